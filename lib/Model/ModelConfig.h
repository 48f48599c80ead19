//===- ModelConfig.h - A model's config.json ------------------------------===//
//
// The hyperparameters of a Llama-family model as Hugging Face transformers
// writes them, with its defaults, checked so that what builds on them need not.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_MODELCONFIG_H
#define LLAMA_MODEL_MODELCONFIG_H

#include "lib/Model/TensorView.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

/// `model_type`.
enum class Architecture { Llama, Mistral };
llvm::StringRef getArchitectureName(Architecture architecture);

/// `hidden_act`: the function on the gate projection.
enum class HiddenActivation {
  /// silu, swish
  Silu,
  /// gelu (by erf)
  Gelu,
  /// gelu_new, gelu_pytorch_tanh
  GeluTanh,
  /// relu
  Relu,
  /// sigmoid
  Sigmoid,
};
/// "silu", "gelu", "gelu_tanh", "relu", "sigmoid".
llvm::StringRef getHiddenActivationName(HiddenActivation activation);

/// `rope_type`. None is Hugging Face's "default".
enum class RopeType { None, Linear, Dynamic, Llama3, Yarn, LongRope };
/// "default", "linear", "dynamic", "llama3", "yarn", "longrope".
llvm::StringRef getRopeTypeName(RopeType kind);

/// `rope_scaling` (or the newer `rope_parameters`). Each field has meaning for
/// the kinds named beside it; optional ones are unset when the file leaves them
/// out, and then follow the rules of transformers' modeling_rope_utils.
struct RopeScaling {
  RopeType kind = RopeType::None;
  /// All but None. For LongRope max_position_embeddings /
  /// original_max_position_embeddings where the file says no factor or has
  /// that key beside `rope_scaling`. At least 1 but for odd files; > 0 always.
  double factor = 1.0;
  /// All but None and Linear: the context length before scaling, with
  /// max_position_embeddings for its default. Positive. (Dynamic always scales
  /// from max_position_embeddings, as transformers does.)
  int64_t originalMaxPositionEmbeddings = 0;
  /// Llama3; lowFreqFactor < highFreqFactor.
  double lowFreqFactor = 0.0;
  double highFreqFactor = 0.0;
  /// Yarn, LongRope: multiplies cos and sin.
  std::optional<double> attentionFactor;
  /// Yarn.
  std::optional<double> betaFast, betaSlow, mscale, mscaleAllDim;
  bool truncate = true;
  /// LongRope: one positive factor for each of the rotaryDim/2 frequencies.
  std::vector<double> shortFactor, longFactor;
};

/// Which features of a head are rotated together.
enum class RopePairs {
  /// i and i + rotaryDim / 2, as in Hugging Face's weights.
  Halves,
  /// 2 i and 2 i + 1, as in GGUF's.
  Neighbours,
};

// Limits beyond any model, so that products of sizes stay far from overflow.
inline constexpr int64_t kMaxModelSize = int64_t(1) << 22;
inline constexpr int64_t kMaxModelLayers = 10'000;
inline constexpr int64_t kMaxModelContext = int64_t(1) << 31;

/// What a layer attends to.
enum class LayerKind { Full, Sliding };

struct ModelConfig {
  Architecture architecture = Architecture::Llama;
  int64_t hiddenSize = 0;
  int64_t intermediateSize = 0;
  int64_t numHiddenLayers = 0;
  int64_t numAttentionHeads = 0;
  /// Divides numAttentionHeads.
  int64_t numKeyValueHeads = 0;
  /// Even. hiddenSize / numAttentionHeads unless the file says otherwise.
  int64_t headDim = 0;
  /// Leading features of a head that are rotated: int(headDim *
  /// partial_rotary_factor), even and positive.
  int64_t rotaryDim = 0;
  double partialRotaryFactor = 1.0;
  int64_t vocabSize = 0;
  int64_t maxPositionEmbeddings = 0;
  double rmsNormEps = 0.0;
  double ropeTheta = 10000.0;
  RopeScaling ropeScaling;
  RopePairs ropePairs = RopePairs::Halves;
  HiddenActivation hiddenAct = HiddenActivation::Silu;
  bool tieWordEmbeddings = false;
  /// Biases on q, k, v and o projections; on gate, up and down.
  bool attentionBias = false;
  bool mlpBias = false;
  /// Tokens seen by a Sliding layer, itself included; unset when no layer is.
  std::optional<int64_t> slidingWindow;
  /// numHiddenLayers entries.
  std::vector<LayerKind> layerKinds;
  std::optional<int64_t> bosTokenId;
  /// Any of them ends generation; from generation_config.json where that has
  /// them.
  std::vector<int64_t> eosTokenIds;
  /// `dtype` or `torch_dtype`: F32, F16 or BF16; a hint, as the weights have
  /// types of their own.
  std::optional<DType> dtype;
};

/// Parses the text of a config.json; `where` starts each message. Fails on
/// missing keys without a default, wrong types, sizes that are not positive or
/// do not fit each other, and on an architecture, activation or rope type that
/// is not supported (the message lists those that are).
llvm::Expected<ModelConfig> parseModelConfig(llvm::StringRef json,
                                             llvm::StringRef where);

/// Takes bos and eos ids from the text of a generation_config.json.
llvm::Error applyGenerationConfig(ModelConfig &config, llvm::StringRef json,
                                  llvm::StringRef where);

/// Reads `modelDir`/config.json and, when there, generation_config.json.
llvm::Expected<ModelConfig> loadModelConfig(llvm::StringRef modelDir);

} // namespace mlir::llama

#endif // LLAMA_MODEL_MODELCONFIG_H
