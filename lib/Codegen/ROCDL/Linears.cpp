//===- Linears.cpp - Linears on the matrix units of CDNA and RDNA ---------===//
//
// Products of 16 bits with f32 sums by mfma (wavefronts of 64 lanes) or wmma
// (of 32). A block computes a tile; pieces of x and of the weights along k pass
// from memory through registers to one of two stages in workgroup memory, so
// that the next piece is on its way while one is multiplied, with one barrier
// for each. Chunks of 16 bytes are swizzled within rows, so that neither the
// lanes that write them nor those that read them meet in a bank.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/Linears.h"
#include "lib/Codegen/GPU/NoDeallocation.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Codegen/ROCDL/MatrixUnits.h"
#include "lib/Codegen/ROCDL/Passes.h"

#include "mlir/Dialect/AMDGPU/Utils/Chipset.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAROCDLLINEARS
#include "lib/Codegen/ROCDL/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Elements of a chunk of 16 bytes, and its words.
constexpr int64_t kChunk = 8, kChunkWords = 4;
constexpr int64_t kStages = 2;
/// Bytes of workgroup memory after which its banks repeat.
constexpr int64_t kBankBytes = 128;
/// Rows up to which tiles are small.
constexpr int64_t kSmallRows = 64;
/// Elements of x that a thread has at once of few rows: with twice as many,
/// some chips spill, and others have one wavefront only.
constexpr int64_t kFactors = 128;

/// How a block computes a tile. The memory is one of words, so that results can
/// lie where stages were.
struct Tile {
  const MatrixUnit &unit;
  TileShape shape;

  int64_t threads() const {
    return shape.rows / shape.waveRows * (shape.columns / shape.waveColumns) *
           unit.lanes;
  }
  int64_t chunks() const { return shape.depth / kChunk; }
  int64_t rowWords() const { return shape.depth / 2; }
  int64_t stageWords() const {
    return (shape.rows + shape.columns) * rowWords();
  }
  /// Rows of results that pass through workgroup memory at once.
  int64_t stripRows() const { return shape.rows / shape.waveRows * unit.size; }
  /// Words from one of them to the next: where a wavefront's results of one
  /// register are in several rows, these lie in other banks.
  int64_t pitch() const {
    return shape.columns + (unit.size == 32 ? 0 : unit.size / unit.run);
  }
  int64_t words() const {
    return std::max(kStages * stageWords(), stripRows() * pitch());
  }
  int64_t rowBlocks() const { return shape.waveRows / unit.size; }
  int64_t columnBlocks() const { return shape.waveColumns / unit.size; }
};

class MatrixEmitter : LinearEmitter {
public:
  MatrixEmitter(OpBuilder &b, const LinearTask &task, const Tile &tile)
      : LinearEmitter(b, task), tile(tile), unit(tile.unit),
        products(task.products.size()), width(tile.shape.columns / products),
        type(task.x.getElementType()),
        depth(*getConstantIntValue(task.extents.back())) {}

  void emit() {
    rows = countRows();
    columns = getExtent(task.column());
    forTiles(
        width, tile.shape.rows, tile.threads(),
        [&] {
          memory = memref::AllocaOp::create(
              b, loc, MemRefType::get({tile.words()}, b.getI32Type()),
              b.getI64IntegerAttr(kBankBytes));
        },
        [&](Value column, Value row) {
          firstColumn = column;
          firstRow = row;
          emitThread();
        });
  }

private:
  void emitThread() {
    thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    // What it brings. Behind the end is read what exists, and not stored.
    int64_t chunks = tile.chunks(), linesAtOnce = tile.threads() / chunks;
    chunk = modulo(thread, chunks);
    Value line = divide(thread, chunks);
    for (int64_t i = 0; i < tile.shape.rows; i += linesAtOnce)
      xRows.push_back(
          getRow(minimum(add(add(firstRow, line), i), add(rows, -1))));
    for (int64_t i = 0; i < tile.shape.columns; i += linesAtOnce) {
      Values coordinates(task.rank + 1);
      coordinates[task.column()] =
          minimum(add(add(firstColumn, line), i % width), add(columns, -1));
      weightRows.push_back({coordinates, &task.products[i / width].weights});
    }
    // A whole number of turns of the swizzle is between the lines.
    place =
        add(mul(line, tile.rowWords()), mul(swizzle(line, chunk), kChunkWords));
    linesApart = linesAtOnce * tile.rowWords();

    // What it computes.
    Value wave = divide(thread, unit.lanes);
    int64_t across = tile.shape.columns / tile.shape.waveColumns;
    waveRow = mul(divide(wave, across), tile.shape.waveRows);
    waveColumn = mul(modulo(wave, across), tile.shape.waveColumns);
    Value lane = modulo(thread, unit.lanes);
    ownLine = modulo(lane, unit.size);
    ownGroup = divide(lane, unit.size);

    int64_t turns = llvm::divideCeil(depth, tile.shape.depth);
    Values carried = bring(constant(0));
    size_t numBrought = carried.size();
    auto sumsType = VectorType::get({unit.results()}, b.getF32Type());
    Value zeros = arith::ConstantOp::create(b, loc, b.getZeroAttr(sumsType));
    carried.append(tile.rowBlocks() * tile.columnBlocks(), zeros);
    carried = forLoop(
        constant(0), constant(turns), constant(1), carried,
        [&](Value turn, Values values) {
          Value stage = mul(modulo(turn, kStages), tile.stageWords());
          store(stage, ArrayRef(values).take_front(numBrought));
          // The last turn brings what is not used, from where it came from.
          // Ahead of the barrier: LLVM moves loads that nothing follows which
          // may write to where the next turn uses them.
          Values next = bring(minimum(add(turn, 1), constant(turns - 1)));
          waitForOthers();
          next.append(
              multiply(stage, Values(ArrayRef(values).drop_front(numBrought))));
          return next;
        });
    keepLoop(carried[0].getDefiningOp());
    finish(ArrayRef(carried).drop_front(numBrought));
  }

  /// LLVM would unroll a loop of few turns, and spill registers.
  void keepLoop(Operation *loop) {
    auto unroll = LLVM::LoopUnrollAttr::get(
        b.getContext(), /*disable=*/b.getBoolAttr(true), /*count=*/{},
        /*runtimeDisable=*/{}, /*full=*/{}, /*followupUnrolled=*/{},
        /*followupRemainder=*/{}, /*followupAll=*/{});
    loop->setAttr("llvm.loop_annotation",
                  LLVM::LoopAnnotationAttr::get(b.getContext(), {}, {}, {},
                                                unroll, {}, {}, {}, {}, {}, {},
                                                {}, {}, {}, {}, {}));
  }

  /// Where chunk `c` of a row lies within it.
  Value swizzle(Value row, Value c) {
    int64_t chunks = tile.chunks();
    // Rows whose banks are the same ones differ in the turn.
    Value turn = modulo(
        divide(row, std::max<int64_t>(1, kBankBytes / (tile.shape.depth * 2))),
        chunks);
    return arith::XOrIOp::create(b, loc, c, turn);
  }

  /// The thread's chunks of x and of the weights at k number `turn`.
  Values bring(Value turn) {
    Value k = add(mul(turn, tile.shape.depth), mul(chunk, kChunk));
    Values brought;
    for (Values &row : xRows)
      brought.push_back(
          bringChunk(row, k, getVectorSize(task, task.x),
                     [&](ArrayRef<Value> at, int64_t count) -> Value {
                       if (count > 1)
                         return loadVector(task.x, at, count);
                       Value element = memref::LoadOp::create(
                           b, loc, task.x.root, getIndices(task.x, at));
                       return toVector(element);
                     }));
    for (auto &[row, weights] : weightRows)
      brought.push_back(
          bringChunk(row, k, getVectorSize(task, *weights),
                     [&, weights = weights](ArrayRef<Value> at, int64_t count) {
                       return loadRounded(*weights, at, count);
                     }));
    return brought;
  }

  Value toVector(ValueRange elements) {
    return vector::FromElementsOp::create(
        b, loc, VectorType::get({int64_t(elements.size())}, type), elements);
  }

  /// Weights, of whatever kind, in 16 bits.
  Value loadRounded(const Weights &weights, ArrayRef<Value> coordinates,
                    int64_t count) {
    if (weights.isPlain() && count > 1)
      return loadVector(weights.plain, coordinates, count);
    Values elements = loadWeights(weights, coordinates, count, count > 1);
    for (Value &element : elements)
      element = arith::TruncFOp::create(b, loc, type, element);
    return toVector(elements);
  }

  /// A chunk at `k` of a row, of which `vector` elements can be read at once;
  /// zeros behind the end.
  Value bringChunk(Values coordinates, Value k, int64_t vector,
                   function_ref<Value(ArrayRef<Value>, int64_t)> load) {
    int64_t count = std::gcd(std::gcd(vector, kChunk), depth);
    Values elements;
    for (int64_t i = 0; i < kChunk; i += count) {
      Value at = add(k, i);
      coordinates[task.depth()] = at;
      Value loaded;
      if (depth % tile.shape.depth == 0) {
        loaded = load(coordinates, count);
      } else {
        coordinates[task.depth()] = minimum(at, constant(depth - count));
        loaded = load(coordinates, count);
        Value zeros =
            arith::ConstantOp::create(b, loc, b.getZeroAttr(loaded.getType()));
        loaded = arith::SelectOp::create(b, loc, isLess(at, constant(depth)),
                                         loaded, zeros);
      }
      if (count == kChunk)
        return loaded;
      for (int64_t j = 0; j < count; ++j)
        elements.push_back(vector::ExtractOp::create(b, loc, loaded, j));
    }
    return toVector(elements);
  }

  /// Reads of other memory than the workgroup's stay on their way.
  void waitForOthers() {
    auto barrier = gpu::BarrierOp::create(b, loc);
    barrier->setAttr(kWorkgroupOnlyAttr, b.getUnitAttr());
  }

  void store(Value stage, ArrayRef<Value> brought) {
    auto words = VectorType::get({kChunkWords}, b.getI32Type());
    for (auto [i, value] : llvm::enumerate(brought)) {
      Value bits = vector::BitCastOp::create(b, loc, words, value);
      // Rows of x, then rows of weights.
      vector::StoreOp::create(
          b, loc, bits, memory,
          ValueRange{add(add(stage, place), i * linesApart)},
          /*nontemporal=*/false, llvm::MaybeAlign(16));
    }
  }

  /// What a lane holds of `unit.size` rows from a row on, `from` there being
  /// its own one, at the `step`th depth: an operand for each instruction.
  Values loadFragment(Value from, int64_t step) {
    auto words = VectorType::get({kChunkWords}, b.getI32Type());
    auto chunkType = VectorType::get({kChunk}, type);
    Values chunks;
    for (int64_t c = 0; c < unit.laneChunks; ++c) {
      int64_t first = step * unit.stepDepth() / kChunk + c;
      Value number =
          unit.depthGroups() == 1 ? constant(first) : add(ownGroup, first);
      Value loaded = vector::LoadOp::create(
          b, loc, words, memory,
          ValueRange{add(from, mul(swizzle(ownLine, number), kChunkWords))},
          /*nontemporal=*/false, llvm::MaybeAlign(16));
      chunks.push_back(vector::BitCastOp::create(b, loc, chunkType, loaded));
    }
    if (unit.laneElements == kChunk)
      return chunks;
    Values operands;
    if (unit.laneElements < kChunk) {
      for (int64_t i = 0; i < kChunk; i += unit.laneElements)
        operands.push_back(vector::ExtractStridedSliceOp::create(
            b, loc, chunks[0], i, unit.laneElements, 1));
      return operands;
    }
    SmallVector<int64_t> all(2 * kChunk);
    std::iota(all.begin(), all.end(), 0);
    return {vector::ShuffleOp::create(b, loc, chunks[0], chunks[1], all)};
  }

  Value multiply(Value x, Value w, Value sums) {
    uint32_t size = unit.size, k = unit.depth;
    if (unit.kind == MatrixUnit::Mfma)
      return amdgpu::MFMAOp::create(b, loc, size, size, k, /*blocks=*/1, x, w,
                                    sums);
    return amdgpu::WMMAOp::create(b, loc, size, size, k, x, w, sums);
  }

  /// Adds the products of a stage. Where a lane's chunk is that of several
  /// instructions, each of them takes other elements along k than it would on
  /// its own, of x and weights alike.
  Values multiply(Value stage, Values sums) {
    Value rowsFrom = add(stage, mul(add(waveRow, ownLine), tile.rowWords()));
    Value columnsFrom =
        add(add(stage, mul(add(waveColumn, ownLine), tile.rowWords())),
            tile.shape.rows * tile.rowWords());
    int64_t blockWords = unit.size * tile.rowWords();
    for (int64_t step = 0; step < tile.shape.depth / unit.stepDepth(); ++step) {
      SmallVector<Values> x, w;
      for (int64_t i = 0; i < tile.rowBlocks(); ++i)
        x.push_back(loadFragment(add(rowsFrom, i * blockWords), step));
      for (int64_t j = 0; j < tile.columnBlocks(); ++j)
        w.push_back(loadFragment(add(columnsFrom, j * blockWords), step));
      for (size_t n = 0; n < x[0].size(); ++n)
        for (int64_t i = 0; i < tile.rowBlocks(); ++i)
          for (int64_t j = 0; j < tile.columnBlocks(); ++j) {
            Value &sum = sums[i * tile.columnBlocks() + j];
            sum = multiply(x[i][n], w[j][n], sum);
          }
    }
    return sums;
  }

  /// Results pass through workgroup memory, a block of rows of each wavefront
  /// at a time, so that neighbouring threads finish neighbouring ones.
  void finish(ArrayRef<Value> sums) {
    Value strip = mul(divide(waveRow, tile.shape.waveRows), unit.size);
    for (int64_t i = 0; i < tile.rowBlocks(); ++i) {
      waitForOthers();
      Value from = add(mul(add(strip, mul(ownGroup, unit.run)), tile.pitch()),
                       add(waveColumn, ownLine));
      for (int64_t j = 0; j < tile.columnBlocks(); ++j)
        for (int64_t r = 0; r < unit.results(); ++r) {
          Value sum = vector::ExtractOp::create(
              b, loc, sums[i * tile.columnBlocks() + j], r);
          Value bits = arith::BitcastOp::create(b, loc, b.getI32Type(), sum);
          int64_t row = r / unit.run * unit.run * unit.groups() + r % unit.run;
          memref::StoreOp::create(
              b, loc, bits, memory,
              ValueRange{add(from, row * tile.pitch() + j * unit.size)});
        }
      waitForOthers();
      forLoop(thread, constant(tile.stripRows() * width),
              constant(tile.threads()), {}, [&](Value number, Values) {
                finishNumber(number, i);
                return Values();
              });
    }
  }

  void finishNumber(Value number, int64_t block) {
    Value line = divide(number, width), at = modulo(number, width);
    Value row = add(mul(divide(line, unit.size), tile.shape.waveRows),
                    modulo(line, unit.size));
    row = add(add(firstRow, row), block * unit.size);
    Value column = add(firstColumn, at);
    finishElementWithin(row, column, rows, columns, [&] {
      Values chosen;
      Value from = add(mul(line, tile.pitch()), at);
      for (int64_t p = 0; p < products; ++p) {
        Value bits = memref::LoadOp::create(b, loc, memory,
                                            ValueRange{add(from, p * width)});
        chosen.push_back(
            arith::BitcastOp::create(b, loc, b.getF32Type(), bits));
      }
      return chosen;
    });
  }

  const Tile &tile;
  const MatrixUnit &unit;
  int64_t products;
  /// Columns of each weight.
  int64_t width;
  Type type;
  int64_t depth;
  Value rows, columns, firstRow, firstColumn, thread;
  /// What this thread brings: a chunk of some rows, and where it puts the
  /// first.
  Value chunk, place;
  int64_t linesApart = 0;
  SmallVector<Values> xRows;
  SmallVector<std::pair<Values, const Weights *>> weightRows;
  /// What it computes.
  Value waveRow, waveColumn, ownLine, ownGroup;
  /// [stage][x, weights][row][chunk], swizzled; or results on their way out.
  Value memory;
};

LogicalResult emitMatrices(OpBuilder &b, const LinearTask &task,
                           const MatrixSchedule &schedule) {
  std::optional<int64_t> depth = getConstantIntValue(task.extents.back());
  Type type = task.x.getElementType();
  int64_t products = task.products.size();
  if (!depth || *depth == 0 || products > 2 ||
      !(type.isF16() || (type.isBF16() && schedule.hasBf16)) ||
      llvm::any_of(task.products, [&](const Product &product) {
        return product.weights.getElementType() != type;
      }))
    return failure();
  Tile large{schedule.largeUnit, schedule.large};
  // As many columns of each weight, by other wavefronts where a thread still
  // brings rows of one weight at a time.
  Tile small{schedule.smallUnit, schedule.small};
  small.shape.columns *= products;
  if (small.threads() / small.chunks() > schedule.small.columns)
    small.shape.waveColumns *= products;

  LinearEmitter(b, task).ifRows(
      arith::CmpIPredicate::ule, kSmallRows,
      [&] { MatrixEmitter(b, task, small).emit(); },
      [&] { MatrixEmitter(b, task, large).emit(); });
  return success();
}

struct RocdlLinears : public llama::impl::LlamaRocdlLinearsBase<RocdlLinears> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.addExtension(
        +[](MLIRContext *context, gpu::GPUDialect *, amdgpu::AMDGPUDialect *) {
          attachNoDeallocation<gpu::BarrierOp>(context);
          attachNoDeallocation<amdgpu::LDSBarrierOp>(context);
        });
  }

  void runOnOperation() override {
    LinearTarget target;
    target.subgroupSize = getWavefrontSize(chip);
    target.threads = threads;
    target.factors = kFactors;
    target.rowBytes = rowBytes;
    std::optional<MatrixSchedule> schedule = getMatrixSchedule(chip);
    replaceLinears(
        getOperation(), target, [&](OpBuilder &b, const LinearTask &task) {
          return schedule ? emitMatrices(b, task, *schedule) : failure();
        });
  }
};
} // namespace
