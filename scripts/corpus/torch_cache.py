"""KV-cache writes and dequantised weights as people write them in PyTorch, and mistakes that must not become one."""

import torch
import torch.nn.functional as F

from .case import Arg, bf16, case, f32, i8, i64, maybe, op, positions, u8

CACHE, QUANT = "torch-cache", "torch-dequantize"
POSITION = {"position": Arg("i64", (), "integers", high=16)}
NEW = {"cache": f32(1, 4, 32, 16), "new": f32(1, 4, "s", 16)}
ONE = {"cache": f32(1, 4, 32, 16), "new": f32(1, 4, 1, 16)}


def update(args, layout="head_major", **keywords):
    return case(CACHE, args, op("kv_cache_update", layout=layout), **keywords)


def miss(why, args, expect=(), **keywords):
    return case(CACHE, args, expect, near_miss="kv_cache_update", family=why, **keywords)


@case(CACHE, NEW | {"positions": positions("s", offset=5)}, [])
def index_copy(cache, new, positions):
    """StaticCache: index_copy along the tokens. No update, as nothing says that the positions are consecutive."""
    return cache.index_copy(2, positions, new)


@update(NEW | {"position": i64(high=16)})
def index_copy_arange(cache, new, position):
    """index_copy at arange + position: consecutive."""
    return cache.index_copy(2, torch.arange(new.shape[2]) + position, new)


@update(NEW | {"position": i64(high=16)})
def index_put_arange(cache, new, position):
    """cache[:, :, arange + position] = new."""
    cache = cache.clone()
    cache[:, :, torch.arange(new.shape[2]) + position] = new
    return cache


@update(ONE | {"positions": positions(1, offset=5)})
def index_copy_one(cache, new, positions):
    """One token: positions are consecutive for sure."""
    return cache.index_copy(2, positions, new)


@update({"cache": f32(1, 32, 4, 16), "new": f32(1, 1, 4, 16), "positions": positions(1, offset=3)}, "token_major")
def index_put_token_major(cache, new, positions):
    """Tokens first."""
    cache = cache.clone()
    cache[:, positions] = new
    return cache


@update({"cache": f32(1, 4, 32, 16), "new": f32(1, 4, 7, 16)})
def slice_assignment_prefix(cache, new):
    """cache[:, :, :7] = new: position 0."""
    cache = cache.clone()
    cache[:, :, :7] = new
    return cache


@update({"cache": f32(1, 4, 32, 16), "new": f32(1, 4, 7, 16)})
def slice_assignment_constant(cache, new):
    """At a constant position."""
    return torch.slice_scatter(cache, new, 2, 3, new.shape[2] + 3)


@update({"cache": bf16(1, 4, 32, 16), "new": bf16(1, 4, 1, 16)})
def slice_scatter_bf16(cache, new):
    """slice_scatter of one token in bf16."""
    return torch.slice_scatter(cache, new, 2, 7, 8)


@case(CACHE, ONE | POSITION, maybe("kv_cache_update", layout="head_major"))
def where_one_hot(cache, new, position):
    """where(arange == position): a select in place of a scatter, which writes nothing where it is out of range."""
    return torch.where((torch.arange(32) == position)[:, None], new, cache)


@update(ONE | POSITION)
def scatter_expanded(cache, new, position):
    """scatter with the position expanded."""
    return cache.scatter(2, position.expand(1, 4, 1, 16), new)


@case(CACHE, {"cache": f32("b", 4, 32, 16), "new": f32("b", 4, 1, 16), "position": i64("b", high=16)},
      maybe("kv_cache_update", layout="head_major"))
def ragged_where(cache, new, position):
    """A position for each batch entry."""
    return torch.where(torch.arange(32)[None, None, :, None] == position[:, None, None, None], new, cache)


@case(CACHE, {"past": f32(1, 4, "t", 16), "new": f32(1, 4, "s", 16)}, [])
def cat(past, new):
    """DynamicCache: cat of past and new. No cache of a fixed size, so no update."""
    return torch.cat((past, new), dim=2)


@case(CACHE, {"kc": f32(1, 2, 32, 16), "vc": f32(1, 2, 32, 16), "q": f32(1, 4, 1, 16), "k": f32(1, 2, 1, 16),
              "v": f32(1, 2, 1, 16), "position": positions(1, offset=6)},
      [op("kv_cache_update", 2, layout="head_major"), op("attention", causal=None, scale=0.25)])
def decode_step(kc, vc, q, k, v, position):
    """Both writes, then attention on the cache up to the position."""
    kc, vc = kc.index_copy(2, position, k), vc.index_copy(2, position, v)
    visible = torch.arange(32) <= position[0]
    s = q @ kc.repeat_interleave(2, 1).transpose(2, 3) * 0.25
    return s.masked_fill(~visible, float("-inf")).softmax(-1) @ vc.repeat_interleave(2, 1), kc, vc


@miss("new is added to what is there", ONE | {"positions": positions(1, offset=5)})
def miss_index_add(cache, new, positions):
    return cache.index_add(2, positions, new)


@miss("every second position", {"cache": f32(1, 4, 32, 16), "new": f32(1, 4, 8, 16)})
def miss_strided(cache, new):
    return torch.slice_scatter(cache, new, 2, 0, 16, 2)


@miss("another axis", {"cache": f32(1, 4, 32, 16), "new": f32(1, 4, 32, 1), "positions": positions(1, offset=5)})
def miss_feature_axis(cache, new, positions):
    return cache.index_copy(3, positions, new)


@miss("everything but the position is written", ONE | POSITION)
def miss_where_not(cache, new, position):
    return torch.where((torch.arange(32) != position)[:, None], new, cache)


@miss("all positions up to it are written", ONE | POSITION)
def miss_where_less(cache, new, position):
    return torch.where((torch.arange(32) <= position)[:, None], new, cache)


@miss("the written tokens are scaled", ONE | {"positions": positions(1, offset=5)}, maybe("kv_cache_update"))
def miss_scaled(cache, new, positions):
    # The update of the scaled tokens is right.
    return cache.index_copy(2, positions, new * 0.5)


# Dequantised weights.

X = {"x": f32("s", 64)}


def dequantize(args, minimum=False, expect=(), count=1, **keywords):
    return case(QUANT, args, [op("dequantize", count, min=minimum), *expect], **keywords)


def not_dequantize(why, args, expect=(), **keywords):
    return case(QUANT, args, expect, near_miss="dequantize", family=why, **keywords)


@dequantize({"q": i8(96, 64), "scale": f32(96, 1, fill="uniform")})
def int8_per_row(q, scale):
    """int8, a scale a row."""
    return q.float() * scale


@dequantize({"q": i8(96, 64), "scale": bf16(96, 1, fill="uniform")})
def int8_per_row_bf16(q, scale):
    """In bf16."""
    return q.to(torch.bfloat16) * scale


@dequantize({"q": i8(96, 64), "scale": f32(96, fill="uniform")})
def int8_scale_vector(q, scale):
    """The scale as a vector, unsqueezed."""
    return scale[:, None] * q


@dequantize({"q": i8(96, 64), "scale": f32(96, 2, fill="uniform")})
def int8_groups_view(q, scale):
    """Groups of 32: view, multiply, view."""
    return (q.view(96, 2, 32).float() * scale[:, :, None]).view(96, 64)


@dequantize({"q": i8(96, 64), "scale": f32(96, 2, fill="uniform")})
def int8_groups_repeat(q, scale):
    """Groups of 32: repeat_interleave of the scales."""
    return q.float() * scale.repeat_interleave(32, dim=1)


@dequantize({"q": u8(96, 64), "scale": f32(96, 2, fill="uniform"), "zero": f32(96, 2, fill="uniform", scale=8.0)}, True)
def uint8_zero_point(q, scale, zero):
    """(q - zero) * scale: unsigned, a zero point a group."""
    return ((q.view(96, 2, 32).float() - zero[..., None]) * scale[..., None]).reshape(96, 64)


@dequantize({"q": u8(96, 64), "scale": f32(96, 1, fill="uniform"), "low": f32(96, 1)}, True)
def uint8_minimum(q, scale, low):
    """q * scale + low."""
    return q.float() * scale + low


@dequantize({"q": u8(96, 64), "scale": f32(96, 1, fill="uniform")}, None)
def uint8_constant_zero(q, scale):
    """(q - 128) * scale."""
    return (q.to(torch.int32) - 128).float() * scale


@dequantize({"q": u8(96, 32), "scale": f32(96, 2, fill="uniform")}, None)
def int4_halves(q, scale):
    """Low nibbles are the first half of a group, high ones the second; minus 8."""
    blocks = q.view(96, 2, 16)
    values = torch.cat((blocks & 15, blocks >> 4), -1).to(torch.int32) - 8
    return (values * scale[..., None]).view(96, 64)


@dequantize({"q": u8(96, 32), "scale": f32(96, 2, fill="uniform")}, None)
def int4_interleaved(q, scale):
    """Neighbours share a byte: stack and flatten; minus 8."""
    values = torch.stack((q & 15, q >> 4), -1).flatten(-2).to(torch.int32) - 8
    return (values.view(96, 2, 32) * scale[..., None]).view(96, 64)


@dequantize({"q": u8(96, 32), "scale": f32(96, 2, fill="uniform"), "zero": u8(96, 2, high=16)}, None)
def int4_zero_points(q, scale, zero):
    """With integer zero points."""
    values = torch.stack((torch.bitwise_and(q, 0xF), torch.bitwise_right_shift(q, torch.tensor(4, dtype=torch.uint8))), -1).reshape(96, 2, 32)
    return ((values.to(torch.int32) - zero.to(torch.int32)[..., None]).float() * scale[..., None]).reshape(96, 64)


@dequantize({"packed": Arg("i32", (96, 8), "integers", low=-(2**31), high=2**31 - 1),
             "scale": f32(96, 2, fill="uniform")}, None)
def int4_in_int32(packed, scale):
    """GPTQ: eight nibbles in an int32, shifted by a vector of shifts."""
    shifts = torch.arange(0, 32, 4, dtype=torch.int32)
    values = (torch.bitwise_right_shift(packed[:, :, None], shifts) & 15).reshape(96, 2, 32) - 8
    return (values.float() * scale[..., None]).reshape(96, 64)


@dequantize(X | {"q": i8(96, 64), "scale": f32(96, 1, fill="uniform", scale=0.01)}, expect=[op("linear")])
def int8_linear(x, q, scale):
    """Dequantised, then a linear."""
    return F.linear(x, q.float() * scale)


@case(QUANT, X | {"q": i8(96, 64), "scale": f32(96, fill="uniform", scale=0.01)}, [op("linear"), maybe("dequantize")])
def int8_linear_scaled_after(x, q, scale):
    """The scale multiplies the result: the same up to rounding."""
    return F.linear(x, q.float()) * scale


@dequantize({"x": bf16("s", 64), "q": u8(96, 32), "scale": bf16(96, 2, fill="uniform"), "zero": bf16(96, 2)}, True,
            expect=[op("linear")])
def int4_linear_bf16(x, q, scale, zero):
    """bf16: unpack, (q - 8) * scale + zero, linear."""
    values = torch.stack((q & 15, q >> 4), -1).reshape(96, 2, 32).to(torch.bfloat16) - 8
    return F.linear(x, (values * scale[..., None] + zero[..., None]).reshape(96, 64))


@not_dequantize("the scale differs by element", {"q": i8(96, 64), "scale": f32(96, 64)}, maybe("dequantize"))
def miss_elementwise_scale(q, scale):
    # Groups of one: legal, if useless.
    return q.float() * scale


@not_dequantize("the scale is of the column", {"q": i8(96, 64), "scale": f32(64)})
def miss_column_scale(q, scale):
    return q.float() * scale


@not_dequantize("squared", {"q": i8(96, 64), "scale": f32(96, 1)})
def miss_squared(q, scale):
    return q.float() * q.float() * scale


@not_dequantize("the nibble is shifted by 3", {"q": u8(96, 32), "scale": f32(96, 2)}, maybe("dequantize"))
def miss_shift(q, scale):
    # As a dequantisation of other integers it would be right, of nibbles it is not.
    values = torch.stack((q & 15, q >> 3), -1).flatten(-2).to(torch.int32) - 8
    return (values.view(96, 2, 32) * scale[..., None]).view(96, 64)


@not_dequantize("added in place of multiplied", {"q": i8(96, 64), "scale": f32(96, 1)})
def miss_added(q, scale):
    return q.float() + scale
