"""Weights in interleaved blocks: their bits, and linears by dot products of 8 bits, against float64."""

import gguf
import numpy as np
import pytest

from gguf_files import TYPES
from harness import ELEMENT_TYPES, executable_targets, execute, runner
from test_gguf import BLOCKS, random_blocks

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

ROWS = 16
GROUP = 32
#: What a ggml block is in the interleaved format: the quants, then the rest, as (first byte, bytes, unit).
SEGMENTS = {
    TYPES.Q8_0: [(2, 32, 4), (0, 2, 2)],
    TYPES.Q4_0: [(2, 16, 4), (0, 2, 2)],
    TYPES.Q4_K: [(16, 128, 4), (0, 2, 2), (2, 2, 2), (4, 12, 4)],
    TYPES.Q6_K: [(0, 192, 4), (192, 16, 1), (208, 2, 2)],
}


def interleave(data, type):
    """[out, bytes] in ggml's blocks as [out / 16, bytes * 16], by the definition of llama.unpack_blocks."""
    out, row_bytes = data.shape
    _, block_bytes = gguf.GGML_QUANT_SIZES[type]
    blocks = data.reshape(out // ROWS, ROWS, row_bytes // block_bytes, block_bytes)

    def pieces(first, size, unit):
        part = blocks[..., first : first + size].reshape(*blocks.shape[:3], size // unit, unit)
        return part.transpose(0, 2, 3, 1, 4).reshape(blocks.shape[0], blocks.shape[2], -1)

    quants = pieces(*SEGMENTS[type][0]) ^ (0x80 if type == TYPES.Q8_0 else 0)
    heads = np.concatenate([pieces(*segment) for segment in SEGMENTS[type][1:]], axis=2)
    return paired(quants, heads)


def paired(quants, heads):
    """[panel, block, bytes] of quants and of heads, one after the other, and in every second block the other way round."""
    blocks = np.concatenate([quants, heads], axis=2)
    blocks[:, 1::2] = np.concatenate([heads, quants], axis=2)[:, 1::2]
    return blocks.reshape(blocks.shape[0], -1)


def format_of(type):
    return type.name.lower().replace("_k", "_K") + "x16"


def dequantised(type, out, row_bytes, depth, dt):
    """Operations that make %w of the argument %bytes."""
    group = 16 if type == TYPES.Q6_K else 32
    minimum = type == TYPES.Q4_K
    q, s, w = f"tensor<{out}x{depth}xi8>", f"tensor<{out}x{depth // group}xf32>", f"tensor<{out}x{depth}x{dt}>"
    return (
        f"%q, %s{', %m' if minimum else ''} = llama.unpack_blocks %bytes {{format = #llama.block_format<{format_of(type)}>}}"
        f" : tensor<{out // ROWS}x{row_bytes * ROWS}xi8> -> {q}, {s}{f', {s}' if minimum else ''}\n"
        f"%w = llama.dequantize %q, %s {f'min(%m : {s})' if minimum else ''} : {q}, {s} -> {w}\n"
    )


def linear(type, out, row_bytes, depth, dt="f32"):
    x, w, y = f"tensor<?x{depth}x{dt}>", f"tensor<{out}x{depth}x{dt}>", f"tensor<?x{out}x{dt}>"
    return (
        f"func.func @main(%x: {x}, %bytes: tensor<{out // ROWS}x{row_bytes * ROWS}xi8>) -> {y} {{\n"
        + dequantised(type, out, row_bytes, depth, dt)
        + f"%y = llama.linear %x, %w : {x}, {w} -> {y}\nreturn %y : {y}\n}}"
    )


def quantised_rows(x):
    """x as groups of 32 in 8 bits stand for it, in float64; the arithmetic that finds them is that of f32."""
    groups = x.astype(np.float32).reshape(x.shape[0], -1, GROUP)
    largest = np.abs(groups).max(axis=2, keepdims=True)
    with np.errstate(divide="ignore", over="ignore"):
        inverse = np.where(largest < 2.0**-120, np.float32(0), np.float32(127) / largest).astype(np.float32)
    q = np.rint(groups * inverse).clip(-127, 127)
    return (q.astype(np.float64) * (largest / np.float32(127)).astype(np.float64)).reshape(x.shape)


def vnni_targets():
    return [target for target in executable_targets() if target in ("host", "znver4", "sapphirerapids")]


@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_bits(type):
    """To the bit what gguf gives for the blocks that were interleaved, on every target."""
    out, depth = 32, 512
    data = random_blocks(type, out, depth)
    bytes = interleave(data, type)
    module = (
        f"func.func @main(%bytes: tensor<{bytes.shape[0]}x{bytes.shape[1]}xi8>) -> tensor<{out}x{depth}xf32> {{\n"
        + dequantised(type, out, data.shape[1], depth, "f32")
        + f"return %w : tensor<{out}x{depth}xf32>\n}}"
    )
    expected = gguf.quants.dequantize(data, type)
    for target in executable_targets():
        (result,) = execute(module, [bytes.view(np.int8)], target=target)
        assert np.array_equal(result.view(np.uint32), expected.view(np.uint32)), target


#: Columns of one panel and of several, odd ones among them; one group, some that fill no block of k, and more. All are large
#: enough to be worth tasks: smaller ones are computed exactly.
SIZES = [(32, 1056), (48, 352), (80, 512), (208, 544), (528, 32)]


#: Numbers of rows: of every block of rows that there is code for, and of several; few and many.
ROW_COUNTS = [1, 2, 3, 4, 5, 7, 13, 31, 32, 41]


def linears(weights, bytes, out, depth, counts):
    """The first rows of x, so many at a time, by one weight, which operations make of %bytes: a result each."""
    x, w = f"tensor<{max(counts)}x{depth}xf32>", f"tensor<{out}x{depth}xf32>"
    lines = [weights]
    types = [f"tensor<?x{out}xf32>" for _ in counts]
    for i, y in enumerate(types):
        part = f"tensor<?x{depth}xf32>"
        lines += [
            f"%n{i} = tensor.extract %counts[%i{i}] : tensor<{len(counts)}xi64>",
            f"%c{i} = arith.index_cast %n{i} : i64 to index",
            f"%x{i} = tensor.extract_slice %x[0, 0] [%c{i}, {depth}] [1, 1] : {x} to {part}",
            f"%y{i} = llama.linear %x{i}, %w : {part}, {w} -> {y}",
        ]
    constants = [f"%i{i} = arith.constant {i} : index" for i in range(len(counts))]
    values = ", ".join(f"%y{i}" for i in range(len(counts)))
    return (
        f"func.func @main(%x: {x}, %bytes: {bytes}, %counts: tensor<{len(counts)}xi64>) -> ({', '.join(types)}) {{\n"
        + "\n".join([*constants, *lines])
        + f"\nreturn {values} : {', '.join(types)}\n}}"
    )


@pytest.mark.parametrize("out,depth", SIZES)
@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_dot_products(type, out, depth):
    """The exact sums of what weights and quantised rows stand for: all that is rounded is f32."""
    if type in (TYPES.Q4_K, TYPES.Q6_K):
        depth = -(-depth // 256) * 256
    data = random_blocks(type, out, depth)
    x = np.random.default_rng(out).standard_normal((max(ROW_COUNTS), depth)).astype(np.float32)
    x[0, :GROUP] = 0
    w = gguf.quants.dequantize(data, type).astype(np.float64)
    rounded = quantised_rows(x)
    magnitude = np.abs(rounded) @ np.abs(w.T)
    # Of weights that are a difference, both parts round.
    if type == TYPES.Q4_K:
        magnitude = 8 * magnitude + np.abs(rounded) @ np.full((depth, out), np.abs(w).max())
    inputs = [x, interleave(data, type).view(np.int8), np.array(ROW_COUNTS, np.int64)]
    bytes = f"tensor<{out // ROWS}x{data.shape[1] * ROWS}xi8>"
    module = linears(dequantised(type, out, data.shape[1], depth, "f32"), bytes, out, depth, ROW_COUNTS)
    for target in vnni_targets():
        results = execute(module, inputs, target=target, quant_compute="int8")
        most = results[-1]
        assert np.all(np.abs(most - rounded @ w.T) <= 1e-6 * magnitude), target
        for rows, result in zip(ROW_COUNTS, results):
            assert np.array_equal(result, most[:rows]), (rows, "rows change each other")
        alone = execute(module, inputs, target=target, quant_compute="int8", threads=1)
        assert np.array_equal(alone[-1], most), "threads change the result"


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_float(type, target):
    """By default, and where the processor has no such instruction, nothing is rounded to 8 bits."""
    out, depth = 48, 512
    data = random_blocks(type, out, depth)
    x = np.random.default_rng(3).standard_normal((5, depth)).astype(np.float32)
    w = gguf.quants.dequantize(data, type).astype(np.float64)
    inputs = [x, interleave(data, type).view(np.int8)]
    for compute in ["float"] if target in vnni_targets() else ["float", "int8"]:
        (result,) = execute(linear(type, out, data.shape[1], depth), inputs, target=target, quant_compute=compute)
        assert np.all(np.abs(result - x.astype(np.float64) @ w.T) <= 1e-6 * (np.abs(x) @ np.abs(w.T))), compute


@pytest.mark.parametrize("dt", ["bf16", "f16"])
def test_16_bits(dt):
    """Rows and results of 16 bits; more rows than a task takes at a time."""
    out, depth, rows, type = 96, 512, 131, TYPES.Q8_0
    data = random_blocks(type, out, depth)
    x = np.random.default_rng(5).standard_normal((rows, depth)).astype(ELEMENT_TYPES[dt])
    w = gguf.quants.dequantize(data, type).astype(np.float64)
    rounded = quantised_rows(x)
    expected = rounded @ w.T
    inputs = [x, interleave(data, type).view(np.int8)]
    (result,) = execute(linear(type, out, data.shape[1], depth, dt), inputs, quant_compute="int8")
    unit = 2.0 ** -8 if dt == "bf16" else 2.0 ** -11
    bound = 1e-6 * (np.abs(rounded) @ np.abs(w.T)) + unit * np.abs(expected)
    assert np.all(np.abs(result.astype(np.float64) - expected) <= bound)


@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none(special):
    """Their rows are none either, and no others."""
    out, depth, type = 96, 512, TYPES.Q8_0
    data = random_blocks(type, out, depth)
    x = np.random.default_rng(7).standard_normal((9, depth)).astype(np.float32)
    x[4, 40] = special
    inputs = [x, interleave(data, type).view(np.int8)]
    (result,) = execute(linear(type, out, data.shape[1], depth), inputs, quant_compute="int8")
    assert not np.isfinite(result[4]).any()
    assert np.isfinite(np.delete(result, 4, axis=0)).all()


@pytest.mark.parametrize("type", BLOCKS, ids=lambda type: type.name)
def test_rows_of_a_table(type):
    """Rows are dequantised one by one; ids beyond the table take its nearest row."""
    out, depth = 48, 256
    data = random_blocks(type, out, depth)
    bytes = interleave(data, type)
    module = (
        f"func.func @main(%bytes: tensor<{bytes.shape[0]}x{bytes.shape[1]}xi8>, %ids: tensor<?xi64>)"
        f" -> tensor<?x{depth}xf32> {{\n"
        + dequantised(type, out, data.shape[1], depth, "f32")
        + f"%y = llama.embedding %w, %ids : tensor<{out}x{depth}xf32>, tensor<?xi64> -> tensor<?x{depth}xf32>\n"
        f"return %y : tensor<?x{depth}xf32>\n}}"
    )
    ids = np.array([0, 17, 47, 17, -3, 99], np.int64)
    expected = gguf.quants.dequantize(data, type)[ids.clip(0, out - 1)]
    for target in executable_targets():
        (result,) = execute(module, [bytes.view(np.int8), ids], target=target)
        assert np.array_equal(result.view(np.uint32), expected.view(np.uint32)), target
