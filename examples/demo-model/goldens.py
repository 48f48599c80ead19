#!/usr/bin/env python3
"""Makes or checks `golden/`: what PyTorch computes with the demo model.

    python goldens.py               # writes golden/
    python goldens.py --check       # computes again and compares

Everything is greedy, from the saved weights, in f32 on the CPU with eager
attention, through transformers' LlamaForCausalLM. `expected.json` holds the
token ids and texts, `logits.safetensors` one f32 tensor [rows, vocabulary]
for each case; row i belongs to position `positions[i]` of the sequence
prompt_ids + generated_ids, and is computed by one forward pass over it.
The last generated token is not fed, so the last position is
len(prompt_ids) + len(generated_ids) - 2.
"""

import argparse
import json
import os
import sys

import torch
from safetensors.torch import load_file, save_file

from evaluate import load

HERE = os.path.dirname(os.path.abspath(__file__))
SMALLEST_GAP = 1e-3
TOLERANCE = 2e-4

# name, prompt, new tokens at most, rows of logits kept (None: all of them)
CASES = [
    ("empty", "", 24, None),
    ("sum", "12 + 7 =", 4, None),
    ("sum_carry", "58 + 67 =", 5, None),
    ("difference", "103 - 45 =", 4, None),
    ("question", "Ben has 17 marbles. He finds 15 more.\nQuestion: How many "
                 "marbles does Ben have now?\nAnswer:", 24, 24),
    ("unicode", "Zoë said: “5 + 3 = 8”, naïve 🙂", 1, None),
    ("demo", "Tom was a brave boy. His best friend was Mia. He had a little dog "
             "named Rex.", 200, 24),
    ("story_middle", "Tom was a kind boy. He had a little dog named Rex. His "
                     "best friend was Sam. One rainy day, Tom and Rex went to "
                     "the beach. There he found 14 white shells.", 160, 24),
    ("long", "Lily was a curious girl. She had a little cat named Luna. Her "
             "best friend was Max. One sunny morning, Lily took her basket "
             "and walked to the orchard with Luna. Lily picked 24 red apples "
             "and put them into her basket.\n\nThen Max came along and gave "
             "her 15 more. Lily counted: 24 + 15 = 39. Now she had 39 apples. "
             "Behind the old wall she picked 12 more. \"39 + 12 = 51,\" said "
             "Lily. Now she had 51 apples. Luna the cat was hungry and ate 8 "
             "of them. Now Lily had 43 apples. \"May I have some?\" asked "
             "Max. Lily smiled and gave him 20. \"How many do you have now?\" "
             "asked Max. \"43 - 20 = 23, so I have 23 apples,\" said Lily. "
             "Then Max came along and gave her 6 more. So there were 29 "
             "apples in the basket, because 23 + 6 = 29. Oh no! The basket "
             "had a hole, and 4 apples fell out. Now Lily had 25 apples."
             "\n\nWhen the sun went down, Lily and Luna went home.", 100, 24),
]


@torch.no_grad()
def run_case(tokenizer, model, name, prompt, new_tokens, kept):
    prompt_ids = tokenizer(prompt)["input_ids"]
    limit = model.config.max_position_embeddings
    ids, generated = list(prompt_ids), []
    gap = float("inf")
    while len(generated) < new_tokens and len(ids) < limit:
        last = model(input_ids=torch.tensor([ids]), use_cache=False).logits[0, -1]
        top = last.topk(2)
        gap = min(gap, (top.values[0] - top.values[1]).item())
        generated.append(top.indices[0].item())
        if generated[-1] == model.config.eos_token_id:
            break
        ids.append(generated[-1])
    fed = prompt_ids + generated[:-1]
    logits = model(input_ids=torch.tensor([fed]), use_cache=False).logits[0]
    first = 0 if kept is None else max(0, len(fed) - kept)
    # The library's own generation, with its cache, must agree.
    own = model.generate(
        torch.tensor([prompt_ids]), max_new_tokens=new_tokens,
        do_sample=False, pad_token_id=model.config.eos_token_id,
        attention_mask=torch.ones(1, len(prompt_ids), dtype=torch.long))
    if own[0, len(prompt_ids):].tolist() != generated:
        raise SystemExit(f"{name}: generate() took another path")
    case = dict(
        name=name, prompt=prompt, prompt_ids=prompt_ids,
        max_new_tokens=new_tokens, generated_ids=generated,
        text=tokenizer.decode(generated, skip_special_tokens=True),
        ended=generated[-1] == model.config.eos_token_id,
        logits=f"logits.{name}", positions=list(range(first, len(fed))),
        smallest_gap=round(gap, 5))
    return case, logits[first:].contiguous()


def dump(cases):
    """One field a line, lists of ids on one line."""
    blocks = []
    for case in cases:
        fields = [f"      {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}"
                  for k, v in case.items()]
        blocks.append("    {\n" + ",\n".join(fields) + "\n    }")
    return ('{\n  "model": "../model",\n  "dtype": "float32",\n'
            f'  "tolerance": {TOLERANCE},\n'
            '  "logits_file": "logits.safetensors",\n  "cases": [\n'
            + ",\n".join(blocks) + "\n  ]\n}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", default=os.path.join(HERE, "model"))
    parser.add_argument("--output", default=os.path.join(HERE, "golden"))
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    tokenizer, model = load(args.model)
    cases, tensors, bad = [], {}, []
    for spec in CASES:
        case, logits = run_case(tokenizer, model, *spec)
        cases.append(case)
        tensors[case["logits"]] = logits
        print(f"{case['name']}: {len(case['prompt_ids'])} + "
              f"{len(case['generated_ids'])} tokens, {logits.shape[0]} rows, "
              f"smallest gap {case['smallest_gap']:.4f}", flush=True)
        if case["smallest_gap"] < SMALLEST_GAP:
            bad.append(f"{case['name']}: two tokens nearly tie; choose "
                       "another prompt")
    print(f"smallest gap of all: {min(c['smallest_gap'] for c in cases):.4f}")

    if args.check:
        with open(os.path.join(args.output, "expected.json"),
                  encoding="utf-8") as f:
            stored = {c["name"]: c for c in json.load(f)["cases"]}
        rows = load_file(os.path.join(args.output, "logits.safetensors"))
        worst = 0.0
        if stored.keys() != {c["name"] for c in cases}:
            bad.append("the names of the cases differ")
        for case in cases:
            old = stored.get(case["name"], {})
            for key in ("prompt_ids", "generated_ids", "text", "positions"):
                if old.get(key) != case[key]:
                    bad.append(f"{case['name']}: {key} differs")
            if case["logits"] in rows:
                difference = (rows[case["logits"]] - tensors[case["logits"]])
                worst = max(worst, difference.abs().max().item())
        print(f"largest difference of logits: {worst:.2e}")
        if worst > TOLERANCE:
            bad.append(f"logits differ by {worst:.2e}")
    elif not bad:
        os.makedirs(args.output, exist_ok=True)
        save_file(tensors, os.path.join(args.output, "logits.safetensors"))
        with open(os.path.join(args.output, "expected.json"), "w",
                  encoding="utf-8") as f:
            f.write(dump(cases))
    for line in bad:
        print("error: " + line, file=sys.stderr)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
