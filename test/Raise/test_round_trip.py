"""What convert-llama-to-linalg makes is raised to what it was made of, in whatever form passes leave it.

The operations are those of test/Integration and of the examples of the reference. `LOST` lists what does not come back, each
with the reason: a regression fails, and so does an improvement, which belongs into the list.
"""

import collections
import os
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
OPT = str(pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build/bin/llama-runner")).parent / "llama-opt")

ORDERS = {
    "plain": [],
    "clean": ["canonicalize", "cse"],
    "general": ["linalg-generalize-named-ops", "canonicalize", "cse"],
    "fused": ["linalg-generalize-named-ops", "linalg-fuse-elementwise-ops", "canonicalize", "cse"],
    "fused early": ["canonicalize", "cse", "linalg-fuse-elementwise-ops", "canonicalize"],
    "fused twice": ["linalg-fuse-elementwise-ops", "linalg-generalize-named-ops", "cse", "linalg-fuse-elementwise-ops",
                    "canonicalize"],
}  # fmt: skip
FUSED = ("fused", "fused early", "fused twice")
ALWAYS = tuple(ORDERS)
UNFUSED = tuple(order for order in ORDERS if order not in FUSED)
# What is lost, what comes instead, in which orders (of one kind of shapes), and why. Later lines replace earlier ones.
NO_PARTIAL = "its three results are intermediate values of attention, for which there is no matcher"
NO_BLOCKS = "bits of blocks are no recognised formula; what dequantises them reads only their results"
NO_SCALING = "frequencies that a scaling changed are no powers of one number; the tables stay tables"
IN_F32 = "rounding to f32 before the weight is no rounding in f32"
FUSED_INPUT = "what a linear takes is computed inside of it and is no value any more"
LOST = {
    "attention-partial": [(["attention_partial"] * 2, [], ALWAYS, NO_PARTIAL)],
    "example attention_partial": [(["attention_partial"], [], ALWAYS, NO_PARTIAL)],
    "unpack-blocks": [(["dequantize"] * 3 + ["unpack_blocks"] * 3, [], ALWAYS, NO_BLOCKS)],
    "example unpack_blocks": [(["dequantize", "unpack_blocks"], [], ALWAYS, NO_BLOCKS)],
    "rope-table": [(["rope_table"], [], ALWAYS, NO_SCALING)],
    "example rope_table": [(["rope_table"] * 2, [], ALWAYS, NO_SCALING)],
    "kv-cache-update": [(["kv_cache_update"], [], ALWAYS, "each batch entry has a position of its own"),
                        (["kv_cache_update"] * 2, [], tuple(f"{order} static" for order in ORDERS),
                         "6 new tokens are all of a cache of 6: nothing is left of an update")],
    "attention": [(["attention"] * 2, ["attention"], ALWAYS,
                   "a constant offset may be a mistake in a mask and stays one (the same values); offsets and lengths of each "
                   "batch entry are not recognised")],
    "example attention": [(["attention"] * 2, ["attention"], ALWAYS,
                           "a window without causality stays a mask (the same values); keys and values in 8 bits are not recognised")],
    "example kv_cache_update": [(["kv_cache_update"], [], ALWAYS, "rows that are rounded to 8 bits are not recognised")],
    "dequantize": [(["dequantize", "linear"], [], FUSED, "four bits are cut off inside of the formula and are no value")],
    "block": [(["rmsnorm"] * 2, ["rmsnorm"] * 2, UNFUSED, IN_F32),
              (["rmsnorm"] * 2 + ["linear"] * 3, ["rmsnorm"] * 2, ("fused", "fused twice"), f"{IN_F32}; {FUSED_INPUT}"),
              (["rmsnorm"] * 2 + ["linear"] * 4 + ["swiglu"], ["rmsnorm"] * 2, ("fused early",), f"{IN_F32}; {FUSED_INPUT}")],
    "example swiglu": [(["swiglu"] * 2, [], ("fused early", "fused static", "fused twice static"),
                        "one is the gate of the other, inside of one operation")],
}  # fmt: skip
DEFAULTS = {"layout = #llama.rope_layout<half_split>", "layout = #llama.attention_layout<head_major>", "beta = 1.000000e+00 : f64",
            "rounding = #llama.rounding<once>", "weight_offset = 0.000000e+00 : f64", "eps = 1.000000e-05 : f64",
            "theta = 1.000000e+04 : f64"}  # fmt: skip


def examples():
    """Text by name."""
    result = {p.stem: p.read_text() for p in sorted((ROOT / "test/Integration").glob("*.mlir"))}
    script, page = ROOT / "scripts/extract-examples.py", ROOT / "docs/reference/llama-dialect.md"
    text = subprocess.run([sys.executable, script, page], capture_output=True, text=True, check=True).stdout
    for part in text.split("// -----"):
        name = re.search(r"@(\w+)\(", part).group(1)
        assert f"example {name}" not in result
        result[f"example {name}"] = part
    return {name: text for name, text in result.items() if re.search(r"%\w.* = .?llama\.\w", text)}


EXAMPLES = examples()


def attributes(text):
    """Split at commas that are in no brackets."""
    parts, depth, part = [], 0, ""
    for c in text:
        depth += (c in "<[{(") - (c in ">]})")
        if c == "," and depth == 0:
            parts.append(part.strip())
            part = ""
        else:
            part += c
    return [p for p in [*parts, part.strip()] if p and p not in DEFAULTS]


def operations(text):
    """How often each operation of the dialect is there, as text with its attributes that are no defaults."""
    found = collections.Counter()
    for line in text.splitlines():
        if match := re.search(r'"llama\.(\w+)"\([^)]*\)(?: <\{(.*)\}>)? : ', line):
            name, inner = match.groups()
            found[" ".join([name, *sorted(attributes(inner or ""))])] += 1
    return found


def run(text, *options):
    command = [OPT, "--split-input-file", "--mlir-print-op-generic", *options]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def pipeline(passes):
    return f"--pass-pipeline=builtin.module({','.join(passes)})"


def without(a, b):
    return sorted(operation.split()[0] for operation in (a - b).elements())


@pytest.mark.parametrize("shapes", ["dynamic", "static"])
@pytest.mark.parametrize("order", ORDERS)
def test_round_trip(order, shapes):
    if shapes == "static":
        # All sizes are 6, where no operation takes one.
        examples = {name: re.sub(r"(?<=[<x])\?(?=x)", "6", text) for name, text in EXAMPLES.items()
                    if "tensor.empty(%" not in text}  # fmt: skip
    else:
        examples = EXAMPLES
    text = "\n// -----\n".join(examples.values())
    before = run(text, pipeline(["canonicalize", "cse"]))
    lowered = run(before, pipeline(["convert-llama-to-linalg", *ORDERS[order]]))
    # A norm that adds before is recognised as two operations, which a fusion joins.
    after = run(lowered, "--llama-raise", "--llama-fuse-add-rmsnorm")
    found, expected = {}, {}
    for name, was, came in zip(examples, before.split("// -----"), after.split("// -----"), strict=True):
        was, came = operations(was), operations(came)
        assert was, f"{name} has no operation"
        if was != came:
            found[name] = without(was, came), without(came, was)
        for lost, instead, orders, reason in LOST.get(name, []):
            if order in orders or f"{order} {shapes}" in orders:
                expected[name] = sorted(lost), sorted(instead)
    assert found == expected
