//===- LlamaOpBase.td - Types and classes shared by the op families -*- tablegen -*-===//
#ifndef LLAMA_OP_BASE_TD
#define LLAMA_OP_BASE_TD

include "dialect/Llama/IR/LlamaAttributes.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Llama_FloatTensor : RankedTensorOf<[F16, BF16, F32, F64]>;
// Keys or values: in the type of what is computed, or rows in 8 bits with scales.
def Llama_CacheTensor : RankedTensorOf<[F16, BF16, F32, F64, I8]>;
// Scales of such rows.
def Llama_ScaleTensor : RankedTensorOf<[F32, F64]>;
// Rows to be looked up: of floats, or the bytes of quantised ones.
def Llama_TableTensor : RankedTensorOf<[F16, BF16, F32, F64, I8]>;
// A count known only at run time: one for all, or one a batch entry.
def Llama_IndexTensor : RankedTensorOf<[I64, I32]>;

// Speculatable when no size is left to run time, where it could contradict
// another one.
def SpeculatableIfStaticImplTrait : NativeOpTrait<"SpeculatableIfStatic"> {
  let cppNamespace = "::mlir::llama";
}
def SpeculatableIfStatic
    : TraitList<[ConditionallySpeculatable, SpeculatableIfStaticImplTrait]>;

// An operation of the dialect: no memory effects, verified constraints, and
// `inferResultShapes`, from which verifier, builders and canonicalisation take
// the shapes of the results.
class Llama_Op<string mnemonic, list<Trait> traits = [SpeculatableIfStatic]>
    : Op<Llama_Dialect, mnemonic, !listconcat([NoMemoryEffect], traits)> {
  let hasVerifier = 1;
  code inferenceDeclaration = [{
    /// The shape of each result. Fails on operands that break a constraint,
    /// which is reported on `reportOn` unless that is null.
    static ::mlir::FailureOr<::mlir::llama::Shapes>
    inferResultShapes(Adaptor adaptor, ::mlir::Operation *reportOn = nullptr);
  }];
  let extraClassDeclaration = inferenceDeclaration;
}

#endif // LLAMA_OP_BASE_TD
