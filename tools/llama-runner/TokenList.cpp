//===- TokenList.cpp - Tokens by their ids --------------------------------===//
#include "tools/llama-runner/TokenList.h"

#include "lib/Model/Diagnostics.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir::llama;
using llvm::StringRef;

llvm::Expected<std::vector<int32_t>> mlir::llama::parseTokens(StringRef text) {
  std::vector<int32_t> ids;
  for (StringRef part : llvm::split(text, ',')) {
    int32_t id;
    if (part.trim().getAsInteger(10, id))
      return makeError("--tokens: " + quoted(part) +
                       " is not a token id; expected whole numbers separated "
                       "by commas, such as 1,403,407");
    ids.push_back(id);
  }
  return ids;
}
