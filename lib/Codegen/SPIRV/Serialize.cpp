//===- Serialize.cpp - SPIR-V modules to images ---------------------------===//
#include "lib/Codegen/SPIRV/Passes.h"

#include "mlir/Dialect/SPIRV/IR/TargetAndABI.h"
#include "mlir/IR/Builders.h"
#include "mlir/Target/SPIRV/Serialization.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASERIALIZESPIRV
#include "lib/Codegen/SPIRV/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

struct SerializeSpirv
    : public llama::impl::LlamaSerializeSpirvBase<SerializeSpirv> {
  using Base::Base;

  void runOnOperation() override {
    for (auto module :
         llvm::make_early_inc_range(getOperation().getOps<spirv::ModuleOp>()))
      if (failed(serialize(module)))
        return signalPassFailure();
  }

  LogicalResult serialize(spirv::ModuleOp module) {
    auto target = module->getAttrOfType<spirv::TargetEnvAttr>(
        spirv::getTargetEnvAttrName());
    if (!target || !module.getSymName())
      return module.emitOpError("is no converted gpu.module: it has no name or "
                                "target environment");
    // Arguments may be parts of one buffer, which drivers need not expect.
    for (auto variable : module.getOps<spirv::GlobalVariableOp>())
      if (cast<spirv::PointerType>(variable.getType()).getStorageClass() ==
          spirv::StorageClass::StorageBuffer)
        variable->setAttr("aliased", UnitAttr::get(&getContext()));
    SmallVector<uint32_t, 0> words;
    if (failed(spirv::serialize(module, words)))
      return failure();
    OpBuilder builder(module);
    StringRef bytes(reinterpret_cast<const char *>(words.data()),
                    words.size() * sizeof(uint32_t));
    auto object = gpu::ObjectAttr::get(
        builder.getContext(), target, gpu::CompilationTarget::Binary,
        builder.getStringAttr(bytes), /*properties=*/nullptr,
        /*kernels=*/nullptr);
    gpu::BinaryOp::create(builder, module.getLoc(), *module.getSymName(),
                          /*offloadingHandler=*/nullptr,
                          ArrayRef<Attribute>{object});
    module.erase();
    return success();
  }
};

} // namespace
