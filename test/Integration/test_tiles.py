"""Linear layers in bf16 with enough rows for the tile unit, where there is one: every remainder of rows and columns."""

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
