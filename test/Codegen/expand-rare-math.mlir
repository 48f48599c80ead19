// RUN: llama-opt %s --llama-expand-rare-math | FileCheck %s --implicit-check-not="math.{{(fpowi|ipowi|absi|ct|is|copysign|rsqrt|clampf|sincos)}}"

// CHECK-LABEL: func.func @cube
// CHECK-SAME:    %[[X:.*]]: vector<8xf32>
// CHECK:         %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]] : vector<8xf32>
// CHECK-NEXT:    %[[CUBE:.*]] = arith.mulf %[[X]], %[[SQUARE]] : vector<8xf32>
// CHECK-NEXT:    return %[[CUBE]]
func.func @cube(%x: vector<8xf32>) -> vector<8xf32> {
  %n = arith.constant dense<3> : vector<8xi64>
  %y = math.fpowi %x, %n : vector<8xf32>, vector<8xi64>
  return %y : vector<8xf32>
}

// Products of 16-bit numbers are rounded once.
// CHECK-LABEL: func.func @inverse_square
// CHECK-SAME:    %[[X:.*]]: bf16
// CHECK:         %[[WIDE:.*]] = arith.extf %[[X]] : bf16 to f32
// CHECK:         %[[INVERSE:.*]] = arith.divf %{{.*}}, %[[WIDE]] : f32
// CHECK:         %[[SQUARE:.*]] = arith.mulf %[[INVERSE]], %[[INVERSE]] : f32
// CHECK:         arith.truncf %[[SQUARE]] : f32 to bf16
func.func @inverse_square(%x: bf16) -> bf16 {
  %n = arith.constant -2 : i32
  %y = math.fpowi %x, %n : bf16, i32
  return %y : bf16
}

// x^7 may be infinite where x^-7 is not yet zero; x^3 is not.
// CHECK-LABEL: func.func @inverse_odd
// CHECK-SAME:    %[[X:.*]]: f32
// CHECK:         %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]] : f32
// CHECK:         %[[CUBE:.*]] = arith.mulf %[[X]], %[[SQUARE]] : f32
// CHECK:         %[[LEFT:.*]] = arith.divf %{{.*}}, %[[CUBE]] : f32
// CHECK:         %[[RIGHT:.*]] = arith.divf %[[LEFT]], %[[X]] : f32
// CHECK:         arith.mulf %[[LEFT]], %[[RIGHT]] : f32
func.func @inverse_odd(%x: f32) -> f32 {
  %n = arith.constant -7 : i32
  %y = math.fpowi %x, %n : f32, i32
  return %y : f32
}

// Many factors, or a number that is not known: the sign is that of an odd one.
// CHECK-LABEL: func.func @power
// CHECK-SAME:    %[[X:.*]]: f32, %[[N:.*]]: i64
// CHECK:         %[[WIDE:.*]] = arith.extf %[[X]] : f32 to f64
// CHECK:         %[[EXPONENT:.*]] = arith.sitofp %[[N]] : i64 to f64
// CHECK:         %[[SIZE:.*]] = math.absf %[[WIDE]]
// CHECK:         %[[POWER:.*]] = math.powf %[[SIZE]], %[[EXPONENT]] : f64
// CHECK:         %[[SIGNED:.*]] = arith.bitcast %{{.*}} : i64 to f64
// CHECK:         %[[IS_ODD:.*]] = arith.cmpi ne
// CHECK:         arith.select %[[IS_ODD]], %[[SIGNED]], %[[POWER]] : f64
// CHECK:         arith.constant 33
// CHECK:         math.powf
func.func @power(%x: f32, %n: i64) -> (f32, f32) {
  %y = math.fpowi %x, %n : f32, i64
  %large = arith.constant 33 : i64
  %z = math.fpowi %x, %large : f32, i64
  return %y, %z : f32, f32
}

// CHECK-LABEL: func.func @integers
// CHECK-COUNT-2: arith.muli
// CHECK-NOT:     arith.muli
// CHECK:         return
func.func @integers(%x: vector<4xi32>) -> (vector<4xi32>, vector<4xi32>, vector<4xi32>, vector<4xi32>, vector<4xi32>) {
  %n = arith.constant dense<3> : vector<4xi32>
  %a = math.ipowi %x, %n : vector<4xi32>
  %b = math.absi %x : vector<4xi32>
  %c = math.ctlz %b : vector<4xi32>
  %d = math.cttz %b : vector<4xi32>
  %e = math.ctpop %b : vector<4xi32>
  return %a, %b, %c, %d, %e : vector<4xi32>, vector<4xi32>, vector<4xi32>, vector<4xi32>, vector<4xi32>
}

// A subnormal f16 would be normal in f32: its own bits are compared.
// CHECK-LABEL: func.func @classes
// CHECK-SAME:    %[[X:.*]]: f16
// CHECK:         arith.bitcast %[[X]] : f16 to i16
// CHECK:         arith.cmpi ult, %{{.*}} : i16
func.func @classes(%x: f16, %y: vector<4xf32>) -> (i1, vector<4xi1>, vector<4xi1>, vector<4xi1>) {
  %a = math.isnormal %x : f16
  %b = math.isnan %y : vector<4xf32>
  %c = math.isinf %y : vector<4xf32>
  %d = math.isfinite %y : vector<4xf32>
  return %a, %b, %c, %d : i1, vector<4xi1>, vector<4xi1>, vector<4xi1>
}

// CHECK-LABEL: func.func @pairs
// CHECK-SAME:    %[[X:.*]]: f32, %[[Y:.*]]: f64
// CHECK:         arith.maximumf
// CHECK:         arith.minimumf
// CHECK:         math.sin %[[X]]
// CHECK:         math.cos %[[X]]
// CHECK:         %[[ROOT:.*]] = math.sqrt %[[Y]] : f64
// CHECK:         arith.divf %{{.*}}, %[[ROOT]] : f64
// CHECK:         %[[SIZE:.*]] = arith.bitcast %[[X]]
// CHECK:         %[[SIGN:.*]] = arith.bitcast %{{.*}} : f32
// CHECK:         arith.ori
func.func @pairs(%x: f32, %y: f64, %z: f32) -> (f32, f32, f32, f64, f32) {
  %a = math.clampf %x to [%z, %z] : f32
  %b, %c = math.sincos %x : f32
  %d = math.rsqrt %y : f64
  %e = math.copysign %x, %z : f32
  return %a, %b, %c, %d, %e : f32, f32, f32, f64, f32
}
