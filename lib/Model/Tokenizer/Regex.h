//===- Regex.h - The regular expressions of tokenizer.json ----------------===//

#ifndef LLAMA_MODEL_TOKENIZER_REGEX_H
#define LLAMA_MODEL_TOKENIZER_REGEX_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mlir::llama {

/// A half-open range of bytes.
using ByteRange = std::pair<size_t, size_t>;

/// A compiled pattern over UTF-8 text, matched by PCRE2 with Unicode
/// properties.
///
/// The tokenizers library matches with Oniguruma; where the same syntax means
/// another thing there, the pattern is rewritten (\s and \w by Unicode
/// property,
/// \h as a hex digit, ^ and $ at line ends) or refused (set operations in a
/// class, {n,m}+), so that a pattern that compiles matches the same text.
class Regex {
public:
  /// `where` starts the message of an error.
  static llvm::Expected<Regex> compile(llvm::StringRef pattern,
                                       llvm::StringRef where);
  Regex(Regex &&) = default;
  Regex &operator=(Regex &&) = default;

  /// All matches in `text` (valid UTF-8), left to right, not overlapping. An
  /// empty match is reported unless it touches the previous match's end. Fails
  /// when the matcher gives up on a pattern that backtracks without end.
  llvm::Expected<std::vector<ByteRange>> findAll(llvm::StringRef text) const;

private:
  Regex() = default;
  struct CodeDeleter {
    void operator()(void *code) const;
  };
  std::unique_ptr<void, CodeDeleter> code;
  std::string pattern;
};

/// `pattern` in PCRE2's syntax (see Regex); exposed for tests.
llvm::Expected<std::string> translatePattern(llvm::StringRef pattern,
                                             llvm::StringRef where);

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_REGEX_H
