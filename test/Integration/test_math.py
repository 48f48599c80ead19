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
