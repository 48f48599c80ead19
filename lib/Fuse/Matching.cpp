//===- Matching.cpp - What the patterns of several fusions look for -------===//
#include "lib/Fuse/Matching.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Applying patterns
//===----------------------------------------------------------------------===//

/// Users before what they use, so that all goes that only they used.
static void eraseDead(Operation *root) {
  root->walk<WalkOrder::PostOrder, ReverseIterator>([&](Operation *op) {
    if (op != root && isOpTriviallyDead(op))
      op->erase();
  });
}

LogicalResult mlir::llama::resolveSizes(RewriterBase &rewriter, Operation *op) {
  SmallVector<tensor::DimOp> dims;
  for (Operation *user : op->getUsers())
    if (auto dim = dyn_cast<tensor::DimOp>(user)) {
      if (!dim.getConstantIndex())
        return failure();
      dims.push_back(dim);
    }
  if (dims.empty())
    return success();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  ReifiedRankedShapedTypeDims shapes;
  if (OpTrait::hasElementwiseMappableTraits(op) || isa<tensor::CastOp>(op)) {
    if (!isa<RankedTensorType>(op->getOperand(0).getType()))
      return failure();
    shapes = {tensor::getMixedSizes(rewriter, op->getLoc(), op->getOperand(0))};
  } else if (!isa<ReifyRankedShapedTypeOpInterface>(op) ||
             failed(reifyResultShapes(rewriter, op, shapes))) {
    return failure();
  }
  for (tensor::DimOp dim : dims) {
    unsigned number = cast<OpResult>(dim.getSource()).getResultNumber();
    OpFoldResult size = shapes[number][*dim.getConstantIndex()];
    rewriter.replaceOp(
        dim, getValueOrCreateConstantIndexOp(rewriter, dim.getLoc(), size));
  }
  return success();
}

/// Users before what they use, so that sizes go up to where they come from.
static void resolveAllSizes(Operation *root) {
  IRRewriter rewriter(root->getContext());
  root->walk<WalkOrder::PostOrder, ReverseIterator>([&](Operation *op) {
    if (op != root && (op->getNumRegions() == 0 || isa<linalg::LinalgOp>(op)))
      (void)resolveSizes(rewriter, op);
  });
}

void mlir::llama::applyOnce(Operation *root, RewritePatternSet &&patterns) {
  resolveAllSizes(root);
  walkAndApplyPatterns(root, std::move(patterns));
  resolveAllSizes(root);
  eraseDead(root);
}

LogicalResult mlir::llama::applyUntilDone(Operation *root,
                                          RewritePatternSet &&patterns) {
  resolveAllSizes(root);
  GreedyRewriteConfig config;
  config.enableFolding(false).enableConstantCSE(false);
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  // What moves goes one operation further in each.
  config.setMaxIterations(GreedyRewriteConfig::kNoLimit);
  if (failed(applyPatternsGreedily(root, std::move(patterns), config)))
    return failure();
  resolveAllSizes(root);
  eraseDead(root);
  return success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value mlir::llama::skipCasts(Value value) {
  while (auto cast = value.getDefiningOp<tensor::CastOp>()) {
    if (!isa<RankedTensorType>(cast.getSource().getType()))
      break;
    value = cast.getSource();
  }
  return value;
}

Value mlir::llama::castTo(OpBuilder &b, Location loc, Value value, Type type) {
  return value.getType() == type
             ? value
             : tensor::CastOp::create(b, loc, type, value).getResult();
}

bool mlir::llama::isSameSize(OpFoldResult left, OpFoldResult right) {
  if (isEqualConstantIntOrValue(left, right))
    return true;
  auto dimOf = [](OpFoldResult size) {
    auto value = dyn_cast<Value>(size);
    return value ? value.getDefiningOp<tensor::DimOp>() : tensor::DimOp();
  };
  tensor::DimOp leftDim = dimOf(left), rightDim = dimOf(right);
  return leftDim && rightDim &&
         skipCasts(leftDim.getSource()) == skipCasts(rightDim.getSource()) &&
         leftDim.getConstantIndex() &&
         leftDim.getConstantIndex() == rightDim.getConstantIndex();
}

bool mlir::llama::takesAll(tensor::ExtractSliceOp slice, int64_t dim) {
  if (!isZeroInteger(slice.getMixedOffsets()[dim]))
    return false;
  OpFoldResult size = slice.getMixedSizes()[dim];
  if (std::optional<int64_t> constant = getConstantIntValue(size))
    return *constant == slice.getSourceType().getDimSize(dim);
  auto dimOp = cast<Value>(size).getDefiningOp<tensor::DimOp>();
  return dimOp && dimOp.getConstantIndex() == dim &&
         skipCasts(dimOp.getSource()) == skipCasts(slice.getSource());
}

UnpackBlocksOp mlir::llama::getUnpacked(DequantizeOp dequantize) {
  auto unpack = dequantize.getQ().getDefiningOp<UnpackBlocksOp>();
  if (!unpack || dequantize.getQ() != unpack.getQ() ||
      dequantize.getScale() != unpack.getScale() ||
      (dequantize.getMin() && dequantize.getMin() != unpack.getMin()))
    return {};
  return unpack;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

ElementsAttr mlir::llama::getConstant(Value value) {
  ElementsAttr constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return {};
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    // Nothing has checked that there are as many bytes as the type says.
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    ShapedType type = resource.getType();
    Type element = type.getElementType();
    int64_t bits = element.isIndex() ? IndexType::kInternalStorageBitWidth
                   : element.isIntOrFloat() ? element.getIntOrFloatBitWidth()
                                            : 0;
    return blob && bits != 0 && bits % 8 == 0 &&
                   static_cast<int64_t>(blob->getData().size()) ==
                       type.getNumElements() * (bits / 8)
               ? constant
               : ElementsAttr();
  }
  return isa<DenseElementsAttr>(constant) ? constant : ElementsAttr();
}

std::optional<APFloat> mlir::llama::getSplat(Value value) {
  auto constant = dyn_cast_or_null<DenseFPElementsAttr>(getConstant(value));
  if (!constant || !constant.isSplat())
    return std::nullopt;
  return constant.getSplatValue<APFloat>();
}

ElementsAttr
mlir::llama::mapConstant(ElementsAttr constant,
                         function_ref<double(int64_t, double)> map) {
  auto type = dyn_cast<RankedTensorType>(constant.getType());
  auto element = type ? dyn_cast<FloatType>(type.getElementType()) : nullptr;
  if (!element)
    return {};
  bool isResource = isa<DenseResourceElementsAttr>(constant);
  DenseElementsAttr dense;
  if (isResource)
    dense = DenseElementsAttr::getFromRawBuffer(
        type, cast<DenseResourceElementsAttr>(constant)
                  .getRawHandle()
                  .getBlob()
                  ->getData());
  else
    dense = cast<DenseElementsAttr>(constant);
  SmallVector<APFloat> values;
  values.reserve(type.getNumElements());
  for (auto [i, value] : llvm::enumerate(dense.getValues<APFloat>())) {
    bool loses = false;
    APFloat wide = value;
    wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
    APFloat mapped(map(i, wide.convertToDouble()));
    mapped.convert(element.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &loses);
    values.push_back(mapped);
  }
  auto mapped = DenseElementsAttr::get(type, values);
  if (!isResource || mapped.isSplat())
    return mapped;
  return DenseResourceElementsAttr::get(
      type, "fused_weights",
      HeapAsmResourceBlob::allocateAndCopyWithAlign(mapped.getRawData(),
                                                    /*align=*/64));
}

bool mlir::llama::isPowerOfTwo(const APFloat &value) {
  return value.isFiniteNonZero() && value.getExactLog2Abs() != INT_MIN;
}

//===----------------------------------------------------------------------===//
// Operations element by element
//===----------------------------------------------------------------------===//

/// The value that `value` is extended from, itself if it is not.
static Value skipExtension(Value value) {
  auto extension = value.getDefiningOp<arith::ExtFOp>();
  return extension ? extension.getIn() : value;
}

/// The operation on numbers behind a rounding to a narrower type, if there is
/// one: `value` = [truncf] BinaryOp([extf] lhs, [extf] rhs).
template <typename BinaryOp>
static BinaryOp matchRounded(Value value, bool &isWidened) {
  if (auto op = value.getDefiningOp<BinaryOp>())
    return op;
  auto truncation = value.getDefiningOp<arith::TruncFOp>();
  // What the wide result is used for besides would have to be computed anyway.
  auto op = truncation && truncation.getIn().hasOneUse()
                ? truncation.getIn().getDefiningOp<BinaryOp>()
                : nullptr;
  isWidened = op != nullptr;
  return op;
}

/// The row that `value` is broadcast from along its last dimension.
static Value skipBroadcast(Value value) {
  auto broadcast = value.getDefiningOp<linalg::BroadcastOp>();
  if (!broadcast)
    return {};
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  Value row = broadcast.getInput();
  if (cast<RankedTensorType>(row.getType()).getRank() != 1 ||
      llvm::is_contained(broadcast.getDimensions(), rank - 1))
    return {};
  return row;
}

template <typename BinaryOp>
std::optional<Binary> mlir::llama::matchBinary(Value result) {
  Operation *op = result.getDefiningOp();
  if (!op || !isa<RankedTensorType>(result.getType()))
    return std::nullopt;
  Binary match{op, {}, {}, {}};
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  bool widened = false;
  if (!linalgOp) {
    auto binary = matchRounded<BinaryOp>(result, widened);
    if (!binary)
      return std::nullopt;
    match.lhs = skipExtension(binary.getLhs());
    match.rhs = skipExtension(binary.getRhs());
  } else {
    if (linalgOp.getNumDpsInputs() != 2 || linalgOp.getNumDpsInits() != 1 ||
        linalgOp.getNumParallelLoops() != linalgOp.getNumLoops())
      return std::nullopt;
    Block *body = linalgOp.getBlock();
    auto binary =
        matchRounded<BinaryOp>(body->getTerminator()->getOperand(0), widened);
    if (!binary || binary->getBlock() != body)
      return std::nullopt;
    Value lhs = skipExtension(binary.getLhs()),
          rhs = skipExtension(binary.getRhs());
    Value first = body->getArgument(0), second = body->getArgument(1);
    if (!((lhs == first && rhs == second) || (lhs == second && rhs == first)))
      return std::nullopt;
    match.lhs = linalgOp.getDpsInputOperand(0)->get();
    match.rhs = linalgOp.getDpsInputOperand(1)->get();
    match.destination = linalgOp.getDpsInitOperand(0)->get();
    SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
    AffineMap lastDim = AffineMap::get(
        linalgOp.getNumLoops(), 0,
        getAffineDimExpr(linalgOp.getNumLoops() - 1, op->getContext()));
    if (!maps[2].isIdentity())
      return std::nullopt;
    // A vector is a row and a tensor at once.
    if (!maps[0].isIdentity()) {
      std::swap(maps[0], maps[1]);
      std::swap(match.lhs, match.rhs);
    }
    if (!maps[0].isIdentity())
      return std::nullopt;
    if (!maps[1].isIdentity()) {
      if (maps[1] != lastDim)
        return std::nullopt;
      match.rhsAlignment = Alignment::LastDim;
    }
  }
  match.isWidened = widened;
  if (match.rhsAlignment == Alignment::Same) {
    if (Value row = skipBroadcast(match.rhs)) {
      match.rhs = row;
      match.rhsAlignment = Alignment::LastDim;
    } else if (Value row = skipBroadcast(match.lhs)) {
      match.lhs = match.rhs;
      match.rhs = row;
      match.rhsAlignment = Alignment::LastDim;
    }
  }
  return match;
}

template std::optional<Binary>
mlir::llama::matchBinary<arith::AddFOp>(Value result);
template std::optional<Binary>
mlir::llama::matchBinary<arith::MulFOp>(Value result);

std::optional<Multiple> mlir::llama::matchMultiple(Value result) {
  Type element = getElementTypeOrSelf(result);
  if (std::optional<Binary> match = matchBinary<arith::MulFOp>(result)) {
    if (match->rhsAlignment != Alignment::Same)
      return std::nullopt;
    for (auto [value, other] :
         {std::pair(match->lhs, match->rhs), std::pair(match->rhs, match->lhs)})
      if (std::optional<APFloat> factor = getSplat(other);
          factor && value.getType() == result.getType() &&
          getElementTypeOrSelf(other) == element)
        return Multiple{match->op, value, *factor};
    return std::nullopt;
  }
  // One operand and a number in the body.
  auto generic = result.getDefiningOp<linalg::GenericOp>();
  if (!generic || generic.getNumDpsInputs() != 1 ||
      generic.getNumDpsInits() != 1 ||
      generic.getNumParallelLoops() != generic.getNumLoops() ||
      !llvm::all_of(generic.getIndexingMapsArray(),
                    [](AffineMap map) { return map.isIdentity(); }) ||
      generic.getDpsInputOperand(0)->get().getType() != result.getType())
    return std::nullopt;
  Block *body = generic.getBlock();
  auto product =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::MulFOp>();
  if (!product)
    return std::nullopt;
  Value argument = body->getArgument(0);
  for (auto [value, other] : {std::pair(product.getLhs(), product.getRhs()),
                              std::pair(product.getRhs(), product.getLhs())}) {
    FloatAttr factor;
    if (value == argument && matchPattern(other, m_Constant(&factor)))
      return Multiple{generic, generic.getDpsInputOperand(0)->get(),
                      factor.getValue()};
  }
  return std::nullopt;
}
