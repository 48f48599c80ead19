//===- ShapeChecker.h - Sizes that contradict each other ------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_SHAPECHECKER_H
#define LLAMA_MLIR_LIB_EXECUTE_SHAPECHECKER_H

#include "lib/Execute/HostTensor.h"
#include "lib/Execute/Signature.h"

#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace mlir::llama {

/// Finds out whether the sizes of a function's arguments fit each other, which
/// compiled code takes for granted. A copy of the function gets these sizes in
/// its types; as far as they follow from them, those of all its operations do
/// then too, and the operations' verifiers say what does not fit. Sizes that
/// depend on values, and those of loops' results, are not seen.
class ShapeChecker {
public:
  /// For the functions of `module`, which need not live on.
  explicit ShapeChecker(ModuleOp module);
  ~ShapeChecker();

  /// Fails where the inputs' sizes contradict each other or the function. What
  /// fitted once is known; other sizes cost some milliseconds. Safe to call
  /// from several threads.
  llvm::Error check(const FunctionSignature &signature,
                    llvm::ArrayRef<HostTensor> inputs);

private:
  llvm::Error checkNew(const FunctionSignature &signature,
                       llvm::ArrayRef<HostTensor> inputs);
  llvm::Error parse();

  std::mutex mutex;
  std::string bytecode;
  std::unique_ptr<MLIRContext> context;
  OwningOpRef<ModuleOp> module;
  /// Names and shapes that fitted.
  std::set<std::string> known;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_SHAPECHECKER_H
