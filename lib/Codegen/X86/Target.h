//===- Target.h - What code generation knows of an x86-64 processor -------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_TARGET_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_TARGET_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>
#include <vector>

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace mlir::llama {

/// The properties of a processor that choose vector shapes and instructions.
/// Features are taken one by one, never from a processor's name alone: a
/// hypervisor may mask some of them.
struct X86Target {
  std::string name;                  ///< What --target calls it.
  std::string cpu;                   ///< LLVM's -mcpu, for scheduling.
  std::vector<std::string> features; ///< LLVM features, without sign.
  unsigned vectorBytes = 16;         ///< Bytes of the widest vector used.
  unsigned vectorRegisters = 16;     ///< Architectural vector registers.

  bool has(llvm::StringRef feature) const;
  /// Whether this process could execute code for the target.
  bool isExecutableOnHost() const;
  /// LLVM's feature string ("+avx2,+fma,…"); what the target lacks is switched
  /// off explicitly, so that `cpu` adds nothing.
  std::string featureString() const;
  /// A target machine for this target, relocation model PIC.
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
  createTargetMachine() const;

  /// The target of this name; "host" (or an empty name) is the best described
  /// by CPUID. An unknown name is an error that lists the known ones.
  static llvm::Expected<X86Target> get(llvm::StringRef name);
  static X86Target host();
  /// Every name that get() takes but "host".
  static llvm::ArrayRef<llvm::StringLiteral> names();
};

/// Makes LLVM's code generators known, once in a process.
void initializeCodeGenerators();

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_TARGET_H
