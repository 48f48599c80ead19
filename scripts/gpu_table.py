#!/usr/bin/env python3
"""Prints what the kernels of a module for NVIDIA's or AMD's chips take, as a table in Markdown.

    gpu_table.py MODULE.mlir|FILE.ptx|FILE.hsaco... [--arch sm_90a] [--ptxas PROGRAM]

A module holds gpu.binary operations with PTX or code objects, as llama-gpu-module-to-nvvm and -rocdl make them.

Of PTX, registers, shared memory and spills are what ptxas says (`-v`); instructions are counted in the PTX: mma and
wgmma (matrix units), ldmatrix, cp.async (copies to shared memory), TMA (bulk tensor copies), v4 (accesses of 16 bytes),
bar (barriers). What ptxas says of performance that is lost (wgmma that it makes wait for each other) follows the table.

Of code objects, these are what their metadata says: vector registers (of both kinds), scalar ones, LDS (workgroup
memory), spilled registers, scratch (bytes of a lane in memory); instructions are counted in the machine code: mfma and
wmma (matrix units), LDS b128 and global b128 (accesses of 16 bytes), barriers. Waves a SIMD and blocks a CU (gfx9) or
WGP (gfx11, gfx12) are as many as registers and LDS allow for.
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
AMD_INSTRUCTIONS = {
    "mfma": r"\bv_mfma_",
    "wmma": r"\bv_wmma_",
    "LDS b128": r"\bds_(?:read|write|load|store)_b128",
    "global b128": r"\bglobal_(?:load|store)_(?:dwordx4|b128)",
    "barriers": r"\bs_barrier(?:_wait)?\b",
}
AMD_COLUMNS = [
    "kernel", "threads", "VGPRs", "SGPRs", "LDS bytes", "spilled registers", "scratch bytes",
    *AMD_INSTRUCTIONS, "waves a SIMD", "blocks",
]  # fmt: skip
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


def find_llvm(tool):
    for name in (f"{tool}-22", tool):
        if program := shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/lib/llvm-22/bin"):
            return program
    sys.exit(f"no {tool}: install llvm-22")


def occupancy(chip, lanes, threads, vgprs, lds):
    """Wavefronts of a SIMD, and blocks of the four SIMDs that share LDS, that fit at once."""
    if chip.startswith("gfx9"):
        # gfx90a and later share 512 registers between both kinds; up to gfx908 there are 256 of each.
        unified = chip not in ("gfx900", "gfx906", "gfx908", "gfx909", "gfx90c")
        registers, granule, most, memory = (512, 8, 8, 65536) if unified else (256, 4, 10, 65536)
    else:
        registers, granule, most, memory = (1536, 24, 16, 131072)
        if chip.startswith(("gfx10", "gfx1102", "gfx1103")):
            registers, granule = 1024, 16
    waves = min(most, registers // (-(-max(vgprs, 1) // granule) * granule))
    blocks = waves * 4 // -(-threads // lanes)
    if lds:
        blocks = min(blocks, memory // lds)
    return min(waves, -(-blocks * -(-threads // lanes) // 4)), blocks


def amd_rows(image):
    """One row of figures for each kernel of a code object."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "kernels.hsaco")
        source.write_bytes(image)

        def run(tool, *options):
            return subprocess.run([find_llvm(tool), *options, source], capture_output=True, text=True, check=True).stdout

        notes, code = run("llvm-readelf", "--notes"), run("llvm-objdump", "-d")
    chip = re.search(r"amdhsa\.target:\s+\S*?(gfx\w+)", notes)[1]
    bodies = dict(re.findall(r"^[0-9a-f]+ <([^>]+)>:\n(.*?)(?=^[0-9a-f]+ <|\Z)", code, re.M | re.S))
    # Kernels are the items of a list, whose fields are in order of their names.
    for text in re.split(r"^  - ", notes.split("amdhsa.kernels:", 1)[1].split("amdhsa.target:")[0], flags=re.M)[1:]:
        fields = dict(re.findall(r"^(?:    )?\.(\w+):\s+(\S+)$", text, re.M))
        get = lambda name: int(fields.get(name, 0))  # noqa: E731
        threads, vgprs, lds = get("max_flat_workgroup_size"), get("vgpr_count"), get("group_segment_fixed_size")
        yield [
            fields["name"], threads, vgprs, get("sgpr_count"), lds,
            get("vgpr_spill_count") + get("sgpr_spill_count"), get("private_segment_fixed_size"),
            *(len(re.findall(pattern, bodies[fields["name"]])) for pattern in AMD_INSTRUCTIONS.values()),
            *occupancy(chip, get("wavefront_size"), threads, vgprs, lds),
        ]  # fmt: skip


def print_table(columns, table):
    print("| " + " | ".join(columns) + " |")
    print("|" + " --- |" + " ---: |" * (len(columns) - 1))
    for row in table:
        print("| " + " | ".join(map(str, row)) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--arch", help="chip to assemble for (default: the PTX's own)")
    parser.add_argument("--ptxas", default=find_ptxas())
    arguments = parser.parse_args()
    columns = ["kernel", "threads", "registers", "shared bytes", "spilled bytes", *INSTRUCTIONS]
    table, amd_table, losses = [], [], []
    for file in arguments.files:
        data = file.read_bytes()
        own = {".ptx", ".hsaco"} & {file.suffix}
        for suffix, image in [(file.suffix, data)] if own else [(s, d) for _, s, d in gpu_images.images(data)]:
            if suffix == ".hsaco":
                amd_table += amd_rows(image)
            elif suffix == ".ptx":
                if not arguments.ptxas:
                    sys.exit("no ptxas: set LLAMA_PTXAS or CUDA_ROOT, or install the Python package nvidia-cuda-nvcc")
                ptx = image.decode().rstrip("\0")
                arch = arguments.arch or re.search(r"^\.target (\w+)", ptx, re.M)[1]
                table += rows(ptx, arguments.ptxas, arch, losses)
    if not table and not amd_table:
        sys.exit("no kernels in PTX or code objects")
    if table:
        print_table(columns, table)
        print("".join(f"\n{loss}" for loss in losses), end="")
    if amd_table:
        print_table(AMD_COLUMNS, amd_table)


if __name__ == "__main__":
    main()
