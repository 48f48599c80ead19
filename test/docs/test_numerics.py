"""docs/numerics.md says what `scripts/numerics.py` measures, and its plot shows the page."""

import sys

import pytest

from page_runner import ROOT, RUNNER

sys.path.insert(0, str(ROOT / "scripts"))
import numerics  # noqa: E402


def test_the_plot_is_that_of_the_page():
    assert numerics.PLOT.read_text() == numerics.plot_of(numerics.PAGE.read_text())


@pytest.mark.skipif(not RUNNER.is_file(), reason="llama-runner is not built")
def test_the_page_is_as_measured():
    ways = [way for way in numerics.WAYS if way[0] in ("f32", "bf16", "q4_0")]
    measured = numerics.measure_model(RUNNER, ways)
    caches = numerics.measure_caches(RUNNER, [way for way in numerics.CACHES if way[0].startswith("q8_0")])
    assert list(numerics.differences(numerics.PAGE.read_text(), numerics.tables(measured, caches, {}))) == []


def test_differences_are_found():
    page = "\n".join([numerics.BEGIN, "| f32 | 4.0e-14 | 2.0e-7 | 98.4 % |", numerics.END])
    assert list(numerics.differences(page, "| f32 | 5.0e-14 | 1.1e-7 | 97 % |")) == []
    assert len(list(numerics.differences(page, "| f32 | 9.0e-14 | 0.9e-7 | 97 % |"))) == 2
    assert len(list(numerics.differences(page, "| f32 | 4.0e-14 |"))) == 1
    assert len(list(numerics.differences(page, "| bf16 | 4.0e-14 |"))) == 1
