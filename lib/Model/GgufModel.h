//===- GgufModel.h - A model in a .gguf file ------------------------------===//
//
// How GGUF's keys and tensor names say what Hugging Face's config.json and
// parameter names say.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_GGUFMODEL_H
#define LLAMA_MODEL_GGUFMODEL_H

#include "lib/Model/Gguf.h"
#include "lib/Model/ModelConfig.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>

namespace mlir::llama {

/// One factor for each pair of features that is rotated together; no parameter.
inline constexpr llvm::StringLiteral kGgufRopeFactors = "rope_freqs.weight";

/// Whether `path` is a file that is read as GGUF: by its name, or by how it
/// begins.
bool isGgufPath(llvm::StringRef path);

/// The configuration that the metadata describe. Fails on another architecture
/// than "llama", on missing keys without a default, on sizes that do not fit
/// each other, and on what is not supported: experts, heads or feed-forward
/// sizes that differ by layer, keys that would change the result, and one of
/// several files of a model.
llvm::Expected<ModelConfig> readGgufConfig(const GgufFile &file);

/// "blk.3.ffn_up.weight" -> "model.layers.3.mlp.up_proj.weight". None for a
/// name that is not GGUF's of a parameter of a Llama model.
std::optional<std::string> getParameterName(llvm::StringRef ggufName);

/// The inverse of getParameterName; other names stay.
std::string getGgufName(llvm::StringRef parameter);

} // namespace mlir::llama

#endif // LLAMA_MODEL_GGUFMODEL_H
