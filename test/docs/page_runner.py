"""Runs the code blocks of one page of documentation; docs/contributing.md describes the convention to writers.

Each page has a scratch folder, which looks like the root of the repository and holds MODEL_DIR, a model's folder.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))

from code_blocks import blocks  # noqa: E402

RUNNER = pathlib.Path(os.environ.get("LLAMA_RUNNER", ROOT / "build" / "bin" / "llama-runner")).resolve()
LLVM_BIN = "/usr/lib/llvm-22/bin"
TIMEOUT_S = 300

# Commands of ```sh blocks that are not executed. ./dev is not either: the tests are one of its commands.
NOT_RUN = {
    "python train.py --threads 1": "trains for the better part of an hour",
    "python goldens.py": "overwrites the files that the model's tests compare with",
}

# Executes the blocks that come as lines of JSON, all in one namespace, and answers each with a line: "" or what failed.
PYTHON_DRIVER = """
import json, os, sys, traceback
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
names = {"__name__": "__main__"}
for line in sys.stdin:
    name, text = json.loads(line)
    try:
        exec(compile(text, name, "exec"), names)
        answer = ""
    except BaseException:
        answer = traceback.format_exc()
    print(json.dumps(answer), file=answers, flush=True)
"""


class PageError(AssertionError):
    """What is wrong with a block."""

    def __init__(self, block, message):
        super().__init__(f"{block.page}:{block.line}: {message}")


def without_digits(line):
    """Digits follow the processor and the clock: hexadecimal digests and numbers are all alike."""
    return re.sub(r"\b[0-9a-f]{16}\b|-?[0-9][0-9.]*(e[-+]?[0-9]+)?", "N", line).rstrip()


def matches(lines, expected):
    """Whether lines are as expected, where `...` stands for any number of lines."""
    if not expected:
        return not lines
    if expected[0].strip() == "...":
        return any(matches(lines[i:], expected[1:]) for i in range(len(lines) + 1))
    return bool(lines) and without_digits(lines[0]) == without_digits(expected[0]) and matches(lines[1:], expected[1:])


def commands_of(text):
    """(command, lines of output) of the text of a console."""
    result = []
    for line in text.splitlines():
        if line.startswith("$ "):
            result.append((line[2:], []))
        elif result and not result[-1][1] and result[-1][0].endswith("\\"):
            result[-1] = (f"{result[-1][0]}\n{line}", [])
        elif result:
            result[-1][1].append(line)
        else:
            return []
    return result


def occurs(text, source):
    """Whether the lines of an excerpt are lines of the source, indented alike; `...` skips lines."""
    lines, at = [line.rstrip() for line in source.splitlines()], 0
    for part in re.split(r"^\s*\.\.\.\s*\n", text, flags=re.M):
        wanted = [line.rstrip() for line in textwrap.dedent(part).strip("\n").splitlines()]
        for start in range(at, len(lines) - len(wanted) + 1):
            found = textwrap.dedent("\n".join(lines[start : start + len(wanted)])).split("\n")
            if found == wanted:
                at = start + len(wanted)
                break
        else:
            return False
    return True


class Page:
    def __init__(self, path, scratch):
        self.path, self.scratch = pathlib.Path(path), pathlib.Path(scratch)
        for entry in ROOT.iterdir():
            if not entry.name.startswith("."):
                (self.scratch / entry.name).symlink_to(entry)
        (self.scratch / "MODEL_DIR").symlink_to(ROOT / "examples" / "demo-model" / "model")
        path = os.pathsep.join([str(RUNNER.parent), str(pathlib.Path(sys.executable).parent), os.environ["PATH"], LLVM_BIN])
        packages = [str(RUNNER.parents[1] / "python"), *filter(None, [os.environ.get("PYTHONPATH")])]
        self.environment = dict(os.environ, PATH=path, PYTHONPATH=os.pathsep.join(packages))
        self.python = None

    def run(self):
        """Runs every block; raises PageError at the first that does not do what it says."""
        try:
            for block in blocks(self.path):
                self.run_block(block)
        finally:
            if self.python:
                self.python.stdin.close()
                self.python.stdout.close()
                self.python.wait()

    def run_block(self, block):
        kind, _, value = block.note.partition(": ")
        if kind == "from":
            return self.compare_excerpt(block, value)
        run = {
            "mlir": self.run_mlir, "console": self.run_console, "sh": self.run_sh, "python": self.run_python,
            "text": lambda block: None,
        }.get(block.language)  # fmt: skip
        if not run:
            raise PageError(block, f"a block of '{block.language}' needs a comment <!-- from: FILE --> before it")
        return run(block)

    def compare_excerpt(self, block, name):
        if not (ROOT / name).is_file():
            raise PageError(block, f"there is no file {name}")
        if not occurs(block.text, (ROOT / name).read_text(encoding="utf-8")):
            raise PageError(block, f"{name} does not hold this text")

    def execute(self, command):
        """(exit code, lines) of a command of bash, with standard output and errors as a console shows them."""
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command], cwd=self.scratch, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=TIMEOUT_S,
        )  # fmt: skip
        return done.returncode, done.stdout.splitlines()

    def run_mlir(self, block):
        kind, _, name = block.note.partition(": ")
        path = self.scratch / (name if kind == "file" else "block.mlir")
        if path.parent != self.scratch or path.is_symlink():
            raise PageError(block, f"{name} is no name for a file of one's own")
        path.write_text(block.text)
        code, lines = self.execute(f"llama-opt --split-input-file {path} -o {os.devnull}")
        if code:
            raise PageError(block, "llama-opt refuses it\n" + "\n".join(lines))

    def run_console(self, block):
        commands = commands_of(block.text)
        if not commands:
            raise PageError(block, "the text of a console begins with '$ '")
        for command, expected in commands:
            code, lines = self.execute(command)
            output = "\n".join(lines)
            fails = any("error:" in line for line in expected)
            if (code != 0) != fails:
                raise PageError(block, f"$ {command}\nexit code {code}\n{output}")
            if not matches(lines, expected):
                raise PageError(block, f"$ {command}\nprints\n{output}\ninstead of\n" + "\n".join(expected))

    def run_sh(self, block):
        for command in block.text.replace("\\\n", " ").splitlines():
            command = re.sub(r"\s+#.*", "", command).strip()
            if not command or command in NOT_RUN:
                continue
            if developer := re.match(r"\./dev (\w+)", command):
                if not re.search(rf"^  {developer[1]}\b", subprocess.check_output([ROOT / "dev", "help"], text=True), re.M):
                    raise PageError(block, f"./dev has no command '{developer[1]}'")
                continue
            code, lines = self.execute(command)
            if code:
                raise PageError(block, f"{command}\nexit code {code}\n" + "\n".join(lines))

    def run_python(self, block):
        if not self.python:
            self.python = subprocess.Popen(
                [sys.executable, "-c", PYTHON_DRIVER], cwd=self.scratch, env=self.environment,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
        text = "\n" * (block.line - 1) + block.text
        self.python.stdin.write(json.dumps([str(block.page), text]) + "\n")
        self.python.stdin.flush()
        answer = self.python.stdout.readline()
        failure = json.loads(answer) if answer else "the interpreter ended"
        if failure:
            raise PageError(block, failure)
