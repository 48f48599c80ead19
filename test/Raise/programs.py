"""Writes functions of linalg on tensors, and calculates in float64 what they compute.

A `Program` is one function. What is computed element by element is a tree (`leaf`, `const`, `op`); `Program.compute` writes
it as one linalg.generic, as one operation each, or something between, and broadcasts in one of several ways. Every choice is
drawn from the program's own generator of random numbers.
"""

import math
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Dim:
    size: int
    name: str = ""  # SSA name of a dynamic size

    def __str__(self):
        return "?" if self.name else str(self.size)


@dataclass
class Value:
    name: str
    dims: tuple
    dtype: str
    array: np.ndarray

    @property
    def type(self):
        return f"tensor<{''.join(f'{d}x' for d in self.dims)}{self.dtype}>"


@dataclass(frozen=True, eq=False)
class Expr:
    kind: str  # leaf, const, index, op
    dtype: str
    args: tuple = ()
    name: str = ""
    value: object = None
    map: tuple = field(default=())  # of a leaf: the loop of each dimension, None for element 0


def leaf(value, *loops):
    """An element of `value`: at the first loops, if none are given."""
    return Expr("leaf", value.dtype, value=value, map=tuple(loops or range(len(value.dims))))


def const(number, dtype="f32"):
    return Expr("const", dtype, value=number)


def index(loop):
    return Expr("index", "index", value=loop)


def op(name, *args):
    dtype = {"extf": "f32", "truncf": "bf16", "fpowi": args[0].dtype}.get(name, args[-1].dtype)
    return Expr("op", "i1" if name.startswith("cmp") else dtype, args, name)


def _erf(x):
    return np.vectorize(math.erf, otypes=[np.float64])(x)


EVALUATE = {
    "addf": np.add, "subf": np.subtract, "mulf": np.multiply, "divf": np.divide, "negf": np.negative,
    "maximumf": np.maximum, "maxnumf": np.maximum, "extf": lambda x: x, "truncf": lambda x: x, "powf": np.power,
    "fpowi": np.power, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x), "exp": np.exp, "tanh": np.tanh, "erf": _erf,
    "log1p": np.log1p, "exp2": np.exp2, "select": np.where, "addi": np.add, "subi": np.subtract, "andi": np.logical_and,
    "cmp sle": np.less_equal, "cmp sge": np.greater_equal, "cmp slt": np.less, "cmp sgt": np.greater,
}  # fmt: skip
MATH = {"powf", "fpowi", "sqrt", "rsqrt", "exp", "tanh", "erf", "log1p", "exp2"}
NAMED = {"addf": "add", "subf": "sub", "mulf": "mul", "divf": "div"}


def number_text(value, dtype):
    if dtype in ("index", "i32", "i64", "i1"):
        return str(int(value))
    if value == -math.inf:
        return {"f32": "0xFF800000", "bf16": "0xFF80"}[dtype]
    return f"{value:.17e}" if value else "0.0"


class Program:
    def __init__(self, name, rng, is_static=False):
        self.name, self.rng, self.is_static = name, rng, is_static
        self.args, self.lines, self.count = [], [], 0
        # How often an operation gets a generic of its own.
        self.p_split = rng.choice([0.0, 0.3, 1.0])
        self.result = None

    # --- Choice ---------------------------------------------------------------------------------

    def chance(self, p=0.5):
        return self.rng.random() < p

    def pick(self, *choices):
        choice = choices[self.rng.integers(len(choices))]
        return choice() if callable(choice) else choice

    def dim(self, size, name):
        return Dim(size, "" if self.is_static else name)

    # --- Text -----------------------------------------------------------------------------------

    def fresh(self):
        self.count += 1
        return f"%{self.count}"

    def emit(self, text):
        name = self.fresh()
        self.lines.append(f"{name} = {text}")
        return name

    def arg(self, dims, dtype="f32", array=None, scale=1.0):
        """An argument; its dynamic dimensions get names."""
        if array is None:
            array = self.rng.standard_normal([d.size for d in dims]) * scale
        value = Value(f"%a{len(self.args)}", tuple(dims), dtype, array)
        self.args.append(value)
        known = {d.name for a in self.args[:-1] for d in a.dims}
        for position, dim in enumerate(dims):
            if dim.name and dim.name not in known:
                known.add(dim.name)
                c = self.emit(f"arith.constant {position} : index")
                self.lines.append(f"{dim.name} = tensor.dim {value.name}, {c} : {value.type}")
        return value

    def text(self):
        arguments = ", ".join(f"{a.name}: {a.type}" for a in self.args)
        body = "\n".join("  " + line for line in self.lines)
        return (f"func.func @{self.name}({arguments}) -> {self.result.type} {{\n{body}\n"
                f"  return {self.result.name} : {self.result.type}\n}}\n")  # fmt: skip

    def empty(self, dims, dtype):
        sizes = ", ".join(d.name for d in dims if d.name)
        shape = Value("", tuple(dims), dtype, None).type
        return self.emit(f"tensor.empty({sizes}) : {shape}"), shape

    def fill(self, dims, dtype, number):
        empty, shape = self.empty(dims, dtype)
        c = self.emit(f"arith.constant {number_text(number, dtype)} : {dtype}")
        return self.emit(f"linalg.fill ins({c} : {dtype}) outs({empty} : {shape}) -> {shape}"), shape

    # --- Elements -------------------------------------------------------------------------------

    def evaluate(self, e, dims):
        shape = [d.size for d in dims]
        if e.kind == "const":
            return np.full(shape, e.value, dtype=np.float64 if e.dtype in ("f32", "bf16") else None)
        if e.kind == "index":
            view = [-1 if i == e.value else 1 for i in range(len(shape))]
            return np.broadcast_to(np.arange(shape[e.value]).reshape(view), shape)
        if e.kind == "leaf":
            array = e.value.array[tuple(0 if loop is None else slice(None) for loop in e.map)]
            loops = [loop for loop in e.map if loop is not None]
            if len(loops) == 2 and loops[0] == loops[1]:
                array, loops = np.diagonal(array), loops[:1]
            order = np.argsort(loops)
            array = array.transpose(order)
            view = [shape[i] if i in loops else 1 for i in range(len(shape))]
            return np.broadcast_to(array.reshape(view), shape)
        with np.errstate(all="ignore"):
            return EVALUATE[e.name](*(self.evaluate(a, dims) for a in e.args))

    def region(self, e, leaves, lines, outer):
        """Writes the operations of `e` into a region, and gives the name of its value."""
        if e.kind == "leaf":
            for i, other in enumerate(leaves):
                if other is e or (other.value.name == e.value.name and other.map == e.map):
                    return f"%i{i}"
            leaves.append(e)
            return f"%i{len(leaves) - 1}"
        name = self.fresh()
        if e.kind == "const":
            target = outer if self.chance() else lines
            target.append(f"{name} = arith.constant {number_text(e.value, e.dtype)} : {e.dtype}")
            return name
        if e.kind == "index":
            lines.append(f"{name} = linalg.index {e.value} : index")
            return name
        names = [self.region(a, leaves, lines, outer) for a in e.args]
        types = [a.dtype for a in e.args]
        operands = ", ".join(names)
        if e.name.startswith("cmp"):
            text = f"arith.cmpi {e.name.split()[1]}, {operands} : {types[0]}"
        elif e.name in ("extf", "truncf"):
            text = f"arith.{e.name} {operands} : {types[0]} to {e.dtype}"
        elif e.name == "fpowi":
            text = f"math.fpowi {operands} : {types[0]}, {types[1]}"
        else:
            text = f"{'math' if e.name in MATH else 'arith'}.{e.name} {operands} : {types[-1]}"
        lines.append(f"{name} = {text}")
        return name

    def generic(self, e, dims, dtype=None, reduce=None, combine=None, init=None, keep=False):
        """One linalg.generic with the element `e` over loops of `dims`."""
        leaves, lines, outer = [], [], []
        result = self.region(e, leaves, lines, outer)
        out_dims = [d if i != reduce else Dim(1) for i, d in enumerate(dims) if keep or i != reduce]
        if reduce is None:
            out, out_type = self.empty(dims, e.dtype)
        else:
            out, out_type = init or self.fill(out_dims, e.dtype, -math.inf if combine.startswith("max") else 0.0)
            name = self.fresh()
            operands = f"{result}, %o" if self.chance() else f"%o, {result}"
            lines.append(f"{name} = arith.{combine} {operands} : {e.dtype}")
            result = name
        loops = ", ".join(f"d{i}" for i in range(len(dims)))

        def as_map(entries):
            return f"affine_map<({loops}) -> ({', '.join('0' if x is None else f'd{x}' for x in entries)})>"

        out_map = [None if i == reduce else i for i in range(len(dims)) if keep or i != reduce]
        maps = ", ".join([as_map(x.map) for x in leaves] + [as_map(out_map)])
        kinds = ", ".join('"reduction"' if i == reduce else '"parallel"' for i in range(len(dims)))
        arguments = "".join(f"%i{i}: {x.dtype}, " for i, x in enumerate(leaves)) + f"%o: {e.dtype}"
        ins = ""
        if leaves:
            ins = f"ins({', '.join(x.value.name for x in leaves)} : {', '.join(x.value.type for x in leaves)}) "
        self.lines += outer
        name = self.emit(f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} {ins}"
                         f"outs({out} : {out_type}) {{")  # fmt: skip
        self.lines += [f"^bb0({arguments}):", *("  " + line for line in lines), f"  linalg.yield {result} : {e.dtype}",
                       f"}} -> {out_type}"]  # fmt: skip
        array = self.evaluate(e, dims)
        if reduce is not None:
            array = (np.max if combine.startswith("max") else np.sum)(array, axis=reduce, keepdims=keep)
        return Value(name, tuple(out_dims), e.dtype, array)

    def broadcast(self, e, dims):
        """A leaf, or one that has all dimensions or dimensions of 1 by an operation of its own."""
        loops = [loop for loop in e.map if loop is not None]
        if loops == list(range(len(dims))) or loops != sorted(loops) or None in e.map or not loops:
            return e
        how = self.pick("map", "map", "broadcast", "unit")
        value = e.value
        if how == "broadcast":
            out, out_type = self.empty(dims, e.dtype)
            missing = [i for i in range(len(dims)) if i not in loops]
            name = self.emit(f"linalg.broadcast ins({value.name} : {value.type}) outs({out} : {out_type}) "
                             f"dimensions = {missing}")  # fmt: skip
            return leaf(Value(name, tuple(dims), e.dtype, self.evaluate(e, dims)))
        if how == "unit":
            full = [dims[i] if i in loops else Dim(1) for i in range(len(dims))]
            groups, pending = [], []
            for i in range(len(dims)):
                pending.append(i)
                if i in loops:
                    groups.append(pending)
                    pending = []
            groups[-1] += pending
            unit = self.expand(value, groups, full)
            return leaf(unit, *(i if i in loops else None for i in range(len(dims))))
        return e

    def compute(self, e, dims, reduce=None, combine=None, keep=False):
        """A tensor with the element `e`, in one of many spellings."""

        def walk(x, top):
            if x.kind == "leaf":
                return self.broadcast(x, dims)
            if x.kind != "op":
                return x
            y = Expr("op", x.dtype, tuple(walk(a, False) for a in x.args), x.name)
            return leaf(self.single(y, dims)) if not top and self.chance(self.p_split) else y

        whole = reduce is not None and (self.chance(self.p_split))
        e = walk(e, not whole)
        if reduce is None:
            return self.single(e, dims) if e.kind != "leaf" or e.map != tuple(range(len(dims))) else e.value
        if e.kind == "leaf" and e.map == tuple(range(len(dims))) and not keep and self.chance():
            value = e.value
            out_dims = [d for i, d in enumerate(dims) if i != reduce]
            out, out_type = self.fill(out_dims, e.dtype, -math.inf if combine.startswith("max") else 0.0)
            name = self.emit(f"linalg.reduce {{ arith.{combine} }} ins({value.name} : {value.type}) "
                             f"outs({out} : {out_type}) dimensions = [{reduce}]")  # fmt: skip
            array = (np.max if combine.startswith("max") else np.sum)(value.array, axis=reduce)
            return Value(name, tuple(out_dims), e.dtype, array)
        return self.generic(e, dims, reduce=reduce, combine=combine, keep=keep)

    def single(self, e, dims):
        """An elementwise operation as a generic, a named operation, or arith on tensors."""
        whole = tuple(range(len(dims)))
        if e.kind == "op" and e.name in NAMED and all(a.kind == "leaf" and a.map == whole for a in e.args):
            how = self.pick("generic", "named", "tensor")
            names = ", ".join(a.value.name for a in e.args)
            types = ", ".join(a.value.type for a in e.args)
            if how == "named":
                out, out_type = self.empty(dims, e.dtype)
                name = self.emit(f"linalg.{NAMED[e.name]} ins({names} : {types}) outs({out} : {out_type}) -> {out_type}")
                return Value(name, tuple(dims), e.dtype, self.evaluate(e, dims))
            if how == "tensor":
                name = self.emit(f"arith.{e.name} {names} : {e.args[0].value.type}")
                return Value(name, tuple(dims), e.dtype, self.evaluate(e, dims))
        return self.generic(e, dims)

    # --- Movement -------------------------------------------------------------------------------

    def expand(self, value, groups, dims):
        result = Value("", tuple(dims), value.dtype, value.array.reshape([d.size for d in dims]))
        shape = ", ".join(d.name or str(d.size) for d in dims)
        result.name = self.emit(f"tensor.expand_shape {value.name} {groups} output_shape [{shape}] : {value.type} into "
                                f"{result.type}")  # fmt: skip
        return result

    def collapse(self, value, groups):
        dims = []
        for group in groups:
            big = [value.dims[i] for i in group if value.dims[i].size != 1 or value.dims[i].name]
            names = [d for d in big if d.name]
            size = math.prod(d.size for d in big)
            if names and len(big) > 1:
                text = self.emit(f"arith.constant {size // math.prod(d.size for d in names)} : index")
                for d in names:
                    text = self.emit(f"arith.muli {text}, {d.name} : index")
                dims.append(Dim(size, text))
            else:
                dims.append(big[0] if names else Dim(size))
        result = Value("", tuple(dims), value.dtype, value.array.reshape([d.size for d in dims]))
        result.name = self.emit(f"tensor.collapse_shape {value.name} {groups} : {value.type} into {result.type}")
        return result

    def transpose(self, value, permutation):
        dims = tuple(value.dims[p] for p in permutation)
        array = value.array.transpose(permutation)
        if self.chance():
            out, out_type = self.empty(dims, value.dtype)
            name = self.emit(f"linalg.transpose ins({value.name} : {value.type}) outs({out} : {out_type}) "
                             f"permutation = {list(permutation)}")  # fmt: skip
            return Value(name, dims, value.dtype, array)
        return self.generic(leaf(value, *np.argsort(permutation).tolist()), dims)

    def slice(self, value, axis, begin, size, stride=1):
        dims = list(value.dims)
        dims[axis] = Dim(size)
        offsets = [begin if i == axis else 0 for i in range(len(dims))]
        strides = [stride if i == axis else 1 for i in range(len(dims))]
        sizes = ", ".join(d.name or str(d.size) for d in dims)
        where = [slice(None)] * len(dims)
        where[axis] = slice(begin, begin + (size - 1) * stride + 1, stride)
        result = Value("", tuple(dims), value.dtype, value.array[tuple(where)])
        result.name = self.emit(f"tensor.extract_slice {value.name}{offsets} [{sizes}] {strides} : {value.type} to "
                                f"{result.type}")  # fmt: skip
        return result

    def concat(self, values, axis):
        dims = list(values[0].dims)
        dims[axis] = Dim(sum(v.dims[axis].size for v in values))
        result = Value("", tuple(dims), values[0].dtype, np.concatenate([v.array for v in values], axis))
        if self.chance():
            names, types = ", ".join(v.name for v in values), ", ".join(v.type for v in values)
            result.name = self.emit(f"tensor.concat dim({axis}) {names} : ({types}) -> {result.type}")
            return result
        return self.insert(values, axis, [sum(v.dims[axis].size for v in values[:i]) for i in range(len(values))], 1)

    def insert(self, values, axis, begins, stride):
        """Puts values into one tensor along an axis."""
        dims = list(values[0].dims)
        dims[axis] = Dim(sum(v.dims[axis].size for v in values))
        array = np.zeros([d.size for d in dims])
        name, shape = self.empty(dims, values[0].dtype)
        for value, begin in zip(values, begins):
            offsets = [begin if i == axis else 0 for i in range(len(dims))]
            strides = [stride if i == axis else 1 for i in range(len(dims))]
            sizes = ", ".join(d.name or str(d.size) for d in value.dims)
            where = [slice(None)] * len(dims)
            where[axis] = slice(begin, begin + (value.dims[axis].size - 1) * stride + 1, stride)
            array[tuple(where)] = value.array
            name = self.emit(f"tensor.insert_slice {value.name} into {name}{offsets} [{sizes}] {strides} : {value.type} "
                             f"into {shape}")  # fmt: skip
        return Value(name, tuple(dims), values[0].dtype, array)

    def detour(self, value):
        """Movement that cancels, or none."""
        last = len(value.dims) - 1
        size = value.dims[last]
        how = self.rng.random()
        if how < 0.15 and not size.name and size.size % 2 == 0:
            groups = [[i] for i in range(last)] + [[last, last + 1]]
            wide = self.expand(value, groups, [*value.dims[:last], Dim(size.size // 2), Dim(2)])
            return self.collapse(wide, groups)
        if how < 0.3 and last >= 1:
            swap = [*range(last - 1), last, last - 1]
            return self.transpose(self.transpose(value, swap), swap)
        return value

    # --- Spellings of numbers' functions ----------------------------------------------------------

    def tree(self, name, terms):
        """An associative and commutative operation, in any order and association."""
        terms = [terms[i] for i in self.rng.permutation(len(terms))]
        while len(terms) > 1:
            i = self.rng.integers(len(terms) - 1)
            terms[i : i + 2] = [op(name, terms[i], terms[i + 1])]
        return terms[0]

    def mul(self, *factors):
        return self.tree("mulf", list(factors))

    def add(self, *terms):
        return self.tree("addf", list(terms))

    def neg(self, x):
        return self.pick(lambda: op("negf", x), lambda: op("subf", const(0.0), x), lambda: self.mul(x, const(-1.0)))

    def sub(self, x, y):
        return self.pick(lambda: op("subf", x, y), lambda: self.add(x, self.neg(y)))

    def square(self, x):
        return self.pick(lambda: op("mulf", x, x), lambda: op("powf", x, const(2.0)),
                         lambda: op("fpowi", x, const(2, "i32")))  # fmt: skip

    def over(self, x, number):
        """x / number"""
        return self.pick(lambda: op("divf", x, const(number)), lambda: self.mul(x, const(1 / number)))

    def times_inverse_root(self, factors, x):
        """The product of factors and x^-1/2."""
        one = const(1.0)
        return self.pick(
            lambda: self.mul(*factors, op("rsqrt", x)),
            lambda: self.mul(*factors, op("divf", one, op("sqrt", x))),
            lambda: self.mul(*factors, op("powf", x, const(-0.5))),
            lambda: op("divf", self.mul(*factors), op("sqrt", x)),
            lambda: self.mul(op("divf", factors[0], op("sqrt", x)), *factors[1:]),
            lambda: op("divf", self.mul(*factors), op("powf", x, const(0.5))),
        )

    def sigmoid(self, x):
        one, half = const(1.0), const(0.5)
        return self.pick(
            lambda: op("divf", one, self.add(one, op("exp", self.neg(x)))),
            lambda: op("divf", op("exp", x), self.add(one, op("exp", x))),
            lambda: op("subf", one, op("divf", one, self.add(op("exp", x), one))),
            lambda: op("powf", self.add(op("exp", self.neg(x)), one), const(-1.0)),
            lambda: self.mul(half, self.add(one, op("tanh", self.mul(x, half)))),
            lambda: self.add(half, self.mul(op("tanh", self.over(x, 2.0)), half)),
            lambda: op("divf", one, self.add(one, op("exp2", self.mul(self.neg(x), const(1 / math.log(2)))))),
        )
