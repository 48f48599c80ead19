//===- LlamaDialect.td - The llama dialect ------------------*- tablegen -*-===//
#ifndef LLAMA_DIALECT_TD
#define LLAMA_DIALECT_TD

include "mlir/IR/OpBase.td"

def Llama_Dialect : Dialect {
  let name = "llama";
  let cppNamespace = "::mlir::llama";
  let summary = "The operations of Llama-family decoder blocks on tensors";
  let description = [{
    Tensor operations with value semantics. Shapes are static or dynamic, ranks
    are whatever makes sense for an operation, and element types are f16, bf16,
    f32 and (for references) f64.

    **Arithmetic.** Operands are widened to f32 (f64 where the input is f64),
    everything is computed there, and each result is rounded once, unless an
    operation states otherwise. NaN and Inf propagate as in the formulas.

    **Types.** An operation's *input* (`x`, `gate`, `q`, `new_tokens`) sets the
    element type of the result; weights, biases, tables and masks may have
    another one, since models mix f32 weights with bf16 activations. Sizes are
    checked where both are known: an unknown size matches every size. Sizes that
    contradict each other only at run time are undefined behaviour, so an
    operation may be executed speculatively exactly when all of its shapes are
    static (`rope_table` and `embedding` say where they allow more). No
    operation has memory effects: all may be merged and deleted.

    **Indices.** Out-of-range ids and cache positions are clamped, never used to
    read or write outside of a tensor. A program that wants an error must check
    them before.

    **Constraints** are numbered (`rmsnorm_c1`, ...); error messages and tests
    cite these names.

    **Casts.** A `tensor.cast` that only forgets sizes is folded into the
    operation that uses it, so that static shapes reach the lowering.
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
  let useDefaultAttributePrinterParser = 1;
}

#endif // LLAMA_DIALECT_TD
