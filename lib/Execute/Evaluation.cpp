//===- Evaluation.cpp - What a function computes, for comparison ----------===//
#include "lib/Execute/Evaluation.h"

#include "lib/Codegen/Common/PlanWorkspace.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

/// The bytes that the companion of a planned function asks for.
static llvm::Expected<HostTensor>
makeWorkspace(const CompiledModule &module, StringRef companion,
              llvm::MutableArrayRef<HostTensor> arguments,
              const InvokeOptions &options) {
  auto bytes = module.invoke(companion, arguments, options);
  if (!bytes)
    return bytes.takeError();
  return HostTensor::allocate(ElementType::I8, bytes->front().getAsInteger(0));
}

/// The arguments that a planned function wrote, as what it would return
/// otherwise: in this order, by which they must be as many as its results.
static llvm::Expected<std::vector<HostTensor>>
takeWritten(const FunctionSignature &signature, size_t numResults,
            llvm::MutableArrayRef<HostTensor> arguments) {
  std::vector<HostTensor> results;
  for (auto [argument, value] : llvm::zip(signature.arguments, arguments))
    if (argument.kind == ValueSignature::Kind::Buffer)
      results.push_back(std::move(value));
  results.pop_back(); // The workspace.
  if (results.size() != numResults)
    return llvm::createStringError("@" + signature.name + " returns " +
                                   Twine(numResults) + " results in " +
                                   Twine(results.size()) +
                                   " arguments: which is which is not known");
  return results;
}

llvm::Expected<std::vector<HostTensor>>
mlir::llama::evaluate(const CompiledModule &module, StringRef entry,
                      llvm::ArrayRef<HostTensor> inputs,
                      const InvokeOptions &options) {
  auto signature = module.lookup(entry);
  if (!signature)
    return signature.takeError();
  std::vector<HostTensor> arguments;
  for (auto [input, argument] : llvm::zip(inputs, signature->arguments)) {
    if (argument.kind != ValueSignature::Kind::Buffer) {
      arguments.push_back(
          HostTensor::borrow(input.getElementType(), input.getShape(),
                             const_cast<void *>(input.getData())));
      continue;
    }
    auto copy = input.clone();
    if (!copy)
      return copy.takeError();
    arguments.push_back(std::move(*copy));
  }
  if (!signature->isPlanned)
    return module.invoke(entry, arguments, options);

  auto companion = module.lookup((entry + kWorkspaceBytesSuffix).str());
  if (!companion)
    return companion.takeError();
  auto workspace = makeWorkspace(module, companion->name, arguments, options);
  if (!workspace)
    return workspace.takeError();
  arguments.push_back(std::move(*workspace));
  auto none = module.invoke(entry, arguments, options);
  if (!none)
    return none.takeError();
  return takeWritten(*signature, signature->numPlannedResults, arguments);
}

llvm::Expected<std::vector<HostTensor>>
mlir::llama::evaluateReference(ModuleOp module, StringRef entry,
                               llvm::ArrayRef<HostTensor> inputs) {
  OwningOpRef<ModuleOp> promoted = module.clone();
  if (llvm::Error error = promoteToF64(*promoted))
    return std::move(error);
  CompileOptions options;
  options.pipeline = PipelineKind::Loops;
  auto compiled = CompiledModule::create(*promoted, options);
  if (!compiled)
    return compiled.takeError();
  auto signature = (*compiled)->lookup(entry);
  if (!signature)
    return signature.takeError();
  std::vector<HostTensor> wide;
  for (auto [input, argument] : llvm::zip_equal(inputs, signature->arguments)) {
    auto converted = input.convertTo(argument.element);
    if (!converted)
      return converted.takeError();
    wide.push_back(std::move(*converted));
  }
  return (*compiled)->invoke(entry, wide);
}
