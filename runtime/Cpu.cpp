//===- Cpu.cpp - What this processor can execute --------------------------===//
//
// Source: Intel 64 and IA-32 Architectures Software Developer's Manual, CPUID
// and XGETBV; AMD64 Architecture Programmer's Manual, volume 3, appendix E.
//
//===----------------------------------------------------------------------===//
#include "runtime/Cpu.h"

#include <cpuid.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace mlir::llama;

namespace {
enum Register : uint8_t { EAX, EBX, ECX, EDX };

/// The registers that the system must save for a feature (bits of XCR0).
enum State : uint32_t {
  None = 0,
  Ymm = 0x6,
  Zmm = 0xE6,
  Tiles = 0x60000,
};

struct Feature {
  const char *name;
  uint32_t leaf, subleaf;
  Register reg;
  uint8_t bit;
  uint32_t state;
};
} // namespace

static constexpr Feature kFeatures[] = {
    {"cx8", 1, 0, EDX, 8, None},
    {"cmov", 1, 0, EDX, 15, None},
    {"mmx", 1, 0, EDX, 23, None},
    {"fxsr", 1, 0, EDX, 24, None},
    {"sse", 1, 0, EDX, 25, None},
    {"sse2", 1, 0, EDX, 26, None},
    {"64bit", 0x80000001, 0, EDX, 29, None},
    {"sse3", 1, 0, ECX, 0, None},
    {"ssse3", 1, 0, ECX, 9, None},
    {"fma", 1, 0, ECX, 12, Ymm},
    {"cx16", 1, 0, ECX, 13, None},
    {"sse4.1", 1, 0, ECX, 19, None},
    {"sse4.2", 1, 0, ECX, 20, None},
    {"crc32", 1, 0, ECX, 20, None},
    {"movbe", 1, 0, ECX, 22, None},
    {"popcnt", 1, 0, ECX, 23, None},
    {"xsave", 1, 0, ECX, 27, None},
    {"avx", 1, 0, ECX, 28, Ymm},
    {"f16c", 1, 0, ECX, 29, Ymm},
    {"sahf", 0x80000001, 0, ECX, 0, None},
    {"lzcnt", 0x80000001, 0, ECX, 5, None},
    {"bmi", 7, 0, EBX, 3, None},
    {"avx2", 7, 0, EBX, 5, Ymm},
    {"bmi2", 7, 0, EBX, 8, None},
    {"avx512f", 7, 0, EBX, 16, Zmm},
    {"avx512dq", 7, 0, EBX, 17, Zmm},
    {"avx512ifma", 7, 0, EBX, 21, Zmm},
    {"avx512cd", 7, 0, EBX, 28, Zmm},
    {"avx512bw", 7, 0, EBX, 30, Zmm},
    {"avx512vl", 7, 0, EBX, 31, Zmm},
    {"avx512vbmi", 7, 0, ECX, 1, Zmm},
    {"avx512vbmi2", 7, 0, ECX, 6, Zmm},
    {"gfni", 7, 0, ECX, 8, None},
    {"vaes", 7, 0, ECX, 9, Ymm},
    {"vpclmulqdq", 7, 0, ECX, 10, Ymm},
    {"avx512vnni", 7, 0, ECX, 11, Zmm},
    {"avx512bitalg", 7, 0, ECX, 12, Zmm},
    {"avx512vpopcntdq", 7, 0, ECX, 14, Zmm},
    {"amx-bf16", 7, 0, EDX, 22, Tiles},
    {"avx512fp16", 7, 0, EDX, 23, Zmm},
    {"amx-tile", 7, 0, EDX, 24, Tiles},
    {"amx-int8", 7, 0, EDX, 25, Tiles},
    {"avxvnni", 7, 1, EAX, 4, Ymm},
    {"avx512bf16", 7, 1, EAX, 5, Zmm},
};

/// XCR0: the registers that the system saves.
static uint32_t getSavedState() {
  unsigned eax, ebx, ecx, edx;
  if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx) || !(ecx >> 27 & 1))
    return 0;
  uint32_t low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return low;
}

bool runtime::hasFeature(const char *name, size_t size) {
  for (const Feature &feature : kFeatures) {
    if (strlen(feature.name) != size || memcmp(feature.name, name, size) != 0)
      continue;
    unsigned registers[4];
    if (!__get_cpuid_count(feature.leaf, feature.subleaf, &registers[EAX],
                           &registers[EBX], &registers[ECX], &registers[EDX]))
      return false;
    return (registers[feature.reg] >> feature.bit & 1) &&
           (feature.state & ~getSavedState()) == 0;
  }
  return false;
}

bool runtime::enableTiles() {
  constexpr long kRequestPermission = 0x1023, kTileData = 18;
  return (getSavedState() & Tiles) == Tiles &&
         syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

bool runtime::hasFeatures(const char *features) {
  while (*features) {
    size_t size = strcspn(features, ",");
    if (!hasFeature(features, size))
      return false;
    features += size;
    if (*features == ',')
      ++features;
  }
  return true;
}
