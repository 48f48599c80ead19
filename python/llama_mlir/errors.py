"""The exceptions of this package.

Everything that goes wrong inside of the compiler is an `Error`; most are also the built-in exception that a
caller would expect, so that `except ValueError` works too.
"""

import dataclasses
import re


class Error(Exception):
    """Base of this package's exceptions."""


class InvalidArgumentError(Error, ValueError):
    """A value that does not fit: an unknown name, an array of another shape or type than a function takes, a
    closed model."""


class ArgumentTypeError(Error, TypeError):
    """An object of a type, or an array of an element type, that cannot be passed."""


@dataclasses.dataclass(frozen=True)
class Diagnostic:
    """One error of the compiler. `file` is empty and `line` and `column` are 0 where no place is known."""

    message: str
    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}" if self.file else self.message


class CompileError(Error):
    """A module that is not valid, or that a pass or the code generator rejects; see `diagnostics`."""

    diagnostics: tuple[Diagnostic, ...]
    """Every error that was reported, with its place."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.diagnostics = tuple(_diagnostic(line) for line in message.splitlines() if line)


class ParseError(CompileError, ValueError):
    """Text or bytecode that is no module, no pipeline, no type or no attribute."""


class VerificationError(CompileError, ValueError):
    """IR that breaks a constraint; the message has the constraint's name, such as `rmsnorm_c2`."""


class FileError(Error, OSError):
    """A file that is missing, cannot be read, or does not hold what it must."""


class OutOfMemoryError(Error, MemoryError):
    """Not enough memory."""


class UnsupportedError(Error, NotImplementedError):
    """Something valid that this library cannot do, such as executing code for another processor."""


# By LlamaStatusCode of the C interface.
_BY_CODE: dict[int, type[Error]] = {
    1: InvalidArgumentError,
    2: ParseError,
    3: VerificationError,
    4: CompileError,
    5: FileError,
    6: OutOfMemoryError,
    7: UnsupportedError,
}

_PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<message>.*)")


def _diagnostic(line: str) -> Diagnostic:
    match = _PLACE.fullmatch(line)
    if not match:
        return Diagnostic(line)
    return Diagnostic(match["message"], match["file"], int(match["line"]), int(match["column"]))


def from_status(code: int, message: str) -> Error:
    """The exception for a status of the C interface; the extension raises it."""
    return _BY_CODE.get(code, Error)(message)
