#!/usr/bin/env python3
"""Makes a folder that tests and measures on a GPU machine, where there is neither LLVM nor this project.

    scripts/gpu_bundle.py FOLDER --target cuda --chip sm_90a     here
    python3 FOLDER/run.py                                        there, after copying FOLDER: writes report.json and report.md

In it are packages of the programs of test/Integration with inputs and the results of the reference in f64, packages of
benchmarks (benchmarks/gpu.json), a model with its weights and the text that the processor here continues, a C program
that prints that text, and run.py, which needs Python 3.9 and no library of it.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import ml_dtypes
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "test" / "Integration")]
from cases import Case, expand, load_shapes  # noqa: E402
from harness import load_safetensors, save_safetensors  # noqa: E402

DTYPES = {
    "f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i64": np.int64, "i32": np.int32,
    "i16": np.int16, "i8": np.int8, "i4": np.int8, "i1": np.int8,
}  # fmt: skip
SEED = 7
TOKENS = 40


class Maker:
    def __init__(self, arguments):
        self.arguments = arguments
        self.runner = arguments.build / "bin" / "llama-runner"
        self.folder = arguments.folder
        self.library = self.folder / "lib"
        self.target = ["--target", arguments.target, "--image", arguments.image]
        if arguments.chip:
            self.target += ["--chip", arguments.chip]

    def call(self, *command):
        done = subprocess.run([self.runner, *map(str, command)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"gpu_bundle: {' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
        if done.stderr.startswith("note:"):
            self.note = done.stderr.strip()
        return done.stdout

    def compile(self, source, name, *options):
        """The manifest of lib/NAME.so."""
        output = self.library / f"{name}.so"
        self.call("compile", source, "-o", output, "--prefix", "bundle", *self.target, *options)
        return json.loads(self.call("info", output, "--json"))

    def test(self, file):
        """One program, with inputs and the results that they must have."""
        manifest = self.compile(file, f"test-{file.stem}")
        text = file.read_text()
        entry = re.search(r"(?m)^// ENTRY: (\S+)", text)[1]
        function = next(f for f in manifest["functions"] if f["name"] == entry)
        rng = np.random.default_rng(SEED)
        shapes = dict(
            item.split("=") for item in re.search(r"(?m)^// SHAPES: ?(\S*)", text)[1].split(",") if item
        )
        inputs = {}
        for i, value in enumerate(function["arguments"]):
            given, _, bound = shapes.get(f"arg{i}", "").partition(":")
            shape = [int(size) for size in given.split("x")] if given else value["shape"]
            if value["kind"] == "scalar" or None in shape:
                sys.exit(f"gpu_bundle: {file}: argument {i} needs a line SHAPES that says its size")
            dtype = DTYPES[value["dtype"]]
            if value["dtype"].startswith("i"):
                inputs[f"arg{i}"] = rng.integers(0, int(bound or 2 if value["dtype"] == "i1" else 8), shape).astype(dtype)
            else:
                bound = float(bound or 1)
                inputs[f"arg{i}"] = rng.uniform(-bound, bound, shape).astype(dtype)
        with tempfile.TemporaryDirectory() as scratch:
            scratch = pathlib.Path(scratch)
            save_safetensors(scratch / "in.safetensors", inputs)
            report = json.loads(
                self.call(
                    "verify", file, "--entry", entry, "--inputs", scratch / "in.safetensors", "--references",
                    scratch / "out.safetensors", "--target", "x86-64", "--json",
                )  # fmt: skip
            )
            references = load_safetensors(scratch / "out.safetensors")
        data = self.folder / "data" / f"{file.stem}.bin"
        verdicts = report["targets"][0]["results"]
        with data.open("wb") as out:

            def put(array, **more):
                array = np.ascontiguousarray(array)
                place = {"offset": out.tell(), "bytes": array.nbytes, "shape": list(array.shape), **more}
                out.write(array.tobytes())
                return place

            arguments = [
                put(inputs[f"arg{i}"], dtype=value["dtype"]) for i, value in enumerate(function["arguments"])
            ]
            results = [
                put(references[f"result{i}"].astype(np.float64), dtype=value["dtype"], rtol=v["rtol"], atol=v["atol"])
                for i, (value, v) in enumerate(zip(function["results"], verdicts, strict=True))
            ]
        return {
            "name": file.stem, "library": f"lib/test-{file.stem}.so", "symbol": function["symbol"],
            "data": str(data.relative_to(self.folder)), "arguments": arguments, "results": results,
        }  # fmt: skip

    def benchmark(self, case, result):
        """One program whose result and workspace are arguments, so that they stay on the device."""
        source = self.folder / "data" / f"{case.name}.mlir"
        source.write_text(plan(case.program()))
        self.compile(source, f"bench-{case.name}")
        arguments = [
            {"dtype": case.element if element == "!t" else element, "shape": shape, "bound": bound}
            for shape, element, bound in case.tensors()
        ]
        shape = [int(size) for size in result.format(**case.sizes).split("x")]
        arguments.append({"dtype": case.element, "shape": shape, "is_result": True})
        sizes = case.sizes
        flops = 2 * sizes["m"] * sizes["n"] * sizes["k"] if {"m", "n", "k"} <= sizes.keys() else None
        return {
            "name": case.name, "library": f"lib/bench-{case.name}.so", "symbol": "bundle_main", "arguments": arguments,
            "flops": flops,
        }  # fmt: skip

    def model(self, directory):
        """The package of a model, its weights, and what the processor here says."""
        name = directory.name
        self.compile(directory, f"model-{name}", "--dtype", "f32")
        weights = self.folder / "models" / name
        weights.mkdir(parents=True)
        for file in directory.iterdir():
            if file.suffix in (".json", ".safetensors"):
                shutil.copy(file, weights)
        prompt = self.arguments.tokens
        text = self.call("generate", directory, "--tokens", prompt, "--max-tokens", TOKENS, "--dtype", "f32", "--json")
        return {
            "name": name, "library": f"lib/model-{name}.so", "weights": f"models/{name}",
            "prompt": [int(token) for token in prompt.split(",")], "tokens": json.loads(text)["tokens"],
        }  # fmt: skip

    def main_program(self, directory):
        """examples/ahead-of-time/generate.c, for the first model."""
        with tempfile.TemporaryDirectory() as scratch:
            self.call(
                "compile", directory, "-o", self.library / "demo.so", "--header", pathlib.Path(scratch) / "demo.h",
                "--dtype", "f32", *self.target,
            )  # fmt: skip
            compiler = next(filter(None, map(shutil.which, ["cc", "clang", "clang-22", "gcc"])))
            subprocess.run(
                [
                    compiler, "-std=c99", "-O2", f"-I{scratch}", ROOT / "examples/ahead-of-time/generate.c",
                    self.library / "demo.so", self.library / "libllama-gpu.so", "-Wl,-rpath,$ORIGIN/lib",
                    "-o", self.folder / "generate",
                ],
                check=True,
            )  # fmt: skip
        return "generate"


def plan(text):
    """A program of one result that is an argument, as is its workspace."""
    head = re.search(r"func\.func @main\((.*?)\) -> (!\w+) \{", text, re.DOTALL)
    end = re.search(r"  return (%\w+) : (!\w+)\n\}", text)
    if not head or not end or head[2] != end[2]:
        sys.exit("gpu_bundle: a benchmark's program is no function @main of one result with an alias as its type")
    type = head[2]
    returned = (
        f"  %bundle_r = bufferization.materialize_in_destination {end[1]} in %bundle_out : ({type}, {type}) -> {type}\n"
        f"  return %bundle_r : {type}\n}}"
    )
    text = text[: end.start()] + returned + text[end.end() :]
    out = f'%bundle_out: {type} {{bufferization.writable = true, bufferization.access = "write"}}'
    signature = f"func.func @main({head[1]}, {out}) -> {type} attributes {{llama.workspace}} {{"
    return text[: head.start()] + signature + text[head.end() :]


def load_benchmarks(path):
    """(case, shape of its result) for each size in a file like benchmarks/gpu.json."""
    shapes = load_shapes()
    groups = {group["name"]: group for group in shapes["groups"]}
    for name, chosen in json.loads(path.read_text()).items():
        for size in (each for case in chosen["cases"] for each in expand(case)):
            for element in chosen["elements"]:
                yield Case(groups[name], size, element, 1, shapes["configs"]), chosen["result"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="to make; must not exist")
    parser.add_argument("--target", required=True, help="as `llama-runner compile --target` has it: cuda, vulkan, rocm")
    parser.add_argument("--chip", help="of the GPU: sm_90a, gfx942")
    parser.add_argument("--image", default="auto", help="auto, cubin or ptx")
    parser.add_argument("--tests", default="", help="only programs of test/Integration whose name holds this text")
    parser.add_argument("--benchmarks", type=pathlib.Path, default=ROOT / "benchmarks" / "gpu.json", help="the sizes")
    parser.add_argument("--model", type=pathlib.Path, default=ROOT / "examples/demo-model/model", help="a model directory")
    parser.add_argument("--tokens", default="638,51,290,294", help="of the model's prompt (default: 'Tom was')")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build", help="the build folder")
    arguments = parser.parse_args()
    if arguments.folder.exists():
        parser.error(f"{arguments.folder} exists")
    for name in ("lib", "data"):
        (arguments.folder / name).mkdir(parents=True)
    maker = Maker(arguments)
    maker.note = None
    files = sorted((ROOT / "test" / "Integration").glob(f"*{arguments.tests}*.mlir"))
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout
    content = {
        "target": arguments.target,
        "chip": arguments.chip,
        "commit": commit.strip(),
        "tests": [maker.test(file) for file in files],
        "benchmarks": [maker.benchmark(*each) for each in load_benchmarks(arguments.benchmarks)],
        "models": [maker.model(arguments.model)],
        "main": maker.main_program(arguments.model),
    }
    (arguments.folder / "bundle.json").write_text(json.dumps(content, indent=1) + "\n")
    shutil.copy(ROOT / "scripts" / "gpu_bundle_run.py", arguments.folder / "run.py")
    size = sum(path.stat().st_size for path in arguments.folder.rglob("*") if path.is_file())
    print(
        f"{arguments.folder}: {len(files)} tests, {len(content['benchmarks'])} benchmarks, 1 model, {size / 1e6:.1f} MB; "
        f"copy it to the GPU's machine and call `python3 {arguments.folder.name}/run.py`"
    )
    if maker.note:
        print(maker.note)


if __name__ == "__main__":
    main()
