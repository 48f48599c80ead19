// RUN: llama-opt %s --llama-gpu-stage-arguments --split-input-file --verify-diagnostics

// expected-error@+1 {{takes or returns 'memref<?xf32, strided<[?]>>', which cannot be copied to a GPU as a whole}}
func.func @strided(%a: memref<?xf32, strided<[?]>>) {
  return
}

// -----

// expected-error@+1 {{takes or returns 'memref<*xf32>', which cannot be copied to a GPU as a whole}}
func.func @unranked(%a: memref<*xf32>) {
  return
}
