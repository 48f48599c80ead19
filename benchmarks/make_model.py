"""Writes a model of a known configuration with random weights: as a folder for llama-runner and transformers, and as GGUF
files for llama.cpp.  The same bytes each time; each file is written once."""

import argparse
import json
import pathlib
import struct

import numpy

CONFIGS = {
    "llama-3.2-1b": {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "dtype": "bfloat16", "hidden_act": "silu",
        "vocab_size": 128256, "hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 64, "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-05, "rope_theta": 500000.0, "tie_word_embeddings": True, "attention_bias": False,
        "mlp_bias": False, "bos_token_id": 128000, "eos_token_id": None, "initializer_range": 0.02,
        "rope_scaling": {"rope_type": "llama3", "factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                         "original_max_position_embeddings": 8192},
    },
    # For tests: the same architecture in a second.
    "tiny": {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "dtype": "bfloat16", "hidden_act": "silu",
        "vocab_size": 256, "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16, "max_position_embeddings": 512,
        "rms_norm_eps": 1e-05, "rope_theta": 500000.0, "tie_word_embeddings": True, "attention_bias": False,
        "mlp_bias": False, "bos_token_id": 0, "eos_token_id": None, "initializer_range": 0.02,
        "rope_scaling": {"rope_type": "llama3", "factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                         "original_max_position_embeddings": 128},
    },
}  # fmt: skip
GGUF_FORMATS = ("f32", "bf16", "q8_0", "q4_0")


def tensors(config):
    """Names of safetensors and of GGUF, and shapes."""
    d, ff = config["hidden_size"], config["intermediate_size"]
    q = config["num_attention_heads"] * config["head_dim"]
    kv = config["num_key_value_heads"] * config["head_dim"]
    yield "model.embed_tokens.weight", "token_embd.weight", (config["vocab_size"], d)
    for i in range(config["num_hidden_layers"]):
        for name, short, shape in [
            ("input_layernorm", "attn_norm", (d,)),
            ("self_attn.q_proj", "attn_q", (q, d)),
            ("self_attn.k_proj", "attn_k", (kv, d)),
            ("self_attn.v_proj", "attn_v", (kv, d)),
            ("self_attn.o_proj", "attn_output", (d, q)),
            ("post_attention_layernorm", "ffn_norm", (d,)),
            ("mlp.gate_proj", "ffn_gate", (ff, d)),
            ("mlp.up_proj", "ffn_up", (ff, d)),
            ("mlp.down_proj", "ffn_down", (d, ff)),
        ]:
            yield f"model.layers.{i}.{name}.weight", f"blk.{i}.{short}.weight", shape
    yield "model.norm.weight", "output_norm.weight", (d,)


def weight_bits(index, shape, deviation):
    """bf16 as uint16: norms near one, the rest normal."""
    generator = numpy.random.Generator(numpy.random.PCG64(index))
    values = generator.standard_normal(shape, dtype=numpy.float32)
    values *= deviation
    if len(shape) == 1:
        values += 1
    bits = values.view(numpy.uint32)
    bits += 0x8000  # to the nearest; there are no infinities here
    return (bits >> 16).astype(numpy.uint16)


def to_float(bits):
    return (bits.astype(numpy.uint32) << 16).view(numpy.float32)


def write_safetensors(config, folder):
    header, offset = {}, 0
    for name, _, shape in tensors(config):
        size = 2 * int(numpy.prod(shape))
        header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 64)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    part = folder / "model.safetensors.part"
    with part.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for index, (_, _, shape) in enumerate(tensors(config)):
            weight_bits(index, shape, config["initializer_range"]).tofile(file)
    part.rename(folder / "model.safetensors")


def rope_factors(config):
    """llama3's division of frequencies, which llama.cpp reads from a tensor."""
    scaling = config["rope_scaling"]
    half = config["head_dim"] // 2
    frequencies = config["rope_theta"] ** (-numpy.arange(half, dtype=numpy.float64) * 2 / config["head_dim"])
    wavelengths = 2 * numpy.pi / frequencies
    original, low, high = (
        scaling["original_max_position_embeddings"], scaling["low_freq_factor"], scaling["high_freq_factor"],
    )  # fmt: skip
    smooth = numpy.clip((original / wavelengths - low) / (high - low), 0, 1)
    return (1 / ((1 - smooth) / scaling["factor"] + smooth)).astype(numpy.float32)


def interleave_heads(bits, heads):
    """llama.cpp rotates neighbours where Hugging Face's weights pair halves."""
    rows, columns = bits.shape
    return bits.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def write_gguf(config, path, format):
    import gguf

    type = getattr(gguf.GGMLQuantizationType, format.upper())
    writer = gguf.GGUFWriter(path.with_suffix(".part"), "llama")
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_head_count_kv(config["num_key_value_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_theta"])
    writer.add_rope_dimension_count(config["head_dim"])
    writer.add_vocab_size(config["vocab_size"])
    writer.add_tokenizer_model("no_vocab")
    writer.add_tensor("rope_freqs.weight", rope_factors(config))
    heads = {"attn_q": config["num_attention_heads"], "attn_k": config["num_key_value_heads"]}
    for index, (_, name, shape) in enumerate(tensors(config)):
        bits = weight_bits(index, shape, config["initializer_range"])
        if len(shape) == 1:
            writer.add_tensor(name, to_float(bits))
            continue
        kind = name.split(".")[-2]
        if kind in heads:
            bits = interleave_heads(bits, heads[kind])
        # The embeddings are the output's weights too: llama.cpp keeps more bits of those.
        wanted = gguf.GGMLQuantizationType.Q8_0 if format == "q4_0" and kind == "token_embd" else type
        values = bits.view(numpy.uint8) if wanted.name == "BF16" else gguf.quants.quantize(to_float(bits), wanted)
        writer.add_tensor(name, values, raw_dtype=wanted)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    path.with_suffix(".part").rename(path)


def ensure(name, folder, kind):
    """The path of the folder or file, which is written unless it is there."""
    folder = pathlib.Path(folder)
    if kind == "safetensors":
        if not (folder / "model.safetensors").exists():
            write_safetensors(CONFIGS[name], folder)
        return folder
    path = folder / f"{kind}.gguf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_gguf(CONFIGS[name], path, kind)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=CONFIGS, help="the configuration")
    parser.add_argument("folder", help="where it is written")
    parser.add_argument("kind", choices=("safetensors", *GGUF_FORMATS), help="of files and weights")
    args = parser.parse_args()
    print(ensure(args.name, args.folder, args.kind))
