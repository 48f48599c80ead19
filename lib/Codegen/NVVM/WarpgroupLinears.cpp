//===- WarpgroupLinears.cpp - Linears by wgmma and TMA --------------------===//
//
// A block computes a tile of 128 rows. One thread of a warp of its own, the
// producer, has the tensor memory accelerator bring pieces of x and of the
// weights along k into a ring of stages in workgroup memory; two groups of four
// warps, the consumers, multiply 64 rows each, straight from there, with f32
// sums in registers. Each stage has two barriers: "full", which the accelerator
// completes when the bytes are there, and "empty", at which consumers arrive
// when they have read them. When all is multiplied the sums pass through the
// ring, which is free then, so that neighbouring threads finish neighbouring
// elements.
//
// What lies behind the end of a matrix is zero, which the accelerator sees to.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/NoDeallocation.h"
#include "lib/Codegen/NVVM/Linears.h"
#include "lib/Codegen/NVVM/MatrixUnits.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Threads of a group that multiplies together; warps of that.
constexpr int64_t kGroup = 128, kGroupWarps = kGroup / kWarp;
/// Rows, and elements along k, of one wgmma.
constexpr int64_t kWgmmaRows = 64, kWgmmaDepth = 16;
/// Elements along k in a stage: rows of 128 bytes, in the order of the swizzle
/// of that name, which repeats after 8 rows.
constexpr int64_t kDepth = 64, kRowBytes = 128, kSwizzleBytes = 8 * kRowBytes;
/// Of a wait at a barrier before it is asked again, in nanoseconds; any will
/// do.
constexpr int32_t kTicks = 0x989680;
/// The barrier of consumers only; 0 is that of the whole block.
constexpr int32_t kConsumerBarrier = 1;

/// Groups that multiply; rows of a tile; threads with the producer's warp.
constexpr int64_t kConsumers = 2, kRows = kConsumers * kWgmmaRows;
constexpr int64_t kThreads = kConsumers * kGroup + kWarp;

/// Wide: a wgmma of 256 columns reads 10 KiB of workgroup memory in 128 cycles
/// of a tensor core, one of 128 columns 6 KiB in 64. Both rings fill the memory
/// of a multiprocessor, which executes one block: a thread may have 224
/// registers, of which sums take 128, and the producer need give none away.
constexpr WarpgroupSchedule kSchedules[] = {
    {"sm_90a", 132, 227 * 1024, {256, 4}, {128, 6}},
};

constexpr int64_t getStageBytes(const WarpgroupSchedule::Tile &tile) {
  return (kRows + tile.columns) * kRowBytes;
}
/// From one row to the next on their way out: four rows lie in other banks.
constexpr int64_t getPitch(const WarpgroupSchedule::Tile &tile) {
  return tile.columns + 8;
}
/// Of the ring, which begins where the swizzle does.
constexpr int64_t getRingBytes(const WarpgroupSchedule::Tile &tile) {
  return std::max(tile.stages * getStageBytes(tile),
                  kRows * getPitch(tile) * 4) +
         kSwizzleBytes;
}
/// Two a stage, and one at which nobody waits.
constexpr int64_t countBarriers(const WarpgroupSchedule::Tile &tile) {
  return 2 * tile.stages + 1;
}
constexpr bool fits(const WarpgroupSchedule &schedule,
                    const WarpgroupSchedule::Tile &tile) {
  return getRingBytes(tile) + countBarriers(tile) * 8 <=
         schedule.maxSharedBytes;
}
static_assert(fits(kSchedules[0], kSchedules[0].wide) &&
              fits(kSchedules[0], kSchedules[0].narrow));

} // namespace

const WarpgroupSchedule *mlir::llama::getWarpgroupSchedule(StringRef chip) {
  for (const WarpgroupSchedule &schedule : kSchedules)
    if (schedule.chip == chip)
      return &schedule;
  return nullptr;
}

bool mlir::llama::hasAlignedRows(const LinearTask &task,
                                 const ElementAccess &access) {
  auto type = cast<MemRefType>(access.root.getType());
  int64_t bits = type.getElementTypeBitWidth();
  return type.getLayout().isIdentity() &&
         LinearEmitter::getVectorSize(task, access) * bits % 128 == 0;
}

//===----------------------------------------------------------------------===//
// Matrices
//===----------------------------------------------------------------------===//

namespace {

/// Whether the host knows a size or a place when it launches: no number in a
/// buffer decides it.
bool isKnownToHost(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<memref::DimOp, memref::AllocOp, memref::GetGlobalOp>(op))
    return true;
  return op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperands(), isKnownToHost);
}

/// The dimension of a buffer along which the rows of `access` that
/// `coordinates` count follow each other, all of them at one distance; none
/// where they do not.
std::optional<int64_t> findRowDim(const LinearTask &task,
                                  const ElementAccess &access,
                                  ArrayRef<int> coordinates) {
  auto type = cast<MemRefType>(access.root.getType());
  std::optional<int64_t> inner;
  size_t left = coordinates.size();
  for (int64_t i = int64_t(access.dims.size()) - 1; i-- > 0;) {
    const ElementAccess::Dim &dim = access.dims[i];
    // Of one row at most.
    while (left > 0 && isOneInteger(task.extents[coordinates[left - 1]]) &&
           dim.coordinate != coordinates[left - 1])
      --left;
    if (dim.coordinate < 0)
      continue;
    if (left == 0 || dim.coordinate != coordinates[left - 1] ||
        dim.divisor != 1)
      return std::nullopt;
    --left;
    if (isOneInteger(task.extents[dim.coordinate]))
      continue;
    if (!inner) {
      inner = i;
      continue;
    }
    // What this one counts are whole turns of the one inside.
    for (int64_t j = i + 1; j <= *inner; ++j) {
      const ElementAccess::Dim &other = access.dims[j];
      if (other.coordinate < 0) {
        if (type.isDynamicDim(j) || type.getDimSize(j) != 1)
          return std::nullopt;
        continue;
      }
      OpFoldResult extent = task.extents[other.coordinate];
      if (type.isDynamicDim(j)) {
        auto size = dyn_cast<Value>(extent);
        auto asked = size ? size.getDefiningOp<memref::DimOp>() : nullptr;
        if (!asked || asked.getSource() != access.root ||
            asked.getConstantIndex() != j)
          return std::nullopt;
      } else if (getConstantIntValue(extent) != type.getDimSize(j)) {
        return std::nullopt;
      }
    }
  }
  while (left > 0 && isOneInteger(task.extents[coordinates[left - 1]]))
    --left;
  return left == 0 ? inner : std::nullopt;
}

/// Whether an operand is a matrix of rows that the accelerator can bring.
bool isMatrix(const LinearTask &task, const ElementAccess &access,
              ArrayRef<int> coordinates) {
  if (!hasAlignedRows(task, access) || !isKnownToHost(access.root))
    return false;
  for (const ElementAccess::Dim &dim : access.dims)
    for (OpFoldResult base : dim.bases)
      if (auto value = dyn_cast<Value>(base); value && !isKnownToHost(value))
        return false;
  return findRowDim(task, access, coordinates).has_value();
}

SmallVector<int> getRowCoordinates(const LinearTask &task) {
  return llvm::to_vector(llvm::seq(task.column()));
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

class WgmmaEmitter : LinearEmitter {
public:
  WgmmaEmitter(OpBuilder &b, const LinearTask &task,
               const WarpgroupSchedule::Tile &tile)
      : LinearEmitter(b, task), tile(tile), products(task.products.size()),
        width(tile.columns / products), type(task.x.getElementType()),
        depth(*getConstantIntValue(task.extents.back())) {}

  void emit() {
    rows = countRows();
    columns = getExtent(task.column());
    forTiles(
        width, kRows, kThreads,
        [&] {
          ring =
              allocateWorkgroup(b, loc, getRingBytes(tile) / 4, b.getF32Type());
          barriers =
              allocateWorkgroup(b, loc, countBarriers(tile), b.getI64Type());
        },
        [&](Value column, Value row) {
          firstColumn = column;
          firstRow = row;
          emitThread();
        });
  }

private:
  int64_t stageBytes() { return getStageBytes(tile); }
  int64_t pitch() { return getPitch(tile); }

  //===--------------------------------------------------------------------===//
  // Numbers and addresses of 32 bits
  //===--------------------------------------------------------------------===//

  Value i32(int32_t value) {
    return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  }
  Value toI32(Value index) {
    return arith::IndexCastOp::create(b, loc, b.getI32Type(), index);
  }
  Value addI32(Value lhs, Value rhs) {
    return arith::AddIOp::create(b, loc, lhs, rhs);
  }

  Type getPointerType() {
    return LLVM::LLVMPointerType::get(
        b.getContext(), static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared));
  }
  Value getAddress(Value buffer) {
    return UnrealizedConversionCastOp::create(b, loc, getPointerType(), buffer)
        .getResult(0);
  }
  Value offset(Value pointer, Value bytes) {
    return LLVM::GEPOp::create(b, loc, getPointerType(), b.getI8Type(), pointer,
                               ArrayRef<LLVM::GEPArg>{bytes});
  }
  Value offset(Value pointer, int64_t bytes) {
    return offset(pointer, i32(bytes));
  }

  //===--------------------------------------------------------------------===//
  // Barriers
  //===--------------------------------------------------------------------===//

  /// That of the bytes of a stage, and of their readers.
  Value getFull(Value stage) {
    return offset(barrierAddress, mulI32(stage, 8));
  }
  Value getEmpty(Value stage) {
    return offset(getFull(stage), tile.stages * 8);
  }
  Value mulI32(Value value, int64_t factor) {
    return arith::MulIOp::create(b, loc, value, i32(factor));
  }

  /// Waits until a barrier's phase of this parity is over; that before the
  /// first one, which is odd, is.
  void wait(Value barrier, Value parity) {
    NVVM::MBarrierTryWaitParityOp::create(b, loc, barrier, parity, i32(kTicks));
  }

  void initialize() {
    for (int64_t stage = 0; stage < tile.stages; ++stage)
      NVVM::MBarrierInitOp::create(b, loc, getFull(i32(stage)), i32(1),
                                   Value());
    // A thread of each warp of consumers arrives.
    for (int64_t stage = 0; stage <= tile.stages; ++stage)
      NVVM::MBarrierInitOp::create(b, loc, getEmpty(i32(stage)),
                                   i32(kConsumers * kGroupWarps), Value());
    // The accelerator sees them.
    NVVM::FenceMbarrierInitOp::create(b, loc);
    NVVM::FenceProxyOp::create(
        b, loc, NVVM::ProxyKind::async_shared,
        NVVM::SharedSpaceAttr::get(b.getContext(),
                                   NVVM::SharedSpace::shared_cta));
  }

  /// Which stage a turn is in, and how often that was used before, modulo 2.
  std::pair<Value, Value> getStage(Value turn) {
    Value count = i32(tile.stages);
    Value stage = arith::RemUIOp::create(b, loc, turn, count);
    Value uses = arith::DivUIOp::create(b, loc, turn, count);
    return {stage, arith::AndIOp::create(b, loc, uses, i32(1))};
  }

  //===--------------------------------------------------------------------===//
  // The threads
  //===--------------------------------------------------------------------===//

  void emitThread() {
    thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    lane = modulo(thread, kWarp);
    barrierAddress = getAddress(barriers);
    Value start = getAddress(ring);
    start32 = LLVM::PtrToIntOp::create(b, loc, b.getI32Type(), start);
    Value aligned = arith::AndIOp::create(
        b, loc, addI32(start32, i32(kSwizzleBytes - 1)), i32(-kSwizzleBytes));
    ringAddress =
        offset(start, arith::SubIOp::create(b, loc, aligned, start32));
    start32 = aligned;

    Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                          thread, constant(0));
    ifThen(isFirst, [&] { initialize(); });
    gpu::BarrierOp::create(b, loc);
    Value isConsumer = isLess(thread, constant(kConsumers * kGroup));
    auto choice =
        scf::IfOp::create(b, loc, isConsumer, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    consume();
    b.setInsertionPointToStart(choice.elseBlock());
    Value leads = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, lane,
                                        constant(0));
    ifThen(leads, [&] { produce(); });
  }

  Value getTurns() {
    return i32(static_cast<int32_t>(llvm::divideCeil(depth, kDepth)));
  }

  /// The tensor map of an operand, in boxes of `boxRows` rows: that is made on
  /// the host (llama-nvvm-tensor-maps).
  Value createMap(const ElementAccess &access, ArrayRef<int> coordinates,
                  Value count, int64_t boxRows) {
    Value first = constant(0), size = constant(1), pitch;
    Values origin(task.rank + 1, constant(0));
    Values indices = getIndices(access, origin);
    int64_t rowDim = *findRowDim(task, access, coordinates);
    for (int64_t i = int64_t(indices.size()); i-- > 0;) {
      if (i == rowDim)
        pitch = size;
      first = add(first, b.createOrFold<arith::MulIOp>(loc, indices[i], size));
      size = b.createOrFold<arith::MulIOp>(
          loc, size, b.createOrFold<memref::DimOp>(loc, access.root, i));
    }
    Value view = memref::ReinterpretCastOp::create(
        b, loc,
        MemRefType::get({ShapedType::kDynamic, depth}, type,
                        StridedLayoutAttr::get(b.getContext(),
                                               ShapedType::kDynamic,
                                               {ShapedType::kDynamic, 1})),
        access.root, OpFoldResult(first),
        ArrayRef<OpFoldResult>{count, b.getIndexAttr(depth)},
        ArrayRef<OpFoldResult>{pitch, b.getIndexAttr(1)});
    view = memref::CastOp::create(
        b, loc, UnrankedMemRefType::get(type, Attribute()), view);
    auto box =
        MemRefType::get({boxRows, kDepth}, type, MemRefLayoutAttrInterface(),
                        gpu::AddressSpaceAttr::get(
                            b.getContext(), gpu::AddressSpace::Workgroup));
    auto mapType = nvgpu::TensorMapDescriptorType::get(
        b.getContext(), box, nvgpu::TensorMapSwizzleKind::SWIZZLE_128B,
        nvgpu::TensorMapL2PromoKind::L2PROMO_256B,
        nvgpu::TensorMapOOBKind::OOB_ZERO,
        nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE);
    Value map = nvgpu::TmaCreateDescriptorOp::create(
        b, loc, mapType, view, ValueRange{constant(boxRows), constant(kDepth)});
    map = UnrealizedConversionCastOp::create(
              b, loc, LLVM::LLVMPointerType::get(b.getContext()), map)
              .getResult(0);
    // The host wrote it, not through the proxy that reads it.
    NVVM::FenceProxyAcquireOp::create(
        b, loc, NVVM::MemScopeKind::SYS, map,
        LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(128)));
    return map;
  }

  /// One thread: has the ring filled.
  void produce() {
    Value x = createMap(task.x, getRowCoordinates(task), rows, kRows);
    Values weights;
    for (const Product &product : task.products)
      weights.push_back(
          createMap(product.weights.plain, {task.column()}, columns, width));
    Value row = toI32(firstRow), column = toI32(firstColumn);
    forLoop(i32(0), getTurns(), i32(1), {}, [&](Value turn, Values) {
      auto [stage, parity] = getStage(turn);
      wait(getEmpty(stage), arith::XOrIOp::create(b, loc, parity, i32(1)));
      Value full = getFull(stage);
      NVVM::MBarrierArriveExpectTxOp::create(
          b, loc, /*res=*/Type(), full, i32(stageBytes()),
          NVVM::MemScopeKind::CTA, /*relaxed=*/false, /*predicate=*/Value());
      Value to = offset(ringAddress, mulI32(stage, stageBytes()));
      Value k = mulI32(turn, kDepth);
      copy(to, x, k, row, full);
      for (auto [i, map] : llvm::enumerate(weights))
        copy(offset(to, (kRows + int64_t(i) * width) * kRowBytes), map, k,
             column, full);
      return Values();
    });
  }

  void copy(Value to, Value map, Value k, Value row, Value full) {
    // A block is a cluster, whose memory the instruction names.
    auto cluster = LLVM::LLVMPointerType::get(
        b.getContext(),
        static_cast<unsigned>(NVVM::NVVMMemorySpace::SharedCluster));
    to = LLVM::AddrSpaceCastOp::create(b, loc, cluster, to);
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        b, loc, to, map, ValueRange{k, row}, full, ValueRange(), Value(),
        Value(), NVVM::TMALoadMode::TILE, /*isCTAOnly=*/false,
        NVVM::CTAGroupKindAttr(), Value());
  }

  /// Describes rows of 128 bytes from `address` on, swizzled.
  Value describe(Value address) {
    Type i64 = b.getI64Type();
    Value place = arith::ShRUIOp::create(b, loc, address, i32(4));
    place = arith::ExtUIOp::create(b, loc, i64, place);
    constexpr int64_t kind = int64_t(1) << 62, unused = int64_t(1) << 16;
    constexpr int64_t stride = (kSwizzleBytes >> 4) << 32;
    return arith::OrIOp::create(
        b, loc, place,
        arith::ConstantOp::create(b, loc,
                                  b.getI64IntegerAttr(kind | stride | unused)));
  }
  /// What lies `bytes` behind.
  Value advance(Value descriptor, Value bytes) {
    Value units = arith::ShRUIOp::create(b, loc, bytes, i32(4));
    units = arith::ExtUIOp::create(b, loc, b.getI64Type(), units);
    return arith::AddIOp::create(b, loc, descriptor, units);
  }

  int64_t numSums() { return tile.columns / 2; }

  /// An instruction that orders multiplications and other uses of the sums,
  /// which pass through it: nothing that writes or reads them goes past it.
  Value passThrough(Value sums, StringRef instruction) {
    std::string constraints;
    Values each;
    for (int64_t i = 0; i < numSums(); ++i) {
      constraints += "=f,";
      each.push_back(LLVM::ExtractValueOp::create(b, loc, sums, i));
    }
    for (int64_t i = 0; i < numSums(); ++i)
      constraints += std::to_string(i) + ",";
    constraints += "~{memory}";
    auto passed = LLVM::InlineAsmOp::create(
        b, loc, TypeRange{sums.getType()}, each, instruction, constraints,
        /*has_side_effects=*/true, /*is_align_stack=*/false,
        LLVM::tailcallkind::TailCallKind::None, LLVM::AsmDialectAttr(),
        ArrayAttr());
    return passed.getResult(0);
  }
  Value fence(Value sums) {
    return passThrough(sums, "wgmma.fence.sync.aligned;");
  }
  /// Until `left` groups of multiplications are under way.
  Value waitForProducts(Value sums, int64_t left) {
    return passThrough(sums, "wgmma.wait_group.sync.aligned " +
                                 std::to_string(left) + ";");
  }

  /// A stage has been read. No branch: all lanes go on together.
  void release(Value stage, Value leads) {
    NVVM::InlinePtxOp::create(b, loc, TypeRange(), ValueRange{getEmpty(stage)},
                              ValueRange(),
                              "mbarrier.arrive.shared.b64 _, [%0];", leads);
  }

  void consume() {
    Value group = toI32(divide(thread, kGroup));
    Value x = describe(addI32(start32, mulI32(group, kWgmmaRows * kRowBytes)));
    Value w = describe(addI32(start32, i32(kRows * kRowBytes)));
    auto sumsType = LLVM::LLVMStructType::getLiteral(
        b.getContext(), SmallVector<Type>(numSums(), b.getF32Type()));
    NVVM::WGMMATypes factor =
        type.isBF16() ? NVVM::WGMMATypes::bf16 : NVVM::WGMMATypes::f16;
    auto shapeAttr = NVVM::MMAShapeAttr::get(b.getContext(), kWgmmaRows,
                                             tile.columns, kWgmmaDepth);
    Value sums = LLVM::ZeroOp::create(b, loc, sumsType);
    Value leads = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, lane,
                                        constant(0));
    // Before the first turn was none: the stage behind all is nobody's.
    Values last{sums, i32(tile.stages)};
    sums = forLoop(
        i32(0), getTurns(), i32(1), last, [&](Value turn, Values carried) {
          auto [stage, parity] = getStage(turn);
          wait(getFull(stage), parity);
          Value place = mulI32(stage, stageBytes());
          Value result = fence(carried[0]);
          for (int64_t k = 0; k < kDepth; k += kWgmmaDepth) {
            Value at = addI32(place, i32(k * kRowBytes / kDepth));
            result = NVVM::WgmmaMmaAsyncOp::create(
                b, loc, sumsType, result, advance(x, at), advance(w, at),
                shapeAttr, factor, factor, NVVM::WGMMATypes::f32,
                NVVM::WGMMAScaleOut::one, NVVM::WGMMAScaleIn::one,
                NVVM::WGMMAScaleIn::one, NVVM::MMALayout::row,
                NVVM::MMALayout::col, NVVM::MMAIntOverflowAttr());
          }
          NVVM::WgmmaGroupSyncAlignedOp::create(b, loc);
          // Those of this turn go on while the next one is waited for.
          result = waitForProducts(result, 1);
          release(carried[1], leads);
          return Values{result, stage};
        })[0];
    finish(waitForProducts(sums, 0));
  }

  /// Each warp of consumers finishes its 16 rows.
  void finish(Value sums) {
    constexpr int64_t kOwnRows = kWgmmaRows / kGroupWarps;
    // The other group has read what these sums come to lie on.
    NVVM::BarrierOp::create(b, loc, TypeRange(), i32(kConsumerBarrier),
                            i32(kConsumers * kGroup),
                            NVVM::BarrierReductionAttr(), Value());
    Value ownRow = mul(divide(thread, kWarp), kOwnRows);
    Value place = add(mul(add(ownRow, divide(lane, 4)), pitch()),
                      mul(modulo(lane, 4), 2));
    auto pair = VectorType::get({2}, b.getF32Type());
    for (int64_t column = 0; column < tile.columns; column += 8)
      for (int64_t half = 0; half < 2; ++half) {
        int64_t first = column / 2 + half * 2;
        Value vector = vector::FromElementsOp::create(
            b, loc, pair,
            ValueRange{LLVM::ExtractValueOp::create(b, loc, sums, first),
                       LLVM::ExtractValueOp::create(b, loc, sums, first + 1)});
        vector::StoreOp::create(
            b, loc, vector, ring,
            ValueRange{add(place, half * 8 * pitch() + column)},
            /*nontemporal=*/false, llvm::MaybeAlign(8));
      }
    NVVM::SyncWarpOp::create(b, loc, i32(-1));
    forLoop(lane, constant(kOwnRows * width), constant(kWarp), {},
            [&](Value number, Values) {
              Value line = add(ownRow, divide(number, width)),
                    columnOf = modulo(number, width);
              Value row = add(firstRow, line),
                    column = add(firstColumn, columnOf);
              finishElementWithin(row, column, rows, columns, [&] {
                Values own;
                Value from = add(mul(line, pitch()), columnOf);
                for (int64_t p = 0; p < products; ++p)
                  own.push_back(memref::LoadOp::create(
                      b, loc, ring, ValueRange{add(from, p * width)}));
                return own;
              });
              return Values();
            });
  }

  const WarpgroupSchedule::Tile &tile;
  int64_t products;
  /// Columns of each weight.
  int64_t width;
  Type type;
  int64_t depth;
  Value rows, columns, firstRow, firstColumn, thread, lane;
  /// [stage][x, weights][row][128 bytes]; and "full" of all stages, "empty" of
  /// all.
  Value ring, barriers;
  /// Where they begin; the ring at a multiple of the swizzle, also as a number.
  Value ringAddress, barrierAddress, start32;
};
} // namespace

LogicalResult
mlir::llama::emitWarpgroupLinear(OpBuilder &b, const LinearTask &task,
                                 const WarpgroupSchedule &schedule) {
  std::optional<int64_t> depth = getConstantIntValue(task.extents.back());
  if (!depth || *depth <= 0 || task.products.size() > 2 ||
      !isMatrix(task, task.x, getRowCoordinates(task)) ||
      !llvm::all_of(task.products, [&](const Product &product) {
        return product.weights.isPlain() &&
               product.weights.getElementType() == task.x.getElementType() &&
               isMatrix(task, product.weights.plain, {task.column()});
      }))
    return failure();
  std::optional<int64_t> columns =
      getConstantIntValue(task.extents[task.column()]);
  if (!columns) {
    WgmmaEmitter(b, task, schedule.narrow).emit();
    return success();
  }
  // Tiles along the rows from which on wide ones are enough.
  int64_t across = llvm::divideCeil(*columns * int64_t(task.products.size()),
                                    schedule.wide.columns);
  int64_t enough = (llvm::divideCeil(schedule.multiprocessors,
                                     std::max<int64_t>(across, 1)) -
                    1) *
                   kRows;
  LinearEmitter(b, task).ifRows(
      arith::CmpIPredicate::ugt, enough,
      [&] { WgmmaEmitter(b, task, schedule.wide).emit(); },
      [&] { WgmmaEmitter(b, task, schedule.narrow).emit(); });
  return success();
}

namespace {
template <typename... Ops> void attachAll(MLIRContext *context) {
  (attachNoDeallocation<Ops>(context), ...);
}
} // namespace

void mlir::llama::registerWarpgroupLinears(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, nvgpu::NVGPUDialect *, NVVM::NVVMDialect *) {
        attachAll<nvgpu::TmaCreateDescriptorOp, NVVM::MBarrierInitOp,
                  NVVM::MBarrierArriveExpectTxOp, NVVM::InlinePtxOp,
                  NVVM::MBarrierTryWaitParityOp, NVVM::FenceMbarrierInitOp,
                  NVVM::FenceProxyOp, NVVM::FenceProxyAcquireOp,
                  NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp,
                  NVVM::WgmmaMmaAsyncOp, NVVM::WgmmaGroupSyncAlignedOp,
                  NVVM::BarrierOp, NVVM::SyncWarpOp>(context);
      });
}
