//===- Fusions.cpp - Which fusions a pipeline does ------------------------===//
#include "lib/Pipelines/Fusions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::llama;

llvm::Expected<Fusions> Fusions::parse(StringRef text) {
  struct Name {
    StringLiteral name;
    bool Fusions::*member;
  };
  static constexpr Name names[] = {
      {"add-rmsnorm", &Fusions::addRmsNorm},
      {"linears", &Fusions::linears},
      {"concat-weights", &Fusions::concatWeights},
      {"epilogues", &Fusions::epilogues},
      {"parallel-loops", &Fusions::parallelLoops},
  };
  Fusions fusions;
  if (text == "none")
    return fusions;
  if (text == "default" || text == "all") {
    for (const Name &name : names)
      fusions.*name.member = true;
    fusions.concatWeights = text == "all";
    return fusions;
  }
  for (StringRef part : llvm::split(text, ',')) {
    const Name *known = llvm::find_if(
        names, [&](const Name &name) { return name.name == part.trim(); });
    if (known == std::end(names))
      return llvm::createStringError(
          "unknown fusion '" + part.trim() +
          "': expected none, default, all, or a list of add-rmsnorm, linears, "
          "concat-weights, epilogues and parallel-loops");
    fusions.*known->member = true;
  }
  fusions.linears |= fusions.concatWeights;
  return fusions;
}
