//===- Session.cpp - What exec, verify and bench share --------------------===//
#include "tools/llama-runner/Session.h"

#include "lib/Execute/RandomTensors.h"
#include "lib/Fuse/Fusions.h"
#include "lib/Pipelines/Pipelines.h"
#include "runtime/ParallelFor.h"
#include "tools/llama-runner/Progress.h"
#include "tools/llama-runner/ShapeList.h"
#include "tools/llama-runner/TensorFiles.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

#include <limits>

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

void SessionOptions::addTo(OptionParser &parser, StringRef files) {
  parser.addPositional(files,
                       files == kModuleFile
                           ? "module of llama or linalg on tensors"
                           : "module of llama or linalg on tensors, or a "
                             "model",
                       file);
  parser.addText("entry", "NAME",
                 "function to execute (default: the only public one)", entry);
  parser.addText("inputs", "F[,F...]",
                 "a .npy file for each argument (bf16 as uint16), or one\n"
                 ".safetensors file with arg0, arg1, ...",
                 inputs);
  parser.addInteger("random", "SEED", "random inputs instead", 0,
                    std::numeric_limits<int64_t>::max(), seed);
  parser.addFlag("adversarial",
                 "random rows of zeros, subnormal, huge and equal values,\n"
                 "NaN and infinities",
                 adversarial);
  parser.addText("shapes", "LIST",
                 "shapes of random inputs, where the types leave them open,\n"
                 "and ranges of values: arg0=1x128x2048,arg3=4:100,arg5=:0.02\n"
                 "(floats in [-R, R), R = 1; integers in [0, N), N = 8)",
                 shapes);
  parser.addText("outputs", "PATH",
                 "write the results to a folder, as result0.npy, ..., or to\n"
                 "a .safetensors file",
                 outputs);
  parser.addText(
      "target", "T",
      "processor: host or a name that `llama-runner targets` lists;\n"
      "or GPU: vulkan, cuda, rocm (with a number: cuda:1), auto",
      target);
  parser.addText("pipeline", "x86|loops",
                 "loops is the plain decomposition, for debugging", pipeline);
  parser.addText("fuse", "LIST",
                 "fusions: none, default, all, or names as llama-to-x86's "
                 "option\nfuse has them",
                 fuse);
  parser.addText("quant-compute", "float|int8",
                 "how quantised weights are multiplied: float, the default,\n"
                 "exactly; int8 with activations in 8 bits, where weights are\n"
                 "in interleaved blocks and the processor has AVX512-VNNI",
                 quantCompute);
  parser.addInteger("threads", "N", "threads (default: all processors)", 1,
                    1024, threads);
  parser.addReal("rtol", "R", "relative tolerance of verify (default: by type)",
                 rtol);
  parser.addReal("atol", "A", "absolute tolerance of verify (default: by type)",
                 atol);
  parser.addFlag("json", "print one JSON object", json);
}

llvm::Expected<CompileOptions> SessionOptions::getCompileOptions() const {
  CompileOptions compile;
  if (pipeline != "x86" && pipeline != "loops")
    return llvm::createStringError("--pipeline " + pipeline +
                                   ": expected x86 or loops");
  compile.pipeline =
      pipeline == "loops" ? PipelineKind::Loops : PipelineKind::X86;
  if (pipeline == "loops" && GpuTarget::isName(target))
    return llvm::createStringError(
        "--pipeline loops is for processors, and --target " + target +
        " is a GPU");
  if (llvm::Error error = compile.setTarget(target))
    return llvm::createStringError("--target: " +
                                   llvm::toString(std::move(error)));
  if (auto fusions = Fusions::parse(fuse); !fusions)
    return llvm::createStringError("--fuse: " +
                                   llvm::toString(fusions.takeError()));
  compile.fuse = fuse;
  if (auto compute = parseQuantCompute(quantCompute); !compute)
    return llvm::createStringError("--quant-compute: " +
                                   llvm::toString(compute.takeError()));
  compile.quantCompute = quantCompute;
  return compile;
}

/// Default options in the comments at the beginning of a module's file:
/// `// ENTRY: name` and, of that function, `// SHAPES: arg0=…`.
static void readDirectives(StringRef text, SessionOptions &options) {
  StringRef entry, shapes;
  for (StringRef line : llvm::split(text, '\n')) {
    line = line.trim();
    if (!line.empty() && !line.consume_front("//"))
      break;
    line = line.ltrim();
    if (line.consume_front("ENTRY:"))
      entry = line.trim();
    else if (line.consume_front("SHAPES:"))
      shapes = line.trim();
  }
  if (options.entry.empty())
    options.entry = entry.str();
  if (options.shapes.empty() && (entry.empty() || options.entry == entry))
    options.shapes = shapes.str();
}

llvm::Expected<std::unique_ptr<Session>>
Session::open(OptionParser &parser, SessionOptions &options,
              llvm::ArrayRef<StringRef> arguments) {
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return nullptr;
  return open(std::move(options));
}

llvm::Expected<std::unique_ptr<Session>> Session::open(SessionOptions options) {
  std::unique_ptr<Session> session(new Session());
  if (options.seed && !options.inputs.empty())
    return llvm::createStringError("--inputs and --random exclude each other");
  auto compileOptions = options.getCompileOptions();
  if (!compileOptions)
    return compileOptions.takeError();
  session->compileOptions = std::move(*compileOptions);

  auto buffer = llvm::MemoryBuffer::getFile(options.file);
  if (std::error_code code = buffer.getError())
    return llvm::createStringError("cannot read " + options.file + ": " +
                                   code.message());
  readDirectives((*buffer)->getBuffer(), options);

  DialectRegistry registry;
  registerForExecution(registry);
  session->context = std::make_unique<MLIRContext>(registry);
  auto module = parseModule(std::move(*buffer), session->context.get());
  if (!module)
    return module.takeError();
  session->module = std::move(*module);
  auto entry = findEntry(*session->module, options.entry);
  if (!entry)
    return llvm::createStringError(options.file + ": " +
                                   llvm::toString(entry.takeError()));
  session->entry = *entry;
  auto signature = FunctionSignature::get(*entry);
  if (!signature)
    return llvm::createStringError(options.file + ": " +
                                   llvm::toString(signature.takeError()));
  session->signature = std::move(*signature);

  llama_set_num_threads(static_cast<int>(options.threads.value_or(0)));
  session->options = std::move(options);
  return std::move(session);
}

llvm::Expected<std::unique_ptr<CompiledModule>>
Session::compile(bool isProfiled) {
  if (isProfiled && compileOptions.pipeline != PipelineKind::X86)
    return llvm::createStringError(
        "--profile times the parallel loops of processors, which --pipeline "
        "loops and GPUs have none of");
  Progress progress("compiling " + options.file);
  CompileOptions how = compileOptions;
  how.profile = isProfiled;
  return CompiledModule::create(*module, how);
}

llvm::Expected<std::vector<HostTensor>> Session::makeInputs() const {
  if (!options.inputs.empty())
    return readInputs(options.inputs, signature);
  if (options.seed)
    return makeRandomInputs();
  if (signature.arguments.empty())
    return std::vector<HostTensor>();
  return llvm::createStringError("@" + signature.name + " takes " +
                                 Twine(signature.arguments.size()) +
                                 " arguments: give --inputs or --random SEED");
}

llvm::Expected<std::vector<HostTensor>> Session::makeRandomInputs() const {
  auto specs = parseShapeList(options.shapes);
  if (!specs)
    return specs.takeError();
  size_t count = signature.arguments.size();
  if (!specs->empty() && specs->rbegin()->first >= count)
    return llvm::createStringError(
        "--shapes names arg" + Twine(specs->rbegin()->first) + ", but @" +
        signature.name + " takes " + Twine(count) + " arguments");
  std::vector<HostTensor> inputs;
  for (auto [i, argument] : llvm::enumerate(signature.arguments)) {
    const ShapeSpec &spec = (*specs)[i];
    if (!spec.shape && !argument.isStatic())
      return llvm::createStringError(
          "argument " + Twine(i) + " is " + argument.text +
          ": give its sizes, e.g. --shapes arg" + Twine(i) + "=1x128x2048");
    RandomOptions random;
    random.seed = static_cast<uint64_t>(*options.seed) * 1000003 + i;
    random.range = spec.range;
    random.adversarial = options.adversarial;
    auto input = makeRandomTensor(
        argument.element, spec.shape ? *spec.shape : argument.shape, random);
    if (!input)
      return input.takeError();
    inputs.push_back(std::move(*input));
  }
  if (llvm::Error error = signature.checkInputs(inputs))
    return std::move(error);
  return inputs;
}
