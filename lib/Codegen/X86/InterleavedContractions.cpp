//===- InterleavedContractions.cpp - Dot products of 8 bits ---------------===//
//
// Weights in an interleaved block format: the 16 rows of a panel are the lanes
// of a vector, four elements of k to a lane, as `vpdpbusd` takes them. Rows of
// x are quantised ahead of all tasks. A group's products are summed up as
// integers, and then scaled by the weights' scales, one a lane, and the scale
// of the row of x. Where a row of weights is one group, so is one of x, and
// integers are summed up over a whole block of k.
//
// All contractions with weights of one format call the same function.
//
//===----------------------------------------------------------------------===//
#include "lib/Codegen/X86/Dequantization.h"
#include "lib/Codegen/X86/Emitter.h"
#include "lib/Codegen/X86/Passes.h"
#include "lib/Codegen/X86/QuantizedRows.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/SymbolTable.h"

#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAX86INTERLEAVEDCONTRACTIONS
#define GEN_PASS_DEF_LLAMAX86BLOCKKERNELS
#include "lib/Codegen/X86/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

namespace {

constexpr int64_t kLanes = kInterleavedRows;
/// Elements of k in a lane.
constexpr int64_t kQuad = 4;
/// Bytes of a vector: a quad of each row of a panel.
constexpr int64_t kVectorBytes = kLanes * kQuad;
/// Panels whose sums are in registers together, and at most so many rows of x:
/// twelve sums of integers, twelve of floats, and two vectors of weights.
constexpr int64_t kPanels = 2;
constexpr int64_t kRows = 6;
/// So many rows are bound by arithmetic: quants are then unpacked once for all
/// of them, and none of the blocks of rows has less than five. With fewer rows
/// memory is read at an even pace, and quants are unpacked where they are used,
/// with at most so many rows; where these are all, a panel at a time is read,
/// as one stream.
constexpr int64_t kManyRows = 32;
constexpr int64_t kFewRows = 5;
/// How far ahead of its use a line is fetched for few rows: what arrives from
/// memory while one line does.
constexpr int64_t kPrefetchBytes = 5120;
constexpr int64_t kLineBytes = 64;
/// Elements of k between two visits of a block of sums: two panels of so many
/// stay in the first-level cache.
constexpr int64_t kBlockDepth = 512;
/// The same where rows have one scale. Registers then hold sums of integers
/// only, of twice as many panels: processors load two vectors a cycle, but
/// broadcast one element.
constexpr int64_t kBlockDepthOfOneScale = 2048;
constexpr int64_t kPanelsOfOneScale = 4;
constexpr int64_t kFewRowsOfOneScale = 4;

/// The shape of x's rows that a format asks for.
QuantizedRowsShape getRowsShape(BlockFormat format) {
  BlockFormatInfo info = getBlockFormatInfo(format);
  QuantizedRowsShape shape{0, info.groupSize, info.hasMin};
  if (!info.groupSize) {
    shape.sumGroup = kBlockDepthOfOneScale;
    shape.isWholeRow = true;
  }
  switch (getPlainFormat(format)) {
  case BlockFormat::q8_0:
  case BlockFormat::int8:
    shape.offset = 128;
    break;
  case BlockFormat::q4_0:
    shape.offset = 8;
    break;
  case BlockFormat::q6_K:
    shape.offset = 32;
    break;
  default:
    break;
  }
  return shape;
}

/// Emits the function of a format: sums[m, n] += x[m, k] * w[n, k].
class KernelEmitter : X86Emitter {
public:
  KernelEmitter(RewriterBase &b, Location loc, BlockFormat format)
      : X86Emitter(b, loc), format(getPlainFormat(format)),
        info(getBlockFormatInfo(format)), layout(getInterleavedLayout(format)),
        hasOneScale(info.groupSize == 0), shape(getRowsShape(format)),
        floats(VectorType::get({kLanes}, b.getF32Type())),
        ints(VectorType::get({kLanes}, b.getI32Type())),
        bytesType(VectorType::get({kVectorBytes}, b.getI8Type())) {}

  /// q, scales, starts and sums of x (if asked for), the bytes of whole panels,
  /// the sums that are added to, their first row of x, and whether they begin
  /// at zero, whatever is stored there.
  SmallVector<Type> argumentTypes() {
    constexpr int64_t any = ShapedType::kDynamic;
    auto whole = [&](ArrayRef<int64_t> sizes, Type type) -> Type {
      return MemRefType::get(sizes, type);
    };
    auto part = [&](Type type) -> Type {
      return MemRefType::get(
          {any, any}, type,
          StridedLayoutAttr::get(b.getContext(), any, {any, 1}));
    };
    SmallVector<Type> types{
        hasOneScale ? whole({any, any}, b.getI8Type())
                    : whole({any, any, kRowGroup}, b.getI8Type()),
        whole({any, any}, b.getF32Type()), whole({any, any}, b.getI32Type())};
    if (shape.needsSums)
      types.push_back(whole({any, any}, b.getF32Type()));
    types.append({part(b.getI8Type()), part(b.getF32Type()), b.getIndexType(),
                  b.getI1Type()});
    return types;
  }

  void emit(func::FuncOp function) {
    Block *entry = function.addEntryBlock();
    b.setInsertionPointToStart(entry);
    auto arguments = entry->getArguments();
    q = arguments[0];
    scales = arguments[1];
    starts = arguments[2];
    if (shape.needsSums)
      groupSums = arguments[3];
    bytes = arguments.drop_back(3).back();
    sums = arguments.drop_back(2).back();
    firstRow = arguments.drop_back(1).back();
    isFresh = arguments.back();

    if (!hasOneScale)
      createBuffers();

    if (hasOneScale)
      depth = arith::DivUIOp::create(
          b, loc, memref::DimOp::create(b, loc, q, 1), constant(kRowsTogether));
    else
      depth = multiply(memref::DimOp::create(b, loc, q, 0), kRowGroup);
    Value blocks =
        arith::DivUIOp::create(b, loc, depth, constant(info.elements));
    tails = multiply(blocks, layout.getPanelBytes());
    rows = memref::DimOp::create(b, loc, sums, 0);
    panelBytes = memref::DimOp::create(b, loc, bytes, 1);
    Value panels = memref::DimOp::create(b, loc, bytes, 0);
    // Not for no rows at all.
    Value isStream = isLess(add(rows, -1), constant(getStreamRows()));
    auto choice = scf::IfOp::create(b, loc, isStream, /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(choice.thenBlock());
      forLoop(constant(0), panels, 1, {}, [&](Value panel, Values) {
        emitPanels(panel, 1, Rows::Stream);
        return Values();
      });
      b.setInsertionPointToStart(choice.elseBlock());
      emitBlocksOfPanels(panels);
    }
    func::ReturnOp::create(b, loc);
  }

private:
  /// All panels, for more rows than one stream is read for.
  void emitBlocksOfPanels(Value panels) {
    Value begin = constant(0);
    int64_t most = hasOneScale ? kPanelsOfOneScale : kPanels;
    for (int64_t count = most; count > 0; count /= 2) {
      Value rest = arith::RemUIOp::create(b, loc, panels, constant(count));
      Value end = arith::SubIOp::create(b, loc, panels, rest);
      forLoop(begin, end, count, {}, [&](Value panel, Values) {
        emitPanels(panel, count);
        return Values();
      });
      begin = end;
    }
  }

  void createBuffers() {
    int64_t groups = kBlockDepth / info.groupSize;
    auto makeBuffer = [&](ArrayRef<int64_t> sizes, Type type) -> Value {
      return memref::AllocaOp::create(b, loc, MemRefType::get(sizes, type),
                                      b.getI64IntegerAttr(64));
    };
    weightScales = makeBuffer({kPanels, groups, kLanes}, b.getF32Type());
    if (info.hasMin)
      minima = makeBuffer({kPanels, groups, kLanes}, b.getF32Type());
    if (format != BlockFormat::q8_0)
      staged = makeBuffer({kPanels, kBlockDepth * kLanes}, b.getI8Type());
  }

  //===--------------------------------------------------------------------===//
  // Small things
  //===--------------------------------------------------------------------===//

  Value plus(Value a, Value c) { return arith::AddIOp::create(b, loc, a, c); }
  Value load(VectorType type, Value buffer, ValueRange at) {
    return vector::LoadOp::create(b, loc, type, buffer, at);
  }
  void store(Value value, Value buffer, ValueRange at) {
    vector::StoreOp::create(b, loc, value, buffer, at);
  }
  Value splat(VectorType type, int64_t value) {
    return arith::ConstantOp::create(
        b, loc,
        DenseElementsAttr::get(type,
                               IntegerAttr::get(type.getElementType(), value)));
  }
  Value mulf(Value a, Value c) { return arith::MulFOp::create(b, loc, a, c); }
  Value fma(Value a, Value c, Value sum) {
    return vector::FMAOp::create(b, loc, a, c, sum);
  }
  Value toFloat(Value integers) {
    return arith::SIToFPOp::create(b, loc, floats, integers);
  }
  /// value >> shift & mask
  Value bits(Value value, int64_t shift, int64_t mask) {
    auto type = cast<VectorType>(value.getType());
    if (shift)
      value = arith::ShRUIOp::create(b, loc, value, splat(type, shift));
    return arith::AndIOp::create(b, loc, value, splat(type, mask));
  }
  Value shiftLeft(Value value, int64_t shift) {
    auto type = cast<VectorType>(value.getType());
    return arith::ShLIOp::create(b, loc, value, splat(type, shift));
  }
  Value both(Value a, Value c) { return arith::OrIOp::create(b, loc, a, c); }
  /// An element of a buffer in every lane.
  Value broadcast(VectorType type, Value buffer, ValueRange at) {
    Value scalar = memref::LoadOp::create(b, loc, buffer, at);
    return vector::BroadcastOp::create(b, loc, type, scalar);
  }

  //===--------------------------------------------------------------------===//
  // Weights
  //===--------------------------------------------------------------------===//

  /// The place of a block's segment other than its quants.
  Value headAt(Value block, unsigned segment) {
    int64_t ahead = 0;
    for (const BlockSegment &other : layout.head.take_front(segment))
      ahead += other.bytes;
    Value isHeadLast =
        arith::RemUIOp::create(b, loc, add(block, 1), constant(2));
    return add(plus(multiply(block, layout.getPanelBytes()),
                    multiply(isHeadLast, layout.getPanelQuantBytes())),
               kLanes * ahead);
  }
  /// The place of a block's quants.
  Value quantsAt(Value block) {
    Value isHeadFirst = arith::RemUIOp::create(b, loc, block, constant(2));
    return plus(multiply(block, layout.getPanelBytes()),
                multiply(isHeadFirst, layout.getPanelHeadBytes()));
  }
  /// The f16 of each row that a segment is, as f32.
  Value halves(Value panel, Value block, unsigned segment) {
    Value raw = load(VectorType::get({2 * kLanes}, b.getI8Type()), bytes,
                     {panel, headAt(block, segment)});
    Value half = vector::BitCastOp::create(
        b, loc, VectorType::get({kLanes}, b.getF16Type()), raw);
    return arith::ExtFOp::create(b, loc, floats, half);
  }

  /// Vector number `number` of a block's quants.
  Value quants(Value panel, Value firstByte, Value number) {
    Value at = plus(firstByte, multiply(number, kVectorBytes));
    fetchAhead(panel, at);
    return load(bytesType, bytes, {panel, at});
  }

  /// Fetches, for few rows, what comes so much later in the stream of a panel
  /// and, after it, of the one that is read in its place.
  void fetchAhead(Value panel, Value at) {
    if (!fetchesAhead())
      return;
    Value ahead = add(at, kPrefetchBytes);
    if (panelsTogether > 1) {
      Value later = plus(ahead, multiply(panelBytes, panelsTogether - 1));
      ahead = arith::SelectOp::create(b, loc, isLess(ahead, panelBytes), ahead,
                                      later);
    }
    memref::PrefetchOp::create(b, loc, bytes, ValueRange{panel, ahead},
                               /*isWrite=*/false, /*localityHint=*/3,
                               /*isDataCache=*/true);
  }
  /// The same for what a block holds beside its quants.
  void fetchHeadAhead(Value panel, Value block) {
    Value first = headAt(block, 0);
    for (int64_t at = 0; at < layout.getPanelHeadBytes(); at += kLineBytes)
      fetchAhead(panel, add(first, at));
  }
  /// Stores the quads number `quad` of the staged group `group`.
  void stage(Value value, int64_t v, Value group, int64_t quad) {
    Value at = add(multiply(group, kRowGroup * kLanes), quad * kVectorBytes);
    store(value, staged, {constant(v), at});
  }

  /// Reads what one block of a panel holds, the `local`th of those at hand:
  /// scales, minima, and staged quants.
  void readBlock(Value panel, int64_t v, Value block, Value local) {
    Value first = quantsAt(block);
    auto storeScale = [&](Value buffer, Value value, Value group) {
      store(value, buffer, {constant(v), group, constant(0)});
    };
    switch (format) {
    case BlockFormat::q8_0:
      storeScale(weightScales, halves(panel, block, 0), local);
      return;
    case BlockFormat::q4_0:
    case BlockFormat::int4:
      storeScale(weightScales, halves(panel, block, 0), local);
      if (info.hasMin)
        storeScale(minima,
                   arith::NegFOp::create(b, loc, halves(panel, block, 1)),
                   local);
      for (int64_t i = 0; i < 4 && isStaged; ++i) {
        Value pairs = quants(panel, first, constant(i));
        stage(bits(pairs, 0, 15), v, local, i);
        stage(bits(pairs, 4, 15), v, local, 4 + i);
      }
      return;
    case BlockFormat::q4_K:
      return readBlockQ4K(panel, v, block, local, first, storeScale);
    case BlockFormat::q6_K:
      return readBlockQ6K(panel, v, block, local, first, storeScale);
    default:
      llvm_unreachable("all block formats are handled");
    }
  }

  void readBlockQ4K(Value panel, int64_t v, Value block, Value local,
                    Value first,
                    function_ref<void(Value, Value, Value)> storeScale) {
    Value firstGroup = multiply(local, 8);
    Value d = halves(panel, block, 0), dmin = halves(panel, block, 1);
    Values packed;
    for (int64_t i = 0; i < 3; ++i) {
      Value raw = load(bytesType, bytes,
                       {panel, add(headAt(block, 2), i * kVectorBytes)});
      packed.push_back(vector::BitCastOp::create(b, loc, ints, raw));
    }
    for (int64_t g = 0; g < 8; ++g) {
      int64_t shift = 8 * (g % 4);
      // The low six bits of a byte, or a nibble below the two bits above them.
      auto factor = [&](Value own, int64_t nibble) {
        if (g < 4)
          return bits(own, shift, 63);
        return both(bits(packed[2], shift + nibble, 15),
                    shiftLeft(bits(own, shift + 6, 3), 4));
      };
      Value group = add(firstGroup, g);
      storeScale(weightScales, mulf(d, toFloat(factor(packed[0], 0))), group);
      Value minimum = mulf(dmin, toFloat(factor(packed[1], 4)));
      storeScale(minima, arith::NegFOp::create(b, loc, minimum), group);
    }
    if (!isStaged)
      return;
    forLoop(constant(0), constant(4), 1, {}, [&](Value chunk, Values) {
      Value low = plus(firstGroup, multiply(chunk, 2));
      for (int64_t i = 0; i < 8; ++i) {
        Value pairs = quants(panel, first, add(multiply(chunk, 8), i));
        stage(bits(pairs, 0, 15), v, low, i);
        stage(bits(pairs, 4, 15), v, add(low, 1), i);
      }
      return Values();
    });
  }

  void readBlockQ6K(Value panel, int64_t v, Value block, Value local,
                    Value first,
                    function_ref<void(Value, Value, Value)> storeScale) {
    Value d = halves(panel, block, 1);
    forLoop(constant(0), constant(16), 1, {}, [&](Value group, Values) {
      Value raw =
          load(VectorType::get({kLanes}, b.getI8Type()), bytes,
               {panel, plus(headAt(block, 0), multiply(group, kLanes))});
      Value factor = arith::ExtSIOp::create(b, loc, ints, raw);
      storeScale(weightScales, mulf(d, toFloat(factor)),
                 plus(multiply(local, 16), group));
      return Values();
    });
    Value firstGroup = multiply(local, 8);
    forLoop(constant(0), constant(2), 1, {}, [&](Value half, Values) {
      Value group = plus(firstGroup, multiply(half, 4));
      Value low = multiply(half, 16), high = add(multiply(half, 8), 32);
      for (int64_t i = 0; i < 8; ++i) {
        Value nibbles[] = {quants(panel, first, add(low, i)),
                           quants(panel, first, add(low, 8 + i))};
        Value pairs = quants(panel, first, add(high, i));
        for (int64_t quarter = 0; quarter < 4; ++quarter)
          stage(both(bits(nibbles[quarter % 2], 4 * (quarter / 2), 15),
                     shiftLeft(bits(pairs, 2 * quarter, 3), 4)),
                v, add(group, quarter), i);
      }
      return Values();
    });
  }

  //===--------------------------------------------------------------------===//
  // Sums
  //===--------------------------------------------------------------------===//

  /// How many rows of x code is for: so few that all are in registers, more,
  /// or many.
  enum class Rows { Stream, Few, Many };

  int64_t getStreamRows() const {
    return hasOneScale ? kFewRowsOfOneScale : kFewRows;
  }
  bool fetchesAhead() const { return kind != Rows::Many; }
  /// Whether scales are converted where they are used: where they are stored
  /// one by one, not packed for several groups.
  bool convertsScales() const {
    return fetchesAhead() && info.elements == kRowGroup;
  }

  /// All rows for `count` panels.
  void emitPanels(Value panel, int64_t count) {
    Value isFew = isLess(rows, constant(kManyRows));
    auto choice = scf::IfOp::create(b, loc, isFew, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    emitPanels(panel, count, Rows::Few);
    b.setInsertionPointToStart(choice.elseBlock());
    emitPanels(panel, count, Rows::Many);
  }

  void emitPanels(Value panel, int64_t count, Rows of) {
    kind = of;
    panelsTogether = count;
    if (hasOneScale)
      return emitPanelsOfOneScale(panel, count);
    isStaged = fetchesAhead() ? format == BlockFormat::q6_K
                              : format != BlockFormat::q8_0;
    if (kind == Rows::Stream) {
      auto emitRows = [&](Value k, Value size) {
        forCount(rows, 1, kFewRows, [&](int64_t known) {
          emitBlock(panel, count, constant(0), known, k, size);
        });
      };
      if (convertsScales())
        return emitRows(constant(0), depth);
      return forDepth(kBlockDepth, [&](Value k, Value size) {
        readBlocks(panel, count, k, size);
        emitRows(k, size);
      });
    }
    int64_t most = fetchesAhead() ? kFewRows : kRows;
    // The blocks of more than a few rows have at least half of the most.
    int64_t least = fetchesAhead() ? llvm::divideCeil(most, 2) : most - 1;
    forDepth(kBlockDepth, [&](Value k, Value size) {
      if (!convertsScales())
        readBlocks(panel, count, k, size);
      forRows(rows, most, [&](Value row, Value height) {
        forCount(height, least, most, [&](int64_t known) {
          emitBlock(panel, count, row, known, k, size);
        });
      });
    });
  }

  /// The same where a row has one scale. More rows than a stream's come in
  /// pairs; one beyond the last is multiplied and forgotten.
  void emitPanelsOfOneScale(Value panel, int64_t count) {
    forDepth(kBlockDepthOfOneScale, [&](Value k, Value size) {
      if (kind == Rows::Stream)
        return forCount(rows, 1, kFewRowsOfOneScale, [&](int64_t known) {
          emitBlockOfOneScale(panel, count, constant(0), known, k, size,
                              /*isWhole=*/true);
        });
      Value pairs =
          arith::CeilDivUIOp::create(b, loc, rows, constant(kRowsTogether));
      constexpr int64_t most = kRows / kRowsTogether;
      forRows(pairs, most, [&](Value pair, Value height) {
        // One of two and more is never left alone.
        forCount(height, 2, most, [&](int64_t known) {
          emitBlockOfOneScale(panel, count, multiply(pair, kRowsTogether),
                              known * kRowsTogether, k, size,
                              /*isWhole=*/false);
        });
      });
    });
  }

  /// Blocks of k, and their sizes.
  void forDepth(int64_t step, function_ref<void(Value, Value)> body) {
    forLoop(constant(0), depth, step, {}, [&](Value k, Values) {
      Value left = arith::SubIOp::create(b, loc, depth, k);
      body(k, arith::MinUIOp::create(b, loc, left, constant(step)));
      return Values();
    });
  }

  /// Blocks of nearly the same number of `of`, at most `most`: the first, and
  /// how many.
  void forRows(Value of, int64_t most, function_ref<void(Value, Value)> body) {
    Value numBlocks = arith::CeilDivUIOp::create(b, loc, of, constant(most));
    auto begin = [&](Value block) -> Value {
      return arith::DivUIOp::create(
          b, loc, arith::MulIOp::create(b, loc, block, of), numBlocks);
    };
    forLoop(constant(0), numBlocks, 1, {}, [&](Value block, Values) {
      Value row = begin(block);
      body(row, arith::SubIOp::create(b, loc, begin(add(block, 1)), row));
      return Values();
    });
  }

  void readBlocks(Value panel, int64_t count, Value k, Value size) {
    Value firstBlock =
        arith::DivUIOp::create(b, loc, k, constant(info.elements));
    Value blocks =
        arith::DivUIOp::create(b, loc, size, constant(info.elements));
    for (int64_t v = 0; v < count; ++v)
      forLoop(constant(0), blocks, 1, {}, [&](Value local, Values) {
        Value block = plus(firstBlock, local);
        fetchHeadAhead(add(panel, v), block);
        readBlock(add(panel, v), v, block, local);
        return Values();
      });
  }

  /// Vectors of sums, each at two of the indices, as they are before the block
  /// of `k`. Of fresh ones nothing is read: what is stored without having been
  /// read need not be waited for.
  Values loadSums(Value k, ArrayRef<Value> indices) {
    int64_t count = indices.size() / 2;
    Value isFirst =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, k, constant(0));
    auto choice =
        scf::IfOp::create(b, loc, SmallVector<Type>(count, floats),
                          arith::AndIOp::create(b, loc, isFresh, isFirst),
                          /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(choice.thenBlock());
    scf::YieldOp::create(b, loc, Values(count, zeroOf(floats)));
    b.setInsertionPointToStart(choice.elseBlock());
    Values loaded;
    for (int64_t i = 0; i < count; ++i)
      loaded.push_back(load(floats, sums, indices.slice(2 * i, 2)));
    scf::YieldOp::create(b, loc, loaded);
    return Values(choice.getResults());
  }

  /// The sums of `height` rows and `count` panels over a block of k.
  void emitBlock(Value panel, int64_t count, Value row, int64_t height, Value k,
                 Value size) {
    auto at = [&](int64_t m, int64_t v) {
      return Values{add(row, m), multiply(add(panel, v), kLanes)};
    };
    Values places;
    for (int64_t m = 0; m < height; ++m)
      for (int64_t v = 0; v < count; ++v)
        llvm::append_range(places, at(m, v));
    Values carried = loadSums(k, places);
    Value rowOfX = plus(firstRow, row);
    Value firstGroup = arith::DivUIOp::create(b, loc, k, constant(kRowGroup));
    Value groups = arith::DivUIOp::create(b, loc, size, constant(kRowGroup));
    carried = forLoop(constant(0), groups, 1, carried,
                      [&](Value group, Values results) {
                        addGroup(panel, count, rowOfX, height, k, group,
                                 plus(firstGroup, group), results);
                        return results;
                      });
    for (int64_t m = 0; m < height; ++m)
      for (int64_t v = 0; v < count; ++v)
        store(carried[m * count + v], sums, at(m, v));
  }

  /// The same where a row has one scale, which comes in once for all of the
  /// block. Unless the block is known to be whole, its last rows may be none.
  void emitBlockOfOneScale(Value panel, int64_t count, Value row,
                           int64_t height, Value k, Value size, bool isWhole) {
    Value rowOfX = plus(firstRow, row);
    Value lastRow = add(rows, -1);
    auto mayBeNone = [&](int64_t m) {
      return !isWhole && m > height - kRowsTogether;
    };
    Values places;
    for (int64_t m = 0; m < height; ++m) {
      Value place = add(row, m);
      if (mayBeNone(m))
        place = arith::MinUIOp::create(b, loc, place, lastRow);
      places.push_back(plus(firstRow, place));
    }
    Value at = arith::DivUIOp::create(b, loc, k, constant(shape.sumGroup));
    Values totals;
    for (Value place : places)
      totals.append(count, broadcast(ints, starts, {at, place}));
    Value firstGroup = arith::DivUIOp::create(b, loc, k, constant(kRowGroup));
    Value groups = arith::DivUIOp::create(b, loc, size, constant(kRowGroup));
    Value end = plus(firstGroup, groups);
    totals = forLoop(firstGroup, end, 1, totals, [&](Value group, Values sums) {
      for (int64_t quad = 0; quad < kRowGroup / kQuad; ++quad)
        addQuad(panel, count, rowOfX, height, /*group=*/{}, group, quad, sums);
      return sums;
    });
    Values scaleOf;
    for (int64_t v = 0; v < count; ++v)
      scaleOf.push_back(vector::BitCastOp::create(
          b, loc, floats, load(bytesType, bytes, {add(panel, v), tails})));
    for (int64_t m = 0; m < height; ++m) {
      OpBuilder::InsertionGuard guard(b);
      if (mayBeNone(m)) {
        Value isRow = isLess(add(row, m), rows);
        auto only = scf::IfOp::create(b, loc, isRow, /*withElseRegion=*/false);
        b.setInsertionPointToStart(only.thenBlock());
      }
      Value scale = broadcast(floats, scales, {constant(0), places[m]});
      Values stored;
      for (int64_t v = 0; v < count; ++v)
        stored.append({add(row, m), multiply(add(panel, v), kLanes)});
      for (auto [v, before] : llvm::enumerate(loadSums(k, stored))) {
        Value scaled = mulf(toFloat(totals[m * count + v]), scaleOf[v]);
        store(fma(scaled, scale, before), sums,
              ArrayRef<Value>(stored).slice(2 * v, 2));
      }
    }
  }

  /// Adds the products of 32 elements of k: `group` of the block at hand, and
  /// `groupOfX` of all.
  void addGroup(Value panel, int64_t count, Value rowOfX, int64_t height,
                Value k, Value group, Value groupOfX, Values &results) {
    if (convertsScales())
      for (int64_t v = 0; v < count; ++v)
        fetchHeadAhead(add(panel, v), groupOfX);
    int64_t parts = kRowGroup / info.groupSize;
    for (int64_t part = 0; part < parts; ++part) {
      Values totals(height * count);
      for (int64_t m = 0; m < height; ++m) {
        Value start =
            broadcast(ints, starts,
                      {add(multiply(groupOfX, parts), part), add(rowOfX, m)});
        for (int64_t v = 0; v < count; ++v)
          totals[m * count + v] = start;
      }
      int64_t quads = info.groupSize / kQuad;
      for (int64_t quad = part * quads; quad < (part + 1) * quads; ++quad)
        addQuad(panel, count, rowOfX, height, group, groupOfX, quad, totals);
      Value weightGroup = add(multiply(group, parts), part);
      Values scaleOf;
      for (int64_t v = 0; v < count; ++v)
        scaleOf.push_back(convertsScales()
                              ? halves(add(panel, v), groupOfX, 0)
                              : load(floats, weightScales,
                                     {constant(v), weightGroup, constant(0)}));
      for (int64_t m = 0; m < height; ++m) {
        Value scale = broadcast(floats, scales, {groupOfX, add(rowOfX, m)});
        for (int64_t v = 0; v < count; ++v) {
          Value &result = results[m * count + v];
          result = fma(mulf(toFloat(totals[m * count + v]), scaleOf[v]), scale,
                       result);
        }
      }
    }
    if (!info.hasMin)
      return;
    Values minimumOf;
    for (int64_t v = 0; v < count; ++v)
      minimumOf.push_back(
          convertsScales()
              ? arith::NegFOp::create(b, loc,
                                      halves(add(panel, v), groupOfX, 1))
                    .getResult()
              : load(floats, minima, {constant(v), group, constant(0)}));
    for (int64_t m = 0; m < height; ++m) {
      Value sum = broadcast(floats, groupSums, {groupOfX, add(rowOfX, m)});
      for (int64_t v = 0; v < count; ++v) {
        Value &result = results[m * count + v];
        result = fma(minimumOf[v], sum, result);
      }
    }
  }

  /// Four elements of k of each row of a panel, unsigned.
  Value loadWeights(Value panel, int64_t v, Value group, Value groupOfX,
                    int64_t quad) {
    if (isStaged)
      return load(bytesType, staged,
                  {constant(v), add(multiply(group, kRowGroup * kLanes),
                                    quad * kVectorBytes)});
    bool isPaired = format == BlockFormat::q4_0 || format == BlockFormat::int4;
    int64_t vectors = isPaired ? 4 : 8;
    Value begin;
    if (format == BlockFormat::q4_K) {
      // Two groups share the bytes of each quarter of a block.
      int64_t groups = info.elements / kRowGroup;
      Value inBlock =
          arith::RemUIOp::create(b, loc, groupOfX, constant(groups));
      Value quarter = arith::DivUIOp::create(b, loc, inBlock, constant(2));
      Value block = arith::DivUIOp::create(b, loc, groupOfX, constant(groups));
      begin = plus(quantsAt(block), multiply(quarter, vectors * kVectorBytes));
    } else {
      begin = quantsAt(groupOfX);
    }
    Value at = add(begin, quad % vectors * kVectorBytes);
    Value row = add(panel, v);
    if (quad < vectors)
      fetchAhead(row, at);
    Value loaded = load(bytesType, bytes, {row, at});
    if (format == BlockFormat::q8_0 || format == BlockFormat::int8)
      return loaded;
    if (isPaired)
      return bits(loaded, quad / vectors * 4, 15);
    // Even groups are the low nibbles, odd ones the high.
    auto words = VectorType::get({kVectorBytes / 2}, b.getI16Type());
    Value parity = arith::RemUIOp::create(b, loc, groupOfX, constant(2));
    Value shift =
        arith::IndexCastOp::create(b, loc, b.getI16Type(), multiply(parity, 4));
    Value shifted = arith::ShRUIOp::create(
        b, loc, vector::BitCastOp::create(b, loc, words, loaded),
        vector::BroadcastOp::create(b, loc, words, shift));
    return vector::BitCastOp::create(b, loc, bytesType,
                                     bits(shifted, 0, 0x0F0F));
  }

  /// Where four elements of row `m` of a block of rows are.
  Values placeOfX(Value rowOfX, int64_t m, Value groupOfX, int64_t quad) {
    if (!hasOneScale)
      return {groupOfX, add(rowOfX, m), constant(quad * kQuad)};
    Value rows =
        arith::DivUIOp::create(b, loc, rowOfX, constant(kRowsTogether));
    Value quads = add(multiply(groupOfX, kRowGroup / kQuad), quad);
    return {
        add(rows, m / kRowsTogether),
        add(multiply(quads, kRowsTogether * kQuad), m % kRowsTogether * kQuad)};
  }

  /// Adds the products of four elements of k.
  void addQuad(Value panel, int64_t count, Value rowOfX, int64_t height,
               Value group, Value groupOfX, int64_t quad, Values &totals) {
    Values weights;
    for (int64_t v = 0; v < count; ++v)
      weights.push_back(loadWeights(panel, v, group, groupOfX, quad));
    for (int64_t m = 0; m < height; ++m) {
      Value four = load(VectorType::get({kQuad}, b.getI8Type()), q,
                        placeOfX(rowOfX, m, groupOfX, quad));
      Value word = vector::ExtractOp::create(
          b, loc,
          vector::BitCastOp::create(b, loc,
                                    VectorType::get({1}, b.getI32Type()), four),
          int64_t(0));
      Value x = vector::BitCastOp::create(
          b, loc, bytesType, vector::BroadcastOp::create(b, loc, ints, word));
      for (int64_t v = 0; v < count; ++v) {
        Value &total = totals[m * count + v];
        total =
            LLVM::CallIntrinsicOp::create(
                b, loc, ints, b.getStringAttr("llvm.x86.avx512.vpdpbusd.512"),
                ValueRange{total, weights[v], x})
                .getResult(0);
      }
    }
  }

  BlockFormat format;
  BlockFormatInfo info;
  InterleavedLayout layout;
  bool hasOneScale;
  QuantizedRowsShape shape;
  /// Of the code being emitted: the rows that it is for, and whether quants are
  /// unpacked ahead of their use.
  Rows kind = Rows::Many;
  bool isStaged = false;
  /// Panels that are read at the same time.
  int64_t panelsTogether = 1;
  VectorType floats, ints, bytesType;
  Value q, scales, starts, groupSums, bytes, sums, firstRow, isFresh;
  /// The size of k; where in a panel what its rows have at their end begins,
  /// and the bytes of a panel; rows of the sums.
  Value depth, tails, panelBytes, rows;
  /// Of a block of k: [panel][group][row] scales and minima with their signs
  /// turned, and [panel][k / 4][row][4] quants.
  Value weightScales, minima, staged;
};

struct InterleavedContractions
    : public llama::impl::LlamaX86InterleavedContractionsBase<
          InterleavedContractions> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<Match> matches;
    getOperation().walk([&](linalg::GenericOp op) {
      if (std::optional<Match> found = match(op, rewriter))
        matches.push_back(*found);
    });
    // Rows first: whether others can use them shows before there are calls.
    std::map<Operation *, RowQuantizer> quantizers;
    SmallVector<QuantizedRows> rows;
    for (Match &found : matches) {
      Operation *function =
          found.contraction.op->getParentOfType<func::FuncOp>();
      RowQuantizer &quantizer =
          quantizers.try_emplace(function, rewriter).first->second;
      rows.push_back(quantizer.quantize(
          found.contraction, getRowsShape(found.dequantization.format)));
    }
    SymbolTable symbols(getOperation());
    std::map<BlockFormat, func::FuncOp> kernels;
    for (auto [found, ofX] : llvm::zip_equal(matches, rows)) {
      BlockFormat format = found.dequantization.format;
      func::FuncOp &kernel = kernels[format];
      if (!kernel)
        kernel = createKernel(rewriter, symbols, format);
      rewrite(rewriter, found, ofX, kernel);
    }
  }

private:
  struct Match {
    Dequantization dequantization;
    Contraction contraction;
    /// What clears the sums, or null; looked for while there are no calls.
    linalg::FillOp fill;
  };

  /// Whether a contraction takes all rows and columns of whole panels.
  static bool coversPanels(Dequantization &dequantization,
                           Contraction &contraction) {
    auto bytes = cast<MemRefType>(dequantization.bytes.getType());
    auto result = cast<MemRefType>(dequantization.getResult().getType());
    auto weights = cast<MemRefType>(contraction.getWeights().getType());
    BlockFormatInfo info = getBlockFormatInfo(dequantization.format);
    // Of a task that may be the last, the sizes are not known; but then what is
    // dequantised has as many rows as its bytes, and all of them are taken.
    bool isAll = contraction.getWeights() == dequantization.getResult();
    bool isStatic = weights.getShape() == result.getShape() &&
                    !weights.isDynamicDim(0) && !bytes.isDynamicDim(0) &&
                    weights.getDimSize(0) == bytes.getDimSize(0) * info.rows;
    return (isStatic ||
            (isAll && weights.isDynamicDim(0) && bytes.isDynamicDim(0))) &&
           !bytes.isDynamicDim(1) && info.isWhole(bytes.getDimSize(1)) &&
           weights.getDimSize(1) ==
               info.countBlocks(bytes.getDimSize(1)) * info.elements;
  }

  static std::optional<Match> match(linalg::GenericOp op,
                                    RewriterBase &rewriter) {
    std::optional<Dequantization> dequantization = matchDequantization(op);
    if (!dequantization || !isInterleaved(dequantization->format))
      return std::nullopt;
    linalg::GenericOp reader = findContraction(*dequantization);
    Operation *around =
        reader ? op->getBlock()->findAncestorOpInBlock(*reader) : nullptr;
    if (!around || !op->isBeforeInBlock(around) ||
        mayChange(*dequantization, around))
      return std::nullopt;
    std::optional<Contraction> contraction = matchContraction(reader, rewriter);
    if (!contraction || !coversPanels(*dequantization, *contraction))
      return std::nullopt;
    return Match{*dequantization, *contraction, findZeroFill(reader)};
  }

  func::FuncOp createKernel(RewriterBase &b, SymbolTable &symbols,
                            BlockFormat format) {
    Location loc = getOperation().getLoc();
    auto kernel = func::FuncOp::create(
        loc, ("contraction_" + stringifyBlockFormat(format)).str(),
        b.getFunctionType(KernelEmitter(b, loc, format).argumentTypes(), {}));
    kernel.setPrivate();
    kernel->setAttr(kBlockFormatAttr,
                    BlockFormatAttr::get(b.getContext(), format));
    symbols.insert(kernel);
    return kernel;
  }

  // Pattern: w = dequantize(bytes); sums += x * w -> kernel(x, bytes, sums)
  static void rewrite(RewriterBase &b, Match &found, QuantizedRows &rows,
                      func::FuncOp kernel) {
    Contraction &contraction = found.contraction;
    linalg::GenericOp op = contraction.op;
    b.setInsertionPoint(op);
    SmallVector<Value> operands{rows.q, rows.scales, rows.starts};
    if (rows.sums)
      operands.push_back(rows.sums);
    operands.append(
        {found.dequantization.bytes, contraction.getSums(),
         contraction.firstRow,
         arith::ConstantOp::create(b, op.getLoc(),
                                   b.getBoolAttr(found.fill != nullptr))});
    if (found.fill)
      b.eraseOp(found.fill);
    for (auto [operand, type] :
         llvm::zip_equal(operands, kernel.getArgumentTypes()))
      if (operand.getType() != type)
        operand = memref::CastOp::create(b, op.getLoc(), type, operand);
    func::CallOp::create(b, op.getLoc(), kernel, operands);
    b.eraseOp(op);
    b.eraseOp(found.dequantization.op);
  }
};

struct BlockKernels
    : public llama::impl::LlamaX86BlockKernelsBase<BlockKernels> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (auto format =
              function->getAttrOfType<BlockFormatAttr>(kBlockFormatAttr);
          format && function.isDeclaration() &&
          isInterleaved(format.getValue())) {
        KernelEmitter kernel(rewriter, function.getLoc(), format.getValue());
        // Somebody else's, unless it takes what a kernel does.
        if (function.getFunctionType() !=
            rewriter.getFunctionType(kernel.argumentTypes(), {}))
          continue;
        kernel.emit(function);
        function->removeAttr(kBlockFormatAttr);
      }
  }
};

} // namespace
