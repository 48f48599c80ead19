// RUN: llama-opt %s --llama-contract-products | FileCheck %s

// CHECK-LABEL: func.func @f
func.func @f(%x: f32, %y: vector<2xf32>, %i: i32) -> (f32, vector<2xf32>, f32, i32) {
  // CHECK: arith.mulf %{{.*}}, %{{.*}} fastmath<contract> : f32
  %0 = arith.mulf %x, %x : f32
  // Other flags stay.
  // CHECK: arith.addf %{{.*}}, %{{.*}} fastmath<nnan,contract> : f32
  %1 = arith.addf %0, %x fastmath<nnan> : f32
  // CHECK: arith.subf %{{.*}}, %{{.*}} fastmath<contract> : vector<2xf32>
  %2 = arith.subf %y, %y : vector<2xf32>
  // CHECK: arith.divf %{{.*}}, %{{.*}} : f32
  %3 = arith.divf %1, %x : f32
  // CHECK: arith.muli %{{.*}}, %{{.*}} : i32
  %4 = arith.muli %i, %i : i32
  return %1, %2, %3, %4 : f32, vector<2xf32>, f32, i32
}
