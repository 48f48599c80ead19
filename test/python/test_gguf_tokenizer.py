"""Tokenizers in GGUF files: the ids that Hugging Face's library, and the definition of sentencepiece's BPE, give."""

import itertools
import json
import re

import gguf
import llama_mlir as lm
import numpy as np
import pytest
from built_package import ROOT
from gguf_files import byte_level_keys, convert
from harness import call_runner
from test_generate import make_model
from tokenizers import Tokenizer

DATA = ROOT / "test" / "data" / "tokenizer"
KINDS = gguf.TokenType
SPACE = "\u2581"


def corpus():
    """The lines of corpus.txt with their escapes, and what makes tokenizers differ."""
    simple = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}

    def unescape(match):
        body = match.group(1)
        return chr(int(body[1:].strip("{}"), 16)) if body[0] == "u" else simple[body]

    lines = (DATA / "corpus.txt").read_text(encoding="utf-8").split("\n")[:-1]
    lines = [re.sub(r"\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|[nrt\\])", unescape, line) for line in lines]
    return [
        *lines,
        "",
        " ",
        "  a",
        "a  ",
        "1234567",
        "don't DON'T",
        "x<s>y",
        "<|begin_of_text|>a<|eot_id|> b",
        "\u2581a",
        "aaaaaaaaaa",
    ]


@pytest.fixture(scope="module")
def load(tmp_path_factory):
    """Loads a model of one small block whose GGUF file has the given keys."""
    models = []

    def make(keys):
        folder = tmp_path_factory.mktemp("gguf")
        size = max(len(keys.get("token_list", [])), 8)
        sizes = ["hidden_size", "intermediate_size", "head_dim"]
        counts = ["num_hidden_layers", "num_attention_heads", "num_key_value_heads"]
        config = dict.fromkeys(sizes, 8) | dict.fromkeys(counts, 1) | {"vocab_size": size}
        make_model(folder, config | {"eos_token_id": None, "bos_token_id": None})
        convert(folder, folder / "m.gguf", tokenizer=keys)
        models.append(lm.Model.load(folder / "m.gguf", threads=1))
        return models[-1]

    yield make
    for model in models:
        model.close()


# --- Byte-level, as Llama 3 has it -----------------------------------------------------------------


@pytest.mark.parametrize("add_bos", [None, True, False])
def test_byte_level_as_the_tokenizers_library(load, add_bos):
    text = json.loads((DATA / "bytelevel.json").read_text())
    reference = Tokenizer.from_str(json.dumps(text))
    keys = byte_level_keys(text) | ({} if add_bos is None else {"add_bos_token": add_bos})
    bos = reference.token_to_id("<|begin_of_text|>")
    model = load(keys | {"bos_token_id": bos})
    for line in corpus():
        expected = reference.encode(line).ids
        assert expected[0] == bos
        ids = model.encode(line)
        assert ids == (expected[1:] if add_bos is False else expected), line
        assert model.decode(ids) == reference.decode(expected), line


GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)"
SPLITS = {
    "gpt-2": ([GPT2], False),
    "smollm": ([r"\p{N}", GPT2], False),
    "qwen2": ([
        r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|"
        r"\s+(?!\S)|\s+"], False),
    "tekken": ([
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+"
        r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"], True),
    "default": ([r"[\p{P}\$\+<=>\^~\|]+", GPT2, r"\p{N}+", "[0-9][0-9][0-9]"], False),
}  # fmt: skip


@pytest.mark.parametrize("pre", SPLITS)
def test_ways_of_splitting(load, pre):
    text = json.loads((DATA / "bytelevel.json").read_text())
    model = load(byte_level_keys(text, pre) | {"add_bos_token": False})
    patterns, text["model"]["ignore_merges"] = SPLITS[pre]
    plain = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    splits = [{"type": "Split", "pattern": {"Regex": p}, "behavior": "Isolated", "invert": False} for p in patterns]
    text["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [*splits, plain]}
    text["post_processor"] = None
    reference = Tokenizer.from_str(json.dumps(text))
    for line in corpus():
        assert model.encode(line) == reference.encode(line).ids, line


# --- Sentencepiece's -------------------------------------------------------------------------------


def sentencepiece_keys():
    """The vocabulary of sentencepiece.json; the later a token was learnt, the lower its score, as in Llama's own."""
    vocab = json.loads((DATA / "sentencepiece.json").read_text())["model"]["vocab"]
    tokens = sorted(vocab, key=vocab.get)
    types = {"<unk>": KINDS.UNKNOWN, "<s>": KINDS.CONTROL, "</s>": KINDS.CONTROL}
    kinds = [KINDS.BYTE if re.fullmatch("<0x..>", t) else types.get(t, KINDS.NORMAL) for t in tokens]
    scores = [-float(i) if kind == KINDS.NORMAL else 0.0 for i, kind in enumerate(kinds)]
    return {
        "tokenizer_model": "llama", "token_list": tokens, "token_scores": scores, "token_types": kinds,
        "unk_token_id": 0, "bos_token_id": 1,
    }  # fmt: skip


def merge(text, ids, scores):
    """Sentencepiece's BPE by its definition: of all neighbours whose text is a token, those of the highest score merge,
    the leftmost of equal ones."""
    parts = list(text)
    while True:
        found = [(-scores[ids[a + b]], i) for i, (a, b) in enumerate(itertools.pairwise(parts)) if a + b in ids]
        if not found:
            break
        at = min(found)[1]
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return [
        id for part in parts for id in ([ids[part]] if part in ids else [ids[f"<0x{b:02X}>"] for b in part.encode()])
    ]


@pytest.mark.parametrize(
    "options", [{}, {"add_space_prefix": False}, {"add_bos_token": False, "add_eos_token": True, "eos_token_id": 2}]
)
def test_sentencepiece_by_its_definition(load, options):
    keys = sentencepiece_keys() | options
    model = load(keys)
    ids = {token: i for i, token in enumerate(keys["token_list"])}
    specials = re.compile("(<unk>|<s>|</s>)")
    for line in corpus():
        expected = [1] if options.get("add_bos_token", True) else []
        for part in specials.split(line):
            if specials.fullmatch(part):
                expected.append(ids[part])
            elif part:
                start = SPACE if options.get("add_space_prefix", True) else ""
                expected += merge(start + part.replace(" ", SPACE), ids, keys["token_scores"])
        expected += [2] if options.get("add_eos_token") else []
        assert model.encode(line) == expected, line
        if not specials.search(line) and SPACE not in line:
            assert model.decode(expected) == line


def test_equal_scores_merge_from_the_left(load):
    """Two ways to one token are no ranking: aab is (aa)b although (a, ab) comes earlier by ids."""
    tokens = ["<unk>", "<s>", "</s>", "a", "b", SPACE, "ab", "aa", "aab", *(f"<0x{i:02X}>" for i in range(256))]
    scores = [0.0] * 3 + [-1.0, -1.0, -1.0, -5.0, -5.0, -3.0] + [0.0] * 256
    keys = sentencepiece_keys() | {
        "token_list": tokens, "token_scores": scores, "token_types": [KINDS.NORMAL] * 9 + [KINDS.BYTE] * 256,
        "add_space_prefix": False,
    }  # fmt: skip
    model = load(keys)
    ids = {token: i for i, token in enumerate(tokens)}
    rng = np.random.default_rng(0)
    for _ in range(200):
        text = "".join(rng.choice(["a", "b", " "], rng.integers(1, 12)))
        assert model.encode(text) == [1, *merge(text.replace(" ", SPACE), ids, scores)], text


# --- Use, and what is refused ----------------------------------------------------------------------


def test_the_demo_model_writes_its_text(tmp_path):
    demo = ROOT / "examples" / "demo-model"
    keys = byte_level_keys(json.loads((demo / "model" / "tokenizer.json").read_text()))
    convert(demo / "model", tmp_path / "m.gguf", tokenizer=keys)
    case = json.loads((demo / "golden" / "expected.json").read_text())["cases"][-1]
    options = ["--prompt", case["prompt"], "--max-tokens", 20, "--dtype", "f32"]
    texts = [call_runner("generate", path, *options) for path in (demo / "model", tmp_path / "m.gguf")]
    assert texts[0] == texts[1] and texts[0].strip()
    info = call_runner("info", tmp_path / "m.gguf")
    assert "640 tokens" in info and "--tokens" not in info


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tokenizer_pre": "klingon"}, "split by 'klingon' .* supported are llama3"),
        ({"tokenizer_model": "rwkv"}, "tokenizer 'rwkv' is not supported"),
        ({"token_merges": ["a b", "nonsense"]}, "must be two tokens"),
        ({"token_types": [1, 2]}, "2 elements for .* tokens"),
        ({"tokenizer_model": "llama"}, "'tokenizer.ggml.scores' is missing"),
    ],
)
def test_refusals(load, change, message):
    """The model runs on; only text is refused, with the reason."""
    text = json.loads((DATA / "bytelevel.json").read_text())
    model = load(byte_level_keys(text) | change)
    with pytest.raises(lm.InvalidArgumentError, match=message):
        model.generate("text", max_tokens=1)
    assert model.logits([1, 2]).shape[0] == 2
