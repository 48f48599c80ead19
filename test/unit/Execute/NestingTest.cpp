//===- NestingTest.cpp - Brackets that are open at once -------------------===//
#include "lib/Execute/Nesting.h"

#include <gtest/gtest.h>

#include <string>

using namespace mlir::llama;

static std::string check(const std::string &text) {
  llvm::Error error = checkNesting(text, "t.mlir");
  return error ? llvm::toString(std::move(error)) : "";
}

static std::string repeat(const std::string &text, int count) {
  std::string result;
  for (int i = 0; i < count; ++i)
    result += text;
  return result;
}

TEST(NestingTest, CountsWhatIsOpen) {
  for (std::string open : {"(", "[", "{", "<"})
    EXPECT_NE(check(repeat(open, 1000)).find("brackets are open"),
              std::string::npos);
  EXPECT_EQ(check(repeat("(<[{}]>)\n", 5000)), "");
}

TEST(NestingTest, PassesOverWhatIsNoBracket) {
  EXPECT_EQ(
      check(repeat("affine_set<(d0) : (d0 <= 3, d0 >= 1, d0 == 2)>\n", 2000)),
      "");
  EXPECT_EQ(check(repeat("(i32) -> i32\n", 2000)), "");
  EXPECT_EQ(check(repeat("// ((((\n", 2000)), "");
  EXPECT_EQ(check(repeat("\"((((\"\n", 2000)), "");
}
