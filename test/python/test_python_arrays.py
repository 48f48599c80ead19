"""Executables: signatures, arrays without copies, and every way in which an array does not fit."""

import gc
import threading

import llama_mlir as lm
import ml_dtypes
import numpy as np
import pytest
import torch

DTYPES = {
    "f64": np.float64, "f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i64": np.int64,
    "i32": np.int32, "i16": np.int16, "i8": np.int8, "i1": np.bool_,
}  # fmt: skip

MODULE = """
func.func @norm(%x: tensor<?x4xf32>, %w: tensor<4xf32>) -> tensor<?x4xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x4xf32>, tensor<4xf32> -> tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
func.func @store(%x: tensor<?xf32>, %to: memref<?xf32>) {
  bufferization.materialize_in_destination %x in restrict writable %to : (tensor<?xf32>, memref<?xf32>) -> ()
  return
}
func.func @scalars(%a: f32, %b: i64, %c: i1, %d: tensor<f64>) -> (f32, i64, i1, tensor<f64>) {
  return %a, %b, %c, %d : f32, i64, i1, tensor<f64>
}
func.func @nothing() {
  return
}
"""


@pytest.fixture(scope="module")
def exe():
    return lm.compile(MODULE)


def ones(*shape, dtype=np.float32):
    return np.ones(shape, dtype)


def address(array):
    return array.__array_interface__["data"][0]


def identity(element):
    """A function that gives a fresh tensor with its argument's elements."""
    return lm.compile(
        f"""
func.func @f(%x: tensor<?x3x{element}>) -> tensor<?x3x{element}> {{
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3x{element}>
  %e = tensor.empty(%n) : tensor<?x3x{element}>
  %y = linalg.copy ins(%x : tensor<?x3x{element}>) outs(%e : tensor<?x3x{element}>) -> tensor<?x3x{element}>
  return %y : tensor<?x3x{element}>
}}"""
    )


# --- Signatures ---------------------------------------------------------------------------------


def test_signatures(exe):
    assert list(exe.functions) == ["norm", "store", "scalars", "nothing"]
    norm = exe.functions["norm"]
    assert [value.type for value in norm.arguments] == ["tensor<?x4xf32>", "tensor<4xf32>"]
    assert norm.arguments[0].shape == (None, 4) and norm.arguments[0].dtype == np.float32
    assert [value.kind for value in exe.functions["store"].arguments] == ["tensor", "buffer"]
    assert [value.kind for value in exe.functions["scalars"].arguments] == ["scalar"] * 3 + ["tensor"]
    assert str(norm) == "@norm(tensor<?x4xf32>, tensor<4xf32>) -> (tensor<?x4xf32>)"
    assert exe.compile_seconds > 0
    assert "norm" in dir(exe) and "'norm'" in repr(exe)


def test_entries(exe):
    assert exe.nothing() is None
    np.testing.assert_allclose(exe.run(ones(2, 4), ones(4), entry="norm"), ones(2, 4), rtol=1e-5)
    with pytest.raises(lm.InvalidArgumentError, match="say which function"):
        exe.run(ones(2, 4), ones(4))
    with pytest.raises(lm.InvalidArgumentError, match="there is no function 'x'; there is 'norm', 'store'"):
        exe.run(entry="x")
    with pytest.raises(AttributeError, match="no function 'x'"):
        exe.x  # noqa: B018
    with pytest.raises(TypeError):
        exe.run(entry=3)


def test_an_executable_of_one_function_is_called_itself(exe):
    norm = lm.compile(MODULE.split("func.func @store")[0])
    np.testing.assert_array_equal(norm(ones(2, 4), ones(4), threads=1), exe.norm(ones(2, 4), ones(4)))
    with pytest.raises(lm.InvalidArgumentError, match="say which function"):
        exe(ones(2, 4), ones(4))


def test_functions_named_like_members():
    text = "".join(f"func.func @{name}() -> i64 {{ %c = arith.constant {i} : i64 return %c : i64 }}\n"
                   for i, name in enumerate(["run", "functions", "plain"]))  # fmt: skip
    exe = lm.compile(text)
    assert exe.run(entry="run") == 0 and exe.run(entry="functions") == 1 and exe.plain() == 2
    assert "functions" in exe.functions


@pytest.mark.parametrize("text", ["module {}", "func.func private @f() { return }", "func.func private @f()"])
def test_nothing_to_call(text):
    with pytest.raises(lm.InvalidArgumentError, match="no public function"):
        lm.compile(text)


# --- Without copies -----------------------------------------------------------------------------


def test_arguments_are_not_copied(exe):
    source, target = np.arange(5, dtype=np.float32), np.zeros(5, np.float32)
    before = address(target)
    exe.store(source, target)
    assert address(target) == before
    np.testing.assert_array_equal(target, source)
    tensor = torch.zeros(5)
    exe.store(torch.arange(5.0), tensor)
    assert tensor.tolist() == [0, 1, 2, 3, 4]


def test_results_live_in_the_memory_that_the_function_allocated():
    function = identity("f32")
    y = function.f(ones(5, 3))
    assert not y.flags.owndata and y.flags.writeable and y.flags.c_contiguous
    # Views and slices share the memory and keep it alive.
    part = y[1:]
    assert address(part) == address(y) + 12
    del y, function
    gc.collect()
    np.testing.assert_array_equal(part, ones(4, 3))


def test_an_argument_is_read_where_it_lies():
    """A view into a larger array: what lies around it would be in a copy's place."""
    around = np.arange(30, dtype=np.float32).reshape(10, 3)
    np.testing.assert_array_equal(identity("f32").f(around[4:7]), around[4:7])


def test_memory_is_given_back():
    function = identity("f32")

    def resident():
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    x = ones(100_000, 3)
    for _ in range(5):
        function.f(x)
    before = resident()
    for _ in range(200):
        function.f(x)
        function.f(torch.from_numpy(x))
    assert resident() - before < 40 * x.nbytes


@pytest.mark.parametrize("element", DTYPES)
def test_element_types(element):
    dtype = DTYPES[element]
    x = (np.arange(12) % 2 if element == "i1" else np.arange(12)).reshape(4, 3).astype(dtype)
    function = identity(element)
    y = function.f(x)
    assert y.dtype == x.dtype and y.shape == x.shape
    np.testing.assert_array_equal(y, x)
    assert function.f(x[:0]).shape == (0, 3)


@pytest.mark.parametrize(
    "dtype", [torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int8, torch.bool], ids=str
)
def test_torch(dtype):
    names = {torch.float64: "f64", torch.float32: "f32", torch.float16: "f16", torch.bfloat16: "bf16",
             torch.int64: "i64", torch.int8: "i8", torch.bool: "i1"}  # fmt: skip
    x = (torch.arange(12) % 2).reshape(4, 3).to(dtype)
    y = identity(names[dtype]).f(x)
    assert isinstance(y, torch.Tensor) and y.dtype == dtype and torch.equal(x, y)
    # The tensor owns the memory: it outlives all else.
    pointer = y.data_ptr()
    view = y[1:]
    del y
    gc.collect()
    assert view.data_ptr() == pointer + 3 * x.element_size() and torch.equal(view, x[1:])


def test_operations_give_what_they_get():
    x, w = torch.ones(3, 8, dtype=torch.bfloat16), torch.ones(8)
    y = lm.rmsnorm(x, w)
    assert isinstance(y, torch.Tensor) and y.dtype == torch.bfloat16
    y, total = lm.rmsnorm(x, w.numpy(), residual=x)
    assert isinstance(total, torch.Tensor) and total[0, 0] == 2
    assert isinstance(lm.rmsnorm(x.float().numpy(), w.numpy()), np.ndarray)
    table = lm.rope_table(torch.arange(3), dim=8, dtype=torch.bfloat16)
    assert table[0].dtype == torch.bfloat16


class Exporter:
    """Another library's array, which only speaks DLPack."""

    def __init__(self, array, versioned=True):
        self.array, self.versioned = array, versioned

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()

    def __dlpack__(self, **arguments):
        if arguments and not self.versioned:
            raise TypeError("unexpected keyword argument 'max_version'")
        return self.array.__dlpack__(**arguments)


@pytest.mark.parametrize("versioned", [True, False])
def test_dlpack(exe, versioned):
    target = ones(5)
    exe.store(Exporter(np.arange(5, dtype=np.float32), versioned), Exporter(target, versioned))
    np.testing.assert_array_equal(target, np.arange(5))


def test_scalars(exe):
    a, b, c, d = exe.scalars(1.5, -7, True, 2.25)
    assert (a, b, c, d) == (1.5, -7, True, 2.25) and a.shape == () and b.dtype == np.int64
    a, b, c, d = exe.scalars(np.float32(1.5), np.int32(3), np.array(False), np.array(4.0))
    assert (a, b, c, d) == (1.5, 3, False, 4.0)
    for wrong, where in [(("x", 1, True, 1), "argument 0"), ((1, 1.5, True, 1), "argument 1"),
                         ((1, 1, 1, 1), "argument 2"), ((1, True, True, 1), "argument 1")]:  # fmt: skip
        with pytest.raises(TypeError, match=where):
            exe.scalars(*wrong)
    with pytest.raises(ValueError, match="out of the range of int64"):
        exe.scalars(1, 2**63, True, 1)


# --- What does not fit --------------------------------------------------------------------------


class Device:
    def __init__(self, kind):
        self.kind = kind

    def __dlpack_device__(self):
        return self.kind, 0

    def __dlpack__(self, **arguments):
        raise AssertionError("an array of another device is not asked for")


class Capsule:
    """Gives anything but a tensor."""

    def __init__(self, thing):
        self.thing = thing

    def __dlpack_device__(self):
        return 1, 0

    def __dlpack__(self, **arguments):
        if isinstance(self.thing, BaseException):
            raise self.thing
        return self.thing


READ_ONLY = ones(5)
READ_ONLY.flags.writeable = False


def unaligned():
    return np.frombuffer(bytearray(21), np.uint8)[1:].view(np.float32)


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ((ones(2, 5), ones(4)), ValueError, r"argument 0 .*2x5xf32.*tensor<\?x4xf32>"),
        ((ones(4), ones(4)), ValueError, "argument 0 .*4xf32"),
        ((ones(2, 4), ones(4, dtype=np.float64)), ValueError, "argument 1 .*4xf64.*tensor<4xf32>"),
        ((ones(2, 4),), ValueError, "takes 2 arguments, but 1 were given"),
        ((ones(2, 4), ones(4), ones(4)), ValueError, "takes 2 arguments, but 3 were given"),
        ((ones(4, 4).T[:, ::-1], ones(4)), ValueError, "not contiguous .*ascontiguousarray"),
        ((ones(2, 8)[:, ::2], ones(4)), ValueError, r"argument 0 of 'norm': the array is not contiguous \(strides"),
        ((torch.ones(4, 4), torch.ones(8)[::2]), ValueError, "argument 1 .*not contiguous"),
        ((ones(2, 4, dtype=">f4"), ones(4)), TypeError, "byte order"),
        ((ones(2, 4, dtype=np.complex64), ones(4)), TypeError, "no tensor has elements of complex64"),
        ((np.full((2, 4), None), ones(4)), TypeError, "no tensor has elements of object"),
        ((torch.ones(2, 4, dtype=torch.complex64), ones(4)), TypeError, "no tensor has elements of DLPack"),
        (([[1.0] * 4], ones(4)), TypeError, "a list is no array"),
        ((None, ones(4)), TypeError, "a NoneType is no array"),
        ((3.0, ones(4)), TypeError, "a float is no array"),
        ((b"1234", ones(4)), TypeError, "a bytes is no array"),
        ((Device(2), ones(4)), ValueError, "device of DLPack type 2"),
        ((Device("gpu"), ones(4)), ValueError, "device of DLPack type gpu"),
        ((Capsule(3), ones(4)), TypeError, "gave no tensor"),
        ((Capsule(KeyError("why")), ones(4)), ValueError, "argument 0 of 'norm'.*KeyError: 'why'"),
        ((Capsule(MemoryError("all")), ones(4)), MemoryError, "^all$"),
        ((Capsule(KeyboardInterrupt("now")), ones(4)), KeyboardInterrupt, "^now$"),
        ((ones(2, 4), torch.nn.Parameter(torch.ones(4))), ValueError, r"argument 1 of 'norm'.*x\.detach\(\)"),
        ((torch.ones(2, 4, requires_grad=True), ones(4)), ValueError, r"argument 0 of 'norm'.*x\.detach\(\)"),
        ((torch.ones(2, 4).to_sparse(), ones(4)), ValueError, r"argument 0 of 'norm'.*x\.to_dense\(\)"),
        ((torch.ones(2, 4, device="meta"), ones(4)), ValueError, "argument 0 of 'norm'.*(meta|device)"),
    ],
)  # fmt: skip
def test_arguments_that_do_not_fit(exe, arguments, error, text):
    with pytest.raises(error, match=text):
        exe.norm(*arguments)


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ((ones(5), READ_ONLY), ValueError, "argument 1 of 'store': the array is read-only"),
        ((ones(5), Exporter(READ_ONLY)), ValueError, "read-only"),
        ((ones(5), 1.0), TypeError, "no array"),
        ((unaligned(), ones(5)), ValueError, "not aligned"),
        ((ones(5), unaligned()), ValueError, "not aligned"),
    ],
)
def test_buffers_that_do_not_fit(exe, arguments, error, text):
    with pytest.raises(error, match=text):
        exe.store(*arguments)


def test_the_reason_of_an_exporter_is_the_cause():
    with pytest.raises(lm.InvalidArgumentError, match="'weight' of rmsnorm") as raised:
        lm.rmsnorm(torch.ones(2, 4), torch.nn.Parameter(torch.ones(4)))
    assert "grad" in str(raised.value.__cause__)


MEMORY = ones(12)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (MEMORY[:5], MEMORY[:5]), (MEMORY[:5], MEMORY[4:9]), (MEMORY[4:9], MEMORY[:5]),
        (torch.from_numpy(MEMORY[:5]), MEMORY[1:6]), (Exporter(MEMORY[:5]), torch.from_numpy(MEMORY[:5])),
    ],
    ids=range(5),
)  # fmt: skip
def test_written_memory_is_no_other_arguments(exe, source, target):
    with pytest.raises(lm.InvalidArgumentError, match=r"argument 1 of 'store'.*overlaps.*argument 0 of 'store'"):
        exe.store(source, target)
    np.testing.assert_array_equal(MEMORY, ones(12))


def test_written_memory_may_lie_beside_that_of_others(exe):
    memory = np.arange(10, dtype=np.float32)
    exe.store(memory[:5], memory[5:])
    np.testing.assert_array_equal(memory, [*range(5)] * 2)
    exe.store(memory[2:2], memory[2:2])
    exe.store(memory[2:2], memory)
    x = ones(4)
    exe.norm(x[None], x)  # Both are only read.


def test_a_cache_is_not_updated_from_itself():
    cache = np.arange(24, dtype=np.float32).reshape(1, 6, 4)
    before = cache.copy()
    with pytest.raises(ValueError, match=r"'cache' of kv_cache_update.*overlaps.*'new' of kv_cache_update"):
        lm.kv_cache_update(cache[:, :2], cache, 1, in_place=True)
    place = np.zeros(8, np.int64)
    with pytest.raises(ValueError, match=r"'cache' of kv_cache_update.*overlaps.*'position'"):
        lm.kv_cache_update(
            ones(1, 1, 4), place.view(np.float32).reshape(1, 4, 4), place[3:4].reshape(()), in_place=True
        )
    np.testing.assert_array_equal(cache, before)
    np.testing.assert_array_equal(lm.kv_cache_update(cache[:, :2], cache, 1)[0, 1:3], before[0, :2])
    lm.kv_cache_update(cache[:, :0], cache, 1, in_place=True)
    np.testing.assert_array_equal(cache, before)


def test_read_only_arrays_are_read(exe):
    target = np.zeros(5, np.float32)
    exe.store(READ_ONLY, target)
    np.testing.assert_array_equal(target, READ_ONLY)


X, W = ones(3, 4), ones(4)
TABLE = ones(3, 2)
KEYS = ones(2, 2, 4)
BYTES = ones(2, 34, dtype=np.uint8)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: lm.rmsnorm(X, ones(5)), lm.VerificationError, r"rmsnorm_c2: 'weight' has shape \[5\].*\[4\]"),
        (lambda: lm.rmsnorm(X, W, ones(5)), lm.VerificationError, "rmsnorm_c3"),
        (lambda: lm.rmsnorm(X, W, residual=ones(2, 4)), lm.VerificationError, "rmsnorm_c4"),
        (lambda: lm.rmsnorm(X, W, eps=float("nan")), lm.VerificationError, "rmsnorm_c7"),
        (lambda: lm.rmsnorm(X, W, stat_size=5), lm.VerificationError, "rmsnorm_c9"),
        (lambda: lm.rmsnorm(X, W, rounding="never"), ValueError, "rounding is one of once, before_weight"),
        (lambda: lm.rmsnorm(X, W, eps="1"), TypeError, "eps is a number"),
        (lambda: lm.rmsnorm(X.astype(int), W), lm.VerificationError, "'x'|operand #0"),
        (lambda: lm.rmsnorm(X.astype(">f4"), W), TypeError, "'x' of rmsnorm.*byte order"),
        (lambda: lm.rmsnorm(X[:, ::2], W), ValueError, "'x' of rmsnorm: the array is not contiguous"),
        (lambda: lm.rmsnorm([1.0], W), TypeError, "'x' of rmsnorm: a list is no array"),
        (lambda: lm.layernorm(X, ones(3)), lm.VerificationError, "layernorm_c2"),
        (lambda: lm.swiglu(X, W), lm.VerificationError, "swiglu_c1"),
        (lambda: lm.glu(X, W, activation="relu"), lm.VerificationError, "glu_c1"),
        (lambda: lm.glu(X, X, activation="tanh"), ValueError, "activation is one of sigmoid"),
        (lambda: lm.rope_table(np.arange(3), dim=3), lm.VerificationError, "rope_table_c1"),
        (lambda: lm.rope_table(np.arange(3), dim=4, dtype="q4"), TypeError, "no element type"),
        (lambda: lm.rope_table(np.arange(3), dim=4, dtype=np.int32), lm.VerificationError, "result #0"),
        (lambda: lm.rope_table(np.arange(3), dim=4, scaling={"factor": 2.0}), ValueError, "rope_type is one of"),
        (lambda: lm.rope_table(np.arange(3), dim=4, scaling={"rope_type": "linear"}), lm.Error, "rope_scaling_c1"),
        (lambda: lm.rope_table(np.arange(3), dim=4, scaling=3), TypeError, "mapping"),
        (lambda: lm.rope(X, TABLE, ones(3, 1)), lm.VerificationError, "rope_c2"),
        (lambda: lm.rope(X, ones(3, 3), ones(3, 3)), lm.VerificationError, "rope_c5"),
        (lambda: lm.rope(X, TABLE, TABLE, heads_axis=1), lm.VerificationError, "rope_c1"),
        (lambda: lm.attention(ones(3, 2, 4), KEYS, KEYS), lm.VerificationError, "attention_c4"),
        (lambda: lm.attention(KEYS, ones(2, 2, 3), KEYS), lm.VerificationError, "attention_c6"),
        (lambda: lm.attention(KEYS, KEYS, KEYS, offset=1.5), TypeError, "'offset' of attention"),
        (lambda: lm.kv_cache_update(ones(2, 3, 4), ones(2, 2, 4), 0), lm.VerificationError, "kv_cache_update_c4"),
        (lambda: lm.kv_cache_update(ones(2, 1, 4), ones(2, 2, 4), 2**63), ValueError, "out of the range"),
        (lambda: lm.kv_cache_update(KEYS, READ_ONLY[None, None], 0, in_place=True), ValueError, "read-only"),
        (lambda: lm.linear(X, ones(2, 3)), lm.VerificationError, "linear_c2"),
        (lambda: lm.dequantize(ones(2, 4, dtype=np.int8), ones(2, 3)), lm.VerificationError, "dequantize_c3"),
        (lambda: lm.unpack_blocks(BYTES[:, :33].copy(), format="q8_0"), lm.VerificationError, "unpack_blocks_c2"),
        (lambda: lm.unpack_blocks(BYTES, format="q5_0"), ValueError, "format is one of q8_0"),
        (lambda: lm.embedding(ones(0, 4), np.zeros(2, int)), lm.VerificationError, "embedding_c2"),
    ],
)  # fmt: skip
def test_operations_that_do_not_fit(call, error, text):
    with pytest.raises(error, match=text):
        call()


def test_targets():
    names = [target.name for target in lm.targets()]
    assert names[0] == "x86-64" and lm.targets()[0].executable and lm.host_target().executable
    with pytest.raises(ValueError, match="unknown target 'z80'"):
        lm.compile(MODULE, target="z80")
    for target in lm.targets():
        if not target.executable:
            with pytest.raises(NotImplementedError, match=target.name):
                lm.compile(MODULE, target=target.name)
    with pytest.raises(ValueError, match="there is no pipeline 'fast'"):
        lm.compile(MODULE, pipeline="fast")


def test_the_plain_decomposition_agrees(exe):
    plain = lm.compile(MODULE.split("func.func @store")[0], pipeline="llama-to-loops")
    x, w = np.random.default_rng(1).standard_normal((5, 4)).astype(np.float32), ones(4)
    np.testing.assert_allclose(plain.run(x, w), exe.norm(x, w), rtol=2e-6)


# --- Threads ------------------------------------------------------------------------------------


def in_threads(count, work):
    errors = []

    def guarded(i):
        try:
            work(i)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


@pytest.mark.parametrize("what", ["compile", "run", "parse"])
def test_others_run_meanwhile(exe, what):
    """A thread in native code does not hold the interpreter's lock: another one counts on."""
    module = lm.Module.parse(MODULE)
    x = ones(400_000, 4)
    text = MODULE + "\n".join(f"func.func @f{i}() {{ return }}" for i in range(3000))
    work = {"compile": lambda: lm.compile(module), "run": lambda: exe.norm(x, W, threads=1),
            "parse": lambda: lm.Module.parse(text)}[what]  # fmt: skip
    count, steps = 0, []

    def measured():
        for _ in range(5):
            before = count
            work()
            steps.append(count - before)

    thread = threading.Thread(target=measured)
    thread.start()
    while thread.is_alive():
        count += 1
    assert max(steps) > 100


def test_one_executable_in_several_threads(exe):
    rng = np.random.default_rng(2)
    x = [rng.standard_normal((50 + i, 4)).astype(np.float32) for i in range(8)]
    expected = [exe.norm(each, W) for each in x]

    def work(i):
        for _ in range(50):
            np.testing.assert_array_equal(exe.norm(x[i], W, threads=1 + i % 2), expected[i])

    in_threads(8, work)


def test_operations_are_compiled_once_for_all_threads():
    from llama_mlir import _ops

    before = len(_ops._compiled)
    x, w = ones(3, 11, dtype=np.float16), ones(11)
    barrier = threading.Barrier(6)

    def work(i):
        barrier.wait()
        lm.layernorm(x, w, eps=0.125)

    in_threads(6, work)
    assert len(_ops._compiled) == before + 1


def test_the_cache_is_bounded_and_keeps_no_failures():
    from llama_mlir._cache import Cache

    cache = Cache(3)
    made = []
    for i in (1, 2, 3, 1, 4, 1, 2):
        assert cache.get(i, lambda i=i: made.append(i) or -i) == -i
    assert made == [1, 2, 3, 4, 2] and len(cache) == 3
    with pytest.raises(ZeroDivisionError):
        cache.get(9, lambda: 1 / 0)
    assert cache.get(9, lambda: "again") == "again"


def test_different_modules_compile_in_parallel():
    def work(i):
        module = lm.Module.parse(f"func.func @f{i}() -> i64 {{ %c = arith.constant {i} : i64\n return %c : i64 }}")
        for _ in range(3):
            assert lm.compile(module).run() == i

    in_threads(4, work)


def test_one_module_in_several_threads():
    module = lm.Module.parse(MODULE)

    def work(i):
        for _ in range(5):
            assert "rmsnorm" in str(module)
            module.verify()
            assert lm.compile(module).nothing() is None

    in_threads(4, work)


def test_threads_argument(exe):
    for threads in (0, -1, 2**31):
        with pytest.raises(ValueError, match="threads is"):
            exe.norm(X, W, threads=threads)
    for threads in ("2", 1.0, True):
        with pytest.raises(TypeError, match="threads is an int"):
            lm.compile(MODULE, threads=threads)
    number = lm.get_num_threads()
    lm.set_num_threads(None)
    assert lm.get_num_threads() >= 1
    lm.set_num_threads(number)
    assert lm.get_num_threads() == number
