//===- Decoder.cpp - From tokens back to text -----------------------------===//

#include "lib/Model/Tokenizer/Decoder.h"

#include "lib/Model/Tokenizer/Component.h"
#include "lib/Model/Tokenizer/PreTokenizer.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <limits>

using namespace llvm;
using namespace mlir::llama;

using DecoderPtr = std::unique_ptr<Decoder>;
using SinkPtr = std::unique_ptr<TokenSink>;

static constexpr StringLiteral kReplacement = "\xEF\xBF\xBD";

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

namespace {

/// Collects each token whole.
class WholeTokenSink : public TokenSink {
public:
  explicit WholeTokenSink(SinkPtr next) : next(std::move(next)) {}
  void text(StringRef part) final { token += part; }
  void endToken() final {
    std::string whole = std::move(token);
    token.clear();
    decode(whole);
  }
  void finish() override { next->finish(); }

protected:
  virtual void decode(StringRef whole) = 0;
  void pass(StringRef whole) {
    next->text(whole);
    next->endToken();
  }
  SinkPtr next;

private:
  std::string token;
};

/// Replaces a literal in each token.
class ReplaceSink final : public WholeTokenSink {
public:
  ReplaceSink(SinkPtr next, StringRef pattern, StringRef content)
      : WholeTokenSink(std::move(next)), pattern(pattern), content(content) {}

  static std::string replace(StringRef whole, StringRef pattern,
                             StringRef content) {
    if (pattern.empty())
      return whole.str();
    std::string result;
    while (true) {
      size_t at = whole.find(pattern);
      result += whole.take_front(at);
      if (at == StringRef::npos)
        return result;
      result += content;
      whole = whole.drop_front(at + pattern.size());
    }
  }

protected:
  void decode(StringRef whole) override {
    pass(replace(whole, pattern, content));
  }

private:
  StringRef pattern, content;
};

/// Joins a run of <0xNN> tokens into their bytes. A run that is not UTF-8 as a
/// whole becomes one U+FFFD a byte, so that it is held back until its end.
class ByteFallbackSink final : public WholeTokenSink {
public:
  using WholeTokenSink::WholeTokenSink;
  static std::string getBytes(StringRef token) {
    std::optional<uint8_t> byte = parseByte(token);
    return byte ? std::string(1, static_cast<char>(*byte)) : token.str();
  }
  void finish() override {
    flush();
    next->finish();
  }

protected:
  void decode(StringRef whole) override {
    if (std::optional<uint8_t> byte = parseByte(whole)) {
      bytes += static_cast<char>(*byte);
      return;
    }
    flush();
    pass(whole);
  }

private:
  static std::optional<uint8_t> parseByte(StringRef token) {
    if (token.size() != 6 || !token.starts_with("<0x") || !token.ends_with(">"))
      return std::nullopt;
    // Rust's integer parser, which the tokenizers library uses, takes a sign.
    if (token[3] == '+' && isHexDigit(token[4]))
      return hexDigitValue(token[4]);
    if (!isHexDigit(token[3]) || !isHexDigit(token[4]))
      return std::nullopt;
    return hexFromNibbles(token[3], token[4]);
  }

  void flush() {
    if (bytes.empty())
      return;
    if (json::isUTF8(bytes))
      pass(bytes);
    else
      for (size_t i = 0; i < bytes.size(); ++i)
        pass(kReplacement);
    bytes.clear();
  }

  std::string bytes;
};

/// Joins all tokens into one.
class FuseSink final : public TokenSink {
public:
  explicit FuseSink(SinkPtr next) : next(std::move(next)) {}
  static std::string getBytes(StringRef token) { return token.str(); }
  void text(StringRef part) override { next->text(part); }
  void endToken() override {}
  void finish() override {
    next->endToken();
    next->finish();
  }

private:
  SinkPtr next;
};

/// Cuts up to `start` and `stop` times one character off the ends of a token.
class StripSink final : public TokenSink {
public:
  StripSink(SinkPtr next, StringRef content, int64_t start, int64_t stop)
      : next(std::move(next)), content(content), start(start), stop(stop) {}

  void text(StringRef part) override {
    // Parts may end inside a multi-byte character.
    partial += part;
    StringRef rest = partial;
    while (!rest.empty()) {
      size_t length = getUtf8Length(rest[0]);
      if (length > rest.size())
        break;
      character(rest.take_front(length));
      rest = rest.drop_front(length);
    }
    partial = rest.str();
  }
  void endToken() override {
    // Held back are the last characters that could be cut; all are.
    next->endToken();
    held = cutAtStart = 0;
    inStart = true;
  }
  void finish() override { next->finish(); }

private:
  void character(StringRef c) {
    bool matches = c == content;
    if (inStart && matches && cutAtStart < start) {
      ++cutAtStart;
      return;
    }
    inStart = false;
    if (matches) {
      // Of a long run only the last `stop` are in doubt.
      if (held < stop)
        ++held;
      else
        next->text(content);
      return;
    }
    for (; held > 0; --held)
      next->text(content);
    next->text(c);
  }

  SinkPtr next;
  StringRef content;
  int64_t start, stop;
  int64_t cutAtStart = 0, held = 0;
  bool inStart = true;
  std::string partial;
};

/// The replacement character to spaces; in the first token to nothing.
class MetaspaceSink final : public WholeTokenSink {
public:
  MetaspaceSink(SinkPtr next, const MetaspaceOptions &options)
      : WholeTokenSink(std::move(next)), options(options) {}
  static std::string replace(StringRef whole, StringRef replacement,
                             bool drop) {
    std::string result;
    while (!whole.empty()) {
      StringRef c = whole.take_front(getUtf8Length(whole[0]));
      whole = whole.drop_front(c.size());
      if (c != replacement)
        result += c;
      else if (!drop)
        result += ' ';
    }
    return result;
  }

protected:
  void decode(StringRef whole) override {
    bool drop = first && options.prepend != MetaspaceOptions::Prepend::Never;
    first = false;
    pass(replace(whole, options.replacement, drop));
  }

private:
  const MetaspaceOptions &options;
  bool first = true;
};

/// Byte-level characters to bytes, all tokens into one; a token with any other
/// character counts as its own bytes.
class ByteLevelSink final : public WholeTokenSink {
public:
  using WholeTokenSink::WholeTokenSink;
  static std::string getBytes(StringRef token) {
    std::string bytes;
    for (StringRef rest = token; !rest.empty();
         rest = rest.drop_front(getUtf8Length(rest[0]))) {
      std::optional<uint8_t> byte = getByteLevelByte(decodeUtf8(rest));
      if (!byte)
        return token.str();
      bytes += static_cast<char>(*byte);
    }
    return bytes;
  }
  void finish() override {
    std::string out;
    assembler.finish(out);
    next->text(out);
    next->endToken();
    next->finish();
  }

protected:
  void decode(StringRef whole) override {
    std::string out;
    assembler.push(getBytes(whole), out);
    if (!out.empty())
      next->text(out);
  }

private:
  Utf8Assembler assembler;
};

//===----------------------------------------------------------------------===//
// Descriptions
//===----------------------------------------------------------------------===//

class SequenceDecoder final : public Decoder {
public:
  explicit SequenceDecoder(std::vector<DecoderPtr> parts)
      : parts(std::move(parts)) {}
  SinkPtr start(SinkPtr next) const override {
    for (const DecoderPtr &part : reverse(parts))
      next = part->start(std::move(next));
    return next;
  }
  std::string getBytes(StringRef token) const override {
    std::string bytes = token.str();
    for (const DecoderPtr &part : parts)
      bytes = part->getBytes(bytes);
    return bytes;
  }

private:
  std::vector<DecoderPtr> parts;
};

class ReplaceDecoder final : public Decoder {
public:
  ReplaceDecoder(std::string pattern, std::string content)
      : pattern(std::move(pattern)), content(std::move(content)) {}
  SinkPtr start(SinkPtr next) const override {
    return std::make_unique<ReplaceSink>(std::move(next), pattern, content);
  }
  std::string getBytes(StringRef token) const override {
    return ReplaceSink::replace(token, pattern, content);
  }

private:
  std::string pattern, content;
};

class StripDecoder final : public Decoder {
public:
  StripDecoder(std::string content, int64_t begin, int64_t end)
      : content(std::move(content)), begin(begin), end(end) {}
  SinkPtr start(SinkPtr next) const override {
    return std::make_unique<StripSink>(std::move(next), content, begin, end);
  }
  /// Behind a Fuse only the ends of the text are cut, and without one no
  /// tokenizer of the supported kinds strips.
  std::string getBytes(StringRef token) const override { return token.str(); }

private:
  std::string content;
  int64_t begin, end;
};

class MetaspaceDecoder final : public Decoder {
public:
  explicit MetaspaceDecoder(MetaspaceOptions options)
      : options(std::move(options)) {}
  SinkPtr start(SinkPtr next) const override {
    return std::make_unique<MetaspaceSink>(std::move(next), options);
  }
  std::string getBytes(StringRef token) const override {
    return MetaspaceSink::replace(token, options.replacement, /*drop=*/false);
  }

private:
  MetaspaceOptions options;
};

/// A decoder without settings.
template <typename Sink> class PlainDecoder final : public Decoder {
public:
  SinkPtr start(SinkPtr next) const override {
    return std::make_unique<Sink>(std::move(next));
  }
  std::string getBytes(StringRef token) const override {
    return Sink::getBytes(token);
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

static Expected<DecoderPtr> createReplace(const JsonReader &reader) {
  std::string content;
  if (Error error = reader.readString("content", content, JsonReader::Required))
    return std::move(error);
  Expected<Pattern> pattern = Pattern::create(reader);
  if (!pattern)
    return pattern.takeError();
  std::optional<StringRef> literal = pattern->getLiteral();
  if (!literal)
    return makeError(reader.getWhere() + ": Replace of a regular expression is "
                                         "not supported in a decoder; use a "
                                         "String pattern");
  return std::make_unique<ReplaceDecoder>(literal->str(), std::move(content));
}

static Expected<DecoderPtr> createStrip(const JsonReader &reader) {
  std::string content;
  if (Error error = reader.readString("content", content, JsonReader::Required))
    return std::move(error);
  if (content.empty() || content.size() != getUtf8Length(content[0]))
    return reader.typeError("content", "one character");
  int64_t start = 0, stop = 0;
  constexpr int64_t kMax = std::numeric_limits<int32_t>::max();
  if (Error error =
          reader.readInt("start", start, 0, kMax, JsonReader::Required))
    return std::move(error);
  if (Error error = reader.readInt("stop", stop, 0, kMax, JsonReader::Required))
    return std::move(error);
  return std::make_unique<StripDecoder>(std::move(content), start, stop);
}

static Expected<DecoderPtr> createType(StringRef type,
                                       const JsonReader &reader) {
  if (type == "Replace")
    return createReplace(reader);
  if (type == "Strip")
    return createStrip(reader);
  if (type == "ByteFallback")
    return std::make_unique<PlainDecoder<ByteFallbackSink>>();
  if (type == "Fuse")
    return std::make_unique<PlainDecoder<FuseSink>>();
  if (type == "ByteLevel")
    return std::make_unique<PlainDecoder<ByteLevelSink>>();
  if (type == "Metaspace") {
    Expected<MetaspaceOptions> options = MetaspaceOptions::create(reader);
    if (!options)
      return options.takeError();
    return std::make_unique<MetaspaceDecoder>(std::move(*options));
  }
  return nullptr;
}

Expected<DecoderPtr> Decoder::create(const json::Value *value,
                                     StringRef where) {
  static constexpr ComponentKind kKind = {
      "decoder", "decoders",
      "Replace, ByteFallback, Fuse, Strip, Metaspace, ByteLevel"};
  return createComponent<Decoder, SequenceDecoder>(value, where, kKind,
                                                   createType);
}
