//===- FuseLastRows.cpp - Rows that nobody reads are not computed ---------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSELASTROWS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-last-rows";

using Sizes = SmallVector<OpFoldResult>;

RankedTensorType typeOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// What a slice takes
//===----------------------------------------------------------------------===//

/// A known number of rows, along each dimension that is not taken as a whole.
struct Rows {
  SmallVector<int64_t> dims;
  Sizes offsets, sizes;
};

/// Matches a slice of fewer rows than there are, or may be, of whole features.
std::optional<Rows> matchRows(tensor::ExtractSliceOp slice) {
  RankedTensorType type = slice.getSourceType();
  if (!slice.hasUnitStride() || type.getRank() == 0)
    return std::nullopt;
  Rows rows;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (takesAll(slice, dim))
      continue;
    OpFoldResult size = slice.getMixedSizes()[dim];
    if (!getConstantIntValue(size))
      return std::nullopt;
    rows.dims.push_back(dim);
    rows.offsets.push_back(slice.getMixedOffsets()[dim]);
    rows.sizes.push_back(size);
  }
  if (rows.dims.empty() ||
      (type.getRank() > 1 && rows.dims.back() == type.getRank() - 1))
    return std::nullopt;
  return rows;
}

bool isSame(const Rows &left, const Rows &right) {
  auto same = [](ArrayRef<OpFoldResult> left, ArrayRef<OpFoldResult> right) {
    return llvm::all_of(llvm::zip_equal(left, right), [](auto pair) {
      return isSameSize(std::get<0>(pair), std::get<1>(pair));
    });
  };
  return left.dims == right.dims && same(left.offsets, right.offsets) &&
         same(left.sizes, right.sizes);
}

/// The rows of `value`.
Value takeRows(OpBuilder &b, Location loc, Value value, const Rows &rows) {
  Sizes sizes = tensor::getMixedSizes(b, loc, value);
  Sizes offsets(sizes.size(), b.getIndexAttr(0)),
      strides(sizes.size(), b.getIndexAttr(1));
  for (auto [dim, offset, size] :
       llvm::zip_equal(rows.dims, rows.offsets, rows.sizes)) {
    offsets[dim] = offset;
    sizes[dim] = size;
  }
  return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes, strides);
}

/// `type` with as many rows.
RankedTensorType getRowsType(RankedTensorType type, const Rows &rows) {
  SmallVector<int64_t> shape(type.getShape());
  for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
    shape[dim] = *getConstantIntValue(size);
  return type.clone(shape);
}

//===----------------------------------------------------------------------===//
// What is computed row by row
//===----------------------------------------------------------------------===//

/// The dimension of the source of a reshape, of which dimension `dim` of the
/// result has the elements in their order: others of its group are one.
/// `fine` is the type with more dimensions.
std::optional<int64_t> followReshape(ArrayRef<ReassociationIndices> groups,
                                     RankedTensorType fine, bool resultIsFine,
                                     int64_t dim) {
  for (auto [coarse, group] : llvm::enumerate(groups)) {
    if (resultIsFine ? !llvm::is_contained(group, dim)
                     : static_cast<int64_t>(coarse) != dim)
      continue;
    std::optional<int64_t> longDim;
    for (int64_t member : group) {
      if (fine.getDimSize(member) == 1)
        continue;
      if (longDim)
        return std::nullopt;
      longDim = member;
    }
    if (!longDim || (resultIsFine && *longDim != dim))
      return std::nullopt;
    return resultIsFine ? static_cast<int64_t>(coarse) : *longDim;
  }
  return std::nullopt;
}

/// Whether row i of the results along dimension `dim` is computed from rows i
/// of what depends on rows at all, at no greater cost.
bool isRow(Operation *op, int64_t dim) {
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case([&](RmsNormOp norm) {
        return dim < typeOf(norm.getX()).getRank() -
                         typeOf(norm.getWeight()).getRank();
      })
      .Case([&](LayerNormOp norm) {
        Value parameter = norm.getWeight() ? norm.getWeight() : norm.getBias();
        int64_t features = parameter ? typeOf(parameter).getRank() : 1;
        return dim < typeOf(norm.getX()).getRank() - features;
      })
      .Case<SwigluOp, GluOp, tensor::EmptyOp>([](Operation *) { return true; })
      .Case([](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType());
      })
      .Case<LinearOp, RopeTableOp, EmbeddingOp, DequantizeOp>([&](Operation *) {
        return dim < typeOf(op->getResult(0)).getRank() - 1;
      })
      .Case([&](UnpackBlocksOp unpack) {
        return dim == 0 && getBlockFormatInfo(unpack.getFormat()).rows == 1;
      })
      .Case([&](RopeOp rope) {
        int64_t rank = typeOf(rope.getX()).getRank();
        int64_t axis = rope.getHeadsAxis() ? *rope.getHeadsAxis() : rank - 1;
        return dim < rank - 1 && dim != (axis + rank) % rank;
      })
      // Queries; keys and values are those of all rows.
      .Case([&](AttentionOp attention) {
        int64_t rank = typeOf(attention.getQ()).getRank();
        bool headMajor = attention.getLayout() == AttentionLayout::head_major;
        return dim == rank - (headMajor ? 2 : 3);
      })
      .Case([&](tensor::CollapseShapeOp reshape) {
        return followReshape(reshape.getReassociationIndices(),
                             reshape.getSrcType(), /*resultIsFine=*/false, dim)
            .has_value();
      })
      .Case([&](tensor::ExpandShapeOp reshape) {
        return followReshape(reshape.getReassociationIndices(),
                             reshape.getResultType(), /*resultIsFine=*/true,
                             dim)
            .has_value();
      })
      .Case([&](linalg::LinalgOp generic) {
        return generic.getNumDpsInits() == 1 &&
               generic.getNumParallelLoops() == generic.getNumLoops() &&
               generic.getMatchingIndexingMap(generic.getDpsInitOperand(0))
                   .isIdentity() &&
               llvm::all_of(generic.getIndexingMapsArray(), [](AffineMap map) {
                 return map.isProjectedPermutation(
                     /*allowZeroInResults=*/true);
               });
      })
      .Default([](Operation *op) {
        return op->getNumResults() == 1 && isPure(op) &&
               OpTrait::hasElementwiseMappableTraits(op) &&
               llvm::all_of(op->getOperandTypes(),
                            llvm::IsaPred<RankedTensorType>);
      });
}

/// Rows of the dimension in the source of a reshape.
template <typename OpTy>
Rows getSourceRows(OpTy op, RankedTensorType fine, bool resultIsFine,
                   const Rows &rows) {
  Rows source = rows;
  for (int64_t &dim : source.dims)
    dim = *followReshape(op.getReassociationIndices(), fine, resultIsFine, dim);
  return source;
}

/// The operation on some rows only: its results, in their order.
FailureOr<SmallVector<Value>> computeRows(OpBuilder &b, Operation *op,
                                          unsigned number, const Rows &rows) {
  Location loc = op->getLoc();
  auto typeOfRows = [&](Value result) {
    return getRowsType(typeOf(result), rows);
  };
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    Sizes sizes = empty.getMixedSizes();
    for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
      sizes[dim] = size;
    return SmallVector<Value>{tensor::EmptyOp::create(
        b, loc, sizes, empty.getType().getElementType())};
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    Value source = takeRows(b, loc, cast.getSource(), rows);
    return SmallVector<Value>{
        castTo(b, loc, source, typeOfRows(cast.getDest()))};
  }
  if (auto reshape = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Value source = takeRows(b, loc, reshape.getSrc(),
                            getSourceRows(reshape, reshape.getSrcType(),
                                          /*resultIsFine=*/false, rows));
    return SmallVector<Value>{tensor::CollapseShapeOp::create(
        b, loc, typeOfRows(reshape.getResult()), source,
        reshape.getReassociationIndices())};
  }
  if (auto reshape = dyn_cast<tensor::ExpandShapeOp>(op)) {
    Sizes sizes = reshape.getMixedOutputShape();
    for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
      sizes[dim] = size;
    Value source = takeRows(b, loc, reshape.getSrc(),
                            getSourceRows(reshape, reshape.getResultType(),
                                          /*resultIsFine=*/true, rows));
    return SmallVector<Value>{tensor::ExpandShapeOp::create(
        b, loc, typeOfRows(reshape.getResult()), source,
        reshape.getReassociationIndices(), sizes)};
  }
  if (auto tiling = dyn_cast<TilingInterface>(op)) {
    Sizes sizes = tensor::getMixedSizes(b, loc, op->getResult(number));
    Sizes offsets(sizes.size(), b.getIndexAttr(0));
    for (auto [dim, offset, size] :
         llvm::zip_equal(rows.dims, rows.offsets, rows.sizes)) {
      offsets[dim] = offset;
      sizes[dim] = size;
    }
    FailureOr<TilingResult> tiled =
        tiling.generateResultTileValue(b, number, offsets, sizes);
    if (failed(tiled))
      return failure();
    Operation *part = tiled->tiledOps.front();
    // Operands without rows (weights, keys) are those that they were.
    for (OpOperand &operand : part->getOpOperands())
      if (auto slice = operand.get().getDefiningOp<tensor::ExtractSliceOp>();
          slice && slice.getType() == slice.getSourceType() &&
          llvm::all_of(llvm::seq<int64_t>(slice.getType().getRank()),
                       [&](int64_t dim) { return takesAll(slice, dim); }))
        operand.set(slice.getSource());
    return llvm::to_vector_of<Value>(part->getResults());
  }
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(takeRows(b, loc, operand, rows));
  OperationState state(loc, op->getName(), operands,
                       typeOfRows(op->getResult(0)), op->getAttrs());
  return llvm::to_vector_of<Value>(b.create(state)->getResults());
}

//===----------------------------------------------------------------------===//
// Moving slices up
//===----------------------------------------------------------------------===//

/// Why a slice does not move to the operands of what it slices.
enum class Obstacle { None, NotRows, OtherRows, OtherBlock, Cache };

/// The slices that have to move together, all users of an operation's results.
Obstacle findSlices(tensor::ExtractSliceOp slice, const Rows &rows,
                    SmallVectorImpl<tensor::ExtractSliceOp> &slices) {
  Operation *op = slice.getSource().getDefiningOp();
  if (!op)
    return Obstacle::NotRows;
  if (isa<KvCacheUpdateOp>(op))
    return Obstacle::Cache;
  if (!llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>) ||
      !llvm::all_of(rows.dims, [&](int64_t dim) { return isRow(op, dim); }))
    return Obstacle::NotRows;
  if (op->getBlock() != slice->getBlock())
    return Obstacle::OtherBlock;
  // A destination may have other users.
  if (isa<tensor::EmptyOp>(op)) {
    slices.push_back(slice);
    return Obstacle::None;
  }
  for (Operation *user : op->getUsers()) {
    if (isa<tensor::DimOp>(user))
      continue;
    auto other = dyn_cast<tensor::ExtractSliceOp>(user);
    std::optional<Rows> otherRows = other ? matchRows(other) : std::nullopt;
    if (!otherRows || !isSame(rows, *otherRows))
      return Obstacle::OtherRows;
    if (other->getBlock() != op->getBlock())
      return Obstacle::OtherBlock;
    slices.push_back(other);
  }
  llvm::sort(slices, [](Operation *left, Operation *right) {
    return left->isBeforeInBlock(right);
  });
  return Obstacle::None;
}

// Pattern: rows of op(x, ..) -> op(rows of x, ..), if nobody reads other rows
struct MoveRows : OpRewritePattern<tensor::ExtractSliceOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(tensor::ExtractSliceOp slice,
                                PatternRewriter &rewriter) const override {
    std::optional<Rows> rows = matchRows(slice);
    if (!rows)
      return rewriter.notifyMatchFailure(slice, "takes no known rows");
    SmallVector<tensor::ExtractSliceOp> slices;
    if (findSlices(slice, *rows, slices) != Obstacle::None)
      return rewriter.notifyMatchFailure(slice, "cannot move");
    if (slices.front() != slice)
      return rewriter.notifyMatchFailure(slice, "an earlier one is moved");
    Operation *op = slice.getSource().getDefiningOp();
    unsigned number = cast<OpResult>(slice.getSource()).getResultNumber();
    if (!isa<tensor::EmptyOp>(op) && failed(resolveSizes(rewriter, op)))
      return rewriter.notifyMatchFailure(slice, "its sizes are not known");
    FailureOr<SmallVector<Value>> results =
        computeRows(rewriter, op, number, *rows);
    if (failed(results))
      return rewriter.notifyMatchFailure(slice, "rows cannot be taken");
    // Sizes of rows are those of the whole.
    if (!isa<tensor::EmptyOp>(op))
      (void)resolveSizes(rewriter, op);
    if (isa_and_present<LlamaDialect>(op->getDialect()))
      remarkFused(op, kPass, "rows that nobody reads are not computed");
    for (tensor::ExtractSliceOp each : slices) {
      unsigned result = cast<OpResult>(each.getSource()).getResultNumber();
      Value value = (*results)[result];
      // Dimensions of one row leave the type.
      if (each.getType().getRank() != typeOf(value).getRank()) {
        Sizes sizes = tensor::getMixedSizes(rewriter, each.getLoc(), value);
        value = tensor::ExtractSliceOp::create(
            rewriter, each.getLoc(), each.getType(), value,
            Sizes(sizes.size(), rewriter.getIndexAttr(0)), sizes,
            Sizes(sizes.size(), rewriter.getIndexAttr(1)));
      }
      rewriter.replaceOp(
          each, castTo(rewriter, each.getLoc(), value, each.getType()));
    }
    if (op->use_empty())
      rewriter.eraseOp(op);
    return success();
  }
};

struct FuseLastRows : llama::impl::LlamaFuseLastRowsBase<FuseLastRows> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseLastRowsPatterns(patterns);
    if (failed(applyUntilDone(getOperation(), std::move(patterns))))
      return signalPassFailure();
    getOperation()->walk([](tensor::ExtractSliceOp slice) { explain(slice); });
  }

private:
  static void explain(tensor::ExtractSliceOp slice) {
    Operation *op = slice.getSource().getDefiningOp();
    std::optional<Rows> rows = matchRows(slice);
    if (!rows || !op || !isa_and_present<LlamaDialect>(op->getDialect()))
      return;
    SmallVector<tensor::ExtractSliceOp> slices;
    switch (findSlices(slice, *rows, slices)) {
    case Obstacle::None:
      return remarkNotFused(op, kPass, "its rows cannot be taken");
    case Obstacle::NotRows:
      return remarkNotFused(op, kPass, "what is sliced are no rows of it");
    case Obstacle::OtherRows:
      return remarkNotFused(op, kPass, "its other rows are read, too");
    case Obstacle::OtherBlock:
      return remarkNotFused(op, kPass, "it is computed in another block");
    case Obstacle::Cache:
      return remarkNotFused(op, kPass,
                            "a cache holds tokens that others will read");
    }
  }
};

} // namespace

void mlir::llama::populateFuseLastRowsPatterns(RewritePatternSet &patterns) {
  patterns.add<MoveRows>(patterns.getContext());
}
