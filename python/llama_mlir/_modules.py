"""Modules: MLIR text as an object that can be checked, transformed, inspected and compiled."""

from __future__ import annotations

import dataclasses
import os

from ._dtypes import model_dtype
from ._load import _llama_mlir
from .errors import ArgumentTypeError, about_file


def path_text(path: str | os.PathLike[str]) -> str:
    """A path for the C interface, which takes UTF-8."""
    try:
        text = os.fspath(path)
    except TypeError:
        text = None
    if not isinstance(text, str):
        raise ArgumentTypeError(f"a path is a str or os.PathLike, not {type(path).__name__}")
    return text


@dataclasses.dataclass(frozen=True)
class Operation:
    """What `Module.operations` tells of an operation; it stays as it is when the module changes."""

    name: str
    """With the dialect: `llama.rmsnorm`."""
    operands: tuple[str, ...]
    """The types of the operands."""
    results: tuple[str, ...]
    """The types of the results."""
    attributes: dict[str, str]
    """Attributes by name, as MLIR text."""
    location: str
    """Where it came from, as MLIR text."""
    depth: int
    """How many operations it lies within; 0 is the module itself."""


class Module:
    """An MLIR module, with a context of its own.

    Modules come from `Module.parse`, `Module.parse_file`, `Module.of_model` and `Builder.build`. A module may be
    used from several threads, which take turns.
    """

    __slots__ = ("_native",)
    _native: _llama_mlir.Module

    def __init__(self) -> None:
        raise ArgumentTypeError("modules are made by Module.parse, Module.parse_file, Module.of_model or Builder.build")

    @classmethod
    def _of(cls, native: _llama_mlir.Module) -> Module:
        module = object.__new__(cls)
        module._native = native
        return module

    @classmethod
    def parse(cls, text: str | bytes, name: str = "<string>") -> Module:
        """Parses and verifies MLIR text, or bytecode.

        `name` is the file name in messages and locations. Raises `ParseError` for what is no module, and
        `VerificationError` for one that breaks a constraint; their `diagnostics` say where.
        """
        if isinstance(text, (bytearray, memoryview)):
            text = bytes(text)
        if not isinstance(text, (str, bytes)):
            raise ArgumentTypeError(f"a module is parsed from str or bytes, not {type(text).__name__}")
        if not isinstance(name, str):
            raise ArgumentTypeError(f"the name is a str, not {type(name).__name__}")
        return cls._of(_llama_mlir.Module.parse(text, name))

    @classmethod
    def parse_file(cls, path: str | os.PathLike[str]) -> Module:
        """The same for a file. Raises `FileError` where it cannot be read."""
        name = path_text(path)
        with about_file(name):
            return cls._of(_llama_mlir.Module.parse_file(name))

    @classmethod
    def of_model(cls, path: str | os.PathLike[str], dtype: object = None) -> Module:
        """The program of a model directory, or of a config.json alone: what `llama-runner compile MODEL_DIR -o
        x.mlir` writes.

        `dtype` is `"f32"`, `"bf16"`, `"f16"` or such a type of NumPy or torch; None is that of the model. Raises
        `FileError` for a folder without a supported model, and `InvalidArgumentError` for another dtype.
        """
        folder = path_text(path)
        with about_file(folder):
            return cls._of(_llama_mlir.Module.of_model(folder, model_dtype(dtype)))

    def verify(self) -> None:
        """Raises `VerificationError` where the module breaks a constraint."""
        self._native.verify()

    def run(self, pipeline: str) -> None:
        """Runs passes on the module, in place, such as `"llama-to-x86{target=x86-64-v3}"` or
        `"canonicalize,convert-llama-to-linalg"`.

        Raises `ParseError` for what is no pipeline and `CompileError` where a pass fails; the module is then in
        the state that the pass left.
        """
        if not isinstance(pipeline, str):
            raise ArgumentTypeError(f"a pipeline is a str, not {type(pipeline).__name__}")
        self._native.run(pipeline)

    def print(self, *, names: bool = False, generic: bool = False, locations: bool = False) -> str:
        """The module as text.

        `names` gives values the names of their locations, as `llama-runner compile -o x.mlir` does; `generic`
        prints every operation in MLIR's generic form; `locations` adds locations.
        """
        flags = (
            (_llama_mlir.PRINT_NAMES if names else 0)
            | (_llama_mlir.PRINT_GENERIC if generic else 0)
            | (_llama_mlir.PRINT_DEBUG_INFO if locations else 0)
        )
        return self._native.print(flags)

    def __str__(self) -> str:
        return self.print(names=True)

    def __repr__(self) -> str:
        return f"<llama_mlir.Module of {sum(op.name == 'func.func' for op in self.operations())} functions>"

    def operations(self) -> list[Operation]:
        """Every operation, the module first, in the order in which they are printed."""
        return [Operation(*fields) for fields in self._native.operations()]
