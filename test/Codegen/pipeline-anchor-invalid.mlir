// A pipeline of passes over modules does not run on functions.
// RUN: not llama-opt %s --pass-pipeline="builtin.module(func.func(llama-to-x86))" 2>&1 | FileCheck %s
// RUN: not llama-opt %s --pass-pipeline="builtin.module(func.func(llama-to-loops))" 2>&1 | FileCheck %s
// CHECK: error: the pipeline runs on builtin.module, not on func.func

// RUN: not llama-opt %s --pass-pipeline="builtin.module(llama-to-loops{fast})" 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: error: llama-to-loops takes no options
func.func @f() {
  return
}
