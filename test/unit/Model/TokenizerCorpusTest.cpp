//===- TokenizerCorpusTest.cpp - Equality with the Python library ---------===//
//
// expected.json (made by test/data/tokenizer/make.py) holds, for the two
// tokenizers and for variants of their settings, the ids and decoded text that
// the Python `tokenizers` library gives for the lines of corpus.txt.
//
//===----------------------------------------------------------------------===//

#include "TestUtils.h"

#include "lib/Model/Json.h"
#include "lib/Model/Tokenizer.h"
#include "lib/Model/Tokenizer/Unicode.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static const std::string kDataDir = LLAMA_TEST_DATA_DIR "/tokenizer/";

/// The text that a corpus line stands for; see make.py.
static std::string unescape(StringRef line) {
  std::string result;
  while (!line.empty()) {
    size_t at = line.find('\\');
    result += line.take_front(at);
    if (at == StringRef::npos)
      break;
    char kind = line[at + 1];
    line = line.drop_front(at + 2);
    if (kind != 'u') {
      result += kind == 'n'   ? '\n'
                : kind == 'r' ? '\r'
                : kind == 't' ? '\t'
                              : kind;
      continue;
    }
    StringRef digits = line.take_front(4);
    size_t used = 4;
    if (line.starts_with("{")) {
      used = line.find('}') + 1;
      digits = line.slice(1, used - 1);
    }
    uint32_t codePoint = 0;
    EXPECT_FALSE(digits.getAsInteger(16, codePoint));
    appendUtf8(codePoint, result);
    line = line.drop_front(used);
  }
  return result;
}

static const std::vector<std::string> &getCorpus() {
  static const std::vector<std::string> lines = [] {
    std::vector<std::string> result;
    std::string text = readFile(kDataDir + "corpus.txt");
    SmallVector<StringRef> parts;
    StringRef(text).split(parts, '\n');
    parts.pop_back(); // after the last newline
    for (StringRef part : parts)
      result.push_back(unescape(part));
    return result;
  }();
  return lines;
}

static const json::Array &getExpectations() {
  static const json::Value value =
      cantFail(readJsonFile(kDataDir + "expected.json"));
  return *value.getAsArray();
}

/// The tokenizer that the variant describes, as JSON.
static std::string makeTokenizerJson(const json::Object &variant) {
  json::Value base = cantFail(
      readJsonFile(kDataDir + variant.getString("base")->str() + ".json"));
  for (const auto &[path, value] : *variant.getObject("changes")) {
    json::Object *object = base.getAsObject();
    StringRef rest = path;
    while (rest.contains('/')) {
      auto [head, tail] = rest.split('/');
      object = object->getObject(head);
      rest = tail;
    }
    (*object)[rest] = value;
  }
  return formatv("{0}", base).str();
}

static std::vector<int32_t> toIds(const json::Array &array) {
  std::vector<int32_t> ids;
  for (const json::Value &value : array)
    ids.push_back(*value.getAsInteger());
  return ids;
}

class TokenizerCorpus : public testing::TestWithParam<size_t> {};

TEST_P(TokenizerCorpus, EqualsPythonLibrary) {
  const json::Object &variant = *getExpectations()[GetParam()].getAsObject();
  Expected<std::unique_ptr<Tokenizer>> tokenizer =
      Tokenizer::parse(makeTokenizerJson(variant), "test");
  if (!tokenizer) {
    std::string message = toString(tokenizer.takeError());
    if (StringRef(message).contains("needs ICU"))
      GTEST_SKIP() << message;
    FAIL() << message;
  }
  for (const json::Value &value : *variant.getArray("cases")) {
    const json::Array &entry = *value.getAsArray();
    size_t line = *entry[0].getAsInteger();
    const std::string &text = getCorpus()[line];
    SCOPED_TRACE("line " + std::to_string(line + 1) + ": " + text);
    std::vector<int32_t> expected = toIds(*entry[1].getAsArray());
    EXPECT_EQ(valueOf((*tokenizer)->encode(text)), expected);

    std::string decoded =
        entry.size() > 2 ? entry[2].getAsString()->str() : text;
    EXPECT_EQ((*tokenizer)->decode(expected), decoded);
    // Streaming gives the same in valid pieces.
    StreamDecoder stream(**tokenizer);
    std::string streamed;
    for (int32_t id : expected) {
      std::string piece = stream.push(id);
      EXPECT_TRUE(json::isUTF8(piece));
      streamed += piece;
    }
    streamed += stream.finish();
    EXPECT_EQ(streamed, decoded);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Variants, TokenizerCorpus,
    testing::Range<size_t>(0, getExpectations().size()),
    [](const testing::TestParamInfo<size_t> &info) {
      std::string name =
          getExpectations()[info.param].getAsObject()->getString("name")->str();
      llvm::replace(name, '-', '_');
      return name;
    });

TEST(TokenizerCorpusData, IsLarge) {
  EXPECT_GE(getCorpus().size(), 300u);
  EXPECT_GE(getExpectations().size(), 20u);
}

TEST(TokenizerCorpusData, LongTextDecodesToItself) {
  // A long text: all lines as one; it must be fast and decode to itself.
  std::unique_ptr<Tokenizer> tokenizer =
      valueOf(Tokenizer::load(kDataDir + "bytelevel.json"));
  ASSERT_TRUE(tokenizer);
  EncodeOptions options;
  options.addSpecialTokens = options.parseSpecialTokens = false;
  std::string text;
  for (int i = 0; i < 20; ++i)
    for (const std::string &line : getCorpus())
      text += line;
  std::vector<int32_t> ids = valueOf(tokenizer->encode(text, options));
  EXPECT_EQ(tokenizer->decode(ids), text);
}
