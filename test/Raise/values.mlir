// RUN: llama-opt %s -split-input-file --llama-raise | FileCheck %s
//
// Operands and attributes that are easily taken for others.

// CHECK-DAG: %[[GATE:.*]] = tensor.extract_slice %{{.*}}[100000]
// CHECK-DAG: %[[UP:.*]] = tensor.extract_slice %{{.*}}[100001]
// CHECK: llama.swiglu %[[GATE]], %[[UP]]
// silu(x[100000 + i]) * x[100001 + i]
#m = affine_map<(d0)->(d0)>
func.func @f(%x: tensor<200064xf32>) -> tensor<64xf32> {
  %one = arith.constant 1.0 : f32
  %a = tensor.extract_slice %x[100000] [64] [1] : tensor<200064xf32> to tensor<64xf32>
  %b = tensor.extract_slice %x[100001] [64] [1] : tensor<200064xf32> to tensor<64xf32>
  %e = tensor.empty() : tensor<64xf32>
  %y = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
   ins(%a, %b : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %n = arith.negf %g : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %g, %dd : f32
    %m = arith.mulf %q, %u : f32
    linalg.yield %m : f32
  } -> tensor<64xf32>
  return %y : tensor<64xf32>
}

// -----

// CHECK: tensor.extract_slice %{{.*}}[0, 0, 0] [16, 4, 1] [1, 2, 1]
// CHECK: llama.rope {{.*}}interleaved
// interleaved rope; tables [16, 8, 1] are read at (d / 2) * 2
func.func @f(%x: tensor<16x8xf32>, %cos: tensor<16x8x1xf32>, %sin: tensor<16x8x1xf32>) -> tensor<16x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %e = tensor.empty() : tensor<16x8xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(s,d)->(s,d)>, affine_map<(s,d)->(s,d)>], iterator_types = ["parallel","parallel"]}
   ins(%x : tensor<16x8xf32>) outs(%e : tensor<16x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = linalg.index 0 : index
    %d = linalg.index 1 : index
    %h = arith.divui %d, %c2 : index
    %ev = arith.muli %h, %c2 : index
    %od = arith.addi %ev, %c1 : index
    %c = tensor.extract %cos[%s, %ev, %c0] : tensor<16x8x1xf32>
    %n = tensor.extract %sin[%s, %ev, %c0] : tensor<16x8x1xf32>
    %xe = tensor.extract %x[%s, %ev] : tensor<16x8xf32>
    %xo = tensor.extract %x[%s, %od] : tensor<16x8xf32>
    %p = arith.remui %d, %c2 : index
    %isev = arith.cmpi eq, %p, %c0 : index
    %e1 = arith.mulf %xe, %c : f32
    %e2 = arith.mulf %xo, %n : f32
    %e3 = arith.subf %e1, %e2 : f32
    %o1 = arith.mulf %xo, %c : f32
    %o2 = arith.mulf %xe, %n : f32
    %o3 = arith.addf %o1, %o2 : f32
    %r = arith.select %isev, %e3, %o3 : f32
    linalg.yield %r : f32
  } -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// -----

// Rounded once, at the end; the input is a rounded quotient.
// CHECK: llama.rmsnorm
// CHECK-NOT: before_weight
// x = a / b rounded to bf16, then a norm in f32, rounded once: attribute must not be before_weight
#m = affine_map<(d0,d1)->(d0,d1)>
#r = affine_map<(d0,d1)->(d0,0)>
#c = affine_map<(d0,d1)->(d1)>
func.func @f(%a: tensor<8x64xbf16>, %b: tensor<8x64xbf16>, %w: tensor<64xbf16>) -> tensor<8x64xbf16> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 64.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %eb = tensor.empty() : tensor<8x64xbf16>
  %x = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel","parallel"]}
   ins(%a, %b : tensor<8x64xbf16>, tensor<8x64xbf16>) outs(%eb : tensor<8x64xbf16>) {
  ^bb0(%p: bf16, %q: bf16, %o: bf16):
    %d = arith.divf %p, %q : bf16
    linalg.yield %d : bf16
  } -> tensor<8x64xbf16>
  %e1 = tensor.empty() : tensor<8x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8x1xf32>) -> tensor<8x1xf32>
  %s = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel","reduction"]}
   ins(%x : tensor<8x64xbf16>) outs(%z : tensor<8x1xf32>) {
  ^bb0(%p: bf16, %o: f32):
    %f = arith.extf %p : bf16 to f32
    %sq = arith.mulf %f, %f : f32
    %k = arith.addf %o, %sq : f32
    linalg.yield %k : f32
  } -> tensor<8x1xf32>
  %y = linalg.generic {indexing_maps = [#m, #r, #c, #m], iterator_types = ["parallel","parallel"]}
   ins(%x, %s, %w : tensor<8x64xbf16>, tensor<8x1xf32>, tensor<64xbf16>) outs(%eb : tensor<8x64xbf16>) {
  ^bb0(%p: bf16, %t: f32, %ww: bf16, %o: bf16):
    %f = arith.extf %p : bf16 to f32
    %wf = arith.extf %ww : bf16 to f32
    %me = arith.divf %t, %n : f32
    %mm = arith.addf %me, %eps : f32
    %rs = math.rsqrt %mm : f32
    %u = arith.mulf %f, %rs : f32
    %uu = arith.mulf %u, %wf : f32
    %uo = arith.truncf %uu : f32 to bf16
    linalg.yield %uo : bf16
  } -> tensor<8x64xbf16>
  return %y : tensor<8x64xbf16>
}

// -----

// CHECK: llama.attention {{.*}}softcap = 5.0

#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @negative_softcap(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>) -> tensor<4x8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %sc = arith.constant 0.25 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %cap = arith.constant -5.0 : f32
  %e = tensor.empty() : tensor<4x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %raw = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]}
   ins(%q, %k : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%z : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8x8xf32>
  %s = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.mulf %a, %sc : f32
    %h = math.tanh %t : f32
    %r = arith.mulf %h, %cap : f32
    linalg.yield %r : f32
  } -> tensor<4x8x8xf32>
  %ex = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%s : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<4x8x8xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#qk, #row], iterator_types = ["parallel","parallel","reduction"]}
   ins(%ex : tensor<4x8x8xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = arith.addf %a, %o : f32
    linalg.yield %x : f32
  } -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [#qk, #row, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%ex, %sum : tensor<4x8x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<4x8x8xf32>
  %eo = tensor.empty() : tensor<4x8x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %y = linalg.batch_matmul ins(%p, %v : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%zo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// A query without keys has the mean of all values, so the mask is one that is added.
// CHECK: llama.attention {{.*}} mask(%{{.*}} : tensor<8x4xf32>)
// CHECK-NOT: causal

#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @offset_negative(%q: tensor<4x8x16xf32>, %k: tensor<4x4x16xf32>, %v: tensor<4x4x16xf32>) -> tensor<4x8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %sc = arith.constant 0.25 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
  %e = tensor.empty() : tensor<4x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x4xf32>) -> tensor<4x8x4xf32>
  %raw = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]}
   ins(%q, %k : tensor<4x8x16xf32>, tensor<4x4x16xf32>) outs(%z : tensor<4x8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8x4xf32>
  %s = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw : tensor<4x8x4xf32>) outs(%e : tensor<4x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c4 = arith.constant 4 : index
    %i4 = arith.subi %i, %c4 : index
    %c = arith.cmpi sge, %i4, %j : index
    %t = arith.mulf %a, %sc : f32
    %r = arith.select %c, %t, %big : f32
    linalg.yield %r : f32
  } -> tensor<4x8x4xf32>
  %ex = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%s : tensor<4x8x4xf32>) outs(%e : tensor<4x8x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<4x8x4xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#qk, #row], iterator_types = ["parallel","parallel","reduction"]}
   ins(%ex : tensor<4x8x4xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = arith.addf %a, %o : f32
    linalg.yield %x : f32
  } -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [#qk, #row, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%ex, %sum : tensor<4x8x4xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<4x8x4xf32>
  %eo = tensor.empty() : tensor<4x8x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %y = linalg.batch_matmul ins(%p, %v : tensor<4x8x4xf32>, tensor<4x4x16xf32>) outs(%zo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// CHECK: llama.attention {{.*}} mask(%{{.*}} : tensor<1x8xf32>)
// CHECK-NOT: kv_len

#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @len(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %n: tensor<i64>) -> tensor<4x8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %sc = arith.constant 0.25 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e9 : f32
 %nn = tensor.extract %n[] : tensor<i64>
 %ni = arith.index_cast %nn : i64 to index
  %e = tensor.empty() : tensor<4x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %raw = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]}
   ins(%q, %k : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%z : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8x8xf32>
  %s = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %j = linalg.index 2 : index
    %c = arith.cmpi slt, %j, %ni : index
    %t = arith.mulf %a, %sc : f32
    %r = arith.select %c, %t, %big : f32
    linalg.yield %r : f32
  } -> tensor<4x8x8xf32>
  %ex = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%s : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = math.exp %a : f32
    linalg.yield %x : f32
  } -> tensor<4x8x8xf32>
  %e2 = tensor.empty() : tensor<4x8xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum = linalg.generic {indexing_maps = [#qk, #row], iterator_types = ["parallel","parallel","reduction"]}
   ins(%ex : tensor<4x8x8xf32>) outs(%z2 : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %x = arith.addf %a, %o : f32
    linalg.yield %x : f32
  } -> tensor<4x8xf32>
  %p = linalg.generic {indexing_maps = [#qk, #row, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%ex, %sum : tensor<4x8x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<4x8x8xf32>
  %eo = tensor.empty() : tensor<4x8x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %y = linalg.batch_matmul ins(%p, %v : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%zo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// Nothing is asserted that the linear does not need.
// CHECK-NOT: cf.assert
// CHECK: llama.linear
// z = x (broadcast where it has one row) + y; linear(z). Needs no equality, yet is made to abort where x has one row.
#m = affine_map<(d0,d1)->(d0,d1)>
func.func @f(%x: tensor<?x8xf32>, %y: tensor<?x8xf32>, %w: tensor<8x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %dx = tensor.dim %x, %c0 : tensor<?x8xf32>
  %dy = tensor.dim %y, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%dy) : tensor<?x8xf32>
  %z = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel","parallel"]}
   ins(%y : tensor<?x8xf32>) outs(%e : tensor<?x8xf32>) {
  ^bb0(%b: f32, %o: f32):
    %i = linalg.index 0 : index
    %k = linalg.index 1 : index
    %is = arith.cmpi eq, %dx, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %x[%j, %k] : tensor<?x8xf32>
    %s = arith.addf %v, %b : f32
    linalg.yield %s : f32
  } -> tensor<?x8xf32>
  %e2 = tensor.empty(%dy) : tensor<?x4xf32>
  %i2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<?x4xf32>) -> tensor<?x4xf32>
  %r = linalg.matmul ins(%z, %w : tensor<?x8xf32>, tensor<8x4xf32>) outs(%i2 : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %r : tensor<?x4xf32>
}

// -----

// What rounded x before is not the norm's.
// CHECK: llama.rmsnorm
// an f32 norm of x, which was rounded to bf16 long before: not a rounding of the norm
#m = affine_map<(d0,d1)->(d0,d1)>
#r = affine_map<(d0,d1)->(d0,0)>
#c = affine_map<(d0,d1)->(d1)>
func.func @f(%a: tensor<8x64xbf16>, %b: tensor<8x64xbf16>, %w: tensor<64xf32>) -> tensor<8x64xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 64.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %eb = tensor.empty() : tensor<8x64xf32>
  %x = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel","parallel"]}
   ins(%a, %b : tensor<8x64xbf16>, tensor<8x64xbf16>) outs(%eb : tensor<8x64xf32>) {
  ^bb0(%p: bf16, %q: bf16, %o: f32):
    %d = arith.addf %p, %q : bf16
    %dd = arith.extf %d : bf16 to f32
    linalg.yield %dd : f32
  } -> tensor<8x64xf32>
  %e1 = tensor.empty() : tensor<8x1xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8x1xf32>) -> tensor<8x1xf32>
  %s = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel","reduction"]}
   ins(%x : tensor<8x64xf32>) outs(%z : tensor<8x1xf32>) {
  ^bb0(%f: f32, %o: f32):
    %sq = arith.mulf %f, %f : f32
    %k = arith.addf %o, %sq : f32
    linalg.yield %k : f32
  } -> tensor<8x1xf32>
  %y = linalg.generic {indexing_maps = [#m, #r, #c, #m], iterator_types = ["parallel","parallel"]}
   ins(%x, %s, %w : tensor<8x64xf32>, tensor<8x1xf32>, tensor<64xf32>) outs(%eb : tensor<8x64xf32>) {
  ^bb0(%f: f32, %t: f32, %wf: f32, %o: f32):
    %me = arith.divf %t, %n : f32
    %mm = arith.addf %me, %eps : f32
    %rs = math.rsqrt %mm : f32
    %u = arith.mulf %f, %rs : f32
    %uu = arith.mulf %u, %wf : f32
    linalg.yield %uu : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// CHECK: llama.attention

#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @plain(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>) -> tensor<4x8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %sc = arith.constant 0.25 : f32
  %ninf = arith.constant 0xFF800000 : f32
  
  %e = tensor.empty() : tensor<4x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %raw = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]}
   ins(%q, %k : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%z : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8x8xf32>
  %s = linalg.generic {indexing_maps = [#qk, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %r = arith.mulf %a, %sc : f32
    linalg.yield %r : f32
  } -> tensor<4x8x8xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x8x8xf32>) outs(%e : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %eo = tensor.empty() : tensor<4x8x16xf32>
  %zo = linalg.fill ins(%zero : f32) outs(%eo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  %y = linalg.batch_matmul ins(%p, %v : tensor<4x8x8xf32>, tensor<4x8x16xf32>) outs(%zo : tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
  return %y : tensor<4x8x16xf32>
}

// -----

// CHECK: llama.embedding
// the size of ids is equated with that of a value that is defined later
#m = affine_map<(d0,d1)->(d0)>
#o = affine_map<(d0,d1)->(d0,d1)>
func.func private @later(tensor<?x64xf32>) -> tensor<?x64xf32>
func.func @f(%t: tensor<100x64xf32>, %ids: tensor<?xi64>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : i64
  %n = tensor.dim %ids, %c0 : tensor<?xi64>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [#m, #o], iterator_types = ["parallel","parallel"]}
   ins(%ids : tensor<?xi64>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%i: i64, %o: f32):
    %c = arith.addi %i, %c1 : i64
    %ii = arith.index_cast %c : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%ii, %j] : tensor<100x64xf32>
    linalg.yield %v : f32
  } -> tensor<?x64xf32>
  %l = func.call @later(%y) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  %s = linalg.generic {indexing_maps = [#o, #o, #o], iterator_types = ["parallel","parallel"]}
   ins(%y, %l : tensor<?x64xf32>, tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %v = arith.addf %a, %b : f32
    linalg.yield %v : f32
  } -> tensor<?x64xf32>
  return %s : tensor<?x64xf32>
}
