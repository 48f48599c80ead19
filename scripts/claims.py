"""Writes the tables of docs/claims.md from what `./dev bench` measured.

  ./dev bench --no-peers --threads 1 --filter '^(rms|layer)norm|^ffn|^block' --json > found.json
  scripts/claims.py found.json [more.json ...]

Later files add to earlier ones, or replace their cases.
"""

import argparse
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "claims.md"
TYPES = ("f32", "bf16")


class Failure(Exception):
    pass


def read_times(paths):
    """{case: seconds}, and a sentence that says where they were measured."""
    times, places, quiet = {}, [], True
    for path in paths:
        try:
            report = json.loads(pathlib.Path(path).read_text())
        except (OSError, ValueError) as error:
            raise Failure(f"{path}: {error}") from None
        place = f"{report['processor']} (`{report['target']}`), {report['threads']} thread{'s' * (report['threads'] > 1)}"
        places += [place] * (place not in places)
        quiet &= report.get("quiet", False)
        for result in report["results"]:
            if "error" in result:
                raise Failure(f"{path}: {result['name']}: {result['error']}")
            times[result["name"]] = result["median_s"]
    note = "" if quiet else " Other programs ran meanwhile: a few percent decide nothing."
    return times, f"Measured on {' and '.join(places)}.{note}"


def text_of(seconds):
    """Three digits that count."""
    return f"{seconds * 1e3:.3g} ms" if seconds >= 0.9995e-3 else f"{seconds * 1e6:.3g} us"


def compare(times, rows, of):
    """Rows of a table: two cases' times in each type, and by how much the second takes less or more."""
    lines = []
    for label, first, second in rows:
        cells = []
        for element in TYPES:
            try:
                a, b = times[f"{first}-{element}"], times[f"{second}-{element}"]
            except KeyError as missing:
                raise Failure(f"no measurement of {missing.args[0]}") from None
            cells += [text_of(a), text_of(b), f"{round((b / a - 1) * 100):+d} %"]
        lines.append(f"| {label} | {' | '.join(cells)} |")
    head = " | ".join(f"{name}, {element}" for element in TYPES for name in of)
    return [f"| {head} |".replace("| ", "| case | ", 1), "|---|" + "---:|" * (2 * len(of)), *lines]


NORMS = [
    ("1 x 2048, in L1", "layernorm-1x2048", "rmsnorm-1x2048"),
    ("16 x 2048, in L2", "layernorm-16x2048", "rmsnorm-16x2048"),
    ("512 x 2048, in L3", "layernorm-512x2048", "rmsnorm-512x2048"),
    ("4096 x 2048, from memory", "layernorm-cold-4096x2048", "rmsnorm-cold-4096x2048"),
    ("block, 1 token", "block-layernorm-llama-3.2-1b-1-keys-512", "block-llama-3.2-1b-1-keys-512"),
    ("block, 512 tokens", "block-layernorm-llama-3.2-1b-512-keys-512", "block-llama-3.2-1b-512-keys-512"),
]
NETWORKS = [
    (f"{m} token{'s' * (m > 1)}", f"ffn-plain-{m}-2048x8448", f"ffn-gated-{m}-2048x5632") for m in (1, 128)
]
#: Without the element type.
NARROW = [
    ("norm, 512 x 2048, in L3", "rmsnorm-512x2048"),
    ("norm, from memory", "rmsnorm-cold-4096x2048"),
    ("feed-forward, 1 token", "ffn-gated-1-2048x5632"),
    ("feed-forward, 128 tokens", "ffn-gated-128-2048x5632"),
    ("block, 1 token", "block-llama-3.2-1b-1-keys-512"),
    ("block, 512 tokens", "block-llama-3.2-1b-512-keys-512"),
]


def narrow_table(times):
    lines = ["| case | f32 | bf16 | times as fast |", "|---|---:|---:|---:|"]
    for label, name in NARROW:
        wide, narrow = times[f"{name}-f32"], times[f"{name}-bf16"]
        lines.append(f"| {label} | {text_of(wide)} | {text_of(narrow)} | {wide / narrow:.2f} |")
    return lines


def replace(page, name, lines):
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    if page.count(begin) != 1 or page.count(end) != 1:
        raise Failure(f"{PAGE} has no one place {begin} … {end}")
    return page[: page.index(begin)] + "\n".join([begin, "", *lines, "", end]) + page[page.index(end) + len(end) :]


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="+", metavar="found.json", help="what `./dev bench --json` printed")
    reports = parser.parse_args(arguments).reports
    try:
        times, place = read_times(reports)
        page = PAGE.read_text()
        page = replace(page, "place", [place])
        page = replace(page, "norms", compare(times, NORMS, ("LayerNorm", "RMSNorm", "RMSNorm takes")))
        page = replace(page, "networks", compare(times, NETWORKS, ("plain", "gated", "gated takes")))
        page = replace(page, "narrow", narrow_table(times))
        PAGE.write_text(page)
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
