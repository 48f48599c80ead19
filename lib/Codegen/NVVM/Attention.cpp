//===- Attention.cpp - Attention of many queries on tensor cores ----------===//
//
// As FlashAttention-2 has it. A block of four warps has one K/V head and some
// queries: its rows are each query with each of the query heads that share the
// head. Keys and values come in blocks, two on their way, by asynchronous
// copies. A warp has some of the rows for itself: of a block of keys it
// computes scores in registers (queries times keys), their maxima by shuffles
// among the four lanes of a row, and exponentials, which in 16 bits are the
// operand of the second product (times values) as they lie. Results stay in
// registers; they and the sums shrink when a maximum grows.
//
// Rows in workgroup memory are a chunk longer than they need be, so that the
// eight rows that ldmatrix reads at once lie in different banks, and that all
// places are a lane's own plus a constant.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/AttentionCode.h"
#include "lib/Codegen/GPU/LinearTask.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Codegen/NVVM/MatrixUnits.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Dialect/Math/IR/Math.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANVVMATTENTION
#define GEN_PASS_DEF_LLAMANVVMATTENTIONTHREADS
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

using Values = SmallVector<Value>;

constexpr int64_t kWarps = 4;
constexpr int64_t kThreads = kWarps * kWarp;
constexpr int64_t kStages = 2;
/// Elements between rows in workgroup memory, beyond what they hold.
constexpr int64_t kGap = kChunk;
/// Lanes that share a row of scores.
constexpr int64_t kRowLanes = 4;
/// Exponents of two beyond which those that are rounded to f32 are far off.
constexpr double kFarExponent = 1 << 20;

/// How a task is divided. Results take warpRows / 32 * (head dimension)
/// registers of a thread, scores warpRows / 32 * keys.
struct Schedule {
  int64_t maxDim;    ///< Of keys and values.
  int64_t warpRows;  ///< Of each warp.
  int64_t keys;      ///< Of a block.
  bool holdsQueries; ///< In registers; or they are read for every block.

  int64_t rows() const { return warpRows * kWarps; }
};

constexpr Schedule kSchedules[] = {
    {64, 32, 64, true},
    {96, 32, 32, true},
    {128, 32, 32, false},
    {256, 16, 32, false},
};

/// How an attention is divided; null if it is none for tensor cores.
const Schedule *findSchedule(const AttentionShape &shape) {
  if (!(shape.element.isF16() || shape.element.isBF16()) ||
      shape.cacheElement != shape.element || shape.headDim % kMmaDepth != 0 ||
      shape.valueDim % kMmaDepth != 0)
    return nullptr;
  const Schedule *found =
      llvm::find_if(kSchedules, [&](const Schedule &schedule) {
        return std::max(shape.headDim, shape.valueDim) <= schedule.maxDim;
      });
  return found == std::end(kSchedules) ? nullptr : found;
}

/// A buffer as one dimension, and where its rows begin.
struct Rows {
  Value flat, offset;
  Values strides; ///< Of all dimensions but the last, where it is 1.
};

class Emitter : AttentionCode {
public:
  Emitter(RewriterBase &rewriter, const AttentionShape &shape,
          func::FuncOp function, const Schedule &schedule, bool isAligned)
      : AttentionCode(rewriter, shape, function), schedule(schedule),
        isAligned(isAligned), type(shape.element),
        keyPitch(shape.headDim + kGap), valuePitch(shape.valueDim + kGap),
        rowBlocks(schedule.warpRows / kMmaRows),
        keyBlocks(schedule.keys / kMmaColumns),
        valueBlocks(shape.valueDim / kMmaColumns) {}

  void emit();

private:
  /// What is carried from a block of keys to the next: of each row of this lane
  /// the maximum (before scores are scaled) and this lane's part of the sum;
  /// and 16 x 8 results at a time.
  struct State {
    Values maxima, sums, results;
  };
  /// Rows of this lane: two of each 16 of the warp.
  int64_t laneRows() const { return 2 * rowBlocks; }
  /// The row of element `i` of 16 x 8 that are those of block `r` of rows.
  static int64_t rowOf(int64_t r, int64_t i) { return 2 * r + i / 2; }
  MutableArrayRef<Value> block(Values &sums, int64_t i) {
    return MutableArrayRef<Value>(sums).slice(4 * i, 4);
  }
  int64_t stageSize() const { return schedule.keys * (keyPitch + valuePitch); }
  bool hides() const { return shape.causal || shape.window; }

  Value exp2(Value x) { return math::Exp2Op::create(b, x); }
  /// One instruction.
  Value scaled(Value x, Value factor, Value added) {
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(b, x, factor, contract);
    return arith::AddFOp::create(b, product, added, contract);
  }
  Value isNot(Value x, Value y) {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::UNE, x, y);
  }
  /// One instruction. What is no number is passed over: the weight that it
  /// becomes is none, and makes the whole row so.
  Value maximum(Value x, Value y) { return LLVM::MaxNumOp::create(b, x, y); }
  Value either(Value x, Value y) { return arith::OrIOp::create(b, x, y); }
  Value larger(Value x, Value y) { return arith::MaxSIOp::create(b, x, y); }
  /// Whether it is so for any lane of the warp.
  Value anyLane(Value condition) {
    Value all = arith::ConstantOp::create(b, b.getI32IntegerAttr(-1));
    return NVVM::VoteSyncOp::create(b, b.getI1Type(), all, condition,
                                    NVVM::VoteSyncKind::any);
  }
  /// Of the lanes that share a row.
  Value reduceRow(Value value, function_ref<Value(Value, Value)> combine) {
    for (int64_t distance = 1; distance < kRowLanes; distance *= 2) {
      Value offset =
          arith::ConstantOp::create(b, b.getI32IntegerAttr(distance));
      Value width = arith::ConstantOp::create(b, b.getI32IntegerAttr(kWarp));
      Value other =
          gpu::ShuffleOp::create(b, value, offset, width, gpu::ShuffleMode::XOR)
              .getShuffleResult();
      value = combine(value, other);
    }
    return value;
  }
  /// What `then` makes of values if the condition holds.
  Values whenElse(Value condition, ValueRange otherwise,
                  function_ref<Values()> then) {
    auto choice = scf::IfOp::create(b, otherwise.getTypes(), condition,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, then());
    b.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(b, otherwise);
    return llvm::to_vector(ValueRange(choice.getResults()));
  }

  //===--- Memory ---------------------------------------------------------===//
  Rows makeRows(Value buffer);
  /// All chunks of some rows in workgroup memory, divided among the threads.
  void forEachChunk(int64_t rows, int64_t chunks,
                    function_ref<void(Value row, Value chunk)> body);
  /// Brings a chunk of a row to `place`; zeros where `exists` is false, in
  /// which case the row is some other one.
  void bring(const Rows &from, ArrayRef<Value> row, Value chunk, Value memory,
             Value place, Value exists);
  void bringQueries();
  void bringKeys(Value first, Value stage);
  void commit() {
    if (isAligned)
      NVVM::CpAsyncCommitGroupOp::create(b);
  }
  /// Leaves the last `groups` on their way.
  void wait(int64_t groups) {
    if (isAligned)
      NVVM::CpAsyncWaitGroupOp::create(b, groups);
    barrier();
  }
  Values matrices(Value memory, Value place, int64_t constant,
                  bool transpose = false) {
    return loadMatrices(b, b.getLoc(), memory, add(place, index(constant)),
                        transpose);
  }

  //===--- Steps ----------------------------------------------------------===//
  void findRows();
  Values loadQueries(int64_t k);
  Values computeScores(Value stage);
  Values hide(Value first, Values scores);
  /// Turns scores to weights, and shrinks what was there before.
  void weigh(Values &scores, State &state);
  void addValues(ArrayRef<Value> weights, Value stage, State &state);
  /// Whether a value of the block is infinite or no number.
  Value findNonFinite(Value stage);
  void addNonFinite(Value first, Value stage, State &state);
  void finish(State &state);

  const Schedule &schedule;
  bool isAligned;
  Type type;
  int64_t keyPitch, valuePitch;
  /// 16 rows of a warp, 8 keys of a block and 8 features at a time.
  int64_t rowBlocks, keyBlocks, valueBlocks;

  Value lane, position, begin, end, count;
  Rows q, k, v, y;
  /// Queries of all rows and then their results; and [stage][keys, values].
  Value queries, ring;
  /// Places of a lane in them: of ldmatrix for 16 rows of queries, 16 keys, and
  /// 16 values transposed.
  Value queryPlace, keyPlace, valuePlace;
  /// Of each row of this lane, the keys that it sees.
  Values limits, starts;
  /// The first column of this lane.
  Value laneColumn;
  /// If they are held, by dimension and block of rows.
  SmallVector<Values> held;
};

Rows Emitter::makeRows(Value buffer) {
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

void Emitter::forEachChunk(int64_t rows, int64_t chunks,
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

void Emitter::bring(const Rows &from, ArrayRef<Value> row, Value chunk,
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

void Emitter::bringQueries() {
  forEachChunk(
      schedule.rows(), shape.headDim / kChunk, [&](Value row, Value chunk) {
        // Rows that are none repeat the last query.
        Value query = smaller(div(row, shape.group), sub(count, index(1)));
        Values at = this->at(query, rem(row, shape.group), Value());
        at.pop_back();
        bring(q, at, chunk, queries, mul(row, keyPitch), Value());
      });
}

void Emitter::bringKeys(Value first, Value stage) {
  auto bringAll = [&](const Rows &from, int64_t size, int64_t pitch,
                      int64_t place) {
    forEachChunk(schedule.keys, size / kChunk, [&](Value row, Value chunk) {
      Value key = add(first, row);
      Value exists = less(key, end);
      key = smaller(key, sub(end, index(1)));
      bring(from, key, chunk, ring,
            add(add(stage, index(place)), mul(row, pitch)), exists);
    });
  };
  bringAll(k, shape.headDim, keyPitch, 0);
  bringAll(v, shape.valueDim, valuePitch, schedule.keys * keyPitch);
}

void Emitter::findRows() {
  lane = rem(thread, kWarp);
  Value firstRow = mul(div(thread, kWarp), schedule.warpRows);
  Value inEight = rem(lane, 8), secondHalf = div(lane, 16);
  Value secondEight = rem(div(lane, 8), 2), inSixteen = rem(lane, 16);
  queryPlace =
      add(mul(add(firstRow, inSixteen), keyPitch), mul(secondHalf, kChunk));
  keyPlace = add(mul(add(inEight, mul(secondHalf, 8)), keyPitch),
                 mul(secondEight, kChunk));
  valuePlace = add(add(mul(inSixteen, valuePitch), mul(secondHalf, kChunk)),
                   index(schedule.keys * keyPitch));
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

/// Blocks of rows of a warp, at dimension `dim`.
Values Emitter::loadQueries(int64_t dim) {
  Values registers;
  for (int64_t r = 0; r < rowBlocks; ++r)
    registers.append(
        matrices(queries, queryPlace, r * kMmaRows * keyPitch + dim));
  return registers;
}

Values Emitter::computeScores(Value stage) {
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

Values Emitter::hide(Value first, Values scores) {
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

void Emitter::weigh(Values &scores, State &state) {
  Value scale = number(shape.exponentScale());
  // Rounded, wherever it is used.
  auto toExponent = [&](Value x) -> Value {
    return LLVM::FMulOp::create(b, x, scale);
  };
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
    subtracted.push_back(select(isLeast(most), number(0), most));
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

void Emitter::addValues(ArrayRef<Value> weights, Value stage, State &state) {
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

Value Emitter::findNonFinite(Value stage) {
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

void Emitter::addNonFinite(Value first, Value stage, State &state) {
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

void Emitter::finish(State &state) {
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
  Value row =
      add(mul(div(thread, kWarp), schedule.warpRows), div(lane, kRowLanes));
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
  loop(thread, index(schedule.rows() * chunks), index(kThreads), [&](Value i) {
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

void Emitter::emit() {
  enter();
  ValueRange arguments = function.getArguments();
  position = arguments[4], begin = arguments[5], end = arguments[6];
  count =
      memref::DimOp::create(b, arguments[0], index(shape.headMajor ? 1 : 0));
  queries = allocateWorkgroup(
      b, b.getLoc(), schedule.rows() * std::max(keyPitch, valuePitch), type);
  ring = allocateWorkgroup(b, b.getLoc(), kStages * stageSize(), type);
  q = makeRows(arguments[0]), k = makeRows(arguments[1]);
  v = makeRows(arguments[2]), y = makeRows(arguments[3]);
  findRows();

  bringQueries();
  commit();
  when(less(begin, end), [&] { bringKeys(begin, index(0)); });
  commit();
  wait(1);
  if (schedule.holdsQueries)
    for (int64_t dim = 0; dim < shape.headDim; dim += kMmaDepth)
      held.push_back(loadQueries(dim));

  // Blocks that all rows see all of.
  Value fullEnd = end, fullBegin;
  if (shape.causal)
    fullEnd = smaller(end, add(position, index(1)));
  if (shape.window)
    fullBegin = add(sub(position, index(*shape.window)), count);

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
      begin, end, index(schedule.keys), carried,
      [&](Value first, ValueRange before) {
        Value stage = before.front();
        read(before);
        wait(0);
        Value next = add(first, index(schedule.keys));
        Value other = sub(index(stageSize()), stage);
        when(less(next, end), [&] { bringKeys(next, other); });
        commit();

        Values scores = computeScores(stage);
        Value isEdge = less(fullEnd, next);
        if (shape.window)
          isEdge = either(isEdge, less(first, fullBegin));
        Value none = arith::ConstantOp::create(b, b.getBoolAttr(false));
        scores.push_back(none);
        scores = whenElse(isEdge, scores, [&] {
          Values hidden =
              hide(first, llvm::to_vector(ArrayRef(scores).drop_back()));
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
  finish(state);
}

//===----------------------------------------------------------------------===//
// Passes
//===----------------------------------------------------------------------===//

constexpr StringLiteral kMatrixTask = "matrix-task";

/// Whether a chunk of any row of a buffer is one aligned access.
bool hasAlignedRows(Value buffer) {
  if (getOffsetDivisor(buffer) % kChunk != 0)
    return false;
  while (true) {
    SmallVector<int64_t> strides =
        getStrideDivisors(cast<MemRefType>(buffer.getType()));
    if (llvm::all_of(ArrayRef(strides).drop_back(),
                     [](int64_t stride) { return stride % kChunk == 0; }))
      return true;
    // A view's strides are those of what it is a view of.
    Operation *view = buffer.getDefiningOp();
    if (!isa_and_present<memref::CastOp, memref::SubViewOp>(view))
      return false;
    buffer = view->getOperand(0);
  }
}

struct NvvmAttention
    : public llama::impl::LlamaNvvmAttentionBase<NvvmAttention> {
  using Base::Base;

  void runOnOperation() override {
    for (const Schedule &schedule : kSchedules) {
      AttentionKernels kernels;
      kernels.name = "nvvm_attention";
      kernels.taskRows = schedule.rows();
      auto takes = [](Type element) {
        return element.isF16() || element.isBF16();
      };
      kernels.takes = takes;
      auto takesShape = [&](const AttentionShape &shape) {
        return findSchedule(shape) == &schedule;
      };
      kernels.takesShape = takesShape;
      auto declareTask = [](RewriterBase &b, const AttentionShape &shape,
                            func::FuncOp function) {
        declareAttention(shape, kMatrixTask, kThreads, function);
        // Later queries see more keys: with what takes long first, no few
        // blocks are left over at the end.
        if (shape.causal)
          function->setAttr(kLastFirstAttr, b.getUnitAttr());
      };
      kernels.emitTask = declareTask;
      declareOneQuery(kernels);
      lowerAttentions(getOperation(), kernels);
    }
  }
};

struct NvvmAttentionThreads
    : public llama::impl::LlamaNvvmAttentionThreadsBase<NvvmAttentionThreads> {
  using Base::Base;

  void runOnOperation() override {
    // A function copies whole chunks if all of its callers let it.
    llvm::SmallDenseSet<StringRef> unaligned;
    getOperation().walk([&](func::CallOp call) {
      auto isBuffer = [](Value value) {
        return isa<MemRefType>(value.getType());
      };
      if (!llvm::all_of(llvm::make_filter_range(call.getOperands(), isBuffer),
                        hasAlignedRows))
        unaligned.insert(call.getCallee());
    });
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      std::optional<AttentionDeclaration> declared = readAttention(function);
      if (!declared || declared->kind != kMatrixTask)
        continue;
      const AttentionShape &shape = declared->shape;
      Emitter(rewriter, shape, function, *findSchedule(shape),
              !unaligned.contains(function.getName()))
          .emit();
    }
  }
};

} // namespace
