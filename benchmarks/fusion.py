"""Measures what each fusion contributes to a decoder block: all variants in turn, round by round, on one machine.

A block of Llama-3.2-1B as front ends write it (programs/block_as_written.mlir) is compiled with no fusion, with those that
are done by default, and with each of the default ones left out or each of the others added; for 1, 128 and 512 rows. A full
run writes results/<processor>-fusion.json and .md; with --quick, or --output -, it only prints.
"""

import argparse
import datetime
import json
import math
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

import machine
from cases import BenchError, set_alias
from run import QUIET_LOAD, git_commit, host_target, write_whole
from runner import call_runner

PROGRAM = HERE / "programs" / "block_as_written.mlir"
SHAPES = "arg0={m}x2048,arg1={m}x2048,arg2={m}:100000,arg3=2048,arg4=3072x2048:0.02,arg5=2048x2048:0.02,arg6=2048,arg7=16384x2048:0.02,arg8=2048x8192:0.02"
ROWS = [1, 128, 512]
ELEMENTS = ["f32", "bf16"]
BYTES = {"f64": 8, "i64": 8, "index": 8, "f32": 4, "bf16": 2, "f16": 2, "i8": 1}
#: What moves nothing and computes nothing.
VIEWS = re.compile(
    r"tensor\.(extract_slice|expand_shape|collapse_shape|cast|empty|dim)|arith\.(constant|subi)|func\.|builtin\.|linalg\.yield"
)


# --- Which fusions -----------------------------------------------------------------------------


def list_fusions(opt):
    """All names, and those of the default, from the option's description."""
    done = subprocess.run([opt, "--help"], capture_output=True, text=True)
    found = re.search(r"Which fusions: none, default \((.*?)\), all, or a list of (.*?) \(", done.stdout)
    if not found:
        raise BenchError(f"{opt} does not list the fusions")
    defaults, names = (re.split(r", | and ", text) for text in found.groups())
    return names, defaults


def make_variants(names, defaults):
    """{label: list of fusions}, those to compare with first."""
    variants = {"none": ["none"], "default": ["default"]}
    for name in names:
        if name in defaults:
            variants[f"without {name}"] = [n for n in defaults if n != name] or ["none"]
        else:
            variants[f"with {name}"] = [*defaults, name]
    return {label: ",".join(fusions) for label, fusions in variants.items()}


# --- What a program does -----------------------------------------------------------------------


def count_bytes(type, rows):
    """Bytes of a tensor's type; a size that it leaves open is the number of rows."""
    type = type.replace("?", str(rows))
    found = re.fullmatch(r"tensor<((?:\d+x)*)(\w+)>", type)
    if not found or found.group(2) not in BYTES:
        return 0
    return math.prod(int(d) for d in found.group(1).split("x") if d) * BYTES[found.group(2)]


def split_types(text):
    return re.findall(r"tensor<[^<>]*>", text)


def fuse_program(opt, text, fuse):
    """The program after fusion, printed in the generic form."""
    done = subprocess.run(
        [opt, "-", f"--llama-fuse=fuse={fuse}", "--mlir-print-op-generic"], input=text, capture_output=True, text=True
    )
    if done.returncode:
        raise BenchError(done.stderr.strip().splitlines()[0])
    return done.stdout


def describe(fused, rows):
    """How many operations on whole tensors @main is after fusion, and how many bytes they read and write."""
    function = next(part for part in fused.split('"func.func"')[1:] if 'sym_name = "main"' in part.split("({", 1)[0])
    ops, moved, depth = 0, 0, 0
    for line in function.splitlines()[1:]:
        found = re.match(r'\s*(?:%[\w:, %]+ = )?"([\w.]+)"\(', line)
        inside = depth > 0
        depth += line.count("({") - line.count("})")
        if line.strip().startswith("})") and depth == 0 or (found and not inside and "({" not in line):
            signature = line.rsplit(" : ", 1)[-1]
            name = found.group(1) if found and not inside else "region"
            if not VIEWS.match(name) and "->" in signature:
                ops += 1
                moved += sum(count_bytes(type, rows) for type in split_types(signature))
        if depth < 0:
            break
    return ops, moved


def lower_to_calls(opt, text, fuse):
    """The program just before it becomes LLVM's: parallel loops are calls."""
    done = subprocess.run(
        [opt, "-", f"--llama-to-x86=fuse={fuse} print-stage=calls"], input=text, capture_output=True, text=True
    )
    if done.returncode:
        raise BenchError(done.stderr.strip().splitlines()[0])
    return done.stderr


def count_loops(calls):
    """How many parallel loops the program enters."""
    return len(re.findall(r"call @\w*dispatch\w*\(", calls))


# --- Measuring ---------------------------------------------------------------------------------


def make_program(entry, element):
    """One function of the program, as @main."""
    text = set_alias(PROGRAM.read_text(), "t", element, PROGRAM.name)
    head, *functions = re.split(r"(?m)^(?=(?://[^\n]*\n)?func\.func)", text)
    function = next(f for f in functions if f"@{entry}(" in f)
    return head + function.replace(f"@{entry}(", "@main(")


def measure_once(path, fuse, rows, args):
    command = ["bench", path, "--random", 1, "--shapes", SHAPES.format(m=rows), "--fuse", fuse, "--cold", "--json"]
    command += ["--no-limits", "--threads", args.threads]
    command += ["--repeat", 5] if args.quick else ["--seconds", args.seconds]
    return call_runner(args.runner, *command)["median_s"]


def measure(path, variants, rows, args):
    """{label: seconds a call} and {label: ratios to the default}, in rounds that go through all variants.

    The default is measured before and after each of the others, since what memory gives changes from minute to minute.
    """
    others = [label for label in variants if label != "default"]
    times, ratios = {label: [] for label in variants}, {label: [] for label in others}
    for _ in range(args.rounds):
        before = measure_once(path, variants["default"], rows, args)
        times["default"].append(before)
        for label in others:
            seconds = measure_once(path, variants[label], rows, args)
            after = measure_once(path, variants["default"], rows, args)
            times[label].append(seconds)
            times["default"].append(after)
            ratios[label].append(2 * seconds / (before + after))
            before = after
    return times, ratios


def measure_program(entry, element, rows, variants, args, scratch):
    path = scratch / f"{entry}-{element}.mlir"
    text = make_program(entry, element)
    path.write_text(text)
    calls = {label: lower_to_calls(args.opt, text, fuse) for label, fuse in variants.items()}
    # Fusions that find nothing in this program, or nothing that others leave: there is no time to compare.
    distinct = {
        label: fuse for label, fuse in variants.items() if label == "default" or calls[label] != calls["default"]
    }
    times, ratios = measure(path, distinct, rows, args)
    results = []
    for label, fuse in variants.items():
        ops, moved = describe(fuse_program(args.opt, text, fuse), rows)
        result = {
            "variant": label,
            "fuse": fuse,
            "ops": ops,
            "bytes": moved,
            "loops": count_loops(calls[label]),
            "same_program": label not in distinct,
        }
        if label in distinct:
            seconds = times[label]
            result |= {
                "median_s": statistics.median(seconds),
                "times_default": statistics.median(ratios.get(label, [1.0])),
                "spread": (max(seconds) - min(seconds)) / statistics.median(seconds),
            }
        results.append(result)
        print(
            f"{entry} {element} {rows:4} rows  {label:24} {ops:3} ops {result['loops']:3} loops {moved / 1e6:9.1f} MB  {describe_time(result)}",
            flush=True,
        )
    return {"program": entry, "element": element, "rows": rows, "variants": results}


def describe_time(result):
    if result["same_program"]:
        return "the same program"
    return f"{result['median_s'] * 1e3:9.3f} ms  {result['times_default']:.3f} x default"


# --- Output ------------------------------------------------------------------------------------


def to_markdown(report):
    lines = [f"# What fusions contribute: {report['processor']} (`{report['target']}`)", ""]
    lines += [
        f"{report['threads']} threads, {report['date']}, commit {report['commit']}, {report['rounds']} rounds in turn. `benchmarks/fusion.py` writes this page.",
        "",
    ]
    if report["not_quiet"]:
        lines += [f"**Not a quiet machine: {report['not_quiet']}. Do not quote these figures.**", ""]
    lines += [
        "*Ops* are operations on whole tensors after `llama-fuse`, *MB* what they read and write, each operand once (what",
        "tile-and-fuse saves below that level is in the time only), *loops* parallel loops of the compiled function. The last",
        "column is the time over that of the default fusions measured just before and after: what is lost without a fusion, or",
        "with one more. Where the compiled program is that of the default, letter for letter, no time is given.", "",
    ]  # fmt: skip
    for case in report["cases"]:
        what = {"main": "block", "last_row": "tail of the last block, one row read"}[case["program"]]
        lines += [f"## {what}, {case['element']}, {case['rows']} rows", ""]
        lines += ["| variant | ops | loops | MB | ms | of default |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
        for r in case["variants"]:
            time = (
                "| same program |" if r["same_program"] else f"{r['median_s'] * 1e3:.3f} | {r['times_default']:.3f} |"
            )
            lines.append(f"| {r['variant']} | {r['ops']} | {r['loops']} | {r['bytes'] / 1e6:.1f} | {time}")
        lines.append("")
    return "\n".join(lines)


def parse_arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="the build folder (default: build)")
    parser.add_argument("--quick", action="store_true", help="few calls of few variants: does it work; only prints")
    parser.add_argument(
        "--threads", type=int, default=len(machine.os.sched_getaffinity(0)), help="default: all processors"
    )
    parser.add_argument("--rounds", type=int, default=2, help="turns of all variants (default: 2)")
    parser.add_argument("--seconds", type=float, default=0.4, help="timed a turn (default: 0.4)")
    parser.add_argument("--output", help="folder for the results (default: benchmarks/results; -: only print)")
    args = parser.parse_args(argv)
    if args.threads < 1 or args.rounds < 1 or not args.seconds > 0:
        parser.error("--threads and --rounds are 1 or more, and --seconds more than 0")
    args.runner = (ROOT / args.build / "bin" / "llama-runner").resolve()
    args.opt = args.runner.with_name("llama-opt")
    if args.quick:
        args.rounds = 1
    return args


def main(argv):
    args = parse_arguments(argv)
    others = machine.OtherWork()
    load = machine.os.getloadavg()[0]
    names, defaults = list_fusions(args.opt)
    variants = make_variants(names, defaults)
    if args.quick:
        variants = {label: variants[label] for label in ("none", "default")}
    cases = []
    with tempfile.TemporaryDirectory(prefix="llama-fusion-") as scratch:
        for element in ELEMENTS[:1] if args.quick else ELEMENTS:
            for rows in ROWS[:2] if args.quick else ROWS:
                cases.append(measure_program("main", element, rows, variants, args, pathlib.Path(scratch)))
            few = {label: variants[label] for label in ("none", "default", "without last-rows") if label in variants}
            cases.append(measure_program("last_row", element, ROWS[-1], few, args, pathlib.Path(scratch)))
    busy = others.processors() or 0
    loud = max(load, busy) > QUIET_LOAD
    report = {
        "processor": machine.processor_name(), "target": host_target(args.runner), "threads": args.threads,
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"), "commit": git_commit(),
        "rounds": args.rounds, "load": load, "others_busy": busy,
        "not_quiet": f"load {load:.1f}, {busy:.1f} processors busy elsewhere" if loud else None, "cases": cases,
    }  # fmt: skip
    if report["not_quiet"]:
        print(f"Not a quiet machine: {report['not_quiet']}. Do not quote these figures.")
    if args.quick or args.output == "-":
        return 0
    folder = pathlib.Path(args.output) if args.output else HERE / "results"
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{report['target']}-fusion"
    write_whole(folder / f"{stem}.json", json.dumps(report, indent=1) + "\n")
    write_whole(folder / f"{stem}.md", to_markdown(report))
    print(f"wrote {folder / stem}.md and .json")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BenchError as error:
        print(f"benchmarks/fusion.py: {error}", file=sys.stderr)
        sys.exit(1)
