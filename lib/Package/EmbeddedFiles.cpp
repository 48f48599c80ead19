//===- EmbeddedFiles.cpp - Files that are part of the compiler ------------===//
#include "lib/Package/EmbeddedFiles.h"

#define EMBED(name, file)                                                      \
  __asm__(".pushsection .rodata\n"                                             \
          ".balign 16\n"                                                       \
          ".local " #name "_begin\n" #name "_begin:\n"                         \
          ".incbin \"" file "\"\n"                                             \
          ".local " #name "_end\n" #name "_end:\n"                             \
          ".popsection\n");                                                    \
  extern "C" __attribute__((visibility("hidden"))) const char name##_begin[],  \
      name##_end[];

EMBED(llama_embedded_runtime, LLAMA_RUNTIME_BITCODE)
EMBED(llama_embedded_abi, LLAMA_ABI_HEADER)
EMBED(llama_embedded_gpu_library, LLAMA_GPU_LIBRARY)

llvm::StringRef mlir::llama::getRuntimeBitcode() {
  return {llama_embedded_runtime_begin,
          static_cast<size_t>(llama_embedded_runtime_end -
                              llama_embedded_runtime_begin)};
}

llvm::StringRef mlir::llama::getAbiHeader() {
  return {
      llama_embedded_abi_begin,
      static_cast<size_t>(llama_embedded_abi_end - llama_embedded_abi_begin)};
}

llvm::StringRef mlir::llama::getGpuLibrary() {
  return {llama_embedded_gpu_library_begin,
          static_cast<size_t>(llama_embedded_gpu_library_end -
                              llama_embedded_gpu_library_begin)};
}
