// RUN: llama-runner compile %s --target sapphirerapids -o %t.s && FileCheck %s --input-file %t.s
// RUN: sed s/xf32/xbf16/g %s > %t.mlir && llama-runner compile %t.mlir --target znver4 -o %t.s && FileCheck %s --input-file %t.s --check-prefix=DOT

// The hot loop over head dimensions, twice: 24 multiply-adds for 3 loads of rows
// and 8 broadcasts, without a sum on the stack; exponentials are no calls.

// CHECK-COUNT-48: vfmadd231ps {{.*}}%zmm
// CHECK: vreduceps
// CHECK: vscalefps
// CHECK-NOT: exp2f

// DOT-COUNT-48: vdpbf16ps {{.*}}%zmm
// DOT: vreduceps
// DOT: vscalefps
// DOT-NOT: exp2f
func.func @attention(%q: tensor<1x512x8x64xf32>, %k: tensor<1x512x2x64xf32>, %v: tensor<1x512x2x64xf32>) -> tensor<1x512x8x64xf32> {
  %y = llama.attention %q, %k, %v {causal, layout = #llama.attention_layout<token_major>}
    : tensor<1x512x8x64xf32>, tensor<1x512x2x64xf32>, tensor<1x512x2x64xf32> -> tensor<1x512x8x64xf32>
  return %y : tensor<1x512x8x64xf32>
}
