// RUN: llama-opt %s --pass-pipeline="builtin.module(func.func(llama-x86-expand-math))" | FileCheck %s

// CHECK-LABEL: func.func @approximate(
// CHECK-SAME: %[[X:.*]]: vector<16xf32>
// CHECK: %[[FRACTION:.*]] = llvm.call_intrinsic "llvm.x86.avx512.mask.reduce.ps.512"(%[[X]],
// CHECK-COUNT-4: vector.fma
// CHECK: %[[Y:.*]] = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%{{.*}}, %[[X]],
// CHECK: return %[[Y]]
func.func @approximate(%x: vector<16xf32>) -> vector<16xf32> {
  %y = math.exp2 %x fastmath<afn> : vector<16xf32>
  return %y : vector<16xf32>
}

// CHECK-LABEL: func.func @exact(
// CHECK-SAME: %[[X:.*]]: vector<16xf32>
// CHECK: %[[N:.*]] = llvm.call_intrinsic "llvm.x86.avx512.mask.rndscale.ps.512"
// CHECK-COUNT-8: vector.fma
// CHECK: %[[Y:.*]] = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%{{.*}}, %[[N]],
// CHECK: return %[[Y]]
func.func @exact(%x: vector<16xf32>) -> vector<16xf32> {
  %y = math.exp %x : vector<16xf32>
  return %y : vector<16xf32>
}

// CHECK-LABEL: func.func @precise(
// CHECK-COUNT-6: vector.fma
// CHECK: llvm.x86.avx512.mask.scalef.ps.512
func.func @precise(%x: vector<16xf32>) -> vector<16xf32> {
  %y = math.exp2 %x : vector<16xf32>
  return %y : vector<16xf32>
}

// Not a register of f32.
// CHECK-LABEL: func.func @others(
// CHECK-COUNT-3: math.exp2
// CHECK: math.exp %
func.func @others(%y: vector<8xf32>, %z: vector<16xf16>, %s: f32) -> (vector<8xf32>, vector<16xf16>, f32, vector<8xf32>) {
  %1 = math.exp2 %y fastmath<afn> : vector<8xf32>
  %2 = math.exp2 %z fastmath<afn> : vector<16xf16>
  %3 = math.exp2 %s fastmath<afn> : f32
  %4 = math.exp %y : vector<8xf32>
  return %1, %2, %3, %4 : vector<8xf32>, vector<16xf16>, f32, vector<8xf32>
}
