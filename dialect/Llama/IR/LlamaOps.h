//===- LlamaOps.h - The llama dialect: operations and attributes -----------===//
#ifndef LLAMA_MLIR_DIALECT_LLAMA_IR_LLAMAOPS_H
#define LLAMA_MLIR_DIALECT_LLAMA_IR_LLAMAOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "dialect/Llama/IR/LlamaDialect.h.inc"
#include "dialect/Llama/IR/LlamaEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialect/Llama/IR/LlamaAttributes.h.inc"

#define GET_OP_CLASSES
#include "dialect/Llama/IR/LlamaOps.h.inc"

#endif // LLAMA_MLIR_DIALECT_LLAMA_IR_LLAMAOPS_H
