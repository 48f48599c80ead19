/*===- Abi.h - What GPU programs call ----------------------------*- C -*-===*\
|* The host half of a program compiled for a GPU calls these functions. They  *|
|* are the same for every kind of GPU; which driver answers (CUDA, HIP,       *|
|* Vulkan) is chosen when the process first needs one.                        *|
|*                                                                            *|
|* Nothing here returns a status: as with the drivers themselves, the first   *|
|* failure is kept, what follows does nothing, and whoever called the program *|
|* asks for it (llama_gpu_take_error, runtime/GPU/Device.h).                  *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_RUNTIME_GPU_ABI_H
#define LLAMA_MLIR_RUNTIME_GPU_ABI_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What an image is. */
typedef enum llama_gpu_format {
  LLAMA_GPU_SPIRV = 0, /* a module for Vulkan */
  LLAMA_GPU_PTX = 1,   /* text, null-terminated: the driver compiles it */
  LLAMA_GPU_CUBIN = 2,
  LLAMA_GPU_HSACO = 3
} llama_gpu_format;

/* The machine code of some kernels; a constant of the program but for the last
 * field, which belongs to the runtime and starts as null. */
typedef struct llama_gpu_image {
  int32_t format;
  int32_t padding;
  const void *data;
  int64_t bytes;
  void *module;
} llama_gpu_image;

/* A kernel. Its parameters are `num_buffers` pointers to buffers followed by
 * `num_scalars` numbers of 32 bits (sizes, offsets, strides, and the bits of
 * what else it takes: an f32 is one, an i64 or f64 two, low half first).
 * In SPIR-V buffer i is the storage buffer at set 0, binding i, and the numbers
 * are one more storage buffer at binding num_buffers. */
typedef struct llama_gpu_kernel {
  const char *name;
  llama_gpu_image *image;
  int32_t num_buffers;
  int32_t num_scalars;
  int32_t block[3];             /* threads of a block (workgroup) */
  int32_t dynamic_shared_bytes; /* workgroup memory beyond what the image
                                   declares; 0 for SPIR-V */
  int32_t cluster[3];           /* blocks of a cluster; 1, 1, 1 for none */
  int32_t padding;
  void *handle; /* the runtime's; starts as null */
} llama_gpu_kernel;

/* Enqueues a kernel on the stream of the calling thread. A grid with a zero is
 * no launch; one that begins with -1 is how a program says that a size or an
 * index does not fit 32 bits, which is an error, as is any other negative
 * number. Buffers are addresses that the runtime gave out, or lie inside of
 * such memory; a multiple of 16 bytes from its start. */
void llama_gpu_launch(llama_gpu_kernel *kernel, const int64_t grid[3],
                      void *const *buffers, const int32_t *scalars);

/* Device memory, aligned to 256 bytes; at least one byte long. Ordered with
 * the stream: what is freed may still be in use by what is enqueued. */
void *llama_gpu_alloc(int64_t bytes);
void llama_gpu_free(void *memory);
/* From device memory to device memory, on the stream. */
void llama_gpu_copy(void *to, const void *from, int64_t bytes);

/* How a function uses an argument. */
enum {
  LLAMA_GPU_READ = 1,   /* it needs what is there */
  LLAMA_GPU_WRITE = 2,  /* the caller needs what it leaves there */
  LLAMA_GPU_SCRATCH = 4 /* neither: a workspace */
};

/* The place in device memory of an argument that the caller has in host memory.
 * Memory that is resident (llama_gpu_make_resident, runtime/GPU/Device.h) is in
 * its place already; anything else gets one until it leaves and, if it is read,
 * is copied there. Argument `index` of a function gets the same place every
 * time while its size is the same. */
void *llama_gpu_enter(const void *function, int32_t index, void *host,
                      int64_t bytes, int32_t access);
/* After the function: what was written is copied back, unless it is
 * resident. The caller waits with llama_gpu_synchronize. */
void llama_gpu_leave(const void *function, int32_t index, void *host,
                     void *device, int64_t bytes, int32_t access);
/* From device memory to host memory; done when it returns. */
void llama_gpu_download(void *host, const void *device, int64_t bytes);
/* Waits for all that the calling thread has enqueued. */
void llama_gpu_synchronize(void);

/* Between these two stands all that a function enqueues, once it has entered
 * its arguments. `key` is all that its launches depend on: addresses and sizes.
 * Where begin returns 0, what the same function enqueued for the same key is
 * enqueued again as a whole (a captured graph, a recorded command buffer), and
 * the program skips to the end. So it is after a failure, too. A function that
 * is called in between is a part of the one that calls it: it may enter what is
 * resident, no other memory of the host. */
int32_t llama_gpu_begin(const void *function, const int64_t *key,
                        int32_t words);
void llama_gpu_end(const void *function);

/* A tensor map for the tensor memory accelerator of NVIDIA's sm_90 and later,
 * in device memory, for a row-major matrix of 16-bit numbers (`element_type` is
 * LLAMA_F16 or LLAMA_BF16 of runtime/Abi.h): `rows` of `columns` elements,
 * `row_bytes` apart; boxes of box_rows x box_columns, swizzled by 128 bytes.
 * The same arguments give the same address. */
void *llama_gpu_tensor_map(void *matrix, int32_t element_type, int64_t rows,
                           int64_t columns, int64_t row_bytes, int32_t box_rows,
                           int32_t box_columns);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_RUNTIME_GPU_ABI_H */
