//===- CompiledModule.cpp - A module compiled into this process -----------===//
#include "lib/Execute/CompiledModule.h"

#include "lib/Codegen/Common/OperationNames.h"
#include "lib/Execute/CodeCache.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Emission.h"
#include "lib/Execute/Interface.h"
#include "lib/Execute/LoadedObject.h"
#include "lib/Execute/ShapeChecker.h"
#include "lib/Execute/Stopwatch.h"
#include "runtime/CallFrame.h"
#include "runtime/Cpu.h"
#include "runtime/GPU/Device.h"
#include "runtime/ParallelFor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Target/TargetMachine.h"

#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::llama;

CompiledModule::CompiledModule() = default;
CompiledModule::~CompiledModule() {
  // Other code may come to lie where this was.
  if (usesGpu)
    llama_gpu_forget_programs();
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::prepare(ModuleOp module, const CompileOptions &options) {
  if (!options.target.isExecutableOnHost())
    return llvm::createStringError(
        "this processor cannot execute code for target " + options.target.name);
  if (options.target.has("amx-tile") && !runtime::enableTiles())
    return llvm::createStringError("the system does not let this process use "
                                   "the tile registers of target " +
                                   options.target.name);
  std::unique_ptr<CompiledModule> compiled(new CompiledModule());
  compiled->usesGpu = options.pipeline == PipelineKind::GPU;
  compiled->functions = getInterface(module, options.pipeline);
  compiled->shapeChecker = std::make_unique<ShapeChecker>(module);
  return std::move(compiled);
}

/// The loops of a lowered module that are timed.
static std::vector<ProfiledLoop> takeProfiledLoops(ModuleOp lowered) {
  std::vector<ProfiledLoop> loops;
  auto list = lowered->getAttrOfType<ArrayAttr>(kProfiledLoopsAttr);
  if (!list)
    return loops;
  for (auto entry : list.getAsRange<DictionaryAttr>()) {
    ProfiledLoop &loop = loops.emplace_back();
    loop.function = entry.getAs<StringAttr>("function").str();
    for (auto name :
         entry.getAs<ArrayAttr>("operations").getAsRange<StringAttr>())
      loop.operations.push_back(name.str());
  }
  lowered->removeAttr(kProfiledLoopsAttr);
  return loops;
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::create(ModuleOp module, const CompileOptions &options) {
  Stopwatch compilation;
  auto prepared = prepare(module, options);
  if (!prepared)
    return prepared.takeError();
  std::unique_ptr<CompiledModule> compiled = std::move(*prepared);

  CodeCache cache(options.cacheFolder);
  std::string key;
  // What loops are is not kept with the code.
  if (!options.cacheFolder.empty() && !options.profile)
    key = CodeCache::getKey(module, options);
  if (auto stored = cache.lookup(key)) {
    llvm::Error error = compiled->load(std::move(stored));
    compiled->fromCache = !error;
    // It is compiled then.
    llvm::consumeError(std::move(error));
  }
  if (!compiled->fromCache) {
    OwningOpRef<ModuleOp> lowered = module.clone();
    if (llvm::Error error = lowerToLLVMDialect(
            *lowered, options,
            options.profile ? &compiled->namedModule : nullptr))
      return std::move(error);
    compiled->loops = takeProfiledLoops(*lowered);
    auto object = compiled->compile(*lowered, options);
    if (!object)
      return object.takeError();
    cache.store(key, (*object)->getBuffer());
    if (llvm::Error error = compiled->load(std::move(*object)))
      return std::move(error);
  }
  compiled->table = FunctionTable(compiled->functions);
  compiled->compileSeconds = compilation.getSeconds();
  return std::move(compiled);
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::createFromLowered(ModuleOp module, ModuleOp lowered,
                                  const CompileOptions &options) {
  Stopwatch compilation;
  auto prepared = prepare(module, options);
  if (!prepared)
    return prepared.takeError();
  std::unique_ptr<CompiledModule> compiled = std::move(*prepared);
  auto object = compiled->compile(lowered, options);
  if (!object)
    return object.takeError();
  if (llvm::Error error = compiled->load(std::move(*object)))
    return std::move(error);
  compiled->table = FunctionTable(compiled->functions);
  compiled->compileSeconds = compilation.getSeconds();
  return std::move(compiled);
}

static std::string getPackedName(const FunctionSignature &signature) {
  return "llama.packed." + signature.name;
}

llvm::Error CompiledModule::load(std::unique_ptr<llvm::MemoryBuffer> file) {
  auto loaded = LoadedObject::create(std::move(file), memory);
  if (!loaded)
    return loaded.takeError();
  std::vector<llama_packed_function> found;
  for (const FunctionSignature &signature : functions) {
    auto function = (*loaded)->lookup(getPackedName(signature));
    if (!function)
      return function.takeError();
    found.push_back(reinterpret_cast<llama_packed_function>(*function));
  }
  code = std::move(found);
  object = std::move(*loaded);
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
CompiledModule::compile(ModuleOp lowered, const CompileOptions &options) const {
  if (llvm::Error error = checkInterface(lowered, functions))
    return std::move(error);
  auto machine = options.target.createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto translated =
      translate(lowered, **machine, context, [&](llvm::Module &translated) {
        keepInterface(translated, functions);
        for (const FunctionSignature &signature : functions)
          addPackedFunction(translated, signature, getPackedName(signature));
      });
  if (!translated)
    return translated.takeError();
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  if (llvm::Error error = generateCode(**translated, **machine,
                                       llvm::CodeGenFileType::ObjectFile, os))
    return std::move(error);
  return std::make_unique<llvm::SmallVectorMemoryBuffer>(
      std::move(bytes), /*RequiresNullTerminator=*/false);
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

static llvm::Error addEntry(llvm::Error error, llvm::StringRef entry) {
  return llvm::createStringError(
      "@" + entry + " on the GPU: " + llvm::toString(std::move(error)));
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
  if (options.checkShapes)
    if (llvm::Error error = shapeChecker->check(*signature, inputs))
      return std::move(error);

  size_t index = &*signature - functions.data();
  runtime::CallFrame frame;
  if (!frame.prepare(table.get()[index]))
    return llvm::createStringError("no memory to call @" + entry);
  for (auto [i, input] : llvm::enumerate(inputs))
    frame.bind(i, input.getData(), input.getShape().data());
  if (signature->isPlanned) {
    int64_t bytes = 0;
    if (!frame.countWorkspace(table.get()[index + 1], code[index + 1], bytes))
      return llvm::createStringError("no memory to call @" + entry);
    const HostTensor &workspace = inputs.back();
    if (static_cast<int64_t>(workspace.getByteSize()) < bytes ||
        reinterpret_cast<uintptr_t>(workspace.getData()) % kWorkspaceAlignment)
      return llvm::createStringError("the workspace of @" + entry + " has " +
                                     llvm::Twine(workspace.getByteSize()) +
                                     " bytes, but it needs " +
                                     llvm::Twine(bytes) + ", aligned to " +
                                     llvm::Twine(kWorkspaceAlignment));
  }
  int limitBefore = llama_set_thread_limit(options.threads);
  bool isTimed = usesGpu && options.deviceSeconds;
  if (isTimed)
    llama_gpu_start_timer();
  Stopwatch call;
  frame.call(code[index]);
  if (options.seconds)
    *options.seconds = call.getSeconds();
  if (isTimed)
    *options.deviceSeconds = llama_gpu_stop_timer();
  llama_set_thread_limit(limitBefore);
  auto results = takeResults(*signature, frame);
  if (usesGpu)
    if (llvm::Error error = takeGpuError()) {
      llvm::consumeError(results.takeError());
      return addEntry(std::move(error), entry);
    }
  return results;
}
