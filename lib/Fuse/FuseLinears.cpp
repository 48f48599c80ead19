//===- FuseLinears.cpp - Linears of one input into one --------------------===//
//
// Pattern: y_i = linear(x, w_i, b_i?) ->
//   y = linear(x, concat(w_1, ..), concat(b_1, ..)?), y_i = columns of y
//
//===----------------------------------------------------------------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSELINEARS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-linears";

/// The elements of a constant whose bytes are at hand; null for other values.
ElementsAttr getConstant(Value value) {
  ElementsAttr constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return {};
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant))
    return resource.getRawHandle().getBlob() ? constant : ElementsAttr();
  return isa<DenseElementsAttr>(constant) ? constant : ElementsAttr();
}

bool isConstant(Value value) { return getConstant(value) != nullptr; }

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

/// `values` one after the other: a constant, or an operation that copies them.
Value concat(OpBuilder &b, Location loc, ArrayRef<Value> values) {
  auto type = cast<RankedTensorType>(values.front().getType());
  SmallVector<int64_t> shape(type.getShape());
  shape.front() = 0;
  for (Value value : values)
    shape.front() += cast<RankedTensorType>(value.getType()).getDimSize(0);
  type = type.clone(shape);
  if (!llvm::all_of(values, isConstant))
    return tensor::ConcatOp::create(b, loc, type, /*dim=*/0, values);
  ElementsAttr constant =
      concatConstants(llvm::map_to_vector(values, getConstant), type);
  return arith::ConstantOp::create(b, loc, type, constant);
}

/// Whether two linears can be one.
bool fit(LinearOp first, LinearOp other) {
  auto sameBut0 = [](Value left, Value right) {
    auto leftType = cast<RankedTensorType>(left.getType()),
         rightType = cast<RankedTensorType>(right.getType());
    return leftType.getElementType() == rightType.getElementType() &&
           leftType.getShape().drop_front() ==
               rightType.getShape().drop_front() &&
           !leftType.isDynamicDim(0) && !rightType.isDynamicDim(0);
  };
  if (!sameBut0(first.getWeight(), other.getWeight()) ||
      !first.getBias() != !other.getBias())
    return false;
  return !first.getBias() || sameBut0(first.getBias(), other.getBias());
}

struct FuseLinear : OpRewritePattern<LinearOp> {
  FuseLinear(MLIRContext *context, bool concatWeights)
      : OpRewritePattern<LinearOp>(context), concatWeights(concatWeights) {}

  LogicalResult matchAndRewrite(LinearOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<LinearOp> linears = collect(op);
    if (linears.size() < 2)
      return rewriter.notifyMatchFailure(op, "is the only one of its input");
    // At the last one, whose turn comes when all are known.
    if (linears.back() != op)
      return rewriter.notifyMatchFailure(op, "a later one is tried");

    SmallVector<Value> weights, biases;
    for (LinearOp linear : linears) {
      weights.push_back(linear.getWeight());
      if (linear.getBias())
        biases.push_back(linear.getBias());
    }
    LinearOp first = linears.front();
    if (!concatWeights && !(llvm::all_of(weights, isConstant) &&
                            llvm::all_of(biases, isConstant))) {
      remarkNotFused(first, kPass,
                     Twine(linears.size()) +
                         " linears of one input: their weights are not all "
                         "constants, and would be copied in every call");
      return rewriter.notifyMatchFailure(op, "weights are not constants");
    }
    rewriter.setInsertionPoint(first);
    Location loc = first.getLoc();
    Value weight = concat(rewriter, loc, weights), bias;
    if (!biases.empty())
      bias = concat(rewriter, loc, biases);
    Value y = LinearOp::create(rewriter, loc, first.getX(), weight, bias);
    int64_t column = 0;
    for (LinearOp linear : linears) {
      int64_t columns = linear.getWeight().getType().getDimSize(0);
      Value part = takeColumns(rewriter, y, column, columns);
      if (part.getType() != linear.getY().getType())
        part = tensor::CastOp::create(rewriter, loc, linear.getY().getType(),
                                      part);
      rewriter.replaceOp(linear, part);
      column += columns;
    }
    remarkFused(y.getDefiningOp(), kPass,
                Twine(linears.size()) + " linears of one input are one");
    return success();
  }

private:
  /// The linears that `op` could be one with, in order, itself among them.
  static SmallVector<LinearOp> collect(LinearOp op) {
    SmallVector<LinearOp> linears;
    DominanceInfo dominance;
    // An operation is as often among the users as it uses a value.
    llvm::SmallSetVector<Operation *, 8> users(op.getX().user_begin(),
                                               op.getX().user_end());
    for (Operation *user : users) {
      auto linear = dyn_cast<LinearOp>(user);
      if (linear && linear.getX() == op.getX() &&
          linear->getBlock() == op->getBlock() && fit(op, linear))
        linears.push_back(linear);
    }
    llvm::sort(linears, [](LinearOp left, LinearOp right) {
      return left->isBeforeInBlock(right);
    });
    // Constants are made anew; other weights must be there already.
    llvm::erase_if(linears, [&](LinearOp linear) {
      return llvm::any_of(
          llvm::drop_begin(linear->getOperands()), [&](Value operand) {
            return !isConstant(operand) &&
                   !dominance.properlyDominates(operand, linears.front());
          });
    });
    return linears;
  }

  static Value takeColumns(OpBuilder &b, Value y, int64_t first,
                           int64_t count) {
    auto type = cast<RankedTensorType>(y.getType());
    int64_t rank = type.getRank();
    SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, y.getLoc(), y);
    offsets.back() = b.getIndexAttr(first);
    sizes.back() = b.getIndexAttr(count);
    return tensor::ExtractSliceOp::create(b, y.getLoc(), y, offsets, sizes,
                                          strides);
  }

  bool concatWeights;
};

struct FuseLinears : llama::impl::LlamaFuseLinearsBase<FuseLinears> {
  using Base::Base;

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateFuseLinearsPatterns(patterns, concatWeights);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

void mlir::llama::populateFuseLinearsPatterns(RewritePatternSet &patterns,
                                              bool concatWeights) {
  patterns.add<FuseLinear>(patterns.getContext(), concatWeights);
}
