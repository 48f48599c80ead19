// RUN: llama-opt %s --llama-expand-math | FileCheck %s --implicit-check-not="math.{{(exp|tanh|erf|sin|cos)}} {{.*}}f32"

// CHECK-LABEL: func.func @exp_scalar
// CHECK:         arith.shli
// CHECK:         return
func.func @exp_scalar(%x: f32) -> f32 {
  %y = math.exp %x : f32
  return %y : f32
}

// CHECK-LABEL: func.func @exp_vector
// CHECK:         arith.shli
// CHECK:         return
func.func @exp_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.exp %x : vector<8xf32>
  return %y : vector<8xf32>
}

// CHECK-LABEL: func.func @tanh_scalar
// CHECK:         arith.divf
// CHECK:         return
func.func @tanh_scalar(%x: f32) -> f32 {
  %y = math.tanh %x : f32
  return %y : f32
}

// CHECK-LABEL: func.func @tanh_vector
// CHECK:         arith.divf
// CHECK:         return
func.func @tanh_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.tanh %x : vector<8xf32>
  return %y : vector<8xf32>
}

// CHECK-LABEL: func.func @erf_scalar
// CHECK:         arith.divf
// CHECK:         return
func.func @erf_scalar(%x: f32) -> f32 {
  %y = math.erf %x : f32
  return %y : f32
}

// CHECK-LABEL: func.func @erf_vector
// CHECK:         arith.divf
// CHECK:         return
func.func @erf_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.erf %x : vector<8xf32>
  return %y : vector<8xf32>
}

// CHECK-LABEL: func.func @sin_scalar
// CHECK:         arith.extf %{{.*}} : f32 to f64
// CHECK:         return
func.func @sin_scalar(%x: f32) -> f32 {
  %y = math.sin %x : f32
  return %y : f32
}

// CHECK-LABEL: func.func @sin_vector
// CHECK:         arith.extf %{{.*}} : vector<8xf32> to vector<8xf64>
// CHECK:         return
func.func @sin_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.sin %x : vector<8xf32>
  return %y : vector<8xf32>
}

// CHECK-LABEL: func.func @cos_scalar
// CHECK:         arith.extf %{{.*}} : f32 to f64
// CHECK:         return
func.func @cos_scalar(%x: f32) -> f32 {
  %y = math.cos %x : f32
  return %y : f32
}

// CHECK-LABEL: func.func @cos_vector
// CHECK:         arith.extf %{{.*}} : vector<8xf32> to vector<8xf64>
// CHECK:         return
func.func @cos_vector(%x: vector<8xf32>) -> vector<8xf32> {
  %y = math.cos %x : vector<8xf32>
  return %y : vector<8xf32>
}

// Other element types and functions stay.
// CHECK-LABEL: func.func @untouched
// CHECK:         math.exp %{{.*}} : f64
// CHECK:         math.tanh %{{.*}} : vector<4xf64>
// CHECK:         math.exp %{{.*}} : f16
// CHECK:         math.log %{{.*}} : f32
func.func @untouched(%x: f64, %v: vector<4xf64>, %h: f16, %f: f32) -> (f64, vector<4xf64>, f16, f32) {
  %a = math.exp %x : f64
  %b = math.tanh %v : vector<4xf64>
  %c = math.exp %h : f16
  %d = math.log %f : f32
  return %a, %b, %c, %d : f64, vector<4xf64>, f16, f32
}
