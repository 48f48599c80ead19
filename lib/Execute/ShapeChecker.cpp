//===- ShapeChecker.cpp - Sizes that contradict each other ----------------===//
#include "lib/Execute/ShapeChecker.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Execute/Diagnostics.h"
#include "lib/Execute/Lowering.h"

#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::llama;

/// Most combinations of sizes that are remembered.
static constexpr size_t kMaxKnown = 4096;

ShapeChecker::ShapeChecker(ModuleOp module) {
  llvm::raw_string_ostream os(bytecode);
  if (failed(writeBytecodeToFile(module, os)))
    bytecode.clear();
}

ShapeChecker::~ShapeChecker() = default;

llvm::Error ShapeChecker::check(const FunctionSignature &signature,
                                llvm::ArrayRef<HostTensor> inputs) {
  bool isOpen = llvm::any_of(signature.arguments, [](const auto &argument) {
    return !argument.isStatic();
  });
  if (!isOpen)
    return llvm::Error::success();
  std::string key = signature.name;
  llvm::raw_string_ostream os(key);
  for (const HostTensor &input : inputs)
    os << ' ' << input.getTypeText();
  std::lock_guard<std::mutex> lock(mutex);
  if (known.count(key))
    return llvm::Error::success();
  if (llvm::Error error = checkNew(signature, inputs))
    return error;
  if (known.size() >= kMaxKnown)
    known.clear();
  known.insert(key);
  return llvm::Error::success();
}

llvm::Error ShapeChecker::parse() {
  if (context)
    return llvm::Error::success();
  DialectRegistry registry;
  registerForExecution(registry);
  context =
      std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  // Of the casts to come; the program need not use it.
  context->loadDialect<tensor::TensorDialect>();
  auto parsed = parseModule(
      llvm::MemoryBuffer::getMemBuffer(bytecode, "module",
                                       /*RequiresNullTerminator=*/false),
      context.get());
  if (!parsed)
    return parsed.takeError();
  module = std::move(*parsed);
  return llvm::Error::success();
}

/// Gives the function's arguments the inputs' sizes; its body sees them as what
/// they were.
static void specialize(func::FuncOp function,
                       llvm::ArrayRef<HostTensor> inputs) {
  mlir::Block &entry = function.getBody().front();
  OpBuilder b = OpBuilder::atBlockBegin(&entry);
  for (auto [argument, input] : llvm::zip_equal(entry.getArguments(), inputs)) {
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type || type.hasStaticShape())
      continue;
    argument.setType(type.clone(input.getShape()));
    auto cast = tensor::CastOp::create(b, function.getLoc(), type, argument);
    argument.replaceAllUsesExcept(cast.getResult(), cast);
  }
  function.setFunctionType(
      FunctionType::get(function.getContext(), entry.getArgumentTypes(),
                        function.getFunctionType().getResults()));
}

/// Whether an operation verifies once `open`, operands and results of which
/// some sizes are not known, have those of operands that had the same type
/// (`types` are the types that the operation was written with). Operations ask
/// for types to be the same where sizes have to be.
static bool verifiesWith(Operation *op, ArrayRef<Type> types,
                         ArrayRef<unsigned> open) {
  unsigned numOperands = op->getNumOperands();
  auto get = [&](unsigned number) -> Value {
    return number < numOperands ? op->getOperand(number)
                                : op->getResult(number - numOperands);
  };
  if (open.empty())
    return succeeded(verify(op, /*verifyRecursively=*/false));
  unsigned number = open.front();
  Value value = get(number);
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<Type> choices{type};
  for (auto [other, operand] : llvm::enumerate(op->getOperands())) {
    auto otherType = dyn_cast<RankedTensorType>(operand.getType());
    if (types[other] != types[number] || !otherType ||
        !otherType.hasStaticShape() ||
        failed(verifyCompatibleShape(type, otherType)) ||
        llvm::is_contained(choices, otherType))
      continue;
    choices.push_back(otherType);
  }
  // As they are is tried last: where sizes are known, that is rarely it.
  bool fits = llvm::any_of(llvm::reverse(choices), [&](Type choice) {
    value.setType(choice);
    return verifiesWith(op, types, open.drop_front());
  });
  value.setType(type);
  return fits;
}

/// Verifies an operation with operands of which more is known than their
/// `types`, those that it was written with, say.
static LogicalResult verifyWithSizes(Operation *op, ArrayRef<Type> types) {
  SmallVector<unsigned> open;
  for (auto [number, type] : llvm::enumerate(
           llvm::concat<Type>(llvm::to_vector<4>(op->getOperandTypes()),
                              llvm::to_vector<4>(op->getResultTypes()))))
    if (auto tensor = dyn_cast<RankedTensorType>(type);
        tensor && !tensor.hasStaticShape())
      open.push_back(number);
  {
    ScopedDiagnosticHandler silence(op->getContext(),
                                    [](Diagnostic &) { return success(); });
    if (verifiesWith(op, types, open))
      return success();
  }
  return verify(op, /*verifyRecursively=*/false);
}

/// Verifies operations that have not taken in the sizes of their operands,
/// which they do not where these contradict each other.
static LogicalResult verifyWithSizes(func::FuncOp function) {
  WalkResult result = function.walk([](Operation *op) {
    bool isElementwise = OpTrait::hasElementwiseMappableTraits(op);
    if (!isElementwise && !isa_and_nonnull<LlamaDialect>(op->getDialect()))
      return WalkResult::advance();
    SmallVector<Type> types = llvm::to_vector<8>(
        llvm::concat<Type>(llvm::to_vector<4>(op->getOperandTypes()),
                           llvm::to_vector<4>(op->getResultTypes())));
    bool isChanged = false;
    for (OpOperand &operand : op->getOpOperands())
      if (auto cast = operand.get().getDefiningOp<tensor::CastOp>()) {
        operand.set(cast.getSource());
        isChanged = true;
      }
    if (!isChanged)
      return WalkResult::advance();
    if (!isElementwise)
      return WalkResult(verifyWithSizes(op, types));
    for (Value operand : op->getOperands())
      if (failed(verifyCompatibleShape(operand.getType(),
                                       op->getOperand(0).getType())))
        return WalkResult(op->emitOpError("operands have sizes ")
                          << op->getOperand(0).getType() << " and "
                          << operand.getType());
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

llvm::Error ShapeChecker::checkNew(const FunctionSignature &signature,
                                   llvm::ArrayRef<HostTensor> inputs) {
  if (llvm::Error error = parse())
    return error;
  OwningOpRef<ModuleOp> copy = module->clone();
  auto function = copy->lookupSymbol<func::FuncOp>(signature.name);
  // What lowering adds takes the arguments of a function that is checked.
  if (!function || function.getNumArguments() != inputs.size() ||
      !SymbolTable::symbolKnownUseEmpty(function, *copy))
    return llvm::Error::success();
  specialize(function, inputs);
  PassManager pm(context.get());
  pm.addPass(createInlinerPass());
  pm.addPass(createCanonicalizerPass());
  DiagnosticCollector diagnostics(context.get());
  if (succeeded(pm.run(*copy)) && succeeded(verifyWithSizes(function)))
    return llvm::Error::success();
  std::string reason =
      llvm::toString(diagnostics.takeError("its operations do not take them"));
  return llvm::createStringError(
      "the arguments of @" + signature.name +
      " have sizes that contradict each other: " + reason);
}
