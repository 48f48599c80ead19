"""Attributes of the operations as MLIR text, from Python's values."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

import ml_dtypes
import numpy as np

from ._load import _llama_mlir
from ._numbers import integer, real
from .errors import ArgumentTypeError, InvalidArgumentError

Attributes = tuple[tuple[str, str], ...]
"""Names and MLIR texts."""

# By LlamaEnum of the C interface.
ENUMS = {
    name: tuple(_llama_mlir.enum_values(kind))
    for kind, name in enumerate(
        [
            "rounding",
            "activation",
            "rope_layout",
            "attention_layout",
            "cache_layout",
            "block_format",
            "rope_scaling_kind",
        ]
    )
}


def f64(name: str, value: object) -> str:
    return f64_literal(real(name, value)) + " : f64"


def f64_literal(number: float) -> str:
    return float_literal(number, "f64")


_FLOATS: dict[str, Any] = {"f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}


def float_literal(number: float, type_: str) -> str:
    """The number as MLIR writes it for a float type; what is not finite by its bits."""
    if not math.isfinite(number):
        if type_ not in _FLOATS:
            raise InvalidArgumentError(f"{number} is a constant of {', '.join(_FLOATS)}, not of {type_}")
        return "0x" + np.array(number, _FLOATS[type_]).tobytes()[::-1].hex().upper()
    text = repr(float(number))
    mantissa, exponent, power = text.partition("e")
    return (mantissa if "." in mantissa else mantissa + ".0") + exponent + power


def i64(name: str, value: object) -> str:
    return f"{integer(name, value, -(2**63), 2**63 - 1)} : i64"


def enum(name: str, kind: str, value: object) -> str:
    if value not in ENUMS[kind]:
        raise InvalidArgumentError(f"{name} is one of {', '.join(ENUMS[kind])}, not {value!r}")
    return f"#llama.{kind}<{value}>"


def optional(pairs: Sequence[tuple[str, str | None]]) -> Attributes:
    """Those that are given."""
    return tuple((name, text) for name, text in pairs if text is not None)


_INTEGER_KEYS = ("original_max_position_embeddings", "max_position_embeddings")


def rope_scaling(scaling: object) -> tuple[str | None, object]:
    """#llama.rope_scaling of a dictionary with Hugging Face's keys, None for no scaling, and its `rope_theta` if any.

    The kind is under `rope_type`, `type` or `kind`, or under several of them as older files have it.
    """
    if not isinstance(scaling, Mapping):
        raise ArgumentTypeError(f"scaling is a mapping with Hugging Face's keys, not {scaling!r}")
    keys = {key: value for key, value in scaling.items() if value is not None}
    theta = keys.pop("rope_theta", None)
    kinds = [keys.pop(name) for name in ("rope_type", "type", "kind") if name in keys]
    known = (*ENUMS["rope_scaling_kind"], "default")
    if theta is not None and not kinds and not keys:
        kinds = ["default"]
    if not kinds or kinds[0] not in known or any(kind != kinds[0] for kind in kinds):
        raise InvalidArgumentError(f"the scaling's rope_type is one of {', '.join(known)}, not {kinds!r}")
    if kinds[0] == "default":
        if keys:
            raise InvalidArgumentError(f"a scaling of rope_type default has no {', '.join(map(str, keys))}")
        return None, theta
    texts = [f"kind = {kinds[0]}"]
    for key, value in keys.items():
        if not isinstance(key, str) or not key.isidentifier():
            raise InvalidArgumentError(f"{key!r} is no key of a scaling")
        if isinstance(value, (bool, np.bool_)):
            text = str(value).lower()
        elif key in _INTEGER_KEYS:
            text = i64(key, value).removesuffix(" : i64")
        elif isinstance(value, (Sequence, np.ndarray)) and not isinstance(value, (str, bytes)):
            text = "[" + ", ".join(f64(key, item).removesuffix(" : f64") for item in value) + "]"
        else:
            text = f64(key, value).removesuffix(" : f64")
        texts.append(f"{key} = {text}")
    return f"#llama.rope_scaling<{', '.join(texts)}>", theta


# --- One function an operation, for arrays and for builders alike ------------------------------


def rmsnorm(eps: float, weight_offset: float, rounding: str, stat_size: int | None) -> Attributes:
    return optional(
        [
            ("eps", f64("eps", eps)),
            ("weight_offset", f64("weight_offset", weight_offset)),
            ("rounding", enum("rounding", "rounding", rounding)),
            ("stat_size", None if stat_size is None else i64("stat_size", stat_size)),
        ]
    )


def layernorm(eps: float) -> Attributes:
    return (("eps", f64("eps", eps)),)


def swiglu(beta: float) -> Attributes:
    return (("beta", f64("beta", beta)),)


def glu(activation: str) -> Attributes:
    return (("activation", enum("activation", "activation", activation)),)


def rope_table(dim: int, theta: float | None, scaling: Mapping[str, object] | None) -> Attributes:
    text, own_theta = (None, None) if scaling is None else rope_scaling(scaling)
    if theta is None:
        theta_text = f64("rope_theta", 1e4 if own_theta is None else own_theta)
    else:
        theta_text = f64("theta", theta)
        if own_theta is not None and f64("rope_theta", own_theta) != theta_text:
            raise InvalidArgumentError(f"theta is {theta}, but the scaling's rope_theta {own_theta}")
    return optional([("dim", i64("dim", dim)), ("theta", theta_text), ("scaling", text)])


def rope(layout: str, heads_axis: int | None) -> Attributes:
    return optional(
        [
            ("layout", enum("layout", "rope_layout", layout)),
            ("heads_axis", None if heads_axis is None else i64("heads_axis", heads_axis)),
        ]
    )


def attention(causal: bool, window: int | None, scale: float | None, softcap: float | None, layout: str) -> Attributes:
    return optional(
        [
            ("causal", "unit" if causal else None),
            ("window", None if window is None else i64("window", window)),
            ("scale", None if scale is None else f64("scale", scale)),
            ("softcap", None if softcap is None else f64("softcap", softcap)),
            ("layout", enum("layout", "attention_layout", layout)),
        ]
    )


def kv_cache_update(layout: str) -> Attributes:
    return (("layout", enum("layout", "attention_layout", layout)),)


def unpack_blocks(format: str) -> Attributes:
    return (("format", enum("format", "block_format", format)),)
