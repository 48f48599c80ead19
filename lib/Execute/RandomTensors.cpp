//===- RandomTensors.cpp - Reproducible input data ------------------------===//
#include "lib/Execute/RandomTensors.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace mlir::llama;

namespace {

/// splitmix64: any seed gives a good sequence.
class Generator {
public:
  explicit Generator(uint64_t seed) : state(seed) {}

  uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  /// Uniform in [0, 1).
  double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  /// Uniform in [0, bound).
  uint64_t below(uint64_t bound) { return next() % bound; }

private:
  uint64_t state;
};

enum class RowKind {
  Ordinary,
  Zeros,
  Subnormal,
  Huge,
  Equal,
  HasNaN,
  HasInfinity,
  HasNegativeZero,
};
constexpr uint64_t kRowKinds = 8;

/// The smallest subnormal number of the type.
double getSmallestSubnormal(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return std::numeric_limits<double>::denorm_min();
  case ElementType::F16:
    return 0x1p-24;
  case ElementType::BF16:
    return 0x1p-133;
  default:
    return 0x1p-149;
  }
}

/// Large, but products of three and their sums stay finite in the type of
/// computation.
double getHuge(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return 1e100;
  case ElementType::F16:
    return 3e4;
  default:
    return 1e12;
  }
}

void fillRow(HostTensor &tensor, int64_t begin, int64_t size, double range,
             RowKind kind, Generator &generator) {
  ElementType type = tensor.getElementType();
  double equal = range * (2 * generator.uniform() - 1);
  for (int64_t i = begin; i < begin + size; ++i) {
    double value = range * (2 * generator.uniform() - 1);
    switch (kind) {
    case RowKind::Zeros:
      value = 0;
      break;
    case RowKind::Subnormal:
      value = std::floor(value / range * 100) * getSmallestSubnormal(type);
      break;
    case RowKind::Huge:
      value *= getHuge(type) / range;
      break;
    case RowKind::Equal:
      value = equal;
      break;
    default:
      break;
    }
    tensor.setFromDouble(i, value);
  }
  int64_t place = begin + static_cast<int64_t>(generator.below(size));
  if (kind == RowKind::HasNaN)
    tensor.setFromDouble(place, std::numeric_limits<double>::quiet_NaN());
  if (kind == RowKind::HasInfinity)
    tensor.setFromDouble(place, generator.below(2)
                                    ? std::numeric_limits<double>::infinity()
                                    : -std::numeric_limits<double>::infinity());
  if (kind == RowKind::HasNegativeZero)
    tensor.setFromDouble(place, -0.0);
}

} // namespace

llvm::Expected<HostTensor>
mlir::llama::makeRandomTensor(ElementType type, llvm::ArrayRef<int64_t> shape,
                              const RandomOptions &options) {
  llvm::Expected<HostTensor> tensor = HostTensor::allocate(type, shape);
  if (!tensor)
    return tensor;
  Generator generator(options.seed);
  int64_t count = tensor->getNumElements();
  if (!isFloat(type)) {
    double most = std::min(options.range.value_or(8),
                           static_cast<double>(getMaxInteger(type)) + 1);
    uint64_t bound = std::max<uint64_t>(1, static_cast<uint64_t>(most));
    for (int64_t i = 0; i < count; ++i)
      tensor->setFromInteger(i, static_cast<int64_t>(generator.below(bound)));
    return tensor;
  }
  double range = options.range.value_or(1);
  int64_t rowSize = shape.empty() ? 1 : shape.back();
  for (int64_t begin = 0; begin < count; begin += rowSize) {
    RowKind kind = options.adversarial
                       ? static_cast<RowKind>(generator.below(kRowKinds))
                       : RowKind::Ordinary;
    fillRow(*tensor, begin, rowSize, range, kind, generator);
  }
  return tensor;
}
