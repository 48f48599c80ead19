#!/usr/bin/env python3
"""Writes the corpus of graphs that other front ends make (test/Raise/corpus), and the manifest of what is in them.

Front ends, all of them packages of PyPI (scripts/corpus/requirements.txt):
  torch   functions and Hugging Face models by torch.export and the importer and passes of iree-base-compiler
  jax     functions by StableHLO and the passes of iree-base-compiler
  tosa    files of scripts/corpus/tosa by upstream's tosa-to-linalg (mlir-opt)
"""

import argparse
import fnmatch
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from corpus.case import CASES, SIZES, samples  # noqa: E402

SEED = 20


def merge(texts):
    """One module of the functions of several."""
    from iree.compiler.ir import Context, InsertionPoint, Location, Module

    with Context() as context, Location.unknown():
        context.allow_unregistered_dialects = True
        merged = Module.create()
        for text in texts:
            for operation in Module.parse(text).body.operations:
                merged.body.append(operation.operation.clone(InsertionPoint(merged.body)).detach_from_parent())
        return str(merged)


def write(path, text, opt, comment):
    """Printed by the MLIR that has to read it; false where it does not parse."""
    result = subprocess.run([opt, "-"], input=text, capture_output=True, text=True)
    if result.returncode:
        print(f"{path.name}: {result.stderr[:2000]}", file=sys.stderr)
        return False
    path.write_text(f"// {comment}\n\n{result.stdout.strip()}\n")
    return True


def statistics(results):
    """Enough of the results to tell right from wrong: shapes, and values at SAMPLES places."""
    return [{"shape": list(r.shape), "values": [float(f"{v:.7g}") for v in r.reshape(-1)[samples(r.size)]]} for r in results]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=pathlib.Path, default=ROOT / "test/Raise/corpus")
    parser.add_argument("--frontends", default="torch,jax,tosa", help="of torch, jax and tosa, those to run")
    parser.add_argument("--only", default="*", help="files to write, by pattern")
    parser.add_argument("--all", action="store_true", help="also what is too large or too alike to be committed")
    parser.add_argument("--opt", default=str(ROOT / "build/bin/llama-opt"), help="llama-opt, which parses every file")
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    manifest_path = args.output / "manifest.json"
    manifest = json.loads(manifest_path.read_text()) if manifest_path.exists() else {"files": {}}
    manifest |= {"seed": SEED, "sizes": SIZES}
    frontends = args.frontends.split(",")
    failures = []

    def fail(case, error):
        failures.append(case)
        print(f"{case.file}: {case.name}: {type(error).__name__}: {str(error)[:600]}", file=sys.stderr)

    routes = {}
    if "torch" in frontends:
        from corpus import torch_attention, torch_cache, torch_glu, torch_linear, torch_norms, torch_rope, torch_route  # noqa: F401
        from corpus import torch_libraries, torch_models  # noqa: F401

        torch_models.register(args.all, lambda title: fnmatch.fnmatch(title, args.only))
        routes["torch"] = torch_route
    if "jax" in frontends:
        from corpus import jax_libraries, jax_ops, jax_route  # noqa: F401

        routes["jax"] = jax_route
    if "tosa" in frontends:
        from corpus import tosa_ops, tosa_route  # noqa: F401

        routes["tosa"] = tosa_route
    files = {}
    for case in CASES:
        if fnmatch.fnmatch(case.file, args.only) and case.frontend in routes:
            files.setdefault((case.frontend, case.file), []).append(case)
    for (frontend, file), cases in files.items():
        texts, entries = [], {}
        for case, text in routes[frontend].lower(cases, SEED, fail):
            texts.append(text)
            entries[case.name] = entry(case, routes[frontend].reference(case, SEED))
        if not texts:
            continue
        path = args.output / f"{file}.mlir"
        if write(path, merge(texts), args.opt, "Written by scripts/make-corpus.py; do not edit."):
            manifest["files"][path.name] = {"frontend": frontend, "functions": entries}
            print(f"{path.name}: {len(texts)} functions, {path.stat().st_size >> 10} KB", flush=True)
    manifest["files"] = dict(sorted(manifest["files"].items()))
    manifest_path.write_text(compact(manifest) + "\n")
    print(f"{sum(len(f['functions']) for f in manifest['files'].values())} functions in {len(manifest['files'])} files, "
          f"{sum(p.stat().st_size for p in args.output.glob('*')) >> 10} KB; {len(failures)} failed")
    return 1 if failures else 0


def entry(case, results):
    out = {"spelling": case.spelling or case.family or "", "expect": case.expect}
    if case.near_miss:
        out["near_miss"] = case.near_miss
    if case.family and not case.near_miss:
        out["family"] = case.family
    if not case.decompose:
        out["decomposed_by"] = "torch-mlir"
    out["arguments"] = [a.manifest(n) for n, a in case.args.items()]
    if case.static:
        out["static"] = True
    out["results"] = statistics(results)
    return out


def compact(value, depth=0):
    """JSON with a line for every property of a function."""
    if not isinstance(value, dict) or depth == 5:
        return json.dumps(value)
    indent = " " * (depth + 1)
    lines = [f"{indent}{json.dumps(k)}: {compact(v, depth + 1)}" for k, v in value.items()]
    return "{\n" + ",\n".join(lines) + f"\n{indent[1:]}}}"


if __name__ == "__main__":
    sys.exit(main())
