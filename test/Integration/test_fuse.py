"""Fused = unfused = reference: the fusions of llama-to-x86, alone and all together."""

import numpy as np
import pytest

import reference
from harness import (
    ELEMENT_TYPES, Function, compare, enum, execute, executable_targets, host_target, module_text, parse_type, runner,
    tensor,
)  # fmt: skip

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

# Features and hidden features: no multiple of a vector, a tile or a task, weights large enough to be divided.
D, F, KV = 72, 424, 40

# What fuses: an addition with a norm, three linears of h, two with a swiglu, one with a residual addition.
PROGRAM = """
func.func @main(%x: !x, %r: !x, %norm: tensor<{D}x!t>, %wq: tensor<{D}x{D}x!t>, %wk: tensor<{KV}x{D}x!t>,
                %wv: tensor<{KV}x{D}x!t>, %wg: tensor<{F}x{D}x!t>, %wu: tensor<{F}x{D}x!t>, %wd: tensor<{D}x{F}x!t>)
    -> (!x, !x, tensor<?x{KV}x!t>, tensor<?x{KV}x!t>, !x) {{
  %s = arith.addf %x, %r : !x
  %h = llama.rmsnorm %s, %norm : !x, tensor<{D}x!t> -> !x
  %q = llama.linear %h, %wq : !x, tensor<{D}x{D}x!t> -> !x
  %k = llama.linear %h, %wk : !x, tensor<{KV}x{D}x!t> -> tensor<?x{KV}x!t>
  %v = llama.linear %h, %wv : !x, tensor<{KV}x{D}x!t> -> tensor<?x{KV}x!t>
  %gate = llama.linear %h, %wg : !x, tensor<{F}x{D}x!t> -> tensor<?x{F}x!t>
  %up = llama.linear %h, %wu : !x, tensor<{F}x{D}x!t> -> tensor<?x{F}x!t>
  %g = llama.swiglu %gate, %up : tensor<?x{F}x!t>
  %d = llama.linear %g, %wd : tensor<?x{F}x!t>, tensor<{D}x{F}x!t> -> !x
  %y = arith.addf %s, %d : !x
  return %s, %q, %k, %v, %y : !x, !x, tensor<?x{KV}x!t>, tensor<?x{KV}x!t>, !x
}}
"""
ROWS = [0, 1, 7, 17, 129, 300]
# Each product of a step is rounded to the element type; the values are of order 1.
TOLERANCES = {"f32": dict(rtol=1e-5, atol=1e-5), "f16": dict(rtol=1e-2, atol=1e-2), "bf16": dict(rtol=6e-2, atol=8e-2)}


def make(dt, rows):
    rng = np.random.default_rng(5)
    shapes = [(rows, D), (rows, D), (D,), (D, D), (KV, D), (KV, D), (F, D), (F, D), (D, F)]
    scales = [1, 1, 1, *[shape[1] ** -0.5 for shape in shapes[3:]]]
    return [(rng.standard_normal(shape) * scale).astype(ELEMENT_TYPES[dt]) for shape, scale in zip(shapes, scales)]


def in_f64(arguments):
    x, r, norm, wq, wk, wv, wg, wu, wd = (a.astype(np.float64) for a in arguments)
    s = x + r
    h = s / np.sqrt(np.mean(s * s, axis=1, keepdims=True) + 1e-5) * norm
    gate, up = h @ wg.T, h @ wu.T
    return s, h @ wq.T, h @ wk.T, h @ wv.T, s + (gate / (1 + np.exp(-gate)) * up) @ wd.T


def check(results, expected, **tolerances):
    reports = [compare(a, np.asarray(b).astype(a.dtype), **tolerances) for a, b in zip(results, expected, strict=True)]
    if any(reports):
        pytest.fail("\n".join(report for report in reports if report), pytrace=False)


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("dt", TOLERANCES)
def test_fused_is_unfused_is_reference(dt, target):
    """All row counts in one function, which is compiled once for each way."""
    aliases = f"!t = {dt}\n!x = tensor<?x{D}x{dt}>\n"
    names = [f"{kind}{i}" for i in range(len(ROWS)) for kind in "xr"]
    program = aliases + PROGRAM.format(D=D, F=F, KV=KV) + calls(dt, names)
    arguments = [make(dt, rows) for rows in ROWS]
    inputs = [a for case in arguments for a in case[:2]] + arguments[0][2:]
    expected = [result for case in arguments for result in in_f64([*case[:2], *arguments[0][2:]])]
    unfused = execute(program, inputs, entry="all", target=target, fuse="none")
    check(unfused, expected, **TOLERANCES[dt])
    for fuse in ["default", "all", "epilogues"] if target == executable_targets()[-1] else ["default"]:
        fused = execute(program, inputs, entry="all", target=target, fuse=fuse)
        # Sums in the order of the kernel that a task's size and place lead to.
        check(fused, unfused, **TOLERANCES[dt])
        check(fused, expected, **TOLERANCES[dt])


def calls(dt, names):
    """@all: @main for every pair of x and r."""
    weights = [f"{D}", f"{D}x{D}", f"{KV}x{D}", f"{KV}x{D}", f"{F}x{D}", f"{F}x{D}", f"{D}x{F}"]
    weight_types = [f"tensor<{shape}x{dt}>" for shape in weights]
    types = ["!x", "!x", f"tensor<?x{KV}x!t>", f"tensor<?x{KV}x!t>", "!x"]
    lines, results = [], []
    for i in range(len(names) // 2):
        operands = [f"%x{i}", f"%r{i}", *(f"%w{j}" for j in range(len(weights)))]
        lines.append(
            f"  %y{i}:5 = call @main({', '.join(operands)}) : ({', '.join(['!x', '!x', *weight_types])})"
            f" -> ({', '.join(types)})"
        )
        results += [f"%y{i}#{j}" for j in range(5)]
    arguments = [f"%{name}: !x" for name in names] + [f"%w{j}: {type}" for j, type in enumerate(weight_types)]
    result_types = ", ".join(types * (len(names) // 2))
    body = "\n".join([*lines, f"  return {', '.join(results)} : {result_types}"])
    return f"func.func @all({', '.join(arguments)}) -> ({result_types}) {{\n{body}\n}}\n"


@pytest.mark.parametrize("dt", ["f32", "bf16"])
def test_constant_weights(dt):
    """Linears of constants are one; their columns are what each was."""
    rng = np.random.default_rng(6)
    weights = [rng.integers(-4, 5, (n, 24)).astype(ELEMENT_TYPES[dt]) for n in (5, 1, 700)]
    biases = [rng.integers(-4, 5, n).astype(ELEMENT_TYPES[dt]) for n in (5, 1, 700)]
    lines, results, types = [], [], []
    for i, (w, b) in enumerate(zip(weights, biases)):
        n = len(b)
        text = str(w.astype(np.float32).tolist())
        lines += [
            f"%w{i} = arith.constant dense<{text}> : tensor<{n}x24x{dt}>",
            f"%b{i} = arith.constant dense<{b.astype(np.float32).tolist()}> : tensor<{n}x{dt}>",
            f"%y{i} = llama.linear %x, %w{i} bias(%b{i} : tensor<{n}x{dt}>)"
            f" : tensor<?x24x{dt}>, tensor<{n}x24x{dt}> -> tensor<?x{n}x{dt}>",
        ]
        results.append(f"%y{i}")
        types.append(f"tensor<?x{n}x{dt}>")
    body = "\n".join([*lines, f"return {', '.join(results)} : {', '.join(types)}"])
    program = f"func.func @main(%x: tensor<?x24x{dt}>) -> ({', '.join(types)}) {{\n{body}\n}}\n"
    for rows in (1, 19):
        x = rng.integers(-4, 5, (rows, 24)).astype(ELEMENT_TYPES[dt])
        # Sums of small integers: exact in any order, rounded once.
        exact = [x.astype(np.float64) @ w.T.astype(np.float64) + b.astype(np.float64) for w, b in zip(weights, biases)]
        for fuse in ("none", "default"):
            check(execute(program, [x], fuse=fuse), exact)


@pytest.mark.parametrize("fuse", ["epilogs", "default,epilogues", ","])
def test_unknown_fusion_is_an_error(fuse):
    with pytest.raises(Exception, match=r"--fuse: unknown fusion .*expected none, default, all"):
        execute("func.func @main() { return }", [], fuse=fuse)


# --- Blocks as they come ------------------------------------------------------------------------


class Block:
    """A function of one or two decoder blocks, written in one of the ways that front ends have, with its results."""

    def __init__(self, seed, dt):
        self.rng, self.dt, self.dtype = np.random.default_rng(seed), dt, ELEMENT_TYPES[dt]
        self.f = Function(f"block {seed} {dt}")
        # Every way to write something occurs, in changing company.
        turn = lambda choices, by=1: choices[seed // by % len(choices)]
        self.weights = turn(["arguments", "constants", "packed", "quantized"])
        self.biases = turn(["none", "all", "some", "added"], 2)
        self.transposes, self.scales = turn([True, False, False]), turn([True, False], 2)
        self.takes_last, self.table_twice = turn([False, True], 3), turn([True, False], 4)
        self.widens, self.layout = turn([True, False], 5), turn(["half_split", "interleaved"], 3)
        self.tokens = turn([1, 17, 2, 40, 5])
        self.group, self.kv_heads = turn([2, 1, 3], 2), turn([2, 1], 3)
        self.head_dim = turn([16, 32, 4], 2)
        self.heads = self.group * self.kv_heads
        # Blocks of 32 for quantised weights; odd sizes otherwise.
        self.features = turn([32, 64]) if self.weights == "quantized" else turn([24, 40, 72])
        self.hidden = turn([64, 160]) if self.weights == "quantized" else turn([50, 136])

    # Values are pairs: in the program, and in NumPy.

    def normal(self, *shape, scale=1.0):
        return (self.rng.standard_normal(shape) * scale).astype(self.dtype)

    def constant(self, array):
        type = tensor(array.shape, self.dt)
        text = np.array2string(
            array.astype(np.float64), separator=", ", threshold=1 << 30, max_line_width=1 << 30,
            formatter={"float_kind": lambda v: f"{v:.9e}"},
        )  # fmt: skip
        return self.f.op(f"arith.constant dense<{text}> : {type}", [type]), array

    def parameter(self, array):
        return self.constant(array) if self.weights == "constants" else (self.f.arg(array), array)

    def matrices(self, rows, columns):
        """Weights of linears of one input, of so many rows each."""
        arrays = [self.normal(n, columns, scale=columns**-0.5) for n in rows]
        if self.weights == "packed":
            whole = self.f.arg(np.concatenate(arrays))
            starts = np.cumsum([0, *rows])
            return [
                (self.f.slice(whole, [int(at), 0], [n, columns], [1, 1]), array)
                for at, n, array in zip(starts, rows, arrays)
            ]
        if self.weights == "quantized" and columns % 32 == 0:
            return [self.quantized(n, columns) for n in rows]
        return [self.parameter(array) for array in arrays]

    def quantized(self, rows, columns):
        data = self.rng.integers(0, 256, (rows, columns // 32, 34)).astype(np.uint8)
        scales = (self.rng.random((rows, columns // 32)) * 1e-3).astype(np.float16)
        data[..., :2] = scales.view(np.uint8).reshape(rows, columns // 32, 2)
        data = data.reshape(rows, -1)
        q, scale, _ = reference.unpack_blocks(data, "q8_0")
        types = [tensor((rows, columns), "i8"), tensor((rows, columns // 32), "f32")]
        blocks = self.f.llama("unpack_blocks", [self.f.arg(data)], types, format=enum("block_format", "q8_0"))
        w = self.f.llama("dequantize", [*blocks, None], [tensor((rows, columns), self.dt)])
        return w, reference.dequantize(q, scale.astype(np.float32), dtype=self.dtype)

    def rows(self, array):
        return tensor([None, *array.shape[1:]], self.dt)

    def linear(self, x, w, bias=None):
        y = reference.linear(x[1], w[1], bias[1] if bias else None)
        operands = [x[0], w[0], bias[0] if bias else None]
        return self.f.llama("linear", operands, [self.rows(y)]), y

    def linears(self, x, rows):
        """Linears of one input, with biases as the block has them."""
        results = []
        for i, w in enumerate(self.matrices(rows, x[1].shape[-1])):
            has_bias = self.biases in ("all", "added") or (self.biases == "some" and i == 1)
            bias = self.parameter(self.normal(rows[i])) if has_bias else None
            y = self.linear(x, w, bias if self.biases != "added" else None)
            results.append(self.add_row(y, bias) if self.biases == "added" else y)
        return results

    def like(self, x):
        """A destination of the shape of x."""
        type = x[0].type
        if parse_type(type)[0][0] is not None:
            return self.f.op(f"tensor.empty() : {type}", [type])
        zero = self.f.op("arith.constant 0 : index", ["index"])
        size = self.f.op(f"tensor.dim {{0}}, {{1}} : {type}", ["index"], x[0], zero)
        return self.f.op(f"tensor.empty({{0}}) : {type}", [type], size)

    def add_row(self, x, row):
        empty = self.like(x)
        wide = self.f.op(
            f"linalg.broadcast ins({{0}} : {row[0].type}) outs({{1}} : {x[0].type}) dimensions = [0]",
            [x[0].type], row[0], empty,
        )  # fmt: skip
        return self.add(x, (wide, np.broadcast_to(row[1], x[1].shape)))

    def add(self, a, b):
        type = a[0].type
        y = reference.rounded(reference.wide(a[1]) + reference.wide(b[1]), self.dtype)
        if self.dt == "f32" or not self.widens:
            return self.f.op(f"arith.addf {{0}}, {{1}} : {type}", [type], a[0], b[0]), y
        wide = tensor(parse_type(type)[0], "f32")
        a0, b0 = (self.f.op(f"arith.extf {{0}} : {type} to {wide}", [wide], v[0]) for v in (a, b))
        total = self.f.op(f"arith.addf {{0}}, {{1}} : {wide}", [wide], a0, b0)
        return self.f.op(f"arith.truncf {{0}} : {wide} to {type}", [type], total), y

    def norm(self, x):
        w = self.parameter(self.normal(x[1].shape[-1]))
        return self.f.llama("rmsnorm", [x[0], w[0], None, None], [x[0].type]), reference.rmsnorm(x[1], w[1])

    def split(self, x, heads):
        type = tensor([None, heads, self.head_dim], self.dt)
        zero = self.f.op("arith.constant 0 : index", ["index"])
        size = self.f.op(f"tensor.dim {{0}}, {{1}} : {x[0].type}", ["index"], x[0], zero)
        text = f"tensor.expand_shape {{0}} [[0], [1, 2]] output_shape [{{1}}, {heads}, {self.head_dim}] : {x[0].type} into {type}"
        y = self.f.op(text, [type], x[0], size), x[1].reshape(-1, heads, self.head_dim)
        return self.transpose(y) if self.transposes else y

    def transpose(self, x):
        """Heads and tokens change their places."""
        dims = [parse_type(x[0].type)[0][i] for i in (1, 0, 2)]
        type = tensor(dims, self.dt)
        zero = self.f.op("arith.constant " + str(parse_type(x[0].type)[0].index(None)) + " : index", ["index"])
        size = self.f.op(f"tensor.dim {{0}}, {{1}} : {x[0].type}", ["index"], x[0], zero)
        empty = self.f.op(f"tensor.empty({{0}}) : {type}", [type], size)
        text = f"linalg.transpose ins({{0}} : {x[0].type}) outs({{1}} : {type}) permutation = [1, 0, 2]"
        return self.f.op(text, [type], x[0], empty), np.ascontiguousarray(x[1].transpose(1, 0, 2))

    def table(self):
        table = reference.rope_table(self.positions[1], dim=self.head_dim)
        type = tensor([None, self.head_dim // 2], "f32")
        values = self.f.llama("rope_table", [self.positions[0], None], [type, type], dim=self.head_dim)
        return list(zip(values, table))

    def rotate(self, x, table):
        (cos, cos_), (sin, sin_) = table
        axis = 0 if self.transposes else 1
        y = reference.rope(x[1], cos_, sin_, layout=self.layout, heads_axis=axis)
        layout = enum("rope_layout", self.layout)
        return self.f.llama("rope", [x[0], cos, sin], [x[0].type], heads_axis=axis, layout=layout), y

    def times(self, x, factor):
        type = x[0].type
        rank = len(parse_type(type)[0])
        map = f"affine_map<({', '.join(f'd{i}' for i in range(rank))}) -> ({', '.join(f'd{i}' for i in range(rank))})>"
        dims = parse_type(type)[0]
        zero = self.f.op(f"arith.constant {dims.index(None)} : index", ["index"])
        size = self.f.op(f"tensor.dim {{0}}, {{1}} : {type}", ["index"], x[0], zero)
        empty = self.f.op(f"tensor.empty({{0}}) : {type}", [type], size)
        number = self.f.op(f"arith.constant {factor} : {self.dt}", [self.dt])
        iterators = ", ".join(['"parallel"'] * rank)
        text = (
            f"linalg.generic {{{{indexing_maps = [{map}, {map}], iterator_types = [{iterators}]}}}} ins({{0}} : {type})"
            f" outs({{1}} : {type}) {{{{ ^bb0(%in: {self.dt}, %out: {self.dt}): %t = arith.mulf %in, {{2}} : {self.dt}"
            f" linalg.yield %t : {self.dt} }}}} -> {type}"
        )
        return self.f.op(text, [type], x[0], empty, number), reference.rounded(reference.wide(x[1]) * factor, self.dtype)

    def attention(self, h):
        q, k, v = self.linears(h, [self.heads * self.head_dim, *[self.kv_heads * self.head_dim] * 2])
        q, k, v = (self.split(x, n) for x, n in zip((q, k, v), (self.heads, self.kv_heads, self.kv_heads)))
        table = self.table()
        q, k = self.rotate(q, table), self.rotate(k, self.table() if self.table_twice else table)
        if self.scales:
            q = self.times(q, 0.25)
        layout = "head_major" if self.transposes else "token_major"
        scale = 1.0 if self.scales else None
        batched = (x[1][None] for x in (q, k, v))
        y = reference.attention(*batched, causal=True, layout=layout, scale=scale)[0]
        a = self.f.llama(
            "attention", [q[0], k[0], v[0], None, None, None], [q[0].type], causal=True, scale=scale,
            layout=enum("attention_layout", layout),
        )  # fmt: skip
        a, y = self.transpose((a, y)) if self.transposes else (a, y)
        type = tensor([None, self.heads * self.head_dim], self.dt)
        flat = self.f.op(f"tensor.collapse_shape {{0}} [[0], [1, 2]] : {a.type} into {type}", [type], a)
        return self.linears((flat, y.reshape(y.shape[0], -1)), [self.features])[0]

    def build(self):
        f = self.f
        x = self.normal(self.tokens, self.features)
        x = f.arg(x, dynamic=[0]), x
        positions = np.arange(3, 3 + self.tokens)
        self.positions = f.arg(positions, dynamic=[0]), positions
        for _ in range(2 if self.features < 64 else 1):
            x = self.add(x, self.attention(self.norm(x)))
            gate, up = self.linears(self.norm(x), [self.hidden] * 2)
            g = f.llama("swiglu", [gate[0], up[0]], [gate[0].type]), reference.swiglu(gate[1], up[1])
            x = self.add(x, self.linears(g, [self.features])[0])
        logits = self.linears(self.norm(x), [77])[0]
        if self.takes_last:
            type = tensor([1, 77], self.dt)
            last = f.op(f"arith.constant {self.tokens - 1} : index", ["index"])
            row = f.op(
                f"tensor.extract_slice {{0}}[{{1}}, 0] [1, 77] [1, 1] : {logits[0].type} to {type}", [type], logits[0],
                last,
            )  # fmt: skip
            logits = row, logits[1][-1:]
        f.result(logits[0], logits[1])
        return f


SEEDS = range(4)
# Of a block or two, each operation rounded.
BLOCK_TOLERANCES = {"f32": dict(rtol=2e-5, atol=2e-5), "f16": dict(rtol=2e-2, atol=3e-2), "bf16": dict(rtol=1e-1, atol=2e-1)}


def run_blocks(functions, **options):
    results = execute(module_text(functions), [a for f in functions for a in f.inputs], **options)
    assert len(results) == len(functions)
    return results


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("dt", BLOCK_TOLERANCES)
def test_random_blocks(dt, target):
    """Grouped queries, biases, weights of all kinds, and all spellings: fused = unfused = reference."""
    seeds = SEEDS if target == host_target() else SEEDS[:1]
    functions = [Block(seed, dt).build() for seed in seeds]
    expected = [f.expectations[0][2] for f in functions]
    unfused = run_blocks(functions, target=target, fuse="none")
    check(unfused, expected, **BLOCK_TOLERANCES[dt])
    for fuse in ["default", "all"]:
        fused = run_blocks(functions, target=target, fuse=fuse)
        check(fused, unfused, **BLOCK_TOLERANCES[dt])
        check(fused, expected, **BLOCK_TOLERANCES[dt])


# They move no rounding, and leave each sum to the kernel that formed it.
EXACT = ["layouts", "quantized", "dead-results", "bias", "scale", "add-rmsnorm", "linears", "ropes", "rope-cache", "rope-tables", "parallel-loops"]


@pytest.mark.parametrize("fuse", [",".join(EXACT), *EXACT])
def test_same_bits(fuse):
    """In f32, all together and alone."""
    functions = [Block(seed, "f32").build() for seed in (SEEDS if "," in fuse else SEEDS[:2])]
    unfused = run_blocks(functions, fuse="none")
    for f, a, b in zip(functions, run_blocks(functions, fuse=fuse), unfused, strict=True):
        report = compare(a, b, exact=True)
        assert report is None, f"{f.name}: {report}"


# --- What must not be taken for what it resembles -----------------------------------------------

ELEMENTS = "linalg.generic {{indexing_maps = [affine_map<{map}>, affine_map<(m, d) -> (m, d)>], iterator_types = [\"parallel\", \"parallel\"]}}"


@pytest.mark.parametrize("fuse", ["none", "default", "all"])
@pytest.mark.parametrize("rows", [9, 9000])
@pytest.mark.parametrize(
    "map,places",
    [
        ("(m, d) -> (m floordiv 3, d)", lambda m: m // 3),
        ("(m, d) -> (m mod 3, d)", lambda m: m % 3),
        ("(m, d) -> ({last} - m, d)", lambda m: m[::-1]),
        ("(m, d) -> (m, d)", lambda m: m),
    ],
)
def test_rows_of_other_rows(map, places, rows, fuse):
    """All of them, many of which are divided among tasks, and a slice."""
    few = rows // 3 if "div" in map else 3 if "mod" in map else rows
    x, y, z = f"tensor<{few}x64xf32>", f"tensor<{rows}x64xf32>", "tensor<2x64xf32>"
    op = ELEMENTS.format(map=map.format(last=rows - 1))
    body = "^bb0(%a: f32, %o: f32):\n%s = arith.addf %a, %a : f32\nlinalg.yield %s : f32\n}"
    program = (
        f"func.func @main(%x: {x}, %w: {x}) -> ({y}, {z}) {{\n%e = tensor.empty() : {y}\n"
        f"%y = {op} ins(%x : {x}) outs(%e : {y}) {{\n{body} -> {y}\n"
        f"%v = {op} ins(%w : {x}) outs(%e : {y}) {{\n{body} -> {y}\n"
        f"%z = tensor.extract_slice %v[4, 0] [2, 64] [1, 1] : {y} to {z}\nreturn %y, %z : {y}, {z}\n}}\n"
    )
    rng = np.random.default_rng(8)
    inputs = [rng.standard_normal((few, 64)).astype(np.float32) for _ in range(2)]
    first, second = (2 * a[places(np.arange(rows))] for a in inputs)
    check(execute(program, inputs, fuse=fuse), [first, second[4:6]])


@pytest.mark.parametrize("rows", [8, 2000])
def test_a_sibling_that_reads_the_other(rows):
    """Its body reads elements that the first one has not computed yet."""
    x = f"tensor<{rows}x64xf32>"
    op = ELEMENTS.format(map="(m, d) -> (m, d)") + f" ins(%x : {x}) outs(%e : {x}) {{\n^bb0(%a: f32, %o: f32):\n"
    program = (
        f"func.func @main(%x: {x}) -> ({x}, {x}) {{\n%e = tensor.empty() : {x}\n%c63 = arith.constant 63 : index\n"
        f"%y = {op}%r = arith.addf %a, %a : f32\nlinalg.yield %r : f32\n}} -> {x}\n"
        f"%z = {op}%m = linalg.index 0 : index\n%d = linalg.index 1 : index\n%b = arith.subi %c63, %d : index\n"
        f"%l = tensor.extract %y[%m, %b] : {x}\n%r = arith.addf %a, %l : f32\nlinalg.yield %r : f32\n}} -> {x}\n"
        f"return %y, %z : {x}, {x}\n}}\n"
    )
    x = np.random.default_rng(9).standard_normal((rows, 64)).astype(np.float32)
    for fuse in ("none", "default"):
        check(execute(program, [x], fuse=fuse), [2 * x, x + 2 * x[:, ::-1]])


@pytest.mark.parametrize("scale", ["given", "others", "doubled"])
def test_rows_of_blocks_with_other_scales(scale):
    """Blocks whose scales are not their own."""
    program = f"""
func.func @main(%bytes: tensor<64x34xi8>, %bytes2: tensor<64x34xi8>, %given: tensor<64x1xf32>, %x: tensor<3x32xf32>) -> tensor<3x24xf32> {{
  %q, %own = llama.unpack_blocks %bytes {{format = #llama.block_format<q8_0>}} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %q2, %others = llama.unpack_blocks %bytes2 {{format = #llama.block_format<q8_0>}} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %doubled = arith.addf %own, %own : tensor<64x1xf32>
  %w = llama.dequantize %q, %{scale} : tensor<64x32xi8>, tensor<64x1xf32> -> tensor<64x32xf32>
  %r = tensor.extract_slice %w[8, 0] [24, 32] [1, 1] : tensor<64x32xf32> to tensor<24x32xf32>
  %y = llama.linear %x, %r : tensor<3x32xf32>, tensor<24x32xf32> -> tensor<3x24xf32>
  return %y : tensor<3x24xf32>
}}
"""
    rng = np.random.default_rng(10)
    q = rng.integers(-127, 128, (2, 64, 32)).astype(np.int8)
    scales = rng.uniform(0.5, 1, (2, 64, 1)).astype(np.float16)
    bytes = [np.concatenate([s.view(np.int8), q], axis=1) for s, q in zip(scales, q)]
    given = rng.uniform(0.5, 1, (64, 1)).astype(np.float32)
    x = rng.standard_normal((3, 32)).astype(np.float32)
    own, others = (s.astype(np.float64) for s in scales)
    used = {"given": given.astype(np.float64), "others": others, "doubled": 2 * own}[scale]
    expected = x.astype(np.float64) @ (q[0] * used)[8:32].T
    for fuse in ("none", "default", "all"):
        check(execute(program, [*bytes, given, x], fuse=fuse), [expected], rtol=1e-5, atol=1e-3)


# --- Through calls ------------------------------------------------------------------------------

LAYERS = """
!x = tensor<?x{D}x{dt}>
!c = tensor<?x1x{D}x{dt}>
#token = #llama.attention_layout<token_major>
func.func private @layer(%x: !x, %norm: tensor<{D}x{dt}>, %wq: tensor<{D}x{D}x{dt}>, %wk: tensor<{D}x{D}x{dt}>,
    %wd: tensor<{D}x{D}x{dt}>, %k_cache: !c {{bufferization.writable = true}}, %v_cache: !c {{bufferization.writable = true}},
    %offset: tensor<i64>, %len: tensor<i64>, %out: !x {{bufferization.writable = true}}) -> (!x, !c, !c) {{
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : !x
  %h = llama.rmsnorm %x, %norm : !x, tensor<{D}x{dt}> -> !x
  %q = llama.linear %h, %wq : !x, tensor<{D}x{D}x{dt}> -> !x
  %k = llama.linear %h, %wk : !x, tensor<{D}x{D}x{dt}> -> !x
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%t, 1, {D}] : !x into !c
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%t, 1, {D}] : !x into !c
  %vh = tensor.expand_shape %h [[0], [1, 2]] output_shape [%t, 1, {D}] : !x into !c
  %keys = llama.kv_cache_update %kh into %k_cache at %offset {{layout = #token}} : !c into !c at tensor<i64>
  %values = llama.kv_cache_update %vh into %v_cache at %offset {{layout = #token}} : !c into !c at tensor<i64>
  %a = llama.attention %qh, %keys, %values offset(%offset : tensor<i64>) kv_len(%len : tensor<i64>) {{causal, layout = #token}} : !c, !c, !c -> !c
  %flat = tensor.collapse_shape %a [[0], [1, 2]] : !c into !x
  %d = llama.linear %flat, %wd : !x, tensor<{D}x{D}x{dt}> -> !x
  %y = linalg.add ins(%x, %d : !x, !x) outs(%out : !x) -> !x
  return %y, %keys, %values : !x, !c, !c
}}
func.func @main(%x: !x, %norm: tensor<{D}x{dt}>, %wq: tensor<{D}x{D}x{dt}>, %wk: tensor<{D}x{D}x{dt}>, %wd: tensor<{D}x{D}x{dt}>,
    %offset: tensor<i64>, %len: tensor<i64>, %k0: !c {{bufferization.writable = true}}, %v0: !c {{bufferization.writable = true}},
    %k1: !c {{bufferization.writable = true}}, %v1: !c {{bufferization.writable = true}}) -> ({row}, !c, !c, !c, !c) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %t = tensor.dim %x, %c0 : !x
  %e = tensor.empty(%t) : !x
  %a:3 = call @layer(%x, %norm, %wq, %wk, %wd, %k0, %v0, %offset, %len, %e) : (!x, tensor<{D}x{dt}>, tensor<{D}x{D}x{dt}>, tensor<{D}x{D}x{dt}>, tensor<{D}x{D}x{dt}>, !c, !c, tensor<i64>, tensor<i64>, !x) -> (!x, !c, !c)
  %f = tensor.empty(%t) : !x
  %b:3 = call @layer(%a#0, %norm, %wq, %wk, %wd, %k1, %v1, %offset, %len, %f) : (!x, tensor<{D}x{dt}>, tensor<{D}x{D}x{dt}>, tensor<{D}x{D}x{dt}>, tensor<{D}x{D}x{dt}>, !c, !c, tensor<i64>, tensor<i64>, !x) -> (!x, !c, !c)
  %last = arith.subi %t, %c1 : index
  %r = tensor.extract_slice %b#0[%last, 0] [1, {D}] [1, 1] : !x to {row}
  return %r, %a#1, %a#2, %b#1, %b#2 : {row}, !c, !c, !c, !c
}}
"""


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("dt", ["f32", "bf16"])
def test_last_rows_of_calls(dt, target):
    """One row of the last call's result; all of what its cache holds, bit for bit."""
    d, dtype = 40, ELEMENT_TYPES[dt]
    rng = np.random.default_rng(9)
    norm = rng.standard_normal(d).astype(dtype)
    weights = [(rng.standard_normal((d, d)) * d**-0.5).astype(dtype) for _ in range(3)]
    # The row may leave the type.
    for tokens, past, row in [(5, 3, f"tensor<{d}x{dt}>"), (70, 2, f"tensor<1x{d}x{dt}>")]:
        x = rng.standard_normal((tokens, d)).astype(dtype)
        caches = [rng.standard_normal((past + tokens + 3, 1, d)).astype(dtype) for _ in range(4)]
        inputs = [x, norm, *weights, np.array(past), np.array(past + tokens), *caches]
        program = LAYERS.format(D=d, dt=dt, row=row)
        unfused, fused = (execute(program, inputs, target=target, fuse=fuse) for fuse in ("none", "last-rows"))
        check(fused[:1], unfused[:1], **TOLERANCES[dt])
        check(fused[1:], unfused[1:], exact=True)
        if target != host_target():
            continue
        alone = execute(program, inputs, target=target, fuse="default", threads=1)
        check(alone, execute(program, inputs, target=target, fuse="default", threads=2), exact=True)
        check(alone[:1], unfused[:1], **TOLERANCES[dt])
