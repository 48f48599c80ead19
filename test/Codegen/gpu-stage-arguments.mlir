// RUN: llama-opt %s --llama-gpu-stage-arguments --canonicalize --cse --split-input-file | FileCheck %s

// What kernels read is copied there, what they write also back; the last argument is a workspace. The launches of one
// call are those of the next with the same addresses and sizes.

module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func @step(
  // CHECK-SAME: %[[IN:.*]]: memref<?x8xf32>, %{{.*}}: memref<8xf32> {bufferization.writable = true}, %[[N:.*]]: index, %{{.*}}: memref<?xi8>)
  // CHECK-SAME: attributes {llama.workspace, llvm.emit_c_interface}
  // CHECK-DAG: %[[SIX:.*]] = llvm.mlir.constant(6 : i32)
  // CHECK-DAG: %[[READ:.*]] = llvm.mlir.constant(1 : i32)
  // CHECK-DAG: %[[BOTH:.*]] = llvm.mlir.constant(3 : i32)
  // CHECK-DAG: %[[SCRATCH:.*]] = llvm.mlir.constant(4 : i32)
  // CHECK: %[[PLACE:.*]] = llvm.call @llama_gpu_enter(%[[F:[^,]*]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[READ]])
  // CHECK: llvm.call @llama_gpu_enter(%[[F]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[BOTH]])
  // CHECK: llvm.call @llama_gpu_enter(%[[F]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[SCRATCH]])
  // The key: three addresses, two sizes and a number.
  // CHECK: %[[NEW:.*]] = llvm.call @llama_gpu_begin(%[[F]], %{{[^,]*}}, %[[SIX]])
  // CHECK: %[[IS:.*]] = arith.cmpi ne, %[[NEW]]
  // CHECK: scf.if %[[IS]] {
  // CHECK: func.call @step_device(
  // CHECK: llvm.call @llama_gpu_end(%[[F]])
  // CHECK: }
  // CHECK-COUNT-3: llvm.call @llama_gpu_leave
  // CHECK: llvm.call @llama_gpu_synchronize()
  // CHECK: return
  // CHECK-LABEL: func.func private @step_device(
  // CHECK-SAME: attributes {llama.device, llama.workspace}
  // CHECK: gpu.launch_func
  func.func @step(%in: memref<?x8xf32>, %out: memref<8xf32> {bufferization.writable = true}, %n: index, %w: memref<?xi8>) attributes {llama.workspace, llvm.emit_c_interface} {
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %view = memref.view %w[%c0][%n] : memref<?xi8> to memref<?xf32>
    %flat = memref.collapse_shape %in [[0, 1]] : memref<?x8xf32> into memref<?xf32>
    %cast = memref.cast %out : memref<8xf32> to memref<?xf32>
    gpu.launch_func @kernels::@copy blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1) args(%flat : memref<?xf32>, %view : memref<?xf32>)
    gpu.launch_func @kernels::@copy blocks in (%n, %c1, %c1) threads in (%c1, %c1, %c1) args(%view : memref<?xf32>, %cast : memref<?xf32>)
    return
  }
  // It reads sizes only.
  // CHECK-LABEL: func.func @step_workspace_bytes(
  // CHECK-NOT: llama_gpu
  // CHECK: return
  func.func @step_workspace_bytes(%in: memref<?x8xf32>, %out: memref<8xf32>, %n: index) -> index {
    return %n : index
  }
  gpu.module @kernels {
    gpu.func @copy(%from: memref<?xf32>, %to: memref<?xf32>) kernel {
      %i = gpu.block_id x
      %x = memref.load %from[%i] : memref<?xf32>
      memref.store %x, %to[%i] : memref<?xf32>
      gpu.return
    }
  }
}

// -----

// A result is copied to memory that the caller frees, and not replayed; constants are entered, too.

module attributes {gpu.container_module} {
  memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
  // CHECK-LABEL: func.func @result(%{{.*}}: index) -> memref<?xf32>
  // CHECK-DAG: memref.get_global @table
  // CHECK: llvm.call @llama_gpu_enter
  // CHECK-NOT: llama_gpu_begin
  // CHECK: %[[R:.*]] = call @result_device
  // CHECK: llvm.call @llama_gpu_leave
  // CHECK: %[[HOST:.*]] = memref.alloc(
  // CHECK: llvm.call @llama_gpu_download
  // CHECK: llvm.call @llama_gpu_free
  // CHECK: llvm.call @llama_gpu_synchronize
  // CHECK: return %[[HOST]]
  // CHECK-LABEL: func.func private @result_device(
  // CHECK-SAME: %{{.*}}: memref<4xf32>) -> memref<?xf32>
  // CHECK: call @inner(%{{[^,]*}}, %{{[^,]*}})
  func.func @result(%n: index) -> memref<?xf32> {
    %made = memref.alloc(%n) : memref<?xf32>
    func.call @inner(%made) : (memref<?xf32>) -> ()
    return %made : memref<?xf32>
  }
  // CHECK-LABEL: func.func private @inner(
  // CHECK-SAME: %[[TABLE:[^:]*]]: memref<4xf32>) attributes {llama.device}
  // CHECK-NOT: memref.get_global
  // CHECK: memref.cast %[[TABLE]]
  func.func private @inner(%to: memref<?xf32>) {
    %c1 = arith.constant 1 : index
    %table = memref.get_global @table : memref<4xf32>
    %cast = memref.cast %table : memref<4xf32> to memref<?xf32>
    gpu.launch_func @kernels::@copy blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%cast : memref<?xf32>, %to : memref<?xf32>)
    return
  }
  gpu.module @kernels {
    gpu.func @copy(%from: memref<?xf32>, %to: memref<?xf32>) kernel {
      %i = gpu.block_id x
      %x = memref.load %from[%i] : memref<?xf32>
      memref.store %x, %to[%i] : memref<?xf32>
      gpu.return
    }
  }
}

// -----

// What is only written is not read, where the function says that it is written as a whole. Functions of numbers stay.

module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func @whole(
  // CHECK: %[[WRITE:.*]] = llvm.mlir.constant(2 : i32)
  // CHECK: llvm.call @llama_gpu_enter(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[WRITE]])
  func.func @whole(%out: memref<?xf32> {bufferization.access = "write"}) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@zero blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%out : memref<?xf32>)
    return
  }
  // CHECK-LABEL: func.func @number(
  // CHECK-NEXT: return
  func.func @number(%n: index) -> index {
    return %n : index
  }
  gpu.module @kernels {
    gpu.func @zero(%to: memref<?xf32>) kernel {
      %zero = arith.constant 0.0 : f32
      %i = gpu.block_id x
      memref.store %zero, %to[%i] : memref<?xf32>
      gpu.return
    }
  }
}

// -----

// A tensor map is made of an address, and what it is of is read through it: nothing comes back.

module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func @map(
  // CHECK-DAG: %[[READ:.*]] = llvm.mlir.constant(1 : i32)
  // CHECK: llvm.call @llama_gpu_enter(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[READ]])
  func.func @map(%x: memref<64x64xbf16>) attributes {llvm.emit_c_interface} {
    %c1 = arith.constant 1 : index
    %index = memref.extract_aligned_pointer_as_index %x : memref<64x64xbf16> -> index
    %number = arith.index_cast %index : index to i32
    gpu.launch_func @kernels::@read blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%number : i32)
    return
  }
  gpu.module @kernels {
    gpu.func @read(%n: i32) kernel {
      gpu.return
    }
  }
}
