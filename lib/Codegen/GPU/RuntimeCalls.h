//===- RuntimeCalls.h - Calls of runtime/GPU/Abi.h ------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_RUNTIMECALLS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_RUNTIMECALLS_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"

namespace mlir::llama {

/// Emits calls of the runtime, and what they need of buffers, in functions that
/// are not in the LLVM dialect yet: casts that nothing else can express vanish
/// once everything is.
class RuntimeCalls {
public:
  RuntimeCalls(ModuleOp module, OpBuilder &b);

  /// Calls the C function `name`, declared by the types here. Null where it
  /// returns nothing.
  Value call(Location loc, StringRef name, Type result, ValueRange operands);

  /// Where a buffer begins, as !llvm.ptr.
  Value getPointer(Location loc, Value buffer);
  /// Where the first element of a strided buffer lies, as !llvm.ptr.
  Value getFirstElement(Location loc, Value buffer);
  /// The bytes of a buffer in the identity layout, as i64.
  Value getBytes(Location loc, Value buffer);
  /// A buffer of this type, in the identity layout, at `pointer`.
  Value getBuffer(Location loc, MemRefType type, Value pointer,
                  ValueRange dynamicSizes);
  /// Memory for `count` of `type` on the stack of the function around `b`.
  Value allocateArray(Location loc, Type type, size_t count);
  void store(Location loc, Value value, Value array, Type type, size_t index);

  Type getPointerType();

private:
  ModuleOp module;
  OpBuilder &b;
};

/// llama_gpu_image and llama_gpu_kernel.
LLVM::LLVMStructType getImageType(MLIRContext *context);
LLVM::LLVMStructType getKernelType(MLIRContext *context);

/// A constant of bytes, hidden from other files.
LLVM::GlobalOp createBytes(OpBuilder &b, Location loc, StringRef name,
                           StringRef bytes, unsigned alignment);

/// A struct that the runtime writes to; members for which `getMember` has
/// nothing are zero.
LLVM::GlobalOp createStruct(OpBuilder &b, Location loc, StringRef name,
                            LLVM::LLVMStructType type,
                            function_ref<Value(size_t)> getMember);

/// The bytes of an element in memory.
int64_t getElementBytes(Type element);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_RUNTIMECALLS_H
