/*===- Model.h - Model directories: tokens, logits, text ---------*- C -*-===*\
|*                                                                            *|
|* A model directory is what Hugging Face transformers saves: config.json,    *|
|* *.safetensors and, for text, tokenizer.json.                               *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_C_MODEL_H
#define LLAMA_MLIR_C_MODEL_H

#include "llama-mlir-c/Support.h"

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A compiled model with its weights. Calls that feed tokens take turns: one
 * model executes one of them at a time, and such a call from inside of a
 * callback of the same model is an error. */
LLAMA_DEFINE_HANDLE(LlamaModel);

typedef struct LlamaModelOptions {
  size_t structSize; /* sizeof(LlamaModelOptions) */
  /* f32, bf16 or f16, of weights and activations; empty is that of the
   * weights (f32 where those are quantised), which are then used where they lie
   * in the files. */
  MlirStringRef dtype;
  /* A name that llamaLookupTarget takes, or a GPU of this machine as in
   * LlamaCompileOptions; empty is "host". */
  MlirStringRef target;
  /* Threads that calls use at most unless they say otherwise; 0 is all. */
  int32_t threads;
  /* How quantised weights are multiplied: int8, which empty is too, in copies
   * of their own with activations in 8 bits, where the processor has
   * AVX512-VNNI; float exactly, where they lie in the file. */
  MlirStringRef quantCompute;
  /* Of keys and values in caches: f32, bf16, f16, or int8, rows in 8 bits with
   * a scale each; auto, which empty is too, is the type of activations, or f16
   * where these are f32 and weights are quantised. */
  MlirStringRef kvCache;
} LlamaModelOptions;

/* Loads and compiles the model in the folder or GGUF file `path`. The code is
 * kept in the folder that LLAMA_CODE_CACHE names (empty: nowhere), otherwise
 * llama-mlir/code in the user's cache folder, and found there the next time.
 * `options` may be null. The model belongs to the caller (llamaModelDestroy).
 */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelLoad(MlirStringRef path,
                                               const LlamaModelOptions *options,
                                               LlamaModel *result);

/* No call may be in progress. */
LLAMA_CAPI_EXPORTED void llamaModelDestroy(LlamaModel model);

/* One JSON object that describes the model: what `llama-runner info --json`
 * prints. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelInfoJson(LlamaModel model,
                                                   MlirStringCallback callback,
                                                   void *userData);

/* The same of a folder, without loading it. Of a model that is not supported
 * the object has `"supported": false` and says why under "problems". */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelDirectoryInfoJson(
    MlirStringRef path, MlirStringCallback callback, void *userData);

/* Tokens are 0 to this, exclusive; a row of logits has as many entries. 0 for a
 * null model. */
LLAMA_CAPI_EXPORTED int64_t llamaModelGetVocabSize(LlamaModel model);
/* Tokens that the model's context has at most. 0 for a null model. */
LLAMA_CAPI_EXPORTED int64_t llamaModelGetContextSize(LlamaModel model);
/* Whether the folder has a tokenizer. */
LLAMA_CAPI_EXPORTED bool llamaModelHasTokenizer(LlamaModel model);

/* The tokens of UTF-8 text; `addSpecialTokens` puts those in front that the
 * model expects there. Writes at most `capacity` of them and sets `numTokens`
 * to the number of all, so that a call with a capacity of 0 (and then null
 * `tokens`) tells how many there are. */
LLAMA_CAPI_EXPORTED LlamaStatus
llamaModelEncode(LlamaModel model, MlirStringRef text, bool addSpecialTokens,
                 intptr_t capacity, int32_t *tokens, intptr_t *numTokens);

/* The text of tokens, valid UTF-8. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelDecode(
    LlamaModel model, intptr_t numTokens, const int32_t *tokens,
    bool skipSpecialTokens, MlirStringCallback callback, void *userData);

/* The logits of every one of `numTokens` tokens that start a new sequence:
 * row-major f32, [numTokens, vocabulary], for which `numLogits`, the room in
 * `logits`, must suffice. `threads` as in LlamaRunOptions. */
LLAMA_CAPI_EXPORTED LlamaStatus
llamaModelLogits(LlamaModel model, intptr_t numTokens, const int32_t *tokens,
                 int32_t threads, intptr_t numLogits, float *logits);

typedef struct LlamaGenerateOptions {
  size_t structSize; /* sizeof(LlamaGenerateOptions) */
  /* New tokens at most; 0 is 256. */
  int64_t maxTokens;
  /* Divides the logits; 0 takes the likeliest token. */
  double temperature;
  /* Chooses among so many of the likeliest; 0 is all. */
  int64_t topK;
  /* Chooses among the likeliest that reach this probability together, in
   * (0, 1]; 0 is 1. */
  double topP;
  /* Of the random choices: the same seed gives the same tokens. */
  uint64_t seed;
  /* Goes on behind a token that ends the text. */
  bool ignoreEos;
  /* Feeds the prompt so many tokens at a time; 0 is 512. */
  int64_t prefillChunk;
  /* Threads that take part at most; 0 is the number the model was loaded
   * with. */
  int32_t threads;
} LlamaGenerateOptions;

typedef enum LlamaStopReason LLAMA_ENUM_BASE {
  /* A token that ends the text was chosen. */
  LlamaStopEndOfText = 0,
  LlamaStopMaxTokens = 1,
  /* The context is full. */
  LlamaStopContext = 2,
  /* The callback said so. */
  LlamaStopCallback = 3
} LlamaStopReason;

typedef struct LlamaGenerateStats {
  LlamaStopReason stopReason;
  int64_t numTokens;     /* Chosen, the one that ends the text included. */
  int64_t prefillTokens; /* Of the prompt. */
  double prefillSeconds;
  int64_t decodeTokens; /* Fed after the prompt. */
  double decodeSeconds;
} LlamaGenerateStats;

/* Receives each token when it is chosen, and the text that it makes certain:
 * valid UTF-8, often empty since a character may take several tokens; all texts
 * together are what the new tokens decode to. Without a tokenizer the text is
 * empty. Stops the generation by returning anything but 0. */
typedef int (*LlamaTokenCallback)(int32_t token, MlirStringRef text,
                                  void *userData);

/* Continues tokens, at least one, as a new sequence. `options`, `callback` and
 * `stats` may be null. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelGenerate(
    LlamaModel model, intptr_t numTokens, const int32_t *tokens,
    const LlamaGenerateOptions *options, LlamaTokenCallback callback,
    void *userData, LlamaGenerateStats *stats);

/* The same for text, encoded with special tokens. An empty text starts with the
 * model's first token. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelGenerateText(
    LlamaModel model, MlirStringRef prompt, const LlamaGenerateOptions *options,
    LlamaTokenCallback callback, void *userData, LlamaGenerateStats *stats);

/* The model's program as a module of the llama dialect, what `llama-runner
 * compile MODEL_DIR -o x.mlir` writes: of a folder, or of a config.json alone.
 * An empty `dtype` is that of the model. The module belongs to the caller
 * (mlirModuleDestroy). */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModelBuildModule(MlirContext context,
                                                      MlirStringRef path,
                                                      MlirStringRef dtype,
                                                      MlirModule *result);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_C_MODEL_H */
