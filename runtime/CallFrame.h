//===- CallFrame.h - The C interface of one call ----------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_CALLFRAME_H
#define LLAMA_MLIR_RUNTIME_CALLFRAME_H

#include "runtime/Program.h"

#include <stddef.h>

namespace mlir::llama::runtime {

/// Arguments and results of calls of one function, in the form that a
/// llama_packed_function takes. A tensor is passed as a pointer to its memref
/// descriptor; results that are not a single scalar come back in a struct.
class CallFrame {
public:
  CallFrame() = default;
  CallFrame(const CallFrame &) = delete;
  CallFrame &operator=(const CallFrame &) = delete;
  ~CallFrame();

  /// Prepares calls of `function`, which must outlive the frame. False where
  /// there is no memory. Arguments must then be bound.
  bool prepare(const llama_function &function);

  /// Passes the row-major tensor (or the scalar) at `data` as an argument of
  /// the calls from now on. It is not checked.
  void bind(int32_t argument, void *data, const int64_t *sizes);

  void call(llama_packed_function function) { function(packed); }

  /// The bytes of workspace that this call, of a planned function, needs, by
  /// the function's companion. False where there is no memory to ask.
  bool countWorkspace(const llama_function &companion,
                      llama_packed_function code, int64_t &bytes) const;

  /// The value of a scalar result after a call.
  const void *getScalar(int32_t result) const;

  /// A result that is not a scalar.
  struct Result {
    /// Row-major. Null where there was no memory for it.
    void *data;
    /// `rank` sizes; they live as long as the frame.
    const int64_t *sizes;
    /// What the caller must free().
    void *owner;
  };
  /// Hands over a result of the last call; once for each, and what the caller
  /// does not keep is freed when all are taken. Every result gets
  /// memory of its own: what the function did not allocate for it alone, or
  /// not row-major, is copied.
  Result takeResult(int32_t result);

  /// Frees what the last call allocated and nobody took.
  void releaseResults();

private:
  int64_t *getDescriptor(int32_t result) const;
  bool isOwned(int32_t result) const;

  const llama_function *function = nullptr;
  /// One block with all that follows.
  void *block = nullptr;
  void **packed = nullptr;
  /// Where in `packed` the first argument is: behind the result pointer, if
  /// there is one.
  int32_t firstArgument = 0;
  /// By argument: its descriptor's words (allocated, aligned, offset, sizes,
  /// strides) and the pointer to them that `packed` points to.
  int64_t **descriptors = nullptr;
  /// The result struct, where each result lies in it, and a pointer to it.
  char *results = nullptr;
  size_t *resultOffsets = nullptr;
  void *resultPointer = nullptr;
  /// By result: whether somebody owns its memory since the call.
  bool *taken = nullptr;
};

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_CALLFRAME_H
