//===- LlamaOpBase.td - Types and classes shared by the op families -*- tablegen -*-===//
#ifndef LLAMA_OP_BASE_TD
#define LLAMA_OP_BASE_TD

include "dialect/Llama/IR/LlamaAttributes.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Llama_Float : AnyTypeOf<[F16, BF16, F32, F64]>;
def Llama_FloatTensor : RankedTensorOf<[F16, BF16, F32, F64]>;
// A count known only at run time: one for all, or one a batch entry.
def Llama_IndexTensor : RankedTensorOf<[I64, I32]>;

#endif // LLAMA_OP_BASE_TD
