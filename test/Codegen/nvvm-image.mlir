// The whole way from kernels to PTX, which ptxas then takes.
//
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-nvvm=chip=sm_80 -o %t.mlir
// RUN: FileCheck %s --check-prefix=BINARY < %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: cat %t.images/types.ptx %t.images/sum.ptx %t.images/vec.ptx %t.images/loops.ptx %t.images/math.ptx %t.images/sub.ptx %t.images/shuffle.ptx > %t.ptx
// RUN: not grep -F .extern %t.ptx
// RUN: FileCheck %s --check-prefix=SUM < %t.images/sum.ptx
// RUN: FileCheck %s --check-prefix=VEC < %t.images/vec.ptx
// RUN: FileCheck %s --check-prefix=MATH < %t.images/math.ptx
// RUN: FileCheck %s --check-prefix=SUB < %t.images/sub.ptx

// BINARY-NOT: gpu.module
// BINARY: gpu.binary @types [#gpu.object<#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">, assembly = "
// BINARY-NOT: gpu.module
// BINARY: gpu.binary @shuffle

// Kernels take addresses and numbers of 32 bits, and compute addresses from
// indices of 32 bits.
// SUM: .target sm_80
// SUM: .visible .entry rows(
// SUM-NEXT: .param .u64 .ptr .align 16 rows_param_0,
// SUM-NEXT: .param .u64 .ptr .align 16 rows_param_1,
// SUM-NEXT: .param .u32 rows_param_2
// SUM: .maxntid 64, 1, 1
// SUM-DAG: .shared .align 16 .b8 {{.*}}[256];
// SUM-DAG: .shared .align 16 .b8 {{.*}}[128];
// SUM: mul.wide.s32
// Without a stated alignment, elements are loaded one by one.
// SUM: ld.global.b16
// SUM-NOT: ld.global.v
// SUM: fma.rn.f32
// SUM: bar.sync
// SUM: rsqrt.approx.f32
// SUM: cvt.rn.bf16x2.f32

// With one, 16 bytes at a time.
// VEC-COUNT-4: ld.global.v4.b32
// VEC-COUNT-4: st.global.v4.b32

// Of the functions only exp2, rsqrt, and an exp that may be approximate are
// approximate instructions.
// MATH-COUNT-1: ex2.approx.f32
// MATH-NOT: div.{{approx|full}}
// MATH: div.rn.f32
// MATH: rsqrt.approx.f32
// MATH: sqrt.rn.f32
// MATH: ex2.approx.f32
// MATH-NOT: ex2.approx

// SUB-COUNT-5: shfl.sync.bfly.b32
// SUB-NOT: shfl
