"""Finds the package that the build made, and what the numeric tests share."""

import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner"))
PACKAGES = RUNNER.resolve().parents[1] / "python"
# The references, the comparison and the models of test/Integration; the code blocks of pages.
sys.path[:0] = [str(PACKAGES), str(ROOT / "test" / "Integration"), str(ROOT / "scripts")]

# Without the extension the build left the package out, and said so.
if not list(PACKAGES.glob("llama_mlir/_llama_mlir*.so")):
    collect_ignore_glob = ["test_*.py"]
