//===- OutlineParallel.cpp - Parallel loops become runtime calls ----------===//
#include "lib/Codegen/Common/OutlineParallel.h"
#include "lib/Codegen/Common/LoopRange.h"
#include "lib/Codegen/Common/OperationNames.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAOUTLINEPARALLEL
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

class Outliner {
public:
  Outliner(scf::ForallOp loop, SymbolTable &symbols)
      : loop(loop), symbols(symbols), b(loop), loc(loop.getLoc()) {}

  void run() {
    SmallVector<LoopRange> ranges = computeLoopRanges(b, loop);
    Value total = computeTotalCount(b, loc, ranges);

    SmallVector<Value> captures = collectCaptures(ranges);
    func::FuncOp body = createBody(ranges, captures);
    func::FuncOp dispatch = createDispatch(body, captures);
    SmallVector<Value> operands{total};
    llvm::append_range(operands, captures);
    func::CallOp::create(b, loc, dispatch, operands);
    loop.erase();
  }

private:
  /// What the body uses from outside, constants excepted: those are cloned.
  SmallVector<Value> collectCaptures(ArrayRef<LoopRange> ranges) {
    SetVector<Value> used;
    for (const LoopRange &range : ranges) {
      used.insert(range.first);
      used.insert(range.step);
      used.insert(range.count);
    }
    getUsedValuesDefinedAbove(loop.getRegion(), used);
    SmallVector<Value> captures;
    for (Value value : used) {
      if (matchPattern(value, m_Constant()))
        constants.push_back(value);
      else
        captures.push_back(value);
    }
    return captures;
  }

  /// func @f_task(%begin, %end, captures...): iterations [begin, end) of the
  /// loop, the last dimension running fastest.
  func::FuncOp createBody(ArrayRef<LoopRange> ranges,
                          ArrayRef<Value> captures) {
    auto parent = loop->getParentOfType<func::FuncOp>();
    SmallVector<Type> types(2, b.getIndexType());
    llvm::append_range(types, ValueRange(captures).getTypes());
    auto body = func::FuncOp::create(loc, (parent.getName() + "_task").str(),
                                     b.getFunctionType(types, {}));
    body.setPrivate();
    symbols.insert(body);

    OpBuilder::InsertionGuard guard(b);
    mlir::Block *entry = body.addEntryBlock();
    b.setInsertionPointToStart(entry);
    IRMapping mapping;
    mapping.map(captures, entry->getArguments().drop_front(2));
    for (Value constant : constants)
      mapping.map(constant, b.clone(*constant.getDefiningOp())->getResult(0));
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    auto iterations = scf::ForOp::create(b, loc, entry->getArgument(0),
                                         entry->getArgument(1), one);
    func::ReturnOp::create(b, loc);

    b.setInsertionPointToStart(iterations.getBody());
    SmallVector<LoopRange> inside;
    for (const LoopRange &range : ranges)
      inside.push_back({mapping.lookup(range.first), mapping.lookup(range.step),
                        mapping.lookup(range.count)});
    SmallVector<Value> indices =
        computeInductionVars(b, loc, inside, iterations.getInductionVar());
    mapping.map(loop.getInductionVars(), indices);
    for (Operation &op : loop.getBody()->without_terminator()) {
      // Scratch of constant size is allocated once a call, not an iteration.
      if (isa<memref::AllocaOp>(op) && op.getNumOperands() == 0) {
        OpBuilder::InsertionGuard atEntry(b);
        b.setInsertionPointToStart(entry);
        b.clone(op, mapping);
        continue;
      }
      b.clone(op, mapping);
    }
    return body;
  }

  /// The declaration whose calls lower-parallel-calls turns into calls of the
  /// runtime: (total, captures...).
  func::FuncOp createDispatch(func::FuncOp body, ArrayRef<Value> captures) {
    SmallVector<Type> types{b.getIndexType()};
    llvm::append_range(types, ValueRange(captures).getTypes());
    auto dispatch =
        func::FuncOp::create(loc, (body.getName() + "_dispatch").str(),
                             b.getFunctionType(types, {}));
    dispatch.setPrivate();
    dispatch->setAttr(kParallelBodyAttr,
                      FlatSymbolRefAttr::get(body.getNameAttr()));
    if (ArrayAttr operations = collectOperationNames(loop); !operations.empty())
      dispatch->setAttr(kOperationsAttr, operations);
    symbols.insert(dispatch);
    return dispatch;
  }

  scf::ForallOp loop;
  SymbolTable &symbols;
  OpBuilder b;
  Location loc;
  SmallVector<Value> constants;
};

struct OutlineParallel
    : public llama::impl::LlamaOutlineParallelBase<OutlineParallel> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    SmallVector<scf::ForallOp> loops;
    // Outermost loops only: the runtime executes nested ones in place.
    getOperation().walk<WalkOrder::PreOrder>([&](scf::ForallOp loop) {
      loops.push_back(loop);
      return WalkResult::skip();
    });
    for (scf::ForallOp loop : loops) {
      if (loop.getNumResults() != 0) {
        loop.emitError("still works on tensors: bufferise before outlining");
        return signalPassFailure();
      }
      Outliner(loop, symbols).run();
    }
  }
};

} // namespace
