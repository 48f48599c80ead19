"""Each operation of the dialect as front ends may write it, in random spellings, right or with one mistake.

A function `op(program, mistake)` writes one and returns what is expected of a right one. `MISTAKES` lists those that it knows.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from programs import Dim, const, index, leaf, op


@dataclass
class Expected:
    op: str
    attributes: dict = field(default_factory=dict)
    operands: list = field(default_factory=list)  # arguments by number; None where it is something computed
    added: bool = False  # there is an addition in front


def rows(p):
    """Leading dimensions, some dynamic."""
    sizes = [Dim(3), Dim(2), p.dim(5, "%n"), p.dim(4, "%m")]
    return p.pick([p.dim(5, "%n")], [Dim(2), p.dim(5, "%n")], [p.dim(4, "%m"), p.dim(5, "%n")], [Dim(3)], [Dim(2), Dim(3)],
                  [Dim(1), p.dim(5, "%n")], sizes[:1] + [p.dim(4, "%m"), Dim(2)])  # fmt: skip


def element_type(p, mistake):
    return "f32" if mistake or p.chance(0.6) else "bf16"


def wide(e):
    return op("extf", e) if e.dtype == "bf16" else e


def finish(p, e, dims, dtype):
    return p.compute(op("truncf", e) if dtype == "bf16" else e, dims)


def start(p, dims, dtype, expected):
    """x, or a sum of two values."""
    x = p.arg(dims, dtype)
    if not p.chance(0.2):
        expected.operands.append(0)
        return p.detour(x)
    r = p.arg(dims, dtype)
    expected.added = True
    expected.operands.append(None)
    return p.single(op("addf", leaf(x), leaf(r)), dims)


def stat(p, value, dims, axis):
    """A reduction's result, at the loops of what was reduced."""
    if len(value.dims) == len(dims):
        return leaf(value, *(None if i == axis else i for i in range(len(dims))))
    return leaf(value, *(i for i in range(len(dims)) if i != axis))


def maybe_tensor(p, e, dims):
    """An expression, or a leaf with its value."""
    return leaf(p.compute(e, dims)) if p.chance(p.p_split) else e


# --- Norms ------------------------------------------------------------------------------------


def mean(p, e, dims, axis, keep, count):
    total = p.compute(e, dims, reduce=axis, combine="addf", keep=keep)
    return p.over(leaf(total), float(count)), list(total.dims)


def rmsnorm(p, mistake=None):
    dtype, eps = element_type(p, mistake), p.pick(1e-5, 1e-6, 3e-4)
    # Where all sizes are equal, a wrong axis is no error of types.
    dims = [Dim(8), Dim(8)] if mistake in ("axis", "weight of rows") else [*rows(p), Dim(p.pick(8, 16, 12))]
    last, n = len(dims) - 1, dims[-1].size
    expected = Expected("rmsnorm", {"eps": eps})
    x = start(p, dims, dtype, expected)
    w = p.arg([dims[last]], dtype)
    X, W = wide(leaf(x)), wide(leaf(w, 0 if mistake == "weight of rows" else last))
    axis = 0 if mistake == "axis" else last
    squares = {"not squared": X, "cubed": p.mul(X, X, X), "square of another": p.mul(X, W)}.get(mistake) or p.square(X)
    m, small = mean(p, squares, dims, axis, p.chance(), n - 1 if mistake == "n - 1" else n)
    below = p.add(m, const(eps))
    if mistake == "no eps":
        below = m
    if mistake == "negative eps":
        below = op("subf", m, const(eps))
    if mistake == "eps varies":
        below = p.add(m, wide(leaf(x, *(i for i in range(last)), None))) if len(small) == len(dims) else p.add(
            m, op("exp", m))
    own = tuple(range(len(small)))
    how = p.pick("inverse", "root", "here")
    if mistake == "eps outside":
        value = p.compute(p.add(p.times_inverse_root([const(1.0)], m), const(eps)), small)
        scaled = p.mul(X, stat(p, value, dims, axis), W)
    elif mistake == "root missing":
        value = p.compute(op("divf", const(1.0), below), small)
        scaled = p.mul(X, stat(p, value, dims, axis), W)
    elif mistake == "root not inverse":
        value = p.compute(op("sqrt", below), small)
        scaled = p.mul(X, stat(p, value, dims, axis), W)
    else:
        factors = {"x missing": [W], "x squared": [X, X, W], "weight squared": [X, W, W]}.get(mistake, [X, W])
        if how == "inverse":
            value = p.compute(p.times_inverse_root([const(1.0)], below), small)
            scaled = p.mul(*factors, stat(p, value, dims, axis))
        elif how == "root":
            value = p.compute(op("sqrt", below), small)
            root = stat(p, value, dims, axis)
            scaled = p.pick(lambda: op("divf", p.mul(*factors), root),
                            lambda: p.mul(op("divf", factors[0], root), *factors[1:]))  # fmt: skip
        else:
            value = p.compute(below, small)
            scaled = p.times_inverse_root(factors, stat(p, value, dims, axis))
    expected.operands.append(1 + expected.added)
    if p.chance(0.2) or mistake == "bias of rows":
        if mistake == "bias of rows":
            b = p.arg([dims[0]], dtype)
            scaled = p.add(scaled, wide(leaf(b, 0)))
        else:
            b = p.arg([dims[last]], dtype)
            scaled = p.add(scaled, wide(leaf(b, last)))
            expected.operands.append(2 + expected.added)
    p.result = finish(p, scaled, dims, dtype)
    return expected


def layernorm(p, mistake=None):
    dtype, eps = element_type(p, mistake), p.pick(1e-5, 1e-6, 3e-4)
    dims = [Dim(8), Dim(8)] if mistake in ("axis", "axis of mean", "weight of rows") else [*rows(p), Dim(p.pick(8, 16))]
    last, n = len(dims) - 1, dims[-1].size
    expected = Expected("layernorm", {"eps": eps})
    x = start(p, dims, dtype, expected)
    X = wide(leaf(x))
    axis = 0 if mistake == "axis" else last
    keep = p.chance()
    m, small = mean(p, X, dims, 0 if mistake == "axis of mean" else axis, keep, n - 1 if mistake == "mean n - 1" else n)
    m = p.compute(m, small)
    M = stat(p, m, dims, 0 if mistake == "axis of mean" else axis)
    D = p.add(X, M) if mistake == "mean added" else X if mistake == "mean not subtracted" else p.sub(X, M)
    D = maybe_tensor(p, D, dims)
    centre = X if mistake == "variance not centred" else D
    if mistake is None and p.chance(0.25):  # E[x^2] - E[x]^2
        v, small = mean(p, p.square(X), dims, axis, keep, n)
        v = p.sub(v, p.square(leaf(m)))
    else:
        v, small = mean(p, p.mul(D, X) if mistake == "product for square" else p.square(centre), dims, axis, keep,
                        n - 1 if mistake == "n - 1" else n)  # fmt: skip
    below = v if mistake == "no eps" else p.add(v, const(eps))
    if mistake == "eps outside":
        value = p.compute(p.add(op("sqrt", v), const(eps)), small)
        y = op("divf", D, stat(p, value, dims, axis))
    elif mistake == "root missing":
        value = p.compute(below, small)
        y = op("divf", D, stat(p, value, dims, axis))
    elif p.chance():
        value = p.compute(p.times_inverse_root([const(1.0)], below), small)
        y = p.mul(D, stat(p, value, dims, axis))
    else:
        value = p.compute(below, small)
        y = p.times_inverse_root([D], stat(p, value, dims, axis))
    if mistake or p.chance(0.8):
        w = p.arg([dims[last]], dtype)
        expected.operands.append(len(p.args) - 1)
        W = wide(leaf(w, 0 if mistake == "weight of rows" else last))
        y = p.mul(y, W, W) if mistake == "weight squared" else p.mul(y, W)
        if p.chance(0.7) or mistake == "bias of rows":
            if mistake == "bias of rows":
                b = p.arg([dims[0]], dtype)
                y = p.add(y, wide(leaf(b, 0)))
            else:
                b = p.arg([dims[last]], dtype)
                expected.operands.append(len(p.args) - 1)
                y = p.add(y, wide(leaf(b, last)))
    p.result = finish(p, y, dims, dtype)
    return expected


# --- Gated units ------------------------------------------------------------------------------


def glu(p, mistake=None):
    kinds = ("swiglu", "swiglu beta", "sigmoid", "relu", "gelu", "gelu_tanh")
    kind = {"relu of the negative": "relu", "wrong cubic": "gelu_tanh", "erf not scaled": "gelu",
            "half missing": "gelu"}.get(mistake) or p.pick(*kinds)  # fmt: skip
    if mistake in ("sigmoid of the negative", "gate twice in the sigmoid", "gate squared", "sigmoid squared", "one plus missing"):
        kind = "swiglu"
    dtype = element_type(p, mistake)
    # Constants of these are rounded to what is computed in; f32 islands in bf16 otherwise.
    dims = [*rows(p), Dim(p.pick(8, 12))]
    swapped = p.chance()
    a, b = p.arg(dims, dtype), p.arg(dims, dtype)
    gate, up = (b, a) if swapped else (a, b)
    operands = [1, 0] if swapped else [0, 1]
    G, U = wide(leaf(p.detour(gate))), wide(leaf(p.detour(up)))
    half, one = const(0.5), const(1.0)
    attributes = {}
    if kind.startswith("swiglu"):
        beta = p.pick(1.702, 0.5, 2.0) if kind.endswith("beta") else 1.0
        if beta != 1:
            attributes["beta"] = beta
        z = p.mul(G, const(beta)) if beta != 1 else G
        if mistake == "sigmoid of the negative":
            z = p.neg(G)
        if mistake == "gate twice in the sigmoid":
            z = p.mul(G, G)
        if mistake == "one plus missing":
            factors = [G, op("divf", one, op("exp", p.neg(G))), U]
        elif p.chance(0.3):
            factors = [op("divf", G, p.add(one, op("exp", p.neg(z)))), U]
        else:
            factors = [G, p.sigmoid(z), U]
        if mistake == "gate squared":
            factors.append(G)
        if mistake == "sigmoid squared":
            factors.append(p.sigmoid(z))
        expected = Expected("swiglu", attributes, operands)
    else:
        attributes["activation"] = kind
        if kind == "sigmoid":
            factors = [p.sigmoid(G), U]
        elif kind == "relu":
            z = p.neg(G) if mistake == "relu of the negative" else G
            factors = [op(p.pick("maximumf", "maxnumf"), *p.pick((z, const(0.0)), (const(0.0), z))), U]
        elif kind == "gelu":
            z = G if mistake == "erf not scaled" else p.pick(lambda: p.over(G, math.sqrt(2)), lambda: p.mul(G, const(math.sqrt(0.5))))
            factors = [p.add(one, op("erf", z)), G, U, *([] if mistake == "half missing" else [half])]
        else:
            cubic = 0.44715 if mistake == "wrong cubic" else 0.044715
            root = const(math.sqrt(2 / math.pi))
            power = p.pick(lambda: p.mul(G, G, G), lambda: op("powf", G, const(3.0)), lambda: op("fpowi", G, const(3, "i32")))
            inner = p.pick(lambda: p.mul(root, p.add(G, p.mul(const(cubic), power))),
                           lambda: p.mul(root, G, p.add(one, p.mul(const(cubic), p.mul(G, G)))))  # fmt: skip
            factors = [p.add(one, op("tanh", inner)), G, U, half]
        expected = Expected("glu", attributes, operands)
    if mistake == "up squared":
        factors.append(U)
    if mistake == "up missing":
        factors.remove(U)
    if mistake == "activated twice":
        factors = [p.mul(*factors)]
        factors.append(p.sigmoid(G))
    if mistake == "gate added":
        factors = [p.add(p.mul(*factors), G)]
    if mistake == "scaled":
        factors.append(const(1.01))
    p.result = finish(p, p.mul(*factors), dims, dtype)
    return expected


# --- Rope -------------------------------------------------------------------------------------


def rope(p, mistake=None):
    interleaved = p.chance()
    dtype = element_type(p, mistake)
    tokens = p.pick(p.dim(5, "%n"), Dim(3))
    width, heads = p.pick(8, 12), Dim(p.pick(2, 4))
    if mistake == "table of heads":
        tokens = heads
    half = width // 2
    lead, token, axis = p.pick(([heads, tokens], 1, 0), ([tokens, heads], 0, 1), ([Dim(2), heads, tokens], 2, 1),
                               ([Dim(2), tokens, heads], 1, 2), ([tokens], 0, None))  # fmt: skip
    if mistake == "table of heads":
        lead, token, axis = [tokens, heads], 1, 0
    dims = [*lead, Dim(width)]
    last = len(dims) - 1
    expected = Expected("rope", {"layout": "interleaved" if interleaved else "half_split", "heads_axis": axis})
    x = start(p, dims, dtype, expected)
    cos = p.arg([tokens, Dim(half)], dtype)
    sin = p.arg([tokens, Dim(half)], dtype)
    expected.operands += [len(p.args) - 2, len(p.args) - 1]
    if mistake == "table of heads":
        token = 0 if p.chance() else 1
    if mistake == "cos and sin swapped":
        # The same as a rotation with the tables swapped: value decides.
        cos, sin = sin, cos

    def table(t):
        return wide(leaf(t, token, last))

    whole = not interleaved and p.chance() or mistake in ("no rotation of halves", "halves not swapped")
    if mistake in ("sign", "both signs", "product twice", "other half passes", "second half of the first"):
        whole = False
    if whole:
        # x * cos + rotate_half(x) * sin, with tables that hold all twice.
        if interleaved:
            expected.attributes["layout"] = "half_split"
        big = [p.concat([t, t], 1) for t in (cos, sin)]
        low, high = p.slice(x, last, 0, half), p.slice(x, last, half, half)
        negated = low if mistake == "no rotation of halves" else high
        h = list(dims)
        h[last] = Dim(half)
        turned = p.compute(p.neg(leaf(negated)) if dtype == "f32" else op("negf", leaf(negated)), h)
        if mistake == "halves not swapped":
            rotated = p.concat([low, p.compute(p.neg(leaf(high)), h)], last)
        else:
            rotated = p.concat([turned, high if mistake == "no rotation of halves" else low], last)
        y = p.add(p.mul(wide(leaf(x)), table(big[0])), p.mul(wide(leaf(rotated)), table(big[1])))
        p.result = finish(p, y, dims, dtype)
        return expected
    pairs = None
    if not interleaved:
        low, high = p.slice(x, last, 0, half), p.slice(x, last, half, half)
        joined = list(range(2))
        parts = low, high
        h = [*dims[:last], Dim(half)]
    elif p.chance():
        parts = p.slice(x, last, 0, half, 2), p.slice(x, last, 1, half, 2)
        h = [*dims[:last], Dim(half)]
    else:
        pairs = [[i] for i in range(last)] + [[last, last + 1]]
        split = p.expand(x, pairs, [*dims[:last], Dim(half), Dim(2)])
        h = [*dims[:last], Dim(half)]
        drop = [[i] for i in range(last)] + [[last, last + 1]]
        parts = [p.collapse(p.slice(split, last + 1, i, 1), drop) for i in (0, 1)]
    A, B = (wide(leaf(part)) for part in parts)
    C, S = table(cos), table(sin)
    first = p.sub(p.mul(A, C), p.mul(B, S))
    second = p.add(p.mul(B, C), p.mul(A, S))
    if mistake == "sign":
        first = p.add(p.mul(A, C), p.mul(B, S))
    if mistake == "both signs":
        second = p.sub(p.mul(B, C), p.mul(A, S))
        first = p.sub(p.mul(A, C), p.mul(B, S))
    if mistake == "product twice":
        second = p.add(p.mul(B, C), p.mul(A, C))
    if mistake == "other half passes":
        second = B
    if mistake == "second half of the first":
        second = p.add(p.mul(A, C), p.mul(B, S))
    if mistake == "sin squared":
        second = p.add(p.mul(B, C), p.mul(A, S, S))
    if mistake == "scaled":
        second = p.mul(second, const(1.5))
    halves = [finish(p, e, h, dtype) for e in (first, second)]
    if mistake == "halves exchanged":
        halves.reverse()
    if not interleaved:
        p.result = p.concat(halves, last)
    elif p.chance():
        p.result = p.insert(halves, last, [0, 1], 2)
    else:
        groups = [[i] for i in range(last)] + [[last, last + 1]]
        wide_halves = [p.expand(v, groups, [*dims[:last], Dim(half), Dim(1)]) for v in halves]
        p.result = p.collapse(p.concat(wide_halves, last + 1), groups)
    return expected


# --- Attention --------------------------------------------------------------------------------


def attention(p, mistake=None):
    dtype = element_type(p, mistake)
    batch, heads, width = Dim(p.pick(1, 2)), 4, p.pick(4, 8)
    group = p.pick(1, 2, 4)
    queries = p.pick(p.dim(5, "%n"), Dim(4))
    keys = p.pick(queries, queries, p.dim(7, "%t"), Dim(6))
    if mistake == "softmax axis":
        keys = queries
    kv = Dim(heads // group)
    expected = Expected("attention")
    attributes = expected.attributes
    q = p.arg([batch, Dim(heads), queries, Dim(width)], dtype)
    k = p.arg([batch, kv, keys, Dim(width)], dtype)
    v = p.arg([batch, kv, keys, Dim(width)], dtype)
    expected.operands = [0, 1, 2]
    # Five dimensions: batch, heads of keys, their group, queries, keys; or four with keys repeated.
    five = group > 1 and p.chance()
    if five:
        q5 = p.expand(q, [[0], [1, 2], [3], [4]], [batch, kv, Dim(group), queries, Dim(width)])
        dims = [batch, kv, Dim(group), queries, keys]
        i, j = 3, 4
        ql, kl, vl = (0, 1, 2, 3), (0, 1, 4), (0, 1, 4)
        q = q5
    else:
        dims = [batch, Dim(heads), queries, keys]
        i, j = 2, 3
        ql, kl, vl = (0, 1, 2), (0, 1, 3), (0, 1, 3)
        if group > 1:
            def repeat(value):
                five_dims = [batch, kv, Dim(group), keys, Dim(width)]
                big = p.generic(leaf(value, 0, 1, 3, 4), five_dims)
                return p.collapse(big, [[0], [1, 2], [3], [4]])

            k, v = repeat(k), repeat(v)
    k, v = p.detour(k), p.detour(v)
    rank = len(dims)
    # Scores: scale before, after, or on the keys.
    scale = p.pick(width**-0.5, 0.25, 0.37)
    if abs(scale * math.sqrt(width) - 1) > 1e-6:
        attributes["scale"] = scale
    where = p.pick("after", "q", "k") if dtype == "f32" else "after"
    Q = wide(leaf(q, *ql, rank))
    K = wide(leaf(k, *kl, rank))
    if mistake == "key squared":
        K = p.mul(K, K)
    if where == "q":
        value = p.compute(p.over(leaf(q), 1 / scale), list(q.dims))
        Q = leaf(value, *ql, rank)
    if where == "k":
        value = p.compute(p.over(leaf(k), 1 / scale), list(k.dims))
        K = leaf(value, *kl, rank)
    s = p.generic(p.mul(Q, K), [*dims, Dim(width)], reduce=rank, combine="addf")
    S = leaf(s)
    if where == "after":
        S = p.over(S, 1 / scale)
    if p.chance(0.2) and not mistake:
        cap = p.pick(5.0, 30.0)
        attributes["softcap"] = cap
        S = p.mul(op("tanh", p.over(maybe_tensor(p, S, dims), cap)), const(cap))
    S = maybe_tensor(p, S, dims)
    kind = p.pick("none", "causal", "causal", "window", "added", "boolean")
    if mistake and mistake.startswith("mask"):
        kind = "causal"
    offset, comparison = 0, "cmp sle"
    if kind in ("causal", "window"):
        attributes["causal"] = True
        shift = 0
        if not queries.name and not keys.name and keys.size > queries.size and p.chance():
            shift = keys.size - queries.size
            expected.operands.append(None)
        row = op("addi", index(i), const(shift, "index")) if shift else index(i)
        if mistake == "mask shifted":
            # Each query sees the next key, too; value decides where there is none.
            row = op("addi", row, const(1, "index"))
        visible = p.pick(lambda: op("cmp sle", index(j), row), lambda: op("cmp sge", row, index(j)),
                         lambda: op("cmp slt", index(j), op("addi", row, const(1, "index"))))  # fmt: skip
        if mistake == "mask flipped":
            visible = op("cmp sge", index(j), row)
        if mistake == "mask strict":
            visible = op("cmp slt", index(j), row)
        if kind == "window":
            window = p.pick(2, 3)
            attributes["window"] = window
            near = p.pick(lambda: op("cmp sgt", index(j), op("subi", row, const(window, "index"))),
                          lambda: op("cmp slt", op("subi", row, index(j)), const(window, "index")))  # fmt: skip
            visible = op("andi", visible, near)
        hidden = const(-math.inf if mistake == "mask strict" or p.chance() else -1e30)
        how = p.pick("select", "add", "tensor")
        if how == "select":
            S = op("select", visible, S, hidden)
        elif how == "add":
            two = [queries, keys]
            local = _at(visible, {i: 0, j: 1})
            mask = p.generic(op("select", local, const(0.0), hidden), two)
            S = p.add(S, leaf(mask, i, j))
        else:
            mask = p.generic(_at(visible, {i: 0, j: 1}), [queries, keys])
            S = op("select", leaf(mask, i, j), S, hidden)
    if kind in ("added", "boolean"):
        expected.operands.append(len(p.args))
        shape, at = p.pick(([queries, keys], (i, j)), ([batch, Dim(1), queries, keys], (0, None, i, j)))
        sizes = [d.size for d in shape]
        if kind == "added":
            mask = p.arg(shape, "f32")
            S = p.add(S, leaf(mask, *at))
        else:
            array = p.rng.random(sizes) < 0.7
            array[..., 0] = True
            mask = p.arg(shape, "i1", array)
            S = op("select", leaf(mask, *at), S, const(-math.inf))
    s = p.compute(S, dims)
    S = leaf(s)
    axis = i if mistake == "softmax axis" else j
    # Softmax, with or without its maximum.
    if mistake or p.chance(0.7):
        m = p.compute(S, dims, reduce=i if mistake == "maximum of keys" else axis, combine=p.pick("maximumf", "maxnumf"))
        S = p.sub(S, stat(p, m, dims, i if mistake == "maximum of keys" else axis))
    E = op("exp", S)
    if mistake == "sum of scores":
        e = p.compute(E, dims)
        total = p.compute(leaf(s), dims, reduce=axis, combine="addf")
    else:
        e = p.compute(E, dims)
        total = p.compute(leaf(e) if p.chance() else E, dims, reduce=axis, combine="addf")
    P = leaf(e)
    late = p.chance() and mistake not in ("softmax axis",)
    T = stat(p, total, dims, axis)

    def divide(x, t):
        if mistake == "sum squared":
            return op("divf", op("divf", x, t), t)
        if mistake == "sum multiplied":
            return p.mul(x, t)
        return p.pick(lambda: op("divf", x, t), lambda: p.mul(x, op("divf", const(1.0), t)))

    if not late and mistake != "not divided":
        P = divide(P, T)
    out = [d for d in dims if d is not dims[j]] if False else [*dims[:j], Dim(width)]
    P = leaf(p.compute(P, dims)) if P.kind == "op" else P
    # Loops: all of the scores, then features of v.
    loops = [*dims, Dim(width)]
    V = wide(leaf(v, *vl, rank))
    if mistake == "value squared":
        V = p.mul(V, V)
    if mistake == "weights squared":
        P = p.mul(P, P)
    y = p.generic(p.mul(P, V), loops, reduce=j, combine="addf")
    Y = leaf(y)
    if late and mistake != "not divided":
        Y = divide(Y, leaf(total, *range(j)))
    if mistake == "scaled":
        Y = p.mul(Y, const(0.5))
    p.result = finish(p, Y, out, dtype)
    if five:
        p.result = p.collapse(p.result, [[0], [1, 2], [3], [4]])
    return expected


def _at(e, loops):
    if e.kind == "index":
        return index(loops[e.value])
    if e.kind != "op":
        return e
    return op(e.name, *(_at(a, loops) for a in e.args))


# --- Linear -----------------------------------------------------------------------------------


def linear(p, mistake=None):
    dtype = element_type(p, mistake)
    dims = rows(p)
    if mistake == "weight of rows":
        dims = [Dim(4)]
    inner, outer = Dim(8), Dim(p.pick(8, 6))
    if mistake in ("wrong index", "bias of rows"):
        outer = Dim(8)
    transposed = p.chance()
    expected = Expected("linear", {}, [0, 1])
    x = p.arg([*dims, inner], dtype)
    w = p.arg([inner, outer] if transposed else [outer, inner], dtype)
    source = p.detour(x)
    rank = len(dims) + 1  # loops: rows, out, in
    out, k = rank - 1, rank
    loops = [*dims, outer, inner]
    named = not mistake and p.chance(0.4)
    result_dims = [*dims, outer]
    if named:
        weight = p.transpose(w, [1, 0]) if not transposed else w
        if dtype == "bf16":
            source = p.compute(op("extf", leaf(source)), list(source.dims))
            weight = p.compute(op("extf", leaf(weight)), list(weight.dims))
        if len(dims) == 1:
            init, t = p.fill(result_dims, "f32", 0.0)
            name = p.emit(f"linalg.matmul ins({source.name}, {weight.name} : {source.type}, {weight.type}) "
                          f"outs({init} : {t}) -> {t}")  # fmt: skip
            y = type(source)(name, tuple(result_dims), "f32", source.array @ weight.array)
        elif len(dims) == 2 and p.chance():
            b = p.generic(leaf(weight, 1, 2), [dims[0], inner, outer])
            init, t = p.fill(result_dims, "f32", 0.0)
            name = p.emit(f"linalg.batch_matmul ins({source.name}, {b.name} : {source.type}, {b.type}) "
                          f"outs({init} : {t}) -> {t}")  # fmt: skip
            y = type(source)(name, tuple(result_dims), "f32", source.array @ weight.array)
        else:
            groups = [list(range(len(dims))), [len(dims)]]
            flat = p.collapse(source, groups)
            init, t = p.fill([flat.dims[0], outer], "f32", 0.0)
            name = p.emit(f"linalg.matmul ins({flat.name}, {weight.name} : {flat.type}, {weight.type}) "
                          f"outs({init} : {t}) -> {t}")  # fmt: skip
            y = type(source)(name, (flat.dims[0], outer), "f32", flat.array @ weight.array)
            y = p.expand(y, groups, result_dims)
    else:
        X = wide(leaf(source, *range(len(dims)), k))
        where = (k, out) if transposed else (out, k)
        if mistake == "wrong index":
            where = where[::-1]
        W = wide(leaf(w, *where))
        if mistake == "diagonal":
            W = wide(leaf(w, out, out)) if outer == inner else wide(leaf(w, None, None))
        product = p.mul(X, W)
        if mistake == "x squared":
            product = p.mul(X, X, W)
        if mistake == "weight squared":
            product = p.mul(X, W, W)
        if mistake == "sum for product":
            product = p.add(X, W)
        if mistake == "weight of rows":
            w3 = p.arg([*dims, outer, inner], dtype)
            product = p.mul(X, leaf(w3, *range(len(dims)), out, k))
        y = p.generic(product, loops, reduce=k, combine="maximumf" if mistake == "maximum for sum" else "addf")
    Y = leaf(y)
    if p.chance() or (mistake and "bias" in mistake):
        b = p.arg([dims[-1] if mistake == "bias of rows" and not dims[-1].name else outer], dtype)
        at = len(dims) - 1 if mistake == "bias of rows" and not dims[-1].name else out
        B = wide(leaf(b, at))
        if mistake != "bias of rows":
            expected.operands.append(2)
        if mistake == "bias squared":
            B = p.mul(B, B)
        Y = p.sub(Y, B) if mistake == "bias subtracted" else p.mul(Y, B) if mistake == "bias multiplied" else p.add(Y, B)
    if mistake == "product scaled by rows":
        r = p.arg([dims[-1]], dtype)
        Y = p.mul(Y, leaf(r, len(dims) - 1))
    p.result = finish(p, Y, result_dims, dtype) if Y.kind == "op" or dtype == "bf16" else y
    return expected


OPERATIONS = {"rmsnorm": rmsnorm, "layernorm": layernorm, "glu": glu, "rope": rope, "attention": attention,
              "linear": linear}  # fmt: skip
MISTAKES = {
    "rmsnorm": ["axis", "weight of rows", "not squared", "cubed", "square of another", "n - 1", "no eps", "negative eps",
                "eps varies", "eps outside", "root missing", "root not inverse", "x missing", "x squared",
                "weight squared", "bias of rows"],
    "layernorm": ["axis", "axis of mean", "weight of rows", "mean n - 1", "mean added", "mean not subtracted",
                  "variance not centred", "n - 1", "no eps", "eps outside", "root missing", "weight squared",
                  "bias of rows", "product for square"],
    "glu": ["sigmoid of the negative", "gate twice in the sigmoid", "gate squared", "sigmoid squared", "one plus missing",
            "relu of the negative", "wrong cubic", "erf not scaled", "half missing", "up squared", "up missing",
            "activated twice", "gate added", "scaled"],
    "rope": ["cos and sin swapped", "table of heads", "no rotation of halves", "halves not swapped", "sign", "both signs",
             "product twice", "other half passes", "second half of the first", "sin squared", "scaled",
             "halves exchanged"],
    "attention": ["softmax axis", "key squared", "mask shifted", "mask flipped", "mask strict", "maximum of keys",
                  "sum of scores", "sum squared", "sum multiplied", "not divided", "value squared", "weights squared",
                  "scaled"],
    "linear": ["wrong index", "bias of rows", "diagonal", "x squared", "weight squared", "sum for product",
               "weight of rows", "maximum for sum", "bias squared", "bias subtracted", "bias multiplied",
               "product scaled by rows"],
}  # fmt: skip
