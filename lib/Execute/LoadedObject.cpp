//===- LoadedObject.cpp - An object file in this process ------------------===//
#include "lib/Execute/LoadedObject.h"

#include "lib/Codegen/X86/Target.h"
#include "lib/Execute/RuntimeSymbols.h"

#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/ExecutionEngine/Orc/RTDyldObjectLinkingLayer.h"
#include "llvm/ExecutionEngine/SectionMemoryManager.h"

using namespace mlir::llama;
namespace orc = llvm::orc;

LoadedObject::LoadedObject() = default;
LoadedObject::~LoadedObject() = default;

llvm::Expected<std::unique_ptr<LoadedObject>>
LoadedObject::create(std::unique_ptr<llvm::MemoryBuffer> object,
                     CodeMemory &memory) {
  initializeCodeGenerators();
  auto jit =
      orc::LLJITBuilder()
          .setObjectLinkingLayerCreator([&](orc::ExecutionSession &session) {
            return std::make_unique<orc::RTDyldObjectLinkingLayer>(
                session, [&](const llvm::MemoryBuffer &) {
                  return std::make_unique<llvm::SectionMemoryManager>(&memory);
                });
          })
          .create();
  if (!jit)
    return jit.takeError();
  std::unique_ptr<LoadedObject> loaded(new LoadedObject());
  loaded->jit = std::move(*jit);
  orc::JITDylib &library = loaded->jit->getMainJITDylib();
  if (llvm::Error error = library.define(orc::absoluteSymbols(getRuntimeSymbols(
          orc::MangleAndInterner(loaded->jit->getExecutionSession(),
                                 loaded->jit->getDataLayout())))))
    return std::move(error);
  auto process = orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      loaded->jit->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  if (llvm::Error error = loaded->jit->addObjectFile(std::move(object)))
    return std::move(error);
  return std::move(loaded);
}

llvm::Expected<void *> LoadedObject::lookup(llvm::StringRef symbol) {
  auto address = jit->lookup(symbol);
  if (!address)
    return address.takeError();
  return address->toPtr<void *>();
}
