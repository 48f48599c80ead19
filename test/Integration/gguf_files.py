"""GGUF files made from Hugging Face models, as ggml's converter makes them."""

import json
import math
import pathlib

import gguf
import numpy as np

from harness import load_safetensors

TYPES = gguf.GGMLQuantizationType
NAMES = {
    "input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
}  # fmt: skip
# Where the f16 scales of a block are, for blocks of random bytes.
HALVES = {TYPES.Q4_K: [0, 2], TYPES.Q6_K: [208]}


def gguf_name(name):
    """model.layers.3.mlp.up_proj.weight -> blk.3.ffn_up.weight"""
    stem, suffix = name.rsplit(".", 1)
    top = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
    if stem in top:
        return f"{top[stem]}.{suffix}"
    _, _, layer, rest = stem.split(".", 3)
    return f"blk.{layer}.{NAMES[rest]}.{suffix}"


def permuted(weight, heads):
    """Rows of queries or keys as GGUF has them: what is rotated together stands together."""
    return weight.reshape(heads, 2, -1, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)


def unpermuted(weight, heads):
    return weight.reshape(heads, -1, 2, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)


def encoded(weight, type, seed):
    """The bytes of a matrix in a type, [rows, bytes of a row]. Nobody in Python quantises to K types: their blocks are
    random, of the matrix's magnitude."""
    if type not in HALVES:
        return gguf.quants.quantize(weight, type)
    rng = np.random.default_rng(seed)
    elements, size = gguf.GGML_QUANT_SIZES[type]
    blocks = rng.integers(0, 256, (weight.shape[0], weight.shape[1] // elements, size), np.uint8)
    # Values of about 8 * 32 or 32 * 127 times d; minima that centre those without a sign.
    unit = np.abs(weight).max() / {TYPES.Q4_K: 8 * 32, TYPES.Q6_K: 32 * 64}[type]
    for i, at in enumerate(HALVES[type]):
        d = (rng.uniform(0.5, 1, blocks.shape[:2]) * unit * (1, 8)[i]).astype(np.float16)
        blocks[:, :, at : at + 2] = d[..., None].view(np.uint8)
    return blocks.reshape(weight.shape[0], -1)


def rope_factors(config):
    """Llama 3's scaling as ggml stores it: by what to divide each frequency."""
    scaling, dim = config["rope_scaling"], config["head_dim"]
    frequencies = 1.0 / config["rope_theta"] ** (np.arange(0, dim, 2) / dim)
    low = scaling["original_max_position_embeddings"] / scaling["low_freq_factor"]
    high = scaling["original_max_position_embeddings"] / scaling["high_freq_factor"]
    factors = []
    for length in 2 * math.pi / frequencies:
        if length < high or length > low:
            factors.append(1.0 if length < high else scaling["factor"])
            continue
        smooth = (scaling["original_max_position_embeddings"] / length - scaling["low_freq_factor"]) / (
            scaling["high_freq_factor"] - scaling["low_freq_factor"]
        )
        factors.append(1 / ((1 - smooth) / scaling["factor"] + smooth))
    return np.array(factors, np.float32)


def write_metadata(writer, config):
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config.get("rope_theta", 10000.0))
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_key_length(config["head_dim"])
    writer.add_value_length(config["head_dim"])
    writer.add_vocab_size(config["vocab_size"])
    for name in ("bos", "eos"):
        if isinstance(config.get(f"{name}_token_id"), int):
            getattr(writer, f"add_{name}_token_id")(config[f"{name}_token_id"])
    scaling = config.get("rope_scaling")
    if scaling and scaling["rope_type"] == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(scaling["factor"])
    elif scaling:
        assert scaling["rope_type"] == "llama3"
        writer.add_tensor("rope_freqs.weight", rope_factors(config))


def byte_level_keys(tokenizer, pre="llama-bpe"):
    """The keys of a tokenizer.json with byte-level BPE, by the name of the writer's method that adds each."""
    vocab = dict(tokenizer["model"]["vocab"])
    special = {token["content"] for token in tokenizer["added_tokens"] if token["special"]}
    vocab |= {token["content"]: token["id"] for token in tokenizer["added_tokens"]}
    tokens = sorted(vocab, key=vocab.get)
    kinds = gguf.TokenType
    added = {token["content"] for token in tokenizer["added_tokens"]}
    return {
        "tokenizer_model": "gpt2", "tokenizer_pre": pre, "token_list": tokens,
        "token_types": [kinds.CONTROL if t in special else kinds.USER_DEFINED if t in added else kinds.NORMAL for t in tokens],
        "token_merges": [m if isinstance(m, str) else " ".join(m) for m in tokenizer["model"]["merges"]],
    }  # fmt: skip


def convert(folder, path, type_of=lambda name: TYPES.F32, tokenizer=None):
    """Writes the model in `folder` as a GGUF file. `type_of` gives the type of each matrix by its Hugging Face name,
    `tokenizer` the keys of the tokenizer, if there is one, as byte_level_keys does.
    Returns the weights that the file holds, dequantised, by Hugging Face's names and in their order of rows."""
    folder = pathlib.Path(folder)
    config = json.loads((folder / "config.json").read_text())
    config.setdefault("head_dim", config["hidden_size"] // config["num_attention_heads"])
    writer = gguf.GGUFWriter(path, "llama")
    write_metadata(writer, config)
    for name, value in (tokenizer or {}).items():
        getattr(writer, f"add_{name}")(value)
    held = {}
    for seed, (name, weight) in enumerate(load_safetensors(folder / "model.safetensors").items()):
        weight = np.asarray(weight, np.float32)
        heads = {"q_proj": config["num_attention_heads"], "k_proj": config["num_key_value_heads"]}
        heads = next((count for key, count in heads.items() if key in name), None)
        if heads:
            weight = permuted(weight, heads)
        type = type_of(name) if weight.ndim == 2 else TYPES.F32
        if type == TYPES.F32:
            writer.add_tensor(gguf_name(name), np.ascontiguousarray(weight))
        else:
            data = encoded(np.ascontiguousarray(weight), type, seed)
            if type == TYPES.F16:
                writer.add_tensor(gguf_name(name), data)
            else:
                writer.add_tensor(gguf_name(name), data, raw_dtype=type)
            weight = gguf.quants.dequantize(data, type)
        held[name] = unpermuted(weight, heads) if heads else weight
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return held
