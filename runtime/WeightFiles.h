//===- WeightFiles.h - The weights of a model directory ---------*- C++ -*-===//
//
// What lib/Model reads with LLVM's JSON parser, read without any library: a
// packaged model has none. Nothing in the files is trusted.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_WEIGHTFILES_H
#define LLAMA_MLIR_RUNTIME_WEIGHTFILES_H

#include "runtime/Model.h"

namespace mlir::llama::runtime {

/// The tensors of `model.safetensors`, or of the shards that
/// `model.safetensors.index.json` names, mapped as long as this lives.
class WeightFiles final : public WeightSource {
public:
  WeightFiles() = default;
  WeightFiles(const WeightFiles &) = delete;
  ~WeightFiles();

  /// Opens `directory`, once.
  llama_status open(const char *directory);

  bool find(const char *name, Weight &weight) const override;
  const char *getPath() const override { return path; }
  void release(const void *data, size_t bytes) const override;

private:
  struct Mapping {
    void *data;
    size_t size;
  };
  struct Tensor {
    char *name;
    Weight weight;
    int64_t sizes[LLAMA_MAX_RANK];
  };

  llama_status openShards(const char *index);
  llama_status openFile(const char *file);
  llama_status parseHeader(const char *file, const char *header,
                           uint64_t headerSize, const char *data,
                           uint64_t dataSize);

  char path[1024] = "";
  Mapping *mappings = nullptr;
  int64_t numMappings = 0;
  Tensor *tensors = nullptr;
  int64_t numTensors = 0, tensorRoom = 0;
};

} // namespace mlir::llama::runtime

#endif // LLAMA_MLIR_RUNTIME_WEIGHTFILES_H
