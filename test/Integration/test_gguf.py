"""GGUF files through `llama-runner`: every type against transformers on the dequantised weights, and damaged files."""

import json

import numpy as np
import pytest
import torch

from gguf_files import TYPES, convert
from harness import runner
from models import DEMO, STORIES, generate, logits_of, normalised_mean_square_error, stories_missing
from test_generate import LLAMA3, largest_difference, make_model, prompt_of, transformers_logits

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

needs_stories = pytest.mark.skipif(stories_missing() is not None, reason=str(stories_missing()))

# Rows of whole K blocks; a number of rows that no tile divides.
CONFIG = dict(
    hidden_size=256, intermediate_size=512, num_attention_heads=4, num_key_value_heads=2, head_dim=64, vocab_size=309
)
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
    scale = np.abs(expected).max() / np.abs(before).max() if np.isfinite(expected).all() else np.nan
    for arguments in [], ["--prefill-chunk", 1], ["--prefill-chunk", 6]:
        result = logits_of(tmp_path / "model.gguf", ids, "--dtype", "f32", *arguments)
        assert result.shape == expected.shape
        assert largest_difference(result, expected) <= 2e-4 * max(1, scale)
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
    result = logits_of(tmp_path / "m.gguf", ids, "--dtype", "f32", "--prefill-chunk", 20)
    assert largest_difference(result, expected) <= 2e-4 * max(1, np.abs(expected).max() / 4)


@pytest.mark.parametrize("dtype,error", [("bf16", 4e-3), ("f16", 1e-4)])
@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_16_bit_activations(type, dtype, error, tmp_path):
    model = make_model(tmp_path, CONFIG)
    held, ids = convert(tmp_path, tmp_path / "m.gguf", lambda name: type), prompt_of(CONFIG)
    expected = reference(model, held, ids)
    for chunk in (1, 37):
        result = logits_of(tmp_path / "m.gguf", ids, "--dtype", dtype, "--prefill-chunk", chunk)
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
    assert largest_difference(logits_of(tmp_path / "m.gguf", ids, "--prefill-chunk", 39), expected) <= 3e-4


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
