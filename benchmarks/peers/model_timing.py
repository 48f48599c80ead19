"""What the peers of whole models share: feed a prompt, then one token at a time, greedily."""

import time


def peak_resident_bytes():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return None


def measure(spec, load):
    """`load()` returns feed(tokens, first) -> the likeliest next token, where `first` begins a new sequence.

    Start-up is from nothing to the first token after a prompt of one; then per round the prompt and new tokens.
    """
    start = time.perf_counter()
    feed = load()
    feed([spec["tokens"][0]], True)
    startup = time.perf_counter() - start
    start = time.perf_counter()
    token = feed(spec["tokens"], True)
    prefill = time.perf_counter() - start
    start = time.perf_counter()
    for _ in range(spec["new_tokens"]):
        token = feed([token], False)
    decode = time.perf_counter() - start
    return {
        "startup_s": startup,
        "prefill_tokens_per_s": len(spec["tokens"]) / prefill,
        "decode_tokens_per_s": spec["new_tokens"] / decode if spec["new_tokens"] else None,
        "peak_rss_bytes": peak_resident_bytes(),
    }
