"""What the tests of `llama-runner generate` share: calls of it, and where models lie."""

import json
import pathlib
import subprocess
import tempfile

import numpy as np

from harness import ROOT, TIMEOUT_S, RunError, gpu_target, runner

DEMO = ROOT / "examples" / "demo-model"
# Beside the repository where it is there; not part of it.
STORIES = ROOT.parent / "shared" / "models"


def stories_missing():
    """Why the tests on stories260K cannot run, or None."""
    if not (STORIES / "stories260K-hf" / "config.json").is_file():
        return f"no model in {STORIES / 'stories260K-hf'}"
    return None


def run_generate(model, *arguments):
    """The CompletedProcess of `llama-runner generate`."""
    command = [str(runner()), "generate", str(model), "--threads", "2", *map(str, arguments)]
    if gpu_target() and "--target" not in command:
        command += ["--target", gpu_target()]
    try:
        return subprocess.run(command, capture_output=True, timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        raise RunError(f"{' '.join(command)}\nno end after {TIMEOUT_S} s") from None


def generate(model, *arguments, logits=True):
    """The JSON report of a successful run, with the logits of every token fed under "logits"."""
    with tempfile.TemporaryDirectory(prefix="llama-test-") as folder:
        path = pathlib.Path(folder) / "logits.npy"
        extra = ["--logits", path] if logits else []
        done = run_generate(model, "--json", *extra, *arguments)
        if done.returncode != 0:
            raise RunError(f"exit code {done.returncode}\n{done.stderr.decode(errors='replace')}")
        report = json.loads(done.stdout)
        if logits:
            report["logits"] = np.load(path)
        return report


def joined(ids):
    return ",".join(map(str, ids))


def logits_of(model, ids, *arguments):
    """The logits of a prompt of ids, [ids, vocabulary]."""
    return generate(model, "--tokens", joined(ids), "--max-tokens", 0, *arguments)["logits"]


def normalised_mean_square_error(actual, expected):
    actual, expected = actual.astype(np.float64), expected.astype(np.float64)
    return float(np.sum((actual - expected) ** 2) / np.sum(expected**2))


def top1_agreement(actual, expected):
    return float(np.mean(actual.argmax(-1) == expected.argmax(-1)))
