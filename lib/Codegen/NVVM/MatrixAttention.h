//===- MatrixAttention.h - Attention on tensor cores ------------*- C++ -*-===//
//
// As FlashAttention-2 has it. A block of four warps has one K/V head and some
// queries: its rows are each query with each of the query heads that share the
// head. Keys and values come in blocks, two on their way, by asynchronous
// copies. A warp has some of the rows for itself: of a block of keys it
// computes scores in registers (queries times keys), their maxima by shuffles
// among the four lanes of a row, and exponentials, which in 16 bits are the
// operand of the second product (times values) as they lie. Results stay in
// registers; they and the sums shrink when a maximum grows.
//
// Rows in workgroup memory are a chunk longer than they need be, so that the
// eight rows that ldmatrix reads at once lie in different banks, and that all
// places are a lane's own plus a constant.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXATTENTION_H
#define LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXATTENTION_H

#include "lib/Codegen/GPU/AttentionCode.h"
#include "lib/Codegen/NVVM/MatrixUnits.h"

#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

namespace mlir::llama {

/// How a task is divided. Results take warpRows / 32 * (head dimension)
/// registers of a thread, scores warpRows / 32 * keys.
struct AttentionSchedule {
  int64_t maxDim;    ///< Of keys and values.
  int64_t warpRows;  ///< Of each warp.
  int64_t keys;      ///< Of a block.
  bool holdsQueries; ///< In registers; or they are read for every block.

  static constexpr int64_t kWarps = 4;
  int64_t rows() const { return warpRows * kWarps; }
};

/// All of them, by dimension.
ArrayRef<AttentionSchedule> getAttentionSchedules();

/// How an attention is divided; null if it is none for tensor cores.
const AttentionSchedule *findAttentionSchedule(const AttentionShape &shape);

/// How a part of the keys for one query is divided: each warp has all rows, and
/// keys of its own of every block. Null if that is nothing for tensor cores.
const AttentionSchedule *findPartSchedule(const AttentionShape &shape);

/// Emits the function of a task, or of a part of the keys for one query.
class MatrixAttention : AttentionCode {
public:
  static constexpr int64_t kThreads = AttentionSchedule::kWarps * kWarp;

  MatrixAttention(RewriterBase &rewriter, const AttentionShape &shape,
                  func::FuncOp function, const AttentionSchedule &schedule,
                  bool isAligned, bool isPart)
      : AttentionCode(rewriter, shape, function), schedule(schedule),
        isAligned(isAligned), isPart(isPart), type(shape.element),
        keyPitch(shape.headDim + kGap), valuePitch(shape.valueDim + kGap),
        rowBlocks(schedule.warpRows / kMmaRows),
        keyBlocks(schedule.keys / kMmaColumns),
        valueBlocks(shape.valueDim / kMmaColumns) {}

  void emitTask();
  void emitPart();

private:
  using Values = SmallVector<Value>;
  static constexpr int64_t kStages = 2;
  /// Elements between rows in workgroup memory, beyond what they hold.
  static constexpr int64_t kGap = kChunk;
  /// Lanes that share a row of scores.
  static constexpr int64_t kRowLanes = 4;

  /// A buffer as one dimension, and where its rows begin.
  struct Rows {
    Value flat, offset;
    Values strides; ///< Of all dimensions but the last, where it is 1.
  };

  /// What is carried from a block of keys to the next: of each row of this lane
  /// the maximum (before scores are scaled) and this lane's part of the sum;
  /// and 16 x 8 results at a time.
  struct State {
    Values maxima, sums, results;
  };
  /// Rows of this lane: two of each 16 of the warp.
  int64_t laneRows() const { return 2 * rowBlocks; }
  /// The row of element `i` of 16 x 8 that are those of block `r` of rows.
  static int64_t rowOf(int64_t r, int64_t i) { return 2 * r + i / 2; }
  MutableArrayRef<Value> block(Values &sums, int64_t i) {
    return MutableArrayRef<Value>(sums).slice(4 * i, 4);
  }
  int64_t rows() const { return isPart ? schedule.warpRows : schedule.rows(); }
  /// Keys of a block, of all warps.
  int64_t stageKeys() const {
    return isPart ? schedule.keys * AttentionSchedule::kWarps : schedule.keys;
  }
  int64_t stageSize() const { return stageKeys() * (keyPitch + valuePitch); }
  /// Whether a row may see a part of the keys only. Parts end at those that are
  /// seen.
  bool hides() const { return !isPart && (shape.causal || shape.window); }

  Value exp2(Value x) { return math::Exp2Op::create(b, x); }
  /// One instruction.
  Value scaled(Value x, Value factor, Value added) {
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(b, x, factor, contract);
    return arith::AddFOp::create(b, product, added, contract);
  }
  Value isNot(Value x, Value y) {
    return arith::CmpFOp::create(b, arith::CmpFPredicate::UNE, x, y);
  }
  /// One instruction. What is no number is passed over: the weight that it
  /// becomes is none, and makes the whole row so.
  Value maximum(Value x, Value y) { return LLVM::MaxNumOp::create(b, x, y); }
  Value either(Value x, Value y) { return arith::OrIOp::create(b, x, y); }
  /// Whether it is so for any lane of the warp.
  Value anyLane(Value condition) {
    Value all = arith::ConstantOp::create(b, b.getI32IntegerAttr(-1));
    return NVVM::VoteSyncOp::create(b, b.getI1Type(), all, condition,
                                    NVVM::VoteSyncKind::any);
  }
  /// Of the lanes that share a row.
  Value reduceRow(Value value, function_ref<Value(Value, Value)> combine) {
    for (int64_t distance = 1; distance < kRowLanes; distance *= 2) {
      Value offset =
          arith::ConstantOp::create(b, b.getI32IntegerAttr(distance));
      Value width = arith::ConstantOp::create(b, b.getI32IntegerAttr(kWarp));
      Value other =
          gpu::ShuffleOp::create(b, value, offset, width, gpu::ShuffleMode::XOR)
              .getShuffleResult();
      value = combine(value, other);
    }
    return value;
  }
  /// What a score is as an exponent of two; rounded, wherever it is used.
  Value toExponent(Value score) {
    return LLVM::FMulOp::create(b, score, number(shape.exponentScale()));
  }
  /// Of a maximum that scores are subtracted from: 0 where there is none.
  Value orZero(Value most) { return select(isLeast(most), number(0), most); }
  /// What `then` makes of values if the condition holds.
  Values whenElse(Value condition, ValueRange otherwise,
                  function_ref<Values()> then) {
    auto choice = scf::IfOp::create(b, otherwise.getTypes(), condition,
                                    /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, then());
    b.setInsertionPointToStart(choice.elseBlock());
    scf::YieldOp::create(b, otherwise);
    return llvm::to_vector(ValueRange(choice.getResults()));
  }

  //===--- Memory ---------------------------------------------------------===//
  Rows makeRows(Value buffer);
  /// All chunks of some rows in workgroup memory, divided among the threads.
  void forEachChunk(int64_t rows, int64_t chunks,
                    function_ref<void(Value row, Value chunk)> body);
  /// Brings a chunk of a row to `place`; zeros where `exists` is false, in
  /// which case the row is some other one.
  void bring(const Rows &from, ArrayRef<Value> row, Value chunk, Value memory,
             Value place, Value exists);
  void bringQueries();
  void bringKeys(Value first, Value stage);
  void commit() {
    if (isAligned)
      NVVM::CpAsyncCommitGroupOp::create(b);
  }
  /// Leaves the last `groups` on their way.
  void wait(int64_t groups) {
    if (isAligned)
      NVVM::CpAsyncWaitGroupOp::create(b, groups);
    barrier();
  }
  Values matrices(Value memory, Value place, int64_t constant,
                  bool transpose = false) {
    return loadMatrices(b, b.getLoc(), memory, add(place, index(constant)),
                        transpose);
  }

  //===--- Steps ----------------------------------------------------------===//
  void allocate();
  void findRows();
  /// Of the keys in [begin, end), of which all rows see those in [fullBegin,
  /// fullEnd).
  State goThroughKeys(Value fullBegin, Value fullEnd);
  Values loadQueries(int64_t k);
  Values computeScores(Value stage);
  Values hide(Value first, Values scores);
  /// Turns scores to weights, and shrinks what was there before.
  void weigh(Values &scores, State &state);
  void addValues(ArrayRef<Value> weights, Value stage, State &state);
  /// Whether a value of the block is infinite or no number.
  Value findNonFinite(Value stage);
  void addNonFinite(Value first, Value stage, State &state);
  void finish(State &state);
  /// Adds up what the warps have, one after the other.
  void finishPart(State &state);

  const AttentionSchedule &schedule;
  bool isAligned, isPart;
  Type type;
  int64_t keyPitch, valuePitch;
  /// 16 rows of a warp, 8 keys of a block and 8 features at a time.
  int64_t rowBlocks, keyBlocks, valueBlocks;

  Value lane, warp, position, begin, end, count;
  Rows q, k, v, y;
  /// Queries of all rows and then their results; and [stage][keys, values].
  Value queries, ring;
  /// Places of a lane in them: of ldmatrix for 16 rows of queries, 16 keys, and
  /// 16 values transposed.
  Value queryPlace, keyPlace, valuePlace;
  /// Of each row of this lane, the keys that it sees.
  Values limits, starts;
  /// The first column of this lane, and of its warp's keys in a block.
  Value laneColumn, warpKey;
  /// If they are held, by dimension and block of rows.
  SmallVector<Values> held;
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_NVVM_MATRIXATTENTION_H
