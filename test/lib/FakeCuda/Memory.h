//===- Memory.h - Device memory that knows what is allocated --------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_MEMORY_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_MEMORY_H

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace fakecuda {

/// Device memory. Its addresses are no addresses of the host, so that a host
/// that follows one fails at once. Nothing is given out twice, and between
/// allocations lies what belongs to nobody. One byte for every 16 says how many
/// of them may be accessed.
class Memory {
public:
  explicit Memory(uint64_t capacity);
  ~Memory();
  Memory(const Memory &) = delete;
  Memory &operator=(const Memory &) = delete;

  /// Aligned to 256 bytes, and filled with 0xFF, which is a NaN in every
  /// format; 0 if `capacity` does not suffice.
  uint64_t allocate(uint64_t bytes, const char *what);
  /// False if `address` is not the start of an allocation. `message` says why.
  bool release(uint64_t address, std::string &message);

  /// Where device memory lies on the host; null if any of it is not allocated.
  /// `message` says why.
  uint8_t *host(uint64_t address, uint64_t bytes, std::string &message) const;

  /// The same for up to 16 bytes that are aligned to their number, fast.
  uint8_t *fast(uint64_t address, unsigned bytes) const {
    uint64_t offset = address - base();
    if (offset >= used)
      return nullptr;
    uint8_t valid = shadow[offset >> 4];
    if (valid == 16 || (valid < 16 && (offset & 15) + bytes <= valid))
      return arena + offset;
    return nullptr;
  }

  /// Memory of the host that kernels may use at its own address.
  void addHost(void *start, uint64_t bytes);
  bool removeHost(void *start);
  bool isHost(const void *start, uint64_t bytes) const;

  /// What an address is of: "3 bytes past the end of ...".
  std::string describe(uint64_t address) const;

  uint64_t inUse() const { return live; }
  uint64_t getCapacity() const { return capacity; }
  /// Allocations that are still there, one a line; empty if there are none.
  std::string leaks() const;
  bool find(uint64_t address, uint64_t &start, uint64_t &bytes) const;

private:
  static uint64_t base();

  struct Allocation {
    uint64_t bytes;
    std::string what;
    bool isLive;
  };
  mutable std::mutex mutex;
  uint64_t capacity, live = 0;
  uint64_t size, used = 0;
  uint8_t *arena = nullptr, *shadow = nullptr;
  std::map<uint64_t, Allocation> allocations;
  std::map<uintptr_t, uint64_t> hostRanges;
};

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_MEMORY_H
