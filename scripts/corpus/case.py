"""What one function of the corpus is: its arguments, what computes it, and what a recogniser should find in it."""

import dataclasses

import numpy

# Sizes with names are dynamic dimensions; the values are those of the inputs that the functions are executed with.
# They are no powers of two, and differ from every static size, so that mixed up dimensions show.
SIZES = {"s": 9, "b": 3, "t": 13}

NUMPY_TYPES = {"f32": numpy.float32, "f64": numpy.float64, "i64": numpy.int64, "i32": numpy.int32, "i8": numpy.int8,
               "u8": numpy.uint8, "i1": numpy.bool_}


def samples(size):
    """Places of a flattened result of which the manifest holds the values."""
    return numpy.unique(numpy.linspace(0, size - 1, 24).astype(int)) if size else []


@dataclasses.dataclass
class Arg:
    """An argument: dtype, shape (names of SIZES are dynamic), and how its values are drawn."""

    dtype: str
    shape: tuple
    fill: str = "normal"  # normal, uniform (0, 1), range (0, 1, 2, ... along the last axis), integers, ones, causal
    scale: float = 1.0
    offset: float = 0.0
    high: int = 8
    low: int = 0

    def sizes(self):
        return tuple(SIZES[d] if isinstance(d, str) else d for d in self.shape)

    def values(self, seed, index):
        """The values as numpy; bf16 and f16 as f32 that the caller rounds."""
        generator = numpy.random.default_rng([seed, index])
        shape = self.sizes()
        if self.fill == "normal":
            values = generator.standard_normal(shape) * self.scale + self.offset
        elif self.fill == "uniform":
            values = generator.random(shape) * self.scale + self.offset
        elif self.fill == "integers":
            values = generator.integers(self.low, self.high, shape)
        elif self.fill == "range":
            values = numpy.broadcast_to(numpy.arange(shape[-1] if shape else 1), shape) if shape else numpy.array(0)
            values = values + int(self.offset)
        elif self.fill == "ones":
            values = numpy.ones(shape)
        elif self.fill == "causal":  # true, or zero, where a key is visible
            visible = numpy.tri(shape[-2], shape[-1], shape[-1] - shape[-2], dtype=bool)
            values = numpy.broadcast_to(visible, shape)
            if self.dtype != "i1":
                values = numpy.where(values, 0.0, self.scale)
        else:
            raise ValueError(self.fill)
        return numpy.array(values, NUMPY_TYPES.get(self.dtype, numpy.float32), order="C")

    def manifest(self, name):
        entry = {"name": name, "dtype": self.dtype, "shape": [d if isinstance(d, str) else int(d) for d in self.shape],
                 "fill": self.fill}
        for field in ("scale", "offset", "high", "low"):
            value = getattr(self, field)
            if value != next(f for f in dataclasses.fields(Arg) if f.name == field).default:
                entry[field] = value
        return entry


def f32(*shape, **keywords):
    return Arg("f32", shape, **keywords)


def bf16(*shape, **keywords):
    return Arg("bf16", shape, **keywords)


def i64(*shape, **keywords):
    return Arg("i64", shape, **({"fill": "integers"} | keywords))


def i32(*shape, **keywords):
    return Arg("i32", shape, **({"fill": "integers"} | keywords))


def u8(*shape, **keywords):
    return Arg("u8", shape, **({"fill": "integers", "high": 256} | keywords))


def i8(*shape, **keywords):
    return Arg("i8", shape, **({"fill": "integers", "low": -128, "high": 128} | keywords))


def i1(*shape, **keywords):
    return Arg("i1", shape, **({"fill": "causal"} | keywords))


def positions(*shape, **keywords):
    return Arg("i64", shape, fill="range", **keywords)


@dataclasses.dataclass
class Case:
    """One function. `expect` lists {op, count, attributes}; a near-miss names the op that it must not become."""

    name: str
    file: str
    function: object
    args: dict
    expect: list
    frontend: str
    spelling: str = ""
    near_miss: str | None = None
    family: str | None = None
    decompose: bool = True  # torch: the core ATen decompositions run before the import
    static: bool = False  # named sizes become static ones
    most: int = 4096  # that a dynamic size may be


CASES = []


def op(name, count=1, **attributes):
    return {"op": name, "count": count, "attributes": attributes}


def maybe(name, count=1, **attributes):
    """Right where it is found, but nothing that a recogniser has to find."""
    return {"op": name, "count": count, "attributes": attributes, "optional": True}


def case(file, args, expect=(), near_miss=None, frontend="torch", name=None, **keywords):
    """Decorates a function of the corpus; the docstring says what is special about the spelling."""

    def decorate(function):
        expected = [expect] if isinstance(expect, dict) else list(expect)
        given = args() if callable(args) else args
        title = name or function.__name__
        if any(c.name == title and c.file == file for c in CASES):
            raise ValueError(f"two functions {title} in {file}")
        CASES.append(Case(title, file, function, given, expected, frontend,
                          " ".join((function.__doc__ or "").split()), near_miss, **keywords))
        return function

    return decorate
