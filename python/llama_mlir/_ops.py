"""The operations of the llama dialect as functions on arrays.

An operation is compiled once for each signature (element types, ranks, which optional operands there are,
attributes), with sizes that are known at run time only, and kept. The sizes of each call are checked by the
dialect's own verifier first, so that an error is the dialect's, with the name of the constraint.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from . import _attributes
from ._arrays import Array, from_result, is_number, scalar, torch_of
from ._attributes import Attributes
from ._builder import tensor_type
from ._cache import Cache
from ._dtypes import NAMES, name_of
from ._load import _llama_mlir
from ._modules import Module

Scalar = int | Array
"""An int, or an array of rank 0 (or [batch]) of int64 or int32."""

_Type = tuple[tuple[int, ...], int]
"""Sizes and the number of the element type."""

_NOWHERE = ("", "", 0)
_FUNCTION = "op"


class _Verifier:
    """Asks the dialect whether an operation on operands of these types is valid."""

    # Types and attributes live as long as their context: now and then a new one starts.
    _LIMIT = 1000

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._builder = _llama_mlir.Builder()
        self._uses = 0

    def check(self, operation: str, types: Sequence[_Type | None], attributes: Attributes, element: str) -> bool:
        with self._lock:
            self._uses += 1
            if self._uses > self._LIMIT:
                self._builder, self._uses = _llama_mlir.Builder(), 1
            try:
                _emit(self._builder, operation, types, attributes, element)
            finally:
                self._builder.abandon_function()
        return True


def _emit(
    builder: _llama_mlir.Builder,
    operation: str,
    types: Sequence[_Type | None],
    attributes: Attributes,
    element: str,
    dynamic: bool = False,
) -> list[int]:
    """Starts a function of the operation's operands with the operation in it; returns its results."""
    given: list[tuple[str, str]] = [
        ("", tensor_type([None if dynamic else size for size in type_[0]], NAMES[type_[1]]))
        for type_ in types
        if type_ is not None
    ]
    numbers = iter(builder.begin_function(given, _NOWHERE))
    operands = [-1 if type_ is None else next(numbers) for type_ in types]
    return builder.create_llama(operation, operands, list(attributes), element, _NOWHERE)


def _compile(
    operation: str, types: Sequence[_Type | None], attributes: Attributes, element: str
) -> _llama_mlir.Executable:
    builder = _llama_mlir.Builder()
    results = _emit(builder, operation, types, attributes, element, dynamic=True)
    count = sum(type_ is not None for type_ in types)
    only_read = ", ".join(["{bufferization.writable = false}"] * count)
    builder.end_function(_FUNCTION, results, [("arg_attrs", f"[{only_read}]")], _NOWHERE)
    return _llama_mlir.Executable(builder.finish(), "host", _llama_mlir.PIPELINE_X86)


def _compile_cache_write(types: Sequence[_Type | None], attributes: Attributes) -> _llama_mlir.Executable:
    """kv_cache_update into the memory of the cache, without a result."""
    new, position, cache = (
        tensor_type([None] * len(type_[0]), NAMES[type_[1]]) for type_ in types if type_ is not None
    )
    memory = "memref" + cache.removeprefix("tensor")
    texts = ", ".join(f"{name} = {text}" for name, text in attributes)
    module = f"""
func.func @{_FUNCTION}(%new: {new}, %position: {position}, %memory: {memory}) {{
  %cache = bufferization.to_tensor %memory restrict writable : {memory} to {cache}
  %y = llama.kv_cache_update %new into %cache at %position {{{texts}}} : {new} into {cache} at {position}
  bufferization.materialize_in_destination %y in restrict writable %memory : ({cache}, {memory}) -> ()
  return
}}
"""
    return _llama_mlir.Executable(Module.parse(module)._native, "host", _llama_mlir.PIPELINE_X86)


_verifier = _Verifier()
_verified: Cache[bool] = Cache(4096)
_compiled: Cache[_llama_mlir.Executable] = Cache(256)


def _call(
    operation: str,
    operands: Sequence[tuple[str, Array | None]],
    attributes: Attributes = (),
    element: str = "",
    written: str | None = None,
) -> Any:
    """`written` is the operand that the result is written into, if any: then there is none."""
    borrowed: list[_llama_mlir.BorrowedTensor] = []
    types: list[_Type | None] = []
    for name, array in operands:
        if array is None:
            types.append(None)
            continue
        tensor = _llama_mlir.BorrowedTensor(array, f"'{name}' of {operation}", name == written)
        borrowed.append(tensor)
        types.append((tensor.shape, tensor.dtype))
    _verified.get(
        (operation, tuple(types), attributes, element),
        lambda: _verifier.check(operation, types, attributes, element),
    )
    ranks = tuple(None if type_ is None else (len(type_[0]), type_[1]) for type_ in types)
    executable = _compiled.get(
        (operation, ranks, attributes, element, written),
        lambda: _compile_cache_write(types, attributes) if written else _compile(operation, types, attributes, element),
    )
    # The operation's own verifier has seen these sizes.
    results = executable.run(_FUNCTION, borrowed, 0, True)
    torch = torch_of(tuple(array for _, array in operands))
    converted = tuple(from_result(result, torch) for result in results)
    return converted[0] if len(converted) == 1 else converted


def _count(value: Scalar | None, where: str) -> Array | None:
    """A number of tokens as an array."""
    return scalar(value, np.dtype(np.int64), where) if is_number(value) else value


def rmsnorm(
    x: Array, weight: Array, bias: Array | None = None, residual: Array | None = None, *, eps: float = 1e-5,
    weight_offset: float = 0.0, rounding: str = "once", stat_size: int | None = None,
) -> Any:  # fmt: skip
    """Root mean square normalisation: `x * rsqrt(mean(x^2) + eps) * (weight + weight_offset) + bias`.

    The last `weight.ndim` dimensions of `x` are normalised. With `residual` (shape and type of `x`) the sum
    `round(x + residual)` is normalised instead, and is the second result. `rounding="before_weight"` rounds the
    normalised value to the type of `x` before the weight multiplies it, as Hugging Face's Llama does; `"once"`
    rounds at the end. `stat_size` takes the mean over the first that many features only.

    Shapes: x [.., N1, .., Nk]; weight and bias [N1, .., Nk]; results like x.
    Types: float64, float32, float16 or bfloat16; those of weight and bias may differ from that of x.
    Returns y, or (y, sum) with a residual. Raises `VerificationError` (rmsnorm_c1 to rmsnorm_c9) for shapes, types
    and attributes that do not fit.
    """
    attributes = _attributes.rmsnorm(eps, weight_offset, rounding, stat_size)
    return _call("rmsnorm", [("x", x), ("weight", weight), ("bias", bias), ("residual", residual)], attributes)


def layernorm(x: Array, weight: Array | None = None, bias: Array | None = None, *, eps: float = 1e-5) -> Any:
    """Layer normalisation: `(x - mean(x)) * rsqrt(variance(x) + eps) * weight + bias`.

    The last `weight.ndim` dimensions of `x` are normalised (those of `bias` without a weight, one without both).

    Shapes: x [.., N1, .., Nk]; weight and bias [N1, .., Nk]; the result like x.
    Types: any float; those of weight and bias may differ from that of x.
    Raises `VerificationError` (layernorm_c1 to layernorm_c5).
    """
    return _call("layernorm", [("x", x), ("weight", weight), ("bias", bias)], _attributes.layernorm(eps))


def swiglu(gate: Array, up: Array, *, beta: float = 1.0) -> Any:
    """The gated unit of Llama: `gate * sigmoid(beta * gate) * up`, elementwise.

    Shapes: gate, up and the result have the same shape, of any rank. Types: the same float type.
    Raises `VerificationError` (swiglu_c1 to swiglu_c3).
    """
    return _call("swiglu", [("gate", gate), ("up", up)], _attributes.swiglu(beta))


def glu(gate: Array, up: Array, *, activation: str) -> Any:
    """A gated unit: `activation(gate) * up`, elementwise.

    `activation` is `"sigmoid"`, `"relu"`, `"gelu"` (exact), `"gelu_tanh"` or `"silu"`.

    Shapes: gate, up and the result have the same shape, of any rank. Types: the same float type.
    Raises `VerificationError` (glu_c1, glu_c2), `InvalidArgumentError` for an unknown activation.
    """
    return _call("glu", [("gate", gate), ("up", up)], _attributes.glu(activation))


def rope_table(
    positions: Array, *, dim: int, theta: float | None = None, scaling: Mapping[str, object] | None = None,
    seq_len: Scalar | None = None, dtype: object = np.float32,
) -> Any:  # fmt: skip
    """Cosines and sines of the rotary angles `position * theta ^ (-2 i / dim)`, i = 0 .. dim/2 - 1.

    `scaling` is the dictionary `rope_scaling` or `rope_parameters` of a Hugging Face config.json (`rope_type`,
    `factor`, …): linear, dynamic, llama3, yarn or longrope, or default for none; `dynamic` and `longrope` need
    `seq_len`, the highest position plus one. `theta` is by default the dictionary's `rope_theta`, or 10000.
    Angles are float32 for every `dtype`, which may be a type of NumPy or torch, or a name such as `"bf16"`.

    Shapes: positions any; cos and sin that shape followed by dim/2. Types: positions int64 or int32.
    Returns (cos, sin). Raises `VerificationError` (rope_table_c1 to rope_table_c7, rope_scaling_c1 to
    rope_scaling_c5).
    """
    attributes = _attributes.rope_table(dim, theta, scaling)
    operands = [("positions", positions), ("seq_len", _count(seq_len, "'seq_len' of rope_table"))]
    return _call("rope_table", operands, attributes, name_of(dtype))


def rope(x: Array, cos: Array, sin: Array, *, layout: str = "half_split", heads_axis: int | None = None) -> Any:
    """Rotary position embedding: rotates pairs of features of `x` by the angles of the tables.

    `layout` says which features are a pair: `"half_split"` (i and i + R/2, as Hugging Face does) or
    `"interleaved"` (2 i and 2 i + 1). `heads_axis` is the dimension of `x` that counts heads, which the tables
    lack. Features from R on pass through.

    Shapes: x [.., D]; cos and sin [.., R/2] with the leading dimensions of x without its heads, or fewer of them
    (those in front broadcast): x [B, H, S, D] with heads_axis=1 takes [B, S, R/2] or [S, R/2].
    Types: any float; that of the tables may differ from that of x.
    Raises `VerificationError` (rope_c1 to rope_c6).
    """
    return _call("rope", [("x", x), ("cos", cos), ("sin", sin)], _attributes.rope(layout, heads_axis))


def attention(
    q: Array, k: Array, v: Array, mask: Array | None = None, offset: Scalar | None = None,
    kv_len: Scalar | None = None, *, causal: bool = False, window: int | None = None, scale: float | None = None,
    softcap: float | None = None, layout: str = "head_major",
) -> Any:  # fmt: skip
    """Scaled dot-product attention with grouped queries: `softmax(mask(softcap(scale * q k^T))) v`.

    Query head h uses K/V head h / (Hq / Hkv). `mask` keeps keys where it is true, or is added where it is a
    float; `causal` hides keys after the query's position i + offset; `window` hides keys further than that
    before it; `kv_len` is the number of keys that count. `scale` is 1/sqrt(D) by default. A query that sees no
    key gives zeros.

    Shapes: `layout="head_major"`: q [B, Hq, S, D], k [B, Hkv, T, D], v [B, Hkv, T, Dv], result [B, Hq, S, Dv];
    `"token_major"`: q [B, S, Hq, D] and so on; all with or without B. mask broadcasts to [B, Hq, S, T]; offset and
    kv_len are ints, or arrays of rank 0 or [B].
    Types: q, k and v one float type; mask bool or a float; offset and kv_len int64 or int32.
    Raises `VerificationError` (attention_c1 to attention_c13).
    """
    return _call(
        "attention",
        [
            ("q", q), ("k", k), ("v", v), ("mask", mask), ("offset", _count(offset, "'offset' of attention")),
            ("kv_len", _count(kv_len, "'kv_len' of attention")), ("k_scale", None), ("v_scale", None),
        ],
        _attributes.attention(causal, window, scale, softcap, layout),
    )  # fmt: skip


def attention_partial(
    q: Array, k: Array, v: Array, acc: Array, max: Array, sum: Array, mask: Array | None = None,
    offset: Scalar | None = None, kv_len: Scalar | None = None, *, causal: bool = False, window: int | None = None,
    scale: float | None = None, softcap: float | None = None, layout: str = "head_major",
) -> Any:  # fmt: skip
    """Attention over some of the keys: one more step from (acc, max, sum), unnormalised.

    Start with acc 0, max -inf and sum 0; at the end the attention is acc / sum (0 where sum is 0). A part whose
    first key is key t is given `offset - t` and `kv_len - t`.

    Shapes: as `attention`; acc as its result, max and sum that without the last dimension.
    Types: as `attention`; acc, max and sum float32 (float64 where q is).
    Returns (acc, max, sum), new arrays. Raises `VerificationError` (attention_partial_c1 to
    attention_partial_c16).
    """
    return _call(
        "attention_partial",
        [
            ("q", q), ("k", k), ("v", v), ("mask", mask),
            ("offset", _count(offset, "'offset' of attention_partial")),
            ("kv_len", _count(kv_len, "'kv_len' of attention_partial")), ("k_scale", None), ("v_scale", None),
            ("acc", acc), ("max", max), ("sum", sum),
        ],
        _attributes.attention(causal, window, scale, softcap, layout),
    )  # fmt: skip


def kv_cache_update(
    new: Array, cache: Array, position: Scalar, *, layout: str = "head_major", in_place: bool = False
) -> Any:
    """A key or value cache with the tokens `new` written at `position` and behind.

    The result is a new array, which costs a copy of the cache; `in_place=True` writes into `cache`, which must be
    writable and share no memory with `new` and `position`, and returns that. A position at which the new tokens do
    not fit is clamped to the last one at which they do, and to 0.

    Shapes: head_major new [B, H, S, D] and cache [B, H, C, D]; token_major [B, S, H, D] and [B, C, H, D]; both
    with or without B; position an int, or an array of rank 0 or [B]. Types: new and cache one float type; position
    int64 or int32.
    Raises `VerificationError` (kv_cache_update_c1 to kv_cache_update_c6).
    """
    place = _count(position, "'position' of kv_cache_update")
    operands = [("new", new), ("position", place), ("cache", cache), ("scales", None)]
    if not in_place:
        return _call("kv_cache_update", operands, _attributes.kv_cache_update(layout))
    _call("kv_cache_update", operands, _attributes.kv_cache_update(layout), written="cache")
    return cache


def linear(x: Array, weight: Array, bias: Array | None = None) -> Any:
    """A linear projection: `x weight^T + bias`, summed in float32 (float64 for float64).

    Shapes: x [.., in]; weight [out, in]; bias [out]; the result [.., out].
    Types: any float; those of weight and bias may differ from that of x.
    Raises `VerificationError` (linear_c1 to linear_c4).
    """
    return _call("linear", [("x", x), ("weight", weight), ("bias", bias)])


def dequantize(q: Array, scale: Array, min: Array | None = None, *, dtype: object = np.float32) -> Any:
    """Quantised values as floats: `q * scale - min`, group by group along the last dimension.

    Shapes: q and the result [.., in]; scale and min [.., G], where G divides in.
    Types: q int8, or `ml_dtypes.int4`; scale and min any float; the result `dtype`.
    Raises `VerificationError` (dequantize_c1 to dequantize_c5).
    """
    return _call("dequantize", [("q", q), ("scale", scale), ("min", min)], (), name_of(dtype))


def unpack_blocks(data: Array, *, format: str, dtype: object = np.float32) -> Any:
    """Bytes of quantised blocks as planar values, scales and minima, for `dequantize`.

    `format` is one of ggml's, `"q8_0"` (34 bytes for 32 values), `"q4_0"` (18 for 32), `"q4_K"` (144 for 256) or
    `"q6_K"` (210 for 256), or one of ours, `"int8"` (32 for 32, and 4 at the end of a row) or `"int4"` (20 for 32).

    Shapes: data [out, bytes]; q [out, in]; scale and min [out, in / group]: a group is 16 values for q6_K, a row for
    int8, else 32.
    Types: data uint8 or int8; q int8; scale and min `dtype`.
    Returns (q, scale), for q4_K and int4 (q, scale, min). Raises `VerificationError` (unpack_blocks_c1 to
    unpack_blocks_c6).
    """
    return _call("unpack_blocks", [("data", data)], _attributes.unpack_blocks(format), name_of(dtype))


def embedding(table: Array, ids: Array) -> Any:
    """Rows of a table by id, bit for bit. An id outside of the table is clamped to it.

    Shapes: table [V, D] with V at least 1; ids any; the result the shape of ids followed by D.
    Types: table any float; ids int64 or int32.
    Raises `VerificationError` (embedding_c1 to embedding_c3).
    """
    return _call("embedding", [("table", table), ("ids", ids)])
