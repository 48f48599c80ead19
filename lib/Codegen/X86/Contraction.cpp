//===- Contraction.cpp - Contractions of tasks, and rows packed for them --===//
#include "lib/Codegen/X86/Contraction.h"

#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/X86/Emitter.h"

#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

bool mlir::llama::isMatrix(Value buffer) {
  auto type = dyn_cast<MemRefType>(buffer.getType());
  return type && type.getRank() == 2 && type.isLastDimUnitStride();
}

namespace {

/// sums + f32(x) * f32(w), and nothing else.
bool isMultiplyAdd(linalg::GenericOp op) {
  Block *body = op.getBody();
  auto isInput = [](Type type) {
    return type.isF32() || type.isF16() || type.isBF16();
  };
  if (!isInput(body->getArgument(0).getType()) ||
      !isInput(body->getArgument(1).getType()) ||
      !body->getArgument(2).getType().isF32())
    return false;
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || add.getLhs() != body->getArgument(2))
    return false;
  auto multiply = add.getRhs().getDefiningOp<arith::MulFOp>();
  auto isExtended = [&](Value value, unsigned argument) {
    if (auto extend = value.getDefiningOp<arith::ExtFOp>())
      value = extend.getIn();
    return value == body->getArgument(argument);
  };
  return multiply && isExtended(multiply.getLhs(), 0) &&
         isExtended(multiply.getRhs(), 1);
}

/// Whether a row index is a multiple of a tile's rows, by how it is made.
bool startsTile(OpFoldResult row) {
  if (std::optional<int64_t> constant = getConstantIntValue(row))
    return *constant % kTileRows == 0;
  auto argument = dyn_cast<BlockArgument>(cast<Value>(row));
  auto loop = argument
                  ? dyn_cast<scf::ForOp>(argument.getOwner()->getParentOp())
                  : scf::ForOp();
  if (!loop || argument != loop.getInductionVar())
    return false;
  std::optional<int64_t> lower = getConstantIntValue(loop.getLowerBound());
  std::optional<int64_t> step = getConstantIntValue(loop.getStep());
  return lower && step && *lower % kTileRows == 0 && *step % kTileRows == 0;
}

/// Follows x out of the task through blocks of whole rows; `offsets` are their
/// first rows. Null where it is something else.
Value findWhole(Value x, scf::ForallOp task, int64_t depth,
                SmallVectorImpl<OpFoldResult> &offsets) {
  while (Operation *source = x.getDefiningOp()) {
    if (!task->isProperAncestor(source))
      break;
    auto view = dyn_cast<memref::SubViewOp>(source);
    if (!view || view.getSourceType().getRank() != 2 ||
        view.getType().getRank() != 2 || !view.hasUnitStride() ||
        !isConstantIntValue(view.getMixedOffsets()[1], 0) ||
        view.getSourceType().getDimSize(1) != depth ||
        !startsTile(view.getMixedOffsets()[0]))
      return {};
    offsets.push_back(view.getMixedOffsets()[0]);
    x = view.getSource();
  }
  if (auto argument = dyn_cast<BlockArgument>(x))
    if (task->isAncestor(argument.getOwner()->getParentOp()))
      return {};
  return isMatrix(x) ? x : Value();
}

/// The size of a buffer's dimension as something that a workspace's size can be
/// computed from: never the size of a buffer that has no place yet. None where
/// it is not known in such a way.
std::optional<OpFoldResult> getSize(Value buffer, int64_t dim, OpBuilder &b) {
  auto type = cast<MemRefType>(buffer.getType());
  if (!type.isDynamicDim(dim))
    return b.getIndexAttr(type.getDimSize(dim));
  if (auto alloc = buffer.getDefiningOp<memref::AllocOp>())
    return alloc.getMixedSizes()[dim];
  if (auto view = buffer.getDefiningOp<memref::SubViewOp>()) {
    if (view.getSourceType().getRank() != type.getRank())
      return std::nullopt;
    return view.getMixedSizes()[dim];
  }
  if (auto expand = buffer.getDefiningOp<memref::ExpandShapeOp>())
    return getMixedValues(expand.getStaticOutputShape(),
                          expand.getOutputShape(), b)[dim];
  if (auto collapse = buffer.getDefiningOp<memref::CollapseShapeOp>()) {
    Location loc = buffer.getLoc();
    Value product;
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    for (int64_t source : groups[dim]) {
      std::optional<OpFoldResult> size = getSize(collapse.getSrc(), source, b);
      if (!size)
        return std::nullopt;
      if (isConstantIntValue(*size, 1))
        continue;
      Value factor = getValueOrCreateConstantIndexOp(b, loc, *size);
      product = product
                    ? arith::MulIOp::create(b, loc, product, factor).getResult()
                    : factor;
    }
    return product ? OpFoldResult(product) : OpFoldResult(b.getIndexAttr(1));
  }
  auto argument = dyn_cast<BlockArgument>(buffer);
  if (!argument || !isa<func::FuncOp>(argument.getOwner()->getParentOp()))
    return std::nullopt;
  return memref::DimOp::create(b, buffer.getLoc(), buffer, dim).getResult();
}

} // namespace

bool mlir::llama::mayWrite(Operation *within, Value root) {
  WalkResult result = within->walk([&](Operation *op) {
    // What these passes emit does not say what it does.
    if (auto store = dyn_cast<amx::TileStoreOp>(op))
      return getRoot(store.getBase()) == root ? WalkResult::interrupt()
                                              : WalkResult::advance();
    if (isa<amx::TileLoadOp, amx::TileZeroOp, amx::TileMulFOp,
            memref::PrefetchOp>(op))
      return WalkResult::advance();
    auto effects = dyn_cast<MemoryEffectOpInterface>(op);
    if (!effects)
      return op->hasTrait<OpTrait::HasRecursiveMemoryEffects>()
                 ? WalkResult::advance()
                 : WalkResult::interrupt();
    SmallVector<MemoryEffects::EffectInstance> instances;
    effects.getEffects(instances);
    for (const MemoryEffects::EffectInstance &effect : instances)
      if (isa<MemoryEffects::Write>(effect.getEffect()) &&
          (!effect.getValue() || getRoot(effect.getValue()) == root))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return result.wasInterrupted();
}

bool mlir::llama::staysUnchanged(Value buffer, Operation *from,
                                 Operation *until) {
  if (from->getBlock() != until->getBlock())
    return false;
  Value root = getRoot(buffer);
  Operation *op = from->getNextNode();
  while (op && op != until && !mayWrite(op, root))
    op = op->getNextNode();
  return op == until;
}

linalg::FillOp mlir::llama::findZeroFill(linalg::GenericOp contraction) {
  Value sums = contraction.getDpsInitOperand(0)->get();
  Operation *op = contraction->getPrevNode();
  Accesses between;
  for (; op; op = op->getPrevNode()) {
    Accesses own(op);
    auto fill = dyn_cast<linalg::FillOp>(op);
    if (fill && fill.getDpsInitOperand(0)->get() == sums)
      return matchPattern(fill.value(), m_PosZeroFloat()) &&
                     !between.conflictsWith(own)
                 ? fill
                 : linalg::FillOp();
    between.add(own);
  }
  return {};
}

bool mlir::llama::isContraction(linalg::GenericOp op) {
  if (!op.hasPureBufferSemantics() || op.getNumDpsInputs() != 2 ||
      op.getNumDpsInits() != 1 || op.getNumLoops() != 3 || !isMultiplyAdd(op))
    return false;
  MLIRContext *context = op.getContext();
  AffineExpr m, n, k;
  bindDims(context, m, n, k);
  using Maps = ArrayRef<ArrayRef<AffineExpr>>;
  return op.getIndexingMapsArray() ==
             AffineMap::inferFromExprList(Maps{{m, k}, {n, k}, {m, n}},
                                          context) &&
         isMatrix(op.getDpsInputOperand(1)->get()) &&
         isMatrix(op.getDpsInitOperand(0)->get());
}

std::optional<Contraction>
mlir::llama::matchContraction(linalg::GenericOp op, RewriterBase &rewriter) {
  auto task = op->getParentOfType<scf::ForallOp>();
  if (!task || task->getParentOfType<scf::ForallOp>() || !isContraction(op))
    return std::nullopt;
  Contraction found{op, task, {}, {}, {}, 0};
  found.depth = cast<MemRefType>(found.getWeights().getType()).getDimSize(1);
  if (ShapedType::isDynamic(found.depth) || found.depth == 0)
    return std::nullopt;
  SmallVector<OpFoldResult> offsets;
  found.x =
      findWhole(op.getDpsInputOperand(0)->get(), task, found.depth, offsets);
  if (!found.x || mayWrite(task, getRoot(found.x)))
    return std::nullopt;
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(task);
  std::optional<OpFoldResult> rows = getSize(found.x, 0, rewriter);
  if (!rows)
    return std::nullopt;
  found.rows = *rows;
  rewriter.setInsertionPoint(op);
  Location loc = op.getLoc();
  found.firstRow = arith::ConstantIndexOp::create(rewriter, loc, 0);
  for (OpFoldResult offset : offsets)
    found.firstRow = arith::AddIOp::create(
        rewriter, loc, found.firstRow,
        getValueOrCreateConstantIndexOp(rewriter, loc, offset));
  return found;
}

//===----------------------------------------------------------------------===//
// Packed rows
//===----------------------------------------------------------------------===//

namespace {

/// Emits the loop that packs the rows of x.
class PackEmitter : X86Emitter {
public:
  /// `unit` elements of x make one element of a packed block.
  PackEmitter(RewriterBase &b, Contraction &contraction, Type type,
              int64_t lanes)
      : X86Emitter(b, contraction.op.getLoc()), x(contraction.x),
        depth(contraction.depth), lanes(lanes), unit(type.isBF16() ? 2 : 1),
        type(type),
        loaded(VectorType::get({lanes * unit}, contraction.getInputType())) {}

  scf::ForallOp emit(OpFoldResult numRows, int64_t minRows,
                     PackedRows &packed) {
    rows = getValueOrCreateConstantIndexOp(b, loc, numRows);
    packed.isUsed = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge,
                                          rows, constant(minRows));
    // Tiles take two blocks of pairs at a time.
    Value blocks = multiply(
        arith::CeilDivUIOp::create(b, loc, rows, constant(lanes * unit)), unit);
    blocks =
        arith::SelectOp::create(b, loc, packed.isUsed, blocks, constant(0));
    buffer = memref::AllocOp::create(
        b, loc,
        MemRefType::get({ShapedType::kDynamic, depth / unit, lanes * unit},
                        type),
        ValueRange{blocks}, b.getI64IntegerAttr(64));
    packed.buffer = buffer;
    auto loop = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(0)},
        ArrayRef<OpFoldResult>{blocks},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1)}, ValueRange(), std::nullopt);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    Value block = loop.getInductionVars().front();
    int64_t step = lanes * unit, whole = depth / step * step;
    forLoop(constant(0), constant(whole), step, {}, [&](Value k, Values) {
      packSquare(block, k);
      return Values();
    });
    // The last square overlaps the one before it.
    if (whole != depth)
      packSquare(block, constant(depth - step));
    return loop;
  }

private:
  /// `lanes` rows of as many elements or pairs, transposed.
  void packSquare(Value block, Value k) {
    Type element = unit == 2 ? Type(b.getI32Type()) : type;
    Values vectors;
    Value last = arith::SubIOp::create(b, loc, rows, constant(1));
    Value firstRow = multiply(block, lanes);
    for (int64_t i = 0; i < lanes; ++i) {
      Value row = arith::MinUIOp::create(b, loc, add(firstRow, i), last);
      Value vector =
          vector::LoadOp::create(b, loc, loaded, x, ValueRange{row, k});
      if (unit == 2)
        vector = vector::BitCastOp::create(
            b, loc, VectorType::get({lanes}, element), vector);
      else if (loaded.getElementType() != type)
        vector = arith::ExtFOp::create(b, loc, VectorType::get({lanes}, type),
                                       vector);
      vectors.push_back(vector);
    }
    transpose(vectors);
    Value first =
        unit == 2 ? arith::ShRUIOp::create(b, loc, k, constant(1)).getResult()
                  : k;
    for (int64_t i = 0; i < lanes; ++i) {
      Value row = vectors[i];
      if (unit == 2)
        row = vector::BitCastOp::create(b, loc, loaded, row);
      vector::StoreOp::create(b, loc, row, buffer,
                              ValueRange{block, add(first, i), constant(0)});
    }
  }

  Value x, rows, buffer;
  int64_t depth, lanes, unit;
  Type type;
  VectorType loaded;
};

} // namespace

PackedRows RowPacker::packFloats(Contraction &contraction, int64_t lanes,
                                 int64_t minRows) {
  return pack(contraction, b.getF32Type(), lanes, minRows);
}

PackedRows RowPacker::packPairs(Contraction &contraction, int64_t minRows) {
  return pack(contraction, b.getBF16Type(), kTileRows, minRows);
}

PackedRows RowPacker::pack(Contraction &contraction, Type type, int64_t lanes,
                           int64_t minRows) {
  Operation *task = contraction.task;
  for (const Entry &entry : entries) {
    if (entry.x == contraction.x && entry.type == type &&
        entry.lanes == lanes && entry.minRows == minRows &&
        staysUnchanged(contraction.x, entry.loop, task))
      return entry.rows;
  }
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(task);
  Entry entry{contraction.x, type, lanes, minRows, {}, {}};
  entry.loop = PackEmitter(b, contraction, type, lanes)
                   .emit(contraction.rows, minRows, entry.rows);
  entries.push_back(entry);
  return entry.rows;
}
