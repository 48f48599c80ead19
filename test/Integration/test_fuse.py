"""Fused = unfused = reference: the fusions of llama-to-x86, alone and all together."""

import numpy as np
import pytest

from harness import ELEMENT_TYPES, compare, execute, executable_targets, runner

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


def reference(arguments):
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
    expected = [result for case in arguments for result in reference([*case[:2], *arguments[0][2:]])]
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


def test_concatenated_weights():
    """With `all`, weights that are arguments are concatenated in every call."""
    rng = np.random.default_rng(7)
    x, *weights = [rng.standard_normal(shape).astype(np.float32) for shape in [(5, 64), (300, 64), (40, 64)]]
    program = """
func.func @main(%x: tensor<?x64xf32>, %a: tensor<300x64xf32>, %b: tensor<40x64xf32>) -> (tensor<?x300xf32>, tensor<?x40xf32>) {
  %y = llama.linear %x, %a : tensor<?x64xf32>, tensor<300x64xf32> -> tensor<?x300xf32>
  %z = llama.linear %x, %b : tensor<?x64xf32>, tensor<40x64xf32> -> tensor<?x40xf32>
  return %y, %z : tensor<?x300xf32>, tensor<?x40xf32>
}
"""
    expected = [x.astype(np.float64) @ w.T.astype(np.float64) for w in weights]
    check(execute(program, [x, *weights], fuse="all"), expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("fuse", ["epilogs", "default,epilogues", ","])
def test_unknown_fusion_is_an_error(fuse):
    with pytest.raises(Exception, match=r"--fuse: unknown fusion .*expected none, default, all"):
        execute("func.func @main() { return }", [], fuse=fuse)
