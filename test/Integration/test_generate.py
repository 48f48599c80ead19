"""Whole models through `llama-runner generate`: stories260K against its golden texts and logits, models of odd
configurations with random weights against transformers."""

import json
import signal
import subprocess

import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM

from harness import TIMEOUT_S, runner
from models import (
    STORIES, generate, joined, logits_of, normalised_mean_square_error, run_generate, stories_missing, top1_agreement,
)  # fmt: skip

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)

F32_TOLERANCE = 2e-4
DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}


def largest_difference(actual, expected):
    return float(np.max(np.abs(actual.astype(np.float64) - expected)))


# --- stories260K: a trained model ----------------------------------------------------------------

needs_stories = pytest.mark.skipif(stories_missing() is not None, reason=str(stories_missing()))
MODEL = STORIES / "stories260K-hf"
GOLDEN = STORIES / "stories260K" / "golden"


def golden(name):
    ids = json.loads((GOLDEN / f"{name}.json").read_text())["ids"]
    return ids, np.load(GOLDEN / f"{name}.logits.f32.npy")


@needs_stories
def test_stories_greedy_text_and_logits():
    texts = json.loads((STORIES / "stories260K" / "expected_texts.json").read_text())["cases"]
    expected = next(case["expected_text"] for case in texts if case["name"] == "argmax")
    ids, logits = golden("greedy_bos_200")
    report = generate(MODEL, "--tokens", 1, "--max-tokens", 199)
    assert report["tokens"] == ids[1:200]
    assert report["text"].startswith(expected) or expected.startswith(report["text"])
    assert report["prefill_tokens"] == 1 and report["decode_tokens"] == 198
    assert report["logits"].shape == (199, 512)
    assert largest_difference(report["logits"], logits[:199]) <= F32_TOLERANCE


@needs_stories
def test_stories_streams_the_same_text():
    expected = generate(MODEL, "--tokens", 1, "--max-tokens", 60, logits=False)["text"]
    done = run_generate(MODEL, "--tokens", 1, "--max-tokens", 60)
    assert done.stdout.decode() == expected + "\n"
    for word in ("compile", "prefill", "decode", "tok/s"):
        assert word in done.stderr.decode()


@needs_stories
def test_stories_continues_a_prompt():
    ids, logits = golden("greedy_zoo_60")
    prompt = json.loads((GOLDEN / "greedy_zoo_60.json").read_text())["prompt_ids"]
    report = generate(MODEL, "--tokens", joined(prompt), "--max-tokens", 40)
    fed = len(report["logits"])
    assert fed == len(prompt) + 39
    assert (prompt + report["tokens"])[:fed] == ids[:fed]
    assert largest_difference(report["logits"], logits[:fed]) <= F32_TOLERANCE


@needs_stories
@pytest.mark.parametrize("chunk", [None, 1, 7, 64, 100], ids=lambda c: "at-once" if c is None else f"chunks-of-{c}")
def test_stories_prefill(chunk):
    ids, logits = golden("greedy_bos_200")
    result = logits_of(MODEL, ids, *([] if chunk is None else ["--prefill-chunk", chunk]))
    assert largest_difference(result, logits) <= F32_TOLERANCE


@needs_stories
def test_stories_to_the_end_of_the_context():
    ids = json.loads((GOLDEN / "greedy_bos_511.ids.json").read_text())
    report = generate(MODEL, "--tokens", joined(ids[:500]), "--max-tokens", 1000)
    # 512 tokens fit; the last one generated is not fed.
    assert report["logits"].shape == (512, 512)
    assert len(report["tokens"]) == 13
    assert report["tokens"][: len(ids) - 500] == ids[500:]


@needs_stories
@pytest.mark.parametrize("dtype,error,agreement", [("bf16", 2e-4, 0.97), ("f16", 5e-6, 0.99)])
def test_stories_in_16_bits(dtype, error, agreement):
    ids, logits = golden("greedy_bos_200")
    result = logits_of(MODEL, ids, "--dtype", dtype)
    nmse, top1 = normalised_mean_square_error(result, logits), top1_agreement(result, logits)
    print(f"stories260K in {dtype}: NMSE {nmse:.2e}, top-1 agreement {top1:.1%}")
    assert nmse <= error and top1 >= agreement


# --- Random weights, odd configurations -----------------------------------------------------------

BASE = dict(
    hidden_size=40, intermediate_size=72, num_hidden_layers=2, num_attention_heads=6, num_key_value_heads=2, head_dim=10,
    vocab_size=77, max_position_embeddings=96, rms_norm_eps=1e-5, tie_word_embeddings=False, bos_token_id=1,
    eos_token_id=2, initializer_range=0.3,
)  # fmt: skip
LLAMA3 = {
    "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 32,
}  # fmt: skip
YARN = {"rope_type": "yarn", "factor": 3.0, "original_max_position_embeddings": 32}
LONGROPE = {
    "rope_type": "longrope", "short_factor": [1.0, 1.1, 1.2, 1.3, 1.4], "long_factor": [1.0, 2.0, 3.0, 4.0, 5.0],
}  # fmt: skip
CONFIGS = {
    "untied": dict(),
    "tied": dict(tie_word_embeddings=True),
    "one-head": dict(num_attention_heads=1, num_key_value_heads=1, head_dim=40),
    "no-groups": dict(num_attention_heads=5, num_key_value_heads=5, head_dim=8, intermediate_size=33),
    "head-dim-of-its-own": dict(hidden_size=56, head_dim=18, num_attention_heads=3, num_key_value_heads=1),
    "biases": dict(attention_bias=True, mlp_bias=True),
    "gelu": dict(hidden_act="gelu"),
    "gelu-tanh": dict(hidden_act="gelu_pytorch_tanh"),
    "llama3": dict(rope_scaling=LLAMA3, rope_theta=5e5),
    "linear": dict(rope_scaling={"rope_type": "linear", "factor": 4.0}),
    "dynamic": dict(rope_scaling={"rope_type": "dynamic", "factor": 2.0}),
    "yarn": dict(rope_scaling=YARN),
    # More tokens than the original context: the long factors.
    "longrope": dict(rope_scaling=LONGROPE, original_max_position_embeddings=32),
    "mistral": dict(sliding_window=9),
    "one-layer": dict(num_hidden_layers=1, vocab_size=3, eos_token_id=None, hidden_size=17, intermediate_size=1),
}


def make_model(folder, config, dtype="f32", **save_options):
    """A model with random weights in `folder`; the same weights in f32 as the reference."""
    torch.manual_seed(7)
    values = {**BASE, **config}
    kinds = (MistralConfig, MistralForCausalLM) if "sliding_window" in config else (LlamaConfig, LlamaForCausalLM)
    model = kinds[1](kinds[0](**values)).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name:
                parameter.normal_(1.0, 0.3)
            elif name.endswith("bias"):
                parameter.normal_(0.0, 0.3)
            else:
                parameter.normal_(0.0, 1.0 / parameter.shape[-1] ** 0.5)
    # Not model.to(..), which would round the rope frequencies too.
    for parameter in model.parameters():
        parameter.data = parameter.data.to(DTYPES[dtype])
    model.save_pretrained(folder, **save_options)
    return reload(folder, "f32")


def reload(folder, dtype):
    return AutoModelForCausalLM.from_pretrained(folder, dtype=DTYPES[dtype], attn_implementation="eager").eval()


def prompt_of(config, length=37):
    vocabulary = {**BASE, **config}["vocab_size"]
    return np.random.default_rng(3).integers(0, vocabulary, length).tolist()


def transformers_logits(model, ids):
    with torch.no_grad():
        return model(torch.tensor([ids])).logits[0].double().numpy()


@pytest.mark.parametrize("name", CONFIGS)
def test_logits_are_transformers(name, tmp_path):
    """All at once, and for some in pieces of a length that divides nothing: decode is a piece of one token."""
    config = CONFIGS[name]
    model, ids = make_model(tmp_path, config), prompt_of(config)
    expected = transformers_logits(model, ids)
    result = logits_of(tmp_path, ids)
    assert result.shape == expected.shape and result.dtype == np.float32
    assert largest_difference(result, expected) <= F32_TOLERANCE
    if name not in ("untied", "no-groups", "llama3", "mistral"):
        return
    pieces = logits_of(tmp_path, ids, "--prefill-chunk", 5)
    assert largest_difference(pieces, expected) <= F32_TOLERANCE


@pytest.mark.parametrize("name", ["untied", "mistral"])
def test_decode_is_prefill(name, tmp_path):
    """What greedy decoding feeds itself token by token gives, fed at once, the same logits."""
    config = CONFIGS[name]
    make_model(tmp_path, {**config, "eos_token_id": None})
    ids = prompt_of(config, 11)
    decoded = generate(tmp_path, "--tokens", joined(ids), "--max-tokens", 40)
    fed = ids + decoded["tokens"][:-1]
    assert decoded["tokens"] == decoded["logits"][len(ids) - 1 :].argmax(-1).tolist()
    assert largest_difference(logits_of(tmp_path, fed), decoded["logits"]) <= 1e-5


def test_long_prompts_are_fed_in_parts(tmp_path):
    """The last part of the default length is not whole."""
    config = {**CONFIGS["untied"], "max_position_embeddings": 1100}
    make_model(tmp_path, config)
    ids = prompt_of(config, 1030)
    whole = logits_of(tmp_path, ids, "--prefill-chunk", len(ids))
    parts = logits_of(tmp_path, ids)
    assert parts.shape == whole.shape and parts.shape[0] == len(ids)
    assert largest_difference(parts, whole) <= F32_TOLERANCE


@pytest.mark.parametrize("dtype,error", [("bf16", 1e-3), ("f16", 2e-5)])
@pytest.mark.parametrize("name", ["tied", "biases"])
def test_16_bit_files(name, dtype, error, tmp_path):
    """Files in 16 bits: exact when computed in f32, close when computed in their own type."""
    model, ids = make_model(tmp_path, CONFIGS[name], dtype), prompt_of(CONFIGS[name])
    expected = transformers_logits(model, ids)
    assert largest_difference(logits_of(tmp_path, ids, "--dtype", "f32"), expected) <= F32_TOLERANCE
    result = logits_of(tmp_path, ids)
    theirs = transformers_logits(reload(tmp_path, dtype), ids)
    nmse, their_nmse = (normalised_mean_square_error(logits, expected) for logits in (result, theirs))
    top1 = top1_agreement(result, expected)
    print(f"{name} {dtype}: NMSE {nmse:.2e} (transformers {their_nmse:.2e}), top-1 agreement {top1:.1%}")
    assert nmse <= error and nmse <= 1.5 * their_nmse and top1 >= 0.8


@pytest.mark.parametrize("dtype", ["bf16", "f16"])
def test_f32_files_in_16_bits(dtype, tmp_path):
    model, ids = make_model(tmp_path, CONFIGS["llama3"]), prompt_of({})
    nmse = normalised_mean_square_error(logits_of(tmp_path, ids, "--dtype", dtype), transformers_logits(model, ids))
    print(f"f32 files in {dtype}: NMSE {nmse:.2e}")
    assert nmse <= {"bf16": 2e-3, "f16": 5e-5}[dtype]


def test_sharded_files(tmp_path):
    model, ids = make_model(tmp_path, CONFIGS["untied"], max_shard_size="20KB"), prompt_of({})
    assert (tmp_path / "model.safetensors.index.json").exists() and not (tmp_path / "model.safetensors").exists()
    assert largest_difference(logits_of(tmp_path, ids), transformers_logits(model, ids)) <= F32_TOLERANCE


def test_huge_pages_hold_the_same(tmp_path):
    """Embeddings and head are large enough to be copied; what is smaller stays in the file."""
    config = {"vocab_size": 9001, "hidden_size": 64, "tie_word_embeddings": False}
    make_model(tmp_path, config)
    ids = prompt_of(config)
    assert np.array_equal(logits_of(tmp_path, ids, "--huge-pages"), logits_of(tmp_path, ids))


def test_threads_do_not_change_results(tmp_path):
    make_model(tmp_path, CONFIGS["no-groups"])
    ids = prompt_of({})
    one, two = (logits_of(tmp_path, ids, "--threads", threads) for threads in (1, 2))
    assert np.array_equal(one, two)


# --- Sampling and ends ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    make_model(folder, dict(eos_token_id=None))
    return folder


def test_end_token_ends(small, tmp_path):
    """Generation stops with the end token, which is reported."""
    tokens = generate(small, "--tokens", 5, "--max-tokens", 12, logits=False)["tokens"]
    assert len(tokens) == 12
    end = tokens[4]
    for file in small.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    config = json.loads((small / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**config, "eos_token_id": [76, end]}))
    (tmp_path / "generation_config.json").unlink(missing_ok=True)
    ended = generate(tmp_path, "--tokens", 5, "--max-tokens", 12, logits=False)["tokens"]
    assert ended == tokens[: tokens.index(end) + 1]


def test_sampling_depends_on_the_seed_only(small):
    options = ["--tokens", 5, "--max-tokens", 24, "--temperature", 1.0, "--top-k", 40, "--top-p", 0.95]
    first, again, other = (
        generate(small, *options, "--seed", seed, logits=False)["tokens"] for seed in (1, 1, 2)
    )  # fmt: skip
    assert first == again != other


def test_interrupt_ends_generation(tmp_path):
    """Ctrl-C ends the text, not the report."""
    make_model(tmp_path, dict(eos_token_id=None, max_position_embeddings=200000))
    command = [str(runner()), "generate", str(tmp_path), "--tokens", "5", "--max-tokens", "200000", "--threads", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        rest, report = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 0 and rest.endswith(b"\n")
    assert b"decode" in report and b"tok/s" in report


def test_no_new_tokens(small):
    report = generate(small, "--tokens", "5,6,7", "--max-tokens", 0)
    assert report["tokens"] == [] and report["text"] is None
    assert report["logits"].shape == (3, 77) and report["decode_tokens"] == 0


def test_json_has_exactly_these_keys(small):
    report = generate(small, "--tokens", 5, "--max-tokens", 2, logits=False)
    assert set(report) == {
        "tokens", "text", "compile_s", "cached", "load_s", "prefill_tokens", "prefill_s", "decode_tokens", "decode_s",
        "rss_bytes", "peak_rss_bytes",
    }  # fmt: skip


def test_code_is_kept(small, tmp_path, monkeypatch):
    """The second run finds the first one's code; another program, or a damaged file, is compiled."""
    monkeypatch.setenv("LLAMA_CODE_CACHE", str(tmp_path / "cache"))
    arguments = ["--tokens", 5, "--max-tokens", 4]
    first, second = (generate(small, *arguments, logits=False) for _ in range(2))
    assert not first["cached"] and second["cached"] and second["compile_s"] < first["compile_s"]
    assert second["tokens"] == first["tokens"]
    assert not generate(small, *arguments, "--dtype", "bf16", logits=False)["cached"]
    assert not generate(small, *arguments, "--no-cache", logits=False)["cached"]
    # Cut off; with other bytes in the middle; written by others.
    damages = [
        lambda path: path.write_bytes(path.read_bytes()[:1000]),
        lambda path: path.write_bytes(path.read_bytes()[:2000] + b"\0" * 500 + path.read_bytes()[2500:]),
        lambda path: path.chmod(0o666),
    ]
    for damage in damages:
        for path in (tmp_path / "cache").glob("llvmcache-*"):
            damage(path)
        damaged = generate(small, *arguments, logits=False)
        assert not damaged["cached"] and damaged["tokens"] == first["tokens"]
        assert generate(small, *arguments, logits=False)["cached"]


@pytest.mark.parametrize("folder", ["", "/dev/null/cache"], ids=["none", "impossible"])
def test_no_cache_is_no_error(folder, small, monkeypatch):
    monkeypatch.setenv("LLAMA_CODE_CACHE", folder)
    for _ in range(2):
        assert not generate(small, "--tokens", 5, "--max-tokens", 2, logits=False)["cached"]


def test_without_tokenizer_ids_are_printed(small):
    done = run_generate(small, "--tokens", 5, "--max-tokens", 3)
    tokens = generate(small, "--tokens", 5, "--max-tokens", 3, logits=False)["tokens"]
    assert done.stdout.decode() == " ".join(map(str, tokens)) + "\n"
