//===- Serialize.cpp - The NVVM dialect to PTX and cubins -----------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASERIALIZENVVM
#include "lib/Codegen/NVVM/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

/// The first file of that name in `bin` of a folder nvidia/* below
/// lib/python3*/site-packages.
std::string findInPython(StringRef environment, StringRef program) {
  auto each = [](const Twine &folder, function_ref<bool(StringRef)> visit) {
    std::error_code code;
    for (llvm::sys::fs::directory_iterator it(folder, code), end;
         it != end && !code; it.increment(code))
      if (visit(it->path()))
        return;
  };
  std::string found;
  each(environment + "/lib", [&](StringRef python) {
    each(python + "/site-packages/nvidia", [&](StringRef package) {
      SmallString<128> path(package);
      llvm::sys::path::append(path, "bin", program);
      if (llvm::sys::fs::can_execute(path))
        found = path.str();
      return !found.empty();
    });
    return !found.empty();
  });
  return found;
}

llvm::Expected<std::string> findPtxas(StringRef option) {
  if (!option.empty())
    return option.str();
  if (std::optional<std::string> named =
          llvm::sys::Process::GetEnv("LLAMA_PTXAS");
      named && !named->empty())
    return *named;
  for (StringRef variable : {"CUDA_ROOT", "CUDA_HOME", "CUDA_PATH"}) {
    std::optional<std::string> root = llvm::sys::Process::GetEnv(variable);
    if (!root || root->empty())
      continue;
    SmallString<128> path(*root);
    llvm::sys::path::append(path, "bin", "ptxas");
    if (llvm::sys::fs::can_execute(path))
      return path.str().str();
  }
  if (llvm::ErrorOr<std::string> path =
          llvm::sys::findProgramByName("ptxas"))
    return *path;
  if (std::optional<std::string> environment =
          llvm::sys::Process::GetEnv("VIRTUAL_ENV"))
    if (std::string path = findInPython(*environment, "ptxas"); !path.empty())
      return path;
  return llvm::createStringError(
      "no ptxas, which makes cubins: set LLAMA_PTXAS or CUDA_ROOT, or install "
      "the Python package nvidia-cuda-nvcc; format=ptx needs none");
}

struct SerializeNvvm
    : public llama::impl::LlamaSerializeNvvmBase<SerializeNvvm> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.insert<NVVM::NVVMDialect>();
    llama::registerDeviceTranslations(registry);
  }

  void runOnOperation() override {
    auto modules = llvm::to_vector(getOperation().getOps<gpu::GPUModuleOp>());
    if (format != "ptx" && format != "cubin") {
      getOperation().emitError("unknown format '")
          << format << "' of images: expected ptx or cubin";
      return signalPassFailure();
    }
    auto machine = llama::createDeviceMachine("nvptx64-nvidia-cuda", chip,
                                              getFeatures());
    if (!machine) {
      getOperation().emitError() << llvm::toString(machine.takeError());
      return signalPassFailure();
    }
    for (gpu::GPUModuleOp module : modules)
      if (failed(serialize(module, **machine)))
        return signalPassFailure();
  }

  /// Chips to sm_90a get the PTX of CUDA 12.0, later ones the first that knows
  /// them, which LLVM chooses.
  StringRef getFeatures() const {
    unsigned number = 0;
    StringRef digits = StringRef(chip);
    if (digits.consume_front("sm_"))
      digits.consumeInteger(10, number);
    return number <= 90 ? "+ptx80" : "";
  }

  LogicalResult serialize(gpu::GPUModuleOp module,
                          llvm::TargetMachine &machine) {
    FailureOr<std::string> code = llama::emitDeviceCode(
        module, machine, llvm::CodeGenFileType::AssemblyFile);
    if (failed(code))
      return failure();
    auto target = NVVM::NVVMTargetAttr::get(
        &getContext(), /*optLevel=*/3, "nvptx64-nvidia-cuda", chip,
        getFeatures());
    if (format == "ptx") {
      llama::replaceByImage(module, target, gpu::CompilationTarget::Assembly,
                            *code);
      return success();
    }
    llvm::Expected<std::string> program = findPtxas(ptxas);
    if (!program)
      return module.emitError() << llvm::toString(program.takeError());
    std::string architecture = "-arch=" + chip.getValue();
    llvm::Expected<std::string> cubin = llama::runDeviceTool(
        *program, {architecture, "-O3", "INPUT", "-o", "OUTPUT"}, *code);
    if (!cubin)
      return module.emitError() << llvm::toString(cubin.takeError());
    llama::replaceByImage(module, target, gpu::CompilationTarget::Binary,
                          *cubin);
    return success();
  }
};

} // namespace
