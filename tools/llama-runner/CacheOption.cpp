//===- CacheOption.cpp - The option --kv-cache ----------------------------===//
#include "tools/llama-runner/CacheOption.h"

#include "lib/Model/Diagnostics.h"

using namespace mlir::llama;

void mlir::llama::addCacheOption(OptionParser &parser, std::string &name) {
  parser.addText("kv-cache", "auto|f32|bf16|f16|int8",
                 "of a model's keys and values: a float type, or int8, rows\n"
                 "in 8 bits with a scale each (default: auto, the type of\n"
                 "activations, or f16 where these are f32 and weights are\n"
                 "quantised)",
                 name);
}

llvm::Expected<std::optional<DType>>
mlir::llama::readCacheOption(llvm::StringRef name) {
  auto type = parseCacheType(name);
  if (!type)
    return makeError("--kv-cache: " + llvm::toString(type.takeError()));
  return type;
}
