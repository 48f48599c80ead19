//===- NpyTest.cpp - The .npy file format ---------------------------------===//
#include "lib/Execute/Npy.h"
#include "test/unit/Execute/Unwrap.h"

#include "llvm/Support/FileSystem.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace mlir::llama;

/// A version 1 file.
static std::string makeFile(const std::string &header,
                            const std::string &data) {
  std::string file("\x93NUMPY\1\0", 8);
  file += static_cast<char>(header.size() & 255);
  file += static_cast<char>(header.size() >> 8);
  return file + header + data;
}

static std::string getError(const std::string &contents) {
  auto tensor = parseNpy(contents, "a.npy");
  if (!tensor)
    return llvm::toString(tensor.takeError());
  return "";
}

static const std::string kHeader =
    "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }   \n";

TEST(Npy, ReadsWhatNumPyWrites) {
  float values[] = {1.5F, -2.0F};
  std::string data(reinterpret_cast<char *>(values), sizeof(values));
  HostTensor tensor = unwrap(parseNpy(makeFile(kHeader, data), "a.npy"));
  EXPECT_EQ(tensor.getTypeText(), "2x1xf32");
  EXPECT_EQ(tensor.getAsDouble(1), -2.0);
  HostTensor scalar =
      unwrap(parseNpy(makeFile("{\"shape\":(),\"fortran_order\":False,"
                               "\"descr\":\"|i1\"}",
                               "\xFF"),
                      "a.npy"));
  EXPECT_EQ(scalar.getTypeText(), "i8");
  EXPECT_EQ(scalar.getAsInteger(0), -1);
}

TEST(Npy, RoundTrips) {
  llvm::SmallString<128> path;
  ASSERT_FALSE(llvm::sys::fs::createTemporaryFile("tensor", "npy", path));
  for (ElementType type :
       {ElementType::F64, ElementType::F32, ElementType::F16, ElementType::I64,
        ElementType::I32, ElementType::I16, ElementType::I8, ElementType::I1,
        ElementType::UI8, ElementType::UI16})
    for (const std::vector<int64_t> &shape :
         {std::vector<int64_t>{}, std::vector<int64_t>{0, 3},
          std::vector<int64_t>{5}, std::vector<int64_t>{2, 1, 3}}) {
      HostTensor tensor = unwrap(HostTensor::allocate(type, shape));
      for (int64_t i = 0; i < tensor.getNumElements(); ++i)
        tensor.setFromDouble(i, static_cast<double>(i));
      unwrap(writeNpy(path, tensor));
      HostTensor read = unwrap(readNpy(path));
      EXPECT_EQ(read.getTypeText(), tensor.getTypeText());
      EXPECT_EQ(read.getBytes(), tensor.getBytes());
    }
  llvm::sys::fs::remove(path);
}

TEST(Npy, NamesWhatIsWrong) {
  std::string good = makeFile(kHeader, std::string(8, '\0'));
  EXPECT_EQ(getError(good), "");
  EXPECT_EQ(getError("hello"), "a.npy: not a .npy file");
  EXPECT_EQ(getError(good + "x"), "a.npy: the shape needs 8 bytes of data, "
                                  "but the file has 9");
  std::string future = good;
  future[6] = 9;
  EXPECT_EQ(getError(future),
            "a.npy: .npy format version 9 is not supported, only 1 to 3");
  auto header = [](const std::string &descr, const std::string &order,
                   const std::string &shape) {
    return getError(makeFile("{'descr': '" + descr + "', 'fortran_order': " +
                                 order + ", 'shape': " + shape + "}",
                             ""));
  };
  EXPECT_NE(header(">f4", "False", "(1,)").find("big-endian"),
            std::string::npos);
  EXPECT_NE(header("<c8", "False", "(1,)").find("dtype '<c8'"),
            std::string::npos);
  EXPECT_NE(header("<f4", "True", "(1,)").find("Fortran order"),
            std::string::npos);
  EXPECT_NE(header("<f4", "Maybe", "(1,)").find("malformed"),
            std::string::npos);
  EXPECT_NE(header("<f4", "False", "(-1,)").find("malformed"),
            std::string::npos);
  EXPECT_NE(header("<f4", "False", "(1").find("malformed"), std::string::npos);
  EXPECT_NE(header("<f4", "False", "(4611686018427387904, 4)").find("larger"),
            std::string::npos);
  EXPECT_NE(header("<f4", "False", "(99999999999999999999,)").find("malformed"),
            std::string::npos);
  EXPECT_NE(getError(makeFile("{'descr': '<f4'}", "")).find("lacks"),
            std::string::npos);
}

TEST(Npy, SurvivesEveryTruncationAndByte) {
  std::string good = makeFile(kHeader, std::string(8, '\0'));
  for (size_t size = 0; size < good.size(); ++size)
    EXPECT_NE(getError(good.substr(0, size)), "") << size;
  for (size_t at = 0; at < good.size(); ++at)
    for (char byte : {'\0', '\xFF', '9', '\''}) {
      std::string changed = good;
      changed[at] = byte;
      std::string error = getError(changed);
      EXPECT_EQ(error.find('\n'), std::string::npos) << error;
    }
}
