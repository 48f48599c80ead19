//===- MatrixUnits.h - Matrix instructions of AMD's chips -------*- C++ -*-===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_ROCDL_MATRIXUNITS_H
#define LLAMA_MLIR_LIB_CODEGEN_ROCDL_MATRIXUNITS_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace mlir::llama {

/// An instruction that adds products of matrices, size x depth and depth x
/// size, of 16 bits to size x size sums of f32, and what its lanes hold. Lanes
/// that have the same row of x or column of the weights are apart by `size`;
/// each of them is a group.
struct MatrixUnit {
  enum Kind { Mfma, Wmma } kind;
  int64_t size, depth;
  int64_t lanes; ///< Of a wavefront.
  /// Elements along k of a row or column that a lane gives to an instruction.
  /// All groups give the same ones if that is `depth`, else one after the
  /// other.
  int64_t laneElements;
  /// Chunks of 8 elements that a lane reads at once, for one instruction or
  /// more.
  int64_t laneChunks;
  /// Sums below each other that a lane has; then come those of other groups.
  int64_t run;

  /// Sums of a lane.
  constexpr int64_t results() const { return size * size / lanes; }
  /// Groups of lanes, by which rows of sums are divided.
  constexpr int64_t groups() const { return lanes / size; }
  /// Groups of lanes that hold other elements along k.
  constexpr int64_t depthGroups() const {
    return laneElements == depth ? 1 : groups();
  }
  /// Elements along k of what all lanes read at once.
  constexpr int64_t stepDepth() const { return depthGroups() * laneChunks * 8; }
};

/// How many results a block computes, from so many elements along k at once,
/// and how many of them a wavefront.
struct TileShape {
  int64_t rows, columns, depth;
  int64_t waveRows, waveColumns;
};

/// What is computed with what on a chip.
struct MatrixSchedule {
  MatrixUnit largeUnit;
  TileShape large;
  MatrixUnit smallUnit; ///< For few rows.
  TileShape small;      ///< `columns` of each weight.
  bool hasBf16;
};

/// Lanes of a wavefront, as kernels are compiled: 64 up to gfx9, else 32.
int64_t getWavefrontSize(llvm::StringRef chip);

/// None where the chip has no such instructions for 16 bits.
std::optional<MatrixSchedule> getMatrixSchedule(llvm::StringRef chip);

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_ROCDL_MATRIXUNITS_H
