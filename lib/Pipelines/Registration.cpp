//===- Registration.cpp - What a program registers to use the project -----===//
#include "lib/Pipelines/Registration.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/Passes.h"
#include "lib/Lower/ExternalModels.h"
#include "lib/Lower/Passes.h"
#include "lib/Pipelines/Pipelines.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"

void mlir::llama::registerLlamaDialect(DialectRegistry &registry) {
  registry.insert<LlamaDialect>();
  registerLlamaExternalModels(registry);
}

void mlir::llama::registerLlamaPasses() {
  registerLlamaLowerPasses();
  registerLlamaCodegenCommonPasses();
  registerLlamaPipelines();
}

void mlir::llama::registerEverything(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllPasses();
  registerLlamaDialect(registry);
  registerLlamaPasses();
}
