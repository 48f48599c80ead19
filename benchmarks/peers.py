"""PyTorch's way of doing what the programs in programs/ do, on arguments of the same shapes and element types.

A peer takes the program's arguments in order and is what a PyTorch user would write for CPU inference (eager,
torch.nn.functional); nothing is compiled or packed ahead of time.
"""

import os
import statistics
import time

# Large tensors on huge pages, as the runner has its own: else memory bandwidth would compare page sizes.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

import torch
import torch.nn.functional as F

ELEMENT_TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}
COLD_BYTES = 1 << 30  # as `llama-runner bench --cold`
MAX_COPIES = 512
MIN_CALLS = 5


def rmsnorm(x, weight):
    return F.rms_norm(x, weight.shape, weight, 1e-5)


def swiglu(gate, up):
    return F.silu(gate) * up


def rope(x, cos, sin):
    """[batch, tokens, heads, head_dim] by tables [tokens, head_dim / 2]."""
    cos, sin = (torch.cat((table, table), dim=-1)[None, :, None].to(x.dtype) for table in (cos, sin))
    low, high = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-high, low), dim=-1) * sin


def attention(q, k, v):
    """[batch, tokens, heads, head_dim]; the queries are the last of the keys."""
    queries, keys = q.shape[1], k.shape[1]
    if queries not in (1, keys):
        raise ValueError("causal attention of some queries over more keys has no mask here")
    y = F.scaled_dot_product_attention(
        q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), is_causal=queries > 1, enable_gqa=True
    )
    return y.transpose(1, 2)


def block(x, cos, sin, input_norm, wq, wk, wv, wo, post_norm, w_gate, w_up, w_down, k_cache, v_cache):
    tokens, (_, capacity, kv_heads, head_dim) = x.shape[0], k_cache.shape
    h = rmsnorm(x, input_norm)
    q = rope(F.linear(h, wq).view(1, tokens, -1, head_dim), cos, sin)
    k_cache[:, capacity - tokens :] = rope(F.linear(h, wk).view(1, tokens, kv_heads, head_dim), cos, sin)
    v_cache[:, capacity - tokens :] = F.linear(h, wv).view(1, tokens, kv_heads, head_dim)
    x = x + F.linear(attention(q, k_cache, v_cache).reshape(tokens, -1), wo)
    h = rmsnorm(x, post_norm)
    return x + F.linear(swiglu(F.linear(h, w_gate), F.linear(h, w_up)), w_down)


PEERS = {
    "linear": F.linear, "rmsnorm": rmsnorm, "swiglu": swiglu, "rope": rope, "attention": attention, "block": block,
}  # fmt: skip


class Peer:
    """One case: holds the arguments, and enough copies of them where they are to come from memory."""

    def __init__(self, name, arguments, cold):
        """`arguments`: (shape, element type, range) of each."""
        self.function = PEERS[name]
        generator = torch.Generator().manual_seed(1)
        first = [
            ((torch.rand(shape, generator=generator) * 2 - 1) * bound).to(ELEMENT_TYPES[element])
            for shape, element, bound in arguments
        ]
        size = sum(t.numel() * t.element_size() for t in first)
        count = min(max(COLD_BYTES // max(size, 1) + 1, 2), MAX_COPIES) if cold else 1
        self.copies = [first] + [[t.clone() for t in first] for _ in range(count - 1)]
        self.next = 0

    def measure(self, seconds):
        """The median time of a call, in seconds: calls for so long, after two that are not counted."""
        times, total = [], 0.0
        with torch.inference_mode():
            for call in range(1_000_000):
                arguments = self.copies[self.next % len(self.copies)]
                self.next += 1
                start = time.perf_counter()
                self.function(*arguments)
                elapsed = time.perf_counter() - start
                if call < 2:
                    continue
                times.append(elapsed)
                total += elapsed
                if len(times) >= MIN_CALLS and total >= seconds:
                    break
        return statistics.median(times)


def describe(threads):
    """Sets the number of threads and names the peer."""
    torch.set_num_threads(threads)
    return f"PyTorch {torch.__version__}, eager, {threads} threads"
