//===- Dequantization.cpp - Blocks that are turned into numbers -----------===//
#include "lib/Codegen/X86/Dequantization.h"

#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/X86/Contraction.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::llama;

std::optional<Dequantization>
mlir::llama::matchDequantization(linalg::GenericOp op) {
  auto format = op->getAttrOfType<BlockFormatAttr>(kBlockFormatAttr);
  if (!format || !op.hasPureBufferSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumDpsInputs() != 0)
    return std::nullopt;
  Dequantization found{op, format.getValue(), {}};
  op.getBody()->walk(
      [&](memref::LoadOp load) { found.bytes = load.getMemRef(); });
  auto type = cast<MemRefType>(found.getResult().getType());
  Type element = type.getElementType();
  if (!found.bytes || !isMatrix(found.bytes) || !isMatrix(found.getResult()) ||
      !(element.isF32() || element.isBF16() || element.isF16()) ||
      type.isDynamicDim(1))
    return std::nullopt;
  return found;
}

/// Whether a view begins where its source does and has rows as long.
static bool isFirstRows(memref::SubViewOp view) {
  return view.getSourceType().getRank() == 2 && view.getType().getRank() == 2 &&
         view.hasUnitStride() &&
         llvm::all_of(view.getMixedOffsets(),
                      [](OpFoldResult offset) {
                        return isConstantIntValue(offset, 0);
                      }) &&
         view.getType().getDimSize(1) == view.getSourceType().getDimSize(1);
}

/// Whether what is dequantised lies in a buffer of its own, which nothing
/// sees but by its name.
static bool isPrivate(Value result) {
  while (auto view = result.getDefiningOp<memref::SubViewOp>()) {
    result = view.getSource();
    if (!result.hasOneUse())
      return false;
  }
  Operation *source = result.getDefiningOp();
  return isa_and_present<memref::AllocOp, memref::AllocaOp>(source) ||
         (isa_and_present<memref::ViewOp>(source) &&
          isa_and_present<memref::AllocOp, memref::AllocaOp>(
              getRoot(result).getDefiningOp()));
}

bool mlir::llama::mayChange(Dequantization &dequantization, Operation *around) {
  Value root = getRoot(dequantization.bytes);
  for (Operation *op = dequantization.op->getNextNode();;
       op = op->getNextNode()) {
    if (mayWrite(op, root))
      return true;
    if (op == around)
      return false;
  }
}

linalg::GenericOp mlir::llama::findContraction(Dequantization &dequantization) {
  if (!isPrivate(dequantization.getResult()))
    return {};
  linalg::GenericOp found;
  SmallVector<Value> views{dequantization.getResult()};
  while (!views.empty()) {
    Value weights = views.pop_back_val();
    for (Operation *user : weights.getUsers()) {
      if (user == dequantization.op)
        continue;
      if (auto view = dyn_cast<memref::SubViewOp>(user);
          view && isFirstRows(view)) {
        views.push_back(view);
        continue;
      }
      auto generic = dyn_cast<linalg::GenericOp>(user);
      if (!generic || found || !isContraction(generic) ||
          !isMatrix(generic.getDpsInputOperand(0)->get()) ||
          generic.getDpsInputOperand(1)->get() != weights)
        return {};
      found = generic;
    }
  }
  return found;
}
