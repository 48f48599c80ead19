// y = x w^T with the weight in panels of 4 bits, scales and minima, as it is loaded.  The driver sets the type aliases from shapes.json.
!t = f32
!x = tensor<?x2048x!t>
!b = tensor<512x20480xi8>
!q = tensor<8192x2048xi8>
!s = tensor<8192x64xf16>
!w = tensor<8192x2048x!t>
!y = tensor<?x8192x!t>

func.func @main(%x: !x, %bytes: !b) -> !y {
  %q, %s, %m = llama.unpack_blocks %bytes {format = #llama.block_format<int4x16>} : !b -> !q, !s, !s
  %w = llama.dequantize %q, %s min(%m : !s) : !q, !s -> !w
  %y = llama.linear %x, %w : !x, !w -> !y
  return %y : !y
}
