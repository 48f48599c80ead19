// RUN: llama-opt %s --llama-fuse | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS,ROPES,BIAS,FACTOR
// RUN: llama-opt %s --llama-fuse=fuse=default | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS,ROPES,BIAS,FACTOR
// RUN: llama-opt %s --llama-fuse=fuse=none | FileCheck %s --check-prefixes=CHECK,NOADD,NOLINEARS
// RUN: llama-opt %s --llama-fuse=fuse=add-rmsnorm | FileCheck %s --check-prefixes=CHECK,ADD,NOLINEARS
// RUN: llama-opt %s --llama-fuse=fuse=epilogues,linears | FileCheck %s --check-prefixes=CHECK,NOADD,LINEARS
// RUN: llama-opt %s --llama-fuse=fuse=all | FileCheck %s --check-prefixes=CHECK,ADD,LINEARS,ROPES,BIAS,WEIGHTS
// RUN: llama-opt %s --llama-fuse="fuse=norm-weight allow-precision-change" | FileCheck %s --check-prefixes=CHECK,NOADD,NOLINEARS

// What the table decides: all but what moves a rounding.
// RUN: llama-opt --help | FileCheck %s --check-prefix=DEFAULT
// DEFAULT: Which fusions: none, default (rope-tables, bias, scale, layouts, quantized, last-rows, dead-results, add-rmsnorm, linears, ropes, rope-cache, epilogues and parallel-loops), all, or a list of

// A name that nobody knows is one error, wherever it is given.
// RUN: not llama-opt %s --llama-fuse=fuse=some 2>&1 | FileCheck %s --check-prefix=UNKNOWN --implicit-check-not=error:
// RUN: not llama-opt %s --llama-to-x86=fuse=default,none 2>&1 | FileCheck %s --check-prefix=UNKNOWN --implicit-check-not=error:
// RUN: not llama-opt %s --llama-fuse=fuse=concat-weights 2>&1 | FileCheck %s --check-prefix=UNKNOWN --implicit-check-not=error:
// UNKNOWN: error: {{.*}}unknown fusion '{{some|default|concat-weights}}': expected none, default, all, or a list of rope-tables, bias, scale, scale-weights, layouts, quantized, last-rows, dead-results, add-rmsnorm, norm-weight, linears, ropes, rope-cache, epilogues and parallel-loops

// Twice is once: no fusion makes work for one before it, here and in a block.
// RUN: llama-opt %s --llama-fuse -o %t.once
// RUN: llama-opt %s --llama-fuse --llama-fuse -o %t.twice
// RUN: diff %t.once %t.twice
// RUN: llama-opt %s --llama-fuse="fuse=all allow-precision-change" -o %t.once
// RUN: llama-opt %s --llama-fuse="fuse=all allow-precision-change" --llama-fuse="fuse=all allow-precision-change" -o %t.twice
// RUN: diff %t.once %t.twice
// RUN: llama-opt %llama_source_root/benchmarks/programs/block.mlir --llama-fuse=fuse=all -o %t.once
// RUN: llama-opt %llama_source_root/benchmarks/programs/block.mlir --llama-fuse=fuse=all --llama-fuse=fuse=all -o %t.twice
// RUN: diff %t.once %t.twice

// CHECK-LABEL: func.func @add
// NOADD:         arith.addf
// ADD-NOT:       arith.addf
// ADD:           llama.rmsnorm {{.*}} residual
func.func @add(%a: tensor<3x64xf32>, %b: tensor<3x64xf32>, %w: tensor<64xf32>) -> tensor<3x64xf32> {
  %s = arith.addf %a, %b : tensor<3x64xf32>
  %y = llama.rmsnorm %s, %w : tensor<3x64xf32>, tensor<64xf32> -> tensor<3x64xf32>
  return %y : tensor<3x64xf32>
}

// Of three linears, one (a bias), of two rotations, one; a factor is attention's or the weights'.

// CHECK-LABEL: func.func @attention
// NOLINEARS-COUNT-3: llama.linear
// LINEARS:       llama.linear {{.*}} -> tensor<?x32xf32>
// LINEARS-NOT:   llama.linear
// BIAS-NOT:      linalg.broadcast
// ROPES:         llama.rope {{.*}} : tensor<?x6x4xf32>
// ROPES-NOT:     llama.rope
// FACTOR:        llama.attention {{.*}} scale = 2.500000e-01 : f64
// WEIGHTS:       llama.attention {{.*}} scale = 1.000000e+00 : f64
// CHECK:         return
func.func @attention(%x: tensor<?x8xf32>, %cos: tensor<?x2xf32>, %sin: tensor<?x2xf32>, %b: index) -> tensor<?x4x4xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8xf32>
  %norm = arith.constant dense<2.0> : tensor<8xf32>
  %h = llama.rmsnorm %x, %norm : tensor<?x8xf32>, tensor<8xf32> -> tensor<?x8xf32>
  %wq = arith.constant dense<2.0> : tensor<16x8xf32>
  %wk = arith.constant dense<3.0> : tensor<8x8xf32>
  %wv = arith.constant dense<4.0> : tensor<8x8xf32>
  %bias = arith.constant dense<5.0> : tensor<8xf32>
  %q = llama.linear %h, %wq : tensor<?x8xf32>, tensor<16x8xf32> -> tensor<?x16xf32>
  %k = llama.linear %h, %wk : tensor<?x8xf32>, tensor<8x8xf32> -> tensor<?x8xf32>
  %v = llama.linear %h, %wv : tensor<?x8xf32>, tensor<8x8xf32> -> tensor<?x8xf32>
  %e = tensor.empty(%n) : tensor<?x8xf32>
  %row = linalg.broadcast ins(%bias : tensor<8xf32>) outs(%e : tensor<?x8xf32>) dimensions = [0]
  %vb = arith.addf %v, %row : tensor<?x8xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%n, 4, 4] : tensor<?x16xf32> into tensor<?x4x4xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%n, 2, 4] : tensor<?x8xf32> into tensor<?x2x4xf32>
  %vh = tensor.expand_shape %vb [[0], [1, 2]] output_shape [%n, 2, 4] : tensor<?x8xf32> into tensor<?x2x4xf32>
  %qr = llama.rope %qh, %cos, %sin {heads_axis = 1} : tensor<?x4x4xf32>, tensor<?x2xf32>
  %kr = llama.rope %kh, %cos, %sin {heads_axis = 1} : tensor<?x2x4xf32>, tensor<?x2xf32>
  %f = tensor.empty(%n) : tensor<?x4x4xf32>
  %half = arith.constant 0.5 : f32
  %qs = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%qr : tensor<?x4x4xf32>) outs(%f : tensor<?x4x4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.mulf %a, %half : f32
    linalg.yield %t : f32
  } -> tensor<?x4x4xf32>
  %y = llama.attention %qs, %kr, %vh {causal, layout = #llama.attention_layout<token_major>} : tensor<?x4x4xf32>, tensor<?x2x4xf32>, tensor<?x2x4xf32> -> tensor<?x4x4xf32>
  return %y : tensor<?x4x4xf32>
}

