"""Hugging Face's transformers on PyTorch, with its default attention and cache."""

import os

os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")

import model_timing
import torch
import transformers

ELEMENT_TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


def measure_model(spec):
    def load():
        model = transformers.AutoModelForCausalLM.from_pretrained(spec["path"], dtype=ELEMENT_TYPES[spec["format"]])
        model.eval()
        cache = None

        def feed(tokens, first):
            nonlocal cache
            if first:
                cache = transformers.DynamicCache()
            with torch.inference_mode():
                out = model(torch.tensor([tokens]), past_key_values=cache, use_cache=True, logits_to_keep=1)
            return int(out.logits[0, -1].argmax())

        return feed

    return model_timing.measure(spec, load)


def describe(threads):
    torch.set_num_threads(threads)
    transformers.logging.set_verbosity_error()
    return f"transformers {transformers.__version__} on PyTorch {torch.__version__}"
