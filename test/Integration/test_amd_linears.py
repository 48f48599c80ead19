"""Linears for AMD's matrix units, executed without one.

The instructions, and exchanges within wavefronts, are replaced by what the manuals define (test/lib/AmdMatrices.cpp). What is left
is code for blocks of the same size, which runs on Vulkan or on the driver that plays an NVIDIA GPU, against float64.
"""

import os
import pathlib
import re
import subprocess

import harness
import numpy as np
import pytest
from test_gpu_linears import FAKE_CUDA, batches, blocks, planar, plain, residual, swiglu, two

BUILD = harness.runner() and pathlib.Path(harness.runner()).resolve().parents[1]
PLUGIN = BUILD and BUILD / "test/lib/LlamaAmdMatrices.so"
pytestmark = pytest.mark.skipif(
    not (PLUGIN and PLUGIN.exists() and FAKE_CUDA.exists()), reason="llama-runner or the test's plugin is not built"
)

# Up to 1, 4 and 8 rows; small tiles, large ones; one and more of them, whole and not.
ROWS = [1, 7, 9, 33, 64, 65, 200]
CHIPS = ["gfx942", "gfx1100", "gfx1200"]
TOLERANCE = {"f16": dict(rtol=2e-3, atol=4e-3), "bf16": dict(rtol=1.6e-2, atol=3e-2)}


def call(*command, **environment):
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=300, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout, done.stderr


def for_all_rows(text, rows):
    """A program that calls the program for each number of rows; and the shapes of its arguments."""
    match = re.match(r"func\.func @main\((.*)\) -> (.*) \{", text)
    types = [argument.split(": ")[1] for argument in re.split(r", (?=%)", match[1])]
    results = match[2].strip("()").split(", ")
    arguments, shapes, lines, values = [], [], [], []
    shared = {i: f"%w{i}" for i, type in enumerate(types) if "?" not in type}
    for number, m in enumerate(rows):
        names = []
        for i, type in enumerate(types):
            if i not in shared:
                names.append(f"%x{number}_{i}")
                shape = re.findall(r"\d+(?=x)", type) if "tensor<?x?" not in type else None
                shapes.append(
                    f"arg{len(arguments)}=" + ("2x%d" % (m // 2 + 1) if shape is None else str(m)) + "x" +
                    re.search(r"(\d+)x[a-z]+\d+>", type)[1]
                )  # fmt: skip
                arguments.append(f"{names[-1]}: {type}")
            else:
                names.append(shared[i])
        lines.append(f"  %y{number}:{len(results)} = call @one({', '.join(names)}) : ({', '.join(types)}) -> ({', '.join(results)})")
        values += [f"%y{number}#{i}" for i in range(len(results))]
    weights = len(arguments)
    arguments += [f"{name}: {types[i]}" for i, name in shared.items()]
    body = "\n".join(lines)
    every = ", ".join(results * len(rows))
    return (
        text.replace("func.func @main", "func.func private @one")
        + f"\nfunc.func @main({', '.join(arguments)}) -> ({every}) {{\n{body}\n  return {', '.join(values)} : {every}\n}}\n",
        shapes,
        weights,
    )


def define(text, chip, folder):
    """The program up to buffers as it is for a chip, and without its matrix instructions."""
    (folder / "program.mlir").write_text(text)
    llama_opt = BUILD / "bin/llama-opt"
    _, buffers = call(
        llama_opt, folder / "program.mlir", f"--llama-to-rocdl=chip={chip} print-stage=buffers", "-o", os.devnull
    )
    (folder / "buffers.mlir").write_text(buffers)
    call(
        llama_opt, f"--load-pass-plugin={PLUGIN}", "--pass-pipeline=builtin.module(test-define-amd-matrices)",
        folder / "buffers.mlir", "-o", folder / "defined.mlir",
    )  # fmt: skip
    return buffers


def check(text, t, chip, folder, rows=ROWS, target="cuda", quantised=False, values=""):
    text, shapes, weights = for_all_rows(text, rows)
    if values:
        shapes.append(f"arg{weights}={values}")
    buffers = define(text, chip, folder)
    assert ("amdgpu.mfma" if chip.startswith("gfx9") else "amdgpu.wmma") in buffers
    runner, options = harness.runner(), ["--random", 1, "--shapes", ",".join(shapes)]
    expected, actual = folder / "expected.safetensors", folder / "actual.safetensors"
    if quantised:
        # Weights are rounded, as they are not in f64: another target says what is right.
        call(runner, "exec", folder / "program.mlir", *options, "--target", "x86-64-v3", "--outputs", expected)
    else:
        call(runner, "verify", folder / "program.mlir", *options, "--target", "x86-64-v3", "--references", expected)
    driver = {"LLAMA_GPU_DRIVER": str(FAKE_CUDA)} if target == "cuda" else {}
    call(runner, "exec", folder / "defined.mlir", *options, "--target", target, "--outputs", actual, **driver)
    expected, actual = harness.load_safetensors(expected), harness.load_safetensors(actual)
    assert expected.keys() == actual.keys()
    for name, result in expected.items():
        result = result.astype(np.float64)
        # Scales of bytes are whatever they are: sums cancel what is as large as others.
        large = np.abs(result[np.isfinite(result)]).max() if values else 0
        tolerance = dict(rtol=TOLERANCE[t]["rtol"], atol=TOLERANCE[t]["atol"] + 1e-3 * large)
        report = harness.compare(actual[name].astype(np.float64), result, **tolerance)
        assert report is None, f"{name}: {report}"


@pytest.mark.parametrize("chip", CHIPS)
@pytest.mark.parametrize(
    "program, n, k, t",
    [
        (plain, 17, 5, "f16"),
        (plain, 64, 64, "f16"),
        (plain, 129, 257, "bf16"),
        (plain, 200, 1032, "f16"),
        (residual, 70, 36, "bf16"),
        (swiglu, 23, 13, "f16"),
        (swiglu, 130, 520, "bf16"),
        (two, 33, 66, "bf16"),
        (batches, 40, 72, "f16"),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_rows(program, n, k, t, chip, tmp_path):
    check(program(n, k, t), t, chip, tmp_path)


@pytest.mark.parametrize("chip", CHIPS[:2])
@pytest.mark.parametrize("form", ["q8_0", "q4_K", "int4"])
def test_blocks(form, chip, tmp_path):
    check(blocks(70, 512, "bf16", form), "bf16", chip, tmp_path, [5, 9, 70], quantised=True, values=":116")


@pytest.mark.parametrize("chip", CHIPS[:2])
def test_planar(chip, tmp_path):
    check(planar(70, 544, "bf16"), "bf16", chip, tmp_path, [5, 9, 70], quantised=True)


@pytest.mark.parametrize("chip", CHIPS[:2])
def test_vulkan(chip, tmp_path):
    """Another machine; its workgroup memory is large enough for small tiles only."""
    if "none here" in next(line for line in harness.call_runner("targets").splitlines() if line.startswith("vulkan")):
        pytest.skip("there is no Vulkan device")
    check(plain(40, 72, "bf16"), "bf16", chip, tmp_path, [3, 9, 64], target="vulkan")
