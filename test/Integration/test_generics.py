"""Linalg operations as front ends write them, beside llama's: executed and held against numpy."""

import numpy as np
import pytest

from harness import ELEMENT_TYPES, compare, execute, executable_targets, runner, tensor

pytestmark = pytest.mark.skipif(runner() is None, reason="llama-runner is not built")

# (map of the operand, how numpy reads it): indices that several elements share, that return, and that run backwards.
READS = {
    "(m floordiv 3, d)": lambda x, m, d: x[m // 3, d],
    "(m mod 7, d)": lambda x, m, d: x[m % 7, d],
    "(m mod 7, d floordiv 2)": lambda x, m, d: x[m % 7, d // 2],
    "(m floordiv 5, d mod 16)": lambda x, m, d: x[m // 5, d % 16],
    "(m + 1, d mod 33)": lambda x, m, d: x[m + 1, d % 33],
    "(6000 - m, d)": lambda x, m, d: x[6000 - m, d],
    "((m + d) floordiv 2, d)": lambda x, m, d: x[(m + d) // 2, d],
    "((m * 3 + 2) mod 11, 65 - d)": lambda x, m, d: x[(m * 3 + 2) % 11, 65 - d],
    "(m floordiv 2 + d mod 4, d)": lambda x, m, d: x[m // 2 + d % 4, d],
    "((m floordiv 3) mod 4, d)": lambda x, m, d: x[m // 3 % 4, d],
    "(m mod 100000, d)": lambda x, m, d: x[m % 100000, d],
}


@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("rows", [1, 1000, 3001])
def test_indices(rows, dynamic):
    """What tiles read is what the whole would have read."""
    columns = 66
    x = np.random.default_rng(4).standard_normal((7001, columns)).astype(np.float32)
    m, d = np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij")
    shape = [None if dynamic else rows, columns]
    y = tensor(shape, "f32")
    lines, results, expected = [], [], []
    for i, (read, derive) in enumerate(READS.items()):
        # The sizes of what is read need not be those of the loops.
        lines.append(
            f"%y{i} = linalg.generic {{indexing_maps = [affine_map<(m, d) -> {read}>, affine_map<(m, d) -> (m, d)>,"
            f' affine_map<(m, d) -> (m, d)>], iterator_types = ["parallel", "parallel"]}}'
            f" ins(%x, %z : tensor<?x{columns}xf32>, {y}) outs(%z : {y}) {{\n  ^bb0(%a: f32, %b: f32, %o: f32):\n"
            f"    %s = arith.addf %a, %b : f32\n    linalg.yield %s : f32\n  }} -> {y}"
        )
        results.append(f"%y{i}")
        expected.append(derive(x, m, d))
    types = ", ".join([y] * len(results))
    body = "\n  ".join([*lines, f"return {', '.join(results)} : {types}"])
    program = f"func.func @main(%x: tensor<?x{columns}xf32>, %z: {y}) -> ({types}) {{\n  {body}\n}}\n"
    for got, want, read in zip(execute(program, [x, np.zeros((rows, columns), np.float32)]), expected, READS):
        assert np.array_equal(got, want), read


@pytest.mark.parametrize("target", executable_targets() if runner() else [])
@pytest.mark.parametrize("dt, shape, n, d", [("f32", (2, 1, 3, 5, 24), 70, 24), ("bf16", (1, 4, 1, 33, 8), 260, 8)])
def test_scores_of_rank_five(dt, shape, n, d, target):
    """A linear of many dimensions, which are one in memory, with a softmax behind it."""
    dtype = ELEMENT_TYPES[dt]
    rng = np.random.default_rng(5)
    x, w = (rng.standard_normal(s).astype(dtype) for s in (shape, (n, d)))
    want = x.astype(np.float64) @ w.T.astype(np.float64)
    want = want.astype(dtype).astype(np.float64)
    want = np.exp(want - want.max(axis=-1, keepdims=True))
    want /= want.sum(axis=-1, keepdims=True)
    # One dimension of rows is open, several are, or all.
    for open_dims, dynamic_weight in [([3], True), ([0, 3], False), (range(5), False)]:
        dims = [None if i in open_dims else size for i, size in enumerate(shape)]
        x_type, w_type = tensor(dims, dt), tensor([None, d if 4 not in open_dims else None] if dynamic_weight else [n, d], dt)
        y_type = tensor([*dims[:4], None if dynamic_weight else n], dt)
        sizes = "".join(f"  %c{i} = arith.constant {i} : index\n  %d{i} = tensor.dim %y, %c{i} : {y_type}\n" for i in range(5))
        empty = ", ".join(f"%d{i}" for i, size in enumerate([*dims[:4], None if dynamic_weight else n]) if size is None)
        program = (
            f"func.func @main(%x: {x_type}, %w: {w_type}) -> {y_type} {{\n"
            f"  %y = llama.linear %x, %w : {x_type}, {w_type} -> {y_type}\n{sizes}"
            f"  %e = tensor.empty({empty}) : {y_type}\n"
            f"  %s = linalg.softmax dimension(4) ins(%y : {y_type}) outs(%e : {y_type}) -> {y_type}\n"
            f"  return %s : {y_type}\n}}\n"
        )
        tolerance = dict(rtol=1e-4, atol=1e-6) if dt == "f32" else dict(rtol=6e-2, atol=1e-2)
        report = compare(execute(program, [x, w], target=target)[0], want.astype(dtype), **tolerance)
        assert report is None, (open_dims, dynamic_weight, report)
