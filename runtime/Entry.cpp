//===- Entry.cpp - What the functions of a compiled file call -------------===//
#include "runtime/Entry.h"

#include "runtime/CallFrame.h"
#include "runtime/Cpu.h"
#include "runtime/Memory.h"
#include "runtime/Model.h"
#include "runtime/Status.h"
#include "runtime/WeightFiles.h"

#include <new>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace mlir::llama::runtime;

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

/// Takes the GPU, which the process then keeps, and gives it the images. A line
/// of text says why that cannot be; null where it is done.
static const char *openDevice(const llama_gpu_code &gpu) {
  bool isDone = gpu.device->open_for(gpu.backend, /*device=*/0, gpu.chip,
                                     gpu.is_portable) == 0;
  for (int32_t i = 0; isDone && i < gpu.num_images; ++i)
    isDone = gpu.device->load_image(gpu.images[i]) == 0;
  if (isDone)
    return nullptr;
  const char *error = gpu.device->take_error();
  return error ? error : "the driver gives no reason";
}

/// Makes this process able to execute the code from now on, or says why it
/// cannot.
static llama_status enable(const llama_code &code) {
  if (!hasFeatures(code.features) ||
      (strstr(code.features, "amx-tile") && !enableTiles()))
    return fail(LLAMA_UNSUPPORTED_CPU,
                "this processor cannot execute code for %s, which needs %s",
                code.target, code.features);
  const char *reason = code.gpu ? openDevice(*code.gpu) : nullptr;
  return reason ? fail(LLAMA_DEVICE_ERROR, "no GPU for %s: %s", code.target,
                       reason)
                : LLAMA_OK;
}

/// The code in use, chosen at the first call; fails where neither a GPU nor the
/// processor here can execute any.
static llama_status getCode(const llama_program &program,
                            const llama_code *&code) {
  int32_t chosen = __atomic_load_n(program.chosen, __ATOMIC_ACQUIRE);
  for (int32_t i = 0; !chosen && i < program.num_codes; ++i)
    if (!enable(program.codes[i]))
      chosen = i + 1;
  // The reason is that of the best code, once more.
  if (!chosen && program.codes[0].gpu) {
    if (llama_status status = enable(program.codes[0]))
      return status;
    chosen = 1;
  }
  if (!chosen) {
    const llama_code &last = program.codes[program.num_codes - 1];
    return fail(LLAMA_UNSUPPORTED_CPU,
                "this processor executes the code of no target in the file; "
                "the least demanding one, %s, needs %s",
                last.target, last.features);
  }
  // Two threads that come here at once choose the same.
  __atomic_store_n(program.chosen, chosen, __ATOMIC_RELEASE);
  code = &program.codes[chosen - 1];
  return LLAMA_OK;
}

const char *llama_entry_target(const llama_program *program) {
  const llama_code *code = nullptr;
  return getCode(*program, code) ? nullptr : code->target;
}

llama_status llama_entry_use_target(const llama_program *program,
                                    const char *name) {
  for (int32_t i = 0; name && i < program->num_codes; ++i) {
    if (strcmp(program->codes[i].target, name) != 0)
      continue;
    if (llama_status status = enable(program->codes[i]))
      return status;
    __atomic_store_n(program->chosen, i + 1, __ATOMIC_RELEASE);
    return LLAMA_OK;
  }
  return fail(LLAMA_INVALID_ARGUMENT, "the file has no code for target '%s'",
              name ? name : "(null)");
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// "2x3xf32", cut off where there is no room.
static void printTensor(char *text, size_t size, const llama_tensor &tensor) {
  size_t used = 0;
  for (int32_t i = 0; i < tensor.rank && i < LLAMA_MAX_RANK && used < size; ++i)
    used += snprintf(text + used, size - used, "%lldx",
                     static_cast<long long>(tensor.sizes[i]));
  if (used < size)
    snprintf(text + used, size - used, "%s", getTypeName(tensor.dtype));
}

/// Whether a tensor has strides that it must be checked for.
static bool hasStrides(const llama_tensor &tensor) {
  for (int32_t i = 0; i < tensor.rank; ++i)
    if (tensor.strides[i] != 0)
      return true;
  return false;
}

/// `what` is "argument" or "result".
static llama_status check(const llama_function &function, const char *what,
                          int32_t index, const llama_value &value,
                          const llama_tensor *tensor) {
  if (!tensor)
    return fail(LLAMA_INVALID_ARGUMENT, "%s %d of %s is a null pointer", what,
                index, function.name);
  bool fits = tensor->dtype == value.dtype && tensor->rank == value.rank;
  bool isEmpty = false;
  for (int32_t i = 0; fits && i < value.rank; ++i) {
    fits = tensor->sizes[i] >= 0 && (value.sizes[i] == kDynamicSize ||
                                     value.sizes[i] == tensor->sizes[i]);
    isEmpty |= tensor->sizes[i] == 0;
  }
  if (!fits) {
    char found[128];
    printTensor(found, sizeof(found), *tensor);
    return fail(LLAMA_INVALID_ARGUMENT, "%s %d of %s: found %s, expected %s",
                what, index, function.name, found, value.text);
  }
  if (!isEmpty && hasStrides(*tensor) &&
      !isRowMajor(value.rank, tensor->sizes, tensor->strides))
    return fail(LLAMA_INVALID_ARGUMENT,
                "%s %d of %s is not row-major: copy it to a contiguous tensor",
                what, index, function.name);
  if (!tensor->data && !isEmpty)
    return fail(LLAMA_INVALID_ARGUMENT, "%s %d of %s has no data", what, index,
                function.name);
  return LLAMA_OK;
}

/// Takes a result of a call, and holds it against the caller's memory for it,
/// if there is some.
static llama_status takeResult(const llama_function &function, int32_t index,
                               CallFrame &frame, const llama_tensor &target,
                               llama_tensor &found) {
  const llama_value &value = function.results[index];
  CallFrame::Result result = frame.takeResult(index);
  if (!result.data)
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for result %d of %s", index,
                function.name);
  found.data = result.data;
  found.owner = result.owner;
  found.dtype = value.dtype;
  found.rank = value.rank;
  memcpy(found.sizes, result.sizes, sizeof(int64_t) * value.rank);
  setRowMajor(value.rank, found.sizes, found.strides);
  if (!target.data)
    return LLAMA_OK;
  if (llama_status status = check(function, "result", index, value, &target))
    return status;
  for (int32_t i = 0; i < value.rank; ++i)
    if (target.sizes[i] != found.sizes[i]) {
      char given[128], expected[128];
      printTensor(given, sizeof(given), target);
      printTensor(expected, sizeof(expected), found);
      return fail(LLAMA_INVALID_ARGUMENT,
                  "result %d of %s: memory for %s was given, but it is %s",
                  index, function.name, given, expected);
    }
  return LLAMA_OK;
}

/// Gives the caller all results of a call, or none of them.
static llama_status giveResults(const llama_function &function,
                                CallFrame &frame, void **results) {
  int32_t count = function.num_results;
  auto *found = static_cast<llama_tensor *>(
      calloc(count ? count : 1, sizeof(llama_tensor)));
  if (!found)
    return fail(LLAMA_OUT_OF_MEMORY, "no memory for the results of %s",
                function.name);
  auto isScalar = [&](int32_t i) {
    return function.results[i].kind == llama_value::Scalar;
  };
  llama_status status = LLAMA_OK;
  for (int32_t i = 0; !status && i < count; ++i)
    if (!isScalar(i))
      status = takeResult(function, i, frame,
                          *static_cast<llama_tensor *>(results[i]), found[i]);
  for (int32_t i = 0; i < count; ++i) {
    if (isScalar(i)) {
      if (!status)
        memcpy(results[i], frame.getScalar(i),
               getByteWidth(function.results[i].dtype));
      continue;
    }
    auto *target = static_cast<llama_tensor *>(results[i]);
    if (!status && !target->data) {
      *target = found[i];
      continue;
    }
    if (!status)
      memcpy(target->data, found[i].data,
             getByteWidth(found[i].dtype) *
                 countElements(found[i].rank, found[i].sizes));
    free(found[i].owner);
  }
  free(found);
  return status;
}

/// That a workspace is as large as the function's companion says, and aligned.
static llama_status checkWorkspace(const llama_program &program, int32_t index,
                                   const llama_code &code, CallFrame &frame,
                                   void **arguments) {
  const llama_function &function = program.functions[index];
  int64_t needed = 0;
  if (!frame.countWorkspace(program.functions[index + 1],
                            code.functions[index + 1], needed))
    return fail(LLAMA_OUT_OF_MEMORY, "no memory to call %s", function.name);
  auto *workspace =
      static_cast<llama_tensor *>(arguments[function.num_arguments - 1]);
  if (workspace->sizes[0] < needed)
    return fail(LLAMA_INVALID_ARGUMENT,
                "the workspace of %s has %lld bytes, but it needs %lld",
                function.name, static_cast<long long>(workspace->sizes[0]),
                static_cast<long long>(needed));
  if (reinterpret_cast<uintptr_t>(workspace->data) % kWorkspaceAlignment)
    return fail(LLAMA_INVALID_ARGUMENT,
                "the workspace of %s is not aligned to %d bytes", function.name,
                kWorkspaceAlignment);
  return LLAMA_OK;
}

llama_status llama_entry_call(const llama_program *program, int32_t index,
                              void **arguments, void **results) {
  const llama_function &function = program->functions[index];
  const llama_code *code = nullptr;
  if (llama_status status = getCode(*program, code))
    return status;
  for (int32_t i = 0; i < function.num_arguments; ++i)
    if (function.arguments[i].kind != llama_value::Scalar)
      if (llama_status status =
              check(function, "argument", i, function.arguments[i],
                    static_cast<llama_tensor *>(arguments[i])))
        return status;
  for (int32_t i = 0; i < function.num_results; ++i)
    if (!results[i])
      return fail(LLAMA_INVALID_ARGUMENT, "result %d of %s is a null pointer",
                  i, function.name);
  CallFrame frame;
  if (!frame.prepare(function))
    return fail(LLAMA_OUT_OF_MEMORY, "no memory to call %s", function.name);
  for (int32_t i = 0; i < function.num_arguments; ++i) {
    if (function.arguments[i].kind == llama_value::Scalar) {
      frame.bind(i, arguments[i], nullptr);
      continue;
    }
    auto *tensor = static_cast<llama_tensor *>(arguments[i]);
    frame.bind(i, tensor->data, tensor->sizes);
  }
  if (function.is_planned)
    if (llama_status status =
            checkWorkspace(*program, index, *code, frame, arguments))
      return status;
  frame.call(code->functions[index]);
  if (code->gpu)
    if (const char *error = code->gpu->device->take_error())
      return fail(LLAMA_DEVICE_ERROR, "%s on the GPU: %s", function.name,
                  error);
  return giveResults(function, frame, results);
}

int32_t llama_entry_abi_version(const llama_program *program) {
  return program->abi_version;
}

const char *llama_entry_last_error(void) { return getLastError(); }

const char *llama_entry_manifest(const llama_program *program) {
  return program->manifest;
}

void llama_entry_release(llama_tensor *tensor) {
  if (!tensor || !tensor->owner)
    return;
  free(tensor->owner);
  tensor->owner = nullptr;
  tensor->data = nullptr;
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

static void releaseFiles(void *attachment) {
  auto *files = static_cast<WeightFiles *>(attachment);
  files->~WeightFiles();
  free(files);
}

llama_status llama_entry_open(const llama_program *program,
                              const char *directory, llama_model **model) {
  return llama_entry_open_with_progress(program, directory, nullptr, nullptr,
                                        model);
}

llama_status llama_entry_open_with_progress(
    const llama_program *program, const char *directory,
    void (*progress)(int64_t done, int64_t total, void *data), void *data,
    llama_model **model) {
  if (!directory || !model)
    return fail(LLAMA_INVALID_ARGUMENT, "a null pointer was passed");
  *model = nullptr;
  const llama_code *code = nullptr;
  if (llama_status status = getCode(*program, code))
    return status;
  void *memory = malloc(sizeof(WeightFiles));
  if (!memory)
    return fail(LLAMA_OUT_OF_MEMORY, "no memory to open a model");
  WeightFiles *files = new (memory) WeightFiles();
  llama_status status = files->open(directory);
  if (!status)
    status = createModel(
        *program, code->functions, *files,
        {code->gpu ? code->gpu->device : nullptr, progress, data}, model);
  if (status) {
    releaseFiles(files);
    return status;
  }
  (*model)->attachment = files;
  (*model)->release_attachment = releaseFiles;
  return LLAMA_OK;
}

void llama_entry_close(llama_model *model) { destroyModel(model); }

llama_status llama_entry_start(const llama_model *model, int64_t capacity,
                               llama_session **session) {
  if (!model || !session)
    return fail(LLAMA_INVALID_ARGUMENT, "a null pointer was passed");
  *session = nullptr;
  return llama_session::create(*model, capacity, session);
}

void llama_entry_end(llama_session *session) {
  llama_session::destroy(session);
}

llama_status llama_entry_reset(llama_session *session, int64_t capacity) {
  if (!session)
    return fail(LLAMA_INVALID_ARGUMENT, "a null pointer was passed");
  return session->reset(capacity);
}

static llama_status feed(llama_session *session, const int32_t *ids,
                         int64_t count, Rows rows, const float **logits) {
  if (!session || !ids || !logits)
    return fail(LLAMA_INVALID_ARGUMENT, "a null pointer was passed");
  return session->feed(ids, count, rows, logits);
}

llama_status llama_entry_feed(llama_session *session, const int32_t *ids,
                              int64_t count, const float **logits) {
  return feed(session, ids, count, Rows::Last, logits);
}

llama_status llama_entry_feed_all(llama_session *session, const int32_t *ids,
                                  int64_t count, const float **logits) {
  return feed(session, ids, count, Rows::All, logits);
}

llama_status llama_entry_feed_best(llama_session *session, const int32_t *ids,
                                   int64_t count, int32_t *token) {
  if (!session || !ids || !token)
    return fail(LLAMA_INVALID_ARGUMENT, "a null pointer was passed");
  return session->feedForToken(ids, count, token);
}

int64_t llama_entry_length(const llama_session *session) {
  return session ? session->getLength() : 0;
}

int64_t llama_entry_vocab_size(const llama_program *program) {
  return program->model->vocab_size;
}

int64_t llama_entry_context_length(const llama_program *program) {
  return program->model->context_length;
}

static CacheFormat getCacheFormat(const llama_program *program) {
  return getCacheFormat(*program->model, getStep(*program));
}

int32_t llama_entry_cache_dtype(const llama_program *program) {
  return getCacheFormat(program).dtype;
}

int64_t llama_entry_cache_bytes(const llama_program *program, int64_t tokens) {
  return tokens * getCacheFormat(program).bytesPerToken;
}

int32_t llama_entry_start_token(const llama_program *program) {
  return static_cast<int32_t>(program->model->start_token);
}

int32_t llama_entry_is_stop_token(const llama_program *program, int32_t id) {
  for (int32_t i = 0; i < program->model->num_stop_tokens; ++i)
    if (program->model->stop_tokens[i] == id)
      return 1;
  return 0;
}

const char *llama_entry_token_text(const llama_program *program, int32_t id,
                                   int64_t *size) {
  const llama_model_tables &tables = *program->model;
  if (!tables.token_offsets || id < 0 || id >= tables.vocab_size) {
    if (size)
      *size = 0;
    return nullptr;
  }
  if (size)
    *size = tables.token_offsets[id + 1] - tables.token_offsets[id];
  return tables.token_text + tables.token_offsets[id];
}
