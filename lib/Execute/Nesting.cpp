//===- Nesting.cpp - Text that MLIR's parser has the stack for ------------===//
#include "lib/Execute/Nesting.h"

#include "llvm/ADT/Twine.h"

using namespace mlir::llama;
using llvm::StringRef;

static constexpr int kMaxDepth = 500;

llvm::Error mlir::llama::checkNesting(StringRef text, StringRef name) {
  int depth = 0;
  size_t line = 1, lineStart = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    switch (text[i]) {
    case '\n':
      ++line;
      lineStart = i + 1;
      break;
    case '"':
      // A string ends in its line at the latest.
      for (++i; i < text.size() && text[i] != '"' && text[i] != '\n'; ++i)
        i += text[i] == '\\';
      i -= i < text.size() && text[i] == '\n';
      break;
    case '/':
      if (text.substr(i).starts_with("//"))
        i = std::min(text.find('\n', i), text.size()) - 1;
      break;
    case '-':
      i += text.substr(i).starts_with("->");
      break;
    case '=':
      // "=>", "==": no bracket.
      i += i + 1 < text.size() && (text[i + 1] == '>' || text[i + 1] == '=');
      break;
    case '(':
    case '[':
    case '{':
    case '<':
      // "<=", of affine sets.
      if (text.substr(i).starts_with("<="))
        break;
      if (++depth > kMaxDepth)
        return llvm::createStringError(name + ":" + llvm::Twine(line) + ":" +
                                       llvm::Twine(i - lineStart + 1) +
                                       ": more than " + llvm::Twine(kMaxDepth) +
                                       " brackets are open");
      break;
    case ')':
    case ']':
    case '}':
    case '>':
      if (text.substr(i).starts_with(">="))
        break;
      // Text that closes more than it opened is refused by the parser, which
      // gets no further than there.
      depth -= depth > 0;
      break;
    }
  }
  return llvm::Error::success();
}
