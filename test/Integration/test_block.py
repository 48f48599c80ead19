"""The decoder block of block.mlir against Hugging Face's LlamaDecoderLayer, and against itself in steps."""

import pathlib

import numpy as np
import pytest
import torch
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRotaryEmbedding

from harness import ELEMENT_TYPES, compare, execute, executable_targets, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

PROGRAM = pathlib.Path(__file__).with_name("block.mlir").read_text()
BATCH, CACHE = 2, 24
CONFIG = LlamaConfig(
    hidden_size=40, num_attention_heads=6, num_key_value_heads=2, head_dim=10, intermediate_size=72,
    rms_norm_eps=1e-5, rope_theta=1e4, max_position_embeddings=256, attn_implementation="eager",
)  # fmt: skip
TORCH = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


def make(dt, tokens):
    """The input [2, tokens, 40] and the weights in block.mlir's order, in the element type's values."""
    rng = np.random.default_rng(11)
    dtype = ELEMENT_TYPES[dt]

    def matrix(out, features):
        return (rng.standard_normal((out, features)) / features**0.5).astype(dtype)

    weights = [
        (1 + 0.3 * rng.standard_normal(40)).astype(dtype),
        matrix(60, 40), matrix(20, 40), matrix(20, 40), matrix(40, 60),
        (1 + 0.3 * rng.standard_normal(40)).astype(dtype),
        matrix(72, 40), matrix(72, 40), matrix(40, 72),
    ]  # fmt: skip
    return rng.standard_normal((BATCH, tokens, 40)).astype(dtype), weights


def hugging_face(x, weights, dtype):
    """The layer's result in float64 numbers, computed in `dtype`."""
    layer = LlamaDecoderLayer(CONFIG, 0).to(dtype).eval()
    names = [
        "input_layernorm", "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
        "post_attention_layernorm", "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj",
    ]  # fmt: skip
    tensors = [torch.from_numpy(w.astype(np.float64)).to(dtype) for w in weights]
    layer.load_state_dict({f"{name}.weight": w for name, w in zip(names, tensors)})
    hidden = torch.from_numpy(x.astype(np.float64)).to(dtype)
    tokens = x.shape[1]
    positions = LlamaRotaryEmbedding(CONFIG)(hidden, torch.arange(tokens)[None])
    mask = torch.full((tokens, tokens), torch.finfo(dtype).min, dtype=dtype).triu(1)[None, None]
    with torch.no_grad():
        y = layer(hidden, attention_mask=mask, position_embeddings=positions)
    y = y[0] if isinstance(y, tuple) else y
    return y.to(torch.float64).numpy()


def run_block(dt, x, weights, splits, **options):
    """The block over `x` in pieces of these lengths, through one cache full of old tokens."""
    text = PROGRAM.replace("xf32", f"x{dt}")
    rng = np.random.default_rng(12)
    caches = [(rng.standard_normal((BATCH, CACHE, 2, 10)) * 100).astype(ELEMENT_TYPES[dt]) for _ in range(2)]
    pieces, at = [], 0
    for length in splits:
        inputs = [x[:, at : at + length], *caches, np.array(at, np.int64), *weights]
        y, *caches = execute(text, inputs, entry="block", **options)
        pieces.append(y)
        at += length
    assert at == x.shape[1]
    return np.concatenate(pieces, axis=1)


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("tokens", [1, 17])
def test_block_is_hugging_faces(tokens, target):
    x, weights = make("f32", tokens)
    expected = hugging_face(x, weights, torch.float32).astype(np.float32)
    # Nine linears, a softmax and two norms, each good to 2e-6 of values of order 1 to 5.
    report = compare(run_block("f32", x, weights, [tokens], target=target), expected, rtol=1e-5, atol=2e-5)
    if report:
        pytest.fail(report, pytrace=False)


@pytest.mark.parametrize("dt", ["f16", "bf16"])
def test_block_is_as_exact_as_hugging_faces(dt):
    """In a 16-bit type both round along the way, in different places (ours in fewer): held against the exact
    result of the same weights, ours must not be further off than theirs."""
    x, weights = make(dt, 17)
    exact = hugging_face(x, weights, torch.float64)
    theirs = np.sqrt(np.mean((hugging_face(x, weights, TORCH[dt]) - exact) ** 2))
    result = run_block(dt, x, weights, [17])
    ours = np.sqrt(np.mean((result.astype(np.float64) - exact) ** 2))
    assert ours <= 1.25 * theirs, f"root mean square error {ours:.3g}, transformers in {dt} {theirs:.3g}"
    report = compare(result, exact.astype(ELEMENT_TYPES[dt]), atol=8 * theirs)  # and no single element far off
    if report:
        pytest.fail(report, pytrace=False)


@pytest.mark.parametrize("dt,splits", [("f32", (9, 1, 1, 5, 1)), ("f32", (1, 1, 1)), ("bf16", (16, 1))], ids=str)
def test_block_in_steps_is_the_block_at_once(dt, splits):
    """Prefill and decode over the cache give what one prefill gives.  The kernels of one row and of many may
    sum in different orders; in bf16 that may move a rounding, an ulp of values of order 1 to 5."""
    x, weights = make(dt, sum(splits))
    whole = run_block(dt, x, weights, [sum(splits)])
    tolerance = {"f32": dict(rtol=1e-5, atol=1e-5), "bf16": dict(rtol=2e-2, atol=6e-2)}[dt]
    report = compare(run_block(dt, x, weights, splits), whole, **tolerance)
    if report:
        pytest.fail(report, pytrace=False)
