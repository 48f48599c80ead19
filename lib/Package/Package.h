//===- Package.h - Modules compiled ahead of time -------------------------===//
//
// A package is an object file that needs nothing but the C library: the
// functions of a module for one or more processors, the runtime that calls
// them, tables that describe them, and functions with a C interface that check
// what they are given. With functions for GPUs, whose images are inside, it
// needs libllama-gpu.so, too. docs/reference/c-abi.md is its specification.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_PACKAGE_PACKAGE_H
#define LLAMA_MLIR_LIB_PACKAGE_PACKAGE_H

#include "lib/Execute/GpuTarget.h"
#include "lib/Execute/Signature.h"
#include "runtime/Program.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace mlir::llama {

/// What functions are compiled for: a processor, or a GPU and a processor for
/// the host's part.
struct PackageTarget {
  X86Target processor;
  std::optional<GpuTarget> gpu;

  std::string getName() const {
    return gpu ? gpu->getCodeName() : processor.name;
  }
};

struct PackageOptions {
  /// What the exported names begin with, before an underscore: a C identifier.
  std::string prefix;
  /// At least one, each of another name. At run time the first GPU that is
  /// there is used, else the processor with the most features that this one
  /// has.
  std::vector<PackageTarget> targets;

  bool hasGpu() const {
    for (const PackageTarget &target : targets)
      if (target.gpu)
        return true;
    return false;
  }
};

struct Package {
  /// A relocatable ELF object.
  llvm::SmallVector<char, 0> object;
  /// Whether it calls libllama-gpu.so.
  bool needsGpuLibrary = false;
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
