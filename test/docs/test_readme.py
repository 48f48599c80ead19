"""The examples of README.md work: its programs are run by its commands, which print what it says.

Digits are not compared: they follow the processor.
"""

import os
import pathlib
import re
import shlex
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build/bin/llama-runner"))


def blocks(language):
    text = (ROOT / "README.md").read_text()
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.S | re.M)


def without_digits(line):
    return re.sub(r"\b[0-9a-f]{16}\b|-?[0-9][0-9.]*(e[-+]?[0-9]+)?", "N", line)


def test_console_examples(tmp_path):
    [program] = blocks("mlir")
    (tmp_path / "norm.mlir").write_text(program)
    environment = dict(os.environ, PATH=f"{RUNNER.parent}{os.pathsep}{os.environ['PATH']}")
    commands = 0
    for block in blocks("console"):
        for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.M):
            result = subprocess.run(shlex.split(command), cwd=tmp_path, env=environment, capture_output=True, text=True)
            assert result.returncode == 0, f"{command}\n{result.stderr}"
            assert [without_digits(line) for line in result.stdout.splitlines()] == [
                without_digits(line) for line in expected.splitlines()
            ], command
            commands += 1
    assert commands >= 4


def test_links_lead_somewhere():
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "benchmarks").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.name} links to {target}, which does not exist"
