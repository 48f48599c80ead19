"""`--profile` of generate and bench: every loop by what it computes, with its share of the time and of the limits."""

import json
import subprocess

import pytest

from harness import gpu_target, runner
from models import DEMO, generate

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

#: Of a block; what each is called is in the graph.
LINEARS = {f"linear {name}" for name in ("q", "k", "v", "o", "gate", "up", "down")}
# Rows of the demo model's weights, bf16: 4 layers.
HIDDEN, FEED_FORWARD, VOCABULARY, LAYERS = 160, 440, 640, 4


def run(*arguments):
    return subprocess.run([str(runner()), *map(str, arguments)], capture_output=True, text=True, timeout=300)


def profile(*arguments):
    done = run(*arguments, "--profile", "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def check(report):
    """What holds for any profile."""
    assert report["steps"] > 0 and report["seconds"] > 0
    shares = [loop["share"] for loop in report["loops"]]
    assert shares == sorted(shares, reverse=True) and all(share >= 0 for share in shares)
    inside = sum(loop["seconds"] for loop in report["loops"])
    assert 0 < inside <= report["seconds"] * 1.001
    assert report["between_loops_s"] == pytest.approx(report["seconds"] - inside, abs=1e-6)
    for loop in report["loops"]:
        assert loop["calls"] > 0 and loop["limit"] in ("read", "f32", "bf16", "int8")
        assert loop["gflop_per_s"] == pytest.approx(loop["flops"] / loop["seconds"] / 1e9)
        assert loop["gbyte_per_s"] == pytest.approx(loop["bytes"] / loop["seconds"] / 1e9)


def computed(report):
    return {name for loop in report["loops"] for name in loop["operations"].split(", ")}


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_a_model(dtype, threads):
    tokens = 19
    arguments = ["--tokens", ",".join(map(str, range(20, 20 + tokens))), "--max-tokens", 6, "--dtype", dtype]
    result = profile("generate", DEMO / "model", *arguments, "--threads", threads)
    assert result["tokens"] == generate(DEMO / "model", *arguments, "--threads", threads, logits=False)["tokens"]
    limits = result["profile"]["limits"]
    assert limits["read_gbyte_per_s"] > 0 and limits["f32_gflop_per_s"] > 0
    prefill, decode = result["profile"]["prefill"], result["profile"]["decode"]
    assert prefill["steps"] == 1 and decode["steps"] == result["decode_tokens"] == 5
    for report in (prefill, decode):
        check(report)
        assert LINEARS | {"attention", "swiglu glu", "linear scores"} <= computed(report)
    # What feed-forward linears do and read, once a layer, the first loop with them having all of it.
    width = {"f32": 4, "bf16": 2}[dtype]
    for report, rows, layers in ((decode, 5, LAYERS), (prefill, tokens, LAYERS - 1)):
        loops = [loop for loop in report["loops"] if "linear down" in loop["operations"]]
        flops, read = (sum(loop[key] for loop in loops) for key in ("flops", "bytes"))
        assert flops >= 2 * rows * layers * HIDDEN * FEED_FORWARD
        assert read >= layers * report["steps"] * HIDDEN * FEED_FORWARD * width
    # All that there is: each weight once a step, and not much else.
    total = sum(loop["bytes"] for loop in decode["loops"]) / decode["steps"]
    weights = 1194400 * width
    assert 0.95 * weights < total < 1.5 * weights


def test_steps_of_several_lengths():
    """Prompts in parts: what is read of caches grows."""
    arguments = ["--tokens", ",".join(map(str, range(20, 50))), "--max-tokens", 0, "--prefill-chunk", 10]
    result = profile("generate", DEMO / "model", *arguments)
    assert result["profile"]["prefill"]["steps"] == 3 and "decode" not in result["profile"]
    (attention,) = [loop for loop in result["profile"]["prefill"]["loops"] if "attention" in loop["operations"]][:1]
    # 6 heads of 24: products with keys and values, of each visible pair.
    assert attention["flops"] >= LAYERS * 6 * 2 * 2 * 24 * (30 * 31 / 2 - 2 * 10 * 10)


def test_table():
    done = run("generate", DEMO / "model", "--tokens", "20,21,22", "--max-tokens", 4, "--profile")
    lines = done.stderr.splitlines()
    assert done.returncode == 0
    (prefill,) = [i for i, line in enumerate(lines) if line.startswith("prefill step, 3 tokens: ")]
    (decode,) = [i for i, line in enumerate(lines) if line.startswith("decode step: ") and line.endswith(", the mean of 3")]
    assert prefill < decode and lines[decode + 1].split() == "ms share calls GB/s GFLOP/s of limit computes".split()
    assert lines[-1].endswith("between loops") and any("linear down" in line for line in lines[decode:])


@pytest.mark.parametrize("quant,limit", [("q8_0", {"int8", "read", "f32"}), ("none", {"bf16", "read", "f32"})])
def test_bounds(quant, limit):
    """Quantised weights are those of their blocks, not the numbers that they stand for."""
    result = profile("generate", DEMO / "model", "--tokens", "20", "--max-tokens", 3, "--quant", quant, "--dtype", "f32")
    loops = result["profile"]["decode"]["loops"]
    assert {loop["limit"] for loop in loops} <= limit | {"read", "f32"}
    read = sum(loop["bytes"] for loop in loops if "linear gate" in loop["operations"])
    matrices = 2 * LAYERS * HIDDEN * FEED_FORWARD
    bytes_per_weight = 34 / 32 if quant == "q8_0" else 4
    assert read / 2 == pytest.approx(matrices * bytes_per_weight, rel=0.15)


MODULE = """// SHAPES: arg0=3x64
func.func @main(%x: tensor<?x64xf32>, %n: tensor<64xf32>, %w: tensor<320x64xf32>) -> tensor<?x320xf32> {
  %h = llama.rmsnorm %x, %n : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  %y = llama.linear %h, %w : tensor<?x64xf32>, tensor<320x64xf32> -> tensor<?x320xf32>
  return %y : tensor<?x320xf32>
}
"""


def test_a_function(tmp_path):
    (tmp_path / "f.mlir").write_text(MODULE)
    result = profile("bench", tmp_path / "f.mlir", "--random", 1, "--repeat", 4)
    check(result["profile"])
    assert result["profile"]["steps"] == 4 and "limits" in result
    assert sum(loop["flops"] for loop in result["profile"]["loops"]) == 4 * result["flops"]
    assert computed(result["profile"]) == {"rmsnorm at line 3", "linear at line 4"}
    done = run("bench", tmp_path / "f.mlir", "--random", 1, "--repeat", 4, "--no-limits", "--profile")
    assert done.returncode == 0 and "linear at line 4" in done.stdout and "between loops" in done.stdout


def test_what_cannot_be_profiled(tmp_path):
    (tmp_path / "f.mlir").write_text(MODULE)
    done = run("bench", tmp_path / "f.mlir", "--random", 1, "--pipeline", "loops", "--profile")
    assert done.returncode == 1 and done.stderr.startswith("error: --profile times the parallel loops of processors")


@pytest.mark.skipif(gpu_target() is None, reason="there is no GPU")
def test_gpus_cannot_be_profiled():
    done = run("generate", DEMO / "model", "--tokens", 1, "--target", gpu_target(), "--profile")
    assert done.returncode == 1 and "--profile times the loops of processors" in done.stderr


def test_off_costs_nothing(tmp_path):
    """Code that is not profiled calls the pool itself."""
    (tmp_path / "f.mlir").write_text(MODULE)
    assert run("compile", tmp_path / "f.mlir", "-o", tmp_path / "f.s").returncode == 0
    text = (tmp_path / "f.s").read_text()
    assert "llama_profiled" not in text and "llama_parallel_for" in text
