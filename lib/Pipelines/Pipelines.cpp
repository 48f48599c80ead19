//===- Pipelines.cpp - Compositions of the stages --------------------------===//
#include "lib/Pipelines/Pipelines.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/RequestCWrappers.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::llama;

/// Tensors to buffers, function boundaries included, every buffer in the
/// identity layout; a result that is an argument written in place is dropped.
static void addBufferization(OpPassManager &pm) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// Frees every buffer that a function allocates and does not return.
static void addDeallocation(OpPassManager &pm) {
  bufferization::BufferDeallocationPipelineOptions options;
  bufferization::buildBufferDeallocationPipeline(pm, options);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Loops, vectors and buffers to the LLVM dialect.
static void addLowerToLLVM(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void mlir::llama::buildLlamaToLoopsPipeline(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  addBufferization(pm);
  addDeallocation(pm);
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  pm.addPass(createForallToForLoopPass());
  pm.addPass(createCanonicalizerPass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  addLowerToLLVM(pm);
}

void mlir::llama::buildLlamaToX86Pipeline(OpPassManager &pm,
                                          const X86PipelineOptions &options) {
  buildLlamaToLoopsPipeline(pm);
}

void mlir::llama::registerLlamaPipelines() {
  PassPipelineRegistration<X86PipelineOptions>(
      "llama-to-x86",
      "llama (and linalg) on tensors to the LLVM dialect, vectorised and "
      "threaded for an x86-64 processor",
      buildLlamaToX86Pipeline);
  PassPipelineRegistration<>(
      "llama-to-loops",
      "llama on tensors to the LLVM dialect by plain decomposition and scalar "
      "loops: the oracle of the optimised pipelines",
      [](OpPassManager &pm) { buildLlamaToLoopsPipeline(pm); });
}
