#!/usr/bin/env python3
"""Prints the ```mlir blocks of Markdown files as one split-input file, so that tests can run them.

    scripts/extract-examples.py FILE...

Every block is preceded by a comment with its file and line.
"""

import sys

from code_blocks import blocks


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    examples = [block for path in sys.argv[1:] for block in blocks(path) if block.language == "mlir"]
    if not examples:
        sys.exit("no ```mlir block in " + ", ".join(sys.argv[1:]))
    print("\n// -----\n\n".join(f"// {block.page}:{block.line}\n{block.text}" for block in examples), end="")


if __name__ == "__main__":
    main()
