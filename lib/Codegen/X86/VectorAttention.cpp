//===- VectorAttention.cpp - Attention on vectors -------------------------===//
//
// Many rows: lanes are rows. Three vectors of them times eight keys (or eight
// features of a value) take eleven loads for 24 multiply-adds, whose sums are
// in registers.
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

  void emit(func::FuncOp function) {
    enter(function);
    emitRows();
    func::ReturnOp::create(b, loc);
  }

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
                      layout.usesPairs ? loadFeatures(add(row, 1), d) : Value());
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
        storeFeatures(whole, d,
                      loadFeatures(plus(key, multiply(whole, 2)), d),
                      zeroOf(factors));
    });
  }

  void emitUnits(Value key, Value count, Value nonFinite) override {
    loop(constant(0), units, vectors.units, [&](Value unit) {
      Value numUnits = minimum(sub(units, unit), constant(vectors.units));
      emitStep(unit, numUnits, constant(0), key, count,
               [&](const View &view) {
                 auto forUnits = [&](function_ref<void(const View &)> body) {
                   loop(constant(0), numUnits, 1, [&](Value i) {
                     View one = view;
                     one.unit = plus(unit, i);
                     one.buffer = i;
                     body(one);
                   });
                 };
                 forCount(numUnits, vectors.units,
                          [&](int64_t n) { multiplyByKeys(view, n); });
                 forUnits(
                     [&](const View &one) { computeProbabilities(one, key); });
                 addValues(
                     view, nonFinite,
                     [&] {
                       forCount(numUnits, vectors.units, [&](int64_t n) {
                         multiplyByValues(view, n);
                       });
                     },
                     [&] {
                       forUnits([&](const View &one) {
                         addVisibleValues(one, key);
                       });
                     });
               });
    });
  }

  /// A factor in every lane, an element or a pair.
  Value broadcastFactor(Value buffer, Value row, Value at) {
    if (!layout.usesPairs)
      return broadcast(
          floats, memref::LoadOp::create(b, loc, buffer, ValueRange{row, at}));
    Value pair = load(VectorType::get({2}, b.getBF16Type()), buffer, {row, at});
    Value bits =
        vector::BitCastOp::create(b, loc, VectorType::get({1}, i32), pair);
    return asPairs(
        broadcast(ints, vector::ExtractOp::create(b, loc, bits, 0)));
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
      Values results = forLoop(
          zero, constant(depth() / unit), kUnroll,
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
      carried = forLoop(
          zero, steps, kUnroll, carried, [&](Value at, Values carried) {
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
// The pass
//===----------------------------------------------------------------------===//

struct VectorAttention
    : public llama::impl::LlamaX86VectorAttentionBase<VectorAttention> {
  using Base::Base;

  void runOnOperation() override {
    if (taskRows < 1 || vectorBytes % 4 != 0 || vectorBytes < 16) {
      getOperation()->emitError()
          << "llama-x86-vector-attention: task-rows is " << taskRows.getValue()
          << " and vector-bytes " << vectorBytes.getValue()
          << ", but must be at least 1 and 16";
      return signalPassFailure();
    }
    VectorShape vectors;
    vectors.lanes = vectorBytes / 4;
    vectors.units = 3;
    vectors.columns = vectorRegisters >= 32 ? 8 : 4;
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
         }});
  }
};

} // namespace
