//===- Exports.cpp - The functions that a package exports -----------------===//
#include "lib/Package/Exports.h"

#include "lib/Package/Package.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

using namespace mlir::llama;

static constexpr Forward kForwards[] = {
    {"abi_version", "llama_entry_abi_version", true, "int32_t", "void",
     "The LLAMA_ABI_VERSION that the file was compiled with."},
    {"last_error", "llama_entry_last_error", false, "const char *", "void",
     "What went wrong in this thread's last call that failed: one line, valid "
     "until the next failure; never null."},
    {"manifest", "llama_entry_manifest", true, "const char *", "void",
     "What is in the file, as JSON; static."},
    {"target", "llama_entry_target", true, "const char *", "void",
     "The target whose code is used: of those in the file that this processor "
     "executes, the one with the most features. Null where there is none."},
    {"use_target", "llama_entry_use_target", true, "llama_status",
     "const char *target",
     "Uses the code for another target of the file. Call it before anything "
     "else; models opened before keep their code."},
    {"set_num_threads", "llama_set_num_threads", false, "void", "int threads",
     "Threads that share the work, the calling one included; 0, the default, "
     "is "
     "one for each processor that this process may use. No call may be in "
     "progress."},
    {"release", "llama_entry_release", false, "void", "llama_tensor *tensor",
     "Gives back the memory of a result that a function allocated."},
};

static constexpr Forward kModelForwards[] = {
    {"open", "llama_entry_open", true, "llama_status",
     "const char *directory, llama_model **model",
     "Loads the weights of a Hugging Face directory (*.safetensors): maps the "
     "files, and converts what has another element type. Weights must have the "
     "names and shapes of the model that was compiled; they may be another "
     "training of it."},
    {"open_with_progress", "llama_entry_open_with_progress", true,
     "llama_status",
     "const char *directory, void (*progress)(int64_t done, int64_t total, "
     "void *data), void *data, llama_model **model",
     "The same. Where a GPU computes, weights are copied to it once; "
     "`progress`, if not null, is told how many of their bytes are there."},
    {"close", "llama_entry_close", false, "void", "llama_model *model",
     "Unloads a model, of which no session may be left; null is allowed."},
    {"start", "llama_entry_start", false, "llama_status",
     "const llama_model *model, int64_t capacity, llama_session **session",
     "Starts a sequence with caches for `capacity` tokens, 1 to "
     "context_length."},
    {"end", "llama_entry_end", false, "void", "llama_session *session",
     "Ends a sequence; null is allowed."},
    {"reset", "llama_entry_reset", false, "llama_status",
     "llama_session *session, int64_t capacity",
     "Forgets the tokens of a sequence, and makes room for `capacity`."},
    {"feed", "llama_entry_feed", false, "llama_status",
     "llama_session *session, const int32_t *tokens, int64_t count, const "
     "float "
     "**logits",
     "Feeds `count` tokens, at least 1. `*logits` is then a row of vocab_size, "
     "of the token to follow the last one; valid until the session's next "
     "call."},
    {"feed_all", "llama_entry_feed_all", false, "llama_status",
     "llama_session *session, const int32_t *tokens, int64_t count, const "
     "float "
     "**logits",
     "The same, with a row for each token fed."},
    {"feed_best", "llama_entry_feed_best", false, "llama_status",
     "llama_session *session, const int32_t *tokens, int64_t count, "
     "int32_t *token",
     "Feeds `count` tokens, at least 1. `*token` is then the likeliest to "
     "follow, of equal ones the first; a GPU chooses it itself. "
     "LLAMA_NO_TOKEN where a logit is NaN or all are -Inf: the tokens are "
     "fed, and `*token` stays as it was."},
    {"length", "llama_entry_length", false, "int64_t",
     "const llama_session *session", "Tokens fed so far."},
    {"vocab_size", "llama_entry_vocab_size", true, "int64_t", "void",
     "Tokens are 0 to vocab_size - 1."},
    {"context_length", "llama_entry_context_length", true, "int64_t", "void",
     "Tokens that a sequence may have."},
    {"cache_dtype", "llama_entry_cache_dtype", true, "int32_t", "void",
     "The llama_dtype of keys and values in caches, chosen when the model was "
     "compiled; LLAMA_I8 comes with a scale for each row."},
    {"cache_bytes", "llama_entry_cache_bytes", true, "int64_t",
     "int64_t tokens", "Memory of a session's caches for so many tokens."},
    {"start_token", "llama_entry_start_token", true, "int32_t", "void",
     "The token that begins a text, or -1."},
    {"is_stop_token", "llama_entry_is_stop_token", true, "int32_t",
     "int32_t token", "Whether a text ends with this token."},
    {"token_text", "llama_entry_token_text", true, "const char *",
     "int32_t token, int64_t *size",
     "The bytes that a token adds to a text, `*size` of them and a zero; they "
     "may be a part of a UTF-8 character. Empty for special tokens; null for "
     "ids outside of the vocabulary, and where the model was compiled without "
     "a tokenizer."},
};

llvm::ArrayRef<Forward> mlir::llama::getForwards() { return kForwards; }
llvm::ArrayRef<Forward> mlir::llama::getModelForwards() {
  return kModelForwards;
}

/// The C type of a scalar. 16-bit floats are passed as their bits.
static llvm::StringRef getScalarType(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return "double";
  case ElementType::F32:
    return "float";
  case ElementType::F16:
  case ElementType::BF16:
  case ElementType::UI16:
    return "uint16_t";
  case ElementType::I64:
    return "int64_t";
  case ElementType::I32:
    return "int32_t";
  case ElementType::I16:
    return "int16_t";
  case ElementType::I8:
  case ElementType::I4:
    return "int8_t";
  case ElementType::I1:
  case ElementType::UI8:
    return "uint8_t";
  case ElementType::UI64:
    return "uint64_t";
  case ElementType::UI32:
    return "uint32_t";
  }
  llvm_unreachable("covered switch");
}

std::vector<CParameter>
mlir::llama::getParameters(const FunctionSignature &signature) {
  using Kind = ValueSignature::Kind;
  std::vector<CParameter> parameters;
  for (auto [i, argument] : llvm::enumerate(signature.arguments)) {
    std::string name = "arg" + std::to_string(i);
    if (argument.kind == Kind::Scalar)
      parameters.push_back(
          {getScalarType(argument.element).str(), name, false});
    else
      parameters.push_back({argument.kind == Kind::Tensor
                                ? "const llama_tensor *"
                                : "llama_tensor *",
                            name, true});
  }
  for (auto [i, result] : llvm::enumerate(signature.results)) {
    std::string type = result.kind == Kind::Scalar
                           ? (getScalarType(result.element) + " *").str()
                           : "llama_tensor *";
    parameters.push_back({type, "result" + std::to_string(i), true});
  }
  return parameters;
}

static llvm::Function *addExport(llvm::Module &module, const llvm::Twine &name,
                                 llvm::FunctionType *type,
                                 llvm::StringSet<> &exports) {
  exports.insert(name.str());
  auto *function = llvm::Function::Create(
      type, llvm::GlobalValue::ExternalLinkage, name, module);
  function->setDSOLocal(true);
  llvm::BasicBlock::Create(module.getContext(), "", function);
  return function;
}

void mlir::llama::addForwards(llvm::Module &module, llvm::StringRef prefix,
                              llvm::ArrayRef<Forward> forwards,
                              llvm::GlobalVariable &program,
                              llvm::StringSet<> &exports) {
  for (const Forward &forward : forwards) {
    llvm::Function *callee = module.getFunction(forward.callee);
    llvm::FunctionType *type = callee->getFunctionType();
    llvm::Function *function =
        addExport(module, prefix + "_" + forward.name,
                  llvm::FunctionType::get(
                      type->getReturnType(),
                      type->params().drop_front(forward.takesProgram), false),
                  exports);
    llvm::IRBuilder<> b(&function->getEntryBlock());
    llvm::SmallVector<llvm::Value *> arguments;
    if (forward.takesProgram)
      arguments.push_back(&program);
    for (llvm::Argument &argument : function->args())
      arguments.push_back(&argument);
    llvm::CallInst *call = b.CreateCall(callee, arguments);
    if (call->getType()->isVoidTy())
      b.CreateRetVoid();
    else
      b.CreateRet(call);
  }
}

/// The LLVM type that C passes a scalar as.
static llvm::Type *getScalarType(llvm::IRBuilderBase &b, ElementType type) {
  if (type == ElementType::F64)
    return b.getDoubleTy();
  if (type == ElementType::F32)
    return b.getFloatTy();
  return b.getIntNTy(8 * getByteWidth(type));
}

void mlir::llama::addFunction(llvm::Module &module, llvm::StringRef prefix,
                              const FunctionSignature &signature, size_t index,
                              llvm::GlobalVariable &program,
                              llvm::StringSet<> &exports) {
  llvm::IRBuilder<> b(module.getContext());
  llvm::SmallVector<llvm::Type *> types;
  for (const ValueSignature &argument : signature.arguments)
    types.push_back(argument.kind == ValueSignature::Kind::Scalar
                        ? getScalarType(b, argument.element)
                        : b.getPtrTy());
  types.append(signature.results.size(), b.getPtrTy());
  llvm::Function *function =
      addExport(module, prefix + "_" + getIdentifier(signature.name),
                llvm::FunctionType::get(b.getInt32Ty(), types, false), exports);
  b.SetInsertPoint(&function->getEntryBlock());
  auto makeArray = [&](size_t count) {
    return b.CreateAlloca(llvm::ArrayType::get(b.getPtrTy(), count));
  };
  llvm::Value *arguments = makeArray(signature.arguments.size());
  llvm::Value *results = makeArray(signature.results.size());
  auto store = [&](llvm::Value *pointer, llvm::Value *array, size_t i) {
    b.CreateStore(pointer,
                  b.CreateConstInBoundsGEP1_64(b.getPtrTy(), array, i));
  };
  for (auto [i, argument] : llvm::enumerate(signature.arguments)) {
    llvm::Value *value = function->getArg(i);
    if (argument.kind == ValueSignature::Kind::Scalar) {
      llvm::Value *place = b.CreateAlloca(value->getType());
      b.CreateStore(value, place);
      value = place;
    }
    store(value, arguments, i);
  }
  for (size_t i = 0; i < signature.results.size(); ++i)
    store(function->getArg(signature.arguments.size() + i), results, i);
  b.CreateRet(b.CreateCall(module.getFunction("llama_entry_call"),
                           {&program, b.getInt32(index), arguments, results}));
}
