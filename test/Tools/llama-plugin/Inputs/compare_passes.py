"""Runs every pass of the project in llama-opt and in a stock mlir-opt with the plugin, and compares.

    compare_passes.py SOURCE_ROOT SCRATCH_DIR LLAMA_OPT PLUGIN_OPT

The passes are those that the Passes.td files define and the pipelines those that lib/Pipelines registers, so that a new
one is tested without being named here. The inputs are one program at several stages of its compilation: a pass must
load what it creates, whatever the module that it is given consists of.
"""

import pathlib
import re
import shlex
import subprocess
import sys

# What is dumped of a program: pipelines, and stages of theirs.
STAGES = {
    "llama-to-x86=target=x86-64-v3 print-stage=all": ("linalg", "buffers"),
    "llama-to-spirv=print-stage=all": ("kernels",),
}
ANCHORS = {"func::FuncOp": "func.func", "gpu::GPUModuleOp": "gpu.module"}


def definitions(root):
    """(name, anchor) of every pass and pipeline."""
    for path in sorted(root.glob("lib/**/Passes.td")):
        text = path.read_text(encoding="utf-8")
        for name, anchor in re.findall(r': Pass<"([\w-]+)"(?:,\s*"(?:::)?(?:mlir::)?([\w:]+)")?', text):
            yield name, ANCHORS.get(anchor, "builtin.module")
    text = (root / "lib/Pipelines/Pipelines.cpp").read_text(encoding="utf-8")
    for name in re.findall(r'(?:registerPassPipeline|PassPipelineRegistration<>|addPipeline)\(\s*"([\w-]+)"', text):
        yield name, "builtin.module"


def main():
    root, scratch = map(pathlib.Path, sys.argv[1:3])
    llama_opt, plugin_opt = map(shlex.split, sys.argv[3:5])
    program = root / "test/Integration/attention.mlir"
    # No stage of the pipeline ends where the calls of the runtime are still to be made.
    inputs = [program, root / "test/Codegen/lower-parallel-calls.mlir"]
    for pipeline, stages in STAGES.items():
        dump = subprocess.run([*llama_opt, program, f"--{pipeline}"], capture_output=True, text=True, check=True).stderr
        parts = re.split(r"^// -----// IR Dump stage '(\w+)'.*\n", dump, flags=re.MULTILINE)
        found = dict(zip(parts[1::2], parts[2::2]))
        for name in stages:
            inputs.append(scratch / f"{name}.mlir")
            inputs[-1].write_text(found[name])

    wrong = False
    found = list(definitions(root))
    assert len(found) > 20, found
    for name, anchor in found:
        pipeline = f"builtin.module({name})" if anchor == "builtin.module" else f"builtin.module({anchor}({name}))"
        changed = 0
        for file in inputs:
            results = [
                subprocess.run([*tool, file, f"--pass-pipeline={pipeline}"], capture_output=True, text=True)
                for tool in (llama_opt, plugin_opt)
            ]
            ours, theirs = [(r.returncode, r.stdout) for r in results]
            if ours != theirs or ours[0] not in (0, 1):
                wrong = True
                print(f"{name} on {file}: {ours[0]} and {theirs[0]}\n{results[1].stderr[-2000:]}")
            changed += ours[0] == 0
        print(f"{name}: same on {len(inputs)} stages, accepts {changed}", flush=True)
        if not changed:
            wrong = True
            print(f"{name} accepts no stage")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
