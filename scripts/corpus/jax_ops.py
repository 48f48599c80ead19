"""Operations and a whole model as people write them in JAX, and mistakes that must not become one."""

import math

import jax
import jax.numpy as jnp

from .case import Arg, bf16, case, f32, i1, i8, i32, maybe, op, u8

D = 16
SCALE = 1 / math.sqrt(D)


def positions(*shape, **keywords):
    return Arg("i32", shape, fill="range", **keywords)


def jcase(file, args, expect=(), **keywords):
    return case(f"jax-{file}", args, expect, frontend="jax", static=True, **keywords)


def norm(args, eps=1e-6, name="rmsnorm", **attributes):
    return jcase("norms", args, op(name, eps=eps, **attributes))


X = {"x": f32(3, 9, 64), "w": f32(64, scale=0.3, offset=1.0)}
X16 = {"x": bf16(3, 9, 64), "w": bf16(64, scale=0.3, offset=1.0)}
LN = X | {"b": f32(64)}


@norm(X)
def rmsnorm_mean_square(x, w):
    """w * (x * rsqrt(mean(square(x)) + eps))."""
    return w * (x * jax.lax.rsqrt(jnp.mean(jnp.square(x), -1, keepdims=True) + 1e-6))


@norm(X)
def rmsnorm_integer_pow(x, w):
    """x ** 2, division by sqrt."""
    return x / jnp.sqrt(jnp.mean(x**2, axis=-1, keepdims=True) + 1e-6) * w


@norm(X16, rounding="once")
def rmsnorm_flax_bf16(x, w):
    """Flax: statistics and product in f32, one rounding."""
    h = x.astype(jnp.float32)
    scale = jax.lax.rsqrt(jnp.mean(jnp.square(h), -1, keepdims=True) + 1e-6)
    return (h * (scale * w.astype(jnp.float32))).astype(x.dtype)


@norm(X16, rounding="before_weight")
def rmsnorm_before_weight_bf16(x, w):
    """Rounded before the weight."""
    h = x.astype(jnp.float32)
    return (h * jax.lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + 1e-6)).astype(x.dtype) * w


@norm({"x": bf16(9, 64), "w": bf16(64, scale=0.3)}, rounding="once", weight_offset=1.0)
def rmsnorm_gemma_bf16(x, w):
    """Gemma: 1 + weight."""
    h = x.astype(jnp.float32)
    h = h * jax.lax.rsqrt(jnp.mean(jnp.square(h), axis=-1, keepdims=True) + 1e-6)
    return (h * (1 + w.astype(jnp.float32))).astype(x.dtype)


@norm(X)
def rmsnorm_power(x, w):
    """jnp.power(., -0.5) and einsum."""
    return x * jnp.power(jnp.einsum("bsd,bsd->bs", x, x) / 64 + 1e-6, -0.5)[..., None] * w


@norm(LN, 1e-5, "layernorm")
def layernorm_var(x, w, b):
    """mean and var."""
    return (x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, keepdims=True) + 1e-5) * w + b


@norm(LN, 1e-6, "layernorm")
def layernorm_flax(x, w, b):
    """Flax: E[x^2] - E[x]^2, clipped at 0."""
    mean, mean2 = jnp.mean(x, -1), jnp.mean(jax.lax.square(x), -1)
    variance = jnp.maximum(0.0, mean2 - jax.lax.square(mean))
    y = x - mean[..., None]
    return y * (jax.lax.rsqrt(variance[..., None] + 1e-6) * w) + b


@jcase("norms", X, near_miss="rmsnorm", family="eps outside")
def miss_rms_eps_outside(x, w):
    return w * x / (jnp.sqrt(jnp.mean(x * x, -1, keepdims=True)) + 1e-6)


@jcase("norms", X, near_miss="rmsnorm", family="mean over the sequence")
def miss_rms_axis(x, w):
    return w * x * jax.lax.rsqrt(jnp.mean(x * x, 1, keepdims=True) + 1e-6)


@jcase("norms", LN, near_miss="layernorm", family="ddof = 1")
def miss_layernorm_ddof(x, w, b):
    return (x - x.mean(-1, keepdims=True)) / jnp.sqrt(x.var(-1, ddof=1, keepdims=True) + 1e-5) * w + b


GU = {"gate": f32(9, 96), "up": f32(9, 96)}
GU16 = {"gate": bf16(9, 96), "up": bf16(9, 96)}


def glu(args=GU, **attributes):
    return jcase("glu", args, op("swiglu" if "beta" in attributes else "glu", **attributes))


@glu(beta=1.0)
def silu(gate, up):
    """jax.nn.silu."""
    return jax.nn.silu(gate) * up


@glu(GU16, beta=1.0)
def silu_bf16(gate, up):
    """jax.nn.silu in bf16."""
    return up * jax.nn.silu(gate)


@glu(beta=1.0)
def swish_logistic(gate, up):
    """lax.logistic."""
    return gate * jax.lax.logistic(gate) * up


@glu(beta=1.702)
def swish_beta(gate, up):
    """sigmoid(1.702 x)."""
    return gate * jax.nn.sigmoid(1.702 * gate) * up


@glu({"x": f32(9, 192)}, activation="sigmoid")
def jax_glu(x):
    """jax.nn.glu."""
    return jax.nn.glu(x)


@glu(activation="relu")
def reglu(gate, up):
    """jax.nn.relu."""
    return jax.nn.relu(gate) * up


@glu(activation="gelu")
def geglu(gate, up):
    """jax.nn.gelu(approximate=False)."""
    return jax.nn.gelu(gate, approximate=False) * up


@glu(activation="gelu_tanh")
def geglu_tanh(gate, up):
    """jax.nn.gelu."""
    return jax.nn.gelu(gate) * up


@glu(GU16, activation="gelu_tanh")
def geglu_tanh_bf16(gate, up):
    """jax.nn.gelu in bf16."""
    return jax.nn.gelu(gate) * up


@jcase("glu", GU, near_miss="swiglu", family="2 + exp")
def miss_two(gate, up):
    return gate / (2 + jnp.exp(-gate)) * up


@jcase("glu", GU, near_miss="glu", family="celu")
def miss_celu(gate, up):
    return jax.nn.celu(gate) * up


HALF = {"x": f32(1, 9, 4, D), "cos": f32(9, D // 2), "sin": f32(9, D // 2)}


def rope(args=HALF, layout="half_split", table=False, **keywords):
    return jcase("rope", args, [op("rope", layout=layout), *([op("rope_table", theta=1e4, dim=D)] if table else [])], **keywords)


@rope()
def split_concatenate(x, cos, sin):
    """split and concatenate."""
    a, b = jnp.split(x, 2, -1)
    cos, sin = cos[:, None], sin[:, None]
    return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], -1)


@rope()
def rotate_half(x, cos, sin):
    """Rotated half and doubled tables."""
    a, b = x[..., : D // 2], x[..., D // 2 :]
    twice = lambda t: jnp.concatenate([t, t], -1)[:, None]  # noqa: E731
    return x * twice(cos) + jnp.concatenate([-b, a], -1) * twice(sin)


@rope()
def roll(x, cos, sin):
    """jnp.roll and signs."""
    sign = jnp.where(jnp.arange(D) < D // 2, -1.0, 1.0)
    twice = lambda t: jnp.tile(t, 2)[:, None]  # noqa: E731
    return x * twice(cos) + jnp.roll(x, D // 2, -1) * sign * twice(sin)


@rope(layout="interleaved")
def stack_reshape(x, cos, sin):
    """Pairs by strides."""
    a, b = x[..., ::2], x[..., 1::2]
    cos, sin = cos[:, None], sin[:, None]
    return jnp.stack([a * cos - b * sin, b * cos + a * sin], -1).reshape(x.shape)


@rope(layout="interleaved")
def complex_numbers(x, cos, sin):
    """lax.complex: IREE writes the product in pairs."""
    pairs = x.reshape(*x.shape[:-1], -1, 2)
    z = jax.lax.complex(pairs[..., 0], pairs[..., 1]) * jax.lax.complex(cos, sin)[:, None]
    return jnp.stack([z.real, z.imag], -1).reshape(x.shape)


@rope({"x": f32(1, 9, 4, D), "positions": positions(1, 9)}, table=True)
def computed_angles(x, positions):
    """Angles from positions, as in Gemma's JAX code: fraction and power."""
    fraction = 2 * jnp.arange(0, D // 2) / D
    timescale = 10000.0**fraction
    angles = (positions[..., None] / timescale[None, None])[..., None, :]
    sin, cos = jnp.sin(angles), jnp.cos(angles)
    a, b = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1)


@rope({"x": f32(1, 9, 4, 32), "cos": f32(9, 4), "sin": f32(9, 4)})
def partial(x, cos, sin):
    """8 of 32 features."""
    a, b, rest = x[..., :4], x[..., 4:8], x[..., 8:]
    cos, sin = cos[:, None], sin[:, None]
    return jnp.concatenate([a * cos - b * sin, b * cos + a * sin, rest], -1)


@jcase("rope", HALF, near_miss="rope", family="both halves are added")
def miss_plus(x, cos, sin):
    a, b = jnp.split(x, 2, -1)
    cos, sin = cos[:, None], sin[:, None]
    return jnp.concatenate([a * cos + b * sin, b * cos + a * sin], -1)


@jcase("rope", HALF, near_miss="rope", family="cos and sin change places in one half")
def miss_tables(x, cos, sin):
    a, b = jnp.split(x, 2, -1)
    cos, sin = cos[:, None], sin[:, None]
    return jnp.concatenate([a * cos - b * sin, b * sin + a * cos], -1)


TOKENS = {"q": f32(1, 9, 8, D), "k": f32(1, 9, 8, D), "v": f32(1, 9, 8, D)}
GROUPED = {"q": f32(1, 9, 8, D), "k": f32(1, 9, 2, D), "v": f32(1, 9, 2, D)}


def attention(args=TOKENS, **attributes):
    return jcase("attention", args, op("attention", **({"causal": False, "scale": SCALE, "mask": False, "window": None,
                                                        "softcap": None} | attributes)))


@attention()
def jax_nn(q, k, v):
    """jax.nn.dot_product_attention."""
    return jax.nn.dot_product_attention(q, k, v)


@attention(GROUPED, causal=True)
def jax_nn_causal_grouped(q, k, v):
    """jax.nn.dot_product_attention, causal, grouped."""
    return jax.nn.dot_product_attention(q, k, v, is_causal=True)


@attention({"q": bf16(1, 9, 8, D), "k": bf16(1, 9, 8, D), "v": bf16(1, 9, 8, D)}, causal=True)
def jax_nn_causal_bf16(q, k, v):
    """jax.nn.dot_product_attention, causal, bf16."""
    return jax.nn.dot_product_attention(q, k, v, is_causal=True)


@attention(causal=True, window=4)
def jax_nn_window(q, k, v):
    """jax.nn.dot_product_attention with a local window of three tokens on the left."""
    return jax.nn.dot_product_attention(q, k, v, is_causal=True, local_window_size=(3, 0))


@attention(TOKENS | {"mask": i1(1, 1, 9, 9)}, mask=True)
def jax_nn_mask(q, k, v, mask):
    """jax.nn.dot_product_attention with a mask."""
    return jax.nn.dot_product_attention(q, k, v, mask=mask)


@attention(causal=True)
def einsum_tril(q, k, v):
    """einsum, jnp.tril, where."""
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * SCALE
    s = jnp.where(jnp.tril(jnp.ones((9, 9), bool)), s, -jnp.inf)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)


@attention(GROUPED, causal=True)
def einsum_grouped(q, k, v):
    """Gemma's: five dimensions, -2.38e38."""
    q = q.reshape(1, 9, 2, 4, D) * SCALE
    s = jnp.einsum("btkgh,bskh->btkgs", q, k)
    i, j = jnp.arange(9)[:, None], jnp.arange(9)[None]
    s = jnp.where((j <= i)[None, :, None, None, :], s, -2.3819763e38)
    return jnp.einsum("btkgs,bskh->btkgh", jax.nn.softmax(s, axis=-1), v).reshape(1, 9, 8, D)


@attention(softcap=50.0, causal=True)
def softcap(q, k, v):
    """tanh(s / 50) * 50, then a mask of big negative numbers, added."""
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * SCALE
    s = jnp.tanh(s / 50.0) * 50.0
    s = s + jnp.triu(jnp.full((9, 9), -1e30), 1)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)


@attention({"q": f32(8, 9, D), "k": f32(8, 13, D), "v": f32(8, 13, D)})
def vmapped(q, k, v):
    """vmap over heads of two products."""
    return jax.vmap(lambda q, k, v: jax.nn.softmax(q @ k.T / math.sqrt(D)) @ v)(q, k, v)


@jcase("attention", TOKENS, near_miss="attention", family="softmax over queries")
def miss_axis(q, k, v):
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * SCALE
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -2), v)


@attention(mask=True)
def not_causal_one_ahead(q, k, v):
    """tril with k = 1: a mask, not causal."""
    s = jnp.einsum("bqhd,bkhd->bhqk", q, k) * SCALE
    s = jnp.where(jnp.tril(jnp.ones((9, 9), bool), 1), s, -jnp.inf)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)


def linear(args, count=1, bias=False):
    return jcase("linear", args, op("linear", count, bias=bias))


@linear({"x": f32(3, 9, 64), "w": f32(64, 96)})
def dot(x, w):
    """x @ w."""
    return x @ w


@linear({"x": f32(3, 9, 64), "w": f32(64, 96), "b": f32(96)}, bias=True)
def dense(x, w, b):
    """Flax's Dense."""
    return jax.lax.dot_general(x, w, (((2,), (0,)), ((), ()))) + b


@linear({"x": bf16(9, 64), "w": bf16(96, 64)})
def einsum_bf16(x, w):
    """einsum, [out, in], bf16."""
    return jnp.einsum("si,oi->so", x, w)


@linear({"x": bf16(9, 64), "w": bf16(64, 96)})
def preferred_f32(x, w):
    """preferred_element_type=f32, then rounded."""
    return jnp.matmul(x, w, preferred_element_type=jnp.float32).astype(jnp.bfloat16)


@linear({"x": f32(3, 9, 64), "w": f32(64, 4, 16)})
def einsum_heads(x, w):
    """einsum to heads."""
    return jnp.einsum("btd,dnh->btnh", x, w)


@linear({"x": f32(3, 9, 4, 16), "w": f32(4, 16, 64)})
def einsum_from_heads(x, w):
    """einsum from heads."""
    return jnp.einsum("btnh,nhd->btd", x, w)


@linear({"x": f32(64), "w": f32(64, 96)})
def vector(x, w):
    """A vector."""
    return x @ w


@jcase("linear", {"x": f32(3, 9, 64), "w": f32(3, 64, 96)}, near_miss="linear", family="a weight for each batch entry")
def miss_batched(x, w):
    return x @ w


@jcase("linear", {"table": f32(128, 64), "ids": i32(9, high=128)}, op("embedding"))
def take_clip(table, ids):
    """jnp.take(mode="clip")."""
    return jnp.take(table, ids, axis=0, mode="clip")


@jcase("linear", {"table": f32(128, 64), "ids": i32(9, high=128)}, maybe("embedding"))
def take_fill(table, ids):
    """jnp.take: NaN where ids are out of range, and negative ones count from the end."""
    return jnp.take(table, ids, axis=0)


@jcase("linear", {"table": f32(128, 64), "ids": i32(3, 9, high=128)}, op("embedding"))
def indexed(table, ids):
    """table[ids]: negative ids count from the end, then clamped."""
    return table[ids]


CACHE = {"cache": f32(1, 4, 32, D), "new": f32(1, 4, 3, D), "position": Arg("i32", (), "integers", high=16)}


@jcase("cache", CACHE, op("kv_cache_update", layout="head_major"))
def dynamic_update_slice(cache, new, position):
    """lax.dynamic_update_slice: negative positions count from the end, then clamped."""
    return jax.lax.dynamic_update_slice(cache, new, (0, 0, position, 0))


@jcase("cache", CACHE, op("kv_cache_update", layout="head_major"))
def dynamic_update_slice_in_dim(cache, new, position):
    """lax.dynamic_update_slice_in_dim."""
    return jax.lax.dynamic_update_slice_in_dim(cache, new, position, axis=2)


@jcase("cache", {"cache": bf16(2, 32, 4, D), "new": bf16(2, 1, 4, D), "position": Arg("i32", (), "integers", high=16)},
       op("kv_cache_update", layout="token_major"))
def token_major_bf16(cache, new, position):
    """Tokens first, bf16."""
    return jax.lax.dynamic_update_slice(cache, new, (0, position, 0, 0))


@jcase("cache", {"cache": f32(1, 4, 32, D), "new": f32(1, 4, 1, D), "position": Arg("i32", (), "integers", high=16)},
       maybe("kv_cache_update"))
def one_hot(cache, new, position):
    """where(arange == position): nothing is written out of range."""
    return jnp.where((jnp.arange(32) == position)[None, None, :, None], new, cache)


@jcase("cache", {"cache": f32(1, 4, 32, D), "new": f32(1, 4, 32, 1), "position": Arg("i32", (), "integers", high=8)},
       near_miss="kv_cache_update", family="along the features")
def miss_features(cache, new, position):
    return jax.lax.dynamic_update_slice(cache, new, (0, 0, 0, position))


@jcase("cache", {"q": i8(96, 64), "scale": f32(96, 2, fill="uniform")}, op("dequantize", min=False))
def dequantize_groups(q, scale):
    """int8, groups of 32."""
    return (q.reshape(96, 2, 32) * scale[..., None]).reshape(96, 64)


@jcase("cache", {"q": u8(96, 32), "scale": f32(96, 2, fill="uniform")}, op("dequantize"))
def dequantize_nibbles(q, scale):
    """Nibbles of bytes, minus 8."""
    values = jnp.stack([q & 15, q >> 4], -1).reshape(96, 2, 32).astype(jnp.int8) - 8
    return (values * scale[..., None]).reshape(96, 64)


# A whole model.

LAYERS = 2
WEIGHTS = {"attention_norm": (64,), "wq": (64, 64), "wk": (64, 32), "wv": (64, 32), "wo": (64, 64), "mlp_norm": (64,),
           "gate": (64, 96), "up": (64, 96), "down": (96, 64)}


def model_arguments(kind):
    make = {"f32": f32, "bf16": bf16}[kind]
    args = {"ids": i32(1, 9, high=256), "embedding": make(256, 64)}
    for layer in range(LAYERS):
        for name, shape in WEIGHTS.items():
            is_norm = "norm" in name
            args[f"{name}{layer}"] = make(*shape, scale=0.2 if is_norm else 0.1, offset=1.0 if is_norm else 0.0)
    return args | {"norm": make(64, scale=0.2, offset=1.0), "head": make(64, 256, scale=0.1)}


def llama(ids, embedding, *rest):
    rest = list(rest)

    def rms(x, w):
        h = x.astype(jnp.float32)
        return (h * jax.lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + 1e-5)).astype(x.dtype) * w

    def rotate(x, cos, sin):
        a, b = jnp.split(x, 2, -1)
        return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], -1).astype(x.dtype)

    x = embedding.at[ids].get(mode="clip")
    angles = jnp.arange(ids.shape[1])[:, None] / 10000.0 ** (jnp.arange(0, 8, 2) / 8)
    cos, sin = jnp.cos(angles)[:, None], jnp.sin(angles)[:, None]
    for _ in range(LAYERS):
        w = dict(zip(WEIGHTS, rest[: len(WEIGHTS)]))
        del rest[: len(WEIGHTS)]
        h = rms(x, w["attention_norm"])
        q = rotate((h @ w["wq"]).reshape(1, -1, 8, 8), cos, sin)
        k = rotate((h @ w["wk"]).reshape(1, -1, 4, 8), cos, sin)
        y = jax.nn.dot_product_attention(q, k, (h @ w["wv"]).reshape(1, -1, 4, 8), is_causal=True)
        x = x + y.reshape(1, -1, 64) @ w["wo"]
        h = rms(x, w["mlp_norm"])
        x = x + (jax.nn.silu(h @ w["gate"]) * (h @ w["up"])) @ w["down"]
    return rms(x, rest[0]) @ rest[1]


for _kind in ("f32", "bf16"):
    jcase(f"llama-{LAYERS}-{_kind}", model_arguments(_kind),
          [op("rmsnorm", 5, eps=1e-5, **({"rounding": "before_weight"} if _kind == "bf16" else {})),
           op("rope", 4, layout="half_split"), op("rope_table", theta=1e4, dim=8),
           op("attention", 2, causal=True, scale=8**-0.5, mask=False), op("linear", 15), op("swiglu", 2, beta=1.0),
           op("embedding")], name="main", family="llama")(llama)
