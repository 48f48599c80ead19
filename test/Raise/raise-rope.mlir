// RUN: llama-opt %s --llama-raise | FileCheck %s
// RUN: llama-opt %s --llama-raise --remarks-filter=llama-raise-linalg --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

!x = tensor<4x5x8xf32>
!h = tensor<4x5x4xf32>
!t = tensor<5x4xf32>

// x * cos + rotate_half(x) * sin, with tables that hold all twice: those that they were made of are the operands.

// CHECK-LABEL: func.func @rotate_half
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x5x8xf32>, %[[COS:[a-z0-9]+]]: tensor<5x4xf32>, %[[SIN:[a-z0-9]+]]: tensor<5x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = llama.rope %[[X]], %[[COS]], %[[SIN]] {heads_axis = 0 : i64}
// CHECK-NEXT:    return %[[Y]]
func.func @rotate_half(%x: !x, %cos: !t, %sin: !t) -> !x {
  %e = tensor.empty() : !x
  %cos2 = tensor.concat dim(1) %cos, %cos : (!t, !t) -> tensor<5x8xf32>
  %sin2 = tensor.concat dim(1) %sin, %sin : (!t, !t) -> tensor<5x8xf32>
  %c = linalg.broadcast ins(%cos2 : tensor<5x8xf32>) outs(%e : !x) dimensions = [0]
  %s = linalg.broadcast ins(%sin2 : tensor<5x8xf32>) outs(%e : !x) dimensions = [0]
  %low = tensor.extract_slice %x[0, 0, 0] [4, 5, 4] [1, 1, 1] : !x to !h
  %high = tensor.extract_slice %x[0, 0, 4] [4, 5, 4] [1, 1, 1] : !x to !h
  %minus = arith.negf %high : !h
  %turned = tensor.concat dim(2) %minus, %low : (!h, !h) -> !x
  %a = arith.mulf %x, %c : !x
  %b = arith.mulf %turned, %s : !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=rope
  %y = arith.addf %a, %b : !x
  return %y : !x
}

// Neighbours are pairs; they are put back by insertions.

// CHECK-LABEL: func.func @interleaved
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<4x5x8xf32>, %[[COS:[a-z0-9]+]]: tensor<5x4xf32>, %[[SIN:[a-z0-9]+]]: tensor<5x4xf32>
// CHECK-NEXT:    %[[Y:.*]] = llama.rope %[[X]], %[[COS]], %[[SIN]] {heads_axis = 0 : i64, layout = #llama.rope_layout<interleaved>}
// CHECK-NEXT:    return %[[Y]]
func.func @interleaved(%x: !x, %cos: !t, %sin: !t) -> !x {
  %eh = tensor.empty() : !h
  %e = tensor.empty() : !x
  %c = linalg.broadcast ins(%cos : !t) outs(%eh : !h) dimensions = [0]
  %s = linalg.broadcast ins(%sin : !t) outs(%eh : !h) dimensions = [0]
  %p = tensor.extract_slice %x[0, 0, 0] [4, 5, 4] [1, 1, 2] : !x to !h
  %q = tensor.extract_slice %x[0, 0, 1] [4, 5, 4] [1, 1, 2] : !x to !h
  %pc = arith.mulf %p, %c : !h
  %qs = arith.mulf %s, %q : !h
  %first = arith.subf %pc, %qs : !h
  %ps = arith.mulf %p, %s : !h
  %qc = arith.mulf %q, %c : !h
  %second = arith.addf %qc, %ps : !h
  %y0 = tensor.insert_slice %first into %e[0, 0, 0] [4, 5, 4] [1, 1, 2] : !h into !x
  // REMARK: :[[#@LINE+1]]:8: remark: [Passed] raised | Category:llama-raise-linalg | Remark=rope
  %y = tensor.insert_slice %second into %y0[0, 0, 1] [4, 5, 4] [1, 1, 2] : !h into !x
  return %y : !x
}

// The sign of the other half: no rotation, a reflection.

// CHECK-LABEL: func.func @both_minus
// CHECK-NOT:     llama.
// CHECK:         return
func.func @both_minus(%x: !x, %cos: !t, %sin: !t) -> !x {
  %eh = tensor.empty() : !h
  %c = linalg.broadcast ins(%cos : !t) outs(%eh : !h) dimensions = [0]
  %s = linalg.broadcast ins(%sin : !t) outs(%eh : !h) dimensions = [0]
  %p = tensor.extract_slice %x[0, 0, 0] [4, 5, 4] [1, 1, 1] : !x to !h
  %q = tensor.extract_slice %x[0, 0, 4] [4, 5, 4] [1, 1, 1] : !x to !h
  %pc = arith.mulf %p, %c : !h
  %qs = arith.mulf %s, %q : !h
  %first = arith.subf %pc, %qs : !h
  %ps = arith.mulf %p, %s : !h
  %qc = arith.mulf %q, %c : !h
  %second = arith.subf %qc, %ps : !h
  // REMARK: :[[#@LINE+1]]:8: remark: [Missed] not raised | Category:llama-raise-linalg | Remark="looks like rope: the signs of the two halves are not those of a rotation"
  %y = tensor.concat dim(2) %first, %second : (!h, !h) -> !x
  return %y : !x
}

// The second half takes the first product again.

// CHECK-LABEL: func.func @product_twice
// CHECK-NOT:     llama.
// CHECK:         return
func.func @product_twice(%x: !x, %cos: !t, %sin: !t) -> !x {
  %eh = tensor.empty() : !h
  %c = linalg.broadcast ins(%cos : !t) outs(%eh : !h) dimensions = [0]
  %s = linalg.broadcast ins(%sin : !t) outs(%eh : !h) dimensions = [0]
  %p = tensor.extract_slice %x[0, 0, 0] [4, 5, 4] [1, 1, 1] : !x to !h
  %q = tensor.extract_slice %x[0, 0, 4] [4, 5, 4] [1, 1, 1] : !x to !h
  %pc = arith.mulf %p, %c : !h
  %qs = arith.mulf %s, %q : !h
  %first = arith.subf %pc, %qs : !h
  %qc = arith.mulf %q, %c : !h
  %second = arith.addf %qc, %pc : !h
  %y = tensor.concat dim(2) %first, %second : (!h, !h) -> !x
  return %y : !x
}
