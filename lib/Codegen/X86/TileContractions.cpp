//===- TileContractions.cpp - bf16 contractions on the tile unit ----------===//
//
// A tile multiplication adds to c[i, j] the products of a[i, k] and b[k, j],
// with b's rows in pairs. Rows of weights serve as `a` as they lie in the file,
// so `c` is sums transposed; packed rows of activations serve as `b`.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Contraction.h"
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86TILECONTRACTIONS
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

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
    // A block of columns meets all rows while it is in the cache, and meanwhile
    // the next one is fetched.
    Value visits =
        arith::CeilDivUIOp::create(b, loc, rows, constant(2 * kTileRows));
    auto emitColumns = [&](Value column, int64_t count) {
      linesPerVisit = arith::CeilDivUIOp::create(
          b, loc, constant(count * kTileRows), visits);
      forLoop(constant(0), visits, 1, {}, [&](Value visit, Values) {
        emitBlock(visit, column, count);
        return Values();
      });
    };
    Value restColumns =
        arith::RemUIOp::create(b, loc, columns, constant(2 * kTileRows));
    Value pairedColumns = arith::SubIOp::create(b, loc, columns, restColumns);
    forLoop(constant(0), pairedColumns, 2 * kTileRows, {},
            [&](Value column, Values) {
              emitColumns(column, 2);
              return Values();
            });
    int64_t known = cast<MemRefType>(weights.getType()).getDimSize(0);
    if (!ShapedType::isDynamic(known) && known % (2 * kTileRows) == 0)
      return;
    forLoop(pairedColumns, columns, kTileRows, {}, [&](Value column, Values) {
      emitColumns(column, 1);
      return Values();
    });
  }

private:
  /// Two blocks of rows x `numColumns` tiles of sums.
  void emitBlock(Value visit, Value column, int64_t numColumns) {
    constexpr int64_t numRows = 2;
    Value block = multiply(visit, numRows);
    auto sumType = amx::TileType::get({kTileRows, kTileRows}, b.getF32Type());
    auto factorType =
        amx::TileType::get({kTileRows, kTileDepth}, b.getBF16Type());
    Values tiles(numRows * numColumns);
    for (Value &tile : tiles)
      tile = amx::TileZeroOp::create(b, loc, sumType);
    Value packedBlock = arith::AddIOp::create(b, loc, firstBlock, block);
    Value firstLine =
        add(arith::AddIOp::create(
                b, loc, column,
                arith::MulIOp::create(b, loc, visit, linesPerVisit)),
            numColumns * kTileRows);
    Value endLine = arith::AddIOp::create(b, loc, firstLine, linesPerVisit);
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
                  forLoop(firstLine, endLine, 1, {}, [&](Value row, Values) {
                    memref::PrefetchOp::create(
                        b, loc, weights, ValueRange{row, k}, /*isWrite=*/false,
                        /*localityHint=*/2, /*isDataCache=*/true);
                    return Values();
                  });
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
  /// Rows of the next block of columns that are fetched beside one block.
  Value linesPerVisit;
};

struct TileContractions
    : public llama::impl::LlamaX86TileContractionsBase<TileContractions> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<linalg::GenericOp> ops;
    getOperation().walk([&](linalg::GenericOp op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    RowPacker packer(rewriter);
    for (linalg::GenericOp op : ops)
      if (std::optional<Contraction> found = matchContraction(op, rewriter);
          found && fitsTiles(*found))
        rewrite(rewriter, packer, *found);
  }

private:
  static bool fitsTiles(Contraction &contraction) {
    int64_t columns =
        cast<MemRefType>(contraction.getWeights().getType()).getDimSize(0);
    return contraction.getInputType().isBF16() &&
           contraction.getWeightType().isBF16() &&
           contraction.depth % kTileDepth == 0 &&
           (ShapedType::isDynamic(columns) || columns % kTileRows == 0);
  }

  void rewrite(RewriterBase &b, RowPacker &packer, Contraction &contraction) {
    linalg::GenericOp op = contraction.op;
    Location loc = op.getLoc();
    PackedRows packed = packer.packPairs(contraction, minRows);
    // On the stack of the task, where the tiles of a block are turned.
    b.setInsertionPointToStart(contraction.task.getBody());
    Value scratch = memref::AllocaOp::create(
        b, loc, MemRefType::get({4, kTileRows, kTileRows}, b.getF32Type()),
        b.getI64IntegerAttr(64));
    b.setInsertionPoint(op);
    Value columns = memref::DimOp::create(b, loc, contraction.getWeights(), 0);
    Value condition = packed.isUsed;
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
    TileEmitter(b, contraction, columns, packed.buffer, scratch).emit();
    b.moveOpBefore(op, choice.elseBlock(), choice.elseBlock()->begin());
    op->setAttr(kFewRowsAttr, b.getUnitAttr());
  }
};

} // namespace
