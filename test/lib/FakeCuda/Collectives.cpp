//===- Collectives.cpp - Instructions between lanes -----------------------===//
#include "test/lib/FakeCuda/Handlers.h"
#include "test/lib/FakeCuda/Machine.h"
#include "test/lib/FakeCuda/Numbers.h"

#include <algorithm>

using namespace fakecuda;

namespace {

/// The member mask, which all lanes must agree on; false if the lanes that it
/// names do not execute the instruction together.
bool members(Warp &w, const Instr &i, uint32_t mask, uint32_t row,
             uint32_t &found) {
  const uint32_t *values = w.row<uint32_t>(row);
  unsigned first = static_cast<unsigned>(__builtin_ctz(mask));
  found = values[first];
  uint32_t group = 0;
  forLanes(mask, [&](unsigned l) {
    if (values[l] == found)
      group |= 1u << l;
  });
  if (group != mask) {
    w.fault(i, static_cast<unsigned>(__builtin_ctz(mask & ~group)),
            "names another member mask than the lanes that it executes with");
    return false;
  }
  return w.gather(i, mask, found);
}

void setPredicate(Warp &w, uint32_t row, uint32_t value, uint32_t mask) {
  if (row == kNoRow)
    return;
  uint32_t &to = w.predicate(row);
  to = (to & ~mask) | (value & mask);
}

void shuffle(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named;
  if (!members(w, i, mask, i.o[4], named))
    return;
  const uint32_t *a = w.row<uint32_t>(i.o[1]), *b = w.row<uint32_t>(i.o[2]),
                 *c = w.row<uint32_t>(i.o[3]);
  uint32_t out[32], inRange = 0;
  forLanes(mask, [&](unsigned l) {
    int lane = static_cast<int>(l);
    int value = static_cast<int>(b[l] & 31);
    int clamp = static_cast<int>(c[l] & 31);
    int segment = static_cast<int>(c[l] >> 8 & 31);
    int highest = (lane & segment) | (clamp & ~segment);
    int lowest = lane & segment;
    int from;
    bool holds;
    switch (i.mode) {
    case 0:
      from = lane - value;
      // For .up the clamp is a lower bound.
      holds = from >= highest;
      break;
    case 1:
      from = lane + value;
      holds = from <= highest;
      break;
    case 2:
      from = lane ^ value;
      holds = from <= highest;
      break;
    default:
      from = lowest | (value & ~segment);
      holds = from <= highest;
    }
    if (!holds)
      from = lane;
    else
      inRange |= 1u << l;
    if (!(mask >> from & 1))
      return w.fault(i, l,
                     "reads lane " + std::to_string(from) +
                         ", which does not execute the shuffle");
    out[l] = a[from];
  });
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  forLanes(mask, [&](unsigned l) { d[l] = out[l]; });
  setPredicate(w, i.o[5], inRange, mask);
}

void vote(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named;
  if (!members(w, i, mask, i.o[2], named))
    return;
  uint32_t value = w.predicate(i.o[1]);
  if (i.mode2)
    value = ~value;
  value &= mask;
  if (i.mode == 3) {
    uint32_t *d = w.row<uint32_t>(i.o[0]);
    forLanes(mask, [&](unsigned l) { d[l] = value; });
    return;
  }
  bool result = i.mode == 0   ? value == mask
                : i.mode == 1 ? value != 0
                              : value == mask || value == 0;
  setPredicate(w, i.o[0], result ? ~0u : 0, mask);
}

void match(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named;
  if (!members(w, i, mask, i.o[2], named))
    return;
  uint64_t values[32] = {};
  forLanes(mask, [&](unsigned l) {
    memcpy(&values[l], w.rows + i.o[1] + l * i.bytes, i.bytes);
  });
  uint32_t out[32], all = 0;
  forLanes(mask, [&](unsigned l) {
    uint32_t same = 0;
    forLanes(mask, [&](unsigned k) {
      if (values[k] == values[l])
        same |= 1u << k;
    });
    out[l] = i.mode && same != mask ? 0 : same;
    if (same == mask)
      all = ~0u;
  });
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  forLanes(mask, [&](unsigned l) { d[l] = out[l]; });
  setPredicate(w, i.o[3], all, mask);
}

void redux(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named;
  if (!members(w, i, mask, i.o[2], named))
    return;
  const uint32_t *a = w.row<uint32_t>(i.o[1]);
  uint32_t result = 0;
  bool isFirst = true, sawNaN = false;
  forLanes(mask, [&](unsigned l) {
    uint32_t x = a[l];
    if (i.mode2 & 2) {
      float y = bitsAs<float>(x);
      if (i.mode2 & 4)
        y = std::fabs(y);
      sawNaN |= y != y;
      float old = bitsAs<float>(result);
      float next = isFirst       ? y
                   : i.mode == 1 ? std::fmin(old, y)
                                 : std::fmax(old, y);
      result = bitsAs<uint32_t>(next);
    } else if (isFirst) {
      result = x;
    } else if (i.mode2 & 1) {
      int32_t old = static_cast<int32_t>(result), y = static_cast<int32_t>(x);
      result = i.mode == 0   ? result + x
               : i.mode == 1 ? static_cast<uint32_t>(std::min(old, y))
                             : static_cast<uint32_t>(std::max(old, y));
    } else {
      switch (i.mode) {
      case 0:
        result += x;
        break;
      case 1:
        result = std::min(result, x);
        break;
      case 2:
        result = std::max(result, x);
        break;
      case 3:
        result &= x;
        break;
      case 4:
        result |= x;
        break;
      default:
        result ^= x;
      }
    }
    isFirst = false;
  });
  if (sawNaN && (i.mode2 & 8))
    result = 0x7FFFFFFF;
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  forLanes(mask, [&](unsigned l) { d[l] = result; });
}

void activeMask(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t *d = w.row<uint32_t>(i.o[0]);
  forLanes(mask, [&](unsigned l) { d[l] = mask; });
}

void elect(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named;
  if (!members(w, i, mask, i.o[2], named))
    return;
  unsigned leader = static_cast<unsigned>(__builtin_ctz(mask));
  if (i.o[0] != kNoRow) {
    uint32_t *d = w.row<uint32_t>(i.o[0]);
    forLanes(mask, [&](unsigned l) { d[l] = leader; });
  }
  setPredicate(w, i.o[1], 1u << leader, mask);
}

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

void barrier(Warp &w, const Instr &i, uint32_t mask) {
  unsigned first = static_cast<unsigned>(__builtin_ctz(mask));
  const uint32_t *ids = w.row<uint32_t>(i.o[1]);
  uint32_t id = ids[first];
  uint32_t threads = i.o[2] == kNoRow ? 0 : w.row<uint32_t>(i.o[2])[first];
  bool agree = true;
  forLanes(mask, [&](unsigned l) {
    agree &= ids[l] == id &&
             (i.o[2] == kNoRow || w.row<uint32_t>(i.o[2])[l] == threads);
  });
  if (!agree)
    return w.fault(i, first, "lanes of a warp name different barriers");
  if (i.mode2 && mask != w.live) {
    // All lanes of the warp must come here together.
    if (uint32_t lost = w.awaitLanes(mask, w.live & ~mask))
      w.fault(i, static_cast<unsigned>(__builtin_ctz(lost)),
              "divergence: does not come to this barrier, where other lanes of "
              "its warp wait (thread " +
                  w.threadName(first) + ")");
    return;
  }
  w.awaited &= ~mask;
  w.arrive(i, mask, id, threads, i.mode == 0);
}

void warpSync(Warp &w, const Instr &i, uint32_t mask) {
  uint32_t named =
      w.row<uint32_t>(i.o[1])[static_cast<unsigned>(__builtin_ctz(mask))];
  if (mask & ~named)
    return w.fault(i, static_cast<unsigned>(__builtin_ctz(mask & ~named)),
                   "executes a bar.warp.sync whose mask does not name it");
  // Lanes may wait at different instructions.
  uint32_t waiting = mask;
  for (const Parked &parked : w.parked)
    if (parked.barrier == kWarpBarrier)
      waiting |= parked.mask;
  if (named & w.live & ~waiting) {
    w.parkMask = mask;
    w.parked.push_back({w.pc, mask, kWarpBarrier});
    return;
  }
  if (!w.clocks.empty())
    w.tick();
  for (size_t k = 0; k < w.parked.size();) {
    if (w.parked[k].barrier != kWarpBarrier || !(w.parked[k].mask & named)) {
      ++k;
      continue;
    }
    w.ready.push_back({w.parked[k].pc + 1, w.parked[k].mask, 0});
    w.parked.erase(w.parked.begin() + static_cast<long>(k));
  }
}

void clusterBarrier(Warp &w, const Instr &i, uint32_t mask) {
  Cluster &cluster = *w.block->cluster;
  if (i.mode2 && mask != w.live)
    return w.fault(i, static_cast<unsigned>(__builtin_ctz(mask)),
                   "divergence at a barrier of the cluster");
  if (i.mode == 0) {
    uint32_t &arrived = cluster.arrived[w.agent()];
    if (arrived & mask)
      return w.fault(i, static_cast<unsigned>(__builtin_ctz(arrived & mask)),
                     "arrives twice at the barrier of the cluster without "
                     "waiting");
    arrived |= mask;
    w.release(cluster.clock);
    if (!w.clocks.empty())
      w.tick();
    ++cluster.progress;
    w.clusterArrival = cluster.phase + 1;
    cluster.checkBarrier();
    return;
  }
  if (!w.clusterArrival)
    return w.fault(i, static_cast<unsigned>(__builtin_ctz(mask)),
                   "waits at the barrier of the cluster without arriving");
  if (cluster.phase + 1 > w.clusterArrival) {
    w.acquire(cluster.completed);
    w.clusterArrival = 0;
    return;
  }
  w.parkMask = mask;
  w.parked.push_back({w.pc, mask, kClusterBarrier});
}

} // namespace

Handler fakecuda::shuffleHandler() { return shuffle; }
Handler fakecuda::voteHandler() { return vote; }
Handler fakecuda::matchHandler() { return match; }
Handler fakecuda::reduxHandler() { return redux; }
Handler fakecuda::activeMaskHandler() { return activeMask; }
Handler fakecuda::electHandler() { return elect; }
Handler fakecuda::barrierHandler() { return barrier; }
Handler fakecuda::warpSyncHandler() { return warpSync; }
Handler fakecuda::clusterBarrierHandler() { return clusterBarrier; }
