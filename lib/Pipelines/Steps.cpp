//===- Steps.cpp - A pipeline as single passes ----------------------------===//
#include "lib/Pipelines/Steps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::Twine;

/// The elements of a list in a pipeline's text. Commas within options and
/// nested lists separate nothing.
static SmallVector<StringRef> splitList(StringRef text) {
  SmallVector<StringRef> elements;
  size_t begin = 0;
  int depth = 0;
  char quote = 0;
  for (auto [i, c] : llvm::enumerate(text)) {
    if (quote) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '(' || c == '{') {
      ++depth;
    } else if (c == ')' || c == '}') {
      --depth;
    } else if (c == ',' && depth == 0) {
      elements.push_back(text.slice(begin, i).trim());
      begin = i + 1;
    }
  }
  elements.push_back(text.drop_front(begin).trim());
  return elements;
}

/// Takes apart "a{options}" and "nest(a,b)"; `anchors` is what both are in.
static void split(StringRef element, SmallVectorImpl<StringRef> &anchors,
                  StringRef stage, std::vector<PipelineStep> &steps) {
  size_t special = element.find_first_of("({");
  if (special != StringRef::npos && element[special] == '(') {
    anchors.push_back(element.take_front(special).trim());
    for (StringRef inner :
         splitList(element.drop_front(special + 1).drop_back()))
      split(inner, anchors, stage, steps);
    anchors.pop_back();
    return;
  }
  std::string text;
  for (StringRef anchor : anchors)
    text += (anchor + "(").str();
  text += element;
  text.append(anchors.size(), ')');
  steps.push_back(
      {stage.str(), element.take_front(special).str(), std::move(text), false});
}

static void split(Pass &pass, StringRef stage,
                  std::vector<PipelineStep> &steps) {
  std::string text;
  llvm::raw_string_ostream os(text);
  pass.printAsTextualPipeline(os);
  // A nest prints what it has by operation, like a list.
  for (StringRef element : splitList(text)) {
    SmallVector<StringRef> anchors{ModuleOp::getOperationName()};
    split(element, anchors, stage, steps);
  }
}

static std::vector<PipelineStep> split(PassManager &pm,
                                       ArrayRef<PipelineStage> stages) {
  std::vector<PipelineStep> steps;
  size_t stage = 0;
  for (auto [i, pass] : llvm::enumerate(pm.getPasses())) {
    while (i >= stages[stage].numPasses)
      ++stage;
    split(pass, stages[stage].name, steps);
  }
  return steps;
}

llvm::Expected<std::vector<PipelineStep>>
mlir::llama::getLlamaToX86Steps(MLIRContext *context,
                                const X86PipelineOptions &options) {
  PassManager pm(context);
  SmallVector<PipelineStage> stages;
  if (llvm::Error error = buildLlamaToX86Pipeline(pm, options, stages))
    return std::move(error);
  return split(pm, stages);
}

llvm::Expected<std::vector<PipelineStep>>
mlir::llama::getLlamaToGpuSteps(MLIRContext *context, GpuBackend backend,
                                const GpuPipelineOptions &options) {
  PassManager pm(context);
  SmallVector<PipelineStage> stages;
  if (llvm::Error error = buildLlamaToGpuPipeline(pm, backend, options, stages))
    return std::move(error);
  return split(pm, stages);
}

llvm::Expected<std::vector<PipelineStep>>
mlir::llama::parseSteps(MLIRContext *context, StringRef text, StringRef stage) {
  text = text.trim();
  if (text.consume_front("builtin.module(") && !text.consume_back(")"))
    return llvm::createStringError("the pipeline has no closing parenthesis");
  PassManager pm(context);
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(parsePassPipeline(text, pm, os)))
    return llvm::createStringError(StringRef(message).trim());
  std::vector<PipelineStep> steps;
  for (Pass &pass : pm.getPasses())
    split(pass, stage, steps);
  return steps;
}

llvm::Error mlir::llama::insertSteps(MLIRContext *context, StringRef insertion,
                                     std::vector<PipelineStep> &steps) {
  auto [text, place] = insertion.rsplit('@');
  if (text.empty() || place.empty())
    return llvm::createStringError("'" + insertion +
                                   "': expected PIPELINE@STAGE or "
                                   "PIPELINE@PASS[#N]");
  auto position = steps.end();
  StringRef stage = place;
  auto atEnd = llvm::find_if(llvm::reverse(steps), [place = place](auto &step) {
    return step.stage == place;
  });
  if (place == "input") {
    position = steps.begin();
    stage = steps.empty() ? place : StringRef(steps.front().stage);
  } else if (atEnd != steps.rend()) {
    position = atEnd.base();
  } else {
    auto [name, number] = place.split('#');
    int64_t count = 1;
    if (!number.empty() && (number.getAsInteger(10, count) || count < 1))
      return llvm::createStringError("'" + place +
                                     "': expected a number from 1 after #");
    position = steps.begin();
    for (; position != steps.end(); ++position)
      if (position->pass == name && --count == 0)
        break;
    if (position == steps.end())
      return llvm::createStringError("'" + place +
                                     "' is no stage and no pass of the "
                                     "pipeline");
    stage = position->stage;
    ++position;
  }
  auto inserted = parseSteps(context, text, std::string(stage));
  if (!inserted)
    return inserted.takeError();
  for (PipelineStep &step : *inserted)
    step.isInserted = true;
  steps.insert(position, inserted->begin(), inserted->end());
  return llvm::Error::success();
}

llvm::Error mlir::llama::addStep(const PipelineStep &step, OpPassManager &pm) {
  StringRef list = step.pipeline;
  list.consume_front("builtin.module(");
  list.consume_back(")");
  std::string message;
  llvm::raw_string_ostream os(message);
  if (failed(parsePassPipeline(list, pm, os)))
    return llvm::createStringError(
        "the pass '" + step.pass +
        "' cannot be run by itself: " + StringRef(message).trim());
  return llvm::Error::success();
}
