//===- Session.h - What exec, verify and bench share ----------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SESSION_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SESSION_H

#include "lib/Execute/CompiledModule.h"
#include "tools/llama-runner/OptionParser.h"

#include "mlir/IR/MLIRContext.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

inline constexpr llvm::StringLiteral kModuleFile = "FILE.mlir";

/// The options of every command that executes a function.
struct SessionOptions {
  std::string file;
  std::string entry;
  std::string inputs;
  std::string shapes;
  std::string outputs;
  std::string target = "host";
  std::string pipeline = "x86";
  std::string fuse = "default";
  std::string quantCompute = "float";
  std::optional<int64_t> seed;
  std::optional<int64_t> threads;
  std::optional<double> rtol;
  std::optional<double> atol;
  bool adversarial = false;
  bool json = false;

  /// `files` is what the command works on.
  void addTo(OptionParser &parser, llvm::StringRef files = kModuleFile);
  /// How to compile by these options; an error that names the wrong one.
  llvm::Expected<CompileOptions> getCompileOptions() const;
};

/// A parsed module with the function to execute.
class Session {
public:
  static llvm::Expected<std::unique_ptr<Session>> open(SessionOptions options);
  /// Parses `arguments` first, by a parser that has `options`; nothing where
  /// --help was asked for and printed.
  static llvm::Expected<std::unique_ptr<Session>>
  open(OptionParser &parser, SessionOptions &options,
       llvm::ArrayRef<llvm::StringRef> arguments);

  const SessionOptions &getOptions() const { return options; }
  ModuleOp getModule() { return *module; }
  func::FuncOp getEntry() { return entry; }
  const FunctionSignature &getSignature() const { return signature; }
  CompileOptions getCompileOptions() const { return compileOptions; }

  /// Compiles the module by the options.
  llvm::Expected<std::unique_ptr<CompiledModule>>
  compile(bool isProfiled = false);

  /// The inputs that the options name: from files, or random.
  llvm::Expected<std::vector<HostTensor>> makeInputs() const;

private:
  Session() = default;

  llvm::Expected<std::vector<HostTensor>> makeRandomInputs() const;

  SessionOptions options;
  std::unique_ptr<MLIRContext> context;
  OwningOpRef<ModuleOp> module;
  func::FuncOp entry;
  FunctionSignature signature;
  CompileOptions compileOptions;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SESSION_H
