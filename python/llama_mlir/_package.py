"""Packages: files that `llama-runner compile` wrote, called through their C interface."""

import ctypes
import functools
import json
import os
import struct
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ._arrays import Array, is_number, scalar
from ._dtypes import CODES, DTYPES, NAMES
from ._execute import Function, ValueInfo, find_function, names_of, threads_number
from ._numbers import is_integer
from .errors import (
    ArgumentTypeError,
    Error,
    FileError,
    InvalidArgumentError,
    OutOfMemoryError,
    UnsupportedError,
    about_file,
    from_status,
)

_MAX_RANK = 8
_FILE_ERROR = 5  # Of the C API.
_SECTION = b".llama.manifest"
# By llama_status of runtime/Abi.h.
_ERRORS: dict[int, type[Error]] = {
    1: InvalidArgumentError,
    2: OutOfMemoryError,
    3: FileError,
    4: InvalidArgumentError,
    5: InvalidArgumentError,
    6: UnsupportedError,
    7: UnsupportedError,
}
_SCALARS: dict[str, Any] = {
    "f64": ctypes.c_double,
    "f32": ctypes.c_float,
    "f16": ctypes.c_uint16,
    "bf16": ctypes.c_uint16,
    "i64": ctypes.c_int64,
    "i32": ctypes.c_int32,
    "i16": ctypes.c_int16,
    "i8": ctypes.c_int8,
    "i4": ctypes.c_int8,
    "i1": ctypes.c_uint8,
    "ui64": ctypes.c_uint64,
    "ui32": ctypes.c_uint32,
    "ui16": ctypes.c_uint16,
    "ui8": ctypes.c_uint8,
}
_PROGRESS = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p)


class _Tensor(ctypes.Structure):
    """llama_tensor of runtime/Abi.h."""

    _fields_ = [
        ("data", ctypes.c_void_p),
        ("dtype", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * _MAX_RANK),
        ("strides", ctypes.c_int64 * _MAX_RANK),
        ("owner", ctypes.c_void_p),
    ]


def _read_manifest(path: str) -> dict[str, Any]:
    """The manifest in a section of an ELF file, which is read, not loaded."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        if data[:6] != b"\x7fELF\x02\x01":
            raise ValueError
        (table,) = struct.unpack_from("<Q", data, 0x28)
        size, count, names = struct.unpack_from("<HHH", data, 0x3A)
        sections = [struct.unpack_from("<IIQQQQ", data, table + i * size) for i in range(count)]
        for name, _, _, _, offset, length in sections:
            start = sections[names][4] + name
            if data[start : data.index(b"\0", start)] == _SECTION:
                manifest: dict[str, Any] = json.loads(data[offset : offset + length].split(b"\0")[0])
                return manifest
    except (struct.error, ValueError, IndexError):
        pass
    raise InvalidArgumentError(f"{path} is not a compiled package: it has no section {_SECTION.decode()}")


def _value(value: dict[str, Any]) -> ValueInfo:
    return ValueInfo(value["type"], value["kind"], DTYPES[NAMES.index(value["dtype"])], tuple(value["shape"]))


class Package:
    """The functions, or the model, in a shared library that `llama-runner compile -o FILE.so` wrote.

    A package for GPUs takes the first GPU of its kind when it is first used; `libllama-gpu.so` lies beside it. It is
    never unloaded. Functions are called by `run` or as attributes, as those of an `Executable` are.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Loads a package; `path` names its file.

        Raises `FileError` for a file that cannot be read or loaded, and `InvalidArgumentError` for one that is no
        package.
        """
        name = os.path.abspath(os.fspath(path))
        try:
            self._manifest = _read_manifest(name)
            self._library = ctypes.CDLL(name)
        except OSError as error:
            reason = f"cannot read '{name}': {error.strerror}" if error.strerror else f"cannot load {name}: {error}"
            raise from_status(_FILE_ERROR, reason) from None
        self._prefix = self._manifest["prefix"]
        for text in ("last_error", "target"):
            self._symbol(text).restype = ctypes.c_char_p
        functions = self._manifest.get("functions", [])
        self._symbols = {function["name"]: function["symbol"] for function in functions}
        self._functions = {
            function["name"]: Function(
                function["name"], tuple(map(_value, function["arguments"])), tuple(map(_value, function["results"]))
            )
            for function in functions
        }

    @property
    def manifest(self) -> dict[str, Any]:
        """What is in the file: see the C interface of compiled files."""
        return dict(self._manifest)

    @property
    def functions(self) -> dict[str, Function]:
        """The signatures of the functions, by name; none of a model."""
        return dict(self._functions)

    @property
    def target(self) -> str:
        """The target whose code is used, of those in the file. Raises `UnsupportedError` where this machine can
        execute none: a GPU or its driver is missing, say."""
        target = self._symbol("target")()
        if target is None:
            raise UnsupportedError(self._error())
        return str(target.decode())

    def use_target(self, name: str) -> None:
        """Uses the code for another target of the file from now on."""
        if not isinstance(name, str):
            raise ArgumentTypeError(f"a target is named, not {name!r}")
        self._call("use_target", name.encode())

    def set_num_threads(self, threads: int | None) -> None:
        """Limits the threads of the processor that calls use; None is all."""
        self._symbol("set_num_threads")(threads_number(threads))

    def run(self, *arrays: Array, entry: str | None = None) -> Any:
        """Calls a function and returns its result, a tuple of several, or None without any, as NumPy arrays.

        Arguments are contiguous NumPy arrays, used where they lie, and Python numbers for scalars and tensors of rank
        0; those of the kind `buffer` are written in place. `entry` names the function, which a package with one
        function does not need.

        Raises `ArgumentTypeError` and `InvalidArgumentError` for arguments that do not fit, and `UnsupportedError`
        where this machine cannot execute the code, or its GPU fails.
        """
        function = find_function(self._functions, entry)
        if len(arrays) != len(function.arguments):
            raise InvalidArgumentError(
                f"'{function.name}' takes {len(function.arguments)} arguments, but {len(arrays)} were given: {function}"
            )
        # What pointers lead to must live during the call.
        kept: list[Any] = []
        passed = [
            self._argument(array, value, f"argument {i} of '{function.name}'", kept)
            for i, (array, value) in enumerate(zip(arrays, function.arguments))
        ]
        results: list[Any] = [
            _SCALARS[NAMES[CODES[value.dtype]]]() if value.kind == "scalar" else _Tensor() for value in function.results
        ]
        status = getattr(self._library, self._symbols[function.name])(*passed, *map(ctypes.byref, results))
        self._check(status)
        converted = tuple(self._result(result, value) for result, value in zip(results, function.results))
        return converted[0] if len(converted) == 1 else converted or None

    def open(
        self, directory: str | os.PathLike[str], progress: Callable[[int, int], None] | None = None
    ) -> "PackagedModel":
        """Loads the weights of a Hugging Face directory into a package of a model.

        On a GPU they are copied there once; `progress` is then called with the bytes done and those of all.
        """
        if "model" not in self._manifest:
            raise InvalidArgumentError(f"the package has functions, and no model: {names_of(self._functions)}")

        def report(done: int, total: int, _: Any) -> None:
            if progress is not None:
                progress(done, total)

        model = ctypes.c_void_p()
        with about_file(os.fspath(directory)):
            self._call("open_with_progress", os.fsencode(directory), _PROGRESS(report), None, ctypes.byref(model))
        return PackagedModel(self, model)

    def _symbol(self, name: str) -> Any:
        return getattr(self._library, f"{self._prefix}_{name}")

    def _error(self) -> str:
        return str(self._symbol("last_error")().decode(errors="replace"))

    def _check(self, status: int) -> None:
        if status == 0:
            return
        kind = _ERRORS.get(status, Error)
        raise from_status(_FILE_ERROR, self._error()) if kind is FileError else kind(self._error())

    def _call(self, name: str, *arguments: Any) -> None:
        self._check(self._symbol(name)(*arguments))

    def _argument(self, array: Array, value: ValueInfo, where: str, kept: list[Any]) -> Any:
        if is_number(array) and (value.kind == "scalar" or not value.shape):
            if value.kind == "buffer":
                raise ArgumentTypeError(f"{where} is written in place: pass an array of rank 0, not {array!r}")
            array = scalar(array, value.dtype, where)
        if not isinstance(array, np.ndarray):
            raise ArgumentTypeError(f"{where}: a NumPy array is needed, not {type(array).__name__}")
        if value.kind == "scalar":
            if array.shape or array.dtype != value.dtype:
                raise InvalidArgumentError(f"{where} is a {value.type}, not an array of {array.dtype}")
            return _SCALARS[NAMES[CODES[value.dtype]]].from_buffer_copy(array.tobytes())
        if array.dtype not in CODES:
            raise ArgumentTypeError(f"{where}: no tensor has elements of {array.dtype}")
        if array.ndim > _MAX_RANK or not array.flags.c_contiguous or not array.flags.aligned:
            raise InvalidArgumentError(f"{where} is not contiguous and aligned: pass numpy.ascontiguousarray of it")
        if value.kind == "buffer" and not array.flags.writeable:
            raise InvalidArgumentError(f"{where} is written in place, but the array is read-only")
        tensor = _Tensor(array.ctypes.data, CODES[array.dtype], array.ndim)
        tensor.sizes[: array.ndim] = array.shape
        kept += [array, tensor]
        return ctypes.byref(tensor)

    def _result(self, result: Any, value: ValueInfo) -> Any:
        if value.kind == "scalar":
            return np.frombuffer(bytes(result), value.dtype)[0]
        shape = tuple(result.sizes[: result.rank])
        size = value.dtype.itemsize * int(np.prod(shape, dtype=np.int64))
        array = np.frombuffer(ctypes.string_at(result.data, size), value.dtype).reshape(shape).copy()
        self._symbol("release")(ctypes.byref(result))
        return array

    def __getattr__(self, name: str) -> Callable[..., Any]:
        functions = self.__dict__.get("_functions", {})
        if name not in functions:
            raise AttributeError(f"the package has no attribute and no function '{name}'")
        return functools.partial(self.run, entry=name)

    def __repr__(self) -> str:
        what = "a model" if "model" in self._manifest else names_of(self._functions)
        return f"<llama_mlir.Package of {what}>"


class PackagedModel:
    """A model of a package with its weights and one sequence of tokens; made by `Package.open`. One thread at a time
    may use it."""

    def __init__(self, package: Package, model: ctypes.c_void_p) -> None:
        self._package, self._model = package, model
        self._session = ctypes.c_void_p()
        self.vocab_size: int = package.manifest["model"]["vocab_size"]
        """Tokens are 0 to this number less 1."""
        self.context_length: int = package.manifest["model"]["context_length"]
        """Tokens that a sequence may have."""
        package._symbol("length").restype = ctypes.c_int64
        package._symbol("token_text").restype = ctypes.c_void_p
        try:
            package._call("start", model, ctypes.c_int64(self.context_length), ctypes.byref(self._session))
        except Error:
            self.close()
            raise

    def feed(self, tokens: Sequence[int], all_rows: bool = False) -> npt.NDArray[np.float32]:
        """Feeds tokens after those fed before. Returns the logits of the one to follow, or with `all_rows` a row
        after each token fed."""
        logits = ctypes.POINTER(ctypes.c_float)()
        self._feed("feed_all" if all_rows else "feed", tokens, logits)
        shape = (len(tokens) if all_rows else 1, self.vocab_size)
        rows: npt.NDArray[np.float32] = np.ctypeslib.as_array(logits, shape).copy()
        return rows if all_rows else rows.reshape(-1)

    def feed_best(self, tokens: Sequence[int]) -> int:
        """Feeds tokens likewise. Returns the likeliest one to follow, of equal ones the first; a GPU chooses it itself,
        and no logits come back. Raises `Error` where a logit is NaN or all are -Inf."""
        token = ctypes.c_int32()
        self._feed("feed_best", tokens, token)
        return token.value

    def _feed(self, function: str, tokens: Sequence[int], result: Any) -> None:
        self._require()
        if not all(map(is_integer, tokens)):
            raise ArgumentTypeError("tokens are integers")
        ids = np.array(tokens, np.int32)
        self._package._call(
            function,
            self._session,
            ctypes.c_void_p(ids.ctypes.data),
            ctypes.c_int64(len(ids)),
            ctypes.byref(result),
        )

    def generate(self, tokens: Sequence[int], max_tokens: int) -> Iterator[int]:
        """Feeds tokens, and then each time the likeliest one, until a text ends; yields these."""
        fed = tokens
        for _ in range(max_tokens):
            token = self.feed_best(fed)
            if self._package._symbol("is_stop_token")(token):
                return
            yield token
            fed = [token]

    def reset(self) -> None:
        """Forgets the tokens fed."""
        self._require()
        self._package._call("reset", self._session, ctypes.c_int64(self.context_length))

    def token_bytes(self, token: int) -> bytes:
        """What a token adds to a text; a part of a UTF-8 character, perhaps. Empty without a tokenizer."""
        size = ctypes.c_int64()
        text = self._package._symbol("token_text")(token, ctypes.byref(size))
        return ctypes.string_at(text, size.value) if text else b""

    def __len__(self) -> int:
        self._require()
        return int(self._package._symbol("length")(self._session))

    def close(self) -> None:
        """Gives back the memory; nothing else can be called then."""
        self._package._symbol("end")(self._session)
        self._package._symbol("close")(self._model)
        self._session, self._model = ctypes.c_void_p(), ctypes.c_void_p()

    def __enter__(self) -> "PackagedModel":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _require(self) -> None:
        if not self._session:
            raise InvalidArgumentError("the model is closed")
