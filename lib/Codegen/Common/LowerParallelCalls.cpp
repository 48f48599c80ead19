//===- LowerParallelCalls.cpp - Calls of llama_parallel_for ---------------===//
#include "lib/Codegen/Common/OperationNames.h"
#include "lib/Codegen/Common/OutlineParallel.h"
#include "lib/Codegen/Common/Passes.h"

#include "mlir/IR/SymbolTable.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMALOWERPARALLELCALLS
#include "lib/Codegen/Common/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

struct LowerParallelCalls
    : public llama::impl::LlamaLowerParallelCallsBase<LowerParallelCalls> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<LLVM::LLVMFuncOp> dispatches;
    for (auto function : module.getOps<LLVM::LLVMFuncOp>())
      if (function->hasAttr(kParallelBodyAttr))
        dispatches.push_back(function);
    if (dispatches.empty())
      return;

    profiled.clear();
    OpBuilder b(&getContext());
    for (LLVM::LLVMFuncOp dispatch : dispatches) {
      ArrayRef<Type> captures =
          dispatch.getFunctionType().getParams().drop_front();
      auto context = LLVM::LLVMStructType::getLiteral(&getContext(), captures);
      LLVM::LLVMFuncOp trampoline = createTrampoline(b, dispatch, context);
      SmallVector<LLVM::CallOp> calls;
      module.walk([&](LLVM::CallOp call) {
        if (call.getCallee() == dispatch.getName())
          calls.push_back(call);
      });
      auto operations = dispatch->getAttrOfType<ArrayAttr>(kOperationsAttr);
      for (LLVM::CallOp call : calls)
        lowerCall(b, call, trampoline, operations != nullptr, context);
      if (operations)
        profiled.push_back(b.getDictionaryAttr(
            {b.getNamedAttr(
                 "function",
                 b.getStringAttr(
                     dispatch
                         ->getAttrOfType<FlatSymbolRefAttr>(kParallelBodyAttr)
                         .getValue())),
             b.getNamedAttr("operations", operations)}));
      dispatch.erase();
    }
    if (!profiled.empty())
      module->setAttr(kProfiledLoopsAttr, b.getArrayAttr(profiled));
  }

private:
  LLVM::LLVMFuncOp declareRuntime(OpBuilder &b, bool isProfiled) {
    OpBuilder::InsertionGuard guard(b);
    ModuleOp module = getOperation();
    StringRef name =
        isProfiled ? "llama_profiled_parallel_for" : "llama_parallel_for";
    if (auto existing = module.lookupSymbol<LLVM::LLVMFuncOp>(name))
      return existing;
    b.setInsertionPointToStart(module.getBody());
    Type pointer = LLVM::LLVMPointerType::get(&getContext());
    SmallVector<Type> types{pointer, pointer, b.getI64Type()};
    if (isProfiled)
      types.push_back(b.getI64Type());
    return LLVM::LLVMFuncOp::create(
        b, module.getLoc(), name,
        LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()),
                                    types));
  }

  /// void g.task(ptr context, i64 begin, i64 end): unpacks the captures.
  LLVM::LLVMFuncOp createTrampoline(OpBuilder &b, LLVM::LLVMFuncOp dispatch,
                                    LLVM::LLVMStructType context) {
    auto bodyName =
        dispatch->getAttrOfType<FlatSymbolRefAttr>(kParallelBodyAttr);
    Location loc = dispatch.getLoc();
    b.setInsertionPoint(dispatch);
    Type pointer = LLVM::LLVMPointerType::get(&getContext());
    auto trampoline = LLVM::LLVMFuncOp::create(
        b, loc, (bodyName.getValue() + "_entry").str(),
        LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()),
                                    {pointer, b.getI64Type(), b.getI64Type()}),
        LLVM::Linkage::Internal);
    mlir::Block *entry = trampoline.addEntryBlock(b);
    b.setInsertionPointToStart(entry);
    SmallVector<Value> operands{entry->getArgument(1), entry->getArgument(2)};
    for (auto [i, type] : llvm::enumerate(context.getBody())) {
      Value field = LLVM::GEPOp::create(
          b, loc, pointer, context, entry->getArgument(0),
          ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(i)});
      operands.push_back(LLVM::LoadOp::create(b, loc, type, field));
    }
    LLVM::CallOp::create(b, loc, TypeRange(), bodyName, operands);
    LLVM::ReturnOp::create(b, loc, ValueRange());
    return trampoline;
  }

  void lowerCall(OpBuilder &b, LLVM::CallOp call, LLVM::LLVMFuncOp trampoline,
                 bool isProfiled, LLVM::LLVMStructType context) {
    Location loc = call.getLoc();
    Type pointer = LLVM::LLVMPointerType::get(&getContext());
    auto function = call->getParentOfType<LLVM::LLVMFuncOp>();
    b.setInsertionPointToStart(&function.getBody().front());
    Value one = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(1));
    Value packed = LLVM::AllocaOp::create(b, loc, pointer, context, one);
    b.setInsertionPoint(call);
    for (auto [i, value] :
         llvm::enumerate(call.getArgOperands().drop_front())) {
      Value field = LLVM::GEPOp::create(
          b, loc, pointer, context, packed,
          ArrayRef<LLVM::GEPArg>{0, static_cast<int32_t>(i)});
      LLVM::StoreOp::create(b, loc, value, field);
    }
    Value body = LLVM::AddressOfOp::create(b, loc, trampoline);
    SmallVector<Value> operands{body, packed, call.getArgOperands().front()};
    if (isProfiled)
      operands.push_back(LLVM::ConstantOp::create(
          b, loc, b.getI64IntegerAttr(profiled.size())));
    LLVM::CallOp::create(b, loc, declareRuntime(b, isProfiled), operands);
    call.erase();
  }

  /// What the loops that are timed are, by their number.
  SmallVector<Attribute> profiled;
};

} // namespace
