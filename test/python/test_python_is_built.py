"""Without the package the tests of this folder do not run, which must not pass for success."""

import os
import subprocess
import sys

from built_package import IS_BUILT, PACKAGES, ROOT


def test_the_package_is_built():
    assert IS_BUILT, (
        f"{PACKAGES} has no package llama_mlir: the build left it out and said why; all its tests are missing"
    )


def test_a_missing_package_fails_once(tmp_path):
    if "LLAMA_NO_PACKAGE" in os.environ:
        return
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", ROOT / "test" / "python"],
        env={**os.environ, "LLAMA_RUNNER": str(tmp_path / "bin" / "llama-runner"), "LLAMA_NO_PACKAGE": "1"},
        capture_output=True, text=True, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 1 and "1 failed, 1 passed" in done.stdout, done.stdout
