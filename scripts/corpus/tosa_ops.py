"""The same operations as TOSA programs, as converters from TFLite and PyTorch write them, and mistakes."""

import math

import numpy

from .case import Arg, case, f32, i32, maybe, op

D = 16
SCALE = 1 / math.sqrt(D)


def tosa(file, args, expect=(), **keywords):
    return case(f"tosa-{file}", args, expect, frontend="tosa", static=True, **keywords)


X = {"x": f32(3, 9, 64), "w": f32(64, scale=0.3, offset=1.0)}
LN = X | {"b": f32(64)}


@tosa("norms", X, op("rmsnorm", eps=1e-6))
def rmsnorm(x, w):
    """mul, reduce_sum, mul by 1/n, add, rsqrt, mul, mul."""
    return x * ((x * x).sum(2) * (1 / 64) + 1e-6).rsqrt() * w


@tosa("norms", X, op("rmsnorm", eps=1e-6))
def rmsnorm_pow_reciprocal(x, w):
    """pow(x, 2), reciprocal of pow(., 0.5)."""
    return w.reshape(1, 1, 64) * (x * (x.pow(2.0).sum(2) * 0.015625 + 1e-6).pow(0.5).reciprocal())


@tosa("norms", X, op("rmsnorm", eps=1e-5))
def rmsnorm_collapsed(x, w):
    """On two dimensions."""
    h = x.reshape(27, 64)
    return (h * ((h * h).sum(1) * (1 / 64) + 1e-5).rsqrt() * w).reshape(3, 9, 64)


@tosa("norms", LN, op("layernorm", eps=1e-5))
def layernorm(x, w, b):
    """Centred squares."""
    centred = x - x.sum(2) * (1 / 64)
    return centred * ((centred * centred).sum(2) * (1 / 64) + 1e-5).rsqrt() * w + b


@tosa("norms", X, near_miss="rmsnorm", family="the reciprocal is missing")
def miss_rmsnorm_no_reciprocal(x, w):
    return x * ((x * x).sum(2) * (1 / 64) + 1e-6).pow(0.5) * w


@tosa("norms", X, near_miss="rmsnorm", family="reduction over the sequence")
def miss_rmsnorm_axis(x, w):
    return x * ((x * x).sum(1) * (1 / 9) + 1e-6).rsqrt() * w


@tosa("norms", LN, near_miss="layernorm", family="divided by n - 1")
def miss_layernorm_count(x, w, b):
    centred = x - x.sum(2) * (1 / 64)
    return centred * ((centred * centred).sum(2) * (1 / 63) + 1e-5).rsqrt() * w + b


GU = {"gate": f32(9, 96), "up": f32(9, 96)}


@tosa("glu", GU, op("swiglu", beta=1.0))
def swiglu(gate, up):
    """sigmoid."""
    return gate * gate.sigmoid() * up


@tosa("glu", GU, op("swiglu", beta=1.0))
def swiglu_exp(gate, up):
    """reciprocal(exp(negate(x)) + 1)."""
    return up * (gate * (gate.negate().exp() + 1.0).reciprocal())


@tosa("glu", GU, op("swiglu", beta=1.0))
def swiglu_tanh(gate, up):
    """By tanh."""
    return gate * (((gate * 0.5).tanh() + 1.0) * 0.5) * up


@tosa("glu", GU, op("glu", activation="gelu_tanh"))
def geglu_tanh(gate, up):
    """gelu by tanh and pow(x, 3)."""
    inner = (gate + gate.pow(3.0) * 0.044715) * 0.7978845608
    return gate * 0.5 * (inner.tanh() + 1.0) * up


@tosa("glu", GU, op("glu", activation="gelu"))
def geglu(gate, up):
    """gelu by erf."""
    return gate * (((gate * math.sqrt(0.5)).erf() + 1.0) * 0.5) * up


@tosa("glu", GU, op("glu", activation="relu"))
def reglu(gate, up):
    """maximum with 0."""
    return gate.maximum(0.0) * up


@tosa("glu", GU, op("glu", activation="sigmoid"))
def glu(gate, up):
    """sigmoid times up."""
    return up * gate.sigmoid()


@tosa("glu", GU, near_miss="swiglu", family="tanh(x) in place of tanh(x / 2)", expect=maybe("swiglu", beta=2.0))
def miss_tanh(gate, up):
    return gate * ((gate.tanh() + 1.0) * 0.5) * up


@tosa("glu", GU, near_miss="glu", family="the coefficient of the cube")
def miss_gelu(gate, up):
    inner = (gate + gate.pow(3.0) * 0.0547) * 0.7978845608
    return gate * 0.5 * (inner.tanh() + 1.0) * up


HALF = {"x": f32(1, 4, 9, D), "cos": f32(1, 1, 9, D // 2), "sin": f32(1, 1, 9, D // 2)}


@tosa("rope", HALF, op("rope", layout="half_split"))
def half_split(x, cos, sin):
    """slice and concat of results."""
    a, b = x.slice(3, 0, D // 2), x.slice(3, D // 2, D // 2)
    return (a * cos - b * sin).concat(b * cos + a * sin, 3)


@tosa("rope", HALF, op("rope", layout="half_split"))
def rotate_half(x, cos, sin):
    """x * cos + rotate_half(x) * sin."""
    a, b = x.slice(3, 0, D // 2), x.slice(3, D // 2, D // 2)
    return x * cos.concat(cos, 3) + b.negate().concat(a, 3) * sin.concat(sin, 3)


@tosa("rope", HALF, op("rope", layout="interleaved"))
def interleaved(x, cos, sin):
    """reshape to pairs, slice, concat, reshape."""
    pairs = x.reshape(1, 36, 8, 2)
    a, b = (pairs.slice(3, i, 1).reshape(1, 4, 9, 8) for i in (0, 1))
    c, d = a * cos - b * sin, b * cos + a * sin
    return c.reshape(1, 36, 8, 1).concat(d.reshape(1, 36, 8, 1), 3).reshape(1, 4, 9, D)


@tosa("rope", HALF, near_miss="rope", family="the sign of the rotation")
def miss_sign(x, cos, sin):
    a, b = x.slice(3, 0, D // 2), x.slice(3, D // 2, D // 2)
    return x * cos.concat(cos, 3) + b.concat(a, 3) * sin.concat(sin, 3)


QKV = {"q": f32(4, 9, D), "k": f32(4, 9, D), "v": f32(4, 9, D)}


def attention(**attributes):
    return op("attention", **({"causal": False, "scale": SCALE, "mask": False, "window": None, "softcap": None} | attributes))


def softmax(s, axis=2):
    e = (s - s.max(axis)).exp()
    return e * e.sum(axis).reciprocal()


def positions(program):
    return program.constant(numpy.arange(9).reshape(1, 9, 1), "i32"), program.constant(numpy.arange(9).reshape(1, 1, 9), "i32")


@tosa("attention", QKV, attention())
def plain(q, k, v):
    """matmul, mul, softmax by exp and reciprocal, matmul."""
    return softmax(q.matmul(k.transpose(0, 2, 1)) * SCALE).matmul(v)


@tosa("attention", QKV, attention(causal=True))
def causal_select(q, k, v):
    """greater_equal of constant positions, select."""
    i, j = positions(q.program)
    s = q.matmul(k.transpose(0, 2, 1)) * SCALE
    return softmax(i.greater_equal(j).select(s, -1e30)).matmul(v)


@tosa("attention", QKV, attention(causal=True))
def causal_constant(q, k, v):
    """A constant mask of -1e9, added."""
    mask = q.program.constant(numpy.where(numpy.tri(9, dtype=bool), 0.0, -1e9)[None])
    return softmax(q.matmul(k.transpose(0, 2, 1)) * SCALE + mask).matmul(v)


@tosa("attention", {"q": f32(8, 9, D), "k": f32(2, 9, D), "v": f32(2, 9, D)}, attention())
def grouped_tile(q, k, v):
    """reshape, tile, reshape."""
    wide = lambda t: t.reshape(2, 1, 9, D).tile(1, 4, 1, 1).reshape(8, 9, D)  # noqa: E731
    return softmax(q.matmul(wide(k).transpose(0, 2, 1)) * SCALE).matmul(wide(v))


@tosa("attention", QKV, near_miss="attention", family="softmax over the queries")
def miss_axis(q, k, v):
    return softmax(q.matmul(k.transpose(0, 2, 1)) * SCALE, 1).matmul(v)


@tosa("attention", QKV, attention(mask=True))
def not_causal(q, k, v):
    """A constant mask that lets one token ahead through."""
    mask = q.program.constant(numpy.where(numpy.tri(9, k=1, dtype=bool), 0.0, -1e9)[None])
    return softmax(q.matmul(k.transpose(0, 2, 1)) * SCALE + mask).matmul(v)


@tosa("linear", {"x": f32(1, 9, 64), "w": f32(1, 64, 96), "b": f32(96)}, op("linear", bias=True))
def matmul_bias(x, w, b):
    """matmul of rank 3 with a bias."""
    return x.matmul(w) + b


@tosa("linear", {"x": f32(9, 64), "w": f32(96, 64)}, op("linear", bias=False))
def transposed(x, w):
    """transpose, reshape, matmul, reshape."""
    return x.reshape(1, 9, 64).matmul(w.transpose(1, 0).reshape(1, 64, 96)).reshape(9, 96)


@tosa("linear", {"x": f32(3, 9, 64), "w": f32(3, 64, 96)}, near_miss="linear", family="a weight for each batch entry")
def miss_batched(x, w):
    return x.matmul(w)


@tosa("linear", {"table": f32(1, 128, 64), "ids": i32(1, 9, high=128)}, op("embedding"))
def gather(table, ids):
    """gather."""
    return table.gather(ids)


@tosa("linear", {"cache": f32(4, 32, D), "new": f32(4, 1, D), "position": Arg("i32", (4, 1), "range", offset=5)},
      maybe("kv_cache_update"))
def scatter(cache, new, position):
    """scatter of one token: a position for each head, so an update only if they are known to be equal."""
    return cache.scatter(position, new)


@tosa("linear", {"q": Arg("i8", (96, 64), "integers", low=-128, high=128), "scale": f32(96, 1, fill="uniform")},
      op("dequantize", min=False))
def dequantize(q, scale):
    """cast and mul."""
    return q.cast("f32") * scale
