//===- Expr.h - Canonical expressions of one element of a tensor ----------===//
//
// What one element of a tensor is, as a function of its indices: an expression
// over elements of other tensors, sizes and constants. Expressions are built by
// constructors that bring them into a canonical form, so that spellings of one
// formula become one expression: a quotient is a product with a negative
// exponent, a root an exponent of one half, a difference a sum with a
// coefficient of -1, a broadcast an access that does not mention an index, a
// reshape arithmetic on indices.
//
// Formulas are those of real numbers: roundings are kept apart (see
// `ElementBuilder`), and what a comparison decides about NaN is not modelled.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_RAISE_EXPR_H
#define LLAMA_MLIR_LIB_RAISE_EXPR_H

#include "mlir/IR/Value.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"

#include <memory>
#include <optional>

namespace mlir::llama::raise {

enum class Sort : uint8_t { real, integer, boolean };

enum class Kind : uint8_t {
  number,   // `number`; booleans are 0 and 1
  variable, // index `level` of the tensor looked at, below operand 0
  bound,    // variable of the `level`-th enclosing reduction, below operand 0
  size,     // size of dimension `level` of `value`, or a scalar that is a size
  scalar,   // `value`, a scalar of which nothing is known
  access,   // element of the tensor `value` at the operands
  sum,      // number + sum of weights[i] * operands[i]
  product,  // product of operands[i] ^ weights[i]
  function, // `name` of the operands
  reduce,   // `name` (sum, max, min, or, and) over operand 0 of operand 1
  select,   // operand 0 ? operand 1 : operand 2
  quotient, // floor(operand 0 / operand 1)
  remainder,
  conjunction,
  disjunction,
  negation,
  notNegative, // operand 0 >= 0, of integers
  isZero,      // operand 0 == 0, of integers
  indicator, // 1 where operand 0 holds, else 0; what hid it elsewhere, if that
             // was finite, is `number`
};

/// The number of an indicator that hides keys only beside others: what takes
/// the place of scores is so high that a row of hidden ones is no mean.
inline constexpr double kHidesBesideOthers = -1e300;

struct Node {
  Node(Kind kind, Sort sort) : kind(kind), sort(sort) {}

  Kind kind;
  Sort sort;
  unsigned level = 0;
  double number = 0;
  StringRef name;
  Value value;
  ArrayRef<const Node *> operands;
  ArrayRef<double> weights;
  /// Of the structure without numbers, then of the time of making: orders what
  /// commutes.
  uint64_t order = 0;
  unsigned id = 0;
  /// Which bound variables are free, one bit a level, and variables.
  uint64_t freeBound = 0;
  uint64_t freeVariables = 0;
  /// How many nodes there are, counted each time that they occur (saturating).
  uint32_t nodes = 1;

  bool isNumber() const { return kind == Kind::number; }
  bool isNumber(double n) const { return isNumber() && number == n; }
  bool is(StringRef function) const {
    return kind == Kind::function && name == function;
  }
};

using Expr = const Node *;

/// A factor of a product: base ^ exponent.
struct Factor {
  Expr base;
  double exponent;
};

/// Makes expressions and owns them. Equal expressions are one node.
class ExprContext {
public:
  ExprContext();
  ~ExprContext();
  ExprContext(const ExprContext &) = delete;
  ExprContext &operator=(const ExprContext &) = delete;

  //===--------------------------------------------------------------------===//
  // Leaves
  //===--------------------------------------------------------------------===//

  Expr number(double n, Sort sort = Sort::real);
  Expr integer(int64_t n) { return number(double(n), Sort::integer); }
  Expr truth(bool b) { return number(b, Sort::boolean); }
  /// An index of the tensor looked at: 0 where there is only that one.
  Expr variable(unsigned position, Expr size);
  Expr bound(unsigned level, Expr size);
  Expr size(Value value, unsigned dim);
  Expr scalar(Value value, Sort sort);
  Expr access(Value tensor, ArrayRef<Expr> indices, Sort sort);

  /// From now on both are one size; made before anything else uses them.
  void equateSizes(Expr a, Expr b);
  /// From now on the size is known to be 1 at least.
  void assumeInhabited(Expr size);
  /// Other sizes that this one stands for.
  ArrayRef<Expr> equalSizes(Expr size) const;

  //===--------------------------------------------------------------------===//
  // Arithmetic
  //===--------------------------------------------------------------------===//

  Expr add(ArrayRef<Expr> terms);
  Expr add(Expr a, Expr b) { return add({a, b}); }
  Expr sub(Expr a, Expr b) { return add(a, scale(b, -1)); }
  Expr scale(Expr e, double factor);
  Expr mul(ArrayRef<Factor> factors);
  Expr mul(Expr a, Expr b) { return mul({{a, 1}, {b, 1}}); }
  Expr div(Expr a, Expr b) { return mul({{a, 1}, {b, -1}}); }
  Expr pow(Expr e, double exponent) { return mul({{e, exponent}}); }
  Expr function(StringRef name, ArrayRef<Expr> operands,
                Sort sort = Sort::real);
  Expr floorDiv(Expr a, Expr b);
  Expr mod(Expr a, Expr b);

  Expr select(Expr condition, Expr ifTrue, Expr ifFalse);
  Expr conjunction(ArrayRef<Expr> all);
  Expr disjunction(ArrayRef<Expr> any);
  Expr negation(Expr e);
  Expr notNegative(Expr e);
  Expr isZero(Expr e);
  Expr indicator(Expr condition, Sort sort = Sort::real);

  /// `name` of `body` over `variable`, a bound one.
  Expr reduce(StringRef name, Expr variable, Expr body);
  Expr sumOver(Expr variable, Expr body) {
    return reduce("sum", variable, body);
  }
  /// e with `by` in place of `part`, wherever sums, products and functions lead
  /// to it.
  Expr replaced(Expr e, Expr part, Expr by);
  /// A level that none of these uses.
  static unsigned freeLevel(ArrayRef<Expr> exprs);

  //===--------------------------------------------------------------------===//
  // Taking apart
  //===--------------------------------------------------------------------===//

  /// number * product of factors.
  struct Product {
    double coefficient = 1;
    SmallVector<Factor, 4> factors;
  };
  Product factorise(Expr e);
  Expr multiply(const Product &product);

  /// number + sum of coefficient * term.
  struct Terms {
    double constant = 0;
    SmallVector<std::pair<Expr, double>, 4> terms;
  };
  Terms split(Expr e);
  Expr addUp(const Terms &terms, Sort sort);

  /// The highest value of a whole number that is not negative, if that is a
  /// number.
  std::optional<double> highest(Expr e);
  /// Whether e >= 0 follows from the ranges of indices and sizes.
  bool provablyNotNegative(Expr e);

  std::string toString(Expr e);

private:
  struct Storage;
  std::unique_ptr<Storage> storage;

  Expr make(Node node);
  Expr finishProduct(double coefficient, SmallVectorImpl<Factor> &factors,
                     Sort sort);
  Expr exponential(Expr argument);
  Expr upperBound(Expr e);
  std::optional<Expr> divideExactly(Expr term, double coefficient, Expr by);
  bool isNotNegative(Expr e);
  Expr splitExtremum(Expr e);
  Expr withoutRest(Expr e);
};

/// Equal, where numbers may differ as their spellings in f32 do.
bool same(Expr a, Expr b, double tolerance = 1e-5);

/// Whether e mentions any of these variables (of kinds variable and bound).
bool dependsOn(Expr e, Expr variable);

/// Whether e is of this kind, or something in it is.
bool mentions(Expr e, Kind kind);

} // namespace mlir::llama::raise

#endif // LLAMA_MLIR_LIB_RAISE_EXPR_H
