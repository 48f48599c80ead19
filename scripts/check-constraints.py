#!/usr/bin/env python3
"""Checks that the constraints a reference page numbers are exactly those that tests break.

A test breaks `op_c1` when it expects an error that begins with this name.
"""

import argparse
import re
import sys

NAME = r"([a-z][a-z0-9_]*)_c(\d+)"


def documented(text):
    names = set()
    for op, first, other, last in re.findall(rf"^- `{NAME}`(?: to `{NAME}`)?:", text, re.M):
        if other and other != op:
            sys.exit(f"a range of constraints goes from {op} to {other}")
        names |= {(op, number) for number in range(int(first), int(last or first) + 1)}
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reference", metavar="REFERENCE.md", help="the page that numbers them")
    parser.add_argument("tests", nargs="+", metavar="TEST", help="files with expected errors")
    args = parser.parse_args()
    reference, tests = args.reference, args.tests
    with open(reference, encoding="utf-8") as file:
        expected = documented(file.read())
    broken = set()
    for path in tests:
        with open(path, encoding="utf-8") as file:
            found = re.findall(rf"expected-error.*?\{{\{{{NAME}:", file.read())
        broken |= {(op, int(number)) for op, number in found}
    problems = [f"{op}_c{n}: no test breaks it" for op, n in sorted(expected - broken)]
    problems += [f"{op}_c{n}: not in {reference}" for op, n in sorted(broken - expected)]
    for op in sorted({op for op, _ in expected}):
        numbers = sorted(n for other, n in expected if other == op)
        if numbers != list(range(1, len(numbers) + 1)):
            problems.append(f"{op}: the numbers have gaps: {numbers}")
    if not expected:
        problems.append(f"{reference} numbers no constraint")
    print("\n".join(problems) if problems else f"{len(expected)} constraints, each broken by a test")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
