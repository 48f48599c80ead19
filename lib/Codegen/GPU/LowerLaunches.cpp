//===- LowerLaunches.cpp - Launches become calls of the runtime -----------===//
#include "lib/Codegen/GPU/Launches.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/GPU/RuntimeCalls.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPULOWERLAUNCHES
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

struct GpuLowerLaunches
    : public llama::impl::LlamaGpuLowerLaunchesBase<GpuLowerLaunches> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (failed(lowerFunction(function)))
        return signalPassFailure();
  }

private:
  //===--------------------------------------------------------------------===//
  // Kernels
  //===--------------------------------------------------------------------===//

  /// The image of a module of kernels, declared until llama-gpu-embed-images.
  LLVM::GlobalOp getImage(StringAttr module) {
    LLVM::GlobalOp &image = images[module];
    if (image)
      return image;
    OpBuilder b(&getContext());
    b.setInsertionPointToStart(getOperation().getBody());
    std::string name = module.str() + kImageSuffix.str();
    image = LLVM::GlobalOp::create(
        b, getOperation().getLoc(), getImageType(&getContext()),
        /*isConstant=*/false, LLVM::Linkage::External, name, Attribute(),
        /*alignment=*/8);
    return image;
  }

  static SmallVector<int32_t> getConstants(gpu::KernelDim3 values) {
    SmallVector<int32_t> constants;
    for (Value value : {values.x, values.y, values.z})
      if (std::optional<int64_t> constant = getConstantIntValue(value))
        constants.push_back(*constant);
    return constants;
  }

  /// The kernel that a launch is of, made for the first one.
  FailureOr<LLVM::GlobalOp> getKernel(gpu::LaunchFuncOp launch,
                                      size_t numBuffers) {
    LLVM::GlobalOp &kernel = kernels[launch.getKernelAttr()];
    if (kernel)
      return kernel;
    LLVM::GlobalOp image = getImage(launch.getKernelModuleName());
    SmallVector<int32_t> block =
        getConstants(launch.getBlockSizeOperandValues());
    SmallVector<int32_t> cluster{1, 1, 1};
    if (launch.hasClusterSize())
      cluster = getConstants(launch.getClusterSizeOperandValues());
    std::optional<int64_t> shared = 0;
    if (Value size = launch.getDynamicSharedMemorySize())
      shared = getConstantIntValue(size);
    if (block.size() != 3 || cluster.size() != 3 || !shared)
      return launch.emitError("is of a size of blocks, clusters or memory that "
                              "is not constant");
    OpBuilder b(image->getContext());
    b.setInsertionPointAfter(image);
    Location loc = launch.getLoc();
    auto three = LLVM::LLVMArrayType::get(b.getI32Type(), 3);
    std::string name = launch.getKernelName().str();
    LLVM::GlobalOp text =
        createBytes(b, loc, name + "_name", name + std::string(1, '\0'), 1);
    auto getNumber = [&](int64_t value) {
      return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(value));
    };
    auto getThree = [&](ArrayRef<int32_t> values) -> Value {
      Value result = LLVM::UndefOp::create(b, loc, three);
      for (auto [i, value] : llvm::enumerate(values))
        result =
            LLVM::InsertValueOp::create(b, loc, result, getNumber(value), i);
      return result;
    };
    kernel = createStruct(b, loc, name + "_kernel",
                          getKernelType(&getContext()), [&](size_t i) -> Value {
                            switch (i) {
                            case 0:
                              return LLVM::AddressOfOp::create(b, loc, text);
                            case 1:
                              return LLVM::AddressOfOp::create(b, loc, image);
                            case 2:
                              return getNumber(numBuffers);
                            case 3:
                              return getNumber(launch.getNumKernelOperands() -
                                               numBuffers);
                            case 4:
                              return getThree(block);
                            case 5:
                              return getNumber(*shared);
                            case 6:
                              return getThree(cluster);
                            default:
                              return {};
                            }
                          });
    return kernel;
  }

  //===--------------------------------------------------------------------===//
  // Functions
  //===--------------------------------------------------------------------===//

  /// What llama_gpu_launch takes by its address, in memory that all launches of
  /// a function share.
  struct Arrays {
    Value grid, buffers, numbers;
  };

  void allocateArrays(func::FuncOp function) {
    size_t numBuffers = 0, numNumbers = 0;
    bool launches = false;
    function.walk([&](gpu::LaunchFuncOp launch) {
      launches = true;
      size_t own = llvm::count_if(launch.getKernelOperands().getTypes(),
                                  llvm::IsaPred<MemRefType>);
      numBuffers = std::max(numBuffers, own);
      numNumbers =
          std::max<size_t>(numNumbers, launch.getNumKernelOperands() - own);
    });
    if (!launches)
      return;
    auto b = OpBuilder::atBlockBegin(&function.getBody().front());
    RuntimeCalls runtime(getOperation(), b);
    Location loc = function.getLoc();
    arrays.grid = runtime.allocateArray(loc, b.getI64Type(), 3);
    arrays.buffers =
        runtime.allocateArray(loc, runtime.getPointerType(), numBuffers);
    arrays.numbers = runtime.allocateArray(loc, b.getI32Type(), numNumbers);
  }

  LogicalResult lowerFunction(func::FuncOp function) {
    if (function.isExternal())
      return success();
    allocateArrays(function);
    bool isDevice = function->hasAttr(kDeviceFunctionAttr);
    WalkResult result = function.walk([&](Operation *op) {
      LogicalResult lowered =
          TypeSwitch<Operation *, LogicalResult>(op)
              .Case([&](gpu::LaunchFuncOp launch) { return lower(launch); })
              .Case<memref::AllocOp, memref::DeallocOp, memref::CopyOp>(
                  [&](auto op) { return isDevice ? lower(op) : success(); })
              .Case<memref::LoadOp, memref::StoreOp>([&](auto access) {
                if (!isDevice)
                  return LogicalResult(success());
                return LogicalResult(access.emitError(
                    "is an access by the host to memory of the GPU: it must "
                    "be part of a kernel"));
              })
              .Default([](Operation *) { return success(); });
      return failed(lowered) ? WalkResult::interrupt() : WalkResult::advance();
    });
    return failure(result.wasInterrupted());
  }

  LogicalResult lower(gpu::LaunchFuncOp launch) {
    SmallVector<Value> buffers, numbers;
    for (Value operand : launch.getKernelOperands()) {
      if (isa<MemRefType>(operand.getType()))
        buffers.push_back(operand);
      else if (operand.getType().isInteger(32))
        numbers.push_back(operand);
      else
        return launch.emitError("passes a value of type ")
               << operand.getType() << " to a kernel";
    }
    FailureOr<LLVM::GlobalOp> kernel = getKernel(launch, buffers.size());
    if (failed(kernel))
      return failure();
    OpBuilder b(launch);
    RuntimeCalls runtime(getOperation(), b);
    Location loc = launch.getLoc();
    Type i64 = b.getI64Type(), i32 = b.getI32Type();
    Type pointer = runtime.getPointerType();
    gpu::KernelDim3 sizes = launch.getGridSizeOperandValues();
    for (auto [i, size] :
         llvm::enumerate(ArrayRef<Value>{sizes.x, sizes.y, sizes.z})) {
      Value wide = size;
      if (size.getType().isIndex())
        wide = arith::IndexCastOp::create(b, loc, i64, size);
      else if (size.getType() != i64)
        wide = arith::ExtSIOp::create(b, loc, i64, size);
      runtime.store(loc, wide, arrays.grid, i64, i);
    }
    for (auto [i, buffer] : llvm::enumerate(buffers))
      runtime.store(loc, runtime.getPointer(loc, buffer), arrays.buffers,
                    pointer, i);
    for (auto [i, number] : llvm::enumerate(numbers))
      runtime.store(loc, number, arrays.numbers, i32, i);
    Value address = LLVM::AddressOfOp::create(b, loc, *kernel);
    runtime.call(loc, "llama_gpu_launch", Type(),
                 {address, arrays.grid, arrays.buffers, arrays.numbers});
    launch.erase();
    return success();
  }

  LogicalResult lower(memref::AllocOp alloc) {
    MemRefType type = alloc.getType();
    if (!type.getLayout().isIdentity() || !alloc.getSymbolOperands().empty())
      return alloc.emitError("allocates ") << type << " on a GPU";
    OpBuilder b(alloc);
    RuntimeCalls runtime(getOperation(), b);
    Location loc = alloc.getLoc();
    int64_t known = getElementBytes(type.getElementType());
    for (int64_t size : type.getShape())
      if (!ShapedType::isDynamic(size))
        known *= size;
    Value bytes = arith::ConstantIndexOp::create(b, loc, known);
    for (Value size : alloc.getDynamicSizes())
      bytes = arith::MulIOp::create(b, loc, bytes, size);
    bytes = arith::IndexCastOp::create(b, loc, b.getI64Type(), bytes);
    Value memory =
        runtime.call(loc, "llama_gpu_alloc", runtime.getPointerType(), bytes);
    Value buffer =
        runtime.getBuffer(loc, type, memory, alloc.getDynamicSizes());
    alloc.replaceAllUsesWith(buffer);
    alloc.erase();
    return success();
  }

  LogicalResult lower(memref::DeallocOp dealloc) {
    OpBuilder b(dealloc);
    RuntimeCalls runtime(getOperation(), b);
    Location loc = dealloc.getLoc();
    runtime.call(loc, "llama_gpu_free", Type(),
                 runtime.getPointer(loc, dealloc.getMemref()));
    dealloc.erase();
    return success();
  }

  /// Where a contiguous buffer's elements begin; null where it is not known to
  /// be contiguous.
  static Value getBegin(RuntimeCalls &runtime, Location loc, Value buffer) {
    auto type = cast<MemRefType>(buffer.getType());
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)))
      return {};
    int64_t expected = 1;
    for (size_t i = strides.size(); i-- > 0;) {
      // How far apart the elements of a dimension of one are does not matter.
      bool isOne = type.getDimSize(i) == 1;
      if (!type.getLayout().isIdentity() && !isOne &&
          (strides[i] != expected || ShapedType::isDynamic(expected)))
        return {};
      if (isOne)
        continue;
      expected = type.isDynamicDim(i) || ShapedType::isDynamic(expected)
                     ? ShapedType::kDynamic
                     : expected * type.getDimSize(i);
    }
    return runtime.getFirstElement(loc, buffer);
  }

  LogicalResult lower(memref::CopyOp copy) {
    OpBuilder b(copy);
    RuntimeCalls runtime(getOperation(), b);
    Location loc = copy.getLoc();
    Value source = getBegin(runtime, loc, copy.getSource());
    Value target = getBegin(runtime, loc, copy.getTarget());
    if (!source || !target)
      return copy.emitError("copies from ")
             << copy.getSource().getType() << " to "
             << copy.getTarget().getType()
             << ", which is not one piece of memory: it must be a kernel";
    runtime.call(loc, "llama_gpu_copy", Type(),
                 {target, source, runtime.getBytes(loc, copy.getSource())});
    copy.erase();
    return success();
  }

  Arrays arrays;
  llvm::DenseMap<StringAttr, LLVM::GlobalOp> images;
  llvm::DenseMap<Attribute, LLVM::GlobalOp> kernels;
};

} // namespace
