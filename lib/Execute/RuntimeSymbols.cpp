//===- RuntimeSymbols.cpp - Functions that compiled code may call ---------===//
#include "lib/Execute/RuntimeSymbols.h"

#include "runtime/GPU/Abi.h"
#include "runtime/HalfConversions.h"
#include "runtime/MemRefCopy.h"
#include "runtime/ParallelFor.h"
#include "runtime/Profile.h"

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
  add("llama_profiled_parallel_for", &llama_profiled_parallel_for);
  add("memrefCopy", &memrefCopy);
  add("__truncsfhf2", &__truncsfhf2);
  add("__truncdfhf2", &__truncdfhf2);
  add("__extendhfsf2", &__extendhfsf2);
  add("__extendhfdf2", &__extendhfdf2);
  add("__truncsfbf2", &__truncsfbf2);
  add("__truncdfbf2", &__truncdfbf2);
  add("llama_gpu_launch", &llama_gpu_launch);
  add("llama_gpu_alloc", &llama_gpu_alloc);
  add("llama_gpu_free", &llama_gpu_free);
  add("llama_gpu_copy", &llama_gpu_copy);
  add("llama_gpu_enter", &llama_gpu_enter);
  add("llama_gpu_leave", &llama_gpu_leave);
  add("llama_gpu_download", &llama_gpu_download);
  add("llama_gpu_synchronize", &llama_gpu_synchronize);
  add("llama_gpu_begin", &llama_gpu_begin);
  add("llama_gpu_end", &llama_gpu_end);
  add("llama_gpu_tensor_map", &llama_gpu_tensor_map);
  return symbols;
}
