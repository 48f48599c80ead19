//===- Status.h - What the files of the C interface share -----------------===//
#ifndef LLAMA_MLIR_LIB_CAPI_STATUS_H
#define LLAMA_MLIR_LIB_CAPI_STATUS_H

#include "llama-mlir-c/Support.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

#include <algorithm>
#include <cstring>

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace mlir::llama::capi {

inline LlamaStatus ok() { return LlamaStatus{nullptr}; }

LlamaStatus fail(LlamaStatusCode code, const llvm::Twine &message);

/// The status of `error`: a success where it is one, out of memory where it
/// says so, and otherwise `code`.
LlamaStatus toStatus(LlamaStatusCode code, llvm::Error error);

inline LlamaStatus invalidArgument(const llvm::Twine &message) {
  return fail(LlamaStatusInvalidArgument, message);
}

/// The status of a null handle or pointer for the parameter `name`.
inline LlamaStatus isNull(llvm::StringRef name) {
  return invalidArgument("'" + name + "' is null");
}

/// The text, empty where its pointer is null.
inline llvm::StringRef toStringRef(MlirStringRef text) {
  return text.data ? llvm::StringRef(text.data, text.length)
                   : llvm::StringRef();
}

inline MlirStringRef toC(llvm::StringRef text) {
  return {text.data(), text.size()};
}

LlamaStatus checkStructSize(const void *given, size_t givenSize,
                            size_t knownSize);

/// Copies an options struct from a caller that may know fewer of its fields, or
/// more: those must be zero then.
template <typename T> LlamaStatus readOptions(const T *given, T &options) {
  std::memset(&options, 0, sizeof(T));
  if (!given)
    return ok();
  LlamaStatus status = checkStructSize(given, given->structSize, sizeof(T));
  if (llamaStatusIsOk(status))
    std::memcpy(&options, given, std::min(given->structSize, sizeof(T)));
  return status;
}

inline LlamaStatus checkThreads(int32_t threads) {
  if (threads >= 0)
    return ok();
  return invalidArgument("the number of threads is " + llvm::Twine(threads) +
                         ", but must not be negative");
}

/// Gives a context all that parsing, lowering and translation need.
void prepareForExecution(MLIRContext &context);

} // namespace mlir::llama::capi

#endif // LLAMA_MLIR_LIB_CAPI_STATUS_H
