//===- Bpe.cpp - Byte-pair encoding ---------------------------------------===//

#include "lib/Model/Tokenizer/Bpe.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

#include <algorithm>
#include <limits>
#include <queue>

using namespace llvm;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static uint64_t makePair(int32_t left, int32_t right) {
  return static_cast<uint64_t>(static_cast<uint32_t>(left)) << 32 |
         static_cast<uint32_t>(right);
}

/// DenseMap keeps the two largest integers for itself.
static constexpr int64_t kMaxId = std::numeric_limits<int32_t>::max() - 2;

Error Bpe::readVocab(const json::Object &object, StringRef where) {
  for (const auto &[key, value] : object) {
    StringRef token = key;
    std::optional<int64_t> id = value.getAsInteger();
    if (!id || *id < 0 || *id > kMaxId)
      return makeError(where + ": vocab: token " + quoted(token) +
                       " must have a non-negative integer id, found " +
                       jsonText(value));
    auto it = vocab.try_emplace(token, static_cast<int32_t>(*id)).first;
    auto [old, inserted] =
        tokens.try_emplace(static_cast<int32_t>(*id), it->getKey());
    if (!inserted)
      return makeError(formatv("{0}: vocab: tokens {1} and {2} share id {3}; "
                               "the file is damaged",
                               where, quoted(std::min(old->second, token)),
                               quoted(std::max(old->second, token)), *id));
    maxId = std::max(maxId, static_cast<int32_t>(*id));
  }
  return Error::success();
}

Error Bpe::addMerge(StringRef left, StringRef right, uint32_t rank,
                    StringRef where) {
  StringRef stem = right;
  if (!continuingPrefix.empty())
    stem = stem.drop_front(std::min(stem.size(), continuingPrefix.size()));
  std::string merged = (left + stem).str();
  for (StringRef token : {left, right, StringRef(merged)})
    if (!vocab.contains(token))
      return makeError(formatv("{0}: merge {1}, {2} and {3}, needs {4}, which "
                               "is not in the vocabulary; the file is damaged",
                               where, rank, quoted(left), quoted(right),
                               quoted(token)));
  // Of two equal merges the later counts, as in the tokenizers library.
  merges[makePair(vocab.lookup(left), vocab.lookup(right))] = {
      rank, vocab.lookup(merged)};
  return Error::success();
}

/// Splits "a b"; fails unless there is exactly one space.
static bool splitMerge(StringRef text, StringRef &left, StringRef &right) {
  std::tie(left, right) = text.split(' ');
  return text.count(' ') == 1;
}

Error Bpe::readMerges(const json::Array &array, StringRef where) {
  for (auto [rank, value] : enumerate(array)) {
    std::optional<StringRef> left, right;
    if (std::optional<StringRef> text = value.getAsString()) {
      if (text->starts_with("#version"))
        continue;
      StringRef first, second;
      if (splitMerge(*text, first, second)) {
        left = first;
        right = second;
      }
    } else if (const json::Array *pair = value.getAsArray()) {
      if (pair->size() == 2) {
        left = (*pair)[0].getAsString();
        right = (*pair)[1].getAsString();
      }
    }
    if (!left || !right)
      return makeError(formatv("{0}: merge {1} must be \"a b\" or [\"a\", "
                               "\"b\"], found {2}; the file is damaged",
                               where, rank, jsonText(value)));
    if (Error error = addMerge(*left, *right, rank, where))
      return error;
  }
  return Error::success();
}

Expected<std::unique_ptr<Bpe>> Bpe::create(const json::Value &value,
                                           StringRef where) {
  std::string place = (where + ": model").str();
  Expected<JsonReader> reader = JsonReader::create(value, place);
  if (!reader)
    return reader.takeError();
  std::string type = "BPE";
  if (Error error = reader->readString("type", type))
    return std::move(error);
  if (type != "BPE")
    return makeError(where + ": tokenizer model " + quoted(type) +
                     " is not supported; supported is BPE");
  double dropout = 0.0;
  if (Error error = reader->readNumber("dropout", dropout))
    return std::move(error);
  if (dropout != 0.0)
    return makeError(place + ": 'dropout' makes encoding random, which is not "
                             "supported; set it to null");

  std::unique_ptr<Bpe> bpe(new Bpe());
  if (Error error = reader->readString("continuing_subword_prefix",
                                       bpe->continuingPrefix))
    return std::move(error);
  if (Error error = reader->readString("end_of_word_suffix", bpe->wordSuffix))
    return std::move(error);
  for (auto [key, field] : {std::pair{"fuse_unk", &bpe->fuseUnknown},
                            std::pair{"byte_fallback", &bpe->byteFallback},
                            std::pair{"ignore_merges", &bpe->ignoreMerges}})
    if (Error error = reader->readBool(key, *field))
      return std::move(error);

  Expected<const json::Object *> vocab =
      reader->readObject("vocab", JsonReader::Required);
  if (!vocab)
    return vocab.takeError();
  if (Error error = bpe->readVocab(**vocab, place))
    return std::move(error);
  Expected<const json::Array *> merges =
      reader->readArray("merges", JsonReader::Required);
  if (!merges)
    return merges.takeError();
  if (Error error = bpe->readMerges(**merges, place))
    return std::move(error);

  std::string unknown;
  if (Error error = reader->readString("unk_token", unknown))
    return std::move(error);
  if (reader->get("unk_token")) {
    bpe->unknownId = bpe->getId(unknown);
    if (!bpe->unknownId)
      return makeError(place + ": 'unk_token' " + quoted(unknown) +
                       " is not in the vocabulary; add it or set it to null");
  }
  bpe->findByteIds();
  return std::move(bpe);
}

void Bpe::findByteIds() {
  byteIds.assign(256, -1);
  for (unsigned byte = 0; byte < 256; ++byte)
    byteIds[byte] = getId(formatv("<0x{0:X-2}>", byte).str()).value_or(-1);
}

Error Bpe::readTokens(ArrayRef<StringRef> list, StringRef where) {
  if (list.size() > kMaxId)
    return makeError(formatv("{0}: {1} tokens are more than ids; the file is "
                             "damaged",
                             where, list.size()));
  for (auto [id, token] : enumerate(list)) {
    auto it = vocab.insert_or_assign(token, static_cast<int32_t>(id)).first;
    tokens[static_cast<int32_t>(id)] = it->getKey();
  }
  maxId = static_cast<int32_t>(list.size()) - 1;
  findByteIds();
  return Error::success();
}

Expected<std::unique_ptr<Bpe>> Bpe::createFromMerges(ArrayRef<StringRef> tokens,
                                                     ArrayRef<StringRef> merges,
                                                     bool ignoreMerges,
                                                     StringRef where) {
  std::unique_ptr<Bpe> bpe(new Bpe());
  bpe->ignoreMerges = ignoreMerges;
  if (Error error = bpe->readTokens(tokens, where))
    return std::move(error);
  for (auto [rank, text] : enumerate(merges)) {
    StringRef left, right;
    if (!splitMerge(text, left, right))
      return makeError(formatv("{0}: merge {1} must be two tokens with a space "
                               "between them, found {2}; the file is damaged",
                               where, rank, quoted(text)));
    if (Error error = bpe->addMerge(left, right, rank, where))
      return std::move(error);
  }
  return std::move(bpe);
}

Expected<std::unique_ptr<Bpe>>
Bpe::createFromScores(ArrayRef<StringRef> tokens, ArrayRef<double> scores,
                      std::optional<int32_t> unknownId, StringRef where) {
  assert(tokens.size() == scores.size() && "a score for each token");
  std::unique_ptr<Bpe> bpe(new Bpe());
  bpe->byteFallback = true;
  bpe->unknownId = unknownId;
  if (Error error = bpe->readTokens(tokens, where))
    return std::move(error);

  // Equal scores are equal ranks, so that the place in the text decides.
  std::vector<double> order(scores);
  llvm::sort(order, std::greater<>());
  order.erase(llvm::unique(order), order.end());
  // Only where tokens are that long can both parts be some: a token may be
  // long, and to look up all of its parts takes its length squared.
  DenseSet<size_t> lengths;
  for (const auto &entry : bpe->vocab)
    lengths.insert(entry.getKey().size());
  for (const auto &entry : bpe->vocab) {
    StringRef token = entry.getKey();
    uint32_t rank =
        llvm::lower_bound(order, scores[entry.getValue()], std::greater<>()) -
        order.begin();
    for (size_t at = 0; at < token.size();) {
      at += std::min(getUtf8Length(token[at]), token.size() - at);
      if (!lengths.contains(at) || !lengths.contains(token.size() - at))
        continue;
      auto left = bpe->vocab.find(token.take_front(at));
      auto right = bpe->vocab.find(token.drop_front(at));
      if (at < token.size() && left != bpe->vocab.end() &&
          right != bpe->vocab.end())
        bpe->merges[makePair(left->getValue(), right->getValue())] = {
            rank, entry.getValue()};
    }
  }
  return std::move(bpe);
}

std::optional<int32_t> Bpe::getId(StringRef token) const {
  auto it = vocab.find(token);
  if (it == vocab.end())
    return std::nullopt;
  return it->second;
}

std::optional<StringRef> Bpe::getToken(int32_t id) const {
  if (id < 0 || id > maxId)
    return std::nullopt;
  auto it = tokens.find(id);
  if (it == tokens.end())
    return std::nullopt;
  return it->second;
}

//===----------------------------------------------------------------------===//
// Encoding
//===----------------------------------------------------------------------===//

void Bpe::encode(StringRef piece, std::vector<int32_t> &ids) const {
  if (piece.empty())
    return;
  if (ignoreMerges)
    if (std::optional<int32_t> id = getId(piece)) {
      ids.push_back(*id);
      return;
    }

  std::vector<int32_t> characters;
  characters.reserve(piece.size());
  // An unknown character is not written before the next known one, so that
  // neighbours can fuse with it; characters by byte fallback do not count as
  // known (they pass it), exactly as in the tokenizers library.
  bool pendingUnknown = false;
  std::string affixed;
  for (size_t i = 0, length = 0; i < piece.size(); i += length) {
    length = std::min(getUtf8Length(piece[i]), piece.size() - i);
    StringRef character = piece.substr(i, length);
    bool first = i == 0, last = i + length == piece.size();
    if ((!first && !continuingPrefix.empty()) ||
        (last && !wordSuffix.empty())) {
      affixed = (Twine(first ? "" : continuingPrefix) + character +
                 (last ? wordSuffix : ""))
                    .str();
      character = affixed;
    }
    if (std::optional<int32_t> id = getId(character)) {
      if (pendingUnknown)
        characters.push_back(*unknownId);
      pendingUnknown = false;
      characters.push_back(*id);
      continue;
    }
    if (byteFallback && llvm::all_of(character.bytes(), [&](uint8_t byte) {
          return byteIds[byte] >= 0;
        })) {
      for (uint8_t byte : character.bytes())
        characters.push_back(byteIds[byte]);
      continue;
    }
    if (!unknownId)
      continue;
    if (pendingUnknown && !fuseUnknown)
      characters.push_back(*unknownId);
    pendingUnknown = true;
  }
  if (pendingUnknown)
    characters.push_back(*unknownId);
  merge(characters, ids);
}

const Bpe::MergeResult *Bpe::lookupMerge(int32_t left, int32_t right) const {
  auto it = merges.find(makePair(left, right));
  return it == merges.end() ? nullptr : &it->second;
}

namespace {
/// One symbol in a doubly linked list over an array; an id of -1 is merged
/// away.
struct Symbol {
  int32_t id;
  int64_t previous, next;
};

/// A merge that was possible when it was queued.
struct Candidate {
  uint32_t rank;
  int64_t position;
  int32_t id;

  /// Lower ranks first, then positions from the left.
  bool operator>(const Candidate &other) const {
    return rank != other.rank ? rank > other.rank : position > other.position;
  }
};
} // namespace

void Bpe::merge(ArrayRef<int32_t> characters, std::vector<int32_t> &ids) const {
  int64_t count = characters.size();
  std::vector<Symbol> symbols(count);
  for (int64_t i = 0; i < count; ++i)
    symbols[i] = {characters[i], i - 1, i + 1 < count ? i + 1 : -1};

  std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
  auto enqueue = [&](int64_t position) {
    if (position < 0 || symbols[position].next < 0)
      return;
    if (const MergeResult *result = lookupMerge(
            symbols[position].id, symbols[symbols[position].next].id))
      queue.push({result->rank, position, result->id});
  };
  for (int64_t i = 0; i + 1 < count; ++i)
    enqueue(i);

  while (!queue.empty()) {
    Candidate top = queue.top();
    queue.pop();
    Symbol &left = symbols[top.position];
    if (left.id < 0 || left.next < 0)
      continue;
    Symbol &right = symbols[left.next];
    // The neighbours may have changed since.
    const MergeResult *result = lookupMerge(left.id, right.id);
    if (!result || result->id != top.id)
      continue;
    left.id = top.id;
    left.next = right.next;
    right.id = -1;
    if (left.next >= 0)
      symbols[left.next].previous = top.position;
    enqueue(left.previous);
    enqueue(top.position);
  }
  for (int64_t i = count ? 0 : -1; i >= 0; i = symbols[i].next)
    ids.push_back(symbols[i].id);
}
