//===- DecomposeCache.cpp - kv_cache_update in linalg ---------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;

namespace {
/// Rows in 8 bits, and the scale of each.
std::pair<Value, Value> quantizeRows(LinalgBuilder &b, Value rows,
                                     Type scaleType) {
  auto type = cast<RankedTensorType>(rows.getType());
  Type compute = getComputeType(type.getElementType());
  unsigned rank = type.getRank();
  SmallVector<OpFoldResult> sizes = b.dims(rows), outer = sizes;
  outer.pop_back();
  SmallVector<unsigned> all = loopRange(0, rank), lead = loopRange(0, rank - 1);
  Value most = b.reduce(
      rank, {{rows, all}}, {b.fill(outer, compute, 0.0), lead},
      [&](LinalgBuilder &b, ValueRange args) -> Value {
        // NaN wins.
        return arith::MaximumFOp::create(
            b, args[1], math::AbsFOp::create(b, b.convert(args[0], compute)));
      });
  Value scales = b.map(
      outer, scaleType, {{most, lead}},
      [&](LinalgBuilder &b, ValueRange args) -> Value {
        Value scale =
            b.convert(b.div(args[0], b.constant(compute, 127.0)), scaleType);
        // Of subnormal scales, the nearest may cut the largest element off; the
        // next one does not.
        Value isCut = arith::CmpFOp::create(
            b, arith::CmpFPredicate::OGT, args[0],
            b.mul(b.constant(compute, 127.5), b.convert(scale, compute)));
        Type bits = b.getIntegerType(scaleType.getIntOrFloatBitWidth());
        Value next = arith::AddIOp::create(
            b, arith::BitcastOp::create(b, bits, scale),
            arith::ConstantOp::create(b, b.getIntegerAttr(bits, 1)));
        scale = arith::SelectOp::create(
            b, isCut, arith::BitcastOp::create(b, scaleType, next), scale);
        Value infinity =
            b.constant(scaleType, std::numeric_limits<double>::infinity());
        Value isFinite = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                                               scale, infinity);
        Value nan =
            b.constant(scaleType, std::numeric_limits<double>::quiet_NaN());
        return arith::SelectOp::create(b, isFinite, scale, nan);
      });
  Value quantized = b.map(
      sizes, b.getI8Type(), {{rows, all}, {scales, lead}},
      [&](LinalgBuilder &b, ValueRange args) -> Value {
        Value scale = b.convert(args[1], compute);
        Value zero = b.constant(compute, 0.0);
        Value quotient = b.div(b.convert(args[0], compute), scale);
        Value rounded = math::RoundEvenOp::create(b, quotient);
        rounded =
            arith::MinNumFOp::create(b, rounded, b.constant(compute, 127.0));
        rounded =
            arith::MaxNumFOp::create(b, rounded, b.constant(compute, -127.0));
        // Nothing that is no number is converted.
        Value counts =
            arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, scale, zero);
        rounded = arith::SelectOp::create(b, counts, rounded, zero);
        return arith::TruncIOp::create(
            b, b.getI8Type(),
            arith::FPToSIOp::create(b, b.getI32Type(), rounded));
      });
  return {quantized, scales};
}
} // namespace

// Pattern: kv_cache_update(new, cache, p) ->
//   insert_slice new into cache at token clamp(p, 0, capacity - tokens),
//   batch entry by batch entry when each has a position of its own; of new
//   rounded to the type of the cache, or with scales, of rows in 8 bits, and
//   the same for the scales
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     KvCacheUpdateOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Value cache = op.getCache(), tokens = op.getNewTokens();
  // Of the tokens: [B, H, S, D] or [B, S, H, D], or without B.
  bool hasBatch = op.getCache().getType().getRank() == 4;
  unsigned axis =
      hasBatch + (op.getLayout() == AttentionLayout::head_major ? 1 : 0);
  // More tokens than the cache holds: those that fit are written.
  OpFoldResult capacity = b.dim(cache, axis);
  OpFoldResult count = b.min(b.dim(tokens, axis), capacity);
  if (count != b.dim(tokens, axis))
    tokens = b.sliceAlong(tokens, axis, b.getIndexAttr(0), count);

  SmallVector<Value> sources{tokens}, dests{cache};
  if (Value scales = op.getScales()) {
    auto [quantized, rowScales] =
        quantizeRows(b, tokens, getElementTypeOrSelf(scales));
    sources = {quantized, rowScales};
    dests.push_back(scales);
  } else if (Type type = getElementTypeOrSelf(cache);
             type != getElementTypeOrSelf(tokens)) {
    SmallVector<unsigned> all = loopRange(0, op.getCache().getType().getRank());
    sources = {b.map(b.dims(tokens), type, {{tokens, all}},
                     [&](LinalgBuilder &b, ValueRange args) {
                       return b.convert(args[0], type);
                     })};
  }

  Value last = b.index(b.sub(capacity, count));
  auto clampedPosition = [&](LinalgBuilder &b, ValueRange indices) {
    Value start = arith::IndexCastOp::create(
        b, b.getIndexType(),
        tensor::ExtractOp::create(b, op.getPosition(), indices));
    return arith::MaxSIOp::create(b, arith::MinSIOp::create(b, start, last),
                                  b.indexConstant(0))
        .getResult();
  };
  auto insert = [&](LinalgBuilder &b, Value source, Value dest,
                    OpFoldResult batch, Value start) -> Value {
    SmallVector<OpFoldResult> sizes = b.dims(source);
    SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    offsets[0] = batch;
    offsets[axis] = start;
    return tensor::InsertSliceOp::create(b, source, dest, offsets, sizes,
                                         strides);
  };

  auto positionType = cast<RankedTensorType>(op.getPosition().getType());
  if (positionType.hasStaticShape() && positionType.getNumElements() == 1) {
    SmallVector<Value> zeros(positionType.getRank(), b.indexConstant(0));
    Value start = clampedPosition(b, zeros);
    SmallVector<Value> results;
    for (auto [source, dest] : llvm::zip_equal(sources, dests))
      results.push_back(insert(b, source, dest, b.getIndexAttr(0), start));
    return results;
  }
  auto loop = scf::ForOp::create(
      b, b.indexConstant(0), b.index(b.dim(cache, 0)), b.indexConstant(1),
      dests, [&](OpBuilder &nested, Location loc, Value i, ValueRange args) {
        LinalgBuilder b(loc, nested);
        Value start = clampedPosition(b, i);
        SmallVector<Value> results;
        for (auto [source, dest] : llvm::zip_equal(sources, args)) {
          Value entry = b.sliceAlong(source, 0, i, b.getIndexAttr(1));
          results.push_back(insert(b, entry, dest, i, start));
        }
        scf::YieldOp::create(b, results);
      });
  return llvm::to_vector_of<Value>(loop.getResults());
}
