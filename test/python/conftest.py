"""Puts the built package on the path, and what the tests share with test/Integration and scripts."""

import pathlib
import sys

import pytest
from built_package import IS_BUILT, PACKAGES, ROOT

sys.path[:0] = [str(PACKAGES), str(ROOT / "test" / "Integration"), str(ROOT / "scripts")]

# None of the others can even be imported without the package: this one fails for all of them.
SENTINEL = "test_python_is_built.py"
if not IS_BUILT:
    collect_ignore = [path.name for path in pathlib.Path(__file__).parent.glob("test_*.py") if path.name != SENTINEL]


@pytest.fixture(autouse=True, scope="session")
def two_threads():
    """Tests run beside each other: compiled code does not take all processors."""
    if not IS_BUILT:
        return
    import llama_mlir

    llama_mlir.set_num_threads(2)
