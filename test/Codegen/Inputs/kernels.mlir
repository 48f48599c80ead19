// Kernels of every kind that the contract "Kernels" of docs/gpu.md allows.
gpu.module @types {
  gpu.func @convert(%f: memref<?xf32>, %h: memref<?xf16>, %b: memref<?xbf16>, %d: memref<?xf64>, %i: memref<?xi32>, %l: memref<?xi64>, %s: memref<?xi16>, %c: memref<?xi8>, %n: i32) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %bx = gpu.block_id x
    %tx = gpu.thread_id x
    %bd = arith.constant 64 : index
    %o = arith.muli %bx, %bd : index
    %k = arith.addi %o, %tx : index
    %ni = arith.index_cast %n : i32 to index
    %in = arith.cmpi slt, %k, %ni : index
    scf.if %in {
      %x = memref.load %b[%k] : memref<?xbf16>
      %xf = arith.extf %x : bf16 to f32
      %y = memref.load %h[%k] : memref<?xf16>
      %yf = arith.extf %y : f16 to f32
      %z = arith.addf %xf, %yf : f32
      %q = memref.load %c[%k] : memref<?xi8>
      %qf = arith.sitofp %q : i8 to f32
      %w = arith.mulf %z, %qf : f32
      %e = math.exp %w : f32
      memref.store %e, %f[%k] : memref<?xf32>
      %e64 = arith.extf %e : f32 to f64
      memref.store %e64, %d[%k] : memref<?xf64>
      %sum = arith.addf %x, %x : bf16
      memref.store %sum, %b[%k] : memref<?xbf16>
      %eh = arith.truncf %e : f32 to f16
      memref.store %eh, %h[%k] : memref<?xf16>
      %p = memref.load %i[%k] : memref<?xi32>
      %p64 = arith.extsi %p : i32 to i64
      memref.store %p64, %l[%k] : memref<?xi64>
      %p16 = arith.trunci %p : i32 to i16
      memref.store %p16, %s[%k] : memref<?xi16>
      %p8 = arith.trunci %p : i32 to i8
      memref.store %p8, %c[%k] : memref<?xi8>
    }
    gpu.return
  }
}
gpu.module @sum {
  gpu.func @rows(%x: memref<?xbf16>, %y: memref<?xbf16>, %n: i32) workgroup(%m: memref<64xf32, #gpu.address_space<workgroup>>, %h: memref<64xbf16, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %bx = gpu.block_id x
    %tx = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %c64 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %ni = arith.index_cast %n : i32 to index
    %base = arith.muli %bx, %ni : index
    %first = arith.muli %tx, %c8 : index
    %zero = arith.constant dense<0.0> : vector<8xf32>
    %acc = scf.for %i = %first to %ni step %c512 iter_args(%a = %zero) -> (vector<8xf32>) {
      %p = arith.addi %base, %i : index
      %v = vector.load %x[%p] : memref<?xbf16>, vector<8xbf16>
      %w = arith.extf %v : vector<8xbf16> to vector<8xf32>
      %r = vector.fma %w, %w, %a : vector<8xf32>
      scf.yield %r : vector<8xf32>
    }
    %t = vector.reduction <add>, %acc : vector<8xf32> into f32
    memref.store %t, %m[%tx] : memref<64xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %total = scf.for %i = %c0 to %c64 step %c1 iter_args(%a = %t) -> (f32) {
      %v = memref.load %m[%i] : memref<64xf32, #gpu.address_space<workgroup>>
      %r = arith.addf %a, %v : f32
      scf.yield %r : f32
    }
    %rs = math.rsqrt %total : f32
    %hb = arith.truncf %rs : f32 to bf16
    memref.store %hb, %h[%tx] : memref<64xbf16, #gpu.address_space<workgroup>>
    gpu.barrier
    %hv = memref.load %h[%c0] : memref<64xbf16, #gpu.address_space<workgroup>>
    %hf = arith.extf %hv : bf16 to f32
    %bc = vector.broadcast %hf : f32 to vector<8xf32>
    scf.for %i = %first to %ni step %c512 {
      %p = arith.addi %base, %i : index
      %v = vector.load %x[%p] : memref<?xbf16>, vector<8xbf16>
      %w = arith.extf %v : vector<8xbf16> to vector<8xf32>
      %r = arith.mulf %w, %bc : vector<8xf32>
      %rb = arith.truncf %r : vector<8xf32> to vector<8xbf16>
      vector.store %rb, %y[%p] : memref<?xbf16>, vector<8xbf16>
    }
    gpu.return
  }
}
gpu.module @vec {
  gpu.func @vec(%x: memref<?xf32>, %y: memref<?xf32>, %c: memref<?xi8>, %z: memref<?xi32>, %n: i32) kernel attributes {known_block_size = array<i32: 32, 1, 1>} {
    %tx = gpu.thread_id x
    %c16 = arith.constant 16 : index
    %c4 = arith.constant 4 : index
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %o = arith.muli %tx, %c16 : index
    %v = vector.load %x[%o] {alignment = 16} : memref<?xf32>, vector<16xf32>
    %m = vector.shape_cast %v : vector<16xf32> to vector<4x4xf32>
    %t = vector.transpose %m, [1, 0] : vector<4x4xf32> to vector<4x4xf32>
    %r = vector.extract %t[1] : vector<4xf32> from vector<4x4xf32>
    %b = vector.broadcast %r : vector<4xf32> to vector<4x4xf32>
    %s = arith.addf %t, %b : vector<4x4xf32>
    %e = vector.extract %s[2, 3] : f32 from vector<4x4xf32>
    %i = vector.insert %e, %s [0, 0] : f32 into vector<4x4xf32>
    %sl = vector.extract_strided_slice %i {offsets = [1, 1], sizes = [2, 2], strides = [1, 1]} : vector<4x4xf32> to vector<2x2xf32>
    %in = vector.insert_strided_slice %sl, %i {offsets = [2, 0], strides = [1, 1]} : vector<2x2xf32> into vector<4x4xf32>
    %f = vector.shape_cast %in : vector<4x4xf32> to vector<16xf32>
    %rev = vector.shuffle %f, %v [15, 1, 17, 3, 4, 5, 6, 7, 8, 9, 10, 31, 12, 13, 14, 0] : vector<16xf32>, vector<16xf32>
    %mx = vector.reduction <maximumf>, %rev : vector<16xf32> into f32
    %mxb = vector.broadcast %mx : f32 to vector<16xf32>
    %cmp = arith.cmpf oge, %rev, %mxb : vector<16xf32>
    %zero = arith.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]> : vector<16xf32>
    %sel = arith.select %cmp, %zero, %rev : vector<16xi1>, vector<16xf32>
    vector.store %sel, %y[%o] {alignment = 16} : memref<?xf32>, vector<16xf32>
    %q = vector.load %c[%o] {alignment = 16} : memref<?xi8>, vector<16xi8>
    %w = vector.bitcast %q : vector<16xi8> to vector<4xi32>
    %hi = arith.constant dense<4> : vector<4xi32>
    %mask = arith.constant dense<252645135> : vector<4xi32>
    %sh = arith.shrui %w, %hi : vector<4xi32>
    %nib = arith.andi %sh, %mask : vector<4xi32>
    %by = vector.bitcast %nib : vector<4xi32> to vector<16xi8>
    %wi = arith.extsi %by : vector<16xi8> to vector<16xi32>
    %dyn = vector.extract %wi[%tx] : i32 from vector<16xi32>
    %ni = arith.index_cast %n : i32 to index
    %km = vector.create_mask %ni : vector<16xi1>
    %old = arith.constant dense<7> : vector<16xi32>
    %ld = vector.maskedload %z[%o], %km, %old : memref<?xi32>, vector<16xi1>, vector<16xi32> into vector<16xi32>
    %sum = arith.addi %ld, %wi : vector<16xi32>
    vector.maskedstore %z[%o], %km, %sum : memref<?xi32>, vector<16xi1>, vector<16xi32>
    gpu.return
  }
}
gpu.module @loops {
  gpu.func @loops(%x: memref<?xf64>, %z: memref<?xi64>, %h: memref<?xf16>, %n: i32, %bits: i32)
      workgroup(%a: memref<64xf16, #gpu.address_space<workgroup>>, %b: memref<64xi8, #gpu.address_space<workgroup>>, %d: memref<64xf64, #gpu.address_space<workgroup>>)
      private(%p: memref<4xf32, #gpu.address_space<private>>)
      kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %tx = gpu.thread_id x
    %bx = gpu.block_id x
    %gd = gpu.grid_dim x
    %bd = gpu.block_dim x
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c63 = arith.constant 63 : index
    %s = arith.bitcast %bits : i32 to f32
    %o = arith.muli %bx, %bd : index
    %k = arith.addi %o, %tx : index
    %hv = memref.load %h[%k] : memref<?xf16>
    %h2 = arith.addf %hv, %hv : f16
    memref.store %h2, %a[%tx] : memref<64xf16, #gpu.address_space<workgroup>>
    %i8 = arith.index_cast %tx : index to i8
    memref.store %i8, %b[%tx] : memref<64xi8, #gpu.address_space<workgroup>>
    %xv = memref.load %x[%k] : memref<?xf64>
    memref.store %xv, %d[%tx] : memref<64xf64, #gpu.address_space<workgroup>>
    scf.for %i = %c0 to %c4 step %c1 {
      %ii = arith.index_cast %i : index to i32
      %fi = arith.sitofp %ii : i32 to f32
      %fs = arith.mulf %fi, %s : f32
      memref.store %fs, %p[%i] : memref<4xf32, #gpu.address_space<private>>
    }
    gpu.barrier
    %r = arith.subi %c63, %tx : index
    %ha = memref.load %a[%r] : memref<64xf16, #gpu.address_space<workgroup>>
    %bb = memref.load %b[%r] : memref<64xi8, #gpu.address_space<workgroup>>
    %dd = memref.load %d[%r] : memref<64xf64, #gpu.address_space<workgroup>>
    %pm = arith.remui %tx, %c4 : index
    %pp = memref.load %p[%pm] : memref<4xf32, #gpu.address_space<private>>
    %p64 = arith.extf %pp : f32 to f64
    %xs = arith.addf %dd, %p64 : f64
    %xq = math.sqrt %xs : f64
    memref.store %xq, %x[%k] : memref<?xf64>
    memref.store %ha, %h[%k] : memref<?xf16>
    %b64 = arith.extsi %bb : i8 to i64
    %n64 = arith.extsi %n : i32 to i64
    %big = arith.constant 4294967296 : i64
    %pr = arith.muli %b64, %big : i64
    %lp:2 = scf.while (%it = %c0, %acc = %pr) : (index, i64) -> (index, i64) {
      %cond = arith.cmpi ult, %it, %tx : index
      scf.condition(%cond) %it, %acc : index, i64
    } do {
    ^bb0(%it: index, %acc: i64):
      %odd = arith.remui %it, %c2 : index
      %isodd = arith.cmpi eq, %odd, %c1 : index
      %nx = scf.if %isodd -> i64 {
        %a1 = arith.addi %acc, %n64 : i64
        scf.yield %a1 : i64
      } else {
        %fd = arith.floordivsi %acc, %n64 : i64
        %a2 = arith.subi %acc, %fd : i64
        scf.yield %a2 : i64
      }
      %i2 = arith.addi %it, %c1 : index
      scf.yield %i2, %nx : index, i64
    }
    memref.store %lp#1, %z[%k] : memref<?xi64>
    gpu.return
  }
}
gpu.module @math {
  gpu.func @math(%x: memref<?xf32>, %y: memref<?xf32>, %h: memref<?xbf16>, %n: i32) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %tx = gpu.thread_id x
    %bx = gpu.block_id x
    %bd = gpu.block_dim x
    %o = arith.muli %bx, %bd : index
    %k = arith.addi %o, %tx : index
    %ni = arith.index_cast %n : i32 to index
    %in = arith.cmpi slt, %k, %ni : index
    scf.if %in {
    %v = memref.load %x[%k] : memref<?xf32>
    %a0 = math.exp %v : f32
    %a1 = math.exp2 %v : f32
    %a2 = math.tanh %v : f32
    %a3 = math.erf %v : f32
    %a4 = math.sin %v : f32
    %a5 = math.cos %v : f32
    %a6 = math.rsqrt %v : f32
    %a7 = math.sqrt %v : f32
    %a8 = math.floor %v : f32
    %a9 = math.ceil %v : f32
    %a10 = math.absf %v : f32
    %a11 = math.roundeven %v : f32
    %one = arith.constant 1.0 : f32
    %a12 = arith.maximumf %v, %one : f32
    %a13 = arith.minimumf %v, %one : f32
    %a14 = arith.maxnumf %v, %one : f32
    %a15 = arith.divf %one, %v : f32
    %a16 = math.copysign %one, %v : f32
    %vb = arith.truncf %v : f32 to bf16
    memref.store %vb, %h[%k] : memref<?xbf16>
    %eb = math.exp %vb : bf16
    %a17 = arith.extf %eb : bf16 to f32
    %vh = arith.truncf %v : f32 to f16
    %eh = math.tanh %vh : f16
    %a18 = arith.extf %eh : f16 to f32
    %a19 = math.exp %v fastmath<afn> : f32
    %vec = vector.from_elements %a0, %a1, %a2, %a3, %a4, %a5, %a6, %a7, %a8, %a9, %a10, %a11, %a12, %a13, %a14, %a15, %a16, %a17, %a18, %a19 : vector<20xf32>
    %c20 = arith.constant 20 : index
    %to = arith.muli %k, %c20 : index
    vector.store %vec, %y[%to] : memref<?xf32>, vector<20xf32>
    }
    gpu.return
  }
}
gpu.module @sub {
  gpu.func @sub(%x: memref<?xf32>, %y: memref<?xf32>, %z: memref<?xi32>) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %tx = gpu.thread_id x
    %v = memref.load %x[%tx] : memref<?xf32>
    %s = gpu.subgroup_reduce add %v uniform : (f32) -> f32
    memref.store %s, %y[%tx] : memref<?xf32>
    %l = gpu.lane_id
    %sz = gpu.subgroup_size : index
    %id = gpu.subgroup_id : index
    %p = arith.muli %id, %sz : index
    %q = arith.addi %p, %l : index
    %qi = arith.index_cast %q : index to i32
    memref.store %qi, %z[%tx] : memref<?xi32>
    gpu.return
  }
}
gpu.module @shuffle {
  gpu.func @shuffle(%x: memref<?xf32>, %y: memref<?xf32>) kernel attributes {known_block_size = array<i32: 64, 1, 1>} {
    %tx = gpu.thread_id x
    %v = memref.load %x[%tx] : memref<?xf32>
    %size = gpu.subgroup_size : index
    %width = arith.index_cast %size : index to i32
    %c1 = arith.constant 1 : i32
    %below, %valid = gpu.shuffle down %v, %c1, %width : f32
    %other, %valid2 = gpu.shuffle xor %v, %c1, %width : f32
    %zero = arith.constant 0.0 : f32
    %d = arith.select %valid, %below, %zero : f32
    %s = arith.addf %d, %other : f32
    memref.store %s, %y[%tx] : memref<?xf32>
    gpu.return
  }
}
