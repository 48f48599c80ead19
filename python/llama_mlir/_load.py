"""Loads the extension, and says what to install where a library of the system is missing."""

import re

# What Debian calls the libraries that a wheel does not bring along.
_PACKAGES = {
    "libMLIR": "libmlir-22",
    "libLLVM": "libllvm22",
    "libpcre2": "libpcre2-8-0",
    "libicu": "libicu72",
}


def explain(error: str) -> str | None:
    """What to do about the loader's message; None where it is not about a missing library."""
    match = re.search(r"(lib[\w+-]+)\.so[\w.]*: cannot open shared object file", error)
    if not match:
        return None
    library = match[0].split(":")[0]
    package = next((name for prefix, name in _PACKAGES.items() if match[1].startswith(prefix)), None)
    advice = f"apt-get install {package}" if package else "install the package that has it"
    return (
        f"llama_mlir needs the system's LLVM and MLIR 22, but {library} was not found: {advice} "
        "(Debian and Ubuntu: all of libmlir-22, libllvm22, libpcre2-8-0 and ICU are needed)"
    )


try:
    from . import _llama_mlir
except ImportError as error:
    reason = explain(str(error))
    if reason is None:
        raise
    raise ImportError(reason) from None

__all__ = ["_llama_mlir"]
