//===- TileParallel.cpp - Parallel loops from operations on tensors -------===//
#include "lib/Codegen/Common/Passes.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

#include <numeric>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMATILEPARALLEL
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Work that is worth a task of its own, in elements computed.
constexpr int64_t kTaskElements = 16384;
/// Bytes of input after which an operation that goes through its rows more than
/// once begins anew: they stay in the L1 cache from one time to the next, and
/// are some rows, which may share what is made of their weights.
constexpr int64_t kPieceBytes = 16384;
/// Bytes of weights that a task reads again for every block of rows: they
/// should stay in its part of the L2 cache.
constexpr int64_t kTaskWeightBytes = 512 * 1024;
/// Rows that a task computes together of a linear whose sums have a buffer of
/// their own, which has to have a bound: in 16 bits, as they are f32 until they
/// are rounded, and where another operation works on them.
constexpr int64_t kTaskRows = 128;

int64_t knownOr(int64_t size, int64_t fallback) {
  return ShapedType::isDynamic(size) ? fallback : size;
}

/// A contraction's columns (the loop that only the weight and the result
/// follow) are divided among tasks, all rows together, so that a task reads
/// its weights once.
int64_t columnsPerTask(int64_t columns, int64_t reduction, int64_t elementBits,
                       bool ofPanels = false) {
  int64_t bytesPerColumn =
      std::max<int64_t>(1, knownOr(reduction, 4096) * elementBits / 8);
  int64_t tile = std::clamp<int64_t>(kTaskWeightBytes / bytesPerColumn, 16, 64);
  tile = tile / 16 * 16;
  // Few columns: still a handful of tasks.
  while (tile > 16 && knownOr(columns, tile * 8) < tile * 8)
    tile -= 16;
  // Tasks of panels are alike: of one that may be the last, it is not known
  // that its panels are whole, and they would be dequantised.
  while (ofPanels && tile > 16 && knownOr(columns, tile) % tile != 0)
    tile -= 16;
  return tile;
}

/// Whether a linear is worth a parallel loop.
bool isLarge(LinearOp linear) {
  ShapedType weight = linear.getWeight().getType();
  return !weight.hasStaticShape() || weight.getNumElements() >= kTaskElements;
}

/// Rows of dequantised blocks that cannot be taken apart.
int64_t getRowsTogether(DequantizeOp op) {
  auto unpack = op.getQ().getDefiningOp<UnpackBlocksOp>();
  return unpack ? getBlockFormatInfo(unpack.getFormat()).rows : 1;
}

/// Tile sizes of loops over the dimensions of `shape` that make tiles of about
/// `elements`: as many iterations of the outermost parallel loop, or one of
/// each that is more than that, and of the next. Loops that are `whole` are not
/// divided.
SmallVector<int64_t> takeApart(ArrayRef<int64_t> shape,
                               ArrayRef<utils::IteratorType> iterators,
                               int64_t elements,
                               const llvm::SmallBitVector &whole = {}) {
  SmallVector<int64_t> tiles(iterators.size(), 0);
  int64_t inner = 1;
  for (int64_t size : shape)
    inner *= knownOr(size, 128);
  for (auto [loop, iterator] : llvm::enumerate(iterators)) {
    int64_t size = loop < shape.size() ? knownOr(shape[loop], 128) : 1;
    if (iterator != utils::IteratorType::parallel)
      break;
    if (size == 1 || (loop < whole.size() && whole[loop]))
      continue;
    inner /= std::max<int64_t>(1, size);
    tiles[loop] = std::max<int64_t>(1, elements / std::max<int64_t>(1, inner));
    if (inner <= elements)
      break;
  }
  return tiles;
}

/// Whether an index is a sum of multiples of loops' indices: that of a tile's
/// first element and that of its last one say which elements it reads.
bool growsWithLoops(AffineExpr index) {
  if (auto constant = dyn_cast<AffineConstantExpr>(index))
    return constant.getValue() >= 0;
  if (isa<AffineDimExpr>(index))
    return true;
  auto binary = dyn_cast<AffineBinaryOpExpr>(index);
  return binary &&
         (binary.getKind() == AffineExprKind::Add ||
          (binary.getKind() == AffineExprKind::Mul &&
           isa<AffineConstantExpr>(binary.getRHS()))) &&
         growsWithLoops(binary.getLHS()) && growsWithLoops(binary.getRHS());
}

/// How the loops of an operation can be divided. Slices are taken along loops
/// that are left whole, too, so that every index of every operand counts.
struct Divisibility {
  explicit Divisibility(Operation *op) {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp)
      return;
    multiples.assign(linalgOp.getNumLoops(), 1);
    whole.resize(linalgOp.getNumLoops());
    for (AffineMap map : linalgOp.getIndexingMapsArray())
      for (AffineExpr index : map.getResults())
        add(index);
  }

  /// Every loop can be, into tiles of any size.
  bool isAny() const {
    return whole.none() &&
           llvm::all_of(multiples, [](int64_t m) { return m == 1; });
  }

  /// Tiles are whole numbers of multiples.
  void apply(MutableArrayRef<int64_t> tiles) const {
    for (auto [loop, multiple] : llvm::enumerate(multiples)) {
      if (whole[loop])
        tiles[loop] = 0;
      else if (tiles[loop] != 0)
        tiles[loop] = llvm::alignTo(tiles[loop], multiple);
    }
  }

  /// Loops that cannot be divided: what their index becomes neither grows with
  /// them nor begins anew with each tile.
  llvm::SmallBitVector whole;
  /// What a tile's size is a multiple of.
  SmallVector<int64_t> multiples;

private:
  /// loop floordiv n or loop mod n: as the loop's tiles begin at multiples of
  /// n, the index in a tile is that of the tile's own loop.
  bool addPeriod(AffineExpr index) {
    auto binary = dyn_cast<AffineBinaryOpExpr>(index);
    if (!binary || (binary.getKind() != AffineExprKind::FloorDiv &&
                    binary.getKind() != AffineExprKind::Mod))
      return false;
    auto dim = dyn_cast<AffineDimExpr>(binary.getLHS());
    auto period = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (!dim || !period || period.getValue() <= 0)
      return false;
    int64_t &multiple = multiples[dim.getPosition()];
    multiple = std::lcm(multiple, period.getValue());
    // Tiles of some thousand elements should not become much larger.
    if (multiple > kTaskElements)
      whole.set(dim.getPosition());
    return true;
  }

  void add(AffineExpr index) {
    if (growsWithLoops(index) || addPeriod(index))
      return;
    index.walk([&](AffineExpr part) {
      if (auto dim = dyn_cast<AffineDimExpr>(part))
        whole.set(dim.getPosition());
    });
  }
};

/// Whether tiles of an operation, of any size, can take slices of its operands.
bool canTakeSlices(Operation *op) { return Divisibility(op).isAny(); }

/// Whether the slice that a tile takes along a dimension with this index is
/// between the indices of its first and its last element.
bool isBetweenEnds(AffineExpr index) {
  if (growsWithLoops(index))
    return true;
  auto binary = dyn_cast<AffineBinaryOpExpr>(index);
  return binary && binary.getKind() == AffineExprKind::FloorDiv &&
         isa<AffineDimExpr>(binary.getLHS());
}

/// Operands of a tile are whole along dimensions whose indices are not between
/// those of the tile's ends; tiling took slices as if they were.
void widenSlices(IRRewriter &rewriter, Operation *tile) {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(tile);
  if (!linalgOp)
    return;
  for (OpOperand *operand : linalgOp.getDpsInputOperands()) {
    AffineMap map = linalgOp.getMatchingIndexingMap(operand);
    if (llvm::all_of(map.getResults(), isBetweenEnds))
      continue;
    auto slice = operand->get().getDefiningOp<tensor::ExtractSliceOp>();
    if (!slice)
      continue;
    rewriter.setInsertionPoint(slice);
    SmallVector<OpFoldResult> offsets = slice.getMixedOffsets(),
                              sizes = slice.getMixedSizes();
    for (auto [dim, index] : llvm::enumerate(map.getResults())) {
      if (isBetweenEnds(index))
        continue;
      offsets[dim] = rewriter.getIndexAttr(0);
      sizes[dim] = tensor::getMixedSize(rewriter, slice.getLoc(),
                                        slice.getSource(), dim);
    }
    Value wide = tensor::ExtractSliceOp::create(rewriter, slice.getLoc(),
                                                slice.getSource(), offsets,
                                                sizes, slice.getMixedStrides());
    rewriter.modifyOpInPlace(tile, [&] { operand->set(wide); });
    if (slice->use_empty())
      rewriter.eraseOp(slice);
  }
}

/// The format of a linear's weights, if they are in panels.
std::optional<BlockFormat> getPanels(LinearOp linear) {
  if (auto dequantize = linear.getWeight().getDefiningOp<DequantizeOp>())
    if (auto unpack = dequantize.getQ().getDefiningOp<UnpackBlocksOp>();
        unpack && isInterleaved(unpack.getFormat()))
      return unpack.getFormat();
  return std::nullopt;
}

/// How many columns a task of `linears` linears computes of this one. Quantised
/// weights count as what they are dequantised to, unless panels are multiplied
/// as they lie.
int64_t columnsPerTask(LinearOp linear, bool keepsPanels, int64_t linears = 1) {
  ShapedType weight = linear.getWeight().getType();
  std::optional<BlockFormat> panels = getPanels(linear);
  int64_t bits = weight.getElementTypeBitWidth();
  if (panels && keepsPanels) {
    BlockFormatInfo info = getBlockFormatInfo(*panels);
    bits = llvm::divideCeil(info.bytes * 8, info.elements);
  }
  return columnsPerTask(weight.getDimSize(0), weight.getDimSize(1),
                        bits * linears, panels.has_value());
}

/// What a task is on the target; see the pass's options.
struct TaskShape {
  bool sharesLoops, keepsPanels;
  int64_t linearRows, linearColumns;
  int64_t queries;
  bool ofRows;

  /// How many columns a task of `linears` linears computes of `linear`.
  int64_t columns(LinearOp linear, int64_t linears = 1) const {
    return linearColumns ? linearColumns
                         : columnsPerTask(linear, keepsPanels, linears);
  }
};

/// Whether the numbers of heads are known.
bool hasKnownHeads(AttentionOp op) {
  int64_t axis = op.getQ().getType().getRank() -
                 (op.getLayout() == AttentionLayout::head_major ? 3 : 2);
  return !op.getQ().getType().isDynamicDim(axis) &&
         !op.getK().getType().isDynamicDim(axis);
}

/// Divides the rows before a linear's columns, the last of which are tiles.
void setRows(SmallVectorImpl<int64_t> &tiles, const TaskShape &task) {
  if (!task.linearRows)
    return;
  for (int64_t &tile : MutableArrayRef(tiles).drop_back())
    tile = 1;
  if (tiles.size() > 1)
    tiles[tiles.size() - 2] = task.linearRows;
}

/// Whether an operation computes each element of its results for itself.
bool isElementByElement(Operation *op) {
  if (isa<RmsNormOp, LayerNormOp>(op))
    return false;
  return llvm::all_of(cast<TilingInterface>(op).getLoopIteratorTypes(),
                      [](utils::IteratorType iterator) {
                        return iterator == utils::IteratorType::parallel;
                      }) &&
         !isa<LinearOp, AttentionOp>(op);
}

/// Tile sizes of `op`, one a loop; 0 leaves a loop whole. Empty: not worth it.
/// Where loops of linears of one input are merged (`sharesLoops`), a large one
/// makes the others worth it.
SmallVector<int64_t> chooseTiles(TilingInterface op, const TaskShape &task) {
  SmallVector<utils::IteratorType> iterators = op.getLoopIteratorTypes();
  SmallVector<int64_t> tiles(iterators.size(), 0);

  if (auto linear = dyn_cast<LinearOp>(op.getOperation())) {
    if (!task.linearRows && !isLarge(linear) &&
        !(task.sharesLoops &&
          llvm::any_of(linear.getX().getUsers(), [&](Operation *user) {
            auto other = dyn_cast<LinearOp>(user);
            return other && other.getX() == linear.getX() &&
                   other->getBlock() == linear->getBlock() && isLarge(other);
          })))
      return {};
    tiles.back() = task.columns(linear);
    setRows(tiles, task);
    return tiles;
  }
  if (auto attention = dyn_cast<AttentionOp>(op.getOperation())) {
    // Of heads that are not known, a task's scores have no bound.
    if (task.ofRows && !hasKnownHeads(attention))
      return {};
    // Loops: batch (if there is one), K/V heads (if known), queries.
    for (int64_t &tile : tiles)
      tile = 1;
    tiles.back() = task.queries;
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
      if (!task.linearRows && work < kTaskElements)
        return {};
      for (unsigned batch : dims->batch)
        tiles[batch] = 1;
      if (task.linearRows) {
        for (unsigned row : dims->m)
          tiles[row] = 1;
        if (!dims->m.empty())
          tiles[dims->m.back()] = task.linearRows;
        for (unsigned column : dims->n)
          tiles[column] = 1;
        tiles[dims->n.back()] = task.linearColumns;
        return tiles;
      }
      Type element = getElementTypeOrSelf(linalgOp->getOperand(1).getType());
      tiles[dims->n.back()] = columnsPerTask(
          sizes[dims->n.back()], sizes[dims->k.back()],
          element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 64);
      Divisibility(op).apply(tiles);
      return tiles;
    }
  }
  // Anything else: as many iterations of the outermost parallel loop as make
  // a task; the rest stays whole, so that a row never leaves its task.
  auto result = dyn_cast<ShapedType>(op->getResult(0).getType());
  if (!result || !result.hasRank())
    return {};
  if (task.ofRows) {
    if (isElementByElement(op))
      return {};
    for (auto [loop, iterator] : llvm::enumerate(iterators))
      tiles[loop] = iterator == utils::IteratorType::parallel;
    Divisibility(op).apply(tiles);
    return tiles;
  }
  if (result.hasStaticShape() && result.getNumElements() < 2 * kTaskElements)
    return {};
  Divisibility divisibility(op);
  tiles = takeApart(result.getShape(), iterators, kTaskElements,
                    divisibility.whole);
  divisibility.apply(tiles);
  // Groups of a row stay together, and rows that are one in memory.
  if (auto dequantize = dyn_cast<DequantizeOp>(op.getOperation());
      dequantize && !tiles.empty()) {
    tiles.front() = llvm::alignTo(tiles.front(), getRowsTogether(dequantize));
    std::fill(tiles.begin() + 1, tiles.end(), 0);
  }
  return tiles;
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
void fuseQuantized(IRRewriter &rewriter, Operation *tile) {
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
        // There is none that is no whole number of panels, say: the slice of
        // all of it stays.
        if (failed(tiled))
          continue;
        part = tiled->tiledOps.front();
        worklist.push_back(part);
      }
      rewriter.modifyOpInPlace(user,
                               [&] { operand.set(part->getResult(number)); });
      if (slice->use_empty())
        rewriter.eraseOp(slice);
      if (producer->use_empty())
        rewriter.eraseOp(producer);
    }
  }
}

/// Whether an operation goes through its operands more than once, row by row.
bool hasSeveralPasses(Operation *op) {
  return isa<RmsNormOp, LayerNormOp, RopeOp>(op);
}

/// Tiles of loops in a task over pieces of `op`, which is what the task does;
/// none if that is one piece.
SmallVector<int64_t> choosePieces(TilingInterface op) {
  auto type = cast<ShapedType>(op->getOperand(0).getType());
  ArrayRef<int64_t> shape = type.getShape();
  SmallVector<int64_t> pieces =
      takeApart(shape, op.getLoopIteratorTypes(),
                kPieceBytes * 8 / type.getElementTypeBitWidth());
  for (auto [piece, size] : llvm::zip(pieces, shape))
    if (piece >= size && !ShapedType::isDynamic(size))
      piece = 0;
  if (llvm::all_of(pieces, [](int64_t piece) { return piece == 0; }))
    return {};
  return pieces;
}

/// Tiles of a loop over blocks of rows in a task; none if there is one row.
SmallVector<int64_t> chooseRows(TilingInterface op) {
  SmallVector<int64_t> tiles(op.getLoopIteratorTypes().size(), 1);
  if (tiles.size() < 2)
    return {};
  tiles.back() = 0;
  tiles[tiles.size() - 2] = kTaskRows;
  return tiles;
}

/// An operation, element by element, on the results of linears that nothing
/// else uses: it can follow them in their tasks.
struct Epilogue {
  TilingInterface op;
  llvm::SetVector<Operation *> linears;
};

/// Whether each element of the result is computed from the operand's element at
/// the same place (and the same places of others).
bool isElementwiseIn(Operation *op, OpOperand &operand) {
  if (isa<SwigluOp, GluOp>(op))
    return true;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.isDpsInput(&operand) &&
         linalgOp.getNumDpsInits() == 1 &&
         linalgOp.getNumParallelLoops() == linalgOp.getNumLoops() &&
         linalgOp.getMatchingIndexingMap(&operand).isIdentity() &&
         linalgOp.getMatchingIndexingMap(linalgOp.getDpsInitOperand(0))
             .isIdentity();
}

/// The columns of y = linear(x, w) that a slice takes, if it takes all rows.
std::optional<std::pair<int64_t, int64_t>>
getColumns(tensor::ExtractSliceOp slice, LinearOp linear) {
  int64_t last = slice.getSourceType().getRank() - 1;
  auto isWhole = [&](int64_t dim) {
    OpFoldResult size = slice.getMixedSizes()[dim];
    std::optional<int64_t> constant = getConstantIntValue(size);
    if (constant)
      return *constant == slice.getSourceType().getDimSize(dim);
    auto dimOp = cast<Value>(size).getDefiningOp<tensor::DimOp>();
    return dimOp && dimOp.getConstantIndex() == dim &&
           (dimOp.getSource() == linear.getX() ||
            dimOp.getSource() == linear.getY());
  };
  std::optional<int64_t> first =
                             getConstantIntValue(slice.getMixedOffsets()[last]),
                         count =
                             getConstantIntValue(slice.getMixedSizes()[last]);
  if (!first || !count || !slice.hasUnitStride() ||
      slice.getDroppedDims().any())
    return std::nullopt;
  for (int64_t dim = 0; dim < last; ++dim)
    if (!isZeroInteger(slice.getMixedOffsets()[dim]) || !isWhole(dim))
      return std::nullopt;
  return std::make_pair(*first, *count);
}

/// Removes a linear whose result nothing needs; its sizes are those of its
/// operands.
void eraseIfUnused(RewriterBase &rewriter, LinearOp linear) {
  for (Operation *user : llvm::make_early_inc_range(linear->getUsers())) {
    auto dim = dyn_cast<tensor::DimOp>(user);
    std::optional<int64_t> index = dim ? dim.getConstantIndex() : std::nullopt;
    if (index) {
      bool isColumns = *index == linear.getY().getType().getRank() - 1;
      rewriter.setInsertionPoint(dim);
      rewriter.replaceOpWithNewOp<tensor::DimOp>(
          dim, isColumns ? linear.getWeight() : linear.getX(),
          isColumns ? 0 : *index);
    } else if (isOpTriviallyDead(user)) {
      rewriter.eraseOp(user);
    }
  }
  if (linear->use_empty())
    rewriter.eraseOp(linear);
}

// Pattern: parts of the columns of linear(x, w, b?), each used by an
//   elementwise operation -> linear(x, rows of w, part of b?) each
void splitColumns(IRRewriter &rewriter, LinearOp linear) {
  // Quantised weights are taken apart by the tasks, and whole.
  if (linear.getWeight().getDefiningOp<DequantizeOp>())
    return;
  SmallVector<std::pair<tensor::ExtractSliceOp, std::pair<int64_t, int64_t>>>
      parts;
  for (Operation *user : linear->getUsers()) {
    if (isa<tensor::DimOp>(user))
      continue;
    auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!slice || slice->getBlock() != linear->getBlock() ||
        !slice->hasOneUse() ||
        !isElementwiseIn(*slice->user_begin(), *slice->use_begin()))
      return;
    auto columns = getColumns(slice, linear);
    if (!columns)
      return;
    parts.push_back({slice, *columns});
  }
  for (auto &part : parts) {
    auto slice = part.first;
    std::pair<int64_t, int64_t> columns = part.second;
    Location loc = slice.getLoc();
    rewriter.setInsertionPoint(slice);
    auto take = [&](Value value) -> Value {
      if (!value)
        return {};
      SmallVector<OpFoldResult> sizes =
          tensor::getMixedSizes(rewriter, loc, value);
      SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
      SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
      offsets.front() = rewriter.getIndexAttr(columns.first);
      sizes.front() = rewriter.getIndexAttr(columns.second);
      return tensor::ExtractSliceOp::create(rewriter, loc, value, offsets,
                                            sizes, strides);
    };
    Value y =
        LinearOp::create(rewriter, loc, linear.getX(), take(linear.getWeight()),
                         take(linear.getBias()));
    if (y.getType() != slice.getType())
      y = tensor::CastOp::create(rewriter, loc, slice.getType(), y);
    rewriter.replaceOp(slice, y);
  }
  if (!parts.empty())
    eraseIfUnused(rewriter, linear);
}

/// The linears that `op` can follow; why it cannot follow others is remarked.
Epilogue findEpilogue(TilingInterface op) {
  Epilogue epilogue{op, {}};
  for (OpOperand &operand : op->getOpOperands()) {
    auto linear = operand.get().getDefiningOp<LinearOp>();
    if (!linear)
      continue;
    auto missed = [&](StringRef reason) {
      remark::missed(op.getLoc(), remark::RemarkOpts::name("epilogue not fused")
                                      .category("llama-tile-parallel"))
          << reason.str();
    };
    if (!isElementwiseIn(op, operand))
      continue;
    if (llvm::any_of(linear->getUsers(), [&](Operation *user) {
          return user != op && !isa<tensor::DimOp>(user);
        }))
      missed("a linear's result has other users");
    else if (linear->getBlock() != op->getBlock())
      missed("a linear is in another block");
    else if (linear.getY().getType() != op->getResult(0).getType())
      missed("a linear's result has another type");
    else
      epilogue.linears.insert(linear);
  }
  return epilogue;
}

/// An operation whose destination only lends it its sizes gets one of its own,
/// where a linear's result would otherwise have to exist for that.
void separateDestination(RewriterBase &rewriter, linalg::LinalgOp op) {
  for (OpOperand &init : op.getDpsInitsMutable()) {
    auto linear = init.get().getDefiningOp<LinearOp>();
    if (!linear || op.payloadUsesValueFromOperand(&init))
      continue;
    rewriter.setInsertionPoint(op);
    Location loc = op.getLoc();
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, init.get()),
        getElementTypeOrSelf(init.get()));
    if (empty.getType() == init.get().getType())
      rewriter.modifyOpInPlace(op, [&] { init.set(empty); });
  }
}

/// Tiles the operation with `options`, and computes the linears in its tiles;
/// returns the tiled operation and linears.
FailureOr<Epilogue> tileEpilogue(IRRewriter &rewriter, Epilogue &epilogue,
                                 const scf::SCFTilingOptions &tiling) {
  scf::SCFTileAndFuseOptions options;
  options.setTilingOptions(tiling);
  options.setFusionControlFn(
      [&](tensor::ExtractSliceOp, OpResult producer, bool isDestination)
          -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
        if (isDestination || !epilogue.linears.contains(producer.getOwner()))
          return std::nullopt;
        return scf::SCFTileAndFuseOptions::ControlFnResult{};
      });
  rewriter.setInsertionPoint(epilogue.op);
  FailureOr<scf::SCFTileAndFuseResult> tiled =
      scf::tileConsumerAndFuseProducersUsingSCF(rewriter, epilogue.op, options);
  if (failed(tiled))
    return failure();
  Epilogue inner{cast<TilingInterface>(tiled->tiledAndFusedOps.front()), {}};
  for (Operation *op : tiled->tiledAndFusedOps)
    if (isa<LinearOp>(op))
      inner.linears.insert(op);
  SmallVector<Value> replacements;
  for (Value result : epilogue.op->getResults())
    replacements.push_back(tiled->replacements.lookup(result));
  rewriter.replaceOp(epilogue.op, replacements);
  for (Operation *linear : epilogue.linears)
    eraseIfUnused(rewriter, cast<LinearOp>(linear));
  return inner;
}

struct TileParallel : public llama::impl::LlamaTileParallelBase<TileParallel> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    if ((linearRows == 0) != (linearColumns == 0)) {
      getOperation()->emitError(
          "linear-rows and linear-columns are given together");
      return signalPassFailure();
    }
    task = {sharesLoops,   keepsPanels, linearRows,
            linearColumns, taskQueries, rowTasks};
    if (fuseEpilogues && failed(tileEpilogues(rewriter)))
      return signalPassFailure();
    // Chosen for all before the first is divided, which another one may go by.
    SmallVector<std::pair<TilingInterface, SmallVector<int64_t>>> chosen;
    for (TilingInterface op : collect())
      chosen.push_back({op, chooseTiles(op, task)});
    for (auto &[op, tiles] : chosen) {
      if (llvm::all_of(tiles, [](int64_t tile) { return tile == 0; }))
        continue;
      rewriter.setInsertionPoint(op);
      FailureOr<scf::SCFTilingResult> tiled =
          scf::tileUsingSCF(rewriter, op, getParallel(tiles));
      if (failed(tiled)) {
        op.emitError("could not be divided into parallel tiles");
        return signalPassFailure();
      }
      rewriter.replaceOp(op, tiled->replacements);
      for (Operation *part : tiled->tiledOps) {
        widenSlices(rewriter, part);
        fuseQuantized(rewriter, part);
      }
      for (Operation *part : tiled->tiledOps)
        if (auto linear = dyn_cast<LinearOp>(part);
            linear && !linearRows && failed(tileRows(rewriter, linear))) {
          part->emitError("could not be divided into blocks of rows");
          return signalPassFailure();
        } else if (hasSeveralPasses(part) && !rowTasks &&
                   failed(tileSequentially(
                       rewriter, part,
                       choosePieces(cast<TilingInterface>(part))))) {
          part->emitError("could not be divided into pieces");
          return signalPassFailure();
        }
    }
  }

private:
  TaskShape task;

  /// The operations that may become tasks.
  SmallVector<TilingInterface> collect() {
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
    return ops;
  }

  scf::SCFTilingOptions getSequential(ArrayRef<int64_t> tiles) {
    scf::SCFTilingOptions options;
    options.setTileSizes(getAsIndexOpFoldResult(&getContext(), tiles));
    return options;
  }

  scf::SCFTilingOptions getParallel(ArrayRef<int64_t> tiles) {
    scf::SCFTilingOptions options = getSequential(tiles);
    options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
    return options;
  }

  /// Divides a task's part of an operation among the iterations of loops; does
  /// nothing without `tiles`.
  LogicalResult tileSequentially(IRRewriter &rewriter, Operation *op,
                                 ArrayRef<int64_t> tiles) {
    if (tiles.empty())
      return success();
    rewriter.setInsertionPoint(op);
    FailureOr<scf::SCFTilingResult> tiled = scf::tileUsingSCF(
        rewriter, cast<TilingInterface>(op), getSequential(tiles));
    if (failed(tiled))
      return failure();
    rewriter.replaceOp(op, tiled->replacements);
    return success();
  }

  /// Divides the rows of a task's part of a linear where its sums are kept in
  /// another type than its result.
  LogicalResult tileRows(IRRewriter &rewriter, LinearOp linear) {
    if (getElementTypeOrSelf(linear.getY()).getIntOrFloatBitWidth() >= 32)
      return success();
    auto op = cast<TilingInterface>(linear.getOperation());
    return tileSequentially(rewriter, linear, chooseRows(op));
  }

  /// Makes tasks of linears and what follows them element by element.
  LogicalResult tileEpilogues(IRRewriter &rewriter) {
    getOperation().walk(
        [&](linalg::LinalgOp op) { separateDestination(rewriter, op); });
    SmallVector<LinearOp> linears;
    getOperation().walk([&](LinearOp linear) { linears.push_back(linear); });
    for (LinearOp linear : linears)
      splitColumns(rewriter, linear);
    for (TilingInterface op : collect()) {
      if (!canTakeSlices(op))
        continue;
      Epilogue epilogue = findEpilogue(op);
      if (llvm::all_of(epilogue.linears, [&](Operation *linear) {
            return !linearRows && !isLarge(cast<LinearOp>(linear));
          }))
        continue;
      int64_t columns = std::numeric_limits<int64_t>::max();
      for (Operation *linear : epilogue.linears) {
        columns = std::min(columns, task.columns(cast<LinearOp>(linear),
                                                 epilogue.linears.size()));
      }
      SmallVector<int64_t> tiles(op.getLoopIteratorTypes().size(), 0);
      tiles.back() = columns;
      setRows(tiles, task);
      remark::passed(op.getLoc(), remark::RemarkOpts::name("epilogue fused")
                                      .category("llama-tile-parallel"))
          << (Twine(epilogue.linears.size()) +
              " linears are computed in its tasks")
                 .str();
      FailureOr<Epilogue> fused =
          tileEpilogue(rewriter, epilogue, getParallel(tiles));
      if (failed(fused))
        return getOperation()->emitError(
            "an operation and the linears before it could not be divided into "
            "parallel tiles");
      for (Operation *linear : fused->linears)
        fuseQuantized(rewriter, linear);
      SmallVector<int64_t> rows = chooseRows(fused->op);
      if (!linearRows && !rows.empty() &&
          failed(tileEpilogue(rewriter, *fused, getSequential(rows))))
        return getOperation()->emitError(
            "an operation and the linears before it could not be divided into "
            "blocks of rows");
    }
    return success();
  }
};

} // namespace
