"""The references of reference.py against independent published implementations: PyTorch, transformers, gguf."""

import math
import types

import ml_dtypes
import numpy as np
import pytest
import torch
import torch.nn.functional as F
from transformers import LlamaConfig
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
from transformers.models.llama.modeling_llama import (
    LlamaRMSNorm,
    LlamaRotaryEmbedding,
    apply_rotary_pos_emb,
    eager_attention_forward,
)

import reference as ref
from rope_scalings import LONGROPE_FACTORS, ROPE_SCALINGS

# Storage types, and how far two correct float32 computations rounded to them may lie apart.
DTYPES = {
    "f64": (np.float64, torch.float64, 1e-12),
    "f32": (np.float32, torch.float32, 2e-6),
    "f16": (np.float16, torch.float16, 2e-3),
    "bf16": (ml_dtypes.bfloat16, torch.bfloat16, 1.6e-2),
}
dtypes = pytest.mark.parametrize("name", DTYPES)


def make(rng, shape, name, scale=1.0):
    return (rng.standard_normal(shape) * scale).astype(DTYPES[name][0])


def to_torch(x):
    x = np.ascontiguousarray(x)
    return torch.from_numpy(x.view(np.int16).copy()).view(torch.bfloat16) if x.dtype == ref.BF16 else torch.from_numpy(x.copy())


def to_numpy(x):
    return x.detach().to(torch.float64).numpy()


def same(ours, theirs, name, atol=None):
    tolerance = DTYPES[name][2]
    theirs = to_numpy(theirs) if isinstance(theirs, torch.Tensor) else np.asarray(theirs, np.float64)
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours.astype(np.float64), theirs, rtol=tolerance, atol=tolerance if atol is None else atol)


# --- Norms ------------------------------------------------------------------------------------


@dtypes
@pytest.mark.parametrize("shape,rank", [((3, 7, 64), 1), ((1, 1), 1), ((2, 5, 8, 6), 2), ((0, 5), 1)])
def test_rmsnorm(name, shape, rank):
    rng = np.random.default_rng(1)
    x, w = make(rng, shape, name), make(rng, shape[-rank:], name)
    # PyTorch's own rounds once in its float32 composite; in float64 both are exact.
    theirs = F.rms_norm(to_torch(x).double(), shape[-rank:], to_torch(w).double(), 1e-6)
    same(ref.rmsnorm(x, w, eps=1e-6), theirs, name)


@pytest.mark.parametrize("name", ["f32", "f16", "bf16"])
def test_rmsnorm_before_weight_is_hugging_faces(name):
    rng = np.random.default_rng(2)
    x, w = make(rng, (64, 128), name), make(rng, (128,), name)
    norm = LlamaRMSNorm(128, eps=1e-5)
    norm.weight.data = to_torch(w)
    theirs = to_numpy(norm(to_torch(x)))
    ours = ref.rmsnorm(x, w, rounding="before_weight").astype(np.float64)
    once = ref.rmsnorm(x, w).astype(np.float64)
    if name == "f32":
        same(ours.astype(np.float32), theirs, name)
    else:  # bit for bit, but where float32 lands on the other side of a rounding boundary
        assert np.mean(ours == theirs) > 0.998
        assert np.mean(once == theirs) < 0.85


@dtypes
def test_rmsnorm_bias_residual_offset(name):
    rng = np.random.default_rng(3)
    x, r = make(rng, (5, 33), name), make(rng, (5, 33), name)
    w, b = make(rng, (33,), name), make(rng, (33,), name)
    y, total = ref.rmsnorm(x, w, b, r, weight_offset=1.0)
    tx = to_torch(x) + to_torch(r)
    same(total, tx, name, atol=0)
    same(y, F.rms_norm(tx.double(), (33,), to_torch(w).double() + 1, 1e-5) + to_torch(b).double(), name)


def test_rmsnorm_stat_size():
    rng = np.random.default_rng(4)
    x, w = make(rng, (5, 32), "f64"), make(rng, (32,), "f64")
    tx = to_torch(x)
    theirs = tx * torch.rsqrt(tx[:, :8].pow(2).mean(-1, keepdim=True) + 1e-5) * to_torch(w)
    same(ref.rmsnorm(x, w, stat_size=8), theirs, "f64")
    same(ref.rmsnorm(x, w, stat_size=32), to_torch(ref.rmsnorm(x, w)), "f64")


def test_rmsnorm_special_values():
    x = np.array([[1, 2, np.nan, 4], [1, np.inf, 3, 4], [0, -0.0, 0, 0]], np.float32)
    y = ref.rmsnorm(x, np.ones(4, np.float32))
    theirs = LlamaRMSNorm(4, 1e-5)(torch.from_numpy(x)).detach().numpy()
    np.testing.assert_array_equal(y, theirs)
    np.testing.assert_array_equal(np.signbit(y[2]), np.signbit(theirs[2]))


@dtypes
@pytest.mark.parametrize("weight,bias", [(1, 1), (1, 0), (0, 0)])
def test_layernorm(name, weight, bias):
    rng = np.random.default_rng(5)
    x = make(rng, (4, 7, 31), name)
    w = make(rng, (31,), name) if weight else None
    b = make(rng, (31,), name) if bias else None
    wide = [None if t is None else to_torch(t).double() for t in (w, b)]
    same(ref.layernorm(x, w, b), F.layer_norm(to_torch(x).double(), (31,), *wide, 1e-5), name)


# --- Gated activations ------------------------------------------------------------------------


@dtypes
@pytest.mark.parametrize("activation", sorted(ref.ACTIVATIONS))
def test_glu(name, activation):
    rng = np.random.default_rng(6)
    g, u = make(rng, (9, 50), name, 4), make(rng, (9, 50), name)
    function = {
        "sigmoid": torch.sigmoid,
        "relu": torch.relu,
        "gelu": F.gelu,
        "gelu_tanh": lambda t: F.gelu(t, approximate="tanh"),
        "silu": F.silu,
    }[activation]
    same(ref.glu(g, u, activation), function(to_torch(g).double()) * to_torch(u).double(), name)
    if activation == "silu":
        np.testing.assert_array_equal(ref.swiglu(g, u), ref.glu(g, u, "silu"))


@pytest.mark.parametrize("activation", sorted(ref.ACTIVATIONS))
def test_glu_special_values(activation):
    g = np.array([0, -0.0, np.inf, -np.inf, np.nan, 1e-40, 1e30, -1e30, 88, -88, 1000, -1000], np.float64)
    function = {"gelu_tanh": lambda t: F.gelu(t, approximate="tanh")}.get(activation) or getattr(
        F, activation, None
    ) or getattr(torch, activation)
    theirs = function(torch.from_numpy(g)).numpy()
    ours = ref.glu(g, np.ones_like(g), activation)
    np.testing.assert_allclose(ours, theirs, rtol=1e-12, atol=1e-300)


@pytest.mark.parametrize("beta", [0.0, 0.5, 1.0, 1.702, 1e4, -1.0])
def test_swiglu_beta(beta):
    rng = np.random.default_rng(7)
    g, u = make(rng, (40,), "f64", 3), make(rng, (40,), "f64")
    ours = ref.swiglu(g, u, beta=beta)
    same(ours, to_torch(g) * torch.sigmoid(beta * to_torch(g)) * to_torch(u), "f64")
    if beta == 0.0:
        np.testing.assert_array_equal(ours, g / 2 * u)
    if beta == 1e4:
        np.testing.assert_allclose(ours, np.maximum(g, 0) * u, atol=1e-3)


# --- Rotary embeddings ------------------------------------------------------------------------

SCALINGS = {
    "default": None,
    **ROPE_SCALINGS,
    # Transformers takes the factor only where the model names no original length.
    "longrope_factor": dict(kind="longrope", factor=4.0, max_position_embeddings=64, **LONGROPE_FACTORS),
}


def hugging_face_config(scaling, theta=1e4, dim=32):
    scaling = dict(scaling or {})
    kind = scaling.pop("kind", "default")
    longest = scaling.pop("max_position_embeddings", 65536)
    if kind == "longrope" and "original_max_position_embeddings" in scaling:
        original = scaling.pop("original_max_position_embeddings")
    else:
        original = None
    config = LlamaConfig(hidden_size=4 * dim, num_attention_heads=4, rope_theta=theta, max_position_embeddings=longest)
    config.rope_scaling = {"rope_type": kind, **scaling}
    if original is not None:
        config.original_max_position_embeddings = original
    return config


@pytest.mark.parametrize("theta", [1e4, 5e5])
@pytest.mark.parametrize(
    "which,seq_len",
    [(w, None) for w in SCALINGS]
    + [(w, n) for w in SCALINGS if w.startswith(("dynamic", "longrope")) for n in (40, 64, 65, 200)],
)
def test_inv_freq(which, seq_len, theta):
    scaling = SCALINGS[which]
    config = hugging_face_config(scaling, theta)
    length = None if seq_len is None else torch.tensor(seq_len)
    theirs, factor = ROPE_INIT_FUNCTIONS[config.rope_scaling["rope_type"]](config, torch.device("cpu"), seq_len=length)
    ours, our_factor = ref.rope_inv_freq(32, theta, scaling, seq_len)
    assert ours.dtype == np.float32
    # PyTorch's float32 power is good to an ulp or two; ours is correctly rounded.
    np.testing.assert_allclose(ours, theirs.numpy(), rtol=5e-7, atol=0)
    assert our_factor == pytest.approx(factor, rel=1e-12)


@pytest.mark.parametrize("name", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("which", SCALINGS)
def test_rope_table(which, name):
    scaling = SCALINGS[which]
    config = hugging_face_config(scaling)
    positions = np.stack([np.arange(70), np.arange(70) + 13]).astype(np.int64)
    embedding = LlamaRotaryEmbedding(config)
    cos, sin = embedding(torch.zeros(1, dtype=DTYPES[name][1]), torch.from_numpy(positions))
    ours = ref.rope_table(positions, np.int64(positions.max() + 1), 32, 1e4, scaling, DTYPES[name][0])
    for mine, theirs in zip(ours, (cos, sin)):
        full = np.concatenate([mine, mine], axis=-1)
        same(full, theirs, name, atol=1e-4 if name == "f32" else None)  # an ulp of inv_freq at angle 82 is 1e-5


def test_rope_angles_are_float32():
    far = np.array([100_003, 1 << 20], np.int64)
    theirs = far.astype(np.float32)[:, None] * ref.rope_inv_freq(64)[0]
    np.testing.assert_array_equal(ref.rope_angles(far, 64)[0], theirs)
    for dtype in (np.float32, np.float64):
        np.testing.assert_allclose(ref.rope_table(far, dim=64, dtype=dtype)[0], np.cos(theirs.astype(np.float64)), atol=1e-7)


@dtypes
@pytest.mark.parametrize("axis", [1, 2])
def test_rope(name, axis):
    rng = np.random.default_rng(8)
    shape = (2, 3, 5, 32) if axis == 1 else (2, 5, 3, 32)
    x = make(rng, shape, name)
    cos, sin = ref.rope_table(np.arange(10).reshape(2, 5), dim=32, dtype=DTYPES[name][0])
    full = [to_torch(np.concatenate([t, t], axis=-1)).double() for t in (cos, sin)]
    theirs, _ = apply_rotary_pos_emb(to_torch(x).double(), to_torch(x).double(), *full, unsqueeze_dim=axis)
    same(ref.rope(x, cos, sin, heads_axis=axis), theirs, name)
    # One table for every batch entry
    y = ref.rope(x, cos[0], sin[0], heads_axis=axis)
    np.testing.assert_array_equal(y, ref.rope(x, np.stack([cos[0]] * 2), np.stack([sin[0]] * 2), heads_axis=axis))


def test_rope_interleaved_and_partial():
    rng = np.random.default_rng(9)
    x = make(rng, (2, 5, 3, 24), "f64")
    cos, sin = ref.rope_table(np.arange(5), dim=16, dtype=np.float64)
    y = ref.rope(x, cos, sin, layout="interleaved", heads_axis=2)
    pairs = torch.view_as_complex(to_torch(x[..., :16]).reshape(2, 5, 3, 8, 2).contiguous())
    turn = torch.complex(to_torch(cos), to_torch(sin))[None, :, None]
    same(y[..., :16], torch.view_as_real(pairs * turn).reshape(2, 5, 3, 16), "f64")
    np.testing.assert_array_equal(y[..., 16:], x[..., 16:])
    # The two layouts are one permutation of the features apart.
    order = np.r_[0:16:2, 1:16:2, 16:24]
    np.testing.assert_array_equal(y[..., order], ref.rope(x[..., order], cos, sin, heads_axis=2))
    # The negative sine undoes the rotation.
    same(ref.rope(y, cos, -sin, layout="interleaved", heads_axis=2), to_torch(x), "f64")


# --- Attention --------------------------------------------------------------------------------


def qkv(rng, name, b=2, hq=6, hkv=2, s=5, t=9, d=16, dv=16):
    return make(rng, (b, hq, s, d), name), make(rng, (b, hkv, t, d), name), make(rng, (b, hkv, t, dv), name)


@dtypes
@pytest.mark.parametrize("mask", [None, "bool", "float"])
@pytest.mark.parametrize("dv", [16, 10])
def test_attention_is_sdpa(name, mask, dv):
    rng = np.random.default_rng(10)
    q, k, v = qkv(rng, name, dv=dv)
    m = None
    if mask == "bool":
        m = rng.random((2, 1, 5, 9)) < 0.6
        m[..., 0] = True
    elif mask == "float":
        m = make(rng, (5, 9), name)
    tm = None if m is None else to_torch(m) if mask == "bool" else to_torch(m).double()
    theirs = F.scaled_dot_product_attention(*[to_torch(t).double() for t in (q, k, v)], attn_mask=tm, enable_gqa=True)
    same(ref.attention(q, k, v, m), theirs, name)


def test_attention_causal_offset_window():
    rng = np.random.default_rng(11)
    q, k, v = qkv(rng, "f64", s=7, t=7)
    theirs = F.scaled_dot_product_attention(*map(to_torch, (q, k, v)), is_causal=True, enable_gqa=True)
    same(ref.attention(q, k, v, causal=True), theirs, "f64")
    # Decoding one token at a time over the same keys
    steps = [ref.attention(q[:, :, i : i + 1], k, v, offset=np.int64(i), causal=True) for i in range(7)]
    same(np.concatenate(steps, axis=2), theirs, "f64")
    # Per-batch offsets and lengths are the batch entries on their own
    offset, length = np.array([1, 3]), np.array([4, 6])
    both = ref.attention(q, k, v, offset=offset, kv_len=length, causal=True, window=3)
    for b in range(2):
        one = ref.attention(
            q[b : b + 1], k[b : b + 1, :, : length[b]], v[b : b + 1, :, : length[b]], offset=offset[b], causal=True, window=3
        )
        same(both[b : b + 1], to_torch(one), "f64")
    band = np.array([[j <= i and i - j < 3 for j in range(7)] for i in range(7)])
    same(ref.attention(q, k, v, causal=True, window=3), to_torch(ref.attention(q, k, v, band)), "f64")


def test_attention_softcap_before_masks():
    rng = np.random.default_rng(12)
    q, k, v = qkv(rng, "f64", hq=4, hkv=4, d=8, dv=8)
    m = make(rng, (5, 9), "f64", 3)
    s = to_torch(q) @ to_torch(k).transpose(2, 3) * 0.3
    s = 2.0 * torch.tanh(s / 2.0) + to_torch(m)
    same(ref.attention(q, k, v, m, scale=0.3, softcap=2.0), torch.softmax(s, -1) @ to_torch(v), "f64")


@pytest.mark.parametrize("name", ["f32", "bf16"])
def test_attention_is_hugging_faces_eager(name):
    rng = np.random.default_rng(13)
    q, k, v = qkv(rng, name, s=9)
    mask = torch.full((9, 9), -torch.inf).triu(1)[None, None].to(DTYPES[name][1])
    module = types.SimpleNamespace(num_key_value_groups=3, training=False)
    theirs, _ = eager_attention_forward(module, *map(to_torch, (q, k, v)), mask, scaling=0.25)
    ours = ref.attention(*(np.swapaxes(t, 1, 2) for t in (q, k, v)), causal=True, layout="token_major")
    same(ours, theirs, name, atol=2e-6 if name == "f32" else 3e-2)


def test_attention_without_visible_keys():
    rng = np.random.default_rng(14)
    q, k, v = qkv(rng, "f32")
    nothing = np.zeros_like(ref.attention(q, k, v))
    np.testing.assert_array_equal(ref.attention(q, k, v, kv_len=np.int64(0)), nothing)
    np.testing.assert_array_equal(ref.attention(q, k, v, np.zeros((5, 9), bool)), nothing)
    np.testing.assert_array_equal(ref.attention(q, k, v, np.full((5, 9), -np.inf, np.float32)), nothing)
    np.testing.assert_array_equal(ref.attention(q, k[:, :, :0], v[:, :, :0]), nothing)
    y = ref.attention(q, k, v, offset=np.int64(-2), causal=True)
    assert not y[:, :, :2].any() and y[:, :, 2:].all()


def test_attention_propagates_nan():
    rng = np.random.default_rng(15)
    q, k, v = qkv(rng, "f32")
    k[0, 0, 3, 0] = np.nan
    v[1, 1, 4, 2] = np.nan
    y = ref.attention(q, k, v)
    theirs = F.scaled_dot_product_attention(*map(to_torch, (q, k, v)), enable_gqa=True).numpy()
    np.testing.assert_array_equal(np.isnan(y), np.isnan(theirs))
    hidden = ref.attention(q, k, v, kv_len=np.int64(3))
    assert not np.isnan(hidden).any()


def test_attention_partials_merge():
    rng = np.random.default_rng(16)
    q, k, v = qkv(rng, "f32")
    q = q * 3
    whole = ref.attention(q, k, v, offset=np.int64(4), causal=True, softcap=5.0)
    parts = []
    empty = np.zeros((2, 6, 5, 16), np.float32), np.full((2, 6, 5), -np.inf, np.float32), np.zeros((2, 6, 5), np.float32)
    running = empty
    for start, end in [(0, 4), (4, 5), (5, 9)]:
        piece = (q, k[:, :, start:end], v[:, :, start:end], None, np.int64(4 - start), None)
        parts.append(ref.attention_partial(*piece, *empty, causal=True, softcap=5.0))
        running = ref.attention_partial(*piece, *running, causal=True, softcap=5.0)
    merged = ref.merge_partials(ref.merge_partials(parts[0], parts[1]), parts[2])
    for acc, _, total in (merged, running):
        np.testing.assert_allclose(ref.finish_partial(acc, total, np.float32), whole, atol=2e-6)
    np.testing.assert_allclose(merged[1] + np.log(merged[2]), running[1] + np.log(running[2]), rtol=1e-6)


def test_kv_cache_update():
    rng = np.random.default_rng(17)
    cache, new = make(rng, (2, 3, 9, 4), "bf16"), make(rng, (2, 3, 2, 4), "bf16")
    y = ref.kv_cache_update(new, cache, np.int64(5))
    theirs = to_torch(cache).index_copy(2, torch.tensor([5, 6]), to_torch(new))
    np.testing.assert_array_equal(y.astype(np.float64), to_numpy(theirs))
    swap = lambda t: np.swapaxes(t, 1, 2)  # noqa: E731
    z = ref.kv_cache_update(swap(new), swap(cache), np.array([5, 5]), layout="token_major")
    np.testing.assert_array_equal(swap(z), y)
    z = ref.kv_cache_update(new, cache, np.array([0, 7]))
    np.testing.assert_array_equal(z[1, :, 7:], new[1])
    np.testing.assert_array_equal(z[0, :, 2:], cache[0, :, 2:])


# --- Linear algebra and weights ---------------------------------------------------------------


@dtypes
def test_linear(name):
    rng = np.random.default_rng(18)
    x, w, b = make(rng, (3, 5, 31), name), make(rng, (17, 31), name), make(rng, (17,), name)
    same(ref.linear(x, w, b), F.linear(*[to_torch(t).double() for t in (x, w, b)]), name)
    same(ref.linear(x, w), F.linear(to_torch(x).double(), to_torch(w).double()), name)
    assert ref.linear(x[..., :0], w[:, :0]).shape == (3, 5, 17)


def test_dequantize():
    rng = np.random.default_rng(19)
    q = rng.integers(-128, 128, (6, 64), np.int8)
    scale, minimum = make(rng, (6, 4), "f32"), make(rng, (6, 4), "f32")
    tq = to_torch(q).double().reshape(6, 4, 16)
    theirs = (tq * to_torch(scale)[..., None] - to_torch(minimum)[..., None]).reshape(6, 64)
    same(ref.dequantize(q, scale, minimum), theirs, "f32")


def random_blocks(rng, out, n, format):
    data = rng.integers(0, 256, (out, n, ref.BLOCK_BYTES[format]), np.uint8)
    for at in ref.BLOCK_HALVES[format]:  # sensible scales: random bytes are NaN at times
        data[:, :, at : at + 2] = (rng.standard_normal((out, n)) * 0.1).astype(np.float16)[..., None].view(np.uint8)
    return data.reshape(out, -1)


@pytest.mark.parametrize("format", ["q8_0", "q4_0", "q4_K", "q6_K"])
def test_unpack_blocks_is_gguf(format):
    gguf = pytest.importorskip("gguf")
    rng = np.random.default_rng(20)
    data = random_blocks(rng, 5, 3, format)
    theirs = gguf.quants.dequantize(data, getattr(gguf.GGMLQuantizationType, format.upper()))
    q, scale, minimum = ref.unpack_blocks(data, format)
    assert q.dtype == np.int8 and scale.dtype == minimum.dtype == np.float32
    group = 16 if format == "q6_K" else 32
    assert q.shape == (5, 3 * ref.BLOCK_SIZE[format]) and scale.shape == minimum.shape == (5, q.shape[1] // group)
    np.testing.assert_allclose(ref.dequantize(q, scale, minimum), theirs, rtol=3e-7, atol=1e-6)
    np.testing.assert_array_equal(ref.unpack_blocks(data.view(np.int8), format)[0], q)
    if format in ("q8_0", "q4_0"):  # what gguf packs, we unpack to the very bytes
        weights = rng.standard_normal((4, 64)).astype(np.float32)
        packed = gguf.quants.quantize(weights, getattr(gguf.GGMLQuantizationType, format.upper()))
        unpacked = ref.dequantize(*ref.unpack_blocks(packed, format))
        np.testing.assert_allclose(unpacked, weights, atol=0.02 if format == "q8_0" else 0.3)


@dtypes
def test_embedding(name):
    rng = np.random.default_rng(21)
    table, ids = make(rng, (11, 7), name), rng.integers(0, 11, (2, 5))
    theirs = F.embedding(torch.from_numpy(ids), to_torch(table))
    np.testing.assert_array_equal(ref.embedding(table, ids).astype(np.float64), to_numpy(theirs))


def test_erf_is_exact():
    x = np.linspace(-6, 6, 1001)
    np.testing.assert_allclose(ref._erf(x), torch.erf(torch.from_numpy(x)).numpy(), atol=1e-15)
    assert ref.glu(np.array([1.0]), np.array([1.0]), "gelu")[0] == pytest.approx(0.5 * (1 + math.erf(math.sqrt(0.5))))
