"""What `llama-mlir` is compared with.  Each peer runs in a process of its own (worker.py), in an environment of its own."""

import json
import os
import pathlib
import select
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
#: Seconds for starting, preparing or measuring one case.
PATIENCE_S = 600

#: Peers of single operations, in the order of the tables.
OPERATION_PEERS = ["torch", "torch.compile", "onnxruntime", "openvino", "iree", "ggml"]
#: What those do that do not do everything.
OPERATIONS = {name: {"linear"} for name in ("onnxruntime", "openvino", "iree", "ggml")}
OPERATIONS["torch.compile"] = {"rmsnorm", "swiglu", "rope", "attention", "block"}
#: Peers of whole models.
MODEL_PEERS = ["llama.cpp", "transformers"]


class PeerError(Exception):
    """Why a peer gave no figure, in one line."""


def cache_directory():
    """Where what is large and can be made again lies, outside of the repository."""
    chosen = os.environ.get("LLAMA_BENCH_CACHE")
    if chosen:
        return pathlib.Path(chosen)
    return pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "llama-mlir" / "bench"


def interpreter():
    """The Python of the peers' environment, or the one that runs this where there is none."""
    python = cache_directory() / "venv" / "bin" / "python"
    return str(python) if python.exists() else sys.executable


class Worker:
    """One peer at one number of threads: requests and answers are lines of JSON."""

    def __init__(self, name, threads):
        self.name, self.threads = name, threads
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads))
        self.process = subprocess.Popen(
            [interpreter(), HERE / "worker.py", name, str(threads)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, bufsize=0,
        )  # fmt: skip
        self.pending = b""
        self.description = self._answer()["name"]

    def ask(self, **request):
        try:
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
        except OSError:
            raise PeerError("its process ended") from None
        return self._answer()

    def _answer(self):
        end = time.monotonic() + PATIENCE_S
        while b"\n" not in self.pending:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, end - time.monotonic()))
            chunk = os.read(self.process.stdout.fileno(), 1 << 16) if ready else None
            if not chunk:
                self.process.kill()
                self.process.wait()
                raise PeerError("its process ended" if ready else f"no answer in {PATIENCE_S} s")
            self.pending += chunk
        line, _, self.pending = self.pending.partition(b"\n")
        answer = json.loads(line)
        if "error" in answer:
            raise PeerError(answer["error"])
        return answer

    def is_alive(self):
        return self.process.poll() is None

    def close(self):
        try:
            self.process.stdin.close()
            self.process.wait(timeout=20)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


class Peers:
    """The workers that were asked for, started when first needed, and why others are missing."""

    def __init__(self, names):
        self.names = names
        self.workers = {}
        self.missing = {}
        self.descriptions = {}

    def worker(self, name, threads):
        """A worker, or None for a peer that is missing."""
        if name in self.missing:
            return None
        if (name, threads) not in self.workers:
            try:
                worker = Worker(name, threads)
            except PeerError as error:
                self.missing[name] = str(error)
                return None
            self.workers[name, threads] = worker
            self.descriptions[name] = worker.description
        return self.workers[name, threads]

    def forget(self, name, threads):
        """Ends a worker that failed; the next case starts it anew."""
        worker = self.workers.pop((name, threads), None)
        if worker:
            worker.close()

    def close(self):
        for worker in self.workers.values():
            worker.close()
        self.workers.clear()
