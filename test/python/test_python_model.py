"""Models: the demo model's texts and logits, streams, and what goes wrong."""

import gc
import json
import threading
import time

import llama_mlir as lm
import ml_dtypes
import numpy as np
import pytest
import torch
from built_package import ROOT
from gguf_files import convert
from harness import load_safetensors
from models import STORIES, stories_missing

DEMO = ROOT / "examples" / "demo-model"
GOLDEN = json.loads((DEMO / "golden" / "expected.json").read_text())
PROMPT = "Tom was a brave boy."


@pytest.fixture(scope="module")
def exact():
    """The demo model in float32, which the expected texts and logits come from."""
    return lm.Model.load(DEMO / "model", dtype="f32", threads=2)


@pytest.fixture(scope="module")
def model():
    return lm.Model.load(DEMO / "model")


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["name"])
def test_texts(exact, case):
    ended = case["ended"]
    text = exact.generate(case["prompt"], max_tokens=case["max_new_tokens"])
    assert text == case["text"]
    assert text.tokens[: len(case["generated_ids"])] == case["generated_ids"]
    assert text.statistics.stop_reason == ("end_of_text" if ended else "max_tokens")
    assert exact.encode(case["prompt"]) == case["prompt_ids"]
    again = exact.generate(np.array(case["prompt_ids"]), max_tokens=case["max_new_tokens"])
    assert again == text and again.tokens == text.tokens


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["name"])
def test_logits(exact, case):
    expected = load_safetensors(DEMO / "golden" / GOLDEN["logits_file"])[case["logits"]]
    ids = [*case["prompt_ids"], *case["generated_ids"]][: max(case["positions"]) + 1]
    actual = exact.logits(ids)
    assert actual.dtype == np.float32 and actual.shape == (len(ids), exact.vocab_size)
    np.testing.assert_allclose(actual[case["positions"]], expected, atol=GOLDEN["tolerance"], rtol=0)


@pytest.mark.skipif(bool(stories_missing()), reason=str(stories_missing()))
def test_stories():
    model = lm.Model.load(STORIES / "stories260K-hf")
    cases = json.loads((STORIES / "stories260K" / "expected_texts.json").read_text())["cases"]
    expected = next(case for case in cases if case["name"] == "argmax")["expected_text"]
    text = "Once upon a time"
    assert expected.startswith(text + model.generate(text, max_tokens=60))


def test_properties(model):
    info = model.info()
    assert info["supported"] and info["config"]["vocab_size"] == model.vocab_size == 640
    assert info["parameters"] == lm.model_info(DEMO / "model")["parameters"]
    assert model.context_size == 512 and model.has_tokenizer and not model.closed
    assert model.decode(model.encode("12 + 7 =")) == "12 + 7 ="
    assert model.encode(PROMPT, add_special_tokens=False) == model.encode(PROMPT)[1:]
    np.testing.assert_array_equal(model.logits(PROMPT), model.logits(model.encode(PROMPT)))


def test_sampling(model):
    options = {"max_tokens": 20, "temperature": 0.9, "top_k": 40, "top_p": 0.95}
    texts = [model.generate(PROMPT, seed=seed, **options) for seed in (1, 1, 2, 3, 4)]
    assert texts[0] == texts[1] and len(set(texts)) > 1
    assert model.generate(PROMPT, 20, temperature=1.0, top_k=1) == model.generate(PROMPT, 20)
    assert model.generate(PROMPT, 20, prefill_chunk=3, threads=1) == model.generate(PROMPT, 20)
    nothing = model.generate(PROMPT, max_tokens=0)
    assert nothing == "" and nothing.tokens == []
    assert model.generate(PROMPT, 700, ignore_eos=True).statistics.stop_reason == "context"


def test_element_types(exact):
    expected = exact.generate(PROMPT, 5)
    for dtype in ("float32", np.float32, np.dtype("f4"), torch.float32):
        with lm.Model.load(DEMO / "model", dtype=dtype, threads=2) as model:
            assert model.generate(PROMPT, 5) == expected
    for dtype in ("bf16", "bfloat16", ml_dtypes.bfloat16, torch.bfloat16):
        assert str(lm.Module.of_model(DEMO / "model", dtype)) == str(lm.Module.of_model(DEMO / "model", "bf16"))
    assert "xf16>" in str(lm.Module.of_model(DEMO / "model", np.float16))


# --- Streams ------------------------------------------------------------------------------------


def slowly(token, text):
    """Takes so long that a reader is never far behind."""
    time.sleep(0.005)


@pytest.mark.parametrize("kind,error", [("f16", 1e-6), ("bf16", 5e-5), ("int8", 1e-3)])
def test_rounded_caches(exact, kind, error):
    """Keys and values in another type: logits hardly move, but do."""
    ids = GOLDEN["cases"][0]["prompt_ids"] + GOLDEN["cases"][0]["generated_ids"]
    with lm.Model.load(DEMO / "model", dtype="f32", kv_cache=kind) as rounded:
        assert rounded.info()["cache"]["type"] == kind
        logits, expected = rounded.logits(ids).astype(np.float64), exact.logits(ids).astype(np.float64)
    assert 0 < np.square(logits - expected).sum() / np.square(expected).sum() < error


def test_a_stream_gives_the_same_text(model):
    whole = model.generate(PROMPT, max_tokens=40)
    stream = model.generate(PROMPT, max_tokens=40, stream=True)
    pieces = list(stream)
    assert "".join(pieces) == whole == stream.text and len(pieces) > 20
    assert stream.tokens == whole.tokens and stream.statistics.tokens == 40
    assert list(stream) == []


def test_a_stream_gives_pieces_while_it_generates(model):
    with model.generate(PROMPT, max_tokens=400, ignore_eos=True, stream=True, callback=slowly) as stream:
        next(stream)
        assert stream.statistics is None
    assert len(stream.tokens) < 400


def test_closing_a_stream_ends_it(model):
    stream = model.generate(PROMPT, max_tokens=450, ignore_eos=True, stream=True, callback=slowly)
    next(stream)
    stream.close()
    stream.close()
    assert list(stream) == [] and not stream._thread.is_alive() and len(stream.tokens) < 450
    assert stream.statistics.stop_reason == "cancelled" and stream.statistics.tokens == len(stream.tokens)


def test_closing_a_stream_that_fails():
    with lm.Model.load(DEMO / "model", threads=2) as model:
        stream = model.generate(PROMPT, stream=True, callback=lambda token, text: 1 / 0)
        stream.close()
        assert stream.statistics is None and list(stream) == []


def test_closing_a_stream_lets_its_readers_go(model):
    stream = model.generate(PROMPT, max_tokens=450, ignore_eos=True, stream=True, callback=slowly)
    reader = threading.Thread(target=lambda: list(stream))
    reader.start()
    stream.close()
    reader.join(60)
    assert not reader.is_alive() and stream.statistics.stop_reason == "cancelled"


def test_dropping_a_stream_ends_it(model):
    stream = model.generate(PROMPT, max_tokens=450, ignore_eos=True, stream=True, callback=slowly)
    thread, tokens = stream._thread, stream._state.tokens
    del stream
    gc.collect()
    thread.join()
    assert len(tokens) < 450


def test_streams_of_several_threads(model):
    expected = model.generate(PROMPT, max_tokens=30)
    texts = []

    def work():
        texts.append("".join(model.generate(PROMPT, max_tokens=30, stream=True)))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == [expected] * 4


def test_callbacks(model):
    seen = []
    text = model.generate(PROMPT, max_tokens=40, callback=lambda token, piece: seen.append((token, piece)))
    assert [token for token, _ in seen] == text.tokens and "".join(piece for _, piece in seen) == text
    stopped = model.generate(PROMPT, max_tokens=40, callback=lambda token, piece: piece == ".")
    assert stopped.statistics.stop_reason == "cancelled" and stopped.endswith(".") and len(stopped) < len(text)


class Unusual(Exception):
    pass


@pytest.mark.parametrize("stream", [False, True])
def test_exceptions_of_callbacks(model, stream):
    def fail(token, text):
        raise Unusual(text)

    with pytest.raises(Unusual):
        "".join(model.generate(PROMPT, max_tokens=40, callback=fail, stream=stream))
    assert model.generate(PROMPT, max_tokens=4)


def test_a_callback_cannot_use_its_own_model(model):
    with pytest.raises(lm.Error):
        model.generate(PROMPT, max_tokens=4, callback=lambda token, text: model.logits([1]))


# --- What goes wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"prompt": 3}, TypeError, "tokens are a sequence of ints"),
        ({"prompt": None}, TypeError, "tokens are a sequence of ints"),
        ({"prompt": b"bytes"}, TypeError, "tokens are a sequence of ints"),
        ({"prompt": [1.5]}, TypeError, "a token is an int"),
        ({"prompt": [True]}, TypeError, "a token is an int"),
        ({"prompt": np.array(3)}, TypeError, "not a single one"),
        ({"prompt": []}, ValueError, ""),
        ({"prompt": [640]}, ValueError, "640"),
        ({"prompt": [-1]}, ValueError, "a token is -1"),
        ({"prompt": [2**40]}, ValueError, "a token is"),
        ({"prompt": [1] * 600}, ValueError, ""),
        ({"prompt": "\ud800"}, ValueError, "surrogates"),
        ({"max_tokens": -1}, ValueError, "max_tokens is -1"),
        ({"max_tokens": 1.5}, TypeError, "max_tokens is an int"),
        ({"max_tokens": 2**70}, ValueError, "max_tokens is"),
        ({"temperature": -1}, ValueError, "temperature is -1"),
        ({"temperature": float("nan")}, ValueError, "temperature is nan"),
        ({"temperature": "hot"}, TypeError, "temperature is a number"),
        ({"top_p": 0}, ValueError, "top_p is 0"),
        ({"top_p": 1.1}, ValueError, "top_p is 1.1"),
        ({"top_k": 0}, ValueError, "top_k is 0"),
        ({"seed": -1}, ValueError, "seed is -1"),
        ({"threads": 0}, ValueError, "threads is 0"),
        ({"callback": 3}, TypeError, "callback is a function"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_arguments_of_generate(model, arguments, error, text, stream):
    # A stream too raises before it starts.
    with pytest.raises(error, match=text or None):
        model.generate(**{"prompt": PROMPT, "max_tokens": 2, **arguments}, stream=stream)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("prompt", [[], [640], [1] * 513, PROMPT * 200, "\ud800"], ids=range(5))
def test_a_prompt_is_checked_where_nothing_is_generated(model, prompt, stream):
    with pytest.raises(ValueError, match=r"prompt|surrogates"):
        model.generate(prompt, max_tokens=0, stream=stream)
    for fits in ([1] * 512, PROMPT, ""):
        assert "".join(model.generate(fits, max_tokens=0, stream=stream)) == ""


@pytest.mark.parametrize("options", [{}, {"max_tokens": 0}, {"stream": True}])
def test_text_for_a_model_without_a_tokenizer(tmp_path, options):
    for name in ("config.json", "model.safetensors"):
        (tmp_path / name).symlink_to(DEMO / "model" / name)
    with lm.Model.load(tmp_path, threads=2) as model:
        with pytest.raises(lm.InvalidArgumentError, match=r"no .*tokenizer\.json; give .* \(--tokens\)"):
            model.generate(PROMPT, **options)
        assert "".join(model.generate([1, 2], max_tokens=2, stream=True)) == ""


@pytest.mark.parametrize("options", [{}, {"max_tokens": 0}, {"stream": True}])
def test_text_for_a_gguf_model_without_a_tokenizer(tmp_path, options):
    convert(DEMO / "model", tmp_path / "m.gguf")
    expected = pytest.raises(lm.InvalidArgumentError, match=r"GGUF file has no tokenizer; .* \(--tokens\)")
    with lm.Model.load(tmp_path / "m.gguf", threads=2) as model, expected:
        model.generate(PROMPT, **options)


def test_arguments_of_others(model):
    for wrong in ([640], [[1]], "\ud800"):
        with pytest.raises((TypeError, ValueError)):
            model.logits(wrong)
    with pytest.raises(ValueError):
        model.logits([1] * 513)
    with pytest.raises(ValueError, match="empty"):
        model.logits([])
    with pytest.raises(TypeError, match="a str is encoded"):
        model.encode(3)
    with pytest.raises(TypeError):
        model.decode("text")
    assert model.decode([99999]) == ""


def test_directories_without_a_model(tmp_path):
    with pytest.raises(lm.FileError):
        lm.Model.load(tmp_path)
    with pytest.raises(lm.FileError):
        lm.Model.load(tmp_path / "missing")
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(lm.FileError, match="config"):
        lm.Model.load(tmp_path)
    for wrong in (None, 3, b"path", "nul\0inside"):
        with pytest.raises((TypeError, ValueError, OSError)):
            lm.Model.load(wrong)
    for dtype in ("q4", "f64", np.int8, torch.float64):
        with pytest.raises(ValueError, match=r"q4|f64|i8"):
            lm.Model.load(DEMO / "model", dtype=dtype)
    with pytest.raises(ValueError, match="z80"):
        lm.Model.load(DEMO / "model", target="z80")
    with pytest.raises(ValueError, match="int4"):
        lm.Model.load(DEMO / "model", quant_compute="int4")
    with pytest.raises(TypeError, match="quant_compute"):
        lm.Model.load(DEMO / "model", quant_compute=8)
    with pytest.raises(ValueError, match="auto, f32, bf16, f16 or int8"):
        lm.Model.load(DEMO / "model", kv_cache="int4")
    with pytest.raises(TypeError, match="kv_cache"):
        lm.Model.load(DEMO / "model", kv_cache=8)
    for wrong in (3, np.complex64, "", [np.float32]):
        with pytest.raises(TypeError, match="no element type"):
            lm.Model.load(DEMO / "model", dtype=wrong)


def test_closing():
    with lm.Model.load(DEMO / "model", threads=1) as model:
        stream = model.generate(PROMPT, max_tokens=100, stream=True)
        next(stream)
    # The model ends with the last call that uses it.
    assert model.closed and "".join(stream)
    model.close()
    uses = [
        lambda: model.generate(PROMPT), lambda: model.generate(PROMPT, stream=True), lambda: model.logits([1]),
        lambda: model.encode("a"), lambda: model.decode([1]), model.info, lambda: model.vocab_size,
        lambda: model.context_size, lambda: model.has_tokenizer,
    ]  # fmt: skip
    for use in uses:
        with pytest.raises(ValueError, match="the model is closed"):
            use()
