"""The benchmark driver: what it decides, prints and writes, on one small case.  No time is asserted."""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner"))
CASE = "rmsnorm-512x2048-f32"
sys.path.insert(0, str(ROOT / "benchmarks"))

import cases  # noqa: E402
import fusion  # noqa: E402
import limits  # noqa: E402
import make_model  # noqa: E402
import whole_models  # noqa: E402
import report as reports  # noqa: E402
import roofline  # noqa: E402
import run  # noqa: E402

needs_runner = pytest.mark.skipif(
    not RUNNER.is_file(), reason="llama-runner is not built (./dev build, or LLAMA_RUNNER=…)"
)

MACHINE = {
    "threads": 2,
    "cache_bytes": {"l1": 1 << 15, "l2": 1 << 20, "l3": 1 << 24},
    "gflop_per_s": {"f32": 400.0, "bf16_dot": 200.0, "bf16_amx": 4000.0, "int8_dot": 1600.0},
    "gbyte_per_s": {"read": 30.0, "read_plain": 25.0, "l3": 60.0, "l2": 200.0, "l1": 400.0},
}


# --- Pure functions ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "dtype,arithmetic,absent,peak",
    [
        ("f32", "products", (), ("f32", 400.0)),
        ("bf16", "products", (), ("bf16_amx", 4000.0)),
        # Dot products at half the rate of multiply-adds are no better than widening.
        ("bf16", "products", ("bf16_amx",), ("f32", 400.0)),
        ("bf16", "products", ("bf16_amx", "bf16_dot"), ("f32", 400.0)),
        ("bf16", "elementwise", (), ("f32", 400.0)),
        ("q8_0", "products", (), ("int8_dot", 1600.0)),
        ("q4_0", "products", ("int8_dot",), ("f32", 400.0)),
    ],
)
def test_the_arithmetic_limit_is_the_fastest_instruction_there_is(dtype, arithmetic, absent, peak):
    rates = {name: rate for name, rate in MACHINE["gflop_per_s"].items() if name not in absent}
    assert limits.arithmetic_peak(MACHINE | {"gflop_per_s": rates}, dtype, arithmetic) == peak


def test_reading_is_limited_by_what_holds_the_data():
    assert limits.read_peak(MACHINE, 2 << 20, cold=False) == ("l2", 200.0)  # of two threads
    assert limits.read_peak(MACHINE, (2 << 20) + 1, cold=False) == ("l3", 60.0)
    assert limits.read_peak(MACHINE, 1 << 25, cold=False) == ("read", 30.0)
    assert limits.read_peak(MACHINE, 1024, cold=True) == ("read", 30.0)
    slow = MACHINE | {"gbyte_per_s": MACHINE["gbyte_per_s"] | {"l3": 20.0}}
    assert limits.read_peak(slow, 1 << 24, cold=False)[1] == 30.0  # no cache is slower than memory
    unknown = {key: value for key, value in MACHINE.items() if key != "cache_bytes"}
    assert limits.read_peak(unknown, 1024, cold=False) == ("read", 30.0)


def test_the_limit_that_takes_longer_binds():
    name, at_arithmetic, at_read = limits.binding_limit(8e9, 3e9, ("f32", 400.0), ("read", 30.0))
    assert (name, at_arithmetic, at_read) == ("read", pytest.approx(0.02), pytest.approx(0.1))
    assert limits.binding_limit(80e9, 3e9, ("f32", 400.0), ("read", 30.0))[0] == "f32"
    assert limits.share_of_limit(0.2, at_arithmetic, at_read) == pytest.approx(0.5)


def test_a_loop_is_timed_on_what_stays_in_the_first_level_cache():
    assert limits.loop_sizes(512, None, 8192, 48 << 10) == (4, None)
    assert limits.loop_sizes(512, None, 16384, 48 << 10) == (2, None)
    assert limits.loop_sizes(3, 2048, 8192, 48 << 10) == (3, 2048)
    assert limits.loop_sizes(512, None, 1 << 20, 48 << 10) is None
    assert limits.loop_sizes(128, 8192, 98304, 48 << 10) == (1, 2048)
    assert limits.loop_sizes(512, 2048, 8192, 0) is None  # unknown


def test_a_case_at_other_sizes():
    every = {c.name: c for c in cases.load_cases(cases.load_shapes(), 2)}
    rope = every["rope-512x32x64-bf16"].at({"m": 3})
    assert rope.shapes == "arg0=1x3x32x64,arg1=3x32,arg2=3x32" and rope.threads == 1
    assert "tensor<?x16xbf16>" not in every["swiglu-128x8192-bf16"].program()
    assert "!x = tensor<?x16x!t>" in every["swiglu-128x8192-bf16"].at({"m": 0, "d": 16}).program()


@needs_runner
def test_the_time_of_a_loop(tmp_path):
    done = run_driver("--no-peers", "--filter", f"^{CASE}$", "--threads", 1, "--rounds", 1, "--seconds", 0.04, "--json")
    assert done.returncode == 0, done.stderr
    [case] = json.loads(done.stdout)["results"]
    # None where some other load made the call that has nothing to do take longer.
    at_loop = case["limit_loop_s"]
    assert case["share_of_loop"] == (pytest.approx(at_loop / case["median_s"]) if at_loop else None)
    shares = [case[f"share_of_{name}"] for name in ("arithmetic", "read", "loop")]
    assert case["share_of_limit"] == pytest.approx(max(share for share in shares if share is not None))


@pytest.mark.parametrize("empty,expected", [(2e-6, 512 / 4 * 8e-6 / 2), (1e-5, None), (2e-5, None)])
def test_the_time_of_a_loop_is_that_of_its_parts(monkeypatch, tmp_path, empty, expected):
    """Without a call's own time, shared by two threads; none where that took as long as a part."""
    case = {c.name: c for c in cases.load_cases(cases.load_shapes(), 2)}[CASE]
    commands = []

    def call_runner(_, *command):
        commands.append(list(map(str, command)))
        return {"median_s": 1e-5 if len(commands) == 1 else empty}

    monkeypatch.setattr(run, "call_runner", call_runner)
    args = argparse.Namespace(runner=None, seconds=1)
    rates = {"cache_bytes": {"l1": 48 << 10}}
    at_loop = run.measure_loop(case, args, rates, 512 * 2048 * 4, tmp_path)
    assert at_loop == (pytest.approx(expected) if expected else None)
    shapes = [command[command.index("--shapes") + 1] for command in commands]
    assert shapes[0].startswith("arg0=4x2048") and shapes[1].startswith("arg0=0x2048")
    assert all(command[command.index("--threads") + 1] == "1" for command in commands)


def test_ratios_above_one_are_better_for_rates_and_for_times():
    assert reports.ratio_above_one_is_better(20, 10, is_rate=True) == 2
    assert reports.ratio_above_one_is_better(20, 10, is_rate=False) == 0.5
    assert reports.ratio_above_one_is_better(None, 10, is_rate=True) is None


def test_lists_in_a_case_are_a_product():
    assert cases.expand({"m": [1, 8], "n": 4, "k": [2, 3]}) == [
        {"m": 1, "n": 4, "k": 2}, {"m": 1, "n": 4, "k": 3}, {"m": 8, "n": 4, "k": 2}, {"m": 8, "n": 4, "k": 3},
    ]  # fmt: skip


RESULT = {
    "name": "linear-7-64x64-f32", "group": "linear", "dtype": "f32", "threads": 2, "shapes": "arg0=7x64,arg1=64x64",
    "near": "linear-8-64x64-f32", "median_s": 0.002, "flops": 4e6, "bytes": 3e6, "gflop_per_s": 2.0, "gbyte_per_s": 1.5,
    "limit": "read", "limit_gflop_per_s": 400.0, "limit_gbyte_per_s": 30.0, "limit_gbyte_per_s_name": "read",
    "share_of_limit": 0.05, "share_of_arithmetic": 0.005, "share_of_read": 0.05,
    "peers": {"torch": 0.004}, "ratios": {"torch": 2.0}, "peer_errors": {"iree": "too small"},
}  # fmt: skip
NEIGHBOUR = RESULT | {"name": "linear-8-64x64-f32", "near": None, "median_s": 0.001, "peer_errors": {}}
MODEL = {
    "name": "tiny-f32-decode-8", "group": "tiny", "shape": "after 8 tokens", "dtype": "f32", "threads": 2, "ours": 10.0,
    "unit": "tok/s", "limit": 20.0, "share": 0.5, "peers": {"llama.cpp f32": 5.0}, "ratio": {"llama.cpp f32": 2.0},
    "peer_errors": {},
}  # fmt: skip
REPORT = {
    "target": "znver4", "date": "2000-01-01 00:00 UTC", "seconds": 1.0, "command": "run.py", "commit": "0", "processor": "P",
    "threads": 2, "peers": {"torch": "PyTorch 1"}, "missing_peers": {"ggml": "No module named 'llama_cpp'"},
    "load_average_at_start": 0.0, "other_processors_busy": None, "machine": [MACHINE], "not_quiet": None,
    "results": [RESULT, NEIGHBOUR, {"name": "linear-broken", "group": "linear", "error": "it broke"}], "models": [MODEL],
}  # fmt: skip


def test_the_list_of_json():
    first, _, broken, model = reports.entries(REPORT)
    assert first == {
        "name": "linear-7-64x64-f32", "shape": "arg0=7x64,arg1=64x64", "dtype": "f32", "threads": 2, "ours": 1.5,
        "unit": "GB/s", "limit": 30.0, "share": 0.05, "peers": {"torch": 0.75}, "ratio": {"torch": 2.0},
    }  # fmt: skip
    assert broken == {"name": "linear-broken", "error": "it broke"}
    assert set(model) == set(first)
    assert reports.entry(RESULT | {"limit": "f32"})["unit"] == "GFLOP/s"
    of_loop = reports.entry(RESULT | {"limit": "loop", "limit_loop_s": 0.001, "share_of_limit": 0.5})
    assert (of_loop["ours"], of_loop["limit"], of_loop["unit"], of_loop["share"]) == (1.5, 3.0, "GB/s", 0.5)


def test_the_tables():
    shapes = {"groups": [{"name": "linear", "what": "products"}], "models": [{"name": "tiny", "what": "a model"}]}
    text = reports.to_markdown(REPORT, shapes, has_roofline=True)
    assert "| linear-7-64x64-f32 | 2 | 2 | 1.5 | read | 5 % | 0 % | 5 % | - | 2.00 |" in text
    assert "| linear-broken | failed: it broke |" in text
    assert "| tiny-f32-decode-8 | 10 | tok/s | 20 | 50 % | 5 (2.00) |" in text
    assert "| bf16_amx | 4000 | GFLOP/s |" in text and "](znver4.svg)" in text
    assert "- ggml: **missing**: No module named 'llama_cpp'" in text
    assert "- iree has no figure for 1 case (such as linear-7-64x64-f32): too small" in text
    assert "| linear-7-64x64-f32 | linear-8-64x64-f32 | 2.00 |" in text and "above 1.5: 1." in text
    assert "Not a quiet machine" not in text
    # Every row of a table has as many cells as its head.
    tables = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    assert len(tables) == 4 and all(len({line.count(" |") for line in table}) == 1 for table in tables)


def test_the_readme_s_excerpt_is_replaced():
    quoted = REPORT | {"results": [RESULT | {"name": reports.QUOTED[0]}], "models": []}
    block = reports.readme_block(quoted)
    assert "| linear-1-8192x2048-f32 | 1.5 GB/s | 5 % of read | 2.00 |" in block
    text = f"before\n{reports.BEGIN}\nold\n{reports.END}\nafter\n"
    assert reports.replace_between_markers(text, block) == f"before\n{reports.BEGIN}\n{block}\n{reports.END}\nafter\n"
    assert reports.replace_between_markers("no markers", block) is None
    assert reports.replace_between_markers((ROOT / "README.md").read_text(), block) is not None


def test_the_roofline_is_a_picture():
    points = [("a", "a-1 <&>", 0.5, 10.0), ("b", "b-1", 100.0, 900.0)]
    picture = xml.etree.ElementTree.fromstring(
        roofline.roofline_svg(points, MACHINE["gflop_per_s"], 30.0, "a title & more")
    )
    circles = picture.findall("{http://www.w3.org/2000/svg}circle")
    assert len(circles) == len(points) + 2  # and the legend
    assert all(0 <= float(c.get("cx")) <= roofline.WIDTH and 0 <= float(c.get("cy")) <= roofline.HEIGHT for c in circles)
    assert roofline.roofline_svg([], MACHINE["gflop_per_s"], 30.0, "") is None


def test_cases_have_names_of_their_own_and_neighbours():
    shapes = cases.load_shapes()
    every = cases.load_cases(shapes, 4)
    names = [case.name for case in every]
    assert len(set(names)) == len(names)
    odd = [case for case in every if case.near]
    assert len(odd) >= 20 and all(case.near in names for case in odd)
    assert {case.threads for case in every} == {1, 4}
    quick = cases.load_cases(shapes, 4, quick=True)
    assert {case.group["name"] for case in quick} == {group["name"] for group in shapes["groups"]}
    for case in every:
        assert len(case.tensors()) == len(case.arguments)
        assert case.group["arithmetic"] in ("products", "elementwise")


def test_bytes_of_types_and_variants_of_fusions():
    assert fusion.count_bytes("tensor<?x3xbf16>", 5) == 30
    assert fusion.count_bytes("tensor<f32>", 5) == 4
    assert fusion.count_bytes("tensor<2xi1>", 5) == 0
    assert fusion.make_variants(["a", "b", "c"], ["a", "b"]) == {
        "none": "none", "default": "default", "without a": "b", "without b": "a", "with c": "a,b,c",
    }  # fmt: skip
    assert list(fusion.make_variants(["a"], ["a"]).values()) == ["none", "default", "none"]


@needs_runner
def test_what_fusions_do_to_a_block():
    """Fewer operations, bytes and loops; of the tail of the last block, one row."""
    opt = RUNNER.with_name("llama-opt")
    names, defaults = fusion.list_fusions(opt)
    assert set(defaults) < set(names)
    for entry in ("main", "last_row"):
        text = fusion.make_program(entry, "bf16")
        found = {}
        for fuse in ("none", "default"):
            ops, moved = fusion.describe(fusion.fuse_program(opt, text, fuse), 128)
            found[fuse] = ops, moved, fusion.count_loops(fusion.lower_to_calls(opt, text, fuse))
        assert all(fused < apart for fused, apart in zip(found["default"], found["none"])), entry


def test_fusions_are_compared_with_the_default_beside_them(monkeypatch):
    """A machine that slows down by half in the middle of a round changes times, not ratios by more than that one step."""
    calls = []

    def measure_once(path, fuse, rows, args):
        calls.append(fuse)
        return {"default": 1.0, "none": 1.5, "a": 0.8, "b": 1.2}[fuse] * (1 if len(calls) < 4 else 2)

    monkeypatch.setattr(fusion, "measure_once", measure_once)
    args = argparse.Namespace(rounds=1)
    times, ratios = fusion.measure("program", {"none": "none", "default": "default", "with a": "a", "with b": "b"}, 1, args)
    assert calls == ["default", "none", "default", "a", "default", "b", "default"]
    assert ratios["none"] == [1.5] and ratios["with b"] == [1.2]
    assert times["default"] == [1.0, 1.0, 2.0, 2.0]
    text = fusion.describe_time({"same_program": True})
    assert text == "the same program"


def test_the_work_of_a_model():
    config = make_model.CONFIGS["llama-3.2-1b"]
    assert sum(s[0] * (s[1] if len(s) == 2 else 1) for _, _, s in make_model.tensors(config)) == 1235814400
    flops, read = whole_models.work(config, "bf16", 1, 0)
    assert read == pytest.approx(2 * 1235814400, rel=1e-3)
    assert flops == pytest.approx(2 * 1235814400, rel=1e-3)
    # 16 layers, keys and values of 8 heads of 64, two bytes each.
    # Of quantised models, too, whose weights take 8.5 bits each.
    assert whole_models.work(config, "bf16", 1, 1000)[1] - read == 1000 * 16 * 2 * 8 * 64 * 2
    read = whole_models.work(config, "q8_0", 1, 0)[1]
    assert read == pytest.approx(1235814400 * 34 / 32, rel=1e-3)
    assert whole_models.work(config, "q8_0", 1, 1000)[1] - read == 1000 * 16 * 2 * 8 * 64 * 2


# --- The driver --------------------------------------------------------------------------------


def run_driver(*arguments, build=RUNNER.resolve().parents[1], cache="/nonexistent"):
    """In an environment without installed peers: those of this Python are used."""
    command = [sys.executable, ROOT / "benchmarks" / "run.py", "--build", build, *arguments]
    environment = dict(os.environ, LLAMA_BENCH_CACHE=str(cache))
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=240, env=environment)


def listing(*folders):
    return {path: path.stat().st_mtime_ns for folder in folders for path in [folder, *folder.rglob("*")]}


@needs_runner
def test_one_case_with_its_peer(tmp_path):
    before = listing(ROOT / "benchmarks" / "results"), (ROOT / "README.md").stat().st_mtime_ns
    done = run_driver(
        "--quick", "--filter", f"^{CASE}$", "--threads", 1, "--peers", "torch", "--json", "--output", tmp_path
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["threads"] == 1 and report["models"] == [] and report["quick"]
    [rates] = report["machine"]
    assert rates["threads"] == 1 and rates["gflop_per_s"]["f32"] > 0 and rates["gbyte_per_s"]["read"] > 0
    assert isinstance(report["quiet"], bool) and report["load_average_at_start"] >= 0
    assert list(report["peers"]) == ["torch"] and report["missing_peers"]["openvino"] == "not asked for"

    [case] = report["results"]
    assert case["name"] == CASE and case["rounds"] == 1 and case["calls"] == 5
    assert case["flops"] == 4 * 512 * 2048
    assert case["bytes"] == 4 * (2 * 512 * 2048 + 2048)
    assert case["limit"] in ("read", "l3", "l2") and case["limit_gflop_per_s_name"] == "f32"
    assert case["gbyte_per_s"] == pytest.approx(case["bytes"] / case["median_s"] / 1e9)
    assert case["share_of_limit"] == pytest.approx(case["gbyte_per_s"] / case["limit_gbyte_per_s"])
    assert case["share_of_limit"] == pytest.approx(max(case["share_of_arithmetic"], case["share_of_read"]))
    assert case["ratios"]["torch"] == pytest.approx(case["peers"]["torch"] / case["median_s"])

    target = report["target"]
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"{target}.{end}" for end in ("json", "md", "svg")]
    assert json.loads((tmp_path / f"{target}.json").read_text()) == report
    text = (tmp_path / f"{target}.md").read_text()
    assert text.startswith(f"# Benchmarks on {target}\n")
    assert f"| {CASE} | " in text
    assert ("Not a quiet machine" in text) is not report["quiet"]
    after = listing(ROOT / "benchmarks" / "results"), (ROOT / "README.md").stat().st_mtime_ns
    assert after == before


@needs_runner
def test_without_a_peer_a_part_only_prints(tmp_path):
    before = listing(ROOT / "benchmarks" / "results")
    out = tmp_path / "out.json"
    done = run_driver("--quick", "--no-peers", "--filter", f"^{CASE}$", "--threads", 2, "--json", out)
    assert done.returncode == 0, done.stderr
    assert "no figures of torch: not asked for" in done.stdout and CASE in done.stdout and "[1/1]" in done.stdout
    [entry] = json.loads(out.read_text())
    assert set(entry) == {"name", "shape", "dtype", "threads", "ours", "unit", "limit", "share", "peers", "ratio"}
    assert entry["peers"] == {} and entry["unit"] == "GB/s" and entry["threads"] == 2
    assert listing(ROOT / "benchmarks" / "results") == before


@needs_runner
def test_a_missing_peer_is_named():
    done = run_driver("--quick", "--filter", "^linear-1-440x160-f32$", "--peers", "openvino")
    assert done.returncode == 0, done.stderr
    assert "no figures of openvino: No module named 'openvino'" in done.stdout


@needs_runner
def test_every_program_compiles_with_every_case_s_types(tmp_path):
    """What the driver makes of a program and a case is a valid module."""
    programs = sorted({case.program() for case in cases.load_cases(cases.load_shapes())})
    assert len(programs) >= 18
    # One module with all of them, each in a module of its own and with aliases of its own.
    for i in range(len(programs)):
        (tmp_path / f"{i}.mlir").write_text(programs[i])
    joined = tmp_path / "all.mlir"
    joined.write_text("\n// -----\n".join(programs))
    command = [RUNNER.parent / "llama-opt", "--split-input-file", "-o", os.devnull, joined]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


@needs_runner
def test_a_random_model_runs_and_is_the_same_each_time(tmp_path):
    for folder in ("a", "b"):
        make_model.ensure("tiny", tmp_path / folder, "safetensors")
    assert (tmp_path / "a" / "model.safetensors").read_bytes() == (tmp_path / "b" / "model.safetensors").read_bytes()
    command = [RUNNER, "generate", tmp_path / "a", "--tokens", "1,2,3", "--max-tokens", "4", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    # It never ends by itself, so that a benchmark gets the tokens that it asks for.
    assert result["prefill_tokens"] == 3 and len(result["tokens"]) == 4


@pytest.mark.parametrize("format", make_model.GGUF_FORMATS)
def test_gguf_holds_the_same_weights(format, tmp_path):
    gguf = pytest.importorskip("gguf")
    numpy = pytest.importorskip("numpy")
    path = make_model.ensure("tiny", tmp_path, format)
    found = {tensor.name: tensor for tensor in gguf.GGUFReader(path).tensors}
    config = make_model.CONFIGS["tiny"]
    for index, (_, name, shape) in enumerate(make_model.tensors(config)):
        wanted = make_model.to_float(make_model.weight_bits(index, shape, config["initializer_range"]))
        if "attn_q" in name or "attn_k" in name:
            continue
        values = gguf.quants.dequantize(found[name].data, found[name].tensor_type).reshape(shape)
        tolerance = {"f32": 0, "bf16": 0, "q8_0": 0.001, "q4_0": 0.02}[format]
        numpy.testing.assert_allclose(values, wanted, atol=tolerance)


@pytest.mark.parametrize(
    "arguments,message",
    [
        (("--filter", "nothing-has-this-name"), "no case matches --filter"),
        (("--filter", "("), "--filter: "),
        (("--threads", "0"), "--threads and --rounds are 1 or more"),
        (("--peers", "abacus"), "--peers: no peer 'abacus'"),
    ],
)
def test_wrong_arguments_are_named(arguments, message):
    done = run_driver(*arguments)
    assert done.returncode != 0 and message in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [["--no-peers"], ["--threads", "1"], ["--peers", "torch"], ["--rounds", "1"], ["--seconds", "0.1"], ["--quick"]]
)
def test_only_a_run_of_everything_is_published(arguments):
    threads = os.cpu_count()
    assert run.parse_arguments([]).is_full
    assert not run.parse_arguments(arguments if threads > 1 or "--threads" not in arguments else ["--quick"]).is_full


def test_commands_are_published_without_paths():
    argv = ["--rounds", "2", "--json", "/somewhere/out.json", "--output=/else", "--filter", "x", "--json", "--quick"]
    assert run.without_paths(argv) == ["--rounds", "2", "--filter", "x", "--quick"]


def test_a_missing_build_is_named(tmp_path):
    done = run_driver("--quick", build=tmp_path)
    assert done.returncode == 1 and "does not exist: ./dev build" in done.stderr
