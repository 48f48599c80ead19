//===- Statistics.cpp - A tensor in a few numbers -------------------------===//
#include "lib/Execute/Statistics.h"

#include "llvm/Support/xxhash.h"

#include <algorithm>
#include <cmath>

using namespace mlir::llama;

Statistics Statistics::get(const HostTensor &tensor) {
  Statistics result;
  result.digest = llvm::xxh3_64bits(tensor.getBytes());
  double sum = 0;
  int64_t counted = 0;
  for (int64_t i = 0, count = tensor.getNumElements(); i < count; ++i) {
    double value = tensor.getAsDouble(i);
    if (std::isnan(value)) {
      ++result.nanCount;
      continue;
    }
    result.infinityCount += std::isinf(value);
    result.min = counted ? std::min(result.min, value) : value;
    result.max = counted ? std::max(result.max, value) : value;
    sum += value;
    ++counted;
  }
  if (counted)
    result.mean = sum / static_cast<double>(counted);
  return result;
}
