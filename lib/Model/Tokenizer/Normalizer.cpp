//===- Normalizer.cpp - Text normalisation of tokenizer.json --------------===//

#include "lib/Model/Tokenizer/Normalizer.h"

#include "lib/Model/Tokenizer/Component.h"
#include "lib/Model/Tokenizer/PreTokenizer.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/StringSwitch.h"

#include <vector>

#ifdef LLAMA_HAVE_ICU
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#endif

using namespace llvm;
using namespace mlir::llama;

using NormalizerPtr = std::unique_ptr<Normalizer>;

namespace {

class SequenceNormalizer final : public Normalizer {
public:
  explicit SequenceNormalizer(std::vector<NormalizerPtr> parts)
      : parts(std::move(parts)) {}
  Error apply(std::string &text) const override {
    for (const NormalizerPtr &part : parts)
      if (Error error = part->apply(text))
        return error;
    return Error::success();
  }

private:
  std::vector<NormalizerPtr> parts;
};

/// Puts a string before any text that is not empty.
class PrependNormalizer final : public Normalizer {
public:
  explicit PrependNormalizer(std::string prefix) : prefix(std::move(prefix)) {}
  Error apply(std::string &text) const override {
    if (!text.empty())
      text.insert(0, prefix);
    return Error::success();
  }

private:
  std::string prefix;
};

/// Replaces every match of a pattern by a fixed text.
class ReplaceNormalizer final : public Normalizer {
public:
  ReplaceNormalizer(Pattern pattern, std::string content)
      : pattern(std::move(pattern)), content(std::move(content)) {}
  Error apply(std::string &text) const override {
    Expected<std::vector<ByteRange>> matches = pattern.findAll(text);
    if (!matches)
      return matches.takeError();
    std::string result;
    size_t position = 0;
    for (auto [begin, end] : *matches) {
      result.append(text, position, begin - position);
      result += content;
      position = end;
    }
    result.append(text, position);
    text = std::move(result);
    return Error::success();
  }

private:
  Pattern pattern;
  std::string content;
};

/// Trims white space.
class StripNormalizer final : public Normalizer {
public:
  StripNormalizer(bool left, bool right, Regex leading, Regex trailing)
      : left(left), right(right), leading(std::move(leading)),
        trailing(std::move(trailing)) {}
  Error apply(std::string &text) const override {
    for (auto [enabled, regex] :
         {std::pair{right, &trailing}, std::pair{left, &leading}}) {
      if (!enabled)
        continue;
      Expected<std::vector<ByteRange>> matches = regex->findAll(text);
      if (!matches)
        return matches.takeError();
      if (!matches->empty())
        text.erase(matches->front().first,
                   matches->front().second - matches->front().first);
    }
    return Error::success();
  }

private:
  bool left, right;
  Regex leading, trailing;
};

/// Bytes to byte-level characters.
class ByteLevelNormalizer final : public Normalizer {
public:
  Error apply(std::string &text) const override {
    text = encodeByteLevel(text);
    return Error::success();
  }
};

#ifdef LLAMA_HAVE_ICU
/// A Unicode normalisation form.
class IcuNormalizer final : public Normalizer {
public:
  explicit IcuNormalizer(const UNormalizer2 *form) : form(form) {}
  Error apply(std::string &text) const override {
    auto failure = [](UErrorCode code) {
      return makeError(Twine("Unicode normalisation failed: ") +
                       u_errorName(code));
    };
    // UTF-16 never has more units than UTF-8 has bytes.
    std::vector<UChar> source(text.size() + 1);
    int32_t sourceSize = 0;
    UErrorCode code = U_ZERO_ERROR;
    u_strFromUTF8(source.data(), source.size(), &sourceSize, text.data(),
                  text.size(), &code);
    if (U_FAILURE(code))
      return failure(code);
    int32_t size =
        unorm2_normalize(form, source.data(), sourceSize, nullptr, 0, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(code))
      return failure(code);
    std::vector<UChar> target(size + 1);
    code = U_ZERO_ERROR;
    unorm2_normalize(form, source.data(), sourceSize, target.data(),
                     target.size(), &code);
    if (U_FAILURE(code))
      return failure(code);
    std::string result(static_cast<size_t>(size) * 3 + 1, '\0');
    int32_t resultSize = 0;
    u_strToUTF8(result.data(), result.size(), &resultSize, target.data(), size,
                &code);
    if (U_FAILURE(code))
      return failure(code);
    result.resize(resultSize);
    text = std::move(result);
    return Error::success();
  }

private:
  const UNormalizer2 *form;
};

/// Each character's own lower case, without context.
class LowercaseNormalizer final : public Normalizer {
public:
  Error apply(std::string &text) const override {
    std::string result;
    StringRef rest = text;
    while (!rest.empty()) {
      uint32_t c = decodeUtf8(rest);
      rest = rest.drop_front(getUtf8Length(rest[0]));
      // The only character whose lower case is two.
      if (c == 0x130)
        result += "i\xCC\x87";
      else
        appendUtf8(u_tolower(c), result);
    }
    text = std::move(result);
    return Error::success();
  }
};
#endif

} // namespace

/// Unicode forms and case, which need ICU.
static Expected<NormalizerPtr> createUnicode(StringRef type, StringRef where) {
#ifdef LLAMA_HAVE_ICU
  if (type == "Lowercase")
    return std::make_unique<LowercaseNormalizer>();
  auto *getInstance = StringSwitch<const UNormalizer2 *(*)(UErrorCode *)>(type)
                          .Case("NFC", &unorm2_getNFCInstance)
                          .Case("NFD", &unorm2_getNFDInstance)
                          .Case("NFKC", &unorm2_getNFKCInstance)
                          .Default(&unorm2_getNFKDInstance);
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *form = getInstance(&code);
  if (U_FAILURE(code))
    return makeError(where + ": cannot load ICU's data for " + type + ": " +
                     u_errorName(code));
  return std::make_unique<IcuNormalizer>(form);
#else
  return makeError(where + ": normalizer " + quoted(type) +
                   " needs ICU, which this build lacks; install libicu-dev and "
                   "build again");
#endif
}

static Expected<NormalizerPtr> createStrip(const JsonReader &reader) {
  bool left = true, right = true;
  if (Error error = reader.readBool("strip_left", left, JsonReader::Required))
    return std::move(error);
  if (Error error = reader.readBool("strip_right", right, JsonReader::Required))
    return std::move(error);
  Expected<Regex> leading = Regex::compile("\\A\\s+", reader.getWhere());
  if (!leading)
    return leading.takeError();
  Expected<Regex> trailing = Regex::compile("\\s++\\z", reader.getWhere());
  if (!trailing)
    return trailing.takeError();
  return std::make_unique<StripNormalizer>(left, right, std::move(*leading),
                                           std::move(*trailing));
}

static Expected<NormalizerPtr>
createType(StringRef type, const JsonReader &reader, StringRef where) {
  if (type == "Prepend") {
    std::string prefix;
    if (Error error =
            reader.readString("prepend", prefix, JsonReader::Required))
      return std::move(error);
    return std::make_unique<PrependNormalizer>(std::move(prefix));
  }
  if (type == "Replace") {
    std::string content;
    if (Error error =
            reader.readString("content", content, JsonReader::Required))
      return std::move(error);
    Expected<Pattern> pattern = Pattern::create(reader);
    if (!pattern)
      return pattern.takeError();
    return std::make_unique<ReplaceNormalizer>(std::move(*pattern),
                                               std::move(content));
  }
  if (type == "Strip")
    return createStrip(reader);
  if (type == "ByteLevel")
    return std::make_unique<ByteLevelNormalizer>();
  if (type == "NFC" || type == "NFD" || type == "NFKC" || type == "NFKD" ||
      type == "Lowercase")
    return createUnicode(type, where);
  return nullptr;
}

Expected<NormalizerPtr> Normalizer::create(const json::Value *value,
                                           StringRef where) {
  static constexpr ComponentKind kKind = {
      "normalizer", "normalizers",
      "Prepend, Replace, Strip, ByteLevel, NFC, NFD, NFKC, NFKD, Lowercase"};
  return createComponent<Normalizer, SequenceNormalizer>(
      value, where, kKind, [&](StringRef type, const JsonReader &reader) {
        return createType(type, reader, where);
      });
}
