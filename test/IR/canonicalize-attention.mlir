// RUN: llama-opt %s --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func @default_scale
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor
func.func @default_scale(%q: tensor<8x5x16xf32>) -> tensor<8x5x16xf32> {
  %y = llama.attention %q, %q, %q {scale = 0.25} : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// 1/sqrt(48) in f64; the neighbouring number is not it.
// CHECK-LABEL: func @default_scale_rounded
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} {scale
func.func @default_scale_rounded(%q: tensor<8x5x48xf32>) -> (tensor<8x5x48xf32>, tensor<8x5x48xf32>) {
  %y = llama.attention %q, %q, %q {scale = 0x3FC279A74590331D : f64} : tensor<8x5x48xf32>, tensor<8x5x48xf32>, tensor<8x5x48xf32> -> tensor<8x5x48xf32>
  %z = llama.attention %q, %q, %q {scale = 0x3FC279A74590331E : f64} : tensor<8x5x48xf32>, tensor<8x5x48xf32>, tensor<8x5x48xf32> -> tensor<8x5x48xf32>
  return %y, %z : tensor<8x5x48xf32>, tensor<8x5x48xf32>
}

// -----

// CHECK-LABEL: func @unknown_head_dim_keeps_scale
// CHECK: llama.attention %{{.*}} {scale = 2.500000e-01 : f64}
func.func @unknown_head_dim_keeps_scale(%q: tensor<8x5x?xf32>) -> tensor<8x5x?xf32> {
  %y = llama.attention %q, %q, %q {scale = 0.25} : tensor<8x5x?xf32>, tensor<8x5x?xf32>, tensor<8x5x?xf32> -> tensor<8x5x?xf32>
  return %y : tensor<8x5x?xf32>
}

// -----

// CHECK-LABEL: func @operands_without_effect
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} {causal} : tensor
func.func @operands_without_effect(%q: tensor<8x5x16xf32>, %k: tensor<8x7x16xf32>) -> tensor<8x5x16xf32> {
  %mask = arith.constant dense<true> : tensor<5x7xi1>
  %zero = arith.constant dense<0> : tensor<i64>
  %all = arith.constant dense<7> : tensor<i32>
  %y = llama.attention %q, %k, %k mask(%mask : tensor<5x7xi1>) offset(%zero : tensor<i64>) kv_len(%all : tensor<i32>) {causal}
    : tensor<8x5x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// CHECK-LABEL: func @float_mask_of_zeros
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} : tensor
func.func @float_mask_of_zeros(%q: tensor<8x5x16xf32>) -> tensor<8x5x16xf32> {
  %mask = arith.constant dense<-0.0> : tensor<bf16>
  %y = llama.attention %q, %q, %q mask(%mask : tensor<bf16>)
    : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// CHECK-LABEL: func @operands_with_effect_stay
// CHECK: llama.attention {{.*}} mask({{.*}}) offset({{.*}}) kv_len(
func.func @operands_with_effect_stay(%q: tensor<8x5x16xf32>, %k: tensor<8x7x16xf32>) -> tensor<8x5x16xf32> {
  %mask = arith.constant dense<[true, true, true, true, true, true, false]> : tensor<7xi1>
  %one = arith.constant dense<1> : tensor<i64>
  %six = arith.constant dense<6> : tensor<i64>
  %y = llama.attention %q, %k, %k mask(%mask : tensor<7xi1>) offset(%one : tensor<i64>) kv_len(%six : tensor<i64>) {causal}
    : tensor<8x5x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// A mask of false hides everything; a length may hide keys when T is unknown.
// CHECK-LABEL: func @near_misses_stay
// CHECK: llama.attention {{.*}} mask({{.*}}) kv_len(
func.func @near_misses_stay(%q: tensor<8x5x16xf32>, %k: tensor<8x?x16xf32>) -> tensor<8x5x16xf32> {
  %mask = arith.constant dense<false> : tensor<i1>
  %len = arith.constant dense<1000000> : tensor<i64>
  %y = llama.attention %q, %k, %k mask(%mask : tensor<i1>) kv_len(%len : tensor<i64>)
    : tensor<8x5x16xf32>, tensor<8x?x16xf32>, tensor<8x?x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// CHECK-LABEL: func @wide_window
// CHECK: llama.attention %{{.*}}, %{{.*}}, %{{.*}} {causal} : tensor
func.func @wide_window(%q: tensor<8x5x16xf32>, %k: tensor<8x7x16xf32>) -> tensor<8x5x16xf32> {
  %y = llama.attention %q, %k, %k {causal, window = 5} : tensor<8x5x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x5x16xf32>
  return %y : tensor<8x5x16xf32>
}

// -----

// One too narrow; an offset moves the queries; S unknown.
// CHECK-LABEL: func @windows_with_effect_stay
// CHECK: llama.attention {{.*}} {causal, window = 4 : i64}
// CHECK: llama.attention {{.*}} {causal, window = 5 : i64}
// CHECK: llama.attention {{.*}} {causal, window = 5 : i64}
func.func @windows_with_effect_stay(%q: tensor<8x5x16xf32>, %r: tensor<8x?x16xf32>, %k: tensor<8x7x16xf32>, %past: tensor<i64>)
    -> (tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x?x16xf32>) {
  %0 = llama.attention %q, %k, %k {causal, window = 4} : tensor<8x5x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x5x16xf32>
  %1 = llama.attention %q, %k, %k offset(%past : tensor<i64>) {causal, window = 5}
    : tensor<8x5x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x5x16xf32>
  %2 = llama.attention %r, %k, %k {causal, window = 5} : tensor<8x?x16xf32>, tensor<8x7x16xf32>, tensor<8x7x16xf32> -> tensor<8x?x16xf32>
  return %0, %1, %2 : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x?x16xf32>
}

// -----

// CHECK-LABEL: func @partial
// CHECK: llama.attention_partial %{{.*}}, %{{.*}}, %{{.*}} into %{{.*}}, %{{.*}}, %{{.*}} {causal} : tensor
func.func @partial(%q: tensor<8x5x16xf32>, %acc: tensor<8x5x16xf32>, %max: tensor<8x5xf32>, %sum: tensor<8x5xf32>) -> tensor<8x5x16xf32> {
  %mask = arith.constant dense<true> : tensor<5x5xi1>
  %zero = arith.constant dense<0> : tensor<i64>
  %all = arith.constant dense<9> : tensor<i64>
  %0:3 = llama.attention_partial %q, %q, %q mask(%mask : tensor<5x5xi1>) offset(%zero : tensor<i64>) kv_len(%all : tensor<i64>)
    into %acc, %max, %sum {causal, scale = 0.25, window = 5}
    : tensor<8x5x16xf32>, tensor<8x5x16xf32>, tensor<8x5x16xf32> into tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>
  return %0#0 : tensor<8x5x16xf32>
}
