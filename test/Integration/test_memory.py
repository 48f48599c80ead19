"""Peak resident memory of `llama-runner generate`: weights once, caches as large as they are said to be, and little else."""

import functools
import json
import subprocess

import pytest

from harness import gpu_target, runner
from models import DEMO, generate
from test_generate import make_model

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)
if gpu_target():
    pytest.skip("of a GPU's memory the process knows nothing", allow_module_level=True)

MB = 1e6
CONTEXT, SHORT = 4096, 64
# Caches that are twice the weights in 8 bits, so that what they take can be told from noise. Every token ends a text.
CONFIG = dict(
    hidden_size=512, intermediate_size=1536, num_hidden_layers=6, num_attention_heads=8, num_key_value_heads=8, head_dim=64,
    vocab_size=512, max_position_embeddings=CONTEXT, eos_token_id=list(range(512)), bos_token_id=1,
)  # fmt: skip
ROWS = 2 * 6 * 8  # Of keys and values, a token.
BYTES_PER_TOKEN = {"f32": ROWS * 64 * 4, "bf16": ROWS * 64 * 2, "f16": ROWS * 64 * 2, "int8": ROWS * (64 + 4)}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    make_model(folder, CONFIG, "bf16")
    return folder


@pytest.fixture(scope="module")
def peak(model):
    @functools.cache
    def measure(folder, quant, kind, tokens):
        """With caches for so many tokens; the code is compiled by a first run, which takes memory as well."""
        arguments = ["--tokens", "3", "--max-tokens", tokens, "--quant", quant, "--kv-cache", kind]
        reports = [generate(folder, *arguments, logits=False) for _ in range(2)]
        assert reports[-1]["cached"] and len(reports[-1]["tokens"]) <= 1 + (folder != model) * tokens
        return reports[-1]["peak_rss_bytes"]

    return measure


def info(model, *arguments):
    done = subprocess.run([str(runner()), "info", str(model), "--json", *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("kind", BYTES_PER_TOKEN)
def test_info_counts_caches(model, kind):
    report = info(model, "--kv-cache", kind, "--length", 1000)
    assert report["cache"] == {"type": kind, "tokens": 1000, "bytes": 1000 * BYTES_PER_TOKEN[kind]}
    assert report["cache_bytes_per_token"] == BYTES_PER_TOKEN
    assert info(model)["cache"] == {"type": "bf16", "tokens": CONTEXT, "bytes": CONTEXT * BYTES_PER_TOKEN["bf16"]}


@pytest.mark.parametrize("quant,kind", [("none", "bf16"), ("none", "f32"), ("none", "int8"), ("q8_0", "bf16"), ("q4_0", "int8")])
def test_caches_take_what_they_hold(model, peak, quant, kind):
    grown = peak(model, quant, kind, CONTEXT) - peak(model, quant, kind, SHORT)
    expected = (CONTEXT - SHORT) * BYTES_PER_TOKEN[kind]
    assert abs(grown - expected) <= 0.05 * expected + 2 * MB


@pytest.mark.parametrize("quant", ["none", "q8_0", "q4_0"])
def test_weights_are_there_once(model, peak, quant):
    """Beside a model that is next to nothing, at most a tenth more than the weights, and a few buffers."""
    kinds = info(model, "--quant", quant)
    weights = sum(kinds["quantised_bytes_by_type" if quant != "none" else "weight_bytes_by_type"].values())
    grown = peak(model, quant, "bf16", SHORT) - peak(DEMO / "model", "none", "bf16", 1)
    assert 0.5 * weights <= grown <= 1.1 * weights + SHORT * BYTES_PER_TOKEN["bf16"] + 8 * MB
