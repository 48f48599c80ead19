//===- Races.h - Who touched shared memory, and when ----------------------===//
// Happens-before on vector clocks. An agent is a warp, or what copies
// asynchronously. It counts the points at which others may have learnt of what
// it did; an access races with an earlier one of another agent whose count it
// has not learnt of. Lanes of one warp race unless a barrier lies between.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_RACES_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_RACES_H

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fakecuda {

/// Several lanes of a warp at once.
constexpr uint32_t kManyLanes = 32;

struct RaceShadow {
  struct Access {
    uint32_t clock;
    uint16_t agent;
    uint8_t bytes;    ///< of the four, as bits; 0 for no access
    uint8_t lanes[4]; ///< of each byte
    uint32_t sequence;
    bool generic; ///< not by the asynchronous proxy
    bool atomic;
  };
  struct Race {
    Access other;
    bool otherWrites;
    uint8_t otherLane;
  };

  void reset(uint32_t sharedBytes, uint32_t agents) {
    numAgents = agents;
    writes.assign(sharedBytes / 4 + 1, Access());
    reads.assign((sharedBytes / 4 + 1) * size_t(agents), Access());
  }
  bool enabled() const { return numAgents != 0; }

  /// Records an access to `bytes` bytes at `offset`. True with `race` set if it
  /// races with another.
  bool read(uint32_t offset, uint32_t bytes, const Access &by,
            const uint32_t *clocks, Race &race) {
    return forWords(offset, bytes, [&](uint32_t word, uint8_t part) {
      const Access &write = writes[word];
      if ((write.bytes & part) && unordered(write, by, part, clocks)) {
        race = {write, true, laneOf(write, part)};
        return true;
      }
      Access &mine = reads[size_t(word) * numAgents + by.agent];
      if (mine.bytes && mine.clock == by.clock)
        merge(mine, by, part);
      else
        start(mine, by, part);
      return false;
    });
  }

  bool write(uint32_t offset, uint32_t bytes, const Access &by,
             const uint32_t *clocks, Race &race) {
    if (conflicts(offset, bytes, by, clocks, race))
      return true;
    return forWords(offset, bytes, [&](uint32_t word, uint8_t part) {
      Access &write = writes[word];
      if (write.bytes && write.agent == by.agent && write.clock == by.clock)
        merge(write, by, part);
      else
        start(write, by, part);
      return false;
    });
  }

  /// Whether a write would race; nothing is recorded.
  bool conflicts(uint32_t offset, uint32_t bytes, const Access &by,
                 const uint32_t *clocks, Race &race) const {
    return forWords(offset, bytes, [&](uint32_t word, uint8_t part) {
      const Access &write = writes[word];
      if ((write.bytes & part) && unordered(write, by, part, clocks)) {
        race = {write, true, laneOf(write, part)};
        return true;
      }
      const Access *reader = &reads[size_t(word) * numAgents];
      for (uint32_t a = 0; a < numAgents; ++a)
        if ((reader[a].bytes & part) &&
            unordered(reader[a], by, part, clocks)) {
          race = {reader[a], false, laneOf(reader[a], part)};
          return true;
        }
      return false;
    });
  }

  /// Calls `body(access)` for the last write to each word of a range.
  template <class Body>
  void forWrites(uint32_t offset, uint32_t bytes, Body &&body) const {
    for (uint32_t word = offset / 4; word < (offset + bytes + 3) / 4; ++word)
      body(writes[word]);
  }

private:
  static bool unordered(const Access &other, const Access &by, uint8_t part,
                        const uint32_t *clocks) {
    if (other.atomic && by.atomic)
      return false;
    if (other.agent != by.agent)
      return clocks[other.agent] < other.clock;
    if (other.clock != by.clock || other.sequence == by.sequence)
      return false;
    for (unsigned b = 0; b < 4; ++b)
      if ((other.bytes & part) >> b & 1)
        if (other.lanes[b] != by.lanes[0] || other.lanes[b] == kManyLanes)
          return true;
    return false;
  }
  static uint8_t laneOf(const Access &access, uint8_t part) {
    return access.lanes[__builtin_ctz(access.bytes & part)];
  }
  static void start(Access &access, const Access &by, uint8_t part) {
    access = by;
    access.bytes = part;
    for (uint8_t &lane : access.lanes)
      lane = by.lanes[0];
  }
  /// One more access of the same agent at the same time.
  static void merge(Access &access, const Access &by, uint8_t part) {
    for (unsigned b = 0; b < 4; ++b)
      if (part >> b & 1) {
        bool isOther =
            (access.bytes >> b & 1) && access.lanes[b] != by.lanes[0];
        access.lanes[b] = isOther ? uint8_t(kManyLanes) : by.lanes[0];
      }
    access.sequence = by.sequence;
    access.bytes |= part;
    access.generic = by.generic;
    access.atomic &= by.atomic;
  }

  template <class Body>
  static bool forWords(uint32_t offset, uint32_t bytes, Body &&body) {
    if ((offset & 3) + bytes <= 4)
      return body(offset / 4,
                  static_cast<uint8_t>(((1u << bytes) - 1) << (offset & 3)));
    for (uint32_t at = offset, end = offset + bytes; at < end;) {
      uint32_t count = std::min(4 - (at & 3), end - at);
      if (body(at / 4, static_cast<uint8_t>(((1u << count) - 1) << (at & 3))))
        return true;
      at += count;
    }
    return false;
  }

  uint32_t numAgents = 0;
  std::vector<Access> writes, reads;
};

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_RACES_H
