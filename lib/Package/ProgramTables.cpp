//===- ProgramTables.cpp - The runtime's tables as constants --------------===//
//
// Field for field what runtime/Program.h declares.
//
//===----------------------------------------------------------------------===//
#include "lib/Package/ProgramTables.h"

#include "lib/Package/Package.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/Module.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace mlir::llama;
using llvm::Constant;

namespace {

class TableBuilder {
public:
  explicit TableBuilder(llvm::Module &module)
      : module(module), context(module.getContext()) {}

  Constant *i32(int64_t value) {
    return llvm::ConstantInt::getSigned(llvm::Type::getInt32Ty(context), value);
  }
  Constant *i64(int64_t value) {
    return llvm::ConstantInt::getSigned(llvm::Type::getInt64Ty(context), value);
  }
  Constant *null() {
    return llvm::ConstantPointerNull::get(
        llvm::PointerType::getUnqual(context));
  }
  Constant *record(llvm::ArrayRef<Constant *> fields) {
    return llvm::ConstantStruct::getAnon(context, fields);
  }
  /// A pointer to constants, null for none.
  Constant *array(llvm::ArrayRef<Constant *> elements) {
    if (elements.empty())
      return null();
    auto *type =
        llvm::ArrayType::get(elements.front()->getType(), elements.size());
    return global(llvm::ConstantArray::get(type, elements));
  }
  Constant *array(llvm::ArrayRef<int64_t> values) {
    return values.empty()
               ? null()
               : global(llvm::ConstantDataArray::get(context, values));
  }
  /// A pointer to text that a zero ends.
  Constant *text(llvm::StringRef value) {
    return global(llvm::ConstantDataArray::getString(context, value));
  }
  llvm::GlobalVariable *global(Constant *value, bool isConstant = true) {
    return new llvm::GlobalVariable(module, value->getType(), isConstant,
                                    llvm::GlobalValue::PrivateLinkage, value,
                                    "llama.table");
  }

  Constant *values(const llama_value *values, int32_t count) {
    llvm::SmallVector<Constant *> records;
    for (const llama_value &value : llvm::ArrayRef(values, count))
      records.push_back(record({i32(value.kind), i32(value.dtype),
                                i32(value.rank), i32(value.padding),
                                array(llvm::ArrayRef(value.sizes, value.rank)),
                                text(value.text)}));
    return array(records);
  }

  Constant *functions(llvm::ArrayRef<llama_function> functions) {
    llvm::SmallVector<Constant *> records;
    for (const llama_function &function : functions)
      records.push_back(
          record({text(function.name), i32(function.num_arguments),
                  i32(function.num_results),
                  values(function.arguments, function.num_arguments),
                  values(function.results, function.num_results),
                  i32(function.is_planned), i32(function.padding)}));
    return array(records);
  }

  /// A function of libllama-gpu.so.
  Constant *library(llvm::StringRef name) {
    auto *type = llvm::FunctionType::get(llvm::Type::getVoidTy(context), false);
    return llvm::cast<Constant>(
        module.getOrInsertFunction(name, type).getCallee());
  }

  Constant *device() {
    return global(record(
        {library("llama_gpu_open_for"), library("llama_gpu_load_image"),
         library("llama_gpu_take_error"), library("llama_gpu_make_resident"),
         library("llama_gpu_drop_resident")}));
  }

  Constant *gpu(const GpuTarget &target,
                llvm::ArrayRef<llvm::GlobalVariable *> images) {
    llvm::SmallVector<Constant *> pointers(images.begin(), images.end());
    return global(record({device(), text(target.chip), i32(target.getDriver()),
                          i32(!target.usesMachineCode), array(pointers),
                          i32(images.size()), i32(/*padding=*/0)}));
  }

  Constant *codes(llvm::ArrayRef<TargetCode> codes) {
    llvm::SmallVector<Constant *> records;
    for (const TargetCode &code : codes) {
      llvm::SmallVector<Constant *> pointers(code.functions.begin(),
                                             code.functions.end());
      records.push_back(record(
          {text(code.target->getName()),
           text(llvm::join(code.target->processor.features, ",")),
           array(pointers),
           code.target->gpu ? gpu(*code.target->gpu, code.images) : null()}));
    }
    return array(records);
  }

  Constant *model(const llama_model_tables &model) {
    llvm::SmallVector<Constant *> arguments;
    for (const llama_step_argument &argument :
         llvm::ArrayRef(model.arguments, model.num_arguments))
      arguments.push_back(record({i32(argument.role), i32(argument.padding),
                                  text(argument.parameter)}));
    Constant *offsets = null(), *characters = null();
    if (model.token_offsets) {
      llvm::ArrayRef<int64_t> bounds(model.token_offsets, model.vocab_size + 1);
      offsets = array(bounds);
      characters = text(llvm::StringRef(model.token_text, bounds.back()));
    }
    return global(
        record({array(arguments), i32(model.num_arguments),
                i32(model.step_last), i32(model.step_all), i32(model.step_best),
                i32(model.num_candidates), i32(model.num_stop_tokens),
                array(llvm::ArrayRef(model.stop_tokens, model.num_stop_tokens)),
                i64(model.start_token), i64(model.vocab_size),
                i64(model.context_length), offsets, characters}));
  }

  /// Text in a section of its own, which no optimisation drops.
  Constant *manifest(llvm::StringRef value) {
    llvm::GlobalVariable *variable =
        global(llvm::ConstantDataArray::getString(context, value));
    variable->setSection(kManifestSection);
    llvm::appendToUsed(module, {variable});
    return variable;
  }

private:
  llvm::Module &module;
  llvm::LLVMContext &context;
};

} // namespace

llvm::GlobalVariable *mlir::llama::addProgramTables(
    llvm::Module &module, llvm::ArrayRef<llama_function> functions,
    llvm::ArrayRef<TargetCode> codes, const llama_model_tables *model,
    llvm::StringRef manifest) {
  TableBuilder b(module);
  Constant *chosen = b.global(b.i32(0), /*isConstant=*/false);
  return b.global(
      b.record({b.i32(LLAMA_ABI_VERSION), b.i32(functions.size()),
                b.functions(functions), b.codes(codes), b.i32(codes.size()),
                b.i32(/*padding=*/0), chosen, b.manifest(manifest),
                model ? b.model(*model) : b.null()}));
}
