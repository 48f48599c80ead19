// RUN: split-file %s %t
// RUN: not llama-opt %t/kernel.mlir --llama-gpu-module-to-nvvm=chip=sm_1 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not llama-opt %t/kernel.mlir --llama-gpu-module-to-nvvm=format=fatbin 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not llama-opt %t/kernel.mlir --llama-gpu-module-to-nvvm='format=cubin ptxas=%t/none' 2>&1 | FileCheck %s --check-prefix=PTXAS
// RUN: env LLAMA_PTXAS= CUDA_ROOT= CUDA_HOME= CUDA_PATH= VIRTUAL_ENV= PATH= %llama_opt %t/kernel.mlir --llama-gpu-module-to-nvvm='format=cubin' > %t/out 2>&1 || true
// RUN: FileCheck %s --check-prefix=NONE < %t/out
// RUN: not llama-opt %t/function.mlir --llama-gpu-module-to-nvvm 2>&1 | FileCheck %s --check-prefix=FUNCTION
// RUN: not llama-opt %t/wide.mlir --llama-gpu-module-to-nvvm 2>&1 | FileCheck %s --check-prefix=WIDE

// CHIP: error: LLVM knows no chip 'sm_1' of nvptx64
// FORMAT: error: unknown format 'fatbin' of images: expected ptx or cubin
// PTXAS: error: {{.*}}none failed: {{.*}}No such file
// NONE: error: no ptxas, which makes cubins: set LLAMA_PTXAS or CUDA_ROOT, or install the Python package nvidia-cuda-nvcc; format=ptx needs none
// FUNCTION: error: 'math.atan' op has no code on GPUs for 'f32'
// WIDE: error: 'math.erfc' op has no code on GPUs for 'f64'

//--- kernel.mlir
gpu.module @m {
  gpu.func @f(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    gpu.return
  }
}

//--- function.mlir
gpu.module @m {
  gpu.func @f(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf32>
    %w = math.atan %v : f32
    memref.store %w, %x[%i] : memref<?xf32>
    gpu.return
  }
}

//--- wide.mlir
gpu.module @m {
  gpu.func @f(%x: memref<?xf64>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf64>
    %w = math.erfc %v : f64
    memref.store %w, %x[%i] : memref<?xf64>
    gpu.return
  }
}
