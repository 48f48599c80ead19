//===- MachineLimits.cpp - What this machine can do at best ---------------===//
#include "lib/Execute/MachineLimits.h"

#include "lib/Execute/ArithmeticPeaks.h"
#include "lib/Execute/HostTensor.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>
#include <vector>

#include <immintrin.h>
#include <unistd.h>

using namespace mlir::llama;

/// Far beyond any last-level cache's share.
static constexpr int64_t kReadBytes = int64_t(1) << 30;
/// Read in pieces, each timed by itself: the machine may be shared, and the
/// best piece counts, as the shortest call of a function does.
static constexpr int64_t kPieceBytes = int64_t(1) << 26;
/// Runs of each arithmetic kernel; the best counts.
static constexpr int kRuns = 100;
/// Bytes read from a cache in one run.
static constexpr int64_t kCacheReadBytes = int64_t(1) << 28;

/// Reads `bytes`, a multiple of 1 KiB.
using ReadKernel = uint64_t (*)(const char *data, int64_t bytes);

// The three differ in nothing but the vector's width; each is compiled for its
// own instruction set, which a template over them cannot be. `ahead` is how far
// they prefetch, in bytes; 0 is not at all.

template <int64_t ahead>
__attribute__((target("avx512f"))) static uint64_t readAvx512(const char *data,
                                                              int64_t bytes) {
  __m512i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 512)
    for (int j = 0; j < 8; ++j) {
      if constexpr (ahead != 0)
        _mm_prefetch(data + i + j * 64 + ahead, _MM_HINT_T0);
      sums[j] = _mm512_add_epi64(sums[j], _mm512_load_si512(data + i + j * 64));
    }
  for (int j = 1; j < 8; ++j)
    sums[0] = _mm512_add_epi64(sums[0], sums[j]);
  return static_cast<uint64_t>(_mm512_reduce_add_epi64(sums[0]));
}

template <int64_t ahead>
__attribute__((target("avx2"))) static uint64_t readAvx2(const char *data,
                                                         int64_t bytes) {
  __m256i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 256)
    for (int j = 0; j < 8; ++j) {
      if constexpr (ahead != 0)
        _mm_prefetch(data + i + j * 32 + ahead, _MM_HINT_T0);
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

template <int64_t ahead>
static uint64_t readSse2(const char *data, int64_t bytes) {
  __m128i sums[8] = {};
  for (int64_t i = 0; i < bytes; i += 128)
    for (int j = 0; j < 8; ++j) {
      if constexpr (ahead != 0)
        _mm_prefetch(data + i + j * 16 + ahead, _MM_HINT_T0);
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

/// The kernel with the widest vectors of this processor.
template <int64_t ahead> static ReadKernel getReadKernel() {
  if (__builtin_cpu_supports("avx512f"))
    return readAvx512<ahead>;
  if (__builtin_cpu_supports("avx2"))
    return readAvx2<ahead>;
  return readSse2<ahead>;
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

/// 1 GiB of memory, touched by the threads that will read it.
static std::optional<HostTensor> allocateForReading(int threads) {
  llvm::Expected<HostTensor> buffer =
      HostTensor::allocate(ElementType::UI8, {kReadBytes});
  if (!buffer) {
    llvm::consumeError(buffer.takeError());
    return std::nullopt;
  }
  char *data = static_cast<char *>(buffer->getData());
  timeOnThreads(threads, [&](int thread) {
    int64_t share = kReadBytes / threads;
    for (int64_t i = thread * share; i < (thread + 1) * share; ++i)
      data[i] = static_cast<char>(i * 31 + 1);
  });
  return std::move(*buffer);
}

/// Streams memory, with each of the kernels once.
static double measureRead(llvm::ArrayRef<ReadKernel> kernels,
                          const HostTensor &buffer, int threads) {
  const char *data = static_cast<const char *>(buffer.getData());
  std::atomic<uint64_t> sink{0};
  double best = 0;
  // Whole KiB, as the kernels want.
  int64_t part = kPieceBytes / threads / 1024 * 1024;
  for (ReadKernel read : kernels)
    for (int64_t piece = 0; piece < kReadBytes; piece += kPieceBytes) {
      double seconds = timeOnThreads(threads, [&](int thread) {
        sink.fetch_add(read(data + piece + thread * part, part));
      });
      best = std::max(best, static_cast<double>(part * threads) / seconds);
    }
  return best;
}

/// Each thread reads the same `bytes` of its own again and again.
static double measureCacheRead(const HostTensor &buffer, int64_t bytes,
                               int threads) {
  bytes = bytes / 1024 * 1024;
  if (bytes == 0 || bytes * threads > kReadBytes)
    return 0;
  const char *data = static_cast<const char *>(buffer.getData());
  std::atomic<uint64_t> sink{0};
  double best = 0;
  int64_t times = std::max<int64_t>(1, kCacheReadBytes / bytes);
  for (ReadKernel read : {getReadKernel<0>(), getReadKernel<1024>()})
    for (int run = 0; run < 4; ++run) {
      double seconds = timeOnThreads(threads, [&](int thread) {
        for (int64_t i = 0; i < times; ++i)
          sink.fetch_add(read(data + thread * bytes, bytes));
      });
      best = std::max(best,
                      static_cast<double>(bytes * times * threads) / seconds);
    }
  return best;
}

static double measurePeak(const ArithmeticPeak &peak, int threads) {
  std::atomic<uint64_t> sink{0};
  double best = 0;
  for (int run = 0; run < kRuns; ++run) {
    double seconds = timeOnThreads(
        threads, [&](int) { sink.fetch_add(peak.run(peak.steps)); });
    best = std::max(best, peak.opsPerStep * static_cast<double>(peak.steps) *
                              threads / seconds);
  }
  return best;
}

static std::vector<ReadKernel> getPrefetchingKernels() {
  return {getReadKernel<1024>(), getReadKernel<2048>(), getReadKernel<4096>()};
}

MachineLimits MachineLimits::measure(int threads) {
  MachineLimits limits;
  if (std::optional<HostTensor> buffer = allocateForReading(threads))
    limits.readBytesPerSecond =
        measureRead(getPrefetchingKernels(), *buffer, threads);
  limits.f32FlopsPerSecond = measurePeak(getArithmeticPeaks().front(), threads);
  return limits;
}

std::array<int64_t, 3> mlir::llama::getCacheSizes() {
  auto getSize = [](int name) { return std::max<int64_t>(0, sysconf(name)); };
  return {getSize(_SC_LEVEL1_DCACHE_SIZE), getSize(_SC_LEVEL2_CACHE_SIZE),
          getSize(_SC_LEVEL3_CACHE_SIZE)};
}

std::vector<MachineLimit> mlir::llama::measureAllLimits(int threads) {
  using Kind = MachineLimit::Kind;
  std::vector<MachineLimit> limits;
  for (const ArithmeticPeak &peak : getArithmeticPeaks())
    limits.push_back(
        {Kind::OperationRate, peak.name, measurePeak(peak, threads)});
  std::optional<HostTensor> buffer = allocateForReading(threads);
  if (!buffer)
    return limits;
  auto add = [&](llvm::StringRef name, double rate) {
    if (rate > 0)
      limits.push_back({Kind::ReadRate, name, rate});
  };
  add("read", measureRead(getPrefetchingKernels(), *buffer, threads));
  std::vector<ReadKernel> plain(3, getReadKernel<0>());
  add("read_plain", measureRead(plain, *buffer, threads));
  auto [l1, l2, l3] = getCacheSizes();
  // A few times the size of the cache before, where this one has that much.
  int64_t l3Part = std::min(8 * l2, l3 / 2 / threads);
  add("l3", measureCacheRead(*buffer, l3Part, threads));
  add("l2", measureCacheRead(*buffer, l2 / 2, threads));
  add("l1", measureCacheRead(*buffer, l1 / 2, threads));
  return limits;
}
