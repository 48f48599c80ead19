//===- FuseSiblings.cpp - One loop for neighbours that read the same ------===//
//
// On buffers: tensors that are parts of one would have to be put together
// before the second operation is known to write to its own.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSESIBLINGS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Whether two views of one buffer have no element in common: in a dimension,
/// one ends before the other begins, or they take turns.
bool areApart(memref::SubViewOp a, memref::SubViewOp b) {
  if (a.getSource() != b.getSource())
    return false;
  for (auto [offsetA, offsetB, sizeA, sizeB, strideA, strideB] :
       llvm::zip_equal(a.getMixedOffsets(), b.getMixedOffsets(),
                       a.getMixedSizes(), b.getMixedSizes(),
                       a.getMixedStrides(), b.getMixedStrides())) {
    std::optional<int64_t> stride = getConstantIntValue(strideA);
    if (!stride || *stride < 1 || !isEqualConstantIntOrValue(strideA, strideB))
      continue;
    std::optional<int64_t> firstA = getConstantIntValue(offsetA),
                           firstB = getConstantIntValue(offsetB);
    if (firstA && firstB && (*firstA - *firstB) % *stride != 0)
      return true;
    auto endsBefore = [&](OpFoldResult offset, OpFoldResult size,
                          OpFoldResult next) {
      if (isZeroInteger(offset) && *stride == 1 &&
          isEqualConstantIntOrValue(size, next))
        return true;
      std::optional<int64_t> first = getConstantIntValue(offset),
                             count = getConstantIntValue(size),
                             other = getConstantIntValue(next);
      return first && count && other &&
             *first + (*count - 1) * *stride < *other;
    };
    if (endsBefore(offsetA, sizeA, offsetB) ||
        endsBefore(offsetB, sizeB, offsetA))
      return true;
  }
  return false;
}

/// Where a buffer comes from, if that is no other's place: an allocation, or an
/// argument of the function, as bufferisation assumes.
Value getOrigin(Value buffer) {
  buffer = getRoot(buffer);
  if (isa_and_present<memref::AllocOp, memref::AllocaOp>(
          buffer.getDefiningOp()))
    return buffer;
  auto argument = dyn_cast<BlockArgument>(buffer);
  bool isOfFunction =
      argument && isa<func::FuncOp>(argument.getOwner()->getParentOp());
  return isOfFunction ? buffer : Value();
}

bool areDisjoint(Value a, Value b) {
  if (!isa<MemRefType>(a.getType()) || !isa<MemRefType>(b.getType()))
    return true;
  Value originA = getOrigin(a), originB = getOrigin(b);
  if (originA && originB && originA != originB)
    return true;
  auto viewA = a.getDefiningOp<memref::SubViewOp>(),
       viewB = b.getDefiningOp<memref::SubViewOp>();
  return viewA && viewB && areApart(viewA, viewB);
}

/// What the body touches are elements of operands: it loads none itself (as
/// tensor.extract becomes), nor writes.
bool isElementwiseOnBuffers(linalg::GenericOp op) {
  return op && op.hasPureBufferSemantics() && op.getNumReductionLoops() == 0 &&
         op->getDiscardableAttrs().empty() &&
         llvm::all_of(*op.getBody(), [](Operation &inner) {
           return isMemoryEffectFree(&inner);
         });
}

/// What computes sizes and views, and copies of a buffer onto itself, as
/// bufferisation leaves them.
bool mayStandBetween(Operation *op) {
  auto copy = dyn_cast<memref::CopyOp>(op);
  return isMemoryEffectFree(op) ||
         (copy && copy.getSource() == copy.getTarget());
}

/// Whether both go over the same iterations: they read one buffer by one map
/// that follows each loop.
bool haveSameLoops(linalg::GenericOp a, linalg::GenericOp b) {
  return llvm::any_of(a.getDpsInputOperands(), [&](OpOperand *x) {
    AffineMap map = a.getMatchingIndexingMap(x);
    return isa<MemRefType>(x->get().getType()) && map.isPermutation() &&
           llvm::any_of(b.getDpsInputOperands(), [&](OpOperand *y) {
             return y->get() == x->get() && b.getMatchingIndexingMap(y) == map;
           });
  });
}

/// Whether neither writes what the other touches.
bool areIndependent(linalg::GenericOp a, linalg::GenericOp b) {
  auto spares = [](linalg::GenericOp writer, linalg::GenericOp other) {
    return llvm::all_of(writer.getDpsInits(), [&](Value written) {
      return llvm::all_of(other->getOperands(), [&](Value touched) {
        return areDisjoint(written, touched);
      });
    });
  };
  return spares(a, b) && spares(b, a);
}

/// The operation that does the work of both, in the second one's place.
linalg::GenericOp fuse(RewriterBase &rewriter, linalg::GenericOp first,
                       linalg::GenericOp second) {
  SmallVector<Value> inputs, outputs;
  SmallVector<AffineMap> inputMaps, outputMaps;
  // For each argument of the two bodies, that of the new one; an input by its
  // number, an output by its number after all inputs.
  SmallVector<std::pair<BlockArgument, unsigned>> fromInputs, fromOutputs;
  for (linalg::GenericOp op : {first, second}) {
    for (OpOperand *input : op.getDpsInputOperands()) {
      AffineMap map = op.getMatchingIndexingMap(input);
      unsigned at = 0;
      while (at < inputs.size() &&
             (inputs[at] != input->get() || inputMaps[at] != map))
        ++at;
      if (at == inputs.size()) {
        inputs.push_back(input->get());
        inputMaps.push_back(map);
      }
      fromInputs.push_back({op.getMatchingBlockArgument(input), at});
    }
    for (OpOperand &init : op.getDpsInitsMutable()) {
      fromOutputs.push_back({op.getMatchingBlockArgument(&init),
                             static_cast<unsigned>(outputs.size())});
      outputs.push_back(init.get());
      outputMaps.push_back(op.getMatchingIndexingMap(&init));
    }
  }
  inputMaps.append(outputMaps);
  rewriter.setInsertionPoint(second);
  auto fused = linalg::GenericOp::create(
      rewriter, rewriter.getFusedLoc({first.getLoc(), second.getLoc()}), inputs,
      outputs, inputMaps, second.getIteratorTypesArray(),
      [&](OpBuilder &b, Location loc, ValueRange args) {
        IRMapping mapping;
        for (auto [arg, at] : fromInputs)
          mapping.map(arg, args[at]);
        for (auto [arg, at] : fromOutputs)
          mapping.map(arg, args[inputs.size() + at]);
        SmallVector<Value> results;
        for (linalg::GenericOp op : {first, second}) {
          for (Operation &inner : op.getBody()->without_terminator())
            b.clone(inner, mapping);
          for (Value result : op.getBody()->getTerminator()->getOperands())
            results.push_back(mapping.lookupOrDefault(result));
        }
        linalg::YieldOp::create(b, loc, results);
      });
  rewriter.eraseOp(first);
  rewriter.eraseOp(second);
  return fused;
}

struct FuseSiblings : public llama::impl::LlamaFuseSiblingsBase<FuseSiblings> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation().walk([&](Block *block) {
      linalg::GenericOp last;
      for (Operation &op : llvm::make_early_inc_range(*block)) {
        auto generic = dyn_cast<linalg::GenericOp>(op);
        if (!isElementwiseOnBuffers(generic)) {
          if (!mayStandBetween(&op))
            last = nullptr;
          continue;
        }
        if (last && haveSameLoops(last, generic) &&
            areIndependent(last, generic))
          generic = fuse(rewriter, last, generic);
        last = generic;
      }
    });
  }
};

} // namespace
