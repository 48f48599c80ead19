"""What a run found, as tables, as the list of `--json`, and as the excerpt of the README.  Pure functions."""

import re
import statistics

CLIFF = 1.5  # an odd size that takes longer than this many times its even neighbour is called a cliff


def ratio_above_one_is_better(ours, theirs, is_rate):
    """How many times as good as the peer ours is."""
    if not ours or not theirs:
        return None
    return ours / theirs if is_rate else theirs / ours


def number(value, digits=3):
    """Three digits that count, never an exponent."""
    if value is None:
        return "-"
    if value >= 10 ** (digits - 1):
        return f"{value:.0f}"
    return f"{value:.{digits}g}" if value >= 1e-3 else f"{value:.5f}"


def percent(value):
    return "-" if value is None else f"{value * 100:.0f} %"


def ratio(value):
    return "-" if value is None else f"{value:.2f}"


# --- The list of --json ------------------------------------------------------------------------


def entry(result):
    """One case as {name, shape, dtype, threads, ours, unit, limit, share, peers, ratio}; rates of what limits it."""
    if "error" in result:
        return {"name": result["name"], "error": result["error"]}
    if "unit" in result:  # of a whole model
        keys = ("name", "shape", "dtype", "threads", "ours", "unit", "limit", "share", "peers", "ratio")
        return {key: result[key] for key in keys}
    is_loop = result["limit"] == "loop"
    is_read = is_loop or result["limit_gbyte_per_s_name"] == result["limit"]
    work = result["bytes"] if is_read else result["flops"]
    limit = result["limit_gbyte_per_s"] if is_read else result["limit_gflop_per_s"]
    return {
        "name": result["name"],
        "shape": result["shapes"],
        "dtype": result["dtype"],
        "threads": result["threads"],
        "ours": work / result["median_s"] / 1e9,
        "unit": "GB/s" if is_read else "GFLOP/s",
        "limit": work / result["limit_loop_s"] / 1e9 if is_loop else limit,
        "share": result["share_of_limit"],
        "peers": {name: work / seconds / 1e9 for name, seconds in result["peers"].items()},
        "ratio": result["ratios"],
    }


def entries(report):
    return [entry(result) for result in [*report["results"], *report["models"]]]


# --- No cliffs ---------------------------------------------------------------------------------


def cliffs(results):
    """(odd case, its neighbour, time over time) of all pairs that were both measured."""
    times = {r["name"]: r["median_s"] for r in results if "median_s" in r}
    return [
        (r["name"], r["near"], times[r["name"]] / times[r["near"]])
        for r in results
        if r.get("near") in times and r["name"] in times
    ]


# --- Tables ------------------------------------------------------------------------------------


def columns(peers):
    return ["case", "ms", "GFLOP/s", "GB/s", "limit", "share", "of arithmetic", "of read", "of loop", *peers]


def row(result, peers):
    head = columns(peers)
    if "error" in result:
        return [result["name"], f"failed: {result['error']}", *[""] * (len(head) - 2)]
    return [
        result["name"], number(result["median_s"] * 1e3), number(result["gflop_per_s"]), number(result["gbyte_per_s"]),
        result["limit"], percent(result["share_of_limit"]), percent(result["share_of_arithmetic"]),
        percent(result["share_of_read"]), percent(result.get("share_of_loop")), *(ratio(result["ratios"].get(name)) for name in peers),
    ]  # fmt: skip


MODEL_COLUMNS = ["measure", "ours", "unit", "limit", "share"]


def model_row(result, peers):
    if "error" in result:
        return [result["name"], f"failed: {result['error']}", *[""] * (len(MODEL_COLUMNS) + len(peers) - 2)]
    cells = [result["name"], number(result["ours"]), result["unit"], number(result["limit"]), percent(result["share"])]
    for name in peers:
        value = result["peers"].get(name)
        cells.append("-" if value is None else f"{number(value)} ({ratio(result['ratio'].get(name))})")
    return cells


def markdown_table(head, rows):
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def peers_of(results, key):
    """Peers that gave a figure for one of these, in a stable order."""
    found = []
    for result in results:
        for name in result.get(key, {}):
            if name not in found:
                found.append(name)
    return found


#: The order in which limits are told.
LIMITS = ["f32", "bf16_dot", "bf16_amx", "int8_dot", "int8_amx", "read", "read_plain", "l3", "l2", "l1"]


def machine_table(machines):
    """One row a limit, one column a number of threads."""
    names = [(kind, name) for kind in ("gflop_per_s", "gbyte_per_s") for name in LIMITS if name in machines[0][kind]]
    units = {"gflop_per_s": "GFLOP/s", "gbyte_per_s": "GB/s"}
    head = ["limit", *(f"{m['threads']} thread{'s' if m['threads'] > 1 else ''}" for m in machines), "unit"]
    rows = [[name, *(number(m[kind].get(name)) for m in machines), units[kind]] for kind, name in names]
    return markdown_table(head, rows)


def cliff_section(results):
    found = cliffs(results)
    if not found:
        return []
    over = [c for c in found if c[2] > CLIFF]
    lines = [
        "", "## No cliffs", "",
        f"Time at an odd size over the time at its even neighbour: {len(found)} pairs, median "
        f"{statistics.median(c[2] for c in found):.2f}; above {CLIFF}: {len(over)}.", "",
        markdown_table(["odd size", "neighbour", "time / time"],
                       [[odd, near, f"{times:.2f}"] for odd, near, times in sorted(found, key=lambda c: -c[2])]),
    ]  # fmt: skip
    return lines


def peers_section(report):
    lines = ["", "## Peers", ""]
    lines += [f"- {name}: {text}" for name, text in report["peers"].items()]
    lines += [f"- {name}: **missing**: {why}" for name, why in report["missing_peers"].items()]
    lines += [f"- {name} has no figure for {what}: {why}" for (name, why), what in unmeasured(report).items()]
    return lines if len(lines) > 3 else []


def unmeasured(report):
    """Why peers that are there have no figure: {(peer, why): "how many cases, such as ..."}."""
    found = {}
    for result in report["results"] + report["models"]:
        for name, why in result.get("peer_errors", {}).items():
            found.setdefault((name, why), []).append(result["name"])
    return {
        key: f"{len(names)} case{'s' if len(names) > 1 else ''} (such as {names[0]})" for key, names in found.items()
    }


def warning(report, quiet_load):
    """Why the figures are not to be trusted, or None."""
    reasons = []
    if report["load_average_at_start"] > quiet_load:
        reasons.append(f"the load average was {report['load_average_at_start']:.2f} at the start")
    if (report["other_processors_busy"] or 0) > quiet_load:
        reasons.append(f"other programs kept {report['other_processors_busy']:.2f} processors busy meanwhile")
    return " and ".join(reasons) or None


def to_markdown(report, shapes, has_roofline=False):
    lines = [f"# Benchmarks on {report['target']}", ""]
    if report["not_quiet"]:
        lines += [f"**Not a quiet machine: {report['not_quiet']}. Do not quote these figures.**", ""]
    other = report["other_processors_busy"]
    lines += [
        f"- date: {report['date']}, {report['seconds']:.0f} s",
        f"- command: `{report['command']}`",
        f"- commit: {report['commit']}",
        f"- processor: {report['processor']}, target `{report['target']}`, {report['threads']} threads",
        f"- load average at the start {report['load_average_at_start']:.2f}; "
        f"processors that other programs kept busy: {'unknown' if other is None else f'{other:.2f}'}",
        "", "[How to read this](../README.md). `./dev bench` writes this file; do not edit it.",
    ]  # fmt: skip
    if report["machine"]:
        lines += ["", "## The machine's limits", "", machine_table(report["machine"])]
    if has_roofline:
        lines += ["", f"![Rates against the limits, by operations a byte]({report['target']}.svg)"]
    for group in shapes["groups"]:
        results = [r for r in report["results"] if r["group"] == group["name"]]
        if results:
            peers = peers_of(results, "ratios")
            lines += ["", f"## {group['name']}: {group['what']}", ""]
            lines.append(markdown_table(columns(peers), [row(r, peers) for r in results]))
    for model in shapes["models"]:
        results = [r for r in report["models"] if r["group"] == model["name"]]
        if results:
            peers = peers_of(results, "peers")
            lines += ["", f"## {model['name']}: {model['what']}", ""]
            lines.append(markdown_table([*MODEL_COLUMNS, *peers], [model_row(r, peers) for r in results]))
            if any(r.get("early_end") for r in results):
                lines += ["", "Some texts ended before the tokens that were asked for."]
    lines += cliff_section(report["results"])
    lines += peers_section(report)
    return "\n".join(lines) + "\n"


# --- The README --------------------------------------------------------------------------------

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
#: Cases that the README quotes, where they were measured.
QUOTED = [
    "linear-1-8192x2048-f32", "linear-1-8192x2048-bf16", "linear-512-8192x2048-f32", "linear-512-8192x2048-bf16",
    "linear-q8_0-1-8192x2048-f32", "linear-q8_0-512-8192x2048-f32",
    "linear-q4_0-1-8192x2048-f32", "linear-q4_0-512-8192x2048-f32",
    "linear-int8-1-8192x2048-f32", "linear-int8-512-8192x2048-f32",
    "linear-int4-1-8192x2048-f32", "linear-int4-512-8192x2048-f32",
    "rmsnorm-512x2048-f32", "rmsnorm-512x2048-bf16", "swiglu-128x8192-f32", "swiglu-128x8192-bf16",
    "rope-512x32x64-f32", "rope-512x32x64-bf16",
    "attention-decode-4096-32x8x64-bf16", "attention-prefill-512-32x8x64-f32", "attention-prefill-512-32x8x64-bf16",
    "block-llama-3.2-1b-1-keys-512-f32", "block-llama-3.2-1b-1-keys-512-bf16",
    "block-llama-3.2-1b-512-keys-512-f32", "block-llama-3.2-1b-512-keys-512-bf16",
    "llama-3.2-1b-f32-prefill-512", "llama-3.2-1b-bf16-decode-512", "llama-3.2-1b-bf16-prefill-512",
    "llama-3.2-1b-q8_0-decode-512", "llama-3.2-1b-q8_0-prefill-512",
    "llama-3.2-1b-q4_0-decode-512", "llama-3.2-1b-q4_0-prefill-512", "llama-3.2-1b-bf16-startup-again",
]  # fmt: skip


def readme_block(report):
    """The table between the README's markers."""
    by_name = {e["name"]: e for e in entries(report) if "error" not in e}
    limits = {r["name"]: r["limit"] for r in report["results"] if "limit" in r}
    quoted = [by_name[name] for name in QUOTED if name in by_name]
    peers = peers_of(quoted, "ratio")
    warning = [f"**Not a quiet machine: {report['not_quiet']}.**", ""] if report["not_quiet"] else []
    lines = [
        *warning,
        f"{report['processor']} (`{report['target']}`), {report['threads']} threads, {report['date']}, commit "
        f"{report['commit']}. The last columns say how many times as fast as the peer ours is: above 1 we are faster.", "",
        markdown_table(
            ["case", "ours", "share of limit", *(f"vs {name}" for name in peers)],
            [[e["name"], f"{number(e['ours'])} {e['unit']}",
              percent(e["share"]) + (f" of {limits[e['name']]}" if e["name"] in limits else ""),
              *(ratio(e["ratio"].get(name)) for name in peers)] for e in quoted],
        ),
    ]  # fmt: skip
    return "\n".join(lines)


def replace_between_markers(text, block):
    """The README with another table; None where it has no markers."""
    new, found = re.subn(
        rf"(?s){re.escape(BEGIN)}\n.*?{re.escape(END)}", lambda _: f"{BEGIN}\n{block}\n{END}", text, count=1
    )
    return new if found else None
