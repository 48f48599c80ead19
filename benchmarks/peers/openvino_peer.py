"""OpenVINO's MatMul with constant weights, which it packs when a model is compiled.

One call goes over all copies of the weight, so that each comes from memory; the time is that of one.
"""

import numpy
import openvino
import openvino.opset13 as ops
from inputs import Unsupported, linear_sizes, random

THREADS = 1


def prepare(spec):
    m, n, k, weights, count = linear_sizes(spec)
    if weights not in ("f32", "bf16"):
        raise Unsupported(f"no {weights} weights are compared")
    generator = numpy.random.default_rng(1)
    first = random(generator, (n, k))
    x = ops.parameter([m, k], openvino.Type.f32)
    products = [
        ops.matmul(x, ops.constant(first + numpy.float32(i)), transpose_a=False, transpose_b=True) for i in range(count)
    ]
    model = openvino.Model(products, [x])
    compiled = openvino.Core().compile_model(
        model, "CPU",
        {"INFERENCE_NUM_THREADS": THREADS, "PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": weights,
         "ENABLE_CPU_PINNING": False},
    )  # fmt: skip
    request = compiled.create_infer_request()
    request.set_input_tensor(openvino.Tensor(random(generator, (m, k))))
    return [request.infer], count


def describe(threads):
    global THREADS
    THREADS = threads
    return f"OpenVINO {openvino.__version__.split('-')[0]}"
