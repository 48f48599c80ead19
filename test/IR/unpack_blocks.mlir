// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @formats
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q8_0>} : tensor<4x68xi8> -> tensor<4x64xi8>, tensor<4x2xf16>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q4_0>} : tensor<?x36xui8> -> tensor<?x64xi8>, tensor<4x2xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q4_K>} : tensor<4x?xui8> -> tensor<4x512xi8>, tensor<4x16xf32>, tensor<4x16xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q8_0>} : tensor<0x0xi8> -> tensor<0x0xi8>, tensor<0x0xf64>
func.func @formats(%a: tensor<4x68xi8>, %b: tensor<?x36xui8>, %c: tensor<4x?xui8>, %d: tensor<0x0xi8>) {
  %0:2 = llama.unpack_blocks %a {format = #llama.block_format<q8_0>} : tensor<4x68xi8> -> tensor<4x64xi8>, tensor<4x2xf16>
  %1:2 = llama.unpack_blocks %b {format = #llama.block_format<q4_0>} : tensor<?x36xui8> -> tensor<?x64xi8>, tensor<4x2xf32>
  %2:3 = llama.unpack_blocks %c {format = #llama.block_format<q4_K>} : tensor<4x?xui8> -> tensor<4x512xi8>, tensor<4x16xf32>, tensor<4x16xf32>
  %3:2 = "llama.unpack_blocks"(%d) <{format = #llama.block_format<q8_0>}> : (tensor<0x0xi8>) -> (tensor<0x0xi8>, tensor<0x0xf64>)
  return
}

// 16 rows in a row of bytes.
// CHECK-LABEL: func @interleaved
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q8_0x16>} : tensor<4x1088xi8> -> tensor<64x64xi8>, tensor<64x2xf16>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q4_0x16>} : tensor<?x288xui8> -> tensor<?x32xi8>, tensor<64x1xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q4_Kx16>} : tensor<2x2304xi8> -> tensor<32x256xi8>, tensor<32x8xf32>, tensor<32x8xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q6_Kx16>} : tensor<2x?xi8> -> tensor<32x512xi8>, tensor<32x?xf32>
func.func @interleaved(%a: tensor<4x1088xi8>, %b: tensor<?x288xui8>, %c: tensor<2x2304xi8>, %d: tensor<2x?xi8>) {
  %0:2 = llama.unpack_blocks %a {format = #llama.block_format<q8_0x16>} : tensor<4x1088xi8> -> tensor<64x64xi8>, tensor<64x2xf16>
  %1:2 = llama.unpack_blocks %b {format = #llama.block_format<q4_0x16>} : tensor<?x288xui8> -> tensor<?x32xi8>, tensor<64x1xf32>
  %2:3 = llama.unpack_blocks %c {format = #llama.block_format<q4_Kx16>} : tensor<2x2304xi8> -> tensor<32x256xi8>, tensor<32x8xf32>, tensor<32x8xf32>
  %3:2 = llama.unpack_blocks %d {format = #llama.block_format<q6_Kx16>} : tensor<2x?xi8> -> tensor<32x512xi8>, tensor<32x?xf32>
  return
}

// A row has its scale at the end; a group has scale and minimum.
// CHECK-LABEL: func @own
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<int8>} : tensor<4x68xi8> -> tensor<4x64xi8>, tensor<4x1xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<int8x16>} : tensor<?x1088xui8> -> tensor<?x64xi8>, tensor<?x1xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<int8>} : tensor<2x4xi8> -> tensor<2x0xi8>, tensor<2x1xf32>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<int4>} : tensor<4x40xi8> -> tensor<4x64xi8>, tensor<4x2xf16>, tensor<4x2xf16>
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<int4x16>} : tensor<2x?xi8> -> tensor<32x?xi8>, tensor<32x?xf32>, tensor<32x?xf32>
func.func @own(%a: tensor<4x68xi8>, %b: tensor<?x1088xui8>, %c: tensor<2x4xi8>, %d: tensor<4x40xi8>, %e: tensor<2x?xi8>) {
  %0:2 = llama.unpack_blocks %a {format = #llama.block_format<int8>} : tensor<4x68xi8> -> tensor<4x64xi8>, tensor<4x1xf32>
  %1:2 = llama.unpack_blocks %b {format = #llama.block_format<int8x16>} : tensor<?x1088xui8> -> tensor<?x64xi8>, tensor<?x1xf32>
  %2:2 = llama.unpack_blocks %c {format = #llama.block_format<int8>} : tensor<2x4xi8> -> tensor<2x0xi8>, tensor<2x1xf32>
  %3:3 = llama.unpack_blocks %d {format = #llama.block_format<int4>} : tensor<4x40xi8> -> tensor<4x64xi8>, tensor<4x2xf16>, tensor<4x2xf16>
  %4:3 = llama.unpack_blocks %e {format = #llama.block_format<int4x16>} : tensor<2x?xi8> -> tensor<32x?xi8>, tensor<32x?xf32>, tensor<32x?xf32>
  return
}

// Formats without minima may give them all the same: zeros.
// CHECK-LABEL: func @min_of_zeros
// CHECK: llama.unpack_blocks %{{.*}} {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf16>, tensor<4x1xf16>
func.func @min_of_zeros(%b: tensor<4x34xi8>) {
  %0:3 = llama.unpack_blocks %b {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x1xf16>, tensor<4x1xf16>
  return
}
