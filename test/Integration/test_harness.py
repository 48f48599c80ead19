"""The harness itself: files, comparison, module text, and how a batch isolates a failing case."""

import sys
from json import dumps as json_dumps

import ml_dtypes
import numpy as np
import pytest
import safetensors.torch
import torch

import harness
from harness import Batch, Function, RunError, attribute, compare, enum, module_text, parse_type, rope_scaling, tensor


def test_safetensors_round_trip(tmp_path):
    rng = np.random.default_rng(1)
    arrays = {
        name: np.asarray(rng.integers(0, 2, (2, 3))).astype(dtype) for name, dtype in harness.ELEMENT_TYPES.items()
    } | {"scalar": np.array(7, np.int64), "empty": np.zeros((2, 0), np.float32)}  # fmt: skip
    harness.save_safetensors(tmp_path / "a.safetensors", arrays)
    ours = harness.load_safetensors(tmp_path / "a.safetensors")
    theirs = safetensors.torch.load_file(tmp_path / "a.safetensors")
    assert ours.keys() == theirs.keys() == arrays.keys()
    for name, array in arrays.items():
        assert ours[name].dtype == array.dtype and ours[name].shape == array.shape
        np.testing.assert_array_equal(ours[name], array)
        np.testing.assert_array_equal(theirs[name].to(torch.float64).numpy(), array.astype(np.float64))


def test_compare():
    x = np.array([1.0, np.nan, np.inf, -np.inf, 0.0], np.float32)
    assert compare(x, x) is None
    assert compare(x, x, exact=True) is None
    assert "shape" in compare(x[:4], x)
    assert "element type" in compare(x.astype(np.float64), x)
    assert "infinities" in compare(-x, x)
    assert "NaN" in compare(np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf), x)
    assert "NaN" in compare(np.full(5, np.nan, np.float32), x)
    assert "bit for bit" in compare(-np.zeros(3, np.float32), np.zeros(3, np.float32), exact=True)
    y = np.ones(1000, np.float32)
    y[7] += 1e-3
    assert compare(y, np.ones(1000, np.float32), atol=2e-3) is None
    report = compare(y, np.ones(1000, np.float32), atol=1e-4)
    assert "1 of 1000" in report and "[7]: 1.00" in report and "0.001 apart" in report
    assert compare(y, np.ones(1000, np.float32), atol=2e-3, min_equal=0.99) is None
    assert "exactly equal" in compare(y + np.float32(1e-6), np.ones(1000, np.float32), atol=2e-3, min_equal=0.99)
    assert compare(np.array([1, 2], np.int8), np.array([1, 2], np.int8)) is None
    assert "1 of 2" in compare(np.array([1, 3], np.int8), np.array([1, 2], np.int8))
    assert compare(np.zeros((0, 3), ml_dtypes.bfloat16), np.zeros((0, 3), ml_dtypes.bfloat16)) is None


def test_text():
    assert tensor([2, None], "bf16") == "tensor<2x?xbf16>" and parse_type("tensor<2x?xbf16>") == ([2, None], "bf16")
    assert tensor([], "i64") == "tensor<i64>" and parse_type("tensor<i64>") == ([], "i64")
    assert float(attribute(1e-5).split()[0]) == 1e-5 and float(attribute(1 / 3).split()[0]) == 1 / 3
    assert rope_scaling(dict(kind="yarn", factor=4.0, truncate=False, short_factor=[1.0])) == (
        "#llama.rope_scaling<kind = yarn, factor = 4.0, truncate = false, short_factor = [1.0]>"
    )
    f = Function("a norm")
    x, w = f.arg(np.zeros((2, 4), np.float32), dynamic=[0]), f.arg(np.zeros(4, np.float32))
    y = f.llama("rmsnorm", [x, w, None, None], [x.type], eps=0.5, rounding=enum("rounding", "once"))
    f.result(y, np.zeros((2, 4), np.float32))
    text = module_text([f, f])
    assert (
        '%c1_v0 = "llama.rmsnorm"(%c1_arg0, %c1_arg1) <{eps = 5.000000000e-01 : f64, '
        "rounding = #llama.rounding<once>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> "
        ": (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>" in text
    )
    assert "return %c0_v0,\n    %c1_v0" in text


def test_expectations_on_several_results():
    f = Function("sum of two")
    for _ in range(2):
        f.output(f.arg(np.zeros(3, np.float32)))
    f.expect("sum", lambda r: r[0] + r[1], np.full(3, 3.0, np.float32))
    assert f.check([np.full(3, 1.0, np.float32), np.full(3, 2.0, np.float32)]) is None
    assert f.check([np.full(3, 1.0, np.float32)] * 2).startswith("sum [3]: beyond")


def test_a_batch_isolates_what_fails(monkeypatch):
    calls = []

    def execute(text, inputs, entry, target, threads):
        calls.append(len(inputs))
        if any(x[0] == 3 for x in inputs):
            raise RunError("crash")
        return [2 * x for x in inputs]

    monkeypatch.setattr(harness, "execute", execute)
    functions = []
    for i in range(6):
        f = Function(f"case {i}")
        value = f.arg(np.array([i, 1], np.int32))
        f.result(value, np.array([2 * i, 2 if i != 5 else 3], np.int32))
        functions.append(f)
    batch = Batch(functions)
    reports = [batch.check(f) for f in functions]
    assert [r is None for r in reports] == [True, True, True, False, True, False]
    assert reports[3] == "crash" and "1 of 2" in reports[5]
    assert calls == [6, 3, 3, 1, 2]  # executed once, halved around the crash
    good = Batch(functions[:3], limit=2)
    assert all(good.check(f) is None for f in functions[:3]) and calls[5:] == [2, 1]


FAKE_RUNNER = """#!{python}
import json, sys
if sys.argv[1] == "targets":
    assert sys.argv[2] == "--json"
    print(json.dumps(dict(targets=[dict(name="a", executable=True), dict(name="b", executable=False)], host="a")))
    sys.exit(0)
options = dict(zip(sys.argv[3::2], sys.argv[4::2]))
assert sys.argv[1] == "exec" and options["--threads"] == "2" and options["--target"] == "a", sys.argv
if options["--entry"] == "fails":
    sys.exit("error: no function 'fails'")
data = open(options["--inputs"], "rb").read()  # the same bytes out, under the results' names
size = int.from_bytes(data[:8], "little")
open(options["--outputs"], "wb").write(data[:8] + data[8 : 8 + size].replace(b"arg", b"result")[:size] + data[8 + size :])
"""


def test_execute(tmp_path, monkeypatch):
    path = tmp_path / "llama-runner"
    # "result" is longer than "arg": the fake runner drops as many of the header's trailing blanks.
    path.write_text(FAKE_RUNNER.replace("{python}", sys.executable))
    path.chmod(0o755)
    monkeypatch.setenv("LLAMA_RUNNER", str(path))
    monkeypatch.setenv("LLAMA_KEEP_MLIR", str(tmp_path / "kept"))
    harness._targets.cache_clear()
    try:
        assert harness.executable_targets() == ["a"] and harness.host_target() == "a"
        inputs = [np.arange(6, dtype=np.float32).reshape(2, 3), np.array(5, np.int64)]
        monkeypatch.setattr(harness.json, "dumps", lambda value: json_dumps(value) + " " * 64)
        results = harness.execute("// nothing", inputs)
        for got, want in zip(results, inputs, strict=True):
            np.testing.assert_array_equal(got, want)
        assert len(list((tmp_path / "kept").iterdir())) == 1
        with pytest.raises(RunError, match="exit code 1(.|\n)*no function 'fails'"):
            harness.execute("// nothing", inputs, entry="fails")
    finally:
        harness._targets.cache_clear()


def test_a_named_runner_must_exist(monkeypatch):
    monkeypatch.setenv("LLAMA_RUNNER", "/nonexistent/llama-runner")
    with pytest.raises(FileNotFoundError):
        harness.runner()
