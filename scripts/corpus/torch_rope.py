"""Rotary embeddings as people write them in PyTorch, and mistakes that must not become one."""

import torch

from .case import bf16, case, f32, maybe, op, positions

FILE = "torch-rope"
D = 16
HEADS = {"x": f32(1, 4, "s", D)}
FULL = HEADS | {"cos": f32("s", D, fill="uniform"), "sin": f32("s", D, fill="uniform")}
HALF = HEADS | {"cos": f32("s", D // 2), "sin": f32("s", D // 2)}
POSITIONS = HEADS | {"positions": positions(1, "s")}


def rope(args=HALF, layout="half_split", expect=(), **keywords):
    return case(FILE, args, [op("rope", layout=layout), *expect], **keywords)


def computed(args=POSITIONS, layout="half_split", theta=1e4, dim=D, **keywords):
    """Angles from positions: also a table."""
    return case(FILE, args, [op("rope", layout=layout), op("rope_table", theta=theta, dim=dim)], **keywords)


def miss(why, args=HALF, expect=(), **keywords):
    return case(FILE, args, expect, near_miss="rope", family=why, static=True, **keywords)


def rotate_half(x):
    half = x.shape[-1] // 2
    return torch.cat((-x[..., half:], x[..., :half]), dim=-1)


def frequencies(dim=D, theta=10000.0):
    return 1.0 / theta ** (torch.arange(0, dim, 2, dtype=torch.int64).float() / dim)


def twice(table):
    return torch.cat((table, table), dim=-1)


@rope()
def hf_tables_as_halves(x, cos, sin):
    """x * cos + rotate_half(x) * sin, tables doubled by cat."""
    return x * twice(cos) + rotate_half(x) * twice(sin)


@case(FILE, FULL, maybe("rope", layout="half_split"))
def hf_tables_as_arguments(x, cos, sin):
    """Full-width tables as arguments: only if both halves are equal is this a rotation, and nothing says so."""
    return x * cos + rotate_half(x) * sin


@rope()
def split_and_cat(x, cos, sin):
    """Both halves computed, then cat."""
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos - x2 * sin, x2 * cos + x1 * sin), dim=-1)


@rope()
def split_and_cat_reordered(x, cos, sin):
    """The same with other orders of operands."""
    x1, x2 = x[..., : D // 2], x[..., D // 2 :]
    return torch.cat([cos * x1 - sin * x2, sin * x1 + cos * x2], -1)


@rope(decompose=False)
def roll(x, cos, sin):
    """rotate_half by roll and a vector of signs."""
    sign = torch.cat((-torch.ones(D // 2), torch.ones(D // 2)))
    return x * twice(cos) + torch.roll(x, D // 2, -1) * sign * twice(sin)


@rope(decompose=False)
def roll_sign_in_sin(x, cos, sin):
    """The signs are in the table."""
    return x * twice(cos) + torch.roll(x, shifts=D // 2, dims=-1) * torch.cat((-sin, sin), -1)


@rope()
def reshape_stack(x, cos, sin):
    """Halves by unflatten and unbind, put together by stack and flatten."""
    x1, x2 = x.unflatten(-1, (2, D // 2)).unbind(-2)
    return torch.stack((x1 * cos - x2 * sin, x2 * cos + x1 * sin), -2).flatten(-2)


@rope()
def flip(x, cos, sin):
    """Halves swapped by flip of an axis of two."""
    pairs = x.reshape(1, 4, -1, 2, D // 2)
    sign = torch.tensor([[-1.0], [1.0]])
    return (pairs * cos.unsqueeze(-2) + pairs.flip(-2) * sign * sin.unsqueeze(-2)).flatten(-2)


@rope()
def negated_sin(x, cos, sin):
    """x1 * cos + x2 * (-sin)."""
    x1, x2 = x.split(D // 2, -1)
    return torch.cat((x1 * cos + x2 * -sin, x1 * sin + x2 * cos), dim=-1)


@rope(decompose=False)
def matmul_permutation(x, cos, sin):
    """rotate_half as a product with a sign permutation."""
    eye = torch.eye(D // 2)
    zero = torch.zeros(D // 2, D // 2)
    rotation = torch.cat((torch.cat((zero, eye), 1), torch.cat((-eye, zero), 1)), 0)
    return x * twice(cos) + (x @ rotation) * twice(sin)


@rope()
def index_permutation(x, cos, sin):
    """rotate_half by a gather with constant indices."""
    order = torch.cat((torch.arange(D // 2, D), torch.arange(D // 2)))
    sign = torch.cat((-torch.ones(D // 2), torch.ones(D // 2)))
    return x * twice(cos) + x[..., order] * sign * twice(sin)


@rope({"x": f32(3, "s", 4, D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)})
def token_major(x, cos, sin):
    """Heads behind the sequence: the tables broadcast over axis 2."""
    cos, sin = cos[None, :, None, :], sin[None, :, None, :]
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos - x2 * sin, x2 * cos + x1 * sin), dim=-1)


@rope({"x": f32(3, 4, "s", D), "cos": f32(3, "s", D // 2), "sin": f32(3, "s", D // 2)})
def batched_tables(x, cos, sin):
    """Tables of every batch entry, unsqueezed over the heads."""
    cos, sin = twice(cos).unsqueeze(1), twice(sin).unsqueeze(1)
    return x * cos + rotate_half(x) * sin


@rope({"x": bf16(1, 4, "s", D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)})
def f32_island(x, cos, sin):
    """bf16 rotated in f32."""
    h = x.float()
    return (h * twice(cos) + rotate_half(h) * twice(sin)).to(x.dtype)


@rope({"x": bf16(1, 4, "s", D), "cos": bf16("s", D // 2), "sin": bf16("s", D // 2)})
def bf16_throughout(x, cos, sin):
    """Rounded to bf16 after every operation, as Hugging Face does."""
    return x * twice(cos) + rotate_half(x) * twice(sin)


@rope(layout="interleaved")
def interleaved_stack(x, cos, sin):
    """Even and odd elements by strides, stack and flatten."""
    x1, x2 = x[..., 0::2], x[..., 1::2]
    return torch.stack((x1 * cos - x2 * sin, x1 * sin + x2 * cos), dim=-1).flatten(-2)


@rope(layout="interleaved")
def interleaved_rotate(x, cos, sin):
    """GPT-J: rotate_every_two with tables repeated."""
    x1, x2 = x[:, :, :, ::2], x[:, :, :, 1::2]
    rotated = torch.stack((-x2, x1), dim=-1).flatten(-2)
    return x * torch.repeat_interleave(cos, 2, -1) + rotated * torch.repeat_interleave(sin, 2, -1)


@rope(layout="interleaved")
def interleaved_view(x, cos, sin):
    """Pairs by view and unbind."""
    x1, x2 = x.view(1, 4, x.shape[2], D // 2, 2).unbind(-1)
    y = torch.empty_like(x).view(1, 4, x.shape[2], D // 2, 2)
    y = torch.cat(((x1 * cos - x2 * sin).unsqueeze(-1), (x2 * cos + x1 * sin).unsqueeze(-1)), -1)
    return y.reshape(x.shape)


@rope({"x": f32(1, "s", 4, D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)}, layout="interleaved")
def complex_pairs(x, cos, sin):
    """Meta's reference, the complex product written out in pairs."""
    pairs = x.float().reshape(*x.shape[:-1], -1, 2)
    cos, sin = cos.view(1, -1, 1, D // 2), sin.view(1, -1, 1, D // 2)
    real = pairs[..., 0] * cos - pairs[..., 1] * sin
    imaginary = pairs[..., 0] * sin + pairs[..., 1] * cos
    return torch.stack([real, imaginary], -1).flatten(3).type_as(x)


@rope({"x": f32(1, "s", 4, D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)}, layout="interleaved")
def complex_dtype(x, cos, sin):
    """view_as_complex, torch.complex and view_as_real."""
    h = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    rotation = torch.complex(cos, sin)[None, :, None, :]
    return torch.view_as_real(h * rotation).flatten(3)


@rope({"x": f32(1, 4, "s", 32), "cos": f32("s", 4), "sin": f32("s", 4)})
def partial_cat(x, cos, sin):
    """The first 8 of 32 features rotate."""
    rotated, rest = x[..., :8], x[..., 8:]
    return torch.cat((rotated * twice(cos) + rotate_half(rotated) * twice(sin), rest), dim=-1)


@rope({"x": f32(1, 4, "s", 32), "cos": f32("s", 4), "sin": f32("s", 4)}, layout="interleaved")
def partial_interleaved(x, cos, sin):
    """The same in pairs."""
    x1, x2 = x[..., :8:2], x[..., 1:8:2]
    rotated = torch.stack((x1 * cos - x2 * sin, x2 * cos + x1 * sin), -1).flatten(-2)
    return torch.cat((rotated, x[..., 8:]), -1)


@computed()
def angles_matmul(x, positions):
    """Hugging Face's: frequencies @ positions, transposed, doubled, cos and sin."""
    inverse = frequencies()[None, :, None].float().expand(positions.shape[0], -1, 1)
    angles = twice((inverse @ positions[:, None, :].float()).transpose(1, 2))
    cos, sin = angles.cos()[:, None], angles.sin()[:, None]
    return x * cos + rotate_half(x) * sin


@computed()
def angles_product(x, positions):
    """A broadcast product."""
    angles = positions[:, None, :, None].float() * frequencies()
    x1, x2 = x.chunk(2, -1)
    return torch.cat((x1 * angles.cos() - x2 * angles.sin(), x2 * angles.cos() + x1 * angles.sin()), -1)


@computed(HEADS)
def angles_outer_arange(x):
    """torch.outer of an arange of the sequence, frequencies by exp of logarithms."""
    inverse = torch.exp(-torch.log(torch.tensor(10000.0)) * torch.arange(0, D, 2).float() / D)
    angles = torch.outer(torch.arange(x.shape[2]).float(), inverse)
    return x * twice(angles).cos() + rotate_half(x) * twice(angles).sin()


@computed({"x": f32(1, "s", 4, D)}, layout="interleaved", theta=5e5)
def angles_polar(x):
    """Meta's precompute_freqs_cis: torch.polar, theta 500000."""
    angles = torch.outer(torch.arange(x.shape[1]).float(), frequencies(theta=500000.0))
    rotation = torch.polar(torch.ones_like(angles), angles)
    h = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(h * rotation[:, None]).flatten(3)


@computed({"x": f32(1, 4, "s", D), "positions": positions(1, "s")}, theta=1e6)
def angles_einsum(x, positions):
    """einsum of positions and frequencies, theta 1e6, repeated by repeat."""
    angles = torch.einsum("bs,d->bsd", positions.float(), frequencies(theta=1e6)).repeat(1, 1, 2)[:, None]
    return torch.cos(angles) * x + torch.sin(angles) * rotate_half(x)


@case(FILE, {"q": f32(1, 8, "s", D), "k": f32(1, 4, "s", D), "positions": positions(1, "s")},
      [op("rope", 2, layout="half_split"), op("rope_table", theta=1e4, dim=D)])
def queries_and_keys(q, k, positions):
    """One table for both."""
    angles = twice(positions[:, :, None].float() * frequencies())[:, None]
    cos, sin = angles.cos(), angles.sin()
    return q * cos + rotate_half(q) * sin, k * cos + rotate_half(k) * sin


@rope({"x": f32(1, 4, "s", D), "table": f32(64, D // 2), "table2": f32(64, D // 2), "positions": positions(1, "s")})
def tables_gathered(x, table, table2, positions):
    """Rows of whole tables, by position."""
    cos, sin = twice(table[positions])[:, None], twice(table2[positions])[:, None]
    return x * cos + rotate_half(x) * sin


# Mistakes.


@miss("the sign of the rotation: both halves are added")
def miss_both_plus(x, cos, sin):
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos + x2 * sin, x2 * cos + x1 * sin), dim=-1)


@miss("both are subtracted")
def miss_both_minus(x, cos, sin):
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos - x2 * sin, x2 * cos - x1 * sin), dim=-1)


@case(FILE, HALF, maybe("rope", layout="half_split"))
def rotation_backwards(x, cos, sin):
    """The inverse rotation: rope with -sin, or nothing."""
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos + x2 * sin, x2 * cos - x1 * sin), dim=-1)


@miss("rotate_half without the negation")
def miss_no_negation(x, cos, sin):
    half = D // 2
    return x * twice(cos) + torch.cat((x[..., half:], x[..., :half]), -1) * twice(sin)


@miss("cos and sin meet the wrong halves")
def miss_swapped_halves(x, cos, sin):
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos - x2 * sin, x1 * cos + x2 * sin), dim=-1)


@miss("interleaved rotation, half-split tables")
def miss_mixed_layouts(x, cos, sin):
    rotated = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
    return x * twice(cos) + rotated * twice(sin)


@miss("half-split rotation, repeated tables")
def miss_mixed_tables(x, cos, sin):
    return x * torch.repeat_interleave(cos, 2, -1) + rotate_half(x) * torch.repeat_interleave(sin, 2, -1)


@miss("the halves overlap by one")
def miss_unequal_split(x, cos, sin):
    half = D // 2
    rotated = torch.cat((-x[..., half - 1 : -1], x[..., :half]), -1)
    return x * twice(cos) + rotated * twice(sin)


@case(FILE, {"x": f32(1, 7, "s", D), "cos": f32(7, D // 2), "sin": f32(7, D // 2)}, maybe("rope", layout="half_split"))
def tables_along_axis_1(x, cos, sin):
    """The tables vary with axis 1, not with axis 2: right only with axis 1 as the sequence."""
    return x * twice(cos)[:, None] + rotate_half(x) * twice(sin)[:, None]


@miss("one table twice", {"x": f32(1, 4, "s", D), "cos": f32("s", D // 2), "sin": f32("s", D // 2)},
      expect=maybe("rope", layout="half_split"))
def miss_sin_twice(x, cos, sin):
    # A rotation by (sin, sin) has the form; whether it is worth the name is open. It is right if it computes the same.
    return x * twice(sin) + rotate_half(x) * twice(sin)


@miss("an offset in one term")
def miss_offset(x, cos, sin):
    x1, x2 = x.chunk(2, dim=-1)
    return torch.cat((x1 * cos - x2 * (sin + 1), x2 * cos + x1 * sin), dim=-1)
