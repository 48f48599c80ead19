//===- QuantizedContractions.cpp - Weights in ggml's blocks ---------------===//
//
// Blocks are read as they lie in the file. For few rows of x, each block is
// turned into numbers in registers, multiplied and forgotten; for many rows, a
// task's weights are dequantised into its scratch, which the contraction reads.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Contraction.h"
#include "lib/Codegen/X86/Dequantization.h"
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86QUANTIZEDCONTRACTIONS
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Rows of weights that are multiplied together.
constexpr int64_t kWeightRows = 4;

/// Values of one group, as f32 vectors of consecutive elements.
struct Group {
  SmallVector<Value> values;
  Value scale;
  /// Null where the format has none.
  Value minimum;
};

/// Turns blocks into numbers.
class BlockEmitter : X86Emitter {
public:
  BlockEmitter(RewriterBase &b, Location loc, Value bytes, BlockFormat format,
               int64_t lanes)
      : X86Emitter(b, loc), bytes(bytes), format(format),
        info(getBlockFormatInfo(format)), lanes(lanes) {}

  /// Elements that are decoded at a time.
  int64_t getPartElements() const {
    switch (format) {
    case BlockFormat::q8_0:
    case BlockFormat::q4_0:
    case BlockFormat::int8:
    case BlockFormat::int4:
      return 32;
    case BlockFormat::q4_K:
      return 64;
    case BlockFormat::q6_K:
      return 128;
    default:
      llvm_unreachable("not a format of single rows");
    }
  }

  /// The groups of part number `part` of a row.
  SmallVector<Group> decode(Value row, Value part) {
    int64_t parts = info.elements / getPartElements();
    Value inBlock = arith::RemUIOp::create(b, loc, part, constant(parts));
    Value block = arith::DivUIOp::create(b, loc, part, constant(parts));
    Value at = multiply(block, info.bytes);
    switch (format) {
    case BlockFormat::q8_0:
      return {Group{integers(row, add(at, 2), 32), half(row, at), {}}};
    case BlockFormat::int8:
      return {Group{integers(row, at, 32), rowScale(row), {}}};
    case BlockFormat::int4:
      return {Group{nibbles(row, add(at, 4), 16, 0), half(row, at),
                    half(row, add(at, 2))}};
    case BlockFormat::q4_0: {
      Group group{nibbles(row, add(at, 2), 16, 8), half(row, at), {}};
      return {group};
    }
    case BlockFormat::q4_K: {
      Values values = nibbles(
          row,
          add(arith::AddIOp::create(b, loc, at, multiply(inBlock, 32)), 16), 32,
          0);
      Value d = half(row, at), dmin = half(row, add(at, 2));
      SmallVector<Group> groups;
      for (int64_t high : {0, 1}) {
        ArrayRef<Value> own =
            ArrayRef(values).slice(high * 32 / lanes, 32 / lanes);
        groups.push_back(
            {Values(own),
             multiplyFloat(d, sixBits(row, at, inBlock, high, false)),
             multiplyFloat(dmin, sixBits(row, at, inBlock, high, true))});
      }
      return groups;
    }
    case BlockFormat::q6_K:
      return decodeSixBits(row, at, inBlock);
    default:
      llvm_unreachable("not a format of single rows");
    }
  }

private:
  VectorType byteType() { return VectorType::get({lanes}, b.getI8Type()); }
  VectorType intType() { return VectorType::get({lanes}, b.getI32Type()); }

  /// `lanes` bytes.
  Value load(Value row, Value at) {
    return vector::LoadOp::create(b, loc, byteType(), bytes,
                                  ValueRange{row, at});
  }
  Value loadUnsigned(Value row, Value at) {
    return arith::ExtUIOp::create(b, loc, intType(), load(row, at));
  }
  Value splat(int64_t value) {
    return arith::ConstantOp::create(
        b, loc, SplatElementsAttr::get(intType(), b.getI32IntegerAttr(value)));
  }
  Value toFloat(Value integers) {
    auto type = cast<VectorType>(integers.getType());
    return arith::SIToFPOp::create(b, loc, type.clone(b.getF32Type()),
                                   integers);
  }
  /// value >> shift & mask
  Value bits(Value value, int64_t shift, int64_t mask) {
    if (shift)
      value = arith::ShRUIOp::create(b, loc, value, splat(shift));
    return arith::AndIOp::create(b, loc, value, splat(mask));
  }
  Value multiplyFloat(Value a, Value c) {
    return arith::MulFOp::create(b, loc, a, c);
  }

  /// `count` signed bytes.
  Values integers(Value row, Value at, int64_t count) {
    Values values;
    for (int64_t i = 0; i < count; i += lanes)
      values.push_back(toFloat(
          arith::ExtSIOp::create(b, loc, intType(), load(row, add(at, i)))));
    return values;
  }

  /// The low nibbles of `count` bytes, then the high ones, minus `zero`.
  Values nibbles(Value row, Value at, int64_t count, int64_t zero) {
    Values values;
    for (int64_t shift : {0, 4})
      for (int64_t i = 0; i < count; i += lanes) {
        Value nibble = bits(loadUnsigned(row, add(at, i)), shift, 15);
        if (zero)
          nibble = arith::SubIOp::create(b, loc, nibble, splat(zero));
        values.push_back(toFloat(nibble));
      }
    return values;
  }

  /// The f16 at a byte, as f32.
  Value half(Value row, Value at) {
    Value raw =
        vector::LoadOp::create(b, loc, VectorType::get({2}, b.getI8Type()),
                               bytes, ValueRange{row, at});
    Value one = vector::BitCastOp::create(
        b, loc, VectorType::get({1}, b.getF16Type()), raw);
    Value scalar = vector::ExtractOp::create(b, loc, one, int64_t(0));
    return arith::ExtFOp::create(b, loc, b.getF32Type(), scalar);
  }

  /// The f32 at the end of a row.
  Value rowScale(Value row) {
    Value size = memref::DimOp::create(b, loc, bytes, 1);
    Value at = arith::SubIOp::create(b, loc, size, constant(info.tail));
    Value raw = vector::LoadOp::create(
        b, loc, VectorType::get({info.tail}, b.getI8Type()), bytes,
        ValueRange{row, at});
    Value one = vector::BitCastOp::create(
        b, loc, VectorType::get({1}, b.getF32Type()), raw);
    return vector::ExtractOp::create(b, loc, one, int64_t(0));
  }

  /// One byte as i32.
  Value byte(Value row, Value at, bool isSigned = false) {
    Value raw = memref::LoadOp::create(b, loc, bytes, ValueRange{row, at});
    if (isSigned)
      return arith::ExtSIOp::create(b, loc, b.getI32Type(), raw);
    return arith::ExtUIOp::create(b, loc, b.getI32Type(), raw);
  }
  Value integer(int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  }

  /// q4_K: the 6-bit factor of group 2 * part + high.
  Value sixBits(Value row, Value at, Value part, int64_t high, bool isMinimum) {
    Value isFirst = isLess(part, constant(2));
    Value inHalf = arith::RemUIOp::create(b, loc, part, constant(2));
    Value j = add(multiply(inHalf, 2), high);
    Value from = arith::AddIOp::create(b, loc, at, j);
    Value own = byte(row, add(from, isMinimum ? 8 : 4));
    Value shared = byte(row, add(from, 12));
    Value first = arith::AndIOp::create(b, loc, own, integer(63));
    Value nibble =
        isMinimum
            ? arith::ShRUIOp::create(b, loc, shared, integer(4)).getResult()
            : arith::AndIOp::create(b, loc, shared, integer(15)).getResult();
    Value top = arith::ShLIOp::create(
        b, loc, arith::ShRUIOp::create(b, loc, own, integer(6)), integer(4));
    Value second = arith::OrIOp::create(b, loc, nibble, top);
    Value factor = arith::SelectOp::create(b, loc, isFirst, first, second);
    return arith::SIToFPOp::create(b, loc, b.getF32Type(), factor);
  }

  /// q6_K: 128 elements, in groups of 16.
  SmallVector<Group> decodeSixBits(Value row, Value at, Value inBlock) {
    Value d = half(row, add(at, 208));
    Value low = arith::AddIOp::create(b, loc, at, multiply(inBlock, 64));
    Value high =
        add(arith::AddIOp::create(b, loc, at, multiply(inBlock, 32)), 128);
    Value factors =
        add(arith::AddIOp::create(b, loc, at, multiply(inBlock, 8)), 192);
    SmallVector<Group> groups;
    for (int64_t quarter = 0; quarter < 4; ++quarter)
      for (int64_t first : {0, 16}) {
        Group group;
        for (int64_t i = first; i < first + 16; i += lanes) {
          Value nibble =
              bits(loadUnsigned(row, add(low, 32 * (quarter % 2) + i)),
                   4 * (quarter / 2), 15);
          Value pair = bits(loadUnsigned(row, add(high, i)), 2 * quarter, 3);
          Value six = arith::OrIOp::create(
              b, loc, nibble, arith::ShLIOp::create(b, loc, pair, splat(4)));
          group.values.push_back(
              toFloat(arith::SubIOp::create(b, loc, six, splat(32))));
        }
        Value factor = byte(row, add(factors, 2 * quarter + first / 16), true);
        group.scale = multiplyFloat(
            d, arith::SIToFPOp::create(b, loc, b.getF32Type(), factor));
        groups.push_back(std::move(group));
      }
    return groups;
  }

  Value bytes;
  BlockFormat format;
  BlockFormatInfo info;
  int64_t lanes;
};

/// Dequantises blocks into a buffer.
class DequantizeEmitter : X86Emitter {
public:
  DequantizeEmitter(RewriterBase &b, Dequantization &source, int64_t lanes)
      : X86Emitter(b, source.op.getLoc()), result(source.getResult()),
        lanes(lanes), blocks(b, loc, source.bytes, source.format, lanes) {}

  void emit() {
    auto type = cast<MemRefType>(result.getType());
    auto stored = VectorType::get({lanes}, type.getElementType());
    Value rows = memref::DimOp::create(b, loc, result, 0);
    int64_t elements = blocks.getPartElements();
    Value parts = constant(type.getDimSize(1) / elements);
    forLoop(constant(0), rows, 1, {}, [&](Value row, Values) {
      forLoop(constant(0), parts, 1, {}, [&](Value part, Values) {
        Value first = multiply(part, elements);
        int64_t at = 0;
        for (Group &group : blocks.decode(row, part)) {
          Value scale = broadcast(group.scale);
          Value minimum = group.minimum ? broadcast(group.minimum) : Value();
          for (Value value : group.values) {
            value = arith::MulFOp::create(b, loc, value, scale);
            if (minimum)
              value = arith::SubFOp::create(b, loc, value, minimum);
            if (value.getType() != stored)
              value = arith::TruncFOp::create(b, loc, stored, value);
            vector::StoreOp::create(b, loc, value, result,
                                    ValueRange{row, add(first, at)});
            at += lanes;
          }
        }
        return Values();
      });
      return Values();
    });
  }

private:
  Value broadcast(Value scalar) {
    return vector::BroadcastOp::create(
        b, loc, VectorType::get({lanes}, b.getF32Type()), scalar);
  }

  Value result;
  int64_t lanes;
  BlockEmitter blocks;
};

/// Multiplies few rows of x with blocks.
class FewRowsEmitter : X86Emitter {
public:
  FewRowsEmitter(RewriterBase &b, linalg::GenericOp contraction,
                 Dequantization &source, int64_t lanes, int64_t prefetchBytes)
      : X86Emitter(b, contraction.getLoc()),
        x(contraction.getDpsInputOperand(0)->get()),
        sums(contraction.getDpsInitOperand(0)->get()), bytes(source.bytes),
        depth(cast<MemRefType>(source.getResult().getType()).getDimSize(1)),
        lanes(lanes), prefetchBytes(prefetchBytes),
        info(getBlockFormatInfo(source.format)),
        blocks(b, loc, source.bytes, source.format, lanes) {}

  void emit() {
    Value rows = memref::DimOp::create(b, loc, x, 0);
    Value columns = memref::DimOp::create(b, loc, sums, 1);
    Value rest = arith::RemUIOp::create(b, loc, columns, constant(kWeightRows));
    Value whole = arith::SubIOp::create(b, loc, columns, rest);
    auto emitColumns = [&](Value begin, Value end, int64_t count) {
      forLoop(begin, end, count, {}, [&](Value column, Values) {
        forLoop(constant(0), rows, 1, {}, [&](Value row, Values) {
          emitSums(row, column, count);
          return Values();
        });
        return Values();
      });
    };
    emitColumns(constant(0), whole, kWeightRows);
    if (std::optional<int64_t> known =
            getConstantIntValue(memref::getMixedSize(b, loc, sums, 1));
        !known || *known % kWeightRows != 0)
      emitColumns(whole, columns, 1);
  }

private:
  /// Sums of one row of x and `count` rows of weights.
  void emitSums(Value row, Value column, int64_t count) {
    auto type = VectorType::get({lanes}, b.getF32Type());
    int64_t elements = blocks.getPartElements();
    Values accumulators(count, zeroOf(type));
    accumulators = forLoop(
        constant(0), constant(depth / elements), 1, accumulators,
        [&](Value part, Values carried) {
          Values xs = loadX(row, multiply(part, elements));
          Value ahead = getPrefetchOffset(part, count);
          for (int64_t i = 0; i < count; ++i) {
            Value weightRow = add(column, i);
            memref::PrefetchOp::create(b, loc, bytes,
                                       ValueRange{weightRow, ahead},
                                       /*isWrite=*/false, /*localityHint=*/3,
                                       /*isDataCache=*/true);
            carried[i] =
                multiplyAdd(blocks.decode(weightRow, part), xs, carried[i]);
          }
          return carried;
        });
    for (int64_t i = 0; i < count; ++i) {
      Values indices{row, add(column, i)};
      Value sum = vector::ReductionOp::create(
          b, loc, vector::CombiningKind::ADD, accumulators[i],
          arith::FastMathFlags::reassoc);
      Value before = memref::LoadOp::create(b, loc, sums, indices);
      memref::StoreOp::create(
          b, loc, arith::AddFOp::create(b, loc, before, sum), sums, indices);
    }
  }

  /// The elements of x that a part of the blocks meets.
  Values loadX(Value row, Value at) {
    auto type = cast<MemRefType>(x.getType());
    auto stored = VectorType::get({lanes}, type.getElementType());
    auto wide = VectorType::get({lanes}, b.getF32Type());
    Values vectors;
    for (int64_t i = 0; i < blocks.getPartElements(); i += lanes) {
      Value value = vector::LoadOp::create(b, loc, stored, x,
                                           ValueRange{row, add(at, i)});
      if (stored != wide)
        value = arith::ExtFOp::create(b, loc, wide, value);
      vectors.push_back(value);
    }
    return vectors;
  }

  /// Where the bytes to prefetch are, seen from the row's first: those that
  /// come up in it or, at its end, in the row that takes its place.
  Value getPrefetchOffset(Value part, int64_t count) {
    int64_t parts = info.elements / blocks.getPartElements();
    int64_t rowBytes = depth / info.elements * info.bytes + info.tail;
    Value at = arith::DivUIOp::create(b, loc, multiply(part, info.bytes),
                                      constant(parts));
    Value ahead = add(at, std::min(prefetchBytes, rowBytes));
    return arith::SelectOp::create(b, loc, isLess(ahead, constant(rowBytes)),
                                   ahead, add(ahead, (count - 1) * rowBytes));
  }

  /// sum + a * c, in one instruction where the processor has it; a * c without
  /// a sum.
  Value addProduct(Value sum, Value a, Value c) {
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(b, loc, a, c, contract);
    return sum ? arith::AddFOp::create(b, loc, sum, product, contract)
                     .getResult()
               : product;
  }

  /// accumulator + sum over groups of scale * (values * xs) - minimum * xs
  Value multiplyAdd(ArrayRef<Group> groups, ArrayRef<Value> xs,
                    Value accumulator) {
    for (const Group &group : groups) {
      Value products, sum;
      for (Value value : group.values) {
        Value factor = xs.front();
        xs = xs.drop_front();
        products = addProduct(products, value, factor);
        sum = sum ? arith::AddFOp::create(b, loc, sum, factor).getResult()
                  : factor;
      }
      auto broadcast = [&](Value scalar) {
        return vector::BroadcastOp::create(b, loc, accumulator.getType(),
                                           scalar);
      };
      accumulator = addProduct(accumulator, products, broadcast(group.scale));
      if (!group.minimum)
        continue;
      Value negative = arith::NegFOp::create(b, loc, group.minimum);
      accumulator = addProduct(accumulator, sum, broadcast(negative));
    }
    return accumulator;
  }

  Value x, sums, bytes;
  int64_t depth, lanes, prefetchBytes;
  BlockFormatInfo info;
  BlockEmitter blocks;
};

struct QuantizedContractions
    : public llama::impl::LlamaX86QuantizedContractionsBase<
          QuantizedContractions> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Dequantization> found;
    getOperation().walk([&](linalg::GenericOp op) {
      if (std::optional<Dequantization> match = matchDequantization(op);
          match && !isInterleaved(match->format))
        found.push_back(*match);
    });
    IRRewriter rewriter(&getContext());
    for (Dequantization &dequantization : found)
      rewrite(rewriter, dequantization);
  }

private:
  int64_t getLanes() const { return vectorBytes / 4; }

  /// How many rows of x the contraction, or all blocks of rows that a loop
  /// `around` it goes over, have; null where that is not known ahead of it.
  static Value countRows(RewriterBase &b, linalg::GenericOp contraction,
                         Operation *around) {
    if (around == contraction) {
      Value x = contraction.getDpsInputOperand(0)->get();
      return memref::DimOp::create(b, contraction.getLoc(), x, 0);
    }
    auto loop = dyn_cast<scf::ForOp>(around);
    if (!loop || contraction->getParentOp() != loop ||
        getConstantIntValue(loop.getLowerBound()) != 0)
      return {};
    return loop.getUpperBound();
  }

  void rewrite(RewriterBase &b, Dequantization &dequantization) {
    linalg::GenericOp op = dequantization.op;
    Location loc = op.getLoc();
    linalg::GenericOp contraction = findContraction(dequantization);
    Operation *around =
        contraction ? op->getBlock()->findAncestorOpInBlock(*contraction)
                    : nullptr;
    Value isFew;
    if (around && op->isBeforeInBlock(around) &&
        !mayChange(dequantization, around)) {
      b.moveOpBefore(op, around);
      b.setInsertionPoint(op);
      if (Value rows = countRows(b, contraction, around)) {
        Value limit = arith::ConstantIndexOp::create(b, loc, maxRows);
        isFew = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ule, rows,
                                      limit);
      }
    }
    b.setInsertionPoint(op);
    if (!isFew) {
      DequantizeEmitter(b, dequantization, getLanes()).emit();
      b.eraseOp(op);
      return;
    }
    Value isMany = arith::XOrIOp::create(
        b, loc, isFew, arith::ConstantIntOp::create(b, loc, 1, 1));
    auto ahead = scf::IfOp::create(b, loc, isMany, /*withElseRegion=*/false);
    b.setInsertionPointToStart(ahead.thenBlock());
    DequantizeEmitter(b, dequantization, getLanes()).emit();
    b.setInsertionPoint(contraction);
    auto choice = scf::IfOp::create(b, loc, isFew, /*withElseRegion=*/true);
    b.setInsertionPointToStart(choice.thenBlock());
    FewRowsEmitter(b, contraction, dequantization, getLanes(), prefetchBytes)
        .emit();
    b.moveOpBefore(contraction, choice.elseBlock(),
                   choice.elseBlock()->begin());
    b.eraseOp(op);
  }
};

} // namespace
