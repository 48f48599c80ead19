//===- Machine.cpp - Warps, blocks and clusters that execute --------------===//
#include "test/lib/FakeCuda/Machine.h"

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace fakecuda;

std::string fakecuda::hex(uint64_t value) {
  char text[32];
  snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}

static std::string triple(const uint32_t *v) {
  return "(" + std::to_string(v[0]) + "," + std::to_string(v[1]) + "," +
         std::to_string(v[2]) + ")";
}

static std::string trim(const std::string &text) {
  size_t first = text.find_first_not_of(" \t"),
         last = text.find_last_not_of(" \t\r");
  std::string result =
      first == std::string::npos ? "" : text.substr(first, last - first + 1);
  std::replace(result.begin(), result.end(), '\t', ' ');
  return result;
}

//===----------------------------------------------------------------------===//
// Findings
//===----------------------------------------------------------------------===//

std::string Warp::threadName(unsigned lane) const {
  const uint32_t *block = grid().launch.block;
  uint32_t flat = index * 32 + lane;
  uint32_t id[3] = {flat % block[0], flat / block[0] % block[1],
                    flat / block[0] / block[1]};
  return triple(id);
}

void Warp::fault(const Instr &instr, unsigned lane,
                 const std::string &message) {
  Grid &grid = this->grid();
  std::lock_guard<std::mutex> lock(grid.mutex);
  if (grid.failed)
    return;
  const Kernel &kernel = *grid.launch.kernel;
  std::string text = "kernel " + kernel.name + ", block " + triple(block->id) +
                     ", thread " + threadName(lane);
  if (instr.line && kernel.source && instr.line <= kernel.source->lines.size())
    text += ", PTX line " + std::to_string(instr.line) + " `" +
            trim(kernel.source->lines[instr.line - 1]) + "`";
  grid.finding = text + ": " + message;
  grid.failed = true;
}

std::string Block::describeShared(uint32_t offset) const {
  const Kernel &kernel = *grid().launch.kernel;
  std::string best = "shared memory ends at " + hex(kSharedStart + sharedBytes);
  uint32_t distance = ~0u;
  for (const auto &variable : kernel.shared) {
    uint32_t end = variable.start + variable.bytes;
    if (offset >= end && offset - end < distance) {
      distance = offset - end;
      best = std::to_string(distance) + " bytes past the end of " +
             variable.name + " of " + std::to_string(variable.bytes) + " bytes";
    }
  }
  if (offset >= kernel.dynamicSharedStart + grid().launch.dynamicShared &&
      grid().launch.dynamicShared)
    best = std::to_string(offset - kernel.dynamicSharedStart -
                          grid().launch.dynamicShared) +
           " bytes past the end of the " +
           std::to_string(grid().launch.dynamicShared) +
           " dynamic bytes of the launch";
  return best;
}

//===----------------------------------------------------------------------===//
// Memory of threads
//===----------------------------------------------------------------------===//

static std::string accessName(bool isWrite, unsigned bytes) {
  return std::string(isWrite ? "writes " : "reads ") + std::to_string(bytes) +
         (bytes == 1 ? " byte" : " bytes");
}

/// Whether a fence lies between what threads wrote and a read by the
/// asynchronous proxy: of the writer, or of the reader once it knew.
bool Warp::isFenced(const Block &owner, uint32_t at, uint32_t bytes) const {
  bool result = true;
  uint32_t warps = grid().numWarps;
  owner.races.forWrites(at, bytes, [&](const RaceShadow::Access &write) {
    if (!write.bytes || !write.generic)
      return;
    const Warp &writer =
        block->cluster->blocks[write.agent / warps].warps[write.agent % warps];
    bool byWriter = writer.proxyFence >= write.clock;
    bool byReader =
        !fencedClocks.empty() && fencedClocks[write.agent] >= write.clock;
    result &= byWriter || byReader;
  });
  return result;
}

std::string Block::agentName(const RaceShadow::Race &race) const {
  const RaceShadow::Access &access = race.other;
  uint32_t warps = grid().numWarps, half = (cluster->numAgents - 1) / 2;
  if (access.agent + 1u == cluster->numAgents)
    return "a bulk copy";
  const Block &other = cluster->blocks[access.agent % half / warps];
  const Warp &warp = other.warps[access.agent % half % warps];
  std::string name = access.agent >= half
                         ? "wgmma of warp " + std::to_string(warp.index)
                     : race.otherLane == kManyLanes
                         ? "warp " + std::to_string(warp.index)
                         : "thread " + warp.threadName(race.otherLane);
  if (other.rank != rank)
    name += " of block " + std::to_string(other.rank) + " of the cluster";
  return name;
}

uint8_t *Warp::sharedAt(const Instr &instr, unsigned lane, uint64_t address,
                        unsigned bytes, bool isWrite) {
  uint32_t offset = static_cast<uint32_t>(address);
  Block *owner = block;
  if (uint32_t rank = offset >> 24) {
    offset &= 0xFFFFFF;
    if (rank > block->cluster->blocks.size()) {
      fault(instr, lane,
            accessName(isWrite, bytes) + " at shared address " + hex(address) +
                ", of a block that the cluster does not have");
      return nullptr;
    }
    owner = &block->cluster->blocks[rank - 1];
  }
  if (address >> 32 && address >> 32 != kSharedWindow >> 32) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at " + hex(address) +
              ", which is no address of shared memory");
    return nullptr;
  }
  if (offset & (bytes - 1)) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at shared address " + hex(offset) +
              ", which is not aligned to them");
    return nullptr;
  }
  uint32_t at = offset - kSharedStart;
  uint8_t valid = at < owner->sharedBytes ? owner->sharedValid[at / 16] : 0;
  if ((at & 15) + bytes > valid) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at shared address " + hex(offset) +
              ", out of bounds: " + owner->describeShared(offset));
    return nullptr;
  }
  if (owner->races.enabled()) {
    uint32_t self = proxy == Wgmma ? asyncAgent() : agent();
    RaceShadow::Access by = {};
    by.clock = proxy == Wgmma ? wgmmaClock : clocks[self];
    by.agent = static_cast<uint16_t>(self);
    by.lanes[0] = static_cast<uint8_t>(isCollective ? kManyLanes : lane);
    by.sequence = sequence;
    by.generic = proxy == Generic;
    by.atomic = isAtomic;
    RaceShadow::Race race;
    const Checks &checks = grid().options.checks;
    bool isRace = isWrite
                      ? owner->races.write(at, bytes, by, clocks.data(), race)
                      : owner->races.read(at, bytes, by, clocks.data(), race);
    if (isRace && checks.races) {
      fault(instr, lane,
            "race: " + accessName(isWrite, bytes) + " at shared address " +
                hex(offset) + " that " + owner->agentName(race) +
                (race.otherWrites ? " wrote" : " read") +
                (race.other.agent == self
                     ? " in the same warp with no bar.warp.sync in between"
                     : " with no barrier in between"));
      return nullptr;
    }
    if (proxy != Generic && checks.proxies && !isFenced(*owner, at, bytes)) {
      fault(instr, lane,
            "reads shared address " + hex(offset) +
                " by way of the asynchronous proxy, with no fence.proxy.async "
                "after it was written by threads");
      return nullptr;
    }
    if (!isWrite && grid().options.checks.uninitialized) {
      bool isMissing = false;
      owner->races.forWrites(at, bytes, [&](const RaceShadow::Access &write) {
        isMissing |= write.bytes == 0;
      });
      if (isMissing) {
        fault(instr, lane,
              accessName(isWrite, bytes) + " at shared address " + hex(offset) +
                  " that nothing has written");
        return nullptr;
      }
    }
  }
  return owner->shared.data() + at;
}

uint8_t *Warp::globalSlow(const Instr &instr, unsigned lane, uint64_t address,
                          unsigned bytes, bool isWrite) {
  if (address & (bytes - 1)) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at " + hex(address) +
              ", which is not aligned to them");
    return nullptr;
  }
  std::string message;
  if (uint8_t *memory = grid().memory.host(address, bytes, message))
    return memory;
  fault(instr, lane,
        accessName(isWrite, bytes) + " at " + hex(address) +
            ", out of bounds: " + grid().memory.describe(address));
  return nullptr;
}

uint8_t *Warp::localAt(const Instr &instr, unsigned lane, uint64_t address,
                       unsigned bytes, bool isWrite) {
  uint32_t offset = static_cast<uint32_t>(address);
  uint32_t size = grid().launch.kernel->localBytes;
  if ((offset & (bytes - 1)) || offset > size || bytes > size - offset ||
      (address >> 32 && address >> 32 != kLocalWindow >> 32)) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at local address " + hex(address) +
              ", out of the " + std::to_string(size) +
              " bytes of a thread, or not aligned");
    return nullptr;
  }
  return local + size_t(lane) * size + offset;
}

uint8_t *Warp::paramAt(const Instr &instr, unsigned lane, uint64_t address,
                       unsigned bytes, bool isWrite) {
  uint32_t offset = static_cast<uint32_t>(address);
  const std::vector<uint8_t> &parameters = grid().launch.parameters;
  if (isWrite || (offset & (bytes - 1)) || offset > parameters.size() ||
      bytes > parameters.size() - offset) {
    fault(instr, lane,
          accessName(isWrite, bytes) + " at address " + hex(offset) +
              " of the parameters, which are " +
              std::to_string(parameters.size()) +
              " bytes and cannot be written");
    return nullptr;
  }
  return const_cast<uint8_t *>(parameters.data()) + offset;
}

uint8_t *Warp::genericAt(const Instr &instr, unsigned lane, uint64_t address,
                         unsigned bytes, bool isWrite) {
  switch (address >> 32) {
  case kSharedWindow >> 32:
    return sharedAt(instr, lane, address, bytes, isWrite);
  case kLocalWindow >> 32:
    return localAt(instr, lane, address, bytes, isWrite);
  case kParamWindow >> 32:
    return paramAt(instr, lane, address, bytes, isWrite);
  default:
    return globalAt(instr, lane, address, bytes, isWrite);
  }
}

//===----------------------------------------------------------------------===//
// Synchronisation
//===----------------------------------------------------------------------===//

void Warp::release(std::vector<uint32_t> &clock) {
  if (clocks.empty())
    return;
  if (clock.empty())
    clock.assign(clocks.size(), 0);
  for (size_t i = 0; i < clocks.size(); ++i)
    clock[i] = std::max(clock[i], clocks[i]);
}

void Warp::acquire(const std::vector<uint32_t> &clock) {
  for (size_t i = 0; i < clock.size() && i < clocks.size(); ++i)
    clocks[i] = std::max(clocks[i], clock[i]);
}

bool Warp::requireAll(const Instr &instr, uint32_t mask) {
  if (mask == ~0u)
    return true;
  fault(instr, __builtin_ctz(mask),
        "divergence: only lanes " + hex(mask) +
            " of the warp execute what all of its lanes must");
  return false;
}

bool Warp::gather(const Instr &instr, uint32_t mask, uint32_t members) {
  uint32_t missing = members & live & ~mask;
  if (mask & ~members) {
    fault(instr, __builtin_ctz(mask & ~members),
          "executes what its member mask " + hex(members) +
              " does not name it for");
    return false;
  }
  if (!missing) {
    awaited &= ~members;
    return true;
  }
  if (uint32_t lost = awaitLanes(mask, missing))
    fault(instr, __builtin_ctz(lost),
          "divergence: is named by the member mask " + hex(members) +
              " of an instruction that only lanes " + hex(mask) + " execute");
  return false;
}

uint32_t Warp::awaitLanes(uint32_t mask, uint32_t missing) {
  uint32_t coming = 0;
  for (const Group &group : ready)
    if (!group.waits || group.pc == pc)
      coming |= group.mask;
  if (uint32_t lost = missing & ~coming)
    return lost;
  awaited |= missing;
  retryMask = mask;
  return 0;
}

void Warp::arrive(const Instr &instr, uint32_t mask, uint32_t id,
                  uint32_t threads, bool waits) {
  Grid &grid = this->grid();
  unsigned lane = __builtin_ctz(mask);
  if (id >= 16)
    return fault(instr, lane, "barrier " + std::to_string(id) + " of 16");
  if (threads % 32 || threads > grid.numWarps * 32)
    return fault(instr, lane,
                 "a barrier for " + std::to_string(threads) +
                     " threads, no multiple of 32 or more than the block has");
  uint32_t expected = threads ? threads : grid.numWarps * 32;
  Barrier &barrier = block->barriers[id];
  if (!barrier.active) {
    barrier.active = true;
    barrier.expected = expected;
    barrier.arrived.assign(grid.numWarps, 0);
    barrier.clock.clear();
  }
  if (barrier.expected != expected)
    return fault(instr, lane,
                 "barrier " + std::to_string(id) + " is for " +
                     std::to_string(expected) + " threads here, for " +
                     std::to_string(barrier.expected) + " where others wait");
  if (barrier.arrived[index] & mask)
    return fault(instr, lane,
                 "arrives twice at barrier " + std::to_string(id) +
                     " that is not complete");
  barrier.arrived[index] |= mask;
  release(barrier.clock);
  if (!clocks.empty())
    tick();
  ++block->cluster->progress;
  if (waits) {
    parkMask = mask;
    parked.push_back({pc, mask, static_cast<uint8_t>(id)});
  }
  uint32_t total = 0;
  for (uint32_t w = 0; w < grid.numWarps; ++w) {
    uint32_t arrived = barrier.arrived[w];
    total += arrived == block->warps[w].full
                 ? 32u
                 : static_cast<uint32_t>(__builtin_popcount(arrived));
  }
  if (total > expected)
    return fault(instr, lane,
                 "barrier " + std::to_string(id) + " is for " +
                     std::to_string(expected) + " threads, and more arrive");
  if (total < expected)
    return;
  barrier.active = false;
  for (Warp &warp : block->warps)
    for (size_t i = 0; i < warp.parked.size();) {
      if (warp.parked[i].barrier != id) {
        ++i;
        continue;
      }
      warp.acquire(barrier.clock);
      warp.ready.push_back({warp.parked[i].pc + 1, warp.parked[i].mask, 0});
      warp.parked.erase(warp.parked.begin() + static_cast<long>(i));
    }
}

void Block::checkPhase(MBarrier &barrier) {
  if (barrier.pending != 0 || barrier.bytes != 0)
    return;
  barrier.pending = barrier.expected;
  ++barrier.phase;
  barrier.completed = barrier.arriving;
  barrier.arriving.clear();
  ++cluster->progress;
}

void Cluster::checkBarrier() {
  uint32_t warps = grid->numWarps;
  bool any = false;
  for (Block &block : blocks)
    for (Warp &warp : block.warps) {
      if (warp.live & ~arrived[block.rank * warps + warp.index])
        return;
      any |= warp.live != 0;
    }
  if (!any)
    return;
  std::fill(arrived.begin(), arrived.end(), 0);
  ++phase;
  ++progress;
  completed = clock;
  clock.clear();
  for (Block &block : blocks)
    for (Warp &warp : block.warps)
      for (size_t k = 0; k < warp.parked.size();) {
        if (warp.parked[k].barrier != kClusterBarrier) {
          ++k;
          continue;
        }
        warp.acquire(completed);
        warp.clusterArrival = 0;
        warp.ready.push_back({warp.parked[k].pc + 1, warp.parked[k].mask, 0});
        warp.parked.erase(warp.parked.begin() + static_cast<long>(k));
      }
}

void Block::performCopies(uint32_t address) {
  for (size_t i = 0; i < bulkCopies.size();) {
    if (bulkCopies[i].barrier != address) {
      ++i;
      continue;
    }
    std::function<void()> perform = std::move(bulkCopies[i].perform);
    bulkCopies.erase(bulkCopies.begin() + static_cast<long>(i));
    perform();
  }
}

//===----------------------------------------------------------------------===//
// The loop of a warp
//===----------------------------------------------------------------------===//

/// Chooses lanes to execute: those that are furthest behind, so that lanes that
/// parted meet again; but lanes that wait for others in a loop give way.
bool Warp::pick() {
  if (ready.empty())
    return false;
  size_t best = 0;
  for (size_t i = 1; i < ready.size(); ++i) {
    bool isBetter = ready[i].stamp != ready[best].stamp
                        ? ready[i].stamp < ready[best].stamp
                        : ready[i].pc < ready[best].pc;
    if (isBetter)
      best = i;
  }
  pc = ready[best].pc;
  mask = 0;
  for (size_t i = 0; i < ready.size();) {
    if (ready[i].pc == pc) {
      mask |= ready[i].mask;
      ready[i] = ready.back();
      ready.pop_back();
    } else {
      ++i;
    }
  }
  // Where nobody else is left, nobody is owed anything.
  if (ready.empty())
    stamp = 0;
  return true;
}

bool Warp::run(unsigned budget) {
  const Instr *code = grid().launch.kernel->code.data();
  bool any = false;
  turnOver = spins = false;
  uint64_t start = budget;
  while (budget && !turnOver && !grid().failed && pick()) {
    any = true;
    uint32_t limit = ~0u;
    for (const Group &group : ready)
      if (group.pc > pc)
        limit = std::min(limit, group.pc);
    bool isMin = std::none_of(ready.begin(), ready.end(),
                              [&](const Group &g) { return g.pc < pc; });
    bool regroup = false;
    while (!regroup) {
      const Instr &instr = code[pc];
      uint32_t active = mask;
      if (instr.guard != kNoRow) {
        uint32_t predicate = this->predicate(instr.guard);
        active &= instr.guardNegated ? ~predicate : predicate;
      }
      if (--budget == 0) {
        turnOver = true;
        regroup = true;
      }
      if (instr.flow == Flow::Next) {
        if (active)
          instr.run(*this, instr, active);
        ++pc;
      } else if (!active) {
        ++pc;
      } else if (instr.flow == Flow::Branch) {
        if (active == mask) {
          pc = instr.target;
        } else {
          ready.push_back({pc + 1, mask & ~active, 0});
          ready.push_back({instr.target, active, 0});
          mask = 0;
          regroup = true;
        }
      } else if (instr.flow == Flow::Exit) {
        if (uint32_t lost = active & awaited)
          fault(instr, __builtin_ctz(lost),
                "divergence: ends where other lanes of its warp wait for it");
        live &= ~active;
        mask &= ~active;
        ++pc;
        ++block->cluster->progress;
        regroup |= !mask;
      } else if (instr.flow == Flow::Table) {
        const uint32_t *number = row<uint32_t>(instr.o[0]);
        if (mask & ~active)
          ready.push_back({pc + 1, mask & ~active, 0});
        forLanes(active, [&](unsigned l) {
          if (number[l] >= instr.ext.size())
            return fault(instr, l, "an index beyond the table of targets");
          ready.push_back({instr.ext[number[l]], 1u << l, 0});
        });
        mask = 0;
        regroup = true;
      } else {
        parkMask = retryMask = 0;
        instr.run(*this, instr, active);
        if (retryMask) {
          // Others come first.
          ready.push_back({pc, retryMask, ++stamp, /*waits=*/true});
          mask &= ~retryMask;
          regroup = true;
        }
        mask &= ~parkMask;
        ++pc;
        regroup |= parkMask || turnOver;
      }
      if (pc >= limit || (!isMin && pc >= limit) || grid().failed)
        regroup = true;
    }
    if (mask)
      ready.push_back({pc, mask, turnOver ? ++stamp : 0});
  }
  executed += start - budget;
  block->instructions += start - budget;
  return any;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

namespace {

/// Blocks of one cluster in the memory of one thread of the host, reused for
/// cluster after cluster.
class Runner {
public:
  explicit Runner(Grid &grid) : grid(grid), kernel(*grid.launch.kernel) {
    const Launch &launch = grid.launch;
    uint32_t size = launch.cluster[0] * launch.cluster[1] * launch.cluster[2];
    cluster.grid = &grid;
    cluster.blocks.resize(size);
    cluster.numAgents = 2 * size * grid.numWarps + 1;
    for (uint32_t rank = 0; rank < size; ++rank) {
      Block &block = cluster.blocks[rank];
      block.cluster = &cluster;
      block.rank = rank;
      block.sharedBytes =
          kernel.dynamicSharedStart - kSharedStart + launch.dynamicShared;
      block.shared.resize(block.sharedBytes + 16);
      block.sharedValid.assign(block.sharedBytes / 16 + 1, 0);
      for (const auto &variable : kernel.shared)
        markValid(block, variable.start, variable.bytes);
      markValid(block, kernel.dynamicSharedStart, launch.dynamicShared);
      block.registers.resize(size_t(kernel.rowBytes) * grid.numWarps + 64);
      uint8_t *rows = block.registers.data();
      rows += -reinterpret_cast<uintptr_t>(rows) & 63;
      block.local.resize(size_t(kernel.localBytes) * grid.numWarps * 32);
      block.warps.resize(grid.numWarps);
      for (uint32_t w = 0; w < grid.numWarps; ++w) {
        Warp &warp = block.warps[w];
        warp.block = &block;
        warp.index = w;
        warp.rows = rows + size_t(kernel.rowBytes) * w;
        warp.local = block.local.data() + size_t(kernel.localBytes) * w * 32;
        uint32_t left = grid.numThreads - w * 32;
        warp.full = left >= 32 ? ~0u : (1u << left) - 1;
      }
    }
  }

  void run(const uint32_t *clusterId) {
    begin(clusterId);
    uint64_t idle = 0, seen = cluster.progress;
    for (;;) {
      bool isDone = true, any = false;
      for (Block &block : cluster.blocks)
        for (Warp &warp : block.warps) {
          if (warp.done())
            continue;
          isDone = false;
          if (warp.canRun())
            any |= warp.run(100000);
          if (grid.failed)
            return;
          if (block.instructions > grid.options.instructionLimit)
            return warp.fault(Instr(), 0,
                              "hangs: executed " +
                                  std::to_string(block.instructions) +
                                  " instructions");
        }
      if (isDone)
        break;
      // Lanes that end are waited for no longer.
      if (!any) {
        uint32_t phase = cluster.phase;
        cluster.checkBarrier();
        if (cluster.phase != phase)
          continue;
      }
      if (!any)
        return deadlock("waits for ever");
      // Somebody spins on a barrier that nobody will complete.
      idle = cluster.progress == seen ? idle + 1 : 0;
      seen = cluster.progress;
      if (idle > 2000 && allSpin())
        return deadlock("spins for ever");
    }
    end();
  }

private:
  static void markValid(Block &block, uint32_t start, uint32_t bytes) {
    for (uint32_t at = 0; at < bytes; at += 16)
      block.sharedValid[(start - kSharedStart + at) / 16] =
          static_cast<uint8_t>(std::min(16u, bytes - at));
  }

  void begin(const uint32_t *clusterId) {
    const Launch &launch = grid.launch;
    cluster.arrived.assign(cluster.blocks.size() * grid.numWarps, 0);
    cluster.phase = 0;
    cluster.clock.clear();
    cluster.asyncClock = 0;
    memcpy(cluster.id, clusterId, sizeof cluster.id);
    const Checks &checks = grid.options.checks;
    bool tracks = checks.races || checks.uninitialized;
    for (Block &block : cluster.blocks) {
      uint32_t inner[3] = {block.rank % launch.cluster[0],
                           block.rank / launch.cluster[0] % launch.cluster[1],
                           block.rank / launch.cluster[0] / launch.cluster[1]};
      for (unsigned d = 0; d < 3; ++d)
        block.id[d] = clusterId[d] * launch.cluster[d] + inner[d];
      // What was there before is nobody's business: NaNs in every format.
      std::fill(block.shared.begin(), block.shared.end(), 0xFF);
      if (tracks && block.sharedBytes)
        block.races.reset(block.sharedBytes, cluster.numAgents);
      for (Barrier &barrier : block.barriers)
        barrier.active = false;
      block.mbarriers.clear();
      block.bulkCopies.clear();
      block.instructions = 0;
      std::fill(block.local.begin(), block.local.end(), 0xFF);
      for (Warp &warp : block.warps) {
        warp.live = warp.full;
        warp.ready.assign(1, {0, warp.full, 0});
        warp.parked.clear();
        warp.stamp = 0;
        warp.sequence = 0;
        warp.carry = 0;
        warp.wgmmaFenced = false;
        warp.wgmmaOpen = warp.wgmmaGroups = 0;
        warp.proxyFence = 0;
        warp.fencedClocks.clear();
        warp.wgmmaClock = 1;
        warp.clusterArrival = 0;
        if (tracks) {
          warp.clocks.assign(cluster.numAgents, 0);
          warp.clocks[warp.agent()] = 1;
        }
        for (unsigned l = 0; l < 32; ++l) {
          warp.copies[l].clear();
          warp.copyGroup[l] = 0;
          warp.bulkStores[l].clear();
          warp.bulkGroups[l].clear();
        }
        memcpy(warp.rows, kernel.initialRows.data(), kernel.rowBytes);
        for (const Kernel::SpecialRow &special : kernel.specials)
          fill(warp, special);
      }
    }
  }

  void fill(Warp &warp, const Kernel::SpecialRow &special) {
    for (unsigned l = 0; l < 32; ++l) {
      uint64_t value = valueOf(warp, special, l);
      memcpy(warp.rows + special.row + l * special.bytes, &value,
             special.bytes);
    }
  }

  uint64_t valueOf(const Warp &warp, const Kernel::SpecialRow &special,
                   unsigned lane) {
    const Launch &launch = grid.launch;
    const Block &block = *warp.block;
    unsigned d = special.index;
    uint32_t flat = warp.index * 32 + lane;
    uint32_t tid[3] = {flat % launch.block[0],
                       flat / launch.block[0] % launch.block[1],
                       flat / launch.block[0] / launch.block[1]};
    switch (special.special) {
    case Special::Tid:
      return tid[d];
    case Special::Ntid:
      return launch.block[d];
    case Special::Ctaid:
      return block.id[d];
    case Special::Nctaid:
      return launch.grid[d];
    case Special::LaneId:
      return lane;
    case Special::WarpId:
      return warp.index;
    case Special::NWarpId:
      return grid.numWarps;
    case Special::LaneMaskEq:
      return 1u << lane;
    case Special::LaneMaskLe:
      return (2u << lane) - 1;
    case Special::LaneMaskLt:
      return (1u << lane) - 1;
    case Special::LaneMaskGe:
      return static_cast<uint32_t>(~((1u << lane) - 1));
    case Special::LaneMaskGt:
      return static_cast<uint32_t>(~((2u << lane) - 1));
    case Special::SmId:
    case Special::GridId:
      return 0;
    case Special::NSmId:
      return 1;
    case Special::DynamicSmemSize:
      return launch.dynamicShared;
    case Special::TotalSmemSize:
      return block.sharedBytes;
    case Special::IsExplicitCluster:
      return cluster.blocks.size() > 1;
    case Special::ClusterId:
      return cluster.id[d];
    case Special::NClusterId:
      return launch.grid[d] / launch.cluster[d];
    case Special::ClusterCtaid:
      return block.id[d] % launch.cluster[d];
    case Special::ClusterNctaid:
      return launch.cluster[d];
    case Special::ClusterCtarank:
      return block.rank;
    case Special::ClusterNctarank:
      return cluster.blocks.size();
    }
    return 0;
  }

  /// Whether every warp that can run did nothing but ask barriers.
  bool allSpin() {
    for (Block &block : cluster.blocks)
      for (Warp &warp : block.warps)
        if (warp.canRun() && !warp.spins)
          return false;
    return true;
  }

  void deadlock(const std::string &what) {
    for (Block &block : cluster.blocks)
      for (Warp &warp : block.warps) {
        if (warp.done())
          continue;
        bool isParked = !warp.parked.empty();
        uint32_t mask = isParked ? warp.parked[0].mask : warp.ready[0].mask;
        uint32_t pc = isParked ? warp.parked[0].pc : warp.ready[0].pc;
        if (!isParked && pc)
          --pc;
        std::string reason = what;
        if (isParked && warp.parked[0].barrier < 16) {
          Barrier &barrier = block.barriers[warp.parked[0].barrier];
          uint32_t arrived = 0, exited = 0;
          std::string missing;
          for (Warp &other : block.warps) {
            arrived += static_cast<uint32_t>(
                __builtin_popcount(barrier.arrived[other.index]));
            exited += static_cast<uint32_t>(
                __builtin_popcount(other.full & ~other.live));
            uint32_t rest = other.full & ~barrier.arrived[other.index];
            if (rest && missing.empty())
              missing = "thread " + other.threadName(__builtin_ctz(rest)) +
                        ((rest & ~other.live) ? " has ended" : " is elsewhere");
          }
          reason += " at barrier " + std::to_string(warp.parked[0].barrier) +
                    ": " + std::to_string(arrived) + " threads of " +
                    std::to_string(barrier.expected) + " have arrived, " +
                    std::to_string(exited) + " have ended; " + missing;
        } else if (isParked) {
          reason += " at a barrier of the cluster or the warp";
        } else {
          reason += " on a barrier object whose phase does not complete";
        }
        return warp.fault(kernel.code[pc], __builtin_ctz(mask), reason);
      }
  }

  void end() {
    for (Block &block : cluster.blocks) {
      if (statistics)
        *statistics += block.instructions;
      if (!block.bulkCopies.empty())
        block.warps[0].fault(
            Instr(), 0,
            "the block ends while a bulk copy into its shared memory has not "
            "been waited for");
      for (Warp &warp : block.warps) {
        if (warp.wgmmaOpen || warp.wgmmaGroups)
          warp.fault(Instr(), 0,
                     "the warp ends while wgmma has not been waited for");
        for (unsigned l = 0; l < 32; ++l) {
          if (!warp.copies[l].empty() && grid.options.checks.races)
            warp.fault(*warp.copies[l][0].instr, l,
                       "the thread ends while this copy has not been waited "
                       "for");
          if (!warp.bulkStores[l].empty() || !warp.bulkGroups[l].empty())
            warp.fault(Instr(), l,
                       "the thread ends while a bulk store from shared memory "
                       "has not been waited for");
        }
      }
    }
  }

  Grid &grid;
  const Kernel &kernel;
  Cluster cluster;

public:
  std::atomic<uint64_t> *statistics = nullptr;
};

} // namespace

bool fakecuda::execute(const Launch &launch, Memory &memory,
                       const Options &options, std::string &finding,
                       Statistics *statistics) {
  Grid grid{launch, memory, options, {}, {}, {}, 0, 0};
  grid.numThreads = launch.block[0] * launch.block[1] * launch.block[2];
  grid.numWarps = (grid.numThreads + 31) / 32;
  uint64_t clusters[3], total = 1;
  for (unsigned d = 0; d < 3; ++d) {
    clusters[d] = launch.grid[d] / launch.cluster[d];
    total *= clusters[d];
  }
  std::atomic<uint64_t> next{0};
  auto work = [&] {
    std::unique_ptr<Runner> runner;
    for (uint64_t i; !grid.failed && (i = next++) < total;) {
      if (options.reverseBlocks)
        i = total - 1 - i;
      if (!runner) {
        runner = std::make_unique<Runner>(grid);
        if (statistics)
          runner->statistics = &statistics->instructions;
      }
      uint32_t id[3] = {static_cast<uint32_t>(i % clusters[0]),
                        static_cast<uint32_t>(i / clusters[0] % clusters[1]),
                        static_cast<uint32_t>(i / clusters[0] / clusters[1])};
      runner->run(id);
    }
  };
  std::vector<std::thread> threads;
  for (unsigned t = 1; t < options.threads && t < total; ++t)
    threads.emplace_back(work);
  work();
  for (std::thread &thread : threads)
    thread.join();
  finding = grid.finding;
  return !grid.failed;
}
