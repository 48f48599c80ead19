//===- Interleave.cpp - Weights in panels of 16 rows ----------------------===//

#include "lib/Model/Interleave.h"

#include "lib/Model/ModelGraph.h"
#include "runtime/ParallelFor.h"

#include <cstring>

using namespace mlir;
using namespace mlir::llama;

namespace {

/// What all panels of a matrix share.
struct Interleaving {
  const TensorView &matrix;
  uint8_t *bytes;
  InterleavedLayout layout;
  BlockSize block;

  /// Rows [16 * begin, 16 * end).
  void run(int64_t begin, int64_t end) const;

private:
  void writeSegment(const uint8_t *from, uint8_t *to, BlockSegment segment,
                    uint8_t flip) const;
  int64_t numBlocks() const { return matrix.shape[1] / block.elements; }
  int64_t rowBytes() const { return block.rowBytes(matrix.shape[1]); }
};

} // namespace

/// Pieces as wide as `T` of 16 rows, beside each other.
template <typename T>
static void writePieces(const uint8_t *from, int64_t rowBytes, int64_t bytes,
                        uint8_t *to, T flip) {
  for (int64_t at = 0; at < bytes; at += sizeof(T))
    for (int64_t row = 0; row < kInterleavedRows; ++row, to += sizeof(T)) {
      T piece;
      std::memcpy(&piece, from + row * rowBytes + at, sizeof(T));
      piece ^= flip;
      std::memcpy(to, &piece, sizeof(T));
    }
}

/// A segment of 16 rows, which begins at `from` in the first of them, as
/// [bytes / unit][16][unit].
void Interleaving::writeSegment(const uint8_t *from, uint8_t *to,
                                BlockSegment segment, uint8_t flip) const {
  switch (segment.unit) {
  case 1:
    return writePieces<uint8_t>(from, rowBytes(), segment.bytes, to, flip);
  case 2:
    return writePieces<uint16_t>(from, rowBytes(), segment.bytes, to,
                                 flip * 0x0101u);
  case 4:
    return writePieces<uint32_t>(from, rowBytes(), segment.bytes, to,
                                 flip * 0x01010101u);
  default:
    llvm_unreachable("no segment is stored in such pieces");
  }
}

void Interleaving::run(int64_t begin, int64_t end) const {
  for (int64_t panel = begin; panel < end; ++panel) {
    int64_t offset = panel * kInterleavedRows * rowBytes();
    const uint8_t *from = matrix.bytes.data() + offset;
    uint8_t *to = bytes + offset;
    for (int64_t number = 0; number < numBlocks();
         ++number, from += block.bytes, to += layout.getPanelBytes()) {
      bool isHeadFirst = number % 2 == 1;
      writeSegment(from + layout.quants.from,
                   to + (isHeadFirst ? layout.getPanelHeadBytes() : 0),
                   layout.quants, layout.flip);
      uint8_t *head = to + (isHeadFirst ? 0 : layout.getPanelQuantBytes());
      for (const BlockSegment &segment : layout.head) {
        writeSegment(from + segment.from, head, segment, /*flip=*/0);
        head += segment.bytes * kInterleavedRows;
      }
    }
    if (block.tail)
      writeSegment(from, to, {0, block.tail, block.tail}, /*flip=*/0);
  }
}

void mlir::llama::interleave(const TensorView &matrix,
                             llvm::MutableArrayRef<uint8_t> bytes) {
  Interleaving interleaving{matrix, bytes.data(),
                            getInterleavedLayout(getBlockFormat(matrix.dtype)),
                            getDTypeBlock(matrix.dtype)};
  llama_parallel_for(
      [](void *context, int64_t begin, int64_t end) {
        static_cast<const Interleaving *>(context)->run(begin, end);
      },
      &interleaving, matrix.shape[0] / kInterleavedRows);
}

llvm::Error mlir::llama::interleaveBlocks(WeightStore &weights) {
  return weights.replace(
      [](const TensorView &tensor) {
        return getInterleavedType(tensor.shape, tensor.dtype);
      },
      [](const TensorView &tensor, DType,
         llvm::MutableArrayRef<uint8_t> bytes) {
        interleave(tensor, bytes);
        return llvm::Error::success();
      },
      "interleave");
}
