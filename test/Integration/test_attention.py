"""Attention that the batches of test_ops do not hold: operands that are one value, and scores that are no numbers."""

import numpy as np
import pytest

from harness import executable_targets, execute, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

TARGETS = executable_targets()


def attention(q, k, v, causal=False):
    """In float64, [batch, tokens, heads, head_dim]."""
    q, k, v = (a.astype(np.float64) for a in (q, k, v))
    group = q.shape[2] // k.shape[2]
    k, v = (np.repeat(a, group, axis=2) for a in (k, v))
    with np.errstate(invalid="ignore"):
        scores = np.einsum("bqhd,bkhd->bhqk", q, k) / np.sqrt(q.shape[3])
    if causal:
        scores[..., np.triu(np.ones((q.shape[1], k.shape[1]), bool), 1)] = -np.inf
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.einsum("bhqk,bkhd->bqhd", weights / weights.sum(axis=-1, keepdims=True), v)


def module(q, kv, operands, attributes):
    arguments = {"q": q, "k": kv, "v": kv}
    text = {name: "tensor<" + "x".join(map(str, shape)) + "xf32>" for name, shape in arguments.items()}
    return (
        f"func.func @main({', '.join(f'%{name}: {type}' for name, type in text.items())}) -> {text['q']} {{\n"
        f"%y = llama.attention {', '.join('%' + o for o in operands)} {{{attributes}layout = #llama.attention_layout<token_major>}}"
        f" : {', '.join(text[o] for o in operands)} -> {text['q']}\nreturn %y : {text['q']}\n}}"
    )


@pytest.mark.parametrize("tokens", [1, 7, 300])
def test_operands_are_one_value(tokens):
    q = np.random.default_rng(tokens).standard_normal((1, tokens, 4, 16)).astype(np.float32)
    text = module(q.shape, q.shape, "qqq", "causal, ")
    for target in TARGETS:
        (result,) = execute(text, [q, q, q], target=target)
        np.testing.assert_allclose(result, attention(q, q, q, causal=True), atol=2e-6, err_msg=target)


@pytest.mark.parametrize("queries,keys", [(1, 5), (3, 5), (2, 1100)])
def test_a_visible_key_of_score_minus_infinity_weighs_nothing(queries, keys):
    rng = np.random.default_rng(keys)
    q = np.abs(rng.standard_normal((1, queries, 4, 16))).astype(np.float32)
    k, v = (rng.standard_normal((1, keys, 2, 16)).astype(np.float32) for _ in range(2))
    k[0, keys - 2, :, 0] = -np.inf
    text = module(q.shape, k.shape, "qkv", "")
    for target in TARGETS:
        (result,) = execute(text, [q, k, v], target=target)
        np.testing.assert_allclose(result, attention(q, k, v), atol=2e-6, err_msg=target)


def test_many_heads_that_have_no_divisor():
    """The heads of a token that a task of one query takes together are bounded by its stack."""
    rng = np.random.default_rng(1)
    q = rng.standard_normal((1, 1, 127 * 16, 8)).astype(np.float32)
    k, v = (rng.standard_normal((1, 5, 127, 8)).astype(np.float32) for _ in range(2))
    text = module(q.shape, k.shape, "qkv", "")
    for target in TARGETS:
        (result,) = execute(text, [q, k, v], target=target)
        np.testing.assert_allclose(result, attention(q, k, v), atol=2e-6, err_msg=target)


@pytest.mark.parametrize("queries", [1, 37])
def test_a_scale_next_to_nothing(queries):
    rng = np.random.default_rng(2)
    q, k, v = (rng.standard_normal((1, n, 2, 16)).astype(np.float32) for n in (queries, 9, 9))
    text = module(q.shape, k.shape, "qkv", "scale = 1.0e-38 : f64, ")
    expected = np.broadcast_to(v.astype(np.float64).mean(axis=1, keepdims=True), q.shape)
    for target in TARGETS:
        (result,) = execute(text, [q, k, v], target=target)
        np.testing.assert_allclose(result, expected, atol=2e-6, err_msg=target)
