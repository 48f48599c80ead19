#!/usr/bin/env python3
"""Makes the tokenizers and the expected ids of the tokenizer tests.

    python test/data/tokenizer/make.py

Needs the `tokenizers` package (made with 0.22.1). Trains two small BPE
tokenizers on corpus.txt, which is plain text of our own:

  sentencepiece.json  as in Llama 1 and 2: Prepend and Replace normalizers, no
                      pre-tokenizer, byte fallback, bos template
  bytelevel.json      as in Llama 3: its split pattern, byte-level characters,
                      ignore_merges, its special tokens, bos template

and writes expected.json: for each tokenizer, and for variants of its settings
(made by editing its JSON), the ids and the decoded text of every line, as the
Python library gives them. Lines hold the escapes \\n, \\r, \\t, \\\\ and \\uXXXX
(or \\u{X}), so that the corpus can have any character and any length of run.
"""

import copy
import json
import pathlib
import re

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models
from tokenizers import normalizers, pre_tokenizers, processors, trainers

HERE = pathlib.Path(__file__).resolve().parent
LLAMA3_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def unescape(line):
    """The text that a corpus line stands for."""
    simple = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}

    def one(match):
        body = match.group(1)
        if body[0] == "u":
            return chr(int(body[1:].strip("{}"), 16))
        return simple[body]

    return re.sub(r"\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|[nrt\\])", one, line)


def read_corpus():
    text = (HERE / "corpus.txt").read_text(encoding="utf-8")
    lines = text.split("\n")
    assert lines[-1] == ""
    return [unescape(line) for line in lines[:-1]]


def bos_template(token, token_id):
    return processors.TemplateProcessing(
        single=f"{token} $A",
        pair=f"{token} $A {token}:1 $B:1",
        special_tokens=[(token, token_id)],
    )


def train_sentencepiece(lines):
    tokenizer = Tokenizer(
        models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True)
    )
    # Train on words, so that merges do not cross spaces; the finished
    # tokenizer has no pre-tokenizer.
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    specials = ["<unk>", "<s>", "</s>"]
    trainer = trainers.BpeTrainer(
        vocab_size=1000,
        min_frequency=2,
        show_progress=False,
        special_tokens=specials + [f"<0x{i:02X}>" for i in range(256)],
    )
    # Latin only, so that the rest needs byte fallback.
    latin = [line for line in lines if all(ord(c) < 0x180 for c in line)]
    tokenizer.train_from_iterator(latin, trainer)
    data = json.loads(tokenizer.to_str())
    data["added_tokens"] = [
        dict(id=i, content=content, single_word=False, lstrip=False,
             rstrip=False, normalized=False, special=True)
        for i, content in enumerate(specials)
    ]
    tokenizer = Tokenizer.from_str(json.dumps(data))
    tokenizer.pre_tokenizer = None
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Prepend("\u2581"), normalizers.Replace(" ", "\u2581")]
    )
    tokenizer.post_processor = bos_template("<s>", 1)
    tokenizer.decoder = decoders.Sequence(
        [
            decoders.Replace("\u2581", " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            decoders.Strip(" ", 1, 0),
        ]
    )
    data = json.loads(tokenizer.to_str())
    data["pre_tokenizer"] = None
    return data


def train_bytelevel(lines):
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(LLAMA3_SPLIT), "isolated", invert=False),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = trainers.BpeTrainer(
        vocab_size=1000,
        min_frequency=2,
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(lines, trainer)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(
        ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>",
         "<|end_header_id|>", "<|eot_id|>"]
    )
    bos = tokenizer.token_to_id("<|begin_of_text|>")
    tokenizer.post_processor = processors.Sequence(
        [
            processors.ByteLevel(trim_offsets=True),
            bos_template("<|begin_of_text|>", bos),
        ]
    )
    return json.loads(tokenizer.to_str())


def added_tokens(data, *tokens):
    """The added tokens of `data` and these, with the ids that the library
    gives them: the vocabulary's, or the next."""
    vocab = data["model"]["vocab"]
    next_id = len(vocab)
    result = list(data["added_tokens"])
    for content, flags in tokens:
        if content not in vocab:
            next_id += 1
        entry = dict(id=vocab.get(content, next_id - 1), content=content,
                     single_word=False, lstrip=False, rstrip=False,
                     normalized=False, special=False)
        entry.update(flags)
        result.append(entry)
    return result


def make_variants(sentencepiece, bytelevel):
    """Name -> (base, changes): changes replace values at paths in the base's
    JSON, so that the tests can make the same variant."""
    tokens = added_tokens(
        sentencepiece,
        ("<tool>", dict(lstrip=True, special=True)),
        ("<end>", dict(rstrip=True)),
        ("cat", dict(single_word=True)),
        ("fox box", dict(normalized=True)),
        ("<both>", dict(lstrip=True, rstrip=True, normalized=True)),
        ("<tool>s", dict(special=True)),
    )
    metaspace = dict(type="Metaspace", replacement="\u2581",
                     prepend_scheme="first", split=False)
    split = dict(type="Split", pattern=dict(String=" "), invert=False)
    gpt2 = dict(type="ByteLevel", add_prefix_space=True, trim_offsets=True,
                use_regex=True)
    plain = dict(gpt2, add_prefix_space=False, use_regex=False)
    digits = dict(type="Digits", individual_digits=True)
    variants = {
        "sentencepiece": ("sentencepiece", {}),
        "bytelevel": ("bytelevel", {}),
        "metaspace-first": ("sentencepiece", {
            "normalizer": None, "pre_tokenizer": metaspace}),
        "metaspace-always": ("sentencepiece", {
            "normalizer": None,
            "pre_tokenizer": dict(metaspace, prepend_scheme="always",
                                  split=True),
            "decoder": dict(metaspace, prepend_scheme="always", split=True)}),
        "metaspace-never": ("sentencepiece", {
            "normalizer": None,
            "pre_tokenizer": dict(metaspace, prepend_scheme="never"),
            "decoder": dict(metaspace, prepend_scheme="never")}),
        "added-tokens": ("sentencepiece", {"added_tokens": tokens}),
        "unknown-unfused": ("sentencepiece", {
            "model/byte_fallback": False, "model/fuse_unk": False}),
        "unknown-fused": ("sentencepiece", {"model/byte_fallback": False}),
        "unknown-dropped": ("sentencepiece", {
            "model/byte_fallback": False, "model/unk_token": None}),
        "no-decoder": ("sentencepiece", {"decoder": None}),
        "strip-stop": ("sentencepiece", {"decoder": dict(
            type="Sequence", decoders=[
                dict(type="Replace", pattern=dict(String="\u2581"),
                     content=" "),
                dict(type="ByteFallback"), dict(type="Fuse"),
                dict(type="Strip", content=" ", start=2, stop=2)])}),
        "gpt2": ("bytelevel", {"pre_tokenizer": gpt2,
                               "model/ignore_merges": False}),
        "digits": ("bytelevel", {"pre_tokenizer": dict(
            type="Sequence", pretokenizers=[digits, gpt2])}),
        "digits-together": ("bytelevel", {"pre_tokenizer": dict(
            type="Sequence",
            pretokenizers=[dict(digits, individual_digits=False), plain])}),
        "no-ignore-merges": ("bytelevel", {"model/ignore_merges": False}),
        "word-regex": ("bytelevel", {"pre_tokenizer": dict(
            type="Sequence", pretokenizers=[
                dict(split, pattern=dict(Regex=r"\w+|[^\w\s]+"),
                     behavior="Removed", invert=True), plain])}),
    }
    for behavior in ["Removed", "Isolated", "MergedWithPrevious",
                     "MergedWithNext", "Contiguous"]:
        variants["split-" + behavior] = ("bytelevel", {
            "pre_tokenizer": dict(type="Sequence", pretokenizers=[
                dict(split, behavior=behavior), plain])})
    for form in ["NFC", "NFD", "NFKC", "NFKD", "Lowercase"]:
        variants["icu-" + form] = ("bytelevel",
                                   {"normalizer": dict(type=form)})
    variants["strip-normalizer"] = ("bytelevel", {"normalizer": dict(
        type="Strip", strip_left=True, strip_right=True)})
    variants["replace-regex"] = ("bytelevel", {"normalizer": dict(
        type="Replace", pattern=dict(Regex=r"\s+"), content=" ")})
    return variants


def apply_changes(base, changes):
    data = copy.deepcopy(base)
    for path, value in changes.items():
        *parents, last = path.split("/")
        node = data
        for key in parents:
            node = node[key]
        node[last] = value
    return data


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main():
    lines = read_corpus()
    bases = {
        "sentencepiece": train_sentencepiece(lines),
        "bytelevel": train_bytelevel(lines),
    }
    # One file spells merges "a b", the other ["a", "b"].
    model = bases["sentencepiece"]["model"]
    model["merges"] = [" ".join(pair) for pair in model["merges"]]
    for name, data in bases.items():
        (HERE / f"{name}.json").write_text(compact(data), encoding="utf-8")

    variants = make_variants(bases["sentencepiece"], bases["bytelevel"])
    out = []
    for name, (base, changes) in variants.items():
        tokenizer = Tokenizer.from_str(
            compact(apply_changes(bases[base], changes)))
        # Most variants of the two themselves check every fourth line.
        every = not changes or "added_tokens" in changes
        chosen = range(0, len(lines), 1 if every else 4)
        cases = []
        for i in chosen:
            ids = tokenizer.encode(lines[i]).ids
            try:
                text = tokenizer.decode(ids)
            except BaseException:  # pylint: disable=broad-except
                # The library panics when Strip's two cuts overlap.
                assert name == "strip-stop"
                continue
            cases.append([i, ids] + ([] if text == lines[i] else [text]))
        out.append(compact(dict(name=name, base=base, changes=changes))[:-1]
                   + ',"cases":[\n' + ",\n".join(map(compact, cases)) + "]}")
    (HERE / "expected.json").write_text("[\n" + ",\n".join(out) + "\n]\n",
                                        encoding="utf-8")
    print(f"{len(lines)} lines, {len(variants)} variants")


if __name__ == "__main__":
    main()
