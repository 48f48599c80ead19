"""PyTorch's compiler (Inductor) on the functions of torch_peer.py, but for a product alone: that is the same library call."""

import torch
import torch_peer
from inputs import Unsupported

# A new size compiles anew at first, then with sizes left open; more often than the default before it gives up.
torch._dynamo.config.recompile_limit = 64
compiled = {}


def prepare(spec):
    if spec.get("weights"):
        raise Unsupported(f"no {spec['weights']} weights")
    name = spec["peer"]
    if name not in compiled:
        compiled[name] = torch.compile(torch_peer.FUNCTIONS[name])
    calls, times = torch_peer.prepare_calls(spec, compiled[name])
    calls[0]()
    return calls, times


def describe(threads):
    torch_peer.describe(threads)
    return f"PyTorch {torch.__version__}, torch.compile"
