//===- StageArguments.cpp - Entries that take host buffers ----------------===//
#include "lib/Codegen/Common/Accesses.h"
#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Codegen/GPU/Launches.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/GPU/RuntimeCalls.h"
#include "runtime/GPU/Abi.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUSTAGEARGUMENTS
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// What functions do with their buffers
//===----------------------------------------------------------------------===//

namespace {
/// Of each argument, LLAMA_GPU_READ | LLAMA_GPU_WRITE.
using Usage = SmallVector<int32_t>;

class UsageAnalysis {
public:
  explicit UsageAnalysis(ModuleOp module) : symbols(module), module(module) {}

  const Usage &get(FunctionOpInterface function) {
    auto [found, isNew] = usages.try_emplace(function.getOperation());
    if (!isNew)
      return found->second;
    // What recursion would see.
    found->second.assign(function.getNumArguments(), kBoth);
    Usage usage(function.getNumArguments(), 0);
    if (!function.isExternal())
      function.getFunctionBody().walk(
          [&](Operation *op) { add(op, function, usage); });
    else
      usage.assign(function.getNumArguments(), kBoth);
    return usages[function.getOperation()] = usage;
  }

private:
  static constexpr int32_t kBoth = LLAMA_GPU_READ | LLAMA_GPU_WRITE;

  static Value getOrigin(Value buffer) {
    while (Operation *op = buffer.getDefiningOp()) {
      if (auto view = dyn_cast<ViewLikeOpInterface>(op))
        buffer = view.getViewSource();
      else if (isa<UnrealizedConversionCastOp>(op) && op->getNumOperands() == 1)
        buffer = op->getOperand(0);
      else
        break;
    }
    return buffer;
  }

  static void mark(Value buffer, int32_t access, FunctionOpInterface function,
                   Usage &usage) {
    auto argument = dyn_cast<BlockArgument>(getOrigin(buffer));
    // Workgroup memory is an argument of a kernel's body, but of no launch.
    if (argument &&
        argument.getOwner() == &function.getFunctionBody().front() &&
        argument.getArgNumber() < usage.size())
      usage[argument.getArgNumber()] |= access;
  }

  void add(Operation *op, FunctionOpInterface function, Usage &usage) {
    auto markAll = [&](ArrayRef<int32_t> accesses, ValueRange operands) {
      for (auto [operand, access] : llvm::zip(operands, accesses))
        if (isa<BaseMemRefType>(operand.getType()))
          mark(operand, access, function, usage);
    };
    auto isBuffer = [](Type type) { return isa<BaseMemRefType>(type); };
    if (llvm::none_of(op->getOperandTypes(), isBuffer))
      return;
    if (isa<ViewLikeOpInterface, UnrealizedConversionCastOp, memref::DimOp,
            memref::ExtractStridedMetadataOp, memref::DeallocOp>(op))
      return;
    // An address that the host takes is for a tensor map, which is read
    // through.
    if (isa<memref::ExtractAlignedPointerAsIndexOp>(op)) {
      mark(op->getOperand(0), LLAMA_GPU_READ, function, usage);
      return;
    }
    if (auto call = dyn_cast<func::CallOp>(op)) {
      auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
      markAll(callee ? get(callee) : Usage(call.getNumOperands(), kBoth),
              call.getOperands());
      return;
    }
    if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op)) {
      auto kernel = dyn_cast_or_null<FunctionOpInterface>(
          module.lookupSymbol(launch.getKernelAttr()));
      markAll(kernel ? get(kernel)
                     : Usage(launch.getNumKernelOperands(), kBoth),
              launch.getKernelOperands());
      return;
    }
    // It passes a buffer on, who knows where to.
    if (llvm::any_of(op->getResultTypes(), isBuffer)) {
      markAll(Usage(op->getNumOperands(), kBoth), op->getOperands());
      return;
    }
    if (auto effects = dyn_cast<MemoryEffectOpInterface>(op);
        effects && !op->hasTrait<OpTrait::IsTerminator>()) {
      SmallVector<MemoryEffects::EffectInstance> instances;
      effects.getEffects(instances);
      for (const MemoryEffects::EffectInstance &instance : instances) {
        int32_t access =
            isa<MemoryEffects::Read>(instance.getEffect())    ? LLAMA_GPU_READ
            : isa<MemoryEffects::Write>(instance.getEffect()) ? LLAMA_GPU_WRITE
                                                              : kBoth;
        if (Value value = instance.getValue())
          mark(value, access, function, usage);
        else
          markAll(Usage(op->getNumOperands(), kBoth), op->getOperands());
      }
      if (instances.empty())
        markAll(Usage(op->getNumOperands(), kBoth), op->getOperands());
      return;
    }
    // Returned, passed on by a loop, or given to something unknown.
    int32_t access = isa<func::ReturnOp>(op) ? int32_t(LLAMA_GPU_READ) : kBoth;
    markAll(Usage(op->getNumOperands(), access), op->getOperands());
  }

  SymbolTable symbols;
  ModuleOp module;
  std::map<Operation *, Usage> usages;
};

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

/// The entry @f of a function that has become @f_device.
class EntryMaker {
public:
  EntryMaker(func::FuncOp device, func::FuncOp entry, const Usage &usage,
             ArrayRef<memref::GlobalOp> globals, bool isReplayed,
             ModuleOp module)
      : device(device), entry(entry), usage(usage), globals(globals),
        isReplayed(isReplayed), b(module.getContext()), runtime(module, b),
        loc(entry.getLoc()) {}

  void run() {
    mlir::Block *block = entry.addEntryBlock();
    b.setInsertionPointToStart(block);
    Value constant =
        func::ConstantOp::create(b, loc, device.getFunctionType(),
                                 FlatSymbolRefAttr::get(device.getNameAttr()));
    function = UnrealizedConversionCastOp::create(
                   b, loc, runtime.getPointerType(), constant)
                   .getResult(0);
    for (Value argument : block->getArguments())
      enter(argument);
    for (memref::GlobalOp global : globals)
      enter(memref::GetGlobalOp::create(b, loc, global.getType(),
                                        global.getSymName()));
    SmallVector<Value> results = callDevice();
    for (const Entered &entered : entries) {
      SmallVector<Value> operands{function,      entered.index, entered.host,
                                  entered.place, entered.bytes, entered.access};
      runtime.call(loc, "llama_gpu_leave", Type(), operands);
    }
    SmallVector<Value> made = results;
    for (Value &result : results)
      if (isa<MemRefType>(result.getType()))
        result = download(result);
    freeResults(made);
    runtime.call(loc, "llama_gpu_synchronize", Type(), {});
    func::ReturnOp::create(b, loc, results);
  }

private:
  struct Entered {
    Value index, host, place, bytes, access;
  };

  Value getI32(int32_t value) {
    return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
  }

  static SmallVector<Value> getDynamicSizes(OpBuilder &b, Location loc,
                                            Value buffer) {
    SmallVector<Value> sizes;
    auto type = cast<MemRefType>(buffer.getType());
    for (auto [i, size] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(size))
        sizes.push_back(memref::DimOp::create(b, loc, buffer, i));
    return sizes;
  }

  int32_t getAccess(size_t index) {
    if (index >= entry.getNumArguments())
      return LLAMA_GPU_READ;
    if (entry->hasAttr(kWorkspaceAttr) && index + 1 == entry.getNumArguments())
      return LLAMA_GPU_SCRATCH;
    int32_t access = usage[index];
    if (access == 0)
      return LLAMA_GPU_SCRATCH;
    if (!(access & LLAMA_GPU_WRITE))
      return LLAMA_GPU_READ;
    auto declared = entry.getArgAttrOfType<StringAttr>(
        index, bufferization::BufferizationDialect::kBufferAccessAttrName);
    if (declared && declared.getValue() == "write")
      return LLAMA_GPU_WRITE;
    // What is not written must be what it was.
    return LLAMA_GPU_READ | LLAMA_GPU_WRITE;
  }

  void addToKey(Value value) {
    Type type = value.getType();
    if (isa<LLVM::LLVMPointerType>(type)) {
      key.push_back(LLVM::PtrToIntOp::create(b, loc, b.getI64Type(), value));
      return;
    }
    if (type.isIndex()) {
      key.push_back(arith::IndexCastOp::create(b, loc, b.getI64Type(), value));
      return;
    }
    unsigned width = type.getIntOrFloatBitWidth();
    if (!type.isInteger())
      value = arith::BitcastOp::create(b, loc, b.getIntegerType(width), value);
    if (width < 64)
      value = arith::ExtUIOp::create(b, loc, b.getI64Type(), value);
    key.push_back(value);
  }

  void enter(Value argument) {
    auto type = dyn_cast<MemRefType>(argument.getType());
    if (!type) {
      addToKey(argument);
      operands.push_back(argument);
      return;
    }
    size_t index = operands.size();
    Entered entered;
    entered.index = getI32(index);
    entered.host = runtime.getPointer(loc, argument);
    entered.bytes = runtime.getBytes(loc, argument);
    entered.access = getI32(getAccess(index));
    entered.place = runtime.call(
        loc, "llama_gpu_enter", runtime.getPointerType(),
        {function, entered.index, entered.host, entered.bytes, entered.access});
    addToKey(entered.place);
    SmallVector<Value> sizes = getDynamicSizes(b, loc, argument);
    for (Value size : sizes)
      addToKey(size);
    operands.push_back(runtime.getBuffer(loc, type, entered.place, sizes));
    entries.push_back(entered);
  }

  SmallVector<Value> callDevice() {
    if (!isReplayed)
      return SmallVector<Value>(
          func::CallOp::create(b, loc, device, operands).getResults());
    Value words = runtime.allocateArray(loc, b.getI64Type(), key.size());
    for (auto [i, word] : llvm::enumerate(key))
      runtime.store(loc, word, words, b.getI64Type(), i);
    Value begun = runtime.call(
        loc, "llama_gpu_begin", b.getI32Type(),
        {function, words, getI32(static_cast<int32_t>(key.size()))});
    Value isNew = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, begun,
                                        getI32(0));
    auto branch = scf::IfOp::create(b, loc, isNew, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(branch.thenBlock());
    func::CallOp::create(b, loc, device, operands);
    runtime.call(loc, "llama_gpu_end", Type(), function);
    return {};
  }

  /// A result in memory that the caller frees.
  Value download(Value result) {
    auto type = cast<MemRefType>(result.getType());
    Value host =
        memref::AllocOp::create(b, loc, type, getDynamicSizes(b, loc, result));
    Value place = runtime.getPointer(loc, result);
    runtime.call(
        loc, "llama_gpu_download", Type(),
        {runtime.getPointer(loc, host), place, runtime.getBytes(loc, result)});
    return host;
  }

  /// Frees what the function made and returned, once.
  void freeResults(ArrayRef<Value> results) {
    Operation *terminator = device.getBody().back().getTerminator();
    llvm::SmallDenseSet<Value> freed;
    for (auto [index, result] : llvm::enumerate(results)) {
      if (!isa<MemRefType>(result.getType()))
        continue;
      Value returned = getRoot(terminator->getOperand(index));
      if (!isa<BlockArgument>(returned) && freed.insert(returned).second)
        runtime.call(loc, "llama_gpu_free", Type(),
                     runtime.getPointer(loc, result));
    }
  }

  func::FuncOp device, entry;
  const Usage &usage;
  ArrayRef<memref::GlobalOp> globals;
  bool isReplayed;
  OpBuilder b;
  RuntimeCalls runtime;
  Location loc;
  Value function;
  SmallVector<Value> operands, key;
  SmallVector<Entered> entries;
};

struct GpuStageArguments
    : public llama::impl::LlamaGpuStageArgumentsBase<GpuStageArguments> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    collectDeviceFunctions();
    for (func::FuncOp function : functions)
      if (failed(check(function)))
        return signalPassFailure();
    passGlobals();
    UsageAnalysis usages(module);
    SmallVector<func::FuncOp> entries;
    for (func::FuncOp function : functions) {
      (void)usages.get(function);
      function->setAttr(kDeviceFunctionAttr, UnitAttr::get(&getContext()));
      if (function.isPublic())
        entries.push_back(function);
      else
        function->removeAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName());
    }
    for (func::FuncOp function : entries)
      stage(function, usages.get(function));
  }

private:
  /// Those that launch, allocate or take buffers, and all that call them. The
  /// functions that compute the sizes of workspaces read sizes of buffers only.
  void collectDeviceFunctions() {
    SymbolTable symbols(getOperation());
    auto isCompanion = [&](func::FuncOp function) {
      StringRef name = function.getName();
      if (!name.consume_back(kWorkspaceBytesSuffix))
        return false;
      auto planned = symbols.lookup<func::FuncOp>(name);
      return planned && planned->hasAttr(kWorkspaceAttr);
    };
    auto isBuffer = [](Type type) { return isa<BaseMemRefType>(type); };
    llvm::SmallPtrSet<Operation *, 16> known;
    bool changed = true;
    while (changed) {
      changed = false;
      for (auto function : getOperation().getOps<func::FuncOp>()) {
        if (known.contains(function) || function.isExternal() ||
            isCompanion(function))
          continue;
        bool isDevice = llvm::any_of(function.getArgumentTypes(), isBuffer) ||
                        llvm::any_of(function.getResultTypes(), isBuffer);
        function.walk([&](Operation *op) {
          isDevice |= isa<gpu::LaunchFuncOp, memref::AllocOp>(op);
          if (auto call = dyn_cast<func::CallOp>(op))
            isDevice |=
                known.contains(symbols.lookup<func::FuncOp>(call.getCallee()));
        });
        if (!isDevice)
          continue;
        known.insert(function);
        functions.push_back(function);
        changed = true;
      }
    }
  }

  static LogicalResult check(func::FuncOp function) {
    if (!function.isPublic())
      return success();
    SmallVector<Type> types(function.getArgumentTypes());
    llvm::append_range(types, function.getResultTypes());
    for (Type type : types) {
      if (type.isIntOrIndexOrFloat())
        continue;
      if (!isa<BaseMemRefType>(type))
        return function.emitError("takes or returns ")
               << type << ", which is neither a buffer nor a number";
      auto buffer = dyn_cast<MemRefType>(type);
      if (!buffer || !buffer.getLayout().isIdentity())
        return function.emitError("takes or returns ")
               << type << ", which cannot be copied to a GPU as a whole";
    }
    return success();
  }

  /// Constants lie in host memory: functions take them as more arguments.
  void passGlobals() {
    ModuleOp module = getOperation();
    SymbolTable symbols(module);
    bool changed = true;
    while (changed) {
      changed = false;
      for (func::FuncOp function : functions) {
        llvm::SetVector<Operation *> &used = globals[function];
        size_t before = used.size();
        function.walk([&](Operation *op) {
          if (auto get = dyn_cast<memref::GetGlobalOp>(op))
            used.insert(symbols.lookup(get.getName()));
          else if (auto call = dyn_cast<func::CallOp>(op))
            if (auto callee = symbols.lookup<func::FuncOp>(call.getCallee()))
              if (auto found = globals.find(callee); found != globals.end())
                used.insert_range(llvm::to_vector(found->second));
        });
        changed |= used.size() != before;
      }
    }
    for (func::FuncOp function : functions) {
      llvm::DenseMap<Operation *, Value> arguments;
      for (Operation *global : globals[function]) {
        unsigned index = function.getNumArguments();
        (void)function.insertArgument(index,
                                      cast<memref::GlobalOp>(global).getType(),
                                      {}, global->getLoc());
        arguments[global] = function.getArgument(index);
      }
      function.walk([&](Operation *op) {
        if (auto get = dyn_cast<memref::GetGlobalOp>(op)) {
          get.replaceAllUsesWith(arguments[symbols.lookup(get.getName())]);
          get.erase();
        } else if (auto call = dyn_cast<func::CallOp>(op)) {
          auto callee = symbols.lookup<func::FuncOp>(call.getCallee());
          if (auto found = globals.find(callee); found != globals.end())
            for (Operation *global : found->second)
              call->insertOperands(call->getNumOperands(), arguments[global]);
        }
      });
    }
  }

  /// Whether each call with the same addresses, sizes and numbers enqueues the
  /// same: nothing is allocated and nothing returned.
  bool isReplayable(func::FuncOp function) {
    return function.getNumResults() == 0 && doesNotAllocate(function);
  }

  bool doesNotAllocate(func::FuncOp function) {
    llvm::SmallPtrSet<Operation *, 8> seen;
    return doesNotAllocate(function, seen);
  }

  bool doesNotAllocate(func::FuncOp function,
                       llvm::SmallPtrSetImpl<Operation *> &seen) {
    if (!seen.insert(function).second)
      return true;
    bool result = true;
    function.walk([&](Operation *op) {
      if (isa<memref::AllocOp>(op))
        result = false;
      if (auto call = dyn_cast<func::CallOp>(op)) {
        auto callee =
            getOperation().lookupSymbol<func::FuncOp>(call.getCallee());
        result &=
            callee && !callee.isExternal() && doesNotAllocate(callee, seen);
      }
    });
    return result;
  }

  void stage(func::FuncOp device, const Usage &usage) {
    ModuleOp module = getOperation();
    SymbolTable symbols(module);
    SmallVector<memref::GlobalOp> used;
    for (Operation *global : globals[device])
      used.push_back(cast<memref::GlobalOp>(global));
    unsigned numArguments = device.getNumArguments() - used.size();

    std::string name = device.getName().str();
    std::string deviceName = name + kDeviceSuffix.str();
    while (symbols.lookup(deviceName))
      deviceName += "_";
    (void)symbols.rename(device, deviceName);
    OpBuilder b(device);
    auto entry = func::FuncOp::create(
        b, device.getLoc(), name,
        b.getFunctionType(device.getArgumentTypes().take_front(numArguments),
                          device.getResultTypes()));
    for (NamedAttribute attribute : device->getDiscardableAttrs())
      if (attribute.getName() != kDeviceFunctionAttr)
        entry->setAttr(attribute.getName(), attribute.getValue());
    for (unsigned i = 0; i < numArguments; ++i)
      entry.setArgAttrs(i, device.getArgAttrDict(i));
    for (unsigned i = 0; i < device.getNumResults(); ++i)
      entry.setResultAttrs(i, device.getResultAttrDict(i));
    device.setPrivate();
    device->removeAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName());
    EntryMaker(device, entry, usage, used, isReplayable(device), module).run();
  }

  SmallVector<func::FuncOp> functions;
  llvm::DenseMap<Operation *, llvm::SetVector<Operation *>> globals;
};

} // namespace
