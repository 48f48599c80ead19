//===- JsonCursorTest.cpp - The runtime's JSON ----------------------------===//
#include "runtime/JsonCursor.h"

#include "llvm/Support/JSON.h"

#include <gtest/gtest.h>

#include <string>

using namespace mlir::llama::runtime;

/// `text` must outlive the cursor.
static JsonCursor open(llvm::StringRef text) {
  return JsonCursor(text.data(), text.size());
}

TEST(JsonCursorTest, ReadsStringsAsLLVMDoes) {
  for (const char *text :
       {R"("")", R"("plain.name-1")", R"("a\"b\\c\/d\b\f\n\r\t")",
        R"("\u0041\u00e9\u20AC\ud83d\ude00")", "  \"é€😀\""}) {
    char found[64];
    JsonCursor json = open(text);
    ASSERT_TRUE(json.readString(found, sizeof(found))) << text;
    auto expected = llvm::json::parse(text);
    ASSERT_TRUE(static_cast<bool>(expected));
    EXPECT_EQ(expected->getAsString()->str(), found);
  }
}

TEST(JsonCursorTest, RefusesWhatIsNoString) {
  char found[8];
  for (const char *text :
       {"", "\"", "\"abc", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u00zz\"",
        "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\u0041\"", "\"a\nb\"",
        "\"\\u0000\"", "abc", "12"})
    EXPECT_FALSE(open(text).readString(found, sizeof(found))) << text;
  // One byte is the end's.
  EXPECT_TRUE(open("\"1234567\"").readString(found, sizeof(found)));
  EXPECT_FALSE(open("\"12345678\"").readString(found, sizeof(found)));
}

TEST(JsonCursorTest, ReadsSizes) {
  int64_t value;
  EXPECT_TRUE(open(" 0").readSize(value));
  EXPECT_EQ(value, 0);
  EXPECT_TRUE(open("9223372036854775807,").readSize(value));
  EXPECT_EQ(value, INT64_MAX);
  for (const char *text : {"", "-1", "9223372036854775808", "1.5", "1e3", "x",
                           "99999999999999999999999"})
    EXPECT_FALSE(open(text).readSize(value)) << text;
}

TEST(JsonCursorTest, SkipsWholeValues) {
  for (const char *value : {"1", "-1.5e3", "true", "null", "\"a]}\\\"\"", "[]",
                            "{}", "[1, [2, {\"a\": [\"]\"]}], \"}\"]",
                            "{\"a\" : {\"b\": []}, \"c\": 1}"}) {
    std::string text = std::string(" ") + value + " ,";
    JsonCursor json = open(text);
    EXPECT_TRUE(json.skipValue()) << value;
    EXPECT_TRUE(json.consume(',')) << value;
  }
  for (const char *text :
       {"", "[", "{\"a\"", "[1", "{\"a\":}", "\"a", "[1,]", "{\"a\":1,}"})
    EXPECT_FALSE(open(text).skipValue()) << text;
  // Depth is bounded, whatever a file holds.
  std::string deep(1 << 20, '[');
  EXPECT_FALSE(open(deep).skipValue());
}

TEST(JsonCursorTest, WalksOverMembers) {
  std::string text = R"( {"a": 1, "b": [2], "c": "d"} )";
  JsonCursor json = open(text);
  ASSERT_TRUE(json.consume('{'));
  std::string keys;
  char key[8];
  bool first = true, ended = false;
  while (json.readKey(key, sizeof(key), first, ended)) {
    keys += key;
    ASSERT_TRUE(json.skipValue());
  }
  EXPECT_TRUE(ended);
  EXPECT_EQ(keys, "abc");
  // A missing comma is an error, not an end.
  text = R"({"a": 1 "b": 2})";
  json = open(text);
  ASSERT_TRUE(json.consume('{'));
  first = true;
  ASSERT_TRUE(json.readKey(key, sizeof(key), first, ended));
  ASSERT_TRUE(json.skipValue());
  EXPECT_FALSE(json.readKey(key, sizeof(key), first, ended));
  EXPECT_FALSE(ended);
}
