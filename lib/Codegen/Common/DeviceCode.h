//===- DeviceCode.h - Kernels through LLVM's code generators ----*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_COMMON_DEVICECODE_H
#define LLAMA_MLIR_LIB_CODEGEN_COMMON_DEVICECODE_H

#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/CodeGen.h"

#include <string>

namespace llvm {
class Module;
class TargetMachine;
} // namespace llvm

namespace mlir::llama {

/// What the contract "Kernels" (docs/gpu.md) says of a function; an error says
/// what does not hold.
LogicalResult checkKernel(gpu::GPUFuncOp function);

/// Checks kernels, and states for LLVM what is known of them: buffers are
/// aligned to 16 bytes, and workgroup memory is unless it asks for more; what
/// is allocated is the thread's own.
LogicalResult prepareKernels(gpu::GPUModuleOp module);

/// An error for each function of numbers for which LLVM's code generators of
/// GPUs would call a library.
LogicalResult checkFunctions(gpu::GPUModuleOp module);

/// Patterns within the gpu and vector dialects that leave only what LLVM has:
/// reductions of a subgroup by shuffles, vectors of one dimension.
LogicalResult simplifyKernels(gpu::GPUModuleOp module, unsigned subgroupSize);

/// How kernels become LLVM's: `index` has 32 bits, buffers are pointers.
LowerToLLVMOptions getKernelLoweringOptions(gpu::GPUModuleOp module);

/// The patterns that all targets share, and the dialects that they leave.
void populateKernelToLLVMPatterns(const LLVMTypeConverter &converter,
                                  RewritePatternSet &patterns,
                                  ConversionTarget &target);

/// Lets a pass that emits device code translate modules to LLVM IR.
void registerDeviceTranslations(DialectRegistry &registry);

/// The code generator of a chip; an error names chips that are unknown.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createDeviceMachine(StringRef triple, StringRef chip, StringRef features);

/// A module in the LLVM dialect, optimised, as assembly or object code.
/// `prepare` may add to the LLVM module before.
FailureOr<std::string>
emitDeviceCode(gpu::GPUModuleOp module, llvm::TargetMachine &machine,
               llvm::CodeGenFileType kind,
               function_ref<void(llvm::Module &)> prepare = {});

/// Pattern: gpu.module -> gpu.binary, for all in `module`, whose images `emit`
/// makes on several threads.
LogicalResult
makeImages(ModuleOp module, Attribute target, gpu::CompilationTarget format,
           function_ref<FailureOr<std::string>(gpu::GPUModuleOp)> emit);

/// Runs a program of a GPU's tool chain and returns what it wrote; an error is
/// its own first line.
/// `arguments` hold "INPUT" and "OUTPUT" for the files.
llvm::Expected<std::string> runDeviceTool(StringRef program,
                                          ArrayRef<StringRef> arguments,
                                          StringRef input);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_COMMON_DEVICECODE_H
