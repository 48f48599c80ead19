//===- Registration.cpp - What a program registers to use the project -----===//
#include "lib/Pipelines/Registration.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/NVVM/Passes.h"
#include "lib/Codegen/NVVM/Pipeline.h"
#include "lib/Codegen/ROCDL/Passes.h"
#include "lib/Codegen/ROCDL/Pipeline.h"
#include "lib/Codegen/SPIRV/Passes.h"
#include "lib/Codegen/SPIRV/Pipeline.h"
#include "lib/Codegen/X86/Passes.h"
#include "lib/Fuse/Passes.h"
#include "lib/Lower/ExternalModels.h"
#include "lib/Lower/Passes.h"
#include "lib/Pipelines/Pipelines.h"
#include "lib/Raise/Passes.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"

#include <mutex>

void mlir::llama::registerLlamaDialect(DialectRegistry &registry) {
  registry.insert<LlamaDialect>();
  registerLlamaExternalModels(registry);
}

void mlir::llama::registerLlamaPasses() {
  static std::once_flag once;
  std::call_once(once, [] {
    registerLlamaRaisePasses();
    registerLlamaFusePasses();
    registerLlamaLowerPasses();
    registerLlamaCodegenCommonPasses();
    registerLlamaGPUPasses();
    registerLlamaX86Passes();
    registerLlamaNVVMPasses();
    registerGpuModuleToNVVMPipeline();
    registerLlamaROCDLPasses();
    registerGpuModuleToROCDLPipeline();
    registerLlamaSPIRVPasses();
    registerGpuModuleToSPIRVPipeline();
    registerLlamaPipelines();
  });
}

void mlir::llama::registerEverything(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  static std::once_flag once;
  std::call_once(once, registerAllPasses);
  registerLlamaDialect(registry);
  registerLlamaPasses();
}
