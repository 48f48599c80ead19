//===- CompileCommand.cpp - llama-runner compile --------------------------===//
#include "lib/Execute/Emission.h"
#include "lib/Model/ModelGraph.h"
#include "tools/llama-runner/Commands.h"
#include "tools/llama-runner/OptionParser.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;

namespace {
/// What the output's extension asks for.
enum class OutputKind { Unknown, Llama, LLVMIR, Assembly, Object };
} // namespace

static OutputKind getOutputKind(StringRef path) {
  return llvm::StringSwitch<OutputKind>(llvm::sys::path::extension(path))
      .Case(".mlir", OutputKind::Llama)
      .Case(".ll", OutputKind::LLVMIR)
      .Case(".s", OutputKind::Assembly)
      .Case(".o", OutputKind::Object)
      .Default(OutputKind::Unknown);
}

static llvm::Error emit(ModuleOp module, OutputKind kind,
                        const X86Target &target, llvm::raw_pwrite_stream &os) {
  if (kind == OutputKind::Llama) {
    module.print(os, OpPrintingFlags().printNameLocAsPrefix());
    os << '\n';
    return llvm::Error::success();
  }
  CompileOptions options;
  options.target = target;
  if (llvm::Error error = lowerToLLVMDialect(module, options))
    return error;
  switch (kind) {
  case OutputKind::LLVMIR:
    return toLLVMIR(module, target, os);
  case OutputKind::Assembly:
    return toAssembly(module, target, os);
  default:
    return toObject(module, target, os);
  }
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
  std::string file, output, dtype, targetName = "host";
  OptionParser parser("compile",
                      "Compiles a module, or the program of a model; the "
                      "output's extension says to what:\n.mlir (the module "
                      "itself), .ll (optimised LLVM IR), .s (assembly) or .o "
                      "(an object).",
                      "llama-runner compile block.mlir -o block.o "
                      "--target x86-64-v3\n"
                      "llama-runner compile MODEL_DIR -o block.mlir");
  parser.addPositional("FILE.mlir|MODEL_DIR",
                       "module of llama or linalg on tensors, or a folder with "
                       "config.json",
                       file);
  parser.addText("dtype", "f32|bf16|f16",
                 "of a model's weights and activations (default: that of the "
                 "model)",
                 dtype);
  parser.addText("o", "OUT.{mlir,ll,s,o}", "file to write", output);
  parser.addText("target", "T",
                 "processor: host or a name that `llama-runner targets` lists",
                 targetName);
  llvm::Expected<bool> proceed = parser.parse(arguments);
  if (!proceed)
    return proceed.takeError();
  if (!*proceed)
    return 0;
  OutputKind kind = getOutputKind(output);
  if (kind == OutputKind::Unknown)
    return llvm::createStringError(
        "-o " + output + ": expected a file that ends in .mlir, .ll, .s or .o");
  auto target = X86Target::get(targetName);
  if (!target)
    return llvm::createStringError("--target: " +
                                   llvm::toString(target.takeError()));
  bool isModel = llvm::sys::fs::is_directory(file);
  if (!isModel && !dtype.empty())
    return llvm::createStringError(
        "--dtype applies to model directories, and " + file + " is none");
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  auto module = isModel ? loadModelGraph(&context, file, dtype)
                        : readModule(file, context);
  if (!module)
    return module.takeError();

  llvm::SmallVector<char, 0> bytes;
  llvm::raw_svector_ostream os(bytes);
  if (llvm::Error error = emit(**module, kind, *target, os))
    return std::move(error);
  llvm::Error error =
      llvm::writeToOutput(output, [&](llvm::raw_ostream &out) -> llvm::Error {
        out << os.str();
        return llvm::Error::success();
      });
  if (error)
    return llvm::createStringError("cannot write " + output + ": " +
                                   llvm::toString(std::move(error)));
  return 0;
}
