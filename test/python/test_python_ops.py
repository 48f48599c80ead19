"""Every operation as a function on arrays: random shapes, element types and options against reference.py.

Hypothesis draws the options and the sizes, and a seed of the numbers; the order of the draws is fixed.
"""

import llama_mlir as lm
import ml_dtypes
import numpy as np
import pytest
import reference as ref
from harness import ELEMENT_TYPES, compare
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tolerances import ATTENTION, GLU, NORM, ROPE, ROUNDED_BEFORE, TABLE, linear_tolerance

SIZES = (0, 1, 2, 3, 5, 7, 13, 16, 17, 31, 33, 64)
sizes, positive = st.sampled_from(SIZES), st.sampled_from(SIZES[1:])
small = st.sampled_from((0, 1, 2, 3, 5))
leading = st.sampled_from([(), (1,), (3,), (17,), (0,), (2, 5), (1, 13), (0, 2)])
seeds = st.integers(0, 2**32 - 1)
dtypes = st.sampled_from(["f32", "bf16", "f16", "f64"])
booleans = st.booleans()

EXAMPLES = 84
CASES = []


def cases(function):
    """One test of EXAMPLES drawn cases, the same ones each time."""
    drawn = 0

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(st.data(), seeds)
    def run(data, seed):
        nonlocal drawn
        drawn += 1
        function(data.draw, np.random.default_rng(seed))

    def test():
        run()
        assert drawn >= EXAMPLES

    CASES.append(function.__name__)
    test.__name__, test.__doc__ = function.__name__, function.__doc__
    return test


def normal(rng, shape, dt, scale=1.0):
    return (rng.standard_normal(shape) * scale).astype(ELEMENT_TYPES[dt])


def expect(actual, expected, tolerance):
    """Shape, element type and numbers; a share of equal elements means something for many of them only."""
    report = compare(actual, np.asarray(expected), **tolerance)
    assert report is None, report


@cases
def test_rmsnorm(draw, rng):
    # A signature is a compilation: few of them, many sizes.
    dt, bias, residual, rounding = draw(
        st.sampled_from(
            [
                ("f32", False, False, "once"), ("f32", True, True, "once"), ("bf16", False, False, "before_weight"),
                ("bf16", True, False, "once"), ("f16", False, True, "before_weight"), ("f64", True, False, "once"),
            ]
        )
    )  # fmt: skip
    lead, features = draw(leading), draw(sizes)
    options = draw(st.sampled_from([{}, {"eps": 1e-6, "weight_offset": 1.0}]))
    shape = (*lead, features)
    x, w = normal(rng, shape, dt), normal(rng, features, dt)
    b = normal(rng, features, dt) if bias else None
    r = normal(rng, shape, dt) if residual else None
    actual = lm.rmsnorm(x, w, b, r, rounding=rounding, **options)
    expected = ref.rmsnorm(x, w, b, r, rounding=rounding, **options)
    tolerance = ROUNDED_BEFORE[dt] if rounding == "before_weight" and bias else NORM[dt]
    if not residual:
        actual, expected = (actual,), (expected,)
    expect(actual[0], expected[0], tolerance)
    if residual:
        expect(actual[1], expected[1], {"rtol": 1e-7} if dt == "f32" else {"exact": True})


@cases
def test_rmsnorm_of_a_part(draw, rng):
    """Statistics over the first features, and weights of rank 2."""
    dt = draw(st.sampled_from(["f32", "bf16"]))
    if draw(booleans):
        rows, features = draw(sizes), draw(positive)
        x, w, stat = normal(rng, (rows, features), dt), normal(rng, features, dt), min(7, features)
        expect(lm.rmsnorm(x, w, stat_size=stat), ref.rmsnorm(x, w, stat_size=stat), NORM[dt])
    else:
        shape = (draw(small), draw(positive), draw(positive))
        x, w = normal(rng, shape, dt), normal(rng, shape[1:], dt)
        expect(lm.rmsnorm(x, w), ref.rmsnorm(x, w), NORM[dt])


@cases
def test_layernorm(draw, rng):
    dt, weight, bias = draw(
        st.sampled_from([("f32", True, True), ("bf16", True, False), ("f16", False, True), ("f64", False, False)])
    )
    lead, features = draw(leading), draw(positive)
    x = normal(rng, (*lead, features), dt)
    w = normal(rng, features, dt) if weight else None
    b = normal(rng, features, dt) if bias else None
    tolerance = dict(NORM[dt])
    if dt in ("f16", "bf16"):  # The mean's subtraction may cancel to few bits.
        tolerance.update(min_equal=0.95)
    expect(lm.layernorm(x, w, b), ref.layernorm(x, w, b), tolerance)


@cases
def test_swiglu(draw, rng):
    dt, shape = draw(dtypes), (*draw(leading), draw(sizes))
    beta = draw(st.sampled_from([1.0, 1.702]))
    gate, up = normal(rng, shape, dt, 3.0), normal(rng, shape, dt)
    expect(lm.swiglu(gate, up, beta=beta), ref.swiglu(gate, up, beta=beta), GLU[dt])


@cases
def test_glu(draw, rng):
    dt, activation = draw(
        st.sampled_from([("f32", "gelu"), ("f32", "relu"), ("bf16", "gelu_tanh"), ("f16", "sigmoid"), ("f64", "silu")])
    )
    shape = (*draw(leading), draw(sizes))
    gate, up = normal(rng, shape, dt, 3.0), normal(rng, shape, dt)
    tolerance = {**GLU[dt], "min_equal": 0.0} if activation.startswith("gelu") else GLU[dt]
    expect(lm.glu(gate, up, activation=activation), ref.glu(gate, up, activation), tolerance)


SCALINGS = [
    None,
    {"rope_type": "linear", "factor": 2.5},
    {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
     "original_max_position_embeddings": 8192},
    {"type": "yarn", "factor": 4, "original_max_position_embeddings": 4096},
]  # fmt: skip


@cases
def test_rope_table(draw, rng):
    dt, dim, scaling = draw(
        st.sampled_from(
            [("f32", 2, 0), ("f32", 64, 0), ("f32", 24, 2), ("bf16", 32, 3), ("f16", 6, 1), ("f64", 128, 0)]
        )
    )
    shape = draw(st.sampled_from([(), (1,), (17,), (0,), (2, 5)]))
    integer = draw(st.sampled_from([np.int64, np.int32]))
    positions = rng.integers(0, 4096, shape).astype(integer)
    scaling = SCALINGS[scaling]
    actual = lm.rope_table(positions, dim=dim, scaling=scaling, dtype=ELEMENT_TYPES[dt])
    kinds = scaling and {"kind" if key.endswith("type") else key: value for key, value in scaling.items()}
    expected = ref.rope_table(positions, None, dim, 1e4, kinds, ELEMENT_TYPES[dt])
    factor = max(1.0, ref.rope_inv_freq(dim, 1e4, kinds)[1])
    for table, want in zip(actual, expected):
        expect(table, want, {**TABLE[dt], "atol": TABLE[dt]["atol"] * factor})


def test_rope_table_of_a_length():
    """Scalings that depend on the length at run time."""
    scaling = {"rope_type": "dynamic", "factor": 2.0, "max_position_embeddings": 64}
    for length in (40, 64):
        positions = np.arange(length)
        actual = lm.rope_table(positions, dim=32, scaling=scaling, seq_len=length)
        expected = ref.rope_table(positions, length, 32, 1e4, {**scaling, "kind": "dynamic"})
        for table, want in zip(actual, expected):
            expect(table, want, TABLE["f32"])


LLAMA3 = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}


@pytest.mark.parametrize(
    ("given", "theta", "scaling"),
    [
        ({"rope_type": "default"}, 1e4, None),
        ({"type": "default", "rope_type": "default", "factor": None}, 1e4, None),
        ({"rope_theta": 5e5, "rope_type": "default"}, 5e5, None),
        ({"rope_theta": 500000}, 5e5, None),
        ({**LLAMA3, "rope_type": "llama3", "rope_theta": 5e5}, 5e5, {**LLAMA3, "kind": "llama3"}),
        ({**LLAMA3, "rope_type": "llama3", "type": "llama3"}, 1e4, {**LLAMA3, "kind": "llama3"}),
        ({"type": "linear", "factor": np.float32(2)}, 1e4, {"kind": "linear", "factor": 2.0}),
    ],
    ids=range(7),
)
def test_rope_scalings_as_configurations_write_them(given, theta, scaling):
    positions = np.arange(40)
    actual = lm.rope_table(positions, dim=np.int64(32), scaling=given)
    for table, want in zip(actual, ref.rope_table(positions, None, 32, theta, scaling)):
        expect(table, want, TABLE["f32"])
    for table, want in zip(lm.rope_table(positions, dim=32, theta=np.float64(theta), scaling=given), actual):
        np.testing.assert_array_equal(table, want)


def test_rope_scalings_of_numpy():
    given = {"rope_type": "longrope", "factor": 4.0, "original_max_position_embeddings": 64,
             "short_factor": [1.0, 2.0], "long_factor": [3.0, 4.0]}  # fmt: skip
    same = {**given, "short_factor": np.array([1.0, 2.0]), "long_factor": np.array([3, 4], np.float32),
            "original_max_position_embeddings": np.int32(64)}  # fmt: skip
    options = {"dim": 4, "seq_len": 10}
    for table, want in zip(
        lm.rope_table(np.arange(9), scaling=same, **options), lm.rope_table(np.arange(9), scaling=given, **options)
    ):
        np.testing.assert_array_equal(table, want)
    with pytest.raises(lm.ArgumentTypeError):
        lm.rope_table(np.arange(9), scaling={**given, "short_factor": np.ones((2, 2))}, **options)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"type": "linear", "rope_type": "yarn", "factor": 2.0}, "rope_type is one of .*not .*yarn.*linear"),
        ({"rope_type": "default", "factor": 2.0}, "default has no factor"),
        ({"rope_type": "default", "rope_theta": 3.0}, r"theta is 2.*rope_theta 3\.0"),
        ({"rope_theta": 2.0, "factor": 2.0}, "rope_type is one of"),
        ({}, "rope_type is one of"),
    ],
    ids=range(5),
)
def test_rope_scalings_that_contradict(given, text):
    with pytest.raises(lm.InvalidArgumentError, match=text):
        lm.rope_table(np.arange(3), dim=4, theta=2.0, scaling=given)


@cases
def test_rope(draw, rng):
    dt, layout, batched, heads = draw(
        st.sampled_from(
            [
                ("f32", "half_split", True, 1), ("f32", "interleaved", False, 2), ("bf16", "half_split", True, 2),
                ("f16", "interleaved", True, 1), ("f64", "half_split", False, None),
            ]
        )
    )  # fmt: skip
    batch, sequence, count, half = draw(small), draw(sizes), draw(small), draw(positive)
    rest = draw(st.sampled_from([0, 0, 1, 8]))
    shape = [batch, sequence, 2 * half + rest]
    if heads is not None:
        shape.insert(heads, count)
    x = normal(rng, shape, dt)
    angles = rng.uniform(-4, 4, (batch, sequence, half) if batched else (sequence, half))
    cos, sin = (table.astype(ELEMENT_TYPES[dt]) for table in (np.cos(angles), np.sin(angles)))
    actual = lm.rope(x, cos, sin, layout=layout, heads_axis=heads)
    expect(actual, ref.rope(x, cos, sin, layout, heads), ROPE[dt])


def attention_case(draw, rng, dt, layout):
    batch, group, kv_heads = draw(st.sampled_from((0, 1, 2))), draw(st.sampled_from((1, 2, 3))), draw(
        st.sampled_from((1, 2)))  # fmt: skip
    queries, keys = draw(st.sampled_from((0, 1, 2, 7, 17))), draw(sizes)
    dim, value_dim = draw(positive), draw(positive)
    q = normal(rng, (batch, kv_heads * group, queries, dim), dt)
    k, v = normal(rng, (batch, kv_heads, keys, dim), dt), normal(rng, (batch, kv_heads, keys, value_dim), dt)
    if layout == "token_major":
        q, k, v = (np.ascontiguousarray(np.swapaxes(x, 1, 2)) for x in (q, k, v))
    return q, k, v, (batch, kv_heads * group, queries, keys)


@cases
def test_attention(draw, rng):
    dt, layout, options = draw(
        st.sampled_from(
            [
                ("f32", "head_major", {}), ("f32", "token_major", {"causal": True, "offset": 3}),
                ("bf16", "token_major", {"causal": True, "offset": 0, "kv_len": 9}),
                ("f16", "head_major", {"mask": True}), ("f64", "head_major", {"scale": 0.5}),
                ("f32", "head_major", {"softcap": 2.0, "window": 4, "causal": True}),
            ]
        )
    )  # fmt: skip
    q, k, v, scores = attention_case(draw, rng, dt, layout)
    options = dict(options)
    if "mask" in options:
        options["mask"] = rng.random(scores) < 0.5
    actual = lm.attention(q, k, v, layout=layout, **options)
    expect(actual, ref.attention(q, k, v, layout=layout, **options), ATTENTION[dt])


@cases
def test_attention_partial(draw, rng):
    dt, layout = draw(st.sampled_from([("f32", "head_major"), ("bf16", "token_major"), ("f64", "head_major")]))
    q, k, v, _ = attention_case(draw, rng, dt, layout)
    wide = ELEMENT_TYPES["f64" if dt == "f64" else "f32"]
    rows = q.shape[:3]
    state = np.zeros((*rows, v.shape[3]), wide), np.full(rows, -np.inf, wide), np.zeros(rows, wide)
    actual = lm.attention_partial(q, k, v, *state, layout=layout)
    expected = ref.attention_partial(q, k, v, None, None, None, *state, layout=layout)
    done = [ref.finish_partial(acc, total, wide) for acc, _, total in (actual, expected)]
    expect(*done, ATTENTION[dt if dt in ("bf16", "f64") else "f32"])


@cases
def test_kv_cache_update(draw, rng):
    dt, layout, per_batch = draw(
        st.sampled_from([("f32", "head_major", False), ("bf16", "token_major", False), ("f16", "token_major", True)])
    )
    in_place = draw(booleans)
    batch, heads, dim = draw(st.sampled_from((1, 2, 3))), draw(small), draw(positive)
    capacity = draw(positive)
    tokens = draw(st.integers(0, capacity))
    new, cache = normal(rng, (batch, heads, tokens, dim), dt), normal(rng, (batch, heads, capacity, dim), dt)
    if layout == "token_major":
        new, cache = (np.ascontiguousarray(np.swapaxes(x, 1, 2)) for x in (new, cache))
    position = rng.integers(0, capacity - tokens + 1, batch if per_batch else ())
    expected = ref.kv_cache_update(new, cache, position, layout)
    before = cache.copy()
    actual = lm.kv_cache_update(new, cache, position if per_batch else int(position), layout=layout, in_place=in_place)
    expect(actual, expected, {"exact": True})
    if in_place:
        assert actual is cache
    else:
        expect(cache, before, {"exact": True})


@cases
def test_linear(draw, rng):
    dt, bias = draw(st.sampled_from([("f32", True), ("f32", False), ("bf16", False), ("f16", True), ("f64", False)]))
    lead, features, out = draw(st.sampled_from([(), (1,), (2,), (17,), (0,), (2, 3)])), draw(sizes), draw(sizes)
    x, w = normal(rng, (*lead, features), dt), normal(rng, (out, features), dt, min(1.0, 4 / max(features, 1) ** 0.5))
    b = normal(rng, out, dt) if bias else None
    expect(lm.linear(x, w, b), ref.linear(x, w, b), linear_tolerance(dt, features))


@cases
def test_dequantize(draw, rng):
    dt, scales, minima, quantised = draw(
        st.sampled_from(
            [
                ("f32", "f16", True, "i8"), ("bf16", "f32", False, "i8"), ("f32", "f32", True, "i4"),
                ("f16", "f16", False, "i8"),
            ]
        )
    )  # fmt: skip
    out, groups, size = draw(sizes), draw(small), draw(positive)
    q = rng.integers(-8, 8, (out, groups * size)).astype(ml_dtypes.int4 if quantised == "i4" else np.int8)
    scale = normal(rng, (out, groups), scales)
    low = normal(rng, (out, groups), scales) if minima else None
    actual = lm.dequantize(q, scale, low, dtype=dt)
    expected = ref.dequantize(q, scale, low, ELEMENT_TYPES[dt])
    expect(actual, expected, {"f32": {"rtol": 2e-6, "atol": 2e-6}}.get(dt, {**NORM[dt], "atol": 1e-2}))


@cases
def test_unpack_blocks(draw, rng):
    format = draw(st.sampled_from(list(ref.BLOCK_BYTES)))
    out, blocks = draw(sizes), draw(small)
    row_bytes = blocks * ref.BLOCK_BYTES[format] + ref.BLOCK_TAIL.get(format, 0)
    data = rng.integers(0, 256, (out, row_bytes)).astype(np.uint8)
    actual = lm.unpack_blocks(data, format=format)
    assert len(actual) == (3 if format in ref.HAS_MINIMUM else 2)
    for got, want in zip(actual, ref.unpack_blocks(data, format)):
        expect(got, want, {"exact": True})


@cases
def test_embedding(draw, rng):
    dt, integer = draw(st.sampled_from([("f32", np.int64), ("bf16", np.int64), ("f16", np.int32), ("f64", np.int64)]))
    rows, features, shape = draw(positive), draw(sizes), draw(st.sampled_from([(), (1,), (17,), (0,), (2, 5)]))
    table, ids = normal(rng, (rows, features), dt), rng.integers(0, rows, shape).astype(integer)
    expect(lm.embedding(table, ids), ref.embedding(table, ids), {"exact": True})


def test_ids_beyond_the_table_are_clamped():
    table = np.arange(6, dtype=np.float32).reshape(3, 2)
    np.testing.assert_array_equal(lm.embedding(table, np.array([-5, 99])), table[[0, 2]])


def test_number_of_cases():
    total = EXAMPLES * len(CASES)  # Each of the tests holds that it drew as many.
    print(f"{total} random cases of {len(CASES)} kinds")
    assert total >= 1000


def test_a_wrong_result_is_seen():
    """The comparison of this file is no formality."""
    x, w = np.ones((3, 7), np.float32), np.ones(7, np.float32)
    with pytest.raises(AssertionError):
        expect(lm.rmsnorm(x, w) * np.float32(1.00001), ref.rmsnorm(x, w), NORM["f32"])
