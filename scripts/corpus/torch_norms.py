"""RMSNorm and LayerNorm as people write them in PyTorch, and mistakes that must not become either."""

import math

import torch
import torch.nn.functional as F

from .case import bf16, case, f32, maybe, op

FILE, LAYER = "torch-rmsnorm", "torch-layernorm"
X = {"x": f32(3, "s", 64), "w": f32(64, scale=0.3, offset=1.0)}
X16 = {"x": bf16(3, "s", 64), "w": bf16(64, scale=0.3, offset=1.0)}


def rms(args=X, eps=1e-6, **keywords):
    attributes = {"eps": eps} | keywords.pop("attributes", {})
    return case(FILE, args, op("rmsnorm", **attributes), **keywords)


def not_rms(why, args=X, expect=(), **keywords):
    return case(FILE, args, expect, near_miss="rmsnorm", family=why, **keywords)


@rms()
def hf_llama(x, w):
    """Hugging Face's LlamaRMSNorm in f32: pow, mean, rsqrt."""
    h = x.to(torch.float32)
    variance = h.pow(2).mean(-1, keepdim=True)
    return w * (h * torch.rsqrt(variance + 1e-6)).to(x.dtype)


@rms(X16, attributes={"rounding": "before_weight"})
def hf_llama_bf16(x, w):
    """Hugging Face's LlamaRMSNorm in bf16: rounded before the weight."""
    h = x.to(torch.float32)
    variance = h.pow(2).mean(-1, keepdim=True)
    return w * (h * torch.rsqrt(variance + 1e-6)).to(x.dtype)


@rms(X16, attributes={"rounding": "once"})
def round_once_bf16(x, w):
    """OLMo 2: the weight multiplies before the one rounding."""
    h = x.to(torch.float32)
    h = h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + 1e-6)
    return (w * h).to(x.dtype)


@rms(X16 | {"w": bf16(64, scale=0.3)}, attributes={"rounding": "once", "weight_offset": 1.0})
def gemma_bf16(x, w):
    """Gemma: 1 + weight in f32, one rounding."""
    h = x.float()
    h = h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + 1e-6)
    return (h * (1.0 + w.float())).type_as(x)


@rms({"x": f32("s", 64), "w": f32(64, scale=0.3)}, attributes={"weight_offset": 1.0})
def gemma_offset(x, w):
    """weight + 1, the other way round."""
    return x * torch.rsqrt((x * x).mean(-1, keepdim=True) + 1e-6) * (w + 1)


@rms()
def llama2_reference(x, w):
    """Meta's: _norm, then the weight on the right."""
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * w


@rms(eps=1e-5)
def torch_rms_norm(x, w):
    """torch.nn.functional.rms_norm, decomposed by torch."""
    return F.rms_norm(x, (64,), w, 1e-5)


@rms(eps=1e-5, decompose=False)
def torch_rms_norm_aten(x, w):
    """torch.nn.functional.rms_norm, decomposed by torch-mlir."""
    return F.rms_norm(x, (64,), w, 1e-5)


@rms(X16, eps=1e-5, attributes={"rounding": "once"})
def torch_rms_norm_bf16(x, w):
    """torch.nn.functional.rms_norm in bf16."""
    return F.rms_norm(x, (64,), w, 1e-5)


@rms()
def sqrt_divide(x, w):
    """Division by a square root."""
    return x / torch.sqrt(x.square().mean(dim=-1, keepdim=True) + 1e-6) * w


@rms()
def one_over_sqrt(x, w):
    """1 / sqrt, multiplied from the left."""
    return w * ((1.0 / torch.sqrt(torch.mean(x * x, -1, keepdim=True) + 1e-6)) * x)


@rms()
def pow_minus_half(x, w):
    """Power -0.5."""
    return x * (x.pow(2).mean(-1, keepdim=True) + 1e-6).pow(-0.5) * w


@rms()
def sum_over_n(x, w):
    """sum / n."""
    return x * torch.rsqrt((x * x).sum(-1, keepdim=True) / 64 + 1e-6) * w


@rms()
def sum_times_reciprocal(x, w):
    """sum * (1 / n)."""
    return w * x * torch.rsqrt((x * x).sum(-1, keepdim=True) * (1 / 64) + 1e-6)


@rms()
def sum_over_dynamic_n(x, w):
    """sum / x.shape[-1], and eps added from the left."""
    return w * (x * (1e-6 + torch.sum(x**2, dim=-1, keepdim=True) / x.shape[-1]).rsqrt())


@rms()
def eps_times_n(x, w):
    """sqrt(n) outside: x * sqrt(n) / sqrt(sum + n * eps)."""
    return x * math.sqrt(64) * torch.rsqrt((x * x).sum(-1, keepdim=True) + 64 * 1e-6) * w


@rms()
def keepdim_false(x, w):
    """The reduction without its dimension, put back by unsqueeze."""
    return x * torch.rsqrt(x.pow(2).mean(-1) + 1e-6).unsqueeze(-1) * w


@rms()
def index_none(x, w):
    """Put back by indexing with None, the weight broadcast by hand."""
    scale = (x.pow(2).mean(2) + 1e-6).rsqrt()[:, :, None]
    return x * scale * w[None, None, :].expand(x.shape)


@rms()
def vector_norm(x, w):
    """By the 2-norm: norm / sqrt(n)."""
    scale = torch.linalg.vector_norm(x, dim=-1, keepdim=True) * 64**-0.5
    return w * x / torch.sqrt(scale * scale + 1e-6)


@rms()
def einsum_square(x, w):
    """The sum of squares by einsum."""
    variance = torch.einsum("bsd,bsd->bs", x, x) / 64
    return x * torch.rsqrt(variance + 1e-6)[..., None] * w


@rms()
def weight_first(x, w):
    """x * weight before the statistics multiply."""
    return (x * w) * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


@rms({"x": f32("s", 64), "w": f32(64, scale=0.3, offset=1.0), "bias": f32(64)})
def with_bias(x, w, bias):
    """A bias added afterwards."""
    return w * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)) + bias


@rms({"x": f32("s", 64)})
def no_weight(x):
    """No weight at all."""
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


@rms({"x": f32(3, "s", 4, 16), "w": f32(16, scale=0.3, offset=1.0)})
def per_head(x, w):
    """Qwen 3's norm of heads: the last of four dimensions."""
    return w * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6))


@rms({"x": f32(3, "s", 64), "w": f32(16, scale=0.3, offset=1.0)})
def per_head_view_transpose(x, w):
    """Norm of heads between view and transpose."""
    h = x.view(x.shape[0], x.shape[1], 4, 16)
    h = w * (h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + 1e-6))
    return h.transpose(1, 2)


@rms({"x": f32(1, 1, 64), "w": f32(64)})
def one_token(x, w):
    """Static, one token."""
    return w * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6))


@rms({"x": f32(64), "w": f32(64)})
def one_vector(x, w):
    """A vector of rank 1."""
    return w * x * torch.rsqrt((x * x).mean() + 1e-6)


@rms({"x": f32("s", 64), "r": f32("s", 64), "w": f32(64, scale=0.3, offset=1.0)})
def add_then_norm(x, r, w):
    """A residual sum that is also a result."""
    h = x + r
    return w * (h * torch.rsqrt(h.pow(2).mean(-1, keepdim=True) + 1e-6)), h


@rms({"x": f32("s", 64), "w": f32(64), "e": f32(1, fill="ones", scale=1.0)}, eps=1e-6)
def scaled_twice(x, w, e):
    """Followed by an elementwise operation of its own."""
    return torch.tanh(w * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)) + e)


class RMSNorm(torch.nn.Module):
    def __init__(self, eps):
        super().__init__()
        self.eps = eps

    def forward(self, x, w):
        norm = torch.mul(x, torch.reciprocal(torch.sqrt(torch.add(torch.mean(torch.pow(x, 2.0), -1, True), self.eps))))
        return torch.mul(norm, w)


rms(name="function_calls", eps=1e-5)(RMSNorm(1e-5))


@rms({"x": f32(4, 7, 64), "w": f32(64)})
def static_shape(x, w):
    """All sizes static."""
    return w * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6))


@rms({"x": bf16("s", 64), "w": f32(64, scale=0.3, offset=1.0)}, attributes={"rounding": "once"})
def f32_weight_bf16_input(x, w):
    """bf16 activations, an f32 weight, one rounding."""
    h = x.float()
    return (h * torch.rsqrt(h.square().mean(-1, keepdim=True) + 1e-6) * w).bfloat16()


# Mistakes.


@not_rms("eps is missing")
def miss_no_eps(x, w):
    return w * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True))


@not_rms("eps is outside of the square root")
def miss_eps_outside(x, w):
    return w * x / (torch.sqrt(x.pow(2).mean(-1, keepdim=True)) + 1e-6)


@not_rms("mean over the sequence")
def miss_wrong_axis(x, w):
    return w * x * torch.rsqrt(x.pow(2).mean(1, keepdim=True) + 1e-6)


@not_rms("mean over two axes")
def miss_two_axes(x, w):
    return w * x * torch.rsqrt(x.pow(2).mean((1, 2), keepdim=True) + 1e-6)


@not_rms("sum instead of mean: another eps, and the weight is off by 8", expect=maybe("rmsnorm", eps=1e-6 / 64))
def miss_sum(x, w):
    return w * x * torch.rsqrt(x.pow(2).sum(-1, keepdim=True) + 1e-6)


@not_rms("divided by another number than the length", expect=maybe("rmsnorm", eps=1e-6 * 63 / 64))
def miss_wrong_count(x, w):
    return w * x * torch.rsqrt(x.pow(2).sum(-1, keepdim=True) / 63 + 1e-6)


@not_rms("square root instead of its reciprocal")
def miss_sqrt(x, w):
    return w * x * torch.sqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


@not_rms("absolute values instead of squares")
def miss_abs(x, w):
    return w * x * torch.rsqrt(x.abs().mean(-1, keepdim=True) + 1e-6)


@not_rms("third power")
def miss_cube(x, w):
    return w * x * torch.rsqrt(x.abs().pow(3).mean(-1, keepdim=True) + 1e-6)


@not_rms("the statistics are of another tensor", {"x": f32("s", 64), "y": f32("s", 64), "w": f32(64)})
def miss_other_tensor(x, y, w):
    return w * x * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + 1e-6)


@not_rms("a product of two tensors in place of the square", {"x": f32("s", 64), "y": f32("s", 64), "w": f32(64)})
def miss_product(x, y, w):
    return w * x * torch.rsqrt((x * y).mean(-1, keepdim=True) + 1e-6)


@not_rms("the weight varies with the row", {"x": f32(64, 64), "w": f32(64)}, expect=maybe("rmsnorm", eps=1e-6))
def miss_row_weight(x, w):
    # A norm without weight is in it: only the weight may not go along.
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * w[:, None]


@not_rms("eps is subtracted")
def miss_minus_eps(x, w):
    return w * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) - 1e-6)


@not_rms("the maximum in place of the mean")
def miss_max(x, w):
    return w * x * torch.rsqrt(x.pow(2).amax(-1, keepdim=True) + 1e-6)


# LayerNorm.

L = {"x": f32(3, "s", 64), "w": f32(64, scale=0.3, offset=1.0), "bias": f32(64, scale=0.3)}
L16 = {"x": bf16(3, "s", 64), "w": bf16(64, scale=0.3, offset=1.0), "bias": bf16(64, scale=0.3)}


def layer(args=L, eps=1e-5, **keywords):
    return case(LAYER, args, op("layernorm", eps=eps), **keywords)


def not_layer(why, args=L, **keywords):
    return case(LAYER, args, [], near_miss="layernorm", family=why, **keywords)


@layer()
def torch_layer_norm(x, w, bias):
    """torch.nn.functional.layer_norm, decomposed by torch."""
    return F.layer_norm(x, (64,), w, bias, 1e-5)


@layer(decompose=False)
def torch_layer_norm_aten(x, w, bias):
    """The same, decomposed by torch-mlir."""
    return F.layer_norm(x, (64,), w, bias, 1e-5)


@layer(L16)
def torch_layer_norm_bf16(x, w, bias):
    """The same in bf16."""
    return F.layer_norm(x, (64,), w, bias, 1e-5)


@layer({"x": f32(3, "s", 64), "w": f32(64, offset=1.0)})
def no_bias(x, w):
    """Without a bias."""
    return F.layer_norm(x, (64,), w, None, 1e-5)


@layer({"x": f32("s", 64)})
def no_affine(x):
    """Without weight and bias."""
    return F.layer_norm(x, (64,))


@layer()
def mean_var(x, w, bias):
    """mean and var(unbiased=False)."""
    return (x - x.mean(-1, keepdim=True)) / torch.sqrt(x.var(-1, keepdim=True, unbiased=False) + 1e-5) * w + bias


@layer()
def centred_square(x, w, bias):
    """The variance as the mean of squares of the centred values."""
    centred = x - x.mean(-1, keepdim=True)
    return w * (centred * torch.rsqrt(centred.pow(2).mean(-1, keepdim=True) + 1e-5)) + bias


@layer()
def moments(x, w, bias):
    """E[x^2] - E[x]^2."""
    mean = x.mean(-1, keepdim=True)
    variance = (x * x).mean(-1, keepdim=True) - mean * mean
    return (x - mean) * torch.rsqrt(variance + 1e-5) * w + bias


@layer({"x": bf16(3, "s", 64), "w": bf16(64, offset=1.0)})
def cohere_bf16(x, w):
    """Cohere: f32 inside, the weight in f32, one rounding, no bias."""
    h = x.to(torch.float32)
    mean = h.mean(-1, keepdim=True)
    variance = (h - mean).pow(2).mean(-1, keepdim=True)
    h = (h - mean) * torch.rsqrt(variance + 1e-5)
    return (w.to(torch.float32) * h).to(x.dtype)


@layer()
def var_mean(x, w, bias):
    """torch.var_mean."""
    variance, mean = torch.var_mean(x, dim=-1, correction=0, keepdim=True)
    return torch.addcmul(bias, (x - mean) * torch.rsqrt(variance + 1e-5), w)


@not_layer("the unbiased variance divides by n - 1")
def miss_unbiased(x, w, bias):
    return (x - x.mean(-1, keepdim=True)) / torch.sqrt(x.var(-1, keepdim=True) + 1e-5) * w + bias


@not_layer("eps is outside of the square root")
def miss_eps_outside_layer(x, w, bias):
    return (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True, unbiased=False).sqrt() + 1e-5) * w + bias


@not_layer("the mean is not subtracted in the numerator")
def miss_not_centred(x, w, bias):
    return x / torch.sqrt(x.var(-1, keepdim=True, unbiased=False) + 1e-5) * w + bias


@not_layer("mean over the sequence, variance over the features")
def miss_mixed_axes(x, w, bias):
    return (x - x.mean(1, keepdim=True)) / torch.sqrt(x.var(-1, keepdim=True, unbiased=False) + 1e-5) * w + bias


@not_layer("the mean is added")
def miss_plus_mean(x, w, bias):
    return (x + x.mean(-1, keepdim=True)) / torch.sqrt(x.var(-1, keepdim=True, unbiased=False) + 1e-5) * w + bias


@not_layer("eps is missing")
def miss_no_eps_layer(x, w, bias):
    return (x - x.mean(-1, keepdim=True)) * torch.rsqrt(x.var(-1, keepdim=True, unbiased=False)) * w + bias


@not_layer("the variance is of another tensor", L | {"y": f32(3, "s", 64)})
def miss_other_variance(x, w, bias, y):
    return (x - x.mean(-1, keepdim=True)) * torch.rsqrt(y.var(-1, keepdim=True, unbiased=False) + 1e-5) * w + bias
