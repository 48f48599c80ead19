// Bad input: one clear line each, exit code 1.
// REQUIRES: llama-runner
// RUN: rm -rf %t && split-file %s %t

// Commands and flags.
// RUN: not llama-runner frobnicate 2>&1 | FileCheck %s --check-prefix=COMMAND
// COMMAND: {{^}}error: unknown command 'frobnicate' (try llama-runner --help){{$}}
// RUN: not llama-runner exec %t/good.mlir --frobnicate 2>&1 | FileCheck %s --check-prefix=FLAG
// FLAG: {{^}}error: unknown option --frobnicate (try llama-runner exec --help){{$}}
// RUN: not llama-runner exec 2>&1 | FileCheck %s --check-prefix=NOFILE
// NOFILE: {{^}}error: missing FILE.mlir (try llama-runner exec --help){{$}}
// RUN: not llama-runner exec %t/good.mlir more 2>&1 | FileCheck %s --check-prefix=MORE
// MORE: {{^}}error: unexpected argument 'more'
// RUN: not llama-runner bench %t/good.mlir --seconds -1 2>&1 | FileCheck %s --check-prefix=SECONDS
// SECONDS: {{^}}error: --seconds -1: expected a number that is not negative (try llama-runner bench --help){{$}}
// RUN: not llama-runner exec %t/good.mlir --threads 2>&1 | FileCheck %s --check-prefix=NOVALUE
// NOVALUE: {{^}}error: --threads needs a value: N
// RUN: not llama-runner exec %t/good.mlir --threads many 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: not llama-runner exec %t/good.mlir --threads 0 2>&1 | FileCheck %s --check-prefix=THREADS
// THREADS: {{^}}error: --threads {{many|0}}: expected a whole number from 1 to 1024
// RUN: not llama-runner exec %t/good.mlir --quant-compute int4 2>&1 | FileCheck %s --check-prefix=COMPUTE
// RUN: not llama-runner compile %t/good.mlir --quant-compute int4 -o %t/x.s 2>&1 | FileCheck %s --check-prefix=COMPUTE
// COMPUTE: {{^}}error: --quant-compute: unknown arithmetic of quantised weights 'int4': expected float or int8
// RUN: not llama-runner compile %t/good.mlir --quant-compute int8 -o %t/x.o 2>&1 | FileCheck %s --check-prefix=PACKAGE
// PACKAGE: {{^}}error: --quant-compute applies to .ll and .s, and {{.*}}x.o is neither
// RUN: not llama-runner exec %t/good.mlir --fuse some 2>&1 | FileCheck %s --check-prefix=FUSE
// RUN: not llama-runner compile %t/good.mlir --fuse some -o %t/x.s 2>&1 | FileCheck %s --check-prefix=FUSE
// FUSE: {{^}}error: --fuse: unknown fusion 'some': expected none, default, all, or a list of rope-tables, {{.*}} and parallel-loops
// RUN: not llama-runner compile %t/good.mlir --fuse none -o %t/x.o 2>&1 | FileCheck %s --check-prefix=FUSEPACKAGE
// FUSEPACKAGE: {{^}}error: --fuse applies to .ll and .s, and {{.*}}x.o is neither
// RUN: llama-runner compile %t/good.mlir --fuse none -o %t/x.s
// RUN: not llama-runner compile %t/good.mlir --target znver4 -o %t/x.mlir 2>&1 | FileCheck %s --check-prefix=TARGETMODULE
// RUN: not llama-runner compile %t/good.mlir --target cuda:sm_90 -o %t/x.mlir 2>&1 | FileCheck %s --check-prefix=TARGETMODULE
// TARGETMODULE: {{^}}error: --target applies to .ll, .s and packages (.so, .a, .o), and {{.*}}x.mlir is the module itself, for any target{{$}}
// RUN: llama-runner compile %t/good.mlir --target host -o %t/x.mlir
// RUN: not llama-runner exec %t/good.mlir --json=yes 2>&1 | FileCheck %s --check-prefix=FLAGVALUE
// FLAGVALUE: {{^}}error: --json takes no value
// RUN: not llama-runner verify %t/good.mlir --rtol -1 2>&1 | FileCheck %s --check-prefix=RTOL
// RTOL: {{^}}error: --rtol -1: expected a number that is not negative
// RUN: not llama-runner exec %t/good.mlir --random 1 --target pdp11 2>&1 | FileCheck %s --check-prefix=TARGET
// TARGET: {{^}}error: --target: unknown target 'pdp11': expected host, x86-64,
// RUN: not llama-runner exec %t/good.mlir --random 1 --pipeline gpu 2>&1 | FileCheck %s --check-prefix=PIPELINE
// PIPELINE: {{^}}error: --pipeline gpu: expected x86 or loops
// RUN: not llama-runner compile %t/good.mlir -o out.exe 2>&1 | FileCheck %s --check-prefix=EXTENSION
// EXTENSION: {{^}}error: -o out.exe: expected a file that ends in .mlir, .ll, .s, .so, .a or .o

// Modules.
// RUN: not llama-runner exec %t/missing.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: {{^}}error: cannot read {{.*}}missing.mlir: No such file or directory
// RUN: not llama-runner exec %t/syntax.mlir 2>&1 | FileCheck %s --check-prefix=SYNTAX
// SYNTAX: {{^}}error: {{.*}}syntax.mlir:2:8: {{.+}}
// RUN: not llama-runner exec %t/invalid.mlir 2>&1 | FileCheck %s --check-prefix=INVALID
// INVALID: {{^}}error: {{.*}}invalid.mlir:2:{{[0-9]+}}: {{.+}}
// RUN: not llama-runner exec %t/good.mlir --entry other --random 1 2>&1 | FileCheck %s --check-prefix=ENTRY
// ENTRY: {{^}}error: {{.*}}good.mlir: no public function @other in the module, which has @main
// RUN: not llama-runner exec %t/two.mlir 2>&1 | FileCheck %s --check-prefix=TWO
// TWO: {{^}}error: {{.*}}two.mlir: the module has several public functions: choose one of @a, @b with --entry
// RUN: not llama-runner exec %t/empty.mlir 2>&1 | FileCheck %s --check-prefix=EMPTY
// EMPTY: {{^}}error: {{.*}}empty.mlir: the module has no public function
// RUN: not llama-runner exec %t/type.mlir --random 1 2>&1 | FileCheck %s --check-prefix=TYPE
// TYPE: {{^}}error: {{.*}}type.mlir: argument 0 of @main: values of type {{.*}} cannot be passed

// Inputs.
// RUN: not llama-runner exec %t/good.mlir 2>&1 | FileCheck %s --check-prefix=NOINPUT
// NOINPUT: {{^}}error: @main takes 1 arguments: give --inputs or --random SEED
// RUN: not llama-runner exec %t/good.mlir --random 1 --inputs x.npy 2>&1 | FileCheck %s --check-prefix=BOTH
// BOTH: {{^}}error: --inputs and --random exclude each other
// RUN: not llama-runner exec %t/good.mlir --random 1 2>&1 | FileCheck %s --check-prefix=NOSHAPE
// NOSHAPE: {{^}}error: argument 0 is tensor<?x3xf32>: give its sizes, e.g. --shapes arg0=1x128x2048
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=2x4 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: {{^}}error: argument 0 of @main: found 2x4xf32, expected tensor<?x3xf32>
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=2x3,arg1=4 2>&1 | FileCheck %s --check-prefix=SHAPES
// SHAPES: {{^}}error: --shapes names arg1, but @main takes 1 arguments
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=2xx3 2>&1 | FileCheck %s --check-prefix=DIM
// DIM: {{^}}error: --shapes 'arg0=2xx3': '' is no size; expected e.g. arg0=1x128x2048
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=99999999999x99999999999 2>&1 | FileCheck %s --check-prefix=HUGE
// HUGE: {{^}}error: tensor 99999999999x99999999999xf32 is larger than the address space
// RUN: not llama-runner exec %t/good.mlir --inputs %t/missing.npy 2>&1 | FileCheck %s --check-prefix=NONPY
// NONPY: {{^}}error: cannot read {{.*}}missing.npy: No such file or directory
// RUN: not llama-runner exec %t/good.mlir --inputs %t/good.mlir 2>&1 | FileCheck %s --check-prefix=NOTNPY
// NOTNPY: {{^}}error: input '{{.*}}good.mlir' is neither a .npy file nor the only, .safetensors, one
// RUN: cp %t/good.mlir %t/text.npy && not llama-runner exec %t/good.mlir --inputs %t/text.npy 2>&1 | FileCheck %s --check-prefix=MAGIC
// MAGIC: {{^}}error: {{.*}}text.npy: not a .npy file
// RUN: cp %t/good.mlir %t/text.safetensors && not llama-runner exec %t/good.mlir --inputs %t/text.safetensors 2>&1 | FileCheck %s --check-prefix=SAFE
// SAFE: {{^}}error: {{.*}}text.safetensors{{.+}}
// RUN: llama-runner exec %t/good.mlir --random 1 --shapes arg0=2x3 --outputs %t/made
// RUN: not llama-runner exec %t/half.mlir --inputs %t/made/result0.npy 2>&1 | FileCheck %s --check-prefix=DTYPE
// DTYPE: {{^}}error: argument 0 of @main: found 2x3xf32, expected tensor<2x3xf16>
// RUN: not llama-runner exec %t/good.mlir --inputs %t/made/result0.npy,%t/made/result0.npy 2>&1 | FileCheck %s --check-prefix=COUNT
// COUNT: {{^}}error: @main takes 1 arguments, but 2 were given
// RUN: head -c 140 %t/made/result0.npy > %t/short.npy && not llama-runner exec %t/good.mlir --inputs %t/short.npy 2>&1 | FileCheck %s --check-prefix=TRUNCATED
// TRUNCATED: {{^}}error: {{.*}}short.npy: the shape needs 24 bytes of data, but the file has 12

// Outputs.
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=2x3 --outputs /dev/null/x 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: {{^}}error: cannot make folder /dev/null/x: Not a directory
// RUN: not llama-runner exec %t/good.mlir --random 1 --shapes arg0=2x3 --outputs %t/none/x.safetensors 2>&1 | FileCheck %s --check-prefix=WRITE
// WRITE: {{^}}error: {{.*}}x.safetensors{{.+}}
// RUN: not llama-runner compile %t/good.mlir -o %t/none/x.o 2>&1 | FileCheck %s --check-prefix=OBJECT
// OBJECT: {{^}}error: cannot write {{.*}}x.o: {{.*}}No such file or directory

//--- good.mlir
func.func @main(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  return %x : tensor<?x3xf32>
}
//--- half.mlir
func.func @main(%x: tensor<2x3xf16>) -> tensor<2x3xf16> {
  return %x : tensor<2x3xf16>
}
//--- syntax.mlir
func.func @main(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %y = foo.bar %x
}
//--- invalid.mlir
func.func @main(%x: tensor<2xf32>) -> tensor<3xf32> {
  return %x : tensor<2xf32>
}
//--- two.mlir
func.func @a() { return }
func.func @b() { return }
//--- empty.mlir
func.func private @a()
//--- type.mlir
func.func @main(%x: tensor<2xcomplex<f32>>) { return }
