//===- ProfileReport.h - Where time goes, as a table or JSON ----*- C++ -*-===//
#ifndef LLAMA_TOOLS_LLAMARUNNER_PROFILEREPORT_H
#define LLAMA_TOOLS_LLAMARUNNER_PROFILEREPORT_H

#include "lib/Execute/MachineLimits.h"
#include "lib/Execute/Profile.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace mlir::llama {

/// The loops of some calls, or steps.
struct ProfileReport {
  /// "decode step", what the times of one are of.
  std::string what;
  int64_t steps = 0;
  /// Of all of them.
  double seconds = 0;
  std::vector<LoopProfile> loops;
};

/// A row for each loop, with what it takes in one step: its time and share, its
/// rates, and the share of the limit that is nearer.
void printProfile(const ProfileReport &report,
                  llvm::ArrayRef<MachineLimit> limits, llvm::raw_ostream &os);

llvm::json::Object toJson(const ProfileReport &report,
                          llvm::ArrayRef<MachineLimit> limits);
/// The limits that shares are of.
llvm::json::Object toJson(llvm::ArrayRef<MachineLimit> limits);

} // namespace mlir::llama

#endif // LLAMA_TOOLS_LLAMARUNNER_PROFILEREPORT_H
