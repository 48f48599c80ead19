//===- ModelTables.cpp - A model as the runtime knows it ------------------===//

#include "lib/Model/ModelTables.h"

#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/Tokenizer.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::Twine;

static int32_t getRole(ManifestEntry::Role role) {
  switch (role) {
  case ManifestEntry::Role::Ids:
    return llama_step_argument::Ids;
  case ManifestEntry::Role::Offset:
    return llama_step_argument::Offset;
  case ManifestEntry::Role::Weight:
    return llama_step_argument::Weight;
  // To whoever makes room for them, scales are caches like others.
  case ManifestEntry::Role::KeyScales:
  case ManifestEntry::Role::KeyCache:
    return llama_step_argument::KeyCache;
  case ManifestEntry::Role::ValueScales:
  case ManifestEntry::Role::ValueCache:
    return llama_step_argument::ValueCache;
  case ManifestEntry::Role::Logits:
  case ManifestEntry::Role::Candidates:
    return llama_step_argument::Logits;
  }
  llvm_unreachable("unknown role");
}

/// The index of a step, whose companion must follow; -1 where it was not built.
static llvm::Expected<int32_t>
findStep(llvm::ArrayRef<FunctionSignature> functions, llvm::StringRef name,
         size_t numArguments) {
  const auto *step = llvm::find_if(
      functions, [&](const FunctionSignature &f) { return f.name == name; });
  if (step == functions.end())
    return -1;
  const auto *companion = std::next(step);
  if (companion == functions.end() ||
      companion->name != (name + kWorkspaceBytesSuffix).str() ||
      step->arguments.size() != numArguments + 1)
    return makeError("@" + name +
                     " does not take what the manifest lists and a workspace");
  return step - functions.begin();
}

llvm::Expected<ModelTables> ModelTables::create(
    const ModelConfig &config, std::vector<ManifestEntry> manifest,
    llvm::ArrayRef<FunctionSignature> functions, const Tokenizer *tokenizer) {
  ModelTables result;
  result.manifest = std::move(manifest);
  for (const ManifestEntry &entry : result.manifest)
    result.arguments.push_back(
        {getRole(entry.role), /*padding=*/0, entry.parameter.c_str()});
  result.stopTokens = config.eosTokenIds;
  llama_model_tables &tables = result.tables;
  size_t count = result.arguments.size();
  auto last = findStep(functions, kStepLast, count);
  if (!last)
    return last.takeError();
  auto all = findStep(functions, kStepAll, count);
  if (!all)
    return all.takeError();
  auto best = findStep(functions, kStepBest, count);
  if (!best)
    return best.takeError();
  if (*best >= 0)
    tables.num_candidates =
        static_cast<int32_t>(functions[*best].arguments[count - 1].shape[0]);
  tables.step_best = *best;
  tables.step_last = *last;
  tables.step_all = *all;
  tables.arguments = result.arguments.data();
  tables.num_arguments = static_cast<int32_t>(count);
  tables.stop_tokens = result.stopTokens.data();
  tables.num_stop_tokens = static_cast<int32_t>(result.stopTokens.size());
  tables.start_token = config.bosTokenId.value_or(-1);
  tables.vocab_size = config.vocabSize;
  tables.context_length = config.maxPositionEmbeddings;
  if (!tokenizer)
    return std::move(result);
  result.tokenOffsets.push_back(0);
  for (int64_t id = 0; id < config.vocabSize; ++id) {
    std::string text = tokenizer->getTokenBytes(static_cast<int32_t>(id));
    llvm::append_range(result.tokenText, text);
    result.tokenOffsets.push_back(result.tokenText.size());
  }
  tables.token_offsets = result.tokenOffsets.data();
  tables.token_text = result.tokenText.data();
  return std::move(result);
}
