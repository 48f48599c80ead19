//===- Expr.cpp - Canonical expressions of one element of a tensor --------===//
#include "lib/Raise/ExprStorage.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::llama::raise;

namespace {
uint64_t mix(uint64_t a, uint64_t b) {
  a ^= b + 0x9e3779b97f4a7c15ull + (a << 6) + (a >> 2);
  a *= 0xff51afd7ed558ccdull;
  return a ^ (a >> 32);
}
} // namespace

ExprContext::ExprContext() : storage(std::make_unique<Storage>()) {
  storage->rules.read(*this);
  storage->ready = true;
}
ExprContext::~ExprContext() = default;

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Expr ExprContext::make(Node node) {
  uint64_t order =
      mix(uint64_t(node.kind) * 8 + uint64_t(node.sort), node.level * 64 + 1);
  for (char c : node.name)
    order = mix(order, c);
  if (node.value) {
    auto [it, isNew] =
        storage->valueIds.try_emplace(node.value, storage->valueIds.size());
    order = mix(order, it->second);
  }
  uint64_t exact = 0;
  node.nodes = 1;
  for (Expr operand : node.operands) {
    order = mix(order, operand->order);
    exact = mix(exact, operand->id);
    node.freeBound |= operand->freeBound;
    node.freeVariables |= operand->freeVariables;
    node.nodes =
        std::min<uint64_t>(uint64_t(node.nodes) + operand->nodes, 1u << 30);
  }
  for (double w : node.weights) {
    if (node.kind == Kind::product)
      order = mix(order, llvm::bit_cast<uint64_t>(w));
    exact = mix(exact, llvm::bit_cast<uint64_t>(w));
  }
  if (node.kind == Kind::bound)
    node.freeBound |= uint64_t(1) << std::min(node.level, 63u);
  if (node.kind == Kind::variable)
    node.freeVariables |= uint64_t(1) << std::min(node.level, 63u);
  if (node.kind == Kind::reduce)
    node.freeBound = (node.operands[1]->freeBound &
                      ~(uint64_t(1) << std::min(node.level, 63u))) |
                     node.operands[0]->operands[0]->freeBound;
  exact = mix(exact, llvm::bit_cast<uint64_t>(node.number));
  uint64_t key = mix(order, exact);
  auto [first, last] = storage->unique.equal_range(key);
  for (auto it = first; it != last; ++it) {
    Expr other = it->second;
    if (other->kind == node.kind && other->sort == node.sort &&
        other->level == node.level && other->name == node.name &&
        other->value == node.value && other->operands == node.operands &&
        other->weights == node.weights &&
        llvm::bit_cast<uint64_t>(other->number) ==
            llvm::bit_cast<uint64_t>(node.number))
      return other;
  }
  auto &allocator = storage->allocator;
  node.name = node.name.copy(allocator);
  node.operands = node.operands.copy(allocator);
  node.weights = node.weights.copy(allocator);
  node.order = order;
  node.id = ++storage->nodes;
  Expr result = new (allocator) Node(node);
  storage->unique.emplace(key, result);
  return result;
}

Expr ExprContext::number(double n, Sort sort) {
  Node node{Kind::number, sort};
  node.number = n == 0 ? 0 : n; // one zero
  return make(node);
}

Expr ExprContext::variable(unsigned position, Expr size) {
  if (size->isNumber(1))
    return integer(0);
  Node node{Kind::variable, Sort::integer};
  node.level = position;
  node.operands = size;
  return make(node);
}

Expr ExprContext::bound(unsigned level, Expr size) {
  if (size->isNumber(1))
    return integer(0);
  Node node{Kind::bound, Sort::integer};
  node.level = level;
  node.operands = size;
  return make(node);
}

Expr ExprContext::size(Value value, unsigned dim) {
  Node node{Kind::size, Sort::integer};
  node.level = dim;
  node.value = value;
  Expr size = make(node);
  for (auto it = storage->sizes.find(size); it != storage->sizes.end();
       it = storage->sizes.find(size))
    size = it->second;
  return size;
}

void ExprContext::equateSizes(Expr a, Expr b) {
  // What was found before may be another's equal by now.
  if (a->kind == Kind::size)
    a = size(a->value, a->level);
  if (b->kind == Kind::size)
    b = size(b->value, b->level);
  if (a == b)
    return;
  if (a->kind != Kind::size)
    std::swap(a, b);
  if (a->kind != Kind::size)
    return;
  // A size that is limited, and is not: the limit does not matter.
  if (b->is("max") || b->is("min")) {
    storage->sizes[b] = a;
    return;
  }
  if (b->kind != Kind::size && !b->isNumber())
    return;
  storage->sizes[a] = b;
  auto &equal = storage->equalSizes[b];
  equal.push_back(a);
  auto others = storage->equalSizes.find(a);
  if (others != storage->equalSizes.end()) {
    SmallVector<Expr> more = others->second;
    llvm::append_range(storage->equalSizes[b], more);
  }
}

void ExprContext::assumeInhabited(Expr size) {
  storage->inhabited.insert(size);
}

ArrayRef<Expr> ExprContext::equalSizes(Expr size) const {
  auto it = storage->equalSizes.find(size);
  return it == storage->equalSizes.end() ? ArrayRef<Expr>() : it->second;
}

Expr ExprContext::scalar(Value value, Sort sort) {
  Node node{Kind::scalar, sort};
  node.value = value;
  return make(node);
}

Expr ExprContext::access(Value tensor, ArrayRef<Expr> indices, Sort sort) {
  Node node{Kind::access, sort};
  node.value = tensor;
  node.operands = indices;
  return make(node);
}

unsigned ExprContext::freeLevel(ArrayRef<Expr> exprs) {
  uint64_t used = 0;
  for (Expr e : exprs)
    used |= e->freeBound;
  return used == 0 ? 0 : 64 - llvm::countl_zero(used);
}

bool mlir::llama::raise::mentions(Expr e, Kind kind) {
  // Parts may be shared: each is visited once.
  llvm::SmallDenseSet<Expr> seen;
  SmallVector<Expr> work = {e};
  while (!work.empty()) {
    Expr part = work.pop_back_val();
    if (part->kind == kind)
      return true;
    for (Expr operand : part->operands)
      if (seen.insert(operand).second)
        work.push_back(operand);
  }
  return false;
}

bool mlir::llama::raise::dependsOn(Expr e, Expr variable) {
  uint64_t bit = uint64_t(1) << std::min(variable->level, 63u);
  if (variable->kind == Kind::bound)
    return e->freeBound & bit;
  return variable->kind == Kind::variable && (e->freeVariables & bit);
}

//===----------------------------------------------------------------------===//
// Comparing and printing
//===----------------------------------------------------------------------===//

bool mlir::llama::raise::same(Expr a, Expr b, double tolerance) {
  if (a == b)
    return true;
  if (a->kind != b->kind || a->sort != b->sort || a->level != b->level ||
      a->name != b->name || a->value != b->value || a->order != b->order ||
      a->operands.size() != b->operands.size())
    return false;
  // Indices, sizes and conditions are exact.
  auto close = [&](double x, double y) {
    return x == y || (a->sort == Sort::real &&
                      std::fabs(x - y) <=
                          tolerance * std::max(std::fabs(x), std::fabs(y)));
  };
  if (!close(a->number, b->number))
    return false;
  for (auto [x, y] : llvm::zip_equal(a->weights, b->weights))
    if (!close(x, y))
      return false;
  for (auto [x, y] : llvm::zip_equal(a->operands, b->operands))
    if (!same(x, y, tolerance))
      return false;
  return true;
}

std::string ExprContext::toString(Expr e) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto list = [&](StringRef name, StringRef separator) {
    os << name << '(';
    llvm::interleave(
        e->operands, os, [&](Expr o) { os << toString(o); }, separator);
    os << ')';
  };
  auto valueName = [&] {
    auto it = storage->valueIds.find(e->value);
    os << 't' << (it == storage->valueIds.end() ? 0 : it->second);
  };
  switch (e->kind) {
  case Kind::number:
    if (e->sort == Sort::boolean)
      os << (e->number != 0 ? "true" : "false");
    else
      os << llvm::format("%.9g", e->number);
    break;
  case Kind::variable:
  case Kind::bound:
    os << (e->kind == Kind::bound ? 'r' : 'd') << e->level;
    break;
  case Kind::size:
    os << "size(";
    valueName();
    os << ", " << e->level << ')';
    break;
  case Kind::scalar:
    valueName();
    break;
  case Kind::access:
    valueName();
    os << '[';
    llvm::interleaveComma(e->operands, os, [&](Expr o) { os << toString(o); });
    os << ']';
    break;
  case Kind::sum: {
    os << '(';
    bool first = true;
    for (auto [term, weight] : llvm::zip_equal(e->operands, e->weights)) {
      os << (first ? "" : " + ");
      if (weight != 1)
        os << llvm::format("%.9g", weight) << " * ";
      os << toString(term);
      first = false;
    }
    if (e->number != 0)
      os << " + " << llvm::format("%.9g", e->number);
    os << ')';
    break;
  }
  case Kind::product: {
    bool first = true;
    for (auto [base, exponent] : llvm::zip_equal(e->operands, e->weights)) {
      os << (first ? "" : " * ") << toString(base);
      if (exponent != 1)
        os << '^' << llvm::format("%.9g", exponent);
      first = false;
    }
    break;
  }
  case Kind::function:
    list(e->name, ", ");
    break;
  case Kind::reduce:
    os << e->name << "(r" << e->level << ": " << toString(e->operands[1])
       << ')';
    break;
  case Kind::select:
    list("select", ", ");
    break;
  case Kind::quotient:
    list("", " / ");
    break;
  case Kind::remainder:
    list("", " % ");
    break;
  case Kind::conjunction:
    list("", " and ");
    break;
  case Kind::disjunction:
    list("", " or ");
    break;
  case Kind::negation:
    list("not", "");
    break;
  case Kind::notNegative:
    os << '[' << toString(e->operands[0]) << " >= 0]";
    break;
  case Kind::isZero:
    os << '[' << toString(e->operands[0]) << " == 0]";
    break;
  case Kind::indicator:
    list("one_if", "");
    break;
  }
  return text;
}
