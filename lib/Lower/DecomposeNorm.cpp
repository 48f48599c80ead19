//===- DecomposeNorm.cpp - rmsnorm and layernorm in linalg ----------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

using namespace mlir;
using namespace mlir::llama;

namespace {
int64_t getRank(Value tensor) {
  return cast<RankedTensorType>(tensor.getType()).getRank();
}

/// The product of the sizes.
OpFoldResult countElements(LinalgBuilder &b, ArrayRef<OpFoldResult> sizes) {
  OpFoldResult count = b.getIndexAttr(1);
  for (OpFoldResult size : sizes)
    count = b.mul(count, size);
  return count;
}

/// 1 / sqrt(total / count + eps), row by row.
Value reciprocalRoot(LinalgBuilder &b, Value total, OpFoldResult count,
                     double eps) {
  Type type = getElementTypeOrSelf(total);
  Value divisor = b.toFloat(count, type);
  return b.map(b.dims(total), type,
               {{total, loopRange(0, getRank(total))}, {divisor, {}}},
               [&](LinalgBuilder &b, ValueRange args) {
                 Value mean = b.div(args[0], args[1]);
                 Value root = math::SqrtOp::create(
                     b, b.add(mean, b.constant(type, eps)));
                 return b.div(b.constant(type, 1.0), root);
               });
}
} // namespace

// Pattern: rmsnorm(x, w, bias?, residual?) ->
//   s = round(x + residual); t = sum(s * s); r = 1 / sqrt(t / n + eps);
//   y = round(s * r * (w + offset) + bias)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     RmsNormOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Value x = op.getX();
  Type type = getElementTypeOrSelf(x), compute = getComputeType(type);
  unsigned rank = getRank(x), lead = rank - getRank(op.getWeight());
  SmallVector<OpFoldResult> sizes = b.dims(x);
  SmallVector<unsigned> all = loopRange(0, rank), rows = loopRange(0, lead),
                        features = loopRange(lead, rank);

  SmallVector<Value> results;
  if (Value residual = op.getResidual())
    x = b.map(sizes, type, {{x, all}, {residual, all}},
              [&](LinalgBuilder &b, ValueRange args) {
                return b.convert(b.add(b.convert(args[0], compute),
                                       b.convert(args[1], compute)),
                                 type);
              });

  // The statistics may look at the first features only.
  Value observed = x;
  if (std::optional<int64_t> statSize = op.getStatSize())
    observed = b.sliceAlong(b.collapse(x, lead, rank - lead), lead,
                            b.getIndexAttr(0), b.getIndexAttr(*statSize));
  unsigned observedRank = getRank(observed);
  ArrayRef<OpFoldResult> rowSizes = ArrayRef(sizes).take_front(lead);
  Value squares =
      b.reduce(observedRank, {{observed, loopRange(0, observedRank)}},
               {b.fill(rowSizes, compute, 0.0), rows},
               [&](LinalgBuilder &b, ValueRange args) {
                 Value value = b.convert(args[0], compute);
                 return b.add(args[1], b.mul(value, value));
               });
  OpFoldResult count =
      countElements(b, ArrayRef(b.dims(observed)).drop_front(lead));
  Value scale =
      reciprocalRoot(b, squares, count, op.getEps().convertToDouble());

  double offset = op.getWeightOffset().convertToDouble();
  bool roundsEarly = op.getRounding() == Rounding::before_weight;
  SmallVector<Access> inputs{
      {x, all}, {scale, rows}, {op.getWeight(), features}};
  if (op.getBias())
    inputs.push_back({op.getBias(), features});
  Value y = b.map(sizes, type, inputs, [&](LinalgBuilder &b, ValueRange args) {
    Value normal = b.mul(b.convert(args[0], compute), args[1]);
    if (roundsEarly)
      normal = b.convert(b.convert(normal, type), compute);
    Value weight = b.convert(args[2], compute);
    if (offset != 0.0)
      weight = b.add(weight, b.constant(compute, offset));
    Value value = b.mul(normal, weight);
    if (op.getBias())
      value = b.add(value, b.convert(args[3], compute));
    return b.convert(value, type);
  });

  results.push_back(b.castTo(y, op.getY().getType()));
  if (op.getSum())
    results.push_back(b.castTo(x, op.getSum().getType()));
  return results;
}

// Pattern: layernorm(x, w?, bias?) ->
//   m = sum(x) / n; v = sum((x - m)^2); r = 1 / sqrt(v / n + eps);
//   y = round((x - m) * r * w + bias)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     LayerNormOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Value x = op.getX();
  Type type = getElementTypeOrSelf(x), compute = getComputeType(type);
  unsigned rank = getRank(x);
  unsigned lead = rank - (op.getWeight() ? getRank(op.getWeight())
                          : op.getBias() ? getRank(op.getBias())
                                         : 1);
  SmallVector<OpFoldResult> sizes = b.dims(x);
  ArrayRef<OpFoldResult> rowSizes = ArrayRef(sizes).take_front(lead);
  SmallVector<unsigned> all = loopRange(0, rank), rows = loopRange(0, lead),
                        features = loopRange(lead, rank);
  OpFoldResult count = countElements(b, ArrayRef(sizes).drop_front(lead));

  Value total =
      b.reduce(rank, {{x, all}}, {b.fill(rowSizes, compute, 0.0), rows},
               [&](LinalgBuilder &b, ValueRange args) {
                 return b.add(args[1], b.convert(args[0], compute));
               });
  Value mean =
      b.map(rowSizes, compute, {{total, rows}, {b.toFloat(count, compute), {}}},
            [](LinalgBuilder &b, ValueRange args) {
              return b.div(args[0], args[1]);
            });
  Value squares = b.reduce(
      rank, {{x, all}, {mean, rows}}, {b.fill(rowSizes, compute, 0.0), rows},
      [&](LinalgBuilder &b, ValueRange args) {
        Value centred = b.sub(b.convert(args[0], compute), args[1]);
        return b.add(args[2], b.mul(centred, centred));
      });
  Value scale =
      reciprocalRoot(b, squares, count, op.getEps().convertToDouble());

  SmallVector<Access> inputs{{x, all}, {mean, rows}, {scale, rows}};
  if (op.getWeight())
    inputs.push_back({op.getWeight(), features});
  if (op.getBias())
    inputs.push_back({op.getBias(), features});
  Value y = b.map(sizes, type, inputs, [&](LinalgBuilder &b, ValueRange args) {
    Value value = b.mul(b.sub(b.convert(args[0], compute), args[1]), args[2]);
    unsigned next = 3;
    if (op.getWeight())
      value = b.mul(value, b.convert(args[next++], compute));
    if (op.getBias())
      value = b.add(value, b.convert(args[next], compute));
    return b.convert(value, type);
  });
  return SmallVector<Value>{b.castTo(y, op.getY().getType())};
}
