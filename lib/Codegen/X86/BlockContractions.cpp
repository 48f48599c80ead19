//===- BlockContractions.cpp - Contractions of many rows on vectors -------===//
//
// Lanes are rows of x: an element of a weight's row, as it lies in the file, is
// multiplied with vectors of packed x, so that no sum has to be formed across
// lanes and weights need not be packed. Three vectors of rows times eight
// weight rows take eleven loads for 24 multiply-adds.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Contraction.h"
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"
#include "lib/Codegen/X86/RowContractions.h"

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86BLOCKCONTRACTIONS
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

/// Elements of k between two visits of a block of sums: packed rows of so many
/// stay in the caches closest to the processor.
constexpr int64_t kBlockDepth = 512;
/// Weight rows whose sums are kept beside each other.
constexpr int64_t kBlockColumns = 64;
/// Bytes of a cache line.
constexpr int64_t kLineBytes = 64;

/// Sums in registers: vectors of rows of x times rows of weights.
struct RegisterBlock {
  int64_t vectors;
  int64_t columns;
};

/// What is fixed for a function.
struct Shape {
  int64_t lanes;
  RegisterBlock block;
  /// Pairs of bf16 by dot products, instead of f32.
  bool usesPairs;
};

class BlockEmitter : X86Emitter {
public:
  /// With `isFresh`, sums are stored, not added to.
  BlockEmitter(RewriterBase &b, Contraction &contraction, const Shape &shape,
               Value packed, bool isFresh)
      : X86Emitter(b, contraction.op.getLoc()), contraction(contraction),
        shape(shape), unit(shape.usesPairs ? 2 : 1), isFresh(isFresh),
        weights(contraction.getWeights()), sums(contraction.getSums()),
        packed(packed),
        vectorType(VectorType::get({shape.lanes}, b.getF32Type())) {}

  /// Makes the task's buffers, at its start.
  void allocate() {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(contraction.task.getBody());
    auto makeBuffer = [&](ArrayRef<int64_t> sizes) {
      return memref::AllocaOp::create(b, loc,
                                      MemRefType::get(sizes, b.getF32Type()),
                                      b.getI64IntegerAttr(64));
    };
    partial = makeBuffer({kBlockColumns, shape.block.vectors * shape.lanes});
    turned = makeBuffer({shape.lanes, shape.lanes});
    if (isStaged())
      staged = makeBuffer(
          {shape.block.columns, std::min(kBlockDepth, contraction.depth)});
  }

  void emit() {
    columns = memref::DimOp::create(b, loc, weights, 0);
    rows = memref::DimOp::create(b, loc, sums, 0);
    firstBlock = arith::DivUIOp::create(b, loc, contraction.firstRow,
                                        constant(shape.lanes));
    Value vectors =
        arith::CeilDivUIOp::create(b, loc, rows, constant(shape.lanes));
    // Blocks of nearly the same number of vectors: a single one is slow.
    Value blocks = arith::CeilDivUIOp::create(b, loc, vectors,
                                              constant(shape.block.vectors));
    forLoop(constant(0), blocks, 1, {}, [&](Value block, Values) {
      Value first = arith::DivUIOp::create(
          b, loc, arith::MulIOp::create(b, loc, block, vectors), blocks);
      Value next = arith::DivUIOp::create(
          b, loc, arith::MulIOp::create(b, loc, add(block, 1), vectors),
          blocks);
      emitRows(first, arith::SubIOp::create(b, loc, next, first));
      return Values();
    });
  }

private:
  /// Whether weights are converted ahead of their use.
  bool isStaged() {
    return !shape.usesPairs && !contraction.getWeightType().isF32();
  }

  /// Whether register blocks leave columns over.
  bool hasRest() {
    int64_t known = cast<MemRefType>(weights.getType()).getDimSize(0);
    return ShapedType::isDynamic(known) || known % shape.block.columns != 0;
  }

  /// All columns for `count` vectors of rows.
  void emitRows(Value vector, Value count) {
    forLoop(constant(0), columns, kBlockColumns, {}, [&](Value first, Values) {
      Value left = arith::SubIOp::create(b, loc, columns, first);
      Value width =
          arith::MinUIOp::create(b, loc, left, constant(kBlockColumns));
      clear(width);
      forLoop(constant(0), constant(contraction.depth), kBlockDepth, {},
              [&](Value k, Values) {
                emitColumns(vector, count, first, width, k);
                return Values();
              });
      addToSums(vector, count, first, width);
      return Values();
    });
  }

  void clear(Value width) {
    forLoop(constant(0), width, 1, {}, [&](Value column, Values) {
      for (int64_t i = 0; i < shape.block.vectors; ++i)
        vector::StoreOp::create(b, loc, zeroOf(vectorType), partial,
                                ValueRange{column, constant(i * shape.lanes)});
      return Values();
    });
  }

  /// Adds the products of a block of k to the partial sums of columns.
  void emitColumns(Value vector, Value count, Value first, Value width,
                   Value k) {
    Value left = arith::SubIOp::create(b, loc, constant(contraction.depth), k);
    Value depth = arith::MinUIOp::create(b, loc, left, constant(kBlockDepth));
    Value rest =
        arith::RemUIOp::create(b, loc, width, constant(shape.block.columns));
    Value whole = arith::SubIOp::create(b, loc, width, rest);
    // Lines that are read next time: of the next block of k, or of the first
    // one of the next columns.
    Value after = arith::AddIOp::create(b, loc, k, depth);
    Value isLast = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                         after, constant(contraction.depth));
    Value nextColumn = arith::SelectOp::create(
        b, loc, isLast, constant(kBlockColumns), constant(0));
    Value nextK = arith::SelectOp::create(b, loc, isLast, constant(0), after);
    auto emit = [&](Value begin, Value end, int64_t step) {
      forLoop(begin, end, step, {}, [&](Value column, Values) {
        Value row = arith::AddIOp::create(b, loc, first, column);
        Value nextRow = arith::AddIOp::create(b, loc, row, nextColumn);
        if (isStaged())
          stage(row, step, k, depth);
        forCount(count, 1, shape.block.vectors, [&](int64_t known) {
          emitBlock(vector, known, column, step, row, k, depth, nextRow, nextK);
        });
        return Values();
      });
    };
    emit(constant(0), whole, shape.block.columns);
    if (hasRest())
      emit(whole, width, 1);
  }

  /// The sums of one register block over a block of k.
  void emitBlock(Value vector, int64_t count, Value column, int64_t numColumns,
                 Value row, Value k, Value depth, Value nextRow, Value nextK) {
    auto indices = [&](int64_t c, int64_t v) {
      return Values{add(column, c), constant(v * shape.lanes)};
    };
    Values accumulators;
    for (int64_t c = 0; c < numColumns; ++c)
      for (int64_t v = 0; v < count; ++v)
        accumulators.push_back(
            vector::LoadOp::create(b, loc, vectorType, partial, indices(c, v)));

    // One line of each weight row after the other.
    int64_t line =
        kLineBytes * 8 / contraction.getWeightType().getIntOrFloatBitWidth();
    Value block = arith::AddIOp::create(b, loc, firstBlock, vector);
    accumulators =
        forLoop(constant(0), depth, line, accumulators,
                [&](Value offset, Values carried) {
                  Value next = arith::AddIOp::create(b, loc, nextK, offset);
                  for (int64_t c = 0; c < numColumns; ++c)
                    memref::PrefetchOp::create(
                        b, loc, weights, ValueRange{add(nextRow, c), next},
                        /*isWrite=*/false, /*localityHint=*/2,
                        /*isDataCache=*/true);
                  Value left = arith::SubIOp::create(b, loc, depth, offset);
                  Value end = arith::AddIOp::create(
                      b, loc, offset,
                      arith::MinUIOp::create(b, loc, left, constant(line)));
                  return forLoop(offset, end, unit, carried,
                                 [&](Value inner, Values sums) {
                                   return step(block, count, numColumns, row, k,
                                               inner, std::move(sums));
                                 });
                });

    for (int64_t c = 0; c < numColumns; ++c)
      for (int64_t v = 0; v < count; ++v)
        vector::StoreOp::create(b, loc, accumulators[c * count + v], partial,
                                indices(c, v));
  }

  /// One element or pair of k.
  Values step(Value block, int64_t count, int64_t numColumns, Value row,
              Value k, Value inner, Values sums) {
    Value at = arith::AddIOp::create(b, loc, k, inner);
    Value packedAt =
        unit == 2 ? arith::ShRUIOp::create(b, loc, at, constant(1)).getResult()
                  : at;
    auto rowType =
        VectorType::get({shape.lanes * unit},
                        cast<MemRefType>(packed.getType()).getElementType());
    Values vectors;
    for (int64_t v = 0; v < count; ++v)
      vectors.push_back(vector::LoadOp::create(
          b, loc, rowType, packed,
          ValueRange{add(block, v), packedAt, constant(0)}));
    for (int64_t c = 0; c < numColumns; ++c) {
      Value factor = loadWeight(c, row, at, inner);
      for (int64_t v = 0; v < count; ++v) {
        Value &sum = sums[c * count + v];
        sum = multiplyAdd(factor, vectors[v], sum);
      }
    }
    return sums;
  }

  /// An element or a pair of a weight's row in every lane.
  Value loadWeight(int64_t c, Value row, Value at, Value inner) {
    if (shape.usesPairs) {
      auto pair = VectorType::get({2}, b.getBF16Type());
      Value loaded = vector::LoadOp::create(b, loc, pair, weights,
                                            ValueRange{add(row, c), at});
      Value bits = vector::BitCastOp::create(
          b, loc, VectorType::get({1}, b.getI32Type()), loaded);
      Value scalar = vector::ExtractOp::create(b, loc, bits, 0);
      Value lanes = vector::BroadcastOp::create(
          b, loc, VectorType::get({shape.lanes}, b.getI32Type()), scalar);
      return vector::BitCastOp::create(
          b, loc, VectorType::get({shape.lanes * 2}, b.getBF16Type()), lanes);
    }
    Value scalar = isStaged()
                       ? memref::LoadOp::create(b, loc, staged,
                                                ValueRange{constant(c), inner})
                       : memref::LoadOp::create(b, loc, weights,
                                                ValueRange{add(row, c), at});
    return vector::BroadcastOp::create(b, loc, vectorType, scalar);
  }

  Value multiplyAdd(Value factor, Value rowsOfX, Value sum) {
    if (shape.usesPairs)
      return x86vector::DotBF16Op::create(b, loc, vectorType, sum, rowsOfX,
                                          factor);
    // One instruction where the processor has it.
    constexpr auto contract = arith::FastMathFlags::contract;
    Value product = arith::MulFOp::create(b, loc, factor, rowsOfX, contract);
    return arith::AddFOp::create(b, loc, sum, product, contract);
  }

  /// Converts a block of weights to f32.
  void stage(Value row, int64_t numColumns, Value k, Value depth) {
    Type narrow = contraction.getWeightType();
    Value rest = arith::RemUIOp::create(b, loc, depth, constant(shape.lanes));
    Value whole = arith::SubIOp::create(b, loc, depth, rest);
    for (int64_t c = 0; c < numColumns; ++c) {
      auto convert = [&](Value begin, Value end, int64_t lanes) {
        forLoop(begin, end, lanes, {}, [&](Value offset, Values) {
          Value at = arith::AddIOp::create(b, loc, k, offset);
          Value loaded =
              vector::LoadOp::create(b, loc, VectorType::get({lanes}, narrow),
                                     weights, ValueRange{add(row, c), at});
          Value wide = arith::ExtFOp::create(
              b, loc, VectorType::get({lanes}, b.getF32Type()), loaded);
          vector::StoreOp::create(b, loc, wide, staged,
                                  ValueRange{constant(c), offset});
          return Values();
        });
      };
      convert(constant(0), whole, shape.lanes);
      if (contraction.depth % shape.lanes != 0)
        convert(whole, depth, 1);
    }
  }

  /// Brings partial sums, [column][row], to sums, in squares that are turned.
  void addToSums(Value vector, Value count, Value first, Value width) {
    forLoop(constant(0), count, 1, {}, [&](Value v, Values) {
      Value row =
          multiply(arith::AddIOp::create(b, loc, vector, v), shape.lanes);
      Value lane = multiply(v, shape.lanes);
      Value left = arith::SubIOp::create(b, loc, rows, row);
      forLoop(constant(0), width, shape.lanes, {}, [&](Value column, Values) {
        Values square;
        for (int64_t i = 0; i < shape.lanes; ++i)
          square.push_back(vector::LoadOp::create(
              b, loc, vectorType, partial, ValueRange{add(column, i), lane}));
        transpose(square);
        addSquare(square, row, left,
                  arith::AddIOp::create(b, loc, first, column),
                  arith::SubIOp::create(b, loc, width, column));
        return Values();
      });
      return Values();
    });
  }

  /// Brings at most `height` rows and `width` columns of a square to sums.
  void addSquare(ArrayRef<Value> square, Value row, Value height, Value column,
                 Value width) {
    Value least = arith::MinUIOp::create(b, loc, height, width);
    Value isFull = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge,
                                         least, constant(shape.lanes));
    auto choice = scf::IfOp::create(b, loc, isFull, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    for (auto [i, sum] : llvm::enumerate(square))
      addLanes(sum, {add(row, static_cast<int64_t>(i)), column});

    b.setInsertionPointToStart(choice.elseBlock());
    for (auto [i, sum] : llvm::enumerate(square))
      vector::StoreOp::create(
          b, loc, sum, turned,
          ValueRange{constant(static_cast<int64_t>(i)), constant(0)});
    Value some = arith::MinUIOp::create(b, loc, height, constant(shape.lanes));
    Value isWide = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge,
                                         width, constant(shape.lanes));
    forLoop(constant(0), some, 1, {}, [&](Value i, Values) {
      Value to = arith::AddIOp::create(b, loc, row, i);
      auto addPart = [&](Value lane, int64_t lanes) {
        auto type = VectorType::get({lanes}, b.getF32Type());
        Value sum =
            vector::LoadOp::create(b, loc, type, turned, ValueRange{i, lane});
        addLanes(sum, {to, arith::AddIOp::create(b, loc, column, lane)});
      };
      auto whole = scf::IfOp::create(b, loc, isWide, /*withElseRegion=*/true);
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(whole.thenBlock());
      addPart(constant(0), shape.lanes);
      b.setInsertionPointToStart(whole.elseBlock());
      forLoop(constant(0), width, 1, {}, [&](Value lane, Values) {
        addPart(lane, 1);
        return Values();
      });
      return Values();
    });
  }

  void addLanes(Value sum, ValueRange at) {
    if (!isFresh)
      sum = arith::AddFOp::create(
          b, loc,
          vector::LoadOp::create(b, loc, cast<VectorType>(sum.getType()), sums,
                                 at),
          sum);
    vector::StoreOp::create(b, loc, sum, sums, at);
  }

  Contraction &contraction;
  const Shape &shape;
  int64_t unit;
  bool isFresh;
  Value weights, sums, packed, rows, columns, firstBlock;
  /// [column][row] sums; a square of them; weights in f32.
  Value partial, turned, staged;
  VectorType vectorType;
};

struct BlockContractions
    : public llama::impl::LlamaX86BlockContractionsBase<BlockContractions> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(checkVectors(getOperation(), vectorBytes, vectorRegisters)))
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    RowPacker packer(rewriter);
    // What is emitted does not say what it does: fills are looked for ahead.
    SmallVector<std::pair<linalg::GenericOp, linalg::FillOp>> ops;
    getOperation().walk([&](linalg::GenericOp op) {
      ops.emplace_back(op,
                       isContraction(op) ? findZeroFill(op) : linalg::FillOp());
    });
    for (auto [op, fill] : ops) {
      // The form for few rows, beside tiles.
      if (op->removeAttr(kFewRowsAttr))
        continue;
      std::optional<Contraction> found = matchContraction(op, rewriter);
      if (found && found->depth >= vectorBytes / 4)
        rewrite(rewriter, packer, *found, fill);
    }
  }

private:
  /// Rows that meet a row of weights at a time where there are few, and rows
  /// from which on there are many: what was measured. Conversions of weights,
  /// in the form for many, have to be shared by many; registers for eight rows
  /// of x leave few for its conversions, and L1 caches little space for f32.
  std::pair<int64_t, int64_t> chooseRows(bool usesDots, Type weightType) {
    bool isWide = vectorRegisters >= 32;
    if (usesDots)
      return {8, 9};
    if (weightType.isF32())
      return isWide ? std::pair(4, 5) : std::pair(8, 13);
    return {isWide ? 8 : 4, 17};
  }

  void rewrite(RewriterBase &b, RowPacker &packer, Contraction &contraction,
               linalg::FillOp fill) {
    bool usesDots = dotBf16 && contraction.getInputType().isBF16() &&
                    contraction.getWeightType().isBF16();
    auto [fewRows, manyRows] =
        chooseRows(usesDots, contraction.getWeightType());
    if (minRows)
      manyRows = minRows;
    Shape shape;
    shape.lanes = vectorBytes / 4;
    shape.block = vectorRegisters >= 32 ? RegisterBlock{3, 8}
                  : vectorBytes >= 32   ? RegisterBlock{3, 4}
                                        : RegisterBlock{2, 4};
    shape.usesPairs = usesDots && contraction.depth % kTileDepth == 0;
    PackedRows packed =
        shape.usesPairs ? packer.packPairs(contraction, manyRows)
                        : packer.packFloats(contraction, shape.lanes, manyRows);
    linalg::GenericOp op = contraction.op;
    BlockEmitter emitter(b, contraction, shape, packed.buffer,
                         /*isFresh=*/fill != nullptr);
    emitter.allocate();
    b.setInsertionPoint(op);
    auto choice = scf::IfOp::create(b, op.getLoc(), packed.isUsed,
                                    /*withElseRegion=*/true);
    b.setInsertionPointToStart(choice.thenBlock());
    emitter.emit();
    b.setInsertionPointToStart(choice.elseBlock());
    if (fill)
      fill->moveBefore(b.getInsertionBlock(), b.getInsertionPoint());
    RowShape few;
    few.lanes = shape.lanes;
    few.rows = fewRows;
    few.accumulators = vectorRegisters / 2;
    few.usesDots = usesDots;
    emitRowContraction(b, contraction, few);
    b.eraseOp(op);
  }
};

} // namespace
