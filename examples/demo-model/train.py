#!/usr/bin/env python3
"""Trains the demo model: tokenizer, weights and configuration into `model/`.

    python train.py                 # about ten minutes on two free cores
    python train.py --steps 200     # a quick look at the loss curve

The text comes from generate_corpus.py, the seed is fixed, nothing is
downloaded. Weights are saved in bf16; evaluate.py and goldens.py read the
saved files, so what they measure is what is shipped.
"""

import argparse
import json
import math
import os
import time

import torch
from tokenizers import (AddedToken, Regex, Tokenizer, decoders, models,
                        pre_tokenizers, processors, trainers)
from transformers import (GenerationConfig, LlamaConfig, LlamaForCausalLM,
                          PreTrainedTokenizerFast)

from generate_corpus import documents

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 7
VOCABULARY = 640
SAMPLE_PROMPT = "Once upon a time there was a clever girl named Nora."
BOS, EOS = "<|begin_of_text|>", "<|end_of_text|>"

# The split pattern of Llama 3's tokenizer.
LLAMA3_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")


def train_tokenizer(texts):
    """Byte-level BPE laid out as in Llama 3: ranks first, specials last.

    The pattern keeps up to three digits together, and merges would make
    tokens like "12" of them. The trainer sees each digit apart, so none is
    learned and every number is a sequence of digits: sums stay learnable.
    """
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(LLAMA3_SPLIT), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - 2, min_frequency=20, show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet())
    apart = ("".join(f" {c} " if c.isdigit() else c for c in t) for t in texts)
    tokenizer.train_from_iterator(apart, trainer)
    tokenizer.add_special_tokens(
        [AddedToken(t, special=True, normalized=False) for t in (BOS, EOS)])
    tokenizer.post_processor = processors.Sequence([
        processors.ByteLevel(trim_offsets=False),
        processors.TemplateProcessing(
            single=f"{BOS} $A", pair=f"{BOS} $A {BOS}:1 $B:1",
            special_tokens=[(BOS, tokenizer.token_to_id(BOS))])])
    return tokenizer


def model_config(tokenizer):
    """Small, but as general as the architecture allows.

    Grouped queries (three heads a key/value head), a head size that is not
    hidden_size / heads, an MLP width that is no multiple of 16, tied
    embeddings, and RoPE scaling whose kept, blended and scaled frequencies
    all occur.
    """
    return LlamaConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=160, intermediate_size=440, num_hidden_layers=4,
        num_attention_heads=6, num_key_value_heads=2, head_dim=24,
        max_position_embeddings=512, rms_norm_eps=1e-5, rope_theta=10000.0,
        rope_scaling={"rope_type": "llama3", "factor": 4.0,
                      "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                      "original_max_position_embeddings": 128},
        tie_word_embeddings=True,
        bos_token_id=tokenizer.token_to_id(BOS),
        eos_token_id=tokenizer.token_to_id(EOS))


def pack(ids, bos, eos, length):
    """Rows of `length` tokens, and the position of each in its document.

    Each row begins at the beginning of a document. Positions start anew with
    every document; from that transformers derives a mask which keeps the
    documents of a row apart.
    """
    rows, row, positions = [], [], []
    for document in ids:
        row += [bos, *document, eos]
        positions += range(len(document) + 2)
        if len(row) >= length:
            rows.append((row[:length], positions[:length]))
            row, positions = [], []
    return torch.tensor(rows)


def batches(tokenizer, steps, rows, length, seed):
    """Yields `steps` batches of text that no earlier batch had."""
    bos, eos = tokenizer.token_to_id(BOS), tokenizer.token_to_id(EOS)
    stream, store = documents(seed, 10 ** 9), None
    for _ in range(steps):
        while store is None or len(store) < rows:
            texts = [next(stream) for _ in range(4000)]
            encoded = tokenizer.encode_batch_fast(texts, add_special_tokens=False)
            store = pack([e.ids for e in encoded], bos, eos, length)
        yield store[:rows].unbind(1)
        store = store[rows:]


def orthogonalize(matrices):
    """Newton-Schulz iteration: the nearest (semi-)orthogonal matrices."""
    wide = matrices.size(-2) <= matrices.size(-1)
    x = matrices if wide else matrices.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        square = x @ x.mT
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return x if wide else x.mT


class Muon(torch.optim.Optimizer):
    """Momentum whose update is orthogonalised; for matrices of one shape."""

    def __init__(self, groups, lr, momentum=0.95, weight_decay=0.01):
        super().__init__(groups, dict(lr=lr, momentum=momentum,
                                      weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            params = group["params"]
            state = self.state[params[0]]
            grad = torch.stack([p.grad for p in params])
            if "buffer" not in state:
                state["buffer"] = torch.zeros_like(grad)
            state["buffer"].lerp_(grad, 1 - group["momentum"])
            update = orthogonalize(grad.lerp(state["buffer"], group["momentum"]))
            scale = max(1.0, grad.size(-2) / grad.size(-1)) ** 0.5
            for p, u in zip(params, update):
                p.mul_(1 - group["lr"] * group["weight_decay"])
                p.add_(u, alpha=-group["lr"] * scale)


def make_optimizers(model, args):
    by_shape, rest = {}, []
    for name, p in model.named_parameters():
        if p.ndim == 2 and "embed_tokens" not in name:
            by_shape.setdefault(tuple(p.shape), []).append(p)
        else:
            rest.append(p)
    return [Muon([dict(params=p) for p in by_shape.values()], lr=args.lr_matrix),
            torch.optim.AdamW(rest, lr=args.lr_other, betas=(0.9, 0.95),
                              weight_decay=0.0)]


@torch.no_grad()
def sample(model, tokenizer):
    """The greedy continuation of one prompt, to watch the model learn."""
    ids = tokenizer.encode(SAMPLE_PROMPT).ids
    start = len(ids)
    while len(ids) < start + 100 and ids[-1] != model.config.eos_token_id:
        logits = model(input_ids=torch.tensor([ids]), use_cache=False).logits
        ids.append(logits[0, -1].argmax().item())
    return tokenizer.decode(ids[start:]).replace("\n", " ")


def save(model, tokenizer, config, out):
    os.makedirs(out, exist_ok=True)
    model.to(torch.bfloat16).save_pretrained(out, safe_serialization=True)
    GenerationConfig(bos_token_id=config.bos_token_id,
                     eos_token_id=config.eos_token_id,
                     do_sample=False).save_pretrained(out)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=BOS, eos_token=EOS,
        clean_up_tokenization_spaces=False,
        model_input_names=["input_ids", "attention_mask"],
        model_max_length=config.max_position_embeddings).save_pretrained(out)
    # The same facts are in tokenizer.json.
    extra = os.path.join(out, "special_tokens_map.json")
    if os.path.exists(extra):
        os.remove(extra)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--steps", type=int, default=1900)
    parser.add_argument("--batch-tokens", type=int, default=3072)
    parser.add_argument("--lr-matrix", type=float, default=0.02)
    parser.add_argument("--lr-other", type=float, default=0.004)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--output", default=os.path.join(HERE, "model"))
    args = parser.parse_args()

    torch.manual_seed(SEED)
    torch.set_num_threads(args.threads)
    began = time.time()

    tokenizer = train_tokenizer(documents(SEED, 6000))
    config = model_config(tokenizer)
    model = LlamaForCausalLM._from_config(config, attn_implementation="sdpa")
    print(f"vocabulary {config.vocab_size}, "
          f"{model.num_parameters():,} parameters", flush=True)

    optimizers = make_optimizers(model, args)
    warmup, decay = args.steps // 20, args.steps // 2

    def rate(step):
        return min(1.0, (step + 1) / (warmup + 1), (args.steps - step) / decay)

    schedules = [torch.optim.lr_scheduler.LambdaLR(o, rate) for o in optimizers]

    # Three quarters on short rows, the rest on rows of the whole context.
    short = args.steps * 3 // 4
    phases = [(short, 256), (args.steps - short, config.max_position_embeddings)]
    model.train()
    step, tokens, mean = 0, 0, None
    training = time.time()
    for phase, (steps, length) in enumerate(phases):
        rows = args.batch_tokens // length
        for batch, positions in batches(tokenizer, steps, rows, length,
                                        SEED + 1 + phase):
            loss = model(input_ids=batch, labels=batch, position_ids=positions,
                         use_cache=False).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            for optimizer, schedule in zip(optimizers, schedules):
                optimizer.step()
                schedule.step()
            model.zero_grad(set_to_none=True)
            value = loss.item()
            if not math.isfinite(value):
                raise SystemExit(f"step {step}: the loss is {value}")
            mean = value if mean is None else 0.98 * mean + 0.02 * value
            step, tokens = step + 1, tokens + batch.numel()
            if step % 25 == 0 or step == args.steps:
                spent = time.time() - training
                left = spent / step * (args.steps - step)
                print(f"step {step:5d}/{args.steps}  loss {mean:.4f}  "
                      f"{tokens / spent:6.0f} tok/s  {spent:4.0f} s, "
                      f"about {left:.0f} s left", flush=True)
            if step % 250 == 0:
                print(f"  {SAMPLE_PROMPT}{sample(model, tokenizer)}", flush=True)

    save(model, tokenizer, config, args.output)
    record = dict(steps=step, tokens=tokens, final_loss=round(mean, 4),
                  seconds=round(time.time() - began), threads=args.threads,
                  seed=SEED)
    print("done: " + json.dumps(record), flush=True)


if __name__ == "__main__":
    main()
