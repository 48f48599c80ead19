//===- JsonCursor.h - The little JSON that weight files hold ----*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_JSONCURSOR_H
#define LLAMA_MLIR_RUNTIME_JSONCURSOR_H

#include <stddef.h>
#include <stdint.h>

namespace mlir::llama::runtime {

/// Walks over JSON text. A step that does not find what it looks for returns
/// false; where to go on is then undefined.
class JsonCursor {
public:
  JsonCursor(const char *text, size_t size) : next(text), end(text + size) {}

  /// Skips white space and then `c`, if that is next.
  bool consume(char c);
  /// A string, its escapes resolved (to UTF-8), ended by a zero. Fails where it
  /// does not fit `size` or holds a zero.
  bool readString(char *text, size_t size);
  /// A whole number that is not negative.
  bool readSize(int64_t &value);
  /// Any value.
  bool skipValue(int depth = 0);
  /// The members of an object, one a call: true with the key read and the value
  /// next, false at the end or on an error, which `ended` tells apart.
  bool readKey(char *key, size_t size, bool &first, bool &ended);

private:
  void skipSpace();
  bool readHex(unsigned &value);

  const char *next, *end;
};

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_JSONCURSOR_H
