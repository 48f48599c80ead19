//===- Manifest.h - What is in a package, as JSON -------------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_MANIFEST_H
#define LLAMA_MLIR_LIB_PACKAGE_MANIFEST_H

#include "lib/Execute/Signature.h"
#include "lib/Package/Package.h"

namespace mlir::llama {

/// One line of JSON; docs/reference/c-abi.md lists its members. `functions` are
/// those of the module, of which `table` is that for the runtime; `model` is
/// null for plain functions.
std::string makeManifest(const PackageOptions &options,
                         llvm::ArrayRef<FunctionSignature> functions,
                         llvm::ArrayRef<llama_function> table,
                         const llama_model_tables *model);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_MANIFEST_H
