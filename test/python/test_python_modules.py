"""Modules and builders: text, passes, inspection, diagnostics; the decoder block that Python writes."""

import errno
import json
import os
import pathlib
import subprocess

import llama_mlir as lm
import ml_dtypes
import numpy as np
import pytest
from built_package import ROOT, RUNNER
from code_blocks import blocks

NORM = """
func.func @norm(%x: tensor<?x4xf32>, %w: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x4xf32>, tensor<4xf32> -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
"""
MODEL = ROOT / "examples" / "demo-model" / "model"


# --- Modules ------------------------------------------------------------------------------------


def test_text_goes_around():
    module = lm.Module.parse(NORM)
    assert str(lm.Module.parse(str(module))) == str(module)
    assert '"llama.rmsnorm"' in module.print(generic=True)
    assert "loc(" in module.print(locations=True)
    assert "1 functions" in repr(module)


def test_files(tmp_path):
    path = tmp_path / "norm.mlir"
    path.write_text(NORM)
    assert str(lm.Module.parse_file(path)) == str(lm.Module.parse(NORM))
    with pytest.raises(lm.FileError, match=r"cannot read .*missing\.mlir") as raised:
        lm.Module.parse_file(tmp_path / "missing.mlir")
    assert isinstance(raised.value, OSError)
    with pytest.raises(lm.FileError, match="not a regular file"):
        lm.Module.parse_file(str(tmp_path))
    path.write_text("nonsense")
    with pytest.raises(lm.ParseError) as raised:
        lm.Module.parse_file(path)
    assert raised.value.diagnostics[0].file == str(path)
    for wrong in (3, None, b"bytes"):
        with pytest.raises(TypeError, match="a path is"):
            lm.Module.parse_file(wrong)


def test_errors_of_files(tmp_path):
    """They are those of the system, with its number and the file's name."""
    missing, folder = tmp_path / "it's missing", tmp_path / "folder"
    folder.mkdir()
    file = tmp_path / "file"
    file.write_text("text")
    for call, number, name in [
        (lambda: lm.Module.parse_file(missing), errno.ENOENT, missing),
        (lambda: lm.Module.parse_file(folder), errno.EISDIR, folder),
        (lambda: lm.Module.parse_file(file / "x"), errno.ENOTDIR, file / "x"),
        (lambda: lm.Module.of_model(missing), errno.ENOENT, missing / "config.json"),
        (lambda: lm.Module.of_model(folder), errno.ENOENT, folder / "config.json"),
        (lambda: lm.Model.load(missing), errno.ENOENT, missing / "config.json"),
        (lambda: lm.Model.load(folder), errno.ENOENT, folder / "config.json"),
        (lambda: lm.model_info(missing), errno.ENOENT, missing),
        (lambda: lm.model_info(file), errno.ENOTDIR, file),
    ]:
        with pytest.raises(lm.FileError) as raised:
            call()
        error = raised.value
        assert (error.errno, error.filename, error.strerror) == (number, str(name), os.strerror(number))
        assert isinstance(error, FileNotFoundError) == (number == errno.ENOENT)
        assert str(error).startswith("cannot ") and str(name) in str(error) and "Errno" not in str(error)
    (folder / "config.json").write_text("{")
    for call in (lm.Model.load, lm.Module.of_model):
        with pytest.raises(lm.FileError, match="config") as raised:
            call(folder)
        assert raised.value.filename == str(folder) and raised.value.errno is None


def test_diagnostics_say_where():
    broken = NORM.replace("tensor<4xf32>", "tensor<5xf32>")
    with pytest.raises(lm.VerificationError, match="rmsnorm_c2") as raised:
        lm.Module.parse(broken, name="broken.mlir")
    (diagnostic,) = raised.value.diagnostics
    assert (diagnostic.file, diagnostic.line, diagnostic.column) == ("broken.mlir", 3, 8)
    assert "rmsnorm_c2" in diagnostic.message and str(diagnostic).startswith("broken.mlir:3:8: ")


F = "func.func @f(%x: i32, %t: tensor<4xi64>) -> i32 {{ {} return %x : i32 }}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (NORM.replace("tensor<4xf32>", "tensor<5xf32>"), "rmsnorm_c2"),
        (F.format("%a, %b = llama.rope_table %t {dim = 4 : i64, theta = 1.0, scaling = "
                  "#llama.rope_scaling<kind = linear>} : tensor<4xi64> -> tensor<4x2xf32>, tensor<4x2xf32>"),
         "rope_scaling_c1"),
        ("func.func @f() { return } func.func @f() { return }", "redefinition"),
        (F.format("").replace("-> i32", "-> i64"), "return operand"),
        (F.format("").replace("return %x : i32", "return"), "func.return"),
        (F.format("").replace("return %x : i32", ""), "empty block"),
        (F.format("").replace("return %x : i32", "%c = arith.constant 1 : i32"), "no terminator"),
        (F.format("%a = arith.addi %b, %x : i32 %b = arith.addi %x, %x : i32"), "does not dominate"),
        (F.format("func.call @g() : () -> ()"), "'g'"),
        (F.format("cf.br ^a(%x : i32) ^a(%y: i32, %z: i32):"), "branch has 1 operands"),
    ],
    ids=range(10),
)  # fmt: skip
def test_broken_constraints_are_told_from_syntax(text, words, tmp_path):
    (tmp_path / "f.mlir").write_text(text)
    for attempt in (lm.Module.parse, lm.compile, lambda _: lm.Module.parse_file(tmp_path / "f.mlir")):
        with pytest.raises(lm.VerificationError, match=words):
            attempt(text)


@pytest.mark.parametrize(
    "text",
    [
        "nonsense", "func.func @rmsnorm_c2(", F.format("test.op"), F.format('"test.op"() : () -> ()'),
        F.format("%y = arith.addi %z, %z : i32"), F.format("%y = arith.addi %x, %x : i64"), "module {" * 20000,
        F.format("llama.rmsnorm %x"),
    ],
    ids=range(8),
)  # fmt: skip
def test_syntax_is_told_from_broken_constraints(text):
    with pytest.raises(lm.ParseError):
        lm.Module.parse(text)


def test_pipelines():
    module = lm.Module.parse(NORM)
    module.run("convert-llama-to-linalg")
    names = {op.name for op in module.operations()}
    assert "linalg.generic" in names and not any(name.startswith("llama.") for name in names)
    module = lm.Module.parse(NORM)
    module.run("builtin.module(llama-to-x86{target=x86-64-v3})")
    assert any(op.name == "llvm.func" for op in module.operations())
    for wrong in ("no-such-pass", "canonicalize{"):
        with pytest.raises(lm.ParseError):
            lm.Module.parse(NORM).run(wrong)
    with pytest.raises(lm.CompileError, match="z80"):
        lm.Module.parse(NORM).run("llama-to-x86{target=z80}")
    with pytest.raises(TypeError):
        module.run(3)


def test_a_module_stays_as_it_is_when_it_is_compiled():
    module = lm.Module.parse(NORM)
    before = str(module)
    lm.compile(module)
    assert str(module) == before


def test_operations():
    module = lm.Module.parse(NORM)
    operations = module.operations()
    assert [op.name for op in operations] == ["builtin.module", "func.func", "llama.rmsnorm", "func.return"]
    norm = operations[2]
    assert norm.operands == ("tensor<?x4xf32>", "tensor<4xf32>") and norm.results == ("tensor<?x4xf32>",)
    assert norm.attributes["eps"] == "1.000000e-05 : f64" and norm.depth == 2
    assert norm.location == 'loc("<string>":3:8)'
    assert operations[1].attributes["sym_name"] == '"norm"'
    module.run("convert-llama-to-linalg")
    assert norm.name == "llama.rmsnorm"  # A snapshot.


def test_modules_are_not_made_by_hand():
    for make in (lm.Module, lambda: lm.Executable(None, 0), lambda: lm.Model("model")):
        with pytest.raises(TypeError):
            make()


def test_module_of_a_model():
    module = lm.Module.of_model(MODEL)
    functions = [op.attributes["sym_name"] for op in module.operations() if op.name == "func.func"]
    assert functions[:2] == ['"block_full"', '"step_last"']
    with pytest.raises(lm.FileError):
        lm.Module.of_model(ROOT / "examples")
    with pytest.raises(ValueError, match="q4"):
        lm.Module.of_model(MODEL, dtype="q4")


# --- Builders -----------------------------------------------------------------------------------


def build_block():
    """The function of the tutorial that writes the decoder block of a configuration."""
    page = ROOT / "docs" / "tutorials" / "python.md"
    (block,) = (block for block in blocks(page) if "def build_block" in block.text)
    names = {"llama_mlir": lm}
    exec(block.text.split("\n\n\nbuilder = ")[0], names)
    return names["build_block"]


def function_text(text, name):
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if f"@{name}(" in line)
    end = next(i for i in range(start, len(lines)) if lines[i] == "  }")
    return "\n".join(lines[start : end + 1])


def test_the_block_is_that_of_the_compiler(tmp_path):
    path = tmp_path / "model.mlir"
    subprocess.run([RUNNER, "compile", MODEL, "-o", path], check=True)
    builder = lm.Builder()
    build_block()(builder, json.loads((MODEL / "config.json").read_text()))
    module = builder.build()
    built, expected = (function_text(text, "block_full") for text in (str(module), path.read_text()))
    assert built.count("llama.") >= 12
    assert built == expected
    module.run("llama-to-x86{target=x86-64-v3}")


def test_a_built_function_runs():
    b = lm.Builder()
    with b.function("inner", {"x": "tensor<?x4xf32>"}, private=True) as f:
        (x,) = f
        b.return_(b.mul(x, x, name="square"))
    with b.function("main", {"x": "tensor<?x4xf32>", "w": "tensor<4xf32>"}) as f:
        x, w = f
        assert len(f) == 2 and x.shape == (None, 4) and x.dtype == "f32" and x.type == "tensor<?x4xf32>"
        (square,) = b.call("inner", x, name="squares")
        y = b.add(b.rmsnorm(square, w), x)
        rows = b.dim(y, 0)
        count = b.op("arith.index_cast", [rows], ["i64"])[0]
        b.return_(y, b.op("arith.addi", [count, b.constant(1, "i64")], ["i64"])[0])
    x = np.random.default_rng(0).standard_normal((3, 4)).astype(np.float32)
    y, count = lm.compile(b.build()).main(x, np.ones(4, np.float32))
    square = x * x
    expected = square / np.sqrt((square * square).mean(-1, keepdims=True) + 1e-5) + x
    np.testing.assert_allclose(y, expected, rtol=1e-5)
    assert count == 4


def test_every_operation_of_the_dialect_is_built():
    b = lm.Builder()
    arguments = {"x": "tensor<?x8xf32>", "w": "tensor<8xf32>", "m": "tensor<8x8xf32>", "ids": "tensor<?xi64>",
                 "q": "tensor<?x4x8xf32>", "c": "tensor<16x4x8xf32>", "p": "tensor<i64>", "i": "tensor<8x8xi8>",
                 "s": "tensor<8x2xf16>", "bytes": "tensor<4x34xui8>", "acc": "tensor<?x4x8xf32>",
                 "max": "tensor<?x4xf32>"}  # fmt: skip
    with b.function("f", arguments) as f:
        x, q = f["x"], f["q"]
        b.layernorm(x, f["w"])
        b.glu(x, x, activation="gelu")
        cos, sin = b.rope_table(f["ids"], dim=8, scaling={"rope_type": "linear", "factor": 2.0}, dtype="bf16")
        b.rope(x, cos, sin)
        b.attention_partial(q, f["c"], f["c"], f["acc"], f["max"], f["max"], layout="token_major", softcap=1.5)
        b.kv_cache_update(q, f["c"], f["p"], layout="token_major")
        b.dequantize(f["i"], f["s"], dtype="bf16")
        assert len(b.unpack_blocks(f["bytes"], format="q8_0")) == 2
        b.embedding(f["m"], f["ids"])
        b.copy(x, b.empty([b.dim(x, 0), 8], "bf16"))
        b.constant(True), b.constant(1.5, "f32"), b.constant(2, "f64"), b.constant(float("inf"), "f64")
        b.return_()
    module = b.build()
    assert sum(op.name.startswith("llama.") for op in module.operations()) == 9


def test_errors_of_a_builder_say_which_line():
    b = lm.Builder()
    with pytest.raises(lm.VerificationError, match="rmsnorm_c2") as raised, b.function(
        "f", {"x": "tensor<2x4xf32>", "w": "tensor<5xf32>"}
    ) as f:  # fmt: skip
        b.rmsnorm(f["x"], f["w"])
    diagnostic = raised.value.diagnostics[0]
    line = pathlib.Path(__file__).read_text().splitlines()[diagnostic.line - 1]
    assert diagnostic.file == __file__ and "b.rmsnorm" in line
    # The function that failed is left out, and the builder goes on.
    with b.function("g", {}):
        b.return_(b.constant(3, "i64"))
    assert "@f" not in (text := str(b.build())) and "@g" in text


def test_misuse_of_builders():
    b, other = lm.Builder(), lm.Builder()
    with pytest.raises(ValueError, match="inside of a function"):
        b.constant(1)
    with pytest.raises(ValueError, match="no function to return from"):
        b.return_()
    with pytest.raises(lm.ParseError, match="'nonsense' is no type"), b.function("f", {"x": "nonsense"}):
        pass
    with pytest.raises(TypeError), b.function("f", {"x": 3}):
        pass
    with pytest.raises(TypeError, match="mapping"):
        b.function("f", ["x"])
    with b.function("f", {"x": "tensor<?x4xf32>", "n": "index"}) as f:
        x = f["x"]
        with pytest.raises(ValueError, match="inside of each other"), b.function("g", {}):
            pass
        with pytest.raises(ValueError, match="has no argument 'y'; it has x, n"):
            f["y"]
        with pytest.raises(ValueError, match="axis 2 is no dimension"):
            b.dim(x, 2)
        with pytest.raises(ValueError, match="a tensor is needed"):
            b.dim(f["n"], 0)
        with pytest.raises(TypeError, match="an operand is a value of this builder"):
            b.linear(x, 3)
        with pytest.raises(ValueError, match="do not spread"):
            b.expand_shape(x, [[0], [2]], [b.dim(x, 0), 2, 2])
        with pytest.raises(lm.VerificationError):
            b.expand_shape(x, [[0], [1, 2]], [b.dim(x, 0), 3, 2])
        with pytest.raises(ValueError, match="a size is an index"):
            b.empty([x], "f32")
        with pytest.raises(ValueError, match="no function 'h' to call"):
            b.call("h", x)
        with pytest.raises(ValueError, match=r"no operation 'arith\.nothing'"):
            b.op("arith.nothing", [x], [])
        with pytest.raises(lm.VerificationError):
            b.op("arith.addi", [x], ["i64"])
        with pytest.raises(lm.ParseError, match="attribute 'value'"):
            b.op("arith.constant", [], ["i64"], {"value": "<"})
        with pytest.raises(lm.VerificationError, match="different types"):
            b.add(x, b.empty([4], "f32"))
        with pytest.raises(ValueError, match="is not ended"):
            b.build()
        with other.function("f", {"x": "tensor<?x4xf32>"}) as g:
            with pytest.raises(ValueError, match="of another builder"):
                b.swiglu(x, g["x"])
            other.return_()
        b.return_(x)
        with pytest.raises(ValueError, match="has returned already"):
            b.return_(x)
        with pytest.raises(ValueError, match="nothing can follow"):
            b.dim(x, 0)
    with b.function("k", {}):
        with pytest.raises(ValueError, match="of another function"):
            b.swiglu(x, x)
        b.return_()
    with pytest.raises(lm.ParseError):
        b.set_attribute("llama.note", "<")
    b.set_attribute("llama.note", '"hello"')
    assert 'llama.note = "hello"' in str(b.build())
    with pytest.raises(ValueError, match="the builder is finished"):
        b.build()
    with pytest.raises(ValueError, match="the builder is finished"), b.function("f", {}):
        pass


NUMPY = {"f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}


@pytest.mark.parametrize("element", NUMPY)
def test_constants(element):
    """Every number in every float type, as NumPy converts it."""
    values = [
        float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1.5, 3, 1e4, np.float64(0.1), np.float32(0.1),
        np.float16(2), np.int64(7), np.uint8(9), ml_dtypes.bfloat16(0.5), np.float32("inf"), np.float64("nan"),
    ]  # fmt: skip
    b = lm.Builder()
    with b.function("f", {}):
        b.return_(*(b.constant(value, element) for value in values))
    results = lm.compile(b.build()).f()
    for result, value in zip(results, values, strict=True):
        expected = np.array(float(value), NUMPY[element])
        assert result.dtype == expected.dtype
        np.testing.assert_array_equal(float(result), float(expected))
        assert np.isnan(expected) or np.signbit(result) == np.signbit(expected)


def test_constants_of_other_types():
    b = lm.Builder()
    with b.function("f", {}):
        values = [b.constant(np.int32(-3), "i64"), b.constant(np.bool_(True)), b.constant(np.uint8(4), "i8")]
        assert [value.type for value in values] == ["i64", "i1", "i8"]
        for value, type_, error in [
            (float("inf"), "i64", ValueError), (float("nan"), "tensor<2xf32>", ValueError),
            (10**400, "f64", ValueError), (1.5, "i64", lm.Error), (1j, "f32", TypeError), ("1", "f32", TypeError),
            (1, 3, TypeError),
        ]:  # fmt: skip
            with pytest.raises(error):
                b.constant(value, type_)
        b.return_(*values)
    assert lm.compile(b.build()).f() == (-3, True, 4)


def test_numbers_of_numpy():
    assert (
        lm.tensor_type(np.array([3, 4]), "f32")
        == lm.tensor_type([np.int64(3), np.uint8(4)], "f32")
        == "tensor<3x4xf32>"
    )
    for wrong in (np.float32(3), np.bool_(True), np.int64(-1)):
        with pytest.raises(ValueError, match="a size is"):
            lm.tensor_type([wrong], "f32")
    b = lm.Builder()
    with b.function("f", {"x": "tensor<?x8xf32>", "w": "tensor<8xf32>"}) as f:
        x = b.rmsnorm(f["x"], f["w"], eps=np.float32(0.5), weight_offset=np.float16(1), stat_size=np.int32(6))
        b.dim(x, np.int64(1))
        y = b.expand_shape(x, [[0], [1, 2]], [b.dim(x, np.uint8(0)), np.int64(2), np.int16(4)])
        b.return_(b.collapse_shape(y, np.array([[0], [1, 2]], object)))
    text = str(b.build())
    assert "eps = 5.000000e-01 : f64" in text and "stat_size = 6 : i64" in text


def test_functions_with_one_name():
    b = lm.Builder()
    for _ in range(2):
        with b.function("f", {}):
            b.return_()
    with pytest.raises(lm.VerificationError, match="redefinition"):
        b.build()
