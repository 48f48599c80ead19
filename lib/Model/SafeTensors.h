//===- SafeTensors.h - The .safetensors file format -----------------------===//
//
// A file is a little-endian u64 header length N, N bytes of JSON that map each
// tensor name to its dtype, shape and [begin, end) byte range, and the bytes.
// The reader maps the file and trusts nothing in it; the writer replaces a file
// in one step.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_SAFETENSORS_H
#define LLAMA_MODEL_SAFETENSORS_H

#include "lib/Model/Json.h"
#include "lib/Model/TensorView.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// An open, fully validated .safetensors file. Tensor bytes stay valid as long
/// as it lives; they are views into the mapping, but for tensors that the file
/// stores at an address not aligned to their element type, which are copied.
class SafeTensorsFile {
public:
  /// Maps and validates `path`. Fails when the header is short, huge, not JSON
  /// or lies about the file: unknown dtype, negative or overflowing shape,
  /// byte range out of bounds, unordered or of another size than the shape
  /// implies, ranges that overlap or leave holes, duplicate names.
  static llvm::Expected<std::unique_ptr<SafeTensorsFile>>
  open(llvm::StringRef path);

  /// The same for contents in memory; `where` is the name used in messages.
  static llvm::Expected<std::unique_ptr<SafeTensorsFile>>
  parse(std::unique_ptr<llvm::MemoryBuffer> contents, llvm::StringRef where);

  /// In the order of their bytes in the file.
  llvm::ArrayRef<TensorView> getTensors() const { return tensors; }
  /// Null when there is no tensor called `name`.
  const TensorView *lookup(llvm::StringRef name) const;
  /// The "__metadata__" strings.
  const std::map<std::string, std::string> &getMetadata() const {
    return metadata;
  }
  llvm::StringRef getPath() const { return path; }
  /// Frees the memory that the file's pages take; whoever reads them again gets
  /// them from the file.
  void releasePages() const { releaseFilePages(*contents); }
  /// Bytes of all tensors together.
  uint64_t getTotalBytes() const { return totalBytes; }

private:
  SafeTensorsFile() = default;
  llvm::Error parseHeader(llvm::StringRef header, uint64_t dataSize);
  llvm::Error bindData(llvm::ArrayRef<uint8_t> data);

  /// A tensor's byte range, relative to the end of the header.
  struct Range {
    uint64_t begin, end;
    size_t tensor;
  };

  std::string path;
  std::unique_ptr<llvm::MemoryBuffer> contents;
  std::vector<TensorView> tensors;
  std::vector<Range> ranges;
  llvm::StringMap<size_t> indexByName;
  std::map<std::string, std::string> metadata;
  std::vector<std::unique_ptr<uint64_t[]>> alignedCopies;
  uint64_t totalBytes = 0;
};

/// Writes `tensors` to `path`, replacing it in one step: the bytes go to a
/// temporary file beside it, which is then renamed. Fails, leaving `path` as it
/// was, when the folder cannot be written, when `path` is something else than
/// a regular file, on duplicate or reserved names, and when the bytes of a
/// tensor do not match its shape.
llvm::Error
writeSafeTensors(llvm::StringRef path, llvm::ArrayRef<TensorView> tensors,
                 const std::map<std::string, std::string> &metadata = {});

} // namespace mlir::llama

#endif // LLAMA_MODEL_SAFETENSORS_H
