//===- Passes.td - llama to llama: fusion ---------------------*- tablegen -*-===//
#ifndef LLAMA_FUSE_PASSES_TD
#define LLAMA_FUSE_PASSES_TD

include "mlir/Pass/PassBase.td"

def LlamaFuseAddRmsNorm : Pass<"llama-fuse-add-rmsnorm"> {
  let summary = "Fuse an addition into the norm of its sum";
  let description = [{
    Pattern: `s = a + b; y = rmsnorm(s, w, bias?)` ->
    `y, s = rmsnorm(a, w, bias?, residual = b)`; what else used `s` uses the
    result `sum`.

    The addition is `arith.addf`, `linalg.add`, `linalg.elementwise` with `add`,
    or a `linalg.generic` or `linalg.map` that does nothing else.

    Legal because the sum is rounded to the type of its operands either way, and
    the norm is that of the rounded sum. Each of these is a condition, and a
    missed remark names the one that does not hold:

    - the norm has no residual yet;
    - both operands have the type of the sum: nothing is broadcast or converted;
    - the sum has no destination of its own (only `tensor.empty`), which it
      would no longer be written to;
    - addition and norm are in one block, so that it is not moved into a loop;
    - what else uses the sum comes after the norm, or the norm can take the
      place of the addition, because its other operands are there already.
  }];
}

def LlamaFuseLinears : Pass<"llama-fuse-linears"> {
  let summary = "Fuse linears of one input into one linear of all their columns";
  let description = [{
    Pattern: `y_i = linear(x, w_i, b_i?)` ->
    `y = linear(x, concat(w_1, ..), concat(b_1, ..)?)`, `y_i` = columns of `y`.

    The linears are in one block, their weights have the same element type and a
    known number of rows, and either all have biases, of one element type, or
    none has. Every element of the result is the same sum as before.

    Constants are concatenated here and now. Other weights are so only with
    `concat-weights`: it would copy them in every call of the function. Weights
    that are arguments are better read where they lie; see
    llama-merge-parallel.
  }];
  let options = [
    Option<"concatWeights", "concat-weights", "bool", "false",
           "Concatenate weights that are not constants, in every call">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect"];
}

#endif // LLAMA_FUSE_PASSES_TD
