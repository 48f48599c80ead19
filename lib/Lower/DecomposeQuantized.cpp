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
/// The bytes of a weight matrix as [row, block, byte], and the integer
/// arithmetic of ggml's formats.
class BlockUnpacker {
public:
  BlockUnpacker(LinalgBuilder &b, Value bytes, int64_t blockBytes) : b(b) {
    auto type = cast<RankedTensorType>(bytes.getType());
    // arith takes signless integers only.
    if (!type.getElementType().isSignlessInteger())
      bytes = tensor::BitcastOp::create(
          b, RankedTensorType::get(type.getShape(), b.getI8Type()), bytes);
    OpFoldResult perBlock = b.getIndexAttr(blockBytes);
    blocks = b.expand(bytes, 1, b.divideIntoGroups(b.dim(bytes, 1), perBlock),
                      perBlock);
  }

  /// Bytes at .. at + count of every block.
  Value field(int64_t at, int64_t count) {
    return b.sliceAlong(blocks, 2, b.getIndexAttr(at), b.getIndexAttr(count));
  }

  /// The f16 at byte `at` of every block, as `type`: [row, block].
  Value half(int64_t at, Type type) {
    Value low = byte(at), high = byte(at + 1);
    return b.map(b.dims(low), type, {{low, {0, 1}}, {high, {0, 1}}},
                 [&](LinalgBuilder &b, ValueRange args) {
                   Type i16 = b.getIntegerType(16);
                   Value low = arith::ExtUIOp::create(b, i16, args[0]);
                   Value high = arith::ExtUIOp::create(b, i16, args[1]);
                   Value shifted =
                       arith::ShLIOp::create(b, high, integer(b, i16, 8));
                   Value bits = arith::OrIOp::create(b, low, shifted);
                   return b.convert(
                       arith::BitcastOp::create(b, b.getF16Type(), bits), type);
                 });
  }

  /// Both nibbles of `count` bytes from `at`: [row, block, byte group, low or
  /// high, byte] minus `zero`, with `groupBytes` bytes a group.
  Value nibbles(int64_t at, int64_t count, int64_t groupBytes, int64_t zero) {
    Value packed =
        b.expand(field(at, count), 2, b.getIndexAttr(count / groupBytes),
                 b.getIndexAttr(groupBytes));
    SmallVector<OpFoldResult> sizes = b.dims(packed);
    sizes.insert(sizes.begin() + 3, b.getIndexAttr(2));
    return b.map(
        sizes, b.getI8Type(), {{packed, {0, 1, 2, 4}}},
        [&](LinalgBuilder &b, ValueRange args) {
          Type i8 = b.getI8Type();
          Value low = arith::AndIOp::create(b, args[0], integer(b, i8, 15));
          Value high = arith::ShRUIOp::create(b, args[0], integer(b, i8, 4));
          Value nibble = arith::SelectOp::create(b, isFirst(b, 3), low, high);
          if (zero == 0)
            return nibble;
          return arith::SubIOp::create(b, nibble, integer(b, i8, zero))
              .getResult();
        });
  }

  static Value integer(LinalgBuilder &b, Type type, int64_t value) {
    return arith::ConstantOp::create(b, b.getIntegerAttr(type, value));
  }

  /// Whether the index of a loop is zero.
  static Value isFirst(LinalgBuilder &b, int64_t loop) {
    Value index = linalg::IndexOp::create(b, loop);
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, index,
                                 b.indexConstant(0));
  }

private:
  /// One byte of every block: [row, block].
  Value byte(int64_t at) {
    SmallVector<OpFoldResult> sizes = b.dims(blocks);
    SmallVector<OpFoldResult> offsets(3, b.getIndexAttr(0));
    offsets[2] = b.getIndexAttr(at);
    sizes[2] = b.getIndexAttr(1);
    return b.slice(blocks, offsets, sizes, {2});
  }

  LinalgBuilder &b;
  Value blocks;
};

/// q4_K: the eight 6-bit factors of a block, times the block's `d` (low bits
/// from bytes 4..7, as scales) or `dmin` (from bytes 8..11, as minima):
/// [row, block, half, 4].
Value unpackSixBits(LinalgBuilder &b, BlockUnpacker &unpacker, Value unit,
                    bool isMinimum, Type type) {
  Value own = unpacker.field(isMinimum ? 8 : 4, 4);
  Value shared = unpacker.field(12, 4);
  SmallVector<OpFoldResult> sizes = b.dims(own);
  sizes.insert(sizes.begin() + 2, b.getIndexAttr(2));
  Type compute = getComputeType(type);
  return b.map(
      sizes, type, {{own, {0, 1, 3}}, {shared, {0, 1, 3}}, {unit, {0, 1}}},
      [&](LinalgBuilder &b, ValueRange args) {
        Type i8 = b.getI8Type();
        auto constant = [&](int64_t value) {
          return BlockUnpacker::integer(b, i8, value);
        };
        // Factors 0..3 are the low six bits of their byte. Factors 4..7 take
        // the two bits above them, below which stands a nibble of bytes 12..15.
        Value first = arith::AndIOp::create(b, args[0], constant(63));
        Value nibble =
            isMinimum
                ? arith::ShRUIOp::create(b, args[1], constant(4)).getResult()
                : arith::AndIOp::create(b, args[1], constant(15)).getResult();
        Value top = arith::ShRUIOp::create(b, args[0], constant(6));
        Value second = arith::OrIOp::create(
            b, nibble, arith::ShLIOp::create(b, top, constant(4)));
        Value factor = arith::SelectOp::create(b, BlockUnpacker::isFirst(b, 2),
                                               first, second);
        Value value =
            b.mul(args[2], arith::UIToFPOp::create(b, compute, factor));
        return b.convert(value, type);
      });
}
} // namespace

// Pattern: unpack_blocks(bytes) -> with bytes as [row, block, byte],
//   q8_0: q = bytes 2..33, scale = f16 at 0
//   q4_0: q = low nibbles of bytes 2..17, then high ones, - 8; scale = f16 at 0
//   q4_K: q = nibbles of bytes 16..143, 32 bytes at a time; scale and min =
//         the 6-bit factors in bytes 4..15 times the f16 at 0 and at 2
FailureOr<SmallVector<Value>> mlir::llama::decompose(OpBuilder &builder,
                                                     UnpackBlocksOp op) {
  LinalgBuilder b(op.getLoc(), builder);
  Type scaleType = getElementTypeOrSelf(op.getScale());
  Type compute = getComputeType(scaleType);
  Value q, scale, min;
  switch (op.getFormat()) {
  case BlockFormat::q8_0: {
    BlockUnpacker unpacker(b, op.getBytes(), 34);
    Value bytes = unpacker.field(2, 32);
    // A copy, as the values of neighbouring blocks are not adjacent in memory.
    q = b.map(b.dims(bytes), b.getI8Type(), {{bytes, {0, 1, 2}}},
              [](LinalgBuilder &, ValueRange args) { return args[0]; });
    q = b.collapse(q, 1, 2);
    scale = unpacker.half(0, scaleType);
    break;
  }
  case BlockFormat::q4_0: {
    BlockUnpacker unpacker(b, op.getBytes(), 18);
    q = b.collapse(unpacker.nibbles(2, 16, 16, 8), 1, 4);
    scale = unpacker.half(0, scaleType);
    break;
  }
  case BlockFormat::q4_K: {
    BlockUnpacker unpacker(b, op.getBytes(), 144);
    q = b.collapse(unpacker.nibbles(16, 128, 32, 0), 1, 4);
    scale = b.collapse(unpackSixBits(b, unpacker, unpacker.half(0, compute),
                                     /*isMinimum=*/false, scaleType),
                       1, 3);
    min = b.collapse(unpackSixBits(b, unpacker, unpacker.half(2, compute),
                                   /*isMinimum=*/true, scaleType),
                     1, 3);
    break;
  }
  }
  SmallVector<Value> results{q, scale};
  if (op->getNumResults() == 3)
    results.push_back(min ? min : b.fill(b.dims(scale), scaleType, 0.0));
  for (auto [result, value] : llvm::zip_equal(op->getResults(), results))
    value = b.castTo(value, result.getType());
  return results;
}
