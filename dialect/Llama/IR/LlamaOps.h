//===- LlamaOps.h - The llama dialect: operations and attributes ----------===//
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

#include <optional>

#include "dialect/Llama/IR/LlamaDialect.h.inc"
#include "dialect/Llama/IR/LlamaEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialect/Llama/IR/LlamaAttributes.h.inc"

namespace mlir::llama {

/// Sizes of one tensor, ShapedType::kDynamic where unknown.
using Shape = SmallVector<int64_t>;
/// One shape for each result of an operation, in order; optional results that
/// an operation lacks may have one too.
using Shapes = SmallVector<Shape, 3>;

/// The optional operands and the attributes of attention and its partial form,
/// for builders. An absent value means what an absent operand or attribute
/// does.
struct AttentionOptions {
  Value mask;
  Value offset;
  Value kvLen;
  bool causal = false;
  std::optional<int64_t> window;
  std::optional<double> scale;
  std::optional<double> softcap;
  AttentionLayout layout = AttentionLayout::head_major;
  CacheLayoutAttr cacheLayout;
};

/// The rule of a ggml block format: elements and bytes of one block, elements
/// of a group (which share one scale), and whether groups have a minimum.
struct BlockFormatInfo {
  int64_t elements;
  int64_t bytes;
  int64_t groupSize;
  bool hasMin;
};
BlockFormatInfo getBlockFormatInfo(BlockFormat format);
/// The attribute of a linalg.generic that dequantises blocks of this format,
/// which a memory read in its body names: a short name of its body.
inline constexpr llvm::StringLiteral kBlockFormatAttr = "llama.block_format";

/// Whether all operands and results of `op` are statically shaped, so that no
/// size is left to run time, where it could contradict another one.
bool hasOnlyStaticShapes(Operation *op);

/// Speculatable when all shapes are static.
template <typename ConcreteType>
class SpeculatableIfStatic
    : public OpTrait::TraitBase<ConcreteType, SpeculatableIfStatic> {
public:
  Speculation::Speculatability getSpeculatability() {
    return hasOnlyStaticShapes(this->getOperation())
               ? Speculation::Speculatable
               : Speculation::NotSpeculatable;
  }
};

} // namespace mlir::llama

#define GET_OP_CLASSES
#include "dialect/Llama/IR/LlamaOps.h.inc"

#endif // LLAMA_MLIR_DIALECT_LLAMA_IR_LLAMAOPS_H
