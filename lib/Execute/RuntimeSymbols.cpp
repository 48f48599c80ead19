//===- RuntimeSymbols.cpp - Functions that compiled code may call ---------===//
#include "lib/Execute/RuntimeSymbols.h"

#include "runtime/HalfConversions.h"
#include "runtime/MemRefCopy.h"
#include "runtime/ParallelFor.h"

#include "llvm/ExecutionEngine/Orc/CoreContainers.h"

using namespace mlir;
using namespace mlir::llama;

llvm::orc::SymbolMap
mlir::llama::getRuntimeSymbols(llvm::orc::MangleAndInterner mangle) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](llvm::StringRef name, auto *function) {
    symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                             llvm::JITSymbolFlags::Exported |
                                 llvm::JITSymbolFlags::Callable};
  };
  add("llama_parallel_for", &llama_parallel_for);
  add("memrefCopy", &memrefCopy);
  add("__truncsfhf2", &__truncsfhf2);
  add("__truncdfhf2", &__truncdfhf2);
  add("__extendhfsf2", &__extendhfsf2);
  add("__extendhfdf2", &__extendhfdf2);
  add("__truncsfbf2", &__truncsfbf2);
  add("__truncdfbf2", &__truncdfbf2);
  return symbols;
}
