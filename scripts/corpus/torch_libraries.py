"""Blocks as other libraries than Hugging Face's write them in PyTorch: Meta's references, lit-gpt, nanoGPT, torchtune and more."""

import math

import torch
import torch.nn.functional as F

from .case import Arg, bf16, case, f32, i1, i64, maybe, op, positions

FILE = "torch-libraries"
H, HK, D, DIM, FF = 8, 2, 16, 128, 192
NORM = {"scale": 0.2, "offset": 1.0}


def norm(width=DIM, dtype="f32"):
    return Arg(dtype, (width,), **NORM)


def w(*shape, dtype="f32"):
    return Arg(dtype, shape, scale=0.1)


def attention(count=1, **attributes):
    return op("attention", count, **{"causal": False, "scale": D**-0.5, "mask": False, "window": None, "softcap": None} | attributes)


# ---- Meta's llama


def meta_rms(x, weight, eps=1e-5):
    def _norm(x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps)

    return _norm(x.float()).type_as(x) * weight


def precompute_freqs_cis(dim, end, theta=10000.0):
    freqs = 1.0 / (theta ** (torch.arange(0, dim, 2)[: (dim // 2)].float() / dim))
    t = torch.arange(end, dtype=torch.float32)
    freqs = torch.outer(t, freqs)
    return torch.polar(torch.ones_like(freqs), freqs)


def reshape_for_broadcast(freqs_cis, x):
    ndim = x.ndim
    shape = [d if i == 1 or i == ndim - 1 else 1 for i, d in enumerate(x.shape)]
    return freqs_cis.view(*shape)


def meta_rotary(xq, xk, freqs_cis):
    xq_ = torch.view_as_complex(xq.float().reshape(*xq.shape[:-1], -1, 2))
    xk_ = torch.view_as_complex(xk.float().reshape(*xk.shape[:-1], -1, 2))
    freqs_cis = reshape_for_broadcast(freqs_cis, xq_)
    xq_out = torch.view_as_real(xq_ * freqs_cis).flatten(3)
    xk_out = torch.view_as_real(xk_ * freqs_cis).flatten(3)
    return xq_out.type_as(xq), xk_out.type_as(xk)


def meta_repeat_kv(x, n_rep):
    bs, slen, n_kv_heads, head_dim = x.shape
    return x[:, :, :, None, :].expand(bs, slen, n_kv_heads, n_rep, head_dim).reshape(bs, slen, n_kv_heads * n_rep, head_dim)


BLOCK = {"attention_norm": norm(), "wq": w(H * D, DIM), "wk": w(HK * D, DIM), "wv": w(HK * D, DIM), "wo": w(DIM, H * D),
         "ffn_norm": norm(), "w1": w(FF, DIM), "w2": w(DIM, FF), "w3": w(FF, DIM)}


def block16(**keywords):
    return {n: Arg("bf16", a.shape, scale=a.scale, offset=a.offset) for n, a in (keywords | BLOCK).items()}


def meta_llama_block(x, attention_norm, wq, wk, wv, wo, ffn_norm, w1, w2, w3):
    """Meta's llama: complex rotation, repeat_kv, a mask of -inf by triu, everything in float and type_as."""
    bsz, seqlen, _ = x.shape
    freqs_cis = precompute_freqs_cis(D, seqlen)
    h = meta_rms(x, attention_norm)
    xq, xk, xv = F.linear(h, wq), F.linear(h, wk), F.linear(h, wv)
    xq, xk, xv = xq.view(bsz, seqlen, H, D), xk.view(bsz, seqlen, HK, D), xv.view(bsz, seqlen, HK, D)
    xq, xk = meta_rotary(xq, xk, freqs_cis)
    keys, values = meta_repeat_kv(xk, H // HK), meta_repeat_kv(xv, H // HK)
    xq, keys, values = xq.transpose(1, 2), keys.transpose(1, 2), values.transpose(1, 2)
    scores = torch.matmul(xq, keys.transpose(2, 3)) / math.sqrt(D)
    mask = torch.full((seqlen, seqlen), float("-inf"))
    mask = torch.triu(mask, diagonal=1).type_as(x)
    scores = scores + mask
    scores = F.softmax(scores.float(), dim=-1).type_as(xq)
    output = torch.matmul(scores, values).transpose(1, 2).contiguous().view(bsz, seqlen, -1)
    h = x + F.linear(output, wo)
    n = meta_rms(h, ffn_norm)
    return h + F.linear(F.silu(F.linear(n, w1)) * F.linear(n, w3), w2)


def block_expect(**keywords):
    counts = {"rmsnorm": 2, "rope": 2, "rope_table": 1, "linear": 7, "swiglu": 1} | keywords
    return [op(n, c) for n, c in counts.items()]


case(FILE, {"x": f32(1, "s", DIM)} | BLOCK, [*block_expect(), attention(causal=True)])(meta_llama_block)
case(FILE, block16(x=bf16(1, "s", DIM)), [*block_expect(), attention(causal=True)], name="meta_llama_block_bf16")(meta_llama_block)


# ---- Karpathy: llama2.c's model.py, nanoGPT, minGPT


def llama2c_rotary(xq, xk, freqs_cos, freqs_sin):
    xq_r, xq_i = xq.float().reshape(xq.shape[:-1] + (-1, 2)).unbind(-1)
    xk_r, xk_i = xk.float().reshape(xk.shape[:-1] + (-1, 2)).unbind(-1)
    freqs_cos = freqs_cos.view(1, freqs_cos.shape[0], 1, freqs_cos.shape[1])
    freqs_sin = freqs_sin.view(1, freqs_sin.shape[0], 1, freqs_sin.shape[1])
    xq_out_r, xq_out_i = xq_r * freqs_cos - xq_i * freqs_sin, xq_r * freqs_sin + xq_i * freqs_cos
    xk_out_r, xk_out_i = xk_r * freqs_cos - xk_i * freqs_sin, xk_r * freqs_sin + xk_i * freqs_cos
    xq_out = torch.stack([xq_out_r, xq_out_i], dim=-1).flatten(3)
    xk_out = torch.stack([xk_out_r, xk_out_i], dim=-1).flatten(3)
    return xq_out.type_as(xq), xk_out.type_as(xk)


@case(FILE, {"x": f32(1, "s", DIM), "freqs_cos": f32("s", D // 2), "freqs_sin": f32("s", D // 2)} | BLOCK,
      [*block_expect(rope_table=0), attention(causal=True)], most=60)
def llama2c_block(x, freqs_cos, freqs_sin, attention_norm, wq, wk, wv, wo, ffn_norm, w1, w2, w3):
    """llama2.c's model.py: rows of tables, pairs by unbind, a slice of a mask."""
    bsz, seqlen, _ = x.shape
    h = meta_rms(x, attention_norm)
    xq, xk, xv = F.linear(h, wq).view(bsz, seqlen, H, D), F.linear(h, wk).view(bsz, seqlen, HK, D), F.linear(h, wv).view(bsz, seqlen, HK, D)
    xq, xk = llama2c_rotary(xq, xk, freqs_cos, freqs_sin)
    xk, xv = meta_repeat_kv(xk, H // HK), meta_repeat_kv(xv, H // HK)
    xq, xk, xv = xq.transpose(1, 2), xk.transpose(1, 2), xv.transpose(1, 2)
    scores = torch.matmul(xq, xk.transpose(2, 3)) / math.sqrt(D)
    mask = torch.triu(torch.full((1, 1, 64, 64), float("-inf")), diagonal=1)
    scores = scores + mask[:, :, :seqlen, :seqlen]
    scores = F.softmax(scores.float(), dim=-1).type_as(xq)
    output = torch.matmul(scores, xv).transpose(1, 2).contiguous().view(bsz, seqlen, -1)
    h = x + F.linear(output, wo)
    n = meta_rms(h, ffn_norm)
    return h + F.linear(F.silu(F.linear(n, w1)) * F.linear(n, w3), w2)


GPT = {"ln_1": norm(), "ln_1_b": w(DIM), "c_attn": w(3 * DIM, DIM), "c_attn_b": w(3 * DIM), "c_proj": w(DIM, DIM), "c_proj_b": w(DIM),
       "ln_2": norm(), "ln_2_b": w(DIM), "c_fc": w(4 * DIM, DIM), "c_fc_b": w(4 * DIM), "mlp_proj": w(DIM, 4 * DIM), "mlp_proj_b": w(DIM)}
GPT_OPS = [op("layernorm", 2, eps=1e-5), op("linear", 4, bias=True), attention(causal=True)]


@case(FILE, {"x": f32(1, "s", DIM)} | GPT, GPT_OPS, most=60)
def nanogpt_block(x, ln_1, ln_1_b, c_attn, c_attn_b, c_proj, c_proj_b, ln_2, ln_2_b, c_fc, c_fc_b, mlp_proj, mlp_proj_b):
    """nanoGPT without flash attention: split of one matrix, masked_fill of a buffer that is 0."""
    B, T, C = x.size()
    h = F.layer_norm(x, (DIM,), ln_1, ln_1_b, 1e-5)
    q, k, v = F.linear(h, c_attn, c_attn_b).split(DIM, dim=2)
    k = k.view(B, T, H, C // H).transpose(1, 2)
    q = q.view(B, T, H, C // H).transpose(1, 2)
    v = v.view(B, T, H, C // H).transpose(1, 2)
    att = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
    bias = torch.tril(torch.ones(64, 64)).view(1, 1, 64, 64)
    att = att.masked_fill(bias[:, :, :T, :T] == 0, float("-inf"))
    y = F.softmax(att, dim=-1) @ v
    y = y.transpose(1, 2).contiguous().view(B, T, C)
    x = x + F.linear(y, c_proj, c_proj_b)
    h = F.layer_norm(x, (DIM,), ln_2, ln_2_b, 1e-5)
    return x + F.linear(F.gelu(F.linear(h, c_fc, c_fc_b)), mlp_proj, mlp_proj_b)


@case(FILE, {"x": f32(1, "s", DIM)} | GPT, GPT_OPS)
def nanogpt_flash_block(x, ln_1, ln_1_b, c_attn, c_attn_b, c_proj, c_proj_b, ln_2, ln_2_b, c_fc, c_fc_b, mlp_proj, mlp_proj_b):
    """nanoGPT with scaled_dot_product_attention; the tanh GELU of minGPT."""
    B, T, C = x.size()
    h = F.layer_norm(x, (DIM,), ln_1, ln_1_b, 1e-5)
    q, k, v = F.linear(h, c_attn, c_attn_b).chunk(3, dim=-1)
    k = k.view(B, T, H, C // H).transpose(1, 2)
    q = q.view(B, T, H, C // H).transpose(1, 2)
    v = v.view(B, T, H, C // H).transpose(1, 2)
    y = F.scaled_dot_product_attention(q, k, v, attn_mask=None, dropout_p=0, is_causal=True)
    y = y.transpose(1, 2).contiguous().view(B, T, C)
    x = x + F.linear(y, c_proj, c_proj_b)
    h = F.layer_norm(x, (DIM,), ln_2, ln_2_b, 1e-5)
    h = F.linear(h, c_fc, c_fc_b)
    h = 0.5 * h * (1.0 + torch.tanh(math.sqrt(2.0 / math.pi) * (h + 0.044715 * torch.pow(h, 3.0))))
    return x + F.linear(h, mlp_proj, mlp_proj_b)


@case(FILE, {"x": f32(1, "s", DIM), "ln": norm(), "qw": w(DIM, DIM), "kw": w(DIM, DIM), "vw": w(DIM, DIM), "ow": w(DIM, DIM)},
      [op("rmsnorm", 3), op("rope", 2), op("rope_table"), op("linear", 4), attention(causal=True)])
def modded_nanogpt_attention(x, ln, qw, kw, vw, ow):
    """modded-nanogpt: norms without weights of q and k, rotation with the sign in the other half, F.rms_norm."""
    B, T, C = x.size()
    h = F.rms_norm(x, (DIM,), ln, 1e-6)
    q = F.linear(h, qw).view(B, T, H, D)
    k = F.linear(h, kw).view(B, T, H, D)
    v = F.linear(h, vw).view(B, T, H, D)
    inv_freq = 1.0 / (10000.0 ** (torch.arange(0, D, 2).float() / D))
    freqs = torch.outer(torch.arange(T).float(), inv_freq)
    cos, sin = freqs.cos()[None, :, None, :], freqs.sin()[None, :, None, :]

    def apply_rotary_emb(x):
        x1, x2 = x[..., : D // 2], x[..., D // 2 :]
        return torch.cat([x1 * cos + x2 * sin, x1 * (-sin) + x2 * cos], 3).type_as(x)

    q, k = F.rms_norm(q, (D,), eps=1e-6), F.rms_norm(k, (D,), eps=1e-6)
    q, k = apply_rotary_emb(q), apply_rotary_emb(k)
    y = F.scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), is_causal=True)
    return F.linear(y.transpose(1, 2).contiguous().view_as(x), ow)


# ---- lit-gpt, gpt-fast, torchtune


def litgpt_apply_rope(x, cos, sin):
    head_size_half = x.size(-1) // 2
    x1 = x[..., :head_size_half]
    x2 = x[..., head_size_half:]
    rotated = torch.cat((-x2, x1), dim=-1)
    dims_diff = x.dim() - cos.dim()
    if dims_diff > 0:
        new_shape = cos.shape[0:1] + (1,) * dims_diff + cos.shape[1:]
        cos, sin = cos.view(*new_shape), sin.view(*new_shape)
    return ((x * cos) + (rotated * sin)).to(dtype=x.dtype)


def litgpt_attention(x, norm_weight, attn, proj, rope_n):
    B, T, C = x.size()
    theta = 1.0 / (10000 ** (torch.arange(0, rope_n, 2).float() / rope_n))
    idx_theta = torch.outer(torch.arange(T), theta).repeat(1, 2)
    cos, sin = torch.cos(idx_theta)[None], torch.sin(idx_theta)[None]
    x_normed = x.float() * torch.rsqrt(torch.mean(x.float() * x.float(), dim=-1, keepdim=True) + 1e-5)
    h = (x_normed * norm_weight.float()).to(x.dtype)
    qkv = F.linear(h, attn)
    q, k, v = qkv.split((H * D, HK * D, HK * D), dim=-1)
    q = q.view(B, T, H, D).transpose(1, 2)
    k = k.view(B, T, HK, D).transpose(1, 2)
    v = v.view(B, T, HK, D).transpose(1, 2)
    q = torch.cat((litgpt_apply_rope(q[..., :rope_n], cos, sin), q[..., rope_n:]), dim=-1)
    k = torch.cat((litgpt_apply_rope(k[..., :rope_n], cos, sin), k[..., rope_n:]), dim=-1)
    y = F.scaled_dot_product_attention(q, k, v, is_causal=True, scale=1.0 / math.sqrt(D), enable_gqa=True)
    return F.linear(y.transpose(1, 2).reshape(B, T, H * D), proj)


LIT = [op("rmsnorm", eps=1e-5), op("rope", 2), op("rope_table"), op("linear", 2), attention(causal=True)]
LIT_ARGS = {"x": f32(1, "s", DIM), "norm_weight": norm(), "attn": w((H + 2 * HK) * D, DIM), "proj": w(DIM, H * D)}


@case(FILE, LIT_ARGS, LIT)
def litgpt(x, norm_weight, attn, proj):
    """lit-gpt: one matrix for q, k and v, tables repeated, grouped attention."""
    return litgpt_attention(x, norm_weight, attn, proj, D)


@case(FILE, LIT_ARGS, LIT)
def litgpt_partial(x, norm_weight, attn, proj):
    """The same with a rotation of half of the head."""
    return litgpt_attention(x, norm_weight, attn, proj, D // 2)


@case(FILE, {n: Arg("bf16", a.shape, scale=a.scale, offset=a.offset) for n, a in LIT_ARGS.items()}, LIT)
def litgpt_bf16(x, norm_weight, attn, proj):
    """The same in bf16."""
    return litgpt_attention(x, norm_weight, attn, proj, D)


@case(FILE, {"x": f32(1, "s", DIM), "norm_weight": norm(), "attn": w((2 * HK + H) * D, DIM), "proj": w(DIM, H * D)}, LIT)
def litgpt_interleaved_groups(x, norm_weight, attn, proj):
    """lit-gpt before 2025: q, k and v of each group side by side, K/V heads expanded."""
    B, T, C = x.size()
    theta = 1.0 / (10000 ** (torch.arange(0, D, 2).float() / D))
    idx_theta = torch.outer(torch.arange(T).float(), theta).repeat(1, 2)
    cos, sin = torch.cos(idx_theta), torch.sin(idx_theta)
    h = F.rms_norm(x, (DIM,), norm_weight, 1e-5)
    q_per_kv = H // HK
    qkv = F.linear(h, attn).view(B, T, HK, q_per_kv + 2, D).permute(0, 2, 3, 1, 4)
    q, k, v = qkv.split((q_per_kv, 1, 1), dim=2)
    k = k.expand(B, HK, q_per_kv, T, D)
    v = v.expand(B, HK, q_per_kv, T, D)
    q, k, v = q.reshape(B, -1, T, D), k.reshape(B, -1, T, D), v.reshape(B, -1, T, D)

    def rope(x):
        x1, x2 = x[..., : D // 2], x[..., D // 2 :]
        return x * cos + torch.cat((-x2, x1), dim=-1) * sin

    y = F.scaled_dot_product_attention(rope(q), rope(k), v, is_causal=True)
    return F.linear(y.transpose(1, 2).reshape(B, T, H * D), proj)


def gptfast_rotary(x, freqs_cis):
    xshaped = x.float().reshape(*x.shape[:-1], -1, 2)
    freqs_cis = freqs_cis.view(1, xshaped.size(1), 1, xshaped.size(3), 2)
    x_out2 = torch.stack([xshaped[..., 0] * freqs_cis[..., 0] - xshaped[..., 1] * freqs_cis[..., 1],
                          xshaped[..., 1] * freqs_cis[..., 0] + xshaped[..., 0] * freqs_cis[..., 1]], -1)
    return x_out2.flatten(3).type_as(x)


@case(FILE, {"x": f32(1, "s", DIM), "freqs_cis": f32("s", D // 2, 2), "norm_weight": norm(), "wqkv": w((H + 2 * HK) * D, DIM), "wo": w(DIM, H * D)},
      [op("rmsnorm"), op("rope", 2, layout="interleaved"), op("linear", 2), attention(causal=True)])
def gptfast(x, freqs_cis, norm_weight, wqkv, wo):
    """gpt-fast: tables of pairs, repeat_interleave, a boolean mask."""
    bsz, seqlen, _ = x.shape
    h = (x.float() * torch.rsqrt(torch.mean(x.float() * x.float(), dim=-1, keepdim=True) + 1e-5)).type_as(x) * norm_weight
    q, k, v = F.linear(h, wqkv).split([H * D, HK * D, HK * D], dim=-1)
    q, k, v = q.view(bsz, seqlen, H, D), k.view(bsz, seqlen, HK, D), v.view(bsz, seqlen, HK, D)
    q, k = gptfast_rotary(q, freqs_cis), gptfast_rotary(k, freqs_cis)
    q, k, v = (t.transpose(1, 2) for t in (q, k, v))
    k, v = k.repeat_interleave(H // HK, dim=1), v.repeat_interleave(H // HK, dim=1)
    mask = torch.tril(torch.ones(seqlen, seqlen, dtype=torch.bool))[None, None]
    y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=0.0)
    return F.linear(y.transpose(1, 2).contiguous().view(bsz, seqlen, DIM), wo)


@case(FILE, {"x": f32(1, "s", DIM), "cache": f32(64, D // 2, 2), "scale": norm(), "qw": w(H * D, DIM), "kw": w(HK * D, DIM), "vw": w(HK * D, DIM), "ow": w(DIM, H * D)},
      [op("rmsnorm", eps=1e-6), op("rope", 2, layout="interleaved"), op("linear", 4), attention(causal=True)], most=60)
def torchtune(x, cache, scale, qw, kw, vw, ow):
    """torchtune: a cache of cos and sin in its last axis, K/V heads expanded in the layout of the tokens."""
    b, s_x, _ = x.shape
    h = (x.float() * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-6)).type_as(x) * scale
    q = F.linear(h, qw).view(b, s_x, H, D)

    def rope(x):
        rope_cache = cache[: x.size(1)]
        xshaped = x.float().reshape(*x.shape[:-1], -1, 2)
        rope_cache = rope_cache.view(-1, xshaped.size(1), 1, xshaped.size(3), 2)
        x_out = torch.stack([xshaped[..., 0] * rope_cache[..., 0] - xshaped[..., 1] * rope_cache[..., 1],
                             xshaped[..., 1] * rope_cache[..., 0] + xshaped[..., 0] * rope_cache[..., 1]], -1)
        return x_out.flatten(3).type_as(x)

    q = rope(q).transpose(1, 2)
    k = rope(F.linear(h, kw).view(b, s_x, -1, D)).transpose(1, 2)
    v = F.linear(h, vw).view(b, s_x, -1, D).transpose(1, 2)
    expand_shape = (b, HK, H // HK, -1, D)
    k = k.unsqueeze(2).expand(expand_shape).flatten(1, 2)
    v = v.unsqueeze(2).expand(expand_shape).flatten(1, 2)
    out = F.scaled_dot_product_attention(q, k, v, is_causal=True)
    return F.linear(out.transpose(1, 2).contiguous().view(b, s_x, -1), ow)


# ---- x-transformers, xformers, TransformerLens, Megatron, GPT-NeoX, DeepSpeed


@case(FILE, {"q": f32(1, H, "s", D), "k": f32(1, H, "s", D), "v": f32(1, H, "s", D)}, [attention(causal=True)])
def xtransformers_attend(q, k, v):
    """x-transformers: einsum, masked_fill with -finfo.max, triu of a boolean from the ends."""
    n = q.shape[-2]
    sim = torch.einsum("b h i d, b h j d -> b h i j", q, k) * (q.shape[-1] ** -0.5)
    i, j = sim.shape[-2:]
    causal_mask = torch.ones((i, j), dtype=torch.bool).triu(j - i + 1)
    sim = sim.masked_fill(causal_mask, -torch.finfo(sim.dtype).max)
    attn = sim.softmax(dim=-1, dtype=torch.float32).type(sim.dtype)
    return torch.einsum("b h i j, b h j d -> b h i d", attn, v)


@case(FILE, {"x": f32(1, "s", DIM), "g": norm()}, near_miss="rmsnorm")
def xtransformers_rmsnorm(x, g):
    """x-transformers' RMSNorm: F.normalize times sqrt(dim): a clamp in place of eps, no norm of ours."""
    return F.normalize(x, dim=-1) * (DIM**0.5) * g


@case(FILE, {"q": f32("s", H, D), "k": f32("s", H, D), "v": f32("s", H, D)}, [attention(causal=True)])
def transformer_lens_attention(q, k, v):
    """TransformerLens: einsum of tokens and heads, where with a number for what is ignored."""
    scores = torch.einsum("qhd,khd->hqk", q, k) / math.sqrt(D)
    mask = torch.tril(torch.ones(scores.shape[-2], scores.shape[-1], dtype=torch.bool))
    scores = torch.where(mask, scores, torch.tensor(-torch.inf))
    pattern = scores.softmax(-1)
    return torch.einsum("hqk,khd->qhd", pattern, v)


@case(FILE, {"x": f32(1, "s", DIM), "W_Q": w(H, DIM, D), "W_K": w(H, DIM, D), "b_Q": w(H, D)}, [op("linear", 2)])
def transformer_lens_projections(x, W_Q, W_K, b_Q):
    """TransformerLens: weights [heads, in, head_dim] by einsum, a bias of heads."""
    q = torch.einsum("bpd,hde->bphe", x, W_Q) + b_Q
    k = torch.einsum("bpd,hde->bphe", x, W_K)
    return q, k


@case(FILE, {"x": f32(1, "s", DIM), "ln": norm(), "b": w(DIM)}, [op("layernorm", eps=1e-5)])
def transformer_lens_layernorm(x, ln, b):
    """TransformerLens: centred first, the scale by the mean of squares of that."""
    x = x - x.mean(-1, keepdim=True)
    scale = (x.pow(2).mean(-1, keepdim=True) + 1e-5).sqrt()
    return x / scale * ln + b


@case(FILE, {"q": f32("s", 1, H, D), "k": f32("s", 1, H, D), "v": f32("s", 1, H, D)}, [attention(causal=True)], static=True)
def megatron_core_attention(q, k, v):
    """Megatron: [s, b, h, d], baddbmm with beta 0 and alpha 1 / norm_factor, masked_fill with -10000, bmm."""
    sq, b, np_, hn = q.shape
    sk = k.shape[0]
    query = q.reshape(sq, b * np_, -1)
    key = k.view(sk, b * np_, -1)
    buffer = torch.empty(b * np_, sq, sk)
    scores = torch.baddbmm(buffer, query.transpose(0, 1), key.transpose(0, 1).transpose(1, 2), beta=0.0, alpha=1.0 / math.sqrt(D))
    scores = scores.view(b, np_, sq, sk)
    mask = torch.triu(torch.ones(sq, sk, dtype=torch.bool), diagonal=1)
    probs = scores.masked_fill(mask, -10000.0).softmax(dim=-1)
    value = v.view(sk, b * np_, -1)
    context = torch.bmm(probs.view(b * np_, sq, -1), value.transpose(0, 1))
    return context.view(b, np_, sq, hn).permute(2, 0, 1, 3).contiguous().view(sq, b, np_ * hn)


@case(FILE, {"t": f32("s", 1, H, D), "freqs": f32("s", 1, 1, D)}, near_miss="rope")
def megatron_rotary(t, freqs):
    """Megatron: angles of full width as an argument: only if both halves are equal is this a rotation."""
    cos_, sin_ = torch.cos(freqs), torch.sin(freqs)
    x1, x2 = torch.chunk(t, 2, dim=-1)
    return t * cos_ + torch.cat((-x2, x1), dim=-1) * sin_


@case(FILE, {"t": f32("s", 1, H, D)}, [op("rope"), op("rope_table")])
def megatron_rotary_angles(t):
    """Megatron: angles doubled by cat, [s, 1, 1, d]."""
    inv_freq = 1.0 / (10000 ** (torch.arange(0, D, 2, dtype=torch.float32) / D))
    freqs = torch.outer(torch.arange(t.shape[0], dtype=torch.float32), inv_freq)
    emb = torch.cat((freqs, freqs), dim=-1)[:, None, None, :]
    x1, x2 = torch.chunk(t, 2, dim=-1)
    return (t * torch.cos(emb)) + (torch.cat((-x2, x1), dim=-1) * torch.sin(emb))


@case(FILE, {"x": f32("s", 1, DIM), "qkv": w(3 * DIM, DIM), "b": w(3 * DIM)}, [op("linear", bias=True), attention(causal=True)], static=True)
def megatron_fused_heads(x, qkv, b):
    """Megatron and GPT-NeoX: q, k and v of a head side by side, [s, b, h, 3 d]."""
    mixed = F.linear(x, qkv, b).view(x.shape[0], 1, H, 3 * D)
    q, k, v = torch.split(mixed, D, dim=3)
    q, k, v = (t.permute(1, 2, 0, 3) for t in (q, k, v))
    s = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(D)
    s = s + torch.triu(torch.full((x.shape[0], x.shape[0]), -65504.0), 1)
    return (s.softmax(-1) @ v).permute(2, 0, 1, 3).reshape(x.shape[0], 1, DIM)


# ---- vLLM's native forms, T5, Flash attention's rotary, ModernBERT, Qwen-VL


@case(FILE, {"x": bf16("s", DIM), "residual": bf16("s", DIM), "weight": norm(dtype="bf16")}, [maybe("rmsnorm", eps=1e-6)])
def vllm_rmsnorm_residual(x, residual, weight):
    """vLLM: the residual is added in f32, and the sum kept unrounded for the norm: a norm of the f32 sum."""
    x = x.to(torch.float32)
    x = x + residual.to(torch.float32)
    residual = x.to(torch.bfloat16)
    variance = x.pow(2).mean(dim=-1, keepdim=True)
    x = x * torch.rsqrt(variance + 1e-6)
    return x.to(torch.bfloat16) * weight, residual


@case(FILE, {"positions": i64("s", fill="range"), "q": f32("s", H * D), "k": f32("s", HK * D), "cache": f32(64, D)},
      [op("rope", 2)])
def vllm_rotary(positions, q, k, cache):
    """vLLM: rows of one table [cos | sin] by index_select, flat heads."""
    n = positions.shape[0]
    cos, sin = cache.index_select(0, positions).chunk(2, dim=-1)

    def rotate(x):
        cos_, sin_ = cos.unsqueeze(-2), sin.unsqueeze(-2)
        x1, x2 = torch.chunk(x, 2, dim=-1)
        return torch.cat((x1 * cos_ - x2 * sin_, x2 * cos_ + x1 * sin_), dim=-1)

    q = rotate(q.view(n, -1, D)).reshape(n, H * D)
    k = rotate(k.view(n, -1, D)).reshape(n, HK * D)
    return q, k


@case(FILE, {"x": f32("s", 2 * FF)}, [op("swiglu")])
def vllm_silu_and_mul(x):
    """vLLM: SiluAndMul."""
    d = x.shape[-1] // 2
    return F.silu(x[..., :d]) * x[..., d:]


@case(FILE, {"x": f32(1, "s", DIM), "wi_0": w(FF, DIM), "wi_1": w(FF, DIM), "wo": w(DIM, FF), "ln": norm()},
      [op("rmsnorm", eps=1e-6), op("glu", activation="gelu_tanh"), op("linear", 3)])
def t5_feed_forward(x, wi_0, wi_1, wo, ln):
    """T5 1.1: a norm with variance in f32, gated gelu_new."""
    variance = x.to(torch.float32).pow(2).mean(-1, keepdim=True)
    h = ln * (x * torch.rsqrt(variance + 1e-6))
    g = F.linear(h, wi_0)
    g = 0.5 * g * (1.0 + torch.tanh(math.sqrt(2.0 / math.pi) * (g + 0.044715 * torch.pow(g, 3.0))))
    return x + F.linear(g * F.linear(h, wi_1), wo)


@case(FILE, {"q": f32(1, H, "s", D), "k": f32(1, H, "s", D), "v": f32(1, H, "s", D), "table": w(32, H)}, [attention(mask=True, scale=1.0)], static=True)
def t5_relative_bias(q, k, v, table):
    """T5: a bias of relative positions, looked up in a table, no scale: attention with a mask, not causal."""
    n = q.shape[2]
    relative = torch.arange(n)[None, :] - torch.arange(n)[:, None]
    bucket = torch.clamp(relative + 16, 0, 31)
    bias = F.embedding(bucket, table).permute(2, 0, 1).unsqueeze(0)
    scores = torch.matmul(q, k.transpose(3, 2)) + bias
    return F.softmax(scores.float(), dim=-1).type_as(scores) @ v


@case(FILE, {"x": f32(1, "s", H, D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)}, [op("rope", layout="half_split")])
def flash_attn_rotary_torch(x, cos, sin):
    """flash-attn's apply_rotary_emb_torch: tables repeated by einops' repeat, rotate_half by chunk."""
    ro_dim = cos.shape[-1] * 2
    cos = cos.unsqueeze(-2).repeat(1, 1, 2)
    sin = sin.unsqueeze(-2).repeat(1, 1, 2)
    x1, x2 = x.chunk(2, dim=-1)
    rotated = torch.cat((-x2, x1), dim=-1)
    return torch.cat([x[..., :ro_dim] * cos + rotated[..., :ro_dim] * sin, x[..., ro_dim:]], dim=-1)


@case(FILE, {"x": f32(1, "s", H, D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)}, [op("rope", layout="interleaved")])
def flash_attn_rotary_interleaved(x, cos, sin):
    """The same, interleaved: rearrange of a stack."""
    cos = cos.unsqueeze(-2).repeat_interleave(2, dim=-1)
    sin = sin.unsqueeze(-2).repeat_interleave(2, dim=-1)
    x1, x2 = x[..., ::2], x[..., 1::2]
    rotated = torch.stack((-x2, x1), dim=-1).reshape(x.shape)
    return x * cos + rotated * sin


# ---- ALiBi, sinks, softcap, windows, NoPE: attention that is more than causal

QKV = {"q": f32(1, H, "s", D), "k": f32(1, H, "s", D), "v": f32(1, H, "s", D)}


def slopes():
    return torch.tensor([2.0 ** (-(i + 1)) for i in range(H)])


@case(FILE, QKV, [attention(causal=True, mask=True)])
def alibi_reference(q, k, v):
    """ALiBi as its authors write it: slopes * positions of keys, on top of a causal mask of -inf."""
    n = q.shape[2]
    alibi = slopes()[:, None, None] * torch.arange(n)[None, None, :]
    mask = torch.triu(torch.full((n, n), float("-inf")), 1)[None] + alibi
    return ((q @ k.transpose(2, 3)) / math.sqrt(D) + mask).softmax(-1) @ v


@case(FILE, QKV, [attention(causal=True, mask=True)])
def alibi_distance(q, k, v):
    """ALiBi by distances."""
    n = q.shape[2]
    distance = torch.arange(n)[None, :] - torch.arange(n)[:, None]
    scores = (q @ k.transpose(2, 3)) / math.sqrt(D) + slopes()[:, None, None] * distance
    return scores.masked_fill(distance > 0, float("-inf")).softmax(-1) @ v


@case(FILE, QKV, [attention(mask=True)])
def alibi_symmetric(q, k, v):
    """Symmetric ALiBi of encoders: not causal."""
    n = q.shape[2]
    distance = (torch.arange(n)[None, :] - torch.arange(n)[:, None]).abs()
    return ((q @ k.transpose(2, 3)) / math.sqrt(D) - slopes()[:, None, None] * distance).softmax(-1) @ v


@case(FILE, QKV | {"sinks": f32(H)}, near_miss="attention")
def attention_sinks(q, k, v, sinks):
    """GPT-OSS: a learned logit in the softmax that is dropped behind it: no attention of ours."""
    n = q.shape[2]
    scores = q @ k.transpose(2, 3) * D**-0.5 + torch.triu(torch.full((n, n), float("-inf")), 1)
    combined = torch.cat([scores, sinks.reshape(1, -1, 1, 1).expand(1, -1, n, -1)], dim=-1)
    combined = combined - combined.max(dim=-1, keepdim=True).values
    return combined.softmax(-1)[..., :-1] @ v


@case(FILE, QKV, near_miss="attention")
def softmax_off_by_one(q, k, v):
    """exp(s) / (1 + sum exp(s)): attention with a sink of zero."""
    scores = q @ k.transpose(2, 3) * D**-0.5
    e = torch.exp(scores)
    return (e / (1 + e.sum(-1, keepdim=True))) @ v


@case(FILE, QKV, [attention(causal=True, window=4)])
def window_mistral_reference(q, k, v):
    """Mistral's reference: log of tril and triu of ones."""
    n = q.shape[2]
    mask = torch.ones((n, n)).tril(0).triu(-3)
    scores = q @ k.transpose(2, 3) * D**-0.5 + torch.log(mask)
    return F.softmax(scores.float(), dim=-1).type_as(q) @ v


@case(FILE, QKV, [attention(causal=True, window=4)])
def window_gemma(q, k, v):
    """Gemma's reference: all ones, triu of the window multiplied by tril, where."""
    n = q.shape[2]
    local = torch.triu(torch.ones(n, n), -3) * torch.tril(torch.ones(n, n))
    scores = torch.where(local == 1, q @ k.transpose(2, 3) * D**-0.5, -2.3819763e38)
    return scores.softmax(-1) @ v


@case(FILE, QKV, [attention(mask=True)])
def window_both_sides(q, k, v):
    """ModernBERT's local attention: |i - j| <= 2: not causal."""
    n = q.shape[2]
    distance = (torch.arange(n)[None, :] - torch.arange(n)[:, None]).abs()
    return (q @ k.transpose(2, 3) * D**-0.5).masked_fill(distance > 2, float("-inf")).softmax(-1) @ v


@case(FILE, QKV, [attention(causal=None, mask=None, window=None)])
def chunked_llama4(q, k, v):
    """Llama 4's chunked attention: causal, within chunks of four tokens."""
    n = q.shape[2]
    i, j = torch.arange(n)[:, None], torch.arange(n)[None, :]
    visible = (i // 4 == j // 4) & (j <= i)
    return (q @ k.transpose(2, 3) * D**-0.5).masked_fill(~visible, float("-inf")).softmax(-1) @ v


@case(FILE, QKV, [attention(causal=True, softcap=30.0)])
def grok_softcap(q, k, v):
    """Grok: 30 * tanh(s / 30), where with -1e30, f32."""
    n = q.shape[2]
    s = torch.einsum("bhqd,bhkd->bhqk", q, k).float() * D**-0.5
    s = 30.0 * torch.tanh(s / 30.0)
    mask = torch.tril(torch.ones((n, n)))
    s = torch.where(mask.bool(), s, -1e30)
    return torch.einsum("bhqk,bhkd->bhqd", s.softmax(-1).to(q.dtype), v)


@case(FILE, QKV, [attention(causal=True, scale=0.0625 * D**-0.5)])
def scale_by_layer(q, k, v):
    """GPT-2 scaled by the layer's number: two divisions."""
    n = q.shape[2]
    s = q @ k.transpose(-1, -2)
    s = s / torch.full([], D**0.5)
    s = s / float(16)
    mask = torch.tril(torch.ones((n, n), dtype=torch.uint8)).bool()[None, None]
    return torch.where(mask, s, torch.finfo(s.dtype).min).softmax(-1) @ v


@case(FILE, QKV | {"temperature": f32(1, "s", 1)}, [attention(causal=True)], static=True)
def scaled_queries(q, k, v, temperature):
    """Llama 4's temperature: a factor of the query's row."""
    q = q * temperature.view(1, 1, -1, 1)
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


# ---- grouped queries

GQA = {"q": f32(1, H, "s", D), "k": f32(1, HK, "s", D), "v": f32(1, HK, "s", D)}


@case(FILE, GQA, [attention(causal=True)])
def gqa_einops(q, k, v):
    """b (h g) n d -> b g h n d with groups in front: einsum over groups (fairseq, x-transformers)."""
    n = q.shape[2]
    q = q.reshape(1, HK, H // HK, n, D)
    sim = torch.einsum("bhgnd,bhsd->bhgns", q * D**-0.5, k)
    sim = sim.masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), torch.finfo(torch.float32).min)
    out = torch.einsum("bhgns,bhsd->bhgnd", sim.softmax(-1), v)
    return out.reshape(1, H, n, D)


@case(FILE, GQA, [attention(causal=True)])
def gqa_stack(q, k, v):
    """K/V heads by stack and flatten."""
    k = torch.stack([k] * (H // HK), dim=2).flatten(1, 2)
    v = torch.stack([v] * (H // HK), dim=2).flatten(1, 2)
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


@case(FILE, GQA, [attention(causal=True)])
def gqa_index_select(q, k, v):
    """K/V heads by index_select."""
    heads = torch.arange(H) // (H // HK)
    return F.scaled_dot_product_attention(q, k.index_select(1, heads), v.index_select(1, heads), is_causal=True)


@case(FILE, GQA, [attention(causal=True)])
def gqa_loop(q, k, v):
    """A loop over K/V heads, put together by cat."""
    out = []
    for i in range(HK):
        group = q[:, i * (H // HK) : (i + 1) * (H // HK)]
        out.append(F.scaled_dot_product_attention(group, k[:, i : i + 1].expand(-1, H // HK, -1, -1), v[:, i : i + 1].expand(-1, H // HK, -1, -1), is_causal=True))
    return torch.cat(out, 1)


# ---- norms, gates and linears of less common spelling

ROWS = {"x": f32(1, "s", DIM), "weight": norm()}


@case(FILE, ROWS, [op("rmsnorm", eps=1e-6)])
def norm_square_function(x, weight):
    """torch.square, torch.mean, torch.div by torch.sqrt."""
    return torch.div(x, torch.sqrt(torch.mean(torch.square(x), -1, True) + 1e-6)) * weight


@case(FILE, ROWS, [op("rmsnorm", eps=1e-6)])
def norm_matmul(x, weight):
    """The sum of squares as a product with ones."""
    ms = torch.matmul(x * x, torch.full((DIM, 1), 1.0 / DIM))
    return weight * x * (ms + 1e-6).rsqrt()


@case(FILE, ROWS, [op("rmsnorm", eps=1e-6)])
def norm_linalg(x, weight):
    """torch.linalg.vector_norm squared."""
    n = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
    return x * torch.rsqrt(n**2 / DIM + 1e-6) * weight


@case(FILE, ROWS, [op("rmsnorm", eps=1e-6)])
def norm_exp_log(x, weight):
    """exp(-0.5 * log(mean + eps))."""
    return x * torch.exp(-0.5 * torch.log(x.pow(2).mean(-1, keepdim=True) + 1e-6)) * weight


@case(FILE, ROWS, [op("rmsnorm", eps=1e-6)])
def norm_var_of_zero_mean(x, weight):
    """The scale multiplies the weight first."""
    rms = torch.rsqrt((x.abs() ** 2).mean(-1, keepdim=True) + 1e-6)
    return (weight * rms) * x


@case(FILE, ROWS | {"bias": w(DIM)}, [op("layernorm", eps=1e-5)])
def layernorm_std(x, weight, bias):
    """Division by sqrt(std^2 + eps)."""
    mean = x.mean(-1, keepdim=True)
    std = x.std(-1, keepdim=True, unbiased=False)
    return weight * (x - mean) / torch.sqrt(std**2 + 1e-5) + bias


@case(FILE, ROWS | {"bias": w(DIM)}, near_miss="layernorm")
def layernorm_annotated(x, weight, bias):
    """The Annotated Transformer: eps is added to an unbiased standard deviation."""
    mean, std = x.mean(-1, keepdim=True), x.std(-1, keepdim=True)
    return weight * (x - mean) / (std + 1e-6) + bias


@case(FILE, ROWS | {"bias": w(DIM)}, [op("layernorm", eps=1e-5)])
def layernorm_batch_norm_inference(x, weight, bias):
    """Scale and shift folded: x * a + (bias - mean * a)."""
    mean = x.mean(-1, keepdim=True)
    var = ((x - mean) ** 2).mean(-1, keepdim=True)
    a = weight * torch.rsqrt(var + 1e-5)
    return x * a + (bias - mean * a)


@case(FILE, ROWS | {"bias": w(DIM)}, [op("layernorm", eps=1e-5)])
def layernorm_group_norm(x, weight, bias):
    """native_layer_norm of a reshaped view."""
    return F.layer_norm(x.reshape(-1, DIM), (DIM,), weight, bias, 1e-5).reshape(x.shape)


GATES = {"gate": f32(1, "s", FF), "up": f32(1, "s", FF)}


@case(FILE, GATES, [op("swiglu", beta=1.0)])
def silu_logsigmoid(gate, up):
    """gate * exp(logsigmoid(gate)) * up."""
    return gate * torch.exp(F.logsigmoid(gate)) * up


@case(FILE, GATES, [maybe("swiglu", beta=1.0)])
def silu_softmax_pair(gate, up):
    """The sigmoid as the softmax of (gate, 0)."""
    pair = torch.stack((gate, torch.zeros_like(gate)), -1).softmax(-1)
    return gate * pair[..., 0] * up


@case(FILE, GATES, [maybe("swiglu", beta=1.0)])
def silu_softplus(gate, up):
    """gate * exp(-softplus(-gate))."""
    return gate * torch.exp(-F.softplus(-gate)) * up


@case(FILE, GATES, [op("swiglu", beta=1.0)])
def silu_stable_where(gate, up):
    """The stable sigmoid: two cases."""
    z = torch.exp(-gate.abs())
    return gate * torch.where(gate >= 0, 1 / (1 + z), z / (1 + z)) * up


@case(FILE, GATES, [op("glu", activation="gelu")])
def gelu_normal_cdf(gate, up):
    """torch.special.ndtr."""
    return gate * torch.special.ndtr(gate) * up


@case(FILE, GATES, [op("glu", activation="gelu_tanh")])
def gelu_sigmoid_cubic(gate, up):
    """gelu_tanh as a sigmoid with constants multiplied out."""
    return gate * torch.sigmoid(1.5957691216 * gate * (1 + 0.044715 * gate * gate)) * up


@case(FILE, GATES, [op("swiglu", beta=1.702)])
def gpt_oss_gate(gate, up):
    """swish(1.702) without the clamp, up + 1."""
    return (gate * torch.sigmoid(gate * 1.702)) * (up + 1)


@case(FILE, GATES, [op("swiglu", beta=1.702)])
def gpt_oss_gate_clamped(gate, up):
    """GPT-OSS: clamped first: the unit is of the clamped gate."""
    gate, up = gate.clamp(max=7.0), up.clamp(-7.0, 7.0)
    return (up + 1) * (gate * torch.sigmoid(gate * 1.702))


@case(FILE, GATES, near_miss="glu")
def squared_relu_gate(gate, up):
    """BitNet: the square of relu: no unit of ours."""
    return F.relu(gate) ** 2 * up


LIN = {"x": f32(1, "s", DIM), "weight": w(FF, DIM)}


@case(FILE, LIN, [op("linear")])
def linear_conv1d(x, weight):
    """A convolution of width 1 (old GPTs)."""
    return F.conv1d(x.transpose(1, 2), weight.unsqueeze(-1)).transpose(1, 2)


@case(FILE, LIN, [op("linear")])
def linear_tensordot(x, weight):
    """torch.tensordot."""
    return torch.tensordot(x, weight, dims=([2], [1]))


@case(FILE, LIN, [op("linear")])
def linear_inner(x, weight):
    """torch.inner."""
    return torch.inner(x, weight)


@case(FILE, LIN | {"bias": w(FF)}, [op("linear", bias=True)])
def linear_baddbmm(x, weight, bias):
    """baddbmm with the weight expanded."""
    return torch.baddbmm(bias.view(1, 1, -1), x, weight.t().unsqueeze(0))


@case(FILE, {"x": f32("s", DIM), "weight": w(FF, DIM), "bias": w(FF)}, [op("linear", bias=True)])
def linear_two_dimensions(x, weight, bias):
    """F.linear of rank 2."""
    return F.linear(x, weight, bias)


@case(FILE, LIN | {"bias": w(FF)}, [op("linear", bias=True)])
def linear_bias_indexed(x, weight, bias):
    """The bias indexed with None."""
    return F.linear(x, weight) + bias[None, None]


@case(FILE, {"x": f32(1, "s", DIM), "a": w(FF, DIM // 2), "b": w(FF, DIM // 2)}, [op("linear", 2)])
def linear_split_input(x, a, b):
    """Row parallel: halves of the input, partial sums added."""
    x1, x2 = x.chunk(2, -1)
    return F.linear(x1, a) + F.linear(x2, b)


@case(FILE, LIN | {"s": f32(), "wscale": norm(FF)}, [maybe("linear")])
def linear_scaled_weight(x, weight, s, wscale):
    """A weight that is scaled by rows first (weight norm)."""
    return F.linear(x, weight * wscale[:, None])


# ---- logits

HEAD = {"x": f32(1, "s", DIM), "head": w(256, DIM)}


@case(FILE, HEAD, [op("linear")])
def logits_softcap(x, head):
    """Gemma 2's cap of logits."""
    return torch.tanh(F.linear(x, head) / 30.0) * 30.0


@case(FILE, HEAD, [op("linear")])
def logits_scaled(x, head):
    """Granite: logits divided; Cohere: multiplied."""
    return F.linear(x, head) / 8.0


@case(FILE, HEAD, [op("linear")])
def logits_last_f32(x, head):
    """The last row, .float()."""
    return F.linear(x[:, [-1], :], head).float()


@case(FILE, {"ids": i64(1, "s", high=64), "table": w(64, DIM), "ln": norm(), "multiplier": f32()}, [op("embedding"), op("rmsnorm")])
def embedding_scaled_norm(ids, table, ln, multiplier):
    """An embedding, scaled by a number that is an argument, then a norm."""
    x = F.embedding(ids, table) * multiplier
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * ln


# ---- mistakes


@case(FILE, QKV, near_miss="attention", static=True)
def miss_hidden_by_little(q, k, v):
    """-100 in place of a score hides nothing for sure."""
    n = q.shape[2]
    scores = (q @ k.transpose(2, 3) * D**-0.5).masked_fill(torch.ones(n, n, dtype=torch.bool).triu(1), -100.0)
    return scores.softmax(-1) @ v


@case(FILE, QKV | {"factors": f32("s", "s")}, near_miss="attention", static=True)
def miss_scaled_scores(q, k, v, factors):
    """Scores are multiplied by a matrix, not by a factor of the query or the key."""
    return (q @ k.transpose(2, 3) * D**-0.5 * factors).softmax(-1) @ v


@case(FILE, QKV, [attention(mask=True)], static=True)
def mask_in_the_past_only(q, k, v):
    """|i - j| >= 2 hides in reverse: attention with a mask, not causal."""
    n = q.shape[2]
    distance = (torch.arange(n)[None, :] - torch.arange(n)[:, None]).abs()
    hidden = (distance < 2) & (distance > 0)
    return (q @ k.transpose(2, 3) * D**-0.5).masked_fill(hidden, float("-inf")).softmax(-1) @ v


@case(FILE, ROWS | {"bias": w(DIM)}, near_miss="layernorm")
def miss_folded_shift(x, weight, bias):
    """The mean is multiplied by the weight, not by what x is."""
    mean = x.mean(-1, keepdim=True)
    var = ((x - mean) ** 2).mean(-1, keepdim=True)
    a = weight * torch.rsqrt(var + 1e-5)
    return x * a + (bias - mean * weight)


@case(FILE, ROWS | {"multiplier": f32()}, near_miss="rmsnorm")
def miss_multiplier(x, weight, multiplier):
    """The statistics are of x times a number, not of its square."""
    return x * multiplier * torch.rsqrt(multiplier * x.pow(2).mean(-1, keepdim=True) + 1e-6) * weight


@case(FILE, GATES, near_miss="swiglu")
def miss_stable_sigmoid(gate, up):
    """Both cases of the stable sigmoid are that of positive numbers."""
    z = torch.exp(-gate.abs())
    return gate * torch.where(gate >= 0, 1 / (1 + z), 1 / (1 + z)) * up


@case(FILE, GATES, near_miss="swiglu")
def miss_logsigmoid(gate, up):
    """The logarithm of the sigmoid has its linear part twice."""
    return gate * torch.exp(2 * torch.clamp(gate, max=0) - torch.log1p(torch.exp(-gate.abs()))) * up
