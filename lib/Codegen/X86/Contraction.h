//===- Contraction.h - Contractions of tasks, and rows packed for them ----===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_CONTRACTION_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::llama {

/// sums[m, n] += x[m, k] * w[n, k] in f32 inside of a task (an iteration of an
/// `scf.forall`), where the rows of x can be packed ahead of all tasks.
struct Contraction {
  linalg::GenericOp op;
  scf::ForallOp task;
  /// The whole of x, outside of the task, its number of rows, and the first row
  /// of the task's part, a multiple of 16.
  Value x;
  OpFoldResult rows;
  Value firstRow;
  /// The size of k.
  int64_t depth;

  Value getWeights() { return op.getDpsInputOperand(1)->get(); }
  Value getSums() { return op.getDpsInitOperand(0)->get(); }
  Type getInputType() { return getElementTypeOrSelf(x.getType()); }
  Type getWeightType() { return getElementTypeOrSelf(getWeights().getType()); }
};

/// Whether a buffer has two dimensions and rows whose elements follow each
/// other.
bool isMatrix(Value buffer);

/// Whether an operation on buffers is sums[m, n] += x[m, k] * w[n, k] in f32,
/// of inputs in f32, f16 or bf16, with matrices as w and sums.
bool isContraction(linalg::GenericOp op);

/// The contraction that an operation on buffers is, if its inputs are f32, f16
/// or bf16, `k` is static, and x does not change during its tasks. May create
/// index arithmetic.
std::optional<Contraction> matchContraction(linalg::GenericOp op,
                                            RewriterBase &rewriter);

/// Whether an operation, or one in it, may write into the buffer that `root`
/// is.
bool mayWrite(Operation *within, Value root);

/// Whether `until` follows `from` in the same block, and nothing between them
/// may write into the buffer.
bool staysUnchanged(Value buffer, Operation *from, Operation *until);

/// The operation that sets a contraction's sums to zero, if it could as well
/// stand directly before it: where all sums are stored, it is not needed.
linalg::FillOp findZeroFill(linalg::GenericOp contraction);

/// Rows of x packed ahead of the tasks that use them.
struct PackedRows {
  /// Whether there are enough rows; where not, nothing is packed.
  Value isUsed;
  /// [row / lanes][k][row % lanes] f32, or as pairs of bf16
  /// [row / 16][k / 2][row % 16][k % 2] with the last two dimensions as one.
  /// Lanes beyond the last row repeat it.
  Value buffer;
};

/// Packs rows, once for all contractions with the same x.
class RowPacker {
public:
  explicit RowPacker(RewriterBase &b) : b(b) {}

  /// As f32, `lanes` rows a block, if there are at least `minRows` of them;
  /// `depth` is at least `lanes`.
  PackedRows packFloats(Contraction &contraction, int64_t lanes,
                        int64_t minRows);
  /// As pairs of bf16, an even number of blocks; `depth` is a multiple of 32.
  PackedRows packPairs(Contraction &contraction, int64_t minRows);

private:
  /// What was packed, in the order of the program.
  struct Entry {
    Value x;
    Type type;
    int64_t lanes, minRows;
    scf::ForallOp loop;
    PackedRows rows;
  };
  PackedRows pack(Contraction &contraction, Type type, int64_t lanes,
                  int64_t minRows);

  RewriterBase &b;
  SmallVector<Entry> entries;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_CONTRACTION_H
