//===- Exports.h - The functions that a package exports -------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_EXPORTS_H
#define LLAMA_MLIR_LIB_PACKAGE_EXPORTS_H

#include "lib/Execute/Signature.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"

#include <string>
#include <vector>

namespace llvm {
class GlobalVariable;
class Module;
} // namespace llvm

namespace mlir::llama {

/// An exported function that passes its arguments on to one of the runtime's.
struct Forward {
  llvm::StringLiteral name;   ///< Behind the prefix.
  llvm::StringLiteral callee; ///< Of the runtime.
  bool takesProgram;          ///< Whether the program is its first argument.
  llvm::StringLiteral result, parameters; ///< In C.
  llvm::StringLiteral comment;
};

/// What every package exports, and what a model does besides.
llvm::ArrayRef<Forward> getForwards();
llvm::ArrayRef<Forward> getModelForwards();

/// One parameter of an exported function, in C.
struct CParameter {
  std::string type; ///< "const llama_tensor *", "float", …
  std::string name; ///< "arg0", "result0"
  bool isPointer;
};

/// The parameters of <prefix>_<function>: scalars by value, tensors by pointer,
/// then pointers to the results.
std::vector<CParameter> getParameters(const FunctionSignature &signature);

/// Adds <prefix>_<name> for each of `forwards`, and its name to `exports`. The
/// module holds the runtime.
void addForwards(llvm::Module &module, llvm::StringRef prefix,
                 llvm::ArrayRef<Forward> forwards,
                 llvm::GlobalVariable &program, llvm::StringSet<> &exports);

/// Adds <prefix>_<function> for function `index` of the program.
void addFunction(llvm::Module &module, llvm::StringRef prefix,
                 const FunctionSignature &signature, size_t index,
                 llvm::GlobalVariable &program, llvm::StringSet<> &exports);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_EXPORTS_H
