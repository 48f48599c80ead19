//===- Executables.cpp - Compiled modules ---------------------------------===//
#include "python/extension/Modules.h"
#include "python/extension/Tensors.h"

#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

using namespace llama_mlir::python;

namespace {

class Executable {
public:
  Executable(Module &module, std::string_view target, int pipeline);
  ~Executable() { llamaExecutableDestroy(handle); }
  Executable(const Executable &) = delete;
  Executable &operator=(const Executable &) = delete;

  nb::list getFunctions();
  nb::list run(const std::string &function,
               const std::vector<const BorrowedTensor *> &arguments,
               int threads, bool trustsShapes);
  double getCompileSeconds() const {
    return llamaExecutableGetCompileSeconds(handle);
  }

private:
  LlamaExecutable handle{nullptr};
};

} // namespace

Executable::Executable(Module &module, std::string_view target, int pipeline) {
  LlamaCompileOptions options{};
  options.structSize = sizeof(options);
  options.target = toRef(target);
  options.pipeline = static_cast<LlamaPipeline>(pipeline);
  check(module.use(
      [&] { return llamaCompile(module.get(), &options, &handle); }));
}

/// (kind, dtype, sizes with -1 where dynamic, MLIR type).
static nb::tuple describe(const LlamaValueInfo &info) {
  nb::list sizes;
  for (int64_t i = 0; i < info.rank; ++i)
    sizes.append(info.sizes[i]);
  return nb::make_tuple(static_cast<int>(info.kind),
                        static_cast<int>(info.dtype), nb::tuple(sizes),
                        toPython(toView(info.type)));
}

nb::list Executable::getFunctions() {
  nb::list functions;
  for (intptr_t f = 0; f < llamaExecutableGetNumFunctions(handle); ++f) {
    nb::list arguments, results;
    LlamaValueInfo info;
    for (intptr_t i = 0; i < llamaExecutableGetNumArguments(handle, f); ++i) {
      check(llamaExecutableGetArgument(handle, f, i, &info));
      arguments.append(describe(info));
    }
    for (intptr_t i = 0; i < llamaExecutableGetNumResults(handle, f); ++i) {
      check(llamaExecutableGetResult(handle, f, i, &info));
      results.append(describe(info));
    }
    functions.append(nb::make_tuple(
        toPython(toView(llamaExecutableGetFunctionName(handle, f))),
        nb::tuple(arguments), nb::tuple(results)));
  }
  return functions;
}

/// What a call writes nobody else may read or write.
static void checkOverlap(const std::vector<const BorrowedTensor *> &arguments) {
  for (const BorrowedTensor *written : arguments)
    for (const BorrowedTensor *other : arguments)
      if (written->isWritten() && other != written && written->overlaps(*other))
        raise(LlamaStatusInvalidArgument,
              written->getName() + ": the call writes it, and its memory " +
                  "overlaps that of " + other->getName() + "; pass a copy");
}

nb::list Executable::run(const std::string &function,
                         const std::vector<const BorrowedTensor *> &arguments,
                         int threads, bool trustsShapes) {
  for (const BorrowedTensor *argument : arguments)
    if (!argument)
      raise(LlamaStatusInvalidArgument, "an argument is None");
  checkOverlap(arguments);
  intptr_t f = llamaExecutableLookupFunction(handle, toRef(function));
  std::vector<LlamaTensor> tensors;
  for (const BorrowedTensor *argument : arguments)
    tensors.push_back(argument->get());
  std::vector<LlamaTensor> results(
      f < 0 ? 0 : llamaExecutableGetNumResults(handle, f), LlamaTensor{});
  LlamaRunOptions options{};
  options.structSize = sizeof(options);
  options.threads = threads;
  options.trustsShapes = trustsShapes;
  LlamaStatus status;
  {
    nb::gil_scoped_release release;
    status = llamaExecutableRun(handle, toRef(function), tensors.size(),
                                tensors.data(), results.size(), results.data(),
                                &options);
  }
  check(status);
  // Every result has its owner before anything can fail.
  std::vector<std::unique_ptr<ResultTensor>> owned;
  owned.reserve(results.size());
  for (const LlamaTensor &result : results)
    owned.push_back(std::make_unique<ResultTensor>(result));
  nb::list list;
  for (std::unique_ptr<ResultTensor> &result : owned)
    list.append(nb::cast(result.release(), nb::rv_policy::take_ownership));
  return list;
}

/// (name, whether this processor executes it, features, bytes of a vector).
static nb::tuple describe(const LlamaTargetInfo &target) {
  return nb::make_tuple(toPython(toView(target.name)), target.isExecutable,
                        toPython(toView(target.features)), target.vectorBytes);
}

void llama_mlir::python::registerExecutables(nb::module_ &m) {
  registerTensors(m);
  m.def(
      "targets",
      [] {
        nb::list list;
        LlamaTargetInfo target;
        for (intptr_t i = 0; i < llamaGetNumTargets(); ++i) {
          check(llamaGetTarget(i, &target));
          list.append(describe(target));
        }
        return list;
      },
      nb::sig("def targets() -> list[tuple[str, bool, str, int]]"));
  m.def(
      "lookup_target",
      [](std::string_view name) {
        LlamaTargetInfo target;
        check(llamaLookupTarget(toRef(name), &target));
        return describe(target);
      },
      nb::arg("name"),
      nb::sig("def lookup_target(name: str) -> tuple[str, bool, str, int]"));
  m.attr("PIPELINE_X86") = static_cast<int>(LlamaPipelineX86);
  m.attr("PIPELINE_LOOPS") = static_cast<int>(LlamaPipelineLoops);
  m.attr("KIND_SCALAR") = static_cast<int>(LlamaValueScalar);
  m.attr("KIND_TENSOR") = static_cast<int>(LlamaValueTensor);
  m.attr("KIND_BUFFER") = static_cast<int>(LlamaValueBuffer);
  m.def(
      "dtypes",
      [] {
        nb::list names;
        for (int i = LlamaDTypeF64; i <= LlamaDTypeUI8; ++i)
          names.append(
              toPython(toView(llamaDTypeGetName(static_cast<LlamaDType>(i)))));
        return names;
      },
      nb::sig("def dtypes() -> list[str]"));
  nb::class_<Executable>(m, "Executable")
      .def(nb::init<Module &, std::string_view, int>(), nb::arg("module"),
           nb::arg("target"), nb::arg("pipeline"))
      .def("functions", &Executable::getFunctions,
           nb::sig("def functions(self) -> list[tuple[str, tuple[tuple[int, "
                   "int, tuple[int, ...], str], ...], tuple[tuple[int, int, "
                   "tuple[int, ...], str], ...]]]"))
      .def("run", &Executable::run, nb::arg("function"), nb::arg("arguments"),
           nb::arg("threads"), nb::arg("trusts_shapes") = false,
           nb::sig("def run(self, function: str, arguments: "
                   "list[BorrowedTensor], threads: int, trusts_shapes: bool = "
                   "False) -> list[ResultTensor]"))
      .def_prop_ro("compile_seconds", &Executable::getCompileSeconds);
}
