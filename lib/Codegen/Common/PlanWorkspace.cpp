//===- PlanWorkspace.cpp - One buffer for all that a step allocates -------===//
//
// A step of a model must not allocate: what its functions need besides their
// arguments lies in one buffer that the caller provides. Its size depends on
// the shapes of the arguments, so each planned function gets a companion that
// computes it.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Codegen/Common/BufferLifetime.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAPLANWORKSPACE
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr int64_t kAlignment = 64;

/// Clones, at an insertion point, the computation of index values from a
/// function's arguments. Fails for what loops or stores decide.
class SizeCloner {
public:
  explicit SizeCloner(OpBuilder &b) : b(b) {}

  IRMapping mapping;

  FailureOr<Value> clone(Value value) {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    Operation *op = value.getDefiningOp();
    if (!op || op->getNumRegions() != 0 ||
        !(isMemoryEffectFree(op) || isa<memref::LoadOp>(op)))
      return failure();
    // The shape of a buffer is known before the buffer is there.
    if (auto dim = dyn_cast<memref::DimOp>(op)) {
      FailureOr<Value> size = cloneDim(dim);
      if (succeeded(size)) {
        mapping.map(value, *size);
        return *size;
      }
    }
    for (Value operand : op->getOperands())
      if (failed(clone(operand)))
        return failure();
    return b.clone(*op, mapping)
        ->getResult(cast<OpResult>(value).getResultNumber());
  }

  /// The size of dimension `index` of `buffer`.
  FailureOr<Value> cloneSize(Value buffer, int64_t index, Location loc) {
    auto type = cast<MemRefType>(buffer.getType());
    if (!type.isDynamicDim(index))
      return arith::ConstantIndexOp::create(b, loc, type.getDimSize(index))
          .getResult();
    unsigned dynamic = type.getDynamicDimIndex(index);
    if (auto alloc = buffer.getDefiningOp<memref::AllocOp>())
      return clone(alloc.getDynamicSizes()[dynamic]);
    if (auto view = buffer.getDefiningOp<memref::ViewOp>())
      return clone(view.getSizes()[dynamic]);
    if (auto cast = buffer.getDefiningOp<memref::CastOp>())
      return cloneSize(cast.getSource(), index, loc);
    FailureOr<Value> source = clone(buffer);
    if (failed(source))
      return failure();
    return memref::DimOp::create(b, loc, *source, index).getResult();
  }

private:
  FailureOr<Value> cloneDim(memref::DimOp dim) {
    std::optional<int64_t> index = dim.getConstantIndex();
    if (!index)
      return failure();
    return cloneSize(dim.getSource(), *index, dim.getLoc());
  }

  OpBuilder &b;
};

class Planner {
public:
  Planner(func::FuncOp function, SymbolTable &symbols)
      : function(function), symbols(symbols), b(function.getContext()),
        loc(function.getLoc()) {}

  LogicalResult run() {
    dropReturnedArguments();
    collect();

    mlir::Block &entry = function.getBody().front();
    unsigned numArguments = entry.getNumArguments();
    b.setInsertionPointToStart(&entry);
    SizeCloner cloner(b);
    for (BlockArgument argument : entry.getArguments())
      cloner.mapping.map(argument, argument);

    // Own buffers one after the other, then room for the largest callee.
    Value end = arith::ConstantIndexOp::create(b, loc, 0);
    SmallVector<Value> offsets;
    for (memref::AllocOp alloc : allocs) {
      FailureOr<Value> bytes = sizeOf(alloc, cloner);
      if (failed(bytes))
        return alloc.emitError(
            "its size is not known when the function starts, so it has no "
            "place in the workspace");
      offsets.push_back(end);
      end = arith::AddIOp::create(b, loc, end, *bytes);
    }
    Value calleeOffset = end;
    Value calleeBytes = arith::ConstantIndexOp::create(b, loc, 0);
    for (func::CallOp call : calls) {
      if (call->getParentOfType<scf::ForallOp>())
        return call.emitError("is inside of a parallel loop, whose iterations "
                              "would share the workspace of the callee");
      FailureOr<Value> bytes = sizeOf(call, cloner);
      if (failed(bytes))
        return call.emitError("the workspace of the callee depends on values "
                              "that are not known when the caller starts");
      calleeBytes = arith::MaxUIOp::create(b, loc, calleeBytes, *bytes);
    }
    Value total = arith::AddIOp::create(b, loc, end, calleeBytes);

    createSizeFunction(total, numArguments);
    BlockArgument workspace = addWorkspaceArgument();
    for (auto [alloc, offset] : llvm::zip_equal(allocs, offsets)) {
      b.setInsertionPoint(alloc);
      Value view =
          memref::ViewOp::create(b, alloc.getLoc(), alloc.getType(), workspace,
                                 offset, alloc.getDynamicSizes());
      alloc.replaceAllUsesWith(view);
      alloc.erase();
    }
    for (func::CallOp call : calls) {
      b.setInsertionPoint(call);
      Value part = memref::ViewOp::create(b, call.getLoc(), workspace.getType(),
                                          workspace, calleeOffset, calleeBytes);
      call->insertOperands(call->getNumOperands(), part);
    }
    return success();
  }

private:
  /// A result that is an argument tells the caller nothing.
  void dropReturnedArguments() {
    auto terminator =
        cast<func::ReturnOp>(function.getBody().front().getTerminator());
    llvm::BitVector dropped(terminator.getNumOperands());
    for (auto [i, value] : llvm::enumerate(terminator.getOperands()))
      if (isa<BlockArgument>(value))
        dropped.set(i);
    if (!function.isPublic() || dropped.none())
      return;
    terminator->eraseOperands(dropped);
    (void)function.eraseResults(dropped);
  }

  void collect() {
    BufferViewFlowAnalysis aliases(function);
    function.walk([&](Operation *op) {
      if (auto alloc = dyn_cast<memref::AllocOp>(op)) {
        if (!alloc->getParentOfType<scf::ForallOp>() &&
            !outlivesItsScope(alloc, aliases))
          allocs.push_back(alloc);
      } else if (auto call = dyn_cast<func::CallOp>(op)) {
        auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
        if (callee && callee->hasAttr(kWorkspaceAttr))
          calls.push_back(call);
      }
    });
  }

  FailureOr<Value> sizeOf(memref::AllocOp alloc, SizeCloner &cloner) {
    MemRefType type = alloc.getType();
    Type element = type.getElementType();
    int64_t bytes =
        element.isIndex()
            ? 8
            : std::max<int64_t>(1, type.getElementTypeBitWidth() / 8);
    for (int64_t size : type.getShape())
      if (!ShapedType::isDynamic(size))
        bytes *= size;
    Value result = arith::ConstantIndexOp::create(b, loc, bytes);
    for (Value size : alloc.getDynamicSizes()) {
      FailureOr<Value> known = cloner.clone(size);
      if (failed(known))
        return failure();
      result = arith::MulIOp::create(b, loc, result, *known);
    }
    Value alignment = arith::ConstantIndexOp::create(b, loc, kAlignment);
    result = arith::CeilDivUIOp::create(b, loc, result, alignment);
    return arith::MulIOp::create(b, loc, result, alignment).getResult();
  }

  /// What the callee's companion computes, from the caller's point of view.
  FailureOr<Value> sizeOf(func::CallOp call, SizeCloner &cloner) {
    auto companion = symbols.lookup<func::FuncOp>(
        (call.getCallee() + kWorkspaceBytesSuffix).str());
    if (!companion)
      return failure();
    mlir::Block &body = companion.getBody().front();
    IRMapping mapping;
    for (Operation &op : body.without_terminator()) {
      // The companion reads shapes of its arguments, nothing else of buffers.
      if (auto dim = dyn_cast<memref::DimOp>(op)) {
        auto argument = dyn_cast<BlockArgument>(dim.getSource());
        std::optional<int64_t> index = dim.getConstantIndex();
        if (argument && index) {
          FailureOr<Value> size = cloner.cloneSize(
              call.getOperand(argument.getArgNumber()), *index, loc);
          if (failed(size))
            return failure();
          mapping.map(dim.getResult(), *size);
          continue;
        }
      }
      for (Value operand : op.getOperands())
        if (auto argument = dyn_cast<BlockArgument>(operand)) {
          FailureOr<Value> value =
              cloner.clone(call.getOperand(argument.getArgNumber()));
          if (failed(value))
            return failure();
          mapping.map(operand, *value);
        }
      b.clone(op, mapping);
    }
    return mapping.lookupOrDefault(body.getTerminator()->getOperand(0));
  }

  void createSizeFunction(Value total, unsigned numArguments) {
    OpBuilder::InsertionGuard guard(b);
    SmallVector<Type> types(
        function.getArgumentTypes().take_front(numArguments));
    auto companion = func::FuncOp::create(
        loc, (function.getName() + kWorkspaceBytesSuffix).str(),
        b.getFunctionType(types, b.getIndexType()));
    companion.setVisibility(function.getVisibility());
    symbols.insert(companion, mlir::Block::iterator(function));
    mlir::Block *entry = companion.addEntryBlock();
    b.setInsertionPointToStart(entry);
    SizeCloner cloner(b);
    for (auto [from, to] : llvm::zip_equal(
             function.getBody().front().getArguments(), entry->getArguments()))
      cloner.mapping.map(from, to);
    FailureOr<Value> bytes = cloner.clone(total);
    assert(succeeded(bytes) && "cloned once already");
    func::ReturnOp::create(b, loc, *bytes);
  }

  BlockArgument addWorkspaceArgument() {
    auto type = MemRefType::get({ShapedType::kDynamic}, b.getI8Type());
    unsigned index = function.getNumArguments();
    (void)function.insertArgument(index, type, {}, loc);
    return function.getArgument(index);
  }

  func::FuncOp function;
  SymbolTable &symbols;
  OpBuilder b;
  Location loc;
  SmallVector<memref::AllocOp> allocs;
  SmallVector<func::CallOp> calls;
};

struct PlanWorkspace
    : public llama::impl::LlamaPlanWorkspaceBase<PlanWorkspace> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    // Callees first: a caller reserves what they need.
    llvm::SetVector<Operation *> ordered;
    std::function<void(func::FuncOp)> visit = [&](func::FuncOp function) {
      if (!function->hasAttr(kWorkspaceAttr) || function.isExternal() ||
          ordered.contains(function))
        return;
      function.walk([&](func::CallOp call) {
        if (auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
            callee && callee != function)
          visit(callee);
      });
      ordered.insert(function);
    };
    for (auto function : getOperation().getOps<func::FuncOp>())
      visit(function);
    for (Operation *function : ordered)
      if (failed(Planner(cast<func::FuncOp>(function), symbols).run()))
        return signalPassFailure();
  }
};

} // namespace
