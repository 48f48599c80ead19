"""Where the repository, the built tools and the built package are."""

import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner")).resolve()
PACKAGES = RUNNER.parents[1] / "python"
# Without the extension the build left the package out, and said so; test_python_is_built.py fails then.
IS_BUILT = any(PACKAGES.glob("llama_mlir/_llama_mlir*.so"))
