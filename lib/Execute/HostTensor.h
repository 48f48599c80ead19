//===- HostTensor.h - A dense tensor in this process' memory --------------===//
#ifndef LLAMA_MLIR_LIB_EXECUTE_HOSTTENSOR_H
#define LLAMA_MLIR_LIB_EXECUTE_HOSTTENSOR_H

#include "lib/Execute/ElementType.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>

namespace mlir::llama {

/// A dense row-major tensor. Rank 0 is a scalar; any dimension may be 0. The
/// bytes are owned, or borrowed from something that must outlive the tensor.
/// Copies are explicit.
class HostTensor {
public:
  HostTensor() = default;
  HostTensor(HostTensor &&) = default;
  HostTensor &operator=(HostTensor &&) = default;

  /// Uninitialised and 64-byte aligned; large ones ask for huge pages. Fails
  /// where the size overflows or there is no such memory.
  static llvm::Expected<HostTensor> allocate(ElementType type,
                                             llvm::ArrayRef<int64_t> shape);
  /// A view of `data`, which `owner` (if any) keeps alive.
  static HostTensor borrow(ElementType type, llvm::ArrayRef<int64_t> shape,
                           void *data, std::shared_ptr<void> owner = nullptr);

  ElementType getElementType() const { return type; }
  llvm::ArrayRef<int64_t> getShape() const { return shape; }
  int64_t getNumElements() const;
  size_t getByteSize() const {
    return static_cast<size_t>(getNumElements()) * getByteWidth(type);
  }
  void *getData() { return data; }
  const void *getData() const { return data; }
  llvm::ArrayRef<uint8_t> getBytes() const {
    return {static_cast<const uint8_t *>(data), getByteSize()};
  }

  /// The elements as T, whose size must be the element type's.
  template <typename T> llvm::MutableArrayRef<T> getElements() {
    return {static_cast<T *>(data), static_cast<size_t>(getNumElements())};
  }
  template <typename T> llvm::ArrayRef<T> getElements() const {
    return {static_cast<const T *>(data),
            static_cast<size_t>(getNumElements())};
  }

  /// A copy that owns its bytes.
  llvm::Expected<HostTensor> clone() const;

  /// A copy with another element type: floats are rounded once, to nearest
  /// even; integers that do not fit are an error, as is float to integer.
  llvm::Expected<HostTensor> convertTo(ElementType to) const;

  /// Element `index` in row-major order. A float is exact; of an integer the
  /// lowest bits may be rounded away.
  double getAsDouble(int64_t index) const;
  /// Element `index` of an integer tensor.
  int64_t getAsInteger(int64_t index) const;
  /// Sets an element, rounded once to the element type, or cut off.
  void setFromDouble(int64_t index, double value);
  void setFromInteger(int64_t index, int64_t value);

  /// "2x3xf32", or "f32" for rank 0.
  std::string getTypeText() const;

private:
  ElementType type = ElementType::F32;
  llvm::SmallVector<int64_t, 4> shape;
  void *data = nullptr;
  std::shared_ptr<void> owner;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_EXECUTE_HOSTTENSOR_H
