#!/usr/bin/env python3
"""Prints the ```mlir blocks of Markdown files as one split-input file, so that tests can run them.

Every block is preceded by a comment with its file and line.
"""

import argparse
import sys

from code_blocks import blocks


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", metavar="FILE", help="pages in Markdown")
    files = parser.parse_args().files
    examples = [block for path in files for block in blocks(path) if block.language == "mlir"]
    if not examples:
        sys.exit("no ```mlir block in " + ", ".join(files))
    print("\n// -----\n\n".join(f"// {block.page}:{block.line}\n{block.text}" for block in examples), end="")


if __name__ == "__main__":
    main()
