"""docs/claims.md: its tables are those that `scripts/claims.py` writes, of cases that the benchmarks have."""

import json
import re
import sys

import pytest

from page_runner import ROOT

sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "benchmarks")]
import claims  # noqa: E402
from cases import load_cases, load_shapes  # noqa: E402

PAIRS = [*claims.NORMS, *claims.NETWORKS]
NAMES = {f"{name}-{t}" for t in claims.TYPES for row in [*PAIRS, *claims.NARROW] for name in row[1:]}


def test_the_cases_exist():
    assert NAMES <= {case.name for case in load_cases(load_shapes())}


def test_the_page_agrees_with_itself():
    """What is said of two times follows from them."""
    rows = [line.strip("|").split("|") for line in claims.PAGE.read_text().splitlines() if " ms |" in line or " us |" in line]
    assert len(rows) == len(PAIRS) + len(claims.NARROW)
    seconds = lambda text: float(text.split()[0]) * {"ms": 1e-3, "us": 1e-6}[text.split()[1]]  # noqa: E731
    for _, *cells in rows:
        for first, second, verdict in zip(cells[0::3], cells[1::3], cells[2::3]):
            times = seconds(first), seconds(second)
            if "%" in verdict:
                assert abs(float(verdict.strip(" %")) - (times[1] / times[0] - 1) * 100) < 2
            else:
                assert abs(float(verdict) - times[0] / times[1]) < 0.05


def test_tables(tmp_path, monkeypatch):
    page = tmp_path / "claims.md"
    marks = [f"<!-- {name}:{mark} -->" for name in ("place", "norms", "networks", "narrow") for mark in ("begin", "end")]
    page.write_text("\n".join(["head", *marks, "tail"]))
    monkeypatch.setattr(claims, "PAGE", page)
    report = {"processor": "P", "target": "t", "threads": 1, "quiet": True, "results": [{"name": n, "median_s": 1e-5} for n in sorted(NAMES)]}
    found, again = tmp_path / "found.json", tmp_path / "again.json"
    found.write_text(json.dumps(report))
    again.write_text(json.dumps(report | {"results": [{"name": "rmsnorm-1x2048-f32", "median_s": 0.5e-5}]}))
    assert claims.main([str(found), str(again)]) == 0
    text = page.read_text()
    assert text.startswith("head\n") and text.endswith("tail") and "Measured on P (`t`), 1 thread.\n" in text
    assert "| 1 x 2048, in L1 | 10 us | 5 us | -50 % | 10 us | 10 us | +0 % |" in text
    assert len(re.findall(r"\| 1.00 \|", text)) == len(claims.NARROW)
    assert claims.main([str(again)]) == 1 and page.read_text() == text


@pytest.mark.parametrize("arguments, code, message", [([], 2, "required"), (["--help"], 0, "usage"), (["--none"], 2, "usage")])
def test_arguments(arguments, code, message, capsys):
    with pytest.raises(SystemExit) as end:
        claims.main(arguments)
    assert end.value.code == code and message in "".join(capsys.readouterr())


@pytest.mark.parametrize("text, message", [(None, "No such file"), ("[", "Expecting value")])
def test_bad_reports(tmp_path, text, message, capsys):
    path = tmp_path / "found.json"
    if text is not None:
        path.write_text(text)
    assert claims.main([str(path)]) == 1
    assert message in capsys.readouterr().err
