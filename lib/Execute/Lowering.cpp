//===- Lowering.cpp - From module text to the LLVM dialect ----------------===//
#include "lib/Execute/Lowering.h"

#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Nesting.h"
#include "lib/Execute/Signature.h"
#include "lib/Pipelines/Pipelines.h"
#include "lib/Pipelines/Registration.h"

#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassInstrumentation.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::llama;

void mlir::llama::registerForExecution(DialectRegistry &registry) {
  registerEverything(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
}

llvm::Expected<OwningOpRef<ModuleOp>>
mlir::llama::parseModule(std::unique_ptr<llvm::MemoryBuffer> buffer,
                         MLIRContext *context) {
  std::string name = buffer->getBufferIdentifier().str();
  if (!isBytecode(*buffer))
    if (llvm::Error error = checkNesting(buffer->getBuffer(), name))
      return std::move(error);
  DiagnosticCollector diagnostics(context);
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, context);
  if (!module)
    return diagnostics.takeError("cannot parse " + name);
  return std::move(module);
}

static llvm::Error run(PassManager &pm, ModuleOp module,
                       const llvm::Twine &what) {
  DiagnosticCollector diagnostics(module.getContext());
  if (failed(pm.run(module)))
    return diagnostics.takeError(what + " failed without a reason");
  return llvm::Error::success();
}

namespace {
/// Keeps the module as it is after a pass.
class KeepAfter : public PassInstrumentation {
public:
  KeepAfter(StringRef pass, std::string &text) : pass(pass), text(text) {}

  void runAfterPass(Pass *done, Operation *op) override {
    if (done->getArgument() != pass)
      return;
    llvm::raw_string_ostream os(text);
    (void)writeBytecodeToFile(op, os);
  }

private:
  StringRef pass;
  std::string &text;
};
} // namespace

void mlir::llama::setOptions(X86PipelineOptions &pipeline,
                             const CompileOptions &options) {
  pipeline.target = options.target.name;
  pipeline.fuse = options.fuse;
  pipeline.quantCompute = options.quantCompute;
  pipeline.profile = options.profile;
}

void mlir::llama::setOptions(GpuPipelineOptions &pipeline,
                             const CompileOptions &options) {
  pipeline.chip = options.gpu.chip;
  pipeline.fuse = options.fuse;
  pipeline.machineCode = options.gpu.usesMachineCode;
}

llvm::Error mlir::llama::lowerToLLVMDialect(ModuleOp module,
                                            const CompileOptions &options,
                                            std::string *named) {
  protectInputs(module);
  PassManager pm(module.getContext());
  if (options.pipeline == PipelineKind::Loops) {
    buildLlamaToLoopsPipeline(pm);
    return run(pm, module, "llama-to-loops");
  }
  if (options.pipeline == PipelineKind::GPU) {
    GpuPipelineOptions gpuOptions;
    setOptions(gpuOptions, options);
    if (llvm::Error error =
            buildLlamaToGpuPipeline(pm, options.gpu.backend, gpuOptions))
      return error;
    return run(pm, module, "the pipeline for " + options.gpu.name);
  }
  X86PipelineOptions pipelineOptions;
  setOptions(pipelineOptions, options);
  if (named)
    pm.addInstrumentation(
        std::make_unique<KeepAfter>("llama-name-operations", *named));
  if (llvm::Error error = buildLlamaToX86Pipeline(pm, pipelineOptions))
    return error;
  return run(pm, module, "llama-to-x86");
}

llvm::Error CompileOptions::setTarget(llvm::StringRef name) {
  if (GpuTarget::isName(name)) {
    auto opened = GpuTarget::open(name);
    if (!opened)
      return opened.takeError();
    gpu = std::move(*opened);
    pipeline = PipelineKind::GPU;
    return llvm::Error::success();
  }
  auto found = X86Target::get(name);
  if (!found)
    return found.takeError();
  target = std::move(*found);
  return llvm::Error::success();
}

llvm::Error mlir::llama::promoteToF64(ModuleOp module) {
  PassManager pm(module.getContext());
  std::string error;
  llvm::raw_string_ostream os(error);
  if (failed(parsePassPipeline("llama-promote-f64", pm, os)))
    return llvm::createStringError("llama-promote-f64 is not built in");
  return run(pm, module, "llama-promote-f64");
}
