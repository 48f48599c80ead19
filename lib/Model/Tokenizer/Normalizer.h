//===- Normalizer.h - Text normalisation of tokenizer.json ----------------===//

#ifndef LLAMA_MODEL_TOKENIZER_NORMALIZER_H
#define LLAMA_MODEL_TOKENIZER_NORMALIZER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <string>

namespace mlir::llama {

/// One normalizer, or a sequence of them.
class Normalizer {
public:
  virtual ~Normalizer() = default;

  /// Rewrites `text` (valid UTF-8 before and after). Fails only when a regular
  /// expression gives up.
  virtual llvm::Error apply(std::string &text) const = 0;

  /// The normalizer that `value` describes; null for a JSON null. Sequence,
  /// Prepend, Replace, Strip and ByteLevel are always there; NFC, NFD, NFKC,
  /// NFKD and Lowercase when built with ICU. Any other type is an error.
  static llvm::Expected<std::unique_ptr<Normalizer>>
  create(const llvm::json::Value *value, llvm::StringRef where);
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_NORMALIZER_H
