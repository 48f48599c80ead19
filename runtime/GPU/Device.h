//===- Device.h - GPUs as the tools see them --------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_DEVICE_H
#define LLAMA_MLIR_RUNTIME_GPU_DEVICE_H

#include "runtime/GPU/Abi.h"

#include <cstdint>

extern "C" {

/// A kind of driver.
typedef enum llama_gpu_backend {
  LLAMA_GPU_CUDA = 0,   ///< libcuda.so.1
  LLAMA_GPU_HIP = 1,    ///< libamdhip64.so
  LLAMA_GPU_VULKAN = 2, ///< libvulkan.so.1
} llama_gpu_backend;

/// What is known of a device.
struct llama_gpu_properties {
  char name[256];
  char driver[256];
  /// What images must be for: "sm_90", "gfx942"; empty for Vulkan.
  char chip[64];
  int64_t memory_bytes;
  int64_t free_bytes;
  int32_t multiprocessors;
  int32_t subgroup_size;
  int64_t shared_bytes_per_block;
  int32_t max_threads_per_block;
  int32_t clock_khz;
  int32_t is_software; ///< Whether a processor plays the device.
};

/// Takes a device: the first use of the functions of Abi.h needs it. 0, or -1
/// with a message in llama_gpu_take_error: no driver, no device, a feature that
/// programs need and it has not. A second call with the same arguments does
/// nothing. The environment variable LLAMA_GPU_DRIVER names another library
/// to load for the backend (tests).
int32_t llama_gpu_open(int32_t backend, int32_t device);
/// The same for code that is there already: an error as well where the device
/// is of a chip that cannot execute code for `chip` (empty or null for any).
/// PTX (`is_portable`) is for its chip and later ones.
int32_t llama_gpu_open_for(int32_t backend, int32_t device, const char *chip,
                           int32_t is_portable);
/// Loads an image, so that what the driver has against it is known before its
/// kernels are launched. 0, or -1 with an error.
int32_t llama_gpu_load_image(llama_gpu_image *image);
/// Waits, frees everything and gives the device back.
void llama_gpu_close(void);
/// Of the open device.
int32_t llama_gpu_get_properties(llama_gpu_properties *properties);

/// The first failure since the last call as one line, in a buffer of the
/// calling thread; null where there was none.
const char *llama_gpu_take_error(void);

/// Gives host memory a lasting place on the device: arguments that lie in it
/// are used where they are. With LLAMA_GPU_READ it is copied there, in pieces,
/// before this returns, after which the host memory is not read again; without,
/// it starts as zeros.
/// `progress`, if any, is called with the bytes done. 0, or -1 with an error.
int32_t llama_gpu_make_resident(const void *host, int64_t bytes, int32_t access,
                                void (*progress)(int64_t bytes, void *data),
                                void *data);
void llama_gpu_drop_resident(const void *host);

/// Forgets what programs left: recorded launches, loaded images, places of
/// arguments. To be called when compiled code is unloaded, since other code may
/// come to lie where it lay. Waits; what is resident stays.
void llama_gpu_forget_programs(void);

/// Seconds on the device of what is enqueued between the two calls, by the
/// device's own clock. End waits.
void llama_gpu_start_timer(void);
double llama_gpu_stop_timer(void);

} // extern "C"

#endif // LLAMA_MLIR_RUNTIME_GPU_DEVICE_H
