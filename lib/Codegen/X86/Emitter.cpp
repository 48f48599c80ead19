//===- Emitter.cpp - Emits loops of vectors and tiles ---------------------===//
#include "lib/Codegen/X86/Emitter.h"

using namespace mlir;
using namespace mlir::llama;

LogicalResult mlir::llama::checkVectors(Operation *op, unsigned vectorBytes,
                                        unsigned vectorRegisters) {
  if (vectorBytes != 16 && vectorBytes != 32 && vectorBytes != 64)
    return op->emitError() << "vector-bytes is " << vectorBytes
                           << ", but must be 16, 32 or 64";
  if (vectorRegisters != 16 && vectorRegisters != 32)
    return op->emitError() << "vector-registers is " << vectorRegisters
                           << ", but must be 16 or 32";
  return success();
}

Value X86Emitter::constant(int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value X86Emitter::add(Value index, int64_t distance) {
  return distance ? arith::AddIOp::create(b, loc, index, constant(distance))
                        .getResult()
                  : index;
}

Value X86Emitter::multiply(Value index, int64_t factor) {
  return arith::MulIOp::create(b, loc, index, constant(factor));
}

Value X86Emitter::isLess(Value a, Value c) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, a, c);
}

Value X86Emitter::maskOf(Value bit, int64_t lanes) {
  return vector::BroadcastOp::create(
      b, loc, VectorType::get({lanes}, b.getI1Type()), bit);
}

Value X86Emitter::zeroOf(VectorType type) {
  return arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
}

// Swaps halves, quarters, eighths, … of the vectors.
void X86Emitter::transpose(Values &rows) {
  int64_t size = rows.size();
  for (int64_t half = size / 2; half > 0; half /= 2)
    for (int64_t i = 0; i < size; ++i) {
      if (i & half)
        continue;
      SmallVector<int64_t> upper, lower;
      for (int64_t lane = 0; lane < size; ++lane) {
        bool isHigh = lane & half;
        upper.push_back(isHigh ? size + lane - half : lane);
        lower.push_back(isHigh ? size + lane : lane + half);
      }
      Value a = rows[i], c = rows[i + half];
      rows[i] = vector::ShuffleOp::create(b, loc, a, c, upper);
      rows[i + half] = vector::ShuffleOp::create(b, loc, a, c, lower);
    }
}

X86Emitter::Values
X86Emitter::forLoop(Value begin, Value end, int64_t step, Values carried,
                    function_ref<Values(Value, Values)> body) {
  auto loop = scf::ForOp::create(b, loc, begin, end, constant(step), carried);
  OpBuilder::InsertionGuard guard(b);
  if (carried.empty())
    loop.getBody()->getTerminator()->erase();
  b.setInsertionPointToEnd(loop.getBody());
  Values results =
      body(loop.getInductionVar(), Values(loop.getRegionIterArgs()));
  scf::YieldOp::create(b, loc, results);
  return Values(loop.getResults());
}

void X86Emitter::forCount(Value count, int64_t least, int64_t most,
                          function_ref<void(int64_t)> body) {
  SmallVector<int64_t> fewer = llvm::to_vector(llvm::seq<int64_t>(least, most));
  auto choice = scf::IndexSwitchOp::create(b, loc, TypeRange(), count, fewer,
                                           fewer.size());
  auto fill = [&](Region &region, int64_t known) {
    OpBuilder::InsertionGuard guard(b);
    b.createBlock(&region);
    body(known);
    scf::YieldOp::create(b, loc);
  };
  for (auto [region, known] : llvm::zip_equal(choice.getCaseRegions(), fewer))
    fill(region, known);
  fill(choice.getDefaultRegion(), most);
}
