//===- Unwrap.h - The value of an Expected, or the end of the test --------===//
#ifndef LLAMA_MLIR_TEST_UNIT_EXECUTE_UNWRAP_H
#define LLAMA_MLIR_TEST_UNIT_EXECUTE_UNWRAP_H

#include "llvm/Support/Error.h"

namespace mlir::llama {

/// llvm::cantFail goes on in a release build.
template <typename T> T unwrap(llvm::Expected<T> value) {
  if (!value)
    llvm::report_fatal_error(value.takeError());
  return std::move(*value);
}

inline void unwrap(llvm::Error error) {
  if (error)
    llvm::report_fatal_error(std::move(error));
}

} // namespace mlir::llama

#endif // LLAMA_MLIR_TEST_UNIT_EXECUTE_UNWRAP_H
