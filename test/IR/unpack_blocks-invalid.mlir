// RUN: llama-opt %s --split-input-file --verify-diagnostics

func.func @c1(%b: tensor<34xi8>) {
  // expected-error @+1 {{unpack_blocks_c1: 'bytes' has rank 1, but must have 2}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0>} : tensor<34xi8> -> tensor<32xi8>, tensor<1xf16>
  return
}

// -----

func.func @c2(%b: tensor<4x35xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: a row of 'bytes' has 35 bytes, but must be a whole number of 'q8_0' blocks of 34}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0>} : tensor<4x35xi8> -> tensor<4x32xi8>, tensor<4x1xf16>
  return
}

// -----

func.func @c2_huge(%b: tensor<4x9223372036854775800xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: a row of 'bytes' has 9223372036854775800 bytes}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q4_0>} : tensor<4x9223372036854775800xi8> -> tensor<4x?xi8>, tensor<4x?xf16>
  return
}

// -----

func.func @c2_interleaved(%b: tensor<4x34xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: a row of 'bytes' has 34 bytes, but must be a whole number of 'q8_0x16' blocks of 544}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0x16>} : tensor<4x34xi8> -> tensor<64x32xi8>, tensor<64x1xf16>
  return
}

// -----

// What a row has at its end is part of it.
func.func @c2_tail(%b: tensor<4x64xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: a row of 'bytes' has 64 bytes, but must be a whole number of 'int8' blocks of 32 and 4 bytes more}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<int8>} : tensor<4x64xi8> -> tensor<4x64xi8>, tensor<4x1xf32>
  return
}

// -----

func.func @c2_tail_interleaved(%b: tensor<4x516xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: a row of 'bytes' has 516 bytes, but must be a whole number of 'int8x16' blocks of 512 and 64 bytes more}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<int8x16>} : tensor<4x516xi8> -> tensor<64x32xi8>, tensor<64x1xf32>
  return
}

// -----

func.func @c2_many(%b: tensor<1152921504606846976x544xi8>) {
  // expected-error @+1 {{unpack_blocks_c2: 'bytes' has 1152921504606846976 rows, whose number of elements overflows}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0x16>} : tensor<1152921504606846976x544xi8> -> tensor<?x32xi8>, tensor<?x1xf16>
  return
}

// -----

func.func @c4_interleaved(%b: tensor<4x544xi8>) {
  // expected-error @+1 {{unpack_blocks_c4: 'q' has shape [4, 32], but the operands give [64, 32]}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0x16>} : tensor<4x544xi8> -> tensor<4x32xi8>, tensor<64x1xf16>
  return
}

// -----

func.func @c3(%b: tensor<4x144xi8>) {
  // expected-error @+1 {{unpack_blocks_c3: the format 'q4_K' has minima, but the result 'min' is missing}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q4_K>} : tensor<4x144xi8> -> tensor<4x256xi8>, tensor<4x8xf32>
  return
}

// -----

func.func @c3_int4(%b: tensor<4x20xi8>) {
  // expected-error @+1 {{unpack_blocks_c3: the format 'int4' has minima, but the result 'min' is missing}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<int4>} : tensor<4x20xi8> -> tensor<4x32xi8>, tensor<4x1xf16>
  return
}

// -----

func.func @c4(%b: tensor<4x34xi8>) {
  // expected-error @+1 {{unpack_blocks_c4: 'q' has shape [4, 34], but the operands give [4, 32]}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x34xi8>, tensor<4x1xf16>
  return
}

// -----

func.func @c5(%b: tensor<4x34xi8>) {
  // expected-error @+1 {{unpack_blocks_c5: 'scale' has shape [4, 2], but the operands give [4, 1]}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<q8_0>} : tensor<4x34xi8> -> tensor<4x32xi8>, tensor<4x2xf16>
  return
}

// -----

// All of a row is one group, even where its length is not known.
func.func @c5_whole_row(%b: tensor<4x?xi8>) {
  // expected-error @+1 {{unpack_blocks_c5: 'scale' has shape [4, 2], but the operands give [4, 1]}}
  %0:2 = llama.unpack_blocks %b {format = #llama.block_format<int8>} : tensor<4x?xi8> -> tensor<4x?xi8>, tensor<4x2xf32>
  return
}

// -----

func.func @c6(%b: tensor<4x144xi8>) {
  // expected-error @+1 {{unpack_blocks_c6: 'min' has type tensor<4x8xf16>, but must have that of 'scale', tensor<4x8xf32>}}
  %0:3 = llama.unpack_blocks %b {format = #llama.block_format<q4_K>} : tensor<4x144xi8> -> tensor<4x256xi8>, tensor<4x8xf32>, tensor<4x8xf16>
  return
}
