//===- Progress.h - A line for whoever waits ------------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_PROGRESS_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_PROGRESS_H

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace mlir::llama {

/// While it lives, and from two seconds on, says on stderr what is being done
/// and for how long, on one line that is removed at the end. Where stderr is
/// not a terminal it does nothing.
class Progress {
public:
  explicit Progress(std::string what);
  ~Progress();

  /// What is being done from now on; the time goes on.
  void set(std::string text);

private:
  void show();

  std::string what;
  std::mutex mutex;
  std::condition_variable end;
  bool isDone = false;
  std::thread thread;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_PROGRESS_H
