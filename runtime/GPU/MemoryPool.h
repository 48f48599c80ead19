//===- MemoryPool.h - Device memory that is used again ----------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_MEMORYPOOL_H
#define LLAMA_MLIR_RUNTIME_GPU_MEMORYPOOL_H

#include "runtime/GPU/Driver.h"

#include <atomic>
#include <map>
#include <memory>
#include <vector>

namespace mlir::llama::gpurt {

/// Memory that was given out, or waits to be.
struct Block {
  char *base;
  size_t capacity;
  size_t bytes; ///< What was asked for.
  struct PooledSegment *segment;
  /// Whose stream may still use it after it was freed: set while that stream
  /// has work. It may be given to the same stream at once, to another one only
  /// when the work is done.
  const std::atomic<bool> *user = nullptr;
};

struct PooledSegment {
  std::unique_ptr<Segment> memory;
  size_t handedOut = 0; ///< From its start on.
  size_t live = 0;      ///< Blocks in use.
  std::vector<std::unique_ptr<Block>> blocks;
};

/// Gives out parts of the segments of a driver. Small blocks share segments;
/// sizes are rounded to few classes, and freed blocks are kept by class. Locked
/// by its user.
class MemoryPool {
public:
  explicit MemoryPool(Driver &driver) : driver(driver) {}

  /// Memory of at least `bytes` for a stream; null where there is no memory,
  /// with a failure where there is another reason. Exact blocks stay for long:
  /// they are not rounded and go back to the driver when they are freed.
  Block *allocate(size_t bytes, const std::atomic<bool> *user,
                  bool exact = false);
  /// Takes a block back.
  void free(Block *block, const std::atomic<bool> *user);
  /// Gives an exact block back to the driver; nothing may be using it.
  void release(Block *block);
  /// Gives segments in which no block is in use back to the driver, but for
  /// those that a stream with work may be using. Returns whether there was one.
  bool trim();

  /// The block in use in which an address lies; null where there is none.
  Block *find(const void *address) const;

  size_t getLiveBlocks() const { return live.size(); }
  size_t getSegments() const { return segments.size(); }

  /// What a request takes.
  static size_t roundUp(size_t bytes);

private:
  PooledSegment *addSegment(size_t bytes);
  Block *use(Block *block, size_t bytes, const std::atomic<bool> *user);
  void erase(PooledSegment *segment);

  Driver &driver;
  std::map<PooledSegment *, std::unique_ptr<PooledSegment>> segments;
  std::map<const char *, Block *> live;
  std::map<size_t, std::vector<Block *>> spare;
  PooledSegment *shared = nullptr; ///< Small blocks come from its end.
};

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_MEMORYPOOL_H
