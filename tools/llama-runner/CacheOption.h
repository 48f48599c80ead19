//===- CacheOption.h - The option --kv-cache --------------------*- C++ -*-===//
#ifndef LLAMA_TOOLS_LLAMARUNNER_CACHEOPTION_H
#define LLAMA_TOOLS_LLAMARUNNER_CACHEOPTION_H

#include "lib/Model/CacheType.h"
#include "tools/llama-runner/OptionParser.h"

namespace mlir::llama {

void addCacheOption(OptionParser &parser, std::string &name);

/// What caches are to hold; none where that depends on the model.
llvm::Expected<std::optional<DType>> readCacheOption(llvm::StringRef name);

} // namespace mlir::llama

#endif // LLAMA_TOOLS_LLAMARUNNER_CACHEOPTION_H
