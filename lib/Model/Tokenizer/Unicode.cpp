//===- Unicode.cpp - UTF-8 helpers of the tokenizer -----------------------===//

#include "lib/Model/Tokenizer/Unicode.h"

#include <array>

using namespace llvm;
using namespace mlir::llama;

static constexpr StringLiteral kReplacement = "\xEF\xBF\xBD";

uint32_t mlir::llama::decodeUtf8(StringRef text) {
  unsigned char lead = text[0];
  size_t length = getUtf8Length(lead);
  if (length == 1)
    return lead;
  uint32_t codePoint = lead & (0xFF >> (length + 1));
  for (size_t i = 1; i < length && i < text.size(); ++i)
    codePoint = codePoint << 6 | (static_cast<unsigned char>(text[i]) & 0x3F);
  return codePoint;
}

void mlir::llama::appendUtf8(uint32_t codePoint, std::string &out) {
  if (codePoint < 0x80) {
    out += static_cast<char>(codePoint);
    return;
  }
  if (codePoint < 0x800) {
    out += static_cast<char>(0xC0 | codePoint >> 6);
  } else {
    if (codePoint < 0x10000) {
      out += static_cast<char>(0xE0 | codePoint >> 12);
    } else {
      out += static_cast<char>(0xF0 | codePoint >> 18);
      out += static_cast<char>(0x80 | (codePoint >> 12 & 0x3F));
    }
    out += static_cast<char>(0x80 | (codePoint >> 6 & 0x3F));
  }
  out += static_cast<char>(0x80 | (codePoint & 0x3F));
}

//===----------------------------------------------------------------------===//
// Byte-level characters
//===----------------------------------------------------------------------===//

namespace {
struct ByteLevelTable {
  /// The largest character is U+0143, for byte 0xAD.
  static constexpr uint32_t kEnd = 0x144;
  std::array<std::string, 256> chars;
  std::array<int16_t, kEnd> bytes;

  ByteLevelTable() {
    bytes.fill(-1);
    uint32_t next = 0x100;
    for (unsigned byte = 0; byte < 256; ++byte) {
      bool standsForItself = (byte >= 0x21 && byte <= 0x7E) ||
                             (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
      uint32_t codePoint = standsForItself ? byte : next++;
      appendUtf8(codePoint, chars[byte]);
      bytes[codePoint] = static_cast<int16_t>(byte);
    }
  }
};
} // namespace

static const ByteLevelTable &getByteLevelTable() {
  static const ByteLevelTable table;
  return table;
}

StringRef mlir::llama::getByteLevelChar(uint8_t byte) {
  return getByteLevelTable().chars[byte];
}

std::optional<uint8_t> mlir::llama::getByteLevelByte(uint32_t codePoint) {
  if (codePoint >= ByteLevelTable::kEnd)
    return std::nullopt;
  int16_t byte = getByteLevelTable().bytes[codePoint];
  if (byte < 0)
    return std::nullopt;
  return static_cast<uint8_t>(byte);
}

std::string mlir::llama::encodeByteLevel(StringRef text) {
  std::string result;
  result.reserve(text.size() * 2);
  for (unsigned char byte : text)
    result += getByteLevelChar(byte);
  return result;
}

//===----------------------------------------------------------------------===//
// Utf8Assembler
//===----------------------------------------------------------------------===//

/// What the bytes at the front of `text` are: a sequence of `length` bytes that
/// is complete, invalid (a maximal subpart), or the start of one that more
/// bytes may complete.
namespace {
struct Utf8Piece {
  enum Kind { Complete, Invalid, Incomplete } kind;
  size_t length;
};
} // namespace

static Utf8Piece classifyUtf8(StringRef text) {
  unsigned char lead = text[0];
  if (lead < 0x80)
    return {Utf8Piece::Complete, 1};
  if (lead < 0xC2 || lead > 0xF4)
    return {Utf8Piece::Invalid, 1};
  size_t length = getUtf8Length(lead);
  for (size_t i = 1; i < length; ++i) {
    if (i == text.size())
      return {Utf8Piece::Incomplete, i};
    unsigned char byte = text[i];
    unsigned char low = 0x80, high = 0xBF;
    if (i == 1) {
      // No overlong forms, no surrogates, nothing beyond U+10FFFF.
      if (lead == 0xE0)
        low = 0xA0;
      else if (lead == 0xED)
        high = 0x9F;
      else if (lead == 0xF0)
        low = 0x90;
      else if (lead == 0xF4)
        high = 0x8F;
    }
    if (byte < low || byte > high)
      return {Utf8Piece::Invalid, i};
  }
  return {Utf8Piece::Complete, length};
}

void Utf8Assembler::push(StringRef bytes, std::string &out) {
  pending += bytes;
  StringRef rest = pending;
  while (!rest.empty()) {
    Utf8Piece piece = classifyUtf8(rest);
    if (piece.kind == Utf8Piece::Incomplete)
      break;
    out += piece.kind == Utf8Piece::Complete ? rest.take_front(piece.length)
                                             : StringRef(kReplacement);
    rest = rest.drop_front(piece.length);
  }
  pending = rest.str();
}

void Utf8Assembler::finish(std::string &out) {
  if (!pending.empty())
    out += kReplacement;
  pending.clear();
}
