//===- Attention.h - Attention on vectors and tiles -------------*- C++ -*-===//
//
// As many rows of a task as a vector has lanes are a unit: scores,
// probabilities and results are transposed,
//
//   scores[key, row]    = K[key, d] x Q[d, row]
//   results[d, row]    += V[key, d]^T x P[key, row]
//
// so that maxima and sums over keys are additions and comparisons of vectors.
// Keys come in blocks, whose results are added under the largest score so far.
//
//===----------------------------------------------------------------------===//
#ifndef LLAMA_MLIR_LIB_CODEGEN_X86_ATTENTION_H
#define LLAMA_MLIR_LIB_CODEGEN_X86_ATTENTION_H

#include "lib/Codegen/Common/AttentionTasks.h"
#include "lib/Codegen/X86/Emitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::llama {

/// Stack that a task of one query may take.
inline constexpr int64_t kStackBytes = 128 * 1024;

/// Results are scaled anew when a maximum has grown by this factor, a power of
/// two: until then, probabilities are larger than 1.
inline constexpr double kLog2Slack = 8;

/// What the functions of tasks are made of.
class AttentionEmitterBase : protected X86Emitter {
public:
  /// Takes the arguments of the function, to whose end code goes.
  void enter(func::FuncOp function);

protected:
  AttentionEmitterBase(RewriterBase &b, Location loc,
                       const AttentionShape &shape, int64_t lanes);

  Value minimum(Value a, Value c) {
    return arith::MinSIOp::create(b, loc, a, c);
  }
  Value sub(Value a, Value c) { return arith::SubIOp::create(b, loc, a, c); }
  Value plus(Value a, Value c) { return arith::AddIOp::create(b, loc, a, c); }
  Value divide(Value index, int64_t factor) {
    return arith::DivUIOp::create(b, loc, index, constant(factor));
  }
  Value ceilDivide(Value index, int64_t factor) {
    return arith::CeilDivUIOp::create(b, loc, index, constant(factor));
  }
  Value compare(arith::CmpIPredicate predicate, Value a, Value c) {
    return arith::CmpIOp::create(b, loc, predicate, a, c);
  }
  Value both(Value a, Value c) { return arith::AndIOp::create(b, loc, a, c); }
  Value either(Value a, Value c) { return arith::OrIOp::create(b, loc, a, c); }
  Value select(Value condition, Value a, Value c) {
    return arith::SelectOp::create(b, loc, condition, a, c);
  }
  Value splat(double value);
  Value splatInt(int32_t value);
  Value broadcast(VectorType type, Value value) {
    return vector::BroadcastOp::create(b, loc, type, value);
  }
  Value toInt(Value index) {
    return broadcast(ints,
                     arith::IndexCastOp::create(b, loc, b.getI32Type(), index));
  }
  Value asInts(Value vector) {
    return vector::BitCastOp::create(b, loc, ints, vector);
  }
  Value asPairs(Value vector) {
    return vector::BitCastOp::create(b, loc, pairs, vector);
  }
  Value load(VectorType type, Value buffer, ValueRange at) {
    return vector::LoadOp::create(b, loc, type, buffer, at);
  }
  void store(Value value, Value buffer, ValueRange at) {
    vector::StoreOp::create(b, loc, value, buffer, at);
  }
  /// Without a fused instruction where the processor has none.
  Value fma(Value a, Value c, Value sum) {
    return vector::FMAOp::create(b, loc, a, c, sum);
  }
  Value mulf(Value a, Value c) { return arith::MulFOp::create(b, loc, a, c); }
  Value addf(Value a, Value c) { return arith::AddFOp::create(b, loc, a, c); }
  Value subf(Value a, Value c) { return arith::SubFOp::create(b, loc, a, c); }
  /// `c` where one of them is no number: one instruction.
  Value larger(Value a, Value c) { return select(isMore(a, c), a, c); }
  Value isMore(Value a, Value c) {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OGT, a, c);
  }
  Value isEqual(Value a, Value c) {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, a, c);
  }
  Value minusInfinity();
  /// 1 / totals, 0 where nothing was visible.
  Value invert(Value totals);
  /// cap * tanh(scale * score / cap)
  Value capScore(Value score);
  Value anyLane(Value mask) {
    return vector::ReductionOp::create(b, loc, vector::CombiningKind::OR, mask);
  }
  void ifThen(Value condition, function_ref<void()> body);
  void loop(Value begin, Value end, int64_t step,
            function_ref<void(Value)> body);
  /// The first `count` of `lanes` lanes.
  Value firstLanes(Value count, int64_t lanes) {
    return vector::CreateMaskOp::create(
        b, loc, VectorType::get({lanes}, b.getI1Type()), count);
  }
  Value makeBuffer(ArrayRef<int64_t> sizes, Type type);
  /// Of vectors in the element type of the operands.
  VectorType ofElements(int64_t lanes) {
    return VectorType::get({lanes}, shape.element);
  }
  /// A vector of elements as it lies, with zeros beyond `size`, from a constant
  /// place of a row.
  Value loadElements(int64_t lanes, Value buffer, Value row, int64_t first,
                     int64_t size);
  /// Of a row of keys or values: factors (f32, or bf16 for pairs), multiplied
  /// by the row's scale where there is one.
  Value loadFactors(VectorType factors, Value buffer, Value scales, Value row,
                    int64_t first, int64_t size);
  /// A scale in every lane.
  Value broadcastScale(VectorType type, Value scales, ValueRange at) {
    return broadcast(type, memref::LoadOp::create(b, loc, scales, at));
  }
  /// A vector of elements as f32.
  Value widen(Value vector);
  /// The other way round.
  Value narrow(Value vector);
  /// An f32, or a pair of bf16, in every lane.
  Value broadcastFactor(Value buffer, Value row, Value at);
  /// Hardware sees no pattern in the rows of one head.
  void prefetch(Value buffer, Value row, int64_t feature, int64_t hint = 2);
  /// Elements of a line of the cache.
  int64_t lineElements() const {
    return 64 * 8 / shape.cacheElement.getIntOrFloatBitWidth();
  }

  const AttentionShape &shape;
  int64_t lanes;
  Type f32;
  IntegerType i32;
  /// Vectors of as many lanes: of f32, i32, and pairs of bf16.
  VectorType floats, ints, pairs;
  /// Arguments of the function: the position is the first query's, keys that
  /// are seen are in [begin, end).
  Value queries, keys, values, results, position, begin, end;
  Value numQueries;
  /// Of quantised keys and values; null otherwise.
  Value keyScales, valueScales;
};

/// The function of a task where lanes are rows. What multiplies is the derived
/// class's.
class AttentionEmitter : public AttentionEmitterBase {
public:
  struct Layout {
    /// Rows of a unit.
    int64_t lanes;
    /// Whether factors are bf16, two of them (of neighbouring head dimensions,
    /// or keys) side by side in a lane; f32 otherwise.
    bool usesPairs;
    /// Keys of a block, and of a step, to whole ones of which the number of
    /// keys that a unit sees is rounded up.
    int64_t blockKeys, keyStep;
    /// To whole ones of which the dimensions of values are filled up.
    int64_t featureStep;
    /// Units whose scores exist at a time.
    int64_t numBuffers;
  };

  virtual ~AttentionEmitter() = default;
  /// Emits the body of the function of a task.
  void emit(func::FuncOp function);

protected:
  AttentionEmitter(RewriterBase &b, Location loc, const AttentionShape &shape,
                   const Layout &layout);

  //===--------------------------------------------------------------------===//
  // What a derived class adds
  //===--------------------------------------------------------------------===//

  /// A buffer for the values of a block, those of the first keys first.
  virtual Value allocateValues() = 0;
  /// Packs the values of keys [key, key + count), up to a whole step.
  virtual void packValues(Value key, Value count) = 0;
  /// Goes through the units for a block of keys. `nonFinite`, if not null, says
  /// whether values are to be kept from rows that do not see them.
  virtual void emitUnits(Value key, Value count, Value nonFinite) = 0;

  //===--------------------------------------------------------------------===//
  // What it has for that
  //===--------------------------------------------------------------------===//

  /// What the rows of neighbouring units see of a block of keys.
  struct View {
    Value unit;
    /// The buffer for scores and probabilities of the first of them.
    Value buffer;
    /// The number of keys, and up to a whole step.
    Value count, padded;
    /// Whether some of the rows do not see some of them; null for never.
    Value partly;
  };
  /// Emits a step for `numUnits` units, if they see anything.
  void emitStep(Value unit, Value numUnits, Value buffer, Value key,
                Value count, function_ref<void(const View &)> step);
  /// scores -> probabilities, for the first unit.
  void computeProbabilities(const View &view, Value key);
  /// sums += values x probabilities of the first unit without what is not
  /// visible: a NaN there must not show. Rare, and slow.
  void addVisibleValues(const View &view, Value key);
  /// Values to add where `nonFinite` does not hold, or to add with care.
  void addValues(const View &view, Value nonFinite,
                 function_ref<void()> multiply,
                 function_ref<void()> addVisible);

  int64_t numUnits() const { return llvm::divideCeil(shape.rows(), lanes); }
  /// Dimensions filled up with zeros.
  int64_t depth() const { return llvm::alignTo(shape.headDim, width); }
  int64_t features() const {
    return llvm::alignTo(shape.valueDim, layout.featureStep);
  }

  const Layout layout;
  /// Elements of a vector of factors.
  int64_t width;
  VectorType factors;
  Value rows, units;
  /// Scratch on the stack, in the order of its dimensions: packedQueries[unit]
  /// [head dimension][row], as [unit][head dimension / 2][row, 2] in pairs;
  /// packedKeys[key][head dimension]; sums[unit][feature][row];
  /// scores[buffer][key][row]; probabilities as scores, which they replace, or
  /// in pairs [buffer][key / 2][row, 2].
  Value packedQueries, packedKeys, packedValues, sums, scores, probabilities;
  /// Of each row.
  Value maxima, totals, positions;

private:
  /// Where `row` of the task lies in queries or results, and whether it does.
  struct Row {
    Value query, head, exists;
  };
  Row rowOf(Value unit, int64_t lane);
  Values indicesOf(const Row &row, Value feature);
  /// Makes the scratch buffers.
  void allocate();
  /// All rows over all blocks of keys, after that.
  void emitRows();
  void startUnit(Value unit);
  void finishUnit(Value unit);
  void packKeys(Value key, Value count, Value padded);
  Value hasNonFinite(Value padded);
  void emitBlock(Value key, Value count);
  Value roundUp(Value count);
  Value isPartlyVisible(Value key, Value count, Value first, Value last);
  Value visibleRows(const View &view, Value key, Value i);
  void capScores(const View &view);
  void maskScores(const View &view, Value key);
  Value findMaximum(const View &view);
  Value powerOfTwo(Value x);
  void exponentiate(const View &view, Value maximum);
};

} // namespace mlir::llama

#endif // LLAMA_MLIR_LIB_CODEGEN_X86_ATTENTION_H
