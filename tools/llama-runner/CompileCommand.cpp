//===- CompileCommand.cpp - llama-runner compile --------------------------===//
#include "lib/Execute/Emission.h"
#include "lib/Execute/Interface.h"
#include "lib/Fuse/Fusions.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/ModelGraph.h"
#include "lib/Model/ModelInfo.h"
#include "lib/Model/ModelTables.h"
#include "lib/Model/Quantize.h"
#include "lib/Package/FileFormat.h"
#include "lib/Pipelines/Pipelines.h"
#include "tools/llama-runner/CacheOption.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"
#include "tools/llama-runner/Progress.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;

namespace {
/// Text that the output's extension may ask for.
enum class TextKind { Llama, LLVMIR, Assembly };

struct PackageRequest {
  std::string output, header, prefix, compiler;
  FileFormat format;
  std::vector<X86Target> targets;
};
} // namespace

static std::optional<TextKind> getTextKind(StringRef path) {
  return llvm::StringSwitch<std::optional<TextKind>>(
             llvm::sys::path::extension(path))
      .Case(".mlir", TextKind::Llama)
      .Case(".ll", TextKind::LLVMIR)
      .Case(".s", TextKind::Assembly)
      .Default(std::nullopt);
}

static llvm::Error emitText(ModuleOp module, TextKind kind,
                            const CompileOptions &options,
                            llvm::raw_pwrite_stream &os) {
  if (kind == TextKind::Llama) {
    module.print(os, OpPrintingFlags().printNameLocAsPrefix());
    os << '\n';
    return llvm::Error::success();
  }
  if (llvm::Error error = lowerToLLVMDialect(module, options))
    return error;
  return kind == TextKind::LLVMIR ? toLLVMIR(module, options.target, os)
                                  : toAssembly(module, options.target, os);
}

/// The tables of the model in a folder, whose program is `module`.
static llvm::Expected<ModelTables> makeTables(StringRef modelDir,
                                              ModuleOp module) {
  auto config = loadModelConfig(modelDir);
  if (!config)
    return config.takeError();
  auto manifest = readManifest(module);
  if (!manifest)
    return manifest.takeError();
  auto tokenizer = loadTokenizer(modelDir);
  if (!tokenizer)
    return tokenizer.takeError();
  return ModelTables::create(*config, std::move(*manifest),
                             getInterface(module, PipelineKind::X86),
                             tokenizer->get());
}

static llvm::Error emitPackage(ModuleOp module, StringRef modelDir,
                               const PackageRequest &request) {
  Progress progress("compiling " + request.output);
  PackageOptions options;
  options.prefix = request.prefix;
  options.targets = request.targets;
  std::optional<ModelTables> model;
  if (!modelDir.empty()) {
    auto tables = makeTables(modelDir, module);
    if (!tables)
      return tables.takeError();
    model = std::move(*tables);
  }
  auto package = buildPackage(module, options, model ? &model->get() : nullptr);
  if (!package)
    return package.takeError();
  if (llvm::Error error = writePackage(*package, request.format, request.output,
                                       request.compiler))
    return error;
  if (request.header.empty())
    return llvm::Error::success();
  return writeFile(request.header, package->header);
}

static llvm::Expected<std::vector<X86Target>> parseTargets(StringRef names) {
  std::vector<X86Target> targets;
  for (StringRef name : llvm::split(names, ',')) {
    auto target = X86Target::get(name.trim());
    if (!target)
      return llvm::createStringError("--target: " +
                                     llvm::toString(target.takeError()));
    if (llvm::any_of(targets, [&](const X86Target &other) {
          return other.name == target->name;
        }))
      return llvm::createStringError("--target: " + target->name +
                                     " is named twice");
    targets.push_back(std::move(*target));
  }
  return targets;
}

/// Compiles for a GPU, which needs not be here where its kind and chip are
/// named.
static llvm::Error setGpu(CompileOptions &options, StringRef name) {
  auto target = GpuTarget::parse(name);
  bool isComplete = target && (target->backend == GpuBackend::Vulkan ||
                               !target->chip.empty());
  if (!isComplete) {
    llvm::consumeError(target.takeError());
    return options.setTarget(name);
  }
  options.gpu = std::move(*target);
  options.pipeline = PipelineKind::GPU;
  return llvm::Error::success();
}

/// Whether <prefix>_<name> can be a name in C. The ABI's own begin with llama_.
static bool canBeginNames(StringRef prefix) {
  return !prefix.empty() && prefix == getIdentifier(prefix) &&
         !llvm::isDigit(prefix.front()) && prefix != "llama" &&
         !prefix.starts_with("llama_");
}

/// The module of a .mlir file.
static llvm::Expected<OwningOpRef<ModuleOp>> readModule(StringRef file,
                                                        MLIRContext &context) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (std::error_code code = buffer.getError())
    return llvm::createStringError("cannot read " + file + ": " +
                                   code.message());
  return parseModule(std::move(*buffer), &context);
}

llvm::Expected<int>
mlir::llama::runCompile(llvm::ArrayRef<StringRef> arguments) {
  CompileOptions compileOptions;
  std::string file, output, header, prefix, compiler, dtype, quant, kvCache;
  static constexpr llvm::StringLiteral kDefaultTarget = "host";
  std::string targets = kDefaultTarget.str();
  OptionParser parser(
      "compile",
      "Compiles a module, or a model; the output's extension says to what:\n"
      ".mlir (the module itself), .ll (optimised LLVM IR), .s (assembly), or "
      "a\n"
      "package for C programs: .so, .a or .o, with the runtime inside and no\n"
      "other dependence (docs/reference/c-abi.md).",
      "llama-runner compile block.mlir -o block.s --target x86-64-v3\n"
      "llama-runner compile MODEL_DIR -o model.mlir\n"
      "llama-runner compile MODEL_DIR -o model.so --header model.h "
      "--target x86-64-v3,x86-64-v4");
  parser.addPositional("FILE.mlir|MODEL_DIR|MODEL.gguf",
                       "module of llama or linalg on tensors, a folder with "
                       "config.json, or a GGUF file",
                       file);
  parser.addText("cc", "PROGRAM",
                 "C compiler that links a .so (default: cc, clang or gcc)",
                 compiler);
  parser.addText("dtype", "f32|bf16|f16",
                 "of a model's weights and activations (default: that of the "
                 "model)",
                 dtype);
  parser.addText("fuse", "LIST",
                 "of .ll and .s: fusions: none, default, all, or names as\n"
                 "llama-to-x86's option fuse has them",
                 compileOptions.fuse);
  parser.addText("header", "OUT.h", "write the C header of a package", header);
  parser.addText("o", "OUT.{mlir,ll,s,so,a,o}", "file to write", output);
  parser.addText("prefix", "NAME",
                 "of the names that a package exports, before an underscore\n"
                 "(default: the output's name)",
                 prefix);
  parser.addText("quant", "none|q8_0|q4_0|int8|int4",
                 "take the weights of a folder as quantised; not for packages\n"
                 "(default: none)",
                 quant);
  addCacheOption(parser, kvCache);
  parser.addText(
      "quant-compute", "float|int8",
      "how quantised weights are multiplied in .ll and .s (default:\n"
      "float); see `llama-runner exec --help`",
      compileOptions.quantCompute);
  parser.addText(
      "target", "T,...",
      "processor: host or a name that `llama-runner targets` lists;\n"
      "a package takes several, one of which is chosen when it is\n"
      "used. For .ll and .s also a GPU: vulkan, cuda:sm_90,\n"
      "rocm:gfx942, or one that is here (cuda, rocm, auto)",
      targets);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  if (auto fusions = Fusions::parse(compileOptions.fuse); !fusions)
    return llvm::createStringError("--fuse: " +
                                   llvm::toString(fusions.takeError()));
  if (auto compute = parseQuantCompute(compileOptions.quantCompute); !compute)
    return llvm::createStringError("--quant-compute: " +
                                   llvm::toString(compute.takeError()));
  std::optional<TextKind> textKind = getTextKind(output);
  std::optional<FileFormat> format = getFileFormat(output);
  if (!textKind && !format)
    return llvm::createStringError(
        "-o " + output +
        ": expected a file that ends in .mlir, .ll, .s, .so, .a or .o");
  if (textKind && !(header + prefix + compiler).empty())
    return llvm::createStringError(
        "--header, --prefix and --cc apply to packages (.so, .a, .o), and " +
        output + " is none");
  bool isForGpu = GpuTarget::isName(targets);
  if (isForGpu && format)
    return llvm::createStringError(
        "--target " + targets + ": packages (.so, .a, .o) are for processors");
  if (isForGpu)
    if (llvm::Error error = setGpu(compileOptions, targets))
      return llvm::createStringError("--target: " +
                                     llvm::toString(std::move(error)));
  auto parsedTargets = parseTargets(isForGpu ? "host" : targets);
  if (!parsedTargets)
    return parsedTargets.takeError();
  if (textKind && parsedTargets->size() > 1)
    return llvm::createStringError(
        "--target: only a package (.so, .a, .o) takes several targets");
  if (prefix.empty())
    prefix = getIdentifier(llvm::sys::path::stem(output));
  if (format && !canBeginNames(prefix))
    return llvm::createStringError(
        "'" + prefix + "' cannot begin names in C: choose another --prefix");
  bool isGguf = isGgufPath(file);
  bool isModel = llvm::sys::fs::is_directory(file) || isGguf;
  if (isGguf && format)
    return llvm::createStringError(
        "-o " + output +
        ": a package loads its weights from safetensors files, and " + file +
        " is none; compile it to .mlir, .ll or .s");
  if (compileOptions.quantCompute != CompileOptions().quantCompute &&
      (!textKind || *textKind == TextKind::Llama))
    return llvm::createStringError(
        "--quant-compute applies to .ll and .s, and " + output + " is neither");
  if (compileOptions.fuse != CompileOptions().fuse &&
      (!textKind || *textKind == TextKind::Llama))
    return llvm::createStringError("--fuse applies to .ll and .s, and " +
                                   output + " is neither");
  if (textKind == TextKind::Llama && targets != kDefaultTarget)
    return llvm::createStringError(
        "--target applies to .ll, .s and packages (.so, .a, .o), and " +
        output + " is the module itself, for any target");
  if (!isModel && !dtype.empty())
    return llvm::createStringError("--dtype applies to models, and " + file +
                                   " is none");
  auto quantization = parseQuantization(quant);
  if (!quantization)
    return llvm::createStringError("--quant: " +
                                   llvm::toString(quantization.takeError()));
  if (*quantization && (!isModel || isGguf || format))
    return llvm::createStringError(
        "--quant applies to the .mlir, .ll or .s of a model directory: " +
        (format ? "a package takes its weights as they are in its files"
                : file + " is none"));
  auto cacheType = readCacheOption(kvCache);
  if (!cacheType)
    return cacheType.takeError();
  if (!isModel && !kvCache.empty())
    return llvm::createStringError("--kv-cache applies to models, and " + file +
                                   " is none");
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  auto module = isModel
                    ? loadModelGraph(&context, file, dtype, quant, *cacheType)
                    : readModule(file, context);
  if (!module)
    return module.takeError();

  if (!textKind) {
    PackageRequest request{output,   header,  prefix,
                           compiler, *format, std::move(*parsedTargets)};
    if (llvm::Error error = emitPackage(**module, isModel ? file : "", request))
      return std::move(error);
    return 0;
  }
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  compileOptions.target = parsedTargets->front();
  if (llvm::Error error = emitText(**module, *textKind, compileOptions, os))
    return std::move(error);
  if (llvm::Error error = writeFile(output, os.str()))
    return std::move(error);
  return 0;
}
