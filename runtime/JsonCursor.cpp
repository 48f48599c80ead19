//===- JsonCursor.cpp - The little JSON that weight files hold ------------===//
#include "runtime/JsonCursor.h"

using namespace mlir::llama::runtime;

static constexpr int kMaxDepth = 64;

void JsonCursor::skipSpace() {
  while (next != end &&
         (*next == ' ' || *next == '\n' || *next == '\t' || *next == '\r'))
    ++next;
}

bool JsonCursor::consume(char c) {
  skipSpace();
  if (next == end || *next != c)
    return false;
  ++next;
  return true;
}

bool JsonCursor::readHex(unsigned &value) {
  value = 0;
  for (int i = 0; i < 4; ++i) {
    if (next == end)
      return false;
    char c = *next++;
    unsigned digit;
    if (c >= '0' && c <= '9')
      digit = c - '0';
    else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
      digit = (c | 0x20) - 'a' + 10;
    else
      return false;
    value = value << 4 | digit;
  }
  return true;
}

bool JsonCursor::readString(char *text, size_t size) {
  size_t used = 0;
  auto append = [&](unsigned byte) {
    if (byte == 0 || used + 1 >= size)
      return false;
    text[used++] = static_cast<char>(byte);
    return true;
  };
  auto appendCodePoint = [&](unsigned c) {
    if (c < 0x80)
      return append(c);
    if (c < 0x800)
      return append(0xC0 | c >> 6) && append(0x80 | (c & 0x3F));
    if (c < 0x10000)
      return append(0xE0 | c >> 12) && append(0x80 | (c >> 6 & 0x3F)) &&
             append(0x80 | (c & 0x3F));
    return append(0xF0 | c >> 18) && append(0x80 | (c >> 12 & 0x3F)) &&
           append(0x80 | (c >> 6 & 0x3F)) && append(0x80 | (c & 0x3F));
  };
  if (!consume('"') || size == 0)
    return false;
  while (next != end && *next != '"') {
    unsigned char c = *next++;
    if (c < 0x20)
      return false;
    if (c != '\\') {
      if (!append(c))
        return false;
      continue;
    }
    if (next == end)
      return false;
    bool fits;
    switch (*next++) {
    case '"':
      fits = append('"');
      break;
    case '\\':
      fits = append('\\');
      break;
    case '/':
      fits = append('/');
      break;
    case 'b':
      fits = append('\b');
      break;
    case 'f':
      fits = append('\f');
      break;
    case 'n':
      fits = append('\n');
      break;
    case 'r':
      fits = append('\r');
      break;
    case 't':
      fits = append('\t');
      break;
    case 'u': {
      unsigned high, low;
      if (!readHex(high))
        return false;
      if (high >= 0xD800 && high < 0xDC00) {
        if (end - next < 2 || next[0] != '\\' || next[1] != 'u')
          return false;
        next += 2;
        if (!readHex(low) || low < 0xDC00 || low > 0xDFFF)
          return false;
        high = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
      }
      fits = appendCodePoint(high);
      break;
    }
    default:
      return false;
    }
    if (!fits)
      return false;
  }
  text[used] = 0;
  return consume('"');
}

bool JsonCursor::readSize(int64_t &value) {
  skipSpace();
  if (next == end || *next < '0' || *next > '9')
    return false;
  value = 0;
  while (next != end && *next >= '0' && *next <= '9')
    if (__builtin_mul_overflow(value, int64_t(10), &value) ||
        __builtin_add_overflow(value, int64_t(*next++ - '0'), &value))
      return false;
  return next == end || (*next != '.' && *next != 'e' && *next != 'E');
}

bool JsonCursor::readKey(char *key, size_t size, bool &first, bool &ended) {
  ended = false;
  if (consume('}')) {
    ended = true;
    return false;
  }
  if (!first && !consume(','))
    return false;
  first = false;
  return readString(key, size) && consume(':');
}

bool JsonCursor::skipValue(int depth) {
  skipSpace();
  if (next == end || depth > kMaxDepth)
    return false;
  if (*next == '"') {
    for (++next; next != end && *next != '"'; ++next)
      if (*next == '\\' && ++next == end)
        return false;
    return consume('"');
  }
  if (*next == '{' || *next == '[') {
    bool isObject = *next++ == '{';
    char close = isObject ? '}' : ']';
    if (consume(close))
      return true;
    do {
      if (isObject && (!skipValue(depth + 1) || !consume(':')))
        return false;
      if (!skipValue(depth + 1))
        return false;
    } while (consume(','));
    return consume(close);
  }
  const char *start = next;
  while (next != end && *next != ',' && *next != '}' && *next != ']' &&
         *next != ' ' && *next != '\n' && *next != '\t' && *next != '\r')
    ++next;
  return next != start;
}
