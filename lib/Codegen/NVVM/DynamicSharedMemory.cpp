//===- DynamicSharedMemory.cpp - Shared memory that launches give ---------===//
#include "lib/Codegen/NVVM/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMANVVMDYNAMICSHAREDMEMORY
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

int64_t mlir::llama::getSharedBytes(gpu::GPUFuncOp function,
                                    SmallVectorImpl<int64_t> &offsets) {
  // Of what asks for no more; see prepareKernels.
  constexpr int64_t kAlignment = 16;
  auto alignName = StringAttr::get(function.getContext(),
                                   LLVM::LLVMDialect::getAlignAttrName());
  int64_t size = 0;
  for (auto [i, memory] :
       llvm::enumerate(function.getWorkgroupAttributions())) {
    auto type = cast<MemRefType>(memory.getType());
    auto asked = dyn_cast_or_null<IntegerAttr>(
        function.getWorkgroupAttributionAttr(i, alignName));
    size = llvm::alignTo(size, asked ? asked.getInt() : kAlignment);
    offsets.push_back(size);
    size += llvm::divideCeil(
        type.getNumElements() * type.getElementTypeBitWidth(), 8);
  }
  return size;
}

namespace {

struct DynamicSharedMemory
    : public llama::impl::LlamaNvvmDynamicSharedMemoryBase<
          DynamicSharedMemory> {
  using Base::Base;

  void runOnOperation() override {
    DenseMap<Operation *, int64_t> bytes;
    for (auto module : getOperation().getOps<gpu::GPUModuleOp>())
      for (auto function : module.getOps<gpu::GPUFuncOp>())
        if (int64_t size = makeDynamic(function))
          bytes[function] = size;
    if (bytes.empty())
      return;
    SymbolTableCollection symbols;
    getOperation().walk([&](gpu::LaunchFuncOp launch) {
      Operation *kernel =
          symbols.lookupNearestSymbolFrom(launch, launch.getKernelAttr());
      auto found = bytes.find(kernel);
      if (found == bytes.end())
        return;
      OpBuilder b(launch);
      launch.getDynamicSharedMemorySizeMutable().assign(
          arith::ConstantIntOp::create(b, launch.getLoc(), found->second, 32));
    });
  }

  /// Returns the bytes that launches must give; 0 where the image declares
  /// them.
  int64_t makeDynamic(gpu::GPUFuncOp function) {
    for (BlockArgument memory : function.getWorkgroupAttributions())
      if (!cast<MemRefType>(memory.getType()).hasStaticShape())
        return 0; // What comes later reports it.
    unsigned count = function.getNumWorkgroupAttributions();
    SmallVector<int64_t> offsets;
    int64_t size = llama::getSharedBytes(function, offsets);
    if (size <= llama::kMaxStaticSharedBytes)
      return 0;
    OpBuilder b = OpBuilder::atBlockBegin(&function.getBody().front());
    Location loc = function.getLoc();
    auto space =
        gpu::AddressSpaceAttr::get(&getContext(), gpu::AddressSpace::Workgroup);
    Value memory = gpu::DynamicSharedMemoryOp::create(
        b, loc,
        MemRefType::get({ShapedType::kDynamic}, b.getI8Type(),
                        MemRefLayoutAttrInterface(), space));
    for (auto [i, offset] : llvm::enumerate(offsets)) {
      BlockArgument attribution = function.getWorkgroupAttributions()[i];
      Value start = arith::ConstantIndexOp::create(b, loc, offset);
      attribution.replaceAllUsesWith(memref::ViewOp::create(
          b, loc, cast<MemRefType>(attribution.getType()), memory, start,
          ValueRange()));
    }
    unsigned first = function.getFirstWorkgroupAttributionIndex();
    function.getBody().front().eraseArguments(first, count);
    function->removeAttr(function.getNumWorkgroupAttributionsAttrName());
    function.removeWorkgroupAttribAttrsAttr();
    return size;
  }
};

} // namespace
