//===- DecomposeQuantized.cpp - dequantize and unpack_blocks in linalg ----===//
#include "lib/Lower/Decompose.h"
#include "lib/Lower/LinalgBuilder.h"

using namespace mlir;
using namespace mlir::llama;

/// round(f32(q) * scale - min)
static Value dequantizeOne(LinalgBuilder &b, Value q, Value scale, Value min,
                           Type type) {
  Type compute = getComputeType(type);
  Value integer = arith::ExtSIOp::create(b, b.getI32Type(), q);
  Value value = b.mul(arith::SIToFPOp::create(b, compute, integer),
                      b.convert(scale, compute));
  if (min)
    value = b.sub(value, b.convert(min, compute));
  return b.convert(value, type);
}

// Pattern: dequantize(q, scale, min?) -> with q as [.., group, element],
//   w = round(f32(q) * scale[group] - min[group])
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     DequantizeOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Type type = getElementTypeOrSelf(op.getW());
  unsigned last = cast<RankedTensorType>(op.getQ().getType()).getRank() - 1;
  OpFoldResult groups = b.dim(op.getScale(), last);
  OpFoldResult size = b.divideIntoGroups(b.dim(op.getQ(), last), groups);
  if (!LinalgBuilder::canExpand(groups, size)) {
    // Neither the groups nor their size is known: look the group up.
    Value w = b.map(
        b.dims(op.getQ()), type, {{op.getQ(), loopRange(0, last + 1)}},
        [&](LinalgBuilder &b, ValueRange args) {
          SmallVector<Value> indices;
          for (unsigned i = 0; i <= last; ++i)
            indices.push_back(linalg::IndexOp::create(b, i));
          indices.back() =
              arith::DivUIOp::create(b, indices.back(), cast<Value>(size));
          Value scale = tensor::ExtractOp::create(b, op.getScale(), indices);
          Value min = op.getMin()
                          ? tensor::ExtractOp::create(b, op.getMin(), indices)
                                .getResult()
                          : Value();
          return dequantizeOne(b, args[0], scale, min, type);
        });
    return SmallVector<Value>{b.castTo(w, op.getW().getType())};
  }

  Value q = b.expand(op.getQ(), last, groups, size);
  SmallVector<unsigned> all = loopRange(0, last + 2),
                        outer = loopRange(0, last + 1);
  SmallVector<Access> inputs{{q, all}, {op.getScale(), outer}};
  if (op.getMin())
    inputs.push_back({op.getMin(), outer});
  Value w =
      b.map(b.dims(q), type, inputs, [&](LinalgBuilder &b, ValueRange args) {
        return dequantizeOne(b, args[0], args[1],
                             op.getMin() ? args[2] : Value(), type);
      });
  return SmallVector<Value>{
      b.castTo(b.collapse(w, last, 2), op.getW().getType())};
}

namespace {
/// Reads the elements of a matrix in one of ggml's block formats, one by one,
/// in the body of a linalg.generic.
class BlockReader {
public:
  BlockReader(LinalgBuilder &b, Value bytes, BlockFormat format)
      : bytes(bytes), format(format), info(getBlockFormatInfo(format)) {
    auto type = cast<RankedTensorType>(bytes.getType());
    // arith takes signless integers only.
    if (!type.getElementType().isSignlessInteger())
      this->bytes = tensor::BitcastOp::create(
          b, RankedTensorType::get(type.getShape(), b.getI8Type()), bytes);
    OpFoldResult blocks = b.divideIntoGroups(
        b.dim(bytes, 1), OpFoldResult(b.getIndexAttr(info.bytes)));
    rows = b.dim(bytes, 0);
    columns = b.mul(blocks, OpFoldResult(b.getIndexAttr(info.elements)));
    groups = b.mul(
        blocks, OpFoldResult(b.getIndexAttr(info.elements / info.groupSize)));
  }

  /// [rows, columns] and [rows, groups].
  SmallVector<OpFoldResult> getShape() const { return {rows, columns}; }
  SmallVector<OpFoldResult> getGroups() const { return {rows, groups}; }

  Value getGroup(LinalgBuilder &b, Value column) const {
    return divide(b, column, info.groupSize);
  }

  /// The i8 of an element, before its scale.
  Value value(LinalgBuilder &b, Value row, Value column) const {
    Value block = divide(b, column, info.elements);
    Value e = modulo(b, column, info.elements);
    switch (format) {
    case BlockFormat::q8_0:
      return byte(b, row, block, add(b, e, 2));
    case BlockFormat::q4_0: {
      // Low nibbles are elements 0..15, high ones the others.
      Value packed = byte(b, row, block, add(b, modulo(b, e, 16), 2));
      Value nibble = bits(b, packed, multiply(b, divide(b, e, 16), 4), 15);
      return arith::SubIOp::create(b, nibble, constant(b, 8));
    }
    case BlockFormat::q4_K: {
      // 32 bytes hold 64 elements: low nibbles first, then high ones.
      Value at = arith::AddIOp::create(b, multiply(b, divide(b, e, 64), 32),
                                       modulo(b, e, 32));
      Value high = modulo(b, divide(b, e, 32), 2);
      return bits(b, byte(b, row, block, add(b, at, 16)), multiply(b, high, 4),
                  15);
    }
    case BlockFormat::q6_K: {
      Value half = divide(b, e, 128),
            quarter = divide(b, modulo(b, e, 128), 32);
      Value l = modulo(b, e, 32);
      Value lowAt = arith::AddIOp::create(
          b, multiply(b, half, 64),
          arith::AddIOp::create(b, multiply(b, modulo(b, quarter, 2), 32), l));
      Value highAt = arith::AddIOp::create(b, multiply(b, half, 32), l);
      Value low = bits(b, byte(b, row, block, lowAt),
                       multiply(b, divide(b, quarter, 2), 4), 15);
      Value high = bits(b, byte(b, row, block, add(b, highAt, 128)),
                        multiply(b, quarter, 2), 3);
      Value six = arith::OrIOp::create(
          b, low, arith::ShLIOp::create(b, high, constant(b, 4)));
      return arith::SubIOp::create(b, six, constant(b, 32));
    }
    }
    llvm_unreachable("all block formats are handled");
  }

  /// The scale of a group, in `compute`.
  Value scale(LinalgBuilder &b, Value row, Value group, Type compute) const {
    Value block = divide(b, group, info.elements / info.groupSize);
    switch (format) {
    case BlockFormat::q8_0:
    case BlockFormat::q4_0:
      return half(b, row, block, 0, compute);
    case BlockFormat::q4_K:
      return sixBits(b, row, block, group, /*isMinimum=*/false, compute);
    case BlockFormat::q6_K: {
      Value factor = byte(b, row, block, add(b, modulo(b, group, 16), 192));
      return b.mul(half(b, row, block, 208, compute),
                   arith::SIToFPOp::create(b, compute, factor));
    }
    }
    llvm_unreachable("all block formats are handled");
  }

  /// The minimum of a group, in `compute`; null where the format has none.
  Value minimum(LinalgBuilder &b, Value row, Value group, Type compute) const {
    if (!info.hasMin)
      return {};
    Value block = divide(b, group, info.elements / info.groupSize);
    return sixBits(b, row, block, group, /*isMinimum=*/true, compute);
  }

private:
  static Value add(LinalgBuilder &b, Value index, int64_t distance) {
    return arith::AddIOp::create(b, index, b.indexConstant(distance));
  }
  static Value multiply(LinalgBuilder &b, Value index, int64_t factor) {
    return arith::MulIOp::create(b, index, b.indexConstant(factor));
  }
  static Value divide(LinalgBuilder &b, Value index, int64_t by) {
    return arith::DivUIOp::create(b, index, b.indexConstant(by));
  }
  static Value modulo(LinalgBuilder &b, Value index, int64_t by) {
    return arith::RemUIOp::create(b, index, b.indexConstant(by));
  }
  static Value constant(LinalgBuilder &b, int64_t value) {
    return arith::ConstantOp::create(b, b.getI8IntegerAttr(value));
  }
  /// The bits of `mask` above `shift`, an index.
  static Value bits(LinalgBuilder &b, Value byte, Value shift, int64_t mask) {
    Value amount = arith::IndexCastOp::create(b, b.getI8Type(), shift);
    return arith::AndIOp::create(b, arith::ShRUIOp::create(b, byte, amount),
                                 constant(b, mask));
  }

  Value byte(LinalgBuilder &b, Value row, Value block, Value at) const {
    Value column = arith::AddIOp::create(b, multiply(b, block, info.bytes), at);
    return tensor::ExtractOp::create(b, bytes, ValueRange{row, column});
  }

  /// The f16 at byte `at` of a block.
  Value half(LinalgBuilder &b, Value row, Value block, int64_t at,
             Type compute) const {
    Type i16 = b.getIntegerType(16);
    Value low = byte(b, row, block, b.indexConstant(at));
    Value high = byte(b, row, block, b.indexConstant(at + 1));
    Value shifted = arith::ShLIOp::create(
        b, arith::ExtUIOp::create(b, i16, high),
        arith::ConstantOp::create(b, b.getIntegerAttr(i16, 8)));
    Value both =
        arith::OrIOp::create(b, arith::ExtUIOp::create(b, i16, low), shifted);
    return b.convert(arith::BitcastOp::create(b, b.getF16Type(), both),
                     compute);
  }

  /// q4_K: the 6-bit factor of a group times the block's `d` (low bits from
  /// bytes 4..7) or, as a minimum, `dmin` (from bytes 8..11).
  Value sixBits(LinalgBuilder &b, Value row, Value block, Value group,
                bool isMinimum, Type compute) const {
    Value inBlock = modulo(b, group, 8), j = modulo(b, group, 4);
    Value own = byte(b, row, block, add(b, j, isMinimum ? 8 : 4));
    Value shared = byte(b, row, block, add(b, j, 12));
    // Factors 0..3 are the low six bits of their byte. Factors 4..7 take the
    // two bits above them, below which stands a nibble of bytes 12..15.
    Value first = arith::AndIOp::create(b, own, constant(b, 63));
    Value nibble =
        isMinimum
            ? arith::ShRUIOp::create(b, shared, constant(b, 4)).getResult()
            : arith::AndIOp::create(b, shared, constant(b, 15));
    Value top = arith::ShLIOp::create(
        b, arith::ShRUIOp::create(b, own, constant(b, 6)), constant(b, 4));
    Value second = arith::OrIOp::create(b, nibble, top);
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, inBlock,
                                          b.indexConstant(4));
    Value factor = arith::SelectOp::create(b, isFirst, first, second);
    return b.mul(half(b, row, block, isMinimum ? 2 : 0, compute),
                 arith::UIToFPOp::create(b, compute, factor));
  }

  Value bytes;
  BlockFormat format;
  BlockFormatInfo info;
  OpFoldResult rows, columns, groups;
};
} // namespace

// Pattern: unpack_blocks(bytes) -> one generic for each result, which picks its
//   bits from the bytes of a block
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     UnpackBlocksOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Type scaleType = getElementTypeOrSelf(op.getScale());
  Type compute = getComputeType(scaleType);
  BlockReader reader(b, op.getBytes(), op.getFormat());
  auto map = [&](ArrayRef<OpFoldResult> sizes, Type type,
                 function_ref<Value(LinalgBuilder &, Value, Value)> read) {
    return b.map(sizes, type, {}, [&](LinalgBuilder &b, ValueRange) {
      return read(b, linalg::IndexOp::create(b, 0),
                  linalg::IndexOp::create(b, 1));
    });
  };
  SmallVector<Value> results;
  results.push_back(map(reader.getShape(), b.getI8Type(),
                        [&](LinalgBuilder &b, Value row, Value column) {
                          return reader.value(b, row, column);
                        }));
  results.push_back(map(reader.getGroups(), scaleType,
                        [&](LinalgBuilder &b, Value row, Value group) {
                          return b.convert(reader.scale(b, row, group, compute),
                                           scaleType);
                        }));
  if (op.getMin()) {
    bool hasMin = getBlockFormatInfo(op.getFormat()).hasMin;
    results.push_back(
        hasMin ? map(reader.getGroups(), scaleType,
                     [&](LinalgBuilder &b, Value row, Value group) {
                       return b.convert(reader.minimum(b, row, group, compute),
                                        scaleType);
                     })
               : b.fill(reader.getGroups(), scaleType, 0.0));
  }
  for (auto [result, value] : llvm::zip_equal(op->getResults(), results))
    value = b.castTo(value, result.getType());
  return results;
}

UnpackBlocksOp mlir::llama::getUnpackedBlocks(DequantizeOp op) {
  auto unpack = op.getQ().getDefiningOp<UnpackBlocksOp>();
  if (!unpack || op.getQ() != unpack.getQ() ||
      op.getScale() != unpack.getScale() ||
      (op.getMin() && op.getMin() != unpack.getMin()) ||
      (!op.getMin() && getBlockFormatInfo(unpack.getFormat()).hasMin))
    return {};
  return unpack;
}

// Pattern: dequantize(unpack_blocks(bytes)) -> one generic, which picks value,
//   scale and minimum of an element from the bytes of its block
SmallVector<Value> mlir::llama::decomposeBlocks(OpBuilder &builder,
                                                DequantizeOp op,
                                                UnpackBlocksOp unpack) {
  LinalgBuilder b(op.getLoc(), builder);
  Type type = getElementTypeOrSelf(op.getW());
  Type scaleType = getElementTypeOrSelf(unpack.getScale());
  Type compute = getComputeType(scaleType);
  BlockReader reader(b, unpack.getBytes(), unpack.getFormat());
  Value w =
      b.map(reader.getShape(), type, {}, [&](LinalgBuilder &b, ValueRange) {
        Value row = linalg::IndexOp::create(b, 0),
              column = linalg::IndexOp::create(b, 1);
        Value group = reader.getGroup(b, column);
        Value scale =
            b.convert(reader.scale(b, row, group, compute), scaleType);
        Value minimum = reader.minimum(b, row, group, compute);
        if (minimum)
          minimum = b.convert(minimum, scaleType);
        return dequantizeOne(b, reader.value(b, row, column), scale, minimum,
                             type);
      });
  // What the body computes, for those who know a faster way.
  w.getDefiningOp()->setAttr(
      kBlockFormatAttr,
      BlockFormatAttr::get(b.getContext(), unpack.getFormat()));
  return {b.castTo(w, op.getW().getType())};
}
