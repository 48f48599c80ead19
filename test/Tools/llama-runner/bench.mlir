// Times, counted work and shares of this machine's limits.
// REQUIRES: llama-runner
// SHAPES: arg0=2x64
//
// RUN: llama-runner bench %s --random 1 --repeat 3 --threads 1 | FileCheck %s
// CHECK: @main, target host, 1 threads: min {{[0-9.e-]+}} ms, median {{[0-9.e-]+}} ms of 3 calls, compiled in
// CHECK-NEXT: 0.008192 MFLOP, {{.*}} GFLOP/s, {{.*}} % of the f32 peak of
// CHECK-NEXT: 0.00896 MB, {{.*}} GB/s, {{.*}} % of the memory's read rate of
// RUN: llama-runner bench %s --random 1 --repeat 3 --threads 1 --cold --json | FileCheck %s --check-prefix=JSON
// JSON: {"bytes":8960,"cold":true,{{.*}}"flops":8192,"flops_complete":true,{{.*}}"limit_read_gbyte_per_s":{{.*}}"repetitions":3,
// RUN: llama-runner bench %s --random 1 --seconds 0.001 --threads 1 --no-limits | FileCheck %s --check-prefix=ALONE
// ALONE: @main, target host, 1 threads: min
// ALONE-NEXT: 0.008192 MFLOP, {{[0-9.e-]+}} GFLOP/s{{$}}
// ALONE-NEXT: 0.00896 MB, {{[0-9.e-]+}} GB/s{{$}}
// RUN: llama-runner bench %s --random 1 --repeat 3 --no-limits --json | FileCheck %s --check-prefix=NOLIMIT
// NOLIMIT-NOT: limit_
// NOLIMIT: "median_s"
// NOLIMIT-NOT: limit_

func.func @main(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
  %y = llama.linear %x, %w : tensor<?x64xf32>, tensor<32x64xf32> -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}
