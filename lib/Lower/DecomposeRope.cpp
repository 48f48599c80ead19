//===- DecomposeRope.cpp - rope and rope_table in linalg ------------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"
#include "lib/Lower/RopeFrequencies.h"

using namespace mlir;
using namespace mlir::llama;

namespace {
int64_t getRank(Value tensor) {
  return cast<RankedTensorType>(tensor.getType()).getRank();
}

Value denseConstant(LinalgBuilder &b, ArrayRef<float> values) {
  auto type = RankedTensorType::get(static_cast<int64_t>(values.size()),
                                    b.getF32Type());
  return arith::ConstantOp::create(b, DenseElementsAttr::get(type, values));
}

/// The frequencies as a tensor<dim/2 x f32>; at run time where they depend on
/// the sequence length.
Value buildFrequencies(LinalgBuilder &b, RopeTableOp op,
                       const RopeFrequencies &table) {
  Value usual = denseConstant(b, table.inverse);
  if (!op.getSeqLen() || table.limit == 0)
    return usual;
  auto half = static_cast<int64_t>(table.inverse.size());
  SmallVector<OpFoldResult> size{b.getIndexAttr(half)};
  SmallVector<Value> zeros(getRank(op.getSeqLen()), b.indexConstant(0));
  Value seqLen = tensor::ExtractOp::create(b, op.getSeqLen(), zeros);
  Value limit = arith::ConstantOp::create(
      b, b.getIntegerAttr(seqLen.getType(), table.limit));
  Value isLong =
      arith::CmpIOp::create(b, arith::CmpIPredicate::sgt, seqLen, limit);

  if (op.getScalingAttr().getKind() == RopeScalingKind::longrope)
    return b.map(size, b.getF32Type(),
                 {{isLong, {}},
                  {denseConstant(b, table.inverseLong), {0}},
                  {usual, {0}}},
                 [](LinalgBuilder &b, ValueRange args) {
                   return arith::SelectOp::create(b, args[0], args[1], args[2])
                       .getResult();
                 });

  // Dynamic NTK: theta grows by (factor * length / limit - (factor - 1)) to
  // the power dim / (dim - 2). Powers are taken in f64 and rounded to f32.
  Type f32 = b.getF32Type(), f64 = b.getF64Type();
  auto power = [&](LinalgBuilder &b, Value base, Value exponent) {
    Value wide =
        math::PowFOp::create(b, b.convert(base, f64), b.convert(exponent, f64));
    return b.convert(wide, f32);
  };
  double factor = op.getScalingAttr().getFactor().getValueAsDouble();
  double dim = static_cast<double>(op.getDim());
  Value length = arith::SIToFPOp::create(b, f32, seqLen);
  Value ratio = b.sub(b.div(b.mul(b.constant(f32, factor), length),
                            b.constant(f32, double(table.limit))),
                      b.constant(f32, factor - 1));
  Value theta = b.mul(b.constant(f32, op.getTheta().convertToDouble()),
                      power(b, ratio, b.constant(f32, dim / (dim - 2))));
  return b.map(
      size, f32,
      {{isLong, {}},
       {theta, {}},
       {denseConstant(b, table.exponents), {0}},
       {usual, {0}}},
      [&](LinalgBuilder &b, ValueRange args) {
        Value grown = b.div(b.constant(f32, 1.0), power(b, args[1], args[2]));
        return arith::SelectOp::create(b, args[0], grown, args[3]).getResult();
      });
}
} // namespace

// Pattern: rope_table(positions, seq_len?) ->
//   f = frequencies(dim, theta, scaling, seq_len); a = f32(positions) * f;
//   cos = round(cos(a) * t), sin = round(sin(a) * t)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     RopeTableOp op) {
  FailureOr<RopeFrequencies> table = computeRopeFrequencies(
      op.getDim(), op.getTheta().convertToDouble(), op.getScalingAttr());
  if (failed(table))
    return failure();
  LinalgBuilder b(op.getLoc(), builder);
  Type type = getElementTypeOrSelf(op.getCos());
  // Angles are f32 for every type; f64 tables take cos and sin of them in f64.
  Type compute = getComputeType(type);
  Value frequencies = buildFrequencies(b, op, *table);
  unsigned rank = getRank(op.getPositions());
  SmallVector<OpFoldResult> sizes = b.dims(op.getPositions());
  sizes.push_back(b.dim(frequencies, 0));

  SmallVector<Value> tables = b.mapMany(
      sizes, {type, type},
      {{op.getPositions(), loopRange(0, rank)}, {frequencies, {rank}}},
      [&](LinalgBuilder &b, ValueRange args) {
        Value position = arith::SIToFPOp::create(b, b.getF32Type(), args[0]);
        Value angle = b.convert(b.mul(position, args[1]), compute);
        Value cos = math::CosOp::create(b, angle);
        Value sin = math::SinOp::create(b, angle);
        if (table->attentionFactor != 1.0) {
          Value factor = b.constant(compute, table->attentionFactor);
          cos = b.mul(cos, factor);
          sin = b.mul(sin, factor);
        }
        return SmallVector<Value>{b.convert(cos, type), b.convert(sin, type)};
      });
  return SmallVector<Value>{b.castTo(tables[0], op.getCos().getType()),
                            b.castTo(tables[1], op.getSin().getType())};
}

// Pattern: rope(x, cos, sin) -> with (x1, x2) the paired features of x,
//   y = x outside of the pairs, round(x1 * cos - x2 * sin) in place of x1 and
//   round(x2 * cos + x1 * sin) in place of x2
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     RopeOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Value x = op.getX(), cos = op.getCos(), sin = op.getSin();
  Type type = getElementTypeOrSelf(x), compute = getComputeType(type);
  unsigned rank = getRank(x), tableRank = getRank(cos), last = rank - 1;

  // The loops that the tables follow: all but the heads, aligned at the end.
  SmallVector<unsigned> all = loopRange(0, rank), tableLoops = all;
  if (std::optional<int64_t> axis = op.getHeadsAxis())
    tableLoops.erase(tableLoops.begin() + (*axis + rank) % rank);
  tableLoops.erase(tableLoops.begin(), tableLoops.end() - tableRank);

  // A batch of one table serves every batch entry.
  auto xType = cast<RankedTensorType>(x.getType());
  auto tableType = cast<RankedTensorType>(cos.getType());
  SmallVector<OpFoldResult> tableSizes = b.dims(cos);
  SmallVector<OpFoldResult> zeros(tableRank, b.getIndexAttr(0));
  SmallVector<unsigned> dropped, keptLoops;
  for (unsigned i = 0; i < tableRank; ++i) {
    if (i + 1 < tableRank && tableType.getDimSize(i) == 1 &&
        xType.getDimSize(tableLoops[i]) != 1)
      dropped.push_back(i);
    else
      keptLoops.push_back(tableLoops[i]);
  }
  if (!dropped.empty()) {
    cos = b.slice(cos, zeros, tableSizes, dropped);
    sin = b.slice(sin, zeros, tableSizes, dropped);
  }

  OpFoldResult half = tableSizes.back();
  OpFoldResult rotary = b.mul(half, OpFoldResult(b.getIndexAttr(2)));
  bool interleaved = op.getLayout() == RopeLayout::interleaved;
  SmallVector<OpFoldResult> sizes = b.dims(x);
  OpFoldResult features = sizes.back();
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
  auto select = [&](unsigned which) {
    if (which == 0)
      offsets[last] = b.getIndexAttr(0);
    else
      offsets[last] = interleaved ? OpFoldResult(b.getIndexAttr(1)) : half;
    strides[last] = b.getIndexAttr(interleaved ? 2 : 1);
    sizes[last] = half;
  };

  Value y = b.empty(sizes, type);
  SmallVector<Value> pair;
  for (unsigned which : {0, 1}) {
    select(which);
    pair.push_back(
        tensor::ExtractSliceOp::create(b, x, offsets, sizes, strides));
  }
  for (unsigned which : {0, 1}) {
    select(which);
    // Written into its place in y, so that no buffer of its own is needed.
    Value place = tensor::ExtractSliceOp::create(b, y, offsets, sizes, strides);
    Value rotated = b.mapInto(
        place,
        {{pair[which], all},
         {pair[1 - which], all},
         {cos, keptLoops},
         {sin, keptLoops}},
        [&](LinalgBuilder &b, ValueRange args) {
          Value own =
              b.mul(b.convert(args[0], compute), b.convert(args[2], compute));
          Value other =
              b.mul(b.convert(args[1], compute), b.convert(args[3], compute));
          return b.convert(which == 0 ? b.sub(own, other) : b.add(own, other),
                           type);
        });
    y = tensor::InsertSliceOp::create(b, rotated, y, offsets, sizes, strides);
  }
  if (rotary != features) {
    offsets[last] = rotary;
    sizes[last] = b.sub(features, rotary);
    strides[last] = b.getIndexAttr(1);
    Value rest = tensor::ExtractSliceOp::create(b, x, offsets, sizes, strides);
    y = tensor::InsertSliceOp::create(b, rest, y, offsets, sizes, strides);
  }
  return SmallVector<Value>{b.castTo(y, op.getY().getType())};
}
