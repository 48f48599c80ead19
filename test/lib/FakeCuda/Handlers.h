//===- Handlers.h - Instructions on memory and between lanes --------------===//
// Fields of Instr are used as each function says; o[0] is the result.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_HANDLERS_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_HANDLERS_H

#include "test/lib/FakeCuda/Program.h"

namespace fakecuda {

//===----------------------------------------------------------------------===//
// LoadStore.cpp
//===----------------------------------------------------------------------===//

enum class Where : uint8_t { Global, Shared, Local, Param, Generic };

/// ext: rows of the values, `stride` apart a lane; o[1]: address; `count`
/// elements of `bytes`; mode: 1 extends the sign.
Handler loadHandler(Where where);
Handler storeHandler(Where where);

enum class AtomicOp : uint8_t {
  Add,
  Min,
  Max,
  And,
  Or,
  Xor,
  Exch,
  Cas,
  Inc,
  Dec
};
enum class AtomicType : uint8_t {
  U32,
  S32,
  U64,
  S64,
  F32,
  F64,
  F16,
  F16x2,
  BF16,
  BF16x2,
  B16
};
/// o[0] (or kNoRow), o[1]: address, o[2], o[3]: operands; mode: AtomicOp,
/// mode2: AtomicType, imm2: Where in `target`. ext: further values of vectors.
Handler atomicHandler();
/// The same on memory of the host.
void atomicUpdate(AtomicOp operation, AtomicType type, uint8_t *at,
                  unsigned bytes, uint64_t value);
/// o[0]: predicate, o[1]: address of 64 bits; mode: Where.
Handler isSpaceHandler();
/// Reads a clock into o[0] of `bytes`.
Handler clockHandler();
/// fence.proxy.async, and any other fence.
Handler proxyFenceHandler();
/// trap and failed assertions.
Handler trapHandler();

//===----------------------------------------------------------------------===//
// Collectives.cpp
//===----------------------------------------------------------------------===//

/// o[1]: source, o[2]: lane, o[3]: clamp, o[4]: members, o[5]: predicate or
/// kNoRow; mode: up, down, bfly, idx.
Handler shuffleHandler();
/// o[1]: predicate, o[2]: members; mode: all, any, uni, ballot; mode2: negated.
Handler voteHandler();
/// o[1]: value of `bytes`, o[2]: members, o[3]: predicate; mode: any, all.
Handler matchHandler();
/// o[1]: value, o[2]: members; mode: add, min, max, and, or, xor; mode2: 1 for
/// s32, 2 for f32; and 4 for .abs, 8 for .NaN.
Handler reduxHandler();
Handler activeMaskHandler();
/// o[0]: leader or kNoRow, o[1]: predicate, o[2]: members.
Handler electHandler();
/// o[1]: barrier, o[2]: threads or kNoRow; mode: 0 sync, 1 arrive; mode2: 1 for
/// .aligned.
Handler barrierHandler();
/// o[1]: members.
Handler warpSyncHandler();
/// mode: 0 arrive, 1 wait.
Handler clusterBarrierHandler();

//===----------------------------------------------------------------------===//
// Matrix.cpp
//===----------------------------------------------------------------------===//

enum class MatrixType : uint8_t { F16, BF16, TF32, S8, U8, F32, S32 };

/// ext: registers; o[1]: address; count: matrices; mode: 1 for .trans;
/// target: Where.
Handler loadMatrixHandler();
Handler storeMatrixHandler();
/// o[0], o[1].
Handler moveMatrixHandler();
/// ext: d, a, b, c; imm: k; mode, mode2: types of a and b; bytes: MatrixType of
/// d and c; count: 8 bits, 1 if integers saturate.
Handler mmaHandler();
/// ext: d, then a if it is in registers; o[0]: descriptor of a, o[1]: of b,
/// o[2]: predicate scale-d; imm: n, k << 16; mode: type of a, mode2: of b;
/// bytes: of d; target: bits 0 and 1 negate a and b, 2 and 3 transpose them.
Handler wgmmaHandler();
/// mode: 0 fence, 1 commit_group, 2 wait_group; imm: groups that may be open.
Handler wgmmaSyncHandler();

//===----------------------------------------------------------------------===//
// Async.cpp
//===----------------------------------------------------------------------===//

/// o[1]: to, o[2]: from, o[3]: bytes of the source or kNoRow, o[4]: predicate
/// to ignore the source or kNoRow; bytes: 4, 8, 16; ext: offsets of both.
Handler copyAsyncHandler();
/// mode: 0 commit_group, 1 wait_group imm, 2 wait_all.
Handler copyAsyncSyncHandler();
/// mode: below; o[0]: result, o[1]: address, o[2]: operand, target: Where.
enum class MBarrierOp : uint8_t {
  Init,
  Inval,
  Arrive,
  ArriveExpect,
  ExpectTx,
  CompleteTx,
  ArriveDrop,
  TestWait,
  TestWaitParity,
  PendingCount,
  CopyArrive
};
/// o[3]: count of an arrival or kNoRow; mode2: 1 for .noinc of CopyArrive.
Handler mbarrierHandler();
/// Bulk copies. mode: below; ext: coordinates; count: dimensions, 0 for none.
enum class BulkOp : uint8_t { Load, Store, StoreAdd, StoreMin, StoreMax };
/// o[0]: shared address, o[1]: map or global address, o[2]: barrier, o[3]: mask
/// of a multicast or kNoRow, o[4]: bytes where there are no dimensions;
/// mode2: AtomicType of a reduction.
Handler bulkHandler();
/// mode: 0 commit_group, 1 wait_group imm.
Handler bulkSyncHandler();
/// o[1]: address, o[2]: rank; mode: 1 if the address is generic.
Handler mapaHandler();
/// o[1]: address.
Handler ctaRankHandler();

/// What cuTensorMapEncodeTiled leaves in the 128 bytes of a CUtensorMap.
struct TensorMap {
  uint32_t magic;
  uint8_t type, rank, interleave, swizzle, promotion, fill;
  uint8_t elementBytes;
  uint8_t elementStrides[5];
  uint64_t address;
  uint64_t sizes[5];
  uint64_t strides[4]; ///< bytes; of dimension 1 and on
  uint16_t box[5];
};
static_assert(sizeof(TensorMap) <= 128, "it does not fit into a CUtensorMap");
constexpr uint32_t kTensorMapMagic = 0x70616D74;

/// Where byte `offset` of a tile that starts at `address` lies, after swizzling
/// by 32, 64 or 128 bytes (mode 1, 2, 3): bits of the row are added to the
/// place within it.
inline uint32_t swizzled(uint32_t address, unsigned mode) {
  uint32_t bits = (1u << mode) - 1;
  return address ^ ((address >> 7 & bits) << 4);
}

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_HANDLERS_H
