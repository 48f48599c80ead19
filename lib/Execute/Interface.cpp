//===- Interface.cpp - What compiled code offers to its callers -----------===//
#include "lib/Execute/Interface.h"

#include "lib/Codegen/Common/PlanWorkspace.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

using namespace mlir;
using namespace mlir::llama;

std::string mlir::llama::getInterfaceName(const FunctionSignature &signature) {
  return "_mlir_ciface_" + signature.name;
}

/// Number of members of a type, structs within structs taken apart: a memref
/// descriptor of rank 0 has 3, any other 5.
static size_t countLeaves(Type type) {
  auto structType = dyn_cast<LLVM::LLVMStructType>(type);
  if (!structType)
    return isa<LLVM::LLVMVoidType>(type) ? 0 : 1;
  size_t leaves = 0;
  for (Type member : structType.getBody())
    leaves += countLeaves(member);
  return leaves;
}

static size_t countLeaves(const ValueSignature &value) {
  if (value.kind == ValueSignature::Kind::Scalar)
    return 1;
  return value.shape.empty() ? 3 : 5;
}

/// Adds what the pipeline makes of a function with a planned workspace: the
/// function itself and its companion.
static void addPlanned(FunctionSignature signature,
                       std::vector<FunctionSignature> &functions) {
  FunctionSignature companion = signature;
  companion.name += kWorkspaceBytesSuffix;
  ValueSignature bytes;
  bytes.kind = ValueSignature::Kind::Scalar;
  bytes.element = ElementType::I64;
  bytes.text = "index";
  companion.results.assign(1, bytes);

  signature.isPlanned = true;
  signature.numPlannedResults = signature.results.size();
  signature.results.clear();
  ValueSignature workspace;
  workspace.kind = ValueSignature::Kind::Buffer;
  workspace.element = ElementType::I8;
  workspace.shape.push_back(ShapedType::kDynamic);
  workspace.text = "memref<?xi8>";
  signature.arguments.push_back(std::move(workspace));
  functions.push_back(std::move(signature));
  functions.push_back(std::move(companion));
}

/// A pipeline that dropped or added a result would make a call write where it
/// must not: the lowered function is held against the signature.
static llvm::Error checkLowered(ModuleOp lowered,
                                const FunctionSignature &signature) {
  auto function = lowered.lookupSymbol<LLVM::LLVMFuncOp>(signature.name);
  auto wrapper =
      lowered.lookupSymbol<LLVM::LLVMFuncOp>(getInterfaceName(signature));
  if (!function || !wrapper)
    return llvm::createStringError("the pipeline left no C interface of @" +
                                   signature.name);
  size_t expected = 0;
  for (const ValueSignature &result : signature.results)
    expected += countLeaves(result);
  bool hasResultPointer =
      !signature.results.empty() &&
      isa<LLVM::LLVMVoidType>(wrapper.getFunctionType().getReturnType());
  if (countLeaves(function.getFunctionType().getReturnType()) != expected ||
      wrapper.getNumArguments() !=
          signature.arguments.size() + hasResultPointer)
    return llvm::createStringError("the pipeline changed the signature of @" +
                                   signature.name);
  return llvm::Error::success();
}

std::vector<FunctionSignature>
mlir::llama::getInterface(ModuleOp module, PipelineKind pipeline) {
  std::vector<FunctionSignature> functions;
  for (func::FuncOp entry : getEntries(module)) {
    llvm::Expected<FunctionSignature> signature = FunctionSignature::get(entry);
    if (!signature) {
      llvm::consumeError(signature.takeError());
      continue;
    }
    if (entry->hasAttr(kWorkspaceAttr) && pipeline != PipelineKind::Loops)
      addPlanned(std::move(*signature), functions);
    else
      functions.push_back(std::move(*signature));
  }
  return functions;
}

llvm::Error
mlir::llama::checkInterface(ModuleOp lowered,
                            llvm::ArrayRef<FunctionSignature> functions) {
  for (const FunctionSignature &signature : functions)
    if (llvm::Error error = checkLowered(lowered, signature))
      return error;
  return llvm::Error::success();
}

void mlir::llama::keepInterface(llvm::Module &module,
                                llvm::ArrayRef<FunctionSignature> functions) {
  for (const FunctionSignature &signature : functions) {
    if (llvm::Function *function = module.getFunction(signature.name))
      function->setLinkage(llvm::GlobalValue::InternalLinkage);
  }
}

void mlir::llama::addPackedFunction(llvm::Module &module,
                                    const FunctionSignature &signature,
                                    StringRef name) {
  llvm::Function &function = *module.getFunction(getInterfaceName(signature));
  llvm::IRBuilder<> b(module.getContext());
  auto *packed = llvm::Function::Create(
      llvm::FunctionType::get(b.getVoidTy(), b.getPtrTy(), false),
      llvm::GlobalValue::ExternalLinkage, name, module);
  packed->setVisibility(llvm::GlobalValue::HiddenVisibility);
  b.SetInsertPoint(llvm::BasicBlock::Create(module.getContext(), "", packed));
  auto loadPointer = [&](size_t index) {
    llvm::Value *place =
        b.CreateConstInBoundsGEP1_64(b.getPtrTy(), packed->getArg(0), index);
    return b.CreateLoad(b.getPtrTy(), place);
  };
  llvm::SmallVector<llvm::Value *> arguments;
  for (llvm::Argument &argument : function.args())
    arguments.push_back(
        b.CreateLoad(argument.getType(), loadPointer(argument.getArgNo())));
  llvm::CallInst *call = b.CreateCall(&function, arguments);
  if (!call->getType()->isVoidTy())
    b.CreateStore(call, loadPointer(function.arg_size()));
  b.CreateRetVoid();
}
