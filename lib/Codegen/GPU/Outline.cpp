//===- Outline.cpp - Launches become kernels ------------------------------===//
#include "lib/Codegen/GPU/FlatBuffers.h"
#include "lib/Codegen/GPU/Launches.h"
#include "lib/Codegen/GPU/Passes.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/TypeSwitch.h"

#include <map>

namespace mlir::llama {
#define GEN_PASS_DEF_LLAMAGPUOUTLINE
#include "lib/Codegen/GPU/Passes.h.inc"
} // namespace mlir::llama

using namespace mlir;
using namespace mlir::llama;

//===----------------------------------------------------------------------===//
// What is computed in the kernel rather than passed
//===----------------------------------------------------------------------===//

namespace {
class Sinker {
public:
  explicit Sinker(gpu::LaunchOp launch)
      : launch(launch), b(launch.getContext()) {}

  void run() {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(launch.getBody(), used);
    b.setInsertionPointToStart(&launch.getBody().front());
    for (Value value : used) {
      if (!sinks(value))
        continue;
      Value inside = sink(value);
      value.replaceUsesWithIf(inside, [&](OpOperand &use) {
        return launch->isProperAncestor(use.getOwner());
      });
    }
  }

private:
  static bool isView(Operation *op) {
    return isa<memref::SubViewOp, memref::CastOp, memref::ReinterpretCastOp,
               memref::CollapseShapeOp, memref::ExpandShapeOp,
               memref::TransposeOp, memref::AssumeAlignmentOp,
               memref::MemorySpaceCastOp, memref::ExtractStridedMetadataOp,
               memref::DimOp>(op);
  }

  static bool isCheap(Operation *op) {
    return isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::MinSIOp,
               arith::MinUIOp, arith::MaxSIOp, arith::MaxUIOp, arith::CmpIOp,
               arith::SelectOp, arith::IndexCastOp, arith::IndexCastUIOp,
               arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>(op);
  }

  /// The numbers that computing `value` takes; constants are none.
  void getLeaves(Value value, SetVector<Value> &leaves) {
    Operation *op = value.getDefiningOp();
    if (op && op->hasTrait<OpTrait::ConstantLike>())
      return;
    if (!op || !isCheap(op) || leaves.size() > 1) {
      leaves.insert(value);
      return;
    }
    for (Value operand : op->getOperands())
      getLeaves(operand, leaves);
  }

  /// Views always are: what a kernel knows of a buffer is its base. Arithmetic
  /// is where that makes no more arguments.
  bool sinks(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op)
      return false;
    if (op->hasTrait<OpTrait::ConstantLike>() || isView(op))
      return true;
    // Sizes have 64 bits on the host, 32 in kernels: what is another number for
    // that is computed on the host.
    bool isNumber = !value.getType().isIndex() &&
                    llvm::any_of(op->getOperandTypes(),
                                 [](Type type) { return type.isIndex(); });
    if (!isCheap(op) || isNumber)
      return false;
    SetVector<Value> leaves;
    getLeaves(value, leaves);
    return leaves.size() <= 1;
  }

  Value sink(Value value) {
    if (Value known = mapping.lookupOrNull(value))
      return known;
    if (!sinks(value))
      return value;
    Operation *op = value.getDefiningOp();
    for (Value operand : op->getOperands())
      if (!mapping.contains(operand)) {
        Value inside = sink(operand);
        if (inside != operand)
          mapping.map(operand, inside);
      }
    b.clone(*op, mapping);
    return mapping.lookup(value);
  }

  gpu::LaunchOp launch;
  OpBuilder b;
  IRMapping mapping;
};

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// One launch, which becomes a kernel in `kernels` and a gpu.launch_func.
class KernelMaker {
public:
  KernelMaker(gpu::LaunchOp launch, gpu::GPUModuleOp kernels)
      : launch(launch), kernels(kernels), host(launch), b(launch.getContext()),
        loc(launch.getLoc()) {}

  FailureOr<gpu::GPUFuncOp> make(StringRef name) {
    if (launch.getAsyncToken() || !launch.getAsyncDependencies().empty())
      return launch.emitError("is asynchronous: a stream orders launches");
    if (failed(takeBlockSize()))
      return failure();
    Sinker(launch).run();
    if (failed(flattenBuffers(launch, narrow)) || failed(collectArguments()))
      return failure();
    return createKernel(name);
  }

  /// Replaces the launch by one of `kernel`, which equals what make() returned.
  void createLaunch(gpu::GPUFuncOp kernel) {
    SmallVector<Value> operands = buffers;
    for (Value value : numbers)
      appendWords(value, operands);
    gpu::KernelDim3 grid = launch.getGridSizeOperandValues();
    grid.x = poisonWhereTooLarge(grid.x);
    std::optional<gpu::KernelDim3> cluster =
        launch.getClusterSizeOperandValues();
    gpu::LaunchFuncOp::create(host, loc, kernel, grid,
                              launch.getBlockSizeOperandValues(),
                              launch.getDynamicSharedMemorySize(), operands,
                              Type(), ValueRange(), cluster);
    launch.erase();
  }

private:
  LogicalResult takeBlockSize() {
    gpu::KernelDim3 size = launch.getBlockSizeOperandValues();
    for (Value value : {size.x, size.y, size.z}) {
      std::optional<int64_t> constant = getConstantIntValue(value);
      if (!constant)
        return launch.emitError("has blocks of a size that is not constant");
      blockSize.push_back(*constant);
    }
    return success();
  }

  LogicalResult collectArguments() {
    SetVector<Value> used;
    getUsedValuesDefinedAbove(launch.getBody(), used);
    for (Value value : used) {
      Type type = value.getType();
      if (isa<MemRefType>(type)) {
        buffers.push_back(value);
        continue;
      }
      bool isNumber =
          type.isIndex() || isa<FloatType>(type) || isa<IntegerType>(type);
      if (!isNumber || (!type.isIndex() && type.getIntOrFloatBitWidth() > 64))
        return launch.emitError("uses a value of type ")
               << type << ", which kernels do not take";
      numbers.push_back(value);
    }
    return success();
  }

  static unsigned countWords(Type type) {
    return !type.isIndex() && type.getIntOrFloatBitWidth() > 32 ? 2 : 1;
  }

  /// A number as one or two of 32 bits, before the launch.
  void appendWords(Value value, SmallVectorImpl<Value> &words) {
    Type i32 = host.getI32Type();
    Type type = value.getType();
    if (type.isIndex()) {
      narrow.push_back(value);
      words.push_back(arith::IndexCastOp::create(host, loc, i32, value));
      return;
    }
    unsigned width = type.getIntOrFloatBitWidth();
    if (!type.isInteger())
      value = arith::BitcastOp::create(host, loc, host.getIntegerType(width),
                                       value);
    if (width < 32)
      value = arith::ExtUIOp::create(host, loc, i32, value);
    if (width <= 32) {
      words.push_back(value);
      return;
    }
    if (width < 64)
      value = arith::ExtUIOp::create(host, loc, host.getI64Type(), value);
    words.push_back(arith::TruncIOp::create(host, loc, i32, value));
    Value shift = arith::ConstantIntOp::create(host, loc, 32, 64);
    Value high = arith::ShRUIOp::create(host, loc, value, shift);
    words.push_back(arith::TruncIOp::create(host, loc, i32, high));
  }

  /// The number that these words are, in the kernel.
  Value fromWords(ValueRange words, Type type) {
    if (type.isIndex())
      return arith::IndexCastOp::create(b, loc, type, words[0]);
    unsigned width = type.getIntOrFloatBitWidth();
    Value value = words[0];
    if (words.size() == 2) {
      Type i64 = b.getI64Type();
      Value low = arith::ExtUIOp::create(b, loc, i64, words[0]);
      Value high = arith::ExtUIOp::create(b, loc, i64, words[1]);
      Value shift = arith::ConstantIntOp::create(b, loc, 32, 64);
      high = arith::ShLIOp::create(b, loc, high, shift);
      value = arith::OrIOp::create(b, loc, low, high);
    }
    if (width != 32 && width != 64)
      value = arith::TruncIOp::create(b, loc, b.getIntegerType(width), value);
    if (!type.isInteger())
      value = arith::BitcastOp::create(b, loc, type, value);
    return value;
  }

  gpu::GPUFuncOp createKernel(StringRef name) {
    SmallVector<Type> types(ValueRange(buffers).getTypes());
    SmallVector<unsigned> firstWord;
    for (Value number : numbers) {
      firstWord.push_back(types.size());
      types.append(countWords(number.getType()), b.getI32Type());
    }
    b.setInsertionPointToEnd(kernels.getBody());
    auto kernel =
        gpu::GPUFuncOp::create(b, loc, name, b.getFunctionType(types, {}));
    kernel->setAttr(gpu::GPUDialect::getKernelFuncAttrName(), b.getUnitAttr());
    kernel.setKnownBlockSizeAttr(b.getDenseI32ArrayAttr(blockSize));
    for (NamedAttribute attribute : launch->getDiscardableAttrs())
      if (attribute.getName() != kLaunchKindAttr)
        kernel->setAttr(attribute.getName(), attribute.getValue());
    StringRef count = gpu::GPUFuncOp::getNumWorkgroupAttributionsAttrName();
    kernel->setAttr(count,
                    b.getI64IntegerAttr(launch.getNumWorkgroupAttributions()));

    // Arguments, then the memory of the block and of a thread.
    unsigned numConfig = launch.getNumConfigRegionAttributes();
    kernel.getBody().takeBody(launch.getBody());
    mlir::Block &entry = kernel.getBody().front();
    for (auto [i, type] : llvm::enumerate(types))
      entry.insertArgument(numConfig + i, type, loc);
    b.setInsertionPointToStart(&entry);
    replaceIds(entry);
    entry.eraseArguments(0, numConfig);
    auto replace = [&](Value outside, Value inside) {
      outside.replaceUsesWithIf(inside, [&](OpOperand &use) {
        return kernel->isProperAncestor(use.getOwner());
      });
    };
    for (auto [i, buffer] : llvm::enumerate(buffers))
      replace(buffer, entry.getArgument(i));
    for (auto [first, number] : llvm::zip_equal(firstWord, numbers))
      replace(number, fromWords(entry.getArguments().slice(
                                    first, countWords(number.getType())),
                                number.getType()));
    for (mlir::Block &block : kernel.getBody())
      if (auto end = dyn_cast<gpu::TerminatorOp>(block.getTerminator())) {
        b.setInsertionPoint(end);
        gpu::ReturnOp::create(b, end.getLoc());
        end.erase();
      }
    // The launch keeps its place until createLaunch, with nothing to execute.
    launch.getBody().emplaceBlock();
    return kernel;
  }

  template <typename Op>
  void replaceId(BlockArgument argument, gpu::Dimension dimension) {
    if (!argument.use_empty())
      argument.replaceAllUsesWith(
          Op::create(b, loc, b.getIndexType(), dimension));
  }

  /// The first arguments of the body of a launch: where a thread is.
  void replaceIds(mlir::Block &entry) {
    constexpr gpu::Dimension dimensions[] = {
        gpu::Dimension::x, gpu::Dimension::y, gpu::Dimension::z};
    unsigned next = 0;
    auto replaceThree = [&](auto replace) {
      for (gpu::Dimension dimension : dimensions)
        replace(entry.getArgument(next++), dimension);
    };
    bool hasCluster = launch.hasClusterSize();
    replaceThree([&](auto argument, auto dimension) {
      replaceId<gpu::BlockIdOp>(argument, dimension);
    });
    replaceThree([&](auto argument, auto dimension) {
      replaceId<gpu::ThreadIdOp>(argument, dimension);
    });
    replaceThree([&](auto argument, auto dimension) {
      replaceId<gpu::GridDimOp>(argument, dimension);
    });
    replaceThree([&](auto argument, auto dimension) {
      argument.replaceAllUsesWith(arith::ConstantIndexOp::create(
          b, loc, blockSize[static_cast<unsigned>(dimension)]));
    });
    if (!hasCluster)
      return;
    replaceThree([&](auto argument, auto dimension) {
      replaceId<gpu::ClusterIdOp>(argument, dimension);
    });
    replaceThree([&](auto argument, auto dimension) {
      replaceId<gpu::ClusterDimOp>(argument, dimension);
    });
  }

  /// The size of the grid, or -1 where a number does not fit 32 bits.
  Value poisonWhereTooLarge(Value size) {
    SetVector<Value> values(narrow.begin(), narrow.end());
    Value bias = arith::ConstantIndexOp::create(host, loc, int64_t(1) << 31);
    Value largest;
    for (Value value : values) {
      Value biased = arith::AddIOp::create(host, loc, value, bias);
      largest =
          largest
              ? arith::MaxUIOp::create(host, loc, largest, biased).getResult()
              : biased;
    }
    if (!largest)
      return size;
    Value limit = arith::ConstantIndexOp::create(host, loc, int64_t(1) << 32);
    Value fits = arith::CmpIOp::create(host, loc, arith::CmpIPredicate::ult,
                                       largest, limit);
    Value poison = arith::ConstantIndexOp::create(host, loc, -1);
    return arith::SelectOp::create(host, loc, fits, size, poison);
  }

  gpu::LaunchOp launch;
  gpu::GPUModuleOp kernels;
  OpBuilder host, b;
  Location loc;
  SmallVector<int32_t> blockSize;
  SmallVector<Value> buffers, numbers;
  /// Index values that must fit 32 bits.
  SmallVector<Value> narrow;
};

struct GpuOutline : public llama::impl::LlamaGpuOutlineBase<GpuOutline> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<gpu::LaunchOp> launches;
    module.walk([&](gpu::LaunchOp launch) { launches.push_back(launch); });
    if (launches.empty())
      return;
    module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                    UnitAttr::get(&getContext()));
    OpBuilder b(&getContext());
    b.setInsertionPointToEnd(module.getBody());
    auto kernels = module.lookupSymbol<gpu::GPUModuleOp>(kKernelModuleName);
    if (!kernels)
      kernels = gpu::GPUModuleOp::create(b, module.getLoc(), kKernelModuleName);
    SymbolTable names(kernels);
    for (auto kernel : kernels.getOps<gpu::GPUFuncOp>())
      known[print(kernel)] = kernel;

    llvm::StringMap<unsigned> numbers;
    for (gpu::LaunchOp launch : launches) {
      KernelMaker maker(launch, kernels);
      FailureOr<gpu::GPUFuncOp> made = maker.make("kernel");
      if (failed(made))
        return signalPassFailure();
      auto [found, isNew] = known.try_emplace(print(*made), *made);
      gpu::GPUFuncOp kernel = found->second;
      if (isNew) {
        std::string base = getName(launch);
        std::string name;
        do
          name = base + "_" + std::to_string(numbers[base]++);
        while (names.lookup(name));
        kernel.setName(name);
        names.insert(kernel);
      } else {
        made->erase();
      }
      maker.createLaunch(kernel);
    }
  }

private:
  /// A kernel as text without its name: equal kernels have equal text.
  static std::string print(gpu::GPUFuncOp kernel) {
    std::string name = kernel.getName().str();
    kernel.setName("kernel");
    std::string text;
    llvm::raw_string_ostream os(text);
    kernel->print(os, OpPrintingFlags().useLocalScope());
    kernel.setName(name);
    return text;
  }

  static std::string getName(gpu::LaunchOp launch) {
    if (auto function = launch.getFunctionAttr())
      return function.getValue().str();
    auto parent = launch->getParentOfType<FunctionOpInterface>();
    StringRef kind = "kernel";
    if (auto attribute = launch->getAttrOfType<StringAttr>(kLaunchKindAttr))
      kind = attribute.getValue();
    return (parent.getName() + "_" + kind).str();
  }

  std::map<std::string, gpu::GPUFuncOp> known;
};

} // namespace
