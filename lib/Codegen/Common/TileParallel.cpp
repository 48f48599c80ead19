//===- TileParallel.cpp - Parallel loops from operations on tensors -------===//
#include "lib/Codegen/Common/Passes.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMATILEPARALLEL
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Work that is worth a task of its own, in elements computed.
constexpr int64_t kTaskElements = 16384;
/// Bytes of weights that a task reads again for every block of rows: they
/// should stay in its part of the L2 cache.
constexpr int64_t kTaskWeightBytes = 512 * 1024;
/// Rows that a task of a linear in 16 bits computes together: their sums are
/// f32 until they are rounded, in a buffer that has to have a bound.
constexpr int64_t kTaskRows = 128;
/// Queries of an attention task.
constexpr int64_t kTaskQueries = 32;

int64_t knownOr(int64_t size, int64_t fallback) {
  return ShapedType::isDynamic(size) ? fallback : size;
}

/// A contraction's columns (the loop that only the weight and the result
/// follow) are divided among tasks, all rows together, so that a task reads
/// its weights once.
int64_t columnsPerTask(int64_t columns, int64_t reduction,
                       int64_t elementBits) {
  int64_t bytesPerColumn =
      std::max<int64_t>(1, knownOr(reduction, 4096) * elementBits / 8);
  int64_t tile = std::clamp<int64_t>(kTaskWeightBytes / bytesPerColumn, 16, 64);
  tile = tile / 16 * 16;
  // Few columns: still a handful of tasks.
  while (tile > 16 && knownOr(columns, tile * 8) < tile * 8)
    tile -= 16;
  return tile;
}

/// Tile sizes of `op`, one a loop; 0 leaves a loop whole. Empty: not worth it.
SmallVector<int64_t> chooseTiles(TilingInterface op) {
  SmallVector<utils::IteratorType> iterators = op.getLoopIteratorTypes();
  SmallVector<int64_t> tiles(iterators.size(), 0);

  if (auto linear = dyn_cast<LinearOp>(op.getOperation())) {
    ShapedType weight = linear.getWeight().getType();
    if (knownOr(weight.getDimSize(0), kTaskElements) *
                knownOr(weight.getDimSize(1), kTaskElements) <
            kTaskElements &&
        weight.hasStaticShape())
      return {};
    // Quantised weights count as what a task dequantises them to.
    tiles.back() = columnsPerTask(weight.getDimSize(0), weight.getDimSize(1),
                                  weight.getElementTypeBitWidth());
    return tiles;
  }
  if (isa<AttentionOp>(op)) {
    // Loops: batch (if there is one), K/V heads (if known), queries.
    for (int64_t &tile : tiles)
      tile = 1;
    tiles.back() = kTaskQueries;
    return tiles;
  }
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op.getOperation());
      linalgOp && linalg::isaContractionOpInterface(linalgOp)) {
    FailureOr<linalg::ContractionDimensions> dims =
        linalg::inferContractionDims(linalgOp);
    if (succeeded(dims) && !dims->n.empty() && !dims->k.empty()) {
      SmallVector<int64_t> sizes = linalgOp.getStaticLoopRanges();
      int64_t work = 1;
      for (int64_t size : sizes)
        work *= knownOr(size, 128);
      if (work < kTaskElements)
        return {};
      for (unsigned batch : dims->batch)
        tiles[batch] = 1;
      tiles[dims->n.back()] =
          columnsPerTask(sizes[dims->n.back()], sizes[dims->k.back()],
                         getElementTypeOrSelf(linalgOp->getOperand(1).getType())
                             .getIntOrFloatBitWidth());
      return tiles;
    }
  }
  // Anything else: as many iterations of the outermost parallel loop as make
  // a task; the rest stays whole, so that a row never leaves its task.
  auto result = dyn_cast<ShapedType>(op->getResult(0).getType());
  if (!result || !result.hasRank())
    return {};
  int64_t total = 1;
  for (int64_t size : result.getShape())
    total *= knownOr(size, 128);
  if (result.hasStaticShape() && total < 2 * kTaskElements)
    return {};
  OpBuilder builder(op.getContext());
  for (auto [loop, iterator] : llvm::enumerate(iterators)) {
    if (iterator != utils::IteratorType::parallel)
      return {};
    int64_t size = static_cast<int64_t>(loop) < result.getRank()
                       ? result.getDimSize(loop)
                       : 1;
    if (size == 1)
      continue;
    int64_t rowElements =
        std::max<int64_t>(1, total / std::max<int64_t>(1, knownOr(size, 128)));
    tiles[loop] = std::max<int64_t>(1, kTaskElements / rowElements);
    return tiles;
  }
  return {};
}

/// Whether an operation only prepares quantised weights for those that use
/// them, which do it tile by tile.
bool isFusedIntoUsers(Operation *op) {
  return isa<UnpackBlocksOp, DequantizeOp>(op) && !op->use_empty() &&
         llvm::all_of(op->getUses(), [](OpOperand &use) {
           auto linear = dyn_cast<LinearOp>(use.getOwner());
           return (linear && use.get() == linear.getWeight() &&
                   use.get() != linear.getX()) ||
                  isa<DequantizeOp>(use.getOwner());
         });
}

/// The slice of `value` that a tile takes, made from a tile of the quantised
/// weights that `value` is made from: of dequantize, then of unpack_blocks.
/// Reports a failure where there is no such tile.
LogicalResult fuseQuantized(IRRewriter &rewriter, Operation *tile) {
  SmallVector<Operation *> worklist{tile};
  // Results of one operation for one slice come from one tile.
  DenseMap<std::pair<Operation *, Operation *>, Operation *> tiles;
  while (!worklist.empty()) {
    Operation *user = worklist.pop_back_val();
    for (OpOperand &operand : user->getOpOperands()) {
      auto slice = operand.get().getDefiningOp<tensor::ExtractSliceOp>();
      Operation *producer = slice ? slice.getSource().getDefiningOp() : nullptr;
      if (!isa_and_present<UnpackBlocksOp, DequantizeOp>(producer))
        continue;
      Operation *&part = tiles[{user, producer}];
      unsigned number = cast<OpResult>(slice.getSource()).getResultNumber();
      if (!part) {
        rewriter.setInsertionPoint(user);
        FailureOr<TilingResult> tiled =
            cast<TilingInterface>(producer).generateResultTileValue(
                rewriter, number, slice.getMixedOffsets(),
                slice.getMixedSizes());
        if (failed(tiled))
          return failure();
        part = tiled->tiledOps.front();
        worklist.push_back(part);
      }
      rewriter.modifyOpInPlace(user,
                               [&] { operand.set(part->getResult(number)); });
      if (slice->use_empty())
        rewriter.eraseOp(slice);
    }
  }
  return success();
}

/// Divides the rows of a task's part of a linear among the iterations of a loop
/// where its sums are kept in another type than its result.
LogicalResult tileRows(IRRewriter &rewriter, LinearOp linear) {
  if (getElementTypeOrSelf(linear.getY()).getIntOrFloatBitWidth() >= 32)
    return success();
  auto tilable = cast<TilingInterface>(linear.getOperation());
  SmallVector<int64_t> tiles(tilable.getLoopIteratorTypes().size(), 1);
  if (tiles.size() < 2)
    return success();
  tiles.back() = 0;
  tiles[tiles.size() - 2] = kTaskRows;
  scf::SCFTilingOptions options;
  options.setTileSizes(getAsIndexOpFoldResult(rewriter.getContext(), tiles));
  rewriter.setInsertionPoint(linear);
  FailureOr<scf::SCFTilingResult> tiled =
      scf::tileUsingSCF(rewriter, tilable, options);
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(linear, tiled->replacements);
  return success();
}

struct TileParallel : public llama::impl::LlamaTileParallelBase<TileParallel> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<TilingInterface> ops;
    getOperation().walk([&](TilingInterface op) {
      // A cache update writes little, into a buffer that must stay in place;
      // fills and copies are memory writes that their consumers wait for.
      if (isa<KvCacheUpdateOp, linalg::FillOp, linalg::CopyOp>(op) ||
          op->getParentOfType<scf::ForallOp>() || op->getNumResults() == 0 ||
          isFusedIntoUsers(op) ||
          !llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>))
        return;
      ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (TilingInterface op : ops) {
      SmallVector<int64_t> tiles = chooseTiles(op);
      if (llvm::all_of(tiles, [](int64_t tile) { return tile == 0; }))
        continue;
      scf::SCFTilingOptions options;
      options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
      options.setTileSizes(getAsIndexOpFoldResult(&getContext(), tiles));
      rewriter.setInsertionPoint(op);
      FailureOr<scf::SCFTilingResult> tiled =
          scf::tileUsingSCF(rewriter, op, options);
      if (failed(tiled)) {
        op.emitError("could not be divided into parallel tiles");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, tiled->replacements);
      for (Operation *part : tiled->tiledOps)
        if (failed(fuseQuantized(rewriter, part))) {
          part->emitError("could not be fused with its quantised weights");
          return signalPassFailure();
        }
      for (Operation *part : tiled->tiledOps)
        if (auto linear = dyn_cast<LinearOp>(part);
            linear && failed(tileRows(rewriter, linear))) {
          part->emitError("could not be divided into blocks of rows");
          return signalPassFailure();
        }
    }
  }
};

} // namespace
