"""Linears on GPUs, of sizes that hurt, against float64: on Vulkan, and on the driver that plays an NVIDIA GPU."""

import pathlib
import tempfile

import harness
import pytest

pytestmark = pytest.mark.skipif(harness.runner() is None, reason="llama-runner is not built")

FAKE_CUDA = harness.runner() and pathlib.Path(harness.runner()).resolve().parents[1] / "test/lib/libcuda-fake.so"
ROWS = [1, 2, 7, 8, 9, 33, 65, 129]
SIZES = [(1, 3), (7, 13), (64, 64), (129, 257), (96, 520), (200, 2048)]


def plain(n, k, t):
    x, w, y = f"tensor<?x{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %w: {w}) -> {y} {{
  %y = "llama.linear"(%x, %w) : ({x}, {w}) -> {y}
  return %y : {y}
}}"""


def residual(n, k, t):
    x, w, b, y = f"tensor<?x{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<{n}x{t}>", f"tensor<?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %w: {w}, %b: {b}, %r: {y}) -> {y} {{
  %y = "llama.linear"(%x, %w, %b) : ({x}, {w}, {b}) -> {y}
  %z = arith.addf %y, %r : {y}
  return %z : {y}
}}"""


def swiglu(n, k, t):
    x, w, y = f"tensor<?x{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %g: {w}, %u: {w}) -> {y} {{
  %a = "llama.linear"(%x, %g) : ({x}, {w}) -> {y}
  %b = "llama.linear"(%x, %u) : ({x}, {w}) -> {y}
  %y = "llama.swiglu"(%a, %b) : ({y}, {y}) -> {y}
  return %y : {y}
}}"""


def two(n, k, t):
    """Linears of one x, in one launch where there are few rows."""
    x, w, v = f"tensor<?x{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<{n // 2 + 1}x{k}x{t}>"
    y, z = f"tensor<?x{n}x{t}>", f"tensor<?x{n // 2 + 1}x{t}>"
    return f"""func.func @main(%x: {x}, %w: {w}, %v: {v}) -> ({y}, {z}) {{
  %y = "llama.linear"(%x, %w) : ({x}, {w}) -> {y}
  %z = "llama.linear"(%x, %v) : ({x}, {v}) -> {z}
  return %y, %z : {y}, {z}
}}"""


def batches(n, k, t):
    """Rows in two dimensions that are not known."""
    x, w, y = f"tensor<?x?x{k}x{t}>", f"tensor<{n}x{k}x{t}>", f"tensor<?x?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %w: {w}) -> {y} {{
  %y = "llama.linear"(%x, %w) : ({x}, {w}) -> {y}
  return %y : {y}
}}"""


# Elements and bytes of a block, of a group, bytes at the end of a row.
FORMATS = {
    "q8_0": (32, 34, 32, 0),
    "q4_0": (32, 18, 32, 0),
    "q4_K": (256, 144, 32, 0),
    "q6_K": (256, 210, 16, 0),
    "int8": (32, 32, 0, 4),
    "int4": (32, 20, 32, 0),
}


def blocks(n, k, t, form):
    elements, size, group, tail = FORMATS[form]
    bytes_, groups = k // elements * size + tail, k // group if group else 1
    minimum = form in ("q4_K", "int4")
    planes = [f"tensor<{n}x{k}xi8>"] + [f"tensor<{n}x{groups}xf32>"] * (1 + minimum)
    results, types = ["%q", "%s", "%m"][: len(planes)], ", ".join(planes)
    x, y = f"tensor<?x{k}x{t}>", f"tensor<?x{n}x{t}>"
    least = f" min(%m : {planes[1]})" if minimum else ""
    return f"""func.func @main(%x: {x}, %w: tensor<{n}x{bytes_}xi8>) -> {y} {{
  {", ".join(results)} = llama.unpack_blocks %w {{format = #llama.block_format<{form}>}} : tensor<{n}x{bytes_}xi8> -> {types}
  %v = llama.dequantize %q, %s{least} : {planes[0]}, {planes[1]} -> tensor<{n}x{k}x{t}>
  %y = llama.linear %x, %v : {x}, tensor<{n}x{k}x{t}> -> {y}
  return %y : {y}
}}"""


def planar(n, k, t):
    x, y = f"tensor<?x{k}x{t}>", f"tensor<?x{n}x{t}>"
    return f"""func.func @main(%x: {x}, %q: tensor<{n}x{k}xi8>, %s: tensor<{n}x{k // 32}xf16>) -> {y} {{
  %w = llama.dequantize %q, %s : tensor<{n}x{k}xi8>, tensor<{n}x{k // 32}xf16> -> tensor<{n}x{k}x{t}>
  %y = llama.linear %x, %w : {x}, tensor<{n}x{k}x{t}> -> {y}
  return %y : {y}
}}"""


@pytest.fixture(params=["vulkan", "cuda"])
def target(request, monkeypatch):
    if request.param == "cuda":
        if not FAKE_CUDA.exists():
            pytest.skip("the driver that plays an NVIDIA GPU is not built")
        monkeypatch.setenv("LLAMA_GPU_DRIVER", str(FAKE_CUDA))
    elif "vulkan" not in harness.call_runner("targets") or "none here" in next(
        line for line in harness.call_runner("targets").splitlines() if line.startswith("vulkan")
    ):
        pytest.skip("there is no Vulkan device")
    return request.param


def verify(text, target, shapes, *options):
    with tempfile.TemporaryDirectory(prefix="llama-test-") as folder:
        path = pathlib.Path(folder) / "linear.mlir"
        path.write_text(text)
        for shape in shapes:
            harness.call_runner("verify", path, "--target", target, "--random", "1", "--shapes", shape, *options)


@pytest.mark.parametrize("t", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("n, k", SIZES)
@pytest.mark.parametrize("program", [plain, residual, swiglu, two], ids=lambda program: program.__name__)
def test_rows(target, program, n, k, t):
    # The interpreter takes its time.
    rows = [m for m in ROWS if m * n * k < (1 << 21 if target == "cuda" else 1 << 26)]
    more = f",arg3=%dx{n}" if program is residual else ""
    verify(program(n, k, t), target, [f"arg0={m}x{k}{more % m if more else ''}" for m in rows])


@pytest.fixture
def hopper(monkeypatch):
    """The driver that plays an sm_90, where many rows go through wgmma."""
    if not FAKE_CUDA.exists():
        pytest.skip("the driver that plays an NVIDIA GPU is not built")
    monkeypatch.setenv("LLAMA_GPU_DRIVER", str(FAKE_CUDA))
    monkeypatch.setenv("LLAMA_FAKE_CUDA_CHIP", "sm_90")
    return "cuda"


@pytest.mark.parametrize("t", ["f16", "bf16"])
@pytest.mark.parametrize("n, k", [(1, 8), (129, 72), (257, 520)])
@pytest.mark.parametrize("program", [plain, residual, swiglu], ids=lambda program: program.__name__)
def test_warpgroups(hopper, program, n, k, t):
    """Tiles of 128 x 128 whose last rows, columns and elements along k are not all there; ring used once and often."""
    more = f",arg3=%dx{n}" if program is residual else ""
    verify(program(n, k, t), hopper, [f"arg0={m}x{k}{more % m if more else ''}" for m in (65, 300)])


@pytest.mark.parametrize("program, n", [(plain, 16900), (swiglu, 8500)], ids=["plain", "swiglu"])
def test_wide_warpgroups(hopper, program, n):
    """So many columns that tiles are of 128 x 256."""
    verify(program(n, 72, "bf16"), hopper, ["arg0=129x72"])


def test_warpgroups_of_batches(hopper):
    """Rows in two dimensions, and one weight that is a part of another buffer."""
    verify(batches(40, 72, "f16"), hopper, ["arg0=3x27x72", "arg0=1x65x72", "arg0=90x1x72"])
    text = """func.func @main(%x: tensor<?x64xbf16>, %all: tensor<3x200x64xbf16>) -> tensor<?x200xbf16> {
      %w = tensor.extract_slice %all[1, 0, 0] [1, 200, 64] [1, 1, 1] : tensor<3x200x64xbf16> to tensor<200x64xbf16>
      %y = llama.linear %x, %w : tensor<?x64xbf16>, tensor<200x64xbf16> -> tensor<?x200xbf16>
      return %y : tensor<?x200xbf16>
    }"""
    verify(text, hopper, ["arg0=130x64"])


def test_rows_at_odd_places(hopper):
    """The tensor memory accelerator cannot bring them."""
    verify(plain(40, 76, "bf16"), hopper, ["arg0=130x76"])


@pytest.mark.parametrize("t", ["f32", "bf16"])
def test_batches(target, t):
    verify(batches(40, 72, t), target, [f"arg0={b}x{m}x72" for b, m in [(1, 1), (2, 3), (3, 5), (5, 27)]])


@pytest.mark.parametrize("t", ["f32", "bf16"])
@pytest.mark.parametrize("form", FORMATS)
def test_blocks(target, form, t):
    # Bytes whose scales are numbers, whatever they are; large weights that are rounded cancel each other.
    shapes = [f"arg0={m}x512,arg1=:116" for m in (1, 5, 9, 70)]
    verify(blocks(70, 512, t, form), target, shapes, *(["--rtol", "0.06"] if t == "bf16" else []))


@pytest.mark.parametrize("t", ["f32", "bf16"])
def test_planar(target, t):
    verify(planar(70, 544, t), target, [f"arg0={m}x544" for m in (1, 5, 9, 70)])
