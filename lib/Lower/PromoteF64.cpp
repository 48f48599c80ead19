//===- PromoteF64.cpp - Every floating-point type becomes f64 -------------===//
#include "lib/Lower/LinalgBuilder.h"
#include "lib/Lower/Passes.h"

#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::llama {
#define GEN_PASS_DEF_PROMOTEF64
#include "lib/Lower/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
bool isNarrowFloat(Type type) {
  return isa<Float16Type, BFloat16Type, Float32Type>(type);
}

APFloat widen(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value;
}

struct PromoteF64 : llama::impl::PromoteF64Base<PromoteF64> {
  void runOnOperation() override {
    SmallVector<Operation *> constants, casts, bitcasts;
    getOperation()->walk([&](Operation *op) {
      llvm::TypeSwitch<Operation *>(op)
          .Case([&](arith::ConstantOp) { constants.push_back(op); })
          .Case<arith::ExtFOp, arith::TruncFOp>(
              [&](Operation *) { casts.push_back(op); })
          .Case([&](arith::BitcastOp) { bitcasts.push_back(op); });
    });
    for (Operation *op : constants)
      promoteConstant(cast<arith::ConstantOp>(op));
    SmallVector<Type> bitTypes;
    for (Operation *op : bitcasts) {
      bitTypes.push_back(op->getOperand(0).getType());
      bitTypes.push_back(op->getResult(0).getType());
    }

    AttrTypeReplacer replacer;
    replacer.addReplacement([](FloatType type) -> std::optional<Type> {
      if (isNarrowFloat(type))
        return Float64Type::get(type.getContext());
      return std::nullopt;
    });
    replacer.recursivelyReplaceElementsIn(getOperation(),
                                          /*replaceAttrs=*/false,
                                          /*replaceLocs=*/false,
                                          /*replaceTypes=*/true);
    getOperation()->walk([&](FunctionOpInterface function) {
      function.setType(replacer.replace(function.getFunctionType()));
    });

    // Pattern: extf/truncf(x : f64) : f64 -> x
    for (Operation *op : casts) {
      if (op->getOperand(0).getType() != op->getResult(0).getType())
        continue;
      op->getResult(0).replaceAllUsesWith(op->getOperand(0));
      op->erase();
    }
    for (auto [i, op] : llvm::enumerate(bitcasts))
      keepBits(cast<arith::BitcastOp>(op), bitTypes[2 * i],
               bitTypes[2 * i + 1]);
    for (auto [op, type] : resources)
      widenResource(op, type);
  }

private:
  // Pattern: constant : f32 -> constant : f64 of the same value
  void promoteConstant(arith::ConstantOp op) {
    Type element = getElementTypeOrSelf(op.getType());
    if (!isNarrowFloat(element))
      return;
    Type f64 = Float64Type::get(&getContext());
    if (auto value = dyn_cast<FloatAttr>(op.getValue())) {
      op.setValueAttr(FloatAttr::get(f64, widen(value.getValue())));
    } else if (auto value = dyn_cast<DenseFPElementsAttr>(op.getValue())) {
      op.setValueAttr(
          cast<TypedAttr>(value.mapValues(f64, [](const APFloat &element) {
            return widen(element).bitcastToAPInt();
          })));
    } else {
      resources.emplace_back(op, op.getType());
    }
  }

  // Pattern: constant dense_resource : f32 -> elementwise extf of it, so that
  //   large weights are not written a second time
  void widenResource(arith::ConstantOp op, Type narrowType) {
    OpBuilder builder(op->getContext());
    builder.setInsertionPointAfter(op);
    LinalgBuilder b(op.getLoc(), builder);
    Type wideType = op.getType();
    op.getResult().setType(narrowType);
    auto shaped = dyn_cast<RankedTensorType>(wideType);
    if (!shaped) {
      op.emitError("llama-promote-f64: cannot promote a constant of type ")
          << narrowType;
      return signalPassFailure();
    }
    SmallVector<Operation *> users(op->getUsers());
    Type element = shaped.getElementType();
    Value wide =
        b.map(b.dims(op), element, {{op, loopRange(0, shaped.getRank())}},
              [&](LinalgBuilder &b, ValueRange args) {
                return b.convert(args[0], element);
              });
    for (Operation *user : users)
      user->replaceUsesOfWith(op, wide);
  }

  // Pattern: bitcast(x : f64) -> bitcast(truncf x : the type it had), and
  //   bitcast(..) : f64 -> extf (bitcast(..) : the type it had)
  void keepBits(arith::BitcastOp op, Type from, Type to) {
    if (isNarrowFloat(getElementTypeOrSelf(from))) {
      OpBuilder builder(op);
      op.getInMutable().assign(
          arith::TruncFOp::create(builder, op.getLoc(), from, op.getIn()));
    }
    if (isNarrowFloat(getElementTypeOrSelf(to))) {
      OpBuilder builder(op->getContext());
      builder.setInsertionPointAfter(op);
      Type wide = op.getType();
      op.getResult().setType(to);
      auto extended =
          arith::ExtFOp::create(builder, op.getLoc(), wide, op.getResult());
      op.getResult().replaceAllUsesExcept(extended, extended);
    }
  }

  SmallVector<std::pair<arith::ConstantOp, Type>> resources;
};
} // namespace
