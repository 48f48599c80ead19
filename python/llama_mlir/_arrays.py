"""Results as the arrays of the library that the arguments came from."""

import sys
from typing import Any

import numpy as np
import numpy.typing as npt

from ._dtypes import DTYPES
from ._load import _llama_mlir
from .errors import ArgumentTypeError, InvalidArgumentError

Array = Any
"""A NumPy array, a torch tensor, or anything else that has `__dlpack__`."""


def torch_of(arrays: tuple[object, ...]) -> Any:
    """The torch module if one of the arrays is a torch tensor, else None. Never imports it."""
    torch = sys.modules.get("torch")
    if torch is not None and any(isinstance(array, torch.Tensor) for array in arrays):
        return torch
    return None


def from_result(result: _llama_mlir.ResultTensor, torch: Any) -> Array:
    """The result's memory as an array, without a copy; it is freed with the last array on it."""
    if torch is not None:
        return torch.from_dlpack(result)
    # The stub cannot say that a result has the buffer protocol.
    return np.ndarray(result.shape, DTYPES[result.dtype], buffer=result)  # type: ignore[arg-type]


def scalar(value: object, dtype: np.dtype[Any], where: str) -> npt.NDArray[Any]:
    """A Python or NumPy number as an array of rank 0. Raises where it is not a value of the type."""
    if dtype.kind == "b":
        if not isinstance(value, (bool, np.bool_)):
            raise ArgumentTypeError(f"{where}: a bool is needed, not {value!r}")
    elif dtype.kind in "iu":
        if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
            raise ArgumentTypeError(f"{where}: an integer is needed, not {value!r}")
        limits = np.iinfo(dtype)
        if not limits.min <= value <= limits.max:
            raise InvalidArgumentError(f"{where}: {value} is out of the range of {dtype}")
    elif isinstance(value, (bool, np.bool_, complex, np.complexfloating)):
        raise ArgumentTypeError(f"{where}: a number is needed, not {value!r}")
    with np.errstate(over="ignore"):
        return np.array(value, dtype)


def is_number(value: object) -> bool:
    return isinstance(value, (int, float, complex, np.generic))
