"""The fenced code blocks of Markdown files."""

import dataclasses
import pathlib
import re
import textwrap


@dataclasses.dataclass
class Block:
    page: pathlib.Path
    line: int  # of the first line of its text
    language: str  # "" where the fence names none
    note: str  # the comment `<!-- … -->` on the line before the fence, or ""
    text: str


def blocks(path):
    """Yields the blocks of a file, in order."""
    fence, before = None, ""
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if fence is None and (opening := re.match(r"\s*(`{3,}|~{3,})(.*)", line)):
            fence, language = opening[1], opening[2].strip()
            note = re.fullmatch(r"\s*<!--\s*(.*?)\s*-->\s*", before)
            start, lines = number + 1, []
        elif fence is not None and line.strip() == fence:
            text = textwrap.dedent("\n".join(lines)) + "\n"
            yield Block(pathlib.Path(path), start, language, note[1] if note else "", text)
            fence = None
        elif fence is not None:
            lines.append(line)
        before = line
    if fence is not None:
        raise ValueError(f"{path}:{start}: the block is not closed")
