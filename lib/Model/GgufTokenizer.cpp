//===- GgufTokenizer.cpp - The tokenizer in a .gguf file ------------------===//
//
// The lists of tokens, scores and merges become a Bpe; everything else is said
// in the words of tokenizer.json, whose components do the work.
//
//===----------------------------------------------------------------------===//

#include "lib/Model/GgufTokenizer.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Tokenizer/Bpe.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace llvm;
using namespace mlir::llama;

namespace {
/// What a token is, by its number in "tokenizer.ggml.token_type".
enum TokenType : int64_t {
  Normal = 1,
  Unknown = 2,
  Control = 3,
  UserDefined = 4,
  Unused = 5,
  Byte = 6,
};

/// A way of splitting text before byte-level BPE.
struct Splitting {
  /// Values of "tokenizer.ggml.pre" that mean it, with spaces around each.
  StringLiteral names;
  /// Applied one after the other to what the earlier ones left; matches are
  /// pieces of their own.
  std::vector<StringLiteral> patterns;
  /// Whether a piece that is a token is that token whatever the merges say.
  bool ignoreMerges;
  /// Whether text begins with the bos token unless the file says otherwise.
  bool addBos;
};
} // namespace

/// Contractions, then words with a space before them, and so on.
static constexpr StringLiteral kGpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S))";

/// The ways of the models that GGUF calls "llama"; patterns as the models' own
/// tokenizers have them (llama.cpp, src/llama-vocab.cpp, lists the names).
static const std::vector<Splitting> &getSplittings() {
  static const std::vector<Splitting> splittings = {
      {" llama3 llama-v3 llama-bpe falcon3 pixtral midm-2.0 ",
       {R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"},
       /*ignoreMerges=*/true,
       /*addBos=*/true},
      {" dbrx smaug-bpe ",
       {R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"},
       /*ignoreMerges=*/false,
       /*addBos=*/false},
      {" qwen2 stablelm2 deepseek-r1-qwen megrez ",
       {R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)"},
       /*ignoreMerges=*/false,
       /*addBos=*/false},
      {" tekken ",
       {R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"},
       /*ignoreMerges=*/true,
       /*addBos=*/true},
      {" smollm starcoder refact command-r codeshell exaone minerva-7b ",
       {R"(\p{N})", kGpt2Pattern},
       /*ignoreMerges=*/false,
       /*addBos=*/false},
      {" gpt-2 mpt olmo jais trillion phi-2 roberta-bpe ",
       {kGpt2Pattern},
       /*ignoreMerges=*/false,
       /*addBos=*/false},
      {" default ",
       {R"([\p{P}\$\+<=>\^~\|]+)", kGpt2Pattern, R"(\p{N}+)",
        "[0-9][0-9][0-9]"},
       /*ignoreMerges=*/false,
       /*addBos=*/false},
  };
  return splittings;
}

namespace {
/// Reads the keys of one file.
class Reader {
public:
  explicit Reader(const GgufFile &file) : file(file), where(file.getPath()) {}

  Expected<std::unique_ptr<Tokenizer>> read();

private:
  static std::string key(StringRef name) {
    return ("tokenizer.ggml." + name).str();
  }
  Error fail(const Twine &message) const {
    return makeError(where + ": " + message);
  }

  /// An array with an element for each token, null when there is none.
  Expected<const GgufValue *> readList(StringRef name,
                                       ArrayRef<GgufValue::Kind> kinds,
                                       GgufFile::Presence presence) const;
  Error readTokens();
  Error readSentencePiece();
  Error readByteLevel();
  /// The id that a key gives; none where it is absent or no token's.
  Expected<std::optional<int32_t>> readId(StringRef name) const;
  /// Puts the bos token before the text, and the eos token behind it, where the
  /// file asks for them.
  Error readEnds(bool addBos, bool addEos);
  void addTokens();

  const GgufFile &file;
  std::string where;
  std::vector<StringRef> tokens;
  const GgufValue *types = nullptr;
  std::unique_ptr<Bpe> model;
  json::Object components;
};
} // namespace

static json::Object makeReplace(StringRef pattern, StringRef content) {
  return json::Object{{"type", "Replace"},
                      {"pattern", json::Object{{"String", pattern}}},
                      {"content", content}};
}

Expected<const GgufValue *>
Reader::readList(StringRef name, ArrayRef<GgufValue::Kind> kinds,
                 GgufFile::Presence presence) const {
  const GgufValue *value = file.lookupKey(key(name));
  GgufValue::Kind kind = kinds.front();
  if (value && is_contained(kinds, value->elementKind))
    kind = value->elementKind;
  Expected<const GgufValue *> list = file.readArray(key(name), kind, presence);
  if (list && *list && (*list)->count != tokens.size())
    return fail(formatv("key '{0}' has {1} elements for {2} tokens; the file "
                        "is damaged",
                        key(name), (*list)->count, tokens.size())
                    .str());
  return list;
}

Error Reader::readTokens() {
  Expected<const GgufValue *> list = file.readArray(
      key("tokens"), GgufValue::Kind::String, GgufFile::Required);
  if (!list)
    return list.takeError();
  tokens = (*list)->getStrings();
  for (auto [id, token] : enumerate(tokens))
    if (!json::isUTF8(token))
      return fail(
          formatv("token {0} is not valid UTF-8; the file is damaged", id)
              .str());
  Expected<const GgufValue *> typeList = readList(
      "token_type", {GgufValue::Kind::Integer, GgufValue::Kind::Unsigned},
      GgufFile::Optional);
  if (!typeList)
    return typeList.takeError();
  types = *typeList;
  return Error::success();
}

Expected<std::optional<int32_t>> Reader::readId(StringRef name) const {
  int64_t id = -1;
  if (Error error =
          file.readInt(key(name), id, -1, std::numeric_limits<uint32_t>::max()))
    return std::move(error);
  // All ones mean none.
  if (id < 0 || static_cast<uint64_t>(id) >= tokens.size())
    return std::nullopt;
  return static_cast<int32_t>(id);
}

Error Reader::readSentencePiece() {
  Expected<const GgufValue *> list =
      readList("scores", GgufValue::Kind::Real, GgufFile::Required);
  if (!list)
    return list.takeError();
  std::vector<double> scores(tokens.size());
  for (size_t id = 0; id < tokens.size(); ++id) {
    scores[id] = (*list)->getReal(id);
    if (std::isnan(scores[id]))
      return fail(formatv("the score of token {0} is no number; the file is "
                          "damaged",
                          id)
                      .str());
  }
  Expected<std::optional<int32_t>> unknown = readId("unknown_token_id");
  if (!unknown)
    return unknown.takeError();
  if (!*unknown && !tokens.empty() && !file.lookupKey(key("unknown_token_id")))
    *unknown = 0;
  Expected<std::unique_ptr<Bpe>> bpe =
      Bpe::createFromScores(tokens, scores, *unknown, where);
  if (!bpe)
    return bpe.takeError();
  model = std::move(*bpe);

  bool addSpacePrefix = true;
  if (Error error = file.readBool(key("add_space_prefix"), addSpacePrefix))
    return error;
  const StringRef space = "\u2581";
  json::Array normalizers, decoders;
  if (addSpacePrefix)
    normalizers.push_back(
        json::Object{{"type", "Prepend"}, {"prepend", space}});
  normalizers.push_back(makeReplace(" ", space));
  components["normalizer"] = json::Object{
      {"type", "Sequence"}, {"normalizers", std::move(normalizers)}};
  decoders.push_back(makeReplace(space, " "));
  decoders.push_back(json::Object{{"type", "ByteFallback"}});
  decoders.push_back(json::Object{{"type", "Fuse"}});
  if (addSpacePrefix)
    decoders.push_back(json::Object{
        {"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}});
  components["decoder"] =
      json::Object{{"type", "Sequence"}, {"decoders", std::move(decoders)}};
  return readEnds(/*addBos=*/true, /*addEos=*/false);
}

Error Reader::readByteLevel() {
  std::string pre;
  if (Error error = file.readString(key("pre"), pre, GgufFile::Required))
    return error;
  const std::vector<Splitting> &splittings = getSplittings();
  auto splitting = find_if(splittings, [&](const Splitting &s) {
    return !pre.empty() && !StringRef(pre).contains(' ') &&
           s.names.contains(" " + pre + " ");
  });
  if (splitting == splittings.end()) {
    std::string names;
    for (const Splitting &s : splittings)
      names += s.names.drop_front();
    return fail(
        "text is split by " + quoted(pre) +
        " (tokenizer.ggml.pre), which is not supported; supported are " +
        StringRef(names).trim());
  }
  Expected<const GgufValue *> merges = file.readArray(
      key("merges"), GgufValue::Kind::String, GgufFile::Required);
  if (!merges)
    return merges.takeError();
  Expected<std::unique_ptr<Bpe>> bpe = Bpe::createFromMerges(
      tokens, (*merges)->getStrings(), splitting->ignoreMerges, where);
  if (!bpe)
    return bpe.takeError();
  model = std::move(*bpe);

  json::Array steps;
  for (StringRef pattern : splitting->patterns)
    steps.push_back(json::Object{{"type", "Split"},
                                 {"pattern", json::Object{{"Regex", pattern}}},
                                 {"behavior", "Isolated"},
                                 {"invert", false}});
  steps.push_back(json::Object{{"type", "ByteLevel"},
                               {"add_prefix_space", false},
                               {"use_regex", false}});
  components["pre_tokenizer"] =
      json::Object{{"type", "Sequence"}, {"pretokenizers", std::move(steps)}};
  components["decoder"] = json::Object{{"type", "ByteLevel"}};
  return readEnds(splitting->addBos, /*addEos=*/false);
}

Error Reader::readEnds(bool addBos, bool addEos) {
  json::Array single;
  json::Object ids;
  auto add = [&](StringRef name, bool wanted) -> Error {
    if (Error error =
            file.readBool(key(("add_" + name + "_token").str()), wanted))
      return error;
    Expected<std::optional<int32_t>> id = readId((name + "_token_id").str());
    if (!id)
      return id.takeError();
    if (!wanted || !*id)
      return Error::success();
    single.push_back(
        json::Object{{"SpecialToken", json::Object{{"id", name}}}});
    ids[name] = json::Object{{"ids", json::Array{**id}}};
    return Error::success();
  };
  if (Error error = add("bos", addBos))
    return error;
  single.push_back(json::Object{{"Sequence", json::Object{{"id", "A"}}}});
  if (Error error = add("eos", addEos))
    return error;
  components["post_processor"] =
      json::Object{{"type", "TemplateProcessing"},
                   {"single", std::move(single)},
                   {"special_tokens", std::move(ids)}};
  return Error::success();
}

void Reader::addTokens() {
  if (!types)
    return;
  json::Array added;
  for (auto [id, token] : enumerate(tokens)) {
    int64_t type = types->getInteger(id);
    // Of equal tokens the last is the one that text becomes.
    bool isFound = model->getId(token) == static_cast<int32_t>(id);
    if (token.empty() || !isFound ||
        !is_contained({Unknown, Control, UserDefined}, type))
      continue;
    added.push_back(json::Object{{"id", static_cast<int64_t>(id)},
                                 {"content", token},
                                 {"special", type != UserDefined},
                                 {"normalized", false}});
  }
  components["added_tokens"] = std::move(added);
}

Expected<std::unique_ptr<Tokenizer>> Reader::read() {
  std::string kind;
  if (Error error = file.readString(key("model"), kind))
    return std::move(error);
  if (kind.empty() || kind == "none" || kind == "no_vocab")
    return nullptr;
  if (kind != "llama" && kind != "gpt2")
    return fail("tokenizer " + quoted(kind) +
                " is not supported; supported are llama and gpt2");
  if (Error error = readTokens())
    return std::move(error);
  if (Error error = kind == "llama" ? readSentencePiece() : readByteLevel())
    return std::move(error);
  addTokens();
  return Tokenizer::create(components, std::move(model), where);
}

Expected<std::unique_ptr<Tokenizer>>
mlir::llama::readGgufTokenizer(const GgufFile &file) {
  return Reader(file).read();
}
