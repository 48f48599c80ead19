#!/usr/bin/env python3
"""Raises the corpus of front ends' graphs and says what was found: present, recognised, wrong.

Every function of test/Raise/corpus runs through `llama-opt --llama-raise` (another pass or pipeline with --pass), and what
comes out is compared with manifest.json beside the graphs:

  present     operations that the function holds
  recognised  of these, those that are found, with the attributes that they must have
  wrong       found, but with other attributes, more often than present, or where a near-miss is written
  extra       found though not asked for (right if --execute says so)
  optional    right where found, not asked for

With --execute each function that holds a raised operation also runs, on the inputs that the manifest describes, and
its results are compared with those that the front end computed; a difference counts as wrong. The exit code is 1 where
anything is wrong, 2 where a file does not pass through llama-opt at all.
"""

import argparse
import collections
import concurrent.futures
import fnmatch
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

OPS = ["rmsnorm", "layernorm", "swiglu", "glu", "rope", "rope_table", "attention", "linear", "embedding",
       "kv_cache_update", "dequantize"]
# What an attribute is where it is not printed; scale and dim depend on shapes.
DEFAULTS = {"rmsnorm": {"eps": 1e-5, "weight_offset": 0.0, "rounding": "once"}, "layernorm": {"eps": 1e-5},
            "swiglu": {"beta": 1.0}, "rope": {"layout": "half_split"}, "rope_table": {"theta": 1e4},
            "attention": {"causal": False, "window": None, "softcap": None, "layout": "head_major"},
            "kv_cache_update": {"layout": "head_major"}}
# Relative and absolute tolerances, relative to the largest value of a result.
TOLERANCES = {"f32": 2e-4, "f64": 2e-4, "bf16": 4e-2, "f16": 5e-3}


def parse_attributes(text):
    """Attributes of a generic-form dictionary that the manifest speaks of."""
    out = {}
    for name, value in re.findall(r"(\w+)(?: = ((?:#llama\.\w+<[^>]*>)|(?:array<[^>]*>)|[^,{}]+))?", text):
        enum = re.match(r"#llama\.\w+<(\w+)", value)
        number = re.match(r"(-?[\d.]+(?:[eE][+-]?\d+)?|0x[0-9A-Fa-f]+)(?: : (\w+))?$", value)
        if enum:
            out[name] = enum[1]
        elif number and number[1].startswith("0x"):
            out[name] = struct.unpack(">d", int(number[1], 16).to_bytes(8, "big"))[0]
        elif number:
            out[name] = float(number[1]) if number[2] == "f64" else int(number[1])
        elif not value or value in ("unit", "true"):
            out[name] = True
    return out


def found_operations(text):
    """{function: [(op, attributes)]} of a module in generic form."""
    out = collections.defaultdict(list)
    function = None
    for line in text.splitlines():
        header = re.search(r'"func\.func"\(\) <\{.*?sym_name = "([^"]*)"', line)
        if header:
            function = header[1]
        match = re.search(r'"llama\.(\w+)"\(([^)]*)\)(?: <\{(.*?)\}>)? : \(', line)
        if not match or function is None:
            continue
        op, operands, dictionary = match[1], match[2], match[3] or ""
        segments = re.search(r"operandSegmentSizes = array<i32: ([^>]*)>", dictionary)
        segments = [int(s) for s in segments[1].split(",")] if segments else []
        attributes = dict(DEFAULTS.get(op, {}))
        dictionary = re.sub(r"operandSegmentSizes = array<[^>]*>,?\s*", "", dictionary)
        attributes.update(parse_attributes(dictionary))
        types = re.findall(r"tensor<([^>]*)>", line[match.end() :])
        count = len([o for o in operands.split(",") if o.strip()])
        if op == "attention":
            attributes["mask"] = len(segments) > 3 and segments[3] == 1
            attributes["offset"] = len(segments) > 4 and segments[4] == 1
            head_dim = types[0].split("x")[-2] if types else "?"
            attributes.setdefault("scale", int(head_dim) ** -0.5 if head_dim.isdigit() else None)
        elif op == "linear":
            attributes["bias"] = count == 3
        elif op == "dequantize":
            attributes["min"] = count == 3
        out[function].append((op, attributes))
    return out


def agrees(wanted, attributes):
    """Whether the attributes are those that the manifest asks for; null there means: not looked at or absent."""
    for name, value in wanted.items():
        have = attributes.get(name)
        if value is None and name not in ("window", "softcap"):
            continue
        if isinstance(value, float) and isinstance(have, (int, float)) and not isinstance(have, bool):
            # eps and scales were rounded to f32 by some front ends.
            if abs(have - value) > 1e-6 * abs(value):
                return False
        elif have != value:
            return False
    return True


def judge(function, operations):
    """Counts for one function: {op: [present, recognised, wrong, extra, optional]} and what is wrong, in words."""
    counts = {op: [0, 0, 0, 0, 0] for op in OPS}
    complaints = []
    left = list(operations)
    for entry in sorted(function["expect"], key=lambda e: e.get("optional", False)):
        op, optional = entry["op"], entry.get("optional", False)
        if not optional:
            counts[op][0] += entry["count"]
        for _ in range(entry["count"]):
            match = next((i for i in left if i[0] == op and agrees(entry["attributes"], i[1])), None)
            if match:
                left.remove(match)
                counts[op][4 if optional else 1] += 1
    named = {e["op"] for e in function["expect"]} | {function.get("near_miss")}
    for op, attributes in left:
        if op in named:
            counts[op][2] += 1
            shown = {k: v for k, v in attributes.items() if v != DEFAULTS.get(op, {}).get(k)}
            complaints.append(f"llama.{op} {shown} is not what is written ({function['spelling']})")
        else:
            counts.setdefault(op, [0, 0, 0, 0, 0])[3] += 1
    return counts, complaints


def execute(args, text, name, function, seed):
    """Runs one function of a module and compares with the front end's results; a complaint or None."""
    import numpy

    from corpus.case import Arg, samples

    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        prepare = [args.opt, "-", f"--symbol-privatize=exclude={name}", "--symbol-dce"]
        alone = subprocess.run(prepare, input=text, capture_output=True, text=True)
        if alone.returncode == 0 and args.expand:
            alone = subprocess.run([args.mlir_opt, "-", f"--pass-pipeline={args.expand}", "--allow-unregistered-dialect"],
                                   input=subprocess.run([args.opt, "-", "--mlir-print-op-generic"], input=alone.stdout,
                                                        capture_output=True, text=True).stdout,
                                   capture_output=True, text=True)
        if alone.returncode:
            return f"does not run: {alone.stderr.strip().splitlines()[0][:300]}"
        (scratch / "f.mlir").write_text(alone.stdout)
        inputs = []
        for index, argument in enumerate(function["arguments"]):
            fields = {k: v for k, v in argument.items() if k not in ("name", "shape")}
            values = Arg(shape=tuple(argument["shape"]), **fields).values(seed, index)
            if argument["dtype"] == "bf16":
                bits = values.astype(numpy.float32).view(numpy.uint32)
                values = ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).astype(numpy.uint16)
            elif argument["dtype"] == "u8":
                values = values.view(numpy.int8)  # MLIR's i8 has no sign
            numpy.save(scratch / f"{index}.npy", values)
            inputs.append(str(scratch / f"{index}.npy"))
        (scratch / "out").mkdir()
        command = [args.runner, "exec", str(scratch / "f.mlir"), "--entry", name, "--outputs", str(scratch / "out")]
        result = subprocess.run([*command, "--inputs", ",".join(inputs)] if inputs else command,
                                capture_output=True, text=True)
        if result.returncode:
            return f"does not run: {(result.stderr.strip() or str(result.returncode)).splitlines()[0][:300]}"
        for index, wanted in enumerate(function["results"]):
            have = numpy.load(scratch / "out" / f"result{index}.npy")
            if list(have.shape) != wanted["shape"]:
                return f"result {index} has shape {list(have.shape)} in place of {wanted['shape']}"
            if have.dtype == numpy.uint16:
                have = (have.astype(numpy.uint32) << 16).view(numpy.float32)
                kind = "bf16"
            else:
                kind = {"float32": "f32", "float64": "f64", "float16": "f16"}.get(str(have.dtype), "f32")
            have = have.reshape(-1)[samples(have.size)].astype(numpy.float64)
            values = numpy.array(wanted["values"])
            bound = TOLERANCES[kind if "bf16" not in [a["dtype"] for a in function["arguments"]] else "bf16"]
            bound *= max(1.0, numpy.abs(values[numpy.isfinite(values)]).max(initial=0))
            bad = ~((numpy.abs(have - values) <= bound) | ((have == values) | (numpy.isnan(have) & numpy.isnan(values))))
            if bad.any():
                at = int(numpy.argmax(bad))
                return f"result {index}: {have[at]:.6g} in place of {values[at]:.6g} ({bad.sum()} of {bad.size} looked at)"
    return None


def process(args, path, entry, seed):
    source = path.read_text()
    try:
        raised = subprocess.run([args.opt, str(path), *args.passes], capture_output=True, text=True, timeout=args.timeout)
    except subprocess.TimeoutExpired:
        return path.name, None, [f"{path.name}: llama-opt takes more than {args.timeout} s"]
    if raised.returncode:
        return path.name, None, [f"{path.name}: llama-opt ends with {raised.returncode}: {raised.stderr.strip()[:500]}"]
    generic = subprocess.run([args.opt, "-", "--mlir-print-op-generic"], input=raised.stdout, capture_output=True, text=True)
    operations = found_operations(generic.stdout)
    rows, complaints = {}, []
    for name, function in entry["functions"].items():
        if not fnmatch.fnmatch(name, args.function):
            continue
        counts, wrong = judge(function, operations[name])
        if args.execute and (operations[name] or args.execute == "all"):
            error = execute(args, raised.stdout if args.execute != "source" else source, name, function, seed)
            if error:
                wrong.append(error)
                op = next((o for o, _ in operations[name]), function["expect"][0]["op"] if function["expect"] else "linear")
                counts.setdefault(op, [0, 0, 0, 0, 0])[2] += 1
        rows[name] = counts
        complaints += [f"{path.name}: {name}: {c}" for c in wrong]
        if args.missing:
            for op, (present, recognised, *_rest) in counts.items():
                if recognised < present:
                    complaints.append(f"{path.name}: {name}: missing {present - recognised} {op} ({function['spelling']})")
    return path.name, rows, complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=pathlib.Path, default=ROOT / "test/Raise/corpus")
    parser.add_argument("--opt", default=str(ROOT / "build/bin/llama-opt"))
    parser.add_argument("--runner", default=str(ROOT / "build/bin/llama-runner"))
    parser.add_argument("--mlir-opt", default="/usr/lib/llvm-22/bin/mlir-opt")
    parser.add_argument("--pass", dest="passes", action="append", help="options of llama-opt (default: --llama-raise)")
    parser.add_argument("--only", default="*", help="files, by pattern")
    parser.add_argument("--function", default="*", help="functions, by pattern")
    parser.add_argument("--execute", nargs="?", const="raised", choices=["raised", "all"],
                        help="run raised functions (all: also those where nothing was found) and compare the results")
    parser.add_argument("--expand", default="builtin.module(math-expand-ops{ops=fpowi})",
                        help="pipeline of mlir-opt in front of llama-runner, for what that does not execute; empty for none")
    parser.add_argument("--missing", action="store_true", help="name what was not recognised")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one file")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    args.passes = ["--llama-raise"] if args.passes is None else [p for p in args.passes if p]
    manifest = json.loads((args.corpus / "manifest.json").read_text())
    files = {n: e for n, e in manifest["files"].items() if fnmatch.fnmatch(n, f"{args.only}*")}
    if not files:
        parser.error(f"no file of the corpus is named {args.only}")
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        results = list(pool.map(lambda f: process(args, args.corpus / f[0], f[1], manifest["seed"]), files.items()))
    complaints = [c for _, _, more in results for c in more]
    failed = [name for name, rows, _ in results if rows is None]
    table = {}
    for name, rows, _ in results:
        for counts in (rows or {}).values():
            total = table.setdefault(name.removesuffix(".mlir"), {})
            for op, numbers in counts.items():
                total[op] = [a + b for a, b in zip(total.get(op, [0] * 5), numbers)]
    sums = {}
    for counts in table.values():
        for op, numbers in counts.items():
            sums[op] = [a + b for a, b in zip(sums.get(op, [0] * 5), numbers)]
    total = [sum(n[i] for n in sums.values()) for i in range(5)]
    names = ["present", "recognised", "wrong", "extra", "optional"]
    if args.json:
        label = lambda n: dict(zip(names, n))  # noqa: E731
        print(json.dumps({"total": label(total), "operations": {o: label(n) for o, n in sums.items()},
                          "files": {f: {o: label(n) for o, n in c.items() if any(n)} for f, c in table.items()},
                          "functions": {f: {n: {o: label(v) for o, v in c.items() if any(v)} for n, c in (rows or {}).items()}
                                        for f, rows, _ in results},
                          "complaints": complaints, "failed": failed}, indent=1))
    else:
        print_table(table, sums, total, names)
        for complaint in complaints:
            print(complaint)
    return 2 if failed else 1 if total[2] else 0


def print_table(table, sums, total, names):
    """A row a file, a column an operation: recognised/present, and !wrong and +extra where there are any."""
    shown = [op for op in [*OPS, *(set(sums) - set(OPS))] if any(sums.get(op, [0] * 5))]

    def cell(numbers):
        present, recognised, wrong, extra, optional = numbers
        if not any(numbers):
            return "-"
        text = f"{recognised}/{present}" if present or recognised else ""
        return (text + (f" !{wrong}" if wrong else "") + (f" +{extra}" if extra else "") +
                (f" ~{optional}" if optional else "")).strip()

    rows = [["file", *shown], *([name, *(cell(counts.get(op, [0] * 5)) for op in shown)] for name, counts in table.items()),
            ["all", *(cell(sums[op]) for op in shown)]]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(text.ljust(width) if i == 0 else text.rjust(width) for i, (text, width) in enumerate(zip(row, widths))))
    print("recognised/present, !wrong, +extra, ~optional: " + ", ".join(f"{n} {v}" for n, v in zip(names, total)))


if __name__ == "__main__":
    sys.exit(main())
