//===- StageRows.cpp - Rows that blocks compute for themselves ------------===//
//
// A norm of few rows is less work than a launch. So each block of a linear
// computes the rows that it reads, as the norm would have left them, into
// workgroup memory: all threads divide a row's features, add up their parts by
// exchange in a subgroup and then through workgroup memory, in an order that
// depends on sizes only.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/RowTask.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace mlir;
using namespace mlir::llama;

/// Parts of a sum that each thread adds up for itself, one after the other.
static constexpr int64_t kPartsInTurn = 16;

int64_t mlir::llama::getStagedBytes(const StagedRows &staged, int64_t rows) {
  Type type =
      staged.task->accesses.find(staged.result)->second.getElementType();
  return llvm::PowerOf2Ceil(rows) * staged.task->features *
         type.getIntOrFloatBitWidth() / 8;
}

RowStager::RowStager(LinearEmitter &emitter, const StagedRows &staged,
                     int64_t numRows, int64_t threads, int64_t subgroup)
    : emitter(emitter), b(emitter.b), loc(emitter.loc), staged(staged),
      task(*staged.task), slots(llvm::PowerOf2Ceil(numRows)),
      width(threads / slots), subgroupSize(subgroup),
      exchanged(std::min(width, subgroup)), vector(chooseVector()) {
  for (linalg::LinalgOp step : task.steps)
    if (step.getNumReductionLoops() == 0 && step.getNumLoops() == 2)
      for (OpOperand &result : step.getDpsInitsMutable())
        computed[task.accesses.find(&result)->second.root] = &result;
}

static bool followsFeature(const ElementAccess &access) {
  return llvm::any_of(access.dims, [](const ElementAccess::Dim &dim) {
    return dim.coordinate == 1;
  });
}

/// So many features are one aligned vector of all that is read and written.
int64_t RowStager::chooseVector() const {
  int64_t size = std::gcd<int64_t>(task.features, 16);
  for (auto &[operand, access] : task.accesses)
    if (!access.isScratch && followsFeature(access))
      size = std::gcd(size, LinearEmitter::getVectorSize(access, 1));
  for (linalg::LinalgOp step : task.steps)
    if (step.getNumReductionLoops() > 0)
      size = std::gcd(size, step.getStaticLoopRanges()[1]);
  return size;
}

void RowStager::emitBuffers() {
  Type type = task.accesses.find(staged.result)->second.getElementType();
  auto allocate = [&](MemRefType type) {
    return memref::AllocaOp::create(b, loc, type, b.getI64IntegerAttr(64));
  };
  rows = allocate(MemRefType::get({slots, task.features}, type));
  int64_t numParts = 0;
  for (linalg::LinalgOp step : task.steps)
    for (int64_t count = width / exchanged;
         step.getNumReductionLoops() > 0 && count > 1;
         count /= std::min(count, kPartsInTurn))
      numParts += count * slots;
  if (numParts > 0)
    parts = allocate(MemRefType::get({numParts}, b.getF32Type()));
}

ElementAccess RowStager::getAccess() const {
  ElementAccess access;
  access.root = rows;
  access.dims.resize(2);
  access.dims[0].coordinate = 0;
  access.dims[1].coordinate = emitter.task.depth();
  return access;
}

RowStager::Values
RowStager::forFeatures(int64_t features, Values carried,
                       function_ref<Values(Value, Values)> body) {
  int64_t count = features / vector;
  bool isWhole = count % width == 0;
  return emitter.forLoop(isWhole ? emitter.constant(0) : lane,
                         emitter.constant(count), emitter.constant(width),
                         std::move(carried), [&](Value number, Values inner) {
                           if (isWhole)
                             number = emitter.add(number, lane);
                           return body(emitter.mul(number, vector),
                                       std::move(inner));
                         });
}

RowStager::Values RowStager::getElements(OpOperand &operand, Value feature) {
  auto found = task.accesses.find(&operand);
  if (found == task.accesses.end())
    return {operand.get()};
  const ElementAccess &access = found->second;
  if (Value scalar = scalars.lookup(access.root))
    return {scalar};
  if (OpOperand *result = computed.lookup(access.root))
    return computeElements(result, feature);
  Values coordinates{row, feature};
  if (vector == 1 || !followsFeature(access))
    return {memref::LoadOp::create(b, loc, access.root,
                                   emitter.getIndices(access, coordinates))};
  Values elements;
  Value loaded = emitter.loadVector(access, coordinates, vector);
  for (int64_t i = 0; i < vector; ++i)
    elements.push_back(vector::ExtractOp::create(b, loc, loaded, i));
  return elements;
}

RowStager::Values
RowStager::emitBody(linalg::LinalgOp op,
                    function_ref<Value(OpOperand &)> getElement) {
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (!argument.use_empty())
      mapping.map(argument, getElement(operand));
  }
  mlir::Block &body = op->getRegion(0).front();
  for (Operation &inner : body.without_terminator())
    b.clone(inner, mapping);
  return llvm::map_to_vector(
      body.getTerminator()->getOperands(),
      [&](Value value) { return mapping.lookupOrDefault(value); });
}

RowStager::Values RowStager::computeElements(OpOperand *result, Value feature) {
  auto op = cast<linalg::LinalgOp>(result->getOwner());
  llvm::DenseMap<OpOperand *, Values> inputs;
  for (OpOperand *input : op.getDpsInputOperands())
    if (!op.getMatchingBlockArgument(input).use_empty())
      inputs[input] = getElements(*input, feature);
  int64_t number = result->getOperandNumber() - op.getNumDpsInputs();
  Values elements;
  for (int64_t i = 0; i < vector; ++i)
    elements.push_back(emitBody(op, [&](OpOperand &operand) {
      const Values &values = inputs.find(&operand)->second;
      return values.size() == 1 ? values[0] : values[i];
    })[number]);
  return elements;
}

Value RowStager::combine(Value part) {
  Value size =
      arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(subgroupSize));
  for (int64_t distance = exchanged / 2; distance > 0; distance /= 2) {
    Value offset =
        arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(distance));
    auto other = gpu::ShuffleOp::create(b, loc, part, offset, size,
                                        gpu::ShuffleMode::XOR);
    part = arith::AddFOp::create(b, loc, part, other.getShuffleResult());
  }
  // [row][part], and again for the sums of kPartsInTurn of them.
  int64_t stride = exchanged;
  for (int64_t count = width / exchanged; count > 1;) {
    Value first = emitter.add(emitter.mul(slot, count), usedParts);
    auto store = [&] {
      Value at = emitter.add(first, emitter.divide(lane, stride));
      memref::StoreOp::create(b, loc, part, parts, at);
    };
    if (stride == 1)
      store();
    else
      emitter.ifThen(arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                           emitter.modulo(lane, stride),
                                           emitter.constant(0)),
                     store);
    gpu::BarrierOp::create(b, loc);
    usedParts += count * slots;
    int64_t inTurn = std::min(count, kPartsInTurn);
    count /= inTurn;
    // Neighbours, as many as there are parts left, add up what follows.
    stride = width / count;
    Value from = first;
    if (count > 1)
      from =
          emitter.add(first, emitter.mul(emitter.divide(lane, stride), inTurn));
    part =
        emitter
            .forLoop(emitter.constant(0), emitter.constant(inTurn),
                     emitter.constant(1), {emitter.zero()},
                     [&](Value i, Values sum) -> Values {
                       Value loaded = memref::LoadOp::create(
                           b, loc, parts, emitter.add(from, i));
                       return {arith::AddFOp::create(b, loc, sum[0], loaded)};
                     })
            .front();
  }
  return part;
}

void RowStager::emitSum(linalg::LinalgOp op) {
  OpOperand *y = op.getDpsInitOperand(0);
  Value buffer = task.accesses.find(y)->second.root;
  Value before = scalars.lookup(buffer);
  Value part =
      forFeatures(op.getStaticLoopRanges()[1], {emitter.zero()},
                  [&](Value feature, Values sum) {
                    llvm::DenseMap<OpOperand *, Values> inputs;
                    for (OpOperand *input : op.getDpsInputOperands())
                      inputs[input] = getElements(*input, feature);
                    for (int64_t i = 0; i < vector; ++i)
                      sum = emitBody(op, [&](OpOperand &operand) -> Value {
                        if (&operand == y)
                          return sum[0];
                        const Values &values = inputs.find(&operand)->second;
                        return values.size() == 1 ? values[0] : values[i];
                      });
                    return sum;
                  })
          .front();
  Value sum = combine(part);
  if (!matchPattern(before, m_AnyZeroFloat()))
    sum = arith::AddFOp::create(b, loc, before, sum);
  scalars[buffer] = sum;
}

void RowStager::storeElements(const Values &elements, Value buffer,
                              const Values &indices) {
  if (vector == 1) {
    memref::StoreOp::create(b, loc, elements[0], buffer, indices);
    return;
  }
  Type type = elements[0].getType();
  Value stored = vector::FromElementsOp::create(
      b, loc, VectorType::get({vector}, type), elements);
  vector::StoreOp::create(
      b, loc, stored, buffer, indices, /*nontemporal=*/false,
      llvm::MaybeAlign(vector * type.getIntOrFloatBitWidth() / 8));
}

void RowStager::emitRows(Value thread, Value block) {
  slot = emitter.divide(thread, width);
  lane = emitter.modulo(thread, width);
  // Rows behind the end are those of the last one.
  Value allRows = emitter.countRows();
  Value number =
      slots == 1 ? slot : emitter.minimum(slot, emitter.add(allRows, -1));
  ElementAccess place;
  place.dims.push_back(staged.row);
  row = emitter.getIndices(place, emitter.getRow(number))[0];
  for (linalg::LinalgOp step : task.steps) {
    Operation *op = step;
    if (auto fill = dyn_cast<linalg::FillOp>(op)) {
      Value buffer = task.accesses.find(fill.getDpsInitOperand(0))->second.root;
      scalars[buffer] = fill.value();
    } else if (step.getNumReductionLoops() > 0) {
      emitSum(step);
    } else if (step.getNumLoops() == 1) {
      Values values = emitBody(step, [&](OpOperand &operand) {
        return getElements(operand, {})[0];
      });
      for (auto [result, value] :
           llvm::zip_equal(step.getDpsInitsMutable(), values))
        scalars[task.accesses.find(&result)->second.root] = value;
    }
  }
  forFeatures(task.features, {}, [&](Value feature, Values) -> Values {
    storeElements(computeElements(staged.result, feature), rows,
                  {slot, feature});
    return {};
  });
  if (staged.writesOthers && task.results.size() > 1) {
    Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                          block, emitter.constant(0));
    Value exists =
        arith::AndIOp::create(b, loc, isFirst, emitter.isLess(slot, allRows));
    emitter.ifThen(exists, [&] {
      forFeatures(task.features, {}, [&](Value feature, Values) -> Values {
        for (OpOperand *result : task.results) {
          if (result == staged.result)
            continue;
          const ElementAccess &access = task.accesses.find(result)->second;
          storeElements(computeElements(result, feature), access.root,
                        emitter.getIndices(access, {row, feature}));
        }
        return {};
      });
    });
  }
  gpu::BarrierOp::create(b, loc);
}
