//===- Operations.cpp - Operations with inferred result types -------------===//
#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/CAPI/Enums.h"
#include "lib/CAPI/Status.h"
#include "lib/Execute/Diagnostics.h"

#include "mlir/CAPI/IR.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::capi;

//===----------------------------------------------------------------------===//
// What the definitions say of operands
//===----------------------------------------------------------------------===//

namespace {
struct OperandInfo {
  StringRef name;
  bool isOptional = false;
};

struct OperationInfo {
  StringRef name; ///< Without the dialect.
  SmallVector<OperandInfo, 9> operands;
};
} // namespace

/// The operations in the order of their documentation; a `?` marks an optional
/// operand.
static constexpr StringLiteral kOperations[] = {
    "rmsnorm x weight bias? residual?",
    "layernorm x weight? bias?",
    "swiglu gate up",
    "glu gate up",
    "rope_table positions seq_len?",
    "rope x cos sin",
    "attention q k v mask? offset? kv_len? k_scale? v_scale?",
    "attention_partial q k v mask? offset? kv_len? k_scale? v_scale? acc max "
    "sum",
    "kv_cache_update new_tokens position cache scales?",
    "linear x weight bias?",
    "dequantize q scale min?",
    "unpack_blocks bytes",
    "embedding table ids",
};

static ArrayRef<OperationInfo> getOperations() {
  static const std::vector<OperationInfo> operations = [] {
    std::vector<OperationInfo> list;
    for (StringRef line : kOperations) {
      auto [name, rest] = line.split(' ');
      OperationInfo &info = list.emplace_back();
      info.name = name;
      for (StringRef operand : llvm::split(rest, ' ')) {
        bool isOptional = operand.consume_back("?");
        info.operands.push_back({operand, isOptional});
      }
    }
    return list;
  }();
  return operations;
}

/// Null where there is no such operation.
static const OperationInfo *lookupOperation(StringRef name) {
  name.consume_front("llama.");
  ArrayRef<OperationInfo> all = getOperations();
  const auto *found = llvm::find_if(
      all, [&](const OperationInfo &info) { return info.name == name; });
  return found == all.end() ? nullptr : found;
}

static const OperandInfo *lookupOperand(MlirStringRef name, intptr_t index) {
  const OperationInfo *info = lookupOperation(toStringRef(name));
  if (!info || index < 0 ||
      index >= static_cast<intptr_t>(info->operands.size()))
    return nullptr;
  return &info->operands[index];
}

intptr_t llamaGetNumOperations(void) { return getOperations().size(); }

MlirStringRef llamaGetOperationName(intptr_t index) {
  if (index < 0 || index >= llamaGetNumOperations())
    return toC("");
  return toC(getOperations()[index].name);
}

intptr_t llamaOperationNameGetNumOperands(MlirStringRef name) {
  const OperationInfo *info = lookupOperation(toStringRef(name));
  return info ? info->operands.size() : -1;
}

MlirStringRef llamaOperationNameGetOperandName(MlirStringRef name,
                                               intptr_t index) {
  const OperandInfo *operand = lookupOperand(name, index);
  return toC(operand ? operand->name : "");
}

bool llamaOperationNameIsOperandOptional(MlirStringRef name, intptr_t index) {
  const OperandInfo *operand = lookupOperand(name, index);
  return operand && operand->isOptional;
}

MlirValue llamaOperationGetOperand(MlirOperation operation,
                                   MlirStringRef name) {
  if (mlirOperationIsNull(operation))
    return MlirValue{nullptr};
  Operation *op = unwrap(operation);
  if (!isa_and_nonnull<LlamaDialect>(op->getDialect()))
    return MlirValue{nullptr};
  const OperationInfo *info = lookupOperation(op->getName().stripDialect());
  // One entry an operand, 0 or 1. Without segments an operand that is optional
  // is the last one.
  auto segments = op->getAttrOfType<DenseI32ArrayAttr>(
      OpTrait::AttrSizedOperandSegments<void>::getOperandSegmentSizeAttr());
  unsigned position = 0;
  for (auto [i, operand] : llvm::enumerate(info->operands)) {
    bool isPresent =
        segments ? segments[i] != 0 : position < op->getNumOperands();
    if (operand.name == toStringRef(name))
      return wrap(isPresent ? op->getOperand(position) : Value());
    position += isPresent;
  }
  return MlirValue{nullptr};
}

//===----------------------------------------------------------------------===//
// Inference of result types
//===----------------------------------------------------------------------===//

/// The element types of the results, one a result that the operation has. What
/// is not valid here is found by verification.
static SmallVector<Type> getElementTypes(StringRef name,
                                         ArrayRef<Value> operands,
                                         DictionaryAttr attributes,
                                         Type elementType) {
  auto elementOf = [&](unsigned index) {
    return getElementTypeOrSelf(operands[index].getType());
  };
  if (name == "rmsnorm")
    return SmallVector<Type>(operands[3] ? 2 : 1, elementOf(0));
  if (name == "rope_table")
    return {elementType, elementType};
  if (name == "attention_partial")
    return {elementOf(8), elementOf(9), elementOf(10)};
  if (name == "kv_cache_update") {
    SmallVector<Type> types{elementOf(2)};
    if (operands[3])
      types.push_back(elementOf(3));
    return types;
  }
  if (name == "dequantize")
    return {elementType};
  if (name == "unpack_blocks") {
    auto format = attributes.getAs<BlockFormatAttr>("format");
    bool hasMin = format && getBlockFormatInfo(format.getValue()).hasMin;
    SmallVector<Type> types(hasMin ? 3 : 2, elementType);
    types[0] = IntegerType::get(attributes.getContext(), 8);
    return types;
  }
  return {elementOf(0)};
}

static bool takesElementType(StringRef name) {
  return llvm::is_contained<StringRef>(
      {"rope_table", "dequantize", "unpack_blocks"}, name);
}

/// Gives the results, whose element types are set, the shapes that the operands
/// imply. What is wrong with the operation is reported on it.
template <typename OpTy> static LogicalResult inferShapes(OpTy op) {
  // First what inference relies on: the kinds of operands and attributes.
  if (failed(op.verifyInvariantsImpl()))
    return failure();
  FailureOr<Shapes> shapes =
      OpTy::inferResultShapes(typename OpTy::Adaptor(op), op);
  if (failed(shapes))
    return failure();
  for (auto [result, shape] : llvm::zip(op->getResults(), *shapes))
    result.setType(cast<RankedTensorType>(result.getType()).clone(shape));
  return success();
}

static LogicalResult inferShapes(Operation *op) {
  // Results that have the types of destinations are complete; verification
  // holds the destinations against the other operands.
  if (auto destinationStyle = dyn_cast<DestinationStyleOpInterface>(op)) {
    for (auto [result, init] :
         llvm::zip_equal(op->getResults(), destinationStyle.getDpsInits()))
      result.setType(init.getType());
    return success();
  }
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<RmsNormOp, LayerNormOp, SwigluOp, GluOp, RopeTableOp, RopeOp,
            AttentionOp, LinearOp, DequantizeOp, UnpackBlocksOp, EmbeddingOp>(
          [](auto op) { return inferShapes(op); });
}

namespace {
/// Attributes as given, those of the operation apart from others.
struct SplitAttributes {
  NamedAttrList inherent, discardable;
};
} // namespace

static LlamaStatus splitAttributes(RegisteredOperationName name,
                                   ArrayRef<MlirNamedAttribute> given,
                                   SplitAttributes &result) {
  StringRef segments =
      OpTrait::AttrSizedOperandSegments<void>::getOperandSegmentSizeAttr();
  for (const MlirNamedAttribute &attribute : given) {
    if (mlirAttributeIsNull(attribute.attribute))
      continue;
    StringAttr key = unwrap(attribute.name);
    bool isInherent =
        llvm::is_contained(name.getAttributeNames(), key) && key != segments;
    if (!isInherent && !key.strref().contains('.')) {
      std::vector<StringRef> known;
      for (StringAttr name : name.getAttributeNames())
        if (name != segments)
          known.push_back(name);
      return invalidArgument(
          "'" + name.getStringRef() + "' has no attribute '" + key.strref() +
          "'" + (known.empty() ? "" : ", only " + llvm::join(known, ", ")));
    }
    NamedAttrList &list = isInherent ? result.inherent : result.discardable;
    if (list.get(key))
      return invalidArgument("the attribute '" + key.strref() +
                             "' is given twice");
    list.append(key, unwrap(attribute.attribute));
  }
  return ok();
}

static LlamaStatus checkOperands(const OperationInfo &info,
                                 ArrayRef<Value> operands,
                                 MLIRContext *context) {
  if (operands.size() != info.operands.size())
    return invalidArgument("'llama." + info.name + "' has " +
                           Twine(info.operands.size()) + " operands, but " +
                           Twine(operands.size()) +
                           " were given; pass a null value for an absent one");
  for (auto [operand, value] : llvm::zip_equal(info.operands, operands)) {
    if (!value && !operand.isOptional)
      return invalidArgument("operand '" + operand.name + "' of 'llama." +
                             info.name + "' is null");
    if (value && value.getContext() != context)
      return invalidArgument("operand '" + operand.name + "' of 'llama." +
                             info.name + "' belongs to another context");
  }
  return ok();
}

LlamaStatus llamaOperationCreate(MlirLocation location, MlirStringRef name,
                                 intptr_t numOperands,
                                 const MlirValue *operands,
                                 intptr_t numAttributes,
                                 const MlirNamedAttribute *attributes,
                                 MlirType elementType, MlirOperation *result) {
  if (mlirLocationIsNull(location))
    return isNull("location");
  if (!result)
    return isNull("result");
  if (numOperands < 0 || (numOperands > 0 && !operands))
    return invalidArgument("there are " + Twine(numOperands) +
                           " operands, but no array of them");
  if (numAttributes < 0 || (numAttributes > 0 && !attributes))
    return invalidArgument("there are " + Twine(numAttributes) +
                           " attributes, but no array of them");
  const OperationInfo *info = lookupOperation(toStringRef(name));
  if (!info)
    return invalidArgument("there is no operation '" + toStringRef(name) +
                           "' in the dialect llama");
  Location loc = unwrap(location);
  MLIRContext *context = loc->getContext();
  context->getOrLoadDialect<LlamaDialect>();

  SmallVector<Value> values;
  for (MlirValue operand : llvm::ArrayRef(operands, numOperands))
    values.push_back(unwrap(operand));
  LlamaStatus status = checkOperands(*info, values, context);
  if (!llamaStatusIsOk(status))
    return status;
  Type element = unwrap(elementType);
  if (takesElementType(info->name) != static_cast<bool>(element))
    return invalidArgument(
        "'llama." + info->name +
        (element ? "' takes no element type" : "' needs an element type"));
  if (element && !TensorType::isValidElementType(element))
    return invalidArgument("the element type is none that tensors have");
  auto opName =
      RegisteredOperationName::lookup(("llama." + info->name).str(), context);
  SplitAttributes split;
  status = splitAttributes(*opName, llvm::ArrayRef(attributes, numAttributes),
                           split);
  if (!llamaStatusIsOk(status))
    return status;

  // Scalars for a start: an operation is needed to report on.
  OperationState state(loc, *opName);
  for (Type type : getElementTypes(
           info->name, values, split.inherent.getDictionary(context), element))
    state.addTypes(RankedTensorType::get(
        {}, TensorType::isValidElementType(type) ? type
                                                 : Float32Type::get(context)));
  SmallVector<int32_t> segments;
  for (Value value : values) {
    segments.push_back(value ? 1 : 0);
    if (value)
      state.addOperands(value);
  }
  if (opName->hasTrait<OpTrait::AttrSizedOperandSegments>())
    split.inherent.append(
        OpTrait::AttrSizedOperandSegments<void>::getOperandSegmentSizeAttr(),
        DenseI32ArrayAttr::get(context, segments));
  state.addAttributes(split.discardable);

  DiagnosticCollector diagnostics(context);
  Operation *op = Operation::create(state);
  // An operation without attributes has no properties to set.
  LogicalResult isValid = success();
  if (!split.inherent.empty())
    isValid =
        op->setPropertiesFromAttribute(split.inherent.getDictionary(context),
                                       [&] { return op->emitOpError(); });
  if (succeeded(isValid))
    isValid = inferShapes(op);
  if (succeeded(isValid))
    isValid = verify(op);
  if (failed(isValid)) {
    op->destroy();
    return toStatus(
        LlamaStatusVerification,
        diagnostics.takeError("'llama." + info->name + "' would not be valid"));
  }
  *result = wrap(op);
  return ok();
}

//===----------------------------------------------------------------------===//
// One function for each operation
//===----------------------------------------------------------------------===//

namespace {
/// The attributes of an operation to be. A mistake is kept and reported when
/// the operation is created.
class AttributeList {
public:
  explicit AttributeList(MlirLocation location) {
    if (!mlirLocationIsNull(location))
      context = unwrap(location)->getContext();
  }

  void add(StringRef name, Attribute attribute) {
    if (context && attribute)
      list.push_back({wrap(StringAttr::get(context, name)), wrap(attribute)});
  }
  void add(StringRef name, double value) {
    if (context)
      add(name, Builder(context).getF64FloatAttr(value));
  }
  void add(StringRef name, const double *value) {
    if (value)
      add(name, *value);
  }
  void add(StringRef name, int64_t value) {
    if (context)
      add(name, Builder(context).getI64IntegerAttr(value));
  }
  void add(StringRef name, const int64_t *value) {
    if (value)
      add(name, *value);
  }
  void addEnum(StringRef name, LlamaEnum kind, uint32_t value) {
    const EnumInfo *info = lookupEnum(kind);
    if (info->getName(value).empty())
      mistake = ("'" + name + "' has no value " + Twine(value)).str();
    else if (context)
      add(name, info->getAttribute(context, value));
  }

  LlamaStatus create(MlirLocation location, StringRef name,
                     llvm::ArrayRef<MlirValue> operands, MlirType elementType,
                     MlirOperation *result) {
    if (!mistake.empty())
      return invalidArgument(mistake);
    return llamaOperationCreate(location, toC(name), operands.size(),
                                operands.data(), list.size(), list.data(),
                                elementType, result);
  }
  LlamaStatus create(MlirLocation location, StringRef name,
                     llvm::ArrayRef<MlirValue> operands,
                     MlirOperation *result) {
    return create(location, name, operands, MlirType{nullptr}, result);
  }

private:
  MLIRContext *context = nullptr;
  std::vector<MlirNamedAttribute> list;
  std::string mistake;
};
} // namespace

LlamaStatus llamaRmsNormCreate(MlirLocation location, MlirValue x,
                               MlirValue weight, MlirValue bias,
                               MlirValue residual, double eps,
                               double weightOffset, LlamaRounding rounding,
                               const int64_t *statSize, MlirOperation *result) {
  AttributeList attributes(location);
  attributes.add("eps", eps);
  attributes.add("weight_offset", weightOffset);
  attributes.addEnum("rounding", LlamaEnumRounding, rounding);
  attributes.add("stat_size", statSize);
  return attributes.create(location, "rmsnorm", {x, weight, bias, residual},
                           result);
}

LlamaStatus llamaLayerNormCreate(MlirLocation location, MlirValue x,
                                 MlirValue weight, MlirValue bias, double eps,
                                 MlirOperation *result) {
  AttributeList attributes(location);
  attributes.add("eps", eps);
  return attributes.create(location, "layernorm", {x, weight, bias}, result);
}

LlamaStatus llamaSwigluCreate(MlirLocation location, MlirValue gate,
                              MlirValue up, double beta,
                              MlirOperation *result) {
  AttributeList attributes(location);
  attributes.add("beta", beta);
  return attributes.create(location, "swiglu", {gate, up}, result);
}

LlamaStatus llamaGluCreate(MlirLocation location, MlirValue gate, MlirValue up,
                           LlamaActivation activation, MlirOperation *result) {
  AttributeList attributes(location);
  attributes.addEnum("activation", LlamaEnumActivation, activation);
  return attributes.create(location, "glu", {gate, up}, result);
}

LlamaStatus llamaRopeTableCreate(MlirLocation location, MlirValue positions,
                                 MlirValue seqLen, MlirType elementType,
                                 int64_t dim, double theta,
                                 MlirAttribute scaling, MlirOperation *result) {
  AttributeList attributes(location);
  attributes.add("dim", dim);
  attributes.add("theta", theta);
  attributes.add("scaling", unwrap(scaling));
  return attributes.create(location, "rope_table", {positions, seqLen},
                           elementType, result);
}

LlamaStatus llamaRopeCreate(MlirLocation location, MlirValue x, MlirValue cos,
                            MlirValue sin, LlamaRopeLayout layout,
                            const int64_t *headsAxis, MlirOperation *result) {
  AttributeList attributes(location);
  attributes.addEnum("layout", LlamaEnumRopeLayout, layout);
  attributes.add("heads_axis", headsAxis);
  return attributes.create(location, "rope", {x, cos, sin}, result);
}

static void addAttentionAttributes(AttributeList &attributes,
                                   MlirLocation location,
                                   const LlamaAttentionOptions &options) {
  if (options.causal && !mlirLocationIsNull(location))
    attributes.add("causal", UnitAttr::get(unwrap(location)->getContext()));
  attributes.add("window", options.window);
  attributes.add("scale", options.scale);
  attributes.add("softcap", options.softcap);
  attributes.addEnum("layout", LlamaEnumAttentionLayout, options.layout);
  attributes.add("cache_layout", unwrap(options.cacheLayout));
}

/// `destinations` follow the operands that both operations have.
static LlamaStatus createAttention(MlirLocation location, StringRef name,
                                   MlirValue q, MlirValue k, MlirValue v,
                                   llvm::ArrayRef<MlirValue> destinations,
                                   const LlamaAttentionOptions *given,
                                   MlirOperation *result) {
  LlamaAttentionOptions options;
  LlamaStatus status = readOptions(given, options);
  if (!llamaStatusIsOk(status))
    return status;
  AttributeList attributes(location);
  addAttentionAttributes(attributes, location, options);
  llvm::SmallVector<MlirValue> operands{q,
                                        k,
                                        v,
                                        options.mask,
                                        options.offset,
                                        options.kvLen,
                                        options.kScale,
                                        options.vScale};
  operands.append(destinations.begin(), destinations.end());
  return attributes.create(location, name, operands, result);
}

LlamaStatus llamaAttentionCreate(MlirLocation location, MlirValue q,
                                 MlirValue k, MlirValue v,
                                 const LlamaAttentionOptions *options,
                                 MlirOperation *result) {
  return createAttention(location, "attention", q, k, v, {}, options, result);
}

LlamaStatus llamaAttentionPartialCreate(MlirLocation location, MlirValue q,
                                        MlirValue k, MlirValue v, MlirValue acc,
                                        MlirValue max, MlirValue sum,
                                        const LlamaAttentionOptions *options,
                                        MlirOperation *result) {
  return createAttention(location, "attention_partial", q, k, v,
                         {acc, max, sum}, options, result);
}

LlamaStatus llamaKvCacheUpdateCreate(MlirLocation location, MlirValue newTokens,
                                     MlirValue cache, MlirValue position,
                                     LlamaAttentionLayout layout,
                                     MlirAttribute cacheLayout,
                                     MlirOperation *result) {
  AttributeList attributes(location);
  attributes.addEnum("layout", LlamaEnumAttentionLayout, layout);
  attributes.add("cache_layout", unwrap(cacheLayout));
  return attributes.create(location, "kv_cache_update",
                           {newTokens, position, cache, MlirValue{nullptr}},
                           result);
}

LlamaStatus llamaLinearCreate(MlirLocation location, MlirValue x,
                              MlirValue weight, MlirValue bias,
                              MlirOperation *result) {
  return AttributeList(location).create(location, "linear", {x, weight, bias},
                                        result);
}

LlamaStatus llamaDequantizeCreate(MlirLocation location, MlirValue q,
                                  MlirValue scale, MlirValue min,
                                  MlirType elementType, MlirOperation *result) {
  return AttributeList(location).create(location, "dequantize", {q, scale, min},
                                        elementType, result);
}

LlamaStatus llamaUnpackBlocksCreate(MlirLocation location, MlirValue bytes,
                                    LlamaBlockFormat format, MlirType scaleType,
                                    MlirOperation *result) {
  AttributeList attributes(location);
  attributes.addEnum("format", LlamaEnumBlockFormat, format);
  return attributes.create(location, "unpack_blocks", {bytes}, scaleType,
                           result);
}

LlamaStatus llamaEmbeddingCreate(MlirLocation location, MlirValue table,
                                 MlirValue ids, MlirOperation *result) {
  return AttributeList(location).create(location, "embedding", {table, ids},
                                        result);
}
