//===- TileAttention.cpp - bf16 attention on the tile unit ----------------===//
//
// Rows of a unit are the columns of a tile:
//
//   scores[key, row]    = K[key, d] x Q[d, row]           K in rows, Q in pairs
//   results[d, row]    += V[key, d]^T x P[key, row]       V turned, P in pairs
//
// so that the probabilities of two keys, rounded and merged, are a row of a
// factor.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Attention.h"
#include "lib/Codegen/X86/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86TILEATTENTION
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Emits the function of a task.
class KernelEmitter : public AttentionEmitter {
public:
  KernelEmitter(RewriterBase &b, Location loc, const AttentionShape &shape,
                int64_t blockKeys)
      : AttentionEmitter(b, loc, shape,
                         {/*lanes=*/kTileRows, /*usesPairs=*/true, blockKeys,
                          /*keyStep=*/kTileDepth, /*featureStep=*/kTileDepth,
                          /*numBuffers=*/2}),
        sumTile(amx::TileType::get({kTileRows, kTileRows}, f32)),
        factorTile(
            amx::TileType::get({kTileRows, kTileDepth}, b.getBF16Type())) {}

private:
  Value allocateValues() override {
    return makeBuffer({layout.blockKeys / kTileDepth, features(), kTileDepth},
                      b.getBF16Type());
  }

  /// Values turned: rows of 32 keys, one for each feature.
  void packValues(Value key, Value count) override {
    loop(constant(0), count, kTileDepth, [&](Value first) {
      Value left = sub(count, first);
      Value block =
          arith::ShRUIOp::create(b, loc, first, constant(5)).getResult();
      for (int64_t d = 0; d < shape.valueDim; d += kTileDepth)
        packTile(plus(key, first), left, block, d);
    });
  }

  /// 32 keys of 32 features, in pairs that fit into registers. Rows beyond the
  /// last are that one again: their probabilities are zero, and what the last
  /// holds shows anyway.
  void packTile(Value key, Value left, Value block, int64_t feature) {
    Value last = add(left, -1);
    for (int64_t half = 0; half < kTileDepth; half += kTileRows) {
      if (feature + half >= shape.valueDim) {
        for (int64_t i = 0; i < kTileRows; ++i)
          store(zeroOf(pairs), packedValues,
                {block, constant(feature + half + i), constant(0)});
        continue;
      }
      SmallVector<int64_t> interleaved;
      for (int64_t lane = 0; lane < kTileRows; ++lane)
        interleaved.append({half + lane, half + lane + kTileDepth});
      auto loadRow = [&](int64_t i) -> Value {
        Value row = plus(key, i ? minimum(constant(i), last) : constant(0));
        if (half == 0)
          prefetch(values, row, feature);
        return loadElements(kTileDepth, values, row, feature, shape.valueDim);
      };
      Values vectors;
      for (int64_t i = 0; i < kTileDepth; i += 2) {
        Value even = loadRow(i), odd = loadRow(i + 1);
        vectors.push_back(
            asInts(vector::ShuffleOp::create(b, loc, even, odd, interleaved)));
      }
      transpose(vectors);
      for (int64_t i = 0; i < kTileRows; ++i)
        store(asPairs(vectors[i]), packedValues,
              {block, constant(feature + half + i), constant(0)});
    }
  }

  // Three steps of three units at a time: tiles are multiplied while vectors of
  // another unit are exponentiated, and no tile is loaded just after it was
  // stored.
  void emitUnits(Value key, Value count, Value nonFinite) override {
    auto emit = [&](Value unit, function_ref<void(const View &)> step) {
      Value buffer = arith::AndIOp::create(b, loc, unit, constant(1));
      emitStep(unit, constant(1), buffer, key, count, step);
    };
    loop(constant(0), add(units, 2), 1, [&](Value i) {
      ifThen(isLess(constant(1), i), [&] {
        emit(add(i, -2), [&](const View &view) {
          addValues(
              view, nonFinite, [&] { multiplyByValues(view); },
              [&] { addVisibleValues(view, key); });
        });
      });
      ifThen(isLess(i, units),
             [&] { emit(i, [&](const View &view) { multiplyByKeys(view); }); });
      Value unit = add(i, -1);
      // Unsigned: there is none before the first.
      ifThen(isLess(unit, units), [&] {
        emit(unit, [&](const View &view) { computeProbabilities(view, key); });
      });
    });
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
    bool staysInTiles = depth() <= 3 * kTileDepth;
    if (staysInTiles)
      for (int64_t d = 0; d < depth(); d += kTileDepth)
        right.push_back(loadQueries(d));
    loop(zero, view.padded, 2 * kTileRows, [&](Value key) {
      Values tiles(2);
      for (Value &tile : tiles)
        tile = amx::TileZeroOp::create(b, loc, sumTile);
      for (int64_t d = 0; d < depth(); d += kTileDepth) {
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
    for (int64_t feature = 0; feature < features();
         feature += kSums * kTileRows) {
      int64_t count =
          std::min<int64_t>(kSums, (features() - feature) / kTileRows);
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

  amx::TileType sumTile, factorTile;
};

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
    lowerAttentions(
        getOperation(),
        {"attention_tiles", taskRows,
         [](Type element) { return element.isBF16(); }, kStackBytes,
         /*takesQuantized=*/false,
         [&](RewriterBase &b, const AttentionShape &shape,
             func::FuncOp function) {
           KernelEmitter(b, function.getLoc(), shape, blockKeys).emit(function);
         }});
  }
};

} // namespace
