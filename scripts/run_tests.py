"""Runs every test of the project and ends with one line: N passed, N failed[, N skipped].

The suites: the lit tests, the lit tests again with every llama-opt run checked by --verify-roundtrip, the C++ unit tests
and the Python tests (references, numeric integration, tools). Each suite prints its own progress.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The tests of test/Integration that say nothing of processors.
ON_GPU = ("attention", "block", "demo_model", "fuse", "gguf", "gpu", "gpu_bundle", "gpu_package", "math", "ops")


class Tally:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.failures = []

    def add(self, name, passed, failed, skipped, failures):
        self.passed += passed
        self.failed += failed
        self.skipped += skipped
        self.failures += [f"{name}: {failure}" for failure in failures]

    def broken(self, name, reason):
        self.add(name, 0, 1, 0, [reason])


def announce(text):
    print(f"==> {text}", flush=True)


def run_lit(tally, args, name, extra):
    announce(f"{name}")
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "lit.json"
        command = [f"{args.llvm_bin}/lit", "-s", "--no-progress-bar", "-v", "--output", output, *extra]
        if args.pattern:
            command += ["--filter", args.pattern]
        result = subprocess.run([*command, ROOT / args.build / "test"])
        if not output.exists():
            # A filter that selects nothing is an error to lit, not to the whole run.
            if not args.pattern:
                tally.broken(name, f"lit ended with exit code {result.returncode} and no results")
            return
        tests = json.loads(output.read_text())["tests"]
    ok = [t for t in tests if t["code"] in ("PASS", "XFAIL", "FLAKYPASS")]
    skipped = [t for t in tests if t["code"] in ("UNSUPPORTED", "SKIPPED", "EXCLUDED")]
    bad = [t for t in tests if t not in ok and t not in skipped]
    skipped = [t for t in skipped if t["code"] != "EXCLUDED"]
    tally.add(name, len(ok), len(bad), len(skipped), [t["name"] for t in bad])


def run_unit(tally, args):
    for program in sorted((ROOT / args.build / "bin").glob("*Tests")):
        announce(f"unit tests: {program.name}")
        with tempfile.TemporaryDirectory() as scratch:
            output = pathlib.Path(scratch) / "gtest.json"
            command = [program, f"--gtest_output=json:{output}", "--gtest_brief=1"]
            if args.pattern:
                command.append(f"--gtest_filter=*{args.pattern}*")
            result = subprocess.run(command)
            if not output.exists():
                tally.broken(program.name, f"ended with exit code {result.returncode} and no results")
                continue
            report = json.loads(output.read_text())
        cases = [case for suite in report["testsuites"] for case in suite["testsuite"]]
        failures = [f"{c['classname']}.{c['name']}" for c in cases if c.get("failures")]
        skipped = sum(c["result"] == "SKIPPED" or c["status"] == "NOTRUN" for c in cases)
        tally.add(program.name, len(cases) - len(failures) - skipped, len(failures), skipped, failures)
        if result.returncode and not failures:
            tally.broken(program.name, f"ended with exit code {result.returncode}")


def run_python(tally, args):
    announce("Python tests")
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "pytest.xml"
        command = [sys.executable, "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider", f"--junitxml={output}"]
        # Neighbours stay together, since they share what is compiled; a worker without work takes half of another's.
        command += ["-n", str(len(os.sched_getaffinity(0))), "--dist", "worksteal"]
        if args.pattern:
            command += ["-k", args.pattern]
        # The workers are the threads: PyTorch need not bring as many again.
        # Compiled models are kept for the others of the same run.
        environment = dict(
            os.environ,
            LLAMA_RUNNER=str(ROOT / args.build / "bin/llama-runner"),
            LLAMA_CODE_CACHE=str(pathlib.Path(scratch) / "code"),
            OMP_NUM_THREADS="1",
        )
        tests = ["test"]
        if args.target:
            environment["LLAMA_TARGET"] = args.target
            tests = [f"test/Integration/test_{name}.py" for name in ON_GPU]
        result = subprocess.run([*command, *tests], cwd=ROOT, env=environment)
        if not output.exists():
            tally.broken("pytest", f"ended with exit code {result.returncode} and no results")
            return
        cases = list(xml.etree.ElementTree.parse(output).getroot().iter("testcase"))
    failures = [
        f"{c.get('classname')}::{c.get('name')}" for c in cases if c.find("failure") is not None or c.find("error") is not None
    ]
    skipped = sum(c.find("skipped") is not None for c in cases)
    tally.add("pytest", len(cases) - len(failures) - skipped, len(failures), skipped, failures)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pattern", nargs="?", help="run only tests whose name holds this text")
    parser.add_argument("--target", help="run the numeric tests only, on this GPU (vulkan, cuda, rocm)")
    parser.add_argument("--build", default="build", help="the build folder")
    parser.add_argument("--llvm-bin", default="/usr/lib/llvm-22/bin", help="where lit is")
    args = parser.parse_args()
    if args.pattern and not re.fullmatch(r"[\w.\- ]+", args.pattern):
        parser.error("the pattern is plain text: letters, digits, '_', '-', '.' and spaces")

    started = time.monotonic()
    tally = Tally()
    if not args.target:
        run_lit(tally, args, "lit", [])
        run_lit(tally, args, "lit, every module through a round trip", ["--param", "verify_roundtrip=1"])
        run_unit(tally, args)
    run_python(tally, args)

    for failure in tally.failures:
        print(f"FAILED {failure}")
    print(f"{time.monotonic() - started:.0f} s")
    if tally.passed + tally.failed == 0:
        tally.broken("run_tests", f"no test is called '{args.pattern}'")
        print(f"FAILED {tally.failures[-1]}")
    skipped = f", {tally.skipped} skipped" if tally.skipped else ""
    print(f"{tally.passed} passed, {tally.failed} failed{skipped}", flush=True)
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
