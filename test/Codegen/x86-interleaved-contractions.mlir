// RUN: llama-opt %s --split-input-file --llama-x86-interleaved-contractions | FileCheck %s
// RUN: llama-opt %s --split-input-file --llama-x86-interleaved-contractions --llama-x86-block-kernels | FileCheck %s --check-prefix=KERNEL

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// The body of the operation is what its attribute names; these tests give the bytes that it reads and no more.

// Rows are quantised once, ahead of both loops; tasks call the function of the format, and nothing is dequantised.
// CHECK-LABEL: func.func @linears
// CHECK-SAME:    %[[X:.*]]: memref<?x64xf32>, %[[BYTES:.*]]: memref<64x1088xi8>
// CHECK:       %[[Q:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<2x?x32xi8>
// CHECK:       %[[SCALES:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<2x?xf32>
// CHECK:       %[[STARTS:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<2x?xi32>
// CHECK:       scf.forall
// CHECK:         vector.reduction <maxui>
// CHECK:         arith.trunci {{.*}} : vector<16xi32> to vector<16xi8>
// CHECK:         memref.store %{{.*}}, %[[STARTS]]
// CHECK-COUNT-2: scf.forall
// CHECK-NOT:   linalg.generic
// CHECK:       %[[FRESH:.*]] = arith.constant false
// CHECK:       call @contraction_q8_0x16({{.*}}, %[[FRESH]])
// CHECK-NOT:   linalg.generic
// CHECK:       func.func private @contraction_q8_0x16({{.*}}) attributes {llama.block_format = #llama.block_format<q8_0x16>}

// Twelve sums of integers and twelve of floats; a group's products, then its scales.
// KERNEL-LABEL: func.func private @contraction_q8_0x16
// KERNEL-NOT:     llama.block_format
// KERNEL:         scf.index_switch
// KERNEL-COUNT-16: llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"
// KERNEL:         arith.sitofp
// KERNEL:         vector.fma
func.func @linears(%x: memref<?x64xf32>, %bytes: memref<64x1088xi8>, %y: memref<?x1024xf32>, %rows: index) {
  scf.forall (%n) in (32) {
    %w = memref.alloca() : memref<32x64xf32>
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 32] [1, 1] : memref<?x1024xf32> to memref<?x32xf32, strided<[1024, 1], offset: ?>>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<32x64xf32>) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  scf.forall (%n) in (32) {
    %w = memref.alloca() : memref<32x64xf32>
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 32] [1, 1] : memref<?x1024xf32> to memref<?x32xf32, strided<[1024, 1], offset: ?>>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<32x64xf32>) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// What is dequantised is read by something else as well, or x is written in the task: both stay.
// CHECK-LABEL: func.func @not_alone
// CHECK:       linalg.generic {{.*}}llama.block_format
// CHECK:       linalg.generic
// CHECK-NOT:   call
func.func @not_alone(%x: memref<?x64xf32>, %bytes: memref<64x1088xi8>, %y: memref<?x1024xf32>, %rows: index, %w: memref<32x64xf32>) {
  scf.forall (%n) in (32) {
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 32] [1, 1] : memref<?x1024xf32> to memref<?x32xf32, strided<[1024, 1], offset: ?>>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<32x64xf32>) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  return
}

// CHECK-LABEL: func.func @changes
// CHECK:       linalg.generic {{.*}}llama.block_format
// CHECK-NOT:   call
func.func @changes(%x: memref<?x64xf32>, %bytes: memref<64x1088xi8>, %y: memref<?x1024xf32>, %rows: index, %value: f32) {
  scf.forall (%n) in (32) {
    %w = memref.alloca() : memref<32x64xf32>
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 32] [1, 1] : memref<?x1024xf32> to memref<?x32xf32, strided<[1024, 1], offset: ?>>
    memref.store %value, %x[%n, %n] : memref<?x64xf32>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<32x64xf32>) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Fewer rows than the panels have: the function would write beyond the sums.
// CHECK-LABEL: func.func @part_of_panels
// CHECK:       linalg.generic {{.*}}llama.block_format
// CHECK-NOT:   call
func.func @part_of_panels(%x: memref<?x64xf32>, %bytes: memref<64x1088xi8>, %y: memref<?x1024xf32>, %rows: index) {
  scf.forall (%n) in (32) {
    %w = memref.alloca() : memref<32x64xf32>
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 24] [1, 1] : memref<?x1024xf32> to memref<?x24xf32, strided<[1024, 1], offset: ?>>
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    %first = memref.subview %w[0, 0] [24, 64] [1, 1] : memref<32x64xf32> to memref<24x64xf32, strided<[64, 1]>>
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %first : memref<?x64xf32>, memref<24x64xf32, strided<[64, 1]>>) outs(%sums : memref<?x24xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#mk = affine_map<(m, n, k) -> (m, k)>
#nk = affine_map<(m, n, k) -> (n, k)>
#mn = affine_map<(m, n, k) -> (m, n)>

// Sums that begin at zero are not cleared: the function stores the first block of k without having read them.
// CHECK-LABEL: func.func @fresh
// CHECK-NOT:   linalg.fill
// CHECK:       %[[FRESH:.*]] = arith.constant true
// CHECK-NOT:   linalg.fill
// CHECK:       call @contraction_q8_0x16({{.*}}, %[[FRESH]])

// KERNEL-LABEL: func.func private @contraction_q8_0x16
// KERNEL-SAME:    %[[FRESH:[a-z0-9]+]]: i1)
// KERNEL:         %[[FIRST:.*]] = arith.cmpi eq
// KERNEL:         %[[STORED:.*]] = arith.andi %[[FRESH]], %[[FIRST]]
// KERNEL:         scf.if %[[STORED]] -> (vector<16xf32>
// KERNEL-NOT:       vector.load
// KERNEL:         } else {
// KERNEL:           vector.load
func.func @fresh(%x: memref<?x64xf32>, %bytes: memref<64x1088xi8>, %y: memref<?x1024xf32>, %rows: index) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%n) in (32) {
    %w = memref.alloca() : memref<32x64xf32>
    %panel = arith.muli %n, %n : index
    %part = memref.subview %bytes[%panel, 0] [2, 1088] [1, 1] : memref<64x1088xi8> to memref<2x1088xi8, strided<[1088, 1], offset: ?>>
    %sums = memref.subview %y[0, %n] [%rows, 32] [1, 1] : memref<?x1024xf32> to memref<?x32xf32, strided<[1024, 1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>)
    linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%w : memref<32x64xf32>) attrs = {llama.block_format = #llama.block_format<q8_0x16>} {
    ^bb0(%out: f32):
      %i = linalg.index 0 : index
      %byte = memref.load %part[%i, %i] : memref<2x1088xi8, strided<[1088, 1], offset: ?>>
      %v = arith.sitofp %byte : i8 to f32
      linalg.yield %v : f32
    }
    linalg.generic {indexing_maps = [#mk, #nk, #mn], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<?x64xf32>, memref<32x64xf32>) outs(%sums : memref<?x32xf32, strided<[1024, 1], offset: ?>>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %c, %p : f32
      linalg.yield %s : f32
    }
  }
  return
}

// -----

// Functions of others stay declarations.
// KERNEL-LABEL: func.func private @other()
// KERNEL-SAME:    llama.block_format
func.func private @other() attributes {llama.block_format = #llama.block_format<q8_0x16>}
func.func private @plain() attributes {llama.block_format = #llama.block_format<q8_0>}
