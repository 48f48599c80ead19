//===- Stopwatch.h - Seconds that have passed -----------------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_STOPWATCH_H
#define LLAMA_MLIR_LIB_EXECUTE_STOPWATCH_H

#include <chrono>

namespace mlir::llama {

/// Runs from its creation on.
class Stopwatch {
public:
  double getSeconds() const {
    return std::chrono::duration<double>(Clock::now() - start).count();
  }

private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point start = Clock::now();
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_STOPWATCH_H
