"""Norms that the linears behind them compute for few rows, against float64: on Vulkan, and on the driver that plays an NVIDIA GPU."""

import harness
import pytest
from test_gpu_linears import target, verify  # noqa: F401

pytestmark = pytest.mark.skipif(harness.runner() is None, reason="llama-runner is not built")

ROWS = [1, 3, 8, 9]
# Features: whole vectors for all threads and for some, an odd number, more than threads take at once.
FEATURES = [3, 37, 520, 2048]
NORMS = {
    "once": "llama.rmsnorm %x, %g : {x}, {g} -> {x}",
    "before_weight": "llama.rmsnorm %x, %g {{rounding = #llama.rounding<before_weight>}} : {x}, {g} -> {x}",
    "offset_bias": "llama.rmsnorm %x, %g bias(%g : {g}) {{weight_offset = 1.0 : f64}} : {x}, {g} -> {x}",
    "partial": "llama.rmsnorm %x, %g {{stat_size = 3 : i64}} : {x}, {g} -> {x}",
    "layernorm": "llama.layernorm %x weight(%g : {g}) bias(%g : {g}) : {x} -> {x}",
}


def program(norm, k, t, n=24):
    x, g, w, v = f"tensor<?x{k}x{t}>", f"tensor<{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<{n + 9}x{k}x{t}>"
    y, z = f"tensor<?x{n}x{t}>", f"tensor<?x{n + 9}x{t}>"
    return f"""func.func @main(%x: {x}, %g: {g}, %w: {w}, %v: {v}) -> ({y}, {z}) {{
  %h = {NORMS[norm].format(x=x, g=g)}
  %y = llama.linear %h, %w : {x}, {w} -> {y}
  %z = llama.linear %h, %v : {x}, {v} -> {z}
  return %y, %z : {y}, {z}
}}"""


def residual(k, t, n=24):
    """The sum is a result, and the residual of what follows."""
    x, g, w, v, y = f"tensor<?x{k}x{t}>", f"tensor<{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<{k}x{n}x{t}>", f"tensor<?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %r: {x}, %g: {g}, %w: {w}, %u: {w}, %v: {v}) -> ({x}, {x}) {{
  %h, %s = llama.rmsnorm %x, %g residual(%r : {x}) : {x}, {g} -> {x}, {x}
  %a = llama.linear %h, %w : {x}, {w} -> {y}
  %b = llama.linear %h, %u : {x}, {w} -> {y}
  %c = "llama.swiglu"(%a, %b) : ({y}, {y}) -> {y}
  %d = llama.linear %c, %v : {y}, {v} -> {x}
  %e = arith.addf %s, %d : {x}
  return %e, %s : {x}, {x}
}}"""


def last_row(k, t, n=24):
    """As in a model's last layer: some linears of all rows, others of one."""
    x, g, w, y = f"tensor<?x{k}x{t}>", f"tensor<{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<?x{n}x{t}>"
    one, z = f"tensor<1x{k}x{t}>", f"tensor<1x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %g: {g}, %w: {w}, %v: {w}) -> ({y}, {z}) {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : {x}
  %i = arith.subi %n, %c1 : index
  %h = llama.rmsnorm %x, %g : {x}, {g} -> {x}
  %y = llama.linear %h, %w : {x}, {w} -> {y}
  %l = tensor.extract_slice %h[%i, 0] [1, {k}] [1, 1] : {x} to {one}
  %z = llama.linear %l, %v : {one}, {w} -> {z}
  return %y, %z : {y}, {z}
}}"""


def rows_of(target, k):  # noqa: F811
    # The interpreter takes its time.
    return [m for m in ROWS if m * k < (1 << 13 if target == "cuda" else 1 << 16)]


@pytest.mark.parametrize("t", ["f32", "bf16"])
@pytest.mark.parametrize("norm, k", [(norm, 37) for norm in NORMS] + [("before_weight", k) for k in FEATURES])
def test_norms(target, norm, k, t):  # noqa: F811
    verify(program(norm, k, t), target, [f"arg0={m}x{k}" for m in rows_of(target, k)])


@pytest.mark.parametrize("t", ["f32", "bf16"])
@pytest.mark.parametrize("k", [37, 520])
def test_residual(target, k, t):  # noqa: F811
    verify(residual(k, t), target, [f"arg0={m}x{k},arg1={m}x{k}" for m in rows_of(target, k)])


@pytest.mark.parametrize("t", ["f32", "bf16"])
@pytest.mark.parametrize("k", [40])
def test_last_row(target, k, t):  # noqa: F811
    verify(last_row(k, t), target, [f"arg0={m}x{k}" for m in ROWS])
