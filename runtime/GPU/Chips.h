//===- Chips.h - Which chip executes which code -----------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_CHIPS_H
#define LLAMA_MLIR_RUNTIME_GPU_CHIPS_H

#include <string_view>

namespace mlir::llama::gpurt {

/// Whether a device of the chip `device` ("sm_90", "gfx942:sramecc+") executes
/// code for `chip` ("sm_90a", "gfx942"; empty for any). `isPortable` is code
/// that the driver still compiles for the device.
bool canExecute(std::string_view device, std::string_view chip,
                bool isPortable);

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_CHIPS_H
