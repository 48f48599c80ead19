//===- StreamDecoderTest.cpp - From tokens back to text -------------------===//

#include "TestUtils.h"

#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer.h"
#include "lib/Model/Tokenizer/Decoder.h"
#include "lib/Model/Tokenizer/Unicode.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static std::unique_ptr<Tokenizer> load(StringRef name) {
  return valueOf(Tokenizer::load(
      (LLAMA_TEST_DATA_DIR "/tokenizer/" + name + ".json").str()));
}

namespace {
class Collector final : public TokenSink {
public:
  explicit Collector(std::string &out) : out(out) {}
  void text(StringRef part) override { out += part; }
  void endToken() override { out += '|'; }
  void finish() override { out += '.'; }

private:
  std::string &out;
};
} // namespace

/// What the decoder makes of the tokens; '|' ends a token.
static std::string runDecoder(StringRef text, ArrayRef<StringRef> tokens) {
  json::Value value = cantFail(json::parse(text));
  auto decoder = valueOf(Decoder::create(&value, "test"));
  std::string out;
  if (!decoder)
    return out;
  auto sink = decoder->start(std::make_unique<Collector>(out));
  for (StringRef token : tokens) {
    sink->text(token);
    sink->endToken();
  }
  sink->finish();
  return out;
}

TEST(Utf8Assembler, ReplacesMaximalSubparts) {
  // Each case: bytes, and what Rust's from_utf8_lossy gives.
  const std::pair<StringRef, StringRef> cases[] = {
      {"a\xC3\xA9", "a\xC3\xA9"},
      {"\xFF", "\xEF\xBF\xBD"},
      {"\xE2\x82", "\xEF\xBF\xBD"},
      {"\xE2\x82z", "\xEF\xBF\xBDz"},
      {"\xC0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xF0\x9F\x98", "\xEF\xBF\xBD"},
      {"\xF0\x9F\xF0\x9F\x98\x80", "\xEF\xBF\xBD\xF0\x9F\x98\x80"},
      {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
  };
  for (auto [bytes, expected] : cases) {
    std::string whole, single;
    Utf8Assembler one, many;
    one.push(bytes, whole);
    one.finish(whole);
    EXPECT_EQ(whole, expected);
    for (char byte : bytes)
      many.push(StringRef(&byte, 1), single);
    many.finish(single);
    EXPECT_EQ(single, expected);
  }
}

TEST(Decoder, Components) {
  StringRef fallback = R"({"type":"ByteFallback"})";
  EXPECT_EQ(runDecoder(fallback, {"a", "<0xE2>", "<0x82>", "<0xAC>", "b"}),
            "a|€|b|.");
  EXPECT_EQ(runDecoder(fallback, {"<0xE2>", "<0x41>", "b"}),
            "\xEF\xBF\xBD|\xEF\xBF\xBD|b|.");
  EXPECT_EQ(runDecoder(fallback, {"<0x+A>", "<0xZZ>"}), "\n|<0xZZ>|.");
  EXPECT_EQ(runDecoder(R"({"type":"Fuse"})", {"a", "b"}), "ab|.");
  EXPECT_EQ(runDecoder(R"({"type":"Replace","pattern":{"String":"ab"},)"
                       R"("content":"x"})",
                       {"aab", "abab", "a", "b"}),
            "ax|xx|a|b|.");
  EXPECT_EQ(runDecoder(R"({"type":"Strip","content":"_","start":1,"stop":2})",
                       {"__a__b___", "_", "____", "a"}),
            "_a__b_||_|a|.");
  EXPECT_EQ(runDecoder(R"({"type":"Metaspace","replacement":"_",)"
                       R"("prepend_scheme":"always"})",
                       {"_a_b", "_c"}),
            "ab| c|.");
  EXPECT_EQ(runDecoder(R"({"type":"ByteLevel"})", {"Ġa", "Ã", "©", "x y"}),
            " a\xC3\xA9x y|.");
}

TEST(Decoder, ErrorsNameTheComponent) {
  auto errorOf = [](StringRef text) {
    json::Value value = cantFail(json::parse(text));
    return messageOf(Decoder::create(&value, "t.json"));
  };
  expectContains(errorOf(R"({"type":"WordPiece"})"),
                 "t.json: decoder 'WordPiece' is not supported");
  expectContains(errorOf(R"({"type":"Sequence","decoders":[{"type":"CTC"}]})"),
                 "'CTC'");
  expectContains(errorOf(R"({"type":"Sequence"})"), "'decoders' is missing");
  expectContains(errorOf(R"({"type":"Strip","content":"ab","start":1,)"
                         R"("stop":0})"),
                 "one character");
  expectContains(errorOf(R"({"type":"Replace","pattern":{"Regex":"a"},)"
                         R"("content":""})"),
                 "regular expression");
  expectContains(errorOf("[]"), "must be a JSON object");
}

TEST(StreamDecoder, HoldsIncompleteCharactersBack) {
  auto tokenizer = load("bytelevel");
  ASSERT_TRUE(tokenizer);
  EncodeOptions options;
  options.addSpecialTokens = false;
  std::vector<int32_t> ids = cantFail(tokenizer->encode("a𒀀é", options));
  ASSERT_GT(ids.size(), 3u);
  StreamDecoder stream(*tokenizer);
  std::string text;
  for (int32_t id : ids) {
    std::string piece = stream.push(id);
    EXPECT_TRUE(json::isUTF8(piece));
    text += piece;
  }
  // Everything is out before the end.
  EXPECT_EQ(text, "a𒀀é");
  EXPECT_EQ(stream.finish(), "");
  // Cut inside a character.
  stream.push(ids[0]);
  EXPECT_EQ(stream.push(ids[1]), "");
  EXPECT_EQ(stream.finish(), "\xEF\xBF\xBD");
  // The stream starts anew.
  EXPECT_EQ(stream.push(ids[0]), "a");
}

TEST(StreamDecoder, FirstSpaceIsStrippedOnce) {
  auto tokenizer = load("sentencepiece");
  ASSERT_TRUE(tokenizer);
  std::vector<int32_t> ids = cantFail(tokenizer->encode("the the"));
  StreamDecoder stream(*tokenizer);
  EXPECT_EQ(stream.push(ids[0]), ""); // <s>
  EXPECT_EQ(stream.push(ids[1]), "the");
  EXPECT_EQ(stream.push(ids[2]), " the");
  EXPECT_EQ(stream.finish(), "");
}

TEST(StreamDecoder, SpecialTokensOnRequest) {
  auto tokenizer = load("bytelevel");
  ASSERT_TRUE(tokenizer);
  std::vector<int32_t> ids = cantFail(tokenizer->encode("a<|eot_id|>"));
  EXPECT_EQ(tokenizer->decode(ids), "a");
  EXPECT_EQ(tokenizer->decode(ids, /*skipSpecialTokens=*/false),
            "<|begin_of_text|>a<|eot_id|>");
}

TEST(StreamDecoder, EqualsBatchOnRandomIds) {
  std::mt19937_64 random(4);
  for (StringRef name : {"sentencepiece", "bytelevel"}) {
    auto tokenizer = load(name);
    ASSERT_TRUE(tokenizer);
    int64_t size = tokenizer->getVocabSize();
    for (int round = 0; round < 300; ++round) {
      std::vector<int32_t> ids;
      // Ids out of range too; low ids often, which are bytes.
      for (int i = 0, e = random() % 40; i < e; ++i)
        ids.push_back(
            static_cast<int32_t>(random() % (random() % 2 ? 260 : size + 5)) -
            1);
      StreamDecoder stream(*tokenizer);
      std::string text;
      for (int32_t id : ids) {
        std::string piece = stream.push(id);
        EXPECT_TRUE(json::isUTF8(piece));
        text += piece;
      }
      text += stream.finish();
      EXPECT_EQ(text, tokenizer->decode(ids));
    }
  }
}
