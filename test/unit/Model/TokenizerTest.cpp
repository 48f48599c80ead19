//===- TokenizerTest.cpp - The BPE of a tokenizer.json --------------------===//

#include "TestUtils.h"

#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer.h"
#include "lib/Model/Tokenizer/Bpe.h"

#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static std::string dataFile(StringRef name) {
  return (LLAMA_TEST_DATA_DIR "/tokenizer/" + name).str();
}

/// A tokenizer of a few letters; `extra` adds or replaces top-level keys.
static std::string tinyJson(json::Object extra = {}, json::Object model = {}) {
  json::Object object{
      {"version", "1.0"},
      {"added_tokens", json::Array{}},
      {"model",
       json::Object{{"type", "BPE"},
                    {"vocab", json::Object{{"a", 0},
                                           {"b", 1},
                                           {"ab", 2},
                                           {"abab", 3},
                                           {"<unk>", 4},
                                           {"c", 5}}},
                    {"merges", json::Array{"a b", json::Array{"ab", "ab"}}}}}};
  for (auto &[key, value] : model)
    (*object.getObject("model"))[key] = std::move(value);
  for (auto &[key, value] : extra)
    object[key] = std::move(value);
  return formatv("{0}", json::Value(std::move(object))).str();
}

using Pairs = std::initializer_list<json::Object::KV>;
static std::string tinyJson(Pairs extra, Pairs model) {
  return tinyJson(json::Object(extra), json::Object(model));
}
static std::string tinyJson(Pairs extra) {
  return tinyJson(json::Object(extra));
}

/// The value that `text` spells.
static json::Value spell(StringRef text) { return cantFail(json::parse(text)); }

static std::string errorOf(StringRef text) {
  return messageOf(Tokenizer::parse(text, "t.json"));
}

using Ids = std::vector<int32_t>;

TEST(Tokenizer, MergesByRank) {
  auto tokenizer = valueOf(Tokenizer::parse(tinyJson(), "t.json"));
  ASSERT_TRUE(tokenizer);
  EXPECT_EQ(valueOf(tokenizer->encode("ababab")), (Ids{3, 2}));
  EXPECT_EQ(valueOf(tokenizer->encode("ba")), (Ids{1, 0}));
  EXPECT_EQ(valueOf(tokenizer->encode("")), Ids{});
  // Neither known nor covered by an unknown token: left out.
  EXPECT_EQ(valueOf(tokenizer->encode("azb")), (Ids{2}));
  EXPECT_EQ(tokenizer->decode({3, 5}), "abab c");
  EXPECT_EQ(tokenizer->decode({3, 77, -1, 5}), "abab c");
  EXPECT_EQ(tokenizer->getVocabSize(), 6);
  EXPECT_EQ(tokenizer->getId("ab"), 2);
  EXPECT_EQ(tokenizer->getId("zz"), std::nullopt);
  EXPECT_EQ(tokenizer->getToken(3), StringRef("abab"));
  EXPECT_EQ(tokenizer->getToken(99), std::nullopt);
}

TEST(Tokenizer, UnknownTokens) {
  json::Object model{{"unk_token", "<unk>"}};
  auto apart =
      valueOf(Tokenizer::parse(tinyJson({}, json::Object(model)), "t.json"));
  EXPECT_EQ(valueOf(apart->encode("zza")), (Ids{4, 4, 0}));
  model["fuse_unk"] = true;
  auto fused =
      valueOf(Tokenizer::parse(tinyJson({}, std::move(model)), "t.json"));
  EXPECT_EQ(valueOf(fused->encode("zza")), (Ids{4, 0}));
}

TEST(Tokenizer, AffixesOfSubwords) {
  json::Object model{
      {"vocab",
       json::Object{
           {"a", 0}, {"##b", 1}, {"ab", 2}, {"##b</w>", 3}, {"a</w>", 4}}},
      {"merges", json::Array{"a ##b"}},
      {"continuing_subword_prefix", "##"},
      {"end_of_word_suffix", "</w>"}};
  auto tokenizer =
      valueOf(Tokenizer::parse(tinyJson({}, std::move(model)), "t.json"));
  ASSERT_TRUE(tokenizer);
  EXPECT_EQ(valueOf(tokenizer->encode("abb")), (Ids{2, 3}));
  EXPECT_EQ(valueOf(tokenizer->encode("a")), (Ids{4}));
}

TEST(Tokenizer, OptionsOfEncode) {
  auto tokenizer = valueOf(Tokenizer::load(dataFile("bytelevel.json")));
  ASSERT_TRUE(tokenizer);
  int32_t bos = *tokenizer->getId("<|begin_of_text|>");
  int32_t eot = *tokenizer->getId("<|eot_id|>");
  EXPECT_TRUE(tokenizer->isSpecial(bos));
  EXPECT_FALSE(tokenizer->isSpecial(5));
  EXPECT_EQ(valueOf(tokenizer->encode("<|eot_id|>")), (Ids{bos, eot}));
  EncodeOptions options;
  options.addSpecialTokens = false;
  EXPECT_EQ(valueOf(tokenizer->encode("<|eot_id|>", options)), (Ids{eot}));
  options.parseSpecialTokens = false;
  Ids ids = valueOf(tokenizer->encode("<|eot_id|>", options));
  EXPECT_GT(ids.size(), 1u);
  EXPECT_EQ(tokenizer->decode(ids), "<|eot_id|>");
}

TEST(Tokenizer, RejectsTextThatIsNotUtf8) {
  auto tokenizer = valueOf(Tokenizer::load(dataFile("bytelevel.json")));
  ASSERT_TRUE(tokenizer);
  expectContains(messageOf(tokenizer->encode("abc\xFF")),
                 "not valid UTF-8 at byte 3");
  messageOf(tokenizer->encode("\xED\xA0\x80")); // a surrogate
}

TEST(Tokenizer, LongTextInOnePieceIsFast) {
  // No pre-tokenizer: the whole text is one word. Quadratic merging would take
  // minutes.
  auto tokenizer = valueOf(Tokenizer::load(dataFile("sentencepiece.json")));
  ASSERT_TRUE(tokenizer);
  std::string text;
  for (int i = 0; i < 20000; ++i)
    text += i % 7 ? "the fox box " : "aaaaaaaa 日本\n";
  Ids ids = valueOf(tokenizer->encode(text));
  EXPECT_EQ(tokenizer->decode(ids), text);
}

TEST(Tokenizer, UnsupportedComponentsAreNamed) {
  auto with = [](StringRef key, StringRef type) {
    return errorOf(tinyJson({{key, json::Object{{"type", type}}}}));
  };
  expectContains(with("normalizer", "Precompiled"),
                 "t.json: normalizer 'Precompiled' is not supported");
  expectContains(with("normalizer", "BertNormalizer"), "supported are");
  expectContains(with("pre_tokenizer", "BertPreTokenizer"),
                 "pre_tokenizer 'BertPreTokenizer' is not supported");
  expectContains(with("post_processor", "RobertaProcessing"),
                 "post_processor 'RobertaProcessing' is not supported");
  expectContains(with("decoder", "CTC"), "decoder 'CTC' is not supported");
  expectContains(errorOf(tinyJson({}, {{"type", "Unigram"}})),
                 "tokenizer model 'Unigram' is not supported");
  expectContains(errorOf(tinyJson({}, {{"dropout", 0.1}})), "dropout");
}

TEST(Tokenizer, DamagedModels) {
  expectContains(errorOf("[]"), "must be a JSON object");
  expectContains(errorOf("{}"), "'model' is missing");
  expectContains(errorOf(R"({"model":{"type":"BPE"}})"), "'vocab' is missing");
  expectContains(errorOf(R"({"model":{"vocab":{}}})"), "'merges' is missing");
  auto vocab = [](StringRef text) {
    return errorOf(
        tinyJson({}, {{"vocab", spell(text)}, {"merges", json::Array{}}}));
  };
  expectContains(vocab(R"({"a":-1})"), "token 'a'");
  expectContains(vocab(R"({"a":"x"})"), "found 'x'");
  expectContains(vocab(R"({"a":2147483648})"), "token 'a'");
  expectContains(vocab(R"({"a":0,"b":0})"), "'a' and 'b' share id 0");
  auto merges = [](StringRef text) {
    return errorOf(tinyJson({}, {{"merges", spell(text)}}));
  };
  expectContains(merges(R"(["ab"])"), "merge 0 must be");
  expectContains(merges(R"(["a b","a b c"])"), "merge 1 must be");
  expectContains(merges(R"([["a"]])"), "merge 0 must be");
  expectContains(merges(R"([["a",1]])"), "merge 0 must be");
  expectContains(merges("[7]"), "found 7");
  expectContains(merges(R"(["a q"])"),
                 "needs 'q', which is not in the vocabulary");
  expectContains(merges(R"(["b a"])"), "needs 'ba'");
  expectContains(errorOf(tinyJson({}, {{"unk_token", "?"}})),
                 "'unk_token' '?' is not in the vocabulary");
  expectContains(errorOf(tinyJson({}, {{"byte_fallback", 1}})),
                 "true or false");
}

TEST(Tokenizer, DamagedAddedTokens) {
  auto added = [](StringRef text) {
    return errorOf(tinyJson({{"added_tokens", spell(text)}}));
  };
  expectContains(added("3"), "an array");
  expectContains(added("[5]"), "must be a JSON object");
  expectContains(added(R"([{"id":9}])"), "'content' is missing");
  expectContains(added(R"([{"content":"x"}])"), "'id' is missing");
  expectContains(added(R"([{"id":9,"content":""}])"), "not empty");
  expectContains(added(R"([{"id":-9,"content":"x"}])"), "key 'id'");
  expectContains(added(R"([{"id":9,"content":"x","special":1}])"),
                 "key 'special'");
  expectContains(added(R"([{"id":9,"content":"x"},{"id":9,"content":"y"}])"),
                 "occurs twice");
  expectContains(added(R"([{"id":9,"content":"x"},{"id":10,"content":"x"}])"),
                 "occurs twice");
  expectContains(added(R"([{"id":9,"content":"ab"}])"),
                 "the vocabulary gives 'ab' id 2");
  expectContains(added(R"([{"id":2,"content":"x"}])"),
                 "the vocabulary gives 'ab' id 2");
}

TEST(Tokenizer, DamagedPostProcessors) {
  auto single = [](StringRef pieces, StringRef specials) {
    return errorOf(
        tinyJson({{"post_processor",
                   json::Object{{"type", "TemplateProcessing"},
                                {"single", spell(pieces)},
                                {"special_tokens", spell(specials)}}}}));
  };
  StringRef valid =
      R"([{"SpecialToken":{"id":"<s>"}},{"Sequence":{"id":"A"}}])";
  expectContains(single("[]", "{}"), "no Sequence A");
  expectContains(single(R"([{"Sequence":{"id":"B"}}])", "{}"),
                 "Sequence A once");
  expectContains(single(R"([{"SpecialToken":{}}])", "{}"), "no 'id'");
  expectContains(single(valid, "{}"), "'<s>' has no list of ids");
  expectContains(single(valid, R"({"<s>":{"ids":[99]}})"),
                 "adds id 99, which no token has");
  expectContains(single(valid, R"({"<s>":{"ids":["x"]}})"), "integer ids");
}

TEST(Tokenizer, TemplatesAddBothEnds) {
  auto tokenizer =
      valueOf(Tokenizer::parse(tinyJson({{"post_processor", spell(R"({
        "type":"TemplateProcessing",
        "single":[{"SpecialToken":{"id":"B"}},{"Sequence":{"id":"A"}},
                  {"SpecialToken":{"id":"E"}}],
        "special_tokens":{"B":{"ids":[5,4]},"E":{"ids":[1]}}})")}}),
                               "t.json"));
  ASSERT_TRUE(tokenizer);
  EXPECT_EQ(valueOf(tokenizer->encode("a")), (Ids{5, 4, 0, 1}));
  EXPECT_EQ(valueOf(tokenizer->encode("")), (Ids{5, 4, 1}));
}

TEST(Tokenizer, MissingFile) {
  TempDir dir;
  expectContains(messageOf(Tokenizer::load(dir.file("tokenizer.json"))),
                 "tokenizer.json");
}

TEST(Tokenizer, MutatedFilesNeverCrash) {
  std::mt19937_64 random(5);
  std::string corpus = readFile(dataFile("corpus.txt")).substr(0, 2000);
  while (!json::isUTF8(corpus))
    corpus.pop_back();
  int errors = 0;
  for (StringRef name : {"sentencepiece.json", "bytelevel.json"}) {
    std::string valid = readFile(dataFile(name));
    // The settings before the vocabulary, and what follows it, are few bytes
    // of the file, so they are mutated more often than the rest.
    size_t vocab = valid.find("\"vocab\"");
    for (int i = 0; i < 400; ++i) {
      std::string text =
          i % 4 ? mutate(valid.substr(0, vocab), random) + valid.substr(vocab)
                : mutate(valid, random);
      auto tokenizer = Tokenizer::parse(text, "t.json");
      if (!tokenizer) {
        std::string message = toString(tokenizer.takeError());
        EXPECT_EQ(message.find('\n'), std::string::npos) << message;
        ++errors;
        continue;
      }
      auto ids = (*tokenizer)->encode(corpus);
      if (!ids) {
        consumeError(ids.takeError());
        continue;
      }
      EXPECT_TRUE(json::isUTF8((*tokenizer)->decode(*ids)));
    }
  }
  EXPECT_GT(errors, 300);
}

/// Tokens with scores, one of which is so long that looking up each two parts
/// of it would not end.
TEST(Tokenizer, ALongTokenWithAScore) {
  std::string lengthy(4 << 20, 'a');
  std::vector<StringRef> tokens = {"a", "b", "aa", "aab", lengthy};
  auto bpe = cantFail(Bpe::createFromScores(tokens, {0, 0, -1, -2, -3},
                                            std::nullopt, "t.gguf"));
  std::vector<int32_t> ids;
  bpe->encode("aaba", ids);
  EXPECT_EQ(ids, (std::vector<int32_t>{3, 0}));
  EXPECT_EQ(bpe->getToken(4), lengthy);
}
