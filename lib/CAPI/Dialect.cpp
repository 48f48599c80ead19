//===- Dialect.cpp - Registration and attributes --------------------------===//
#include "llama-mlir-c/Dialect.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/CAPI/Enums.h"
#include "lib/CAPI/Status.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Lowering.h"
#include "lib/Pipelines/Registration.h"

#include "mlir/CAPI/IR.h"
#include "mlir/CAPI/Registration.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::llama;
using namespace mlir::llama::capi;

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(Llama, llama, LlamaDialect)

LlamaStatus llamaRegisterDialect(MlirDialectRegistry registry) {
  if (mlirDialectRegistryIsNull(registry))
    return isNull("registry");
  registerLlamaDialect(*unwrap(registry));
  return ok();
}

void llamaRegisterPasses(void) { registerLlamaPasses(); }

LlamaStatus llamaRegisterEverything(MlirDialectRegistry registry) {
  if (mlirDialectRegistryIsNull(registry))
    return isNull("registry");
  registerForExecution(*unwrap(registry));
  return ok();
}

void capi::prepareForExecution(MLIRContext &context) {
  // One registry for all contexts, so that a context knows that it has it.
  static const DialectRegistry &registry = *[] {
    auto *registry = new DialectRegistry();
    registerForExecution(*registry);
    return registry;
  }();
  context.appendDialectRegistry(registry);
}

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

template <typename AttrT> static EnumInfo makeEnumInfo() {
  using Enum = decltype(std::declval<AttrT>().getValue());
  EnumInfo info;
  info.getName = [](uint32_t value) {
    return stringifyEnum(static_cast<Enum>(value));
  };
  info.getAttribute = [](MLIRContext *context, uint32_t value) -> Attribute {
    context->getOrLoadDialect<LlamaDialect>();
    return AttrT::get(context, static_cast<Enum>(value));
  };
  info.getValue = [](Attribute attribute) -> std::optional<uint32_t> {
    if (auto typed = dyn_cast_or_null<AttrT>(attribute))
      return static_cast<uint32_t>(typed.getValue());
    return std::nullopt;
  };
  return info;
}

static EnumInfo makeRopeScalingKindInfo() {
  EnumInfo info;
  info.getName = [](uint32_t value) {
    return stringifyRopeScalingKind(static_cast<RopeScalingKind>(value));
  };
  return info;
}

/// In the order of LlamaEnum.
static llvm::ArrayRef<EnumInfo> getEnums() {
  static const EnumInfo enums[] = {
      makeEnumInfo<RoundingAttr>(),    makeEnumInfo<ActivationAttr>(),
      makeEnumInfo<RopeLayoutAttr>(),  makeEnumInfo<AttentionLayoutAttr>(),
      makeEnumInfo<CacheLayoutAttr>(), makeEnumInfo<BlockFormatAttr>(),
      makeRopeScalingKindInfo(),
  };
  return enums;
}

const EnumInfo *capi::lookupEnum(LlamaEnum kind) {
  size_t index = static_cast<size_t>(kind);
  return index < getEnums().size() ? &getEnums()[index] : nullptr;
}

/// The values count up from 0; what is behind the last one has no name.
static uint32_t countValues(const EnumInfo &info) {
  uint32_t count = 0;
  while (!info.getName(count).empty())
    ++count;
  return count;
}

static std::string listNames(const EnumInfo &info) {
  std::vector<StringRef> names;
  for (uint32_t i = 0, count = countValues(info); i < count; ++i)
    names.push_back(info.getName(i));
  return llvm::join(names, ", ");
}

/// The value called `name`.
static std::optional<uint32_t> symbolize(const EnumInfo &info, StringRef name) {
  for (uint32_t i = 0, count = countValues(info); i < count; ++i)
    if (info.getName(i) == name)
      return i;
  return std::nullopt;
}

intptr_t llamaEnumGetNumValues(LlamaEnum kind) {
  const EnumInfo *info = lookupEnum(kind);
  return info ? countValues(*info) : 0;
}

MlirStringRef llamaEnumGetValueName(LlamaEnum kind, intptr_t index) {
  if (index < 0 || index >= llamaEnumGetNumValues(kind))
    return toC("");
  return toC(lookupEnum(kind)->getName(static_cast<uint32_t>(index)));
}

LlamaStatus llamaEnumAttrGet(MlirContext context, LlamaEnum kind,
                             MlirStringRef name, MlirAttribute *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  const EnumInfo *info = lookupEnum(kind);
  if (!info || !info->getAttribute)
    return invalidArgument("enumeration " + Twine(static_cast<int>(kind)) +
                           " has no attribute");
  std::optional<uint32_t> value = symbolize(*info, toStringRef(name));
  if (!value)
    return invalidArgument("unknown value '" + toStringRef(name) +
                           "': expected one of " + listNames(*info));
  *result = wrap(info->getAttribute(unwrap(context), *value));
  return ok();
}

bool llamaAttributeIsAEnum(MlirAttribute attribute, LlamaEnum kind) {
  const EnumInfo *info = lookupEnum(kind);
  return info && info->getValue && info->getValue(unwrap(attribute));
}

MlirStringRef llamaEnumAttrGetValueName(MlirAttribute attribute) {
  for (const EnumInfo &info : getEnums())
    if (info.getValue)
      if (std::optional<uint32_t> value = info.getValue(unwrap(attribute)))
        return toC(info.getName(*value));
  return toC("");
}

//===----------------------------------------------------------------------===//
// #llama.rope_scaling
//===----------------------------------------------------------------------===//

namespace {
/// A key of the attribute, in the order of its parameters behind the kind.
struct RopeScalingKey {
  StringRef name;
  Attribute (*get)(RopeScalingAttr);
};
} // namespace

static constexpr RopeScalingKey kRopeScalingKeys[] = {
    {"factor", [](RopeScalingAttr a) -> Attribute { return a.getFactor(); }},
    {"low_freq_factor",
     [](RopeScalingAttr a) -> Attribute { return a.getLowFreqFactor(); }},
    {"high_freq_factor",
     [](RopeScalingAttr a) -> Attribute { return a.getHighFreqFactor(); }},
    {"original_max_position_embeddings",
     [](RopeScalingAttr a) -> Attribute {
       return a.getOriginalMaxPositionEmbeddings();
     }},
    {"max_position_embeddings",
     [](RopeScalingAttr a) -> Attribute {
       return a.getMaxPositionEmbeddings();
     }},
    {"attention_factor",
     [](RopeScalingAttr a) -> Attribute { return a.getAttentionFactor(); }},
    {"beta_fast",
     [](RopeScalingAttr a) -> Attribute { return a.getBetaFast(); }},
    {"beta_slow",
     [](RopeScalingAttr a) -> Attribute { return a.getBetaSlow(); }},
    {"mscale", [](RopeScalingAttr a) -> Attribute { return a.getMscale(); }},
    {"mscale_all_dim",
     [](RopeScalingAttr a) -> Attribute { return a.getMscaleAllDim(); }},
    {"truncate",
     [](RopeScalingAttr a) -> Attribute { return a.getTruncate(); }},
    {"short_factor",
     [](RopeScalingAttr a) -> Attribute { return a.getShortFactor(); }},
    {"long_factor",
     [](RopeScalingAttr a) -> Attribute { return a.getLongFactor(); }},
};

static const RopeScalingKey *lookupRopeScalingKey(StringRef name) {
  const auto *key =
      llvm::find_if(kRopeScalingKeys,
                    [&](const RopeScalingKey &k) { return k.name == name; });
  return key == std::end(kRopeScalingKeys) ? nullptr : key;
}

namespace {
/// The values given for the keys, by the type that each must have.
class RopeScalingValues {
public:
  LlamaStatus add(StringRef name, Attribute value) {
    if (!lookupRopeScalingKey(name))
      return invalidArgument("#llama.rope_scaling has no key '" + name + "'");
    if (values.insert({name, value}).second)
      return ok();
    return invalidArgument("the key '" + name + "' is given twice");
  }

  /// The value of a key, null where it is not given or not of type T.
  template <typename T> T take(StringRef name) {
    Attribute value = values.lookup(name);
    auto typed = dyn_cast_or_null<T>(value);
    if (value && !typed)
      wrongType = name;
    return typed;
  }

  /// The last key taken that has another type of attribute.
  StringRef wrongType;

private:
  llvm::StringMap<Attribute> values;
};
} // namespace

LlamaStatus llamaRopeScalingAttrGet(MlirContext context, MlirStringRef kind,
                                    intptr_t numKeys,
                                    const MlirNamedAttribute *keys,
                                    MlirAttribute *result) {
  if (mlirContextIsNull(context))
    return isNull("context");
  if (!result)
    return isNull("result");
  if (numKeys < 0 || (numKeys > 0 && !keys))
    return invalidArgument("there are " + Twine(numKeys) +
                           " keys, but no array of them");
  auto kindValue = symbolizeRopeScalingKind(toStringRef(kind));
  if (!kindValue)
    return invalidArgument("unknown kind '" + toStringRef(kind) +
                           "': expected one of " +
                           listNames(*lookupEnum(LlamaEnumRopeScalingKind)));
  RopeScalingValues values;
  for (const MlirNamedAttribute &key : llvm::ArrayRef(keys, numKeys)) {
    if (mlirAttributeIsNull(key.attribute))
      continue;
    LlamaStatus status =
        values.add(unwrap(key.name).strref(), unwrap(key.attribute));
    if (!llamaStatusIsOk(status))
      return status;
  }
  auto number = [&](StringRef name) { return values.take<FloatAttr>(name); };
  auto count = [&](StringRef name) { return values.take<IntegerAttr>(name); };
  auto list = [&](StringRef name) { return values.take<ArrayAttr>(name); };
  FloatAttr factor = number("factor"), low = number("low_freq_factor"),
            high = number("high_freq_factor"),
            attention = number("attention_factor"),
            betaFast = number("beta_fast"), betaSlow = number("beta_slow"),
            mscale = number("mscale"), mscaleAll = number("mscale_all_dim");
  IntegerAttr original = count("original_max_position_embeddings"),
              maximum = count("max_position_embeddings");
  auto truncate = values.take<BoolAttr>("truncate");
  ArrayAttr shorts = list("short_factor"), longs = list("long_factor");
  if (!values.wrongType.empty())
    return invalidArgument("the key '" + values.wrongType +
                           "' has an attribute of another type");

  MLIRContext *c = unwrap(context);
  c->getOrLoadDialect<LlamaDialect>();
  DiagnosticCollector diagnostics(c);
  auto attribute = RopeScalingAttr::getChecked(
      [&] { return emitError(UnknownLoc::get(c)); }, c, *kindValue, factor, low,
      high, original, maximum, attention, betaFast, betaSlow, mscale, mscaleAll,
      truncate, shorts, longs);
  if (!attribute)
    return toStatus(LlamaStatusVerification,
                    diagnostics.takeError("not a valid attribute"));
  *result = wrap(Attribute(attribute));
  return ok();
}

bool llamaAttributeIsARopeScaling(MlirAttribute attribute) {
  return isa_and_nonnull<RopeScalingAttr>(unwrap(attribute));
}

MlirStringRef llamaRopeScalingAttrGetKind(MlirAttribute attribute) {
  auto scaling = dyn_cast_or_null<RopeScalingAttr>(unwrap(attribute));
  return toC(scaling ? stringifyRopeScalingKind(scaling.getKind()) : "");
}

intptr_t llamaRopeScalingGetNumKeys(void) {
  return std::size(kRopeScalingKeys);
}

MlirStringRef llamaRopeScalingGetKey(intptr_t index) {
  if (index < 0 || index >= llamaRopeScalingGetNumKeys())
    return toC("");
  return toC(kRopeScalingKeys[index].name);
}

MlirAttribute llamaRopeScalingAttrGetValue(MlirAttribute attribute,
                                           MlirStringRef key) {
  auto scaling = dyn_cast_or_null<RopeScalingAttr>(unwrap(attribute));
  const RopeScalingKey *known = lookupRopeScalingKey(toStringRef(key));
  return wrap(scaling && known ? known->get(scaling) : Attribute());
}
