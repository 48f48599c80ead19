// RUN: not llama-opt %s --pass-pipeline='builtin.module(llama-x86-vector-attention{vector-bytes=24})' 2>&1 | FileCheck %s --check-prefix=BYTES
// RUN: not llama-opt %s --pass-pipeline='builtin.module(func.func(llama-x86-block-contractions{vector-bytes=128}))' 2>&1 | FileCheck %s --check-prefix=BYTES
// RUN: not llama-opt %s --pass-pipeline='builtin.module(llama-x86-vector-attention{vector-registers=8})' 2>&1 | FileCheck %s --check-prefix=REGISTERS
// RUN: not llama-opt %s --pass-pipeline='builtin.module(func.func(llama-x86-block-contractions{vector-bytes=64 vector-registers=24}))' 2>&1 | FileCheck %s --check-prefix=REGISTERS
// RUN: not llama-opt %s --pass-pipeline='builtin.module(llama-x86-vector-attention{vector-bytes=32 dot-bf16})' 2>&1 | FileCheck %s --check-prefix=DOT
// RUN: not llama-opt %s --pass-pipeline='builtin.module(llama-x86-vector-attention{task-rows=0})' 2>&1 | FileCheck %s --check-prefix=ROWS

// BYTES: error: vector-bytes is {{24|128}}, but must be 16, 32 or 64
// REGISTERS: error: vector-registers is {{8|24}}, but must be 16 or 32
// DOT: error: llama-x86-vector-attention: dot-bf16 takes vector-bytes=64
// ROWS: error: llama-x86-vector-attention: task-rows is 0, but must be at least 1
func.func @f() {
  return
}
