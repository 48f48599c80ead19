//===- ShapeList.h - The value of --shapes --------------------------------===//
#ifndef LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SHAPELIST_H
#define LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SHAPELIST_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <map>
#include <optional>

namespace mlir::llama {

/// What --shapes says of one argument.
struct ShapeSpec {
  /// Absent where only a range was given.
  std::optional<llvm::SmallVector<int64_t, 4>> shape;
  /// Range of random values.
  std::optional<double> range;
};

/// Parses `arg0=1x128x2048,arg3=4:100,arg5=:0.02`: dimensions, then after a
/// colon the range of random values (integers in [0, N), floats in [-R, R)).
llvm::Expected<std::map<unsigned, ShapeSpec>>
parseShapeList(llvm::StringRef text);

} // namespace mlir::llama

#endif // LLAMA_MLIR_TOOLS_LLAMA_RUNNER_SHAPELIST_H
