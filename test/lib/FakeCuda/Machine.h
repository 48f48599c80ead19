//===- Machine.h - Warps, blocks and clusters that execute ----------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_MACHINE_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_MACHINE_H

#include "test/lib/FakeCuda/Memory.h"
#include "test/lib/FakeCuda/Program.h"
#include "test/lib/FakeCuda/Races.h"

#include <atomic>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>

namespace fakecuda {

struct Block;
struct Cluster;

/// What is checked while a kernel executes; bounds and alignment always are.
struct Checks {
  bool races = true;          ///< of threads on shared memory
  bool uninitialized = false; ///< reads of shared memory that nobody wrote
  bool proxies = true;        ///< fences between st.shared and wgmma or TMA
};

struct Launch {
  const Kernel *kernel = nullptr;
  uint32_t grid[3] = {1, 1, 1}, block[3] = {1, 1, 1}, cluster[3] = {1, 1, 1};
  uint32_t dynamicShared = 0;
  std::vector<uint8_t> parameters;
};

struct Options {
  Checks checks;
  unsigned threads = 1; ///< of the host
  /// Instructions of a warp after which a block counts as hanging.
  uint64_t instructionLimit = 4'000'000'000;
  bool reverseBlocks = false;
};

struct Statistics {
  std::atomic<uint64_t> instructions{0};
};

/// Executes a launch to its end. False with `finding` set to one line that says
/// what went wrong, where and in which thread.
bool execute(const Launch &launch, Memory &memory, const Options &options,
             std::string &finding, Statistics *statistics = nullptr);

//===----------------------------------------------------------------------===//
// The parts of a running block, for the handlers of instructions.
//===----------------------------------------------------------------------===//

/// What all blocks of a launch share.
struct Grid {
  const Launch &launch;
  Memory &memory;
  const Options &options;
  std::mutex mutex;
  std::atomic<bool> failed{false};
  std::string finding;
  uint32_t numThreads, numWarps; ///< of a block
};

/// An asynchronous copy of up to 16 bytes that its thread has not waited for.
struct PendingCopy {
  uint32_t to;
  uint64_t from;
  uint8_t bytes, sourceBytes;
  uint32_t group;
  const Instr *instr;
  /// What its warp knew of others when it was issued: from then on it may
  /// write.
  std::shared_ptr<const std::vector<uint32_t>> clocks;
};

struct Group {
  uint32_t pc, mask;
  uint32_t stamp;     ///< when it last had to give way
  bool waits = false; ///< for other lanes, at the instruction that comes next
};

/// Barriers that are none of the 16 of a block.
constexpr uint8_t kWarpBarrier = 32, kClusterBarrier = 33;

struct Parked {
  uint32_t pc, mask;
  uint8_t barrier;
};

struct Warp {
  Block *block = nullptr;
  uint32_t index = 0;
  uint32_t full = 0, live = 0;
  uint8_t *rows = nullptr;
  uint8_t *local = nullptr;

  /// Of the lanes that execute now.
  uint32_t pc = 0, mask = 0;
  std::vector<Group> ready;
  std::vector<Parked> parked;
  /// Set by handlers of Flow::Wait: lanes that stop here, lanes that execute
  /// the instruction again later, and whether the turn ends.
  uint32_t parkMask = 0, retryMask = 0;
  /// Lanes that others wait for: they may not end.
  uint32_t awaited = 0;
  bool turnOver = false;
  /// Whether the turn ended because a barrier was not ready.
  bool spins = false;
  /// The access that is being made is atomic: such do not race.
  bool isAtomic = false;
  /// It is one of all lanes together.
  bool isCollective = false;
  /// It is by way of the asynchronous proxy.
  enum Proxy : uint8_t { Generic, Bulk, Wgmma } proxy = Generic;
  uint32_t stamp = 0;
  uint64_t executed = 0;

  /// Carries of add.cc and its like, a bit a lane.
  uint32_t carry = 0;

  std::vector<PendingCopy> copies[32];
  uint32_t copyGroup[32] = {};
  /// Bulk stores of TMA: by lane, not committed; then groups of them.
  std::vector<std::function<void()>> bulkStores[32];
  std::vector<std::vector<std::function<void()>>> bulkGroups[32];

  /// wgmma: whether registers and memory were fenced, what has not been waited
  /// for.
  bool wgmmaFenced = false;
  unsigned wgmmaOpen = 0, wgmmaGroups = 0;

  /// Counts instructions on shared memory: lanes of one do not race.
  uint32_t sequence = 0;
  std::vector<uint32_t> clocks;
  /// Its last fence.proxy.async: its own clock, and what it knew of others.
  uint32_t proxyFence = 0;
  std::vector<uint32_t> fencedClocks;
  /// Counts groups of wgmma, which read as an agent of their own.
  uint32_t wgmmaClock = 1;
  /// The phase of barrier.cluster at which it arrived, plus 1; 0 if it has not.
  uint32_t clusterArrival = 0;

  template <class T> T *row(uint32_t at) {
    return reinterpret_cast<T *>(rows + at);
  }
  uint32_t &predicate(uint32_t at) { return *row<uint32_t>(at); }

  uint32_t agent() const;
  uint32_t asyncAgent() const;
  Grid &grid() const;
  /// Executes until all lanes have ended or wait, or the turn is over. Whether
  /// anything was executed.
  bool run(unsigned budget);
  bool done() const { return live == 0; }
  bool canRun() const { return !ready.empty(); }
  bool pick();

  /// The first failure of the launch; `message` says what the lane does.
  void fault(const Instr &instr, unsigned lane, const std::string &message);
  std::string threadName(unsigned lane) const;

  /// Addresses of the lanes of an operand [row + imm].
  void addresses(const Instr &instr, uint32_t row, uint64_t *out) {
    if (instr.addressBytes == 8) {
      const uint64_t *in = row_(row);
      for (unsigned l = 0; l < 32; ++l)
        out[l] = in[l] + static_cast<uint64_t>(instr.imm);
    } else {
      const uint32_t *in = this->row<uint32_t>(row);
      for (unsigned l = 0; l < 32; ++l)
        out[l] = in[l] + static_cast<uint64_t>(instr.imm);
    }
  }
  const uint64_t *row_(uint32_t at) { return row<uint64_t>(at); }

  /// Memory of a thread; null after a fault.
  uint8_t *sharedAt(const Instr &instr, unsigned lane, uint64_t address,
                    unsigned bytes, bool isWrite);
  uint8_t *globalAt(const Instr &instr, unsigned lane, uint64_t address,
                    unsigned bytes, bool isWrite) {
    if (uint8_t *memory = grid().memory.fast(address, bytes))
      if ((address & (bytes - 1)) == 0)
        return memory;
    return globalSlow(instr, lane, address, bytes, isWrite);
  }
  uint8_t *globalSlow(const Instr &instr, unsigned lane, uint64_t address,
                      unsigned bytes, bool isWrite);
  uint8_t *localAt(const Instr &instr, unsigned lane, uint64_t address,
                   unsigned bytes, bool isWrite);
  uint8_t *paramAt(const Instr &instr, unsigned lane, uint64_t address,
                   unsigned bytes, bool isWrite);
  uint8_t *genericAt(const Instr &instr, unsigned lane, uint64_t address,
                     unsigned bytes, bool isWrite);
  bool isFenced(const Block &owner, uint32_t at, uint32_t bytes) const;
  /// All lanes that exist must execute `instr`. False after a fault.
  bool requireAll(const Instr &instr, uint32_t mask);
  /// Lanes of `members` that live must execute `instr` together; false if they
  /// do not yet (the handler returns), or never can.
  bool gather(const Instr &instr, uint32_t mask, uint32_t members);
  /// Has the lanes of `mask` wait for those of `missing`, wherever these are: a
  /// loop can stand behind what follows it. The lanes that can come no more,
  /// for which nobody waits: they wait elsewhere.
  uint32_t awaitLanes(uint32_t mask, uint32_t missing);

  /// Arrives at a barrier of the block; parks if `waits`.
  void arrive(const Instr &instr, uint32_t mask, uint32_t barrier,
              uint32_t threads, bool waits);
  /// Orders what this warp did with what others do after they learn of it.
  void release(std::vector<uint32_t> &clock);
  void acquire(const std::vector<uint32_t> &clock);
  void tick() { ++clocks[agent()]; }
};

/// An mbarrier object of a block.
struct MBarrier {
  uint32_t expected = 0; ///< arrivals of a phase
  int64_t pending = 0;   ///< of them still to come
  int64_t bytes = 0;     ///< that transfers still have to deliver
  uint32_t phase = 0;    ///< phases completed
  uint32_t initAgent = 0, initClock = 0;
  std::vector<uint32_t> arriving, completed;
};

/// A copy of the tensor memory accelerator that has not begun. It happens when
/// somebody asks the barrier that it signals.
struct BulkCopy {
  uint32_t barrier; ///< its shared address in this block
  std::function<void()> perform;
};

struct Barrier {
  bool active = false;
  uint32_t expected = 0;
  std::vector<uint32_t> arrived; ///< by warp
  std::vector<uint32_t> clock;
};

struct Block {
  Cluster *cluster = nullptr;
  uint32_t rank = 0;
  uint32_t id[3] = {0, 0, 0};
  uint32_t sharedBytes = 0; ///< from kSharedStart
  std::vector<uint8_t> shared;
  /// One byte for every 16 of shared memory: how many of them belong to a
  /// variable.
  std::vector<uint8_t> sharedValid;
  RaceShadow races;
  std::vector<Warp> warps;
  std::vector<uint8_t> registers, local;
  Barrier barriers[16];
  std::map<uint32_t, MBarrier> mbarriers;
  std::vector<BulkCopy> bulkCopies;
  uint64_t instructions = 0;

  Grid &grid() const;
  std::string describeShared(uint32_t offset) const;
  /// Who made the earlier access of a race, in words.
  std::string agentName(const RaceShadow::Race &race) const;
  /// Completes the phase of a barrier if nothing is missing.
  void checkPhase(MBarrier &barrier);
  /// Performs the copies that signal a barrier.
  void performCopies(uint32_t barrier);
};

struct Cluster {
  Grid *grid;
  uint32_t id[3] = {0, 0, 0};
  std::vector<Block> blocks;
  /// barrier.cluster: lanes that have arrived, of all warps in order.
  std::vector<uint32_t> arrived;
  std::vector<uint32_t> clock, completed;
  uint32_t phase = 0;
  /// Completes barrier.cluster if all lanes that live have arrived.
  void checkBarrier();
  /// Clocks have an entry for every warp, for what each reads by wgmma, and the
  /// last for asynchronous copies.
  uint32_t numAgents = 0;
  uint32_t asyncClock = 0;
  /// Grows with everything that somebody might wait for.
  uint64_t progress = 0;
};

inline Grid &Warp::grid() const { return *block->cluster->grid; }
inline Grid &Block::grid() const { return *cluster->grid; }
inline uint32_t Warp::agent() const {
  return block->rank * grid().numWarps + index;
}

inline uint32_t Warp::asyncAgent() const {
  return agent() + (block->cluster->numAgents - 1) / 2;
}

/// Calls `body(lane)` for each lane of the mask.
template <class Body> inline void forLanes(uint32_t mask, Body &&body) {
  for (; mask; mask &= mask - 1)
    body(static_cast<unsigned>(__builtin_ctz(mask)));
}

template <class T> inline T loadAs(const uint8_t *from) {
  T value;
  memcpy(&value, from, sizeof(T));
  return value;
}
template <class T> inline void storeAs(uint8_t *to, T value) {
  memcpy(to, &value, sizeof(T));
}

std::string hex(uint64_t value);

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_MACHINE_H
