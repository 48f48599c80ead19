"""Tokens that are chosen on a GPU: the processor's text, and what a decoding step launches and brings back."""

import json
import os
import pathlib
import re
import subprocess

import harness
import pytest
from models import DEMO, generate
from test_gpu import TARGET, needs_gpu

pytestmark = pytest.mark.skipif(harness.runner() is None, reason="llama-runner is not built")

FAKE_CUDA = harness.runner() and pathlib.Path(harness.runner()).resolve().parents[1] / "test/lib/libcuda-fake.so"
PROMPT = "Tom was a brave boy. His best friend was Mia."
LAYERS = json.loads((DEMO / "model" / "config.json").read_text())["num_hidden_layers"]


@needs_gpu
@pytest.mark.parametrize("k", [1, 2, 7, 200, 256, 257, 639, 640])
def test_samples_as_the_processor_does(k):
    """Up to 256 candidates come from the GPU, for more all logits do; the groups of the first round are 256 and more."""
    arguments = ["--dtype", "f32", "--prompt", PROMPT, "--max-tokens", 12]
    arguments += ["--temperature", 1.3, "--top-k", k, "--top-p", 0.97, "--seed", 5]
    here = generate(DEMO / "model", *arguments, "--target", "host", logits=False)
    there = generate(DEMO / "model", *arguments, "--target", TARGET, logits=False)
    assert there["tokens"] == here["tokens"] and there["text"] == here["text"]


def trace(log, *arguments):
    """The calls of CUDA's driver that a generation makes, step by step: a step ends when its result comes back."""
    if not FAKE_CUDA.exists():
        pytest.skip("the driver that plays an NVIDIA GPU is not built")
    environment = {**os.environ, "LLAMA_GPU_DRIVER": str(FAKE_CUDA), "LLAMA_FAKE_CUDA_LOG": str(log)}
    command = [harness.runner(), "generate", DEMO / "model", "--prompt", PROMPT, "--target", "cuda", *arguments]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=300, env=environment)
    assert done.returncode == 0, done.stderr
    calls = re.findall(r"^(cuLaunchKernel|cuGraphLaunch|cuMemcpyDtoHAsync_v2|cuMemcpyDtoH_v2)\((.*)\) ->", log.read_text(), re.M)
    steps = [[]]
    for name, text in calls:
        values = dict(re.findall(r"([\w.]+)=([^,]+)", text))
        steps[-1].append((name, values))
        if name.startswith("cuMemcpyDtoH"):
            steps.append([])
    return steps[:-1]


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_launches_and_bytes_of_a_step(tmp_path, dtype):
    prefill, first, second, third = trace(tmp_path / "log", "--dtype", dtype, "--max-tokens", 4)
    assert all(int(step[-1][1]["bytes"]) == 4 for step in (prefill, first, second, third))
    kernels = [values["kernel"] for name, values in first if name == "cuLaunchKernel"]
    layers = [kernel for kernel in kernels if kernel.startswith("block_full")]
    assert len(layers) <= 7 * LAYERS, kernels
    # Angles and embedding; the head with its norm, and one round of 640 candidates.
    assert len(kernels) - len(layers) <= 4, kernels
    # The second time a graph is captured, which is all that is launched from then on.
    assert [name for name, _ in third[:-1]] == ["cuGraphLaunch"]


def test_bytes_of_candidates(tmp_path):
    steps = trace(tmp_path / "log", "--dtype", "f32", "--max-tokens", 2, "--temperature", 1, "--top-k", 40)
    assert [int(step[-1][1]["bytes"]) for step in steps] == [320, 320]


def test_logits_come_back_if_all_decide(tmp_path):
    steps = trace(tmp_path / "log", "--dtype", "f32", "--max-tokens", 2, "--temperature", 1)
    assert [int(step[-1][1]["bytes"]) for step in steps] == [2560, 2560]
