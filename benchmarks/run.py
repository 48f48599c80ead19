"""Measures the benchmarks of shapes.json with `llama-runner bench`, side by side with its peers, and writes the results.

A full run prints a table, writes benchmarks/results/<processor>.md, .json and .svg, and renews the README's excerpt; a run
that any option restricts only prints, unless --output names a folder.  benchmarks/README.md says how to read the
figures.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

import install_peers
import limits
import machine
import whole_models
import peers
import report as reports
import roofline
from cases import BenchError, load_cases, load_shapes
from runner import call_runner

QUIET_LOAD = 0.5  # a load average, or processors that others kept busy, above which figures are not to be trusted
COLD_BYTES = 1 << 30  # as `llama-runner bench --cold`
PAUSE_S = 0.02  # between ours and a peer: threads that wait in a loop go to sleep
SECONDS, QUICK_PEER_SECONDS = 0.4, 0.02
#: Their compilers take seconds a case.
SLOW_PEERS = ("torch.compile", "iree")


# --- One case ----------------------------------------------------------------------------------


def prepare_peers(case, args, crew, errors):
    """The workers that can do this case."""
    ready = {}
    for name in crew.names:
        if case.peer not in peers.OPERATIONS.get(name, [case.peer] if case.peer else []):
            continue
        worker = crew.worker(name, case.threads)
        if worker is None:
            continue
        spec = {"peer": case.peer, "arguments": case.tensors(), "weights": case.weights, "panel_rows": case.panel_rows}
        try:
            worker.ask(prepare=spec | {"cold_bytes": COLD_BYTES if case.cold else 0})
            ready[name] = worker
        except peers.PeerError as error:
            errors[name] = str(error)
            # A refusal leaves the process as it was; anything else may have ended it.
            if not worker.is_alive():
                crew.forget(name, case.threads)
    return ready


def measure_round(command, args, ready, case, crew, errors):
    """Ours, then each peer."""
    ours = call_runner(args.runner, *command)
    theirs = {}
    for name, worker in list(ready.items()):
        time.sleep(PAUSE_S)
        try:
            theirs[name] = worker.ask(measure=QUICK_PEER_SECONDS if args.quick else args.seconds)["median_s"]
        except peers.PeerError as error:
            errors[name] = str(error)
            crew.forget(name, case.threads)
            del ready[name]
    time.sleep(PAUSE_S if ready else 0)
    return ours, theirs


def measure_loop(case, args, rates, moved, scratch):
    """The time of a case if memory took none: that of a part of it on one thread, in the L1 cache, for each of its parts,
    shared by the threads. None where it has no such parts."""
    if not case.rows or case.cold:
        return None
    rows, features = case.sizes[case.rows], case.sizes.get(case.features)
    l1 = rates.get("cache_bytes", {}).get("l1", 0)
    part = limits.loop_sizes(rows, features, moved / rows, l1)
    if not part:
        return None
    sizes = {case.rows: part[0]} | ({case.features: part[1]} if case.features else {})
    path = scratch / f"{case.name}-loop.mlir"
    path.write_text(case.at(sizes).program())

    def time_of(count):
        shapes = case.at(sizes | {case.rows: count}).shapes
        command = ["bench", path, "--random", 1, "--shapes", shapes, "--threads", 1, "--json", "--no-limits"]
        return call_runner(args.runner, *command, "--seconds", args.seconds / 4)["median_s"]

    # Without what a call takes that has nothing to do.
    a_row = (time_of(part[0]) - time_of(0)) / part[0] * ((features / part[1]) if features else 1)
    return a_row * rows / min(case.threads, rows) if a_row > 0 else None


def measure_machine(args, threads):
    """What `llama-runner limits` finds, in about a second."""
    return call_runner(args.runner, "limits", "--threads", threads, "--json")


def measure_case(case, args, crew, machines, scratch):
    """Rounds of ours and the peers' in turn (A B A B); medians over the rounds."""
    path = scratch / f"{case.name}.mlir"
    path.write_text(case.program())
    command = ["bench", path, "--random", 1, "--shapes", case.shapes, "--threads", case.threads, "--json"]
    command += ["--cold"] * case.cold + (["--repeat", 5] if args.quick else ["--seconds", args.seconds])
    # Bandwidth drifts: what comes from memory is held against the same minute's.
    command += ["--no-limits"] if args.quick or not case.cold else []
    command += ["--quant-compute", case.quant_compute] if case.quant_compute else []
    errors = {}
    ready = prepare_peers(case, args, crew, errors)
    # So do clocks: limits of arithmetic and of caches are the means of those before and after the rounds.
    beside = [] if args.quick else [measure_machine(args, case.threads)]
    rounds = [measure_round(command, args, ready, case, crew, errors) for _ in range(args.rounds)]
    beside += [] if args.quick else [measure_machine(args, case.threads)]
    rates = limits.mean_rates(beside) if beside else machines[case.threads]
    at_loop = None if args.quick else measure_loop(case, args, rates, rounds[0][0]["bytes"], scratch)
    for name, worker in ready.items():
        try:
            worker.ask(release=True)
        except peers.PeerError:
            crew.forget(name, case.threads)

    first = rounds[0][0]
    if not first["flops_complete"]:
        raise BenchError("llama-runner did not count all of the work")

    def middle(key):
        return statistics.median(ours[key] for ours, _ in rounds)

    seconds, flops, moved = middle("median_s"), first["flops"], first["bytes"]
    peak = limits.arithmetic_peak(rates, case.dtype, case.group["arithmetic"])
    read = limits.read_peak(rates, moved, case.cold)
    if "limit_read_gbyte_per_s" in first:
        read = (read[0], middle("limit_read_gbyte_per_s"))
    limit, at_arithmetic, at_read = limits.binding_limit(flops, moved, peak, read)
    if at_loop and at_loop > max(at_arithmetic, at_read):
        limit = "loop"
    names = {name for _, theirs in rounds for name in theirs}
    both = {name: [(ours["median_s"], theirs[name]) for ours, theirs in rounds if name in theirs] for name in names}
    return {
        "name": case.name,
        "group": case.group["name"],
        "element": case.element,
        "dtype": case.dtype,
        "threads": case.threads,
        "shapes": case.shapes,
        "cold": case.cold,
        "near": case.near,
        "rounds": len(rounds),
        "calls": sum(ours["repetitions"] for ours, _ in rounds),
        "compile_s": middle("compile_s"),
        "median_s": seconds,
        "min_s": min(ours["min_s"] for ours, _ in rounds),
        "flops": flops,
        "bytes": moved,
        "gflop_per_s": flops / seconds / 1e9,
        "gbyte_per_s": moved / seconds / 1e9,
        "limit_gflop_per_s": peak[1],
        "limit_gflop_per_s_name": peak[0],
        "limit_gbyte_per_s": read[1],
        "limit_gbyte_per_s_name": read[0],
        "limit": limit,
        "limit_loop_s": at_loop,
        "share_of_limit": limits.share_of_limit(seconds, at_arithmetic, at_read, at_loop or 0),
        "share_of_arithmetic": at_arithmetic / seconds,
        "share_of_read": at_read / seconds,
        "share_of_loop": at_loop / seconds if at_loop else None,
        "peers": {name: statistics.median(theirs for _, theirs in both[name]) for name in crew.names if name in both},
        # Within a round, which evens out slow drift.
        "ratios": {name: statistics.median(b / a for a, b in both[name]) for name in crew.names if name in both},
        "peer_errors": errors,
    }


# --- Output ------------------------------------------------------------------------------------


def say(text, end="\n"):
    """Progress and the readable table; stdout is the JSON's with --json."""
    print(text, end=end, file=sys.stderr if JSON_ON_STDOUT else sys.stdout, flush=True)


JSON_ON_STDOUT = False


def printer(columns, widths, total):
    """A function that prints a table's rows one by one, under its head."""

    def line(cells):
        return "".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(cells, widths))).rstrip()

    say("\n" + line(columns))
    return lambda cells, at: say(f"{line(cells)}   [{at}/{total}]")


def write_whole(path, text):
    """A reader never finds half a file."""
    part = path.with_name(path.name + ".part")
    part.write_text(text)
    part.replace(path)


def write_results(report, shapes, folder):
    folder.mkdir(parents=True, exist_ok=True)
    target = report["target"]
    measured = [r for r in report["results"] if "error" not in r and r["threads"] == report["threads"]]
    rates = next((m for m in report["machine"] if m["threads"] == report["threads"]), None)
    svg = None
    if rates:
        points = [(r["group"], r["name"], r["flops"] / r["bytes"], r["gflop_per_s"]) for r in measured if r["flops"]]
        title = f"{report['processor']} ({target}), {report['threads']} threads"
        svg = roofline.roofline_svg(points, rates["gflop_per_s"], rates["gbyte_per_s"]["read"], title)
    write_whole(folder / f"{target}.json", json.dumps(report, indent=1) + "\n")
    write_whole(folder / f"{target}.md", reports.to_markdown(report, shapes, svg is not None))
    if svg:
        write_whole(folder / f"{target}.svg", svg)
    say(f"\nwrote {folder / target}.md and .json" + (" and .svg" if svg else ""))


def renew_readme(report, path):
    text = reports.replace_between_markers(path.read_text(), reports.readme_block(report))
    if text is None:
        raise BenchError(f"{path.name} has no lines {reports.BEGIN} and {reports.END}")
    write_whole(path, text)
    say(f"renewed the table of {path}")


# --- The driver --------------------------------------------------------------------------------


def git_commit():
    try:
        done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True)
        return done.stdout.strip() or "unknown"
    except OSError:
        return "unknown"


def host_target(runner):
    return call_runner(runner, "targets", "--json")["host"]


def parse_arguments(argv):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="the build folder (default: build)")
    parser.add_argument("--filter", help="only cases whose name matches this regular expression")
    parser.add_argument("--list", action="store_true", help="print the names of the cases and end")
    parser.add_argument("--quick", action="store_true",
                        help="the first size of each group, five calls, once: does it work, not how fast")  # fmt: skip
    parser.add_argument("--install-peers", action="store_true", help="install the peers into their environment, and end")
    parser.add_argument("--peers", help="only these peers, separated by commas (default: all)")
    parser.add_argument("--no-peers", action="store_true", help="ours alone")
    parser.add_argument("--json", nargs="?", const="-", metavar="OUT",
                        help="write the list of cases to the file OUT; without it, the whole report to stdout")  # fmt: skip
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)), help="default: all processors")
    parser.add_argument("--rounds", type=int, default=2, help="turns of ours and the peers' a case (default: 2)")
    parser.add_argument("--seconds", type=float, default=SECONDS, help=f"timed a turn (default: {SECONDS})")
    parser.add_argument("--output", type=pathlib.Path, help="folder for the results (default: benchmarks/results)")
    parser.add_argument("--readme", action="store_true",
                        help="renew the README's table from the results of this kind of processor, and end")  # fmt: skip
    args = parser.parse_args(argv)
    if args.threads < 1 or args.rounds < 1 or not args.seconds > 0:
        parser.error("--threads and --rounds are 1 or more, and --seconds more than 0")
    try:
        args.selects = re.compile(args.filter or "").search
    except re.error as error:
        parser.error(f"--filter: {error}")
    known = [*peers.OPERATION_PEERS, *peers.MODEL_PEERS]
    # Only a run of everything, as it is meant to be, replaces what is published.
    defaults = {action.dest: action.default for action in parser._actions}
    restricts = ("filter", "quick", "output", "peers", "no_peers", "threads", "rounds", "seconds")
    args.is_full = all(getattr(args, name) == defaults[name] for name in restricts)
    args.peers = args.peers.split(",") if args.peers else known
    for name in args.peers:
        if name not in known:
            parser.error(f"--peers: no peer {name!r}; there are {', '.join(known)}")
    args.runner = (ROOT / args.build / "bin" / "llama-runner").resolve()
    if args.quick:
        args.rounds = 1
    if args.is_full:
        args.output = HERE / "results"
    return args


def without_paths(argv):
    """A command line without the files that it writes, whose names are this machine's."""
    kept, skips = [], False
    for argument in argv:
        if skips and not argument.startswith("-"):
            skips = False
            continue
        name, has_value, _ = argument.partition("=")
        skips = name in ("--json", "--output") and not has_value
        if name not in ("--json", "--output"):
            kept.append(argument)
    return kept


def choose_peers(args, names):
    """The peers to compare with; those left out are named with the reason."""
    crew = peers.Peers([name for name in names if name in args.peers and not args.no_peers])
    for name in names:
        if args.no_peers or name not in args.peers:
            crew.missing[name] = "not asked for"
    if args.quick:
        for name in SLOW_PEERS:
            if name in crew.names:
                crew.names.remove(name)
                crew.missing[name] = "not in a quick run"
    return crew


def measure_models(chosen, args, machines, total):
    """Results and peers."""
    crew = choose_peers(args, peers.MODEL_PEERS)
    results = []
    if not chosen:
        return results, crew
    show = printer(reports.MODEL_COLUMNS, [36, 10, 8, 10, 8], total)
    for at, model in enumerate(chosen, 1):
        try:
            found = whole_models.measure_model(model, args, machines[args.threads], crew)
        except BenchError as error:
            found = [{"name": model.name, "group": model.model["name"], "error": str(error)}]
        for result in found:
            names = list(result.get("peers", {}))
            cells = reports.model_row(result, names)
            rest = [f"  {name} {cell}" for name, cell in zip(names, cells[len(reports.MODEL_COLUMNS) :])]
            show([*cells[: len(reports.MODEL_COLUMNS)], *rest][: len(reports.MODEL_COLUMNS)], at)
            for text in rest:
                say(text)
        results += found
    return results, crew


def measure_cases(cases, args, machines, done, total):
    """The results of all cases, each printed as soon as it is there, and peers; what fails is a result too."""
    crew = choose_peers(args, peers.OPERATION_PEERS)
    results = []
    if not cases:
        return results, crew
    head = reports.columns(crew.names)
    widths = [max(len(case.name) for case in cases) + 2, 8, 9, 8, 9, 8, 15, 9, 9, *(len(n) + 2 for n in crew.names)]
    show = printer(head, widths, total)
    # One number of threads after the other: a peer's process has one.
    cases = sorted(cases, key=lambda case: -case.threads)
    with tempfile.TemporaryDirectory(prefix="llama-bench-") as scratch:
        for i, case in enumerate(cases):
            if i and cases[i - 1].threads != case.threads:
                crew.close()
            at = done + len(results) + 1
            if sys.stderr.isatty():
                print(f"[{at}/{total}] {case.name} ...", end="\r", file=sys.stderr, flush=True)
            try:
                result = measure_case(case, args, crew, machines, pathlib.Path(scratch))
            except (BenchError, peers.PeerError) as error:
                result = {"name": case.name, "group": case.group["name"], "error": str(error)}
            results.append(result)
            show(reports.row(result, crew.names), at)
    crew.close()
    return results, crew


def main(argv):
    global JSON_ON_STDOUT
    args = parse_arguments(argv)
    JSON_ON_STDOUT = args.json == "-"
    if args.install_peers:
        return install_peers.install()
    shapes = load_shapes()
    cases = [case for case in load_cases(shapes, args.threads, args.quick) if args.selects(case.name)]
    if not cases and args.quick:  # a filter names its cases
        cases = [case for case in load_cases(shapes, args.threads) if args.selects(case.name)]
    chosen = [model for model in whole_models.load_models(shapes, args.quick) if args.selects(model.name)]
    if not cases and not chosen:
        raise BenchError(f"no case matches --filter {args.filter!r}; --list prints the names")
    if args.list:
        print("\n".join([case.name for case in cases] + [model.name for model in chosen]))
        return 0
    if not args.runner.exists():
        raise BenchError(f"{args.runner} does not exist: ./dev build")
    target = host_target(args.runner)
    if args.readme:
        path = (args.output or HERE / "results") / f"{target}.json"
        if not path.exists():
            raise BenchError(f"{path} does not exist: ./dev bench")
        found = json.loads(path.read_text())
        if "machine" not in found:
            raise BenchError(f"{path} was written by an older driver: ./dev bench")
        renew_readme(found, ROOT / "README.md")
        return 0

    load, others, started = os.getloadavg()[0], machine.OtherWork(), time.monotonic()
    say(f"{machine.processor_name()}, target {target}, {args.threads} threads, load average {load:.2f}")
    counts = sorted({args.threads, *(case.threads for case in cases)})
    machines = {n: measure_machine(args, n) for n in counts}
    left_out = [case for case in cases if case.needs not in (None, *machines[case.threads]["gflop_per_s"])]
    cases = [case for case in cases if case not in left_out]
    total = len(cases) + len(chosen)
    say(reports.machine_table(list(machines.values())))
    # Models first: Linux counts the memory of the process that starts another into the other's peak.
    model_results, model_crew = measure_models(chosen, args, machines, total)
    results, crew = measure_cases(cases, args, machines, len(chosen), total)
    missing = {}
    for each, used in ((crew, cases), (model_crew, chosen)):
        missing |= each.missing if used else {}

    report = {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "command": shlex.join(["benchmarks/run.py", *without_paths(argv)]),
        "commit": git_commit(),
        "processor": machine.processor_name(),
        "target": target,
        "threads": args.threads,
        "peers": crew.descriptions | model_crew.descriptions,
        "missing_peers": missing,
        "quick": args.quick,
        "load_average_at_start": load,
        "other_processors_busy": others.processors(),
        "seconds": time.monotonic() - started,
        "machine": list(machines.values()),
        "results": results,
        "models": model_results,
    }
    report["not_quiet"] = reports.warning(report, QUIET_LOAD)
    report["quiet"] = report["not_quiet"] is None
    for case in left_out:
        say(f"{case.name} left out: the processor has no {case.needs}")
    for name, why in missing.items():
        say(f"no figures of {name}: {why}")
    odd = [c for c in reports.cliffs(results) if c[2] > reports.CLIFF]
    for name, near, times in odd:
        say(f"cliff: {name} takes {times:.2f} times as long as {near}")
    if not report["quiet"]:
        say(f"\nNot a quiet machine: {report['not_quiet']}. Do not quote these figures.")
    if args.output:
        write_results(report, shapes, args.output)
    if args.is_full:
        renew_readme(report, ROOT / "README.md")
    if args.json == "-":
        print(json.dumps(report))
    elif args.json:
        write_whole(pathlib.Path(args.json), json.dumps(reports.entries(report), indent=1) + "\n")
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
