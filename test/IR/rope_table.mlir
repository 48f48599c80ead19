// RUN: llama-opt %s | llama-opt | FileCheck %s
// RUN: llama-opt %s --mlir-print-op-generic | llama-opt | FileCheck %s
// RUN: llama-opt %s --emit-bytecode | llama-opt | FileCheck %s

// CHECK-LABEL: func @plain
// CHECK: llama.rope_table %{{.*}} {dim = 64 : i64} : tensor<1x?xi64> -> tensor<1x?x32xf32>
func.func @plain(%p: tensor<1x?xi64>) {
  %cos, %sin = llama.rope_table %p {dim = 64, theta = 10000.0} : tensor<1x?xi64> -> tensor<1x?x32xf32>
  return
}

// One position, several dimensions, no position; results may know more.
// CHECK-LABEL: func @shapes
// CHECK: llama.rope_table %{{.*}} {dim = 2 : i64, theta = 5.000000e+05 : f64} : tensor<i32> -> tensor<1xf64>
// CHECK: llama.rope_table %{{.*}} {dim = 6 : i64} : tensor<2x?x0xi64> -> tensor<2x5x0x3xbf16>
// CHECK: llama.rope_table %{{.*}} {dim = 6 : i64} : tensor<2x?x0xi64> -> tensor<?x?x?x?xf16>
func.func @shapes(%a: tensor<i32>, %b: tensor<2x?x0xi64>) {
  %0:2 = llama.rope_table %a {dim = 2, theta = 500000.0} : tensor<i32> -> tensor<1xf64>
  %1:2 = llama.rope_table %b {dim = 6} : tensor<2x?x0xi64> -> tensor<2x5x0x3xbf16>
  %2:2 = "llama.rope_table"(%b) <{dim = 6 : i64}> : (tensor<2x?x0xi64>) -> (tensor<?x?x?x?xf16>, tensor<?x?x?x?xf16>)
  return
}

// CHECK-LABEL: func @scaling
// CHECK: scaling = #llama.rope_scaling<kind = linear, factor = 2.000000e+00 : f64>}
// CHECK: llama.rope_table %{{.*}} seq_len(%{{.*}} : tensor<i64>) {dim = 4 : i64, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.000000e+00 : f64, max_position_embeddings = 2048 : i64>}
// CHECK: scaling = #llama.rope_scaling<kind = llama3, factor = 3.200000e+01 : f64, low_freq_factor = 1.000000e+00 : f64, high_freq_factor = 4.000000e+00 : f64, original_max_position_embeddings = 8192 : i64>}
// CHECK: scaling = #llama.rope_scaling<kind = yarn, factor = 4.000000e+00 : f64, original_max_position_embeddings = 4096 : i64>}
// CHECK: scaling = #llama.rope_scaling<kind = yarn, factor = 4.000000e+00 : f64, original_max_position_embeddings = 4096 : i64, attention_factor = 1.250000e+00 : f64, beta_fast = 3.200000e+01 : f64, beta_slow = 1.000000e+00 : f64, mscale = 0.000000e+00 : f64, mscale_all_dim = -1.000000e+00 : f64, truncate = false>}
// CHECK: llama.rope_table %{{.*}} seq_len(%{{.*}} : tensor<i32>) {dim = 4 : i64, scaling = #llama.rope_scaling<kind = longrope, original_max_position_embeddings = 4096 : i64, max_position_embeddings = 131072 : i64, short_factor = [1.000000e+00, 1.500000e+00], long_factor = [2.000000e+00, 6.400000e+01]>}
func.func @scaling(%p: tensor<?xi64>, %l: tensor<i64>, %l32: tensor<i32>) {
  %0:2 = llama.rope_table %p {dim = 4, scaling = #llama.rope_scaling<kind = linear, factor = 2.0>} : tensor<?xi64> -> tensor<?x2xf32>
  %1:2 = llama.rope_table %p seq_len(%l : tensor<i64>)
    {dim = 4, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.0, max_position_embeddings = 2048>} : tensor<?xi64> -> tensor<?x2xf32>
  %2:2 = llama.rope_table %p
    {dim = 4, scaling = #llama.rope_scaling<kind = llama3, factor = 32.0, low_freq_factor = 1.0, high_freq_factor = 4.0,
     original_max_position_embeddings = 8192>} : tensor<?xi64> -> tensor<?x2xf32>
  %3:2 = llama.rope_table %p
    {dim = 4, scaling = #llama.rope_scaling<kind = yarn, factor = 4.0, original_max_position_embeddings = 4096>}
    : tensor<?xi64> -> tensor<?x2xf32>
  %4:2 = llama.rope_table %p
    {dim = 4, scaling = #llama.rope_scaling<kind = yarn, factor = 4.0, original_max_position_embeddings = 4096,
     attention_factor = 1.25, beta_fast = 32.0, beta_slow = 1.0, mscale = 0.0, mscale_all_dim = -1.0, truncate = false>}
    : tensor<?xi64> -> tensor<?x2xf32>
  %5:2 = llama.rope_table %p seq_len(%l32 : tensor<i32>)
    {dim = 4, scaling = #llama.rope_scaling<kind = longrope, original_max_position_embeddings = 4096,
     max_position_embeddings = 131072, short_factor = [1.0, 1.5], long_factor = [2.0, 64.0]>} : tensor<?xi64> -> tensor<?x2xf32>
  return
}
