//===- AttentionCode.h - Attention as code of threads -----------*- C++ -*-===//
//
// Functions of an attention are declared while it becomes tasks, and get their
// bodies once buffers are freed: the pass that does so has to know of every
// operation what it does, barriers included.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_ATTENTIONCODE_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_ATTENTIONCODE_H

#include "lib/Codegen/Common/AttentionTasks.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <limits>

namespace mlir::llama {

/// A function that is declared: what its body is made of.
struct AttentionDeclaration {
  AttentionShape shape;
  StringRef kind;
};

/// Declares `function` as code for a number of threads.
void declareAttention(const AttentionShape &shape, StringRef kind,
                      int64_t threads, func::FuncOp function);

/// What `function` was declared as, if it has no body yet.
std::optional<AttentionDeclaration> readAttention(func::FuncOp function);

/// One query is divided by keys, as on any GPU.
void declareOneQuery(AttentionKernels &kernels);

/// Emits the body of a function.
class AttentionCode {
protected:
  AttentionCode(RewriterBase &rewriter, const AttentionShape &shape,
                func::FuncOp function)
      : b(function.getLoc(), rewriter), shape(shape), function(function),
        f32(b.getF32Type()) {}

  /// Begins the body.
  void enter();

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  Value number(double value) {
    return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
  }
  Value infinity() { return number(-std::numeric_limits<float>::infinity()); }
  Value add(Value x, Value y) { return b.createOrFold<arith::AddIOp>(x, y); }
  Value sub(Value x, Value y) { return b.createOrFold<arith::SubIOp>(x, y); }
  Value mul(Value x, int64_t y) {
    return b.createOrFold<arith::MulIOp>(x, index(y));
  }
  Value div(Value x, int64_t y) {
    return b.createOrFold<arith::DivUIOp>(x, index(y));
  }
  Value rem(Value x, int64_t y) {
    return b.createOrFold<arith::RemUIOp>(x, index(y));
  }
  Value less(Value x, Value y) {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::slt, x, y);
  }
  Value both(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value select(Value condition, Value x, Value y) {
    return arith::SelectOp::create(b, condition, x, y);
  }
  Value smaller(Value x, Value y) { return arith::MinSIOp::create(b, x, y); }
  Value addf(Value x, Value y) { return arith::AddFOp::create(b, x, y); }
  Value subf(Value x, Value y) { return arith::SubFOp::create(b, x, y); }
  Value mulf(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value isLeast(Value x) {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, x, infinity());
  }
  /// Whether |x| is at least `most`, or no number.
  Value isBeyond(Value x, double most) {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::UGE,
                                 math::AbsFOp::create(b, x), number(most));
  }
  Value isNonFinite(Value x) {
    return isBeyond(x, std::numeric_limits<float>::infinity());
  }
  void barrier() { gpu::BarrierOp::create(b); }
  Value scratch(ArrayRef<int64_t> sizes) {
    return memref::AllocaOp::create(b, MemRefType::get(sizes, f32));
  }
  Value load(Value buffer, ValueRange at) {
    Value value = memref::LoadOp::create(b, buffer, at);
    if (value.getType() == f32)
      return value;
    return arith::ExtFOp::create(b, f32, value);
  }
  void store(Value value, Value buffer, ValueRange at) {
    Type element = cast<MemRefType>(buffer.getType()).getElementType();
    if (element != value.getType())
      value = arith::TruncFOp::create(b, element, value);
    memref::StoreOp::create(b, value, buffer, at);
  }
  void loop(Value first, Value end, Value step,
            function_ref<void(Value)> body) {
    auto loop = scf::ForOp::create(b, first, end, step);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    body(loop.getInductionVar());
  }
  SmallVector<Value>
  loop(Value first, Value end, Value step, ValueRange carried,
       function_ref<SmallVector<Value>(Value, ValueRange)> body) {
    auto loop = scf::ForOp::create(b, first, end, step, carried);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    scf::YieldOp::create(
        b, body(loop.getInductionVar(), loop.getRegionIterArgs()));
    return llvm::to_vector(ValueRange(loop.getResults()));
  }
  void when(Value condition, function_ref<void()> body) {
    auto choice = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    body();
  }
  /// The keys [first, last) of a part of those in [begin, end).
  std::pair<Value, Value> getPartKeys(Value part, Value begin, Value end);
  /// Of [tokens, heads, size] in the order of the layout.
  SmallVector<Value> at(Value token, Value head, Value dim) {
    if (shape.headMajor)
      return {head, token, dim};
    return {token, head, dim};
  }

  ImplicitLocOpBuilder b;
  const AttentionShape &shape;
  func::FuncOp function;
  Type f32;
  Value thread;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_ATTENTIONCODE_H
