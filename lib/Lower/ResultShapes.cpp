//===- ResultShapes.cpp - Sizes of results from sizes of operands ---------===//
#include "lib/Lower/ResultShapes.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Lower/LinalgBuilder.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::llama;

namespace {
using Shape = SmallVector<OpFoldResult>;

/// The sizes of `tensor` with the last one replaced.
Shape withLast(LinalgBuilder &b, Value tensor, OpFoldResult last) {
  Shape shape = b.dims(tensor);
  shape.back() = last;
  return shape;
}

/// [row, blocks * values a block] and [row, blocks * groups a block], twice.
SmallVector<Shape> unpackedShapes(LinalgBuilder &b, UnpackBlocksOp op) {
  BlockFormatInfo info = getBlockFormatInfo(op.getFormat());
  OpFoldResult blocks = b.divideIntoGroups(
      b.dim(op.getBytes(), 1), OpFoldResult(b.getIndexAttr(info.rowBytes())));
  OpFoldResult rows =
      b.mul(b.dim(op.getBytes(), 0), OpFoldResult(b.getIndexAttr(info.rows)));
  auto times = [&](int64_t count) {
    return Shape{rows, b.mul(blocks, OpFoldResult(b.getIndexAttr(count)))};
  };
  Shape groups{rows, b.getIndexAttr(1)};
  if (info.groupSize)
    groups = times(info.countGroups(info.elements));
  return {times(info.elements), groups, groups};
}

SmallVector<Shape> shapesFromOperands(LinalgBuilder &b, Operation *op) {
  return llvm::TypeSwitch<Operation *, SmallVector<Shape>>(op)
      .Case<RmsNormOp, LayerNormOp, SwigluOp, GluOp, RopeOp, DequantizeOp>(
          [&](auto op) {
            Shape shape = b.dims(op->getOperand(0));
            return SmallVector<Shape>{shape, shape};
          })
      .Case([&](RopeTableOp op) {
        Shape shape = b.dims(op.getPositions());
        shape.push_back(b.getIndexAttr(op.getDim() / 2));
        return SmallVector<Shape>{shape, shape};
      })
      .Case([&](AttentionOp op) {
        return SmallVector<Shape>{withLast(b, op.getQ(), b.dim(op.getV(), 3))};
      })
      .Case([&](AttentionPartialOp op) {
        return SmallVector<Shape>{b.dims(op.getAcc()), b.dims(op.getMax()),
                                  b.dims(op.getSum())};
      })
      .Case([&](KvCacheUpdateOp op) {
        SmallVector<Shape> shapes{b.dims(op.getCache())};
        if (op.getScales())
          shapes.push_back(b.dims(op.getScales()));
        return shapes;
      })
      .Case([&](LinearOp op) {
        return SmallVector<Shape>{
            withLast(b, op.getX(), b.dim(op.getWeight(), 0))};
      })
      .Case([&](EmbeddingOp op) {
        Shape shape = b.dims(op.getIds());
        shape.push_back(b.dim(op.getTable(), 1));
        return SmallVector<Shape>{shape};
      })
      .Case([&](UnpackBlocksOp op) { return unpackedShapes(b, op); });
}
} // namespace

ReifiedRankedShapedTypeDims mlir::llama::getResultShapes(OpBuilder &builder,
                                                         Operation *op) {
  LinalgBuilder b(op->getLoc(), builder);
  ReifiedRankedShapedTypeDims shapes = shapesFromOperands(b, op);
  shapes.resize(op->getNumResults());
  for (auto [result, shape] : llvm::zip_equal(op->getResults(), shapes)) {
    auto type = cast<RankedTensorType>(result.getType());
    for (auto [i, size] : llvm::enumerate(shape))
      size = type.isDynamicDim(i)
                 ? OpFoldResult(b.index(size))
                 : OpFoldResult(b.getIndexAttr(type.getDimSize(i)));
  }
  return shapes;
}
