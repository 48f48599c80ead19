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
#include "lib/Codegen/X86/Attention.h"
#include "lib/Codegen/X86/Passes.h"

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
    return hasDot && shape.element.isBF16();
  }
};

/// How far ahead the keys and values for one query are prefetched, at least.
constexpr int64_t kPrefetchBytes = 4096;
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
        return store(widen(first), packedValues, {i, constant(d)});
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
      return loadElements(width, values, row, d, shape.valueDim);
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
        factors(usesPairs ? pairs : floats), blockKeys(16),
        blockRows(std::min<int64_t>(4, llvm::PowerOf2Ceil(shape.group))),
        groupKeys(lanes / blockRows),
        numBlocks(llvm::divideCeil(shape.group, blockRows)),
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
    allocate();
    Value size = partKeys(begin, end);
    begin = plus(begin, arith::MulIOp::create(b, loc, part, size));
    end = minimum(end, plus(begin, size));
    Value heads = constant(shape.partHeads);
    prefetchStart();
    packQuery();
    Value zero = constant(0);
    loop(begin, end, blockKeys, [&](Value key) {
      Value count = minimum(sub(end, key), constant(blockKeys));
      loop(zero, heads, 1, [&](Value head) {
        auto emitBlock = [&](Value block) {
          Value best = multiplyByKeys(head, block, key, count);
          exponentiate(block, count, updateMaximum(block, best));
          multiplyByValues(head, block, key, count);
        };
        if (numBlocks == 1)
          return emitBlock(head);
        loop(zero, constant(numBlocks), 1,
             [&](Value i) { emitBlock(plus(multiply(head, numBlocks), i)); });
      });
    });
    loop(zero, heads, 1, [&](Value head) {
      loop(zero, constant(numBlocks), 1, [&](Value i) {
        finish(head, i, {sumsOut, statsOut, batch, firstHead, part});
      });
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

  /// Keys of a part: the same for any number of threads.
  Value partKeys(Value begin, Value end) {
    Value length = arith::MaxSIOp::create(b, loc, sub(end, begin), constant(1));
    return multiply(ceilDivide(length, kAttentionParts * kPartStep), kPartStep);
  }

  void allocate() {
    int64_t blocks = shape.partHeads * numBlocks, rows = blocks * blockRows;
    int64_t groups = blockKeys / groupKeys;
    query = makeBuffer({rows, depth()}, factors.getElementType());
    sums = makeBuffer({rows, features()}, f32);
    scores = makeBuffer({groups, lanes}, f32);
    probabilities =
        usesPairs ? makeBuffer({groups, lanes}, b.getBF16Type()) : scores;
    perRow = makeBuffer({lanes}, f32);
    maxima = makeBuffer({blocks, lanes}, f32);
    totals = makeBuffer({blocks, lanes}, f32);
  }

  /// Indices of an element of keys or values.
  Values indicesOf(Value row, Value head, Value feature) {
    if (shape.headMajor)
      return {head, row, feature};
    return {row, head, feature};
  }

  Value loadPart(Value buffer, ValueRange at, int64_t size) {
    VectorType type = ofElements(width);
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
    int64_t blocks = shape.partHeads * numBlocks, rows = blocks * blockRows;
    bool isFilledUp = shape.group % blockRows != 0 || depth() != shape.headDim;
    loop(zero, constant(rows), 1, [&](Value row) {
      if (isFilledUp)
        clear(query, row, depth(), factors);
      clear(sums, row, features(), floats);
    });
    int64_t headRows = numBlocks * blockRows;
    loop(zero, constant(shape.partHeads), 1, [&](Value head) {
      loop(zero, constant(shape.group), 1, [&](Value i) {
        Value from = plus(multiply(head, shape.group), i);
        Value row = plus(multiply(head, headRows), i);
        forParts(shape.headDim, width, {}, [&](Value d, int64_t size, Values) {
          Value part = loadPart(queries, {from, d}, size);
          store(usesPairs ? part : widen(part), query, {row, d});
          return Values();
        });
      });
    });
    loop(zero, constant(blocks), 1, [&](Value block) {
      store(minusInfinity(), maxima, {block, zero});
      store(splat(0), totals, {block, zero});
    });
  }

  /// How many keys ahead they are prefetched.
  int64_t prefetchKeys() const {
    int64_t bytes = shape.partHeads * (shape.headDim + shape.valueDim) *
                    shape.element.getIntOrFloatBitWidth() / 8;
    return std::max<int64_t>(
        blockKeys, llvm::PowerOf2Ceil(llvm::divideCeil(kPrefetchBytes, bytes)));
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
  /// For a group of keys, `first` of which is the first in the block.
  SmallVector<Ahead> aheadOfGroup(Value head, Value key, Value first) {
    Value last = add(end, -1), start = add(key, prefetchKeys());
    SmallVector<Ahead> ahead;
    Value n = plus(multiply(head, blockKeys), first);
    for (int64_t i = 0; i < groupKeys; ++i) {
      if (shape.headMajor) {
        ahead.push_back({minimum(add(plus(start, first), i), last), head});
      } else if (i == 0 || shape.partHeads % groupKeys != 0) {
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

  /// The sum of each vector in its lane: vectors are transposed and added up at
  /// the same time.
  Value sumEach(Values vectors) {
    for (int64_t half = lanes / 2; half > 0; half /= 2) {
      SmallVector<int64_t> upper, lower;
      for (int64_t lane = 0; lane < lanes; ++lane) {
        bool isHigh = lane & half;
        upper.push_back(isHigh ? lanes + lane - half : lane);
        lower.push_back(isHigh ? lanes + lane : lane + half);
      }
      for (int64_t i = 0; i < half; ++i) {
        Value a = vectors[i], c = vectors[i + half];
        vectors[i] = addf(vector::ShuffleOp::create(b, loc, a, c, upper),
                          vector::ShuffleOp::create(b, loc, a, c, lower));
      }
    }
    return vectors.front();
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

  /// scores[group of keys][row, key]; returns the largest of each row.
  Value multiplyByKeys(Value head, Value block, Value key, Value count) {
    SmallVector<int32_t> laneKeys;
    for (int64_t lane = 0; lane < lanes; ++lane)
      laneKeys.push_back(lane % groupKeys);
    Value keyOfLane = arith::ConstantOp::create(
        b, loc, DenseElementsAttr::get(ints, ArrayRef<int32_t>(laneKeys)));
    Value last = add(plus(key, count), -1);
    Value firstRow = multiply(block, blockRows);
    Value groups = ceilDivide(count, groupKeys);
    Value best =
        forLoop(constant(0), groups, 1, {minusInfinity()},
                [&](Value group, Values carried) -> Values {
                  Value first = multiply(group, groupKeys);
                  Values rows;
                  SmallVector<Ahead> ahead = aheadOfGroup(head, key, first);
                  for (int64_t i = 0; i < groupKeys; ++i)
                    rows.push_back(minimum(add(plus(key, first), i), last));
                  Values products = forParts(
                      shape.headDim, width, Values(lanes, zeroOf(floats)),
                      [&](Value d, int64_t size, Values carried) {
                        for (int64_t i = 0; i < groupKeys; ++i) {
                          prefetchPart(keys, ahead[i], d);
                          Value part =
                              loadPart(keys, indicesOf(rows[i], head, d), size);
                          if (!usesPairs)
                            part = widen(part);
                          for (int64_t r = 0; r < blockRows; ++r) {
                            Value &sum = carried[r * groupKeys + i];
                            sum = multiplyAdd(
                                part,
                                load(factors, query, {add(firstRow, r), d}),
                                sum);
                          }
                        }
                        return carried;
                      });
                  Value score = sumEach(products);
                  if (shape.cap)
                    score = capScore(score);
                  Value exists = compare(arith::CmpIPredicate::slt, keyOfLane,
                                         toInt(sub(count, first)));
                  score = select(exists, score, minusInfinity());
                  store(score, scores, {group, constant(0)});
                  return {larger(carried[0], score)};
                })
            .front();
    return combine(best, groupKeys,
                   [&](Value a, Value c) { return larger(a, c); });
  }

  Value powerOfTwo(Value x) {
    return math::Exp2Op::create(b, loc, x,
                                usesPairs ? arith::FastMathFlags::afn
                                          : arith::FastMathFlags::none);
  }

  /// A row's lane of `perRow` in every lane.
  Value valueOfRow(int64_t row) {
    return broadcast(
        floats, memref::LoadOp::create(b, loc, perRow,
                                       ValueRange{constant(row * groupKeys)}));
  }

  /// Scales sums anew where the largest score has grown much; returns what is
  /// subtracted from scores.
  Value updateMaximum(Value block, Value best) {
    Value zero = constant(0);
    Value before = load(floats, maxima, {block, zero});
    Value limit = addf(before, splat(kLog2Slack / shape.exponentScale()));
    Value grows = isMore(best, limit);
    Value after = select(grows, best, before);
    ifThen(anyLane(grows), [&] {
      store(after, maxima, {block, zero});
      Value exponent = mulf(subf(before, after), splat(shape.exponentScale()));
      Value factor = select(grows, powerOfTwo(exponent), splat(1));
      store(mulf(load(floats, totals, {block, zero}), factor), totals,
            {block, zero});
      store(factor, perRow, {zero});
      for (int64_t r = 0; r < blockRows; ++r) {
        Value row = add(multiply(block, blockRows), r);
        Value scale = valueOfRow(r);
        loop(zero, constant(features()), lanes, [&](Value feature) {
          Values at{row, feature};
          store(mulf(load(floats, sums, at), scale), sums, at);
        });
      }
    });
    return select(isEqual(after, minusInfinity()), splat(0), after);
  }

  void exponentiate(Value block, Value count, Value maximum) {
    Value zero = constant(0);
    Value scale = splat(shape.exponentScale());
    Value total = load(floats, totals, {block, zero});
    total = forLoop(zero, ceilDivide(count, groupKeys), 1, {total},
                    [&](Value group, Values carried) -> Values {
                      Value score = load(floats, scores, {group, zero});
                      Value p = powerOfTwo(mulf(subf(score, maximum), scale));
                      storeProbabilities(p, group);
                      return {addf(carried[0], p)};
                    })
                .front();
    store(total, totals, {block, zero});
  }

  void storeProbabilities(Value p, Value group) {
    if (!usesPairs)
      return store(p, scores, {group, constant(0)});
    Value rounded = arith::AddIOp::create(b, loc, asInts(p), splatInt(0x8000));
    Value high = arith::ShRUIOp::create(b, loc, rounded, splatInt(16));
    Value halves = arith::TruncIOp::create(
        b, loc, VectorType::get({lanes}, b.getI16Type()), high);
    store(vector::BitCastOp::create(
              b, loc, VectorType::get({lanes}, b.getBF16Type()), halves),
          probabilities, {group, constant(0)});
  }

  /// sums += probabilities x values.
  void multiplyByValues(Value head, Value block, Value key, Value count) {
    int64_t step = usesPairs ? 2 : 1;
    Value last = add(plus(key, count), -1);
    Value firstRow = multiply(block, blockRows);
    forParts(
        shape.valueDim, blockVectors * lanes, {},
        [&](Value feature, int64_t size, Values) {
          int64_t numVectors = llvm::divideCeil(size, width) * step;
          auto indices = [&](int64_t r, int64_t i) {
            return Values{add(firstRow, r), add(feature, i * lanes)};
          };
          Values carried;
          for (int64_t r = 0; r < blockRows; ++r)
            for (int64_t i = 0; i < numVectors; ++i)
              carried.push_back(load(floats, sums, indices(r, i)));
          auto multiply = [&](Values &carried, ArrayRef<Value> vectors,
                              Value group, Value lane) {
            for (int64_t r = 0; r < blockRows; ++r) {
              Value p = broadcastFactor(probabilities, group,
                                        add(lane, r * groupKeys));
              for (int64_t v = 0; v < numVectors; ++v) {
                Value &sum = carried[r * numVectors + v];
                sum = multiplyAdd(vectors[v], p, sum);
              }
            }
          };
          Value groups = divide(count, groupKeys);
          Value whole = this->multiply(groups, groupKeys);
          carried = forLoop(
              constant(0), groups, 1, carried,
              [&](Value group, Values carried) {
                Value first = this->multiply(group, groupKeys);
                SmallVector<Ahead> ahead = aheadOfGroup(head, key, first);
                for (int64_t i = 0; i < groupKeys; i += step) {
                  for (int64_t j = 0; j < step; ++j)
                    for (int64_t d = 0; d < size; d += width)
                      prefetchPart(values, ahead[i + j], add(feature, d));
                  Value row = add(plus(key, first), i);
                  multiply(
                      carried,
                      loadValues(head, row, add(row, 1), {}, feature, size),
                      group, constant(i));
                }
                return carried;
              });
          carried = forLoop(
              whole, count, step, carried, [&](Value i, Values carried) {
                Value row = plus(key, i), next = minimum(add(row, 1), last);
                Value hasNext = compare(arith::CmpIPredicate::ne, next, row);
                multiply(carried,
                         loadValues(head, row, next, hasNext, feature, size),
                         groups, sub(i, whole));
                return carried;
              });
          for (int64_t r = 0; r < blockRows; ++r)
            for (int64_t i = 0; i < numVectors; ++i)
              store(carried[r * numVectors + i], sums, indices(r, i));
          return Values();
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
      for (int64_t half = 0; half < width; half += lanes) {
        SmallVector<int64_t> order;
        for (int64_t lane = 0; lane < lanes; ++lane)
          order.append({half + lane, half + lane + width});
        vectors.push_back(
            vector::ShuffleOp::create(b, loc, part, other, order));
      }
    }
    return vectors;
  }

  /// Where a part's results go.
  struct Place {
    Value sums, stats, batch, firstHead, part;
  };
  void finish(Value head, Value i, const Place &place) {
    Value zero = constant(0);
    Value block = plus(multiply(head, numBlocks), i);
    Value total = combine(load(floats, totals, {block, zero}), groupKeys,
                          [&](Value a, Value c) { return addf(a, c); });
    Value most = load(floats, maxima, {block, zero});
    for (int64_t r = 0; r < blockRows; ++r) {
      Value rowOfHead = add(multiply(i, blockRows), r);
      ifThen(isLess(rowOfHead, constant(shape.group)), [&] {
        Value from = add(multiply(block, blockRows), r);
        Value row =
            plus(multiply(plus(place.firstHead, head), shape.group), rowOfHead);
        int64_t which = 0;
        for (Value vector : {most, total})
          memref::StoreOp::create(
              b, loc, vector::ExtractOp::create(b, loc, vector, r * groupKeys),
              place.stats,
              ValueRange{place.batch, row, constant(which++), place.part});
        // Parts without keys are not read.
        ifThen(compare(arith::CmpIPredicate::slt, begin, end), [&] {
          loop(zero, constant(features()), lanes, [&](Value feature) {
            store(load(floats, sums, {from, feature}), place.sums,
                  {place.batch, place.part, row, feature});
          });
        });
      });
    }
  }

  const bool usesPairs;
  /// Elements of a vector of factors.
  const int64_t width;
  const VectorType factors;
  /// Keys between two visits of a head: so few that processors overlap what
  /// waits for memory with what does not.
  const int64_t blockKeys;
  /// Rows of a block, and the keys that with them fill the lanes of a vector of
  /// scores: lane = row * groupKeys + key.
  const int64_t blockRows, groupKeys, numBlocks;
  /// Vectors of a row's sums that are in registers.
  const int64_t blockVectors;
  /// Scratch on the stack: query[row][head dimension], sums[row][feature],
  /// scores and probabilities[key / groupKeys][lane]; something of each row;
  /// maxima and totals of each lane.
  Value query, sums, scores, probabilities, perRow, maxima, totals;
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
