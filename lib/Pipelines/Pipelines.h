//===- Pipelines.h - Compositions of the stages ---------------------------===//
#ifndef LLAMA_MLIR_LIB_PIPELINES_PIPELINES_H
#define LLAMA_MLIR_LIB_PIPELINES_PIPELINES_H

#include "lib/Codegen/X86/Target.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir::llama {

/// What an option `fuse` says; see Fusions::parse.
llvm::StringRef getFuseDescription();
inline constexpr llvm::StringLiteral kPrecisionDescription =
    "Also fuse where a rounding takes another place, so that results change";

/// Options of `llama-raise`; see the pass llama-raise-linalg.
struct RaisePipelineOptions : public PassPipelineOptions<RaisePipelineOptions> {
  Option<bool> report{
      *this, "report",
      llvm::cl::desc(
          "Print what was found, nearly found and left in each function"),
      llvm::cl::init(false)};
  Option<bool> allowPrecisionChange{
      *this, "allow-precision-change",
      llvm::cl::desc("Absorb roundings to types narrower than the result's"),
      llvm::cl::init(false)};
};

/// Options of pipelines that fuse.
template <typename Derived>
struct FusingPipelineOptions : public PassPipelineOptions<Derived> {
  template <typename T> using Option = mlir::detail::PassOptions::Option<T>;

  Option<std::string> fuse{*this, "fuse", llvm::cl::desc(getFuseDescription()),
                           llvm::cl::init("default")};
  Option<bool> allowPrecisionChange{*this, "allow-precision-change",
                                    llvm::cl::desc(kPrecisionDescription),
                                    llvm::cl::init(false)};
};

/// Options of pipelines of stages, which fuse, too.
template <typename Derived>
struct StagedPipelineOptions : public FusingPipelineOptions<Derived> {
  template <typename T> using Option = mlir::detail::PassOptions::Option<T>;

  /// `description` is that of `print-stage`, which lists the stages.
  explicit StagedPipelineOptions(llvm::StringLiteral description)
      : printStage(*this, "print-stage", llvm::cl::desc(description),
                   llvm::cl::init("")) {}

  Option<std::string> printStage;
  Option<bool> verifyStages{
      *this, "verify-stages",
      llvm::cl::desc("Check every stage's output contract"),
#ifdef NDEBUG
      llvm::cl::init(false)
#else
      llvm::cl::init(true)
#endif
  };
};

/// Options of `llama-fuse`.
struct FusePipelineOptions : public FusingPipelineOptions<FusePipelineOptions> {
};

/// How linears with quantised weights are computed.
enum class QuantCompute {
  Float, ///< Exactly: weights as numbers, in f32.
  Int8,  ///< Where weights are in interleaved blocks and the processor has
         ///< AVX512-VNNI, with x in 8 bits.
};
/// "float" or "int8"; an error that lists them for anything else.
llvm::Expected<QuantCompute> parseQuantCompute(StringRef text);

/// Whether weights in interleaved blocks are faster there than ggml's own.
bool usesInterleavedBlocks(const X86Target &target, QuantCompute compute);

/// Options of `llama-to-x86`.
struct X86PipelineOptions : public StagedPipelineOptions<X86PipelineOptions> {
  X86PipelineOptions()
      : StagedPipelineOptions(
            "Print the module to stderr after this stage (tile, "
            "linalg, buffers, vectors, calls, llvm, or all)") {}

  Option<std::string> target{
      *this, "target",
      llvm::cl::desc("Processor to generate for: host, x86-64, x86-64-v3, "
                     "x86-64-v4, znver4 or sapphirerapids"),
      llvm::cl::init("host")};
  Option<std::string> quantCompute{
      *this, "quant-compute",
      llvm::cl::desc("How linears with quantised weights are computed: float "
                     "(exactly), or int8 (x in 8 bits, where weights are in "
                     "interleaved blocks and the processor has AVX512-VNNI)"),
      llvm::cl::init("float")};
  Option<bool> profile{
      *this, "profile",
      llvm::cl::desc("Call llama_profiled_parallel_for, so that loops can be "
                     "timed, and list them as llama.profiled_loops"),
      llvm::cl::init(false)};
};

/// Options of `llama-to-gpu-launches`.
struct GpuLaunchOptions : public FusingPipelineOptions<GpuLaunchOptions> {
  Option<int64_t> subgroupSize{
      *this, "subgroup-size",
      llvm::cl::desc("Threads that can exchange numbers without workgroup "
                     "memory; 1 if that is not known"),
      llvm::cl::init(1)};
};

/// What a program for a GPU is for.
enum class GpuBackend {
  Vulkan, ///< llama-to-spirv.
  Cuda,   ///< llama-to-nvvm.
  Rocm,   ///< llama-to-rocdl.
};

/// Options of `llama-to-spirv`, `llama-to-nvvm` and `llama-to-rocdl`.
struct GpuPipelineOptions : public StagedPipelineOptions<GpuPipelineOptions> {
  GpuPipelineOptions()
      : StagedPipelineOptions(
            "Print the module to stderr after this stage (tile, "
            "linalg, buffers, launches, kernels, images, llvm, or "
            "all)") {}

  Option<std::string> chip{
      *this, "chip",
      llvm::cl::desc("GPU to generate for, such as sm_90 or gfx942; none for "
                     "Vulkan"),
      llvm::cl::init("")};
  Option<bool> machineCode{
      *this, "machine-code",
      llvm::cl::desc("For NVIDIA: images of machine code, by ptxas, instead of "
                     "PTX that the driver compiles"),
      llvm::cl::init(false)};
};

/// linalg on tensors, or tosa, to llama: recognition, with what it needs before
/// and leaves behind cleaned up.
void buildLlamaRaisePipeline(OpPassManager &pm,
                             const RaisePipelineOptions &options);

/// llama to llama: the fusions on whole operations. Idempotent. An unknown
/// fusion is an error that lists the known ones.
llvm::Error buildLlamaFusePipeline(OpPassManager &pm,
                                   const FusePipelineOptions &options);

/// llama (and linalg) on tensors to the LLVM dialect, optimised for an x86-64
/// processor. Public functions get C interface wrappers.
/// An unknown target or fusion is an error that lists the known ones.
llvm::Error buildLlamaToX86Pipeline(OpPassManager &pm,
                                    const X86PipelineOptions &options);

/// A stage of a pipeline.
struct PipelineStage {
  StringRef name;
  size_t numPasses; ///< Of the stage and all before it, in the pass manager.
};

/// The same, and which of its passes are in which stage.
llvm::Error buildLlamaToX86Pipeline(OpPassManager &pm,
                                    const X86PipelineOptions &options,
                                    SmallVectorImpl<PipelineStage> &stages);

/// llama (and linalg) on tensors to launches of blocks of threads on buffers:
/// what the pipelines to all GPUs begin with (docs/gpu.md).
llvm::Error buildLlamaToGpuLaunchesPipeline(OpPassManager &pm,
                                            const GpuLaunchOptions &options);

/// llama (and linalg) on tensors to the LLVM dialect with images for a GPU
/// inside: the host calls runtime/GPU/Abi.h. An unknown chip or fusion is an
/// error.
llvm::Error buildLlamaToGpuPipeline(OpPassManager &pm, GpuBackend backend,
                                    const GpuPipelineOptions &options);

/// The same, and which of its passes are in which stage.
llvm::Error buildLlamaToGpuPipeline(OpPassManager &pm, GpuBackend backend,
                                    const GpuPipelineOptions &options,
                                    SmallVectorImpl<PipelineStage> &stages);

/// llama on tensors to the LLVM dialect by plain decomposition and scalar
/// loops with libm: the oracle that the optimised pipeline is held against.
void buildLlamaToLoopsPipeline(OpPassManager &pm);

/// What is left to do for a module between any two passes of llama-to-x86, or
/// of another pipeline over upstream's dialects, by the means of
/// llama-to-loops: nothing more is fused, tiled, vectorised or divided among
/// threads. Where only a pass of llama-to-x86 knows what an operation of its
/// own means, that pass is taken; the names of these are returned.
SmallVector<StringRef> buildCompletionPipeline(OpPassManager &pm,
                                               ModuleOp module);

/// Makes all of them known to pass pipelines written in text.
void registerLlamaPipelines();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PIPELINES_PIPELINES_H
