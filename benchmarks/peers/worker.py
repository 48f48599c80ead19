"""The process of one peer: `worker.py NAME THREADS`.  Answers one line of JSON to each line of JSON.

    {"prepare": {"peer": "linear", "arguments": [[shape, element, range], ...], "cold_bytes": 0, "weights": null}} -> {}
    {"measure": SECONDS}    -> {"median_s": ..., "calls": ...}
    {"release": true}       -> {}
    {"model": {...}}        -> what model_timing.py says
    what fails              -> {"error": "why, in one line"}
"""

import contextlib
import gc
import importlib
import json
import os
import pathlib
import statistics
import sys
import time

# Each module has describe(threads) and prepare(spec), which returns a list of calls without arguments, to be made in
# turn, and how many times one of them does the work of the case.
MODULES = {
    "torch": "torch_peer", "torch.compile": "torch_compile_peer", "onnxruntime": "onnxruntime_peer",
    "openvino": "openvino_peer", "iree": "iree_peer", "ggml": "ggml_peer",
    "llama.cpp": "llama_cpp_peer", "transformers": "transformers_peer",
}  # fmt: skip
WARM_UP_CALLS = 2
MIN_CALLS = 5


class State:
    def __init__(self, name, threads):
        self.module = importlib.import_module(MODULES[name])
        self.description = self.module.describe(threads)
        self.calls, self.times = [], 1
        self.next = 0

    def release(self):
        self.calls = []
        gc.collect()
        return {}

    def prepare(self, spec):
        self.release()
        self.calls, self.times = self.module.prepare(spec)
        self.next = 0
        return {}

    def measure(self, seconds):
        """The median time of a call: calls for so long, after two that are not counted."""
        times, total = [], 0.0
        for call in range(1_000_000):
            function = self.calls[self.next % len(self.calls)]
            self.next += 1
            start = time.perf_counter()
            function()
            elapsed = time.perf_counter() - start
            if call < WARM_UP_CALLS:
                continue
            times.append(elapsed / self.times)
            total += elapsed
            if len(times) >= MIN_CALLS and total >= seconds:
                break
        return {"median_s": statistics.median(times), "calls": len(times) * self.times}

    def answer(self, request):
        if "prepare" in request:
            return self.prepare(request["prepare"])
        if "measure" in request:
            return self.measure(request["measure"])
        if "release" in request:
            return self.release()
        return self.module.measure_model(request["model"])


def one_line(error):
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= 200 else text[:197] + "..."


def main(name, threads):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
    # Libraries print what they like: only answers go to the driver.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)

    def reply(function):
        try:
            answer = function()
        except Exception as error:  # noqa: BLE001: whatever a library raises is its answer
            answer = {"error": one_line(error)}
        answers.write(json.dumps(answer) + "\n")

    state = None

    def start():
        nonlocal state
        state = State(name, int(threads))
        return {"name": state.description}

    reply(start)
    with contextlib.suppress(KeyboardInterrupt):
        for line in sys.stdin:
            reply(lambda: state.answer(json.loads(line)))


if __name__ == "__main__":
    main(*sys.argv[1:])
