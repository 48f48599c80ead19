//===- AddedTokens.h - Tokens found in the text itself --------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_ADDEDTOKENS_H
#define LLAMA_MODEL_TOKENIZER_ADDEDTOKENS_H

#include "lib/Model/Tokenizer/Bpe.h"
#include "lib/Model/Tokenizer/Normalizer.h"
#include "lib/Model/Tokenizer/Regex.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// An entry of "added_tokens".
struct AddedToken {
  int32_t id = 0;
  std::string content;
  /// Left out when decoding without special tokens.
  bool special = false;
  /// Looked for in the normalised text, rather than in the original.
  bool normalized = false;
  /// Takes white space before it, or after it, with it.
  bool lstrip = false, rstrip = false;
  /// Only where no word character touches it.
  bool singleWord = false;
};

/// A part of the text: an added token (id >= 0, `range` with the white space it
/// takes), or what lies between (id -1).
struct AddedSplit {
  int32_t id;
  ByteRange range;
};

/// The "added_tokens" of a tokenizer.json.
class AddedTokens {
public:
  /// `value` is the array, or null. Fails on entries without content, on ids
  /// used twice, and on an id that contradicts the vocabulary of `model`.
  static llvm::Expected<std::unique_ptr<AddedTokens>>
  create(const llvm::json::Value *value, const Bpe &model,
         const Normalizer *normalizer, llvm::StringRef where);

  /// Divides `text` by the tokens with `normalized` as given; at each place the
  /// longest token wins. Special ones are plain text unless `matchSpecial`.
  llvm::Expected<std::vector<AddedSplit>>
  split(llvm::StringRef text, bool normalized, bool matchSpecial) const;

  /// Null when `id` is not an added token.
  const AddedToken *lookup(int32_t id) const;
  std::optional<int32_t> getId(llvm::StringRef content) const;
  /// Whether some special token is spelt so.
  bool isSpecial(llvm::StringRef content) const {
    return specialContents.contains(content);
  }
  llvm::ArrayRef<AddedToken> getTokens() const { return tokens; }

private:
  AddedTokens() = default;
  llvm::Error addToken(const llvm::json::Value &value, const Bpe &model,
                       llvm::StringRef where);

  /// A byte trie; node 0 is the root.
  struct Trie {
    struct Node {
      llvm::DenseMap<unsigned, unsigned> children;
      /// Index into `tokens`, -1 when no token ends here.
      int token = -1;
    };
    std::vector<Node> nodes = std::vector<Node>(1);
    void insert(llvm::StringRef text, int token);
    /// The longest token at the front of `text`: its index and length.
    std::optional<std::pair<int, size_t>> longest(llvm::StringRef text) const;
  };

  std::vector<AddedToken> tokens;
  llvm::DenseMap<int32_t, size_t> indexById;
  llvm::StringMap<int32_t> idByContent;
  llvm::StringSet<> specialContents;
  Trie originalTrie, normalizedTrie;
  /// \s+ at the end; \s+ at the start; a word character at the end; at the
  /// start.
  std::vector<Regex> regexes;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_ADDEDTOKENS_H
