//===- ElementConstants.cpp - Elements of constants as formulas -----------===//
#include "lib/Raise/ElementSupport.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
/// A constant list of evenly spaced whole numbers (between dimensions of 1):
/// the first one plus a multiple of an index.
Expr progression(ExprContext &context, DenseElementsAttr elements,
                 ArrayRef<Expr> indices) {
  ArrayRef<int64_t> shape = elements.getType().getShape();
  Expr index = nullptr;
  for (auto [size, at] : llvm::zip_equal(shape, indices))
    if (size == elements.getNumElements())
      index = at;
  auto type = dyn_cast<IntegerType>(elements.getElementType());
  if (!index || !type || type.getWidth() == 1 || elements.getNumElements() < 2)
    return nullptr;
  auto values = elements.getValues<APInt>();
  int64_t first = values[0].getSExtValue();
  int64_t step = values[1].getSExtValue() - first, next = first;
  for (const APInt &value : values) {
    if (value.getSExtValue() != next)
      return nullptr;
    next += step;
  }
  return context.add(context.scale(index, double(step)),
                     context.integer(first));
}

/// A constant matrix (behind dimensions of 1) with one value where
/// low <= row - column <= high and another elsewhere, as causal masks are.
Expr bandMatrix(ExprContext &context, DenseElementsAttr elements,
                ArrayRef<Expr> indices) {
  ArrayRef<int64_t> shape = elements.getType().getShape();
  if (shape.size() < 2 || elements.getNumElements() > 1 << 24 ||
      llvm::any_of(shape.drop_back(2), [](int64_t size) { return size != 1; }))
    return nullptr;
  int64_t rows = shape[shape.size() - 2], columns = shape.back();
  if (rows < 2 || columns < 2)
    return nullptr; // a list
  Type type = elements.getElementType();
  SmallVector<double> values;
  if (isa<FloatType>(type)) {
    for (APFloat value : elements.getValues<APFloat>()) {
      bool losesInfo;
      value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
      values.push_back(value.convertToDouble());
    }
  } else if (type.isInteger()) {
    bool isTruth = type.isInteger(1);
    for (const APInt &value : elements.getValues<APInt>())
      values.push_back(isTruth ? value.getBoolValue()
                               : double(value.getSExtValue()));
  } else {
    return nullptr;
  }
  // What is at the diagonal is inside; the band is where that is.
  double inside = values[0];
  int64_t low = rows + columns, high = -low;
  std::optional<double> outside;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      if (values[i * columns + j] == inside) {
        low = std::min(low, i - j);
        high = std::max(high, i - j);
      }
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) {
      bool isInside = i - j >= low && i - j <= high;
      double value = values[i * columns + j];
      if (isInside != (value == inside) ||
          (!isInside && outside.value_or(value) != value))
        return nullptr;
      if (!isInside)
        outside = value;
    }
  if (!outside)
    return nullptr;
  Expr difference = context.sub(indices[indices.size() - 2], indices.back());
  Expr in = context.conjunction(
      {low == 1 - columns
           ? context.truth(true)
           : context.notNegative(context.sub(difference, context.integer(low))),
       high == rows - 1 ? context.truth(true)
                        : context.notNegative(
                              context.sub(context.integer(high), difference))});
  Sort sort = *sortOf(type);
  return context.select(in, context.number(inside, sort),
                        context.number(*outside, sort));
}
} // namespace

Expr mlir::llama::raise::constantElement(ExprContext &context,
                                         DenseElementsAttr elements,
                                         ArrayRef<Expr> indices) {
  if (elements.empty())
    return nullptr;
  Type type = elements.getElementType();
  std::optional<uint64_t> place;
  if (elements.isSplat()) {
    place = 0;
  } else if (llvm::all_of(indices, [](Expr e) { return e->isNumber(); })) {
    place = 0;
    for (auto [index, size] :
         llvm::zip_equal(indices, elements.getType().getShape()))
      place = *place * size + uint64_t(index->number);
    if (*place >= uint64_t(elements.getNumElements()))
      return nullptr;
  }
  if (!place) {
    Expr known = progression(context, elements, indices);
    return known ? known : bandMatrix(context, elements, indices);
  }
  if (isa<FloatType>(type)) {
    APFloat value = elements.getValues<APFloat>()[*place];
    bool losesInfo;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return context.number(value.convertToDouble());
  }
  if (isa<ComplexType>(type))
    return nullptr;
  APInt value = elements.getValues<APInt>()[*place];
  return type.isInteger(1) ? context.truth(value.getBoolValue())
                           : context.integer(value.getSExtValue());
}
