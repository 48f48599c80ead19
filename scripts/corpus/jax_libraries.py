"""Blocks as libraries on JAX write them: Flax's attention, MaxText, EasyLM, T5X, Gemma's JAX code, Haiku, Keras Hub."""

import math

import jax
import jax.numpy as jnp
import numpy

from .case import Arg, case, f32, i8, i32, op, u8

H, HK, D, DIM, FF, T = 4, 2, 16, 64, 96, 9
NORM = {"scale": 0.2, "offset": 1.0}
QKV = {"q": f32(1, T, H, D), "k": f32(1, T, H, D), "v": f32(1, T, H, D)}
GQA = {"q": f32(1, T, H, D), "k": f32(1, T, HK, D), "v": f32(1, T, HK, D)}
POSITIONS = Arg("i32", (1, T), fill="range")


def jcase(args, expect=(), **keywords):
    return case("jax-libraries", args, expect, frontend="jax", static=True, **keywords)


def w(*shape):
    return f32(*shape, scale=0.1)


def attention(count=1, **attributes):
    return op("attention", count, **{"causal": False, "scale": D**-0.5, "mask": False, "window": None, "softcap": None} | attributes)


@jcase(QKV, [attention(causal=True)])
def flax_dot_product_attention(q, k, v):
    """Flax: q / sqrt(depth), einsum ...qhd,...khd->...hqk, make_causal_mask, where with the lowest number."""
    query = q / jnp.sqrt(D).astype(q.dtype)
    weights = jnp.einsum("...qhd,...khd->...hqk", query, k)
    idxs = jnp.broadcast_to(jnp.arange(T, dtype=jnp.int32), (1, T))
    mask = jnp.expand_dims(jnp.greater_equal(jnp.expand_dims(idxs, -1), jnp.expand_dims(idxs, -2)), -3)
    weights = jnp.where(mask, weights, jnp.finfo(jnp.float32).min)
    weights = jax.nn.softmax(weights).astype(q.dtype)
    return jnp.einsum("...hqk,...khd->...qhd", weights, v)


@jcase(QKV, [attention(causal=True)])
def hf_flax_attention_bias(q, k, v):
    """Hugging Face's Flax models: a bias of lax.select(mask > 0, 0, finfo.min)."""
    mask = jnp.tril(jnp.ones((1, 1, T, T), dtype="bool"))
    bias = jax.lax.select(mask > 0, jnp.full(mask.shape, 0.0), jnp.full(mask.shape, jnp.finfo(jnp.float32).min))
    weights = jnp.einsum("...qhd,...khd->...hqk", q / math.sqrt(D), k) + bias
    return jnp.einsum("...hqk,...khd->...qhd", jax.nn.softmax(weights), v)


@jcase(GQA, [attention(causal=True, layout="token_major")])
def maxtext_attention(q, k, v):
    """MaxText: btkgd,bskd->bkgts, a mask of DEFAULT_MASK_VALUE added, the softmax in pieces, divided at the end."""
    query = jnp.reshape(q * D**-0.5, (1, T, HK, H // HK, D))
    product = jnp.einsum("btkgd,bskd->bkgts", query, k)
    row = jax.lax.broadcasted_iota(jnp.int32, (T, T), 0)
    col = jax.lax.broadcasted_iota(jnp.int32, (T, T), 1)
    mask = (col <= row)[None, None, None, :, :]
    mask = jnp.where(mask, 0.0, -0.7 * float(numpy.finfo(numpy.dtype("float32")).max))
    product = product + mask
    local_max = jnp.max(product, axis=-1, keepdims=True)
    local_exps = jnp.exp(product - local_max)
    local_sum = jnp.sum(local_exps, axis=-1, keepdims=True)
    local_sum = jnp.moveaxis(local_sum, -2, 1)
    local_sum = jnp.reshape(local_sum, (1, T, H, 1))
    out = jnp.einsum("bkgts,bskd->btkgd", local_exps, v)
    out = jnp.reshape(out, (1, T, H, D))
    return out / local_sum


@jcase(GQA, [attention(causal=True)])
def gemma_attention(q, k, v):
    """Gemma's JAX code: BTKGH,BSKH->BTKGS by reshapes, K_MASK."""
    q = (q * D**-0.5).reshape((1, T, HK, H // HK, D))
    logits = jnp.einsum("BTKGH,BSKH->BTKGS", q, k).reshape((1, T, H, T))
    mask = jnp.tril(jnp.ones((1, T, T), dtype=bool))
    padded = jnp.where(jnp.expand_dims(mask, -2), logits, -2.3819763e38)
    probs = jax.nn.softmax(padded, axis=-1).astype(k.dtype)
    probs = probs.reshape((1, T, HK, H // HK, T))
    return jnp.einsum("BTKGS,BSKH->BTKGH", probs, v).reshape((1, T, H, D))


@jcase(QKV, [attention(causal=True)])
def haiku_attention(q, k, v):
    """Haiku's transformer: ...thd,...Thd->...htT, where with -1e30."""
    logits = jnp.einsum("...thd,...Thd->...htT", q, k) * (1.0 / numpy.sqrt(D))
    mask = jnp.tril(jnp.ones((1, 1, T, T)))
    logits = jnp.where(mask, logits, -1e30)
    return jnp.einsum("...htT,...Thd->...thd", jax.nn.softmax(logits), v)


@jcase(QKV | {"bias": f32(1, H, T, T)}, [attention(mask=True, scale=1.0)])
def t5x_attention(q, k, v, bias):
    """T5X: no scale, a bias of relative positions as an argument."""
    weights = jnp.einsum("bqhd,bkhd->bhqk", q, k) + bias
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(weights), v)


@jcase({"q": f32(H, T, D), "k": f32(H, T, D), "v": f32(H, T, D)}, [attention(causal=True)])
def vmapped_causal(q, k, v):
    """vmap over heads of a function of matrices."""

    def one(q, k, v):
        s = q @ k.T / jnp.sqrt(D)
        s = jnp.where(jnp.arange(T)[:, None] >= jnp.arange(T)[None], s, -jnp.inf)
        return jax.nn.softmax(s, axis=-1) @ v

    return jax.vmap(one)(q, k, v)


@jcase({"q": f32(T, H, D), "k": f32(T, HK, D), "v": f32(T, HK, D)}, [attention(causal=True)])
def grouped_repeat(q, k, v):
    """jnp.repeat of K/V heads, tokens first, no batch (Equinox, Levanter)."""
    k, v = jnp.repeat(k, H // HK, axis=1), jnp.repeat(v, H // HK, axis=1)
    s = jnp.einsum("qhd,khd->hqk", q, k) * D**-0.5
    s = jnp.where(jnp.tri(T, dtype=bool), s, -1e9)
    return jnp.einsum("hqk,khd->qhd", jax.nn.softmax(s), v)


@jcase(QKV, [attention(causal=True, window=4)])
def window_bias(q, k, v):
    """A window by comparing differences of iota, multiplied into a bias."""
    i, j = jnp.arange(T)[:, None], jnp.arange(T)[None]
    ok = jnp.logical_and(i - j >= 0, i - j < 4)
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * D**-0.5 + (1.0 - ok.astype(jnp.float32)) * -1e10
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s), v)


@jcase(QKV, near_miss="attention")
def miss_softmax_one(q, k, v):
    """1 is added to the sum of exponentials."""
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * D**-0.5
    e = jnp.exp(s)
    return jnp.einsum("bhqk,bkhd->bqhd", e / (1 + e.sum(-1, keepdims=True)), v)


@jcase({"x": f32(1, T, H, D), "positions": POSITIONS}, [op("rope", layout="half_split"), op("rope_table")])
def gemma_rope(x, positions):
    """Gemma's apply_rope: a fraction of exponents, timescales divide."""
    fraction = 2 * jnp.arange(0, D // 2) / D
    timescale = 10000.0**fraction
    sinusoid = positions[..., jnp.newaxis] / timescale[jnp.newaxis, jnp.newaxis, :]
    sinusoid = sinusoid[..., jnp.newaxis, :]
    sin, cos = jnp.sin(sinusoid), jnp.cos(sinusoid)
    first, second = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1).astype(x.dtype)


@jcase({"x": f32(1, T, H, D), "positions": POSITIONS}, [op("rope", layout="half_split"), op("rope_table")])
def maxtext_rope(x, positions):
    """MaxText: min_timescale * (max / min) ** fraction, halves by split, computed in f32."""
    half = D // 2
    fraction = 2 * jnp.arange(0, half) / D
    timescale = 1 * (10000 / 1) ** fraction
    position = positions[:, :, jnp.newaxis, jnp.newaxis]
    sinusoid_inp = position / timescale
    sin, cos = jnp.sin(sinusoid_inp).astype(x.dtype), jnp.cos(sinusoid_inp).astype(x.dtype)
    first_half, second_half = jnp.split(x, 2, axis=-1)
    first_part = first_half * cos - second_half * sin
    second_part = second_half * cos + first_half * sin
    return jnp.concatenate((first_part, second_part), axis=-1)


@jcase({"x": f32(1, T, H, D), "positions": POSITIONS}, [op("rope", layout="interleaved")])
def easylm_rope(x, positions):
    """EasyLM: complex numbers, a table of 32 positions gathered by jnp.take, real and imaginary parts stacked."""
    freqs = 1.0 / (10000.0 ** (numpy.arange(0, D, 2)[: (D // 2)].astype(numpy.float32) / D))
    angles = numpy.outer(numpy.arange(32), freqs).astype(numpy.float32)
    cos, sin = numpy.cos(angles), numpy.sin(angles)
    freqs_cis = jax.lax.complex(jnp.take(jnp.asarray(cos), positions, axis=0, mode="clip"), jnp.take(jnp.asarray(sin), positions, axis=0, mode="clip"))
    reshape_x = x.astype(jnp.float32).reshape(*x.shape[:-1], -1, 2)
    x_ = jax.lax.complex(reshape_x[..., 0], reshape_x[..., 1])
    out = x_ * jnp.reshape(freqs_cis, (*freqs_cis.shape[:2], 1, *freqs_cis.shape[2:]))
    return jnp.stack((jnp.real(out), jnp.imag(out)), axis=-1).reshape(x.shape)


@jcase({"x": f32(1, T, H, D)}, [op("rope", layout="interleaved")])
def gptj_flax_rope(x):
    """GPT-J in Flax: sinusoids of a constant, every two rotated by stack, repeated by jnp.repeat."""
    inv_freq = 1.0 / (10000 ** (numpy.arange(0, D, 2) / D))
    sinusoid = numpy.einsum("i,j->ij", numpy.arange(T), inv_freq).astype("float32")
    sin, cos = jnp.asarray(numpy.sin(sinusoid)), jnp.asarray(numpy.cos(sinusoid))
    sin, cos = sin[None, :, None, :].repeat(2, 3), cos[None, :, None, :].repeat(2, 3)
    rotated = jnp.stack((-x[:, :, :, 1::2], x[:, :, :, ::2]), axis=-1).reshape(x.shape)
    return (x * cos) + (rotated * sin)


@jcase({"x": f32(1, T, H, D), "freqs": f32(T, D // 2)}, [op("rope", layout="half_split")])
def equinox_rope(x, freqs):
    """Angles as an argument, halves flipped by a product with a sign."""
    cos, sin = jnp.cos(freqs), jnp.sin(freqs)
    cos, sin = jnp.tile(cos, (1, 2))[None, :, None], jnp.tile(sin, (1, 2))[None, :, None]
    half = D // 2
    rotated = jnp.concatenate([x[..., half:] * -1, x[..., :half]], -1)
    return x * cos + rotated * sin


X = {"x": f32(1, T, DIM), "scale": f32(DIM, **NORM)}


@jcase(X, [op("rmsnorm", eps=1e-6)])
def t5x_norm(x, scale):
    """T5X: lax.rsqrt, lax.square, mean, einsum with the scale."""
    mean2 = jnp.mean(jax.lax.square(x.astype(jnp.float32)), axis=-1, keepdims=True)
    return jnp.einsum("...k,k->...k", x * jax.lax.rsqrt(mean2 + 1e-6), scale)


@jcase(X, [op("rmsnorm", eps=1e-5)])
def easylm_norm(x, scale):
    """EasyLM: _norm, weight on the right, jnp.square."""
    return x * jax.lax.rsqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-5) * scale


@jcase(X, [op("rmsnorm", eps=1e-6, weight_offset=1.0)])
def gemma_norm(x, scale):
    """Gemma: jnp.reciprocal(jnp.sqrt(var + eps)), (1 + scale) expanded by dimensions."""
    var = jnp.mean(jnp.square(x), axis=-1, keepdims=True)
    normed = x * jnp.reciprocal(jnp.sqrt(var + 1e-06))
    return normed * (1 + jnp.expand_dims(scale, axis=range(len(x.shape) - 1)))


@jcase(X, [op("rmsnorm", eps=1e-6)])
def dot_norm(x, scale):
    """The sum of squares by jnp.vecdot."""
    return x / jnp.sqrt(jnp.vecdot(x, x)[..., None] / DIM + 1e-6) * scale


@jcase(X | {"bias": w(DIM)}, [op("layernorm", eps=1e-5)])
def haiku_layernorm(x, scale, bias):
    """Haiku: inv = scale * rsqrt(var + eps); inv * (x - mean) + offset."""
    mean, var = jnp.mean(x, -1, keepdims=True), jnp.var(x, -1, keepdims=True)
    inv = scale * jax.lax.rsqrt(var + 1e-5)
    return inv * (x - mean) + bias


@jcase(X | {"bias": w(DIM)}, [op("layernorm", eps=1e-5)])
def standardize(x, scale, bias):
    """jax.nn.standardize, then scale and bias."""
    return jax.nn.standardize(x, axis=-1, epsilon=1e-5) * scale + bias


@jcase({"x": f32(1, T, DIM), "w": w(2, DIM, FF), "wo": w(FF, DIM)}, [op("glu", activation="gelu_tanh"), op("linear", 3)])
def gemma_feed_forward(x, w, wo):
    """Gemma's: gate and up are entries of one array."""
    gate = jax.nn.gelu(jnp.dot(x, w[0]))
    return jnp.dot(gate * jnp.dot(x, w[1]), wo)


@jcase({"x": f32(1, T, DIM), "w": w(DIM, 2, FF)}, [op("swiglu")])
def fused_gate_axis(x, w):
    """One einsum to [.., 2, features], then the two entries."""
    h = jnp.einsum("btd,dcf->btcf", x, w)
    return jax.nn.silu(h[:, :, 0]) * h[:, :, 1]


@jcase({"x": f32(1, T, DIM), "wq": w(DIM, H, D), "wkv": w(2, HK, DIM, D)}, [op("linear", 3)])
def gemma_projections(x, wq, wkv):
    """BTD,NDH and BSD,CKDH: heads in the weights."""
    q = jnp.einsum("BTD,DNH->BTNH", x, wq)
    k, v = jnp.einsum("BSD,CKDH->CBSKH", x, wkv)
    return q, k, v


@jcase({"x": f32(1, T, H, D), "wo": w(H, D, DIM)}, [op("linear")])
def gemma_output(x, wo):
    """BTNH,NHD->BTD: a sum over heads and features."""
    return jnp.einsum("BTNH,NHD->BTD", x, wo)


@jcase({"x": f32(1, T, DIM), "w": w(DIM, FF), "b": w(FF)}, [op("linear", bias=True)])
def dot_general(x, w, b):
    """lax.dot_general and a broadcast bias."""
    return jax.lax.dot_general(x, w, (((2,), (0,)), ((), ()))) + jnp.reshape(b, (1, 1, -1))


@jcase({"ids": i32(1, T, high=32), "table": w(32, DIM)}, [op("embedding")])
def one_hot_matmul(ids, table):
    """Flax on accelerators: a one-hot product."""
    return jnp.dot(jax.nn.one_hot(ids, 32, dtype=table.dtype), table)


@jcase({"ids": i32(1, T, high=32), "table": w(32, DIM)}, [op("embedding")])
def take_scaled(ids, table):
    """jnp.take, times the root of the width."""
    return jnp.take(table, ids, axis=0) * jnp.sqrt(DIM).astype(table.dtype)


@jcase({"q": u8(FF, DIM // 2), "scale": f32(FF, 1)}, [op("dequantize")])
def nibbles_split(q, scale):
    """Halves of a row in low and high nibbles, concatenated."""
    low, high = q & 0xF, q >> 4
    x = jnp.concatenate([low, high], axis=-1).astype(jnp.float32)
    return (x - 8.0) * scale


@jcase({"q": u8(FF, DIM // 2), "scale": f32(FF, 1)}, [op("dequantize")])
def nibbles_stack_int(q, scale):
    """Neighbours share a byte, 8 taken away as int8."""
    x = jnp.stack([q & 0xF, q >> 4], axis=-1).reshape(FF, DIM).astype(jnp.int8) - 8
    return x.astype(jnp.float32) * scale


@jcase({"x": f32(1, T, DIM), "q": i8(FF, DIM), "scale": f32(FF, 1)}, [op("dequantize"), op("linear")])
def int8_dense(x, q, scale):
    """AQT: int8 weights dequantised, then a product."""
    return jnp.einsum("btd,fd->btf", x, q.astype(jnp.float32) * scale)


@jcase({"x": f32(1, T, DIM), "ln": f32(DIM, **NORM), "wq": w(DIM, H, D), "wk": w(DIM, HK, D), "wv": w(DIM, HK, D), "wo": w(H, D, DIM),
        "ln2": f32(DIM, **NORM), "w0": w(DIM, FF), "w1": w(DIM, FF), "w2": w(FF, DIM), "positions": POSITIONS},
       [op("rmsnorm", 2, eps=1e-5), op("rope", 2), op("rope_table"), attention(causal=True), op("linear", 7), op("swiglu")])
def maxtext_block(x, ln, wq, wk, wv, wo, ln2, w0, w1, w2, positions):
    """A decoder block of MaxText: DenseGeneral to heads, its rotation and attention."""
    h = x * jax.lax.rsqrt(jnp.mean(jnp.square(x), -1, keepdims=True) + 1e-5) * ln
    q = jax.lax.dot_general(h, wq, (((2,), (0,)), ((), ())))
    k = jax.lax.dot_general(h, wk, (((2,), (0,)), ((), ())))
    v = jax.lax.dot_general(h, wv, (((2,), (0,)), ((), ())))
    q, k = maxtext_rope(q, positions), maxtext_rope(k, positions)
    a = maxtext_attention(q, k, v)
    x = x + jax.lax.dot_general(a, wo, (((2, 3), (0, 1)), ((), ())))
    h = x * jax.lax.rsqrt(jnp.mean(jnp.square(x), -1, keepdims=True) + 1e-5) * ln2
    return x + jnp.dot(jax.nn.silu(jnp.dot(h, w0)) * jnp.dot(h, w1), w2)


@jcase({"x": f32(1, T, DIM), "scale": f32(DIM, **NORM), "wq": w(DIM, H, D), "bq": w(H, D)}, [op("rmsnorm", eps=1e-6), op("linear")])
def keras_projection(x, scale, wq, bq):
    """Keras Hub: EinsumDense with a bias of heads; x * rsqrt(mean(power(x, 2)) + eps) * scale."""
    var = jnp.mean(jnp.power(x, 2), axis=-1, keepdims=True)
    h = x * jax.lax.rsqrt(var + 1e-6) * scale
    return jnp.einsum("bqm,muh->bquh", h, wq) + bq


@jcase(GQA, [attention(causal=True)])
def keras_attention(q, k, v):
    """Keras Hub: ops.repeat of heads, bquh,bkuh->buqk, masked softmax that adds (1 - mask) * -1e9."""
    k, v = jnp.repeat(k, H // HK, axis=2), jnp.repeat(v, H // HK, axis=2)
    scores = jnp.einsum("bquh,bkuh->buqk", q, k) / jnp.sqrt(jnp.asarray(D, jnp.float32))
    mask = (jnp.arange(T)[:, None] >= jnp.arange(T)[None]).astype(jnp.float32)[None, None]
    scores = scores + (1.0 - mask) * -1e9
    return jnp.einsum("buqk,bkuh->bquh", jax.nn.softmax(scores, -1), v)
