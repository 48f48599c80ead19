//===- GgufTokenizer.h - The tokenizer in a .gguf file --------------------===//

#ifndef LLAMA_MODEL_GGUFTOKENIZER_H
#define LLAMA_MODEL_GGUFTOKENIZER_H

#include "lib/Model/Gguf.h"
#include "lib/Model/Tokenizer.h"

namespace mlir::llama {

/// The tokenizer that the keys "tokenizer.ggml.*" describe: "llama"
/// (sentencepiece's BPE by scores, with byte fallback) and "gpt2" (byte-level
/// BPE by merges, split as "tokenizer.ggml.pre" says), with the ids that
/// llama.cpp gives. Null where the file has none. Fails on damaged lists and on
/// a kind or a way of splitting that is not supported, which the message names.
llvm::Expected<std::unique_ptr<Tokenizer>>
readGgufTokenizer(const GgufFile &file);

} // namespace mlir::llama

#endif // LLAMA_MODEL_GGUFTOKENIZER_H
