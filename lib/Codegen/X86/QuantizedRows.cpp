//===- QuantizedRows.cpp - Rows of x in 8 bits, ahead of their tasks ------===//
#include "lib/Codegen/X86/QuantizedRows.h"
#include "lib/Codegen/X86/Emitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include "llvm/ADT/bit.h"

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
    if (shape.isWholeRow)
      result.q = memref::AllocOp::create(
          b, loc, MemRefType::get({any, depth * kRowsTogether}, b.getI8Type()),
          ValueRange{arith::CeilDivUIOp::create(b, loc, rows,
                                                constant(kRowsTogether))},
          b.getI64IntegerAttr(64));
    else
      result.q = allocate({groups, any, kRowGroup}, b.getI8Type());
    result.scales =
        allocate({shape.isWholeRow ? 1 : groups, any}, b.getF32Type());
    result.starts = allocate(
        {llvm::divideCeilSigned(depth, shape.sumGroup), any}, b.getI32Type());
    if (shape.needsSums)
      result.sums = allocate({groups, any}, b.getF32Type());
    auto loop = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(0)},
        ArrayRef<OpFoldResult>{rows}, ArrayRef<OpFoldResult>{b.getIndexAttr(1)},
        ValueRange(), std::nullopt);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    Value row = loop.getInductionVars().front();
    if (shape.isWholeRow) {
      quantizeRow(result, row);
      return loop;
    }
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

  /// The larger of magnitudes, as bits, and those of values. Magnitudes are
  /// ordered like their bits, NaN after infinity.
  Value maximum(Value magnitude, ArrayRef<Value> values) {
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
    return magnitude;
  }

  /// What q is multiplied with, and in all lanes what values are.
  std::pair<Value, Value> makeScale(Value magnitude) {
    Value largest = arith::BitcastOp::create(
        b, loc, b.getF32Type(),
        vector::ReductionOp::create(b, loc, vector::CombiningKind::MAXUI,
                                    magnitude));
    Value zero = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0));
    Value most = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(127));
    Value scale = arith::DivFOp::create(b, loc, largest, most);
    // Of less, 127 / largest may be infinite.
    Value least =
        arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0x1p-120f));
    Value isZero = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT,
                                         largest, least);
    Value inverse = arith::SelectOp::create(
        b, loc, isZero, zero, arith::DivFOp::create(b, loc, most, largest));
    return {scale, vector::BroadcastOp::create(b, loc, floats, inverse)};
  }

  /// Stores a group as integers, which are returned.
  Values storeGroup(QuantizedRows &to, Value row, Value group,
                    ArrayRef<Value> values, Value factor) {
    // Added to 1.5 * 2^23, numbers up to 127 are rounded to integers, which are
    // then the low bits. What is no number, or was divided by infinity, gives
    // some integer here, and no number where the scale comes in.
    constexpr float rounder = 12582912;
    Value rounderBits = arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(ints, llvm::bit_cast<int32_t>(rounder)));
    Values integers;
    for (auto [i, value] : llvm::enumerate(values)) {
      Value rounded = arith::AddFOp::create(
          b, loc, arith::MulFOp::create(b, loc, value, factor), splat(rounder));
      Value q = arith::SubIOp::create(
          b, loc, vector::BitCastOp::create(b, loc, ints, rounded),
          rounderBits);
      integers.push_back(q);
      Value bytes = arith::TruncIOp::create(
          b, loc, VectorType::get({kLanes}, b.getI8Type()), q);
      int64_t first = static_cast<int64_t>(i) * kLanes;
      if (shape.isWholeRow)
        storeQuads(to, row, group, first, bytes);
      else
        vector::StoreOp::create(b, loc, bytes, to.q,
                                ValueRange{group, row, constant(first)});
    }
    return integers;
  }

  /// Stores elements of a row among those of the rows that are mingled with it.
  void storeQuads(QuantizedRows &to, Value row, Value group, int64_t first,
                  Value bytes) {
    constexpr int64_t quad = 4;
    Value together = constant(kRowsTogether);
    Value rows = arith::DivUIOp::create(b, loc, row, together);
    Value own = multiply(arith::RemUIOp::create(b, loc, row, together), quad);
    Value place = arith::AddIOp::create(
        b, loc, multiply(group, kRowGroup * kRowsTogether), own);
    for (int64_t i = 0; i < kLanes; i += quad) {
      Value four = vector::ExtractStridedSliceOp::create(
          b, loc, bytes, ArrayRef<int64_t>{i}, ArrayRef<int64_t>{quad},
          ArrayRef<int64_t>{1});
      vector::StoreOp::create(
          b, loc, four, to.q,
          ValueRange{rows, add(place, (first + i) * kRowsTogether)});
    }
  }

  Value sumOf(Value integers) {
    return vector::ReductionOp::create(b, loc, vector::CombiningKind::ADD,
                                       integers);
  }
  void storeStart(QuantizedRows &to, Value sum, Value at, Value row) {
    Value offset =
        arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(-shape.offset));
    memref::StoreOp::create(b, loc, arith::MulIOp::create(b, loc, sum, offset),
                            to.starts, ValueRange{at, row});
  }

  /// A group with a scale of its own.
  void quantize(QuantizedRows &to, Value row, Value group) {
    Values values = load(row, group);
    auto [scale, factor] = makeScale(maximum({}, values));
    Values sums;
    for (Value integers : storeGroup(to, row, group, values, factor))
      sums.push_back(sumOf(integers));
    memref::StoreOp::create(b, loc, scale, to.scales, ValueRange{group, row});
    Value sum = arith::AddIOp::create(b, loc, sums[0], sums[1]);
    if (shape.needsSums) {
      Value number = arith::MulFOp::create(
          b, loc, scale, arith::SIToFPOp::create(b, loc, b.getF32Type(), sum));
      memref::StoreOp::create(b, loc, number, to.sums, ValueRange{group, row});
    }
    if (shape.sumGroup == kRowGroup)
      return storeStart(to, sum, group, row);
    for (int64_t i : {0, 1})
      storeStart(to, sums[i], add(multiply(group, 2), i), row);
  }

  /// A row with one scale: once over it for the scale, once for the integers.
  void quantizeRow(QuantizedRows &to, Value row) {
    int64_t groups = depth / kRowGroup, together = shape.sumGroup / kRowGroup;
    Values magnitude =
        forLoop(constant(0), constant(groups), 1, {zeroOf(ints)},
                [&](Value group, Values carried) {
                  return Values{maximum(carried[0], load(row, group))};
                });
    auto [scale, factor] = makeScale(magnitude[0]);
    memref::StoreOp::create(b, loc, scale, to.scales,
                            ValueRange{constant(0), row});
    auto storeGroups = [&, factor = factor](Value first, Values) -> Values {
      Value end = arith::MinUIOp::create(b, loc, add(first, together),
                                         constant(groups));
      Values sums = forLoop(
          first, end, 1, {zeroOf(ints)}, [&](Value group, Values carried) {
            for (Value integers :
                 storeGroup(to, row, group, load(row, group), factor))
              carried[0] = arith::AddIOp::create(b, loc, carried[0], integers);
            return carried;
          });
      Value at = arith::DivUIOp::create(b, loc, first, constant(together));
      storeStart(to, sumOf(sums[0]), at, row);
      return {};
    };
    forLoop(constant(0), constant(groups), together, {}, storeGroups);
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
