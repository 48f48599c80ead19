//===- FunctionTable.cpp - Signatures as the runtime reads them -----------===//
#include "lib/Execute/FunctionTable.h"

using namespace mlir;
using namespace mlir::llama;

static_assert(kDynamicSize == ShapedType::kDynamic);
static_assert(int(ValueSignature::Kind::Scalar) == llama_value::Scalar &&
              int(ValueSignature::Kind::Tensor) == llama_value::Tensor &&
              int(ValueSignature::Kind::Buffer) == llama_value::Buffer);

static std::vector<llama_value>
getValues(llvm::ArrayRef<ValueSignature> signatures) {
  std::vector<llama_value> values;
  for (const ValueSignature &signature : signatures)
    values.push_back({static_cast<int32_t>(signature.kind),
                      static_cast<int32_t>(signature.element),
                      static_cast<int32_t>(signature.shape.size()),
                      /*padding=*/0, signature.shape.data(),
                      signature.text.c_str()});
  return values;
}

FunctionTable::FunctionTable(llvm::ArrayRef<FunctionSignature> signatures) {
  for (const FunctionSignature &signature : signatures) {
    values.push_back(getValues(signature.arguments));
    values.push_back(getValues(signature.results));
  }
  for (auto [i, signature] : llvm::enumerate(signatures)) {
    const std::vector<llama_value> &arguments = values[2 * i];
    const std::vector<llama_value> &results = values[2 * i + 1];
    functions.push_back({signature.name.c_str(),
                         static_cast<int32_t>(arguments.size()),
                         static_cast<int32_t>(results.size()), arguments.data(),
                         results.data(), signature.isPlanned,
                         /*padding=*/0});
  }
}
