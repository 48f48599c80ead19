//===- ModelParameters.h - The parameters a config implies ----------------===//

#ifndef LLAMA_MODEL_MODELPARAMETERS_H
#define LLAMA_MODEL_MODELPARAMETERS_H

#include "lib/Model/ModelConfig.h"
#include "lib/Model/WeightStore.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mlir::llama {

/// One parameter by its Hugging Face name. Matrices are [out, in].
struct ParameterInfo {
  std::string name;
  llvm::SmallVector<int64_t, 2> shape;
};

/// Every parameter of the model, in the order of the forward pass:
/// model.embed_tokens.weight, model.layers.0.…, model.norm.weight and, unless
/// embeddings are tied, lm_head.weight.
std::vector<ParameterInfo> listParameters(const ModelConfig &config);

/// Elements of all of them together.
int64_t countParameters(const ModelConfig &config);

/// Checks that `weights` hold every parameter of `config` with its shape and
/// as F32, F16 or BF16, matrices also as ggml's block types; reports the first
/// that does not. Also fails on a
/// tensor under "model.layers." that the config does not imply (a bias or a
/// layer too many: the config contradicts the weights), but not on
/// rotary_emb.inv_freq, which transformers recomputes, nor on the
/// lm_head.weight of a tied model, which transformers replaces by the
/// embeddings. In a GGUF file every tensor but its factors of rotary embeddings
/// must be one that the config implies.
llvm::Error checkParameters(const ModelConfig &config,
                            const WeightStore &weights);

} // namespace mlir::llama

#endif // LLAMA_MODEL_MODELPARAMETERS_H
