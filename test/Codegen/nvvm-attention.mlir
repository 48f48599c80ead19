// RUN: split-file %s %t
// RUN: llama-opt %t/tasks.mlir --split-input-file --llama-add-attention-batch --llama-nvvm-attention | FileCheck %t/tasks.mlir
// RUN: llama-opt %t/threads.mlir --llama-nvvm-attention-threads --canonicalize --cse | FileCheck %t/threads.mlir
// RUN: llama-opt %t/threads.mlir --llama-nvvm-attention-threads --verify-roundtrip -o /dev/null
// RUN: llama-opt %t/kernels.mlir --pass-pipeline='builtin.module(llama-to-nvvm{print-stage=kernels})' -o /dev/null 2> %t/kernels.out
// RUN: FileCheck %t/kernels.mlir < %t/kernels.out
// RUN: llama-opt %t/kernels.out --llama-gpu-module-to-nvvm=chip=sm_80 -o %t/sm_80.mlir
// RUN: llama-opt %t/kernels.out --llama-gpu-module-to-nvvm=chip=sm_90a -o %t/sm_90a.mlir
// RUN: %if ptxas %{ %python %llama_source_root/scripts/gpu_table.py %t/sm_80.mlir --arch sm_80 | FileCheck %t/kernels.mlir --check-prefix=TABLE %}
// RUN: %if ptxas %{ %python %llama_source_root/scripts/gpu_table.py %t/sm_90a.mlir --arch sm_90a | FileCheck %t/kernels.mlir --check-prefix=TABLE %}

//--- tasks.mlir
// 128 rows: 32 queries of 4 heads. One query is divided by keys.

// CHECK-LABEL: func.func @cached
// CHECK:         scf.forall {{.*}} in (%{{.*}}, 8, 16)
// CHECK:           func.call @nvvm_attention_part
// CHECK:         scf.forall {{.*}} to (1, 8, %{{.*}}) step (1, 1, 32)
// CHECK:           scf.if
// CHECK:             func.call @nvvm_attention_merge
// CHECK:           else
// CHECK:             func.call @nvvm_attention(
// CHECK:       func.func private @nvvm_attention({{.*}}) attributes {llama.attention = {{{.*}}kind = "matrix-task"{{.*}}task_queries = 32 : i64{{.*}}}, llama.last_first, llama.threads = 128 : i64}
// CHECK:       func.func private @nvvm_attention_part({{.*}}kind = "matrix-part"
// CHECK:       func.func private @nvvm_attention_merge({{.*}}kind = "merge"
func.func @cached(%q: tensor<?x32x64xbf16>, %k: tensor<?x8x64xbf16>, %v: tensor<?x8x64xbf16>, %past: tensor<i64>) -> tensor<?x32x64xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<?x32x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16> -> tensor<?x32x64xbf16>
  return %0 : tensor<?x32x64xbf16>
}

// -----

// Larger dimensions: 64 rows, and 21 queries of 3 heads. All tasks take as long.
// One query is computed as on any GPU.

// CHECK-LABEL: func.func @large
// CHECK:       func.func private @nvvm_attention({{.*}}task_queries = 21 : i64{{.*}}}, llama.threads = 128 : i64}
// CHECK:       func.func private @nvvm_attention_part({{.*}}kind = "part"
func.func @large(%q: tensor<2x3x50x64xf16>, %k: tensor<2x1x?x64xf16>, %v: tensor<2x1x?x144xf16>) -> tensor<2x3x50x144xf16> {
  %0 = llama.attention %q, %k, %v : tensor<2x3x50x64xf16>, tensor<2x1x?x64xf16>, tensor<2x1x?x144xf16> -> tensor<2x3x50x144xf16>
  return %0 : tensor<2x3x50x144xf16>
}

// -----

// Near-misses: f32, a head dimension that is no multiple of 16, and one too
// large, a mask.

// CHECK-LABEL: func.func @single
// CHECK-NOT:     nvvm_attention
func.func @single(%q: tensor<2x4x5x16xf32>, %k: tensor<2x4x7x16xf32>, %v: tensor<2x4x7x16xf32>) -> tensor<2x4x5x16xf32> {
  %0 = llama.attention %q, %k, %v : tensor<2x4x5x16xf32>, tensor<2x4x7x16xf32>, tensor<2x4x7x16xf32> -> tensor<2x4x5x16xf32>
  return %0 : tensor<2x4x5x16xf32>
}

// -----

// CHECK-LABEL: func.func @odd
// CHECK-NOT:     nvvm_attention
func.func @odd(%q: tensor<2x4x5x16xf16>, %k: tensor<2x4x7x16xf16>, %v: tensor<2x4x7x24xf16>) -> tensor<2x4x5x24xf16> {
  %0 = llama.attention %q, %k, %v : tensor<2x4x5x16xf16>, tensor<2x4x7x16xf16>, tensor<2x4x7x24xf16> -> tensor<2x4x5x24xf16>
  return %0 : tensor<2x4x5x24xf16>
}

// -----

// CHECK-LABEL: func.func @too_large
// CHECK-NOT:     nvvm_attention
func.func @too_large(%q: tensor<2x4x5x272xf16>, %k: tensor<2x4x7x272xf16>, %v: tensor<2x4x7x16xf16>) -> tensor<2x4x5x16xf16> {
  %0 = llama.attention %q, %k, %v : tensor<2x4x5x272xf16>, tensor<2x4x7x272xf16>, tensor<2x4x7x16xf16> -> tensor<2x4x5x16xf16>
  return %0 : tensor<2x4x5x16xf16>
}

// -----

// CHECK-LABEL: func.func @mask
// CHECK-NOT:     nvvm_attention
func.func @mask(%q: tensor<2x4x5x16xf16>, %k: tensor<2x4x7x16xf16>, %v: tensor<2x4x7x16xf16>, %m: tensor<2x4x5x7xf16>) -> tensor<2x4x5x16xf16> {
  %0 = llama.attention %q, %k, %v mask(%m : tensor<2x4x5x7xf16>) : tensor<2x4x5x16xf16>, tensor<2x4x7x16xf16>, tensor<2x4x7x16xf16> -> tensor<2x4x5x16xf16>
  return %0 : tensor<2x4x5x16xf16>
}

//--- threads.mlir
// Causal, of dimension 32: two blocks of 16 rows a warp, 64 keys, queries in
// registers.

!rows = memref<?x2x32xf16, strided<[?, ?, 1], offset: ?>>
!keys = memref<?x32xf16, strided<[?, 1], offset: ?>>

// CHECK-LABEL: func.func @aligned
func.func @aligned(%q: memref<?x4x32xf16>, %k: memref<?x64xf16>, %y: memref<?x4x32xf16>, %p: index, %b: index, %e: index, %n: index) {
  %q0 = memref.subview %q[%n, 2, 0] [%n, 2, 32] [1, 1, 1] : memref<?x4x32xf16> to memref<?x2x32xf16, strided<[128, 32, 1], offset: ?>>
  %q1 = memref.cast %q0 : memref<?x2x32xf16, strided<[128, 32, 1], offset: ?>> to !rows
  %k0 = memref.subview %k[0, 32] [%n, 32] [1, 1] : memref<?x64xf16> to memref<?x32xf16, strided<[64, 1], offset: 32>>
  %k1 = memref.cast %k0 : memref<?x32xf16, strided<[64, 1], offset: 32>> to !keys
  %y0 = memref.subview %y[%n, 0, 0] [%n, 2, 32] [1, 1, 1] : memref<?x4x32xf16> to memref<?x2x32xf16, strided<[128, 32, 1], offset: ?>>
  %y1 = memref.cast %y0 : memref<?x2x32xf16, strided<[128, 32, 1], offset: ?>> to !rows
  func.call @causal(%q1, %k1, %k1, %y1, %p, %b, %e) : (!rows, !keys, !keys, !rows, index, index, index) -> ()
  return
}

// CHECK-LABEL:   func.func private @causal
// CHECK-SAME:      %[[BEGIN:[a-z0-9]+]]: index, %[[END:[a-z0-9]+]]: index)
// CHECK:           %[[QUERIES:.*]] = memref.alloca() {{.*}} : memref<5120xf16, #gpu.address_space<workgroup>>
// CHECK:           %[[RING:.*]] = memref.alloca() {{.*}} : memref<10240xf16, #gpu.address_space<workgroup>>
// CHECK:           arith.minsi %[[END]]
// CHECK-COUNT-4:   nvgpu.device_async_copy %{{.*}}, %[[QUERIES]][
// CHECK:           nvvm.cp.async.commit.group
// CHECK:           arith.cmpi slt, %[[BEGIN]], %[[END]]
// CHECK:           nvgpu.device_async_copy %{{.*}}, %[[RING]][
// CHECK:           nvvm.cp.async.commit.group
// CHECK:           nvvm.cp.async.wait.group 1
// CHECK-COUNT-4:   nvgpu.ldmatrix %[[QUERIES]]
// CHECK:           scf.for %[[FIRST:.*]] = %[[BEGIN]] to %[[END]] step %c64
// CHECK-NEXT:        nvvm.cp.async.wait.group 0
// CHECK-NEXT:        gpu.barrier
// CHECK:             %[[NEXT:.*]] = arith.addi %[[FIRST]], %c64
// CHECK:             arith.cmpi slt, %[[NEXT]], %[[END]]
// CHECK:             scf.if
// CHECK:               %[[EXISTS:.*]] = arith.cmpi slt, %{{.*}}, %[[END]]
// CHECK:               %[[COUNT:.*]] = arith.select %[[EXISTS]], %c8, %c0
// CHECK:               nvgpu.device_async_copy %{{.*}}, %[[RING]][%{{.*}}], 8, %[[COUNT]] {bypassL1}
// CHECK:             nvvm.cp.async.commit.group
// Scores: 2 x 8 blocks of 16 x 8, two steps along the dimension.
// CHECK-NOT:         nvgpu.ldmatrix %[[QUERIES]]
// CHECK:             nvgpu.ldmatrix %[[RING]]{{.*}} {numTiles = 4 : i32, transpose = false}
// CHECK-COUNT-32:    nvvm.mma.sync {{.*}}shape = #nvvm.shape<m = 16, n = 8, k = 16>
// CHECK-NOT:         nvvm.mma.sync
// Only blocks at the edge are masked, and searched for what is no number.
// CHECK:             %[[EDGE:.*]] = arith.cmpi slt, %{{.*}}, %[[NEXT]]
// CHECK:             scf.if %[[EDGE]]
// CHECK:               arith.select
// CHECK:               nvvm.vote.sync any
// CHECK:             gpu.shuffle xor
// CHECK:             nvvm.vote.sync any
// CHECK:             math.exp2
// CHECK:             scf.if
// CHECK:               gpu.barrier
// CHECK:             arith.truncf {{.*}} : vector<2xf32> to vector<2xf16>
// CHECK:             nvgpu.ldmatrix %[[RING]]{{.*}} {numTiles = 4 : i32, transpose = true}
// Results: 2 x 4 blocks, four steps along the keys.
// CHECK-COUNT-32:    nvvm.mma.sync
// CHECK-NOT:         nvvm.mma.sync
// CHECK:           arith.divf
// CHECK:           vector.store {{.*}}, %[[QUERIES]]
// CHECK:           gpu.barrier
// CHECK:           vector.load %[[QUERIES]]
// CHECK:           vector.store {{.*}} {alignment = 16 : i64} : memref<?xf16>, vector<8xf16>
// CHECK:           return
func.func private @causal(!rows, !keys, !keys, !rows, index, index, index) attributes {
  llama.threads = 128 : i64,
  llama.attention = {kind = "matrix-task", element = f16, cache_element = f16, head_major = false, causal = true, scale = 0.25 : f64,
                     group = 2 : i64, head_dim = 32 : i64, value_dim = 32 : i64, task_queries = 64 : i64, part_heads = 1 : i64}}

// One of the callers has rows that begin anywhere: elements are copied. Nothing
// is hidden but what is behind the end.

// CHECK-LABEL: func.func @unaligned
func.func @unaligned(%q: memref<?x2x32xf16>, %k: memref<?x64xf16>, %s: memref<?x36xf16>, %p: index, %b: index, %e: index, %n: index) {
  %q0 = memref.cast %q : memref<?x2x32xf16> to !rows
  %k0 = memref.subview %k[0, 32] [%n, 32] [1, 1] : memref<?x64xf16> to memref<?x32xf16, strided<[64, 1], offset: 32>>
  %k1 = memref.cast %k0 : memref<?x32xf16, strided<[64, 1], offset: 32>> to !keys
  %s0 = memref.subview %s[0, 0] [%n, 32] [1, 1] : memref<?x36xf16> to memref<?x32xf16, strided<[36, 1]>>
  %s1 = memref.cast %s0 : memref<?x32xf16, strided<[36, 1]>> to !keys
  func.call @all(%q0, %k1, %k1, %q0, %p, %b, %e) : (!rows, !keys, !keys, !rows, index, index, index) -> ()
  func.call @all(%q0, %k1, %s1, %q0, %p, %b, %e) : (!rows, !keys, !keys, !rows, index, index, index) -> ()
  return
}
// CHECK-LABEL:   func.func private @all
// CHECK-NOT:       async
// CHECK:           scf.for
// CHECK-NOT:       async
// CHECK-COUNT-64:  nvvm.mma.sync
// CHECK-NOT:       nvvm.mma.sync
// CHECK:           return
func.func private @all(!rows, !keys, !keys, !rows, index, index, index) attributes {
  llama.threads = 128 : i64,
  llama.attention = {kind = "matrix-task", element = f16, cache_element = f16, head_major = false, causal = false, scale = 0.25 : f64,
                     group = 2 : i64, head_dim = 32 : i64, value_dim = 32 : i64, task_queries = 64 : i64, part_heads = 1 : i64}}

//--- kernels.mlir
// Of each line of the schedule: registers of 128 threads, and what a block has
// of shared memory, are such that two blocks fit (one, of dimension 256, where
// there are 99 KiB).

// CHECK-DAG: llvm.mlir.constant(55296 : i32)
// CHECK-DAG: llvm.mlir.constant(69632 : i32)
// CHECK-DAG: llvm.mlir.constant(101376 : i32)
// And of a part of the keys for one query.

// TABLE-DAG: | one_kernel_0 | 128 | {{[0-9]+}} | 0 | 0 | 32 | 0 | 20 | 33 | 0 | {{[0-9]+}} | {{[0-9]+}} |
// TABLE-DAG: | small_kernel_0 | 128 | {{[12][0-9][0-9]}} | 0 | 0 | 128 | 0 | 40 | 24 | 0 | {{[0-9]+}} | {{[0-9]+}} |
// TABLE-DAG: | middle_kernel_0 | 128 | {{[12][0-9][0-9]}} | 0 | 0 | 128 | 0 | 48 | 32 | 0 | {{[0-9]+}} | {{[0-9]+}} |
// TABLE-DAG: | large_kernel_0 | 128 | {{[12][0-9][0-9]}} | 0 | 0 | 128 | 0 | 80 | 48 | 0 | {{[0-9]+}} | {{[0-9]+}} |
func.func @small(%q: tensor<300x32x64xbf16>, %k: tensor<?x8x64xbf16>, %v: tensor<?x8x64xbf16>, %past: tensor<i64>) -> tensor<300x32x64xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<300x32x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16> -> tensor<300x32x64xbf16>
  return %0 : tensor<300x32x64xbf16>
}
func.func @middle(%q: tensor<300x32x128xbf16>, %k: tensor<?x8x128xbf16>, %v: tensor<?x8x128xbf16>, %past: tensor<i64>) -> tensor<300x32x128xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<300x32x128xbf16>, tensor<?x8x128xbf16>, tensor<?x8x128xbf16> -> tensor<300x32x128xbf16>
  return %0 : tensor<300x32x128xbf16>
}
func.func @large(%q: tensor<300x32x256xbf16>, %k: tensor<?x8x256xbf16>, %v: tensor<?x8x256xbf16>, %past: tensor<i64>) -> tensor<300x32x256xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<300x32x256xbf16>, tensor<?x8x256xbf16>, tensor<?x8x256xbf16> -> tensor<300x32x256xbf16>
  return %0 : tensor<300x32x256xbf16>
}
func.func @one(%q: tensor<1x32x64xbf16>, %k: tensor<?x8x64xbf16>, %v: tensor<?x8x64xbf16>, %past: tensor<i64>) -> tensor<1x32x64xbf16> {
  %0 = llama.attention %q, %k, %v offset(%past : tensor<i64>) {causal, layout = #llama.attention_layout<token_major>}
     : tensor<1x32x64xbf16>, tensor<?x8x64xbf16>, tensor<?x8x64xbf16> -> tensor<1x32x64xbf16>
  return %0 : tensor<1x32x64xbf16>
}
