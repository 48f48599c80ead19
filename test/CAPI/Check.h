/*===- Check.h - Checks of the C tests ---------------------------*- C -*-===*\
|* A failed check says where and what, and the program's exit code is 1.      *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_TEST_CAPI_CHECK_H
#define LLAMA_MLIR_TEST_CAPI_CHECK_H

#include "llama-mlir-c/Support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int numFailures;

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      printf("%s:%d: failed: %s\n", __FILE__, __LINE__, #condition);           \
      ++numFailures;                                                           \
    }                                                                          \
  } while (0)

/* A call that must succeed: nothing that follows makes sense otherwise. */
#define MUST(call)                                                             \
  do {                                                                         \
    LlamaStatus must_ = (call);                                                \
    if (!llamaStatusIsOk(must_)) {                                             \
      printf("%s:%d: %s\n", __FILE__, __LINE__,                                \
             llamaStatusGetMessage(must_).data);                               \
      exit(1);                                                                 \
    }                                                                          \
  } while (0)

/* A call that must fail: prints the code and the message. */
#define FAILS(call)                                                            \
  do {                                                                         \
    LlamaStatus fails_ = (call);                                               \
    CHECK(!llamaStatusIsOk(fails_));                                           \
    printf("%d: %s\n", (int)llamaStatusGetCode(fails_),                        \
           llamaStatusGetMessage(fails_).data);                                \
    llamaStatusDestroy(fails_);                                                \
  } while (0)

static MlirStringRef text(const char *characters) {
  return mlirStringRefCreateFromCString(characters);
}

/* A MlirStringCallback that prints. */
static void print(MlirStringRef part, void *userData) {
  (void)userData;
  fwrite(part.data, 1, part.length, stdout);
}

#endif /* LLAMA_MLIR_TEST_CAPI_CHECK_H */
