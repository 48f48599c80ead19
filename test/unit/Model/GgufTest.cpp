//===- GgufTest.cpp - The .gguf file format -------------------------------===//

#include "TestUtils.h"

#include "lib/Model/Gguf.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/ModelParameters.h"
#include "lib/Model/WeightStore.h"

#include <random>

using namespace llvm;
using namespace mlir::llama;
using namespace mlir::llama::test;

namespace {
/// Writes a file value by value.
struct Writer {
  std::string bytes;

  template <typename T> Writer &raw(T value) {
    bytes.append(reinterpret_cast<const char *>(&value), sizeof(value));
    return *this;
  }
  Writer &text(StringRef value) {
    raw<uint64_t>(value.size());
    bytes += value;
    return *this;
  }
  Writer &header(uint64_t tensors, uint64_t keys, uint32_t version = 3) {
    bytes += "GGUF";
    return raw(version).raw(tensors).raw(keys);
  }
  Writer &integer(StringRef key, uint32_t value) {
    return text(key).raw<uint32_t>(4).raw(value);
  }
  Writer &tensor(StringRef name, ArrayRef<uint64_t> shape, uint32_t type,
                 uint64_t offset) {
    text(name).raw<uint32_t>(shape.size());
    for (uint64_t dim : shape)
      raw(dim);
    return raw(type).raw(offset);
  }
  Writer &align(size_t to = 32) {
    bytes.resize((bytes.size() + to - 1) / to * to);
    return *this;
  }
};
} // namespace

static Expected<std::unique_ptr<GgufFile>> parse(StringRef bytes) {
  return GgufFile::parse(MemoryBuffer::getMemBufferCopy(bytes), "f");
}

/// Two tensors, and metadata of each kind.
static std::string validFile() {
  Writer w;
  w.header(2, 7).integer("a.number", 7);
  w.text("a.text").raw<uint32_t>(8).text("llama");
  w.text("a.real").raw<uint32_t>(6).raw(1.5f);
  w.text("a.flag").raw<uint32_t>(7).raw<uint8_t>(1);
  w.text("a.numbers").raw<uint32_t>(9).raw<uint32_t>(5).raw<uint64_t>(2);
  w.raw<int32_t>(-1).raw<int32_t>(3);
  w.text("a.texts").raw<uint32_t>(9).raw<uint32_t>(8).raw<uint64_t>(2);
  w.text("x").text("");
  w.text("a.reals").raw<uint32_t>(9).raw<uint32_t>(6).raw<uint64_t>(2);
  w.raw(0.5f).raw(-2.0f);
  w.tensor("plain", {3, 2}, 0, 0).tensor("blocks", {64, 2}, 8, 32).align();
  std::string data(32 + 2 * 68, '\0');
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = static_cast<char>(i);
  return w.bytes + data;
}

TEST(Gguf, ReadsWhatIsThere) {
  auto file = valueOf(parse(validFile()));
  int64_t number = 0;
  double real = 0;
  std::string text;
  EXPECT_FALSE(file->readInt("a.number", number, 0, 9));
  EXPECT_FALSE(file->readNumber("a.real", real));
  EXPECT_FALSE(file->readString("a.text", text));
  EXPECT_EQ(number, 7);
  EXPECT_EQ(real, 1.5);
  EXPECT_EQ(text, "llama");
  ASSERT_TRUE(file->lookupKey("a.numbers")->hasIntegers());
  EXPECT_EQ(file->lookupKey("a.numbers")->getInteger(0), -1);
  EXPECT_EQ(file->lookupKey("a.numbers")->getInteger(1), 3);
  EXPECT_FALSE(file->lookupKey("a.texts")->hasIntegers());
  EXPECT_EQ(file->lookupKey("a.texts")->count, 2u);
  auto texts = valueOf(file->readArray("a.texts", GgufValue::Kind::String));
  EXPECT_EQ(texts->getStrings(), (std::vector<StringRef>{"x", ""}));
  auto reals = valueOf(file->readArray("a.reals", GgufValue::Kind::Real));
  EXPECT_EQ(reals->getReal(0), 0.5);
  EXPECT_EQ(reals->getReal(1), -2.0);
  bool flag = false;
  EXPECT_FALSE(file->readBool("a.flag", flag));
  EXPECT_TRUE(flag);
  EXPECT_EQ(valueOf(file->readArray("none", GgufValue::Kind::Real)), nullptr);
  expectContains(messageOf(file->readArray("a.reals", GgufValue::Kind::String)),
                 "array of texts");
  expectContains(messageOf(file->readBool("a.number", flag)), "true or false");
  EXPECT_FALSE(file->readInt("none", number, 0, 9));
  expectContains(
      messageOf(file->readInt("none", number, 0, 9, GgufFile::Required)),
      "'none' is missing");
  expectContains(messageOf(file->readInt("a.number", number, 0, 6)),
                 "from 0 to 6");
  expectContains(messageOf(file->readInt("a.text", number, 0, 6)), "integer");
  expectContains(messageOf(file->readNumber("a.number", real)), "number");
  expectContains(messageOf(file->readString("a.number", text)), "text");
  ASSERT_EQ(file->getTensors().size(), 2u);
  const TensorView &plain = file->getTensors()[0],
                   &blocks = file->getTensors()[1];
  EXPECT_EQ(ArrayRef<int64_t>(plain.shape), ArrayRef<int64_t>({2, 3}));
  EXPECT_EQ(plain.bytes.size(), 24u);
  EXPECT_EQ(ArrayRef<int64_t>(blocks.shape), ArrayRef<int64_t>({2, 64}));
  EXPECT_EQ(blocks.dtype, DType::Q8_0);
  EXPECT_EQ(blocks.bytes.size(), 136u);
  EXPECT_EQ(blocks.bytes[0], 32);
}

TEST(Gguf, RejectsEveryCutOffFile) {
  std::string file = validFile();
  for (size_t size = 0; size < file.size(); ++size)
    expectContains(messageOf(parse(StringRef(file).take_front(size))), "f: ");
}

TEST(Gguf, RejectsBadHeaders) {
  expectContains(messageOf(parse("GGML")), "does not start with 'GGUF'");
  expectContains(messageOf(parse(Writer().header(0, 0, 1).bytes)),
                 "version 1 of the format");
  expectContains(messageOf(parse(Writer().header(0, 0, 0x03000000).bytes)),
                 "big-endian");
  for (uint64_t count : {uint64_t(1), uint64_t(1) << 40, ~uint64_t(0)}) {
    expectContains(messageOf(parse(Writer().header(count, 0).bytes)), "claims");
    expectContains(messageOf(parse(Writer().header(0, count).bytes)), "claims");
  }
}

TEST(Gguf, RejectsBadMetadata) {
  auto key = [](uint32_t type) {
    Writer w;
    w.header(0, 1).text("k").raw(type);
    return w;
  };
  std::string padding(64, '\0');
  expectContains(messageOf(parse(key(13).bytes + padding)), "unknown type 13");
  expectContains(messageOf(parse(key(8).raw<uint64_t>(1000).bytes + padding)),
                 "claims 1000 bytes");
  expectContains(
      messageOf(
          parse(key(9).raw<uint32_t>(0).raw(~uint64_t(0)).bytes + padding)),
      "elements");
  expectContains(messageOf(parse(key(9).raw<uint32_t>(9).bytes + padding)),
                 "array of arrays");
  expectContains(messageOf(parse(key(7).raw<uint8_t>(2).bytes + padding)),
                 "neither true nor false");
  expectContains(
      messageOf(
          parse(Writer().header(0, 2).integer("k", 1).integer("k", 2).bytes)),
      "'k' is there twice");
  for (uint32_t alignment : {0u, 3u, 0x80000000u})
    expectContains(messageOf(parse(Writer()
                                       .header(0, 1)
                                       .integer("general.alignment", alignment)
                                       .bytes)),
                   "power of two");
}

TEST(Gguf, RejectsBadTensors) {
  auto one = [](ArrayRef<uint64_t> shape, uint32_t type, uint64_t offset) {
    Writer w;
    w.header(1, 0).tensor("t", shape, type, offset).align();
    return w.bytes + std::string(64, '\0');
  };
  valueOf(parse(one({16}, 0, 0)));
  expectContains(messageOf(parse(one({17}, 0, 0))), "up to 68, but");
  expectContains(messageOf(parse(one({1}, 0, 8))), "no multiple of");
  expectContains(messageOf(parse(one({1}, 0, 96))), "holds 64 bytes");
  expectContains(messageOf(parse(one({1}, 0, ~uint64_t(31)))), "beyond");
  expectContains(messageOf(parse(one({1}, 13, 0))), "type Q5_K; supported are");
  expectContains(messageOf(parse(one({1}, 99, 0))), "unknown type 99");
  expectContains(messageOf(parse(one({33}, 8, 0))), "whole blocks of 32");
  expectContains(messageOf(parse(one({}, 8, 0))), "whole blocks of 32");
  expectContains(messageOf(parse(one({~uint64_t(0)}, 0, 0))), "no shape");
  expectContains(
      messageOf(parse(one({uint64_t(1) << 32, uint64_t(1) << 32}, 0, 0))),
      "no shape");
  expectContains(messageOf(parse(one({1, 1, 1, 1, 1}, 0, 0))), "5 dimensions");
  Writer twice;
  twice.header(2, 0).tensor("t", {8}, 0, 0).tensor("t", {8}, 0, 32).align();
  expectContains(messageOf(parse(twice.bytes + std::string(64, '\0'))),
                 "'t' is there twice");
  Writer over;
  over.header(2, 0).tensor("t", {9}, 0, 0).tensor("u", {8}, 0, 32).align();
  expectContains(messageOf(parse(over.bytes + std::string(64, '\0'))),
                 "'u' overlaps tensor 't'");
}

TEST(Gguf, SurvivesDamage) {
  // Whatever bytes change, there is a file or one line that says why not.
  std::string valid = validFile();
  std::mt19937 random(11);
  const uint8_t edges[] = {0, 1, 2, 0x7F, 0x80, 0xFF};
  for (int round = 0; round < 20000; ++round) {
    std::string file = valid;
    for (unsigned i = 0, count = 1 + random() % 4; i < count; ++i) {
      size_t at = random() % file.size();
      size_t length = std::min<size_t>(1 + random() % 8, file.size() - at);
      for (size_t j = 0; j < length; ++j)
        file[at + j] =
            static_cast<char>(random() % 2 ? edges[random() % 6] : random());
    }
    if (random() % 4 == 0)
      file.resize(random() % file.size());
    auto parsed = parse(file);
    if (!parsed) {
      messageOf(parsed.takeError());
      continue;
    }
    uint64_t sum = 0;
    for (const TensorView &tensor : (*parsed)->getTensors())
      for (uint8_t byte : tensor.bytes)
        sum += byte;
    EXPECT_LE(sum, file.size() * 255 * 2);
    if (auto config = readGgufConfig(**parsed); !config)
      messageOf(config.takeError());
  }
}

TEST(Gguf, NamesParameters) {
  for (auto [gguf, parameter] :
       {std::pair{"token_embd.weight", "model.embed_tokens.weight"},
        std::pair{"output_norm.weight", "model.norm.weight"},
        std::pair{"output.weight", "lm_head.weight"},
        std::pair{"blk.12.attn_q.bias",
                  "model.layers.12.self_attn.q_proj.bias"}}) {
    EXPECT_EQ(getParameterName(gguf), parameter);
    EXPECT_EQ(getGgufName(parameter), gguf);
  }
  // Hugging Face's names would be second ones of the same parameters.
  for (StringRef name :
       {"model.embed_tokens.weight", "lm_head.weight",
        "blk.0.self_attn.q_proj.weight", "model.layers.0.attn_q.weight",
        "blk.0.ffn_gate_inp.weight", "blk.0.attn_q.scale", "blk.0", "output",
        kGgufRopeFactors.data(), ""})
    EXPECT_EQ(getParameterName(name), std::nullopt) << name.str();
  EXPECT_EQ(getGgufName(kGgufRopeFactors), kGgufRopeFactors);
}

TEST(Gguf, KeepsNoCopiesOfArrays) {
  // An array takes what a number takes, whatever the file says of its length.
  constexpr uint64_t kCount = 1000;
  Writer w;
  w.header(0, 1).text("k").raw<uint32_t>(9).raw<uint32_t>(0).raw(kCount);
  w.bytes.append(kCount, '\xFF');
  auto file = valueOf(parse(w.bytes));
  const GgufValue *value = file->lookupKey("k");
  EXPECT_EQ(value->elements.size(), kCount);
  EXPECT_EQ(value->getInteger(kCount - 1), 255);
}

/// The metadata of a small model; `edit` changes them before the tensors.
static std::string modelFile(function_ref<void(Writer &, uint64_t &)> edit) {
  Writer keys;
  uint64_t count = 8;
  keys.text("general.architecture").raw<uint32_t>(8).text("llama");
  keys.integer("llama.embedding_length", 8).integer("llama.block_count", 1);
  keys.integer("llama.feed_forward_length", 16);
  keys.integer("llama.attention.head_count", 2);
  keys.integer("llama.context_length", 64).integer("llama.vocab_size", 5);
  keys.text("llama.attention.layer_norm_rms_epsilon")
      .raw<uint32_t>(6)
      .raw(1e-5f);
  edit(keys, count);
  Writer file;
  file.header(0, count);
  return file.bytes + keys.bytes;
}

TEST(Gguf, DescribesModels) {
  auto read = [](function_ref<void(Writer &, uint64_t &)> edit) {
    return readGgufConfig(*valueOf(parse(modelFile(edit))));
  };
  ModelConfig config = valueOf(read([](Writer &, uint64_t &) {}));
  EXPECT_EQ(config.headDim, 4);
  EXPECT_EQ(config.numKeyValueHeads, 2);
  EXPECT_EQ(config.ropePairs, RopePairs::Neighbours);
  EXPECT_TRUE(config.tieWordEmbeddings);
  auto failsWith = [&](StringRef key, uint32_t value, StringRef message) {
    expectContains(messageOf(read([&](Writer &w, uint64_t &count) {
                     w.integer(key, value);
                     ++count;
                   })),
                   message);
  };
  failsWith("llama.expert_count", 4, "mixtures of experts");
  failsWith("llama.attention.head_count_kv", 3, "not a multiple");
  failsWith("llama.attention.key_length", 3, "must be even");
  failsWith("llama.attention.value_length", 2, "another length");
  failsWith("llama.rope.dimension_count", 3, "even");
  failsWith("llama.rope.dimension_count", 6, "from 2 to 4");
  expectContains(
      messageOf(read([](Writer &w, uint64_t &count) {
        w.text("llama.rope.scaling.type").raw<uint32_t>(8).text("yarn");
        ++count;
      })),
      "'yarn' is not supported");
  failsWith("llama.attention.sliding_window", 63, "sliding windows");
  failsWith("llama.final_logit_softcapping", 30, "is 30.00, which is not");
  auto array = [&](uint32_t type, ArrayRef<uint32_t> values) {
    return read([&](Writer &w, uint64_t &count) {
      w.text("llama.attention.head_count_kv").raw<uint32_t>(9);
      w.raw(type).raw<uint64_t>(values.size());
      for (uint32_t value : values)
        type == 8 ? w.text("1") : w.raw(value);
      ++count;
    });
  };
  EXPECT_EQ(valueOf(array(4, {1})).numKeyValueHeads, 1);
  expectContains(messageOf(array(8, {1})), "list of one for each of 1 layers");
  expectContains(messageOf(array(6, {1})), "list of one for each of 1 layers");
  expectContains(messageOf(array(4, {1, 1})), "list of one for each");
  expectContains(messageOf(array(4, {})), "list of one for each");
  expectContains(messageOf(array(4, {0})), "integers from 1");
  expectContains(messageOf(read([](Writer &w, uint64_t &count) {
                   w.integer("split.count", 3);
                   ++count;
                 })),
                 "one of 3 files");
  Writer other;
  other.header(0, 1).text("general.architecture").raw<uint32_t>(8).text("gpt2");
  expectContains(messageOf(readGgufConfig(*valueOf(parse(other.bytes)))),
                 "'gpt2' is not supported");
}

TEST(Gguf, ReadsScalingAsGgmlDoes) {
  struct Scaling {
    StringRef type;
    std::optional<float> factor, linear;
  };
  auto read = [](const Scaling &scaling) {
    return readGgufConfig(*valueOf(parse(modelFile([&](Writer &w,
                                                       uint64_t &count) {
      if (!scaling.type.empty())
        w.text("llama.rope.scaling.type").raw<uint32_t>(8).text(scaling.type);
      if (scaling.factor)
        w.text("llama.rope.scaling.factor")
            .raw<uint32_t>(6)
            .raw(*scaling.factor);
      if (scaling.linear)
        w.text("llama.rope.scale_linear").raw<uint32_t>(6).raw(*scaling.linear);
      count += !scaling.type.empty() + scaling.factor.has_value() +
               scaling.linear.has_value();
    }))));
  };
  // The factor that scales, 1 for no scaling.
  auto factorOf = [&](const Scaling &scaling) {
    RopeScaling result = valueOf(read(scaling)).ropeScaling;
    EXPECT_EQ(result.kind == RopeType::Linear, result.factor != 1);
    return result.factor;
  };
  EXPECT_EQ(factorOf({"", {}, {}}), 1);
  EXPECT_EQ(factorOf({"linear", {}, {}}), 1);
  EXPECT_EQ(factorOf({"", 4.0f, {}}), 4);
  EXPECT_EQ(factorOf({"", {}, 2.0f}), 2);
  EXPECT_EQ(factorOf({"linear", {}, 2.0f}), 2);
  EXPECT_EQ(factorOf({"linear", 4.0f, 2.0f}), 4);
  EXPECT_EQ(factorOf({"linear", 0.0f, 2.0f}), 1);
  EXPECT_EQ(factorOf({"", 1.0f, {}}), 1);
  EXPECT_EQ(factorOf({"none", 4.0f, 2.0f}), 1);
  expectContains(messageOf(read({"", -1.0f, {}})), "must not be below 0");
}

TEST(Gguf, RefusesKeysThatChangeTheResult) {
  auto read = [](StringRef name, float value) {
    return readGgufConfig(
        *valueOf(parse(modelFile([&](Writer &w, uint64_t &count) {
          w.text(("llama." + name).str()).raw<uint32_t>(6).raw(value);
          ++count;
        }))));
  };
  for (StringRef name : {"rope.scaling.attn_factor", "logit_scale",
                         "embedding_scale", "residual_scale"}) {
    expectContains(messageOf(read(name, 0.5f)), ("'llama." + name).str());
    valueOf(read(name, 1));
  }
  for (StringRef name :
       {"attention.scale", "attention.clamp_kqv", "attention.max_alibi_bias",
        "attention.temperature_scale", "attn_logit_softcapping",
        "final_logit_softcapping"}) {
    expectContains(messageOf(read(name, 0.5f)), ("'llama." + name).str());
    valueOf(read(name, 0));
  }
  for (uint8_t causal : {0, 1}) {
    auto config = readGgufConfig(
        *valueOf(parse(modelFile([&](Writer &w, uint64_t &count) {
          w.text("llama.attention.causal").raw<uint32_t>(7).raw(causal);
          ++count;
        }))));
    if (causal)
      valueOf(std::move(config));
    else
      expectContains(messageOf(std::move(config)), "attention.causal' is 0");
  }
}

/// One tensor of one number, by its name.
static std::string oneTensor(StringRef name) {
  Writer w;
  w.header(1, 0).tensor(name, {1}, 0, 0).align();
  return w.bytes + std::string(32, '\0');
}

TEST(Gguf, NamesTensorsAsTheFileDoes) {
  auto config = valueOf(
      readGgufConfig(*valueOf(parse(modelFile([](Writer &, uint64_t &) {})))));
  auto store = valueOf(
      WeightStore::create(valueOf(parse(oneTensor("output_norm.bias")))));
  EXPECT_TRUE(store->isGguf());
  EXPECT_EQ(store->getNumFiles(), 1u);
  expectContains(messageOf(checkParameters(config, *store)),
                 "tensor 'token_embd.weight' of shape [5, 8] is missing");
  valueOf(WeightStore::create(valueOf(parse(oneTensor(kGgufRopeFactors)))));
  expectContains(messageOf(WeightStore::create(
                     valueOf(parse(oneTensor("lm_head.weight"))))),
                 "tensor 'lm_head.weight' is none of a Llama model");
}
