"""Numbers that callers give: Python's and NumPy's alike, never bools."""

from typing import Any

import ml_dtypes
import numpy as np

from .errors import ArgumentTypeError, InvalidArgumentError

_REALS: tuple[type[Any], ...] = (int, float, np.integer, np.floating, ml_dtypes.bfloat16)


def is_integer(value: object) -> bool:
    return isinstance(value, (int, np.integer)) and not isinstance(value, bool)


def is_real(value: object) -> bool:
    return isinstance(value, _REALS) and not isinstance(value, bool)


def integer(name: str, value: Any, low: int, high: int) -> int:
    """The int from `low` to `high` that `value` is. Raises where it is none."""
    if not is_integer(value):
        raise ArgumentTypeError(f"{name} is an int, not {value!r}")
    number = int(value)
    if not low <= number <= high:
        raise InvalidArgumentError(f"{name} is {number}, but must be {low} to {high}")
    return number


def real(name: str, value: Any) -> float:
    """The float that `value` is. Raises where it is no number."""
    if not is_real(value):
        raise ArgumentTypeError(f"{name} is a number, not {value!r}")
    try:
        return float(value)
    except OverflowError:
        raise InvalidArgumentError(f"{name} is beyond the numbers of 64 bits") from None
