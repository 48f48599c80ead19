"""Weights quantised to int8 (one scale a row) and int4 (groups of 32, with minima): their bits, linears, and models."""

import json

import numpy as np
import pytest

import reference as ref
from harness import (
    ELEMENT_TYPES, call_runner, executable_targets, execute, load_safetensors, runner, save_safetensors,
)  # fmt: skip
from models import logits_of, normalised_mean_square_error
from test_generate import largest_difference, make_model, prompt_of
from test_generate_errors import expect_error
from test_gguf import CONFIG, EXACTLY
from test_interleaved import linears, paired, quantised_rows, vnni_targets

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

FORMATS = ["int8", "int4"]
QUANTISE = {"int8": ref.quantise_int8, "int4": ref.quantise_int4}
PANEL = 16


def random_rows(format, out, depth, seed=1):
    """Rows of blocks of random weights, whose rows have scales of their own, and the weights that they stand for."""
    rng = np.random.default_rng(seed)
    weight = rng.standard_normal((out, depth)) * rng.uniform(0.2, 3, (out, 1)) + rng.uniform(-1, 1, (out, 1))
    data = QUANTISE[format](weight.astype(np.float32))
    return data, dequantised(format, data)


def dequantised(format, data):
    """In float32, operation by operation, as the definition rounds."""
    q, scale, minimum = ref.unpack_blocks(data, format)
    groups = q.reshape(*scale.shape, -1).astype(np.float32)
    return (groups * scale[..., None] - minimum[..., None]).reshape(q.shape)


def panels(format, data):
    """[out, bytes] as [out / 16, bytes * 16], by the definition of llama.unpack_blocks."""
    count = data.shape[0] // PANEL

    def pieces(part, unit):  # [panel, row, block, bytes] -> [panel, block, piece, row, unit]
        part = part.reshape(*part.shape[:3], part.shape[3] // unit, unit)
        return part.transpose(0, 2, 3, 1, 4).reshape(count, -1)

    if format == "int8":
        quants = data[:, :-4].reshape(count, PANEL, -1, 32)
        return np.concatenate([pieces(quants ^ 0x80, 4), data[:, -4:].reshape(count, -1)], axis=1)
    blocks = data.reshape(count, PANEL, -1, 20)
    heads = [blocks[..., i : i + 2].transpose(0, 2, 1, 3) for i in (0, 2)]
    quants = pieces(blocks[..., 4:], 4).reshape(count, blocks.shape[2], -1)
    return paired(quants, np.concatenate(heads, axis=2).reshape(count, blocks.shape[2], -1))


def unpacked(format, bytes, out, depth, dt, rows):
    """Operations that make %w of %bytes, which hold so many rows in one."""
    name = format if rows == 1 else format + "x16"
    s = f"tensor<{out}x{1 if format == 'int8' else depth // 32}xf32>"
    q, w = f"tensor<{out}x{depth}xi8>", f"tensor<{out}x{depth}x{dt}>"
    minimum = format == "int4"
    return (
        f"%q, %s{', %m' if minimum else ''} = llama.unpack_blocks %bytes {{format = #llama.block_format<{name}>}}"
        f" : {bytes} -> {q}, {s}{f', {s}' if minimum else ''}\n"
        f"%w = llama.dequantize %q, %s {f'min(%m : {s})' if minimum else ''} : {q}, {s} -> {w}\n"
    )


def byte_type(data):
    return f"tensor<{data.shape[0]}x{data.shape[1]}xi8>"


def linear(format, data, out, depth, dt="f32"):
    x, w, y = f"tensor<?x{depth}x{dt}>", f"tensor<{out}x{depth}x{dt}>", f"tensor<?x{out}x{dt}>"
    return (
        f"func.func @main(%x: {x}, %bytes: {byte_type(data)}) -> {y} {{\n"
        + unpacked(format, byte_type(data), out, depth, dt, out // data.shape[0])
        + f"%y = llama.linear %x, %w : {x}, {w} -> {y}\nreturn %y : {y}\n}}"
    )


def rounded_rows(format, x):
    """What x is multiplied as in 8 bits, in float64: the largest of a row is 127 for int8, that of 32 elements for int4."""
    if format == "int4":
        return quantised_rows(x)
    x = x.astype(np.float32)
    largest = np.abs(x).max(axis=1, keepdims=True)
    with np.errstate(divide="ignore", over="ignore"):
        inverse = np.where(largest < 2.0**-120, np.float32(0), np.float32(127) / largest).astype(np.float32)
    return np.rint(x * inverse).astype(np.float64) * (largest / np.float32(127)).astype(np.float64)


def bound(format, x, w):
    """Of the error of f32 sums. Of weights that are a difference, both parts round."""
    magnitude = np.abs(x) @ np.abs(w.T).astype(np.float64)
    if format == "int4":
        magnitude = 8 * magnitude + np.abs(x) @ np.full((w.shape[1], w.shape[0]), float(np.abs(w).max()))
    return 1e-6 * magnitude


@pytest.mark.parametrize("format", FORMATS)
def test_bits(format):
    """Rows and panels stand for the same numbers, to the bit, on every target."""
    out, depth = 32, 160
    data, expected = random_rows(format, out, depth)
    for bytes in (data, panels(format, data)):
        module = (
            f"func.func @main(%bytes: {byte_type(bytes)}) -> tensor<{out}x{depth}xf32> {{\n"
            + unpacked(format, byte_type(bytes), out, depth, "f32", out // bytes.shape[0])
            + f"return %w : tensor<{out}x{depth}xf32>\n}}"
        )
        for target in executable_targets():
            (result,) = execute(module, [bytes.view(np.int8)], target=target)
            assert np.array_equal(result.view(np.uint32), expected.view(np.uint32)), target


#: Columns of one to five panels in the last task; one block of k, parts of one, and several.
SIZES = {
    "int8": [(48, 352), (80, 512), (208, 544), (1104, 32), (64, 2080), (48, 4128)],
    "int4": [(48, 352), (208, 544), (1104, 32)],
}
#: Numbers of rows of every block of rows that there is code for, and of several; few and many.
ROW_COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 13, 29, 31, 32, 33, 41]


def all_counts(format, data, out, depth, counts):
    rows = out // data.shape[0]
    return linears(unpacked(format, byte_type(data), out, depth, "f32", rows), byte_type(data), out, depth, counts)


@pytest.mark.parametrize("format,out,depth", [(format, *size) for format in FORMATS for size in SIZES[format]])
def test_dot_products(format, out, depth):
    """The exact sums of what weights and rounded rows stand for, however many rows and threads there are."""
    data, w = random_rows(format, out, depth)
    x = np.random.default_rng(out).standard_normal((max(ROW_COUNTS), depth)).astype(np.float32)
    x[0] = 0
    x[1] *= 1e-30
    x[2] *= 1e-38  # 127 over its largest is no number
    rounded = rounded_rows(format, x)
    bytes = panels(format, data).view(np.int8)
    inputs = [x, bytes, np.array(ROW_COUNTS, np.int64)]
    module = all_counts(format, bytes, out, depth, ROW_COUNTS)
    for target in vnni_targets():
        results = execute(module, inputs, target=target, quant_compute="int8")
        most = results[-1]
        assert np.all(np.abs(most - rounded @ w.T.astype(np.float64)) <= bound(format, rounded, w)), target
        for rows, result in zip(ROW_COUNTS, results):
            assert np.array_equal(result, most[:rows]), (rows, "rows change each other")
    alone = execute(module, inputs, target=target, quant_compute="int8", threads=1)
    for one, two in zip(alone, results):
        assert np.array_equal(one, two), "threads change the result"


@pytest.mark.parametrize("target", executable_targets())
@pytest.mark.parametrize("format", FORMATS)
def test_float(format, target):
    """Rows and panels exactly: by default, and where the processor has no dot products of 8 bits."""
    out, depth, counts = 80, 544, [1, 4, 21]
    data, w = random_rows(format, out, depth)
    x = np.random.default_rng(3).standard_normal((max(counts), depth)).astype(np.float32)
    expected = x.astype(np.float64) @ w.T.astype(np.float64)
    for bytes in (data, panels(format, data)):
        exact = bytes is data or target not in vnni_targets()
        for compute in ["float", "int8"] if exact else ["float"]:
            inputs = [x, bytes.view(np.int8), np.array(counts, np.int64)]
            module = all_counts(format, bytes, out, depth, counts)
            for rows, result in zip(counts, execute(module, inputs, target=target, quant_compute=compute)):
                assert np.all(np.abs(result - expected[:rows]) <= bound(format, x[:rows], w)), (rows, compute)


@pytest.mark.parametrize("compute", ["float", "int8"])
@pytest.mark.parametrize("dt", ["bf16", "f16"])
@pytest.mark.parametrize("format", FORMATS)
def test_16_bits(format, dt, compute):
    """Rows and results of 16 bits; more rows than a task takes at a time."""
    out, depth, rows = 96, 512, 131
    data, w = random_rows(format, out, depth)
    x = np.random.default_rng(5).standard_normal((rows, depth)).astype(ELEMENT_TYPES[dt])
    unit = 2.0**-8 if dt == "bf16" else 2.0**-11
    if compute == "int8":
        bytes, used = panels(format, data), rounded_rows(format, x)
        most = bound(format, used, w)
    else:
        bytes, used = data, x.astype(np.float64)
        # Weights are rounded to the type of x.
        most = bound(format, used, w) + unit * (np.abs(used) @ np.abs(w.T.astype(np.float64)))
    expected = used @ w.T.astype(np.float64)
    (result,) = execute(linear(format, bytes, out, depth, dt), [x, bytes.view(np.int8)], quant_compute=compute)
    assert np.all(np.abs(result.astype(np.float64) - expected) <= most + unit * np.abs(expected))


@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("format", FORMATS)
def test_numbers_that_are_none(format, special):
    """Their rows are none either, and no others."""
    out, depth = 96, 512
    data, _ = random_rows(format, out, depth)
    bytes = panels(format, data).view(np.int8)
    for rows in (1, 9, 40):
        x = np.random.default_rng(7).standard_normal((rows, depth)).astype(np.float32)
        x[rows // 2, 40] = special
        (result,) = execute(linear(format, bytes, out, depth), [x, bytes], quant_compute="int8")
        assert not np.isfinite(result[rows // 2]).any()
        assert np.isfinite(np.delete(result, rows // 2, axis=0)).all()


@pytest.mark.parametrize("format", FORMATS)
def test_rows_of_a_table(format):
    """Rows are dequantised one by one; ids beyond the table take its nearest row."""
    out, depth = 48, 96
    data, w = random_rows(format, out, depth)
    ids = np.array([0, 17, 47, 17, -3, 99], np.int64)
    for bytes in (data, panels(format, data)):
        module = (
            f"func.func @main(%bytes: {byte_type(bytes)}, %ids: tensor<?xi64>) -> tensor<?x{depth}xf32> {{\n"
            + unpacked(format, byte_type(bytes), out, depth, "f32", out // bytes.shape[0])
            + f"%y = llama.embedding %w, %ids : tensor<{out}x{depth}xf32>, tensor<?xi64> -> tensor<?x{depth}xf32>\n"
            f"return %y : tensor<?x{depth}xf32>\n}}"
        )
        for target in executable_targets():
            (result,) = execute(module, [bytes.view(np.int8), ids], target=target)
            assert np.array_equal(result.view(np.uint32), w[ids.clip(0, out - 1)].view(np.uint32)), target


# --- Models ----------------------------------------------------------------------------------------


def write_dequantised(format, folder, to):
    """A directory whose matrices of whole blocks are what the quantised ones of another stand for."""
    to.mkdir()
    (to / "config.json").write_bytes((folder / "config.json").read_bytes())
    weights = {name: np.array(w).astype(np.float32) for name, w in load_safetensors(folder / "model.safetensors").items()}
    for name, w in weights.items():
        if w.ndim == 2 and w.shape[1] % 32 == 0:
            weights[name] = dequantised(format, QUANTISE[format](w))
    save_safetensors(to / "model.safetensors", weights)


#: Of logits with exact activations, and with activations in 8 bits: mean square error over that of logits themselves.
ERRORS = {"int8": (2e-3, 5e-3), "int4": (0.2, 0.2)}


@pytest.mark.parametrize("tied", [False, True], ids=["untied", "tied"])
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("format", FORMATS)
def test_quantised_at_load(format, dtype, tied, tmp_path):
    """As a model with the numbers that the definition gives; whole panels (320 rows) and other matrices (309)."""
    for vocabulary in (320, 309):
        folder, other = tmp_path / str(vocabulary), tmp_path / f"{vocabulary}-dequantised"
        folder.mkdir()
        make_model(folder, {**CONFIG, "vocab_size": vocabulary, "tie_word_embeddings": tied}, dtype)
        write_dequantised(format, folder, other)
        ids = prompt_of({"vocab_size": vocabulary}, 50)
        before, expected = logits_of(folder, ids, "--dtype", "f32"), logits_of(other, ids)
        assert normalised_mean_square_error(expected, before) <= ERRORS[format][0]
        for chunk in (1, 50):
            arguments = ["--quant", format, "--dtype", "f32", "--prefill-chunk", chunk]
            exact = logits_of(folder, ids, *arguments, *EXACTLY)
            assert largest_difference(exact, expected) <= 3e-4
            result = logits_of(folder, ids, *arguments)
            assert normalised_mean_square_error(result, expected) <= {"int8": 3e-3, "int4": 1e-3}[format]
            assert normalised_mean_square_error(result, before) <= ERRORS[format][1]


@pytest.mark.parametrize("format", FORMATS)
def test_weights_that_are_extreme(format, tmp_path):
    """Rows of zeros, of one number, of subnormal ones, and of a large one among small ones."""
    make_model(tmp_path, CONFIG)
    weights = {name: np.array(w) for name, w in load_safetensors(tmp_path / "model.safetensors").items()}
    down = weights["model.layers.0.mlp.down_proj.weight"]
    down[0], down[1], down[2] = 0, 0.125, 1e-41 * np.arange(down.shape[1], dtype=np.float32)
    down[3, 5] = 60000
    save_safetensors(tmp_path / "model.safetensors", weights)
    write_dequantised(format, tmp_path, tmp_path / "other")
    ids = prompt_of(CONFIG)
    result = logits_of(tmp_path, ids, "--quant", format, *EXACTLY)
    assert np.isfinite(result).all()
    assert normalised_mean_square_error(result, logits_of(tmp_path / "other", ids)) <= 1e-6


@pytest.mark.parametrize(
    "format,value,fragment",
    [("int8", np.nan, "NaN"), ("int8", np.inf, "infinity"), ("int4", np.nan, "NaN"), ("int4", -np.inf, "infinity"),
     ("int4", 3e38, "overflows f16"), ("int4", -3e38, "overflows f16")],
)  # fmt: skip
def test_weights_that_cannot_be_quantised(format, value, fragment, tmp_path):
    make_model(tmp_path, CONFIG)
    weights = {name: np.array(w) for name, w in load_safetensors(tmp_path / "model.safetensors").items()}
    name = "model.layers.0.mlp.down_proj.weight"
    weights[name][3, 17] = value
    save_safetensors(tmp_path / "model.safetensors", weights)
    expect_error(["generate", tmp_path, "--tokens", "1", "--quant", format], name, "row 3", fragment)


@pytest.mark.parametrize("format", FORMATS)
def test_info_and_compile(format, tmp_path):
    """What the weights take, and a program of their format; 40 features of another model are no blocks and stay."""
    make_model(tmp_path, CONFIG, "bf16")
    described = json.loads(call_runner("info", tmp_path, "--quant", format, "--json"))
    weights = load_safetensors(tmp_path / "model.safetensors")
    matrices = [w.shape for w in weights.values() if w.ndim == 2]
    row_bytes = {"int8": lambda columns: columns + 4, "int4": lambda columns: columns // 32 * 20}[format]
    others = sum(2 * w.size for w in weights.values() if w.ndim != 2)
    assert described["quantised_bytes_by_type"] == {
        format.upper(): sum(rows * row_bytes(columns) for rows, columns in matrices), "BF16": others,
    }  # fmt: skip
    assert f"quantised      BF16 {others / 1e3:.1f} kB {format.upper()}" in call_runner("info", tmp_path, "--quant", format)
    call_runner("compile", tmp_path, "--quant", format, "-o", tmp_path / "m.mlir")
    assert f"block_format<{format}>" in (tmp_path / "m.mlir").read_text()
    expect_error(["info", tmp_path, "--quant", "int5"], "--quant", "none, q8_0, q4_0, int8 or int4")
    expect_error(["compile", tmp_path, "-o", tmp_path / "m.so", "--quant", format], "--quant", "package")
