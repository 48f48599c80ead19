//===- Progress.cpp - A line for whoever waits ----------------------------===//
#include "tools/llama-runner/Progress.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir::llama;

Progress::Progress(std::string what) : what(std::move(what)) {
  if (llvm::errs().is_displayed())
    thread = std::thread([this] { show(); });
}

Progress::~Progress() {
  if (!thread.joinable())
    return;
  {
    std::lock_guard<std::mutex> lock(mutex);
    isDone = true;
  }
  end.notify_one();
  thread.join();
}

void Progress::set(std::string text) {
  std::lock_guard<std::mutex> lock(mutex);
  what = std::move(text);
}

void Progress::show() {
  constexpr int kFirst = 2;
  constexpr llvm::StringLiteral kClearLine = "\r\033[K";
  std::unique_lock<std::mutex> lock(mutex);
  int seconds = kFirst;
  bool ended = end.wait_for(lock, std::chrono::seconds(kFirst),
                            [this] { return isDone; });
  if (ended)
    return;
  while (!ended) {
    llvm::errs() << kClearLine << what << " … " << seconds++ << " s";
    ended =
        end.wait_for(lock, std::chrono::seconds(1), [this] { return isDone; });
  }
  llvm::errs() << kClearLine;
}
