//===- Bpe.h - Byte-pair encoding -----------------------------------------===//

#ifndef LLAMA_MODEL_TOKENIZER_BPE_H
#define LLAMA_MODEL_TOKENIZER_BPE_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

class JsonReader;

/// A vocabulary and ranked merges: the "model" of a tokenizer.json, or the
/// lists of a GGUF file, in which a token's place is its id and of equal tokens
/// the last is found.
class Bpe {
public:
  /// Fails on another model type than BPE, on merges that name tokens outside
  /// the vocabulary, on duplicate ids, and on dropout.
  static llvm::Expected<std::unique_ptr<Bpe>>
  create(const llvm::json::Value &value, llvm::StringRef where);

  /// Of lists: merges are "a b", in the order of their ranks.
  static llvm::Expected<std::unique_ptr<Bpe>>
  createFromMerges(llvm::ArrayRef<llvm::StringRef> tokens,
                   llvm::ArrayRef<llvm::StringRef> merges, bool ignoreMerges,
                   llvm::StringRef where);

  /// Sentencepiece's BPE with byte fallback, of lists as long as each other:
  /// two neighbours merge when their text is a token's, that of the highest
  /// score first, and of equal ones the leftmost.
  static llvm::Expected<std::unique_ptr<Bpe>>
  createFromScores(llvm::ArrayRef<llvm::StringRef> tokens,
                   llvm::ArrayRef<double> scores,
                   std::optional<int32_t> unknownId, llvm::StringRef where);

  /// Appends the ids of one pre-tokenised piece, in O(n log n). Characters that
  /// neither the vocabulary nor byte fallback covers become the unknown token,
  /// or nothing when there is none.
  void encode(llvm::StringRef piece, std::vector<int32_t> &ids) const;

  std::optional<int32_t> getId(llvm::StringRef token) const;
  std::optional<llvm::StringRef> getToken(int32_t id) const;
  size_t getVocabSize() const { return vocab.size(); }
  /// The largest id, -1 when the vocabulary is empty.
  int32_t getMaxId() const { return maxId; }

private:
  Bpe() = default;
  llvm::Error readVocab(const llvm::json::Object &object,
                        llvm::StringRef where);
  llvm::Error readTokens(llvm::ArrayRef<llvm::StringRef> list,
                         llvm::StringRef where);
  void findByteIds();
  llvm::Error readMerges(const llvm::json::Array &array, llvm::StringRef where);
  llvm::Error addMerge(llvm::StringRef left, llvm::StringRef right,
                       uint32_t rank, llvm::StringRef where);
  /// Appends the merged form of the ids of single characters.
  void merge(llvm::ArrayRef<int32_t> characters,
             std::vector<int32_t> &ids) const;

  struct MergeResult {
    uint32_t rank;
    int32_t id;
  };
  const MergeResult *lookupMerge(int32_t left, int32_t right) const;

  llvm::StringMap<int32_t> vocab;
  /// Names point into `vocab`.
  llvm::DenseMap<int32_t, llvm::StringRef> tokens;
  /// By left id << 32 | right id.
  llvm::DenseMap<uint64_t, MergeResult> merges;
  /// The id of <0xNN>, where the vocabulary has it; -1 elsewhere.
  std::vector<int32_t> byteIds;
  std::optional<int32_t> unknownId;
  std::string continuingPrefix, wordSuffix;
  int32_t maxId = -1;
  bool fuseUnknown = false;
  bool byteFallback = false;
  bool ignoreMerges = false;
};

} // namespace mlir::llama

#endif // LLAMA_MODEL_TOKENIZER_BPE_H
