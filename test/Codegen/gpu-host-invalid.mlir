// RUN: llama-opt %s --llama-gpu-lower-launches --split-input-file --verify-diagnostics

func.func private @load(%a: memref<i64>) -> i64 attributes {llama.device} {
  // expected-error@+1 {{is an access by the host to memory of the GPU: it must be part of a kernel}}
  %x = memref.load %a[] : memref<i64>
  return %x : i64
}

// -----

func.func private @columns(%a: memref<4x8xf32>, %b: memref<4x2xf32>) attributes {llama.device} {
  %part = memref.subview %a[0, 0] [4, 2] [1, 1] : memref<4x8xf32> to memref<4x2xf32, strided<[8, 1]>>
  // expected-error@+1 {{which is not one piece of memory: it must be a kernel}}
  memref.copy %part, %b : memref<4x2xf32, strided<[8, 1]>> to memref<4x2xf32>
  return
}

// -----

module attributes {gpu.container_module} {
  func.func private @dynamic(%n: index) attributes {llama.device} {
    // expected-error@+1 {{is of a size of blocks, clusters or memory that is not constant}}
    gpu.launch_func @kernels::@k blocks in (%n, %n, %n) threads in (%n, %n, %n)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel {
      gpu.return
    }
  }
}
