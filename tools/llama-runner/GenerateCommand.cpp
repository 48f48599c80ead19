//===- GenerateCommand.cpp - llama-runner generate ------------------------===//
#include "lib/Execute/CodeCache.h"
#include "lib/Execute/Npy.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/Json.h"
#include "lib/Model/LanguageModel.h"
#include "lib/Model/NextToken.h"
#include "lib/Model/Quantize.h"
#include "lib/Pipelines/Pipelines.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/CacheOption.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/ProfileReport.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/Report.h"
#include "tools/llama-runner/TokenList.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <atomic>
#include <csignal>
#include <limits>
#include <map>

using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

/// Set by the first Ctrl-C; the second one ends the process.
static std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

static void catchInterrupt() {
  struct sigaction action = {};
  action.sa_handler = [](int) { interrupted = true; };
  action.sa_flags = SA_RESETHAND | SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
}

static uint64_t getPeakResidentBytes() {
  // Not getrusage: its maximum survives exec, and would be the caller's.
  auto status = llvm::MemoryBuffer::getFileAsStream("/proc/self/status");
  if (!status)
    return 0;
  llvm::StringRef text = (*status)->getBuffer().split("VmHWM:").second.ltrim();
  uint64_t kilobytes = 0;
  text.consumeInteger(10, kilobytes);
  return kilobytes * 1024;
}

namespace {
struct GenerateOptions {
  std::string modelDir;
  std::string prompt, promptFile, tokens;
  std::optional<int64_t> maxTokens, topK, seed, threads, prefillChunk;
  std::optional<double> temperature, topP;
  std::string dtype, quant, kvCache, target = "host", logits;
  std::string quantCompute = "int8";
  bool json = false, hugePages = false, noCache = false, profile = false;

  void addTo(OptionParser &parser);
};

/// One run of a model over one prompt.
class Generation {
public:
  static llvm::Expected<std::unique_ptr<Generation>>
  prepare(const GenerateOptions &options);

  llvm::Error compile();
  llvm::Error run();
  llvm::Error finish();

private:
  explicit Generation(const GenerateOptions &options) : options(options) {}

  void chooseResult();
  llvm::Error makePrompt();
  void addStep(bool isPrompt, int64_t tokens, int64_t offset, double seconds);
  llvm::Expected<ProfileReport> makeReport(bool isPrompt) const;
  llvm::Error profile(llvm::json::Object *json) const;

  const GenerateOptions &options;
  std::unique_ptr<LanguageModel> model;
  GeneratorOptions generatorOptions;
  std::optional<Sampler> sampler;
  std::vector<int32_t> prompt;
  GenerationResult result;
  /// With --logits, those of all tokens fed.
  std::vector<float> rows;

  /// With --profile: steps that feed equally many tokens.
  struct Steps {
    int64_t count = 0, offsets = 0;
  };
  /// Those that read the prompt, or follow it.
  struct Phase {
    std::map<int64_t, Steps> byTokens;
    double seconds = 0;
    std::vector<llama_loop_time> times;
  };
  Phase phases[2];
  std::optional<LoopTimer> timer;
};
} // namespace

void GenerateOptions::addTo(OptionParser &parser) {
  parser.addPositional("MODEL_DIR|MODEL.gguf",
                       "folder with config.json, *.safetensors and, but for "
                       "--tokens, tokenizer.json; or a GGUF file",
                       modelDir);
  parser.addText("prompt", "TEXT", "text to continue (default: none)", prompt);
  parser.addText("prompt-file", "FILE", "file with the text to continue",
                 promptFile);
  parser.addText("tokens", "1,2,3", "tokens to continue, by their ids", tokens);
  parser.addInteger("max-tokens", "N", "new tokens at most (default: 256)", 0,
                    std::numeric_limits<int32_t>::max(), maxTokens);
  parser.addReal("temperature", "T",
                 "divides the logits; 0, the default, takes the likeliest "
                 "token",
                 temperature);
  parser.addInteger("top-k", "K", "choose among the K likeliest (default: all)",
                    0, std::numeric_limits<int32_t>::max(), topK);
  parser.addReal("top-p", "P",
                 "choose among the likeliest that reach this probability\n"
                 "together (default: 1)",
                 topP);
  parser.addInteger("seed", "S", "seed of the random choices (default: 0)", 0,
                    std::numeric_limits<int64_t>::max(), seed);
  parser.addText("dtype", "f32|bf16|f16",
                 "of weights and activations (default: that of the weights)",
                 dtype);
  parser.addText("quant", "none|q8_0|q4_0|int8|int4",
                 "quantise the weights of a folder when they are loaded\n"
                 "(default: none)",
                 quant);
  addCacheOption(parser, kvCache);
  parser.addText("quant-compute", "int8|float",
                 "how quantised weights are multiplied: int8, the default,\n"
                 "with activations in 8 bits where the processor has\n"
                 "AVX512-VNNI; float exactly",
                 quantCompute);
  parser.addFlag("no-cache",
                 "compile anew, and do not keep the code: it is kept in\n"
                 "$LLAMA_CODE_CACHE, or llama-mlir/code in the user's cache\n"
                 "folder",
                 noCache);
  parser.addFlag("huge-pages",
                 "copy the weights into memory in huge pages: a slower start,\n"
                 "and faster steps on processors that are slow to find pages\n"
                 "(Zen 4), where a model is much larger than the caches",
                 hugePages);
  parser.addInteger("threads", "N", "threads (default: all processors)", 1,
                    1024, threads);
  parser.addText(
      "target", "T",
      "processor: host or a name that `llama-runner targets` lists;\n"
      "or GPU: vulkan, cuda, rocm (with a number: cuda:1), auto",
      target);
  parser.addInteger("prefill-chunk", "N",
                    "feed the prompt N tokens at a time (default: 512)", 1,
                    std::numeric_limits<int32_t>::max(), prefillChunk);
  parser.addText(
      "logits", "OUT.npy",
      "write the logits of every token fed, f32 [tokens, vocabulary]", logits);
  parser.addFlag("profile",
                 "time each parallel loop of the compiled program, and relate\n"
                 "it to what this machine can do at best, measured\n"
                 "afterwards; compiles anew",
                 profile);
  parser.addFlag("json", "print one JSON object instead of the text", json);
}

/// That a file can be made at `path`, before hours of work go into it.
static llvm::Error checkWritable(StringRef path) {
  StringRef folder = llvm::sys::path::parent_path(path);
  if (folder.empty())
    folder = ".";
  if (llvm::sys::fs::is_directory(path))
    return makeError("cannot write " + path + ": it is a directory");
  if (!llvm::sys::fs::is_directory(folder))
    return makeError("cannot write " + path + ": there is no folder " + folder);
  if (std::error_code code =
          llvm::sys::fs::access(folder, llvm::sys::fs::AccessMode::Write))
    return makeError("cannot write " + path + ": " + code.message());
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<Generation>>
Generation::prepare(const GenerateOptions &options) {
  std::unique_ptr<Generation> generation(new Generation(options));
  Generation &g = *generation;
  int sources = !options.prompt.empty() + !options.promptFile.empty() +
                !options.tokens.empty();
  if (sources > 1)
    return makeError("--prompt, --prompt-file and --tokens exclude each other");
  SamplerOptions sampling;
  sampling.temperature = options.temperature.value_or(0.0);
  sampling.topK = options.topK.value_or(0);
  sampling.topP = options.topP.value_or(1.0);
  sampling.seed = options.seed.value_or(0);
  auto sampler = Sampler::create(sampling);
  if (!sampler)
    return sampler.takeError();
  g.sampler.emplace(std::move(*sampler));
  if (llvm::Error error = g.generatorOptions.compile.setTarget(options.target))
    return makeError("--target: " + llvm::toString(std::move(error)));
  if (!options.logits.empty()) {
    if (llvm::Error error = checkWritable(options.logits))
      return std::move(error);
    g.generatorOptions.hasLast = false;
    g.generatorOptions.hasAll = true;
  }

  if (auto compute = parseQuantCompute(options.quantCompute); !compute)
    return makeError("--quant-compute: " + llvm::toString(compute.takeError()));
  g.generatorOptions.quantCompute = options.quantCompute;
  g.generatorOptions.copiesWeights = options.hugePages;
  if (options.profile &&
      g.generatorOptions.compile.pipeline == PipelineKind::GPU)
    return makeError("--profile times the loops of processors, and target " +
                     options.target + " is a GPU");
  g.generatorOptions.compile.profile = options.profile;
  if (!options.noCache)
    g.generatorOptions.cacheFolder = CodeCache::getDefaultFolder();
  auto quantization = parseQuantization(options.quant);
  if (!quantization)
    return makeError("--quant: " + llvm::toString(quantization.takeError()));
  if (*quantization && isGgufPath(options.modelDir))
    return makeError("--quant applies to model directories: the weights of a "
                     "GGUF file are taken as they are");
  auto cacheType = readCacheOption(options.kvCache);
  if (!cacheType)
    return cacheType.takeError();
  g.generatorOptions.cacheType = *cacheType;
  auto model = LanguageModel::open(options.modelDir);
  if (!model)
    return model.takeError();
  g.model = std::move(*model);
  bool isText = !options.prompt.empty() || !options.promptFile.empty();
  if (isText && !g.model->getTokenizer())
    return makeNoTokenizerError(g.model->getInfo());
  auto dtype = g.model->getComputeType(options.dtype);
  if (!dtype)
    return makeError("--dtype: " + llvm::toString(dtype.takeError()));
  g.generatorOptions.dtype = *dtype;
  g.chooseResult();
  if (llvm::Error error = g.makePrompt())
    return std::move(error);
  return std::move(generation);
}

/// Logits that nobody asked for stay on the GPU, where few of them decide.
void Generation::chooseResult() {
  int64_t count = sampler->getNumCandidates(model->getConfig().vocabSize);
  if (generatorOptions.compile.pipeline != PipelineKind::GPU ||
      !options.logits.empty() || count == 0 || count > kMostCandidates)
    return;
  generatorOptions.hasLast = false;
  generatorOptions.numCandidates = count;
}

llvm::Error Generation::makePrompt() {
  if (!options.tokens.empty()) {
    auto ids = parseTokens(options.tokens);
    if (!ids)
      return ids.takeError();
    prompt = std::move(*ids);
    return model->checkPrompt(prompt);
  }
  std::string text = options.prompt;
  if (!options.promptFile.empty()) {
    auto buffer = openRegularFile(options.promptFile);
    if (!buffer)
      return buffer.takeError();
    text = (*buffer)->getBuffer().str();
  }
  auto ids = model->encodePrompt(text);
  if (!ids)
    return ids.takeError();
  prompt = std::move(*ids);
  if (prompt.empty())
    return makeError("the prompt is empty, and the model has no token to start "
                     "with; give one with --prompt or --tokens");
  return model->checkPrompt(prompt);
}

llvm::Error Generation::compile() {
  Progress progress("compiling the model and loading its weights");
  generatorOptions.onUpload = [&](int64_t done, int64_t total) {
    progress.set(llvm::formatv("copying the weights to the GPU: {0} of {1} MB",
                               done >> 20, total >> 20)
                     .str());
  };
  if (llvm::Error error = model->quantize(options.quant))
    return error;
  return model->compile(generatorOptions);
}

llvm::Error Generation::run() {
  catchInterrupt();
  std::optional<Progress> progress("reading the prompt");
  GenerationOptions generation;
  generation.maxTokens = options.maxTokens.value_or(256);
  generation.prefillChunk = options.prefillChunk.value_or(0);
  generation.shouldStop = [] { return interrupted.load(); };
  bool isFirst = true;
  // Prints what a token adds to the text; its id where there is no text.
  generation.onToken = [&](int32_t id, StringRef text) {
    progress.reset();
    if (options.json)
      return true;
    if (model->getTokenizer())
      llvm::outs() << text;
    else
      llvm::outs() << (isFirst ? "" : " ") << id;
    isFirst = false;
    llvm::outs().flush();
    return true;
  };
  if (!options.logits.empty())
    generation.onLogits = [&](llvm::ArrayRef<float> fed) {
      rows.insert(rows.end(), fed.begin(), fed.end());
    };
  if (options.profile) {
    timer.emplace(model->getGenerator().getModule());
    generation.onStep = [&](bool isPrompt, int64_t tokens, int64_t offset,
                            double seconds) {
      addStep(isPrompt, tokens, offset, seconds);
    };
  }
  auto generated = model->generate(prompt, std::move(*sampler), generation);
  progress.reset();
  if (!generated)
    return generated.takeError();
  result = std::move(*generated);
  if (!options.json) {
    llvm::outs() << result.rest << '\n';
    llvm::outs().flush();
  }
  return llvm::Error::success();
}

void Generation::addStep(bool isPrompt, int64_t tokens, int64_t offset,
                         double seconds) {
  Phase &phase = phases[isPrompt ? 0 : 1];
  Steps &steps = phase.byTokens[tokens];
  ++steps.count;
  steps.offsets += offset;
  phase.seconds += seconds;
  std::vector<llama_loop_time> times = timer->take();
  phase.times.resize(times.size());
  for (auto [sum, time] : llvm::zip_equal(phase.times, times)) {
    sum.calls += time.calls;
    sum.nanoseconds += time.nanoseconds;
  }
}

llvm::Expected<ProfileReport> Generation::makeReport(bool isPrompt) const {
  const Phase &phase = phases[isPrompt ? 0 : 1];
  const Generator &generator = model->getGenerator();
  ProfileReport report;
  WorkByOperation work;
  int64_t tokens = 0;
  for (auto [count, steps] : phase.byTokens) {
    // Work grows evenly with what was fed before.
    auto one = generator.countWork(count, steps.offsets / steps.count,
                                   options.logits.empty() ? LogitsRows::Last
                                                          : LogitsRows::All);
    if (!one)
      return one.takeError();
    addWork(work, *one, static_cast<double>(steps.count));
    report.steps += steps.count;
    tokens += count * steps.count;
  }
  report.what = isPrompt ? "prefill step" : "decode step";
  if (report.steps == 1)
    report.what += ", " + std::to_string(tokens) + " tokens";
  report.seconds = phase.seconds;
  report.loops = makeProfile(generator.getModule(), phase.times, work);
  return std::move(report);
}

/// Into `json`, or as tables.
llvm::Error Generation::profile(llvm::json::Object *json) const {
  std::vector<MachineLimit> limits = [&] {
    Progress progress("measuring this machine's limits");
    return measureAllLimits(llama_get_num_threads());
  }();
  llvm::json::Object object{{"limits", toJson(limits)}};
  for (bool isPrompt : {true, false}) {
    if (phases[isPrompt ? 0 : 1].byTokens.empty())
      continue;
    auto report = makeReport(isPrompt);
    if (!report)
      return report.takeError();
    if (json)
      object[isPrompt ? "prefill" : "decode"] = toJson(*report, limits);
    else
      printProfile(*report, limits, llvm::errs());
  }
  if (json)
    (*json)["profile"] = std::move(object);
  return llvm::Error::success();
}

static double perSecond(int64_t count, double seconds) {
  return seconds > 0 ? count / seconds : 0;
}

llvm::Error Generation::finish() {
  double prefillRate = perSecond(result.prefillTokens, result.prefillSeconds);
  double decodeRate = perSecond(result.decodeTokens, result.decodeSeconds);
  llvm::errs() << llvm::format(
      "compile %.2f s%s, load %.2f s, prefill %lld tokens at %.1f tok/s, "
      "decode %lld tokens at %.1f tok/s\n",
      model->getCompileSeconds(), model->isFromCache() ? " (cached)" : "",
      model->getLoadSeconds(), static_cast<long long>(result.prefillTokens),
      prefillRate, static_cast<long long>(result.decodeTokens), decodeRate);
  if (!options.logits.empty()) {
    int64_t vocabSize = model->getConfig().vocabSize;
    int64_t count = rows.size() / vocabSize;
    HostTensor tensor =
        HostTensor::borrow(ElementType::F32, {count, vocabSize}, rows.data());
    if (llvm::Error error = writeNpy(options.logits, tensor))
      return error;
  }
  if (!options.json)
    return options.profile ? profile(nullptr) : llvm::Error::success();
  llvm::json::Value text = nullptr;
  if (model->getTokenizer())
    text = model->getTokenizer()->decode(result.tokens);
  llvm::json::Object report{{"tokens", llvm::json::Array(result.tokens)},
                            {"text", std::move(text)},
                            {"compile_s", model->getCompileSeconds()},
                            {"cached", model->isFromCache()},
                            {"load_s", model->getLoadSeconds()},
                            {"prefill_tokens", result.prefillTokens},
                            {"prefill_s", result.prefillSeconds},
                            {"decode_tokens", result.decodeTokens},
                            {"decode_s", result.decodeSeconds},
                            {"peak_rss_bytes", getPeakResidentBytes()}};
  if (options.profile)
    if (llvm::Error error = profile(&report))
      return error;
  printJson(std::move(report));
  return llvm::Error::success();
}

llvm::Expected<int>
mlir::llama::runGenerate(llvm::ArrayRef<StringRef> arguments) {
  GenerateOptions options;
  OptionParser parser(
      "generate",
      "Continues a text with a model: compiles it for this processor, streams\n"
      "the new text to stdout and prints timings to stderr.",
      "llama-runner generate MODEL_DIR --prompt \"Once upon a time\"\n"
      "llama-runner generate MODEL_DIR --tokens 1 --max-tokens 199 --logits "
      "l.npy");
  options.addTo(parser);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  llama_set_num_threads(static_cast<int>(options.threads.value_or(0)));
  auto generation = Generation::prepare(options);
  if (!generation)
    return generation.takeError();
  if (llvm::Error error = (*generation)->compile())
    return std::move(error);
  if (llvm::Error error = (*generation)->run())
    return std::move(error);
  if (llvm::Error error = (*generation)->finish())
    return std::move(error);
  return 0;
}
