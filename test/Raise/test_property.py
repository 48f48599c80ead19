"""Random spellings of operations are recognised; random mistakes are not, unless what is recognised computes the same.

LLAMA_RAISE_SEED chooses other spellings, LLAMA_RAISE_SPELLINGS how many of each operation.
"""

import os
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "test/Integration"))

import harness  # noqa: E402
from programs import Program  # noqa: E402
from spellings import MISTAKES, OPERATIONS  # noqa: E402

SEED = int(os.environ.get("LLAMA_RAISE_SEED", "1"))
SPELLINGS = int(os.environ.get("LLAMA_RAISE_SPELLINGS", "200"))
OF_EACH_MISTAKE = 6
SHOW = "LLAMA_RAISE_SHOW" in os.environ
OPT = str(pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build/bin/llama-runner")).parent / "llama-opt")

# What may be left beside the operation: values, shapes and views.
VIEWS = {"func.func", "func.return", "arith.constant", "arith.muli", "tensor.empty", "tensor.dim", "tensor.cast",
         "tensor.expand_shape", "tensor.collapse_shape", "tensor.extract_slice", "tensor.from_elements",
         "arith.index_cast", "linalg.transpose", "linalg.fill", "linalg.yield", "affine.apply"}  # fmt: skip
# A generic that only moves elements is a view, too.
MOVEMENT = re.compile(r'"linalg\.generic"(\([^\n]*\n\s*\^bb0\((%\w+): [^\n]*\n\s*"linalg\.yield"\(\2\))')
DEFAULTS = {
    "rmsnorm": {"rounding": "once", "weight_offset": 0.0}, "layernorm": {}, "swiglu": {"beta": 1.0}, "glu": {},
    "rope": {"layout": "half_split"}, "attention": {"layout": "head_major"}, "linear": {},
}  # fmt: skip


def write(operation, number, mistake=None):
    """The program of this number, whatever else is written."""
    numbers = [SEED, sorted(OPERATIONS).index(operation), number]
    # Mistakes may be executed, with sizes that are the arguments'.
    program = Program(f"f{number}", np.random.default_rng(numbers), is_static=mistake is not None)
    return program, OPERATIONS[operation](program, mistake)


def raised(programs):
    """The functions that come out, in generic form, by name, and the text in front of them."""
    text = "\n".join(p.text() for p in programs)
    done = subprocess.run([OPT, "--llama-raise", "--mlir-print-op-generic"], input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[:2000]
    parts = re.split(r'^  (?="func\.func"\(\))', done.stdout, flags=re.M)
    head = parts[0].split('"builtin.module"')[0]
    end = "}) : () -> ()\n"
    functions = [*parts[1:-1], parts[-1].rsplit(end, 1)[0]]
    named = {re.search(r'sym_name = "(\w+)"', f).group(1): f for f in functions}
    assert sorted(named) == sorted(p.name for p in programs)
    return head, named


def attributes_of(text, op):
    """The attributes of the first operation of this name, as Python values."""
    match = re.search(rf'"llama\.{op}"\(([^)]*)\)(?: <\{{(.*?)\}}>)? :', text)
    found = {}
    for name, value in re.findall(r"(\w+)(?: = ((?:array<[^>]*>|[^,<>]|<[^>]*>)+))?(?:, |$)", match.group(2) or ""):
        if name == "operandSegmentSizes":
            continue
        value = value.strip()
        if not value or value == "unit":
            found[name] = True
        elif value.startswith("#llama"):
            found[name] = re.search(r"<(\w+)>", value).group(1)
        else:
            found[name] = float(value.split(" : ")[0])
    for name, value in DEFAULTS[op].items():
        if found.get(name) == value:
            del found[name]
    return match.group(1).split(", "), found


def complaint(program, expected, text):
    """What is wrong with how a right program was raised, or None."""
    text = MOVEMENT.sub(r'"linalg.transpose"\1', text)
    ops = re.findall(r'"(\w+\.[\w.]+)"\(', text)
    found = [o for o in ops if o.startswith("llama.")]
    if found != [f"llama.{expected.op}"]:
        return f"found {found}, not {expected.op}"
    left = [o for o in ops if o not in VIEWS and not o.startswith("llama.")]
    if expected.added:
        for one in (["linalg.generic", "arith.addf"], ["linalg.add", "arith.addf"], ["arith.addf"]):
            if sorted(left) == sorted(one):
                left = []
    if left:
        return f"left are {left}"
    operands, attributes = attributes_of(text, expected.op)
    defaults = DEFAULTS[expected.op]
    wanted = {k: v for k, v in expected.attributes.items() if v is not None and defaults.get(k) != v}
    if set(attributes) != set(wanted):
        return f"attributes are {attributes}, not {wanted}"
    for name, value in wanted.items():
        same = abs(attributes[name] - value) <= 1e-5 * abs(value) if isinstance(value, float) else attributes[name] == value
        if not same:
            return f"{name} is {attributes[name]}, not {value}"
    # Operands, through views. Names are numbered through the whole module.
    arguments = re.findall(r"(%\w+): tensor", re.search(r"\^bb0\((.*)\):", text).group(1))
    sources = dict(re.findall(r'(%\w+) = "(?:tensor|linalg|arith)\.\w+"\((%\w+)', text))
    for operand, number in zip(operands, expected.operands, strict=True):
        while number is not None and operand in sources:
            operand = sources[operand]
        if number is not None and operand != arguments[number]:
            return f"operand {number} is {operand}"
    return None


@pytest.mark.parametrize("operation", OPERATIONS)
def test_spellings_are_recognised(operation):
    cases = [write(operation, n) for n in range(SPELLINGS)]
    _, functions = raised([p for p, _ in cases])
    complaints = []
    for program, expected in cases:
        if wrong := complaint(program, expected, functions[program.name]):
            complaints.append((program, wrong))
    if SHOW:
        print(*{w: p.name for p, w in complaints}.items(), sep="\n")
    if complaints:
        program, wrong = min(complaints, key=lambda c: len(c[0].lines))
        pytest.fail(f"seed {SEED}: {len(complaints)} of {len(cases)}: {[(p.name, w) for p, w in complaints[:8]]}\n{wrong}\n"
                    f"{program.text()}\nbecame\n{functions[program.name]}", pytrace=False)  # fmt: skip


def same_value(program, expected, head, text, scratch):
    """Whether the function, after raising, computes what it did: what is found in a mistake is right only then."""
    scratch.joinpath("f.mlir").write_text(f'{head}"builtin.module"() ({{\n{text}}}) : () -> ()\n')
    arrays = {}
    for number, argument in enumerate(program.args):
        arrays[f"arg{number}"] = np.asarray(argument.array).astype(harness.ELEMENT_TYPES[argument.dtype])
    harness.save_safetensors(scratch / "inputs.safetensors", arrays)
    harness.call_runner("exec", scratch / "f.mlir", "--entry", program.name, "--inputs", scratch / "inputs.safetensors", "--outputs",
                        scratch / "outputs.safetensors")  # fmt: skip
    (found,) = harness.load_safetensors(scratch / "outputs.safetensors").values()
    wanted = program.result.array
    # A query that sees no key: attention says 0, and the softmax of nothing is no number.
    sees_nothing = np.isnan(wanted) & (expected.op == "attention")
    with np.errstate(all="ignore"):
        return np.allclose(np.where(sees_nothing, 0, found), np.where(sees_nothing, 0, wanted), rtol=1e-4, atol=1e-5,
                           equal_nan=True)  # fmt: skip


@pytest.mark.parametrize("operation", OPERATIONS)
def test_mistakes_are_not(operation, tmp_path):
    cases = []
    for place, mistake in enumerate(MISTAKES[operation]):
        for n in range(OF_EACH_MISTAKE):
            cases.append((mistake, *write(operation, 10000 + 100 * place + n, mistake)))
    head, functions = raised([program for _, program, _ in cases])
    wrong, recognised = [], []
    for mistake, program, expected in cases:
        text = functions[program.name]
        found = re.findall(r'"(llama\.\w+)"\(', text)
        if not found:
            continue
        recognised.append((mistake, program.name, found))
        if not same_value(program, expected, head, text, tmp_path):
            wrong.append((mistake, program, found, text))
    if SHOW:
        print(len(cases), *recognised, sep="\n")
    if wrong:
        mistake, program, found, text = min(wrong, key=lambda case: len(case[1].lines))
        pytest.fail(f"seed {SEED}: {len(wrong)} of {len(cases)}: {[(m, p.name, f) for m, p, f, _ in wrong[:10]]}\n"
                    f"{mistake}\n{program.text()}\nbecame\n{text}", pytrace=False)  # fmt: skip


def test_shared_indices_take_no_exponential_time():
    """Numbers that are made of each other several times: as trees, more than there is time to visit."""
    steps, last = "", "%start"
    for i in range(32):
        steps += f"""
          %r{i} = arith.remsi {last}, %c7 : i64
          %is{i} = arith.cmpi sgt, %r{i}, %c3 : i64
          %more{i} = arith.addi {last}, %r{i} : i64
          %n{i} = arith.select %is{i}, %more{i}, {last} : i64"""
        last = f"%n{i}"
    text = f"""
      #id = affine_map<(d) -> (d)>
      func.func @f() -> tensor<64xf32> {{
        %c7 = arith.constant 7 : i64
        %c3 = arith.constant 3 : i64
        %empty = tensor.empty() : tensor<64xf32>
        %y = linalg.generic {{indexing_maps = [#id], iterator_types = ["parallel"]}} outs(%empty : tensor<64xf32>) {{
        ^bb0(%o: f32):
          %index = linalg.index 0 : index
          %start = arith.index_cast %index : index to i64
          {steps}
          %narrow = arith.trunci {last} : i64 to i32
          %real = arith.sitofp %narrow : i32 to f32
          linalg.yield %real : f32
        }} -> tensor<64xf32>
        return %y : tensor<64xf32>
      }}"""
    done = subprocess.run([OPT, "--llama-raise"], input=text, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "llama." not in done.stdout
