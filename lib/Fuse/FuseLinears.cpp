//===- FuseLinears.cpp - Linears of one input into one --------------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Dominance.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSELINEARS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-linears";

/// A constant's bytes, row by row, appended to `bytes`.
void appendBytes(ElementsAttr constant, std::vector<char> &bytes) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    llvm::append_range(bytes, resource.getRawHandle().getBlob()->getData());
    return;
  }
  auto dense = cast<DenseElementsAttr>(constant);
  int64_t times = dense.isSplat() ? dense.getNumElements() : 1;
  for (int64_t i = 0; i < times; ++i)
    llvm::append_range(bytes, dense.getRawData());
}

/// One constant after the other.
ElementsAttr concatConstants(ArrayRef<ElementsAttr> constants,
                             RankedTensorType type) {
  // Equal elements stay one element.
  if (llvm::all_of(constants, llvm::IsaPred<SplatElementsAttr>) &&
      llvm::all_equal(llvm::map_range(constants, [](ElementsAttr constant) {
        return cast<SplatElementsAttr>(constant).getSplatValue<Attribute>();
      })))
    return cast<SplatElementsAttr>(constants.front()).resizeSplat(type);
  std::vector<char> bytes;
  for (ElementsAttr constant : constants)
    appendBytes(constant, bytes);
  if (!llvm::any_of(constants, llvm::IsaPred<DenseResourceElementsAttr>))
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  return DenseResourceElementsAttr::get(
      type, "fused_weights",
      HeapAsmResourceBlob::allocateAndCopyWithAlign(bytes, /*align=*/64));
}

//===----------------------------------------------------------------------===//
// Values one after the other, without a copy when the program runs
//===----------------------------------------------------------------------===//

RankedTensorType typeOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// Whether they can be rows of one tensor: all but the number of rows is equal,
/// and that is known.
bool haveRowsOfOneType(Value left, Value right) {
  RankedTensorType leftType = typeOf(left), rightType = typeOf(right);
  return leftType.getElementType() == rightType.getElementType() &&
         leftType.getShape().drop_front() ==
             rightType.getShape().drop_front() &&
         !leftType.isDynamicDim(0) && !rightType.isDynamicDim(0);
}

/// The rows of another value that `value` is.
struct Rows {
  Value source;
  int64_t first, count;
};

std::optional<Rows> matchRows(Value value) {
  auto slice = value.getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || !slice.hasUnitStride() || slice.getDroppedDims().any())
    return std::nullopt;
  for (int64_t dim = 1, rank = slice.getSourceType().getRank(); dim < rank;
       ++dim)
    if (!takesAll(slice, dim))
      return std::nullopt;
  std::optional<int64_t> first =
      getConstantIntValue(slice.getMixedOffsets().front());
  std::optional<int64_t> count =
      getConstantIntValue(slice.getMixedSizes().front());
  if (!first || !count)
    return std::nullopt;
  return Rows{slice.getSource(), *first, *count};
}

/// The operation of type `OpTy` that each of the values is result `number` of.
template <typename OpTy>
SmallVector<OpTy> getProducers(ArrayRef<Value> values, unsigned number) {
  SmallVector<OpTy> producers;
  for (Value value : values) {
    auto producer = value.getDefiningOp<OpTy>();
    if (!producer || cast<OpResult>(value).getResultNumber() != number)
      return {};
    producers.push_back(producer);
  }
  return producers;
}

template <typename OpTy, typename Get>
SmallVector<Value> getEach(ArrayRef<OpTy> ops, Get get) {
  return llvm::map_to_vector(ops, [&](OpTy op) -> Value { return get(op); });
}

/// Values one after the other. `create` makes what is to be made; with a null
/// builder nothing is made, and the result says only whether it can be.
class Joiner {
public:
  explicit Joiner(OpBuilder *b, Location loc) : b(b), loc(loc) {}

  /// Constants; neighbouring rows of one value; dequantised such. Null if they
  /// are none of these.
  Value join(ArrayRef<Value> values) {
    if (llvm::any_of(llvm::drop_begin(values), [&](Value value) {
          return !haveRowsOfOneType(values.front(), value);
        }))
      return {};
    if (llvm::all_of(values, isConstant))
      return joinConstants(values);
    if (Value rows = joinRows(values))
      return rows;
    return joinDequantized(values);
  }

private:
  RankedTensorType getJoinedType(ArrayRef<Value> values) {
    SmallVector<int64_t> shape(typeOf(values.front()).getShape());
    shape.front() = 0;
    for (Value value : values)
      shape.front() += typeOf(value).getDimSize(0);
    return typeOf(values.front()).clone(shape);
  }

  Value joinConstants(ArrayRef<Value> values) {
    if (!b)
      return values.front();
    RankedTensorType type = getJoinedType(values);
    return arith::ConstantOp::create(
        *b, loc, type,
        concatConstants(llvm::map_to_vector(values, getConstant), type));
  }

  Value joinRows(ArrayRef<Value> values) {
    std::optional<Rows> first = matchRows(values.front());
    if (!first)
      return {};
    int64_t end = first->first;
    for (Value value : values) {
      std::optional<Rows> rows = matchRows(value);
      if (!rows || rows->source != first->source || rows->first != end)
        return {};
      end += rows->count;
    }
    if (!b)
      return first->source;
    RankedTensorType type = getJoinedType(values);
    if (type == first->source.getType())
      return first->source;
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(*b, loc, first->source);
    SmallVector<OpFoldResult> offsets(sizes.size(), b->getIndexAttr(0)),
        strides(sizes.size(), b->getIndexAttr(1));
    offsets.front() = b->getIndexAttr(first->first);
    sizes.front() = b->getIndexAttr(end - first->first);
    return tensor::ExtractSliceOp::create(*b, loc, type, first->source, offsets,
                                          sizes, strides);
  }

  Value joinDequantized(ArrayRef<Value> values) {
    auto ops = getProducers<DequantizeOp>(values, 0);
    if (ops.empty())
      return {};
    using Op = DequantizeOp;
    SmallVector<Value> all =
        getEach(ArrayRef(ops), [](Op op) { return op.getQ(); });
    SmallVector<Value> scales =
        getEach(ArrayRef(ops), [](Op op) { return op.getScale(); });
    SmallVector<Value> minima =
        getEach(ArrayRef(ops), [](Op op) { return op.getMin(); });
    if (!llvm::all_equal(llvm::map_range(
            minima, [](Value minimum) { return minimum != nullptr; })))
      return {};
    Value q, scale, min;
    if (auto unpacked = llvm::map_to_vector(ops, getUnpacked);
        !llvm::is_contained(unpacked, UnpackBlocksOp())) {
      for (UnpackBlocksOp unpack : unpacked)
        if (unpack.getFormat() != unpacked.front().getFormat() ||
            !unpack.getMin() != !unpacked.front().getMin())
          return {};
      Value bytes = join(getEach(
          ArrayRef(unpacked), [](UnpackBlocksOp op) { return op.getBytes(); }));
      if (!bytes || !b)
        return bytes;
      Type scaleType = getJoinedType(scales);
      auto unpack =
          UnpackBlocksOp::create(*b, loc, getJoinedType(all), scaleType,
                                 unpacked.front().getMin() ? scaleType : Type(),
                                 bytes, unpacked.front().getFormatAttr());
      q = unpack.getQ();
      scale = unpack.getScale();
      min = minima.front() ? unpack.getMin() : Value();
    } else {
      q = join(all);
      scale = q ? join(scales) : Value();
      if (scale && minima.front() && !(min = join(minima)))
        return {};
      if (!scale || !b)
        return scale;
    }
    return DequantizeOp::create(*b, loc, getJoinedType(values), q, scale, min);
  }

  OpBuilder *b;
  Location loc;
};

//===----------------------------------------------------------------------===//
// Linears
//===----------------------------------------------------------------------===//

/// A bias of these elements that changes no sum: -0 + -0 is -0, too.
ElementsAttr getNoBias(Type element, int64_t count) {
  return SplatElementsAttr::get(
      RankedTensorType::get(count, element),
      FloatAttr::get(element, APFloat::getZero(
                                  cast<FloatType>(element).getFloatSemantics(),
                                  /*Negative=*/true)));
}

// Pattern: y_i = linear(x, w_i, b_i?) ->
//   y = linear(x, [w_1; w_2; ..], [b_1; b_2; ..]?), y_i = columns of y
struct FuseLinear : OpRewritePattern<LinearOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(LinearOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<LinearOp> linears = collect(op);
    if (linears.size() < 2)
      return rewriter.notifyMatchFailure(op, "is the only one of its input");
    // At the last one, whose turn comes when all are known.
    if (linears.back() != op)
      return rewriter.notifyMatchFailure(op, "a later one is tried");
    LinearOp first = linears.front();
    // Of one packed matrix, in the order in which it holds them.
    if (llvm::all_of(linears, [](LinearOp linear) {
          return matchRows(linear.getWeight()).has_value();
        }))
      llvm::sort(linears, [](LinearOp left, LinearOp right) {
        return matchRows(left.getWeight())->first <
               matchRows(right.getWeight())->first;
      });

    auto missed = [&](StringRef reason) {
      remarkNotFused(first, kPass,
                     Twine(linears.size()) +
                         " linears of one input: " + reason);
      return rewriter.notifyMatchFailure(op, reason);
    };
    SmallVector<Value> weights, biases;
    for (LinearOp linear : linears) {
      weights.push_back(linear.getWeight());
      if (linear.getBias())
        biases.push_back(linear.getBias());
    }
    Location loc = first.getLoc();
    Joiner check(nullptr, loc);
    if (!check.join(weights))
      return missed("their weights are neither constants nor neighbouring rows "
                    "of one matrix, and would be copied in every call");
    bool lacksBias = !biases.empty() && biases.size() < linears.size();
    if (!biases.empty() && (!check.join(biases) ||
                            (lacksBias && !llvm::all_of(biases, isConstant))))
      return missed("their biases are neither constants nor neighbouring rows "
                    "of one vector");

    rewriter.setInsertionPoint(first);
    Joiner joiner(&rewriter, loc);
    Value weight = joiner.join(weights), bias;
    SmallVector<Operation *> noBiases;
    if (!biases.empty()) {
      Type element = getElementTypeOrSelf(biases.front());
      biases.clear();
      for (LinearOp linear : linears) {
        biases.push_back(linear.getBias());
        if (biases.back())
          continue;
        biases.back() = arith::ConstantOp::create(
            rewriter, loc,
            cast<TypedAttr>(getNoBias(
                element, linear.getWeight().getType().getDimSize(0))));
        noBiases.push_back(biases.back().getDefiningOp());
      }
      bias = joiner.join(biases);
    }
    auto fused = LinearOp::create(rewriter, loc, first.getX(), weight, bias);
    fused->setDiscardableAttrs(first->getDiscardableAttrDictionary());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(rewriter, loc, first.getX());
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0)),
        strides(sizes.size(), rewriter.getIndexAttr(1));
    int64_t column = 0;
    for (LinearOp linear : linears) {
      int64_t columns = linear.getWeight().getType().getDimSize(0);
      offsets.back() = rewriter.getIndexAttr(column);
      sizes.back() = rewriter.getIndexAttr(columns);
      Value part = tensor::ExtractSliceOp::create(rewriter, loc, fused.getY(),
                                                  offsets, sizes, strides);
      rewriter.replaceOp(linear,
                         castTo(rewriter, loc, part, linear.getY().getType()));
      column += columns;
    }
    for (Operation *constant : noBiases)
      rewriter.eraseOp(constant);
    remarkFused(fused, kPass,
                Twine(linears.size()) + " linears of one input are one");
    return success();
  }

private:
  /// The linears that `op` could be one with, in order, itself among them. None
  /// where the rows of its weight are not known.
  static SmallVector<LinearOp> collect(LinearOp op) {
    // x may be known by several types.
    SmallVector<Value> inputs{skipCasts(op.getX())};
    for (size_t i = 0; i < inputs.size(); ++i)
      for (Operation *user : inputs[i].getUsers())
        if (auto cast = dyn_cast<tensor::CastOp>(user))
          if (isa<RankedTensorType>(cast.getType()) &&
              !llvm::is_contained(inputs, cast.getResult()))
            inputs.push_back(cast);
    SmallVector<LinearOp> linears;
    for (Value input : inputs)
      for (OpOperand &use : input.getUses()) {
        auto linear = dyn_cast<LinearOp>(use.getOwner());
        if (linear && use.getOperandNumber() == 0 &&
            linear->getBlock() == op->getBlock() &&
            haveRowsOfOneType(op.getWeight(), linear.getWeight()))
          linears.push_back(linear);
      }
    llvm::sort(linears, [](LinearOp left, LinearOp right) {
      return left->isBeforeInBlock(right);
    });
    if (linears.empty())
      return linears;
    // What is joined is made anew, of what must be there already.
    DominanceInfo dominance;
    LinearOp first = linears.front();
    llvm::erase_if(linears, [&](LinearOp linear) {
      return llvm::any_of(
          llvm::drop_begin(linear->getOperands()),
          [&](Value operand) { return !isThere(operand, first, dominance); });
    });
    return linears;
  }

  /// Whether what Joiner needs of `value` is there at `place`.
  static bool isThere(Value value, Operation *place, DominanceInfo &dominance) {
    if (isConstant(value) || dominance.properlyDominates(value, place))
      return true;
    Operation *op = value.getDefiningOp();
    if (isa_and_present<DequantizeOp, UnpackBlocksOp>(op))
      return llvm::all_of(op->getOperands(), [&](Value operand) {
        return isThere(operand, place, dominance);
      });
    std::optional<Rows> rows = matchRows(value);
    return rows && dominance.properlyDominates(rows->source, place);
  }
};

struct FuseLinears : llama::impl::LlamaFuseLinearsBase<FuseLinears> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseLinearsPatterns(patterns);
    applyOnce(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseLinearsPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseLinear>(patterns.getContext());
}
