//===- GPU.cpp - Pipelines to GPUs ----------------------------------------===//
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/NVVM/Passes.h"
#include "lib/Codegen/NVVM/Pipeline.h"
#include "lib/Codegen/ROCDL/Passes.h"
#include "lib/Codegen/ROCDL/Pipeline.h"
#include "lib/Codegen/SPIRV/Pipeline.h"
#include "lib/Fuse/Fusions.h"
#include "lib/Lower/Passes.h"
#include "lib/Pipelines/Pipelines.h"
#include "lib/Pipelines/Stages.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/Transforms/RequestCWrappers.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::llama;

/// Bytes of workgroup memory that every GPU has for a block, with some left for
/// what threads add up.
static constexpr int64_t kScratchBytes = 24 * 1024;
/// Of that, and of NVIDIA's, what blocks may use to compute rows of x.
static constexpr int64_t kRowBytes = 24 * 1024, kNvvmRowBytes = 64 * 1024;
/// Keys that an attention task looks at together, whose scores are scratch.
static constexpr int64_t kTaskKeys = 64;

static constexpr StringLiteral kGpuStages[] = {
    "tile", "linalg", "buffers", "launches", "kernels", "images", "llvm"};

/// Tasks, while operations are whole.
static void addTasks(OpPassManager &pm, const Fusions &fusions,
                     bool allowPrecisionChange, bool hasTensorCores) {
  // A program's own tasks, which stay tasks where there is one only.
  pm.addPass(createLlamaGpuMarkTasks());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createFoldEmpty());
  addFusions(pm, fusions, allowPrecisionChange);
  pm.addPass(createFlattenLinear());
  pm.addPass(createGatherBlocks());
  pm.addPass(createAddAttentionBatch());
  if (hasTensorCores)
    pm.addPass(createLlamaNvvmAttention());
  pm.addPass(createLlamaGpuAttention());
  pm.addPass(createConvertElementwiseToLinalgPass());
  LlamaTileParallelOptions tile;
  tile.fuseEpilogues = fusions.has(Fusion::Epilogues);
  tile.sharesLoops = fusions.has(Fusion::ParallelLoops);
  tile.linearRows = 16;
  tile.linearColumns = 16;
  tile.taskQueries = 4;
  tile.rowTasks = true;
  pm.addNestedPass<func::FuncOp>(createLlamaTileParallel(tile));
  pm.addPass(createLlamaGpuMarkTasks());
}

/// One semantics, on tensors.
static void addDecomposition(OpPassManager &pm) {
  // Sizes of tasks that are constant are so before loops carry tensors of them:
  // a cast in between would stay, and buffers with it.
  pm.addPass(createCanonicalizerPass());
  SplitAttentionKeysOptions keys;
  keys.blockSize = kTaskKeys;
  // Numbers that are on the device bound no loop of the host.
  keys.tasksOnly = true;
  pm.addPass(createSplitAttentionKeys(keys));
  addLinalg(pm);
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createLlamaFuseElementwise());
}

/// Frees what addDeallocation frees; who owns what is known to the host.
static void addHostDeallocation(OpPassManager &pm) {
  memref::ExpandReallocPassOptions realloc;
  realloc.emitDeallocs = false;
  pm.addPass(memref::createExpandReallocPass(realloc));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(bufferization::createOwnershipBasedBufferDeallocationPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(bufferization::createBufferDeallocationSimplificationPass());
  pm.addPass(createLlamaGpuSplitDeallocations());
  pm.addPass(bufferization::createBufferDeallocationSimplificationPass());
  pm.addPass(bufferization::createLowerDeallocationsPass());
  pm.addPass(createCSEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createConvertBufferizationToMemRefPass());
}

/// Buffers, those of a task in workgroup memory. `linears` writes code of
/// threads.
static void addBuffers(OpPassManager &pm, const Fusions &fusions,
                       std::unique_ptr<Pass> linears) {
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  addBufferization(pm, /*copiesStrided=*/true);
  LlamaPromoteScratchOptions scratch;
  scratch.maxTaskBytes = kScratchBytes;
  scratch.keepsElementTypes = true;
  pm.addNestedPass<func::FuncOp>(createLlamaPromoteScratch(scratch));
  pm.addNestedPass<func::FuncOp>(createLlamaGpuPlaceScratch());
  pm.addNestedPass<func::FuncOp>(createLlamaFuseSiblings());
  pm.addNestedPass<func::FuncOp>(std::move(linears));
  pm.addPass(createLlamaGpuMarkTasks());
  if (fusions.has(Fusion::ParallelLoops))
    pm.addNestedPass<func::FuncOp>(createLlamaMergeParallel());
  pm.addPass(createLlamaPlanWorkspace());
  pm.addPass(createCanonicalizerPass());
  addHostDeallocation(pm);
}

/// Linears for any GPU with subgroups of a size, and for those of a maker. They
/// compute the norms before them where epilogues are fused.
static std::unique_ptr<Pass> createLinears(int64_t subgroupSize,
                                           const Fusions &fusions) {
  LlamaGpuLinearsOptions linears;
  linears.subgroupSize = subgroupSize;
  linears.rowBytes = fusions.has(Fusion::Epilogues) ? kRowBytes : 0;
  return createLlamaGpuLinears(linears);
}

static std::unique_ptr<Pass> createLinears(GpuBackend backend, StringRef chip,
                                           const Fusions &fusions) {
  bool foldsRows = fusions.has(Fusion::Epilogues);
  switch (backend) {
  case GpuBackend::Vulkan:
    return createLinears(/*subgroupSize=*/1, fusions);
  case GpuBackend::Cuda: {
    LlamaNvvmLinearsOptions linears;
    if (!chip.empty())
      linears.chip = chip.str();
    linears.rowBytes = foldsRows ? kNvvmRowBytes : 0;
    return createLlamaNvvmLinears(linears);
  }
  case GpuBackend::Rocm: {
    LlamaRocdlLinearsOptions linears;
    if (!chip.empty())
      linears.chip = chip.str();
    linears.rowBytes = foldsRows ? kRowBytes : 0;
    return createLlamaRocdlLinears(linears);
  }
  }
  llvm_unreachable("unknown backend");
}

/// Blocks of threads.
static void addLaunches(OpPassManager &pm, bool hasTensorCores) {
  if (hasTensorCores)
    pm.addPass(createLlamaNvvmAttentionThreads());
  pm.addPass(createLlamaGpuAttentionThreads());
  pm.addNestedPass<func::FuncOp>(createLlamaGpuMap());
  // Functions of threads are where they are called.
  pm.addPass(createSymbolDCEPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

llvm::Error
mlir::llama::buildLlamaToGpuLaunchesPipeline(OpPassManager &pm,
                                             const GpuLaunchOptions &options) {
  llvm::Expected<Fusions> fusions = Fusions::parse(options.fuse);
  if (!fusions)
    return fusions.takeError();
  addTasks(pm, *fusions, options.allowPrecisionChange,
           /*hasTensorCores=*/false);
  addDecomposition(pm);
  addBuffers(pm, *fusions, createLinears(options.subgroupSize, *fusions));
  addLaunches(pm, /*hasTensorCores=*/false);
  return llvm::Error::success();
}

llvm::Error
mlir::llama::buildLlamaToGpuPipeline(OpPassManager &pm, GpuBackend backend,
                                     const GpuPipelineOptions &options) {
  SmallVector<PipelineStage> stages;
  return buildLlamaToGpuPipeline(pm, backend, options, stages);
}

llvm::Error
mlir::llama::buildLlamaToGpuPipeline(OpPassManager &pm, GpuBackend backend,
                                     const GpuPipelineOptions &options,
                                     SmallVectorImpl<PipelineStage> &stages) {
  llvm::Expected<Fusions> fusions = Fusions::parse(options.fuse);
  if (!fusions)
    return fusions.takeError();
  StageEnd endStage(pm, options, kGpuStages, stages);
  if (llvm::Error error = endStage.check())
    return error;

  bool hasTensorCores = backend == GpuBackend::Cuda;
  addTasks(pm, *fusions, options.allowPrecisionChange, hasTensorCores);
  endStage("tile", nullptr);
  addDecomposition(pm);
  endStage("linalg", createVerifyLinalg());
  addBuffers(pm, *fusions, createLinears(backend, options.chip, *fusions));
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  endStage("buffers", createLlamaVerifyBuffers());
  addLaunches(pm, hasTensorCores);
  if (backend == GpuBackend::Cuda) {
    pm.addPass(createLlamaNvvmTensorMaps());
    pm.addPass(createCSEPass());
  }
  endStage("launches", nullptr);

  pm.addPass(createLlamaGpuOutline());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createCanonicalizerPass());
  // What launches must know of their kernels.
  if (backend == GpuBackend::Cuda)
    pm.addPass(createLlamaNvvmDynamicSharedMemory());
  pm.addPass(createLlamaGpuStageArguments());
  pm.addPass(createLlamaGpuLowerLaunches());
  endStage("kernels", nullptr);

  switch (backend) {
  case GpuBackend::Vulkan:
    if (!options.chip.empty())
      return llvm::createStringError("programs for Vulkan are for no chip");
    buildGpuModuleToSPIRVPipeline(pm, GpuModuleToSPIRVOptions());
    break;
  case GpuBackend::Cuda: {
    GpuModuleToNVVMOptions nvvm;
    if (!options.chip.empty())
      nvvm.chip = options.chip;
    if (options.machineCode)
      nvvm.format = "cubin";
    buildGpuModuleToNVVMPipeline(pm, nvvm);
    break;
  }
  case GpuBackend::Rocm: {
    GpuModuleToROCDLOptions rocdl;
    if (!options.chip.empty())
      rocdl.chip = options.chip;
    buildGpuModuleToROCDLPipeline(pm, rocdl);
    break;
  }
  }
  pm.addPass(createLlamaGpuEmbedImages());
  endStage("images", nullptr);

  pm.addPass(createCanonicalizerPass());
  addLowerToLLVM(pm);
  pm.addPass(createLlamaFinalizeFunctions());
  endStage("llvm", createLlamaVerifyLLVM());
  return llvm::Error::success();
}
