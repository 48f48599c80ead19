//===- ModelGraph.h - A model as a program of the llama dialect -*- C++ -*-===//
//
// The module has one private function for each kind of layer, called once a
// layer, and two public ones that feed tokens to the model:
//
//   @block_full, @block_sliding   one decoder block: x -> out, caches updated
//   @step_last                    logits of the last token fed
//   @step_all                     logits of every token fed
//   @step_best                    the best of the logits of the last token
//
// Weights are arguments, never constants; caches, logits and the hidden state
// between layers are destinations, so that a step needs no memory of its own
// but one workspace. The attribute `llama.manifest` says what each argument
// of the steps is.
//
//===----------------------------------------------------------------------===//

#ifndef LLAMA_MODEL_MODELGRAPH_H
#define LLAMA_MODEL_MODELGRAPH_H

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Model/ModelConfig.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mlir::llama {

inline constexpr llvm::StringLiteral kStepLast = "step_last";
inline constexpr llvm::StringLiteral kStepAll = "step_all";
inline constexpr llvm::StringLiteral kStepBest = "step_best";

struct ModelGraphOptions {
  /// Of weights and hidden states: F32, F16 or BF16.
  DType dtype = DType::F32;
  /// What caches hold; none is what chooseCacheType says.
  std::optional<DType> cacheType;
  /// Tokens that a cache holds; dynamic leaves it to the caller.
  int64_t capacity = ShapedType::kDynamic;
  /// Which of the steps are built.
  bool hasStepLast = true, hasStepAll = true;
  /// Candidates for the next token that @step_best leaves
  /// (lib/Model/NextToken.h): 0 builds no such step, 1 leaves the token.
  int64_t numCandidates = 0;
  /// The element type of a parameter in its file; `dtype` where there is none.
  /// A matrix of a block type is an argument of bytes, [out, bytes a row], that
  /// the program dequantises where it uses them.
  std::function<DType(llvm::StringRef parameter)> getFileDType;
};

/// What one argument of the steps is.
struct ManifestEntry {
  enum class Role {
    Ids,        ///< The tokens to feed.
    Offset,     ///< How many tokens are in the caches already.
    Weight,     ///< A parameter of the model.
    KeyCache,   ///< Keys of one layer, updated in place.
    ValueCache, ///< Values of one layer, updated in place.
    KeyScales,  ///< Of a cache in 8 bits: scales of its keys.
    ValueScales,
    Logits,     ///< Where the result is written.
    Candidates, ///< Likewise, of @step_best.
  };

  Role role = Role::Weight;
  /// Weights: the name in the file.
  std::string parameter;
};

/// The dialect's name of a block type.
BlockFormat getBlockFormat(DType dtype);

/// Builds the program of the model that `config` describes.
OwningOpRef<ModuleOp> buildModelGraph(MLIRContext *context,
                                      const ModelConfig &config,
                                      const ModelGraphOptions &options = {});

/// Builds the program of the model in the folder or the GGUF file `path`, or of
/// a configuration in the file `path`. `dtype` is "f32", "bf16" or "f16", or
/// empty for the type that the configuration names; where there are no weights,
/// all are taken to have it. `quant` says what the weights of a folder are to
/// be quantised to (see parseQuantization), `numCandidates` what @step_best
/// leaves (see ModelGraphOptions).
llvm::Expected<OwningOpRef<ModuleOp>>
loadModelGraph(MLIRContext *context, llvm::StringRef path,
               llvm::StringRef dtype, llvm::StringRef quant = {},
               std::optional<DType> cacheType = std::nullopt,
               int64_t numCandidates = 0);

/// The module's manifest, by argument. Fails where there is none, or one that
/// does not fit the steps.
llvm::Expected<std::vector<ManifestEntry>> readManifest(ModuleOp module);

} // namespace mlir::llama

#endif // LLAMA_MODEL_MODELGRAPH_H
