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
    uint8_t lane;
    uint8_t bytes; ///< of the four, as bits; 0 for no access
    uint32_t sequence;
    bool generic; ///< not by the asynchronous proxy
    bool atomic;
  };
  struct Race {
    Access other;
    bool otherWrites;
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
      if ((write.bytes & part) && unordered(write, by, clocks)) {
        race = {write, true};
        return true;
      }
      Access &mine = reads[size_t(word) * numAgents + by.agent];
      if (mine.bytes && mine.clock == by.clock) {
        mine.lane = mine.lane == by.lane ? mine.lane : kManyLanes;
        mine.sequence = by.sequence;
        mine.bytes |= part;
      } else {
        mine = by;
        mine.bytes = part;
      }
      return false;
    });
  }

  bool write(uint32_t offset, uint32_t bytes, const Access &by,
             const uint32_t *clocks, Race &race) {
    return forWords(offset, bytes, [&](uint32_t word, uint8_t part) {
      Access &write = writes[word];
      if ((write.bytes & part) && unordered(write, by, clocks)) {
        race = {write, true};
        return true;
      }
      const Access *reader = &reads[size_t(word) * numAgents];
      for (uint32_t a = 0; a < numAgents; ++a)
        if ((reader[a].bytes & part) && unordered(reader[a], by, clocks)) {
          race = {reader[a], false};
          return true;
        }
      if (write.bytes && write.agent == by.agent && write.clock == by.clock) {
        write.lane = write.lane == by.lane ? write.lane : kManyLanes;
        write.sequence = by.sequence;
        write.bytes |= part;
        write.generic = by.generic;
      } else {
        write = by;
        write.bytes = part;
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
  static bool unordered(const Access &other, const Access &by,
                        const uint32_t *clocks) {
    if (other.atomic && by.atomic)
      return false;
    if (other.agent != by.agent)
      return clocks[other.agent] < other.clock;
    return other.clock == by.clock && other.sequence != by.sequence &&
           (other.lane != by.lane || other.lane == kManyLanes);
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
