//===- PreTokenizer.cpp - Splitting text before BPE -----------------------===//

#include "lib/Model/Tokenizer/PreTokenizer.h"

#include "lib/Model/Tokenizer/Component.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using namespace mlir::llama;

using PreTokenizerPtr = std::unique_ptr<PreTokenizer>;

//===----------------------------------------------------------------------===//
// Pattern
//===----------------------------------------------------------------------===//

Expected<Pattern> Pattern::create(const JsonReader &reader) {
  Expected<const json::Object *> object =
      reader.readObject("pattern", JsonReader::Required);
  if (!object)
    return object.takeError();
  std::string where = (reader.getWhere() + ": pattern").str();
  JsonReader nested(**object, where);
  if (nested.get("String")) {
    std::string text;
    if (Error error = nested.readString("String", text))
      return std::move(error);
    return literal(std::move(text));
  }
  std::string source;
  if (Error error = nested.readString("Regex", source, JsonReader::Required))
    return std::move(error);
  Expected<Regex> regex = Regex::compile(source, where);
  if (!regex)
    return regex.takeError();
  Pattern pattern;
  pattern.regex = std::move(*regex);
  return std::move(pattern);
}

Pattern Pattern::literal(std::string text) {
  Pattern pattern;
  pattern.text = std::move(text);
  return pattern;
}

std::optional<StringRef> Pattern::getLiteral() const {
  if (regex)
    return std::nullopt;
  return StringRef(text);
}

Expected<std::vector<ByteRange>> Pattern::findAll(StringRef input) const {
  if (regex)
    return regex->findAll(input);
  std::vector<ByteRange> matches;
  if (text.empty())
    return matches;
  for (size_t at = input.find(text); at != StringRef::npos;
       at = input.find(text, at + text.size()))
    matches.emplace_back(at, at + text.size());
  return matches;
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

std::vector<ByteRange> mlir::llama::splitRanges(ArrayRef<ByteRange> matches,
                                                size_t size,
                                                SplitBehavior behavior,
                                                bool invert) {
  // The whole text as matched and unmatched parts in turn.
  struct Part {
    ByteRange range;
    bool matched;
  };
  std::vector<Part> parts;
  size_t position = 0;
  for (const ByteRange &match : matches) {
    if (position != match.first)
      parts.push_back({{position, match.first}, invert});
    parts.push_back({match, !invert});
    position = match.second;
  }
  if (position != size)
    parts.push_back({{position, size}, invert});

  std::vector<ByteRange> ranges;
  bool previous = false;
  switch (behavior) {
  case SplitBehavior::Removed:
    for (const Part &part : parts)
      if (!part.matched)
        ranges.push_back(part.range);
    break;
  case SplitBehavior::Isolated:
    for (const Part &part : parts)
      ranges.push_back(part.range);
    break;
  case SplitBehavior::MergedWithPrevious:
  case SplitBehavior::Contiguous:
    for (const Part &part : parts) {
      bool extends = behavior == SplitBehavior::Contiguous
                         ? part.matched == previous
                         : part.matched && !previous;
      if (extends && !ranges.empty())
        ranges.back().second = part.range.second;
      else
        ranges.push_back(part.range);
      previous = part.matched;
    }
    break;
  case SplitBehavior::MergedWithNext:
    for (const Part &part : reverse(parts)) {
      if (part.matched && !previous && !ranges.empty())
        ranges.back().first = part.range.first;
      else
        ranges.push_back(part.range);
      previous = part.matched;
    }
    std::reverse(ranges.begin(), ranges.end());
    break;
  }
  llvm::erase_if(ranges,
                 [](const ByteRange &r) { return r.first == r.second; });
  return ranges;
}

/// Appends the parts of `piece` that `pattern` gives.
static Error appendSplit(const Piece &piece, const Pattern &pattern,
                         SplitBehavior behavior, bool invert,
                         std::vector<Piece> &result) {
  Expected<std::vector<ByteRange>> matches = pattern.findAll(piece.text);
  if (!matches)
    return matches.takeError();
  for (auto [begin, end] :
       splitRanges(*matches, piece.text.size(), behavior, invert))
    result.push_back(
        {piece.text.substr(begin, end - begin), piece.atStart && begin == 0});
  return Error::success();
}

//===----------------------------------------------------------------------===//
// The pre-tokenizers
//===----------------------------------------------------------------------===//

namespace {

class SequencePreTokenizer final : public PreTokenizer {
public:
  explicit SequencePreTokenizer(std::vector<PreTokenizerPtr> parts)
      : parts(std::move(parts)) {}
  Error apply(std::vector<Piece> &pieces) const override {
    for (const PreTokenizerPtr &part : parts)
      if (Error error = part->apply(pieces))
        return error;
    return Error::success();
  }

private:
  std::vector<PreTokenizerPtr> parts;
};

class SplitPreTokenizer final : public PreTokenizer {
public:
  SplitPreTokenizer(Pattern pattern, SplitBehavior behavior, bool invert)
      : pattern(std::move(pattern)), behavior(behavior), invert(invert) {}
  Error apply(std::vector<Piece> &pieces) const override {
    std::vector<Piece> result;
    for (const Piece &piece : pieces)
      if (Error error = appendSplit(piece, pattern, behavior, invert, result))
        return error;
    pieces = std::move(result);
    return Error::success();
  }

private:
  Pattern pattern;
  SplitBehavior behavior;
  bool invert;
};

/// GPT-2's: an optional leading space, an optional split, then bytes to
/// byte-level characters.
class ByteLevelPreTokenizer final : public PreTokenizer {
public:
  ByteLevelPreTokenizer(bool addPrefixSpace, std::optional<Pattern> pattern)
      : addPrefixSpace(addPrefixSpace), pattern(std::move(pattern)) {}
  Error apply(std::vector<Piece> &pieces) const override {
    std::vector<Piece> result;
    for (Piece &piece : pieces) {
      if (addPrefixSpace && piece.text[0] != ' ')
        piece.text.insert(0, " ");
      if (!pattern)
        result.push_back(std::move(piece));
      else if (Error error = appendSplit(
                   piece, *pattern, SplitBehavior::Isolated, false, result))
        return error;
    }
    for (Piece &piece : result)
      piece.text = encodeByteLevel(piece.text);
    pieces = std::move(result);
    return Error::success();
  }

private:
  bool addPrefixSpace;
  std::optional<Pattern> pattern;
};

class MetaspacePreTokenizer final : public PreTokenizer {
public:
  explicit MetaspacePreTokenizer(MetaspaceOptions settings)
      : options(std::move(settings)),
        pattern(Pattern::literal(options.replacement)) {}
  Error apply(std::vector<Piece> &pieces) const override {
    std::vector<Piece> result;
    for (Piece &piece : pieces) {
      std::string text;
      for (char c : piece.text)
        if (c == ' ')
          text += options.replacement;
        else
          text += c;
      using Prepend = MetaspaceOptions::Prepend;
      bool mayPrepend = options.prepend == Prepend::Always ||
                        (options.prepend == Prepend::First && piece.atStart);
      if (mayPrepend && !StringRef(text).starts_with(options.replacement))
        text.insert(0, options.replacement);
      piece.text = std::move(text);
      if (!options.split)
        result.push_back(std::move(piece));
      else if (Error error =
                   appendSplit(piece, pattern, SplitBehavior::MergedWithNext,
                               false, result))
        return error;
    }
    pieces = std::move(result);
    return Error::success();
  }

private:
  MetaspaceOptions options;
  Pattern pattern;
};

} // namespace

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

Expected<MetaspaceOptions> MetaspaceOptions::create(const JsonReader &reader) {
  MetaspaceOptions options;
  options.replacement = "\xE2\x96\x81";
  if (Error error = reader.readString("replacement", options.replacement))
    return std::move(error);
  if (options.replacement.empty() ||
      options.replacement.size() != getUtf8Length(options.replacement[0]))
    return reader.typeError("replacement", "one character");
  if (Error error = reader.readBool("split", options.split))
    return std::move(error);
  // The older spelling of the prepend scheme.
  bool addPrefixSpace = true;
  if (Error error = reader.readBool("add_prefix_space", addPrefixSpace))
    return std::move(error);
  std::string scheme = addPrefixSpace ? "always" : "never";
  if (Error error = reader.readString("prepend_scheme", scheme))
    return std::move(error);
  auto prepend = StringSwitch<std::optional<Prepend>>(scheme)
                     .Case("always", Prepend::Always)
                     .Case("first", Prepend::First)
                     .Case("never", Prepend::Never)
                     .Default(std::nullopt);
  if (!prepend)
    return reader.typeError("prepend_scheme", "'always', 'first' or 'never'");
  options.prepend = *prepend;
  return std::move(options);
}

static Expected<PreTokenizerPtr> createSplit(const JsonReader &reader) {
  Expected<Pattern> pattern = Pattern::create(reader);
  if (!pattern)
    return pattern.takeError();
  std::string name;
  if (Error error = reader.readString("behavior", name, JsonReader::Required))
    return std::move(error);
  auto behavior =
      StringSwitch<std::optional<SplitBehavior>>(name)
          .Case("Removed", SplitBehavior::Removed)
          .Case("Isolated", SplitBehavior::Isolated)
          .Case("MergedWithPrevious", SplitBehavior::MergedWithPrevious)
          .Case("MergedWithNext", SplitBehavior::MergedWithNext)
          .Case("Contiguous", SplitBehavior::Contiguous)
          .Default(std::nullopt);
  if (!behavior)
    return reader.typeError("behavior",
                            "Removed, Isolated, MergedWithPrevious, "
                            "MergedWithNext or Contiguous");
  bool invert = false;
  if (Error error = reader.readBool("invert", invert))
    return std::move(error);
  return std::make_unique<SplitPreTokenizer>(std::move(*pattern), *behavior,
                                             invert);
}

/// A pattern of our own; it compiles.
static Expected<Pattern> builtinPattern(StringRef source, StringRef where) {
  json::Object object{{"pattern", json::Object{{"Regex", source}}}};
  return Pattern::create(JsonReader(object, where.str()));
}

static Expected<PreTokenizerPtr> createByteLevel(const JsonReader &reader) {
  bool addPrefixSpace = true, useRegex = true;
  if (Error error = reader.readBool("add_prefix_space", addPrefixSpace))
    return std::move(error);
  if (Error error = reader.readBool("use_regex", useRegex))
    return std::move(error);
  std::optional<Pattern> pattern;
  if (useRegex) {
    Expected<Pattern> gpt2 = builtinPattern(
        R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)",
        reader.getWhere());
    if (!gpt2)
      return gpt2.takeError();
    pattern = std::move(*gpt2);
  }
  return std::make_unique<ByteLevelPreTokenizer>(addPrefixSpace,
                                                 std::move(pattern));
}

static Expected<PreTokenizerPtr> createDigits(const JsonReader &reader) {
  bool individual = false;
  if (Error error = reader.readBool("individual_digits", individual))
    return std::move(error);
  Expected<Pattern> pattern = builtinPattern("\\p{N}", reader.getWhere());
  if (!pattern)
    return pattern.takeError();
  return std::make_unique<SplitPreTokenizer>(
      std::move(*pattern),
      individual ? SplitBehavior::Isolated : SplitBehavior::Contiguous,
      /*invert=*/false);
}

static Expected<PreTokenizerPtr> createType(StringRef type,
                                            const JsonReader &reader) {
  if (type == "Split")
    return createSplit(reader);
  if (type == "ByteLevel")
    return createByteLevel(reader);
  if (type == "Digits")
    return createDigits(reader);
  if (type == "Metaspace") {
    Expected<MetaspaceOptions> options = MetaspaceOptions::create(reader);
    if (!options)
      return options.takeError();
    return std::make_unique<MetaspacePreTokenizer>(std::move(*options));
  }
  return nullptr;
}

Expected<PreTokenizerPtr> PreTokenizer::create(const json::Value *value,
                                               StringRef where) {
  static constexpr ComponentKind kKind = {
      "pre_tokenizer", "pretokenizers", "Split, ByteLevel, Digits, Metaspace"};
  return createComponent<PreTokenizer, SequencePreTokenizer>(value, where,
                                                             kKind, createType);
}
