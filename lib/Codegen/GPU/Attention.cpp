//===- Attention.cpp - Attention by blocks of threads ---------------------===//
//
// A block of threads has one K/V head and some queries: its rows are each query
// with each of the query heads that share the K/V head, so that keys and values
// are read once for all of them. For one query, the keys are divided among
// blocks, whose results another launch merges.
//
// Keys come in blocks. In turn, the threads are
//
//   a key and some rows      scores, along the head dimension;
//   some threads a row       maximum, exponentials and sums over the keys;
//   a feature and some rows  results, which stay in registers, along the keys.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/AttentionCode.h"
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

#include <functional>
#include <limits>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUATTENTION
#define GEN_PASS_DEF_LLAMAGPUATTENTIONTHREADS
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Threads of a block.
constexpr int64_t kThreads = 128;
/// Rows of a task of several queries.
constexpr int64_t kTaskRows = 32;
/// Rows that scratch is for, at least.
constexpr int64_t kLeastRows = 4;
/// Bytes of workgroup memory that queries may take.
constexpr int64_t kQueryBytes = 20 * 1024;
/// Keys that are looked at together.
constexpr int64_t kKeys = 32;

class Emitter : AttentionCode {
public:
  Emitter(RewriterBase &rewriter, const AttentionShape &shape,
          func::FuncOp function, int64_t rows)
      : AttentionCode(rewriter, shape, function),
        rows(std::max<int64_t>(kLeastRows, llvm::PowerOf2Ceil(rows))),
        actualRows(rows) {
    rowKeys = kThreads / this->rows;
    featureThreads =
        std::min<int64_t>(kThreads, llvm::PowerOf2Ceil(shape.valueDim));
  }

  void emitTask();
  void emitPart();
  void emitMerge();

private:
  //===--- Steps ----------------------------------------------------------===//
  void allocate() {
    scores = scratch({rows, kKeys});
    partial = scratch({kThreads});
    maxima = scratch({rows});
    sums = scratch({rows});
    factors = scratch({rows});
  }
  /// Puts the queries of all rows into workgroup memory, where they fit.
  void copyQueries(std::function<Value(Value row, Value dim)> read);
  /// Sums, in registers, over the keys in [begin, end): all that blocks of keys
  /// go through. `isVisible`, if any, says whether a row sees a key.
  SmallVector<Value>
  emitKeys(Value begin, Value end,
           function_ref<Value(Value row, Value key, Value dim)> loadKey,
           function_ref<Value(Value row, Value key, Value dim)> loadValue,
           function_ref<Value(Value row, Value key)> isVisible);
  /// For each accumulator of this thread: its row, and its feature.
  void forEachResult(
      function_ref<void(unsigned number, Value row, Value feature)> body);
  int64_t numResults() const {
    return llvm::divideCeil(shape.valueDim, featureThreads) *
           llvm::divideCeil(rows, kThreads / featureThreads);
  }

  /// A power of two, and how many of them there are.
  int64_t rows, actualRows;
  /// Threads that share a row where keys are gone through, and threads that
  /// have a feature each.
  int64_t rowKeys, featureThreads;
  /// Of a row's query; from workgroup memory, if it is there.
  std::function<Value(Value row, Value dim)> loadQuery;
  /// Queries; scores and then probabilities (-1 of a key that is not seen);
  /// partial maxima and sums; of each row the maximum, the sum, and the factor
  /// of what was there before.
  Value queries, scores, partial, maxima, sums, factors;
};

void Emitter::forEachResult(function_ref<void(unsigned, Value, Value)> body) {
  int64_t teams = kThreads / featureThreads;
  Value feature = rem(thread, featureThreads);
  Value team = div(thread, featureThreads);
  unsigned number = 0;
  for (int64_t row = 0; row < rows; row += teams)
    for (int64_t first = 0; first < shape.valueDim; first += featureThreads)
      body(number++, add(team, index(row)), add(feature, index(first)));
}

SmallVector<Value>
Emitter::emitKeys(Value begin, Value end,
                  function_ref<Value(Value, Value, Value)> loadKey,
                  function_ref<Value(Value, Value, Value)> loadValue,
                  function_ref<Value(Value, Value)> isVisible) {
  // Rows beyond the last team's, where there are more teams than rows, repeat
  // the last one.
  auto rowOf = [&](Value row) {
    return kThreads / featureThreads > rows ? smaller(row, index(rows - 1))
                                            : row;
  };
  loop(thread, index(rows), index(kThreads), [&](Value row) {
    store(infinity(), maxima, row);
    store(number(0), sums, row);
  });
  SmallVector<Value> results(numResults(), number(0));
  barrier();
  return loop(
      begin, end, index(kKeys), results, [&](Value first, ValueRange before) {
        Value count = smaller(sub(end, first), index(kKeys));
        // A key and some rows.
        {
          int64_t teams = kThreads / kKeys;
          Value key = rem(thread, kKeys), team = div(thread, kKeys);
          Value exists = less(key, count);
          Value place = add(first, smaller(key, sub(count, index(1))));
          SmallVector<Value> itsRows;
          for (int64_t row = 0; row < rows; row += teams)
            itsRows.push_back(teams > rows ? smaller(team, index(rows - 1))
                                           : add(team, index(row)));
          SmallVector<Value> products = loop(
              index(0), index(shape.headDim), index(1),
              SmallVector<Value>(itsRows.size(), number(0)),
              [&](Value dim, ValueRange sums) {
                SmallVector<Value> next;
                for (auto [row, sum] : llvm::zip_equal(itsRows, sums))
                  next.push_back(addf(sum, mulf(loadQuery(row, dim),
                                                loadKey(row, place, dim))));
                return next;
              });
          for (auto [row, product] : llvm::zip_equal(itsRows, products)) {
            Value score = mulf(product, number(shape.scale));
            if (shape.cap)
              score =
                  mulf(math::TanhOp::create(
                           b, mulf(product, number(shape.scale / *shape.cap))),
                       number(*shape.cap));
            Value visible = exists;
            if (isVisible)
              visible = both(visible, isVisible(row, place));
            store(select(visible, score, infinity()), scores, {row, key});
          }
        }
        barrier();
        // Some threads a row.
        {
          Value row = div(thread, rowKeys), part = rem(thread, rowKeys);
          Value best =
              loop(part, index(kKeys), index(rowKeys), infinity(),
                   [&](Value key, ValueRange best) -> SmallVector<Value> {
                     return {arith::MaximumFOp::create(
                         b, best[0], load(scores, {row, key}))};
                   })[0];
          store(best, partial, thread);
          barrier();
          Value most = loop(
              index(0), index(rowKeys), index(1), load(maxima, row),
              [&](Value other, ValueRange most) -> SmallVector<Value> {
                return {arith::MaximumFOp::create(
                    b, most[0], load(partial, add(mul(row, rowKeys), other)))};
              })[0];
          barrier();
          Value total =
              loop(part, index(kKeys), index(rowKeys), number(0),
                   [&](Value key, ValueRange total) -> SmallVector<Value> {
                     Value score = load(scores, {row, key});
                     Value hidden = isLeast(score);
                     Value p = math::ExpOp::create(b, subf(score, most));
                     store(select(hidden, number(-1), p), scores, {row, key});
                     return {addf(total[0], select(hidden, number(0), p))};
                   })[0];
          store(total, partial, thread);
          barrier();
          Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq,
                                                part, index(0));
          when(isFirst, [&] {
            Value old = load(maxima, row);
            // Nothing was there before.
            Value factor = select(isLeast(old), number(0),
                                  math::ExpOp::create(b, subf(old, most)));
            Value before = mulf(load(sums, row), factor);
            Value total = loop(
                index(0), index(rowKeys), index(1), before,
                [&](Value other, ValueRange total) -> SmallVector<Value> {
                  return {addf(total[0],
                               load(partial, add(mul(row, rowKeys), other)))};
                })[0];
            store(total, sums, row);
            store(most, maxima, row);
            store(factor, factors, row);
          });
        }
        barrier();
        // A feature and some rows.
        SmallVector<Value> scaled(before.begin(), before.end()), places,
            features;
        forEachResult([&](unsigned i, Value row, Value feature) {
          places.push_back(rowOf(row));
          features.push_back(smaller(feature, index(shape.valueDim - 1)));
          Value factor = load(factors, places[i]);
          // A sum of nothing stays that, whatever the factor.
          scaled[i] = mulf(scaled[i], factor);
        });
        SmallVector<Value> after = loop(
            index(0), count, index(1), scaled,
            [&](Value key, ValueRange accumulators) {
              SmallVector<Value> next;
              Value place = add(first, key);
              for (auto [i, sum] : llvm::enumerate(accumulators)) {
                Value p = load(scores, {places[i], key});
                Value hidden = arith::CmpFOp::create(
                    b, arith::CmpFPredicate::OLT, p, number(0));
                Value value = loadValue(places[i], place, features[i]);
                next.push_back(select(hidden, sum, addf(sum, mulf(p, value))));
              }
              return next;
            });
        barrier();
        return after;
      });
}

void Emitter::copyQueries(std::function<Value(Value, Value)> read) {
  if (rows * shape.headDim * 4 > kQueryBytes) {
    loadQuery = std::move(read);
    return;
  }
  queries = scratch({rows, shape.headDim});
  loop(thread, index(rows * shape.headDim), index(kThreads), [&](Value i) {
    Value row = div(i, shape.headDim), dim = rem(i, shape.headDim);
    store(read(row, dim), queries, {row, dim});
  });
  loadQuery = [this](Value row, Value dim) {
    return load(queries, {row, dim});
  };
}

void Emitter::emitTask() {
  enter();
  ValueRange arguments = function.getArguments();
  Value q = arguments[0], k = arguments[1], v = arguments[2], y = arguments[3];
  Value position = arguments[4], begin = arguments[5], end = arguments[6];
  allocate();

  Value count = memref::DimOp::create(b, q, index(shape.headMajor ? 1 : 0));
  auto queryOf = [&](Value row) { return div(row, shape.group); };
  auto headOf = [&](Value row) { return rem(row, shape.group); };
  copyQueries([&](Value row, Value dim) {
    // Rows that are none repeat the last one.
    Value query = smaller(queryOf(row), sub(count, index(1)));
    return load(q, at(query, headOf(row), dim));
  });
  bool hides = shape.causal || shape.window;
  SmallVector<Value> results = emitKeys(
      begin, end,
      [&](Value, Value key, Value dim) { return load(k, {key, dim}); },
      [&](Value, Value key, Value dim) { return load(v, {key, dim}); },
      [&](Value row, Value key) -> Value {
        Value itself = add(position, queryOf(row));
        Value visible;
        if (!hides)
          return arith::ConstantOp::create(b, b.getBoolAttr(true));
        if (shape.causal)
          visible =
              arith::CmpIOp::create(b, arith::CmpIPredicate::sle, key, itself);
        if (shape.window) {
          Value near = less(sub(itself, index(*shape.window)), key);
          visible = visible ? both(visible, near) : near;
        }
        return visible;
      });
  forEachResult([&](unsigned i, Value row, Value feature) {
    Value query = queryOf(row);
    Value exists = both(less(query, count), less(row, index(actualRows)));
    exists = both(exists, less(feature, index(shape.valueDim)));
    when(exists, [&] {
      Value sum = load(sums, row);
      Value isNothing =
          arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, sum, number(0));
      Value result = arith::DivFOp::create(b, results[i], sum);
      store(select(isNothing, number(0), result), y,
            at(query, headOf(row), feature));
    });
  });
}

void Emitter::emitPart() {
  enter();
  ValueRange arguments = function.getArguments();
  Value q = arguments[0], k = arguments[1], v = arguments[2];
  Value partSums = arguments[3], partStats = arguments[4];
  Value batch = arguments[5], head = arguments[6], part = arguments[7];
  Value begin = arguments[8], end = arguments[9];
  allocate();

  auto rowOf = [&](Value row) {
    return rows > actualRows ? smaller(row, index(actualRows - 1)) : row;
  };
  copyQueries([&](Value row, Value dim) { return load(q, {rowOf(row), dim}); });
  auto [first, last] = getPartKeys(part, begin, end);
  auto headOf = [&](Value row) { return div(rowOf(row), shape.group); };
  SmallVector<Value> results = emitKeys(
      first, last,
      [&](Value row, Value key, Value dim) {
        return load(k, at(key, headOf(row), dim));
      },
      [&](Value row, Value key, Value dim) {
        return load(v, at(key, headOf(row), dim));
      },
      nullptr);
  Value firstRow = mul(head, shape.group);
  forEachResult([&](unsigned i, Value row, Value feature) {
    Value exists = both(less(row, index(actualRows)),
                        less(feature, index(shape.valueDim)));
    when(exists, [&] {
      store(results[i], partSums, {batch, part, add(firstRow, row), feature});
    });
  });
  loop(thread, index(actualRows), index(kThreads), [&](Value row) {
    Value place = add(firstRow, row);
    store(load(maxima, row), partStats, {batch, place, index(0), part});
    store(load(sums, row), partStats, {batch, place, index(1), part});
  });
}

void Emitter::emitMerge() {
  enter();
  ValueRange arguments = function.getArguments();
  Value partSums = arguments[0], partStats = arguments[1], y = arguments[2];
  Value batch = arguments[3], firstRow = arguments[4];
  loop(thread, index(shape.group * shape.valueDim), index(kThreads),
       [&](Value i) {
         Value row = div(i, shape.valueDim), feature = rem(i, shape.valueDim);
         Value place = add(firstRow, row);
         Value one = index(1), parts = index(kAttentionParts);
         Value most =
             loop(index(0), parts, one, infinity(),
                  [&](Value part, ValueRange most) -> SmallVector<Value> {
                    return {arith::MaximumFOp::create(
                        b, most[0],
                        load(partStats, {batch, place, index(0), part}))};
                  })[0];
         SmallVector<Value> zeros(2, number(0));
         SmallVector<Value> total = loop(
             index(0), parts, one, zeros,
             [&](Value part, ValueRange total) -> SmallVector<Value> {
               Value maximum = load(partStats, {batch, place, index(0), part});
               // It has seen no key.
               Value isEmpty = isLeast(maximum);
               Value factor = math::ExpOp::create(b, subf(maximum, most));
               Value weight = load(partStats, {batch, place, index(1), part});
               Value sum = load(partSums, {batch, part, place, feature});
               auto added = [&](Value before, Value value) {
                 return select(isEmpty, before,
                               addf(before, mulf(value, factor)));
               };
               return {added(total[0], sum), added(total[1], weight)};
             });
         Value isNothing = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                                 total[1], number(0));
         Value result = arith::DivFOp::create(b, total[0], total[1]);
         store(select(isNothing, number(0), result), y,
               at(index(0), row, feature));
       });
}

//===----------------------------------------------------------------------===//
// Declared first, emitted later
//===----------------------------------------------------------------------===//

constexpr StringLiteral kTask = "task", kPart = "part", kMerge = "merge";

void declareTask(RewriterBase &, const AttentionShape &shape,
                 func::FuncOp function) {
  declareAttention(shape, kTask, kThreads, function);
}
void declarePart(RewriterBase &, const AttentionShape &shape,
                 func::FuncOp function) {
  declareAttention(shape, kPart, kThreads, function);
}
void declareMerge(RewriterBase &, const AttentionShape &shape,
                  func::FuncOp function) {
  declareAttention(shape, kMerge, kThreads, function);
}

struct GpuAttention : public llama::impl::LlamaGpuAttentionBase<GpuAttention> {
  using Base::Base;

  void runOnOperation() override {
    AttentionKernels kernels;
    kernels.name = "gpu_attention";
    kernels.taskRows = kTaskRows;
    auto takes = [](Type element) {
      return element.isF32() || element.isF16() || element.isBF16();
    };
    kernels.takes = takes;
    kernels.emitTask = declareTask;
    declareOneQuery(kernels);
    lowerAttentions(getOperation(), kernels);
  }
};

struct GpuAttentionThreads
    : public llama::impl::LlamaGpuAttentionThreadsBase<GpuAttentionThreads> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      std::optional<AttentionDeclaration> declared = readAttention(function);
      if (!declared)
        continue;
      const AttentionShape &shape = declared->shape;
      StringRef kind = declared->kind;
      if (kind == kTask)
        Emitter(rewriter, shape, function, shape.rows()).emitTask();
      else if (kind == kPart)
        Emitter(rewriter, shape, function, shape.partHeads * shape.group)
            .emitPart();
      else if (kind == kMerge)
        Emitter(rewriter, shape, function, shape.group).emitMerge();
    }
  }
};

} // namespace

void mlir::llama::declareOneQuery(AttentionKernels &kernels) {
  // One head a block: there are threads enough for all of them.
  kernels.partScratchBytes = 0;
  kernels.emitPart = declarePart;
  kernels.emitMerge = declareMerge;
}
