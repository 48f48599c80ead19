#!/usr/bin/env bash
# Writes the generated part of the documentation, the references of the dialect
# and of the passes, into a folder: docs/reference unless one is given.
#
#   scripts/generate-docs.sh [FOLDER]
#
# MLIR_TBLGEN and MLIR_INCLUDE_DIR name another MLIR 22 than Debian's.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-$root/docs/reference}")
tblgen=${MLIR_TBLGEN:-/usr/lib/llvm-22/bin/mlir-tblgen}
include=${MLIR_INCLUDE_DIR:-/usr/lib/llvm-22/include}

generate() {
  "$tblgen" "$@" -I . -I "$include" | sed -e '/^\[TOC\]$/d' -e 's/[[:space:]]*$//' | cat -s
}

mkdir -p "$folder"
cd "$root"
generate -gen-dialect-doc -dialect=llama dialect/Llama/IR/LlamaOps.td >"$folder/llama-dialect.md"
{
  echo '# Passes'
  for stage in Lower Codegen/Common Codegen/X86; do
    printf '\n## lib/%s\n\n' "$stage"
    generate -gen-pass-doc "lib/$stage/Passes.td" | sed -e 's/^### /### /'
  done
} >"$folder/passes.md"
