#!/usr/bin/env bash
# Writes the generated part of the documentation, the reference of the dialect,
# into a folder: docs/reference unless one is given.
#
#   scripts/generate-docs.sh [FOLDER]
#
# MLIR_TBLGEN and MLIR_INCLUDE_DIR name another MLIR 22 than Debian's.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-$root/docs/reference}")
tblgen=${MLIR_TBLGEN:-/usr/lib/llvm-22/bin/mlir-tblgen}
include=${MLIR_INCLUDE_DIR:-/usr/lib/llvm-22/include}

mkdir -p "$folder"
cd "$root"
"$tblgen" -gen-dialect-doc -dialect=llama -I . -I "$include" dialect/Llama/IR/LlamaOps.td |
  sed -e '/^\[TOC\]$/d' -e 's/[[:space:]]*$//' |
  cat -s >"$folder/llama-dialect.md"
