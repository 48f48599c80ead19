//===- Package.cpp - Modules compiled ahead of time -----------------------===//
#include "lib/Package/Package.h"

#include "lib/Codegen/GPU/Launches.h"
#include "lib/Execute/Emission.h"
#include "lib/Execute/FunctionTable.h"
#include "lib/Execute/Interface.h"
#include "lib/Package/EmbeddedFiles.h"
#include "lib/Package/Exports.h"
#include "lib/Package/Header.h"
#include "lib/Package/Manifest.h"
#include "lib/Package/ProgramTables.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/DiagnosticInfo.h"
#include "llvm/IR/DiagnosticPrinter.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Transforms/IPO/GlobalDCE.h"
#include "llvm/Transforms/IPO/Internalize.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;

std::string mlir::llama::getIdentifier(StringRef text) {
  std::string result;
  for (char c : text)
    result += llvm::isAlnum(c) ? c : '_';
  return result;
}

//===----------------------------------------------------------------------===//
// The code for one target
//===----------------------------------------------------------------------===//

/// The name under which a target's packed function waits to be linked.
static std::string getPackedName(const FunctionSignature &signature,
                                 const PackageTarget &target) {
  return "llama.packed." + target.getName() + "." + signature.name;
}

/// What the names of a target's images begin with; a number follows.
static std::string getImageName(const PackageTarget &target) {
  return "llama.image." + target.getName() + ".";
}

/// Whether a global is a llama_gpu_image, by its name and fields.
static bool isImage(const llvm::GlobalVariable &global) {
  auto *type = llvm::dyn_cast<llvm::StructType>(global.getValueType());
  return !global.isDeclaration() && global.getName().ends_with(kImageSuffix) &&
         type && type->getNumElements() == 5;
}

/// Gives the images of kernels names that are known when all is linked.
static void nameImages(llvm::Module &module, const PackageTarget &target) {
  int count = 0;
  for (llvm::GlobalVariable &global : module.globals())
    if (isImage(global)) {
      global.setName(getImageName(target) + std::to_string(count++));
      global.setLinkage(llvm::GlobalValue::ExternalLinkage);
      global.setVisibility(llvm::GlobalValue::HiddenVisibility);
    }
}

static std::vector<llvm::GlobalVariable *>
findImages(llvm::Module &module, const PackageTarget &target) {
  std::vector<llvm::GlobalVariable *> images;
  while (auto *image = module.getNamedGlobal(getImageName(target) +
                                             std::to_string(images.size())))
    images.push_back(image);
  return images;
}

/// Makes a translated module one of several in a file: its functions carry
/// their target, and only the packed ones can be seen from outside.
static void isolate(llvm::Module &module,
                    llvm::ArrayRef<FunctionSignature> functions,
                    const PackageTarget &target) {
  keepInterface(module, functions);
  for (const FunctionSignature &signature : functions)
    addPackedFunction(module, signature, getPackedName(signature, target));
  for (llvm::GlobalVariable &global : module.globals())
    if (!global.isDeclaration())
      global.setLinkage(llvm::GlobalValue::InternalLinkage);
  if (target.gpu)
    nameImages(module, target);
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    if (!function.getName().starts_with("llama.packed."))
      function.setLinkage(llvm::GlobalValue::InternalLinkage);
    function.addFnAttr("target-cpu", target.processor.cpu);
    function.addFnAttr("target-features", target.processor.featureString());
  }
}

static llvm::Expected<std::unique_ptr<llvm::Module>>
compileFor(const PackageTarget &target, ModuleOp module,
           llvm::ArrayRef<FunctionSignature> functions,
           llvm::LLVMContext &context) {
  CompileOptions options;
  options.target = target.processor;
  if (target.gpu) {
    options.pipeline = PipelineKind::GPU;
    options.gpu = *target.gpu;
  }
  OwningOpRef<ModuleOp> lowered = module.clone();
  if (llvm::Error error = lowerToLLVMDialect(*lowered, options))
    return std::move(error);
  if (llvm::Error error = checkInterface(*lowered, functions))
    return std::move(error);
  auto machine = target.processor.createTargetMachine();
  if (!machine)
    return machine.takeError();
  return translate(*lowered, **machine, context, [&](llvm::Module &translated) {
    isolate(translated, functions, target);
  });
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

/// That C can name and describe every function.
static llvm::Error checkExports(ModuleOp module,
                                llvm::ArrayRef<FunctionSignature> functions) {
  for (func::FuncOp entry : getEntries(module)) {
    auto signature = FunctionSignature::get(entry);
    if (!signature)
      return signature.takeError();
  }
  if (functions.empty())
    return llvm::createStringError("the module has no public function");
  llvm::StringSet<> names;
  for (const Forward &forward : getForwards())
    names.insert(forward.name);
  for (const FunctionSignature &function : functions) {
    if (!names.insert(getIdentifier(function.name)).second)
      return llvm::createStringError(
          "@" + function.name +
          " cannot be exported: another function of the file has its name in "
          "C; rename it");
    for (const auto *values : {&function.arguments, &function.results})
      for (const ValueSignature &value : *values)
        if (value.shape.size() > LLAMA_MAX_RANK)
          return llvm::createStringError(
              "@" + function.name + " has a tensor of more than " +
              llvm::Twine(LLAMA_MAX_RANK) + " dimensions: " + value.text);
  }
  return llvm::Error::success();
}

static llvm::Error linkInto(llvm::Module &module,
                            std::unique_ptr<llvm::Module> other) {
  // The context's own handler would end the process.
  std::string problem;
  llvm::LLVMContext &context = module.getContext();
  context.setDiagnosticHandlerCallBack(
      [](const llvm::DiagnosticInfo *info, void *text) {
        llvm::raw_string_ostream os(*static_cast<std::string *>(text));
        llvm::DiagnosticPrinterRawOStream printer(os);
        info->print(printer);
      },
      &problem);
  bool failed = llvm::Linker::linkModules(module, std::move(other));
  context.setDiagnosticHandlerCallBack(nullptr);
  if (failed)
    return llvm::createStringError("LLVM cannot link the parts of the file: " +
                                   problem);
  return llvm::Error::success();
}

/// Hides all but the exports, and drops what then nothing uses.
static void hideInternals(llvm::Module &module, const llvm::StringSet<> &kept) {
  llvm::internalizeModule(module, [&](const llvm::GlobalValue &value) {
    // LLVM calls its conversion functions where no call is to be seen yet.
    return kept.contains(value.getName()) ||
           (value.hasWeakLinkage() && value.getName().starts_with("__"));
  });
  llvm::ModuleAnalysisManager analyses;
  llvm::GlobalDCEPass().run(module, analyses);
}

llvm::Expected<Package>
mlir::llama::buildPackage(ModuleOp module, const PackageOptions &options,
                          const llama_model_tables *model) {
  std::vector<FunctionSignature> functions =
      getInterface(module, PipelineKind::X86);
  if (llvm::Error error = checkExports(module, functions))
    return std::move(error);
  // GPUs first, as they are listed.
  PackageOptions ordered = options;
  ordered.targets.clear();
  llvm::copy_if(
      options.targets, std::back_inserter(ordered.targets),
      [](const PackageTarget &target) { return target.gpu.has_value(); });
  size_t numGpus = ordered.targets.size();
  llvm::copy_if(
      options.targets, std::back_inserter(ordered.targets),
      [](const PackageTarget &target) { return !target.gpu.has_value(); });
  llvm::sort(llvm::MutableArrayRef(ordered.targets).drop_front(numGpus),
             [](const PackageTarget &a, const PackageTarget &b) {
               return std::make_pair(b.processor.features.size(),
                                     StringRef(a.processor.name)) <
                      std::make_pair(a.processor.features.size(),
                                     StringRef(b.processor.name));
             });

  llvm::LLVMContext context;
  llvm::MemoryBufferRef bitcode(getRuntimeBitcode(), "runtime");
  auto runtime = llvm::parseBitcodeFile(bitcode, context);
  if (!runtime)
    return runtime.takeError();
  llvm::Module &whole = **runtime;
  // Clang's and ours are two names of one platform.
  auto baseline = X86Target::get("x86-64");
  if (!baseline)
    return baseline.takeError();
  auto machine = baseline->createTargetMachine();
  if (!machine)
    return machine.takeError();
  whole.setTargetTriple((*machine)->getTargetTriple());
  for (const PackageTarget &target : ordered.targets) {
    auto code = compileFor(target, module, functions, context);
    if (!code)
      return code.takeError();
    if (llvm::Error error = linkInto(whole, std::move(*code)))
      return std::move(error);
  }
  std::vector<TargetCode> codes;
  for (const PackageTarget &target : ordered.targets) {
    codes.push_back({&target, {}, findImages(whole, target)});
    for (const FunctionSignature &function : functions)
      codes.back().functions.push_back(
          whole.getFunction(getPackedName(function, target)));
  }
  FunctionTable table(functions);
  llvm::GlobalVariable *program =
      addProgramTables(whole, table.get(), codes, model,
                       makeManifest(ordered, functions, table.get(), model));
  llvm::StringSet<> exports;
  addForwards(whole, options.prefix, getForwards(), *program, exports);
  if (model)
    addForwards(whole, options.prefix, getModelForwards(), *program, exports);
  else
    for (auto [i, function] : llvm::enumerate(functions))
      addFunction(whole, options.prefix, function, i, *program, exports);
  hideInternals(whole, exports);

  Package package;
  package.needsGpuLibrary = ordered.hasGpu();
  llvm::raw_svector_ostream os(package.object);
  if (llvm::Error error =
          generateCode(whole, **machine, llvm::CodeGenFileType::ObjectFile, os))
    return std::move(error);
  package.header = makeHeader(options.prefix, functions, model != nullptr);
  return std::move(package);
}
