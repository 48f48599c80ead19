//===- Model.cpp - A compiled model with weights and caches ---------------===//
#include "runtime/Model.h"

#include "runtime/FloatBits.h"
#include "runtime/Memory.h"
#include "runtime/ParallelFor.h"
#include "runtime/Status.h"

#include <initializer_list>
#include <new>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace mlir::llama;
using namespace mlir::llama::runtime;

//===----------------------------------------------------------------------===//
// Conversion of weights
//===----------------------------------------------------------------------===//

/// LLAMA_GPU_READ of runtime/GPU/Abi.h.
static constexpr int32_t kDeviceReads = 1;
/// Elements of one task of converting weights.
static constexpr int64_t kConversionElements = 1 << 18;

namespace {
struct Conversion {
  const uint8_t *source;
  uint8_t *target;
  int64_t count;
  int32_t from, to;
};
} // namespace

static float load(const uint8_t *data, int64_t i, int32_t type) {
  if (type == LLAMA_F32) {
    float value;
    memcpy(&value, data + 4 * i, sizeof(value));
    return value;
  }
  uint16_t bits;
  memcpy(&bits, data + 2 * i, sizeof(bits));
  return type == LLAMA_BF16 ? bf16ToFloat(bits) : f16ToFloat(bits);
}

static void convert(const Conversion &c, int64_t begin, int64_t end) {
  if (c.from == c.to) {
    int64_t width = getByteWidth(c.to);
    memcpy(c.target + begin * width, c.source + begin * width,
           (end - begin) * width);
    return;
  }
  for (int64_t i = begin; i < end; ++i) {
    float value = load(c.source, i, c.from);
    if (c.to == LLAMA_F32) {
      memcpy(c.target + 4 * i, &value, sizeof(value));
      continue;
    }
    uint16_t bits = c.to == LLAMA_BF16 ? roundToBF16(value) : roundToF16(value);
    memcpy(c.target + 2 * i, &bits, sizeof(bits));
  }
}

static void convertInParallel(Conversion &conversion) {
  int64_t tasks =
      (conversion.count + kConversionElements - 1) / kConversionElements;
  llama_parallel_for(
      [](void *context, int64_t begin, int64_t end) {
        const Conversion &c = *static_cast<Conversion *>(context);
        int64_t last = end * kConversionElements;
        convert(c, begin * kConversionElements,
                last < c.count ? last : c.count);
      },
      &conversion, tasks);
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

/// "[3, 64]", cut off where there is no room.
static void printShape(char *text, size_t size, int32_t rank,
                       const int64_t *sizes) {
  size_t used = snprintf(text, size, "[");
  for (int32_t i = 0; i < rank && used < size; ++i)
    used += snprintf(text + used, size - used, i ? ", %lld" : "%lld",
                     static_cast<long long>(sizes[i]));
  if (used < size)
    snprintf(text + used, size - used, "]");
}

static llama_status checkWeight(const char *name, const llama_value &value,
                                const Weight &weight, const char *path) {
  bool fits = weight.rank == value.rank;
  for (int32_t i = 0; fits && i < value.rank; ++i)
    fits = weight.sizes[i] == value.sizes[i];
  if (!fits) {
    char found[64], expected[64];
    printShape(found, sizeof(found), weight.rank, weight.sizes);
    printShape(expected, sizeof(expected), value.rank, value.sizes);
    return fail(LLAMA_MODEL_MISMATCH,
                "%s: tensor '%s' has shape %s, but the compiled model takes %s",
                path, name, found, expected);
  }
  auto isFloat = [](int32_t dtype) {
    return dtype == LLAMA_F32 || dtype == LLAMA_F16 || dtype == LLAMA_BF16;
  };
  // The bytes of quantised weights are taken as they are, or not at all.
  if (isFloat(value.dtype) ? !isFloat(weight.dtype)
                           : weight.dtype != value.dtype)
    return fail(LLAMA_MODEL_MISMATCH,
                isFloat(value.dtype)
                    ? "%s: tensor '%s' is neither F32, F16 nor BF16"
                    : "%s: tensor '%s' is not quantised as the compiled model "
                      "takes it",
                path, name);
  return LLAMA_OK;
}

static size_t countBytes(const llama_value &value) {
  return countElements(value.rank, value.sizes) * getByteWidth(value.dtype);
}

static bool isCache(const llama_step_argument &argument) {
  return argument.role == llama_step_argument::KeyCache ||
         argument.role == llama_step_argument::ValueCache;
}

CacheFormat runtime::getCacheFormat(const llama_model_tables &tables,
                                    const llama_function &step) {
  CacheFormat format;
  // Scales come after what they are of.
  for (int32_t i = tables.num_arguments - 1; i >= 0; --i) {
    if (!isCache(tables.arguments[i]))
      continue;
    const llama_value &value = step.arguments[i];
    int64_t bytes = getByteWidth(value.dtype);
    for (int32_t d = 0; d < value.rank; ++d)
      if (value.sizes[d] != kDynamicSize)
        bytes *= value.sizes[d];
    format.dtype = value.dtype;
    format.bytesPerToken += bytes;
  }
  return format;
}

const llama_function &runtime::getStep(const llama_program &program) {
  const llama_model_tables &tables = *program.model;
  return program.functions[tables.step_last >= 0  ? tables.step_last
                           : tables.step_all >= 0 ? tables.step_all
                                                  : tables.step_best];
}

static llama_status loadWeights(llama_model &model,
                                const WeightSource &source) {
  const llama_model_tables &tables = *model.program->model;
  const llama_function &step = getStep(*model.program);
  for (int32_t i = 0; i < tables.num_arguments; ++i) {
    if (tables.arguments[i].role != llama_step_argument::Weight)
      continue;
    const char *name = tables.arguments[i].parameter;
    const llama_value &value = step.arguments[i];
    Weight weight;
    if (!source.find(name, weight))
      return fail(LLAMA_MODEL_MISMATCH, "no tensor '%s' in %s", name,
                  source.getPath());
    if (llama_status status =
            checkWeight(name, value, weight, source.getPath()))
      return status;
    // A file may place a tensor where no pointer to its elements can point.
    bool isAligned =
        reinterpret_cast<uintptr_t>(weight.data) % getByteWidth(weight.dtype) ==
        0;
    if (weight.dtype == value.dtype && isAligned) {
      model.weights[i] = weight.data;
      continue;
    }
    int64_t count = countElements(value.rank, value.sizes);
    size_t bytes = countBytes(value);
    void *target = allocate(bytes);
    if (!target)
      return fail(LLAMA_OUT_OF_MEMORY, "no memory for weight '%s' of %zu bytes",
                  name, bytes);
    Conversion conversion = {static_cast<const uint8_t *>(weight.data),
                             static_cast<uint8_t *>(target), count,
                             weight.dtype, value.dtype};
    convertInParallel(conversion);
    model.weights[i] = model.converted[i] = target;
    model.converted_bytes += bytes;
  }
  return LLAMA_OK;
}

/// Gives the weights their places on the device.
static llama_status uploadWeights(llama_model &model,
                                  const WeightSource &source,
                                  const Upload &upload) {
  const llama_model_tables &tables = *model.program->model;
  const llama_function &step = getStep(*model.program);
  struct State {
    const Upload &upload;
    int64_t before, total;
  } state = {upload, 0, 0};
  for (int32_t i = 0; i < tables.num_arguments; ++i)
    if (model.weights[i])
      state.total += countBytes(step.arguments[i]);
  model.device = upload.device;
  for (int32_t i = 0; i < tables.num_arguments; ++i) {
    const void *weight = model.weights[i];
    size_t bytes = weight ? countBytes(step.arguments[i]) : 0;
    if (!bytes)
      continue;
    auto onProgress = [](int64_t done, void *data) {
      const State &state = *static_cast<State *>(data);
      if (state.upload.progress)
        state.upload.progress(state.before + done, state.total,
                              state.upload.data);
    };
    if (upload.device->make_resident(weight, bytes, kDeviceReads, onProgress,
                                     &state)) {
      const char *error = upload.device->take_error();
      return fail(LLAMA_DEVICE_ERROR, "the weight '%s': %s",
                  tables.arguments[i].parameter, error ? error : "no reason");
    }
    model.resident[i] = true;
    state.before += bytes;
    // The address stays taken: it is what the weight is known by.
    if (model.converted[i])
      discardPages(model.converted[i], bytes);
    else
      source.release(weight, bytes);
  }
  return LLAMA_OK;
}

llama_status runtime::createModel(const llama_program &program,
                                  const llama_packed_function *functions,
                                  const WeightSource &source,
                                  const Upload &upload, llama_model **result) {
  void *memory = calloc(1, sizeof(llama_model));
  if (!memory)
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for a model");
  llama_model *model = new (memory) llama_model();
  model->program = &program;
  model->functions = functions;
  int32_t count = program.model->num_arguments;
  model->weights =
      static_cast<const void **>(calloc(count, sizeof(const void *)));
  model->converted = static_cast<void **>(calloc(count, sizeof(void *)));
  model->resident = static_cast<bool *>(calloc(count, sizeof(bool)));
  llama_status status =
      model->weights && model->converted && model->resident
          ? loadWeights(*model, source)
          : fail(LLAMA_OUT_OF_MEMORY, "no memory for a model");
  if (!status && upload.device)
    status = uploadWeights(*model, source, upload);
  if (status) {
    destroyModel(model);
    return status;
  }
  *result = model;
  return LLAMA_OK;
}

void runtime::destroyModel(llama_model *model) {
  if (!model)
    return;
  int32_t count = model->program->model->num_arguments;
  for (int32_t i = 0; model->resident && i < count; ++i)
    if (model->resident[i])
      model->device->drop_resident(model->weights[i]);
  for (int32_t i = 0; model->converted && i < count; ++i)
    free(model->converted[i]);
  free(model->resident);
  free(model->converted);
  free(model->weights);
  if (model->release_attachment)
    model->release_attachment(model->attachment);
  free(model);
}

//===----------------------------------------------------------------------===//
// Sessions
//===----------------------------------------------------------------------===//

bool llama_session::Storage::grow(size_t needed) {
  if (data && needed <= bytes)
    return true;
  free(data);
  data = allocate(needed);
  bytes = data ? needed : 0;
  return data;
}

llama_session::llama_session(const llama_model &model)
    : model(model), tables(*model.program->model) {}

llama_session::~llama_session() {
  for (int32_t i = 0; caches && i < tables.num_arguments; ++i)
    freeCache(i);
  free(caches);
  free(cacheSizes);
  free(ids.data);
  free(logits.data);
  free(workspace.data);
}

llama_status llama_session::create(const llama_model &model, int64_t capacity,
                                   llama_session **result) {
  void *memory = malloc(sizeof(llama_session));
  if (!memory)
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for a session");
  llama_session *session = new (memory) llama_session(model);
  session->last.function = session->tables.step_last;
  session->all.function = session->tables.step_all;
  session->best.function = session->tables.step_best;
  session->caches = static_cast<void **>(
      calloc(session->tables.num_arguments, sizeof(void *)));
  session->cacheSizes = static_cast<size_t *>(
      calloc(session->tables.num_arguments, sizeof(size_t)));
  llama_status status =
      session->caches && session->cacheSizes
          ? LLAMA_OK
          : fail(LLAMA_OUT_OF_MEMORY, "no memory for a session");
  for (Step *step : {&session->last, &session->all, &session->best})
    if (!status && step->function >= 0)
      status = session->prepare(*step);
  if (!status)
    status = session->reset(capacity);
  if (status) {
    destroy(session);
    return status;
  }
  *result = session;
  return LLAMA_OK;
}

void llama_session::destroy(llama_session *session) {
  if (!session)
    return;
  session->~llama_session();
  free(session);
}

void llama_session::bindBoth(Step &step, int32_t argument, void *data,
                             const int64_t *sizes) {
  step.call.bind(argument, data, sizes);
  step.countBytes.bind(argument, data, sizes);
}

/// Binds what stays as it is for the whole life of the session.
llama_status llama_session::prepare(Step &step) {
  const llama_function &function = model.program->functions[step.function];
  if (!step.call.prepare(function) ||
      !step.countBytes.prepare(model.program->functions[step.function + 1]))
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for a session");
  for (int32_t i = 0; i < tables.num_arguments; ++i) {
    if (tables.arguments[i].role == llama_step_argument::Weight)
      // Compiled code does not write arguments that are not buffers.
      bindBoth(step, i, const_cast<void *>(model.weights[i]),
               function.arguments[i].sizes);
    if (tables.arguments[i].role == llama_step_argument::Offset)
      bindBoth(step, i, &length, nullptr);
  }
  return LLAMA_OK;
}

llama_status llama_session::reset(int64_t newCapacity) {
  if (newCapacity < 1 || newCapacity > tables.context_length)
    return fail(LLAMA_INVALID_ARGUMENT,
                "a session cannot hold %lld tokens: 1 to %lld are possible",
                static_cast<long long>(newCapacity),
                static_cast<long long>(tables.context_length));
  length = 0;
  if (newCapacity > capacity)
    return allocateCaches(newCapacity);
  for (int32_t i = 0; i < tables.num_arguments; ++i)
    if (caches[i])
      if (llama_status status = clearCache(i))
        return status;
  return LLAMA_OK;
}

void llama_session::freeCache(int32_t argument) {
  if (model.device && caches[argument])
    model.device->drop_resident(caches[argument]);
  free(caches[argument]);
  caches[argument] = nullptr;
}

llama_status llama_session::clearCache(int32_t argument) {
  // What is not written yet may be read, with probability zero: never NaN.
  if (!model.device) {
    memset(caches[argument], 0, cacheSizes[argument]);
    return LLAMA_OK;
  }
  if (!model.device->make_resident(caches[argument], cacheSizes[argument],
                                   /*access=*/0, nullptr, nullptr))
    return LLAMA_OK;
  const char *error = model.device->take_error();
  return fail(LLAMA_OUT_OF_MEMORY, "%s", error ? error : "no memory");
}

llama_status llama_session::allocateCaches(int64_t newCapacity) {
  const llama_function &step = getStep(*model.program);
  capacity = 0;
  cacheBytes = 0;
  for (int32_t i = 0; i < tables.num_arguments; ++i) {
    if (!isCache(tables.arguments[i]))
      continue;
    freeCache(i);
    const llama_value &value = step.arguments[i];
    int64_t sizes[LLAMA_MAX_RANK];
    size_t bytes = getByteWidth(value.dtype);
    for (int32_t d = 0; d < value.rank; ++d) {
      sizes[d] = value.sizes[d] == kDynamicSize ? newCapacity : value.sizes[d];
      if (__builtin_mul_overflow(bytes, static_cast<size_t>(sizes[d]), &bytes))
        bytes = SIZE_MAX;
    }
    caches[i] = bytes == SIZE_MAX ? nullptr : allocate(bytes);
    if (!caches[i])
      return fail(LLAMA_OUT_OF_MEMORY,
                  "no memory for caches of %lld tokens; ask for fewer",
                  static_cast<long long>(newCapacity));
    cacheSizes[i] = bytes;
    if (llama_status status = clearCache(i)) {
      free(caches[i]); // It has no place to be dropped.
      caches[i] = nullptr;
      return status;
    }
    cacheBytes += bytes;
    for (Step *each : {&last, &all, &best})
      if (each->function >= 0) {
        bindBoth(*each, i, caches[i], sizes);
        each->boundTokens = -1;
      }
  }
  capacity = newCapacity;
  return LLAMA_OK;
}

/// Makes ids, logits and workspace as large as a call with `tokens` needs.
llama_status llama_session::bindStep(Step &step, int64_t tokens, int64_t rows) {
  auto noMemory = [&] {
    last.boundTokens = all.boundTokens = best.boundTokens = -1;
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for a step of %lld tokens",
                static_cast<long long>(tokens));
  };
  if (tokens == step.boundTokens)
    return LLAMA_OK;
  // Storage that one step lets grow lies elsewhere for the others, too.
  last.boundTokens = all.boundTokens = best.boundTokens = -1;
  bool isBest = &step == &best;
  size_t resultBytes = isBest ? sizeof(int64_t) * tables.num_candidates
                              : sizeof(float) * rows * tables.vocab_size;
  if (!ids.grow(sizeof(int64_t) * tokens) || !logits.grow(resultBytes))
    return noMemory();
  int64_t logitsSizes[] = {rows, tables.vocab_size};
  int64_t candidatesSizes[] = {tables.num_candidates};
  for (int32_t i = 0; i < tables.num_arguments; ++i) {
    if (tables.arguments[i].role == llama_step_argument::Ids)
      bindBoth(step, i, ids.data, &tokens);
    if (tables.arguments[i].role == llama_step_argument::Logits)
      bindBoth(step, i, logits.data, isBest ? candidatesSizes : logitsSizes);
  }
  step.countBytes.call(model.functions[step.function + 1]);
  int64_t bytes;
  memcpy(&bytes, step.countBytes.getScalar(0), sizeof(bytes));
  if (!workspace.grow(bytes))
    return noMemory();
  step.call.bind(tables.num_arguments, workspace.data, &bytes);
  step.boundTokens = tokens;
  return LLAMA_OK;
}

llama_status llama_session::feed(const int32_t *newIds, int64_t count,
                                 Rows rows, const float **result) {
  llama_status status = rows == Rows::All ? run(all, newIds, count, count)
                                          : run(last, newIds, count, 1);
  if (status == LLAMA_OK)
    *result = static_cast<const float *>(logits.data);
  return status;
}

llama_status llama_session::feedForBest(const int32_t *newIds, int64_t count,
                                        const void **candidates) {
  llama_status status = run(best, newIds, count, 1);
  if (status == LLAMA_OK)
    *candidates = logits.data;
  return status;
}

/// The token with the largest logit, or why there is none; see kNoLogit.
static int32_t chooseToken(const float *logits, int64_t count) {
  int64_t best = 0;
  for (int64_t i = 0; i < count; ++i) {
    if (logits[i] != logits[i])
      return static_cast<int32_t>(~i);
    if (logits[i] > logits[best])
      best = i;
  }
  return logits[best] == -__builtin_inff() ? kNoLogit
                                           : static_cast<int32_t>(best);
}

llama_status llama_session::feedForToken(const int32_t *newIds, int64_t count,
                                         int32_t *token) {
  bool isOnDevice =
      model.device && best.function >= 0 && tables.num_candidates == 1;
  if (llama_status status = run(isOnDevice ? best : last, newIds, count, 1))
    return status;
  int32_t code = isOnDevice
                     ? *static_cast<const int32_t *>(logits.data)
                     : chooseToken(static_cast<const float *>(logits.data),
                                   tables.vocab_size);
  if (code == kNoLogit)
    return fail(LLAMA_NO_TOKEN,
                "every logit is -Inf, so that no token can be chosen");
  if (code < 0)
    return fail(LLAMA_NO_TOKEN,
                "logit %d is NaN, so that no token can be chosen", ~code);
  *token = code;
  return LLAMA_OK;
}

llama_status llama_session::run(Step &step, const int32_t *newIds,
                                int64_t count, int64_t rows) {
  if (count <= 0)
    return fail(LLAMA_INVALID_ARGUMENT, "there is no token to feed");
  if (step.function < 0)
    return fail(LLAMA_INVALID_ARGUMENT,
                "the model was compiled without this step");
  for (int64_t i = 0; i < count; ++i)
    if (newIds[i] < 0 || newIds[i] >= tables.vocab_size)
      return fail(LLAMA_INVALID_ARGUMENT,
                  "token %d is not in the vocabulary of %lld", newIds[i],
                  static_cast<long long>(tables.vocab_size));
  if (count > capacity - length)
    return fail(LLAMA_CACHE_FULL,
                "no room for %lld tokens after %lld in caches for %lld",
                static_cast<long long>(count), static_cast<long long>(length),
                static_cast<long long>(capacity));
  if (llama_status status = bindStep(step, count, rows))
    return status;
  for (int64_t i = 0; i < count; ++i)
    static_cast<int64_t *>(ids.data)[i] = newIds[i];
  step.call.call(model.functions[step.function]);
  if (model.device)
    if (const char *error = model.device->take_error())
      return fail(LLAMA_DEVICE_ERROR, "%s", error);
  length += count;
  return LLAMA_OK;
}
