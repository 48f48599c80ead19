//===- Pipelines.cpp - Compositions of the stages -------------------------===//
#include "lib/Pipelines/Pipelines.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/OutlineParallel.h"
#include "lib/Codegen/Common/Passes.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/X86/Passes.h"
#include "lib/Codegen/X86/Target.h"
#include "lib/Fuse/Fusions.h"
#include "lib/Fuse/Passes.h"
#include "lib/Lower/Passes.h"
#include "lib/Pipelines/Stages.h"
#include "lib/Raise/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/TosaToArith/TosaToArith.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Conversion/TosaToTensor/TosaToTensor.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/Transforms/RequestCWrappers.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Dialect/Vector/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::llama;

// None of the fusions makes work for one before it.
void mlir::llama::addFusions(OpPassManager &pm, const Fusions &fusions,
                             bool allow) {
  if (fusions.has(Fusion::RopeTables))
    pm.addPass(createLlamaFuseRopeTables());
  if (fusions.has(Fusion::Bias)) {
    LlamaFuseBiasOptions bias;
    bias.allowPrecisionChange = allow;
    pm.addPass(createLlamaFuseBias(bias));
  }
  if (fusions.has(Fusion::Scale) || fusions.has(Fusion::ScaleWeights)) {
    LlamaFuseScaleOptions scale;
    scale.factors = fusions.has(Fusion::Scale);
    scale.intoWeights = fusions.has(Fusion::ScaleWeights);
    scale.allowPrecisionChange = allow;
    pm.addPass(createLlamaFuseScale(scale));
  }
  if (fusions.has(Fusion::Layouts))
    pm.addPass(createLlamaFuseLayouts());
  if (fusions.has(Fusion::Quantized))
    pm.addPass(createLlamaFuseQuantized());
  if (fusions.has(Fusion::LastRows))
    pm.addPass(createLlamaFuseLastRows());
  if (fusions.has(Fusion::DeadResults))
    pm.addPass(createLlamaFuseDeadResults());
  if (fusions.has(Fusion::AddRmsNorm))
    pm.addPass(createLlamaFuseAddRmsNorm());
  if (fusions.has(Fusion::NormWeight)) {
    LlamaFuseNormWeightOptions weight;
    weight.allowPrecisionChange = allow;
    pm.addPass(createLlamaFuseNormWeight(weight));
  }
  if (fusions.has(Fusion::Linears))
    pm.addPass(createLlamaFuseLinears());
  if (fusions.has(Fusion::Ropes))
    pm.addPass(createLlamaFuseRopes());
  if (fusions.has(Fusion::RopeCache))
    pm.addPass(createLlamaFuseRopeCache());
}

void mlir::llama::addLinalg(OpPassManager &pm) {
  pm.addPass(createConvertLlamaToLinalg());
  pm.addPass(createMakeSignless());
  pm.addPass(createConvertElementwiseToLinalgPass());
}

void mlir::llama::addBufferization(OpPassManager &pm, bool copiesStrided) {
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  // While results are not yet the buffers that they are written to.
  if (copiesStrided)
    pm.addPass(createLlamaGpuCopyStrided());
  pm.addPass(bufferization::createDropEquivalentBufferResultsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::llama::addDeallocation(OpPassManager &pm) {
  bufferization::BufferDeallocationPipelineOptions options;
  bufferization::buildBufferDeallocationPipeline(pm, options);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void mlir::llama::addLowerToLLVM(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  ConvertVectorToLLVMPassOptions vectors;
  vectors.force32BitVectorIndices = true;
  vectors.x86Vector = true;
  pm.addPass(createConvertVectorToLLVMPass(vectors));
  pm.addPass(createConvertToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

/// Functions of numbers to libm; rounding to bf16 to integer arithmetic.
static void addPlainMath(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(createLlamaExpandRareMath());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  // Not upstream's instructions: its log1p and expm1 cancel.
  pm.addPass(createConvertMathToLibmPass());
}

/// Functions of numbers to arithmetic; conversions to bf16 to integer
/// arithmetic where the target has no instruction for them.
static void addMath(OpPassManager &pm, const X86Target &target) {
  pm.addNestedPass<func::FuncOp>(createLlamaExpandRareMath());
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
  pm.addNestedPass<func::FuncOp>(createLlamaExpandMath());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = !target.has("avx512bf16");
  pm.addPass(arith::createArithExpandOpsPass(expand));
  // What is left are functions of f64 and the rare ones of scalars.
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void mlir::llama::buildLlamaRaisePipeline(OpPassManager &pm,
                                          const RaisePipelineOptions &options) {
  // Upstream's order: named operations, then the rest, then data movement.
  pm.addNestedPass<func::FuncOp>(tosa::createTosaToLinalgNamed());
  pm.addNestedPass<func::FuncOp>(createCanonicalizerPass());
  pm.addNestedPass<func::FuncOp>(tosa::createTosaToLinalg());
  pm.addNestedPass<func::FuncOp>(createTosaToTensorPass());
  pm.addNestedPass<func::FuncOp>(createTosaToArithPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  LlamaRaiseLinalgOptions raise;
  raise.report = options.report;
  raise.allowPrecisionChange = options.allowPrecisionChange;
  pm.addPass(createLlamaRaiseLinalg(raise));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

llvm::StringRef mlir::llama::getFuseDescription() {
  static const std::string text =
      "Which fusions: none, default (" + listFusions(/*onlyDefault=*/true) +
      "), all, or a list of " + listFusions() +
      " (the last two are made by llama-to-x86 only)";
  return text;
}

llvm::Error
mlir::llama::buildLlamaFusePipeline(OpPassManager &pm,
                                    const FusePipelineOptions &options) {
  llvm::Expected<Fusions> fusions = Fusions::parse(options.fuse);
  if (!fusions)
    return fusions.takeError();
  addFusions(pm, *fusions, options.allowPrecisionChange);
  return llvm::Error::success();
}

void mlir::llama::buildLlamaToLoopsPipeline(OpPassManager &pm) {
  addLinalg(pm);
  pm.addPass(createCanonicalizerPass());
  addBufferization(pm);
  addDeallocation(pm);
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  pm.addPass(createForallToForLoopPass());
  pm.addPass(createCanonicalizerPass());
  addPlainMath(pm);
  addLowerToLLVM(pm);
}

namespace {
/// What a module holds that a completion has to deal with.
struct Contents {
  explicit Contents(ModuleOp module) {
    auto isTensor = [](Type type) { return isa<TensorType>(type); };
    module.walk([&](Operation *op) {
      tensors |= llvm::any_of(op->getOperandTypes(), isTensor) ||
                 llvm::any_of(op->getResultTypes(), isTensor);
      if (auto function = dyn_cast<func::FuncOp>(op)) {
        tensors |= llvm::any_of(function.getArgumentTypes(), isTensor);
        wrappers |=
            function->hasAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName());
      }
      allocations |= isa<memref::AllocOp>(op);
      deallocations |= isa<memref::DeallocOp, bufferization::DeallocOp>(op);
      bufferizationOps |= isa_and_nonnull<bufferization::BufferizationDialect>(
          op->getDialect());
      blockKernels |= isa<func::FuncOp>(op) && op->hasAttr(kBlockFormatAttr) &&
                      cast<func::FuncOp>(op).isExternal();
      parallelCalls |= op->hasAttr(kParallelBodyAttr);
    });
  }

  bool tensors = false;
  bool wrappers = false;
  bool allocations = false, deallocations = false, bufferizationOps = false;
  bool blockKernels = false;
  bool parallelCalls = false;
};

/// Scratch of parallel iterations that will be executed one after the other:
/// once a function, where it would be on the stack once an iteration.
struct HoistScratch
    : public PassWrapper<HoistScratch, OperationPass<func::FuncOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(HoistScratch)
  StringRef getArgument() const override { return "llama-hoist-scratch"; }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    SmallVector<memref::AllocaOp> allocas;
    function.walk([&](memref::AllocaOp alloca) {
      if (alloca->getNumOperands() == 0 &&
          alloca->getParentOfType<scf::ForallOp>())
        allocas.push_back(alloca);
    });
    for (memref::AllocaOp alloca : allocas)
      alloca->moveBefore(&function.getBody().front().front());
  }
};
} // namespace

SmallVector<StringRef> mlir::llama::buildCompletionPipeline(OpPassManager &pm,
                                                            ModuleOp module) {
  Contents contents(module);
  SmallVector<StringRef> own;
  auto addOwn = [&](std::unique_ptr<Pass> pass) {
    own.push_back(pass->getArgument());
    pm.addPass(std::move(pass));
  };
  if (contents.tensors) {
    addLinalg(pm);
    pm.addPass(createCanonicalizerPass());
    addBufferization(pm);
  }
  if (contents.deallocations) {
    // The rest of the deallocation pipeline.
    if (contents.bufferizationOps)
      pm.addPass(bufferization::createLowerDeallocationsPass());
  } else if (contents.tensors || (contents.allocations && !contents.wrappers)) {
    // Wrappers are asked for once everything is freed.
    addDeallocation(pm);
  }
  if (contents.tensors || contents.bufferizationOps)
    pm.addPass(createConvertBufferizationToMemRefPass());
  if (contents.blockKernels)
    addOwn(createLlamaX86BlockKernels());
  // Once only: functions of libm and of the runtime, declared later, have none.
  if (!contents.wrappers)
    pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  pm.addNestedPass<func::FuncOp>(std::make_unique<HoistScratch>());
  pm.addPass(createForallToForLoopPass());
  pm.addNestedPass<func::FuncOp>(vector::createLowerVectorMultiReductionPass());
  pm.addPass(createConvertVectorToSCFPass());
  pm.addPass(createCanonicalizerPass());
  addPlainMath(pm);
  addLowerToLLVM(pm);
  if (contents.parallelCalls)
    addOwn(createLlamaLowerParallelCalls());
  return own;
}

static constexpr StringLiteral kX86Stages[] = {"tile",    "linalg", "buffers",
                                               "vectors", "calls",  "llvm"};
llvm::Expected<QuantCompute> mlir::llama::parseQuantCompute(StringRef text) {
  if (text == "float")
    return QuantCompute::Float;
  if (text == "int8")
    return QuantCompute::Int8;
  return llvm::createStringError("unknown arithmetic of quantised weights '" +
                                 text + "': expected float or int8");
}

bool mlir::llama::usesInterleavedBlocks(const X86Target &target,
                                        QuantCompute compute) {
  return compute == QuantCompute::Int8 && target.has("avx512vnni");
}

llvm::Error
mlir::llama::buildLlamaToX86Pipeline(OpPassManager &pm,
                                     const X86PipelineOptions &options) {
  SmallVector<PipelineStage> stages;
  return buildLlamaToX86Pipeline(pm, options, stages);
}

llvm::Error
mlir::llama::buildLlamaToX86Pipeline(OpPassManager &pm,
                                     const X86PipelineOptions &options,
                                     SmallVectorImpl<PipelineStage> &stages) {
  llvm::Expected<X86Target> target = X86Target::get(options.target);
  if (!target)
    return target.takeError();
  llvm::Expected<Fusions> fusions = Fusions::parse(options.fuse);
  if (!fusions)
    return fusions.takeError();
  llvm::Expected<QuantCompute> compute =
      parseQuantCompute(options.quantCompute);
  if (!compute)
    return compute.takeError();
  StageEnd endStage(pm, options, kX86Stages, stages);
  if (llvm::Error error = endStage.check())
    return error;

  // Tasks, while operations are whole: a row or a head stays in one task.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createFoldEmpty());
  addFusions(pm, *fusions, options.allowPrecisionChange);
  if (options.profile)
    pm.addPass(createLlamaNameOperations());
  pm.addPass(createFlattenLinear());
  pm.addPass(createGatherBlocks());
  pm.addPass(createAddAttentionBatch());
  if (target->has("amx-bf16"))
    pm.addPass(createLlamaX86TileAttention());
  if (target->has("fma")) {
    LlamaX86VectorAttentionOptions attention;
    attention.vectorBytes = target->vectorBytes;
    attention.vectorRegisters = target->vectorRegisters;
    attention.dotBf16 = target->has("avx512bf16");
    pm.addPass(createLlamaX86VectorAttention(attention));
  }
  // Additions of residuals can be divided, and follow a linear, as linalg only.
  pm.addPass(createConvertElementwiseToLinalgPass());
  LlamaTileParallelOptions tile;
  tile.fuseEpilogues = fusions->has(Fusion::Epilogues);
  tile.sharesLoops = fusions->has(Fusion::ParallelLoops);
  tile.keepsPanels = usesInterleavedBlocks(*target, *compute);
  pm.addNestedPass<func::FuncOp>(createLlamaTileParallel(tile));
  endStage("tile", nullptr);

  // One semantics, on tensors; keys that no query sees are not read.
  pm.addPass(createSplitAttentionKeys());
  addLinalg(pm);
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(createLlamaFuseElementwise());
  endStage("linalg", createVerifyLinalg());

  // Sizes from the arguments, as a workspace is planned before it is used.
  pm.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  // Buffers, those of a task on its stack.
  // An operation that fills a part of another one's destination: once the whole
  // is placed, the part can be.
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  pm.addNestedPass<func::FuncOp>(createLlamaSplitDestinations());
  addBufferization(pm);
  pm.addNestedPass<func::FuncOp>(createLlamaPromoteScratch());
  pm.addNestedPass<func::FuncOp>(createLlamaFuseSiblings());
  if (fusions->has(Fusion::ParallelLoops))
    pm.addNestedPass<func::FuncOp>(createLlamaMergeParallel());
  if (usesInterleavedBlocks(*target, *compute))
    pm.addPass(createLlamaX86InterleavedContractions());
  LlamaX86QuantizedContractionsOptions quantized;
  quantized.vectorBytes = target->vectorBytes;
  pm.addNestedPass<func::FuncOp>(
      createLlamaX86QuantizedContractions(quantized));
  if (target->has("amx-bf16"))
    pm.addNestedPass<func::FuncOp>(createLlamaX86TileContractions());
  LlamaX86BlockContractionsOptions blocks;
  blocks.vectorBytes = target->vectorBytes;
  blocks.vectorRegisters = target->vectorRegisters;
  // Where there are tiles, dot products take twice as long as multiply-adds.
  blocks.dotBf16 = target->has("avx512bf16") && !target->has("amx-bf16");
  pm.addNestedPass<func::FuncOp>(createLlamaX86BlockContractions(blocks));
  pm.addPass(createLlamaPlanWorkspace());
  pm.addPass(createCanonicalizerPass());
  addDeallocation(pm);
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  endStage("buffers", createLlamaVerifyBuffers());

  // Loops of vectors.
  pm.addPass(createLlamaX86BlockKernels());
  LlamaVectorizeGenericOptions vectorize;
  vectorize.vectorBytes = target->vectorBytes;
  vectorize.vectorRegisters = target->vectorRegisters;
  // Elsewhere a rounding is so much code that twice as much spills.
  vectorize.converts16Bits = target->has("avx512bf16");
  pm.addNestedPass<func::FuncOp>(createLlamaVectorizeGeneric(vectorize));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());

  if (target->has("avx512dq")) {
    LlamaX86ExpandMathOptions math;
    math.convertBf16 = target->has("avx512bf16");
    pm.addNestedPass<func::FuncOp>(createLlamaX86ExpandMath(math));
  }
  addMath(pm, *target);
  endStage("vectors", createLlamaVerifyVectors());

  // Calls of the runtime.
  pm.addPass(createLlamaOutlineParallel());
  pm.addPass(createForallToForLoopPass());
  pm.addPass(createCanonicalizerPass());
  endStage("calls", createLlamaVerifyVectors());

  addLowerToLLVM(pm);
  pm.addPass(createLlamaLowerParallelCalls());
  pm.addPass(createLlamaFinalizeFunctions());
  endStage("llvm", createLlamaVerifyLLVM());
  return llvm::Error::success();
}

/// LLVM would end the process where a pass does not fit the operation.
static LogicalResult
checkIsOnModule(OpPassManager &pm,
                function_ref<LogicalResult(const Twine &)> error) {
  std::optional<StringRef> name = pm.getOpName();
  if (!name || *name == ModuleOp::getOperationName())
    return success();
  return error("the pipeline runs on builtin.module, not on " + *name);
}

/// A pipeline with options whose builder may refuse them, as
/// PassPipelineRegistration's cannot.
template <typename Options>
static void addPipeline(StringRef name, StringRef description,
                        llvm::Error (*build)(OpPassManager &,
                                             const Options &)) {
  registerPassPipeline(
      name, description,
      [build](
          OpPassManager &pm, StringRef text,
          function_ref<LogicalResult(const Twine &)> error) -> LogicalResult {
        if (failed(checkIsOnModule(pm, error)))
          return failure();
        Options options;
        std::string message;
        llvm::raw_string_ostream os(message);
        if (failed(options.parseFromString(text, os)))
          return error(StringRef(message).trim());
        if (llvm::Error e = build(pm, options))
          return error(llvm::toString(std::move(e)));
        return success();
      },
      [](function_ref<void(const mlir::detail::PassOptions &)> print) {
        print(Options());
      });
}

void mlir::llama::registerLlamaPipelines() {
  addPipeline<RaisePipelineOptions>(
      "llama-raise",
      "linalg on tensors, or tosa, to llama on tensors: recognition of the "
      "dialect's operations",
      [](OpPassManager &pm,
         const RaisePipelineOptions &options) -> llvm::Error {
        buildLlamaRaisePipeline(pm, options);
        return llvm::Error::success();
      });
  addPipeline("llama-fuse",
              "llama on tensors to llama on tensors: the fusions on whole "
              "operations",
              buildLlamaFusePipeline);
  addPipeline("llama-to-x86",
              "llama (and linalg) on tensors to the LLVM dialect, vectorised "
              "and threaded for an x86-64 processor",
              buildLlamaToX86Pipeline);
  addPipeline("llama-to-gpu-launches",
              "llama (and linalg) on tensors to launches of blocks of threads: "
              "the part that is the same for all GPUs",
              buildLlamaToGpuLaunchesPipeline);
  addPipeline<GpuPipelineOptions>(
      "llama-to-spirv",
      "llama (and linalg) on tensors to the LLVM dialect with SPIR-V for "
      "Vulkan "
      "inside",
      [](OpPassManager &pm, const GpuPipelineOptions &options) {
        return buildLlamaToGpuPipeline(pm, GpuBackend::Vulkan, options);
      });
  addPipeline<GpuPipelineOptions>(
      "llama-to-nvvm",
      "llama (and linalg) on tensors to the LLVM dialect with code for a GPU "
      "of "
      "NVIDIA inside",
      [](OpPassManager &pm, const GpuPipelineOptions &options) {
        return buildLlamaToGpuPipeline(pm, GpuBackend::Cuda, options);
      });
  addPipeline<GpuPipelineOptions>(
      "llama-to-rocdl",
      "llama (and linalg) on tensors to the LLVM dialect with code for a GPU "
      "of "
      "AMD inside",
      [](OpPassManager &pm, const GpuPipelineOptions &options) {
        return buildLlamaToGpuPipeline(pm, GpuBackend::Rocm, options);
      });
  registerPassPipeline(
      "llama-to-loops",
      "llama on tensors to the LLVM dialect by plain decomposition and scalar "
      "loops: the oracle of the optimised pipelines",
      [](OpPassManager &pm, StringRef text,
         function_ref<LogicalResult(const Twine &)> error) -> LogicalResult {
        if (failed(checkIsOnModule(pm, error)))
          return failure();
        if (!text.empty())
          return error("llama-to-loops takes no options");
        buildLlamaToLoopsPipeline(pm);
        return success();
      },
      [](function_ref<void(const mlir::detail::PassOptions &)>) {});
}
