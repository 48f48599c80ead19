//===- Scalarize.cpp - Vectors to numbers, bf16 to its bits ---------------===//
#include "lib/Codegen/SPIRV/Passes.h"

#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Transforms/DialectConversion.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASPIRVSCALARIZE
#include "lib/Codegen/SPIRV/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

//===----------------------------------------------------------------------===//
// Buffers of bf16
//===----------------------------------------------------------------------===//

bool isBf16Buffer(Type type) {
  auto buffer = dyn_cast<MemRefType>(type);
  return buffer && buffer.getElementType().isBF16();
}

/// The same shape (scalar, vector or buffer) of `element`.
Type withElement(Type type, Type element) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(element);
  return element;
}

/// Pattern: x = load bf16 buffer -> x = bitcast(load i16 buffer), and stores
/// accordingly, for all uses of `buffer`, which becomes one of i16.
LogicalResult makeBufferOfBits(Value buffer) {
  Type bits = IntegerType::get(buffer.getContext(), 16);
  buffer.setType(withElement(buffer.getType(), bits));
  OpBuilder b(buffer.getContext());
  for (Operation *user : llvm::to_vector(
           llvm::make_range(buffer.user_begin(), buffer.user_end()))) {
    auto isValue = [](Type type) {
      return !isa<MemRefType>(type) && getElementTypeOrSelf(type).isBF16();
    };
    if (!isa<memref::LoadOp, memref::StoreOp, vector::LoadOp, vector::StoreOp,
             vector::TransferReadOp, vector::TransferWriteOp,
             vector::MaskedLoadOp, vector::MaskedStoreOp>(user))
      return user->emitOpError("uses a buffer of bf16, which SPIR-V has only "
                               "loads and stores for");
    b.setInsertionPoint(user);
    for (OpOperand &operand : user->getOpOperands())
      if (isValue(operand.get().getType()))
        operand.set(arith::BitcastOp::create(
            b, user->getLoc(), withElement(operand.get().getType(), bits),
            operand.get()));
    b.setInsertionPointAfter(user);
    for (OpResult result : user->getResults()) {
      if (!isValue(result.getType()))
        continue;
      Type type = result.getType();
      result.setType(withElement(type, bits));
      auto cast = arith::BitcastOp::create(b, user->getLoc(), type, result);
      result.replaceAllUsesExcept(cast, cast);
    }
  }
  return success();
}

LogicalResult makeBuffersOfBits(gpu::GPUFuncOp function) {
  SmallVector<Value> buffers;
  for (BlockArgument argument : function.getBody().getArguments())
    if (isBf16Buffer(argument.getType()))
      buffers.push_back(argument);
  function.walk([&](Operation *op) {
    if (isa<memref::AllocOp, memref::AllocaOp>(op) &&
        isBf16Buffer(op->getResult(0).getType()))
      buffers.push_back(op->getResult(0));
  });
  for (Value buffer : buffers)
    if (failed(makeBufferOfBits(buffer)))
      return failure();
  FunctionType type = function.getFunctionType();
  SmallVector<Type> inputs;
  for (auto [input, argument] :
       llvm::zip(type.getInputs(), function.getBody().getArguments()))
    inputs.push_back(argument.getType());
  function.setFunctionType(type.clone(inputs, type.getResults()));
  return success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

class ScalarConverter : public TypeConverter {
public:
  ScalarConverter() {
    addConversion([](Type type) { return type; });
    addConversion([](BFloat16Type type) -> Type {
      return IntegerType::get(type.getContext(), 16);
    });
    addConversion([this](VectorType type, SmallVectorImpl<Type> &results)
                      -> std::optional<LogicalResult> {
      if (type.isScalable())
        return failure();
      results.append(type.getNumElements(), convertType(type.getElementType()));
      return success();
    });
  }
};

/// Patterns see the elements of vectors, in row-major order, as ranges.
template <typename OpTy> struct Scalarize : public OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;
  using Adaptor = typename OpConversionPattern<OpTy>::OneToNOpAdaptor;

protected:
  static void replace(ConversionPatternRewriter &rewriter, Operation *op,
                      ArrayRef<Value> elements) {
    rewriter.replaceOpWithMultiple(op, {ValueRange(elements)});
  }
};

/// Row-major order of `shape`: calls `each` with every position.
void forEachPosition(ArrayRef<int64_t> shape,
                     function_ref<void(ArrayRef<int64_t>)> each) {
  SmallVector<int64_t> position(shape.size(), 0);
  int64_t count = ShapedType::getNumElements(shape);
  for (int64_t i = 0; i < count; ++i) {
    each(position);
    for (int64_t d = shape.size() - 1; d >= 0; --d) {
      if (++position[d] < shape[d])
        break;
      position[d] = 0;
    }
  }
}

int64_t linearize(ArrayRef<int64_t> shape, ArrayRef<int64_t> position) {
  int64_t index = 0;
  for (auto [size, i] : llvm::zip_equal(shape, position))
    index = index * size + i;
  return index;
}

int64_t getNumElements(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? vector.getNumElements() : 1;
}

Value indexPlus(OpBuilder &b, Location loc, Value index, int64_t offset) {
  if (offset == 0)
    return index;
  return arith::AddIOp::create(b, loc, index,
                               arith::ConstantIndexOp::create(b, loc, offset));
}

/// Pattern: op(vectors) -> op(elements) for every element.
struct ScalarizeElementwise : public ConversionPattern {
  ScalarizeElementwise(const TypeConverter &converter, MLIRContext *context)
      : ConversionPattern(converter, MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<ValueRange> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if ((!OpTrait::hasElementwiseMappableTraits(op) &&
         !isa<arith::SelectOp>(op)) ||
        op->getNumRegions() != 0)
      return rewriter.notifyMatchFailure(op, "not elementwise");
    if (op->getNumResults() == 0)
      return rewriter.notifyMatchFailure(op, "nothing to compute");
    int64_t count = getNumElements(op->getResult(0).getType());
    SmallVector<SmallVector<Value>> results(op->getNumResults());
    SmallVector<Type> types;
    for (Type type : op->getResultTypes())
      types.push_back(
          getTypeConverter()->convertType(getElementTypeOrSelf(type)));
    for (int64_t i = 0; i < count; ++i) {
      OperationState state(op->getLoc(), op->getName());
      for (auto [type, values] :
           llvm::zip_equal(op->getOperandTypes(), operands))
        state.operands.push_back(isa<VectorType>(type) ? values[i]
                                                       : values.front());
      state.addTypes(types);
      state.propertiesAttr = op->getPropertiesAsAttribute();
      state.addAttributes(llvm::to_vector(op->getDiscardableAttrs()));
      Operation *scalar = rewriter.create(state);
      for (auto [list, result] : llvm::zip_equal(results, scalar->getResults()))
        list.push_back(result);
    }
    rewriter.replaceOpWithMultiple(op, std::move(results));
    return success();
  }
};

struct ScalarizeConstant : public Scalarize<arith::ConstantOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(arith::ConstantOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Type element =
        getTypeConverter()->convertType(getElementTypeOrSelf(op.getType()));
    auto scalar = [&](Attribute value) -> Value {
      if (auto number = dyn_cast<FloatAttr>(value);
          number && number.getType().isBF16())
        value = IntegerAttr::get(element, number.getValue().bitcastToAPInt());
      return arith::ConstantOp::create(rewriter, op.getLoc(),
                                       cast<TypedAttr>(value));
    };
    SmallVector<Value> elements;
    if (auto splat = dyn_cast<SplatElementsAttr>(op.getValue())) {
      elements.assign(splat.getNumElements(),
                      scalar(splat.getSplatValue<Attribute>()));
    } else if (auto dense = dyn_cast<DenseElementsAttr>(op.getValue())) {
      for (Attribute value : dense.getValues<Attribute>())
        elements.push_back(scalar(value));
    } else if (isa<FloatAttr>(op.getValue())) {
      elements.push_back(scalar(op.getValue()));
    } else {
      return rewriter.notifyMatchFailure(op, "not a constant of numbers");
    }
    replace(rewriter, op, elements);
    return success();
  }
};

/// Bit casts of one element each; those from and to bf16 vanish.
struct ScalarizeBitcast : public Scalarize<arith::BitcastOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(arith::BitcastOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Type element =
        getTypeConverter()->convertType(getElementTypeOrSelf(op.getType()));
    SmallVector<Value> elements;
    for (Value value : adaptor.getIn())
      elements.push_back(value.getType() == element
                             ? value
                             : arith::BitcastOp::create(rewriter, op.getLoc(),
                                                        element, value));
    replace(rewriter, op, elements);
    return success();
  }
};

/// extf from bf16 to what is not f32, which the expansion leaves.
struct ExtendBits : public Scalarize<arith::ExtFOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(arith::ExtFOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getIn().getType()).isBF16())
      return rewriter.notifyMatchFailure(op, "not of bf16");
    Location loc = op.getLoc();
    Type i32 = rewriter.getI32Type(), f32 = rewriter.getF32Type();
    Type element = getElementTypeOrSelf(op.getType());
    Value sixteen = arith::ConstantIntOp::create(rewriter, loc, 16, 32);
    SmallVector<Value> elements;
    for (Value bits : adaptor.getIn()) {
      Value wide = arith::ShLIOp::create(
          rewriter, loc, arith::ExtUIOp::create(rewriter, loc, i32, bits),
          sixteen);
      Value number = arith::BitcastOp::create(rewriter, loc, f32, wide);
      if (!element.isF32())
        number = arith::ExtFOp::create(rewriter, loc, element, number);
      elements.push_back(number);
    }
    replace(rewriter, op, elements);
    return success();
  }
};

/// Whether a transfer is a plain access to consecutive elements.
template <typename OpTy> bool isPlainTransfer(OpTy op) {
  return !op.getMask() && !op.hasOutOfBoundsDim() &&
         op.getVectorType().getRank() <= 1 &&
         op.getPermutationMap().isMinorIdentity();
}

template <typename OpTy> struct ScalarizeLoad : public Scalarize<OpTy> {
  using Scalarize<OpTy>::Scalarize;

  LogicalResult
  matchAndRewrite(OpTy op, typename Scalarize<OpTy>::Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if constexpr (std::is_same_v<OpTy, vector::TransferReadOp>)
      if (!isPlainTransfer(op))
        return rewriter.notifyMatchFailure(op, "masked or permuted");
    if (op.getVectorType().getRank() > 1)
      return rewriter.notifyMatchFailure(op, "more than one dimension");
    SmallVector<Value> indices(op.getIndices()), elements;
    for (int64_t i = 0; i < op.getVectorType().getNumElements(); ++i) {
      if (!indices.empty())
        indices.back() =
            indexPlus(rewriter, op.getLoc(), op.getIndices().back(), i);
      elements.push_back(
          memref::LoadOp::create(rewriter, op.getLoc(), op.getBase(), indices));
    }
    this->replace(rewriter, op, elements);
    return success();
  }
};

template <typename OpTy> struct ScalarizeStore : public Scalarize<OpTy> {
  using Scalarize<OpTy>::Scalarize;

  LogicalResult
  matchAndRewrite(OpTy op, typename Scalarize<OpTy>::Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if constexpr (std::is_same_v<OpTy, vector::TransferWriteOp>)
      if (!isPlainTransfer(op))
        return rewriter.notifyMatchFailure(op, "masked or permuted");
    if (op.getVectorType().getRank() > 1)
      return rewriter.notifyMatchFailure(op, "more than one dimension");
    SmallVector<Value> indices(op.getIndices());
    for (auto [i, element] : llvm::enumerate(adaptor.getValueToStore())) {
      if (!indices.empty())
        indices.back() =
            indexPlus(rewriter, op.getLoc(), op.getIndices().back(), i);
      memref::StoreOp::create(rewriter, op.getLoc(), element, op.getBase(),
                              indices);
    }
    rewriter.eraseOp(op);
    return success();
  }
};

struct ScalarizeMaskedLoad : public Scalarize<vector::MaskedLoadOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::MaskedLoadOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements, indices(op.getIndices());
    for (auto [i, mask, other] :
         llvm::enumerate(adaptor.getMask(), adaptor.getPassThru())) {
      indices.back() =
          indexPlus(rewriter, op.getLoc(), op.getIndices().back(), i);
      Value otherwise = other;
      auto choice = scf::IfOp::create(
          rewriter, op.getLoc(), mask,
          [&](OpBuilder &b, Location loc) {
            Value loaded =
                memref::LoadOp::create(b, loc, op.getBase(), indices);
            scf::YieldOp::create(b, loc, loaded);
          },
          [&](OpBuilder &b, Location loc) {
            scf::YieldOp::create(b, loc, otherwise);
          });
      elements.push_back(choice.getResult(0));
    }
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeMaskedStore : public Scalarize<vector::MaskedStoreOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::MaskedStoreOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> indices(op.getIndices());
    for (auto [i, mask, element] :
         llvm::enumerate(adaptor.getMask(), adaptor.getValueToStore())) {
      indices.back() =
          indexPlus(rewriter, op.getLoc(), op.getIndices().back(), i);
      Value stored = element;
      scf::IfOp::create(
          rewriter, op.getLoc(), mask, [&](OpBuilder &b, Location loc) {
            memref::StoreOp::create(b, loc, stored, op.getBase(), indices);
            scf::YieldOp::create(b, loc);
          });
    }
    rewriter.eraseOp(op);
    return success();
  }
};

struct ScalarizeCreateMask : public Scalarize<vector::CreateMaskOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::CreateMaskOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    SmallVector<Value> elements;
    forEachPosition(op.getType().getShape(), [&](ArrayRef<int64_t> position) {
      Value all;
      for (auto [i, bound] : llvm::zip_equal(position, op.getOperands())) {
        Value inside = arith::CmpIOp::create(
            rewriter, loc, arith::CmpIPredicate::slt,
            arith::ConstantIndexOp::create(rewriter, loc, i), bound);
        all = all ? arith::AndIOp::create(rewriter, loc, all, inside) : inside;
      }
      elements.push_back(all);
    });
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeConstantMask : public Scalarize<vector::ConstantMaskOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ConstantMaskOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements;
    forEachPosition(op.getType().getShape(), [&](ArrayRef<int64_t> position) {
      bool inside = true;
      for (auto [i, bound] : llvm::zip_equal(position, op.getMaskDimSizes()))
        inside &= i < bound;
      elements.push_back(arith::ConstantIntOp::create(rewriter, op.getLoc(),
                                                      inside, /*width=*/1));
    });
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeBroadcast : public Scalarize<vector::BroadcastOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::BroadcastOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ArrayRef<int64_t> source;
    if (auto vector = dyn_cast<VectorType>(op.getSourceType()))
      source = vector.getShape();
    SmallVector<Value> elements;
    forEachPosition(
        op.getResultVectorType().getShape(), [&](ArrayRef<int64_t> position) {
          SmallVector<int64_t> from(position.take_back(source.size()));
          for (auto [i, size] : llvm::zip_equal(from, source))
            if (size == 1)
              i = 0;
          elements.push_back(adaptor.getSource()[linearize(source, from)]);
        });
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeTranspose : public Scalarize<vector::TransposeOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::TransposeOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ArrayRef<int64_t> source = op.getSourceVectorType().getShape();
    SmallVector<Value> elements;
    SmallVector<int64_t> from(source.size());
    forEachPosition(
        op.getResultVectorType().getShape(), [&](ArrayRef<int64_t> position) {
          for (auto [i, dimension] :
               llvm::zip_equal(position, op.getPermutation()))
            from[dimension] = i;
          elements.push_back(adaptor.getVector()[linearize(source, from)]);
        });
    replace(rewriter, op, elements);
    return success();
  }
};

/// from_elements, to_elements and shape_cast only rename.
struct ScalarizeFromElements : public Scalarize<vector::FromElementsOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::FromElementsOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements;
    for (ValueRange element : adaptor.getElements())
      elements.push_back(element.front());
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeToElements : public Scalarize<vector::ToElementsOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ToElementsOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<SmallVector<Value>> results;
    for (Value element : adaptor.getSource())
      results.push_back({element});
    rewriter.replaceOpWithMultiple(op, std::move(results));
    return success();
  }
};

struct ScalarizeShapeCast : public Scalarize<vector::ShapeCastOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ShapeCastOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithMultiple(op, {adaptor.getSource()});
    return success();
  }
};

struct ScalarizeExtract : public Scalarize<vector::ExtractOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ExtractOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    ValueRange source = adaptor.getSource();
    if (!op.hasDynamicPosition()) {
      int64_t count = getNumElements(op.getType());
      ArrayRef<int64_t> leading =
          op.getSourceVectorType().getShape().take_front(op.getNumIndices());
      int64_t first = linearize(leading, op.getStaticPosition()) * count;
      rewriter.replaceOpWithMultiple(op, {source.slice(first, count)});
      return success();
    }
    if (op.getSourceVectorType().getRank() != 1)
      return rewriter.notifyMatchFailure(op, "position of run time");
    Value index = op.getDynamicPosition().front(), result = source.front();
    for (auto [i, element] : llvm::enumerate(source.drop_front())) {
      Value here = arith::CmpIOp::create(
          rewriter, loc, arith::CmpIPredicate::eq, index,
          arith::ConstantIndexOp::create(rewriter, loc, i + 1));
      result = arith::SelectOp::create(rewriter, loc, here, element, result);
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct ScalarizeInsert : public Scalarize<vector::InsertOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::InsertOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    SmallVector<Value> elements(adaptor.getDest());
    if (!op.hasDynamicPosition()) {
      ValueRange part = adaptor.getValueToStore();
      ArrayRef<int64_t> leading =
          op.getDestVectorType().getShape().take_front(op.getNumIndices());
      int64_t first = linearize(leading, op.getStaticPosition()) * part.size();
      llvm::copy(part, elements.begin() + first);
    } else {
      if (op.getDestVectorType().getRank() != 1)
        return rewriter.notifyMatchFailure(op, "position of run time");
      Value index = op.getDynamicPosition().front();
      for (auto [i, element] : llvm::enumerate(elements)) {
        Value here = arith::CmpIOp::create(
            rewriter, loc, arith::CmpIPredicate::eq, index,
            arith::ConstantIndexOp::create(rewriter, loc, i));
        element = arith::SelectOp::create(
            rewriter, loc, here, adaptor.getValueToStore().front(), element);
      }
    }
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeExtractSlice : public Scalarize<vector::ExtractStridedSliceOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ExtractStridedSliceOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ArrayRef<int64_t> source = op.getSourceVectorType().getShape();
    SmallVector<int64_t> offsets, from(source.size());
    op.getOffsets(offsets);
    SmallVector<Value> elements;
    forEachPosition(cast<VectorType>(op.getType()).getShape(),
                    [&](ArrayRef<int64_t> position) {
                      for (auto [d, i] : llvm::enumerate(position))
                        from[d] = i + (d < offsets.size() ? offsets[d] : 0);
                      elements.push_back(
                          adaptor.getSource()[linearize(source, from)]);
                    });
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeInsertSlice : public Scalarize<vector::InsertStridedSliceOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::InsertStridedSliceOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ArrayRef<int64_t> source = op.getSourceVectorType().getShape();
    ArrayRef<int64_t> dest = op.getDestVectorType().getShape();
    SmallVector<Value> elements(adaptor.getDest());
    int64_t next = 0;
    forEachPosition(source, [&](ArrayRef<int64_t> position) {
      SmallVector<int64_t> to(dest.size(), 0);
      llvm::copy(position, to.end() - position.size());
      for (auto [i, offset] :
           llvm::zip_equal(to, op.getOffsets().getAsValueRange<IntegerAttr>()))
        i += offset.getSExtValue();
      elements[linearize(dest, to)] = adaptor.getValueToStore()[next++];
    });
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeShuffle : public Scalarize<vector::ShuffleOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ShuffleOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    // Masks choose among the leading dimension's parts.
    int64_t part = op.getV1VectorType().getRank() == 0
                       ? 1
                       : op.getV1VectorType().getNumElements() /
                             op.getV1VectorType().getDimSize(0);
    SmallVector<Value> all(adaptor.getV1()), elements;
    llvm::append_range(all, adaptor.getV2());
    for (int64_t from : op.getMask())
      for (int64_t i = 0; i < part; ++i)
        // A poison element (-1) may be any.
        elements.push_back(all[std::max<int64_t>(from, 0) * part + i]);
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeInterleave : public Scalarize<vector::InterleaveOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::InterleaveOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements;
    for (auto [x, y] : llvm::zip_equal(adaptor.getLhs(), adaptor.getRhs()))
      elements.append({x, y});
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeDeinterleave : public Scalarize<vector::DeinterleaveOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::DeinterleaveOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<SmallVector<Value>> results(2);
    for (auto [i, element] : llvm::enumerate(adaptor.getSource()))
      results[i % 2].push_back(element);
    rewriter.replaceOpWithMultiple(op, std::move(results));
    return success();
  }
};

struct ScalarizeStep : public Scalarize<vector::StepOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::StepOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements;
    for (int64_t i = 0; i < getNumElements(op.getType()); ++i)
      elements.push_back(
          arith::ConstantIndexOp::create(rewriter, op.getLoc(), i));
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeFma : public Scalarize<vector::FMAOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::FMAOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> elements;
    for (auto [x, y, z] :
         llvm::zip_equal(adaptor.getLhs(), adaptor.getRhs(), adaptor.getAcc()))
      elements.push_back(math::FmaOp::create(rewriter, op.getLoc(), x, y, z));
    replace(rewriter, op, elements);
    return success();
  }
};

struct ScalarizeReduction : public Scalarize<vector::ReductionOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::ReductionOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (op.getType().isBF16())
      return rewriter.notifyMatchFailure(op, "arithmetic on bf16");
    SmallVector<Value> elements(adaptor.getVector());
    ArrayRef<Value> rest = elements;
    Value result;
    if (op.getAcc()) {
      result = op.getAcc();
    } else {
      result = rest.front();
      rest = rest.drop_front();
    }
    for (Value element : rest)
      result =
          vector::makeArithReduction(rewriter, op.getLoc(), op.getKind(),
                                     element, result, op.getFastmathAttr());
    rewriter.replaceOp(op, result);
    return success();
  }
};

/// Elements of another width are put together from, or cut out of, bits; the
/// first is in the low bits.
struct ScalarizeVectorBitcast : public Scalarize<vector::BitCastOp> {
  using Scalarize::Scalarize;

  LogicalResult
  matchAndRewrite(vector::BitCastOp op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Location loc = op.getLoc();
    Type to = getTypeConverter()->convertType(op.getType().getElementType());
    unsigned fromWidth = op.getSourceVectorType().getElementTypeBitWidth();
    unsigned toWidth = op.getType().getElementTypeBitWidth();
    Type fromBits = rewriter.getIntegerType(fromWidth);
    Type toBits = rewriter.getIntegerType(toWidth);
    if (fromWidth > toWidth ? fromWidth % toWidth : toWidth % fromWidth)
      return rewriter.notifyMatchFailure(op, "widths do not divide");
    auto cast = [&](Value value, Type type) -> Value {
      if (value.getType() == type)
        return value;
      return arith::BitcastOp::create(rewriter, loc, type, value);
    };
    auto shift = [&](unsigned width, int64_t by) -> Value {
      return arith::ConstantIntOp::create(rewriter, loc, by, width);
    };
    SmallVector<Value> bits, elements;
    for (Value value : adaptor.getSource())
      bits.push_back(cast(value, fromBits));
    if (fromWidth < toWidth) {
      unsigned parts = toWidth / fromWidth;
      for (size_t i = 0; i < bits.size(); i += parts) {
        Value joined;
        for (unsigned j = 0; j < parts; ++j) {
          Value part =
              arith::ExtUIOp::create(rewriter, loc, toBits, bits[i + j]);
          if (j)
            part = arith::ShLIOp::create(rewriter, loc, part,
                                         shift(toWidth, j * fromWidth));
          joined =
              joined ? arith::OrIOp::create(rewriter, loc, joined, part) : part;
        }
        elements.push_back(cast(joined, to));
      }
    } else {
      for (Value whole : bits)
        for (unsigned j = 0; j < fromWidth; j += toWidth) {
          Value part = whole;
          if (j)
            part = arith::ShRUIOp::create(rewriter, loc, part,
                                          shift(fromWidth, j));
          if (fromWidth != toWidth)
            part = arith::TruncIOp::create(rewriter, loc, toBits, part);
          elements.push_back(cast(part, to));
        }
    }
    replace(rewriter, op, elements);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// Pattern: contract x * y + z -> fma(x, y, z), where nothing else needs the
/// product.
struct FuseProduct : public OpRewritePattern<arith::AddFOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(arith::AddFOp op,
                                PatternRewriter &rewriter) const override {
    auto allows = [](arith::FastMathFlags flags) {
      return arith::bitEnumContainsAny(flags, arith::FastMathFlags::contract);
    };
    if (!allows(op.getFastmath()) || isa<BFloat16Type>(op.getType()))
      return rewriter.notifyMatchFailure(op, "the product is to be rounded");
    for (bool second : {false, true}) {
      auto product = op->getOperand(second).getDefiningOp<arith::MulFOp>();
      if (!product || !product->hasOneUse() || !allows(product.getFastmath()))
        continue;
      rewriter.replaceOpWithNewOp<math::FmaOp>(
          op, product.getLhs(), product.getRhs(), op->getOperand(1 - second));
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no product");
  }
};

struct SpirvScalarize
    : public llama::impl::LlamaSpirvScalarizeBase<SpirvScalarize> {
  using Base::Base;

  void runOnOperation() override {
    for (auto function : getOperation().getOps<gpu::GPUFuncOp>())
      if (failed(makeBuffersOfBits(function)))
        return signalPassFailure();

    MLIRContext *context = &getContext();
    ScalarConverter converter;
    RewritePatternSet patterns(context);
    patterns.add<ScalarizeElementwise, ScalarizeConstant, ScalarizeBitcast,
                 ExtendBits, ScalarizeLoad<vector::LoadOp>,
                 ScalarizeLoad<vector::TransferReadOp>,
                 ScalarizeStore<vector::StoreOp>,
                 ScalarizeStore<vector::TransferWriteOp>, ScalarizeMaskedLoad,
                 ScalarizeMaskedStore, ScalarizeCreateMask,
                 ScalarizeConstantMask, ScalarizeBroadcast, ScalarizeTranspose,
                 ScalarizeFromElements, ScalarizeToElements, ScalarizeShapeCast,
                 ScalarizeExtract, ScalarizeInsert, ScalarizeExtractSlice,
                 ScalarizeInsertSlice, ScalarizeShuffle, ScalarizeInterleave,
                 ScalarizeDeinterleave, ScalarizeStep, ScalarizeFma,
                 ScalarizeReduction, ScalarizeVectorBitcast>(converter,
                                                             context);
    ConversionTarget target(*context);
    scf::populateSCFStructuralTypeConversions(converter, patterns);
    target.markUnknownOpDynamicallyLegal([&](Operation *op) {
      return converter.isLegal(op) &&
             llvm::all_of(op->getRegions(), [&](Region &region) {
               return converter.isLegal(&region);
             });
    });
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      return signalPassFailure();

    RewritePatternSet products(context);
    products.add<FuseProduct>(context);
    walkAndApplyPatterns(getOperation(), std::move(products));
  }
};

} // namespace
