//===- Serialize.cpp - The NVVM dialect to PTX and cubins -----------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/NVVM/Passes.h"

#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/Module.h"
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

constexpr llvm::StringLiteral kTriple = "nvptx64-nvidia-cuda";

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

} // namespace

llvm::Expected<std::string> llama::findPtxas(StringRef option) {
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
  if (llvm::ErrorOr<std::string> path = llvm::sys::findProgramByName("ptxas"))
    return *path;
  if (std::optional<std::string> environment =
          llvm::sys::Process::GetEnv("VIRTUAL_ENV"))
    if (std::string path = findInPython(*environment, "ptxas"); !path.empty())
      return path;
  return llvm::createStringError(
      "no ptxas, which makes cubins: set LLAMA_PTXAS or CUDA_ROOT, or install "
      "the Python package nvidia-cuda-nvcc; format=ptx needs none");
}

namespace {

struct SerializeNvvm
    : public llama::impl::LlamaSerializeNvvmBase<SerializeNvvm> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.insert<NVVM::NVVMDialect>();
    llama::registerDeviceTranslations(registry);
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (format != "ptx" && format != "cubin") {
      emitError(module.getLoc(), "unknown format '")
          << format << "' of images: expected ptx or cubin";
      return signalPassFailure();
    }
    // A module without kernels too is for a chip that exists.
    std::string program;
    if (llvm::Error error = createMachine().takeError())
      return fail(std::move(error));
    if (format == "cubin") {
      llvm::Expected<std::string> found = llama::findPtxas(ptxas);
      if (!found)
        return fail(found.takeError());
      program = *found;
    }
    auto target = NVVM::NVVMTargetAttr::get(&getContext(), /*optLevel=*/3,
                                            kTriple, chip, getFeatures());
    auto kind = program.empty() ? gpu::CompilationTarget::Assembly
                                : gpu::CompilationTarget::Binary;
    if (failed(llama::makeImages(module, target, kind,
                                 [&](gpu::GPUModuleOp kernels) {
                                   return serialize(kernels, program);
                                 })))
      signalPassFailure();
  }

  void fail(llvm::Error error) {
    emitError(getOperation().getLoc()) << llvm::toString(std::move(error));
    signalPassFailure();
  }

  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createMachine() const {
    return llama::createDeviceMachine(kTriple, chip, getFeatures());
  }

  /// Chips below sm_90 get the PTX of CUDA 12.0; those the one of 12.3, which
  /// is the first with fences for tensor maps, and later ones the first that
  /// knows them, which LLVM chooses.
  StringRef getFeatures() const {
    unsigned number = 0;
    StringRef digits = StringRef(chip);
    if (digits.consume_front("sm_"))
      digits.consumeInteger(10, number);
    return number < 90 ? "+ptx80" : number == 90 ? "+ptx83" : "";
  }

  /// Instructions of a whole warp are not moved to where some lanes are: calls
  /// of intrinsics say so, assembly does not.
  static void markConvergent(llvm::Module &module) {
    for (llvm::Function &function : module)
      for (llvm::Instruction &instruction : llvm::instructions(function))
        if (auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction);
            call && call->isInlineAsm()) {
          call->setConvergent();
          function.setConvergent();
        }
  }

  /// PTX, or with the name of a `ptxas` what that makes of it.
  FailureOr<std::string> serialize(gpu::GPUModuleOp module,
                                   StringRef program) const {
    FailureOr<std::string> code = llama::emitDeviceCode(
        module, **createMachine(), llvm::CodeGenFileType::AssemblyFile,
        markConvergent);
    if (failed(code) || program.empty())
      return code;
    std::string architecture = "-arch=" + chip.getValue();
    llvm::Expected<std::string> cubin = llama::runDeviceTool(
        program, {architecture, "-O3", "INPUT", "-o", "OUTPUT"}, *code);
    if (!cubin)
      return emitError(module.getLoc()) << llvm::toString(cubin.takeError());
    return *cubin;
  }
};

} // namespace
