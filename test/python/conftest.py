"""Puts the built package on the path, and what the tests share with test/Integration and scripts."""

import sys

import pytest
from built_package import IS_BUILT, PACKAGES, ROOT

sys.path[:0] = [str(PACKAGES), str(ROOT / "test" / "Integration"), str(ROOT / "scripts")]

if not IS_BUILT:
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(autouse=True, scope="session")
def two_threads():
    """Tests run beside each other: compiled code does not take all processors."""
    import llama_mlir

    llama_mlir.set_num_threads(2)
