"""Linear layers and embeddings as people write them in PyTorch, and mistakes that must not become one."""

import torch
import torch.nn.functional as F

from .case import bf16, case, f32, i32, i64, maybe, op

LINEAR, EMBEDDING = "torch-linear", "torch-embedding"
X, W, B = f32(3, "s", 64), f32(96, 64, scale=0.2), f32(96)
WT = f32(64, 96, scale=0.2)


def linear(args=None, count=1, **keywords):
    bias = keywords.pop("bias", False)
    return case(LINEAR, args or {"x": X, "w": W}, op("linear", count, bias=bias), **keywords)


def miss(why, args=None, expect=(), **keywords):
    return case(LINEAR, args or {"x": X, "w": W}, expect, near_miss="linear", family=why, **keywords)


@linear()
def functional(x, w):
    """F.linear."""
    return F.linear(x, w)


@linear(decompose=False)
def functional_aten(x, w):
    """F.linear, decomposed by torch-mlir."""
    return F.linear(x, w)


@linear({"x": X, "w": W, "bias": B}, bias=True)
def functional_bias(x, w, bias):
    """F.linear with a bias: addmm."""
    return F.linear(x, w, bias)


@linear({"x": bf16(3, "s", 64), "w": bf16(96, 64), "bias": bf16(96)}, bias=True)
def functional_bias_bf16(x, w, bias):
    """In bf16."""
    return F.linear(x, w, bias)


@linear({"x": X, "w": W, "bias": B}, bias=True, decompose=False)
def functional_bias_aten(x, w, bias):
    """With a bias, decomposed by torch-mlir."""
    return F.linear(x, w, bias)


@linear()
def matmul_transposed(x, w):
    """x @ w.T."""
    return x @ w.T


@linear({"x": X, "w": WT})
def matmul(x, w):
    """x @ w, [in, out]."""
    return x @ w


@linear({"x": X, "w": WT, "bias": B}, bias=True)
def matmul_bias(x, w, bias):
    """x @ w + b: GPT-2's Conv1D."""
    return bias + torch.matmul(x, w)


@linear({"x": f32("s", 64), "w": WT, "bias": B}, bias=True)
def addmm(x, w, bias):
    """addmm."""
    return torch.addmm(bias, x, w)


@linear()
def einsum(x, w):
    """einsum, [out, in]."""
    return torch.einsum("bsi,oi->bso", x, w)


@linear({"x": X, "w": WT})
def einsum_in_out(x, w):
    """einsum, [in, out]."""
    return torch.einsum("io,bsi->bso", w, x)


@linear({"x": X, "w": f32(4, 16, 64)})
def einsum_heads(x, w):
    """einsum to heads: two output axes."""
    return torch.einsum("bsi,hdi->bshd", x, w)


@linear({"x": f32("s", 4, 16), "w": f32(4, 16, 96)})
def einsum_from_heads(x, w):
    """einsum from heads: two reduction axes."""
    return torch.einsum("shd,hdo->so", x, w)


@linear({"x": f32("s", 64), "w": W})
def rank_2(x, w):
    """Rank 2."""
    return F.linear(x, w)


@linear({"x": f32(64), "w": W})
def vector(x, w):
    """A vector: matrix times vector."""
    return F.linear(x, w)


@linear({"x": f32(64), "w": W, "bias": B}, bias=True)
def mv(x, w, bias):
    """torch.mv and a bias."""
    return torch.mv(w, x) + bias


@linear({"x": f32(64), "w": WT})
def vecmat(x, w):
    """x @ w of a vector."""
    return x @ w


@linear({"x": f32(1, 1, 64), "w": W})
def one_token(x, w):
    """One token, static."""
    return F.linear(x, w)


@linear({"x": f32(3, "s", 64), "w": W})
def bmm_expanded(x, w):
    """bmm with the weight expanded over the batch."""
    return torch.bmm(x, w.T.unsqueeze(0).expand(x.shape[0], -1, -1))


@linear()
def transposed_result(x, w):
    """(w @ x^T)^T."""
    return (w @ x.transpose(1, 2)).transpose(1, 2)


@linear()
def collapsed(x, w):
    """view(-1, 64), mm, view."""
    return torch.mm(x.reshape(-1, 64), w.t()).view(x.shape[0], x.shape[1], 96)


@linear()
def product_and_sum(x, w):
    """Broadcast product and sum."""
    return (x[:, :, None, :] * w).sum(-1)


@linear({"x": X, "w": W})
def then_view_transpose(x, w):
    """To heads by view and transpose."""
    return F.linear(x, w).view(x.shape[0], x.shape[1], 6, 16).transpose(1, 2)


@linear({"x": bf16("s", 64), "w": bf16(96, 64)})
def bf16_accumulated_in_f32(x, w):
    """Widened, multiplied, rounded."""
    return (x.float() @ w.float().T).bfloat16()


@linear({"x": f32("s", 64), "w": bf16(96, 64)})
def f32_times_bf16_weight(x, w):
    """A bf16 weight widened."""
    return F.linear(x, w.float())


@linear({"x": X, "w": W, "bias": B, "r": f32(3, "s", 96)}, bias=True)
def with_residual(x, w, bias, r):
    """A bias and a residual."""
    return r + F.linear(x, w, bias)


@linear({"x": f32(3, "s", 64), "w": W})
def last_row(x, w):
    """The head on the last row."""
    return F.linear(x[:, -1:, :], w)


@linear({"x": X, "wq": f32(64, 64), "wk": f32(32, 64), "wv": f32(32, 64)}, count=3)
def three_of_one(x, wq, wk, wv):
    """q, k and v of one input."""
    return F.linear(x, wq), F.linear(x, wk), F.linear(x, wv)


@linear({"x": f32("s", 64), "w": W, "a": f32(8, 64), "b": f32(96, 8)}, count=3)
def lora(x, w, a, b):
    """LoRA: two more, small ones."""
    return F.linear(x, w) + 2.0 * F.linear(F.linear(x, a), b)


@linear({"x": f32("s", 64), "w": f32(64, 64)})
def square_transposed(x, w):
    """A square weight, transposed."""
    return x @ w.T


@linear({"x": f32("s", 64), "w": f32(64, 64)})
def square_plain(x, w):
    """A square weight, not transposed: the layouts must not be mixed up."""
    return x @ w


# Mistakes: what is no linear, or a linear only of other operands.


@miss("the weight differs by batch entry", {"x": f32(3, "s", 64), "w": f32(3, 96, 64)})
def miss_batched_weight(x, w):
    return torch.bmm(x, w.transpose(1, 2))


@miss("a row's product with itself, no contraction with the weight", {"x": f32(3, 64, 32), "w": f32(96, 64)})
def miss_self_product(x, w):
    return torch.einsum("bis,bis->bi", x, x) + w.sum()


@miss("a maximum in place of the sum")
def miss_max_plus(x, w):
    return (x[:, :, None, :] * w).amax(-1)


@miss("a sum in place of the product")
def miss_sum_sum(x, w):
    return (x[:, :, None, :] + w).sum(-1)


@miss("squares of the weight are summed", expect=maybe("linear"))
def miss_squared(x, w):
    return (x[:, :, None, :] * w * w).sum(-1)


@miss("the square of the product")
def miss_product_squared(x, w):
    return (x[:, :, None, :] * w).pow(2).sum(-1)


@case(LINEAR, {"x": f32(2, 8, 64), "w": f32(8, 64), "bias": f32(8, 1)}, op("linear", bias=False))
def bias_of_the_row(x, w, bias):
    """The bias varies with the row, not with the feature: it stays outside."""
    return F.linear(x, w) + bias


@case(LINEAR, {"x": f32("s", 64), "w": W, "bias": B}, op("linear", bias=False))
def bias_subtracted(x, w, bias):
    """bias - product: a linear, but not with that bias."""
    return bias - F.linear(x, w)


@case(LINEAR, {"x": f32("s", 64), "w": W, "bias": B}, op("linear", bias=False))
def bias_multiplied(x, w, bias):
    """The product is scaled by a vector."""
    return F.linear(x, w) * bias


# Embeddings.

T = f32(128, 64)
IDS = i64(3, "s", high=128)


def embedding(args=None, **keywords):
    return case(EMBEDDING, args or {"table": T, "ids": IDS}, op("embedding"), **keywords)


@embedding()
def functional_embedding(table, ids):
    """F.embedding."""
    return F.embedding(ids, table)


@embedding({"table": bf16(128, 64), "ids": IDS})
def functional_embedding_bf16(table, ids):
    """In bf16."""
    return F.embedding(ids, table)


@embedding({"table": T, "ids": i32("s", high=128)})
def embedding_i32(table, ids):
    """Ids in i32."""
    return F.embedding(ids, table)


@embedding()
def indexing(table, ids):
    """table[ids]: negative ids count from the end."""
    return table[ids]


@embedding({"table": T, "ids": i64("s", high=128)})
def index_select(table, ids):
    """index_select."""
    return torch.index_select(table, 0, ids)


@embedding({"table": T, "ids": i64("s", high=128)})
def gather(table, ids):
    """gather along axis 0 with ids expanded."""
    return torch.gather(table, 0, ids[:, None].expand(-1, 64))


@embedding()
def scaled(table, ids):
    """Gemma: times sqrt(hidden)."""
    return F.embedding(ids, table) * 64**0.5


@embedding({"table": T, "ids": i64("s", high=128)})
def one_hot(table, ids):
    """One-hot rows times the table."""
    return (ids[:, None] == torch.arange(128)).float() @ table


@embedding({"table": T, "ids": IDS})
def padding_index(table, ids):
    """With a padding index, which changes gradients only."""
    return F.embedding(ids, table, padding_idx=0)


@case(EMBEDDING, {"table": T, "ids": IDS}, [op("embedding"), op("linear")])
def tied(table, ids):
    """The table is the head's weight, too."""
    return F.linear(F.embedding(ids, table), table)


def not_embedding(why, args, expect=(), **keywords):
    return case(EMBEDDING, args, expect, near_miss="embedding", family=why, **keywords)


@not_embedding("columns are gathered", {"table": f32(64, 64), "ids": i64("s", high=64)})
def miss_columns(table, ids):
    return table[:, ids]


@not_embedding("ids are shifted by one", {"table": T, "ids": i64("s", high=127)}, expect=maybe("embedding"))
def miss_shifted(table, ids):
    # An embedding of ids + 1 is right.
    return F.embedding(ids + 1, table)


@not_embedding("an element is gathered for every column", {"table": T, "ids": i64("s", 64, high=128)})
def miss_elementwise(table, ids):
    return torch.gather(table, 0, ids)


@not_embedding("elements of the flattened table", {"table": T, "ids": i64("s", high=128)})
def miss_flat(table, ids):
    return table.flatten()[ids]


@not_embedding("the diagonal", {"table": f32(64, 64), "ids": i64(64, high=64)})
def miss_diagonal(table, ids):
    return table[ids, torch.arange(64)]
