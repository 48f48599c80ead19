//===- Module.cpp - Parsing, checking, lowering and printing modules ------===//
#include "llama-mlir-c/Module.h"

#include "lib/CAPI/Status.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Lowering.h"
#include "lib/Execute/Nesting.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Utils.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/FileSystem.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::capi;

static LlamaStatus parse(MlirContext context,
                         std::unique_ptr<llvm::MemoryBuffer> buffer,
                         MlirModule *result) {
  auto module = parseModule(std::move(buffer), unwrap(context));
  if (!module)
    return toStatus(LlamaStatusParse, module.takeError());
  *result = MlirModule{module->release().getOperation()};
  return ok();
}

LlamaStatus llamaModuleParse(MlirContext context, MlirStringRef source,
                             MlirStringRef bufferName, MlirModule *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  return parse(context,
               llvm::MemoryBuffer::getMemBufferCopy(toStringRef(source),
                                                    toStringRef(bufferName)),
               result);
}

LlamaStatus llamaModuleParseFile(MlirContext context, MlirStringRef path,
                                 MlirModule *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  StringRef name = toStringRef(path);
  if (llvm::sys::fs::exists(name) && !llvm::sys::fs::is_regular_file(name))
    return fail(LlamaStatusFile,
                "cannot read " + name + ": it is not a regular file");
  auto buffer = llvm::MemoryBuffer::getFile(name);
  if (std::error_code code = buffer.getError())
    return fail(LlamaStatusFile, "cannot read " + name + ": " + code.message());
  return parse(context, std::move(*buffer), result);
}

/// What `parse` makes of the text, a type or an attribute.
template <typename T, typename Parse>
static LlamaStatus parseAll(MlirContext context, StringRef text, Parse parse,
                            T *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  if (llvm::Error error = checkNesting(text, "text"))
    return toStatus(LlamaStatusParse, std::move(error));
  DiagnosticCollector diagnostics(unwrap(context));
  auto value = parse(text, unwrap(context));
  if (!value)
    return toStatus(LlamaStatusParse, diagnostics.takeError("cannot parse it"));
  *result = wrap(value);
  return ok();
}

LlamaStatus llamaTypeParse(MlirContext context, MlirStringRef text,
                           MlirType *result) {
  auto parse = [](StringRef text, MLIRContext *context) {
    return parseType(text, context);
  };
  return parseAll(context, toStringRef(text), parse, result);
}

LlamaStatus llamaAttributeParse(MlirContext context, MlirStringRef text,
                                MlirAttribute *result) {
  auto parse = [](StringRef text, MLIRContext *context) {
    return parseAttribute(text, context);
  };
  return parseAll(context, toStringRef(text), parse, result);
}

LlamaStatus llamaModuleVerify(MlirModule module) {
  if (mlirModuleIsNull(module))
    return isNull("module");
  ModuleOp op = unwrap(module);
  DiagnosticCollector diagnostics(op.getContext());
  if (succeeded(verify(op)))
    return ok();
  return toStatus(LlamaStatusVerification,
                  diagnostics.takeError("the module is not valid"));
}

LlamaStatus llamaModuleRunPipeline(MlirModule module, MlirStringRef pipeline) {
  if (mlirModuleIsNull(module))
    return isNull("module");
  ModuleOp op = unwrap(module);
  prepareForExecution(*op.getContext());
  StringRef text = toStringRef(pipeline).trim(), inner = text;
  if (inner.consume_front("builtin.module(") && inner.consume_back(")"))
    text = inner;
  PassManager pm(op.getContext());
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(parsePassPipeline(text, pm, os)))
    return fail(LlamaStatusParse, StringRef(message).trim());
  DiagnosticCollector diagnostics(op.getContext());
  if (succeeded(pm.run(op)))
    return ok();
  return toStatus(LlamaStatusCompile,
                  diagnostics.takeError("a pass failed without a reason"));
}

LlamaStatus llamaModulePrint(MlirModule module, uint32_t flags,
                             MlirStringCallback callback, void *userData) {
  if (mlirModuleIsNull(module))
    return isNull("module");
  if (!callback)
    return isNull("callback");
  constexpr uint32_t kKnown =
      LlamaPrintGeneric | LlamaPrintDebugInfo | LlamaPrintNamesFromLocations;
  if (flags & ~kKnown)
    return invalidArgument("unknown flags for printing: " + Twine(flags));
  OpPrintingFlags options;
  if (flags & LlamaPrintGeneric)
    options.printGenericOpForm();
  if (flags & LlamaPrintDebugInfo)
    options.enableDebugInfo();
  if (flags & LlamaPrintNamesFromLocations)
    options.printNameLocAsPrefix();
  detail::CallbackOstream os(callback, userData);
  unwrap(module).print(os, options);
  return ok();
}
