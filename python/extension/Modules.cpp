//===- Modules.cpp - Modules: parsing, passes, printing, inspection -------===//
#include "python/extension/Modules.h"

#include "llama-mlir-c/Model.h"

#include "mlir-c/BuiltinAttributes.h"

#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/vector.h>

using namespace llama_mlir::python;

Module::~Module() {
  Locked lock(*context);
  mlirModuleDestroy(module);
}

template <typename F> static std::shared_ptr<Module> create(F function) {
  auto context = std::make_shared<Context>();
  MlirModule module{nullptr};
  LlamaStatus status;
  {
    Locked lock(*context);
    status = function(context->get(), &module);
    context->takeDiagnostics();
  }
  check(status);
  return std::make_shared<Module>(std::move(context), module);
}

static std::shared_ptr<Module> parse(nb::handle source, std::string_view name) {
  std::string_view text;
  if (nb::isinstance<nb::str>(source))
    text = toUtf8(source);
  else if (nb::isinstance<nb::bytes>(source))
    text = {static_cast<const char *>(nb::borrow<nb::bytes>(source).data()),
            nb::borrow<nb::bytes>(source).size()};
  else
    throw nb::type_error("a module is parsed from str or bytes");
  return create([&](MlirContext context, MlirModule *result) {
    return llamaModuleParse(context, toRef(text), toRef(name), result);
  });
}

static std::shared_ptr<Module> parseFile(std::string_view path) {
  return create([&](MlirContext context, MlirModule *result) {
    return llamaModuleParseFile(context, toRef(path), result);
  });
}

static std::shared_ptr<Module> ofModel(std::string_view path,
                                       std::string_view dtype) {
  return create([&](MlirContext context, MlirModule *result) {
    return llamaModelBuildModule(context, toRef(path), toRef(dtype), result);
  });
}

void Module::verify() {
  check(use([&] { return llamaModuleVerify(module); }));
}

void Module::run(std::string_view pipeline) {
  check(use([&] { return llamaModuleRunPipeline(module, toRef(pipeline)); }));
}

nb::str Module::print(uint32_t flags) {
  std::string text;
  check(use([&] { return llamaModulePrint(module, flags, append, &text); }));
  return toPython(text);
}

//===----------------------------------------------------------------------===//
// Inspection
//===----------------------------------------------------------------------===//

namespace {
struct NamedText {
  std::string name, text;
};

/// A snapshot of an operation: nothing of it changes or dies with the module.
struct OperationInfo {
  std::string name;
  std::vector<std::string> operands, results;
  std::vector<NamedText> attributes;
  std::string location;
  int depth;
};
} // namespace

template <typename T, typename Print>
static std::string printed(T object, Print print) {
  std::string text;
  print(object, append, &text);
  return text;
}

static void list(MlirOperation op, int depth,
                 std::vector<OperationInfo> &result) {
  OperationInfo info;
  info.name = toString(mlirIdentifierStr(mlirOperationGetName(op)));
  info.depth = depth;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    info.operands.push_back(printed(
        mlirValueGetType(mlirOperationGetOperand(op, i)), mlirTypePrint));
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    info.results.push_back(printed(
        mlirValueGetType(mlirOperationGetResult(op, i)), mlirTypePrint));
  for (intptr_t i = 0; i < mlirOperationGetNumAttributes(op); ++i) {
    MlirNamedAttribute attribute = mlirOperationGetAttribute(op, i);
    info.attributes.push_back(
        {toString(mlirIdentifierStr(attribute.name)),
         printed(attribute.attribute, mlirAttributePrint)});
  }
  info.location = printed(mlirOperationGetLocation(op), mlirLocationPrint);
  result.push_back(std::move(info));
  for (intptr_t i = 0; i < mlirOperationGetNumRegions(op); ++i)
    for (MlirBlock block =
             mlirRegionGetFirstBlock(mlirOperationGetRegion(op, i));
         !mlirBlockIsNull(block); block = mlirBlockGetNextInRegion(block))
      for (MlirOperation nested = mlirBlockGetFirstOperation(block);
           !mlirOperationIsNull(nested);
           nested = mlirOperationGetNextInBlock(nested))
        list(nested, depth + 1, result);
}

static nb::tuple toTuple(const std::vector<std::string> &texts) {
  nb::list result;
  for (const std::string &text : texts)
    result.append(toPython(text));
  return nb::tuple(result);
}

nb::list Module::operations() {
  std::vector<OperationInfo> infos;
  {
    Locked lock(*context);
    list(mlirModuleGetOperation(module), 0, infos);
  }
  nb::list result;
  for (const OperationInfo &info : infos) {
    nb::dict attributes;
    for (const NamedText &attribute : info.attributes)
      attributes[toPython(attribute.name)] = toPython(attribute.text);
    result.append(nb::make_tuple(toPython(info.name), toTuple(info.operands),
                                 toTuple(info.results), attributes,
                                 toPython(info.location), info.depth));
  }
  return result;
}

void llama_mlir::python::registerModules(nb::module_ &m) {
  nb::class_<Module>(m, "Module")
      .def_static("parse", &parse, nb::arg("source"), nb::arg("name"))
      .def_static("parse_file", &parseFile, nb::arg("path"))
      .def_static("of_model", &ofModel, nb::arg("path"), nb::arg("dtype"))
      .def("verify", &Module::verify)
      .def("run", &Module::run, nb::arg("pipeline"))
      .def("print", &Module::print, nb::arg("flags"))
      .def("operations", &Module::operations,
           nb::sig("def operations(self) -> list[tuple[str, tuple[str, ...], "
                   "tuple[str, ...], dict[str, str], str, int]]"));
  m.attr("PRINT_GENERIC") = static_cast<int>(LlamaPrintGeneric);
  m.attr("PRINT_DEBUG_INFO") = static_cast<int>(LlamaPrintDebugInfo);
  m.attr("PRINT_NAMES") = static_cast<int>(LlamaPrintNamesFromLocations);
}
