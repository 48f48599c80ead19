// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#one = affine_map<(i) -> (i)>
!x = tensor<4x8xf32>
!s = tensor<4xf32>

// x * rsqrt(sum / n + eps) * w, in one generic each.

// CHECK-LABEL: func.func @plain
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xf32>, %[[W:[a-z0-9]+]]: tensor<8xf32>
// CHECK-NOT:     linalg
// CHECK:         %[[Y:.*]] = llama.rmsnorm %[[X]], %[[W]] {eps = 9.9999999999999995E-7 : f64} : tensor<4x8xf32>, tensor<8xf32>
// CHECK-NEXT:    return %[[Y]]
func.func @plain(%x: !x, %w: tensor<8xf32>) -> !x {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e1 = tensor.empty() : !s
  %e2 = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%e1 : !s) -> !s
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : !x) outs(%init : !s) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %o, %0 : f32
    linalg.yield %1 : f32
  } -> !s
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=rmsnorm
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum, %w : !x, !s, tensor<8xf32>) outs(%e2 : !x) {
  ^bb0(%a: f32, %s: f32, %b: f32, %o: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = arith.mulf %3, %b : f32
    linalg.yield %4 : f32
  } -> !x
  return %y : !x
}

// w * (x / pow(sum * (1/n) + eps, 0.5)), on whole tensors, of bf16 that is normalised in f32, rounded before its weight.

// CHECK-LABEL: func.func @other
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x8xbf16>, %[[W:[a-z0-9]+]]: tensor<8xbf16>
// CHECK-NOT:     linalg
// CHECK:         %[[Y:.*]] = llama.rmsnorm %[[X]], %[[W]] {rounding = #llama.rounding<before_weight>} : tensor<4x8xbf16>, tensor<8xbf16>
// CHECK-NEXT:    return %[[Y]]
func.func @other(%x: tensor<4x8xbf16>, %w: tensor<8xbf16>) -> tensor<4x8xbf16> {
  %zero = arith.constant 0.0 : f32
  %eighth = arith.constant dense<0.125> : !s
  %eps = arith.constant dense<1.0e-5> : !s
  %two = arith.constant dense<2.0> : !x
  %half = arith.constant dense<0.5> : !s
  %e1 = tensor.empty() : !s
  %e2 = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%e1 : !s) -> !s
  %wide = arith.extf %x : tensor<4x8xbf16> to !x
  %squares = math.powf %wide, %two : !x
  %sum = linalg.reduce { arith.addf } ins(%squares : !x) outs(%init : !s) dimensions = [1]
  %mean = arith.mulf %eighth, %sum : !s
  %below = arith.addf %eps, %mean : !s
  %root = math.powf %below, %half : !s
  %roots = linalg.broadcast ins(%root : !s) outs(%e2 : !x) dimensions = [1]
  %quotient = arith.divf %wide, %roots : !x
  %rounded = arith.truncf %quotient : !x to tensor<4x8xbf16>
  %e3 = tensor.empty() : tensor<4x8xbf16>
  %ws = linalg.broadcast ins(%w : tensor<8xbf16>) outs(%e3 : tensor<4x8xbf16>) dimensions = [0]
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark="rmsnorm, with roundings to bf16 on the way absorbed"
  %y = arith.mulf %ws, %rounded : tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// The mean of columns.

// CHECK-LABEL: func.func @wrong_axis
// CHECK-NOT:     llama.rmsnorm
func.func @wrong_axis(%x: tensor<8x8xf32>, %w: tensor<8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %e1 = tensor.empty() : tensor<8xf32>
  %e2 = tensor.empty() : tensor<8x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #col], iterator_types = ["reduction", "parallel"]} ins(%x : tensor<8x8xf32>) outs(%init : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %o, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: the reduction is over dimension 0, not the last"
  %y = linalg.generic {indexing_maps = [#id, #col, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum, %w : tensor<8x8xf32>, tensor<8xf32>, tensor<8xf32>) outs(%e2 : tensor<8x8xf32>) {
  ^bb0(%a: f32, %s: f32, %b: f32, %o: f32):
    %0 = arith.divf %s, %n : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = arith.mulf %3, %b : f32
    linalg.yield %4 : f32
  } -> tensor<8x8xf32>
  return %y : tensor<8x8xf32>
}

// No eps; and one element too few in the mean.

// CHECK-LABEL: func.func @no_eps
// CHECK-NOT:     llama.rmsnorm
func.func @no_eps(%x: !x, %w: tensor<8xf32>) -> (!x, !x) {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 8.0 : f32
  %seven = arith.constant 7.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %e1 = tensor.empty() : !s
  %e2 = tensor.empty() : !x
  %init = linalg.fill ins(%zero : f32) outs(%e1 : !s) -> !s
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : !x) outs(%init : !s) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %a : f32
    %1 = arith.addf %o, %0 : f32
    linalg.yield %1 : f32
  } -> !s
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: there is no eps below the root"
  %y = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum, %w : !x, !s, tensor<8xf32>) outs(%e2 : !x) {
  ^bb0(%a: f32, %s: f32, %b: f32, %o: f32):
    %0 = arith.divf %s, %n : f32
    %2 = math.rsqrt %0 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = arith.mulf %3, %b : f32
    linalg.yield %4 : f32
  } -> !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rmsnorm: there is no value for the weight (the number of elements that are summed up may not be the one divided by)"
  %z = linalg.generic {indexing_maps = [#id, #row, #col, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %sum, %w : !x, !s, tensor<8xf32>) outs(%e2 : !x) {
  ^bb0(%a: f32, %s: f32, %b: f32, %o: f32):
    %0 = arith.divf %s, %seven : f32
    %1 = arith.addf %0, %eps : f32
    %2 = math.rsqrt %1 : f32
    %3 = arith.mulf %a, %2 : f32
    %4 = arith.mulf %3, %b : f32
    linalg.yield %4 : f32
  } -> !x
  return %y, %z : !x, !x
}
