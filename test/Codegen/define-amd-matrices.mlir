// The pass by which tests execute AMD's matrix instructions.
//
// DEFINE: %{define} = llama-opt --load-pass-plugin=%amd_matrices --pass-pipeline='builtin.module(test-define-amd-matrices)' --split-input-file
// RUN: %{define} %s --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @mfma
// CHECK:         %[[A:.*]] = memref.alloca() {alignment = 16 : i64} : memref<1024xf16>
// CHECK:         memref.store %{{.*}}, %[[A]]
// CHECK:         gpu.barrier
// CHECK:         arith.addf
// CHECK:         gpu.barrier
// CHECK-NOT:     amdgpu
func.func @mfma(%y: memref<256x4xf32>) {
  scf.forall (%i) in (1) {
    scf.execute_region no_inline {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %a = arith.constant dense<1.0> : vector<4xf16>
      %c = arith.constant dense<0.0> : vector<4xf32>
      %d = amdgpu.mfma 16x16x16 %a * %a + %c blgp = none : vector<4xf16>, vector<4xf16>, vector<4xf32>
      vector.store %d, %y[%t, %c0] : memref<256x4xf32>, vector<4xf32>
      scf.yield
    } {llama.threads}
  } {llama.block = 256 : i64}
  return
}

// -----

func.func @another(%y: memref<64x4xf32>) {
  scf.forall (%i) in (1) {
    scf.execute_region no_inline {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %a = arith.constant dense<1.0> : vector<8xf16>
      %c = arith.constant dense<0.0> : vector<4xf32>
      // expected-error @below {{is not defined here}}
      %d = amdgpu.mfma 16x16x32 %a * %a + %c blgp = none : vector<8xf16>, vector<8xf16>, vector<4xf32>
      vector.store %d, %y[%t, %c0] : memref<64x4xf32>, vector<4xf32>
      scf.yield
    } {llama.threads}
  } {llama.block = 64 : i64}
  return
}

// -----

// Lanes could give each other other parts than their own.
func.func @permuted(%y: memref<64x4xf32>) {
  scf.forall (%i) in (1) {
    scf.execute_region no_inline {
      %t = gpu.thread_id x
      %c0 = arith.constant 0 : index
      %a = arith.constant dense<1.0> : vector<4xf16>
      %c = arith.constant dense<0.0> : vector<4xf32>
      // expected-error @below {{has parts that are not defined here}}
      %d = amdgpu.mfma 16x16x16 %a * %a + %c {abid = 1 : i32, cbsz = 1 : i32} blgp = none : vector<4xf16>, vector<4xf16>, vector<4xf32>
      vector.store %d, %y[%t, %c0] : memref<64x4xf32>, vector<4xf32>
      scf.yield
    } {llama.threads}
  } {llama.block = 64 : i64}
  return
}
