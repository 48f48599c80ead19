//===- FuseLastRows.cpp - Rows that nobody reads are not computed ---------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Fuse/Matching.h"
#include "lib/Fuse/Passes.h"
#include "lib/Fuse/Remarks.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAFUSELASTROWS
#include "lib/Fuse/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {
constexpr StringLiteral kPass = "llama-fuse-last-rows";

using Sizes = SmallVector<OpFoldResult>;

RankedTensorType typeOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// What a slice takes
//===----------------------------------------------------------------------===//

/// A known number of rows, along each dimension that is not taken as a whole.
struct Rows {
  SmallVector<int64_t> dims;
  Sizes offsets, sizes;
};

/// Matches a slice of fewer rows than there are, or may be, of whole features.
std::optional<Rows> matchRows(tensor::ExtractSliceOp slice) {
  RankedTensorType type = slice.getSourceType();
  if (!slice.hasUnitStride() || type.getRank() == 0)
    return std::nullopt;
  Rows rows;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (takesAll(slice, dim))
      continue;
    OpFoldResult size = slice.getMixedSizes()[dim];
    if (!getConstantIntValue(size))
      return std::nullopt;
    rows.dims.push_back(dim);
    rows.offsets.push_back(slice.getMixedOffsets()[dim]);
    rows.sizes.push_back(size);
  }
  if (rows.dims.empty() ||
      (type.getRank() > 1 && rows.dims.back() == type.getRank() - 1))
    return std::nullopt;
  return rows;
}

bool isSame(const Rows &left, const Rows &right) {
  auto same = [](ArrayRef<OpFoldResult> left, ArrayRef<OpFoldResult> right) {
    return llvm::all_of(llvm::zip_equal(left, right), [](auto pair) {
      return isSameSize(std::get<0>(pair), std::get<1>(pair));
    });
  };
  return left.dims == right.dims && same(left.offsets, right.offsets) &&
         same(left.sizes, right.sizes);
}

/// The rows of `value`.
Value takeRows(OpBuilder &b, Location loc, Value value, const Rows &rows) {
  Sizes sizes = tensor::getMixedSizes(b, loc, value);
  Sizes offsets(sizes.size(), b.getIndexAttr(0)),
      strides(sizes.size(), b.getIndexAttr(1));
  for (auto [dim, offset, size] :
       llvm::zip_equal(rows.dims, rows.offsets, rows.sizes)) {
    offsets[dim] = offset;
    sizes[dim] = size;
  }
  return tensor::ExtractSliceOp::create(b, loc, value, offsets, sizes, strides);
}

/// `type` with as many rows.
RankedTensorType getRowsType(RankedTensorType type, const Rows &rows) {
  SmallVector<int64_t> shape(type.getShape());
  for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
    shape[dim] = *getConstantIntValue(size);
  return type.clone(shape);
}

//===----------------------------------------------------------------------===//
// What is computed row by row
//===----------------------------------------------------------------------===//

/// The dimension of the source of a reshape, of which dimension `dim` of the
/// result has the elements in their order: others of its group are one.
/// `fine` is the type with more dimensions.
std::optional<int64_t> followReshape(ArrayRef<ReassociationIndices> groups,
                                     RankedTensorType fine, bool resultIsFine,
                                     int64_t dim) {
  for (auto [coarse, group] : llvm::enumerate(groups)) {
    if (resultIsFine ? !llvm::is_contained(group, dim)
                     : static_cast<int64_t>(coarse) != dim)
      continue;
    std::optional<int64_t> longDim;
    for (int64_t member : group) {
      if (fine.getDimSize(member) == 1)
        continue;
      if (longDim)
        return std::nullopt;
      longDim = member;
    }
    if (!longDim || (resultIsFine && *longDim != dim))
      return std::nullopt;
    return resultIsFine ? static_cast<int64_t>(coarse) : *longDim;
  }
  return std::nullopt;
}

/// Whether row i of the results along dimension `dim` is computed from rows i
/// of what depends on rows at all, at no greater cost.
bool isRow(Operation *op, int64_t dim) {
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case([&](RmsNormOp norm) {
        return dim < typeOf(norm.getX()).getRank() -
                         typeOf(norm.getWeight()).getRank();
      })
      .Case([&](LayerNormOp norm) {
        Value parameter = norm.getWeight() ? norm.getWeight() : norm.getBias();
        int64_t features = parameter ? typeOf(parameter).getRank() : 1;
        return dim < typeOf(norm.getX()).getRank() - features;
      })
      .Case<SwigluOp, GluOp, tensor::EmptyOp>([](Operation *) { return true; })
      .Case([](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType());
      })
      .Case<LinearOp, RopeTableOp, EmbeddingOp, DequantizeOp>([&](Operation *) {
        return dim < typeOf(op->getResult(0)).getRank() - 1;
      })
      .Case([&](UnpackBlocksOp unpack) {
        return dim == 0 && getBlockFormatInfo(unpack.getFormat()).rows == 1;
      })
      .Case([&](RopeOp rope) {
        int64_t rank = typeOf(rope.getX()).getRank();
        int64_t axis = rope.getHeadsAxis() ? *rope.getHeadsAxis() : rank - 1;
        return dim < rank - 1 && dim != (axis + rank) % rank;
      })
      // Queries; keys and values are those of all rows.
      .Case([&](AttentionOp attention) {
        int64_t rank = typeOf(attention.getQ()).getRank();
        bool headMajor = attention.getLayout() == AttentionLayout::head_major;
        return dim == rank - (headMajor ? 2 : 3);
      })
      .Case([&](tensor::CollapseShapeOp reshape) {
        return followReshape(reshape.getReassociationIndices(),
                             reshape.getSrcType(), /*resultIsFine=*/false, dim)
            .has_value();
      })
      .Case([&](tensor::ExpandShapeOp reshape) {
        return followReshape(reshape.getReassociationIndices(),
                             reshape.getResultType(), /*resultIsFine=*/true,
                             dim)
            .has_value();
      })
      .Case([&](linalg::LinalgOp generic) {
        return generic.getNumDpsInits() == 1 &&
               generic.getNumParallelLoops() == generic.getNumLoops() &&
               generic.getMatchingIndexingMap(generic.getDpsInitOperand(0))
                   .isIdentity() &&
               llvm::all_of(generic.getIndexingMapsArray(), [](AffineMap map) {
                 return map.isProjectedPermutation(
                     /*allowZeroInResults=*/true);
               });
      })
      .Default([](Operation *op) {
        return op->getNumResults() == 1 && isPure(op) &&
               OpTrait::hasElementwiseMappableTraits(op) &&
               llvm::all_of(op->getOperandTypes(),
                            llvm::IsaPred<RankedTensorType>);
      });
}

/// Rows of the dimension in the source of a reshape.
template <typename OpTy>
Rows getSourceRows(OpTy op, RankedTensorType fine, bool resultIsFine,
                   const Rows &rows) {
  Rows source = rows;
  for (int64_t &dim : source.dims)
    dim = *followReshape(op.getReassociationIndices(), fine, resultIsFine, dim);
  return source;
}

/// The operation on some rows only: its results, in their order.
FailureOr<SmallVector<Value>> computeRows(OpBuilder &b, Operation *op,
                                          unsigned number, const Rows &rows) {
  Location loc = op->getLoc();
  auto typeOfRows = [&](Value result) {
    return getRowsType(typeOf(result), rows);
  };
  if (auto empty = dyn_cast<tensor::EmptyOp>(op)) {
    Sizes sizes = empty.getMixedSizes();
    for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
      sizes[dim] = size;
    return SmallVector<Value>{tensor::EmptyOp::create(
        b, loc, sizes, empty.getType().getElementType())};
  }
  if (auto cast = dyn_cast<tensor::CastOp>(op)) {
    Value source = takeRows(b, loc, cast.getSource(), rows);
    return SmallVector<Value>{
        castTo(b, loc, source, typeOfRows(cast.getDest()))};
  }
  if (auto reshape = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Value source = takeRows(b, loc, reshape.getSrc(),
                            getSourceRows(reshape, reshape.getSrcType(),
                                          /*resultIsFine=*/false, rows));
    return SmallVector<Value>{tensor::CollapseShapeOp::create(
        b, loc, typeOfRows(reshape.getResult()), source,
        reshape.getReassociationIndices())};
  }
  if (auto reshape = dyn_cast<tensor::ExpandShapeOp>(op)) {
    Sizes sizes = reshape.getMixedOutputShape();
    for (auto [dim, size] : llvm::zip_equal(rows.dims, rows.sizes))
      sizes[dim] = size;
    Value source = takeRows(b, loc, reshape.getSrc(),
                            getSourceRows(reshape, reshape.getResultType(),
                                          /*resultIsFine=*/true, rows));
    return SmallVector<Value>{tensor::ExpandShapeOp::create(
        b, loc, typeOfRows(reshape.getResult()), source,
        reshape.getReassociationIndices(), sizes)};
  }
  if (auto tiling = dyn_cast<TilingInterface>(op)) {
    Sizes sizes = tensor::getMixedSizes(b, loc, op->getResult(number));
    Sizes offsets(sizes.size(), b.getIndexAttr(0));
    for (auto [dim, offset, size] :
         llvm::zip_equal(rows.dims, rows.offsets, rows.sizes)) {
      offsets[dim] = offset;
      sizes[dim] = size;
    }
    FailureOr<TilingResult> tiled =
        tiling.generateResultTileValue(b, number, offsets, sizes);
    if (failed(tiled))
      return failure();
    Operation *part = tiled->tiledOps.front();
    // Operands without rows (weights, keys) are those that they were.
    for (OpOperand &operand : part->getOpOperands())
      if (auto slice = operand.get().getDefiningOp<tensor::ExtractSliceOp>();
          slice && slice.getType() == slice.getSourceType() &&
          llvm::all_of(llvm::seq<int64_t>(slice.getType().getRank()),
                       [&](int64_t dim) { return takesAll(slice, dim); }))
        operand.set(slice.getSource());
    return llvm::to_vector_of<Value>(part->getResults());
  }
  SmallVector<Value> operands;
  for (Value operand : op->getOperands())
    operands.push_back(takeRows(b, loc, operand, rows));
  OperationState state(loc, op->getName(), operands,
                       typeOfRows(op->getResult(0)), op->getAttrs());
  return llvm::to_vector_of<Value>(b.create(state)->getResults());
}

/// Replaces slices of an operation's results by what was computed of the rows
/// that they take, `results`.
void replaceSlices(RewriterBase &rewriter,
                   ArrayRef<tensor::ExtractSliceOp> slices,
                   ValueRange results) {
  for (tensor::ExtractSliceOp slice : slices) {
    Location loc = slice.getLoc();
    Value value = results[cast<OpResult>(slice.getSource()).getResultNumber()];
    rewriter.setInsertionPoint(slice);
    // Dimensions of one row leave the type.
    if (slice.getType().getRank() != typeOf(value).getRank()) {
      Sizes sizes = tensor::getMixedSizes(rewriter, loc, value);
      value = tensor::ExtractSliceOp::create(
          rewriter, loc, slice.getType(), value,
          Sizes(sizes.size(), rewriter.getIndexAttr(0)), sizes,
          Sizes(sizes.size(), rewriter.getIndexAttr(1)));
    }
    rewriter.replaceOp(slice, castTo(rewriter, loc, value, slice.getType()));
  }
}

//===----------------------------------------------------------------------===//
// Moving slices up
//===----------------------------------------------------------------------===//

/// Why a slice does not move to the operands of what it slices.
enum class Obstacle {
  None,
  NotRows,
  OtherRows,
  OtherBlock,
  Cache,
  Function,
  Size,
  Offset
};

/// The slices among the users of `op` that have to move together; others that
/// read it are an obstacle.
template <typename Users>
Obstacle collectSlices(Operation *op, Users users, const Rows &rows,
                       SmallVectorImpl<tensor::ExtractSliceOp> &slices) {
  for (Operation *user : users) {
    if (isa<tensor::DimOp>(user))
      continue;
    auto other = dyn_cast<tensor::ExtractSliceOp>(user);
    std::optional<Rows> otherRows = other ? matchRows(other) : std::nullopt;
    if (!otherRows || !isSame(rows, *otherRows))
      return Obstacle::OtherRows;
    if (other->getBlock() != op->getBlock())
      return Obstacle::OtherBlock;
    slices.push_back(other);
  }
  llvm::sort(slices, [](Operation *left, Operation *right) {
    return left->isBeforeInBlock(right);
  });
  return Obstacle::None;
}

/// The slices that have to move together, all users of an operation's results.
Obstacle findSlices(tensor::ExtractSliceOp slice, const Rows &rows,
                    SmallVectorImpl<tensor::ExtractSliceOp> &slices) {
  Operation *op = slice.getSource().getDefiningOp();
  if (!op)
    return Obstacle::NotRows;
  if (isa<KvCacheUpdateOp>(op))
    return Obstacle::Cache;
  if (!llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>) ||
      !llvm::all_of(rows.dims, [&](int64_t dim) { return isRow(op, dim); }))
    return Obstacle::NotRows;
  if (op->getBlock() != slice->getBlock())
    return Obstacle::OtherBlock;
  // A destination may have other users.
  if (isa<tensor::EmptyOp>(op)) {
    slices.push_back(slice);
    return Obstacle::None;
  }
  return collectSlices(op, op->getUsers(), rows, slices);
}

// Pattern: rows of op(x, ..) -> op(rows of x, ..), if nobody reads other rows
struct MoveRows : OpRewritePattern<tensor::ExtractSliceOp> {
  using Base::Base;

  LogicalResult matchAndRewrite(tensor::ExtractSliceOp slice,
                                PatternRewriter &rewriter) const override {
    std::optional<Rows> rows = matchRows(slice);
    if (!rows)
      return rewriter.notifyMatchFailure(slice, "takes no known rows");
    SmallVector<tensor::ExtractSliceOp> slices;
    if (findSlices(slice, *rows, slices) != Obstacle::None)
      return rewriter.notifyMatchFailure(slice, "cannot move");
    if (slices.front() != slice)
      return rewriter.notifyMatchFailure(slice, "an earlier one is moved");
    Operation *op = slice.getSource().getDefiningOp();
    unsigned number = cast<OpResult>(slice.getSource()).getResultNumber();
    if (!isa<tensor::EmptyOp>(op) && failed(resolveSizes(rewriter, op)))
      return rewriter.notifyMatchFailure(slice, "its sizes are not known");
    FailureOr<SmallVector<Value>> results =
        computeRows(rewriter, op, number, *rows);
    if (failed(results))
      return rewriter.notifyMatchFailure(slice, "rows cannot be taken");
    // Sizes of rows are those of the whole.
    if (!isa<tensor::EmptyOp>(op))
      (void)resolveSizes(rewriter, op);
    if (isa_and_present<LlamaDialect>(op->getDialect()))
      remarkFused(op, kPass, "rows that nobody reads are not computed");
    replaceSlices(rewriter, slices, *results);
    if (op->use_empty())
      rewriter.eraseOp(op);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Moving slices into functions
//===----------------------------------------------------------------------===//

/// Makes an index available at `op`, what computes it in its block included;
/// with `move`, that is moved there.
bool makeAvailable(OpFoldResult index, Operation *op, bool move) {
  auto value = dyn_cast<Value>(index);
  Operation *source = value ? value.getDefiningOp() : nullptr;
  if (!source || source->getBlock() != op->getBlock() ||
      source->isBeforeInBlock(op))
    return true;
  if (!isPure(source) || source->getNumRegions() != 0 ||
      !llvm::all_of(source->getOperands(), [&](Value operand) {
        return makeAvailable(operand, op, move);
      }))
    return false;
  if (move)
    source->moveBefore(op);
  return true;
}

// Pattern: rows of f(x, ..) -> f_rows(x, .., first row), whose result is rows
// of
//   what f returns, if nobody reads other rows of it
// Pattern: f_rows(x, ..) -> f_rows(rows of x, ..), where it reads no others; of
//   what it only writes to, a tensor that has no others
class RowsOfCalls {
public:
  explicit RowsOfCalls(ModuleOp module)
      : module(module), rewriter(module.getContext()) {}

  /// Why the rows of a call's result are not what a function computes; the
  /// slices that would become it.
  static Obstacle find(tensor::ExtractSliceOp slice, func::CallOp call,
                       const Rows &rows,
                       SmallVectorImpl<tensor::ExtractSliceOp> &slices) {
    auto function = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (!function || !function.isPrivate() || function.isExternal() ||
        !function.getBody().hasOneBlock())
      return Obstacle::Function;
    auto result = cast<OpResult>(slice.getSource());
    Operation *exit = function.getBody().front().getTerminator();
    Value returned = exit->getOperand(result.getResultNumber());
    Operation *last = returned.getDefiningOp();
    if (!last || isa<tensor::EmptyOp>(last))
      return Obstacle::NotRows;
    if (isa<KvCacheUpdateOp>(last))
      return Obstacle::Cache;
    auto isRead = [&](OpOperand &use) {
      return use.getOwner() != exit && !isa<tensor::DimOp>(use.getOwner());
    };
    if (!isa<func::CallOp>(last) &&
        !llvm::all_of(rows.dims, [&](int64_t dim) { return isRow(last, dim); }))
      return Obstacle::NotRows;
    if (llvm::any_of(last->getUses(), isRead) ||
        llvm::count(exit->getOperands(), returned) != 1)
      return Obstacle::OtherRows;
    Obstacle obstacle = collectSlices(call, result.getUsers(), rows, slices);
    if (obstacle != Obstacle::None)
      return obstacle;
    if (slices.front()->getBlock() != call->getBlock())
      return Obstacle::OtherBlock;
    if (llvm::any_of(result.getUsers(), llvm::IsaPred<tensor::DimOp>))
      return Obstacle::Size;
    if (!llvm::all_of(rows.offsets, [&](OpFoldResult offset) {
          return makeAvailable(offset, call, /*move=*/false);
        }))
      return Obstacle::Offset;
    return Obstacle::None;
  }

  /// Moves slices of results into functions; whether there were any.
  bool moveResults() {
    SmallVector<tensor::ExtractSliceOp> found;
    module.walk([&](tensor::ExtractSliceOp slice) {
      if (slice.getSource().getDefiningOp<func::CallOp>())
        found.push_back(slice);
    });
    llvm::SmallPtrSet<Operation *, 4> done;
    for (tensor::ExtractSliceOp slice : found) {
      if (done.contains(slice) ||
          dead.contains(slice->getParentOfType<func::FuncOp>()))
        continue;
      auto call = slice.getSource().getDefiningOp<func::CallOp>();
      std::optional<Rows> rows = matchRows(slice);
      SmallVector<tensor::ExtractSliceOp> slices;
      if (!rows || find(slice, call, *rows, slices) != Obstacle::None)
        continue;
      done.insert(slices.begin(), slices.end());
      moveResult(call, cast<OpResult>(slice.getSource()).getResultNumber(),
                 *rows, slices);
    }
    for (Operation *function : dead)
      function->erase();
    dead.clear();
    return !done.empty();
  }

  /// Moves slices of arguments to the callers; whether there were any.
  bool moveArguments() {
    bool changes = false;
    for (Clone &clone : clones)
      for (unsigned number = 0; number < clone.firstOffset; ++number)
        changes |= moveArgument(clone, number);
    return changes;
  }

private:
  /// Rows of an argument that a function takes in its place; offsets that are
  /// no constants are other arguments.
  struct ArgumentRows {
    unsigned number;
    Rows rows;
    /// They are only written to.
    bool isDestination;
    Type type;
  };

  /// A function of rows, whose last arguments are the offsets that are no
  /// constants; and what it was made from.
  struct Clone {
    func::FuncOp function;
    unsigned firstOffset;
    func::FuncOp source;
    unsigned result;
    Rows rows;
    /// In the order in which they were moved.
    SmallVector<ArgumentRows> arguments;
  };

  /// Whether rows are those of a clone, as its caller says.
  static bool isSameButForValues(const Rows &left, const Rows &right) {
    auto same = [](ArrayRef<OpFoldResult> left, ArrayRef<OpFoldResult> right) {
      return llvm::all_of(llvm::zip_equal(left, right), [](auto pair) {
        return getConstantIntValue(std::get<0>(pair)) ==
               getConstantIntValue(std::get<1>(pair));
      });
    };
    return left.dims == right.dims && same(left.offsets, right.offsets) &&
           same(left.sizes, right.sizes);
  }

  Clone &getClone(func::FuncOp source, unsigned result, const Rows &rows) {
    for (Clone &clone : clones)
      if (clone.source == source && clone.result == result &&
          isSameButForValues(clone.rows, rows))
        return clone;
    func::FuncOp function = source.clone();
    function.setName((source.getName() + "_rows").str());
    SymbolTable symbols(module);
    symbols.insert(function, std::next(source->getIterator()));
    Clone clone{function, function.getNumArguments(), source, result, rows, {}};
    for (OpFoldResult &offset : clone.rows.offsets) {
      if (getConstantIntValue(offset))
        continue;
      unsigned number = function.getNumArguments();
      (void)function.insertArgument(number, rewriter.getIndexType(), {},
                                    function.getLoc());
      offset = function.getArgument(number);
    }
    Operation *exit = function.getBody().front().getTerminator();
    rewriter.setInsertionPoint(exit);
    Value taken = takeRows(rewriter, exit->getLoc(), exit->getOperand(result),
                           clone.rows);
    exit->setOperand(result, taken);
    function.setFunctionType(rewriter.getFunctionType(
        function.getArgumentTypes(), exit->getOperandTypes()));
    clones.push_back(clone);
    return clones.back();
  }

  void moveResult(func::CallOp call, unsigned number, const Rows &rows,
                  ArrayRef<tensor::ExtractSliceOp> slices) {
    auto source = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    Clone &clone = getClone(source, number, rows);
    SmallVector<Value> operands(call.getOperands());
    for (OpFoldResult offset : rows.offsets) {
      makeAvailable(offset, call, /*move=*/true);
      if (!getConstantIntValue(offset))
        operands.push_back(cast<Value>(offset));
    }
    rewriter.setInsertionPoint(call);
    for (const ArgumentRows &argument : clone.arguments)
      takeArgument(call.getLoc(), operands, argument);
    auto ofRows =
        func::CallOp::create(rewriter, call.getLoc(), clone.function, operands);
    // Its other arguments mean what they did.
    for (NamedAttribute attribute : call->getDiscardableAttrs())
      ofRows->setDiscardableAttr(attribute.getName(), attribute.getValue());
    replaceSlices(rewriter, slices, ofRows.getResults());
    remarkFused(call, kPass, "rows that nobody reads are not computed");
    rewriter.replaceOp(call, ofRows.getResults());
    if (SymbolTable::symbolKnownUseEmpty(source, module)) {
      // What it was made from is told by its name no more.
      llvm::erase_if(clones,
                     [&](Clone &clone) { return clone.function == source; });
      for (Clone &clone : clones)
        if (clone.source == source)
          clone.source = {};
      // Slices in it may still be to be looked at.
      dead.insert(source);
    }
  }

  /// Gives a call the rows in place of the whole.
  void takeArgument(Location loc, MutableArrayRef<Value> operands,
                    const ArgumentRows &argument) {
    Value &operand = operands[argument.number];
    Value taken;
    if (argument.isDestination) {
      Sizes sizes = tensor::getMixedSizes(rewriter, loc, operand);
      for (auto [dim, size] :
           llvm::zip_equal(argument.rows.dims, argument.rows.sizes))
        sizes[dim] = size;
      taken = tensor::EmptyOp::create(rewriter, loc, sizes,
                                      typeOf(operand).getElementType());
    } else {
      Rows rows = argument.rows;
      for (OpFoldResult &offset : rows.offsets)
        if (!getConstantIntValue(offset))
          offset =
              operands[cast<BlockArgument>(cast<Value>(offset)).getArgNumber()];
      taken = takeRows(rewriter, loc, operand, rows);
    }
    operand = castTo(rewriter, loc, taken, argument.type);
  }

  bool moveArgument(Clone &clone, unsigned number) {
    func::FuncOp function = clone.function;
    BlockArgument argument = function.getArgument(number);
    std::optional<Rows> rows;
    SmallVector<tensor::ExtractSliceOp> slices;
    bool isDestination = true;
    for (OpOperand &use : argument.getUses()) {
      auto slice = dyn_cast<tensor::ExtractSliceOp>(use.getOwner());
      std::optional<Rows> taken = slice ? matchRows(slice) : std::nullopt;
      if (!taken || slice.getType().getRank() != typeOf(argument).getRank() ||
          (rows && !isSame(*rows, *taken)))
        return false;
      rows = taken;
      slices.push_back(slice);
      isDestination &= llvm::all_of(slice->getUses(), [](OpOperand &read) {
        auto op = dyn_cast<linalg::LinalgOp>(read.getOwner());
        return op && op.isDpsInit(&read) &&
               !op.payloadUsesValueFromOperand(&read);
      });
    }
    if (!rows || !llvm::all_of(rows->offsets, [&](OpFoldResult offset) {
          auto value = dyn_cast<Value>(offset);
          auto argument = dyn_cast_if_present<BlockArgument>(value);
          return getConstantIntValue(offset) ||
                 (argument && argument.getOwner()->getParentOp() == function);
        }))
      return false;
    // A destination is one for all, or what is written to is the caller's.
    isDestination &= slices.size() == 1;
    if (!isDestination &&
        function.getArgAttr(
            number, bufferization::BufferizationDialect::kWritableAttrName))
      return false;

    ArgumentRows moved{number, *rows, isDestination, slices.front().getType()};
    module.walk([&](func::CallOp call) {
      if (call.getCallee() != function.getName())
        return;
      rewriter.setInsertionPoint(call);
      SmallVector<Value> operands(call.getOperands());
      takeArgument(call.getLoc(), operands, moved);
      call->setOperands(operands);
    });
    clone.arguments.push_back(moved);
    // Its own clones are of what it was.
    for (Clone &other : clones)
      if (other.source == function)
        other.source = {};
    argument.setType(slices.front().getType());
    for (tensor::ExtractSliceOp slice : slices)
      rewriter.replaceOp(slice, argument);
    function.setFunctionType(
        rewriter.getFunctionType(function.getBody().front().getArgumentTypes(),
                                 function.getResultTypes()));
    return true;
  }

  ModuleOp module;
  IRRewriter rewriter;
  SmallVector<Clone, 0> clones;
  /// Functions that are called no more.
  llvm::SetVector<Operation *> dead;
};

struct FuseLastRows : llama::impl::LlamaFuseLastRowsBase<FuseLastRows> {
  void runOnOperation() override {
    if (failed(moveRows()))
      return signalPassFailure();
    if (auto module = dyn_cast<ModuleOp>(getOperation())) {
      RowsOfCalls calls(module);
      // As many levels of calls as there can be, where none is recursive.
      size_t levels = llvm::range_size(module.getOps<func::FuncOp>()) + 1;
      while (levels-- > 0 && calls.moveResults()) {
        if (failed(moveRows()))
          return signalPassFailure();
        if (calls.moveArguments() && failed(moveRows()))
          return signalPassFailure();
      }
    }
    getOperation()->walk([](tensor::ExtractSliceOp slice) { explain(slice); });
  }

private:
  LogicalResult moveRows() {
    RewritePatternSet patterns(&getContext());
    populateFuseLastRowsPatterns(patterns);
    return applyUntilDone(getOperation(), std::move(patterns));
  }

  static void explain(tensor::ExtractSliceOp slice) {
    Operation *op = slice.getSource().getDefiningOp();
    std::optional<Rows> rows = matchRows(slice);
    auto call = dyn_cast_if_present<func::CallOp>(op);
    if (!rows || !op ||
        (!call && !isa_and_present<LlamaDialect>(op->getDialect())))
      return;
    SmallVector<tensor::ExtractSliceOp> slices;
    switch (call ? RowsOfCalls::find(slice, call, *rows, slices)
                 : findSlices(slice, *rows, slices)) {
    case Obstacle::None:
      return remarkNotFused(op, kPass, "its rows cannot be taken");
    case Obstacle::NotRows:
      return remarkNotFused(op, kPass, "what is sliced are no rows of it");
    case Obstacle::OtherRows:
      return remarkNotFused(op, kPass, "its other rows are read, too");
    case Obstacle::OtherBlock:
      return remarkNotFused(op, kPass, "it is computed in another block");
    case Obstacle::Cache:
      return remarkNotFused(op, kPass,
                            "a cache holds tokens that others will read");
    case Obstacle::Function:
      return remarkNotFused(op, kPass,
                            "the function is not private, or has no one block");
    case Obstacle::Size:
      return remarkNotFused(op, kPass, "the size of its result is read, too");
    case Obstacle::Offset:
      return remarkNotFused(op, kPass,
                            "which rows these are is known after it only");
    }
  }
};

} // namespace

void mlir::llama::populateFuseLastRowsPatterns(RewritePatternSet &patterns) {
  patterns.add<MoveRows>(patterns.getContext());
}
