//===- AttentionCode.cpp - Attention as code of threads -------------------===//
#include "lib/Codegen/GPU/AttentionCode.h"
#include "lib/Codegen/GPU/TaskAttributes.h"

using namespace mlir;
using namespace mlir::llama;

/// What function of an attention a declaration is.
static constexpr StringLiteral kKindAttr = "llama.attention";

void mlir::llama::declareAttention(const AttentionShape &shape, StringRef kind,
                                   int64_t threads, func::FuncOp function) {
  Builder b(function.getContext());
  auto number = [&](int64_t value) { return b.getI64IntegerAttr(value); };
  NamedAttrList attributes;
  attributes.set("kind", b.getStringAttr(kind));
  attributes.set("element", TypeAttr::get(shape.element));
  attributes.set("cache_element", TypeAttr::get(shape.cacheElement));
  attributes.set("head_major", b.getBoolAttr(shape.headMajor));
  attributes.set("causal", b.getBoolAttr(shape.causal));
  if (shape.window)
    attributes.set("window", number(*shape.window));
  attributes.set("scale", b.getF64FloatAttr(shape.scale));
  if (shape.cap)
    attributes.set("cap", b.getF64FloatAttr(*shape.cap));
  attributes.set("group", number(shape.group));
  attributes.set("head_dim", number(shape.headDim));
  attributes.set("value_dim", number(shape.valueDim));
  attributes.set("task_queries", number(shape.taskQueries));
  attributes.set("part_heads", number(shape.partHeads));
  function->setAttr(kKindAttr, attributes.getDictionary(b.getContext()));
  function->setAttr(kThreadsAttr, number(threads));
}

static AttentionShape readShape(DictionaryAttr attributes) {
  auto number = [&](StringRef name) {
    return attributes.getAs<IntegerAttr>(name).getInt();
  };
  AttentionShape shape;
  shape.element = attributes.getAs<TypeAttr>("element").getValue();
  shape.cacheElement = attributes.getAs<TypeAttr>("cache_element").getValue();
  shape.headMajor = attributes.getAs<BoolAttr>("head_major").getValue();
  shape.causal = attributes.getAs<BoolAttr>("causal").getValue();
  if (attributes.contains("window"))
    shape.window = number("window");
  shape.scale = attributes.getAs<FloatAttr>("scale").getValueAsDouble();
  if (attributes.contains("cap"))
    shape.cap = attributes.getAs<FloatAttr>("cap").getValueAsDouble();
  shape.group = number("group");
  shape.headDim = number("head_dim");
  shape.valueDim = number("value_dim");
  shape.taskQueries = number("task_queries");
  shape.partHeads = number("part_heads");
  return shape;
}

std::optional<AttentionDeclaration>
mlir::llama::readAttention(func::FuncOp function) {
  auto attributes = function->getAttrOfType<DictionaryAttr>(kKindAttr);
  if (!attributes || !function.isExternal())
    return std::nullopt;
  return AttentionDeclaration{readShape(attributes),
                              attributes.getAs<StringAttr>("kind").getValue()};
}

std::pair<Value, Value> AttentionCode::getPartKeys(Value part, Value begin,
                                                   Value end) {
  Value keys = arith::MaxSIOp::create(b, sub(end, begin), index(0));
  Value length = arith::CeilDivUIOp::create(b, keys, index(kAttentionParts));
  Value first =
      smaller(add(begin, arith::MulIOp::create(b, part, length)), end);
  return {first, smaller(add(first, length), end)};
}

void AttentionCode::enter() {
  b.setInsertionPointToStart(function.addEntryBlock());
  func::ReturnOp::create(b);
  b.setInsertionPointToStart(&function.getBody().front());
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
}
