//===- Profile.cpp - Where the time of a function goes --------------------===//
#include "lib/Execute/Profile.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/OperationNames.h"
#include "lib/Execute/FlopCount.h"
#include "lib/Execute/ShapeEvaluator.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// Work of operations
//===----------------------------------------------------------------------===//

/// The tensor that this one is another view of.
static Value getSource(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::CastOp,
             tensor::ExtractSliceOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// What is stored of a matrix: bytes of blocks, where it is unpacked from them.
static Value getStored(Value matrix) {
  if (auto dequantize = matrix.getDefiningOp<DequantizeOp>())
    if (auto unpack = dequantize.getQ().getDefiningOp<UnpackBlocksOp>())
      return unpack->getOperand(0);
  return matrix;
}

static std::string getLabel(Operation *op) {
  std::string kind = op->getName().stripDialect().str(), name;
  op->getLoc()->walk([&](Location part) {
    if (getOperationName(part))
      return WalkResult::advance();
    if (auto named = dyn_cast<NameLoc>(part))
      name = named.getName().str();
    else if (auto place = dyn_cast<FileLineColLoc>(part))
      name = "at line " + std::to_string(place.getLine());
    return name.empty() ? WalkResult::advance() : WalkResult::interrupt();
  });
  return name.empty() || name == kind ? kind : kind + " " + name;
}

/// Which peak bounds the products of an operation.
static StringRef getArithmetic(Operation *op) {
  if (auto linear = dyn_cast<LinearOp>(op)) {
    Value stored = getStored(linear.getWeight());
    if (stored != linear.getWeight()) {
      auto unpack = linear.getWeight()
                        .getDefiningOp<DequantizeOp>()
                        .getQ()
                        .getDefiningOp<UnpackBlocksOp>();
      bool isInterleaved =
          stringifyBlockFormat(unpack.getFormat()).ends_with("x16");
      return isInterleaved ? "int8" : "f32";
    }
    return getElementTypeOrSelf(linear.getX()).isBF16() ? "bf16" : "f32";
  }
  if (auto attention = dyn_cast<AttentionOp>(op))
    return getElementTypeOrSelf(attention.getQ()).isBF16() &&
                   getElementTypeOrSelf(attention.getK()).isBF16()
               ? "bf16"
               : "f32";
  return "f32";
}

namespace {
/// Enters what the operations of a call do.
class WorkCounter {
public:
  explicit WorkCounter(WorkByOperation &work) : work(work) {}

  void visit(Operation *op, double flops, double times,
             const ShapeEvaluator &shapes) {
    SmallVector<StringRef> names = getOperationNames(op->getLoc());
    // Weights are unpacked where they are used.
    if (names.empty() || isa<DequantizeOp, UnpackBlocksOp>(op))
      return;
    OperationWork &entry = work[names.front()];
    if (entry.label.empty()) {
      entry.label = getLabel(op);
      entry.arithmetic = getArithmetic(op);
    }
    entry.flops += flops * times;
    auto bytesOf = [&](Value value) -> double {
      auto type = dyn_cast<RankedTensorType>(value.getType());
      std::optional<SmallVector<int64_t>> shape = shapes.getShape(value);
      if (!type || !shape || !type.getElementType().isIntOrFloat())
        return 0;
      double bytes = type.getElementTypeBitWidth() / 8.0;
      for (int64_t size : *shape)
        bytes *= static_cast<double>(size);
      return bytes * times;
    };
    auto read = [&](Value value) {
      Value stored = getStored(value);
      entry.reads[numberOf(stored)] += bytesOf(stored);
    };
    auto write = [&](Value value, double bytes) {
      entry.writes[numberOf(value)] += bytes;
    };
    if (auto update = dyn_cast<KvCacheUpdateOp>(op)) {
      // Of the cache, as many rows as there are tokens.
      read(update.getNewTokens());
      double share =
          getElementTypeOrSelf(update.getCache()).getIntOrFloatBitWidth() /
          static_cast<double>(getElementTypeOrSelf(update.getNewTokens())
                                  .getIntOrFloatBitWidth());
      write(update.getCacheOut(), share * bytesOf(update.getNewTokens()));
      return;
    }
    if (auto embedding = dyn_cast<EmbeddingOp>(op)) {
      entry.reads[numberOf(embedding.getTable())] += bytesOf(embedding.getY());
      write(embedding.getY(), bytesOf(embedding.getY()));
      return;
    }
    SmallVector<Value> inputs(op->getOperands());
    if (auto structured = dyn_cast<linalg::LinalgOp>(op))
      inputs = structured.getDpsInputs();
    for (Value value : inputs)
      read(value);
    for (Value result : op->getResults())
      write(result, bytesOf(result));
  }

private:
  int64_t numberOf(Value value) {
    return numbers.try_emplace(getSource(value), numbers.size()).first->second;
  }

  WorkByOperation &work;
  DenseMap<Value, int64_t> numbers;
};
} // namespace

llvm::Expected<WorkByOperation>
mlir::llama::countWork(const CompiledModule &compiled, StringRef entry,
                       const std::vector<SmallVector<int64_t>> &shapes) {
  if (compiled.getNamedModule().empty())
    return llvm::createStringError("@" + entry +
                                   " was not compiled to be profiled");
  DialectRegistry registry;
  registerForExecution(registry);
  MLIRContext context(registry);
  auto module = parseModule(
      llvm::MemoryBuffer::getMemBuffer(compiled.getNamedModule(), "profile",
                                       /*RequiresNullTerminator=*/false),
      &context);
  if (!module)
    return module.takeError();
  auto function = (*module)->lookupSymbol<func::FuncOp>(entry);
  if (!function)
    return llvm::createStringError("no function @" + entry);
  WorkByOperation work;
  WorkCounter counter(work);
  countFlops(function, shapes,
             [&](Operation *op, double flops, double times,
                 const ShapeEvaluator &evaluator) {
               counter.visit(op, flops, times, evaluator);
             });
  return std::move(work);
}

void mlir::llama::addWork(WorkByOperation &work, const WorkByOperation &more,
                          double times) {
  auto add = [&](std::map<int64_t, double> &to,
                 const std::map<int64_t, double> &from) {
    for (auto [value, bytes] : from)
      to[value] += bytes * times;
  };
  for (const auto &[name, entry] : more) {
    OperationWork &sum = work[name];
    sum.label = entry.label;
    sum.arithmetic = entry.arithmetic;
    sum.flops += entry.flops * times;
    add(sum.reads, entry.reads);
    add(sum.writes, entry.writes);
  }
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

LoopTimer::LoopTimer(const CompiledModule &compiled)
    : times(compiled.getLoops().size()) {
  llama_set_loop_times(times.data());
}

LoopTimer::~LoopTimer() { llama_set_loop_times(nullptr); }

std::vector<llama_loop_time> LoopTimer::take() {
  std::vector<llama_loop_time> taken(times);
  std::fill(times.begin(), times.end(), llama_loop_time{});
  return taken;
}

std::vector<LoopProfile>
mlir::llama::makeProfile(const CompiledModule &compiled,
                         llvm::ArrayRef<llama_loop_time> times,
                         const WorkByOperation &work) {
  llvm::ArrayRef<ProfiledLoop> loops = compiled.getLoops();
  // The longest of the loops that compute an operation has its work.
  llvm::StringMap<size_t> longest;
  for (auto [i, loop] : llvm::enumerate(loops))
    for (const std::string &name : loop.operations) {
      size_t &chosen = longest.try_emplace(name, i).first->second;
      if (times[i].nanoseconds > times[chosen].nanoseconds)
        chosen = i;
    }
  std::map<std::string, LoopProfile> byOperations;
  for (auto [i, loop] : llvm::enumerate(loops)) {
    if (times[i].calls == 0)
      continue;
    llvm::SetVector<StringRef> labels;
    std::map<int64_t, double> reads, writes;
    LoopProfile profile;
    double most = -1;
    for (const std::string &name : loop.operations) {
      auto entry = work.find(name);
      if (entry == work.end())
        continue;
      const OperationWork &operation = entry->second;
      labels.insert(operation.label);
      if (longest.lookup(name) != i)
        continue;
      profile.flops += operation.flops;
      if (operation.flops > most) {
        most = operation.flops;
        profile.arithmetic = operation.arithmetic;
      }
      // A value that several of its operations read is read once.
      for (auto [value, bytes] : operation.reads)
        reads[value] = std::max(reads[value], bytes);
      for (auto [value, bytes] : operation.writes)
        writes[value] = std::max(writes[value], bytes);
    }
    // What is made and used in the loop counts for neither.
    for (auto [value, bytes] : reads)
      if (!writes.count(value))
        profile.bytes += bytes;
    for (auto [value, bytes] : writes)
      if (!reads.count(value))
        profile.bytes += bytes;
    std::string key =
        labels.empty() ? "@" + loop.function : llvm::join(labels, ", ");
    LoopProfile &sum = byOperations[key];
    if (sum.flops <= profile.flops)
      sum.arithmetic = profile.arithmetic;
    sum.operations = key;
    sum.calls += times[i].calls;
    sum.seconds += static_cast<double>(times[i].nanoseconds) / 1e9;
    sum.flops += profile.flops;
    sum.bytes += profile.bytes;
  }
  std::vector<LoopProfile> profiles;
  for (auto &[key, profile] : byOperations)
    profiles.push_back(std::move(profile));
  llvm::stable_sort(profiles, [](const LoopProfile &a, const LoopProfile &b) {
    return a.seconds > b.seconds;
  });
  return profiles;
}
