#!/usr/bin/env python3
"""Prints the ```mlir blocks of Markdown files as one split-input file, so that tests can run them.

    scripts/extract-examples.py FILE...

Every block is preceded by a comment with its file and line.
"""

import sys
import textwrap


def blocks(path):
    """Yields (line number, text) of each ```mlir block of the file."""
    start, lines = None, []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if start is None and line.strip() == "```mlir":
                start, lines = number + 1, []
            elif start is not None and line.strip() == "```":
                yield start, textwrap.dedent("".join(lines))
                start = None
            elif start is not None:
                lines.append(line)
    if start is not None:
        sys.exit(f"{path}:{start}: the block is not closed")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    texts = [f"// {path}:{line}\n{text}" for path in sys.argv[1:] for line, text in blocks(path)]
    if not texts:
        sys.exit("no ```mlir block in " + ", ".join(sys.argv[1:]))
    print("\n// -----\n\n".join(texts), end="")


if __name__ == "__main__":
    main()
