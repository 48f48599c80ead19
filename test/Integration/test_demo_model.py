"""The demo model of the repository against what PyTorch made of it: examples/demo-model/golden."""

import json

import numpy as np
import pytest

from harness import load_safetensors, runner
from models import DEMO, generate, logits_of

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

GOLDEN = json.loads((DEMO / "golden" / "expected.json").read_text())
CASES = {case["name"]: case for case in GOLDEN["cases"]}
LOGITS = load_safetensors(DEMO / "golden" / GOLDEN["logits_file"])


@pytest.mark.parametrize("name", CASES)
def test_golden(name, tmp_path):
    """Text from text, greedily, in f32; and the logits where the golden file has them."""
    case = CASES[name]
    (tmp_path / "prompt.txt").write_text(case["prompt"])
    prompt = ["--prompt-file", tmp_path / "prompt.txt"] if case["prompt"] else []
    report = generate(DEMO / "model", "--dtype", "f32", *prompt, "--max-tokens", case["max_new_tokens"])
    assert report["prefill_tokens"] == len(case["prompt_ids"])
    assert report["tokens"] == case["generated_ids"]
    assert report["text"] == case["text"]
    expected = LOGITS[case["logits"]]
    difference = np.abs(report["logits"][case["positions"]].astype(np.float64) - expected)
    assert difference.max() <= GOLDEN["tolerance"]


def test_in_its_own_type():
    """In bf16, the type of its file, the model still adds."""
    report = generate(DEMO / "model", "--prompt", "12 + 7 =", "--max-tokens", 4, logits=False)
    assert report["text"] == " 19.\n"


def test_prefill_in_pieces_is_prefill():
    case = CASES["long"]
    whole = logits_of(DEMO / "model", case["prompt_ids"], "--dtype", "f32")
    for chunk in (1, 13):
        pieces = logits_of(DEMO / "model", case["prompt_ids"], "--dtype", "f32", "--prefill-chunk", chunk)
        # Keys are summed in other blocks; logits are up to 27.
        assert np.abs(pieces - whole).max() <= GOLDEN["tolerance"]


#: The error of logits, as a share of their squares, that rounding keys and values may make.
CACHE_ERRORS = {"f16": 1e-6, "bf16": 5e-5, "int8": 1e-3}


@pytest.mark.parametrize("kind", CACHE_ERRORS)
@pytest.mark.parametrize("name", CASES)
def test_rounded_caches(name, kind):
    """Rounding keys and values hardly moves logits: their error, and the token that is chosen."""
    case = CASES[name]
    ids = case["prompt_ids"] + case["generated_ids"][:-1]
    tokens = ["--dtype", "f32", "--tokens", ",".join(map(str, ids)), "--max-tokens", 1]
    exact, rounded = (
        generate(DEMO / "model", *tokens, "--kv-cache", cache)["logits"].astype(np.float64) for cache in ("auto", kind)
    )
    assert not np.array_equal(exact, rounded)
    assert np.square(rounded - exact).sum() / np.square(exact).sum() < CACHE_ERRORS[kind]
    assert (rounded.argmax(-1) == exact.argmax(-1)).mean() > 0.9


@pytest.mark.parametrize("dtype", ["f32", "bf16", "f16"])
def test_caches_by_default(dtype):
    """Of the type that is computed with; f16 where that is f32 and weights are quantised."""
    tokens = ["--tokens", "17,638,51,290,294", "--max-tokens", 4, "--dtype", dtype]
    for quant, cache in (("none", dtype), ("q8_0", "f16" if dtype == "f32" else dtype)):
        same, default, other = (
            generate(DEMO / "model", *tokens, "--quant", quant, "--kv-cache", kind)["logits"]
            for kind in (cache, "auto", "int8")
        )
        assert np.array_equal(same, default)
        assert not np.array_equal(same, other)


@pytest.mark.parametrize("kind", ["f32", "f16", "bf16", "int8"])
@pytest.mark.parametrize("dtype", ["f32", "bf16"])
def test_caches_on_any_number_of_threads(dtype, kind):
    ids = CASES["long"]["prompt_ids"]
    arguments = ["--tokens", ",".join(map(str, ids)), "--max-tokens", 3, "--dtype", dtype, "--kv-cache", kind]
    one, two = (generate(DEMO / "model", *arguments, "--threads", n) for n in (1, 2))
    assert one["tokens"] == two["tokens"] and np.array_equal(one["logits"], two["logits"])
