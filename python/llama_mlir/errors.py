"""The exceptions of this package.

Everything that goes wrong inside of the compiler is an `Error`; most are also the built-in exception that a
caller would expect, so that `except ValueError` works too.
"""

import contextlib
import dataclasses
import errno
import os
import re
from collections.abc import Iterator


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
    """A file that is missing (then it is a FileNotFoundError too), cannot be read, or does not hold what it must.

    `filename` is its name, or that of the model directory. `errno` is the system's reason, None where the file could
    be read but does not hold what it must.
    """

    def __str__(self) -> str:
        # OSError would put the number and the name around it, which the message has.
        return str(self.args[0]) if self.args else ""


class _MissingFileError(FileError, FileNotFoundError):
    pass


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

# The C interface parses and verifies in one go: what the verifier says after parsing, and how constraints are named.
_CONSTRAINT = re.compile(
    r"'[\w.$-]+' op |.*\b[a-z]+(?:_[a-z]+)*_c\d+\b|redefinition of symbol |type of return operand |branch has "
    r"|empty block: |block with no terminator|operand #\d+ does not dominate this use"
)

_UNREADABLE = re.compile(
    r"cannot (?:open|read) (?:model directory )?(?:'(?P<quoted>.*?)'|(?P<path>.*?)): "
    r"(?P<reason>there is no such directory|it is (?:a directory|not a regular file)|[A-Z][^;]*)(?:;.*)?"
)
_ERRNO = {os.strerror(number): number for number in errno.errorcode}

_PLACE = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<message>.*)")


def _diagnostic(line: str) -> Diagnostic:
    match = _PLACE.fullmatch(line)
    if not match:
        return Diagnostic(line)
    return Diagnostic(match["message"], match["file"], int(match["line"]), int(match["column"]))


def _file_error(message: str) -> FileError:
    match = _UNREADABLE.fullmatch(message)
    if not match:
        return FileError(message)
    path = match["quoted"] or match["path"] or ""
    if match["reason"] == "there is no such directory":
        number = errno.ENOTDIR if os.path.exists(path) else errno.ENOENT
    elif match["reason"].startswith("it is "):
        number = errno.EISDIR if os.path.isdir(path) else errno.EINVAL
    else:
        number = _ERRNO.get(match["reason"], errno.EIO)
    error = (_MissingFileError if number == errno.ENOENT else FileError)(message)
    error.errno, error.strerror, error.filename = number, os.strerror(number), path
    return error


@contextlib.contextmanager
def about_file(path: str) -> Iterator[None]:
    """Errors of files that do not say which one are about `path`."""
    try:
        yield
    except FileError as error:
        if error.filename is None:
            error.filename = path
        raise


def from_status(code: int, message: str) -> Error:
    """The exception for a status of the C interface; the extension raises it."""
    kind = _BY_CODE.get(code, Error)
    if kind is FileError:
        return _file_error(message)
    error = kind(message)
    if isinstance(error, ParseError) and error.diagnostics and _CONSTRAINT.match(error.diagnostics[0].message):
        return VerificationError(message)
    return error
