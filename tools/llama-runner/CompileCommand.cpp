//===- CompileCommand.cpp - llama-runner compile --------------------------===//
#include "lib/Codegen/NVVM/Passes.h"
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
  std::vector<PackageTarget> targets;
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

static llvm::Error addOption(StringRef option, llvm::Error error) {
  return llvm::createStringError(option + ": " +
                                 llvm::toString(std::move(error)));
}

/// A GPU, which needs not be here where its kind and chip are named.
static llvm::Expected<GpuTarget> parseGpu(StringRef name, StringRef chip) {
  auto target = GpuTarget::parse(name);
  if (target && target->chip.empty() && !chip.empty())
    return GpuTarget::parse((name + ":" + chip).str());
  if (target && !chip.empty() && target->chip != chip)
    return llvm::createStringError(name + " is not of the --chip " + chip);
  if (target &&
      (target->backend == GpuBackend::Vulkan || !target->chip.empty()))
    return target;
  llvm::consumeError(target.takeError());
  auto opened = GpuTarget::open(name);
  if (opened)
    return opened;
  return llvm::createStringError(
      llvm::toString(opened.takeError()) +
      "; name the chip to compile for with --chip (sm_90a, gfx942, ...)");
}

/// Targets in a list. `chip` is that of GPUs whose names have none.
static llvm::Expected<std::vector<PackageTarget>> parseTargets(StringRef names,
                                                               StringRef chip) {
  std::vector<PackageTarget> targets;
  bool usesChip = false;
  for (StringRef name : llvm::split(names, ',')) {
    name = name.trim();
    PackageTarget target{X86Target::host(), std::nullopt};
    if (GpuTarget::isName(name)) {
      auto gpu = parseGpu(name, name == "vulkan" ? "" : chip);
      if (!gpu)
        return addOption("--target", gpu.takeError());
      usesChip |= gpu->backend != GpuBackend::Vulkan;
      target.gpu = std::move(*gpu);
    } else {
      auto processor = X86Target::get(name);
      if (!processor)
        return addOption("--target", processor.takeError());
      target.processor = std::move(*processor);
    }
    if (llvm::any_of(targets, [&](const PackageTarget &other) {
          return other.getName() == target.getName();
        }))
      return llvm::createStringError("--target: " + target.getName() +
                                     " is named twice");
    targets.push_back(std::move(target));
  }
  if (!chip.empty() && !usesChip)
    return llvm::createStringError("--chip " + chip +
                                   ": it applies to --target cuda or rocm");
  return targets;
}

/// Of a package, whose file is read on other machines: the host's part is for
/// any processor, and kernels are machine code, where there is what makes it.
static llvm::Error makePortable(std::vector<PackageTarget> &targets,
                                StringRef image) {
  if (!llvm::is_contained({"auto", "cubin", "ptx"}, image))
    return llvm::createStringError("--image: unknown kind '" + image +
                                   "': expected auto, cubin or ptx");
  auto baseline = X86Target::get("x86-64");
  if (!baseline)
    return baseline.takeError();
  for (PackageTarget &target : targets) {
    if (!target.gpu)
      continue;
    target.processor = *baseline;
    if (target.gpu->backend == GpuBackend::Rocm)
      target.gpu->usesMachineCode = true;
    if (target.gpu->backend != GpuBackend::Cuda)
      continue;
    if (image == "ptx")
      continue;
    auto ptxas = findPtxas();
    target.gpu->usesMachineCode = static_cast<bool>(ptxas);
    if (ptxas)
      continue;
    llvm::Error problem = ptxas.takeError();
    if (image == "cubin")
      return addOption("--image cubin", std::move(problem));
    llvm::consumeError(std::move(problem));
    llvm::errs() << "note: no ptxas was found (LLAMA_PTXAS, CUDA_ROOT, or the "
                    "Python package nvidia-cuda-nvcc): the file holds PTX, "
                    "which the driver compiles when it is loaded\n";
  }
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
  std::string targets = kDefaultTarget.str(), chip, image = "auto";
  OptionParser parser(
      "compile",
      "Compiles a module, or a model; the output's extension says to what:\n"
      ".mlir (the module itself), .ll (optimised LLVM IR), .s (assembly), or "
      "a\n"
      "package for C programs: .so, .a or .o, with the runtime inside and no\n"
      "other dependence (docs/reference/c-abi.md). Packages for GPUs need the\n"
      "libllama-gpu.so that is written beside them, and the GPU's driver.",
      "llama-runner compile block.mlir -o block.s --target x86-64-v3\n"
      "llama-runner compile MODEL_DIR -o model.mlir\n"
      "llama-runner compile MODEL_DIR -o model.so --header model.h "
      "--target x86-64-v3,x86-64-v4\n"
      "llama-runner compile MODEL_DIR -o model.so --header model.h "
      "--target cuda --chip sm_90a");
  parser.addPositional("FILE.mlir|MODEL_DIR|MODEL.gguf",
                       "module of llama or linalg on tensors, a folder with "
                       "config.json, or a GGUF file",
                       file);
  parser.addText("chip", "sm_...|gfx...",
                 "of the GPU in --target cuda or rocm (default: that of the\n"
                 "one here)",
                 chip);
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
  parser.addText("image", "auto|cubin|ptx",
                 "what a package for NVIDIA's GPUs holds: cubin, machine code\n"
                 "for the chip, which needs ptxas here, or ptx, which the\n"
                 "driver compiles for its chip or a later one; auto is cubin\n"
                 "where there is a ptxas (default: auto)",
                 image);
  addCacheOption(parser, kvCache);
  parser.addText(
      "quant-compute", "float|int8",
      "how quantised weights are multiplied in .ll and .s (default:\n"
      "float); see `llama-runner exec --help`",
      compileOptions.quantCompute);
  parser.addText(
      "target", "T,...",
      "processor: host or a name that `llama-runner targets` lists;\n"
      "or a GPU: vulkan, cuda:sm_90a, rocm:gfx942, or one that is\n"
      "here (cuda, rocm, auto). A package takes several, the first\n"
      "GPU or best processor of which is chosen when it is used",
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
  auto parsedTargets = parseTargets(targets, chip);
  if (!parsedTargets)
    return parsedTargets.takeError();
  if (textKind && parsedTargets->size() > 1)
    return llvm::createStringError(
        "--target: only a package (.so, .a, .o) takes several targets");
  if (textKind && image != "auto")
    return llvm::createStringError("--image applies to packages (.so, .a, "
                                   ".o), and " +
                                   output + " is none");
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
  bool isForGpu = textKind != TextKind::Llama &&
                  llvm::any_of(*parsedTargets, [](const PackageTarget &target) {
                    return target.gpu.has_value();
                  });
  if (isForGpu)
    if (llvm::Error error = checkCacheTypeOnGpu(*cacheType))
      return std::move(error);
  // A package's greedy decoding brings tokens back from a GPU, and no logits.
  int64_t numCandidates = format && isForGpu ? 1 : 0;
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  auto module = isModel ? loadModelGraph(&context, file, dtype, quant,
                                         *cacheType, numCandidates)
                        : readModule(file, context);
  if (!module)
    return module.takeError();

  if (!textKind) {
    if (llvm::Error error = makePortable(*parsedTargets, image))
      return std::move(error);
    PackageRequest request{output,   header,  prefix,
                           compiler, *format, std::move(*parsedTargets)};
    if (llvm::Error error = emitPackage(**module, isModel ? file : "", request))
      return std::move(error);
    return 0;
  }
  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  compileOptions.target = parsedTargets->front().processor;
  if (parsedTargets->front().gpu) {
    compileOptions.gpu = *parsedTargets->front().gpu;
    compileOptions.pipeline = PipelineKind::GPU;
  }
  if (llvm::Error error = emitText(**module, *textKind, compileOptions, os))
    return std::move(error);
  if (llvm::Error error = writeFile(output, os.str()))
    return std::move(error);
  return 0;
}
