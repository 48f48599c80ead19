"""Attributes of the operations as MLIR text, from Python's values."""

import math
import struct
from collections.abc import Mapping, Sequence

from ._load import _llama_mlir
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
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentTypeError(f"{name} is a number, not {value!r}")
    return f64_literal(float(value)) + " : f64"


def f64_literal(number: float) -> str:
    if not math.isfinite(number):
        return "0x" + struct.pack(">d", number).hex().upper()
    text = repr(number)
    mantissa, exponent, power = text.partition("e")
    return (mantissa if "." in mantissa else mantissa + ".0") + exponent + power


def i64(name: str, value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ArgumentTypeError(f"{name} is an int, not {value!r}")
    if not -(2**63) <= value < 2**63:
        raise InvalidArgumentError(f"{name} is {value}, which no 64 bits hold")
    return f"{value} : i64"


def enum(name: str, kind: str, value: object) -> str:
    if value not in ENUMS[kind]:
        raise InvalidArgumentError(f"{name} is one of {', '.join(ENUMS[kind])}, not {value!r}")
    return f"#llama.{kind}<{value}>"


def optional(pairs: Sequence[tuple[str, str | None]]) -> Attributes:
    """Those that are given."""
    return tuple((name, text) for name, text in pairs if text is not None)


_INTEGER_KEYS = ("original_max_position_embeddings", "max_position_embeddings")


def rope_scaling(scaling: object) -> str:
    """#llama.rope_scaling of a dictionary with Hugging Face's keys; the kind is under `rope_type`, `type` or `kind`."""
    if not isinstance(scaling, Mapping):
        raise ArgumentTypeError(f"scaling is a mapping with Hugging Face's keys, not {scaling!r}")
    keys = dict(scaling)
    kinds = [keys.pop(name) for name in ("rope_type", "type", "kind") if name in keys]
    known = ENUMS["rope_scaling_kind"]
    if len(kinds) != 1 or kinds[0] not in known:
        raise InvalidArgumentError(f"the scaling's rope_type is one of {', '.join(known)}, not {kinds!r}")
    texts = [f"kind = {kinds[0]}"]
    for key, value in keys.items():
        if not isinstance(key, str) or not key.isidentifier():
            raise InvalidArgumentError(f"{key!r} is no key of a scaling")
        if value is None:
            continue
        if isinstance(value, bool):
            text = str(value).lower()
        elif key in _INTEGER_KEYS:
            text = i64(key, value).removesuffix(" : i64")
        elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            text = "[" + ", ".join(f64(key, item).removesuffix(" : f64") for item in value) + "]"
        else:
            text = f64(key, value).removesuffix(" : f64")
        texts.append(f"{key} = {text}")
    return f"#llama.rope_scaling<{', '.join(texts)}>"


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


def rope_table(dim: int, theta: float, scaling: Mapping[str, object] | None) -> Attributes:
    return optional(
        [
            ("dim", i64("dim", dim)),
            ("theta", f64("theta", theta)),
            ("scaling", None if scaling is None else rope_scaling(scaling)),
        ]
    )


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
