//===- Json.cpp - Strict JSON reading for model files ---------------------===//

#include "lib/Model/Json.h"

#include "lib/Model/Diagnostics.h"
#include "runtime/Memory.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <optional>

#include <sys/mman.h>

using namespace llvm;
using namespace mlir::llama;

Expected<std::unique_ptr<MemoryBuffer>>
mlir::llama::openRegularFile(StringRef path, uint64_t maxBytes) {
  sys::fs::file_status status;
  if (std::error_code ec = sys::fs::status(path, status))
    return makeError("cannot open " + quoted(path, 1024) + ": " + ec.message() +
                     "; check the path");
  if (status.type() != sys::fs::file_type::regular_file)
    return makeError("cannot open " + quoted(path, 1024) + ": it is " +
                     (status.type() == sys::fs::file_type::directory_file
                          ? "a directory"
                          : "not a regular file") +
                     "; name a file");
  if (status.getSize() > maxBytes)
    return makeError(formatv("cannot open {0}: it has {1} bytes, more than the "
                             "{2} that such a file may have; check that it is "
                             "the right file",
                             quoted(path, 1024), status.getSize(), maxBytes));
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return makeError("cannot read " + quoted(path, 1024) + ": " +
                     buffer.getError().message() +
                     "; check that the file is readable");
  if ((*buffer)->getBufferKind() == MemoryBuffer::MemoryBuffer_MMap)
    runtime::preferHugePages(const_cast<char *>((*buffer)->getBufferStart()),
                             (*buffer)->getBufferSize());
  return std::move(*buffer);
}

void mlir::llama::releaseFilePages(const MemoryBuffer &file) {
  // LLVM's own function asks the C library, which ignores it.
  if (file.getBufferKind() == MemoryBuffer::MemoryBuffer_MMap)
    (void)::madvise(const_cast<char *>(file.getBufferStart()),
                    file.getBufferSize(), MADV_DONTNEED);
}

namespace {
/// One open array or object while scanning.
struct ScanFrame {
  bool isObject = false;
  bool expectKey = false;
  StringSet<> keys;
};
} // namespace

/// Nesting that no model file comes near; the parser recurses once a level.
static constexpr size_t kMaxJsonDepth = 128;

/// Finds what llvm::json::parse does not: nesting beyond kMaxJsonDepth, told by
/// the return value false, and the first duplicate key of an object.
static bool scanJson(StringRef text, std::optional<std::string> &duplicate) {
  std::vector<ScanFrame> stack;
  for (size_t i = 0, e = text.size(); i < e; ++i) {
    switch (text[i]) {
    case '{':
    case '[':
      if (stack.size() == kMaxJsonDepth)
        return false;
      stack.emplace_back();
      stack.back().isObject = stack.back().expectKey = text[i] == '{';
      break;
    case '}':
    case ']':
      if (!stack.empty())
        stack.pop_back();
      break;
    case ',':
      if (!stack.empty())
        stack.back().expectKey = stack.back().isObject;
      break;
    case '"': {
      size_t begin = i++;
      bool escaped = false;
      for (; i < e && text[i] != '"'; ++i) {
        if (text[i] == '\\') {
          escaped = true;
          ++i;
        }
      }
      if (i >= e || stack.empty() || !stack.back().expectKey || duplicate)
        break;
      stack.back().expectKey = false;
      std::string key = text.slice(begin + 1, i).str();
      if (escaped) {
        // Two spellings of one key are duplicates too.
        Expected<json::Value> decoded = json::parse(text.slice(begin, i + 1));
        if (!decoded)
          consumeError(decoded.takeError());
        else if (std::optional<StringRef> string = decoded->getAsString())
          key = string->str();
      }
      if (!stack.back().keys.insert(key).second)
        duplicate = key;
      break;
    }
    default:
      break;
    }
  }
  return true;
}

/// The code unit that the escape \uNNNN at the front of `text` spells.
static std::optional<unsigned> parseUnicodeEscape(StringRef text) {
  unsigned unit = 0;
  if (text.size() < 6 || !text.consume_front("\\u") ||
      text.take_front(4).getAsInteger(16, unit))
    return std::nullopt;
  return unit;
}

/// Replaces escaped surrogate pairs by their characters. llvm::json decodes
/// pairs of every second plane, U+20000 to U+2FFFF for one, to a character of
/// the plane before, and lone surrogates to U+FFFD, which would make different
/// tokens equal; fails on the latter.
static Expected<std::string> expandSurrogates(StringRef text, StringRef where) {
  std::string result;
  result.reserve(text.size());
  while (true) {
    size_t at = text.find('\\');
    result += text.take_front(at);
    if (at == StringRef::npos)
      return result;
    text = text.drop_front(at);
    std::optional<unsigned> first = parseUnicodeEscape(text);
    if (!first || *first < 0xD800 || *first > 0xDFFF) {
      result += text.take_front(2);
      text = text.drop_front(std::min<size_t>(2, text.size()));
      continue;
    }
    std::optional<unsigned> second = parseUnicodeEscape(text.drop_front(6));
    if (*first >= 0xDC00 || !second || *second < 0xDC00 || *second > 0xDFFF)
      return makeError(where + ": not valid JSON: the escape " +
                       quoted(text.take_front(6)) +
                       " is half of a surrogate pair; write the character "
                       "itself");
    char buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
    char *end = buffer;
    ConvertCodePointToUTF8(
        0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00), end);
    result.append(buffer, end);
    text = text.drop_front(12);
  }
}

Expected<json::Value> mlir::llama::parseJson(StringRef text, StringRef where) {
  std::string expanded;
  if (text.contains_insensitive("\\ud")) {
    Expected<std::string> result = expandSurrogates(text, where);
    if (!result)
      return result.takeError();
    expanded = std::move(*result);
    text = expanded;
  }
  std::optional<std::string> duplicate;
  if (!scanJson(text, duplicate))
    return makeError(formatv("{0}: JSON nested deeper than {1} levels; the "
                             "file is damaged",
                             where, kMaxJsonDepth));
  Expected<json::Value> value = json::parse(text);
  if (!value)
    return makeError(where +
                     ": not valid JSON: " + toString(value.takeError()) +
                     "; the file is damaged or not what its name says");
  if (duplicate)
    return makeError(where + ": duplicate key " + quoted(*duplicate) +
                     "; keep one of the two");
  return value;
}

Expected<json::Value> mlir::llama::readJsonFile(StringRef path) {
  // The largest tokenizers are some tens of megabytes.
  Expected<std::unique_ptr<MemoryBuffer>> buffer =
      openRegularFile(path, /*maxBytes=*/uint64_t(1) << 30);
  if (!buffer)
    return buffer.takeError();
  return parseJson((*buffer)->getBuffer(), path);
}

std::string mlir::llama::jsonText(const json::Value &value) {
  if (const json::Array *array = value.getAsArray())
    return formatv("an array of {0} elements", array->size()).str();
  if (value.getAsObject())
    return "an object";
  if (std::optional<StringRef> string = value.getAsString())
    return quoted(*string, 40);
  return formatv("{0}", value).str();
}

Expected<JsonReader> JsonReader::create(const json::Value &value,
                                        std::string where) {
  if (const json::Object *object = value.getAsObject())
    return JsonReader(*object, std::move(where));
  return makeError(where + ": must be a JSON object, found " + jsonText(value));
}

const json::Value *JsonReader::get(StringRef key) const {
  const json::Value *value = object.get(key);
  return value && !value->getAsNull() ? value : nullptr;
}

bool JsonReader::hasKey(StringRef key) const { return object.get(key); }

Error JsonReader::typeError(StringRef key, const Twine &expected) const {
  const json::Value *value = object.get(key);
  return makeError(where + ": key " + quoted(key) + " must be " + expected +
                   ", found " + (value ? jsonText(*value) : "nothing"));
}

Error JsonReader::missingError(StringRef key, const Twine &expected) const {
  return makeError(where + ": key " + quoted(key) + " is " +
                   (hasKey(key) ? "null" : "missing") + "; add it, as " +
                   expected);
}

Error JsonReader::readInt(StringRef key, int64_t &result, int64_t min,
                          int64_t max, Presence presence) const {
  std::string expected =
      formatv("an integer between {0} and {1}", min, max).str();
  const json::Value *value = get(key);
  if (!value)
    return presence == Required ? missingError(key, expected)
                                : Error::success();
  std::optional<int64_t> integer = value->getAsInteger();
  if (!integer || *integer < min || *integer > max)
    return typeError(key, expected);
  result = *integer;
  return Error::success();
}

Error JsonReader::readNumber(StringRef key, double &result,
                             Presence presence) const {
  const json::Value *value = get(key);
  if (!value)
    return presence == Required ? missingError(key, "a number")
                                : Error::success();
  std::optional<double> number = value->getAsNumber();
  if (!number || !std::isfinite(*number))
    return typeError(key, "a finite number");
  result = *number;
  return Error::success();
}

Error JsonReader::readBool(StringRef key, bool &result,
                           Presence presence) const {
  const json::Value *value = get(key);
  if (!value)
    return presence == Required ? missingError(key, "true or false")
                                : Error::success();
  std::optional<bool> boolean = value->getAsBoolean();
  if (!boolean)
    return typeError(key, "true or false");
  result = *boolean;
  return Error::success();
}

Error JsonReader::readString(StringRef key, std::string &result,
                             Presence presence) const {
  const json::Value *value = get(key);
  if (!value)
    return presence == Required ? missingError(key, "a string")
                                : Error::success();
  std::optional<StringRef> string = value->getAsString();
  if (!string)
    return typeError(key, "a string");
  result = string->str();
  return Error::success();
}

Expected<const json::Array *> JsonReader::readArray(StringRef key,
                                                    Presence presence) const {
  const json::Value *value = get(key);
  if (!value) {
    if (presence == Required)
      return missingError(key, "an array");
    return nullptr;
  }
  if (const json::Array *array = value->getAsArray())
    return array;
  return typeError(key, "an array");
}

Expected<const json::Object *> JsonReader::readObject(StringRef key,
                                                      Presence presence) const {
  const json::Value *value = get(key);
  if (!value) {
    if (presence == Required)
      return missingError(key, "an object");
    return nullptr;
  }
  if (const json::Object *nested = value->getAsObject())
    return nested;
  return typeError(key, "an object");
}
