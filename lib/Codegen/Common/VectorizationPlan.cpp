//===- VectorizationPlan.cpp - How a linalg.generic becomes vector loops --===//
#include "lib/Codegen/Common/VectorizationPlan.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace mlir::llama;

/// Projected permutations with constant results; no loop twice in one operand.
static bool isSimpleMap(AffineMap map) {
  llvm::SmallBitVector seen(map.getNumDims());
  for (AffineExpr expr : map.getResults()) {
    if (isa<AffineConstantExpr>(expr))
      continue;
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim || seen.test(dim.getPosition()))
      return false;
    seen.set(dim.getPosition());
  }
  return true;
}

/// Every operation of the body is elementwise, or can be repeated lane by lane
/// without writing anything.
static bool hasVectorBody(linalg::GenericOp op, std::string &reason) {
  for (Operation &inner : op.getBody()->without_terminator()) {
    if (inner.getNumRegions() != 0 || inner.getNumResults() != 1) {
      reason = ("the body contains " + inner.getName().getStringRef()).str();
      return false;
    }
    if (!isMemoryEffectFree(&inner) && !isa<memref::LoadOp>(inner)) {
      reason = ("the body contains " + inner.getName().getStringRef() +
                ", which has side effects")
                   .str();
      return false;
    }
    if (!inner.getResult(0).getType().isIntOrIndexOrFloat()) {
      reason = "the body computes a value that is no scalar";
      return false;
    }
  }
  return true;
}

bool mlir::llama::isContiguous(linalg::GenericOp op, OpOperand &operand,
                               unsigned loop) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return false;
  // Booleans and nibbles take a byte each in memory, but a bit in a vector.
  Type element = type.getElementType();
  if (element.isIntOrFloat() && element.getIntOrFloatBitWidth() < 8)
    return false;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  unsigned rank = map.getNumResults();
  if (rank == 0)
    return false;
  auto last = dyn_cast<AffineDimExpr>(map.getResult(rank - 1));
  if (!last || last.getPosition() != loop)
    return false;
  SmallVector<int64_t> strides;
  int64_t offset;
  return succeeded(type.getStridesAndOffset(strides, offset)) &&
         strides.back() == 1;
}

static bool dependsOn(linalg::GenericOp op, OpOperand &operand, unsigned loop) {
  return op.getMatchingIndexingMap(&operand).isFunctionOfDim(loop);
}

/// The width that decides how many lanes a register has: that of the widest
/// number that the body computes with or the operands hold.
static unsigned widestBits(linalg::GenericOp op) {
  unsigned bits = 8;
  auto visit = [&](Type type) {
    if (type.isIntOrFloat())
      bits = std::max(bits, type.getIntOrFloatBitWidth());
  };
  for (BlockArgument arg : op.getBody()->getArguments())
    visit(arg.getType());
  for (Operation &inner : op.getBody()->without_terminator())
    // Index arithmetic is rare and short: it does not narrow the loop.
    visit(inner.getResult(0).getType());
  return bits;
}

static std::optional<vector::CombiningKind> findCombiner(linalg::GenericOp op,
                                                         unsigned output) {
  SmallVector<Operation *> combiners;
  if (!matchReduction(op.getRegionOutputArgs(), output, combiners) ||
      combiners.size() != 1 || !arith::getNeutralElement(combiners.front()))
    return std::nullopt;
  return linalg::getCombinerOpKind(combiners.front());
}

/// Bytes that a line is fetched ahead of its use, at least: what arrives from
/// memory while one line does.
static constexpr int64_t kPrefetchBytes = 2048;
static constexpr int64_t kLineBytes = 64;

/// A contraction's operands whose rows, along the vector loop, are used once
/// while others are used again: the rows that a matrix has more than the vector
/// it is multiplied with. Processors fetch ahead within a row or a page only.
static void planPrefetches(linalg::GenericOp op, VectorizationPlan &plan) {
  unsigned v = *plan.vectorLoop;
  bool reducesLanes = plan.loops[v].isReduction;
  // The innermost loop around the vectors.
  std::optional<unsigned> rows;
  for (unsigned loop : plan.order)
    if (!plan.isVector(loop) && plan.loops[loop].isReduction != reducesLanes)
      rows = loop;
  if (!rows)
    return;
  // A reduction over vectors that all inputs follow uses nothing twice.
  bool isContraction =
      llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *in) {
        return isa<MemRefType>(in->get().getType()) &&
               !dependsOn(op, *in, reducesLanes ? *rows : v);
      });
  if (!isContraction)
    return;
  for (OpOperand *in : op.getDpsInputOperands()) {
    if (!dependsOn(op, *in, *rows) || !isContiguous(op, *in, v))
      continue;
    auto type = cast<MemRefType>(in->get().getType());
    if (!type.getElementType().isIntOrFloat())
      continue;
    int64_t bits = type.getElementTypeBitWidth(), row = type.getShape().back();
    int64_t block = plan.loops[*rows].factor, distance = block;
    if (!ShapedType::isDynamic(row) && row > 0)
      distance =
          llvm::divideCeil(kPrefetchBytes, row * bits / 8 * block) * block;
    plan.prefetches.push_back(
        {in->getOperandNumber(), *rows, distance, kLineBytes * 8 / bits});
  }
}

/// Whether registers full of 16-bit numbers are loaded and stored along `loop`,
/// and computed with as two of f32 each: half-full ones take as many loads,
/// stores and conversions.
static bool fillsRegistersIn16Bits(linalg::GenericOp op, unsigned loop) {
  if (widestBits(op) != 32)
    return false;
  for (Operation &inner : op.getBody()->without_terminator())
    if (!inner.hasTrait<OpTrait::Vectorizable>())
      return false;
  bool hasNarrow = false;
  for (OpOperand &operand : op->getOpOperands()) {
    Type type = operand.get().getType();
    if (!isa<MemRefType>(type) || !dependsOn(op, operand, loop))
      continue;
    if (!isContiguous(op, operand, loop))
      return false;
    hasNarrow |= getElementTypeOrSelf(type).getIntOrFloatBitWidth() == 16;
  }
  return hasNarrow;
}

/// Rows of an elementwise operation that are computed together, where they
/// share what is converted along the vector loop (a norm's weights). Loads
/// alone are not worth it: rows that are a power of two apart share a cache's
/// ways.
static void planRows(linalg::GenericOp op, const VectorShape &shape,
                     VectorizationPlan &plan) {
  unsigned v = *plan.vectorLoop;
  if (!shape.converts16Bits || plan.order.size() < 2 || plan.order.back() != v)
    return;
  unsigned rows = plan.order[plan.order.size() - 2];
  unsigned widest = widestBits(op);
  bool shares = llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *in) {
    Type element = getElementTypeOrSelf(in->get().getType());
    return isa<MemRefType>(in->get().getType()) && element.isIntOrFloat() &&
           element.getIntOrFloatBitWidth() < widest && dependsOn(op, *in, v) &&
           !dependsOn(op, *in, rows);
  });
  if (!shares)
    return;
  int64_t size = op.getStaticLoopRanges()[rows];
  int64_t factor = shape.registers >= 32 ? 4 : 2;
  plan.loops[rows].factor = ShapedType::isDynamic(size)
                                ? factor
                                : std::clamp<int64_t>(size, 1, factor);
}

/// Chooses the register block of a reduction.
static void planBlock(linalg::GenericOp op, const VectorShape &shape,
                      VectorizationPlan &plan) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  unsigned numLoops = op.getNumLoops();
  unsigned v = *plan.vectorLoop;
  bool wide = shape.registers >= 32;
  // The register block. Points of a loop on which some input does not depend
  // share that input's loads.
  SmallVector<unsigned> reuse;
  for (unsigned loop = numLoops; loop-- > 0;) {
    if (plan.loops[loop].isReduction || plan.isVector(loop) || sizes[loop] == 1)
      continue;
    bool shares = llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *in) {
      return isa<MemRefType>(in->get().getType()) && !dependsOn(op, *in, loop);
    });
    if (shares)
      reuse.push_back(loop);
  }
  auto clamp = [&](unsigned loop, int64_t factor) {
    int64_t size = sizes[loop];
    if (plan.isVector(loop) && !ShapedType::isDynamic(size))
      size /= plan.lanes;
    plan.loops[loop].factor =
        ShapedType::isDynamic(sizes[loop])
            ? factor
            : std::max<int64_t>(1, std::min(factor, size));
  };
  if (plan.loops[v].isReduction) {
    // Dot products: rows x columns of accumulators along the reduction.
    if (reuse.size() >= 2) {
      clamp(reuse[0], 4);
      clamp(reuse[1], wide ? 4 : 2);
    } else {
      // One chain of additions would wait for its own latency.
      if (reuse.size() == 1)
        clamp(reuse[0], 4);
      if (reuse.empty() && shape.converts16Bits &&
          fillsRegistersIn16Bits(op, v)) {
        plan.lanes *= 2;
        clamp(v, 2);
      } else {
        clamp(v, reuse.empty() ? 4 : 2);
      }
    }
    return;
  }
  // Outer products: broadcast elements times vectors of columns.
  clamp(v, wide ? 4 : 2);
  if (!reuse.empty())
    clamp(reuse[0], 4);
}

FailureOr<VectorizationPlan>
mlir::llama::planVectorization(linalg::GenericOp op, const VectorShape &shape,
                               std::string &reason) {
  if (!hasVectorBody(op, reason))
    return failure();
  for (AffineMap map : op.getIndexingMapsArray())
    if (!isSimpleMap(map)) {
      reason = "an indexing map is no projected permutation";
      return failure();
    }
  for (OpOperand &init : op.getDpsInitsMutable())
    for (unsigned loop = 0; loop < op.getNumLoops(); ++loop) {
      bool parallel =
          op.getIteratorTypesArray()[loop] == utils::IteratorType::parallel;
      if (parallel != dependsOn(op, init, loop)) {
        reason = "an output does not follow the parallel loops";
        return failure();
      }
    }

  VectorizationPlan plan;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  unsigned numLoops = op.getNumLoops();
  plan.loops.resize(numLoops);
  bool hasReduction = false;
  for (unsigned loop = 0; loop < numLoops; ++loop) {
    plan.loops[loop].isReduction =
        op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
    hasReduction |= plan.loops[loop].isReduction;
  }
  bool canReduceLanes = hasReduction;
  if (hasReduction)
    for (unsigned i = 0, e = op.getNumDpsInits(); i < e; ++i) {
      plan.combiners.push_back(findCombiner(op, i));
      canReduceLanes &= plan.combiners.back().has_value();
    }

  // The vector loop: the fewest accesses that are not contiguous; stores count
  // twice, since loads from scattered elements at least overlap.
  auto cost = [&](unsigned loop) {
    int64_t result = 0;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isa<MemRefType>(operand.get().getType()) ||
          !dependsOn(op, operand, loop) || isContiguous(op, operand, loop))
        continue;
      result += op.isDpsInit(&operand) ? 2 : 1;
    }
    return result;
  };
  std::optional<std::tuple<int64_t, bool, bool, int64_t>> best;
  for (unsigned loop = 0; loop < numLoops; ++loop) {
    bool isReduction = plan.loops[loop].isReduction;
    if (isReduction && !canReduceLanes)
      continue;
    // A loop of one iteration fills no vector.
    bool isUnit = sizes[loop] == 1;
    // Ties: parallel before reduction, then the innermost.
    std::tuple<int64_t, bool, bool, int64_t> key{
        isUnit ? 1000 : cost(loop), isUnit, isReduction, -int64_t(loop)};
    if (!best || key < *best) {
      best = key;
      plan.vectorLoop = loop;
    }
  }

  if (plan.vectorLoop) {
    unsigned v = *plan.vectorLoop;
    plan.lanes = std::max<int64_t>(1, shape.bytes * 8 / widestBits(op));
    if (!hasReduction && shape.converts16Bits && fillsRegistersIn16Bits(op, v))
      plan.lanes *= 2;
    int64_t size = sizes[v];
    if (!ShapedType::isDynamic(size) && size > 0)
      plan.lanes = std::min<int64_t>(
          plan.lanes, llvm::bit_floor(static_cast<uint64_t>(size)));
  }

  // Parallel loops first, reductions inside; a reduction that is the vector
  // loop innermost of all.
  for (bool reductions : {false, true})
    for (unsigned loop = 0; loop < numLoops; ++loop)
      if (plan.loops[loop].isReduction == reductions &&
          !(reductions && plan.isVector(loop)))
        plan.order.push_back(loop);
  if (plan.vectorLoop && plan.loops[*plan.vectorLoop].isReduction)
    plan.order.push_back(*plan.vectorLoop);

  if (!plan.vectorLoop)
    return plan;
  if (!hasReduction) {
    planRows(op, shape, plan);
    return plan;
  }

  planBlock(op, shape, plan);
  planPrefetches(op, plan);
  return plan;
}
