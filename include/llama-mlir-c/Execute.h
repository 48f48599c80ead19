/*===- Execute.h - Compiling modules and calling their functions -*- C -*-===*\
|*                                                                            *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_C_EXECUTE_H
#define LLAMA_MLIR_C_EXECUTE_H

#include "llama-mlir-c/Support.h"

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/*===----------------------------------------------------------------------===*\
|* Targets                                                                    *|
\*===----------------------------------------------------------------------===*/

/* A processor that code can be generated for. */
typedef struct LlamaTargetInfo {
  MlirStringRef name;
  /* Whether this processor executes its code. */
  bool isExecutable;
  /* LLVM's names, separated by commas. */
  MlirStringRef features;
  /* Bytes of the widest vector used. */
  int64_t vectorBytes;
} LlamaTargetInfo;

/* The targets by index, from the least to the most capable; the strings are
 * static. */
LLAMA_CAPI_EXPORTED intptr_t llamaGetNumTargets(void);
LLAMA_CAPI_EXPORTED LlamaStatus llamaGetTarget(intptr_t index,
                                               LlamaTargetInfo *result);
/* A target by name; "host" is this processor with all of its features. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaLookupTarget(MlirStringRef name,
                                                  LlamaTargetInfo *result);

/*===----------------------------------------------------------------------===*\
|* Tensors                                                                    *|
\*===----------------------------------------------------------------------===*/

/* Element types. I1 and I4 take one byte an element: 0 or 1, and the low four
 * bits. MLIR's index is I64. F16 and BF16 are the 16 bits of the format. */
typedef enum LlamaDType LLAMA_ENUM_BASE {
  LlamaDTypeF64 = 0,
  LlamaDTypeF32 = 1,
  LlamaDTypeF16 = 2,
  LlamaDTypeBF16 = 3,
  LlamaDTypeI64 = 4,
  LlamaDTypeI32 = 5,
  LlamaDTypeI16 = 6,
  LlamaDTypeI8 = 7,
  LlamaDTypeI4 = 8,
  LlamaDTypeI1 = 9,
  LlamaDTypeUI64 = 10,
  LlamaDTypeUI32 = 11,
  LlamaDTypeUI16 = 12,
  LlamaDTypeUI8 = 13
} LlamaDType;

/* MLIR's spelling, "f32"; static, empty for no type. */
LLAMA_CAPI_EXPORTED MlirStringRef llamaDTypeGetName(LlamaDType dtype);
/* Bytes of one element in memory; 0 for no type. */
LLAMA_CAPI_EXPORTED intptr_t llamaDTypeGetSize(LlamaDType dtype);

/* A dense tensor in this process' memory. Of an argument nothing is owned: all
 * pointers are the caller's, and `owner` is null. */
typedef struct LlamaTensor {
  /* Aligned to an element. May be null where there are no elements. */
  void *data;
  LlamaDType dtype;
  /* 0 for a scalar. */
  int64_t rank;
  /* `rank` sizes; may be null for rank 0. */
  const int64_t *sizes;
  /* In elements; null for row-major. Only row-major tensors are supported:
   * others are an error. (The stride of a size of 1 does not matter.) */
  const int64_t *strides;
  /* What keeps data, sizes and strides of a result alive, and nothing else:
   * results do not need the executable. */
  void *owner;
} LlamaTensor;

/* Frees what the tensor owns and clears it. A tensor without an owner, and a
 * null pointer, are left alone. May be called from any thread; a copy of the
 * struct must not be released again. */
LLAMA_CAPI_EXPORTED void llamaTensorRelease(LlamaTensor *tensor);

/*===----------------------------------------------------------------------===*\
|* Executables                                                                *|
\*===----------------------------------------------------------------------===*/

/* The functions of a module as machine code in this process. */
LLAMA_DEFINE_HANDLE(LlamaExecutable);

typedef enum LlamaPipeline LLAMA_ENUM_BASE {
  /* llama-to-x86: optimised. */
  LlamaPipelineX86 = 0,
  /* llama-to-loops: plain decomposition, the oracle. */
  LlamaPipelineLoops = 1
} LlamaPipeline;

typedef struct LlamaCompileOptions {
  size_t structSize; /* sizeof(LlamaCompileOptions) */
  /* A name that llamaLookupTarget takes; empty is "host". Or a GPU of this
   * machine: "vulkan", "cuda", "rocm", with a number ("cuda:1"), or "auto"; a
   * process uses one. Calls then use the host's memory as on a processor. */
  MlirStringRef target;
  /* Of a processor; a GPU has one of its own. */
  LlamaPipeline pipeline;
} LlamaCompileOptions;

/* Compiles a copy of the module; the module stays as it is and may be destroyed
 * afterwards. `options` may be null. The executable belongs to the caller
 * (llamaExecutableDestroy). */
LLAMA_CAPI_EXPORTED LlamaStatus llamaCompile(MlirModule module,
                                             const LlamaCompileOptions *options,
                                             LlamaExecutable *result);

/* No call may be in progress. */
LLAMA_CAPI_EXPORTED void llamaExecutableDestroy(LlamaExecutable executable);

typedef enum LlamaValueKind LLAMA_ENUM_BASE {
  /* Passed by value: a tensor of rank 0. */
  LlamaValueScalar = 0,
  /* A tensor; an argument is only read. */
  LlamaValueTensor = 1,
  /* A memref, or a tensor argument with `bufferization.writable = true` in the
   * module: an argument is written in place. */
  LlamaValueBuffer = 2
} LlamaValueKind;

/* One argument or result. Pointers live as long as the executable. */
typedef struct LlamaValueInfo {
  LlamaValueKind kind;
  LlamaDType dtype;
  int64_t rank;
  /* -1 where a size is dynamic. */
  const int64_t *sizes;
  /* The MLIR type, "tensor<?x64xbf16>". */
  MlirStringRef type;
} LlamaValueInfo;

/* The public functions that can be called from outside, by index. A null
 * executable has none. */
LLAMA_CAPI_EXPORTED intptr_t
llamaExecutableGetNumFunctions(LlamaExecutable executable);
/* Empty out of range. */
LLAMA_CAPI_EXPORTED MlirStringRef
llamaExecutableGetFunctionName(LlamaExecutable executable, intptr_t function);
/* The index of the function `name`, without "@"; -1 where there is none. */
LLAMA_CAPI_EXPORTED intptr_t
llamaExecutableLookupFunction(LlamaExecutable executable, MlirStringRef name);
/* -1 out of range. */
LLAMA_CAPI_EXPORTED intptr_t
llamaExecutableGetNumArguments(LlamaExecutable executable, intptr_t function);
LLAMA_CAPI_EXPORTED intptr_t
llamaExecutableGetNumResults(LlamaExecutable executable, intptr_t function);
LLAMA_CAPI_EXPORTED LlamaStatus
llamaExecutableGetArgument(LlamaExecutable executable, intptr_t function,
                           intptr_t index, LlamaValueInfo *result);
LLAMA_CAPI_EXPORTED LlamaStatus
llamaExecutableGetResult(LlamaExecutable executable, intptr_t function,
                         intptr_t index, LlamaValueInfo *result);
/* What lowering and code generation took; 0 for a null executable. */
LLAMA_CAPI_EXPORTED double
llamaExecutableGetCompileSeconds(LlamaExecutable executable);

typedef struct LlamaRunOptions {
  size_t structSize; /* sizeof(LlamaRunOptions) */
  /* Threads that take part at most, the calling one included; 0 is all. */
  int32_t threads;
  /* Where to store the seconds of the call itself; optional. */
  double *seconds;
  /* Leaves out the check that dynamic sizes do not contradict each other, for a
   * caller who knows: where they do, memory is read and written that is not an
   * argument's. */
  bool trustsShapes;
} LlamaRunOptions;

/* Calls a function. Arguments are used where they lie, without a copy, and must
 * not change during the call; buffers, which the call may write, must not be
 * used by another call at the same time. An argument of another
 * element type, rank or size than the function takes is an error, as are sizes
 * that contradict each other, unless they depend on values. Each combination of
 * sizes is checked once, in some milliseconds.
 *
 * `results` has room for `numResults`, which is the function's number. Each
 * result has memory of its own, which belongs to the caller
 * (llamaTensorRelease). `options` may be null. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaExecutableRun(
    LlamaExecutable executable, MlirStringRef function, intptr_t numArguments,
    const LlamaTensor *arguments, intptr_t numResults, LlamaTensor *results,
    const LlamaRunOptions *options);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_C_EXECUTE_H */
