// RUN: not llama-opt %s --llama-gpu-linears="subgroup-size=3" 2>&1 | FileCheck %s
// CHECK: error: subgroup-size is a power of two up to 64, not 3
func.func @f() {
  return
}
