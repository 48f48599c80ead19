//===- Passes.td - llama to llama: fusion ---------------------*- tablegen -*-===//
#ifndef LLAMA_FUSE_PASSES_TD
#define LLAMA_FUSE_PASSES_TD

include "mlir/Pass/PassBase.td"

defvar allowPrecisionChange =
    Option<"allowPrecisionChange", "allow-precision-change", "bool", "false",
           "Also where a rounding takes another place, so that results change">;

/// Sizes, constants, and what patterns make besides operations of the dialect.
class LlamaFusePass<string name> : Pass<name> {
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def LlamaFuseLayouts : LlamaFusePass<"llama-fuse-layouts"> {
  let summary = "Cancel transpositions between rope, attention and cache";
  let description = [{
    Patterns:

    - `transpose(transpose(x))` -> `x`, or one transposition
    - `rope(transpose(x))` -> `transpose(rope(x))`, with the heads where they are
    - `attention(transpose(q), transpose(k), transpose(v))` ->
      `transpose(attention(q, k, v))` in the other `layout`
    - `kv_cache_update(transpose(x) into transpose(cache))` ->
      `transpose(kv_cache_update(x into cache))` in the other `layout`

    A transposition is `linalg.transpose`, or a `linalg.generic` that does
    nothing else; around attention and cache it exchanges heads and tokens.

    Legal because no element changes and `layout` only says where heads lie. It
    is done where fewer transpositions are left than before: nothing else uses
    two of those of the operands, or the result is transposed back. Where only
    some operands are transposed (a cache that the caller keeps with its heads
    first, say), the operation stays, and a missed remark says so.
  }];
}

def LlamaFuseQuantized : LlamaFusePass<"llama-fuse-quantized"> {
  let summary = "Keep quantised weights next to the linears that use them";
  let description = [{
    Patterns:

    - `linear(x, w)`, where others than linears of one block use
      `w = dequantize(..)`, too -> `linear(x, dequantize(..))`, a copy of its own
    - `linear(x, rows of dequantize(unpack_blocks(bytes)))` ->
      `linear(x, dequantize(unpack_blocks(rows of bytes)))`

    Lowering dequantises in the tasks of linears what only linears use, and
    forms all other matrices as a whole. Legal because the same numbers are
    computed, from the same bytes. Rows are known and, of interleaved formats,
    whole panels.
  }];
}

def LlamaFuseLastRows : LlamaFusePass<"llama-fuse-last-rows"> {
  let summary = "Compute only those rows (the last one, say) that are read";
  let description = [{
    Pattern: `rows of op(x, ..)` -> `op(rows of x, ..)`, where `op` computes row
    by row: norms, linears, gated units, rope and its table, embedding,
    dequantize, unpack_blocks, attention (of its queries only: keys and values,
    and so the cache, are those of all rows), what computes element by element
    (from elements at places of its loops: projected permutations), reshapes and
    casts that leave rows alone.

    Legal because a row of the result depends on no other row, and `offset` of
    attention grows by the first row that is taken. Conditions, named by a missed
    remark:

    - the slice takes a known number of rows, fewer than there are or may be, of
      whole features;
    - every user of every result is such a slice of the same rows, in the
      operation's block; sizes are taken from the operands;
    - `op` is no `kv_cache_update`.

    On a module, rows move through calls of private functions as well:

    - `rows of f(x, ..)` -> `f_rows(x, .., first row)`, a clone of `f` that
      returns these rows, so that what computes them can be reduced to them; the
      other results (caches, say) are those of all rows;
    - `f_rows(x, ..)` -> `f_rows(rows of x, ..)`, where the clone takes no other
      rows of an argument; for what it only writes to, a tensor of that size.

    Calls for the same rows share a clone, and a function that nobody calls any
    more is erased. Conditions: nothing else returns or reads what `f` returns,
    its size is not read by the caller, and where the first row is can be
    computed before the call.

    Sums may be formed in another order: that of the kernel for fewer rows.
  }];
}

def LlamaFuseDeadResults : LlamaFusePass<"llama-fuse-dead-results"> {
  let summary = "Compute no results that nobody reads";
  let description = [{
    Patterns:

    - `y, s = rmsnorm(a, w, residual = b)`, of which only `s` is used ->
      `s = a + b`
    - `q, scale, min = unpack_blocks(bytes)`, `dequantize(q, scale, min)` of a
      format without minima -> without `min`, which is zero

    Legal because the sum is rounded in the same way, and x - 0 is x. A sum that
    nobody reads stays: the norm needs it, and lowering does not store it. What
    has no result that is used disappears in canonicalisation, and arguments and
    results of functions in upstream's `remove-dead-values`.
  }];
}

def LlamaFuseBias : LlamaFusePass<"llama-fuse-bias"> {
  let summary = "Fuse the addition of a row into a linear";
  let description = [{
    Pattern: `linear(x, w) + broadcast(b)` -> `linear(x, w, b)`, with the row on
    either side, by `linalg.broadcast` or by the indexing map of the addition.

    Legal because the bias is added to the sum before it is rounded: for f32 and
    f64 that is where it was added before. For f16 and bf16 one rounding of two
    is left out, which `allow-precision-change` allows. Conditions, named by a
    missed remark: the linear has no bias, its result no other user, both are in
    one block, the types are equal, and the sum has no destination of its own.
  }];
  let options = [allowPrecisionChange];
}

def LlamaFuseScale : LlamaFusePass<"llama-fuse-scale"> {
  let summary = "Fuse factors of queries and keys into attention's scale, and that into weights";
  let description = [{
    Patterns, each through reshapes, transpositions and rope:

    - `attention(c * q, k, v, scale = s)` -> `attention(q, k, v, scale = c s)`,
      and of k
    - with `into-weights`: `attention(linear(x, w, b?), k, v, scale = s)` ->
      `attention(linear(x, s w, s b?), k, v, scale = 1)`, where w and b are
      constants

    Legal where the factor is a power of two, as 1 / sqrt(64) is: products by it
    are exact but where they leave the range of normal numbers, which f16 is too
    narrow for. Other factors, and f16, change roundings, which
    `allow-precision-change` allows. Nothing else uses what is multiplied.
  }];
  let options = [
    Option<"factors", "factors", "bool", "true", "Factors that are operations">,
    Option<"intoWeights", "into-weights", "bool", "false",
           "Attention's scale into constant weights of the queries">,
    allowPrecisionChange];
}

def LlamaFuseAddRmsNorm : LlamaFusePass<"llama-fuse-add-rmsnorm"> {
  let summary = "Fuse an addition into the norm of its sum";
  let description = [{
    Pattern: `s = a + b; y = rmsnorm(s, w, bias?)` ->
    `y, s = rmsnorm(a, w, bias?, residual = b)`; what else used `s` uses the
    result `sum`.

    The addition is `arith.addf`, `linalg.add`, `linalg.elementwise` with `add`,
    or a `linalg.generic` or `linalg.map` that does nothing else; computed in the
    type of its operands, or in a wider one to which they are extended and from
    which the sum is rounded. Casts of the sum's shape may lie between.

    Legal because the sum is rounded to the type of its operands either way, and
    the norm is that of the rounded sum. Each of these is a condition, and a
    missed remark names the one that does not hold:

    - the norm has no residual yet;
    - both operands have the type of the sum: nothing is broadcast or converted;
    - the sum has no destination of its own (only `tensor.empty`), which it
      would no longer be written to;
    - addition and norm are in one block, so that it is not moved into a loop;
    - what else uses the sum comes after the norm, or the norm can take the
      place of the addition, because its other operands are there already.
  }];
}

def LlamaFuseNormWeight : LlamaFusePass<"llama-fuse-norm-weight"> {
  let summary = "Fuse a norm's weight into those of the linears that read it";
  let description = [{
    Pattern: `linear(rmsnorm(x, w), v_i, b_i?)` for all users ->
    `linear(rmsnorm(x, 1), v_i diag(w + weight_offset), b_i?)`.

    Legal because a linear is linear; the products are rounded to the type of
    `v_i`, not to that of x, so that results change in their last bits. For
    weights and norms of f32 and f64 that is within the tolerance of a sum in
    another order; of f16 and bf16 all weights are rounded anew, which
    `allow-precision-change` allows. Conditions, named by a missed remark: w and
    all v_i are constants, only linears read the norm, and it has no bias.

    It is no default of any pipeline: a row of weights in a cache costs next to
    nothing, and weights that are mapped from a file would have to be copied.
  }];
  let options = [allowPrecisionChange];
}

def LlamaFuseLinears : LlamaFusePass<"llama-fuse-linears"> {
  let summary = "Fuse linears of one input into one linear of all their columns";
  let description = [{
    Pattern: `y_i = linear(x, w_i, b_i?)` ->
    `y = linear(x, [w_1; w_2; ..], [b_1; b_2; ..]?)`, `y_i` = columns of `y`.

    Weights are never copied when the program runs. They are

    - constants, which are concatenated here and now;
    - neighbouring rows of one matrix (`tensor.extract_slice`), which it was
      packed into when it was loaded;
    - `dequantize` of such, of `unpack_blocks` of such bytes too.

    The linears are in one block, of one input (casts of its shape may lie
    between), and their weights have the same element type and a known number of
    rows each. Of constant biases some may be missing: those are -0, which
    changes no sum. Every element of the result is the same sum as before.

    Weights that are arguments of their own are better read where they lie; see
    llama-merge-parallel. A missed remark says so.
  }];
}

def LlamaFuseRopes : LlamaFusePass<"llama-fuse-ropes"> {
  let summary = "Rotate queries and keys that lie beside each other as one";
  let description = [{
    Pattern: `rope(heads 0 .. n of x)`, `rope(heads n .. m of x)` ->
    `y = rope(heads 0 .. m of x)`, heads 0 .. n of y, heads n .. m of y.

    The heads are slices along `heads_axis`, or of the columns that
    `tensor.expand_shape` splits into heads, as llama-fuse-linears leaves them.
    Legal because every head is rotated alike: tables, layout, block and all
    other sizes are the same, and the heads are neighbours, so that nothing is
    copied. Heads that come from different values stay; their loops are merged
    by llama-merge-parallel.
  }];
}

def LlamaFuseRopeCache : LlamaFusePass<"llama-fuse-rope-cache"> {
  let summary = "Rotate keys into their cache";
  let description = [{
    Pattern: `kv_cache_update(rope(x, cos, sin), cache, p)` ->
    `insert_slice(rope(x', cos', sin'), cache, clamp(p))`, where x' are the
    tokens of x that the cache has room for (all of them, where sizes say so).

    The place in the cache is computed before the rotation. Then a tensor that
    the rotation's result is written to is that part of the cache, and no
    buffer is copied: nothing is left to do for bufferization of an
    insert_slice of it.

    Legal because it is the definition of `kv_cache_update`, and rope rotates
    each token by itself. Conditions, named by a missed remark: nobody else
    reads the rotated tokens, one position for the whole batch, a plain layout,
    and cache and position that are known before the rotation.
  }];
}

def LlamaFuseRopeTables : Pass<"llama-fuse-rope-tables", "::mlir::ModuleOp"> {
  let summary = "Compute a table of rope's angles once for all layers";
  let description = [{
    Patterns:

    - `for .. { t = rope_table(p) }` -> `t = rope_table(p); for .. {}`
    - `f(p) { t = rope_table(p) }; f(p); f(p)` ->
      `f(p, t) {}; t = rope_table(p); f(p, t); f(p, t)`
    - equal tables of one function -> one, with all other common
      subexpressions of that function (positions may be computed twice, too)

    Legal because a table depends on its operands only: those of a loop do not
    change in it (and a loop without iterations computes no table that is
    undefined), those of a function are its arguments, and all its uses are
    calls (and one that is computed on some paths only is undefined on none). The function has to be private and called at least twice.
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

#endif // LLAMA_FUSE_PASSES_TD
