"""How lit finds and runs the tests. A build configures the paths (lit.site.cfg.py.in).

Parameters (`lit --param NAME=VALUE`):
  verify_roundtrip=1  every run of llama-opt prints, reparses and compares its
                      input, as text, in generic form and through bytecode
"""

import os
import shutil
import subprocess
import sys

import lit.formats

config.name = "llama-mlir"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
# Integration holds programs that pytest runs; the others hold no lit tests.
config.excludes = ["Inputs", "Integration", "data", "lib", "python", "unit"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.llama_binary_root, "test")

config.environment["PATH"] = os.pathsep.join(
    [config.llama_tools_dir, config.llvm_tools_dir, config.environment["PATH"]]
)
config.environment["FILECHECK_OPTS"] = "-enable-var-scope -dump-input-filter=all"
for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
    if name in os.environ:
        config.environment[name] = os.environ[name]


def first_existing(name, directories):
    for directory in directories:
        path = os.path.join(directory, name)
        if os.access(path, os.X_OK):
            return path
    return None


# Tools by name: ours of this build, LLVM's of the LLVM that it is built against.
llama_opt = os.path.join(config.llama_tools_dir, "llama-opt")
verify_roundtrip = lit_config.params.get("verify_roundtrip", "0") not in ("", "0")
for name, directory in [
    ("llama-opt", config.llama_tools_dir),
    ("llama-runner", config.llama_tools_dir),
    ("llama-lsp-server", config.llama_tools_dir),
    ("llama-translate", config.llama_tools_dir),
    ("fake-cuda-run", config.llama_tools_dir),
    ("FileCheck", config.llvm_tools_dir),
    ("mlir-opt", config.llvm_tools_dir),
    ("mlir-tblgen", config.llvm_tools_dir),
    ("split-file", config.llvm_tools_dir),
    ("not", config.llvm_tools_dir),
    ("llvm-objdump", config.llvm_tools_dir),
    ("llvm-readelf", config.llvm_tools_dir),
]:
    path = first_existing(name, [directory])
    if path is None:
        continue
    config.available_features.add(name)
    if name == "llama-opt" and verify_roundtrip:
        path += " --verify-roundtrip"
    # Whole words only: not a part of a path, an option or a longer name.
    config.substitutions.append((r"(?<![\w/.%%-])%s(?![\w/.-])" % name, path))
config.substitutions += [
    ("%llama_opt", llama_opt),
    ("%python", config.python_executable),
    ("%llama_source_root", config.llama_source_root),
    ("%llama_binary_root", config.llama_binary_root),
    ("%mlir_include_dir", config.mlir_include_dir),
    ("%wrong_passes", os.path.join(config.llama_binary_root, "test", "lib", "LlamaWrongPasses.so")),
    ("%amd_matrices", os.path.join(config.llama_binary_root, "test", "lib", "LlamaAmdMatrices.so")),
    # Upstream's own mlir-opt, with this project loaded into it.
    (
        "%plugin_opt",
        os.path.join(config.llvm_tools_dir, "mlir-opt")
        + "".join(f" --load-{kind}-plugin={config.llama_plugin}" for kind in ("dialect", "pass")),
    ),
]
if os.path.exists(config.llama_plugin) and not config.sanitizer:
    # Instrumented code cannot be loaded into a program that is not.
    config.available_features.add("llama-plugin")

# What takes images for GPUs, where it is installed.
for name, aliases in [("spirv-val", []), ("spirv-dis", []), ("ld.lld", ["ld.lld-22"])]:
    if any(shutil.which(program) for program in [name, *aliases]):
        config.available_features.add(name)
sys.path.insert(0, os.path.join(config.llama_source_root, "scripts"))
import gpu_table  # noqa: E402

if ptxas := gpu_table.find_ptxas(os.path.join(config.llama_source_root, ".venv")):
    config.available_features.add("ptxas")
    config.environment["LLAMA_PTXAS"] = ptxas

if verify_roundtrip:
    config.available_features.add("verify-roundtrip")
if config.sanitizer:
    config.available_features.add("sanitizer")


def host_features():
    """What compiled code may use on this machine, as the kernel reports it."""
    wanted = {
        "host-avx2": {"avx2", "fma"},
        "host-avx512": {"avx512f", "avx512bw", "avx512dq", "avx512vl"},
        "host-avx512-bf16": {"avx512f", "avx512_bf16"},
        "host-amx": {"amx_tile", "amx_bf16"},
    }
    try:
        with open("/proc/cpuinfo") as cpuinfo:
            flags = next(line for line in cpuinfo if line.startswith("flags")).split()
    except (OSError, StopIteration):
        return []
    return [feature for feature, needed in wanted.items() if needed <= set(flags)]


config.available_features.update(host_features())


def pass_features():
    """`pass-NAME` for each conversion of this build's llama-opt that tests may ask for."""
    try:
        listing = subprocess.run(
            [llama_opt, "--list-passes"], capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return []
    return ["pass-" + name for name in ["convert-llama-to-linalg", "llama-promote-f64"] if name in listing]


config.available_features.update(pass_features())
