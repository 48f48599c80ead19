// RUN: llama-opt %s --pass-pipeline="builtin.module(func.func(llama-x86-expand-math))" | FileCheck %s --check-prefixes=CHECK,PLAIN
// RUN: llama-opt %s --pass-pipeline="builtin.module(func.func(llama-x86-expand-math{convert-bf16}))" | FileCheck %s --check-prefixes=CHECK,BF16

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

// Several registers, one by one.
// CHECK-LABEL: func.func @two_registers(
// CHECK-SAME: %[[X:.*]]: vector<32xf32>
// CHECK: vector.extract_strided_slice %[[X]] {offsets = [0], sizes = [16]
// CHECK: llvm.x86.avx512.mask.scalef.ps.512
// CHECK: vector.insert_strided_slice {{.*}} {offsets = [0]
// CHECK: vector.extract_strided_slice %[[X]] {offsets = [16], sizes = [16]
// CHECK: llvm.x86.avx512.mask.scalef.ps.512
// CHECK: %[[Y:.*]] = vector.insert_strided_slice {{.*}} {offsets = [16]
// CHECK: return %[[Y]]
func.func @two_registers(%x: vector<32xf32>) -> vector<32xf32> {
  %y = math.exp2 %x : vector<32xf32>
  return %y : vector<32xf32>
}

// A register of bf16 is two of f32, and two of f32 are one of bf16.
// CHECK-LABEL: func.func @bf16(
// CHECK-SAME: %[[X:.*]]: vector<32xbf16>
// CHECK: %[[BITS:.*]] = arith.bitcast %[[X]] : vector<32xbf16> to vector<32xi16>
// CHECK: vector.shuffle %[[BITS]], %{{.*}} [32, 0, 32, 1, 32, 2,
// CHECK: vector.bitcast {{.*}} to vector<16xf32>
// CHECK: vector.shuffle %[[BITS]], %{{.*}} [32, 16, 32, 17, 32, 18,
// CHECK: %[[W:.*]] = vector.insert_strided_slice {{.*}} {offsets = [16]
// PLAIN: arith.truncf %[[W]]
// BF16: %[[LOW:.*]] = vector.extract_strided_slice %[[W]] {offsets = [0], sizes = [16]
// BF16: %[[HIGH:.*]] = vector.extract_strided_slice %[[W]] {offsets = [16], sizes = [16]
// BF16: llvm.call_intrinsic "llvm.x86.avx512bf16.cvtne2ps2bf16.512"(%[[HIGH]], %[[LOW]])
func.func @bf16(%x: vector<32xbf16>) -> vector<32xbf16> {
  %w = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %y = arith.truncf %w : vector<32xf32> to vector<32xbf16>
  return %y : vector<32xbf16>
}

// Half a register, another type, another rounding.
// CHECK-LABEL: func.func @other_conversions(
// CHECK: arith.extf %{{.*}} : vector<16xbf16> to vector<16xf32>
// CHECK: arith.extf %{{.*}} : vector<32xf16> to vector<32xf32>
// CHECK: arith.truncf %{{.*}} : vector<16xf32> to vector<16xbf16>
// CHECK: arith.truncf %{{.*}} : vector<32xf32> to vector<32xf16>
// CHECK: arith.truncf %{{.*}} toward_zero : vector<32xf32> to vector<32xbf16>
func.func @other_conversions(%x: vector<16xbf16>, %y: vector<32xf16>) -> (vector<16xbf16>, vector<32xf16>, vector<32xbf16>) {
  %a = arith.extf %x : vector<16xbf16> to vector<16xf32>
  %b = arith.extf %y : vector<32xf16> to vector<32xf32>
  %c = arith.truncf %a : vector<16xf32> to vector<16xbf16>
  %d = arith.truncf %b : vector<32xf32> to vector<32xf16>
  %e = arith.truncf %b toward_zero : vector<32xf32> to vector<32xbf16>
  return %c, %d, %e : vector<16xbf16>, vector<32xf16>, vector<32xbf16>
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
