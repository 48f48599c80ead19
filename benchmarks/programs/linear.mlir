// y = x w^T, the weight as it lies in a file.  The driver sets the type aliases from shapes.json.
!t = f32
!x = tensor<?x2048x!t>
!w = tensor<8192x2048x!t>
!y = tensor<?x8192x!t>

func.func @main(%x: !x, %w: !w) -> !y {
  %y = llama.linear %x, %w : !x, !w -> !y
  return %y : !y
}
