//===- WeightFilesTest.cpp - Weights read without LLVM --------------------===//
#include "runtime/WeightFiles.h"

#include "lib/Model/WeightStore.h"
#include "runtime/Status.h"
#include "test/unit/Model/TestUtils.h"

#include <gtest/gtest.h>

using namespace mlir::llama;
using namespace mlir::llama::test;

/// A file with the header `json` and `dataSize` bytes that count up.
static std::string makeFile(llvm::StringRef json, size_t dataSize) {
  uint64_t size = json.size();
  std::string text(reinterpret_cast<char *>(&size), 8);
  text += json;
  for (size_t i = 0; i < dataSize; ++i)
    text += static_cast<char>(i);
  return text;
}

/// What opening a folder says; empty where it succeeds.
static std::string openError(const TempDir &directory) {
  runtime::WeightFiles files;
  return files.open(directory.getPath().str().c_str()) == LLAMA_OK
             ? ""
             : runtime::getLastError();
}

/// Expects the same tensors as lib/Model reads.
static void expectSameTensors(const runtime::WeightFiles &files,
                              const WeightStore &store) {
  for (const TensorView *tensor : store.getTensors()) {
    runtime::Weight weight;
    ASSERT_TRUE(files.find(tensor->name.c_str(), weight)) << tensor->name;
    ASSERT_EQ(weight.rank, static_cast<int32_t>(tensor->shape.size()));
    for (int32_t i = 0; i < weight.rank; ++i)
      EXPECT_EQ(weight.sizes[i], tensor->shape[i]);
    EXPECT_EQ(memcmp(weight.data, tensor->bytes.data(), tensor->bytes.size()),
              0);
  }
}

static constexpr llvm::StringLiteral kHeader =
    R"({"__metadata__": {"format": "pt", "x": "{]"},
        "a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]},
        "b\u00e9": {"shape": [], "data_offsets": [8, 10], "dtype": "BF16"},
        "empty": {"dtype": "F16", "shape": [0, 5], "data_offsets": [10, 10]}})";

TEST(WeightFilesTest, ReadsWhatTheCompilerReads) {
  TempDir directory;
  directory.write("model.safetensors", makeFile(kHeader, 10));
  runtime::WeightFiles files;
  ASSERT_EQ(files.open(directory.getPath().str().c_str()), LLAMA_OK)
      << runtime::getLastError();
  auto store = valueOf(WeightStore::open(directory.getPath()));
  ASSERT_EQ(store->getTensors().size(), 3u);
  expectSameTensors(files, *store);
  runtime::Weight weight;
  EXPECT_FALSE(files.find("c", weight));
}

TEST(WeightFilesTest, ReadsShards) {
  TempDir directory;
  directory.write("one.safetensors", makeFile(kHeader, 10));
  directory.write(
      "two.safetensors",
      makeFile(R"({"c":{"dtype":"F16","shape":[3],"data_offsets":[0,6]}})", 6));
  directory.write("model.safetensors.index.json",
                  R"({"metadata": {"total_size": 16}, "weight_map":
                      {"a": "one.safetensors", "bé": "one.safetensors",
                       "empty": "one.safetensors", "c": "two.safetensors"}})");
  runtime::WeightFiles files;
  ASSERT_EQ(files.open(directory.getPath().str().c_str()), LLAMA_OK)
      << runtime::getLastError();
  auto store = valueOf(WeightStore::open(directory.getPath()));
  ASSERT_EQ(store->getTensors().size(), 4u);
  expectSameTensors(files, *store);
}

TEST(WeightFilesTest, SaysWhatIsWrong) {
  {
    TempDir directory;
    expectContains(openError(directory), "neither model.safetensors nor");
    directory.write("model.safetensors", "");
    expectContains(openError(directory), "not a regular file with contents");
    directory.write("model.safetensors", "short");
    expectContains(openError(directory), "not a safetensors file");
    directory.write("model.safetensors", std::string(64, '\xFF'));
    expectContains(openError(directory), "not a safetensors file");
  }
  for (llvm::StringRef header :
       {R"()", R"([])", R"({"a": 1})", R"({"a": {}})",
        R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 7]}})",
        R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [8, 16]}})",
        R"({"a": {"dtype": "F32", "shape": [-2], "data_offsets": [0, 8]}})",
        R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [8, 0]}})",
        R"({"a": {"dtype": "F32", "shape": [2]}})",
        R"({"a": {"dtype": "F32", "shape": [4611686018427387904, 4],
            "data_offsets": [0, 0]}})",
        R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]})"}) {
    TempDir directory;
    directory.write("model.safetensors", makeFile(header, 8));
    expectContains(openError(directory), "the header is damaged");
  }
  for (llvm::StringRef index :
       {R"({})", R"({"weight_map": 1})", R"({"weight_map": {"a": 1}})",
        R"({"weight_map": {"a": "one.safetensors")"}) {
    TempDir directory;
    directory.write("one.safetensors", makeFile(kHeader, 10));
    directory.write("model.safetensors.index.json", index);
    expectContains(openError(directory), "not an index of shards");
  }
  TempDir directory;
  directory.write("model.safetensors.index.json",
                  R"({"weight_map": {"a": "../x.safetensors"}})");
  expectContains(openError(directory), "not a file beside the index");
}

/// Whatever happens to a file: an error or tensors within it, never a crash.
TEST(WeightFilesTest, SurvivesDamagedFiles) {
  std::mt19937_64 random(7);
  TempDir directory;
  for (int i = 0; i < 2000; ++i) {
    std::string text = makeFile(kHeader, 10);
    for (uint64_t n = 1 + random() % 3; n > 0; --n)
      text = mutate(std::move(text), random);
    directory.write("model.safetensors", text);
    runtime::WeightFiles files;
    if (files.open(directory.getPath().str().c_str()) != LLAMA_OK)
      continue;
    runtime::Weight weight;
    for (const char *name : {"a", "bé", "empty"})
      if (files.find(name, weight)) {
        int64_t bytes = weight.dtype == LLAMA_F32 ? 4 : 2;
        for (int32_t d = 0; d < weight.rank; ++d)
          bytes *= weight.sizes[d];
        ASSERT_LE(bytes, static_cast<int64_t>(text.size()));
        std::string copy(static_cast<const char *>(weight.data), bytes);
      }
  }
}
