//===- Program.h - Kernels as the interpreter executes them ---------------===//
// A kernel is one flat array of instructions: functions that it calls are
// copied to where they are called, so that there is no stack of calls. Every
// operand is a row: the values of a register in the 32 lanes of a warp.
// Constants and special registers are rows too, filled before a warp starts.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_PROGRAM_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_PROGRAM_H

#include "test/lib/FakeCuda/Ptx.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fakecuda {

struct Warp;
struct Instr;

/// Executes an instruction in the lanes of `mask`, which is not empty.
using Handler = void (*)(Warp &, const Instr &, uint32_t mask);

/// What the warp's loop does beside calling the handler.
enum class Flow : uint8_t {
  Next,   ///< goes on
  Branch, ///< lanes of the mask go to `target`
  Table,  ///< lanes go to ext[number in o[0]]
  Exit,   ///< lanes end
  Wait,   ///< the handler may park the lanes, or end the warp's turn
};

constexpr uint32_t kNoRow = ~0u;

struct Instr {
  Handler run = nullptr;
  /// Row of a predicate, or kNoRow.
  uint32_t guard = kNoRow;
  bool guardNegated = false;
  Flow flow = Flow::Next;
  /// Bytes of an element in memory, and elements (1, 2, 4, 8).
  uint8_t bytes = 0, count = 1;
  /// Distance of lanes in the row of a value that is loaded, stored or
  /// converted; bytes of the row of an address.
  uint8_t stride = 0, addressBytes = 8;
  /// What else a handler needs to know; each says what.
  uint8_t mode = 0, mode2 = 0;
  uint32_t o[6] = {kNoRow, kNoRow, kNoRow, kNoRow, kNoRow, kNoRow};
  int64_t imm = 0;
  uint32_t target = 0;
  uint32_t line = 0;
  /// Further operands.
  std::vector<uint32_t> ext;
};

/// Where addresses of each kind of memory begin. Shared memory of block r of a
/// cluster is (r + 1) << 24 into its window; at 0 each block finds its own.
constexpr uint64_t kArenaBase = uint64_t(0x10) << 40;
constexpr uint64_t kSharedWindow = uint64_t(0x20) << 40;
constexpr uint64_t kLocalWindow = kSharedWindow + (uint64_t(1) << 32);
constexpr uint64_t kParamWindow = kSharedWindow + (uint64_t(2) << 32);
/// The first KiB is the system's on sm_90; tiles want multiples of 1024.
constexpr uint32_t kSharedStart = 1024;

enum class Special : uint8_t {
  Tid, // + dimension in `index`
  Ntid,
  Ctaid,
  Nctaid,
  LaneId,
  WarpId,
  NWarpId,
  LaneMaskEq,
  LaneMaskLe,
  LaneMaskLt,
  LaneMaskGe,
  LaneMaskGt,
  SmId,
  NSmId,
  GridId,
  DynamicSmemSize,
  TotalSmemSize,
  IsExplicitCluster,
  ClusterId,
  NClusterId,
  ClusterCtaid,
  ClusterNctaid,
  ClusterCtarank,
  ClusterNctarank,
};

struct Kernel {
  std::string name;
  std::vector<Instr> code;
  const ptx::Module *source = nullptr;

  struct Parameter {
    uint64_t offset, bytes;
  };
  std::vector<Parameter> parameters;
  uint64_t parameterBytes = 0;

  /// What rows hold at first: constants, and garbage.
  std::vector<uint8_t> initialRows;
  struct SpecialRow {
    Special special;
    uint8_t index;
    uint8_t bytes;
    uint32_t row;
  };
  std::vector<SpecialRow> specials;
  uint32_t rowBytes = 0;

  uint32_t localBytes = 0;
  /// Shared memory that the kernel declares, and what it takes with the gaps
  /// that tell neighbours apart.
  struct SharedVariable {
    std::string name;
    uint32_t start, bytes;
  };
  std::vector<SharedVariable> shared;
  uint32_t staticSharedBytes = 0;
  uint32_t dynamicSharedStart = kSharedStart;

  unsigned maxThreads[3], reqThreads[3], reqCluster[3];
  /// Registers of a thread, roughly: those of 32 bits that are declared, up to
  /// what a thread can have.
  unsigned numRegisters = 0;
};

/// Where a variable of a module lies on the device; 0 if it is not known.
using SymbolAddress = std::function<uint64_t(const std::string &)>;

/// Null with `error` set if the kernel holds what is not known.
std::unique_ptr<Kernel> decode(const ptx::Module &module,
                               const ptx::Function &function,
                               const SymbolAddress &addressOf,
                               std::string &error);

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_PROGRAM_H
