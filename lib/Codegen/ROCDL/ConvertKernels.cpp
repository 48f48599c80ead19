//===- ConvertKernels.cpp - gpu.module to the ROCDL dialect ---------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/GPU/TaskAttributes.h"
#include "lib/Codegen/ROCDL/MatrixUnits.h"
#include "lib/Codegen/ROCDL/Passes.h"

#include "mlir/Conversion/AMDGPUToROCDL/AMDGPUToROCDL.h"
#include "mlir/Conversion/GPUCommon/GPUCommonPass.h"
#include "mlir/Conversion/GPUToROCDL/GPUToROCDLPass.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/AMDGPU/IR/AMDGPUDialect.h"
#include "mlir/Dialect/AMDGPU/Utils/Chipset.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMACONVERTKERNELSTOROCDL
#include "lib/Codegen/ROCDL/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

unsigned getAddressSpace(gpu::AddressSpace space) {
  switch (space) {
  case gpu::AddressSpace::Global:
    return ROCDL::ROCDLDialect::kGlobalMemoryAddressSpace;
  case gpu::AddressSpace::Workgroup:
    return ROCDL::ROCDLDialect::kSharedMemoryAddressSpace;
  case gpu::AddressSpace::Private:
    return ROCDL::ROCDLDialect::kPrivateMemoryAddressSpace;
  }
  llvm_unreachable("unknown address space");
}

/// Pattern: gpu.grid_dim -> a load of an implicit argument, of code objects of
/// version 5. Upstream calls a library.
struct ConvertGridDim : public ConvertOpToLLVMPattern<gpu::GridDimOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(gpu::GridDimOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    // The counts of blocks are the first three, of 32 bits each.
    auto pointer = LLVM::LLVMPointerType::get(getContext(), 4);
    Value arguments =
        LLVM::CallIntrinsicOp::create(
            rewriter, loc, pointer,
            rewriter.getStringAttr("llvm.amdgcn.implicitarg.ptr"), ValueRange())
            .getResult(0);
    Value place = LLVM::GEPOp::create(
        rewriter, loc, pointer, rewriter.getI32Type(), arguments,
        LLVM::GEPArg(static_cast<int32_t>(op.getDimension())));
    rewriter.replaceOpWithNewOp<LLVM::LoadOp>(op, rewriter.getI32Type(), place);
    return success();
  }
};

/// Pattern: gpu.barrier of workgroup memory -> amdgpu.lds_barrier.
void narrowBarriers(gpu::GPUModuleOp module) {
  module.walk([](gpu::BarrierOp barrier) {
    if (!barrier->hasAttr(llama::kWorkgroupOnlyAttr))
      return;
    OpBuilder b(barrier);
    amdgpu::LDSBarrierOp::create(b, barrier.getLoc());
    barrier.erase();
  });
}

/// What a loop says of itself stands at its branch back, under a name that
/// LLVM's dialect does not read.
void nameLoopAnnotations(gpu::GPUModuleOp module) {
  module.walk([](LLVM::BrOp branch) {
    auto annotation = dyn_cast_or_null<LLVM::LoopAnnotationAttr>(
        branch->removeDiscardableAttr("llvm.loop_annotation"));
    if (annotation)
      branch.setLoopAnnotationAttr(annotation);
  });
}

struct ConvertKernelsToRocdl
    : public llama::impl::LlamaConvertKernelsToRocdlBase<
          ConvertKernelsToRocdl> {
  using Base::Base;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    MLIRContext *context = &getContext();
    // What is no chip is reported once, where the code generator is chosen.
    amdgpu::Chipset chipset =
        amdgpu::Chipset::parse(chip).value_or(amdgpu::Chipset(9, 4, 2));
    if (failed(llama::prepareKernels(module)) ||
        failed(llama::checkFunctions(module)) ||
        failed(llama::simplifyKernels(module, llama::getWavefrontSize(chip))))
      return signalPassFailure();
    narrowBarriers(module);
    // LLVM allows for 256 threads unless told otherwise.
    for (auto function : module.getOps<gpu::GPUFuncOp>()) {
      std::string threads = std::to_string(ShapedType::getNumElements(
          llvm::to_vector_of<int64_t>(*function.getKnownBlockSize())));
      function->setAttr(
          ROCDL::ROCDLDialect::FlatWorkGroupSizeAttrHelper::getNameStr(),
          StringAttr::get(context, threads + "," + threads));
    }

    LLVMTypeConverter converter(context,
                                llama::getKernelLoweringOptions(module));
    populateGpuMemorySpaceAttributeConversions(converter, getAddressSpace);
    RewritePatternSet patterns(context);
    ConversionTarget target(*context);
    llama::populateKernelToLLVMPatterns(converter, patterns, target);
    populateGpuToROCDLConversionPatterns(converter, patterns,
                                         gpu::amd::Runtime::HIP, chipset);
    populateAMDGPUToROCDLConversionPatterns(converter, patterns, chipset);
    patterns.add<ConvertGridDim>(converter, /*benefit=*/2);
    target.addLegalDialect<ROCDL::ROCDLDialect>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      return signalPassFailure();
    nameLoopAnnotations(module);
  }
};

} // namespace
