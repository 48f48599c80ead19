//===- QuantizedRows.cpp - Rows of x in 8 bits, ahead of their tasks ------===//
#include "lib/Codegen/X86/QuantizedRows.h"
#include "lib/Codegen/X86/Emitter.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Emits the loop that quantises rows.
class QuantizeEmitter : X86Emitter {
public:
  QuantizeEmitter(RewriterBase &b, Contraction &contraction,
                  const QuantizedRowsShape &shape)
      : X86Emitter(b, contraction.op.getLoc()), x(contraction.x),
        depth(contraction.depth), shape(shape),
        floats(VectorType::get({kLanes}, b.getF32Type())),
        ints(VectorType::get({kLanes}, b.getI32Type())) {}

  scf::ForallOp emit(OpFoldResult numRows, QuantizedRows &result) {
    Value rows = getValueOrCreateConstantIndexOp(b, loc, numRows);
    constexpr int64_t any = ShapedType::kDynamic;
    auto allocate = [&](ArrayRef<int64_t> sizes, Type type) -> Value {
      return memref::AllocOp::create(b, loc, MemRefType::get(sizes, type),
                                     ValueRange{rows}, b.getI64IntegerAttr(64));
    };
    int64_t groups = depth / kRowGroup;
    result.q = allocate({groups, any, kRowGroup}, b.getI8Type());
    result.scales = allocate({groups, any}, b.getF32Type());
    result.starts = allocate({depth / shape.sumGroup, any}, b.getI32Type());
    if (shape.needsSums)
      result.sums = allocate({groups, any}, b.getF32Type());
    auto loop = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(0)},
        ArrayRef<OpFoldResult>{rows}, ArrayRef<OpFoldResult>{b.getIndexAttr(1)},
        ValueRange(), std::nullopt);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    Value row = loop.getInductionVars().front();
    forLoop(constant(0), constant(groups), 1, {}, [&](Value group, Values) {
      quantize(result, row, group);
      return Values();
    });
    return loop;
  }

private:
  static constexpr int64_t kLanes = 16;

  Value splat(double value) {
    return arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(floats, b.getF32FloatAttr(value).getValue()));
  }

  /// A group of a row, as two vectors.
  Values load(Value row, Value group) {
    auto stored = VectorType::get({kLanes}, getElementTypeOrSelf(x.getType()));
    Value first = multiply(group, kRowGroup);
    Values vectors;
    for (int64_t i = 0; i < kRowGroup; i += kLanes) {
      Value value = vector::LoadOp::create(b, loc, stored, x,
                                           ValueRange{row, add(first, i)});
      if (stored != floats)
        value = arith::ExtFOp::create(b, loc, floats, value);
      vectors.push_back(value);
    }
    return vectors;
  }

  void quantize(QuantizedRows &to, Value row, Value group) {
    Values values = load(row, group);
    // Magnitudes are ordered like their bits, NaN after infinity.
    Value magnitude;
    Value noSign = arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(ints, int32_t(0x7FFFFFFF)));
    for (Value value : values) {
      Value bits = arith::AndIOp::create(
          b, loc, vector::BitCastOp::create(b, loc, ints, value), noSign);
      magnitude =
          magnitude
              ? arith::MaxUIOp::create(b, loc, magnitude, bits).getResult()
              : bits;
    }
    Value largest = arith::BitcastOp::create(
        b, loc, b.getF32Type(),
        vector::ReductionOp::create(b, loc, vector::CombiningKind::MAXUI,
                                    magnitude));
    Value zero = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0));
    Value most = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(127));
    Value scale = arith::DivFOp::create(b, loc, largest, most);
    Value isZero =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, largest, zero);
    Value inverse = arith::SelectOp::create(
        b, loc, isZero, zero, arith::DivFOp::create(b, loc, most, largest));
    Value factor = vector::BroadcastOp::create(b, loc, floats, inverse);

    Values sums;
    for (auto [i, value] : llvm::enumerate(values)) {
      Value scaled = math::RoundEvenOp::create(
          b, loc, arith::MulFOp::create(b, loc, value, factor));
      // What is no number becomes one here, and not where the scale comes in.
      scaled = arith::MinNumFOp::create(b, loc, scaled, splat(127));
      scaled = arith::MaxNumFOp::create(b, loc, scaled, splat(-127));
      Value q = arith::FPToSIOp::create(b, loc, ints, scaled);
      sums.push_back(
          vector::ReductionOp::create(b, loc, vector::CombiningKind::ADD, q));
      Value bytes = arith::TruncIOp::create(
          b, loc, VectorType::get({kLanes}, b.getI8Type()), q);
      vector::StoreOp::create(
          b, loc, bytes, to.q,
          ValueRange{group, row, constant(static_cast<int64_t>(i) * kLanes)});
    }
    memref::StoreOp::create(b, loc, scale, to.scales, ValueRange{group, row});
    Value sum = arith::AddIOp::create(b, loc, sums[0], sums[1]);
    if (shape.needsSums) {
      Value number = arith::MulFOp::create(
          b, loc, scale, arith::SIToFPOp::create(b, loc, b.getF32Type(), sum));
      memref::StoreOp::create(b, loc, number, to.sums, ValueRange{group, row});
    }
    Value offset =
        arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(-shape.offset));
    auto storeStart = [&](Value of, Value at) {
      memref::StoreOp::create(b, loc, arith::MulIOp::create(b, loc, of, offset),
                              to.starts, ValueRange{at, row});
    };
    if (shape.sumGroup == kRowGroup)
      return storeStart(sum, group);
    for (int64_t i : {0, 1})
      storeStart(sums[i], add(multiply(group, 2), i));
  }

  Value x;
  int64_t depth;
  QuantizedRowsShape shape;
  VectorType floats, ints;
};

} // namespace

QuantizedRows RowQuantizer::quantize(Contraction &contraction,
                                     const QuantizedRowsShape &shape) {
  Operation *task = contraction.task;
  for (const Entry &entry : entries)
    if (entry.x == contraction.x && entry.shape.key() == shape.key() &&
        staysUnchanged(contraction.x, entry.loop, task))
      return entry.rows;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(task);
  Entry entry{contraction.x, shape, {}, {}};
  entry.loop =
      QuantizeEmitter(b, contraction, shape).emit(contraction.rows, entry.rows);
  entries.push_back(entry);
  return entry.rows;
}
