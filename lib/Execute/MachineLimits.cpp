//===- MachineLimits.cpp - What this machine can do at best ---------------===//
#include "lib/Execute/MachineLimits.h"

#include "lib/Execute/HostTensor.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <thread>
#include <vector>

#include <immintrin.h>

using namespace mlir::llama;

/// Far beyond any last-level cache's share.
static constexpr int64_t kReadBytes = int64_t(1) << 30;
/// Read in pieces, each timed by itself: the machine may be shared, and the
/// best piece counts, as the shortest call of a function does.
static constexpr int64_t kPieceBytes = int64_t(1) << 26;
static constexpr int kReadPasses = 3;
static constexpr int kFmaRuns = 40;
/// Independent chains of multiply-adds: latency 4 on two units, twice over.
static constexpr int kChains = 16;
static constexpr int64_t kFmaSteps = 400000;

namespace {

/// Kernels of one instruction set. `bytes` is a multiple of 1 KiB.
struct Kernels {
  uint64_t (*read)(const char *data, int64_t bytes);
  /// `steps` times `kChains` multiply-adds of `lanes` floats.
  float (*multiplyAdd)(int64_t steps, float factor, float summand);
  int lanes;
};

} // namespace

// The three pairs differ in nothing but the vector's width; each is compiled
// for its own instruction set, which a template cannot be.

__attribute__((target("avx512f"))) static uint64_t readAvx512(const char *data,
                                                              int64_t bytes) {
  __m512i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 512)
    for (int j = 0; j < 8; ++j) {
      _mm_prefetch(data + i + j * 64 + 2048, _MM_HINT_T0);
      sums[j] = _mm512_add_epi64(sums[j], _mm512_load_si512(data + i + j * 64));
    }
  for (int j = 1; j < 8; ++j)
    sums[0] = _mm512_add_epi64(sums[0], sums[j]);
  return static_cast<uint64_t>(_mm512_reduce_add_epi64(sums[0]));
}

__attribute__((target("avx512f"))) static float
multiplyAddAvx512(int64_t steps, float factor, float summand) {
  __m512 sums[kChains];
  __m512 a = _mm512_set1_ps(factor), b = _mm512_set1_ps(summand);
  for (int j = 0; j < kChains; ++j)
    sums[j] = _mm512_set1_ps(summand * static_cast<float>(j + 1));
  for (int64_t i = 0; i < steps; ++i)
    for (int j = 0; j < kChains; ++j)
      sums[j] = _mm512_fmadd_ps(sums[j], a, b);
  for (int j = 1; j < kChains; ++j)
    sums[0] = _mm512_add_ps(sums[0], sums[j]);
  return _mm512_reduce_add_ps(sums[0]);
}

__attribute__((target("avx2"))) static uint64_t readAvx2(const char *data,
                                                         int64_t bytes) {
  __m256i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 256)
    for (int j = 0; j < 8; ++j) {
      _mm_prefetch(data + i + j * 32 + 2048, _MM_HINT_T0);
      sums[j] = _mm256_add_epi64(
          sums[j], _mm256_load_si256(
                       reinterpret_cast<const __m256i *>(data + i + j * 32)));
    }
  for (int j = 1; j < 8; ++j)
    sums[0] = _mm256_add_epi64(sums[0], sums[j]);
  uint64_t parts[4];
  std::memcpy(parts, &sums[0], sizeof(parts));
  return parts[0] + parts[1] + parts[2] + parts[3];
}

/// Fewer chains, since there are 16 registers.
static constexpr int kFewChains = 12;

__attribute__((target("avx2,fma"))) static float
multiplyAddAvx2(int64_t steps, float factor, float summand) {
  __m256 sums[kFewChains];
  __m256 a = _mm256_set1_ps(factor), b = _mm256_set1_ps(summand);
  for (int j = 0; j < kFewChains; ++j)
    sums[j] = _mm256_set1_ps(summand * static_cast<float>(j + 1));
  // The caller counts kChains a step.
  for (int64_t i = 0; i < steps * kChains / kFewChains; ++i)
    for (int j = 0; j < kFewChains; ++j)
      sums[j] = _mm256_fmadd_ps(sums[j], a, b);
  for (int j = 1; j < kFewChains; ++j)
    sums[0] = _mm256_add_ps(sums[0], sums[j]);
  float parts[8];
  std::memcpy(parts, &sums[0], sizeof(parts));
  return parts[0] + parts[3] + parts[7];
}

static uint64_t readSse2(const char *data, int64_t bytes) {
  __m128i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 128)
    for (int j = 0; j < 8; ++j) {
      _mm_prefetch(data + i + j * 16 + 2048, _MM_HINT_T0);
      sums[j] = _mm_add_epi64(
          sums[j],
          _mm_load_si128(reinterpret_cast<const __m128i *>(data + i + j * 16)));
    }
  for (int j = 1; j < 8; ++j)
    sums[0] = _mm_add_epi64(sums[0], sums[j]);
  uint64_t parts[2];
  std::memcpy(parts, &sums[0], sizeof(parts));
  return parts[0] + parts[1];
}

static float multiplyAddSse2(int64_t steps, float factor, float summand) {
  __m128 sums[kFewChains];
  __m128 a = _mm_set1_ps(factor), b = _mm_set1_ps(summand);
  for (int j = 0; j < kFewChains; ++j)
    sums[j] = _mm_set1_ps(summand * static_cast<float>(j + 1));
  for (int64_t i = 0; i < steps * kChains / kFewChains; ++i)
    for (int j = 0; j < kFewChains; ++j)
      sums[j] = _mm_add_ps(_mm_mul_ps(sums[j], a), b);
  for (int j = 1; j < kFewChains; ++j)
    sums[0] = _mm_add_ps(sums[0], sums[j]);
  return _mm_cvtss_f32(sums[0]);
}

static Kernels getKernels() {
  if (__builtin_cpu_supports("avx512f"))
    return {readAvx512, multiplyAddAvx512, 16};
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return {readAvx2, multiplyAddAvx2, 8};
  return {readSse2, multiplyAddSse2, 4};
}

/// Calls `body(thread)` on that many threads at once; the seconds from the
/// start of all to the end of the last.
template <typename Body> static double timeOnThreads(int threads, Body body) {
  using Clock = std::chrono::steady_clock;
  std::atomic<int> ready{0};
  std::atomic<bool> go{false};
  std::vector<Clock::time_point> ends(threads);
  auto work = [&](int thread) {
    ready.fetch_add(1);
    while (!go.load())
      std::this_thread::yield();
    body(thread);
    ends[thread] = Clock::now();
  };
  std::vector<std::thread> workers;
  for (int i = 1; i < threads; ++i)
    workers.emplace_back(work, i);
  while (ready.load() < threads - 1)
    std::this_thread::yield();
  Clock::time_point start = Clock::now();
  go.store(true);
  work(0);
  for (std::thread &worker : workers)
    worker.join();
  Clock::time_point end = *std::max_element(ends.begin(), ends.end());
  return std::chrono::duration<double>(end - start).count();
}

static double measureRead(const Kernels &kernels, int threads) {
  llvm::Expected<HostTensor> buffer =
      HostTensor::allocate(ElementType::UI8, {kReadBytes});
  if (!buffer) {
    llvm::consumeError(buffer.takeError());
    return 0;
  }
  char *data = static_cast<char *>(buffer->getData());
  timeOnThreads(threads, [&](int thread) {
    int64_t share = kReadBytes / threads;
    for (int64_t i = thread * share; i < (thread + 1) * share; ++i)
      data[i] = static_cast<char>(i * 31 + 1);
  });
  std::atomic<uint64_t> sink{0};
  double best = 0;
  // Whole KiB, as the kernels want.
  int64_t part = kPieceBytes / threads / 1024 * 1024;
  for (int pass = 0; pass < kReadPasses; ++pass)
    for (int64_t piece = 0; piece < kReadBytes; piece += kPieceBytes) {
      double seconds = timeOnThreads(threads, [&](int thread) {
        sink.fetch_add(kernels.read(data + piece + thread * part, part));
      });
      best = std::max(best, static_cast<double>(part * threads) / seconds);
    }
  return best;
}

static double measureMultiplyAdd(const Kernels &kernels, int threads) {
  std::atomic<uint64_t> sink{0};
  double best = 0;
  for (int run = 0; run < kFmaRuns; ++run) {
    double seconds = timeOnThreads(threads, [&](int thread) {
      float sum = kernels.multiplyAdd(kFmaSteps, 0.99F,
                                      0.013F * static_cast<float>(thread + 1));
      sink.fetch_add(static_cast<uint64_t>(sum));
    });
    double flops = 2.0 * kernels.lanes * kChains *
                   static_cast<double>(kFmaSteps) * threads;
    best = std::max(best, flops / seconds);
  }
  return best;
}

MachineLimits MachineLimits::measure(int threads) {
  Kernels kernels = getKernels();
  MachineLimits limits;
  limits.readBytesPerSecond = measureRead(kernels, threads);
  limits.f32FlopsPerSecond = measureMultiplyAdd(kernels, threads);
  return limits;
}
