//===- LlamaDialect.cpp - Registration of the llama dialect ----------------===//
#include "dialect/Llama/IR/LlamaOps.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::llama;

#include "dialect/Llama/IR/LlamaDialect.cpp.inc"
#include "dialect/Llama/IR/LlamaEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dialect/Llama/IR/LlamaAttributes.cpp.inc"

#define GET_OP_CLASSES
#include "dialect/Llama/IR/LlamaOps.cpp.inc"

void LlamaDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialect/Llama/IR/LlamaAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialect/Llama/IR/LlamaOps.cpp.inc"
      >();
}
