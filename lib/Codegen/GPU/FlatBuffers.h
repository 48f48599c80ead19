//===- FlatBuffers.h - Accesses of a launch by one linear index -----------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_GPU_FLATBUFFERS_H
#define LLAMA_MLIR_LIB_CODEGEN_GPU_FLATBUFFERS_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace mlir::llama {

/// The largest index of an element in a kernel.
inline constexpr int64_t kMaxIndex = INT32_MAX;

/// The type that elements of `type` have in buffers of kernels: i8 for i1 and
/// i4, i64 for index. Null where there is none.
Type getStorageType(Type type);

/// Rewrites the body of a launch so that every access is to a 1-D buffer at one
/// linear index. Buffers from outside are used by their base, a memref<?xT>
/// that is made before the launch; `extents` get the numbers of elements, as
/// index values before the launch, that must not exceed kMaxIndex.
LogicalResult flattenBuffers(gpu::LaunchOp launch,
                             SmallVectorImpl<Value> &extents);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_GPU_FLATBUFFERS_H
