"""scripts/gpu_bundle.py: a folder that tests and measures on a machine without this project."""

import json
import shutil
import subprocess
import sys

import pytest

from harness import ROOT, runner
from test_gpu_package import ARGUMENTS, TARGETS, environment

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

SIZES = {
    "rmsnorm": {"elements": ["bf16"], "result": "{m}x{d}", "cases": [{"m": 4, "d": 64}]},
    "linear": {"elements": ["bf16"], "result": "{m}x{n}", "cases": [{"m": [1, 70], "n": 64, "k": 64}]},
}
NAMES = ["rmsnorm-4x64-bf16", "linear-1-64x64-bf16", "linear-70-64x64-bf16"]


def run_bundle(folder, target, *arguments, **more):
    done = subprocess.run(
        [sys.executable, "-S", "run.py", "--rounds", "1", "--tokens", "4", *arguments],
        cwd=folder, env=environment(target, **more), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    return done, json.loads((folder / "report.json").read_text())


@pytest.mark.parametrize("target", TARGETS)
def test_a_bundle_is_executed_elsewhere(target, tmp_path):
    (tmp_path / "sizes.json").write_text(json.dumps(SIZES))
    command = [
        sys.executable, ROOT / "scripts" / "gpu_bundle.py", tmp_path / "made", *ARGUMENTS[target], "--tests", "rope",
        "--benchmarks", tmp_path / "sizes.json", "--build", runner().resolve().parent.parent,
    ]  # fmt: skip
    subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=300)
    folder = tmp_path / "elsewhere"
    shutil.move(tmp_path / "made", folder)
    done, report = run_bundle(folder, target)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("7 passed, 0 failed")
    assert report["device"]["name"] and [test["name"] for test in report["tests"]] == ["rope-table", "rope"]
    assert [case["name"] for case in report["benchmarks"]] == NAMES
    assert all(case["seconds"] > 0 and case["gb_per_s"] > 0 for case in report["benchmarks"])
    assert all(model["passed"] for model in report["models"]) and len(report["models"][0]["tokens"]) == 4
    text = (folder / "report.md").read_text()
    assert "| rope | ok |" in text and "TFLOP/s |" in text

    # A wrong result is found, and what is missing is said.
    bundle = json.loads((folder / "bundle.json").read_text())
    place = bundle["tests"][1]["results"][0]
    data = bytearray((folder / bundle["tests"][1]["data"]).read_bytes())
    data[place["offset"] : place["offset"] + 8] = b"\x00" * 6 + b"\x59\x40"  # 100.0
    (folder / bundle["tests"][1]["data"]).write_bytes(data)
    done, report = run_bundle(folder, target, "--tests-only")
    assert done.returncode == 1 and not report["tests"][1]["passed"] and report["tests"][1]["outside"] == 1
    assert report["benchmarks"] == []
    done, report = run_bundle(folder, target, LLAMA_GPU_DRIVER="/no/driver.so")
    assert done.returncode == 1 and "/no/driver.so" in report["error"] and done.stderr.count("\n") == 1
