//===- Status.h - Errors of the runtime -------------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_STATUS_H
#define LLAMA_MLIR_RUNTIME_STATUS_H

#include "runtime/Abi.h"

namespace mlir::llama::runtime {

/// Returns `status`, leaving a line of text, cut where it is too long.
__attribute__((format(printf, 2, 3))) llama_status fail(llama_status status,
                                                        const char *format,
                                                        ...);

/// The text that this thread's last failure left; empty before one.
const char *getLastError();

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_STATUS_H
