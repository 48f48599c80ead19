"""Packages for GPUs: the same C interface, with images inside and libllama-gpu.so beside them."""

import ctypes
import json
import os
import re
import shutil
import subprocess
import sys

import ml_dtypes
import numpy as np
import pytest

from harness import ROOT, gpu_target, load_safetensors, runner, save_safetensors
from models import DEMO
from test_gpu import find_target
from test_package import CC, EXAMPLE, GOLDEN, MODEL, OK, Package, array_of, compile_package, run, tensor_of

FUNCTIONS = ROOT / "test/Integration/Inputs/package.mlir"
FAKE = runner().resolve().parent.parent / "test/lib/libcuda-fake.so"
PYTHON = runner().resolve().parent.parent / "python"
DEVICE_ERROR = 7
# Where the code is executed: on the GPU here, and as PTX by the driver for tests.
TARGETS = [
    pytest.param("vulkan", marks=pytest.mark.skipif(find_target() != "vulkan", reason="no Vulkan device here")),
    pytest.param("cuda", marks=pytest.mark.skipif(not FAKE.is_file() or gpu_target() == "cuda", reason=f"no {FAKE}")),
]
ARGUMENTS = {"vulkan": ["--target", "vulkan"], "cuda": ["--target", "cuda:sm_90a", "--image", "ptx"]}


def environment(target, **more):
    clean = {key: value for key, value in os.environ.items() if not key.startswith("LLAMA_GPU_")}
    return clean | ({"LLAMA_GPU_DRIVER": str(FAKE)} if target == "cuda" else {}) | more


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """By target: a folder with demo.so and functions.so, compiled when it is first asked for."""
    made = {}

    def get(target):
        if target not in made:
            folder = tmp_path_factory.mktemp(target)
            compile_package(MODEL, "-o", folder / "demo.so", "--header", folder / "demo.h", *ARGUMENTS[target])
            compile_package(FUNCTIONS, "-o", folder / "functions.so", "--prefix", "fn", *ARGUMENTS[target])
            made[target] = folder
        return made[target]

    return get


def build_main(folder):
    main = folder / "generate"
    run(CC, "-std=c99", f"-I{folder}", EXAMPLE / "generate.c", folder / "demo.so", "-Wl,-rpath,$ORIGIN", "-o", main)
    return main


def python(target, folder, program, **more):
    """The output of a program that calls packages in `folder`."""
    script = f"import sys; sys.path[:0] = [{str(ROOT / 'test/Integration')!r}]\nimport numpy as np\n{program}"
    return run(sys.executable, "-c", script, cwd=folder, env=environment(target, **more)).stdout.decode()


@pytest.mark.parametrize("target", TARGETS)
def test_the_example_prints_the_processors_text(packages, target, tmp_path):
    """All that is copied: the package, the runtime, the program. A few megabytes, none of which is LLVM."""
    folder = packages(target)
    main = build_main(folder)
    for file in ("demo.so", "libllama-gpu.so", main.name):
        shutil.copy(folder / file, tmp_path)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 5e6
    needed = run("readelf", "-d", tmp_path / "demo.so", tmp_path / "libllama-gpu.so").stdout.decode()
    assert "libllama-gpu.so" in needed and "libstdc++" not in needed and "LLVM" not in needed and "cuda" not in needed
    command = [MODEL, 12, *GOLDEN["demo"]["prompt_ids"]]
    there = run(tmp_path / main.name, *command, env=environment(target)).stdout
    host = tmp_path / "host"
    host.mkdir()
    compile_package(MODEL, "-o", host / "demo.so", "--header", host / "demo.h")
    assert there == run(build_main(host), *command).stdout and len(there) > 10


def bytes_brought_back(log):
    """Of each copy from the GPU that plays NVIDIA's, in its order."""
    copies = re.findall(r"^cuMemcpyDtoH\w*\((.*)\) ->", log.read_text(), re.M)
    return [int(re.search(r"\bbytes=(\d+)", text)[1]) for text in copies]


def test_only_tokens_come_back(packages, tmp_path):
    """Of the C example, and of greedy decoding by Python's packages and models; logits where they are asked for."""
    if not FAKE.is_file():
        pytest.skip(f"no {FAKE}")
    folder, log = packages("cuda"), tmp_path / "log"
    more = {"LLAMA_FAKE_CUDA_LOG": str(log)}
    run(build_main(folder), MODEL, 4, *GOLDEN["demo"]["prompt_ids"], env=environment("cuda", **more))
    assert bytes_brought_back(log) == [4] * 4
    if not (PYTHON / "llama_mlir").is_dir():
        pytest.skip("the Python package is not built")
    load = f"llama_mlir.Model.load({str(MODEL)!r}, target='cuda')"
    for what, expected in [
        (f"list(llama_mlir.Package('demo.so').open({str(MODEL)!r}).generate([638, 51], 3))", [4] * 3),
        (f"{load}.generate('Tom', max_tokens=3)", [4] * 3),
        (f"{load}.generate('Tom', max_tokens=2, temperature=1)", [2560] * 2),
    ]:
        log.write_text("")
        python("cuda", folder, f"import llama_mlir\nprint({what})", PYTHONPATH=str(PYTHON), **more)
        assert bytes_brought_back(log) == expected, what


@pytest.mark.parametrize("target", ["host", *TARGETS])
def test_logits_without_a_largest(packages, target, tmp_path):
    """A NaN, or -Inf everywhere, is an error of its own; where the best is -0 or 0 the first of both."""
    folder = tmp_path if target == "host" else packages(target)
    if target == "host":
        compile_package(MODEL, "-o", folder / "demo.so")
    weights = load_safetensors(MODEL / "model.safetensors")
    for name, value in [("nan", np.nan), ("zero", 0)]:
        (tmp_path / name).mkdir()
        norm = np.full_like(weights["model.norm.weight"], value)
        save_safetensors(tmp_path / name / "model.safetensors", weights | {"model.norm.weight": norm})
    program = f"""
import ctypes
import test_package as p
for name, expected in [("nan", 8), ("zero", p.OK)]:
    model = p.Model("./demo.so", {str(tmp_path)!r} + "/" + name)
    session = model.start(8)
    token = ctypes.c_int32(-7)
    ids = (ctypes.c_int32 * 2)(1, 2)
    assert model.function("feed_best")(session, ids, ctypes.c_int64(2), ctypes.byref(token)) == expected
    assert model.function("length")(session) == 2
    print(token.value, model.text("last_error") if expected else "")
"""
    lines = python(target, folder, program).splitlines()
    assert [line.strip() for line in lines] == ["-7 logit 0 is NaN, so that no token can be chosen", "0"]


@pytest.mark.parametrize("target", TARGETS)
def test_caches_of_8_bits_are_refused(target, tmp_path):
    line = "error: caches of int8 are for processors: on a GPU, keys and values are f32, bf16 or f16"
    chip = ARGUMENTS[target][1]
    for command in [
        ["compile", MODEL, "-o", tmp_path / "demo.so", "--target", chip],
        ["compile", MODEL, "-o", tmp_path / "demo.so", "--target", f"x86-64,{chip}"],
        ["compile", MODEL, "-o", tmp_path / "demo.ll", "--target", chip],
        ["verify", MODEL, "--tokens", "1,2", "--target", target],
        ["generate", MODEL, "--tokens", "1,2", "--max-tokens", "1", "--target", target],
    ]:
        done = run(runner(), *command, "--kv-cache", "int8", expect=1, env=environment(target))
        assert done.stderr.decode().splitlines()[-1] == line and b"demo.mlir" not in done.stderr
    assert not os.listdir(tmp_path)
    # A module is for any target, and holds what it is asked for.
    run(runner(), "compile", MODEL, "-o", tmp_path / "demo.mlir", "--kv-cache", "int8")


CALLS = """
import ml_dtypes
from harness import load_safetensors, save_safetensors
import test_package as p
package = p.Package("./functions.so", "fn")
given = load_safetensors("in.safetensors")
status, [norm] = package.call("norm", p.tensor_of(given["x"]), p.tensor_of(given["w"]))
assert status == p.OK, package.text("last_error")
cache = given["cache"].copy()
status, [stored] = package.call("store", p.tensor_of(given["new"]), p.tensor_of(cache), p.tensor_of(given["at"]))
assert status == p.OK, package.text("last_error")
status, twice = package.call("twice", p.tensor_of(given["v"]), results=3)
assert status == p.OK, package.text("last_error")
for result, expected in zip(twice, [given["v"], 2 * given["v"], 2 * given["v"]]):
    np.testing.assert_array_equal(p.array_of(result), expected)
np.testing.assert_array_equal(cache[3:], given["new"])
np.testing.assert_array_equal(p.array_of(stored), cache)
status, _ = package.call("norm", p.tensor_of(given["v"]), p.tensor_of(given["w"]))
assert status == p.INVALID_ARGUMENT
save_safetensors("out.safetensors", {"norm": p.array_of(norm)})
print(package.text("target"))
"""


@pytest.mark.parametrize("target", TARGETS)
def test_functions_give_what_the_jit_gives(packages, target):
    folder = packages(target)
    rng = np.random.default_rng(1)
    x, w = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in [(7, 64), (64,)])
    save_safetensors(
        folder / "in.safetensors",
        {
            "x": x, "w": w, "new": rng.standard_normal((2, 2, 4)).astype(np.float32),
            "cache": np.full((5, 2, 4), -1, np.float32), "at": np.array(3), "v": np.arange(5, dtype=np.float32),
        },
    )  # fmt: skip
    name = "vulkan" if target == "vulkan" else "cuda:sm_90a"
    assert python(target, folder, CALLS).strip() == name
    save_safetensors(folder / "norm.safetensors", {"arg0": x, "arg1": w})
    run(
        runner(), "exec", FUNCTIONS, "--entry", "norm", "--target", name, "--inputs", folder / "norm.safetensors",
        "--outputs", folder / "jit.safetensors", env=environment(target),
    )  # fmt: skip
    ours = load_safetensors(folder / "out.safetensors")["norm"]
    assert ours.tobytes() == load_safetensors(folder / "jit.safetensors")["result0"].tobytes()


MODEL_CALLS = f"""
import llama_mlir
package = llama_mlir.Package("demo.so")
seen = []
with package.open({str(MODEL)!r}, progress=lambda done, total: seen.append((done, total))) as model:
    rows = model.feed([1, 2, 3, 4], all_rows=True)
    assert len(model) == 4
    model.reset()
    np.testing.assert_allclose(model.feed([1, 2, 3, 4]), rows[-1], rtol=1e-3, atol=1e-3)
    model.reset()
    assert model.feed_best([1, 2, 3, 4]) == rows[-1].argmax()
    model.reset()
    print(list(model.generate([638, 51, 290, 294], 5)))
assert seen and seen == sorted(seen) and seen[-1][0] == seen[-1][1]
try:
    package.open("/nowhere")
except llama_mlir.FileError as error:
    assert "nowhere" in str(error)
"""


@pytest.mark.parametrize("target", TARGETS)
def test_python_loads_a_package(packages, target):
    pytest.importorskip("nanobind")
    if not (PYTHON / "llama_mlir").is_dir():
        pytest.skip("the Python package is not built")
    ours = python(target, packages(target), MODEL_CALLS, PYTHONPATH=str(PYTHON))
    host = packages(target).parent / f"host-for-{target}"
    host.mkdir()
    compile_package(MODEL, "-o", host / "demo.so")
    program = MODEL_CALLS.replace("assert seen and", "assert not seen or")
    assert ours == python("host", host, program, PYTHONPATH=str(PYTHON))


COMPILED = """
import llama_mlir
source = '''
func.func @main(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}'''
x, w = np.linspace(-1, 1, 192, dtype=np.float32).reshape(3, 64), np.full(64, 2, np.float32)
there = llama_mlir.compile(source, target=TARGET)(x, w)
np.testing.assert_allclose(there, llama_mlir.compile(source)(x, w), rtol=1e-5)
for target, pipeline, error in [
    (TARGET, "llama-to-loops", "llama-to-loops executes on processors"), ("rocm:7", "llama-to-x86", "no GPU for rocm:7")
]:
    try:
        llama_mlir.compile(source, target=target, pipeline=pipeline)
    except llama_mlir.InvalidArgumentError as problem:
        assert error in str(problem)
    else:
        raise AssertionError(target)
"""


@pytest.mark.parametrize("target", TARGETS)
def test_python_compiles_for_the_gpu_here(target, tmp_path):
    if not (PYTHON / "llama_mlir").is_dir():
        pytest.skip("the Python package is not built")
    python(target, tmp_path, COMPILED.replace("TARGET", repr(target)), PYTHONPATH=str(PYTHON))


def test_what_is_missing_is_one_line(packages, tmp_path):
    """No library, no driver, another chip, a driver too old, a device that runs out of memory."""
    if not FAKE.is_file():
        pytest.skip(f"no {FAKE}")
    folder = packages("cuda")
    main = build_main(folder)
    command = [main, MODEL, 2, 1, 2]

    # CUDA_ERROR_UNSUPPORTED_PTX_VERSION, also where it is tried again.
    old = "cuModuleLoadDataEx:1=222,cuModuleLoadDataEx:2=222"

    def error(**more):
        return run(*command, expect=1, env=environment("cuda", **more)).stderr.decode()

    for text, more in [
        ("no GPU for cuda:sm_90a: NVIDIA's driver is not installed here", {"LLAMA_GPU_DRIVER": "/no/driver.so"}),
        ("Fake GPU sm_80 is sm_80 and cannot execute code for sm_90a", {"LLAMA_FAKE_CUDA_CHIP": "sm_80"}),
        ("CUDA finds no device", {"LLAMA_FAKE_CUDA_DEVICES": "0"}),
        ("the driver is too old for the program's PTX", {"LLAMA_FAKE_CUDA_FAIL": old}),
        ("out of memory on Fake GPU sm_90", {"LLAMA_FAKE_CUDA_MEMORY": "100000"}),
    ]:
        lines = error(**more).splitlines()
        assert len(lines) == 1 and text in lines[0], lines
    shutil.copy(main, tmp_path)
    shutil.copy(folder / "demo.so", tmp_path)
    done = run(tmp_path / "generate", MODEL, 2, 1, expect=127, env=environment("cuda"))
    assert "libllama-gpu.so: cannot open shared object file" in done.stderr.decode()


def test_machine_code_is_for_one_chip(tmp_path):
    """What ptxas makes is loaded as it is, and says so; PTX where there is no ptxas, with a note."""
    fake = tmp_path / "ptxas"
    fake.write_text('#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\necho cubin > "$2"\n')
    fake.chmod(0o755)
    arguments = [FUNCTIONS, "-o", tmp_path / "f.so", "--target", "cuda", "--chip", "sm_80"]

    def gpu():
        return json.loads(run(runner(), "info", tmp_path / "f.so", "--json").stdout)["targets"][0]["gpu"]

    done = compile_package(*arguments, env=environment("", LLAMA_PTXAS=str(fake)))
    assert done.stderr == b""
    assert gpu() == {
        "kind": "cuda", "chip": "sm_80", "images": "cubin", "library": "libllama-gpu.so", "driver": "libcuda.so.1"
    }  # fmt: skip
    text = run(runner(), "info", tmp_path / "f.so").stdout.decode()
    assert "needs          for cuda:sm_80: libllama-gpu.so beside the file, libcuda.so.1, a GPU that executes" in text
    none = environment("", PATH="/usr/bin:/bin", HOME="/")
    for variable in ("VIRTUAL_ENV", "CUDA_ROOT", "CUDA_HOME", "CUDA_PATH", "LLAMA_PTXAS"):
        none.pop(variable, None)
    done = compile_package(*arguments, env=none)
    assert done.stderr.startswith(b"note: no ptxas was found") and done.stderr.count(b"\n") == 1
    assert gpu()["images"] == "ptx"
    assert b"--image cubin: no ptxas" in compile_package(*arguments, "--image", "cubin", env=none, expect=1).stderr


def test_a_processor_takes_over(tmp_path):
    """Of several targets the first GPU that is there; where there is none, a processor."""
    if not FAKE.is_file():
        pytest.skip(f"no {FAKE}")
    targets = "x86-64,cuda:sm_90a,cuda:sm_80"
    compile_package(FUNCTIONS, "-o", tmp_path / "functions.so", "--prefix", "fn", "--target", targets, "--image", "ptx")
    program = "import test_package as p\nprint(p.Package('./functions.so', 'fn').text('target'))"
    names = json.loads(run(runner(), "info", tmp_path / "functions.so", "--json").stdout)["targets"]
    assert [target["name"] for target in names] == ["cuda:sm_90a", "cuda:sm_80", "x86-64"]
    assert python("cuda", tmp_path, program).strip() == "cuda:sm_90a"
    assert python("cuda", tmp_path, program, LLAMA_FAKE_CUDA_CHIP="sm_86").strip() == "cuda:sm_80"
    assert python("host", tmp_path, program, LLAMA_GPU_DRIVER="/no/driver.so").strip() == "x86-64"


@pytest.mark.parametrize(
    "arguments, error",
    [
        (["-o", "x.so", "--target", "cuda"], "name the chip to compile for with --chip"),
        (["-o", "x.so", "--target", "cuda", "--chip", "gfx942"], "or a chip (sm_...)"),
        (["-o", "x.so", "--target", "cuda:sm_80", "--chip", "sm_90"], "cuda:sm_80 is not of the --chip sm_90"),
        (["-o", "x.so", "--target", "vulkan", "--chip", "sm_90"], "--chip sm_90: it applies to --target cuda or rocm"),
        (["-o", "x.so", "--target", "cuda:sm_1"], "sm_1"),
        (["-o", "x.so", "--target", "vulkan", "--image", "elf"], "--image: unknown kind 'elf'"),
        (["-o", "x.s", "--target", "cuda:sm_80", "--image", "ptx"], "--image applies to packages"),
    ],
)
def test_errors_of_the_command(arguments, error, tmp_path):
    (tmp_path / "f.mlir").write_text("func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }")
    done = compile_package("f.mlir", *arguments, expect=1, cwd=tmp_path, env=environment(""))
    assert done.stderr.startswith(b"error: ") and error in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1 and os.listdir(tmp_path) == ["f.mlir"]


def test_rocm_is_compiled(tmp_path):
    if not (shutil.which("ld.lld") or shutil.which("ld.lld-22")):
        pytest.skip("no ld.lld")
    compile_package(FUNCTIONS, "-o", tmp_path / "f.so", "--target", "rocm", "--chip", "gfx942")
    package = Package(tmp_path / "f.so", "f")
    status, _ = package.call("one", ctypes.c_int64(3), ctypes.byref(ctypes.c_int64()), results=0)
    assert status == DEVICE_ERROR and package.text("last_error").startswith("no GPU for rocm:gfx942: ")
