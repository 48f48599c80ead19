//===- DriverTest.cpp - The driver as a program sees it -------------------===//
// The library is loaded as a runtime loads libcuda.so.1, in a process of its
// own for each test that changes its environment.
//===----------------------------------------------------------------------===//
#include "test/lib/FakeCuda/DriverTypes.h"
#include "test/unit/FakeCuda/Harness.h"

#include <dlfcn.h>
#include <sys/wait.h>

using namespace fakecuda;

namespace {

void *library() {
  static void *handle = dlopen(FAKE_CUDA_DRIVER, RTLD_NOW | RTLD_LOCAL);
  return handle;
}

/// Calls a function of the driver by name.
template <class... A> CUresult cu(const char *name, A... arguments) {
  void *function = dlsym(library(), name);
  if (!function) {
    ADD_FAILURE() << name << " is missing";
    return CUDA_ERROR_NOT_FOUND;
  }
  return reinterpret_cast<CUresult (*)(A...)>(function)(arguments...);
}

std::string textOf(CUresult result) {
  const char *text = nullptr;
  cu("cuGetErrorString", result, &text);
  return text ? text : "";
}

#define OK(...) ASSERT_EQ(cu(__VA_ARGS__), CUDA_SUCCESS)
#define FAILS(RESULT, TEXT, ...)                                               \
  do {                                                                         \
    ASSERT_EQ(cu(__VA_ARGS__), RESULT);                                        \
    EXPECT_NE(textOf(RESULT).find(TEXT), std::string::npos) << textOf(RESULT); \
  } while (false)

const char *const kModule = R"(
.version 8.0
.target sm_80
.address_size 64
.global .align 4 .b32 factor = 2;
.visible .entry scale(.param .u64 px, .param .u32 pn) .maxntid 64, 1, 1
{
  .reg .b32 i, n, b, v, f; .reg .b64 x, y; .reg .pred p;
  mov.u32 i, %tid.x;
  mov.u32 b, %ctaid.x;
  mad.lo.u32 i, b, 64, i;
  ld.param.u32 n, [pn];
  setp.ge.u32 p, i, n;
  @p bra end;
  ld.param.u64 x, [px];
  mul.wide.u32 y, i, 4;
  add.u64 x, x, y;
  ld.global.u32 v, [x];
  ld.global.u32 f, [factor];
  mul.lo.u32 v, v, f;
  st.global.u32 [x], v;
end:
  ret;
}
)";

struct Session {
  CUcontext context = nullptr;
  CUstream stream = nullptr;
  CUmodule module = nullptr;
  CUfunction function = nullptr;
};

void open(Session &s) {
  CUdevice device;
  OK("cuInit", 0u);
  OK("cuDeviceGet", &device, 0);
  OK("cuDevicePrimaryCtxRetain", &s.context, device);
  OK("cuCtxSetCurrent", s.context);
  OK("cuStreamCreate", &s.stream, 1u);
  OK("cuModuleLoadData", &s.module, static_cast<const void *>(kModule));
  OK("cuModuleGetFunction", &s.function, s.module, "scale");
}
void close(Session &s) {
  OK("cuModuleUnload", s.module);
  OK("cuStreamDestroy_v2", s.stream);
  OK("cuDevicePrimaryCtxRelease_v2", 0);
}

CUresult launch(Session &s, CUdeviceptr x, uint32_t n, unsigned block = 64,
                unsigned shared = 0) {
  void *parameters[] = {&x, &n};
  return cu("cuLaunchKernel", s.function, (n + 63) / 64, 1u, 1u, block, 1u, 1u,
            shared, s.stream, static_cast<void **>(parameters),
            static_cast<void **>(nullptr));
}

/// In a process of its own, with variables of the environment.
template <class Body>
int inProcess(std::vector<std::pair<const char *, std::string>> environment,
              Body body) {
  fflush(nullptr);
  pid_t child = fork();
  if (child == 0) {
    for (auto &[name, value] : environment)
      setenv(name, value.c_str(), 1);
    body();
    exit(::testing::Test::HasFailure() ? 1 : 0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define CHILD(...)                                                             \
  do {                                                                         \
    int status = inProcess(__VA_ARGS__);                                       \
    EXPECT_EQ(status, 0) << "of the process; its failures are above";          \
  } while (false)

TEST(FakeCudaDriver, RunsAProgram) {
  EXPECT_TRUE(assembles(kModule, "sm_80"));
  CHILD({}, [] {
    Session s;
    open(s);
    std::vector<uint32_t> x(100), y(100);
    for (uint32_t i = 0; i < 100; ++i)
      x[i] = i;
    CUdeviceptr at;
    OK("cuMemAlloc_v2", &at, size_t(400));
    OK("cuMemcpyHtoDAsync_v2", at, static_cast<const void *>(x.data()),
       size_t(400), s.stream);
    ASSERT_EQ(launch(s, at, 100), CUDA_SUCCESS);
    OK("cuMemcpyDtoHAsync_v2", static_cast<void *>(y.data()), at, size_t(400),
       s.stream);
    OK("cuStreamSynchronize", s.stream);
    for (uint32_t i = 0; i < 100; ++i)
      EXPECT_EQ(y[i], 2 * i);
    OK("cuMemFree_v2", at);
    close(s);
    EXPECT_STREQ(reinterpret_cast<const char *(*)()>(
                     dlsym(library(), "fakeCudaLeaks"))(),
                 "");
  });
}

TEST(FakeCudaDriver, DoesNothingBeforeItMust) {
  CHILD({}, [] {
    Session s;
    open(s);
    CUdeviceptr at;
    void *pinned;
    OK("cuMemAlloc_v2", &at, size_t(4));
    OK("cuMemHostAlloc", &pinned, size_t(4), 0u);
    uint32_t *word = static_cast<uint32_t *>(pinned);
    OK("cuMemsetD32Async", at, 21u, size_t(1), s.stream);
    ASSERT_EQ(launch(s, at, 1), CUDA_SUCCESS);
    OK("cuMemcpyDtoHAsync_v2", pinned, at, size_t(4), s.stream);
    EXPECT_EQ(*word, ~0u); // nobody has waited
    EXPECT_EQ(cu("cuStreamQuery", s.stream), CUDA_ERROR_NOT_READY);
    OK("cuStreamSynchronize", s.stream);
    EXPECT_EQ(*word, 42u);
    // One stream waits for another through an event.
    CUstream other;
    CUevent event;
    OK("cuStreamCreate", &other, 1u);
    OK("cuEventCreate", &event, 0u);
    ASSERT_EQ(launch(s, at, 1), CUDA_SUCCESS);
    OK("cuEventRecord", event, s.stream);
    OK("cuStreamWaitEvent", other, event, 0u);
    OK("cuMemcpyDtoHAsync_v2", pinned, at, size_t(4), other);
    OK("cuStreamSynchronize", other);
    EXPECT_EQ(*word, 84u);
  });
}

TEST(FakeCudaDriver, Captures) {
  CHILD({}, [] {
    Session s;
    open(s);
    CUdeviceptr at;
    OK("cuMemAlloc_v2", &at, size_t(256));
    OK("cuMemsetD32Async", at, 1u, size_t(64), s.stream);
    OK("cuStreamBeginCapture_v2", s.stream, 0);
    ASSERT_EQ(launch(s, at, 64), CUDA_SUCCESS);
    ASSERT_EQ(launch(s, at, 64), CUDA_SUCCESS);
    CUgraph graph;
    CUgraphExec exec;
    OK("cuStreamEndCapture", s.stream, &graph);
    OK("cuGraphInstantiateWithFlags", &exec, graph, 0ull);
    OK("cuGraphDestroy", graph);
    for (int i = 0; i < 3; ++i)
      OK("cuGraphLaunch", exec, s.stream);
    uint32_t value;
    OK("cuMemcpyDtoHAsync_v2", static_cast<void *>(&value), at, size_t(4),
       s.stream);
    EXPECT_EQ(value, 64u); // twice in each of three
    OK("cuGraphExecDestroy", exec);
    FAILS(CUDA_ERROR_INVALID_HANDLE, "was destroyed", "cuGraphLaunch", exec,
          s.stream);
    // What a capture does not survive.
    for (const char *name : {"cuStreamSynchronize", "cuStreamQuery"}) {
      OK("cuStreamBeginCapture_v2", s.stream, 0);
      ASSERT_EQ(cu(name, s.stream), CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
      FAILS(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, name, "cuStreamEndCapture",
            s.stream, &graph);
    }
    OK("cuStreamBeginCapture_v2", s.stream, 0);
    CUdeviceptr other;
    FAILS(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, "while a stream is captured",
          "cuMemAlloc_v2", &other, size_t(4));
    ASSERT_EQ(launch(s, at, 64), CUDA_ERROR_STREAM_CAPTURE_INVALIDATED);
    ASSERT_EQ(cu("cuStreamEndCapture", s.stream, &graph),
              CUDA_ERROR_STREAM_CAPTURE_INVALIDATED);
    ASSERT_EQ(cu("cuStreamEndCapture", s.stream, &graph),
              CUDA_ERROR_ILLEGAL_STATE);
  });
}

TEST(FakeCudaDriver, ChecksCalls) {
  CHILD({}, [] {
    int count;
    FAILS(CUDA_ERROR_NOT_INITIALIZED, "cuInit", "cuDeviceGetCount", &count);
    OK("cuInit", 0u);
    CUdeviceptr at;
    FAILS(CUDA_ERROR_INVALID_CONTEXT, "no current context", "cuMemAlloc_v2",
          &at, size_t(4));
    Session s;
    open(s);
    FAILS(CUDA_ERROR_INVALID_VALUE, "0 bytes", "cuMemAlloc_v2", &at, size_t(0));
    OK("cuMemAlloc_v2", &at, size_t(100));
    std::vector<char> host(200);
    FAILS(CUDA_ERROR_INVALID_VALUE, "past the end of an allocation of 100",
          "cuMemcpyHtoD_v2", at, static_cast<const void *>(host.data()),
          size_t(104));
    FAILS(CUDA_ERROR_INVALID_VALUE, "the host has no memory", "cuMemcpyHtoD_v2",
          at, reinterpret_cast<const void *>(at), size_t(4));
    FAILS(CUDA_ERROR_INVALID_VALUE, "overlap", "cuMemcpyDtoD_v2", at, at + 4,
          size_t(20));
    FAILS(CUDA_ERROR_INVALID_VALUE, "not aligned", "cuMemsetD32_v2", at + 2, 0u,
          size_t(1));
    FAILS(CUDA_ERROR_INVALID_VALUE, "4 bytes into", "cuMemFree_v2", at + 4);
    OK("cuMemFree_v2", at);
    FAILS(CUDA_ERROR_INVALID_VALUE, "freed", "cuMemFree_v2", at);
    // Launches.
    size_t offset, size;
    OK("cuFuncGetParamInfo", s.function, size_t(1), &offset, &size);
    EXPECT_EQ(offset, 8u);
    EXPECT_EQ(size, 4u);
    FAILS(CUDA_ERROR_INVALID_VALUE, "has 2 parameters", "cuFuncGetParamInfo",
          s.function, size_t(2), &offset, &size);
    EXPECT_EQ(launch(s, at, 0), CUDA_ERROR_INVALID_VALUE);
    EXPECT_NE(textOf(CUDA_ERROR_INVALID_VALUE).find("a grid of 0"),
              std::string::npos);
    EXPECT_EQ(launch(s, at, 1, 65), CUDA_ERROR_INVALID_VALUE);
    EXPECT_NE(textOf(CUDA_ERROR_INVALID_VALUE).find("at most 64"),
              std::string::npos);
    EXPECT_EQ(launch(s, at, 1, 64, 50000), CUDA_ERROR_INVALID_VALUE);
    EXPECT_NE(textOf(CUDA_ERROR_INVALID_VALUE).find("cuFuncSetAttribute"),
              std::string::npos);
    OK("cuFuncSetAttribute", s.function, 8, 50000);
    FAILS(CUDA_ERROR_INVALID_VALUE, "at most 232448", "cuFuncSetAttribute",
          s.function, 8, 300000);
    void *one[] = {&at, nullptr};
    FAILS(CUDA_ERROR_INVALID_VALUE, "parameter 1 of 2", "cuLaunchKernel",
          s.function, 1u, 1u, 1u, 64u, 1u, 1u, 0u, s.stream,
          static_cast<void **>(one), static_cast<void **>(nullptr));
    size_t bytes = 16;
    void *extra[] = {reinterpret_cast<void *>(1), &at,
                     reinterpret_cast<void *>(2), &bytes, nullptr};
    FAILS(CUDA_ERROR_INVALID_VALUE, "takes 12", "cuLaunchKernel", s.function,
          1u, 1u, 1u, 64u, 1u, 1u, 0u, s.stream, static_cast<void **>(nullptr),
          static_cast<void **>(extra));
    // Handles.
    CUfunction missing;
    FAILS(CUDA_ERROR_NOT_FOUND, "no kernel 'other'", "cuModuleGetFunction",
          &missing, s.module, "other");
    OK("cuStreamDestroy_v2", s.stream);
    FAILS(CUDA_ERROR_INVALID_HANDLE, "was destroyed", "cuStreamSynchronize",
          s.stream);
    OK("cuModuleUnload", s.module);
    s.stream = nullptr;
    EXPECT_EQ(launch(s, at, 1), CUDA_ERROR_INVALID_HANDLE);
  });
}

TEST(FakeCudaDriver, TellsOfFindings) {
  CHILD({}, [] {
    Session s;
    open(s);
    CUdeviceptr at;
    OK("cuMemAlloc_v2", &at, size_t(128));
    ASSERT_EQ(launch(s, at, 64), CUDA_SUCCESS); // 64 words, of 32
    FAILS(CUDA_ERROR_ILLEGAL_ADDRESS, "kernel scale", "cuStreamSynchronize",
          s.stream);
    EXPECT_NE(textOf(CUDA_ERROR_ILLEGAL_ADDRESS).find("thread (32,0,0)"),
              std::string::npos);
    // Nothing works after it, but reporting and giving back.
    ASSERT_EQ(cu("cuMemAlloc_v2", &at, size_t(4)), CUDA_ERROR_ILLEGAL_ADDRESS);
    OK("cuDevicePrimaryCtxReset_v2", 0);
    OK("cuMemAlloc_v2", &at, size_t(4));
  });
}

TEST(FakeCudaDriver, LoadsOnlyWhatFits) {
  CHILD({{"LLAMA_FAKE_CUDA_CHIP", "sm_86"}}, [] {
    Session s;
    open(s);
    int major, minor;
    OK("cuDeviceGetAttribute", &major, 75, 0);
    OK("cuDeviceGetAttribute", &minor, 76, 0);
    EXPECT_EQ(major * 10 + minor, 86);
    CUmodule module;
    auto load = [&](const std::string &text) {
      char log[200] = "x";
      int options[] = {5, 6};
      void *values[] = {log, reinterpret_cast<void *>(sizeof log)};
      CUresult result =
          cu("cuModuleLoadDataEx", &module,
             static_cast<const void *>(text.c_str()), 2u,
             static_cast<int *>(options), static_cast<void **>(values));
      EXPECT_EQ(result == CUDA_SUCCESS, log[0] == 0) << log;
      return std::pair<CUresult, std::string>(result, log);
    };
    EXPECT_EQ(load(kernel("", "ret;")).first, CUDA_ERROR_NO_BINARY_FOR_GPU);
    EXPECT_EQ(load("\x7f"
                   "ELF")
                  .first,
              CUDA_ERROR_NO_BINARY_FOR_GPU);
    EXPECT_EQ(load(kernel("", "ret;", "sm_80")).first, CUDA_SUCCESS);
    auto [result, log] = load(kernel("", "bogus;", "sm_80"));
    EXPECT_EQ(result, CUDA_ERROR_INVALID_PTX);
    EXPECT_EQ(log, "kernel k: line 6: `bogus`: is an instruction that is not "
                   "known");
  });
}

TEST(FakeCudaDriver, FailsWhenTold) {
  CHILD(
      {{"LLAMA_FAKE_CUDA_FAIL",
        "cuMemAlloc_v2:2=CUDA_ERROR_OUT_OF_MEMORY,cuStreamSynchronize:1=719"}},
      [] {
        Session s;
        open(s);
        CUdeviceptr at;
        OK("cuMemAlloc_v2", &at, size_t(4));
        FAILS(CUDA_ERROR_OUT_OF_MEMORY, "told to fail at call 2",
              "cuMemAlloc_v2", &at, size_t(4));
        OK("cuMemAlloc_v2", &at, size_t(4));
        ASSERT_EQ(cu("cuStreamSynchronize", s.stream),
                  CUDA_ERROR_LAUNCH_FAILED);
        OK("cuStreamSynchronize", s.stream);
      });
  // What is not understood is no test.
  EXPECT_EQ(
      inProcess({{"LLAMA_FAKE_CUDA_FAIL", "cuInit"}}, [] { cu("cuInit", 0u); }),
      96);
  EXPECT_EQ(inProcess({{"LLAMA_FAKE_CUDA_CHECKS", "+speed"}},
                      [] { cu("cuInit", 0u); }),
            96);
}

TEST(FakeCudaDriver, CountsMemory) {
  CHILD({{"LLAMA_FAKE_CUDA_MEMORY", "1000000"}}, [] {
    Session s;
    open(s);
    CUdeviceptr at, other;
    size_t free, total;
    OK("cuMemAlloc_v2", &at, size_t(900000));
    OK("cuMemGetInfo_v2", &free, &total);
    EXPECT_EQ(total, 1000000u);
    EXPECT_LT(free, 100001u);
    FAILS(CUDA_ERROR_OUT_OF_MEMORY, "200000 bytes asked for", "cuMemAlloc_v2",
          &other, size_t(200000));
    OK("cuMemFreeAsync", at, s.stream);
    OK("cuStreamSynchronize", s.stream);
    OK("cuMemAlloc_v2", &other, size_t(200000));
  });
}

TEST(FakeCudaDriver, LogsAndFindsLeaks) {
  char path[] = "/tmp/fakecuda-log-XXXXXX";
  ::close(mkstemp(path));
  EXPECT_EQ(inProcess({{"LLAMA_FAKE_CUDA_LOG", path},
                       {"LLAMA_FAKE_CUDA_LEAKS", "fail"}},
                      [] {
                        Session s;
                        open(s);
                        CUdeviceptr at;
                        OK("cuMemAlloc_v2", &at, size_t(1234));
                      }),
            97);
  std::ifstream file(path);
  std::string log(std::istreambuf_iterator<char>(file), {});
  unlink(path);
  for (const char *text :
       {"cuInit(flags=0) -> CUDA_SUCCESS", "cuMemAlloc_v2(bytes=1234) -> ",
        "leaks at exit:", "1234 bytes at", "1 streams", "1 modules",
        "the primary context, retained 1 times"})
    EXPECT_NE(log.find(text), std::string::npos) << text << "\n" << log;
}

TEST(FakeCudaDriver, EncodesTensorMaps) {
  CHILD({}, [] {
    Session s;
    open(s);
    CUdeviceptr at;
    OK("cuMemAlloc_v2", &at, size_t(64 * 128));
    alignas(64) char map[129];
    uint64_t sizes[2] = {64, 64}, strides[1] = {128};
    uint32_t box[2] = {64, 64}, steps[2] = {1, 1};
    auto encode = [&](char *to) {
      return cu("cuTensorMapEncodeTiled", static_cast<void *>(to), 9, 2u,
                reinterpret_cast<void *>(at),
                static_cast<const uint64_t *>(sizes),
                static_cast<const uint64_t *>(strides),
                static_cast<const uint32_t *>(box),
                static_cast<const uint32_t *>(steps), 0, 3, 0, 0);
    };
    EXPECT_EQ(encode(map), CUDA_SUCCESS);
    EXPECT_EQ(encode(map + 1), CUDA_ERROR_INVALID_VALUE);
    strides[0] = 120;
    EXPECT_EQ(encode(map), CUDA_ERROR_INVALID_VALUE);
    EXPECT_NE(textOf(CUDA_ERROR_INVALID_VALUE).find("no multiple of 16"),
              std::string::npos);
    strides[0] = 128, box[0] = 128, sizes[0] = 64;
    EXPECT_EQ(encode(map), CUDA_ERROR_INVALID_VALUE);
    EXPECT_NE(textOf(CUDA_ERROR_INVALID_VALUE).find("more than are swizzled"),
              std::string::npos);
  });
}

TEST(FakeCudaDriver, FindsFunctionsByName) {
  CHILD({}, [] {
    void *function = nullptr;
    int status;
    OK("cuGetProcAddress_v2", "cuMemAlloc", &function, 12000, uint64_t(0),
       &status);
    EXPECT_EQ(function, dlsym(library(), "cuMemAlloc_v2"));
    FAILS(CUDA_ERROR_NOT_FOUND, "'cuNothing' is not played",
          "cuGetProcAddress_v2", "cuNothing", &function, 12000, uint64_t(0),
          &status);
    EXPECT_EQ(status, 1);
  });
}

} // namespace
