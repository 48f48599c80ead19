//===- ConvertKernels.cpp - gpu.module to the NVVM dialect ----------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/NVGPUToNVVM/NVGPUToNVVM.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMACONVERTKERNELSTONVVM
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// Lanes of a warp.
constexpr unsigned kSubgroupSize = 32;

/// Types of nvgpu, as upstream's own pass has them.
void addNvgpuTypes(LLVMTypeConverter &converter) {
  nvgpu::populateCommonGPUTypeAndAttributeConversions(converter);
  MLIRContext *context = &converter.getContext();
  auto i64 = IntegerType::get(context, 64);
  converter.addConversion([=](nvgpu::DeviceAsyncTokenType) -> Type {
    return IntegerType::get(context, 32);
  });
  converter.addConversion([=](nvgpu::MBarrierTokenType) -> Type { return i64; });
  converter.addConversion(
      [=](nvgpu::WarpgroupMatrixDescriptorType) -> Type { return i64; });
  converter.addConversion([&converter, context](
                              nvgpu::MBarrierGroupType type) -> Type {
    return converter.convertType(nvgpu::getMBarrierMemrefType(context, type));
  });
  converter.addConversion([=](nvgpu::TensorMapDescriptorType) -> Type {
    return LLVM::LLVMPointerType::get(context);
  });
  // A thread's part of an accumulator of 128 threads: for each 64 rows, half a
  // column's worth of f32.
  converter.addConversion(
      [=](nvgpu::WarpgroupAccumulatorType type) -> std::optional<Type> {
        VectorType fragment = type.getFragmented();
        Type element = fragment.getElementType();
        if (!element.isF32() && !element.isF16() && !element.isInteger(32))
          return std::nullopt;
        int64_t members = fragment.getDimSize(1) / (element.isF16() ? 4 : 2);
        SmallVector<Type> inner(members, element);
        SmallVector<Type> outer(
            fragment.getDimSize(0) / kWgmmaSizeM,
            LLVM::LLVMStructType::getLiteral(context, inner));
        return LLVM::LLVMStructType::getLiteral(context, outer);
      });
}

struct ConvertKernelsToNvvm
    : public llama::impl::LlamaConvertKernelsToNvvmBase<ConvertKernelsToNvvm> {
  using Base::Base;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    MLIRContext *context = &getContext();
    if (failed(llama::prepareKernels(module)) ||
        failed(llama::checkFunctions(module)) ||
        failed(llama::simplifyKernels(module, kSubgroupSize)))
      return signalPassFailure();

    LLVMTypeConverter converter(context,
                                llama::getKernelLoweringOptions(module));
    configureGpuToNVVMTypeConverter(converter);
    addNvgpuTypes(converter);
    RewritePatternSet patterns(context);
    ConversionTarget target(*context);
    llama::populateKernelToLLVMPatterns(converter, patterns, target);
    populateGpuToNVVMConversionPatterns(converter, patterns);
    populateGpuWMMAToNVVMConversionPatterns(converter, patterns);
    populateNVGPUToNVVMConversionPatterns(converter, patterns);
    target.addLegalDialect<NVVM::NVVMDialect>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
