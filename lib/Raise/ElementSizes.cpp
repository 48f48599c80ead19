//===- ElementSizes.cpp - Sizes of tensors, and which are equal -----------===//
#include "lib/Raise/ElementSupport.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

SmallVector<Expr> ElementBuilder::sizesOf(Value tensor) {
  SmallVector<Expr> result;
  for (int64_t i = 0, e = tensorType(tensor).getRank(); i < e; ++i)
    result.push_back(sizeOf(tensor, i));
  return result;
}

Expr ElementBuilder::foldResult(OpFoldResult value) {
  if (auto attribute = dyn_cast<Attribute>(value))
    return context.integer(cast<IntegerAttr>(attribute).getInt());
  return scalar(cast<Value>(value));
}

Expr ElementBuilder::sizeOf(Value tensor, unsigned dim) {
  RankedTensorType type = tensorType(tensor);
  if (!type.isDynamicDim(dim))
    return context.integer(type.getDimSize(dim));
  if (auto it = leaves.find(tensor); it != leaves.end())
    return it->second[dim];
  auto known = sizes.find({tensor, dim});
  if (known != sizes.end())
    return known->second;
  Operation *op = tensor.getDefiningOp();
  Expr result = nullptr;
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op)) {
    result = foldResult(empty.getMixedSizes()[dim]);
  } else if (auto structured = dyn_cast_or_null<linalg::LinalgOp>(op)) {
    unsigned number = cast<OpResult>(tensor).getResultNumber();
    result = sizeOf(structured.getDpsInitOperand(number)->get(), dim);
  } else if (auto softmax = dyn_cast_or_null<linalg::SoftmaxOp>(op)) {
    result = sizeOf(softmax.getInput(), dim);
  } else if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op)) {
    result = foldResult(expand.getMixedOutputShape()[dim]);
  } else if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    SmallVector<Factor> factors;
    ReassociationIndices group = collapse.getReassociationIndices()[dim];
    for (int64_t source : group)
      factors.push_back({sizeOf(collapse.getSrc(), source), 1});
    result = context.mul(factors);
  } else if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op)) {
    result = element(reshape.getShape(), context.integer(dim));
  } else if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned kept = 0;
    for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
      if (!dropped.test(i) && kept++ == dim)
        result = foldResult(size);
  } else if (auto insert = dyn_cast_or_null<tensor::InsertSliceOp>(op)) {
    result = sizeOf(insert.getDest(), dim);
  } else if (auto cast = dyn_cast_or_null<tensor::CastOp>(op)) {
    if (tensorType(cast.getSource()))
      result = sizeOf(cast.getSource(), dim);
  } else if (auto concat = dyn_cast_or_null<tensor::ConcatOp>(op)) {
    if (concat.getDim() == dim) {
      SmallVector<Expr> parts;
      for (Value input : concat.getInputs())
        parts.push_back(sizeOf(input, dim));
      result = context.add(parts);
    } else {
      result = sizeOf(concat.getInputs().front(), dim);
    }
  } else if (auto pad = dyn_cast_or_null<tensor::PadOp>(op)) {
    result = context.add({foldResult(pad.getMixedLowPad()[dim]),
                          sizeOf(pad.getSource(), dim),
                          foldResult(pad.getMixedHighPad()[dim])});
  } else if (isa_and_nonnull<RopeOp, RmsNormOp, LayerNormOp, SwigluOp, GluOp,
                             KvCacheUpdateOp>(op)) {
    auto update = dyn_cast<KvCacheUpdateOp>(op);
    Value like = update ? update.getCache() : op->getOperand(0);
    result = sizeOf(like, dim);
  } else if (auto linear = dyn_cast_or_null<LinearOp>(op)) {
    result = dim + 1 == tensorType(tensor).getRank()
                 ? sizeOf(linear.getWeight(), 0)
                 : sizeOf(linear.getX(), dim);
  } else if (auto embedding = dyn_cast_or_null<EmbeddingOp>(op)) {
    result = dim + 1 == tensorType(tensor).getRank()
                 ? sizeOf(embedding.getTable(), 1)
                 : sizeOf(embedding.getIds(), dim);
  } else if (op && OpTrait::hasElementwiseMappableTraits(op) &&
             op->getNumOperands() > 0 &&
             op->getOperands().back().getType() == tensor.getType()) {
    result = sizeOf(op->getOperands().back(), dim);
  }
  if (!result || result->sort != Sort::integer)
    result = context.size(tensor, dim);
  sizes[{tensor, dim}] = result;
  return result;
}

/// Torch broadcasts to a size of 1 at least, max(1, n), and takes each element
/// out of a tensor of size n: were n zero, there would be none.
void ElementBuilder::findInhabited(linalg::GenericOp op) {
  auto isInhabited = [](Expr size) {
    return (size->isNumber() && size->number >= 1) ||
           (size->is("max") && llvm::any_of(size->operands, [](Expr e) {
              return e->isNumber() && e->number >= 1;
            }));
  };
  if (op.getNumResults() == 0 || op.getNumReductionLoops() > 0 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity() ||
      !llvm::all_of(sizesOf(op.getResult(0)), isInhabited))
    return;
  for (auto extract : op.getBody()->getOps<tensor::ExtractOp>())
    if (RankedTensorType type = tensorType(extract.getTensor()))
      for (int64_t dim = 0; dim < type.getRank(); ++dim)
        if (Expr size = sizeOf(extract.getTensor(), dim);
            size->kind == Kind::size)
          context.assumeInhabited(size);
}

void ElementBuilder::equateSizes(Operation *root) {
  // What is executed whenever the function is.
  Block *entry = &root->getRegion(0).front();
  auto isAlways = [&](Operation *op) { return op->getBlock() == entry; };
  root->walk([&](Operation *op) {
    if (auto assertion = dyn_cast<cf::AssertOp>(op)) {
      auto compare = assertion.getArg().getDefiningOp<arith::CmpIOp>();
      if (isAlways(op) && compare &&
          compare.getPredicate() == arith::CmpIPredicate::eq)
        context.equateSizes(scalar(compare.getLhs()), scalar(compare.getRhs()));
      return;
    }
    if (!isAlways(op))
      return;
    if (auto insert = dyn_cast<tensor::InsertSliceOp>(op)) {
      llvm::SmallBitVector dropped = insert.getDroppedDims();
      unsigned dim = 0;
      for (auto [i, size] : llvm::enumerate(insert.getMixedSizes()))
        if (!dropped.test(i))
          context.equateSizes(sizeOf(insert.getSource(), dim++),
                              foldResult(size));
      return;
    }
    if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
      // Where all but one size are 1, that one is what is expanded.
      SmallVector<OpFoldResult> shape = expand.getMixedOutputShape();
      for (auto [dim, group] :
           llvm::enumerate(expand.getReassociationIndices())) {
        SmallVector<Expr> factors;
        for (int64_t i : group)
          if (Expr size = foldResult(shape[i]); !size->isNumber(1))
            factors.push_back(size);
        if (factors.size() == 1)
          context.equateSizes(sizeOf(expand.getSrc(), dim), factors[0]);
      }
      return;
    }
    if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
      Value first = concat.getInputs().front();
      for (Value other : concat.getInputs().drop_front())
        for (int64_t dim = 0; dim < concat.getRank(); ++dim)
          if (dim != int64_t(concat.getDim()))
            context.equateSizes(sizeOf(first, dim), sizeOf(other, dim));
      return;
    }
    if (OpTrait::hasElementwiseMappableTraits(op) && op->getNumOperands() > 1) {
      RankedTensorType type = tensorType(op->getOperand(0));
      for (Value other : op->getOperands().drop_front())
        if (type && tensorType(other))
          for (int64_t dim = 0; dim < type.getRank(); ++dim)
            context.equateSizes(sizeOf(op->getOperand(0), dim),
                                sizeOf(other, dim));
      return;
    }
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured || !structured.hasPureTensorSemantics())
      return;
    DenseMap<unsigned, Expr> loops;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!tensorType(operand.get()))
        continue;
      AffineMap map = structured.getMatchingIndexingMap(&operand);
      for (auto [i, result] : llvm::enumerate(map.getResults())) {
        auto dim = dyn_cast<AffineDimExpr>(result);
        if (!dim)
          continue;
        Expr size = sizeOf(operand.get(), i);
        auto [it, isNew] = loops.try_emplace(dim.getPosition(), size);
        if (!isNew)
          context.equateSizes(it->second, size);
      }
    }
  });
  root->walk([&](linalg::GenericOp op) {
    if (isAlways(op))
      findInhabited(op);
  });
  forget();
}

/// Dimensions of more than one element, one by one.
void ElementBuilder::findReshape(tensor::ReshapeOp op,
                                 SmallVectorImpl<Assumption> &result) {
  if (!tensorType(op.getSource()) || !tensorType(op.getResult()))
    return;
  auto positions = [&](Value tensor) {
    SmallVector<std::pair<unsigned, Expr>> result;
    for (auto [i, size] : llvm::enumerate(sizesOf(tensor)))
      if (!size->isNumber(1))
        result.push_back({i, size});
    return result;
  };
  auto from = positions(op.getSource()), to = positions(op.getResult());
  if (from.size() != to.size())
    return;
  SmallVector<Assumption> found;
  for (auto [a, b] : llvm::zip_equal(from, to)) {
    if (a.second == b.second)
      continue;
    if (a.second->kind != Kind::size || b.second->kind != Kind::size)
      return;
    found.push_back({op, op.getSource(), a.first, op.getShape(), b.first,
                     a.second, b.second});
  }
  llvm::append_range(result, found);
}

SmallVector<ElementBuilder::Assumption>
ElementBuilder::findAssumptions(Operation *root) {
  SmallVector<Assumption> result;
  root->walk([&](tensor::ReshapeOp op) { findReshape(op, result); });
  root->walk([&](arith::SelectOp select) {
    auto generic = dyn_cast<linalg::GenericOp>(select->getParentOp());
    auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
    auto index = select.getFalseValue().getDefiningOp<linalg::IndexOp>();
    if (!generic || !generic.hasPureTensorSemantics() || !compare || !index ||
        compare.getPredicate() != arith::CmpIPredicate::eq ||
        !isConstantIntValue(select.getTrueValue(), 0) ||
        !isConstantIntValue(compare.getRhs(), 1))
      return;
    AffineMap map =
        generic.getMatchingIndexingMap(generic.getDpsInitOperand(0));
    std::optional<unsigned> dim = map.getResultPosition(
        getAffineDimExpr(index.getDim(), select.getContext()));
    auto source = compare.getLhs().getDefiningOp<tensor::DimOp>();
    if (!dim || !source || source->getParentOp() == generic ||
        !source.getConstantIndex())
      return;
    Expr from = scalar(source), to = sizeOf(generic.getResult(0), *dim);
    if (from != to && from->kind == Kind::size)
      result.push_back({generic, source.getSource(),
                        unsigned(*source.getConstantIndex()),
                        generic.getDpsInits()[0], *dim, from, to});
  });
  return result;
}
