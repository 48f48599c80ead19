//===- TestUtils.h - Helpers of the lib/Model tests -----------------------===//

#ifndef LLAMA_TEST_UNIT_MODEL_TESTUTILS_H
#define LLAMA_TEST_UNIT_MODEL_TESTUTILS_H

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

#include <random>
#include <string>

namespace mlir::llama::test {

/// The message of a failed result, checked to be one line; fails the test on
/// success.
template <typename T> std::string messageOf(llvm::Expected<T> result) {
  if (result) {
    ADD_FAILURE() << "expected an error";
    return "";
  }
  std::string message = llvm::toString(result.takeError());
  EXPECT_FALSE(message.empty());
  EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  return message;
}

inline std::string messageOf(llvm::Error error) {
  if (!error) {
    ADD_FAILURE() << "expected an error";
    return "";
  }
  std::string message = llvm::toString(std::move(error));
  EXPECT_EQ(message.find('\n'), std::string::npos) << message;
  return message;
}

/// The value of a result; fails the test, and gives a default, on an error.
template <typename T> T valueOf(llvm::Expected<T> result) {
  if (result)
    return std::move(*result);
  ADD_FAILURE() << llvm::toString(result.takeError());
  return T();
}

/// Expects `needle` in `text`, and shows both otherwise.
inline void expectContains(llvm::StringRef text, llvm::StringRef needle) {
  EXPECT_TRUE(text.contains(needle))
      << "looked for: " << needle.str() << "\n        in: " << text.str();
}

/// A folder that goes away with the test.
class TempDir {
public:
  TempDir() {
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("llama-test", path));
  }
  ~TempDir() { llvm::sys::fs::remove_directories(path); }

  std::string file(llvm::StringRef name) const {
    llvm::SmallString<128> result(path);
    llvm::sys::path::append(result, name);
    return result.str().str();
  }
  /// Writes `contents` to the file `name` and returns its path.
  std::string write(llvm::StringRef name, llvm::StringRef contents) const {
    std::string result = file(name);
    std::error_code ec;
    llvm::raw_fd_ostream os(result, ec);
    EXPECT_FALSE(ec);
    os << contents;
    return result;
  }
  llvm::StringRef getPath() const { return path; }

private:
  llvm::SmallString<128> path;
};

inline std::string readFile(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  EXPECT_TRUE(static_cast<bool>(buffer)) << path.str();
  return buffer ? (*buffer)->getBuffer().str() : "";
}

/// `text` with one random change: a byte flipped, bytes removed, doubled or
/// inserted, or the end cut off.
inline std::string mutate(std::string text, std::mt19937_64 &random) {
  if (text.empty())
    return text;
  size_t at = random() % text.size();
  size_t count = 1 + random() % 8;
  switch (random() % 6) {
  case 0:
    text[at] = static_cast<char>(text[at] ^ (1 << (random() % 8)));
    break;
  case 1:
    text.erase(at, count);
    break;
  case 2:
    text.insert(at, text.substr(at, count));
    break;
  case 3:
    text.resize(at);
    break;
  case 4:
    text[at] = static_cast<char>(random());
    break;
  case 5: {
    static const char *const kBits[] = {"-", "9",  "e9",   "null", "[",
                                        "]", "{",  "}",    ",",    "\"",
                                        "0", "\\", "\xFF", "1.5"};
    text.insert(at, kBits[random() % (sizeof(kBits) / sizeof(kBits[0]))]);
    break;
  }
  }
  return text;
}

} // namespace mlir::llama::test

#endif // LLAMA_TEST_UNIT_MODEL_TESTUTILS_H
