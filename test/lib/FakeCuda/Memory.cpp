//===- Memory.cpp - Device memory that knows what is allocated ------------===//
#include "test/lib/FakeCuda/Memory.h"
#include "test/lib/FakeCuda/Program.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

using namespace fakecuda;

namespace {
constexpr uint64_t kArenaBytes = uint64_t(256) << 30;
constexpr uint64_t kGap = 256;
constexpr uint8_t kFreed = 0xFD;

std::string hex(uint64_t value) {
  char text[32];
  snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}

uint8_t *reserve(uint64_t bytes) {
  void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? nullptr : static_cast<uint8_t *>(memory);
}
} // namespace

uint64_t Memory::base() { return kArenaBase; }

Memory::Memory(uint64_t capacity) : capacity(capacity), size(kArenaBytes) {
  // Less where the system allows less.
  while (!(arena = reserve(size)) && size > uint64_t(1) << 30)
    size /= 2;
  shadow = reserve(size / 16);
  if (!arena || !shadow) {
    fprintf(stderr, "fake CUDA: no address space for device memory\n");
    abort();
  }
#ifdef MAP_FIXED_NOREPLACE
  // So that nothing of the host comes to lie at a device address. Where
  // something does already, device memory is the same without this check.
  static const void *hole = mmap(
      reinterpret_cast<void *>(kArenaBase), kArenaBytes, PROT_NONE,
      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
  (void)hole;
#endif
}

Memory::~Memory() {
  munmap(arena, size);
  munmap(shadow, size / 16);
}

uint64_t Memory::allocate(uint64_t bytes, const char *what) {
  std::lock_guard<std::mutex> lock(mutex);
  if (bytes > capacity || live + bytes > capacity)
    return 0;
  uint64_t offset = (used + kGap + 255) / 256 * 256;
  if (offset + bytes + kGap > size)
    return 0;
  memset(arena + offset, 0xFF, bytes);
  memset(shadow + offset / 16, 16, bytes / 16);
  if (bytes % 16)
    shadow[(offset + bytes) / 16] = bytes % 16;
  used = offset + bytes + kGap;
  live += bytes;
  allocations[kArenaBase + offset] = {bytes, what, true};
  return kArenaBase + offset;
}

bool Memory::release(uint64_t address, std::string &message) {
  std::unique_lock<std::mutex> lock(mutex);
  auto found = allocations.find(address);
  if (found == allocations.end() || !found->second.isLive) {
    lock.unlock();
    message = "frees " + hex(address) + ", which is " + describe(address);
    return false;
  }
  uint64_t offset = address - kArenaBase, bytes = found->second.bytes;
  memset(shadow + offset / 16, kFreed, (bytes + 15) / 16);
  // Whole pages go back to the system; they are never given out again.
  uint64_t first = (offset + 4095) / 4096 * 4096,
           last = (offset + bytes) / 4096 * 4096;
  if (last > first)
    madvise(arena + first, last - first, MADV_DONTNEED);
  found->second.isLive = false;
  live -= bytes;
  return true;
}

uint8_t *Memory::host(uint64_t address, uint64_t bytes,
                      std::string &message) const {
  {
    std::lock_guard<std::mutex> lock(mutex);
    auto after = allocations.upper_bound(address);
    if (after != allocations.begin()) {
      auto &[start, allocation] = *std::prev(after);
      uint64_t offset = address - start;
      if (allocation.isLive && offset <= allocation.bytes &&
          bytes <= allocation.bytes - offset)
        return arena + (address - kArenaBase);
    }
  }
  if (isHost(reinterpret_cast<void *>(address), bytes))
    return reinterpret_cast<uint8_t *>(address);
  message = std::to_string(bytes) + " bytes at " + hex(address) + ": ";
  std::string where = describe(address), end = describe(address + bytes - 1);
  message += where.find("bytes into an allocation") != std::string::npos
                 ? "the last is " + end
                 : where;
  return nullptr;
}

void Memory::addHost(void *start, uint64_t bytes) {
  std::lock_guard<std::mutex> lock(mutex);
  hostRanges[reinterpret_cast<uintptr_t>(start)] = bytes;
}

bool Memory::removeHost(void *start) {
  std::lock_guard<std::mutex> lock(mutex);
  return hostRanges.erase(reinterpret_cast<uintptr_t>(start)) != 0;
}

bool Memory::isHost(const void *start, uint64_t bytes) const {
  std::lock_guard<std::mutex> lock(mutex);
  uintptr_t address = reinterpret_cast<uintptr_t>(start);
  auto after = hostRanges.upper_bound(address);
  if (after == hostRanges.begin())
    return false;
  auto [first, length] = *std::prev(after);
  return address - first <= length && bytes <= length - (address - first);
}

std::string Memory::describe(uint64_t address) const {
  std::lock_guard<std::mutex> lock(mutex);
  auto after = allocations.upper_bound(address);
  auto name = [](uint64_t start, const Allocation &allocation) {
    return std::string(allocation.isLive ? "an allocation of "
                                         : "a freed allocation of ") +
           std::to_string(allocation.bytes) + " bytes at " + hex(start) + " (" +
           allocation.what + ")";
  };
  if (address < kArenaBase || address >= kArenaBase + size)
    return address < 4096 ? "a null pointer" : "no device memory";
  std::string text;
  uint64_t before = ~uint64_t(0);
  if (after != allocations.begin()) {
    auto &[start, allocation] = *std::prev(after);
    uint64_t offset = address - start;
    if (offset < allocation.bytes)
      return std::to_string(offset) + " bytes into " + name(start, allocation);
    before = offset - allocation.bytes;
    text = std::to_string(before) + " bytes past the end of " +
           name(start, allocation);
  }
  if (after != allocations.end() && after->first - address < before)
    text = std::to_string(after->first - address) + " bytes before " +
           name(after->first, after->second);
  return text.empty() ? "no device memory" : text;
}

std::string Memory::leaks() const {
  std::lock_guard<std::mutex> lock(mutex);
  std::string text;
  for (auto &[start, allocation] : allocations)
    if (allocation.isLive)
      text += std::to_string(allocation.bytes) + " bytes at " + hex(start) +
              " (" + allocation.what + ")\n";
  return text;
}

bool Memory::find(uint64_t address, uint64_t &start, uint64_t &bytes) const {
  std::lock_guard<std::mutex> lock(mutex);
  auto after = allocations.upper_bound(address);
  if (after == allocations.begin())
    return false;
  auto &[first, allocation] = *std::prev(after);
  start = first;
  bytes = allocation.bytes;
  return allocation.isLive && address - first < allocation.bytes;
}
