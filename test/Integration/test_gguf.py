"""GGUF files through `llama-runner`: every type against transformers on the dequantised weights, and damaged files."""

import json

import gguf
import numpy as np
import pytest
import torch

from gguf_files import TYPES, convert, encoded
from harness import call_runner, executable_targets, execute, load_safetensors, runner, save_safetensors
from models import DEMO, STORIES, generate, logits_of, normalised_mean_square_error, stories_missing
from test_generate import LLAMA3, largest_difference, make_model, prompt_of, transformers_logits
from test_generate_errors import expect_error

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

needs_stories = pytest.mark.skipif(stories_missing() is not None, reason=str(stories_missing()))

# Rows of whole K blocks; a number of rows that no tile divides.
CONFIG = dict(
    hidden_size=256, intermediate_size=512, num_attention_heads=4, num_key_value_heads=2, head_dim=64, vocab_size=309
)
#: Activations, keys and values stay what they are, where the default may round them.
EXACTLY = ["--quant-compute", "float", "--kv-cache", "f32"]
BLOCKS = [TYPES.Q8_0, TYPES.Q4_0, TYPES.Q4_K, TYPES.Q6_K]


def reference(model, held, ids):
    """transformers' logits of a model with the weights that a file holds."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(torch.from_numpy(np.array(held[name])))
    return transformers_logits(model, ids)


@pytest.mark.parametrize("type", [TYPES.F32, TYPES.F16, TYPES.BF16, *BLOCKS], ids=lambda type: type.name)
@pytest.mark.parametrize("tied", [False, True], ids=["untied", "tied"])
def test_types(type, tied, tmp_path):
    """Every matrix in one type. At once, and one token at a time: few rows and many go different ways."""
    model = make_model(tmp_path, {**CONFIG, "tie_word_embeddings": tied})
    held = convert(tmp_path, tmp_path / "model.gguf", lambda name: type)
    ids = prompt_of(CONFIG)
    before = transformers_logits(model, ids)
    expected = reference(model, held, ids)
    # Random blocks give larger logits than the weights that they stand for.
    # Many rows are summed along k in one lane each: a longer chain of roundings than that of one row.
    tolerance = 3e-4 * max(1, np.abs(expected).max() / 4)
    for arguments in [], ["--prefill-chunk", 1], ["--prefill-chunk", 6]:
        result = logits_of(tmp_path / "model.gguf", ids, "--dtype", "f32", *EXACTLY, *arguments)
        assert result.shape == expected.shape
        assert largest_difference(result, expected) <= tolerance
    if type in (TYPES.Q8_0, TYPES.Q4_0):
        assert normalised_mean_square_error(result, before) <= {TYPES.Q8_0: 1e-3, TYPES.Q4_0: 0.25}[type]


def test_types_that_differ_by_layer(tmp_path):
    """As in files that keep some matrices at more bits: layers of one kind are compiled once for each mixture."""
    model = make_model(tmp_path, {**CONFIG, "num_hidden_layers": 4})

    def type_of(name):
        if "down_proj" in name or "v_proj" in name:
            return TYPES.Q6_K if "layers.1." in name or "layers.3." in name else TYPES.Q4_K
        return TYPES.Q6_K if name == "lm_head.weight" else TYPES.F16 if "embed" in name else TYPES.Q8_0

    held, ids = convert(tmp_path, tmp_path / "m.gguf", type_of), prompt_of(CONFIG)
    expected = reference(model, held, ids)
    result = logits_of(tmp_path / "m.gguf", ids, "--dtype", "f32", "--prefill-chunk", 20, *EXACTLY)
    assert largest_difference(result, expected) <= 2e-4 * max(1, np.abs(expected).max() / 4)


@pytest.mark.parametrize("dtype,error", [("bf16", 4e-3), ("f16", 1e-4)])
@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_16_bit_activations(type, dtype, error, tmp_path):
    model = make_model(tmp_path, CONFIG)
    held, ids = convert(tmp_path, tmp_path / "m.gguf", lambda name: type), prompt_of(CONFIG)
    expected = reference(model, held, ids)
    for chunk in (1, 37):
        result = logits_of(tmp_path / "m.gguf", ids, "--dtype", dtype, "--prefill-chunk", chunk, *EXACTLY)
        assert normalised_mean_square_error(result, expected) <= error


SHAPES = {
    "one-block-rows": dict(hidden_size=32, intermediate_size=32, head_dim=8, num_attention_heads=4, vocab_size=5),
    "odd-rows": dict(hidden_size=96, intermediate_size=160, head_dim=32, num_attention_heads=3, num_key_value_heads=1),
    "biases": dict(hidden_size=64, intermediate_size=96, head_dim=16, num_attention_heads=4, attention_bias=True, mlp_bias=True),
    "llama3": dict(hidden_size=64, intermediate_size=96, head_dim=16, num_attention_heads=4, rope_scaling=LLAMA3),
    "linear": dict(hidden_size=64, intermediate_size=96, head_dim=16, num_attention_heads=4,
                   rope_scaling={"rope_type": "linear", "factor": 4.0}),
}  # fmt: skip


@pytest.mark.parametrize("type", [TYPES.F32, TYPES.Q8_0, TYPES.Q4_0], ids=lambda type: type.name)
@pytest.mark.parametrize("name", SHAPES)
def test_configurations(name, type, tmp_path):
    config = {"num_key_value_heads": 1, "eos_token_id": None, "bos_token_id": None, **SHAPES[name]}
    model = make_model(tmp_path, config)
    held, ids = convert(tmp_path, tmp_path / "m.gguf", lambda name: type), prompt_of(config, 40)
    expected = reference(model, held, ids)
    assert largest_difference(logits_of(tmp_path / "m.gguf", ids, "--prefill-chunk", 39, *EXACTLY), expected) <= 3e-4


def test_demo_model_is_the_same(tmp_path):
    """The demo model in F32 and BF16: the tokens that its directory gives."""
    expected = generate(DEMO / "model", "--tokens", "1,2,3", "--max-tokens", 40, "--dtype", "f32")
    for type in (TYPES.F32, TYPES.BF16):
        convert(DEMO / "model", tmp_path / "demo.gguf", lambda name: type)
        result = generate(tmp_path / "demo.gguf", "--tokens", "1,2,3", "--max-tokens", 40, "--dtype", "f32")
        assert result["tokens"] == expected["tokens"]
        assert largest_difference(result["logits"], expected["logits"]) <= 2e-4


@needs_stories
def test_stories_golden_text(tmp_path):
    convert(STORIES / "stories260K-hf", tmp_path / "stories.gguf")
    golden = STORIES / "stories260K" / "golden"
    ids = json.loads((golden / "greedy_bos_200.json").read_text())["ids"]
    report = generate(tmp_path / "stories.gguf", "--tokens", 1, "--max-tokens", 199)
    assert report["tokens"] == ids[1:200]
    assert largest_difference(report["logits"], np.load(golden / "greedy_bos_200.logits.f32.npy")[:199]) <= 2e-4


# --- Weights quantised at load ---------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("type", [TYPES.Q8_0, TYPES.Q4_0], ids=lambda type: type.name)
def test_quantised_at_load(type, dtype, tmp_path):
    """As transformers on what gguf makes of the weights."""
    model, ids = make_model(tmp_path, CONFIG, dtype), prompt_of(CONFIG)
    held = convert(tmp_path, tmp_path / "m.gguf", lambda name: type)
    expected = reference(model, held, ids)
    for chunk in (1, 37):
        arguments = ["--quant", type.name.lower(), "--dtype", "f32", "--prefill-chunk", chunk]
        result = logits_of(tmp_path, ids, *arguments, *EXACTLY)
        assert largest_difference(result, expected) <= 2e-4
    assert np.array_equal(
        logits_of(tmp_path, ids[:3], "--quant", "none"), logits_of(tmp_path, ids[:3])
    )  # nothing is quantised


#: The mean square error of logits, over theirs, with activations in 8 bits (1/254 of the largest of 32) in each of the linears
#: that they come from. Random blocks of Q4_K and Q6_K stand for large weights, whose attention is sharp.
CASES_8_BIT = [
    (TYPES.Q8_0, True, "f32", 1e-3),
    (TYPES.Q8_0, False, "bf16", 2e-3),
    (TYPES.Q4_0, False, "f32", 1e-3),
    (TYPES.Q4_K, True, "f32", 1e-3),
    (TYPES.Q6_K, True, "f32", 6e-3),
]


@pytest.mark.parametrize("type,tied,dtype,error", CASES_8_BIT, ids=lambda value: getattr(value, "name", str(value)))
def test_8_bit_activations(type, tied, dtype, error, tmp_path):
    """Whole panels of rows, those of the embeddings among them; one token at a time gives what all at once do."""
    config = {**CONFIG, "vocab_size": 320, "tie_word_embeddings": tied}
    model = make_model(tmp_path, config)
    held, ids = convert(tmp_path, tmp_path / "m.gguf", lambda name: type), prompt_of(config, 50)
    expected = reference(model, held, ids)
    for chunk in (1, 50):
        result = logits_of(tmp_path / "m.gguf", ids, "--dtype", dtype, "--prefill-chunk", chunk)
        assert normalised_mean_square_error(result, expected) <= error


def test_8_bit_activations_of_a_directory(tmp_path):
    """Weights that are quantised at load are those of the file, in panels too; queries and keys are permuted there."""
    make_model(tmp_path, {**CONFIG, "vocab_size": 320})
    convert(tmp_path, tmp_path / "m.gguf", lambda name: TYPES.Q4_0)
    ids = prompt_of(CONFIG)
    held = logits_of(tmp_path / "m.gguf", ids, "--dtype", "f32")
    result = logits_of(tmp_path, ids, "--quant", "q4_0", "--dtype", "f32")
    assert normalised_mean_square_error(result, held) <= 3e-4  # numbers round to other ones of 8 bits


def test_rows_that_are_no_blocks_stay(tmp_path):
    """40 and 72 features: quantising leaves such matrices as they are."""
    make_model(tmp_path, {})
    ids = prompt_of({})
    assert np.array_equal(logits_of(tmp_path, ids, "--quant", "q8_0"), logits_of(tmp_path, ids))


# --- Single operations -----------------------------------------------------------------------------


def random_blocks(type, rows, columns):
    return encoded(np.random.default_rng(1).standard_normal((rows, columns)).astype(np.float32), type, 2)


def unpacked(format, rows, row_bytes, columns, dtype):
    """The text that dequantises %bytes into %w."""
    group, has_min = (16 if format == "q6_K" else 32), format == "q4_K"
    q, s, w = (f"tensor<{rows}x{c}x{t}>" for c, t in [(columns, "i8"), (columns // group, "f32"), (columns, dtype)])
    return (
        f"%q, %s{', %m' if has_min else ''} = llama.unpack_blocks %bytes {{format = #llama.block_format<{format}>}}"
        f" : tensor<{rows}x{row_bytes}xi8> -> {q}, {s}{', ' + s if has_min else ''}\n"
        f"%w = llama.dequantize %q, %s{f' min(%m : {s})' if has_min else ''} : {q}, {s} -> {w}\n"
    )


@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_dequantised_bits(type):
    """To the bit what gguf gives, on every target: by vectors of each width, and by the plain decomposition."""
    format, rows, columns = type.name.lower().replace("_k", "_K"), 5, 512
    data = random_blocks(type, rows, columns)
    text = unpacked(format, rows, data.shape[1], columns, "f32")
    module = (
        f"func.func @main(%bytes: tensor<{rows}x{data.shape[1]}xi8>) -> tensor<{rows}x{columns}xf32> {{\n{text}"
        f"return %w : tensor<{rows}x{columns}xf32>\n}}"
    )
    expected = gguf.quants.dequantize(data, type)
    for target in executable_targets():
        (result,) = execute(module, [data.view(np.int8)], target=target)
        assert np.array_equal(result.view(np.uint32), expected.view(np.uint32)), target


@pytest.mark.parametrize("rows", [1, 3, 4, 5, 17])
@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_linear_of_blocks(type, rows):
    """Few rows and many, a number of columns that neither tasks nor blocks of rows divide, on every target."""
    format, columns, depth = type.name.lower().replace("_k", "_K"), 131, 512
    data = random_blocks(type, columns, depth)
    text = unpacked(format, columns, data.shape[1], depth, "f32")
    module = (
        f"func.func @main(%x: tensor<?x{depth}xf32>, %bytes: tensor<{columns}x{data.shape[1]}xi8>)"
        f" -> tensor<?x{columns}xf32> {{\n{text}"
        f"%y = llama.linear %x, %w : tensor<?x{depth}xf32>, tensor<{columns}x{depth}xf32> -> tensor<?x{columns}xf32>\n"
        f"return %y : tensor<?x{columns}xf32>\n}}"
    )
    x = np.random.default_rng(3).standard_normal((rows, depth)).astype(np.float32)
    w = gguf.quants.dequantize(data, type).astype(np.float64)
    magnitude = np.abs(x.astype(np.float64)) @ np.abs(w.T)
    for target in executable_targets():
        (result,) = execute(module, [x, data.view(np.int8)], target=target)
        assert np.all(np.abs(result - x.astype(np.float64) @ w.T) <= 1e-6 * magnitude), target


# --- What is refused -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("gguf")
    make_model(folder, SHAPES["one-block-rows"] | dict(num_key_value_heads=1, eos_token_id=None, bos_token_id=None))
    convert(folder, folder / "m.gguf", lambda name: TYPES.Q8_0)
    return folder / "m.gguf"


def test_refusals(small, tmp_path):
    expect_error(["generate", small, "--prompt", "text"], "GGUF file has no tokenizer", "--tokens")
    expect_error(["generate", small, "--tokens", "1", "--quant", "q4_0"], "--quant", "taken as they are")
    expect_error(["generate", small.parent, "--tokens", "1", "--quant", "q5_1"], "--quant", "none, q8_0, q4_0, int8 or int4")
    expect_error(["generate", small, "--tokens", "1", "--quant-compute", "int4"], "--quant-compute", "float or int8")
    expect_error(["generate", tmp_path / "none.gguf", "--tokens", "1"], "none.gguf")
    expect_error(["compile", small, "-o", tmp_path / "m.so"], "safetensors", "m.gguf")
    expect_error(["compile", small.parent, "-o", tmp_path / "m.so", "--quant", "q8_0"], "--quant", "package")
    for size in (0, 3, 20, 500, small.stat().st_size - 1):
        (tmp_path / "cut.gguf").write_bytes(small.read_bytes()[:size])
        expect_error(["generate", tmp_path / "cut.gguf", "--tokens", "1"], "cut.gguf")


def rewritten(source, path, edit=lambda writer: None, rename=lambda name: name):
    """Copies a file; `edit` adds keys and tensors, `rename` gives each tensor's name or None to leave it out."""
    reader, writer = gguf.GGUFReader(source), gguf.GGUFWriter(path, "llama")
    for field in reader.fields.values():
        if not field.name.startswith(("GGUF.", "general.architecture")):
            writer.add_key_value(field.name, field.contents(), field.types[0])
    edit(writer)
    for tensor in reader.tensors:
        if rename(tensor.name):
            writer.add_tensor(rename(tensor.name), tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def zeros(name, size=32):
    return lambda writer: writer.add_tensor(name, np.zeros(size, np.float32))


EDITS = {
    "output-bias": (zeros("output.bias", 5), ["'output.bias'"]),
    "norm-bias": (zeros("output_norm.bias"), ["'output_norm.bias'"]),
    "unknown-tensor": (zeros("position_embd.weight"), ["'position_embd.weight'"]),
    "layer-too-many": (zeros("blk.7.attn_norm.weight"), ["'blk.7.attn_norm.weight'"]),
    "query-bias-only": (zeros("blk.0.attn_q.bias"), ["biases of queries", "not supported"]),
    "second-embeddings": (zeros("model.embed_tokens.weight"), ["'model.embed_tokens.weight'"]),
    "second-head": (zeros("lm_head.weight"), ["'lm_head.weight'"]),
    "second-queries": (zeros("blk.0.self_attn.q_proj.weight"), ["'blk.0.self_attn.q_proj.weight'"]),
    "not-causal": (lambda w: w.add_causal_attention(False), ["attention.causal"]),
    "attention-factor": (lambda w: w.add_rope_scaling_attn_factors(0.5), ["rope.scaling.attn_factor", "0.5"]),
    "logit-scale": (lambda w: w.add_logit_scale(2.0), ["logit_scale"]),
    "soft-cap": (lambda w: w.add_final_logit_softcapping(30.0), ["final_logit_softcapping"]),
    "split": (lambda w: w.add_uint16("split.count", 3), ["one of 3 files", "merge"]),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_refused_content(name, small, tmp_path):
    edit, fragments = EDITS[name]
    expect_error(["generate", rewritten(small, tmp_path / "m.gguf", edit), "--tokens", "1"], "m.gguf", *fragments)


@pytest.mark.parametrize("theirs,foreign", [("token_embd", "model.embed_tokens"), ("attn_q", "self_attn.q_proj")])
def test_foreign_names(theirs, foreign, small, tmp_path):
    """Hugging Face's names alone are refused too."""
    path = rewritten(small, tmp_path / "m.gguf", rename=lambda name: name.replace(theirs, foreign))
    expect_error(["generate", path, "--tokens", "1"], f"{foreign}.weight' is none of a Llama model")


@pytest.mark.parametrize("keys", [dict(factor=4.0), dict(linear=4.0), dict(type="linear", linear=4.0)], ids=str)
def test_spellings_of_linear_scaling(keys, tmp_path):
    config = {"num_key_value_heads": 1, "eos_token_id": None, "bos_token_id": None, **SHAPES["linear"]}
    make_model(tmp_path, config)
    convert(tmp_path, tmp_path / "linear.gguf")
    plain = json.loads((tmp_path / "config.json").read_text())
    del plain["rope_scaling"]
    (tmp_path / "config.json").write_text(json.dumps(plain))
    convert(tmp_path, tmp_path / "plain.gguf")

    def edit(writer):
        if "type" in keys:
            writer.add_string("llama.rope.scaling.type", keys["type"])
        if "factor" in keys:
            writer.add_float32("llama.rope.scaling.factor", keys["factor"])
        if "linear" in keys:
            writer.add_float32("llama.rope.scale_linear", keys["linear"])

    ids = prompt_of(config, 20)
    path = rewritten(tmp_path / "plain.gguf", tmp_path / "m.gguf", edit)
    expected = logits_of(tmp_path / "linear.gguf", ids)
    assert np.array_equal(logits_of(path, ids), expected)
    assert not np.array_equal(logits_of(tmp_path / "plain.gguf", ids), expected)


def test_other_names_of_the_file(small, tmp_path):
    """What begins like a GGUF file is one; what is not there, is not."""
    (tmp_path / "model.bin").write_bytes(small.read_bytes())
    assert np.array_equal(logits_of(tmp_path / "model.bin", [1, 2]), logits_of(small, [1, 2]))
    expect_error(["info", tmp_path / "none.gguf"], "none.gguf", "no such file")
    (tmp_path / "folder.gguf").mkdir()
    expect_error(["info", tmp_path / "none"], "no such directory")
    expect_error(["generate", tmp_path / "folder.gguf", "--tokens", "1"], "config.json")


@pytest.mark.parametrize("quant", ["q8_0", "q4_0"])
@pytest.mark.parametrize("value,fragment", [(np.nan, "NaN"), (-np.inf, "infinity"), (3e38, "overflows f16")], ids=str)
def test_weights_that_cannot_be_quantised(value, fragment, quant, small, tmp_path):
    (tmp_path / "config.json").write_bytes((small.parent / "config.json").read_bytes())
    weights = {name: np.array(w) for name, w in load_safetensors(small.parent / "model.safetensors").items()}
    name = "model.layers.0.mlp.down_proj.weight"
    weights[name][3, 17] = value
    save_safetensors(tmp_path / "model.safetensors", weights)
    expect_error(["generate", tmp_path, "--tokens", "1", "--quant", quant], name, "row 3", fragment)


def test_load_time_has_quantisation(tmp_path):
    """Weights of 64 MB are only mapped in less time than quantising them takes."""
    make_model(tmp_path, {**CONFIG, "vocab_size": 32768, "tie_word_embeddings": False})
    arguments = ["--tokens", 1, "--max-tokens", 1, "--threads", 1]
    times = {
        quant: min(generate(tmp_path, *arguments, "--quant", quant, logits=False)["load_s"] for _ in range(3))
        for quant in ("none", "q4_0")
    }
    assert times["q4_0"] > 10 * times["none"]


def test_info_names_factors_of_the_file(tmp_path):
    config = {"num_key_value_heads": 1, **SHAPES["llama3"]}
    make_model(tmp_path, config)
    convert(tmp_path, tmp_path / "m.gguf")
    assert "factors of the file, theta" in call_runner("info", tmp_path / "m.gguf")
    assert (
        json.loads(call_runner("info", tmp_path / "m.gguf", "--json"))["config"]["rope_type"] == "factors of the file"
    )


def test_info_and_compile(small, tmp_path):
    described = json.loads(call_runner("info", small, "--json"))
    assert described["supported"] and described["config"]["hidden_size"] == 32
    assert described["weight_files"] == 1 and set(described["weight_bytes_by_type"]) == {"F32", "Q8_0"}
    call_runner("compile", small, "-o", tmp_path / "m.mlir")
    text = (tmp_path / "m.mlir").read_text()
    assert "llama.unpack_blocks" in text and "interleaved" in text
    call_runner("compile", small.parent, "--quant", "q4_0", "-o", tmp_path / "q.mlir")
    assert "block_format<q4_0>" in (tmp_path / "q.mlir").read_text()
