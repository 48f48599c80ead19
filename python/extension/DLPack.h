//===- DLPack.h - The structs of DLPack 1.0 -------------------------------===//
//
// The ABI that https://dmlc.github.io/dlpack/latest/c_api.html fixes, and of it
// only what memory of the processor needs.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_PYTHON_EXTENSION_DLPACK_H
#define LLAMA_MLIR_PYTHON_EXTENSION_DLPACK_H

#include <cstdint>

namespace llama_mlir::python::dlpack {

constexpr int32_t kCPU = 1;

enum Code : uint8_t {
  kInt = 0,
  kUInt = 1,
  kFloat = 2,
  kBFloat = 4,
  kBool = 6,
};

struct Device {
  int32_t type;
  int32_t id;
};

struct DataType {
  uint8_t code;
  uint8_t bits;
  uint16_t lanes;
};

struct Tensor {
  void *data;
  Device device;
  int32_t rank;
  DataType dtype;
  int64_t *sizes;
  int64_t *strides; ///< In elements; may be null for row-major.
  uint64_t byteOffset;
};

/// In a capsule called "dltensor".
struct Managed {
  Tensor tensor;
  void *context;
  void (*deleter)(Managed *);
};

constexpr uint64_t kReadOnly = 1;

/// In a capsule called "dltensor_versioned".
struct ManagedVersioned {
  uint32_t major, minor;
  void *context;
  void (*deleter)(ManagedVersioned *);
  uint64_t flags;
  Tensor tensor;
};

} // namespace llama_mlir::python::dlpack

#endif // LLAMA_MLIR_PYTHON_EXTENSION_DLPACK_H
