//===- ConvertKernels.cpp - gpu.module to spirv.module --------------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/SPIRV/Passes.h"

#include "mlir/Conversion/ArithToSPIRV/ArithToSPIRV.h"
#include "mlir/Conversion/GPUToSPIRV/GPUToSPIRV.h"
#include "mlir/Conversion/MathToSPIRV/MathToSPIRV.h"
#include "mlir/Conversion/MemRefToSPIRV/MemRefToSPIRV.h"
#include "mlir/Conversion/SCFToSPIRV/SCFToSPIRV.h"
#include "mlir/Dialect/SPIRV/IR/TargetAndABI.h"
#include "mlir/Dialect/SPIRV/Transforms/SPIRVConversion.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMACONVERTKERNELSTOSPIRV
#include "lib/Codegen/SPIRV/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// All that kernels may need; a module then states what it does need.
spirv::TargetEnvAttr getTargetEnv(MLIRContext *context) {
  using spirv::Capability;
  using spirv::Extension;
  auto triple = spirv::VerCapExtAttr::get(
      spirv::Version::V_1_3,
      {Capability::Shader, Capability::Int8, Capability::Int16,
       Capability::Int64, Capability::Float16, Capability::Float64,
       Capability::StorageBuffer8BitAccess,
       Capability::StorageBuffer16BitAccess, Capability::GroupNonUniform,
       Capability::GroupNonUniformArithmetic,
       Capability::GroupNonUniformShuffle,
       Capability::GroupNonUniformShuffleRelative,
       Capability::GroupNonUniformBallot, Capability::GroupNonUniformVote},
      {Extension::SPV_KHR_8bit_storage, Extension::SPV_KHR_16bit_storage,
       Extension::SPV_KHR_storage_buffer_storage_class},
      context);
  return spirv::TargetEnvAttr::get(triple,
                                   spirv::getDefaultResourceLimits(context),
                                   spirv::ClientAPI::Vulkan);
}

/// Buffers without a memory space are in global memory.
std::optional<spirv::StorageClass> getStorageClass(Attribute space) {
  if (!space)
    return spirv::StorageClass::StorageBuffer;
  auto named = dyn_cast<gpu::AddressSpaceAttr>(space);
  if (!named)
    return std::nullopt;
  switch (named.getValue()) {
  case gpu::AddressSpace::Global:
    return spirv::StorageClass::StorageBuffer;
  case gpu::AddressSpace::Workgroup:
    return spirv::StorageClass::Workgroup;
  case gpu::AddressSpace::Private:
    return spirv::StorageClass::Function;
  }
  return std::nullopt;
}

/// Pattern: gpu.barrier -> a barrier that orders workgroup memory and storage
/// buffers. Upstream's orders workgroup memory only.
struct ConvertBarrier : public OpConversionPattern<gpu::BarrierOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(gpu::BarrierOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<spirv::ControlBarrierOp>(
        op, spirv::Scope::Workgroup, spirv::Scope::Workgroup,
        spirv::MemorySemantics::WorkgroupMemory |
            spirv::MemorySemantics::UniformMemory |
            spirv::MemorySemantics::AcquireRelease);
    return success();
  }
};

/// Whether `width`, of a shuffle, is the size of a subgroup, whatever it is.
bool isSubgroupSize(Value width) {
  while (auto cast = width.getDefiningOp()) {
    if (isa<gpu::SubgroupSizeOp>(cast))
      return true;
    if (!isa<arith::IndexCastOp, arith::IndexCastUIOp>(cast))
      return false;
    width = cast->getOperand(0);
  }
  return false;
}

/// Pattern: gpu.shuffle among all lanes of a subgroup -> the same in SPIR-V.
/// Upstream takes constant widths only, which are right for one size.
struct ConvertShuffle : public OpConversionPattern<gpu::ShuffleOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(gpu::ShuffleOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Value value = adaptor.getValue(), offset = adaptor.getOffset();
    Type type = value.getType();
    auto scope = spirv::ScopeAttr::get(getContext(), spirv::Scope::Subgroup);
    Type index = offset.getType();
    auto builtin = [&](spirv::BuiltIn which) {
      return spirv::getBuiltinVariableValue(op, which, index, rewriter);
    };
    Value lane, partner, result;
    switch (op.getMode()) {
    case gpu::ShuffleMode::XOR:
      lane = builtin(spirv::BuiltIn::SubgroupLocalInvocationId);
      partner = spirv::BitwiseXorOp::create(rewriter, loc, lane, offset);
      result = spirv::GroupNonUniformShuffleXorOp::create(rewriter, loc, type,
                                                          scope, value, offset);
      break;
    case gpu::ShuffleMode::IDX:
      partner = offset;
      result = spirv::GroupNonUniformShuffleOp::create(rewriter, loc, type,
                                                       scope, value, offset);
      break;
    case gpu::ShuffleMode::DOWN:
      lane = builtin(spirv::BuiltIn::SubgroupLocalInvocationId);
      partner = spirv::IAddOp::create(rewriter, loc, lane, offset);
      result = spirv::GroupNonUniformShuffleDownOp::create(
          rewriter, loc, type, scope, value, offset);
      break;
    case gpu::ShuffleMode::UP:
      lane = builtin(spirv::BuiltIn::SubgroupLocalInvocationId);
      // Wraps around where there is no such lane.
      partner = spirv::ISubOp::create(rewriter, loc, lane, offset);
      result = spirv::GroupNonUniformShuffleUpOp::create(rewriter, loc, type,
                                                         scope, value, offset);
      break;
    }
    Value valid =
        spirv::ULessThanOp::create(rewriter, loc, rewriter.getI1Type(), partner,
                                   builtin(spirv::BuiltIn::SubgroupSize));
    rewriter.replaceOp(op, {result, valid});
    return success();
  }
};

/// Pattern: r = for (lb, ub) init(i) -> r = lb < ub ? for (lb, ub) init(i) : i
/// Upstream's loops store what is carried at the end of an iteration only:
/// after none, nothing was.
void keepInitialValues(scf::ForOp loop) {
  std::optional<int64_t> first = getConstantIntValue(loop.getLowerBound()),
                         end = getConstantIntValue(loop.getUpperBound());
  if (loop.getNumResults() == 0 || (first && end && *first < *end))
    return;
  OpBuilder b(loop->getContext());
  b.setInsertionPointAfter(loop);
  Value runs =
      arith::CmpIOp::create(b, loop.getLoc(),
                            loop.getUnsignedCmp() ? arith::CmpIPredicate::ult
                                                  : arith::CmpIPredicate::slt,
                            loop.getLowerBound(), loop.getUpperBound());
  for (auto [result, initial] :
       llvm::zip_equal(loop.getResults(), loop.getInitArgs())) {
    auto value =
        arith::SelectOp::create(b, loop.getLoc(), runs, result, initial);
    result.replaceAllUsesExcept(value, value);
  }
}

struct ConvertKernelsToSpirv
    : public llama::impl::LlamaConvertKernelsToSpirvBase<
          ConvertKernelsToSpirv> {
  using Base::Base;

  void runOnOperation() override {
    for (auto module : llvm::make_early_inc_range(
             getOperation().getOps<gpu::GPUModuleOp>())) {
      if (failed(convert(module)))
        return signalPassFailure();
    }
    // Upstream names the modules after those that they came from.
    for (auto module : getOperation().getOps<spirv::ModuleOp>())
      finish(module);
  }

  LogicalResult convert(gpu::GPUModuleOp module) {
    MLIRContext *context = &getContext();
    spirv::TargetEnvAttr environment = getTargetEnv(context);
    module->setAttr(spirv::getTargetEnvAttrName(), environment);
    for (auto function : module.getOps<gpu::GPUFuncOp>())
      if (failed(prepare(function)))
        return failure();
    module.walk(keepInitialValues);

    spirv::MemorySpaceToStorageClassConverter spaces(getStorageClass);
    spirv::convertMemRefTypesAndAttrs(module, spaces);

    SPIRVConversionOptions options;
    options.emulateUnsupportedFloatTypes = false;
    options.emulateLT32BitScalarTypes = false;
    options.use64bitIndex = false;
    SPIRVTypeConverter converter(environment, options);
    RewritePatternSet patterns(context);
    populateGPUToSPIRVPatterns(converter, patterns);
    arith::populateArithToSPIRVPatterns(converter, patterns);
    populateMathToSPIRVPatterns(converter, patterns);
    populateMemRefToSPIRVPatterns(converter, patterns);
    ScfToSPIRVContext scfContext;
    populateSCFToSPIRVPatterns(converter, scfContext, patterns);
    patterns.add<ConvertBarrier, ConvertShuffle>(converter, context,
                                                 /*benefit=*/2);
    std::unique_ptr<ConversionTarget> target =
        SPIRVConversionTarget::get(environment);
    return applyFullConversion(module, *target, std::move(patterns));
  }

  /// Workgroup memory as allocations, numbers in a buffer, the entry point's
  /// attributes.
  LogicalResult prepare(gpu::GPUFuncOp function) {
    MLIRContext *context = &getContext();
    if (failed(llama::checkKernel(function)) ||
        failed(prepareSubgroups(function)))
      return failure();
    function->setAttr(
        spirv::getEntryPointABIAttrName(),
        spirv::getEntryPointABIAttr(context, *function.getKnownBlockSize()));

    OpBuilder b = OpBuilder::atBlockBegin(&function.getBody().front());
    Location loc = function.getLoc();
    auto space = [&](gpu::AddressSpace value) {
      return gpu::AddressSpaceAttr::get(context, value);
    };
    // Attributions follow the arguments.
    unsigned numArguments = function.getNumArguments();
    Block &entry = function.getBody().front();
    unsigned numWorkgroup = function.getNumWorkgroupAttributions();
    for (auto [i, attribution] :
         llvm::enumerate(entry.getArguments().drop_front(numArguments))) {
      bool shared = i < numWorkgroup;
      auto type = cast<MemRefType>(attribution.getType());
      type = MemRefType::get(type.getShape(), type.getElementType(),
                             MemRefLayoutAttrInterface(),
                             space(shared ? gpu::AddressSpace::Workgroup
                                          : gpu::AddressSpace::Private));
      attribution.setType(type);
      Value memory = shared
                         ? memref::AllocOp::create(b, loc, type).getResult()
                         : memref::AllocaOp::create(b, loc, type).getResult();
      attribution.replaceAllUsesWith(memory);
    }
    entry.eraseArguments(numArguments, entry.getNumArguments() - numArguments);
    function->removeAttr(function.getNumWorkgroupAttributionsAttrName());
    function.removeWorkgroupAttribAttrsAttr();
    function.removePrivateAttribAttrsAttr();
    function->walk([&](memref::AllocaOp alloca) {
      MemRefType type = alloca.getType();
      alloca.getResult().setType(
          MemRefType::get(type.getShape(), type.getElementType(),
                          type.getLayout(), space(gpu::AddressSpace::Private)));
    });
    return packNumbers(function);
  }

  /// Refuses what is written for one size of subgroups.
  LogicalResult prepareSubgroups(gpu::GPUFuncOp function) {
    WalkResult result = function->walk([](Operation *op) -> WalkResult {
      if (auto shuffle = dyn_cast<gpu::ShuffleOp>(op);
          shuffle && !isSubgroupSize(shuffle.getWidth()))
        return op->emitOpError("has a width other than gpu.subgroup_size, "
                               "which Vulkan leaves to the device");
      if (auto reduce = dyn_cast<gpu::SubgroupReduceOp>(op)) {
        if (reduce.getClusterSize())
          return op->emitOpError("has clusters, but Vulkan leaves the size of "
                                 "a subgroup to the device");
        // Upstream takes it for a hint to use what Vulkan has not.
        reduce.setUniform(false);
      }
      if (isa<gpu::AllReduceOp>(op))
        return op->emitOpError("has no form in SPIR-V for Vulkan");
      return WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  /// Pattern: kernel(buffers..., i32...) -> kernel(buffers..., memref<?xi32>).
  LogicalResult packNumbers(gpu::GPUFuncOp function) {
    MLIRContext *context = &getContext();
    Type i32 = IntegerType::get(context, 32);
    unsigned numBuffers = 0, numArguments = function.getNumArguments();
    while (numBuffers < numArguments &&
           isa<MemRefType>(function.getArgument(numBuffers).getType()))
      ++numBuffers;
    if (numArguments > numBuffers) {
      Location loc = function.getLoc();
      if (failed(function.insertArgument(
              numArguments, MemRefType::get({ShapedType::kDynamic}, i32), {},
              loc)))
        return failure();
      Value numbers = function.getArgument(numArguments);
      OpBuilder b = OpBuilder::atBlockBegin(&function.getBody().front());
      for (unsigned i = numBuffers; i < numArguments; ++i) {
        Value index = arith::ConstantIndexOp::create(b, loc, i - numBuffers);
        function.getArgument(i).replaceAllUsesWith(
            memref::LoadOp::create(b, loc, numbers, index));
      }
      llvm::BitVector erased(numArguments + 1);
      erased.set(numBuffers, numArguments);
      if (failed(function.eraseArguments(erased)))
        return failure();
    }
    for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i)
      function.setArgAttr(
          i, spirv::getInterfaceVarABIAttrName(),
          spirv::getInterfaceVarABIAttr(0, i, std::nullopt, context));
    return success();
  }

  void finish(spirv::ModuleOp module) {
    if (std::optional<StringRef> name = module.getSymName())
      if (name->consume_front("__spv__"))
        module.setSymName(*name);
    auto unit = UnitAttr::get(&getContext());
    module.walk([&](Operation *op) {
      if (isa<spirv::FAddOp, spirv::FSubOp, spirv::FMulOp>(op))
        op->setAttr("no_contraction", unit);
    });
  }
};

} // namespace
