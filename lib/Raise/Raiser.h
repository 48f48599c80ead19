//===- Raiser.h - What the matchers of all operations share ---------------===//
#ifndef LLAMA_MLIR_LIB_RAISE_RAISER_H
#define LLAMA_MLIR_LIB_RAISE_RAISER_H

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Raise/Elements.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Dominance.h"

namespace mlir::llama::raise {

/// A value that may be the result of an operation of the dialect.
struct Root {
  Value value;
  RankedTensorType type;
  /// What its element at `coordinates` is.
  Expr expr;
  SmallVector<Expr> coordinates, sizes;
  /// Whether nothing that is made of the value came into question.
  bool isStart = true;

  Operation *op() const { return value.getDefiningOp(); }
  unsigned rank() const { return coordinates.size(); }
};

/// Why a value that looks like an operation is not one.
struct NearMiss {
  StringRef op;
  std::string reason;
};

/// Finds values for expressions, and makes what replaces a root.
class Raiser {
  /// What was made since a search began.
  struct Recorder : OpBuilder::Listener {
    SmallVector<Operation *> made;
    void notifyOperationInserted(Operation *op,
                                 OpBuilder::InsertPoint) override {
      made.push_back(op);
    }
  };
  Recorder recorder;

public:
  Raiser(MLIRContext *mlirContext, bool allowPrecisionChange)
      : elements(context, /*exact=*/false), exact(context, /*exact=*/true),
        builder(mlirContext, &recorder),
        allowPrecisionChange(allowPrecisionChange) {}

  ExprContext context;
  ElementBuilder elements, exact;
  OpBuilder builder;
  bool allowPrecisionChange;

  ~Raiser();

  Root look(Value value);
  /// Takes an operation without uses out of the program. It is destroyed with
  /// this object, so that no other takes its address: expressions know values
  /// by that.
  void bury(Operation *op);
  /// Keeps what another one took out as long.
  void takeBuried(Raiser &other);
  /// Takes out what a matcher made for nothing.
  void takeBack();
  /// The values that `root` is made of, down to leaves, the nearest first.
  void setSlice(const Root &root);
  ArrayRef<Value> slice();
  /// What sums up, in the slice.
  SmallVector<Operation *> reductions();
  /// Searches among the values that `op` is made of.
  Value withSlice(Operation *op, llvm::function_ref<Value()> search);

  /// A value of `elementType` (any if null) that has the element `e` at
  /// `indices`, whose dimensions have `sizes`: one that is there, a view of it,
  /// or else, with `compute`, a small calculation.
  Value find(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
             Type elementType, bool compute = false);
  /// As `find`, of a value of any type, but of `preferred` if there is one.
  Value findPreferring(Type preferred, Expr e, ArrayRef<Expr> indices,
                       ArrayRef<Expr> sizes);
  /// As `find`, of a value whose element is a multiple of `e`, which is
  /// `factor`.
  Value findMultiple(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                     Type elementType, double &factor);
  /// A tensor<i64> of a whole number that depends on nothing.
  Value findCount(Expr e);
  /// A tensor of whole numbers, i64 or i32.
  Value findIntegers(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                     bool compute = false);
  Value toType(Value value, Type type);
  /// Collapses the first dimension, or one of 1, in front of others.
  Value dropLeadingUnit(Value value, RankedTensorType type);

  /// Whether what the root rounds on the way from `operands` is no narrower
  /// than its own type. Tells what is absorbed.
  bool roundingsAllowed(const Root &root, ValueRange operands, NearMiss &miss);
  /// The element with its roundings, of the last root that was asked for.
  Expr exactExpr = nullptr;
  DominanceInfo dominance;
  /// Roundings that the last operation absorbed, for a remark.
  std::string absorbed;

private:
  SmallVector<Value> sliceOf(Operation *op);
  std::optional<SmallVector<Value>> currentSlice;
  Operation *sliceRoot = nullptr;
  /// Whether it can be used where operations are made.
  bool isAvailable(Value value);
  SmallVector<Operation *> buried;

  /// Indices that give `e` as an element of `value`, if there are any: those
  /// of `indices`, in any order, and 0 in dimensions of size 1.
  struct Arrangement {
    SmallVector<int> positions; // of `indices`, -1 for 0
    /// The first part of the last dimension, or every second element of it.
    bool isSlice = false;
    unsigned sliceDim = 0;
    int64_t stride = 1;
  };
  std::optional<Arrangement> arrange(Value value, ArrayRef<Expr> indices,
                                     ArrayRef<Expr> sizes,
                                     llvm::function_ref<bool(Expr)> accept,
                                     bool allowViews);
  Value makeView(Value value, const Arrangement &arrangement,
                 ArrayRef<Expr> indices, ArrayRef<Expr> sizes);
  Value findIf(ArrayRef<Expr> indices, ArrayRef<Expr> sizes, Type elementType,
               llvm::function_ref<bool(Expr)> accept);
  Value emitTensor(Expr e, ArrayRef<Expr> indices, ArrayRef<Expr> sizes,
                   Type elementType);
  Value emitInteger(OpBuilder &b, Location loc, Expr e,
                    function_ref<Value(Expr)> leaf);
  Value emitLeaf(OpBuilder &b, Location loc, Expr e,
                 function_ref<Value(Expr)> leaf);
  Value emitCondition(OpBuilder &b, Location loc, Expr e,
                      function_ref<Value(Expr)> leaf);
  Value emitReal(OpBuilder &b, Location loc, Expr e, Type type,
                 function_ref<Value(Expr)> leaf);
};

/// Each looks at one root and gives what replaces it; null if it is something
/// else, and then `miss` may tell what is missing.
using Matcher = Value (*)(Raiser &, const Root &, NearMiss &miss);

Value matchRmsNorm(Raiser &, const Root &, NearMiss &);
Value matchLayerNorm(Raiser &, const Root &, NearMiss &);
Value matchGlu(Raiser &, const Root &, NearMiss &);
Value matchRope(Raiser &, const Root &, NearMiss &);
Value matchRopeOfFormula(Raiser &, const Root &, NearMiss &);
Value matchRopeTable(Raiser &, const Root &, NearMiss &);
Value matchAttention(Raiser &, const Root &, NearMiss &);
/// Where the scale is in what is there of the queries.
Value matchAttentionOfScaled(Raiser &, const Root &, NearMiss &);
Value matchEmbedding(Raiser &, const Root &, NearMiss &);
Value matchCacheUpdate(Raiser &, const Root &, NearMiss &);
Value matchDequantize(Raiser &, const Root &, NearMiss &);
Value matchLinear(Raiser &, const Root &, NearMiss &);

/// Whether it is something that a layer holds, not what it computes.
bool isParameter(Value value);

/// The shortest decimal number that is `value` in f32: 1e-5, not 9.99999975e-6.
double shortest(double value);

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_RAISER_H
