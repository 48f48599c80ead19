// y = x w^T with the weight in panels of 8 bits and one scale a row, as it is loaded.  The driver sets the type aliases from shapes.json.
!t = f32
!x = tensor<?x2048x!t>
!b = tensor<512x32832xi8>
!q = tensor<8192x2048xi8>
!s = tensor<8192x1xf32>
!w = tensor<8192x2048x!t>
!y = tensor<?x8192x!t>

func.func @main(%x: !x, %bytes: !b) -> !y {
  %q, %s = llama.unpack_blocks %bytes {format = #llama.block_format<int8x16>} : !b -> !q, !s
  %w = llama.dequantize %q, %s : !q, !s -> !w
  %y = llama.linear %x, %w : !x, !w -> !y
  return %y : !y
}
