"""Rope scalings of every kind, with the keys of `#llama.rope_scaling`, for a dimension of 32."""

LONGROPE_FACTORS = dict(
    short_factor=[1.0 + 0.05 * i for i in range(16)], long_factor=[1.0 + 0.9 * i for i in range(16)]
)  # fmt: skip
ROPE_SCALINGS = {
    "linear": dict(kind="linear", factor=2.5),
    "dynamic": dict(kind="dynamic", factor=2.0, max_position_embeddings=64),
    "llama3": dict(
        kind="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0, original_max_position_embeddings=8192
    ),
    "llama3_short": dict(
        kind="llama3", factor=32.0, low_freq_factor=1.0, high_freq_factor=4.0, original_max_position_embeddings=64
    ),
    "yarn": dict(kind="yarn", factor=4.0, original_max_position_embeddings=4096),
    "yarn_betas": dict(
        kind="yarn", factor=16.0, original_max_position_embeddings=512, beta_fast=24.0, beta_slow=2.0, truncate=False
    ),
    "yarn_attention": dict(kind="yarn", factor=4.0, original_max_position_embeddings=4096, attention_factor=1.5),
    "yarn_mscale": dict(
        kind="yarn", factor=40.0, original_max_position_embeddings=4096, mscale=0.707, mscale_all_dim=1.3
    ),
    "longrope": dict(
        kind="longrope", max_position_embeddings=256, original_max_position_embeddings=64, **LONGROPE_FACTORS
    ),
    "longrope_attention": dict(
        kind="longrope", max_position_embeddings=256, original_max_position_embeddings=64, attention_factor=1.25,
        **LONGROPE_FACTORS,
    ),
}  # fmt: skip
