//===- RuntimeCalls.cpp - Calls of runtime/GPU/Abi.h ----------------------===//
#include "lib/Codegen/GPU/RuntimeCalls.h"

#include "mlir/Conversion/LLVMCommon/MemRefBuilder.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::llama;

int64_t mlir::llama::getElementBytes(Type element) {
  if (element.isIndex())
    return 8;
  return llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

RuntimeCalls::RuntimeCalls(ModuleOp module, OpBuilder &b)
    : module(module), b(b) {}

Type RuntimeCalls::getPointerType() {
  return LLVM::LLVMPointerType::get(b.getContext());
}

Value RuntimeCalls::call(Location loc, StringRef name, Type result,
                         ValueRange operands) {
  auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(module.getBody());
    SmallVector<Type> types(operands.getTypes());
    function = LLVM::LLVMFuncOp::create(
        b, module.getLoc(), name,
        LLVM::LLVMFunctionType::get(
            result ? result : LLVM::LLVMVoidType::get(b.getContext()), types));
  }
  auto call = LLVM::CallOp::create(b, loc, function, operands);
  return result ? call.getResult() : Value();
}

Value RuntimeCalls::getPointer(Location loc, Value buffer) {
  Value index = memref::ExtractAlignedPointerAsIndexOp::create(b, loc, buffer);
  Value bits = arith::IndexCastOp::create(b, loc, b.getI64Type(), index);
  return LLVM::IntToPtrOp::create(b, loc, getPointerType(), bits);
}

Value RuntimeCalls::getFirstElement(Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  Value begin = getPointer(loc, buffer);
  auto metadata = memref::ExtractStridedMetadataOp::create(b, loc, buffer);
  OpFoldResult offset = metadata.getConstifiedMixedOffset();
  if (isZeroInteger(offset))
    return begin;
  Type i64 = b.getI64Type();
  Value elements = arith::IndexCastOp::create(
      b, loc, i64, getValueOrCreateConstantIndexOp(b, loc, offset));
  Value bytes = arith::MulIOp::create(
      b, loc, elements,
      arith::ConstantIntOp::create(b, loc, i64,
                                   getElementBytes(type.getElementType())));
  return LLVM::GEPOp::create(b, loc, getPointerType(), b.getI8Type(), begin,
                             ArrayRef<LLVM::GEPArg>{bytes});
}

Value RuntimeCalls::getBytes(Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  int64_t known = getElementBytes(type.getElementType());
  for (int64_t size : type.getShape())
    if (!ShapedType::isDynamic(size))
      known *= size;
  Value bytes = arith::ConstantIndexOp::create(b, loc, known);
  for (auto [i, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size)) {
      Value dim = memref::DimOp::create(b, loc, buffer, i);
      bytes = arith::MulIOp::create(b, loc, bytes, dim);
    }
  return arith::IndexCastOp::create(b, loc, b.getI64Type(), bytes);
}

Value RuntimeCalls::getBuffer(Location loc, MemRefType type, Value pointer,
                              ValueRange dynamicSizes) {
  LLVMTypeConverter converter(b.getContext());
  auto descriptor =
      MemRefDescriptor::poison(b, loc, converter.convertType(type));
  descriptor.setAllocatedPtr(b, loc, pointer);
  descriptor.setAlignedPtr(b, loc, pointer);
  descriptor.setConstantOffset(b, loc, 0);
  Type i64 = b.getI64Type();
  Value stride = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(1));
  size_t dynamic = dynamicSizes.size();
  for (size_t i = type.getRank(); i-- > 0;) {
    Value size;
    if (type.isDynamicDim(i))
      size = arith::IndexCastOp::create(b, loc, i64, dynamicSizes[--dynamic]);
    else
      size = LLVM::ConstantOp::create(b, loc,
                                      b.getI64IntegerAttr(type.getDimSize(i)));
    descriptor.setSize(b, loc, i, size);
    descriptor.setStride(b, loc, i, stride);
    if (i != 0)
      stride = arith::MulIOp::create(b, loc, stride, size);
  }
  return UnrealizedConversionCastOp::create(b, loc, type, Value(descriptor))
      .getResult(0);
}

Value RuntimeCalls::allocateArray(Location loc, Type type, size_t count) {
  OpBuilder::InsertionGuard guard(b);
  auto function = b.getInsertionBlock()
                      ->getParent()
                      ->getParentOfType<FunctionOpInterface>();
  b.setInsertionPointToStart(&function.getFunctionBody().front());
  Value size = LLVM::ConstantOp::create(
      b, loc, b.getI64IntegerAttr(std::max<size_t>(count, 1)));
  return LLVM::AllocaOp::create(b, loc, getPointerType(), type, size);
}

void RuntimeCalls::store(Location loc, Value value, Value array, Type type,
                         size_t index) {
  Value place = array;
  if (index != 0)
    place = LLVM::GEPOp::create(
        b, loc, getPointerType(), type, array,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
  LLVM::StoreOp::create(b, loc, value, place);
}

LLVM::LLVMStructType mlir::llama::getImageType(MLIRContext *context) {
  Type i32 = IntegerType::get(context, 32), i64 = IntegerType::get(context, 64);
  Type pointer = LLVM::LLVMPointerType::get(context);
  return LLVM::LLVMStructType::getLiteral(context,
                                          {i32, i32, pointer, i64, pointer});
}

LLVM::LLVMStructType mlir::llama::getKernelType(MLIRContext *context) {
  Type i32 = IntegerType::get(context, 32);
  Type pointer = LLVM::LLVMPointerType::get(context);
  Type three = LLVM::LLVMArrayType::get(i32, 3);
  return LLVM::LLVMStructType::getLiteral(
      context, {pointer, pointer, i32, i32, three, i32, three, i32, pointer});
}

LLVM::GlobalOp mlir::llama::createBytes(OpBuilder &b, Location loc,
                                        StringRef name, StringRef bytes,
                                        unsigned alignment) {
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), bytes.size());
  return LLVM::GlobalOp::create(b, loc, type, /*isConstant=*/true,
                                LLVM::Linkage::Internal, name,
                                b.getStringAttr(bytes), alignment);
}

LLVM::GlobalOp
mlir::llama::createStruct(OpBuilder &b, Location loc, StringRef name,
                          LLVM::LLVMStructType type,
                          function_ref<Value(size_t)> getMember) {
  auto global = LLVM::GlobalOp::create(b, loc, type, /*isConstant=*/false,
                                       LLVM::Linkage::Internal, name,
                                       Attribute(), /*alignment=*/8);
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&global.getInitializerRegion());
  Value value = LLVM::UndefOp::create(b, loc, type);
  for (auto [i, field] : llvm::enumerate(type.getBody())) {
    Value member = getMember(i);
    if (!member)
      member = LLVM::ZeroOp::create(b, loc, field);
    value = LLVM::InsertValueOp::create(b, loc, value, member, i);
  }
  LLVM::ReturnOp::create(b, loc, value);
  return global;
}
