//===- RuntimeSymbols.cpp - Functions that compiled code may call ---------===//
#include "lib/Execute/RuntimeSymbols.h"

#include "lib/Execute/FloatBits.h"
#include "runtime/MemRefCopy.h"
#include "runtime/ParallelFor.h"

#include "llvm/ExecutionEngine/Orc/CoreContainers.h"

using namespace mlir;
using namespace mlir::llama;

// The psABI passes both 16-bit formats in the low bits of an xmm register, and
// so does this type; only bits are moved here.
using Xmm16 = _Float16;

static Xmm16 truncateToHalf(float value) {
  return llvm::bit_cast<Xmm16>(roundToF16(value));
}
static Xmm16 truncateDoubleToHalf(double value) {
  return llvm::bit_cast<Xmm16>(roundToF16(value));
}
static float extendHalf(Xmm16 value) {
  return f16ToFloat(llvm::bit_cast<uint16_t>(value));
}
static double extendHalfToDouble(Xmm16 value) { return extendHalf(value); }
static Xmm16 truncateToBFloat(float value) {
  return llvm::bit_cast<Xmm16>(roundToBF16(value));
}
static Xmm16 truncateDoubleToBFloat(double value) {
  return llvm::bit_cast<Xmm16>(roundToBF16(value));
}

void mlir::llama::registerRuntimeSymbols(ExecutionEngine &engine) {
  engine.registerSymbols([](llvm::orc::MangleAndInterner mangle) {
    llvm::orc::SymbolMap symbols;
    auto add = [&](llvm::StringRef name, auto *function) {
      symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported |
                                   llvm::JITSymbolFlags::Callable};
    };
    add("llama_parallel_for", &llama_parallel_for);
    add("memrefCopy", &memrefCopy);
    add("__truncsfhf2", &truncateToHalf);
    add("__truncdfhf2", &truncateDoubleToHalf);
    add("__extendhfsf2", &extendHalf);
    add("__extendhfdf2", &extendHalfToDouble);
    add("__truncsfbf2", &truncateToBFloat);
    add("__truncdfbf2", &truncateDoubleToBFloat);
    return symbols;
  });
}
