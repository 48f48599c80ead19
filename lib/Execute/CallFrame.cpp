//===- CallFrame.cpp - The C interface of one call ------------------------===//
#include "lib/Execute/CallFrame.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace mlir::llama;

/// What the lowering of memref.get_global gives as the allocated pointer.
static constexpr uintptr_t kStaticMemory = 0xDEADBEEF;

static size_t getDescriptorWords(size_t rank) { return 3 + 2 * rank; }

static int64_t toWord(void *pointer) {
  return static_cast<int64_t>(reinterpret_cast<uintptr_t>(pointer));
}

static void *toPointer(int64_t word) {
  return reinterpret_cast<void *>(static_cast<uintptr_t>(word));
}

/// Strides of a row-major tensor, in elements.
static llvm::SmallVector<int64_t, 4>
getRowMajorStrides(llvm::ArrayRef<int64_t> shape) {
  llvm::SmallVector<int64_t, 4> strides(shape.size(), 1);
  for (size_t i = shape.size(); i-- > 1;)
    strides[i - 1] = strides[i] * shape[i];
  return strides;
}

CallFrame::CallFrame(const FunctionSignature &signature,
                     llvm::MutableArrayRef<HostTensor> inputs)
    : signature(signature), inputs(inputs) {
  bool scalarResult =
      signature.results.size() == 1 &&
      signature.results.front().kind == ValueSignature::Kind::Scalar;
  size_t bytes = 0;
  for (const ValueSignature &result : signature.results) {
    bool isScalar = result.kind == ValueSignature::Kind::Scalar;
    size_t alignment = isScalar ? getByteWidth(result.element) : 8;
    bytes = llvm::alignTo(bytes, alignment);
    resultOffsets.push_back(bytes);
    bytes += isScalar ? alignment : 8 * getDescriptorWords(result.shape.size());
  }
  resultStorage.resize(llvm::divideCeil(bytes, 8));
  resultPointer = resultStorage.data();

  if (!signature.results.empty() && !scalarResult)
    packed.push_back(&resultPointer);
  firstArgument = packed.size();
  packed.resize(firstArgument + inputs.size());
  // `packed` holds addresses of elements of these: they must not move.
  descriptors.resize(inputs.size());
  pointers.resize(inputs.size());
  for (auto [i, input] : llvm::enumerate(inputs))
    bind(i, input);
  if (scalarResult)
    packed.push_back(resultPointer);
}

void CallFrame::bind(size_t index, HostTensor &input) {
  if (signature.arguments[index].kind == ValueSignature::Kind::Scalar) {
    packed[firstArgument + index] = input.getData();
    return;
  }
  Descriptor &descriptor = descriptors[index];
  descriptor = {toWord(input.getData()), toWord(input.getData()), 0};
  llvm::append_range(descriptor, input.getShape());
  llvm::append_range(descriptor, getRowMajorStrides(input.getShape()));
  pointers[index] = descriptor.data();
  packed[firstArgument + index] = &pointers[index];
}

llvm::Expected<std::vector<HostTensor>> CallFrame::takeResults() {
  std::vector<HostTensor> results;
  llvm::Error failure = llvm::Error::success();
  for (auto [result, offset] :
       llvm::zip_equal(signature.results, resultOffsets)) {
    llvm::Expected<HostTensor> value =
        result.kind == ValueSignature::Kind::Scalar
            ? takeScalar(result, offset)
            : takeBuffer(result, offset);
    // After a failure the rest is still taken, so that it is freed.
    if (!value)
      failure = llvm::joinErrors(std::move(failure), value.takeError());
    else
      results.push_back(std::move(*value));
  }
  if (failure)
    return std::move(failure);
  return results;
}

llvm::Expected<HostTensor> CallFrame::takeScalar(const ValueSignature &result,
                                                 size_t offset) {
  llvm::Expected<HostTensor> value = HostTensor::allocate(result.element, {});
  if (value)
    std::memcpy(value->getData(),
                reinterpret_cast<char *>(resultStorage.data()) + offset,
                getByteWidth(result.element));
  return value;
}

/// Copies a strided view to `target`, which has its shape.
static void copyStrided(const char *source, llvm::ArrayRef<int64_t> strides,
                        llvm::ArrayRef<int64_t> shape, size_t elementBytes,
                        char *&target) {
  if (shape.empty()) {
    std::memcpy(target, source, elementBytes);
    target += elementBytes;
    return;
  }
  for (int64_t i = 0; i < shape.front(); ++i)
    copyStrided(source + i * strides.front() * elementBytes,
                strides.drop_front(), shape.drop_front(), elementBytes, target);
}

llvm::Expected<HostTensor> CallFrame::takeBuffer(const ValueSignature &result,
                                                 size_t offset) {
  size_t rank = result.shape.size();
  llvm::ArrayRef<int64_t> words(resultStorage.data() + offset / 8,
                                getDescriptorWords(rank));
  void *allocated = toPointer(words[0]);
  size_t elementBytes = getByteWidth(result.element);
  char *data = static_cast<char *>(toPointer(words[1])) +
               words[2] * static_cast<int64_t>(elementBytes);
  llvm::ArrayRef<int64_t> shape = words.slice(3, rank);
  llvm::ArrayRef<int64_t> strides = words.slice(3 + rank, rank);

  // The memory is ours unless it is an argument's, the module's, or that of a
  // result before.
  bool isShared = reinterpret_cast<uintptr_t>(allocated) == kStaticMemory ||
                  llvm::is_contained(taken, allocated) ||
                  llvm::any_of(inputs, [&](const HostTensor &input) {
                    return input.getData() == allocated;
                  });
  std::shared_ptr<void> owner;
  if (!isShared) {
    owner = std::shared_ptr<void>(allocated, std::free);
    taken.push_back(allocated);
  }
  HostTensor view = HostTensor::borrow(result.element, shape, data, owner);
  bool isRowMajor =
      llvm::ArrayRef<int64_t>(getRowMajorStrides(shape)) == strides;
  if (owner && (isRowMajor || view.getNumElements() == 0))
    return std::move(view);
  llvm::Expected<HostTensor> copy = HostTensor::allocate(result.element, shape);
  if (copy && view.getNumElements()) {
    char *target = static_cast<char *>(copy->getData());
    copyStrided(data, strides, shape, elementBytes, target);
  }
  return copy;
}
