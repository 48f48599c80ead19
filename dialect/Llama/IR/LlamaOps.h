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
  /// With keys and values in 8 bits.
  Value kScale, vScale;
  bool causal = false;
  std::optional<int64_t> window;
  std::optional<double> scale;
  std::optional<double> softcap;
  AttentionLayout layout = AttentionLayout::head_major;
  CacheLayoutAttr cacheLayout;
};

/// The rule of a block format: elements and bytes of one block of one row,
/// elements of a group (which share one scale), whether groups have a minimum,
/// what a row has beside its blocks, and how many rows of the matrix a row of
/// bytes holds.
struct BlockFormatInfo {
  int64_t elements;
  int64_t bytes;
  /// Elements that share a scale; 0 where all of a row do.
  int64_t groupSize;
  bool hasMin;
  /// Bytes that follow the blocks of a row; less than a block.
  int64_t tail = 0;
  int64_t rows = 1;

  /// Bytes of one block of all the rows that lie together.
  int64_t rowBytes() const { return bytes * rows; }
  /// Bytes that follow these rows' blocks.
  int64_t tailBytes() const { return tail * rows; }
  /// Whether so many bytes are whole blocks of the rows that lie together, and
  /// their tail.
  bool isWhole(int64_t size) const { return size % rowBytes() == tailBytes(); }
  /// The blocks of each row that so many bytes are.
  int64_t countBlocks(int64_t size) const { return size / rowBytes(); }
  /// The scales of a row of so many elements.
  int64_t countGroups(int64_t size) const {
    return groupSize ? size / groupSize : 1;
  }
};
BlockFormatInfo getBlockFormatInfo(BlockFormat format);

/// Rows of a matrix that an interleaved block format keeps together.
inline constexpr int64_t kInterleavedRows = 16;

/// A run of bytes of a block, which the interleaved format stores as
/// [bytes / unit][16 rows][unit].
struct BlockSegment {
  int64_t from;
  int64_t bytes;
  int64_t unit;
};

/// Where an interleaved format has what blocks of single rows have: block after
/// block, the quants and then the other segments, but every second block the
/// other way round, so that quants begin at cache lines. The tails of the rows
/// come at the end.
struct InterleavedLayout {
  BlockSegment quants;
  llvm::ArrayRef<BlockSegment> head;
  /// What the bytes of the quants are combined with by exclusive or: numbers
  /// that are signed in a plain block become offset by 128.
  uint8_t flip;

  /// Bytes of a block that are no quants.
  int64_t getHeadBytes() const {
    int64_t bytes = 0;
    for (const BlockSegment &segment : head)
      bytes += segment.bytes;
    return bytes;
  }
  /// Bytes of a block of all rows of a panel, and of the parts of it.
  int64_t getPanelBytes() const {
    return getPanelQuantBytes() + getPanelHeadBytes();
  }
  int64_t getPanelQuantBytes() const { return kInterleavedRows * quants.bytes; }
  int64_t getPanelHeadBytes() const {
    return kInterleavedRows * getHeadBytes();
  }
};
/// Of an interleaved format.
InterleavedLayout getInterleavedLayout(BlockFormat format);
/// The format of single rows of the same blocks; the format itself where it is
/// that.
BlockFormat getPlainFormat(BlockFormat format);
inline bool isInterleaved(BlockFormat format) {
  return getPlainFormat(format) != format;
}
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
