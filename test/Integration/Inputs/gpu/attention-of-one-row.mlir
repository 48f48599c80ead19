// SHAPES: arg1=1x2x70x16,arg2=1x2x70x16,arg3=1x1x1x70,arg4=1x2x70x16,arg5=1x2x70
//
// Attention of as many rows as the type says, fewer than a task has, in loops
// over keys: with a mask, and over keys and values in 8 bits.
func.func @main(%q: tensor<1x6x1x16xf32>, %k: tensor<1x2x?x16xf32>, %v: tensor<1x2x?x16xf32>,
                %mask: tensor<1x1x1x?xf32>, %k8: tensor<1x2x?x16xi8>, %scales: tensor<1x2x?xf32>)
    -> (tensor<1x6x1x16xf32>, tensor<1x6x1x16xf32>) {
  %y = llama.attention %q, %k, %v mask(%mask : tensor<1x1x1x?xf32>)
      : tensor<1x6x1x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32> -> tensor<1x6x1x16xf32>
  %z = llama.attention %q, %k8, %k8 scales(%scales, %scales : tensor<1x2x?xf32>, tensor<1x2x?xf32>)
      : tensor<1x6x1x16xf32>, tensor<1x2x?x16xi8>, tensor<1x2x?x16xi8> -> tensor<1x6x1x16xf32>
  return %y, %z : tensor<1x6x1x16xf32>, tensor<1x6x1x16xf32>
}
