"""The corpus of front ends' graphs is what its manifest says, and the report on it tells right from wrong."""

import collections
import json
import os
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "test/Raise/corpus"
REPORT = ROOT / "scripts/raise-report.py"
RUNNER = os.environ.get("LLAMA_RUNNER", str(ROOT / "build/bin/llama-runner"))
OPT = str(pathlib.Path(RUNNER).parent / "llama-opt")
MANIFEST = json.loads((CORPUS / "manifest.json").read_text())
UPSTREAM = {"builtin", "func", "arith", "math", "linalg", "tensor", "cf", "affine", "complex", "scf"}


def report(corpus, *options):
    command = [sys.executable, REPORT, corpus, "--opt", OPT, "--runner", RUNNER, "--json", *options]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.stdout, result.stderr
    return result.returncode, json.loads(result.stdout)


def test_files_and_manifest_agree():
    assert sorted(p.name for p in CORPUS.glob("*.mlir")) == sorted(MANIFEST["files"])


@pytest.mark.parametrize("file", sorted(MANIFEST["files"]))
def test_functions(file):
    result = subprocess.run([OPT, CORPUS / file, "--mlir-print-op-generic"], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    names = re.findall(r'"func\.func"\(\) <\{.*?sym_name = "([^"]*)"', result.stdout)
    assert sorted(names) == sorted(MANIFEST["files"][file]["functions"])
    dialects = set(re.findall(r'"([a-z_]+)\.[a-z_0-9.]+"\(', result.stdout))
    assert dialects <= UPSTREAM
    assert "dense_resource" not in result.stdout


def test_every_operation_has_spellings_and_near_misses():
    spellings, near_misses, families = collections.Counter(), collections.Counter(), set()
    for file in MANIFEST["files"].values():
        for function in file["functions"].values():
            spellings.update(e["op"] for e in function["expect"] if not e.get("optional"))
            near_misses[function.get("near_miss")] += 1
            if "family" in function:
                families.add(function["family"])
    for op in ("rmsnorm", "layernorm", "swiglu", "glu", "rope", "attention", "linear", "embedding", "kv_cache_update",
               "dequantize"):
        assert spellings[op] >= 10, op
        assert near_misses[op] >= 5, op
    assert len(families) >= 12


FAKE = """
func.func @right(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = llama.rmsnorm %x, %w {eps = 1.0e-6} : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
func.func @other_eps(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
func.func @near_miss(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = llama.rmsnorm %x, %w {eps = 1.0e-6} : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
func.func @missing(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  return %x : tensor<?x64xf32>
}
func.func @extra(%x: tensor<?x64xf32>, %w: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = llama.swiglu %x, %w : tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
func.func @twice(%x: tensor<?x64xf32>, %w: tensor<64xf32>) -> tensor<?x64xf32> {
  %y = llama.rmsnorm %x, %w {eps = 1.0e-6} : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  %z = llama.rmsnorm %y, %w {eps = 1.0e-6} : tensor<?x64xf32>, tensor<64xf32> -> tensor<?x64xf32>
  return %z : tensor<?x64xf32>
}
func.func @optional(%q: tensor<1x8x?x16xf32>, %k: tensor<1x2x?x16xf32>) -> tensor<1x8x?x16xf32> {
  %y = llama.attention %q, %k, %k {causal} : tensor<1x8x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32> -> tensor<1x8x?x16xf32>
  return %y : tensor<1x8x?x16xf32>
}
"""


def fake_corpus(path, functions):
    path.joinpath("fake.mlir").write_text(FAKE)
    everything = {name: {"spelling": "", "expect": [], "arguments": [], "results": []}
                  for name in re.findall(r"@(\w+)\(", FAKE)}
    manifest = {"seed": MANIFEST["seed"], "files": {"fake.mlir": {"functions": everything | functions}}}
    path.joinpath("manifest.json").write_text(json.dumps(manifest))
    return path


def norm(**keywords):
    wanted = [{"op": "rmsnorm", "count": 1, "attributes": {"eps": 1e-6}}]
    return {"spelling": "a norm", "expect": wanted, "arguments": [], "results": []} | keywords


def test_report_counts(tmp_path):
    attention = {"op": "attention", "count": 1, "optional": True,
                 "attributes": {"causal": True, "scale": 0.25, "mask": False, "window": None, "layout": "head_major"}}
    corpus = fake_corpus(tmp_path, {
        "right": norm(), "other_eps": norm(), "near_miss": norm(expect=[], near_miss="rmsnorm"), "missing": norm(),
        "extra": norm(expect=[]), "twice": norm(), "optional": norm(expect=[attention])})
    code, result = report(corpus, "--pass=--canonicalize")
    assert code == 1
    functions = result["functions"]["fake.mlir"]
    none = {"present": 0, "recognised": 0, "wrong": 0, "extra": 0, "optional": 0}
    assert functions["right"] == {"rmsnorm": none | {"present": 1, "recognised": 1}}
    assert functions["other_eps"] == {"rmsnorm": none | {"present": 1, "wrong": 1}}
    assert functions["near_miss"] == {"rmsnorm": none | {"wrong": 1}}
    assert functions["missing"] == {"rmsnorm": none | {"present": 1}}
    assert functions["extra"] == {"swiglu": none | {"extra": 1}}
    assert functions["twice"] == {"rmsnorm": none | {"present": 1, "recognised": 1, "wrong": 1}}
    assert functions["optional"] == {"attention": none | {"optional": 1}}
    assert len(result["complaints"]) == 3
    code, result = report(corpus, "--pass=--canonicalize", "--function=right")
    assert code == 0 and result["total"]["recognised"] == 1


def test_report_executes(tmp_path):
    """A raised function with another result than the front end's is wrong, whatever its attributes are."""
    source = MANIFEST["files"]["torch-rmsnorm.mlir"]["functions"]["no_weight"]
    weight = {"name": "w", "dtype": "f32", "shape": [64], "fill": "ones"}
    arguments = [*source["arguments"], weight]
    right = norm(arguments=arguments, results=source["results"])
    code, result = report(fake_corpus(tmp_path, {"right": right}), "--pass=--canonicalize", "--function=right", "--execute")
    assert code == 0, result["complaints"]
    scaled = [r | {"values": [v * 1.01 for v in r["values"]]} for r in source["results"]]
    corpus = fake_corpus(tmp_path, {"right": right | {"results": scaled}})
    code, result = report(corpus, "--pass=--canonicalize", "--function=right", "--execute")
    assert code == 1 and "in place of" in result["complaints"][0]


def test_report_names_what_fails(tmp_path):
    corpus = fake_corpus(tmp_path, {})
    corpus.joinpath("fake.mlir").write_text("func.func @right() {")
    code, result = report(corpus, "--pass=--canonicalize")
    assert code == 2 and result["failed"] == ["fake.mlir"]


@pytest.mark.parametrize("file", ["torch-llama-sdpa-1-f32", "jax-llama-2-bf16", "tosa-attention", "jax-cache"])
def test_graphs_compute_what_their_front_end_did(file):
    """The graphs and the inputs that the manifest describes are right: executed as they are, they give the same results."""
    code, result = report(CORPUS, "--pass=--canonicalize", "--execute=all", f"--only={file}")
    assert code == 0, result["complaints"]


# What raising does not find in the corpus, and why. Anything else that is missing, and anything here that is found, fails.
NOT_RECOGNISED = {
    # A product of sizes that is reshaped to others; parts of one size that are put together, broadcast.
    ("torch-attention.mlir", "gqa_einsum", "attention"): 1,
    ("torch-libraries.mlir", "gqa_einops", "attention"): 1,
    ("torch-libraries.mlir", "gqa_stack", "attention"): 1,
    # A zero point of floats inside of the linear.
    ("torch-dequantize.mlir", "int4_linear_bf16", "linear"): 1,
    # A rotation as a product with a matrix of zeros and ones.
    ("torch-rope.mlir", "matmul_permutation", "rope"): 1,
    # Distances by slopes, rounded to bf16 and then scaled with the scores: no value is what is added to them.
    ("torch-falcon-alibi-eager-1-f32.mlir", "main", "attention"): 1,
    # K and V by one einsum: the weight differs along an axis of the result.
    ("jax-libraries.mlir", "gemma_projections", "linear"): 1,
}


def test_raising_finds_what_front_ends_wrote():
    code, result = report(CORPUS)
    assert code == 0, result["complaints"]
    missing = {(file, function, op): count["present"] - count["recognised"]
               for file, functions in result["functions"].items() for function, ops in functions.items()
               for op, count in ops.items() if count["recognised"] < count["present"]}
    assert missing == NOT_RECOGNISED


@pytest.mark.parametrize("file", ["torch-llama-eager-2-bf16", "torch-gemma2", "torch-cohere", "torch-phi3", "torch-qwen3",
                                  "torch-llama-sdpa-1-f32-dynamic", "torch-llama-eager-1-f32-batch-mask", "jax-llama-2-f32",
                                  "torch-gpt2", "torch-bloom", "torch-olmo-eager", "torch-gpt-neo", "torch-opt", "torch-libraries", "jax-libraries"])
def test_raised_models_compute_what_their_front_end_did(file):
    code, result = report(CORPUS, "--execute", f"--only={file}")
    assert code == 0, result["complaints"]


def test_polynomial_with_another_coefficient_is_no_erf():
    """JAX's gelu in 30 numbers: one of them a hundredth larger is another function."""
    text = (CORPUS / "jax-glu.mlir").read_text()
    maps = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    function = re.search(r"func\.func @geglu\(.*?\n  }\n", text, re.S).group(0)

    def found(function):
        result = subprocess.run([OPT, "--llama-raise"], input=f"{maps}\n{function}", capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        return "llama.glu" in result.stdout

    assert found(function)
    numbers = [m for m in re.finditer(r"arith\.constant ([-0-9.eE+]+) : f32", function) if float(m.group(1)) != 0]
    assert len(numbers) > 25
    kept = []
    for number in numbers:
        value = float(number.group(1))
        if found(f"{function[: number.start(1)]}{value * 1.01:.9e}{function[number.end(1) :]}"):
            kept.append(value)
    # Below which erfc is zero: nothing that f32 holds changes.
    assert all(abs(value + 88.72) < 0.01 for value in kept), kept
