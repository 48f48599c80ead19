// What `exec` takes and returns: dynamic shapes, every element type, scalars,
// empty tensors, results that alias.
// REQUIRES: llama-runner
// SHAPES: arg0=3x4,arg1=3x4
// ENTRY: add
//
// RUN: llama-runner exec %s --random 7 | FileCheck %s --check-prefix=ADD
// RUN: llama-runner exec %s --random 7 --pipeline loops | FileCheck %s --check-prefix=ADD
// ADD: result0: 3x4xf32 min {{-?[0-9.]+}} max {{[0-9.]+}} mean {{-?[0-9.]+}} nan 0 inf 0 digest [[SUM:[0-9a-f]+]]
// ADD-NEXT: result1: 3x4xf32 {{.*}} digest [[SUM]]
// ADD-NOT: result

// RUN: llama-runner exec %s --random 7 --entry all --shapes arg0=:3 | FileCheck %s --check-prefix=ALL
// ALL: result0: f64
// ALL-NEXT: result1: f16
// ALL-NEXT: result2: i1
// ALL-NEXT: result3: 0x3xbf16 min 0 max 0 mean 0 nan 0
// ALL-NEXT: result4: 2xi1
// ALL-NEXT: result5: i64
// ALL-NEXT: result6: 3xui8 min [[#]] max [[#]]
// ALL-NEXT: result7: 2xi16 min 1 max 2 mean 1.5
// ALL-NEXT: result8: bf16
// ALL-NEXT: result9: 4xi4

// RUN: llama-runner exec %s --entry constant --json | FileCheck %s --check-prefix=JSON
// JSON: {"compile_s":{{[0-9.e-]+}},"entry":"constant","results":[{"digest":"{{[0-9a-f]+}}","dtype":"f16","inf":0,"max":1.5,"mean":1.5,"min":1.5,"name":"result0","nan":0,"shape":[]}],"run_s":{{[0-9.e-]+}},"target":"host","threads":[[#]]}

// Results go to a folder of .npy files, or into one .safetensors file, and can
// be inputs again.
// RUN: rm -rf %t && llama-runner exec %s --random 1 --outputs %t/made | count 0
// RUN: llama-runner exec %s --inputs %t/made/result0.npy,%t/made/result1.npy --outputs %t/sum.safetensors
// RUN: llama-runner exec %s --inputs %t/made/result0.npy,%t/made/result1.npy --entry add | FileCheck %s --check-prefix=ADD

func.func @add(%a: tensor<?x4xf32>, %b: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>) {
  %c0 = arith.constant 0 : index
  %d = tensor.dim %a, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%d) : tensor<?x4xf32>
  %r = linalg.add ins(%a, %b : tensor<?x4xf32>, tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %r, %r : tensor<?x4xf32>, tensor<?x4xf32>
}

func.func @all(%a: tensor<f64>, %b: f16, %c: i1, %d: tensor<0x3xbf16>, %e: tensor<2xi1>, %f: index,
               %g: tensor<3xui8>, %h: bf16, %i: tensor<4xi4>)
    -> (tensor<f64>, f16, i1, tensor<0x3xbf16>, tensor<2xi1>, index, tensor<3xui8>, tensor<2xi16>, bf16, tensor<4xi4>) {
  %k = arith.constant dense<[1, 2]> : tensor<2xi16>
  return %a, %b, %c, %d, %e, %f, %g, %k, %h, %i
    : tensor<f64>, f16, i1, tensor<0x3xbf16>, tensor<2xi1>, index, tensor<3xui8>, tensor<2xi16>, bf16, tensor<4xi4>
}

func.func @constant() -> f16 {
  %c = arith.constant 1.5 : f16
  return %c : f16
}
