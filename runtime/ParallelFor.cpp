//===- ParallelFor.cpp - A pool of threads for parallel loops -------------===//
#include "runtime/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include <sched.h>

namespace {

void relax() { __builtin_ia32_pause(); }

/// Workers that wait for a loop first by spinning, since a decode step starts
/// hundreds of loops a few microseconds apart, then asleep.
class Pool {
public:
  explicit Pool(int threads) {
    for (int i = 1; i < threads; ++i)
      workers.emplace_back([this] { work(); });
  }

  ~Pool() {
    {
      std::lock_guard<std::mutex> lock(mutex);
      stopping.store(true, std::memory_order_release);
    }
    wake.notify_all();
    for (std::thread &worker : workers)
      worker.join();
  }

  int size() const { return static_cast<int>(workers.size()) + 1; }

  void run(llama_parallel_body loopBody, void *loopContext, int64_t loopCount) {
    body = loopBody;
    context = loopContext;
    count = loopCount;
    // A few chunks a thread even out what the threads do not share equally,
    // while neighbouring iterations stay together.
    chunk = std::max<int64_t>(1, loopCount / (int64_t(size()) * 4));
    next.store(0, std::memory_order_relaxed);
    {
      // The lock orders the new loop with a worker that is about to sleep: it
      // sees the loop, or is woken.
      std::lock_guard<std::mutex> lock(mutex);
      uint64_t number = loop.load(std::memory_order_relaxed) / kGeneration + 1;
      loop.store(number * kGeneration + kOpen, std::memory_order_release);
    }
    if (sleeping.load(std::memory_order_acquire))
      wake.notify_all();
    drain();
    // Whoever has not come by now is not waited for: on a busy machine a worker
    // may get no processor for longer than the whole loop takes.
    loop.fetch_and(~kOpen, std::memory_order_acq_rel);
    int spins = 0;
    while (loop.load(std::memory_order_acquire) & kWorkersMask) {
      if (++spins < kSpins)
        relax();
      else
        std::this_thread::yield();
    }
  }

private:
  void drain() {
    for (;;) {
      int64_t begin = next.fetch_add(chunk, std::memory_order_relaxed);
      if (begin >= count)
        return;
      body(context, begin, std::min(begin + chunk, count));
    }
  }

  /// Whether there is a loop that a worker has not taken part in, `seen` being
  /// its last one.
  bool hasNew(uint64_t seen) const {
    uint64_t now = loop.load(std::memory_order_acquire);
    return (now & kOpen) && now / kGeneration != seen;
  }
  void work();

  static constexpr int kSpins = 20000;
  /// `loop` holds how many workers take part in the loop in progress, whether
  /// more may join, and above that the loop's number.
  static constexpr uint64_t kWorkersMask = 0xFFFF;
  static constexpr uint64_t kOpen = kWorkersMask + 1;
  static constexpr uint64_t kGeneration = 2 * kOpen;

  std::vector<std::thread> workers;
  std::mutex mutex;
  std::condition_variable wake;
  std::atomic<uint64_t> loop{0};
  std::atomic<int> sleeping{0};
  std::atomic<int64_t> next{0};
  std::atomic<bool> stopping{false};

  // The loop in progress; written before `loop` is opened.
  llama_parallel_body body = nullptr;
  void *context = nullptr;
  int64_t count = 0;
  int64_t chunk = 1;
};

/// Set in workers and in a caller while it executes a loop.
thread_local bool insideLoop = false;

void Pool::work() {
  insideLoop = true;
  uint64_t seen = 0;
  while (!stopping.load(std::memory_order_acquire)) {
    int spins = 0;
    while (!hasNew(seen) && spins < kSpins) {
      relax();
      ++spins;
    }
    if (spins == kSpins) {
      std::unique_lock<std::mutex> lock(mutex);
      sleeping.fetch_add(1, std::memory_order_release);
      wake.wait(lock, [&] {
        return stopping.load(std::memory_order_relaxed) || hasNew(seen);
      });
      sleeping.fetch_sub(1, std::memory_order_release);
    }
    uint64_t now = loop.load(std::memory_order_acquire);
    if (!(now & kOpen) || now / kGeneration == seen ||
        !loop.compare_exchange_weak(now, now + 1, std::memory_order_acq_rel))
      continue;
    seen = now / kGeneration;
    drain();
    loop.fetch_sub(1, std::memory_order_release);
  }
}

int availableProcessors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return std::max(1u, std::thread::hardware_concurrency());
}

/// Guards the pool: one loop of one caller at a time.
std::mutex poolMutex;
std::unique_ptr<Pool> pool;
int wantedThreads = 0;

int threadsInForce() {
  return wantedThreads > 0 ? wantedThreads : availableProcessors();
}

} // namespace

extern "C" void llama_set_num_threads(int threads) {
  std::lock_guard<std::mutex> lock(poolMutex);
  wantedThreads = std::max(threads, 0);
  pool.reset();
}

extern "C" int llama_get_num_threads(void) {
  std::lock_guard<std::mutex> lock(poolMutex);
  return threadsInForce();
}

extern "C" void llama_parallel_for(llama_parallel_body body, void *context,
                                   int64_t count) {
  if (count <= 0)
    return;
  if (insideLoop || count == 1) {
    body(context, 0, count);
    return;
  }
  std::unique_lock<std::mutex> lock(poolMutex);
  if (!pool)
    pool = std::make_unique<Pool>(threadsInForce());
  if (pool->size() == 1) {
    lock.unlock();
    body(context, 0, count);
    return;
  }
  insideLoop = true;
  pool->run(body, context, count);
  insideLoop = false;
}
