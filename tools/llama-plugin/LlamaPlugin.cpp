//===- LlamaPlugin.cpp - The project inside a stock mlir-opt --------------===//
//
// mlir-opt takes it by --load-dialect-plugin and by --load-pass-plugin.
//
//===----------------------------------------------------------------------===//
#include "lib/Pipelines/Registration.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

using namespace mlir;

extern "C" LLVM_ATTRIBUTE_WEAK DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "llama-mlir", LLAMA_MLIR_VERSION,
          [](DialectRegistry *registry) {
            llama::registerLlamaDialect(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "llama-mlir", LLAMA_MLIR_VERSION,
          [] { llama::registerLlamaPasses(); }};
}
