//===- AttentionSteps.cpp - A block of keys of attention ------------------===//
#include "lib/Codegen/NVVM/MatrixAttention.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::llama;

/// Exponents of two beyond which those that are rounded to f32 are far off.
static constexpr double kFarExponent = 1 << 20;

/// Blocks of rows of a warp, at dimension `dim`.
MatrixAttention::Values MatrixAttention::loadQueries(int64_t dim) {
  Values registers;
  for (int64_t r = 0; r < rowBlocks; ++r)
    registers.append(
        matrices(queries, queryPlace, r * kMmaRows * keyPitch + dim));
  return registers;
}

MatrixAttention::Values MatrixAttention::computeScores(Value stage) {
  Values scores(rowBlocks * keyBlocks * 4, number(0));
  Value place = add(stage, keyPlace);
  for (int64_t dim = 0; dim < shape.headDim; dim += kMmaDepth) {
    Values rows =
        schedule.holdsQueries ? held[dim / kMmaDepth] : loadQueries(dim);
    for (int64_t j = 0; j < keyBlocks; j += 2) {
      Values keys = matrices(ring, place, j * kMmaColumns * keyPitch + dim);
      for (int64_t r = 0; r < rowBlocks; ++r)
        for (int64_t half = 0; half < 2; ++half)
          multiplyMatrices(b, b.getLoc(), type, ArrayRef(rows).slice(4 * r, 4),
                           ArrayRef(keys).slice(2 * half, 2),
                           block(scores, r * keyBlocks + j + half));
    }
  }
  if (shape.cap)
    for (Value &score : scores)
      score = mulf(math::TanhOp::create(
                       b, mulf(score, number(shape.scale / *shape.cap))),
                   number(*shape.cap));
  return scores;
}

MatrixAttention::Values MatrixAttention::hide(Value first, Values scores) {
  Value column = add(first, laneColumn);
  Values limit, start;
  for (Value key : limits.empty() ? Values{end} : limits)
    limit.push_back(sub(key, column));
  for (Value key : starts)
    start.push_back(sub(key, column));
  for (int64_t r = 0; r < rowBlocks; ++r)
    for (int64_t j = 0; j < keyBlocks; ++j)
      for (auto [i, score] :
           llvm::enumerate(block(scores, r * keyBlocks + j))) {
        Value key = index(j * kMmaColumns + i % 2);
        int64_t row = limits.empty() ? 0 : rowOf(r, i);
        Value visible = less(key, limit[row]);
        if (!start.empty())
          visible =
              both(visible, arith::CmpIOp::create(b, arith::CmpIPredicate::sle,
                                                  start[row], key));
        score = select(visible, score, infinity());
      }
  return scores;
}

void MatrixAttention::weigh(Values &scores, State &state) {
  Value scale = number(shape.exponentScale());
  Values factors, subtracted, bases;
  Value grows, isFar;
  auto addTo = [&](Value &any, Value condition) {
    any = any ? either(any, condition) : condition;
  };
  for (int64_t row = 0; row < laneRows(); ++row) {
    Value old = state.maxima[row], most = old;
    for (int64_t j = 0; j < keyBlocks; ++j) {
      MutableArrayRef<Value> some = block(scores, row / 2 * keyBlocks + j);
      for (int64_t i = 0; i < 2; ++i)
        most = maximum(most, some[row % 2 * 2 + i]);
    }
    most = reduceRow(most, [&](Value x, Value y) { return maximum(x, y); });
    state.maxima[row] = most;
    addTo(grows, isNot(old, most));
    // Where no key has been seen, nothing is subtracted.
    subtracted.push_back(orZero(most));
    bases.push_back(toExponent(subtracted.back()));
    addTo(isFar, isBeyond(bases.back(), kFarExponent));
    factors.push_back(exp2(subf(toExponent(old), bases.back())));
  }
  // Most blocks hold no maximum; a factor is 1 then.
  state.results = whenElse(anyLane(grows), state.results, [&] {
    Values results = state.results;
    for (int64_t r = 0; r < rowBlocks; ++r)
      for (int64_t j = 0; j < valueBlocks; ++j)
        for (auto [i, result] :
             llvm::enumerate(block(results, r * valueBlocks + j)))
          result = mulf(result, factors[rowOf(r, i)]);
    return results;
  });
  for (int64_t row = 0; row < laneRows(); ++row)
    state.sums[row] = mulf(state.sums[row], factors[row]);

  // That an exponent's base is rounded divides out, as long as it is small. Of
  // scores that are very large, maxima are subtracted before they are scaled.
  isFar = anyLane(isFar);
  auto forEachScore = [&](function_ref<void(Value & score, int64_t row)> body) {
    for (int64_t r = 0; r < rowBlocks; ++r)
      for (int64_t j = 0; j < keyBlocks; ++j)
        for (auto [i, score] :
             llvm::enumerate(block(scores, r * keyBlocks + j)))
          body(score, rowOf(r, i));
  };
  Values near = scores;
  scores = whenElse(isFar, near, [&] {
    forEachScore([&](Value &score, int64_t row) {
      score = subf(score, subtracted[row]);
    });
    return scores;
  });
  for (Value &base : bases)
    base = select(isFar, number(0), arith::NegFOp::create(b, base));
  forEachScore([&](Value &score, int64_t row) {
    score = exp2(scaled(score, scale, bases[row]));
    state.sums[row] = addf(state.sums[row], score);
  });
}

void MatrixAttention::addValues(ArrayRef<Value> weights, Value stage,
                                State &state) {
  Value place = add(stage, valuePlace);
  auto pair = [&](Value x, Value y) {
    Value wide = vector::FromElementsOp::create(b, VectorType::get({2}, f32),
                                                ValueRange{x, y});
    Value narrow = arith::TruncFOp::create(b, VectorType::get({2}, type), wide);
    return toMatrixRegister(b, b.getLoc(), narrow);
  };
  for (int64_t j = 0; j < keyBlocks; j += 2) {
    // 16 keys: two blocks of scores are four registers of the left operand.
    SmallVector<Values> rows(rowBlocks);
    for (int64_t r = 0; r < rowBlocks; ++r)
      for (int64_t half = 0; half < 2; ++half) {
        ArrayRef<Value> some = weights.slice((r * keyBlocks + j + half) * 4, 4);
        rows[r].push_back(pair(some[0], some[1]));
        rows[r].push_back(pair(some[2], some[3]));
      }
    for (int64_t n = 0; n < valueBlocks; n += 2) {
      Values features =
          matrices(ring, place, j * kMmaColumns * valuePitch + n * kMmaColumns,
                   /*transpose=*/true);
      for (int64_t r = 0; r < rowBlocks; ++r)
        for (int64_t half = 0; half < 2; ++half)
          multiplyMatrices(b, b.getLoc(), type, rows[r],
                           ArrayRef(features).slice(2 * half, 2),
                           block(state.results, r * valueBlocks + n + half));
    }
  }
}

Value MatrixAttention::findNonFinite(Value stage) {
  int64_t chunks = shape.valueDim / kChunk;
  Value no = arith::ConstantOp::create(b, b.getBoolAttr(false));
  // Every warp looks at all of it, and so finds the same.
  Value found =
      loop(lane, index(schedule.keys * chunks), index(kWarp), no,
           [&](Value i, ValueRange found) -> Values {
             Value place = add(mul(div(i, chunks), valuePitch),
                               mul(rem(i, chunks), kChunk));
             place = add(add(stage, place), index(schedule.keys * keyPitch));
             auto vectorType = VectorType::get({kChunk}, type);
             Value values = vector::LoadOp::create(b, vectorType, ring, place,
                                                   /*nontemporal=*/false,
                                                   llvm::MaybeAlign(16));
             Value any = found[0];
             for (int64_t e = 0; e < kChunk; ++e) {
               Value value = vector::ExtractOp::create(b, values, e);
               value = arith::ExtFOp::create(b, f32, value);
               any = either(any, isNonFinite(value));
             }
             return {any};
           })[0];
  return anyLane(found);
}

void MatrixAttention::addNonFinite(Value first, Value stage, State &state) {
  // No weight is multiplied with them, not even that of a key that is hidden.
  barrier();
  int64_t size = shape.valueDim;
  Value zero = arith::ConstantOp::create(b, b.getFloatAttr(type, 0));
  loop(thread, index(schedule.keys * size), index(kThreads), [&](Value i) {
    Value place = add(mul(div(i, size), valuePitch), rem(i, size));
    place = add(add(stage, place), index(schedule.keys * keyPitch));
    Value value = memref::LoadOp::create(b, ring, place);
    when(isNonFinite(arith::ExtFOp::create(b, f32, value)),
         [&] { memref::StoreOp::create(b, zero, ring, place); });
  });
  barrier();
  // Weights are positive: what a row sees is added as it is.
  state.results = loop(
      first, smaller(end, add(first, index(schedule.keys))), index(1),
      state.results, [&](Value key, ValueRange before) {
        Values results = llvm::to_vector(before);
        Value at = add(add(v.offset, laneColumn),
                       b.createOrFold<arith::MulIOp>(key, v.strides[0]));
        Values visible;
        for (int64_t row = 0; row < laneRows(); ++row) {
          Value sees = less(key, limits[row]);
          if (!starts.empty())
            sees =
                both(sees, arith::CmpIOp::create(b, arith::CmpIPredicate::sle,
                                                 starts[row], key));
          visible.push_back(sees);
        }
        for (int64_t n = 0; n < valueBlocks; ++n)
          for (int64_t e = 0; e < 2; ++e) {
            Value value = load(v.flat, add(at, index(n * kMmaColumns + e)));
            value = select(isNonFinite(value), value, number(0));
            for (int64_t row = 0; row < laneRows(); ++row) {
              Value &result =
                  block(results, row / 2 * valueBlocks + n)[row % 2 * 2 + e];
              result = addf(result, select(visible[row], value, number(0)));
            }
          }
        return results;
      });
}
