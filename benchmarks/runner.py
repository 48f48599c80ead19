"""llama-runner, whose commands print JSON."""

import json
import subprocess

from cases import BenchError

TIMEOUT_S = 600


def call_runner(runner, *arguments):
    """What llama-runner prints as JSON."""
    try:
        done = subprocess.run([runner, *map(str, arguments)], capture_output=True, text=True, timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired:
        raise BenchError(f"llama-runner {arguments[0]}: no end after {TIMEOUT_S} s") from None
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise BenchError(f"llama-runner {arguments[0]}: {lines[-1]}")
    return json.loads(done.stdout)
