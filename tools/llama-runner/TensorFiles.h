//===- TensorFiles.h - Inputs and outputs in files ------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TENSORFILES_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TENSORFILES_H

#include "lib/Execute/HostTensor.h"
#include "lib/Execute/Signature.h"

#include <vector>

namespace mlir::llama {

/// Reads the inputs of a function: one .safetensors file with arg0, arg1, …,
/// or a .npy file for each argument, `files` being separated by commas. What
/// files cannot say is adapted to the signature: uint16 to bf16, int8 to i4.
llvm::Expected<std::vector<HostTensor>>
readInputs(llvm::StringRef files, const FunctionSignature &signature);

/// Writes result0, result1, … to one .safetensors file, or as .npy files into
/// the folder `path`, which is made where it is not there.
llvm::Error writeOutputs(llvm::StringRef path,
                         llvm::ArrayRef<HostTensor> results);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_TENSORFILES_H
