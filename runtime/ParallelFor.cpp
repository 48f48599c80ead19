//===- ParallelFor.cpp - A pool of threads for parallel loops -------------===//
//
// Plain pthreads and header-only atomics: programs in C link it too.
//
//===----------------------------------------------------------------------===//
#include "runtime/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <new>

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

namespace {

void relax() { __builtin_ia32_pause(); }

/// The iterations of a loop that a thread has not begun, [begin, end) in 32
/// bits each. Threads take the front of their own share: neighbouring
/// iterations read neighbouring memory, and processors fetch what comes next in
/// one long stream faster than many short ones. Who has nothing left takes from
/// the ends of the others' shares.
class alignas(64) Share {
public:
  void set(uint32_t begin, uint32_t end) {
    range.store(begin | uint64_t(end) << 32, std::memory_order_relaxed);
  }

  /// Takes a part, smaller and smaller ones towards the end, so that threads
  /// finish together; false where nothing is left.
  bool take(bool isOwn, uint32_t &first, uint32_t &last) {
    uint64_t now = range.load(std::memory_order_relaxed);
    for (;;) {
      uint32_t begin = static_cast<uint32_t>(now), end = now >> 32;
      if (begin >= end)
        return false;
      uint32_t size = std::max((end - begin) / 4, 1u);
      first = isOwn ? begin : end - size;
      last = first + size;
      uint64_t rest =
          isOwn ? last | uint64_t(end) << 32 : begin | uint64_t(first) << 32;
      if (range.compare_exchange_weak(now, rest, std::memory_order_relaxed))
        return true;
    }
  }

private:
  std::atomic<uint64_t> range{0};
};

/// Workers that wait for a loop first by spinning, since a decode step starts
/// hundreds of loops a few microseconds apart, then asleep.
class Pool {
public:
  /// Starts as many threads as the system gives, up to `threads` with the
  /// caller.
  void start(int threads) {
    members = static_cast<Member *>(
        aligned_alloc(alignof(Member), sizeof(Member) * threads));
    if (!members)
      return;
    for (int i = 0; i < threads; ++i)
      new (&members[i]) Member{{}, this, i, {}};
    stopping.store(false, std::memory_order_relaxed);
    while (numWorkers < threads - 1 &&
           pthread_create(&members[numWorkers + 1].thread, nullptr,
                          &Pool::enter, &members[numWorkers + 1]) == 0)
      ++numWorkers;
  }

  void stop() {
    pthread_mutex_lock(&mutex);
    stopping.store(true, std::memory_order_release);
    pthread_mutex_unlock(&mutex);
    pthread_cond_broadcast(&wake);
    for (int i = 1; i <= numWorkers; ++i)
      pthread_join(members[i].thread, nullptr);
    forget();
  }

  /// What remains in a child process, which has none of the threads.
  void forget() {
    free(members);
    members = nullptr;
    numWorkers = 0;
    mutex = PTHREAD_MUTEX_INITIALIZER;
    wake = PTHREAD_COND_INITIALIZER;
    loop.store(0, std::memory_order_relaxed);
    sleeping.store(0, std::memory_order_relaxed);
  }

  bool isStarted() const { return members != nullptr; }
  int size() const { return numWorkers + 1; }

  /// Executes a loop with at most `threads` threads.
  void run(llama_parallel_body loopBody, void *loopContext, int64_t loopCount,
           int threads) {
    body = loopBody;
    context = loopContext;
    count = loopCount;
    maxWorkers = threads - 1;
    grain = loopCount / kMaxUnits + 1;
    int64_t units = (loopCount + grain - 1) / grain;
    for (int i = 0; i < threads; ++i)
      members[i].share.set(units * i / threads, units * (i + 1) / threads);
    // The lock orders the new loop with a worker that is about to sleep: it
    // sees the loop, or is woken.
    pthread_mutex_lock(&mutex);
    uint64_t number = loop.load(std::memory_order_relaxed) / kGeneration + 1;
    loop.store(number * kGeneration + kOpen, std::memory_order_release);
    pthread_mutex_unlock(&mutex);
    if (sleeping.load(std::memory_order_acquire))
      pthread_cond_broadcast(&wake);
    drain(0, threads);
    // Whoever has not come by now is not waited for: on a busy machine a worker
    // may get no processor for longer than the whole loop takes.
    loop.fetch_and(~kOpen, std::memory_order_acq_rel);
    int spins = 0;
    while (loop.load(std::memory_order_acquire) & kWorkersMask) {
      if (++spins < kSpins)
        relax();
      else
        sched_yield();
    }
  }

private:
  /// A thread of a loop; the first one is the caller.
  struct Member {
    Share share;
    Pool *pool;
    int number;
    pthread_t thread;
  };

  /// Executes what is left of a loop that `threads` share.
  void drain(int number, int threads) {
    for (int i = 0; i < threads; ++i) {
      Share &share = members[(number + i) % threads].share;
      uint32_t first, last;
      while (share.take(/*isOwn=*/i == 0, first, last))
        body(context, first * grain, std::min(last * grain, count));
    }
  }

  /// Whether there is a loop that a worker has not taken part in, `seen` being
  /// its last one.
  bool hasNew(uint64_t seen) const {
    uint64_t now = loop.load(std::memory_order_acquire);
    return (now & kOpen) && now / kGeneration != seen;
  }
  static void *enter(void *member) {
    auto *self = static_cast<Member *>(member);
    self->pool->work(self->number);
    return nullptr;
  }
  void work(int number);

  static constexpr int kSpins = 20000;
  /// `loop` holds how many workers take part in the loop in progress, whether
  /// more may join, and above that the loop's number.
  static constexpr uint64_t kWorkersMask = 0xFFFF;
  static constexpr uint64_t kOpen = kWorkersMask + 1;
  static constexpr uint64_t kGeneration = 2 * kOpen;

  /// What shares count.
  static constexpr int64_t kMaxUnits = int64_t(1) << 31;

  Member *members = nullptr;
  int numWorkers = 0;
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_cond_t wake = PTHREAD_COND_INITIALIZER;
  std::atomic<uint64_t> loop{0};
  std::atomic<int> sleeping{0};
  std::atomic<bool> stopping{false};

  // The loop in progress; written before `loop` is opened.
  llama_parallel_body body = nullptr;
  void *context = nullptr;
  int64_t count = 0;
  /// Iterations of a unit of the shares.
  int64_t grain = 1;
  // Read by workers before they join, when another loop may already have begun.
  std::atomic<int> maxWorkers{0};
};

/// Set in workers and in a caller while it executes a loop.
thread_local bool insideLoop = false;
thread_local int threadLimit = 0;

void Pool::work(int number) {
  insideLoop = true;
  uint64_t seen = 0;
  while (!stopping.load(std::memory_order_acquire)) {
    int spins = 0;
    while (!hasNew(seen) && spins < kSpins) {
      relax();
      ++spins;
    }
    if (spins == kSpins) {
      pthread_mutex_lock(&mutex);
      sleeping.fetch_add(1, std::memory_order_release);
      while (!stopping.load(std::memory_order_relaxed) && !hasNew(seen))
        pthread_cond_wait(&wake, &mutex);
      sleeping.fetch_sub(1, std::memory_order_release);
      pthread_mutex_unlock(&mutex);
    }
    uint64_t now = loop.load(std::memory_order_acquire);
    if (!(now & kOpen) || now / kGeneration == seen)
      continue;
    if (static_cast<int>(now & kWorkersMask) >=
        maxWorkers.load(std::memory_order_relaxed)) {
      // Enough others take part. The limit read may be that of a later loop,
      // whose number is another one: only this one is passed over.
      seen = now / kGeneration;
      continue;
    }
    if (!loop.compare_exchange_weak(now, now + 1, std::memory_order_acq_rel))
      continue;
    seen = now / kGeneration;
    drain(number, maxWorkers.load(std::memory_order_relaxed) + 1);
    loop.fetch_sub(1, std::memory_order_release);
  }
}

int availableProcessors() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return std::max(1l, sysconf(_SC_NPROCESSORS_ONLN));
}

/// Guards the pool: one loop of one caller at a time.
pthread_mutex_t poolMutex = PTHREAD_MUTEX_INITIALIZER;
Pool pool;
int wantedThreads = 0;
constexpr int kMaxThreads = 1024;

int threadsInForce() {
  return wantedThreads > 0 ? wantedThreads : availableProcessors();
}

/// A child process has the memory of the pool but none of its threads.
__attribute__((constructor)) void watchForks() {
  pthread_atfork([] { pthread_mutex_lock(&poolMutex); },
                 [] { pthread_mutex_unlock(&poolMutex); },
                 [] {
                   pool.forget();
                   pthread_mutex_unlock(&poolMutex);
                 });
}

/// Where this code is unloaded, no thread may still be in it.
__attribute__((destructor)) void stopThreads() {
  if (pool.isStarted())
    pool.stop();
}

} // namespace

extern "C" void llama_set_num_threads(int threads) {
  pthread_mutex_lock(&poolMutex);
  wantedThreads = std::clamp(threads, 0, kMaxThreads);
  if (pool.isStarted())
    pool.stop();
  pthread_mutex_unlock(&poolMutex);
}

extern "C" int llama_set_thread_limit(int threads) {
  int before = threadLimit;
  threadLimit = std::max(threads, 0);
  return before;
}

extern "C" int llama_get_num_threads(void) {
  pthread_mutex_lock(&poolMutex);
  int threads = threadsInForce();
  pthread_mutex_unlock(&poolMutex);
  return threads;
}

extern "C" void llama_parallel_for(llama_parallel_body body, void *context,
                                   int64_t count) {
  if (count <= 0)
    return;
  if (insideLoop || count == 1 || threadLimit == 1) {
    body(context, 0, count);
    return;
  }
  pthread_mutex_lock(&poolMutex);
  if (!pool.isStarted())
    pool.start(threadsInForce());
  int threads = pool.size();
  if (threadLimit)
    threads = std::min(threads, threadLimit);
  if (threads == 1) {
    pthread_mutex_unlock(&poolMutex);
    body(context, 0, count);
    return;
  }
  insideLoop = true;
  pool.run(body, context, count, threads);
  insideLoop = false;
  pthread_mutex_unlock(&poolMutex);
}
