// The whole way from kernels to code objects.
//
// REQUIRES: ld.lld, llvm-objdump, llvm-readelf
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-rocdl=chip=gfx942 -o %t.mlir
// RUN: FileCheck %s --check-prefix=BINARY < %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: llvm-readelf --dyn-symbols --notes %t.images/sum.hsaco | FileCheck %s --check-prefix=SUM
// RUN: llvm-objdump -d %t.images/sum.hsaco | FileCheck %s --check-prefix=CODE
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-rocdl=chip=gfx1100 -o %t.mlir
// RUN: %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: llvm-readelf --notes %t.images/sum.hsaco | FileCheck %s --check-prefix=RDNA
// RUN: not llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-rocdl=chip=gfx77 2>&1 | FileCheck %s --check-prefix=CHIP

// BINARY-NOT: gpu.module
// BINARY: gpu.binary @types [#gpu.object<#rocdl.target<O = 3, chip = "gfx942", abi = "500">, bin = "\7FELF
// BINARY: gpu.binary @shuffle

// SUM-NOT: UND {{.+}}
// SUM: rows.kd
// SUM: .max_flat_workgroup_size: 64
// SUM: .name: rows
// SUM: .vgpr_spill_count: 0
// SUM: .wavefront_size: 64

// CODE: global_load_dwordx4
// CODE: v_pk_fma_f32
// CODE: v_rsq_f32

// RDNA: .wavefront_size: 32

// CHIP: error: LLVM knows no chip 'gfx77' of amdgcn
