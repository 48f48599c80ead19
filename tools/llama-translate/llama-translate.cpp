//===- llama-translate.cpp - Lowered modules to and from LLVM IR ----------===//
#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/InitAllTranslations.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"

using namespace mlir;

static LogicalResult translateToLLVMIR(Operation *op, raw_ostream &os) {
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(op, context);
  if (!module)
    return failure();
  module->print(os, /*AAW=*/nullptr);
  return success();
}

int main(int argc, char **argv) {
  // Not upstream's translation of this name, which refuses the attributes of
  // the llama dialect that a lowered module may still have.
  TranslateFromMLIRRegistration toLLVMIR(
      "mlir-to-llvmir", "Translate MLIR to LLVMIR", translateToLLVMIR,
      [](DialectRegistry &registry) {
        registry.insert<llama::LlamaDialect, DLTIDialect, func::FuncDialect>();
        registerAllToLLVMIRTranslations(registry);
      });
  registerFromLLVMIRTranslation();
  return failed(mlirTranslateMain(argc, argv, "llama-translate"));
}
