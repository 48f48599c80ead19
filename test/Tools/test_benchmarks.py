"""The benchmark driver: what it prints and writes, on one small case.  No time is asserted."""

import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner"))
CASE = "rmsnorm-512x2048-f32"

if not RUNNER.is_file():
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)


def run_driver(*arguments, build=RUNNER.resolve().parents[1]):
    command = [sys.executable, ROOT / "benchmarks" / "run.py", "--build", build, *arguments]
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=240)


def listing(folder):
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_one_case_with_its_peer(tmp_path):
    before = listing(ROOT / "benchmarks" / "results")
    done = run_driver("--quick", "--filter", f"^{CASE}$", "--threads", 1, "--json", "--output", tmp_path)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["threads"] == 1 and report["models"] == [] and report["quick"]
    assert set(report["limits"]) == {"limit_f32_gflop_per_s", "limit_read_gbyte_per_s"}
    assert isinstance(report["quiet"], bool) and report["load_average_at_start"] >= 0

    [case] = report["results"]
    assert case["name"] == CASE and case["rounds"] == 1 and case["calls"] == 5
    assert case["flops"] == 4 * 512 * 2048
    assert case["bytes"] == 4 * (2 * 512 * 2048 + 2048)
    assert case["limit"] == "read"
    assert case["gbyte_per_s"] == pytest.approx(case["bytes"] / case["median_s"] / 1e9)
    assert case["share_of_limit"] == pytest.approx(case["gbyte_per_s"] / case["limit_read_gbyte_per_s"])
    assert case["ratio_to_peer"] == pytest.approx(case["peer_median_s"] / case["median_s"])

    target = report["target"]
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"{target}.json", f"{target}.md"]
    assert json.loads((tmp_path / f"{target}.json").read_text()) == report
    text = (tmp_path / f"{target}.md").read_text()
    assert text.startswith(f"# Benchmarks on {target}\n")
    assert f"| {CASE} | " in text
    assert ("Not a quiet machine" in text) is not report["quiet"]
    assert listing(ROOT / "benchmarks" / "results") == before


def test_without_a_peer_a_part_only_prints():
    before = listing(ROOT / "benchmarks" / "results")
    done = run_driver("--quick", "--no-peers", "--filter", f"^{CASE}$", "--threads", 2)
    assert done.returncode == 0, done.stderr
    assert "peer: none" in done.stdout and CASE in done.stdout and "[1/1]" in done.stdout
    assert listing(ROOT / "benchmarks" / "results") == before


@pytest.mark.parametrize("element", ["f32", "bf16"])
def test_every_program_compiles_with_every_case_s_types(element, tmp_path):
    """What the driver makes of a program and a case is a valid module."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import run
    finally:
        sys.path.pop(0)
    cases = run.load_cases(json.loads((ROOT / "benchmarks" / "shapes.json").read_text()))
    programs = {case.program() for case in cases if case.element == element}
    assert len(programs) >= 9
    for i, program in enumerate(sorted(programs)):
        path = tmp_path / f"{i}.mlir"
        path.write_text(program)
        done = subprocess.run([RUNNER.parent / "llama-opt", path], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{done.stderr}\n{program}"
    for case in cases:
        assert len(case.tensors()) == len(case.arguments)


@pytest.mark.parametrize(
    "arguments,message",
    [
        (("--filter", "nothing-has-this-name"), "no case matches --filter"),
        (("--filter", "("), "--filter: "),
        (("--threads", "0"), "--threads and --rounds are 1 or more"),
    ],
)
def test_wrong_arguments_are_named(arguments, message):
    done = run_driver(*arguments)
    assert done.returncode != 0 and message in done.stderr and "Traceback" not in done.stderr


def test_a_missing_build_is_named(tmp_path):
    done = run_driver("--quick", build=tmp_path)
    assert done.returncode == 1 and "does not exist: ./dev build" in done.stderr
