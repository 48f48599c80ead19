// RUN: llama-opt %s --llama-verify-linalg --verify-diagnostics --split-input-file

func.func @llama_is_left(%g: tensor<4xf32>, %u: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'llama.swiglu' is left after the Lower stage}}
  %y = llama.swiglu %g, %u : tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @memref_is_below(%m: memref<4xf32>, %i: index) -> f32 {
  // expected-error @below {{'memref.load' is left after the Lower stage}}
  %0 = memref.load %m[%i] : memref<4xf32>
  return %0 : f32
}
