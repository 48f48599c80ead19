//===- Profile.h - Where the time of a function goes ------------*- C++ -*-===//
//
// A module that is compiled with CompileOptions::profile calls
// llama_profiled_parallel_for for its parallel loops, whose numbers
// CompiledModule::getLoops() explains by the names of the operations that they
// compute. What these have to do is counted from the module as it was when they
// got their names, with the shapes of a call.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_PROFILE_H
#define LLAMA_MLIR_LIB_EXECUTE_PROFILE_H

#include "lib/Execute/CompiledModule.h"
#include "runtime/Profile.h"

#include "llvm/ADT/StringMap.h"

#include <map>

namespace mlir::llama {

/// What an operation does in a call of the function that was asked for.
struct OperationWork {
  /// "linear q".
  std::string label;
  /// Which of the arithmetic peaks bounds it: "f32", "bf16" or "int8".
  llvm::StringRef arithmetic = "f32";
  double flops = 0;
  /// Bytes read and written, by the number of the value in its function.
  std::map<int64_t, double> reads, writes;
};

/// By the name of the operation.
using WorkByOperation = llvm::StringMap<OperationWork>;

/// Counts the work of one call of `entry`. Fails for a module that was not
/// compiled to be profiled.
llvm::Expected<WorkByOperation>
countWork(const CompiledModule &compiled, llvm::StringRef entry,
          const std::vector<SmallVector<int64_t>> &shapes);

/// Adds `times` times the work of `more`.
void addWork(WorkByOperation &work, const WorkByOperation &more, double times);

/// A parallel loop, or several that compute the same operations.
struct LoopProfile {
  /// What it computes: "linear gate, linear up, swiglu".
  std::string operations;
  llvm::StringRef arithmetic = "f32";
  int64_t calls = 0;
  double seconds = 0;
  /// Of operations that several loops compute, the longest loop has the work.
  double flops = 0;
  /// From and to memory or caches: values that the loop only hands on to itself
  /// do not count.
  double bytes = 0;
};

/// The times of a module's loops, while it exists.
class LoopTimer {
public:
  explicit LoopTimer(const CompiledModule &compiled);
  ~LoopTimer();
  LoopTimer(const LoopTimer &) = delete;

  /// Times since the last call.
  std::vector<llama_loop_time> take();

private:
  std::vector<llama_loop_time> times;
};

/// The loops that were executed, from the longest.
std::vector<LoopProfile> makeProfile(const CompiledModule &compiled,
                                     llvm::ArrayRef<llama_loop_time> times,
                                     const WorkByOperation &work);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_PROFILE_H
