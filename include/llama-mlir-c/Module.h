/*===- Module.h - Parsing, checking, lowering and printing modules -*- C
-*-===*\
|*                                                                            *|
|* What upstream has too, with the diagnostics in the status instead of on    *|
|* stderr.                                                                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_C_MODULE_H
#define LLAMA_MLIR_C_MODULE_H

#include "llama-mlir-c/Support.h"

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Parses and verifies MLIR text or bytecode; `bufferName` is the file name in
 * messages and locations. The module belongs to the caller
 * (mlirModuleDestroy). */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModuleParse(MlirContext context,
                                                 MlirStringRef source,
                                                 MlirStringRef bufferName,
                                                 MlirModule *result);

/* The same for a file. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModuleParseFile(MlirContext context,
                                                     MlirStringRef path,
                                                     MlirModule *result);

/* A type and an attribute from all of a text. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaTypeParse(MlirContext context,
                                               MlirStringRef text,
                                               MlirType *result);
LLAMA_CAPI_EXPORTED LlamaStatus llamaAttributeParse(MlirContext context,
                                                    MlirStringRef text,
                                                    MlirAttribute *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaModuleVerify(MlirModule module);

/* Runs passes on the module, in place: text such as
 * "builtin.module(llama-to-x86{target=x86-64-v3})", or what stands inside of
 * the parentheses. Registers this project's and upstream's passes first. After
 * a failed pass the module is in the state that the pass left. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaModuleRunPipeline(MlirModule module,
                                                       MlirStringRef pipeline);

/* How a module is printed; combined by `|`. */
typedef enum LlamaPrintFlags LLAMA_ENUM_BASE {
  LlamaPrintDefault = 0,
  /* In generic form. */
  LlamaPrintGeneric = 1,
  /* With locations. */
  LlamaPrintDebugInfo = 2,
  /* Values have the names of their locations, as `llama-runner compile -o
   * x.mlir` prints them. */
  LlamaPrintNamesFromLocations = 4
} LlamaPrintFlags;

LLAMA_CAPI_EXPORTED LlamaStatus llamaModulePrint(MlirModule module,
                                                 uint32_t flags,
                                                 MlirStringCallback callback,
                                                 void *userData);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_C_MODULE_H */
