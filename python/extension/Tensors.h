//===- Tensors.h - Arrays of Python as tensors, and back ------------------===//
#ifndef LLAMA_MLIR_PYTHON_EXTENSION_TENSORS_H
#define LLAMA_MLIR_PYTHON_EXTENSION_TENSORS_H

#include "python/extension/Support.h"

#include "llama-mlir-c/Execute.h"

#include <string>
#include <vector>

namespace llama_mlir::python {

/// An array that a call uses where it lies: of NumPy, or of whoever speaks
/// DLPack. Holds on to it until destroyed, which needs the interpreter's lock.
class BorrowedTensor {
public:
  /// Raises a TypeError or ValueError that begins with `where` for what cannot
  /// be passed without a copy. `isWritten`: the call writes it.
  BorrowedTensor(nb::handle array, const std::string &where, bool isWritten);
  ~BorrowedTensor();
  BorrowedTensor(const BorrowedTensor &) = delete;
  BorrowedTensor &operator=(const BorrowedTensor &) = delete;

  /// Valid as long as this object is.
  LlamaTensor get() const;

  /// What messages call it.
  const std::string &getName() const { return name; }
  bool isWritten() const { return written; }
  /// Whether they share a byte.
  bool overlaps(const BorrowedTensor &other) const;

private:
  void readNumPy(nb::handle array, const std::string &where, bool isWritten);
  void readDLPack(nb::handle array, const std::string &where, bool isWritten);
  void checkLayout(const std::string &where) const;

  std::string name;
  bool written;
  void *data = nullptr;
  LlamaDType dtype = LlamaDTypeF32;
  std::vector<int64_t> sizes;
  std::vector<int64_t> strides; ///< In elements; empty for row-major.
  Py_buffer buffer{};           ///< With an object only for NumPy.
  nb::object capsule;           ///< Of DLPack.
};

/// A result: memory that the compiled function allocated, freed with this
/// object. NumPy reads it through the buffer protocol, as bytes, and others
/// through DLPack.
class ResultTensor {
public:
  explicit ResultTensor(LlamaTensor tensor) : tensor(tensor) {}
  ~ResultTensor() { llamaTensorRelease(&tensor); }
  ResultTensor(const ResultTensor &) = delete;
  ResultTensor &operator=(const ResultTensor &) = delete;

  const LlamaTensor &get() const { return tensor; }
  Py_ssize_t getNumBytes() const;

private:
  LlamaTensor tensor;
};

void registerTensors(nb::module_ &m);

} // namespace llama_mlir::python

#endif // LLAMA_MLIR_PYTHON_EXTENSION_TENSORS_H
