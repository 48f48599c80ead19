//===- MatrixUnits.cpp - Matrix instructions of AMD's chips ---------------===//
#include "lib/Codegen/ROCDL/MatrixUnits.h"

#include "mlir/Dialect/AMDGPU/Utils/Chipset.h"

using namespace mlir;
using namespace mlir::llama;

//                               size, depth, lanes, elements, chunks, run
static constexpr MatrixUnit kMfma32{MatrixUnit::Mfma, 32, 8, 64, 4, 1, 4};
static constexpr MatrixUnit kMfma16{MatrixUnit::Mfma, 16, 16, 64, 4, 1, 4};
/// gfx11: both halves of a wavefront hold the same rows and columns.
static constexpr MatrixUnit kWmma11{MatrixUnit::Wmma, 16, 16, 32, 16, 2, 1};
static constexpr MatrixUnit kWmma12{MatrixUnit::Wmma, 16, 16, 32, 8, 1, 8};

//                                 rows, columns, depth, of a wavefront
static constexpr TileShape kLarge64{128, 128, 32, 64, 64};
static constexpr TileShape kLarge32{128, 128, 32, 64, 32};
static constexpr TileShape kSmall{64, 32, 64, 16, 32};

int64_t mlir::llama::getWavefrontSize(llvm::StringRef chip) {
  // Generic names ("gfx11-generic") included.
  return chip.starts_with("gfx1") ? 32 : 64;
}

std::optional<MatrixSchedule>
mlir::llama::getMatrixSchedule(llvm::StringRef chip) {
  // What is no chip is reported where the code generator is chosen.
  amdgpu::Chipset version =
      amdgpu::Chipset::parse(chip).value_or(amdgpu::Chipset());
  if (version.majorVersion == 9 && version >= amdgpu::Chipset(9, 0, 8) &&
      version != amdgpu::Chipset(9, 0, 9) &&
      version != amdgpu::Chipset(9, 0, 0xc))
    // gfx908 multiplies bf16 by other instructions.
    return MatrixSchedule{kMfma32, kLarge64, kMfma16, kSmall,
                          version >= amdgpu::Chipset(9, 0, 0xa)};
  if (version.majorVersion == 11)
    return MatrixSchedule{kWmma11, kLarge32, kWmma11, kSmall, true};
  // gfx1250 has other ones.
  if (version.majorVersion == 12 && version.minorVersion == 0)
    return MatrixSchedule{kWmma12, kLarge32, kWmma12, kSmall, true};
  return std::nullopt;
}
