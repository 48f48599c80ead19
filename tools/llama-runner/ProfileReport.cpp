//===- ProfileReport.cpp - Where time goes, as a table or JSON ------------===//
#include "tools/llama-runner/ProfileReport.h"

#include "tools/llama-runner/Report.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir::llama;
using llvm::StringRef;

/// The rate that bounds a kind of arithmetic: its fastest instructions.
static double getPeak(StringRef arithmetic,
                      llvm::ArrayRef<MachineLimit> limits) {
  double peak = 0;
  for (const MachineLimit &limit : limits)
    if (limit.kind == MachineLimit::Kind::OperationRate &&
        (limit.name == "f32" || limit.name.starts_with(arithmetic)))
      peak = std::max(peak, limit.perSecond);
  return peak;
}

static double getReadRate(llvm::ArrayRef<MachineLimit> limits) {
  for (const MachineLimit &limit : limits)
    if (limit.name == "read")
      return limit.perSecond;
  return 0;
}

namespace {
/// A loop's rates and how they relate to the limits.
struct Rates {
  Rates(const LoopProfile &loop, llvm::ArrayRef<MachineLimit> limits)
      : flops(loop.seconds > 0 ? loop.flops / loop.seconds : 0),
        bytes(loop.seconds > 0 ? loop.bytes / loop.seconds : 0) {
    double peak = getPeak(loop.arithmetic, limits);
    double read = getReadRate(limits);
    double ofPeak = peak > 0 ? flops / peak : 0;
    double ofRead = read > 0 ? bytes / read : 0;
    share = std::max(ofPeak, ofRead);
    limit = ofRead >= ofPeak ? StringRef("read") : loop.arithmetic;
  }

  double flops, bytes, share;
  StringRef limit;
};
} // namespace

/// What lies between loops: the rest of the time.
static double getRest(const ProfileReport &report) {
  double rest = report.seconds;
  for (const LoopProfile &loop : report.loops)
    rest -= loop.seconds;
  return std::max(0.0, rest);
}

void mlir::llama::printProfile(const ProfileReport &report,
                               llvm::ArrayRef<MachineLimit> limits,
                               llvm::raw_ostream &os) {
  double steps = static_cast<double>(std::max<int64_t>(1, report.steps));
  os << llvm::format("%s: %.3f ms", report.what.c_str(),
                     report.seconds / steps * 1e3);
  if (report.steps > 1)
    os << llvm::format(", the mean of %lld",
                       static_cast<long long>(report.steps));
  os << "\n      ms  share  calls     GB/s  GFLOP/s  of limit      computes\n";
  auto row = [&](double seconds, double calls) {
    os << llvm::format("%8.3f %5.1f%% %6.4g", seconds / steps * 1e3,
                       report.seconds > 0 ? seconds / report.seconds * 100 : 0,
                       calls / steps);
  };
  for (const LoopProfile &loop : report.loops) {
    Rates rates(loop, limits);
    row(loop.seconds, static_cast<double>(loop.calls));
    os << llvm::format(" %8.4g %8.4g %4.0f%% %-8s", rates.bytes / 1e9,
                       rates.flops / 1e9, rates.share * 100,
                       rates.limit.str().c_str())
       << ' ' << loop.operations << '\n';
  }
  row(getRest(report), 0);
  os << std::string(33, ' ') << "between loops\n";
}

llvm::json::Object mlir::llama::toJson(const ProfileReport &report,
                                       llvm::ArrayRef<MachineLimit> limits) {
  llvm::json::Array loops;
  for (const LoopProfile &loop : report.loops) {
    Rates rates(loop, limits);
    loops.push_back(llvm::json::Object{
        {"operations", loop.operations},
        {"calls", loop.calls},
        {"seconds", loop.seconds},
        {"share",
         toJson(report.seconds > 0 ? loop.seconds / report.seconds : 0)},
        {"flops", loop.flops},
        {"bytes", loop.bytes},
        {"gflop_per_s", toJson(rates.flops / 1e9)},
        {"gbyte_per_s", toJson(rates.bytes / 1e9)},
        {"limit", rates.limit},
        {"share_of_limit", toJson(rates.share)}});
  }
  return llvm::json::Object{{"steps", report.steps},
                            {"seconds", report.seconds},
                            {"between_loops_s", getRest(report)},
                            {"loops", std::move(loops)}};
}

llvm::json::Object mlir::llama::toJson(llvm::ArrayRef<MachineLimit> limits) {
  llvm::json::Object object;
  for (const MachineLimit &limit : limits) {
    bool isRead = limit.kind == MachineLimit::Kind::ReadRate;
    object[(limit.name + (isRead ? "_gbyte_per_s" : "_gflop_per_s")).str()] =
        limit.perSecond / 1e9;
  }
  return object;
}
