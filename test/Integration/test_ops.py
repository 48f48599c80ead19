"""Every operation, executed on every element type over shapes and values that hurt, against reference.py.

Each `@cases(op)` function below makes the cases of one operation for one element type.  All of them run on
the host's best target; those made with `everywhere` run on every other target that this machine can execute.

What is close enough: tolerances.py.
"""

import zlib

import numpy as np
import pytest

import reference as ref
from harness import (
    ELEMENT_TYPES, FLOATS, Batch, Function, enum, executable_targets, host_target, rope_scaling, runner, tensor,
)  # fmt: skip
from rope_scalings import LONGROPE_FACTORS, ROPE_SCALINGS
from tolerances import ATTENTION, GLU, NORM, ROPE, ROUNDED_BEFORE, TABLE, linear_tolerance

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

# --- Registry ---------------------------------------------------------------------------------

HOST, EVERYWHERE = {}, {}  # (op, element type) -> functions


class Cases:
    """Collects the cases of one operation and one element type."""

    def __init__(self, op, dt):
        self.op, self.dt = op, dt
        self.dtype = ELEMENT_TYPES[dt]
        self.rng = np.random.default_rng(zlib.crc32(f"{op} {dt}".encode()))

    def case(self, label, everywhere=False):
        name = f"{self.op} {self.dt} {label}"
        self.rng = np.random.default_rng(zlib.crc32(name.encode()))  # each case draws its own numbers
        function = Function(name)
        HOST.setdefault((self.op, self.dt), []).append(function)
        if everywhere:
            EVERYWHERE.setdefault(self.dt, []).append(function)
        return function

    def normal(self, *shape, scale=1.0):
        return (self.rng.standard_normal(shape) * scale).astype(self.dtype)

    @property
    def huge(self):
        """Large, but its square and sums of squares still fit the type that is computed in."""
        return {"f32": 1e18, "bf16": 1e18, "f16": 6e4, "f64": 1e150}[self.dt]

    @property
    def denormal(self):
        return {"f32": 1e-40, "bf16": 1e-40, "f16": 3e-7, "f64": 1e-310}[self.dt]

    def special_rows(self, width, huge=True):
        """Rows of zeros, minus zeros, denormals, equal, tiny and huge values, and with one NaN or infinity."""
        rows = self.normal(10, width)
        rows[0], rows[1], rows[2], rows[3], rows[4] = 0.0, -0.0, self.denormal, 1.0, 1e-4
        rows[2, ::2] *= -1
        if huge:
            rows[5] = (np.sign(rows[5].astype(np.float64)) * self.huge).astype(self.dtype)
        rows[6, width // 2], rows[7, 0], rows[8, -1] = np.nan, np.inf, -np.inf
        return rows


def cases(op, types=FLOATS):
    def register(function):
        for dt in types:
            function(Cases(op, dt))
        return function

    return register


# --- Norms ------------------------------------------------------------------------------------


@cases("rmsnorm")
def rmsnorm_cases(c):
    tolerance = NORM[c.dt]

    def add(label, shape, weight_rank=1, bias=False, residual=False, dynamic=False, everywhere=False, x=None, **attrs):
        f = c.case(label, everywhere)
        x = c.normal(*shape) if x is None else x
        w, b, r = c.normal(*shape[len(shape) - weight_rank :]), None, None
        if bias:
            b = c.normal(*w.shape)
        if residual:
            r = c.normal(*shape)
        vx, vw = f.arg(x, dynamic), f.arg(w, dynamic)
        vb, vr = (None if t is None else f.arg(t, dynamic) for t in (b, r))
        kwargs = dict(attrs)
        if "rounding" in attrs:
            attrs["rounding"] = enum("rounding", attrs["rounding"])
        expected = ref.rmsnorm(x, w, b, r, **kwargs)
        used = ROUNDED_BEFORE[c.dt] if kwargs.get("rounding") == "before_weight" and bias else tolerance
        if residual:
            y, total = f.llama("rmsnorm", [vx, vw, vb, vr], [vx.type, vx.type], **attrs)
            f.result(y, expected[0], **used)
            f.result(total, expected[1], exact=True) if c.dt != "f32" else f.result(total, expected[1], rtol=1e-7)
        else:
            f.result(f.llama("rmsnorm", [vx, vw, vb, vr], [vx.type], **attrs), expected, **used)

    for shape in [(1, 1), (1, 16), (3, 7), (5, 17), (13, 127), (2, 3, 64), (2, 1, 5, 33), (64,), (4, 2048)]:
        add("x".join(map(str, shape)), shape, everywhere=shape == (13, 127))
    for shape in [(3, 7), (2, 5, 48), (1, 131)]:
        add(f"dynamic {shape}", shape, dynamic=True, everywhere=shape == (2, 5, 48))
    add("dynamic rows", (6, 40), dynamic=[0], bias=True)
    # A batch whose tokens are divided among tasks and pieces, none of which is a multiple of the rows computed together.
    add("batch of tasks", (2, 21, 1024), rounding="before_weight", everywhere=True)
    add("dynamic batch of tasks", (3, 19, 1030), dynamic=[0, 1], residual=True)
    for shape in [(0, 8), (2, 0, 8), (3, 0)]:
        add(f"empty {shape}", shape)
        add(f"empty dynamic {shape}", shape, dynamic=True)
    add("weight of rank 2", (5, 6, 7), weight_rank=2)
    add("weight of rank 2 dynamic", (3, 4, 10), weight_rank=2, dynamic=True)
    add("eps", (4, 19), eps=0.5)
    add("bias", (9, 31), bias=True)
    add("weight_offset", (9, 31), weight_offset=1.0)
    add("residual", (9, 37), residual=True, everywhere=True)
    add("residual dynamic", (5, 64), residual=True, dynamic=True)
    add("before_weight", (9, 64), rounding="before_weight", everywhere=True)
    add("everything", (7, 45), bias=True, residual=True, weight_offset=1.0, rounding="before_weight", eps=1e-6)
    for p in (1, 7, 16, 40):
        add(f"stat_size {p}", (6, 40), stat_size=p)
    add("stat_size dynamic", (6, 40), stat_size=10, dynamic=[0])
    for width in (16, 37):
        add(f"special values {width}", (10, width), x=c.special_rows(width), everywhere=width == 37)

    f = c.case("slice with strides")
    big, w = c.normal(9, 50), c.normal(19)
    part = f.slice(f.arg(big), [1, 3], [4, 19], [2, 2])
    f.result(f.llama("rmsnorm", [part, f.arg(w), None, None], [part.type]), ref.rmsnorm(big[1:9:2, 3:41:2], w), **tolerance)
    f = c.case("transposed producer")
    x, w = c.normal(33, 6), c.normal(33)
    turned = f.transpose(f.arg(x), [1, 0])
    f.result(f.llama("rmsnorm", [turned, f.arg(w), None, None], [turned.type]), ref.rmsnorm(x.T, w), **tolerance)
    f = c.case("chained")
    x, w = c.normal(8, 40), c.normal(40)
    vw = f.arg(w)
    once = f.llama("rmsnorm", [f.arg(x), vw, None, None], [tensor(x.shape, c.dt)])
    twice = f.llama("rmsnorm", [once, vw, None, None], [once.type])
    chained = dict(tolerance, min_equal=0.0) | ({"atol": 2e-2} if c.dt == "bf16" else {"atol": 4e-3} if c.dt == "f16" else {})
    f.result(twice, ref.rmsnorm(ref.rmsnorm(x, w), w), **chained)


@cases("layernorm")
def layernorm_cases(c):
    def add(label, shape, weight=True, bias=True, rank=1, dynamic=False, everywhere=False, x=None, **attrs):
        f = c.case(label, everywhere)
        x = c.normal(*shape) if x is None else x
        w = c.normal(*shape[len(shape) - rank :]) if weight else None
        b = c.normal(*shape[len(shape) - rank :]) if bias else None
        vx = f.arg(x, dynamic)
        vw, vb = (None if t is None else f.arg(t, dynamic) for t in (w, b))
        tolerance = dict(NORM[c.dt])
        if shape[-1] == 1:  # x - mean is 0 exactly, whatever the arithmetic
            tolerance["atol"] = max(tolerance["atol"], 1e-6)
        f.result(f.llama("layernorm", [vx, vw, vb], [vx.type], **attrs), ref.layernorm(x, w, b, **attrs), **tolerance)

    for shape in [(1, 1), (3, 7), (13, 127), (2, 3, 64), (4, 1000)]:
        add("x".join(map(str, shape)), shape, everywhere=shape == (13, 127))
    add("dynamic", (5, 33), dynamic=True, everywhere=True)
    add("empty rows", (0, 8))
    add("empty rows dynamic", (0, 8), dynamic=True)
    add("plain", (6, 29), weight=False, bias=False)
    add("without bias", (6, 29), bias=False)
    add("without weight", (6, 29), weight=False)
    add("weight of rank 2", (3, 4, 9), rank=2)
    add("eps", (6, 29), eps=0.25)
    f = c.case("special values")
    x = c.special_rows(24, huge=False)
    w, b = c.normal(24), c.normal(24)
    vx = f.arg(x)
    f.result(f.llama("layernorm", [vx, f.arg(w), f.arg(b)], [vx.type]), ref.layernorm(x, w, b), **NORM[c.dt])
    f = c.case("slice with strides")
    big, w = c.normal(9, 50), c.normal(19)
    part = f.slice(f.arg(big), [1, 3], [4, 19], [2, 2])
    f.result(f.llama("layernorm", [part, f.arg(w), None], [part.type]), ref.layernorm(big[1:9:2, 3:41:2], w), **NORM[c.dt])


# --- Gated activations ------------------------------------------------------------------------


def gated(c, add):
    for shape in [(1,), (7,), (16,), (3, 5), (2, 3, 31), (257,), (16, 512)]:
        add("x".join(map(str, shape)), c.normal(*shape, scale=3), c.normal(*shape))
    add("dynamic", c.normal(3, 37, scale=3), c.normal(3, 37), dynamic=True, everywhere=True)
    add("dynamic rows", c.normal(3, 64, scale=3), c.normal(3, 64), dynamic=[0])
    add("empty", c.normal(0, 5), c.normal(0, 5))
    add("empty dynamic", c.normal(2, 0, 5), c.normal(2, 0, 5), dynamic=True)
    big = 60000.0 if c.dt == "f16" else 1e30
    gates = np.array(
        [0.0, -0.0, np.nan, np.inf, -np.inf, big, -big, c.denormal, -c.denormal, 1e-4, 20.0, -20.0, 88.0, -88.0, 104.0,
         -104.0, 200.0, -200.0, 1000.0, -1000.0, 5.0, -5.0, -0.7518],
    ).astype(c.dtype)  # fmt: skip
    add("special gates", gates, np.ones_like(gates), everywhere=True)
    ups = np.array([0.0, -0.0, np.nan, np.inf, -np.inf, 1000.0, c.denormal, 3.0]).astype(c.dtype)
    add("special ups", np.full_like(ups, 1.5), ups)
    add("sweep", np.linspace(-12, 12, 1024).astype(c.dtype), np.ones(1024).astype(c.dtype))


@cases("swiglu")
def swiglu_cases(c):
    def add(label, g, u, dynamic=False, everywhere=False, **attrs):
        f = c.case(label, everywhere)
        vg, vu = f.arg(g, dynamic), f.arg(u, dynamic)
        f.result(f.llama("swiglu", [vg, vu], [vg.type], **attrs), ref.swiglu(g, u, **attrs), **GLU[c.dt])

    gated(c, add)
    for beta in (0.0, 0.5, 1.702, 100.0, -1.0):
        add(f"beta {beta}", c.normal(5, 23, scale=2), c.normal(5, 23), beta=beta)
    f = c.case("slices of one product")  # the halves of a fused gate/up projection
    both = c.normal(6, 74, scale=2)
    v = f.arg(both)
    g, u = f.slice(v, [0, 0], [6, 37], [1, 1]), f.slice(v, [0, 37], [6, 37], [1, 1])
    f.result(f.llama("swiglu", [g, u], [g.type]), ref.swiglu(both[:, :37], both[:, 37:]), **GLU[c.dt])
    f = c.case("transposed producer")
    g, u = c.normal(9, 20), c.normal(20, 9)
    turned = f.transpose(f.arg(g), [1, 0])
    f.result(f.llama("swiglu", [turned, f.arg(u)], [turned.type]), ref.swiglu(g.T, u), **GLU[c.dt])


@cases("glu")
def glu_cases(c):
    for activation in ("sigmoid", "relu", "gelu", "gelu_tanh", "silu"):

        def add(label, g, u, dynamic=False, everywhere=False):
            f = c.case(f"{activation} {label}", everywhere)
            vg, vu = f.arg(g, dynamic), f.arg(u, dynamic)
            y = f.llama("glu", [vg, vu], [vg.type], activation=enum("activation", activation))
            tolerance = dict(GLU[c.dt])
            if activation.startswith("gelu"):  # 1 + erf cancels: few of the tails' bits are right in float32
                tolerance.pop("min_equal", None)
            f.result(y, ref.glu(g, u, activation), **tolerance)

        gated(c, add)


# --- Rotary embeddings ------------------------------------------------------------------------

SCALINGS = {
    **ROPE_SCALINGS,
    "longrope_factor": dict(kind="longrope", factor=4.0, original_max_position_embeddings=64, **LONGROPE_FACTORS),
}


@cases("rope_table")
def rope_table_cases(c):
    def add(label, positions, dim, theta=1e4, scaling=None, seq_len=None, dynamic=False, everywhere=False, ulps=0):
        f = c.case(label, everywhere)
        positions = np.asarray(positions, np.int64)
        vp = f.arg(positions, dynamic)
        vs = None if seq_len is None else f.arg(np.array(seq_len, np.int64))
        shape = [None if dynamic else d for d in positions.shape] + [dim // 2]
        attrs = dict(dim=dim, theta=theta)
        if scaling:
            attrs["scaling"] = rope_scaling(scaling)
        values = f.llama("rope_table", [vp, vs], [tensor(shape, c.dt)] * 2, **attrs)
        expected = ref.rope_table(positions, seq_len, dim, theta, scaling, c.dtype)
        angles, factor = ref.rope_angles(positions, dim, theta, scaling, seq_len)
        slack = np.abs(angles.astype(np.float64)) * 2.0**-23 * ulps * factor
        for value, table in zip(values, expected):
            tolerance = dict(TABLE[c.dt])
            tolerance["atol"] = tolerance["atol"] * max(1.0, factor) + slack
            if ulps:
                tolerance.pop("min_equal", None)
            f.result(value, table, **tolerance)

    for n, dim in [(1, 2), (7, 6), (17, 32), (64, 64), (5, 128), (3, 30)]:
        add(f"{n} positions, dim {dim}", np.arange(n), dim, everywhere=(n, dim) == (17, 32))
    f = c.case("positions of i32")
    positions = np.arange(11, dtype=np.int32) * 7
    values = f.llama("rope_table", [f.arg(positions), None], [tensor((11, 10), c.dt)] * 2, dim=20)
    for value, table in zip(values, ref.rope_table(positions, dim=20, dtype=c.dtype)):
        f.result(value, table, **TABLE[c.dt])
    add("batched", np.arange(12).reshape(2, 6) * 11, 16)
    add("dynamic", np.arange(13) + 100, 32, dynamic=True, everywhere=True)
    add("dynamic batched", np.arange(10).reshape(2, 5), 24, dynamic=True)
    add("empty", np.zeros(0), 8)
    add("empty dynamic", np.zeros((2, 0)), 8, dynamic=True)
    far = [0, 1, 100, 4095, 8191, 31_415, 65_537, 100_003, 131_071, 524_287, (1 << 20) - 1, 1 << 20]
    add("far positions", far, 64, everywhere=True)
    add("far positions, theta 5e5", far, 128, theta=5e5)
    add("every position to 4096", np.arange(4096), 8)
    add("theta 1e6", np.arange(40), 64, theta=1e6)
    # Angles at multiples of pi/2 and around, where a poor range reduction shows: dim 2 has inv_freq 1.
    add("near multiples of pi/2", [11, 22, 33, 44, 355, 710, 1065, 1420, 103_993, 104_348, 208_341, 312_689], 2)
    for name, scaling in SCALINGS.items():
        kind = scaling["kind"]
        if kind in ("dynamic", "longrope"):
            for seq_len in (40, 64, 65, 200):
                beyond = kind == "dynamic" and seq_len > 64
                add(f"{name} at {seq_len}", np.arange(0, seq_len, 3), 32, scaling=scaling, seq_len=seq_len, ulps=4 * beyond)
        else:
            add(name, np.arange(0, 3000, 37), 32, scaling=scaling, everywhere=name in ("llama3", "yarn"))
            add(f"{name} theta 5e5", np.arange(50), 32, theta=5e5, scaling=scaling, dynamic=True)


@cases("rope")
def rope_cases(c):
    def add(label, shape, table, heads_axis=None, layout=None, dynamic=False, everywhere=False, x=None, table_dt=None):
        f = c.case(label, everywhere)
        x = c.normal(*shape) if x is None else x
        angles = c.rng.uniform(-4, 4, table)
        cos, sin = (t.astype(c.dtype if table_dt is None else ELEMENT_TYPES[table_dt]) for t in (np.cos(angles), np.sin(angles)))
        vx, vc, vs = f.arg(x, dynamic), f.arg(cos, dynamic), f.arg(sin, dynamic)
        attrs = {}
        if layout:
            attrs["layout"] = enum("rope_layout", layout)
        if heads_axis is not None:
            attrs["heads_axis"] = heads_axis
        expected = ref.rope(x, cos, sin, layout or "half_split", heads_axis)
        f.result(f.llama("rope", [vx, vc, vs], [vx.type], **attrs), expected, **ROPE[c.dt])

    for layout in ("half_split", "interleaved"):
        def more(label, *args, layout=layout, **kwargs):
            add(f"{layout} {label}", *args, layout=layout, **kwargs)

        more("heads at 1", (2, 3, 5, 32), (2, 5, 16), 1, everywhere=True)
        more("heads at 2", (2, 5, 3, 32), (2, 5, 16), 2)
        more("heads at 1, table without batch", (2, 3, 5, 32), (5, 16), 1)
        more("heads at 2, table without batch", (3, 7, 5, 10), (7, 5), 2)
        more("no heads", (2, 7, 64), (2, 7, 32))
        more("no heads, table without batch", (2, 7, 6), (7, 3))
        more("no batch, heads at 0", (3, 7, 14), (7, 7), 0)
        more("sequence only", (13, 34), (13, 17))
        more("partial rotary", (2, 3, 5, 40), (2, 5, 8), 1)
        more("partial rotary, odd rest", (1, 5, 3, 19), (1, 5, 4), 2)
        more("dim 2", (1, 1, 1, 2), (1, 1, 1), 1)
        more("dynamic", (2, 3, 5, 32), (2, 5, 16), 1, dynamic=True, everywhere=True)
        more("dynamic, table without batch", (2, 5, 3, 24), (5, 12), 2, dynamic=True)
        more("dynamic partial", (2, 5, 3, 24), (2, 5, 6), 2, dynamic=True)
        more("empty sequence", (2, 3, 0, 16), (2, 0, 8), 1)
        more("empty batch dynamic", (0, 3, 4, 16), (4, 8), 1, dynamic=True)
        more("larger", (1, 8, 65, 128), (1, 65, 64), 1)
        more("batch of tasks", (2, 19, 13, 82), (19, 41), 2, table_dt="f32" if c.dt != "f64" else None)
        x = c.special_rows(16, huge=False).reshape(10, 1, 16)
        more("special values", (10, 1, 16), (10, 1, 8), x=x)
    add("default layout", (2, 3, 5, 32), (2, 5, 16), 1)

    f = c.case("passes the rest through")  # NaN payload aside, unrotated features are the same bits
    x = c.special_rows(24)[None]
    vx = f.arg(x)
    zero, one = np.zeros((10, 4), c.dtype), np.ones((10, 4), c.dtype)
    y = f.llama("rope", [vx, f.arg(one), f.arg(zero)], [vx.type])
    rest = f.slice(y, [0, 0, 8], [1, 10, 16], [1, 1, 1])
    f.result(rest, np.ascontiguousarray(x[..., 8:]), exact=True)

    f = c.case("its own inverse with the negative sine")
    x = c.normal(1, 2, 6, 20)
    cos, sin = ref.rope_table(np.arange(6), dim=20, dtype=c.dtype)
    vx, vc = f.arg(x), f.arg(cos)
    turned = f.llama("rope", [vx, vc, f.arg(sin)], [vx.type], heads_axis=1)
    back = f.llama("rope", [turned, vc, f.arg(-sin)], [vx.type], heads_axis=1)
    expected = ref.rope(ref.rope(x, cos, sin, heads_axis=1), cos, -sin, heads_axis=1)
    f.result(back, expected, **dict(ROPE[c.dt], min_equal=0.0))

    f = c.case("token-major producer, transposed to heads")
    x = c.normal(2, 5, 3, 16)
    cos, sin = ref.rope_table(np.arange(5), dim=16, dtype=c.dtype)
    turned = f.transpose(f.arg(x), [0, 2, 1, 3])
    y = f.llama("rope", [turned, f.arg(cos), f.arg(sin)], [turned.type], heads_axis=1)
    f.result(y, ref.rope(np.swapaxes(x, 1, 2), cos, sin, heads_axis=1), **ROPE[c.dt])

    f = c.case("slice of a fused projection")
    x = c.normal(1, 5, 6, 16)
    part = f.slice(f.arg(x), [0, 0, 1, 0], [1, 5, 3, 16], [1, 1, 2, 1])
    y = f.llama("rope", [part, f.arg(cos), f.arg(sin)], [part.type], heads_axis=2)
    f.result(y, ref.rope(x[:, :, 1:6:2], cos, sin, heads_axis=2), **ROPE[c.dt])


# --- Attention --------------------------------------------------------------------------------


def attention_inputs(c, b, hq, hkv, s, t, d, dv, layout):
    q, k, v = c.normal(b, hq, s, d), c.normal(b, hkv, t, d), c.normal(b, hkv, t, dv)
    if layout == "token_major":
        q, k, v = (np.ascontiguousarray(np.swapaxes(x, 1, 2)) for x in (q, k, v))
    return q, k, v


def attention_attributes(attrs):
    attrs = dict(attrs)
    if "layout" in attrs:
        attrs["layout"] = enum("attention_layout", attrs["layout"])
    return attrs


def add_attention(
    c, label, b=1, hq=4, hkv=2, s=5, t=9, d=16, dv=None,
    mask=None, offset=None, kv_len=None, counts=np.int64,
    dynamic=False, everywhere=False, qkv=None, tolerance=None, **attrs,
):  # fmt: skip
    f = c.case(label, everywhere)
    layout = attrs.get("layout", "head_major")
    q, k, v = attention_inputs(c, b, hq, hkv, s, t, d, dv or d, layout)
    if qkv:
        q, k, v = qkv(q, k, v)
    if callable(mask):
        mask = mask(c.rng)
    offset, kv_len = (None if n is None else np.array(n, counts) for n in (offset, kv_len))
    operands = [f.arg(x, dynamic) for x in (q, k, v)]
    operands += [None if x is None else f.arg(x, dynamic) for x in (mask, offset, kv_len)]
    expected = ref.attention(q, k, v, mask, offset, kv_len, **attrs)
    type = tensor([None] * 4 if dynamic else expected.shape, c.dt)
    y = f.llama("attention", operands, [type], **attention_attributes(attrs))
    f.result(y, expected, **(tolerance or ATTENTION[c.dt]))


def loose_attention(c, atol=2e-5):
    """exp of errors that grow with the score."""
    return {"f32": dict(rtol=2e-6, atol=atol), "f64": dict(rtol=1e-12, atol=1e-11)}.get(c.dt)


def tile_cases(c, add):
    """What a kernel on tiles of 16 and 32, or on vectors, could get wrong: rests of rows, keys and features, edges in blocks of
    keys, parts of keys."""
    heads = dict(hq=4, hkv=1, layout="token_major", d=64, causal=True)
    for s in (1, 15, 16, 17, 33, 129):
        add(f"tiles, {s} queries", s=s, t=s, **heads)
        add(f"tiles, {s} queries in a cache", s=s, t=s + 82, offset=71, kv_len=s + 71, dynamic=True, **heads)
    for t in (31, 63, 64, 65, 97, 193):
        add(f"tiles, {t} keys", hq=3, hkv=1, s=5, t=t, d=32)
    for d in (32, 48, 80, 96, 128, 256):
        add(f"tiles, head_dim {d}", hq=2, hkv=1, s=18, t=70, d=d, causal=True, offset=52)
        add(f"tiles, head_dim of V {d}", hq=2, hkv=1, s=3, t=70, d=40, dv=d)
    for window in (1, 20, 64, 100):
        add(f"tiles, window {window}", s=150, t=150, window=window, **heads)
    add("tiles, window without causal", hq=2, hkv=1, s=70, t=140, d=32, window=30, offset=40)
    add("tiles, a group of 16", hq=16, hkv=1, s=35, t=35, d=32, causal=True)
    add("tiles, a group of 48", hq=48, hkv=1, s=7, t=7, d=32, causal=True)
    add("tiles, no group", hq=2, hkv=2, s=300, t=300, d=32, causal=True)
    add("tiles, softcap", s=40, t=100, softcap=3.0, offset=60, **heads)
    add("tiles, scale", s=40, t=100, scale=0.3, offset=60, **heads)
    add("tiles, scale below zero", s=40, t=100, scale=-0.3, offset=60, **heads)

    def rising(q, k, v):
        """The largest score so far grows by far from block to block."""
        q[:] = np.abs(q.astype(np.float64)) * 2
        k[:] = k.astype(np.float64) + np.arange(k.shape[1])[:, None, None] / 40
        return q, k, v

    add("tiles, rising scores", s=30, t=300, offset=270, qkv=rising, tolerance=loose_attention(c, 2e-4), **heads)

    def large(q, k, v):
        """Scores beyond 2^31, of which the largest takes all."""
        q[:], k[:] = q.astype(np.float64) * 1e5, k.astype(np.float64) * 1e5
        return q, k, v

    add("tiles, large scores", s=30, t=100, offset=70, qkv=large, **heads)

    def hidden(q, k, v):
        """Later keys and values that earlier queries do not see."""
        for at, value in ((20, np.nan), (37, np.inf), (90, -np.inf), (129, np.nan)):
            k[:, at], v[:, at, :, 3:5] = value, value
        return q, k, v

    add("tiles, hidden garbage", s=140, t=140, qkv=hidden, **heads)
    add("tiles, hidden garbage and a window", s=140, t=140, window=25, qkv=hidden, **heads)
    wide = dict(heads, hq=16)
    add("tiles, hidden garbage, a group of 16", s=140, t=140, qkv=hidden, **wide)

    def only_values(q, k, v):
        v[:, 20, :, 3], v[:, 100, :, 5] = np.nan, np.inf
        return q, k, v

    add("tiles, hidden values", s=140, t=140, qkv=only_values, **heads)
    add("tiles, hidden values, a group of 16", s=140, t=140, qkv=only_values, **wide)


def one_query_cases(c, add):
    """One query: rests of groups, keys and features; more parts of keys than there are keys, and fewer."""
    for group in (1, 2, 3, 5, 8, 17):
        add(f"one query, group of {group}", hq=2 * group, hkv=2, s=1, t=83, d=64, layout="token_major", everywhere=group == 3)
    for hkv, group in ((1, 3), (6, 1), (5, 2), (16, 1), (32, 1), (12, 6)):
        add(f"one query, {hkv} heads of {group}", hq=hkv * group, hkv=hkv, s=1, t=131, d=48, layout="token_major", everywhere=hkv == 6)
    for t in (1, 2, 15, 16, 17, 63, 65, 1024, 1025, 2100):
        add(f"one query, {t} keys", hq=8, hkv=2, s=1, t=t, d=64, causal=True, offset=t - 1, layout="token_major")
    for d in (1, 24, 40, 80, 128, 256):
        add(f"one query, head_dim {d}", hq=6, hkv=3, s=1, t=37, d=d, layout="token_major", everywhere=d == 40)
        add(f"one query, head_dim of V {d}", hq=4, hkv=4, s=1, t=70, d=48, dv=d)
    one = dict(hq=8, hkv=4, s=1, t=700, d=32, causal=True)
    for layout in ("head_major", "token_major"):
        add(f"one query, {layout}, lengths", b=3, layout=layout, offset=[699, 0, 130], kv_len=[700, 1, 131], dynamic=True, **one)
        add(f"one query, {layout}, window", b=2, layout=layout, offset=[650, 3], window=100, **one)
    add("one query, softcap and scale", offset=699, softcap=2.0, scale=0.4, **one)
    add("one query that sees nothing", b=2, kv_len=[0, 5], offset=5, **one)

    def infinite_last(q, k, v):
        v[:, :, -1, 3], v[:, :, 5, 2] = np.inf, np.nan
        return q, k, v

    add("one query, infinite value of an odd last key", hq=4, hkv=1, s=1, t=71, d=64, qkv=infinite_last)

    def rising(q, k, v):
        q[:] = np.abs(q.astype(np.float64)) * 2
        k[:] = k.astype(np.float64) + np.arange(k.shape[2])[:, None] / 60
        return q, k, v

    add("one query, rising scores", offset=699, qkv=rising, tolerance=loose_attention(c, 2e-4), **one)


@cases("attention")
def attention_cases(c):
    def add(label, **kwargs):
        add_attention(c, label, **kwargs)

    for layout in ("head_major", "token_major"):
        add(f"{layout} plain", layout=layout, b=2)
        add(f"{layout} causal prefill", layout=layout, b=2, s=17, t=17, causal=True, everywhere=True)
        add(f"{layout} decode", layout=layout, s=1, t=33, d=64, offset=32, causal=True, everywhere=True)
        add(f"{layout} dynamic", layout=layout, b=2, s=7, t=19, causal=True, offset=12, dynamic=True, everywhere=True)
        add(f"{layout} kv_len in a cache", layout=layout, s=3, t=32, offset=10, kv_len=13, causal=True)
        add(f"{layout} per batch", layout=layout, b=3, s=2, t=20, offset=[3, 11, 0], kv_len=[5, 13, 2], causal=True)
        add(f"{layout} window", layout=layout, s=13, t=13, causal=True, window=4)
        add(f"{layout} head_dim of V", layout=layout, d=24, dv=10)
    add("ones", hq=1, hkv=1, s=1, t=1, d=1)
    add("primes", b=3, hq=7, hkv=7, s=11, t=13, d=17, dv=19)
    add("three query heads a key head", hq=9, hkv=3, s=5, t=7, d=12, causal=True)
    add("one key head", hq=8, hkv=1, s=3, t=40, d=32)
    add("longer keys", hq=2, hkv=1, s=2, t=1031, d=64, causal=True, offset=1029)
    add("head_dim 128", hq=2, hkv=2, s=33, t=33, d=128, causal=True)
    add("prefill 65", hq=4, hkv=2, s=65, t=65, d=64, causal=True, everywhere=True)
    add("more queries than keys", s=9, t=4, causal=True, offset=-5)
    add("no visible key", s=3, t=5, kv_len=0)
    add("no visible key for some", s=6, t=6, causal=True, offset=-3)
    add("no keys", s=3, t=0)
    add("no keys dynamic", s=3, t=0, dynamic=True)
    add("no queries", s=0, t=5, causal=True)
    add("no queries dynamic", s=0, t=5, causal=True, dynamic=True)
    add("no batch dynamic", b=0, dynamic=True)
    add("scale", scale=0.5)
    add("softcap", softcap=1.5)
    add("softcap and causal", softcap=2.0, causal=True, s=9, everywhere=True)
    add("window of 1", s=7, t=7, causal=True, window=1)
    add("window with offset", s=3, t=40, causal=True, window=8, offset=30, kv_len=33)
    add("window without causal", s=9, t=9, window=3)
    add("counts of i32", b=2, s=2, t=16, causal=True, offset=[4, 12], kv_len=14, counts=np.int32)
    add("kv_len alone", b=2, s=3, t=37, kv_len=[19, 1])
    add("kv_len beyond the keys", s=3, t=7, kv_len=100)
    add("window per batch", b=2, s=2, t=16, causal=True, window=5, offset=[4, 12], kv_len=[6, 14])
    add("offset beyond the keys", s=2, t=5, causal=True, offset=100)

    def keep(*shape):
        def make(rng):
            mask = rng.random(shape) < 0.5
            mask[..., 0, :] = False  # the first query sees nothing
            return mask

        return make

    def added(*shape):
        def make(rng):
            mask = rng.standard_normal(shape)
            mask[rng.random(shape) < 0.3] = -np.inf
            return mask.astype(c.dtype)

        return make

    add("boolean mask", b=2, mask=keep(2, 4, 5, 9), everywhere=True)
    add("boolean mask, one for all heads", b=2, mask=keep(2, 1, 5, 9))
    add("boolean mask and causal", b=2, s=9, mask=keep(2, 4, 9, 9), causal=True)
    add("boolean mask dynamic", b=2, mask=keep(2, 4, 5, 9), dynamic=True)
    add("boolean mask token_major", b=2, mask=keep(2, 4, 5, 9), layout="token_major")
    add("added mask", b=2, mask=added(2, 4, 5, 9), everywhere=True)
    add("added mask, one for all", b=2, mask=added(1, 1, 5, 9))
    add("added mask after softcap", mask=added(1, 4, 5, 9), softcap=0.7)
    add("added mask and kv_len", mask=added(1, 4, 5, 9), kv_len=6)
    add("mask that hides all", mask=lambda rng: np.full((1, 4, 5, 9), -np.inf).astype(c.dtype))

    def with_nan(q, k, v):
        q[0, 1, 2, 0] = np.nan
        k[0, 1, 3, 1] = np.nan
        v[1, 0, 4, 2] = np.nan
        return q, k, v

    add("NaN propagates", b=3, qkv=with_nan, everywhere=True)

    def garbage(q, k, v):
        k[:, :, 6:], v[:, :, 6:] = np.nan, np.nan
        k[:, :, 7], v[:, :, 7] = np.inf, -np.inf
        return q, k, v

    add("garbage beyond kv_len is not read", kv_len=6, qkv=garbage)
    add("garbage beyond kv_len, decode", s=1, t=40, kv_len=6, offset=5, causal=True, qkv=garbage)

    def infinite(q, k, v):
        v[0, 0, 2, 1], v[0, 1, 3, 2] = np.inf, -np.inf
        return q, k, v

    add("infinite values", qkv=infinite)

    def steep(q, k, v):
        return (q.astype(np.float64) * 6).astype(c.dtype), k, v

    add("steep scores", s=9, t=33, qkv=steep, tolerance=loose_attention(c))

    def equal(q, k, v):
        k[:] = k[:, :, :1]
        return q, k, v

    add("equal keys", qkv=equal)

    if c.dt != "f64":
        tile_cases(c, add)
        one_query_cases(c, add)

    f = c.case("token-major projections, transposed")
    q, k, v = c.normal(2, 6, 4, 16), c.normal(2, 6, 2, 16), c.normal(2, 6, 2, 16)
    vq, vk, vv = (f.transpose(f.arg(t), [0, 2, 1, 3]) for t in (q, k, v))
    y = f.llama("attention", [vq, vk, vv, None, None, None], [vq.type], causal=True)
    expected = ref.attention(*(np.swapaxes(t, 1, 2) for t in (q, k, v)), causal=True)
    f.result(y, expected, **ATTENTION[c.dt])
    f = c.case("keys sliced from a cache")
    q, k, v = c.normal(1, 4, 3, 16), c.normal(1, 2, 40, 16), c.normal(1, 2, 40, 16)
    vq = f.arg(q)
    vk, vv = (f.slice(f.arg(t), [0, 0, 7, 0], [1, 2, 21, 16], [1, 1, 1, 1]) for t in (k, v))
    y = f.llama("attention", [vq, vk, vv, None, None, None], [vq.type])
    f.result(y, ref.attention(q, k[:, :, 7:28], v[:, :, 7:28]), **ATTENTION[c.dt])


@cases("attention")
def quantized_attention_cases(c):
    """Keys and values in 8 bits, with scales; the reference multiplies them in float64."""

    def add(label, b=1, hq=8, hkv=2, s=1, t=83, d=64, dv=None, layout="token_major", everywhere=False, nan=False, offset=None, **attrs):
        f = c.case(f"8 bits, {label}", everywhere)
        q, k, v = attention_inputs(c, b, hq, hkv, s, t, d, dv or d, layout)
        (k, ks), (v, vs) = ref.quantize_rows(k), ref.quantize_rows(v)
        if nan:
            ks[..., -1, :], vs[..., -1, :] = np.nan, np.nan
        exact = lambda x, scale: x.astype(np.float64) * scale.astype(np.float64)[..., None]  # noqa: E731
        counts = None if offset is None else np.array(offset, np.int64)
        expected = ref.attention(
            q.astype(np.float64), exact(k, ks), exact(v, vs), None, counts, None, layout=layout, **attrs
        ).astype(q.dtype)  # fmt: skip
        operands = [f.arg(x) for x in (q, k, v)] + [None, None if counts is None else f.arg(counts), None]
        operands += [f.arg(ks), f.arg(vs)]
        y = f.llama("attention", operands, [tensor(expected.shape, c.dt)], **attention_attributes(dict(attrs, layout=layout)))
        f.result(y, expected, **ATTENTION[c.dt])

    for group in (1, 3, 4, 5):
        add(f"group of {group}", hq=2 * group, everywhere=group == 3)
    for d in (1, 24, 40, 128):
        add(f"head_dim {d}", hq=6, hkv=3, t=37, d=d, everywhere=d == 40)
    add("head_major", layout="head_major", t=131)
    add("heads without groups", hq=16, hkv=16, t=131)
    for s in (2, 17, 70):
        add(f"{s} queries", s=s, t=s + 40, offset=40, causal=True, everywhere=s == 17)
        add(f"{s} queries, head_major", s=s, t=s + 40, offset=40, causal=True, layout="head_major", d=24, dv=40)
    add("window", t=700, offset=699, causal=True, window=100)
    add("softcap", t=70, softcap=2.0)
    add("a hidden row that is no number", t=70, offset=60, causal=True, nan=True)
    add("a hidden row that is no number, queries", s=5, t=70, offset=60, causal=True, nan=True)


@cases("attention")
def mixed_attention_cases(c):
    """Keys and values in another float type than queries, which count with what they hold."""

    def add(cache, label, hq=8, hkv=2, s=1, t=83, d=64, dv=None, layout="token_major", everywhere=False, special=None, offset=None, **attrs):
        f = c.case(f"{cache} cache, {label}", everywhere)
        q, k, v = attention_inputs(c, 1, hq, hkv, s, t, d, dv or d, layout)
        k, v = k.astype(ELEMENT_TYPES[cache]), v.astype(ELEMENT_TYPES[cache])
        if special is not None:
            k[..., -1, 0, :3], v[..., -1, 0, :3] = special, special
        counts = None if offset is None else np.array(offset, np.int64)
        exact = [x.astype(np.float64) for x in (q, k, v)]
        expected = ref.attention(*exact, None, counts, None, layout=layout, **attrs).astype(q.dtype)
        operands = [f.arg(x) for x in (q, k, v)] + [None, None if counts is None else f.arg(counts), None]
        y = f.llama("attention", operands, [tensor(expected.shape, c.dt)], **attention_attributes(dict(attrs, layout=layout)))
        f.result(y, expected, **ATTENTION[c.dt])

    for cache in ("f32", "f16", "bf16"):
        if c.dt in (cache, "f64"):
            continue
        for group in (1, 3, 4):
            add(cache, f"group of {group}", hq=2 * group, everywhere=group == 3)
        for d in (1, 24, 40, 128):
            add(cache, f"head_dim {d}", hq=6, hkv=3, t=37, d=d, everywhere=d == 40)
        add(cache, "head_major", layout="head_major", t=131)
        for s in (2, 17, 70):
            add(cache, f"{s} queries", s=s, t=s + 40, offset=40, causal=True, everywhere=s == 17)
            add(cache, f"{s} queries, head_major", s=s, t=s + 40, offset=40, causal=True, layout="head_major", d=24, dv=40)
        add(cache, "window", t=700, offset=699, causal=True, window=100)
        add(cache, "softcap", t=70, softcap=2.0)
        add(cache, "a key that is no number", s=5, t=45, offset=40, causal=True, special=np.nan)
        add(cache, "a hidden key that is no number", s=5, t=70, offset=60, causal=True, special=np.nan)
        add(cache, "an infinite key that is hidden", t=70, offset=60, causal=True, special=np.inf)


@cases("attention_partial")
def attention_partial_cases(c):
    """acc / sum and max + log(sum) are what partials mean; the split between acc, max and sum may be anyone's."""
    wide = "f64" if c.dt == "f64" else "f32"
    tolerance = dict(ATTENTION["f64" if c.dt == "f64" else "f32"])
    if c.dt in ("f16", "bf16"):
        tolerance = dict(rtol=ATTENTION[c.dt]["rtol"], atol=ATTENTION[c.dt]["atol"])

    def add(
        label, cuts, b=2, hq=4, hkv=2, s=3, t=17, d=16, dv=None, offset=None, dynamic=False, everywhere=False, **attrs
    ):  # fmt: skip
        f = c.case(label, everywhere)
        first = (t - s if offset is None else offset) if attrs.get("causal") else None
        layout = attrs.get("layout", "head_major")
        tokens = 2 if layout == "head_major" else 1
        q, k, v = attention_inputs(c, b, hq, hkv, s, t, d, dv or d, layout)
        rows = q.shape[:3]
        state = [np.zeros((*rows, dv or d)), np.full(rows, -np.inf), np.zeros(rows)]
        values = [f.arg(x.astype(ELEMENT_TYPES[wide]), dynamic) for x in state]
        state = [x.astype(ELEMENT_TYPES[wide]) for x in state]
        vq = f.arg(q, dynamic)
        for start, end in zip(cuts, cuts[1:]):
            span = [slice(None)] * 4
            span[tokens] = slice(start, end)
            pk, pv = (np.ascontiguousarray(x[tuple(span)]) for x in (k, v))
            offset = None if first is None else np.array(first - start, np.int64)
            operands = [vq, f.arg(pk, dynamic), f.arg(pv, dynamic), None, None if offset is None else f.arg(offset), None]
            types = [x.type for x in values]
            values = f.llama("attention_partial", operands + values, types, **attention_attributes(attrs))
            state = ref.attention_partial(q, pk, pv, None, offset, None, *state, **attrs)
        for value in values:
            f.output(value)
        out = ELEMENT_TYPES[wide]
        f.expect("acc / sum", lambda r: ref.finish_partial(r[0], r[2], out), ref.finish_partial(state[0], state[2], out), **tolerance)
        error = 1e-9 if wide == "f64" else 1e-5
        level = ref.log_sum(state[1], state[2])
        f.expect("max + log(sum)", lambda r: ref.log_sum(r[1], r[2]), level, rtol=error, atol=error)

    add("one part", [0, 17], everywhere=True)
    add("two parts", [0, 9, 17], everywhere=True)
    add("parts of 1", [0, 1, 2, 3], t=3)
    add("primes", [0, 7, 12, 17], hq=3, hkv=1, d=13, dv=11)
    add("causal parts", [0, 9, 17], causal=True)
    add("softcap and scale", [0, 9, 17], softcap=1.5, scale=0.4)
    add("dynamic", [0, 9, 17], dynamic=True)
    add("token_major", [0, 9, 17], layout="token_major")
    add("long", [0, 512, 1024], b=1, s=1, t=1024, d=64, causal=True)
    add("second part invisible to the first queries", [0, 4, 9], s=9, t=9, causal=True)
    add("a query that sees nothing", [0, 2, 4], s=2, t=4, causal=True, offset=-1)


@cases("kv_cache_update")
def quantized_cache_cases(c):
    """Rows in 8 bits: of zeros, with NaN and infinity, half-way between two numbers."""
    for layout, position in (("head_major", 3), ("token_major", [1, 4])):
        f = c.case(f"8 bits, {layout}", everywhere=layout == "head_major")
        new = c.normal(2, 2, 2, 24)
        new[0, 0, 0] = 0
        new[0, 1, 0, 3] = np.nan
        new[1, 0, 1, 5] = -np.inf
        new[1, 1, 1] = np.arange(24) / 2
        new[1, 1, 1, 0] = 127
        least = np.float32(2.0**-149)
        new[0, 0, 1] = least * (np.arange(24) * 8)  # up to 184, of which the nearest scale holds 127
        new[0, 1, 1] = least * (np.arange(24) - 12)  # of which the nearest scale is 0
        tokens = 9
        shape = (2, 2, tokens, 24) if layout == "head_major" else (2, tokens, 2, 24)
        cache = c.rng.integers(-127, 128, shape).astype(np.int8)
        scales = c.rng.random(shape[:-1]).astype(np.float32)
        q, s = ref.quantize_rows(new)
        for row in (0, 0, 1), (0, 1, 1):
            assert np.array_equal(q[row] * s[row], new[row])
        position = np.array(position, np.int64)
        vn, vc, vs, vp = f.arg(new), f.arg(cache), f.arg(scales), f.arg(position)
        y, z = f.llama("kv_cache_update", [vn, vc, vp, vs], [vc.type, vs.type], layout=enum("attention_layout", layout))
        f.result(y, ref.kv_cache_update(q, cache, position, layout), exact=True)
        widened = [x[..., None] for x in (s, scales)]
        f.result(z, ref.kv_cache_update(*widened, position, layout)[..., 0], exact=True)


@cases("kv_cache_update")
def rounded_cache_cases(c):
    """Into a cache of another float type: rounded once, to even, beyond its range to infinity."""
    for cache_type in ("f32", "f16", "bf16"):
        if c.dt in (cache_type, "f64"):
            continue
        for layout, position in (("head_major", 3), ("token_major", [1, 4])):
            f = c.case(f"into {cache_type}, {layout}", everywhere=layout == "head_major")
            new = c.normal(2, 2, 2, 24)
            # The instruction that rounds to bf16 takes subnormal numbers of f32 for zeros.
            tiny = 0 if cache_type == "bf16" else c.denormal
            new[0, 0, 0, :6] = [np.nan, np.inf, -np.inf, -0.0, tiny, 60000]
            with np.errstate(over="ignore"):
                new[1, 0, 1, :4] = np.array([1e30, -1e30, 65519.9, 1e-30]).astype(c.dtype)
            shape = (2, 2, 9, 24) if layout == "head_major" else (2, 9, 2, 24)
            cache = c.rng.standard_normal(shape).astype(ELEMENT_TYPES[cache_type])
            position = np.array(position, np.int64)
            vn, vc, vp = f.arg(new), f.arg(cache), f.arg(position)
            y = f.llama("kv_cache_update", [vn, vc, vp], [vc.type], layout=enum("attention_layout", layout))
            with np.errstate(over="ignore"):
                rounded = new.astype(cache.dtype)
            f.result(y, ref.kv_cache_update(rounded, cache, position, layout), exact=True)


@cases("kv_cache_update")
def kv_cache_update_cases(c):
    def add(label, position, b=2, h=3, s=2, t=11, d=8, layout="head_major", dynamic=False, everywhere=False, special=False):
        f = c.case(label, everywhere)
        new, cache = c.normal(b, h, s, d), c.normal(b, h, t, d)
        if special:
            new[0, 0, 0, :5] = [np.nan, np.inf, -np.inf, -0.0, c.denormal]
            cache[0, 1, 0, :5] = [np.nan, np.inf, -np.inf, -0.0, c.denormal]
        if layout == "token_major":
            new, cache = (np.ascontiguousarray(np.swapaxes(x, 1, 2)) for x in (new, cache))
        position = np.array(position, np.int64)
        vn, vc, vp = f.arg(new, dynamic), f.arg(cache, dynamic), f.arg(position, dynamic)
        y = f.llama("kv_cache_update", [vn, vc, vp], [vc.type], layout=enum("attention_layout", layout))
        f.result(y, ref.kv_cache_update(new, cache, position, layout), exact=True)

    for layout in ("head_major", "token_major"):
        add(f"{layout} scalar", 4, layout=layout, everywhere=True)
        add(f"{layout} at the start", 0, layout=layout)
        add(f"{layout} at the end", 9, layout=layout)
        add(f"{layout} whole", 0, s=11, layout=layout)
        add(f"{layout} per batch", [0, 9], layout=layout)
        add(f"{layout} dynamic", 5, layout=layout, dynamic=True, everywhere=True)
        add(f"{layout} dynamic per batch", [7, 2], layout=layout, dynamic=True)
        add(f"{layout} one token", 10, b=1, s=1, d=64, layout=layout)
        add(f"{layout} nothing new", 3, s=0, layout=layout, dynamic=True)
        add(f"{layout} special values", 4, layout=layout, special=True)
    add("primes", 13, b=1, h=7, s=5, t=31, d=13)

    for layout, dynamic in (("head_major", False), ("token_major", False), ("token_major", True)):
        f = c.case(f"{layout} without batch{' dynamic' * dynamic}", everywhere=True)
        new, cache, position = c.normal(1, 3, 2, 8), c.normal(1, 3, 11, 8), np.array(4, np.int64)
        if layout == "token_major":
            new, cache = (np.ascontiguousarray(np.swapaxes(x, 1, 2)) for x in (new, cache))
        vn, vc = f.arg(new[0], dynamic), f.arg(cache[0], dynamic)
        y = f.llama("kv_cache_update", [vn, vc, f.arg(position)], [vc.type], layout=enum("attention_layout", layout))
        f.result(y, ref.kv_cache_update(new, cache, position, layout)[0], exact=True)

    f = c.case("position of i32")
    new, cache, position = c.normal(2, 3, 2, 8), c.normal(2, 3, 11, 8), np.array([3, 8], np.int32)
    vn, vc = f.arg(new), f.arg(cache)
    f.result(
        f.llama("kv_cache_update", [vn, vc, f.arg(position)], [vc.type]), ref.kv_cache_update(new, cache, position), exact=True
    )

    f = c.case("twice")
    new, cache = c.normal(1, 2, 3, 8), c.normal(1, 2, 16, 8)
    vn, vc = f.arg(new), f.arg(cache)
    first, second = np.array(2, np.int64), np.array(4, np.int64)
    once = f.llama("kv_cache_update", [vn, vc, f.arg(first)], [vc.type])
    twice = f.llama("kv_cache_update", [vn, once, f.arg(second)], [vc.type])
    expected = ref.kv_cache_update(new, ref.kv_cache_update(new, cache, first), second)
    f.result(twice, expected, exact=True)
    f.result(once, ref.kv_cache_update(new, cache, first), exact=True)  # a value: the second write is not seen in it


# --- Linear algebra and weights ---------------------------------------------------------------


@cases("linear")
def linear_cases(c):
    def add(label, lead, k, n, bias=False, dynamic=False, everywhere=False, x=None):
        f = c.case(label, everywhere)
        x = c.normal(*lead, k) if x is None else x
        w, b = c.normal(n, k, scale=min(1.0, 4 / max(k, 1) ** 0.5)), c.normal(n) if bias else None
        vx, vw = f.arg(x, dynamic), f.arg(w, dynamic)
        vb = None if b is None else f.arg(b, dynamic)
        expected = ref.linear(x, w, b)
        type = tensor([None] * expected.ndim if dynamic else expected.shape, c.dt)
        f.result(f.llama("linear", [vx, vw, vb], [type]), expected, **linear_tolerance(c.dt, k))

    sizes = [(1, 1, 1), (1, 16, 16), (1, 7, 5), (3, 17, 31), (16, 16, 16), (17, 33, 65), (1, 64, 127), (5, 127, 1)]
    sizes += [(2, 31, 32), (6, 64, 48), (128, 96, 64), (1, 256, 512), (64, 300, 100)]
    for m, k, n in sizes:
        add(f"{m}x{k}x{n}", (m,), k, n, everywhere=(m, k, n) in [(3, 17, 31), (1, 256, 512), (64, 300, 100)])
    add("K 4096, one row", (1,), 4096, 33)
    add("K 4096, nine rows", (9,), 4096, 20)
    for m, k, n in [(1, 40, 24), (2, 33, 17), (5, 64, 64), (33, 65, 129)]:
        add(f"dynamic {m}x{k}x{n}", (m,), k, n, dynamic=True, everywhere=(m, k, n) == (2, 33, 17))
    for m in (1, 2, 7, 40):
        add(f"dynamic rows {m}", (m,), 72, 56, dynamic=True, bias=True)
    # Each number of rows that meets weights together, with rests of them, of columns and of k; x in several blocks of k.
    for m in range(1, 14):
        add(f"few rows {m}", (m,), 264, 75, dynamic=[0] if m % 2 else False, everywhere=m in (1, 3, 6, 8, 11))
    for m, k in [(1, 8201), (2, 4170), (4, 4170), (8, 4170), (7, 6144)]:
        add(f"few rows {m}x{k}", (m,), k, 21, dynamic=[0] if m == 8 else False, everywhere=m == 8)
    # Rows that fill one to three vectors of every target, and leave a rest; weights worth a task.
    for m in (8, 9, 15, 16, 17, 23, 24, 25, 31, 33, 47, 48, 49, 64, 65, 80, 97, 129):
        add(f"many rows {m}", (m,), 256, 72, dynamic=m % 2 == 1, everywhere=m in (17, 49))
    for m, k, n in [(37, 251, 101), (20, 1031, 64), (50, 544, 96), (130, 96, 203), (33, 512, 64), (16, 520, 40)]:
        add(f"many rows {m}x{k}x{n}", (m,), k, n, everywhere=k in (251, 544))
    add("many rows of rank 3", (3, 11), 256, 80, bias=True)
    add("many rows of rank 3, dynamic", (2, 9), 256, 80, dynamic=True)
    add("bias", (5,), 30, 19, bias=True, everywhere=True)
    add("one vector", (), 40, 24)
    add("rank 3", (2, 5), 31, 17, bias=True)
    add("rank 4 dynamic", (2, 3, 2), 16, 9, dynamic=True)
    for lead, k, n in [((0,), 8, 4), ((2, 0), 8, 4), ((3,), 8, 0), ((3,), 0, 4)]:
        add(f"empty {lead} {k} {n}", lead, k, n)
        add(f"empty dynamic {lead} {k} {n}", lead, k, n, dynamic=True)
    add("empty sum with bias", (3,), 0, 4, bias=True)
    f = c.case("special values")
    x = c.special_rows(40)
    x[5] = c.normal(40)  # huge times random sums to anything in float32
    w = c.normal(23, 40)
    w[3, 7], w[4, 0] = np.nan, np.inf
    vx, vw = f.arg(x), f.arg(w)
    tolerance = linear_tolerance(c.dt, 40)
    if c.dt == "bf16":  # subnormal sums become zero where the processor rounds
        tolerance["min_equal"] = 0.9
    f.result(f.llama("linear", [vx, vw], [tensor((10, 23), c.dt)]), ref.linear(x, w), **tolerance)
    f = c.case("weight transposed in the program")
    x, w = c.normal(4, 37), c.normal(37, 21)
    vx = f.arg(x)
    turned = f.transpose(f.arg(w), [1, 0])
    f.result(f.llama("linear", [vx, turned], [tensor((4, 21), c.dt)]), ref.linear(x, w.T), **linear_tolerance(c.dt, 37))
    f = c.case("slices with strides")
    x, w = c.normal(9, 80), c.normal(40, 50)
    vx = f.slice(f.arg(x), [1, 2], [4, 30], [2, 2])
    vw = f.slice(f.arg(w), [3, 5], [18, 30], [2, 1])
    y = f.llama("linear", [vx, vw], [tensor((4, 18), c.dt)])
    f.result(y, ref.linear(x[1:9:2, 2:62:2], w[3:39:2, 5:35]), **linear_tolerance(c.dt, 30))
    f = c.case("of a norm")  # a producer to fuse
    x, g, w = c.normal(6, 48), c.normal(48), c.normal(40, 48)
    vx = f.arg(x)
    normed = f.llama("rmsnorm", [vx, f.arg(g), None, None], [vx.type])
    y = f.llama("linear", [normed, f.arg(w)], [tensor((6, 40), c.dt)])
    tolerance = dict(linear_tolerance(c.dt, 48), min_equal=0.0)
    if c.dt in ("f16", "bf16"):  # a rounding of the norm that falls the other way
        tolerance["atol"] = 1e-2 if c.dt == "f16" else 6e-2
    f.result(y, ref.linear(ref.rmsnorm(x, g), w), **tolerance)


@cases("dequantize", ("f32", "f16", "bf16"))
def dequantize_cases(c):
    tolerance = {
        "f32": dict(rtol=3e-7, atol=2e-6),  # q * scale - min cancels; products are up to 128 * 0.03
        "f16": dict(rtol=1e-3, atol=2e-6, min_equal=0.97),
        "bf16": dict(rtol=8e-3, atol=2e-6, min_equal=0.97),
    }[c.dt]

    def add(label, out, groups, group, min=False, bits=8, scale_dt=None, dynamic=False, everywhere=False):
        f = c.case(label, everywhere)
        low, high = (-128, 128) if bits == 8 else (-8, 8)
        q = c.rng.integers(low, high, (out, groups * group), np.int8)
        scale_type = ELEMENT_TYPES[scale_dt or c.dt]
        scale = (c.rng.standard_normal((out, groups)) * 0.03).astype(scale_type)
        minimum = (c.rng.standard_normal((out, groups)) * 0.5).astype(scale_type) if min else None
        vq, vs = f.arg(q, dynamic), f.arg(scale, dynamic)
        vm = None if minimum is None else f.arg(minimum, dynamic)
        if bits == 4:
            narrow = vq.type.replace("xi8>", "xi4>")
            vq = f.op(f"arith.trunci {{0}} : {vq.type} to {narrow}", [narrow], vq)
        type = tensor([None, None] if dynamic else q.shape, c.dt)
        f.result(f.llama("dequantize", [vq, vs, vm], [type]), ref.dequantize(q, scale, minimum, c.dtype), **tolerance)

    for out, groups, group in [(1, 1, 1), (3, 2, 5), (4, 4, 32), (17, 3, 32), (64, 1, 96), (5, 7, 1), (33, 2, 128)]:
        add(f"i8 {out}x{groups}x{group}", out, groups, group, everywhere=(out, groups) == (17, 3))
    add("i8 min", 6, 4, 32, min=True, everywhere=True)
    add("i4", 6, 4, 32, bits=4)
    add("i4 min", 7, 3, 16, min=True, bits=4, everywhere=True)
    add("i8 dynamic", 9, 3, 32, dynamic=True, everywhere=True)
    add("i8 min dynamic", 9, 3, 7, min=True, dynamic=True)
    add("scales of f32", 5, 4, 32, min=True, scale_dt="f32")
    add("scales of f16", 5, 4, 32, min=True, scale_dt="f16")
    add("empty", 0, 2, 32)
    add("empty dynamic", 3, 0, 32, dynamic=False)

    f = c.case("linear of dequantized weights")
    q = c.rng.integers(-128, 128, (24, 64), np.int8)
    scale = (c.rng.standard_normal((24, 2)) * 0.01).astype(c.dtype)
    x = c.normal(3, 64)
    w = f.llama("dequantize", [f.arg(q), f.arg(scale), None], [tensor((24, 64), c.dt)])
    y = f.llama("linear", [f.arg(x), w], [tensor((3, 24), c.dt)])
    # Fused in registers the weight need not be rounded to the element type first.
    tolerance = {"f32": dict(rtol=2e-6, atol=5e-6), "f16": dict(rtol=2e-3, atol=1e-2), "bf16": dict(rtol=1.6e-2, atol=6e-2)}
    f.result(y, ref.linear(x, ref.dequantize(q, scale, None, c.dtype)), **tolerance[c.dt])


@cases("unpack_blocks", ("i8", "ui8"))
def unpack_blocks_cases(c):
    for format in ref.BLOCK_BYTES:
        for out, blocks, dynamic in [(1, 1, False), (3, 2, False), (5, 7, False), (4, 3, True), (0, 2, False), (2, 0, True)]:
            label = f"{format} {out}x{blocks}{' dynamic' if dynamic else ''}"
            f = c.case(label, everywhere=(out, blocks) == (3, 2) and c.dt == "ui8")
            data = c.rng.integers(0, 256, (out, blocks, ref.BLOCK_BYTES[format]), np.uint8)
            for at in ref.BLOCK_HALVES[format]:
                halves = (c.rng.standard_normal((out, blocks)) * 0.1).astype(np.float16)
                data[:, :, at : at + 2] = halves[..., None].view(np.uint8)
            data = data.reshape(out, blocks * ref.BLOCK_BYTES[format])
            if format in ref.BLOCK_TAIL:
                scales = (c.rng.standard_normal((out, 1)) * 0.1).astype(np.float32)
                data = np.concatenate([data, scales.view(np.uint8)], axis=1)
            data = data.view(c.dtype)
            # Formats without minima have no third result.
            expected = ref.unpack_blocks(data, format)[: 3 if format in ref.HAS_MINIMUM else 2]
            value = f.arg(data, dynamic)
            types = [
                tensor([None, None] if dynamic else e.shape, element) for e, element in zip(expected, ("i8", "f32", "f32"))
            ]
            results = f.llama("unpack_blocks", [value], types, format=enum("block_format", format))
            for i, (got, want) in enumerate(zip(results, expected)):
                f.result(got, want) if i == 0 else f.result(got, want, rtol=1e-7)  # one float32 product


@cases("embedding")
def embedding_cases(c):
    def add(label, vocabulary, width, ids, id_type=np.int64, dynamic=False, everywhere=False, special=False):
        f = c.case(label, everywhere)
        table, ids = c.normal(vocabulary, width), np.asarray(ids, id_type)
        if special:
            table[0, :5] = [np.nan, np.inf, -np.inf, -0.0, c.denormal]
        vt, vi = f.arg(table, dynamic), f.arg(ids, dynamic)
        expected = ref.embedding(table, ids)
        type = tensor([None] * expected.ndim if dynamic else expected.shape, c.dt)
        f.result(f.llama("embedding", [vt, vi], [type]), expected, exact=True)

    add("one", 1, 1, [0])
    add("row", 77, 16, [5], everywhere=True)
    add("primes", 77, 13, [0, 76, 3, 3, 41])
    add("rank 2", 50, 64, np.arange(14).reshape(2, 7) * 3)
    add("i32", 50, 31, [49, 0, 7], id_type=np.int32)
    add("dynamic", 50, 31, [49, 0, 7], dynamic=True, everywhere=True)
    add("dynamic rank 2", 30, 20, [[1, 2, 3], [29, 0, 4]], dynamic=True)
    add("empty", 9, 8, np.zeros(0))
    add("empty dynamic", 9, 8, np.zeros((2, 0)), dynamic=True)
    add("special values", 6, 7, [0, 5, 0], special=True)
    f = c.case("scalar id")
    table = c.normal(9, 12)
    y = f.llama("embedding", [f.arg(table), f.arg(np.array(4, np.int64))], [tensor((12,), c.dt)])
    f.result(y, table[4], exact=True)


# --- The tests --------------------------------------------------------------------------------

BATCHES = {key: Batch(functions) for key, functions in HOST.items()}
EVERYWHERE_BATCHES = {dt: Batch(functions) for dt, functions in EVERYWHERE.items()}


@pytest.mark.parametrize(
    "key,function", [pytest.param(key, f, id=f.name) for key, functions in HOST.items() for f in functions]
)
def test_op(key, function):
    report = BATCHES[key].check(function)
    if report:
        pytest.fail(f"{function.name}\n{report}", pytrace=False)


@pytest.mark.parametrize("target", [target for target in executable_targets() if target != host_target()])
@pytest.mark.parametrize("dt", EVERYWHERE)
def test_everywhere(dt, target):
    """Representative cases on each other target that this machine can execute, on one thread."""
    batch = EVERYWHERE_BATCHES[dt]
    reports = [(f.name, batch.check(f, target=target, threads=1)) for f in batch.functions]
    failed = [f"{name}\n{report}" for name, report in reports if report]
    if failed:
        pytest.fail(f"{len(failed)} of {len(reports)} on {target}\n" + "\n\n".join(failed), pytrace=False)
