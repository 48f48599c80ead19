// REQUIRES: ptxas
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-nvvm='chip=sm_80 format=cubin' | FileCheck %s
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-nvvm='chip=sm_90a format=cubin' | FileCheck %s --check-prefix=HOPPER
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-nvvm='chip=sm_90a' -o %t.mlir
// RUN: %python %llama_source_root/scripts/gpu_table.py %t.mlir | FileCheck %s --check-prefix=TABLE

// CHECK: gpu.binary @types [#gpu.object<#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">, bin = "\7FELF
// CHECK: gpu.binary @sum
// HOPPER: gpu.binary @types [#gpu.object<#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx83">, bin = "\7FELF

// TABLE: | kernel | threads | registers | shared bytes | spilled bytes | mma | wgmma | ldmatrix | cp.async | TMA | v4 | bar |
// TABLE: | rows | 64 | {{[1-9][0-9]*}} | 384 | 0 | 0 | 0 | 0 | 0 | 0 | {{[0-9]+}} | 2 |
// TABLE: | vec | 32 | {{[1-9][0-9]*}} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 9 | 0 |
