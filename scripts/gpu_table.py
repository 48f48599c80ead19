#!/usr/bin/env python3
"""Prints what the kernels of a module for NVIDIA's chips take, as a table in Markdown.

    gpu_table.py MODULE.mlir|FILE.ptx... [--arch sm_90a] [--ptxas PROGRAM]

A module holds gpu.binary operations with PTX, as llama-gpu-module-to-nvvm makes them. Registers, shared memory and
spills are what ptxas says (`-v`); instructions are counted in the PTX: mma and wgmma (matrix units), ldmatrix,
cp.async (copies to shared memory), TMA (bulk tensor copies), v4 (accesses of 16 bytes), bar (barriers). What ptxas says
of performance that is lost (wgmma that it makes wait for each other) follows the table.
"""

import argparse
import glob
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

import gpu_images

INSTRUCTIONS = {
    "mma": r"\bmma\.sync",
    "wgmma": r"\bwgmma\.mma_async",
    "ldmatrix": r"\bldmatrix\.",
    "cp.async": r"\bcp\.async\.c[ag]\.",
    "TMA": r"\bcp\.async\.bulk\.tensor",
    "v4": r"\b(?:ld|st)\.[\w.:]*\.v4\.[bfu]32|\b(?:ld|st)\.[\w.:]*\.v2\.b64",
    "bar": r"\bbar(?:rier)?\.(?:cta\.)?sync",
}
ENTRY = re.compile(r"\.entry\s+([\w$]+)(.*?)(?=\.entry\s|\Z)", re.S)
INFO = re.compile(r"Compiling entry function '([^']+)'.*?(?=Compiling entry function|\Z)", re.S)


def find_ptxas(*environments):
    """As llama-gpu-module-to-nvvm does, and in the Python that runs this and in virtual environments."""
    if os.environ.get("LLAMA_PTXAS"):
        return os.environ["LLAMA_PTXAS"]
    for variable in ("CUDA_ROOT", "CUDA_HOME", "CUDA_PATH"):
        path = pathlib.Path(os.environ.get(variable, "/nonexistent"), "bin", "ptxas")
        if os.access(path, os.X_OK):
            return str(path)
    if program := shutil.which("ptxas"):
        return program
    folders = [sysconfig.get_paths()["purelib"]]
    for environment in (os.environ.get("VIRTUAL_ENV"), *environments):
        folders += glob.glob(os.path.join(environment or "/nonexistent", "lib", "python3*", "site-packages"))
    for folder in folders:
        for path in glob.glob(os.path.join(folder, "nvidia", "*", "bin", "ptxas")):
            return path
    return None


def number(pattern, text):
    match = re.search(pattern, text)
    return int(match[1]) if match else 0


def rows(ptx, ptxas, arch, losses):
    """One row of figures for each kernel of a PTX text; what ptxas says of lost performance is added to `losses`."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "kernels.ptx")
        source.write_text(ptx)
        command = [ptxas, "-v", f"-arch={arch}", str(source), "-o", os.devnull]
        result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"ptxas failed: {result.stderr.strip()}")
    losses.extend(line for line in (result.stdout + result.stderr).splitlines() if "Performance Loss" in line)
    info = {match[1]: match[0] for match in INFO.finditer(result.stdout + result.stderr)}
    for name, body in ENTRY.findall(ptx):
        text = info[name]
        spills = number(r"(\d+) bytes spill stores", text) + number(r"(\d+) bytes spill loads", text)
        yield [
            name,
            number(r"\.(?:max|req)ntid (\d+)", body),
            number(r"Used (\d+) registers", text),
            number(r"(\d+) bytes smem", text),
            spills,
            *(len(re.findall(pattern, body)) for pattern in INSTRUCTIONS.values()),
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--arch", help="chip to assemble for (default: the PTX's own)")
    parser.add_argument("--ptxas", default=find_ptxas())
    arguments = parser.parse_args()
    if not arguments.ptxas:
        sys.exit("no ptxas: set LLAMA_PTXAS or CUDA_ROOT, or install the Python package nvidia-cuda-nvcc")
    columns = ["kernel", "threads", "registers", "shared bytes", "spilled bytes", *INSTRUCTIONS]
    table, losses = [], []
    for file in arguments.files:
        data = file.read_bytes()
        texts = [data] if file.suffix == ".ptx" else [d for _, s, d in gpu_images.images(data) if s == ".ptx"]
        for text in texts:
            ptx = text.decode().rstrip("\0")
            arch = arguments.arch or re.search(r"^\.target (\w+)", ptx, re.M)[1]
            table += rows(ptx, arguments.ptxas, arch, losses)
    if not table:
        sys.exit("no kernels in PTX")
    print("| " + " | ".join(columns) + " |")
    print("|" + " --- |" + " ---: |" * (len(columns) - 1))
    for row in table:
        print("| " + " | ".join(map(str, row)) + " |")
    print("".join(f"\n{loss}" for loss in losses), end="")


if __name__ == "__main__":
    main()
