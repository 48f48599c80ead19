//===- Attention.cpp - Attention on vectors and tiles ---------------------===//
#include "lib/Codegen/X86/Attention.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::llama;

/// How many rows of keys and values are prefetched ahead.
static constexpr int64_t kPrefetchRows = 64;

//===----------------------------------------------------------------------===//
// Small things
//===----------------------------------------------------------------------===//

AttentionEmitterBase::AttentionEmitterBase(RewriterBase &b, Location loc,
                                           const AttentionShape &shape,
                                           int64_t lanes)
    : X86Emitter(b, loc), shape(shape), lanes(lanes), f32(b.getF32Type()),
      i32(b.getI32Type()), floats(VectorType::get({lanes}, f32)),
      ints(VectorType::get({lanes}, i32)),
      pairs(VectorType::get({2 * lanes}, b.getBF16Type())) {}

void AttentionEmitterBase::enter(func::FuncOp function) {
  Block *entry =
      function.empty() ? function.addEntryBlock() : &function.getBody().front();
  b.setInsertionPointToEnd(entry);
  queries = entry->getArgument(0);
  keys = entry->getArgument(1);
  values = entry->getArgument(2);
  results = entry->getArgument(3);
  position = entry->getArgument(4);
  begin = entry->getArgument(5);
  end = entry->getArgument(6);
  if (shape.isQuantized()) {
    keyScales = entry->getArgument(7);
    valueScales = entry->getArgument(8);
  }
  numQueries = memref::DimOp::create(b, loc, queries, shape.headMajor);
}

Value AttentionEmitterBase::splat(double value) {
  return arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(floats, b.getF32FloatAttr(value).getValue()));
}

Value AttentionEmitterBase::splatInt(int32_t value) {
  return arith::ConstantOp::create(b, loc, DenseElementsAttr::get(ints, value));
}

Value AttentionEmitterBase::minusInfinity() {
  return splat(-std::numeric_limits<double>::infinity());
}

Value AttentionEmitterBase::invert(Value totals) {
  return select(isEqual(totals, splat(0)), splat(0),
                arith::DivFOp::create(b, loc, splat(1), totals));
}

Value AttentionEmitterBase::capScore(Value score) {
  Value scaled = mulf(score, splat(shape.scale / *shape.cap));
  return mulf(splat(*shape.cap), math::TanhOp::create(b, loc, scaled));
}

void AttentionEmitterBase::ifThen(Value condition, function_ref<void()> body) {
  auto choice = scf::IfOp::create(b, loc, condition, false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  body();
}

void AttentionEmitterBase::loop(Value begin, Value end, int64_t step,
                                function_ref<void(Value)> body) {
  forLoop(begin, end, step, {}, [&](Value index, Values) {
    body(index);
    return Values();
  });
}

Value AttentionEmitterBase::makeBuffer(ArrayRef<int64_t> sizes, Type type) {
  return memref::AllocaOp::create(b, loc, MemRefType::get(sizes, type),
                                  b.getI64IntegerAttr(64));
}

Value AttentionEmitterBase::loadElements(int64_t lanes, Value buffer, Value row,
                                         int64_t first, int64_t size) {
  auto type = VectorType::get({lanes}, getElementTypeOrSelf(buffer.getType()));
  Values at{row, constant(first)};
  if (size - first >= lanes)
    return load(type, buffer, at);
  return vector::MaskedLoadOp::create(b, loc, type, buffer, at,
                                      firstLanes(constant(size - first), lanes),
                                      zeroOf(type));
}

Value AttentionEmitterBase::loadFactors(VectorType factors, Value buffer,
                                        Value scales, Value row, int64_t first,
                                        int64_t size) {
  Value vector =
      loadElements(factors.getNumElements(), buffer, row, first, size);
  if (scales) {
    vector = widen(vector);
    vector = mulf(vector, broadcastScale(cast<VectorType>(vector.getType()),
                                         scales, row));
  }
  return factors.getElementType().isF32() ? widen(vector) : vector;
}

Value AttentionEmitterBase::widen(Value vector) {
  auto type = cast<VectorType>(vector.getType());
  if (type.getElementType().isF32())
    return vector;
  if (type.getElementType().isInteger(8))
    return arith::SIToFPOp::create(b, loc, type.clone(f32), vector);
  return arith::ExtFOp::create(b, loc, type.clone(f32), vector);
}

Value AttentionEmitterBase::narrow(Value vector) {
  if (shape.element.isF32())
    return vector;
  auto type = cast<VectorType>(vector.getType());
  return arith::TruncFOp::create(b, loc, type.clone(shape.element), vector);
}

Value AttentionEmitterBase::broadcastFactor(Value buffer, Value row, Value at) {
  if (getElementTypeOrSelf(buffer.getType()).isF32())
    return broadcast(
        floats, memref::LoadOp::create(b, loc, buffer, ValueRange{row, at}));
  Value pair = load(VectorType::get({2}, b.getBF16Type()), buffer, {row, at});
  Value bits =
      vector::BitCastOp::create(b, loc, VectorType::get({1}, i32), pair);
  return asPairs(broadcast(ints, vector::ExtractOp::create(b, loc, bits, 0)));
}

void AttentionEmitterBase::prefetch(Value buffer, Value row, int64_t feature,
                                    int64_t hint) {
  if (feature % lineElements() == 0)
    memref::PrefetchOp::create(
        b, loc, buffer, ValueRange{add(row, kPrefetchRows), constant(feature)},
        /*isWrite=*/false, hint, /*isDataCache=*/true);
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

AttentionEmitter::AttentionEmitter(RewriterBase &b, Location loc,
                                   const AttentionShape &shape,
                                   const Layout &layout)
    : AttentionEmitterBase(b, loc, shape, layout.lanes), layout(layout),
      width(layout.usesPairs ? 2 * lanes : lanes),
      factors(layout.usesPairs ? pairs : floats) {}

void AttentionEmitter::emit(func::FuncOp function) {
  enter(function);
  allocate();
  emitRows();
  func::ReturnOp::create(b, loc);
}

void AttentionEmitter::emitRows() {
  rows = multiply(numQueries, shape.group);
  units = ceilDivide(rows, lanes);
  loop(constant(0), units, 1, [&](Value unit) { startUnit(unit); });
  loop(begin, end, layout.blockKeys, [&](Value key) {
    emitBlock(key, minimum(sub(end, key), constant(layout.blockKeys)));
  });
  loop(constant(0), units, 1, [&](Value unit) { finishUnit(unit); });
}

void AttentionEmitter::allocate() {
  Type factor = factors.getElementType();
  int64_t unit = layout.usesPairs ? 2 : 1, block = layout.blockKeys;
  packedQueries = makeBuffer({numUnits(), depth() / unit, width}, factor);
  packedKeys = makeBuffer({block, depth()}, factor);
  packedValues = allocateValues();
  sums = makeBuffer({numUnits(), features(), lanes}, f32);
  scores = makeBuffer({layout.numBuffers, block, lanes}, f32);
  probabilities =
      layout.usesPairs
          ? makeBuffer({layout.numBuffers, block / 2, width}, factor)
          : scores;
  maxima = makeBuffer({numUnits(), lanes}, f32);
  totals = makeBuffer({numUnits(), lanes}, f32);
  positions = makeBuffer({numUnits(), lanes}, i32);
}

AttentionEmitter::Row AttentionEmitter::rowOf(Value unit, int64_t lane) {
  if (lanes % shape.group == 0) {
    Value query = add(multiply(unit, lanes / shape.group), lane / shape.group);
    return {minimum(query, add(numQueries, -1)), constant(lane % shape.group),
            isLess(query, numQueries)};
  }
  Value row = add(multiply(unit, lanes), lane);
  Value exists = isLess(row, rows);
  row = minimum(row, add(rows, -1));
  return {arith::DivUIOp::create(b, loc, row, constant(shape.group)),
          arith::RemUIOp::create(b, loc, row, constant(shape.group)), exists};
}

AttentionEmitter::Values AttentionEmitter::indicesOf(const Row &row,
                                                     Value feature) {
  if (shape.headMajor)
    return {row.head, row.query, feature};
  return {row.query, row.head, feature};
}

/// Packs queries and starts maxima, totals and sums. Lanes beyond the last row
/// repeat a row.
void AttentionEmitter::startUnit(Value unit) {
  Value zero = constant(0);
  loop(zero, constant(shape.headDim), width, [&](Value feature) {
    VectorType type = ofElements(width);
    Values vectors;
    for (int64_t lane = 0; lane < lanes; ++lane) {
      Values at = indicesOf(rowOf(unit, lane), feature);
      Value vector;
      if (shape.headDim % width == 0)
        vector = load(type, queries, at);
      else
        vector = vector::MaskedLoadOp::create(
            b, loc, type, queries, at,
            firstLanes(sub(constant(shape.headDim), feature), width),
            zeroOf(type));
      vectors.push_back(layout.usesPairs ? asInts(vector) : widen(vector));
    }
    transpose(vectors);
    Value first = layout.usesPairs ? divide(feature, 2) : feature;
    for (int64_t i = 0; i < lanes; ++i)
      store(layout.usesPairs ? asPairs(vectors[i]) : vectors[i], packedQueries,
            {unit, add(first, i), zero});
  });
  store(minusInfinity(), maxima, {unit, zero});
  store(splat(0), totals, {unit, zero});
  loop(zero, constant(features()), 1,
       [&](Value feature) { store(splat(0), sums, {unit, feature, zero}); });
  Values elements;
  for (int64_t lane = 0; lane < lanes; ++lane)
    elements.push_back(arith::IndexCastOp::create(
        b, loc, i32, plus(position, rowOf(unit, lane).query)));
  store(vector::FromElementsOp::create(b, loc, ints, elements), positions,
        {unit, zero});
}

/// Divides by the totals, turns the results and rounds them.
void AttentionEmitter::finishUnit(Value unit) {
  Value zero = constant(0);
  Value inverse = invert(load(floats, totals, {unit, zero}));
  loop(zero, constant(shape.valueDim), lanes, [&](Value feature) {
    Values vectors;
    for (int64_t i = 0; i < lanes; ++i)
      vectors.push_back(
          mulf(load(floats, sums, {unit, add(feature, i), zero}), inverse));
    transpose(vectors);
    for (int64_t lane = 0; lane < lanes; ++lane) {
      Row row = rowOf(unit, lane);
      ifThen(row.exists, [&] {
        Values at = indicesOf(row, feature);
        Value result = narrow(vectors[lane]);
        if (shape.valueDim % lanes == 0)
          return store(result, results, at);
        vector::MaskedStoreOp::create(
            b, loc, results, at,
            firstLanes(sub(constant(shape.valueDim), feature), lanes), result);
      });
    }
  });
}

//===----------------------------------------------------------------------===//
// Keys and values
//===----------------------------------------------------------------------===//

/// Keys from `key` on, as they lie; zeros up to a whole step.
void AttentionEmitter::packKeys(Value key, Value count, Value padded) {
  loop(constant(0), count, 1, [&](Value i) {
    Value row = plus(key, i);
    for (int64_t d = 0; d < shape.headDim; d += width) {
      prefetch(keys, row, d);
      store(loadFactors(factors, keys, keyScales, row, d, shape.headDim),
            packedKeys, {i, constant(d)});
    }
  });
  loop(count, padded, 1, [&](Value i) {
    for (int64_t d = 0; d < shape.headDim; d += width)
      store(zeroOf(factors), packedKeys, {i, constant(d)});
  });
}

/// Whether the packed values hold an infinity or NaN.
Value AttentionEmitter::hasNonFinite(Value padded) {
  bool isHalf = layout.usesPairs;
  Type element = isHalf ? Type(b.getI16Type()) : Type(i32);
  auto bits = VectorType::get({width}, element);
  auto mask = VectorType::get({width}, b.getI1Type());
  Value exponent = arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(
          bits,
          b.getIntegerAttr(element, isHalf ? 0x7F80 : 0x7F800000).getValue()));
  auto type = cast<MemRefType>(packedValues.getType());
  Value flat = packedValues;
  if (type.getRank() > 1)
    flat = memref::CollapseShapeOp::create(
        b, loc, packedValues,
        SmallVector<ReassociationIndices>{
            llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()))});
  Value found =
      forLoop(constant(0), multiply(padded, features()), width, {zeroOf(mask)},
              [&](Value i, Values carried) -> Values {
                Value vector = vector::BitCastOp::create(
                    b, loc, bits, load(factors, flat, {i}));
                Value isOne = compare(
                    arith::CmpIPredicate::eq,
                    arith::AndIOp::create(b, loc, vector, exponent), exponent);
                return {either(carried[0], isOne)};
              })
          .front();
  return anyLane(found);
}

/// Keys [key, key + count).
void AttentionEmitter::emitBlock(Value key, Value count) {
  Value padded = roundUp(count);
  packKeys(key, count, padded);
  packValues(key, count);
  Value lastPosition = plus(position, add(numQueries, -1));
  Value nonFinite = {};
  if (Value partly = isPartlyVisible(key, count, position, lastPosition)) {
    auto choice = scf::IfOp::create(b, loc, b.getI1Type(), partly,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, loc, hasNonFinite(padded));
    b.setInsertionPointToStart(choice.elseBlock());
    Value no = arith::ConstantOp::create(b, loc, b.getBoolAttr(false));
    scf::YieldOp::create(b, loc, no);
    nonFinite = choice.getResult(0);
  }
  emitUnits(key, count, nonFinite);
}

void AttentionEmitter::emitStep(Value unit, Value numUnits, Value buffer,
                                Value key, Value count,
                                function_ref<void(const View &)> step) {
  Value row = multiply(unit, lanes);
  Value lastRow =
      minimum(add(plus(row, multiply(numUnits, lanes)), -1), add(rows, -1));
  auto positionOf = [&](Value row) {
    return plus(position, divide(row, shape.group));
  };
  Value first = positionOf(row), last = positionOf(lastRow);
  Value seen = count;
  if (shape.causal)
    seen = minimum(seen, add(sub(last, key), 1));
  if (shape.window) {
    Value end = plus(key, count);
    Value start = add(first, 1 - *shape.window);
    seen = select(compare(arith::CmpIPredicate::sgt, end, start), seen,
                  constant(0));
  }
  Value partly = isPartlyVisible(key, seen, first, last);
  // Keys up to a whole step may be there, for other rows.
  if (partly)
    partly = either(partly, isLess(seen, count));
  ifThen(compare(arith::CmpIPredicate::sgt, seen, constant(0)),
         [&] { step({unit, buffer, seen, roundUp(seen), partly}); });
}

/// To whole steps.
Value AttentionEmitter::roundUp(Value count) {
  return multiply(ceilDivide(count, layout.keyStep), layout.keyStep);
}

/// Whether a query at positions [first, last] does not see some of the keys;
/// null where all see all of them.
Value AttentionEmitter::isPartlyVisible(Value key, Value count, Value first,
                                        Value last) {
  Value result;
  if (shape.causal)
    result =
        compare(arith::CmpIPredicate::sgt, add(plus(key, count), -1), first);
  if (shape.window) {
    Value left =
        compare(arith::CmpIPredicate::sle, key, add(last, -*shape.window));
    result = result ? either(result, left) : left;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// A unit of rows and a block of keys
//===----------------------------------------------------------------------===//

void AttentionEmitter::computeProbabilities(const View &view, Value key) {
  if (shape.cap)
    capScores(view);
  Value masked = compare(arith::CmpIPredicate::ne, view.count, view.padded);
  if (view.partly)
    masked = either(masked, view.partly);
  ifThen(masked, [&] { maskScores(view, key); });
  exponentiate(view, findMaximum(view));
}

void AttentionEmitter::addValues(const View &view, Value nonFinite,
                                 function_ref<void()> multiply,
                                 function_ref<void()> addVisible) {
  if (!view.partly)
    return multiply();
  auto choice = scf::IfOp::create(b, loc, both(view.partly, nonFinite), true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  addVisible();
  b.setInsertionPointToStart(choice.elseBlock());
  multiply();
}

void AttentionEmitter::capScores(const View &view) {
  loop(constant(0), view.padded, 1, [&](Value i) {
    Values at{view.buffer, i, constant(0)};
    store(capScore(load(floats, scores, at)), scores, at);
  });
}

/// The rows that see key `i` of the block, as a mask.
Value AttentionEmitter::visibleRows(const View &view, Value key, Value i) {
  Value rowPositions = load(ints, positions, {view.unit, constant(0)});
  Value visible =
      broadcast(VectorType::get({lanes}, b.getI1Type()), isLess(i, view.count));
  Value at = toInt(plus(key, i));
  if (shape.causal)
    visible =
        both(visible, compare(arith::CmpIPredicate::sle, at, rowPositions));
  if (shape.window) {
    Value end = toInt(add(plus(key, i), *shape.window));
    visible =
        both(visible, compare(arith::CmpIPredicate::slt, rowPositions, end));
  }
  return visible;
}

/// Minus infinity for keys that are not seen.
void AttentionEmitter::maskScores(const View &view, Value key) {
  loop(constant(0), view.padded, 1, [&](Value i) {
    Values indices{view.buffer, i, constant(0)};
    Value score = load(floats, scores, indices);
    store(select(visibleRows(view, key, i), score, minusInfinity()), scores,
          indices);
  });
}

/// The largest score of the block enters the maxima of the unit, whose sums
/// are scaled where that changes them much. Returns the exponent of two that
/// is subtracted from those of the scores.
Value AttentionEmitter::findMaximum(const View &view) {
  constexpr int64_t kUnroll = 8, kChains = 4;
  Value zero = constant(0);
  Values best =
      forLoop(zero, view.padded, kUnroll, Values(kChains, minusInfinity()),
              [&](Value key, Values carried) {
                for (int64_t i = 0; i < kUnroll; ++i) {
                  Value score =
                      load(floats, scores, {view.buffer, add(key, i), zero});
                  carried[i % kChains] = larger(carried[i % kChains], score);
                }
                return carried;
              });
  Value blockMax = larger(larger(best[0], best[1]), larger(best[2], best[3]));
  Value before = load(floats, maxima, {view.unit, zero});
  Value limit = addf(before, splat(kLog2Slack / shape.exponentScale()));
  Value grows = isMore(blockMax, limit);
  Value after = select(grows, blockMax, before);
  ifThen(anyLane(grows), [&] {
    store(after, maxima, {view.unit, zero});
    Value exponent = mulf(subf(before, after), splat(shape.exponentScale()));
    Value factor = select(grows, powerOfTwo(exponent), splat(1));
    auto scale = [&](Value buffer, ValueRange at) {
      store(mulf(load(floats, buffer, at), factor), buffer, at);
    };
    scale(totals, {view.unit, zero});
    loop(zero, constant(features()), 4, [&](Value feature) {
      for (int64_t i = 0; i < 4; ++i)
        scale(sums, {view.unit, add(feature, i), zero});
    });
  });
  // Where nothing is visible yet, every score is minus infinity.
  return select(isEqual(after, minusInfinity()), splat(0), after);
}

/// 2^x; what is rounded to bf16 needs an error far below half an ulp of that.
Value AttentionEmitter::powerOfTwo(Value x) {
  return math::Exp2Op::create(b, loc, x,
                              layout.usesPairs ? arith::FastMathFlags::afn
                                               : arith::FastMathFlags::none);
}

/// probabilities = 2^(scale * (scores - maximum)); their sum. The difference
/// comes first: it is exactly 0 at the maximum, however large.
void AttentionEmitter::exponentiate(const View &view, Value maximum) {
  constexpr int64_t kUnroll = 4;
  Value zero = constant(0);
  Value scale = splat(shape.exponentScale());
  Value half = splatInt(0x8000);
  Values partial = forLoop(
      zero, view.padded, kUnroll, Values(kUnroll, splat(0)),
      [&](Value key, Values carried) {
        // The sums to which values are added next lie in the L2 cache.
        for (int64_t i = 0; i < kUnroll; ++i)
          memref::PrefetchOp::create(
              b, loc, sums, ValueRange{view.unit, add(key, i), zero},
              /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
        for (int64_t i = 0; i < kUnroll; i += 2) {
          Value p[2];
          for (int64_t j = 0; j < 2; ++j) {
            Values at{view.buffer, add(key, i + j), zero};
            Value score = load(floats, scores, at);
            p[j] = powerOfTwo(mulf(subf(score, maximum), scale));
            carried[i + j] = addf(carried[i + j], p[j]);
            if (!layout.usesPairs)
              store(p[j], probabilities, at);
          }
          if (!layout.usesPairs)
            continue;
          for (Value &element : p)
            element = arith::AddIOp::create(b, loc, asInts(element), half);
          Value low = arith::ShRUIOp::create(b, loc, p[0], splatInt(16));
          Value high = both(p[1], splatInt(-65536));
          store(asPairs(either(low, high)), probabilities,
                {view.buffer, add(divide(key, 2), i / 2), zero});
        }
        return carried;
      });
  Value sum = addf(addf(partial[0], partial[1]), addf(partial[2], partial[3]));
  store(addf(load(floats, totals, {view.unit, zero}), sum), totals,
        {view.unit, zero});
}

void AttentionEmitter::addVisibleValues(const View &view, Value key) {
  Value zero = constant(0);
  loop(zero, view.count, 1, [&](Value i) {
    Value p;
    if (layout.usesPairs) {
      Value isOdd =
          compare(arith::CmpIPredicate::ne,
                  arith::AndIOp::create(b, loc, i, constant(1)), zero);
      Value bits = asInts(
          load(factors, probabilities, {view.buffer, divide(i, 2), zero}));
      Value even = arith::ShLIOp::create(b, loc, bits, splatInt(16));
      p = vector::BitCastOp::create(
          b, loc, floats, select(isOdd, both(bits, splatInt(-65536)), even));
    } else {
      p = load(floats, probabilities, {view.buffer, i, zero});
    }
    Value visible = visibleRows(view, key, i);
    Value row = plus(key, i);
    loop(zero, constant(shape.valueDim), 1, [&](Value feature) {
      Value element =
          memref::LoadOp::create(b, loc, values, ValueRange{row, feature});
      if (shape.isQuantized())
        element = arith::MulFOp::create(
            b, loc, arith::SIToFPOp::create(b, loc, f32, element),
            memref::LoadOp::create(b, loc, valueScales, row));
      else if (!shape.cacheElement.isF32())
        element = arith::ExtFOp::create(b, loc, f32, element);
      Values at{view.unit, feature, zero};
      Value before = load(floats, sums, at);
      Value after = fma(p, broadcast(floats, element), before);
      store(select(visible, after, before), sums, at);
    });
  });
}
