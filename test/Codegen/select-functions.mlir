// RUN: llama-opt %s --llama-select-functions=rsqrt=llvm.nvvm.rsqrt.approx.f | FileCheck %s

// CHECK-LABEL: func.func @scalars
func.func @scalars(%x: f32, %d: f64) -> (f32, f32, f32, f32, f64) {
  // CHECK: llvm.intr.exp2(%{{.*}}) : (f32) -> f32
  %0 = math.exp2 %x : f32
  // CHECK: llvm.call_intrinsic "llvm.nvvm.rsqrt.approx.f"(%{{.*}}) : (f32) -> f32
  %1 = math.rsqrt %x : f32
  // An exact exp stays.
  // CHECK: math.exp %{{.*}} : f32
  %2 = math.exp %x : f32
  // CHECK: %[[L:.*]] = arith.constant 1.44269502 : f32
  // CHECK: %[[S:.*]] = arith.mulf %{{.*}}, %[[L]] : f32
  // CHECK: llvm.intr.exp2(%[[S]])
  %3 = math.exp %x fastmath<afn> : f32
  // CHECK: math.rsqrt %{{.*}} : f64
  %4 = math.rsqrt %d : f64
  return %0, %1, %2, %3, %4 : f32, f32, f32, f32, f64
}

// CHECK-LABEL: func.func @vectors
func.func @vectors(%x: vector<2xf32>, %y: vector<2x2xf32>) -> (vector<2xf32>, vector<2xf32>, vector<2x2xf32>) {
  // CHECK: llvm.intr.exp2(%{{.*}}) : (vector<2xf32>) -> vector<2xf32>
  %0 = math.exp2 %x : vector<2xf32>
  // CHECK-COUNT-2: llvm.call_intrinsic
  // CHECK: vector.from_elements
  %1 = math.rsqrt %x : vector<2xf32>
  // LLVM has no vectors of two dimensions.
  // CHECK: math.exp2 %{{.*}} : vector<2x2xf32>
  %2 = math.exp2 %y : vector<2x2xf32>
  return %0, %1, %2 : vector<2xf32>, vector<2xf32>, vector<2x2xf32>
}
