//===- Support.cpp - Errors, versions and threads -------------------------===//
#include "llama-mlir-c/Support.h"

#include "lib/CAPI/Status.h"
#include "runtime/ParallelFor.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Config/llvm-config.h"

#include <string>

using namespace mlir::llama;

namespace {
struct Status {
  LlamaStatusCode code;
  std::string message;
};
} // namespace

LlamaStatus capi::fail(LlamaStatusCode code, const llvm::Twine &message) {
  return LlamaStatus{new Status{code, message.str()}};
}

LlamaStatus capi::toStatus(LlamaStatusCode code, llvm::Error error) {
  if (!error)
    return ok();
  std::string message;
  llvm::handleAllErrors(std::move(error), [&](const llvm::ErrorInfoBase &info) {
    if (!message.empty())
      message += '\n';
    message += info.message();
    if (info.convertToErrorCode() == std::errc::not_enough_memory)
      code = LlamaStatusOutOfMemory;
  });
  return fail(code, message);
}

LlamaStatus capi::checkStructSize(const void *given, size_t givenSize,
                                  size_t knownSize) {
  if (givenSize < sizeof(size_t))
    return invalidArgument("'structSize' is " + llvm::Twine(givenSize) +
                           ": set it to the size of the struct");
  if (givenSize <= knownSize)
    return ok();
  llvm::ArrayRef<char> unknown(static_cast<const char *>(given) + knownSize,
                               givenSize - knownSize);
  if (llvm::all_of(unknown, [](char byte) { return byte == 0; }))
    return ok();
  return fail(LlamaStatusUnsupported,
              "an option is set that this version of the library, " +
                  llvm::StringRef(LLAMA_MLIR_VERSION) + ", does not know");
}

LlamaStatusCode llamaStatusGetCode(LlamaStatus status) {
  return status.ptr ? static_cast<Status *>(status.ptr)->code : LlamaStatusOk;
}

MlirStringRef llamaStatusGetMessage(LlamaStatus status) {
  if (!status.ptr)
    return capi::toC("");
  return capi::toC(static_cast<Status *>(status.ptr)->message);
}

void llamaStatusDestroy(LlamaStatus status) {
  delete static_cast<Status *>(status.ptr);
}

MlirStringRef llamaGetVersion(void) { return capi::toC(LLAMA_MLIR_VERSION); }

MlirStringRef llamaGetMLIRVersion(void) {
  return capi::toC(LLVM_VERSION_STRING);
}

LlamaStatus llamaSetNumThreads(int32_t threads) {
  LlamaStatus status = capi::checkThreads(threads);
  if (llamaStatusIsOk(status))
    llama_set_num_threads(threads);
  return status;
}

int32_t llamaGetNumThreads(void) { return llama_get_num_threads(); }
