//===- CallFrame.h - The C interface of one call --------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_CALLFRAME_H
#define LLAMA_MLIR_LIB_EXECUTE_CALLFRAME_H

#include "lib/Execute/HostTensor.h"
#include "lib/Execute/Signature.h"

#include <vector>

namespace mlir::llama {

/// Arguments and results of one call of `_mlir_ciface_<name>`, through the
/// engine's packed form: an array of pointers to each argument, then one to
/// the result. A memref is passed as a pointer to its descriptor; results that
/// are not a single scalar come back in a struct whose address is the first
/// argument.
class CallFrame {
public:
  /// The frame of a call with `inputs`, which fit the signature and must
  /// outlive it.
  CallFrame(const FunctionSignature &signature,
            llvm::MutableArrayRef<HostTensor> inputs);

  llvm::MutableArrayRef<void *> getPackedArguments() { return packed; }

  /// Passes another tensor, which fits the signature and must outlive the
  /// frame, as argument `index` of the calls from now on.
  void bind(size_t index, HostTensor &input);

  /// The results after the call; once only. Each buffer that the function
  /// allocated is taken over or freed, exactly once.
  llvm::Expected<std::vector<HostTensor>> takeResults();

private:
  llvm::Expected<HostTensor> takeScalar(const ValueSignature &result,
                                        size_t offset);
  llvm::Expected<HostTensor> takeBuffer(const ValueSignature &result,
                                        size_t offset);

  const FunctionSignature &signature;
  llvm::MutableArrayRef<HostTensor> inputs;

  /// Words of one memref descriptor: allocated, aligned, offset, sizes,
  /// strides.
  using Descriptor = llvm::SmallVector<int64_t, 11>;
  std::vector<Descriptor> descriptors;
  std::vector<void *> pointers;
  std::vector<void *> packed;
  /// Where in `packed` the first argument is: behind the result pointer, if
  /// there is one.
  size_t firstArgument = 0;

  /// The result struct, and where each result lies in it.
  std::vector<int64_t> resultStorage;
  void *resultPointer = nullptr;
  std::vector<size_t> resultOffsets;
  /// Buffers taken over from the function so far.
  llvm::SmallVector<void *, 4> taken;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_CALLFRAME_H
