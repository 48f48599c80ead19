// RUN: llama-opt %s --llama-fuse-quantized | FileCheck %s
// RUN: llama-opt %s --llama-fuse-quantized --llama-fuse-quantized | FileCheck %s
// RUN: llama-opt %s --llama-fuse-quantized --remarks-filter=llama-fuse-quantized --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#q8_0 = #llama.block_format<q8_0>
!w = tensor<64x32xf32>

// A table that is a head, too.

// CHECK-LABEL: func.func @tied
// CHECK:         llama.unpack_blocks
// CHECK:         %[[T:.*]] = llama.dequantize
// CHECK:         llama.embedding %[[T]]
// CHECK:         %[[Q:.*]], %[[S:.*]] = llama.unpack_blocks
// CHECK-NEXT:    %[[W:.*]] = llama.dequantize %[[Q]], %[[S]]
// CHECK-NEXT:    llama.linear %{{.*}}, %[[W]]
func.func @tied(%bytes: tensor<64x34xi8>, %ids: tensor<3xi64>) -> tensor<3x64xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #q8_0} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %w = llama.dequantize %q, %s : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %x = llama.embedding %w, %ids : !w, tensor<3xi64> -> tensor<3x32xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused | Category:llama-fuse-quantized | Remark="its weights are dequantised for it alone"
  %y = llama.linear %x, %w : tensor<3x32xf32>, !w -> tensor<3x64xf32>
  return %y : tensor<3x64xf32>
}

// Out of the loop, planar.

// CHECK-LABEL: func.func @loop
// CHECK-NOT:     llama.dequantize
// CHECK:         scf.for
// CHECK:           %[[W:.*]] = llama.dequantize
// CHECK-NEXT:      llama.linear %{{.*}}, %[[W]]
func.func @loop(%q: tensor<32x32xi8>, %s: tensor<32x1xf32>, %x: tensor<3x32xf32>, %n: index) -> tensor<3x32xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %w = llama.dequantize %q, %s : tensor<32x32xi8>, tensor<32x1xf32> -> tensor<32x32xf32>
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> tensor<3x32xf32> {
    // REMARK: :[[#@LINE+1]]:10: remark: [Passed] fused
    %z = llama.linear %t, %w : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
    scf.yield %z : tensor<3x32xf32>
  }
  return %y : tensor<3x32xf32>
}

// Rows of packed weights, of panels and behind a cast.

// CHECK-LABEL: func.func @rows
// CHECK-SAME:  %[[BYTES:[a-z0-9]+]]: tensor<64x34xi8>, %[[PANELS:[a-z0-9]+]]: tensor<4x544xi8>
// CHECK:         %[[B0:.*]] = tensor.extract_slice %[[BYTES]][3, 0] [5, 34] [1, 1] : tensor<64x34xi8> to tensor<5x34xi8>
// CHECK:         llama.unpack_blocks %[[B0]]
// CHECK:         llama.linear {{.*}} -> tensor<3x5xf32>
// CHECK:         %[[B1:.*]] = tensor.extract_slice %[[PANELS]][1, 0] [2, 544] [1, 1] : tensor<4x544xi8> to tensor<2x544xi8>
// CHECK:         llama.unpack_blocks %[[B1]]
// CHECK:         tensor.cast
// CHECK:         llama.linear {{.*}} -> tensor<3x?xf32>
func.func @rows(%bytes: tensor<64x34xi8>, %panels: tensor<4x544xi8>, %x: tensor<3x32xf32>) -> (tensor<3x5xf32>, tensor<3x?xf32>) {
  %q, %s = llama.unpack_blocks %bytes {format = #q8_0} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %w = llama.dequantize %q, %s : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %part = tensor.extract_slice %w[3, 0] [5, 32] [1, 1] : !w to tensor<5x32xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %y = llama.linear %x, %part : tensor<3x32xf32>, tensor<5x32xf32> -> tensor<3x5xf32>
  %q1, %s1 = llama.unpack_blocks %panels {format = #llama.block_format<q8_0x16>} : tensor<4x544xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %w1 = llama.dequantize %q1, %s1 : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %part1 = tensor.extract_slice %w1[16, 0] [32, 32] [1, 1] : !w to tensor<32x32xf32>
  %some = tensor.cast %part1 : tensor<32x32xf32> to tensor<?x32xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] fused
  %z = llama.linear %x, %some : tensor<3x32xf32>, tensor<?x32xf32> -> tensor<3x?xf32>
  return %y, %z : tensor<3x5xf32>, tensor<3x?xf32>
}

// Near misses: they are together; a part of a panel; columns; an unknown row.

// CHECK-LABEL: func.func @together
// CHECK-COUNT-1: llama.dequantize
// CHECK-COUNT-2: llama.linear
func.func @together(%q: tensor<32x32xi8>, %s: tensor<32x1xf32>, %x: tensor<3x32xf32>) -> (tensor<3x32xf32>, tensor<3x32xf32>) {
  %w = llama.dequantize %q, %s : tensor<32x32xi8>, tensor<32x1xf32> -> tensor<32x32xf32>
  %y = llama.linear %x, %w : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
  %z = llama.linear %y, %w : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
  return %y, %z : tensor<3x32xf32>, tensor<3x32xf32>
}

// CHECK-LABEL: func.func @parts
// CHECK-COUNT-3: tensor.extract_slice {{.*}} : tensor<64x32xf32> to
func.func @parts(%panels: tensor<4x544xi8>, %x: tensor<3x32xf32>, %x1: tensor<3x16xf32>, %i: index) -> (tensor<3x8xf32>, tensor<3x64xf32>, tensor<3x16xf32>) {
  %q, %s = llama.unpack_blocks %panels {format = #llama.block_format<q8_0x16>} : tensor<4x544xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %w = llama.dequantize %q, %s : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %a = tensor.extract_slice %w[16, 0] [8, 32] [1, 1] : !w to tensor<8x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"it uses rows of dequantised weights that are no whole number of panels"
  %y0 = llama.linear %x, %a : tensor<3x32xf32>, tensor<8x32xf32> -> tensor<3x8xf32>
  %b = tensor.extract_slice %w[0, 16] [64, 16] [1, 1] : !w to tensor<64x16xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"it uses columns of dequantised weights"
  %y1 = llama.linear %x1, %b : tensor<3x16xf32>, tensor<64x16xf32> -> tensor<3x64xf32>
  %c = tensor.extract_slice %w[%i, 0] [16, 32] [1, 1] : !w to tensor<16x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Missed] not fused {{.*}}"it uses rows of dequantised weights that are no whole number of panels"
  %y2 = llama.linear %x, %c : tensor<3x32xf32>, tensor<16x32xf32> -> tensor<3x16xf32>
  return %y0, %y1, %y2 : tensor<3x8xf32>, tensor<3x64xf32>, tensor<3x16xf32>
}

// Scales of other bytes, or that are computed: rows of what there is.

// CHECK-LABEL: func.func @mixed
// CHECK:         %[[Q:.*]], %[[S0:.*]] = llama.unpack_blocks %{{.*}} : tensor<64x34xi8>
// CHECK:         %[[Q1:.*]], %[[S:.*]] = llama.unpack_blocks %{{.*}} : tensor<64x34xi8>
// CHECK:         %[[S2:.*]] = arith.negf %[[S0]]
// CHECK-DAG:     %[[QA:.*]] = tensor.extract_slice %[[Q]][8, 0] [32, 32]
// CHECK-DAG:     %[[SA:.*]] = tensor.extract_slice %[[S]][8, 0] [32, 1]
// CHECK:         llama.dequantize %[[QA]], %[[SA]]
// CHECK:         llama.linear
// CHECK-DAG:     %[[QB:.*]] = tensor.extract_slice %[[Q]][8, 0] [32, 32]
// CHECK-DAG:     %[[SB:.*]] = tensor.extract_slice %[[S2]][8, 0] [32, 1]
// CHECK:         llama.dequantize %[[QB]], %[[SB]]
// CHECK:         llama.linear
// CHECK-DAG:     %[[QC:.*]] = tensor.extract_slice %[[Q]][8, 0] [32, 32]
// CHECK-DAG:     %[[SC:.*]] = tensor.extract_slice %{{.*}}[8, 0] [32, 1]
// CHECK:         llama.dequantize %[[QC]], %[[SC]]
// CHECK:         llama.linear
func.func @mixed(%bytes: tensor<64x34xi8>, %others: tensor<64x34xi8>, %given: tensor<64x1xf32>, %x: tensor<3x32xf32>) -> (tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>) {
  %q, %s0 = llama.unpack_blocks %bytes {format = #q8_0} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %q1, %s = llama.unpack_blocks %others {format = #q8_0} : tensor<64x34xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  %s2 = arith.negf %s0 : tensor<64x1xf32>
  %a = llama.dequantize %q, %s : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %b = llama.dequantize %q, %s2 : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %c = llama.dequantize %q, %given : tensor<64x32xi8>, tensor<64x1xf32> -> !w
  %ra = tensor.extract_slice %a[8, 0] [32, 32] [1, 1] : !w to tensor<32x32xf32>
  %rb = tensor.extract_slice %b[8, 0] [32, 32] [1, 1] : !w to tensor<32x32xf32>
  %rc = tensor.extract_slice %c[8, 0] [32, 32] [1, 1] : !w to tensor<32x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %ya = llama.linear %x, %ra : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %yb = llama.linear %x, %rb : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
  // REMARK: :[[#@LINE+1]]:9: remark: [Passed] fused
  %yc = llama.linear %x, %rc : tensor<3x32xf32>, tensor<32x32xf32> -> tensor<3x32xf32>
  return %ya, %yb, %yc : tensor<3x32xf32>, tensor<3x32xf32>, tensor<3x32xf32>
}
