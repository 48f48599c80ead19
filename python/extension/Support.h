//===- Support.h - What the files of the extension share ------------------===//
#ifndef LLAMA_MLIR_PYTHON_EXTENSION_SUPPORT_H
#define LLAMA_MLIR_PYTHON_EXTENSION_SUPPORT_H

#include "llama-mlir-c/Support.h"

#include "mlir-c/IR.h"

#include <nanobind/nanobind.h>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace llama_mlir::python {

namespace nb = nanobind;

inline MlirStringRef toRef(std::string_view text) {
  return mlirStringRefCreate(text.data(), text.size());
}

inline std::string_view toView(MlirStringRef text) {
  return text.data ? std::string_view(text.data, text.length)
                   : std::string_view();
}

inline std::string toString(MlirStringRef text) {
  return std::string(toView(text));
}

/// A MlirStringCallback that appends to the std::string that userData is.
inline void append(MlirStringRef text, void *userData) {
  static_cast<std::string *>(userData)->append(text.data, text.length);
}

/// Raises llama_mlir.errors' exception for a code of the C interface.
[[noreturn]] void raise(LlamaStatusCode code, std::string_view message);

/// Raises the exception of a status that is no success, and destroys it. Needs
/// the interpreter's lock.
void check(LlamaStatus status);

/// Python's text in UTF-8. Lone surrogates, which no UTF-8 has, are an error.
std::string_view toUtf8(nb::handle text);

/// A text of the C interface, or of MLIR, whose bytes may be anything.
nb::str toPython(std::string_view text);

/// A context and the lock that its users take turns with: MLIR allows one
/// thread at a time. Whoever holds the lock must not wait for the
/// interpreter's, so that there is one order between the two.
class Context {
public:
  Context();
  ~Context();
  Context(const Context &) = delete;
  Context &operator=(const Context &) = delete;

  MlirContext get() const { return context; }

  /// What was reported since the last call, one line each.
  std::string takeDiagnostics() { return std::exchange(diagnostics, {}); }

private:
  friend class Locked;
  MlirContext context;
  std::mutex mutex;
  std::string diagnostics;
};

using ContextPtr = std::shared_ptr<Context>;

/// Gives the interpreter's lock away, then takes that of a context. Nothing of
/// Python may be touched meanwhile, and nothing may be thrown.
class Locked {
public:
  explicit Locked(Context &context) : lock(context.mutex) {}

private:
  nb::gil_scoped_release release;
  std::lock_guard<std::mutex> lock;
};

void registerModules(nb::module_ &m);
void registerBuilder(nb::module_ &m);
void registerExecutables(nb::module_ &m);
void registerModels(nb::module_ &m);

} // namespace llama_mlir::python

#endif // LLAMA_MLIR_PYTHON_EXTENSION_SUPPORT_H
