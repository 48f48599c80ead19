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

def Llama_BlockFormat : Llama_Enum<"BlockFormat", "how quantised weights are stored, as single rows or as 16 interleaved ones", [
  I32EnumAttrCase<"q8_0", 0>, I32EnumAttrCase<"q4_0", 1>, I32EnumAttrCase<"q4_K", 2>,
  I32EnumAttrCase<"q6_K", 3>, I32EnumAttrCase<"q8_0x16", 4>, I32EnumAttrCase<"q4_0x16", 5>,
  I32EnumAttrCase<"q4_Kx16", 6>, I32EnumAttrCase<"q6_Kx16", 7>, I32EnumAttrCase<"int8", 8>,
  I32EnumAttrCase<"int4", 9>, I32EnumAttrCase<"int8x16", 10>, I32EnumAttrCase<"int4x16", 11>]>;
def Llama_BlockFormatAttr : Llama_EnumAttr<Llama_BlockFormat, "block_format">;

def Llama_RopeScalingKind : Llama_Enum<"RopeScalingKind", "how rope frequencies are scaled", [
  I32EnumAttrCase<"linear", 0>, I32EnumAttrCase<"dynamic", 1>, I32EnumAttrCase<"llama3", 2>,
  I32EnumAttrCase<"yarn", 3>, I32EnumAttrCase<"longrope", 4>]>;

def Llama_RopeScalingAttr : AttrDef<Llama_Dialect, "RopeScaling"> {
  let mnemonic = "rope_scaling";
  let summary = "Rope frequency scaling, with the keys of Hugging Face's `rope_scaling`";
  let description = [{
    How `rope_table` changes the frequencies inv_freq[i] = theta ^ (-2 i / dim).
    Names and meanings are those of Hugging Face's `rope_scaling`; each kind takes
    exactly the keys below (optional ones in brackets). Numbers are f64 and i64.

    | kind | keys | effect |
    |---|---|---|
    | `linear` | factor | inv_freq / factor |
    | `dynamic` | factor, max_position_embeddings | theta grows with L = max(seq_len, max): theta * (factor * L / max - (factor - 1)) ^ (dim / (dim - 2)) |
    | `llama3` | factor, low_freq_factor, high_freq_factor, original_max_position_embeddings | divides low frequencies by factor, keeps high ones, interpolates between |
    | `yarn` | factor, original_max_position_embeddings, [attention_factor, beta_fast = 32, beta_slow = 1, mscale, mscale_all_dim, truncate = true] | a linear ramp between inv_freq and inv_freq / factor; cos and sin times attention_factor |
    | `longrope` | short_factor, long_factor, original_max_position_embeddings, one or more of attention_factor, factor, max_position_embeddings | inv_freq[i] / long_factor[i] when seq_len > original_max_position_embeddings, else / short_factor[i]; cos and sin times attention_factor |

    Where `yarn` has no attention_factor it is m(factor, mscale) /
    m(factor, mscale_all_dim) when both are given and m(factor, 1) when not,
    m(f, s) = 0.1 * s * ln(f) + 1, and 1 for f <= 1. Where `longrope` has none it
    is 1 for f <= 1 and else sqrt(1 + ln(f) / ln(original_max_position_embeddings))
    with f = max_position_embeddings / original_max_position_embeddings when that
    is given and else factor.

    Constraints:
    - `rope_scaling_c1`: the keys that the kind needs are present.
    - `rope_scaling_c2`: keys that the kind does not read are absent.
    - `rope_scaling_c3`: numbers are f64 and i64, finite and positive
      (`mscale` and `mscale_all_dim`: finite).
    - `rope_scaling_c4`: `high_freq_factor` is greater than `low_freq_factor`.
    - `rope_scaling_c5`: `short_factor` and `long_factor` are lists of f64, finite
      and positive, equally long and not empty.

    Example:

    ```mlir
    func.func private @scaled() attributes {
      linear = #llama.rope_scaling<kind = linear, factor = 2.0>,
      dynamic = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 2048>,
      yarn = #llama.rope_scaling<kind = yarn, factor = 4.0, original_max_position_embeddings = 4096, truncate = false>,
      longrope = #llama.rope_scaling<kind = longrope, factor = 8.0, original_max_position_embeddings = 4096,
        short_factor = [1.0, 1.5], long_factor = [2.0, 16.0]>
    }
    ```
  }];
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
  let genVerifyDecl = 1;
}

#endif // LLAMA_ATTRIBUTES_TD
