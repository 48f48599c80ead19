"""llama.cpp's product (ggml_mul_mat) from the library that llama-cpp-python brings along, through its C interface.

Weights lie in the buffer that llama.cpp would choose for them: packed for matrix units, repacked, or plain.  One call
goes over all copies of the weight, so that each comes from memory; the time is that of one.
"""

import ctypes
import importlib.metadata
import pathlib

import llama_cpp
import numpy
from inputs import Unsupported, linear_sizes, random

TYPES = {"f32": 0, "q4_0": 2, "int4": 3, "q8_0": 8, "bf16": 30}  # int4 as q4_1: the same bytes but for a sign
FOLDER = pathlib.Path(llama_cpp.__file__).parent / "lib"
LIBRARIES = [
    ctypes.CDLL(str(FOLDER / f"lib{name}.so"), ctypes.RTLD_GLOBAL) for name in ("ggml-base", "ggml-cpu", "ggml")
]
THREADS = 1
EXTRA_BUFFERS = ctypes.CFUNCTYPE(ctypes.POINTER(ctypes.c_void_p), ctypes.c_void_p)


class InitParameters(ctypes.Structure):
    _fields_ = [("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool)]


def c(name, result, *arguments):
    function = next(getattr(library, name) for library in LIBRARIES if hasattr(library, name))
    function.restype, function.argtypes = result, list(arguments)
    return function


pointer, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64
init = c("ggml_init", pointer, InitParameters)
free = c("ggml_free", None, pointer)
new_tensor = c("ggml_new_tensor_2d", pointer, pointer, ctypes.c_int, number, number)
mul_mat = c("ggml_mul_mat", pointer, pointer, pointer, pointer)
new_graph = c("ggml_new_graph_custom", pointer, pointer, size, ctypes.c_bool)
expand = c("ggml_build_forward_expand", None, pointer, pointer)
allocate = c("ggml_backend_alloc_ctx_tensors_from_buft", pointer, pointer, pointer)
free_buffer = c("ggml_backend_buffer_free", None, pointer)
set_tensor = c("ggml_backend_tensor_set", None, pointer, pointer, size, size)
compute = c("ggml_backend_graph_compute", ctypes.c_int, pointer, pointer)
nbytes = c("ggml_nbytes", size, pointer)
quantize = c("ggml_quantize_chunk", size, ctypes.c_int, pointer, pointer, number, number, number, pointer)
device_by_type = c("ggml_backend_dev_by_type", pointer, ctypes.c_int)
device_registry = c("ggml_backend_dev_backend_reg", pointer, pointer)
proc_address = c("ggml_backend_reg_get_proc_address", pointer, pointer, ctypes.c_char_p)
device_buffers = c("ggml_backend_dev_buffer_type", pointer, pointer)
supports = c("ggml_backend_dev_supports_op", ctypes.c_bool, pointer, pointer)
cpu_init = c("ggml_backend_cpu_init", pointer)
set_threads = c("ggml_backend_cpu_set_n_threads", None, pointer, ctypes.c_int)
BACKEND, DEVICE = cpu_init(), device_by_type(0)
held = []


def buffer_types():
    address = proc_address(device_registry(DEVICE), b"ggml_backend_dev_get_extra_bufts")
    extra = EXTRA_BUFFERS(address)(DEVICE) if address else None
    i = 0
    while extra and extra[i]:
        yield extra[i]
        i += 1
    yield device_buffers(DEVICE)


def release():
    while held:
        function, value = held.pop()
        function(value)


def context(bytes):
    made = init(InitParameters(bytes, None, True))
    held.append((free, made))
    return made


def allocated(ctx, buffer_type):
    buffer = allocate(ctx, buffer_type)
    if not buffer:
        raise MemoryError("ggml has no memory for the tensors")
    held.append((free_buffer, buffer))


def place_weights(m, n, k, type, count):
    """The weights, and a context with the input and the products, in the first buffer that can multiply."""
    for buffer_type in buffer_types():
        ctx = context(1 << 20)
        weights = [new_tensor(ctx, type, k, n) for _ in range(count)]
        allocated(ctx, buffer_type)
        work = context(16 << 20)
        x = new_tensor(work, 0, k, m)
        products = [mul_mat(work, w, x) for w in weights]
        if supports(DEVICE, products[0]):
            return weights, work, x, products
        release()
    raise RuntimeError("ggml cannot multiply these")


def prepare(spec):
    m, n, k, weights, count = linear_sizes(spec)
    if weights not in TYPES:
        raise Unsupported(f"no {weights} weights")
    release()
    tensors, work, x, products = place_weights(m, n, k, TYPES[weights], count)
    allocated(work, device_buffers(DEVICE))
    generator = numpy.random.default_rng(1)
    values = random(generator, (n, k))
    packed = numpy.empty(nbytes(tensors[0]), numpy.uint8)
    quantize(TYPES[weights], values.ctypes.data, packed.ctypes.data, 0, n, k, None)
    for tensor in tensors:
        set_tensor(tensor, packed.ctypes.data, 0, packed.nbytes)
    values = random(generator, (m, k))
    set_tensor(x, values.ctypes.data, 0, values.nbytes)
    graph = new_graph(work, 2048, False)
    for product in products:
        expand(graph, product)
    return [lambda: compute(BACKEND, graph)], count


def describe(threads):
    set_threads(BACKEND, threads)
    return f"ggml of llama-cpp-python {importlib.metadata.version('llama-cpp-python')}"
