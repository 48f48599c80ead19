//===- LlamaAttributes.td - Attributes of the llama dialect -*- tablegen -*-===//
#ifndef LLAMA_ATTRIBUTES_TD
#define LLAMA_ATTRIBUTES_TD

include "dialect/Llama/IR/LlamaDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Llama_EnumAttr<I32EnumAttr enum, string attrMnemonic>
    : EnumAttr<Llama_Dialect, enum, attrMnemonic> {
  let assemblyFormat = "`<` $value `>`";
}
class Llama_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::llama";
  let genSpecializedAttr = 0;
}

def Llama_Rounding : Llama_Enum<"Rounding", "where a norm rounds", [
  I32EnumAttrCase<"once", 0>, I32EnumAttrCase<"before_weight", 1>]>;
def Llama_RoundingAttr : Llama_EnumAttr<Llama_Rounding, "rounding">;

def Llama_Activation : Llama_Enum<"Activation", "the activation of a gated linear unit", [
  I32EnumAttrCase<"sigmoid", 0>, I32EnumAttrCase<"relu", 1>, I32EnumAttrCase<"gelu", 2>,
  I32EnumAttrCase<"gelu_tanh", 3>, I32EnumAttrCase<"silu", 4>]>;
def Llama_ActivationAttr : Llama_EnumAttr<Llama_Activation, "activation">;

def Llama_RopeLayout : Llama_Enum<"RopeLayout", "which features rope rotates together", [
  I32EnumAttrCase<"half_split", 0>, I32EnumAttrCase<"interleaved", 1>]>;
def Llama_RopeLayoutAttr : Llama_EnumAttr<Llama_RopeLayout, "rope_layout">;

def Llama_AttentionLayout : Llama_Enum<"AttentionLayout", "order of heads and tokens", [
  I32EnumAttrCase<"head_major", 0>, I32EnumAttrCase<"token_major", 1>]>;
def Llama_AttentionLayoutAttr : Llama_EnumAttr<Llama_AttentionLayout, "attention_layout">;

def Llama_CacheLayout : Llama_Enum<"CacheLayout", "physical layout of a key/value cache", [
  I32EnumAttrCase<"plain", 0>]>;
def Llama_CacheLayoutAttr : Llama_EnumAttr<Llama_CacheLayout, "cache_layout">;

def Llama_BlockFormat : Llama_Enum<"BlockFormat", "a ggml block format", [
  I32EnumAttrCase<"q8_0", 0>, I32EnumAttrCase<"q4_0", 1>, I32EnumAttrCase<"q4_K", 2>]>;
def Llama_BlockFormatAttr : Llama_EnumAttr<Llama_BlockFormat, "block_format">;

def Llama_RopeScalingKind : Llama_Enum<"RopeScalingKind", "how rope frequencies are scaled", [
  I32EnumAttrCase<"linear", 0>, I32EnumAttrCase<"dynamic", 1>, I32EnumAttrCase<"llama3", 2>,
  I32EnumAttrCase<"yarn", 3>, I32EnumAttrCase<"longrope", 4>]>;

def Llama_RopeScalingAttr : AttrDef<Llama_Dialect, "RopeScaling"> {
  let mnemonic = "rope_scaling";
  let summary = "Rope frequency scaling, with the keys of Hugging Face's `rope_scaling`";
  let parameters = (ins
    EnumParameter<Llama_RopeScalingKind>:$kind,
    OptionalParameter<"::mlir::FloatAttr">:$factor,
    OptionalParameter<"::mlir::FloatAttr">:$low_freq_factor,
    OptionalParameter<"::mlir::FloatAttr">:$high_freq_factor,
    OptionalParameter<"::mlir::IntegerAttr">:$original_max_position_embeddings,
    OptionalParameter<"::mlir::IntegerAttr">:$max_position_embeddings,
    OptionalParameter<"::mlir::FloatAttr">:$attention_factor,
    OptionalParameter<"::mlir::FloatAttr">:$beta_fast,
    OptionalParameter<"::mlir::FloatAttr">:$beta_slow,
    OptionalParameter<"::mlir::FloatAttr">:$mscale,
    OptionalParameter<"::mlir::FloatAttr">:$mscale_all_dim,
    OptionalParameter<"::mlir::BoolAttr">:$truncate,
    OptionalParameter<"::mlir::ArrayAttr">:$short_factor,
    OptionalParameter<"::mlir::ArrayAttr">:$long_factor
  );
  let assemblyFormat = "`<` struct(params) `>`";
}

#endif // LLAMA_ATTRIBUTES_TD
