"""Which of this machine's limits a case runs into.  Pure functions of what `llama-runner limits --json` prints."""

# Instructions for products of matrices by the type of the weights, the best first; the widest that the processor has counts.
PRODUCT_PEAKS = {
    "f32": ["f32"],
    "f16": ["f32"],
    "bf16": ["bf16_amx", "bf16_dot", "f32"],
    "q8_0": ["int8_amx", "int8_dot", "f32"],
    "q4_0": ["int8_amx", "int8_dot", "f32"],
    "int8": ["int8_amx", "int8_dot", "f32"],
    "int4": ["int8_amx", "int8_dot", "f32"],
}


def mean_rates(measured):
    """One machine of several measurements of it: each rate's mean; the rest as in the first."""
    first = measured[0]
    return first | {
        kind: {name: sum(one[kind][name] for one in measured) / len(measured) for name in first[kind]}
        for kind in ("gflop_per_s", "gbyte_per_s")
    }


def arithmetic_peak(machine, dtype, arithmetic):
    """(name, GFLOP/s) of the fastest instruction that can do the work of a case.

    `arithmetic`: "products" is multiplied and added in the element type; "elementwise" is computed in f32, as norms are.
    """
    rates = machine["gflop_per_s"]
    names = PRODUCT_PEAKS[dtype] if arithmetic == "products" else ["f32"]
    return max(((name, rates[name]) for name in names if name in rates), key=lambda peak: peak[1])


def read_peak(machine, moved, cold):
    """(name, GB/s) of what `moved` bytes come from: memory, or the smallest cache of all threads that holds them."""
    rates = machine["gbyte_per_s"]
    memory = max(rates["read"], rates.get("read_plain", 0))
    if not cold:
        for name, caches in (("l2", machine["threads"]), ("l3", 1)):
            size = machine.get("cache_bytes", {}).get(name, 0) * caches
            if name in rates and moved <= size:
                # A shared cache may be measured slower than memory; nothing in it is.
                return name, max(rates[name], memory)
    return "read", memory


#: Most rows that are timed to find what a row takes where memory does not.
LOOP_ROWS = 4


def loop_sizes(rows, features, bytes_of_a_row, cache_bytes):
    """(rows, features) of a part of a case that stays in a first-level cache with its results; None where there is none.

    `features` is None where a row is not to be cut.
    """
    count, room = min(LOOP_ROWS, rows), cache_bytes * 5 // 6
    while count and count * bytes_of_a_row > room:
        count //= 2
    if count or features is None:
        return (count, features) if count else None
    while features > 1 and bytes_of_a_row > room:
        features, bytes_of_a_row = features // 2, bytes_of_a_row / 2
    return (1, features) if bytes_of_a_row <= room else None


def binding_limit(flops, moved, arithmetic, read):
    """The peak, of two (name, rate) pairs, that takes longer for this work, and how long it takes at both, in seconds."""
    at_arithmetic = flops / (arithmetic[1] * 1e9)
    at_read = moved / (read[1] * 1e9)
    return (arithmetic[0] if at_arithmetic > at_read else read[0]), at_arithmetic, at_read


def share_of_limit(seconds, *at_limits):
    """The time at the limit over the time taken; 1 cannot be beaten, as far as the limits are known."""
    return max(at_limits) / seconds
