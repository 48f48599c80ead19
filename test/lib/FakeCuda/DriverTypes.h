//===- DriverTypes.h - The part of CUDA's driver API that is played -------===//
// Names, numbers and layouts as the driver API's documentation has them.
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVERTYPES_H
#define LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVERTYPES_H

#include <cstddef>
#include <cstdint>

namespace fakecuda {

// name, number
#define FAKE_CUDA_RESULTS(X)                                                   \
  X(CUDA_SUCCESS, 0)                                                           \
  X(CUDA_ERROR_INVALID_VALUE, 1)                                               \
  X(CUDA_ERROR_OUT_OF_MEMORY, 2)                                               \
  X(CUDA_ERROR_NOT_INITIALIZED, 3)                                             \
  X(CUDA_ERROR_DEINITIALIZED, 4)                                               \
  X(CUDA_ERROR_NO_DEVICE, 100)                                                 \
  X(CUDA_ERROR_INVALID_DEVICE, 101)                                            \
  X(CUDA_ERROR_INVALID_IMAGE, 200)                                             \
  X(CUDA_ERROR_INVALID_CONTEXT, 201)                                           \
  X(CUDA_ERROR_NO_BINARY_FOR_GPU, 209)                                         \
  X(CUDA_ERROR_INVALID_PTX, 218)                                               \
  X(CUDA_ERROR_UNSUPPORTED_PTX_VERSION, 222)                                   \
  X(CUDA_ERROR_INVALID_HANDLE, 400)                                            \
  X(CUDA_ERROR_ILLEGAL_STATE, 401)                                             \
  X(CUDA_ERROR_NOT_FOUND, 500)                                                 \
  X(CUDA_ERROR_NOT_READY, 600)                                                 \
  X(CUDA_ERROR_ILLEGAL_ADDRESS, 700)                                           \
  X(CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, 701)                                   \
  X(CUDA_ERROR_LAUNCH_TIMEOUT, 702)                                            \
  X(CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED, 712)                            \
  X(CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED, 713)                                \
  X(CUDA_ERROR_MISALIGNED_ADDRESS, 716)                                        \
  X(CUDA_ERROR_LAUNCH_FAILED, 719)                                             \
  X(CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE, 720)                              \
  X(CUDA_ERROR_NOT_PERMITTED, 800)                                             \
  X(CUDA_ERROR_NOT_SUPPORTED, 801)                                             \
  X(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, 900)                                \
  X(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, 901)                                \
  X(CUDA_ERROR_STREAM_CAPTURE_UNMATCHED, 903)                                  \
  X(CUDA_ERROR_STREAM_CAPTURE_UNJOINED, 904)                                   \
  X(CUDA_ERROR_STREAM_CAPTURE_ISOLATION, 905)                                  \
  X(CUDA_ERROR_STREAM_CAPTURE_IMPLICIT, 906)                                   \
  X(CUDA_ERROR_CAPTURED_EVENT, 907)                                            \
  X(CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD, 908)                               \
  X(CUDA_ERROR_INVALID_CLUSTER_SIZE, 912)                                      \
  X(CUDA_ERROR_UNKNOWN, 999)

enum CUresult : int {
#define RESULT(NAME, NUMBER) NAME = NUMBER,
  FAKE_CUDA_RESULTS(RESULT)
#undef RESULT
};

using CUdevice = int;
using CUdeviceptr = unsigned long long;
struct CUctx_st;
struct CUmod_st;
struct CUfunc_st;
struct CUstream_st;
struct CUevent_st;
struct CUgraph_st;
struct CUgraphExec_st;
using CUcontext = CUctx_st *;
using CUmodule = CUmod_st *;
using CUfunction = CUfunc_st *;
using CUstream = CUstream_st *;
using CUevent = CUevent_st *;
using CUgraph = CUgraph_st *;
using CUgraphExec = CUgraphExec_st *;

enum {
  kJitInfoLog = 3,
  kJitInfoLogBytes = 4,
  kJitErrorLog = 5,
  kJitErrorLogBytes = 6,
};

enum {
  kFuncMaxThreads = 0,
  kFuncSharedBytes = 1,
  kFuncConstBytes = 2,
  kFuncLocalBytes = 3,
  kFuncRegisters = 4,
  kFuncPtxVersion = 5,
  kFuncBinaryVersion = 6,
  kFuncCacheMode = 7,
  kFuncMaxDynamicShared = 8,
  kFuncCarveout = 9,
  kFuncClusterMustBeSet = 10,
  kFuncClusterWidth = 11,
  kFuncClusterHeight = 12,
  kFuncClusterDepth = 13,
  kFuncNonPortableCluster = 14,
};

enum { kLaunchCooperative = 2, kLaunchCluster = 4 };

struct CUlaunchAttribute {
  int id;
  char pad[4];
  union {
    char bytes[64];
    unsigned cluster[3];
    int cooperative;
  } value;
};

struct CUlaunchConfig {
  unsigned grid[3];
  unsigned block[3];
  unsigned sharedBytes;
  CUstream stream;
  CUlaunchAttribute *attributes;
  unsigned numAttributes;
};

} // namespace fakecuda

#endif // LLAMA_MLIR_TEST_LIB_FAKECUDA_DRIVERTYPES_H
