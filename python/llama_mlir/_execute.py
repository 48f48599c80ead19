"""Compiling modules and calling their functions."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Mapping
from typing import Any

from ._arrays import Array, from_result, is_number, scalar, torch_of
from ._dtypes import DTYPES
from ._load import _llama_mlir
from ._modules import Module
from ._numbers import is_integer
from .errors import ArgumentTypeError, InvalidArgumentError

PIPELINES = {"llama-to-x86": _llama_mlir.PIPELINE_X86, "llama-to-loops": _llama_mlir.PIPELINE_LOOPS}
_KINDS = {
    _llama_mlir.KIND_SCALAR: "scalar",
    _llama_mlir.KIND_TENSOR: "tensor",
    _llama_mlir.KIND_BUFFER: "buffer",
}


@dataclasses.dataclass(frozen=True)
class ValueInfo:
    """An argument or a result of a compiled function."""

    type: str
    """The MLIR type: `tensor<?x64xbf16>`."""
    kind: str
    """`scalar` (passed by value), `tensor` (an argument is only read), or `buffer` (an argument is written in
    place)."""
    dtype: Any
    """The NumPy element type."""
    shape: tuple[int | None, ...]
    """Sizes, None where any will do."""


@dataclasses.dataclass(frozen=True)
class Function:
    """The signature of a compiled function."""

    name: str
    arguments: tuple[ValueInfo, ...]
    results: tuple[ValueInfo, ...]

    def __str__(self) -> str:
        arguments = ", ".join(value.type for value in self.arguments)
        return f"@{self.name}({arguments}) -> ({', '.join(value.type for value in self.results)})"


def _value(fields: tuple[int, int, tuple[int, ...], str]) -> ValueInfo:
    kind, dtype, sizes, type_ = fields
    return ValueInfo(type_, _KINDS[kind], DTYPES[dtype], tuple(None if size < 0 else size for size in sizes))


def threads_number(threads: int | None) -> int:
    """Threads as the C interface counts them: 0 is all."""
    if threads is None:
        return 0
    if not is_integer(threads):
        raise ArgumentTypeError(f"threads is an int or None, not {threads!r}")
    if not 1 <= threads < 2**31:
        raise InvalidArgumentError(f"threads is {threads}, but must be at least 1")
    return int(threads)


def names_of(functions: Mapping[str, Function]) -> str:
    """The functions' names, for messages."""
    return ", ".join(f"'{name}'" for name in functions) or "none"


def find_function(functions: Mapping[str, Function], entry: str | None) -> Function:
    """The function of that name; the only one where no name is given."""
    if entry is None:
        if len(functions) == 1:
            return next(iter(functions.values()))
        raise InvalidArgumentError(f"say which function to call (entry=…): {names_of(functions)}")
    if not isinstance(entry, str):
        raise ArgumentTypeError(f"entry is the name of a function, not {entry!r}")
    if entry not in functions:
        raise InvalidArgumentError(f"there is no function '{entry}'; there is {names_of(functions)}")
    return functions[entry]


class Executable:
    """The functions of a module as machine code in this process; made by `compile`.

    Functions are called by `run` or as attributes: `exe.norm(x, w)`; an executable of one function is itself called:
    `exe(x, w)`. A function named like a member of this class, such as `run`, is reached by `run(…, entry="run")` only.
    Calls release the interpreter's lock and may be made from several threads at once.
    """

    _functions: dict[str, Function]

    def __init__(self, native: _llama_mlir.Executable, threads: int) -> None:
        if not isinstance(native, _llama_mlir.Executable):
            raise ArgumentTypeError("executables are made by llama_mlir.compile")
        self._native = native
        self._threads = threads
        self._functions = {
            name: Function(name, tuple(map(_value, arguments)), tuple(map(_value, results)))
            for name, arguments, results in native.functions()
        }

    @property
    def functions(self) -> dict[str, Function]:
        """The signatures of the public functions, by name."""
        return dict(self._functions)

    @property
    def compile_seconds(self) -> float:
        """What lowering and code generation took."""
        return self._native.compile_seconds

    def run(self, *arrays: Array, entry: str | None = None, threads: int | None = None) -> Any:
        """Calls a function and returns its result, a tuple of several, or None without any.

        Arguments are NumPy arrays, torch tensors in the processor's memory, or anything else with `__dlpack__`;
        they are used where they lie, never copied, and must not change during the call. For a scalar or a tensor
        of rank 0 a Python number will do. Arguments of the kind `buffer` are written in place; their memory is no
        other argument's.

        Results are NumPy arrays over memory that the function allocated, or torch tensors if one of the arguments
        is one; bfloat16 is `ml_dtypes.bfloat16`.

        `entry` names the function, which a module with one function does not need; `threads` limits the threads
        that take part.

        Raises `ArgumentTypeError` (a TypeError) for objects that are no arrays and for element types that no
        tensor has, and `InvalidArgumentError` (a ValueError) for another number of arguments, element type, rank
        or size than the function takes, arrays that are not contiguous, not aligned, or on another device, and
        arrays that would be written but are read-only or overlap another argument's memory.
        """
        function = find_function(self._functions, entry)
        if len(arrays) != len(function.arguments):
            raise InvalidArgumentError(
                f"'{function.name}' takes {len(function.arguments)} arguments, but {len(arrays)} were given: {function}"
            )
        arguments = []
        for i, (array, value) in enumerate(zip(arrays, function.arguments)):
            where = f"argument {i} of '{function.name}'"
            is_written = value.kind == "buffer"
            if not value.shape and is_number(array):
                if is_written:
                    raise ArgumentTypeError(f"{where} is written in place: pass an array of rank 0, not {array!r}")
                array = scalar(array, value.dtype, where)
            arguments.append(_llama_mlir.BorrowedTensor(array, where, is_written))
        limit = self._threads if threads is None else threads_number(threads)
        results = self._native.run(function.name, arguments, limit)
        torch = torch_of(arrays)
        converted = tuple(from_result(result, torch) for result in results)
        return converted[0] if len(converted) == 1 else converted or None

    def __call__(self, *arrays: Array, threads: int | None = None) -> Any:
        """Calls the only function, as `run` does. Raises `InvalidArgumentError` where there are several."""
        return self.run(*arrays, threads=threads)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        functions = self.__dict__.get("_functions", {})
        if name not in functions:
            raise AttributeError(f"the executable has no attribute and no function '{name}'")
        return functools.partial(self.run, entry=name)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._functions]

    def __repr__(self) -> str:
        return f"<llama_mlir.Executable of {names_of(self._functions)}>"


def compile(
    module: Module | str | bytes, target: str = "host", threads: int | None = None, pipeline: str = "llama-to-x86"
) -> Executable:
    """Compiles a module, or its text, to machine code in this process.

    `target` is `"host"` (this processor with all of its features), a name of `targets()`, or a GPU of this machine:
    `"vulkan"`, `"cuda"`, `"rocm"`, one of several (`"cuda:1"`), or `"auto"`. A process uses one GPU. `threads` limits
    the threads that a call may use (None is all). `pipeline` is `"llama-to-x86"`, or `"llama-to-loops"`: the plain
    decomposition on processors, slow, to compare with. The module stays as it is.

    Raises `ParseError`, `VerificationError` and `CompileError` for what cannot be compiled, `InvalidArgumentError`
    for an unknown target or pipeline, a GPU that is not there, and a module without a public function, and
    `UnsupportedError` for a target that this processor cannot execute.
    """
    if isinstance(module, (str, bytes)):
        module = Module.parse(module)
    if not isinstance(module, Module):
        raise ArgumentTypeError(f"a Module or MLIR text is compiled, not {type(module).__name__}")
    if not isinstance(target, str):
        raise ArgumentTypeError(f"target is the name of a target, not {target!r}")
    if not isinstance(pipeline, str) or pipeline not in PIPELINES:
        raise InvalidArgumentError(f"there is no pipeline {pipeline!r}; choose from {', '.join(PIPELINES)}")
    limit = threads_number(threads)
    executable = Executable(_llama_mlir.Executable(module._native, target, PIPELINES[pipeline]), limit)
    if not executable._functions:
        raise InvalidArgumentError("the module has no public function with a body: there is nothing to call")
    return executable


@dataclasses.dataclass(frozen=True)
class Target:
    """A processor that code can be generated for."""

    name: str
    executable: bool
    """Whether this processor executes its code."""
    features: tuple[str, ...]
    """LLVM's names."""
    vector_bytes: int
    """Bytes of the widest vector used."""


def _target(fields: tuple[str, bool, str, int]) -> Target:
    name, executable, features, vector_bytes = fields
    return Target(name, executable, tuple(filter(None, features.split(","))), vector_bytes)


def targets() -> list[Target]:
    """The targets that have a name, from the least to the most capable."""
    return [_target(fields) for fields in _llama_mlir.targets()]


def host_target() -> Target:
    """This processor with all of its features."""
    return _target(_llama_mlir.lookup_target("host"))


def set_num_threads(threads: int | None) -> None:
    """How many threads compiled code may use in this process, the calling one included; None is one for each
    processor."""
    _llama_mlir.set_num_threads(threads_number(threads))


def get_num_threads() -> int:
    """The number in force."""
    return _llama_mlir.get_num_threads()
