// RUN: llama-opt %s --split-input-file --llama-tile-parallel | FileCheck %s
// RUN: llama-opt %s --split-input-file --llama-tile-parallel="keeps-panels=true" | FileCheck %s --check-prefix=KEEPS

// A task unpacks and dequantises the rows of its columns, and nothing does it for all.
// CHECK-LABEL: func.func @q8_0
// CHECK-SAME:    %[[X:.*]]: tensor<?x64xf32>, %[[BYTES:.*]]: tensor<1024x68xi8>
// CHECK:       scf.forall (%[[N:.*]]) = (0) to (1024) step (64)
// CHECK:         %[[PART:.*]] = tensor.extract_slice %[[BYTES]][%[[N]], 0] [64, 68] [1, 1]
// CHECK:         %[[Q:.*]], %[[S:.*]] = llama.unpack_blocks %[[PART]] {{.*}} -> tensor<64x64xi8>, tensor<64x2xf32>
// CHECK-NOT:     llama.unpack_blocks
// CHECK:         %[[W:.*]] = llama.dequantize %[[Q]], %[[S]]
// CHECK:         llama.linear %{{.*}}, %[[W]] : tensor<?x64xf32>, tensor<64x64xf32>
func.func @q8_0(%x: tensor<?x64xf32>, %bytes: tensor<1024x68xi8>) -> tensor<?x1024xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<1024x68xi8> -> tensor<1024x64xi8>, tensor<1024x2xf32>
  %w = llama.dequantize %q, %s : tensor<1024x64xi8>, tensor<1024x2xf32> -> tensor<1024x64xf32>
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<1024x64xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}

// -----

// With minima, and in 16 bits, whose rows are divided too: the weights stay outside of that loop.
// CHECK-LABEL: func.func @q4_K
// CHECK:       scf.forall
// CHECK:         %[[Q:.*]], %[[S:.*]], %[[M:.*]] = llama.unpack_blocks {{.*}} -> tensor<64x256xi8>, tensor<64x8xf32>, tensor<64x8xf32>
// CHECK-NEXT:    %[[W:.*]] = llama.dequantize %[[Q]], %[[S]] min(%[[M]] : tensor<64x8xf32>)
// CHECK:         scf.for
// CHECK:           %[[SAME:.*]] = tensor.extract_slice %[[W]][0, 0] [64, 256] [1, 1]
// CHECK:           llama.linear %{{.*}}, %[[SAME]]
func.func @q4_K(%x: tensor<?x256xbf16>, %bytes: tensor<1024x144xi8>) -> tensor<?x1024xbf16> {
  %q, %s, %m = llama.unpack_blocks %bytes {format = #llama.block_format<q4_K>} : tensor<1024x144xi8> -> tensor<1024x256xi8>, tensor<1024x8xf32>, tensor<1024x8xf32>
  %w = llama.dequantize %q, %s min(%m : tensor<1024x8xf32>) : tensor<1024x256xi8>, tensor<1024x8xf32> -> tensor<1024x256xbf16>
  %y = llama.linear %x, %w : tensor<?x256xbf16>, tensor<1024x256xbf16> -> tensor<?x1024xbf16>
  return %y : tensor<?x1024xbf16>
}

// -----

// Of interleaved blocks a task takes whole panels.
// CHECK-LABEL: func.func @panels
// CHECK-SAME:    %[[X:.*]]: tensor<?x64xf32>, %[[BYTES:.*]]: tensor<64x1088xi8>
// CHECK:       scf.forall (%[[N:.*]]) = (0) to (1024) step (64)
// CHECK:         %[[PANEL:.*]] = arith.divui %[[N]], %c16
// CHECK:         %[[PART:.*]] = tensor.extract_slice %[[BYTES]][%[[PANEL]], 0] [4, 1088] [1, 1]
// CHECK:         llama.unpack_blocks %[[PART]] {{.*}} -> tensor<64x64xi8>, tensor<64x2xf32>
// CHECK-NOT:     llama.unpack_blocks
func.func @panels(%x: tensor<?x64xf32>, %bytes: tensor<64x1088xi8>) -> tensor<?x1024xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<64x1088xi8> -> tensor<1024x64xi8>, tensor<1024x2xf32>
  %w = llama.dequantize %q, %s : tensor<1024x64xi8>, tensor<1024x2xf32> -> tensor<1024x64xf32>
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<1024x64xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}

// -----

// What takes no whole panels gets a slice of all of it: by itself in tiles of whole panels, of parts not even so.
// CHECK-LABEL: func.func @table
// CHECK:       scf.forall (%[[N:.*]]) = (0) to (1024) step (16)
// CHECK:         llama.unpack_blocks
// CHECK:         llama.dequantize {{.*}} -> tensor<16x2048xf32>
func.func @table(%bytes: tensor<64x34816xi8>) -> tensor<1024x2048xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<64x34816xi8> -> tensor<1024x2048xi8>, tensor<1024x64xf32>
  %w = llama.dequantize %q, %s : tensor<1024x2048xi8>, tensor<1024x64xf32> -> tensor<1024x2048xf32>
  return %w : tensor<1024x2048xf32>
}

// CHECK-LABEL: func.func @any_panels
// CHECK:       llama.unpack_blocks
// CHECK:       scf.forall
// CHECK:         llama.linear
func.func @any_panels(%x: tensor<?x2048xf32>, %bytes: tensor<?x34816xi8>) -> tensor<?x?xf32> {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0x16>} : tensor<?x34816xi8> -> tensor<?x2048xi8>, tensor<?x64xf32>
  %w = llama.dequantize %q, %s : tensor<?x2048xi8>, tensor<?x64xf32> -> tensor<?x2048xf32>
  %y = llama.linear %x, %w : tensor<?x2048xf32>, tensor<?x2048xf32> -> tensor<?x?xf32>
  return %y : tensor<?x?xf32>
}

// -----

// Planar weights need no blocks.
// CHECK-LABEL: func.func @planar
// CHECK:       scf.forall
// CHECK:         %[[W:.*]] = llama.dequantize %{{.*}}, %{{.*}} : tensor<64x64xi8>, tensor<64x2xf32> -> tensor<64x64xf32>
// CHECK:         llama.linear %{{.*}}, %[[W]]
func.func @planar(%x: tensor<?x64xf32>, %q: tensor<1024x64xi8>, %s: tensor<1024x2xf32>) -> tensor<?x1024xf32> {
  %w = llama.dequantize %q, %s : tensor<1024x64xi8>, tensor<1024x2xf32> -> tensor<1024x64xf32>
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<1024x64xf32> -> tensor<?x1024xf32>
  return %y : tensor<?x1024xf32>
}

// -----

// Weights that something else reads as well are dequantised once, for all.
// CHECK-LABEL: func.func @shared
// CHECK:       %[[W:.*]] = scf.forall
// CHECK:         llama.dequantize {{.*}} -> tensor<256x64xf32>
// CHECK:       scf.forall
// CHECK-NOT:     llama.dequantize
// CHECK:         tensor.extract_slice %[[W]]
// CHECK:         llama.linear
func.func @shared(%x: tensor<?x64xf32>, %bytes: tensor<1024x68xi8>) -> (tensor<?x1024xf32>, tensor<1024x64xf32>) {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<q8_0>} : tensor<1024x68xi8> -> tensor<1024x64xi8>, tensor<1024x2xf32>
  %w = llama.dequantize %q, %s : tensor<1024x64xi8>, tensor<1024x2xf32> -> tensor<1024x64xf32>
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<1024x64xf32> -> tensor<?x1024xf32>
  return %y, %w : tensor<?x1024xf32>, tensor<1024x64xf32>
}

// -----

// Weights count as what a task dequantises them to, 32 KB a column; in panels that are multiplied as they lie, as 8 KB. Blocks of
// single rows are dequantised in either case.
// CHECK-LABEL: func.func @long_rows
// CHECK:       scf.forall (%{{.*}}) = (0) to (1024) step (16)
// CHECK:       scf.forall (%{{.*}}) = (0) to (1024) step (16)
// KEEPS-LABEL: func.func @long_rows
// KEEPS:       scf.forall (%{{.*}}) = (0) to (1024) step (64)
// KEEPS:         llama.unpack_blocks %{{.*}} : tensor<4x131136xi8> -> tensor<64x8192xi8>, tensor<64x1xf32>
// KEEPS:       scf.forall (%{{.*}}) = (0) to (1024) step (16)
func.func @long_rows(%x: tensor<?x8192xf32>, %bytes: tensor<64x131136xi8>, %rows: tensor<1024x8196xi8>) -> (tensor<?x1024xf32>, tensor<?x1024xf32>) {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<int8x16>} : tensor<64x131136xi8> -> tensor<1024x8192xi8>, tensor<1024x1xf32>
  %w = llama.dequantize %q, %s : tensor<1024x8192xi8>, tensor<1024x1xf32> -> tensor<1024x8192xf32>
  %y = llama.linear %x, %w : tensor<?x8192xf32>, tensor<1024x8192xf32> -> tensor<?x1024xf32>
  %q1, %s1 = llama.unpack_blocks %rows {format = #llama.block_format<int8>} : tensor<1024x8196xi8> -> tensor<1024x8192xi8>, tensor<1024x1xf32>
  %w1 = llama.dequantize %q1, %s1 : tensor<1024x8192xi8>, tensor<1024x1xf32> -> tensor<1024x8192xf32>
  %y1 = llama.linear %x, %w1 : tensor<?x8192xf32>, tensor<1024x8192xf32> -> tensor<?x1024xf32>
  return %y, %y1 : tensor<?x1024xf32>, tensor<?x1024xf32>
}
