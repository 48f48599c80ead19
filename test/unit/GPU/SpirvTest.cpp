//===- SpirvTest.cpp - What a SPIR-V module says of itself ----------------===//
#include "runtime/GPU/Spirv.h"

#include "runtime/GPU/Errors.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

using namespace mlir::llama::gpurt;

static std::string readKernels() {
  std::ifstream file(LLAMA_TEST_KERNELS, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// What parsing some bytes says.
static std::string parseError(const std::string &bytes) {
  SpirvModule module;
  EXPECT_FALSE(module.parse(bytes.data(), bytes.size()));
  const char *text = takeFailure();
  return text ? text : "";
}

TEST(SpirvTest, ReadsEntriesAndCapabilities) {
  std::string bytes = readKernels();
  SpirvModule module;
  ASSERT_TRUE(module.parse(bytes.data(), bytes.size()));
  ASSERT_EQ(module.entries.size(), 3u);
  const SpirvEntry *entry = module.find("scale");
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->localSize[0], 64u);
  EXPECT_EQ(entry->localSize[1], 1u);
  EXPECT_EQ(entry->workgroupBytes, 0u);
  ASSERT_TRUE(module.find("hog"));
  EXPECT_EQ(module.find("hog")->workgroupBytes, 1u << 20);
  EXPECT_EQ(module.find("scal"), nullptr);
  EXPECT_EQ(module.find("scale2"), nullptr);
  EXPECT_EQ(module.capabilities,
            std::vector<SpirvCapability>{SpirvCapability::Shader});
}

TEST(SpirvTest, RefusesWhatIsNoModule) {
  EXPECT_EQ(parseError(""), "the image is no SPIR-V module: 0 bytes");
  EXPECT_EQ(parseError(std::string(21, 'x')),
            "the image is no SPIR-V module: 21 bytes");
  EXPECT_EQ(parseError(std::string(20, 'x')),
            "the image is no SPIR-V module: it starts with 0x78787878");
}

TEST(SpirvTest, ReadsNothingPastTheEnd) {
  std::string bytes = readKernels();
  SpirvModule whole;
  ASSERT_TRUE(whole.parse(bytes.data(), bytes.size()));
  // An instruction of more words than there are, and one of none.
  std::string cut = bytes;
  cut[20] = static_cast<char>(0xff);
  cut[22] = static_cast<char>(0xff);
  cut[23] = static_cast<char>(0xff);
  EXPECT_EQ(parseError(cut), "the SPIR-V module is damaged at word 5");
  cut[22] = cut[23] = 0;
  EXPECT_EQ(parseError(cut), "the SPIR-V module is damaged at word 5");
  // No prefix is read past its end (the sanitizer build watches).
  for (size_t length = 20; length < bytes.size(); length += 4) {
    SpirvModule module;
    module.parse(bytes.data(), length);
    takeFailure();
  }
}

TEST(SpirvTest, NamesCapabilities) {
  EXPECT_STREQ(getName(SpirvCapability::Float16), "Float16");
  EXPECT_EQ(getName(SpirvCapability(5357)), nullptr);
}
