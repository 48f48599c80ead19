//===- LinalgBuilder.cpp - Builds the few linalg forms that lowering uses -===//
#include "lib/Lower/LinalgBuilder.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/STLExtras.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;

SmallVector<unsigned> mlir::llama::loopRange(unsigned first, unsigned last) {
  return llvm::to_vector(llvm::seq(first, last));
}

Type mlir::llama::getComputeType(Type elementType) {
  return elementType.isF64() ? elementType
                             : Float32Type::get(elementType.getContext());
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

OpFoldResult LinalgBuilder::dim(Value tensor, int64_t index) {
  return tensor::getMixedSize(*this, getLoc(), tensor, index);
}

SmallVector<OpFoldResult> LinalgBuilder::dims(Value tensor) {
  return tensor::getMixedSizes(*this, getLoc(), tensor);
}

OpFoldResult LinalgBuilder::mul(OpFoldResult lhs, OpFoldResult rhs) {
  AffineExpr l, r;
  bindSymbols(getContext(), l, r);
  return affine::makeComposedFoldedAffineApply(*this, getLoc(), l * r,
                                               {lhs, rhs});
}

OpFoldResult LinalgBuilder::sub(OpFoldResult lhs, OpFoldResult rhs) {
  AffineExpr l, r;
  bindSymbols(getContext(), l, r);
  return affine::makeComposedFoldedAffineApply(*this, getLoc(), l - r,
                                               {lhs, rhs});
}

OpFoldResult LinalgBuilder::min(OpFoldResult lhs, OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs),
                         r = getConstantIntValue(rhs);
  if (l && r)
    return getIndexAttr(std::min(*l, *r));
  if (lhs == rhs)
    return lhs;
  return arith::MinSIOp::create(*this, index(lhs), index(rhs)).getResult();
}

OpFoldResult LinalgBuilder::divideIntoGroups(OpFoldResult lhs,
                                             OpFoldResult rhs) {
  std::optional<int64_t> l = getConstantIntValue(lhs),
                         r = getConstantIntValue(rhs);
  if (l && r)
    return getIndexAttr(*r == 0 ? 0 : *l / *r);
  if (r == 1)
    return lhs;
  Value divisor = index(rhs);
  if (!r)
    divisor = arith::MaxUIOp::create(*this, divisor, indexConstant(1));
  return arith::DivUIOp::create(*this, index(lhs), divisor).getResult();
}

Value LinalgBuilder::index(OpFoldResult value) {
  return getValueOrCreateConstantIndexOp(*this, getLoc(), value);
}

Value LinalgBuilder::indexConstant(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value LinalgBuilder::slice(Value tensor, ArrayRef<OpFoldResult> offsets,
                           ArrayRef<OpFoldResult> sizes,
                           ArrayRef<unsigned> dropped) {
  SmallVector<OpFoldResult> strides(offsets.size(), getIndexAttr(1));
  // Constants among the sizes are static in the type, so they must be
  // attributes.
  SmallVector<OpFoldResult> folded(sizes);
  (void)foldDynamicIndexList(folded);
  SmallVector<int64_t> shape;
  for (auto [i, size] : llvm::enumerate(folded))
    if (!llvm::is_contained(dropped, i))
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  auto type = RankedTensorType::get(
      shape, cast<RankedTensorType>(tensor.getType()).getElementType());
  return tensor::ExtractSliceOp::create(*this, type, tensor, offsets, folded,
                                        strides);
}

Value LinalgBuilder::sliceAlong(Value tensor, unsigned axis,
                                OpFoldResult offset, OpFoldResult size) {
  SmallVector<OpFoldResult> sizes = dims(tensor);
  SmallVector<OpFoldResult> offsets(sizes.size(), getIndexAttr(0));
  offsets[axis] = offset;
  sizes[axis] = size;
  return slice(tensor, offsets, sizes);
}

bool LinalgBuilder::canExpand(OpFoldResult outer, OpFoldResult inner) {
  return getConstantIntValue(outer) || getConstantIntValue(inner);
}

Value LinalgBuilder::expand(Value tensor, unsigned axis, OpFoldResult outer,
                            OpFoldResult inner) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> sizes;
  SmallVector<ReassociationIndices> groups;
  for (unsigned i = 0; i < type.getRank(); ++i) {
    auto first = static_cast<int64_t>(sizes.size());
    if (i != axis) {
      sizes.push_back(dim(tensor, i));
      groups.push_back({first});
      continue;
    }
    sizes.append({outer, inner});
    groups.push_back({first, first + 1});
  }
  SmallVector<int64_t> shape = decomposeMixedValues(sizes).first;
  auto resultType = RankedTensorType::get(shape, type.getElementType());
  bool dynamicOuter = ShapedType::isDynamic(shape[axis]);
  bool dynamicInner = ShapedType::isDynamic(shape[axis + 1]);
  assert(!(dynamicOuter && dynamicInner) && "see canExpand");
  // A static dimension may only be split into static ones.
  if ((dynamicOuter || dynamicInner) && !type.isDynamicDim(axis)) {
    SmallVector<int64_t> cast(type.getShape());
    cast[axis] = ShapedType::kDynamic;
    tensor = tensor::CastOp::create(
        *this, RankedTensorType::get(cast, type.getElementType()), tensor);
  }
  return tensor::ExpandShapeOp::create(*this, resultType, tensor, groups,
                                       sizes);
}

Value LinalgBuilder::collapse(Value tensor, unsigned axis, unsigned count) {
  auto rank = cast<RankedTensorType>(tensor.getType()).getRank();
  if (count == 1)
    return tensor;
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < rank;) {
    ReassociationIndices group{i++};
    while (group.front() == axis && group.size() < count)
      group.push_back(i++);
    groups.push_back(group);
  }
  return tensor::CollapseShapeOp::create(*this, tensor, groups);
}

Value LinalgBuilder::castTo(Value tensor, Type type) {
  if (tensor.getType() == type)
    return tensor;
  return tensor::CastOp::create(*this, type, tensor);
}

//===----------------------------------------------------------------------===//
// linalg
//===----------------------------------------------------------------------===//

Value LinalgBuilder::empty(ArrayRef<OpFoldResult> sizes, Type elementType) {
  return tensor::EmptyOp::create(*this, sizes, elementType);
}

Value LinalgBuilder::fill(ArrayRef<OpFoldResult> sizes, Type elementType,
                          double value) {
  Value init = empty(sizes, elementType);
  return linalg::FillOp::create(*this, ValueRange{constant(elementType, value)},
                                ValueRange{init})
      .getResult(0);
}

linalg::GenericOp LinalgBuilder::generic(unsigned numLoops,
                                         ArrayRef<Access> inputs,
                                         ArrayRef<Access> inits, Body body) {
  SmallVector<Value> inputValues, initValues;
  SmallVector<AffineMap> maps;
  SmallVector<Type> resultTypes;
  auto addMap = [&](ArrayRef<unsigned> loops) {
    SmallVector<AffineExpr> exprs;
    for (unsigned loop : loops)
      exprs.push_back(getAffineDimExpr(loop));
    maps.push_back(AffineMap::get(numLoops, 0, exprs, getContext()));
  };
  for (const Access &input : inputs) {
    inputValues.push_back(input.value);
    addMap(input.loops);
  }
  SmallVector<utils::IteratorType> iterators(numLoops,
                                             utils::IteratorType::reduction);
  for (const Access &init : inits) {
    initValues.push_back(init.value);
    resultTypes.push_back(init.value.getType());
    addMap(init.loops);
    for (unsigned loop : init.loops)
      iterators[loop] = utils::IteratorType::parallel;
  }
  return linalg::GenericOp::create(
      *this, resultTypes, inputValues, initValues, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        LinalgBuilder b(loc, nested);
        linalg::YieldOp::create(nested, loc, body(b, args));
      });
}

SmallVector<Value> LinalgBuilder::mapMany(ArrayRef<OpFoldResult> sizes,
                                          ArrayRef<Type> elementTypes,
                                          ArrayRef<Access> inputs, Body body) {
  unsigned rank = sizes.size();
  SmallVector<Access> inits;
  for (Type elementType : elementTypes)
    inits.push_back({empty(sizes, elementType), loopRange(0, rank)});
  return llvm::to_vector_of<Value>(
      generic(rank, inputs, inits, body).getResults());
}

Value LinalgBuilder::map(
    ArrayRef<OpFoldResult> sizes, Type elementType, ArrayRef<Access> inputs,
    function_ref<Value(LinalgBuilder &, ValueRange)> body) {
  return mapInto(empty(sizes, elementType), inputs, body);
}

Value LinalgBuilder::mapInto(
    Value dest, ArrayRef<Access> inputs,
    function_ref<Value(LinalgBuilder &, ValueRange)> body) {
  unsigned rank = cast<RankedTensorType>(dest.getType()).getRank();
  Access init{dest, loopRange(0, rank)};
  return generic(rank, inputs, init,
                 [&](LinalgBuilder &b, ValueRange args) {
                   return SmallVector<Value>{body(b, args)};
                 })
      .getResult(0);
}

Value LinalgBuilder::reduce(
    unsigned numLoops, ArrayRef<Access> inputs, Access init,
    function_ref<Value(LinalgBuilder &, ValueRange)> body) {
  return generic(numLoops, inputs, init,
                 [&](LinalgBuilder &b, ValueRange args) {
                   return SmallVector<Value>{body(b, args)};
                 })
      .getResult(0);
}

//===----------------------------------------------------------------------===//
// Scalar arithmetic
//===----------------------------------------------------------------------===//

Value LinalgBuilder::constant(Type type, double value) {
  return arith::ConstantOp::create(*this, getFloatAttr(type, value));
}

Value LinalgBuilder::negativeInfinity(Type type) {
  return constant(type, -std::numeric_limits<double>::infinity());
}

Value LinalgBuilder::add(Value lhs, Value rhs) {
  return arith::AddFOp::create(*this, lhs, rhs);
}
Value LinalgBuilder::sub(Value lhs, Value rhs) {
  return arith::SubFOp::create(*this, lhs, rhs);
}
Value LinalgBuilder::mul(Value lhs, Value rhs) {
  return arith::MulFOp::create(*this, lhs, rhs);
}
Value LinalgBuilder::div(Value lhs, Value rhs) {
  return arith::DivFOp::create(*this, lhs, rhs);
}

Value LinalgBuilder::convert(Value value, Type type) {
  if (value.getType() == type)
    return value;
  if (value.getType().getIntOrFloatBitWidth() < type.getIntOrFloatBitWidth())
    return arith::ExtFOp::create(*this, type, value);
  // f16 and bf16 convert into each other by way of f32.
  if (value.getType().getIntOrFloatBitWidth() == type.getIntOrFloatBitWidth())
    value = arith::ExtFOp::create(*this, getF32Type(), value);
  return arith::TruncFOp::create(*this, type, value);
}

Value LinalgBuilder::clamp(Value index, Value last) {
  return arith::MaxSIOp::create(
      *this, arith::MinSIOp::create(*this, index, last), indexConstant(0));
}

Value LinalgBuilder::toFloat(OpFoldResult value, Type type) {
  if (std::optional<int64_t> count = getConstantIntValue(value))
    return constant(type, static_cast<double>(*count));
  Value integer = arith::IndexCastOp::create(*this, getI64Type(), index(value));
  return arith::SIToFPOp::create(*this, type, integer);
}
