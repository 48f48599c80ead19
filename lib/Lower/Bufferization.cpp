//===- Bufferization.cpp - Bufferisation of llama operations --------------===//
//
// An operation is bufferised as its decomposition is: for itself, where it
// stands. Around it, the analysis sees one operation that reads its operands
// and overwrites its destinations; within it, the analysis of the decomposition
// decides which intermediate results share a buffer.
//
//===----------------------------------------------------------------------===//
#include "lib/Lower/Bufferization.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Lower/Passes.h"
#include "lib/Lower/ResultShapes.h"

#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/Transforms/OneShotAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Linalg/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::bufferization;

namespace {

/// A buffer for each result of `op`, whose contents are undefined.
FailureOr<SmallVector<Value>>
allocateResults(RewriterBase &rewriter, Operation *op,
                const BufferizationOptions &options,
                const BufferizationState &state) {
  SmallVector<Value> buffers;
  for (auto [result, sizes] :
       llvm::zip_equal(op->getResults(), getResultShapes(rewriter, op))) {
    FailureOr<BufferLikeType> type = getBufferType(result, options, state);
    if (failed(type))
      return failure();
    SmallVector<Value> dynamicSizes;
    for (OpFoldResult size : sizes)
      if (auto value = dyn_cast<Value>(size))
        dynamicSizes.push_back(value);
    FailureOr<Value> buffer = options.createAlloc(
        rewriter, op->getLoc(), cast<MemRefType>(*type), dynamicSizes);
    if (failed(buffer))
      return failure();
    buffers.push_back(*buffer);
  }
  return buffers;
}

/// `buffer` with integers whose operations arith has: signless ones.
Value makeSignless(OpBuilder &b, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  auto element = dyn_cast<IntegerType>(type.getElementType());
  if (!element || element.isSignless())
    return buffer;
  auto signless = type.clone(b.getIntegerType(element.getWidth()));
  return UnrealizedConversionCastOp::create(b, loc, signless, buffer)
      .getResult(0);
}

/// The buffer of which `buffer` holds all elements in their order.
Value lookThroughReshapes(Value buffer) {
  while (Operation *op = buffer.getDefiningOp()) {
    if (!isa<memref::CastOp, memref::ExpandShapeOp, memref::CollapseShapeOp>(
            op))
      break;
    buffer = op->getOperand(0);
  }
  return buffer;
}

/// Rewrites a llama operation on tensors into linalg. Nothing around it may
/// change: whoever bufferises the program would not know.
LogicalResult decomposeInPlace(IRRewriter &rewriter, Operation *op) {
  SmallVector<Value> folded;
  rewriter.setInsertionPoint(op);
  if (succeeded(rewriter.tryFold(op, folded))) {
    rewriter.replaceOp(op, folded);
    return success();
  }
  RewritePatternSet patterns(op->getContext());
  populateLlamaToLinalgPatterns(patterns);
  GreedyRewriteConfig config;
  config.setScope(op->getParentRegion())
      .enableFolding(false)
      .enableConstantCSE(false);
  return applyOpPatternsGreedily(op, std::move(patterns), config);
}

/// Erases what is not used any more, so that it gets no buffer.
void eraseDead(IRRewriter &rewriter, Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&op))
      rewriter.eraseOp(&op);
}

/// Computes `op` from `buffers`, those of its operands, into `dests`, those of
/// its results, in buffers throughout.
LogicalResult bufferizeDecomposition(RewriterBase &rewriter, Operation *op,
                                     ValueRange buffers, ValueRange dests,
                                     const BufferizationOptions &outerOptions,
                                     BufferizationState &state) {
  auto dps = dyn_cast<DestinationStyleOpInterface>(op);
  Location loc = op->getLoc();
  // A region to analyse by itself, built without telling the caller's rewriter,
  // which would bufferise what it hears of before it is analysed.
  IRRewriter inner(op);
  TypeRange updatedTypes;
  if (dps)
    updatedTypes = dests.getTypes();
  auto region = scf::ExecuteRegionOp::create(inner, loc, updatedTypes);
  Block &body = region.getRegion().emplaceBlock();
  inner.setInsertionPointToStart(&body);
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    Value buffer =
        makeSignless(inner, loc, buffers[operand.getOperandNumber()]);
    auto type = cast<RankedTensorType>(operand.get().getType());
    type = type.clone(cast<MemRefType>(buffer.getType()).getElementType());
    mapping.map(
        operand.get(),
        ToTensorOp::create(inner, loc, type, buffer, /*restrict=*/true,
                           /*writable=*/dps && dps.isDpsInit(&operand)));
  }
  Operation *clone = inner.clone(*op, mapping);
  SmallVector<Value> updated;
  for (auto [value, dest] : llvm::zip_equal(clone->getResults(), dests)) {
    if (dps)
      updated.push_back(ToBufferOp::create(inner, loc, dest.getType(), value,
                                           /*read_only=*/true));
    else
      MaterializeInDestinationOp::create(inner, loc, /*result=*/Type(), value,
                                         dest, /*restrict=*/true,
                                         /*writable=*/true);
  }
  scf::YieldOp::create(inner, loc, updated);

  OneShotBufferizationOptions options;
  static_cast<BufferizationOptions &>(options) = outerOptions;
  options.opFilter = {};
  options.bufferizeFunctionBoundaries = false;
  options.copyBeforeWrite = false;
  options.allowReturnAllocsFromLoops = true;
  if (failed(decomposeInPlace(inner, clone)) ||
      failed(eliminateEmptyTensors(inner, region)))
    return failure();
  eraseDead(inner, body);
  if (failed(runOneShotBufferize(region, options, state)))
    return failure();
  eraseDead(inner, body);

  Operation *yield = body.getTerminator();
  updated = llvm::to_vector(yield->getOperands());
  inner.eraseOp(yield);
  rewriter.inlineBlockBefore(&body, op);
  inner.eraseOp(region);
  for (auto [value, dest] : llvm::zip(updated, dests))
    if (lookThroughReshapes(value) != dest &&
        failed(options.createMemCpy(rewriter, loc, value, dest)))
      return failure();
  return success();
}

LogicalResult bufferizeLlamaOp(Operation *op, RewriterBase &rewriter,
                               const BufferizationOptions &options,
                               BufferizationState &state) {
  SmallVector<Value> buffers;
  for (Value operand : op->getOperands()) {
    FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
    if (failed(buffer))
      return failure();
    buffers.push_back(*buffer);
  }
  SmallVector<Value> dests;
  if (auto dps = dyn_cast<DestinationStyleOpInterface>(op)) {
    for (OpOperand &init : dps.getDpsInitsMutable())
      dests.push_back(buffers[init.getOperandNumber()]);
  } else {
    FailureOr<SmallVector<Value>> results =
        allocateResults(rewriter, op, options, state);
    if (failed(results))
      return failure();
    dests = *results;
  }
  if (failed(
          bufferizeDecomposition(rewriter, op, buffers, dests, options, state)))
    return failure();
  replaceOpWithBufferizedValues(rewriter, op, dests);
  return success();
}

/// An operation whose results have buffers of their own.
template <typename OpTy>
struct FunctionalModel
    : BufferizableOpInterface::ExternalModel<FunctionalModel<OpTy>, OpTy> {
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }
  bool bufferizesToAllocation(Operation *, Value) const { return true; }

  FailureOr<BufferLikeType> getBufferType(Operation *op, Value value,
                                          const BufferizationOptions &options,
                                          const BufferizationState &,
                                          SmallVector<Value> &) const {
    auto type = cast<TensorType>(value.getType());
    std::optional<Attribute> memorySpace = options.defaultMemorySpaceFn(type);
    if (!memorySpace)
      return op->emitOpError("has results of unknown memory space");
    return cast<BufferLikeType>(
        getMemRefTypeWithStaticIdentityLayout(type, *memorySpace));
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    return bufferizeLlamaOp(op, rewriter, options, state);
  }
};

/// An operation that updates operands.
template <typename OpTy>
struct DestinationModel
    : DstBufferizableOpInterfaceExternalModel<DestinationModel<OpTy>, OpTy> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    return bufferizeLlamaOp(op, rewriter, options, state);
  }
};

template <typename... OpTys> void attachFunctional(MLIRContext *context) {
  (OpTys::template attachInterface<FunctionalModel<OpTys>>(*context), ...);
}
template <typename... OpTys> void attachDestination(MLIRContext *context) {
  (OpTys::template attachInterface<DestinationModel<OpTys>>(*context), ...);
}
} // namespace

void mlir::llama::registerBufferizationDependencies(DialectRegistry &registry) {
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerBufferizableOpInterfaceExternalModels(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerSubsetOpInterfaceExternalModels(registry);
  tensor::registerSubsetOpInterfaceExternalModels(registry);
}

void mlir::llama::attachBufferizationModels(MLIRContext *context) {
  context->loadDialect<BufferizationDialect, memref::MemRefDialect>();
  attachFunctional<RmsNormOp, LayerNormOp, SwigluOp, GluOp, RopeTableOp, RopeOp,
                   AttentionOp, LinearOp, DequantizeOp, UnpackBlocksOp,
                   EmbeddingOp>(context);
  attachDestination<AttentionPartialOp, KvCacheUpdateOp>(context);
}
