//===- DecomposeLinear.cpp - linear and embedding in linalg ---------------===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace mlir::llama;

// Pattern: linear(x, w, bias?) -> t = sum(x * w) in f32; y = round(t + bias)
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     LinearOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Type type = getElementTypeOrSelf(op.getY()),
       compute = getComputeType(getElementTypeOrSelf(op.getX()));
  unsigned lead = cast<RankedTensorType>(op.getX().getType()).getRank() - 1;
  unsigned out = lead, in = lead + 1;
  SmallVector<OpFoldResult> sizes = b.dims(op.getX());
  sizes.back() = b.dim(op.getWeight(), 0);

  SmallVector<unsigned> all = loopRange(0, lead + 1), xLoops = all;
  xLoops.back() = in;
  Value y =
      b.reduce(lead + 2, {{op.getX(), xLoops}, {op.getWeight(), {out, in}}},
               {b.fill(sizes, compute, 0.0), all},
               [&](LinalgBuilder &b, ValueRange args) {
                 Value product = b.mul(b.convert(args[0], compute),
                                       b.convert(args[1], compute));
                 return b.add(args[2], product);
               });
  if (op.getBias() || type != compute) {
    SmallVector<Access> inputs{{y, all}};
    if (op.getBias())
      inputs.push_back({op.getBias(), {out}});
    y = b.map(sizes, type, inputs, [&](LinalgBuilder &b, ValueRange args) {
      Value value = args[0];
      if (op.getBias())
        value = b.add(value, b.convert(args[1], compute));
      return b.convert(value, type);
    });
  }
  return SmallVector<Value>{b.castTo(y, op.getY().getType())};
}

namespace {
/// Copies rows of an embedding's table.
struct RowGather {
  EmbeddingOp op;
  /// The last row, and the length of a row.
  Value last;
  OpFoldResult width;

  /// The rows that ids[prefix..., :, ...] names into `dest`, by one loop a
  /// remaining dimension of ids.
  Value build(LinalgBuilder &b, Value dest, SmallVector<Value> prefix) {
    unsigned rank = cast<RankedTensorType>(op.getIds().getType()).getRank();
    if (prefix.size() == rank)
      return copyRow(b, dest, prefix);
    auto loop = scf::ForOp::create(
        b, b.indexConstant(0), b.index(b.dim(op.getIds(), prefix.size())),
        b.indexConstant(1), dest,
        [&](OpBuilder &nested, Location loc, Value i, ValueRange args) {
          LinalgBuilder body(loc, nested);
          prefix.push_back(i);
          scf::YieldOp::create(body, build(body, args[0], prefix));
        });
    return loop.getResult(0);
  }

private:
  Value copyRow(LinalgBuilder &b, Value dest, ArrayRef<Value> indices) {
    Value id = arith::IndexCastOp::create(
        b, b.getIndexType(),
        tensor::ExtractOp::create(b, op.getIds(), indices));
    // An id outside of the table takes its nearest row: memory stays in bounds.
    id = b.clamp(id, last);
    Value row = b.slice(op.getTable(), {id, b.getIndexAttr(0)},
                        {b.getIndexAttr(1), width}, {0});
    SmallVector<OpFoldResult> offsets(indices.begin(), indices.end());
    SmallVector<OpFoldResult> sizes(indices.size(), b.getIndexAttr(1));
    SmallVector<OpFoldResult> strides(indices.size() + 1, b.getIndexAttr(1));
    offsets.push_back(b.getIndexAttr(0));
    sizes.push_back(width);
    return tensor::InsertSliceOp::create(b, row, dest, offsets, sizes, strides);
  }
};
} // namespace

// Pattern: embedding(table, ids) ->
//   for i in ids: y[i, :] = table[clamp(ids[i]), :]
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     EmbeddingOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  OpFoldResult width = b.dim(op.getTable(), 1);
  Value last =
      b.index(b.sub(b.dim(op.getTable(), 0), OpFoldResult(b.getIndexAttr(1))));
  SmallVector<OpFoldResult> sizes = b.dims(op.getIds());
  sizes.push_back(width);
  Value dest = b.empty(sizes, getElementTypeOrSelf(op.getTable()));
  Value y = RowGather{op, last, width}.build(b, dest, {});
  return SmallVector<Value>{b.castTo(y, op.getY().getType())};
}
