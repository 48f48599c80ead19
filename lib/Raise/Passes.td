//===- Passes.td - linalg to llama: recognition ---------------*- tablegen -*-===//
#ifndef LLAMA_RAISE_PASSES_TD
#define LLAMA_RAISE_PASSES_TD

include "mlir/Pass/PassBase.td"

def LlamaRaiseLinalg : Pass<"llama-raise-linalg"> {
  let summary = "Recognise operations of the dialect in linalg on tensors";
  let description = [{
    Finds `rmsnorm`, `layernorm`, `swiglu`, `glu`, `rope`, `attention`,
    `kv_cache_update`, `embedding`, `dequantize` and `linear` in what other front
    ends make of a model, and puts the operation there. What is not recognised
    stays as it is. The pipeline `llama-raise` prepares and cleans up around it.

    Recognition is by what an element is, not by which operations compute it.
    Each element of a tensor is an expression of its indices, brought into a
    canonical form: elementwise operations, reductions, broadcasts, reshapes,
    slices, transposes and concatenations disappear in it, and so does every way
    to write a quotient, a root, a mean or a softmax. An operation matches if the
    expression is its definition, with values of the program for its operands.
    See docs/raising.md.

    Legality:
    - The formula must be that of the operation, as real numbers. What a
      comparison decides about NaN is not considered.
    - Roundings on the way to a type narrower than the result's are kept, unless
      `allow-precision-change`. Roundings to the result's own type are absorbed
      and reported by a remark; `rmsnorm` that rounds before its weight becomes
      `rounding = before_weight`.
    - A large negative number that hides scores (-1e4 and less where it is added,
      -1e9 where it takes their place) is -infinity if the mask is causal: rows
      that see no key at all are zero then, not the mean of all values. Other
      masks of numbers stay masks that are added.
    - Where a dimension of attention's operands would be broadcast if it were 1
      at run time (PyTorch's exported graphs say so of each dynamic dimension),
      `cf.assert` checks that it is not, in front of the operation.
    - Checks (`cf.assert`) on ids inside of a lookup disappear with it;
      `embedding` clamps ids.

    Remarks tell what was recognised, and of what looks like an operation and is
    none, where it ended and why. With `report`, a table of each function is
    printed to standard error.
  }];
  let options = [
    Option<"report", "report", "bool", "false",
           "Print what was found, nearly found and left in each function">,
    Option<"printElements", "print-elements", "bool", "false",
           "Print what an element of each value that is left is, in the form that is matched">,
    Option<"allowPrecisionChange", "allow-precision-change", "bool", "false",
           "Absorb roundings to types narrower than the result's">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::mlir::llama::LlamaDialect"];
}

#endif // LLAMA_RAISE_PASSES_TD
