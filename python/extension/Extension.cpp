//===- Extension.cpp - The module llama_mlir._llama_mlir ------------------===//
//
// A thin binding of include/llama-mlir-c. The package's Python files give it
// its shape: names, defaults, documentation and errors.
//
//===----------------------------------------------------------------------===//
#include "python/extension/Support.h"

using namespace llama_mlir::python;

NB_MODULE(_llama_mlir, m) {
  m.attr("VERSION") = toPython(toView(llamaGetVersion()));
  m.attr("MLIR_VERSION") = toPython(toView(llamaGetMLIRVersion()));
  m.def("set_num_threads", [](int threads) {
    LlamaStatus status;
    {
      nb::gil_scoped_release release;
      status = llamaSetNumThreads(threads);
    }
    check(status);
  }, nb::arg("threads"));
  m.def("get_num_threads", &llamaGetNumThreads);
  registerModules(m);
  registerBuilder(m);
  registerExecutables(m);
  registerModels(m);
}
