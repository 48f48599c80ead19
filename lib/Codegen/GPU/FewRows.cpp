//===- FewRows.cpp - Products of few rows with a matrix -------------------===//
//
// Every weight is used for a few rows only: what counts is to read it once, in
// pieces of 16 bytes, with many reads on their way at any time. A team of
// threads computes some columns; its threads lie along k, next to each other,
// and add up their parts at the end: by exchange in a subgroup, then through
// workgroup memory. The order of additions depends on sizes only.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/Linears.h"
#include "lib/Codegen/GPU/RowTask.h"
#include "lib/Codegen/GPU/TaskAttributes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr int64_t kBlockThreads = 256;
/// Reads of 16 bytes of weights that a thread has on their way.
constexpr int64_t kReadsInFlight = 4;
/// Elements of workgroup memory for parts of sums.
constexpr int64_t kPartElements = 4096;
/// Where blocks fill the device more often than this, all of them together
/// lose more by computing rows of x again than a launch takes.
constexpr int64_t kMostWaves = 4;

/// How threads divide the work.
struct Schedule {
  int64_t lanes;   ///< Threads of a team.
  int64_t columns; ///< Columns of a team.
  int64_t vector;  ///< Elements along k that a thread takes at once,
  int64_t unroll;  ///< and so many of them before it uses the first.
  bool isVector;   ///< Whether these are one or more aligned vectors.
};

/// Parts of sums of a block: of each team's threads, or of their subgroups.
int64_t countParts(const Schedule &s, const LinearTask &task, int64_t rows,
                   const LinearTarget &target) {
  return kBlockThreads / std::min(s.lanes, target.subgroupSize) * s.columns *
         rows * int64_t(task.products.size());
}

/// `xVector`: so many elements of x along k are surely one aligned vector.
Schedule chooseSchedule(const LinearTask &task, int64_t rows,
                        const LinearTarget &target, int64_t xVector) {
  Schedule s{32, 1, 1, 1, false};
  int64_t products = task.products.size();
  std::optional<int64_t> depth = getConstantIntValue(task.extents.back()),
                         columns =
                             getConstantIntValue(task.extents[task.column()]);
  int64_t k = depth.value_or(4096), n = columns.value_or(4096);

  // Every operand along k allows for it.
  int64_t w = 16;
  for (const Product &product : task.products)
    w = std::min(w, LinearEmitter::getVectorSize(task, product.weights));
  // Narrow weights in whole vectors: whole ones of x follow, several of them
  // for one.
  int64_t whole = 128 / task.x.getElementType().getIntOrFloatBitWidth();
  s.vector = xVector == whole ? w : std::min(xVector, w);
  s.isVector = s.vector > 1;

  while (s.lanes > 1 && s.lanes * s.vector > k)
    s.lanes /= 2;
  // Few columns: more threads for each, while they have something to do.
  int64_t perLane = s.vector * kReadsInFlight / std::min<int64_t>(products, 2);
  while (s.lanes < kBlockThreads && n * s.lanes * 2 <= target.threads &&
         k >= s.lanes * 2 * perLane)
    s.lanes *= 2;
  // Many columns: several for each team, which then reads x once for them.
  int64_t most = rows > 1 ? 4 : 2;
  while (s.columns < most &&
         n / (s.columns * 2) * s.lanes >= target.threads / 2 &&
         s.columns * 2 * rows * products <= 32)
    s.columns *= 2;
  while (s.columns > 1 && countParts(s, task, rows, target) > kPartElements)
    s.columns /= 2;
  s.unroll = std::max<int64_t>(1, kReadsInFlight / (s.columns * products));
  while (s.unroll > 1 && (s.unroll * s.vector * s.lanes > k ||
                          s.unroll * s.vector * rows > target.factors))
    s.unroll /= 2;
  return s;
}

/// Elements of staged rows along k that are surely one aligned vector.
int64_t getStagedVector(const LinearTask &task, const StagedRows &staged) {
  return std::gcd(staged.task->features,
                  128 /
                      int64_t(task.x.getElementType().getIntOrFloatBitWidth()));
}

class FewRowsEmitter : LinearEmitter {
public:
  FewRowsEmitter(OpBuilder &b, const LinearTask &task, int64_t rows,
                 const LinearTarget &target, const StagedRows &staged)
      : LinearEmitter(b, task), rows(rows), target(target), x(task.x) {
    if (staged.task)
      stager.emplace(static_cast<LinearEmitter &>(*this), staged, rows,
                     kBlockThreads, target.subgroupSize);
    schedule = chooseSchedule(task, rows, target,
                              stager ? getStagedVector(task, staged)
                                     : getVectorSize(task, task.x));
  }

  void emit() {
    int64_t teams = kBlockThreads / schedule.lanes;
    Value columns = getExtent(task.column());
    Value blocks = b.createOrFold<arith::CeilDivUIOp>(
        loc, columns, constant(teams * schedule.columns));
    // Without rows there is nothing to read either.
    Value any = minimum(countRows(), constant(1));
    auto forall = scf::ForallOp::create(
        b, loc, getAsOpFoldResult(ValueRange{any, blocks}), ValueRange(),
        std::nullopt);
    forall->setAttr(kBlockAttr, b.getI64IntegerAttr(kBlockThreads));
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(forall.getBody()->getTerminator());
    int64_t parts =
        schedule.lanes / std::min(schedule.lanes, target.subgroupSize);
    if (parts > 1)
      shared = memref::AllocaOp::create(
          b, loc,
          MemRefType::get(
              {kBlockThreads / std::min(schedule.lanes, target.subgroupSize) *
               countSums()},
              b.getF32Type()),
          b.getI64IntegerAttr(64));
    if (stager)
      stager->emitBuffers();
    auto threads = scf::ExecuteRegionOp::create(b, loc, TypeRange(),
                                                /*no_inline=*/true);
    threads->setAttr(kThreadsAttr, b.getUnitAttr());
    b.setInsertionPointToStart(&threads.getRegion().emplaceBlock());
    emitThread(forall.getInductionVars().back(), teams);
    scf::YieldOp::create(b, loc);
  }

private:
  /// Sums of a team.
  int64_t countSums() {
    return schedule.columns * rows * int64_t(task.products.size());
  }

  void emitThread(Value block, int64_t teams) {
    Value thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    if (stager) {
      stager->emitRows(thread, block);
      x = stager->getAccess();
    }
    Value lane = modulo(thread, schedule.lanes),
          team = divide(thread, schedule.lanes);
    Value columns = getExtent(task.column());
    Value firstColumn =
        add(mul(block, teams * schedule.columns), mul(team, schedule.columns));
    Value lastColumn = add(columns, -1);
    // What is behind the end is read where it exists, and not stored.
    Values columnOf, numRows;
    for (int64_t c = 0; c < schedule.columns; ++c)
      columnOf.push_back(minimum(add(firstColumn, c), lastColumn));
    Value allRows = countRows();
    SmallVector<Values> rowOf;
    for (int64_t r = 0; r < rows; ++r) {
      Value row = constant(r);
      if (r > 0)
        row = minimum(row, add(allRows, -1));
      rowOf.push_back(getRow(row));
    }

    Values sums(countSums(), zero());
    sums = emitSums(lane, columnOf, rowOf, std::move(sums));
    combine(thread, lane, sums);
    emitResults(lane, team, firstColumn, columns, allRows, sums);
  }

  /// Products of elements [at, at + count) of k, added to `sums`.
  Values addProducts(Value at, int64_t count, int64_t steps, int64_t stride,
                     bool isVector, ArrayRef<Value> columnOf,
                     MutableArrayRef<Values> rowOf, Values sums) {
    // All reads first.
    SmallVector<SmallVector<Values>> weights(steps), factors(steps);
    for (int64_t u = 0; u < steps; ++u) {
      Value k = add(at, u * stride);
      for (const Product &product : task.products)
        for (Value column : columnOf) {
          Values coordinates(task.rank + 1);
          coordinates[task.column()] = column;
          coordinates[task.depth()] = k;
          weights[u].push_back(
              loadWeights(product.weights, coordinates, count, isVector));
        }
    }
    for (int64_t u = 0; u < steps; ++u)
      for (Values &coordinates : rowOf) {
        coordinates[task.depth()] = add(at, u * stride);
        factors[u].push_back(loadFloats(x, coordinates, count, isVector));
      }
    for (int64_t u = 0; u < steps; ++u)
      for (auto [w, elements] : llvm::enumerate(weights[u]))
        for (int64_t r = 0; r < rows; ++r)
          for (int64_t i = 0; i < count; ++i)
            sums[w * rows + r] =
                multiplyAdd(elements[i], factors[u][r][i], sums[w * rows + r]);
    return sums;
  }

  /// sums[product][column][row] of this thread's part of k.
  Values emitSums(Value lane, ArrayRef<Value> columnOf,
                  MutableArrayRef<Values> rowOf, Values sums) {
    Value depth = getExtent(task.depth());
    std::optional<int64_t> known = getConstantIntValue(task.extents.back());
    int64_t once = schedule.lanes * schedule.vector,
            all = once * schedule.unroll;
    Value from = mul(lane, schedule.vector);
    auto loop = [&](Value begin, Value end, int64_t step, Values carried,
                    int64_t count, int64_t steps, bool isVector) {
      return forLoop(begin, end, constant(step), std::move(carried),
                     [&](Value k, Values inner) {
                       return addProducts(k, count, steps, once, isVector,
                                          columnOf, rowOf, std::move(inner));
                     });
    };
    // The same number of turns for all threads.
    Value whole = mul(divide(depth, all), all);
    if (!known || *known >= all)
      sums =
          forLoop(constant(0), whole, constant(all), std::move(sums),
                  [&](Value k, Values inner) {
                    return addProducts(add(k, from), schedule.vector,
                                       schedule.unroll, once, schedule.isVector,
                                       columnOf, rowOf, std::move(inner));
                  });
    if (known && *known % all == 0)
      return sums;
    Value vectors = mul(divide(depth, schedule.vector), schedule.vector);
    sums = loop(add(whole, from), vectors, once, std::move(sums),
                schedule.vector, 1, schedule.isVector);
    if (schedule.vector == 1 || (known && *known % schedule.vector == 0))
      return sums;
    return loop(add(vectors, lane), depth, schedule.lanes, std::move(sums), 1,
                1, false);
  }

  /// Adds up the parts of a team's threads: in each thread of its first
  /// subgroup, or in workgroup memory.
  void combine(Value thread, Value lane, Values &sums) {
    int64_t width = std::min(schedule.lanes, target.subgroupSize);
    Value size = arith::ConstantOp::create(
        b, loc, b.getI32IntegerAttr(target.subgroupSize));
    for (int64_t distance = width / 2; distance > 0; distance /= 2)
      for (Value &sum : sums) {
        Value offset =
            arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(distance));
        auto other = gpu::ShuffleOp::create(b, loc, sum, offset, size,
                                            gpu::ShuffleMode::XOR);
        sum = arith::AddFOp::create(b, loc, sum, other.getShuffleResult());
      }
    if (!shared)
      return;
    Value first = mul(divide(thread, width), countSums());
    auto store = [&] {
      for (auto [i, sum] : llvm::enumerate(sums))
        memref::StoreOp::create(b, loc, sum, shared, ValueRange{add(first, i)});
    };
    if (width == 1)
      store();
    else
      ifThen(arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                   modulo(thread, width), constant(0)),
             store);
    gpu::BarrierOp::create(b, loc);
  }

  /// Each thread of a team finishes a result.
  void emitResults(Value lane, Value team, Value firstColumn, Value columns,
                   Value allRows, ArrayRef<Value> sums) {
    int64_t results = schedule.columns * rows;
    int64_t products = task.products.size();
    Value allResults = constant(results);
    auto emit = [&](Value number) {
      Value c = divide(number, rows), r = modulo(number, rows);
      Value column = add(firstColumn, c);
      Value exists = arith::AndIOp::create(
          b, loc, isLess(number, allResults),
          arith::AndIOp::create(b, loc, isLess(column, columns),
                                isLess(r, allRows)));
      Values chosen;
      if (!shared)
        for (int64_t p = 0; p < products; ++p) {
          Value sum = sums[p * results];
          for (int64_t i = 1; i < results; ++i) {
            Value isThis = arith::CmpIOp::create(
                b, loc, arith::CmpIPredicate::eq, number, constant(i));
            sum = arith::SelectOp::create(b, loc, isThis, sums[p * results + i],
                                          sum);
          }
          chosen.push_back(sum);
        }
      ifThen(exists, [&] {
        if (shared)
          for (int64_t p = 0; p < products; ++p)
            chosen.push_back(loadParts(team, add(number, p * results)));
        Values coordinates = getRow(r);
        coordinates[task.column()] = column;
        finishElement(coordinates, chosen);
      });
    };
    for (int64_t first = 0; first < results; first += schedule.lanes)
      emit(add(lane, first));
  }

  /// The parts of one sum of a team, one after the other.
  Value loadParts(Value team, Value number) {
    int64_t parts =
        schedule.lanes / std::min(schedule.lanes, target.subgroupSize);
    Value first = add(mul(team, parts * countSums()), number);
    return forLoop(constant(0), constant(parts), constant(1), {zero()},
                   [&](Value part, Values sum) -> Values {
                     Value at = add(first, mul(part, countSums()));
                     Value loaded = memref::LoadOp::create(b, loc, shared, at);
                     return {arith::AddFOp::create(b, loc, sum[0], loaded)};
                   })
        .front();
  }

  int64_t rows;
  const LinearTarget &target;
  Schedule schedule;
  /// Computes x, where it is not read.
  std::optional<RowStager> stager;
  ElementAccess x;
  /// Parts of sums: [team][subgroup][sum].
  Value shared;
};
} // namespace

void mlir::llama::emitFewRows(OpBuilder &b, const LinearTask &task,
                              int64_t rows, const LinearTarget &target,
                              const StagedRows &staged) {
  FewRowsEmitter(b, task, rows, target, staged).emit();
}

bool mlir::llama::canStageRows(const LinearTask &task, int64_t rows,
                               const LinearTarget &target,
                               const StagedRows &staged) {
  Schedule schedule =
      chooseSchedule(task, rows, target, getStagedVector(task, staged));
  int64_t bytes = getStagedBytes(staged, rows) +
                  4 * countParts(schedule, task, rows, target);
  if (bytes > target.rowBytes)
    return false;
  // Each block computes them again.
  int64_t columns =
      getConstantIntValue(task.extents[task.column()]).value_or(4096);
  int64_t blocks = llvm::divideCeil(columns * schedule.lanes,
                                    kBlockThreads * schedule.columns);
  return blocks * kBlockThreads <= kMostWaves * target.threads;
}
