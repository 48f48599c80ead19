//===- TensorView.cpp - A tensor of a weight file -------------------------===//

#include "lib/Model/TensorView.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

#include <cassert>

using namespace llvm;
using namespace mlir::llama;

namespace {
struct DTypeInfo {
  DType dtype;
  StringLiteral name;
  BlockSize block;
};
} // namespace

static constexpr DTypeInfo kDTypes[] = {
    {DType::Bool, "BOOL", {1, 1}},
    {DType::U8, "U8", {1, 1}},
    {DType::I8, "I8", {1, 1}},
    {DType::F8E4M3, "F8_E4M3", {1, 1}},
    {DType::F8E5M2, "F8_E5M2", {1, 1}},
    {DType::U16, "U16", {1, 2}},
    {DType::I16, "I16", {1, 2}},
    {DType::F16, "F16", {1, 2}},
    {DType::BF16, "BF16", {1, 2}},
    {DType::U32, "U32", {1, 4}},
    {DType::I32, "I32", {1, 4}},
    {DType::F32, "F32", {1, 4}},
    {DType::U64, "U64", {1, 8}},
    {DType::I64, "I64", {1, 8}},
    {DType::F64, "F64", {1, 8}},
    {DType::Q8_0, "Q8_0", {32, 34}},
    {DType::Q4_0, "Q4_0", {32, 18}},
    {DType::Q4_K, "Q4_K", {256, 144}},
    {DType::Q6_K, "Q6_K", {256, 210}},
    {DType::Int8, "INT8", {32, 32, 4}},
    {DType::Int4, "INT4", {32, 20}},
    {DType::Q8_0x16, "Q8_0x16", {32, 34}},
    {DType::Q4_0x16, "Q4_0x16", {32, 18}},
    {DType::Q4_Kx16, "Q4_Kx16", {256, 144}},
    {DType::Q6_Kx16, "Q6_Kx16", {256, 210}},
    {DType::Int8x16, "INT8x16", {32, 32, 4}},
    {DType::Int4x16, "INT4x16", {32, 20}},
};

static const DTypeInfo &getInfo(DType dtype) {
  return kDTypes[static_cast<size_t>(dtype)];
}

StringRef mlir::llama::getDTypeName(DType dtype) { return getInfo(dtype).name; }

BlockSize mlir::llama::getDTypeBlock(DType dtype) {
  return getInfo(dtype).block;
}

bool mlir::llama::isBlockType(DType dtype) {
  return getDTypeBlock(dtype).elements > 1;
}

int64_t mlir::llama::getDTypeRows(DType dtype) {
  return dtype >= DType::Q8_0x16 ? 16 : 1;
}

/// Between a block type and its interleaved form.
static constexpr int kInterleavedDistance =
    static_cast<int>(DType::Q8_0x16) - static_cast<int>(DType::Q8_0);

DType mlir::llama::getPlainType(DType dtype) {
  if (getDTypeRows(dtype) == 1)
    return dtype;
  return static_cast<DType>(static_cast<int>(dtype) - kInterleavedDistance);
}

DType mlir::llama::getInterleavedType(ArrayRef<int64_t> shape, DType dtype) {
  if (!isBlockType(dtype) || getDTypeRows(dtype) > 1 || shape.size() != 2 ||
      shape[0] % getDTypeRows(DType::Q8_0x16) != 0)
    return dtype;
  return static_cast<DType>(static_cast<int>(dtype) + kInterleavedDistance);
}

unsigned mlir::llama::getDTypeByteWidth(DType dtype) {
  assert(!isBlockType(dtype) && "an element of a block has no width");
  return getDTypeBlock(dtype).bytes;
}

std::optional<DType> mlir::llama::parseDType(StringRef name) {
  for (const DTypeInfo &info : kDTypes)
    if (info.name == name && !isBlockType(info.dtype))
      return info.dtype;
  return std::nullopt;
}

std::string mlir::llama::listDTypes() {
  auto elements = make_filter_range(
      kDTypes, [](const DTypeInfo &i) { return !isBlockType(i.dtype); });
  return join(map_range(elements, [](const DTypeInfo &i) { return i.name; }),
              ", ");
}

std::optional<uint64_t> mlir::llama::getByteSize(ArrayRef<int64_t> shape,
                                                 DType dtype) {
  BlockSize block = getDTypeBlock(dtype);
  if (block.elements > 1 &&
      (shape.empty() || shape.back() % block.elements != 0))
    return std::nullopt;
  // A row, or one block where there are no elements.
  int64_t bytes = block.bytes;
  if (!shape.empty() && shape.back() > 0 &&
      (MulOverflow(shape.back() / block.elements, bytes, bytes) ||
       AddOverflow(bytes, block.tail, bytes)))
    return std::nullopt;
  bool empty = false;
  for (auto [i, dim] : enumerate(shape)) {
    if (dim < 0)
      return std::nullopt;
    if (dim == 0) {
      empty = true;
      continue;
    }
    bool isLast = i + 1 == shape.size();
    if (!isLast && MulOverflow(bytes, dim, bytes))
      return std::nullopt;
  }
  return empty ? 0 : static_cast<uint64_t>(bytes);
}

int64_t TensorView::getNumElements() const {
  int64_t count = 1;
  for (int64_t dim : shape)
    count *= dim;
  return count;
}
