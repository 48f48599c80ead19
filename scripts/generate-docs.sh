#!/usr/bin/env bash
# Writes the generated part of the documentation, the references of the dialect,
# of the passes and of the Python package, into a folder: docs/reference unless
# one is given, with which the type stub of the package's extension is renewed.
#
#   scripts/generate-docs.sh [FOLDER]
#
# MLIR_TBLGEN and MLIR_INCLUDE_DIR name another MLIR 22 than Debian's, PYTHON and
# PYTHON_PACKAGES another interpreter than .venv's and another package than that
# of build/python.
set -euo pipefail
case ${1:-} in
  -*)
    sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}"
    [ "$1" = --help ] || [ "$1" = -h ] || exit 2
    exit 0
    ;;
esac
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-$root/docs/reference}")
tblgen=${MLIR_TBLGEN:-/usr/lib/llvm-22/bin/mlir-tblgen}
include=${MLIR_INCLUDE_DIR:-/usr/lib/llvm-22/include}
python=${PYTHON:-$root/.venv/bin/python}
packages=${PYTHON_PACKAGES:-$root/build/python}

generate() {
  "$tblgen" "$@" -I . -I "$include" | sed -e '/^\[TOC\]$/d' -e 's/[[:space:]]*$//' | cat -s
}

mkdir -p "$folder"
cd "$root"
generate -gen-dialect-doc -dialect=llama dialect/Llama/IR/LlamaOps.td >"$folder/llama-dialect.md"
{
  echo '# Passes'
  for stage in Raise Fuse Lower Codegen/Common Codegen/GPU Codegen/NVVM Codegen/ROCDL Codegen/SPIRV Codegen/X86; do
    printf '\n## lib/%s\n\n' "$stage"
    generate -gen-pass-doc "lib/$stage/Passes.td" | sed -e 's/^### /### /'
  done
} >"$folder/passes.md"
if compgen -G "$packages/llama_mlir/_llama_mlir*.so" >/dev/null; then
  stub=()
  [ $# -gt 0 ] || stub=(--stub python/llama_mlir/_llama_mlir.pyi)
  PYTHONPATH=$packages "$python" scripts/generate-python-docs.py "$folder/python.md" "${stub[@]}"
else
  echo "$folder/python.md is as it was: there is no Python package in $packages" >&2
fi
