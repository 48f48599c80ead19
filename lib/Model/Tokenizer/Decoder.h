//===- Decoder.h - From tokens back to text -------------------------------===//
//
// Decoders are streams: tokens are pushed in, text comes out as early as it is
// final. Decoding all at once is the same thing without a pause.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_DECODER_H
#define LLAMA_MODEL_TOKENIZER_DECODER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <string>
#include <vector>

namespace mlir::llama {

/// Receives tokens. A token's text may come in parts; `endToken` ends it.
class TokenSink {
public:
  virtual ~TokenSink() = default;
  virtual void text(llvm::StringRef part) = 0;
  virtual void endToken() = 0;
  /// No more tokens come; passes on what was held back.
  virtual void finish() = 0;
};

/// The immutable description of a decoder.
class Decoder {
public:
  virtual ~Decoder() = default;

  /// A decoding state that passes its results on to `next`.
  virtual std::unique_ptr<TokenSink>
  start(std::unique_ptr<TokenSink> next) const = 0;

  /// The bytes that `token` adds to a text when it is neither its first nor its
  /// last one. Unlike decoded text they may be a part of a character.
  virtual std::string getBytes(llvm::StringRef token) const = 0;

  /// The decoder that `value` describes; null for a JSON null (tokens are then
  /// joined by spaces). Sequence, Replace (of a literal), ByteFallback, Fuse,
  /// Strip, Metaspace and ByteLevel are supported; any other type is an error.
  static llvm::Expected<std::unique_ptr<Decoder>>
  create(const llvm::json::Value *value, llvm::StringRef where);
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_DECODER_H
