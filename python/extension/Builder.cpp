//===- Builder.cpp - Modules made operation by operation ------------------===//
//
// Python sees values as numbers: a number that names no value is an error,
// while a pointer to a value that is gone would be a crash.
//
//===----------------------------------------------------------------------===//
#include "python/extension/Modules.h"

#include "llama-mlir-c/Dialect.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/BuiltinTypes.h"
#include "mlir-c/Dialect/Linalg.h"

#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <unordered_map>

using namespace llama_mlir::python;

namespace {

/// Names and MLIR texts.
using Attributes = std::vector<std::pair<std::string, std::string>>;
/// Name (empty for none), file (empty for none), line.
using Place = std::tuple<std::string, std::string, unsigned>;
/// Name and type.
using Argument = std::pair<std::string, std::string>;
/// Values by number; -1 is an absent operand.
using Values = std::vector<intptr_t>;

/// What went wrong, while nothing may be thrown.
struct Failure {
  LlamaStatusCode code = LlamaStatusOk;
  std::string message;
};

class Builder {
public:
  Builder();
  ~Builder();

  Values beginFunction(const std::vector<Argument> &arguments,
                       const Place &place);
  void endFunction(const std::string &name, const Values &results,
                   const Attributes &attributes, const Place &place);
  void abandonFunction();
  Values createLlama(const std::string &name, const Values &operands,
                     const Attributes &attributes,
                     const std::string &elementType, const Place &place);
  Values create(const std::string &name, const Values &operands,
                const std::vector<std::string> &resultTypes,
                const Attributes &attributes, bool fillsRegion,
                const Place &place);
  nb::str getType(intptr_t value);
  void setAttribute(const std::string &name, const std::string &text);
  std::shared_ptr<Module> finish();

private:
  /// Calls `function` locked; raises what it sets.
  template <typename F> void use(F function);

  bool fail(LlamaStatusCode code, std::string message) {
    failure = {code, std::move(message)};
    return false;
  }
  bool failOnDiagnostics(LlamaStatusCode code, const std::string &otherwise) {
    std::string lines = context->takeDiagnostics();
    return fail(code, lines.empty() ? otherwise : lines);
  }
  bool takeStatus(LlamaStatus status, const std::string &prefix = "");

  // These return false, or a null handle, after a failure.
  bool checkInFunction();
  MlirType parseType(const std::string &text);
  bool parseAttributes(const Attributes &attributes,
                       std::vector<MlirNamedAttribute> &result);
  bool lookup(const Values &numbers, std::vector<MlirValue> &result);
  MlirLocation locate(const Place &place);
  /// Verifies the operation and puts it into the function.
  bool insert(MlirOperation op, Values &results);

  ContextPtr context = std::make_shared<Context>();
  MlirModule module{nullptr};
  MlirBlock body{nullptr}; ///< Of the function under construction.
  std::vector<MlirValue> values;
  size_t firstValue = 0; ///< Of the function under construction.
  std::unordered_map<std::string, MlirType> types;
  Failure failure;
};

} // namespace

Builder::Builder() {
  Locked lock(*context);
  for (const char *dialect :
       {"llama", "arith", "bufferization", "func", "linalg", "tensor"})
    mlirContextGetOrLoadDialect(context->get(), toRef(dialect));
  module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context->get()));
}

Builder::~Builder() {
  Locked lock(*context);
  if (!mlirBlockIsNull(body))
    mlirBlockDestroy(body);
  mlirModuleDestroy(module);
}

template <typename F> void Builder::use(F function) {
  Failure found;
  {
    Locked lock(*context);
    context->takeDiagnostics();
    if (mlirModuleIsNull(module))
      fail(LlamaStatusInvalidArgument,
           "the builder is finished: its module was taken");
    else
      function();
    found = std::exchange(failure, {});
  }
  if (found.code != LlamaStatusOk)
    raise(found.code, found.message);
}

bool Builder::takeStatus(LlamaStatus status, const std::string &prefix) {
  if (llamaStatusIsOk(status))
    return true;
  fail(llamaStatusGetCode(status),
       prefix + toString(llamaStatusGetMessage(status)));
  llamaStatusDestroy(status);
  return false;
}

bool Builder::checkInFunction() {
  return !mlirBlockIsNull(body) ||
         fail(LlamaStatusInvalidArgument,
              "operations are built inside of a function: "
              "`with builder.function(...)`");
}

MlirType Builder::parseType(const std::string &text) {
  auto [entry, isNew] = types.try_emplace(text, MlirType{nullptr});
  if (isNew &&
      !takeStatus(llamaTypeParse(context->get(), toRef(text), &entry->second),
                  "'" + text + "' is no type: ")) {
    types.erase(entry);
    return {nullptr};
  }
  return entry->second;
}

bool Builder::parseAttributes(const Attributes &attributes,
                              std::vector<MlirNamedAttribute> &result) {
  for (const auto &[name, text] : attributes) {
    if (name.empty())
      return fail(LlamaStatusInvalidArgument, "an attribute has no name");
    MlirAttribute value;
    if (!takeStatus(llamaAttributeParse(context->get(), toRef(text), &value),
                    "attribute '" + name + "': "))
      return false;
    result.push_back(mlirNamedAttributeGet(
        mlirIdentifierGet(context->get(), toRef(name)), value));
  }
  return true;
}

bool Builder::lookup(const Values &numbers, std::vector<MlirValue> &result) {
  for (intptr_t number : numbers) {
    if (number == -1) {
      result.push_back({nullptr});
      continue;
    }
    if (number < static_cast<intptr_t>(firstValue) ||
        number >= static_cast<intptr_t>(values.size()))
      return fail(LlamaStatusInvalidArgument,
                  "an operand is a value of another function");
    result.push_back(values[number]);
  }
  return true;
}

MlirLocation Builder::locate(const Place &place) {
  const auto &[name, file, line] = place;
  MlirLocation location =
      file.empty() ? mlirLocationUnknownGet(context->get())
                   : mlirLocationFileLineColGet(context->get(), toRef(file),
                                                line, /*col=*/0);
  return name.empty()
             ? location
             : mlirLocationNameGet(context->get(), toRef(name), location);
}

bool Builder::insert(MlirOperation op, Values &results) {
  if (!mlirOperationVerify(op)) {
    mlirOperationDestroy(op);
    return failOnDiagnostics(LlamaStatusVerification,
                             "the operation would not be valid");
  }
  mlirBlockAppendOwnedOperation(body, op);
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i) {
    results.push_back(values.size());
    values.push_back(mlirOperationGetResult(op, i));
  }
  return true;
}

Values Builder::beginFunction(const std::vector<Argument> &arguments,
                              const Place &place) {
  Values results;
  use([&] {
    if (!mlirBlockIsNull(body)) {
      fail(LlamaStatusInvalidArgument,
           "functions are built one after the other, not inside of each other");
      return;
    }
    std::vector<MlirType> argumentTypes;
    std::vector<MlirLocation> argumentLocations;
    const auto &[unused, file, line] = place;
    for (const auto &[name, type] : arguments) {
      argumentTypes.push_back(parseType(type));
      if (mlirTypeIsNull(argumentTypes.back()))
        return;
      argumentLocations.push_back(locate({name, file, line}));
    }
    body = mlirBlockCreate(arguments.size(), argumentTypes.data(),
                           argumentLocations.data());
    firstValue = values.size();
    for (size_t i = 0; i < arguments.size(); ++i) {
      results.push_back(values.size());
      values.push_back(mlirBlockGetArgument(body, i));
    }
  });
  return results;
}

void Builder::abandonFunction() {
  use([&] {
    if (!mlirBlockIsNull(body))
      mlirBlockDestroy(std::exchange(body, MlirBlock{nullptr}));
    // What lies behind is dangling, and numbers are not given twice.
    firstValue = values.size();
  });
}

void Builder::endFunction(const std::string &name, const Values &results,
                          const Attributes &attributes, const Place &place) {
  use([&] {
    if (!checkInFunction())
      return;
    std::vector<MlirValue> returned;
    std::vector<MlirNamedAttribute> named;
    if (!lookup(results, returned) || !parseAttributes(attributes, named))
      return;
    std::vector<MlirType> inputs, outputs;
    for (intptr_t i = 0; i < mlirBlockGetNumArguments(body); ++i)
      inputs.push_back(mlirValueGetType(mlirBlockGetArgument(body, i)));
    for (MlirValue value : returned) {
      if (mlirValueIsNull(value)) {
        fail(LlamaStatusInvalidArgument, "a result is no value");
        return;
      }
      outputs.push_back(mlirValueGetType(value));
    }
    MlirContext ctx = context->get();
    auto add = [&](const char *key, MlirAttribute value) {
      named.push_back(
          mlirNamedAttributeGet(mlirIdentifierGet(ctx, toRef(key)), value));
    };
    add("sym_name", mlirStringAttrGet(ctx, toRef(name)));
    add("function_type",
        mlirTypeAttrGet(mlirFunctionTypeGet(ctx, inputs.size(), inputs.data(),
                                            outputs.size(), outputs.data())));

    MlirLocation location = locate(place);
    MlirOperationState end =
        mlirOperationStateGet(toRef("func.return"), location);
    mlirOperationStateAddOperands(&end, returned.size(), returned.data());
    mlirBlockAppendOwnedOperation(body, mlirOperationCreate(&end));

    MlirOperationState state =
        mlirOperationStateGet(toRef("func.func"), location);
    mlirOperationStateAddAttributes(&state, named.size(), named.data());
    MlirRegion region = mlirRegionCreate();
    mlirRegionAppendOwnedBlock(region, std::exchange(body, MlirBlock{nullptr}));
    mlirOperationStateAddOwnedRegions(&state, 1, &region);
    MlirOperation function = mlirOperationCreate(&state);
    firstValue = values.size();
    if (mlirOperationIsNull(function)) {
      failOnDiagnostics(LlamaStatusVerification, "the function is not valid");
      return;
    }
    if (!mlirOperationVerify(function)) {
      mlirOperationDestroy(function);
      failOnDiagnostics(LlamaStatusVerification, "the function is not valid");
      return;
    }
    mlirBlockAppendOwnedOperation(mlirModuleGetBody(module), function);
  });
}

Values Builder::createLlama(const std::string &name, const Values &operands,
                            const Attributes &attributes,
                            const std::string &elementType,
                            const Place &place) {
  Values results;
  use([&] {
    std::vector<MlirValue> given;
    std::vector<MlirNamedAttribute> named;
    if (!checkInFunction() || !lookup(operands, given) ||
        !parseAttributes(attributes, named))
      return;
    MlirType element{nullptr};
    if (!elementType.empty()) {
      element = parseType(elementType);
      if (mlirTypeIsNull(element))
        return;
    }
    MlirOperation op{nullptr};
    if (takeStatus(llamaOperationCreate(
            locate(place), toRef(name), given.size(), given.data(),
            named.size(), named.data(), element, &op)))
      insert(op, results);
  });
  return results;
}

Values Builder::create(const std::string &name, const Values &operands,
                       const std::vector<std::string> &resultTypes,
                       const Attributes &attributes, bool fillsRegion,
                       const Place &place) {
  Values results;
  use([&] {
    std::vector<MlirValue> given;
    std::vector<MlirNamedAttribute> named;
    if (!checkInFunction() || !lookup(operands, given) ||
        !parseAttributes(attributes, named))
      return;
    for (MlirValue value : given)
      if (mlirValueIsNull(value)) {
        fail(LlamaStatusInvalidArgument,
             "'" + name + "': an operand is absent");
        return;
      }
    std::vector<MlirType> outputs;
    for (const std::string &text : resultTypes) {
      outputs.push_back(parseType(text));
      if (mlirTypeIsNull(outputs.back()))
        return;
    }
    if (!mlirContextIsRegisteredOperation(context->get(), toRef(name))) {
      fail(LlamaStatusInvalidArgument,
           "there is no operation '" + name +
               "' in the dialects llama, "
               "arith, bufferization, func, linalg and tensor");
      return;
    }
    MlirOperationState state =
        mlirOperationStateGet(toRef(name), locate(place));
    mlirOperationStateAddOperands(&state, given.size(), given.data());
    mlirOperationStateAddResults(&state, outputs.size(), outputs.data());
    mlirOperationStateAddAttributes(&state, named.size(), named.data());
    if (fillsRegion) {
      MlirRegion region = mlirRegionCreate();
      mlirOperationStateAddOwnedRegions(&state, 1, &region);
    }
    MlirOperation op = mlirOperationCreate(&state);
    if (mlirOperationIsNull(op)) {
      failOnDiagnostics(LlamaStatusVerification, "'" + name + "' is not valid");
      return;
    }
    if (fillsRegion)
      mlirLinalgFillBuiltinNamedOpRegion(op);
    insert(op, results);
  });
  return results;
}

nb::str Builder::getType(intptr_t value) {
  std::string text;
  use([&] {
    std::vector<MlirValue> found;
    if (lookup({value}, found) && !mlirValueIsNull(found.front()))
      mlirTypePrint(mlirValueGetType(found.front()), append, &text);
  });
  return toPython(text);
}

void Builder::setAttribute(const std::string &name, const std::string &text) {
  use([&] {
    std::vector<MlirNamedAttribute> named;
    if (parseAttributes({{name, text}}, named))
      mlirOperationSetAttributeByName(mlirModuleGetOperation(module),
                                      toRef(name), named.front().attribute);
  });
}

std::shared_ptr<Module> Builder::finish() {
  MlirModule taken{nullptr};
  use([&] {
    if (!mlirBlockIsNull(body)) {
      fail(LlamaStatusInvalidArgument,
           "a function is not ended: leave its `with` block first");
      return;
    }
    if (takeStatus(llamaModuleVerify(module)))
      std::swap(taken, module);
  });
  return std::make_shared<Module>(context, taken);
}

void llama_mlir::python::registerBuilder(nb::module_ &m) {
  nb::class_<Builder>(m, "Builder")
      .def(nb::init<>())
      .def("begin_function", &Builder::beginFunction, nb::arg("arguments"),
           nb::arg("place"))
      .def("end_function", &Builder::endFunction, nb::arg("name"),
           nb::arg("results"), nb::arg("attributes"), nb::arg("place"))
      .def("abandon_function", &Builder::abandonFunction)
      .def("create_llama", &Builder::createLlama, nb::arg("name"),
           nb::arg("operands"), nb::arg("attributes"), nb::arg("element_type"),
           nb::arg("place"))
      .def("create", &Builder::create, nb::arg("name"), nb::arg("operands"),
           nb::arg("result_types"), nb::arg("attributes"),
           nb::arg("fills_region"), nb::arg("place"))
      .def("type_of", &Builder::getType, nb::arg("value"))
      .def("set_attribute", &Builder::setAttribute, nb::arg("name"),
           nb::arg("text"))
      .def("finish", &Builder::finish);
}
