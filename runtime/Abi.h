/*===- Abi.h - Types of the C interface of compiled files --------*- C -*-===*\
|* Stands at the head of every header that `llama-runner compile --header`    *|
|* writes, so it includes nothing of the project.                             *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_RUNTIME_ABI_H
#define LLAMA_MLIR_RUNTIME_ABI_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Changes when a file compiled before can no longer be called as its header
 * says. */
#define LLAMA_ABI_VERSION 1

/* What a function returns. All but LLAMA_OK leave a line of text that
 * <prefix>_last_error returns in the same thread. */
typedef enum llama_status {
  LLAMA_OK = 0,
  LLAMA_INVALID_ARGUMENT = 1, /* a null pointer; another type, rank, size or
                                 stride than the function takes; a token that
                                 the vocabulary has not */
  LLAMA_OUT_OF_MEMORY = 2,
  LLAMA_FILE_ERROR = 3,      /* a file that cannot be read, or is damaged */
  LLAMA_MODEL_MISMATCH = 4,  /* weights of another model */
  LLAMA_CACHE_FULL = 5,      /* more tokens than the session holds */
  LLAMA_UNSUPPORTED_CPU = 6, /* code for no processor like this one */
  LLAMA_DEVICE_ERROR = 7,    /* what a GPU's driver refused */
  LLAMA_NO_TOKEN = 8         /* logits without a largest: NaN, or all -Inf */
} llama_status;

/* Element types. i1 and i4 take one byte an element; `index` is i64. */
typedef enum llama_dtype {
  LLAMA_F64 = 0,
  LLAMA_F32 = 1,
  LLAMA_F16 = 2,
  LLAMA_BF16 = 3,
  LLAMA_I64 = 4,
  LLAMA_I32 = 5,
  LLAMA_I16 = 6,
  LLAMA_I8 = 7,
  LLAMA_I4 = 8,
  LLAMA_I1 = 9,
  LLAMA_UI64 = 10,
  LLAMA_UI32 = 11,
  LLAMA_UI16 = 12,
  LLAMA_UI8 = 13
} llama_dtype;

#define LLAMA_MAX_RANK 8

/* A dense tensor. An argument is described by the caller, who owns its memory:
 * `owner` is not read. A result with null data is allocated by the function and
 * then owned by the caller, who gives it back by <prefix>_release; one with
 * data is written there, and must have the result's type and sizes. */
typedef struct llama_tensor {
  void *data; /* element [0, .., 0] */
  int32_t dtype;
  int32_t rank; /* 0 is a scalar */
  int64_t sizes[LLAMA_MAX_RANK];
  int64_t strides[LLAMA_MAX_RANK]; /* in elements; all 0 for row-major, which is
                                      what functions take and return */
  void *owner;                     /* what <prefix>_release frees, or null */
} llama_tensor;

/* A model with its weights; read-only, and shared by any number of sessions and
 * threads. */
typedef struct llama_model llama_model;

/* A sequence of tokens and the caches that belong to it. One thread at a time
 * may use a session; several sessions may be used at the same time. */
typedef struct llama_session llama_session;

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_RUNTIME_ABI_H */
