//===- FlatBuffers.cpp - Accesses of a launch by one linear index ---------===//
//
// Kernels take 1-D buffers only: neither SPIR-V nor a launch interface of plain
// pointers knows sizes and strides. A buffer is followed from where it comes
// from through subviews, casts and reshapes, as a base and where its elements
// lie from there; what is an access becomes one of the base.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/GPU/FlatBuffers.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/TypeSwitch.h"

#include <map>

using namespace mlir;
using namespace mlir::llama;

Type mlir::llama::getStorageType(Type type) {
  MLIRContext *context = type.getContext();
  if (type.isIndex())
    return IntegerType::get(context, 64);
  if (auto integer = dyn_cast<IntegerType>(type)) {
    unsigned width = integer.getWidth();
    if (width <= 8)
      return IntegerType::get(context, 8);
    return width == 16 || width == 32 || width == 64
               ? IntegerType::get(context, width)
               : Type();
  }
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(type)
             ? type
             : Type();
}

namespace {

/// Element (i, j, …) lies at offset + i * strides[0] + j * strides[1] + … from
/// the base.
struct Flat {
  Value base;
  OpFoldResult offset;
  SmallVector<OpFoldResult> sizes, strides;
};

/// Integer arithmetic on numbers that may be constants.
class Arithmetic {
public:
  Arithmetic(OpBuilder &b, Location loc) : b(b), loc(loc) {}

  OpFoldResult mul(OpFoldResult lhs, OpFoldResult rhs) {
    std::optional<int64_t> l = getConstantIntValue(lhs);
    std::optional<int64_t> r = getConstantIntValue(rhs);
    if (l && r)
      return b.getIndexAttr(*l * *r);
    if ((l && *l == 0) || (r && *r == 0))
      return b.getIndexAttr(0);
    if (l && *l == 1)
      return rhs;
    if (r && *r == 1)
      return lhs;
    return b.createOrFold<arith::MulIOp>(loc, get(lhs), get(rhs));
  }

  OpFoldResult add(OpFoldResult lhs, OpFoldResult rhs) {
    std::optional<int64_t> l = getConstantIntValue(lhs);
    std::optional<int64_t> r = getConstantIntValue(rhs);
    if (l && r)
      return b.getIndexAttr(*l + *r);
    if (l && *l == 0)
      return rhs;
    if (r && *r == 0)
      return lhs;
    return b.createOrFold<arith::AddIOp>(loc, get(lhs), get(rhs));
  }

  Value get(OpFoldResult value) {
    return getValueOrCreateConstantIndexOp(b, loc, value);
  }

private:
  OpBuilder &b;
  Location loc;
};

/// The bytes of a workgroup buffer that views of one element type share.
struct View {
  int64_t begin, end;
  Type element;
  SmallVector<memref::ViewOp> ops;
  BlockArgument attribution;
};

class Flattener {
public:
  Flattener(gpu::LaunchOp launch, SmallVectorImpl<Value> &extents)
      : launch(launch), extents(extents), b(launch.getContext()) {}

  LogicalResult run() {
    if (failed(flattenAttributions()))
      return failure();
    SmallVector<Operation *> ops;
    launch.getBody().walk<WalkOrder::PreOrder>(
        [&](Operation *op) { ops.push_back(op); });
    for (Operation *op : ops)
      if (failed(rewrite(op)))
        return failure();
    for (Operation *op : llvm::reverse(views)) {
      if (!op->use_empty())
        return (*op->user_begin())
            ->emitError("uses a buffer in a way that "
                        "kernels do not know");
      op->erase();
    }
    for (BlockArgument argument : llvm::reverse(viewed)) {
      launch.getBody().front().eraseArgument(argument.getArgNumber());
      StringRef name = gpu::LaunchOp::getNumWorkgroupAttributionsAttrName();
      launch->setAttr(
          name, b.getI64IntegerAttr(launch.getNumWorkgroupAttributions() - 1));
    }
    return success();
  }

private:
  //===--------------------------------------------------------------------===//
  // Where buffers come from
  //===--------------------------------------------------------------------===//

  SmallVector<OpFoldResult> getContiguousStrides(Arithmetic &a,
                                                 ArrayRef<OpFoldResult> sizes) {
    SmallVector<OpFoldResult> strides(sizes.size());
    OpFoldResult stride = b.getIndexAttr(1);
    for (size_t i = sizes.size(); i-- > 0;) {
      strides[i] = stride;
      if (i != 0)
        stride = a.mul(stride, sizes[i]);
    }
    return strides;
  }

  /// A buffer of constant size in the memory of a block or of a thread, whose
  /// base is already flat.
  Flat getLocal(Value base, MemRefType type) {
    Flat flat{base, b.getIndexAttr(0), {}, {}};
    for (int64_t size : type.getShape())
      flat.sizes.push_back(b.getIndexAttr(size));
    Arithmetic a(b, base.getLoc());
    flat.strides = getContiguousStrides(a, flat.sizes);
    return flat;
  }

  /// The 1-D type of a local buffer; null where it has none.
  MemRefType getLocalType(MemRefType type) {
    Type storage = getStorageType(type.getElementType());
    if (!type.hasStaticShape() || !type.getLayout().isIdentity() || !storage)
      return {};
    return MemRefType::get({type.getNumElements()}, storage,
                           MemRefLayoutAttrInterface(), type.getMemorySpace());
  }

  LogicalResult flattenAttributions() {
    SmallVector<BlockArgument> attributions(launch.getWorkgroupAttributions());
    llvm::append_range(attributions, launch.getPrivateAttributions());
    for (BlockArgument argument : attributions) {
      if (llvm::any_of(argument.getUsers(),
                       [](Operation *op) { return isa<memref::ViewOp>(op); })) {
        if (failed(splitViews(argument)))
          return failure();
        continue;
      }
      auto type = cast<MemRefType>(argument.getType());
      MemRefType flat = getLocalType(type);
      if (!flat)
        return launch.emitError("memory of a block has type ")
               << type << ", but its size and layout must be constant";
      argument.setType(flat);
      flats[argument] = getLocal(argument, type);
    }
    return success();
  }

  /// A buffer of bytes that is viewed as others: one for each type and place,
  /// since not every GPU's memory can be read as another type than it has.
  LogicalResult splitViews(BlockArgument argument) {
    if (argument.getArgNumber() >= launch.getNumConfigRegionAttributes() +
                                       launch.getNumWorkgroupAttributions())
      return launch.emitError("memory of a thread cannot be viewed");
    std::vector<View> parts;
    for (Operation *user : argument.getUsers()) {
      auto view = dyn_cast<memref::ViewOp>(user);
      if (!view)
        return user->emitError(
            "uses bytes of a block's memory that are also viewed as numbers");
      std::optional<int64_t> begin = getConstantIntValue(view.getByteShift());
      MemRefType type = view.getType();
      Type storage = getStorageType(type.getElementType());
      if (!begin || !type.hasStaticShape() || !storage)
        return view.emitError(
            "views a block's memory at a place or size that is not constant");
      int64_t bytes = storage.getIntOrFloatBitWidth() / 8;
      parts.push_back({*begin,
                       *begin + type.getNumElements() * bytes,
                       storage,
                       {view},
                       BlockArgument()});
    }
    llvm::sort(parts, [](const View &lhs, const View &rhs) {
      return lhs.begin < rhs.begin;
    });
    std::vector<View> merged;
    for (View &part : parts) {
      auto overlaps = [&](const View &other) {
        return other.element == part.element && part.begin < other.end;
      };
      auto found = llvm::find_if(merged, overlaps);
      if (found == merged.end()) {
        merged.push_back(part);
        continue;
      }
      found->end = std::max(found->end, part.end);
      found->ops.append(part.ops);
    }
    Attribute space = cast<MemRefType>(argument.getType()).getMemorySpace();
    for (View &part : merged) {
      int64_t bytes = part.element.getIntOrFloatBitWidth() / 8;
      auto type =
          MemRefType::get({(part.end - part.begin) / bytes}, part.element,
                          MemRefLayoutAttrInterface(), space);
      BlockArgument own =
          launch.addWorkgroupAttribution(type, argument.getLoc());
      for (memref::ViewOp view : part.ops) {
        int64_t shift = *getConstantIntValue(view.getByteShift()) - part.begin;
        if (shift % bytes != 0)
          return view.emitError("views a block's memory at an odd place");
        Flat flat = getLocal(own, view.getType());
        flat.offset = b.getIndexAttr(shift / bytes);
        flats[view] = flat;
        views.push_back(view);
      }
    }
    viewed.push_back(argument);
    return success();
  }

  /// A buffer from outside of the launch.
  FailureOr<Flat> getGlobal(Value root) {
    Location loc = launch.getLoc();
    auto type = dyn_cast<MemRefType>(root.getType());
    if (!type || type.getMemorySpace())
      return launch.emitError("uses a buffer of type ")
             << root.getType() << ", which has no place among the arguments "
             << "of a kernel";
    Type storage = getStorageType(type.getElementType());
    SmallVector<int64_t> strides;
    int64_t offset;
    if (!storage || failed(type.getStridesAndOffset(strides, offset)))
      return launch.emitError("uses a buffer of type ")
             << type << ": kernels know neither such elements nor such layouts";

    OpBuilder host(launch);
    Arithmetic onHost(host, loc);
    Flat flat{Value(), b.getIndexAttr(0), {}, {}};
    for (auto [i, size] : llvm::enumerate(type.getShape())) {
      if (ShapedType::isDynamic(size))
        flat.sizes.push_back(
            host.createOrFold<memref::DimOp>(loc, root, int64_t(i)));
      else
        flat.sizes.push_back(b.getIndexAttr(size));
    }
    OpFoldResult extent = b.getIndexAttr(1);
    if (type.getLayout().isIdentity()) {
      for (OpFoldResult size : flat.sizes)
        extent = onHost.mul(extent, size);
      b.setInsertionPointToStart(&launch.getBody().front());
      Arithmetic inBody(b, loc);
      flat.strides = getContiguousStrides(inBody, flat.sizes);
    } else {
      auto metadata = memref::ExtractStridedMetadataOp::create(host, loc, root);
      flat.strides = metadata.getConstifiedMixedStrides();
      flat.offset = metadata.getConstifiedMixedOffset();
      extent = onHost.add(extent, flat.offset);
      for (auto [size, stride] : llvm::zip_equal(flat.sizes, flat.strides))
        extent = onHost.add(
            extent, onHost.mul(onHost.add(size, b.getIndexAttr(-1)), stride));
    }
    if (std::optional<int64_t> constant = getConstantIntValue(extent)) {
      if (*constant > kMaxIndex)
        return launch.emitError("uses a buffer of ")
               << *constant << " elements: kernels index with 32 bits";
    } else {
      extents.push_back(cast<Value>(extent));
    }
    // In front of what is made from it, as a launch has it: the base alone.
    auto flatType =
        MemRefType::get({ShapedType::kDynamic}, type.getElementType());
    flat.base = memref::ReinterpretCastOp::create(
        host, loc, flatType, root, b.getIndexAttr(0),
        ArrayRef<OpFoldResult>{onHost.get(extent)},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
    if (storage != type.getElementType())
      flat.base =
          UnrealizedConversionCastOp::create(
              host, loc, MemRefType::get({ShapedType::kDynamic}, storage),
              flat.base)
              .getResult(0);
    return flat;
  }

  FailureOr<Flat> resolve(Value buffer) {
    if (auto known = flats.find(buffer); known != flats.end())
      return known->second;
    FailureOr<Flat> flat = compute(buffer);
    if (succeeded(flat))
      flats[buffer] = *flat;
    return flat;
  }

  FailureOr<Flat> compute(Value buffer) {
    Operation *op = buffer.getDefiningOp();
    if (buffer.getParentRegion() != &launch.getBody() &&
        buffer.getParentRegion()->isAncestor(launch->getParentRegion()))
      return getGlobal(buffer);
    if (!op)
      return launch.emitError("passes a buffer of type ")
             << buffer.getType()
             << " through a block argument, so that its place is not known";
    b.setInsertionPoint(op);
    return TypeSwitch<Operation *, FailureOr<Flat>>(op)
        .Case<memref::SubViewOp, memref::CastOp, memref::ReinterpretCastOp,
              memref::CollapseShapeOp, memref::ExpandShapeOp,
              memref::TransposeOp>([&](auto view) -> FailureOr<Flat> {
          FailureOr<Flat> source = resolve(view->getOperand(0));
          if (failed(source))
            return failure();
          b.setInsertionPoint(view);
          return getView(view, *source);
        })
        .Case([&](memref::AssumeAlignmentOp op) {
          return resolve(op.getMemref());
        })
        .Case([&](memref::MemorySpaceCastOp op) {
          return resolve(op.getSource());
        })
        .Case([&](memref::ExtractStridedMetadataOp op) -> FailureOr<Flat> {
          FailureOr<Flat> source = resolve(op.getSource());
          if (failed(source))
            return failure();
          return Flat{source->base, b.getIndexAttr(0), {}, {}};
        })
        .Default([&](Operation *op) -> FailureOr<Flat> {
          return op->emitError("makes a buffer whose place a kernel does not "
                               "know");
        });
  }

  Flat getView(memref::SubViewOp view, const Flat &source) {
    Arithmetic a(b, view.getLoc());
    Flat flat{source.base, source.offset, {}, {}};
    llvm::SmallBitVector dropped = view.getDroppedDims();
    SmallVector<OpFoldResult> sizes = view.getMixedSizes();
    for (auto [i, offset, stride] :
         llvm::enumerate(view.getMixedOffsets(), view.getMixedStrides())) {
      flat.offset = a.add(flat.offset, a.mul(offset, source.strides[i]));
      if (dropped.test(i))
        continue;
      flat.sizes.push_back(sizes[i]);
      flat.strides.push_back(a.mul(stride, source.strides[i]));
    }
    return flat;
  }

  Flat getView(memref::CastOp, const Flat &source) { return source; }

  Flat getView(memref::ReinterpretCastOp view, const Flat &source) {
    return {source.base, view.getConstifiedMixedOffset(), view.getMixedSizes(),
            view.getConstifiedMixedStrides()};
  }

  Flat getView(memref::TransposeOp view, const Flat &source) {
    Flat flat{source.base, source.offset, {}, {}};
    for (AffineExpr expr : view.getPermutation().getResults()) {
      unsigned dim = cast<AffineDimExpr>(expr).getPosition();
      flat.sizes.push_back(source.sizes[dim]);
      flat.strides.push_back(source.strides[dim]);
    }
    return flat;
  }

  Flat getView(memref::CollapseShapeOp view, const Flat &source) {
    Arithmetic a(b, view.getLoc());
    Flat flat{source.base, source.offset, {}, {}};
    for (const ReassociationIndices &group : view.getReassociationIndices()) {
      OpFoldResult size = b.getIndexAttr(1);
      // The stride of the last dimension that is not known to be 1.
      OpFoldResult stride = group.empty() ? OpFoldResult(b.getIndexAttr(1))
                                          : source.strides[group.back()];
      bool isFound = false;
      for (int64_t dim : llvm::reverse(group)) {
        size = a.mul(source.sizes[dim], size);
        if (!isFound && !isOneInteger(source.sizes[dim])) {
          stride = source.strides[dim];
          isFound = true;
        }
      }
      flat.sizes.push_back(size);
      flat.strides.push_back(stride);
    }
    return flat;
  }

  Flat getView(memref::ExpandShapeOp view, const Flat &source) {
    Arithmetic a(b, view.getLoc());
    Flat flat{
        source.base,
        source.offset,
        getMixedValues(view.getStaticOutputShape(), view.getOutputShape(), b),
        {}};
    flat.strides.resize(flat.sizes.size());
    for (auto [i, group] : llvm::enumerate(view.getReassociationIndices())) {
      OpFoldResult stride = source.strides[i];
      for (int64_t dim : llvm::reverse(group)) {
        flat.strides[dim] = stride;
        stride = a.mul(stride, flat.sizes[dim]);
      }
    }
    // Of a scalar every index is 0.
    for (OpFoldResult &stride : flat.strides)
      if (!stride)
        stride = b.getIndexAttr(1);
    return flat;
  }

  //===--------------------------------------------------------------------===//
  // Accesses
  //===--------------------------------------------------------------------===//

  Value getIndex(const Flat &flat, ValueRange indices, Location loc) {
    Arithmetic a(b, loc);
    OpFoldResult sum = flat.offset;
    for (auto [index, stride] : llvm::zip_equal(indices, flat.strides))
      sum = a.add(sum, a.mul(getAsOpFoldResult(index), stride));
    return a.get(sum);
  }

  /// `type` with elements of another type.
  static Type withElement(Type type, Type element) {
    if (auto vector = dyn_cast<VectorType>(type))
      return vector.clone(element);
    return element;
  }

  static Type getElementOf(const Flat &flat) {
    return cast<MemRefType>(flat.base.getType()).getElementType();
  }

  /// What was loaded as `storage`, or what is to be stored, as another type.
  Value convert(Value value, Type type) {
    Type from = getElementTypeOrSelf(value.getType());
    Type to = getElementTypeOrSelf(type);
    Location loc = value.getLoc();
    if (from == to)
      return value;
    if (from.isIndex() || to.isIndex())
      return arith::IndexCastOp::create(b, loc, type, value);
    if (to.getIntOrFloatBitWidth() < from.getIntOrFloatBitWidth())
      return arith::TruncIOp::create(b, loc, type, value);
    return arith::ExtUIOp::create(b, loc, type, value);
  }

  LogicalResult
  rewriteLoad(Operation *op, Value buffer, ValueRange indices,
              function_ref<Value(const Flat &, Type, Value)> load) {
    FailureOr<Flat> flat = resolve(buffer);
    if (failed(flat))
      return failure();
    b.setInsertionPoint(op);
    Type type = op->getResult(0).getType();
    Value loaded = load(*flat, withElement(type, getElementOf(*flat)),
                        getIndex(*flat, indices, op->getLoc()));
    op->getResult(0).replaceAllUsesWith(convert(loaded, type));
    op->erase();
    return success();
  }

  LogicalResult
  rewriteStore(Operation *op, Value value, Value buffer, ValueRange indices,
               function_ref<void(const Flat &, Value, Value)> store) {
    FailureOr<Flat> flat = resolve(buffer);
    if (failed(flat))
      return failure();
    b.setInsertionPoint(op);
    Value stored =
        convert(value, withElement(value.getType(), getElementOf(*flat)));
    store(*flat, stored, getIndex(*flat, indices, op->getLoc()));
    op->erase();
    return success();
  }

  LogicalResult rewrite(Operation *op) {
    Location loc = op->getLoc();
    return TypeSwitch<Operation *, LogicalResult>(op)
        .Case([&](memref::LoadOp load) {
          return rewriteLoad(op, load.getMemRef(), load.getIndices(),
                             [&](const Flat &flat, Type, Value index) -> Value {
                               return memref::LoadOp::create(
                                   b, loc, flat.base, index,
                                   load.getNontemporal());
                             });
        })
        .Case([&](memref::StoreOp store) {
          return rewriteStore(op, store.getValueToStore(), store.getMemRef(),
                              store.getIndices(),
                              [&](const Flat &flat, Value value, Value index) {
                                memref::StoreOp::create(b, loc, value,
                                                        flat.base, index,
                                                        store.getNontemporal(),
                                                        store.getMaybeAlign());
                              });
        })
        .Case<vector::LoadOp, vector::StoreOp, vector::MaskedLoadOp,
              vector::MaskedStoreOp>([&](auto access) {
          if (access.getVectorType().getRank() > 1)
            return LogicalResult(access.emitError(
                "is an access of several dimensions in a kernel"));
          return rewriteVector(access);
        })
        .Case([&](memref::AtomicRMWOp atomic) -> LogicalResult {
          FailureOr<Flat> flat = resolve(atomic.getMemref());
          if (failed(flat))
            return failure();
          b.setInsertionPoint(op);
          if (getElementOf(*flat) != atomic.getValue().getType())
            return op->emitError(
                "is atomic on a type that kernels do not have");
          auto flatOp = memref::AtomicRMWOp::create(
              b, loc, atomic.getKind(), atomic.getValue(), flat->base,
              getIndex(*flat, atomic.getIndices(), loc));
          op->replaceAllUsesWith(flatOp);
          op->erase();
          return success();
        })
        .Case([&](memref::DimOp dim) -> LogicalResult {
          std::optional<int64_t> index = dim.getConstantIndex();
          if (!index)
            return dim.emitError("asks for a dimension that is not constant");
          FailureOr<Flat> flat = resolve(dim.getSource());
          if (failed(flat))
            return failure();
          b.setInsertionPoint(op);
          op->getResult(0).replaceAllUsesWith(
              Arithmetic(b, loc).get(flat->sizes[*index]));
          op->erase();
          return success();
        })
        .Case([&](memref::ExtractStridedMetadataOp metadata) -> LogicalResult {
          FailureOr<Flat> flat = resolve(metadata.getSource());
          if (failed(flat) || failed(resolve(metadata.getBaseBuffer())))
            return failure();
          b.setInsertionPoint(op);
          Arithmetic a(b, loc);
          metadata.getOffset().replaceAllUsesWith(a.get(flat->offset));
          for (auto [result, size] :
               llvm::zip_equal(metadata.getSizes(), flat->sizes))
            result.replaceAllUsesWith(a.get(size));
          for (auto [result, stride] :
               llvm::zip_equal(metadata.getStrides(), flat->strides))
            result.replaceAllUsesWith(a.get(stride));
          views.push_back(op);
          return success();
        })
        .Case([&](memref::ExtractAlignedPointerAsIndexOp pointer)
                  -> LogicalResult {
          FailureOr<Flat> flat = resolve(pointer.getSource());
          if (failed(flat))
            return failure();
          pointer.getSourceMutable().assign(flat->base);
          return success();
        })
        .Case<memref::AllocaOp>([&](auto alloca) -> LogicalResult {
          MemRefType type = getLocalType(alloca.getType());
          if (!type)
            return alloca.emitError("memory of a thread has type ")
                   << alloca.getType()
                   << ", but its size and layout must be constant";
          b.setInsertionPoint(op);
          Value flat =
              memref::AllocaOp::create(b, loc, type, alloca.getAlignmentAttr());
          flats[alloca.getResult()] = getLocal(flat, alloca.getType());
          views.push_back(op);
          return success();
        })
        .Case([&](memref::PrefetchOp) {
          op->erase();
          return success();
        })
        .Case<memref::SubViewOp, memref::CastOp, memref::ReinterpretCastOp,
              memref::CollapseShapeOp, memref::ExpandShapeOp,
              memref::TransposeOp, memref::AssumeAlignmentOp,
              memref::MemorySpaceCastOp>([&](auto) {
          views.push_back(op);
          return success();
        })
        .Case([&](memref::ViewOp view) -> LogicalResult {
          if (flats.contains(view))
            return success();
          return view.emitError("views a buffer that is not memory of the "
                                "block");
        })
        .Default([&](Operation *) { return rewriteOther(op); });
  }

  LogicalResult rewriteVector(vector::LoadOp load) {
    return rewriteLoad(load, load.getBase(), load.getIndices(),
                       [&](const Flat &flat, Type type, Value index) -> Value {
                         return vector::LoadOp::create(
                             b, load.getLoc(), cast<VectorType>(type),
                             flat.base, index, load.getNontemporal(),
                             load.getMaybeAlign());
                       });
  }

  LogicalResult rewriteVector(vector::StoreOp store) {
    return rewriteStore(store, store.getValueToStore(), store.getBase(),
                        store.getIndices(),
                        [&](const Flat &flat, Value value, Value index) {
                          vector::StoreOp::create(
                              b, store.getLoc(), value, flat.base, index,
                              store.getNontemporal(), store.getMaybeAlign());
                        });
  }

  LogicalResult rewriteVector(vector::MaskedLoadOp load) {
    return rewriteLoad(load, load.getBase(), load.getIndices(),
                       [&](const Flat &flat, Type type, Value index) -> Value {
                         Value other = convert(load.getPassThru(), type);
                         return vector::MaskedLoadOp::create(
                             b, load.getLoc(), cast<VectorType>(type),
                             flat.base, index, load.getMask(), other);
                       });
  }

  LogicalResult rewriteVector(vector::MaskedStoreOp store) {
    return rewriteStore(
        store, store.getValueToStore(), store.getBase(), store.getIndices(),
        [&](const Flat &flat, Value value, Value index) {
          vector::MaskedStoreOp::create(b, store.getLoc(), flat.base, index,
                                        store.getMask(), value);
        });
  }

  /// Operations of matrix units and the like: those that take a buffer and an
  /// index for each of its dimensions.
  LogicalResult rewriteOther(Operation *op) {
    auto isBuffer = [](Type type) { return isa<BaseMemRefType>(type); };
    if (llvm::none_of(op->getOperandTypes(), isBuffer) &&
        llvm::none_of(op->getResultTypes(), isBuffer))
      return success();
    if (llvm::any_of(op->getResultTypes(), isBuffer))
      return op->emitError(
          "makes a buffer in a kernel, whose place is then not known");
    if (auto load = dyn_cast<gpu::SubgroupMmaLoadMatrixOp>(op))
      return rewriteMatrix(op, load.getSrcMemrefMutable(),
                           load.getIndicesMutable());
    if (auto store = dyn_cast<gpu::SubgroupMmaStoreMatrixOp>(op))
      return rewriteMatrix(op, store.getDstMemrefMutable(),
                           store.getIndicesMutable());
    // Whole buffers that are flat as they are.
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isBuffer(operand.get().getType()))
        continue;
      FailureOr<Flat> flat = resolve(operand.get());
      if (failed(flat))
        return failure();
      if (flat->sizes.size() != 1 || !isZeroInteger(flat->offset) ||
          !isOneInteger(flat->strides.front()))
        return op->emitError("takes a buffer that is not flat in a kernel");
      operand.set(flat->base);
    }
    return success();
  }

  LogicalResult rewriteMatrix(Operation *op, OpOperand &buffer,
                              MutableOperandRange indices) {
    FailureOr<Flat> flat = resolve(buffer.get());
    if (failed(flat))
      return failure();
    b.setInsertionPoint(op);
    SmallVector<Value> old;
    for (OpOperand &operand : indices)
      old.push_back(operand.get());
    Value index = getIndex(*flat, old, op->getLoc());
    indices.assign(index);
    buffer.set(flat->base);
    return success();
  }

  gpu::LaunchOp launch;
  SmallVectorImpl<Value> &extents;
  OpBuilder b;
  llvm::DenseMap<Value, Flat> flats;
  SmallVector<Operation *> views;    ///< In order, to be erased.
  SmallVector<BlockArgument> viewed; ///< Likewise.
};

} // namespace

LogicalResult mlir::llama::flattenBuffers(gpu::LaunchOp launch,
                                          SmallVectorImpl<Value> &extents) {
  return Flattener(launch, extents).run();
}
