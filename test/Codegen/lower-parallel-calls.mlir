// RUN: llama-opt %s --split-input-file --llama-lower-parallel-calls | FileCheck %s

// CHECK-DAG: llvm.func @llama_parallel_for(!llvm.ptr, !llvm.ptr, i64)

llvm.func @f_task(%begin: i64, %end: i64, %x: !llvm.ptr, %s: f32) {
  llvm.return
}

// CHECK-NOT:   @f_task_dispatch
// CHECK-LABEL: llvm.func internal @f_task_entry(
// CHECK-SAME:    %[[CONTEXT:.*]]: !llvm.ptr, %[[BEGIN:.*]]: i64, %[[END:.*]]: i64)
// CHECK:         %[[FIELD0:.*]] = llvm.getelementptr %[[CONTEXT]][0, 0] {{.*}} !llvm.struct<(ptr, f32)>
// CHECK:         %[[X:.*]] = llvm.load %[[FIELD0]] : !llvm.ptr -> !llvm.ptr
// CHECK:         %[[FIELD1:.*]] = llvm.getelementptr %[[CONTEXT]][0, 1]
// CHECK:         %[[S:.*]] = llvm.load %[[FIELD1]] : !llvm.ptr -> f32
// CHECK:         llvm.call @f_task(%[[BEGIN]], %[[END]], %[[X]], %[[S]])
// CHECK-NOT:   @f_task_dispatch
llvm.func @f_task_dispatch(i64, !llvm.ptr, f32) attributes {llama.parallel_body = @f_task}

// The captures are packed on the stack at the entry, not in a loop.
// CHECK-LABEL: llvm.func @f(
// CHECK-SAME:    %[[N:.*]]: i64, %[[X:.*]]: !llvm.ptr, %[[S:.*]]: f32)
// CHECK:         %[[PACKED:.*]] = llvm.alloca %{{.*}} x !llvm.struct<(ptr, f32)>
// CHECK:         llvm.br ^[[LOOP:.*]]
// CHECK:       ^[[LOOP]]:
// CHECK:         %[[TO0:.*]] = llvm.getelementptr %[[PACKED]][0, 0]
// CHECK:         llvm.store %[[X]], %[[TO0]]
// CHECK:         %[[TO1:.*]] = llvm.getelementptr %[[PACKED]][0, 1]
// CHECK:         llvm.store %[[S]], %[[TO1]]
// CHECK:         %[[BODY:.*]] = llvm.mlir.addressof @f_task_entry
// CHECK:         llvm.call @llama_parallel_for(%[[BODY]], %[[PACKED]], %[[N]])
llvm.func @f(%n: i64, %x: !llvm.ptr, %s: f32) {
  llvm.br ^loop
^loop:
  llvm.call @f_task_dispatch(%n, %x, %s) : (i64, !llvm.ptr, f32) -> ()
  llvm.return
}

// -----

// Nothing is declared that nobody calls.
// CHECK: llvm.func @other()
// CHECK-LABEL: llvm.func @plain
// CHECK:         llvm.call @other
// CHECK-NOT:   llama_parallel_for
llvm.func @other()
llvm.func @plain() {
  llvm.call @other() : () -> ()
  llvm.return
}
