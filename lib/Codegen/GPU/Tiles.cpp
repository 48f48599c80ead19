//===- Tiles.cpp - Products of many rows with a matrix --------------------===//
//
// 256 threads compute a tile of 64 x 64 results (of each weight, where there
// are two), each thread 4 x 4 of them in registers. Pieces of 16 along k lie in
// workgroup memory, [k][row], so that a thread reads its four rows at once; two
// of them, so that the next one arrives while one is used, with one barrier for
// each.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/Linears.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr int64_t kThreads = 256;
/// Rows, and columns of each weight, of a tile; and of a thread.
constexpr int64_t kTile = 64, kOwn = 4;
/// Elements along k in workgroup memory at once; and that a thread brings.
constexpr int64_t kDepth = 16, kBrings = 4;
/// Elements from one k to the next: rows that differ in k lie in other banks.
constexpr int64_t kPitch = kTile + 4;
constexpr int64_t kStages = 2;
/// Parts in which results pass through workgroup memory to be finished.
constexpr int64_t kStrips = 2;

static_assert(kTile * kDepth == kThreads * kBrings);
static_assert(kTile * kTile == kThreads * kOwn * kOwn);

class TileEmitter : LinearEmitter {
public:
  TileEmitter(OpBuilder &b, const LinearTask &task)
      : LinearEmitter(b, task), products(task.products.size()) {}

  void emit() {
    forTiles(
        kTile, kTile, kThreads,
        [&] {
          shared = memref::AllocaOp::create(
              b, loc, MemRefType::get({kStages * stageSize()}, b.getF32Type()),
              b.getI64IntegerAttr(64));
        },
        [&](Value firstColumn, Value firstRow) {
          emitThread(firstColumn, firstRow, countRows(),
                     getExtent(task.column()));
        });
  }

private:
  int64_t stageSize() { return kDepth * kPitch * (1 + products); }

  void emitThread(Value firstColumn, Value firstRow, Value rows,
                  Value columns) {
    Value thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);

    // What this thread brings: four elements of a row, of x and of each weight.
    Value line = divide(thread, kDepth / kBrings);
    broughtK = mul(modulo(thread, kDepth / kBrings), kBrings);
    // Behind the end is read what exists, and not stored.
    xRow = getRow(minimum(add(firstRow, line), add(rows, -1)));
    weightRow = minimum(add(firstColumn, line), add(columns, -1));
    Value place = add(mul(broughtK, kPitch), line);

    // What it computes.
    Value ownRow = mul(divide(thread, kTile / kOwn), kOwn),
          ownColumn = mul(modulo(thread, kTile / kOwn), kOwn);

    Value depth = getExtent(task.depth());
    Value turns =
        b.createOrFold<arith::CeilDivUIOp>(loc, depth, constant(kDepth));
    Values carried = bring(constant(0));
    size_t numBrought = carried.size();
    carried.append(products * kOwn * kOwn, zero());
    carried =
        forLoop(constant(0), turns, constant(1), carried,
                [&](Value turn, Values values) {
                  Value stage = mul(modulo(turn, kStages), stageSize());
                  for (auto [i, value] :
                       llvm::enumerate(ArrayRef(values).take_front(numBrought)))
                    memref::StoreOp::create(
                        b, loc, value, shared,
                        ValueRange{add(add(stage, place),
                                       (i / kBrings) * kDepth * kPitch +
                                           (i % kBrings) * kPitch)});
                  gpu::BarrierOp::create(b, loc);
                  // The last turn brings what is not used, from where it came
                  // from.
                  Value next = minimum(add(turn, 1), add(turns, -1));
                  Values brought = bring(mul(next, kDepth));
                  Values sums(ArrayRef(values).drop_front(numBrought));
                  sums = multiply(stage, ownRow, ownColumn, std::move(sums));
                  brought.append(sums);
                  return brought;
                });
    finish(thread, firstRow, firstColumn, ownRow, ownColumn, rows, columns,
           ArrayRef(carried).drop_front(numBrought));
  }

  /// Four elements of x and of each weight, at `first` and this thread's k.
  Values bring(Value first) {
    Value k = add(first, broughtK);
    Values brought =
        bringRow(k, getVectorSize(task, task.x), [&](Value at, int64_t count) {
          Values coordinates = xRow;
          coordinates[task.depth()] = at;
          return loadFloats(task.x, coordinates, count, count > 1);
        });
    for (const Product &product : task.products)
      brought.append(bringRow(k, getVectorSize(task, product.weights),
                              [&](Value at, int64_t count) {
                                Values coordinates(task.rank + 1);
                                coordinates[task.column()] = weightRow;
                                coordinates[task.depth()] = at;
                                return loadWeights(product.weights, coordinates,
                                                   count, count > 1);
                              }));
    return brought;
  }

  Values bringRow(Value k, int64_t vector,
                  function_ref<Values(Value, int64_t)> load) {
    int64_t depth = *getConstantIntValue(task.extents.back());
    if (vector % kBrings == 0 && depth % kDepth == 0)
      return load(k, kBrings);
    // Zeros behind the end.
    int64_t count = vector % kBrings == 0 && depth % kBrings == 0 ? kBrings : 1;
    Values brought;
    for (int64_t i = 0; i < kBrings; i += count) {
      Value at = add(k, i);
      Value exists = isLess(at, constant(depth));
      for (Value element : load(minimum(at, constant(depth - count)), count))
        brought.push_back(
            arith::SelectOp::create(b, loc, exists, element, zero()));
    }
    return brought;
  }

  /// Adds the products of a stage.
  Values multiply(Value stage, Value ownRow, Value ownColumn, Values sums) {
    auto type = VectorType::get({kOwn}, b.getF32Type());
    auto loadOwn = [&](Value at) {
      Values elements;
      Value loaded = vector::LoadOp::create(b, loc, type, shared, at,
                                            /*nontemporal=*/false,
                                            llvm::MaybeAlign(kOwn * 4));
      for (int64_t i = 0; i < kOwn; ++i)
        elements.push_back(vector::ExtractOp::create(b, loc, loaded, i));
      return elements;
    };
    Value rowsAt = add(stage, ownRow);
    Value columnsAt = add(add(stage, ownColumn), kDepth * kPitch);
    return forLoop(constant(0), constant(kDepth), constant(1), std::move(sums),
                   [&](Value k, Values inner) {
                     Value offset = mul(k, kPitch);
                     Values x = loadOwn(add(rowsAt, offset));
                     for (int64_t p = 0; p < products; ++p) {
                       Values w = loadOwn(
                           add(add(columnsAt, offset), p * kDepth * kPitch));
                       for (int64_t i = 0; i < kOwn; ++i)
                         for (int64_t j = 0; j < kOwn; ++j) {
                           Value &sum = inner[(p * kOwn + i) * kOwn + j];
                           sum = multiplyAdd(x[i], w[j], sum);
                         }
                     }
                     return inner;
                   });
  }

  /// Results pass through workgroup memory, so that neighbouring threads finish
  /// neighbouring ones.
  void finish(Value thread, Value firstRow, Value firstColumn, Value ownRow,
              Value ownColumn, Value rows, Value columns,
              ArrayRef<Value> sums) {
    constexpr int64_t kStripRows = kOwn / kStrips;
    auto type = VectorType::get({kOwn}, b.getF32Type());
    int64_t pitch = products * kTile;
    for (int64_t strip = 0; strip < kStrips; ++strip) {
      gpu::BarrierOp::create(b, loc);
      for (int64_t i = 0; i < kStripRows; ++i)
        for (int64_t p = 0; p < products; ++p) {
          Values row(
              sums.slice((p * kOwn + strip * kStripRows + i) * kOwn, kOwn));
          Value vector = vector::FromElementsOp::create(b, loc, type, row);
          Value line = add(mul(divide(ownRow, kStrips), 1), i);
          vector::StoreOp::create(
              b, loc, vector, shared,
              ValueRange{add(add(mul(line, pitch), ownColumn), p * kTile)},
              /*nontemporal=*/false, llvm::MaybeAlign(kOwn * 4));
        }
      gpu::BarrierOp::create(b, loc);
      forLoop(thread, constant(kTile / kStrips * kTile), constant(kThreads), {},
              [&](Value number, Values) {
                Value line = divide(number, kTile),
                      column = modulo(number, kTile);
                Value row = add(add(mul(divide(line, kStripRows), kOwn),
                                    modulo(line, kStripRows)),
                                strip * kStripRows);
                row = add(firstRow, row);
                Value at = add(firstColumn, column);
                finishElementWithin(row, at, rows, columns, [&] {
                  Values chosen;
                  Value from = add(mul(line, pitch), column);
                  for (int64_t p = 0; p < products; ++p)
                    chosen.push_back(memref::LoadOp::create(
                        b, loc, shared, ValueRange{add(from, p * kTile)}));
                  return chosen;
                });
                return Values();
              });
    }
  }

  int64_t products;
  /// [stage][x, weights..][k][row].
  Value shared;
  Value broughtK, weightRow;
  Values xRow;
};
} // namespace

LogicalResult mlir::llama::emitTiles(OpBuilder &b, const LinearTask &task) {
  std::optional<int64_t> depth = getConstantIntValue(task.extents.back());
  if (!depth || *depth == 0 || task.products.size() > 2)
    return failure();
  TileEmitter(b, task).emit();
  return success();
}
