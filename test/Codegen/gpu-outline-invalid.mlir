// RUN: llama-opt %s --llama-gpu-outline --split-input-file --verify-diagnostics

func.func @dynamic_block(%n: index, %a: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  // expected-error@+1 {{has blocks of a size that is not constant}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %n, %sy = %c1, %sz = %c1) {
    gpu.terminator
  }
  return
}

// -----

func.func @too_large(%a: memref<65536x65536xf32>) {
  %c1 = arith.constant 1 : index
  // expected-error@+1 {{uses a buffer of 4294967296 elements: kernels index with 32 bits}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %x = memref.load %a[%bx, %tx] : memref<65536x65536xf32>
    memref.store %x, %a[%tx, %bx] : memref<65536x65536xf32>
    gpu.terminator
  }
  return
}

// -----

func.func @chosen(%a: memref<8xf32>, %b: memref<8xf32>, %p: i1) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    // expected-error@+1 {{makes a buffer in a kernel, whose place is then not known}}
    %c = arith.select %p, %a, %b : memref<8xf32>
    %x = memref.load %c[%tx] : memref<8xf32>
    memref.store %x, %a[%tx] : memref<8xf32>
    gpu.terminator
  }
  return
}

// -----

func.func @matrix(%a: memref<8x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    // expected-error@+1 {{is an access of several dimensions in a kernel}}
    %v = vector.load %a[%c0, %c0] : memref<8x8xf32>, vector<2x8xf32>
    vector.store %v, %a[%c0, %c0] : memref<8x8xf32>, vector<2x8xf32>
    gpu.terminator
  }
  return
}

// -----

func.func @vector(%a: memref<8xf32>, %v: vector<4xf32>) {
  %c1 = arith.constant 1 : index
  // expected-error@+1 {{uses a value of type 'vector<4xf32>', which kernels do not take}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    vector.store %v, %a[%tx] : memref<8xf32>, vector<4xf32>
    gpu.terminator
  }
  return
}

// -----

func.func @types(%a: memref<8xf8E4M3FN>) {
  %c1 = arith.constant 1 : index
  // expected-error@+1 {{uses a buffer of type 'memref<8xf8E4M3FN>': kernels know neither such elements nor such layouts}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %x = memref.load %a[%tx] : memref<8xf8E4M3FN>
    memref.store %x, %a[%bx] : memref<8xf8E4M3FN>
    gpu.terminator
  }
  return
}

// -----

func.func @views(%a: memref<8xf32>, %at: index) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1)
             workgroup(%bytes : memref<128xi8, #gpu.address_space<workgroup>>) {
    // expected-error@+1 {{views a block's memory at a place or size that is not constant}}
    %f = memref.view %bytes[%at][] : memref<128xi8, #gpu.address_space<workgroup>> to memref<16xf32, #gpu.address_space<workgroup>>
    %x = memref.load %f[%tx] : memref<16xf32, #gpu.address_space<workgroup>>
    memref.store %x, %a[%tx] : memref<8xf32>
    gpu.terminator
  }
  return
}
