"""Runs functions of the llama dialect through the compiled project and holds the results against references.

A `Function` is the text of one small test function with its inputs and expected results.  A `Batch`
joins many into ONE function of ONE module (their SSA names get a prefix), so that a whole family of
cases costs one process; where a batch as a whole fails, it is halved until the guilty case is found,
and the others still get their results.

    f = Function("3x7")
    x, w = f.arg(x_array, dynamic=True), f.arg(w_array)
    f.result(f.llama("rmsnorm", [x, w, None, None], [x.type], eps=1e-5), expected, rtol=2e-6, atol=1e-6)

Environment
    LLAMA_RUNNER      the runner (default: build/bin/llama-runner of this repository)
    LLAMA_TARGET      a GPU ("vulkan") to execute on instead of this processor
    LLAMA_KEEP_MLIR   a folder: every module that is executed is also written there
"""

import functools
import itertools
import json
import os
import pathlib
import re
import subprocess
import tempfile

import ml_dtypes
import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
TIMEOUT_S = 300

ELEMENT_TYPES = {
    "f64": np.dtype(np.float64), "f32": np.dtype(np.float32), "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16), "i64": np.dtype(np.int64), "i32": np.dtype(np.int32),
    "i16": np.dtype(np.int16), "i8": np.dtype(np.int8), "ui8": np.dtype(np.uint8), "i1": np.dtype(np.bool_),
}  # fmt: skip
ELEMENT_NAMES = {dtype: name for name, dtype in ELEMENT_TYPES.items()}
FLOATS = ("f32", "f16", "bf16", "f64")


# --- safetensors ------------------------------------------------------------------------------

_SAFETENSORS = {
    "f64": "F64", "f32": "F32", "f16": "F16", "bf16": "BF16", "i64": "I64", "i32": "I32", "i16": "I16", "i8": "I8",
    "ui8": "U8", "i1": "BOOL",
}  # fmt: skip
_FROM_SAFETENSORS = {code: ELEMENT_TYPES[name] for name, code in _SAFETENSORS.items()}


def save_safetensors(path, arrays):
    header, chunks, at = {}, [], 0
    for name, array in arrays.items():
        data = np.ascontiguousarray(array).tobytes()
        header[name] = {
            "dtype": _SAFETENSORS[ELEMENT_NAMES[array.dtype]],
            "shape": list(array.shape),
            "data_offsets": [at, at + len(data)],
        }
        chunks.append(data)
        at += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text + b"".join(chunks))


def load_safetensors(path):
    data = pathlib.Path(path).read_bytes()
    length = int.from_bytes(data[:8], "little")
    header, body = json.loads(data[8 : 8 + length]), data[8 + length :]
    arrays = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            arrays[name] = np.frombuffer(body[begin:end], _FROM_SAFETENSORS[entry["dtype"]]).reshape(entry["shape"])
    return arrays


# --- The runner -------------------------------------------------------------------------------


def runner():
    """Path of llama-runner, or None where the project is not built (an explicit LLAMA_RUNNER must exist)."""
    named = os.environ.get("LLAMA_RUNNER")
    path = pathlib.Path(named) if named else ROOT / "build" / "bin" / "llama-runner"
    if path.is_file():
        return path
    if named:
        raise FileNotFoundError(f"LLAMA_RUNNER={named} does not exist")
    return None


class RunError(RuntimeError):
    """The runner ended with an error, a signal, or not at all."""


def call_runner(*arguments):
    command = [str(runner()), *map(str, arguments)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        raise RunError(f"{' '.join(command)}\nno end after {TIMEOUT_S} s") from None
    if done.returncode != 0:
        ending = f"signal {-done.returncode}" if done.returncode < 0 else f"exit code {done.returncode}"
        raise RunError(f"{' '.join(command)}\n{ending}\n{done.stderr[-3000:]}")
    return done.stdout


@functools.lru_cache(maxsize=None)
def _targets():
    return json.loads(call_runner("targets", "--json"))


def executable_targets():
    """Names of the targets whose code this machine can execute."""
    if gpu_target():
        return [gpu_target()]
    return [target["name"] for target in _targets()["targets"] if target["executable"]]


def host_target():
    """The best target of this machine."""
    return gpu_target() or _targets()["host"]


def gpu_target():
    """The GPU that is tested, if one is."""
    return os.environ.get("LLAMA_TARGET")


_kept = itertools.count()


def execute(
    module, inputs, entry="main", target=None, threads=2, fuse="default", quant_compute="float", pipeline="x86"
):
    """Results of one function of a module's text, in order."""
    keep = os.environ.get("LLAMA_KEEP_MLIR")
    if keep:
        pathlib.Path(keep).mkdir(parents=True, exist_ok=True)
        (pathlib.Path(keep) / f"{os.getpid()}-{next(_kept):04}-{entry}.mlir").write_text(module)
    with tempfile.TemporaryDirectory(prefix="llama-test-") as folder:
        folder = pathlib.Path(folder)
        (folder / "module.mlir").write_text(module)
        save_safetensors(folder / "in.safetensors", {f"arg{i}": np.asarray(a) for i, a in enumerate(inputs)})
        call_runner(
            "exec", folder / "module.mlir", "--entry", entry, "--inputs", folder / "in.safetensors",
            "--outputs", folder / "out.safetensors", "--target", target or host_target(), "--threads", threads,
            "--fuse", fuse, "--quant-compute", quant_compute, "--pipeline", pipeline,
        )  # fmt: skip
        results = load_safetensors(folder / "out.safetensors")
        return [results[f"result{i}"] for i in range(len(results))]


# --- Comparison -------------------------------------------------------------------------------


def compare(actual, expected, rtol=0.0, atol=0.0, exact=False, min_equal=0.0):
    """None where `actual` is within |expected| * rtol + atol of `expected`, else a report of several lines.

    NaN must be where NaN is expected, and infinities where they are, with their sign.  `exact` wants equal
    bits (any NaN for a NaN).  `min_equal` is a share of the elements that must be exactly equal; it tells
    "rounded once" from "rounded in between", which lie within the same tolerance.
    """
    if actual.dtype != expected.dtype:
        return f"element type {actual.dtype} instead of {expected.dtype}"
    if actual.shape != expected.shape:
        return f"shape {actual.shape} instead of {expected.shape}"
    if actual.size == 0:
        return None
    if actual.dtype.kind in "biu":
        wrong = actual != expected
        if not wrong.any():
            return None
        at = tuple(int(i) for i in np.argwhere(wrong)[0])
        return f"{wrong.sum()} of {wrong.size} differ, first at {list(at)}: {actual[at]} instead of {expected[at]}"

    got, want = actual.astype(np.float64), expected.astype(np.float64)
    lines = []

    def show(title, wrong):
        places = [tuple(int(i) for i in at) for at in np.argwhere(wrong)[:3]]
        values = ", ".join(f"{list(at)}: {got[at]:.9g} instead of {want[at]:.9g}" for at in places)
        lines.append(f"{title}: {wrong.sum()} of {wrong.size}, {values}")

    wrong_nan = np.isnan(got) != np.isnan(want)
    if wrong_nan.any():
        show("NaN in the wrong places", wrong_nan)
    infinite = (np.isinf(got) | np.isinf(want)) & ~wrong_nan
    wrong_inf = infinite & (got != want)
    if wrong_inf.any():
        show("infinities in the wrong places", wrong_inf)

    finite = np.isfinite(got) & np.isfinite(want)
    error = np.zeros(got.shape)
    error[finite] = np.abs(got[finite] - want[finite])
    if exact:
        wrong = finite & ((got != want) | (np.signbit(got) != np.signbit(want)))
        if wrong.any():
            show("not bit for bit", wrong)
    else:
        allowed = np.broadcast_to(np.abs(np.where(finite, want, 0)) * rtol + atol, got.shape)
        wrong = error > allowed
        if wrong.any():
            worst = tuple(int(i) for i in np.unravel_index(np.argmax(error - allowed), error.shape))
            show(f"beyond rtol {rtol:g}, atol {np.max(atol):g}", wrong)
            lines.append(
                f"worst at {list(worst)}: {got[worst]:.9g} instead of {want[worst]:.9g}, "
                f"{error[worst]:.3g} apart, {allowed[worst]:.3g} allowed"
            )
        same = (got == want) | (np.isnan(got) & np.isnan(want))
        if min_equal and same.mean() < min_equal and same.size >= 200:
            lines.append(f"only {same.mean():.2%} of the elements are exactly equal, {min_equal:.2%} expected")
    if lines:
        worst = [int(i) for i in np.unravel_index(np.argmax(error), error.shape)]
        lines.append(f"maximum error {error.max():.3g} at {worst}")
        return "\n".join(lines)
    return None


# --- MLIR text --------------------------------------------------------------------------------


class Raw(str):
    """Attribute text that is already MLIR."""


def enum(kind, value):
    return Raw(f"#llama.{kind}<{value}>")


def tensor(shape, element):
    """Type of a shape whose dynamic dimensions are None."""
    return "tensor<" + "".join(f"{'?' if d is None else d}x" for d in shape) + f"{element}>"


def attribute(value):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, float):
        text = f"{value:.17e}" if float(f"{value:.9e}") != value else f"{value:.9e}"
        return f"{text} : f64"
    if isinstance(value, int):
        return f"{value} : i64"
    raise TypeError(f"no attribute for {value!r}")


def rope_scaling(scaling):
    """#llama.rope_scaling of a dictionary with Hugging Face's keys."""

    def text(value):
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, (list, tuple)):
            return "[" + ", ".join(text(v) for v in value) + "]"
        return repr(float(value)) if isinstance(value, float) else str(value)

    return Raw("#llama.rope_scaling<" + ", ".join(f"{key} = {text(value)}" for key, value in scaling.items()) + ">")


class Value:
    def __init__(self, name, type):
        self.name, self.type = name, type


# Operations with more than one optional operand carry operandSegmentSizes.
SEGMENTED = {"rmsnorm", "layernorm", "attention", "attention_partial"}


class Function:
    """A function's text, inputs and expected results, built operation by operation."""

    def __init__(self, name):
        self.name = name
        self.arguments, self.inputs = [], []
        self.lines = []
        self.results, self.expectations = [], []
        self._count = itertools.count()

    def arg(self, array, dynamic=False):
        """An argument; `dynamic` is True, or the dimensions whose size the type leaves open."""
        array = np.asarray(array)
        open_ = range(array.ndim) if dynamic is True else dynamic or ()
        shape = [None if i in open_ else d for i, d in enumerate(array.shape)]
        value = Value(f"%arg{len(self.arguments)}", tensor(shape, ELEMENT_NAMES[array.dtype]))
        self.arguments.append(value)
        self.inputs.append(array)
        return value

    def op(self, text, types, *operands):
        """Any operation; `{0}`, `{1}`, … of its text are the operands' names.  Returns its value or values."""
        name = f"%v{next(self._count)}"
        text = text.format(*[operand.name for operand in operands])
        if len(types) == 1:
            self.lines.append(f"{name} = {text}")
            return Value(name, types[0])
        self.lines.append(f"{name}:{len(types)} = {text}")
        return [Value(f"{name}#{i}", type) for i, type in enumerate(types)]

    def llama(self, mnemonic, operands, types, **attributes):
        """A llama operation in generic form; an absent optional operand is None, a unit attribute is True."""
        if mnemonic == "kv_cache_update":  # its destinations are the last operands
            new, cache, position, *scales = operands
            operands = [new, position, cache, *scales]
        if mnemonic in ("attention", "attention_partial") and len(operands) in (6, 9):  # without scales
            operands = [*operands[:6], None, None, *operands[6:]]
        present = [operand for operand in operands if operand is not None]
        texts = []
        for key, value in attributes.items():
            if value is True:
                texts.append(key)
            elif value is not None and value is not False:
                texts.append(f"{key} = {attribute(value)}")
        if mnemonic in SEGMENTED:
            sizes = ", ".join("0" if operand is None else "1" for operand in operands)
            texts.append(f"operandSegmentSizes = array<i32: {sizes}>")
        properties = f" <{{{{{', '.join(texts)}}}}}>" if texts else ""
        names = ", ".join(f"{{{i}}}" for i in range(len(present)))
        signature = f"({', '.join(v.type for v in present)}) -> "
        signature += types[0] if len(types) == 1 else f"({', '.join(types)})"
        return self.op(f'"llama.{mnemonic}"({names}){properties} : {signature}', types, *present)

    def slice(self, value, offsets, sizes, strides):
        type = tensor(sizes, parse_type(value.type)[1])
        lists = " ".join(str(list(numbers)) for numbers in (offsets, sizes, strides))
        return self.op(f"tensor.extract_slice {{0}}{lists} : {value.type} to {type}", [type], value)

    def transpose(self, value, permutation):
        dims, element = parse_type(value.type)
        type = tensor([dims[p] for p in permutation], element)
        empty = self.op(f"tensor.empty() : {type}", [type])
        return self.op(
            f"linalg.transpose ins({{0}} : {value.type}) outs({{1}} : {type}) permutation = {list(permutation)}",
            [type], value, empty,
        )  # fmt: skip

    def output(self, value):
        """A result that is returned; what is to be held about it comes by `expect`."""
        self.results.append(value)
        return len(self.results) - 1

    def expect(self, title, derive, expected, **tolerance):
        """derive(list of results) is to be `expected`."""
        self.expectations.append((title, derive, np.asarray(expected), tolerance))

    def result(self, value, expected, **tolerance):
        """A result that is to be `expected`."""
        expected = np.asarray(expected)
        dims, element = parse_type(value.type)
        assert ELEMENT_TYPES[element] == expected.dtype, (self.name, value.type, expected.dtype)
        assert len(dims) == expected.ndim and all(d in (None, e) for d, e in zip(dims, expected.shape)), (
            self.name, value.type, expected.shape,
        )  # fmt: skip
        i = self.output(value)
        self.expect(f"result {i}", lambda results: results[i], expected, **tolerance)

    def check(self, actual):
        """None, or what is wrong with these results."""
        assert len(actual) == len(self.results)
        reports = []
        for title, derive, want, tolerance in self.expectations:
            report = compare(derive(actual), want, **tolerance)
            if report:
                reports.append(f"{title} {list(want.shape)}: {report}")
        return "\n".join(reports) or None


def parse_type(type):
    """'tensor<3x?xf32>' -> ([3, None], 'f32')"""
    *dims, element = re.fullmatch(r"tensor<(.*)>", type).group(1).split("x")
    return [None if d == "?" else int(d) for d in dims], element


def module_text(functions, entry="main"):
    """One module with one function that does what all of them do, one after the other."""
    arguments, types, body, results = [], [], [], []
    for i, function in enumerate(functions):
        prefix = f"%c{i}_"
        rename = functools.partial(re.sub, r"%(?=\w)", lambda _: prefix)
        arguments += [f"{rename(a.name)}: {a.type}" for a in function.arguments]
        body.append(f"  // {function.name}")
        body += [f"  {rename(line)}" for line in function.lines]
        results += [rename(value.name) for value in function.results]
        types += [value.type for value in function.results]
    joined = ",\n    ".join
    return (
        f"func.func @{entry}(\n    {joined(arguments)})\n  -> ({joined(types)}) {{\n"
        + "\n".join(body)
        + f"\n  return {joined(results)}\n    : {joined(types)}\n}}\n"
    )


def run_functions(functions, target=None, threads=2):
    """For each function its list of results, or the RunError that it alone causes."""
    try:
        flat = iter(execute(module_text(functions), [a for f in functions for a in f.inputs], "main", target, threads))
        return [[next(flat) for _ in f.results] for f in functions]
    except RunError as error:
        if len(functions) == 1:
            return [error]
        half = len(functions) // 2
        return [
            *run_functions(functions[:half], target, threads),
            *run_functions(functions[half:], target, threads),
        ]


class Batch:
    """Functions executed together, `limit` to a process, when the first of them is asked for."""

    def __init__(self, functions=(), limit=8):
        self.functions, self.limit = list(functions), limit
        self._outcomes = {}

    def check(self, function, target=None, threads=2):
        """None, or a report on this function."""
        part = next(i for i, f in enumerate(self.functions) if f is function) // self.limit * self.limit
        together = self.functions[part : part + self.limit]
        key = (part, target, threads)
        if key not in self._outcomes:
            outcomes = run_functions(together, target, threads)
            self._outcomes[key] = {id(f): outcome for f, outcome in zip(together, outcomes)}
        outcome = self._outcomes[key][id(function)]
        return str(outcome) if isinstance(outcome, RunError) else function.check(outcome)
