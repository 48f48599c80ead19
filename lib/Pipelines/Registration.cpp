//===- Registration.cpp - One call that registers everything --------------===//
#include "lib/Pipelines/Registration.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/Passes.h"
#include "lib/Pipelines/Pipelines.h"
#include "lib/Lower/ExternalModels.h"
#include "lib/Lower/Passes.h"

#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"

void mlir::llama::registerEverything(DialectRegistry &registry) {
  registerAllDialects(registry);
  registerAllExtensions(registry);
  registerAllPasses();
  registry.insert<LlamaDialect>();
  registerLlamaCodegenCommonPasses();
  registerLlamaPipelines();
  registerLlamaExternalModels(registry);
  registerLlamaLowerPasses();
}
