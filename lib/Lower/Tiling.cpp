//===- Tiling.cpp - Tiling of every llama operation -----------------------===//
#include "lib/Lower/Tiling.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Lower/AttentionSteps.h"
#include "lib/Lower/LoopStructure.h"
#include "lib/Lower/ResultShapes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/TypeSwitch.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;

namespace {
using Sizes = SmallVector<OpFoldResult>;

/// A part of a tensor.
struct Box {
  Sizes offsets, sizes;
};

/// Whether a tile takes a part of the dimension; see tileOp for null sizes.
bool isTiled(DimAccess access, ArrayRef<OpFoldResult> sizes) {
  return access.loop && sizes[*access.loop];
}

/// The part of a tensor of size `whole` that belongs to a tile of the loops.
Box getBox(LinalgBuilder &b, const LoopStructure &structure,
           ArrayRef<DimAccess> accesses, ArrayRef<OpFoldResult> whole,
           ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes) {
  Box box;
  for (auto [access, size] : llvm::zip_equal(accesses, whole)) {
    if (!isTiled(access, sizes)) {
      box.offsets.push_back(b.getIndexAttr(0));
      box.sizes.push_back(size);
      continue;
    }
    OpFoldResult multiple = structure.getMultiple(b, access);
    box.offsets.push_back(b.mul(offsets[*access.loop], multiple));
    box.sizes.push_back(b.mul(sizes[*access.loop], multiple));
  }
  return box;
}

/// The static sizes in `sizes`, constants included; -1 for the others.
SmallVector<int64_t> getStaticShape(ArrayRef<OpFoldResult> sizes) {
  return llvm::map_to_vector(sizes, [](OpFoldResult size) {
    return getConstantIntValue(size).value_or(ShapedType::kDynamic);
  });
}

/// count - or the count 0 of an absent operand - plus `shift`.
Value shiftCount(LinalgBuilder &b, Value count, OpFoldResult shift) {
  Value amount = b.index(shift);
  if (!count) {
    return b.map({}, b.getI64Type(), {{amount, {}}},
                 [](LinalgBuilder &b, ValueRange args) -> Value {
                   return arith::IndexCastOp::create(b, b.getI64Type(),
                                                     args[0]);
                 });
  }
  auto type = cast<RankedTensorType>(count.getType());
  return b.map(b.dims(count), type.getElementType(),
               {{count, loopRange(0, type.getRank())}, {amount, {}}},
               [&](LinalgBuilder &b, ValueRange args) -> Value {
                 Value cast = arith::IndexCastOp::create(
                     b, type.getElementType(), args[1]);
                 return arith::AddIOp::create(b, args[0], cast);
               });
}

/// Queries and keys of `op` are counted from the start of the tile: query
/// i0 + i sees key j0 + j by the rules for i and j when `offset` grows by
/// i0 - j0 and `kv_len` shrinks by j0.
template <typename OpTy>
void shiftPositions(LinalgBuilder &b, OpTy op, OpFoldResult query,
                    OpFoldResult key) {
  OpFoldResult offsetShift = b.sub(query, key);
  if ((op.getCausal() || op.getWindow()) && !isZeroInteger(offsetShift))
    op.getOffsetMutable().assign(shiftCount(b, op.getOffset(), offsetShift));
  if (op.getKvLen() && !isZeroInteger(key)) {
    OpFoldResult shift = b.sub(OpFoldResult(b.getIndexAttr(0)), key);
    op.getKvLenMutable().assign(shiftCount(b, op.getKvLen(), shift));
  }
}

void shiftPositions(OpBuilder &builder, Operation *op,
                    ArrayRef<OpFoldResult> offsets) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  LinalgBuilder b(op->getLoc(), builder);
  OpFoldResult zero = b.getIndexAttr(0);
  auto start = [&](unsigned loop) {
    return offsets[loop] ? offsets[loop] : zero;
  };
  llvm::TypeSwitch<Operation *>(op)
      .Case([&](AttentionOp op) {
        shiftPositions(b, op, start(kQueryLoop), zero);
      })
      .Case([&](AttentionPartialOp op) {
        shiftPositions(b, op, start(kQueryLoop), start(kKeyLoop));
      });
}

/// Slices the first operands of an operation, those that follow a tiled loop.
SmallVector<Value> sliceOperands(LinalgBuilder &b, ValueRange values,
                                 const LoopStructure &structure,
                                 ArrayRef<OpFoldResult> offsets,
                                 ArrayRef<OpFoldResult> sizes,
                                 SmallVectorImpl<Operation *> &slices) {
  SmallVector<Value> operands;
  for (auto [i, operand] : llvm::enumerate(values)) {
    ArrayRef<DimAccess> accesses = structure.operands[i];
    if (llvm::none_of(accesses, [&](DimAccess access) {
          return isTiled(access, sizes);
        })) {
      operands.push_back(operand);
      continue;
    }
    Box box = getBox(b, structure, accesses, b.dims(operand), offsets, sizes);
    operands.push_back(b.slice(operand, box.offsets, box.sizes));
    slices.push_back(operands.back().getDefiningOp());
  }
  return operands;
}

SmallVector<Range> getDomain(OpBuilder &builder, Operation *op) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  LinalgBuilder b(op->getLoc(), builder);
  SmallVector<Range> domain;
  for (const LoopStructure::Loop &loop : getLoopStructure(op).loops)
    domain.push_back({b.getIndexAttr(0),
                      loop.extent.tensor
                          ? b.dim(loop.extent.tensor, loop.extent.dim)
                          : OpFoldResult(b.getIndexAttr(1)),
                      b.getIndexAttr(1)});
  return domain;
}

/// Whether offset and size are known to cover a dimension of size `whole`.
bool coversAll(OpFoldResult offset, OpFoldResult size, OpFoldResult whole) {
  return isZeroInteger(offset) && isEqualConstantIntOrValue(size, whole);
}

/// Whether a size or an offset is a multiple of `factor`, by how it is made.
bool isMultipleOf(OpFoldResult value, int64_t factor) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return *constant % factor == 0;
  auto ofMap = [&](AffineMap map, ValueRange operands) {
    // Operands that are multiples of the factor count as that times another.
    SmallVector<AffineExpr> dims, symbols;
    for (auto [i, operand] : llvm::enumerate(operands)) {
      bool isDim = i < map.getNumDims();
      AffineExpr expr =
          isDim ? getAffineDimExpr(i, map.getContext())
                : getAffineSymbolExpr(i - map.getNumDims(), map.getContext());
      if (isMultipleOf(operand, factor))
        expr = expr * factor;
      (isDim ? dims : symbols).push_back(expr);
    }
    return llvm::all_of(map.getResults(), [&](AffineExpr result) {
      return result.replaceDimsAndSymbols(dims, symbols).isMultipleOf(factor);
    });
  };
  auto made = cast<Value>(value);
  if (auto apply = made.getDefiningOp<affine::AffineApplyOp>())
    return ofMap(apply.getAffineMap(), apply.getMapOperands());
  if (auto min = made.getDefiningOp<affine::AffineMinOp>())
    return ofMap(min.getAffineMap(), min.getMapOperands());
  auto argument = dyn_cast<BlockArgument>(made);
  Operation *parent = argument ? argument.getOwner()->getParentOp() : nullptr;
  auto loop = dyn_cast_or_null<LoopLikeOpInterface>(parent);
  std::optional<SmallVector<Value>> variables =
      loop ? loop.getLoopInductionVars() : std::nullopt;
  if (!variables)
    return false;
  auto *found = llvm::find(*variables, made);
  if (found == variables->end())
    return false;
  auto number = std::distance(variables->begin(), found);
  return isMultipleOf((*loop.getLoopLowerBounds())[number], factor) &&
         isMultipleOf((*loop.getLoopSteps())[number], factor);
}

/// Whether a tile of a dimension determines a tile of its loop without IR.
bool isInvertible(const LoopStructure &structure, DimAccess access,
                  OpFoldResult offset, OpFoldResult size) {
  if (!access.grouped)
    return true;
  if (structure.staticGroup)
    return isMultipleOf(offset, *structure.staticGroup) &&
           isMultipleOf(size, *structure.staticGroup);
  auto staticSize = [](TensorDim dim) {
    return cast<RankedTensorType>(dim.tensor.getType()).getDimSize(dim.dim);
  };
  int64_t many = staticSize(structure.group->first);
  int64_t few = staticSize(structure.group->second);
  if (ShapedType::isDynamic(many) || ShapedType::isDynamic(few) || few == 0)
    return false;
  if (many == few)
    return true;
  std::optional<int64_t> first = getConstantIntValue(offset),
                         count = getConstantIntValue(size);
  int64_t group = many / few;
  return group > 0 && first && count && *first % group == 0 &&
         *count % group == 0;
}

/// The tile of the loops that a part of a tensor belongs to; what it leaves
/// open stays as it is in `tile`.
LogicalResult invertBox(LinalgBuilder &b, const LoopStructure &structure,
                        ArrayRef<DimAccess> accesses,
                        ArrayRef<OpFoldResult> whole,
                        ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes, Box &tile) {
  for (auto [access, all, offset, size] :
       llvm::zip_equal(accesses, whole, offsets, sizes)) {
    if (!access.loop || coversAll(offset, size, all))
      continue;
    if (!isInvertible(structure, access, offset, size))
      return failure();
    OpFoldResult multiple = structure.getMultiple(b, access);
    tile.offsets[*access.loop] = b.divideIntoGroups(offset, multiple);
    tile.sizes[*access.loop] = b.divideIntoGroups(size, multiple);
  }
  return success();
}

Box getWholeTile(OpBuilder &builder, Operation *op) {
  Box tile;
  for (Range range : getDomain(builder, op)) {
    tile.offsets.push_back(range.offset);
    tile.sizes.push_back(range.size);
  }
  return tile;
}

/// One model for all operations: everything derives from their LoopStructure.
template <typename OpTy>
struct TilingModel : TilingInterface::ExternalModel<TilingModel<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return llvm::map_to_vector(
        getLoopStructure(op).loops,
        [](const LoopStructure::Loop &loop) { return loop.iterator; });
  }

  SmallVector<Range> getIterationDomain(Operation *op,
                                        OpBuilder &builder) const {
    return getDomain(builder, op);
  }

  FailureOr<TilingResult>
  getTiledImplementation(Operation *op, OpBuilder &builder,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes) const {
    return tileOp(builder, op, offsets, sizes);
  }

  LogicalResult getResultTilePosition(Operation *op, OpBuilder &builder,
                                      unsigned resultNumber,
                                      ArrayRef<OpFoldResult> offsets,
                                      ArrayRef<OpFoldResult> sizes,
                                      Sizes &resultOffsets,
                                      Sizes &resultSizes) const {
    LinalgBuilder b(op->getLoc(), builder);
    LoopStructure structure = getLoopStructure(op);
    Sizes whole = getResultShapes(builder, op)[resultNumber];
    Box box = getBox(b, structure, structure.results[resultNumber], whole,
                     offsets, sizes);
    resultOffsets = box.offsets;
    resultSizes = box.sizes;
    return success();
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      SmallVectorImpl<OpFoldResult> &tileOffsets,
      SmallVectorImpl<OpFoldResult> &tileSizes) const {
    LinalgBuilder b(op->getLoc(), builder);
    LoopStructure structure = getLoopStructure(op);
    Box tile = getWholeTile(builder, op);
    Sizes whole = getResultShapes(builder, op)[resultNumber];
    if (failed(invertBox(b, structure, structure.results[resultNumber], whole,
                         offsets, sizes, tile)))
      return failure();
    tileOffsets.assign(tile.offsets);
    tileSizes.assign(tile.sizes);
    return success();
  }

  FailureOr<TilingResult>
  generateResultTileValue(Operation *op, OpBuilder &builder,
                          unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) const {
    Sizes tileOffsets, tileSizes;
    if (failed(getIterationDomainTileFromResultTile(
            op, builder, resultNumber, offsets, sizes, tileOffsets, tileSizes)))
      return failure();
    TilingResult tiled = tileOp(builder, op, tileOffsets, tileSizes);
    LinalgBuilder b(op->getLoc(), builder);
    Value value = tiled.tiledValues[resultNumber];
    // All of a dimension that no loop runs over is there; a part was asked for.
    Sizes whole = b.dims(value), partOffsets(whole.size(), b.getIndexAttr(0)),
          partSizes = whole;
    bool isPart = false;
    LoopStructure structure = getLoopStructure(op);
    for (auto [dim, access] :
         llvm::enumerate(structure.results[resultNumber])) {
      if (access.loop || coversAll(offsets[dim], sizes[dim], whole[dim]))
        continue;
      partOffsets[dim] = offsets[dim];
      partSizes[dim] = sizes[dim];
      isPart = true;
    }
    if (isPart)
      value = b.slice(value, partOffsets, partSizes);
    tiled.tiledValues = {value};
    return tiled;
  }

  LogicalResult getIterationDomainTileFromOperandTiles(
      Operation *op, OpBuilder &builder, ArrayRef<unsigned> operandNumbers,
      ArrayRef<Sizes> allOffsets, ArrayRef<Sizes> allSizes,
      SmallVectorImpl<OpFoldResult> &tileOffsets,
      SmallVectorImpl<OpFoldResult> &tileSizes) const {
    LinalgBuilder b(op->getLoc(), builder);
    LoopStructure structure = getLoopStructure(op);
    Box tile = getWholeTile(builder, op);
    if (!isOpFusableWithProducerSlices(op, operandNumbers, allOffsets,
                                       allSizes))
      return failure();
    for (auto [number, offsets, sizes] :
         llvm::zip_equal(operandNumbers, allOffsets, allSizes))
      if (failed(invertBox(b, structure, structure.operands[number],
                           b.dims(op->getOperand(number)), offsets, sizes,
                           tile)))
        return failure();
    tileOffsets.assign(tile.offsets);
    tileSizes.assign(tile.sizes);
    return success();
  }

  FailureOr<TilingResult> getTiledImplementationFromOperandTiles(
      Operation *op, OpBuilder &builder, ArrayRef<unsigned> operandNumbers,
      ArrayRef<Sizes> allOffsets, ArrayRef<Sizes> allSizes) const {
    Sizes offsets, sizes;
    if (failed(getIterationDomainTileFromOperandTiles(
            op, builder, operandNumbers, allOffsets, allSizes, offsets, sizes)))
      return failure();
    return tileOp(builder, op, offsets, sizes);
  }

  bool isOpFusableWithConsumerSlice(Operation *op, unsigned resultNumber,
                                    ArrayRef<OpFoldResult> offsets,
                                    ArrayRef<OpFoldResult> sizes) const {
    LoopStructure structure = getLoopStructure(op);
    return llvm::all_of(
        llvm::zip_equal(structure.results[resultNumber], offsets, sizes),
        [&](auto dim) {
          auto [access, offset, size] = dim;
          return isInvertible(structure, access, offset, size);
        });
  }

  /// Every dimension must follow a parallel loop or be complete, and no two
  /// operands may ask for different tiles of one loop.
  bool isOpFusableWithProducerSlices(Operation *op,
                                     ArrayRef<unsigned> operandNumbers,
                                     ArrayRef<Sizes> allOffsets,
                                     ArrayRef<Sizes> allSizes) const {
    LoopStructure structure = getLoopStructure(op);
    SmallVector<std::optional<std::pair<OpFoldResult, OpFoldResult>>> tiles(
        structure.loops.size());
    for (auto [number, offsets, sizes] :
         llvm::zip_equal(operandNumbers, allOffsets, allSizes)) {
      auto type = cast<RankedTensorType>(op->getOperand(number).getType());
      for (auto [dim, access] : llvm::enumerate(structure.operands[number])) {
        OpFoldResult offset = offsets[dim], size = sizes[dim];
        bool complete = isZeroInteger(offset) &&
                        getConstantIntValue(size) == type.getDimSize(dim);
        if (complete && !type.isDynamicDim(dim))
          continue;
        if (!access.loop ||
            structure.loops[*access.loop].iterator !=
                utils::IteratorType::parallel ||
            !isInvertible(structure, access, offset, size))
          return false;
        auto &tile = tiles[*access.loop];
        if (tile && (!isEqualConstantIntOrValue(tile->first, offset) ||
                     !isEqualConstantIntOrValue(tile->second, size)))
          return false;
        tile.emplace(offset, size);
      }
    }
    return true;
  }
};

/// Splitting the keys of attention_partial: every split accumulates into
/// destinations of its own, [.., split], which are merged in the end.
struct PartialAttentionModel
    : PartialReductionOpInterface::ExternalModel<PartialAttentionModel,
                                                 AttentionPartialOp> {
  FailureOr<SmallVector<Value>> generateInitialTensorForPartialReduction(
      Operation *op, OpBuilder &builder, Location loc,
      ArrayRef<OpFoldResult> sizes,
      const SetVector<unsigned> &reductionDims) const {
    LinalgBuilder b(loc, builder);
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    SmallVector<Value> inits;
    for (auto [i, identity] :
         llvm::enumerate(ArrayRef<double>{0.0, -kInfinity, 0.0})) {
      Value init = getInit(op, i);
      Sizes shape = getInitBox(b, op, i, getZeros(b, sizes), sizes).sizes;
      shape.push_back(sizes[kKeyLoop]);
      inits.push_back(b.fill(shape, getElementTypeOrSelf(init), identity));
    }
    return inits;
  }

  FailureOr<TilingResult>
  tileToPartialReduction(Operation *op, OpBuilder &builder, Location loc,
                         ReductionTilingStrategy strategy, ValueRange inits,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes,
                         const SetVector<unsigned> &reductionDims,
                         ArrayRef<OpFoldResult> splits) const {
    if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel)
      return op->emitOpError(
          "splits its keys into parallel tiles only; use the outer-parallel "
          "reduction tiling strategy");
    LinalgBuilder b(loc, builder);
    LoopStructure structure = getLoopStructure(op);
    TilingResult result;
    unsigned firstInit = getFirstInit(op);
    SmallVector<Value> operands =
        sliceOperands(b, op->getOperands().take_front(firstInit), structure,
                      offsets, sizes, result.generatedSlices);
    SmallVector<Type> types;
    for (auto [i, init] : llvm::enumerate(inits)) {
      Box box = getInitBox(b, op, i, offsets, sizes);
      addSplit(b, box, splits);
      unsigned last = box.sizes.size() - 1;
      operands.push_back(b.slice(init, box.offsets, box.sizes, {last}));
      result.generatedSlices.push_back(operands.back().getDefiningOp());
      types.push_back(operands.back().getType());
    }
    Operation *tiled = clone(builder, op, types, operands);
    shiftPositions(builder, tiled, offsets);
    result.tiledOps = {tiled};
    result.tiledValues = llvm::to_vector_of<Value>(tiled->getResults());
    return result;
  }

  LogicalResult getPartialResultTilePosition(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ReductionTilingStrategy strategy, ArrayRef<OpFoldResult> offsets,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &reductionDims,
      ArrayRef<OpFoldResult> splits, Sizes &resultOffsets,
      Sizes &resultSizes) const {
    LinalgBuilder b(op->getLoc(), builder);
    Box box = getInitBox(b, op, resultNumber, offsets, sizes);
    addSplit(b, box, splits);
    resultOffsets = box.offsets;
    resultSizes = box.sizes;
    return success();
  }

  // Pattern: (acc_i, max_i, sum_i) of the splits, (acc, max, sum) before them
  //   -> m = maximum(max, max over i of max_i), f = exp(max - m),
  //   f_i = exp(max_i - m);
  //   (acc * f + sum over i of acc_i * f_i, m, sum * f + ..)
  FailureOr<MergeResult>
  mergeReductions(Operation *op, OpBuilder &builder, Location loc,
                  ValueRange partial,
                  const SetVector<unsigned> &reductionDims) const {
    LinalgBuilder b(loc, builder);
    Value acc = getInit(op, 0), max = getInit(op, 1), sum = getInit(op, 2);
    Type type = getElementTypeOrSelf(max);
    unsigned rank = cast<RankedTensorType>(max.getType()).getRank();
    // Loops: rows, features of the accumulator, splits.
    SmallVector<unsigned> rows = loopRange(0, rank),
                          features = loopRange(0, rank + 1);
    auto withSplits = [](SmallVector<unsigned> loops, unsigned split) {
      loops.push_back(split);
      return loops;
    };
    SmallVector<unsigned> rowSplits = withSplits(rows, rank);

    Value newMax =
        b.reduce(rank + 1, {{partial[1], rowSplits}}, {max, rows},
                 [](LinalgBuilder &b, ValueRange args) -> Value {
                   return arith::MaximumFOp::create(b, args[1], args[0]);
                 });
    auto multiply = [](LinalgBuilder &b, ValueRange args) {
      return b.mul(args[0], args[1]);
    };
    auto multiplyAdd = [](LinalgBuilder &b, ValueRange args) {
      return b.add(args[2], b.mul(args[0], args[1]));
    };
    auto factor = [](LinalgBuilder &b, ValueRange args) {
      return decay(b, args[0], args[1]);
    };
    Value oldFactor =
        b.map(b.dims(max), type, {{max, rows}, {newMax, rows}}, factor);
    Value factors = b.map(b.dims(partial[1]), type,
                          {{partial[1], rowSplits}, {newMax, rows}}, factor);
    Value newSum = b.reduce(
        rank + 1, {{partial[2], rowSplits}, {factors, rowSplits}},
        {b.map(b.dims(sum), type, {{sum, rows}, {oldFactor, rows}}, multiply),
         rows},
        multiplyAdd);
    Value newAcc =
        b.reduce(rank + 2,
                 {{partial[0], withSplits(features, rank + 1)},
                  {factors, withSplits(rows, rank + 1)}},
                 {b.map(b.dims(acc), type, {{acc, features}, {oldFactor, rows}},
                        multiply),
                  features},
                 multiplyAdd);
    SmallVector<Value> replacements{newAcc, newMax, newSum};
    return MergeResult{
        llvm::map_to_vector(replacements,
                            [](Value value) { return value.getDefiningOp(); }),
        replacements};
  }

private:
  static unsigned getFirstInit(Operation *op) {
    return op->getNumOperands() - op->getNumResults();
  }
  static Value getInit(Operation *op, unsigned index) {
    return op->getOperand(getFirstInit(op) + index);
  }
  static Sizes getZeros(LinalgBuilder &b, ArrayRef<OpFoldResult> sizes) {
    return Sizes(sizes.size(), b.getIndexAttr(0));
  }
  static Box getInitBox(LinalgBuilder &b, Operation *op, unsigned index,
                        ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes) {
    LoopStructure structure = getLoopStructure(op);
    return getBox(b, structure, structure.results[index],
                  b.dims(getInit(op, index)), offsets, sizes);
  }
  static void addSplit(LinalgBuilder &b, Box &box,
                       ArrayRef<OpFoldResult> splits) {
    box.offsets.push_back(splits.front());
    box.sizes.push_back(b.getIndexAttr(1));
  }
};

template <typename... OpTys> void attachToAll(MLIRContext *context) {
  (OpTys::template attachInterface<TilingModel<OpTys>>(*context), ...);
}
} // namespace

TilingResult mlir::llama::tileOp(OpBuilder &builder, Operation *op,
                                 ArrayRef<OpFoldResult> offsets,
                                 ArrayRef<OpFoldResult> sizes,
                                 ValueRange inits) {
  LinalgBuilder b(op->getLoc(), builder);
  LoopStructure structure = getLoopStructure(op);
  TilingResult result;
  SmallVector<Value> values = llvm::to_vector(op->getOperands());
  llvm::copy(inits, values.end() - inits.size());
  SmallVector<Value> operands = sliceOperands(b, values, structure, offsets,
                                              sizes, result.generatedSlices);
  SmallVector<Type> types;
  for (auto [value, accesses] :
       llvm::zip_equal(op->getResults(), structure.results)) {
    auto type = cast<RankedTensorType>(value.getType());
    // Sizes that no loop changes stay as the type has them, dynamic or not.
    Sizes whole =
        llvm::map_to_vector(type.getShape(), [&](int64_t size) -> OpFoldResult {
          return b.getIndexAttr(size);
        });
    Box box = getBox(b, structure, accesses, whole, offsets, sizes);
    types.push_back(type.clone(getStaticShape(box.sizes)));
  }
  Operation *tiled = clone(builder, op, types, operands);
  shiftPositions(builder, tiled, offsets);
  result.tiledOps = {tiled};
  result.tiledValues = llvm::to_vector_of<Value>(tiled->getResults());
  return result;
}

void mlir::llama::attachTilingModels(MLIRContext *context) {
  attachToAll<RmsNormOp, LayerNormOp, SwigluOp, GluOp, RopeTableOp, RopeOp,
              AttentionOp, AttentionPartialOp, KvCacheUpdateOp, LinearOp,
              DequantizeOp, UnpackBlocksOp, EmbeddingOp>(context);
  AttentionPartialOp::attachInterface<PartialAttentionModel>(*context);
}
