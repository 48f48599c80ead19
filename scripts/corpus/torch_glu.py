"""Gated units as people write them in PyTorch, and mistakes that must not become one."""

import math

import torch
import torch.nn.functional as F

from .case import bf16, case, f32, maybe, op

FILE = "torch-glu"
GU = {"gate": f32(3, "s", 96), "up": f32(3, "s", 96)}
GU16 = {"gate": bf16(3, "s", 96), "up": bf16(3, "s", 96)}


def swiglu(args=GU, beta=1.0, **keywords):
    return case(FILE, args, op("swiglu", beta=beta), **keywords)


def glu(activation, args=GU, **keywords):
    return case(FILE, args, op("glu", activation=activation), **keywords)


def miss(why, args=GU, near_miss="swiglu", expect=(), **keywords):
    return case(FILE, args, expect, near_miss=near_miss, family=why, **keywords)


@swiglu()
def silu_times_up(gate, up):
    """F.silu."""
    return F.silu(gate) * up


@swiglu(decompose=False)
def silu_times_up_aten(gate, up):
    """F.silu, decomposed by torch-mlir."""
    return F.silu(gate) * up


@swiglu(GU16)
def silu_times_up_bf16(gate, up):
    """F.silu in bf16: rounded before the product."""
    return F.silu(gate) * up


@swiglu(GU16)
def silu_f32_island(gate, up):
    """The whole unit in f32, rounded once."""
    return (F.silu(gate.float()) * up.float()).to(gate.dtype)


@swiglu()
def up_times_silu(gate, up):
    """Operands swapped."""
    return up * F.silu(gate)


@swiglu()
def gate_sigmoid_up(gate, up):
    """gate * sigmoid(gate) * up."""
    return gate * torch.sigmoid(gate) * up


@swiglu()
def association(gate, up):
    """(gate * up) * sigmoid(gate)."""
    return (gate * up) * torch.sigmoid(gate)


@swiglu()
def sigmoid_up_gate(gate, up):
    """sigmoid(gate) * up * gate."""
    return torch.sigmoid(gate) * up * gate


@swiglu()
def divide_by_one_plus_exp(gate, up):
    """gate / (1 + exp(-gate)) * up."""
    return gate / (1 + torch.exp(-gate)) * up


@swiglu()
def reciprocal(gate, up):
    """1 / (exp(-gate) + 1)."""
    return gate * (1.0 / (torch.exp(-gate) + 1.0)) * up


@swiglu()
def tanh_form(gate, up):
    """sigmoid by tanh: 0.5 * (1 + tanh(x / 2))."""
    return gate * (0.5 * (1 + torch.tanh(0.5 * gate))) * up


@swiglu()
def negated_by_subtraction(gate, up):
    """exp(0 - gate)."""
    return up * gate / (1 + torch.exp(0 - gate))


@swiglu()
def exp_over_one_plus_exp(gate, up):
    """e^x / (1 + e^x)."""
    e = torch.exp(gate)
    return gate * (e / (1 + e)) * up


@swiglu({"x": f32(3, "s", 192)})
def chunk(x):
    """gate and up are halves of one tensor: chunk."""
    gate, up = x.chunk(2, dim=-1)
    return F.silu(gate) * up


@swiglu({"x": f32("s", 192)})
def slices(x):
    """Halves by slices, up first."""
    return x[:, :96] * F.silu(x[:, 96:])


@swiglu({"x": f32("s", 96, 2)})
def last_axis_pair(x):
    """gate and up interleaved along an axis of two."""
    return F.silu(x[..., 0]) * x[..., 1]


@swiglu(beta=1.702)
def quick_gelu(gate, up):
    """swish(beta = 1.702)."""
    return gate * torch.sigmoid(1.702 * gate) * up


@swiglu(beta=0.5)
def swish_half(gate, up):
    """swish(beta = 0.5), divided."""
    return up * (gate / (1 + torch.exp(-gate / 2)))


@glu("sigmoid")
def glu_sigmoid(gate, up):
    """The first GLU."""
    return torch.sigmoid(gate) * up


@glu("sigmoid", {"x": f32("s", 192)})
def glu_functional(x):
    """F.glu: the activated half is the second."""
    return F.glu(x, -1)


@glu("relu")
def reglu(gate, up):
    """F.relu."""
    return F.relu(gate) * up


@glu("relu")
def reglu_maximum(gate, up):
    """torch.maximum with 0."""
    return up * torch.maximum(gate, torch.zeros(()))


@glu("relu")
def reglu_clamp(gate, up):
    """clamp(min=0)."""
    return gate.clamp(min=0) * up


@glu("relu")
def reglu_where(gate, up):
    """where(gate > 0)."""
    return torch.where(gate > 0, gate, 0.0) * up


@glu("gelu")
def geglu(gate, up):
    """F.gelu, exact."""
    return F.gelu(gate) * up


@glu("gelu")
def geglu_erf(gate, up):
    """0.5 * x * (1 + erf(x / sqrt(2)))."""
    return 0.5 * gate * (1 + torch.erf(gate / math.sqrt(2))) * up


@glu("gelu")
def geglu_erfc(gate, up):
    """erf multiplied by sqrt(0.5), factors moved."""
    return up * (gate * (torch.erf(gate * math.sqrt(0.5)) * 0.5 + 0.5))


@glu("gelu_tanh")
def geglu_tanh(gate, up):
    """F.gelu(approximate="tanh")."""
    return F.gelu(gate, approximate="tanh") * up


@glu("gelu_tanh", decompose=False)
def geglu_tanh_aten(gate, up):
    """F.gelu(approximate="tanh"), decomposed by torch-mlir."""
    return F.gelu(gate, approximate="tanh") * up


@glu("gelu_tanh", GU16)
def geglu_tanh_bf16(gate, up):
    """In bf16."""
    return F.gelu(gate, approximate="tanh") * up


@glu("gelu_tanh")
def gelu_new(gate, up):
    """Hugging Face's NewGELUActivation."""
    inner = math.sqrt(2.0 / math.pi) * (gate + 0.044715 * torch.pow(gate, 3.0))
    return 0.5 * gate * (1.0 + torch.tanh(inner)) * up


@glu("gelu_tanh")
def gelu_fast(gate, up):
    """Hugging Face's FastGELUActivation."""
    return 0.5 * gate * (1.0 + torch.tanh(gate * 0.7978845608 * (1.0 + 0.044715 * gate * gate))) * up


@case(FILE, {"x": f32("s", 64), "w1": f32(96, 64), "w3": f32(96, 64), "w2": f32(64, 96)},
      [op("linear", 3), op("swiglu")])
def feed_forward(x, w1, w3, w2):
    """Llama's feed-forward."""
    return F.linear(F.silu(F.linear(x, w1)) * F.linear(x, w3), w2)


@case(FILE, {"x": bf16(3, "s", 64), "w13": bf16(192, 64, scale=0.1), "w2": bf16(64, 96, scale=0.1)},
      [op("linear", 2), op("swiglu")])
def feed_forward_fused_bf16(x, w13, w2):
    """Phi 3's: one matrix for gate and up."""
    gate, up = F.linear(x, w13).chunk(2, dim=-1)
    return F.linear(up * F.silu(gate), w2)


# Mistakes.


@case(FILE, GU, [op("swiglu", beta=1.0), maybe("glu", activation="sigmoid"), maybe("glu", activation="silu")])
def activated_twice(gate, up):
    """silu(silu(gate)) * up: the gate of the unit is the inner silu."""
    return F.silu(F.silu(gate)) * up


@miss("the sigmoid is of up, not of the other factor", expect=maybe("glu", activation="sigmoid"))
def miss_swapped_sigmoid(gate, up):
    return gate * torch.sigmoid(up) * (gate + 1)


@miss("the sign of the exponent", expect=maybe("swiglu", beta=-1.0))
def miss_sign(gate, up):
    return gate / (1 + torch.exp(gate)) * up


@miss("2 + exp in place of 1 + exp")
def miss_two(gate, up):
    return gate / (2 + torch.exp(-gate)) * up


@miss("up is added")
def miss_add(gate, up):
    return F.silu(gate) + up


@miss("0.5 * tanh(x / 2) without the 1")
def miss_tanh(gate, up):
    return gate * (0.5 * torch.tanh(0.5 * gate)) * up


@swiglu(beta=2.0)
def tanh_of_gate(gate, up):
    """0.5 * (1 + tanh(x)) is the sigmoid of 2 x."""
    return gate * (0.5 * (1 + torch.tanh(gate))) * up


@miss("the cubic coefficient differs", near_miss="glu")
def miss_gelu_coefficient(gate, up):
    inner = math.sqrt(2.0 / math.pi) * (gate + 0.04715 * torch.pow(gate, 3.0))
    return 0.5 * gate * (1.0 + torch.tanh(inner)) * up


@miss("erf(x) in place of erf(x / sqrt(2))", near_miss="glu")
def miss_gelu_erf(gate, up):
    return 0.5 * gate * (1 + torch.erf(gate)) * up


@miss("relu of the product, added", near_miss="glu")
def miss_relu_product(gate, up):
    return F.relu(gate + up) + up


@miss("leaky relu", near_miss="glu")
def miss_leaky(gate, up):
    return F.leaky_relu(gate, 0.01) * up


@miss("relu6", near_miss="glu")
def miss_relu6(gate, up):
    return F.relu6(gate) * up


@miss("nothing is gated", {"x": f32("s", 192)}, expect=maybe("glu", activation="sigmoid"))
def miss_plain_silu(x):
    return F.silu(x)
