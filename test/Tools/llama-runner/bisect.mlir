// verify --bisect names the pass that makes the numbers wrong. The wrong passes
// are those of test/lib/WrongPasses.cpp.
// REQUIRES: llama-runner, pass-llama-promote-f64
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{target} = x86-64
// DEFINE: %{bisect} = llama-runner verify %s --random 1 --bisect --bisect-dir %t/out --target %{target} --load-pass-plugin %wrong_passes

// Nothing is wrong: every stage is executed, by plain means.
// RUN: %{bisect} | FileCheck %s --implicit-check-not=FAIL --implicit-check-not="not executed" --implicit-check-not="rest of the pipeline"
// CHECK: input    (the plain program)
// CHECK-NEXT: result1
// CHECK-NEXT: tile     (the whole stage)
// CHECK: linalg   (the whole stage)
// CHECK: buffers  (the whole stage)
// CHECK: vectors  (the whole stage)
// CHECK: calls    (the whole stage) {{.*}} (finished by llama-lower-parallel-calls)
// CHECK: llvm     (the whole stage)
// CHECK: No stage leaves the tolerance.
// RUN: not ls %t/out

// On llama: a wrong eps.
// RUN: not %{bisect} --insert-pass test-scale-eps@llama-fold-empty | FileCheck %s --check-prefix=EPS
// EPS: tile     (the whole stage) {{.*}} FAIL
// EPS: tile     canonicalize {{.*}}leaves the module as it is
// EPS: tile     test-scale-eps {{.*}} FAIL
// EPS-NOT: llama-fuse
// EPS: The first wrong pass is test-scale-eps, in stage tile.
// EPS: llama-opt {{.*}}/out/before.mlir --load-pass-plugin={{.*}} --pass-pipeline='builtin.module(test-scale-eps)'

// What is written: the module on both sides of the pass, inputs and results.
// RUN: llama-opt %t/out/before.mlir --load-pass-plugin=%wrong_passes --pass-pipeline='builtin.module(test-scale-eps)' -o %t/again.mlir
// RUN: llama-opt %t/out/after.mlir | diff %t/again.mlir -
// RUN: not diff -q %t/out/before.mlir %t/out/after.mlir
// RUN: llama-runner exec %t/out/before.mlir --inputs %t/out/arg0.npy,%t/out/arg1.npy,%t/out/arg2.npy,%t/out/arg3.npy --pipeline loops | FileCheck %s --check-prefix=EXEC
// EXEC: result0: 1x5x2x18xf32
// RUN: FileCheck %s --check-prefix=REPORT < %t/out/report.json
// REPORT: "culprit":{"also_suspect":[],"folder":"{{.*}}","may_be_later":false,"pass":"test-scale-eps","pipeline":"builtin.module(test-scale-eps)","stage":"tile"}

// On linalg: a sign, a cast, a mask.
// RUN: not %{bisect} --insert-pass test-swap-rotation@llama-fuse-elementwise | FileCheck %s --check-prefix=ROTATION
// ROTATION: The first wrong pass is test-swap-rotation, in stage linalg.
// RUN: not %{bisect} --insert-pass test-narrow-sums@convert-llama-to-linalg | FileCheck %s --check-prefix=CAST
// CAST: linalg   convert-llama-to-linalg
// CAST: linalg   test-narrow-sums {{.*}} FAIL
// CAST: The first wrong pass is test-narrow-sums, in stage linalg.
// RUN: not %{bisect} --insert-pass test-shift-causal-mask@linalg | FileCheck %s --check-prefix=MASK
// MASK: linalg   test-shift-causal-mask
// The rotated queries are right, what attends to them is not.
// MASK-NOT: FAIL
// MASK: result1 {{.*}} FAIL
// MASK: The first wrong pass is test-shift-causal-mask, in stage linalg.

// On vectors: the last lane. A pass of the same name is told from others by its number.
// RUN: not %{bisect} --insert-pass "test-shorten-masks@canonicalize#9;test-shorten-masks@llama-vectorize-generic" | FileCheck %s --check-prefix=LANE
// LANE: vectors  llama-vectorize-generic
// LANE: vectors  test-shorten-masks {{.*}} FAIL
// LANE: The first wrong pass is test-shorten-masks, in stage vectors.

// On LLVM: a sign, with JSON; wrong code that crashes; and a pass that fails.
// RUN: not %{bisect} --insert-pass test-swap-rotation@convert-to-llvm --json | FileCheck %s --check-prefix=JSON
// JSON: {"culprit":{"also_suspect":[],"folder":"{{.*}}out","may_be_later":false,"pass":"test-swap-rotation","pipeline":"builtin.module(test-swap-rotation)","stage":"llvm"},"entry":"main","held_to_plain_program":false,"passed":false,
// What did not come to an end has no results, whatever an earlier bisection left.
// RUN: rm -rf %t/out && not %{bisect} --insert-pass test-store-to-null@convert-to-llvm | FileCheck %s --check-prefix=CRASH
// RUN: ls %t/out | FileCheck %s --check-prefix=NO_RESULTS
// NO_RESULTS-NOT: after.result
// NO_RESULTS: before.result0.npy
// CRASH: llvm     test-store-to-null {{.*}}FAIL: executing it: it crashed
// CRASH: The first wrong pass is test-store-to-null, in stage llvm.
// RUN: not %{bisect} --insert-pass test-fail@buffers | FileCheck %s --check-prefix=FAILS
// FAILS: buffers  test-fail {{.*}}FAIL: test-fail: {{.*}}this pass always fails
// FAILS: The first wrong pass is test-fail, in stage buffers.

// A pipeline of one's own, which may end anywhere.
// RUN: not %{bisect} --pass-pipeline 'builtin.module(convert-llama-to-linalg,func.func(canonicalize,cse),test-narrow-sums,canonicalize)' | FileCheck %s --check-prefix=OWN
// OWN: pipeline (the whole stage) {{.*}} FAIL
// OWN: pipeline convert-llama-to-linalg
// OWN: The first wrong pass is test-narrow-sums, in stage pipeline.

// Bad options.
// RUN: not %{bisect} --insert-pass test-fail@nowhere 2>&1 | FileCheck %s --check-prefix=PLACE
// PLACE: {{^}}error: --insert-pass: 'nowhere' is no stage and no pass of the pipeline
// RUN: not %{bisect} --insert-pass test-fail 2>&1 | FileCheck %s --check-prefix=NOPLACE
// NOPLACE: {{^}}error: --insert-pass: 'test-fail': expected PIPELINE@STAGE or PIPELINE@PASS[#N]
// RUN: not %{bisect} --insert-pass cse@cse#0 2>&1 | FileCheck %s --check-prefix=NUMBER
// NUMBER: {{^}}error: --insert-pass: 'cse#0': expected a number from 1 after #
// RUN: not %{bisect} --pass-pipeline 'no-such-pass' 2>&1 | FileCheck %s --check-prefix=PASS
// PASS: {{^}}error: --pass-pipeline: {{.*}}no-such-pass
// RUN: not %{bisect} --pass-pipeline 'builtin.module(cse' 2>&1 | FileCheck %s --check-prefix=OPEN
// OPEN: {{^}}error: --pass-pipeline: the pipeline has no closing parenthesis
// RUN: not llama-runner verify %s --random 1 --insert-pass cse@input 2>&1 | FileCheck %s --check-prefix=ALONE
// ALONE: {{^}}error: --insert-pass needs --bisect
// RUN: not llama-runner verify %s --random 1 --bisect --target all 2>&1 | FileCheck %s --check-prefix=ALL
// ALL: {{^}}error: --bisect goes through the passes for one --target
// RUN: not %{bisect} --references %t/none 2>&1 | FileCheck %s --check-prefix=WRITES
// RUN: not %{bisect} --outputs %t/none 2>&1 | FileCheck %s --check-prefix=WRITES
// WRITES: {{^}}error: --references and --outputs do not apply to --bisect
// RUN: not %{bisect} --pass-pipeline 'builtin.module(cse)' --fuse none 2>&1 | FileCheck %s --check-prefix=UNUSED
// RUN: not %{bisect} --pass-pipeline 'builtin.module(cse)' --quant-compute int8 2>&1 | FileCheck %s --check-prefix=UNUSED
// UNUSED: {{^}}error: --fuse and --quant-compute are options of llama-to-x86, not of --pass-pipeline
// RUN: not llama-runner verify %s --random 1 --bisect --pipeline loops 2>&1 | FileCheck %s --check-prefix=LOOPS
// LOOPS: {{^}}error: --bisect goes through the target's pipeline or --pass-pipeline
// RUN: not llama-runner verify %s --random 1 --bisect --load-pass-plugin %t/none.so 2>&1 | FileCheck %s --check-prefix=PLUGIN
// PLUGIN: {{^}}error: {{.*}}none.so
// RUN: not llama-runner verify %s --random 1 --tokens 1 2>&1 | FileCheck %s --check-prefix=MODEL
// MODEL: {{^}}error: --tokens, --prompt, --dtype, --quant and --kv-cache apply to models, and {{.*}}bisect.mlir is none

// SHAPES: arg0=1x5x2x18
func.func @main(%x: tensor<1x?x2x18xf32>, %w: tensor<18xf32>, %cos: tensor<5x9xf32>, %sin: tensor<5x9xf32>)
    -> (tensor<1x?x2x18xf32>, tensor<1x?x2x18xf32>) {
  %n = llama.rmsnorm %x, %w : tensor<1x?x2x18xf32>, tensor<18xf32> -> tensor<1x?x2x18xf32>
  %r = llama.rope %n, %cos, %sin {heads_axis = 2 : i64} : tensor<1x?x2x18xf32>, tensor<5x9xf32>
  %a = llama.attention %r, %n, %n {causal, layout = #llama.attention_layout<token_major>}
      : tensor<1x?x2x18xf32>, tensor<1x?x2x18xf32>, tensor<1x?x2x18xf32> -> tensor<1x?x2x18xf32>
  return %r, %a : tensor<1x?x2x18xf32>, tensor<1x?x2x18xf32>
}
