//===- Model.h - A compiled model with weights and caches -------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_MODEL_H
#define LLAMA_MLIR_RUNTIME_MODEL_H

#include "runtime/CallFrame.h"

#include <stddef.h>

namespace mlir::llama::runtime {

/// A tensor of a weight file.
struct Weight {
  const void *data; ///< Must outlive the model where its type is used as it is.
  /// LLAMA_F32, LLAMA_F16 or LLAMA_BF16; LLAMA_I8 are the bytes of quantised
  /// weights.
  int32_t dtype;
  int32_t rank;
  const int64_t *sizes;
};

/// Finds weights by name.
class WeightSource {
public:
  /// False where there is none of this name.
  virtual bool find(const char *name, Weight &weight) const = 0;
  /// Where weights come from, for messages.
  virtual const char *getPath() const = 0;
  /// What a weight holds is not read again; its address stays taken.
  virtual void release(const void *data, size_t bytes) const = 0;

protected:
  ~WeightSource() = default;
};

} // namespace mlir::llama::runtime

/// A program with its weights. Public fields are read-only.
struct llama_model {
  const llama_program *program = nullptr;
  const llama_packed_function *functions = nullptr;
  /// By step argument; null for what is not a weight.
  const void **weights = nullptr;
  /// By step argument; what was converted, else null.
  void **converted = nullptr;
  uint64_t converted_bytes = 0;
  /// Where it is not this processor that computes: weights and caches of the
  /// host have places there, and what they hold themselves means nothing.
  const llama_device *device = nullptr;
  /// By step argument: whether a weight has a place on the device.
  bool *resident = nullptr;
  /// Something that must live as long, released with the model.
  void *attachment = nullptr;
  void (*release_attachment)(void *) = nullptr;
};

namespace mlir::llama::runtime {

/// Where weights go that a device computes with.
struct Upload {
  const llama_device *device = nullptr; ///< None: they stay.
  /// Told how many of the bytes are there; may be null.
  void (*progress)(int64_t done, int64_t total, void *data) = nullptr;
  void *data = nullptr;
};

/// Makes a model of `program`, with the code `functions`. Weights of the
/// program's types are used where they lie; others are converted, each rounded
/// once. Fails where one is missing or has another shape. What goes to a device
/// is copied there once, and the host's memory for it let go of.
llama_status createModel(const llama_program &program,
                         const llama_packed_function *functions,
                         const WeightSource &source, const Upload &upload,
                         llama_model **result);
void destroyModel(llama_model *model);

/// What the caches of a program hold.
struct CacheFormat {
  int32_t dtype = LLAMA_F32;
  /// Of keys, values and their scales.
  int64_t bytesPerToken = 0;
};
CacheFormat getCacheFormat(const llama_model_tables &tables,
                           const llama_function &step);

/// The function whose arguments those of the model's table are.
const llama_function &getStep(const llama_program &program);

/// Which rows of logits a call computes.
enum class Rows { Last, All };

} // namespace mlir::llama::runtime

/// The caches of one sequence and the memory of its steps.
struct llama_session {
public:
  static llama_status create(const llama_model &model, int64_t capacity,
                             llama_session **result);
  static void destroy(llama_session *session);

  /// Forgets all tokens, and makes caches for `capacity` where they are for
  /// fewer.
  llama_status reset(int64_t capacity);

  /// Feeds tokens after those fed before; at least one. The logits, a row of
  /// the vocabulary's size or one for each token, are valid until the next
  /// call. Fails, feeding nothing, on a token outside of the vocabulary and
  /// where the caches are full.
  llama_status feed(const int32_t *ids, int64_t count,
                    mlir::llama::runtime::Rows rows, const float **logits);

  /// Likewise; leaves the candidates for the next token, `num_candidates` of 64
  /// bits each, or the token, of 32.
  llama_status feedForBest(const int32_t *ids, int64_t count,
                           const void **candidates);

  /// Likewise; gives the token with the largest logit, of equal ones the first.
  /// A device chooses it itself where it has a step for that.
  llama_status feedForToken(const int32_t *ids, int64_t count, int32_t *token);

  int64_t getLength() const { return length; }
  int64_t getCapacity() const { return capacity; }
  uint64_t getCacheBytes() const { return cacheBytes; }

private:
  explicit llama_session(const llama_model &model);
  ~llama_session();
  llama_session(const llama_session &) = delete;

  /// One of the steps, with the function that tells its workspace.
  struct Step {
    int32_t function = -1;
    mlir::llama::runtime::CallFrame call, countBytes;
    /// Tokens that the arguments are bound for.
    int64_t boundTokens = -1;
  };
  /// Memory that only grows.
  struct Storage {
    void *data = nullptr;
    size_t bytes = 0;
    bool grow(size_t needed);
  };

  llama_status prepare(Step &step);
  llama_status allocateCaches(int64_t newCapacity);
  /// Fills a cache with zeros, where it is used.
  llama_status clearCache(int32_t argument);
  void freeCache(int32_t argument);
  llama_status bindStep(Step &step, int64_t tokens, int64_t rows);
  llama_status run(Step &step, const int32_t *ids, int64_t count, int64_t rows);
  void bindBoth(Step &step, int32_t argument, void *data, const int64_t *sizes);

  const llama_model &model;
  const llama_model_tables &tables;
  Step last, all, best;
  int64_t capacity = 0;
  int64_t length = 0;
  uint64_t cacheBytes = 0;
  /// By step argument; null for what is not a cache.
  void **caches = nullptr;
  size_t *cacheSizes = nullptr;
  Storage ids, logits, workspace;
};

#endif // LLAMA_MLIR_RUNTIME_MODEL_H
