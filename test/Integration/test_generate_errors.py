"""Bad models and bad options: `llama-runner generate` (and info, compile) answer each with one clear line that names
what is wrong, exit code 1 and no output."""

import json
import shutil
import struct
import subprocess

import numpy as np
import pytest

from harness import TIMEOUT_S, load_safetensors, runner, save_safetensors
from models import DEMO

if runner() is None:
    pytest.skip("llama-runner is not built (./dev build, or LLAMA_RUNNER=…)", allow_module_level=True)


@pytest.fixture
def model(tmp_path):
    """A copy of the demo model, to be damaged."""
    folder = tmp_path / "model"
    shutil.copytree(DEMO / "model", folder)
    return folder


def expect_error(arguments, *fragments):
    command = [str(runner()), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIMEOUT_S)
    assert done.returncode == 1, f"exit code {done.returncode}\n{done.stderr}"
    lines = done.stderr.splitlines()
    assert len(lines) == 1 and lines[0].startswith("error: "), done.stderr
    assert done.stdout == ""
    for fragment in fragments:
        assert fragment in lines[0], f"{fragment!r} is not in: {lines[0]}"


def set_config(model, **values):
    path = model / "config.json"
    config = json.loads(path.read_text())
    for key, value in values.items():
        if value is ...:
            del config[key]
        else:
            config[key] = value
    path.write_text(json.dumps(config))


# --- Options -------------------------------------------------------------------------------------

OPTIONS = {
    "no-model": ([], ["MODEL_DIR"]),
    "two-models": (["{model}", "{model}"], ["unexpected argument"]),
    "unknown-option": (["{model}", "--temprature", "1"], ["--temprature"]),
    "prompt-twice": (["{model}", "--prompt", "a", "--tokens", "1"], ["exclude each other"]),
    "empty-prompt": (["{model}", "--prompt", ""], ["--prompt", "value"]),
    "prompt-file-missing": (["{model}", "--prompt-file", "{tmp}/none.txt"], ["none.txt"]),
    "prompt-file-is-a-folder": (["{model}", "--prompt-file", "{tmp}"], ["{tmp}"]),
    "tokens-are-words": (["{model}", "--tokens", "one,two"], ["--tokens", "'one'"]),
    "tokens-with-a-hole": (["{model}", "--tokens", "1,,2"], ["--tokens", "''"]),
    "token-too-large": (["{model}", "--tokens", "1,640"], ["640", "0 to 639"]),
    "token-negative": (["{model}", "--tokens", "-1"], ["-1", "0 to 639"]),
    "token-huge": (["{model}", "--tokens", "99999999999"], ["99999999999"]),
    "prompt-too-long": (["{model}", "--tokens", ",".join(["1"] * 513)], ["513 tokens", "512"]),
    "max-tokens-negative": (["{model}", "--max-tokens", "-1"], ["--max-tokens"]),
    "max-tokens-a-word": (["{model}", "--max-tokens", "many"], ["--max-tokens", "many"]),
    "temperature-negative": (["{model}", "--temperature", "-0.5"], ["--temperature"]),
    "temperature-nan": (["{model}", "--temperature", "nan"], ["--temperature"]),
    "top-p-zero": (["{model}", "--top-p", "0"], ["top"]),
    "top-p-above-one": (["{model}", "--top-p", "1.5"], ["1.5"]),
    "top-k-negative": (["{model}", "--top-k", "-3"], ["--top-k"]),
    "seed-negative": (["{model}", "--seed", "-3"], ["--seed"]),
    "dtype-unknown": (["{model}", "--dtype", "int8"], ["--dtype", "int8", "f32, bf16 or f16"]),
    "kv-cache-unknown": (["{model}", "--kv-cache", "int3"], ["--kv-cache", "int3", "auto, f32, bf16, f16 or int8"]),
    "threads-zero": (["{model}", "--threads", "0"], ["--threads"]),
    "target-unknown": (["{model}", "--target", "z80"], ["--target", "z80", "x86-64-v3"]),
    "prefill-chunk-zero": (["{model}", "--prefill-chunk", "0"], ["--prefill-chunk"]),
    "logits-in-no-folder": (["{model}", "--logits", "{tmp}/none/l.npy"], ["l.npy", "none"]),
    "logits-is-a-folder": (["{model}", "--logits", "{tmp}"], ["{tmp}", "directory"]),
    "model-missing": (["{tmp}/none"], ["none"]),
    "model-is-a-file": (["{model}/config.json"], ["config.json"]),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_bad_options(name, tmp_path):
    arguments, fragments = OPTIONS[name]
    fill = {"{model}": str(DEMO / "model"), "{tmp}": str(tmp_path)}

    def filled(text):
        for key, value in fill.items():
            text = text.replace(key, value)
        return text

    expect_error(["generate", *map(filled, arguments)], *map(filled, fragments))


def test_prompt_is_not_utf8(tmp_path):
    (tmp_path / "prompt.txt").write_bytes(b"abc \xff\xfe")
    expect_error(["generate", DEMO / "model", "--prompt-file", tmp_path / "prompt.txt"], "prompt", "UTF-8")


# --- config.json ---------------------------------------------------------------------------------

CONFIGS = {
    "architecture": (dict(architectures=["GPT2LMHeadModel"], model_type="gpt2"), ["gpt2", "llama, mistral"]),
    "activation": (dict(hidden_act="mish"), ["mish", "silu"]),
    "rope-type": (dict(rope_scaling={"rope_type": "spiral", "factor": 2.0}), ["spiral", "llama3"]),
    "rope-factor": (dict(rope_scaling={"rope_type": "linear", "factor": -2.0}), ["factor"]),
    "hidden-size-missing": (dict(hidden_size=...), ["hidden_size"]),
    "hidden-size-text": (dict(hidden_size="many"), ["hidden_size"]),
    "hidden-size-wrong": (dict(hidden_size=168), ["shape", "168"]),
    "layers-zero": (dict(num_hidden_layers=0), ["num_hidden_layers"]),
    "layers-too-many": (dict(num_hidden_layers=5), ["model.layers.4."]),
    "layers-too-few": (dict(num_hidden_layers=3), ["model.layers.3."]),
    "groups-uneven": (dict(num_key_value_heads=4), ["num_key_value_heads"]),
    "head-dim-odd": (dict(head_dim=23), ["head_dim"]),
    "vocabulary-wrong": (dict(vocab_size=641), ["model.embed_tokens.weight", "641"]),
    "untied-without-head": (dict(tie_word_embeddings=False), ["lm_head.weight"]),
    "bias-not-there": (dict(attention_bias=True), ["bias"]),
    "eps-negative": (dict(rms_norm_eps=-1.0), ["rms_norm_eps"]),
}  # fmt: skip


@pytest.mark.parametrize("command", ["generate", "compile"])
@pytest.mark.parametrize("name", CONFIGS)
def test_bad_config(name, command, model, tmp_path):
    changes, fragments = CONFIGS[name]
    set_config(model, **changes)
    extra = ["-o", tmp_path / "out.mlir"] if command == "compile" else []
    expect_error([command, model, *extra], *fragments)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"model_type": "llama"', "null"])
def test_config_is_not_an_object(text, model):
    (model / "config.json").write_text(text)
    expect_error(["generate", model], "config.json")


# --- Files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_missing_file(name, model):
    (model / name).unlink()
    expect_error(["generate", model], name)


def test_missing_tokenizer(model):
    (model / "tokenizer.json").unlink()
    expect_error(["generate", model, "--prompt", "Once"], "tokenizer.json", "--tokens")


@pytest.mark.parametrize("text", ["", "{}", '{"model": {"type": "WordPiece"}}'])
def test_bad_tokenizer(text, model):
    (model / "tokenizer.json").write_text(text)
    expect_error(["generate", model, "--prompt", "Once"], "tokenizer.json")


@pytest.mark.parametrize("size", [0, 7, 100, 5000, -1])
def test_truncated_weights(size, model):
    path = model / "model.safetensors"
    path.write_bytes(path.read_bytes()[:size])
    expect_error(["generate", model], "model.safetensors")


def test_header_that_lies(model):
    path = model / "model.safetensors"
    data = path.read_bytes()
    path.write_bytes(struct.pack("<Q", 1 << 60) + data[8:])
    expect_error(["generate", model], "model.safetensors")


def damage_weights(model, change):
    path = model / "model.safetensors"
    arrays = dict(load_safetensors(path))
    change(arrays)
    save_safetensors(path, arrays)


UP = "model.layers.1.mlp.up_proj.weight"
WEIGHTS = {
    "missing": (lambda arrays: arrays.pop(UP), [UP, "missing"]),
    "transposed": (lambda arrays: arrays.update({UP: arrays[UP].T}), [UP, "[160, 440]", "[440, 160]"]),
    "integers": (lambda arrays: arrays.update({UP: np.zeros((440, 160), np.int8)}), [UP, "I8"]),
    "one-too-many": (lambda arrays: arrays.update({UP.replace(".1.", ".9."): arrays[UP]}), [".9."]),
}


@pytest.mark.parametrize("command", ["generate", "compile"])
@pytest.mark.parametrize("name", WEIGHTS)
def test_bad_weights(name, command, model, tmp_path):
    change, fragments = WEIGHTS[name]
    damage_weights(model, change)
    extra = ["-o", tmp_path / "out.mlir"] if command == "compile" else []
    expect_error([command, model, *extra], *fragments)


def test_shard_missing(model):
    names = load_safetensors(model / "model.safetensors")
    (model / "model.safetensors").unlink()
    index = {"weight_map": {name: "model-00001-of-00002.safetensors" for name in names}}
    (model / "model.safetensors.index.json").write_text(json.dumps(index))
    expect_error(["generate", model], "model-00001-of-00002.safetensors")


def test_weights_that_give_nan(model):
    """No silent nonsense: NaN logits are an error, not a token."""

    def poison(arrays):
        norm = arrays["model.norm.weight"].copy()
        norm[0] = np.nan
        arrays["model.norm.weight"] = norm

    damage_weights(model, poison)
    done = subprocess.run([str(runner()), "generate", str(model), "--json"], capture_output=True, text=True)
    assert done.returncode == 1 and done.stdout == ""
    assert "NaN" in done.stderr.splitlines()[-1]


# --- info ------------------------------------------------------------------------------------------


def test_info_says_what_is_not_supported(model):
    set_config(model, hidden_act="mish")
    done = subprocess.run([str(runner()), "info", str(model)], capture_output=True, text=True)
    assert done.returncode == 1
    assert "supported      no" in done.stdout and "mish" in done.stdout
    assert done.stderr.startswith("error: ") and "mish" in done.stderr


def test_info_of_a_supported_model():
    done = subprocess.run([str(runner()), "info", str(DEMO / "model"), "--json"], capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""
    info = json.loads(done.stdout)
    assert info["supported"] and info["problems"] == []
    assert info["parameters"] == 1194400 and info["weight_bytes"] == 2388800
    assert info["cache_bytes_per_token"] == {"f32": 1536, "bf16": 768, "f16": 768, "int8": 448}
    assert info["cache"] == {"type": "bf16", "tokens": 512, "bytes": 512 * 768}
    assert info["config"]["rope_type"] == "llama3" and info["config"]["num_key_value_heads"] == 2


def test_info_of_no_folder(tmp_path):
    expect_error(["info", tmp_path / "none"], "none")
