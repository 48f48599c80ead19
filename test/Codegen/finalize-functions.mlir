// RUN: llama-opt %s --llama-finalize-functions | FileCheck %s

// Only a declaration: not ours.
// CHECK: llvm.func @malloc(i64) -> !llvm.ptr
llvm.func @malloc(i64) -> !llvm.ptr

// CHECK: llvm.func internal @helper() attributes {sym_visibility = "private"}
llvm.func @helper() attributes {sym_visibility = "private"} {
  llvm.return
}

// Public, and not a step: LLVM optimises it.
// CHECK: llvm.func @plain() {
llvm.func @plain() {
  llvm.return
}

// A step and its C form.
// CHECK: llvm.func @step() attributes {llama.workspace, no_inline, optimize_none}
llvm.func @step() attributes {llama.workspace} {
  llvm.call @block() : () -> ()
  llvm.return
}

// CHECK: llvm.func @_mlir_ciface_step() attributes {no_inline, optimize_none}
llvm.func @_mlir_ciface_step() {
  llvm.call @step() : () -> ()
  llvm.return
}

// The work of a step is in its blocks, which are optimised.
// CHECK: llvm.func internal @block() attributes {llama.workspace, sym_visibility = "private"}
llvm.func @block() attributes {llama.workspace, sym_visibility = "private"} {
  llvm.return
}

// A step without a C form.
// CHECK: llvm.func @alone() attributes {llama.workspace, no_inline, optimize_none}
llvm.func @alone() attributes {llama.workspace} {
  llvm.return
}
