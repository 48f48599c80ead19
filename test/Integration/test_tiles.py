"""Linear layers and attention in bf16 on the tile unit, where there is one.

Linear layers: every remainder of rows and columns. Attention: its cases are in test_ops.py; here is what its code must not
hold.
"""

import re
import subprocess

import pytest

from harness import TIMEOUT_S, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

LINEAR = """
func.func @linear(%x: tensor<?x{k}xbf16>, %w: tensor<{n}x{k}xbf16>, %b: tensor<{n}xf32>) -> tensor<?x{n}xbf16> {{
  %y = llama.linear %x, %w bias(%b : tensor<{n}xf32>) : tensor<?x{k}xbf16>, tensor<{n}x{k}xbf16> -> tensor<?x{n}xbf16>
  return %y : tensor<?x{n}xbf16>
}}
"""

# Columns a task: 64 (all of them, an odd one of 16, a rest of 36, which no tile fills), 16 and 48.
SHAPES = [(1024, 96), (1040, 160), (100, 4096), (192, 128), (336, 2080)]
# Below the least, one block with and without a rest, pairs of blocks, and more than the 128 of a block of rows.
ROWS = [1, 7, 8, 16, 17, 33, 128, 177]


@pytest.mark.parametrize("n,k", SHAPES)
def test_linear(n, k, tmp_path):
    (tmp_path / "linear.mlir").write_text(LINEAR.format(n=n, k=k))
    for rows in ROWS:
        done = subprocess.run(
            [str(runner()), "verify", "linear.mlir", "--random", str(rows), "--shapes", f"arg0={rows}x{k}", "--threads", "2"],
            cwd=tmp_path, capture_output=True, timeout=TIMEOUT_S, text=True,
        )  # fmt: skip
        assert done.returncode == 0, f"{rows} rows\n{done.stdout}{done.stderr}"


def test_tiles_are_used(tmp_path):
    (tmp_path / "linear.mlir").write_text(LINEAR.format(n=1040, k=160))
    command = [str(runner()), "compile", "linear.mlir", "-o", "linear.s", "--target"]
    for target, expected in [("sapphirerapids", True), ("znver4", False)]:
        subprocess.run([*command, target], cwd=tmp_path, check=True, timeout=TIMEOUT_S)
        assert ("tdpbf16ps" in (tmp_path / "linear.s").read_text()) == expected


ATTENTION = """
func.func @attention(%q: tensor<1x?x8x64xbf16>, %k: tensor<1x?x2x64xbf16>, %v: tensor<1x?x2x64xbf16>) -> tensor<1x?x8x64xbf16> {
  %y = llama.attention %q, %k, %v {causal, layout = #llama.attention_layout<token_major>}
    : tensor<1x?x8x64xbf16>, tensor<1x?x2x64xbf16>, tensor<1x?x2x64xbf16> -> tensor<1x?x8x64xbf16>
  return %y : tensor<1x?x8x64xbf16>
}
"""


def test_attention_code(tmp_path):
    (tmp_path / "attention.mlir").write_text(ATTENTION)
    command = [str(runner()), "compile", "attention.mlir", "-o", "attention.s", "--target"]
    subprocess.run([*command, "znver4"], cwd=tmp_path, check=True, timeout=TIMEOUT_S)
    assert "tdpbf16ps" not in (tmp_path / "attention.s").read_text()
    subprocess.run([*command, "sapphirerapids"], cwd=tmp_path, check=True, timeout=TIMEOUT_S)
    code = (tmp_path / "attention.s").read_text()
    assert "tdpbf16ps" in code
    # No function of mathematics, no allocation but the result's, and no copy of it.
    calls = set(re.findall(r"call\w*\s+(?:\*)?([\w@.]+)", code))
    assert calls <= {"malloc@PLT", "llama_parallel_for@PLT", "memset@PLT"}, calls
    assert "vreduceps" in code and "vscalefps" in code
