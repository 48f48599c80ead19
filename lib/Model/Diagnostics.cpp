//===- Diagnostics.cpp - One-line errors about model files ----------------===//

#include "lib/Model/Diagnostics.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

Error mlir::llama::makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

std::string mlir::llama::quoted(StringRef text, size_t maxBytes) {
  bool cut = text.size() > maxBytes;
  if (cut) {
    // Do not cut inside a UTF-8 sequence.
    size_t size = maxBytes;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
      --size;
    text = text.take_front(size);
  }
  bool validUtf8 = json::isUTF8(text);
  std::string result = "'";
  raw_string_ostream os(result);
  for (unsigned char c : text) {
    if (c < 0x20 || c == 0x7F || (c >= 0x80 && !validUtf8))
      os << "\\x" << "0123456789ABCDEF"[c >> 4] << "0123456789ABCDEF"[c & 15];
    else
      os << static_cast<char>(c);
  }
  os << (cut ? "…'" : "'");
  return result;
}

std::string mlir::llama::shapeText(ArrayRef<int64_t> shape) {
  std::string result = "[";
  raw_string_ostream os(result);
  llvm::interleaveComma(shape, os);
  os << "]";
  return result;
}
