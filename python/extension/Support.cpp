//===- Support.cpp - Errors, texts and contexts ---------------------------===//
#include "python/extension/Support.h"

#include "llama-mlir-c/Dialect.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/Diagnostics.h"

using namespace llama_mlir::python;

void llama_mlir::python::raise(LlamaStatusCode code, std::string_view message) {
  nb::object error =
      nb::module_::import_("llama_mlir.errors")
          .attr("from_status")(static_cast<int>(code), toPython(message));
  PyErr_SetObject(reinterpret_cast<PyObject *>(Py_TYPE(error.ptr())),
                  error.ptr());
  throw nb::python_error();
}

void llama_mlir::python::check(LlamaStatus status) {
  if (llamaStatusIsOk(status))
    return;
  LlamaStatusCode code = llamaStatusGetCode(status);
  std::string message = toString(llamaStatusGetMessage(status));
  llamaStatusDestroy(status);
  raise(code, message);
}

std::string_view llama_mlir::python::toUtf8(nb::handle text) {
  Py_ssize_t size = 0;
  const char *data = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
  if (!data)
    throw nb::python_error();
  return {data, static_cast<size_t>(size)};
}

nb::str llama_mlir::python::toPython(std::string_view text) {
  PyObject *object = PyUnicode_DecodeUTF8(text.data(), text.size(), "replace");
  if (!object)
    throw nb::python_error();
  return nb::steal<nb::str>(object);
}

//===----------------------------------------------------------------------===//
// Contexts
//===----------------------------------------------------------------------===//

/// One registry with everything for all contexts of the process.
static MlirDialectRegistry getRegistry() {
  static MlirDialectRegistry registry = [] {
    MlirDialectRegistry result = mlirDialectRegistryCreate();
    check(llamaRegisterEverything(result));
    llamaRegisterPasses();
    return result;
  }();
  return registry;
}

static void appendPlace(MlirLocation location, std::string &lines) {
  while (mlirLocationIsAName(location))
    location = mlirLocationNameGetChildLoc(location);
  if (!mlirLocationIsAFileLineColRange(location))
    return;
  lines += toView(
      mlirIdentifierStr(mlirLocationFileLineColRangeGetFilename(location)));
  lines +=
      ':' + std::to_string(mlirLocationFileLineColRangeGetStartLine(location)) +
      ':' +
      std::to_string(mlirLocationFileLineColRangeGetStartColumn(location)) +
      ": ";
}

/// Keeps errors in the text that userData is, in the format that the C
/// interface has, and everything away from stderr.
static MlirLogicalResult keepDiagnostic(MlirDiagnostic diagnostic,
                                        void *userData) {
  if (mlirDiagnosticGetSeverity(diagnostic) == MlirDiagnosticError) {
    std::string &lines = *static_cast<std::string *>(userData);
    if (!lines.empty())
      lines += '\n';
    appendPlace(mlirDiagnosticGetLocation(diagnostic), lines);
    std::string message;
    mlirDiagnosticPrint(diagnostic, append, &message);
    lines += message.substr(0, message.find('\n'));
  }
  return mlirLogicalResultSuccess();
}

Context::Context()
    : context(mlirContextCreateWithRegistry(getRegistry(),
                                            /*threadingEnabled=*/false)) {
  mlirContextAttachDiagnosticHandler(context, keepDiagnostic, &diagnostics,
                                     nullptr);
}

Context::~Context() { mlirContextDestroy(context); }
