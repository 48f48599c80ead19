//===- ConvertKernels.cpp - gpu.module to the ROCDL dialect ---------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/ROCDL/Passes.h"

#include "mlir/Conversion/AMDGPUToROCDL/AMDGPUToROCDL.h"
#include "mlir/Conversion/GPUCommon/GPUCommonPass.h"
#include "mlir/Conversion/GPUToROCDL/GPUToROCDLPass.h"
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

struct ConvertKernelsToRocdl
    : public llama::impl::LlamaConvertKernelsToRocdlBase<
          ConvertKernelsToRocdl> {
  using Base::Base;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    MLIRContext *context = &getContext();
    FailureOr<amdgpu::Chipset> chipset = amdgpu::Chipset::parse(chip);
    if (failed(chipset)) {
      module.emitError("'") << chip << "' is no name of a chip of AMD's";
      return signalPassFailure();
    }
    unsigned subgroupSize = chipset->majorVersion == 9 ? 64 : 32;
    if (failed(llama::prepareKernels(module)) ||
        failed(llama::checkFunctions(module)) ||
        failed(llama::simplifyKernels(module, subgroupSize)))
      return signalPassFailure();

    LLVMTypeConverter converter(context,
                                llama::getKernelLoweringOptions(module));
    populateGpuMemorySpaceAttributeConversions(converter, getAddressSpace);
    RewritePatternSet patterns(context);
    ConversionTarget target(*context);
    llama::populateKernelToLLVMPatterns(converter, patterns, target);
    populateGpuToROCDLConversionPatterns(converter, patterns,
                                         gpu::amd::Runtime::HIP, *chipset);
    populateAMDGPUToROCDLConversionPatterns(converter, patterns, *chipset);
    target.addLegalDialect<ROCDL::ROCDLDialect>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
