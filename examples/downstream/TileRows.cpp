//===- TileRows.cpp - A pass of the example's own -------------------------===//
//
// It knows no operation by name: TilingInterface says what the loops of an
// operation are, and makes a part of it.
//
//===----------------------------------------------------------------------===//
#include "TileRows.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace {

struct TileRows : PassWrapper<TileRows, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TileRows)

  explicit TileRows(int64_t rows) : rows(rows) {}

  StringRef getArgument() const override { return "tile-rows"; }
  StringRef getDescription() const override {
    return "Make a loop over blocks of rows of every operation";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry
        .insert<arith::ArithDialect, scf::SCFDialect, tensor::TensorDialect>();
  }

  void runOnOperation() override {
    SmallVector<TilingInterface> ops;
    getOperation()->walk([&](TilingInterface op) { ops.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (TilingInterface op : ops)
      if (failed(tile(rewriter, op)))
        return signalPassFailure();
  }

private:
  LogicalResult tile(IRRewriter &rewriter, TilingInterface op) {
    rewriter.setInsertionPoint(op);
    SmallVector<utils::IteratorType> loops = op.getLoopIteratorTypes();
    SmallVector<Range> domain = op.getIterationDomain(rewriter);
    if (loops.empty() || loops[0] != utils::IteratorType::parallel ||
        getConstantIntValue(domain[0].size) <= rows)
      return success();

    // Only the first loop is divided; a tile size of zero leaves a loop alone.
    SmallVector<OpFoldResult> sizes(loops.size(), rewriter.getIndexAttr(0));
    sizes[0] = rewriter.getIndexAttr(rows);
    scf::SCFTilingOptions options;
    options.setTileSizes(sizes);
    StringRef name = op->getName().getStringRef();
    FailureOr<scf::SCFTilingResult> tiled =
        scf::tileUsingSCF(rewriter, op, options);
    if (failed(tiled))
      return op->emitError("cannot be tiled");
    llvm::outs() << "tile-rows: " << name << " with " << loops.size()
                 << " loops\n";
    rewriter.replaceOp(op, tiled->replacements);
    return success();
  }

  int64_t rows;
};

} // namespace

std::unique_ptr<Pass> downstream::createTileRowsPass(int64_t rows) {
  return std::make_unique<TileRows>(rows);
}
