"""The package as a whole: types, style, the wheel, and an interpreter without LLVM."""

import inspect
import os
import pathlib
import shutil
import subprocess
import sys
import sysconfig
import zipfile

import llama_mlir as lm
import pytest
from built_package import PACKAGES, ROOT

PACKAGE = ROOT / "python" / "llama_mlir"


def succeeds(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=900, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_types(tmp_path):
    succeeds(sys.executable, "-m", "mypy", "--cache-dir", tmp_path, PACKAGE, cwd=ROOT)


USER = """
from typing import assert_type

import llama_mlir as lm


def check(model: lm.Model, flag: bool) -> None:
    assert_type(model.generate("a"), lm.Generation)
    assert_type(model.generate("a", stream=True), lm.TokenStream)
    assert_type(model.generate("a", stream=flag), lm.Generation | lm.TokenStream)
    assert_type(model.generate("a", 1, 0.0, None, None, 0, flag), lm.Generation | lm.TokenStream)
"""


def test_types_for_users(tmp_path):
    (tmp_path / "user.py").write_text(USER)
    environment = {**os.environ, "MYPYPATH": str(PACKAGES)}
    succeeds(
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--cache-dir",
        tmp_path / "cache",
        tmp_path / "user.py",
        env=environment,
    )


def test_style():
    succeeds(sys.executable, "-m", "ruff", "check", "--no-cache", cwd=ROOT)
    succeeds(sys.executable, "-m", "ruff", "format", "--no-cache", "--check", cwd=ROOT)


def test_what_is_generated_is_up_to_date(tmp_path):
    """The reference and the extension's stub are those that scripts/generate-docs.sh writes."""
    page, stub = tmp_path / "python.md", tmp_path / "stub.pyi"
    script = ROOT / "scripts" / "generate-python-docs.py"
    succeeds(sys.executable, script, page, "--stub", stub, env={**os.environ, "PYTHONPATH": str(PACKAGES)})
    assert page.read_text() == (ROOT / "docs" / "reference" / "python.md").read_text()
    assert stub.read_text() == (PACKAGE / "_llama_mlir.pyi").read_text()


def test_everything_public_is_documented_and_typed():
    for name in lm.__all__:
        thing = getattr(lm, name)
        assert inspect.getdoc(thing), name
        members = vars(thing).items() if inspect.isclass(thing) else [(name, thing)]
        for member, value in members:
            function = value.fget if isinstance(value, property) else getattr(value, "__func__", value)
            if member.startswith("_") or not inspect.isfunction(function):
                continue
            assert inspect.getdoc(function), f"{name}.{member}"
            for parameter in list(inspect.signature(function).parameters.values()):
                is_typed = parameter.annotation is not parameter.empty
                assert is_typed or parameter.name in ("self", "cls"), f"{name}.{member}"


PROGRAM = """
import llama_mlir

model = llama_mlir.Model.load({model!r})
print(model.generate("Tom was a brave boy.", max_tokens=20))
"""


def test_wheel(tmp_path):
    """The wheel works in an environment that has nothing but it, NumPy and ml_dtypes."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    succeeds(*pip, "wheel", ".", "--no-deps", "--no-build-isolation", "--no-index", "-w", tmp_path, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.2f} MB")
    assert wheel.stat().st_size < 10e6
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if name.startswith("llama_mlir/")}
    assert {"llama_mlir/py.typed", "llama_mlir/_llama_mlir.pyi", "llama_mlir/libLlamaMLIRCAPI.so"} <= names

    environment = tmp_path / "venv"
    succeeds(sys.executable, "-m", "venv", "--without-pip", environment)
    python = environment / "bin" / "python"
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    site = pathlib.Path(succeeds(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    for requirement in ("numpy", "numpy.libs", "ml_dtypes"):
        source = pathlib.Path(sysconfig.get_path("purelib")) / requirement
        if source.exists():
            (site / requirement).symlink_to(source)
    succeeds(*pip, "--python", python, "install", "--no-deps", "--no-index", wheel)
    program = PROGRAM.format(model=str(ROOT / "examples" / "demo-model" / "model"))
    assert len(program.strip().splitlines()) < 5
    text = succeeds(python, "-c", program, cwd=tmp_path, env=clean)
    expected = lm.Model.load(ROOT / "examples" / "demo-model" / "model").generate("Tom was a brave boy.", max_tokens=20)
    assert text == f"{expected}\n"


@pytest.mark.parametrize("library", ["libMLIR", "libLLVM", "libpcre2", "libunknown"])
def test_a_missing_library_is_one_clear_error(tmp_path, library):
    """As where the system's LLVM 22 is not installed: an extension that does not load."""
    shutil.copytree(PACKAGE, tmp_path / "llama_mlir", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    message = f"{library}.so.22.1: cannot open shared object file: No such file or directory"
    (tmp_path / "llama_mlir" / "_llama_mlir.py").write_text(f"raise ImportError({message!r})")
    done = subprocess.run(
        [sys.executable, "-c", "import llama_mlir"], capture_output=True, text=True, env={"PYTHONPATH": str(tmp_path)}
    )
    error = done.stderr.strip().splitlines()[-1]
    assert error.startswith("ImportError: llama_mlir needs") and "libmlir-22" in error and f"{library}.so" in error
    assert "During handling" not in done.stderr and "direct cause" not in done.stderr


def test_version():
    assert f"VERSION {lm.__version__} " in (ROOT / "CMakeLists.txt").read_text()
    assert lm.__mlir_version__.startswith("22.")
