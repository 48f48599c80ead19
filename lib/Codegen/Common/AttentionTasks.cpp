//===- AttentionTasks.cpp - Attention as tasks that call a function -------===//
#include "lib/Codegen/Common/AttentionTasks.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/SymbolTable.h"

#include <cmath>
#include <map>

using namespace mlir;
using namespace mlir::llama;

/// The largest head dimension: the results of a task lie on its stack.
static constexpr int64_t kMaxHeadDim = 256;
/// Positions are compared in 32 bits.
static constexpr int64_t kMaxPosition = int64_t(1) << 30;
/// Far below any scale that makes sense.
static constexpr double kLeastScale = 1e-30;
/// Features are filled up to a multiple of this in a task's memory.
static constexpr int64_t kRowUnit = 16;

namespace {
/// The shape of an attention that becomes tasks.
std::optional<AttentionShape> match(AttentionOp op,
                                    const AttentionKernels &kernels) {
  auto q = cast<RankedTensorType>(op.getQ().getType());
  auto k = cast<RankedTensorType>(op.getK().getType());
  auto v = cast<RankedTensorType>(op.getV().getType());
  if (q.getRank() != 4 || !kernels.takes(q.getElementType()) || op.getMask() ||
      !(op.getKScale() ? kernels.takesQuantized
                       : kernels.takes(k.getElementType())) ||
      op.getCacheLayout().value_or(CacheLayout::plain) != CacheLayout::plain)
    return std::nullopt;
  for (Value scale : {op.getKScale(), op.getVScale()})
    if (scale && !getElementTypeOrSelf(scale).isF32())
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
      shape.valueDim < 1 || (kernels.takesShape && !kernels.takesShape(shape)))
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
  // What belongs to them all lies in the memory of a task.
  int64_t headScratch = shape.group * 4 *
                        (llvm::alignTo(shape.headDim, kRowUnit) +
                         llvm::alignTo(shape.valueDim, kRowUnit));
  while (shape.partHeads > 1 &&
         (shape.partHeads * headScratch > kernels.partScratchBytes ||
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
