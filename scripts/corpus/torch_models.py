"""Whole models of Hugging Face transformers, tiny, with their weights as arguments."""

import dataclasses
import inspect

import torch
import transformers

from .case import CASES, Arg, Case, i64, maybe, op, positions

SIZES = {"hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 8, "num_key_value_heads": 4, "vocab_size": 256,
         "max_position_embeddings": 512, "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0, "use_cache": False,
         "attention_dropout": 0.0}
HEAD = {"head_dim": 8}


@dataclasses.dataclass
class Family:
    """A family: its configuration, and the operations of one layer and of what is around the layers."""

    name: str
    config: str
    layer: dict
    outside: dict
    keys: dict = dataclasses.field(default_factory=dict)
    eps: float = 1e-6
    theta: float = 1e4
    rope_dim: int = 8
    norm: dict = dataclasses.field(default_factory=lambda: {"rounding": "before_weight"})
    glu: dict = dataclasses.field(default_factory=dict)
    layout: str = "half_split"
    attention: dict = dataclasses.field(default_factory=dict)
    note: str = ""


NORMS = {"rmsnorm": 2, "rope": 2, "attention": 1, "linear": 7, "swiglu": 1}
AROUND = {"rmsnorm": 1, "embedding": 1, "linear": 1, "rope_table": 1}
LAYERS = {"layernorm": 2, "rope": 2, "attention": 1}
AROUND_LAYERS = {"layernorm": 1, "embedding": 1, "linear": 1, "rope_table": 1}
NO_GLU = {k: v for k, v in NORMS.items() if k != "swiglu"} | {"linear": 6}
LEARNED = {"layernorm": 1, "embedding": 2, "linear": 1}
GEMMA = {"rounding": "once", "weight_offset": 1.0}
FAMILIES = {f.name: f for f in [
    Family("llama", "LlamaConfig", NORMS, AROUND),
    Family("llama3", "LlamaConfig", NORMS, AROUND, {"rope_theta": 500000.0, "rms_norm_eps": 1e-5, "tie_word_embeddings": True,
           "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                            "original_max_position_embeddings": 64}}, 1e-5, 5e5, note="scaled frequencies, tied embeddings"),
    Family("mistral", "MistralConfig", NORMS, AROUND, {"sliding_window": 4} | HEAD, attention={"window": 4},
           note="sliding window"),
    Family("qwen2", "Qwen2Config", NORMS, AROUND, note="biases of q, k, v"),
    Family("qwen3", "Qwen3Config", NORMS | {"rmsnorm": 4}, AROUND, HEAD | {"rope_theta": 1e6}, theta=1e6,
           note="norms of q and k heads"),
    Family("gemma", "GemmaConfig", {k: v for k, v in NORMS.items() if k != "swiglu"} | {"glu": 1}, AROUND,
           HEAD | {"hidden_activation": "gelu_pytorch_tanh"}, norm=GEMMA, glu={"activation": "gelu_tanh"},
           note="1 + weight, gelu_tanh, scaled embedding, tied"),
    Family("gemma2", "Gemma2Config", {k: v for k, v in NORMS.items() if k != "swiglu"} | {"glu": 1, "rmsnorm": 4}, AROUND,
           HEAD | {"query_pre_attn_scalar": 16, "sliding_window": 4, "layer_types": ["sliding_attention", "full_attention"]},
           norm=GEMMA, glu={"activation": "gelu_tanh"}, attention={"scale": 0.25, "softcap": 50.0, "window": (4, None)},
           note="softcap in attention and head, four norms, window in the first layer"),
    Family("gemma3", "Gemma3TextConfig", {k: v for k, v in NORMS.items() if k != "swiglu"} | {"glu": 1, "rmsnorm": 6},
           AROUND | {"rope_table": 2}, HEAD | {"query_pre_attn_scalar": 16, "sliding_window": 4,
           "layer_types": ["sliding_attention", "full_attention"]}, norm=GEMMA, glu={"activation": "gelu_tanh"},
           theta=None, attention={"scale": 0.25, "window": (4, None)}, note="two tables of angles"),
    Family("phi3", "Phi3Config", NORMS | {"linear": 4}, AROUND, {"rms_norm_eps": 1e-5}, 1e-5,
           note="one matrix for q, k, v, one for gate and up"),
    Family("olmo2", "Olmo2Config", NORMS | {"rmsnorm": 4}, AROUND, {"rms_norm_eps": 1e-5}, 1e-5,
           norm={"rounding": "once"}, note="norms after attention and feed-forward, of whole q and k"),
    Family("granite", "GraniteConfig", NORMS, AROUND, {"embedding_multiplier": 12.0, "attention_multiplier": 0.25,
           "residual_multiplier": 0.22, "logits_scaling": 8.0}, attention={"scale": 0.25}, note="multipliers"),
    Family("smollm3", "SmolLM3Config", NORMS | {"rope": None}, AROUND, {"no_rope_layers": [1, 0], "rope_theta": 2e6},
           theta=2e6, note="no rope in the second layer"),
    Family("cohere", "CohereConfig", {"layernorm": 1, "rope": 2, "attention": 1, "linear": 7, "swiglu": 1}, AROUND_LAYERS,
           {"layer_norm_eps": 1e-5}, 1e-5, norm={}, layout="interleaved",
           note="layernorm without bias, one for both branches, interleaved rope, scaled logits"),
    Family("gpt-neox", "GPTNeoXConfig", LAYERS | {"linear": 4}, AROUND_LAYERS,
           {"rotary_pct": 0.25, "hidden_act": "gelu", "use_parallel_residual": True, "layer_norm_eps": 1e-5,
            "num_attention_heads": 4}, 1e-5, norm={}, rope_dim=4, attention={"scale": 0.25}, note="layernorm, a quarter of the head rotates, plain gelu"),
    Family("stablelm", "StableLmConfig", LAYERS | {"linear": 7, "swiglu": 1}, AROUND_LAYERS,
           {"partial_rotary_factor": 0.5, "layer_norm_eps": 1e-5}, 1e-5, norm={}, rope_dim=4,
           note="layernorm, half of the head rotates"),
    Family("starcoder2", "Starcoder2Config", LAYERS | {"linear": 6}, AROUND_LAYERS,
           {"norm_epsilon": 1e-5, "hidden_act": "gelu_pytorch_tanh"}, 1e-5, norm={}, note="layernorm, biases, plain gelu"),
    Family("glm", "GlmConfig", NORMS | {"linear": 6}, AROUND, HEAD | {"partial_rotary_factor": 0.5, "rms_norm_eps": 1e-5,
           "attention_bias": True}, 1e-5, rope_dim=4, layout="interleaved", note="partial interleaved rope, one gate_up matrix"),
    Family("ernie", "Ernie4_5Config", NORMS, AROUND, HEAD | {"rms_norm_eps": 1e-5}, 1e-5, layout="interleaved",
           note="interleaved rope"),
    Family("nemotron", "NemotronConfig", LAYERS | {"linear": 6}, AROUND_LAYERS, HEAD | {"partial_rotary_factor": 0.5,
           "norm_eps": 1e-5}, 1e-5, norm={}, rope_dim=4, note="layernorm with 1 + weight, squared relu"),
    Family("arcee", "ArceeConfig", NO_GLU, AROUND, HEAD | {"rms_norm_eps": 1e-5}, 1e-5, note="squared relu"),
    Family("apertus", "ApertusConfig", NO_GLU | {"rmsnorm": 4}, AROUND, {"rope_scaling": None, "rms_norm_eps": 1e-5}, 1e-5,
           theta=12e6, note="xIELU, norms of q and k heads"),
    Family("cohere2", "Cohere2Config", {"layernorm": 1, "rope": None, "attention": 1, "linear": 7, "swiglu": 1},
           AROUND_LAYERS, HEAD | {"layer_norm_eps": 1e-5, "sliding_window": 4,
           "layer_types": ["sliding_attention", "full_attention"]}, 1e-5, norm={}, layout="interleaved",
           attention={"window": (4, None)}, note="rope and a window in the first layer only"),
    Family("exaone4", "Exaone4Config", NORMS | {"rmsnorm": 4, "rope": None}, AROUND, HEAD | {"sliding_window": 4,
           "layer_types": ["sliding_attention", "full_attention"], "sliding_window_pattern": "LG"},
           1e-5, attention={"window": (4, None)}, note="norms behind, of q and k heads; rope and a window in the first layer only"),
    Family("falcon", "FalconConfig", LAYERS | {"layernorm": 1, "linear": 4}, AROUND_LAYERS,
           {"multi_query": True, "parallel_attn": True, "alibi": False, "bias": False, "new_decoder_architecture": False,
            "ffn_hidden_size": 96}, 1e-5, norm={}, note="one K/V head, attention and feed-forward of one norm, gelu"),
    Family("falcon-new", "FalconConfig", LAYERS | {"linear": 4}, AROUND_LAYERS,
           {"new_decoder_architecture": True, "num_kv_heads": 4, "alibi": False, "bias": False, "ffn_hidden_size": 96}, 1e-5,
           norm={}, note="q, k and v of a group side by side in one matrix, two norms in parallel"),
    Family("glm4", "Glm4Config", NORMS | {"rmsnorm": 4, "linear": 6}, AROUND, HEAD | {"partial_rotary_factor": 0.5,
           "rms_norm_eps": 1e-5}, 1e-5, rope_dim=4, layout="interleaved", note="four norms, partial interleaved rope"),
    Family("gpt2", "GPT2Config", {"layernorm": 2, "attention": 1, "linear": 4}, LEARNED, {"max_position_embeddings": 64}, 1e-5, norm={},
           note="learned positions, weights [in, out] by addmm"),
    Family("gpt-bigcode", "GPTBigCodeConfig", {"layernorm": 2, "attention": 1, "linear": 4}, LEARNED, {"max_position_embeddings": 64}, 1e-5, norm={},
           note="one K/V head, learned positions"),
    Family("gpt-neo", "GPTNeoConfig", {"layernorm": 2, "attention": 1, "linear": 6}, LEARNED,
           {"attention_types": [[["local", "global"], 1]], "window_size": 4, "num_layers": 2, "max_position_embeddings": 64}, 1e-5, norm={},
           attention={"scale": 1.0, "window": (4, None)}, note="scores without a scale, a window in the first layer"),
    Family("gptj", "GPTJConfig", LAYERS | {"layernorm": 1, "linear": 6}, AROUND_LAYERS | {"rope_table": 0, "embedding": 2},
           {"rotary_dim": 4, "max_position_embeddings": 64}, 1e-5, norm={}, layout="interleaved",
           note="attention and feed-forward of one norm, partial interleaved rope of gathered tables"),
    Family("codegen", "CodeGenConfig", LAYERS | {"layernorm": 1, "linear": 4}, AROUND_LAYERS | {"rope_table": 0, "embedding": 2},
           {"rotary_dim": 4, "max_position_embeddings": 64}, 1e-5, norm={}, layout="interleaved",
           note="q, v and k in four parts of one matrix"),
    Family("opt", "OPTConfig", {"layernorm": 2, "attention": 1, "linear": 6}, LEARNED,
           {"ffn_dim": 96, "word_embed_proj_dim": 64, "dropout": 0.0}, 1e-5, norm={},
           attention={"scale": 1.0}, note="learned positions behind two, relu"),
    Family("phi", "PhiConfig", LAYERS | {"layernorm": 1, "linear": 6}, AROUND_LAYERS, {"partial_rotary_factor": 0.5,
           "layer_norm_eps": 1e-5}, 1e-5, norm={}, rope_dim=4, note="attention and feed-forward of one norm, half of the head rotates"),
    Family("olmo", "OlmoConfig", LAYERS | {"linear": 7, "swiglu": 1}, AROUND_LAYERS, {}, 1e-5, norm={},
           note="norms without parameters"),
    Family("olmo3", "Olmo3Config", NORMS | {"rmsnorm": 4}, AROUND | {"rope_table": 1}, {"rms_norm_eps": 1e-5, "sliding_window": 4,
           "layer_types": ["sliding_attention", "full_attention"]}, 1e-5, norm={"rounding": "once"},
           attention={"window": (4, None)}, note="norms behind, of whole q and k; windows"),
    Family("helium", "HeliumConfig", NORMS, AROUND, HEAD | {"rms_norm_eps": 1e-5}, 1e-5,
           norm={"rounding": "once"}, theta=1e5, layout="interleaved", note="interleaved rope"),
    Family("hunyuan", "HunYuanDenseV1Config", NORMS | {"rmsnorm": 4}, AROUND, HEAD | {"rms_norm_eps": 1e-5}, 1e-5,
           note="norms of q and k heads behind the rotation"),
    Family("seed-oss", "SeedOssConfig", NORMS, AROUND, HEAD | {"rms_norm_eps": 1e-5, "attention_bias": True,
           "residual_dropout": 0.0}, 1e-5, note="biases, dropouts of residuals"),
    Family("diffllama", "DiffLlamaConfig", NORMS | {"rmsnorm": 3}, AROUND, HEAD, 1e-5, norm={},
           note="the difference of two halves of one attention"),
    Family("bitnet", "BitNetConfig", NO_GLU | {"rmsnorm": 4, "linear": 7}, AROUND, {"rms_norm_eps": 1e-5}, 1e-5, theta=5e5,
           note="squared relu of a gate, norms in front of the output projections"),
    Family("persimmon", "PersimmonConfig", {"layernorm": 4, "rope": 2, "attention": 1, "linear": 4}, AROUND_LAYERS,
           {"partial_rotary_factor": 0.5, "layer_norm_eps": 1e-5, "rope_theta": 25000.0}, 1e-5, norm={}, theta=25000.0, rope_dim=4,
           note="layernorms of q and k heads, one matrix for q, k, v"),
    Family("qwen2-moe", "Qwen2MoeConfig", NORMS, AROUND, {"mlp_only_layers": [0, 1], "rms_norm_eps": 1e-6}, note="dense layers"),
    Family("qwen3-moe", "Qwen3MoeConfig", NORMS | {"rmsnorm": 4}, AROUND, HEAD | {"mlp_only_layers": [0, 1]}, note="dense layers"),
    Family("deepseek-v3", "DeepseekV3Config", {"rmsnorm": 4, "attention": 1, "linear": 8, "swiglu": 1, "rope": 2}, AROUND,
           {"first_k_dense_replace": 2, "q_lora_rank": 16, "kv_lora_rank": 16, "qk_rope_head_dim": 4, "qk_nope_head_dim": 4,
            "v_head_dim": 8, "num_key_value_heads": 8, "rope_scaling": None, "rope_interleave": False}, rope_dim=4, note="latent attention"),
    Family("dots1", "Dots1Config", NORMS | {"rmsnorm": 4}, AROUND, HEAD | {"first_k_dense_replace": 2, "n_routed_experts": 4},
           note="dense layers, norms of q and k heads"),
    Family("glm4-moe", "Glm4MoeConfig", NORMS | {"rmsnorm": 2}, AROUND, HEAD | {"first_k_dense_replace": 2, "rms_norm_eps": 1e-5,
           "partial_rotary_factor": 0.5}, 1e-5, rope_dim=4, note="dense layers, half of the head rotates"),
    Family("vaultgemma", "VaultGemmaConfig", {k: v for k, v in NORMS.items() if k != "swiglu"} | {"glu": 1}, AROUND,
           HEAD | {"query_pre_attn_scalar": 16, "sliding_window": 4, "layer_types": ["sliding_attention", "full_attention"]},
           norm=GEMMA, glu={"activation": "gelu_tanh"}, attention={"scale": 0.25, "softcap": 50.0, "window": (4, None)},
           note="softcap, windows"),
    Family("lfm2", "Lfm2Config", NORMS | {"rmsnorm": 4}, AROUND, {"layer_types": ["full_attention", "full_attention"],
           "block_auto_adjust_ff_dim": False, "norm_eps": 1e-5, "rope_theta": 1e6}, 1e-5, theta=1e6, note="norms of q and k heads"),
    Family("stablelm-qk", "StableLmConfig", LAYERS | {"layernorm": 1, "linear": 7, "swiglu": 1}, AROUND_LAYERS,
           {"partial_rotary_factor": 0.25, "layer_norm_eps": 1e-5, "use_parallel_residual": True, "use_qkv_bias": True,
            "num_attention_heads": 4}, 1e-5, norm={}, rope_dim=4, attention={"scale": 0.25},
           note="attention and feed-forward of one norm"),
    Family("phi-qk", "PhiConfig", LAYERS | {"layernorm": 3, "linear": 6}, AROUND_LAYERS, {"partial_rotary_factor": 0.5,
           "layer_norm_eps": 1e-5, "qk_layernorm": True}, 1e-5, norm={}, rope_dim=4, note="layernorms of q and k heads"),
    Family("biogpt", "BioGptConfig", {"layernorm": 2, "attention": 1, "linear": 6}, LEARNED, {"max_position_embeddings": 64}, 1e-5, norm={},
           note="scaled embedding, learned positions behind two"),
    Family("bert", "BertConfig", {"layernorm": 2, "attention": 1, "linear": 6}, {"layernorm": 2, "embedding": 2, "linear": 2},
           {"is_decoder": True}, 1e-12, norm={}, note="norms behind, a decoder"),
    Family("bloom", "BloomConfig", {"layernorm": 2, "attention": 1, "linear": 4},
           {"layernorm": 2, "embedding": 1, "linear": 1},
           {"n_head": 8, "layer_norm_epsilon": 1e-5, "hidden_dropout": 0.0}, 1e-5, norm={}, attention={"mask": True},
           note="alibi: distances by slopes of heads are added to scores; a norm behind the embedding"),
    Family("falcon-alibi", "FalconConfig", {"layernorm": 2, "attention": 1, "linear": 4},
           {"layernorm": 1, "embedding": 1, "linear": 1},
           {"multi_query": False, "parallel_attn": False, "alibi": True, "bias": True, "new_decoder_architecture": False,
            "ffn_hidden_size": 96}, 1e-5, norm={}, attention={"mask": True}, note="alibi"),
    Family("ministral", "MinistralConfig", NORMS, AROUND, HEAD | {"sliding_window": 4, "layer_types": ["sliding_attention", "full_attention"]},
           attention={"window": (4, None)}, note="windows in every second layer"),
]}


class Model(torch.nn.Module):
    """ids, positions, then what the variant has, then every weight."""

    def __init__(self, model, mask, past):
        super().__init__()
        self.model, self.mask, self.past = model, mask, past
        self.names = [name for name, _ in model.named_parameters()]

    def forward(self, ids, positions, *rest):
        rest = list(rest)
        keywords = {"position_ids": positions, "use_cache": False}
        if self.mask == "argument":
            keywords["attention_mask"] = rest.pop(0)
        elif self.past == "static":
            keywords["attention_mask"] = torch.ones((ids.shape[0], STATIC), dtype=torch.int64)
        elif self.past:
            total = ids.shape[1] + rest[0].shape[2]
            keywords["attention_mask"] = torch.ones((ids.shape[0], total), dtype=torch.int64)
        else:
            # Without a mask transformers looks for packed sequences with a cumulative sum, for which MLIR has no operation.
            keywords["attention_mask"] = torch.ones_like(ids)
        # Families without rotation and learned positions take none.
        if "position_ids" not in inspect.signature(self.model.forward).parameters:
            del keywords["position_ids"]
        cache = None
        if self.past == "dynamic":
            cache = transformers.DynamicCache()
            for layer in range(self.model.config.num_hidden_layers):
                cache.update(rest.pop(0), rest.pop(0), layer)
            keywords |= {"past_key_values": cache, "use_cache": True}
            keywords["cache_position"] = torch.arange(ids.shape[1]) + (total - ids.shape[1])
        elif self.past == "static":
            cache = transformers.StaticCache(self.model.config, max_cache_len=STATIC)
            for layer in cache.layers:
                layer.keys, layer.values = rest.pop(0).clone(), rest.pop(0).clone()
                layer.max_batch_size, layer.num_heads, _, layer.head_dim = layer.keys.shape
                layer.dtype, layer.device, layer.is_initialized = layer.keys.dtype, layer.keys.device, True
            keywords |= {"past_key_values": cache, "use_cache": True, "cache_position": positions[0]}
        logits = torch.func.functional_call(self.model, dict(zip(self.names, rest)), (ids,), keywords).logits
        if cache is None:
            return logits
        return (logits, *(t for layer in cache.layers for t in (layer.keys, layer.values)))


STATIC = 32  # tokens of a static cache


def counts(family, layers):
    total = {}
    for per_layer, times in ((family.outside, 1), (family.layer, layers)):
        for name, count in per_layer.items():
            if count is None:  # SmolLM3
                count = 2 / times
            total[name] = total.get(name, 0) + count * times
    return {name: int(count) for name, count in total.items()}


def expectations(family, layers, dtype, mask, past):
    out = []
    for name, count in counts(family, layers).items():
        attributes = {}
        if name == "rmsnorm":
            attributes = {"eps": family.eps} | family.norm
            if dtype == "f32":
                attributes.pop("rounding", None)
        elif name == "layernorm":
            attributes = {"eps": family.eps}
        elif name == "swiglu":
            attributes = {"beta": 1.0}
        elif name == "glu":
            attributes = family.glu
        elif name == "rope":
            attributes = {"layout": family.layout}
        elif name == "rope_table":
            attributes = {"dim": family.rope_dim} | ({"theta": family.theta} if family.theta else {})
        elif name == "attention":
            attributes = {"causal": True, "mask": mask == "argument", "offset": past == "dynamic", "softcap": None,
                          "window": None, "scale": 8**-0.5} | family.attention
            windows = attributes["window"]
            if isinstance(windows, tuple):
                for window in windows[:layers]:
                    out.append(op(name, 1, **attributes | {"window": window}))
                continue
            if past == "static":  # a mask of positions, or the number of keys
                attributes["causal"] = attributes["mask"] = attributes["offset"] = None
        # Nobody has to find out what scaled frequencies were made of.
        make = maybe if name == "rope_table" and "rope_scaling" in family.keys else op
        out.append(make(name, count, **attributes))
    if past == "static":
        out.append(op("kv_cache_update", 2 * layers, layout="head_major"))
    return out


def build(family, layers, implementation, dtype, cast):
    kind = getattr(transformers, family.config)
    keys = SIZES | {"num_hidden_layers": layers} | family.keys
    if "layer_types" in keys:
        keys["layer_types"] = keys["layer_types"][:layers]
    if "no_rope_layers" in keys:
        keys["no_rope_layers"] = keys["no_rope_layers"][:layers]
    config = kind(**keys)
    config._attn_implementation = implementation
    torch.manual_seed(0)
    model = transformers.AutoModelForCausalLM.from_config(config, attn_implementation=implementation).eval()
    if cast:  # the frequencies of rope are rounded, too
        return model.to(torch.bfloat16)
    # As from_pretrained has it: buffers stay f32.
    for parameter in model.parameters():
        parameter.data = parameter.data.to({"f32": torch.float32, "bf16": torch.bfloat16}[dtype])
    return model


def register_one(name, layers=1, implementation="eager", dtype="f32", batch=1, mask=None, past=None, cast=False,
                 decompose=True, only=None):
    family = FAMILIES[name]
    title = f"torch-{name}-{implementation}-{layers}-{dtype}" + (f"-batch" if batch != 1 else "")
    title += ("-cast" if cast else "") + ("-mask" if mask else "") + (f"-{past}" if past else "") + ("" if decompose else "-aten")
    if not only(title):
        return
    model = build(family, layers, implementation, dtype, cast)
    # A step with a static cache is of one token: positions of several need not be consecutive.
    tokens = 1 if past == "static" else "s"
    args = {"ids": i64(batch, tokens, high=256), "positions": positions(1, tokens, offset=13 if past else 0)}
    if mask == "argument":
        args["mask"] = Arg("i64", (batch, "s"), "ones")
    if past:
        for layer in range(layers):
            for part in ("k", "v"):
                args[f"{part}{layer}"] = Arg(dtype, (batch, 4, STATIC if past == "static" else "t", 8))
    gemma = family.norm is GEMMA
    for weight, value in model.named_parameters():
        norm = "norm" in weight
        args[weight] = Arg(dtype, tuple(value.shape), scale=0.2 if norm else 0.1,
                           offset=1.0 if norm and not gemma and weight.endswith("weight") else 0.0)
    expect = expectations(family, layers, dtype, mask, past)
    if cast:
        expect = [e for e in expect if e["op"] != "rope_table"]
    CASES.append(Case("main", title, Model(model, mask, past), args, expect, "torch",
                      f"{name}, {implementation} attention" + (f": {family.note}" if family.note else "") +
                      (", frequencies rounded to bf16" if cast else ""),
                      near_miss="rope_table" if cast else None, family=name, decompose=decompose,
                      most=60))  # positions that a family's tables have


COMMITTED = [
    dict(name="llama", implementation="sdpa"), dict(name="llama", layers=2, dtype="bf16"),
    dict(name="llama", mask="argument", batch=3), dict(name="llama", past="dynamic", implementation="sdpa"),
    dict(name="llama", past="static"), dict(name="llama", decompose=False),
    dict(name="llama", dtype="bf16", implementation="sdpa", cast=True),
    dict(name="llama3", dtype="bf16", implementation="sdpa"),
    dict(name="mistral"), dict(name="qwen2", implementation="sdpa"), dict(name="qwen3", dtype="bf16"),
    dict(name="gemma", dtype="bf16"), dict(name="gemma2", layers=2),
    dict(name="phi3"), dict(name="olmo2"), dict(name="granite"), dict(name="smollm3", layers=2), dict(name="cohere"),
    dict(name="gpt-neox"), dict(name="stablelm", batch=3), dict(name="starcoder2"), dict(name="glm"),
    dict(name="nemotron"), dict(name="apertus"), dict(name="cohere2", layers=2), dict(name="codegen"), dict(name="deepseek-v3"),
    dict(name="diffllama"), dict(name="exaone4", layers=2), dict(name="falcon-new"), dict(name="gpt2"), dict(name="gpt-bigcode"),
    dict(name="gpt-neo", layers=2), dict(name="opt"), dict(name="persimmon"),
    dict(name="bloom"), dict(name="falcon-alibi"), dict(name="olmo"),
]


def register(everything, only):
    """Building models takes a while: only those that `only` selects, by the name of the file."""
    wanted = list(COMMITTED)
    if everything:
        for name in FAMILIES:
            for implementation in ("eager", "sdpa"):
                for layers in (1, 2):
                    for dtype in ("f32", "bf16"):
                        for batch in (1, 3):
                            wanted.append(dict(name=name, layers=layers, implementation=implementation, dtype=dtype, batch=batch))
                wanted.append(dict(name=name, implementation=implementation, mask="argument", batch=3))
                if name not in ("gpt-neox",):
                    wanted.append(dict(name=name, implementation=implementation, past="dynamic"))
                    wanted.append(dict(name=name, implementation=implementation, past="static"))
            wanted.append(dict(name=name, decompose=False))
    seen = []
    for keys in wanted:
        if keys not in seen:
            seen.append(keys)
            register_one(**keys, only=only)
