//===- MatrixAttention.cpp - A task of attention on tensor cores ----------===//
#include "lib/Codegen/NVVM/MatrixAttention.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::llama;

static constexpr AttentionSchedule kSchedules[] = {
    {64, 32, 64, true},
    {96, 32, 32, true},
    {128, 32, 32, false},
    {256, 16, 32, false},
};

/// Of parts: keys are those of a warp.
static constexpr AttentionSchedule kPartSchedules[] = {
    {64, kMmaRows, 32, true},
    {128, kMmaRows, 16, true},
};

ArrayRef<AttentionSchedule> mlir::llama::getAttentionSchedules() {
  return kSchedules;
}

static const AttentionSchedule *find(ArrayRef<AttentionSchedule> schedules,
                                     const AttentionShape &shape) {
  if (!(shape.element.isF16() || shape.element.isBF16()) ||
      shape.cacheElement != shape.element || shape.headDim % kMmaDepth != 0 ||
      shape.valueDim % kMmaDepth != 0)
    return nullptr;
  const auto *found =
      llvm::find_if(schedules, [&](const AttentionSchedule &schedule) {
        return std::max(shape.headDim, shape.valueDim) <= schedule.maxDim;
      });
  return found == schedules.end() ? nullptr : found;
}

const AttentionSchedule *
mlir::llama::findAttentionSchedule(const AttentionShape &shape) {
  return find(kSchedules, shape);
}

const AttentionSchedule *
mlir::llama::findPartSchedule(const AttentionShape &shape) {
  return shape.partHeads == 1 && shape.group <= kMmaRows
             ? find(kPartSchedules, shape)
             : nullptr;
}

MatrixAttention::Rows MatrixAttention::makeRows(Value buffer) {
  auto metadata = memref::ExtractStridedMetadataOp::create(b, buffer);
  auto bufferType = cast<MemRefType>(buffer.getType());
  Rows rows;
  rows.offset = metadata.getOffset();
  rows.strides = llvm::to_vector(ValueRange(metadata.getStrides().drop_back()));
  Value size = arith::MulIOp::create(b, metadata.getSizes()[0],
                                     metadata.getStrides()[0]);
  auto flatType =
      MemRefType::get({ShapedType::kDynamic}, type, MemRefLayoutAttrInterface(),
                      bufferType.getMemorySpace());
  rows.flat = memref::ReinterpretCastOp::create(
      b, flatType, metadata.getBaseBuffer(), b.getIndexAttr(0),
      ArrayRef<OpFoldResult>{size}, ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
  return rows;
}

void MatrixAttention::forEachChunk(int64_t rows, int64_t chunks,
                                   function_ref<void(Value, Value)> body) {
  if (kThreads % chunks != 0) {
    loop(thread, index(rows * chunks), index(kThreads),
         [&](Value i) { body(div(i, chunks), rem(i, chunks)); });
    return;
  }
  // A thread has one column of chunks.
  Value chunk = rem(thread, chunks), row = div(thread, chunks);
  int64_t step = kThreads / chunks;
  for (int64_t first = 0; first < rows; first += step) {
    Value at = add(row, index(first));
    if (first + step <= rows)
      body(at, chunk);
    else
      when(less(at, index(rows)), [&] { body(at, chunk); });
  }
}

void MatrixAttention::bring(const Rows &from, ArrayRef<Value> row, Value chunk,
                            Value memory, Value place, Value exists) {
  Value at = add(from.offset, mul(chunk, kChunk));
  for (auto [i, stride] : llvm::zip_equal(row, from.strides))
    at = add(at, b.createOrFold<arith::MulIOp>(i, stride));
  place = add(place, mul(chunk, kChunk));
  if (isAligned) {
    Value elements;
    if (exists)
      elements = select(exists, index(kChunk), index(0));
    copyChunk(b, b.getLoc(), from.flat, at, memory, place, elements);
    return;
  }
  Value zero = arith::ConstantOp::create(b, b.getFloatAttr(type, 0));
  Values elements;
  for (int64_t i = 0; i < kChunk; ++i) {
    Value element = memref::LoadOp::create(b, from.flat, add(at, index(i)));
    elements.push_back(exists ? select(exists, element, zero) : element);
  }
  Value vector = vector::FromElementsOp::create(
      b, VectorType::get({kChunk}, type), elements);
  vector::StoreOp::create(b, vector, memory, place, /*nontemporal=*/false,
                          llvm::MaybeAlign(16));
}

void MatrixAttention::bringQueries() {
  forEachChunk(rows(), shape.headDim / kChunk, [&](Value row, Value chunk) {
    // Rows that are none repeat the last one.
    Values at;
    if (isPart) {
      at.push_back(smaller(row, index(shape.group - 1)));
    } else {
      Value query = smaller(div(row, shape.group), sub(count, index(1)));
      at = this->at(query, rem(row, shape.group), Value());
      at.pop_back();
    }
    bring(q, at, chunk, queries, mul(row, keyPitch), Value());
  });
}

void MatrixAttention::bringKeys(Value first, Value stage) {
  auto bringAll = [&](const Rows &from, int64_t size, int64_t pitch,
                      int64_t place) {
    forEachChunk(stageKeys(), size / kChunk, [&](Value row, Value chunk) {
      Value key = add(first, row);
      Value exists = less(key, end);
      key = smaller(key, sub(end, index(1)));
      Values at{key};
      if (isPart) {
        at = this->at(key, index(0), Value());
        at.pop_back();
      }
      bring(from, at, chunk, ring,
            add(add(stage, index(place)), mul(row, pitch)), exists);
    });
  };
  bringAll(k, shape.headDim, keyPitch, 0);
  bringAll(v, shape.valueDim, valuePitch, stageKeys() * keyPitch);
}

void MatrixAttention::findRows() {
  lane = rem(thread, kWarp), warp = div(thread, kWarp);
  Value firstRow = isPart ? index(0) : mul(warp, schedule.warpRows);
  warpKey = isPart ? mul(warp, schedule.keys) : index(0);
  Value inEight = rem(lane, 8), secondHalf = div(lane, 16);
  Value secondEight = rem(div(lane, 8), 2), inSixteen = rem(lane, 16);
  queryPlace =
      add(mul(add(firstRow, inSixteen), keyPitch), mul(secondHalf, kChunk));
  keyPlace = add(mul(add(warpKey, add(inEight, mul(secondHalf, 8))), keyPitch),
                 mul(secondEight, kChunk));
  valuePlace = add(
      add(mul(add(warpKey, inSixteen), valuePitch), mul(secondHalf, kChunk)),
      index(stageKeys() * keyPitch));
  laneColumn = mul(rem(lane, kRowLanes), 2);
  if (!hides())
    return;
  for (int64_t i = 0; i < laneRows(); ++i) {
    Value row = add(add(firstRow, div(lane, kRowLanes)), index(i * 8));
    Value itself = add(position, div(row, shape.group));
    limits.push_back(shape.causal ? smaller(end, add(itself, index(1))) : end);
    if (shape.window)
      starts.push_back(sub(itself, index(*shape.window - 1)));
  }
}

void MatrixAttention::finish(State &state) {
  // Queries are not needed any more; results lie in their place.
  Values inverses;
  for (Value sum : state.sums) {
    sum = reduceRow(sum, [&](Value x, Value y) { return addf(x, y); });
    Value isNothing =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, sum, number(0));
    inverses.push_back(
        select(isNothing, number(0), arith::DivFOp::create(b, number(1), sum)));
  }
  barrier();
  Value row = add(mul(warp, schedule.warpRows), div(lane, kRowLanes));
  Value place = add(mul(row, valuePitch), laneColumn);
  for (int64_t r = 0; r < rowBlocks; ++r)
    for (int64_t n = 0; n < valueBlocks; ++n)
      for (int64_t half = 0; half < 2; ++half) {
        MutableArrayRef<Value> some =
            block(state.results, r * valueBlocks + n).slice(2 * half, 2);
        Value inverse = inverses[rowOf(r, 2 * half)];
        Value wide = vector::FromElementsOp::create(
            b, VectorType::get({2}, f32),
            ValueRange{mulf(some[0], inverse), mulf(some[1], inverse)});
        Value pair =
            arith::TruncFOp::create(b, VectorType::get({2}, type), wide);
        int64_t constant =
            (r * kMmaRows + half * 8) * valuePitch + n * kMmaColumns;
        vector::StoreOp::create(b, pair, queries, add(place, index(constant)),
                                /*nontemporal=*/false, llvm::MaybeAlign(4));
      }
  barrier();
  int64_t chunks = shape.valueDim / kChunk;
  loop(thread, index(rows() * chunks), index(kThreads), [&](Value i) {
    Value row = div(i, chunks), chunk = rem(i, chunks);
    Value query = div(row, shape.group);
    when(less(query, count), [&] {
      Value values =
          vector::LoadOp::create(b, VectorType::get({kChunk}, type), queries,
                                 add(mul(row, valuePitch), mul(chunk, kChunk)),
                                 /*nontemporal=*/false, llvm::MaybeAlign(16));
      Value at = add(y.offset, mul(chunk, kChunk));
      for (auto [i, stride] : llvm::zip(
               this->at(query, rem(row, shape.group), Value()), y.strides))
        at = add(at, b.createOrFold<arith::MulIOp>(i, stride));
      if (isAligned) {
        vector::StoreOp::create(b, values, y.flat, at, /*nontemporal=*/false,
                                llvm::MaybeAlign(16));
        return;
      }
      for (int64_t e = 0; e < kChunk; ++e)
        store(vector::ExtractOp::create(b, values, e), y.flat,
              add(at, index(e)));
    });
  });
}

void MatrixAttention::allocate() {
  queries = allocateWorkgroup(b, b.getLoc(),
                              rows() * std::max(keyPitch, valuePitch), type);
  ring = allocateWorkgroup(b, b.getLoc(), kStages * stageSize(), type);
  ValueRange arguments = function.getArguments();
  q = makeRows(arguments[0]), k = makeRows(arguments[1]);
  v = makeRows(arguments[2]);
}

void MatrixAttention::emitTask() {
  enter();
  ValueRange arguments = function.getArguments();
  position = arguments[4], begin = arguments[5], end = arguments[6];
  count =
      memref::DimOp::create(b, arguments[0], index(shape.headMajor ? 1 : 0));
  allocate();
  y = makeRows(arguments[3]);
  findRows();
  Value fullEnd = end, fullBegin;
  if (shape.causal)
    fullEnd = smaller(end, add(position, index(1)));
  if (shape.window)
    fullBegin = add(sub(position, index(*shape.window)), count);
  State state = goThroughKeys(fullBegin, fullEnd);
  finish(state);
}

void MatrixAttention::emitPart() {
  enter();
  ValueRange arguments = function.getArguments();
  std::tie(begin, end) = getPartKeys(arguments[7], arguments[8], arguments[9]);
  allocate();
  findRows();
  State state = goThroughKeys(Value(), end);
  finishPart(state);
}

void MatrixAttention::finishPart(State &state) {
  ValueRange arguments = function.getArguments();
  Value partSums = arguments[3], partStats = arguments[4];
  Value batch = arguments[5], head = arguments[6], part = arguments[7];
  constexpr int64_t warps = AttentionSchedule::kWarps;
  // [maxima, sums][warp][row], and [row][feature].
  int64_t stats = warps * kMmaRows, features = shape.valueDim;
  Value scratch =
      allocateWorkgroup(b, b.getLoc(), 2 * stats + kMmaRows * features, f32);
  Value sumsPlace = index(2 * stats);
  auto places = [&](Value warp, Value row) {
    return add(mul(warp, kMmaRows), row);
  };
  Values ownRows;
  for (int64_t row = 0; row < laneRows(); ++row) {
    ownRows.push_back(add(div(lane, kRowLanes), index(row * 8)));
    state.sums[row] = reduceRow(state.sums[row],
                                [&](Value x, Value y) { return addf(x, y); });
  }
  Value isFirstLane =
      arith::CmpIOp::create(b, arith::CmpIPredicate::eq, laneColumn, index(0));
  when(isFirstLane, [&] {
    for (int64_t row = 0; row < laneRows(); ++row) {
      Value place = places(warp, ownRows[row]);
      memref::StoreOp::create(b, state.maxima[row], scratch, place);
      memref::StoreOp::create(b, state.sums[row], scratch,
                              add(place, index(stats)));
    }
  });
  barrier();
  /// The maximum of all warps.
  auto findMost = [&](Value row) {
    Value most = infinity();
    for (int64_t i = 0; i < warps; ++i)
      most = maximum(most, load(scratch, places(index(i), row)));
    return most;
  };
  Values factors;
  for (int64_t row = 0; row < laneRows(); ++row)
    factors.push_back(exp2(subf(toExponent(state.maxima[row]),
                                toExponent(orZero(findMost(ownRows[row]))))));
  for (int64_t turn = 0; turn < warps; ++turn) {
    Value isTurn =
        arith::CmpIOp::create(b, arith::CmpIPredicate::eq, warp, index(turn));
    when(isTurn, [&] {
      for (int64_t n = 0; n < valueBlocks; ++n)
        for (auto [i, result] : llvm::enumerate(block(state.results, n))) {
          Value place = add(
              sumsPlace, add(mul(ownRows[rowOf(0, i)], features),
                             add(laneColumn, index(n * kMmaColumns + i % 2))));
          Value sum = mulf(result, factors[rowOf(0, i)]);
          if (turn > 0)
            sum = addf(load(scratch, place), sum);
          memref::StoreOp::create(b, sum, scratch, place);
        }
    });
    barrier();
  }
  Value firstRow = mul(head, shape.group);
  loop(thread, index(shape.group * features), index(kThreads), [&](Value i) {
    Value row = add(firstRow, div(i, features));
    memref::StoreOp::create(b, load(scratch, add(sumsPlace, i)), partSums,
                            ValueRange{batch, part, row, rem(i, features)});
  });
  loop(thread, index(shape.group), index(kThreads), [&](Value row) {
    Value most = findMost(row), sum = number(0);
    for (int64_t i = 0; i < warps; ++i) {
      Value place = places(index(i), row);
      Value factor = exp2(
          subf(toExponent(load(scratch, place)), toExponent(orZero(most))));
      sum = addf(sum, mulf(load(scratch, add(place, index(stats))), factor));
    }
    // Scores that are capped have their scale.
    if (!shape.cap)
      most = mulf(most, number(shape.scale));
    Value at = add(firstRow, row);
    memref::StoreOp::create(b, most, partStats,
                            ValueRange{batch, at, index(0), part});
    memref::StoreOp::create(b, sum, partStats,
                            ValueRange{batch, at, index(1), part});
  });
}

MatrixAttention::State MatrixAttention::goThroughKeys(Value fullBegin,
                                                      Value fullEnd) {
  bringQueries();
  commit();
  when(less(begin, end), [&] { bringKeys(begin, index(0)); });
  commit();
  wait(1);
  if (schedule.holdsQueries)
    for (int64_t dim = 0; dim < shape.headDim; dim += kMmaDepth)
      held.push_back(loadQueries(dim));

  State state;
  state.maxima.assign(laneRows(), infinity());
  state.sums.assign(laneRows(), number(0));
  state.results.assign(rowBlocks * valueBlocks * 4, number(0));
  Values carried{index(0)};
  for (ArrayRef<Value> values : {state.maxima, state.sums, state.results})
    carried.append(values.begin(), values.end());
  auto read = [&](ValueRange values) {
    values = values.drop_front();
    state.maxima = llvm::to_vector(values.take_front(laneRows()));
    state.sums = llvm::to_vector(values.slice(laneRows(), laneRows()));
    state.results = llvm::to_vector(values.drop_front(2 * laneRows()));
  };
  carried = loop(
      begin, end, index(stageKeys()), carried,
      [&](Value first, ValueRange before) {
        Value stage = before.front();
        read(before);
        wait(0);
        Value next = add(first, index(stageKeys()));
        Value other = sub(index(stageSize()), stage);
        when(less(next, end), [&] { bringKeys(next, other); });
        commit();

        Values scores = computeScores(stage);
        Value isEdge = less(fullEnd, next);
        if (fullBegin)
          isEdge = either(isEdge, less(first, fullBegin));
        Value none = arith::ConstantOp::create(b, b.getBoolAttr(false));
        scores.push_back(none);
        scores = whenElse(isEdge, scores, [&] {
          Values hidden = hide(add(first, warpKey),
                               llvm::to_vector(ArrayRef(scores).drop_back()));
          hidden.push_back(hides() ? findNonFinite(stage) : none);
          return hidden;
        });
        Value hasNonFinite = scores.pop_back_val();
        weigh(scores, state);
        if (hides())
          state.results = whenElse(hasNonFinite, state.results, [&] {
            State inner = state;
            addNonFinite(first, stage, inner);
            return inner.results;
          });
        addValues(scores, stage, state);

        Values after{other};
        for (ArrayRef<Value> values : {state.maxima, state.sums, state.results})
          after.append(values.begin(), values.end());
        return after;
      });
  read(carried);
  return state;
}
