//===- VectorizationPlan.h - How a linalg.generic becomes vector loops ----===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_VECTORIZATIONPLAN_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_VECTORIZATIONPLAN_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <optional>

namespace mlir::llama {

/// The part of a target that shapes vector loops.
struct VectorShape {
  unsigned bytes = 16;     ///< Bytes of a vector register.
  unsigned registers = 16; ///< How many there are.
  /// Whether it is instructions that convert 16-bit numbers, not code.
  bool converts16Bits = true;
};

/// How one loop of the iteration space is emitted.
struct LoopPlan {
  bool isReduction = false;
  /// Points of this loop that one body computes: vectors for the vector loop,
  /// single indices for any other.
  int64_t factor = 1;
};

/// Rows of an operand that are fetched ahead of their use.
struct PrefetchPlan {
  /// The operand's number, and the loop that its rows follow.
  unsigned operand;
  unsigned loop;
  /// How many iterations of that loop ahead.
  int64_t distance;
  /// Elements of a cache line.
  int64_t lineElements;
};

/// The choices that turn a structured operation on buffers into loops over a
/// register block: which loop is the vector loop, how many points of the other
/// loops share the registers, and in which order the loops nest.
struct VectorizationPlan {
  SmallVector<LoopPlan> loops;
  /// The loop whose neighbouring iterations fill a vector; none for an
  /// operation without loops.
  std::optional<unsigned> vectorLoop;
  /// Elements of a vector.
  int64_t lanes = 1;
  /// Loops from the outermost to the innermost: parallel ones first.
  SmallVector<unsigned> order;
  /// For each output, how partial results are combined; set when there is a
  /// reduction, empty otherwise or when the vector loop is parallel and the
  /// combiner is not a known one.
  SmallVector<std::optional<vector::CombiningKind>> combiners;

  /// Operands of a contraction that stream through it.
  SmallVector<PrefetchPlan> prefetches;

  bool isVector(unsigned loop) const { return vectorLoop == loop; }
};

/// Plans `op`, which must have buffer semantics. Fails with a reason when the
/// operation has no vector form here (regions inside the body, indexing maps
/// that are no projected permutations).
FailureOr<VectorizationPlan> planVectorization(linalg::GenericOp op,
                                               const VectorShape &shape,
                                               std::string &reason);

/// Whether neighbouring iterations of `loop` touch neighbouring elements of
/// `operand`, so that one vector access serves them.
bool isContiguous(linalg::GenericOp op, OpOperand &operand, unsigned loop);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_VECTORIZATIONPLAN_H
