"""Nothing that Python passes ends the interpreter: random bytes, wrong objects, exits in the middle."""

import random
import subprocess
import sys
import textwrap

import llama_mlir as lm
import numpy as np
import pytest
from built_package import PACKAGES, ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

MODULE = b"""
func.func @norm(%x: tensor<?x4xf32>, %w: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = llama.rmsnorm %x, %w {eps = 1.0e-6, rounding = #llama.rounding<before_weight>}
    : tensor<?x4xf32>, tensor<4xf32> -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
"""
quick = settings(
    max_examples=300, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


def parse(source):
    try:
        lm.Module.parse(source)
    except (lm.ParseError, lm.VerificationError) as error:
        assert error.diagnostics and str(error)


@quick
@given(st.binary(max_size=200))
def test_random_bytes(source):
    parse(source)


@quick
@given(st.text(max_size=200).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)))
def test_random_text(source):
    parse(source)


def test_changed_modules():
    """Bytes replaced, removed and repeated in a module that is valid."""
    rng = random.Random(1)
    accepted = 0
    for _ in range(1500):
        source = bytearray(MODULE)
        for _ in range(rng.randint(1, 4)):
            at, count = rng.randrange(len(source)), rng.randint(1, 8)
            kind = rng.randrange(3)
            if kind == 0:
                source[at] = rng.randrange(256)
            elif kind == 1:
                del source[at : at + count]
            else:
                source[at:at] = source[at : at + count]
        try:
            module = lm.Module.parse(bytes(source))
        except (lm.ParseError, lm.VerificationError):
            continue
        accepted += 1
        assert str(module)
    assert 0 < accepted < 1500


@pytest.mark.parametrize(
    "text", ["module {" * 20000, "func.func @f() attributes {a = " + "[" * 50000, "!" + "tuple<" * 100000], ids=range(3)
)
def test_deep_nesting(text):
    """More than the stack holds."""
    parse(text)
    with pytest.raises(lm.Error):
        lm.Builder().set_attribute("a", text)
    with pytest.raises(lm.Error), lm.Builder().function("f", {"x": text}):
        pass


THINGS = [
    None, True, 0, -1, 2**70, 1.5, float("nan"), 1j, "", "text", "\ud800", "nul\0", b"", b"bytes", (), [], {}, set(),
    object(), int, len, np.zeros(3), np.zeros((0, 3)), np.float32(1), np.array("text"), np.array([None]), lm, lm.Module,
]  # fmt: skip
EXECUTABLE = lm.compile(MODULE)
X, IDS = np.ones(3, np.float32), np.arange(3)
CALLS = [
    lambda a, b: lm.compile(a),
    lambda a, b: lm.compile(b"module {}", target=a, pipeline=b),
    lambda a, b: EXECUTABLE.norm(a, b),
    lambda a, b: EXECUTABLE.run(a, b, entry=a, threads=b),
    lambda a, b: lm.Module.parse(a, b),
    lambda a, b: lm.Module.parse(MODULE, name=a),
    lambda a, b: lm.Module.parse(MODULE).run(a),
    lambda a, b: lm.Module.parse_file(a),
    lambda a, b: lm.Module.of_model(a, b),
    lambda a, b: lm.Model.load(a, b),
    lambda a, b: lm.model_info(a),
    lambda a, b: lm.Builder().function(a, b),
    lambda a, b: lm.Builder().function("f", {a: b}).__enter__(),
    lambda a, b: lm.Builder().set_attribute(a, b),
    lambda a, b: lm.tensor_type(a, b),
    lambda a, b: lm.tensor_type([3], a),
    lambda a, b: lm.rmsnorm(a, b),
    lambda a, b: lm.rmsnorm(X, X, eps=a, stat_size=b),
    lambda a, b: lm.rope_table(a, dim=b),
    lambda a, b: lm.rope_table(IDS, dim=2, scaling=a, theta=b),
    lambda a, b: lm.rope_table(IDS, dim=2, scaling={"rope_type": a, "factor": b}),
    lambda a, b: lm.rope_table(IDS, dim=2, dtype=a),
    lambda a, b: lm.attention(a, b, b, a, a, b),
    lambda a, b: lm.kv_cache_update(X[None, None], X[None, None], a, layout=b),
    lambda a, b: lm.unpack_blocks(a, format=b),
    lambda a, b: lm.embedding(a, b),
    lambda a, b: lm.set_num_threads(a),
]


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
def test_wrong_objects(call):
    """An exception of Python or of this package, or a result; never the end of the process."""
    number = lm.get_num_threads()
    for a in THINGS:
        for b in random.Random(repr(a)[:20]).sample(THINGS, 6):
            try:
                call(a, b)
            except (TypeError, ValueError, lm.Error, OverflowError):
                continue
    lm.set_num_threads(number)


def run(script, *, check=True):
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, timeout=120,
        env={"PYTHONPATH": str(PACKAGES), "MODEL": str(ROOT / "examples/demo-model/model")},
    )  # fmt: skip
    if check:
        assert done.returncode == 0, done.stderr
    return done


def test_the_interpreter_ends_while_a_stream_generates():
    done = run(
        """
        import os, llama_mlir
        model = llama_mlir.Model.load(os.environ["MODEL"])
        stream = model.generate("Tom", max_tokens=500, ignore_eos=True, stream=True)
        print(next(stream))
        """
    )
    assert done.stdout.strip() and not done.stderr


def test_the_interpreter_ends_with_everything_in_use():
    done = run(
        """
        import numpy, llama_mlir
        y = llama_mlir.rmsnorm(numpy.ones((3, 4), "f4"), numpy.ones(4, "f4"))
        module = llama_mlir.Module.parse("func.func @f() { return }")
        exe = llama_mlir.compile(module)
        builder = llama_mlir.Builder()
        f = builder.function("f", {"x": "tensor<?xf32>"}).__enter__()
        builder.dim(f["x"], 0)
        call = exe.f
        """
    )
    assert not done.stderr


def test_an_interrupt_ends_a_generation():
    # Shells let what they start in the background ignore interrupts, and an interpreter that begins so raises none.
    done = run(
        """
        import os, signal, threading, llama_mlir
        signal.signal(signal.SIGINT, signal.default_int_handler)
        model = llama_mlir.Model.load(os.environ["MODEL"])
        begun = threading.Event()
        def interrupt():
            begun.wait()
            os.kill(os.getpid(), signal.SIGINT)
        threading.Thread(target=interrupt, daemon=True).start()
        try:
            while True:
                model.generate("Tom", max_tokens=450, ignore_eos=True, callback=lambda token, text: begun.set())
        except KeyboardInterrupt:
            print("interrupted")
        """
    )
    assert done.stdout == "interrupted\n"


def test_no_memory_is_lost_in_errors():
    """A reference held by mistake would keep the arrays."""
    import gc
    import weakref

    class Array(np.ndarray):
        pass

    exe = lm.compile(MODULE)
    x, w = np.ones((2, 4), np.float32).view(Array), np.ones(4, np.float32)
    for wrong in (np.ones(5, np.float32), np.ones(4), None):
        with pytest.raises(lm.Error):
            exe.norm(x, wrong)
    exe.norm(x, w)
    gone = weakref.ref(x)
    del x
    gc.collect()
    assert gone() is None
