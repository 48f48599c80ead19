//===- ModelTables.h - A model as the runtime knows it ----------*- C++ -*-===//

#ifndef LLAMA_MODEL_MODELTABLES_H
#define LLAMA_MODEL_MODELTABLES_H

#include "lib/Execute/Signature.h"
#include "lib/Model/ModelConfig.h"
#include "lib/Model/ModelGraph.h"
#include "runtime/Program.h"

#include <vector>

namespace mlir::llama {

class Tokenizer;

/// The runtime's description of a model; what it points to lives here.
class ModelTables {
public:
  ModelTables() = default;
  ModelTables(ModelTables &&) = default;
  ModelTables &operator=(ModelTables &&) = default;

  /// Of a program whose functions have these signatures. `tokenizer`, if any,
  /// gives the tokens their texts.
  static llvm::Expected<ModelTables>
  create(const ModelConfig &config, std::vector<ManifestEntry> manifest,
         llvm::ArrayRef<FunctionSignature> functions,
         const Tokenizer *tokenizer = nullptr);

  const llama_model_tables &get() const { return tables; }

private:
  std::vector<ManifestEntry> manifest;
  std::vector<llama_step_argument> arguments;
  std::vector<int64_t> stopTokens, tokenOffsets;
  std::vector<char> tokenText;
  llama_model_tables tables = {};
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_MODELTABLES_H
