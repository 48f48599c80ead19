"""Measures the benchmarks of shapes.json with `llama-runner bench`, side by side with PyTorch, and writes the results.

A full run prints a table and writes benchmarks/results/<processor>.md and .json; a run of some cases (--filter, --quick)
only prints, unless --output names a folder.  benchmarks/README.md says how to read the figures.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
TIMEOUT_S = 300
QUIET_LOAD = 0.5  # a load average, or processors that others kept busy, above which figures are not to be trusted


class BenchError(Exception):
    """What went wrong, in one line."""


# --- Cases ------------------------------------------------------------------------------------


class Case:
    """One program at one size and element type."""

    def __init__(self, group, sizes, element):
        self.group, self.element = group, element
        self.label = group["label"].format(**sizes)
        self.name = f"{group['name']}-{self.label}-{element}"
        self.cold = group.get("cold", False)
        self.peer = group.get("peer")
        # Dimensions, and the range of values where it is not 1: "2048x2048:0.02"
        self.arguments = [text.format(**sizes) for text in group["arguments"].values()]
        self.shapes = ",".join(f"{name}={text}" for name, text in zip(group["arguments"], self.arguments))
        self.types = {name: text.format(**sizes) for name, text in group.get("types", {}).items()}

    def program(self):
        """The program's text with this case's type aliases."""
        text = (HERE / "programs" / self.group["program"]).read_text()
        aliases = {"t": self.element} | {name: f"tensor<{dims}x!t>" for name, dims in self.types.items()}
        for name, type in aliases.items():
            text, found = re.subn(rf"(?m)^!{name} = .*$", f"!{name} = {type}", text)
            if found != 1:
                raise BenchError(f"{self.group['program']} has {found} lines '!{name} = ...'; it needs one")
        return text

    def tensors(self):
        """(shape, element type, range) of each argument, for a peer; rotation tables are f32 everywhere."""
        signature = re.search(r"@main\((.*?)\) ->", self.program(), re.DOTALL).group(1)
        types = re.findall(r"%\w+: !(\w+)", signature)
        result = []
        for type, argument in zip(types, self.arguments, strict=True):
            dims, _, bound = argument.partition(":")
            element = "f32" if type == "table" else self.element
            result.append(([int(d) for d in dims.split("x")], element, float(bound or 1)))
        return result


def load_cases(shapes):
    return [
        Case(group, sizes, element)
        for group in shapes["groups"]
        for sizes in group["cases"]
        for element in group["elements"]
    ]


# --- The runner -------------------------------------------------------------------------------


def call_runner(runner, *arguments):
    """What llama-runner prints as JSON."""
    try:
        done = subprocess.run([runner, *map(str, arguments)], capture_output=True, text=True, timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        raise BenchError(f"llama-runner {arguments[0]}: no end after {TIMEOUT_S} s") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise BenchError(f"llama-runner {arguments[0]}: {lines[-1]}")
    return json.loads(done.stdout)


def measure_case(case, args, peers, scratch):
    """Rounds of ours and the peer's in turn (A B A B); medians over the rounds."""
    path = scratch / f"{case.name}.mlir"
    path.write_text(case.program())
    command = ["bench", path, "--random", 1, "--shapes", case.shapes, "--threads", args.threads, "--json"]
    command += ["--cold"] * case.cold + (["--repeat", 5] if args.quick else [])
    peer = peers.Peer(case.peer, case.tensors(), case.cold) if peers and case.peer else None
    rounds = []
    for _ in range(args.rounds):
        ours = call_runner(args.runner, *command)
        theirs = peer.measure(0.02 if args.quick else 0.5) if peer else None
        rounds.append((ours, theirs))

    first = rounds[0][0]
    if not first["flops_complete"]:
        raise BenchError("llama-runner did not count all of the work")

    def middle(key):
        return statistics.median(ours[key] for ours, _ in rounds)

    seconds, flops, moved = middle("median_s"), first["flops"], first["bytes"]
    flop_limit, read_limit = middle("limit_f32_gflop_per_s") * 1e9, middle("limit_read_gbyte_per_s") * 1e9
    at_flop_limit, at_read_limit = flops / flop_limit, moved / read_limit
    result = {
        "name": case.name,
        "group": case.group["name"],
        "element": case.element,
        "shapes": case.shapes,
        "cold": case.cold,
        "rounds": len(rounds),
        "calls": sum(ours["repetitions"] for ours, _ in rounds),
        "compile_s": middle("compile_s"),
        "median_s": seconds,
        "min_s": min(ours["min_s"] for ours, _ in rounds),
        "flops": flops,
        "bytes": moved,
        "gflop_per_s": flops / seconds / 1e9,
        "gbyte_per_s": moved / seconds / 1e9,
        "limit_f32_gflop_per_s": flop_limit / 1e9,
        "limit_read_gbyte_per_s": read_limit / 1e9,
        "limit": "f32" if at_flop_limit > at_read_limit else "read",
        "share_of_limit": max(at_flop_limit, at_read_limit) / seconds,
        "peer_median_s": None,
        "ratio_to_peer": None,
    }
    if peer:
        result["peer_median_s"] = statistics.median(theirs for _, theirs in rounds)
        result["ratio_to_peer"] = statistics.median(theirs / ours["median_s"] for ours, theirs in rounds)
    return result


def measure_model(model, element, args):
    """Tokens a second of a whole model, prefill and decode."""
    config = json.loads((ROOT / model["path"] / "config.json").read_text())
    # Ids spread over the vocabulary, without the special ones at its end.
    tokens = ",".join(str((i * 37 + 11) % (config["vocab_size"] - 8)) for i in range(model["prompt_tokens"]))
    new_tokens = 8 if args.quick else model["new_tokens"]
    command = ["generate", ROOT / model["path"], "--tokens", tokens, "--max-tokens", new_tokens]
    command += ["--dtype", element, "--threads", args.threads, "--json"]
    rounds = [call_runner(args.runner, *command) for _ in range(args.rounds)]
    return {
        "name": f"{model['name']}-{element}",
        "element": element,
        "compile_s": statistics.median(r["compile_s"] for r in rounds),
        "load_s": statistics.median(r["load_s"] for r in rounds),
        "prefill_tokens": rounds[0]["prefill_tokens"],
        "decode_tokens": rounds[0]["decode_tokens"],
        "prefill_tokens_per_s": statistics.median(r["prefill_tokens"] / r["prefill_s"] for r in rounds),
        "decode_tokens_per_s": statistics.median(r["decode_tokens"] / r["decode_s"] for r in rounds)
        if rounds[0]["decode_tokens"]
        else None,
        "peak_rss_bytes": max(r["peak_rss_bytes"] for r in rounds),
    }


# --- The machine ------------------------------------------------------------------------------


def processor_name():
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


class OtherWork:
    """How many processors other programs keep busy, from the kernel's counters of all and of our own processes."""

    def __init__(self):
        self.start = (time.monotonic(), self.everyones(), self.ours())

    @staticmethod
    def everyones():
        try:
            fields = [int(f) for f in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        except (OSError, ValueError):
            return None
        user, nice, system, _, _, irq, softirq, steal = fields
        return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def ours():
        usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(usage.ru_utime + usage.ru_stime for usage in usages)

    def processors(self):
        start, everyones, ours = self.start
        now = self.everyones()
        if now is None or everyones is None:
            return None
        return max(0.0, (now - everyones - self.ours() + ours) / max(time.monotonic() - start, 1e-9))


# --- Tables -----------------------------------------------------------------------------------

COLUMNS = ["case", "ms", "GFLOP/s", "GB/s", "limit", "share", "peer ms", "peer / ours"]


def number(value, digits=3):
    """Three digits that count, never an exponent."""
    if value is None:
        return "-"
    if value >= 10 ** (digits - 1):
        return f"{value:.0f}"
    return f"{value:.{digits}g}" if value >= 1e-3 else f"{value:.5f}"


def row(result):
    if "error" in result:
        return [result["name"], f"failed: {result['error']}", *[""] * (len(COLUMNS) - 2)]
    peer = result["peer_median_s"]
    return [
        result["name"], number(result["median_s"] * 1e3), number(result["gflop_per_s"]), number(result["gbyte_per_s"]),
        result["limit"], f"{result['share_of_limit'] * 100:.0f} %", number(peer * 1e3 if peer else None),
        f"{result['ratio_to_peer']:.2f}" if peer else "-",
    ]  # fmt: skip


def model_row(result):
    if "error" in result:
        return [result["name"], f"failed: {result['error']}", "", "", ""]
    return [
        result["name"], number(result["prefill_tokens_per_s"]), number(result["decode_tokens_per_s"]),
        number(result["compile_s"]), number(result["peak_rss_bytes"] / 1e6),
    ]  # fmt: skip


MODEL_COLUMNS = ["model", "prefill tok/s", "decode tok/s", "compile s", "peak MB"]


def markdown_table(columns, rows):
    lines = [columns, ["---", *["---:"] * (len(columns) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def limits_of(results):
    """Median and range of both limits over the cases."""
    found = {}
    for key in ("limit_f32_gflop_per_s", "limit_read_gbyte_per_s"):
        values = [r[key] for r in results if key in r]
        if values:
            found[key] = {"median": statistics.median(values), "min": min(values), "max": max(values)}
    return found


def warning(report):
    """Why the figures are not to be trusted, or None."""
    reasons = []
    if report["load_average_at_start"] > QUIET_LOAD:
        reasons.append(f"the load average was {report['load_average_at_start']:.2f} at the start")
    if (report["other_processors_busy"] or 0) > QUIET_LOAD:
        reasons.append(f"other programs kept {report['other_processors_busy']:.2f} processors busy meanwhile")
    return " and ".join(reasons) or None


def to_markdown(report, groups):
    lines = [f"# Benchmarks on {report['target']}", ""]
    if warning(report):
        lines += [f"**Not a quiet machine: {warning(report)}. Do not quote these figures.**", ""]
    other = report["other_processors_busy"]
    lines += [
        f"- date: {report['date']}, {report['seconds']:.0f} s",
        f"- command: `{report['command']}`",
        f"- commit: {report['commit']}",
        f"- processor: {report['processor']}, target `{report['target']}`, {report['threads']} threads",
        f"- peer: {report['peer'] or 'none'}",
        f"- load average at the start {report['load_average_at_start']:.2f}; "
        f"processors that other programs kept busy: {'unknown' if other is None else f'{other:.2f}'}",
    ]
    names = {"limit_f32_gflop_per_s": ("f32 multiply-add", "GFLOP/s"), "limit_read_gbyte_per_s": ("memory read", "GB/s")}
    for key, limit in report["limits"].items():
        lines.append(
            f"- measured limit, {names[key][0]}: {number(limit['median'])} {names[key][1]} "
            f"(median; from {number(limit['min'])} to {number(limit['max'])})"
        )
    lines += ["", "[How to read this](../README.md). `./dev bench` writes this file; do not edit it."]
    for group in groups:
        rows = [row(r) for r in report["results"] if r["group"] == group["name"]]
        if rows:
            lines += ["", f"## {group['name']}: {group['what']}", "", markdown_table(COLUMNS, rows)]
    if report["models"]:
        lines += ["", "## Whole models", "", markdown_table(MODEL_COLUMNS, [model_row(r) for r in report["models"]])]
    return "\n".join(lines) + "\n"


def write_whole(path, text):
    """A reader never finds half a file."""
    part = path.with_name(path.name + ".part")
    part.write_text(text)
    part.replace(path)


# --- The driver -------------------------------------------------------------------------------


def git_commit():
    try:
        done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip() or "unknown"
    except OSError:
        return "unknown"


def load_peers(args):
    """The module of peers and its description; nothing where PyTorch is absent or not wanted."""
    if args.no_peers:
        return None, None
    try:
        sys.path.insert(0, str(HERE))
        import peers
    except ImportError as error:
        say(f"no peer: {error}")
        return None, None
    return peers, peers.describe(args.threads)


def say(text, end="\n"):
    """Progress and the readable table; stdout is the JSON's with --json."""
    print(text, end=end, file=sys.stderr if JSON_ON_STDOUT else sys.stdout, flush=True)


JSON_ON_STDOUT = False


def parse_arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="the build folder (default: build)")
    parser.add_argument("--filter", help="only cases whose name matches this regular expression")
    parser.add_argument("--list", action="store_true", help="print the names of the cases and end")
    parser.add_argument("--quick", action="store_true", help="five calls of each case, once: does it work, not how fast")
    parser.add_argument("--no-peers", action="store_true", help="do not measure PyTorch")
    parser.add_argument("--json", action="store_true", help="print the results as one JSON object")
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)), help="default: all processors")
    parser.add_argument("--rounds", type=int, default=2, help="turns of ours and the peer's a case (default: 2)")
    parser.add_argument("--output", type=pathlib.Path, help="folder for the results (default: benchmarks/results)")
    args = parser.parse_args(argv)
    if args.threads < 1 or args.rounds < 1:
        parser.error("--threads and --rounds are 1 or more")
    if args.quick:
        args.rounds = 1
    try:
        args.selects = re.compile(args.filter or "").search
    except re.error as error:
        parser.error(f"--filter: {error}")
    args.runner = (ROOT / args.build / "bin" / "llama-runner").resolve()
    if args.output is None and not (args.filter or args.quick):
        args.output = HERE / "results"
    return args


def printer(columns, widths, total):
    """A function that prints a table's rows one by one, under its head."""

    def line(cells):
        return "".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(cells, widths))).rstrip()

    say("\n" + line(columns))
    return lambda cells, at: say(f"{line(cells)}   [{at}/{total}]")


def measure_models(models, args, total):
    results = []
    if not models:
        return results
    show = printer(MODEL_COLUMNS, [30, 14, 14, 10, 9], total)
    for model, element in models:
        try:
            result = measure_model(model, element, args)
        except BenchError as error:
            result = {"name": f"{model['name']}-{element}", "error": str(error)}
        results.append(result)
        show(model_row(result), len(results))
    return results


def measure_cases(cases, args, peers, done, total):
    """The results of all cases, each printed as soon as it is there; what fails is a result too."""
    results = []
    if not cases:
        return results
    show = printer(COLUMNS, [max(len(case.name) for case in cases) + 2, 8, 9, 8, 7, 8, 9, 13], total)
    with tempfile.TemporaryDirectory(prefix="llama-bench-") as scratch:
        for case in cases:
            at = done + len(results) + 1
            if sys.stderr.isatty():
                print(f"[{at}/{total}] {case.name} ...", end="\r", file=sys.stderr, flush=True)
            try:
                result = measure_case(case, args, peers, pathlib.Path(scratch))
            except BenchError as error:
                result = {"name": case.name, "group": case.group["name"], "error": str(error)}
            results.append(result)
            show(row(result), at)
    return results


def main(argv):
    global JSON_ON_STDOUT
    args = parse_arguments(argv)
    JSON_ON_STDOUT = args.json
    shapes = json.loads((HERE / "shapes.json").read_text())
    cases = [case for case in load_cases(shapes) if args.selects(case.name)]
    models = [(m, e) for m in shapes["models"] for e in m["elements"] if args.selects(f"{m['name']}-{e}")]
    if not cases and not models:
        raise BenchError(f"no case matches --filter '{args.filter}'; --list prints their names")
    if args.list:
        print("\n".join([case.name for case in cases] + [f"{m['name']}-{e}" for m, e in models]))
        return 0
    if not args.runner.is_file():
        raise BenchError(f"{args.runner} does not exist: ./dev build, or --build FOLDER")

    load = os.getloadavg()[0]
    started, others = time.monotonic(), OtherWork()
    target = call_runner(args.runner, "targets", "--json")["host"]
    say(f"{processor_name()}, target {target}, {args.threads} threads, load average {load:.2f}")
    total = len(cases) + len(models)
    # Models first: Linux counts the memory of the process that starts another (with PyTorch's tensors, gigabytes) into
    # the other's peak.
    model_results = measure_models(models, args, total)
    peers, peer_name = load_peers(args) if cases else (None, None)
    say(f"peer: {peer_name or 'none'}")
    results = measure_cases(cases, args, peers, len(models), total)

    report = {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "command": shlex.join(["benchmarks/run.py", *argv]),
        "commit": git_commit(),
        "processor": processor_name(),
        "target": target,
        "threads": args.threads,
        "peer": peer_name,
        "quick": args.quick,
        "load_average_at_start": load,
        "other_processors_busy": others.processors(),
        "seconds": time.monotonic() - started,
        "limits": limits_of(results),
        "results": results,
        "models": model_results,
    }
    report["quiet"] = warning(report) is None
    if not report["quiet"]:
        say(f"\nNot a quiet machine: {warning(report)}. Do not quote these figures.")
    if args.output:
        args.output.mkdir(parents=True, exist_ok=True)
        write_whole(args.output / f"{target}.json", json.dumps(report, indent=1) + "\n")
        write_whole(args.output / f"{target}.md", to_markdown(report, shapes["groups"]))
        say(f"\nwrote {args.output / target}.md and .json")
    if args.json:
        print(json.dumps(report))
    failed = [r["name"] for r in [*results, *model_results] if "error" in r]
    if failed:
        print(f"{len(failed)} failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except BenchError as error:
        print(f"benchmarks/run.py: {error}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        print("\ninterrupted: nothing was written", file=sys.stderr)
        sys.exit(130)
