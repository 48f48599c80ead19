"""Every code block of README.md and the other pages does what it says: see docs/contributing.md."""

import pytest

from page_runner import NOT_RUN, ROOT, RUNNER, Page, PageError, blocks, matches, occurs

# Generated; the tests of the references run their examples.
GENERATED = [ROOT / "docs" / "reference" / name for name in ("llama-dialect.md", "passes.md")]
PAGES = [
    ROOT / "README.md", ROOT / "benchmarks" / "README.md", *sorted(ROOT.glob("examples/**/README.md")),
    *sorted(page for page in ROOT.glob("docs/**/*.md") if page not in GENERATED),
]  # fmt: skip

needs_tools = pytest.mark.skipif(not RUNNER.is_file(), reason="llama-runner is not built")


@needs_tools
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page(page, tmp_path):
    try:
        Page(page, tmp_path).run()
    except PageError as error:
        pytest.fail(str(error), pytrace=False)


def test_what_is_not_run_is_on_some_page():
    texts = [block.text for page in PAGES for block in blocks(page) if block.language == "sh"]
    assert all(any(command in text for text in texts) for command in NOT_RUN)


GOOD = '''```mlir
func.func @f() { return }
```

<!-- file: two.mlir -->
```mlir
func.func @two() { return }
```

```console
$ echo 5 apples; echo; echo 1e-7
3 apples

2.5
$ llama-opt two.mlir | grep \\
    func
...
$ echo 'error: 3'; false
error: 4
```

```sh
./dev test                # not from here
llama-opt two.mlir > out.mlir
test -f out.mlir -a -f MODEL_DIR/config.json -a -d examples
```

```python
import pathlib
x = len(pathlib.Path("out.mlir").read_text())
```
```python
assert x > 10
```

<!-- from: scripts/code_blocks.py -->
```py
if fence is None and (opening := re.match(r"\\s*(`{3,}|~{3,})(.*)", line)):
    fence, language = opening[1], opening[2].strip()
...
elif fence is not None:
    lines.append(line)
```

```text
    +--+
```
'''


def write(tmp_path, text):
    (tmp_path / "scratch").mkdir()
    page = tmp_path / "page.md"
    page.write_text(text)
    return Page(page, tmp_path / "scratch")


@needs_tools
def test_a_page_that_is_right(tmp_path):
    write(tmp_path, GOOD).run()


@needs_tools
@pytest.mark.parametrize(
    "text,message",
    [
        ("```\nx\n```\n", "page.md:2: a block of '' needs a comment"),
        ("text\n```cpp\nx\n```\n", "page.md:3: a block of 'cpp' needs a comment"),
        ("<!-- from: dev -->\n\n```cpp\nset -e\n```\n", "page.md:4: a block of 'cpp' needs a comment"),
        ("<!-- from: dev -->\n```sh\nset -x\n```\n", "page.md:3: dev does not hold this text"),
        ("<!-- from: nowhere -->\n```c\nx\n```\n", "page.md:3: there is no file nowhere"),
        ("<!-- file: test/x.mlir -->\n```mlir\n```\n", "page.md:3: test/x.mlir is no name"),
        ("<!-- file: README.md -->\n```mlir\n```\n", "page.md:3: README.md is no name"),
        ("```mlir\nfunc.func @f() { return %x }\n```\n", "page.md:2: llama-opt refuses it\n.*error: "),
        ("```console\nx\n```\n", "page.md:2: the text of a console begins with"),
        ("```console\n$ echo a\nb\n```\n", r"\$ echo a\nprints\na\ninstead of\nb"),
        ("```console\n$ echo a\n```\n", r"\$ echo a\nprints\na\ninstead of\n"),
        ("```console\n$ false\n```\n", r"\$ false\nexit code 1"),
        ("```console\n$ false | true\n```\n", r"exit code 1"),
        ("```console\n$ echo error: a\nerror: a\n```\n", r"exit code 0\nerror: a"),
        ("```sh\ntrue\nfalse # really\n```\n", "page.md:2: false\nexit code 1"),
        ("```sh\n./dev fly\n```\n", r"\./dev has no command 'fly'"),
        ("```python\nx = 1\n```\n\n```python\nassert x\n1 / 0\n```\n", "page.md:6: .*page.md\", line 7.*ZeroDivisionError"),
        ("```python\nimport os\nos._exit(0)\n```\n", "page.md:2: the interpreter ended"),
    ],
)
def test_a_page_that_is_wrong(text, message, tmp_path):
    with pytest.raises(PageError, match=f"(?s){message}"):
        write(tmp_path, text).run()


def test_a_block_that_is_not_closed(tmp_path):
    (tmp_path / "page.md").write_text("```sh\ntrue\n")
    with pytest.raises(ValueError, match="page.md:2: the block is not closed"):
        list(blocks(tmp_path / "page.md"))


def test_outputs_match_but_for_digits():
    assert matches(["a 1.5e-07 b", "c"], ["a 2 b", "c"])
    assert matches(["digest 5e8d0019fe0ccc03"], ["digest 0000000000000000"])
    assert not matches(["a"], ["b"]) and not matches(["a", "b"], ["a"]) and not matches([], ["a"])
    assert matches(["a", "b", "c"], ["...", "c"]) and matches(["a"], ["a", "..."]) and not matches(["a"], ["...", "b"])


def test_excerpts_occur_in_order():
    source = "a:\n    b\n      c\nd\n"
    assert occurs("b\n  c\n", source) and occurs("a:\n...\nd\n", source)
    assert not occurs("b\nc\n", source) and not occurs("d\n...\na:\n", source)
