// RUN: llama-opt %s --llama-gpu-embed-images --split-input-file --verify-diagnostics | FileCheck %s

// Text ends in a null that is not counted.
// CHECK-LABEL: module attributes {test.ptx}
// CHECK-DAG: llvm.mlir.global internal constant @kernels_data("text\00") {{.*}}alignment = 16
// CHECK-DAG: llvm.mlir.global internal @kernels_image()
// CHECK: llvm.mlir.constant(1 : i32)
// CHECK: llvm.mlir.addressof @kernels_data
// CHECK: llvm.mlir.constant(4 : i64)
// CHECK-NOT: gpu.binary
module attributes {test.ptx} {
  llvm.mlir.global external @kernels_image() {addr_space = 0 : i32} : !llvm.struct<(i32, i32, ptr, i64, ptr)>
  gpu.binary @kernels [#gpu.object<#nvvm.target, assembly = "text">]
}

// -----

// CHECK-LABEL: module attributes {test.unused}
// CHECK-NEXT: }
module attributes {test.unused} {
  gpu.binary @kernels [#gpu.object<#nvvm.target, assembly = "text">]
}

// -----

module {
  llvm.mlir.global external @kernels_image() {addr_space = 0 : i32} : !llvm.struct<(i32, i32, ptr, i64, ptr)>
  // expected-error@+1 {{is of a format that the runtime does not take}}
  gpu.binary @kernels [#gpu.object<#rocdl.target, assembly = "text">]
}

// -----

module {
  llvm.mlir.global external @kernels_image() {addr_space = 0 : i32} : !llvm.struct<(i32, i32, ptr, i64, ptr)>
  // expected-error@+1 {{has 2 images instead of one}}
  gpu.binary @kernels [#gpu.object<#nvvm.target, "a">, #gpu.object<#nvvm.target<chip = "sm_90">, "b">]
}

// -----

module {
  // expected-error@+1 {{has no image yet}}
  gpu.module @kernels {
  }
}
