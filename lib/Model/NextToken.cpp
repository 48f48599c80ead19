//===- NextToken.cpp - The best tokens, chosen where logits are -----------===//
//
// A tournament: candidates in groups, of each of which the best stay, until one
// group is left. A group is a task. Its best is a reduction; some of its best
// are those whose rank, the number of better ones, is small.
//
//===----------------------------------------------------------------------===//
#include "lib/Model/NextToken.h"

#include "runtime/Program.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::llama;

/// Of the upper half of a key: of NaN, and of -Inf.
static constexpr uint32_t kNaNRank = 0xffffffff,
                          kNegativeInfinityRank = 0x007fffff;

TokenCandidate mlir::llama::decodeCandidate(uint64_t key) {
  uint32_t rank = key >> 32, bits = rank;
  if (rank != kNaNRank)
    bits = rank & 0x80000000 ? rank & 0x7fffffff : ~rank;
  return {llvm::bit_cast<float>(bits), static_cast<int32_t>(~key)};
}

llvm::Expected<int32_t> mlir::llama::decodeToken(int32_t code) {
  if (code == kNoLogit)
    return Sampler::makeInfinityError();
  if (code < 0)
    return Sampler::makeNaNError(~code);
  return code;
}

namespace {
class TokenBuilder {
public:
  TokenBuilder(OpBuilder &b, Location loc, Value target)
      : b(b), loc(loc), target(target),
        type(cast<RankedTensorType>(target.getType())),
        isToken(type.getElementType().isInteger(32)), kept(type.getDimSize(0)),
        group(kept == 1
                  ? 1024
                  : std::max<int64_t>(256, llvm::PowerOf2Ceil(2 * kept))) {}

  Value build(Value logits) {
    Value candidates;
    int64_t count = cast<RankedTensorType>(logits.getType()).getDimSize(1);
    while (true) {
      bool isLast = count <= group;
      candidates = playRound(candidates ? candidates : logits, count,
                             !candidates, isLast);
      if (isLast)
        return candidates;
      count = llvm::divideCeil(count, group) * kept;
    }
  }

private:
  Value constant(uint64_t value, unsigned width = 64) {
    return arith::ConstantOp::create(
        b, loc, b.getIntegerAttr(b.getIntegerType(width), APInt(width, value)));
  }

  Value empty(ArrayRef<OpFoldResult> sizes, Type element) {
    return tensor::EmptyOp::create(b, loc, sizes, element);
  }
  Value zeros(int64_t size, unsigned width) {
    Value buffer = empty({b.getIndexAttr(size)}, b.getIntegerType(width));
    return linalg::FillOp::create(b, loc, constant(0, width), buffer)
        .getResult(0);
  }

  /// The best of each group of `count` candidates (of logits, if `isFirst`).
  Value playRound(Value from, int64_t count, bool isFirst, bool isLast) {
    int64_t groups = llvm::divideCeil(count, group);
    Value to = isLast ? target
                      : empty({b.getIndexAttr(groups * kept)}, b.getI64Type());
    auto forall = scf::ForallOp::create(
        b, loc, ArrayRef<OpFoldResult>{b.getIndexAttr(groups)}, ValueRange{to},
        std::nullopt);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(forall.getTerminator());
    AffineExpr number = b.getAffineDimExpr(0);
    Value iv = forall.getInductionVar(0);
    Value first = affine::AffineApplyOp::create(b, loc, number * group, iv);
    OpFoldResult size = b.getIndexAttr(group);
    if (groups == 1)
      size = b.getIndexAttr(count);
    else if (count % group != 0)
      size =
          affine::AffineMinOp::create(
              b, loc,
              AffineMap::get(1, 0,
                             {b.getAffineConstantExpr(group),
                              b.getAffineConstantExpr(count) - number * group},
                             b.getContext()),
              iv)
              .getResult();
    Value keys =
        isFirst ? makeKeys(from, first, size) : slice(from, first, size);
    Value best = kept == 1 ? findBest(keys) : findSome(keys, size);
    if (isToken && isLast)
      best = toToken(best);
    Value at = affine::AffineApplyOp::create(b, loc, number * kept, iv);
    b.setInsertionPointToStart(forall.getTerminator().getBody());
    tensor::ParallelInsertSliceOp::create(
        b, loc, best, forall.getRegionIterArgs()[0], ArrayRef<OpFoldResult>{at},
        ArrayRef<OpFoldResult>{b.getIndexAttr(kept)},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
    return forall.getResult(0);
  }

  Value slice(Value candidates, Value first, OpFoldResult size) {
    return tensor::ExtractSliceOp::create(
        b, loc, candidates, ArrayRef<OpFoldResult>{first},
        ArrayRef<OpFoldResult>{size},
        ArrayRef<OpFoldResult>{b.getIndexAttr(1)});
  }

  /// keys[i] of logits[0, first + i]
  Value makeKeys(Value logits, Value first, OpFoldResult size) {
    OpFoldResult one = b.getIndexAttr(1), zero = b.getIndexAttr(0);
    auto type = cast<RankedTensorType>(logits.getType());
    SmallVector<int64_t> shape;
    SmallVector<Value> dynamic;
    dispatchIndexOpFoldResults({size}, dynamic, shape);
    Value row = tensor::ExtractSliceOp::create(
        b, loc, RankedTensorType::get(shape, type.getElementType()), logits,
        ArrayRef<OpFoldResult>{zero, first}, ArrayRef<OpFoldResult>{one, size},
        ArrayRef<OpFoldResult>{one, one});
    AffineMap all = b.getMultiDimIdentityMap(1);
    return linalg::GenericOp::create(
               b, loc, RankedTensorType::get(shape, b.getI64Type()), row,
               empty({size}, b.getI64Type()), ArrayRef<AffineMap>{all, all},
               ArrayRef{utils::IteratorType::parallel},
               [&](OpBuilder &, Location, ValueRange args) {
                 Value index = linalg::IndexOp::create(b, loc, 0);
                 index = arith::AddIOp::create(b, loc, index, first);
                 Value key = makeKey(args[0], index);
                 linalg::YieldOp::create(b, loc, key);
               })
        .getResult(0);
  }

  Value makeKey(Value logit, Value index) {
    Type i32 = b.getI32Type(), i64 = b.getI64Type();
    if (!logit.getType().isF32())
      logit = arith::ExtFOp::create(b, loc, b.getF32Type(), logit);
    Value isNaN =
        arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNO, logit, logit);
    Value bits = arith::BitcastOp::create(b, loc, i32, logit);
    Value sign = constant(0x80000000, 32), none = constant(0, 32);
    Value isNegativeZero =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, bits, sign);
    bits = arith::SelectOp::create(b, loc, isNegativeZero, none, bits);
    Value isNegative =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, bits, none);
    Value flips = arith::SelectOp::create(b, loc, isNegative,
                                          constant(0xffffffff, 32), sign);
    Value rank = arith::XOrIOp::create(b, loc, bits, flips);
    rank = arith::SelectOp::create(b, loc, isNaN, constant(kNaNRank, 32), rank);
    Value upper = arith::ShLIOp::create(
        b, loc, arith::ExtUIOp::create(b, loc, i64, rank), constant(32));
    Value token = arith::IndexCastOp::create(b, loc, i32, index);
    token = arith::XOrIOp::create(b, loc, token, constant(0xffffffff, 32));
    return arith::OrIOp::create(b, loc, upper,
                                arith::ExtUIOp::create(b, loc, i64, token));
  }

  /// results[d0] = f(keys[d1], results[d0]), started from 0.
  Value reduce(Value results, ArrayRef<Value> inputs, ArrayRef<AffineMap> maps,
               function_ref<Value(ValueRange)> body) {
    SmallVector<AffineMap> all(maps);
    all.push_back(AffineMap::get(2, 0, b.getAffineDimExpr(0)));
    return linalg::GenericOp::create(
               b, loc, results.getType(), inputs, results, all,
               ArrayRef{utils::IteratorType::parallel,
                        utils::IteratorType::reduction},
               [&](OpBuilder &, Location, ValueRange args) {
                 linalg::YieldOp::create(b, loc, body(args));
               })
        .getResult(0);
  }

  Value findBest(Value keys) {
    AffineMap along = AffineMap::get(2, 0, b.getAffineDimExpr(1));
    return reduce(zeros(1, 64), keys, along, [&](ValueRange args) -> Value {
      return arith::MaxUIOp::create(b, loc, args[1], args[0]);
    });
  }

  Value findSome(Value keys, OpFoldResult size) {
    AffineMap each = AffineMap::get(2, 0, b.getAffineDimExpr(0)),
              along = AffineMap::get(2, 0, b.getAffineDimExpr(1));
    Type i32 = b.getI32Type();
    Value ranks =
        linalg::FillOp::create(b, loc, constant(0, 32), empty({size}, i32))
            .getResult(0);
    ranks = reduce(
        ranks, {keys, keys}, {each, along}, [&](ValueRange args) -> Value {
          Value isBetter = arith::CmpIOp::create(
              b, loc, arith::CmpIPredicate::ugt, args[1], args[0]);
          return arith::AddIOp::create(
              b, loc, args[2], arith::ExtUIOp::create(b, loc, i32, isBetter));
        });
    return reduce(zeros(kept, 64), {keys, ranks}, {along, along},
                  [&](ValueRange args) -> Value {
                    Value place = arith::IndexCastOp::create(
                        b, loc, i32, linalg::IndexOp::create(b, loc, 0));
                    Value isIt = arith::CmpIOp::create(
                        b, loc, arith::CmpIPredicate::eq, args[1], place);
                    Value key = arith::SelectOp::create(b, loc, isIt, args[0],
                                                        constant(0));
                    return arith::MaxUIOp::create(b, loc, args[2], key);
                  });
  }

  Value toToken(Value best) {
    Type i32 = b.getI32Type();
    AffineMap all = b.getMultiDimIdentityMap(1);
    return linalg::GenericOp::create(
               b, loc, type, best, empty({b.getIndexAttr(1)}, i32),
               ArrayRef<AffineMap>{all, all},
               ArrayRef{utils::IteratorType::parallel},
               [&](OpBuilder &, Location, ValueRange args) {
                 Value upper = arith::TruncIOp::create(
                     b, loc, i32,
                     arith::ShRUIOp::create(b, loc, args[0], constant(32)));
                 Value complement =
                     arith::TruncIOp::create(b, loc, i32, args[0]);
                 Value token = arith::XOrIOp::create(b, loc, complement,
                                                     constant(0xffffffff, 32));
                 auto is = [&](uint32_t rank) -> Value {
                   return arith::CmpIOp::create(b, loc,
                                                arith::CmpIPredicate::eq, upper,
                                                constant(rank, 32));
                 };
                 token = arith::SelectOp::create(b, loc, is(kNaNRank),
                                                 complement, token);
                 token = arith::SelectOp::create(
                     b, loc, is(kNegativeInfinityRank),
                     constant(static_cast<uint32_t>(kNoLogit), 32), token);
                 linalg::YieldOp::create(b, loc, token);
               })
        .getResult(0);
  }

  OpBuilder &b;
  Location loc;
  Value target;
  RankedTensorType type;
  bool isToken;
  int64_t kept;  ///< Of each group.
  int64_t group; ///< Candidates in one.
};
} // namespace

Value mlir::llama::buildBestTokens(OpBuilder &b, Location loc, Value logits,
                                   Value target) {
  return TokenBuilder(b, loc, target).build(logits);
}
