//===- Extension.cpp - The module llama_mlir._llama_mlir ------------------===//
//
// A thin binding of include/llama-mlir-c. The package's Python files give it
// its shape: names, defaults, documentation and errors.
//
//===----------------------------------------------------------------------===//
#include "python/extension/Support.h"

#include "llama-mlir-c/Dialect.h"

using namespace llama_mlir::python;

NB_MODULE(_llama_mlir, m) {
  // What caches and globals hold when the interpreter ends is no leak.
  nb::set_leak_warnings(false);
  m.attr("VERSION") = toPython(toView(llamaGetVersion()));
  m.attr("MLIR_VERSION") = toPython(toView(llamaGetMLIRVersion()));
  m.def(
      "set_num_threads",
      [](int threads) {
        LlamaStatus status;
        {
          nb::gil_scoped_release release;
          status = llamaSetNumThreads(threads);
        }
        check(status);
      },
      nb::arg("threads"));
  m.def("get_num_threads", &llamaGetNumThreads);
  m.def(
      "enum_values",
      [](int kind) {
        nb::list names;
        auto which = static_cast<LlamaEnum>(kind);
        for (intptr_t i = 0; i < llamaEnumGetNumValues(which); ++i)
          names.append(toPython(toView(llamaEnumGetValueName(which, i))));
        return names;
      },
      nb::arg("kind"), nb::sig("def enum_values(kind: int) -> list[str]"));
  registerModules(m);
  registerBuilder(m);
  registerExecutables(m);
  registerModels(m);
}
