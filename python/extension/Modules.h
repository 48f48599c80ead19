//===- Modules.h - A module that Python owns ------------------------------===//
#ifndef LLAMA_MLIR_PYTHON_EXTENSION_MODULES_H
#define LLAMA_MLIR_PYTHON_EXTENSION_MODULES_H

#include "python/extension/Support.h"

#include "llama-mlir-c/Module.h"

namespace llama_mlir::python {

/// A module and the context that is its own, so that threads with modules of
/// their own do not wait for each other.
class Module {
public:
  Module(ContextPtr context, MlirModule module)
      : context(std::move(context)), module(module) {}
  ~Module();
  Module(const Module &) = delete;
  Module &operator=(const Module &) = delete;

  void verify();
  void run(std::string_view pipeline);
  nb::str print(uint32_t flags);
  nb::list operations();

  /// The status of `function`, called with the module locked.
  template <typename F> LlamaStatus use(F function) {
    Locked lock(*context);
    LlamaStatus status = function();
    context->takeDiagnostics();
    return status;
  }

  MlirModule get() const { return module; }

private:
  ContextPtr context;
  MlirModule module;
};

} // namespace llama_mlir::python

#endif // LLAMA_MLIR_PYTHON_EXTENSION_MODULES_H
