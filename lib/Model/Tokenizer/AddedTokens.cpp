//===- AddedTokens.cpp - Tokens found in the text itself ------------------===//

#include "lib/Model/Tokenizer/AddedTokens.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/Support/FormatVariadic.h"

#include <algorithm>
#include <limits>

using namespace llvm;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Trie
//===----------------------------------------------------------------------===//

void AddedTokens::Trie::insert(StringRef text, int token) {
  unsigned node = 0;
  for (unsigned char byte : text) {
    auto [it, inserted] = nodes[node].children.try_emplace(byte, nodes.size());
    node = it->second;
    if (inserted)
      nodes.emplace_back();
  }
  // Of two equal contents the first counts.
  if (nodes[node].token < 0)
    nodes[node].token = token;
}

std::optional<std::pair<int, size_t>>
AddedTokens::Trie::longest(StringRef text) const {
  std::optional<std::pair<int, size_t>> best;
  unsigned node = 0;
  for (size_t length = 0;; ++length) {
    if (nodes[node].token >= 0)
      best = {nodes[node].token, length};
    if (length == text.size())
      return best;
    auto it =
        nodes[node].children.find(static_cast<unsigned char>(text[length]));
    if (it == nodes[node].children.end())
      return best;
    node = it->second;
  }
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

Error AddedTokens::addToken(const json::Value &value, const Bpe &model,
                            StringRef where) {
  Expected<JsonReader> reader = JsonReader::create(value, where.str());
  if (!reader)
    return reader.takeError();
  AddedToken token;
  int64_t id = 0;
  if (Error error =
          reader->readInt("id", id, 0, std::numeric_limits<int32_t>::max() - 2,
                          JsonReader::Required))
    return error;
  token.id = static_cast<int32_t>(id);
  if (Error error =
          reader->readString("content", token.content, JsonReader::Required))
    return error;
  if (token.content.empty())
    return reader->typeError("content", "a string that is not empty");
  for (auto [key, field] :
       {std::pair{"special", &token.special},
        std::pair{"normalized", &token.normalized},
        std::pair{"lstrip", &token.lstrip}, std::pair{"rstrip", &token.rstrip},
        std::pair{"single_word", &token.singleWord}})
    if (Error error = reader->readBool(key, *field))
      return error;

  std::optional<int32_t> modelId = model.getId(token.content);
  std::optional<StringRef> modelToken = model.getToken(token.id);
  if ((modelId && *modelId != token.id) ||
      (modelToken && *modelToken != token.content))
    return makeError(
        formatv("{0}: token {1} has id {2}, but the vocabulary gives {3} id "
                "{4}; the file is damaged",
                where, quoted(token.content), token.id,
                quoted(modelId ? StringRef(token.content) : *modelToken),
                modelId ? *modelId : token.id));
  if (!idByContent.try_emplace(token.content, token.id).second ||
      !indexById.try_emplace(token.id, tokens.size()).second)
    return makeError(formatv("{0}: token {1} or its id {2} occurs twice; the "
                             "file is damaged",
                             where, quoted(token.content), token.id));
  if (token.special)
    specialContents.insert(token.content);
  tokens.push_back(std::move(token));
  return Error::success();
}

Expected<std::unique_ptr<AddedTokens>>
AddedTokens::create(const json::Value *value, const Bpe &model,
                    const Normalizer *normalizer, StringRef where) {
  std::unique_ptr<AddedTokens> added(new AddedTokens());
  // Here the library uses Rust's matcher, whose \w is this.
  const std::string word =
      "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]";
  for (const std::string &source :
       {std::string("\\s++\\z"), std::string("\\A\\s+"), word + "\\z",
        "\\A" + word}) {
    Expected<Regex> regex = Regex::compile(source, where);
    if (!regex)
      return regex.takeError();
    added->regexes.push_back(std::move(*regex));
  }
  if (!value || value->getAsNull())
    return std::move(added);
  const json::Array *array = value->getAsArray();
  if (!array)
    return makeError(where + ": key 'added_tokens' must be an array, found " +
                     jsonText(*value));
  for (const json::Value &element : *array)
    if (Error error =
            added->addToken(element, model, (where + ": added_tokens").str()))
      return std::move(error);

  for (auto [index, token] : enumerate(added->tokens)) {
    if (!token.normalized) {
      added->originalTrie.insert(token.content, index);
      continue;
    }
    std::string content = token.content;
    if (normalizer)
      if (Error error = normalizer->apply(content))
        return std::move(error);
    if (!content.empty())
      added->normalizedTrie.insert(content, index);
  }
  return std::move(added);
}

const AddedToken *AddedTokens::lookup(int32_t id) const {
  if (id < 0)
    return nullptr;
  auto it = indexById.find(id);
  return it == indexById.end() ? nullptr : &tokens[it->second];
}

std::optional<int32_t> AddedTokens::getId(StringRef content) const {
  auto it = idByContent.find(content);
  if (it == idByContent.end())
    return std::nullopt;
  return it->second;
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

Expected<std::vector<AddedSplit>>
AddedTokens::split(StringRef text, bool normalized, bool matchSpecial) const {
  const Trie &trie = normalized ? normalizedTrie : originalTrie;
  enum { SpaceAtEnd, SpaceAtStart, WordAtEnd, WordAtStart };
  // The first match of a regex in a part of the text that starts or ends there.
  auto find = [&](int regex, StringRef part) -> Expected<ByteRange> {
    Expected<std::vector<ByteRange>> matches = regexes[regex].findAll(part);
    if (!matches)
      return matches.takeError();
    if (matches->empty())
      return ByteRange(StringRef::npos, StringRef::npos);
    return matches->front();
  };
  // Only the last character matters to a regex that ends the text, or the white
  // space there: look at no more than that.
  auto lastCharacter = [](StringRef part) {
    size_t start = part.size();
    while (start > 0 && start + 4 > part.size()) {
      --start;
      if ((static_cast<unsigned char>(part[start]) & 0xC0) != 0x80)
        break;
    }
    return part.drop_front(start);
  };

  std::vector<AddedSplit> splits;
  size_t position = 0;
  for (size_t at = 0; at < text.size();) {
    auto match = trie.longest(text.drop_front(at));
    if (!match || match->second == 0) {
      at += getUtf8Length(text[at]);
      continue;
    }
    const AddedToken &token = tokens[match->first];
    size_t begin = at, end = at + match->second;
    at = end;
    if (token.special && !matchSpecial)
      continue;
    if (token.singleWord) {
      Expected<ByteRange> before =
          find(WordAtEnd, lastCharacter(text.take_front(begin)));
      if (!before)
        return before.takeError();
      StringRef rest = text.drop_front(end);
      Expected<ByteRange> after =
          find(WordAtStart,
               rest.empty() ? rest : rest.take_front(getUtf8Length(rest[0])));
      if (!after)
        return after.takeError();
      if (before->first != StringRef::npos || after->first != StringRef::npos)
        continue;
    }
    if (token.lstrip) {
      // White space that an earlier token took stays with it.
      Expected<ByteRange> space = find(SpaceAtEnd, text.slice(position, begin));
      if (!space)
        return space.takeError();
      if (space->first != StringRef::npos)
        begin = position + space->first;
    }
    if (token.rstrip) {
      Expected<ByteRange> space = find(SpaceAtStart, text.drop_front(end));
      if (!space)
        return space.takeError();
      if (space->first != StringRef::npos)
        end += space->second;
    }
    if (position < begin)
      splits.push_back({-1, {position, begin}});
    splits.push_back({token.id, {begin, end}});
    position = end;
  }
  if (position < text.size())
    splits.push_back({-1, {position, text.size()}});
  return splits;
}
