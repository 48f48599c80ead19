// RUN: llama-opt %s --llama-to-gpu-launches | FileCheck %s --implicit-check-not='-> (memref'
//
// The rows of a task are known before a loop over keys carries numbers of them:
// buffers that a loop hands on have no memory space of a GPU.

// CHECK-LABEL: func.func @one_row
// CHECK: gpu.launch
// CHECK-SAME: workgroup(
// CHECK: scf.for
func.func @one_row(%q: tensor<1x4x1x16xf32>, %k: tensor<1x2x?x16xf32>, %v: tensor<1x2x?x16xf32>,
                   %mask: tensor<1x1x1x?xf32>) -> tensor<1x4x1x16xf32> {
  %y = llama.attention %q, %k, %v mask(%mask : tensor<1x1x1x?xf32>)
      : tensor<1x4x1x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32> -> tensor<1x4x1x16xf32>
  return %y : tensor<1x4x1x16xf32>
}
