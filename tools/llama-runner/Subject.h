//===- Subject.h - What verify compares -----------------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SUBJECT_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SUBJECT_H

#include "lib/Model/ModelInfo.h"
#include "tools/llama-runner/Session.h"

namespace mlir::llama {

/// Which step of a model is verified, and on what.
struct ModelOptions {
  std::string tokens, prompt, dtype, quant, kvCache;

  void addTo(OptionParser &parser);
};

/// A function with inputs: of a module's file, or the step of a model on its
/// own weights.
class Subject {
public:
  static llvm::Expected<std::unique_ptr<Subject>>
  open(const SessionOptions &options, const ModelOptions &model);

  ModuleOp getModule() { return session ? session->getModule() : *module; }
  MLIRContext *getContext() { return getModule().getContext(); }
  llvm::StringRef getEntry() const { return entry; }
  llvm::ArrayRef<HostTensor> getInputs() const { return inputs; }
  const CompileOptions &getCompileOptions() const { return compileOptions; }
  bool isModel() const { return !session; }
  /// "result0", or "keys.0", "values.0", …, "logits".
  std::string getResultName(size_t index) const;
  /// "arg0"; empty where the input is a weight of the model's files.
  std::string getInputName(size_t index) const;

private:
  Subject() = default;
  llvm::Error openModel(const SessionOptions &options,
                        const ModelOptions &model);
  llvm::Error makeModelInputs(llvm::ArrayRef<int32_t> tokens);
  llvm::Expected<HostTensor> makeWeight(llvm::StringRef parameter,
                                        const ValueSignature &argument) const;

  std::unique_ptr<Session> session;
  // Of a model.
  ModelInfo info;
  std::unique_ptr<MLIRContext> context;
  OwningOpRef<ModuleOp> module;
  std::vector<bool> weightInputs;
  std::vector<std::string> resultNames;

  std::string entry;
  CompileOptions compileOptions;
  std::vector<HostTensor> inputs;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SUBJECT_H
