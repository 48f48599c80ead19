//===- WeightStoreTest.cpp - The weights of a model directory -------------===//

#include "TestUtils.h"

#include "lib/Model/WeightStore.h"

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

static const std::vector<uint8_t> kBytes(16, 7);

/// Writes a shard with one U8 tensor of 16 bytes a name.
static void writeShard(const TempDir &dir, StringRef file,
                       ArrayRef<StringRef> names) {
  std::vector<TensorView> tensors;
  for (StringRef name : names)
    tensors.push_back({name.str(), DType::U8, {4, 4}, kBytes});
  cantFail(writeSafeTensors(dir.file(file), tensors));
}

static std::string indexError(const TempDir &dir, StringRef index) {
  dir.write("model.safetensors.index.json", index);
  return messageOf(WeightStore::open(dir.getPath()));
}

TEST(WeightStore, OpensSingleFile) {
  TempDir dir;
  writeShard(dir, "model.safetensors", {"a", "b"});
  // The single file wins over an index, as in transformers.
  dir.write("model.safetensors.index.json", "nonsense");
  auto store = valueOf(WeightStore::open(dir.getPath()));
  ASSERT_TRUE(store);
  EXPECT_EQ(store->getTensors().size(), 2u);
  EXPECT_EQ(store->getTotalBytes(), 32u);
  EXPECT_EQ(store->lookup("b")->bytes.size(), 16u);
  EXPECT_EQ(store->lookup("c"), nullptr);
}

TEST(WeightStore, OpensShards) {
  TempDir dir;
  writeShard(dir, "model-00001-of-00002.safetensors", {"a", "b", "extra"});
  writeShard(dir, "model-00002-of-00002.safetensors", {"c"});
  dir.write("model.safetensors.index.json",
            R"({"metadata":{"total_size":48},"weight_map":{)"
            R"("a":"model-00001-of-00002.safetensors",)"
            R"("b":"model-00001-of-00002.safetensors",)"
            R"("c":"model-00002-of-00002.safetensors"}})");
  auto store = valueOf(WeightStore::open(dir.getPath()));
  ASSERT_TRUE(store);
  EXPECT_EQ(store->getNumFiles(), 2u);
  EXPECT_EQ(store->getTotalBytes(), 48u);
  EXPECT_TRUE(store->lookup("a"));
  EXPECT_TRUE(store->lookup("c"));
  EXPECT_FALSE(store->lookup("extra"));
}

TEST(WeightStore, RejectsMissingDirectoriesAndFiles) {
  TempDir dir;
  expectContains(messageOf(WeightStore::open(dir.file("none"))),
                 "cannot open model directory");
  std::string file = dir.write("file", "");
  expectContains(messageOf(WeightStore::open(file)), "not a directory");
  expectContains(messageOf(WeightStore::open(dir.getPath())), "no weights in");
  dir.write("model.safetensors", "short");
  expectContains(messageOf(WeightStore::open(dir.getPath())), "truncated");
}

TEST(WeightStore, RejectsBadIndexes) {
  TempDir dir;
  writeShard(dir, "x.safetensors", {"a"});
  writeShard(dir, "y.safetensors", {"a", "b"});
  expectContains(indexError(dir, ""), "not valid JSON");
  expectContains(indexError(dir, "[]"), "must be a JSON object");
  expectContains(indexError(dir, "{}"), "'weight_map' is missing");
  expectContains(indexError(dir, R"({"weight_map":[]})"), "an object");
  expectContains(indexError(dir, R"({"weight_map":{}})"), "is empty");
  expectContains(indexError(dir, R"({"weight_map":{"a":1}})"), "file name");
  expectContains(indexError(dir, R"({"weight_map":{"a":"z.safetensors"}})"),
                 "shard 'z.safetensors' is missing");
  expectContains(indexError(dir, R"({"weight_map":{"q":"x.safetensors"}})"),
                 "tensor 'q' is not in its shard");
  expectContains(indexError(dir, R"({"weight_map":{"a":"x.safetensors",)"
                                 R"("b":"y.safetensors"}})"),
                 "tensor 'a' is in two shards");
  expectContains(indexError(dir, R"({"weight_map":{"a":"x.safetensors",)"
                                 R"("a":"y.safetensors"}})"),
                 "duplicate key");
  for (StringRef name :
       {"../x.safetensors", "/etc/x.safetensors", "sub/x.safetensors", "..", "",
        "x.bin", ".x.safetensors", "c:x.safetensors", "a\\\\x.safetensors",
        "x\\u0000.safetensors"})
    expectContains(
        indexError(dir, ("{\"weight_map\":{\"a\":\"" + name + "\"}}").str()),
        "not a plain");
}

TEST(WeightStore, MutatedIndexesNeverCrash) {
  TempDir dir;
  writeShard(dir, "x.safetensors", {"a", "b"});
  std::string valid =
      R"({"weight_map":{"a":"x.safetensors","b":"x.safetensors"}})";
  std::mt19937_64 random(2);
  for (int i = 0; i < 300; ++i) {
    dir.write("model.safetensors.index.json", mutate(valid, random));
    auto store = WeightStore::open(dir.getPath());
    if (!store)
      consumeError(store.takeError());
    else
      EXPECT_GE((*store)->getTensors().size(), 1u);
  }
}
