//===- Errors.h - The first failure of a thread -----------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_ERRORS_H
#define LLAMA_MLIR_RUNTIME_GPU_ERRORS_H

namespace mlir::llama::gpurt {

/// Keeps a failure of this thread as one line, unless it has one. Returns
/// false.
__attribute__((format(printf, 1, 2))) bool fail(const char *format, ...);

/// Puts words and a colon before the failure that was just kept. Returns false.
__attribute__((format(printf, 1, 2))) bool addContext(const char *format, ...);

/// Whether this thread keeps a failure.
bool hasFailed();

/// The kept failure, which is then no longer kept; null where there is none.
const char *takeFailure();

/// Bytes as a person reads them: "1.50 GiB". Valid until the fourth call after.
const char *printBytes(double bytes);

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_ERRORS_H
