// RUN: llama-opt %s --llama-expand-wide-math | FileCheck %s

// CHECK-LABEL: func.func @wide
// CHECK-NOT: math.{{exp|log|tanh|erf|sin|cos|powf|rsqrt}}
// CHECK: return
func.func @wide(%x: f64, %y: vector<2xf64>) -> (f64, f64, f64, vector<2xf64>, vector<2xf64>, f64, vector<2xf64>) {
  %0 = math.exp %x : f64
  %1 = math.exp2 %x : f64
  %2 = math.tanh %x : f64
  %3 = math.erf %y : vector<2xf64>
  %4 = math.sin %y : vector<2xf64>
  %5 = math.rsqrt %x : f64
  %6 = math.powf %y, %y : vector<2xf64>
  return %0, %1, %2, %3, %4, %5, %6 : f64, f64, f64, vector<2xf64>, vector<2xf64>, f64, vector<2xf64>
}

// Rare functions of f32 are computed in f64; frequent ones have a form of their
// own in f32.
// CHECK-LABEL: func.func @narrow
// CHECK-SAME: (%[[X:.*]]: f32, %[[H:.*]]: f16)
func.func @narrow(%x: f32, %h: f16) -> (f32, f32, f16) {
  // CHECK: arith.extf %[[X]] : f32 to f64
  // CHECK: arith.truncf %{{.*}} : f64 to f32
  %0 = math.log %x : f32
  // CHECK: math.exp %[[X]] : f32
  %1 = math.exp %x : f32
  // CHECK: math.log %[[H]] : f16
  %2 = math.log %h : f16
  return %0, %1, %2 : f32, f32, f16
}
