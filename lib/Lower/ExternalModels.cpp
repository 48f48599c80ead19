//===- ExternalModels.cpp - Interfaces of llama operations ----------------===//
#include "lib/Lower/ExternalModels.h"

#include "lib/Lower/Bufferization.h"
#include "lib/Lower/Decompose.h"
#include "lib/Lower/ResultShapes.h"
#include "lib/Lower/Tiling.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::llama;

namespace {
template <typename OpTy>
struct ReifyModel
    : ReifyRankedShapedTypeOpInterface::ExternalModel<ReifyModel<OpTy>, OpTy> {
  LogicalResult reifyResultShapes(Operation *op, OpBuilder &builder,
                                  ReifiedRankedShapedTypeDims &shapes) const {
    shapes = getResultShapes(builder, op);
    return success();
  }
};

template <typename OpTy>
struct DecomposeModel
    : linalg::AggregatedOpInterface::ExternalModel<DecomposeModel<OpTy>, OpTy> {
  FailureOr<SmallVector<Value>> decomposeOperation(Operation *op,
                                                   OpBuilder &builder) const {
    return decompose(builder, cast<OpTy>(op));
  }
};

template <typename... OpTys> void attachToAll(MLIRContext *context) {
  (OpTys::template attachInterface<ReifyModel<OpTys>, DecomposeModel<OpTys>>(
       *context),
   ...);
}
} // namespace

void mlir::llama::registerLlamaExternalModels(DialectRegistry &registry) {
  registerBufferizationDependencies(registry);
  registry.addExtension(+[](MLIRContext *context, LlamaDialect *) {
    // What the models build.
    context->loadDialect<affine::AffineDialect, arith::ArithDialect,
                         linalg::LinalgDialect, math::MathDialect,
                         scf::SCFDialect, tensor::TensorDialect>();
    attachToAll<RmsNormOp, LayerNormOp, SwigluOp, GluOp, RopeTableOp, RopeOp,
                AttentionOp, AttentionPartialOp, KvCacheUpdateOp, LinearOp,
                DequantizeOp, UnpackBlocksOp, EmbeddingOp>(context);
    attachTilingModels(context);
    attachBufferizationModels(context);
  });
}
