//===- Commands.h - The subcommands of llama-runner -----------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_COMMANDS_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_COMMANDS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace mlir::llama {

/// Each takes the arguments after its name and returns the exit code, or an
/// error whose text tells what, where and what to do.
llvm::Expected<int> runBench(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runLimits(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runCompile(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runExec(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runGenerate(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runInfo(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runTargets(llvm::ArrayRef<llvm::StringRef> arguments);
llvm::Expected<int> runVerify(llvm::ArrayRef<llvm::StringRef> arguments);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_COMMANDS_H
