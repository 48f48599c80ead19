//===- CallFrame.cpp - The C interface of one call ------------------------===//
#include "runtime/CallFrame.h"

#include "runtime/Memory.h"

#include <stdlib.h>
#include <string.h>

using namespace mlir::llama;
using runtime::CallFrame;

/// What the lowering of memref.get_global gives as the allocated pointer.
static constexpr int64_t kStaticMemory = 0xDEADBEEF;

static size_t getDescriptorWords(int32_t rank) { return 3 + 2 * rank; }

static size_t alignTo(size_t value, size_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

static int64_t toWord(void *pointer) {
  return static_cast<int64_t>(reinterpret_cast<uintptr_t>(pointer));
}

static void *toPointer(int64_t word) {
  return reinterpret_cast<void *>(static_cast<uintptr_t>(word));
}

/// Copies a strided view to `target`, row-major.
static void copyStrided(const char *source, const int64_t *strides,
                        const int64_t *sizes, int32_t rank, size_t elementBytes,
                        char *&target) {
  if (rank == 0) {
    memcpy(target, source, elementBytes);
    target += elementBytes;
    return;
  }
  for (int64_t i = 0; i < *sizes; ++i)
    copyStrided(source + i * *strides * static_cast<int64_t>(elementBytes),
                strides + 1, sizes + 1, rank - 1, elementBytes, target);
}

CallFrame::~CallFrame() {
  releaseResults();
  free(block);
}

bool CallFrame::prepare(const llama_function &newFunction) {
  releaseResults();
  free(block);
  function = &newFunction;
  int32_t numArguments = function->num_arguments;
  int32_t numResults = function->num_results;
  bool hasScalarResult =
      numResults == 1 && function->results[0].kind == llama_value::Scalar;
  bool hasResultStruct = numResults > 0 && !hasScalarResult;

  size_t resultBytes = 0;
  auto place = [&](const llama_value &result) {
    bool isScalar = result.kind == llama_value::Scalar;
    size_t bytes = isScalar ? getByteWidth(result.dtype)
                            : 8 * getDescriptorWords(result.rank);
    size_t offset = alignTo(resultBytes, isScalar ? bytes : 8);
    resultBytes = offset + bytes;
    return offset;
  };
  for (int32_t i = 0; i < numResults; ++i)
    place(function->results[i]);
  resultBytes = alignTo(resultBytes, 8);

  size_t words = 0;
  for (int32_t i = 0; i < numArguments; ++i)
    words += getDescriptorWords(function->arguments[i].rank);
  size_t pointers = numArguments + (numResults > 0);
  size_t bytes = sizeof(void *) * pointers + sizeof(int64_t *) * numArguments +
                 8 * words + resultBytes + sizeof(size_t) * numResults +
                 sizeof(bool) * numResults;
  block = calloc(bytes ? bytes : 1, 1);
  if (!block)
    return false;
  char *next = static_cast<char *>(block);
  auto take = [&](size_t size) {
    char *start = next;
    next += size;
    return start;
  };
  packed = reinterpret_cast<void **>(take(sizeof(void *) * pointers));
  descriptors =
      reinterpret_cast<int64_t **>(take(sizeof(int64_t *) * numArguments));
  for (int32_t i = 0; i < numArguments; ++i)
    descriptors[i] = reinterpret_cast<int64_t *>(
        take(8 * getDescriptorWords(function->arguments[i].rank)));
  results = take(resultBytes);
  resultOffsets = reinterpret_cast<size_t *>(take(sizeof(size_t) * numResults));
  taken = reinterpret_cast<bool *>(take(sizeof(bool) * numResults));
  resultBytes = 0;
  for (int32_t i = 0; i < numResults; ++i)
    resultOffsets[i] = place(function->results[i]);

  resultPointer = results;
  firstArgument = hasResultStruct;
  if (hasResultStruct)
    packed[0] = &resultPointer;
  else if (hasScalarResult)
    packed[numArguments] = results;
  return true;
}

void CallFrame::bind(int32_t argument, void *data, const int64_t *sizes) {
  const llama_value &value = function->arguments[argument];
  if (value.kind == llama_value::Scalar) {
    packed[firstArgument + argument] = data;
    return;
  }
  int64_t *words = descriptors[argument];
  words[0] = words[1] = toWord(data);
  words[2] = 0;
  // A scalar tensor may come without sizes.
  if (value.rank > 0)
    memcpy(words + 3, sizes, sizeof(int64_t) * value.rank);
  setRowMajor(value.rank, sizes, words + 3 + value.rank);
  packed[firstArgument + argument] = &descriptors[argument];
}

bool CallFrame::countWorkspace(const llama_function &companion,
                               llama_packed_function code,
                               int64_t &bytes) const {
  CallFrame other;
  if (!other.prepare(companion))
    return false;
  for (int32_t i = 0; i < companion.num_arguments; ++i) {
    bool isScalar = companion.arguments[i].kind == llama_value::Scalar;
    const int64_t *words = descriptors[i];
    other.bind(i, isScalar ? packed[firstArgument + i] : toPointer(words[1]),
               isScalar ? nullptr : words + 3);
  }
  other.call(code);
  memcpy(&bytes, other.getScalar(0), sizeof(bytes));
  return true;
}

const void *CallFrame::getScalar(int32_t result) const {
  return results + resultOffsets[result];
}

int64_t *CallFrame::getDescriptor(int32_t result) const {
  return reinterpret_cast<int64_t *>(results + resultOffsets[result]);
}

/// The memory is the result's unless it is an argument's, the program's, or
/// that of a result before.
bool CallFrame::isOwned(int32_t result) const {
  int64_t allocated = getDescriptor(result)[0];
  if (allocated == 0 || allocated == kStaticMemory)
    return false;
  for (int32_t i = 0; i < function->num_arguments; ++i)
    if (function->arguments[i].kind != llama_value::Scalar &&
        descriptors[i][0] == allocated)
      return false;
  for (int32_t i = 0; i < result; ++i)
    if (function->results[i].kind != llama_value::Scalar &&
        getDescriptor(i)[0] == allocated)
      return false;
  return true;
}

CallFrame::Result CallFrame::takeResult(int32_t result) {
  const llama_value &value = function->results[result];
  int64_t *words = getDescriptor(result);
  size_t elementBytes = getByteWidth(value.dtype);
  char *data = static_cast<char *>(toPointer(words[1])) +
               words[2] * static_cast<int64_t>(elementBytes);
  const int64_t *sizes = words + 3, *strides = sizes + value.rank;
  // A later result in the same memory is copied: takers free nothing before
  // they have taken all.
  if (isOwned(result) && isRowMajor(value.rank, sizes, strides)) {
    taken[result] = true;
    return {data, sizes, toPointer(words[0])};
  }
  size_t bytes = elementBytes * countElements(value.rank, sizes);
  void *copy = allocate(bytes);
  char *target = static_cast<char *>(copy);
  if (copy && bytes)
    copyStrided(data, strides, sizes, value.rank, elementBytes, target);
  return {copy, sizes, copy};
}

void CallFrame::releaseResults() {
  if (!block)
    return;
  auto isBuffer = [&](int32_t i) {
    return function->results[i].kind != llama_value::Scalar;
  };
  for (int32_t i = 0; i < function->num_results; ++i)
    if (isBuffer(i) && !taken[i] && isOwned(i))
      free(toPointer(getDescriptor(i)[0]));
  // Nothing is left of the call, nor of an owner that a later one would miss.
  for (int32_t i = 0; i < function->num_results; ++i) {
    taken[i] = false;
    if (isBuffer(i))
      getDescriptor(i)[0] = 0;
  }
}
