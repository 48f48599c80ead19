"""JAX functions -> linalg on tensors: StableHLO, then the input passes of iree-base-compiler. Shapes are static."""

import pathlib
import re
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy

PIPELINE = "builtin.module(iree-stablehlo-input-transformation-pipeline)"
JAX_TYPES = {"f32": jnp.float32, "bf16": jnp.bfloat16, "f16": jnp.float16, "i32": jnp.int32, "i64": jnp.int32,
             "i8": jnp.int8, "u8": jnp.uint8, "i1": jnp.bool_}


def arrays(case, seed):
    """The arguments' values as JAX arrays."""
    return [jnp.asarray(a.values(seed, i)).astype(JAX_TYPES[a.dtype]) for i, a in enumerate(case.args.values())]


def lower(cases, seed, fail):
    """Yields each case and its module; `fail(case, error)` is told of those that do not lower."""
    for case in cases:
        try:
            # keep_unused: the arguments are those that the manifest lists, whatever the function looks at.
            text = str(jax.jit(case.function, keep_unused=True).lower(*arrays(case, seed)).compiler_ir("stablehlo"))
            # A choice of the CPU's dot product, which iree-opt does not lower.
            text = re.sub(r", algorithm = <[^>]*>", "", text)
            opt = pathlib.Path(sys.executable).parent / "iree-opt"
            result = subprocess.run([opt, f"--pass-pipeline={PIPELINE}", "-"], input=text, capture_output=True, text=True)
            if result.returncode:
                raise RuntimeError(result.stderr[:1500])
            text = result.stdout
            for dialect in ("stablehlo.", "chlo.", "iree_", "flow.", "util.", "tm_tensor"):
                if dialect in text:
                    raise RuntimeError(f"{dialect} operations are left: " +
                                       next(line.strip() for line in text.splitlines() if dialect in line)[:200])
        except Exception as error:  # noqa: BLE001
            fail(case, error)
            continue
        start = text.index("func.func")
        yield case, text[:start] + text[start:].replace("func.func public @main(", f"func.func @{case.name}(", 1)


def reference(case, seed):
    """What JAX computes, in f64."""
    results = jax.jit(case.function)(*arrays(case, seed))
    results = results if isinstance(results, (tuple, list)) else (results,)
    return [numpy.asarray(r.astype(jnp.float32)).astype(numpy.float64) for r in results]
