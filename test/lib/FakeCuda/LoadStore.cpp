//===- LoadStore.cpp - Instructions on memory -----------------------------===//
#include "test/lib/FakeCuda/Handlers.h"
#include "test/lib/FakeCuda/Machine.h"
#include "test/lib/FakeCuda/Numbers.h"

#include <algorithm>
#include <chrono>

using namespace fakecuda;

namespace {

inline uint8_t *placeIn(Where where, Warp &w, const Instr &i, unsigned lane,
                        uint64_t address, unsigned bytes, bool isWrite) {
  switch (where) {
  case Where::Global:
    return w.globalAt(i, lane, address, bytes, isWrite);
  case Where::Shared:
    return w.sharedAt(i, lane, address, bytes, isWrite);
  case Where::Local:
    return w.localAt(i, lane, address, bytes, isWrite);
  case Where::Param:
    return w.paramAt(i, lane, address, bytes, isWrite);
  default:
    return w.genericAt(i, lane, address, bytes, isWrite);
  }
}

/// Where the kind of memory is known, nothing is chosen.
template <Where where>
inline uint8_t *place(Warp &w, const Instr &i, unsigned lane, uint64_t address,
                      unsigned bytes, bool isWrite) {
  return placeIn(where, w, i, lane, address, bytes, isWrite);
}

/// All memory of one lane's access. Beyond 16 bytes in two parts.
template <Where where>
inline bool places(Warp &w, const Instr &i, unsigned lane, uint64_t address,
                   bool isWrite, uint8_t *parts[2]) {
  unsigned bytes = unsigned(i.bytes) * i.count;
  if (bytes <= 16) {
    parts[0] = place<where>(w, i, lane, address, bytes, isWrite);
    return parts[0];
  }
  parts[0] = place<where>(w, i, lane, address, 16, isWrite);
  parts[1] =
      parts[0] ? place<where>(w, i, lane, address + 16, 16, isWrite) : nullptr;
  return parts[1];
}

template <Where where> void load(Warp &w, const Instr &i, uint32_t mask) {
  uint64_t addresses[32];
  w.addresses(i, i.o[1], addresses);
  ++w.sequence;
  forLanes(mask, [&](unsigned l) {
    uint8_t *parts[2];
    if (!places<where>(w, i, l, addresses[l], false, parts))
      return;
    uint8_t buffer[32];
    unsigned bytes = unsigned(i.bytes) * i.count;
    memcpy(buffer, parts[0], std::min(bytes, 16u));
    if (bytes > 16)
      memcpy(buffer + 16, parts[1], 16);
    for (unsigned k = 0; k < i.count; ++k) {
      uint8_t *to = w.rows + i.ext[k] + l * i.stride;
      const uint8_t *from = buffer + k * i.bytes;
      if (i.bytes == i.stride) {
        memcpy(to, from, i.bytes);
        continue;
      }
      uint64_t value = 0;
      memcpy(&value, from, i.bytes);
      if (i.mode) {
        unsigned shift = 64 - 8 * i.bytes;
        value = static_cast<uint64_t>(static_cast<int64_t>(value << shift) >>
                                      shift);
      }
      memcpy(to, &value, i.stride);
    }
  });
}

template <Where where> void store(Warp &w, const Instr &i, uint32_t mask) {
  uint64_t addresses[32];
  w.addresses(i, i.o[1], addresses);
  ++w.sequence;
  forLanes(mask, [&](unsigned l) {
    uint8_t *parts[2];
    if (!places<where>(w, i, l, addresses[l], true, parts))
      return;
    uint8_t buffer[32];
    unsigned bytes = unsigned(i.bytes) * i.count;
    for (unsigned k = 0; k < i.count; ++k)
      memcpy(buffer + k * i.bytes, w.rows + i.ext[k] + l * i.stride, i.bytes);
    memcpy(parts[0], buffer, std::min(bytes, 16u));
    if (bytes > 16)
      memcpy(parts[1], buffer + 16, 16);
  });
}

//===----------------------------------------------------------------------===//
// Atomic operations
//===----------------------------------------------------------------------===//

template <class T> T integerOp(AtomicOp operation, T old, T a, T b) {
  switch (operation) {
  case AtomicOp::Add:
    return static_cast<T>(static_cast<std::make_unsigned_t<T>>(old) +
                          static_cast<std::make_unsigned_t<T>>(a));
  case AtomicOp::Min:
    return std::min(old, a);
  case AtomicOp::Max:
    return std::max(old, a);
  case AtomicOp::And:
    return static_cast<T>(old & a);
  case AtomicOp::Or:
    return static_cast<T>(old | a);
  case AtomicOp::Xor:
    return static_cast<T>(old ^ a);
  case AtomicOp::Exch:
    return a;
  case AtomicOp::Cas:
    return old == a ? b : old;
  case AtomicOp::Inc:
    return old >= a ? T(0) : static_cast<T>(old + 1);
  case AtomicOp::Dec:
    return old == 0 || old > a ? a : static_cast<T>(old - 1);
  }
  return old;
}

template <class T> T floatOp(AtomicOp operation, T old, T a) {
  if (operation == AtomicOp::Min)
    return std::fmin(old, a);
  if (operation == AtomicOp::Max)
    return std::fmax(old, a);
  if (operation == AtomicOp::Exch)
    return a;
  return old + a;
}

template <class T>
uint16_t halfOp(AtomicOp operation, uint16_t old, uint16_t a) {
  double x = widen(T{old}), y = widen(T{a});
  return narrow16<T>(operation == AtomicOp::Add ? addOdd(x, y)
                                                : floatOp(operation, x, y))
      .bits;
}

uint64_t apply(AtomicOp operation, AtomicType type, uint64_t old, uint64_t a,
               uint64_t b) {
  auto as32 = [](uint64_t x) { return static_cast<uint32_t>(x); };
  switch (type) {
  case AtomicType::U32:
    return integerOp<uint32_t>(operation, as32(old), as32(a), as32(b));
  case AtomicType::S32:
    return as32(static_cast<uint64_t>(integerOp<int32_t>(
        operation, static_cast<int32_t>(old), static_cast<int32_t>(a), 0)));
  case AtomicType::U64:
    return integerOp<uint64_t>(operation, old, a, b);
  case AtomicType::S64:
    return static_cast<uint64_t>(integerOp<int64_t>(
        operation, static_cast<int64_t>(old), static_cast<int64_t>(a), 0));
  case AtomicType::B16:
    return integerOp<uint16_t>(operation, static_cast<uint16_t>(old),
                               static_cast<uint16_t>(a),
                               static_cast<uint16_t>(b));
  case AtomicType::F32:
    return bitsAs<uint32_t>(
        floatOp(operation, bitsAs<float>(as32(old)), bitsAs<float>(as32(a))));
  case AtomicType::F64:
    return bitsAs<uint64_t>(
        floatOp(operation, bitsAs<double>(old), bitsAs<double>(a)));
  case AtomicType::F16:
    return halfOp<F16>(operation, static_cast<uint16_t>(old),
                       static_cast<uint16_t>(a));
  case AtomicType::BF16:
    return halfOp<BF16>(operation, static_cast<uint16_t>(old),
                        static_cast<uint16_t>(a));
  case AtomicType::F16x2:
    return halfOp<F16>(operation, static_cast<uint16_t>(old),
                       static_cast<uint16_t>(a)) |
           uint64_t(halfOp<F16>(operation, static_cast<uint16_t>(old >> 16),
                                static_cast<uint16_t>(a >> 16)))
               << 16;
  case AtomicType::BF16x2:
    return halfOp<BF16>(operation, static_cast<uint16_t>(old),
                        static_cast<uint16_t>(a)) |
           uint64_t(halfOp<BF16>(operation, static_cast<uint16_t>(old >> 16),
                                 static_cast<uint16_t>(a >> 16)))
               << 16;
  }
  return old;
}

std::mutex &lockOf(uint64_t address) {
  static std::mutex locks[64];
  return locks[address >> 4 & 63];
}

} // namespace

void fakecuda::atomicUpdate(AtomicOp operation, AtomicType type, uint8_t *at,
                            unsigned bytes, uint64_t value) {
  std::lock_guard<std::mutex> lock(lockOf(reinterpret_cast<uintptr_t>(at)));
  uint64_t old = 0;
  memcpy(&old, at, bytes);
  uint64_t result = apply(operation, type, old, value, 0);
  memcpy(at, &result, bytes);
}

namespace {

void atomic(Warp &w, const Instr &i, uint32_t mask) {
  uint64_t addresses[32];
  w.addresses(i, i.o[1], addresses);
  ++w.sequence;
  w.isAtomic = true;
  auto value = [&](uint32_t row, unsigned l) {
    uint64_t bits = 0;
    memcpy(&bits, w.rows + row + l * i.bytes, i.bytes);
    return bits;
  };
  size_t firstOperand = i.ext.size() - i.count;
  forLanes(mask, [&](unsigned l) {
    for (unsigned k = 0; k < i.count; ++k) {
      uint64_t address = addresses[l] + k * i.bytes;
      bool isVector = i.count > 1;
      uint8_t *at = placeIn(static_cast<Where>(i.target), w, i, l, address,
                            i.bytes, true);
      if (!at)
        return;
      std::lock_guard<std::mutex> lock(lockOf(reinterpret_cast<uintptr_t>(at)));
      uint64_t old = 0;
      memcpy(&old, at, i.bytes);
      uint64_t result =
          apply(static_cast<AtomicOp>(i.mode), static_cast<AtomicType>(i.mode2),
                old, value(isVector ? i.ext[firstOperand + k] : i.o[2], l),
                i.o[3] == kNoRow ? 0 : value(i.o[3], l));
      memcpy(at, &result, i.bytes);
      uint32_t to = !isVector ? i.o[0] : firstOperand == 0 ? kNoRow : i.ext[k];
      if (to != kNoRow)
        memcpy(w.rows + to + l * i.bytes, &old, i.bytes);
    }
  });
  w.isAtomic = false;
  ++w.block->cluster->progress;
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

void isSpace(Warp &w, const Instr &i, uint32_t mask) {
  const uint64_t *address = w.row<uint64_t>(i.o[1]);
  uint32_t result = 0;
  for (unsigned l = 0; l < 32; ++l) {
    Where where = Where::Global;
    switch (address[l] >> 32) {
    case kSharedWindow >> 32:
      where = Where::Shared;
      break;
    case kLocalWindow >> 32:
      where = Where::Local;
      break;
    case kParamWindow >> 32:
      where = Where::Param;
      break;
    }
    result |= uint32_t(where == static_cast<Where>(i.mode)) << l;
  }
  uint32_t &to = w.predicate(i.o[0]);
  to = (to & ~mask) | (result & mask);
}

void readClock(Warp &w, const Instr &i, uint32_t mask) {
  uint64_t now = static_cast<uint64_t>(
      std::chrono::steady_clock::now().time_since_epoch().count());
  forLanes(mask, [&](unsigned l) {
    memcpy(w.rows + i.o[0] + l * i.bytes, &now, i.bytes);
  });
}

void proxyFence(Warp &w, const Instr &i, uint32_t mask) {
  if (w.clocks.empty())
    return;
  // What was written up to here is visible to the asynchronous proxy. The lanes
  // of a warp fence together, or each what it wrote itself.
  w.proxyFence = w.clocks[w.agent()];
  w.fencedClocks = w.clocks;
  w.tick();
}

void trap(Warp &w, const Instr &i, uint32_t mask) {
  w.fault(i, static_cast<unsigned>(__builtin_ctz(mask)), "trap");
}

} // namespace

#define BY_PLACE(FUNCTION)                                                     \
  switch (where) {                                                             \
  case Where::Global:                                                          \
    return FUNCTION<Where::Global>;                                            \
  case Where::Shared:                                                          \
    return FUNCTION<Where::Shared>;                                            \
  case Where::Local:                                                           \
    return FUNCTION<Where::Local>;                                             \
  case Where::Param:                                                           \
    return FUNCTION<Where::Param>;                                             \
  case Where::Generic:                                                         \
    break;                                                                     \
  }                                                                            \
  return FUNCTION<Where::Generic>;

Handler fakecuda::loadHandler(Where where){
    BY_PLACE(load)} Handler fakecuda::storeHandler(Where where){
    BY_PLACE(store)} Handler fakecuda::atomicHandler() {
  return atomic;
}
Handler fakecuda::isSpaceHandler() { return isSpace; }
Handler fakecuda::clockHandler() { return readClock; }
Handler fakecuda::proxyFenceHandler() { return proxyFence; }
Handler fakecuda::trapHandler() { return trap; }
