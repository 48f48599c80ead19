"""What the peers of single operations share: random arguments, and how many copies of them make them cold."""

import math

import numpy

MAX_COPIES = 512  # as `llama-runner bench --cold`
#: A call that goes over several weights ends after about so many operations: cold weights do not matter then.
FLOPS_OF_A_CALL = 2e10
BYTES = {"f32": 4, "bf16": 2, "f16": 2, "q8_0": 34 / 32, "q4_0": 18 / 32, "int8": 1, "int4": 20 / 32}


class Unsupported(Exception):
    """What this peer does not do."""


def copies(size, cold_bytes):
    """How many copies of `size` bytes are beyond any cache; one where they are to stay in it."""
    return min(max(cold_bytes // max(int(size), 1) + 1, 2), MAX_COPIES) if cold_bytes else 1


def linear_sizes(spec):
    """m, n, k, the type of the weights and how many of them one call goes over, for peers that own their weights."""
    (m, k), element, _ = spec["arguments"][0]
    (rows, _), _, _ = spec["arguments"][1]
    n = rows * spec.get("panel_rows", 1)
    weights = spec.get("weights") or element
    count = copies(n * k * BYTES[weights], spec["cold_bytes"])
    if spec["cold_bytes"]:
        count = max(2, min(count, math.ceil(FLOPS_OF_A_CALL / (2 * m * n * k))))
    return m, n, k, weights, count


def random(generator, shape, bound=1.0):
    """f32 in [-bound, bound)."""
    values = generator.random(shape, dtype=numpy.float32)
    values *= 2 * bound
    values -= bound
    return values
