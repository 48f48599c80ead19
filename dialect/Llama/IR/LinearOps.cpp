//===- LinearOps.cpp - linear, quantised weights, embedding ---------------===//
#include "dialect/Llama/IR/Constraints.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::constraints;

//===----------------------------------------------------------------------===//
// LinearOp
//===----------------------------------------------------------------------===//

void LinearOp::build(OpBuilder &builder, OperationState &state, Value x,
                     Value weight, Value bias) {
  addOperands(state, {x, weight, bias});
  addInferredResults<LinearOp>(state, elementTypeOf(x));
}

FailureOr<Shapes> LinearOp::inferResultShapes(Adaptor adaptor,
                                              Operation *reportOn) {
  ArrayRef<int64_t> x = shapeOf(adaptor.getX());
  ArrayRef<int64_t> weight = shapeOf(adaptor.getWeight());
  if (x.empty())
    return violated(reportOn, 1, "'x' has rank 0, but must have at least 1");
  if (weight.size() != 2)
    return violated(reportOn, 1,
                    "'weight' has rank " + Twine(weight.size()) +
                        ", but must have 2: [out, in]");
  if (!sizesMatch(x.back(), weight[1]))
    return violated(reportOn, 2,
                    "'weight' has shape " + toString(weight) + " and takes " +
                        Twine(weight[1]) + " features, but 'x' has " +
                        Twine(x.back()));
  Shape y(x);
  y.back() = weight[0];
  if (Value bias = adaptor.getBias()) {
    ArrayRef<int64_t> shape = shapeOf(bias);
    if (!shapesMatch(shape, weight.take_front()))
      return violated(reportOn, 3,
                      "'bias' has shape " + toString(shape) +
                          ", but must have one entry a row of 'weight', " +
                          toString(weight.take_front()));
    y.back() = joinSizes(y.back(), shape[0]);
  }
  return Shapes{y};
}

LogicalResult LinearOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes) ||
      failed(checkResultShape(*this, 4, "y", getY(), shapes->front())))
    return failure();
  return checkElementType(*this, 4, "y", getY(), elementTypeOf(getX()));
}

void LinearOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<LinearOp>>(context);
}

//===----------------------------------------------------------------------===//
// DequantizeOp
//===----------------------------------------------------------------------===//

void DequantizeOp::build(OpBuilder &builder, OperationState &state, Value q,
                         Value scale, Type elementType, Value min) {
  addOperands(state, {q, scale, min});
  addInferredResults<DequantizeOp>(state, elementType);
}

FailureOr<Shapes> DequantizeOp::inferResultShapes(Adaptor adaptor,
                                                  Operation *reportOn) {
  ArrayRef<int64_t> q = shapeOf(adaptor.getQ());
  ArrayRef<int64_t> scale = shapeOf(adaptor.getScale());
  if (q.empty() || scale.size() != q.size())
    return violated(reportOn, 1,
                    "'q' has rank " + Twine(q.size()) + " and 'scale' rank " +
                        Twine(scale.size()) +
                        ", but both must have the same, at least 1");
  if (!shapesMatch(q.drop_back(), scale.drop_back()))
    return violated(reportOn, 2,
                    "'scale' has shape " + toString(scale) +
                        ", but its leading dimensions must be those of 'q', " +
                        toString(q.drop_back()));
  int64_t groups = scale.back();
  // No elements need no groups.
  bool divides = groups == 0 ? q.back() == 0 : q.back() % groups == 0;
  if (ShapedType::isStatic(groups) && ShapedType::isStatic(q.back()) &&
      !divides)
    return violated(reportOn, 3,
                    "'scale' has " + Twine(groups) +
                        " groups, but must have a number that divides the last "
                        "dimension of 'q', " +
                        toString(q.take_back()));
  if (Value min = adaptor.getMin())
    if (!shapesMatch(shapeOf(min), scale))
      return violated(reportOn, 4,
                      "'min' has shape " + toString(shapeOf(min)) +
                          ", but must have that of 'scale', " +
                          toString(scale));
  Shape w;
  for (auto [fromQ, fromScale] : llvm::zip(q.drop_back(), scale.drop_back()))
    w.push_back(joinSizes(fromQ, fromScale));
  w.push_back(q.back());
  return Shapes{w};
}

LogicalResult DequantizeOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes))
    return failure();
  return checkResultShape(*this, 5, "w", getW(), shapes->front());
}

void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<DequantizeOp>>(context);
}

//===----------------------------------------------------------------------===//
// UnpackBlocksOp
//===----------------------------------------------------------------------===//

BlockFormat mlir::llama::getPlainFormat(BlockFormat format) {
  switch (format) {
  case BlockFormat::q8_0x16:
    return BlockFormat::q8_0;
  case BlockFormat::q4_0x16:
    return BlockFormat::q4_0;
  case BlockFormat::q4_Kx16:
    return BlockFormat::q4_K;
  case BlockFormat::q6_Kx16:
    return BlockFormat::q6_K;
  case BlockFormat::int8x16:
    return BlockFormat::int8;
  case BlockFormat::int4x16:
    return BlockFormat::int4;
  default:
    return format;
  }
}

InterleavedLayout mlir::llama::getInterleavedLayout(BlockFormat format) {
  static constexpr BlockSegment scale[] = {{0, 2, 2}};
  static constexpr BlockSegment scaleAndMinimum[] = {{0, 2, 2}, {2, 2, 2}};
  static constexpr BlockSegment scalesAndMinima[] = {
      {0, 2, 2}, {2, 2, 2}, {4, 12, 4}};
  static constexpr BlockSegment groupScales[] = {{192, 16, 1}, {208, 2, 2}};
  switch (getPlainFormat(format)) {
  case BlockFormat::q8_0:
    return {{2, 32, 4}, scale, 0x80};
  case BlockFormat::q4_0:
    return {{2, 16, 4}, scale, 0};
  case BlockFormat::q4_K:
    return {{16, 128, 4}, scalesAndMinima, 0};
  case BlockFormat::q6_K:
    return {{0, 192, 4}, groupScales, 0};
  case BlockFormat::int8:
    return {{0, 32, 4}, {}, 0x80};
  case BlockFormat::int4:
    return {{4, 16, 4}, scaleAndMinimum, 0};
  default:
    llvm_unreachable("all block formats are handled");
  }
}

BlockFormatInfo mlir::llama::getBlockFormatInfo(BlockFormat format) {
  if (BlockFormat plain = getPlainFormat(format); plain != format) {
    BlockFormatInfo info = getBlockFormatInfo(plain);
    info.rows = kInterleavedRows;
    return info;
  }
  switch (format) {
  case BlockFormat::q8_0:
    return {/*elements=*/32, /*bytes=*/34, /*groupSize=*/32, /*hasMin=*/false};
  case BlockFormat::q4_0:
    return {/*elements=*/32, /*bytes=*/18, /*groupSize=*/32, /*hasMin=*/false};
  case BlockFormat::q4_K:
    return {/*elements=*/256, /*bytes=*/144, /*groupSize=*/32, /*hasMin=*/true};
  case BlockFormat::q6_K:
    return {/*elements=*/256, /*bytes=*/210, /*groupSize=*/16,
            /*hasMin=*/false};
  case BlockFormat::int8:
    return {/*elements=*/32, /*bytes=*/32, /*groupSize=*/0, /*hasMin=*/false,
            /*tail=*/4};
  case BlockFormat::int4:
    return {/*elements=*/32, /*bytes=*/20, /*groupSize=*/32, /*hasMin=*/true};
  default:
    llvm_unreachable("all block formats are handled");
  }
}

void UnpackBlocksOp::build(OpBuilder &builder, OperationState &state,
                           Value bytes, BlockFormat format, Type scaleType) {
  state.addOperands(bytes);
  state.getOrAddProperties<Properties>().format =
      BlockFormatAttr::get(builder.getContext(), format);
  SmallVector<Type> elementTypes{builder.getI8Type(), scaleType};
  if (getBlockFormatInfo(format).hasMin)
    elementTypes.push_back(scaleType);
  addInferredResults<UnpackBlocksOp>(state, elementTypes);
}

FailureOr<Shapes> UnpackBlocksOp::inferResultShapes(Adaptor adaptor,
                                                    Operation *reportOn) {
  ArrayRef<int64_t> bytes = shapeOf(adaptor.getBytes());
  if (bytes.size() != 2)
    return violated(reportOn, 1,
                    "'bytes' has rank " + Twine(bytes.size()) +
                        ", but must have 2");
  BlockFormatInfo info = getBlockFormatInfo(adaptor.getFormat());
  int64_t rows = bytes[0];
  if (ShapedType::isStatic(rows) && llvm::MulOverflow(rows, info.rows, rows))
    return violated(reportOn, 2,
                    "'bytes' has " + Twine(bytes[0]) +
                        " rows, whose number of elements overflows");
  Shape q{rows, ShapedType::kDynamic};
  Shape scale = q;
  if (!info.groupSize)
    scale[1] = 1;
  if (ShapedType::isStatic(bytes[1])) {
    int64_t blocks = info.countBlocks(bytes[1]);
    if (!info.isWhole(bytes[1]) ||
        blocks > std::numeric_limits<int64_t>::max() / info.elements)
      return violated(
          reportOn, 2,
          "a row of 'bytes' has " + Twine(bytes[1]) +
              " bytes, but must be a whole number of '" +
              stringifyBlockFormat(adaptor.getFormat()) + "' blocks of " +
              Twine(info.rowBytes()) +
              (info.tail ? " and " + Twine(info.tailBytes()) + " bytes more"
                         : Twine()));
    q[1] = blocks * info.elements;
    scale[1] = info.countGroups(q[1]);
  }
  return Shapes{q, scale, /*min=*/scale};
}

LogicalResult UnpackBlocksOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes))
    return failure();
  if (getBlockFormatInfo(getFormat()).hasMin && !getMin())
    return violated(*this, 3,
                    "the format '" + stringifyBlockFormat(getFormat()) +
                        "' has minima, but the result 'min' is missing");
  if (failed(checkResultShape(*this, 4, "q", getQ(), (*shapes)[0])) ||
      failed(checkResultShape(*this, 5, "scale", getScale(), (*shapes)[1])))
    return failure();
  if (!getMin())
    return success();
  return checkSameType(*this, 6, "min", getMin().getType(), "scale",
                       getScale().getType());
}

void UnpackBlocksOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                 MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<UnpackBlocksOp>>(context);
}

//===----------------------------------------------------------------------===//
// EmbeddingOp
//===----------------------------------------------------------------------===//

void EmbeddingOp::build(OpBuilder &builder, OperationState &state, Value table,
                        Value ids) {
  state.addOperands({table, ids});
  addInferredResults<EmbeddingOp>(state, elementTypeOf(table));
}

FailureOr<Shapes> EmbeddingOp::inferResultShapes(Adaptor adaptor,
                                                 Operation *reportOn) {
  ArrayRef<int64_t> table = shapeOf(adaptor.getTable());
  if (table.size() != 2)
    return violated(reportOn, 1,
                    "'table' has rank " + Twine(table.size()) +
                        ", but must have 2");
  if (table[0] == 0)
    return violated(reportOn, 2,
                    "'table' has shape " + toString(table) +
                        ", but must have at least one row");
  Shape y(shapeOf(adaptor.getIds()));
  y.push_back(table[1]);
  return Shapes{y};
}

LogicalResult EmbeddingOp::verify() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this), *this);
  if (failed(shapes) ||
      failed(checkResultShape(*this, 3, "y", getY(), shapes->front())))
    return failure();
  return checkElementType(*this, 3, "y", getY(), elementTypeOf(getTable()));
}

/// No id is undefined, so only a table without rows could be, or sizes that the
/// result's type claims beyond those inferred.
Speculation::Speculatability EmbeddingOp::getSpeculatability() {
  FailureOr<Shapes> shapes = inferResultShapes(Adaptor(*this));
  return succeeded(shapes) && ShapedType::isStatic(shapeOf(getTable())[0]) &&
                 ArrayRef(shapes->front()) == shapeOf(getY())
             ? Speculation::Speculatable
             : Speculation::NotSpeculatable;
}

void EmbeddingOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<FoldCastsIntoOp<EmbeddingOp>>(context);
}
