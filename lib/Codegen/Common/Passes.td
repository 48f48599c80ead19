//===- Passes.td - Code generation for any processor --------*- tablegen -*-===//
#ifndef LLAMA_CODEGEN_COMMON_PASSES
#define LLAMA_CODEGEN_COMMON_PASSES

include "mlir/Pass/PassBase.td"

def LlamaVectorizeGeneric : Pass<"llama-vectorize-generic", "::mlir::func::FuncOp"> {
  let summary = "Turns linalg operations on buffers into loops of vector operations";
  let description = [{
    Every linalg operation on buffers becomes a loop nest whose innermost body
    works on vectors of `vector-bytes`. One loop is the vector loop: the one for
    which the most accesses are contiguous. Contractions get a register block of
    accumulators (rows x columns, or rows x vectors) that lives in registers over
    the whole reduction. What a full vector does not cover is done by one masked
    step, what a full block does not cover by smaller blocks: any shape, static
    or dynamic, is computed without padding.

    Reductions are reassociated: a sum is formed from one partial sum a lane.

    Operations with no vector form (regions in the body, maps that are no
    projected permutation) become scalar loops; a missed remark says why.
  }];
  let options = [
    Option<"vectorBytes", "vector-bytes", "unsigned", "16", "Bytes of a vector register">,
    Option<"vectorRegisters", "vector-registers", "unsigned", "16", "Number of vector registers">,
  ];
  let dependentDialects = ["::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect", "::mlir::affine::AffineDialect"];
}

def LlamaExpandMath : Pass<"llama-expand-math", "::mlir::func::FuncOp"> {
  let summary = "Expands f32 functions into polynomials on vectors";
  let description = [{
    exp (2 ulp), tanh (3), erf (4), sin and cos (2, for angles to 2^20 and beyond)
    and rsqrt become arithmetic without branches or library calls, on scalars
    and vectors of f32. Other element types are left as they are.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

#endif // LLAMA_CODEGEN_COMMON_PASSES
