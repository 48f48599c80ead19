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
/// Reads the elements of a matrix in a block format, one by one, in the body of
/// a linalg.generic.
class BlockReader {
public:
  BlockReader(LinalgBuilder &b, Value bytes, BlockFormat format)
      : bytes(bytes), format(getPlainFormat(format)),
        info(getBlockFormatInfo(format)), layout(getInterleavedLayout(format)) {
    auto type = cast<RankedTensorType>(bytes.getType());
    // arith takes signless integers only.
    if (!type.getElementType().isSignlessInteger())
      this->bytes = tensor::BitcastOp::create(
          b, RankedTensorType::get(type.getShape(), b.getI8Type()), bytes);
    blocks = b.divideIntoGroups(b.dim(bytes, 1),
                                OpFoldResult(b.getIndexAttr(info.rowBytes())));
    rows = b.mul(b.dim(bytes, 0), OpFoldResult(b.getIndexAttr(info.rows)));
    columns = b.mul(blocks, OpFoldResult(b.getIndexAttr(info.elements)));
    groups = b.getIndexAttr(1);
    if (info.groupSize)
      groups =
          b.mul(blocks,
                OpFoldResult(b.getIndexAttr(info.countGroups(info.elements))));
  }

  /// [rows, columns] and [rows, groups].
  SmallVector<OpFoldResult> getShape() const { return {rows, columns}; }
  SmallVector<OpFoldResult> getGroups() const { return {rows, groups}; }

  Value getGroup(LinalgBuilder &b, Value column) const {
    return info.groupSize ? divide(b, column, info.groupSize)
                          : b.indexConstant(0);
  }

  /// The i8 of an element, before its scale.
  Value value(LinalgBuilder &b, Value row, Value column) const {
    Value block = divide(b, column, info.elements);
    Value e = modulo(b, column, info.elements);
    switch (format) {
    case BlockFormat::q8_0:
    case BlockFormat::int8:
      return quant(b, row, block, e);
    case BlockFormat::q4_0:
    case BlockFormat::int4: {
      // Low nibbles are elements 0..15, high ones the others.
      Value packed = quant(b, row, block, modulo(b, e, 16));
      Value nibble = bits(b, packed, multiply(b, divide(b, e, 16), 4), 15);
      if (format == BlockFormat::int4)
        return nibble;
      return arith::SubIOp::create(b, nibble, constant(b, 8));
    }
    case BlockFormat::q4_K: {
      // 32 bytes hold 64 elements: low nibbles first, then high ones.
      Value at = arith::AddIOp::create(b, multiply(b, divide(b, e, 64), 32),
                                       modulo(b, e, 32));
      Value high = modulo(b, divide(b, e, 32), 2);
      return bits(b, quant(b, row, block, at), multiply(b, high, 4), 15);
    }
    case BlockFormat::q6_K: {
      Value half = divide(b, e, 128),
            quarter = divide(b, modulo(b, e, 128), 32);
      Value l = modulo(b, e, 32);
      Value lowAt = arith::AddIOp::create(
          b, multiply(b, half, 64),
          arith::AddIOp::create(b, multiply(b, modulo(b, quarter, 2), 32), l));
      Value highAt = arith::AddIOp::create(b, multiply(b, half, 32), l);
      Value low = bits(b, quant(b, row, block, lowAt),
                       multiply(b, divide(b, quarter, 2), 4), 15);
      Value high = bits(b, quant(b, row, block, add(b, highAt, 128)),
                        multiply(b, quarter, 2), 3);
      Value six = arith::OrIOp::create(
          b, low, arith::ShLIOp::create(b, high, constant(b, 4)));
      return arith::SubIOp::create(b, six, constant(b, 32));
    }
    default:
      llvm_unreachable("all block formats are handled");
    }
  }

  /// The scale of a group, in `compute`.
  Value scale(LinalgBuilder &b, Value row, Value group, Type compute) const {
    if (!info.groupSize)
      return single(b, row, compute);
    Value block = divide(b, group, info.countGroups(info.elements));
    switch (format) {
    case BlockFormat::q8_0:
    case BlockFormat::q4_0:
    case BlockFormat::int4:
      return half(b, row, block, 0, compute);
    case BlockFormat::q4_K:
      return sixBits(b, row, block, group, /*isMinimum=*/false, compute);
    case BlockFormat::q6_K: {
      Value factor = head(b, row, block, 0, modulo(b, group, 16));
      return b.mul(half(b, row, block, 1, compute),
                   arith::SIToFPOp::create(b, compute, factor));
    }
    default:
      llvm_unreachable("all block formats are handled");
    }
  }

  /// The minimum of a group, in `compute`; null where the format has none.
  Value minimum(LinalgBuilder &b, Value row, Value group, Type compute) const {
    if (!info.hasMin)
      return {};
    Value block = divide(b, group, info.countGroups(info.elements));
    if (format == BlockFormat::int4)
      return half(b, row, block, 1, compute);
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

  /// The byte at `at` in a segment of a block; `before` are the bytes that an
  /// interleaved panel has ahead of this block's segment.
  Value byte(LinalgBuilder &b, Value row, Value block, BlockSegment segment,
             Value at, function_ref<Value()> before) const {
    if (info.rows > 1)
      return interleavedByte(b, row, segment, at, before());
    Value column = arith::AddIOp::create(b, multiply(b, block, info.bytes),
                                         add(b, at, segment.from));
    return tensor::ExtractOp::create(b, bytes, ValueRange{row, column});
  }

  /// The byte at `at` in what a panel has after `before` bytes.
  Value interleavedByte(LinalgBuilder &b, Value row, BlockSegment segment,
                        Value at, Value before) const {
    Value column = arith::AddIOp::create(
        b, before,
        multiply(b, divide(b, at, segment.unit), info.rows * segment.unit));
    column = arith::AddIOp::create(
        b, column, multiply(b, modulo(b, row, info.rows), segment.unit));
    column = arith::AddIOp::create(b, column, modulo(b, at, segment.unit));
    return tensor::ExtractOp::create(
        b, bytes, ValueRange{divide(b, row, info.rows), column});
  }

  /// The byte at `at` among the quants of a block.
  Value quant(LinalgBuilder &b, Value row, Value block, Value at) const {
    Value found = byte(b, row, block, layout.quants, at, [&] {
      Value isHeadFirst = modulo(b, block, 2);
      return arith::AddIOp::create(
          b, multiply(b, block, layout.getPanelBytes()),
          multiply(b, isHeadFirst, layout.getPanelHeadBytes()));
    });
    if (info.rows == 1 || !layout.flip)
      return found;
    return arith::XOrIOp::create(b, found, constant(b, int8_t(layout.flip)));
  }

  /// The byte at `at` in another segment of a block.
  Value head(LinalgBuilder &b, Value row, Value block, unsigned segment,
             Value at) const {
    return byte(b, row, block, layout.head[segment], at, [&] {
      int64_t ahead = 0;
      for (const BlockSegment &other : layout.head.take_front(segment))
        ahead += other.bytes;
      Value isHeadLast = modulo(b, add(b, block, 1), 2);
      Value begin = arith::AddIOp::create(
          b, multiply(b, block, layout.getPanelBytes()),
          multiply(b, isHeadLast, layout.getPanelQuantBytes()));
      return add(b, begin, info.rows * ahead);
    });
  }

  /// The f16 that a segment of a block is.
  Value half(LinalgBuilder &b, Value row, Value block, unsigned segment,
             Type compute) const {
    Type i16 = b.getIntegerType(16);
    Value low = head(b, row, block, segment, b.indexConstant(0));
    Value high = head(b, row, block, segment, b.indexConstant(1));
    Value shifted = arith::ShLIOp::create(
        b, arith::ExtUIOp::create(b, i16, high),
        arith::ConstantOp::create(b, b.getIntegerAttr(i16, 8)));
    Value both =
        arith::OrIOp::create(b, arith::ExtUIOp::create(b, i16, low), shifted);
    return b.convert(arith::BitcastOp::create(b, b.getF16Type(), both),
                     compute);
  }

  /// The f32 at the end of a row.
  Value single(LinalgBuilder &b, Value row, Type compute) const {
    Type i32 = b.getI32Type();
    Value blockBytes = multiply(b, b.index(blocks), info.rowBytes());
    Value bits;
    for (int64_t i = 0; i < info.tail; ++i) {
      Value byte = info.rows > 1
                       ? interleavedByte(b, row, {0, info.tail, info.tail},
                                         b.indexConstant(i), blockBytes)
                       : tensor::ExtractOp::create(
                             b, bytes, ValueRange{row, add(b, blockBytes, i)})
                             .getResult();
      Value shifted = arith::ShLIOp::create(
          b, arith::ExtUIOp::create(b, i32, byte),
          arith::ConstantOp::create(b, b.getI32IntegerAttr(8 * i)));
      bits =
          i == 0 ? shifted : arith::OrIOp::create(b, bits, shifted).getResult();
    }
    return b.convert(arith::BitcastOp::create(b, b.getF32Type(), bits),
                     compute);
  }

  /// q4_K: the 6-bit factor of a group times the block's `d` (low bits from
  /// bytes 0..3 of the third segment) or, as a minimum, `dmin` (from 4..7).
  Value sixBits(LinalgBuilder &b, Value row, Value block, Value group,
                bool isMinimum, Type compute) const {
    Value inBlock = modulo(b, group, 8), j = modulo(b, group, 4);
    Value own = head(b, row, block, 2, add(b, j, isMinimum ? 4 : 0));
    Value shared = head(b, row, block, 2, add(b, j, 8));
    // Factors 0..3 are the low six bits of their byte. Factors 4..7 take the
    // two bits above them, below which stands a nibble of bytes 8..11.
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
    return b.mul(half(b, row, block, isMinimum ? 1 : 0, compute),
                 arith::UIToFPOp::create(b, compute, factor));
  }

  Value bytes;
  BlockFormat format;
  BlockFormatInfo info;
  InterleavedLayout layout;
  OpFoldResult rows, blocks, columns, groups;
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

namespace {
/// The elements of dequantize(unpack_blocks(bytes)), one by one.
class ElementReader {
public:
  ElementReader(LinalgBuilder &b, DequantizeOp op, UnpackBlocksOp unpack)
      : reader(b, unpack.getBytes(), unpack.getFormat()),
        type(getElementTypeOrSelf(op.getW())),
        scaleType(getElementTypeOrSelf(unpack.getScale())) {}

  SmallVector<OpFoldResult> getShape() const { return reader.getShape(); }
  Type getType() const { return type; }

  Value read(LinalgBuilder &b, Value row, Value column) const {
    Type compute = getComputeType(scaleType);
    Value group = reader.getGroup(b, column);
    Value scale = b.convert(reader.scale(b, row, group, compute), scaleType);
    Value minimum = reader.minimum(b, row, group, compute);
    if (minimum)
      minimum = b.convert(minimum, scaleType);
    return dequantizeOne(b, reader.value(b, row, column), scale, minimum, type);
  }

private:
  BlockReader reader;
  Type type, scaleType;
};
} // namespace

// Pattern: dequantize(unpack_blocks(bytes)) -> one generic, which picks value,
//   scale and minimum of an element from the bytes of its block
SmallVector<Value> mlir::llama::decomposeBlocks(OpBuilder &builder,
                                                DequantizeOp op,
                                                UnpackBlocksOp unpack) {
  LinalgBuilder b(op.getLoc(), builder);
  ElementReader elements(b, op, unpack);
  Value w = b.map(elements.getShape(), elements.getType(), {},
                  [&](LinalgBuilder &b, ValueRange) {
                    return elements.read(b, linalg::IndexOp::create(b, 0),
                                         linalg::IndexOp::create(b, 1));
                  });
  // What the body computes, for those who know a faster way.
  w.getDefiningOp()->setAttr(
      kBlockFormatAttr,
      BlockFormatAttr::get(b.getContext(), unpack.getFormat()));
  return {b.castTo(w, op.getW().getType())};
}

// Pattern: embedding(dequantize(unpack_blocks(bytes)), ids) -> one generic,
//   which dequantises the rows of the ids
FailureOr<Value> mlir::llama::decomposeGather(OpBuilder &builder,
                                              EmbeddingOp op) {
  auto dequantize = op.getTable().getDefiningOp<DequantizeOp>();
  UnpackBlocksOp unpack =
      dequantize ? getUnpackedBlocks(dequantize) : UnpackBlocksOp();
  if (!unpack)
    return failure();
  LinalgBuilder b(op.getLoc(), builder);
  ElementReader elements(b, dequantize, unpack);
  SmallVector<OpFoldResult> table = elements.getShape(),
                            sizes = b.dims(op.getIds());
  unsigned rank = sizes.size();
  sizes.push_back(table[1]);
  Value last = b.index(b.sub(table[0], OpFoldResult(b.getIndexAttr(1))));
  Value y =
      b.map(sizes, elements.getType(), {{op.getIds(), loopRange(0, rank)}},
            [&](LinalgBuilder &b, ValueRange args) {
              Value id =
                  arith::IndexCastOp::create(b, b.getIndexType(), args.front());
              return elements.read(b, b.clamp(id, last),
                                   linalg::IndexOp::create(b, rank));
            });
  return b.castTo(y, op.getY().getType());
}
