//===- Serialize.cpp - The ROCDL dialect to code objects ------------------===//
#include "lib/Codegen/Common/DeviceCode.h"
#include "lib/Codegen/ROCDL/Passes.h"

#include "llvm/IR/Module.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Target/TargetMachine.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMASERIALIZEROCDL
#include "lib/Codegen/ROCDL/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;

namespace {

constexpr llvm::StringLiteral kTriple = "amdgcn-amd-amdhsa";
/// Of code objects, in hundredths: what drivers from ROCm 5.7 on load.
constexpr unsigned kCodeObjectVersion = 500;

llvm::Expected<std::string> findLld(StringRef option) {
  if (!option.empty())
    return option.str();
  if (std::optional<std::string> named =
          llvm::sys::Process::GetEnv("LLAMA_LLD");
      named && !named->empty())
    return *named;
  for (StringRef name : {"ld.lld-22", "ld.lld"})
    if (llvm::ErrorOr<std::string> path = llvm::sys::findProgramByName(name))
      return *path;
  return llvm::createStringError("no ld.lld, which links code objects: set "
                                 "LLAMA_LLD, or install lld");
}

struct SerializeRocdl
    : public llama::impl::LlamaSerializeRocdlBase<SerializeRocdl> {
  using Base::Base;

  void getDependentDialects(DialectRegistry &registry) const override {
    Base::getDependentDialects(registry);
    registry.insert<ROCDL::ROCDLDialect>();
    llama::registerDeviceTranslations(registry);
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (llvm::Error error = createMachine().takeError())
      return fail(std::move(error));
    llvm::Expected<std::string> program = findLld(lld);
    if (!program)
      return fail(program.takeError());
    auto target = ROCDL::ROCDLTargetAttr::get(
        &getContext(), /*optLevel=*/3, kTriple, chip, /*features=*/"",
        std::to_string(kCodeObjectVersion));
    if (failed(llama::makeImages(module, target, gpu::CompilationTarget::Binary,
                                 [&](gpu::GPUModuleOp kernels) {
                                   return serialize(kernels, *program);
                                 })))
      signalPassFailure();
  }

  void fail(llvm::Error error) {
    emitError(getOperation().getLoc()) << llvm::toString(std::move(error));
    signalPassFailure();
  }

  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createMachine() const {
    return llama::createDeviceMachine(kTriple, chip, "");
  }

  FailureOr<std::string> serialize(gpu::GPUModuleOp module,
                                   StringRef program) const {
    FailureOr<std::string> code = llama::emitDeviceCode(
        module, **createMachine(), llvm::CodeGenFileType::ObjectFile,
        [](llvm::Module &code) {
          code.addModuleFlag(llvm::Module::Error, "amdhsa_code_object_version",
                             kCodeObjectVersion);
        });
    if (failed(code))
      return failure();
    llvm::Expected<std::string> image = llama::runDeviceTool(
        program, {"-shared", "--no-undefined", "INPUT", "-o", "OUTPUT"}, *code);
    if (!image)
      return emitError(module.getLoc()) << llvm::toString(image.takeError());
    return *image;
  }
};

} // namespace
