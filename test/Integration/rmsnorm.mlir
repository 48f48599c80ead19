// SHAPES: arg0=3x17x96,arg1=3x17x96,arg2=96,arg3=96
// ENTRY: main
//
// The two norms of a decoder block: the first plain, the second with the residual addition inside, which
// also returns the rounded sum.  Rows and width are open.
func.func @main(%x: tensor<?x?x?xf32>, %branch: tensor<?x?x?xf32>, %w0: tensor<?xf32>, %w1: tensor<?xf32>)
    -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  %h = "llama.rmsnorm"(%x, %w0) <{eps = 1.0e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}>
      : (tensor<?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?xf32>
  // y = norm(sum) * (1 + w1), sum = branch + x
  %y, %sum = "llama.rmsnorm"(%branch, %w1, %x) <{
      eps = 1.0e-06 : f64, weight_offset = 1.0 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 1>}>
      : (tensor<?x?x?xf32>, tensor<?xf32>, tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>)
  return %h, %y, %sum : tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
