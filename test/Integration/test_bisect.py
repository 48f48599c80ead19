"""`llama-runner verify` on models: their own weights, given tokens; and the pass that --bisect names."""

import json
import os
import subprocess

import numpy as np
import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from harness import ROOT, TIMEOUT_S, load_safetensors, runner

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

PLUGIN = runner().resolve().parent.parent / "test" / "lib" / "LlamaWrongPasses.so"
FAKE_CUDA = runner().resolve().parent.parent / "test" / "lib" / "libcuda-fake.so"
needs_plugin = pytest.mark.skipif(not PLUGIN.is_file(), reason=f"no {PLUGIN}")
TOKENS = "1,5,3,60,7"
RESULTS = ["keys.0", "values.0", "keys.1", "values.1", "logits"]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A model of two layers with random weights, whose rows are whole blocks of quantised ones."""
    torch.manual_seed(1)
    config = LlamaConfig(
        hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
        vocab_size=64, max_position_embeddings=32, initializer_range=0.2, rms_norm_eps=1e-3,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("model")
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def verify(model, *arguments, code=0, target="x86-64"):
    command = [runner(), "verify", model, "--tokens", TOKENS, "--target", target, *arguments]
    done = subprocess.run(list(map(str, command)), capture_output=True, timeout=TIMEOUT_S, text=True)
    assert done.returncode == code, done.stderr + done.stdout[-2000:]
    return json.loads(done.stdout) if "--json" in arguments else done.stderr


def test_against_transformers(model, tmp_path):
    """The reference is the model: in f64, and each kind of weight as it is."""
    verify(model, "--references", tmp_path / "reference.safetensors", "--outputs", tmp_path / "out.safetensors")
    reference = load_safetensors(tmp_path / "reference.safetensors")
    out = load_safetensors(tmp_path / "out.safetensors")
    assert all(array.dtype == np.float64 for array in reference.values())
    theirs = LlamaForCausalLM.from_pretrained(model, dtype=torch.float64)
    with torch.no_grad():
        logits = theirs(torch.tensor([list(map(int, TOKENS.split(",")))])).logits[0].numpy()
    # transformers computes the angles of rope in f32, as we do, and the rest in f64.
    np.testing.assert_allclose(reference["result4"], logits, rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(out["result4"], logits, rtol=1e-3, atol=1e-4)


# The mean square error of logits is that of the coarsest rounding in the program. A quantised model computes in f32, and
# keeps keys and values in f16 unless it is told otherwise.
NMSE = {"f32": 1e-10, "f16": 1e-5, "bf16": 1e-3}


@pytest.mark.parametrize(
    "target, arguments, rounding",
    [
        ("all", ["--entry", "step_last"], "f32"),
        ("host", ["--dtype", "bf16"], "bf16"),
        ("host", ["--dtype", "f16", "--quant", "q8_0"], "f16"),
        ("x86-64", ["--quant", "q4_0"], "f16"),
        ("x86-64", ["--quant", "q4_0", "--kv-cache", "f32"], "f32"),
    ],
)
def test_verify(model, target, arguments, rounding):
    report = verify(model, "--json", *arguments, target=target)
    assert report["passed"] and report["entry"] == ("step_last" if "--entry" in arguments else "step_all")
    assert report["targets"][0]["target"] == "plain" and len(report["targets"]) >= 2
    for target in report["targets"]:
        assert [result["name"] for result in target["results"]] == RESULTS
        assert 0 < target["results"][-1]["nmse"] < NMSE[rounding]


@pytest.mark.parametrize(
    "arguments, rounds",
    [(["--dtype", "bf16"], True), (["--quant", "q8_0"], True), (["--quant", "q8_0", "--kv-cache", "f32"], False)],
)
def test_bisect_finds_nothing(model, arguments, rounds):
    """What rounds beyond the tolerance of logits, if only in its caches, is held to its plain decomposition."""
    report = verify(model, "--json", "--bisect", *arguments)
    assert report["passed"] and "culprit" not in report and report["passes"] == []
    assert report["held_to_plain_program"] == rounds
    stages = [row["stage"] for row in report["stages"]]
    assert stages == ["input", "tile", "linalg", "buffers", "vectors", "calls", "llvm"]
    for row in report["stages"]:
        assert row["completed_by"] in ("plain", "llama-lower-parallel-calls"), row
        assert [result["name"] for result in row["results"]] == RESULTS


@needs_plugin
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_bisect_names_the_pass(model, tmp_path, dtype):
    """With half of each rotated key and query negated, products of both are what they were: keys alone are wrong."""
    report = verify(
        model, "--json", "--bisect", "--dtype", dtype, "--bisect-dir", tmp_path / "out", "--load-pass-plugin", PLUGIN,
        "--insert-pass", "test-swap-rotation@llama-vectorize-generic", code=1,
    )  # fmt: skip
    assert report["culprit"]["pass"] == "test-swap-rotation" and report["culprit"]["stage"] == "vectors"
    last = report["passes"][-1]
    assert not last["passed"] and last["pass"] == "test-swap-rotation"
    wrong = [result["name"] for result in last["results"] if not result["passed"]]
    assert wrong == ["keys.0", "keys.1"]
    files = {path.name for path in (tmp_path / "out").iterdir()}
    # Ids, offset, caches and logits; weights stay in the model's folder.
    assert {"before.mlir", "after.mlir", "arg0.npy", "arg1.npy", "after.keys.0.npy", "report.json"} <= files
    assert "arg2.npy" not in files
    assert np.load(tmp_path / "out" / "arg0.npy").tolist() == list(map(int, TOKENS.split(",")))
    if dtype == "f32":
        right, wrong = (np.load(tmp_path / "out" / f"{side}.keys.0.npy") for side in ("reference", "after"))
        np.testing.assert_allclose(np.abs(right), np.abs(wrong), rtol=1e-3, atol=1e-4)
        assert np.max(np.abs(right - wrong)) > 0.1


GPU_STAGES = ["input", "tile", "linalg", "buffers", "launches", "kernels", "images", "llvm"]
REST = "the rest of the pipeline"


def gpu_environment(target):
    if target == "cuda" and not FAKE_CUDA.is_file():
        pytest.skip(f"no {FAKE_CUDA}")
    return {**os.environ, **({"LLAMA_GPU_DRIVER": str(FAKE_CUDA)} if target == "cuda" else {})}


def bisect_on_gpu(target, folder, *arguments, subject=None, code=0):
    """The report on the program of the lit test, or on another."""
    subject = subject or [ROOT / "test/Tools/llama-runner/bisect.mlir", "--random", 1]
    command = [
        runner(), "verify", *subject, "--bisect", "--json", "--bisect-dir", folder, "--target", target, *arguments,
    ]  # fmt: skip
    done = subprocess.run(
        list(map(str, command)), capture_output=True, timeout=TIMEOUT_S, text=True, env=gpu_environment(target)
    )
    if "no Vulkan" in done.stderr:
        pytest.skip(done.stderr)
    assert done.returncode == code, done.stderr + done.stdout[-2000:]
    return json.loads(done.stdout)


@pytest.mark.parametrize("target", ["vulkan", "cuda"])
def test_bisect_on_a_gpu(target, tmp_path):
    """Where there is code of threads, the rest of the pipeline completes the module and the device executes it."""
    report = bisect_on_gpu(target, tmp_path / "out")
    assert report["target"] == target and report["passed"] and not (tmp_path / "out").exists()
    assert [row["stage"] for row in report["stages"]] == GPU_STAGES
    assert all("error" not in row and row["results"] for row in report["stages"])
    by = {row["stage"]: row["completed_by"] for row in report["stages"]}
    assert by["input"] == by["images"] == by["llvm"] == "plain", by
    assert by["launches"] == by["kernels"] == REST, by


@pytest.mark.parametrize("target", ["vulkan", "cuda"])
def test_bisect_a_model_on_a_gpu(model, target, tmp_path):
    report = bisect_on_gpu(target, tmp_path / "out", "--tokens", TOKENS, subject=[model])
    assert report["passed"] and [row["stage"] for row in report["stages"]] == GPU_STAGES
    for row in report["stages"]:
        assert [result["name"] for result in row["results"]] == RESULTS, row


@needs_plugin
@pytest.mark.parametrize("target", ["vulkan", "cuda"])
@pytest.mark.parametrize(
    "wrong, place, stage",
    [
        ("test-scale-eps", "llama-fold-empty", "tile"),
        ("test-swap-rotation", "llama-fuse-elementwise", "linalg"),
        ("test-swap-rotation", "llama-gpu-map", "launches"),
        ("test-swap-rotation", "llama-gpu-outline", "kernels"),
        ("test-fail", "buffers", "buffers"),
        ("test-store-to-null", "llvm", "llvm"),
    ],
)
def test_bisect_names_the_pass_on_a_gpu(target, wrong, place, stage, tmp_path):
    folder = tmp_path / "out"
    report = bisect_on_gpu(
        target, folder, "--load-pass-plugin", PLUGIN, "--insert-pass", f"{wrong}@{place}", code=1
    )  # fmt: skip
    culprit = report["culprit"]
    assert (culprit["pass"], culprit["stage"]) == (wrong, stage)
    assert culprit["also_suspect"] == [] and not culprit["may_be_later"]
    assert {"before.mlir", "after.mlir", "report.json", "arg0.npy"} <= {path.name for path in folder.iterdir()}


def test_errors(model):
    for arguments, message in [
        (["--random", "1"], "--random, --inputs, --shapes and --adversarial apply to modules"),
        (["--entry", "main"], "--entry main: a model has step_all and step_last"),
        (["--prompt", "x"], "give --tokens or --prompt"),
        (["--dtype", "f8"], "--dtype: "),
        (["--quant", "q9"], "--quant: "),
    ]:
        assert message in verify(model, *arguments, code=1)
    for tokens, message in [("64", "token 64 is out of range"), ("1,x", "--tokens: "), (",".join(["1"] * 33), "33 tokens")]:
        done = subprocess.run([runner(), "verify", model, "--tokens", tokens], capture_output=True, text=True)
        assert done.returncode == 1 and message in done.stderr and done.stderr.count("\n") == 1
