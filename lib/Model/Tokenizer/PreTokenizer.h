//===- PreTokenizer.h - Splitting text before BPE -------------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_PRETOKENIZER_H
#define LLAMA_MODEL_TOKENIZER_PRETOKENIZER_H

#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer/Regex.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// The "pattern" of a Split or Replace: a literal or a regular expression.
class Pattern {
public:
  /// Reads the key "pattern", {"String": …} or {"Regex": …}.
  static llvm::Expected<Pattern> create(const JsonReader &reader);
  /// A literal pattern.
  static Pattern literal(std::string text);

  /// All matches, left to right; an empty literal matches nothing.
  llvm::Expected<std::vector<ByteRange>> findAll(llvm::StringRef text) const;
  /// The literal, unless it is a regular expression.
  std::optional<llvm::StringRef> getLiteral() const;

private:
  std::string text;
  std::optional<Regex> regex;
};

/// A part of the text, not empty unless noted. Valid UTF-8.
struct Piece {
  std::string text;
  /// Whether it begins where the whole text begins.
  bool atStart = false;
};

/// What becomes of the matches of a splitting pattern.
enum class SplitBehavior {
  Removed,
  Isolated,
  MergedWithPrevious,
  MergedWithNext,
  Contiguous,
};

/// The ranges into which `matches` divide a text of `size` bytes. With
/// `invert`, what lies between the matches counts as matched.
std::vector<ByteRange> splitRanges(llvm::ArrayRef<ByteRange> matches,
                                   size_t size, SplitBehavior behavior,
                                   bool invert = false);

/// One pre-tokenizer, or a sequence of them.
class PreTokenizer {
public:
  virtual ~PreTokenizer() = default;

  /// Replaces `pieces` by their parts. Fails only when a regular expression
  /// gives up.
  virtual llvm::Error apply(std::vector<Piece> &pieces) const = 0;

  /// The pre-tokenizer that `value` describes; null for a JSON null. Sequence,
  /// Split, ByteLevel, Digits and Metaspace are supported; any other type is an
  /// error.
  static llvm::Expected<std::unique_ptr<PreTokenizer>>
  create(const llvm::json::Value *value, llvm::StringRef where);
};

/// The settings that Metaspace has as pre-tokenizer and as decoder.
struct MetaspaceOptions {
  enum class Prepend { Always, First, Never };
  /// One character, U+2581 unless the file says otherwise.
  std::string replacement;
  Prepend prepend = Prepend::Always;
  bool split = true;

  static llvm::Expected<MetaspaceOptions> create(const JsonReader &reader);
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_PRETOKENIZER_H
