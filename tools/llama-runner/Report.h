//===- Report.h - Numbers as text and JSON --------------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_REPORT_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_REPORT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/JSON.h"

#include <cstdint>

namespace mlir::llama {

/// A JSON number, or a string ("inf", "-inf", "nan") for what JSON has no
/// number for.
llvm::json::Value toJson(double value);
llvm::json::Value toJson(llvm::ArrayRef<int64_t> shape);

/// Prints one JSON object and a line end to stdout.
void printJson(llvm::json::Object object);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_REPORT_H
