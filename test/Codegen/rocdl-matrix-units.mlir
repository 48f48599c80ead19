// Linears as code objects: matrix instructions, nothing spilled, nothing called,
// and as much workgroup memory as lets two blocks or more share a unit.
//
// REQUIRES: ld.lld, llvm-objdump, llvm-readelf
// RUN: rm -rf %t && mkdir %t
// DEFINE: %{chip} = none
// DEFINE: %{kernels} = llama-opt %s --llama-to-rocdl="chip=%{chip} print-stage=kernels" -o /dev/null 2> %t/kernels.mlir && \
// DEFINE:   llama-opt %t/kernels.mlir --llama-gpu-module-to-rocdl=chip=%{chip} -o %t/image.mlir && \
// DEFINE:   %python %llama_source_root/scripts/gpu_images.py %t/image.mlir %t
// DEFINE: %{table} = %python %llama_source_root/scripts/gpu_table.py %t/image.mlir

// REDEFINE: %{chip} = gfx942
// RUN: %{kernels}
// RUN: %{table} | FileCheck %s --check-prefixes=TABLE,CDNA
// RUN: llvm-readelf --dyn-symbols %t/kernels.hsaco | FileCheck %s --check-prefix=SYMBOLS
// RUN: llvm-objdump -d %t/kernels.hsaco | FileCheck %s --check-prefix=LOOP
// REDEFINE: %{chip} = gfx90a
// RUN: %{kernels}
// RUN: %{table} | FileCheck %s --check-prefixes=TABLE,CDNA
// REDEFINE: %{chip} = gfx1100
// RUN: %{kernels}
// RUN: %{table} | FileCheck %s --check-prefixes=TABLE,RDNA
// RUN: llvm-readelf --dyn-symbols %t/kernels.hsaco | FileCheck %s --check-prefix=SYMBOLS
// REDEFINE: %{chip} = gfx1201
// RUN: %{kernels}
// RUN: %{table} | FileCheck %s --check-prefixes=TABLE,RDNA

// TABLE: | kernel | threads | VGPRs | SGPRs | LDS bytes | spilled registers | scratch bytes | mfma | wmma | LDS b128 | global b128 | barriers | waves a SIMD | blocks |
// TABLE: | main_kernel_0 | 256 | {{[0-9]+}} | {{[0-9]+}} | {{[0-9]+}} | 0 | 0 | 0 | 0 |
// TABLE: | main_kernel_1 | 256 | {{[0-9]+}} | {{[0-9]+}} | {{[0-9]+}} | 0 | 0 | 0 | 0 |
// TABLE: | main_kernel_2 | 256 | {{[0-9]+}} | {{[0-9]+}} | {{[0-9]+}} | 0 | 0 | 0 | 0 |
// CDNA:  | main_kernel_3 | 256 | {{[0-9]+}} | {{[0-9]+}} | 24576 | 0 | 0 | 8 | 0 | 9 | {{[0-9]+}} | 3 | 2 | 2 |
// CDNA:  | main_kernel_4 | 256 | {{[0-9]+}} | {{[0-9]+}} | 32768 | 0 | 0 | 16 | 0 | 12 | {{[0-9]+}} | 5 | 2 | 2 |
// RDNA:  | main_kernel_3 | 128 | {{[0-9]+}} | {{[0-9]+}} | 24576 | 0 | 0 | 0 | 8 | {{[0-9]+}} | {{[0-9]+}} | 3 | 5 | 5 |
// RDNA:  | main_kernel_4 | 256 | {{[0-9]+}} | {{[0-9]+}} | 32768 | 0 | 0 | 0 | 16 | {{[0-9]+}} | {{[0-9]+}} | 9 | 8 | 4 |

// SYMBOLS-NOT: UND {{[^ ]}}
// SYMBOLS: main_kernel_4.kd

// The next turn's reads are on their way over the barrier and all products.
// LOOP-LABEL: <main_kernel_4>:
// LOOP:         s_waitcnt vmcnt
// LOOP:         ds_write_b128
// LOOP-COUNT-4: global_load_dwordx4
// LOOP:         s_waitcnt lgkmcnt(0)
// LOOP-NEXT:    s_barrier
// LOOP-NOT:     vmcnt
// LOOP-COUNT-16: v_mfma_f32_32x32x8_bf16
// LOOP:         s_cbranch
func.func @main(%x: tensor<?x2048xbf16>, %w: tensor<512x2048xbf16>, %b: tensor<512xbf16>) -> tensor<?x512xbf16> {
  %y = llama.linear %x, %w bias(%b : tensor<512xbf16>) : tensor<?x2048xbf16>, tensor<512x2048xbf16> -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}
