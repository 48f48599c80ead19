/*===- Support.h - Errors, versions and threads ------------------*- C -*-===*\
|*                                                                            *|
|* Conventions of the whole C interface (C99):                                *|
|*                                                                            *|
|* - A function that can fail returns a LlamaStatus, which the caller destroys*|
|*   unless it is a success. Outputs are written on success only. Nothing     *|
|*   aborts, exits or throws: a null handle, a null pointer where one is      *|
|*   needed and an index out of range are errors too.                         *|
|* - Handles are structs of one pointer; null handles may be destroyed. What  *|
|*   `…Create`, `…Load`, `…Parse` and the like return belongs to the caller,  *|
|*   who destroys it with the function named there. Operations and modules    *|
|*   are upstream's handles, with upstream's rules of ownership.              *|
|* - A MlirStringRef returned lives as long as the handle that it was taken   *|
|*   from; one passed in is not kept. Longer text is given to a               *|
|*   MlirStringCallback, in one or more pieces.                               *|
|* - An absent optional operand, attribute or value is a null handle or       *|
|*   pointer. Options are structs that begin with their own size, so that     *|
|*   they can grow: `LlamaRunOptions o = {.structSize = sizeof(o)};`. Every   *|
|*   other field may be zero, which means its default, as does a null pointer *|
|*   to the struct.                                                           *|
|* - A context, and the modules and operations in it, are used by one thread  *|
|*   at a time. Executables and models are detached from any context; each    *|
|*   may be used by several threads at once, but for its destruction.         *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_C_SUPPORT_H
#define LLAMA_MLIR_C_SUPPORT_H

#include "mlir-c/Support.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LLAMA_CAPI_EXPORTED MLIR_CAPI_EXPORTED

#define LLAMA_DEFINE_HANDLE(name)                                              \
  typedef struct name {                                                        \
    void *ptr;                                                                 \
  } name

/* C++ readers of an enumeration must stand values that it has not. */
#ifdef __cplusplus
#define LLAMA_ENUM_BASE : int
#else
#define LLAMA_ENUM_BASE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*===----------------------------------------------------------------------===*\
|* Status                                                                     *|
\*===----------------------------------------------------------------------===*/

/* The outcome of a call. A null pointer is success. */
LLAMA_DEFINE_HANDLE(LlamaStatus);

typedef enum LlamaStatusCode LLAMA_ENUM_BASE {
  LlamaStatusOk = 0,
  /* A null handle, an index out of range, or a value that does not fit: an
   * unknown name, a tensor of another type or shape than the function takes. */
  LlamaStatusInvalidArgument = 1,
  /* Text or bytecode that is no module, no pipeline or no attribute. */
  LlamaStatusParse = 2,
  /* IR that breaks a constraint. */
  LlamaStatusVerification = 3,
  /* A pass or the code generator failed. */
  LlamaStatusCompile = 4,
  /* A file that is missing, cannot be read or does not hold what it must. */
  LlamaStatusFile = 5,
  LlamaStatusOutOfMemory = 6,
  /* Something that is valid and that this library cannot do, such as executing
   * code for another processor. */
  LlamaStatusUnsupported = 7
} LlamaStatusCode;

static inline bool llamaStatusIsOk(LlamaStatus status) {
  return status.ptr == NULL;
}

LLAMA_CAPI_EXPORTED LlamaStatusCode llamaStatusGetCode(LlamaStatus status);

/* What is wrong, where and, if that helps, what to do; empty for a success. Of
 * diagnostics one line each, "file:line:column: message". The characters are
 * followed by a null. Lives as long as the status. */
LLAMA_CAPI_EXPORTED MlirStringRef llamaStatusGetMessage(LlamaStatus status);

LLAMA_CAPI_EXPORTED void llamaStatusDestroy(LlamaStatus status);

/*===----------------------------------------------------------------------===*\
|* Versions                                                                   *|
\*===----------------------------------------------------------------------===*/

/* "0.1.0"; static. */
LLAMA_CAPI_EXPORTED MlirStringRef llamaGetVersion(void);

/* Of the MLIR that this library was built with, such as "22.1.0"; static. */
LLAMA_CAPI_EXPORTED MlirStringRef llamaGetMLIRVersion(void);

/*===----------------------------------------------------------------------===*\
|* Threads                                                                    *|
\*===----------------------------------------------------------------------===*/

/* Sets how many threads, the calling one included, compiled code may use in
 * this process; 0, the default, is one for each processor that the process may
 * use. Waits for loops in progress. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaSetNumThreads(int32_t threads);

/* The number in force; never 0. */
LLAMA_CAPI_EXPORTED int32_t llamaGetNumThreads(void);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_C_SUPPORT_H */
