//===- LoopStructure.cpp - The loops of a llama operation -----------------===//
#include "lib/Lower/LoopStructure.h"

#include "dialect/Llama/IR/LlamaOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::llama;

OpFoldResult LoopStructure::getMultiple(LinalgBuilder &b,
                                        DimAccess access) const {
  if (!access.grouped)
    return b.getIndexAttr(1);
  if (staticGroup)
    return b.getIndexAttr(*staticGroup);
  return b.divideIntoGroups(b.dim(group->first.tensor, group->first.dim),
                            b.dim(group->second.tensor, group->second.dim));
}

namespace {
constexpr auto kParallel = utils::IteratorType::parallel;

RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// An operand or result by its place in the operation, as one value may be
/// several operands (attention of x with itself); none when it is absent.
struct Slot {
  bool isResult;
  std::optional<unsigned> number;
};

/// The operand declared at `index`.
template <typename OpTy> Slot operand(OpTy op, unsigned index) {
  auto [first, count] = op.getODSOperandIndexAndLength(index);
  return {false, count ? std::optional(first) : std::nullopt};
}

Slot result(Operation *op, unsigned index) {
  return {true,
          index < op->getNumResults() ? std::optional(index) : std::nullopt};
}

/// Fills in a LoopStructure; what is not mentioned belongs to every tile.
class StructureBuilder {
public:
  explicit StructureBuilder(Operation *op) {
    for (Value operand : op->getOperands())
      structure.operands.emplace_back(getTensorType(operand).getRank());
    for (Value result : op->getResults())
      structure.results.emplace_back(getTensorType(result).getRank());
  }

  unsigned addLoop(Value tensor, int64_t dim,
                   utils::IteratorType iterator = kParallel) {
    structure.loops.push_back({iterator, {tensor, dim}});
    return structure.loops.size() - 1;
  }

  /// Dimension `dim` of an operand or result follows `loop`.
  void follow(Slot slot, int64_t dim, unsigned loop, bool grouped = false) {
    if (!slot.number)
      return;
    auto &tensors = slot.isResult ? structure.results : structure.operands;
    tensors[*slot.number][dim] = {loop, grouped};
  }

  /// A loop over each of the first `count` dimensions of `extent`, which
  /// `slots` share.
  void addSharedLoops(Value extent, int64_t count, ArrayRef<Slot> slots) {
    for (int64_t i = 0; i < count; ++i) {
      unsigned loop = addLoop(extent, i);
      for (Slot slot : slots)
        follow(slot, i, loop);
    }
  }

  void setGroup(TensorDim many, TensorDim few) {
    structure.group.emplace(many, few);
  }

  LoopStructure structure;
};

void describe(StructureBuilder &s, RmsNormOp op) {
  int64_t lead = getTensorType(op.getX()).getRank() -
                 getTensorType(op.getWeight()).getRank();
  constexpr unsigned kX = 0, kResidual = 3;
  s.addSharedLoops(
      op.getX(), lead,
      {operand(op, kX), operand(op, kResidual), result(op, 0), result(op, 1)});
}

void describe(StructureBuilder &s, LayerNormOp op) {
  Value parameter = op.getWeight() ? op.getWeight() : op.getBias();
  int64_t normalised = parameter ? getTensorType(parameter).getRank() : 1;
  s.addSharedLoops(op.getX(), getTensorType(op.getX()).getRank() - normalised,
                   {operand(op, 0), result(op, 0)});
}

template <typename OpTy> void describeGate(StructureBuilder &s, OpTy op) {
  s.addSharedLoops(op.getGate(), getTensorType(op.getGate()).getRank(),
                   {operand(op, 0), operand(op, 1), result(op, 0)});
}

void describe(StructureBuilder &s, RopeTableOp op) {
  s.addSharedLoops(op.getPositions(),
                   getTensorType(op.getPositions()).getRank(),
                   {operand(op, 0), result(op, 0), result(op, 1)});
}

void describe(StructureBuilder &s, RopeOp op) {
  int64_t rank = getTensorType(op.getX()).getRank();
  s.addSharedLoops(op.getX(), rank - 1, {operand(op, 0), result(op, 0)});
  // The tables follow x without its heads, aligned at the end.
  SmallVector<unsigned> loops = loopRange(0, rank - 1);
  if (std::optional<int64_t> axis = op.getHeadsAxis())
    loops.erase(loops.begin() + (*axis + rank) % rank);
  RankedTensorType tableType = getTensorType(op.getCos());
  loops.erase(loops.begin(), loops.end() - (tableType.getRank() - 1));
  for (auto [dim, loop] : llvm::enumerate(loops)) {
    if (tableType.getDimSize(dim) == 1)
      continue;
    for (unsigned table : {1, 2})
      s.follow(operand(op, table), dim, loop);
  }
}

template <typename OpTy>
void describeAttention(StructureBuilder &s, OpTy op, ArrayRef<Slot> likeQ) {
  constexpr unsigned kQ = 0, kK = 1, kV = 2, kMask = 3, kOffset = 4, kKvLen = 5,
                     kKScale = 6, kVScale = 7;
  bool headMajor = op.getLayout() == AttentionLayout::head_major;
  bool hasBatch = getTensorType(op.getQ()).getRank() == 4;
  int64_t heads = (headMajor ? 0 : 1) + hasBatch;
  int64_t tokens = (headMajor ? 1 : 0) + hasBatch;
  s.addLoop(hasBatch ? op.getQ() : Value(), 0);
  s.addLoop(op.getK(), heads);
  s.addLoop(op.getQ(), tokens);
  s.setGroup({op.getQ(), heads}, {op.getK(), heads});
  auto followQueries = [&](Slot slot) {
    if (hasBatch)
      s.follow(slot, 0, kBatchLoop);
    s.follow(slot, heads, kHeadLoop, /*grouped=*/true);
    s.follow(slot, tokens, kQueryLoop);
  };
  followQueries(operand(op, kQ));
  llvm::for_each(likeQ, followQueries);
  bool splitsKeys = isa<AttentionPartialOp>(op.getOperation());
  if (splitsKeys)
    s.addLoop(op.getK(), tokens, utils::IteratorType::reduction);
  SmallVector<Slot> likeK{operand(op, kK), operand(op, kV)};
  if (op.getKScale())
    likeK.push_back(operand(op, kKScale));
  if (op.getVScale())
    likeK.push_back(operand(op, kVScale));
  for (Slot slot : likeK) {
    if (hasBatch)
      s.follow(slot, 0, kBatchLoop);
    s.follow(slot, heads, kHeadLoop);
    if (splitsKeys)
      s.follow(slot, tokens, kKeyLoop);
  }
  if (Value mask = op.getMask()) {
    // Aligned at the end; dimensions of size one broadcast.
    int64_t rank = getTensorType(mask).getRank();
    for (int64_t dim = 0; dim < rank; ++dim) {
      unsigned loop = 4 - rank + dim;
      if (getTensorType(mask).getDimSize(dim) != 1 &&
          (loop != kKeyLoop || splitsKeys))
        s.follow(operand(op, kMask), dim, loop, /*grouped=*/loop == kHeadLoop);
    }
  }
  for (auto [slot, count] : {std::pair(operand(op, kOffset), op.getOffset()),
                             std::pair(operand(op, kKvLen), op.getKvLen())})
    if (count && getTensorType(count).getRank() == 1 &&
        getTensorType(count).getDimSize(0) != 1)
      s.follow(slot, 0, kBatchLoop);
}

void describe(StructureBuilder &s, AttentionOp op) {
  describeAttention(s, op, {result(op, 0)});
}

void describe(StructureBuilder &s, AttentionPartialOp op) {
  constexpr unsigned kAcc = 8, kMax = 9, kSum = 10;
  describeAttention(s, op,
                    {operand(op, kAcc), operand(op, kMax), operand(op, kSum),
                     result(op, 0), result(op, 1), result(op, 2)});
}

void describe(StructureBuilder &s, KvCacheUpdateOp op) {
  // Tokens are no loop: where they go depends on their number.
  bool hasBatch = getTensorType(op.getCache()).getRank() == 4;
  int64_t heads =
      hasBatch + (op.getLayout() == AttentionLayout::head_major ? 0 : 1);
  unsigned batchLoop = hasBatch ? s.addLoop(op.getCache(), 0) : 0;
  unsigned headLoop = s.addLoop(op.getCache(), heads);
  SmallVector<Slot> slots{operand(op, 0), operand(op, 2), result(op, 0)};
  if (op.getScales())
    slots.append({operand(op, 3), result(op, 1)});
  for (Slot slot : slots) {
    if (hasBatch)
      s.follow(slot, 0, batchLoop);
    s.follow(slot, heads, headLoop);
  }
  RankedTensorType position = getTensorType(op.getPosition());
  if (hasBatch && position.getRank() == 1 && position.getDimSize(0) != 1)
    s.follow(operand(op, 1), 0, batchLoop);
}

void describe(StructureBuilder &s, LinearOp op) {
  int64_t lead = getTensorType(op.getX()).getRank() - 1;
  s.addSharedLoops(op.getX(), lead, {operand(op, 0), result(op, 0)});
  unsigned out = s.addLoop(op.getWeight(), 0);
  s.follow(operand(op, 1), 0, out);
  s.follow(operand(op, 2), 0, out);
  s.follow(result(op, 0), lead, out);
}

void describe(StructureBuilder &s, DequantizeOp op) {
  Slot q = operand(op, 0), scale = operand(op, 1), min = operand(op, 2),
       w = result(op, 0);
  int64_t last = getTensorType(op.getQ()).getRank() - 1;
  s.addSharedLoops(op.getQ(), last, {q, scale, min, w});
  unsigned groups = s.addLoop(op.getScale(), last);
  s.setGroup({op.getQ(), last}, {op.getScale(), last});
  s.follow(scale, last, groups);
  s.follow(min, last, groups);
  s.follow(q, last, groups, /*grouped=*/true);
  s.follow(w, last, groups, /*grouped=*/true);
}

void describe(StructureBuilder &s, UnpackBlocksOp op) {
  int64_t rows = getBlockFormatInfo(op.getFormat()).rows;
  if (rows > 1) {
    unsigned panels = s.addLoop(op.getBytes(), 0);
    s.structure.staticGroup = rows;
    s.follow(operand(op, 0), 0, panels);
    for (unsigned i = 0; i < 3; ++i)
      s.follow(result(op, i), 0, panels, /*grouped=*/true);
    return;
  }
  s.addSharedLoops(
      op.getBytes(), 1,
      {operand(op, 0), result(op, 0), result(op, 1), result(op, 2)});
}

void describe(StructureBuilder &s, EmbeddingOp op) {
  int64_t rank = getTensorType(op.getIds()).getRank();
  s.addSharedLoops(op.getIds(), rank, {operand(op, 1), result(op, 0)});
  unsigned width = s.addLoop(op.getTable(), 1);
  s.follow(operand(op, 0), 1, width);
  s.follow(result(op, 0), rank, width);
}
} // namespace

LoopStructure mlir::llama::getLoopStructure(Operation *op) {
  StructureBuilder s(op);
  llvm::TypeSwitch<Operation *>(op)
      .Case<SwigluOp, GluOp>([&](auto op) { describeGate(s, op); })
      .Case<RmsNormOp, LayerNormOp, RopeTableOp, RopeOp, AttentionOp,
            AttentionPartialOp, KvCacheUpdateOp, LinearOp, DequantizeOp,
            UnpackBlocksOp, EmbeddingOp>([&](auto op) { describe(s, op); });
  return std::move(s.structure);
}
