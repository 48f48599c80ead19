//===- JsonTest.cpp - Strict JSON reading ---------------------------------===//

#include "TestUtils.h"

#include "lib/Model/Diagnostics.h"
#include "lib/Model/Json.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

TEST(Json, RejectsDuplicateKeysAtAnyDepth) {
  expectContains(messageOf(parseJson(R"({"a":1,"a":2})", "f")),
                 "f: duplicate key 'a'");
  messageOf(parseJson(R"([{"x":{"b":1,"b":1}}])", "f"));
  // Two spellings of one key.
  messageOf(parseJson(R"({"a":1,"\u0061":2})", "f"));
  // The same key in different objects, and as a value.
  cantFail(parseJson(R"({"a":{"a":"a"},"b":["a","a",{"a":1}]})", "f"));
}

TEST(Json, RejectsDeepNesting) {
  expectContains(messageOf(parseJson(std::string(1000000, '['), "f")),
                 "nested deeper");
  messageOf(parseJson(std::string(200, '{'), "f"));
  std::string deep = std::string(100, '[') + std::string(100, ']');
  cantFail(parseJson(deep, "f"));
  // Brackets in strings do not nest.
  cantFail(parseJson("[\"" + std::string(1000, '[') + "\\\"{{{\"]", "f"));
}

TEST(Json, SyntaxErrorsAreOneLine) {
  for (StringRef text : {"", "{", "{\n\n\"a\":\n}", "nul", "{\"a\":NaN}",
                         "\"\xFF\"", "[1,]", "{} {}", "\"\\", "{\"a"})
    expectContains(messageOf(parseJson(text, "f.json")), "f.json: not valid");
}

TEST(Json, SurrogatePairsOfEveryPlane) {
  json::Value value =
      cantFail(parseJson(R"(["\ud83d\ude00\uD840\udc00\udbff\udfff","\\ud840",)"
                         R"("\u0041\""])",
                         "f"));
  const json::Array &array = *value.getAsArray();
  EXPECT_EQ(array[0].getAsString(),
            StringRef("\xF0\x9F\x98\x80\xF0\xA0\x80\x80\xF4\x8F\xBF\xBF"));
  EXPECT_EQ(array[1].getAsString(), StringRef("\\ud840"));
  EXPECT_EQ(array[2].getAsString(), StringRef("A\""));
  for (StringRef text : {R"("\ud840")", R"("\udc00")", R"("\ud840\u0041")",
                         R"("\ud840x")", R"("\udc00\ud840")", "\"\\ud840"})
    expectContains(messageOf(parseJson(text, "f")), "surrogate pair");
  for (StringRef text : {"\"\\ud8", "\"\\udz000\"", "\\ud840\\"})
    messageOf(parseJson(text, "f"));
}

TEST(Json, OpensOnlyRegularFiles) {
  TempDir dir;
  expectContains(messageOf(openRegularFile(dir.file("none"))), "none");
  expectContains(messageOf(openRegularFile(dir.getPath())), "a directory");
  expectContains(messageOf(openRegularFile("/dev/null")), "not a regular file");
  std::string path = dir.write("big", "12345");
  expectContains(messageOf(openRegularFile(path, 4)), "5 bytes");
  EXPECT_EQ(valueOf(openRegularFile(path, 5))->getBuffer(), "12345");
}

TEST(Json, ReaderNamesKeyAndExpectation) {
  json::Value value = cantFail(parseJson(
      R"({"i":5,"d":1.5,"s":"x","b":true,"n":null,"big":1e999,"a":[1]})", "f"));
  JsonReader reader = cantFail(JsonReader::create(value, "f"));
  int64_t integer = 7;
  cantFail(reader.readInt("i", integer, 0, 10));
  EXPECT_EQ(integer, 5);
  cantFail(reader.readInt("n", integer, 0, 10));
  EXPECT_EQ(integer, 5);
  expectContains(messageOf(reader.readInt("i", integer, 6, 10)),
                 "f: key 'i' must be an integer between 6 and 10, found 5");
  expectContains(messageOf(reader.readInt("d", integer, 0, 10)), "found 1.5");
  expectContains(
      messageOf(reader.readInt("n", integer, 0, 10, JsonReader::Required)),
      "key 'n' is null");
  expectContains(
      messageOf(reader.readInt("zz", integer, 0, 10, JsonReader::Required)),
      "key 'zz' is missing");
  double number = 0;
  expectContains(messageOf(reader.readNumber("big", number)), "finite");
  bool boolean = false;
  expectContains(messageOf(reader.readBool("i", boolean)), "true or false");
  std::string string;
  expectContains(messageOf(reader.readString("i", string)), "a string");
  expectContains(messageOf(reader.readObject("a")), "1 elements");
  expectContains(messageOf(reader.readArray("s")), "'x'");
}

TEST(Diagnostics, QuotedIsAlwaysOneShortValidLine) {
  EXPECT_EQ(quoted("plain"), "'plain'");
  EXPECT_EQ(quoted("a\nb\x7F"), "'a\\x0Ab\\x7F'");
  EXPECT_EQ(quoted("\xFFz"), "'\\xFFz'");
  EXPECT_EQ(quoted("é"), "'é'");
  EXPECT_EQ(quoted("aéb", 2), "'a…'");
  EXPECT_EQ(shapeText({}), "[]");
  EXPECT_EQ(shapeText({2, 3}), "[2, 3]");
}
