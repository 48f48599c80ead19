//===- LinearTask.cpp - Parallel loops that compute linears ---------------===//
#include "lib/Codegen/GPU/LinearTask.h"
#include "lib/Codegen/GPU/TaskAttributes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

#include <numeric>

using namespace mlir;
using namespace mlir::llama;

Type Weights::getElementType() const {
  linalg::GenericOp producer = op;
  return producer ? getElementTypeOrSelf(
                        producer.getDpsInitOperand(0)->get().getType())
                  : plain.getElementType();
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

/// Whether a type is one whose numbers are multiplied in f32.
static bool isFactor(Type type) {
  return type.isF32() || type.isF16() || type.isBF16();
}

/// Whether a body is out + f32(x) * f32(w).
static bool isMultiplyAdd(linalg::GenericOp op) {
  Block *body = op.getBody();
  Value x = body->getArgument(0), w = body->getArgument(1),
        sum = body->getArgument(2);
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || !sum.getType().isF32())
    return false;
  Value other = add.getLhs() == sum   ? add.getRhs()
                : add.getRhs() == sum ? add.getLhs()
                                      : Value();
  auto product = other ? other.getDefiningOp<arith::MulFOp>() : arith::MulFOp();
  if (!product)
    return false;
  auto skipExtension = [](Value value) {
    auto extension = value.getDefiningOp<arith::ExtFOp>();
    return extension ? extension.getIn() : value;
  };
  Value lhs = skipExtension(product.getLhs()),
        rhs = skipExtension(product.getRhs());
  return (lhs == x && rhs == w) || (lhs == w && rhs == x);
}

namespace {
class Matcher : TaskAccesses {
public:
  explicit Matcher(scf::ForallOp forall) : TaskAccesses(forall) {
    task.forall = forall;
  }

  std::optional<LinearTask> match() {
    if (forall.getNumResults() != 0 ||
        !llvm::all_of(forall.getMixedLowerBound(), isZeroInteger))
      return std::nullopt;
    for (Operation &op : *forall.getBody())
      if (auto generic = dyn_cast<linalg::GenericOp>(op);
          generic && isProduct(generic) && !addProduct(generic))
        return std::nullopt;
    if (task.products.empty() || !addExtents())
      return std::nullopt;
    for (Operation &op : forall.getBody()->without_terminator())
      if (!addStep(&op))
        return std::nullopt;
    // All of a tile is seen by its number in the loop, and that of each loop.
    if (!isComplete() || !checkAccess(task.x))
      return std::nullopt;
    for (Product &product : task.products) {
      if (product.weights.isPlain()
              ? !checkAccess(product.weights.plain)
              : !llvm::all_of(product.weights.inputs,
                              [&](const ElementAccess &access) {
                                return checkAccess(access);
                              }))
        return std::nullopt;
    }
    for (auto &[operand, access] : task.accesses)
      if (!checkAccess(access))
        return std::nullopt;
    return task;
  }

private:
  bool isProduct(linalg::GenericOp op) {
    if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
        op.getNumReductionLoops() != 1 || op.getNumLoops() < 2)
      return false;
    unsigned rank = op.getNumLoops() - 1;
    if (op.getIteratorTypesArray().back() != utils::IteratorType::reduction)
      return false;
    MLIRContext *context = op.getContext();
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    SmallVector<AffineExpr> rows;
    for (unsigned i = 0; i + 1 < rank; ++i)
      rows.push_back(getAffineDimExpr(i, context));
    AffineExpr n = getAffineDimExpr(rank - 1, context),
               k = getAffineDimExpr(rank, context);
    rows.push_back(k);
    SmallVector<AffineExpr> x = rows, y = rows;
    y.back() = n;
    return llvm::equal(maps[0].getResults(), x) &&
           llvm::equal(maps[1].getResults(), ArrayRef<AffineExpr>{n, k}) &&
           llvm::equal(maps[2].getResults(), y) &&
           isFactor(op.getBody()->getArgument(0).getType()) &&
           isFactor(op.getBody()->getArgument(1).getType()) &&
           isMultiplyAdd(op);
  }

  bool addProduct(linalg::GenericOp op) {
    int rank = op.getNumLoops() - 1;
    if (task.products.empty())
      task.rank = rank;
    if (task.rank != rank)
      return false;
    SmallVector<ElementAccess::Dim> loops = getLoops(rank + 1);
    OpOperand *x = op.getDpsInputOperand(0), *w = op.getDpsInputOperand(1),
              *y = op.getDpsInitOperand(0);
    std::optional<ElementAccess> xAccess =
                                     resolve(x->get(), getDims(op, x, loops)),
                                 yAccess =
                                     resolve(y->get(), getDims(op, y, loops));
    if (!xAccess || xAccess->isScratch || !yAccess)
      return false;
    if (task.products.empty())
      task.x = *xAccess;
    else if (!task.x.isSame(*xAccess))
      return false;
    Product product{op, {}};
    if (!addWeights(op, w, product.weights))
      return false;
    task.accesses[y] = *yAccess;
    task.products.push_back(std::move(product));
    return true;
  }

  bool addWeights(linalg::GenericOp op, OpOperand *w, Weights &weights) {
    int n = task.column(), k = task.depth();
    SmallVector<ElementAccess::Dim> dims{{{}, n}, {{}, k}};
    // The task's own buffer, with what a producer computes.
    Value buffer = w->get();
    int64_t groupSize = 0;
    if (auto collapse = buffer.getDefiningOp<memref::CollapseShapeOp>();
        collapse && isInside(buffer)) {
      SmallVector<ReassociationIndices> groups =
          collapse.getReassociationIndices();
      if (groups.size() != 2 || groups[0].size() != 1 || groups[1].size() != 2)
        return false;
      buffer = collapse.getSrc();
      groupSize = collapse.getSrcType().getDimSize(2);
      if (ShapedType::isDynamic(groupSize))
        return false;
    }
    Value root = buffer;
    if (auto cast = root.getDefiningOp<memref::ReinterpretCastOp>())
      root = cast.getSource();
    if (!isInside(root) || !isa_and_present<memref::AllocOp, memref::AllocaOp>(
                               root.getDefiningOp())) {
      std::optional<ElementAccess> access = resolve(w->get(), dims);
      if (!access || access->isScratch)
        return false;
      weights.plain = *access;
      return true;
    }
    linalg::GenericOp producer;
    for (Operation &other : *task.forall.getBody()) {
      auto generic = dyn_cast<linalg::GenericOp>(other);
      if (!generic || generic.getNumDpsInits() != 1 ||
          generic.getDpsInitOperand(0)->get() != buffer)
        continue;
      if (producer || !generic->isBeforeInBlock(op))
        return false;
      producer = generic;
    }
    unsigned numLoops = groupSize ? 3 : 2;
    if (!producer || producer.getNumLoops() != numLoops ||
        producer.getNumParallelLoops() != numLoops ||
        !producer.getMatchingIndexingMap(producer.getDpsInitOperand(0))
             .isIdentity() ||
        producer.payloadUsesValueFromOperand(producer.getDpsInitOperand(0)))
      return false;
    SmallVector<ElementAccess::Dim> loops{{{}, n}, {{}, k}};
    if (groupSize)
      loops = {{{}, n}, {{}, k, groupSize}, {{}, k, -groupSize}};
    weights.op = producer;
    if (auto format =
            producer->getAttrOfType<BlockFormatAttr>(kBlockFormatAttr))
      return addBlocks(producer, format.getValue(), weights);
    for (OpOperand *input : producer.getDpsInputOperands()) {
      std::optional<ElementAccess> access =
          resolve(input->get(), getDims(producer, input, loops));
      if (!access || access->isScratch ||
          llvm::any_of(access->dims, [](const ElementAccess::Dim &dim) {
            return dim.divisor < 0;
          }))
        return false;
      weights.inputs.push_back(*access);
    }
    if (!isPure(producer))
      return false;
    producers.insert(producer);
    return true;
  }

  /// Blocks of bytes, of whose rows those of the tile are taken.
  bool addBlocks(linalg::GenericOp producer, BlockFormat format,
                 Weights &weights) {
    if (producer.getNumDpsInputs() != 0)
      return false;
    Value bytes;
    WalkResult result = producer.getBody()->walk([&](Operation *inner) {
      if (auto load = dyn_cast<memref::LoadOp>(inner)) {
        auto row = load.getIndices().empty()
                       ? linalg::IndexOp()
                       : load.getIndices()[0].getDefiningOp<linalg::IndexOp>();
        if ((bytes && bytes != load.getMemRef()) ||
            load.getIndices().size() != 2 || !row || row.getDim() != 0)
          return WalkResult::interrupt();
        bytes = load.getMemRef();
      } else if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
        // Rows are seen by loads only.
        if (index.getDim() == 0 &&
            !llvm::all_of(index->getUsers(), llvm::IsaPred<memref::LoadOp>))
          return WalkResult::interrupt();
      } else if (!isMemoryEffectFree(inner)) {
        return WalkResult::interrupt();
      }
      return WalkResult::advance();
    });
    if (result.wasInterrupted() || !bytes || !usesOnly(producer, bytes))
      return false;
    SmallVector<ElementAccess::Dim> dims(2);
    dims[0].coordinate = task.column();
    std::optional<ElementAccess> access = resolve(bytes, dims);
    if (!access || access->isScratch || access->dims.size() != 2 ||
        !access->dims[1].bases.empty())
      return false;
    weights.inputs.push_back(*access);
    weights.format = format;
    producers.insert(producer);
    return true;
  }

  bool addExtents() {
    linalg::GenericOp op = task.products.front().op;
    SmallVector<int64_t> known = op.getStaticLoopRanges();
    for (Product &product : task.products)
      if (product.op.getStaticLoopRanges().back() != known.back())
        return false;
    Builder b(op.getContext());
    for (int i = 0; i < task.rank; ++i) {
      auto *loop = llvm::find(coordinates, i);
      if (loop != coordinates.end())
        task.extents.push_back(
            task.forall.getMixedUpperBound()[loop - coordinates.begin()]);
      else if (!ShapedType::isDynamic(known[i]))
        task.extents.push_back(b.getIndexAttr(known[i]));
      else
        return false;
    }
    if (!ShapedType::isDynamic(known.back())) {
      task.extents.push_back(b.getIndexAttr(known.back()));
      return true;
    }
    // All of x's last dimension, which the weights have too.
    auto view =
        op.getDpsInputOperand(0)->get().getDefiningOp<memref::SubViewOp>();
    if (!view || !isInside(view) || task.products.size() != 1)
      return false;
    OpFoldResult size = view.getMixedSizes().back();
    if (auto value = dyn_cast<Value>(size); value && isInside(value))
      return false;
    task.extents.push_back(size);
    return true;
  }

  bool addStep(Operation *op) {
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return copy.getSource() == copy.getTarget();
    if (isa<memref::AllocOp, memref::AllocaOp>(op))
      return true;
    if (isMemoryEffectFree(op))
      return op->getNumRegions() == 0;
    SmallVector<ElementAccess::Dim> loops = getLoops(task.rank);
    if (auto fill = dyn_cast<linalg::FillOp>(op)) {
      // Of the tile, that is: its destination is a product's.
      OpOperand *y = fill.getDpsInitOperand(0);
      if (isInside(fill.value()) ||
          cast<MemRefType>(y->get().getType()).getRank() != task.rank)
        return false;
      std::optional<ElementAccess> access = resolve(y->get(), loops);
      if (!access)
        return false;
      written.insert(access->root);
      task.accesses[y] = *access;
      task.steps.push_back(op);
      return true;
    }
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic)
      return false;
    if (producers.contains(op))
      return true;
    if (llvm::any_of(task.products, [&](const Product &product) {
          return product.op == op;
        })) {
      task.steps.push_back(op);
      return isDefined(task.accesses.lookup(generic.getDpsInitOperand(0)));
    }
    if (int(generic.getNumLoops()) != task.rank ||
        int(generic.getNumParallelLoops()) != task.rank || !isPure(generic))
      return false;
    for (OpOperand &operand : generic->getOpOperands()) {
      if (!isa<MemRefType>(operand.get().getType())) {
        if (isInside(operand.get()))
          return false;
        continue;
      }
      std::optional<ElementAccess> access =
          resolve(operand.get(), getDims(generic, &operand, loops));
      if (!access)
        return false;
      // Each element of a result is written once.
      if (generic.isDpsInit(&operand) &&
          !generic.getMatchingIndexingMap(&operand).isIdentity())
        return false;
      if (!generic.getMatchingBlockArgument(&operand).use_empty() &&
          !isDefined(*access))
        return false;
      task.accesses[&operand] = *access;
    }
    for (OpOperand &init : generic.getDpsInitsMutable())
      written.insert(task.accesses.lookup(&init).root);
    task.steps.push_back(op);
    return true;
  }

  /// Whether an element has a value where the task is.
  bool isDefined(const ElementAccess &access) {
    return !access.isScratch || written.contains(access.root);
  }

  LinearTask task;
  llvm::SmallPtrSet<Operation *, 4> producers;
  /// Buffers of which steps so far have written all of a tile.
  llvm::SmallDenseSet<Value> written;
};
} // namespace

std::optional<LinearTask> mlir::llama::matchLinearTask(scf::ForallOp forall) {
  return Matcher(forall).match();
}

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

Value LinearEmitter::constant(int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value LinearEmitter::add(Value lhs, Value rhs) {
  if (isZeroInteger(rhs))
    return lhs;
  if (isZeroInteger(lhs))
    return rhs;
  return b.createOrFold<arith::AddIOp>(loc, lhs, rhs);
}

Value LinearEmitter::add(Value lhs, int64_t rhs) {
  return rhs == 0 ? lhs
                  : b.createOrFold<arith::AddIOp>(loc, lhs, constant(rhs));
}

Value LinearEmitter::mul(Value lhs, int64_t rhs) {
  return rhs == 1 ? lhs
                  : b.createOrFold<arith::MulIOp>(loc, lhs, constant(rhs));
}

Value LinearEmitter::divide(Value lhs, int64_t rhs) {
  return rhs == 1 ? lhs
                  : b.createOrFold<arith::DivUIOp>(loc, lhs, constant(rhs));
}

Value LinearEmitter::modulo(Value lhs, int64_t rhs) {
  return b.createOrFold<arith::RemUIOp>(loc, lhs, constant(rhs));
}

Value LinearEmitter::minimum(Value lhs, Value rhs) {
  return b.createOrFold<arith::MinUIOp>(loc, lhs, rhs);
}

Value LinearEmitter::isLess(Value lhs, Value rhs) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, lhs, rhs);
}

Value LinearEmitter::zero() {
  return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(0));
}

Value LinearEmitter::multiplyAdd(Value lhs, Value rhs, Value sum) {
  // One instruction where there is one.
  constexpr auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(b, loc, lhs, rhs, contract);
  return arith::AddFOp::create(b, loc, sum, product, contract);
}

LinearEmitter::Values
LinearEmitter::forLoop(Value begin, Value end, Value step, Values carried,
                       function_ref<Values(Value, Values)> body) {
  auto loop = scf::ForOp::create(b, loc, begin, end, step, carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Values next = body(loop.getInductionVar(),
                     llvm::to_vector(ValueRange(loop.getRegionIterArgs())));
  if (!carried.empty())
    scf::YieldOp::create(b, loc, next);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

void LinearEmitter::ifThen(Value condition, function_ref<void()> body) {
  auto choice = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  body();
}

void LinearEmitter::forTiles(int64_t columns, int64_t rows, int64_t threads,
                             function_ref<void()> allocate,
                             function_ref<void(Value, Value)> body) {
  auto count = [&](Value size, int64_t tile) {
    return b.createOrFold<arith::CeilDivUIOp>(loc, size, constant(tile));
  };
  // Blocks that run together read the weights of those columns together.
  auto forall = scf::ForallOp::create(
      b, loc,
      getAsOpFoldResult(ValueRange{count(getExtent(task.column()), columns),
                                   count(countRows(), rows)}),
      ValueRange(), std::nullopt);
  forall->setAttr(kBlockAttr, b.getI64IntegerAttr(threads));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(forall.getBody()->getTerminator());
  allocate();
  auto code = scf::ExecuteRegionOp::create(b, loc, TypeRange(),
                                           /*no_inline=*/true);
  code->setAttr(kThreadsAttr, b.getUnitAttr());
  b.setInsertionPointToStart(&code.getRegion().emplaceBlock());
  body(mul(forall.getInductionVars()[0], columns),
       mul(forall.getInductionVars()[1], rows));
  scf::YieldOp::create(b, loc);
}

void LinearEmitter::ifRows(arith::CmpIPredicate predicate, int64_t bound,
                           function_ref<void()> then,
                           function_ref<void()> otherwise) {
  Value rows = countRows();
  if (std::optional<int64_t> known = getConstantIntValue(rows)) {
    if (arith::applyCmpPredicate(predicate, APInt(64, *known),
                                 APInt(64, bound)))
      then();
    else
      otherwise();
    return;
  }
  Value isSo = arith::CmpIOp::create(b, loc, predicate, rows, constant(bound));
  auto choice = scf::IfOp::create(b, loc, isSo, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  then();
  b.setInsertionPointToStart(choice.elseBlock());
  otherwise();
}

Value LinearEmitter::getExtent(int coordinate) {
  return getValueOrCreateConstantIndexOp(b, loc, task.extents[coordinate]);
}

Value LinearEmitter::countRows() {
  Value count = constant(1);
  for (int i = 0; i < task.column(); ++i)
    count = b.createOrFold<arith::MulIOp>(loc, count, getExtent(i));
  return count;
}

LinearEmitter::Values LinearEmitter::getRow(Value number) {
  Values coordinates(task.rank + 1);
  for (int i = task.column(); i-- > 0;) {
    Value extent = getExtent(i);
    bool isLast =
        llvm::all_of(ArrayRef(task.extents).take_front(i),
                     [](OpFoldResult outer) { return isOneInteger(outer); });
    if (isOneInteger(task.extents[i]))
      coordinates[i] = constant(0);
    else if (isLast)
      coordinates[i] = number;
    else {
      coordinates[i] = arith::RemUIOp::create(b, loc, number, extent);
      number = arith::DivUIOp::create(b, loc, number, extent);
    }
  }
  return coordinates;
}

/// What divides a number of elements; 0 for nothing known but 0.
static int64_t getDivisor(OpFoldResult value) {
  if (std::optional<int64_t> known = getConstantIntValue(value))
    return *known;
  auto op = cast<Value>(value).getDefiningOp<arith::MulIOp>();
  if (op)
    return getDivisor(op.getLhs()) * getDivisor(op.getRhs());
  return 1;
}

SmallVector<int64_t> mlir::llama::getStrideDivisors(MemRefType type) {
  SmallVector<int64_t> divisors(type.getRank(), 1), strides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(strides, offset)))
    return divisors;
  bool isIdentity = type.getLayout().isIdentity();
  int64_t inner = 1;
  for (int64_t i = type.getRank(); i-- > 0;) {
    if (!ShapedType::isDynamic(strides[i]))
      divisors[i] = strides[i];
    else if (isIdentity)
      divisors[i] = inner;
    if (!type.isDynamicDim(i))
      inner *= type.getDimSize(i);
  }
  return divisors;
}

int64_t mlir::llama::getOffsetDivisor(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  int64_t divisor = 0, offset;
  SmallVector<int64_t> strides;
  if (succeeded(type.getStridesAndOffset(strides, offset)) &&
      !ShapedType::isDynamic(offset) && isa<BlockArgument>(buffer))
    return offset;
  Operation *op = buffer.getDefiningOp();
  if (isa_and_present<memref::AllocOp, memref::AllocaOp, memref::GetGlobalOp,
                      memref::ViewOp>(op))
    return 0;
  if (auto view = dyn_cast_if_present<memref::SubViewOp>(op)) {
    divisor = getOffsetDivisor(view.getSource());
    for (auto [at, stride] : llvm::zip_equal(
             view.getMixedOffsets(), getStrideDivisors(view.getSourceType())))
      divisor = std::gcd(divisor, getDivisor(at) * stride);
    return divisor;
  }
  if (isa_and_present<memref::CollapseShapeOp, memref::ExpandShapeOp,
                      memref::CastOp>(op))
    return getOffsetDivisor(op->getOperand(0));
  return 1;
}

int64_t LinearEmitter::getVectorSize(const ElementAccess &access,
                                     int coordinate) {
  auto type = cast<MemRefType>(access.root.getType());
  Type element = type.getElementType();
  unsigned bits = element.getIntOrFloatBitWidth();
  SmallVector<int64_t> strides;
  int64_t offset;
  if (access.dims.empty() || bits < 8 ||
      failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return 1;
  const ElementAccess::Dim &last = access.dims.back();
  if (last.coordinate != coordinate || last.divisor != 1)
    return 1;
  int64_t divisor =
      std::gcd(getOffsetDivisor(access.root), int64_t(128 / bits));
  SmallVector<int64_t> divisors = getStrideDivisors(type);
  for (auto [dim, stride] : llvm::zip_equal(access.dims, divisors)) {
    for (OpFoldResult base : dim.bases)
      divisor = std::gcd(divisor, getDivisor(base) * stride);
    if (&dim != &last)
      divisor = std::gcd(divisor, stride);
  }
  return divisor;
}

int64_t LinearEmitter::getVectorSize(const LinearTask &task,
                                     const Weights &weights) {
  if (weights.isPlain())
    return getVectorSize(task, weights.plain);
  if (weights.format)
    return 8;
  int64_t vector = 16;
  for (const ElementAccess &access : weights.inputs)
    for (const ElementAccess::Dim &dim : access.dims)
      if (dim.coordinate == task.depth())
        vector = std::gcd(vector, dim.divisor == 1 ? getVectorSize(task, access)
                                                   : dim.divisor);
  return vector;
}

LinearEmitter::Values LinearEmitter::getIndices(const ElementAccess &access,
                                                ArrayRef<Value> coordinates) {
  Values indices;
  for (const ElementAccess::Dim &dim : access.dims) {
    Value index;
    if (dim.coordinate >= 0)
      index = divide(coordinates[dim.coordinate], dim.divisor);
    for (OpFoldResult base : dim.bases) {
      Value value = getValueOrCreateConstantIndexOp(b, loc, base);
      index = index ? add(index, value) : value;
    }
    indices.push_back(index ? index : constant(0));
  }
  return indices;
}

Value LinearEmitter::loadVector(const ElementAccess &access,
                                ArrayRef<Value> coordinates, int64_t count) {
  Type element = access.getElementType();
  auto alignment =
      llvm::MaybeAlign(count * element.getIntOrFloatBitWidth() / 8);
  return vector::LoadOp::create(b, loc, VectorType::get({count}, element),
                                access.root, getIndices(access, coordinates),
                                /*nontemporal=*/false, alignment);
}

LinearEmitter::Values LinearEmitter::toFloats(Value vector) {
  auto type = cast<VectorType>(vector.getType());
  int64_t count = type.getNumElements();
  Values elements;
  if (type.getElementType().isBF16() && count % 2 == 0) {
    // Two in each word: the upper half of an f32.
    auto words = VectorType::get({count / 2}, b.getI32Type());
    Value bits = vector::BitCastOp::create(b, loc, words, vector);
    Value shift = arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(16));
    Value mask = arith::ConstantOp::create(
        b, loc, b.getI32IntegerAttr(int32_t(0xffff0000)));
    for (int64_t i = 0; i < count / 2; ++i) {
      Value word = vector::ExtractOp::create(b, loc, bits, i);
      Value low = arith::ShLIOp::create(b, loc, word, shift),
            high = arith::AndIOp::create(b, loc, word, mask);
      elements.push_back(arith::BitcastOp::create(b, loc, b.getF32Type(), low));
      elements.push_back(
          arith::BitcastOp::create(b, loc, b.getF32Type(), high));
    }
    return elements;
  }
  for (int64_t i = 0; i < count; ++i) {
    Value element = vector::ExtractOp::create(b, loc, vector, i);
    elements.push_back(
        type.getElementType().isF32()
            ? element
            : arith::ExtFOp::create(b, loc, b.getF32Type(), element)
                  .getResult());
  }
  return elements;
}

LinearEmitter::Values LinearEmitter::loadFloats(const ElementAccess &access,
                                                ArrayRef<Value> coordinates,
                                                int64_t count, bool isVector) {
  Type element = access.getElementType();
  Values at(coordinates), elements;
  if (isVector) {
    int64_t most =
        std::min<int64_t>(count, 128 / element.getIntOrFloatBitWidth());
    for (int64_t i = 0; i < count; i += most) {
      at[task.depth()] = add(coordinates[task.depth()], i);
      llvm::append_range(elements, toFloats(loadVector(access, at, most)));
    }
    return elements;
  }
  for (int64_t i = 0; i < count; ++i) {
    at[task.depth()] = add(coordinates[task.depth()], i);
    Value loaded =
        memref::LoadOp::create(b, loc, access.root, getIndices(access, at));
    elements.push_back(
        element.isF32() ? loaded
                        : arith::ExtFOp::create(b, loc, b.getF32Type(), loaded)
                              .getResult());
  }
  return elements;
}

Value LinearEmitter::toFloat(Value number) {
  if (number.getType().isF32())
    return number;
  return arith::ExtFOp::create(b, loc, b.getF32Type(), number);
}

namespace {
/// Elements next to each other along k of a matrix in blocks, of which the
/// first is at a multiple of their number. The operations that make one of them
/// from its number are cloned for each; but where a number is the first one's
/// plus the element's place, quotients are the same for all and bytes are one
/// load.
class BlockReader {
public:
  BlockReader(LinearEmitter &emitter, const Weights &weights,
              ArrayRef<Value> coordinates, int64_t count)
      : emitter(emitter), b(emitter.b), loc(emitter.loc), op(weights.op),
        bytes(weights.inputs.front()), coordinates(coordinates), count(count) {}

  SmallVector<Value> read() {
    SmallVector<Value> elements;
    Block *body = op.getBody();
    for (int64_t i = 0; i < count; ++i) {
      IRMapping mapping;
      for (Operation &inner : body->without_terminator()) {
        if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
          bool isRow = index.getDim() == 0;
          if (!isRow && i == 0)
            forms[index] = {coordinates.back(), count, true};
          if (isRow)
            mapping.map(index.getResult(), coordinates[coordinates.size() - 2]);
          else
            mapping.map(index.getResult(), emitter.add(coordinates.back(), i));
          continue;
        }
        if (auto load = dyn_cast<memref::LoadOp>(inner)) {
          mapping.map(load.getResult(), readByte(load, i, mapping));
          continue;
        }
        if (i == 0)
          addForm(&inner, mapping);
        auto form = inner.getNumResults() == 1 ? forms.find(inner.getResult(0))
                                               : forms.end();
        if (form == forms.end())
          b.clone(inner, mapping);
        else
          mapping.map(inner.getResult(0),
                      form->second.moves ? emitter.add(form->second.first, i)
                                         : form->second.first);
      }
      elements.push_back(emitter.toFloat(
          mapping.lookupOrDefault(body->getTerminator()->getOperand(0))));
    }
    return elements;
  }

private:
  /// An index: the first element's, which `divisor` divides, and whether the
  /// others' follow it or are the same.
  struct Form {
    Value first;
    int64_t divisor;
    bool moves;
  };

  std::optional<Form> getForm(Value value, const IRMapping &mapping) {
    auto found = forms.find(value);
    if (found != forms.end())
      return found->second;
    if (std::optional<int64_t> known = getConstantIntValue(value))
      return Form{value, *known, false};
    return std::nullopt;
  }

  void addForm(Operation *inner, const IRMapping &mapping) {
    if (!isa<arith::AddIOp, arith::MulIOp, arith::DivUIOp, arith::RemUIOp>(
            inner) ||
        !inner->getResult(0).getType().isIndex())
      return;
    std::optional<Form> lhs = getForm(inner->getOperand(0), mapping),
                        rhs = getForm(inner->getOperand(1), mapping);
    if (!lhs || !rhs)
      return;
    std::optional<int64_t> by = getConstantIntValue(inner->getOperand(1));
    Form form;
    if (isa<arith::AddIOp>(inner)) {
      if (lhs->moves && rhs->moves)
        return;
      form = {emitter.add(lhs->first, rhs->first),
              std::gcd(lhs->divisor, rhs->divisor), lhs->moves || rhs->moves};
    } else if (!by || *by <= 0) {
      return;
    } else if (isa<arith::MulIOp>(inner)) {
      if (lhs->moves)
        return;
      form = {emitter.mul(lhs->first, *by), lhs->divisor * *by, false};
    } else {
      // The places of all elements stay below the next multiple.
      if (lhs->moves && (*by % count != 0 || lhs->divisor % count != 0))
        return;
      if (isa<arith::DivUIOp>(inner))
        form = {emitter.divide(lhs->first, *by), 1, false};
      else
        form = {emitter.modulo(lhs->first, *by), std::gcd(lhs->divisor, *by),
                lhs->moves};
    }
    forms[inner->getResult(0)] = form;
  }

  Value readByte(memref::LoadOp load, int64_t i, const IRMapping &mapping) {
    SmallVector<Value> indices = emitter.getIndices(bytes, coordinates);
    auto form = forms.find(load.getIndices()[1]);
    if (form == forms.end()) {
      indices[1] = mapping.lookupOrDefault(load.getIndices()[1]);
      return memref::LoadOp::create(b, loc, bytes.root, indices);
    }
    SmallVector<Value> &read = loaded[load];
    if (read.empty()) {
      indices[1] = form->second.first;
      if (form->second.moves) {
        auto type = cast<MemRefType>(bytes.root.getType());
        int64_t alignment = std::gcd(
            std::gcd(form->second.divisor, count),
            std::gcd(getOffsetDivisor(bytes.root), getStrideDivisors(type)[0]));
        Value vector = vector::LoadOp::create(
            b, loc, VectorType::get({count}, type.getElementType()), bytes.root,
            indices, /*nontemporal=*/false,
            llvm::MaybeAlign(std::max<int64_t>(1, alignment)));
        // Words, which are not taken apart into loads of bytes again.
        if (alignment % 4 == 0)
          vector = vector::BitCastOp::create(
              b, loc, VectorType::get({count / 4}, b.getI32Type()), vector);
        for (int64_t j = 0; j < count; ++j) {
          if (alignment % 4 != 0) {
            read.push_back(vector::ExtractOp::create(b, loc, vector, j));
            continue;
          }
          Value word = vector::ExtractOp::create(b, loc, vector, j / 4);
          Value shift =
              arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(j % 4 * 8));
          word = b.createOrFold<arith::ShRUIOp>(loc, word, shift);
          read.push_back(arith::TruncIOp::create(b, loc, b.getI8Type(), word));
        }
      } else {
        read.assign(count, memref::LoadOp::create(b, loc, bytes.root, indices));
      }
    }
    return read[i];
  }

  LinearEmitter &emitter;
  OpBuilder &b;
  Location loc;
  linalg::GenericOp op;
  const ElementAccess &bytes;
  ArrayRef<Value> coordinates;
  int64_t count;
  llvm::DenseMap<Value, Form> forms;
  llvm::DenseMap<Operation *, SmallVector<Value>> loaded;
};
} // namespace

LinearEmitter::Values LinearEmitter::loadWeights(const Weights &weights,
                                                 ArrayRef<Value> coordinates,
                                                 int64_t count, bool isVector) {
  if (weights.isPlain())
    return loadFloats(weights.plain, coordinates, count, isVector);
  linalg::GenericOp op = weights.op;
  Values at(coordinates), elements;
  // What is the same for all is read once.
  SmallVector<Values> inputs;
  if (!weights.format)
    for (const ElementAccess &access : weights.inputs) {
      Values loaded;
      bool moves =
          llvm::any_of(access.dims, [&](const ElementAccess::Dim &dim) {
            return dim.coordinate == task.depth() && dim.divisor == 1;
          });
      if (moves && isVector) {
        Value vector = loadVector(access, coordinates, count);
        for (int64_t i = 0; i < count; ++i)
          loaded.push_back(vector::ExtractOp::create(b, loc, vector, i));
      } else {
        for (int64_t i = 0; i < (moves ? count : 1); ++i) {
          at[task.depth()] = add(coordinates[task.depth()], i);
          loaded.push_back(memref::LoadOp::create(b, loc, access.root,
                                                  getIndices(access, at)));
        }
      }
      inputs.push_back(std::move(loaded));
    }
  if (weights.format)
    return BlockReader(*this, weights, coordinates, count).read();
  for (int64_t i = 0; i < count; ++i) {
    IRMapping mapping;
    for (auto [number, loaded] : llvm::enumerate(inputs))
      mapping.map(op.getBody()->getArgument(number),
                  loaded.size() == 1 ? loaded[0] : loaded[i]);
    for (Operation &inner : op.getBody()->without_terminator())
      b.clone(inner, mapping);
    elements.push_back(toFloat(
        mapping.lookupOrDefault(op.getBody()->getTerminator()->getOperand(0))));
  }
  return elements;
}

void LinearEmitter::finishElement(ArrayRef<Value> coordinates,
                                  ArrayRef<Value> sums) {
  struct Place {
    const ElementAccess *access;
    Value value;
  };
  SmallVector<Place> places;
  auto find = [&](const ElementAccess &access) -> Place * {
    for (Place &place : places)
      if (place.access->root == access.root &&
          llvm::equal(
              place.access->dims, access.dims,
              [](const ElementAccess::Dim &lhs, const ElementAccess::Dim &rhs) {
                return lhs.coordinate == rhs.coordinate &&
                       lhs.bases == rhs.bases;
              }))
        return &place;
    return nullptr;
  };
  auto set = [&](const ElementAccess &access, Value value) {
    if (Place *place = find(access))
      place->value = value;
    else
      places.push_back({&access, value});
  };
  auto get = [&](const ElementAccess &access) -> Value {
    if (Place *place = find(access))
      return place->value;
    return memref::LoadOp::create(b, loc, access.root,
                                  getIndices(access, coordinates));
  };
  size_t next = 0;
  for (Operation *step : task.steps) {
    auto op = cast<linalg::LinalgOp>(step);
    OpOperand *first = op.getDpsInitOperand(0);
    if (auto fill = dyn_cast<linalg::FillOp>(step)) {
      set(task.accesses.find(first)->second, fill.value());
      continue;
    }
    if (next < task.products.size() && task.products[next].op == step) {
      const ElementAccess &access = task.accesses.find(first)->second;
      Value before = get(access), sum = sums[next++];
      if (!matchPattern(before, m_AnyZeroFloat()))
        sum = arith::AddFOp::create(b, loc, before, sum);
      set(access, sum);
      continue;
    }
    IRMapping mapping;
    for (OpOperand &operand : step->getOpOperands()) {
      BlockArgument argument = op.getMatchingBlockArgument(&operand);
      if (argument.use_empty())
        continue;
      auto found = task.accesses.find(&operand);
      mapping.map(argument, found == task.accesses.end() ? operand.get()
                                                         : get(found->second));
    }
    Block &body = step->getRegion(0).front();
    for (Operation &inner : body.without_terminator())
      b.clone(inner, mapping);
    for (auto [i, result] :
         llvm::enumerate(body.getTerminator()->getOperands()))
      set(task.accesses.find(op.getDpsInitOperand(i))->second,
          mapping.lookupOrDefault(result));
  }
  for (Place &place : places)
    if (!place.access->isScratch)
      memref::StoreOp::create(b, loc, place.value, place.access->root,
                              getIndices(*place.access, coordinates));
}

void LinearEmitter::finishElementWithin(Value row, Value column, Value rows,
                                        Value columns,
                                        function_ref<Values()> getSums) {
  Value exists =
      arith::AndIOp::create(b, loc, isLess(row, rows), isLess(column, columns));
  ifThen(exists, [&] {
    Values sums = getSums();
    Values coordinates = getRow(row);
    coordinates[task.column()] = column;
    finishElement(coordinates, sums);
  });
}
