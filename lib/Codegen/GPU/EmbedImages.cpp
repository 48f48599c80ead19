//===- EmbedImages.cpp - Images as constants of the program ---------------===//
#include "lib/Codegen/GPU/Launches.h"
#include "lib/Codegen/GPU/Passes.h"
#include "lib/Codegen/GPU/RuntimeCalls.h"
#include "runtime/GPU/Abi.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/SPIRV/IR/TargetAndABI.h"
#include "mlir/IR/SymbolTable.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUEMBEDIMAGES
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

static FailureOr<int32_t> getFormat(gpu::ObjectAttr object) {
  if (isa<spirv::TargetEnvAttr>(object.getTarget()))
    return int32_t(LLAMA_GPU_SPIRV);
  bool isText = object.getFormat() == gpu::CompilationTarget::Assembly;
  if (isa<NVVM::NVVMTargetAttr>(object.getTarget()))
    return int32_t(isText ? LLAMA_GPU_PTX : LLAMA_GPU_CUBIN);
  if (isa<ROCDL::ROCDLTargetAttr>(object.getTarget()) && !isText)
    return int32_t(LLAMA_GPU_HSACO);
  return failure();
}

namespace {
struct GpuEmbedImages
    : public llama::impl::LlamaGpuEmbedImagesBase<GpuEmbedImages> {
  using Base::Base;

  void runOnOperation() override {
    for (auto binary :
         llvm::make_early_inc_range(getOperation().getOps<gpu::BinaryOp>()))
      if (failed(embed(binary)))
        return signalPassFailure();
    // The image of what is left is nowhere.
    for (auto kernels : getOperation().getOps<gpu::GPUModuleOp>()) {
      kernels.emitError("has no image yet");
      return signalPassFailure();
    }
  }

private:
  LogicalResult embed(gpu::BinaryOp binary) {
    std::string name = binary.getName().str();
    auto declared =
        getOperation().lookupSymbol<LLVM::GlobalOp>(name + kImageSuffix.str());
    if (!declared) {
      binary.erase(); // Nothing launches what it holds.
      return success();
    }
    if (binary.getObjects().size() != 1)
      return binary.emitError("has ")
             << binary.getObjects().size() << " images instead of one";
    auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
    FailureOr<int32_t> format = getFormat(object);
    if (failed(format))
      return binary.emitError("is of a format that the runtime does not take");
    OpBuilder b(binary);
    Location loc = binary.getLoc();
    std::string bytes = object.getObject().str();
    size_t numBytes = bytes.size();
    bytes.push_back('\0'); // Text ends in a null, which is not counted.
    LLVM::GlobalOp data = createBytes(b, loc, name + "_data", bytes, 16);
    std::string imageName = declared.getName().str();
    declared.erase();
    createStruct(
        b, loc, imageName, getImageType(&getContext()), [&](size_t i) -> Value {
          switch (i) {
          case 0:
            return LLVM::ConstantOp::create(b, loc,
                                            b.getI32IntegerAttr(*format));
          case 2:
            return LLVM::AddressOfOp::create(b, loc, data);
          case 3:
            return LLVM::ConstantOp::create(b, loc,
                                            b.getI64IntegerAttr(numBytes));
          default:
            return {};
          }
        });
    binary.erase();
    return success();
  }
};
} // namespace
