"""Attention as people write it in PyTorch, and mistakes that must not become it."""

import math

import torch
import torch.nn.functional as F

from .case import bf16, case, f32, i1, maybe, op, positions

FILE = "torch-attention"
D = 16
QKV = {"q": f32(1, 4, "s", D), "k": f32(1, 4, "s", D), "v": f32(1, 4, "s", D)}
QKV16 = {"q": bf16(1, 4, "s", D), "k": bf16(1, 4, "s", D), "v": bf16(1, 4, "s", D)}
BATCH = {"q": f32(3, 4, "s", D), "k": f32(3, 4, "s", D), "v": f32(3, 4, "s", D)}
GQA = {"q": f32(1, 8, "s", D), "k": f32(1, 2, "s", D), "v": f32(1, 2, "s", D)}
MASKED = QKV | {"mask": f32(1, 1, "s", "s", fill="causal", scale=-1e9)}
DECODE = {"q": f32(1, 8, 1, D), "k": f32(1, 2, "t", D), "v": f32(1, 2, "t", D)}
SCALE = 1 / math.sqrt(D)


def attention(args=QKV, count=1, expect=(), **keywords):
    attributes = {}
    for key in ("causal", "window", "softcap", "scale", "layout", "mask", "offset"):
        if key in keywords:
            attributes[key] = keywords.pop(key)
    attributes.setdefault("causal", False)
    attributes.setdefault("scale", SCALE)
    attributes.setdefault("mask", False)
    attributes.setdefault("window", None)
    attributes.setdefault("softcap", None)
    return case(FILE, args, [op("attention", count, **attributes), *expect], **keywords)


def miss(why, args=QKV, expect=(), **keywords):
    return case(FILE, args, expect, near_miss="attention", family=why, static=True, **keywords)


def causal_bool(q, k):
    return torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool).tril()


@attention()
def plain(q, k, v):
    """matmul, scale, softmax, matmul."""
    return F.softmax(q @ k.transpose(-2, -1) / math.sqrt(D), dim=-1) @ v


@attention(BATCH)
def batched(q, k, v):
    """A dynamic batch, scale multiplied."""
    return torch.matmul(torch.softmax(torch.matmul(q, k.mT) * SCALE, -1), v)


@attention()
def scale_on_q(q, k, v):
    """The scale multiplies q."""
    return ((q * SCALE) @ k.transpose(2, 3)).softmax(-1) @ v


@attention(static=True)
def scale_split(q, k, v):
    """Its root on both."""
    return ((q * D**-0.25) @ (k * D**-0.25).transpose(2, 3)).softmax(-1) @ v


@attention(scale=1.0, static=True)
def no_scale(q, k, v):
    """No scale: 1."""
    return (q @ k.transpose(2, 3)).softmax(-1) @ v


@attention()
def einsum(q, k, v):
    """By einsum."""
    scores = torch.einsum("bhqd,bhkd->bhqk", q, k) * SCALE
    return torch.einsum("bhqk,bhkd->bhqd", scores.softmax(-1), v)


@attention({"q": f32(1, "s", 4, D), "k": f32(1, "s", 4, D), "v": f32(1, "s", 4, D)}, static=True)
def einsum_token_major(q, k, v):
    """By einsum from tokens first."""
    scores = torch.einsum("bqhd,bkhd->bhqk", q, k) * SCALE
    return torch.einsum("bhqk,bkhd->bqhd", scores.softmax(-1), v)


@attention({"q": f32(4, "s", D), "k": f32(4, "s", D), "v": f32(4, "s", D)}, static=True)
def bmm(q, k, v):
    """bmm over heads, no batch."""
    return torch.bmm(torch.softmax(torch.bmm(q, k.transpose(1, 2)) * SCALE, -1), v)


@attention({"q": f32(4, "s", D), "k": f32(4, "s", D), "v": f32(4, "s", D)})
def baddbmm(q, k, v):
    """baddbmm with beta 0."""
    scores = torch.baddbmm(torch.empty(4, q.shape[1], k.shape[1]), q, k.transpose(1, 2), beta=0, alpha=SCALE)
    return torch.bmm(scores.softmax(-1), v)


@attention(static=True)
def softmax_by_hand_stable(q, k, v):
    """exp(s - max) / sum, by hand."""
    s = q @ k.transpose(2, 3) * SCALE
    e = torch.exp(s - s.amax(-1, keepdim=True))
    return (e / e.sum(-1, keepdim=True)) @ v


@attention()
def softmax_by_hand_plain(q, k, v):
    """exp(s) / sum."""
    e = torch.exp(q @ k.transpose(2, 3) * SCALE)
    return (e / e.sum(-1, keepdim=True)) @ v


@attention()
def divided_after_values(q, k, v):
    """The division comes after the product with v."""
    s = q @ k.transpose(2, 3) * SCALE
    e = torch.exp(s - s.max(-1, keepdim=True).values)
    return (e @ v) / e.sum(-1, keepdim=True)


@attention(static=True)
def logsumexp(q, k, v):
    """exp(s - logsumexp(s))."""
    s = q @ k.transpose(2, 3) * SCALE
    return torch.exp(s - torch.logsumexp(s, -1, keepdim=True)) @ v


@attention(static=True)
def log_softmax(q, k, v):
    """exp(log_softmax(s))."""
    return F.log_softmax(q @ k.transpose(2, 3) * SCALE, -1).exp() @ v


@attention(QKV16)
def bf16_f32_softmax(q, k, v):
    """bf16, softmax in f32, rounded before v."""
    return F.softmax(q @ k.transpose(2, 3) * SCALE, dim=-1, dtype=torch.float32).to(q.dtype) @ v


@attention(QKV16)
def bf16_throughout(q, k, v):
    """bf16, softmax in bf16."""
    return F.softmax(q @ k.transpose(2, 3) * SCALE, dim=-1) @ v


@attention(QKV16, causal=True)
def bf16_f32_throughout(q, k, v):
    """bf16 inputs, everything in f32, rounded once; causal by where."""
    s = q.float() @ k.float().transpose(2, 3) * SCALE
    s = torch.where(causal_bool(q, k), s, -math.inf)
    return (s.softmax(-1) @ v.float()).to(q.dtype)


# Masks.


@attention(causal=True)
def causal_tril_masked_fill(q, k, v):
    """ones.tril, masked_fill with -inf."""
    s = q @ k.transpose(2, 3) * SCALE
    return s.masked_fill(~causal_bool(q, k), -math.inf).softmax(-1) @ v


@attention(causal=True)
def causal_triu_added(q, k, v):
    """full(-inf).triu(1), added."""
    n = q.shape[2]
    mask = torch.full((n, n), -math.inf).triu(1)
    return (q @ k.transpose(2, 3) / math.sqrt(D) + mask).softmax(-1) @ v


@attention(causal=True)
def causal_triu_finite_min(q, k, v):
    """full(finfo.min).triu(1), added."""
    n = q.shape[2]
    mask = torch.triu(torch.full((n, n), torch.finfo(torch.float32).min), diagonal=1)
    return (q @ k.transpose(2, 3) * SCALE + mask[None, None]).softmax(-1) @ v


@attention(causal=True, static=True)
def causal_where_arange(q, k, v):
    """where(i >= j)."""
    i, j = torch.arange(q.shape[2])[:, None], torch.arange(k.shape[2])
    s = torch.where(i >= j, q @ k.transpose(2, 3) * SCALE, -1e30)
    return s.softmax(-1) @ v


@attention(causal=True)
def causal_greater_masked(q, k, v):
    """masked_fill(j > i)."""
    i, j = torch.arange(q.shape[2]), torch.arange(k.shape[2])
    s = (q @ k.transpose(2, 3) * SCALE).masked_fill(j[None, :] > i[:, None], torch.finfo(torch.float32).min)
    return s.softmax(-1) @ v


@attention(causal=True, static=True)
def causal_less_than_plus_one(q, k, v):
    """j < i + 1."""
    i = torch.arange(q.shape[2])
    mask = i[None, :] < i[:, None] + 1
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(mask.logical_not(), -math.inf).softmax(-1) @ v


@attention(causal=True)
def causal_difference(q, k, v):
    """i - j >= 0."""
    i = torch.arange(q.shape[2])
    return torch.where(i[:, None] - i[None, :] >= 0, q @ k.transpose(2, 3) * SCALE, -math.inf).softmax(-1) @ v


@attention(causal=True)
def causal_cumsum_free(q, k, v):
    """(1 - tril) * -10000, added: GPT-2's old way with a finite number."""
    mask = (1.0 - torch.tril(torch.ones(q.shape[2], q.shape[2]))) * -1e9
    return (q @ k.transpose(2, 3) * SCALE + mask).softmax(-1) @ v


@attention(causal=True, static=True)
def causal_masked_product(q, k, v):
    """The scores masked before the scale."""
    s = (q @ k.transpose(2, 3)).masked_fill(~causal_bool(q, k), -math.inf)
    return (s * SCALE).softmax(-1) @ v


@attention(causal=True)
def sdpa_causal(q, k, v):
    """scaled_dot_product_attention(is_causal=True), decomposed by torch."""
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@attention()
def sdpa(q, k, v):
    """scaled_dot_product_attention."""
    return F.scaled_dot_product_attention(q, k, v)


@attention(GQA, causal=True, static=True)
def sdpa_gqa(q, k, v):
    """With enable_gqa."""
    return F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)


@attention(QKV | {"mask": i1(1, 1, "s", "s")}, mask=True)
def sdpa_bool_mask(q, k, v, mask):
    """A boolean mask as an argument."""
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


@attention(QKV16, causal=True)
def sdpa_causal_bf16(q, k, v):
    """In bf16."""
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@attention(MASKED, mask=True)
def mask_added(q, k, v, mask):
    """A float mask as an argument, added."""
    return (q @ k.transpose(2, 3) * SCALE + mask).softmax(-1) @ v


@attention(QKV | {"mask": i1("s", "s")}, mask=True)
def mask_bool_where(q, k, v, mask):
    """A boolean mask as an argument, by where."""
    return torch.where(mask, q @ k.transpose(2, 3) * SCALE, -math.inf).softmax(-1) @ v


@attention(QKV | {"mask": i1("s", fill="ones")}, causal=True, mask=True)
def causal_and_padding(q, k, v, mask):
    """Causal and a padding mask over keys."""
    visible = causal_bool(q, k) & mask[None, :]
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~visible, -math.inf).softmax(-1) @ v


@attention(causal=True, window=4)
def window_and(q, k, v):
    """Sliding window: j <= i and i - j < 4."""
    i, j = torch.arange(q.shape[2])[:, None], torch.arange(k.shape[2])[None, :]
    visible = (j <= i) & (i - j < 4)
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~visible, -math.inf).softmax(-1) @ v


@attention(causal=True, window=4, static=True)
def window_greater(q, k, v):
    """j > i - 4."""
    i, j = torch.arange(q.shape[2])[:, None], torch.arange(k.shape[2])[None, :]
    return torch.where((j <= i) & (j > i - 4), q @ k.transpose(2, 3) * SCALE, -math.inf).softmax(-1) @ v


@attention(causal=True, window=5)
def window_triu_tril(q, k, v):
    """ones.tril().triu(-4): window 5."""
    visible = torch.ones(q.shape[2], k.shape[2], dtype=torch.bool).tril().triu(-4)
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~visible, -math.inf).softmax(-1) @ v


@attention(softcap=50.0, static=True)
def softcap(q, k, v):
    """Gemma 2: 50 * tanh(s / 50)."""
    s = q @ k.transpose(2, 3) * SCALE
    return (torch.tanh(s / 50.0) * 50.0).softmax(-1) @ v


@attention(softcap=30.0, causal=True, scale=0.125)
def softcap_causal(q, k, v):
    """softcap, then the mask, another scale."""
    s = 30.0 * torch.tanh(q @ k.transpose(2, 3) * 0.125 * (1 / 30.0))
    return s.masked_fill(~causal_bool(q, k), -math.inf).softmax(-1) @ v


# Grouped query.


@attention(GQA, causal=True)
def gqa_repeat_interleave(q, k, v):
    """repeat_interleave."""
    k, v = k.repeat_interleave(4, dim=1), v.repeat_interleave(4, dim=1)
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~causal_bool(q, k), -math.inf).softmax(-1) @ v


@attention(GQA, causal=True)
def gqa_expand(q, k, v):
    """repeat_kv: expand and reshape."""
    n = k.shape[2]
    k = k[:, :, None].expand(1, 2, 4, n, D).reshape(1, 8, n, D)
    v = v[:, :, None].expand(1, 2, 4, n, D).reshape(1, 8, n, D)
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~causal_bool(q, k), -math.inf).softmax(-1) @ v


@attention(GQA, static=True)
def gqa_unflatten(q, k, v):
    """Five dimensions, broadcast by matmul."""
    q = q.unflatten(1, (2, 4))
    return ((q @ k.unsqueeze(2).transpose(-2, -1) * SCALE).softmax(-1) @ v.unsqueeze(2)).flatten(1, 2)


@attention(GQA)
def gqa_einsum(q, k, v):
    """Five dimensions, einsum, no copy of k."""
    q = q.view(1, 2, 4, q.shape[2], D)
    s = torch.einsum("bhgqd,bhkd->bhgqk", q, k) * SCALE
    return torch.einsum("bhgqk,bhkd->bhgqd", s.softmax(-1), v).reshape(1, 8, -1, D)


@attention({"q": f32(1, 8, "s", D), "k": f32(1, 1, "s", D), "v": f32(1, 1, "s", D)}, causal=True)
def mqa_broadcast(q, k, v):
    """One K/V head, broadcast."""
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~causal_bool(q, k), -math.inf).softmax(-1) @ v


@case(FILE, GQA, maybe("attention"))
def gqa_tiled(q, k, v):
    """repeat: heads go h % 2, not h / 4. As attention only with the query heads permuted."""
    k, v = k.repeat(1, 4, 1, 1), v.repeat(1, 4, 1, 1)
    return (q @ k.transpose(2, 3) * SCALE).softmax(-1) @ v


# Decoding.


@attention(DECODE)
def decode_one_query(q, k, v):
    """One query against t keys, grouped."""
    k, v = k.repeat_interleave(4, 1), v.repeat_interleave(4, 1)
    return (q @ k.transpose(2, 3) * SCALE).softmax(-1) @ v


@attention({"q": f32(1, 4, "s", D), "k": f32(1, 4, 32, D), "v": f32(1, 4, 32, D), "position": positions("s", offset=7)},
           mask=None, causal=None)
def static_cache_positions(q, k, v, position):
    """A static cache: key j is visible when j <= position of the query. Causal with an offset only where the
    positions are consecutive; a mask else."""
    visible = torch.arange(32)[None, :] <= position[:, None]
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~visible, -math.inf).softmax(-1) @ v


@attention({"q": f32(1, 4, "s", D), "k": f32(1, 4, "t", D), "v": f32(1, 4, "t", D)}, causal=True, offset=True)
def causal_with_past(q, k, v):
    """More keys than queries: tril(diagonal = t - s), that is offset t - s."""
    visible = torch.arange(k.shape[2])[None, :] <= torch.arange(q.shape[2])[:, None] + (k.shape[2] - q.shape[2])
    return (q @ k.transpose(2, 3) * SCALE).masked_fill(~visible, -math.inf).softmax(-1) @ v


@attention(scale=SCALE, args={"q": f32(1, 4, "s", D), "k": f32(1, 4, "s", D), "v": f32(1, 4, "s", 24)}, static=True)
def other_value_width(q, k, v):
    """v is wider than k."""
    return (q @ k.transpose(2, 3) * SCALE).softmax(-1) @ v


@attention({"x": f32(1, "s", 64), "wq": f32(64, 64, scale=0.1), "wk": f32(32, 64, scale=0.1),
            "wv": f32(32, 64, scale=0.1), "wo": f32(64, 64, scale=0.1)}, causal=True, scale=8**-0.5,
           expect=[op("linear", 4)])
def whole_layer(x, wq, wk, wv, wo):
    """Projections, views, grouped causal attention, output projection."""
    n = x.shape[1]
    q = F.linear(x, wq).view(1, n, 8, 8).transpose(1, 2)
    k = F.linear(x, wk).view(1, n, 4, 8).transpose(1, 2)
    v = F.linear(x, wv).view(1, n, 4, 8).transpose(1, 2)
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
    return F.linear(y.transpose(1, 2).reshape(1, n, 64), wo)


# Mistakes.


@miss("softmax over the queries")
def miss_softmax_axis(q, k, v):
    return (q @ k.transpose(2, 3) * SCALE).softmax(-2) @ v


@miss("softmax over the heads")
def miss_softmax_heads(q, k, v):
    return (q @ k.transpose(2, 3) * SCALE).softmax(1) @ v


@miss("no softmax")
def miss_no_softmax(q, k, v):
    return (q @ k.transpose(2, 3) * SCALE) @ v


@miss("the sum that divides is of the scores, not of their exponentials")
def miss_wrong_sum(q, k, v):
    s = q @ k.transpose(2, 3) * SCALE
    return (torch.exp(s - s.amax(-1, keepdim=True)) / s.sum(-1, keepdim=True)) @ v


@miss("the sum is over another axis")
def miss_sum_axis(q, k, v):
    e = torch.exp(q @ k.transpose(2, 3) * SCALE)
    return (e / e.sum(-2, keepdim=True)) @ v


@miss("the probabilities are transposed", {"q": f32(1, 4, 8, D), "k": f32(1, 4, 8, D), "v": f32(1, 4, 8, D)})
def miss_transposed(q, k, v):
    return (q @ k.transpose(2, 3) * SCALE).softmax(-1).transpose(2, 3) @ v


@miss("the sign of the scores", expect=maybe("attention", scale=-SCALE))
def miss_negated(q, k, v):
    s = q @ k.transpose(2, 3) * SCALE
    e = torch.exp(s.amin(-1, keepdim=True) - s)
    return (e / e.sum(-1, keepdim=True)) @ v


@miss("the probabilities are multiplied by the mask after the softmax")
def miss_mask_after(q, k, v):
    p = (q @ k.transpose(2, 3) * SCALE).softmax(-1)
    return (p * causal_bool(q, k)) @ v


@miss("2 ** s in place of exp(s) has another scale", expect=maybe("attention", scale=SCALE * math.log(2)))
def miss_exp2(q, k, v):
    e = torch.exp2(q @ k.transpose(2, 3) * SCALE)
    return (e / e.sum(-1, keepdim=True)) @ v


def masked(why, name, visible):
    """Causal it is not; attention with that mask is right."""

    def function(q, k, v):
        i, j = torch.arange(q.shape[2])[:, None], torch.arange(k.shape[2])[None, :]
        s = torch.where(visible(i, j), q @ k.transpose(2, 3) * SCALE, -math.inf)
        return s.softmax(-1) @ v

    function.__doc__ = why + ": attention with a mask, not causal."
    # A mask that hides the future as well may be split into causal and the rest.
    causal = None if name in ("mask_every_second", "mask_strict") else False
    expected = op("attention", causal=causal, scale=SCALE, mask=True, window=None)
    case(FILE, QKV, expected, name=name, static=name != "mask_one_ahead")(function)


masked("j <= i + 1", "mask_one_ahead", lambda i, j: j <= i + 1)
masked("j < i or j = 0: the diagonal is hidden", "mask_strict", lambda i, j: (j < i) | (j == 0))
masked("j >= i: the future", "mask_future", lambda i, j: j >= i)
masked("every second key", "mask_every_second", lambda i, j: (j % 2 == 0) & (j <= i))
masked("j <= i or j < 2: a prefix", "mask_prefix", lambda i, j: (j <= i) | (j < 2))


@case(FILE, QKV, op("attention", causal=False, scale=SCALE, mask=True, softcap=None))
def mask_finite_small(q, k, v):
    """-1 is added to the future: that hides nothing."""
    mask = torch.full((q.shape[2], q.shape[2]), -1.0).triu(1)
    return (q @ k.transpose(2, 3) * SCALE + mask).softmax(-1) @ v


@miss("tanh(s / 50) * 30 is a softcap of 30 of other scores", expect=maybe("attention", softcap=30.0, scale=SCALE * 0.6))
def miss_softcap_factor(q, k, v):
    s = torch.tanh(q @ k.transpose(2, 3) * SCALE / 50.0) * 30.0
    return s.softmax(-1) @ v


@miss("softcap after the mask")
def miss_softcap_after_mask(q, k, v):
    s = (q @ k.transpose(2, 3) * SCALE).masked_fill(~causal_bool(q, k), -1e9)
    return (torch.tanh(s / 50.0) * 50.0).softmax(-1) @ v
