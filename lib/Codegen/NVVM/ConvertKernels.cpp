//===- ConvertKernels.cpp - gpu.module to the NVVM dialect ----------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
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
/// What tiles of the tensor memory accelerator ask for at most.
constexpr uint64_t kDynamicAlignment = 1024;

/// Types of nvgpu, as upstream's own pass has them.
void addNvgpuTypes(LLVMTypeConverter &converter) {
  nvgpu::populateCommonGPUTypeAndAttributeConversions(converter);
  MLIRContext *context = &converter.getContext();
  auto i64 = IntegerType::get(context, 64);
  converter.addConversion([=](nvgpu::DeviceAsyncTokenType) -> Type {
    return IntegerType::get(context, 32);
  });
  converter.addConversion(
      [=](nvgpu::MBarrierTokenType) -> Type { return i64; });
  converter.addConversion(
      [=](nvgpu::WarpgroupMatrixDescriptorType) -> Type { return i64; });
  converter.addConversion([&converter,
                           context](nvgpu::MBarrierGroupType type) -> Type {
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

/// Pattern: a buffer as a tensor map, or as a pointer -> its address. Numbers
/// of type index could not hold one.
struct ConvertAddress
    : public ConvertOpToLLVMPattern<UnrealizedConversionCastOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(UnrealizedConversionCastOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (op.getNumOperands() != 1 || op.getNumResults() != 1 ||
        !isa<MemRefType>(op.getOperand(0).getType()) ||
        !isa<nvgpu::TensorMapDescriptorType, LLVM::LLVMPointerType>(
            op.getResult(0).getType()))
      return rewriter.notifyMatchFailure(op, "no address of a buffer");
    MemRefDescriptor buffer(adaptor.getInputs().front());
    rewriter.replaceOp(op, buffer.alignedPtr(rewriter, op.getLoc()));
    return success();
  }
};

/// Pattern: nvgpu.mma.sync of bf16 -> nvvm.mma.sync. Upstream has all types but
/// this. A thread's rows of two elements are registers.
struct ConvertMmaBf16 : public ConvertOpToLLVMPattern<nvgpu::MmaSyncOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(nvgpu::MmaSyncOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto aType = cast<VectorType>(op.getMatrixA().getType());
    auto cType = cast<VectorType>(op.getMatrixC().getType());
    if (!aType.getElementType().isBF16() || !cType.getElementType().isF32())
      return rewriter.notifyMatchFailure(op, "not bf16 added up in f32");
    Location loc = op.getLoc();
    Type i32 = rewriter.getI32Type(), f32 = rewriter.getF32Type();
    auto rows = [&](Value matrix) {
      SmallVector<Value> result;
      auto array = cast<LLVM::LLVMArrayType>(matrix.getType());
      for (unsigned i = 0; i < array.getNumElements(); ++i)
        result.push_back(
            LLVM::ExtractValueOp::create(rewriter, loc, matrix, i));
      return result;
    };
    auto registers = [&](Value matrix) {
      SmallVector<Value> result;
      for (Value row : rows(matrix))
        result.push_back(LLVM::BitcastOp::create(rewriter, loc, i32, row));
      return result;
    };
    auto lane = [&](int64_t i) {
      return LLVM::ConstantOp::create(rewriter, loc, i32,
                                      rewriter.getI32IntegerAttr(i));
    };
    SmallVector<Value> sums;
    for (Value row : rows(adaptor.getMatrixC()))
      for (int64_t i = 0; i < 2; ++i)
        sums.push_back(
            LLVM::ExtractElementOp::create(rewriter, loc, row, lane(i)));
    auto type = LLVM::LLVMStructType::getLiteral(
        getContext(), SmallVector<Type>(sums.size(), f32));
    Value product = NVVM::MmaOp::create(
        rewriter, loc, type, registers(adaptor.getMatrixA()),
        registers(adaptor.getMatrixB()), sums, op.getMmaShapeAsArray(),
        /*b1Op=*/std::nullopt, /*intOverflow=*/std::nullopt,
        std::array<NVVM::MMATypes, 2>{NVVM::MMATypes::bf16,
                                      NVVM::MMATypes::bf16},
        std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                       NVVM::MMALayout::col});
    auto resultType = cast<LLVM::LLVMArrayType>(
        getTypeConverter()->convertType(op.getType()));
    Value result = LLVM::PoisonOp::create(rewriter, loc, resultType);
    for (unsigned i = 0; i < resultType.getNumElements(); ++i) {
      Value row =
          LLVM::PoisonOp::create(rewriter, loc, resultType.getElementType());
      for (unsigned j = 0; j < 2; ++j)
        row = LLVM::InsertElementOp::create(
            rewriter, loc, row,
            LLVM::ExtractValueOp::create(rewriter, loc, product, 2 * i + j),
            lane(j));
      result = LLVM::InsertValueOp::create(rewriter, loc, result, row, i);
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

LogicalResult checkSharedMemory(gpu::GPUModuleOp module) {
  for (auto function : module.getOps<gpu::GPUFuncOp>()) {
    SmallVector<int64_t> offsets;
    int64_t size = llama::getSharedBytes(function, offsets);
    if (size > llama::kMaxStaticSharedBytes)
      return function.emitOpError("declares ")
             << size << " bytes of workgroup memory; what is more than "
             << llama::kMaxStaticSharedBytes
             << " is given at the launch (llama-nvvm-dynamic-shared-memory)";
  }
  return success();
}

struct ConvertKernelsToNvvm
    : public llama::impl::LlamaConvertKernelsToNvvmBase<ConvertKernelsToNvvm> {
  using Base::Base;

  void runOnOperation() override {
    gpu::GPUModuleOp module = getOperation();
    MLIRContext *context = &getContext();
    if (failed(llama::prepareKernels(module)) ||
        failed(checkSharedMemory(module)) ||
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
    patterns.add<ConvertAddress, ConvertMmaBf16>(converter, /*benefit=*/2);
    target.addLegalDialect<NVVM::NVVMDialect>();
    if (failed(applyFullConversion(module, target, std::move(patterns))))
      return signalPassFailure();
    // Upstream makes dynamic shared memory an array of no elements of the
    // image's own; it is the launch's.
    for (auto global : module.getOps<LLVM::GlobalOp>()) {
      auto array = dyn_cast<LLVM::LLVMArrayType>(global.getGlobalType());
      if (!array || array.getNumElements() != 0)
        continue;
      global.setLinkage(LLVM::Linkage::External);
      global.setAlignment(kDynamicAlignment);
    }
  }
};

} // namespace
