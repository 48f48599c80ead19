// The whole way from kernels to words, held against the validator of Khronos.
//
// REQUIRES: spirv-val, spirv-dis
// RUN: llama-opt %S/Inputs/kernels.mlir --llama-gpu-module-to-spirv -o %t.mlir
// RUN: FileCheck %s --check-prefix=BINARY < %t.mlir
// RUN: rm -rf %t.images && %python %llama_source_root/scripts/gpu_images.py %t.mlir %t.images
// RUN: spirv-val --target-env vulkan1.1 %t.images/types.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/sum.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/vec.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/loops.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/math.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/sub.spv
// RUN: spirv-val --target-env vulkan1.1 %t.images/shuffle.spv
// RUN: spirv-dis %t.images/types.spv | FileCheck %s --check-prefix=TYPES
// RUN: spirv-dis %t.images/sum.spv | FileCheck %s --check-prefix=SUM
// RUN: spirv-dis %t.images/sub.spv | FileCheck %s --check-prefix=SUB

// BINARY-NOT: gpu.module
// BINARY: gpu.binary @types [#gpu.object<#spirv.target_env<{{.*}}bin = "\03\02#\07
// BINARY: gpu.binary @sum
// BINARY-NOT: gpu.module
// BINARY: gpu.binary @shuffle

// Every type of buffers, and what that asks of a device; numbers come last.
// TYPES-DAG: OpCapability Int8
// TYPES-DAG: OpCapability StorageBuffer8BitAccess
// TYPES-DAG: OpCapability Float64
// TYPES: OpMemoryModel Logical GLSL450
// TYPES: OpEntryPoint GLCompute %[[MAIN:.*]] "convert"
// TYPES: OpExecutionMode %[[MAIN]] LocalSize 64 1 1
// TYPES-DAG: OpDecorate %convert_arg_0 Binding 0
// TYPES-DAG: OpDecorate %convert_arg_7 Binding 7
// TYPES-DAG: OpDecorate %convert_arg_8 Binding 8
// TYPES-DAG: OpDecorate %convert_arg_8 DescriptorSet 0
// TYPES-DAG: OpDecorate %convert_arg_8 Aliased
// TYPES-DAG: OpDecorate %{{.*}} NoContraction

// Fewer needs where fewer types are used; 16 bits in workgroup memory need no
// capability of their own.
// SUM-NOT: OpCapability Float64
// SUM-NOT: OpCapability Workgroup
// SUM: OpEntryPoint GLCompute
// SUM: OpTypePointer Workgroup %ushort
// Products that may be contracted are. 328 is AcquireRelease | UniformMemory |
// WorkgroupMemory.
// SUM: OpExtInst %float %{{.*}} Fma
// SUM: OpControlBarrier %uint_2 %uint_2 %uint_328

// SUB: OpGroupNonUniformFAdd %float %uint_3 Reduce
