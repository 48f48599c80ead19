"""Programs on a GPU: on the one that LLAMA_TARGET names, else on Vulkan played by the processor where that is installed."""

import json
import subprocess

import numpy as np
import pytest

from harness import ROOT, gpu_target, runner
from models import DEMO, generate, run_generate

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

PROMPT = "Tom was a brave boy. His best friend was Mia. He had a little dog named Rex."
FILES = sorted(path.stem for path in (ROOT / "test" / "Integration").glob("*.mlir"))


def run(*arguments):
    return subprocess.run([runner(), *map(str, arguments)], capture_output=True, text=True, timeout=300)


def find_target():
    if gpu_target():
        return gpu_target()
    gpus = json.loads(run("targets", "--json").stdout)["gpus"]
    return next((gpu["name"] for gpu in gpus if gpu["found"]), None)


TARGET = find_target()
needs_gpu = pytest.mark.skipif(TARGET is None, reason="no GPU here: `llama-runner targets` says why")


def test_targets_says_what_is_missing():
    gpus = json.loads(run("targets", "--json").stdout)["gpus"]
    assert {gpu["name"] for gpu in gpus} >= {"cuda", "rocm", "vulkan"}
    for gpu in gpus:
        assert gpu["found"] or gpu["problem"]


@pytest.mark.parametrize(
    "target, message",
    [
        ("vulkan:999", "vulkan:999"),
        ("vulkan:gfx942", "after the colon stands the number of a device"),
        ("cuda:sm_", "or a chip (sm_...)"),
    ],
)
def test_no_such_gpu(target, message):
    done = run("exec", ROOT / "test/Integration/linear.mlir", "--random", 1, "--target", target)
    assert done.returncode == 1
    assert done.stderr.startswith("error: --target: ") and message in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_compiles_without_a_device(tmp_path):
    done = run("compile", ROOT / "test/Integration/linear.mlir", "-o", tmp_path / "x.ll", "--target", "vulkan")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "x.ll").read_text()
    assert "@kernels_data" in text and "@llama_gpu_launch" in text


@needs_gpu
@pytest.mark.parametrize("name", FILES)
def test_verify(name):
    done = run("verify", ROOT / "test" / "Integration" / f"{name}.mlir", "--random", 7, "--target", TARGET)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_gpu
@pytest.mark.parametrize("dtype, count", [("f32", 100), ("f16", 100), ("bf16", 40)])
def test_text_is_the_processors(dtype, count):
    """As far as that is one: sums in another order differ by roundings, and in bf16 likely tokens are often as likely."""
    arguments = ["--dtype", dtype, "--prompt", PROMPT, "--max-tokens", count]
    here = generate(DEMO / "model", *arguments, "--target", "host", logits=False)
    there = generate(DEMO / "model", *arguments, "--target", TARGET, logits=False)
    assert there["tokens"] == here["tokens"] and there["text"] == here["text"]


@needs_gpu
def test_prefill_in_pieces():
    """Steps of other sizes, and caches that stay between them."""
    arguments = ["--dtype", "f32", "--prompt", PROMPT, "--max-tokens", 3, "--target", TARGET]
    whole = generate(DEMO / "model", *arguments)["logits"]
    pieces = generate(DEMO / "model", *arguments, "--prefill-chunk", 5)["logits"]
    assert np.abs(whole - pieces).max() <= 1e-3


@needs_gpu
def test_model_verifies():
    done = run("verify", DEMO / "model", "--prompt", "12 + 7 =", "--target", TARGET)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_gpu
def test_bench_uses_its_clock():
    done = run(
        "bench", ROOT / "test/Integration/linear.mlir", "--random", 1, "--target", TARGET, "--repeat", 3, "--json"
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["target"] == TARGET and report["min_s"] > 0 and "limit_f32_gflop_per_s" not in report


@needs_gpu
def test_sizes_of_more_than_32_bits(tmp_path):
    """Never silently wrong: the call fails. Of a workspace of so much nothing is allocated."""
    module = tmp_path / "big.mlir"
    module.write_text("""
        #all = affine_map<(d, e) -> (d, e)>
        #column = affine_map<(d, e) -> (d)>
        func.func @main(%x: tensor<?xi8>) -> tensor<?xi8> {
          %c0 = arith.constant 0 : index
          %n = tensor.dim %x, %c0 : tensor<?xi8>
          %empty = tensor.empty(%n) : tensor<?x1048576xi8>
          %wide = linalg.generic {indexing_maps = [#column, #all], iterator_types = ["parallel", "parallel"]}
              ins(%x : tensor<?xi8>) outs(%empty : tensor<?x1048576xi8>) {
          ^bb0(%a: i8, %b: i8):
            linalg.yield %a : i8
          } -> tensor<?x1048576xi8>
          %y = tensor.extract_slice %wide[0, 0] [%n, 1] [1, 1] : tensor<?x1048576xi8> to tensor<?xi8>
          return %y : tensor<?xi8>
        }""")
    for n, code in (2, 0), (2048, 1):
        np.save(tmp_path / "x.npy", np.ones(n, np.int8))
        done = run("exec", module, "--inputs", tmp_path / "x.npy", "--target", TARGET)
        assert done.returncode == code, done.stdout + done.stderr
    assert "32 bits" in done.stderr or "out of memory" in done.stderr


@needs_gpu
@pytest.mark.parametrize(
    "file", sorted((ROOT / "test/Integration/Inputs/gpu").glob("*.mlir")), ids=lambda file: file.stem
)
def test_programs_that_failed_once(file):
    """Loops of one block, numbers that their own launch overwrites, reductions whose tiles or lanes are not independent."""
    done = run("verify", file, "--random", 1, "--target", TARGET)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_gpu
def test_caches_of_8_bits_are_refused():
    done = run_generate(DEMO / "model", "--tokens", "1", "--max-tokens", 1, "--target", TARGET, "--kv-cache", "int8")
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1] == (
        "error: caches of int8 are for processors: on a GPU, keys and values are f32, bf16 or f16"
    )
