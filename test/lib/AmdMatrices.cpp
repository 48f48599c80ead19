//===- AmdMatrices.cpp - AMD's matrix instructions by definition ----------===//
//
// A plugin whose pass replaces matrix instructions of AMD's, and exchanges of
// numbers within wavefronts, by what they are defined to do: every lane writes
// what it holds to workgroup memory, and computes its results from what all
// lanes of its wavefront wrote. The code then executes on any device with
// blocks of the same size. Where an element lies is stated here as the manuals
// of the instruction sets have it ("AMD Instinct MI300" ISA, 7.1.5 and AMD's
// matrix instruction calculator; "RDNA3" and "RDNA4" ISA, 7.9), and by nothing
// that the compiler says of itself.
//
//===----------------------------------------------------------------------===//
#include "mlir/Dialect/AMDGPU/IR/AMDGPUDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

using namespace mlir;

namespace {

/// Where an element of a matrix lies: which lane has it, and as what number of
/// its vector.
struct Place {
  int64_t lane, item;
  bool operator==(const Place &other) const {
    return lane == other.lane && item == other.item;
  }
};

/// D[i][j] = sum over k of A[i][k] * B[k][j] + C[i][j]. B lies as A does, with
/// j for i; C as D.
struct Definition {
  StringLiteral name;
  int64_t size, depth, lanes;
  /// Lanes that hold the same as others (with the same remainder) do.
  int64_t copies;
  Place (*a)(int64_t i, int64_t k);
  Place (*d)(int64_t i, int64_t j);

  int64_t items() const { return size * depth * copies / lanes; }
  int64_t results() const { return size * size / lanes; }
};

constexpr Definition kDefinitions[] = {
    {"v_mfma_f32_32x32x8", 32, 8, 64, 1,
     [](int64_t i, int64_t k) -> Place { return {i + 32 * (k / 4), k % 4}; },
     [](int64_t i, int64_t j) -> Place {
       return {j + 32 * (i / 4 % 2), 4 * (i / 8) + i % 4};
     }},
    {"v_mfma_f32_16x16x16", 16, 16, 64, 1,
     [](int64_t i, int64_t k) -> Place { return {i + 16 * (k / 4), k % 4}; },
     [](int64_t i, int64_t j) -> Place { return {j + 16 * (i / 4), i % 4}; }},
    {"v_wmma_f32_16x16x16 of gfx11", 16, 16, 32, 2,
     [](int64_t i, int64_t k) -> Place { return {i, k}; },
     [](int64_t i, int64_t j) -> Place { return {j + 16 * (i % 2), i / 2}; }},
    {"v_wmma_f32_16x16x16 of gfx12", 16, 16, 32, 1,
     [](int64_t i, int64_t k) -> Place { return {i + 16 * (k / 8), k % 8}; },
     [](int64_t i, int64_t j) -> Place { return {j + 16 * (i / 8), i % 8}; }},
};

/// What a matrix operation is, by its sizes and how much a lane holds.
const Definition *findDefinition(int64_t size, int64_t depth, Value a,
                                 Value sums) {
  for (const Definition &definition : kDefinitions)
    if (definition.size == size && definition.depth == depth &&
        definition.items() == cast<VectorType>(a.getType()).getNumElements() &&
        definition.results() ==
            cast<VectorType>(sums.getType()).getNumElements())
      return &definition;
  return nullptr;
}

class Expander {
public:
  Expander(Operation *block, OpBuilder &b) : block(block), b(b) {}

  LogicalResult expand(Operation *op, const Definition &definition, Value a,
                       Value b_, Value c) {
    b.setInsertionPoint(op);
    loc = op->getLoc();
    Type element = cast<VectorType>(a.getType()).getElementType();
    Value thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    Value lane =
        arith::RemUIOp::create(b, loc, thread, constant(definition.lanes));
    Value wave =
        arith::DivUIOp::create(b, loc, thread, constant(definition.lanes));
    int64_t items = definition.items();
    Value as = getMemory(element, items, 0), bs = getMemory(element, items, 1);
    for (int64_t item = 0; item < items; ++item) {
      Value at = add(mul(thread, items), constant(item));
      for (auto [memory, vector] : {std::pair(as, a), std::pair(bs, b_)})
        memref::StoreOp::create(b, loc,
                                vector::ExtractOp::create(b, loc, vector, item),
                                memory, at);
    }
    gpu::BarrierOp::create(b, loc);

    // The row of each result is that of the first lane and a part that the
    // lane decides; the column is the lane's.
    int64_t size = definition.size;
    Value column = arith::RemUIOp::create(b, loc, lane, constant(size));
    Value group = arith::DivUIOp::create(b, loc, lane, constant(size));
    SmallVector<Value> rows;
    for (int64_t r = 0; r < definition.results(); ++r) {
      std::optional<std::pair<int64_t, int64_t>> line = findRows(definition, r);
      if (!line)
        return op->emitError("rows of results are not where they can be told");
      rows.push_back(add(constant(line->first), mul(group, line->second)));
    }
    SmallVector<Value> sums;
    for (int64_t r = 0; r < definition.results(); ++r)
      sums.push_back(vector::ExtractOp::create(b, loc, c, r));
    // Every k by itself, so that its place is a number.
    Value first = mul(wave, definition.lanes * items);
    for (int64_t k = 0; k < definition.depth; ++k) {
      Place zero = definition.a(0, k);
      for (int64_t i = 0; i < size; ++i)
        if (!(definition.a(i, k) == Place{zero.lane + i, zero.item}))
          return op->emitError("lanes are not in order of rows");
      Value base = add(first, constant(zero.lane * items + zero.item));
      Value y = load(bs, add(base, mul(column, items)));
      for (auto [sum, row] : llvm::zip_equal(sums, rows)) {
        Value x = load(as, add(base, mul(row, items)));
        sum = arith::AddFOp::create(b, loc, sum,
                                    arith::MulFOp::create(b, loc, x, y));
      }
    }
    // What was written is read.
    gpu::BarrierOp::create(b, loc);
    Value result = vector::FromElementsOp::create(
        b, loc, cast<VectorType>(c.getType()), sums);
    op->getResult(0).replaceAllUsesWith(result);
    op->erase();
    return success();
  }

  /// Pattern: shuffle xor -> through workgroup memory, all lanes taking part.
  LogicalResult expand(gpu::ShuffleOp op) {
    if (op.getMode() != gpu::ShuffleMode::XOR ||
        !op.getValue().getType().isF32())
      return op.emitError("is not one that is expanded");
    b.setInsertionPoint(op);
    loc = op->getLoc();
    Value thread = gpu::ThreadIdOp::create(b, loc, gpu::Dimension::x);
    Value memory = getMemory(b.getF32Type(), 1, 0);
    memref::StoreOp::create(b, loc, op.getValue(), memory, thread);
    gpu::BarrierOp::create(b, loc);
    Value offset =
        arith::IndexCastOp::create(b, loc, b.getIndexType(), op.getOffset());
    Value other = arith::XOrIOp::create(b, loc, thread, offset);
    Value read = memref::LoadOp::create(b, loc, memory, other);
    gpu::BarrierOp::create(b, loc);
    op.getShuffleResult().replaceAllUsesWith(read);
    op.getValid().replaceAllUsesWith(
        arith::ConstantIntOp::create(b, loc, 1, 1));
    op->erase();
    return success();
  }

private:
  /// The row of result r in the first group of lanes, and how much lower it is
  /// in each further one.
  static std::optional<std::pair<int64_t, int64_t>>
  findRows(const Definition &definition, int64_t r) {
    SmallVector<int64_t> rows(definition.lanes, -1);
    for (int64_t i = 0; i < definition.size; ++i)
      for (int64_t j = 0; j < definition.size; ++j) {
        Place place = definition.d(i, j);
        if (place.item != r)
          continue;
        if (place.lane % definition.size != j || rows[place.lane] != -1)
          return std::nullopt;
        rows[place.lane] = i;
      }
    int64_t apart = definition.lanes > definition.size
                        ? rows[definition.size] - rows[0]
                        : 0;
    for (auto [lane, row] : llvm::enumerate(rows))
      if (row != rows[0] + apart * int64_t(lane / definition.size))
        return std::nullopt;
    return std::pair(rows[0], apart);
  }

  Value constant(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value add(Value lhs, Value rhs) {
    return b.createOrFold<arith::AddIOp>(loc, lhs, rhs);
  }
  Value mul(Value lhs, int64_t rhs) {
    return b.createOrFold<arith::MulIOp>(loc, lhs, constant(rhs));
  }
  Value load(Value memory, Value at) {
    Value loaded = memref::LoadOp::create(b, loc, memory, at);
    return arith::ExtFOp::create(b, loc, b.getF32Type(), loaded);
  }

  /// Memory of the block for so many elements of each of its threads.
  Value getMemory(Type element, int64_t count, int number) {
    Value &memory = memories[{element, count, number}];
    if (memory)
      return memory;
    OpBuilder::InsertionGuard guard(b);
    Block &body = block->getRegion(0).front();
    b.setInsertionPointToStart(&body);
    int64_t threads = block->getAttrOfType<IntegerAttr>("llama.block").getInt();
    memory = memref::AllocaOp::create(
        b, loc, MemRefType::get({threads * count}, element),
        b.getI64IntegerAttr(16));
    return memory;
  }

  Operation *block;
  OpBuilder &b;
  Location loc = b.getUnknownLoc();
  llvm::DenseMap<std::tuple<Type, int64_t, int>, Value> memories;
};

struct ExecuteAmdMatrices
    : PassWrapper<ExecuteAmdMatrices, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ExecuteAmdMatrices)
  StringRef getArgument() const final { return "test-define-amd-matrices"; }
  StringRef getDescription() const final {
    return "AMD's matrix instructions in tasks, and shuffles, by workgroup "
           "memory as they are defined";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, gpu::GPUDialect, memref::MemRefDialect,
                    vector::VectorDialect>();
  }

  void runOnOperation() override {
    WalkResult result = getOperation().walk([](scf::ForallOp forall) {
      if (!forall->hasAttr("llama.block"))
        return WalkResult::advance();
      OpBuilder b(forall.getContext());
      Expander expander(forall, b);
      SmallVector<Operation *> ops;
      forall.walk([&](Operation *op) {
        if (isa<amdgpu::MFMAOp, amdgpu::WMMAOp, gpu::ShuffleOp>(op))
          ops.push_back(op);
      });
      for (Operation *op : ops)
        if (failed(expand(expander, op)))
          return WalkResult::interrupt();
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }

  static LogicalResult expand(Expander &expander, Operation *op) {
    if (auto shuffle = dyn_cast<gpu::ShuffleOp>(op))
      return expander.expand(shuffle);
    int64_t rows, columns, depth;
    if (auto mfma = dyn_cast<amdgpu::MFMAOp>(op)) {
      rows = mfma.getM(), columns = mfma.getN(), depth = mfma.getK();
      if (mfma.getBlocks() != 1 || mfma.getCbsz() != 0 || mfma.getAbid() != 0 ||
          mfma.getBlgp() != amdgpu::MFMAPermB::none)
        return op->emitError("has parts that are not defined here");
    } else {
      auto wmma = cast<amdgpu::WMMAOp>(op);
      rows = wmma.getM(), columns = wmma.getN(), depth = wmma.getK();
    }
    Value a = op->getOperand(0), c = op->getOperand(2);
    const Definition *definition =
        rows == columns ? findDefinition(rows, depth, a, c) : nullptr;
    if (!definition)
      return op->emitError("is not defined here");
    return expander.expand(op, *definition, a, op->getOperand(1), c);
  }
};
} // namespace

extern "C" LLVM_ATTRIBUTE_WEAK PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "llama-test-amd-matrices", "1",
          [] { PassRegistration<ExecuteAmdMatrices>(); }};
}
