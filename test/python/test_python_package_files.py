"""Package: compiled files, called from Python; on GPUs in test/Integration/test_gpu_package.py."""

import subprocess
import sys

import llama_mlir as lm
import ml_dtypes
import numpy as np
import pytest
from built_package import ROOT, RUNNER

if not RUNNER.is_file():
    pytest.skip("llama-runner is not built", allow_module_level=True)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("package") / "fn.so"
    source = ROOT / "test" / "Integration" / "Inputs" / "package.mlir"
    subprocess.run([RUNNER, "compile", source, "-o", file, "--target", "x86-64"], check=True)
    return file


@pytest.fixture(scope="module")
def package(path):
    return lm.Package(path)


def test_functions(package):
    assert package.target == "x86-64" and str(package.functions["one"]) == "@one(i64) -> (i64)"
    x = np.linspace(-1, 1, 192).astype(ml_dtypes.bfloat16).reshape(3, 64)
    w = np.ones(64, ml_dtypes.bfloat16)
    source = (ROOT / "test" / "Integration" / "Inputs" / "package.mlir").read_text()
    there = lm.compile(source, target="x86-64").run(x, w, entry="norm")
    assert package.norm(x, w).tobytes() == there.tobytes()
    assert package.one(-12) == 144 and package.nothing() is None
    total, flag, count, small = package.scalars(1.5, 0.25, -9, -7, True)
    assert (total, bool(flag), count, small) == (1.75, True, -9, -7)


def test_buffers_are_written_in_place(package):
    new = np.arange(16, dtype=np.float32).reshape(2, 2, 4)
    cache = np.full((5, 2, 4), -1, np.float32)
    result = package.store(new, cache, 3)
    np.testing.assert_array_equal(cache[3:], new)
    np.testing.assert_array_equal(result, cache)
    cache.flags.writeable = False
    with pytest.raises(lm.InvalidArgumentError, match="read-only"):
        package.store(new, cache, 3)


def test_errors(package, path, tmp_path):
    x = np.zeros((3, 63), ml_dtypes.bfloat16)
    with pytest.raises(
        lm.InvalidArgumentError, match=r"argument 0 of norm: found 3x63xbf16, expected tensor<\?x64xbf16>"
    ):
        package.norm(x, x[0])
    with pytest.raises(lm.InvalidArgumentError, match="not contiguous"):
        package.norm(np.zeros((3, 128), ml_dtypes.bfloat16)[:, ::2], x[0])
    with pytest.raises(lm.ArgumentTypeError, match="a NumPy array is needed"):
        package.norm([1.0], x[0])
    with pytest.raises(lm.InvalidArgumentError, match="takes 2 arguments, but 1 were given"):
        package.norm(x)
    with pytest.raises(lm.InvalidArgumentError, match="the file has no code for target 'm68k'"):
        package.use_target("m68k")
    with pytest.raises(lm.InvalidArgumentError, match="has functions, and no model"):
        package.open(".")
    with pytest.raises(FileNotFoundError):
        lm.Package(tmp_path / "none.so")
    (tmp_path / "text.so").write_text("text")
    with pytest.raises(lm.InvalidArgumentError, match="is not a compiled package"):
        lm.Package(tmp_path / "text.so")
    with pytest.raises(lm.InvalidArgumentError, match="is not a compiled package"):
        lm.Package(sys.executable)
    damaged = path.read_bytes()[:200]
    (tmp_path / "damaged.so").write_bytes(damaged)
    with pytest.raises(lm.InvalidArgumentError, match="is not a compiled package"):
        lm.Package(tmp_path / "damaged.so")


def test_model(tmp_path):
    directory = ROOT / "examples" / "demo-model" / "model"
    subprocess.run([RUNNER, "compile", directory, "-o", tmp_path / "demo.so", "--target", "x86-64"], check=True)
    model = lm.Model.load(directory, target="x86-64")
    tokens = model.encode("Tom was a brave boy.")
    with lm.Package(tmp_path / "demo.so").open(directory) as packaged:
        ids = list(packaged.generate(tokens, 20))
        text = b"".join(map(packaged.token_bytes, ids)).decode()
        assert len(packaged) == len(tokens) + len(ids) - 1
        with pytest.raises(lm.InvalidArgumentError, match="token 640 is not in the vocabulary of 640"):
            packaged.feed([640])
        with pytest.raises(lm.ArgumentTypeError):
            packaged.feed([1.5])
    assert text == str(model.generate("Tom was a brave boy.", max_tokens=20))
    with pytest.raises(lm.InvalidArgumentError, match="closed"):
        packaged.feed([1])
