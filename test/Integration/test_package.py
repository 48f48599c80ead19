"""Packages compiled ahead of time, called as C programs call them."""

import ctypes
import json
import os
import re
import shutil
import subprocess

import ml_dtypes
import numpy as np
import pytest
from harness import ROOT, executable_targets, load_safetensors, runner, save_safetensors
from models import DEMO, generate, logits_of

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

MODEL = DEMO / "model"
EXAMPLE = ROOT / "examples" / "ahead-of-time"
GOLDEN = {case["name"]: case for case in json.loads((DEMO / "golden" / "expected.json").read_text())["cases"]}
CC = next(filter(None, map(shutil.which, ["cc", "clang", "clang-22", "gcc"])))
TARGETS = ["x86-64", "x86-64-v3", "x86-64-v4", "znver4", "sapphirerapids"]

OK, INVALID_ARGUMENT, OUT_OF_MEMORY, FILE_ERROR, MODEL_MISMATCH, CACHE_FULL, UNSUPPORTED_CPU = range(7)
DTYPES = {
    np.dtype(np.float64): 0, np.dtype(np.float32): 1, np.dtype(np.float16): 2, np.dtype(ml_dtypes.bfloat16): 3,
    np.dtype(np.int64): 4, np.dtype(np.int8): 7,
}  # fmt: skip


def run(*command, expect=0, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, timeout=300, **options)
    assert done.returncode == expect, done.stderr.decode(errors="replace")
    return done


def compile_package(*arguments, expect=0, **options):
    return run(runner(), "compile", *arguments, expect=expect, **options)


class Tensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p), ("dtype", ctypes.c_int32), ("rank", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * 8), ("strides", ctypes.c_int64 * 8), ("owner", ctypes.c_void_p),
    ]  # fmt: skip


def tensor_of(array, strides=False):
    tensor = Tensor(array.ctypes.data, DTYPES[array.dtype], array.ndim)
    tensor.sizes[: array.ndim] = array.shape
    if strides:
        tensor.strides[: array.ndim] = [s // array.itemsize for s in array.strides]
    return tensor


def array_of(tensor):
    """A copy."""
    dtype = next(d for d, code in DTYPES.items() if code == tensor.dtype)
    shape = tensor.sizes[: tensor.rank]
    data = ctypes.string_at(tensor.data, dtype.itemsize * int(np.prod(shape)))
    return np.frombuffer(data, dtype).reshape(shape)


class Package:
    def __init__(self, path, prefix):
        self.library, self.prefix = ctypes.CDLL(str(path)), prefix
        for name in ("last_error", "manifest", "target"):
            self.function(name).restype = ctypes.c_char_p

    def function(self, name):
        return getattr(self.library, f"{self.prefix}_{name}")

    def text(self, name):
        value = self.function(name)()
        return None if value is None else value.decode()

    def call(self, name, *arguments, results=1):
        """The status and the result tensors."""
        tensors = [Tensor() for _ in range(results)] if isinstance(results, int) else results
        passed = [ctypes.byref(a) if isinstance(a, Tensor) else a for a in [*arguments, *tensors]]
        return self.function(name)(*passed), tensors

    def release(self, *tensors):
        for tensor in tensors:
            self.function("release")(ctypes.byref(tensor))

    def expect_error(self, text, name, *arguments, results=1):
        status, _ = self.call(name, *arguments, results=results)
        assert status == INVALID_ARGUMENT
        assert self.text("last_error") == text


@pytest.fixture(scope="module")
def functions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("functions")
    compile_package(
        ROOT / "test/Integration/Inputs/package.mlir", "-o", folder / "functions.so", "--header", folder / "functions.h",
        "--prefix", "fn", "--target", ",".join(TARGETS),
    )  # fmt: skip
    return Package(folder / "functions.so", "fn"), folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    compile_package(
        MODEL, "-o", folder / "demo.so", "--header", folder / "demo.h", "--target", "x86-64,sapphirerapids,x86-64-v3"
    )
    return folder


def executable_targets():
    listing = json.loads(run(runner(), "targets", "--json").stdout)
    return [t["name"] for t in listing["targets"] if t["executable"] and t["name"] in TARGETS]


# --- Functions ----------------------------------------------------------------------------------


def test_every_target_gives_what_the_jit_gives(functions, tmp_path):
    package, _ = functions
    rng = np.random.default_rng(1)
    x, w = (rng.standard_normal(s).astype(ml_dtypes.bfloat16) for s in [(7, 64), (64,)])
    g, u = (rng.standard_normal((3, 37)).astype(np.float16) for _ in range(2))
    save_safetensors(tmp_path / "norm.safetensors", {"arg0": x, "arg1": w})
    save_safetensors(tmp_path / "gate.safetensors", {"arg0": g, "arg1": u})
    targets = executable_targets()
    assert "x86-64" in targets
    for target in targets:
        assert package.function("use_target")(target.encode()) == OK
        assert package.text("target") == target
        for name, arrays in {"norm": (x, w), "gate": (g, u)}.items():
            status, [result] = package.call(name, *map(tensor_of, arrays))
            assert status == OK
            run(
                runner(), "exec", ROOT / "test/Integration/Inputs/package.mlir", "--entry", name, "--target", target,
                "--inputs", tmp_path / f"{name}.safetensors", "--outputs", tmp_path / "jit.safetensors",
            )  # fmt: skip
            jit = load_safetensors(tmp_path / "jit.safetensors")["result0"]
            assert array_of(result).tobytes() == jit.tobytes()
            package.release(result)
            assert result.data is None
    package.function("use_target")(targets[-1].encode())


def test_targets_in_the_file_are_best_first(functions):
    package, _ = functions
    names = [target["name"] for target in json.loads(package.text("manifest"))["targets"]]
    assert sorted(names) == sorted(TARGETS)
    assert names[-1] == "x86-64" and names[0] == "sapphirerapids"
    assert package.function("use_target")(b"m68k") == INVALID_ARGUMENT
    assert package.text("last_error") == "the file has no code for target 'm68k'"


def test_an_unsupported_processor_is_refused(tmp_path):
    """A target that needs more than there is anywhere: the file is changed to ask for it."""
    compile_package(ROOT / "test/Integration/Inputs/package.mlir", "-o", tmp_path / "f.so", "--target", "x86-64")
    data = (tmp_path / "f.so").read_bytes()
    needed = b"cx8,cmov,fxsr,mmx,sse,sse2,64bit"
    assert data.count(needed) == 1
    (tmp_path / "f.so").write_bytes(data.replace(needed, b"cx8,cmov,fxsr,mmx,sse,sse2,65bit"))
    package = Package(tmp_path / "f.so", "f")
    assert package.text("target") is None
    status, _ = package.call("one", ctypes.c_int64(3), ctypes.byref(ctypes.c_int64()), results=0)
    assert status == UNSUPPORTED_CPU
    assert "this processor executes the code of no target in the file" in package.text("last_error")


def test_scalars(functions):
    package, _ = functions
    total, flag, count, small = ctypes.c_double(), ctypes.c_uint8(), ctypes.c_int64(), ctypes.c_int32()
    status, _ = package.call(
        "scalars", ctypes.c_double(1.5), ctypes.c_float(0.25), ctypes.c_int64(-9), ctypes.c_int32(-7), ctypes.c_uint8(1),
        *map(ctypes.byref, (total, flag, count, small)), results=0,
    )  # fmt: skip
    assert status == OK
    assert (total.value, flag.value, count.value, small.value) == (1.75, 1, -9, -7)
    square = ctypes.c_int64()
    assert package.call("one", ctypes.c_int64(-12), ctypes.byref(square), results=0)[0] == OK
    assert square.value == 144
    assert package.call("nothing", results=0)[0] == OK


@pytest.mark.parametrize("count", [0, 1, 5, 1000])
def test_results_have_memory_of_their_own(functions, count):
    package, _ = functions
    x = np.arange(count, dtype=np.float32)
    status, results = package.call("twice", tensor_of(x), results=3)
    assert status == OK
    for result, expected in zip(results, [x, 2 * x, 2 * x], strict=True):
        np.testing.assert_array_equal(array_of(result), expected)
    assert len({result.data for result in results} | {x.ctypes.data}) == 4
    package.release(*results)


def test_results_in_memory_of_the_caller(functions):
    package, _ = functions
    x = np.arange(5, dtype=np.float32)
    mine = np.zeros(5, np.float32)
    results = [Tensor(), tensor_of(mine), Tensor()]
    status, _ = package.call("twice", tensor_of(x), results=results)
    assert status == OK
    np.testing.assert_array_equal(mine, 2 * x)
    assert results[1].data == mine.ctypes.data and not results[1].owner
    package.release(*results)
    small = np.zeros(4, np.float32)
    results = [Tensor(), tensor_of(small), Tensor()]
    package.expect_error(
        "result 1 of twice: memory for 4xf32 was given, but it is 5xf32", "twice", tensor_of(x), results=results
    )
    # All results or none: what was allocated before the error is given back.
    assert not any(result.owner for result in results)


def test_the_first_of_two_results_in_one_buffer(functions):
    """The second is copied from memory that the first one's owner must not have freed yet."""
    package, _ = functions
    x = np.arange(100_000, dtype=np.float32)
    mine = np.zeros(100_000, np.float32)
    results = [Tensor(), tensor_of(mine), Tensor()]
    status, _ = package.call("twice", tensor_of(x), results=results)
    assert status == OK
    np.testing.assert_array_equal(mine, 2 * x)
    np.testing.assert_array_equal(array_of(results[2]), 2 * x)
    # A result of a call before serves as memory; an error does not free it.
    reused = results[2]
    small = np.zeros(4, np.float32)
    status, _ = package.call("twice", tensor_of(x), results=[Tensor(), reused, tensor_of(small)])
    assert status == INVALID_ARGUMENT
    np.testing.assert_array_equal(array_of(reused), 2 * x)
    package.release(*results)


def test_buffers_are_written_in_place(functions):
    package, _ = functions
    new = np.arange(16, dtype=np.float32).reshape(2, 2, 4)
    cache = np.full((5, 2, 4), -1, np.float32)
    status, [result] = package.call("store", tensor_of(new), tensor_of(cache), tensor_of(np.array(3)))
    assert status == OK
    np.testing.assert_array_equal(cache[3:], new)
    assert (cache[:3] == -1).all()
    np.testing.assert_array_equal(array_of(result), cache)
    package.release(result)


def test_planned_functions_take_a_workspace(functions):
    package, _ = functions
    rng = np.random.default_rng(2)
    x, w = (rng.standard_normal(s).astype(np.float32) for s in [(3, 32), (16, 32)])
    y = np.zeros((3, 16), np.float32)
    size = ctypes.c_int64(-1)
    arguments = list(map(tensor_of, (x, w, y)))
    assert package.call("planned_workspace_bytes", *arguments, ctypes.byref(size), results=0)[0] == OK
    assert size.value >= 0
    assert size.value > 64
    room = np.zeros(size.value + 128, np.int8)
    aligned = room[-room.ctypes.data % 64 :]
    workspace = aligned[: size.value]
    package.expect_error(
        f"the workspace of planned has {size.value - 1} bytes, but it needs {size.value}",
        "planned", *arguments, tensor_of(workspace[:-1]), results=0,
    )  # fmt: skip
    package.expect_error(
        "the workspace of planned is not aligned to 64 bytes",
        "planned", *arguments, tensor_of(aligned[1 : size.value + 1]), results=0,
    )  # fmt: skip
    assert package.call("planned", *arguments, tensor_of(workspace), results=0)[0] == OK
    # beta = 0: gate / 2 * up
    np.testing.assert_allclose(y, (x.astype(np.float64) ** 2 / 2) @ w.T, rtol=1e-5, atol=1e-5)


def test_wrong_arguments(functions):
    package, _ = functions
    x, w = np.zeros((3, 64), ml_dtypes.bfloat16), np.zeros(64, ml_dtypes.bfloat16)
    good = [tensor_of(x), tensor_of(w)]

    def expect(text, *arguments):
        package.expect_error(text, "norm", *arguments)

    expect("argument 0 of norm: found 3x63xbf16, expected tensor<?x64xbf16>", tensor_of(x[:, :63].copy()), good[1])
    expect("argument 0 of norm: found 64xbf16, expected tensor<?x64xbf16>", good[1], good[1])
    expect("argument 1 of norm: found 64xf32, expected tensor<64xbf16>", good[0], tensor_of(np.zeros(64, np.float32)))
    expect("argument 1 of norm is a null pointer", good[0], None)
    expect("argument 0 of norm has no data", Tensor(None, 3, 2, (3, 64)), good[1])
    expect("argument 0 of norm: found -1x64xbf16, expected tensor<?x64xbf16>", Tensor(x.ctypes.data, 3, 2, (-1, 64)), good[1])
    expect("argument 0 of norm: found 3x64x?, expected tensor<?x64xbf16>", Tensor(x.ctypes.data, 99, 2, (3, 64)), good[1])
    wide = np.zeros((3, 128), ml_dtypes.bfloat16)[:, ::2]
    expect(
        "argument 0 of norm is not row-major: copy it to a contiguous tensor", tensor_of(wide, strides=True), good[1]
    )
    status, _ = package.call("norm", *good, None, results=0)
    assert status == INVALID_ARGUMENT and package.text("last_error") == "result 0 of norm is a null pointer"
    # Strides that are row-major, and empty tensors without data, are welcome.
    status, [result] = package.call("norm", tensor_of(x, strides=True), good[1])
    assert status == OK
    package.release(result)
    status, [result] = package.call("norm", Tensor(None, 3, 2, (0, 64)), good[1])
    assert status == OK and result.sizes[0] == 0
    package.release(result)


@pytest.mark.parametrize("language", [["-x", "c", "-std=c99"], ["-x", "c", "-std=c17"], ["-x", "c++", "-std=c++17"]])
def test_headers_are_clean(functions, demo, language, tmp_path):
    _, folder = functions
    source = tmp_path / "both.c"
    source.write_text(f'#include "{folder}/functions.h"\n#include "{demo}/demo.h"\nint main(void) {{ return 0; }}\n')
    run(CC, *language, "-Wall", "-Wextra", "-Werror", "-pedantic", "-fsyntax-only", source)


def test_header_documents_each_function(functions):
    _, folder = functions
    header = (folder / "functions.h").read_text()
    assert (
        "/* @norm: arg0 is tensor<?x64xbf16>; arg1 is tensor<64xbf16>; result0 is\n * tensor<?x64xbf16>. */\n"
        "llama_status fn_norm(const llama_tensor *arg0, const llama_tensor *arg1, llama_tensor *result0);"
    ) in header
    assert "arg1 is tensor<?x2x4xf32>, written in place;" in header.replace("\n *", "")
    assert "double arg0, float arg1, int64_t arg2, int32_t arg3, uint8_t arg4" in header
    assert max(map(len, re.findall(r"^(?: \*|/\*).*", header, re.MULTILINE))) <= 80


def test_manifest_is_read_without_loading(functions, tmp_path):
    package, folder = functions
    manifest = json.loads(package.text("manifest"))
    assert manifest["abi_version"] == package.function("abi_version")() == 1
    assert [f["symbol"] for f in manifest["functions"]][:2] == ["fn_norm", "fn_gate"]
    norm = manifest["functions"][0]
    assert norm["arguments"][0] == {"dtype": "bf16", "kind": "tensor", "shape": [None, 64], "type": "tensor<?x64xbf16>"}
    assert json.loads(run(runner(), "info", folder / "functions.so", "--json").stdout) == manifest
    for extension in ("o", "a"):
        path = tmp_path / f"f.{extension}"
        compile_package(ROOT / "test/Integration/Inputs/package.mlir", "-o", path, "--target", "x86-64")
        assert b"function       f_norm: (tensor<?x64xbf16>" in run(runner(), "info", path).stdout
    # Damaged files are refused.
    data = bytearray((folder / "functions.so").read_bytes())
    at = data.index(b'{"abi_version"')
    data[at] = ord("x")
    (tmp_path / "damaged.so").write_bytes(data)
    error = run(runner(), "info", tmp_path / "damaged.so", expect=1).stderr.decode()
    assert error == f"error: {tmp_path}/damaged.so: the manifest is damaged\n"


def test_no_other_symbol_is_exported(functions):
    _, folder = functions
    table = run("/usr/lib/llvm-22/bin/llvm-nm", "-D", "--defined-only", folder / "functions.so").stdout.decode()
    names = [line.split()[-1] for line in table.splitlines()]
    assert names and all(name.startswith("fn_") for name in names)


def test_several_packages_in_one_program(tmp_path):
    """Objects bring the runtime each, and do not meet."""
    for name in ("first", "second"):
        (tmp_path / f"{name}.mlir").write_text(
            f"func.func @value() -> i64 {{ %r = arith.constant {len(name)} : i64 return %r : i64 }}"
        )
        compile_package(tmp_path / f"{name}.mlir", "-o", tmp_path / f"{name}.o", "--header", tmp_path / f"{name}.h")
    (tmp_path / "main.c").write_text(
        '#include "first.h"\n#include "second.h"\n'
        "int main(void) {\n  int64_t a, b;\n"
        "  return first_value(&a) || second_value(&b) || a != 5 || b != 6;\n}\n"
    )
    run(CC, "main.c", "first.o", "second.o", "-lm", "-lpthread", "-o", "main", cwd=tmp_path)
    run(tmp_path / "main")


# --- Models -------------------------------------------------------------------------------------


def build_example(folder, *libraries):
    run(CC, "-std=c99", "-Wall", "-Wextra", "-Werror", "-O1", f"-I{folder}", EXAMPLE / "generate.c", *libraries,
        "-Wl,-rpath,$ORIGIN", "-o", "generate", cwd=folder)  # fmt: skip
    return folder / "generate"


def test_a_c_program_without_llvm(demo):
    """The example's text is that of generate for the same target, and nothing of LLVM or C++ is loaded."""
    program = build_example(demo, "demo.so")
    loaded = run("ldd", program).stdout.decode()
    assert "demo.so" in loaded
    assert not re.search(r"LLVM|MLIR|stdc\+\+|libgcc", loaded), loaded
    case = GOLDEN["empty"]
    text = run(program, MODEL, len(case["generated_ids"]), *case["prompt_ids"]).stdout.decode()
    # Roundings to bf16 differ by target, and sooner or later a token does.
    chosen = next(t for t in ("sapphirerapids", "x86-64-v3", "x86-64") if t in executable_targets())
    report = generate(MODEL, "--max-tokens", len(case["generated_ids"]), "--target", chosen, logits=False)
    assert text == report["text"] + "\n"
    size = run("/usr/lib/llvm-22/bin/llvm-size", demo / "demo.so").stdout.decode()
    print(f"{loaded}{size}")


@pytest.mark.parametrize("extension", ["a", "o"])
def test_static_linking(extension, tmp_path):
    compile_package(
        MODEL, "-o", tmp_path / f"demo.{extension}", "--header", tmp_path / "demo.h", "--target", "x86-64-v3"
    )
    program = build_example(tmp_path, f"demo.{extension}", "-lm", "-lpthread")
    case = GOLDEN["sum"]
    text = run(program, MODEL, len(case["generated_ids"]), *case["prompt_ids"]).stdout.decode()
    assert text == case["text"] + "\n"


class Model(Package):
    """A model's package with its weights loaded."""

    def __init__(self, path, weights, prefix="demo", target=None):
        super().__init__(path, prefix)
        if target:
            assert self.function("use_target")(target.encode()) == OK
        self.model = ctypes.c_void_p()
        for name in ("vocab_size", "context_length", "length", "cache_bytes"):
            self.function(name).restype = ctypes.c_int64
        self.function("token_text").restype = ctypes.c_void_p
        self.status = self.function("open")(str(weights).encode(), ctypes.byref(self.model))

    def start(self, capacity):
        session = ctypes.c_void_p()
        status = self.function("start")(self.model, ctypes.c_int64(capacity), ctypes.byref(session))
        return session if status == OK else None

    def feed(self, session, ids, name="feed_all"):
        tokens = (ctypes.c_int32 * len(ids))(*ids)
        logits = ctypes.POINTER(ctypes.c_float)()
        status = self.function(name)(session, tokens, ctypes.c_int64(len(ids)), ctypes.byref(logits))
        if status != OK:
            return status
        rows = len(ids) if name == "feed_all" else 1
        return np.ctypeslib.as_array(logits, (rows, self.function("vocab_size")())).copy()


def test_a_model_gives_the_bits_of_the_jit(demo):
    ids = GOLDEN["long"]["prompt_ids"]
    for target in executable_targets():
        if target not in ("x86-64", "x86-64-v3", "sapphirerapids"):
            continue
        model = Model(demo / "demo.so", MODEL, target=target)
        assert model.status == OK
        session = model.start(len(ids))
        logits = model.feed(session, ids)
        assert logits.tobytes() == logits_of(MODEL, ids, "--target", target).tobytes()
        # The last row alone, and again after a reset.
        assert model.function("reset")(session, ctypes.c_int64(len(ids))) == OK
        last = model.feed(session, ids, "feed")
        # Another number of rows may sum in another order.
        np.testing.assert_allclose(last[0], logits[-1], atol=0.15)
        assert model.function("length")(session) == len(ids)
        model.function("end")(session)
        model.function("close")(model.model)


#: What the C header calls element types, and bytes of a token's caches: 4 layers of 2 heads of 24.
CACHES = {"auto": ("bf16", 3, 768), "f32": ("f32", 1, 1536), "f16": ("f16", 2, 768), "int8": ("i8", 7, 448)}


@pytest.mark.parametrize("kind", CACHES)
def test_caches_of_each_type(kind, tmp_path):
    name, number, bytes_per_token = CACHES[kind]
    target = next(target for target in ("x86-64-v4", "x86-64-v3", "x86-64") if target in executable_targets())
    path = tmp_path / "demo.so"
    compile_package(MODEL, "-o", path, "--header", tmp_path / "demo.h", "--target", target, "--kv-cache", kind)
    manifest = json.loads(run(runner(), "info", path, "--json").stdout)
    assert manifest["model"]["cache"] == {"dtype": name, "bytes_per_token": bytes_per_token}
    assert f"cache          {name}, {bytes_per_token} B a token" in run(runner(), "info", path).stdout.decode()
    header = (tmp_path / "demo.h").read_text()
    assert "int32_t demo_cache_dtype(void);" in header and "int64_t demo_cache_bytes(int64_t tokens);" in header
    assert re.search(rf"LLAMA_{name.upper()} = {number}\b", header)

    model = Model(path, MODEL)
    assert model.function("cache_dtype")() == number
    assert model.function("cache_bytes")(ctypes.c_int64(512)) == 512 * bytes_per_token
    ids = GOLDEN["long"]["prompt_ids"]
    session = model.start(len(ids))
    logits = model.feed(session, ids)
    assert logits.tobytes() == logits_of(MODEL, ids, "--target", target, "--kv-cache", kind).tobytes()
    model.function("end")(session)
    model.function("close")(model.model)
    error = run(runner(), "info", path, "--kv-cache", "f16", expect=1).stderr.decode()
    assert error == "error: --quant, --kv-cache and --length apply to models, not to packages\n"


def test_token_texts_are_the_tokenizers(demo):
    tokenizers = pytest.importorskip("tokenizers")
    tokenizer = tokenizers.Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    model = Model(demo / "demo.so", MODEL)
    size = ctypes.c_int64()

    def text(token):
        pointer = model.function("token_text")(ctypes.c_int32(token), ctypes.byref(size))
        return None if not pointer else ctypes.string_at(pointer, size.value)

    sample = "Tom's cat — naïve 😀 said: 12 + 7 = 19.\n"
    ids = tokenizer.encode(sample).ids
    assert b"".join(map(text, ids)).decode() == sample
    assert text(-1) is None and text(model.function("vocab_size")()) is None
    for name, expected in [("start_token", 638), ("context_length", 512), ("vocab_size", 640)]:
        assert model.function(name)() == expected
    stops = json.loads((MODEL / "config.json").read_text())["eos_token_id"]
    stops = stops if isinstance(stops, list) else [stops]
    assert [t for t in range(640) if model.function("is_stop_token")(t)] == stops


def test_weights_in_other_files(demo, tmp_path):
    """Shards and other element types: the same weights give the same logits."""
    ids = GOLDEN["sum"]["prompt_ids"]
    weights = load_safetensors(MODEL / "model.safetensors")
    names = sorted(weights)
    shards = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for shard, members in shards.items():
        save_safetensors(tmp_path / shard, {n: weights[n].astype(np.float32) for n in members})
    index = {"weight_map": {n: shard for shard, members in shards.items() for n in members}}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps(index))
    expected, found = (Model(demo / "demo.so", folder) for folder in (MODEL, tmp_path))
    assert found.status == OK
    assert np.array_equal(*(m.feed(m.start(64), ids) for m in (expected, found)))


def test_weights_of_another_model(demo, tmp_path):
    def error(change):
        weights = dict(load_safetensors(MODEL / "model.safetensors"))
        change(weights)
        save_safetensors(tmp_path / "model.safetensors", weights)
        model = Model(demo / "demo.so", tmp_path)
        assert not model.model
        return model.status, model.text("last_error")

    name = "model.norm.weight"
    assert error(lambda w: w.pop(name)) == (MODEL_MISMATCH, f"no tensor '{name}' in {tmp_path}")
    assert error(lambda w: w.update({name: w[name][:-1]})) == (
        MODEL_MISMATCH,
        f"{tmp_path}: tensor '{name}' has shape [159], but the compiled model takes [160]",
    )
    assert error(lambda w: w.update({name: w[name].astype(np.int64)}))[0] == MODEL_MISMATCH
    (tmp_path / "model.safetensors").unlink()
    model = Model(demo / "demo.so", tmp_path)
    assert model.status == FILE_ERROR and "no weights in" in model.text("last_error")


def test_sessions(demo):
    model = Model(demo / "demo.so", MODEL)
    assert model.start(0) is None
    assert model.text("last_error") == "a session cannot hold 0 tokens: 1 to 512 are possible"
    assert model.start(513) is None
    a, b = model.start(8), model.start(4)
    ids = GOLDEN["sum"]["prompt_ids"][:4]
    first = model.feed(a, ids)
    assert model.feed(b, [640]) == INVALID_ARGUMENT
    assert model.text("last_error") == "token 640 is not in the vocabulary of 640"
    assert model.feed(b, []) == INVALID_ARGUMENT
    # What was refused was not fed: the sequences do not disturb each other.
    assert np.array_equal(model.feed(b, ids), first)
    assert model.feed(b, ids[:1]) == CACHE_FULL
    assert model.text("last_error") == "no room for 1 tokens after 4 in caches for 4"
    assert model.function("length")(a) == model.function("length")(b) == 4
    assert model.function("reset")(b, ctypes.c_int64(300)) == OK
    assert np.array_equal(model.feed(b, ids), first)
    for session in (a, b):
        model.function("end")(session)
    model.function("end")(None)
    model.function("close")(model.model)
    model.function("close")(None)


# --- The command --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments, error",
    [
        (["-o", "x.dll"], "-o x.dll: expected a file that ends in .mlir, .ll, .s, .so, .a or .o"),
        (["-o", "x.s", "--header", "x.h"], "--header, --prefix and --cc apply to packages (.so, .a, .o), and x.s is none"),
        (["-o", "x.s", "--target", "x86-64,znver4"], "--target: only a package (.so, .a, .o) takes several targets"),
        (["-o", "x.so", "--target", "x86-64,x86-64"], "--target: x86-64 is named twice"),
        (["-o", "x.so", "--target", "x86-64,vax"], "--target: unknown target 'vax'"),
        (["-o", "1.so"], "'1' cannot begin names in C: choose another --prefix"),
        (["-o", "llama.so"], "'llama' cannot begin names in C: choose another --prefix"),
        (["-o", "x.so", "--prefix", "llama_x"], "'llama_x' cannot begin names in C: choose another --prefix"),
        (["-o", "x.so", "--prefix", "a-b"], "'a-b' cannot begin names in C: choose another --prefix"),
        (["-o", "x.so", "--cc", "no-such-compiler"], "there is no program 'no-such-compiler' to link with"),
        (["-o", "x.so", "--cc", "false"], "cannot link x.so"),
        (["-o", "missing/x.so"], "cannot write missing/x.so"),
    ],
)
def test_errors_of_the_command(arguments, error, tmp_path):
    (tmp_path / "f.mlir").write_text("func.func @f(%x: f32) -> f32 { return %x : f32 }")
    done = compile_package("f.mlir", *arguments, expect=1, cwd=tmp_path)
    assert done.stderr.decode().startswith("error: ") and error in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    assert os.listdir(tmp_path) == ["f.mlir"]


def test_names_that_other_languages_read(tmp_path):
    """Of files for the linker and the system, of functions for C, of globals for LLVM."""
    folder = tmp_path / "100%x, y"
    folder.mkdir()
    (folder / "f.mlir").write_text(
        'func.func @"a*/ int evil; /*"(%x: f32) -> f32 { return %x : f32 }\n'
        "memref.global @c : memref<4xf32> = dense<1.0>\n"
        "func.func @g() -> memref<4xf32> {\n"
        "  %m = memref.get_global @c : memref<4xf32>\n  return %m : memref<4xf32>\n}\n"
    )
    for name in ("a,b.so", "a%b.o", "a.a"):
        compile_package(
            "f.mlir", "-o", name, "--header", "f.h", "--prefix", "f", "--target", "x86-64,x86-64-v3", cwd=folder
        )
    assert not re.search(r"^ ?int evil", (folder / "f.h").read_text(), re.M)
    run(CC, "-Wall", "-Werror", "-fsyntax-only", "-x", "c", "f.h", cwd=folder)
    package = Package(folder / "a,b.so", "f")
    status, [result] = package.call("g")
    assert status == OK
    np.testing.assert_array_equal(array_of(result), np.ones(4, np.float32))
    assert sorted(os.listdir(folder)) == ["a%b.o", "a,b.so", "a.a", "f.h", "f.mlir"]


def test_prefixes_are_of_packages(tmp_path):
    """Text may have names that no package can begin its own with."""
    (tmp_path / "f.mlir").write_text("func.func @f(%x: f32) -> f32 { return %x : f32 }")
    for name in ("llama.mlir", "1.s", "llama_f.ll"):
        compile_package("f.mlir", "-o", name, cwd=tmp_path)
        assert (tmp_path / name).stat().st_size > 0
    error = compile_package("f.mlir", "-o", ".so", expect=1, cwd=tmp_path).stderr.decode()
    assert error == "error: '' cannot begin names in C: choose another --prefix\n"


def test_what_is_no_file_stays_what_it_is(tmp_path):
    """A pipe is written to, not replaced; "-" is the standard output."""
    (tmp_path / "f.mlir").write_text("func.func @f(%x: f32) -> f32 { return %x : f32 }")
    os.mkfifo(tmp_path / "pipe")
    reader = subprocess.Popen(["cat", "pipe"], cwd=tmp_path, stdout=subprocess.PIPE)
    compile_package("f.mlir", "-o", "f.o", "--header", "pipe", cwd=tmp_path)
    piped = reader.communicate(timeout=60)[0]
    assert (tmp_path / "pipe").is_fifo()
    printed = compile_package("f.mlir", "-o", "f.o", "--header", "-", cwd=tmp_path).stdout
    assert piped == printed and b"llama_status f_f(float arg0, float *result0);" in printed
    assert sorted(os.listdir(tmp_path)) == ["f.mlir", "f.o", "pipe"]


@pytest.mark.parametrize(
    "text, error",
    [
        ("func.func private @f() -> f32", "the module has no public function"),
        ("func.func @target(%x: f32) -> f32 { return %x : f32 }", "@target cannot be exported"),
        ("func.func @\"a.b\"() { return }\nfunc.func @a_b() { return }", "@a_b cannot be exported"),
        (
            "func.func @f(%x: tensor<1x1x1x1x1x1x1x1x1xf32>) { return }",
            "@f has a tensor of more than 8 dimensions: tensor<1x1x1x1x1x1x1x1x1xf32>",
        ),
        ("func.func @f(%x: vector<4xf32>) { return }", "values of type vector<4xf32> cannot be passed"),
    ],
)
def test_modules_that_have_no_c_interface(text, error, tmp_path):
    (tmp_path / "f.mlir").write_text(text)
    done = compile_package("f.mlir", "-o", "f.so", expect=1, cwd=tmp_path)
    assert error in done.stderr.decode() and done.stderr.count(b"\n") == 1
