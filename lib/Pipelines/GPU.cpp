//===- GPU.cpp - Pipelines to GPUs ----------------------------------------===//
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Fuse/Fusions.h"
#include "lib/Lower/Passes.h"
#include "lib/Pipelines/Pipelines.h"
#include "lib/Pipelines/Stages.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::llama;

/// Bytes of workgroup memory that every GPU has for a block.
static constexpr int64_t kScratchBytes = 24 * 1024;
/// Keys that an attention task looks at together, whose scores are scratch.
static constexpr int64_t kTaskKeys = 64;

llvm::Error
mlir::llama::buildLlamaToGPULaunchesPipeline(OpPassManager &pm,
                                             const GPULaunchOptions &options) {
  llvm::Expected<Fusions> fusions = Fusions::parse(options.fuse);
  if (!fusions)
    return fusions.takeError();

  // Tasks, while operations are whole.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createFoldEmpty());
  addFusions(pm, *fusions, options.allowPrecisionChange);
  pm.addPass(createFlattenLinear());
  pm.addPass(createGatherBlocks());
  pm.addPass(createAddAttentionBatch());
  pm.addPass(createConvertElementwiseToLinalgPass());
  LlamaTileParallelOptions tile;
  tile.fuseEpilogues = fusions->has(Fusion::Epilogues);
  tile.sharesLoops = fusions->has(Fusion::ParallelLoops);
  tile.linearRows = 16;
  tile.linearColumns = 16;
  tile.taskQueries = 4;
  tile.rowTasks = true;
  pm.addNestedPass<func::FuncOp>(createLlamaTileParallel(tile));

  // One semantics, on tensors.
  SplitAttentionKeysOptions keys;
  keys.blockSize = kTaskKeys;
  pm.addPass(createSplitAttentionKeys(keys));
  addLinalg(pm);
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createLlamaFuseElementwise());
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  // Buffers, those of a task in workgroup memory.
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  addBufferization(pm);
  LlamaPromoteScratchOptions scratch;
  scratch.maxTaskBytes = kScratchBytes;
  scratch.keepsElementTypes = true;
  pm.addNestedPass<func::FuncOp>(createLlamaPromoteScratch(scratch));
  pm.addNestedPass<func::FuncOp>(createLlamaFuseSiblings());
  LlamaGpuLinearsOptions linears;
  linears.subgroupSize = options.subgroupSize;
  pm.addNestedPass<func::FuncOp>(createLlamaGpuLinears(linears));
  if (fusions->has(Fusion::ParallelLoops))
    pm.addNestedPass<func::FuncOp>(createLlamaMergeParallel());
  pm.addPass(createLlamaPlanWorkspace());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  addDeallocation(pm);

  // Blocks of threads.
  LlamaGPUMapOptions map;
  map.blockSize = options.blockSize;
  pm.addNestedPass<func::FuncOp>(createLlamaGPUMap(map));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  return llvm::Error::success();
}
