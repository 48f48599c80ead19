// RUN: llama-opt %s --llama-fuse-rope-tables | FileCheck %s
// RUN: llama-opt %s --llama-fuse-rope-tables --llama-fuse-rope-tables | FileCheck %s
// RUN: llama-opt %s --llama-fuse-rope-tables --remarks-filter=llama-fuse-rope-tables --remark-format=emitRemark -o %t 2>&1 | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:

// Layers that a function is called for: the caller computes the table, once.

// CHECK-LABEL: func.func private @layer
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<?x4x16xf32>, %[[P:[a-z0-9]+]]: tensor<?xi64>, %[[COS:[a-z0-9]+]]: tensor<?x8xf32>, %[[SIN:[a-z0-9]+]]: tensor<?x8xf32>
// CHECK-NEXT:    llama.rope %[[X]], %[[COS]], %[[SIN]]
func.func private @layer(%x: tensor<?x4x16xf32>, %p: tensor<?xi64>) -> tensor<?x4x16xf32> {
  // REMARK-DAG: :[[#@LINE+1]]:16: remark: [Passed] fused | Category:llama-fuse-rope-tables | Remark="the 2 callers compute it"
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<?xi64> -> tensor<?x8xf32>
  %y = llama.rope %x, %cos, %sin {heads_axis = 1} : tensor<?x4x16xf32>, tensor<?x8xf32>
  return %y : tensor<?x4x16xf32>
}

// CHECK-LABEL: func.func @layers
// CHECK-SAME:  %[[X:[a-z0-9]+]]: tensor<?x4x16xf32>, %[[P:[a-z0-9]+]]: tensor<?xi64>
// CHECK-NEXT:    %[[COS:.*]], %[[SIN:.*]] = llama.rope_table %[[P]]
// CHECK-NEXT:    %[[Y:.*]] = call @layer(%[[X]], %[[P]], %[[COS]], %[[SIN]])
// CHECK-NEXT:    call @layer(%[[Y]], %[[P]], %[[COS]], %[[SIN]])
// REMARK-DAG: :[[#@LINE+1]]:1: remark: [Passed] fused {{.*}}"2 tables of angles are 1"
func.func @layers(%x: tensor<?x4x16xf32>, %p: tensor<?xi64>) -> tensor<?x4x16xf32> {
  %y = call @layer(%x, %p) : (tensor<?x4x16xf32>, tensor<?xi64>) -> tensor<?x4x16xf32>
  %z = call @layer(%y, %p) : (tensor<?x4x16xf32>, tensor<?xi64>) -> tensor<?x4x16xf32>
  return %z : tensor<?x4x16xf32>
}

// Layers that a loop goes through.

// CHECK-LABEL: func.func @loop
// CHECK:         llama.rope_table
// CHECK:         scf.for
// CHECK-NOT:     llama.rope_table
// CHECK:         llama.rope
func.func @loop(%x: tensor<3x4x16xf32>, %p: tensor<3xi64>, %n: index) -> tensor<3x4x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> tensor<3x4x16xf32> {
    %cos, %sin = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
    %z = llama.rope %t, %cos, %sin {heads_axis = 1} : tensor<3x4x16xf32>, tensor<3x8xf32>
    scf.yield %z : tensor<3x4x16xf32>
  }
  return %y : tensor<3x4x16xf32>
}

// Queries and keys, of positions that are computed twice.

// CHECK-LABEL: func.func @twice
// CHECK:         arith.addi
// CHECK-NEXT:    %[[COS:.*]], %[[SIN:.*]] = llama.rope_table
// CHECK-NEXT:    llama.rope %{{.*}}, %[[COS]], %[[SIN]]
// CHECK-NEXT:    llama.rope %{{.*}}, %[[COS]], %[[SIN]]
// REMARK-DAG: :[[#@LINE+1]]:1: remark: [Passed] fused {{.*}}"2 tables of angles are 1"
func.func @twice(%q: tensor<3x4x16xf32>, %k: tensor<3x2x16xf32>, %p: tensor<3xi64>) -> (tensor<3x4x16xf32>, tensor<3x2x16xf32>) {
  %p0 = arith.addi %p, %p : tensor<3xi64>
  %cos0, %sin0 = llama.rope_table %p0 {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  %y = llama.rope %q, %cos0, %sin0 {heads_axis = 1} : tensor<3x4x16xf32>, tensor<3x8xf32>
  %p1 = arith.addi %p, %p : tensor<3xi64>
  %cos1, %sin1 = llama.rope_table %p1 {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  %z = llama.rope %k, %cos1, %sin1 {heads_axis = 1} : tensor<3x2x16xf32>, tensor<3x8xf32>
  return %y, %z : tensor<3x4x16xf32>, tensor<3x2x16xf32>
}

// Near misses: another theta or element type; positions of the iteration; a function that others may call, or that is
// called once, or computes its positions, or calls itself; a type that claims too much.

// CHECK-LABEL: func.func @different
// CHECK-COUNT-3: llama.rope_table
func.func @different(%p: tensor<3xi64>) -> (tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xbf16>) {
  %a, %b = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  %c, %d = llama.rope_table %p {dim = 16, theta = 5.0e5} : tensor<3xi64> -> tensor<3x8xf32>
  %e, %f = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xbf16>
  return %a, %c, %e : tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xbf16>
}

// CHECK-LABEL: func.func @iteration
// CHECK:         scf.for
// CHECK:           llama.rope_table
// CHECK:         scf.for
// CHECK:           llama.rope_table
func.func @iteration(%x: tensor<3x8xf32>, %p: tensor<3xi64>, %q: tensor<?xi64>, %n: index) -> (tensor<3x8xf32>, tensor<3x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> tensor<3x8xf32> {
    %j = arith.index_cast %i : index to i64
    %js = tensor.splat %j : tensor<3xi64>
    %cos, %sin = llama.rope_table %js {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
    scf.yield %cos : tensor<3x8xf32>
  }
  %z = scf.for %i = %c0 to %n step %c1 iter_args(%t = %x) -> tensor<3x8xf32> {
    // REMARK-DAG: :[[#@LINE+1]]:18: remark: [Missed] not fused {{.*}}"the loop may have no iteration
    %cos, %sin = llama.rope_table %q {dim = 16} : tensor<?xi64> -> tensor<3x8xf32>
    scf.yield %cos : tensor<3x8xf32>
  }
  return %y, %z : tensor<3x8xf32>, tensor<3x8xf32>
}

// CHECK-LABEL: func.func @public_layer(
// CHECK:         llama.rope_table
func.func @public_layer(%p: tensor<3xi64>) -> tensor<3x8xf32> {
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  return %cos : tensor<3x8xf32>
}
// CHECK-LABEL: func.func private @called_once
// CHECK:         llama.rope_table
func.func private @called_once(%p: tensor<3xi64>) -> tensor<3x8xf32> {
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  return %cos : tensor<3x8xf32>
}
// CHECK-LABEL: func.func private @computes
// CHECK:         llama.rope_table
func.func private @computes(%p: tensor<3xi64>) -> tensor<3x8xf32> {
  %q = arith.addi %p, %p : tensor<3xi64>
  // REMARK-DAG: :[[#@LINE+1]]:16: remark: [Missed] not fused {{.*}}"its positions are computed in the function that is called"
  %cos, %sin = llama.rope_table %q {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  return %cos : tensor<3x8xf32>
}
// CHECK-LABEL: func.func private @recursive
// CHECK:         llama.rope_table
func.func private @recursive(%p: tensor<3xi64>, %if: i1) -> tensor<3x8xf32> {
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<3xi64> -> tensor<3x8xf32>
  %y = scf.if %if -> tensor<3x8xf32> {
    %z = func.call @recursive(%p, %if) : (tensor<3xi64>, i1) -> tensor<3x8xf32>
    scf.yield %z : tensor<3x8xf32>
  } else {
    scf.yield %cos : tensor<3x8xf32>
  }
  return %y : tensor<3x8xf32>
}
// CHECK-LABEL: func.func @callers
func.func @callers(%p: tensor<3xi64>, %if: i1) -> (tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) {
  %a = call @public_layer(%p) : (tensor<3xi64>) -> tensor<3x8xf32>
  %b = call @public_layer(%p) : (tensor<3xi64>) -> tensor<3x8xf32>
  %c = call @called_once(%p) : (tensor<3xi64>) -> tensor<3x8xf32>
  %d = call @computes(%p) : (tensor<3xi64>) -> tensor<3x8xf32>
  %e = call @computes(%p) : (tensor<3xi64>) -> tensor<3x8xf32>
  %f = call @recursive(%p, %if) : (tensor<3xi64>, i1) -> tensor<3x8xf32>
  return %a, %b, %c, %d, %e, %f : tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>
}

// A table that the function may not come to: its type claims a size, so that a
// caller must not compute it. One whose type claims none moves, and attributes
// of the calls' arguments go with it.

// CHECK-LABEL: func.func private @sometimes(
// CHECK-SAME:    %{{[a-z0-9]+}}: tensor<?xi64>, %{{[a-z0-9]+}}: i1) ->
// CHECK:         llama.rope_table
func.func private @sometimes(%p: tensor<?xi64>, %if: i1) -> tensor<4x8xf32> {
  cf.cond_br %if, ^yes, ^no
^yes:
  // REMARK-DAG: :[[#@LINE+1]]:16: remark: [Missed] not fused {{.*}}"the function may not come to it
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<?xi64> -> tensor<4x8xf32>
  return %cos : tensor<4x8xf32>
^no:
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
// CHECK-LABEL: func.func private @sometimes_any(
// CHECK-NOT:     llama.rope_table
// CHECK-LABEL: func.func @calls_sometimes
// CHECK-NOT:     llama.rope_table
// CHECK:         call @sometimes(
// CHECK:         call @sometimes(
// CHECK:         llama.rope_table %{{.*}} : tensor<4xi64>
// CHECK:         call @sometimes_any({{.*}}) {arg_attrs = [{llvm.noundef}, {}, {}, {}]}
// CHECK:         call @sometimes_any
func.func private @sometimes_any(%p: tensor<4xi64>, %if: i1) -> tensor<4x8xf32> {
  cf.cond_br %if, ^yes, ^no
^yes:
  %cos, %sin = llama.rope_table %p {dim = 16} : tensor<4xi64> -> tensor<4x8xf32>
  return %cos : tensor<4x8xf32>
^no:
  %z = arith.constant dense<0.0> : tensor<4x8xf32>
  return %z : tensor<4x8xf32>
}
func.func @calls_sometimes(%p: tensor<?xi64>, %q: tensor<4xi64>, %if: i1) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>) {
  %a = call @sometimes(%p, %if) : (tensor<?xi64>, i1) -> tensor<4x8xf32>
  %b = call @sometimes(%p, %if) : (tensor<?xi64>, i1) -> tensor<4x8xf32>
  %c = "func.call"(%q, %if) <{callee = @sometimes_any, arg_attrs = [{llvm.noundef}, {}]}> : (tensor<4xi64>, i1) -> tensor<4x8xf32>
  %d = call @sometimes_any(%q, %if) : (tensor<4xi64>, i1) -> tensor<4x8xf32>
  return %a, %b, %c, %d : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>
}
