//===- Passes.h - Code generation for x86-64 ------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_PASSES_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_PASSES_H

#include "mlir/Dialect/AMX/AMXDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/Pass/Pass.h"

namespace mlir::llama {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "lib/Codegen/X86/Passes.h.inc"

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_PASSES_H
