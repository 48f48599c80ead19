// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx942 --canonicalize --cse | FileCheck %s --check-prefixes=CHECK,CDNA
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx90a --canonicalize --cse | FileCheck %s --check-prefixes=CHECK,CDNA
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx1100 --canonicalize --cse | FileCheck %s --check-prefixes=CHECK,RDNA
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx1201 --canonicalize --cse | FileCheck %s --check-prefixes=CHECK,RDNA4
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx908 --canonicalize --cse | FileCheck %s --check-prefix=NONE
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx906 --canonicalize --cse | FileCheck %s --check-prefix=NONE
// RUN: llama-opt %s --llama-rocdl-linears=chip=gfx1030 --canonicalize --cse | FileCheck %s --check-prefix=NONE
// RUN: llama-opt %s --llama-rocdl-linears --verify-roundtrip -o /dev/null

#x = affine_map<(m, n, k) -> (m, k)>
#w = affine_map<(m, n, k) -> (n, k)>
#y = affine_map<(m, n, k) -> (m, n)>
#id = affine_map<(m, n) -> (m, n)>
#rest = affine_map<(i)[rows] -> (-i + rows, 16)>

// Up to 8 rows as on any GPU, by wavefronts; then matrix units, in tiles of 64 x 32
// and of 128 x 128. 520 = 8 * 64 + 8 along k: zeros behind the end. What one turn
// stores and multiplies, the turn before has read.
// CHECK-LABEL: func.func @many
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x520xbf16>, %[[W:[a-z0-9]+]]: memref<96x520xbf16>
// CHECK:       %[[ROWS:.*]] = memref.dim %[[X]]
// CDNA:        gpu.shuffle xor %{{.*}}, %{{.*}}, %c64_i32
// RDNA:        gpu.shuffle xor %{{.*}}, %{{.*}}, %c32_i32
// CHECK:       arith.cmpi ule, %[[ROWS]], %c64
// CHECK:         scf.forall {{.*}} in (3, %{{.*}})
// CHECK:           %[[MEMORY:.*]] = memref.alloca() {alignment = 128 : i64} : memref<6144xi32>
// CHECK:           vector.load %[[X]]{{.*}} {alignment = 16 : i64} : memref<?x520xbf16>, vector<8xbf16>
// CHECK:           arith.select %{{.*}} : vector<8xbf16>
// CHECK:           scf.for %{{.*}} = %c0 to %c9 step %c1 iter_args
// CHECK:             vector.store {{.*}}, %[[MEMORY]]{{.*}} {alignment = 16 : i64} : memref<6144xi32>, vector<4xi32>
// CHECK:             vector.load %[[W]]{{.*}} {alignment = 16 : i64} : memref<96x520xbf16>, vector<8xbf16>
// CHECK:             gpu.barrier {llama.workgroup_only}
// CHECK-NOT:         gpu.barrier
// CHECK:             vector.load %[[MEMORY]]{{.*}} {alignment = 16 : i64} : memref<6144xi32>, vector<4xi32>
// CDNA-COUNT-8:      amdgpu.mfma 16x16x16 {{.*}} : vector<4xbf16>, vector<4xbf16>, vector<4xf32>
// CDNA-NOT:          amdgpu.mfma
// RDNA-COUNT-8:      amdgpu.wmma 16x16x16 {{.*}} : vector<16xbf16>, vector<16xbf16>, vector<8xf32>
// RDNA-NOT:          amdgpu.wmma
// RDNA4-COUNT-8:     amdgpu.wmma 16x16x16 {{.*}} : vector<8xbf16>, vector<8xbf16>, vector<8xf32>
// RDNA4-NOT:         amdgpu.wmma
// CHECK:           } {llvm.loop_annotation =
// CHECK:           gpu.barrier {llama.workgroup_only}
// CDNA:          } {llama.block = 256 : i64}
// RDNA:          } {llama.block = 128 : i64}
// RDNA4:         } {llama.block = 128 : i64}
// CHECK:         scf.forall (%{{.*}}) in (%{{.*}})
// CHECK:           memref.alloca() {alignment = 128 : i64} : memref<8192xi32>
// CHECK:           scf.for %{{.*}} = %c0 to %c17 step %c1 iter_args
// CDNA-COUNT-16:     amdgpu.mfma 32x32x8 {{.*}} : vector<4xbf16>, vector<4xbf16>, vector<16xf32>
// CDNA-NOT:          amdgpu.mfma
// RDNA-COUNT-16:     amdgpu.wmma
// RDNA-NOT:          amdgpu.wmma
// RDNA4-COUNT-16:    amdgpu.wmma
// RDNA4-NOT:         amdgpu.wmma
// CHECK:         } {llama.block = 256 : i64}
// CHECK-NOT:   linalg.

// Chips without such instructions for bf16.
// NONE-LABEL: func.func @many
// NONE-NOT:     amdgpu
// NONE:         memref<4352xf32>
// NONE-NOT:     amdgpu
// NONE-LABEL: func.func @odd
func.func @many(%x: memref<?x520xbf16>, %w: memref<96x520xbf16>, %y: memref<?x96xbf16>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %rows = memref.dim %x, %c0 : memref<?x520xbf16>
  scf.forall (%i, %j) = (0, 0) to (%rows, 96) step (16, 16) {
    %scratch = memref.alloca() : memref<256xf32>
    %size = affine.min #rest(%i)[%rows]
    %xs = memref.subview %x[%i, 0] [%size, 520] [1, 1] : memref<?x520xbf16> to memref<?x520xbf16, strided<[520, 1], offset: ?>>
    %ws = memref.subview %w[%j, 0] [16, 520] [1, 1] : memref<96x520xbf16> to memref<16x520xbf16, strided<[520, 1], offset: ?>>
    %ys = memref.subview %y[%i, %j] [%size, 16] [1, 1] : memref<?x96xbf16> to memref<?x16xbf16, strided<[96, 1], offset: ?>>
    %sums = memref.reinterpret_cast %scratch to offset: [0], sizes: [%size, 16], strides: [16, 1] : memref<256xf32> to memref<?x16xf32>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x16xf32>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %ws : memref<?x520xbf16, strided<[520, 1], offset: ?>>, memref<16x520xbf16, strided<[520, 1], offset: ?>>) outs(%sums : memref<?x16xf32>) {
    ^bb0(%a: bf16, %c: bf16, %s: f32):
      %1 = arith.extf %a : bf16 to f32
      %2 = arith.extf %c : bf16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
    linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%sums : memref<?x16xf32>) outs(%ys : memref<?x16xbf16, strided<[96, 1], offset: ?>>) {
    ^bb0(%s: f32, %o: bf16):
      %3 = arith.truncf %s : f32 to bf16
      linalg.yield %3 : bf16
    }
  }
  return
}

// Rows of 13 elements are read one by one, as many as there are.
// CHECK-LABEL: func.func @odd
// CHECK:         memref.load %{{.*}} : memref<70x13xf16>
// CHECK:         vector.from_elements {{.*}} : vector<8xf16>
// CDNA:          amdgpu.mfma 32x32x8 {{.*}} : vector<4xf16>
// RDNA:          amdgpu.wmma 16x16x16 {{.*}} : vector<16xf16>
// RDNA4:         amdgpu.wmma 16x16x16 {{.*}} : vector<8xf16>
func.func @odd(%x: memref<70x13xf16>, %w: memref<5x13xf16>, %y: memref<70x5xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (70) {
    %xs = memref.subview %x[%i, 0] [1, 13] [1, 1] : memref<70x13xf16> to memref<1x13xf16, strided<[13, 1], offset: ?>>
    %ys = memref.subview %y[%i, 0] [1, 5] [1, 1] : memref<70x5xf32> to memref<1x5xf32, strided<[5, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<1x5xf32, strided<[5, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %w : memref<1x13xf16, strided<[13, 1], offset: ?>>, memref<5x13xf16>) outs(%ys : memref<1x5xf32, strided<[5, 1], offset: ?>>) {
    ^bb0(%a: f16, %c: f16, %s: f32):
      %1 = arith.extf %a : f16 to f32
      %2 = arith.extf %c : f16 to f32
      %3 = arith.mulf %1, %2 : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  return
}

// Products of f32 are not rounded for matrix units, and weights of another type
// not converted.
// CHECK-LABEL: func.func @others
// CHECK-NOT:     amdgpu
// CHECK-COUNT-2: memref<4352xf32>
// CHECK-NOT:     amdgpu
func.func @others(%x: memref<64x64xf32>, %z: memref<64x64xf16>, %w: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (64) {
    %xs = memref.subview %x[%i, 0] [1, 64] [1, 1] : memref<64x64xf32> to memref<1x64xf32, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[%i, 0] [1, 64] [1, 1] : memref<64x64xf32> to memref<1x64xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<1x64xf32, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %w : memref<1x64xf32, strided<[64, 1], offset: ?>>, memref<64x64xf32>) outs(%ys : memref<1x64xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f32, %c: f32, %s: f32):
      %3 = arith.mulf %a, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  scf.forall (%i) in (64) {
    %xs = memref.subview %z[%i, 0] [1, 64] [1, 1] : memref<64x64xf16> to memref<1x64xf16, strided<[64, 1], offset: ?>>
    %ys = memref.subview %y[%i, 0] [1, 64] [1, 1] : memref<64x64xf32> to memref<1x64xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<1x64xf32, strided<[64, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%xs, %w : memref<1x64xf16, strided<[64, 1], offset: ?>>, memref<64x64xf32>) outs(%ys : memref<1x64xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%a: f16, %c: f32, %s: f32):
      %1 = arith.extf %a : f16 to f32
      %3 = arith.mulf %1, %c : f32
      %4 = arith.addf %s, %3 : f32
      linalg.yield %4 : f32
    }
  }
  return
}
