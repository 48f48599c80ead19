"""Element types by their MLIR names, their numbers in the C interface, and NumPy's types."""

from typing import Any

import ml_dtypes
import numpy as np

from ._load import _llama_mlir
from .errors import ArgumentTypeError

NAMES: tuple[str, ...] = tuple(_llama_mlir.dtypes())
"""By number."""

_NUMPY: dict[str, Any] = {
    "f64": np.float64,
    "f32": np.float32,
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "i64": np.int64,
    "i32": np.int32,
    "i16": np.int16,
    "i8": np.int8,
    "i4": ml_dtypes.int4,
    "i1": np.bool_,
    "ui64": np.uint64,
    "ui32": np.uint32,
    "ui16": np.uint16,
    "ui8": np.uint8,
}

DTYPES: tuple[np.dtype[Any], ...] = tuple(np.dtype(_NUMPY[name]) for name in NAMES)
"""NumPy's types by number."""

CODES: dict[np.dtype[Any], int] = {dtype: i for i, dtype in enumerate(DTYPES)}
"""Numbers by NumPy's types; the extension looks arrays up here."""


def name_of(dtype: object) -> str:
    """MLIR's name of an element type: given by that name, or as a type of NumPy or torch."""
    if isinstance(dtype, str) and dtype in NAMES:
        return dtype
    # torch.bfloat16 and the like: their names are NumPy's and ml_dtypes'.
    known: Any = ml_dtypes.bfloat16 if str(dtype) == "torch.bfloat16" else dtype
    if type(known).__module__ == "torch":
        known = str(known).removeprefix("torch.")
    try:
        return NAMES[CODES[np.dtype(known)]]
    except (TypeError, KeyError):
        raise ArgumentTypeError(f"{dtype!r} is no element type; there are {', '.join(NAMES)}") from None


def model_dtype(dtype: object) -> str:
    """The same for a model, empty for None. The C interface knows which types, and unknown names are for it to say."""
    if dtype is None:
        return ""
    try:
        return name_of(dtype)
    except ArgumentTypeError:
        if isinstance(dtype, str) and dtype:
            return dtype
        raise
