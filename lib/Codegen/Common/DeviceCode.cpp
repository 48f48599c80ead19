//===- DeviceCode.cpp - Kernels through LLVM's code generators ------------===//
#include "lib/Codegen/Common/DeviceCode.h"

#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/LLVMCommon/LoweringOptions.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVM.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Dialect/Vector/Transforms/VectorRewritePatterns.h"
#include "mlir/IR/Threading.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/ROCDL/ROCDLToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"

using namespace mlir;

/// What the launch interface promises of every address (runtime/GPU/Abi.h), and
/// the widest access of a thread.
static constexpr int64_t kBufferAlignment = 16;

LogicalResult mlir::llama::checkKernel(gpu::GPUFuncOp function) {
  if (!function.isKernel())
    return function.emitOpError("is no kernel; calls are to be inlined");
  if (!function.getKnownBlockSize())
    return function.emitOpError("has no known_block_size");
  bool buffers = true;
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    auto buffer = dyn_cast<MemRefType>(type);
    bool valid = buffer ? buffers && buffer.getRank() == 1 &&
                              buffer.getLayout().isIdentity()
                        : type.isInteger(32);
    buffers &= buffer != nullptr;
    if (!valid)
      return function.emitOpError("has argument ")
             << i << " of type " << type
             << "; expected buffers of one dimension, then i32";
  }
  for (BlockArgument memory :
       function.getBody().getArguments().drop_front(function.getNumArguments()))
    if (!cast<MemRefType>(memory.getType()).hasStaticShape())
      return function.emitOpError("has memory of unknown size");
  return success();
}

LogicalResult mlir::llama::prepareKernels(gpu::GPUModuleOp module) {
  for (auto function : module.getOps<gpu::GPUFuncOp>()) {
    if (failed(checkKernel(function)))
      return failure();
    Builder b(module.getContext());
    Attribute alignment = b.getI64IntegerAttr(kBufferAlignment);
    StringRef name = LLVM::LLVMDialect::getAlignAttrName();
    // Upstream passes buffers of static size as pointers only: they get the
    // largest size that an index reaches.
    SmallVector<Type> inputs(function.getArgumentTypes());
    for (auto [i, type] : llvm::enumerate(inputs)) {
      auto buffer = dyn_cast<MemRefType>(type);
      if (!buffer)
        continue;
      function.setArgAttr(i, name, alignment);
      type = MemRefType::Builder(buffer).setShape(
          {std::numeric_limits<int32_t>::max()});
      function.getArgument(i).setType(type);
    }
    function.setFunctionType(
        FunctionType::get(module.getContext(), inputs, {}));
    for (unsigned i = 0, e = function.getNumWorkgroupAttributions(); i < e; ++i)
      if (!function.getWorkgroupAttributionAttr(i, name))
        function.setWorkgroupAttributionAttr(i, name, alignment);
    function.walk([&](memref::AllocaOp alloca) {
      alloca.getResult().setType(
          MemRefType::Builder(alloca.getType())
              .setMemorySpace(gpu::AddressSpaceAttr::get(
                  module.getContext(), gpu::AddressSpace::Private)));
    });
  }
  return success();
}

LogicalResult mlir::llama::checkFunctions(gpu::GPUModuleOp module) {
  WalkResult result = module.walk([&](Operation *op) {
    if (!isa_and_nonnull<math::MathDialect>(op->getDialect()))
      return WalkResult::advance();
    Type type = getElementTypeOrSelf(op->getResult(0).getType());
    // One instruction each, or expanded by the code generator.
    if (isa<math::AbsFOp, math::AbsIOp, math::FmaOp, math::SqrtOp,
            math::FloorOp, math::CeilOp, math::TruncOp, math::RoundEvenOp,
            math::CopySignOp, math::CountLeadingZerosOp,
            math::CountTrailingZerosOp, math::CtPopOp, math::IsNaNOp,
            math::IsInfOp, math::IsFiniteOp, math::IsNormalOp, math::RsqrtOp>(
            op))
      return WalkResult::advance();
    op->emitOpError("has no code on GPUs for ") << type;
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

/// Pattern: sizes of blocks and subgroups -> constants.
static void replaceSizes(gpu::GPUModuleOp module, unsigned subgroupSize) {
  module.walk([&](Operation *op) {
    if (!isa<gpu::BlockDimOp, gpu::SubgroupSizeOp, gpu::NumSubgroupsOp>(op))
      return;
    ArrayRef<int32_t> block =
        *op->getParentOfType<gpu::GPUFuncOp>().getKnownBlockSize();
    int64_t size = subgroupSize;
    if (auto dim = dyn_cast<gpu::BlockDimOp>(op))
      size = block[static_cast<int>(dim.getDimension())];
    else if (isa<gpu::NumSubgroupsOp>(op))
      size = llvm::divideCeil(
          ShapedType::getNumElements(llvm::to_vector_of<int64_t>(block)),
          subgroupSize);
    OpBuilder b(op);
    op->replaceAllUsesWith(
        arith::ConstantIndexOp::create(b, op->getLoc(), size));
    op->erase();
  });
}

LogicalResult mlir::llama::simplifyKernels(gpu::GPUModuleOp module,
                                           unsigned subgroupSize) {
  RewritePatternSet patterns(module.getContext());
  populateGpuRewritePatterns(patterns);
  populateGpuSubgroupIdPatterns(patterns);
  populateGpuBreakDownSubgroupReducePatterns(patterns,
                                             /*maxShuffleBitwidth=*/32,
                                             PatternBenefit(2));
  populateGpuLowerSubgroupReduceToShufflePatterns(patterns, subgroupSize);
  populateGpuLowerClusteredSubgroupReduceToShufflePatterns(patterns,
                                                           subgroupSize);
  vector::populateVectorToVectorCanonicalizationPatterns(patterns);
  vector::populateVectorBitCastLoweringPatterns(patterns);
  vector::populateVectorBroadcastLoweringPatterns(patterns);
  vector::populateVectorContractLoweringPatterns(
      patterns, vector::VectorContractLowering::OuterProduct);
  vector::populateVectorOuterProductLoweringPatterns(patterns);
  vector::populateVectorMultiReductionLoweringPatterns(
      patterns, vector::VectorMultiReductionLowering::InnerReduction);
  vector::populateVectorMaskOpLoweringPatterns(patterns);
  vector::populateVectorShapeCastLoweringPatterns(patterns);
  vector::populateVectorInterleaveLoweringPatterns(patterns);
  vector::populateVectorTransposeLoweringPatterns(
      patterns, vector::VectorTransposeLowering::EltWise);
  vector::populateVectorTransferLoweringPatterns(patterns,
                                                 /*maxTransferRank=*/1);
  vector::populateVectorInsertExtractStridedSliceTransforms(patterns);
  vector::populateVectorStepLoweringPatterns(patterns);
  vector::populateVectorMaskMaterializationPatterns(
      patterns, /*force32BitVectorIndices=*/true);
  vector::populateVectorRankReducingFMAPattern(patterns);
  if (failed(applyPatternsGreedily(module, std::move(patterns))))
    return failure();
  replaceSizes(module, subgroupSize);
  return success();
}

LowerToLLVMOptions
mlir::llama::getKernelLoweringOptions(gpu::GPUModuleOp module) {
  LowerToLLVMOptions options(module.getContext());
  options.overrideIndexBitwidth(32);
  options.useBarePtrCallConv = true;
  return options;
}

void mlir::llama::populateKernelToLLVMPatterns(
    const LLVMTypeConverter &converter, RewritePatternSet &patterns,
    ConversionTarget &target) {
  arith::populateArithToLLVMConversionPatterns(converter, patterns);
  cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);
  index::populateIndexToLLVMConversionPatterns(converter, patterns);
  // Ahead of targets' own, which call libraries.
  populateMathToLLVMConversionPatterns(converter, patterns,
                                       /*approximateLog1p=*/false,
                                       /*benefit=*/10);
  populateFinalizeMemRefToLLVMConversionPatterns(converter, patterns);
  populateVectorToLLVMConversionPatterns(converter, patterns,
                                         /*reassociateFPReductions=*/false,
                                         /*force32BitVectorIndices=*/true);
  ub::populateUBToLLVMConversionPatterns(converter, patterns);
  target.addLegalDialect<LLVM::LLVMDialect>();
  target.addLegalOp<gpu::GPUModuleOp>();
}

void mlir::llama::registerDeviceTranslations(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
  registerROCDLDialectTranslation(registry);
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
mlir::llama::createDeviceMachine(StringRef triple, StringRef chip,
                                 StringRef features) {
  static const bool initialised = [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    return true;
  }();
  (void)initialised;
  llvm::Triple parsed(triple);
  std::string error;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(parsed, error);
  if (!target)
    return llvm::createStringError("this LLVM has no code generator for " +
                                   parsed.getArchName() + ": " + error);
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      target->createMCSubtargetInfo(parsed, "", ""));
  if (!subtarget || !subtarget->isCPUStringValid(chip))
    return llvm::createStringError("LLVM knows no chip '" + chip + "' of " +
                                   parsed.getArchName());
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      parsed, chip, features, options, llvm::Reloc::PIC_, std::nullopt,
      llvm::CodeGenOptLevel::Aggressive));
}

FailureOr<std::string> mlir::llama::emitDeviceCode(
    gpu::GPUModuleOp module, llvm::TargetMachine &machine,
    llvm::CodeGenFileType kind, function_ref<void(llvm::Module &)> prepare) {
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> code =
      translateModuleToLLVMIR(module, context, module.getName());
  if (!code)
    return failure();
  code->setTargetTriple(machine.getTargetTriple());
  code->setDataLayout(machine.createDataLayout());
  if (prepare)
    prepare(*code);

  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager cgscc;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(cgscc);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, cgscc, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3)
      .run(*code, modules);

  // Code generators end the process at functions that they cannot select.
  for (llvm::Function &function : *code)
    if (function.isDeclaration() && !function.isIntrinsic())
      return emitError(module.getLoc(), "gpu.module @")
             << module.getName() << " calls " << function.getName().str()
             << ", which no library provides";

  llvm::SmallVector<char, 0> buffer;
  llvm::raw_svector_ostream os(buffer);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, os, nullptr, kind))
    return emitError(module.getLoc(), "this LLVM emits no such file");
  passes.run(*code);
  return std::string(buffer.data(), buffer.size());
}

LogicalResult mlir::llama::makeImages(
    ModuleOp module, Attribute target, gpu::CompilationTarget format,
    function_ref<FailureOr<std::string>(gpu::GPUModuleOp)> emit) {
  auto kernels = llvm::to_vector(module.getOps<gpu::GPUModuleOp>());
  std::vector<std::string> images(kernels.size());
  if (failed(failableParallelForEachN(
          module.getContext(), 0, kernels.size(), [&](size_t i) {
            FailureOr<std::string> image = emit(kernels[i]);
            if (failed(image))
              return failure();
            images[i] = std::move(*image);
            return success();
          })))
    return failure();
  for (auto [kernel, image] : llvm::zip_equal(kernels, images)) {
    OpBuilder builder(kernel);
    auto object = gpu::ObjectAttr::get(
        module.getContext(), target, format, builder.getStringAttr(image),
        /*properties=*/nullptr, /*kernels=*/nullptr);
    gpu::BinaryOp::create(builder, kernel.getLoc(), kernel.getName(),
                          /*offloadingHandler=*/nullptr,
                          ArrayRef<Attribute>{object});
    kernel.erase();
  }
  return success();
}

namespace {
/// A file that is gone when this is.
struct TemporaryFile {
  ~TemporaryFile() {
    if (!path.empty())
      llvm::sys::fs::remove(path);
  }
  std::error_code create(StringRef suffix) {
    return llvm::sys::fs::createTemporaryFile("llama-mlir", suffix, path);
  }
  SmallString<128> path;
};
} // namespace

llvm::Expected<std::string>
mlir::llama::runDeviceTool(StringRef program, ArrayRef<StringRef> arguments,
                           StringRef input) {
  TemporaryFile in, out, messages;
  for (TemporaryFile *file : {&in, &out, &messages})
    if (std::error_code code = file->create("tmp"))
      return llvm::createStringError("no temporary file: " + code.message());
  {
    std::error_code code;
    llvm::raw_fd_ostream os(in.path, code);
    if (code)
      return llvm::createStringError("cannot write a temporary file: " +
                                     code.message());
    os << input;
  }
  SmallVector<StringRef> command{program};
  for (StringRef argument : arguments)
    command.push_back(argument == "INPUT"    ? in.path.str()
                      : argument == "OUTPUT" ? out.path.str()
                                             : argument);
  std::string failed;
  int status = llvm::sys::ExecuteAndWait(
      program, command, /*Env=*/std::nullopt,
      /*Redirects=*/{StringRef(), messages.path.str(), messages.path.str()},
      /*SecondsToWait=*/0, /*MemoryLimit=*/0, &failed);
  if (status != 0) {
    auto text = llvm::MemoryBuffer::getFile(messages.path);
    StringRef line =
        text ? (*text)->getBuffer().trim().split('\n').first : StringRef();
    return llvm::createStringError(
        program + " failed: " + (line.empty() ? StringRef(failed) : line));
  }
  auto result = llvm::MemoryBuffer::getFile(out.path);
  if (!result)
    return llvm::createStringError(program + " wrote nothing");
  return (*result)->getBuffer().str();
}
