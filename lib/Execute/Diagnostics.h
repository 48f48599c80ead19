//===- Diagnostics.h - MLIR's diagnostics as one error --------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_DIAGNOSTICS_H
#define LLAMA_MLIR_LIB_EXECUTE_DIAGNOSTICS_H

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"

#include <string>

namespace mlir::llama {

/// While it lives, takes the errors that a context reports, one line each:
/// "file:line:column: message". Other diagnostics are dropped. Operations are
/// not printed with them meanwhile.
class DiagnosticCollector {
public:
  explicit DiagnosticCollector(MLIRContext *context);
  ~DiagnosticCollector();

  /// What was reported, or `otherwise` where nothing was.
  llvm::Error takeError(const llvm::Twine &otherwise);

private:
  std::string lines;
  MLIRContext *context;
  bool printsOperations;
  ScopedDiagnosticHandler handler;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_DIAGNOSTICS_H
