// Operations keep their names down to the loops that compute them.
// RUN: llama-opt %s --llama-name-operations --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s --check-prefix=NAMES
// RUN: llama-opt %s --llama-to-x86="target=x86-64-v3 profile" | FileCheck %s
// RUN: llama-opt %s --llama-to-x86="target=x86-64-v3" | FileCheck %s --check-prefix=OFF

// NAMES-LABEL: func.func @f
// NAMES:         llama.linear {{.*}} loc("llama.operation:f:0"("gate"))
// NAMES:         llama.linear {{.*}} loc("llama.operation:f:1"("up"))
// NAMES:         llama.swiglu {{.*}} loc("llama.operation:f:2"("{{.*}}profile.mlir":
// NAMES:         linalg.add {{.*}} loc("llama.operation:f:3"(
// NAMES-LABEL: func.func @g
// NAMES:         llama.rmsnorm {{.*}} loc("llama.operation:g:0"(

// CHECK:       module attributes {{.*}}llama.profiled_loops = [
// CHECK-SAME:    {function = "[[LINEARS:[a-z_0-9]+]]", operations = ["f:0"{{.*}}"f:1"
// CHECK-SAME:    {function = "{{.*}}", operations = ["g:0"]}
// CHECK-DAG:   llvm.func @llama_profiled_parallel_for(!llvm.ptr, !llvm.ptr, i64, i64)
// CHECK-NOT:   @llama_parallel_for
// CHECK-LABEL: llvm.func @f(
// CHECK-DAG:     %[[NUMBER:.*]] = llvm.mlir.constant(0 : i64) : i64
// CHECK:         llvm.call @llama_profiled_parallel_for(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) : (!llvm.ptr, !llvm.ptr, i64, i64) -> ()

// OFF-NOT: profiled
func.func @f(%x: tensor<?x512xf32>, %a: tensor<1024x512xf32>, %b: tensor<1024x512xf32>, %r: tensor<?x1024xf32>, %o: tensor<?x1024xf32>) -> tensor<?x1024xf32> {
  %gate = llama.linear %x, %a : tensor<?x512xf32>, tensor<1024x512xf32> -> tensor<?x1024xf32> loc("gate")
  %up = llama.linear %x, %b : tensor<?x512xf32>, tensor<1024x512xf32> -> tensor<?x1024xf32> loc("up")
  %y = llama.swiglu %gate, %up : tensor<?x1024xf32>
  %z = linalg.add ins(%y, %r : tensor<?x1024xf32>, tensor<?x1024xf32>) outs(%o : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  return %z : tensor<?x1024xf32>
}

func.func @g(%x: tensor<?x512xf32>, %w: tensor<512xf32>) -> tensor<?x512xf32> {
  %y = llama.rmsnorm %x, %w : tensor<?x512xf32>, tensor<512xf32> -> tensor<?x512xf32>
  return %y : tensor<?x512xf32>
}
