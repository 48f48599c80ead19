"""The polynomials of llama-expand-math, executed and held against float64 in units in the last place."""

import functools
import math

import harness
import numpy as np
import pytest

pytestmark = pytest.mark.skipif(harness.runner() is None, reason="llama-runner is not built")

f32 = np.float32
TINY = np.finfo(f32).tiny
REFERENCES = {"exp": np.exp, "exp2": np.exp2, "tanh": np.tanh, "erf": np.vectorize(math.erf, otypes=[float]), "sin": np.sin, "cos": np.cos}
# What Passes.td documents.
ULP = {"exp": 2, "exp2": 2, "tanh": 3, "erf": 4, "sin": 2, "cos": 2}
# Beyond this sine and cosine hold no promise.
LARGEST_ANGLE = 2.0**20


def grid(low, high, count=200_001):
    return np.linspace(low, high, count).astype(f32)


def angles():
    random = np.random.default_rng(1)
    return [
        grid(-10, 10), grid(-1, 1), grid(-LARGEST_ANGLE, LARGEST_ANGLE, 500_001),
        random.uniform(0, LARGEST_ANGLE, 200_000).astype(f32), (np.arange(660_000, step=7) * np.pi / 2).astype(f32),
    ]  # fmt: skip


RANGES = {
    "exp": lambda: [grid(-105, 90), grid(-1, 1), grid(-104, -87), grid(88, 89.5)],
    "exp2": lambda: [grid(-152, 130), grid(-1, 1), grid(-150, -125), grid(127, 128.5)],
    "tanh": lambda: [grid(-10, 10), grid(-0.7, 0.7), grid(0.62, 0.63), grid(-100, 100)],
    "erf": lambda: [grid(-5, 5), grid(-1.1, 1.1), grid(0.9, 2.1)],
    "sin": angles,
    "cos": angles,
}


@functools.cache
def inputs(function):
    """Dense ranges, bit patterns of all exponents, and the values where functions go wrong."""
    bits = np.random.default_rng(0).integers(0, 2**32, 200_000, dtype=np.uint64).astype(np.uint32).view(f32)
    special = np.array(
        [0, np.nan, np.inf, 1e-45, 1e-40, TINY, np.nextafter(TINY, f32(0)), 88.72283, 88.72284, 103.97208, 103.97209, 0.625],
        f32,
    )  # fmt: skip
    x = np.concatenate([*RANGES[function](), bits, special, -special])
    if function in ("sin", "cos"):
        x = x[~(np.abs(x) > LARGEST_ANGLE) | np.isinf(x)]
    return x


@functools.cache
def reference(function):
    with np.errstate(all="ignore"):
        return REFERENCES[function](inputs(function).astype(np.float64))


MODULE = """#id = affine_map<(d0) -> (d0)>
func.func @main(%x: tensor<?xf32>, %y: tensor<?xf32> {{bufferization.writable = true}}) -> tensor<?xf32> {{
  %r = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel"]}}
      ins(%x : tensor<?xf32>) outs(%y : tensor<?xf32>) {{
  ^bb0(%a: f32, %b: f32):
    %v = math.{} %a : f32
    linalg.yield %v : f32
  }} -> tensor<?xf32>
  return %r : tensor<?xf32>
}}
"""


# The same polynomials with and without fused multiply-adds.
@pytest.mark.parametrize("target", ["x86-64", "x86-64-v3", "host"])
@pytest.mark.parametrize("function", REFERENCES)
def test_accuracy(function, target):
    if target != "host" and target not in harness.executable_targets():
        pytest.skip(f"no {target} here")
    x, want = inputs(function), reference(function)
    got = harness.execute(MODULE.format(function), [x, np.zeros_like(x)], target=target)[0]

    with np.errstate(all="ignore"):
        rounded = want.astype(f32)
    assert np.array_equal(np.isnan(got), np.isnan(rounded))
    number = ~np.isnan(rounded)
    infinite = np.isinf(rounded) & number
    assert np.array_equal(got[infinite], rounded[infinite])
    wrong_sign = number & (np.signbit(got) != np.signbit(rounded))
    assert not wrong_sign.any(), x[wrong_sign][:5]

    finite = np.isfinite(rounded) & np.isfinite(got)
    assert np.array_equal(finite, np.isfinite(rounded)), x[np.isfinite(rounded) & ~finite][:5]
    unit = np.spacing(np.maximum(np.abs(rounded[finite]), TINY)).astype(np.float64)
    error = np.abs(got[finite].astype(np.float64) - want[finite]) / unit
    worst = error.argmax()
    assert error[worst] <= ULP[function], f"{error[worst]:.3f} ulp at {x[finite][worst]!r}"


def test_division_by_masked_lanes():
    """What is computed for lanes beyond the end must not trap."""
    x = np.arange(100, 119, dtype=np.int32)
    y = np.arange(1, 20, dtype=np.int32)
    module = """#id = affine_map<(d0) -> (d0)>
func.func @main(%x: tensor<?xi32>, %y: tensor<?xi32>) -> tensor<?xi32> {
  %r = arith.divsi %x, %y : tensor<?xi32>
  return %r : tensor<?xi32>
}
"""
    assert np.array_equal(harness.execute(module, [x, y])[0], x // y)


# --- What front ends emit -----------------------------------------------------------------------

# Units in the last place of the type, against float64; libm's, and those above, have a few.
FLOAT_FUNCTIONS = {
    "absf": np.abs, "acos": np.arccos, "acosh": np.arccosh, "asin": np.arcsin, "asinh": np.arcsinh, "atan": np.arctan,
    "atanh": np.arctanh, "cbrt": np.cbrt, "ceil": np.ceil, "cos": np.cos, "cosh": np.cosh, "erf": REFERENCES["erf"],
    "erfc": np.vectorize(math.erfc, otypes=[float]), "exp": np.exp, "exp2": np.exp2, "expm1": np.expm1, "floor": np.floor,
    "log": np.log, "log10": np.log10, "log1p": np.log1p, "log2": np.log2, "roundeven": np.rint,
    "round": lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x), "rsqrt": lambda x: 1 / np.sqrt(x), "sin": np.sin,
    "sinh": np.sinh, "sqrt": np.sqrt, "tan": np.tan, "tanh": np.tanh, "trunc": np.trunc,
}  # fmt: skip
PAIR_FUNCTIONS = {"atan2": np.arctan2, "copysign": np.copysign, "powf": np.power}
CLASSES = {"isnan": np.isnan, "isinf": np.isinf, "isfinite": np.isfinite}
POWERS = [0, 1, 2, 3, -1, -2, 7, 32, 33, -40, 100]
LEAST_NORMAL = {"f16": 2.0**-14, "bf16": 2.0**-126, "f32": 2.0**-126, "f64": 2.0**-1022}


def one_function(types, lines, results):
    """A function of arguments x0, x1, ... that returns what its lines compute."""
    arguments = ", ".join(f"%x{i}: {type}" for i, type in enumerate(types))
    names, result_types = zip(*results)
    body = "\n  ".join([*lines, f"return {', '.join(names)} : {', '.join(result_types)}"])
    return f"func.func @main({arguments}) -> ({', '.join(result_types)}) {{\n  {body}\n}}\n"


def ways():
    loops = [] if harness.gpu_target() else [(None, "loops")]  # for processors only
    return [*[(target, "x86") for target in harness.executable_targets()], *loops]


@pytest.mark.parametrize("dt", ["f32", "f16", "bf16", "f64"])
@pytest.mark.parametrize("target, pipeline", ways() if harness.runner() else [])
def test_functions_of_floats(dt, target, pipeline):
    """Each function that a graph may hold compiles for every type, and is the function."""
    dtype, type = harness.ELEMENT_TYPES[dt], f"tensor<?x{dt}>"
    random = np.random.default_rng(2)
    # Some 60 elements: whole vectors and a rest.
    special = [0.0, -0.0, np.nan, np.inf, -np.inf, 0.5, -0.5, 1.5, 2.5, LEAST_NORMAL[dt], LEAST_NORMAL[dt] / 2]
    x = np.concatenate([special, random.uniform(-3, 3, 25), random.uniform(0, 1, 25)]).astype(dtype)
    y = np.concatenate([random.permutation(special), random.uniform(-3, 3, 50)]).astype(dtype)
    k = random.integers(-60, 60, len(x)).astype(np.int32)
    k[-3:] = [2**31 - 1, -(2**31), 2**24 + 1]
    x[-3:] = -1
    wide, wide_y = x.astype(np.float64), y.astype(np.float64)
    lines, results, expected = [], [], []

    def add(text, reference, result=type):
        lines.append(f"%r{len(lines)} = {text}")
        results.append((f"%r{len(lines) - 1}", result))
        expected.append((text, reference))

    with np.errstate(all="ignore"):
        for name, function in FLOAT_FUNCTIONS.items():
            add(f"math.{name} %x0 : {type}", function(wide))
        for name, function in PAIR_FUNCTIONS.items():
            add(f"math.{name} %x0, %x1 : {type}", function(wide, wide_y))
        add(f"math.clampf %x0 to [%x1, %x0] : {type}", np.minimum(np.maximum(wide, wide_y), wide))
        add(f"math.fpowi %x0, %x2 : {type}, tensor<?xi32>", wide ** k.astype(np.float64))
        for name, function in CLASSES.items():
            add(f"math.{name} %x0 : {type}", function(wide), "tensor<?xi1>")
        add(f"math.isnormal %x0 : {type}", np.isfinite(wide) & (np.abs(wide) >= LEAST_NORMAL[dt]), "tensor<?xi1>")
        constants = []
        for n in POWERS:
            generic = (
                "linalg.generic {indexing_maps = [#id, #id], iterator_types = [\"parallel\"]}"
                f" ins(%x0 : {type}) outs(%x1 : {type}) {{\n  ^bb0(%a: {dt}, %b: {dt}):\n"
                f"    %v = math.fpowi %a, %n{len(constants)} : {dt}, i64\n    linalg.yield %v : {dt}\n  }} -> {type}"
            )
            constants.append(f"%n{len(constants)} = arith.constant {n} : i64")
            add(generic, wide ** np.float64(n))
    text = "#id = affine_map<(d0) -> (d0)>\n" + one_function([type, type, "tensor<?xi32>"], constants + lines, results)
    actual = harness.execute(text, [x, y, k], target=target, pipeline=pipeline)

    unit = {"f32": 2.0**-23, "f16": 2.0**-10, "bf16": 2.0**-7, "f64": 2.0**-52}[dt]
    for got, (what, want) in zip(actual, expected, strict=True):
        if got.dtype == np.bool_:
            assert np.array_equal(got, want), what
            continue
        with np.errstate(all="ignore"):
            rounded = want.astype(dtype)
        assert got.dtype == dtype
        # Products of 32 factors round up to 10 times; what is subnormal may be zero where the processor rounds to bf16.
        report = harness.compare(got, rounded, rtol=12 * unit, atol=4 * LEAST_NORMAL[dt] if dt == "bf16" else 0.0)
        if "copysign" in what or "absf" in what or "fpowi" in what:
            number = ~np.isnan(rounded)
            assert np.array_equal(np.signbit(got)[number], np.signbit(rounded)[number]), what
        assert report is None, f"{what}: {report}"


@pytest.mark.parametrize("dt", ["f32", "f64"])
@pytest.mark.parametrize("target, pipeline", ways() if harness.runner() else [])
def test_subnormal_inverse_powers(dt, target, pipeline):
    """Powers that overflow have inverses that are not zero yet."""
    dtype, type = harness.ELEMENT_TYPES[dt], f"tensor<?x{dt}>"
    least = LEAST_NORMAL[dt] * {"f32": 2.0**-23, "f64": 2.0**-52}[dt]
    powers = [-2, -3, -7, -16, -31, -32]
    sizes = [LEAST_NORMAL[dt] * by for by in (3, 1, 0.3, 0.01, 2e-5)]
    x = np.array([[sign * size ** (1 / n) for size in sizes for sign in (1, -1)] for n in powers]).astype(dtype)
    constants = [f"%n{i} = arith.constant {n} : i64" for i, n in enumerate(powers)]
    lines = [
        f"%r{i} = linalg.generic {{indexing_maps = [#id, #id], iterator_types = [\"parallel\"]}} ins(%x{i} : {type})"
        f" outs(%x{i} : {type}) {{\n  ^bb0(%a: {dt}, %b: {dt}):\n    %v = math.fpowi %a, %n{i} : {dt}, i64\n"
        f"    linalg.yield %v : {dt}\n  }} -> {type}"
        for i in range(len(powers))
    ]
    results = [(f"%r{i}", type) for i in range(len(powers))]
    text = "#id = affine_map<(d0) -> (d0)>\n" + one_function([type] * len(powers), constants + lines, results)
    actual = harness.execute(text, list(x), target=target, pipeline=pipeline)
    for got, row, n in zip(actual, x, powers, strict=True):
        want = row.astype(np.longdouble) ** n
        assert np.all(np.abs(got - want) <= 2 * least + np.abs(want) * 64 * least / LEAST_NORMAL[dt]), (n, got, want)
        assert np.all(got != 0), n


@pytest.mark.parametrize("dt", ["i8", "i16", "i32", "i64"])
@pytest.mark.parametrize("target, pipeline", ways() if harness.runner() else [])
def test_functions_of_integers(dt, target, pipeline):
    dtype, type = harness.ELEMENT_TYPES[dt], f"tensor<?x{dt}>"
    bits = dtype.itemsize * 8
    random = np.random.default_rng(3)
    low, high = np.iinfo(dtype).min, np.iinfo(dtype).max
    x = np.concatenate([[0, 1, -1, 2, -2, low, high, 3], random.integers(low, high, 40), 1 << random.integers(0, bits - 1, 19)]).astype(dtype)
    n = np.concatenate([[0, 3, -3, 5, -5, 1, 2, -1], random.integers(-4, 12, 59)]).astype(dtype)
    n[8:12] = [low, high, low + 1, 0]
    x[8:11] = [-1, -1, -1]
    digits = [format(int(v) & (2**bits - 1), f"0{bits}b") for v in x]

    def power(v, e):
        v, e = int(v), int(e)
        if e < 0:
            return 1 if v == 1 else (1 if e % 2 == 0 else -1) if v == -1 else 0
        return pow(v, e, 2**bits)

    def wrap(values):
        return np.array([int(v) & (2**bits - 1) for v in values], np.uint64).astype(f"u{dtype.itemsize}").view(dtype)

    expected = {
        f"math.absi %x0 : {type}": wrap([abs(int(v)) for v in x]),
        f"math.ctpop %x0 : {type}": wrap([d.count("1") for d in digits]),
        f"math.ctlz %x0 : {type}": wrap([len(d) - len(d.lstrip("0")) for d in digits]),
        f"math.cttz %x0 : {type}": wrap([len(d) - len(d.rstrip("0")) for d in digits]),
        f"math.ipowi %x0, %x1 : {type}": wrap([power(v, e) for v, e in zip(x, n)]),
        f"math.ipowi %x0, %five : {type}": wrap([power(v, 5) for v in x]),
    }
    lines = [f"%r{i} = {text}" for i, text in enumerate(expected)]
    constant = [
        f"%f = arith.constant 5 : {dt}", "%c0 = arith.constant 0 : index", f"%d = tensor.dim %x0, %c0 : {type}",
        f"%five = tensor.splat %f[%d] : {type}",
    ]  # fmt: skip
    program = one_function([type, type], constant + lines, [(f"%r{i}", type) for i in range(len(lines))])
    for got, (what, want) in zip(harness.execute(program, [x, n], target=target, pipeline=pipeline), expected.items()):
        assert np.array_equal(got, want), (what, x[got != want][:4], got[got != want][:4], want[got != want][:4])
