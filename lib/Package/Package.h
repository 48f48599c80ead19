//===- Package.h - Modules compiled ahead of time -------------------------===//
//
// A package is an object file that needs nothing but the C library: the
// functions of a module for one or more processors, the runtime that calls
// them, tables that describe them, and functions with a C interface that check
// what they are given. docs/reference/c-abi.md is its specification.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_PACKAGE_H
#define LLAMA_MLIR_LIB_PACKAGE_PACKAGE_H

#include "lib/Codegen/X86/Target.h"
#include "lib/Execute/Signature.h"
#include "runtime/Program.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace mlir::llama {

struct PackageOptions {
  /// What the exported names begin with, before an underscore: a C identifier.
  std::string prefix;
  /// At least one, each of another name. At run time the one with the most
  /// features that the processor has is used.
  std::vector<X86Target> targets;
};

struct Package {
  /// A relocatable ELF object.
  llvm::SmallVector<char, 0> object;
  /// The C header of its functions.
  std::string header;
};

/// The section with a package's manifest: JSON, and a zero.
inline constexpr llvm::StringLiteral kManifestSection = ".llama.manifest";

/// Compiles `module`, which stays as it is. Without `model` each public
/// function becomes <prefix>_<name>; of a model, whose tables refer to the
/// functions of the module's interface (lib/Execute/Interface.h), what the ABI
/// lists. Fails with what is wrong with the module, and on functions whose
/// values cannot be passed.
llvm::Expected<Package> buildPackage(ModuleOp module,
                                     const PackageOptions &options,
                                     const llama_model_tables *model = nullptr);

/// `text` as a part of a C identifier.
std::string getIdentifier(llvm::StringRef text);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_PACKAGE_PACKAGE_H
