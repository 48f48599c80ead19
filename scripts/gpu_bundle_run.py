#!/usr/bin/env python3
"""Executes what scripts/gpu_bundle.py put beside this file on the GPU of this machine, and writes report.json and report.md.

    python3 run.py [--tests-only | --benchmarks-only] [--rounds N] [--report PATH]

The exit code is 1 where a result is wrong or something cannot be executed. Needs Python 3.9, no library of it, and the
GPU's driver.
"""

import argparse
import array
import ctypes
import datetime
import json
import math
import mmap
import pathlib
import platform
import random
import statistics
import struct
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
DTYPES = ("f64", "f32", "f16", "bf16", "i64", "i32", "i16", "i8", "i4", "i1", "ui64", "ui32", "ui16", "ui8")
CODES = {"f64": "d", "f32": "f", "f16": "e", "i64": "q", "i32": "i", "i16": "h", "i8": "b", "i4": "b", "i1": "b"}
PATTERN = 1 << 14
READ = 1


class Failure(Exception):
    """What went wrong, in one line."""


class Tensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p), ("dtype", ctypes.c_int32), ("rank", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * 8), ("strides", ctypes.c_int64 * 8), ("owner", ctypes.c_void_p),
    ]  # fmt: skip


class Properties(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char * 256), ("driver", ctypes.c_char * 256), ("chip", ctypes.c_char * 64),
        ("memory_bytes", ctypes.c_int64), ("free_bytes", ctypes.c_int64), ("multiprocessors", ctypes.c_int32),
        ("subgroup_size", ctypes.c_int32), ("shared_bytes_per_block", ctypes.c_int64),
        ("max_threads_per_block", ctypes.c_int32), ("clock_khz", ctypes.c_int32), ("is_software", ctypes.c_int32),
    ]  # fmt: skip


def width(dtype):
    return 2 if dtype == "bf16" else struct.calcsize(CODES[dtype])


def count(shape):
    return math.prod(shape)


def decode(data, dtype):
    """The numbers in memory."""
    if dtype == "bf16":
        return [struct.unpack("f", struct.pack("I", bits << 16))[0] for bits in array.array("H", data)]
    return list(struct.unpack(f"{len(data) // width(dtype)}{CODES[dtype]}", data))


def encode(values, dtype):
    if dtype == "bf16":
        bits = (struct.unpack("I", struct.pack("f", value))[0] for value in values)
        return array.array("H", [(b + 0x7FFF + (b >> 16 & 1)) >> 16 for b in bits]).tobytes()
    return struct.pack(f"{len(values)}{CODES[dtype]}", *values)


class Memory:
    """Pages of memory that nobody has touched yet."""

    def __init__(self, size):
        self.map = mmap.mmap(-1, max(size, 1))
        self.size = size
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self.map))


def tensor(address, dtype, shape):
    result = Tensor(address, DTYPES.index(dtype), len(shape))
    result.sizes[: len(shape)] = shape
    return result


class Library:
    """A package and the functions of its prefix."""

    def __init__(self, path):
        try:
            self.library = ctypes.CDLL(str(HERE / path))
        except OSError as error:
            raise Failure(str(error)) from None
        self.prefix = "bundle"
        self.symbol("last_error").restype = ctypes.c_char_p
        self.symbol("target").restype = ctypes.c_char_p

    def symbol(self, name):
        return getattr(self.library, f"{self.prefix}_{name}")

    def target(self):
        target = self.symbol("target")()
        if target is None:
            raise Failure(self.symbol("last_error")().decode())
        return target.decode()

    def call(self, name, *arguments):
        if getattr(self.library, name)(*arguments):
            raise Failure(self.symbol("last_error")().decode())


def compare(actual, expected, dtype, rtol, atol):
    """(elements beyond the tolerance, largest error)."""
    outside, largest = 0, 0.0
    for a, e in zip(actual, expected):
        if math.isnan(e) or math.isnan(a):
            outside += math.isnan(e) != math.isnan(a)
            continue
        if a == e:
            continue
        error = abs(a - e)
        largest = max(largest, error)
        outside += not error <= (atol + rtol * abs(e) if not dtype.startswith("i") else 0)
    return outside, largest


def run_test(test):
    library = Library(test["library"])
    library.target()
    data = (HERE / test["data"]).read_bytes()
    kept, passed = [], []
    for value in test["arguments"]:
        memory = Memory(value["bytes"])
        memory.map[: value["bytes"]] = data[value["offset"] : value["offset"] + value["bytes"]]
        kept += [memory, tensor(memory.address, value["dtype"], value["shape"])]
        passed.append(ctypes.byref(kept[-1]))
    results = [Tensor() for _ in test["results"]]
    library.call(test["symbol"], *passed, *map(ctypes.byref, results))
    outside = largest = 0
    for result, value in zip(results, test["results"]):
        shape = list(result.sizes[: result.rank])
        if shape != value["shape"]:
            raise Failure(f"a result has the shape {shape}, not {value['shape']}")
        found = ctypes.string_at(result.data, count(shape) * width(value["dtype"]))
        library.symbol("release")(ctypes.byref(result))
        expected = decode(data[value["offset"] : value["offset"] + value["bytes"]], "f64")
        wrong, error = compare(decode(found, value["dtype"]), expected, value["dtype"], value["rtol"], value["atol"])
        outside, largest = outside + wrong, max(largest, error)
    return {"passed": outside == 0, "outside": outside, "max_abs": largest}


class Gpu:
    """The runtime that packages share."""

    def __init__(self):
        library = ctypes.CDLL(str(HERE / "lib" / "libllama-gpu.so"))
        self.library = library
        library.llama_gpu_take_error.restype = ctypes.c_char_p
        library.llama_gpu_stop_timer.restype = ctypes.c_double
        library.llama_gpu_make_resident.argtypes = [
            ctypes.c_void_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        library.llama_gpu_drop_resident.argtypes = [ctypes.c_void_p]

    def check(self):
        error = self.library.llama_gpu_take_error()
        if error is not None:
            raise Failure(error.decode())

    def place(self, memory, access):
        self.library.llama_gpu_make_resident(memory.address, memory.size, access, None, None)
        self.check()

    def drop(self, memory):
        self.library.llama_gpu_drop_resident(memory.address)

    def properties(self):
        properties = Properties()
        self.library.llama_gpu_get_properties(ctypes.byref(properties))
        self.check()
        text = {name: getattr(properties, name).decode() for name in ("name", "driver", "chip")}
        numbers = ("memory_bytes", "multiprocessors", "clock_khz", "is_software")
        return text | {name: getattr(properties, name) for name in numbers}

    def time(self, call, calls):
        """Seconds of a call, by the device's clock."""
        self.library.llama_gpu_start_timer()
        for _ in range(calls):
            call()
        seconds = self.library.llama_gpu_stop_timer()
        self.check()
        return seconds / calls


def run_benchmark(gpu, case, rounds):
    library = Library(case["library"])
    library.target()
    placed, kept, total = [], [], 0
    try:
        for value in case["arguments"]:
            size = count(value["shape"]) * width(value["dtype"])
            memory = Memory(size)
            total += size
            if not value.get("is_result"):
                bound = value["bound"]
                pattern = encode([random.uniform(-bound, bound) for _ in range(PATTERN)], value["dtype"])
                for at in range(0, size, len(pattern)):
                    memory.map[at : min(at + len(pattern), size)] = pattern[: size - at]
            gpu.place(memory, 0 if value.get("is_result") else READ)
            placed.append(memory)
            kept.append(tensor(memory.address, value["dtype"], value["shape"]))
        arguments = [ctypes.byref(each) for each in kept]
        needed = ctypes.c_int64()
        library.call(case["symbol"] + "_workspace_bytes", *arguments, ctypes.byref(needed))
        if needed.value:
            workspace = Memory(needed.value)
            gpu.place(workspace, 0)
            placed.append(workspace)
        else:
            workspace = Memory(64)
        kept.append(tensor(workspace.address, "i8", [needed.value]))

        def call():
            library.call(case["symbol"], *arguments, ctypes.byref(kept[-1]))

        # The second call is recorded, and replayed from then on.
        first = [gpu.time(call, 1) for _ in range(3)][-1]
        calls = max(1, min(1000, int(0.02 / max(first, 1e-9)))) if rounds > 1 else 1
        seconds = statistics.median(gpu.time(call, calls) for _ in range(rounds))
    finally:
        for memory in placed:
            gpu.drop(memory)
    result = {"passed": True, "seconds": seconds, "bytes": total, "gb_per_s": total / seconds * 1e-9}
    if case["flops"]:
        result["tflop_per_s"] = case["flops"] / seconds * 1e-12
    return result


def run_model(model, limit):
    library = Library(model["library"])
    library.target()
    progress = []
    report = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)(
        lambda done, total, _: progress.append((done, total))
    )
    handle, session, logits = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.POINTER(ctypes.c_float)()
    started = time.perf_counter()
    library.call(
        "bundle_open_with_progress", str(HERE / model["weights"]).encode(), report, None, ctypes.byref(handle)
    )
    load = time.perf_counter() - started
    vocabulary = library.symbol("vocab_size")
    vocabulary.restype = ctypes.c_int64
    tokens, expected = list(model["prompt"]), model["tokens"][:limit]
    library.call("bundle_start", handle, ctypes.c_int64(len(tokens) + len(expected)), ctypes.byref(session))
    ours, steps, following = [], [], tokens
    for _ in expected:
        ids = (ctypes.c_int32 * len(following))(*following)
        started = time.perf_counter()
        library.call("bundle_feed", session, ids, ctypes.c_int64(len(following)), ctypes.byref(logits))
        steps.append(time.perf_counter() - started)
        row = logits[: vocabulary()]
        ours.append(row.index(max(row)))
        following = ours[-1:]
    library.symbol("end")(session)
    library.symbol("close")(handle)
    return {
        "passed": ours == expected, "tokens": ours, "load_s": load, "uploaded_bytes": progress[-1][1] if progress else 0,
        "prefill_s": steps[0], "step_s": statistics.median(steps[3:] or steps),
    }  # fmt: skip


def run_main(bundle, limit):
    """The C program prints what the model said through Python."""
    model = bundle["models"][0]
    command = [HERE / bundle["main"], HERE / model["weights"], limit, *model["prompt"]]
    done = subprocess.run([str(c) for c in command], capture_output=True)
    if done.returncode:
        raise Failure(done.stderr.decode(errors="replace").strip() or f"it ended with {done.returncode}")
    return {"passed": len(done.stdout.strip()) > 0, "text": done.stdout.decode(errors="replace").strip()}


def guarded(name, action):
    print(f"{name} ... ", end="", flush=True)
    try:
        result = action()
    except Failure as failure:
        result = {"passed": False, "error": str(failure)}
    print("ok" if result["passed"] else f"FAILED {result.get('error', '')}", flush=True)
    return {"name": name, **result}


def to_markdown(report):
    device = report["device"]
    lines = [
        f"# {device.get('name', 'no GPU')}",
        "",
        f"{report['target']}, {device.get('driver', report.get('error', ''))}, {report['date']}, commit {report['commit']}.",
        "",
    ]
    if device.get("is_software"):
        lines += ["A processor plays this device: the times below say nothing of a GPU.", ""]
    if report["tests"]:
        lines += ["| test | result | largest error |", "|---|---|---:|"]
        for test in report["tests"]:
            verdict = "ok" if test["passed"] else test.get("error") or f"{test['outside']} elements beyond the tolerance"
            lines.append(f"| {test['name']} | {verdict} | {test.get('max_abs', float('nan')):.3g} |")
        lines.append("")
    if report["benchmarks"]:
        lines += ["| benchmark | time | bandwidth | arithmetic |", "|---|---:|---:|---:|"]
        for case in report["benchmarks"]:
            if "seconds" not in case:
                lines.append(f"| {case['name']} | {case['error']} | | |")
                continue
            arithmetic = f"{case['tflop_per_s']:.3g} TFLOP/s" if "tflop_per_s" in case else ""
            time = f"{case['seconds'] * 1e6:.1f} us"
            lines.append(f"| {case['name']} | {time} | {case['gb_per_s']:.4g} GB/s | {arithmetic} |")
        lines.append("")
    for model in report["models"]:
        if "step_s" in model:
            said = "the processor's tokens" if model["passed"] else "OTHER tokens than the processor"
            lines.append(
                f"{model['name']}: {said}; prefill {model['prefill_s'] * 1e3:.2f} ms, "
                f"a token {model['step_s'] * 1e3:.2f} ms, weights loaded in {model['load_s']:.2f} s."
            )
        else:
            lines.append(f"{model['name']}: {model.get('error') or 'ok: ' + model.get('text', '')}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tests-only", action="store_true")
    parser.add_argument("--benchmarks-only", action="store_true")
    parser.add_argument("--rounds", type=int, default=7, help="of a benchmark, whose median counts; 1 is a single call")
    parser.add_argument("--tokens", type=int, default=40, help="that models continue")
    parser.add_argument("--report", type=pathlib.Path, default=pathlib.Path("report"), help="without an extension")
    options = parser.parse_args()
    random.seed(1)
    bundle = json.loads((HERE / "bundle.json").read_text())
    report = {
        "target": bundle["target"] + (f":{bundle['chip']}" if bundle["chip"] else ""),
        "commit": bundle["commit"],
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "host": platform.platform(),
        "device": {},
        "tests": [],
        "benchmarks": [],
        "models": [],
    }
    gpu = None
    try:
        first = (bundle["tests"] + bundle["benchmarks"] + bundle["models"])[0]
        print(f"target {Library(first['library']).target()}")
        gpu = Gpu()
        report["device"] = gpu.properties()
        print(f"device {report['device']['name']}, {report['device']['driver']}")
    except Failure as failure:
        report["error"] = str(failure)
        print(f"error: {failure}", file=sys.stderr)
    if gpu and not options.benchmarks_only:
        report["tests"] = [guarded(test["name"], lambda: run_test(test)) for test in bundle["tests"]]
        report["models"] = [guarded(m["name"], lambda: run_model(m, options.tokens)) for m in bundle["models"]]
        report["models"].append(guarded(bundle["main"], lambda: run_main(bundle, min(options.tokens, 12))))
    if gpu and not options.tests_only:
        report["benchmarks"] = [
            guarded(case["name"], lambda: run_benchmark(gpu, case, options.rounds)) for case in bundle["benchmarks"]
        ]
    options.report.with_suffix(".json").write_text(json.dumps(report, indent=1) + "\n")
    options.report.with_suffix(".md").write_text(to_markdown(report))
    done = report["tests"] + report["benchmarks"] + report["models"]
    failed = [each["name"] for each in done if not each["passed"]]
    print(f"{len(done) - len(failed)} passed, {len(failed)} failed; {options.report}.json and {options.report}.md")
    return 1 if failed or not gpu else 0


if __name__ == "__main__":
    sys.exit(main())
