"""Attention on tensor cores against float64, on the driver that plays an NVIDIA GPU."""

import pathlib

import harness
import numpy as np
import pytest
import reference as ref
from harness import ELEMENT_TYPES
from tolerances import ATTENTION

FAKE_CUDA = harness.runner() and pathlib.Path(harness.runner()).resolve().parents[1] / "test/lib/libcuda-fake.so"
pytestmark = pytest.mark.skipif(
    not FAKE_CUDA or not FAKE_CUDA.exists(), reason="the driver that plays an NVIDIA GPU is not built"
)


@pytest.fixture(autouse=True)
def fake_driver(monkeypatch):
    monkeypatch.setenv("LLAMA_GPU_DRIVER", str(FAKE_CUDA))


def module(t, layout, q, k, v, dynamic, offset, kv_len, causal, window, scale, softcap):
    """One attention, of tensors in `layout` whose tokens may be known or not."""
    axis = 2 if layout == "head_major" else 1

    def text(shape):
        sizes = ["?" if dynamic and i in (0, axis) else str(size) for i, size in enumerate(shape)]
        return f"tensor<{'x'.join(sizes)}x{t}>"

    tq, tk, tv, ty = text(q.shape), text(k.shape), text(v.shape), text((*q.shape[:3], v.shape[3]))
    batch = q.shape[0]
    arguments = [f"%q: {tq}", f"%k: {tk}", f"%v: {tv}"]
    operands, types = ["%q", "%k", "%v"], [tq, tk, tv]
    for name, value in ("offset", offset), ("length", kv_len):
        if value is not None:
            arguments.append(f"%{name}: tensor<{batch}xi64>")
            operands.append(f"%{name}")
            types.append(f"tensor<{batch}xi64>")
    attributes = [f"layout = #llama.attention_layout<{layout}>"]
    attributes += ["causal"] * causal
    attributes += [f"window = {window} : i64"] if window else []
    attributes += [f"scale = {scale} : f64"] if scale else []
    attributes += [f"softcap = {softcap} : f64"] if softcap else []
    segments = [1, 1, 1, 0, int(offset is not None), int(kv_len is not None), 0, 0]
    attributes.append(f"operandSegmentSizes = array<i32: {', '.join(map(str, segments))}>")
    return f"""func.func @main({", ".join(arguments)}) -> {ty} {{
  %y = "llama.attention"({", ".join(operands)}) <{{{", ".join(attributes)}}}> : ({", ".join(types)}) -> {ty}
  return %y : {ty}
}}"""


def draw(t, seed, batch, heads, kv_heads, queries, keys, dim, value_dim, layout):
    rng = np.random.default_rng(seed)

    def tensor(heads, tokens, size):
        shape = (batch, heads, tokens, size) if layout == "head_major" else (batch, tokens, heads, size)
        return rng.standard_normal(shape).astype(ELEMENT_TYPES[t])

    return tensor(heads, queries, dim), tensor(kv_heads, keys, dim), tensor(kv_heads, keys, value_dim)


def check(t, q, k, v, layout="token_major", dynamic=True, offset=None, kv_len=None, causal=False, window=None,
          scale=None, softcap=None, tolerance=None):  # fmt: skip
    text = module(t, layout, q, k, v, dynamic, offset, kv_len, causal, window, scale, softcap)
    counts = [np.full(q.shape[0], value, np.int64) for value in (offset, kv_len) if value is not None]
    (result,) = harness.execute(text, [q, k, v, *counts], target="cuda")
    expected = ref.attention(
        q, k, v, None, offset, kv_len, causal=causal, window=window, scale=scale, softcap=softcap, layout=layout
    )
    report = harness.compare(result, expected, **(tolerance or ATTENTION[t]))
    assert report is None, report


# Batch, query heads, K/V heads, queries, keys, head dimensions, and what else there is.
CASES = {
    "one block": (1, 1, 1, 2, 3, 16, 16, {}),
    "groups": (2, 4, 2, 19, 70, 64, 64, {"causal": True, "offset": 51}),
    "three a group": (1, 6, 2, 44, 44, 32, 32, {"causal": True}),
    "all heads share": (1, 8, 1, 17, 65, 64, 64, {"causal": True, "offset": 48}),
    "dim 48": (1, 2, 1, 35, 67, 48, 48, {"causal": True, "offset": 32}),
    "dim 80": (1, 2, 2, 9, 64, 80, 80, {}),
    "dim 96 of values 16": (1, 3, 3, 7, 33, 96, 16, {"causal": True, "offset": 26}),
    "dim 128": (1, 4, 1, 40, 129, 128, 128, {"causal": True, "offset": 89}),
    "dim 16 of values 160": (1, 2, 1, 40, 50, 16, 160, {"causal": True, "offset": 10}),
    "dim 256": (1, 2, 1, 37, 40, 256, 256, {"causal": True, "offset": 3}),
    "window": (1, 2, 1, 90, 200, 64, 64, {"causal": True, "offset": 110, "window": 20}),
    "window ahead": (1, 2, 1, 12, 70, 32, 32, {"window": 5, "offset": 20}),
    "window, no offset": (1, 2, 1, 70, 150, 128, 128, {"window": 30}),
    "length": (2, 4, 2, 5, 100, 64, 64, {"kv_len": 37}),
    "partly filled": (1, 4, 2, 33, 140, 64, 64, {"causal": True, "offset": 60, "kv_len": 93}),
    "rows that see nothing": (1, 2, 1, 9, 20, 32, 32, {"causal": True, "offset": -4}),
    "no row sees anything": (1, 2, 1, 3, 20, 32, 32, {"causal": True, "offset": -40}),
    "length of nothing": (1, 2, 1, 3, 20, 32, 32, {"kv_len": 0}),
    "capped": (1, 2, 1, 6, 70, 64, 64, {"causal": True, "offset": 64, "softcap": 3.0, "scale": 0.5}),
    "head-major": (2, 6, 2, 20, 50, 64, 32, {"causal": True, "offset": 30, "layout": "head_major"}),
    "static": (1, 4, 2, 33, 66, 64, 64, {"causal": True, "offset": 33, "dynamic": False}),
    "static, head-major": (1, 4, 2, 33, 66, 128, 128, {"dynamic": False, "layout": "head_major"}),
    "one query": (2, 8, 2, 1, 700, 64, 64, {"causal": True, "offset": 650}),
    "one query, dim 128": (1, 4, 1, 1, 1100, 128, 128, {}),
    "one query, dim 256": (1, 2, 1, 1, 40, 256, 256, {}),
    "one query, few keys": (1, 3, 1, 1, 5, 32, 48, {"dynamic": False}),
    "one query, no key": (1, 4, 2, 1, 5, 32, 32, {"kv_len": 0}),
    "one query, window": (1, 2, 2, 1, 400, 64, 64, {"causal": True, "offset": 390, "window": 100}),
    "one query, capped": (1, 16, 1, 1, 90, 80, 80, {"softcap": 3.0, "scale": 0.5}),
    "one query, head-major": (2, 4, 2, 1, 200, 64, 32, {"kv_len": 130, "layout": "head_major"}),
}


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("name", CASES)
def test_shapes(name, t):
    *sizes, options = CASES[name]
    layout = options.get("layout", "token_major")
    check(t, *draw(t, len(name), *sizes, layout), **options)


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("dim", [64, 128])
def test_one_query_of_no_numbers(t, dim):
    q, k, v = draw(t, dim, 1, 4, 2, 1, 190, dim, dim, "token_major")
    k[0, 20, 0, 0] = -np.inf if q[0, 0, 0, 0] > 0 else np.inf  # Of the heads of the other sign, infinite.
    v[0, 60, 0, 3], v[0, 150, 1, 4] = np.nan, np.inf
    k[0, 170:], v[0, 170:] = np.nan, np.nan
    check(t, q, k, v, kv_len=170)
    k[0, 99, 1, 5] = np.nan
    check(t, q, k, v, kv_len=170)
    k[...] = 1000 * draw(t, dim, 1, 4, 2, 1, 190, dim, dim, "token_major")[1]
    check(t, q, k, v, kv_len=59)


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("dim", [64, 128, 160])
def test_what_is_hidden_does_not_count(t, dim):
    """No number at all, in keys and in values; and where it is seen, in its own feature, or in all of the row."""
    q, k, v = draw(t, dim, 1, 4, 2, 40, 90, dim, dim, "token_major")
    v[0, 60, 0, 3] = np.nan  # Seen from query 10 on.
    v[0, 61, 0, 4], v[0, 70, 0, 4] = np.inf, -np.inf
    v[0, 65, 0, 5] = -np.inf
    k[0, 75, 1, 0] = np.nan  # Scores of NaN from query 25 on.
    v[0, 89:], k[0, 89:] = np.nan, np.nan  # Behind the length.
    check(t, q, k, v, causal=True, offset=50, kv_len=89)
    check(t, q, k, v, causal=True, offset=50, window=8, kv_len=89)
    check(t, q, k, v, kv_len=60)


@pytest.mark.parametrize("t", ["f16", "bf16"])
def test_scores_that_are_no_numbers(t):
    q, k, v = draw(t, 1, 1, 2, 1, 20, 80, 64, 64, "token_major")
    q, v = np.abs(q), np.abs(v)
    k[0, 3, 0, 0] = -np.inf  # A score of minus infinity weighs nothing.
    check(t, q, k, v)
    k[0, 70, 0, 1] = np.inf  # One of infinity is more than all others, and so none of them counts.
    check(t, q, k, v)
    k[:] = 0
    k[..., 0] = -np.inf  # All weigh nothing.
    check(t, q, k, v)
    q[0, 7, 1, 9] = np.nan
    check(t, q, np.zeros_like(k), v)


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("rises", [True, False])
def test_large_scores(t, rises):
    """Maxima that grow with every block, or never after the first."""
    q, k, v = draw(t, 2, 1, 2, 1, 20, 300, 64, 64, "token_major")
    q, k = np.abs(q), np.abs(k)
    steps = np.linspace(0, 8, 300)
    k *= (steps if rises else steps[::-1]).astype(k.dtype)[None, :, None, None]
    check(t, q, k, v)


def test_scores_that_are_huge():
    """An exponent that is rounded before the maximum is subtracted is thousands off."""
    q, k, v = draw("bf16", 3, 1, 2, 1, 20, 150, 64, 64, "token_major")
    for size in 1e3, 1e5:
        check("bf16", (q * size).astype(q.dtype), (k * size).astype(k.dtype), v, causal=True, offset=130)


@pytest.mark.parametrize("t", ["f16", "bf16"])
def test_parts_of_other_tensors(t):
    """Rows that begin anywhere, and rows with others between them."""
    q, k, v = draw(t, 5, 1, 4, 2, 21, 75, 32, 32, "token_major")
    rng = np.random.default_rng(6)
    wide_q, wide_k = (rng.standard_normal((1, n, h, 40)).astype(q.dtype) for n, h in [(21, 4), (75, 2)])
    wide_v = rng.standard_normal((1, 75, 6, 32)).astype(q.dtype)
    for start in 3, 8:
        wide_q[..., start : start + 32], wide_k[..., start : start + 32], wide_v[:, :, 1:3] = q, k, v
        text = f"""
func.func @main(%q: tensor<1x?x4x40x{t}>, %k: tensor<1x?x2x40x{t}>, %v: tensor<1x?x6x32x{t}>) -> tensor<1x?x4x32x{t}> {{
  %c1 = arith.constant 1 : index
  %s = tensor.dim %q, %c1 : tensor<1x?x4x40x{t}>
  %n = tensor.dim %k, %c1 : tensor<1x?x2x40x{t}>
  %a = tensor.extract_slice %q[0, 0, 0, {start}] [1, %s, 4, 32] [1, 1, 1, 1] : tensor<1x?x4x40x{t}>
      to tensor<1x?x4x32x{t}>
  %b = tensor.extract_slice %k[0, 0, 0, {start}] [1, %n, 2, 32] [1, 1, 1, 1] : tensor<1x?x2x40x{t}>
      to tensor<1x?x2x32x{t}>
  %c = tensor.extract_slice %v[0, 0, 1, 0] [1, %n, 2, 32] [1, 1, 1, 1] : tensor<1x?x6x32x{t}> to tensor<1x?x2x32x{t}>
  %y = llama.attention %a, %b, %c {{layout = #llama.attention_layout<token_major>}}
    : tensor<1x?x4x32x{t}>, tensor<1x?x2x32x{t}>, tensor<1x?x2x32x{t}> -> tensor<1x?x4x32x{t}>
  return %y : tensor<1x?x4x32x{t}>
}}"""
        (result,) = harness.execute(text, [wide_q, wide_k, wide_v], target="cuda")
        report = harness.compare(result, ref.attention(q, k, v, layout="token_major"), **ATTENTION[t])
        assert report is None, report


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("layout, group", [("token_major", 1), ("token_major", 5), ("head_major", 4)])
def test_caches_of_8_bits(t, layout, group):
    """Block of keys by block of keys, with maxima and sums that go from one to the next."""
    q, k, v = draw(t, group, 1, 2 * group, 2, 1, 83, 64, 64, layout)
    (k, ks), (v, vs) = ref.quantize_rows(k), ref.quantize_rows(v)
    shapes = [
        f"tensor<{'x'.join(map(str, x.shape))}x{e}>"
        for x, e in [(q, t), (k, "i8"), (v, "i8"), (ks, "f32"), (vs, "f32")]
    ]
    names = ["%q", "%k", "%v", "%ks", "%vs"]
    text = f"""func.func @main({", ".join(map(": ".join, zip(names, shapes)))}) -> {shapes[0]} {{
  %y = "llama.attention"({", ".join(names)}) <{{layout = #llama.attention_layout<{layout}>,
    operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 1, 1>}}> : ({", ".join(shapes)}) -> {shapes[0]}
  return %y : {shapes[0]}
}}"""
    (result,) = harness.execute(text, [q, k, v, ks, vs], target="cuda")
    exact = [x.astype(np.float64) * scale.astype(np.float64)[..., None] for x, scale in ((k, ks), (v, vs))]
    expected = ref.attention(q.astype(np.float64), *exact, layout=layout).astype(q.dtype)
    report = harness.compare(result, expected, **ATTENTION[t])
    assert report is None, report


@pytest.mark.parametrize("t", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("batch, group, queries, keys", [(2, 2, 3, 17), (1, 3, 1, 1030), (1, 1, 0, 5), (1, 1, 2, 0)])
def test_partial_of_any_size(t, batch, group, queries, keys):
    """Scores of one query with all keys, which no workgroup memory is sure to hold."""
    q, k, v = draw(t, keys, batch, 2 * group, 2, queries, keys, 16, 16, "head_major")
    rows = q.shape[:3]
    state = [np.zeros((*rows, 16), np.float32), np.full(rows, -np.inf, np.float32), np.zeros(rows, np.float32)]
    wide, rows_type = "tensor<?x?x?x16xf32>", "tensor<?x?x?xf32>"
    types = ", ".join([f"tensor<?x?x?x16x{t}>"] * 3 + [wide, rows_type, rows_type])
    results = f"({wide}, {rows_type}, {rows_type})"
    names = ["%q", "%k", "%v", "%a", "%m", "%s"]
    text = f"""func.func @main({", ".join(map(": ".join, zip(names, types.split(", "))))}) -> {results} {{
  %y:3 = "llama.attention_partial"({", ".join(names)}) <{{
    operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1>}}> : ({types}) -> {results}
  return %y#0, %y#1, %y#2 : {results[1:-1]}
}}"""
    acc, most, total = harness.execute(text, [q, k, v, *state], target="cuda")
    if queries == 0:
        assert acc.shape == (*rows, 16) and total.shape == rows
        return
    expected = ref.attention_partial(q, k, v, None, None, None, *state)
    tolerance = ATTENTION[t]
    for result, right in (
        (ref.finish_partial(acc, total, np.float32), ref.finish_partial(expected[0], expected[2], np.float32)),
        (ref.log_sum(most, total), ref.log_sum(expected[1], expected[2])),
    ):
        report = harness.compare(result, right, **tolerance)
        assert report is None, report
