//===- Linears.cpp - Linears on the tensor cores of sm_80 and later -------===//
//
// Products of 16 bits with f32 sums by mma.sync m16n8k16. A block computes a
// tile; pieces of x and of the weights along k pass through a ring of stages in
// workgroup memory, filled by asynchronous copies (plain weights) or by threads
// that dequantise. Chunks of 16 bytes are swizzled within rows, so that
// ldmatrix meets no bank twice. With few rows tiles are small: many blocks then
// share the weights.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/NVVM/Linears.h"
#include "lib/Codegen/GPU/NoDeallocation.h"
#include "lib/Codegen/NVVM/MatrixUnits.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANVVMLINEARS
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr int64_t kStages = 4;

/// How a block is divided.
struct Shape {
  int64_t rows, columns, depth;  ///< Of a stage.
  int64_t warpRows, warpColumns; ///< Of a warp.

  int64_t threads() const {
    return rows / warpRows * (columns / warpColumns) * kWarp;
  }
  int64_t chunks() const { return depth / kChunk; }
  int64_t stageSize() const { return (rows + columns) * depth; }
};

constexpr Shape kLarge{128, 128, 32, 64, 32};
constexpr Shape kSmall{64, 32, 64, 16, 32};
/// Rows up to which tiles are small.
constexpr int64_t kSmallRows = 64;

class MmaEmitter : LinearEmitter {
public:
  MmaEmitter(OpBuilder &b, const LinearTask &task, const Shape &shape)
      : LinearEmitter(b, task), shape(shape), products(task.products.size()),
        width(shape.columns / products), type(task.x.getElementType()),
        depth(*getConstantIntValue(task.extents.back())) {}

  void emit() {
    rows = countRows();
    columns = getExtent(task.column());
    forTiles(
        width, shape.rows, shape.threads(),
        [&] {
          ring = allocateWorkgroup(b, loc, kStages * shape.stageSize(), type);
          finished =
              allocateWorkgroup(b, loc, stripRows() * pitch(), b.getF32Type());
        },
        [&](Value column, Value row) {
          firstColumn = column;
          firstRow = row;
          emitThread();
        });
  }

private:
  /// Rows that pass through workgroup memory at once when they are finished.
  int64_t stripRows() { return shape.rows / shape.warpRows * kMmaRows; }
  /// From one of them to the next: rows lie in other banks.
  int64_t pitch() { return shape.columns + 8; }
  int64_t fragments() {
    return shape.warpRows / kMmaRows * (shape.warpColumns / kMmaColumns);
  }

  void emitThread() {
    thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    int64_t chunks = shape.chunks();
    chunk = modulo(thread, chunks);
    line = divide(thread, chunks);
    linesAtOnce = shape.threads() / chunks;
    for (int64_t i = 0; i < shape.rows; i += linesAtOnce)
      xRows.push_back(
          getRow(minimum(add(add(firstRow, line), i), add(rows, -1))));
    for (int64_t i = 0; i < shape.columns; i += linesAtOnce)
      weightRows.push_back(
          minimum(add(add(firstColumn, line), i % width), add(columns, -1)));

    lane = modulo(thread, kWarp);
    Value warp = divide(thread, kWarp);
    int64_t across = shape.columns / shape.warpColumns;
    warpRow = mul(divide(warp, across), shape.warpRows);
    warpColumn = mul(modulo(warp, across), shape.warpColumns);

    int64_t turns = llvm::divideCeil(depth, shape.depth);
    for (int64_t stage = 0; stage + 1 < kStages; ++stage) {
      if (stage < turns)
        fill(constant(stage), stage * shape.stageSize());
      token = commit();
    }
    Values sums(fragments() * 4, zero());
    sums =
        forLoop(constant(0), constant(turns), constant(1), std::move(sums),
                [&](Value turn, Values carried) {
                  nvgpu::DeviceAsyncWaitOp::create(
                      b, loc, token, b.getI32IntegerAttr(kStages - 2));
                  gpu::BarrierOp::create(b, loc);
                  Value next = add(turn, kStages - 1);
                  ifThen(isLess(next, constant(turns)),
                         [&] { fill(next, modulo(next, kStages)); });
                  commit();
                  return multiply(mul(modulo(turn, kStages), shape.stageSize()),
                                  std::move(carried));
                });
    finish(sums);
  }

  /// All copies so far that are in no group are one, whatever it names; a group
  /// that names none has no text.
  Value commit() {
    return nvgpu::DeviceAsyncCreateGroupOp::create(
        b, loc, nvgpu::DeviceAsyncTokenType::get(b.getContext()),
        ValueRange{copied});
  }

  void fill(Value turn, Value stage) {
    fillAt(turn, mul(stage, shape.stageSize()));
  }
  void fill(Value turn, int64_t place) { fillAt(turn, constant(place)); }

  /// Where chunk `c` of a row lies in a stage, which has whole rows of chunks.
  Value swizzle(Value row, Value c) {
    int64_t chunks = shape.chunks();
    // Rows that share the banks of 128 bytes.
    Value turn = modulo(divide(row, std::max<int64_t>(1, 8 / chunks)), chunks);
    Value moved = arith::XOrIOp::create(b, loc, c, turn);
    return add(mul(row, shape.depth), mul(moved, kChunk));
  }

  /// Brings elements of k number `turn` to the stage at `place`.
  void fillAt(Value turn, Value place) {
    Value k = add(mul(turn, shape.depth), mul(chunk, kChunk));
    Value elements;
    if (depth % shape.depth != 0) {
      Value exists = isLess(k, constant(depth));
      elements = arith::SelectOp::create(b, loc, exists, constant(kChunk),
                                         constant(0));
      // Nothing is read there, but the address is one.
      k = minimum(k, constant(depth - kChunk));
    }
    for (auto [i, row] : llvm::enumerate(xRows)) {
      row[task.depth()] = k;
      copy(task.x, row, add(place, swizzle(add(line, i * linesAtOnce), chunk)),
           elements);
    }
    Value weightPlace = add(place, shape.rows * shape.depth);
    for (auto [i, row] : llvm::enumerate(weightRows)) {
      const Product &product = task.products[i * linesAtOnce / width];
      Values coordinates(task.rank + 1);
      coordinates[task.column()] = row;
      coordinates[task.depth()] = k;
      Value at = add(weightPlace, swizzle(add(line, i * linesAtOnce), chunk));
      if (product.weights.isPlain())
        copy(product.weights.plain, coordinates, at, elements);
      else
        dequantize(product.weights, coordinates, at, elements);
    }
  }

  void copy(const ElementAccess &access, ArrayRef<Value> coordinates,
            Value place, Value elements) {
    // One dimension: the buffer has the identity layout.
    auto buffer = cast<MemRefType>(access.root.getType());
    Value flat = access.root, index;
    Values indices = getIndices(access, coordinates);
    for (auto [dim, at] : llvm::enumerate(indices)) {
      if (index) {
        Value size = b.createOrFold<memref::DimOp>(loc, access.root, dim);
        index = b.createOrFold<arith::MulIOp>(loc, index, size);
      }
      index = index ? add(index, at) : at;
    }
    if (buffer.getRank() != 1) {
      ReassociationIndices all;
      for (int64_t i = 0; i < buffer.getRank(); ++i)
        all.push_back(i);
      flat = memref::CollapseShapeOp::create(
          b, loc, flat, ArrayRef<ReassociationIndices>{all});
    }
    Value copy = copyChunk(b, loc, flat, index, ring, place, elements);
    if (!copied)
      copied = copy;
  }

  void dequantize(const Weights &weights, ArrayRef<Value> coordinates,
                  Value place, Value elements) {
    bool isVector = getVectorSize(task, weights) % kChunk == 0;
    Values values = loadWeights(weights, coordinates, kChunk, isVector);
    if (elements) {
      Value exists = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                           elements, constant(0));
      for (Value &value : values)
        value = arith::SelectOp::create(b, loc, exists, value, zero());
    }
    for (Value &value : values)
      value = arith::TruncFOp::create(b, loc, type, value);
    auto vectorType = VectorType::get({kChunk}, type);
    Value vector = vector::FromElementsOp::create(b, loc, vectorType, values);
    vector::StoreOp::create(b, loc, vector, ring, place,
                            /*nontemporal=*/false, llvm::MaybeAlign(16));
  }

  Values multiply(Value stage, Values sums) {
    int64_t rowBlocks = shape.warpRows / kMmaRows,
            columnBlocks = shape.warpColumns / kMmaColumns;
    Value weightStage = add(stage, shape.rows * shape.depth);
    // Rows 0-7 and 8-15, then chunks; and chunks, then columns 0-7 and 8-15.
    Value rowOfLane = modulo(lane, kMmaRows), chunkOfRow = divide(lane, 16);
    Value columnOfLane =
        add(modulo(lane, 8), mul(divide(lane, 16), kMmaColumns));
    Value chunkOfColumn = modulo(divide(lane, 8), 2);
    for (int64_t k = 0; k < shape.depth; k += kMmaDepth) {
      SmallVector<Values> x, w;
      for (int64_t i = 0; i < rowBlocks; ++i)
        x.push_back(loadMatrices(
            b, loc, ring,
            add(stage, swizzle(add(add(warpRow, rowOfLane), i * kMmaRows),
                               add(chunkOfRow, k / kChunk)))));
      for (int64_t j = 0; j < columnBlocks; j += 2) {
        Values both = loadMatrices(
            b, loc, ring,
            add(weightStage,
                swizzle(add(add(warpColumn, columnOfLane), j * kMmaColumns),
                        add(chunkOfColumn, k / kChunk))));
        w.push_back({both[0], both[1]});
        w.push_back({both[2], both[3]});
      }
      for (int64_t i = 0; i < rowBlocks; ++i)
        for (int64_t j = 0; j < columnBlocks; ++j)
          multiplyMatrices(b, loc, type, x[i], w[j],
                           MutableArrayRef<Value>(sums).slice(
                               (i * columnBlocks + j) * 4, 4));
    }
    return sums;
  }

  /// Results pass through workgroup memory, 16 rows of each warp at a time, so
  /// that neighbouring threads finish neighbouring ones.
  void finish(ArrayRef<Value> sums) {
    int64_t columnBlocks = shape.warpColumns / kMmaColumns;
    auto pair = VectorType::get({2}, b.getF32Type());
    Value strip = mul(divide(warpRow, shape.warpRows), kMmaRows);
    for (int64_t i = 0; i < shape.warpRows / kMmaRows; ++i) {
      gpu::BarrierOp::create(b, loc);
      for (int64_t j = 0; j < columnBlocks; ++j)
        for (int64_t half = 0; half < 2; ++half) {
          size_t first = (i * columnBlocks + j) * 4 + half * 2;
          Value vector = vector::FromElementsOp::create(
              b, loc, pair, ValueRange{sums[first], sums[first + 1]});
          Value row = add(add(strip, divide(lane, 4)), half * 8);
          Value column =
              add(add(warpColumn, mul(modulo(lane, 4), 2)), j * kMmaColumns);
          vector::StoreOp::create(b, loc, vector, finished,
                                  ValueRange{add(mul(row, pitch()), column)},
                                  /*nontemporal=*/false, llvm::MaybeAlign(8));
        }
      gpu::BarrierOp::create(b, loc);
      forLoop(thread, constant(stripRows() * width), constant(shape.threads()),
              {}, [&](Value number, Values) {
                Value lineOf = divide(number, width),
                      columnOf = modulo(number, width);
                Value row = add(mul(divide(lineOf, kMmaRows), shape.warpRows),
                                modulo(lineOf, kMmaRows));
                row = add(add(firstRow, row), i * kMmaRows);
                Value column = add(firstColumn, columnOf);
                finishElementWithin(row, column, rows, columns, [&] {
                  Values chosen;
                  Value from = add(mul(lineOf, pitch()), columnOf);
                  for (int64_t p = 0; p < products; ++p)
                    chosen.push_back(memref::LoadOp::create(
                        b, loc, finished, ValueRange{add(from, p * width)}));
                  return chosen;
                });
                return Values();
              });
    }
  }

  const Shape &shape;
  int64_t products;
  /// Columns of each weight.
  int64_t width;
  Type type;
  int64_t depth;
  Value rows, columns, firstRow, firstColumn, thread, lane, warpRow, warpColumn;
  /// What this thread brings: a chunk of some rows.
  Value chunk, line;
  int64_t linesAtOnce = 0;
  SmallVector<Values> xRows;
  Values weightRows;
  /// [stage][x, weights][row][chunk], swizzled; and sums on their way out.
  Value ring, finished;
  /// The first copy, and the last group ahead of the loop.
  Value copied, token;
};

LogicalResult emitMma(OpBuilder &b, const LinearTask &task,
                      const WarpgroupSchedule *schedule) {
  std::optional<int64_t> depth = getConstantIntValue(task.extents.back());
  Type type = task.x.getElementType();
  if (!depth || *depth < kChunk || *depth % kChunk != 0 ||
      task.products.size() > 2 || !(type.isBF16() || type.isF16()) ||
      !hasAlignedRows(task, task.x))
    return failure();
  for (const Product &product : task.products)
    if (product.weights.getElementType() != type ||
        (product.weights.isPlain() &&
         !hasAlignedRows(task, product.weights.plain)))
      return failure();
  LinearEmitter(b, task).ifRows(
      arith::CmpIPredicate::ule, kSmallRows,
      [&] { MmaEmitter(b, task, kSmall).emit(); },
      [&] {
        if (!schedule || failed(emitWarpgroupLinear(b, task, *schedule)))
          MmaEmitter(b, task, kLarge).emit();
      });
  return success();
}

struct NvvmLinears : public llama::impl::LlamaNvvmLinearsBase<NvvmLinears> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.addExtension(+[](MLIRContext *context, gpu::GPUDialect *,
                              nvgpu::NVGPUDialect *, NVVM::NVVMDialect *) {
      attachNoDeallocation<gpu::BarrierOp>(context);
      attachNoDeallocation<nvgpu::DeviceAsyncCopyOp>(context);
      attachNoDeallocation<nvgpu::DeviceAsyncCreateGroupOp>(context);
      attachNoDeallocation<nvgpu::DeviceAsyncWaitOp>(context);
      attachNoDeallocation<NVVM::MmaOp>(context);
    });
    registerWarpgroupLinears(registry);
  }

  void runOnOperation() override {
    LinearTarget target;
    target.subgroupSize = kWarp;
    target.threads = threads;
    target.rowBytes = rowBytes;
    const WarpgroupSchedule *schedule = getWarpgroupSchedule(chip);
    replaceLinears(getOperation(), target,
                   [&](OpBuilder &b, const LinearTask &task) {
                     return emitMma(b, task, schedule);
                   });
  }
};
} // namespace
