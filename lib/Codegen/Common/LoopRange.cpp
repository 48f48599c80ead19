//===- LoopRange.cpp - The iterations of parallel loops by number ---------===//
#include "lib/Codegen/Common/LoopRange.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"

using namespace mlir;
using namespace mlir::llama;

SmallVector<LoopRange> mlir::llama::computeLoopRanges(OpBuilder &b,
                                                      scf::ForallOp loop) {
  Location loc = loop.getLoc();
  SmallVector<LoopRange> ranges;
  for (auto [lower, upper, step] :
       llvm::zip_equal(loop.getMixedLowerBound(), loop.getMixedUpperBound(),
                       loop.getMixedStep())) {
    LoopRange range;
    range.first = getValueOrCreateConstantIndexOp(b, loc, lower);
    range.step = getValueOrCreateConstantIndexOp(b, loc, step);
    Value end = getValueOrCreateConstantIndexOp(b, loc, upper);
    Value length = b.createOrFold<arith::SubIOp>(loc, end, range.first);
    Value zero = arith::ConstantIndexOp::create(b, loc, 0);
    length = b.createOrFold<arith::MaxSIOp>(loc, length, zero);
    range.count = b.createOrFold<arith::CeilDivUIOp>(loc, length, range.step);
    ranges.push_back(range);
  }
  return ranges;
}

Value mlir::llama::computeTotalCount(OpBuilder &b, Location loc,
                                     ArrayRef<LoopRange> ranges) {
  Value total = arith::ConstantIndexOp::create(b, loc, 1);
  for (const LoopRange &range : ranges)
    total = b.createOrFold<arith::MulIOp>(loc, total, range.count);
  return total;
}

SmallVector<Value> mlir::llama::computeInductionVars(OpBuilder &b, Location loc,
                                                     ArrayRef<LoopRange> ranges,
                                                     Value number) {
  SmallVector<Value> indices(ranges.size());
  for (size_t i = ranges.size(); i-- > 0;) {
    const LoopRange &range = ranges[i];
    Value index = number;
    if (i > 0) {
      index = arith::RemUIOp::create(b, loc, number, range.count);
      number = arith::DivUIOp::create(b, loc, number, range.count);
    }
    Value offset = arith::MulIOp::create(b, loc, index, range.step);
    indices[i] = arith::AddIOp::create(b, loc, offset, range.first);
  }
  return indices;
}
