//===- Async.cpp - Asynchronous copies and their barriers -----------------===//
// Copies happen as late as they may: those of cp.async when their thread waits
// for them, those of the tensor memory accelerator when somebody asks the
// barrier that they signal. A program that reads too early finds what was there
// before.
//===----------------------------------------------------------------------===//
#include "test/lib/FakeCuda/Handlers.h"
#include "test/lib/FakeCuda/Machine.h"
#include "test/lib/FakeCuda/Numbers.h"

#include <algorithm>

using namespace fakecuda;

namespace {

//===----------------------------------------------------------------------===//
// cp.async
//===----------------------------------------------------------------------===//

void copyAsync(Warp &w, const Instr &i, uint32_t mask) {
  std::shared_ptr<const std::vector<uint32_t>> clocks;
  if (!w.clocks.empty())
    clocks = std::make_shared<const std::vector<uint32_t>>(w.clocks);
  auto address = [&](uint32_t row, unsigned bytes, unsigned l) {
    return bytes == 8 ? w.row<uint64_t>(row)[l]
                      : uint64_t(w.row<uint32_t>(row)[l]);
  };
  forLanes(mask, [&](unsigned l) {
    PendingCopy copy;
    copy.to = static_cast<uint32_t>(address(i.o[1], i.stride, l)) + i.ext[0];
    copy.from = address(i.o[2], i.addressBytes, l) +
                static_cast<uint64_t>(static_cast<int32_t>(i.ext[1]));
    copy.bytes = i.bytes;
    uint32_t size = i.o[3] == kNoRow ? i.bytes : w.row<uint32_t>(i.o[3])[l];
    if (i.o[4] != kNoRow && (w.predicate(i.o[4]) >> l & 1))
      size = 0;
    if (size > i.bytes)
      return w.fault(i, l,
                     "copies from " + std::to_string(size) + " bytes to " +
                         std::to_string(i.bytes));
    copy.sourceBytes = static_cast<uint8_t>(size);
    copy.group = w.copyGroup[l];
    copy.instr = &i;
    copy.clocks = clocks;
    if (copy.to % i.bytes || copy.from % i.bytes)
      return w.fault(i, l,
                     "copies " + std::to_string(i.bytes) + " bytes from " +
                         hex(copy.from) + " to shared address " + hex(copy.to) +
                         ": not aligned to them");
    w.copies[l].push_back(copy);
  });
}

void perform(Warp &w, unsigned lane, const PendingCopy &copy) {
  uint8_t buffer[16] = {};
  if (copy.sourceBytes) {
    std::string message;
    uint8_t *from =
        copy.sourceBytes == copy.bytes
            ? w.globalAt(*copy.instr, lane, copy.from, copy.bytes, false)
            : w.grid().memory.host(copy.from, copy.sourceBytes, message);
    if (!from)
      return w.fault(*copy.instr, lane, "copies " + message);
    memcpy(buffer, from, copy.sourceBytes);
  }
  ++w.sequence;
  uint8_t *to = w.sharedAt(*copy.instr, lane, copy.to, copy.bytes, true);
  if (!to)
    return;
  // It might have come as soon as it was issued: whoever read the old bytes
  // since was lucky.
  const RaceShadow &races = w.block->races;
  if (copy.clocks && w.grid().options.checks.races) {
    RaceShadow::Access by = {};
    by.clock = (*copy.clocks)[w.agent()];
    by.agent = static_cast<uint16_t>(w.agent());
    by.lanes[0] = static_cast<uint8_t>(lane);
    by.sequence = w.sequence;
    RaceShadow::Race race;
    if (races.conflicts(copy.to - kSharedStart, copy.bytes, by,
                        copy.clocks->data(), race) &&
        race.other.agent != w.agent())
      return w.fault(*copy.instr, lane,
                     "race: an asynchronous copy writes shared address " +
                         hex(copy.to) + " that " + w.block->agentName(race) +
                         (race.otherWrites ? " wrote" : " read") +
                         " after it was issued");
  }
  memcpy(to, buffer, copy.bytes);
}

/// Performs the copies of a lane in groups before `group`.
void performUpTo(Warp &w, unsigned lane, uint32_t group) {
  std::vector<PendingCopy> &copies = w.copies[lane];
  size_t done = 0;
  while (done < copies.size() && copies[done].group < group)
    perform(w, lane, copies[done++]);
  copies.erase(copies.begin(), copies.begin() + static_cast<long>(done));
}

void copyAsyncSync(Warp &w, const Instr &i, uint32_t mask) {
  forLanes(mask, [&](unsigned l) {
    if (i.mode == 0) {
      ++w.copyGroup[l];
    } else if (i.mode == 2) {
      performUpTo(w, l, w.copyGroup[l] + 1);
    } else {
      uint32_t open = static_cast<uint32_t>(i.imm);
      performUpTo(w, l, w.copyGroup[l] > open ? w.copyGroup[l] - open : 0);
    }
  });
}

//===----------------------------------------------------------------------===//
// mbarrier
//===----------------------------------------------------------------------===//

/// The block whose shared memory an address is of, and the place there.
Block *ownerOf(Warp &w, const Instr &i, unsigned lane, uint64_t address,
               uint32_t &offset) {
  offset = static_cast<uint32_t>(address);
  Block *owner = w.block;
  if (uint32_t rank = offset >> 24) {
    offset &= 0xFFFFFF;
    if (rank > w.block->cluster->blocks.size()) {
      w.fault(i, lane,
              "shared address " + hex(address) +
                  " is of a block that the cluster does not have");
      return nullptr;
    }
    owner = &w.block->cluster->blocks[rank - 1];
  }
  if ((address >> 32 && address >> 32 != kSharedWindow >> 32) ||
      offset < kSharedStart || offset - kSharedStart >= owner->sharedBytes) {
    w.fault(i, lane, hex(address) + " is no address of shared memory");
    return nullptr;
  }
  return owner;
}

MBarrier *barrierAt(Warp &w, const Instr &i, unsigned lane, Block *owner,
                    uint32_t offset) {
  auto found = owner->mbarriers.find(offset);
  if (found == owner->mbarriers.end()) {
    w.fault(i, lane,
            "there is no barrier object at shared address " + hex(offset) +
                " (mbarrier.init has not been executed)");
    return nullptr;
  }
  MBarrier &barrier = found->second;
  if (!w.clocks.empty() && barrier.initAgent != w.agent() &&
      w.clocks[barrier.initAgent] < barrier.initClock) {
    w.fault(i, lane,
            "race: uses the barrier object at shared address " + hex(offset) +
                " with no barrier after its initialisation");
    return nullptr;
  }
  return &barrier;
}

void arriveAt(Warp &w, const Instr &i, unsigned lane, Block *owner,
              MBarrier &barrier, uint32_t count) {
  if (count > barrier.pending)
    return w.fault(i, lane,
                   std::to_string(count) +
                       " arrivals at a barrier object "
                       "that expects " +
                       std::to_string(barrier.pending) + " more of " +
                       std::to_string(barrier.expected));
  barrier.pending -= count;
  w.release(barrier.arriving);
  if (!w.clocks.empty())
    w.tick();
  ++w.block->cluster->progress;
  owner->checkPhase(barrier);
}

void mbarrier(Warp &w, const Instr &i, uint32_t mask) {
  MBarrierOp operation = static_cast<MBarrierOp>(i.mode);
  uint64_t addresses[32];
  if (operation == MBarrierOp::PendingCount) {
    const uint64_t *states = w.row<uint64_t>(i.o[2]);
    uint32_t *d = w.row<uint32_t>(i.o[0]);
    return forLanes(mask, [&](unsigned l) {
      d[l] = static_cast<uint32_t>(states[l] >> 32);
    });
  }
  w.addresses(i, i.o[1], addresses);
  uint32_t completed = 0;
  forLanes(mask, [&](unsigned l) {
    uint32_t offset;
    Block *owner = ownerOf(w, i, l, addresses[l], offset);
    if (!owner)
      return;
    if (offset % 8)
      return w.fault(i, l,
                     "a barrier object at shared address " + hex(offset) +
                         ", which is not aligned to 8 bytes");
    if (operation == MBarrierOp::Init) {
      uint32_t count = w.row<uint32_t>(i.o[2])[l];
      if (count == 0 || count >= 1u << 20)
        return w.fault(i, l,
                       "a barrier object for " + std::to_string(count) +
                           " arrivals");
      if (owner->mbarriers.count(offset))
        return w.fault(i, l,
                       "initialises a barrier object at shared address " +
                           hex(offset) + " where there is one");
      MBarrier barrier;
      barrier.expected = count;
      barrier.pending = count;
      if (!w.clocks.empty()) {
        barrier.initAgent = w.agent();
        barrier.initClock = w.clocks[w.agent()];
      }
      owner->mbarriers[offset] = barrier;
      return;
    }
    MBarrier *barrier = barrierAt(w, i, l, owner, offset);
    if (!barrier)
      return;
    uint32_t operand = 0;
    if (i.o[2] != kNoRow && operation != MBarrierOp::TestWait)
      operand = w.row<uint32_t>(i.o[2])[l];
    uint32_t count = i.o[3] == kNoRow ? 1 : w.row<uint32_t>(i.o[3])[l];
    switch (operation) {
    case MBarrierOp::Inval:
      owner->mbarriers.erase(offset);
      break;
    case MBarrierOp::ExpectTx:
      barrier->bytes += operand;
      break;
    case MBarrierOp::CompleteTx:
      barrier->bytes -= operand;
      owner->checkPhase(*barrier);
      break;
    case MBarrierOp::ArriveExpect:
    case MBarrierOp::Arrive:
    case MBarrierOp::ArriveDrop:
      if (i.o[0] != kNoRow)
        w.row<uint64_t>(i.o[0])[l] = barrier->phase | uint64_t(barrier->pending)
                                                          << 32;
      barrier->bytes += operand;
      if (operation == MBarrierOp::ArriveDrop)
        barrier->expected -= count;
      arriveAt(w, i, l, owner, *barrier, count);
      break;
    case MBarrierOp::CopyArrive:
      performUpTo(w, l, w.copyGroup[l] + 1);
      if (!i.mode2)
        ++barrier->pending;
      arriveAt(w, i, l, owner, *barrier, 1);
      break;
    case MBarrierOp::TestWait:
    case MBarrierOp::TestWaitParity: {
      owner->performCopies(offset);
      bool isDone;
      if (operation == MBarrierOp::TestWait)
        isDone =
            barrier->phase != static_cast<uint32_t>(w.row<uint64_t>(i.o[2])[l]);
      else
        isDone = (barrier->phase & 1) != (operand & 1);
      if (isDone) {
        completed |= 1u << l;
        w.acquire(barrier->completed);
      }
      break;
    }
    default:
      break;
    }
  });
  if (operation == MBarrierOp::TestWait ||
      operation == MBarrierOp::TestWaitParity) {
    uint32_t &to = w.predicate(i.o[0]);
    to = (to & ~mask) | completed;
    if (completed != mask)
      w.turnOver = w.spins = true;
  }
}

//===----------------------------------------------------------------------===//
// Bulk copies
//===----------------------------------------------------------------------===//

/// Writes to shared memory by the asynchronous proxy, in pieces of at most 16
/// bytes.
bool writeShared(Block &block, const Instr &i, uint32_t offset,
                 const uint8_t *from, uint32_t bytes,
                 const std::vector<uint32_t> &clocks) {
  uint32_t at = offset - kSharedStart;
  Warp &w = block.warps[0];
  if (offset < kSharedStart || at + bytes > block.sharedBytes ||
      (at & 15) + bytes > block.sharedValid[at / 16]) {
    w.fault(i, 0,
            "a bulk copy writes " + std::to_string(bytes) +
                " bytes at shared address " + hex(offset) +
                ", out of bounds: " + block.describeShared(offset));
    return false;
  }
  if (block.races.enabled() && block.grid().options.checks.races) {
    uint32_t agent = block.cluster->numAgents - 1;
    RaceShadow::Access by = {};
    by.clock = by.sequence = block.cluster->asyncClock;
    by.agent = static_cast<uint16_t>(agent);
    by.lanes[0] = kManyLanes;
    RaceShadow::Race race;
    if (block.races.write(at, bytes, by, clocks.data(), race)) {
      w.fault(i, 0,
              "race: a bulk copy writes shared address " + hex(offset) +
                  " that " + block.agentName(race) +
                  (race.otherWrites ? " wrote" : " read") +
                  " with no barrier before the copy was issued");
      return false;
    }
  }
  memcpy(block.shared.data() + at, from, bytes);
  return true;
}

/// 16 bytes of shared memory that a bulk store reads.
const uint8_t *readShared(Warp &w, const Instr &i, unsigned lane,
                          uint64_t address) {
  w.isCollective = true;
  w.proxy = Warp::Bulk;
  const uint8_t *at = w.sharedAt(i, lane, address, 16, false);
  w.isCollective = false;
  w.proxy = Warp::Generic;
  return at;
}

/// The numbers of each CUtensorMapDataType.
AtomicType reductionType(uint8_t type) {
  switch (type) {
  case 2:
    return AtomicType::U32;
  case 3:
    return AtomicType::S32;
  case 4:
    return AtomicType::U64;
  case 5:
    return AtomicType::S64;
  case 6:
    return AtomicType::F16;
  case 9:
    return AtomicType::BF16;
  case 8:
    return AtomicType::F64;
  default:
    return AtomicType::F32;
  }
}

/// Calls `body(place in the tile, address, elements before, elements within)`
/// for each row of a box: elements within the tensor are `within` from `before`
/// on, the others are outside.
template <class Body>
bool forRows(const TensorMap &map, const std::vector<int32_t> &start,
             Body &&body) {
  uint64_t rows = 1;
  for (unsigned d = 1; d < map.rank; ++d)
    rows *= map.box[d];
  for (uint64_t r = 0; r < rows; ++r) {
    uint64_t rest = r, address = map.address;
    bool isInside = true;
    for (unsigned d = 1; d < map.rank; ++d) {
      int64_t at =
          start[d] + int64_t(rest % map.box[d]) * map.elementStrides[d];
      rest /= map.box[d];
      isInside &= at >= 0 && at < int64_t(map.sizes[d]);
      address += static_cast<uint64_t>(at) * map.strides[d - 1];
    }
    int64_t first = start[0], last = first + map.box[0];
    int64_t from = std::clamp<int64_t>(first, 0, int64_t(map.sizes[0]));
    int64_t to = std::clamp<int64_t>(last, from, int64_t(map.sizes[0]));
    if (!isInside)
      to = from = first;
    if (!body(r * map.box[0] * map.elementBytes,
              address + static_cast<uint64_t>(from) * map.elementBytes,
              static_cast<uint64_t>(from - first) * (to > from),
              static_cast<uint64_t>(to - from)))
      return false;
  }
  return true;
}

bool loadTile(Block &block, const Instr &i, const TensorMap &map,
              const std::vector<int32_t> &start, uint32_t to,
              const std::vector<uint32_t> &clocks) {
  uint32_t rowBytes = uint32_t(map.box[0]) * map.elementBytes;
  std::vector<uint8_t> row(rowBytes);
  return forRows(
      map, start,
      [&](uint64_t place, uint64_t address, uint64_t before, uint64_t within) {
        // Outside is zero, or NaN.
        std::fill(row.begin(), row.end(), map.fill ? 0xFF : 0);
        if (within) {
          std::string message;
          const uint8_t *from = block.grid().memory.host(
              address, within * map.elementBytes, message);
          if (!from) {
            block.warps[0].fault(i, 0, "a bulk copy reads " + message);
            return false;
          }
          memcpy(row.data() + before * map.elementBytes, from,
                 within * map.elementBytes);
        }
        for (uint32_t at = 0; at < rowBytes; at += 16)
          if (!writeShared(
                  block, i,
                  swizzled(to + static_cast<uint32_t>(place) + at, map.swizzle),
                  row.data() + at, std::min(16u, rowBytes - at), clocks))
            return false;
        return true;
      });
}

void storeTile(Warp &w, const Instr &i, unsigned lane, const TensorMap &map,
               const std::vector<int32_t> &start, uint32_t from) {
  uint32_t rowBytes = uint32_t(map.box[0]) * map.elementBytes;
  std::vector<uint8_t> row(rowBytes);
  forRows(
      map, start,
      [&](uint64_t place, uint64_t address, uint64_t before, uint64_t within) {
        ++w.sequence;
        for (uint32_t at = 0; at < rowBytes; at += 16) {
          const uint8_t *piece = readShared(
              w, i, lane,
              swizzled(from + static_cast<uint32_t>(place) + at, map.swizzle));
          if (!piece)
            return false;
          memcpy(row.data() + at, piece, std::min(16u, rowBytes - at));
        }
        if (!within)
          return true;
        uint32_t bytes = map.elementBytes;
        std::string message;
        uint8_t *to = w.grid().memory.host(address, within * bytes, message);
        if (!to) {
          w.fault(i, lane, "a bulk copy writes " + message);
          return false;
        }
        BulkOp operation = static_cast<BulkOp>(i.mode);
        if (operation == BulkOp::Store) {
          memcpy(to, row.data() + before * bytes, within * bytes);
          return true;
        }
        AtomicOp reduction = static_cast<AtomicOp>(
            i.mode - static_cast<uint8_t>(BulkOp::StoreAdd));
        for (uint64_t e = 0; e < within; ++e) {
          uint64_t value = 0;
          memcpy(&value, row.data() + (before + e) * bytes, bytes);
          atomicUpdate(reduction, reductionType(map.type), to + e * bytes,
                       bytes, value);
        }
        return true;
      });
}

/// Reads a map from the memory of the program.
bool readMap(Warp &w, const Instr &i, unsigned lane, uint64_t address,
             TensorMap &map) {
  if (address % 64) {
    w.fault(i, lane,
            "a tensor map at " + hex(address) +
                ", which is not aligned to 64 bytes");
    return false;
  }
  uint8_t bytes[128];
  for (unsigned at = 0; at < 128; at += 16) {
    uint8_t *from = w.genericAt(i, lane, address + at, 16, false);
    if (!from)
      return false;
    memcpy(bytes + at, from, 16);
  }
  memcpy(&map, bytes, sizeof map);
  if (map.magic != kTensorMapMagic) {
    w.fault(i, lane, "there is no tensor map at " + hex(address));
    return false;
  }
  if (map.rank != i.count) {
    w.fault(i, lane,
            "the tensor map is of " + std::to_string(map.rank) +
                " dimensions, the instruction of " + std::to_string(i.count));
    return false;
  }
  return true;
}

void bulk(Warp &w, const Instr &i, uint32_t mask) {
  auto address = [&](uint32_t row, unsigned bytes, unsigned l) {
    return bytes == 8 ? w.row<uint64_t>(row)[l]
                      : uint64_t(w.row<uint32_t>(row)[l]);
  };
  bool isLoad = static_cast<BulkOp>(i.mode) == BulkOp::Load;
  forLanes(mask, [&](unsigned l) {
    Cluster &cluster = *w.block->cluster;
    uint32_t shared;
    uint64_t sharedAddress =
        address(i.o[0], i.stride, l) +
        static_cast<uint64_t>(static_cast<int32_t>(i.ext[i.count + 1u]));
    Block *owner = ownerOf(w, i, l, sharedAddress, shared);
    if (!owner)
      return;
    uint64_t global = w.row<uint64_t>(i.o[1])[l] + static_cast<uint64_t>(i.imm);
    TensorMap map;
    std::vector<int32_t> start;
    uint64_t bytes;
    if (i.count) {
      if (!readMap(w, i, l, global, map))
        return;
      if (shared % 128)
        return w.fault(i, l,
                       "a tile at shared address " + hex(shared) +
                           ", which is not aligned to 128 bytes");
      bytes = map.elementBytes;
      for (unsigned d = 0; d < i.count; ++d) {
        start.push_back(static_cast<int32_t>(w.row<uint32_t>(i.ext[d])[l]));
        bytes *= map.box[d];
      }
    } else {
      bytes = w.row<uint32_t>(i.o[4])[l];
      if (bytes % 16 || shared % 16 || global % 16)
        return w.fault(i, l,
                       "a bulk copy of " + std::to_string(bytes) +
                           " bytes between " + hex(global) +
                           " and shared address " + hex(shared) +
                           ": not aligned to 16 bytes");
    }
    if (!isLoad) {
      const Instr *instr = &i;
      Warp *warp = &w;
      if (i.count)
        w.bulkStores[l].push_back(
            [=] { storeTile(*warp, *instr, l, map, start, shared); });
      else
        w.bulkStores[l].push_back([=] {
          for (uint64_t at = 0; at < bytes; at += 16) {
            ++warp->sequence;
            const uint8_t *from = readShared(*warp, *instr, l, shared + at);
            uint8_t *to = from
                              ? warp->globalAt(*instr, l, global + at, 16, true)
                              : nullptr;
            if (!to)
              return;
            memcpy(to, from, 16);
          }
        });
      return;
    }
    uint32_t barrierOffset;
    Block *barrierOwner =
        ownerOf(w, i, l,
                address(i.o[2], i.bytes, l) +
                    static_cast<uint64_t>(static_cast<int32_t>(i.ext[i.count])),
                barrierOffset);
    if (!barrierOwner || !barrierAt(w, i, l, barrierOwner, barrierOffset))
      return;
    uint32_t ranks = i.o[3] == kNoRow ? 0 : w.row<uint16_t>(i.o[3])[l];
    std::vector<uint32_t> clocks = w.clocks;
    for (uint32_t rank = 0; rank < cluster.blocks.size(); ++rank) {
      Block *target = ranks ? &cluster.blocks[rank] : owner;
      if (ranks && !(ranks >> rank & 1))
        continue;
      Block *signalled = ranks ? target : barrierOwner;
      const Instr *instr = &i;
      signalled->bulkCopies.push_back(
          {barrierOffset, [=] {
             Cluster &cluster = *target->cluster;
             ++cluster.asyncClock;
             ++cluster.progress;
             bool isGood = true;
             if (instr->count) {
               isGood = loadTile(*target, *instr, map, start, shared, clocks);
             } else {
               std::string message;
               const uint8_t *from =
                   target->grid().memory.host(global, bytes, message);
               if (!from)
                 target->warps[0].fault(*instr, 0,
                                        "a bulk copy reads " + message);
               for (uint64_t at = 0; from && isGood && at < bytes; at += 16)
                 isGood = writeShared(*target, *instr,
                                      shared + static_cast<uint32_t>(at),
                                      from + at, 16, clocks);
               isGood = isGood && from;
             }
             auto found = signalled->mbarriers.find(barrierOffset);
             if (!isGood || found == signalled->mbarriers.end())
               return;
             MBarrier &barrier = found->second;
             barrier.bytes -= static_cast<int64_t>(bytes);
             if (!clocks.empty()) {
               if (barrier.arriving.empty())
                 barrier.arriving.assign(clocks.size(), 0);
               barrier.arriving.back() = cluster.asyncClock;
             }
             signalled->checkPhase(barrier);
           }});
      if (!ranks)
        break;
    }
  });
}

void bulkSync(Warp &w, const Instr &i, uint32_t mask) {
  forLanes(mask, [&](unsigned l) {
    if (i.mode == 0) {
      w.bulkGroups[l].push_back(std::move(w.bulkStores[l]));
      w.bulkStores[l].clear();
      return;
    }
    auto &groups = w.bulkGroups[l];
    while (groups.size() > static_cast<uint64_t>(i.imm)) {
      std::vector<std::function<void()>> group = std::move(groups.front());
      groups.erase(groups.begin());
      for (auto &store : group)
        store();
    }
  });
}

//===----------------------------------------------------------------------===//
// Clusters
//===----------------------------------------------------------------------===//

void mapa(Warp &w, const Instr &i, uint32_t mask) {
  const uint32_t *ranks = w.row<uint32_t>(i.o[2]);
  forLanes(mask, [&](unsigned l) {
    uint64_t address = 0;
    memcpy(&address, w.rows + i.o[1] + l * i.bytes, i.bytes);
    if (ranks[l] >= w.block->cluster->blocks.size())
      return w.fault(i, l,
                     "names block " + std::to_string(ranks[l]) +
                         " of a cluster of " +
                         std::to_string(w.block->cluster->blocks.size()));
    address = (address & ~uint64_t(0xFF000000)) | uint64_t(ranks[l] + 1) << 24;
    memcpy(w.rows + i.o[0] + l * i.bytes, &address, i.bytes);
  });
}

void ctaRank(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  forLanes(mask, [&](unsigned l) {
    uint64_t address = 0;
    memcpy(&address, w.rows + i.o[1] + l * i.bytes, i.bytes);
    uint32_t rank = static_cast<uint32_t>(address) >> 24;
    d[l] = rank ? rank - 1 : w.block->rank;
  });
}

} // namespace

Handler fakecuda::copyAsyncHandler() { return copyAsync; }
Handler fakecuda::copyAsyncSyncHandler() { return copyAsyncSync; }
Handler fakecuda::mbarrierHandler() { return mbarrier; }
Handler fakecuda::bulkHandler() { return bulk; }
Handler fakecuda::bulkSyncHandler() { return bulkSync; }
Handler fakecuda::mapaHandler() { return mapa; }
Handler fakecuda::ctaRankHandler() { return ctaRank; }
