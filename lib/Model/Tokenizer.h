//===- Tokenizer.h - Byte-pair encoding of text ---------------------------===//
//
// Text to token ids and back, equal to Hugging Face's tokenizers library for
// the two kinds of BPE that Llama models use: sentencepiece style with byte
// fallback (Llama 1 and 2, Mistral), and byte-level with a split pattern
// (Llama 3).
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_H
#define LLAMA_MODEL_TOKENIZER_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

class Bpe;
class StreamDecoder;

struct EncodeOptions {
  /// Adds what the post-processor adds, usually the bos token.
  bool addSpecialTokens = true;
  /// Whether the spelling of a special token in the text becomes that token
  /// (as in the Python library), or is text like any other.
  bool parseSpecialTokens = true;
};

/// A loaded tokenizer; immutable, and safe to share between threads.
class Tokenizer {
public:
  /// Reads the file `path`. Fails on a damaged file and on any component that
  /// is not supported, which the message names.
  static llvm::Expected<std::unique_ptr<Tokenizer>> load(llvm::StringRef path);

  /// The same from text in memory; `where` starts each message.
  static llvm::Expected<std::unique_ptr<Tokenizer>>
  parse(llvm::StringRef json, llvm::StringRef where);

  /// One with the tokens and merges of `model`; `components` are what else a
  /// tokenizer.json has.
  static llvm::Expected<std::unique_ptr<Tokenizer>>
  create(const llvm::json::Object &components, std::unique_ptr<Bpe> model,
         llvm::StringRef where);

  ~Tokenizer();

  /// The ids of `text`. Fails on text that is not UTF-8 (the message gives the
  /// byte), or when a regular expression of the file backtracks without end.
  llvm::Expected<std::vector<int32_t>>
  encode(llvm::StringRef text, const EncodeOptions &options = {}) const;

  /// The text of `ids`, always valid UTF-8. Ids that no token has give nothing,
  /// as in the Python library; check against getToken where that matters.
  std::string decode(llvm::ArrayRef<int32_t> ids,
                     bool skipSpecialTokens = true) const;

  /// The id of the token spelt `token` in the file.
  std::optional<int32_t> getId(llvm::StringRef token) const;
  /// The spelling of `id` in the file, e.g. "▁the" or "Ġthe".
  std::optional<llvm::StringRef> getToken(int32_t id) const;
  /// The bytes that `id` adds inside of a text; none for special tokens. They
  /// may be a part of a character.
  std::string getTokenBytes(int32_t id) const;
  /// Whether decode leaves `id` out by default.
  bool isSpecial(int32_t id) const;
  /// One more than the largest id, added tokens included.
  int64_t getVocabSize() const;

private:
  friend class StreamDecoder;
  struct Impl;
  explicit Tokenizer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

/// Decodes ids one at a time. All results of `push` and `finish` together are
/// what `decode` gives for all ids; each is valid UTF-8: incomplete characters
/// are held back, and so is a run of byte-fallback tokens until it ends, as
/// only then its text is certain.
class StreamDecoder {
public:
  /// `tokenizer` must outlive the stream.
  explicit StreamDecoder(const Tokenizer &tokenizer,
                         bool skipSpecialTokens = true);
  StreamDecoder(StreamDecoder &&);
  ~StreamDecoder();

  /// The text that `id` makes certain; often empty.
  std::string push(int32_t id);
  /// The rest. The stream then starts anew.
  std::string finish();

private:
  struct State;
  const Tokenizer &tokenizer;
  bool skipSpecialTokens;
  std::unique_ptr<State> state;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_H
