//===- TileRows.h - A pass of the example's own ---------------------------===//
#ifndef DOWNSTREAM_TILEROWS_H
#define DOWNSTREAM_TILEROWS_H

#include "mlir/Pass/Pass.h"

namespace downstream {

/// Makes a loop over blocks of `rows` of every operation that can be tiled.
std::unique_ptr<mlir::Pass> createTileRowsPass(int64_t rows);

} // namespace downstream

#endif // DOWNSTREAM_TILEROWS_H
