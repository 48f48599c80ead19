//===- Npy.h - The .npy file format ---------------------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_NPY_H
#define LLAMA_MLIR_LIB_EXECUTE_NPY_H

#include "lib/Execute/HostTensor.h"

#include "llvm/Support/MemoryBuffer.h"

namespace mlir::llama {

/// Reads a .npy file, format version 1, 2 or 3, of little-endian values in C
/// order. Nothing in the file is trusted. NumPy has no bf16: 'V2' (what
/// ml_dtypes writes) is read as bf16, 'u2' as ui16.
llvm::Expected<HostTensor> readNpy(llvm::StringRef path);

/// The same for contents in memory; `where` starts each message.
llvm::Expected<HostTensor> parseNpy(llvm::StringRef contents,
                                    llvm::StringRef where);

/// Writes a version 1 file, replacing `path` in one step. bf16 is written as
/// uint16, i4 as int8.
llvm::Error writeNpy(llvm::StringRef path, const HostTensor &tensor);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_NPY_H
