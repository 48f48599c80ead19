//===- Emission.cpp - LLVM IR, assembly and objects of a lowered module ---===//
#include "lib/Execute/Emission.h"

#include "lib/Execute/Diagnostics.h"

#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;
using namespace mlir::llama;

std::function<llvm::Error(llvm::Module *)>
mlir::llama::getOptimizer(llvm::TargetMachine &machine) {
  return makeOptimizingTransformer(/*optLevel=*/3, /*sizeLevel=*/0, &machine);
}

llvm::Expected<std::unique_ptr<llvm::Module>>
mlir::llama::translate(ModuleOp module, llvm::TargetMachine &machine,
                       llvm::LLVMContext &context,
                       llvm::function_ref<void(llvm::Module &)> prepare) {
  DiagnosticCollector diagnostics(module.getContext());
  std::unique_ptr<llvm::Module> result =
      translateModuleToLLVMIR(module, context);
  if (!result)
    return diagnostics.takeError("cannot translate the module to LLVM IR");
  ExecutionEngine::setupTargetTripleAndDataLayout(result.get(), &machine);
  if (prepare)
    prepare(*result);
  if (llvm::Error error = getOptimizer(machine)(result.get()))
    return std::move(error);
  return std::move(result);
}

llvm::Error mlir::llama::toLLVMIR(ModuleOp module, const X86Target &target,
                                  llvm::raw_ostream &os) {
  auto machine = target.createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto translated = translate(module, **machine, context);
  if (!translated)
    return translated.takeError();
  os << **translated;
  return llvm::Error::success();
}

llvm::Error mlir::llama::generateCode(llvm::Module &module,
                                      llvm::TargetMachine &machine,
                                      llvm::CodeGenFileType fileType,
                                      llvm::raw_pwrite_stream &os) {
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, /*DwoOut=*/nullptr, fileType))
    return llvm::createStringError(
        "the code generator cannot emit this kind of "
        "file");
  passes.run(module);
  return llvm::Error::success();
}

llvm::Error mlir::llama::toAssembly(ModuleOp module, const X86Target &target,
                                    llvm::raw_pwrite_stream &os) {
  auto machine = target.createTargetMachine();
  if (!machine)
    return machine.takeError();
  llvm::LLVMContext context;
  auto translated = translate(module, **machine, context);
  if (!translated)
    return translated.takeError();
  return generateCode(**translated, **machine,
                      llvm::CodeGenFileType::AssemblyFile, os);
}
