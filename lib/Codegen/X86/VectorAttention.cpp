//===- VectorAttention.cpp - Attention on vectors -------------------------===//
//
// Many rows: lanes are rows. Three vectors of them times eight keys (or eight
// features of a value) take eleven loads for 24 multiply-adds, whose sums are
// in registers.
//
// One query: keys and values are read as they lie, once, and lanes are what
// follows each other in them. Scores of four rows and four keys, say, are sums
// of vectors that are added up and turned at the same time. Tasks are parts of
// the keys, whose results are merged.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/ReduceLanes.h"
#include "lib/Codegen/X86/Attention.h"
#include "lib/Codegen/X86/Passes.h"

#include <numeric>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86VECTORATTENTION
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// What is fixed for a target.
struct VectorShape {
  int64_t lanes;
  /// Sums in registers: units of rows, times keys or features.
  int64_t units, columns;
  /// Whether there are dot products of bf16.
  bool hasDot;

  bool usesPairs(const AttentionShape &shape) const {
    // Rows of another type would be rounded a second time.
    return hasDot && shape.element.isBF16() && shape.cacheElement.isBF16();
  }
};

/// How far ahead the keys and values for one query are prefetched, at least.
constexpr int64_t kPrefetchBytes = 4096;
/// Rows of a K/V head that are computed together for one query.
constexpr int64_t kBlockRows = 4;
/// To whole ones of which the keys of a part are rounded up.
constexpr int64_t kPartStep = 64;
/// Keys of a block.
constexpr int64_t kBlockKeys = 64;
/// To whole ones of which keys are rounded up.
constexpr int64_t kKeyStep = 8;

//===----------------------------------------------------------------------===//
// Many rows
//===----------------------------------------------------------------------===//

class ManyRows : public AttentionEmitter {
public:
  ManyRows(RewriterBase &b, Location loc, const AttentionShape &shape,
           const VectorShape &vectors)
      : AttentionEmitter(b, loc, shape,
                         {vectors.lanes, vectors.usesPairs(shape), kBlockKeys,
                          kKeyStep, /*featureStep=*/vectors.lanes,
                          /*numBuffers=*/vectors.units}),
        vectors(vectors) {}

private:
  /// Of pairs: [key / 2][feature][key % 2], with the last two as one dimension.
  Value allocateValues() override {
    int64_t unit = layout.usesPairs ? 2 : 1;
    return makeBuffer({kBlockKeys / unit, unit * features()},
                      factors.getElementType());
  }

  void packValues(Value key, Value count) override {
    int64_t unit = layout.usesPairs ? 2 : 1;
    auto storeFeatures = [&](Value i, int64_t d, Value first, Value second) {
      if (!layout.usesPairs)
        return store(first, packedValues, {i, constant(d)});
      for (int64_t half = 0; half < width; half += lanes) {
        if (d + half >= features())
          continue;
        SmallVector<int64_t> order;
        for (int64_t lane = 0; lane < lanes; ++lane)
          order.append({half + lane, half + lane + width});
        store(vector::ShuffleOp::create(b, loc, first, second, order),
              packedValues, {i, constant(2 * (d + half))});
      }
    };
    auto loadFeatures = [&](Value row, int64_t d) {
      prefetch(values, row, d);
      return loadFactors(factors, values, valueScales, row, d, shape.valueDim);
    };
    Value whole = divide(count, unit);
    loop(constant(0), whole, 1, [&](Value i) {
      Value row = plus(key, multiply(i, unit));
      for (int64_t d = 0; d < shape.valueDim; d += width) {
        Value first = loadFeatures(row, d);
        storeFeatures(i, d, first,
                      layout.usesPairs ? loadFeatures(add(row, 1), d)
                                       : Value());
      }
    });
    // An odd key, and zeros up to a whole step: times zero, infinity would
    // show.
    Value padded = multiply(ceilDivide(count, kKeyStep), kKeyStep / unit);
    loop(whole, padded, 1, [&](Value i) {
      for (int64_t d = 0; d < unit * features(); d += width)
        store(zeroOf(factors), packedValues, {i, constant(d)});
    });
    if (!layout.usesPairs)
      return;
    Value isOdd = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                        multiply(whole, 2), count);
    ifThen(isOdd, [&] {
      for (int64_t d = 0; d < shape.valueDim; d += width)
        storeFeatures(whole, d, loadFeatures(plus(key, multiply(whole, 2)), d),
                      zeroOf(factors));
    });
  }

  void emitUnits(Value key, Value count, Value nonFinite) override {
    loop(constant(0), units, vectors.units, [&](Value unit) {
      Value numUnits = minimum(sub(units, unit), constant(vectors.units));
      emitStep(unit, numUnits, constant(0), key, count, [&](const View &view) {
        auto forUnits = [&](function_ref<void(const View &)> body) {
          loop(constant(0), numUnits, 1, [&](Value i) {
            View one = view;
            one.unit = plus(unit, i);
            one.buffer = i;
            body(one);
          });
        };
        forCount(numUnits, 1, vectors.units,
                 [&](int64_t n) { multiplyByKeys(view, n); });
        forUnits([&](const View &one) { computeProbabilities(one, key); });
        addValues(
            view, nonFinite,
            [&] {
              forCount(numUnits, 1, vectors.units,
                       [&](int64_t n) { multiplyByValues(view, n); });
            },
            [&] {
              forUnits([&](const View &one) { addVisibleValues(one, key); });
            });
      });
    });
  }

  Value multiplyAdd(Value rows, Value factor, Value sum) {
    if (layout.usesPairs)
      return x86vector::DotBF16Op::create(b, loc, floats, sum, rows, factor);
    return fma(factor, rows, sum);
  }

  /// A step of a block of sums, [column][unit].
  void multiplyColumns(Values &sums, ArrayRef<Value> rows,
                       function_ref<Value(int64_t)> columnFactor) {
    int64_t n = rows.size();
    for (int64_t c = 0; c < vectors.columns; ++c) {
      Value factor = columnFactor(c);
      for (int64_t v = 0; v < n; ++v)
        sums[c * n + v] = multiplyAdd(rows[v], factor, sums[c * n + v]);
    }
  }

  void multiplyByKeys(const View &view, int64_t n) {
    int64_t unit = layout.usesPairs ? 2 : 1;
    Value zero = constant(0);
    loop(zero, view.padded, vectors.columns, [&](Value key) {
      constexpr int64_t kUnroll = 2;
      Values results =
          forLoop(zero, constant(depth() / unit), kUnroll,
                  Values(vectors.columns * n, zeroOf(floats)),
                  [&](Value at, Values carried) {
                    for (int64_t i = 0; i < kUnroll; ++i) {
                      Value d = add(at, i);
                      Values rows;
                      for (int64_t v = 0; v < n; ++v)
                        rows.push_back(load(factors, packedQueries,
                                            {add(view.unit, v), d, zero}));
                      multiplyColumns(carried, rows, [&](int64_t c) {
                        return broadcastFactor(packedKeys, add(key, c),
                                               multiply(d, unit));
                      });
                    }
                    return carried;
                  });
      for (int64_t c = 0; c < vectors.columns; ++c)
        for (int64_t v = 0; v < n; ++v)
          store(results[c * n + v], scores,
                {add(view.buffer, v), add(key, c), zero});
    });
  }

  void multiplyByValues(const View &view, int64_t n) {
    int64_t unit = layout.usesPairs ? 2 : 1;
    Value zero = constant(0);
    Value steps = divide(view.padded, unit);
    loop(zero, constant(features()), vectors.columns, [&](Value feature) {
      auto indices = [&](int64_t c, int64_t v) {
        return Values{add(view.unit, v), add(feature, c), zero};
      };
      Values carried;
      for (int64_t c = 0; c < vectors.columns; ++c)
        for (int64_t v = 0; v < n; ++v)
          carried.push_back(load(floats, sums, indices(c, v)));
      constexpr int64_t kUnroll = 2;
      carried =
          forLoop(zero, steps, kUnroll, carried, [&](Value at, Values carried) {
            for (int64_t i = 0; i < kUnroll; ++i) {
              Value step = add(at, i);
              Values rows;
              for (int64_t v = 0; v < n; ++v)
                rows.push_back(load(factors, probabilities,
                                    {add(view.buffer, v), step, zero}));
              multiplyColumns(carried, rows, [&](int64_t c) {
                return broadcastFactor(packedValues, step,
                                       multiply(add(feature, c), unit));
              });
            }
            return carried;
          });
      for (int64_t c = 0; c < vectors.columns; ++c)
        for (int64_t v = 0; v < n; ++v)
          store(carried[c * n + v], sums, indices(c, v));
    });
  }

  const VectorShape vectors;
};

//===----------------------------------------------------------------------===//
// One query
//===----------------------------------------------------------------------===//

/// Emits the function of a part of the keys, and the one that merges them.
class OneQuery : public AttentionEmitterBase {
public:
  OneQuery(RewriterBase &b, Location loc, const AttentionShape &shape,
           const VectorShape &vectors)
      : AttentionEmitterBase(b, loc, shape, vectors.lanes),
        usesPairs(vectors.usesPairs(shape)),
        width(usesPairs ? 2 * lanes : lanes),
        factors(usesPairs ? pairs : floats),
        blockRows(
            std::min<int64_t>(kBlockRows, llvm::PowerOf2Ceil(shape.group))),
        numBlocks(llvm::divideCeil(shape.group, blockRows)),
        visitHeads(
            std::gcd(shape.partHeads,
                     std::max<int64_t>(1, lanes / blockRows / leastKeys()))),
        visitKeys(lanes / (blockRows * visitHeads)),
        numVisits(shape.partHeads / visitHeads * numBlocks),
        blockVectors(lanes >= 16 ? 4 : 2) {}

  void emitPart(func::FuncOp function) {
    Block *entry = function.addEntryBlock();
    b.setInsertionPointToEnd(entry);
    queries = entry->getArgument(0);
    keys = entry->getArgument(1);
    values = entry->getArgument(2);
    Value sumsOut = entry->getArgument(3), statsOut = entry->getArgument(4);
    Value batch = entry->getArgument(5), firstHead = entry->getArgument(6);
    Value part = entry->getArgument(7);
    begin = entry->getArgument(8);
    end = entry->getArgument(9);
    if (shape.isQuantized()) {
      keyScales = entry->getArgument(10);
      valueScales = entry->getArgument(11);
    }
    allocate();
    Value size = partKeys(begin, end);
    begin = plus(begin, arith::MulIOp::create(b, loc, part, size));
    end = minimum(end, plus(begin, size));
    prefetchStart();
    packQuery();
    // What is computed depends on what was computed before it, so that
    // processors do not get far by themselves: scores of a visit, the
    // exponentials of the one before it and the products of the one before that
    // are computed at the same time.
    Value zero = constant(0);
    Value length = arith::MaxSIOp::create(b, loc, sub(end, begin), zero);
    Value visits = multiply(ceilDivide(length, visitKeys), numVisits);
    Value steps = select(isEqualTo(length, zero), zero, add(visits, 2));
    forLoop(zero, steps, 1,
            {begin, zero, begin, zero, begin, zero, minusInfinity()},
            [&](Value step, Values carried) -> Values {
              Visit now{carried[0], carried[1]}, before{carried[2], carried[3]},
                  first{carried[4], carried[5]};
              Value score = carried[6];
              ifThen(isLess(constant(1), step),
                     [&] { multiplyByValues(first); });
              // Scores of minus infinity before the first visit.
              ifThen(both(isLess(zero, step), isLess(step, add(visits, 1))),
                     [&] { exponentiate(before, score); });
              score = ifElse(
                  isLess(step, visits), [&] { return multiplyByKeys(now); },
                  [&] { return minusInfinity(); });
              Value next = add(now.index, 1);
              Value isLast = isEqualTo(next, constant(numVisits));
              return {select(isLast, add(now.key, visitKeys), now.key),
                      select(isLast, zero, next),
                      now.key,
                      now.index,
                      before.key,
                      before.index,
                      score};
            });
    loop(zero, constant(numVisits), 1, [&](Value visit) {
      finish(visit, {sumsOut, statsOut, batch, firstHead, part});
    });
    func::ReturnOp::create(b, loc);
  }

  /// Results from all parts, for the heads of a K/V head.
  void emitMerge(func::FuncOp function) {
    Block *entry = function.addEntryBlock();
    b.setInsertionPointToEnd(entry);
    Value partSums = entry->getArgument(0), stats = entry->getArgument(1);
    results = entry->getArgument(2);
    Value batch = entry->getArgument(3), firstRow = entry->getArgument(4);
    begin = entry->getArgument(5);
    end = entry->getArgument(6);
    Value size = partKeys(begin, end);
    Value length = arith::MaxSIOp::create(b, loc, sub(end, begin), constant(0));
    Value numParts = arith::CeilDivUIOp::create(b, loc, length, size);
    Value zero = constant(0);
    Value factors = makeBuffer({kAttentionParts}, f32);
    loop(zero, constant(shape.group), 1, [&](Value i) {
      Value row = plus(firstRow, i);
      auto statsOf = [&](int64_t which, int64_t part) {
        return load(floats, stats,
                    {batch, row, constant(which), constant(part)});
      };
      auto combineAll = [&](Value vector, function_ref<Value(Value, Value)> f) {
        return combine(vector, lanes, f);
      };
      Value most = minusInfinity();
      for (int64_t part = 0; part < kAttentionParts; part += lanes)
        most = larger(most, statsOf(0, part));
      most = combineAll(most, [&](Value a, Value c) { return larger(a, c); });
      most = select(isEqual(most, minusInfinity()), splat(0), most);
      Value total = splat(0);
      for (int64_t part = 0; part < kAttentionParts; part += lanes) {
        Value factor = powerOfTwo(
            mulf(subf(statsOf(0, part), most), splat(shape.exponentScale())));
        store(factor, factors, {constant(part)});
        total = fma(factor, statsOf(1, part), total);
      }
      total = combineAll(total, [&](Value a, Value c) { return addf(a, c); });
      Value inverse = invert(total);
      forParts(
          shape.valueDim, lanes, {}, [&](Value feature, int64_t size, Values) {
            Value sum =
                forLoop(zero, numParts, 1, {splat(0)},
                        [&](Value part, Values carried) -> Values {
                          Value factor = broadcast(
                              floats,
                              memref::LoadOp::create(b, loc, factors, part));
                          Value one = load(floats, partSums,
                                           {batch, part, row, feature});
                          return {fma(factor, one, carried[0])};
                        })
                    .front();
            Values at{zero, i, feature};
            if (shape.headMajor)
              std::swap(at[0], at[1]);
            Value y = narrow(mulf(sum, inverse));
            if (size == lanes)
              store(y, results, at);
            else
              vector::MaskedStoreOp::create(
                  b, loc, results, at, firstLanes(constant(size), lanes), y);
            return Values();
          });
    });
    func::ReturnOp::create(b, loc);
  }

private:
  int64_t depth() const { return llvm::alignTo(shape.headDim, width); }
  int64_t features() const { return shape.partFeatures(); }

  /// Keys from `key` on and heads that are computed together, by their index.
  struct Visit {
    Value key, index;
  };

  Value isEqualTo(Value a, Value c) {
    return compare(arith::CmpIPredicate::eq, a, c);
  }
  /// A vector of f32 from one of two ways.
  Value ifElse(Value condition, function_ref<Value()> thenValue,
               function_ref<Value()> elseValue) {
    auto choice = scf::IfOp::create(b, loc, floats, condition,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, loc, thenValue());
    b.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(b, loc, elseValue());
    return choice.getResult(0);
  }

  /// Keys of a part: the same for any number of threads.
  Value partKeys(Value begin, Value end) {
    Value length = arith::MaxSIOp::create(b, loc, sub(end, begin), constant(1));
    return multiply(ceilDivide(length, kAttentionParts * kPartStep), kPartStep);
  }

  /// Keys whose values are multiplied at a time.
  int64_t keyStep() const { return usesPairs ? 2 : 1; }
  /// Keys of a visit, if there are heads enough: one would be read in the order
  /// of memory, but then every product with values loads and stores a sum.
  int64_t leastKeys() const {
    return std::max<int64_t>(1,
                             32 / shape.cacheElement.getIntOrFloatBitWidth());
  }
  /// Rows of a visit.
  int64_t visitRows() const { return visitHeads * blockRows; }
  void allocate() {
    int64_t rows = numVisits * visitRows();
    query = makeBuffer({rows, depth()}, factors.getElementType());
    sums = makeBuffer({rows, features()}, f32);
    probabilities =
        makeBuffer({1, lanes}, usesPairs ? Type(b.getBF16Type()) : Type(f32));
    perRow = makeBuffer({lanes}, f32);
    maxima = makeBuffer({numVisits, lanes}, f32);
    totals = makeBuffer({numVisits, lanes}, f32);
  }

  /// Indices of an element of keys or values.
  Values indicesOf(Value row, Value head, Value feature) {
    if (shape.headMajor)
      return {head, row, feature};
    return {row, head, feature};
  }

  /// Of the scale of a row.
  Values scaleIndices(Value row, Value head) {
    if (shape.headMajor)
      return {head, row};
    return {row, head};
  }

  Value loadPart(Value buffer, ValueRange at, int64_t size) {
    auto type =
        VectorType::get({width}, getElementTypeOrSelf(buffer.getType()));
    if (size >= width)
      return load(type, buffer, at);
    return vector::MaskedLoadOp::create(b, loc, type, buffer, at,
                                        firstLanes(constant(size), width),
                                        zeroOf(type));
  }

  /// Calls `body` with the first of `step` elements of `size`, and how many
  /// there are; as a loop where there are many.
  Values forParts(int64_t size, int64_t step, Values carried,
                  function_ref<Values(Value, int64_t, Values)> body) {
    int64_t whole = size / step * step;
    if (whole > 4 * step)
      carried = forLoop(constant(0), constant(whole), step, carried,
                        [&](Value first, Values carried) {
                          return body(first, step, carried);
                        });
    else
      for (int64_t first = 0; first < whole; first += step)
        carried = body(constant(first), step, carried);
    if (whole < size)
      carried = body(constant(whole), size - whole, carried);
    return carried;
  }

  void packQuery() {
    Value zero = constant(0);
    auto clear = [&](Value buffer, Value row, int64_t size, VectorType type) {
      loop(zero, constant(size), type.getNumElements(),
           [&](Value i) { store(zeroOf(type), buffer, {row, i}); });
    };
    bool isFilledUp = shape.group % blockRows != 0 || depth() != shape.headDim;
    loop(zero, constant(numVisits * visitRows()), 1, [&](Value row) {
      if (isFilledUp)
        clear(query, row, depth(), factors);
      clear(sums, row, features(), floats);
    });
    loop(zero, constant(shape.partHeads), 1, [&](Value head) {
      loop(zero, constant(shape.group), 1, [&](Value i) {
        auto rest = [&](Value index, int64_t factor) -> Value {
          return arith::RemUIOp::create(b, loc, index, constant(factor));
        };
        Value from = plus(multiply(head, shape.group), i);
        Value visit = plus(multiply(divide(head, visitHeads), numBlocks),
                           divide(i, blockRows));
        Value row = plus(multiply(visit, visitRows()),
                         plus(multiply(rest(head, visitHeads), blockRows),
                              rest(i, blockRows)));
        forParts(shape.headDim, width, {}, [&](Value d, int64_t size, Values) {
          Value part = loadPart(queries, {from, d}, size);
          store(usesPairs ? part : widen(part), query, {row, d});
          return Values();
        });
      });
    });
    loop(zero, constant(numVisits), 1, [&](Value visit) {
      store(minusInfinity(), maxima, {visit, zero});
      store(splat(0), totals, {visit, zero});
    });
  }

  /// How many keys ahead they are prefetched.
  int64_t prefetchKeys() const {
    int64_t bytes = shape.partHeads * (shape.headDim + shape.valueDim) *
                    shape.cacheElement.getIntOrFloatBitWidth() / 8;
    return std::max<int64_t>(
        visitKeys, llvm::PowerOf2Ceil(llvm::divideCeil(kPrefetchBytes, bytes)));
  }

  void prefetchLine(Value buffer, Value row, Value head, Value feature) {
    memref::PrefetchOp::create(b, loc, buffer, indicesOf(row, head, feature),
                               /*isWrite=*/false, /*localityHint=*/3,
                               /*isDataCache=*/true);
  }

  /// What is read first.
  void prefetchStart() {
    Value last = minimum(end, add(begin, prefetchKeys()));
    auto prefetchRows = [&](Value buffer, int64_t size) {
      loop(begin, last, 1, [&](Value row) {
        loop(constant(0), constant(shape.partHeads), 1, [&](Value head) {
          for (int64_t d = 0; d < size; d += lineElements())
            prefetchLine(buffer, row, head, constant(d));
        });
      });
    };
    prefetchRows(keys, shape.headDim);
    prefetchRows(values, shape.valueDim);
  }

  /// What to fetch while a key is multiplied: in the order of memory, with the
  /// heads of a key beside each other.
  struct Ahead {
    Value row, head;
  };
  /// For the keys of a visit, [head][key].
  SmallVector<Ahead> aheadOf(const Visit &visit) {
    Value last = add(end, -1), start = add(visit.key, prefetchKeys());
    int64_t count = visitHeads * visitKeys;
    Value n = multiply(divide(visit.index, numBlocks), count);
    SmallVector<Ahead> ahead;
    for (int64_t i = 0; i < count; ++i) {
      if (shape.headMajor) {
        ahead.push_back({minimum(add(start, i), last), constant(0)});
      } else if (i == 0 || shape.partHeads % count != 0) {
        Value at = add(n, i);
        ahead.push_back(
            {minimum(plus(start, divide(at, shape.partHeads)), last),
             arith::RemUIOp::create(b, loc, at, constant(shape.partHeads))});
      } else {
        ahead.push_back({ahead[0].row, add(ahead[0].head, i)});
      }
    }
    return ahead;
  }
  void prefetchPart(Value buffer, const Ahead &ahead, Value feature) {
    for (int64_t i = 0; i < width; i += lineElements())
      prefetchLine(buffer, ahead.row, ahead.head, add(feature, i));
  }

  Value multiplyAdd(Value a, Value c, Value sum) {
    if (usesPairs)
      return x86vector::DotBF16Op::create(b, loc, floats, sum, a, c);
    return fma(a, c, sum);
  }

  /// Combines lanes within groups of `size`.
  Value combine(Value vector, int64_t size,
                function_ref<Value(Value, Value)> combineTwo) {
    for (int64_t half = size / 2; half > 0; half /= 2) {
      SmallVector<int64_t> other;
      for (int64_t lane = 0; lane < lanes; ++lane)
        other.push_back(lane ^ half);
      vector = combineTwo(
          vector, vector::ShuffleOp::create(b, loc, vector, vector, other));
    }
    return vector;
  }

  Value headOf(const Visit &visit) {
    return multiply(divide(visit.index, numBlocks), visitHeads);
  }

  /// Scores of a visit, in the lanes [head][row][key].
  Value multiplyByKeys(const Visit &visit) {
    Value last = add(end, -1), head = headOf(visit);
    Value firstRow = multiply(visit.index, visitRows());
    SmallVector<Ahead> ahead = aheadOf(visit);
    Values products = forParts(
        shape.headDim, width, Values(lanes, zeroOf(floats)),
        [&](Value d, int64_t size, Values carried) {
          for (int64_t h = 0; h < visitHeads; ++h)
            for (int64_t i = 0; i < visitKeys; ++i) {
              prefetchPart(keys, ahead[h * visitKeys + i], d);
              Value row = minimum(add(visit.key, i), last);
              Value part =
                  loadPart(keys, indicesOf(row, add(head, h), d), size);
              if (!usesPairs)
                part = widen(part);
              for (int64_t r = h * blockRows; r < (h + 1) * blockRows; ++r) {
                Value &sum = carried[r * visitKeys + i];
                sum = multiplyAdd(
                    part, load(factors, query, {add(firstRow, r), d}), sum);
              }
            }
          return carried;
        });
    if (keyScales)
      for (int64_t i = 0; i < visitHeads * visitKeys; ++i) {
        Value row = minimum(add(visit.key, i % visitKeys), last);
        int64_t h = i / visitKeys;
        Value scale =
            broadcastScale(floats, keyScales, scaleIndices(row, add(head, h)));
        for (int64_t r = h * blockRows; r < (h + 1) * blockRows; ++r) {
          Value &sum = products[r * visitKeys + i % visitKeys];
          sum = mulf(sum, scale);
        }
      }
    Value score = reduceLanes(b, loc, products, vector::CombiningKind::ADD);
    if (shape.cap)
      score = capScore(score);
    if (visitKeys == 1)
      return score;
    SmallVector<int32_t> laneKeys;
    for (int64_t lane = 0; lane < lanes; ++lane)
      laneKeys.push_back(lane % visitKeys);
    Value keyOfLane = arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(ints, ArrayRef<int32_t>(laneKeys)));
    Value exists = compare(arith::CmpIPredicate::slt, keyOfLane,
                           toInt(sub(end, visit.key)));
    return select(exists, score, minusInfinity());
  }

  Value powerOfTwo(Value x) {
    return math::Exp2Op::create(b, loc, x,
                                usesPairs ? arith::FastMathFlags::afn
                                          : arith::FastMathFlags::none);
  }

  /// The first lane of a row of a visit.
  int64_t laneOf(int64_t row) const { return row * visitKeys; }

  /// Scales sums anew where the largest score has grown much; returns what is
  /// subtracted from scores.
  Value updateMaximum(const Visit &visit, Value score) {
    Value zero = constant(0);
    Values at{visit.index, zero};
    Value before = load(floats, maxima, at);
    Value limit = addf(before, splat(kLog2Slack / shape.exponentScale()));
    Value after = ifElse(
        anyLane(isMore(score, limit)),
        [&] {
          Value best = combine(score, visitKeys,
                               [&](Value a, Value c) { return larger(a, c); });
          Value grows = isMore(best, limit);
          Value after = select(grows, best, before);
          store(after, maxima, at);
          Value exponent =
              mulf(subf(before, after), splat(shape.exponentScale()));
          Value factor = select(grows, powerOfTwo(exponent), splat(1));
          store(mulf(load(floats, totals, at), factor), totals, at);
          store(factor, perRow, {zero});
          for (int64_t r = 0; r < visitRows(); ++r) {
            Value row = add(multiply(visit.index, visitRows()), r);
            Value scale = broadcast(
                floats, memref::LoadOp::create(
                            b, loc, perRow, ValueRange{constant(laneOf(r))}));
            loop(zero, constant(features()), lanes, [&](Value feature) {
              Values at{row, feature};
              store(mulf(load(floats, sums, at), scale), sums, at);
            });
          }
          return after;
        },
        [&] { return before; });
    return select(isEqual(after, minusInfinity()), splat(0), after);
  }

  void exponentiate(const Visit &visit, Value score) {
    Value maximum = updateMaximum(visit, score);
    Value p =
        powerOfTwo(mulf(subf(score, maximum), splat(shape.exponentScale())));
    Values at{visit.index, constant(0)};
    store(addf(load(floats, totals, at), p), totals, at);
    storeProbabilities(p);
  }

  void storeProbabilities(Value p) {
    Values at(2, constant(0));
    if (!usesPairs)
      return store(p, probabilities, at);
    Value rounded = arith::AddIOp::create(b, loc, asInts(p), splatInt(0x8000));
    Value high = arith::ShRUIOp::create(b, loc, rounded, splatInt(16));
    Value halves = arith::TruncIOp::create(
        b, loc, VectorType::get({lanes}, b.getI16Type()), high);
    store(vector::BitCastOp::create(
              b, loc, VectorType::get({lanes}, b.getBF16Type()), halves),
          probabilities, at);
  }

  /// sums += probabilities x values.
  void multiplyByValues(const Visit &visit) {
    int64_t step = keyStep();
    Value count = sub(end, visit.key), last = add(end, -1);
    Value firstHead = headOf(visit);
    SmallVector<Ahead> ahead = aheadOf(visit);
    auto multiplyAll = [&](function_ref<Values(int64_t h, Value feature,
                                               int64_t size, Values carried)>
                               body) {
      for (int64_t h = 0; h < visitHeads; ++h)
        forParts(shape.valueDim, blockVectors * lanes, {},
                 [&](Value feature, int64_t size, Values) {
                   int64_t numVectors = llvm::divideCeil(size, width) * step;
                   Values carried;
                   auto indices = [&](int64_t i) {
                     int64_t row = h * blockRows + i / numVectors;
                     return Values{add(multiply(visit.index, visitRows()), row),
                                   add(feature, i % numVectors * lanes)};
                   };
                   for (int64_t i = 0; i < blockRows * numVectors; ++i)
                     carried.push_back(load(floats, sums, indices(i)));
                   carried = body(h, feature, size, carried);
                   for (int64_t i = 0; i < blockRows * numVectors; ++i)
                     store(carried[i], sums, indices(i));
                   return Values();
                 });
    };
    // `key` is counted from that of the visit.
    auto addProducts = [&](Values &carried, ArrayRef<Value> vectors, int64_t h,
                           Value key) {
      int64_t numVectors = vectors.size();
      Value scale;
      if (valueScales)
        scale = broadcastScale(
            floats, valueScales,
            scaleIndices(plus(visit.key, key), add(firstHead, h)));
      for (int64_t r = 0; r < blockRows; ++r) {
        Value p = broadcastFactor(probabilities, constant(0),
                                  add(key, laneOf(h * blockRows + r)));
        if (scale)
          p = mulf(p, scale);
        for (int64_t v = 0; v < numVectors; ++v) {
          Value &sum = carried[r * numVectors + v];
          sum = multiplyAdd(vectors[v], p, sum);
        }
      }
    };
    auto multiplyWhole = [&] {
      multiplyAll([&](int64_t h, Value feature, int64_t size, Values carried) {
        for (int64_t i = 0; i < visitKeys; i += step) {
          for (int64_t j = 0; j < step; ++j)
            for (int64_t d = 0; d < size; d += width)
              prefetchPart(values, ahead[h * visitKeys + i + j],
                           add(feature, d));
          Value row = add(visit.key, i);
          addProducts(carried,
                      loadValues(add(firstHead, h), row, add(row, 1), {},
                                 feature, size),
                      h, constant(i));
        }
        return carried;
      });
    };
    if (visitKeys == 1)
      return multiplyWhole();
    Value isWhole =
        compare(arith::CmpIPredicate::sge, count, constant(visitKeys));
    auto choice = scf::IfOp::create(b, loc, isWhole, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    multiplyWhole();
    b.setInsertionPointToStart(choice.elseBlock());
    multiplyAll([&](int64_t h, Value feature, int64_t size, Values carried) {
      return forLoop(
          constant(0), count, step, carried, [&](Value i, Values carried) {
            Value row = plus(visit.key, i), next = minimum(add(row, 1), last);
            Value hasNext = compare(arith::CmpIPredicate::ne, next, row);
            addProducts(carried,
                        loadValues(add(firstHead, h), row, next, hasNext,
                                   feature, size),
                        h, i);
            return carried;
          });
    });
  }

  /// Factors of `size` features of a key, or of two keys in pairs: zeros for
  /// the second one where `hasNext`, if given, is not set.
  Values loadValues(Value head, Value row, Value next, Value hasNext,
                    Value feature, int64_t size) {
    Values vectors;
    for (int64_t first = 0; first < size; first += width) {
      Value at = add(feature, first);
      Value part = loadPart(values, indicesOf(row, head, at), size - first);
      if (!usesPairs) {
        vectors.push_back(widen(part));
        continue;
      }
      Value other = loadPart(values, indicesOf(next, head, at), size - first);
      if (hasNext)
        other = select(maskOf(hasNext, width), other, zeroOf(factors));
      for (int64_t half : {0, 1}) {
        SmallVector<int64_t> order;
        for (int64_t lane = 0; lane < lanes; ++lane) {
          int64_t element = elementOfLane(half, lane);
          order.append({element, element + width});
        }
        vectors.push_back(
            vector::ShuffleOp::create(b, loc, part, other, order));
      }
    }
    return vectors;
  }

  /// Which element of a vector of pairs lies in a lane of one of its halves
  /// when two vectors are interleaved by the instructions that do so within 128
  /// bits, four lanes.
  static int64_t elementOfLane(int64_t half, int64_t lane) {
    return lane / 4 * 8 + half * 4 + lane % 4;
  }

  /// Two vectors of sums in the order of features.
  void orderFeatures(Value &first, Value &second) {
    SmallVector<int64_t> order(width);
    for (int64_t half : {0, 1})
      for (int64_t lane = 0; lane < lanes; ++lane)
        order[elementOfLane(half, lane)] = half * lanes + lane;
    Value low = vector::ShuffleOp::create(
        b, loc, first, second, ArrayRef<int64_t>(order).take_front(lanes));
    second = vector::ShuffleOp::create(
        b, loc, first, second, ArrayRef<int64_t>(order).drop_front(lanes));
    first = low;
  }

  /// Where a part's results go.
  struct Place {
    Value sums, stats, batch, firstHead, part;
  };
  void finish(Value visit, const Place &place) {
    Value zero = constant(0);
    Value total = combine(load(floats, totals, {visit, zero}), visitKeys,
                          [&](Value a, Value c) { return addf(a, c); });
    Value most = load(floats, maxima, {visit, zero});
    Value head = plus(place.firstHead, headOf({Value(), visit}));
    Value firstRow = multiply(
        arith::RemUIOp::create(b, loc, visit, constant(numBlocks)), blockRows);
    for (int64_t r = 0; r < visitRows(); ++r) {
      Value rowOfHead = add(firstRow, r % blockRows);
      ifThen(isLess(rowOfHead, constant(shape.group)), [&] {
        Value from = add(multiply(visit, visitRows()), r);
        Value row =
            plus(multiply(add(head, r / blockRows), shape.group), rowOfHead);
        int64_t which = 0;
        for (Value vector : {most, total})
          memref::StoreOp::create(
              b, loc, vector::ExtractOp::create(b, loc, vector, laneOf(r)),
              place.stats,
              ValueRange{place.batch, row, constant(which++), place.part});
        // Parts without keys are not read.
        ifThen(compare(arith::CmpIPredicate::slt, begin, end), [&] {
          loop(zero, constant(features()), width, [&](Value feature) {
            Values vectors;
            for (int64_t i = 0; i < width; i += lanes)
              vectors.push_back(load(floats, sums, {from, add(feature, i)}));
            if (usesPairs)
              orderFeatures(vectors[0], vectors[1]);
            for (auto [i, vector] : llvm::enumerate(vectors))
              store(vector, place.sums,
                    {place.batch, place.part, row, add(feature, i * lanes)});
          });
        });
      });
    }
  }

  const bool usesPairs;
  /// Elements of a vector of factors.
  const int64_t width;
  const VectorType factors;
  /// Rows of a block, which are those of one K/V head, and the blocks of a
  /// head.
  const int64_t blockRows, numBlocks;
  /// A visit is to a block of so many heads and keys, which fill the lanes of a
  /// vector of scores. Heads come first: what is read is to be in the order of
  /// memory.
  const int64_t visitHeads, visitKeys;
  /// Visits to the same keys.
  const int64_t numVisits;
  /// Vectors of a row's sums that are in registers.
  const int64_t blockVectors;
  /// Scratch on the stack: query[visit, row][head dimension], sums[visit,
  /// row][feature],
  /// probabilities[][lane]; something of each row; maxima and totals of each
  /// lane.
  Value query, sums, probabilities, perRow, maxima, totals;
};

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

struct VectorAttention
    : public llama::impl::LlamaX86VectorAttentionBase<VectorAttention> {
  using Base::Base;

  void runOnOperation() override {
    if (taskRows < 1) {
      getOperation()->emitError()
          << "llama-x86-vector-attention: task-rows is " << taskRows.getValue()
          << ", but must be at least 1";
      return signalPassFailure();
    }
    if (failed(checkVectors(getOperation(), vectorBytes, vectorRegisters)))
      return signalPassFailure();
    if (dotBf16 && vectorBytes != 64) {
      getOperation()->emitError()
          << "llama-x86-vector-attention: dot-bf16 takes vector-bytes=64";
      return signalPassFailure();
    }
    VectorShape vectors;
    vectors.lanes = vectorBytes / 4;
    vectors.units = 3;
    vectors.columns = vectorRegisters >= 32 && vectors.lanes >= 8 ? 8 : 4;
    vectors.hasDot = dotBf16;
    lowerAttentions(
        getOperation(),
        {"attention_vectors", taskRows,
         [](Type element) {
           return element.isF32() || element.isF16() || element.isBF16();
         },
         kStackBytes, /*takesQuantized=*/true,
         [&](RewriterBase &b, const AttentionShape &shape,
             func::FuncOp function) {
           ManyRows(b, function.getLoc(), shape, vectors).emit(function);
         },
         [&](RewriterBase &b, const AttentionShape &shape,
             func::FuncOp function) {
           OneQuery(b, function.getLoc(), shape, vectors).emitPart(function);
         },
         [&](RewriterBase &b, const AttentionShape &shape,
             func::FuncOp function) {
           OneQuery(b, function.getLoc(), shape, vectors).emitMerge(function);
         }});
  }
};

} // namespace
