//===- Diagnostics.h - One-line errors about model files ------------------===//
//
// Every error of lib/Model is one line that says what is wrong, where (file,
// key or tensor) and what to do about it.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_DIAGNOSTICS_H
#define LLAMA_MODEL_DIAGNOSTICS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

#include <string>

namespace mlir::llama {

/// An error with `message`, which must be a single line.
llvm::Error makeError(const llvm::Twine &message);

/// `text` in single quotes, safe to put into a one-line message whatever it
/// holds: control characters and invalid UTF-8 are escaped as \xNN, long text
/// is cut after `maxBytes` bytes.
std::string quoted(llvm::StringRef text, size_t maxBytes = 80);

/// "[2, 3, 4]".
std::string shapeText(llvm::ArrayRef<int64_t> shape);

} // namespace mlir::llama

#endif // LLAMA_MODEL_DIAGNOSTICS_H
