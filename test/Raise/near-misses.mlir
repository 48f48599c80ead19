// RUN: llama-opt %s -split-input-file -allow-unregistered-dialect --llama-raise | FileCheck %s --implicit-check-not=llama.
//
// What looks like an operation and is none: each differs from it in value somewhere.
// CHECK: func

// -----

#m = affine_map<(d0)->(d0)>
func.func @f(%g: tensor<?xf32>, %u: tensor<?xf32>, %flag: i1) -> tensor<?xf32> {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %dg = tensor.dim %g, %c0 : tensor<?xf32>
  %du = tensor.dim %u, %c0 : tensor<?xf32>
  %e = tensor.empty(%dg) : tensor<?xf32>
  %eq = arith.cmpi eq, %dg, %du : index
  scf.if %flag {
    cf.assert %eq, "sizes"
  }
  %y = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel"]}
   ins(%g : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %is = arith.cmpi eq, %du, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %u[%j] : tensor<?xf32>
    %n = arith.negf %a : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %a, %dd : f32
    %m = arith.mulf %q, %v : f32
    linalg.yield %m : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @hidden_by_1e4(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %mask: tensor<8x8xi1>) -> tensor<4x8x16xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %sc = arith.constant 0.25 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %big = arith.constant -1.0e4 : f32
  %e = tensor.empty() : tensor<4x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %raw = linalg.generic {indexing_maps = [affine_map<(h,i,j,d)->(h,i,d)>, affine_map<(h,i,j,d)->(h,j,d)>, affine_map<(h,i,j,d)->(h,i,j)>], iterator_types = ["parallel","parallel","parallel","reduction"]}
   ins(%q, %k : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%z : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8x8xf32>
  %s = linalg.generic {indexing_maps = [#qk, affine_map<(h,i,j)->(i,j)>, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw, %mask : tensor<4x8x8xf32>, tensor<8x8xi1>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %c: i1, %o: f32):
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


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @complex_abs(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %mask: tensor<8xcomplex<f32>>) -> tensor<4x8x16xf32> {
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
  %s = linalg.generic {indexing_maps = [#qk, affine_map<(h,i,j)->(j)>, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw, %mask : tensor<4x8x8xf32>, tensor<8xcomplex<f32>>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %c: complex<f32>, %o: f32):
    %bias = complex.abs %c : complex<f32>
    %t = arith.mulf %a, %sc : f32
    %r = arith.addf %t, %bias : f32
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


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @masked_by_if(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>) -> tensor<4x8x16xf32> {
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
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = arith.cmpi sge, %i, %j : index
    %ii = arith.index_cast %j : index to i32
    %bias = scf.if %c -> f32 {
      %fl = arith.sitofp %ii : i32 to f32
      %l = math.sin %fl : f32
      scf.yield %l : f32
    } else {
      scf.yield %ninf : f32
    }
    %t = arith.mulf %a, %sc : f32
    %r = arith.addf %t, %bias : f32
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


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @masked_by_memref(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %mask: memref<8xf32>) -> tensor<4x8x16xf32> {
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
    %j = linalg.index 2 : index
    %bias = memref.load %mask[%j] : memref<8xf32>
    %t = arith.mulf %a, %sc : f32
    %r = arith.addf %t, %bias : f32
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


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @two_results(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %mask: tensor<8xi32>) -> tensor<4x8x16xf32> {
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
  %s = linalg.generic {indexing_maps = [#qk, affine_map<(h,i,j)->(j)>, #qk], iterator_types = ["parallel","parallel","parallel"]}
   ins(%raw, %mask : tensor<4x8x8xf32>, tensor<8xi32>) outs(%e : tensor<4x8x8xf32>) {
  ^bb0(%a: f32, %c: i32, %o: f32):
    %lo, %hi = arith.mului_extended %c, %c : i32
    %bias = arith.sitofp %hi : i32 to f32
    %t = arith.mulf %a, %sc : f32
    %r = arith.addf %t, %bias : f32
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


#qk = affine_map<(h,i,j)->(h,i,j)>
#row = affine_map<(h,i,j)->(h,i)>
func.func @offset_in_body(%q: tensor<4x8x16xf32>, %k: tensor<4x8x16xf32>, %v: tensor<4x8x16xf32>, %mask: memref<index>) -> tensor<4x8x16xf32> {
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
    %n = memref.load %mask[] : memref<index>
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %i4 = arith.addi %i, %n : index
    %c = arith.cmpi sge, %i4, %j : index
    %t = arith.mulf %a, %sc : f32
    %r = arith.select %c, %t, %ninf : f32
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

// the assert is in a block that is not always executed
#m = affine_map<(d0)->(d0)>
func.func @f(%g: tensor<?xf32>, %u: tensor<?xf32>, %flag: i1) -> tensor<?xf32> {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %dg = tensor.dim %g, %c0 : tensor<?xf32>
  %du = tensor.dim %u, %c0 : tensor<?xf32>
  cf.cond_br %flag, ^a, ^b
^a:
  %eq = arith.cmpi eq, %dg, %du : index
  cf.assert %eq, "sizes"
  return %g : tensor<?xf32>
^b:
  %e = tensor.empty(%dg) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel"]}
   ins(%g : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %is = arith.cmpi eq, %du, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %u[%j] : tensor<?xf32>
    %n = arith.negf %a : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %a, %dd : f32
    %m = arith.mulf %q, %v : f32
    linalg.yield %m : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}

// -----

func.func @diag(%g: tensor<4x4xf32>, %u: tensor<4xf32>) -> tensor<4x4xf32> {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %full = linalg.broadcast ins(%u : tensor<4xf32>) outs(%e : tensor<4x4xf32>) dimensions = [0]
  %d = linalg.generic {indexing_maps = [affine_map<(d0)->(d0)>, affine_map<(d0)->(d0, d0)>], iterator_types = ["parallel"]}
   ins(%u : tensor<4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel","parallel"]}
   ins(%full, %full : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.addf %a, %b : f32
    linalg.yield %m : f32
  } -> tensor<4x4xf32>
  // (full + d - full/.. ) : silu(g) * (2 full - d) = silu(g) * d only if d were full
  %y = linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel","parallel"]}
   ins(%g, %s, %d : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %n = arith.negf %a : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %a, %dd : f32
    %up = arith.subf %b, %c : f32
    %m = arith.mulf %q, %up : f32
    linalg.yield %m : f32
  } -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

// -----

// a cache position in i8 that wraps: treated as whole numbers
#o = affine_map<(d0,d1)->(d0,d1)>
#m = affine_map<(d0,d1)->(d0)>
func.func @f(%t: tensor<400x64xf32>, %ids: tensor<8xi8>) -> tensor<8x64xf32> {
  %c100 = arith.constant 100 : i8
  %e = tensor.empty() : tensor<8x64xf32>
  %y = linalg.generic {indexing_maps = [#m, #o], iterator_types = ["parallel","parallel"]}
   ins(%ids : tensor<8xi8>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%i: i8, %o: f32):
    %s = arith.addi %i, %c100 : i8
    %x = arith.extsi %s : i8 to i32
    %ii = arith.index_cast %x : i32 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%ii, %j] : tensor<400x64xf32>
    linalg.yield %v : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

func.func @f(%q: tensor<8x64xi8>, %sc: tensor<8x1xf32>) -> tensor<8x64xf32> {
  %e = tensor.empty() : tensor<8x64xf32>
  %b = arith.constant 8 : i8
  %y = linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,0)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel","parallel"]}
   ins(%q, %sc : tensor<8x64xi8>, tensor<8x1xf32>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%a: i8, %s: f32, %o: f32):
    %d = arith.subi %a, %b : i8
    %f = arith.sitofp %d : i8 to f32
    %m = arith.mulf %f, %s : f32
    linalg.yield %m : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// sizes are equal only where the branch is taken
#m = affine_map<(d0)->(d0)>
func.func @f(%g: tensor<?xf32>, %u: tensor<?xf32>, %flag: i1) -> (tensor<?xf32>, tensor<?xf32>) {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %dg = tensor.dim %g, %c0 : tensor<?xf32>
  %du = tensor.dim %u, %c0 : tensor<?xf32>
  %e = tensor.empty(%dg) : tensor<?xf32>
  %y = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel"]}
   ins(%g : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 0 : index
    %is = arith.cmpi eq, %du, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %u[%j] : tensor<?xf32>
    %n = arith.negf %a : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %a, %dd : f32
    %m = arith.mulf %q, %v : f32
    linalg.yield %m : f32
  } -> tensor<?xf32>
  %k = scf.if %flag -> tensor<?xf32> {
    %t = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
      ins(%g, %u : tensor<?xf32>, tensor<?xf32>) outs(%e : tensor<?xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %s = arith.addf %a, %b : f32
      linalg.yield %s : f32
    } -> tensor<?xf32>
    scf.yield %t : tensor<?xf32>
  } else {
    scf.yield %g : tensor<?xf32>
  }
  return %y, %k : tensor<?xf32>, tensor<?xf32>
}

// -----

// minui(-1, rows - 1) is rows - 1; embedding clamps -1 to 0
#m = affine_map<(d0,d1)->(d0)>
#o = affine_map<(d0,d1)->(d0,d1)>
func.func @f(%t: tensor<100x64xf32>, %ids: tensor<8xi64>) -> tensor<8x64xf32> {
  %last = arith.constant 99 : i64
  %e = tensor.empty() : tensor<8x64xf32>
  %y = linalg.generic {indexing_maps = [#m, #o], iterator_types = ["parallel","parallel"]}
   ins(%ids : tensor<8xi64>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%i: i64, %o: f32):
    %c = arith.minui %i, %last : i64
    %ii = arith.index_cast %c : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%ii, %j] : tensor<100x64xf32>
    linalg.yield %v : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// up with its -infinities set to 0
#m = affine_map<(d0)->(d0)>
func.func @f(%a: tensor<64xf32>, %b: tensor<64xf32>) -> tensor<64xf32> {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<64xf32>
  %y = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
   ins(%a, %b : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%g: f32, %u: f32, %o: f32):
    %n = arith.negf %g : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %g, %dd : f32
    %is = arith.cmpf oeq, %u, %ninf : f32
    %uu = arith.select %is, %zero, %u : f32
    %m = arith.mulf %q, %uu : f32
    linalg.yield %m : f32
  } -> tensor<64xf32>
  return %y : tensor<64xf32>
}

// -----

// fallback functions are named by the result type only: the width of operands does not count after trunci and exts were dropped
#m = affine_map<(d0)->(d0)>
func.func @f(%g: tensor<64xf32>, %p: tensor<64xi64>) -> tensor<64xf32> {
  %one = arith.constant 1.0 : f32
  %five = arith.constant 5 : i64
  %five32 = arith.constant 5 : i32
  %e = tensor.empty() : tensor<64xf32>
  %u1 = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel"]}
   ins(%p : tensor<64xi64>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: i64, %o: f32):
    %s = arith.trunci %a : i64 to i32
    %c = arith.uitofp %s : i32 to f32
    linalg.yield %c : f32
  } -> tensor<64xf32>
  %y = linalg.generic {indexing_maps = [#m, #m, #m, #m, #m], iterator_types = ["parallel"]}
   ins(%u1, %g, %p, %u1 : tensor<64xf32>, tensor<64xf32>, tensor<64xi64>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%u: f32, %a: f32, %q: i64, %u2: f32, %o: f32):
    %n = arith.negf %a : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %qq = arith.divf %a, %dd : f32
    %f = arith.uitofp %q : i64 to f32
    %s1 = arith.addf %f, %f : f32
    %s2 = arith.subf %s1, %u : f32
    %m = arith.mulf %qq, %s2 : f32
    linalg.yield %m : f32
  } -> tensor<64xf32>
  return %y : tensor<64xf32>
}

// -----

// weight chosen by whether a cache is empty: proved never empty
func.func @f(%x: tensor<?x64xf32>, %gate: tensor<?x64xf32>, %past: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %p = tensor.dim %past, %c0 : tensor<?x64xf32>
  %isempty = arith.cmpi eq, %p, %c0 : index
  %s = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%s) : tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>, affine_map<(d0,d1)->(d0,d1)>], iterator_types = ["parallel","parallel"]}
   ins(%x, %gate : tensor<?x64xf32>, tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %up = arith.select %isempty, %one, %a : f32
    %n = arith.negf %g : f32
    %ex = math.exp %n : f32
    %d = arith.addf %ex, %one : f32
    %q = arith.divf %g, %d : f32
    %m = arith.mulf %q, %up : f32
    linalg.yield %m : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// -----

// up = (sum of squares of row == 0) ? 1 : x
#m = affine_map<(d0,d1)->(d0,d1)>
#r = affine_map<(d0,d1)->(d0)>
func.func @f(%a: tensor<8x64xf32>, %b: tensor<8x64xf32>) -> tensor<8x64xf32> {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %s = linalg.generic {indexing_maps = [#m, #r], iterator_types = ["parallel","reduction"]}
   ins(%b : tensor<8x64xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%g: f32, %o: f32):
    %sq = arith.mulf %g, %g : f32
    %k = arith.addf %o, %sq : f32
    linalg.yield %k : f32
  } -> tensor<8xf32>
  %e = tensor.empty() : tensor<8x64xf32>
  %y = linalg.generic {indexing_maps = [#m, #m, #r, #m], iterator_types = ["parallel","parallel"]}
   ins(%a, %b, %s : tensor<8x64xf32>, tensor<8x64xf32>, tensor<8xf32>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%g: f32, %u: f32, %t: f32, %o: f32):
    %n = arith.negf %g : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %g, %dd : f32
    %is = arith.cmpf oeq, %t, %zero : f32
    %uu = arith.select %is, %one, %u : f32
    %m = arith.mulf %q, %uu : f32
    linalg.yield %m : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// maxui(x, 0) is x for what is read as unsigned; here it is taken for the signed one
#o = affine_map<(d0,d1)->(d0,d1)>
#m = affine_map<(d0,d1)->(d0)>
func.func @f(%t: tensor<400x64xf32>, %ids: tensor<8xi64>) -> tensor<8x64xf32> {
  %c0 = arith.constant 0 : i64
  %c399 = arith.constant 399 : i64
  %e = tensor.empty() : tensor<8x64xf32>
  %y = linalg.generic {indexing_maps = [#m, #o], iterator_types = ["parallel","parallel"]}
   ins(%ids : tensor<8xi64>) outs(%e : tensor<8x64xf32>) {
  ^bb0(%i: i64, %o: f32):
    %s = arith.trunci %i : i64 to i32
    %x = arith.extsi %s : i32 to i64
    %c = arith.maxsi %x, %c0 : i64
    %d = arith.minsi %c, %c399 : i64
    %ii = arith.index_cast %d : i64 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%ii, %j] : tensor<400x64xf32>
    linalg.yield %v : f32
  } -> tensor<8x64xf32>
  return %y : tensor<8x64xf32>
}

// -----

// %z broadcasts x to t: unrelated to %r, which reads x as if it were broadcast, too, in another spelling
#m = affine_map<(d0)->(d0)>
func.func @f(%x: tensor<?xf32>, %g: tensor<?xf32>, %w: tensor<8x4xf32>, %x2: tensor<?x8xf32>) -> (tensor<?xf32>, tensor<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %dg = tensor.dim %g, %c0 : tensor<?xf32>
  %dx = tensor.dim %x2, %c0 : tensor<?x8xf32>
  %e = tensor.empty(%dg) : tensor<?xf32>
  %z = linalg.generic {indexing_maps = [#m, #m], iterator_types = ["parallel"]}
   ins(%g : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%b: f32, %o: f32):
    %i = linalg.index 0 : index
    %is = arith.cmpi eq, %dx, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %x2[%j, %c0] : tensor<?x8xf32>
    %s = arith.addf %v, %b : f32
    linalg.yield %s : f32
  } -> tensor<?xf32>
  %e2 = tensor.empty(%dg) : tensor<?x4xf32>
  %i2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<?x4xf32>) -> tensor<?x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0,d1,d2)->(d2,d1)>, affine_map<(d0,d1,d2)->(d0,d1)>], iterator_types = ["parallel","parallel","reduction"]}
   ins(%w : tensor<8x4xf32>) outs(%i2 : tensor<?x4xf32>) {
  ^bb0(%ww: f32, %o: f32):
    %i = linalg.index 0 : index
    %k = linalg.index 2 : index
    %is = arith.cmpi ne, %dx, %c1 : index
    %j = arith.select %is, %i, %c0 : index
    %v = tensor.extract %x2[%j, %k] : tensor<?x8xf32>
    %p = arith.mulf %v, %ww : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<?x4xf32>
  return %z, %r : tensor<?xf32>, tensor<?x4xf32>
}

// -----

func.func @f(%x: tensor<?xf32>, %m: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  linalg.generic {indexing_maps = [affine_map<(d0)->(d0)>], iterator_types = ["parallel"]}
   outs(%m : memref<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %is = arith.cmpi eq, %d, %c1 : index
    %j = arith.select %is, %c0, %i : index
    %v = tensor.extract %x[%j] : tensor<?xf32>
    linalg.yield %v : f32
  }
  return
}

// -----

#m = affine_map<(d0,d1)->(d0)>
#o = affine_map<(d0,d1)->(d0,d1)>
func.func @ids_i8(%t: tensor<100x64xf8E4M3FN>, %ids: tensor<8xi32>) -> tensor<8x64xf8E4M3FN> {
  %e = tensor.empty() : tensor<8x64xf8E4M3FN>
  %y = linalg.generic {indexing_maps = [#m, #o], iterator_types = ["parallel","parallel"]}
   ins(%ids : tensor<8xi32>) outs(%e : tensor<8x64xf8E4M3FN>) {
  ^bb0(%i: i32, %o: f8E4M3FN):
    %ii = arith.index_cast %i : i32 to index
    %j = linalg.index 1 : index
    %v = tensor.extract %t[%ii, %j] : tensor<100x64xf8E4M3FN>
    linalg.yield %v : f8E4M3FN
  } -> tensor<8x64xf8E4M3FN>
  return %y : tensor<8x64xf8E4M3FN>
}

// -----

#m = affine_map<(d0)->(d0)>
func.func @f(%a: tensor<64xf8E5M2>, %b: tensor<64xf8E5M2>) -> tensor<64xf8E5M2> {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<64xf8E5M2>
  %y = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
   ins(%a, %b : tensor<64xf8E5M2>, tensor<64xf8E5M2>) outs(%e : tensor<64xf8E5M2>) {
  ^bb0(%gg: f8E5M2, %uu: f8E5M2, %o: f8E5M2):
    %g = arith.extf %gg : f8E5M2 to f32
    %u = arith.extf %uu : f8E5M2 to f32
    %n = arith.negf %g : f32
    %ex = math.exp %n : f32
    %dd = arith.addf %ex, %one : f32
    %q = arith.divf %g, %dd : f32
    %m = arith.mulf %q, %u : f32
    %r = arith.truncf %m : f32 to f8E5M2
    linalg.yield %r : f8E5M2
  } -> tensor<64xf8E5M2>
  return %y : tensor<64xf8E5M2>
}

// -----

func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = "foo.bar"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(d0)->(d0)>, affine_map<(d0)->(d0)>], iterator_types = ["parallel"]}
   ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = "foo.bar"(%a) : (f32) -> f32
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// A factor that is not 1.

#m = affine_map<(i,j)->(i,j)>
func.func @f(%g: tensor<4x16xf64>, %u: tensor<4x16xf64>) -> tensor<4x16xf64> {
  %e = tensor.empty() : tensor<4x16xf64>
  %one = arith.constant 1.0 : f64
  %c = arith.constant 1.0000005 : f64
  %y = linalg.generic {indexing_maps = [#m,#m,#m], iterator_types = ["parallel","parallel"]} ins(%g,%u : tensor<4x16xf64>, tensor<4x16xf64>) outs(%e : tensor<4x16xf64>) {
  ^bb0(%a: f64, %b: f64, %o: f64):
    %n = arith.negf %a : f64
    %x = math.exp %n : f64
    %d = arith.addf %x, %one : f64
    %q = arith.divf %a, %d : f64
    %r = arith.mulf %q, %b : f64
    %s = arith.mulf %r, %c : f64
    linalg.yield %s : f64
  } -> tensor<4x16xf64>
  return %y : tensor<4x16xf64>
}

// -----

// The same in f32.

#m = affine_map<(i,j)->(i,j)>
func.func @f(%g: tensor<4x16xf32>, %u: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %e = tensor.empty() : tensor<4x16xf32>
  %one = arith.constant 1.0 : f32
  %c = arith.constant 1.0000005 : f32
  %y = linalg.generic {indexing_maps = [#m,#m,#m], iterator_types = ["parallel","parallel"]} ins(%g,%u : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %n = arith.negf %a : f32
    %x = math.exp %n : f32
    %d = arith.addf %x, %one : f32
    %q = arith.divf %a, %d : f32
    %r = arith.mulf %q, %b : f32
    %s = arith.mulf %r, %c : f32
    linalg.yield %s : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}

// -----

// A polynomial that is as good as f32 is no erf of f64.

#m = affine_map<(i,j)->(i,j)>
func.func @f(%g: tensor<4x16xf64>, %u: tensor<4x16xf64>) -> tensor<4x16xf64> {
  %e = tensor.empty() : tensor<4x16xf64>
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %half = arith.constant 0.5 : f64
  %is2 = arith.constant 0.70710678118654752440 : f64
  %p = arith.constant 0.3275911 : f64
  %a1 = arith.constant 0.254829592 : f64
  %a2 = arith.constant -0.284496736 : f64
  %a3 = arith.constant 1.421413741 : f64
  %a4 = arith.constant -1.453152027 : f64
  %a5 = arith.constant 1.061405429 : f64
  %y = linalg.generic {indexing_maps = [#m,#m,#m], iterator_types = ["parallel","parallel"]} ins(%g,%u : tensor<4x16xf64>, tensor<4x16xf64>) outs(%e : tensor<4x16xf64>) {
  ^bb0(%a: f64, %b: f64, %o: f64):
    %x = arith.mulf %a, %is2 : f64
    %ax = math.absf %x : f64
    %px = arith.mulf %ax, %p : f64
    %px1 = arith.addf %px, %one : f64
    %t = arith.divf %one, %px1 : f64
    %h1 = arith.mulf %t, %a5 : f64
    %h2 = arith.addf %h1, %a4 : f64
    %h3 = arith.mulf %h2, %t : f64
    %h4 = arith.addf %h3, %a3 : f64
    %h5 = arith.mulf %h4, %t : f64
    %h6 = arith.addf %h5, %a2 : f64
    %h7 = arith.mulf %h6, %t : f64
    %h8 = arith.addf %h7, %a1 : f64
    %h9 = arith.mulf %h8, %t : f64
    %xx = arith.mulf %x, %x : f64
    %nx = arith.negf %xx : f64
    %ex = math.exp %nx : f64
    %pe = arith.mulf %h9, %ex : f64
    %er = arith.subf %one, %pe : f64
    %ner = arith.negf %er : f64
    %neg = arith.cmpf olt, %x, %zero : f64
    %erf = arith.select %neg, %ner, %er : f64
    %f = arith.addf %erf, %one : f64
    %q = arith.mulf %a, %half : f64
    %r = arith.mulf %q, %f : f64
    %s = arith.mulf %r, %b : f64
    linalg.yield %s : f64
  } -> tensor<4x16xf64>
  return %y : tensor<4x16xf64>
}

// -----

// CHECK-LABEL: @no_such_dimension
// The size of a dimension that does not exist is unknown.
func.func @no_such_dimension(%x: tensor<?x8xf32>) -> tensor<?xf32> {
  %before = arith.constant -1 : index
  %behind = arith.constant 2 : index
  %b = tensor.dim %x, %before : tensor<?x8xf32>
  %a = tensor.dim %x, %behind : tensor<?x8xf32>
  %n = arith.addi %a, %b : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %one = arith.constant 1.0 : f32
  // CHECK: linalg.fill
  %y = linalg.fill ins(%one : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
