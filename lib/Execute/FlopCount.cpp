//===- FlopCount.cpp - Floating-point operations of one call --------------===//
#include "lib/Execute/FlopCount.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Execute/ShapeEvaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/TypeSwitch.h"

#include <algorithm>

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Walks one function's body with the shapes of one call.
class Counter {
public:
  using Observer = llvm::function_ref<void(Operation *, double, double,
                                           const ShapeEvaluator &)>;

  Counter(FlopCount &count, Observer observe)
      : count(count), observe(observe) {}

  /// Counts the body, `times` times.
  void countFunction(func::FuncOp function,
                     const std::vector<SmallVector<int64_t>> &shapes,
                     double times);

  /// The shapes of the function's results, where known.
  std::vector<std::optional<SmallVector<int64_t>>> getResultShapes() const {
    return resultShapes;
  }

private:
  void countBlock(Block &block, double times);
  void countOp(Operation *op, double times);
  void countCall(func::CallOp call, double times);
  void countLoop(scf::ForOp loop, double times);
  std::optional<double> countLinalg(linalg::LinalgOp op);
  std::optional<double> countLlama(Operation *op);
  std::optional<double> countAttention(Value query, Value key, Value value,
                                       Operation *op);
  std::optional<double> getNumElements(Value value) const;

  FlopCount &count;
  Observer observe;
  ShapeEvaluator shapes;
  std::vector<std::optional<SmallVector<int64_t>>> resultShapes;
};

/// Whether an operation on scalars, or elements, is an arithmetic one.
bool isArithmetic(Operation *op) {
  if (op->getNumResults() != 1 ||
      !isa<FloatType>(getElementTypeOrSelf(op->getResult(0).getType())))
    return false;
  if (isa<CastOpInterface, arith::ConstantOp, arith::SelectOp>(op))
    return false;
  Dialect *dialect = op->getDialect();
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect>(dialect);
}

} // namespace

std::optional<double> Counter::getNumElements(Value value) const {
  if (!value)
    return 0;
  std::optional<SmallVector<int64_t>> shape = shapes.getShape(value);
  if (!shape)
    return std::nullopt;
  double elements = 1;
  for (int64_t dim : *shape)
    elements *= static_cast<double>(dim);
  return elements;
}

void Counter::countFunction(func::FuncOp function,
                            const std::vector<SmallVector<int64_t>> &arguments,
                            double times) {
  for (auto [argument, shape] :
       llvm::zip_equal(function.getArguments(), arguments))
    if (isa<ShapedType>(argument.getType()))
      shapes.setShape(argument, shape);
  for (Block &block : function.getBody())
    countBlock(block, times);
  Operation *terminator = function.getBody().back().getTerminator();
  for (Value result : terminator->getOperands())
    resultShapes.push_back(shapes.getShape(result));
}

void Counter::countBlock(Block &block, double times) {
  // Shape evaluation adds operations, which are not to be counted.
  SmallVector<Operation *> ops;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops)
    countOp(op, times);
}

void Counter::countOp(Operation *op, double times) {
  if (auto call = dyn_cast<func::CallOp>(op))
    return countCall(call, times);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return countLoop(loop, times);
  shapes.visit(op);
  std::optional<double> flops = 0;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    flops = countLinalg(linalgOp);
  } else if (isa_and_nonnull<LlamaDialect>(op->getDialect())) {
    flops = countLlama(op);
  } else if (isArithmetic(op)) {
    Value result = op->getResult(0);
    flops = isa<ShapedType>(result.getType()) ? getNumElements(result) : 1;
  } else {
    for (Region &region : op->getRegions())
      for (Block &block : region)
        countBlock(block, times);
  }
  if (flops)
    count.flops += *flops * times;
  else if (count.unknown.empty())
    count.unknown = op->getName().getStringRef().str();
  if (observe)
    observe(op, flops.value_or(0), times, shapes);
}

void Counter::countCall(func::CallOp call, double times) {
  auto callee = call->getParentOfType<ModuleOp>().lookupSymbol<func::FuncOp>(
      call.getCallee());
  std::vector<SmallVector<int64_t>> arguments;
  for (Value operand : call.getOperands())
    arguments.push_back(
        shapes.getShape(operand).value_or(SmallVector<int64_t>()));
  if (!callee || callee.isExternal())
    return;
  Counter counter(count, observe);
  counter.countFunction(callee, arguments, times);
  for (auto [result, shape] :
       llvm::zip_equal(call.getResults(), counter.getResultShapes()))
    if (shape && isa<ShapedType>(result.getType()))
      shapes.setShape(result, *shape);
}

void Counter::countLoop(scf::ForOp loop, double times) {
  std::optional<int64_t> lower = shapes.getInteger(loop.getLowerBound());
  std::optional<int64_t> upper = shapes.getInteger(loop.getUpperBound());
  std::optional<int64_t> step = shapes.getInteger(loop.getStep());
  for (auto [init, argument, result] : llvm::zip_equal(
           loop.getInitArgs(), loop.getRegionIterArgs(), loop.getResults()))
    if (std::optional<SmallVector<int64_t>> shape = shapes.getShape(init)) {
      shapes.setShape(argument, *shape);
      shapes.setShape(result, *shape);
    }
  if (!lower || !upper || !step || *step <= 0) {
    if (count.unknown.empty())
      count.unknown = "scf.for";
    return;
  }
  int64_t trips = std::max<int64_t>(0, *upper - *lower + *step - 1) / *step;
  countBlock(*loop.getBody(), times * static_cast<double>(trips));
}

std::optional<double> Counter::countLinalg(linalg::LinalgOp op) {
  SmallVector<int64_t> operandSizes;
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<ShapedType>(operand.get().getType()))
      continue;
    std::optional<SmallVector<int64_t>> shape = shapes.getShape(operand.get());
    if (!shape)
      return std::nullopt;
    llvm::append_range(operandSizes, *shape);
  }
  double iterations = 1;
  for (int64_t size : op.getShapesToLoopsMap().compose(operandSizes))
    iterations *= static_cast<double>(size);
  double perIteration = 0;
  for (Operation &bodyOp : *op.getBlock())
    perIteration += isArithmetic(&bodyOp);
  return iterations * perIteration;
}

std::optional<double> Counter::countAttention(Value query, Value key,
                                              Value value, Operation *op) {
  auto q = shapes.getShape(query), k = shapes.getShape(key),
       v = shapes.getShape(value);
  auto layout = op->getAttrOfType<AttentionLayoutAttr>("layout");
  bool isTokenMajor =
      layout && layout.getValue() == AttentionLayout::token_major;
  size_t axisFromEnd = isTokenMajor ? 3 : 2;
  if (!q || !k || !v || q->size() < axisFromEnd || k->size() < axisFromEnd ||
      op->hasAttr("cache_layout"))
    return std::nullopt;
  int64_t queries = (*q)[q->size() - axisFromEnd];
  int64_t keys = (*k)[k->size() - axisFromEnd];
  bool isCausal = op->hasAttr("causal");
  auto window = op->getAttrOfType<IntegerAttr>("window");
  bool hasOffset = false;
  if (auto attention = dyn_cast<AttentionOp>(op))
    hasOffset = static_cast<bool>(attention.getOffset());
  else if (auto partial = dyn_cast<AttentionPartialOp>(op))
    hasOffset = static_cast<bool>(partial.getOffset());
  int64_t offset = hasOffset ? std::max<int64_t>(0, keys - queries) : 0;
  double pairs = 0;
  for (int64_t i = 0; i < queries; ++i) {
    int64_t end = isCausal ? std::min(keys, i + offset + 1) : keys;
    int64_t begin =
        window ? std::max<int64_t>(0, i + offset - window.getInt() + 1) : 0;
    pairs += static_cast<double>(std::max<int64_t>(0, end - begin));
  }
  double headDim = static_cast<double>(q->back());
  double valueDim = static_cast<double>(v->back());
  double rows = *getNumElements(query) / std::max(1.0, headDim);
  double heads = rows / static_cast<double>(std::max<int64_t>(1, queries));
  return heads * pairs * 2 * (headDim + valueDim);
}

std::optional<double> Counter::countLlama(Operation *op) {
  /// `perElement` for each element of `value`.
  auto each = [&](double perElement, Value value) -> std::optional<double> {
    std::optional<double> elements = getNumElements(value);
    return elements ? std::optional(*elements * perElement) : std::nullopt;
  };
  return llvm::TypeSwitch<Operation *, std::optional<double>>(op)
      // Square, sum, scale, weight.
      .Case([&](RmsNormOp norm) {
        return each(4 + static_cast<bool>(norm.getBias()) +
                        static_cast<bool>(norm.getResidual()),
                    norm.getX());
      })
      // Sum, centre, square, sum, scale.
      .Case([&](LayerNormOp norm) {
        return each(5 + static_cast<bool>(norm.getWeight()) +
                        static_cast<bool>(norm.getBias()),
                    norm.getX());
      })
      // Exponential, addition, division, product.
      .Case([&](SwigluOp glu) { return each(4, glu.getGate()); })
      .Case([&](GluOp glu) { return each(4, glu.getGate()); })
      // Angle; cosine and sine are one result each.
      .Case([&](RopeTableOp table) { return each(3, table.getCos()); })
      // Two products and a sum for each rotated feature, of which a table has
      // half.
      .Case([&](RopeOp rope) -> std::optional<double> {
        auto x = shapes.getShape(rope.getX());
        auto table = shapes.getShape(rope.getCos());
        if (!x || !table || x->empty() || table->empty() || x->back() == 0)
          return std::nullopt;
        double share = 2.0 * static_cast<double>(table->back()) /
                       static_cast<double>(x->back());
        return each(3 * share, rope.getX());
      })
      .Case([&](LinearOp linear) -> std::optional<double> {
        auto weight = shapes.getShape(linear.getWeight());
        if (!weight || weight->empty())
          return std::nullopt;
        return each(2.0 * static_cast<double>(weight->back()) +
                        static_cast<bool>(linear.getBias()),
                    linear.getY());
      })
      .Case([&](DequantizeOp dequantize) {
        return each(1 + static_cast<bool>(dequantize.getMin()),
                    dequantize.getW());
      })
      .Case([&](AttentionOp attention) {
        return countAttention(attention.getQ(), attention.getK(),
                              attention.getV(), op);
      })
      .Case([&](AttentionPartialOp attention) {
        return countAttention(attention.getQ(), attention.getK(),
                              attention.getV(), op);
      })
      // These move data.
      .Case<EmbeddingOp, KvCacheUpdateOp, UnpackBlocksOp>(
          [](Operation *) { return std::optional<double>(0); })
      .Default([](Operation *) { return std::nullopt; });
}

FlopCount
mlir::llama::countFlops(func::FuncOp entry,
                        const std::vector<SmallVector<int64_t>> &shapes,
                        llvm::function_ref<void(Operation *, double, double,
                                                const ShapeEvaluator &)>
                            observe) {
  auto module = entry->getParentOfType<ModuleOp>();
  OwningOpRef<ModuleOp> clone = module.clone();
  FlopCount count;
  Counter(count, observe)
      .countFunction(clone->lookupSymbol<func::FuncOp>(entry.getName()), shapes,
                     1);
  return count;
}
