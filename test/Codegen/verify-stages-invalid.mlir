// RUN: split-file %s %t
// RUN: llama-opt %t/buffers.mlir --llama-verify-buffers --verify-diagnostics --split-input-file
// RUN: llama-opt %t/vectors.mlir --llama-verify-vectors --verify-diagnostics --split-input-file
// RUN: llama-opt %t/llvm.mlir --llama-verify-llvm --verify-diagnostics --split-input-file

//--- buffers.mlir

func.func @good(%m: memref<?xf32>, %i: index) -> vector<4xf32> {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%m : memref<?xf32>)
  %v = vector.load %m[%i] : memref<?xf32>, vector<4xf32>
  return %v : vector<4xf32>
}

// -----

// expected-error @below {{'func.func' op breaks the contract of the stage 'buffers': tensors have become buffers}}
func.func @argument(%x: tensor<4xf32>) {
  return
}

// -----

// expected-error @below {{'func.func' op breaks the contract of the stage 'buffers': tensors have become buffers}}
func.func private @result() -> tensor<4xf32>

// -----

func.func @result_of_an_operation() {
  // expected-error @below {{'arith.constant' op breaks the contract of the stage 'buffers': tensors have become buffers}}
  %x = arith.constant dense<1.0> : tensor<4xf32>
  return
}

// -----

func.func @dialect_without_tensors(%m: memref<4xf32>) {
  // expected-error @below {{'bufferization.clone' op breaks the contract of the stage 'buffers': the dialects llama, tensor and bufferization are lowered}}
  %c = bufferization.clone %m : memref<4xf32> to memref<4xf32>
  return
}

//--- vectors.mlir

func.func @good(%m: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  %poison = ub.poison : f32
  scf.for %i = %c0 to %n step %c4 {
    %j = affine.apply affine_map<(d0) -> (d0 + 1)>(%i)
    %v = vector.load %m[%j] : memref<?xf32>, vector<4xf32>
    %e = math.exp %v : vector<4xf32>
    vector.store %e, %m[%i] : memref<?xf32>, vector<4xf32>
    memref.store %poison, %m[%i] : memref<?xf32>
  }
  cf.br ^end
^end:
  %null = llvm.mlir.zero : !llvm.ptr
  return
}

// -----

// expected-error @below {{'func.func' op breaks the contract of the stage 'vectors': tensors have become buffers}}
func.func @argument(%x: tensor<4xf32>) {
  return
}

// -----

func.func @result_of_an_operation() {
  // expected-error @below {{'arith.constant' op breaks the contract of the stage 'vectors': tensors have become buffers}}
  %x = arith.constant dense<1.0> : tensor<4xf32>
  return
}

// -----

// Named is the operation, not what its region holds.
func.func @linalg_is_left(%m: memref<?xf32>, %zero: f32) {
  // expected-error @below {{'linalg.fill' op breaks the contract of the stage 'vectors': only loops, vectors, buffers and numbers are left}}
  linalg.fill ins(%zero : f32) outs(%m : memref<?xf32>)
  return
}

//--- llvm.mlir

llvm.func @good(%x: f32) -> f32 {
  %y = llvm.fadd %x, %x : f32
  llvm.return %y : f32
}

// -----

// expected-error @below {{'func.func' op breaks the contract of the stage 'llvm': everything is in the LLVM dialect}}
func.func private @function()

// -----

llvm.func @operation() {
  // expected-error @below {{'arith.constant' op breaks the contract of the stage 'llvm': everything is in the LLVM dialect}}
  %c = arith.constant 1 : i64
  llvm.return
}
