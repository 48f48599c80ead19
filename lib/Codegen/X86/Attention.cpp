//===- Attention.cpp - Attention as tasks that call a function ------------===//
#include "lib/Codegen/X86/Attention.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"

#include <cmath>
#include <limits>
#include <map>

using namespace mlir;
using namespace mlir::llama;

/// The largest head dimension: the results of a task lie on its stack.
static constexpr int64_t kMaxHeadDim = 256;
/// Positions are compared in 32 bits.
static constexpr int64_t kMaxPosition = int64_t(1) << 30;
/// Stack that one query of several heads may take.
static constexpr int64_t kPartScratchBytes = 128 * 1024;
/// Far below any scale that makes sense.
static constexpr double kLeastScale = 1e-30;
/// How many rows of keys and values are prefetched ahead.
static constexpr int64_t kPrefetchRows = 64;

//===----------------------------------------------------------------------===//
// Tasks
//===----------------------------------------------------------------------===//

namespace {
/// The shape of an attention that becomes tasks.
std::optional<AttentionShape> match(AttentionOp op,
                                    const AttentionKernels &kernels) {
  auto q = cast<RankedTensorType>(op.getQ().getType());
  auto k = cast<RankedTensorType>(op.getK().getType());
  auto v = cast<RankedTensorType>(op.getV().getType());
  if (q.getRank() != 4 || !kernels.takes(q.getElementType()) || op.getMask() ||
      k.getElementType() != v.getElementType() ||
      (op.getKScale() && !kernels.takesQuantized) ||
      op.getCacheLayout().value_or(CacheLayout::plain) != CacheLayout::plain)
    return std::nullopt;
  AttentionShape shape;
  shape.element = q.getElementType();
  shape.cacheElement = k.getElementType();
  shape.headMajor = op.getLayout() == AttentionLayout::head_major;
  unsigned headAxis = shape.headMajor ? 1 : 2;
  for (RankedTensorType type : {q, k, v})
    if (type.isDynamicDim(headAxis) || type.isDynamicDim(3) ||
        type.getDimSize(3) > kMaxHeadDim)
      return std::nullopt;
  shape.group = q.getDimSize(headAxis) / k.getDimSize(headAxis);
  shape.headDim = q.getDimSize(3);
  shape.valueDim = v.getDimSize(3);
  if (shape.group < 1 || shape.group > kernels.taskRows || shape.headDim < 1 ||
      shape.valueDim < 1)
    return std::nullopt;
  shape.scale = op.getScale() ? op.getScale()->convertToDouble()
                              : 1.0 / std::sqrt(double(shape.headDim));
  // Maxima are those of the scores before they are scaled, and by how much they
  // may grow until sums are scaled anew has to be a number.
  if (!(shape.scale >= kLeastScale))
    return std::nullopt;
  if (op.getSoftcap())
    shape.cap = op.getSoftcap()->convertToDouble();
  shape.causal = op.getCausal();
  if (op.getWindow())
    shape.window = std::min<int64_t>(*op.getWindow(), kMaxPosition / 2);
  // Heads of a token that lie beside each other in memory.
  int64_t kvHeads = k.getDimSize(headAxis);
  shape.partHeads = shape.headMajor ? 1 : kvHeads;
  // What belongs to them all lies on the stack of a task.
  int64_t headScratch = shape.group * 4 *
                        (llvm::alignTo(shape.headDim, kTileRows) +
                         llvm::alignTo(shape.valueDim, kTileRows));
  while (shape.partHeads > 1 &&
         (shape.partHeads * headScratch > kPartScratchBytes ||
          kvHeads % shape.partHeads != 0))
    --shape.partHeads;
  shape.taskQueries = kernels.taskRows / shape.group;
  return shape;
}

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

/// The functions for attentions of a shape.
struct AttentionFunctions {
  func::FuncOp task, part, merge;
};

/// Types of their arguments.
struct ArgumentTypes {
  ArgumentTypes(Builder &b, const AttentionShape &shape) : b(b), shape(shape) {}

  MemRefType strided(ArrayRef<int64_t> sizes, Type element, int64_t last = 1) {
    SmallVector<int64_t> strides(sizes.size(), any);
    strides.back() = last;
    return MemRefType::get(
        sizes, element, StridedLayoutAttr::get(b.getContext(), any, strides));
  }
  /// Of heads.
  MemRefType ofTokens(int64_t heads, int64_t size, Type element) {
    SmallVector<int64_t> sizes{any, heads, size};
    if (shape.headMajor)
      std::swap(sizes[0], sizes[1]);
    return strided(sizes, element);
  }
  MemRefType results() {
    return ofTokens(shape.group, shape.valueDim, shape.element);
  }
  /// Of the rows of one head, or of those of a part.
  MemRefType headScales() { return strided({any}, b.getF32Type(), any); }
  MemRefType partScales() {
    SmallVector<int64_t> sizes{any, shape.partHeads};
    if (shape.headMajor)
      std::swap(sizes[0], sizes[1]);
    return strided(sizes, b.getF32Type(), any);
  }
  SmallVector<Type> withScales(SmallVector<Type> types, MemRefType scales) {
    if (shape.isQuantized())
      types.append({scales, scales});
    return types;
  }
  SmallVector<Type> task() {
    Type index = b.getIndexType();
    return withScales({ofTokens(shape.group, shape.headDim, shape.element),
                       strided({any, shape.headDim}, shape.cacheElement),
                       strided({any, shape.valueDim}, shape.cacheElement),
                       results(), index, index, index},
                      headScales());
  }
  MemRefType sums() {
    return MemRefType::get({any, kAttentionParts, any, shape.partFeatures()},
                           b.getF32Type());
  }
  MemRefType stats() {
    return MemRefType::get({any, any, 2, kAttentionParts}, b.getF32Type());
  }
  SmallVector<Type> part() {
    Type index = b.getIndexType();
    return withScales(
        {strided({shape.partHeads * shape.group, shape.headDim}, shape.element),
         ofTokens(shape.partHeads, shape.headDim, shape.cacheElement),
         ofTokens(shape.partHeads, shape.valueDim, shape.cacheElement), sums(),
         stats(), index, index, index, index, index},
        partScales());
  }
  SmallVector<Type> merge() {
    Type index = b.getIndexType();
    return {sums(), stats(), results(), index, index, index, index};
  }

  static constexpr int64_t any = ShapedType::kDynamic;
  Builder &b;
  const AttentionShape &shape;
};

/// Replaces an attention.
class TaskBuilder {
public:
  TaskBuilder(RewriterBase &b, AttentionOp op, const AttentionShape &shape,
              const AttentionFunctions &functions)
      : b(b), op(op), shape(shape), functions(functions), loc(op.getLoc()),
        types(b, shape) {}

  void rewrite();

private:
  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value toValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, loc, size);
  }
  void computeParts();
  /// A part of q, k, v or y, in the order of token-major ones, as a type of an
  /// argument, whose first static dimensions may be dynamic.
  Value slice(Value tensor, SmallVector<OpFoldResult> offsets,
              SmallVector<OpFoldResult> sizes, MemRefType type);
  Value toBuffer(Value tensor, MemRefType type, bool readOnly);
  Value scalesOf(Value tensor, Value batch, Value head, MemRefType type);
  void order(SmallVector<OpFoldResult> &dimensions) {
    if (shape.headMajor)
      std::swap(dimensions[1], dimensions[2]);
  }
  Value castTo(Value buffer, Type type) {
    if (buffer.getType() == type)
      return buffer;
    return memref::CastOp::create(b, loc, type, buffer);
  }
  /// Keys that `count` queries from `query` on may see, and the position of the
  /// first of them.
  struct Range {
    Value position, begin, end;
  };
  Range visibleKeys(Value batch, Value query, Value count);

  RewriterBase &b;
  AttentionOp op;
  const AttentionShape &shape;
  const AttentionFunctions &functions;
  Location loc;
  ArgumentTypes types;
  OpFoldResult batches, numQueries, numKeys;
  int64_t kvHeads;
  /// Whether there is one query, and the results of parts; or null.
  Value isOne, partSums, partStats;
};

Value TaskBuilder::slice(Value tensor, SmallVector<OpFoldResult> offsets,
                         SmallVector<OpFoldResult> sizes, MemRefType type) {
  // The number of tokens, where it is known: of keys, not of blocks of queries.
  auto tokens = dyn_cast<Attribute>(sizes[1]);
  SmallVector<int64_t> known(type.getShape());
  for (int64_t &size : known)
    if (ShapedType::isDynamic(size) && tokens)
      size = cast<IntegerAttr>(tokens).getInt();
  order(offsets);
  order(sizes);
  SmallVector<OpFoldResult> strides(4, b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(
      b, loc,
      RankedTensorType::get(
          known, cast<RankedTensorType>(tensor.getType()).getElementType()),
      tensor, offsets, sizes, strides);
}

/// Scales of `heads` heads of a batch entry, as a type of an argument.
Value TaskBuilder::scalesOf(Value tensor, Value batch, Value head,
                            MemRefType type) {
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  SmallVector<OpFoldResult> offsets{batch, zero, head};
  int64_t heads = type.getRank() == 1 ? 1 : shape.partHeads;
  SmallVector<OpFoldResult> sizes{one, numKeys, b.getIndexAttr(heads)};
  if (shape.headMajor) {
    std::swap(offsets[1], offsets[2]);
    std::swap(sizes[1], sizes[2]);
  }
  SmallVector<int64_t> known(type.getShape());
  if (std::optional<int64_t> tokens = getConstantIntValue(numKeys))
    llvm::replace(known, ShapedType::kDynamic, *tokens);
  Value part = tensor::ExtractSliceOp::create(
      b, loc, RankedTensorType::get(known, b.getF32Type()), tensor, offsets,
      sizes, SmallVector<OpFoldResult>(3, one));
  return castTo(toBuffer(part, type, true), type);
}

Value TaskBuilder::toBuffer(Value tensor, MemRefType type, bool readOnly) {
  ArrayRef<int64_t> sizes = cast<RankedTensorType>(tensor.getType()).getShape();
  auto exact = MemRefType::get(sizes, type.getElementType(), type.getLayout());
  return bufferization::ToBufferOp::create(b, loc, exact, tensor, readOnly);
}

TaskBuilder::Range TaskBuilder::visibleKeys(Value batch, Value query,
                                            Value count) {
  Value position = query;
  if (op.getOffset() && (shape.causal || shape.window))
    position = arith::AddIOp::create(b, loc, position,
                                     readCount(b, loc, op.getOffset(), batch));
  Value begin = constant(0), end = toValue(numKeys);
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
  return {position, begin, end};
}

// Pattern: attention(q, k, v) ->
//   forall batch entry, K/V heads, part of the keys, if there is one query:
//     part on the slices
//   forall batch entry, K/V head, block of queries:
//     merge of the parts, or task on the slices
void TaskBuilder::rewrite() {
  b.setInsertionPoint(op);
  unsigned tokenAxis = shape.headMajor ? 2 : 1;
  auto yType = cast<RankedTensorType>(op.getY().getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, op.getQ());
  batches = sizes[0];
  numQueries = sizes[tokenAxis];
  numKeys = tensor::getMixedSize(b, loc, op.getK(), tokenAxis);
  kvHeads = cast<RankedTensorType>(op.getK().getType())
                .getDimSize(shape.headMajor ? 1 : 2);
  if (functions.part && getConstantIntValue(numQueries).value_or(1) == 1)
    computeParts();

  sizes[3] = b.getIndexAttr(shape.valueDim);
  Value empty = tensor::EmptyOp::create(b, loc, sizes, shape.element);
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  auto loop = scf::ForallOp::create(
      b, loc, ArrayRef<OpFoldResult>{zero, zero, zero},
      ArrayRef<OpFoldResult>{batches, b.getIndexAttr(kvHeads), numQueries},
      ArrayRef<OpFoldResult>{one, one, b.getIndexAttr(shape.taskQueries)},
      ValueRange{empty}, std::nullopt);
  Value result = loop.getResult(0);
  if (result.getType() != yType)
    result = tensor::CastOp::create(b, loc, yType, result);

  b.setInsertionPointToStart(loop.getBody());
  Value batch = loop.getInductionVars()[0];
  Value head = loop.getInductionVars()[1];
  Value query = loop.getInductionVars()[2];
  Value left = arith::SubIOp::create(b, loc, toValue(numQueries), query);
  Value count =
      arith::MinSIOp::create(b, loc, left, constant(shape.taskQueries));
  Value firstHead = arith::MulIOp::create(b, loc, head, constant(shape.group));

  SmallVector<OpFoldResult> rowOffsets{batch, query, firstHead, zero};
  auto rowSizes = [&](int64_t size) {
    return SmallVector<OpFoldResult>{one, count, b.getIndexAttr(shape.group),
                                     b.getIndexAttr(size)};
  };
  // The destination first: what is read after it has been written to would be
  // found in the way.
  Value part = slice(loop.getRegionIterArgs().front(), rowOffsets,
                     rowSizes(shape.valueDim), types.results());
  Value destination = toBuffer(part, types.results(), false);
  Range range = visibleKeys(batch, query, count);
  auto callTask = [&] {
    func::FuncOp task = functions.task;
    auto typeOf = [&](unsigned i) {
      return cast<MemRefType>(task.getArgumentTypes()[i]);
    };
    Value q = toBuffer(
        slice(op.getQ(), rowOffsets, rowSizes(shape.headDim), typeOf(0)),
        typeOf(0), true);
    SmallVector<OpFoldResult> offsets{batch, zero, head, zero};
    auto keySlice = [&](Value tensor, int64_t size, MemRefType type) {
      SmallVector<OpFoldResult> sizes{one, numKeys, one, b.getIndexAttr(size)};
      return castTo(toBuffer(slice(tensor, offsets, sizes, type), type, true),
                    type);
    };
    Value k = keySlice(op.getK(), shape.headDim, typeOf(1));
    Value v = keySlice(op.getV(), shape.valueDim, typeOf(2));
    SmallVector<Value> arguments{
        q, k, v, destination, range.position, range.begin, range.end};
    if (shape.isQuantized())
      for (Value scales : {op.getKScale(), op.getVScale()})
        arguments.push_back(scalesOf(scales, batch, head, types.headScales()));
    func::CallOp::create(b, loc, task, arguments);
  };
  if (isOne) {
    auto choice = scf::IfOp::create(b, loc, isOne, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    func::CallOp::create(b, loc, functions.merge,
                         ValueRange{partSums, partStats, destination, batch,
                                    firstHead, range.begin, range.end});
    b.setInsertionPointToStart(choice.elseBlock());
    callTask();
  } else {
    callTask();
  }
  Value filled = bufferization::ToTensorOp::create(
      b, loc, part.getType(), destination, /*restrict=*/true,
      /*writable=*/true);
  b.setInsertionPointToStart(loop.getTerminator().getBody());
  SmallVector<OpFoldResult> outSizes = rowSizes(shape.valueDim);
  order(rowOffsets);
  order(outSizes);
  tensor::ParallelInsertSliceOp::create(
      b, loc, filled, loop.getRegionIterArgs().front(), rowOffsets, outSizes,
      SmallVector<OpFoldResult>(4, one));
  b.replaceOp(op, result);
}

void TaskBuilder::computeParts() {
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  isOne = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                toValue(numQueries), constant(1));
  Value entries =
      arith::SelectOp::create(b, loc, isOne, toValue(batches), constant(0));
  int64_t rows = kvHeads * shape.group;
  auto makeBuffer = [&](MemRefType type, unsigned rowAxis) {
    SmallVector<int64_t> sizes(type.getShape());
    sizes[rowAxis] = rows;
    Value buffer = memref::AllocOp::create(
        b, loc, MemRefType::get(sizes, type.getElementType()),
        ValueRange{entries}, b.getI64IntegerAttr(64));
    return castTo(buffer, type);
  };
  partSums = makeBuffer(types.sums(), 2);
  partStats = makeBuffer(types.stats(), 1);

  auto loop = scf::ForallOp::create(
      b, loc, ArrayRef<OpFoldResult>{zero, zero, zero},
      ArrayRef<OpFoldResult>{entries, b.getIndexAttr(kvHeads),
                             b.getIndexAttr(kAttentionParts)},
      ArrayRef<OpFoldResult>{one, b.getIndexAttr(shape.partHeads), one},
      ValueRange(), std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value batch = loop.getInductionVars()[0];
  Value head = loop.getInductionVars()[1];
  Value part = loop.getInductionVars()[2];
  Value firstRow = arith::MulIOp::create(b, loc, head, constant(shape.group));
  Range range = visibleKeys(batch, constant(0), constant(1));
  func::FuncOp function = functions.part;
  auto argument = [&](Value tensor, ArrayRef<OpFoldResult> offsets,
                      ArrayRef<OpFoldResult> sizes, unsigned i) {
    auto type = cast<MemRefType>(function.getArgumentTypes()[i]);
    Value buffer = toBuffer(
        slice(tensor, llvm::to_vector(offsets), llvm::to_vector(sizes), type),
        type, true);
    return castTo(buffer, type);
  };
  Value q = argument(op.getQ(), {batch, zero, firstRow, zero},
                     {one, one, b.getIndexAttr(shape.partHeads * shape.group),
                      b.getIndexAttr(shape.headDim)},
                     0);
  auto keysOf = [&](Value tensor, int64_t size, unsigned i) {
    return argument(
        tensor, {batch, zero, head, zero},
        {one, numKeys, b.getIndexAttr(shape.partHeads), b.getIndexAttr(size)},
        i);
  };
  Value k = keysOf(op.getK(), shape.headDim, 1);
  Value v = keysOf(op.getV(), shape.valueDim, 2);
  SmallVector<Value> arguments{q,     k,    v,    partSums,    partStats,
                               batch, head, part, range.begin, range.end};
  if (shape.isQuantized())
    for (Value scales : {op.getKScale(), op.getVScale()})
      arguments.push_back(scalesOf(scales, batch, head, types.partScales()));
  func::CallOp::create(b, loc, function, arguments);
}

} // namespace

void mlir::llama::lowerAttentions(ModuleOp module,
                                  const AttentionKernels &kernels) {
  SymbolTable symbols(module);
  SmallVector<std::pair<AttentionOp, AttentionShape>> found;
  module.walk([&](AttentionOp op) {
    if (op->getParentOfType<scf::ForallOp>())
      return;
    if (std::optional<AttentionShape> shape = match(op, kernels))
      found.emplace_back(op, *shape);
  });
  IRRewriter rewriter(module.getContext());
  std::map<decltype(found.front().second.key()), AttentionFunctions> made;
  for (auto &[op, shape] : found) {
    AttentionFunctions &functions = made[shape.key()];
    if (!functions.task) {
      auto create = [&, &op = op, &shape = shape](
                        StringRef suffix, TypeRange types,
                        AttentionKernels::Emit emit) -> func::FuncOp {
        if (!emit)
          return nullptr;
        auto function =
            func::FuncOp::create(op.getLoc(), (kernels.name + suffix).str(),
                                 rewriter.getFunctionType(types, {}));
        function.setPrivate();
        symbols.insert(function);
        emit(rewriter, shape, function);
        return function;
      };
      ArgumentTypes types(rewriter, shape);
      functions.task = create("", types.task(), kernels.emitTask);
      functions.part = create("_part", types.part(), kernels.emitPart);
      functions.merge = create("_merge", types.merge(), kernels.emitMerge);
    }
    TaskBuilder(rewriter, op, shape, functions).rewrite();
  }
}

double AttentionShape::exponentScale() const {
  return (cap ? 1.0 : scale) * std::log2(std::exp(1.0));
}

//===----------------------------------------------------------------------===//
// Small things
//===----------------------------------------------------------------------===//

AttentionEmitterBase::AttentionEmitterBase(RewriterBase &b, Location loc,
                                           const AttentionShape &shape,
                                           int64_t lanes)
    : X86Emitter(b, loc), shape(shape), lanes(lanes), f32(b.getF32Type()),
      i32(b.getI32Type()), floats(VectorType::get({lanes}, f32)),
      ints(VectorType::get({lanes}, i32)),
      pairs(VectorType::get({2 * lanes}, b.getBF16Type())) {}

void AttentionEmitterBase::enter(func::FuncOp function) {
  Block *entry =
      function.empty() ? function.addEntryBlock() : &function.getBody().front();
  b.setInsertionPointToEnd(entry);
  queries = entry->getArgument(0);
  keys = entry->getArgument(1);
  values = entry->getArgument(2);
  results = entry->getArgument(3);
  position = entry->getArgument(4);
  begin = entry->getArgument(5);
  end = entry->getArgument(6);
  if (shape.isQuantized()) {
    keyScales = entry->getArgument(7);
    valueScales = entry->getArgument(8);
  }
  numQueries = memref::DimOp::create(b, loc, queries, shape.headMajor);
}

Value AttentionEmitterBase::splat(double value) {
  return arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(floats, b.getF32FloatAttr(value).getValue()));
}

Value AttentionEmitterBase::splatInt(int32_t value) {
  return arith::ConstantOp::create(b, loc, DenseElementsAttr::get(ints, value));
}

Value AttentionEmitterBase::minusInfinity() {
  return splat(-std::numeric_limits<double>::infinity());
}

Value AttentionEmitterBase::invert(Value totals) {
  return select(isEqual(totals, splat(0)), splat(0),
                arith::DivFOp::create(b, loc, splat(1), totals));
}

Value AttentionEmitterBase::capScore(Value score) {
  Value scaled = mulf(score, splat(shape.scale / *shape.cap));
  return mulf(splat(*shape.cap), math::TanhOp::create(b, loc, scaled));
}

void AttentionEmitterBase::ifThen(Value condition, function_ref<void()> body) {
  auto choice = scf::IfOp::create(b, loc, condition, false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  body();
}

void AttentionEmitterBase::loop(Value begin, Value end, int64_t step,
                                function_ref<void(Value)> body) {
  forLoop(begin, end, step, {}, [&](Value index, Values) {
    body(index);
    return Values();
  });
}

Value AttentionEmitterBase::makeBuffer(ArrayRef<int64_t> sizes, Type type) {
  return memref::AllocaOp::create(b, loc, MemRefType::get(sizes, type),
                                  b.getI64IntegerAttr(64));
}

Value AttentionEmitterBase::loadElements(int64_t lanes, Value buffer, Value row,
                                         int64_t first, int64_t size) {
  auto type = VectorType::get({lanes}, getElementTypeOrSelf(buffer.getType()));
  Values at{row, constant(first)};
  if (size - first >= lanes)
    return load(type, buffer, at);
  return vector::MaskedLoadOp::create(b, loc, type, buffer, at,
                                      firstLanes(constant(size - first), lanes),
                                      zeroOf(type));
}

Value AttentionEmitterBase::loadFactors(VectorType factors, Value buffer,
                                        Value scales, Value row, int64_t first,
                                        int64_t size) {
  Value vector =
      loadElements(factors.getNumElements(), buffer, row, first, size);
  if (scales) {
    vector = widen(vector);
    vector = mulf(vector, broadcastScale(cast<VectorType>(vector.getType()),
                                         scales, row));
  }
  return factors.getElementType().isF32() ? widen(vector) : vector;
}

Value AttentionEmitterBase::widen(Value vector) {
  auto type = cast<VectorType>(vector.getType());
  if (type.getElementType().isF32())
    return vector;
  if (type.getElementType().isInteger(8))
    return arith::SIToFPOp::create(b, loc, type.clone(f32), vector);
  return arith::ExtFOp::create(b, loc, type.clone(f32), vector);
}

Value AttentionEmitterBase::narrow(Value vector) {
  if (shape.element.isF32())
    return vector;
  auto type = cast<VectorType>(vector.getType());
  return arith::TruncFOp::create(b, loc, type.clone(shape.element), vector);
}

Value AttentionEmitterBase::broadcastFactor(Value buffer, Value row, Value at) {
  if (getElementTypeOrSelf(buffer.getType()).isF32())
    return broadcast(
        floats, memref::LoadOp::create(b, loc, buffer, ValueRange{row, at}));
  Value pair = load(VectorType::get({2}, b.getBF16Type()), buffer, {row, at});
  Value bits =
      vector::BitCastOp::create(b, loc, VectorType::get({1}, i32), pair);
  return asPairs(broadcast(ints, vector::ExtractOp::create(b, loc, bits, 0)));
}

void AttentionEmitterBase::prefetch(Value buffer, Value row, int64_t feature,
                                    int64_t hint) {
  if (feature % lineElements() == 0)
    memref::PrefetchOp::create(
        b, loc, buffer, ValueRange{add(row, kPrefetchRows), constant(feature)},
        /*isWrite=*/false, hint, /*isDataCache=*/true);
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

AttentionEmitter::AttentionEmitter(RewriterBase &b, Location loc,
                                   const AttentionShape &shape,
                                   const Layout &layout)
    : AttentionEmitterBase(b, loc, shape, layout.lanes), layout(layout),
      width(layout.usesPairs ? 2 * lanes : lanes),
      factors(layout.usesPairs ? pairs : floats) {}

void AttentionEmitter::emit(func::FuncOp function) {
  enter(function);
  allocate();
  emitRows();
  func::ReturnOp::create(b, loc);
}

void AttentionEmitter::emitRows() {
  rows = multiply(numQueries, shape.group);
  units = ceilDivide(rows, lanes);
  loop(constant(0), units, 1, [&](Value unit) { startUnit(unit); });
  loop(begin, end, layout.blockKeys, [&](Value key) {
    emitBlock(key, minimum(sub(end, key), constant(layout.blockKeys)));
  });
  loop(constant(0), units, 1, [&](Value unit) { finishUnit(unit); });
}

void AttentionEmitter::allocate() {
  Type factor = factors.getElementType();
  int64_t unit = layout.usesPairs ? 2 : 1, block = layout.blockKeys;
  packedQueries = makeBuffer({numUnits(), depth() / unit, width}, factor);
  packedKeys = makeBuffer({block, depth()}, factor);
  packedValues = allocateValues();
  sums = makeBuffer({numUnits(), features(), lanes}, f32);
  scores = makeBuffer({layout.numBuffers, block, lanes}, f32);
  probabilities =
      layout.usesPairs
          ? makeBuffer({layout.numBuffers, block / 2, width}, factor)
          : scores;
  maxima = makeBuffer({numUnits(), lanes}, f32);
  totals = makeBuffer({numUnits(), lanes}, f32);
  positions = makeBuffer({numUnits(), lanes}, i32);
}

AttentionEmitter::Row AttentionEmitter::rowOf(Value unit, int64_t lane) {
  if (lanes % shape.group == 0) {
    Value query = add(multiply(unit, lanes / shape.group), lane / shape.group);
    return {minimum(query, add(numQueries, -1)), constant(lane % shape.group),
            isLess(query, numQueries)};
  }
  Value row = add(multiply(unit, lanes), lane);
  Value exists = isLess(row, rows);
  row = minimum(row, add(rows, -1));
  return {arith::DivUIOp::create(b, loc, row, constant(shape.group)),
          arith::RemUIOp::create(b, loc, row, constant(shape.group)), exists};
}

AttentionEmitter::Values AttentionEmitter::indicesOf(const Row &row,
                                                     Value feature) {
  if (shape.headMajor)
    return {row.head, row.query, feature};
  return {row.query, row.head, feature};
}

/// Packs queries and starts maxima, totals and sums. Lanes beyond the last row
/// repeat a row.
void AttentionEmitter::startUnit(Value unit) {
  Value zero = constant(0);
  loop(zero, constant(shape.headDim), width, [&](Value feature) {
    VectorType type = ofElements(width);
    Values vectors;
    for (int64_t lane = 0; lane < lanes; ++lane) {
      Values at = indicesOf(rowOf(unit, lane), feature);
      Value vector;
      if (shape.headDim % width == 0)
        vector = load(type, queries, at);
      else
        vector = vector::MaskedLoadOp::create(
            b, loc, type, queries, at,
            firstLanes(sub(constant(shape.headDim), feature), width),
            zeroOf(type));
      vectors.push_back(layout.usesPairs ? asInts(vector) : widen(vector));
    }
    transpose(vectors);
    Value first = layout.usesPairs ? divide(feature, 2) : feature;
    for (int64_t i = 0; i < lanes; ++i)
      store(layout.usesPairs ? asPairs(vectors[i]) : vectors[i], packedQueries,
            {unit, add(first, i), zero});
  });
  store(minusInfinity(), maxima, {unit, zero});
  store(splat(0), totals, {unit, zero});
  loop(zero, constant(features()), 1,
       [&](Value feature) { store(splat(0), sums, {unit, feature, zero}); });
  Values elements;
  for (int64_t lane = 0; lane < lanes; ++lane)
    elements.push_back(arith::IndexCastOp::create(
        b, loc, i32, plus(position, rowOf(unit, lane).query)));
  store(vector::FromElementsOp::create(b, loc, ints, elements), positions,
        {unit, zero});
}

/// Divides by the totals, turns the results and rounds them.
void AttentionEmitter::finishUnit(Value unit) {
  Value zero = constant(0);
  Value inverse = invert(load(floats, totals, {unit, zero}));
  loop(zero, constant(shape.valueDim), lanes, [&](Value feature) {
    Values vectors;
    for (int64_t i = 0; i < lanes; ++i)
      vectors.push_back(
          mulf(load(floats, sums, {unit, add(feature, i), zero}), inverse));
    transpose(vectors);
    for (int64_t lane = 0; lane < lanes; ++lane) {
      Row row = rowOf(unit, lane);
      ifThen(row.exists, [&] {
        Values at = indicesOf(row, feature);
        Value result = narrow(vectors[lane]);
        if (shape.valueDim % lanes == 0)
          return store(result, results, at);
        vector::MaskedStoreOp::create(
            b, loc, results, at,
            firstLanes(sub(constant(shape.valueDim), feature), lanes), result);
      });
    }
  });
}

//===----------------------------------------------------------------------===//
// Keys and values
//===----------------------------------------------------------------------===//

/// Keys from `key` on, as they lie; zeros up to a whole step.
void AttentionEmitter::packKeys(Value key, Value count, Value padded) {
  loop(constant(0), count, 1, [&](Value i) {
    Value row = plus(key, i);
    for (int64_t d = 0; d < shape.headDim; d += width) {
      prefetch(keys, row, d);
      store(loadFactors(factors, keys, keyScales, row, d, shape.headDim),
            packedKeys, {i, constant(d)});
    }
  });
  loop(count, padded, 1, [&](Value i) {
    for (int64_t d = 0; d < shape.headDim; d += width)
      store(zeroOf(factors), packedKeys, {i, constant(d)});
  });
}

/// Whether the packed values hold an infinity or NaN.
Value AttentionEmitter::hasNonFinite(Value padded) {
  bool isHalf = layout.usesPairs;
  Type element = isHalf ? Type(b.getI16Type()) : Type(i32);
  auto bits = VectorType::get({width}, element);
  auto mask = VectorType::get({width}, b.getI1Type());
  Value exponent = arith::ConstantOp::create(
      b, loc,
      DenseElementsAttr::get(
          bits,
          b.getIntegerAttr(element, isHalf ? 0x7F80 : 0x7F800000).getValue()));
  auto type = cast<MemRefType>(packedValues.getType());
  Value flat = packedValues;
  if (type.getRank() > 1)
    flat = memref::CollapseShapeOp::create(
        b, loc, packedValues,
        SmallVector<ReassociationIndices>{
            llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()))});
  Value found =
      forLoop(constant(0), multiply(padded, features()), width, {zeroOf(mask)},
              [&](Value i, Values carried) -> Values {
                Value vector = vector::BitCastOp::create(
                    b, loc, bits, load(factors, flat, {i}));
                Value isOne = compare(
                    arith::CmpIPredicate::eq,
                    arith::AndIOp::create(b, loc, vector, exponent), exponent);
                return {either(carried[0], isOne)};
              })
          .front();
  return anyLane(found);
}

/// Keys [key, key + count).
void AttentionEmitter::emitBlock(Value key, Value count) {
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
    Value no = arith::ConstantOp::create(b, loc, b.getBoolAttr(false));
    scf::YieldOp::create(b, loc, no);
    nonFinite = choice.getResult(0);
  }
  emitUnits(key, count, nonFinite);
}

void AttentionEmitter::emitStep(Value unit, Value numUnits, Value buffer,
                                Value key, Value count,
                                function_ref<void(const View &)> step) {
  Value row = multiply(unit, lanes);
  Value lastRow =
      minimum(add(plus(row, multiply(numUnits, lanes)), -1), add(rows, -1));
  auto positionOf = [&](Value row) {
    return plus(position, divide(row, shape.group));
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
  // Keys up to a whole step may be there, for other rows.
  if (partly)
    partly = either(partly, isLess(seen, count));
  ifThen(compare(arith::CmpIPredicate::sgt, seen, constant(0)),
         [&] { step({unit, buffer, seen, roundUp(seen), partly}); });
}

/// To whole steps.
Value AttentionEmitter::roundUp(Value count) {
  return multiply(ceilDivide(count, layout.keyStep), layout.keyStep);
}

/// Whether a query at positions [first, last] does not see some of the keys;
/// null where all see all of them.
Value AttentionEmitter::isPartlyVisible(Value key, Value count, Value first,
                                        Value last) {
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

//===----------------------------------------------------------------------===//
// A unit of rows and a block of keys
//===----------------------------------------------------------------------===//

void AttentionEmitter::computeProbabilities(const View &view, Value key) {
  if (shape.cap)
    capScores(view);
  Value masked = compare(arith::CmpIPredicate::ne, view.count, view.padded);
  if (view.partly)
    masked = either(masked, view.partly);
  ifThen(masked, [&] { maskScores(view, key); });
  exponentiate(view, findMaximum(view));
}

void AttentionEmitter::addValues(const View &view, Value nonFinite,
                                 function_ref<void()> multiply,
                                 function_ref<void()> addVisible) {
  if (!view.partly)
    return multiply();
  auto choice = scf::IfOp::create(b, loc, both(view.partly, nonFinite), true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(choice.thenBlock());
  addVisible();
  b.setInsertionPointToStart(choice.elseBlock());
  multiply();
}

void AttentionEmitter::capScores(const View &view) {
  loop(constant(0), view.padded, 1, [&](Value i) {
    Values at{view.buffer, i, constant(0)};
    store(capScore(load(floats, scores, at)), scores, at);
  });
}

/// The rows that see key `i` of the block, as a mask.
Value AttentionEmitter::visibleRows(const View &view, Value key, Value i) {
  Value rowPositions = load(ints, positions, {view.unit, constant(0)});
  Value visible =
      broadcast(VectorType::get({lanes}, b.getI1Type()), isLess(i, view.count));
  Value at = toInt(plus(key, i));
  if (shape.causal)
    visible =
        both(visible, compare(arith::CmpIPredicate::sle, at, rowPositions));
  if (shape.window) {
    Value end = toInt(add(plus(key, i), *shape.window));
    visible =
        both(visible, compare(arith::CmpIPredicate::slt, rowPositions, end));
  }
  return visible;
}

/// Minus infinity for keys that are not seen.
void AttentionEmitter::maskScores(const View &view, Value key) {
  loop(constant(0), view.padded, 1, [&](Value i) {
    Values indices{view.buffer, i, constant(0)};
    Value score = load(floats, scores, indices);
    store(select(visibleRows(view, key, i), score, minusInfinity()), scores,
          indices);
  });
}

/// The largest score of the block enters the maxima of the unit, whose sums
/// are scaled where that changes them much. Returns the exponent of two that
/// is subtracted from those of the scores.
Value AttentionEmitter::findMaximum(const View &view) {
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
  Value limit = addf(before, splat(kLog2Slack / shape.exponentScale()));
  Value grows = isMore(blockMax, limit);
  Value after = select(grows, blockMax, before);
  ifThen(anyLane(grows), [&] {
    store(after, maxima, {view.unit, zero});
    Value exponent = mulf(subf(before, after), splat(shape.exponentScale()));
    Value factor = select(grows, powerOfTwo(exponent), splat(1));
    auto scale = [&](Value buffer, ValueRange at) {
      store(mulf(load(floats, buffer, at), factor), buffer, at);
    };
    scale(totals, {view.unit, zero});
    loop(zero, constant(features()), 4, [&](Value feature) {
      for (int64_t i = 0; i < 4; ++i)
        scale(sums, {view.unit, add(feature, i), zero});
    });
  });
  // Where nothing is visible yet, every score is minus infinity.
  return select(isEqual(after, minusInfinity()), splat(0), after);
}

/// 2^x; what is rounded to bf16 needs an error far below half an ulp of that.
Value AttentionEmitter::powerOfTwo(Value x) {
  return math::Exp2Op::create(b, loc, x,
                              layout.usesPairs ? arith::FastMathFlags::afn
                                               : arith::FastMathFlags::none);
}

/// probabilities = 2^(scale * (scores - maximum)); their sum. The difference
/// comes first: it is exactly 0 at the maximum, however large.
void AttentionEmitter::exponentiate(const View &view, Value maximum) {
  constexpr int64_t kUnroll = 4;
  Value zero = constant(0);
  Value scale = splat(shape.exponentScale());
  Value half = splatInt(0x8000);
  Values partial = forLoop(
      zero, view.padded, kUnroll, Values(kUnroll, splat(0)),
      [&](Value key, Values carried) {
        // The sums to which values are added next lie in the L2 cache.
        for (int64_t i = 0; i < kUnroll; ++i)
          memref::PrefetchOp::create(
              b, loc, sums, ValueRange{view.unit, add(key, i), zero},
              /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
        for (int64_t i = 0; i < kUnroll; i += 2) {
          Value p[2];
          for (int64_t j = 0; j < 2; ++j) {
            Values at{view.buffer, add(key, i + j), zero};
            Value score = load(floats, scores, at);
            p[j] = powerOfTwo(mulf(subf(score, maximum), scale));
            carried[i + j] = addf(carried[i + j], p[j]);
            if (!layout.usesPairs)
              store(p[j], probabilities, at);
          }
          if (!layout.usesPairs)
            continue;
          for (Value &element : p)
            element = arith::AddIOp::create(b, loc, asInts(element), half);
          Value low = arith::ShRUIOp::create(b, loc, p[0], splatInt(16));
          Value high = both(p[1], splatInt(-65536));
          store(asPairs(either(low, high)), probabilities,
                {view.buffer, add(divide(key, 2), i / 2), zero});
        }
        return carried;
      });
  Value sum = addf(addf(partial[0], partial[1]), addf(partial[2], partial[3]));
  store(addf(load(floats, totals, {view.unit, zero}), sum), totals,
        {view.unit, zero});
}

void AttentionEmitter::addVisibleValues(const View &view, Value key) {
  Value zero = constant(0);
  loop(zero, view.count, 1, [&](Value i) {
    Value p;
    if (layout.usesPairs) {
      Value isOdd =
          compare(arith::CmpIPredicate::ne,
                  arith::AndIOp::create(b, loc, i, constant(1)), zero);
      Value bits = asInts(
          load(factors, probabilities, {view.buffer, divide(i, 2), zero}));
      Value even = arith::ShLIOp::create(b, loc, bits, splatInt(16));
      p = vector::BitCastOp::create(
          b, loc, floats, select(isOdd, both(bits, splatInt(-65536)), even));
    } else {
      p = load(floats, probabilities, {view.buffer, i, zero});
    }
    Value visible = visibleRows(view, key, i);
    Value row = plus(key, i);
    loop(zero, constant(shape.valueDim), 1, [&](Value feature) {
      Value element =
          memref::LoadOp::create(b, loc, values, ValueRange{row, feature});
      if (shape.isQuantized())
        element = arith::MulFOp::create(
            b, loc, arith::SIToFPOp::create(b, loc, f32, element),
            memref::LoadOp::create(b, loc, valueScales, row));
      else if (!shape.element.isF32())
        element = arith::ExtFOp::create(b, loc, f32, element);
      Values at{view.unit, feature, zero};
      Value before = load(floats, sums, at);
      Value after = fma(p, broadcast(floats, element), before);
      store(select(visible, after, before), sums, at);
    });
  });
}
