//===- RowContractions.cpp - Contractions of few rows on vectors ----------===//
//
// Lanes are elements of k: rows of x and of the weights are multiplied as they
// lie. Weights come from memory, whatever the number of rows.
//
// One row of x reads them as one stream, line after line: no other order is as
// fast, as processors then fetch ahead by themselves, and find one page after
// the other.
//
// Several rows read them once for all of them, some rows of weights at the same
// time, so that x is not loaded for each; every line is fetched some rows
// ahead, since processors notice by themselves what comes next in a page only.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/RowContractions.h"
#include "lib/Codegen/Common/ReduceLanes.h"
#include "lib/Codegen/X86/Emitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Bytes of a cache line, and those of a row of weights that a step takes.
constexpr int64_t kLineBytes = 64;
constexpr int64_t kStepBytes = 2 * kLineBytes;
/// Bytes that a line is fetched ahead of its use, at least: what arrives from
/// memory while one line does.
constexpr int64_t kPrefetchBytes = 2048;
/// The same for one line of each step where one stream is read: far enough that
/// its page is found by the time at which the others are fetched.
constexpr int64_t kPagePrefetchBytes = 8192;
/// Vectors of a row that one row of x is multiplied with at a time.
constexpr int64_t kStreamVectors = 4;
/// Bytes of x that stay in the L1 cache.
constexpr int64_t kNearBytes = 32 * 1024;

class RowEmitter : X86Emitter {
public:
  RowEmitter(RewriterBase &b, Contraction &contraction, const RowShape &shape)
      : X86Emitter(b, contraction.op.getLoc()), shape(shape),
        depth(contraction.depth), task(contraction.task),
        x(contraction.op.getDpsInputOperand(0)->get()),
        weights(contraction.getWeights()), sums(contraction.getSums()),
        unit(shape.usesDots ? shape.lanes * 2 : shape.lanes),
        step(std::max(unit,
                      kStepBytes * 8 /
                          contraction.getWeightType().getIntOrFloatBitWidth())),
        vectorType(VectorType::get({shape.lanes}, b.getF32Type())) {}

  void emit() {
    {
      // At the start of the task, not in its loops.
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(task.getBody());
      sumsOfRows = memref::AllocaOp::create(
          b, loc, MemRefType::get({shape.lanes, shape.lanes}, b.getF32Type()),
          b.getI64IntegerAttr(64));
    }
    rows = memref::DimOp::create(b, loc, sums, 0);
    columns = memref::DimOp::create(b, loc, weights, 0);
    forLoop(constant(0), rows, shape.rows, {}, [&](Value first, Values) {
      Value left = arith::SubIOp::create(b, loc, rows, first);
      forCount(left, [&](int64_t count) {
        count == 1 ? emitStream(first) : emitRows(first, count);
      });
      return Values();
    });
  }

private:
  /// Emits code for each number of rows that is computed together, a power of
  /// two, and chooses the one for `left`.
  void forCount(Value left, function_ref<void(int64_t)> body) {
    SmallVector<int64_t> counts;
    Value chosen = constant(shape.rows);
    for (int64_t count = shape.rows / 2; count > 0; count /= 2) {
      counts.push_back(count);
      Value isEnough = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ule,
                                             left, constant(count));
      chosen =
          arith::SelectOp::create(b, loc, isEnough, constant(count), chosen);
    }
    auto choice = scf::IndexSwitchOp::create(b, loc, TypeRange(), chosen,
                                             counts, counts.size());
    auto fill = [&](Region &region, int64_t count) {
      OpBuilder::InsertionGuard guard(b);
      b.createBlock(&region);
      body(count);
      scf::YieldOp::create(b, loc);
    };
    for (auto [region, count] :
         llvm::zip_equal(choice.getCaseRegions(), counts))
      fill(region, count);
    fill(choice.getDefaultRegion(), shape.rows);
  }

  //===--------------------------------------------------------------------===//
  // One row of x
  //===--------------------------------------------------------------------===//

  /// All columns for one row of x.
  void emitStream(Value first) {
    rowsOfX = {first};
    int64_t width = shape.lanes;
    int64_t known = cast<MemRefType>(weights.getType()).getDimSize(0);
    Value rest = arith::RemUIOp::create(b, loc, columns, constant(width));
    Value whole = arith::SubIOp::create(b, loc, columns, rest);
    if (ShapedType::isDynamic(known) || known >= width)
      forLoop(constant(0), whole, width, {}, [&](Value column, Values) {
        forLoop(constant(0), constant(width), 1, {}, [&](Value c, Values) {
          Value sum =
              multiplyRow(first, arith::AddIOp::create(b, loc, column, c));
          vector::StoreOp::create(b, loc, sum, sumsOfRows,
                                  ValueRange{c, constant(0)});
          return Values();
        });
        Values accumulators;
        for (int64_t c = 0; c < width; ++c)
          accumulators.push_back(
              vector::LoadOp::create(b, loc, vectorType, sumsOfRows,
                                     ValueRange{constant(c), constant(0)}));
        addToSums(first, column, width, accumulators);
        return Values();
      });
    if (ShapedType::isDynamic(known) || known % width != 0)
      forLoop(whole, columns, 1, {}, [&](Value column, Values) {
        addToSums(first, column, 1, {multiplyRow(first, column)});
        return Values();
      });
  }

  /// The products of a row of weights and one of x, in any lane.
  Value multiplyRow(Value row, Value column) {
    int64_t lineElements = kLineBytes * 8 / weightBits();
    int64_t step = std::max(kStreamVectors * unit, lineElements);
    auto prefetch = [&](Value k, int64_t bytes) {
      memref::PrefetchOp::create(
          b, loc, weights, ValueRange{column, add(k, bytes * 8 / weightBits())},
          /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
    };
    int64_t whole = depth / step * step;
    auto multiply = [&](Value k, int64_t size, Values &accumulators) {
      for (int64_t i = 0; i * unit < size; ++i) {
        Value at = add(k, i * unit);
        int64_t elements = std::min(unit, size - i * unit);
        Value &sum = accumulators[i % kStreamVectors];
        sum = multiplyAdd(load(x, row, at, elements),
                          load(weights, column, at, elements), sum);
      }
    };
    Values accumulators(kStreamVectors, zeroOf(vectorType));
    if (whole)
      accumulators = forLoop(
          constant(0), constant(whole), step, std::move(accumulators),
          [&](Value k, Values carried) {
            prefetch(k, kPagePrefetchBytes);
            for (int64_t at = lineElements; at < step; at += lineElements)
              prefetch(add(k, at), kPrefetchBytes);
            multiply(k, step, carried);
            return carried;
          });
    multiply(constant(whole), depth - whole, accumulators);
    for (int64_t half = kStreamVectors / 2; half > 0; half /= 2)
      for (int64_t i = 0; i < half; ++i)
        accumulators[i] = arith::AddFOp::create(b, loc, accumulators[i],
                                                accumulators[i + half]);
    return accumulators.front();
  }

  int64_t weightBits() const {
    return getElementTypeOrSelf(weights).getIntOrFloatBitWidth();
  }

  //===--------------------------------------------------------------------===//
  // Several rows of x
  //===--------------------------------------------------------------------===//

  /// All columns for `count` rows of x.
  void emitRows(Value first, int64_t count) {
    // Rows beyond the last one repeat it.
    Value last = arith::SubIOp::create(b, loc, rows, constant(1));
    rowsOfX.clear();
    for (int64_t r = 0; r < count; ++r)
      rowsOfX.push_back(
          r ? arith::MinUIOp::create(b, loc, add(first, r), last).getResult()
            : first);
    int64_t width = std::min(shape.lanes, shape.accumulators / count);
    int64_t known = cast<MemRefType>(weights.getType()).getDimSize(0);
    Value rest = arith::RemUIOp::create(b, loc, columns, constant(width));
    Value whole = arith::SubIOp::create(b, loc, columns, rest);
    auto emitColumns = [&](Value begin, Value end) {
      forLoop(constant(0), whole, width, {}, [&](Value column, Values) {
        emitBlock(first, column, width, begin, end);
        return Values();
      });
      if (width > 1 && (ShapedType::isDynamic(known) || known % width != 0))
        forLoop(whole, columns, 1, {}, [&](Value column, Values) {
          emitBlock(first, column, 1, begin, end);
          return Values();
        });
    };
    // Where many rows of x meet few of the weights, x has to be near.
    int64_t bytes = getElementTypeOrSelf(x).getIntOrFloatBitWidth() / 8;
    int64_t blocks =
        count < width ? 1 : llvm::divideCeil(count * depth * bytes, kNearBytes);
    if (blocks <= 1)
      return emitColumns(constant(0), constant(depth));
    int64_t blockDepth = llvm::alignTo(llvm::divideCeil(depth, blocks), step);
    forLoop(constant(0), constant(depth), blockDepth, {},
            [&](Value begin, Values) {
              emitColumns(begin,
                          arith::MinUIOp::create(b, loc, add(begin, blockDepth),
                                                 constant(depth)));
              return Values();
            });
  }

  /// The sums of `width` columns over [begin, end) of k.
  void emitBlock(Value first, Value column, int64_t width, Value begin,
                 Value end) {
    int64_t count = rowsOfX.size();
    Values accumulators(count * width, zeroOf(vectorType));
    int64_t whole = depth / step * step, rest = depth - whole;
    Value wholeEnd =
        rest ? arith::MinUIOp::create(b, loc, end, constant(whole)).getResult()
             : end;
    accumulators =
        forLoop(begin, wholeEnd, step, std::move(accumulators),
                [&](Value k, Values carried) {
                  emitPrefetches(column, width, k);
                  return emitSteps(column, width, k, step, std::move(carried));
                });
    if (rest) {
      Value isLast = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                           end, constant(depth));
      auto choice =
          scf::IfOp::create(b, loc, TypeRange(ValueRange(accumulators)), isLast,
                            /*addThenBlock=*/true, /*addElseBlock=*/true);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToEnd(choice.thenBlock());
      scf::YieldOp::create(
          b, loc,
          emitSteps(column, width, constant(whole), rest, accumulators));
      b.setInsertionPointToEnd(choice.elseBlock());
      scf::YieldOp::create(b, loc, accumulators);
      accumulators = Values(choice.getResults());
    }
    addToSums(first, column, width, accumulators);
  }

  /// What a step at `k` takes of the rows of weights that come after these.
  void emitPrefetches(Value column, int64_t width, Value k) {
    int64_t bytes = getElementTypeOrSelf(weights).getIntOrFloatBitWidth() / 8;
    int64_t distance =
        llvm::divideCeil(kPrefetchBytes, depth * bytes * width) * width;
    for (int64_t c = 0; c < width; ++c)
      for (int64_t offset = 0; offset < step; offset += kLineBytes / bytes)
        memref::PrefetchOp::create(
            b, loc, weights,
            ValueRange{add(column, c + distance), add(k, offset)},
            /*isWrite=*/false, /*localityHint=*/2, /*isDataCache=*/true);
  }

  /// Adds the products of `size` elements from `k` on.
  Values emitSteps(Value column, int64_t width, Value k, int64_t size,
                   Values accumulators) {
    for (int64_t offset = 0; offset < size; offset += unit) {
      Value at = add(k, offset);
      int64_t elements = std::min(unit, size - offset);
      Values factors;
      for (int64_t c = 0; c < width; ++c)
        factors.push_back(load(weights, add(column, c), at, elements));
      for (auto [r, row] : llvm::enumerate(rowsOfX)) {
        Value vector = load(x, row, at, elements);
        for (int64_t c = 0; c < width; ++c) {
          Value &sum = accumulators[r * width + c];
          sum = multiplyAdd(vector, factors[c], sum);
        }
      }
    }
    return accumulators;
  }

  /// `elements` of a row, and zeros up to a whole vector.
  Value load(Value buffer, Value row, Value at, int64_t elements) {
    auto type = VectorType::get({unit}, getElementTypeOrSelf(buffer));
    Value loaded;
    if (elements == unit) {
      loaded =
          vector::LoadOp::create(b, loc, type, buffer, ValueRange{row, at});
    } else {
      Value mask = vector::CreateMaskOp::create(
          b, loc, VectorType::get({unit}, b.getI1Type()),
          ValueRange{constant(elements)});
      loaded = vector::MaskedLoadOp::create(
          b, loc, type, buffer, ValueRange{row, at}, mask, zeroOf(type));
    }
    if (shape.usesDots || type.getElementType().isF32())
      return loaded;
    return arith::ExtFOp::create(b, loc, vectorType, loaded);
  }

  Value multiplyAdd(Value vector, Value factor, Value sum) {
    if (shape.usesDots)
      return x86vector::DotBF16Op::create(b, loc, vectorType, sum, factor,
                                          vector);
    // One instruction where the processor has it.
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(b, loc, vector, factor, contract);
    return arith::AddFOp::create(b, loc, sum, product, contract);
  }

  /// Adds the lanes of accumulators, [row][column], to sums.
  void addToSums(Value first, Value column, int64_t width,
                 const Values &accumulators) {
    int64_t total = accumulators.size();
    int64_t together = std::min(total, shape.lanes);
    auto type = VectorType::get({width}, b.getF32Type());
    for (int64_t begin = 0; begin < total; begin += together) {
      Value reduced = reduceLanes(
          b, loc, Values(ArrayRef(accumulators).slice(begin, together)),
          vector::CombiningKind::ADD);
      for (int64_t i = 0; i < together; i += width) {
        int64_t r = (begin + i) / width;
        Value part = vector::ExtractStridedSliceOp::create(
            b, loc, reduced, ArrayRef<int64_t>{i}, ArrayRef<int64_t>{width},
            ArrayRef<int64_t>{1});
        auto addRow = [&](Value row) {
          Value before = vector::LoadOp::create(b, loc, type, sums,
                                                ValueRange{row, column});
          Value after = arith::AddFOp::create(b, loc, before, part);
          vector::StoreOp::create(b, loc, after, sums, ValueRange{row, column});
        };
        if (r == 0) {
          addRow(first);
          continue;
        }
        Value row = add(first, r);
        auto choice =
            scf::IfOp::create(b, loc, isLess(row, rows), /*withElse=*/false);
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToStart(choice.thenBlock());
        addRow(row);
      }
    }
  }

  const RowShape &shape;
  int64_t depth;
  scf::ForallOp task;
  Value x, weights, sums;
  /// Elements of k that a vector holds, and those that a step takes.
  int64_t unit, step;
  VectorType vectorType;
  Value rows, columns;
  /// Scratch: the lanes of sums of so many rows of weights as there are lanes.
  Value sumsOfRows;
  /// The rows of x that are computed together.
  Values rowsOfX;
};

} // namespace

void mlir::llama::emitRowContraction(RewriterBase &b, Contraction &contraction,
                                     const RowShape &shape) {
  RowEmitter(b, contraction, shape).emit();
}
