//===- ConvertKernels.cpp - gpu.module to the NVVM dialect ----------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Conversion/NVGPUToNVVM/NVGPUToNVVM.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
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

bool isF32(Operation *op) {
  return getElementTypeOrSelf(op->getResult(0).getType()).isF32();
}

/// Pattern: math.rsqrt f32 -> rsqrt.approx, an element at a time.
struct ConvertRsqrt : public ConvertOpToLLVMPattern<math::RsqrtOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(math::RsqrtOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isF32(op))
      return rewriter.notifyMatchFailure(op, "only f32 has the instruction");
    Location loc = op.getLoc();
    auto name = rewriter.getStringAttr("llvm.nvvm.rsqrt.approx.f");
    auto rsqrt = [&](Value x) -> Value {
      return LLVM::CallIntrinsicOp::create(rewriter, loc, rewriter.getF32Type(),
                                           name, ValueRange{x})
          .getResult(0);
    };
    Value operand = adaptor.getOperand();
    auto vector = dyn_cast<VectorType>(operand.getType());
    if (!vector) {
      rewriter.replaceOp(op, rsqrt(operand));
      return success();
    }
    if (vector.getRank() != 1)
      return rewriter.notifyMatchFailure(op, "more than one dimension");
    Value result = LLVM::PoisonOp::create(rewriter, loc, vector);
    for (int64_t i = 0; i < vector.getNumElements(); ++i) {
      Value lane =
          LLVM::ConstantOp::create(rewriter, loc, rewriter.getI32Type(),
                                   rewriter.getI32IntegerAttr(i));
      result = LLVM::InsertElementOp::create(
          rewriter, loc, result,
          rsqrt(LLVM::ExtractElementOp::create(rewriter, loc, operand, lane)),
          lane);
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

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
    auto isNative = [](Operation *op) {
      return isa<math::Exp2Op>(op) && isF32(op);
    };
    if (failed(llama::prepareKernels(module)) ||
        failed(llama::checkFunctions(module, isNative)) ||
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
    patterns.add<ConvertRsqrt>(converter, /*benefit=*/10);
    target.addLegalDialect<NVVM::NVVMDialect>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
