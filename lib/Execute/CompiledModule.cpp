//===- CompiledModule.cpp - A module compiled into this process -----------===//
#include "lib/Execute/CompiledModule.h"

#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Emission.h"
#include "lib/Execute/RuntimeSymbols.h"
#include "runtime/CallFrame.h"
#include "runtime/ParallelFor.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/Module.h"
#include "llvm/Target/TargetMachine.h"

#include <chrono>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::llama;

using Clock = std::chrono::steady_clock;

static double getSecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

CompiledModule::~CompiledModule() = default;

/// Number of members of a type, structs within structs taken apart: a memref
/// descriptor of rank 0 has 3, any other 5.
static size_t countLeaves(Type type) {
  auto structType = dyn_cast<LLVM::LLVMStructType>(type);
  if (!structType)
    return isa<LLVM::LLVMVoidType>(type) ? 0 : 1;
  size_t leaves = 0;
  for (Type member : structType.getBody())
    leaves += countLeaves(member);
  return leaves;
}

static size_t countLeaves(const ValueSignature &value) {
  if (value.kind == ValueSignature::Kind::Scalar)
    return 1;
  return value.shape.empty() ? 3 : 5;
}

/// Adds what the pipeline makes of a function with a planned workspace: the
/// function itself and its companion.
static void addPlanned(FunctionSignature signature,
                       std::vector<FunctionSignature> &functions) {
  FunctionSignature companion = signature;
  companion.name += kWorkspaceBytesSuffix;
  ValueSignature bytes;
  bytes.kind = ValueSignature::Kind::Scalar;
  bytes.element = ElementType::I64;
  bytes.text = "index";
  companion.results.assign(1, bytes);

  signature.results.clear();
  ValueSignature workspace;
  workspace.kind = ValueSignature::Kind::Buffer;
  workspace.element = ElementType::I8;
  workspace.shape.push_back(ShapedType::kDynamic);
  workspace.text = "memref<?xi8>";
  signature.arguments.push_back(std::move(workspace));
  functions.push_back(std::move(signature));
  functions.push_back(std::move(companion));
}

/// A pipeline that dropped or added a result would make a call write where it
/// must not: the lowered function is held against the signature.
static llvm::Error checkLowered(ModuleOp lowered,
                                const FunctionSignature &signature) {
  auto function = lowered.lookupSymbol<LLVM::LLVMFuncOp>(signature.name);
  auto wrapper =
      lowered.lookupSymbol<LLVM::LLVMFuncOp>("_mlir_ciface_" + signature.name);
  if (!function || !wrapper)
    return llvm::createStringError("the pipeline left no C interface of @" +
                                   signature.name);
  size_t expected = 0;
  for (const ValueSignature &result : signature.results)
    expected += countLeaves(result);
  bool hasResultPointer =
      !signature.results.empty() &&
      isa<LLVM::LLVMVoidType>(wrapper.getFunctionType().getReturnType());
  if (countLeaves(function.getFunctionType().getReturnType()) != expected ||
      wrapper.getNumArguments() !=
          signature.arguments.size() + hasResultPointer)
    return llvm::createStringError("the pipeline changed the signature of @" +
                                   signature.name);
  return llvm::Error::success();
}

/// The engine gives every function a packed form; only that of the C interface
/// is called. What else there is would be generated for nothing.
static void dropUnusedForms(llvm::Module &module,
                            llvm::ArrayRef<FunctionSignature> functions) {
  for (const FunctionSignature &signature : functions) {
    if (llvm::Function *packed = module.getFunction("_mlir_" + signature.name);
        packed && packed->use_empty())
      packed->eraseFromParent();
    if (llvm::Function *function = module.getFunction(signature.name))
      function->setLinkage(llvm::GlobalValue::InternalLinkage);
  }
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::create(ModuleOp module, const CompileOptions &options) {
  Clock::time_point start = Clock::now();
  if (!options.target.isExecutableOnHost())
    return llvm::createStringError(
        "this processor cannot execute code for target " + options.target.name);
  std::unique_ptr<CompiledModule> compiled(new CompiledModule());
  for (func::FuncOp entry : getEntries(module)) {
    llvm::Expected<FunctionSignature> signature = FunctionSignature::get(entry);
    if (!signature) {
      llvm::consumeError(signature.takeError());
      continue;
    }
    if (entry->hasAttr(kWorkspaceAttr) && options.pipeline == PipelineKind::X86)
      addPlanned(std::move(*signature), compiled->functions);
    else
      compiled->functions.push_back(std::move(*signature));
  }

  OwningOpRef<ModuleOp> lowered = module.clone();
  if (llvm::Error error = lowerToLLVMDialect(*lowered, options))
    return std::move(error);
  for (const FunctionSignature &signature : compiled->functions)
    if (llvm::Error error = checkLowered(*lowered, signature))
      return std::move(error);

  // The engine owns one target machine; the optimiser borrows another.
  auto machine = options.target.createTargetMachine();
  if (!machine)
    return machine.takeError();
  auto optimizerMachine = options.target.createTargetMachine();
  if (!optimizerMachine)
    return optimizerMachine.takeError();
  auto optimizer = getOptimizer(**optimizerMachine);
  ExecutionEngineOptions engineOptions;
  auto transformer = [&](llvm::Module *module) {
    dropUnusedForms(*module, compiled->functions);
    return optimizer(module);
  };
  engineOptions.transformer = transformer;
  engineOptions.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  engineOptions.sectionMemoryMapper = &compiled->memory;
  engineOptions.enableGDBNotificationListener = false;
  engineOptions.enablePerfNotificationListener = false;
  DiagnosticCollector diagnostics(module.getContext());
  auto engine =
      ExecutionEngine::create(*lowered, engineOptions, std::move(*machine));
  if (!engine)
    return diagnostics.takeError(llvm::toString(engine.takeError()));
  compiled->engine = std::move(*engine);
  registerRuntimeSymbols(*compiled->engine);
  compiled->engine->initialize();
  // Code is generated at the first look-up: it belongs to the compile time.
  for (const FunctionSignature &signature : compiled->functions) {
    auto function =
        compiled->engine->lookupPacked("_mlir_ciface_" + signature.name);
    if (!function)
      return function.takeError();
    compiled->code.push_back(*function);
  }
  compiled->table = FunctionTable(compiled->functions);
  compiled->compileSeconds = getSecondsSince(start);
  return std::move(compiled);
}

llvm::Expected<const FunctionSignature &>
CompiledModule::lookup(llvm::StringRef entry) const {
  auto found = llvm::find_if(
      functions, [&](const FunctionSignature &f) { return f.name == entry; });
  if (found == functions.end())
    return llvm::createStringError("no public function @" + entry +
                                   " that can be called from outside");
  return *found;
}

static llvm::Expected<std::vector<HostTensor>>
takeResults(const FunctionSignature &signature, runtime::CallFrame &frame) {
  std::vector<HostTensor> results;
  for (auto [i, result] : llvm::enumerate(signature.results)) {
    if (result.kind == ValueSignature::Kind::Scalar) {
      auto scalar = HostTensor::allocate(result.element, {});
      if (!scalar)
        return scalar.takeError();
      std::memcpy(scalar->getData(), frame.getScalar(i), scalar->getByteSize());
      results.push_back(std::move(*scalar));
      continue;
    }
    runtime::CallFrame::Result taken = frame.takeResult(i);
    if (!taken.data)
      return llvm::createStringError("no memory for result " + llvm::Twine(i) +
                                     " of @" + signature.name);
    results.push_back(HostTensor::borrow(
        result.element, llvm::ArrayRef(taken.sizes, result.shape.size()),
        taken.data, std::shared_ptr<void>(taken.owner, std::free)));
  }
  return results;
}

llvm::Expected<std::vector<HostTensor>>
CompiledModule::invoke(llvm::StringRef entry,
                       llvm::MutableArrayRef<HostTensor> inputs,
                       const InvokeOptions &options) const {
  auto signature = lookup(entry);
  if (!signature)
    return signature.takeError();
  if (llvm::Error error = signature->checkInputs(inputs))
    return std::move(error);

  size_t index = &*signature - functions.data();
  runtime::CallFrame frame;
  if (!frame.prepare(table.get()[index]))
    return llvm::createStringError("no memory to call @" + entry);
  for (auto [i, input] : llvm::enumerate(inputs))
    frame.bind(i, input.getData(), input.getShape().data());
  llama_set_thread_limit(options.threads);
  Clock::time_point start = Clock::now();
  frame.call(code[index]);
  if (options.seconds)
    *options.seconds = getSecondsSince(start);
  llama_set_thread_limit(0);
  return takeResults(*signature, frame);
}
