//===- TileAttention.cpp - bf16 attention on the tile unit ----------------===//
//
// A task is one K/V head and a block of queries; a row is one of these queries
// and one of the query heads that share the K/V head. 16 rows are a unit: the
// lanes of every vector here, and the columns of every tile. So scores,
// probabilities and results are transposed:
//
//   scores[key, row]    = K[key, d] x Q[d, row]           K in rows, Q in pairs
//   results[d, row]    += V[key, d]^T x P[key, row]       V turned, P in pairs
//
// Maxima and sums over keys are then additions and comparisons of vectors, and
// the probabilities of two keys, rounded and merged, are a row of a factor.
// Keys come in blocks, whose results are added under the largest score so far.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <limits>
#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86TILEATTENTION
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// The largest head dimension: the results of a task lie on its stack.
constexpr int64_t kMaxHeadDim = 256;
/// Positions are compared in 32 bits.
constexpr int64_t kMaxPosition = int64_t(1) << 30;
/// How many rows of keys and values are prefetched ahead.
constexpr int64_t kPrefetchRows = 64;
/// Results are scaled anew when a maximum has grown by this factor, a power of
/// two: until then, probabilities are larger than 1.
constexpr double kLog2Slack = 8;

/// What makes two attentions the same function on buffers.
struct KernelShape {
  bool headMajor, causal;
  std::optional<int64_t> window;
  /// Scores are multiplied by `scale`, or where they are capped by `cap` become
  /// cap * tanh(scale * s / cap).
  double scale;
  std::optional<double> cap;
  int64_t group, headDim, valueDim;
  int64_t taskQueries, blockKeys;

  int64_t rows() const { return taskQueries * group; }
  int64_t units() const { return llvm::divideCeil(rows(), kTileRows); }
  /// Head dimensions filled up with zeros.
  int64_t depth() const { return llvm::alignTo(headDim, kTileDepth); }
  int64_t features() const { return llvm::alignTo(valueDim, kTileDepth); }

  auto key() const {
    return std::make_tuple(headMajor, causal, window, scale, cap, group,
                           headDim, valueDim);
  }
};

/// Emits the function of a task.
class KernelEmitter : X86Emitter {
public:
  KernelEmitter(RewriterBase &b, Location loc, const KernelShape &shape)
      : X86Emitter(b, loc), shape(shape), bf16(b.getBF16Type()),
        f32(b.getF32Type()), i32(b.getI32Type()),
        floats(VectorType::get({kTileRows}, f32)),
        ints(VectorType::get({kTileRows}, i32)),
        halves(VectorType::get({kTileDepth}, bf16)),
        sumTile(amx::TileType::get({kTileRows, kTileRows}, f32)),
        factorTile(amx::TileType::get({kTileRows, kTileDepth}, bf16)) {}

  /// Types of the arguments: queries, keys, values, results, the position of
  /// the first query, the first key that may be seen, and the end of them.
  SmallVector<Type> argumentTypes() {
    auto strided = [&](ArrayRef<int64_t> sizes) -> Type {
      SmallVector<int64_t> strides(sizes.size(), ShapedType::kDynamic);
      strides.back() = 1;
      return MemRefType::get(sizes, bf16,
                             StridedLayoutAttr::get(b.getContext(),
                                                    ShapedType::kDynamic,
                                                    strides));
    };
    auto rows = [&](int64_t size) {
      SmallVector<int64_t> sizes{ShapedType::kDynamic, shape.group, size};
      if (shape.headMajor)
        std::swap(sizes[0], sizes[1]);
      return strided(sizes);
    };
    constexpr int64_t any = ShapedType::kDynamic;
    return {rows(shape.headDim),
            strided({any, shape.headDim}),
            strided({any, shape.valueDim}),
            rows(shape.valueDim),
            b.getIndexType(),
            b.getIndexType(),
            b.getIndexType()};
  }

  void emit(func::FuncOp function) {
    Block *entry = function.addEntryBlock();
    b.setInsertionPointToStart(entry);
    queries = entry->getArgument(0);
    keys = entry->getArgument(1);
    values = entry->getArgument(2);
    results = entry->getArgument(3);
    position = entry->getArgument(4);
    Value begin = entry->getArgument(5), end = entry->getArgument(6);
    allocate();

    numQueries = memref::DimOp::create(b, loc, queries, shape.headMajor);
    rows = multiply(numQueries, shape.group);
    units = arith::CeilDivUIOp::create(b, loc, rows, constant(kTileRows));
    loop(constant(0), units, 1, [&](Value unit) { startUnit(unit); });
    // Few rows wait for memory: reads and computation then alternate faster.
    loop(begin, end, shape.blockKeys, [&](Value key) {
      emitBlock(key, minimum(sub(end, key), constant(shape.blockKeys)));
    });
    loop(constant(0), units, 1, [&](Value unit) { finishUnit(unit); });
    func::ReturnOp::create(b, loc);
  }

private:
  //===--------------------------------------------------------------------===//
  // Small things
  //===--------------------------------------------------------------------===//

  Value minimum(Value a, Value c) {
    return arith::MinSIOp::create(b, loc, a, c);
  }
  Value sub(Value a, Value c) { return arith::SubIOp::create(b, loc, a, c); }
  Value plus(Value a, Value c) { return arith::AddIOp::create(b, loc, a, c); }
  Value compare(arith::CmpIPredicate predicate, Value a, Value c) {
    return arith::CmpIOp::create(b, loc, predicate, a, c);
  }
  Value both(Value a, Value c) { return arith::AndIOp::create(b, loc, a, c); }
  Value either(Value a, Value c) { return arith::OrIOp::create(b, loc, a, c); }
  Value select(Value condition, Value a, Value c) {
    return arith::SelectOp::create(b, loc, condition, a, c);
  }
  Value splat(double value) {
    return arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(floats, b.getF32FloatAttr(value).getValue()));
  }
  Value splatInt(int32_t value) {
    return arith::ConstantOp::create(b, loc,
                                     DenseElementsAttr::get(ints, value));
  }
  Value broadcast(VectorType type, Value value) {
    return vector::BroadcastOp::create(b, loc, type, value);
  }
  Value toInt(Value index) {
    return broadcast(ints, arith::IndexCastOp::create(b, loc, i32, index));
  }
  Value asInts(Value vector) {
    return vector::BitCastOp::create(b, loc, ints, vector);
  }
  Value asHalves(Value vector) {
    return vector::BitCastOp::create(b, loc, halves, vector);
  }
  Value load(VectorType type, Value buffer, ValueRange at) {
    return vector::LoadOp::create(b, loc, type, buffer, at);
  }
  void store(Value value, Value buffer, ValueRange at) {
    vector::StoreOp::create(b, loc, value, buffer, at);
  }
  Value fma(Value a, Value c, Value sum) {
    return vector::FMAOp::create(b, loc, a, c, sum);
  }
  Value mulf(Value a, Value c) { return arith::MulFOp::create(b, loc, a, c); }
  Value addf(Value a, Value c) { return arith::AddFOp::create(b, loc, a, c); }
  /// `c` where one of them is no number: one instruction.
  Value larger(Value a, Value c) {
    return select(
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, a, c), a, c);
  }
  Value isEqual(Value a, Value c) {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, a, c);
  }
  Value minusInfinity() {
    return splat(-std::numeric_limits<double>::infinity());
  }
  Value anyLane(Value mask) {
    return vector::ReductionOp::create(b, loc, vector::CombiningKind::OR, mask);
  }
  void ifThen(Value condition, function_ref<void()> body) {
    auto choice = scf::IfOp::create(b, loc, condition, false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    body();
  }
  void loop(Value begin, Value end, int64_t step,
            function_ref<void(Value)> body) {
    forLoop(begin, end, step, {}, [&](Value index, Values) {
      body(index);
      return Values();
    });
  }
  /// The first `count` of `lanes` lanes.
  Value firstLanes(Value count, int64_t lanes) {
    return vector::CreateMaskOp::create(
        b, loc, VectorType::get({lanes}, b.getI1Type()), count);
  }
  Value constantOf(IntegerType type, int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
  }

  void allocate() {
    auto buffer = [&](ArrayRef<int64_t> sizes, Type type) -> Value {
      return memref::AllocaOp::create(b, loc, MemRefType::get(sizes, type),
                                      b.getI64IntegerAttr(64));
    };
    int64_t numUnits = shape.units(), block = shape.blockKeys;
    packedQueries = buffer({numUnits, shape.depth() / 2, kTileDepth}, bf16);
    packedKeys = buffer({block, shape.depth()}, bf16);
    packedValues =
        buffer({block / kTileDepth, shape.features(), kTileDepth}, bf16);
    sums = buffer({numUnits, shape.features(), kTileRows}, f32);
    scores = buffer({2, block, kTileRows}, f32);
    probabilities = buffer({2, block / 2, kTileDepth}, bf16);
    maxima = buffer({numUnits, kTileRows}, f32);
    totals = buffer({numUnits, kTileRows}, f32);
    positions = buffer({numUnits, kTileRows}, i32);
  }

  //===--------------------------------------------------------------------===//
  // Rows
  //===--------------------------------------------------------------------===//

  /// Where `row` of the task lies in queries or results, and whether it does.
  struct Row {
    Value query, head, exists;
  };
  Row rowOf(Value unit, int64_t lane) {
    if (kTileRows % shape.group == 0) {
      Value query =
          add(multiply(unit, kTileRows / shape.group), lane / shape.group);
      return {minimum(query, add(numQueries, -1)), constant(lane % shape.group),
              isLess(query, numQueries)};
    }
    Value row = add(multiply(unit, kTileRows), lane);
    Value exists = isLess(row, rows);
    row = minimum(row, add(rows, -1));
    return {arith::DivUIOp::create(b, loc, row, constant(shape.group)),
            arith::RemUIOp::create(b, loc, row, constant(shape.group)), exists};
  }
  Values indicesOf(const Row &row, Value feature) {
    if (shape.headMajor)
      return {row.head, row.query, feature};
    return {row.query, row.head, feature};
  }

  /// Elements of a row of `size` from `first` on that a vector of `lanes`
  /// holds, as a mask; none where `exists` is not set.
  Value maskOfRow(Value exists, Value first, int64_t size, int64_t lanes) {
    if (size % lanes == 0)
      return maskOf(exists, lanes);
    Value left = minimum(sub(constant(size), first), constant(lanes));
    return firstLanes(select(exists, left, constant(0)), lanes);
  }

  /// Packs queries and starts maxima, totals and sums.
  void startUnit(Value unit) {
    Value zero = constant(0);
    loop(zero, constant(shape.headDim), kTileDepth, [&](Value feature) {
      Values vectors;
      for (int64_t lane = 0; lane < kTileRows; ++lane) {
        Row row = rowOf(unit, lane);
        Value mask = maskOfRow(row.exists, feature, shape.headDim, kTileDepth);
        vectors.push_back(asInts(vector::MaskedLoadOp::create(
            b, loc, halves, queries, indicesOf(row, feature), mask,
            zeroOf(halves))));
      }
      transpose(vectors);
      Value pair = arith::ShRUIOp::create(b, loc, feature, constant(1));
      for (int64_t i = 0; i < kTileRows; ++i)
        store(asHalves(vectors[i]), packedQueries, {unit, add(pair, i), zero});
    });
    store(minusInfinity(), maxima, {unit, zero});
    store(splat(0), totals, {unit, zero});
    loop(zero, constant(shape.features()), 1,
         [&](Value feature) { store(splat(0), sums, {unit, feature, zero}); });
    Values lanes;
    for (int64_t lane = 0; lane < kTileRows; ++lane)
      lanes.push_back(arith::IndexCastOp::create(
          b, loc, i32, plus(position, rowOf(unit, lane).query)));
    store(vector::FromElementsOp::create(b, loc, ints, lanes), positions,
          {unit, zero});
  }

  /// Divides by the totals, turns the results and rounds them.
  void finishUnit(Value unit) {
    Value zero = constant(0);
    Value total = load(floats, totals, {unit, zero});
    Value inverse = select(isEqual(total, splat(0)), splat(0),
                           arith::DivFOp::create(b, loc, splat(1), total));
    auto narrow = VectorType::get({kTileRows}, bf16);
    loop(zero, constant(shape.valueDim), kTileRows, [&](Value feature) {
      Values vectors;
      for (int64_t i = 0; i < kTileRows; ++i)
        vectors.push_back(
            mulf(load(floats, sums, {unit, add(feature, i), zero}), inverse));
      transpose(vectors);
      for (int64_t lane = 0; lane < kTileRows; ++lane) {
        Row row = rowOf(unit, lane);
        vector::MaskedStoreOp::create(
            b, loc, results, indicesOf(row, feature),
            maskOfRow(row.exists, feature, shape.valueDim, kTileRows),
            arith::TruncFOp::create(b, loc, narrow, vectors[lane]));
      }
    });
  }

  //===--------------------------------------------------------------------===//
  // Keys and values
  //===--------------------------------------------------------------------===//

  /// Keys from `key` on, as they lie; zeros up to a whole tile.
  void packKeys(Value key, Value count, Value padded) {
    loop(constant(0), count, 1, [&](Value i) {
      Value row = plus(key, i);
      for (int64_t d = 0; d < shape.headDim; d += kTileDepth) {
        prefetch(keys, row, d);
        Values at{row, constant(d)};
        Value vector;
        int64_t lanes = shape.headDim - d;
        if (lanes >= kTileDepth)
          vector = load(halves, keys, at);
        else
          vector = vector::MaskedLoadOp::create(
              b, loc, halves, keys, at, firstLanes(constant(lanes), kTileDepth),
              zeroOf(halves));
        store(vector, packedKeys, {i, constant(d)});
      }
    });
    loop(count, padded, 1, [&](Value i) {
      for (int64_t d = 0; d < shape.headDim; d += kTileDepth)
        store(zeroOf(halves), packedKeys, {i, constant(d)});
    });
  }

  /// Hardware sees no pattern in the rows of one head.
  void prefetch(Value buffer, Value row, int64_t feature) {
    memref::PrefetchOp::create(
        b, loc, buffer, ValueRange{add(row, kPrefetchRows), constant(feature)},
        /*isWrite=*/false, /*localityHint=*/2, /*isDataCache=*/true);
  }

  /// Values turned: rows of 32 keys, one for each feature.
  void packValues(Value key, Value count) {
    loop(constant(0), count, kTileDepth, [&](Value first) {
      Value left = sub(count, first);
      Value block =
          arith::ShRUIOp::create(b, loc, first, constant(5)).getResult();
      for (int64_t d = 0; d < shape.valueDim; d += kTileDepth)
        packTile(plus(key, first), left, block, d);
    });
  }

  /// 32 keys of 32 features, in halves that fit into registers. Rows beyond the
  /// last are that one again: their probabilities are zero, and what the last
  /// holds shows anyway.
  void packTile(Value key, Value left, Value block, int64_t feature) {
    Value at = constant(feature), last = add(left, -1);
    for (int64_t half = 0; half < kTileDepth; half += kTileRows) {
      if (feature + half >= shape.valueDim) {
        for (int64_t i = 0; i < kTileRows; ++i)
          store(zeroOf(halves), packedValues,
                {block, constant(feature + half + i), constant(0)});
        continue;
      }
      SmallVector<int64_t> pairs;
      for (int64_t lane = 0; lane < kTileRows; ++lane)
        pairs.append({half + lane, half + lane + kTileDepth});
      auto loadRow = [&](int64_t i) -> Value {
        Value row = plus(key, i ? minimum(constant(i), last) : constant(0));
        if (half == 0)
          prefetch(values, row, feature);
        int64_t lanes = shape.valueDim - feature;
        if (lanes >= kTileDepth)
          return load(halves, values, {row, at});
        return vector::MaskedLoadOp::create(
            b, loc, halves, values, ValueRange{row, at},
            firstLanes(constant(lanes), kTileDepth), zeroOf(halves));
      };
      Values vectors;
      for (int64_t i = 0; i < kTileDepth; i += 2) {
        Value even = loadRow(i), odd = loadRow(i + 1);
        vectors.push_back(
            asInts(vector::ShuffleOp::create(b, loc, even, odd, pairs)));
      }
      transpose(vectors);
      for (int64_t i = 0; i < kTileRows; ++i)
        store(asHalves(vectors[i]), packedValues,
              {block, constant(feature + half + i), constant(0)});
    }
  }

  /// Whether the packed values hold an infinity or NaN.
  Value hasNonFinite(Value padded) {
    auto bits = VectorType::get({kTileDepth}, b.getI16Type());
    auto mask = VectorType::get({kTileDepth}, b.getI1Type());
    Value exponent = arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(bits, b.getI16IntegerAttr(0x7F80).getValue()));
    Value blocks = arith::ShRUIOp::create(b, loc, padded, constant(5));
    Value found =
        forLoop(constant(0), blocks, 1, {zeroOf(mask)},
                [&](Value block, Values outer) {
                  return forLoop(
                      constant(0), constant(shape.features()), 1, outer,
                      [&](Value feature, Values carried) -> Values {
                        Value vector = vector::BitCastOp::create(
                            b, loc, bits,
                            load(halves, packedValues,
                                 {block, feature, constant(0)}));
                        Value isOne = compare(
                            arith::CmpIPredicate::eq,
                            arith::AndIOp::create(b, loc, vector, exponent),
                            exponent);
                        return {either(carried[0], isOne)};
                      });
                })
            .front();
    return anyLane(found);
  }

  /// Keys [key, key + count).
  void emitBlock(Value key, Value count) {
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
      scf::YieldOp::create(b, loc, constantOf(b.getI1Type(), 0));
      nonFinite = choice.getResult(0);
    }
    // Three steps of three units at a time: tiles are multiplied while vectors
    // of another unit are exponentiated, and no tile is loaded just after it
    // was stored.
    loop(constant(0), add(units, 2), 1, [&](Value i) {
      ifThen(isLess(constant(1), i), [&] {
        Value unit = add(i, -2);
        emitStep(unit, key, count,
                 [&](const View &view) { addValues(view, key, nonFinite); });
      });
      ifThen(isLess(i, units), [&] {
        emitStep(i, key, count,
                 [&](const View &view) { multiplyByKeys(view); });
      });
      Value unit = add(i, -1);
      // Unsigned: there is none before the first.
      ifThen(isLess(unit, units), [&] {
        emitStep(unit, key, count,
                 [&](const View &view) { computeProbabilities(view, key); });
      });
    });
  }

  /// What the rows of a unit see of a block of keys.
  struct View {
    Value unit;
    /// Which of the two buffers for scores and probabilities is its.
    Value buffer;
    /// The number of keys, and up to a whole tile.
    Value count, padded;
    /// Whether some of the rows do not see some of them; null for never.
    Value partly;
  };

  /// Emits a step for a unit, if it sees anything.
  void emitStep(Value unit, Value key, Value count,
                function_ref<void(const View &)> step) {
    Value row = multiply(unit, kTileRows);
    Value lastRow = minimum(add(row, kTileRows - 1), add(rows, -1));
    auto positionOf = [&](Value row) {
      return plus(position,
                  arith::DivUIOp::create(b, loc, row, constant(shape.group)));
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
    // Keys up to a whole tile may be there, for other rows.
    if (partly)
      partly = either(partly, isLess(seen, count));
    ifThen(compare(arith::CmpIPredicate::sgt, seen, constant(0)), [&] {
      step({unit, arith::AndIOp::create(b, loc, unit, constant(1)), seen,
            roundUp(seen), partly});
    });
  }

  /// To whole tiles.
  Value roundUp(Value count) {
    return multiply(
        arith::CeilDivUIOp::create(b, loc, count, constant(kTileDepth)),
        kTileDepth);
  }

  /// Whether a query at positions [first, last] does not see some of the keys;
  /// null where all see all of them.
  Value isPartlyVisible(Value key, Value count, Value first, Value last) {
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

  //===--------------------------------------------------------------------===//
  // A unit of rows and a block of keys
  //===--------------------------------------------------------------------===//

  void computeProbabilities(const View &view, Value key) {
    if (shape.cap)
      capScores(view);
    Value masked = compare(arith::CmpIPredicate::ne, view.count, view.padded);
    if (view.partly)
      masked = either(masked, view.partly);
    ifThen(masked, [&] { maskScores(view, key); });
    exponentiate(view, findMaximum(view));
  }

  void addValues(const View &view, Value key, Value nonFinite) {
    if (!view.partly)
      return multiplyByValues(view);
    auto choice = scf::IfOp::create(b, loc, both(view.partly, nonFinite), true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    addVisibleValues(view, key);
    b.setInsertionPointToStart(choice.elseBlock());
    multiplyByValues(view);
  }

  Value loadTile(Value buffer, ValueRange at) {
    return amx::TileLoadOp::create(b, loc, factorTile, buffer, at);
  }

  /// scores = keys x queries.
  void multiplyByKeys(const View &view) {
    Value zero = constant(0);
    Values right;
    auto loadQueries = [&](int64_t d) {
      return loadTile(packedQueries, {view.unit, constant(d / 2), zero});
    };
    // Two tiles of scores and a factor take three of the eight tiles.
    bool staysInTiles = shape.depth() <= 3 * kTileDepth;
    if (staysInTiles)
      for (int64_t d = 0; d < shape.depth(); d += kTileDepth)
        right.push_back(loadQueries(d));
    loop(zero, view.padded, 2 * kTileRows, [&](Value key) {
      Values tiles(2);
      for (Value &tile : tiles)
        tile = amx::TileZeroOp::create(b, loc, sumTile);
      for (int64_t d = 0; d < shape.depth(); d += kTileDepth) {
        Value factor = staysInTiles ? right[d / kTileDepth] : loadQueries(d);
        for (int64_t i = 0; i < 2; ++i) {
          Value left =
              loadTile(packedKeys, {add(key, i * kTileRows), constant(d)});
          tiles[i] =
              amx::TileMulFOp::create(b, loc, sumTile, left, factor, tiles[i]);
        }
      }
      for (int64_t i = 0; i < 2; ++i)
        amx::TileStoreOp::create(
            b, loc, scores,
            ValueRange{view.buffer, add(key, i * kTileRows), zero}, tiles[i]);
    });
  }

  /// sums += values x probabilities.
  void multiplyByValues(const View &view) {
    constexpr int64_t kSums = 4;
    Value zero = constant(0);
    for (int64_t feature = 0; feature < shape.features();
         feature += kSums * kTileRows) {
      int64_t count =
          std::min<int64_t>(kSums, (shape.features() - feature) / kTileRows);
      auto indicesOfSum = [&](int64_t i) {
        return Values{view.unit, constant(feature + i * kTileRows), zero};
      };
      Values tiles;
      for (int64_t i = 0; i < count; ++i)
        tiles.push_back(
            amx::TileLoadOp::create(b, loc, sumTile, sums, indicesOfSum(i)));
      tiles = forLoop(
          zero, view.padded, kTileDepth, tiles, [&](Value key, Values carried) {
            Value pair = arith::ShRUIOp::create(b, loc, key, constant(1));
            Value block = arith::ShRUIOp::create(b, loc, key, constant(5));
            Value right = loadTile(probabilities, {view.buffer, pair, zero});
            for (auto [i, tile] : llvm::enumerate(carried)) {
              Value left =
                  loadTile(packedValues,
                           {block, constant(feature + i * kTileRows), zero});
              tile =
                  amx::TileMulFOp::create(b, loc, sumTile, left, right, tile);
            }
            return carried;
          });
      for (auto [i, tile] : llvm::enumerate(tiles))
        amx::TileStoreOp::create(b, loc, sums, indicesOfSum(i), tile);
    }
  }

  void capScores(const View &view) {
    Value factor = splat(shape.scale / *shape.cap), cap = splat(*shape.cap);
    loop(constant(0), view.padded, 1, [&](Value i) {
      Values at{view.buffer, i, constant(0)};
      Value score = mulf(load(floats, scores, at), factor);
      store(mulf(cap, math::TanhOp::create(b, loc, score)), scores, at);
    });
  }

  /// Minus infinity for keys that are not seen.
  void maskScores(const View &view, Value key) {
    Value rowPositions = load(ints, positions, {view.unit, constant(0)});
    auto lanes = VectorType::get({kTileRows}, b.getI1Type());
    loop(constant(0), view.padded, 1, [&](Value i) {
      Value exists = isLess(i, view.count);
      Value visible = broadcast(lanes, exists);
      Value at = toInt(plus(key, i));
      if (shape.causal)
        visible =
            both(visible, compare(arith::CmpIPredicate::sle, at, rowPositions));
      if (shape.window) {
        Value end = toInt(add(plus(key, i), *shape.window));
        visible = both(visible,
                       compare(arith::CmpIPredicate::slt, rowPositions, end));
      }
      Values indices{view.buffer, i, constant(0)};
      Value score = load(floats, scores, indices);
      store(select(visible, score, minusInfinity()), scores, indices);
    });
  }

  /// By what a score is multiplied to be an exponent of two.
  double exponentScale() const {
    return (shape.cap ? 1.0 : shape.scale) * std::log2(std::exp(1.0));
  }

  /// The largest score of the block enters the maxima of the unit, whose sums
  /// are scaled where that changes them much. Returns the exponent of two that
  /// is subtracted from those of the scores.
  Value findMaximum(const View &view) {
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
    Value limit = addf(before, splat(kLog2Slack / exponentScale()));
    Value grows = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT,
                                        blockMax, limit);
    Value after = select(grows, blockMax, before);
    ifThen(anyLane(grows), [&] {
      store(after, maxima, {view.unit, zero});
      Value exponent = mulf(arith::SubFOp::create(b, loc, before, after),
                            splat(exponentScale()));
      Value factor = select(grows, powerOfTwo(exponent), splat(1));
      auto scale = [&](Value buffer, ValueRange at) {
        store(mulf(load(floats, buffer, at), factor), buffer, at);
      };
      scale(totals, {view.unit, zero});
      loop(zero, constant(shape.features()), 4, [&](Value feature) {
        for (int64_t i = 0; i < 4; ++i)
          scale(sums, {view.unit, add(feature, i), zero});
      });
    });
    // Where nothing is visible yet, every score is minus infinity.
    return select(isEqual(after, minusInfinity()), splat(0), after);
  }

  /// 2^x with a relative error far below half an ulp of bf16.
  Value powerOfTwo(Value x) {
    return math::Exp2Op::create(b, loc, x, arith::FastMathFlags::afn);
  }

  /// probabilities = 2^(scale * (scores - maximum)), in pairs; their sum. The
  /// difference comes first: it is exactly 0 at the maximum, however large.
  void exponentiate(const View &view, Value maximum) {
    constexpr int64_t kUnroll = 4;
    Value zero = constant(0);
    Value scale = splat(exponentScale());
    Value half = splatInt(0x8000);
    Values partial = forLoop(
        zero, view.padded, kUnroll, Values(kUnroll, splat(0)),
        [&](Value key, Values carried) {
          Value firstPair = arith::ShRUIOp::create(b, loc, key, constant(1));
          // The sums to which values are added next lie in the L2 cache.
          for (int64_t i = 0; i < kUnroll; ++i)
            memref::PrefetchOp::create(
                b, loc, sums, ValueRange{view.unit, add(key, i), zero},
                /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
          for (int64_t i = 0; i < kUnroll; i += 2) {
            Value rounded[2];
            for (int64_t j = 0; j < 2; ++j) {
              Value score =
                  load(floats, scores, {view.buffer, add(key, i + j), zero});
              Value p = powerOfTwo(
                  mulf(arith::SubFOp::create(b, loc, score, maximum), scale));
              carried[i + j] = addf(carried[i + j], p);
              rounded[j] = arith::AddIOp::create(b, loc, asInts(p), half);
            }
            Value low =
                arith::ShRUIOp::create(b, loc, rounded[0], splatInt(16));
            Value high = both(rounded[1], splatInt(-65536));
            store(asHalves(either(low, high)), probabilities,
                  {view.buffer, add(firstPair, i / 2), zero});
          }
          return carried;
        });
    Value sum =
        addf(addf(partial[0], partial[1]), addf(partial[2], partial[3]));
    store(addf(load(floats, totals, {view.unit, zero}), sum), totals,
          {view.unit, zero});
  }

  /// sums += values x probabilities without what is not visible: a NaN there
  /// must not show. Rare, and slow.
  void addVisibleValues(const View &view, Value key) {
    Value zero = constant(0);
    loop(zero, view.count, 1, [&](Value i) {
      Value pair = arith::ShRUIOp::create(b, loc, i, constant(1));
      Value isOdd =
          compare(arith::CmpIPredicate::ne,
                  arith::AndIOp::create(b, loc, i, constant(1)), zero);
      Value bits =
          asInts(load(halves, probabilities, {view.buffer, pair, zero}));
      Value even = arith::ShLIOp::create(b, loc, bits, splatInt(16));
      Value p = vector::BitCastOp::create(
          b, loc, floats, select(isOdd, both(bits, splatInt(-65536)), even));
      Value hidden = isEqual(load(floats, scores, {view.buffer, i, zero}),
                             minusInfinity());
      Value row = plus(key, i);
      loop(zero, constant(shape.valueDim), 1, [&](Value feature) {
        Value element =
            memref::LoadOp::create(b, loc, values, ValueRange{row, feature});
        Value value =
            broadcast(floats, arith::ExtFOp::create(b, loc, f32, element));
        Values at{view.unit, feature, zero};
        Value before = load(floats, sums, at);
        store(select(hidden, before, fma(p, value, before)), sums, at);
      });
    });
  }

  const KernelShape &shape;
  Type bf16, f32;
  IntegerType i32;
  VectorType floats, ints, halves;
  amx::TileType sumTile, factorTile;
  /// Arguments.
  Value queries, keys, values, results, position;
  Value numQueries, rows, units;
  /// Scratch on the stack.
  Value packedQueries, packedKeys, packedValues, sums, scores, probabilities,
      maxima, totals, positions;
};

/// A scalar of a count at batch entry `batch`, within what 32 bits hold.
Value readCount(OpBuilder &b, Location loc, Value count, Value batch) {
  auto type = cast<RankedTensorType>(count.getType());
  SmallVector<Value> at;
  if (type.getRank() == 1)
    at.push_back(type.getDimSize(0) == 1
                     ? arith::ConstantIndexOp::create(b, loc, 0).getResult()
                     : batch);
  Value element = tensor::ExtractOp::create(b, loc, count, at);
  Value index = arith::IndexCastOp::create(b, loc, b.getIndexType(), element);
  index = arith::MinSIOp::create(
      b, loc, index, arith::ConstantIndexOp::create(b, loc, kMaxPosition));
  return arith::MaxSIOp::create(
      b, loc, index, arith::ConstantIndexOp::create(b, loc, -kMaxPosition));
}

struct TileAttention
    : public llama::impl::LlamaX86TileAttentionBase<TileAttention> {
  using Base::Base;

  void runOnOperation() override {
    if (taskRows < 1 || blockKeys < kTileDepth || blockKeys % kTileDepth != 0) {
      getOperation()->emitError()
          << "llama-x86-tile-attention: task-rows is " << taskRows.getValue()
          << " and block-keys " << blockKeys.getValue()
          << ", but must be at least 1 and a multiple of " << kTileDepth;
      return signalPassFailure();
    }
    SymbolTable symbols(getOperation());
    SmallVector<std::pair<AttentionOp, KernelShape>> found;
    getOperation().walk([&](AttentionOp op) {
      if (op->getParentOfType<scf::ForallOp>())
        return;
      if (std::optional<KernelShape> shape = match(op))
        found.emplace_back(op, *shape);
    });
    IRRewriter rewriter(&getContext());
    std::map<decltype(found.front().second.key()), func::FuncOp> kernels;
    for (auto &[op, shape] : found) {
      func::FuncOp &kernel = kernels[shape.key()];
      if (!kernel)
        kernel = createKernel(rewriter, symbols, op.getLoc(), shape);
      rewrite(rewriter, op, shape, kernel);
    }
  }

private:
  std::optional<KernelShape> match(AttentionOp op) {
    auto q = cast<RankedTensorType>(op.getQ().getType());
    auto k = cast<RankedTensorType>(op.getK().getType());
    auto v = cast<RankedTensorType>(op.getV().getType());
    if (q.getRank() != 4 || !q.getElementType().isBF16() || op.getMask() ||
        op.getCacheLayout().value_or(CacheLayout::plain) != CacheLayout::plain)
      return std::nullopt;
    KernelShape shape;
    shape.headMajor = op.getLayout() == AttentionLayout::head_major;
    unsigned headAxis = shape.headMajor ? 1 : 2;
    for (RankedTensorType type : {q, k, v})
      if (type.isDynamicDim(headAxis) || type.isDynamicDim(3) ||
          type.getDimSize(3) > kMaxHeadDim)
        return std::nullopt;
    shape.group = q.getDimSize(headAxis) / k.getDimSize(headAxis);
    shape.headDim = q.getDimSize(3);
    shape.valueDim = v.getDimSize(3);
    if (shape.group < 1 || shape.group > taskRows || shape.headDim < 1 ||
        shape.valueDim < 1)
      return std::nullopt;
    shape.scale = op.getScale() ? op.getScale()->convertToDouble()
                                : 1.0 / std::sqrt(double(shape.headDim));
    // Maxima are those of the scores before they are scaled.
    if (!(shape.scale > 0))
      return std::nullopt;
    if (op.getSoftcap())
      shape.cap = op.getSoftcap()->convertToDouble();
    shape.causal = op.getCausal();
    if (op.getWindow())
      shape.window = std::min<int64_t>(*op.getWindow(), kMaxPosition / 2);
    shape.taskQueries = taskRows / shape.group;
    shape.blockKeys = blockKeys;
    return shape;
  }

  func::FuncOp createKernel(RewriterBase &b, SymbolTable &symbols, Location loc,
                            const KernelShape &shape) {
    KernelEmitter emitter(b, loc, shape);
    auto kernel = func::FuncOp::create(
        loc, "attention_tiles", b.getFunctionType(emitter.argumentTypes(), {}));
    kernel.setPrivate();
    symbols.insert(kernel);
    emitter.emit(kernel);
    return kernel;
  }

  // Pattern: attention(q, k, v) ->
  //   forall batch entry, K/V head, block of queries: kernel on the slices
  void rewrite(RewriterBase &b, AttentionOp op, const KernelShape &shape,
               func::FuncOp kernel) {
    Location loc = op.getLoc();
    b.setInsertionPoint(op);
    unsigned tokenAxis = shape.headMajor ? 2 : 1;
    unsigned headAxis = shape.headMajor ? 1 : 2;
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(b, loc, value);
    };
    auto yType = cast<RankedTensorType>(op.getY().getType());
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, op.getQ());
    OpFoldResult batches = sizes[0], queries = sizes[tokenAxis];
    OpFoldResult numKeys = tensor::getMixedSize(b, loc, op.getK(), tokenAxis);
    sizes[3] = b.getIndexAttr(shape.valueDim);
    Value empty = tensor::EmptyOp::create(b, loc, sizes, b.getBF16Type());
    int64_t kvHeads =
        cast<RankedTensorType>(op.getK().getType()).getDimSize(headAxis);
    OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
    auto loop = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{zero, zero, zero},
        ArrayRef<OpFoldResult>{batches, b.getIndexAttr(kvHeads), queries},
        ArrayRef<OpFoldResult>{one, one, b.getIndexAttr(shape.taskQueries)},
        ValueRange{empty}, std::nullopt);
    Value result = loop.getResult(0);
    if (result.getType() != yType)
      result = tensor::CastOp::create(b, loc, yType, result);

    b.setInsertionPointToStart(loop.getBody());
    Value batch = loop.getInductionVars()[0];
    Value head = loop.getInductionVars()[1];
    Value query = loop.getInductionVars()[2];
    Value left = arith::SubIOp::create(
        b, loc, getValueOrCreateConstantIndexOp(b, loc, queries), query);
    Value count =
        arith::MinSIOp::create(b, loc, left, constant(shape.taskQueries));
    Value firstHead =
        arith::MulIOp::create(b, loc, head, constant(shape.group));

    SmallVector<OpFoldResult> strides(4, one);
    auto rowSlice = [&](int64_t size) {
      SmallVector<OpFoldResult> offsets{batch, query, firstHead, zero};
      SmallVector<OpFoldResult> extent{one, count, b.getIndexAttr(shape.group),
                                       b.getIndexAttr(size)};
      if (shape.headMajor) {
        std::swap(offsets[1], offsets[2]);
        std::swap(extent[1], extent[2]);
      }
      return std::make_pair(offsets, extent);
    };
    // Dimensions of `type` that the extent knows are static.
    auto slice = [&](Value tensor, ArrayRef<OpFoldResult> offsets,
                     ArrayRef<OpFoldResult> extent, MemRefType type) -> Value {
      SmallVector<int64_t> shape(type.getShape());
      if (type.getRank() == 2)
        shape.front() =
            getConstantIntValue(numKeys).value_or(ShapedType::kDynamic);
      return tensor::ExtractSliceOp::create(
          b, loc, RankedTensorType::get(shape, b.getBF16Type()), tensor,
          offsets, extent, strides);
    };
    auto toBuffer = [&](Value tensor, MemRefType type, bool readOnly) -> Value {
      ArrayRef<int64_t> shape =
          cast<RankedTensorType>(tensor.getType()).getShape();
      auto exact =
          MemRefType::get(shape, type.getElementType(), type.getLayout());
      return bufferization::ToBufferOp::create(b, loc, exact, tensor, readOnly);
    };
    auto castTo = [&](Value buffer, Type type) -> Value {
      if (buffer.getType() == type)
        return buffer;
      return memref::CastOp::create(b, loc, type, buffer);
    };
    SmallVector<MemRefType> types;
    for (Type type : kernel.getArgumentTypes().take_front(4))
      types.push_back(cast<MemRefType>(type));
    // The destination first: what is read after it has been written to would
    // be found in the way.
    auto [outOffsets, outSizes] = rowSlice(shape.valueDim);
    Value part =
        slice(loop.getRegionIterArgs().front(), outOffsets, outSizes, types[3]);
    Value destination = toBuffer(part, types[3], false);
    auto [queryOffsets, querySizes] = rowSlice(shape.headDim);
    Value q = toBuffer(slice(op.getQ(), queryOffsets, querySizes, types[0]),
                       types[0], true);
    auto keySlice = [&](Value tensor, int64_t size, MemRefType type) {
      SmallVector<OpFoldResult> offsets{batch, zero, head, zero};
      SmallVector<OpFoldResult> extent{one, numKeys, one, b.getIndexAttr(size)};
      if (shape.headMajor) {
        std::swap(offsets[1], offsets[2]);
        std::swap(extent[1], extent[2]);
      }
      return castTo(toBuffer(slice(tensor, offsets, extent, type), type, true),
                    type);
    };
    Value k = keySlice(op.getK(), shape.headDim, types[1]);
    Value v = keySlice(op.getV(), shape.valueDim, types[2]);

    Value position = query;
    if (op.getOffset() && (shape.causal || shape.window))
      position = arith::AddIOp::create(
          b, loc, position, readCount(b, loc, op.getOffset(), batch));
    Value begin = constant(0);
    Value end = getValueOrCreateConstantIndexOp(b, loc, numKeys);
    if (op.getKvLen())
      end = arith::MinSIOp::create(b, loc, end,
                                   readCount(b, loc, op.getKvLen(), batch));
    if (shape.causal)
      end = arith::MinSIOp::create(
          b, loc, end, arith::AddIOp::create(b, loc, position, count));
    if (shape.window)
      begin = arith::MaxSIOp::create(
          b, loc, begin,
          arith::SubIOp::create(b, loc, position, constant(*shape.window - 1)));
    func::CallOp::create(
        b, loc, kernel, ValueRange{q, k, v, destination, position, begin, end});
    Value filled = bufferization::ToTensorOp::create(
        b, loc, part.getType(), destination, /*restrict=*/true,
        /*writable=*/true);
    b.setInsertionPointToStart(loop.getTerminator().getBody());
    tensor::ParallelInsertSliceOp::create(b, loc, filled,
                                          loop.getRegionIterArgs().front(),
                                          outOffsets, outSizes, strides);
    b.replaceOp(op, result);
  }
};

} // namespace
