//===- HalfConversions.h - 16-bit floats where the processor has none -----===//
//
// Functions that LLVM calls for conversions that a target has no instruction
// for, by LLVM's names. Defined here, they round alike in every program.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_HALFCONVERSIONS_H
#define LLAMA_MLIR_RUNTIME_HALFCONVERSIONS_H

// The psABI passes both 16-bit formats in the low bits of an xmm register, and
// so does this type; only bits are moved here.
typedef _Float16 llama_xmm16;

extern "C" {
llama_xmm16 __truncsfhf2(float value);
llama_xmm16 __truncdfhf2(double value);
float __extendhfsf2(llama_xmm16 value);
double __extendhfdf2(llama_xmm16 value);
llama_xmm16 __truncsfbf2(float value);
llama_xmm16 __truncdfbf2(double value);
}

#endif // LLAMA_MLIR_RUNTIME_HALFCONVERSIONS_H
