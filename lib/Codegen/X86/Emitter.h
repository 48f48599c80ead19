//===- Emitter.h - Emits loops of vectors and tiles -----------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_EMITTER_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_EMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::llama {

/// Rows of a tile (AMX), and elements of 32 bits in one.
inline constexpr int64_t kTileRows = 16;
/// bf16 elements of a tile's row.
inline constexpr int64_t kTileDepth = 32;

/// Marks the form for few rows of a contraction that has another for many.
inline constexpr llvm::StringLiteral kFewRowsAttr = "llama.few_rows";

/// Fails, with an error at `op`, unless the options of a pass describe vectors
/// that some x86-64 processor has.
LogicalResult checkVectors(Operation *op, unsigned vectorBytes,
                           unsigned vectorRegisters);

/// Emits code at one place: what the passes of this folder share.
class X86Emitter {
public:
  X86Emitter(RewriterBase &b, Location loc) : b(b), loc(loc) {}

protected:
  using Values = SmallVector<Value>;

  Value constant(int64_t value);
  /// index + distance, index * factor, on constants of the right side.
  Value add(Value index, int64_t distance);
  Value multiply(Value index, int64_t factor);
  /// a < c, both unsigned.
  Value isLess(Value a, Value c);
  /// A mask whose lanes are all `bit`.
  Value maskOf(Value bit, int64_t lanes);
  Value zeroOf(VectorType type);
  /// Transposes as many vectors as each has elements, a power of two.
  void transpose(Values &rows);
  /// A loop whose body gets the index and what is carried.
  Values forLoop(Value begin, Value end, int64_t step, Values carried,
                 function_ref<Values(Value, Values)> body);
  /// Emits code for each value of `count` in [least, most].
  void forCount(Value count, int64_t least, int64_t most,
                function_ref<void(int64_t)> body);

  RewriterBase &b;
  Location loc;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_EMITTER_H
