//===- RegexTest.cpp - The regular expressions of tokenizer.json ----------===//

#include "TestUtils.h"

#include "lib/Model/Tokenizer/PreTokenizer.h"
#include "lib/Model/Tokenizer/Regex.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static std::vector<std::string> findAll(StringRef pattern, StringRef text) {
  std::vector<std::string> found;
  Expected<Regex> regex = Regex::compile(pattern, "test");
  if (!regex) {
    ADD_FAILURE() << toString(regex.takeError());
    return found;
  }
  for (auto [begin, end] : cantFail(regex->findAll(text)))
    found.push_back(text.slice(begin, end).str());
  return found;
}

static std::string compileError(StringRef pattern) {
  return messageOf(Regex::compile(pattern, "test"));
}

using Strings = std::vector<std::string>;

TEST(Regex, FindsAllMatches) {
  EXPECT_EQ(findAll("a+", "baac a"), (Strings{"aa", "a"}));
  EXPECT_EQ(findAll("a", ""), Strings{});
  EXPECT_EQ(findAll("\\p{L}+", "été 1 日本"), (Strings{"été", "日本"}));
  EXPECT_EQ(findAll("(?i:'s)", "'s 'S 'ſ"), (Strings{"'s", "'S", "'ſ"}));
}

TEST(Regex, EmptyMatchesStepByCharacters) {
  EXPECT_EQ(findAll("x*", "日x"), (Strings{"", "x"}));
  EXPECT_EQ(findAll("", "é"), (Strings{"", ""}));
}

TEST(Regex, ClassesFollowUnicodeProperties) {
  // U+0085 is white space, U+180E is not.
  EXPECT_EQ(findAll("\\s", "a\xC2\x85\xE1\xA0\x8E "),
            (Strings{"\xC2\x85", " "}));
  EXPECT_EQ(findAll("[^\\s]+", "a\xE3\x80\x80z"), (Strings{"a", "z"}));
  // A word character: alphabetic, a mark, a decimal digit or a connector; and
  // outside a class superscripts and fractions of Latin-1, but no others.
  EXPECT_EQ(findAll("\\w+", "e\xCC\x81_1\xC2\xBD-\xE2\x85\x93"),
            (Strings{"e\xCC\x81_1\xC2\xBD"}));
  EXPECT_EQ(findAll("[\\w]+", "a\xC2\xBD"), (Strings{"a"}));
  // A script is the script alone: no ideographic full stop.
  EXPECT_EQ(findAll("\\p{Han}+", "日。本"), (Strings{"日", "本"}));
  EXPECT_EQ(findAll("[[:punct:]]+", "a+!€b"), (Strings{"+!€"}));
  EXPECT_EQ(findAll("[\\w-]+", "a-b c"), (Strings{"a-b", "c"}));
  EXPECT_EQ(findAll("\\h+", "fg0"), (Strings{"f", "0"}));
}

TEST(Regex, AnchorsMatchAtLines) {
  EXPECT_EQ(findAll("^.$", "a\nb\r\nc"), (Strings{"a", "c"}));
}

TEST(Regex, RefusesWhatMeansSomethingElse) {
  expectContains(compileError("[a-z&&[b]]"), "&&");
  expectContains(compileError("[a[b]]"), "nested sets");
  expectContains(compileError("[\\W]"), "\\W inside");
  expectContains(compileError("[[:cntrl:]]"), "POSIX class 'cntrl'");
  expectContains(compileError("[[:"), "POSIX class");
  expectContains(compileError("a\\b"), "\\b is not supported");
  expectContains(compileError("\\p{N}{1,3}+"), "{n,m}+");
  expectContains(compileError("(a"), "cannot compile the pattern '(a'");
  expectContains(compileError("a\\"), "lone backslash");
  expectContains(compileError("\\p{Nonsense}"), "cannot compile");
  EXPECT_EQ(findAll("[[:alpha:]]+[]x]", "ab] cx"), (Strings{"ab]", "cx"}));
  EXPECT_EQ(findAll("\\p{N}}+", "1}}"), (Strings{"1}}"}));
}

TEST(Regex, LongRunsDoNotExhaustIt) {
  std::string spaces(200000, ' ');
  EXPECT_EQ(findAll("\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+", spaces + "x").size(), 2u);
  EXPECT_EQ(findAll("\\p{L}+", std::string(1000000, 'a')).size(), 1u);
}

TEST(Regex, GivesUpOnEndlessBacktracking) {
  Expected<Regex> regex = Regex::compile("(a+)+$", "test");
  ASSERT_TRUE(static_cast<bool>(regex));
  expectContains(messageOf(regex->findAll(std::string(64, 'a') + "b")),
                 "could not be matched");
}

TEST(SplitRanges, FollowsEachBehavior) {
  // "ab--c-": matches are the dashes.
  std::vector<ByteRange> matches = {{2, 3}, {3, 4}, {5, 6}};
  auto split = [&](SplitBehavior behavior, bool invert = false) {
    std::vector<std::string> parts;
    for (auto [begin, end] : splitRanges(matches, 6, behavior, invert))
      parts.push_back(StringRef("ab--c-").slice(begin, end).str());
    return parts;
  };
  EXPECT_EQ(split(SplitBehavior::Removed), (Strings{"ab", "c"}));
  EXPECT_EQ(split(SplitBehavior::Removed, true), (Strings{"-", "-", "-"}));
  EXPECT_EQ(split(SplitBehavior::Isolated),
            (Strings{"ab", "-", "-", "c", "-"}));
  EXPECT_EQ(split(SplitBehavior::MergedWithPrevious),
            (Strings{"ab-", "-", "c-"}));
  EXPECT_EQ(split(SplitBehavior::MergedWithNext),
            (Strings{"ab", "-", "-c", "-"}));
  EXPECT_EQ(split(SplitBehavior::Contiguous), (Strings{"ab", "--", "c", "-"}));
}
