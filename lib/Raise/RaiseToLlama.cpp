//===- RaiseToLlama.cpp - linalg on tensors to operations of the dialect --===//
#include "lib/Raise/Passes.h"
#include "lib/Raise/Raiser.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/Format.h"

#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMARAISELINALG
#include "lib/Raise/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::raise;

namespace {
constexpr StringLiteral kPass = "llama-raise-linalg";
/// How far the users of a value are followed to find the end of an operation.
constexpr unsigned kMaximalChain = 12;

/// What is left of a function, by the name of what it does.
using Counts = std::map<std::string, unsigned>;

bool isOnlyChecks(Operation *op) {
  // A computation on tensors that checks its operands is dead with its result.
  return op->walk([&](Operation *inner) {
             return inner == op || isa<cf::AssertOp>(inner) || isPure(inner) ||
                            inner->hasTrait<OpTrait::IsTerminator>()
                        ? WalkResult::advance()
                        : WalkResult::interrupt();
           }).wasInterrupted() == false;
}

/// How the end of an operation is looked for, among what is made of a value.
struct Search {
  Matcher match;
  /// The nearest end, or the farthest: with a bias, or after a view.
  bool nearest;
  /// Whether a view or transposition may be the end.
  bool throughMovement;
};

class FunctionRaiser {
public:
  FunctionRaiser(FunctionOpInterface function, bool allowPrecisionChange)
      : function(function),
        raiser(function.getContext(), allowPrecisionChange) {}

  void run() {
    raiser.elements.equateSizes(function);
    raiser.exact.equateSizes(function);
    raiser.elements.forget();
    // Attention contains what looks like linears, so these come last.
    sweep({{matchAttention, /*nearest=*/false, /*throughMovement=*/true},
           {matchRope, false, true},
           {matchRopeOfFormula, false, true},
           {matchLayerNorm, false, false},
           {matchRmsNorm, false, false},
           {matchGlu, false, false},
           {matchEmbedding, true, true},
           {matchCacheUpdate, true, false},
           {matchDequantize, false, true}});
    sweep({{matchLinear, false, true}});
    // Of the tables that rotations turned out to take.
    sweep({{matchRopeTable, true, true}});
    raiseAssuming();
    // In the order of the program, not of the searches.
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      auto found = misses.find(op);
      if (found == misses.end())
        return;
      const NearMiss &miss = found->second;
      std::string text = (miss.op + ": " + miss.reason).str();
      remark::missed(op->getLoc(),
                     remark::RemarkOpts::name("not raised").category(kPass))
          << "looks like " + text;
      ++nearly[text];
    });
  }

  void report(llvm::raw_ostream &os) {
    os << "@" << function.getName() << '\n';
    auto print = [&](StringRef title, Counts &counts) {
      for (auto &[name, count] : counts)
        os << llvm::format("  %-14s %5u  ", title.str().c_str(), count) << name
           << '\n';
    };
    print("found", found);
    print("nearly found", nearly);
    Counts left;
    function.walk([&](linalg::LinalgOp op) {
      if (!isa<linalg::FillOp>(op.getOperation()))
        ++left[op->getName().getStringRef().str()];
    });
    print("left", left);
  }

  /// What is matched, of each value that is left.
  void printElements(llvm::raw_ostream &os) {
    os << "@" << function.getName() << '\n';
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      for (Value result : op->getResults())
        if (isCandidate(result)) {
          result.printAsOperand(os, OpPrintingFlags());
          os << " = " << raiser.context.toString(raiser.look(result).expr)
             << '\n';
        }
      return isa<linalg::LinalgOp, tensor::GenerateOp, tensor::PadOp>(op)
                 ? WalkResult::skip()
                 : WalkResult::advance();
    });
  }

private:
  FunctionOpInterface function;
  Raiser raiser;
  DenseSet<Operation *> erased;
  DenseMap<Operation *, NearMiss> misses;
  Counts found, nearly;
  SmallVector<ElementBuilder::Assumption> assumptions;

  /// Torch broadcasts where a size is 1 at run time, and reshapes products of
  /// two einsums to the sizes of one. What looks like attention is looked at
  /// once more as if all these were equal; if it is attention then, the program
  /// checks that they are.
  void raiseAssuming() {
    SmallVector<Operation *> candidates;
    for (auto &[op, miss] : misses)
      if (miss.op == "attention")
        candidates.push_back(op);
    for (Operation *op : candidates) {
      if (erased.contains(op))
        continue;
      // Sizes that are equal stay so: this needs expressions of its own.
      FunctionRaiser other(function, raiser.allowPrecisionChange);
      if (!other.raiseWithAssumptions(op)) {
        Search search{matchAttentionOfScaled, /*nearest=*/false,
                      /*throughMovement=*/true};
        raiseAt(op, search);
        continue;
      }
      for (auto &[name, count] : other.found)
        found[name] += count;
      for (Operation *gone : other.erased) {
        misses.erase(gone);
        erased.insert(gone);
      }
      raiser.elements.forget();
      raiser.exact.forget();
      raiser.takeBuried(other.raiser);
    }
  }

  bool raiseWithAssumptions(Operation *op) {
    raiser.elements.equateSizes(function);
    raiser.exact.equateSizes(function);
    llvm::SmallPtrSet<Operation *, 16> ops;
    SmallVector<Value> ends = chain(op->getResult(0));
    for (Value value : ends) {
      ops.insert(value.getDefiningOp());
      raiser.setSlice(raiser.look(value));
      for (Value part : raiser.slice())
        if (Operation *producer = part.getDefiningOp())
          ops.insert(producer);
    }
    for (auto &assumption : raiser.elements.findAssumptions(function))
      if (ops.contains(assumption.op)) {
        raiser.context.equateSizes(assumption.from, assumption.to);
        assumptions.push_back(assumption);
      }
    if (assumptions.empty())
      return false;
    raiser.elements.forget();
    raiser.exact.forget();
    Search search{matchAttention, /*nearest=*/false, /*throughMovement=*/true};
    return raiseAt(op, search);
  }

  void assertAssumptions() {
    for (auto &assumption : assumptions) {
      OpBuilder builder(assumption.op);
      Location loc = assumption.op->getLoc();
      Value from = tensor::DimOp::create(builder, loc, assumption.source,
                                         assumption.sourceDim);
      Value to;
      if (isa<tensor::ReshapeOp>(assumption.op)) {
        Value dim =
            arith::ConstantIndexOp::create(builder, loc, assumption.targetDim);
        to = tensor::ExtractOp::create(builder, loc, assumption.target, dim);
        if (!to.getType().isIndex())
          to = arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                          to);
      } else {
        to = tensor::DimOp::create(builder, loc, assumption.target,
                                   assumption.targetDim);
      }
      Value equal = arith::CmpIOp::create(builder, loc,
                                          arith::CmpIPredicate::eq, from, to);
      cf::AssertOp::create(builder, loc, equal,
                           "a dimension of attention is another than meant");
    }
  }

  void sweep(ArrayRef<Search> searches) {
    SmallVector<Operation *> ops;
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (op->getNumResults() > 0 &&
          llvm::any_of(op->getResults(), isCandidate))
        ops.push_back(op);
      // What computes one element is no place for an operation on tensors.
      return isa<linalg::LinalgOp, tensor::GenerateOp, tensor::PadOp>(op)
                 ? WalkResult::skip()
                 : WalkResult::advance();
    });
    for (Operation *op : ops)
      while (!erased.contains(op) && raiseAt(op, searches))
        ;
  }

  static bool isCandidate(Value value) {
    Operation *op = value.getDefiningOp();
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return op && type &&
           isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
               type.getElementType()) &&
           !isa_and_nonnull<LlamaDialect>(op->getDialect()) &&
           !isa<tensor::EmptyOp, linalg::FillOp>(op) &&
           !op->hasTrait<OpTrait::ConstantLike>();
  }

  /// Whether the operation only puts elements elsewhere.
  static bool isMovement(Operation *op) {
    if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
            tensor::CastOp>(op))
      return true;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured || structured.getNumReductionLoops() > 0 ||
        op->getNumResults() != 1)
      return false;
    Value yielded = structured.getBlock()->getTerminator()->getOperand(0);
    return isa<BlockArgument>(yielded) ||
           yielded.getDefiningOp<tensor::ExtractOp>();
  }

  /// A value, and what is computed of it element by element: one of them may be
  /// the end of an operation. In the order of distance.
  SmallVector<Value> chain(Value value) {
    llvm::SetVector<Value> values;
    values.insert(value);
    Block *block = value.getParentBlock();
    for (unsigned i = 0; i < values.size() && values.size() < kMaximalChain;
         ++i) {
      // An operation that takes elements in its region is a user, too.
      for (Operation *inner : values[i].getUsers()) {
        Operation *user = block->findAncestorOpInBlock(*inner);
        if (!user || user->getNumResults() != 1 ||
            !isCandidate(user->getResult(0)))
          continue;
        auto structured = dyn_cast<linalg::LinalgOp>(user);
        bool isElementwise =
            structured && structured.getNumReductionLoops() == 0;
        if (isElementwise || isMovement(user) ||
            OpTrait::hasElementwiseMappableTraits(user))
          values.insert(user->getResult(0));
      }
    }
    return values.takeVector();
  }

  /// Whether `value` is `from`, or that in another type.
  static bool isConversion(Value value, Value from) {
    while (value != from) {
      Operation *op = value.getDefiningOp();
      if (auto generic = dyn_cast<linalg::GenericOp>(op)) {
        Operation *inner =
            generic.getBody()->getTerminator()->getOperand(0).getDefiningOp();
        if (!inner || !isa<arith::ExtFOp, arith::TruncFOp>(inner) ||
            inner->getOperand(0) != generic.getBody()->getArgument(0) ||
            generic->getNumOperands() != 2 ||
            !llvm::all_of(generic.getIndexingMapsArray(),
                          [](AffineMap map) { return map.isIdentity(); }))
          return false;
      } else if (!isa<arith::ExtFOp, arith::TruncFOp>(op)) {
        return false;
      }
      value = op->getOperand(0);
      if (!value.getDefiningOp())
        return false;
    }
    return true;
  }

  bool raiseAt(Operation *op, ArrayRef<Search> searches) {
    for (Value result : op->getResults()) {
      if (!isCandidate(result) || result.use_empty())
        continue;
      const SmallVector<Value> byDistance = chain(result);
      // What is made of two of them comes after both.
      SmallVector<Value> byProgram(byDistance);
      llvm::sort(byProgram, [](Value a, Value b) {
        return a.getDefiningOp()->isBeforeInBlock(b.getDefiningOp());
      });
      for (const Search &search : searches) {
        // A gate reaches the end of its unit both at once and by its sigmoid.
        ArrayRef<Value> candidates =
            search.match == matchGlu ? byProgram : byDistance;
        auto matches = [&](Value value) {
          if (value != result && !search.throughMovement &&
              isMovement(value.getDefiningOp()))
            return false;
          if (value.use_empty())
            return false;
          Root root = raiser.look(value);
          root.isStart = isConversion(value, result);
          raiser.setSlice(root);
          NearMiss miss;
          Value raised = search.match(raiser, root, miss);
          if (raised) {
            replace(root, raised);
            return true;
          }
          raiser.takeBack();
          // The operation that is looked for first has the most to say.
          if (value == result && !miss.reason.empty())
            misses.insert({op, miss});
          return false;
        };
        bool found = search.nearest
                         ? llvm::any_of(candidates, matches)
                         : llvm::any_of(llvm::reverse(candidates), matches);
        if (found)
          return true;
      }
    }
    return false;
  }

  void replace(const Root &root, Value raised) {
    Operation *op = raised.getDefiningOp();
    while (!isa_and_nonnull<LlamaDialect>(op->getDialect()))
      op = op->getOperand(0).getDefiningOp();
    std::string name = op->getName().stripDialect().str();
    ++found[name];
    remark::passed(root.value.getLoc(),
                   remark::RemarkOpts::name("raised").category(kPass))
        << (name + (raiser.absorbed.empty()
                        ? ""
                        : ", with roundings to " + raiser.absorbed +
                              " on the way absorbed"));
    raiser.absorbed.clear();
    raiser.elements.makeLeaf(raised, root.sizes);
    raiser.exact.makeLeaf(raised, root.sizes);
    assertAssumptions();
    Value old = root.value;
    old.replaceAllUsesWith(raised);
    eraseDead(old.getDefiningOp());
    raiser.elements.forget();
    raiser.exact.forget();
  }

  void eraseDead(Operation *first) {
    llvm::SetVector<Operation *> work;
    work.insert(first);
    while (!work.empty()) {
      Operation *op = work.pop_back_val();
      if (!op->use_empty() || isa<FunctionOpInterface>(op) ||
          !(isOpTriviallyDead(op) ||
            (op->getDialect() && isa<linalg::LinalgOp>(op) &&
             isOnlyChecks(op))))
        continue;
      SmallVector<Operation *> producers;
      op->walk([&](Operation *inner) {
        for (Value operand : inner->getOperands())
          if (Operation *producer = operand.getDefiningOp())
            if (!op->isAncestor(producer))
              producers.push_back(producer);
      });
      erased.insert(op);
      misses.erase(op);
      raiser.bury(op);
      for (Operation *producer : producers)
        if (!erased.contains(producer))
          work.insert(producer);
    }
  }
};

struct RaiseToLlama : llama::impl::LlamaRaiseLinalgBase<RaiseToLlama> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<FunctionOpInterface> functions;
    getOperation()->walk([&](FunctionOpInterface function) {
      if (!function.isExternal())
        functions.push_back(function);
    });
    for (FunctionOpInterface function : functions) {
      FunctionRaiser functionRaiser(function, allowPrecisionChange);
      functionRaiser.run();
      if (printElements)
        functionRaiser.printElements(llvm::errs());
      if (report)
        functionRaiser.report(llvm::errs());
    }
  }
};
} // namespace
