//===- LlamaAttributes.cpp - Verification of attributes -------------------===//
#include "dialect/Llama/IR/LlamaOps.h"

using namespace mlir;
using namespace mlir::llama;

namespace {
/// One key of `#llama.rope_scaling` as far as its verification goes.
struct Key {
  StringRef name;
  Attribute value;
  bool isRequired;
  bool isRead;
};
} // namespace

static InFlightDiagnostic violated(function_ref<InFlightDiagnostic()> emitError,
                                   unsigned number, RopeScalingKind kind) {
  return emitError() << "rope_scaling_c" << number << ": '"
                     << stringifyRopeScalingKind(kind) << "' scaling ";
}

static LogicalResult
checkFactorList(function_ref<InFlightDiagnostic()> emitError,
                RopeScalingKind kind, StringRef name, ArrayAttr list) {
  bool valid = !list.empty() && llvm::all_of(list, [](Attribute entry) {
    auto number = dyn_cast<FloatAttr>(entry);
    return number && number.getType().isF64() && number.getValue().isFinite() &&
           !number.getValue().isNegative() && !number.getValue().isZero();
  });
  if (valid)
    return success();
  return violated(emitError, 5, kind)
         << "has a '" << name
         << "' that is not a list of finite and positive f64 numbers";
}

LogicalResult RopeScalingAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, RopeScalingKind kind,
    FloatAttr factor, FloatAttr lowFreqFactor, FloatAttr highFreqFactor,
    IntegerAttr originalMaxPositionEmbeddings,
    IntegerAttr maxPositionEmbeddings, FloatAttr attentionFactor,
    FloatAttr betaFast, FloatAttr betaSlow, FloatAttr mscale,
    FloatAttr mscaleAllDim, BoolAttr truncate, ArrayAttr shortFactor,
    ArrayAttr longFactor) {
  bool isDynamic = kind == RopeScalingKind::dynamic;
  bool isLlama3 = kind == RopeScalingKind::llama3;
  bool isYarn = kind == RopeScalingKind::yarn;
  bool isLongrope = kind == RopeScalingKind::longrope;
  const Key keys[] = {
      {"factor", factor, !isLongrope, true},
      {"low_freq_factor", lowFreqFactor, isLlama3, isLlama3},
      {"high_freq_factor", highFreqFactor, isLlama3, isLlama3},
      {"original_max_position_embeddings", originalMaxPositionEmbeddings,
       isLlama3 || isYarn || isLongrope, isLlama3 || isYarn || isLongrope},
      {"max_position_embeddings", maxPositionEmbeddings, isDynamic,
       isDynamic || isLongrope},
      {"attention_factor", attentionFactor, false, isYarn || isLongrope},
      {"beta_fast", betaFast, false, isYarn},
      {"beta_slow", betaSlow, false, isYarn},
      {"mscale", mscale, false, isYarn},
      {"mscale_all_dim", mscaleAllDim, false, isYarn},
      {"truncate", truncate, false, isYarn},
      {"short_factor", shortFactor, isLongrope, isLongrope},
      {"long_factor", longFactor, isLongrope, isLongrope},
  };
  for (const Key &key : keys) {
    if (key.isRequired && !key.value)
      return violated(emitError, 1, kind) << "needs '" << key.name << "'";
    if (!key.isRead && key.value)
      return violated(emitError, 2, kind)
             << "does not read '" << key.name << "'";
    if (auto number = dyn_cast_or_null<FloatAttr>(key.value)) {
      APFloat value = number.getValue();
      bool maybeNegative = key.name.starts_with("mscale");
      if (!number.getType().isF64() || !value.isFinite() ||
          (!maybeNegative && (value.isNegative() || value.isZero())))
        return violated(emitError, 3, kind)
               << "has '" << key.name << "' = " << number
               << ", but it must be f64 and finite"
               << (maybeNegative ? "" : ", and positive");
    }
    if (auto number = dyn_cast_or_null<IntegerAttr>(key.value);
        number && !isa<BoolAttr>(key.value))
      if (!number.getType().isSignlessInteger(64) ||
          !number.getValue().isStrictlyPositive())
        return violated(emitError, 3, kind)
               << "has '" << key.name << "' = " << number
               << ", but it must be i64 and positive";
  }
  if (isLongrope && !attentionFactor && !factor && !maxPositionEmbeddings)
    return violated(emitError, 1, kind)
           << "needs one of 'attention_factor', 'factor' and "
              "'max_position_embeddings'";
  if (isLlama3 && !(highFreqFactor.getValue() > lowFreqFactor.getValue()))
    return violated(emitError, 4, kind)
           << "has 'high_freq_factor' = " << highFreqFactor
           << ", but it must be greater than 'low_freq_factor' = "
           << lowFreqFactor;
  if (!isLongrope)
    return success();
  if (failed(checkFactorList(emitError, kind, "short_factor", shortFactor)) ||
      failed(checkFactorList(emitError, kind, "long_factor", longFactor)))
    return failure();
  if (shortFactor.size() != longFactor.size())
    return violated(emitError, 5, kind)
           << "has " << shortFactor.size() << " entries in 'short_factor' and "
           << longFactor.size() << " in 'long_factor', but both must be "
           << "equally long";
  return success();
}
