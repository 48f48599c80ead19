//===- MemoryPoolTest.cpp - Device memory that is used again --------------===//
#include "runtime/GPU/MemoryPool.h"

#include "runtime/GPU/Errors.h"

#include <gtest/gtest.h>

using namespace mlir::llama::gpurt;

namespace {
/// Gives out addresses with nothing behind them, as many bytes as it is told.
class AddressDriver : public Driver {
public:
  explicit AddressDriver(size_t total) : left(total) {}

  struct AddressSegment : Segment {
    explicit AddressSegment(AddressDriver &driver) : driver(driver) {}
    ~AddressSegment() override { driver.left += bytes; }
    AddressDriver &driver;
  };

  size_t getMaxSegmentBytes() override { return size_t(1) << 30; }
  std::unique_ptr<Segment> allocate(size_t bytes, bool &outOfMemory) override {
    outOfMemory = bytes > left;
    if (outOfMemory)
      return nullptr;
    auto segment = std::make_unique<AddressSegment>(*this);
    left -= bytes;
    segment->base = reinterpret_cast<char *>(next);
    segment->bytes = bytes;
    next += bytes;
    return segment;
  }

  // The pool needs no more.
  void getProperties(llama_gpu_properties &) override {}
  std::unique_ptr<Module> load(const llama_gpu_image &) override {
    return nullptr;
  }
  std::unique_ptr<Function> find(Module &, const llama_gpu_kernel &) override {
    return nullptr;
  }
  std::unique_ptr<Stream> createStream() override { return nullptr; }
  bool launch(Stream &, Function &, const llama_gpu_kernel &, const uint32_t[3],
              const Region *, const int32_t *) override {
    return false;
  }
  bool copy(Stream &, const Region &, const Region &, size_t) override {
    return false;
  }
  bool fillZero(Stream &, const Region &, size_t) override { return false; }
  bool upload(Stream &, const Region &, const void *, size_t) override {
    return false;
  }
  bool download(Stream &, void *, const Region &, size_t) override {
    return false;
  }
  bool synchronize(Stream &) override { return false; }
  bool synchronizeAll() override { return false; }
  bool beginRecording(Stream &) override { return false; }
  std::unique_ptr<Recording> endRecording(Stream &) override { return nullptr; }
  void abortRecording(Stream &) override {}
  bool replay(Stream &, Recording &) override { return false; }
  bool startTimer(Stream &) override { return false; }
  double stopTimer(Stream &) override { return -1; }
  bool encodeTensorMap(void *, void *, int32_t, int64_t, int64_t, int64_t,
                       int32_t, int32_t) override {
    return false;
  }

  size_t left;
  uintptr_t next = 1 << 20;
};

class MemoryPoolTest : public testing::Test {
protected:
  AddressDriver driver{size_t(1) << 30};
  MemoryPool pool{driver};
  std::atomic<bool> mine{true}, other{true};
};
} // namespace

TEST_F(MemoryPoolTest, SizesAreRoundedByAnEighthAtMost) {
  EXPECT_EQ(MemoryPool::roundUp(0), 256u);
  EXPECT_EQ(MemoryPool::roundUp(1), 256u);
  EXPECT_EQ(MemoryPool::roundUp(256), 256u);
  EXPECT_EQ(MemoryPool::roundUp(257), 512u);
  for (size_t bytes = 4096; bytes < (size_t(1) << 34); bytes += bytes / 7 + 1) {
    size_t rounded = MemoryPool::roundUp(bytes);
    EXPECT_GE(rounded, bytes);
    EXPECT_LE(rounded, bytes + bytes / 8 + 256) << bytes;
    EXPECT_EQ(rounded % 256, 0u);
    EXPECT_EQ(MemoryPool::roundUp(rounded), rounded);
  }
}

TEST_F(MemoryPoolTest, BlocksAreAlignedAndApart) {
  std::map<const char *, size_t> blocks;
  for (size_t bytes : {1, 255, 256, 257, 5000, 100000, 600000, 70000000}) {
    Block *block = pool.allocate(bytes, &mine);
    ASSERT_TRUE(block);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(block->base) % 256, 0u);
    EXPECT_EQ(block->bytes, bytes);
    blocks[block->base] = bytes;
  }
  const char *end = nullptr;
  for (auto [base, bytes] : blocks) {
    EXPECT_GE(base, end);
    end = base + bytes;
  }
}

TEST_F(MemoryPoolTest, FindsTheBlockOfAnAddress) {
  Block *a = pool.allocate(1000, &mine);
  Block *b = pool.allocate(1, &mine);
  Block *c = pool.allocate(size_t(4) << 20, &mine);
  EXPECT_EQ(pool.find(a->base), a);
  EXPECT_EQ(pool.find(a->base + 999), a);
  EXPECT_EQ(pool.find(a->base + 1000), nullptr);
  EXPECT_EQ(pool.find(b->base), b);
  EXPECT_EQ(pool.find(b->base + 1), nullptr);
  EXPECT_EQ(pool.find(c->base + (4 << 20) - 1), c);
  EXPECT_EQ(pool.find(nullptr), nullptr);
  EXPECT_EQ(pool.find(a->base - 1), nullptr);
  pool.free(a, &mine);
  EXPECT_EQ(pool.find(a->base), nullptr);
}

TEST_F(MemoryPoolTest, AStreamGetsItsOwnMemoryBackAtOnce) {
  Block *block = pool.allocate(3000, &mine);
  char *base = block->base;
  pool.free(block, &mine);
  EXPECT_EQ(pool.allocate(3000, &mine)->base, base);
}

TEST_F(MemoryPoolTest, AnotherStreamGetsMemoryWhenTheFirstHasDoneItsWork) {
  Block *block = pool.allocate(3000, &mine);
  char *base = block->base;
  pool.free(block, &mine);
  EXPECT_NE(pool.allocate(3000, &other)->base, base);
  mine = false;
  EXPECT_EQ(pool.allocate(3000, &other)->base, base);
}

TEST_F(MemoryPoolTest, TrimGivesIdleSegmentsBack) {
  size_t total = driver.left;
  Block *small = pool.allocate(100, &mine);
  Block *large = pool.allocate(size_t(100) << 20, &mine);
  pool.free(large, &mine);
  EXPECT_FALSE(pool.trim()); // Work of the stream may use it.
  mine = false;
  EXPECT_TRUE(pool.trim());
  EXPECT_EQ(pool.getSegments(), 1u);
  pool.free(small, nullptr);
  EXPECT_TRUE(pool.trim());
  EXPECT_EQ(driver.left, total);
  EXPECT_FALSE(pool.trim());
  // Nothing of them is left behind.
  EXPECT_TRUE(pool.allocate(100, &mine));
}

TEST_F(MemoryPoolTest, OutOfMemoryIsNoFailureYet) {
  EXPECT_EQ(pool.allocate(size_t(2) << 30, &mine), nullptr);
  EXPECT_FALSE(hasFailed());
  EXPECT_TRUE(pool.allocate(size_t(1) << 30, &mine));
}

TEST_F(MemoryPoolTest, TheLargestSegmentIsNotLostToRounding) {
  size_t bytes = (size_t(1) << 30) - 1000;
  ASSERT_TRUE(pool.allocate(bytes, &mine));
}

TEST_F(MemoryPoolTest, ExactBlocksGoBackToTheDriver) {
  size_t total = driver.left;
  Block *block = pool.allocate(1000001, &mine, /*exact=*/true);
  EXPECT_LE(total - driver.left, 1000001u + 256);
  pool.release(block);
  EXPECT_EQ(driver.left, total);
  EXPECT_EQ(pool.getSegments(), 0u);
}
