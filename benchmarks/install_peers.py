"""Installs the peers of requirements.txt into an environment of their own, in the cache directory."""

import os
import pathlib
import shutil
import subprocess
import sys

import peers

HERE = pathlib.Path(__file__).resolve().parent


def install():
    """One requirement after the other: a peer that cannot be had does not keep the others away."""
    folder = peers.cache_directory() / "venv"
    if not (folder / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    # llama.cpp is compiled here, for this processor. GCC 12 breaks its use of matrix units, and Clang comes with ./dev setup;
    # its own threads, since Clang's OpenMP does not.
    environment = dict(os.environ)
    if shutil.which("clang-22") and shutil.which("clang++-22"):
        environment |= {"CC": "clang-22", "CXX": "clang++-22"}
    switches = ["GGML_NATIVE=ON", "GGML_OPENMP=OFF", "LLAVA_BUILD=OFF"]
    switches += [f"LLAMA_BUILD_{part}=OFF" for part in ("TESTS", "TOOLS", "EXAMPLES", "SERVER")]
    environment["CMAKE_ARGS"] = " ".join([environment.get("CMAKE_ARGS", ""), *(f"-D{s}" for s in switches)])
    failed = []
    for line in (HERE / "requirements.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        print(f"installing {line} into {folder}", flush=True)
        command = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", line]
        if subprocess.run(command, env=environment).returncode:
            failed.append(line)
    for line in failed:
        print(f"not installed: {line}", file=sys.stderr)
    return 1 if failed else 0
