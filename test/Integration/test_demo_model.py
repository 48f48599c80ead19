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


@pytest.mark.parametrize("name", CASES)
def test_cache_of_8_bits(name, tmp_path):
    """Rounding keys and values to 8 bits hardly moves logits: their error, and the token that is chosen."""
    case = CASES[name]
    ids = case["prompt_ids"] + case["generated_ids"][:-1]
    tokens = ["--dtype", "f32", "--tokens", ",".join(map(str, ids)), "--max-tokens", 1]
    exact, rounded = (
        generate(DEMO / "model", *tokens, "--kv-cache", kind)["logits"].astype(np.float64) for kind in ("auto", "int8")
    )
    assert not np.array_equal(exact, rounded)
    assert np.square(rounded - exact).sum() / np.square(exact).sum() < 1e-3
    assert (rounded.argmax(-1) == exact.argmax(-1)).mean() > 0.9
