"""llama_mlir compiles and executes the operations of Llama-family decoders.

Five ways in:

- `compile` turns MLIR text, or a `Module`, into an `Executable` whose functions take and return NumPy arrays and
  torch tensors without copies.
- `Model.load` loads a Hugging Face model directory and generates text.
- `rmsnorm`, `attention`, … execute one operation of the dialect on arrays.
- `Builder` writes modules operation by operation.
- `Package` calls what `llama-runner compile` wrote, for processors and GPUs.
"""

from ._builder import Builder, FunctionBuilder, Value, Writable, tensor_type
from ._execute import (
    Executable,
    Function,
    Target,
    ValueInfo,
    compile,
    get_num_threads,
    host_target,
    set_num_threads,
    targets,
)
from ._load import _llama_mlir
from ._model import Generation, Model, Statistics, TokenStream, model_info
from ._modules import Module, Operation
from ._ops import (
    attention,
    attention_partial,
    dequantize,
    embedding,
    glu,
    kv_cache_update,
    layernorm,
    linear,
    rmsnorm,
    rope,
    rope_table,
    swiglu,
    unpack_blocks,
)
from ._package import Package, PackagedModel
from .errors import (
    ArgumentTypeError,
    CompileError,
    Diagnostic,
    Error,
    FileError,
    InvalidArgumentError,
    OutOfMemoryError,
    ParseError,
    UnsupportedError,
    VerificationError,
)

__version__: str = _llama_mlir.VERSION
"""The version of this package."""

__mlir_version__: str = _llama_mlir.MLIR_VERSION
"""The version of the MLIR that it was built with."""

__all__ = [
    "ArgumentTypeError",
    "Builder",
    "CompileError",
    "Diagnostic",
    "Error",
    "Executable",
    "FileError",
    "Function",
    "FunctionBuilder",
    "Generation",
    "InvalidArgumentError",
    "Model",
    "Module",
    "Operation",
    "OutOfMemoryError",
    "Package",
    "PackagedModel",
    "ParseError",
    "Statistics",
    "Target",
    "TokenStream",
    "UnsupportedError",
    "Value",
    "ValueInfo",
    "VerificationError",
    "Writable",
    "attention",
    "attention_partial",
    "compile",
    "dequantize",
    "embedding",
    "get_num_threads",
    "glu",
    "host_target",
    "kv_cache_update",
    "layernorm",
    "linear",
    "model_info",
    "rmsnorm",
    "rope",
    "rope_table",
    "set_num_threads",
    "swiglu",
    "targets",
    "tensor_type",
    "unpack_blocks",
]
