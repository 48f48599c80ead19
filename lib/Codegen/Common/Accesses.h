//===- Accesses.h - The buffers that operations read and write --*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_ACCESSES_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_ACCESSES_H

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/DenseSet.h"

namespace mlir::llama {

/// What a view is a part of.
Value getRoot(Value buffer);

/// The buffers that operations read and write, as far as it matters for the
/// order of operations that stand in the same block.
class Accesses {
public:
  /// What a memref.view of a buffer is.
  enum class Views {
    Overlap,  ///< A part of the buffer, which others may have, too.
    Disjoint, ///< A buffer of its own, as a planned workspace is divided.
  };

  explicit Accesses(Views views = Views::Overlap) : views(views) {}
  /// What `op` does; buffers that it allocates inside are nobody else's.
  explicit Accesses(Operation *op, Views views = Views::Overlap)
      : views(views) {
    add(op, op);
  }

  void add(const Accesses &other);

  /// Whether the order of the two matters.
  bool conflictsWith(const Accesses &other) const {
    return isUnknown || other.isUnknown || overwrites(other) ||
           other.overwrites(*this);
  }

  bool isFree() const { return isReadOnly() && !readsAny && reads.empty(); }
  /// Whether nothing is written.
  bool isReadOnly() const { return !isUnknown && !writesAny && writes.empty(); }

  /// Set where an operation does not say what it does.
  bool isUnknown = false;

private:
  /// Whether this writes what `other` touches.
  bool overwrites(const Accesses &other) const;
  void add(Operation *op, Operation *outermost);
  void add(const MemoryEffects::EffectInstance &effect, Operation *outermost);

  Views views;
  llvm::SmallDenseSet<Value> reads, writes;
  /// Set where the origin of a buffer is not known.
  bool readsAny = false, writesAny = false;
};

/// What stands behind `first` in its block, and `op`, behind it, needs, in
/// order; nothing where a part of that is in another region.
std::optional<SmallVector<Operation *>> collectNeeded(Operation *first,
                                                      Operation *op);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_ACCESSES_H
