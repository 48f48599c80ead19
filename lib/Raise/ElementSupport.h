//===- ElementSupport.h - What the parts of ElementBuilder share *- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_RAISE_ELEMENTSUPPORT_H
#define LLAMA_MLIR_LIB_RAISE_ELEMENTSUPPORT_H

#include "lib/Raise/Elements.h"

namespace mlir::llama::raise {

inline RankedTensorType tensorType(Value value) {
  return dyn_cast<RankedTensorType>(value.getType());
}

/// The element of a constant; null where there is no formula for it.
Expr constantElement(ExprContext &context, DenseElementsAttr elements,
                     ArrayRef<Expr> indices);

/// An index of a map, of those of its dimensions and symbols.
Expr fromAffine(ExprContext &context, AffineExpr e, ArrayRef<Expr> dims,
                ArrayRef<Expr> symbols);

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_ELEMENTSUPPORT_H
