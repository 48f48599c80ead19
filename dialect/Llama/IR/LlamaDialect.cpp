//===- LlamaDialect.cpp - Registration of the llama dialect ---------------===//
#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::llama;

#include "dialect/Llama/IR/LlamaDialect.cpp.inc"
#include "dialect/Llama/IR/LlamaEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dialect/Llama/IR/LlamaAttributes.cpp.inc"

/// `custom<SameType>`: one type in the text for operands and results that have
/// the same.
template <typename... Types>
static ParseResult parseSameType(OpAsmParser &parser, Types &...types) {
  Type type;
  if (parser.parseType(type))
    return failure();
  ((types = type), ...);
  return success();
}

template <typename... Types>
static void printSameType(OpAsmPrinter &printer, Operation *, Type type,
                          Types...) {
  printer << type;
}

#define GET_OP_CLASSES
#include "dialect/Llama/IR/LlamaOps.cpp.inc"

namespace {
/// Functions of llama operations can be inlined: they have no effects.
struct LlamaInlinerInterface : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void LlamaDialect::initialize() {
  addInterfaces<LlamaInlinerInterface>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialect/Llama/IR/LlamaAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialect/Llama/IR/LlamaOps.cpp.inc"
      >();
}
