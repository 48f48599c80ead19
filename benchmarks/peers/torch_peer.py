"""PyTorch's way of doing what the programs in programs/ do, on arguments of the same shapes and element types.

A function takes the program's arguments in order and is what a PyTorch user would write for CPU inference (eager,
torch.nn.functional); nothing is packed ahead of time.
"""

import os

# Large tensors on huge pages, as the runner has its own: else memory bandwidth would compare page sizes.
os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

import torch
import torch.nn.functional as F
from inputs import Unsupported, copies, linear_sizes
from torch.nn.attention.bias import causal_lower_right

ELEMENT_TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


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
    mask = causal_lower_right(queries, keys) if 1 < queries < keys else None
    y = F.scaled_dot_product_attention(
        q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2),
        attn_mask=mask, is_causal=1 < queries == keys, enable_gqa=True,
    )  # fmt: skip
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


FUNCTIONS = {
    "linear": F.linear, "rmsnorm": rmsnorm, "swiglu": swiglu, "rope": rope, "attention": attention, "block": block,
}  # fmt: skip


def prepare_calls(spec, function):
    """Calls of `function`, each with a copy of the arguments where they are to come from memory."""
    generator = torch.Generator().manual_seed(1)
    first = [
        ((torch.rand(shape, generator=generator) * 2 - 1) * bound).to(ELEMENT_TYPES[element])
        for shape, element, bound in spec["arguments"]
    ]
    count = copies(sum(t.numel() * t.element_size() for t in first), spec["cold_bytes"])
    arguments = [first] + [[t.clone() for t in first] for _ in range(count - 1)]

    def call(values):
        with torch.inference_mode():
            function(*values)

    return [lambda values=values: call(values) for values in arguments], 1


def prepare_int8(spec):
    """Its linear with weights of 8 bits, packed, a scale a row; x is quantised in the call."""
    m, n, k, _, count = linear_sizes(spec)
    generator = torch.Generator().manual_seed(1)
    x = torch.rand((m, k), generator=generator) * 2 - 1
    if spec["arguments"][0][1] != "f32":
        raise Unsupported("no such linear but of f32")
    packed = []
    for _ in range(count):
        weight = torch.rand((n, k), generator=generator) * 2 - 1
        scales = weight.abs().amax(dim=1) / 127
        zeros = torch.zeros(n, dtype=torch.int64)
        quantized = torch.quantize_per_channel(weight, scales, zeros, 0, torch.qint8)
        packed.append(torch.ops.quantized.linear_prepack(quantized, None))

    def call():
        with torch.inference_mode():
            for weight in packed:
                torch.ops.quantized.linear_dynamic(x, weight, False)

    return [call], count


def prepare(spec):
    if spec.get("weights") == "int8" and spec["peer"] == "linear":
        return prepare_int8(spec)
    if spec.get("weights"):
        raise Unsupported(f"no {spec['weights']} weights")
    return prepare_calls(spec, FUNCTIONS[spec["peer"]])


def describe(threads):
    """Sets the number of threads and names the peer."""
    torch.set_num_threads(threads)
    return f"PyTorch {torch.__version__}, eager"
