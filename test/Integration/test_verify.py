"""`llama-runner verify` over the .mlir files of this folder, on every target that this machine can execute.

The first two lines of each file name its shapes and its entry:
    // SHAPES: arg0=1x5x64,arg1=64
    // ENTRY: main
"""

import pathlib
import re

import pytest

from harness import RunError, call_runner, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

FILES = sorted(pathlib.Path(__file__).parent.glob("*.mlir"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_verify(file):
    lines = file.read_text().splitlines()
    shapes = re.fullmatch(r"// SHAPES:\s*(.*)", lines[0]).group(1)
    entry = re.fullmatch(r"// ENTRY:\s*(\w+)", lines[1]).group(1)
    arguments = ["verify", file, "--entry", entry, "--random", 1, "--target", "all", "--threads", 2]
    if shapes:
        arguments += ["--shapes", shapes]
    try:
        call_runner(*arguments)
    except RunError as error:
        pytest.fail(str(error), pytrace=False)
