"""Whole models: tokens a second, start-up and memory of llama-runner and of those who run the same weights."""

import json
import pathlib
import statistics
import subprocess
import time

import limits
import make_model
import peers
from cases import BenchError
from report import ratio_above_one_is_better
from runner import call_runner

ROOT = pathlib.Path(__file__).resolve().parent.parent
BYTES = {"f32": 4, "bf16": 2, "f16": 2, "q8_0": 34 / 32, "q4_0": 18 / 32}
#: Quantised weights come from a GGUF file; activations are then f32, and the cache f16. Embeddings, and a head that shares
#: them, have more bits than the rest, as in llama.cpp's own files.
GGUF_ELEMENTS = {"q8_0": "q8_0", "q4_0": "q8_0"}
LONG_PROMPT = 1024  # such prompts are measured once

#: The peers that run quantised weights; they take the same file.
GGUF_PEERS = ("llama.cpp",)


class Model:
    """One model in one element type."""

    def __init__(self, model, element, quick=False):
        self.model, self.element = model, element
        self.name = f"{model['name']}-{element}"
        self.prompts = model["prompts"]
        self.new_tokens = 8 if quick else model["new_tokens"]
        self.generated = model.get("generate")

    def folder(self):
        """Where the model lies; a generated one is written first."""
        if not self.generated:
            return ROOT / self.model["path"]
        return self.file(self.element if self.element in GGUF_ELEMENTS else "safetensors")

    def file(self, kind):
        """A generated model in another format."""
        folder = peers.cache_directory() / "models" / self.generated
        command = [peers.interpreter(), make_model.__file__, self.generated, folder, kind]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise BenchError(f"make_model.py {kind}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")
        return pathlib.Path(done.stdout.strip())

    def config(self):
        if self.generated:
            return make_model.CONFIGS[self.generated]
        return json.loads((ROOT / self.model["path"] / "config.json").read_text())


def prompt_tokens(config, count):
    """Ids spread over the vocabulary, without the special ones at its end."""
    return [(i * 37 + 11) % (config["vocab_size"] - 8) for i in range(count)]


def work(config, element, tokens, depth):
    """(operations to feed `tokens` at once, bytes read to feed one at `depth`), by the model's products."""
    sizes = [(name, shape) for name, _, shape in make_model.tensors(config)]
    products = sum(s[0] * s[1] for name, s in sizes if len(s) == 2 and "embed" not in name)
    head = config["vocab_size"] * config["hidden_size"]
    width = config["num_attention_heads"] * config["head_dim"]
    layers = config["num_hidden_layers"]
    # Of causal attention the visible pairs: two products each; the head works on the last row only.
    flops = 2 * products * tokens + 2 * head + layers * 4 * width * tokens * (tokens + 1) / 2
    cache = 2 * layers * config["num_key_value_heads"] * config["head_dim"] * depth
    # Where embeddings are not tied, one row of theirs and the whole head are read.
    head_bytes = head * BYTES[GGUF_ELEMENTS.get(element, element)]
    cache_bytes = cache * BYTES["f16" if element in GGUF_ELEMENTS else element]
    return flops, products * BYTES[element] + head_bytes + cache_bytes


def peer_variants(model):
    """(name in tables, worker, format) of a model's peers."""
    for name in model.model["peers"]:
        if name in GGUF_PEERS or model.element not in GGUF_ELEMENTS:
            yield f"{name} {model.element}", name, model.element


def run_ours(model, folder, tokens, new_tokens, args, *extra):
    """What `generate --json` says, and the whole command's time."""
    command = ["generate", folder, "--tokens", ",".join(map(str, tokens)), "--max-tokens", new_tokens + 1]
    dtype = "f32" if model.element in GGUF_ELEMENTS else model.element
    command += ["--dtype", dtype, "--threads", args.threads, "--json", *extra]
    start = time.monotonic()
    result = call_runner(args.runner, *command)
    result["wall_s"] = time.monotonic() - start
    return result


def run_peer(model, worker_name, format, folder, tokens, args, errors, missing, descriptions, label):
    """A fresh process each time, for its memory is a result; None where it has no figure."""
    if worker_name in missing:
        return None
    try:
        path = model.file(format) if worker_name == "llama.cpp" else folder
        worker = peers.Worker(worker_name, args.threads)
    except peers.PeerError as error:
        missing[worker_name] = str(error)
        return None
    except BenchError as error:
        errors[label] = str(error)
        return None
    descriptions[worker_name] = worker.description
    try:
        return worker.ask(
            model={"path": str(path), "format": format, "tokens": tokens, "new_tokens": model.new_tokens}
        )
    except peers.PeerError as error:
        errors[label] = str(error)
        return None
    finally:
        worker.close()


def median(values):
    values = [v for v in values if v is not None]
    return statistics.median(values) if values else None


def measure_model(model, args, machine, group_peers):
    """A list of results; `group_peers` has the names that are missing, and descriptions to be filled in."""
    folder, config = model.folder(), model.config()
    names = group_peers.names
    wanted = [v for v in peer_variants(model) if v[1] in names]
    for worker_name in model.model["peers"]:
        if worker_name not in names:
            group_peers.missing.setdefault(worker_name, "not asked for")
    errors, results = {}, []
    peak_memory, startup = None, {}

    def add(suffix, shape, ours, unit, limit, theirs, is_rate=True, **more):
        results.append(
            {
                "name": f"{model.name}-{suffix}", "group": model.model["name"], "shape": shape, "dtype": model.element,
                "threads": args.threads, "ours": ours, "unit": unit, "limit": limit,
                "share": ours / limit if ours and limit else None,
                "peers": {name: value for name, value in theirs.items() if value is not None},
                "ratio": {name: ratio_above_one_is_better(ours, value, is_rate)
                          for name, value in theirs.items() if value is not None},
                "peer_errors": dict(errors), **more,
            }
        )  # fmt: skip

    theirs_memory = {}
    for length in model.prompts:
        tokens = prompt_tokens(config, length)
        ours, theirs = [], {}
        for _ in range(1 if length > LONG_PROMPT else args.rounds):
            ours.append(run_ours(model, folder, tokens, model.new_tokens, args))
            for label, worker_name, format in wanted:
                found = run_peer(model, worker_name, format, folder, tokens, args, errors,
                                 group_peers.missing, group_peers.descriptions, label)  # fmt: skip
                if found:
                    theirs.setdefault(label, []).append(found)
        flops, read = work(config, model.element, length, length + model.new_tokens / 2)
        peak = limits.arithmetic_peak(machine, model.element, "products")[1] * 1e9
        bandwidth = limits.read_peak(machine, read, cold=False)[1] * 1e9

        def of(key, theirs=theirs):
            return {label: median(f[key] for f in found) for label, found in theirs.items()}

        shape = f"{length} tokens"
        add(f"prefill-{length}", shape, median(r["prefill_tokens"] / r["prefill_s"] for r in ours), "tok/s",
            length / (flops / peak), of("prefill_tokens_per_s"))  # fmt: skip
        decoded = [r["decode_tokens"] / r["decode_s"] if r["decode_tokens"] else None for r in ours]
        add(f"decode-{length}", f"after {shape}", median(decoded), "tok/s", bandwidth / read,
            of("decode_tokens_per_s"), early_end=ours[0]["decode_tokens"] < model.new_tokens)  # fmt: skip
        peak_memory = max(r["peak_rss_bytes"] for r in ours)
        theirs_memory = {label: max(f["peak_rss_bytes"] for f in found) / 1e6 for label, found in theirs.items()}
        startup = startup or of("startup_s")

    # Compiled, and with the code that the runs above have left.
    starts = [run_ours(model, folder, prompt_tokens(config, 1), 0, args, *extra) for extra in (["--no-cache"], [])]
    add("startup", "to the first token", starts[0]["wall_s"], "s", None, startup, is_rate=False,
        compile_s=starts[0]["compile_s"], load_s=starts[0]["load_s"])  # fmt: skip
    add("startup-again", "to the first token", starts[1]["wall_s"], "s", None, startup, is_rate=False,
        compile_s=starts[1]["compile_s"], load_s=starts[1]["load_s"])  # fmt: skip
    add("memory", f"peak, {model.prompts[-1]} tokens", peak_memory / 1e6, "MB", None, theirs_memory, is_rate=False)
    return results


def load_models(shapes, quick):
    """All models; a quick run has no generated ones."""
    return [
        Model(model, element, quick)
        for model in shapes["models"]
        for element in model["elements"]
        if not (quick and "generate" in model)
    ]
