"""Modules written operation by operation from Python."""

from __future__ import annotations

import dataclasses
import itertools
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any

import numpy as np

from . import _attributes
from ._attributes import Attributes
from ._dtypes import name_of
from ._load import _llama_mlir
from ._modules import Module
from ._numbers import is_integer, is_real, real
from .errors import ArgumentTypeError, InvalidArgumentError, VerificationError

_TENSOR = re.compile(r"tensor<(?P<sizes>(?:(?:\?|\d+)x)*)(?P<element>[^x<>,][^<>,]*)>")


def _place(name: str | None) -> tuple[str, str, int]:
    """A location: a name for the value, and the line outside of this package that the call came from."""
    if name is not None and not isinstance(name, str):
        raise ArgumentTypeError(f"the name of a value is a str, not {name!r}")
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").split(".")[0] == __package__:
        frame = frame.f_back
    return name or "", frame.f_code.co_filename.encode(errors="replace").decode(), frame.f_lineno


def tensor_type(shape: Sequence[int | None], dtype: object) -> str:
    """`tensor_type([None, 64], "bf16")` is `"tensor<?x64xbf16>"`; None is a size that is known at run time only."""
    return "tensor<" + "".join(f"{'?' if size is None else _size(size)}x" for size in shape) + name_of(dtype) + ">"


def _size(size: Any) -> int:
    if not is_integer(size) or not 0 <= int(size) < 2**63:
        raise InvalidArgumentError(f"a size is a non-negative int, not {size!r}")
    return int(size)


@dataclasses.dataclass(frozen=True)
class Writable:
    """The type of an argument that the function writes in place: `Writable("tensor<?x64xbf16>")`."""

    type: str


class Value:
    """A value of a function under construction: an argument or a result of an operation."""

    __slots__ = ("_builder", "_number", "_type")

    def __init__(self, builder: Builder, number: int, type_: str) -> None:
        self._builder, self._number, self._type = builder, number, type_

    @property
    def type(self) -> str:
        """The MLIR type: `tensor<?x64xbf16>`."""
        return self._type

    @property
    def shape(self) -> tuple[int | None, ...]:
        """The sizes of a tensor, None where only run time knows."""
        return self._parsed()[0]

    @property
    def dtype(self) -> str:
        """The element type of a tensor by its MLIR name: `bf16`."""
        return self._parsed()[1]

    def _parsed(self) -> tuple[tuple[int | None, ...], str]:
        match = _TENSOR.fullmatch(self._type)
        if not match:
            raise InvalidArgumentError(f"a tensor is needed, not a value of type {self._type}")
        sizes = match["sizes"].split("x")[:-1]
        return tuple(None if size == "?" else int(size) for size in sizes), match["element"]

    def __repr__(self) -> str:
        return f"<llama_mlir.Value of {self._type}>"


class FunctionBuilder:
    """A function under construction, from `Builder.function`.

    In its `with` block arguments are found by name (`f["x"]`) and by unpacking (`x, w = f`).
    """

    def __init__(
        self,
        builder: Builder,
        name: str,
        arguments: Mapping[str, str | Writable],
        attributes: Attributes,
    ) -> None:
        self._builder, self._attributes, self._place = builder, attributes, _place(None)
        self.name = name
        self._declared = dict(arguments)
        self._values: dict[str, Value] = {}
        self._results: list[Value] = []
        self._returned = False

    def __enter__(self) -> FunctionBuilder:
        native = self._builder._native
        declared: list[tuple[str, str]] = []
        for name, type_ in self._declared.items():
            text = type_.type if isinstance(type_, Writable) else type_
            if not isinstance(name, str) or not isinstance(text, str):
                raise ArgumentTypeError(f"an argument is a name and an MLIR type, not {name!r}: {type_!r}")
            declared.append((name, text))
        numbers = native.begin_function(declared, self._place)
        self._builder._function = self
        self._values = {
            name: Value(self._builder, number, native.type_of(number)) for name, number in zip(self._declared, numbers)
        }
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        native, self._builder._function = self._builder._native, None
        ended = False
        try:
            if kind is None:
                native.end_function(
                    self.name, [value._number for value in self._results], list(self._all_attributes()), self._place
                )
                ended = True
                self._builder._signatures[self.name] = tuple(value.type for value in self._results)
        finally:
            if not ended:
                native.abandon_function()

    def _all_attributes(self) -> Attributes:
        writable = (
            f"{{bufferization.writable = {str(isinstance(type_, Writable)).lower()}}}"
            for type_ in self._declared.values()
        )
        return (*self._attributes, ("arg_attrs", f"[{', '.join(writable)}]"))

    def __getitem__(self, name: str) -> Value:
        try:
            return self._values[name]
        except KeyError:
            known = ", ".join(self._values)
            raise InvalidArgumentError(f"'{self.name}' has no argument {name!r}; it has {known}") from None

    def __iter__(self) -> Iterator[Value]:
        return iter(self._values.values())

    def __len__(self) -> int:
        return len(self._declared)


class Builder:
    """Writes a module function by function, operation by operation.

    ```python
    import llama_mlir

    b = llama_mlir.Builder()
    with b.function("norm", {"x": "tensor<?x64xbf16>", "w": "tensor<64xbf16>"}) as f:
        x, w = f
        b.return_(b.rmsnorm(x, w, name="y"))
    module = b.build()
    ```

    Methods add an operation to the function under construction and return its value, or a tuple of them. `name`
    is the name of the value in printed IR. Each operation is verified when it is added: what breaks a constraint
    raises `VerificationError`, with the place in the Python file in its `diagnostics`. A function whose `with`
    block raises is left out. Not for several threads at once.
    """

    def __init__(self) -> None:
        self._native = _llama_mlir.Builder()
        self._function: FunctionBuilder | None = None
        self._signatures: dict[str, tuple[str, ...]] = {}

    # --- Modules and functions -----------------------------------------------------------------

    def function(
        self,
        name: str,
        arguments: Mapping[str, str | Writable],
        *,
        private: bool = False,
        workspace: bool = False,
    ) -> FunctionBuilder:
        """A function with named arguments of MLIR types; a type in `Writable` is an argument that is written in
        place, all others are only read.

        `private` hides it from outside of the module; `workspace` lets the compiler plan its temporary memory
        into one more argument (`llama.workspace`), for functions that return nothing but writable arguments.
        """
        if not isinstance(name, str):
            raise ArgumentTypeError(f"the name of a function is a str, not {name!r}")
        if not isinstance(arguments, Mapping):
            raise ArgumentTypeError(f"arguments are a mapping of names to types, not {arguments!r}")
        attributes = _attributes.optional(
            [
                ("sym_visibility", '"private"' if private else None),
                ("llama.workspace", "unit" if workspace else None),
            ]
        )
        return FunctionBuilder(self, name, arguments, attributes)

    def return_(self, *values: Value) -> None:
        """Ends the function under construction with its results."""
        function = self._function
        if function is None:
            raise InvalidArgumentError("there is no function to return from")
        if function._returned:
            raise InvalidArgumentError(f"'{function.name}' has returned already")
        self._numbers(values)
        function._results, function._returned = list(values), True

    def set_attribute(self, name: str, text: str) -> None:
        """Sets an attribute of the module, given as MLIR text."""
        self._native.set_attribute(name, text)

    def build(self) -> Module:
        """The verified module. The builder is finished then, and takes no more operations."""
        return Module._of(self._native.finish())

    # --- The llama dialect ---------------------------------------------------------------------

    def rmsnorm(
        self, x: Value, weight: Value, bias: Value | None = None, residual: Value | None = None, *,
        eps: float = 1e-5, weight_offset: float = 0.0, rounding: str = "once", stat_size: int | None = None,
        name: str | None = None,
    ) -> Value | tuple[Value, Value]:  # fmt: skip
        """llama.rmsnorm; with a `residual` the results are y and the sum."""
        attributes = _attributes.rmsnorm(eps, weight_offset, rounding, stat_size)
        values = self._llama("rmsnorm", (x, weight, bias, residual), attributes, name)
        return values[0] if residual is None else (values[0], values[1])

    def layernorm(
        self, x: Value, weight: Value | None = None, bias: Value | None = None, *, eps: float = 1e-5,
        name: str | None = None,
    ) -> Value:  # fmt: skip
        """llama.layernorm."""
        return self._llama("layernorm", (x, weight, bias), _attributes.layernorm(eps), name)[0]

    def swiglu(self, gate: Value, up: Value, *, beta: float = 1.0, name: str | None = None) -> Value:
        """llama.swiglu."""
        return self._llama("swiglu", (gate, up), _attributes.swiglu(beta), name)[0]

    def glu(self, gate: Value, up: Value, *, activation: str, name: str | None = None) -> Value:
        """llama.glu."""
        return self._llama("glu", (gate, up), _attributes.glu(activation), name)[0]

    def rope_table(
        self, positions: Value, *, dim: int, theta: float | None = None, scaling: Mapping[str, object] | None = None,
        seq_len: Value | None = None, dtype: object = "f32", name: str | None = None,
    ) -> tuple[Value, Value]:  # fmt: skip
        """llama.rope_table: cosines and sines."""
        attributes = _attributes.rope_table(dim, theta, scaling)
        cos, sin = self._llama("rope_table", (positions, seq_len), attributes, name, name_of(dtype))
        return cos, sin

    def rope(
        self, x: Value, cos: Value, sin: Value, *, layout: str = "half_split", heads_axis: int | None = None,
        name: str | None = None,
    ) -> Value:  # fmt: skip
        """llama.rope."""
        return self._llama("rope", (x, cos, sin), _attributes.rope(layout, heads_axis), name)[0]

    def attention(
        self, q: Value, k: Value, v: Value, mask: Value | None = None, offset: Value | None = None,
        kv_len: Value | None = None, *, causal: bool = False, window: int | None = None, scale: float | None = None,
        softcap: float | None = None, layout: str = "head_major", name: str | None = None,
    ) -> Value:  # fmt: skip
        """llama.attention."""
        attributes = _attributes.attention(causal, window, scale, softcap, layout)
        return self._llama("attention", (q, k, v, mask, offset, kv_len, None, None), attributes, name)[0]

    def attention_partial(
        self, q: Value, k: Value, v: Value, acc: Value, max: Value, sum: Value, mask: Value | None = None,
        offset: Value | None = None, kv_len: Value | None = None, *, causal: bool = False, window: int | None = None,
        scale: float | None = None, softcap: float | None = None, layout: str = "head_major", name: str | None = None,
    ) -> tuple[Value, Value, Value]:  # fmt: skip
        """llama.attention_partial: the accumulator, the maximum and the sum."""
        attributes = _attributes.attention(causal, window, scale, softcap, layout)
        operands = (q, k, v, mask, offset, kv_len, None, None, acc, max, sum)
        first, second, third = self._llama("attention_partial", operands, attributes, name)
        return first, second, third

    def kv_cache_update(
        self, new: Value, cache: Value, position: Value, *, layout: str = "head_major", name: str | None = None
    ) -> Value:
        """llama.kv_cache_update."""
        return self._llama("kv_cache_update", (new, position, cache, None), _attributes.kv_cache_update(layout), name)[
            0
        ]

    def linear(self, x: Value, weight: Value, bias: Value | None = None, *, name: str | None = None) -> Value:
        """llama.linear."""
        return self._llama("linear", (x, weight, bias), (), name)[0]

    def dequantize(
        self, q: Value, scale: Value, min: Value | None = None, *, dtype: object = "f32", name: str | None = None
    ) -> Value:
        """llama.dequantize."""
        return self._llama("dequantize", (q, scale, min), (), name, name_of(dtype))[0]

    def unpack_blocks(
        self, data: Value, *, format: str, dtype: object = "f32", name: str | None = None
    ) -> tuple[Value, ...]:
        """llama.unpack_blocks: values, scales and, where the format has them, minima."""
        return self._llama("unpack_blocks", (data,), _attributes.unpack_blocks(format), name, name_of(dtype))

    def embedding(self, table: Value, ids: Value, *, name: str | None = None) -> Value:
        """llama.embedding."""
        return self._llama("embedding", (table, ids), (), name)[0]

    # --- What a block needs beside them --------------------------------------------------------

    def constant(self, value: bool | int | float, type: str = "index", *, name: str | None = None) -> Value:
        """arith.constant: a scalar of a type such as `index`, `i64` or `f32`."""
        if not isinstance(type, str):
            raise ArgumentTypeError(f"the type of a constant is MLIR text, not {type!r}")
        if isinstance(value, (bool, np.bool_)):
            text, type = str(value).lower(), "i1"
        elif is_integer(value) and not type.startswith(("f", "bf")):
            text = f"{int(value)} : {type}"
        elif is_real(value):
            text = f"{_attributes.float_literal(real('a constant', value), type)} : {type}"
        else:
            raise ArgumentTypeError(f"a constant is a bool, an int or a float, not {value!r}")
        return self._create("arith.constant", (), (type,), [("value", text)], name)[0]

    def dim(self, x: Value, axis: int, *, name: str | None = None) -> Value:
        """tensor.dim: a size of a tensor as an index."""
        rank = len(self._tensor(x).shape)
        if not is_integer(axis) or not 0 <= axis < rank:
            raise InvalidArgumentError(f"axis {axis!r} is no dimension of {x.type}")
        return self._create("tensor.dim", (x, self.constant(axis, name=name)), ("index",), (), name)[0]

    def empty(self, shape: Sequence[int | Value], dtype: object, *, name: str | None = None) -> Value:
        """tensor.empty: a tensor of any values, to be written. Sizes are ints, or indices for those of run time."""
        static, dynamic = self._sizes(shape)
        return self._create("tensor.empty", dynamic, (tensor_type(static, dtype),), (), name)[0]

    def expand_shape(
        self, x: Value, groups: Sequence[Sequence[int]], shape: Sequence[int | Value], *, name: str | None = None
    ) -> Value:
        """tensor.expand_shape: dimension i becomes the dimensions `groups[i]` of `shape`, whose sizes are ints, or
        indices for those of run time."""
        static, dynamic = self._sizes(shape)
        self._check_groups(groups, len(self._tensor(x).shape), len(static))
        sizes = ", ".join(str(-(2**63) if size is None else size) for size in static)
        attributes = [("reassociation", _groups_text(groups)), ("static_output_shape", f"array<i64: {sizes}>")]
        type_ = tensor_type(static, x.dtype)
        return self._create("tensor.expand_shape", (x, *dynamic), (type_,), attributes, name)[0]

    def collapse_shape(self, x: Value, groups: Sequence[Sequence[int]], *, name: str | None = None) -> Value:
        """tensor.collapse_shape: the dimensions `groups[i]` become dimension i."""
        shape = self._tensor(x).shape
        self._check_groups(groups, len(groups), len(shape))
        collapsed: list[int | None] = []
        for group in groups:
            size: int | None = 1
            for axis in group:
                factor = shape[axis]
                size = None if size is None or factor is None else size * factor
            collapsed.append(size)
        attributes = [("reassociation", _groups_text(groups))]
        return self._create("tensor.collapse_shape", (x,), (tensor_type(collapsed, x.dtype),), attributes, name)[0]

    def add(self, x: Value, y: Value, out: Value | None = None, *, name: str | None = None) -> Value:
        """linalg.add: x + y, elementwise, into the destination `out` (a new tensor where there is none)."""
        return self._elementwise("linalg.add", x, y, out, name)

    def mul(self, x: Value, y: Value, out: Value | None = None, *, name: str | None = None) -> Value:
        """linalg.mul: x * y, elementwise, into the destination `out` (a new tensor where there is none)."""
        return self._elementwise("linalg.mul", x, y, out, name)

    def copy(self, x: Value, out: Value, *, name: str | None = None) -> Value:
        """linalg.copy: x into the destination `out`, converted to its element type."""
        return self._linalg("linalg.copy", (x,), out, name)

    def call(self, function: str, *arguments: Value, name: str | None = None) -> tuple[Value, ...]:
        """func.call of a function of this builder, ended before."""
        if function not in self._signatures:
            known = ", ".join(self._signatures) or "none"
            raise InvalidArgumentError(f"there is no function {function!r} to call yet; there is {known}")
        return self._create("func.call", arguments, self._signatures[function], [("callee", f"@{function}")], name)

    def op(
        self,
        operation: str,
        operands: Sequence[Value],
        results: Sequence[str],
        attributes: Mapping[str, str] | None = None,
        *,
        name: str | None = None,
    ) -> tuple[Value, ...]:
        """Any other operation without regions of the dialects arith, bufferization, func, linalg and tensor:
        `b.op("arith.addi", [x, y], ["i64"])`. Results are MLIR types, attributes MLIR text."""
        if not isinstance(operation, str):
            raise ArgumentTypeError(f"the name of an operation is a str, not {operation!r}")
        return self._create(operation, tuple(operands), tuple(results), tuple((attributes or {}).items()), name)

    # --- Shared --------------------------------------------------------------------------------

    def _numbers(self, values: Sequence[Value | None]) -> list[int]:
        numbers = []
        for value in values:
            if value is None:
                numbers.append(-1)
            elif not isinstance(value, Value):
                raise ArgumentTypeError(f"an operand is a value of this builder, not {value!r}")
            elif value._builder is not self:
                raise InvalidArgumentError("an operand is a value of another builder")
            else:
                numbers.append(value._number)
        return numbers

    def _tensor(self, value: Value) -> Value:
        self._numbers((value,))
        value._parsed()
        return value

    def _check_open(self) -> None:
        if self._function is not None and self._function._returned:
            raise InvalidArgumentError(f"'{self._function.name}' has returned: nothing can follow")

    def _values(self, numbers: Sequence[int]) -> tuple[Value, ...]:
        return tuple(Value(self, number, self._native.type_of(number)) for number in numbers)

    def _llama(
        self,
        operation: str,
        operands: Sequence[Value | None],
        attributes: Attributes,
        name: str | None,
        element: str = "",
    ) -> tuple[Value, ...]:
        self._check_open()
        numbers = self._numbers(operands)
        return self._values(self._native.create_llama(operation, numbers, list(attributes), element, _place(name)))

    def _create(
        self,
        operation: str,
        operands: Sequence[Value],
        results: Sequence[str],
        attributes: Sequence[tuple[str, str]],
        name: str | None,
        fills_region: bool = False,
    ) -> tuple[Value, ...]:
        self._check_open()
        numbers = self._numbers(operands)
        return self._values(
            self._native.create(operation, numbers, list(results), list(attributes), fills_region, _place(name))
        )

    def _elementwise(self, operation: str, x: Value, y: Value, out: Value | None, name: str | None) -> Value:
        if self._tensor(x).type != self._tensor(y).type:
            raise VerificationError(f"'{operation}': the operands have different types, {x.type} and {y.type}")
        if out is None:
            shape = [self.dim(x, axis) if size is None else size for axis, size in enumerate(x.shape)]
            out = self.empty(shape, x.dtype)
        if self._tensor(out).dtype != x.dtype:
            raise VerificationError(f"'{operation}': the destination {out.type} has other elements than {x.type}")
        return self._linalg(operation, (x, y), out, name)

    def _linalg(self, operation: str, inputs: Sequence[Value], out: Value, name: str | None) -> Value:
        shapes = [self._tensor(value).shape for value in (*inputs, out)]
        if any(len(shape) != len(shapes[0]) for shape in shapes):
            raise VerificationError(f"'{operation}': the operands have different ranks")
        for value in (*inputs, out):
            if value.dtype not in ("f64", "f32", "f16", "bf16", "i64", "i32", "i16", "i8"):
                raise VerificationError(f"'{operation}': no arithmetic on elements of {value.dtype}")
        segments = [("operandSegmentSizes", f"array<i32: {len(inputs)}, 1>")]
        return self._create(operation, (*inputs, out), (out.type,), segments, name, fills_region=True)[0]

    def _sizes(self, shape: Sequence[int | Value]) -> tuple[list[int | None], list[Value]]:
        """Static sizes, None for those of run time, and these."""
        static: list[int | None] = []
        dynamic = []
        for size in shape:
            if isinstance(size, Value):
                if size.type != "index":
                    raise InvalidArgumentError(f"a size is an index, not a value of type {size.type}")
                dynamic.append(size)
                static.append(None)
            else:
                static.append(_size(size))
        return static, dynamic

    @staticmethod
    def _check_groups(groups: Sequence[Sequence[int]], collapsed: int, expanded: int) -> None:
        if len(groups) != collapsed or list(itertools.chain(*groups)) != list(range(expanded)):
            raise InvalidArgumentError(
                f"groups {groups!r} do not spread the dimensions 0 to {expanded - 1} over {collapsed}, in order"
            )


def _groups_text(groups: Sequence[Sequence[int]]) -> str:
    return "[" + ", ".join("[" + ", ".join(f"{axis} : i64" for axis in group) + "]" for group in groups) + "]"
