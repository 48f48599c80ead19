//===- MarkTasks.cpp - Loops that are blocks of a GPU ---------------------===//
#include "lib/Codegen/GPU/Passes.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUMARKTASKS
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {
struct GpuMarkTasks : public llama::impl::LlamaGpuMarkTasksBase<GpuMarkTasks> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](scf::ForallOp loop) {
      if (loop.getMapping() || loop->getParentOfType<scf::ForallOp>())
        return;
      SmallVector<Attribute> blocks;
      auto first = static_cast<uint64_t>(gpu::MappingId::LinearDim0);
      for (int64_t dim = 0; dim < loop.getRank(); ++dim)
        blocks.push_back(gpu::GPUBlockMappingAttr::get(
            &getContext(), static_cast<gpu::MappingId>(first + dim)));
      loop.setMappingAttr(ArrayAttr::get(&getContext(), blocks));
    });
  }
};
} // namespace
