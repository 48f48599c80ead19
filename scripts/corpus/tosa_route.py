"""TOSA programs -> linalg on tensors by upstream's passes (mlir-opt). Each operation is written and computed at once."""

import subprocess

import numpy

MLIR_OPT = "/usr/lib/llvm-22/bin/mlir-opt"
PIPELINE = ("builtin.module(func.func(tosa-optional-decompositions,canonicalize,tosa-to-scf,tosa-to-linalg-named,tosa-to-linalg,"
            "tosa-to-arith,tosa-to-tensor),canonicalize,cse)")
ERF = numpy.vectorize(__import__("math").erf, otypes=[numpy.float64])


class Value:
    """A value of the program, with what it is for the arguments at hand (in f64)."""

    def __init__(self, program, name, value, element):
        self.program, self.name, self.value, self.element = program, name, value, element

    @property
    def shape(self):
        return self.value.shape

    @property
    def type(self):
        return f"tensor<{''.join(f'{d}x' for d in self.shape)}{self.element}>"

    def op(self, name, value, *others, attributes="", element=None):
        return self.program.op(name, value, self, *others, attributes=attributes, element=element)

    # What both operands broadcast to; TOSA wants equal ranks.
    def pair(self, other):
        if not isinstance(other, Value):
            other = self.program.constant(numpy.full([1] * len(self.shape), float(other)), self.element)
        a, b = self, other
        while len(a.shape) < len(b.shape):
            a = a.reshape(1, *a.shape)
        while len(b.shape) < len(a.shape):
            b = b.reshape(1, *b.shape)
        return a, b

    def __add__(self, other):
        a, b = self.pair(other)
        return a.op("add", a.value + b.value, b)

    def __sub__(self, other):
        a, b = self.pair(other)
        return a.op("sub", a.value - b.value, b)

    def __mul__(self, other):
        a, b = self.pair(other)
        shift = self.program.raw("tosa.const", "() -> tensor<1xi8>", "values = dense<0> : tensor<1xi8>", "tensor<1xi8>")
        return a.op("mul", a.value * b.value, b, shift)

    def reciprocal(self):
        return self.op("reciprocal", 1 / self.value)

    def rsqrt(self):
        return self.op("rsqrt", self.value**-0.5)

    def exp(self):
        return self.op("exp", numpy.exp(self.value))

    def tanh(self):
        return self.op("tanh", numpy.tanh(self.value))

    def erf(self):
        return self.op("erf", ERF(self.value))

    def sigmoid(self):
        return self.op("sigmoid", 1 / (1 + numpy.exp(-self.value)))

    def negate(self):
        zero = self.program.zero(self.element)
        return self.op("negate", -self.value, zero, zero)

    def pow(self, exponent):
        a, b = self.pair(exponent)
        return a.op("pow", a.value**b.value, b)

    def maximum(self, other):
        a, b = self.pair(other)
        return a.op("maximum", numpy.maximum(a.value, b.value), b)

    def cast(self, element):
        return self.op("cast", self.value, element=element)

    def sum(self, axis):
        axis %= len(self.shape)
        return self.op("reduce_sum", self.value.sum(axis, keepdims=True), attributes=f"axis = {axis} : i32")

    def max(self, axis):
        axis %= len(self.shape)
        return self.op("reduce_max", self.value.max(axis, keepdims=True), attributes=f"axis = {axis} : i32")

    def reshape(self, *shape):
        shape = self.value.reshape(shape).shape
        return self.op("reshape", self.value.reshape(shape), self.program.shape(shape))

    def transpose(self, *permutation):
        return self.op("transpose", self.value.transpose(permutation),
                       attributes=f"perms = array<i32: {', '.join(map(str, permutation))}>")

    def tile(self, *times):
        return self.op("tile", numpy.tile(self.value, times), self.program.shape(times))

    def slice(self, axis, start, size):
        axis %= len(self.shape)
        starts, sizes = [0] * len(self.shape), list(self.shape)
        starts[axis], sizes[axis] = start, size
        return self.op("slice", numpy.take(self.value, range(start, start + size), axis), self.program.shape(starts),
                       self.program.shape(sizes))

    def concat(self, other, axis):
        axis %= len(self.shape)
        return self.op("concat", numpy.concatenate([self.value, other.value], axis), other, attributes=f"axis = {axis} : i32")

    def matmul(self, other):
        zero = self.program.zero(self.element)
        return self.op("matmul", self.value @ other.value, other, zero, zero)

    def compare(self, name, other, function):
        a, b = self.pair(other)
        return a.op(name, function(a.value, b.value), b, element="i1")

    def greater_equal(self, other):
        return self.compare("greater_equal", other, numpy.greater_equal)

    def equal(self, other):
        return self.compare("equal", other, numpy.equal)

    def select(self, yes, no):
        while len(self.shape) < len(yes.shape):
            self = self.reshape(1, *self.shape)
        _, no = yes.pair(no)
        return self.op("select", numpy.where(self.value, yes.value, no.value), yes, no, element=yes.element)

    def gather(self, ids):
        rows = numpy.stack([self.value[n][ids.value[n].astype(int)] for n in range(self.shape[0])])
        return self.op("gather", rows, ids)

    def scatter(self, ids, rows):
        out = self.value.copy()
        for n in range(self.shape[0]):
            out[n][ids.value[n].astype(int)] = rows.value[n]
        return self.op("scatter", out, ids, rows)


class Program:
    def __init__(self, name):
        self.name, self.lines, self.arguments = name, [], []

    def fresh(self):
        return f"%{len(self.lines)}"

    def argument(self, value, element):
        out = Value(self, f"%arg{len(self.arguments)}", value, element)
        self.arguments.append(out)
        return out

    def raw(self, op, type_, attributes, result):
        name = self.fresh()
        self.lines.append(f'{name} = "{op}"() {{{attributes}}} : {type_}')
        return (name, result)

    def shape(self, sizes):
        type_ = f"!tosa.shape<{len(sizes)}>"
        values = ", ".join(map(str, sizes))
        return self.raw("tosa.const_shape", f"() -> {type_}",
                        f"values = dense<[{values}]> : tensor<{len(sizes)}xindex>", type_)

    def zero(self, element):
        return self.raw("tosa.const", f"() -> tensor<1x{element}>", f"values = dense<0.0> : tensor<1x{element}>",
                        f"tensor<1x{element}>")

    def constant(self, value, element="f32"):
        value = numpy.asarray(value)
        out = Value(self, self.fresh(), value, element)
        floating = element[0] != "i"
        text = str(value.tolist()) if floating else str(value.astype(int).tolist())
        text = text.replace("inf", "0x7F800000").replace("-0x7F800000", "0xFF800000")
        if "e" in text:
            text = str([f"{v:.20f}" for v in value.flatten()]).replace("'", "") if value.size > 1 else f"{value.item():.20f}"
        self.lines.append(f'{out.name} = "tosa.const"() {{values = dense<{text}> : {out.type}}} : () -> {out.type}')
        return out

    def op(self, name, value, *operands, attributes="", element=None):
        out = Value(self, self.fresh(), value, element or operands[0].element)
        names = ", ".join(o.name if isinstance(o, Value) else o[0] for o in operands)
        types = ", ".join(o.type if isinstance(o, Value) else o[1] for o in operands)
        self.lines.append(f'{out.name} = "tosa.{name}"({names}) {{{attributes}}} : ({types}) -> {out.type}')
        return out

    def text(self, results):
        arguments = ", ".join(f"{a.name}: {a.type}" for a in self.arguments)
        types = ", ".join(r.type for r in results)
        body = "\n".join(f"  {line}" for line in self.lines)
        names = ", ".join(r.name for r in results)
        return f"func.func @{self.name}({arguments}) -> ({types}) {{\n{body}\n  return {names} : {types}\n}}\n"


def build(case, seed):
    program = Program(case.name)
    arguments = [program.argument(a.values(seed, i).astype(numpy.float64), "i8" if a.dtype == "u8" else a.dtype)
                 for i, a in enumerate(case.args.values())]
    results = case.function(*arguments)
    return program, results if isinstance(results, tuple) else (results,)


def lower(cases, seed, fail):
    for case in cases:
        try:
            program, results = build(case, seed)
            text = program.text(results)
            result = subprocess.run([MLIR_OPT, f"--pass-pipeline={PIPELINE}", "-"], input=text, capture_output=True, text=True)
            if result.returncode:
                raise RuntimeError(result.stderr[:1000])
            if "tosa." in result.stdout:
                raise RuntimeError("tosa is left: " + next(x for x in result.stdout.splitlines() if "tosa." in x)[:200])
        except Exception as error:  # noqa: BLE001
            fail(case, error)
            continue
        yield case, result.stdout


def reference(case, seed):
    return [r.value.astype(numpy.float64) for r in build(case, seed)[1]]
