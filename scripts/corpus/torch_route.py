"""PyTorch functions and modules -> linalg on tensors, by torch.export and the FX importer and passes of iree-base-compiler."""

import pathlib
import re
import subprocess
import sys
import warnings

import numpy
import torch
from iree.compiler.extras.fx_importer import FxImporter, FxImporterHooks
from iree.compiler.ir import Attribute, Context, Operation

from .case import SIZES

warnings.filterwarnings("ignore")

TORCH_TYPES = {"f32": torch.float32, "f64": torch.float64, "bf16": torch.bfloat16, "f16": torch.float16,
               "i64": torch.int64, "i32": torch.int32, "i8": torch.int8, "u8": torch.uint8, "i1": torch.bool}
MLIR_TYPES = {torch.float32: "f32", torch.float64: "f64", torch.bfloat16: "bf16", torch.float16: "f16",
              torch.int64: "si64", torch.int32: "si32", torch.int8: "si8", torch.uint8: "ui8"}
PIPELINE = "builtin.module(torchdynamo-export-to-torch-backend-pipeline,torch-backend-to-linalg-on-tensors-backend-pipeline)"


class InlineConstants(FxImporterHooks):
    """Constants as dense elements: what is left of them (frequencies, scalars, masks) is small, and readable so."""

    def resolve_literal(self, importer, literal, info):
        if not isinstance(literal, torch.Tensor):
            return None
        literal = literal.detach()
        shape = "x".join([*map(str, literal.shape), MLIR_TYPES[literal.dtype]])
        if not literal.dtype.is_floating_point:
            text = f"dense<{literal.tolist()}>"
        elif literal.numel() <= 64:
            text = f"dense<{self.nested(literal)}>"
        else:
            text = f'dense<"0x{literal.contiguous().reshape(-1).view(torch.uint8).numpy().tobytes().hex().upper()}">'
        attribute = Attribute.parse(f"{text} : tensor<{shape}>")
        return Operation.create("torch.vtensor.literal", results=[importer._cc.tensor_to_vtensor_type(literal)],
                                attributes={"value": attribute}).result

    def nested(self, tensor):
        """Decimal digits that read back as the same value."""
        if tensor.dim() == 0:
            value = tensor.item()
            if value != value or value in (float("inf"), float("-inf")):
                bits = tensor.reshape(1).view({2: torch.int16, 4: torch.int32, 8: torch.int64}[tensor.element_size()])
                return f"0x{bits.item() & (1 << 8 * tensor.element_size()) - 1:0{2 * tensor.element_size()}X}"
            digits = numpy.format_float_scientific(numpy.float32(value) if tensor.dtype != torch.float64 else value)
            mantissa, exponent = digits.split("e")
            return f"{mantissa}{'0' if mantissa.endswith('.') else ''}E{exponent}"
        return "[" + ", ".join(self.nested(t) for t in tensor) + "]"


class Wrapper(torch.nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *args):
        return self.function(*args)


def tensors(case, seed):
    """The arguments' values, as torch tensors."""
    return [torch.from_numpy(a.values(seed, i)).to(TORCH_TYPES[a.dtype]) for i, a in enumerate(case.args.values())]


def export(case, seed):
    """The exported program; named sizes are dynamic dimensions."""
    dims = {name: torch.export.Dim(name, min=2, max=case.most) for name in SIZES}
    shapes = []
    for arg in case.args.values():
        named = {} if case.static else {i: dims[d] for i, d in enumerate(arg.shape) if isinstance(d, str)}
        shapes.append(named or None)
    module = Wrapper(case.function)
    for part in module.modules():
        part._non_persistent_buffers_set.clear()  # the importer finds only buffers of the state dictionary
    with torch.no_grad():
        return torch.export.export(module.eval(), tuple(tensors(case, seed)), dynamic_shapes=(tuple(shapes),), strict=False)


def lower(cases, seed, fail):
    """Yields each case and its module; `fail(case, error)` is told of those that do not export."""
    for case in cases:
        try:
            program = export(case, seed)
            program = program.run_decompositions(None if case.decompose else {})
            squeeze_one_by_one(program.graph)
            cumulate_by_triangle(program.graph)
            alone = FxImporter(context=Context(), hooks=InlineConstants())
            alone.import_frozen_program(program, func_name=case.name)
            text = scatter_as_loops(run(str(alone.module)))
            for dialect in ("tm_tensor", "torch.", "iree_", "flow.", "util."):
                if dialect in text:
                    raise RuntimeError(f"{dialect} operations are left: " +
                                       next(line.strip() for line in text.splitlines() if dialect in line)[:200])
            if "ml_program.global" in text:
                raise RuntimeError("global state is left")
        except Exception as error:  # noqa: BLE001
            fail(case, error)
            continue
        yield case, text


def squeeze_one_by_one(graph):
    """aten.squeeze.dims, which the importer's passes do not know, as aten.squeeze.dim."""
    for node in list(graph.nodes):
        if node.target != torch.ops.aten.squeeze.dims:
            continue
        value, dims = node.args
        shape = value.meta["val"].shape
        with graph.inserting_before(node):
            for dim in sorted((d % len(shape) for d in dims), reverse=True):
                squeezed = graph.call_function(torch.ops.aten.squeeze.dim, (value, dim))
                squeezed.meta["val"] = torch.ops.aten.squeeze.dim(value.meta["val"], dim)
                value = squeezed
        node.replace_all_uses_with(value)
        graph.erase_node(node)


def cumulate_by_triangle(graph):
    """aten.cumsum, for which upstream has no operation, as sums of what a triangle keeps."""
    ops = torch.ops.aten
    for node in list(graph.nodes):
        if node.target != ops.cumsum.default:
            continue
        value, dim = node.args[:2]
        source, result = value.meta["val"], node.meta["val"]
        if dim % source.dim() != source.dim() - 1:
            raise RuntimeError("a cumulative sum of another than the last dimension")

        def call(target, *args, **keywords):
            made = graph.call_function(target, args, keywords)
            values = [a.meta["val"] if isinstance(a, torch.fx.Node) else a for a in args]
            with source.fake_mode:
                made.meta["val"] = target(*values, **keywords)
            return made

        with graph.inserting_before(node):
            size = call(ops.sym_size.int, value, source.dim() - 1)
            row = call(ops.arange.default, size)
            kept = call(ops.le.Tensor, call(ops.unsqueeze.default, row, 0), call(ops.unsqueeze.default, row, 1))
            zero = call(ops.full.default, [], 0, dtype=source.dtype)
            terms = call(ops.where.self, kept, call(ops.unsqueeze.default, value, -2), zero)
            total = call(ops.sum.dim_IntList, terms, [-1], dtype=result.dtype)
        node.replace_all_uses_with(total)
        graph.erase_node(node)


SCATTER = re.compile(
    r"( *)(%\w+) = tm_tensor\.scatter \{dimension_map = array<i64: ([^>]*)>\} unique_indices\(\w+\) "
    r"ins\((%[\w#]+), (%[\w#]+) : (tensor<[^>]*>), (tensor<[^>]*>)\) outs\((%[\w#]+) : (tensor<[^>]*>)\) \{\n"
    r" *\^bb0\((%\w+): \w+, (%\w+): (\w+)\):\n(.*?) *tm_tensor\.yield (%\w+) : \w+\n *\} -> tensor<[^>]*>\n", re.S)


def scatter_as_loops(text):
    """tm_tensor.scatter, an operation of torch-mlir that upstream has no counterpart of, as a loop that inserts elements."""

    def loop(match):
        indent, name, dims, updates, indices, updates_type, indices_type, init, type_, new, old, element, body, result = match.groups()
        rank = updates_type.count("x")
        if updates_type.split("<")[1].split("x")[1:-1] != ["1"] * (rank - 1):
            raise RuntimeError("a scatter of slices, not of elements")
        p = f"%scatter_{name[1:]}_"
        lines = [f"{p}c0 = arith.constant 0 : index", f"{p}c1 = arith.constant 1 : index",
                 f"{p}n = tensor.dim {indices}, {p}c0 : {indices_type}",
                 f"{name} = scf.for {p}i = {p}c0 to {p}n step {p}c1 iter_args({p}acc = {init}) -> ({type_}) {{"]
        zeros = "".join(f", {p}c0" for _ in range(rank - 1))
        lines.append(f"  {new} = tensor.extract {updates}[{p}i{zeros}] : {updates_type}")
        places = {}
        for column, dim in enumerate(int(d) for d in dims.split(",")):
            lines += [f"  {p}k{column} = arith.constant {column} : index",
                      f"  {p}v{column} = tensor.extract {indices}[{p}i, {p}k{column}] : {indices_type}",
                      f"  {p}p{column} = arith.index_cast {p}v{column} : i64 to index"]
            places[dim] = f"{p}p{column}"
        at = ", ".join(places[d] for d in sorted(places))
        lines.append(f"  {old} = tensor.extract {p}acc[{at}] : {type_}")
        lines += [f"  {line.strip()}" for line in body.splitlines()]
        lines += [f"  {p}r = tensor.insert {result} into {p}acc[{at}] : {type_}", f"  scf.yield {p}r : {type_}", "}"]
        return "".join(f"{indent}{line}\n" for line in lines)

    return SCATTER.sub(loop, text)


def run(text):
    # A process of its own: some graphs crash the passes.
    opt = pathlib.Path(sys.executable).parent / "iree-opt"
    result = subprocess.run([opt, f"--pass-pipeline={PIPELINE}", "-"], input=text, capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(result.stderr[:1500])
    return result.stdout


def reference(case, seed):
    """What eager PyTorch computes, in f64."""
    with torch.no_grad():
        module = case.function
        results = module(*tensors(case, seed))
    results = results if isinstance(results, (tuple, list)) else (results,)
    return [r.to(torch.float64).numpy() for r in results]
