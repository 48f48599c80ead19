"""The decoder block of block.mlir against Hugging Face's LlamaDecoderLayer, and against itself in steps."""

import functools
import pathlib
import re

import numpy as np
import pytest
import torch
from transformers import LlamaConfig
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRotaryEmbedding

from harness import ELEMENT_TYPES, compare, execute, executable_targets, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

PROGRAM = pathlib.Path(__file__).with_name("block.mlir").read_text()
BATCH, CACHE, TOKENS = 2, 24, 17
CONFIG = LlamaConfig(
    hidden_size=40, num_attention_heads=6, num_key_value_heads=2, head_dim=10, intermediate_size=72,
    rms_norm_eps=1e-5, rope_theta=1e4, max_position_embeddings=256, attn_implementation="eager",
)  # fmt: skip
TORCH = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


def make(dt):
    """The input [2, TOKENS, 40] and the weights in block.mlir's order, in the element type's values."""
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
    return rng.standard_normal((BATCH, TOKENS, 40)).astype(dtype), weights


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


# Lengths of the pieces in which the first tokens of an input go through the block, one list for each run.
RUNS = {"f32": [(17,), (1,), (9, 1, 1, 5, 1), (3,), (1, 1, 1)], "f16": [(17,)], "bf16": [(17,), (16, 1)]}


def with_runs(program, runs):
    """The module with a function @runs, which calls @block for every piece of every run, through caches that begin as
    its arguments: one compilation serves them all."""
    block = program[: program.index("// The block at position")]
    signature, result_types = re.search(r"func.func @block\((.*?)\)\s*-> \((.*?)\) \{", block, re.S).groups()
    names, types = zip(*re.findall(r"(%\w+): (tensor<[^>]*>)", signature))
    x, k_cache, v_cache, position = range(4)
    lines, results = [], []
    for r, pieces in enumerate(runs):
        caches, at = [names[k_cache], names[v_cache]], 0
        for p, length in enumerate(pieces):
            id = f"{r}_{p}"
            lines += [
                f"%length{id} = arith.constant {length} : index",
                f"%position{id} = arith.constant dense<{at}> : {types[position]}",
                f"%x{id} = tensor.extract_slice {names[x]}[0, {at}, 0] [{BATCH}, %length{id}, 40] [1, 1, 1]"
                f" : {types[x]} to {types[x]}",
                f"%y{id}:3 = call @block({', '.join([f'%x{id}', *caches, f'%position{id}', *names[position + 1 :]])})"
                f" : ({', '.join(types)}) -> ({result_types})",
            ]
            results.append(f"%y{id}#0")
            caches, at = [f"%y{id}#1", f"%y{id}#2"], at + length
    arguments = ", ".join(f"{name}: {type}" for i, (name, type) in enumerate(zip(names, types)) if i != position)
    returned = ", ".join([types[x]] * len(results))
    body = "\n".join(f"  {line}" for line in [*lines, f"return {', '.join(results)} : {returned}"])
    return f"{block}\nfunc.func @runs({arguments})\n    -> ({returned}) {{\n{body}\n}}\n"


@functools.cache
def run_blocks(dt, target=None):
    """{pieces: the block's result} of every run of an element type; the caches are full of old tokens."""
    x, weights = make(dt)
    rng = np.random.default_rng(12)
    caches = [(rng.standard_normal((BATCH, CACHE, 2, 10)) * 100).astype(ELEMENT_TYPES[dt]) for _ in range(2)]
    text = with_runs(PROGRAM.replace("xf32", f"x{dt}"), RUNS[dt])
    results = iter(execute(text, [x, *caches, *weights], entry="runs", target=target))
    return {pieces: np.concatenate([next(results) for _ in pieces], axis=1) for pieces in RUNS[dt]}


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("tokens", [1, 17])
def test_block_is_hugging_faces(tokens, target):
    x, weights = make("f32")
    expected = hugging_face(x[:, :tokens], weights, torch.float32).astype(np.float32)
    # Nine linears, a softmax and two norms, each good to 2e-6 of values of order 1 to 5.
    report = compare(run_blocks("f32", target)[tokens,], expected, rtol=1e-5, atol=2e-5)
    if report:
        pytest.fail(report, pytrace=False)


@pytest.mark.parametrize("dt", ["f16", "bf16"])
def test_block_is_as_exact_as_hugging_faces(dt):
    """In a 16-bit type both round along the way, in different places (ours in fewer): held against the exact
    result of the same weights, ours must not be further off than theirs."""
    x, weights = make(dt)
    exact = hugging_face(x, weights, torch.float64)
    theirs = np.sqrt(np.mean((hugging_face(x, weights, TORCH[dt]) - exact) ** 2))
    result = run_blocks(dt)[TOKENS,]
    ours = np.sqrt(np.mean((result.astype(np.float64) - exact) ** 2))
    assert ours <= 1.25 * theirs, f"root mean square error {ours:.3g}, transformers in {dt} {theirs:.3g}"
    report = compare(result, exact.astype(ELEMENT_TYPES[dt]), atol=8 * theirs)  # and no single element far off
    if report:
        pytest.fail(report, pytrace=False)


@pytest.mark.parametrize("dt,splits", [("f32", (9, 1, 1, 5, 1)), ("f32", (1, 1, 1)), ("bf16", (16, 1))], ids=str)
def test_block_in_steps_is_the_block_at_once(dt, splits):
    """Prefill and decode over the cache give what one prefill gives.  The kernels of one row and of many may
    sum in different orders; in bf16 that may move a rounding, an ulp of values of order 1 to 5."""
    results = run_blocks(dt)
    tolerance = {"f32": dict(rtol=1e-5, atol=1e-5), "bf16": dict(rtol=2e-2, atol=6e-2)}[dt]
    report = compare(results[splits], results[sum(splits),], **tolerance)
    if report:
        pytest.fail(report, pytrace=False)
