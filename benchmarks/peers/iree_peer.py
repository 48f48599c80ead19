"""IREE's compiler and runtime on a product with weights that are parameters, which it packs when a module is loaded.

One call goes over all copies of the weight, so that each comes from memory; the time is that of one.
"""

import importlib.metadata

import iree.compiler
import iree.runtime
import numpy
from inputs import Unsupported, linear_sizes, random

THREADS = 1
# Compiling grows with the number of weights.
MAX_WEIGHTS = 64


def program(m, n, k, element, count):
    x, w, y = (f"tensor<{a}x{b}x{element}>" for a, b in ((m, k), (n, k), (m, n)))
    sums = f"tensor<{m}x{n}xf32>"
    lines = [f'util.global private @w{i} = #flow.parameter.named<"model"::"w{i}"> : {w}' for i in range(count)]
    lines.append(f"func.func @main(%x: {x}) -> ({', '.join([y] * count)}) {{")
    lines.append("  %zero = arith.constant 0.0 : f32")
    lines.append(f"  %empty = tensor.empty() : {sums}")
    lines.append(f"  %init = linalg.fill ins(%zero : f32) outs(%empty : {sums}) -> {sums}")
    for i in range(count):
        lines += [
            f"  %w{i} = util.global.load @w{i} : {w}",
            f"  %s{i} = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>,"
            f" affine_map<(m, n, k) -> (m, n)>] ins(%x, %w{i} : {x}, {w}) outs(%init : {sums}) -> {sums}",
            f"  %y{i} = arith.truncf %s{i} : {sums} to {y}" if element != "f32" else "",
        ]
    name = "s" if element == "f32" else "y"
    lines.append(f"  return {', '.join(f'%{name}{i}' for i in range(count))} : {', '.join([y] * count)}")
    return "\n".join([*lines, "}"])


def prepare(spec):
    m, n, k, weights, count = linear_sizes(spec)
    if weights not in ("f32", "bf16"):
        raise Unsupported(f"no {weights} weights are compared")
    count = min(count, MAX_WEIGHTS)
    binary = iree.compiler.compile_str(
        program(m, n, k, weights, count),
        target_backends=["llvm-cpu"],
        extra_args=[
            "--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3", "--iree-opt-data-tiling=true",
            "--iree-dispatch-creation-data-tiling=true",
        ],
    )  # fmt: skip
    generator = numpy.random.default_rng(1)
    values = random(generator, (n, k))
    index = iree.runtime.ParameterIndex()
    for i in range(count):
        raw = values if weights == "f32" else (values.view(numpy.uint32) >> 16).astype(numpy.uint16)
        index.add_buffer(f"w{i}", raw.tobytes())
    config = iree.runtime.Config("local-task")
    parameters = iree.runtime.create_io_parameters_module(config.vm_instance, index.create_provider("model"))
    module = iree.runtime.VmModule.copy_buffer(config.vm_instance, binary)
    context = iree.runtime.SystemContext(vm_modules=[parameters, config.default_vm_modules[0], module], config=config)
    main = context.modules.module["main"]
    x = random(generator, (m, k))
    if weights != "f32":
        x = (x.view(numpy.uint32) >> 16).astype(numpy.uint16)
    element = getattr(iree.runtime.HalElementType, "FLOAT_32" if weights == "f32" else "BFLOAT_16")
    x = config.device.allocator.allocate_buffer_copy(
        memory_type=iree.runtime.MemoryType.DEVICE_LOCAL, allowed_usage=iree.runtime.BufferUsage.DEFAULT,
        device=config.device, buffer=x, element_type=element,
    )  # fmt: skip
    x = iree.runtime.DeviceArray(config.device, x, implicit_host_transfer=False)
    return [lambda: main(x)], count


def describe(threads):
    global THREADS
    THREADS = threads
    iree.runtime.flags.parse_flags(f"--task_topology_group_count={threads}")
    return f"IREE {importlib.metadata.version('iree-base-compiler')}, data tiling"
