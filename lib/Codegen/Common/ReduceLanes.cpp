//===- ReduceLanes.cpp - Sums across the lanes of several vectors ---------===//
#include "lib/Codegen/Common/ReduceLanes.h"

using namespace mlir;

// In each step two vectors become one, whose groups of lanes are half as wide;
// at last the groups of the one that is left are folded.
Value mlir::llama::reduceLanes(OpBuilder &b, Location loc,
                               SmallVector<Value> vectors,
                               vector::CombiningKind kind) {
  int64_t lanes = cast<VectorType>(vectors.front().getType()).getNumElements();
  int64_t groups = 1;
  auto fold = [&](Value first, Value second, int64_t sources) {
    int64_t width = lanes / groups;
    SmallVector<int64_t> low, high;
    for (int64_t source = 0; source < sources; ++source)
      for (int64_t group = 0; group < groups; ++group)
        for (int64_t lane = 0; lane < width / 2; ++lane) {
          low.push_back(source * lanes + group * width + lane);
          high.push_back(low.back() + width / 2);
        }
    Value a = vector::ShuffleOp::create(b, loc, first, second, low);
    Value c = vector::ShuffleOp::create(b, loc, first, second, high);
    return vector::makeArithReduction(b, loc, kind, a, c);
  };
  while (vectors.size() > 1) {
    SmallVector<Value> next;
    for (size_t i = 0; i < vectors.size(); i += 2)
      next.push_back(fold(vectors[i], vectors[i + 1], /*sources=*/2));
    vectors = std::move(next);
    groups *= 2;
  }
  Value result = vectors.front();
  for (; lanes > groups; lanes /= 2)
    result = fold(result, result, /*sources=*/1);
  return result;
}
