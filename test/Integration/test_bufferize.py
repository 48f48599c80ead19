"""llama operations bufferised as they stand, by a stock mlir-opt with the plugin, against the project's own way.

The oracle is `llama-runner exec` of the same functions on tensors, which lowers to linalg before anything is a buffer.
"""

import pathlib
import re
import subprocess

import numpy as np
import pytest

from harness import ROOT, call_runner, load_safetensors, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

PLUGIN = runner().resolve().parents[1] / "lib" / "LlamaPlugin.so"
MLIR_OPT = pathlib.Path("/usr/lib/llvm-22/bin/mlir-opt")
if not PLUGIN.is_file() or b"__asan_init" in PLUGIN.read_bytes():
    pytest.skip("needs the plugin, not instrumented", allow_module_level=True)

FILES = sorted(pathlib.Path(__file__).parent.glob("*.mlir"))
TOLERANCE = {"float32": (5e-6, 1e-6), "bfloat16": (1.6e-2, 1e-3), "float16": (2e-3, 1e-4)}

# Destinations that something else still reads, or that are given twice.
CONFLICTS = """
func.func @main(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>,
                %acc: tensor<1x4x3x8xf32>, %rows: tensor<1x4x3xf32>, %new: tensor<1x2x2x8xf32>)
    -> (tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3xf32>,
        tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>) {
  %p = arith.constant dense<3> : tensor<i64>
  // Two steps from one state, one tensor as two destinations and as an operand.
  %a:3 = llama.attention_partial %acc, %k, %v into %acc, %rows, %rows
    : tensor<1x4x3x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>
    into tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  %b:3 = llama.attention_partial %q, %k, %v into %acc, %rows, %a#2 {causal}
    : tensor<1x4x3x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>
    into tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>
  // The old cache and the new one, side by side and as one operand's key and value.
  %k1 = llama.kv_cache_update %new into %k at %p
    : tensor<1x2x2x8xf32> into tensor<1x2x6x8xf32> at tensor<i64>
  %old = llama.attention %q, %k, %v : tensor<1x4x3x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32> -> tensor<1x4x3x8xf32>
  %both = llama.attention %q, %k1, %k : tensor<1x4x3x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32> -> tensor<1x4x3x8xf32>
  // A loop whose state an operation reads and replaces.
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %unit = arith.constant dense<0.5> : tensor<8xf32>
  %x = scf.for %i = %c0 to %c3 step %c1 iter_args(%state = %q) -> tensor<1x4x3x8xf32> {
    %n, %sum = llama.rmsnorm %state, %unit residual(%state : tensor<1x4x3x8xf32>)
      : tensor<1x4x3x8xf32>, tensor<8xf32> -> tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>
    %next = llama.swiglu %n, %state : tensor<1x4x3x8xf32>
    scf.yield %next : tensor<1x4x3x8xf32>
  }
  return %a#0, %a#1, %a#2, %b#0, %b#1, %old, %both, %x
    : tensor<1x4x3x8xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3xf32>,
      tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>
}
"""


def execute(file, entry, shapes, output):
    arguments = ["exec", file, "--entry", entry, "--random", 1, "--outputs", output]
    call_runner(*arguments, *(["--shapes", shapes] if shapes else []))
    return load_safetensors(output)


def compare(file, entry, shapes, tmp_path, options="", before=()):
    """Results of a function as it is and with its operations bufferised first, after the passes `before`."""
    bufferize = (
        "one-shot-bufferize{bufferize-function-boundaries allow-return-allocs-from-loops "
        f"function-boundary-type-conversion=identity-layout-map {options}}}"
    )
    # What upstream does not bufferise is arithmetic on tensors.
    passes = ",".join([*before, "convert-elementwise-to-linalg", bufferize])
    buffers = tmp_path / "buffers.mlir"
    done = subprocess.run(
        [MLIR_OPT, file, f"--load-dialect-plugin={PLUGIN}", f"--load-pass-plugin={PLUGIN}",
         f"--pass-pipeline=builtin.module({passes})",
         "-o", buffers],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    text = buffers.read_text()
    assert "tensor<" not in text and "llama." not in text
    expected = execute(file, entry, shapes, tmp_path / "expected.safetensors")
    found = execute(buffers, entry, shapes, tmp_path / "found.safetensors")
    assert expected.keys() == found.keys()
    for name, array in expected.items():
        rtol, atol = TOLERANCE.get(array.dtype.name, (0, 0))
        wanted = array.astype(np.float64)
        # What is the difference of large numbers, as in a block, has the rounding of those.
        atol *= max(1, np.abs(wanted[np.isfinite(wanted)]).max(initial=0))
        np.testing.assert_allclose(found[name].astype(np.float64), wanted, rtol=rtol, atol=atol, err_msg=name)


def entry_of(file):
    lines = file.read_text().splitlines()
    shapes = re.fullmatch(r"// SHAPES:\s*(.*)", lines[0]).group(1)
    return re.fullmatch(r"// ENTRY:\s*(\w+)", lines[1]).group(1), shapes


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_operation(file, tmp_path):
    compare(file, *entry_of(file), tmp_path)


@pytest.mark.parametrize("name", ["attention", "attention-partial", "block", "glu", "layernorm", "rmsnorm"])
def test_in_parallel_loops(name, tmp_path):
    """Tiled first: operations on slices, whose results are slices of what the loop returns."""
    file = pathlib.Path(__file__).with_name(f"{name}.mlir")
    compare(file, *entry_of(file), tmp_path, before=["llama-add-attention-batch", "func.func(llama-tile-parallel)"])
    assert "scf.forall" in (tmp_path / "buffers.mlir").read_text()


@pytest.mark.parametrize("options", ["", "copy-before-write"])
def test_destinations_in_conflict(options, tmp_path):
    file = tmp_path / "conflicts.mlir"
    file.write_text(CONFLICTS)
    compare(file, "main", "", tmp_path, options)


def test_examples_of_the_reference(tmp_path):
    """Every example of the reference, with arguments of real values, sizes unknown to the type made 3."""
    examples = subprocess.run(
        ["python3", ROOT / "scripts/extract-examples.py", ROOT / "docs/reference/llama-dialect.md"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    executed = 0
    for i, text in enumerate(examples.split("// -----")):
        file = tmp_path / f"{i}.mlir"
        file.write_text(text)
        for entry, arguments in re.findall(r"func\.func @(\w+)\(([^{]*?)\)\s*->", text, re.DOTALL):
            types = re.findall(r"%\w+: tensor<([^>]*)>", arguments)
            sizes = [re.sub(r"x?[a-z]+\d+$", "", t).replace("?", "3") for t in types]
            shapes = ",".join(f"arg{n}={s}" for n, s in enumerate(sizes) if s)
            compare(file, entry, shapes, tmp_path)
            executed += 1
    assert executed >= 13
