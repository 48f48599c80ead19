//===- Loader.h - Modules in device memory --------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_LOADER_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_LOADER_H

#include "test/lib/FakeCuda/Memory.h"
#include "test/lib/FakeCuda/Program.h"

namespace fakecuda {

/// A module whose variables have places, and whose kernels can be launched.
struct LoadedModule {
  std::unique_ptr<ptx::Module> source;
  struct Place {
    uint64_t address, bytes;
  };
  std::map<std::string, Place> variables;
  std::map<std::string, std::shared_ptr<Kernel>> kernels;

  /// Gives the memory of its variables back.
  void unload(Memory &memory);
};

/// Null with `error` set if the text is not PTX or holds what is not known.
std::unique_ptr<LoadedModule> load(std::unique_ptr<ptx::Module> source,
                                   Memory &memory, std::string &error);

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_LOADER_H
