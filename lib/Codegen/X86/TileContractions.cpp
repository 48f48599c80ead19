//===- TileContractions.cpp - bf16 contractions on the tile unit ----------===//
//
// A tile multiplication adds to c[i, j] the products of a[i, k] and b[k, j],
// with b's rows in pairs. Rows of weights serve as `a` as they lie in the file,
// so `c` is sums transposed; packed rows of activations serve as `b`.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86TILECONTRACTIONS
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// A contraction that tiles can do, inside of a task.
struct Contraction {
  linalg::GenericOp op;
  scf::ForallOp task;
  /// The whole of x, outside of the task, its number of rows, and the first row
  /// of the task's part.
  Value x;
  OpFoldResult rows;
  Value firstRow;
  int64_t depth;

  Value getWeights() { return op.getDpsInputOperand(1)->get(); }
  Value getSums() { return op.getDpsInitOperand(0)->get(); }
};

bool hasUnitStride(Value buffer) {
  auto type = dyn_cast<MemRefType>(buffer.getType());
  if (!type || type.getRank() != 2)
    return false;
  SmallVector<int64_t> strides;
  int64_t offset;
  return succeeded(type.getStridesAndOffset(strides, offset)) &&
         strides.back() == 1;
}

/// sums + extf(x) * extf(w), and nothing else.
bool isMultiplyAdd(linalg::GenericOp op) {
  Block *body = op.getBody();
  if (!body->getArgument(0).getType().isBF16() ||
      !body->getArgument(1).getType().isBF16() ||
      !body->getArgument(2).getType().isF32())
    return false;
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || add.getLhs() != body->getArgument(2))
    return false;
  auto multiply = add.getRhs().getDefiningOp<arith::MulFOp>();
  auto isExtended = [&](Value value, unsigned argument) {
    auto extend = value.getDefiningOp<arith::ExtFOp>();
    return extend && extend.getIn() == body->getArgument(argument);
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
  return hasUnitStride(x) ? x : Value();
}

/// The number of a buffer's rows as something that a workspace's size can be
/// computed from: never the size of a buffer that has no place yet. None where
/// it is not known in such a way.
std::optional<OpFoldResult> getRows(Value buffer, OpBuilder &b) {
  auto type = cast<MemRefType>(buffer.getType());
  if (!type.isDynamicDim(0))
    return b.getIndexAttr(type.getDimSize(0));
  if (auto alloc = buffer.getDefiningOp<memref::AllocOp>())
    return alloc.getDynamicSizes().front();
  if (auto view = buffer.getDefiningOp<memref::SubViewOp>())
    return view.getMixedSizes().front();
  auto argument = dyn_cast<BlockArgument>(buffer);
  if (!argument || !isa<func::FuncOp>(argument.getOwner()->getParentOp()))
    return std::nullopt;
  return memref::DimOp::create(b, buffer.getLoc(), buffer, 0).getResult();
}

/// What a view is a part of.
Value getRoot(Value buffer) {
  while (auto view = buffer.getDefiningOp<ViewLikeOpInterface>())
    buffer = view.getViewSource();
  return buffer;
}

/// Whether a task may write into a buffer, which then must not be packed ahead
/// of it.
bool isWritten(Value buffer, scf::ForallOp task) {
  Value root = getRoot(buffer);
  WalkResult result = task->walk([&](Operation *op) {
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

std::optional<Contraction> match(linalg::GenericOp op, RewriterBase &rewriter) {
  auto task = op->getParentOfType<scf::ForallOp>();
  if (!task || task->getParentOfType<scf::ForallOp>() ||
      op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.getNumLoops() != 3 || !isMultiplyAdd(op))
    return std::nullopt;
  MLIRContext *context = op.getContext();
  AffineExpr m, n, k;
  bindDims(context, m, n, k);
  using Maps = ArrayRef<ArrayRef<AffineExpr>>;
  if (op.getIndexingMapsArray() !=
      AffineMap::inferFromExprList(Maps{{m, k}, {n, k}, {m, n}}, context))
    return std::nullopt;
  Contraction found{op, task, {}, {}, {}, 0};
  if (!hasUnitStride(found.getWeights()) || !hasUnitStride(found.getSums()))
    return std::nullopt;
  auto weights = cast<MemRefType>(found.getWeights().getType());
  int64_t columns = weights.getDimSize(0);
  found.depth = weights.getDimSize(1);
  if (ShapedType::isDynamic(found.depth) || found.depth == 0 ||
      found.depth % kTileDepth != 0 ||
      (!ShapedType::isDynamic(columns) && columns % kTileRows != 0))
    return std::nullopt;
  SmallVector<OpFoldResult> offsets;
  found.x =
      findWhole(op.getDpsInputOperand(0)->get(), task, found.depth, offsets);
  if (!found.x || isWritten(found.x, task))
    return std::nullopt;
  rewriter.setInsertionPoint(task);
  std::optional<OpFoldResult> rows = getRows(found.x, rewriter);
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

/// Packs the rows of x for all tasks.
class Packer : X86Emitter {
public:
  Packer(RewriterBase &b, Contraction &contraction, int64_t minRows)
      : X86Emitter(b, contraction.op.getLoc()), contraction(contraction),
        x(contraction.x), depth(contraction.depth), minRows(minRows) {}

  /// Whether tiles are used; where not, nothing is packed.
  Value usesTiles;
  /// [blocks][depth / 2][rows and pairs].
  Value packed;

  void emit() {
    rows = getValueOrCreateConstantIndexOp(b, loc, contraction.rows);
    usesTiles = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge, rows,
                                      constant(minRows));
    Value blocks =
        arith::CeilDivUIOp::create(b, loc, rows, constant(kTileRows));
    blocks = arith::SelectOp::create(b, loc, usesTiles, blocks, constant(0));
    packed = memref::AllocOp::create(
        b, loc,
        MemRefType::get({ShapedType::kDynamic, depth / 2, kTileDepth},
                        b.getBF16Type()),
        ValueRange{blocks}, b.getI64IntegerAttr(64));
    auto loop = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(0)},
        ArrayRef<OpFoldResult>{blocks},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1)}, ValueRange(), std::nullopt);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    Value block = loop.getInductionVars().front();
    forLoop(constant(0), constant(depth), kTileDepth, {}, [&](Value k, Values) {
      packBlock(block, k);
      return Values();
    });
  }

private:
  /// 16 rows of 16 pairs each, transposed.
  void packBlock(Value block, Value k) {
    auto halves = VectorType::get({kTileDepth}, b.getBF16Type());
    auto pairs = VectorType::get({kTileRows}, b.getI32Type());
    Value firstRow = multiply(block, kTileRows);
    Values vectors;
    for (int64_t i = 0; i < kTileRows; ++i) {
      Value row = add(firstRow, i);
      Value mask = maskOf(isLess(row, rows), kTileDepth);
      Value loaded = vector::MaskedLoadOp::create(
          b, loc, halves, x, ValueRange{row, k}, mask, zeroOf(halves));
      vectors.push_back(vector::BitCastOp::create(b, loc, pairs, loaded));
    }
    transpose(vectors);
    Value pair = arith::ShRUIOp::create(b, loc, k, constant(1));
    for (int64_t i = 0; i < kTileRows; ++i) {
      Value row = vector::BitCastOp::create(b, loc, halves, vectors[i]);
      vector::StoreOp::create(b, loc, row, packed,
                              ValueRange{block, add(pair, i), constant(0)});
    }
  }

  Contraction &contraction;
  Value x, rows;
  int64_t depth, minRows;
};

/// Computes a task's sums with tiles.
class TileEmitter : X86Emitter {
public:
  /// `columns` is a multiple of a tile's rows.
  TileEmitter(RewriterBase &b, Contraction &contraction, Value columns,
              Value packed, Value scratch)
      : X86Emitter(b, contraction.op.getLoc()), contraction(contraction),
        weights(contraction.getWeights()), sums(contraction.getSums()),
        columns(columns), packed(packed), scratch(scratch) {}

  void emit() {
    rows = memref::DimOp::create(b, loc, sums, 0);
    firstBlock = arith::DivUIOp::create(b, loc, contraction.firstRow,
                                        constant(kTileRows));
    Value blocks =
        arith::CeilDivUIOp::create(b, loc, rows, constant(kTileRows));
    Value rest = arith::RemUIOp::create(b, loc, blocks, constant(2));
    Value paired = arith::SubIOp::create(b, loc, blocks, rest);
    Value restColumns =
        arith::RemUIOp::create(b, loc, columns, constant(2 * kTileRows));
    Value pairedColumns = arith::SubIOp::create(b, loc, columns, restColumns);
    auto emitColumns = [&](Value block, int64_t count) {
      forLoop(constant(0), pairedColumns, 2 * kTileRows, {},
              [&](Value column, Values) {
                emitBlock(block, count, column, 2);
                return Values();
              });
      forLoop(pairedColumns, columns, kTileRows, {}, [&](Value column, Values) {
        emitBlock(block, count, column, 1);
        return Values();
      });
    };
    forLoop(constant(0), paired, 2, {}, [&](Value block, Values) {
      emitColumns(block, 2);
      return Values();
    });
    forLoop(paired, blocks, 1, {}, [&](Value block, Values) {
      emitColumns(block, 1);
      return Values();
    });
  }

private:
  /// `numRows` x `numColumns` tiles of sums.
  void emitBlock(Value block, int64_t numRows, Value column,
                 int64_t numColumns) {
    auto sumType = amx::TileType::get({kTileRows, kTileRows}, b.getF32Type());
    auto factorType =
        amx::TileType::get({kTileRows, kTileDepth}, b.getBF16Type());
    Values tiles(numRows * numColumns);
    for (Value &tile : tiles)
      tile = amx::TileZeroOp::create(b, loc, sumType);
    Value packedBlock = arith::AddIOp::create(b, loc, firstBlock, block);
    tiles =
        forLoop(constant(0), constant(contraction.depth), kTileDepth, tiles,
                [&](Value k, Values carried) {
                  Value pair = arith::ShRUIOp::create(b, loc, k, constant(1));
                  Values left, right;
                  for (int64_t i = 0; i < numColumns; ++i)
                    left.push_back(amx::TileLoadOp::create(
                        b, loc, factorType, weights,
                        ValueRange{add(column, i * kTileRows), k}));
                  for (int64_t i = 0; i < numRows; ++i)
                    right.push_back(amx::TileLoadOp::create(
                        b, loc, factorType, packed,
                        ValueRange{add(packedBlock, i), pair, constant(0)}));
                  for (auto [i, tile] : llvm::enumerate(carried))
                    tile = amx::TileMulFOp::create(b, loc, sumType,
                                                   left[i % numColumns],
                                                   right[i / numColumns], tile);
                  return carried;
                });
    Value zero = constant(0);
    for (auto [i, tile] : llvm::enumerate(tiles))
      amx::TileStoreOp::create(b, loc, scratch,
                               ValueRange{constant(i), zero, zero}, tile);
    // A loop: code that turns a tile is long, and need not be there four times.
    forLoop(zero, constant(tiles.size()), 1, {}, [&](Value tile, Values) {
      Value columnsOfBlock = constant(numColumns);
      Value tileRow = arith::DivUIOp::create(b, loc, tile, columnsOfBlock);
      Value tileColumn = arith::RemUIOp::create(b, loc, tile, columnsOfBlock);
      Value row =
          multiply(arith::AddIOp::create(b, loc, block, tileRow), kTileRows);
      addToSums(tile, row,
                arith::AddIOp::create(b, loc, column,
                                      multiply(tileColumn, kTileRows)));
      return Values();
    });
  }

  /// Adds a tile in `scratch`, [columns][rows], to sums from `row` and `column`
  /// on.
  void addToSums(Value tile, Value row, Value column) {
    auto vectorType = VectorType::get({kTileRows}, b.getF32Type());
    Values vectors;
    for (int64_t i = 0; i < kTileRows; ++i)
      vectors.push_back(
          vector::LoadOp::create(b, loc, vectorType, scratch,
                                 ValueRange{tile, constant(i), constant(0)}));
    transpose(vectors);
    for (int64_t i = 0; i < kTileRows; ++i) {
      Value at = add(row, i);
      Values indices{at, column};
      Value mask = maskOf(isLess(at, rows), kTileRows);
      Value before = vector::MaskedLoadOp::create(
          b, loc, vectorType, sums, indices, mask, zeroOf(vectorType));
      Value after = arith::AddFOp::create(b, loc, before, vectors[i]);
      vector::MaskedStoreOp::create(b, loc, sums, indices, mask, after);
    }
  }

  Contraction &contraction;
  Value weights, sums, columns, packed, scratch, rows, firstBlock;
};

struct TileContractions
    : public llama::impl::LlamaX86TileContractionsBase<TileContractions> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    // All of them first: the effects of tiles would hide what a task writes.
    IRRewriter rewriter(&getContext());
    SmallVector<Contraction> contractions;
    for (linalg::GenericOp op : ops)
      if (std::optional<Contraction> found = match(op, rewriter))
        contractions.push_back(*found);
    PackedRows packed;
    for (Contraction &contraction : contractions)
      rewrite(rewriter, contraction, packed);
  }

private:
  /// The packed rows of x for a task, of which several contractions of the task
  /// make use.
  using PackedRows =
      llvm::SmallDenseMap<std::pair<Operation *, Value>, Packer, 4>;

  void rewrite(RewriterBase &b, Contraction &contraction,
               PackedRows &packedRows) {
    linalg::GenericOp op = contraction.op;
    Location loc = op.getLoc();
    b.setInsertionPoint(contraction.task);
    auto [entry, isNew] = packedRows.try_emplace(
        {contraction.task, contraction.x}, b, contraction, minRows);
    Packer &packer = entry->second;
    if (isNew)
      packer.emit();
    // On the stack of the task, where the tiles of a block are turned.
    b.setInsertionPointToStart(contraction.task.getBody());
    Value scratch = memref::AllocaOp::create(
        b, loc, MemRefType::get({4, kTileRows, kTileRows}, b.getF32Type()),
        b.getI64IntegerAttr(64));
    b.setInsertionPoint(op);
    Value columns = memref::DimOp::create(b, loc, contraction.getWeights(), 0);
    Value condition = packer.usesTiles;
    auto weights = cast<MemRefType>(contraction.getWeights().getType());
    if (weights.isDynamicDim(0)) {
      // The last task's columns may fill no tile.
      Value zero = arith::ConstantIndexOp::create(b, loc, 0);
      Value size = arith::ConstantIndexOp::create(b, loc, kTileRows);
      Value rest = arith::RemUIOp::create(b, loc, columns, size);
      Value fits =
          arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, rest, zero);
      condition = arith::AndIOp::create(b, loc, condition, fits);
    }
    auto choice = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/true);
    b.setInsertionPointToStart(choice.thenBlock());
    TileEmitter(b, contraction, columns, packer.packed, scratch).emit();
    b.moveOpBefore(op, choice.elseBlock(), choice.elseBlock()->begin());
  }
};

} // namespace
