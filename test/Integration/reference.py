"""What every operation of the llama dialect computes, in NumPy and float64.

One function an operation, with its operands in the order of the dialect and its attributes as
keyword arguments.  Nothing here shares code or structure with the compiler: the references are
written from the definitions and are themselves checked against PyTorch, transformers and gguf by
test_reference.py.

Conventions
  * Operands are arrays of the storage type (float16, ml_dtypes.bfloat16, float32, float64).
    They are widened exactly, arithmetic is float64, and results are rounded ONCE to the storage
    type, except where an operation's definition rounds in between (rmsnorm's `before_weight` and
    its `sum`, and the angles of rope_table, which are float32 for every type).
  * The compiler computes in float32.  Tests must therefore keep to inputs whose intermediate
    values (squares, say) stay inside float32's range, or expect float32's answer themselves.
"""

import math

import ml_dtypes
import numpy as np

BF16 = np.dtype(ml_dtypes.bfloat16)
F16, F32, F64 = np.dtype(np.float16), np.dtype(np.float32), np.dtype(np.float64)

_erf = np.vectorize(math.erf, otypes=[np.float64])


def wide(x):
    """Exactly the same values in float64."""
    return np.asarray(x).astype(np.float64)


def rounded(x, dtype):
    """One rounding to the storage type, to nearest even; overflow gives infinities."""
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(x, np.float64).astype(dtype)


def _quiet(function):
    """NaN and infinity are ordinary values here."""

    def call(*args, **kwargs):
        with np.errstate(all="ignore"):
            return function(*args, **kwargs)

    call.__name__, call.__doc__ = function.__name__, function.__doc__
    return call


# --- Norms ------------------------------------------------------------------------------------


@_quiet
def rmsnorm(x, weight, bias=None, residual=None, eps=1e-5, weight_offset=0.0, rounding="once", stat_size=None):
    """x * rsqrt(mean(x^2) + eps) * (weight + weight_offset) (+ bias) over the last rank(weight) dimensions.

    With `residual`, x is first replaced by round(x + residual), which is the second result.
    `before_weight` rounds the normalised value to x's type before the weight multiplies it.
    `stat_size` takes the mean over the first that many features (of the flattened normalised dimensions).
    Returns y, or (y, sum) when there is a residual.
    """
    dtype = x.dtype
    total = None
    if residual is not None:
        total = rounded(wide(x) + wide(residual), dtype)
        x = total
    xs = wide(x)
    rank = np.ndim(weight)
    lead = xs.shape[: xs.ndim - rank]
    flat = xs.reshape(*lead, math.prod(xs.shape[xs.ndim - rank :]))
    stat = flat if stat_size is None else flat[..., :stat_size]
    count = stat.shape[-1]
    mean = np.sum(stat * stat, axis=-1, keepdims=True) / count if count else np.zeros((*lead, 1))
    y = (flat / np.sqrt(mean + eps)).reshape(xs.shape)
    # x / inf and x * (1 / inf) differ for infinite x only: inf * 0 is NaN either way here, since
    # inf / inf is NaN too.
    if rounding == "before_weight":
        y = wide(rounded(y, dtype))
    else:
        assert rounding == "once", rounding
    y = y * (wide(weight) + weight_offset)
    if bias is not None:
        y = y + wide(bias)
    y = rounded(y, dtype)
    return y if total is None else (y, total)


@_quiet
def layernorm(x, weight=None, bias=None, eps=1e-5):
    """(x - mean) * rsqrt(var + eps) (* weight) (+ bias), var the population's, over the last rank(weight)
    dimensions (the last one where there is neither weight nor bias)."""
    xs = wide(x)
    rank = np.ndim(weight) if weight is not None else np.ndim(bias) if bias is not None else 1
    axes = tuple(range(xs.ndim - rank, xs.ndim))
    if 0 in xs.shape:
        return np.zeros(xs.shape, x.dtype)
    centred = xs - xs.mean(axis=axes, keepdims=True)
    y = centred / np.sqrt((centred * centred).mean(axis=axes, keepdims=True) + eps)
    if weight is not None:
        y = y * wide(weight)
    if bias is not None:
        y = y + wide(bias)
    return rounded(y, x.dtype)


# --- Gated activations ------------------------------------------------------------------------


def _sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


ACTIVATIONS = {
    "sigmoid": _sigmoid,
    "relu": lambda x: np.maximum(x, 0.0),  # NaN stays NaN
    "gelu": lambda x: 0.5 * x * (1.0 + _erf(x / math.sqrt(2.0))),
    "gelu_tanh": lambda x: 0.5 * x * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x * x * x))),
    "silu": lambda x: x * _sigmoid(x),
}


@_quiet
def swiglu(gate, up, beta=1.0):
    """gate * sigmoid(beta * gate) * up"""
    g = wide(gate)
    return rounded(g * _sigmoid(beta * g) * wide(up), gate.dtype)


@_quiet
def glu(gate, up, activation):
    """activation(gate) * up; `gelu` is the exact one, with erf."""
    return rounded(ACTIVATIONS[activation](wide(gate)) * wide(up), gate.dtype)


# --- Rotary embeddings ------------------------------------------------------------------------


def _pow32(base, exponents):
    """float32 power, correctly rounded (but for double rounding)."""
    return np.power(np.float64(np.float32(base)), np.asarray(exponents, np.float32).astype(np.float64)).astype(
        np.float32
    )


def _yarn_mscale(scale, mscale=1.0):
    return 1.0 if scale <= 1 else 0.1 * mscale * math.log(scale) + 1.0


def rope_inv_freq(dim, theta=1e4, scaling=None, seq_len=None):
    """(inv_freq float32 [dim/2], factor on cos and sin), in Hugging Face's order of operations.

    `scaling` is a dictionary with `kind` and Hugging Face's keys; max_position_embeddings, which
    there belongs to the model's configuration, is one more key.
    """
    f32 = np.float32
    exponents = (np.arange(0, dim, 2).astype(f32) / f32(dim)).astype(f32)
    plain = (f32(1.0) / _pow32(theta, exponents)).astype(f32)
    kind = scaling["kind"] if scaling else "default"
    if kind == "default":
        return plain, 1.0
    get = scaling.get
    original, longest = get("original_max_position_embeddings"), get("max_position_embeddings")
    if kind == "linear":
        return (plain / f32(get("factor"))).astype(f32), 1.0

    if kind == "dynamic":
        limit, factor = longest or original, get("factor")
        if seq_len is None or seq_len <= limit:
            return plain, 1.0
        # seq_len is a tensor there, so that the base is float32 arithmetic too.
        ratio = f32(factor) * f32(seq_len) / f32(limit) - f32(factor - 1)
        base = f32(theta) * _pow32(ratio, f32(dim / (dim - 2)))
        return (f32(1.0) / _pow32(base, exponents)).astype(f32), 1.0

    if kind == "llama3":
        factor, low, high = get("factor"), get("low_freq_factor"), get("high_freq_factor")
        wavelength = f32(2 * math.pi) / plain
        divided = np.where(wavelength > f32(original / low), plain / f32(factor), plain)
        smooth = (f32(original) / wavelength - f32(low)) / f32(high - low)
        mixed = (f32(1) - smooth) * divided / f32(factor) + smooth * divided
        medium = ~(wavelength < f32(original / high)) & ~(wavelength > f32(original / low))
        return np.where(medium, mixed, divided).astype(f32), 1.0

    if kind == "yarn":
        factor = get("factor")
        attention = get("attention_factor")
        if attention is None:
            if get("mscale") and get("mscale_all_dim"):
                attention = _yarn_mscale(factor, get("mscale")) / _yarn_mscale(factor, get("mscale_all_dim"))
            else:
                attention = _yarn_mscale(factor)
        context = original or longest

        def correction(rotations):
            return dim * math.log(context / (rotations * 2 * math.pi)) / (2 * math.log(theta))

        low, high = correction(get("beta_fast") or 32), correction(get("beta_slow") or 1)
        if get("truncate", True):
            low, high = math.floor(low), math.ceil(high)
        low, high = max(low, 0), min(high, dim - 1)
        if low == high:
            high += 0.001
        ramp = np.clip((np.arange(dim // 2).astype(f32) - f32(low)) / f32(high - low), f32(0), f32(1))
        keep = f32(1) - ramp
        power = _pow32(theta, exponents)
        interpolated, extrapolated = f32(1) / (f32(factor) * power), f32(1) / power
        return (interpolated * (f32(1) - keep) + extrapolated * keep).astype(f32), attention

    if kind == "longrope":
        factor = longest / original if longest and original else get("factor")
        original = original or longest
        attention = get("attention_factor")
        if attention is None:
            attention = 1.0 if factor <= 1 else math.sqrt(1 + math.log(factor) / math.log(original))
        chosen = "long_factor" if seq_len and seq_len > original else "short_factor"
        stretch = np.asarray(get(chosen), np.float32)
        return (f32(1.0) / (stretch * _pow32(theta, exponents))).astype(f32), attention

    raise ValueError(f"unknown rope scaling '{kind}'")


def rope_angles(positions, dim, theta=1e4, scaling=None, seq_len=None):
    """The float32 angles, position * inv_freq, and the factor on cos and sin."""
    seq_len = None if seq_len is None else int(np.asarray(seq_len).item())
    inv_freq, factor = rope_inv_freq(dim, theta, scaling, seq_len)
    return np.asarray(positions).astype(np.float32)[..., None] * inv_freq, factor


def rope_table(positions, seq_len=None, dim=None, theta=1e4, scaling=None, dtype=F32):
    """cos and sin of position * inv_freq, [.., S, dim/2], in `dtype`."""
    angles, factor = rope_angles(positions, dim, theta, scaling, seq_len)
    angles = wide(angles)
    return rounded(np.cos(angles) * factor, dtype), rounded(np.sin(angles) * factor, dtype)


@_quiet
def rope(x, cos, sin, layout="half_split", heads_axis=None):
    """Rotates feature pairs of x by the tables' angles.

    x without its heads axis is [.., S, D]; the tables are [.., S, rotary/2] and may lack leading
    dimensions.  Pair i is (i, i + rotary/2) for half_split and (2i, 2i+1) for interleaved;
    features from `rotary` on pass through unchanged.
    """
    xs, c, s = wide(x), wide(cos), wide(sin)
    half = c.shape[-1]
    if heads_axis is not None:
        missing = (xs.ndim - 1) - c.ndim
        axis = heads_axis % xs.ndim - missing
        c, s = np.expand_dims(c, axis), np.expand_dims(s, axis)
    if layout == "half_split":
        a, b = xs[..., :half], xs[..., half : 2 * half]
    else:
        assert layout == "interleaved", layout
        a, b = xs[..., 0 : 2 * half : 2], xs[..., 1 : 2 * half : 2]
    first, second = rounded(a * c - b * s, x.dtype), rounded(b * c + a * s, x.dtype)
    y = np.array(x)
    if layout == "half_split":
        y[..., :half], y[..., half : 2 * half] = first, second
    else:
        y[..., 0 : 2 * half : 2], y[..., 1 : 2 * half : 2] = first, second
    return y


# --- Attention --------------------------------------------------------------------------------


def _to_head_major(x, layout):
    assert layout in ("head_major", "token_major"), layout
    return x if layout == "head_major" else np.swapaxes(x, 1, 2)


def _per_batch(value, batch):
    """Rank-0 or [batch] -> [batch, 1, 1, 1]."""
    return np.broadcast_to(np.asarray(value, np.int64), (batch,)).reshape(batch, 1, 1, 1)


def _visible(shape, offset, kv_len, causal, window):
    batch, _, queries, keys = shape
    position = np.arange(queries)[:, None] + _per_batch(0 if offset is None else offset, batch)
    j = np.arange(keys)[None, :]
    keep = np.ones((batch, 1, queries, keys), bool)
    if causal:
        keep &= j <= position
    if window is not None:
        keep &= position - j < window
    if kv_len is not None:
        keep &= j < _per_batch(kv_len, batch)
    return keep


def _scores(q, k, mask, offset, kv_len, causal, window, scale, softcap):
    """Scores [B, Hq, S, T] of head-major q and k with -inf where a key is invisible, and the visibility."""
    batch, heads, queries, dim = q.shape
    kv_heads, keys = k.shape[1], k.shape[2]
    assert heads % kv_heads == 0
    group = heads // kv_heads
    scale = 1.0 / math.sqrt(dim) if scale is None else scale
    grouped = wide(q).reshape(batch, kv_heads, group, queries, dim)
    s = np.einsum("bhgsd,bhtd->bhgst", grouped, wide(k)).reshape(batch, heads, queries, keys) * scale
    if softcap is not None:
        s = softcap * np.tanh(s / softcap)
    keep = np.broadcast_to(_visible(s.shape, offset, kv_len, causal, window), s.shape)
    if mask is not None:
        if mask.dtype == np.bool_:
            keep = keep & np.broadcast_to(mask, s.shape)
        else:
            added = np.broadcast_to(wide(mask), s.shape)
            s = s + added
            keep = keep & ~(np.isneginf(added))
    return np.where(keep, s, -np.inf), keep


def _weighted(p, v, keep):
    """p [B,Hq,S,T] times v [B,Hkv,T,Dv]; keys that a query does not see contribute nothing, NaN included."""
    batch, heads, queries, keys = p.shape
    kv_heads, dim = v.shape[1], v.shape[3]
    group = heads // kv_heads
    vs = wide(v)
    finite = np.where(np.isfinite(vs), vs, 0.0)
    y = np.einsum("bhgst,bhtd->bhgsd", p.reshape(batch, kv_heads, group, queries, keys), finite)
    y = y.reshape(batch, heads, queries, dim)
    for b, h, t, d in np.argwhere(~np.isfinite(vs)):
        for g in range(group):
            head = h * group + g
            seen = keep[b, head, :, t]
            y[b, head, seen, d] += p[b, head, seen, t] * vs[b, h, t, d]
    return y


@_quiet
def attention(
    q, k, v, mask=None, offset=None, kv_len=None,
    causal=False, window=None, scale=None, softcap=None, layout="head_major",
):  # fmt: skip
    """softmax(mask(softcap(scale * q k^T))) v with grouped query heads; see _visible for who sees what.

    A boolean mask keeps where true; a floating one is added, and -inf in it hides a key.  A query that
    sees no key gives zeros.  mask broadcasts to [batch, query heads, queries, keys] in either layout.
    """
    qh, kh, vh = (_to_head_major(t, layout) for t in (q, k, v))
    s, keep = _scores(qh, kh, mask, offset, kv_len, causal, window, scale, softcap)
    if s.shape[-1] == 0:
        y = np.zeros((*s.shape[:3], vh.shape[-1]))
    else:
        top = s.max(axis=-1, keepdims=True)
        p = np.where(keep, np.exp(s - np.where(np.isneginf(top), 0.0, top)), 0.0)
        total = p.sum(axis=-1, keepdims=True)
        y = _weighted(p, vh, keep)
        y = np.where(total == 0.0, 0.0, y / np.where(total == 0.0, 1.0, total))
    return np.ascontiguousarray(_to_head_major(rounded(y, q.dtype), layout))


@_quiet
def attention_partial(
    q, k, v, mask, offset, kv_len, acc, max_, sum_,
    causal=False, window=None, scale=None, softcap=None, layout="head_major",
):  # fmt: skip
    """One more set of keys into (acc, max, sum): acc [like y, unnormalised], max and sum [y without its last
    dimension], float32 (float64 for float64)."""
    qh, kh, vh = (_to_head_major(t, layout) for t in (q, k, v))
    heads_last = layout == "token_major"
    old = [wide(np.swapaxes(t, 1, 2) if heads_last else t) for t in (acc, max_, sum_)]
    s, keep = _scores(qh, kh, mask, offset, kv_len, causal, window, scale, softcap)
    top = np.maximum(old[1], s.max(axis=-1, initial=-np.inf))
    base = np.where(np.isneginf(top), 0.0, top)
    p = np.where(keep, np.exp(s - base[..., None]), 0.0)
    shrink = np.where(np.isneginf(old[1]) & np.isneginf(top), 1.0, np.exp(old[1] - base))
    new = old[0] * shrink[..., None] + _weighted(p, vh, keep), top, old[2] * shrink + p.sum(axis=-1)
    return tuple(
        np.ascontiguousarray(rounded(np.swapaxes(t, 1, 2) if heads_last else t, a.dtype))
        for t, a in zip(new, (acc, max_, sum_))
    )


@_quiet
def merge_partials(a, b):
    """Two head-major (acc, max, sum) of disjoint keys -> one, in float64."""
    (acc0, m0, s0), (acc1, m1, s1) = [tuple(wide(t) for t in part) for part in (a, b)]
    top = np.maximum(m0, m1)
    base = np.where(np.isneginf(top), 0.0, top)
    f0, f1 = np.exp(m0 - base), np.exp(m1 - base)
    return acc0 * f0[..., None] + acc1 * f1[..., None], top, s0 * f0 + s1 * f1


@_quiet
def finish_partial(acc, sum_, dtype):
    """acc / sum, and 0 where sum is 0."""
    total = wide(sum_)[..., None]
    return rounded(np.where(total == 0.0, 0.0, wide(acc) / np.where(total == 0.0, 1.0, total)), dtype)


@_quiet
def log_sum(max_, sum_):
    """max + log(sum): what max and sum mean, whatever the split between the two; -inf where sum is 0."""
    total = wide(sum_)
    level = wide(max_) + np.log(np.where(total == 0.0, 1.0, total))
    return np.where(total == 0.0, -np.inf, level).astype(np.float64)
@_quiet
def quantize_rows(x):
    """(int8, float32 scales): scale = max|x| / 127 of each row, NaN where that is not finite; elements are rounded to even."""
    compute = np.float64 if x.dtype == np.float64 else np.float32
    x = x.astype(compute)
    scale = (np.abs(x).max(axis=-1) / compute(127)).astype(np.float32)
    cut = np.abs(x).max(axis=-1) > compute(127.5) * scale  # subnormal, rounded down
    scale = np.where(cut, np.nextafter(scale, np.float32(np.inf)), scale)
    scale = np.where(np.isfinite(scale), scale, np.float32(np.nan))
    counts = scale > 0
    quotient = np.rint(x / np.where(counts, scale, 1).astype(compute)[..., None])
    return np.where(counts[..., None], np.clip(quotient, -127, 127), 0).astype(np.int8), scale




def kv_cache_update(new, cache, position, layout="head_major"):
    """The cache with `new` written at tokens position .. position + S of each batch entry."""
    assert layout in ("head_major", "token_major"), layout
    result = np.array(cache)
    tokens = new.shape[2 if layout == "head_major" else 1]
    for b, start in enumerate(np.broadcast_to(np.asarray(position, np.int64), (cache.shape[0],))):
        if layout == "head_major":
            result[b, :, start : start + tokens] = new[b]
        else:
            result[b, start : start + tokens] = new[b]
    return result


# --- Linear algebra and weights ---------------------------------------------------------------


@_quiet
def linear(x, weight, bias=None):
    """x weight^T (+ bias), weight [out, in]."""
    xs, ws = wide(x), wide(weight)
    y = (xs.reshape(math.prod(xs.shape[:-1]), xs.shape[-1]) @ ws.T).reshape(*xs.shape[:-1], ws.shape[0])
    if bias is not None:
        y = y + wide(bias)
    return rounded(y, x.dtype)


@_quiet
def dequantize(q, scale, min=None, dtype=None):
    """q * scale - min per group along `in`; the group's size is in / scale.shape[1]."""
    out, features = q.shape
    groups = scale.shape[1]
    values = q.astype(np.float64).reshape(out, groups, features // groups if groups else 0)
    w = values * wide(scale)[..., None]
    if min is not None:
        w = w - wide(min)[..., None]
    return rounded(w.reshape(out, features), dtype or scale.dtype)


BLOCK_BYTES = {"q8_0": 34, "q4_0": 18, "q4_K": 144, "q6_K": 210, "int8": 32, "int4": 20}
BLOCK_SIZE = {"q8_0": 32, "q4_0": 32, "q4_K": 256, "q6_K": 256, "int8": 32, "int4": 32}
# Bytes after the blocks of a row: an f32.
BLOCK_TAIL = {"int8": 4}
# Where the f16 scales of a block are.
BLOCK_HALVES = {"q8_0": [0], "q4_0": [0], "q4_K": [0, 2], "q6_K": [208], "int8": [], "int4": [0, 2]}
HAS_MINIMUM = ("q4_K", "int4")


def unpack_blocks(data, format):
    """Blocks [out, bytes] -> q int8 [out, in], scale float32 [out, groups], min float32 likewise (zeros for a format
    that has none); groups are of 32, of 16 for q6_K, a whole row for int8."""
    raw = np.ascontiguousarray(data).view(np.uint8)
    out = raw.shape[0]
    if format == "int8":
        q, scale = raw[:, :-4].view(np.int8), np.ascontiguousarray(raw[:, -4:]).view(np.float32)
        return q, scale, np.zeros((out, 1), np.float32)
    blocks = raw.reshape(out, raw.shape[1] // BLOCK_BYTES[format], BLOCK_BYTES[format])
    n = blocks.shape[1]

    def half(at):
        return np.ascontiguousarray(blocks[:, :, at : at + 2]).view(np.float16)[..., 0].astype(np.float32)

    if format == "q8_0":
        q = np.ascontiguousarray(blocks[:, :, 2:]).view(np.int8).reshape(out, n * 32)
        return q, half(0), np.zeros((out, n), np.float32)
    if format == "int4":
        nibbles = blocks[:, :, 4:]
        q = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.int8)
        return q.reshape(out, n * 32), half(0), half(2)
    if format == "q4_0":
        nibbles = blocks[:, :, 2:]
        q = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.int8) - np.int8(8)
        return q.reshape(out, n * 32), half(0), np.zeros((out, n), np.float32)
    if format == "q4_K":
        d, dmin, packed, nibbles = half(0), half(2), blocks[:, :, 4:16], blocks[:, :, 16:]
        scales, mins = np.zeros((out, n, 8), np.float32), np.zeros((out, n, 8), np.float32)
        for j in range(4):
            scales[:, :, j], mins[:, :, j] = packed[:, :, j] & 63, packed[:, :, j + 4] & 63
            scales[:, :, j + 4] = (packed[:, :, j + 8] & 15) | (packed[:, :, j] >> 6 << 4)
            mins[:, :, j + 4] = (packed[:, :, j + 8] >> 4) | (packed[:, :, j + 4] >> 6 << 4)
        q = np.zeros((out, n, 8, 32), np.int8)
        for j in range(4):  # 32 bytes hold two groups: low nibbles, then high nibbles
            part = nibbles[:, :, 32 * j : 32 * j + 32]
            q[:, :, 2 * j], q[:, :, 2 * j + 1] = part & 15, part >> 4
        with np.errstate(all="ignore"):
            scale, minimum = d[..., None] * scales, dmin[..., None] * mins
        return q.reshape(out, n * 256), scale.reshape(out, n * 8), minimum.reshape(out, n * 8)
    if format == "q6_K":
        q = np.zeros((out, n, 2, 4, 32), np.int8)
        for h in range(2):  # 128 elements, 32 at a time
            low, high = blocks[:, :, 64 * h : 64 * h + 64], blocks[:, :, 128 + 32 * h : 160 + 32 * h]
            for j in range(4):
                nibble = low[:, :, 32 * (j % 2) : 32 * (j % 2) + 32] >> (4 * (j // 2)) & 15
                q[:, :, h, j] = (nibble | (high >> (2 * j) & 3) << 4).astype(np.int8) - np.int8(32)
        factors = np.ascontiguousarray(blocks[:, :, 192:208]).view(np.int8).astype(np.float32)
        with np.errstate(all="ignore"):
            scale = half(208)[..., None] * factors
        return q.reshape(out, n * 256), scale.reshape(out, n * 16), np.zeros((out, n * 16), np.float32)
    raise ValueError(f"unknown block format '{format}'")


def quantise_int8(weight):
    """A float32 matrix as rows of int8 blocks: the largest magnitude of a row becomes 127."""
    scale = np.abs(weight).max(axis=1, keepdims=True, initial=0) / np.float32(127)
    with np.errstate(all="ignore"):
        ratio = np.where(scale == 0, np.float32(0), weight / scale)
    q = np.trunc(ratio + np.copysign(np.float32(0.5), ratio)).clip(-127, 127).astype(np.int8)
    return np.concatenate([q.view(np.uint8), scale.astype(np.float32).view(np.uint8)], axis=1)


def quantise_int4(weight):
    """A float32 matrix as rows of int4 blocks: nibbles from the smallest of 32 numbers to the largest."""
    groups = weight.reshape(weight.shape[0], -1, 32)
    low, high = groups.min(axis=2, keepdims=True), groups.max(axis=2, keepdims=True)
    scale = (high / np.float32(15) - low / np.float32(15)).astype(np.float16)
    minimum = (-low).astype(np.float16)
    with np.errstate(all="ignore"):
        ratio = np.where(scale == 0, 0, (groups + minimum.astype(np.float32)) / scale.astype(np.float32))
    q = np.trunc(ratio + np.copysign(np.float32(0.5), ratio)).clip(0, 15).astype(np.uint8)
    parts = [scale.view(np.uint8), minimum.view(np.uint8), q[:, :, :16] | q[:, :, 16:] << 4]
    return np.concatenate(parts, axis=2).reshape(weight.shape[0], -1)


def embedding(table, ids):
    """Rows of the table, bit for bit."""
    return table[np.asarray(ids)]
