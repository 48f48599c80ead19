//===- Dequantization.h - Blocks that are turned into numbers -------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_DEQUANTIZATION_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_DEQUANTIZATION_H

#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::llama {

/// An operation that dequantises blocks, and the bytes that it reads.
struct Dequantization {
  linalg::GenericOp op;
  BlockFormat format;
  Value bytes;

  Value getResult() { return op.getDpsInitOperand(0)->get(); }
};

/// The dequantisation that an operation on buffers is, as
/// convert-llama-to-linalg makes it, of rows whose length is known.
std::optional<Dequantization> matchDequantization(linalg::GenericOp op);

/// The contraction that alone reads what is dequantised, or null.
linalg::GenericOp findContraction(Dequantization &dequantization);

/// Whether the blocks may change between their dequantisation and the end of
/// `around`, which comes after it in the same region.
bool mayChange(Dequantization &dequantization, Operation *around);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_DEQUANTIZATION_H
