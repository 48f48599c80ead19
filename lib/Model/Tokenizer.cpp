//===- Tokenizer.cpp - Byte-pair encoding of text -------------------------===//

#include "lib/Model/Tokenizer.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer/AddedTokens.h"
#include "lib/Model/Tokenizer/Bpe.h"
#include "lib/Model/Tokenizer/Decoder.h"
#include "lib/Model/Tokenizer/Normalizer.h"
#include "lib/Model/Tokenizer/PreTokenizer.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

#include <algorithm>
#include <limits>

using namespace llvm;
using namespace mlir::llama;

struct Tokenizer::Impl {
  std::unique_ptr<Normalizer> normalizer;
  std::unique_ptr<PreTokenizer> preTokenizer;
  std::unique_ptr<Bpe> model;
  std::unique_ptr<AddedTokens> added;
  std::unique_ptr<Decoder> decoder;
  /// What the post-processor puts around the text.
  std::vector<int32_t> prefix, suffix;

  Error readPostProcessor(const json::Value *value, StringRef where);
  Error readTemplate(const JsonReader &reader);
  Error encodePiece(StringRef text, bool atStart, bool parseSpecialTokens,
                    std::vector<int32_t> &ids) const;
};

//===----------------------------------------------------------------------===//
// Post-processor
//===----------------------------------------------------------------------===//

/// Reads the ids of the special token `name`.
static Error readSpecialToken(const JsonReader &reader, StringRef name,
                              std::vector<int32_t> &ids) {
  Expected<const json::Object *> specials =
      reader.readObject("special_tokens", JsonReader::Required);
  if (!specials)
    return specials.takeError();
  const json::Value *entry = (*specials)->get(name);
  const json::Object *object = entry ? entry->getAsObject() : nullptr;
  const json::Array *array = object ? object->getArray("ids") : nullptr;
  if (!array)
    return makeError(reader.getWhere() + ": special token " + quoted(name) +
                     " has no list of ids in 'special_tokens'; add it");
  for (const json::Value &value : *array) {
    std::optional<int64_t> id = value.getAsInteger();
    if (!id || *id < 0 || *id > std::numeric_limits<int32_t>::max() - 2)
      return makeError(reader.getWhere() + ": special token " + quoted(name) +
                       " must have non-negative integer ids, found " +
                       jsonText(value));
    ids.push_back(static_cast<int32_t>(*id));
  }
  return Error::success();
}

Error Tokenizer::Impl::readTemplate(const JsonReader &reader) {
  Expected<const json::Array *> single =
      reader.readArray("single", JsonReader::Required);
  if (!single)
    return single.takeError();
  bool sawSequence = false;
  for (const json::Value &value : **single) {
    const json::Object *piece = value.getAsObject();
    const json::Object *special =
        piece ? piece->getObject("SpecialToken") : nullptr;
    const json::Object *sequence =
        piece ? piece->getObject("Sequence") : nullptr;
    if (special) {
      std::optional<StringRef> id = special->getString("id");
      if (!id)
        return makeError(reader.getWhere() +
                         ": a 'SpecialToken' in 'single' has no 'id'; add it");
      if (Error error =
              readSpecialToken(reader, *id, sawSequence ? suffix : prefix))
        return error;
      continue;
    }
    if (!sequence || sequence->getString("id") != StringRef("A") || sawSequence)
      return makeError(reader.getWhere() +
                       ": 'single' must hold special tokens and Sequence A "
                       "once; the file is damaged");
    sawSequence = true;
  }
  if (!sawSequence)
    return makeError(reader.getWhere() + ": 'single' has no Sequence A; the "
                                         "file is damaged");
  return Error::success();
}

Error Tokenizer::Impl::readPostProcessor(const json::Value *value,
                                         StringRef where) {
  if (!value || value->getAsNull())
    return Error::success();
  Expected<JsonReader> reader =
      JsonReader::create(*value, (where + ": post_processor").str());
  if (!reader)
    return reader.takeError();
  std::string type;
  if (Error error = reader->readString("type", type, JsonReader::Required))
    return error;
  if (type == "ByteLevel") // changes offsets only
    return Error::success();
  if (type == "TemplateProcessing") {
    // A second template wraps what the first made.
    std::vector<int32_t> innerPrefix = std::move(prefix);
    std::vector<int32_t> innerSuffix = std::move(suffix);
    prefix.clear();
    suffix.clear();
    if (Error error = readTemplate(*reader))
      return error;
    prefix.insert(prefix.end(), innerPrefix.begin(), innerPrefix.end());
    suffix.insert(suffix.begin(), innerSuffix.begin(), innerSuffix.end());
    return Error::success();
  }
  if (type == "Sequence") {
    Expected<const json::Array *> array =
        reader->readArray("processors", JsonReader::Required);
    if (!array)
      return array.takeError();
    for (const json::Value &element : **array)
      if (Error error = readPostProcessor(&element, where))
        return error;
    return Error::success();
  }
  return makeError(where + ": post_processor " + quoted(type) +
                   " is not supported; supported are Sequence, "
                   "TemplateProcessing, ByteLevel");
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

Tokenizer::Tokenizer(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
Tokenizer::~Tokenizer() = default;

Expected<std::unique_ptr<Tokenizer>> Tokenizer::load(StringRef path) {
  constexpr uint64_t kMaxBytes = uint64_t(1) << 30;
  Expected<std::unique_ptr<MemoryBuffer>> text =
      openRegularFile(path, kMaxBytes);
  if (!text)
    return text.takeError();
  return parse((*text)->getBuffer(), path);
}

Expected<std::unique_ptr<Tokenizer>> Tokenizer::parse(StringRef json,
                                                      StringRef where) {
  Expected<json::Value> value = parseJson(json, where);
  if (!value)
    return value.takeError();
  Expected<JsonReader> reader = JsonReader::create(*value, where.str());
  if (!reader)
    return reader.takeError();
  const json::Value *model = reader->get("model");
  if (!model)
    return reader->missingError("model", "an object");
  Expected<std::unique_ptr<Bpe>> bpe = Bpe::create(*model, where);
  if (!bpe)
    return bpe.takeError();
  return create(reader->getObject(), std::move(*bpe), where);
}

Expected<std::unique_ptr<Tokenizer>>
Tokenizer::create(const json::Object &components, std::unique_ptr<Bpe> model,
                  StringRef where) {
  // "truncation" and "padding" are left aside: they are for batches.
  auto impl = std::make_unique<Impl>();
  impl->model = std::move(model);

  Expected<std::unique_ptr<Normalizer>> normalizer =
      Normalizer::create(components.get("normalizer"), where);
  if (!normalizer)
    return normalizer.takeError();
  impl->normalizer = std::move(*normalizer);
  Expected<std::unique_ptr<PreTokenizer>> preTokenizer =
      PreTokenizer::create(components.get("pre_tokenizer"), where);
  if (!preTokenizer)
    return preTokenizer.takeError();
  impl->preTokenizer = std::move(*preTokenizer);
  Expected<std::unique_ptr<AddedTokens>> added =
      AddedTokens::create(components.get("added_tokens"), *impl->model,
                          impl->normalizer.get(), where);
  if (!added)
    return added.takeError();
  impl->added = std::move(*added);
  Expected<std::unique_ptr<Decoder>> decoder =
      Decoder::create(components.get("decoder"), where);
  if (!decoder)
    return decoder.takeError();
  impl->decoder = std::move(*decoder);
  if (Error error =
          impl->readPostProcessor(components.get("post_processor"), where))
    return std::move(error);

  std::unique_ptr<Tokenizer> tokenizer(new Tokenizer(std::move(impl)));
  for (const std::vector<int32_t> *ids :
       {&tokenizer->impl->prefix, &tokenizer->impl->suffix})
    for (int32_t id : *ids)
      if (!tokenizer->getToken(id))
        return makeError(formatv("{0}: the post_processor adds id {1}, which "
                                 "no token has; the file is damaged",
                                 where, id));
  return std::move(tokenizer);
}

//===----------------------------------------------------------------------===//
// Encoding
//===----------------------------------------------------------------------===//

Error Tokenizer::Impl::encodePiece(StringRef text, bool atStart,
                                   bool parseSpecialTokens,
                                   std::vector<int32_t> &ids) const {
  std::string normal = text.str();
  if (normalizer)
    if (Error error = normalizer->apply(normal))
      return error;
  Expected<std::vector<AddedSplit>> splits =
      added->split(normal, /*normalized=*/true, parseSpecialTokens);
  if (!splits)
    return splits.takeError();
  for (const AddedSplit &split : *splits) {
    if (split.id >= 0) {
      ids.push_back(split.id);
      continue;
    }
    auto [begin, end] = split.range;
    std::vector<Piece> pieces;
    pieces.push_back(
        {normal.substr(begin, end - begin), atStart && begin == 0});
    if (preTokenizer)
      if (Error error = preTokenizer->apply(pieces))
        return error;
    for (const Piece &piece : pieces)
      model->encode(piece.text, ids);
  }
  return Error::success();
}

Expected<std::vector<int32_t>>
Tokenizer::encode(StringRef text, const EncodeOptions &options) const {
  size_t errorOffset = 0;
  if (!json::isUTF8(text, &errorOffset))
    return makeError(formatv("the text is not valid UTF-8 at byte {0}; convert "
                             "it to UTF-8",
                             errorOffset));
  Expected<std::vector<AddedSplit>> splits = impl->added->split(
      text, /*normalized=*/false, options.parseSpecialTokens);
  if (!splits)
    return splits.takeError();

  std::vector<int32_t> ids;
  if (options.addSpecialTokens)
    ids = impl->prefix;
  for (const AddedSplit &split : *splits) {
    auto [begin, end] = split.range;
    if (split.id >= 0)
      ids.push_back(split.id);
    else if (Error error = impl->encodePiece(text.slice(begin, end), begin == 0,
                                             options.parseSpecialTokens, ids))
      return std::move(error);
  }
  if (options.addSpecialTokens)
    ids.insert(ids.end(), impl->suffix.begin(), impl->suffix.end());
  return std::move(ids);
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::optional<int32_t> Tokenizer::getId(StringRef token) const {
  if (std::optional<int32_t> id = impl->added->getId(token))
    return id;
  return impl->model->getId(token);
}

std::optional<StringRef> Tokenizer::getToken(int32_t id) const {
  if (const AddedToken *token = impl->added->lookup(id))
    return StringRef(token->content);
  return impl->model->getToken(id);
}

bool Tokenizer::isSpecial(int32_t id) const {
  std::optional<StringRef> token = getToken(id);
  return token && impl->added->isSpecial(*token);
}

int64_t Tokenizer::getVocabSize() const {
  int64_t max = impl->model->getMaxId();
  for (const AddedToken &token : impl->added->getTokens())
    max = std::max<int64_t>(max, token.id);
  return max + 1;
}

//===----------------------------------------------------------------------===//
// Decoding
//===----------------------------------------------------------------------===//

namespace {
/// The end of each chain: collects the text, with spaces between tokens when
/// the file has no decoder.
class OutputSink final : public TokenSink {
public:
  OutputSink(std::string &out, bool spaceTokens)
      : out(out), spaceTokens(spaceTokens) {}
  void text(StringRef part) override {
    if (pendingSpace)
      out += ' ';
    pendingSpace = false;
    out += part;
  }
  void endToken() override { pendingSpace = spaceTokens; }
  void finish() override {}

private:
  std::string &out;
  bool spaceTokens;
  bool pendingSpace = false;
};
} // namespace

struct StreamDecoder::State {
  std::string out;
  std::unique_ptr<TokenSink> sink;
};

StreamDecoder::StreamDecoder(const Tokenizer &tokenizer, bool skipSpecialTokens)
    : tokenizer(tokenizer), skipSpecialTokens(skipSpecialTokens) {}
StreamDecoder::StreamDecoder(StreamDecoder &&) = default;
StreamDecoder::~StreamDecoder() = default;

std::string StreamDecoder::push(int32_t id) {
  if (!state) {
    const Decoder *decoder = tokenizer.impl->decoder.get();
    state = std::make_unique<State>();
    state->sink =
        std::make_unique<OutputSink>(state->out, /*spaceTokens=*/!decoder);
    if (decoder)
      state->sink = decoder->start(std::move(state->sink));
  }
  std::optional<StringRef> token = tokenizer.getToken(id);
  if (token && !(skipSpecialTokens && tokenizer.isSpecial(id))) {
    state->sink->text(*token);
    state->sink->endToken();
  }
  return std::exchange(state->out, std::string());
}

std::string StreamDecoder::finish() {
  if (!state)
    return std::string();
  state->sink->finish();
  std::string rest = std::move(state->out);
  state.reset();
  return rest;
}

std::string Tokenizer::getTokenBytes(int32_t id) const {
  std::optional<StringRef> token = getToken(id);
  if (!token || isSpecial(id))
    return "";
  // Without a decoder tokens are joined by spaces.
  return impl->decoder ? impl->decoder->getBytes(*token) : (" " + *token).str();
}

std::string Tokenizer::decode(ArrayRef<int32_t> ids,
                              bool skipSpecialTokens) const {
  StreamDecoder stream(*this, skipSpecialTokens);
  std::string text;
  for (int32_t id : ids)
    text += stream.push(id);
  text += stream.finish();
  return text;
}
