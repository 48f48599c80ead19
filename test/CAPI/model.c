// RUN: llama-capi-model-test %llama_source_root/examples/demo-model/model \
// RUN:   %llama_source_root/test/Model/Inputs/biased | FileCheck %s
#include "Check.h"

#include "llama-mlir-c/Dialect.h"
#include "llama-mlir-c/Execute.h"
#include "llama-mlir-c/Model.h"
#include "llama-mlir-c/Module.h"

#include <math.h>
#include <pthread.h>

static const LlamaModel noModel = {NULL};
static const char *prompt = "Tom was a brave boy.";

static LlamaModel load(const char *path, const LlamaModelOptions *options) {
  LlamaModel model;
  MUST(llamaModelLoad(text(path), options, &model));
  return model;
}

// What the generations below collect; stops after `limit` tokens.
typedef struct Output {
  LlamaModel model;
  intptr_t limit, numTokens;
  int32_t tokens[512];
  size_t length;
  char text[4096];
} Output;

static void append(MlirStringRef piece, void *userData) {
  Output *output = userData;
  memcpy(output->text + output->length, piece.data, piece.length);
  output->length += piece.length;
  output->text[output->length] = 0;
}

static int collect(int32_t token, MlirStringRef piece, void *userData) {
  Output *output = userData;
  output->tokens[output->numTokens++] = token;
  append(piece, output);
  return output->limit && output->numTokens == output->limit;
}

static void describe(LlamaModel model, const char *path) {
  printf("information\n");
  CHECK(llamaModelGetVocabSize(model) == 640);
  CHECK(llamaModelGetContextSize(model) == 512);
  CHECK(llamaModelHasTokenizer(model));
  static Output loaded, folder;
  MUST(llamaModelInfoJson(model, append, &loaded));
  MUST(llamaModelDirectoryInfoJson(text(path), append, &folder));
  CHECK(strcmp(loaded.text, folder.text) == 0);
  printf("%s\n", loaded.text);
  // CHECK-LABEL: {{^}}information{{$}}
  // CHECK-NEXT: {"cache":{{.*}}"type":"bf16"}{{.*}}"architecture":"llama"{{.*}}"supported":true{{.*}}
}

static void tokens(LlamaModel model) {
  printf("tokens\n");
  intptr_t count = 0, same = 0;
  int32_t ids[64];
  MUST(llamaModelEncode(model, text(prompt), true, 0, NULL, &count));
  CHECK(count > 0 && count < 64);
  MUST(llamaModelEncode(model, text(prompt), true, 64, ids, &same));
  CHECK(same == count);
  MUST(llamaModelDecode(model, count, ids, true, print, NULL));
  printf("\n");
  MUST(llamaModelDecode(model, 0, NULL, true, print, NULL));
  // CHECK-LABEL: {{^}}tokens{{$}}
  // CHECK-NEXT: Tom was a brave boy.
  FAILS(llamaModelEncode(model, text("\xff"), true, 64, ids, &count));
  FAILS(llamaModelEncode(model, text("a"), true, 64, NULL, &count));
  FAILS(llamaModelEncode(model, text("a"), true, 64, ids, NULL));
  FAILS(llamaModelEncode(noModel, text("a"), true, 64, ids, &count));
  FAILS(llamaModelDecode(model, -1, ids, true, print, NULL));
  FAILS(llamaModelDecode(model, 1, ids, true, NULL, NULL));
  // CHECK-NEXT: 1: {{.*}}UTF-8{{.*}}
  // CHECK-NEXT: 1: there are 64 tokens, but no array of them
  // CHECK-NEXT: 1: 'numTokens' is null
  // CHECK-NEXT: 1: 'model' is null
  // CHECK-NEXT: 1: there are -1 tokens, but no array of them
  // CHECK-NEXT: 1: 'callback' is null
}

static void generation(LlamaModel model) {
  printf("generation\n");
  LlamaGenerateOptions options = {.structSize = sizeof(options),
                                  .maxTokens = 20};
  static Output whole;
  LlamaGenerateStats stats;
  MUST(llamaModelGenerateText(model, text(prompt), &options, collect, &whole,
                              &stats));
  printf("%s\n", whole.text);
  CHECK(stats.stopReason == LlamaStopMaxTokens && stats.numTokens == 20);
  CHECK(stats.decodeTokens == 19 && stats.prefillTokens > 0);
  CHECK(stats.prefillSeconds > 0 && stats.decodeSeconds > 0);
  // CHECK-LABEL: {{^}}generation{{$}}
  // CHECK-NEXT: His best friend was Mia.{{.*}}

  // The same by tokens, fed a few at a time, by one thread.
  int32_t ids[64];
  intptr_t count;
  MUST(llamaModelEncode(model, text(prompt), true, 64, ids, &count));
  options.prefillChunk = 3;
  options.threads = 1;
  static Output again;
  MUST(llamaModelGenerate(model, count, ids, &options, collect, &again, NULL));
  CHECK(again.numTokens == 20 && strcmp(again.text, whole.text) == 0);

  // The callback ends it; nobody listens.
  static Output some;
  some.limit = 5;
  MUST(llamaModelGenerate(model, count, ids, &options, collect, &some, &stats));
  CHECK(some.numTokens == 5 && stats.numTokens == 5);
  CHECK(stats.stopReason == LlamaStopCallback);
  CHECK(memcmp(some.tokens, whole.tokens, 5 * sizeof(int32_t)) == 0);
  MUST(llamaModelGenerate(model, count, ids, NULL, NULL, NULL, &stats));
  CHECK(stats.stopReason != LlamaStopCallback);

  // To the end of the context.
  options.maxTokens = INT64_MAX;
  options.ignoreEos = true;
  MUST(llamaModelGenerate(model, count, ids, &options, NULL, NULL, &stats));
  CHECK(stats.stopReason == LlamaStopContext);
  CHECK(stats.prefillTokens + stats.numTokens ==
        llamaModelGetContextSize(model) + 1);

  // The seed decides what is drawn.
  LlamaGenerateOptions sampling = {.structSize = sizeof(sampling),
                                   .maxTokens = 30,
                                   .temperature = 1,
                                   .topK = 50,
                                   .topP = 0.95,
                                   .seed = 7};
  static Output drawn[3];
  for (int i = 0; i < 3; ++i) {
    sampling.seed = i == 2 ? 8 : 7;
    MUST(llamaModelGenerateText(model, text(prompt), &sampling, collect,
                                &drawn[i], NULL));
  }
  CHECK(strcmp(drawn[0].text, drawn[1].text) == 0);
  CHECK(strcmp(drawn[0].text, drawn[2].text) != 0);

  // Logits: the largest of each row is what greedy generation takes.
  int64_t vocabulary = llamaModelGetVocabSize(model);
  for (intptr_t i = 0; i < whole.numTokens; ++i)
    ids[count + i] = whole.tokens[i];
  intptr_t all = count + whole.numTokens;
  float *logits = malloc(all * vocabulary * sizeof(float));
  MUST(llamaModelLogits(model, all, ids, 0, all * vocabulary, logits));
  for (intptr_t i = 0; i < whole.numTokens; ++i) {
    const float *row = logits + (count + i - 1) * vocabulary;
    int32_t best = 0;
    for (int32_t j = 1; j < vocabulary; ++j)
      best = row[j] > row[best] ? j : best;
    CHECK(best == whole.tokens[i]);
  }
  FAILS(llamaModelLogits(model, all, ids, 0, all * vocabulary - 1, logits));
  FAILS(llamaModelLogits(model, all, ids, 0, all * vocabulary, NULL));
  FAILS(llamaModelLogits(model, 0, NULL, 0, all * vocabulary, logits));
  FAILS(llamaModelLogits(model, 1, &(int32_t){640}, 0, vocabulary, logits));
  FAILS(llamaModelLogits(noModel, all, ids, 0, all * vocabulary, logits));
  // CHECK-NEXT: 1: there is room for {{.*}} logits, but {{.*}} tokens have 640 each
  // CHECK-NEXT: 1: there is room for 0 logits, but {{.*}} tokens have 640 each
  // CHECK-NEXT: 1: the prompt is empty
  // CHECK-NEXT: 1: the prompt: token 640 is out of range; the model has tokens 0 to 639
  // CHECK-NEXT: 1: 'model' is null
  free(logits);
}

static int callAgain(int32_t token, MlirStringRef piece, void *userData) {
  (void)piece;
  LlamaModel *model = userData;
  FAILS(llamaModelGenerate(*model, 1, &token, NULL, NULL, NULL, NULL));
  // The tokenizer takes no turn.
  MUST(llamaModelDecode(*model, 1, &token, true, print, NULL));
  printf("\n");
  return 1;
}

static void generationErrors(LlamaModel model) {
  printf("generation errors\n");
  LlamaGenerateOptions options = {.structSize = sizeof(options)};
  int32_t negative = -1, many[513] = {0};
  FAILS(llamaModelGenerate(model, 0, NULL, NULL, NULL, NULL, NULL));
  FAILS(llamaModelGenerate(model, 1, NULL, NULL, NULL, NULL, NULL));
  FAILS(llamaModelGenerate(model, 1, &negative, NULL, NULL, NULL, NULL));
  FAILS(llamaModelGenerate(model, 513, many, NULL, NULL, NULL, NULL));
  FAILS(llamaModelGenerate(noModel, 1, many, NULL, NULL, NULL, NULL));
  // CHECK-LABEL: {{^}}generation errors{{$}}
  // CHECK-NEXT: 1: the prompt is empty
  // CHECK-NEXT: 1: there are 1 tokens, but no array of them
  // CHECK-NEXT: 1: the prompt: token -1 is out of range{{.*}}
  // CHECK-NEXT: 1: the prompt has 513 tokens, but the model's context ends at 512; shorten it
  // CHECK-NEXT: 1: 'model' is null
  options.temperature = NAN;
  FAILS(llamaModelGenerate(model, 1, many, &options, NULL, NULL, NULL));
  options.temperature = 1;
  options.topP = 1.5;
  FAILS(llamaModelGenerate(model, 1, many, &options, NULL, NULL, NULL));
  options.topP = 0;
  options.maxTokens = -1;
  FAILS(llamaModelGenerateText(model, text("a"), &options, NULL, NULL, NULL));
  options.maxTokens = 0;
  options.threads = -1;
  FAILS(llamaModelGenerateText(model, text("a"), &options, NULL, NULL, NULL));
  FAILS(llamaModelGenerateText(model, text("\xff"), NULL, NULL, NULL, NULL));
  // CHECK-NEXT: 1: {{.*}}temperature{{.*}}
  // CHECK-NEXT: 1: {{.*}}1.5{{.*}}
  // CHECK-NEXT: 1: 'maxTokens' is -1 and 'prefillChunk' 0, but neither may be negative
  // CHECK-NEXT: 1: the number of threads is -1, but must not be negative
  // CHECK-NEXT: 1: the prompt: {{.*}}UTF-8{{.*}}
  MUST(llamaModelGenerateText(model, text(prompt), NULL, callAgain, &model,
                              NULL));
  // CHECK-NEXT: 1: the model is called from its own callback
  // CHECK-NEXT: His
}

/// Caches of 8 bits: the same text, other logits.
static void caches(const char *path, LlamaModel model) {
  printf("caches\n");
  LlamaModelOptions options = {.structSize = sizeof(options),
                               .kvCache = text("int8")};
  LlamaModel rounded;
  MUST(llamaModelLoad(text(path), &options, &rounded));
  static Output information;
  MUST(llamaModelInfoJson(rounded, append, &information));
  CHECK(strstr(information.text, "\"type\":\"int8\"") != NULL);
  enum { count = 4, size = count * 640 };
  int32_t ids[count] = {17, 638, 51, 290};
  static float exact[size], other[size];
  MUST(llamaModelLogits(model, count, ids, 0, size, exact));
  MUST(llamaModelLogits(rounded, count, ids, 0, size, other));
  CHECK(memcmp(exact, other, sizeof(exact)) != 0);
  double error = 0, square = 0;
  for (int i = 0; i < size; ++i) {
    error += (exact[i] - other[i]) * (exact[i] - other[i]);
    square += exact[i] * exact[i];
  }
  CHECK(error < 1e-3 * square);
  llamaModelDestroy(rounded);
  // CHECK-LABEL: {{^}}caches{{$}}
}

static void loadErrors(const char *path) {
  printf("load errors\n");
  LlamaModel model;
  LlamaModelOptions options = {.structSize = sizeof(options)};
  FAILS(llamaModelLoad(text("/none"), NULL, &model));
  FAILS(llamaModelLoad(text(path), NULL, NULL));
  options.dtype = text("int8");
  FAILS(llamaModelLoad(text(path), &options, &model));
  options.dtype = text("");
  options.target = text("z80");
  FAILS(llamaModelLoad(text(path), &options, &model));
  options.target = text("");
  options.quantCompute = text("int4");
  FAILS(llamaModelLoad(text(path), &options, &model));
  options.quantCompute = text("");
  options.kvCache = text("int4");
  FAILS(llamaModelLoad(text(path), &options, &model));
  FAILS(llamaModelDirectoryInfoJson(text("/none"), print, NULL));
  FAILS(llamaModelInfoJson(noModel, print, NULL));
  llamaModelDestroy(noModel);
  CHECK(llamaModelGetVocabSize(noModel) == 0);
  CHECK(llamaModelGetContextSize(noModel) == 0);
  CHECK(!llamaModelHasTokenizer(noModel));
  // CHECK-LABEL: {{^}}load errors{{$}}
  // CHECK-NEXT: 5: {{.*}}/none{{.*}}
  // CHECK-NEXT: 1: 'result' is null
  // CHECK-NEXT: 1: element type 'int8' is not supported; choose f32, bf16 or f16
  // CHECK-NEXT: 1: unknown target 'z80': {{.*}}
  // CHECK-NEXT: 1: unknown arithmetic of quantised weights 'int4': expected float or int8
  // CHECK-NEXT: 1: 'int4' is no type of caches; expected auto, f32, bf16, f16 or int8
  // CHECK-NEXT: 5: cannot open model directory '/none': there is no such directory
  // CHECK-NEXT: 1: 'model' is null
}

static void *generateOften(void *userData) {
  Output *output = userData;
  LlamaGenerateOptions options = {.structSize = sizeof(options),
                                  .maxTokens = 20};
  for (int i = 0; i < 10; ++i) {
    output->numTokens = output->length = 0;
    MUST(llamaModelGenerateText(output->model, text(prompt), &options, collect,
                                output, NULL));
  }
  return NULL;
}

// Two models and three threads, two of which share a model.
static void threads(LlamaModel model, const char *path) {
  static Output outputs[3];
  LlamaModelOptions options = {.structSize = sizeof(options), .threads = 1};
  outputs[0].model = outputs[1].model = model;
  outputs[2].model = load(path, &options);
  pthread_t workers[3];
  for (int i = 0; i < 3; ++i)
    CHECK(!pthread_create(&workers[i], NULL, generateOften, &outputs[i]));
  for (int i = 0; i < 3; ++i) {
    pthread_join(workers[i], NULL);
    CHECK(strcmp(outputs[i].text, outputs[0].text) == 0);
  }
  llamaModelDestroy(outputs[2].model);
}

static void programs(const char *path, const char *configOnly) {
  printf("programs\n");
  MlirContext context = mlirContextCreate();
  MlirModule module;
  MUST(llamaModelBuildModule(context, text(path), text("bf16"), &module));
  MUST(llamaModuleVerify(module));
  MUST(llamaModulePrint(module, LlamaPrintNamesFromLocations, print, NULL));
  mlirModuleDestroy(module);
  // CHECK-LABEL: {{^}}programs{{$}}
  // CHECK: func.func {{.*}}@block_full(
  // CHECK: llama.rmsnorm %{{.*}}bf16
  MUST(llamaModelBuildModule(context, text(configOnly), text(""), &module));
  mlirModuleDestroy(module);
  char config[4096];
  snprintf(config, sizeof(config), "%s/config.json", configOnly);
  MUST(llamaModelBuildModule(context, text(config), text("f32"), &module));
  LlamaExecutable executable;
  MUST(llamaCompile(module, NULL, &executable));
  CHECK(llamaExecutableLookupFunction(executable, text("step_last")) >= 0);
  llamaExecutableDestroy(executable);
  mlirModuleDestroy(module);
  printf("program errors\n");
  FAILS(llamaModelBuildModule(context, text("/none"), text(""), &module));
  FAILS(llamaModelBuildModule(context, text(path), text("i8"), &module));
  FAILS(llamaModelBuildModule(context, text(path), text(""), NULL));
  // CHECK-LABEL: {{^}}program errors{{$}}
  // CHECK-NEXT: 5: {{.*}}/none{{.*}}
  // CHECK-NEXT: 1: element type 'i8' is not supported; choose f32, bf16 or f16
  // CHECK-NEXT: 1: 'result' is null
  mlirContextDestroy(context);
}

int main(int argc, char **argv) {
  CHECK(argc == 3);
  LlamaModel model = load(argv[1], NULL);
  describe(model, argv[1]);
  tokens(model);
  generation(model);
  generationErrors(model);
  caches(argv[1], model);
  loadErrors(argv[1]);
  threads(model, argv[1]);
  llamaModelDestroy(model);
  programs(argv[1], argv[2]);
  printf("done\n");
  // CHECK: done
  return numFailures != 0;
}
