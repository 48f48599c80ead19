//===- Fusions.cpp - Which fusions a pipeline does, and why ---------------===//
#include "lib/Fuse/Fusions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::llama;

// clang-format off
static constexpr FusionCost kCosts[] = {
    // The decision is FusionCost::isDefault's; nothing else is said anywhere.
    //
    //                                                                                          saved               added   dropped moves
    // fusion                name              what                                             rows  weights loops flops   rows    rounding
    {Fusion::RopeTables,    "rope-tables",    "layers share one table of angles",               0.03, 0,      1,    -1.2,   0,      false},
    {Fusion::Bias,          "bias",           "an addition of a row is a linear's bias",        2,    0,      1,    0,      0,      false},
    {Fusion::Scale,         "scale",          "a factor of queries or keys is attention's",     2,    0,      1,    -1,     0,      false},
    {Fusion::ScaleWeights,  "scale-weights",  "attention's scale is in the weights",            0,    0,      0,    0,      0,      true},
    {Fusion::Layouts,       "layouts",        "transpositions around attention cancel",         6,    0,      3,    0,      0,      false},
    {Fusion::Quantized,     "quantized",      "blocks are dequantised where they are used",     0,    4,      1,    0,      0,      false},
    {Fusion::LastRows,      "last-rows",      "rows that nobody reads are not computed",        2,    0,      0,    0,      1,      false},
    {Fusion::DeadResults,   "dead-results",   "what nobody reads is not computed",              1,    0,      0,    -3,     0,      false},
    {Fusion::AddRmsNorm,    "add-rmsnorm",    "an addition is part of the norm of its sum",     1,    0,      1,    0,      0,      false},
    {Fusion::NormWeight,    "norm-weight",    "a norm's weight is in those of its linears",     0,    0,      0,    0,      0,      true},
    {Fusion::Linears,       "linears",        "linears of one input are one",                   2,    0,      2,    0,      0,      false},
    {Fusion::Ropes,         "ropes",          "q and k are rotated as one",                     0,    0,      1,    0,      0,      false},
    {Fusion::RopeCache,     "rope-cache",     "keys are rotated into their cache",              0.5,  0,      0,    0,      0,      false},
    {Fusion::Epilogues,     "epilogues",      "elementwise operations follow linears in tasks", 18,   0,      2,    0,      0,      false},
    {Fusion::ParallelLoops, "parallel-loops", "independent parallel loops are one",             0,    0,      3,    0,      0,      false},
};
// clang-format on
static_assert(std::size(kCosts) == kNumFusions);

/// What the table's units cost, on the processors measured: 50 GB/s, 400
/// GFLOP/s, and some two microseconds for threads to meet.
static constexpr double kNsPerByte = 1.0 / 50, kNsPerFlop = 1.0 / 400,
                        kNsPerLoop = 2000;
/// Bytes of an element of a row; a matrix's is as long.
static constexpr double kElementBytes = 2;

double FusionCost::getSaving(double rows, double features,
                             double weightBytes) const {
  double bytes =
      rowsSaved * features * kElementBytes * rows + weightsSaved * weightBytes;
  // A multiplication and an addition an element.
  double flops = rowsDropped * (rows - 1) * 2 * weightBytes / kElementBytes -
                 flopsAdded * features * rows;
  return bytes * kNsPerByte + flops * kNsPerFlop + loopsSaved * kNsPerLoop;
}

bool FusionCost::isDefault() const {
  // Llama-3.2-1B's block; the signs of the table's columns decide, not sizes.
  constexpr double features = 2048, weightBytes = 8192 * features * 2;
  bool saves = false;
  for (double rows : {1, 128, 512}) {
    double saving = getSaving(rows, features, weightBytes);
    if (saving < 0)
      return false;
    saves |= saving > 0;
  }
  return saves && !movesRounding;
}

ArrayRef<FusionCost> mlir::llama::getFusionCosts() { return kCosts; }

std::string mlir::llama::listFusions(bool onlyDefault) {
  SmallVector<StringRef> names;
  for (const FusionCost &cost : kCosts)
    if (!onlyDefault || cost.isDefault())
      names.push_back(cost.name);
  return llvm::join(ArrayRef(names).drop_back(), ", ") + " and " +
         names.back().str();
}

llvm::Expected<Fusions> Fusions::parse(StringRef text) {
  Fusions fusions;
  if (text == "none")
    return fusions;
  if (text == "default" || text == "all") {
    for (const FusionCost &cost : kCosts)
      if (text == "all" || cost.isDefault())
        fusions.add(cost.fusion);
    return fusions;
  }
  for (StringRef part : llvm::split(text, ',')) {
    const FusionCost *known = llvm::find_if(
        kCosts, [&](const FusionCost &c) { return c.name == part.trim(); });
    if (known == std::end(kCosts))
      return llvm::createStringError(
          "unknown fusion '" + part.trim() +
          "': expected none, default, all, or a list of " + listFusions());
    fusions.add(known->fusion);
  }
  return fusions;
}
