//===- Gguf.h - The .gguf file format -------------------------------------===//
//
// A file is a magic number, a version, counts, metadata (typed values by key),
// descriptions of tensors, and their bytes, each aligned. The reader maps the
// file and trusts nothing in it.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_GGUF_H
#define LLAMA_MODEL_GGUF_H

#include "lib/Model/Json.h"
#include "lib/Model/TensorView.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// A value of the metadata.
struct GgufValue {
  enum class Kind { Integer, Unsigned, Real, Boolean, String, Array };

  Kind kind = Kind::Integer;
  /// Integer, Unsigned and Boolean; an Unsigned beyond int64_t is negative.
  int64_t integer = 0;
  double real = 0;
  llvm::StringRef text;
  /// Of an array: the bytes in the file of its elements, all of `elementWidth`;
  /// strings, each after the 8 bytes of its length, have none.
  Kind elementKind = Kind::Integer;
  uint64_t elementWidth = 0;
  uint64_t count = 0;
  llvm::StringRef elements;

  /// Whether an element is what getInteger gives.
  bool hasIntegers() const {
    return elementKind == Kind::Integer || elementKind == Kind::Unsigned;
  }
  /// An element of an array of integers, as `integer`.
  int64_t getInteger(uint64_t index) const;
  /// An element of an array of reals.
  double getReal(uint64_t index) const;
  /// All elements of an array of strings, which lie in the file.
  std::vector<llvm::StringRef> getStrings() const;
};

/// An open, fully validated .gguf file of version 2 or 3. Tensor bytes are
/// views into the mapping and stay valid as long as it lives.
class GgufFile {
public:
  /// Maps and validates `path`. Fails when the file is cut off, claims more
  /// keys, tensors or bytes than it has, has a key or a tensor twice, a type
  /// that is not supported, an alignment that is none, or a tensor that is not
  /// aligned, overlaps another one or ends beyond the file.
  static llvm::Expected<std::unique_ptr<GgufFile>> open(llvm::StringRef path);

  /// The same for contents in memory; `where` is the name used in messages.
  static llvm::Expected<std::unique_ptr<GgufFile>>
  parse(std::unique_ptr<llvm::MemoryBuffer> contents, llvm::StringRef where);

  /// Null when there is no such key.
  const GgufValue *lookupKey(llvm::StringRef key) const;
  /// In the order of the file. Shapes are row-major, the other way round than
  /// in the file.
  llvm::ArrayRef<TensorView> getTensors() const { return tensors; }
  llvm::StringRef getPath() const { return path; }
  /// Frees the memory that the file's pages take; whoever reads them again gets
  /// them from the file.
  void releasePages() const { releaseFilePages(*contents); }

  /// Typed access to the metadata. Each leaves its result untouched, and
  /// succeeds, when the key is absent, unless it is required.
  enum Presence { Optional, Required };
  /// An integer in [min, max].
  llvm::Error readInt(llvm::StringRef key, int64_t &result, int64_t min,
                      int64_t max, Presence presence = Optional) const;
  /// A finite number.
  llvm::Error readNumber(llvm::StringRef key, double &result,
                         Presence presence = Optional) const;
  llvm::Error readString(llvm::StringRef key, std::string &result,
                         Presence presence = Optional) const;
  llvm::Error readBool(llvm::StringRef key, bool &result,
                       Presence presence = Optional) const;
  /// An array of elements of `elementKind`; null when the key is absent.
  llvm::Expected<const GgufValue *>
  readArray(llvm::StringRef key, GgufValue::Kind elementKind,
            Presence presence = Optional) const;

private:
  class Parser;

  GgufFile() = default;
  llvm::Expected<const GgufValue *> find(llvm::StringRef key,
                                         Presence presence) const;

  std::string path;
  std::unique_ptr<llvm::MemoryBuffer> contents;
  llvm::StringMap<GgufValue> metadata;
  std::vector<TensorView> tensors;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_GGUF_H
