//===- Program.h - Compiled functions and what they take --------*- C++ -*-===//
//
// The tables that ahead-of-time compilation writes into a file, field for field
// (lib/Package/ProgramTables.cpp), and that a JIT fills in memory.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_RUNTIME_PROGRAM_H
#define LLAMA_MLIR_RUNTIME_PROGRAM_H

#include "runtime/Abi.h"

/// An argument or a result.
struct llama_value {
  enum Kind : int32_t {
    Scalar, ///< Passed by value.
    Tensor, ///< Read only.
    Buffer, ///< Written in place.
  };
  int32_t kind;
  int32_t dtype;
  int32_t rank;
  int32_t padding;
  const int64_t *sizes; ///< kDynamicSize where open.
  const char *text;     ///< The MLIR type, for messages.
};
inline constexpr int64_t kDynamicSize = INT64_MIN;

struct llama_function {
  const char *name;
  int32_t num_arguments;
  int32_t num_results;
  const llama_value *arguments;
  const llama_value *results;
  /// Whether the last argument is a workspace, as large as the next function of
  /// the program says for the other arguments.
  int32_t is_planned;
  int32_t padding;
};

/// Of a workspace.
inline constexpr int kWorkspaceAlignment = 64;

/// The C interface of a function: pointers to each argument (a tensor is a
/// pointer to its descriptor), before them one to the place of results that are
/// not a single scalar, after them one to a single scalar result.
typedef void (*llama_packed_function)(void **arguments);

/// What is asked of a GPU and its driver: functions of runtime/GPU/Device.h,
/// which are in a library of their own.
struct llama_device {
  int32_t (*open_for)(int32_t backend, int32_t device, const char *chip,
                      int32_t is_portable);
  int32_t (*load_image)(struct llama_gpu_image *image);
  const char *(*take_error)(void);
  int32_t (*make_resident)(const void *host, int64_t bytes, int32_t access,
                           void (*progress)(int64_t bytes, void *data),
                           void *data);
  void (*drop_resident)(const void *host);
};

/// What functions need that launch kernels.
struct llama_gpu_code {
  const llama_device *device;
  const char *chip;
  int32_t backend; ///< A llama_gpu_backend.
  int32_t is_portable;
  struct llama_gpu_image *const *images;
  int32_t num_images;
  int32_t padding;
};

/// The functions compiled for one target.
struct llama_code {
  const char *target;
  const char *features; ///< What the processor needs, separated by commas.
  const llama_packed_function *functions;
  const llama_gpu_code *gpu; ///< Null where the processor computes.
};

/// What an argument of a model's steps is.
struct llama_step_argument {
  enum Role : int32_t { Ids, Offset, Weight, KeyCache, ValueCache, Logits };
  int32_t role;
  int32_t padding;
  const char *parameter; ///< Of weights: the name in the file.
};

/// A program that is a model: steps take the arguments listed here, and a
/// workspace; the function after each step tells how large that must be.
struct llama_model_tables {
  const llama_step_argument *arguments;
  int32_t num_arguments;
  int32_t step_last; ///< Index of the function, or -1.
  int32_t step_all;
  int32_t step_best; ///< Leaves candidates in the place of logits.
  int32_t num_candidates;
  int32_t num_stop_tokens;
  const int64_t *stop_tokens;
  int64_t start_token; ///< -1 for none.
  int64_t vocab_size;
  int64_t context_length;
  /// The text of token i is token_text[token_offsets[i] .. token_offsets[i+1]];
  /// both null where the model has no tokenizer.
  const int64_t *token_offsets;
  const char *token_text;
};

/// What a step with one candidate leaves where every logit is -Inf. Where one
/// is NaN it leaves the complement of its token, else the token.
inline constexpr int32_t kNoLogit = INT32_MIN;

struct llama_program {
  int32_t abi_version;
  int32_t num_functions;
  const llama_function *functions;
  /// Best first.
  const llama_code *codes;
  int32_t num_codes;
  int32_t padding;
  /// The index of the code in use plus 1, 0 before it is chosen.
  int32_t *chosen;
  const char *manifest;
  const llama_model_tables *model; ///< Null for functions alone.
};

#endif // LLAMA_MLIR_RUNTIME_PROGRAM_H
