//===- Unicode.h - UTF-8 helpers of the tokenizer -------------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_UNICODE_H
#define LLAMA_MODEL_TOKENIZER_UNICODE_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::llama {

/// Bytes of the UTF-8 sequence that `lead` starts, 1 for anything else.
inline size_t getUtf8Length(unsigned char lead) {
  return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// The code point at the front of `text`, which must be valid UTF-8 and not
/// empty.
uint32_t decodeUtf8(llvm::StringRef text);

/// Appends the UTF-8 form of `codePoint`.
void appendUtf8(uint32_t codePoint, std::string &out);

/// The character that stands for `byte` in byte-level vocabularies (GPT-2's
/// table: printable Latin-1 stands for itself, the rest for U+0100 onwards), as
/// UTF-8.
llvm::StringRef getByteLevelChar(uint8_t byte);

/// The inverse.
std::optional<uint8_t> getByteLevelByte(uint32_t codePoint);

/// `text` with every byte replaced by its byte-level character.
std::string encodeByteLevel(llvm::StringRef text);

/// Turns bytes that arrive in pieces into valid UTF-8: each maximal invalid
/// part becomes one U+FFFD (the Unicode standard's "substitution of maximal
/// subparts", as Rust's from_utf8_lossy does), and a sequence that may still be
/// completed is held back.
class Utf8Assembler {
public:
  /// Appends to `out` what `bytes` complete.
  void push(llvm::StringRef bytes, std::string &out);
  /// Appends a U+FFFD for what is held back, if anything.
  void finish(std::string &out);

private:
  std::string pending;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_UNICODE_H
