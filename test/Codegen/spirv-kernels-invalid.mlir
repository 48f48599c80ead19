// RUN: llama-opt %s --llama-gpu-module-to-spirv --split-input-file --verify-diagnostics

gpu.module @m {
  // expected-error @+1 {{has argument 1 of type 'f32'; expected buffers of one dimension, then i32}}
  gpu.func @number(%x: memref<?xf32>, %s: f32) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error @+1 {{has argument 1 of type 'memref<?xf32>'; expected buffers of one dimension, then i32}}
  gpu.func @order(%n: i32, %x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error @+1 {{has argument 0 of type 'memref<?x?xf32>'}}
  gpu.func @rank(%x: memref<?x?xf32>) kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error @+1 {{has no known_block_size}}
  gpu.func @size(%x: memref<?xf32>) kernel {
    gpu.return
  }
}

// -----

gpu.module @m {
  // expected-error @+1 {{is no kernel; calls are to be inlined}}
  gpu.func @function(%x: memref<?xf32>) {
    gpu.return
  }
}

// -----

gpu.module @m {
  gpu.func @lanes(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf32>
    %c1 = arith.constant 1 : i32
    %c32 = arith.constant 32 : i32
    // expected-error @+1 {{has a width other than gpu.subgroup_size, which Vulkan leaves to the device}}
    %w, %valid = gpu.shuffle xor %v, %c1, %c32 : f32
    memref.store %w, %x[%i] : memref<?xf32>
    gpu.return
  }
}

// -----

gpu.module @m {
  gpu.func @clusters(%x: memref<?xf32>) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %i = gpu.thread_id x
    %v = memref.load %x[%i] : memref<?xf32>
    // expected-error @+1 {{has clusters, but Vulkan leaves the size of a subgroup to the device}}
    %w = gpu.subgroup_reduce add %v cluster(size = 16) : (f32) -> f32
    memref.store %w, %x[%i] : memref<?xf32>
    gpu.return
  }
}

// -----

gpu.module @m {
  gpu.func @gather(%x: memref<?xf32>, %y: memref<?xi32>) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %c0 = arith.constant 0 : index
    %m = arith.constant dense<true> : vector<4xi1>
    %z = arith.constant dense<0.0> : vector<4xf32>
    %i = vector.load %y[%c0] : memref<?xi32>, vector<4xi32>
    // expected-error @+1 {{failed to legalize operation 'vector.gather'}}
    %v = vector.gather %x[%c0] [%i], %m, %z : memref<?xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
    vector.store %v, %x[%c0] : memref<?xf32>, vector<4xf32>
    gpu.return
  }
}
