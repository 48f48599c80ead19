//===- WeightStore.h - The weights of a model -----------------------------===//

#ifndef LLAMA_MODEL_WEIGHTSTORE_H
#define LLAMA_MODEL_WEIGHTSTORE_H

#include "lib/Model/Gguf.h"
#include "lib/Model/SafeTensors.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdlib>
#include <deque>
#include <memory>
#include <vector>

namespace mlir::llama {

/// All weights of a model by Hugging Face's names of parameters: those of a
/// model directory, `model.safetensors`, or the
/// shards that `model.safetensors.index.json` names; or those of a GGUF file,
/// by the names that they have there. The files stay mapped as long as the
/// store lives; nothing is copied.
class WeightStore {
public:
  /// Opens `modelDir`. Fails when there are no weights, when a file is not a
  /// valid safetensors file, when a shard is missing or named outside the
  /// folder, when the index names a tensor that its shard lacks, and when two
  /// shards hold the same tensor. Tensors that the index does not name are left
  /// out.
  static llvm::Expected<std::unique_ptr<WeightStore>>
  open(llvm::StringRef modelDir);

  /// The tensors of a GGUF file. Fails on a name that is not GGUF's of a Llama
  /// model.
  static llvm::Expected<std::unique_ptr<WeightStore>>
  create(std::unique_ptr<GgufFile> file);

  /// Replaces matrices by what they are in the block type `type` (see
  /// getQuantizedType), in memory of the store's own. Fails on what those
  /// cannot hold, see mlir::llama::quantize.
  llvm::Error quantize(DType type);

  /// What replaces a tensor: its new type, and the function that writes its
  /// bytes.
  using ChooseType = llvm::function_ref<DType(const TensorView &)>;
  using Convert = llvm::function_ref<llvm::Error(
      const TensorView &, DType, llvm::MutableArrayRef<uint8_t>)>;
  /// Replaces the tensors whose type `choose` changes by what `convert` makes
  /// of them, in memory of the store's own, in huge pages where the system has
  /// them. What they were is let go of, tensor by tensor. `what` says in a
  /// message what there was no memory for.
  llvm::Error replace(ChooseType choose, Convert convert, llvm::StringRef what);

  /// Copies what the files hold of large tensors into memory of the store's
  /// own, in huge pages where the system has them, on all threads, and lets go
  /// of the files' pages: whoever streams the weights then walks 500 times
  /// fewer pages.
  llvm::Error copyToMemory();

  /// Where matrices are in memory and little is left in the files, copies that
  /// as well: a page that is used there may bring in 2 MiB of what lies beside
  /// it.
  llvm::Error copyRest();

  /// Maps the pages of what the files hold, on all threads: one after the other
  /// they would be mapped when a weight is first used.
  void mapPages() const;

  /// Frees the memory that the pages of a tensor at `data` take, which is not
  /// read again: those of the files, or the tensor's own.
  void releasePages(const void *data) const;

  /// Null when there is no tensor called `name`.
  const TensorView *lookup(llvm::StringRef name) const;
  /// File by file, each in the order of its bytes.
  llvm::ArrayRef<const TensorView *> getTensors() const { return tensors; }
  /// Bytes of all tensors together.
  uint64_t getTotalBytes() const { return totalBytes; }
  /// Of how many files, for reports.
  size_t getNumFiles() const { return gguf ? 1 : files.size(); }
  bool isGguf() const { return gguf != nullptr; }
  /// What the files call a parameter, for messages.
  std::string getNameInFile(llvm::StringRef parameter) const;
  /// The folder or the file it was opened from.
  llvm::StringRef getPath() const { return path; }

private:
  WeightStore() = default;
  llvm::Error openIndex(llvm::StringRef indexPath);
  void addTensor(const TensorView &tensor);
  /// A tensor, and the type that it gets.
  using Replacement = std::pair<const TensorView **, DType>;
  llvm::Error replaceAll(llvm::ArrayRef<Replacement> replacements,
                         Convert convert, llvm::StringRef what);
  llvm::Error copy(llvm::ArrayRef<Replacement> replacements);
  /// Frees the memory that pages of the files take.
  void releasePages() const;

  std::string path;
  std::vector<std::unique_ptr<SafeTensorsFile>> files;
  std::unique_ptr<GgufFile> gguf;
  /// The tensors of a GGUF file, by the names of parameters.
  std::vector<TensorView> renamed;
  /// The tensors that were replaced, and by name the memory that they share.
  std::deque<TensorView> replaced;
  llvm::StringMap<std::shared_ptr<uint8_t>> memory;
  std::vector<const TensorView *> tensors;
  llvm::StringMap<const TensorView *> byName;
  uint64_t totalBytes = 0;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_WEIGHTSTORE_H
