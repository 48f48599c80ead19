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

#include <string>

namespace mlir::llama {

/// Whether `path` is a file that is read as GGUF, by its name.
bool isGgufPath(llvm::StringRef path);

/// The configuration that the metadata describe. Fails on another architecture
/// than "llama", on missing keys without a default, on sizes that do not fit
/// each other, and on what is not supported: experts, and heads or feed-forward
/// sizes that differ by layer.
llvm::Expected<ModelConfig> readGgufConfig(const GgufFile &file);

/// "blk.3.ffn_up.weight" -> "model.layers.3.mlp.up_proj.weight". A name that
/// means nothing to a Llama model keeps what is not known of it.
std::string getParameterName(llvm::StringRef ggufName);

/// The inverse of getParameterName.
std::string getGgufName(llvm::StringRef parameter);

} // namespace mlir::llama

#endif // LLAMA_MODEL_GGUFMODEL_H
