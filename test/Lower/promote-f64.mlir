// RUN: llama-opt %s --llama-promote-f64 | FileCheck %s

// CHECK-LABEL: func.func @mixed
// CHECK-SAME:    %[[X:.*]]: tensor<2x8xf64>, %{{.*}}: tensor<8xf64>, %{{.*}}: tensor<2xi64>
// CHECK:         arith.constant dense<0.10000000149011612> : tensor<4xf64>
// CHECK:         llama.rmsnorm %[[X]], {{.*}} -> tensor<2x8xf64>
// CHECK:         llama.rope_table {{.*}} : tensor<2xi64> -> tensor<2x4xf64>
func.func @mixed(%x: tensor<2x8xbf16>, %w: tensor<8xbf16>, %p: tensor<2xi64>) -> (tensor<2x8xbf16>, tensor<2x4xf16>, tensor<4xf32>) {
  %c = arith.constant dense<0.1> : tensor<4xf32>
  %y = llama.rmsnorm %x, %w : tensor<2x8xbf16>, tensor<8xbf16> -> tensor<2x8xbf16>
  %cos, %sin = llama.rope_table %p {dim = 8 : i64} : tensor<2xi64> -> tensor<2x4xf16>
  return %y, %cos, %c : tensor<2x8xbf16>, tensor<2x4xf16>, tensor<4xf32>
}

// CHECK-LABEL: func.func @casts
// CHECK-SAME:    %[[X:.*]]: f64, %[[I:.*]]: i16
// CHECK-NOT:     arith.truncf
// CHECK:         %[[H:.*]] = arith.bitcast %[[I]] : i16 to f16
// CHECK:         %[[W:.*]] = arith.extf %[[H]] : f16 to f64
// CHECK:         return %[[X]], %[[W]]
func.func @casts(%x: f32, %i: i16) -> (bf16, f16) {
  %0 = arith.truncf %x : f32 to bf16
  %1 = arith.bitcast %i : i16 to f16
  return %0, %1 : bf16, f16
}

// CHECK: func.func private @outside(tensor<?xf64>) -> f64
func.func private @outside(tensor<?xf16>) -> f32
