//===- TensorMaps.cpp - Tensor maps are made on the host ------------------===//
#include "lib/Codegen/GPU/RuntimeCalls.h"
#include "lib/Codegen/NVVM/Passes.h"
#include "runtime/Abi.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANVVMTENSORMAPS
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Bytes of a map.
constexpr int64_t kMapBytes = 128;

/// The maps of one launch.
class MapMaker {
public:
  MapMaker(gpu::LaunchOp launch, ModuleOp module)
      : launch(launch), b(launch), runtime(module, b) {}

  LogicalResult run() {
    SmallVector<nvgpu::TmaCreateDescriptorOp> maps;
    launch.getBody().walk(
        [&](nvgpu::TmaCreateDescriptorOp map) { maps.push_back(map); });
    return success(llvm::all_of(maps, [&](nvgpu::TmaCreateDescriptorOp map) {
      return succeeded(replace(map));
    }));
  }

private:
  LogicalResult replace(nvgpu::TmaCreateDescriptorOp map) {
    auto cast = map.getTensor().getDefiningOp<memref::CastOp>();
    auto view =
        cast ? dyn_cast<MemRefType>(cast.getSource().getType()) : nullptr;
    SmallVector<int64_t> strides;
    int64_t offset;
    if (!view || view.getRank() != 2 ||
        !(view.getElementType().isF16() || view.getElementType().isBF16()) ||
        failed(view.getStridesAndOffset(strides, offset)) ||
        strides.back() != 1)
      return map.emitError("is of no rows of f16 or bf16");
    SmallVector<int64_t> box;
    for (Value size : map.getBoxDimensions())
      box.push_back(getConstantIntValue(size).value_or(0));
    nvgpu::TensorMapDescriptorType type = map.getTensorMap().getType();
    if (box.size() != 2 || box[0] <= 0 || box[1] <= 0 ||
        type.getSwizzle() != nvgpu::TensorMapSwizzleKind::SWIZZLE_128B ||
        type.getOob() != nvgpu::TensorMapOOBKind::OOB_ZERO ||
        type.getInterleave() != nvgpu::TensorMapInterleaveKind::INTERLEAVE_NONE)
      return map.emitError("has boxes that the runtime does not know");
    FailureOr<Value> matrix = bringOut(cast.getSource());
    if (failed(matrix))
      return map.emitError("is of a matrix whose place is not known when the "
                           "launch is made");
    Value &made = known[{*matrix, box[0], box[1]}];
    if (!made)
      made = make(*matrix, box, map.getLoc());
    for (Operation *user : llvm::make_early_inc_range(map->getUsers())) {
      auto pointer = dyn_cast<UnrealizedConversionCastOp>(user);
      if (!pointer || pointer.getNumResults() != 1 ||
          !isa<LLVM::LLVMPointerType>(pointer.getResult(0).getType()))
        return user->emitError("uses a tensor map in a way that is not known");
      OpBuilder inside(pointer);
      Value address =
          UnrealizedConversionCastOp::create(
              inside, pointer.getLoc(), pointer.getResult(0).getType(), made)
              .getResult(0);
      pointer.getResult(0).replaceAllUsesWith(address);
      pointer.erase();
    }
    map.erase();
    if (cast->use_empty())
      cast.erase();
    return success();
  }

  /// The same value in front of the launch.
  FailureOr<Value> bringOut(Value value) {
    if (Value found = outside.lookupOrNull(value))
      return found;
    Operation *op = value.getDefiningOp();
    if (!launch.getBody().isAncestor(value.getParentRegion()))
      return value;
    if (!op || op->getNumRegions() != 0 || !isMemoryEffectFree(op))
      return failure();
    for (Value operand : op->getOperands()) {
      FailureOr<Value> brought = bringOut(operand);
      if (failed(brought))
        return failure();
      outside.map(operand, *brought);
    }
    Operation *clone = b.clone(*op, outside);
    return clone->getResult(cast<OpResult>(value).getResultNumber());
  }

  Value make(Value matrix, ArrayRef<int64_t> box, Location loc) {
    auto type = cast<MemRefType>(matrix.getType());
    auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, matrix);
    Type i64 = b.getI64Type();
    auto getI64 = [&](OpFoldResult size) -> Value {
      return arith::IndexCastOp::create(
          b, loc, i64, getValueOrCreateConstantIndexOp(b, loc, size));
    };
    auto getI32 = [&](int32_t value) -> Value {
      return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
    };
    SmallVector<OpFoldResult> sizes = metadata.getConstifiedMixedSizes();
    // A launch of no rows is none, but there is no map of none.
    Value one = arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(1));
    Value rows = arith::MaxSIOp::create(b, loc, getI64(sizes[0]), one);
    Value bytes = arith::MulIOp::create(
        b, loc, getI64(metadata.getConstifiedMixedStrides()[0]),
        arith::ConstantOp::create(
            b, loc,
            b.getI64IntegerAttr(getElementBytes(type.getElementType()))));
    Value address = runtime.call(
        loc, "llama_gpu_tensor_map", runtime.getPointerType(),
        {runtime.getFirstElement(loc, matrix),
         getI32(type.getElementType().isF16() ? LLAMA_F16 : LLAMA_BF16), rows,
         getI64(sizes[1]), bytes, getI32(box[0]), getI32(box[1])});
    return runtime.getBuffer(loc, MemRefType::get({kMapBytes}, b.getI8Type()),
                             address, {});
  }

  gpu::LaunchOp launch;
  OpBuilder b;
  RuntimeCalls runtime;
  IRMapping outside;
  llvm::DenseMap<std::tuple<Value, int64_t, int64_t>, Value> known;
};

struct NvvmTensorMaps
    : public llama::impl::LlamaNvvmTensorMapsBase<NvvmTensorMaps> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<gpu::LaunchOp> launches;
    getOperation().walk(
        [&](gpu::LaunchOp launch) { launches.push_back(launch); });
    for (gpu::LaunchOp launch : launches)
      if (failed(MapMaker(launch, getOperation()).run()))
        return signalPassFailure();
  }
};

} // namespace
