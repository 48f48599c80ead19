//===- TokenList.h - Tokens by their ids ----------------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TOKENLIST_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TOKENLIST_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <vector>

namespace mlir::llama {

/// The ids in "1,403,407", the value of an option --tokens.
llvm::Expected<std::vector<int32_t>> parseTokens(llvm::StringRef text);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TOKENLIST_H
