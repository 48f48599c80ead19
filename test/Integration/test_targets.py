"""Every target compiles the programs of this folder to its own instructions, without a call of a library's function."""

import functools
import pathlib
import re
import tempfile

import harness
import pytest

pytestmark = pytest.mark.skipif(harness.runner() is None, reason="llama-runner is not built")

FOLDER = pathlib.Path(__file__).resolve().parent
PROGRAMS = sorted(path.stem for path in FOLDER.glob("*.mlir"))
# Programs that move or decode data without multiply-adds on vectors worth the name.
# The table of rope.mlir is one of constants, which LLVM computes; rotations are products and sums that are not contracted.
WITHOUT_PRODUCTS = {"kv-cache-update", "unpack-blocks", "embedding", "rope"}
TARGETS = ["x86-64", "x86-64-v3", "x86-64-v4", "znver4", "sapphirerapids"]
MATH = re.compile(r"\b(?:call|jmp)q?\s+((?:exp|tanh|sin|cos|sincos|erf|pow|log|rsqrt)f?)(?:@PLT)?\s*$", re.MULTILINE)


@functools.cache
def assembly(program, target):
    with tempfile.TemporaryDirectory(prefix="llama-test-") as folder:
        output = pathlib.Path(folder) / "out.s"
        harness.call_runner("compile", FOLDER / f"{program}.mlir", "--target", target, "-o", output)
        return output.read_text()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_instructions(program, target):
    text = assembly(program, target)
    assert not MATH.findall(text)
    has_products = program not in WITHOUT_PRODUCTS
    if target == "x86-64":
        assert "%ymm" not in text and "%zmm" not in text and "vfmadd" not in text
        assert "%xmm" in text
    elif target == "x86-64-v3":
        assert "%zmm" not in text
        assert "%ymm" in text
        assert "vfmadd" in text or not has_products
    else:
        assert "%zmm" in text
        assert "vfmadd" in text or not has_products


def test_unknown_target():
    with pytest.raises(harness.RunError, match="unknown target 'pentium'"):
        assembly("linear", "pentium")
