//===- LlamaDialect.td - The llama dialect ------------------*- tablegen -*-===//
#ifndef LLAMA_DIALECT_TD
#define LLAMA_DIALECT_TD

include "mlir/IR/OpBase.td"

def Llama_Dialect : Dialect {
  let name = "llama";
  let cppNamespace = "::mlir::llama";
  let summary = "The operations of Llama-family decoder blocks on tensors";
  let description = [{
    Tensor operations with value semantics: any rank that makes sense, static
    or dynamic dimensions, element types f16, bf16, f32 and (for references)
    f64. Arithmetic is done in f32 (f64 for f64) and rounded once at the end,
    unless an operation states otherwise.
  }];
  let useDefaultAttributePrinterParser = 1;
}

class Llama_Op<string mnemonic, list<Trait> traits = []>
    : Op<Llama_Dialect, mnemonic, traits>;

#endif // LLAMA_DIALECT_TD
