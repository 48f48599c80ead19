//===- SafeTensorsTest.cpp - The .safetensors file format -----------------===//

#include "TestUtils.h"

#include "lib/Model/SafeTensors.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

/// A file with this header, padded or not, and data.
static std::string makeFile(StringRef header, StringRef data) {
  char size[8];
  support::endian::write64le(size, header.size());
  return (StringRef(size, 8) + header + data).str();
}

static Expected<std::unique_ptr<SafeTensorsFile>> parse(StringRef contents) {
  return SafeTensorsFile::parse(MemoryBuffer::getMemBufferCopy(contents), "f");
}

static std::string errorOf(StringRef header, StringRef data) {
  return messageOf(parse(makeFile(header, data)));
}

static std::string validFile() {
  return makeFile(
      R"({"__metadata__":{"format":"pt"},"b":{"dtype":"F32","shape":[2,3],)"
      R"("data_offsets":[8,32]},"a":{"dtype":"I64","shape":[],)"
      R"("data_offsets":[0,8]},"e":{"dtype":"BF16","shape":[0,4],)"
      R"("data_offsets":[32,32]},"c":{"dtype":"U8","shape":[3],)"
      R"("data_offsets":[32,35]}}   )",
      std::string(35, '\x11'));
}

TEST(SafeTensors, ReadsTensorsInFileOrder) {
  auto file = valueOf(parse(validFile()));
  ASSERT_TRUE(file);
  ASSERT_EQ(file->getTensors().size(), 4u);
  EXPECT_EQ(file->getTensors()[0].name, "a");
  EXPECT_EQ(file->getTensors()[1].name, "b");
  EXPECT_EQ(file->getTensors()[2].name, "e");
  EXPECT_EQ(file->getTensors()[3].name, "c");
  const TensorView *b = file->lookup("b");
  ASSERT_TRUE(b);
  EXPECT_EQ(b->dtype, DType::F32);
  EXPECT_EQ(ArrayRef<int64_t>(b->shape), ArrayRef<int64_t>({2, 3}));
  EXPECT_EQ(b->bytes.size(), 24u);
  EXPECT_EQ(file->lookup("a")->getNumElements(), 1);
  EXPECT_EQ(file->lookup("e")->getNumElements(), 0);
  EXPECT_EQ(file->lookup("d"), nullptr);
  EXPECT_EQ(file->getMetadata().at("format"), "pt");
  EXPECT_EQ(file->getTotalBytes(), 35u);
}

TEST(SafeTensors, DataIsAlignedWhateverTheHeaderLength) {
  for (int pad = 0; pad < 8; ++pad) {
    std::string header =
        R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
        R"("b":{"dtype":"F64","shape":[2],"data_offsets":[1,17]}})" +
        std::string(pad, ' ');
    std::string data = "x0123456789abcdef";
    auto file = valueOf(parse(makeFile(header, data)));
    const TensorView *b = file->lookup("b");
    EXPECT_EQ(reinterpret_cast<uintptr_t>(b->bytes.data()) % 8, 0u);
    EXPECT_EQ(toStringRef(b->bytes), "0123456789abcdef");
  }
}

TEST(SafeTensors, RejectsLyingSizes) {
  expectContains(messageOf(parse("")), "f: truncated: 0 bytes");
  expectContains(messageOf(parse("1234567")), "truncated");
  expectContains(messageOf(parse(std::string(8, '\xFF'))), "header claims");
  std::string huge = makeFile("{}", "");
  huge[5] = 1;
  expectContains(messageOf(parse(huge)), "more than the 100000000 allowed");
  std::string beyond = makeFile("{}", "");
  beyond[0] = 3;
  expectContains(messageOf(parse(beyond)), "claims 3 bytes, but only 2 follow");
  std::string file = validFile();
  for (size_t size = 0; size < file.size(); ++size)
    messageOf(parse(StringRef(file).take_front(size)));
  messageOf(parse(file + "x"));
}

TEST(SafeTensors, RejectsBadHeaders) {
  expectContains(errorOf(" {}", ""), "does not start with '{'");
  expectContains(errorOf("", ""), "does not start with '{'");
  expectContains(errorOf("{", ""), "not valid JSON");
  expectContains(errorOf("{\"\xFF\":1}", ""), "not valid JSON");
  expectContains(errorOf(R"({"a":5})", ""),
                 "tensor 'a': must be a JSON object");
  expectContains(errorOf(R"({"a\nb":5})", ""), "'a\\x0Ab'");
  expectContains(errorOf(R"({"a":{}})", ""), "'dtype' is missing");
  expectContains(errorOf(R"({"__metadata__":{"a":1}})", ""), "a string");
  expectContains(errorOf(R"({"__metadata__":[]})", ""), "__metadata__");
  auto entry = [](StringRef dtype, StringRef shape, StringRef offsets) {
    return ("{\"t\":{\"dtype\":" + dtype + ",\"shape\":" + shape +
            ",\"data_offsets\":" + offsets + "}}")
        .str();
  };
  std::string four(4, '\0');
  valueOf(parse(makeFile(entry("\"F32\"", "[1]", "[0,4]"), four)));
  expectContains(errorOf(entry("\"F4\"", "[1]", "[0,4]"), four),
                 "unknown dtype 'F4'; supported are BOOL, U8");
  expectContains(errorOf(entry("7", "[1]", "[0,4]"), four), "'dtype'");
  expectContains(errorOf(entry("\"F32\"", "1", "[0,4]"), four), "'shape'");
  expectContains(errorOf(entry("\"F32\"", "[-1]", "[0,4]"), four),
                 "dimension -1");
  expectContains(errorOf(entry("\"F32\"", "[1.5]", "[0,4]"), four), "1.5");
  expectContains(errorOf(entry("\"F32\"", "[2]", "[0,4]"), four),
                 "takes 8 bytes, but 'data_offsets' hold 4");
  expectContains(
      errorOf(entry("\"F32\"", "[4294967296,4294967296]", "[0,4]"), four),
      "overflows");
  // A zero does not hide the overflow.
  expectContains(
      errorOf(entry("\"F32\"", "[0,4294967296,4294967296]", "[0,0]"), ""),
      "overflows");
  for (StringRef offsets : {"[0]", "[0,4,8]", "[4,0]", "[-4,0]", "[0,\"4\"]",
                            "{}", "[0,4.5]", "[0,1e30]"})
    expectContains(errorOf(entry("\"F32\"", "[1]", offsets), four),
                   "data_offsets");
  expectContains(errorOf(entry("\"F32\"", "[2]", "[0,8]"), four),
                 "the file holds 4 bytes");
  expectContains(errorOf(R"({"a":{"dtype":"U8","shape":[1],)"
                         R"("data_offsets":[0,1],"x":1}})",
                         "x"),
                 "unknown key 'x'");
}

TEST(SafeTensors, RejectsOverlapsHolesAndDuplicates) {
  auto two = [](StringRef first, StringRef second) {
    return ("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" + first +
            "},\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":" +
            second + "}}")
        .str();
  };
  std::string data(8, '\0');
  valueOf(parse(makeFile(two("[4,8]", "[0,4]"), data)));
  expectContains(errorOf(two("[0,4]", "[0,4]"), data.substr(4)), "overlaps");
  expectContains(errorOf(two("[0,4]", "[3,7]"), data), "overlaps");
  expectContains(errorOf(two("[0,4]", "[5,9]"), data + "x"),
                 "1 bytes before tensor 'b'");
  expectContains(errorOf(two("[1,5]", "[5,9]"), data + "x"),
                 "1 bytes before tensor 'a'");
  expectContains(errorOf(two("[0,4]", "[4,8]"), data + "xyz"),
                 "3 bytes at its end");
  expectContains(
      errorOf(R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)"
              R"("a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})",
              ""),
      "duplicate key 'a'");
}

TEST(SafeTensors, MutatedFilesNeverCrash) {
  std::mt19937_64 random(1);
  std::string valid = validFile();
  int errors = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text = mutate(valid, random);
    if (random() % 2)
      text = mutate(text, random);
    auto file = parse(text);
    if (!file) {
      std::string message = toString(file.takeError());
      EXPECT_EQ(message.find('\n'), std::string::npos);
      ++errors;
      continue;
    }
    uint64_t sum = 0;
    for (const TensorView &tensor : (*file)->getTensors())
      for (uint8_t byte : tensor.bytes)
        sum += byte;
    EXPECT_LE(sum, 255u * text.size());
  }
  EXPECT_GT(errors, 10000);
}

TEST(SafeTensors, WritesWhatItReads) {
  TempDir dir;
  std::vector<float> floats = {1, 2, 3, 4, 5, 6};
  std::vector<uint8_t> flags = {1, 0, 1};
  std::vector<TensorView> tensors(3);
  tensors[0] = {"flags", DType::Bool, {3}, flags};
  tensors[1] = {"x \"y\" é", DType::F32, {2, 3}, {}};
  tensors[1].bytes =
      ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(floats.data()), 24);
  tensors[2] = {"empty", DType::F64, {0}, {}};
  std::string path = dir.write("out.safetensors", "old contents");
  cantFail(writeSafeTensors(path, tensors, {{"made by", "test"}}));
  auto file = valueOf(SafeTensorsFile::open(path));
  ASSERT_TRUE(file);
  for (const TensorView &tensor : tensors) {
    const TensorView *read = file->lookup(tensor.name);
    ASSERT_TRUE(read) << tensor.name;
    EXPECT_EQ(read->dtype, tensor.dtype);
    EXPECT_EQ(read->shape, tensor.shape);
    EXPECT_EQ(read->bytes, tensor.bytes);
  }
  EXPECT_EQ(file->getMetadata().at("made by"), "test");
  // Nothing else was left behind.
  std::error_code ec;
  int count = 0;
  for (sys::fs::directory_iterator it(dir.getPath(), ec), end; it != end && !ec;
       it.increment(ec))
    ++count;
  EXPECT_EQ(count, 1);
}

TEST(SafeTensors, WriterReportsWhatItCannotDo) {
  TempDir dir;
  std::vector<uint8_t> bytes = {1, 2};
  TensorView good{"a", DType::U8, {2}, bytes};
  expectContains(messageOf(writeSafeTensors(dir.file("no/such/f"), {good})),
                 "cannot write");
  expectContains(messageOf(writeSafeTensors(dir.getPath(), {good})),
                 "not a regular file");
  expectContains(messageOf(writeSafeTensors("/dev/null", {good})),
                 "not a regular file");
  std::string path = dir.write("f", "old");
  expectContains(messageOf(writeSafeTensors(path, {good, good})), "twice");
  TensorView bad = good;
  bad.shape = {3};
  expectContains(messageOf(writeSafeTensors(path, {bad})), "do not match");
  bad = good;
  bad.name = "__metadata__";
  expectContains(messageOf(writeSafeTensors(path, {bad})), "reserved");
  EXPECT_EQ(readFile(path), "old");
}

TEST(SafeTensors, DTypeNamesRoundTrip) {
  for (int i = 0; i <= static_cast<int>(DType::F64); ++i) {
    DType dtype = static_cast<DType>(i);
    EXPECT_EQ(parseDType(getDTypeName(dtype)), dtype);
  }
  EXPECT_EQ(getDTypeByteWidth(DType::BF16), 2u);
  EXPECT_EQ(getDTypeByteWidth(DType::F8E5M2), 1u);
  EXPECT_EQ(parseDType("f32"), std::nullopt);
}
