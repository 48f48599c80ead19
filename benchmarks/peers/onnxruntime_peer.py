"""ONNX Runtime's MatMul with constant weights, which it packs when a session begins.

One call goes over all copies of the weight, so that each comes from memory; the time is that of one.
"""

import numpy
import onnx
import onnxruntime
from inputs import Unsupported, linear_sizes, random
from onnx import TensorProto, helper, numpy_helper

THREADS = 1


def prepare(spec):
    m, n, k, weights, count = linear_sizes(spec)
    if weights != "f32":
        raise Unsupported(f"its processor back end has no MatMul of {weights}")
    generator = numpy.random.default_rng(1)
    first = random(generator, (k, n))
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["x", f"w{i}"], [f"y{i}"]) for i in range(count)],
        "linears",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [m, k])],
        [helper.make_tensor_value_info(f"y{i}", TensorProto.FLOAT, [m, n]) for i in range(count)],
        # Different weights: equal ones would be stored once.
        [numpy_helper.from_array(first + numpy.float32(i), f"w{i}") for i in range(count)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    # Its threads must not spin while others are measured.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    x = random(generator, (m, k))
    return [lambda: session.run(None, {"x": x})], count


def describe(threads):
    global THREADS
    THREADS = threads
    return f"ONNX Runtime {onnxruntime.__version__} (onnx {onnx.__version__})"
