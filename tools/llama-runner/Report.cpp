//===- Report.cpp - Numbers as text and JSON ------------------------------===//
#include "tools/llama-runner/Report.h"

#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace mlir::llama;

llvm::json::Value mlir::llama::toJson(double value) {
  if (std::isfinite(value))
    return value;
  if (std::isnan(value))
    return "nan";
  return value > 0 ? "inf" : "-inf";
}

llvm::json::Value mlir::llama::toJson(llvm::ArrayRef<int64_t> shape) {
  llvm::json::Array dims;
  for (int64_t dim : shape)
    dims.push_back(dim);
  return dims;
}

void mlir::llama::printJson(llvm::json::Object object) {
  llvm::outs() << llvm::json::Value(std::move(object)) << '\n';
}
