//===- FoldRows.h - Norms that linears compute for themselves ---*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_FOLDROWS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_FOLDROWS_H

#include "lib/Codegen/GPU/Linears.h"

namespace mlir::llama {

/// A loop over rows that only linears read: where these are of few rows, each
/// of their blocks computes what it reads.
struct RowFold {
  RowTask rows;
  /// Of the loop: what the linears read.
  OpOperand *result = nullptr;
  /// Who reads it, in order. Those whose number of rows is not known stand
  /// beside each other, and have as many.
  SmallVector<const LinearTask *> users;
  /// Of each user: the row that is a row of its x.
  SmallVector<ElementAccess::Dim> userRows;

  /// Whether the users do without the loop where those whose number of rows is
  /// not known have `count` rows at most.
  bool isStaged(int64_t count, const LinearTarget &target) const;
  /// The first user that needs the loop where it is not staged; null for none.
  const LinearTask *getFirstOpen() const;
  /// Brings users whose number of rows is known beside the others, so that they
  /// can be one launch, where nothing between hinders.
  void gatherUsers() const;
  /// What a user computes for itself.
  StagedRows getStagedRows(const LinearTask &user) const;
};

/// Of a linear, if they are known.
std::optional<int64_t> getKnownRows(const LinearTask &task);

/// Whether only what is free to move stands between two operations of a block,
/// the first of which comes first.
bool areBeside(Operation *first, Operation *second);

/// The rows of `loop`, if all who read it may compute them for themselves;
/// `tasks` are the linears of the function, in order. Changes nothing.
std::optional<RowFold> matchRowFold(scf::ForallOp loop,
                                    ArrayRef<LinearTask> tasks,
                                    const LinearTarget &target);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_FOLDROWS_H
