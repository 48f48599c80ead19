"""The documentation site builds: every link and anchor leads somewhere, every page is reached, nothing is loaded from elsewhere."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def build(root, site):
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", root / "mkdocs.yml", "--site-dir", site]
    environment = dict(os.environ, NO_MKDOCS_2_WARNING="1")
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def test_the_site_builds(tmp_path):
    done = build(ROOT, tmp_path)
    assert done.returncode == 0, done.stderr
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) > len(list((ROOT / "docs").rglob("*.md")))  # and the page of what is not found
    for page in pages:
        loaded = re.findall(r"<(?:script|link|img|iframe)[^>]*\b(?:src|href)=\"((?:https?:)?//[^\"]*)", page.read_text())
        assert not loaded, page


@pytest.mark.parametrize(
    "name,text,message",
    [
        ("rationale.md", "[x](nowhere.md)", "'nowhere.md'"),
        ("rationale.md", "[x](architecture.md#nowhere)", "'architecture.md#nowhere'"),
        ("unlisted.md", "# Unlisted", "unlisted.md"),
    ],
)
def test_a_site_that_is_wrong_does_not_build(name, text, message, tmp_path):
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    with (tmp_path / "docs" / name).open("a") as page:
        page.write(f"\n{text}\n")
    done = build(tmp_path, tmp_path / "site")
    assert done.returncode != 0 and message in done.stderr, done.stderr


def test_links_of_pages_outside_the_site_lead_somewhere():
    for page in [ROOT / "README.md", ROOT / "benchmarks" / "README.md", *ROOT.glob("examples/**/README.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}, which does not exist"
