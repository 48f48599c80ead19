//===- QuantizedRows.h - Rows of x in 8 bits, ahead of their tasks --------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_QUANTIZEDROWS_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_QUANTIZEDROWS_H

#include "lib/Codegen/X86/Contraction.h"

namespace mlir::llama {

/// Elements of x that lie together and, but for whole rows, share a scale.
inline constexpr int64_t kRowGroup = 32;
/// Whole rows that are mingled, so that a few are one stream of memory.
inline constexpr int64_t kRowsTogether = 2;

/// Rows of x as x[m, k] = q * scale, groups of k first:
struct QuantizedRows {
  /// [k / 32][m][32] i8, from -127 to 127; of whole rows [m / 2][k / 4][2][4]
  /// with the last three dimensions as one, and rows beyond the last undefined.
  Value q;
  Value scales; ///< [k / 32][m] f32, [1][m] of whole rows.
  /// [k / sumGroup][m] i32: -offset times the sum of the q of so many elements
  /// (or of those that are left), with which sums over weights that are offset
  /// begin.
  Value starts;
  /// [k / 32][m] f32: the sums of a group as numbers. Null if not asked for.
  Value sums;
};

/// What the weights make of the rows.
struct QuantizedRowsShape {
  /// What is added to weights to make them unsigned.
  int64_t offset;
  /// 16 or 32; a multiple of 32 of whole rows.
  int64_t sumGroup;
  bool needsSums;
  /// Whether all of a row shares a scale.
  bool isWholeRow = false;

  auto key() const {
    return std::make_tuple(offset, sumGroup, needsSums, isWholeRow);
  }
};

/// Quantises rows, once for all contractions with the same x.
class RowQuantizer {
public:
  explicit RowQuantizer(RewriterBase &b) : b(b) {}

  /// `depth` is a multiple of 32.
  QuantizedRows quantize(Contraction &contraction,
                         const QuantizedRowsShape &shape);

private:
  struct Entry {
    Value x;
    QuantizedRowsShape shape;
    scf::ForallOp loop;
    QuantizedRows rows;
  };

  RewriterBase &b;
  SmallVector<Entry> entries;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_QUANTIZEDROWS_H
