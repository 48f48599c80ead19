"""The installed package: what examples/downstream does with it, and that it stands on its own."""

import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner")).resolve()
BUILD = RUNNER.parents[1]
MLIR_OPT = "/usr/lib/llvm-22/bin/mlir-opt"

if not RUNNER.is_file():
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)
if "LLAMA_SANITIZE:STRING=\n" not in (BUILD / "CMakeCache.txt").read_text():
    pytest.skip("instrumented libraries need an instrumented user", allow_module_level=True)


def run(*command, **options):
    environment = dict(os.environ, CC="clang-22", CXX="clang++-22", CMAKE_GENERATOR="Ninja")
    for name in ("MLIR_DIR", "LLVM_DIR", "CMAKE_PREFIX_PATH", "LD_LIBRARY_PATH"):
        environment.pop(name, None)
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, env=environment, timeout=300, **options
    )


def check(*command, **options):
    done = run(*command, **options)
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    """Where the project is installed, and then moved to."""
    folder = tmp_path_factory.mktemp("install")
    check("cmake", "--install", BUILD, "--prefix", folder / "first")
    (folder / "first").rename(folder / "prefix")
    return folder / "prefix"


def test_a_compiler_of_its_own(prefix, tmp_path):
    shutil.copytree(ROOT / "examples" / "downstream", tmp_path / "source")
    check("cmake", "-S", tmp_path / "source", "-B", tmp_path / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    commands = (tmp_path / "build" / "build.ninja").read_text()
    assert str(ROOT) not in commands and str(BUILD) not in commands
    check("cmake", "--build", tmp_path / "build")
    lines = check(tmp_path / "build" / "downstream").splitlines()
    assert lines[-1].startswith("pass: largest difference ")
    # Its pass, which knows no operation, divided these.
    tiled = {line.split()[1] for line in lines if line.startswith("tile-rows: ")}
    assert {f"llama.{op}" for op in ("rmsnorm", "linear", "rope", "rope_table", "swiglu")} <= tiled


def exported_targets(prefix):
    targets = (prefix / "lib/cmake/LlamaMLIR/LlamaMLIRTargets.cmake").read_text()
    return {line.split("(")[1].split()[0] for line in targets.splitlines() if line.startswith("add_library(")}


def build_against(prefix, folder, source, text, targets):
    """The path of a program of one source file that links these targets."""
    (folder / source).write_text(text)
    (folder / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.25)\nproject(user LANGUAGES C CXX)\n"
        f"find_package(LlamaMLIR CONFIG REQUIRED)\nadd_executable(user {source})\n"
        f"target_link_libraries(user PRIVATE {' '.join(sorted(targets))})\n"
    )
    check("cmake", "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    check("cmake", "--build", folder / "build")
    return folder / "build" / "user"


def test_every_static_library_and_header_can_be_used(prefix, tmp_path):
    """Links all of them, and includes all headers, together."""
    # The C interface has a copy of the others in it.
    names = exported_targets(prefix) - {"LlamaMLIR::CAPI"}
    assert {f"LlamaMLIR::{name}" for name in ("Dialect", "Lower", "Pipelines", "Execute", "ModelGraph")} <= names
    include = prefix / "include" / "llama-mlir"
    headers = sorted(path.relative_to(include) for path in include.rglob("*.h"))
    assert pathlib.Path("dialect/Llama/IR/LlamaOps.h") in headers
    for folder in ("dialect/Llama/IR", "lib/Lower"):
        assert list((include / folder).glob("*.td")) and list((include / folder).glob("*.h.inc"))
    text = "".join(f'#include "{header}"\n' for header in headers) + "int main() {}\n"
    check(build_against(prefix, tmp_path, "main.cpp", text, names))


def test_c_interface(prefix, tmp_path):
    text = """
        #include "llama-mlir-c/Support.h"
        #include <stdio.h>
        int main(void) {
          MlirStringRef version = llamaGetMLIRVersion();
          printf("%.*s\\n", (int)version.length, version.data);
          return 0;
        }
    """
    assert check(build_against(prefix, tmp_path, "main.c", text, ["LlamaMLIR::CAPI"])).startswith("22.")


def test_nothing_refers_to_the_source_tree(prefix):
    texts = [path for folder in ("lib/cmake", "include") for path in (prefix / folder).rglob("*") if path.is_file()]
    assert len(texts) > 50
    for path in texts:
        text = path.read_text(encoding="utf-8")
        assert str(ROOT) not in text and str(BUILD) not in text, path


def test_installed_tools(prefix):
    examples = check("python3", ROOT / "scripts/extract-examples.py", ROOT / "docs/reference/llama-dialect.md")
    expected = check(BUILD / "bin/llama-opt", "--split-input-file", "--convert-llama-to-linalg", input=examples)
    for tool in (
        [prefix / "bin/llama-opt", "--convert-llama-to-linalg"],
        [MLIR_OPT, *(f"--load-{kind}-plugin={prefix}/lib/LlamaPlugin.so" for kind in ("dialect", "pass")),
         "--pass-pipeline=builtin.module(convert-llama-to-linalg)"],
    ):  # fmt: skip
        assert check(*tool, "--split-input-file", input=examples) == expected
    for tool in ("llama-lsp-server", "llama-runner", "llama-translate"):
        check(prefix / "bin" / tool, "--help")


@pytest.mark.parametrize("major", [None, 21])
def test_another_version_of_mlir_is_refused(prefix, tmp_path, major):
    """By the package and by the project itself, with what to do about it."""
    mlir = tmp_path / "mlir"
    mlir.mkdir()
    if major:
        (mlir / "MLIRConfig.cmake").write_text(f"set(LLVM_VERSION_MAJOR {major})\nset(LLVM_VERSION_MINOR 1)\n")
        expected = [f"llama-mlir needs MLIR 22, but {mlir} is version 21.1.", "-DMLIR_DIR="]
        options = []
    else:
        expected = ["MLIR 22 was not found. Install libmlir-22-dev and llvm-22-dev,", "-DMLIR_DIR="]
        options = ["-DCMAKE_DISABLE_FIND_PACKAGE_MLIR=ON"]
    options += [f"-DMLIR_DIR={mlir}", f"-DCMAKE_PREFIX_PATH={prefix}"]
    for source in (ROOT / "examples" / "downstream", ROOT):
        done = run("cmake", "-S", source, "-B", tmp_path / source.name, *options)
        message = " ".join(done.stderr.split())
        assert done.returncode != 0 and all(part in message for part in expected), done.stderr
