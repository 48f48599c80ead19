//===- Entry.h - What the functions of a compiled file call -----*- C++ -*-===//
//
// Each function that a file exports, <prefix>_<name>, passes its program and
// its arguments on to one of these.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_ENTRY_H
#define LLAMA_MLIR_RUNTIME_ENTRY_H

#include "runtime/Program.h"

extern "C" {

/// Calls function `index`. Of an argument `arguments` points to the
/// llama_tensor or, for a scalar, to its value; likewise `results`.
llama_status llama_entry_call(const llama_program *program, int32_t index,
                              void **arguments, void **results);

int32_t llama_entry_abi_version(const llama_program *program);
const char *llama_entry_last_error(void);
const char *llama_entry_manifest(const llama_program *program);
const char *llama_entry_target(const llama_program *program);
llama_status llama_entry_use_target(const llama_program *program,
                                    const char *name);
void llama_entry_release(llama_tensor *tensor);

llama_status llama_entry_open(const llama_program *program,
                              const char *directory, llama_model **model);
llama_status llama_entry_open_with_progress(
    const llama_program *program, const char *directory,
    void (*progress)(int64_t done, int64_t total, void *data), void *data,
    llama_model **model);
void llama_entry_close(llama_model *model);
llama_status llama_entry_start(const llama_model *model, int64_t capacity,
                               llama_session **session);
void llama_entry_end(llama_session *session);
llama_status llama_entry_reset(llama_session *session, int64_t capacity);
llama_status llama_entry_feed(llama_session *session, const int32_t *ids,
                              int64_t count, const float **logits);
llama_status llama_entry_feed_all(llama_session *session, const int32_t *ids,
                                  int64_t count, const float **logits);
llama_status llama_entry_feed_best(llama_session *session, const int32_t *ids,
                                   int64_t count, int32_t *token);
int64_t llama_entry_length(const llama_session *session);
int64_t llama_entry_vocab_size(const llama_program *program);
int64_t llama_entry_context_length(const llama_program *program);
int32_t llama_entry_cache_dtype(const llama_program *program);
int64_t llama_entry_cache_bytes(const llama_program *program, int64_t tokens);
int32_t llama_entry_start_token(const llama_program *program);
int32_t llama_entry_is_stop_token(const llama_program *program, int32_t id);
const char *llama_entry_token_text(const llama_program *program, int32_t id,
                                   int64_t *size);
}

#endif // LLAMA_MLIR_RUNTIME_ENTRY_H
