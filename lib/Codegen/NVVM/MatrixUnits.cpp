//===- MatrixUnits.cpp - mma.sync and what feeds it -----------------------===//
#include "lib/Codegen/NVVM/MatrixUnits.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

Value llama::allocateWorkgroup(OpBuilder &b, Location loc, int64_t elements,
                               Type element) {
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  return memref::AllocaOp::create(
      b, loc,
      MemRefType::get({elements}, element, MemRefLayoutAttrInterface(), space),
      b.getI64IntegerAttr(128));
}

Value llama::copyChunk(OpBuilder &b, Location loc, Value source, Value index,
                       Value memory, Value place, Value elements) {
  return nvgpu::DeviceAsyncCopyOp::create(
      b, loc, nvgpu::DeviceAsyncTokenType::get(b.getContext()), memory, place,
      source, index, b.getIndexAttr(kChunk), elements, b.getUnitAttr());
}

Value llama::toMatrixRegister(OpBuilder &b, Location loc, Value pair) {
  if (!cast<VectorType>(pair.getType()).getElementType().isBF16())
    return pair;
  Value bits = vector::BitCastOp::create(
      b, loc, VectorType::get({1}, b.getI32Type()), pair);
  return vector::ExtractOp::create(b, loc, bits, 0);
}

SmallVector<Value> llama::loadMatrices(OpBuilder &b, Location loc, Value memory,
                                       Value place, bool transpose) {
  Type element = cast<MemRefType>(memory.getType()).getElementType();
  Value loaded = nvgpu::LdMatrixOp::create(
      b, loc, VectorType::get({4, 2}, element), memory, ValueRange{place},
      b.getBoolAttr(transpose), b.getI32IntegerAttr(4));
  SmallVector<Value> registers;
  for (int64_t i = 0; i < 4; ++i)
    registers.push_back(
        toMatrixRegister(b, loc, vector::ExtractOp::create(b, loc, loaded, i)));
  return registers;
}

void llama::multiplyMatrices(OpBuilder &b, Location loc, Type type,
                             ArrayRef<Value> lhs, ArrayRef<Value> rhs,
                             MutableArrayRef<Value> sums) {
  Type f32 = b.getF32Type();
  Type result =
      LLVM::LLVMStructType::getLiteral(b.getContext(), {f32, f32, f32, f32});
  NVVM::MMATypes multiplicand =
      type.isBF16() ? NVVM::MMATypes::bf16 : NVVM::MMATypes::f16;
  Value product = NVVM::MmaOp::create(
      b, loc, result, lhs, rhs, ValueRange(ArrayRef<Value>(sums)),
      ArrayRef<int64_t>{kMmaRows, kMmaColumns, kMmaDepth}, std::nullopt,
      std::nullopt, std::array<NVVM::MMATypes, 2>{multiplicand, multiplicand},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  for (auto [i, sum] : llvm::enumerate(sums))
    sum = LLVM::ExtractValueOp::create(b, loc, product, i);
}
