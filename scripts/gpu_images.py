#!/usr/bin/env python3
"""Takes the images out of the gpu.binary operations of a module in text form.

gpu_images.py MODULE.mlir FOLDER writes FOLDER/NAME.{spv,ptx,cubin,hsaco}, and says what it wrote.
"""

import argparse
import pathlib
import re
import sys

BINARY = re.compile(
    rb"gpu\.binary @(?P<name>[\w$.]+|\"[^\"]*\")[^\n]*?#gpu\.object<#(?P<target>\w+)\.[^\n]*?"
    rb"(?P<format>bin|assembly) = \"(?P<data>(?:[^\"\\]|\\.)*)\""
)
SUFFIXES = {
    (b"spirv", b"bin"): ".spv",
    (b"nvvm", b"assembly"): ".ptx",
    (b"nvvm", b"bin"): ".cubin",
    (b"rocdl", b"bin"): ".hsaco",
}


def unescape(text):
    r"""The bytes of a string of MLIR: `\\`, `\"` and `\HH`."""
    return re.sub(
        rb"\\(\\|\"|[0-9A-Fa-f]{2})",
        lambda m: m[1] if len(m[1]) == 1 else bytes([int(m[1], 16)]),
        text,
    )


def images(module):
    """(name, suffix, bytes) of every image in a module's text."""
    for match in BINARY.finditer(module):
        suffix = SUFFIXES.get((match["target"], match["format"]))
        if suffix is None:
            raise ValueError(f"gpu.binary {match['name'].decode()}: unknown kind of image")
        yield match["name"].decode().strip('"'), suffix, unescape(match["data"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    found = False
    for name, suffix, data in images(arguments.module.read_bytes()):
        path = arguments.folder / (name + suffix)
        path.write_bytes(data.rstrip(b"\0") if suffix == ".ptx" else data)
        print(f"{path.name}: {len(data)} bytes")
        found = True
    if not found:
        sys.exit(f"{arguments.module}: no gpu.binary")


if __name__ == "__main__":
    main()
