"""How close results must come to reference.py, by operation and element type.

|error| <= rtol |expected| + atol; inputs are drawn from N(0, 1) unless a case says otherwise.
  * Norms and gated units: the project's rtol 2e-6 / atol 1e-6 for f32, rtol 2e-3 f16, rtol 1.6e-2 bf16.
    bf16 and f16 results must moreover be EQUAL to the reference in 97 % of the elements: float32 arithmetic
    rounded once differs from float64 rounded once in about one element in a thousand, and one more rounding
    anywhere changes a quarter of them, which the tolerance alone does not see.
  * glu: atol 2e-6 in f32, since 1 + erf(x) and 1 + tanh(x) cancel for negative x, times |up| up to 4.
  * layernorm: as rmsnorm; the mean's subtraction cancels, which atol covers for |x| of order 1.
  * rope: atol 1e-6, f16 4e-3, bf16 3e-2.  rope_table: 2.5e-7 (2 ulp at 1); for f64 1e-12, since only its
    angles are float32; where a run-time power is involved (dynamic scaling beyond the limit) 4 ulp of the angle
    more.
  * attention: atol 2e-6 and rtol 2e-6 in f32.  f16 rtol 2e-3 with atol 1e-3, bf16 rtol 1.6e-2 with atol
    8e-3: a kernel may round the probabilities to the element type before they meet V, which is an error of
    half an ulp of each, averaged over the keys, so that no share of equal elements is asked for.
  * linear: atol 5e-5 sqrt(K / 4096) in f32 (at least 2e-6), with weights of N(0, 1) min(1, 4 / sqrt(K)), that
    is, results of order 4 whatever K is: a plain running sum then errs by about 1e-7 sqrt(K) (one standard
    deviation), an eighth of what is allowed; a lost or doubled product is thousands of times more.  One
    rounding on top for f16 and bf16.
  * f64: rtol and atol 1e-12, for sums atol 1e-12 sqrt(K).
  * dequantize: two float32 operations and one rounding.  unpack_blocks, kv_cache_update, embedding: equal.
"""

NORM = {
    "f32": dict(rtol=2e-6, atol=1e-6),
    "f16": dict(rtol=2e-3, atol=1e-5, min_equal=0.97),
    "bf16": dict(rtol=1.6e-2, atol=1e-5, min_equal=0.97),
    "f64": dict(rtol=1e-12, atol=1e-12),
}
GLU = {**NORM, "f32": dict(rtol=2e-6, atol=2e-6)}
# A rounding before the weight that falls the other way is one ulp of a value that a bias may then cancel.
ROUNDED_BEFORE = {**NORM, "f16": dict(rtol=2e-3, atol=4e-3), "bf16": dict(rtol=1.6e-2, atol=3e-2)}
ROPE = {
    "f32": dict(atol=1e-6),
    "f16": dict(atol=4e-3, min_equal=0.97),
    "bf16": dict(atol=3e-2, min_equal=0.97),
    "f64": dict(atol=1e-12),
}
TABLE = {
    "f32": dict(atol=2.5e-7),
    "f16": dict(rtol=1e-3, atol=5e-7, min_equal=0.97),
    "bf16": dict(rtol=8e-3, atol=5e-7, min_equal=0.97),
    "f64": dict(atol=1e-12),
}
ATTENTION = {
    "f32": dict(rtol=2e-6, atol=2e-6),
    "f16": dict(rtol=2e-3, atol=1e-3),
    "bf16": dict(rtol=1.6e-2, atol=8e-3),
    "f64": dict(rtol=1e-12, atol=1e-12),
}


def linear_tolerance(dt, k):
    if dt == "f64":
        return dict(rtol=1e-12, atol=1e-12 * max(1.0, k) ** 0.5)
    atol = max(2e-6, 5e-5 * (k / 4096) ** 0.5)
    return {
        "f32": dict(rtol=2e-6, atol=atol),
        "f16": dict(rtol=2e-3, atol=atol, min_equal=0.97),
        "bf16": dict(rtol=1.6e-2, atol=atol, min_equal=0.97),
    }[dt]
