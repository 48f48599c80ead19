//===- MemoryPool.cpp - Device memory that is used again ------------------===//
#include "runtime/GPU/MemoryPool.h"

#include "runtime/GPU/Errors.h"

#include <algorithm>

using namespace mlir::llama::gpurt;

static constexpr size_t kAlignment = 256;
static constexpr size_t kSharedSegment = size_t(4) << 20;
static constexpr size_t kMaxShared = size_t(512) << 10;

static size_t align(size_t bytes, size_t alignment) {
  return (bytes + alignment - 1) / alignment * alignment;
}

/// Eight classes between a power of two and the next: an eighth is lost at
/// most.
size_t MemoryPool::roundUp(size_t bytes) {
  size_t step = kAlignment;
  while (step * 16 < bytes)
    step *= 2;
  return align(std::max(bytes, size_t(1)), step);
}

PooledSegment *MemoryPool::addSegment(size_t bytes) {
  bool outOfMemory = false;
  std::unique_ptr<Segment> memory = driver.allocate(bytes, outOfMemory);
  if (!memory)
    return nullptr;
  auto segment = std::make_unique<PooledSegment>();
  segment->memory = std::move(memory);
  PooledSegment *result = segment.get();
  segments[result] = std::move(segment);
  return result;
}

Block *MemoryPool::use(Block *block, size_t bytes,
                       const std::atomic<bool> *user) {
  block->bytes = std::max(bytes, size_t(1));
  block->user = user;
  ++block->segment->live;
  live[block->base] = block;
  return block;
}

Block *MemoryPool::allocate(size_t bytes, const std::atomic<bool> *user,
                            bool exact) {
  size_t capacity =
      exact ? align(std::max(bytes, size_t(1)), kAlignment) : roundUp(bytes);
  // The largest that there may be is not lost to rounding.
  if (capacity > driver.getMaxSegmentBytes())
    capacity = align(bytes, kAlignment);
  if (!exact) {
    std::vector<Block *> &blocks = spare[capacity];
    for (size_t i = blocks.size(); i-- > 0;) {
      Block *block = blocks[i];
      if (block->user != user && block->user && block->user->load())
        continue;
      blocks.erase(blocks.begin() + i);
      return use(block, bytes, user);
    }
  }
  bool isShared = !exact && capacity <= kMaxShared;
  PooledSegment *segment = isShared ? shared : nullptr;
  if (!segment || segment->memory->bytes - segment->handedOut < capacity) {
    segment = addSegment(
        isShared ? std::min(kSharedSegment, driver.getMaxSegmentBytes())
                 : capacity);
    if (!segment)
      return nullptr;
    if (isShared)
      shared = segment;
  }
  auto block = std::make_unique<Block>();
  block->base = segment->memory->base + segment->handedOut;
  block->capacity = capacity;
  block->segment = segment;
  segment->handedOut += capacity;
  segment->blocks.push_back(std::move(block));
  return use(segment->blocks.back().get(), bytes, user);
}

void MemoryPool::free(Block *block, const std::atomic<bool> *user) {
  live.erase(block->base);
  --block->segment->live;
  block->user = user;
  spare[block->capacity].push_back(block);
}

void MemoryPool::erase(PooledSegment *segment) {
  for (const auto &block : segment->blocks) {
    std::vector<Block *> &blocks = spare[block->capacity];
    blocks.erase(std::remove(blocks.begin(), blocks.end(), block.get()),
                 blocks.end());
  }
  if (shared == segment)
    shared = nullptr;
  segments.erase(segment);
}

void MemoryPool::release(Block *block) {
  live.erase(block->base);
  erase(block->segment);
}

bool MemoryPool::trim() {
  std::vector<PooledSegment *> idle;
  for (const auto &[segment, owned] : segments) {
    bool isIdle = segment->live == 0;
    for (const auto &block : segment->blocks)
      if (block->user && block->user->load())
        isIdle = false;
    if (isIdle)
      idle.push_back(segment);
  }
  for (PooledSegment *segment : idle)
    erase(segment);
  return !idle.empty();
}

Block *MemoryPool::find(const void *address) const {
  auto after = live.upper_bound(static_cast<const char *>(address));
  if (after == live.begin())
    return nullptr;
  Block *block = std::prev(after)->second;
  return static_cast<const char *>(address) < block->base + block->bytes
             ? block
             : nullptr;
}
