//===- LoadedObject.h - An object file in this process --------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_LOADEDOBJECT_H
#define LLAMA_MLIR_LIB_EXECUTE_LOADEDOBJECT_H

#include "lib/Execute/CodeMemory.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace llvm::orc {
class LLJIT;
} // namespace llvm::orc

namespace mlir::llama {

/// Compiled code. It may call what getRuntimeSymbols
/// names, and what this process exports.
class LoadedObject {
public:
  /// `memory` is where the code goes, and outlives it.
  static llvm::Expected<std::unique_ptr<LoadedObject>>
  create(std::unique_ptr<llvm::MemoryBuffer> object, CodeMemory &memory);
  ~LoadedObject();

  /// The address of a symbol.
  llvm::Expected<void *> lookup(llvm::StringRef symbol);

private:
  LoadedObject();

  std::unique_ptr<llvm::orc::LLJIT> jit;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_LOADEDOBJECT_H
