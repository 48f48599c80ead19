//===- Bisect.h - llama-runner verify --bisect ----------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_BISECT_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_BISECT_H

#include "tools/llama-runner/Subject.h"

namespace mlir::llama {

struct BisectOptions {
  bool bisect = false;
  std::string folder, pipeline, insertions, plugins;

  void addTo(OptionParser &parser);
  /// Fails where options are given that need --bisect.
  llvm::Error check() const;
};

/// Prints which pass of the pipeline changes the results, if any does; the exit
/// code is 1 then.
llvm::Expected<int> runBisection(Subject &subject,
                                 const SessionOptions &session,
                                 const BisectOptions &options);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_BISECT_H
