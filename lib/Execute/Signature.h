//===- Signature.h - What a function takes and returns --------------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_SIGNATURE_H
#define LLAMA_MLIR_LIB_EXECUTE_SIGNATURE_H

#include "lib/Execute/HostTensor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

#include <string>
#include <vector>

namespace mlir::llama {

/// One argument or result, detached from the MLIR context.
struct ValueSignature {
  enum class Kind {
    Scalar, ///< Passed by value.
    Tensor, ///< Read only.
    Buffer, ///< Written in place: a memref, or a tensor marked as writable.
  };

  Kind kind = Kind::Tensor;
  ElementType element = ElementType::F32;
  llvm::SmallVector<int64_t, 4> shape; ///< ShapedType::kDynamic where open.
  std::string text;                    ///< The MLIR type.

  bool isStatic() const;
  /// Whether a tensor of this shape may be passed here.
  bool accepts(llvm::ArrayRef<int64_t> actual) const;
};

/// A public function that can be called from outside.
struct FunctionSignature {
  std::string name;
  std::vector<ValueSignature> arguments;
  std::vector<ValueSignature> results;
  /// Whether the last argument is a workspace, as large as the function's
  /// companion says, which follows it in the interface.
  bool isPlanned = false;
  /// How many results a planned function has before they are arguments.
  size_t numPlannedResults = 0;

  /// An error that names the first input that does not fit, what was found and
  /// what is expected.
  llvm::Error checkInputs(llvm::ArrayRef<HostTensor> inputs) const;
  /// The same for argument `index` alone.
  llvm::Error checkInput(size_t index, const HostTensor &input) const;

  /// The signature of a function with a body, as written before lowering; an
  /// error where values of one of its types cannot be passed.
  static llvm::Expected<FunctionSignature> get(func::FuncOp function);
};

/// Marks the tensors that public functions take as not writable, but for those
/// with a mark: compiled code then leaves its inputs as they are.
void protectInputs(ModuleOp module);

/// The public functions with a body, in order.
std::vector<func::FuncOp> getEntries(ModuleOp module);

/// The entry of this name, or the only one where `name` is empty.
llvm::Expected<func::FuncOp> findEntry(ModuleOp module, llvm::StringRef name);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_SIGNATURE_H
