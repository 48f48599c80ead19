"""Measures the errors of the demo model by layer, and of operations alone, and writes them into docs/numerics.md and
docs/numerics.svg.

Everything is held against the plain decomposition in f64 with the weights of the file: `llama-runner verify` on the
model's own weights. What is compared are the keys and values of each layer, which are linears of the normed hidden state
that the layer is given, and the logits, which are one of the last hidden state.

  scripts/numerics.py            measure, and write both files
  scripts/numerics.py --check    measure, and fail where the page says something else (more than a factor of 2)
"""

import argparse
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "test" / "Integration"))
from harness import load_safetensors  # noqa: E402

MODEL = ROOT / "examples" / "demo-model" / "model"
PAGE, PLOT = ROOT / "docs" / "numerics.md", ROOT / "docs" / "numerics.svg"
BEGIN, END = "<!-- numerics:begin -->", "<!-- numerics:end -->"
PROMPT = (
    "Tom was a brave boy. His best friend was Mia. He had a little dog named Rex. One sunny morning, Tom and Rex went to "
    "the orchard. The trees were full of fruit. There he picked 11 sweet apples."
)
FACTOR = 2

# Name, dtype, quantisation, and how quantised weights are multiplied; caches hold the dtype.
WAYS = [
    ("f32", "f32", "none", "float"),
    ("f16", "f16", "none", "float"),
    ("bf16", "bf16", "none", "float"),
    ("q8_0", "f32", "q8_0", "float"),
    ("q8_0, int8", "f32", "q8_0", "int8"),
    ("q4_0", "f32", "q4_0", "float"),
    ("q4_0, int8", "f32", "q4_0", "int8"),
]


# Name, dtype, quantisation, how quantised weights are multiplied, and the type of caches.
CACHES = [
    ("f32, caches in f16", "f32", "none", "float", "f16"),
    ("f32, caches in bf16", "f32", "none", "float", "bf16"),
    ("f32, caches in int8", "f32", "none", "float", "int8"),
    ("bf16, caches in bf16", "bf16", "none", "float", "bf16"),
    ("bf16, caches in f16", "bf16", "none", "float", "f16"),
    ("bf16, caches in int8", "bf16", "none", "float", "int8"),
    ("q8_0 int8, caches in f16", "f32", "q8_0", "int8", "f16"),
    ("q8_0 int8, caches in int8", "f32", "q8_0", "int8", "int8"),
]


class Failure(Exception):
    pass


def call(runner, *arguments):
    """The text that `llama-runner verify` prints, whether the results pass or not."""
    done = subprocess.run([runner, "verify", *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0 and done.stderr:
        raise Failure(done.stderr.strip())
    return done.stdout


def error(actual, expected):
    """The normalised mean square error."""
    return float(np.sum((actual.astype(np.float64) - expected) ** 2) / np.sum(expected**2))


# --- The model by layer --------------------------------------------------------------------------


def run_model(runner, folder, dtype, quant, compute, cache):
    """The results of one way, and of the reference for its weights."""
    out, reference = folder / "out.safetensors", folder / "reference.safetensors"
    call(runner, MODEL, "--prompt", PROMPT, "--dtype", dtype, "--quant", quant, "--quant-compute", compute,
         "--kv-cache", cache, "--outputs", out, "--references", reference)  # fmt: skip
    return load_safetensors(out), load_safetensors(reference)


def measure_model(runner, ways=WAYS):
    """{way: {"keys": [error of each layer], "values": [...], "logits": error, "top1": share}}"""
    measured, expected = {}, None
    with tempfile.TemporaryDirectory(prefix="llama-numerics-") as folder:
        for name, dtype, quant, compute in ways:
            out, reference = run_model(runner, pathlib.Path(folder), dtype, quant, compute, dtype)
            # The file's weights are bf16, which f32 holds: the first way's reference is the model itself.
            expected = expected or reference
            errors = [error(out[f"result{i}"], expected[f"result{i}"]) for i in range(len(out))]
            logits = f"result{len(out) - 1}"
            measured[name] = {
                "keys": errors[0:-1:2],
                "values": errors[1:-1:2],
                "logits": errors[-1],
                "top1": top1(out[logits], expected[logits]),
            }
    return measured


def top1(actual, expected):
    """Of how many tokens the likeliest is the expected one."""
    return float(np.mean(actual.argmax(-1) == expected.argmax(-1)))


def measure_caches(runner, ways=CACHES):
    """{way: {"logits": error, "top1": share}}"""
    measured = {}
    with tempfile.TemporaryDirectory(prefix="llama-numerics-") as folder:
        _, reference = run_model(runner, pathlib.Path(folder), "f32", "none", "float", "f32")
        expected = reference[f"result{len(reference) - 1}"]
        for name, *way in ways:
            out, _ = run_model(runner, pathlib.Path(folder), *way)
            actual = out[f"result{len(out) - 1}"]
            measured[name] = {"logits": error(actual, expected), "top1": top1(actual, expected)}
    return measured


# --- Operations alone ------------------------------------------------------------------------------

NORM = """func.func @main(%x: tensor<64x160x{t}>, %w: tensor<160x{t}>) -> tensor<64x160x{t}> {{
  %y = llama.rmsnorm %x, %w {{rounding = #llama.rounding<{rounding}>}} : tensor<64x160x{t}>, tensor<160x{t}> -> tensor<64x160x{t}>
  return %y : tensor<64x160x{t}>
}}"""
LINEAR = """func.func @main(%x: tensor<64x{k}x{t}>, %w: tensor<160x{k}x{t}>) -> tensor<64x160x{t}> {{
  %y = llama.linear %x, %w : tensor<64x{k}x{t}>, tensor<160x{k}x{t}> -> tensor<64x160x{t}>
  return %y : tensor<64x160x{t}>
}}"""
SWIGLU = """func.func @main(%g: tensor<64x440x{t}>, %u: tensor<64x440x{t}>) -> tensor<64x440x{t}> {{
  %y = llama.swiglu %g, %u : tensor<64x440x{t}>
  return %y : tensor<64x440x{t}>
}}"""
ROPE = """func.func @main(%x: tensor<64x6x24x{t}>, %p: tensor<64xi64>) -> tensor<64x6x24x{t}> {{
  %c, %s = llama.rope_table %p {{dim = 24 : i64}} : tensor<64xi64> -> tensor<64x12xf32>
  %y = llama.rope %x, %c, %s {{heads_axis = 1 : i64}} : tensor<64x6x24x{t}>, tensor<64x12xf32>
  return %y : tensor<64x6x24x{t}>
}}"""
ATTENTION = """func.func @main(%q: tensor<64x6x24x{t}>, %k: tensor<64x2x24x{t}>, %v: tensor<64x2x24x{t}>) -> tensor<64x6x24x{t}> {{
  %y = llama.attention %q, %k, %v {{causal, layout = #llama.attention_layout<token_major>}}
      : tensor<64x6x24x{t}>, tensor<64x2x24x{t}>, tensor<64x2x24x{t}> -> tensor<64x6x24x{t}>
  return %y : tensor<64x6x24x{t}>
}}"""

# Name, program, its parameters, and ranges of its inputs.
OPERATIONS = [
    ("rmsnorm, rounded once", NORM, {"rounding": "once"}, ""),
    ("rmsnorm, rounded before the weight", NORM, {"rounding": "before_weight"}, ""),
    ("linear, 160 terms", LINEAR, {"k": 160}, ""),
    ("linear, 4096 terms", LINEAR, {"k": 4096}, ""),
    ("swiglu", SWIGLU, {}, "arg0=:4"),
    ("rope", ROPE, {}, "arg1=:4096"),
    ("attention, scores up to about 1", ATTENTION, {}, ""),
    ("attention, scores up to about 30", ATTENTION, {}, "arg0=:6,arg1=:6"),
]


def measure_operations(runner):
    """{operation: {type: error}}"""
    measured = {}
    with tempfile.TemporaryDirectory(prefix="llama-numerics-") as folder:
        file = pathlib.Path(folder) / "operation.mlir"
        for name, program, parameters, shapes in OPERATIONS:
            for element in ("f32", "f16", "bf16"):
                file.write_text(program.format(t=element, **parameters))
                extra = ["--shapes", shapes] if shapes else []
                report = json.loads(call(runner, file, "--random", 1, "--json", *extra))
                measured.setdefault(name, {})[element] = report["targets"][0]["results"][0]["nmse"]
    return measured


# --- The page ----------------------------------------------------------------------------------------


def power(value):
    """1.2e-13, of which a reader needs no more."""
    return f"{value:.1e}".replace("e-0", "e-")


def model_table(measured):
    layers = len(next(iter(measured.values()))["keys"])
    lines = [
        f"| way | {' | '.join(f'values {i}' for i in range(layers))} | logits | likeliest token |",
        "|---|" + "---:|" * (layers + 2),
    ]
    for name, way in measured.items():
        cells = [power(value) for value in [*way["values"], way["logits"]]]
        lines.append(f"| {name} | {' | '.join(cells)} | {way['top1'] * 100:.1f} % |")
    return lines


def cache_table(measured):
    lines = ["| caches | logits | likeliest token |", "|---|---:|---:|"]
    for name, way in measured.items():
        lines.append(f"| {name} | {power(way['logits'])} | {way['top1'] * 100:.1f} % |")
    return lines


def operation_table(measured):
    lines = ["| operation alone | f32 | f16 | bf16 |", "|---|---:|---:|---:|"]
    for name, errors in measured.items():
        lines.append(f"| {name} | {' | '.join(power(errors[t]) for t in ('f32', 'f16', 'bf16'))} |")
    return lines


def tables(model, caches, operations):
    parts = [model_table(model), cache_table(caches), operation_table(operations)]
    return "\n".join([BEGIN, "", *[line for part in parts for line in (*part, "")], END])


# --- The plot ----------------------------------------------------------------------------------------

COLOURS = ["#1f77b4", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f"]


def plot(rows):
    """Errors by layer, {way: [values of each layer, logits]}, on a logarithmic scale, as SVG."""
    layers = len(next(iter(rows.values()))) - 1
    width, height, left, right, top, bottom = 760, 420, 70, 130, 20, 50
    exponents = [math.log10(value) for values in rows.values() for value in values]
    low, high = math.floor(min(exponents)), math.ceil(max(exponents))

    def x(i):
        return left + (width - left - right) * i / layers

    def y(value):
        return top + (height - top - bottom) * (high - math.log10(value)) / (high - low)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for exponent in range(low, high + 1):
        at = y(10.0**exponent)
        lines.append(f'<path d="M{left} {at:.1f}H{width - right}" stroke="#ddd"/>')
        lines.append(f'<text x="{left - 8}" y="{at + 4:.1f}" text-anchor="end">1e{exponent}</text>')
    for i in range(layers + 1):
        name = "logits" if i == layers else f"values {i}"
        lines.append(f'<text x="{x(i):.1f}" y="{height - bottom + 22}" text-anchor="middle">{name}</text>')
    lines.append(
        f'<text x="{(left + width - right) / 2}" y="{height - 8}" text-anchor="middle">'
        "normalised mean square error against f64, by layer</text>"
    )
    labels = []
    for colour, (name, values) in zip(COLOURS, rows.items()):
        points = [(x(i), y(value)) for i, value in enumerate(values)]
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in points)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines += [f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3" fill="{colour}"/>' for px, py in points]
        labels.append((points[-1][1], name, colour))
    # Labels at the ends of the lines, apart from each other.
    before = -math.inf
    for at, name, colour in sorted(labels):
        before = max(at, before + 15)
        lines.append(f'<text x="{width - right + 10}" y="{before + 4:.1f}" fill="{colour}">{name}</text>')
    return "\n".join([*lines, "</svg>", ""])


def plot_of(text):
    """The plot of the tables in a page."""
    rows = numbers(text)
    return plot({name: rows[name] for name, *_ in WAYS})


def replace_tables(page, text):
    if page.count(BEGIN) != 1 or page.count(END) != 1:
        raise Failure(f"{PAGE} has no one place for the tables: {BEGIN} … {END}")
    return page[: page.index(BEGIN)] + text + page[page.index(END) + len(END) :]


def numbers(text):
    """{first cell of a row: its numbers}"""
    rows = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        found = [float(cell) for cell in cells[1:] if re.fullmatch(r"\d\.\de-?\d+", cell)]
        if found:
            rows[cells[0]] = found
    return rows


def differences(page, text):
    """What the page says and a new measurement does not."""
    old, new = numbers(page[page.index(BEGIN) : page.index(END)]), numbers(text)
    for name, values in new.items():
        if len(old.get(name, [])) != len(values):
            yield f"{name}: the page has {old.get(name)}"
            continue
        for before, now in zip(old[name], values):
            if not before / FACTOR <= now <= before * FACTOR:
                yield f"{name}: the page says {power(before)}, measured was {power(now)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="folder of the build")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the page is stale")
    args = parser.parse_args()
    runner = ROOT / args.build / "bin" / "llama-runner"
    try:
        text = tables(measure_model(runner), measure_caches(runner), measure_operations(runner))
        if args.check:
            stale = list(differences(PAGE.read_text(), text))
            print("\n".join(stale) or f"{PAGE.relative_to(ROOT)} is as measured")
            return 1 if stale else 0
        PAGE.write_text(replace_tables(PAGE.read_text(), text))
        PLOT.write_text(plot_of(text))
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
