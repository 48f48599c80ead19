//===- ModelGraph.cpp - A model as a program of the llama dialect ---------===//

#include "lib/Model/ModelGraph.h"

#include "dialect/Llama/IR/LlamaOps.h"
#include "lib/Codegen/Common/PlanWorkspace.h"
#include "lib/Model/CacheType.h"
#include "lib/Model/Diagnostics.h"
#include "lib/Model/GgufModel.h"
#include "lib/Model/Json.h"
#include "lib/Model/ModelInfo.h"
#include "lib/Model/ModelParameters.h"
#include "lib/Model/NextToken.h"
#include "lib/Model/Quantize.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::llama;
using llvm::StringRef;
using llvm::Twine;

static constexpr llvm::StringLiteral kManifestAttr = "llama.manifest";
static constexpr llvm::StringLiteral kWritableAttr = "bufferization.writable";

//===----------------------------------------------------------------------===//
// Attributes of the dialect for what a config says
//===----------------------------------------------------------------------===//

static Activation getActivation(HiddenActivation activation) {
  switch (activation) {
  case HiddenActivation::Silu:
    return Activation::silu;
  case HiddenActivation::Gelu:
    return Activation::gelu;
  case HiddenActivation::GeluTanh:
    return Activation::gelu_tanh;
  case HiddenActivation::Relu:
    return Activation::relu;
  case HiddenActivation::Sigmoid:
    return Activation::sigmoid;
  }
  llvm_unreachable("unknown activation");
}

/// Null without scaling.
static RopeScalingAttr getRopeScaling(OpBuilder &b, const ModelConfig &config) {
  const RopeScaling &scaling = config.ropeScaling;
  FloatAttr factor = b.getF64FloatAttr(scaling.factor), low, high;
  FloatAttr attentionFactor, betaFast, betaSlow, mscale, mscaleAllDim;
  IntegerAttr original, max;
  BoolAttr truncate;
  ArrayAttr shortFactor, longFactor;
  RopeScalingKind kind;
  auto optional = [&](std::optional<double> value) {
    return value ? b.getF64FloatAttr(*value) : FloatAttr();
  };
  auto list = [&](llvm::ArrayRef<double> values) {
    return b.getArrayAttr(llvm::map_to_vector(
        values, [&](double v) -> Attribute { return b.getF64FloatAttr(v); }));
  };
  switch (scaling.kind) {
  case RopeType::None:
    return {};
  case RopeType::Linear:
    kind = RopeScalingKind::linear;
    break;
  case RopeType::Dynamic:
    kind = RopeScalingKind::dynamic;
    max = b.getI64IntegerAttr(config.maxPositionEmbeddings);
    break;
  case RopeType::Llama3:
    kind = RopeScalingKind::llama3;
    low = b.getF64FloatAttr(scaling.lowFreqFactor);
    high = b.getF64FloatAttr(scaling.highFreqFactor);
    original = b.getI64IntegerAttr(scaling.originalMaxPositionEmbeddings);
    break;
  case RopeType::Yarn:
    kind = RopeScalingKind::yarn;
    original = b.getI64IntegerAttr(scaling.originalMaxPositionEmbeddings);
    attentionFactor = optional(scaling.attentionFactor);
    betaFast = optional(scaling.betaFast);
    betaSlow = optional(scaling.betaSlow);
    mscale = optional(scaling.mscale);
    mscaleAllDim = optional(scaling.mscaleAllDim);
    if (!scaling.truncate)
      truncate = b.getBoolAttr(false);
    break;
  case RopeType::LongRope:
    kind = RopeScalingKind::longrope;
    original = b.getI64IntegerAttr(scaling.originalMaxPositionEmbeddings);
    attentionFactor = optional(scaling.attentionFactor);
    shortFactor = list(scaling.shortFactor);
    longFactor = list(scaling.longFactor);
    break;
  }
  return RopeScalingAttr::get(b.getContext(), kind, factor, low, high, original,
                              max, attentionFactor, betaFast, betaSlow, mscale,
                              mscaleAllDim, truncate, shortFactor, longFactor);
}

static StringRef getBlockName(LayerKind kind) {
  return kind == LayerKind::Full ? "block_full" : "block_sliding";
}

static constexpr ManifestEntry::Role kRoles[] = {
    ManifestEntry::Role::Ids,         ManifestEntry::Role::Offset,
    ManifestEntry::Role::Weight,      ManifestEntry::Role::KeyCache,
    ManifestEntry::Role::ValueCache,  ManifestEntry::Role::KeyScales,
    ManifestEntry::Role::ValueScales, ManifestEntry::Role::Logits,
    ManifestEntry::Role::Candidates};

static StringRef getRoleName(ManifestEntry::Role role) {
  switch (role) {
  case ManifestEntry::Role::Ids:
    return "ids";
  case ManifestEntry::Role::Offset:
    return "offset";
  case ManifestEntry::Role::Weight:
    return "weight";
  case ManifestEntry::Role::KeyCache:
    return "key_cache";
  case ManifestEntry::Role::ValueCache:
    return "value_cache";
  case ManifestEntry::Role::KeyScales:
    return "key_scales";
  case ManifestEntry::Role::ValueScales:
    return "value_scales";
  case ManifestEntry::Role::Logits:
    return "logits";
  case ManifestEntry::Role::Candidates:
    return "candidates";
  }
  llvm_unreachable("unknown role");
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

namespace {

/// The arguments of a function while they are listed.
struct Argument {
  std::string name;
  Type type;
  /// Written in place; what is not is never written.
  bool isWritable = false;
};

/// A decoder block: layers of one kind whose parameters are stored alike.
struct BlockVariant {
  LayerKind kind;
  /// By parameter of a layer.
  std::vector<DType> stored;
  /// The first of its layers.
  int64_t layer;
  std::string name;
};

/// The layer that a parameter belongs to, and its name within it; the layer is
/// -1 for the model's own.
struct ParameterPlace {
  int64_t layer = -1;
  StringRef name;
};

class GraphBuilder {
public:
  GraphBuilder(MLIRContext *context, const ModelConfig &config,
               const ModelGraphOptions &options)
      : config(config), options(options), b(context), loc(b.getUnknownLoc()),
        parameters(listParameters(config)) {
    element = getFloatType(options.dtype);
    cacheDType = options.cacheType.value_or(
        chooseCacheType(options.dtype, hasQuantizedWeights()));
  }

  OwningOpRef<ModuleOp> build() {
    OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
    b.setInsertionPointToEnd(module->getBody());
    for (LayerKind kind : {LayerKind::Full, LayerKind::Sliding})
      findVariants(kind);
    for (const BlockVariant &variant : variants)
      buildBlock(variant);
    // The manifest is that of the last one, of logits where there are any.
    if (options.numCandidates > 0)
      buildStep(kStepBest, StepResult::Candidates);
    if (options.hasStepLast)
      buildStep(kStepLast, StepResult::Last);
    if (options.hasStepAll)
      buildStep(kStepAll, StepResult::All);
    (*module)->setAttr(kManifestAttr, b.getArrayAttr(manifest));
    return module;
  }

private:
  RankedTensorType tensor(llvm::ArrayRef<int64_t> shape, Type type = {}) {
    return RankedTensorType::get(shape, type ? type : element);
  }
  /// Of the types to compute with.
  Type getFloatType(DType dtype) {
    switch (dtype) {
    case DType::BF16:
      return b.getBF16Type();
    case DType::F16:
      return b.getF16Type();
    default:
      return b.getF32Type();
    }
  }
  bool hasQuantizedWeights() const {
    return llvm::any_of(parameters, [&](const ParameterInfo &parameter) {
      return isBlockType(getStored(parameter.name));
    });
  }
  /// Whether caches hold rows in 8 bits.
  bool hasScales() const { return cacheDType == DType::Int8; }
  RankedTensorType cacheType() {
    return tensor({options.capacity, config.numKeyValueHeads, config.headDim},
                  hasScales() ? b.getI8Type() : getFloatType(cacheDType));
  }
  /// Of a cache in 8 bits.
  RankedTensorType scalesType() {
    return tensor({options.capacity, config.numKeyValueHeads}, b.getF32Type());
  }
  RankedTensorType hiddenType() {
    return tensor({kDynamic, config.hiddenSize});
  }
  RankedTensorType countType() { return tensor({}, b.getI64Type()); }

  /// "model.layers.3.mlp.up_proj.weight" -> 3, "mlp.up_proj.weight".
  static ParameterPlace getPlace(StringRef parameter) {
    StringRef rest = parameter;
    ParameterPlace place;
    if (rest.consume_front("model.layers.") &&
        !rest.consumeInteger(10, place.layer))
      place.name = rest.drop_front();
    else
      place.name = parameter;
    return place;
  }

  /// A location that gives a value its name in printed IR.
  Location named(const Twine &name) {
    return NameLoc::get(b.getStringAttr(name));
  }

  /// Starts a function whose arguments have names; leaves the insertion point
  /// in its body.
  func::FuncOp startFunction(StringRef name, llvm::ArrayRef<Argument> arguments,
                             TypeRange results, bool isPublic) {
    auto types = llvm::map_to_vector(arguments,
                                     [](const Argument &a) { return a.type; });
    auto function = func::FuncOp::create(
        b, loc, name, b.getFunctionType(TypeRange(types), results));
    if (!isPublic)
      function.setPrivate();
    function->setAttr(kWorkspaceAttr, b.getUnitAttr());
    mlir::Block *entry = b.createBlock(&function.getBody());
    for (auto [i, argument] : llvm::enumerate(arguments)) {
      entry->addArgument(argument.type, named(argument.name));
      function.setArgAttr(i, kWritableAttr, b.getBoolAttr(argument.isWritable));
    }
    return function;
  }

  /// How a parameter reaches the program.
  DType getStored(StringRef parameter) const {
    DType file =
        options.getFileDType ? options.getFileDType(parameter) : options.dtype;
    return isBlockType(file) ? file : options.dtype;
  }
  RankedTensorType parameterType(const ParameterInfo &parameter, DType stored) {
    if (!isBlockType(stored))
      return tensor(parameter.shape);
    BlockSize block = getDTypeBlock(stored);
    int64_t rows = getDTypeRows(stored);
    return tensor(
        {parameter.shape[0] / rows, block.rowBytes(parameter.shape[1]) * rows},
        b.getI8Type());
  }
  /// A parameter's values, which `argument` holds as they are stored.
  Value getMatrix(Value argument, DType stored);

  void findVariants(LayerKind kind);
  void buildBlock(const BlockVariant &variant);
  /// What a step leaves: logits of some tokens, or candidates.
  enum class StepResult { Last, All, Candidates };
  void buildStep(StringRef name, StepResult result);
  void addToManifest(ManifestEntry::Role role, size_t argument, Type type,
                     StringRef parameter = {}, int64_t layer = 0);

  static constexpr int64_t kDynamic = ShapedType::kDynamic;

  const ModelConfig &config;
  const ModelGraphOptions &options;
  OpBuilder b;
  Location loc;
  std::vector<ParameterInfo> parameters;
  Type element;
  DType cacheDType;
  llvm::SmallVector<Attribute> manifest;
  std::vector<BlockVariant> variants;
  /// The block of each layer.
  std::vector<size_t> variantOfLayer;
};

} // namespace

BlockFormat mlir::llama::getBlockFormat(DType dtype) {
  switch (dtype) {
  case DType::Q8_0:
    return BlockFormat::q8_0;
  case DType::Q4_0:
    return BlockFormat::q4_0;
  case DType::Q4_K:
    return BlockFormat::q4_K;
  case DType::Q6_K:
    return BlockFormat::q6_K;
  case DType::Int8:
    return BlockFormat::int8;
  case DType::Int4:
    return BlockFormat::int4;
  case DType::Q8_0x16:
    return BlockFormat::q8_0x16;
  case DType::Q4_0x16:
    return BlockFormat::q4_0x16;
  case DType::Q4_Kx16:
    return BlockFormat::q4_Kx16;
  case DType::Q6_Kx16:
    return BlockFormat::q6_Kx16;
  case DType::Int8x16:
    return BlockFormat::int8x16;
  case DType::Int4x16:
    return BlockFormat::int4x16;
  default:
    llvm_unreachable("not a block type");
  }
}

Value GraphBuilder::getMatrix(Value argument, DType stored) {
  if (!isBlockType(stored))
    return argument;
  auto unpack = UnpackBlocksOp::create(b, loc, argument, getBlockFormat(stored),
                                       b.getF32Type());
  return DequantizeOp::create(b, loc, unpack.getQ(), unpack.getScale(), element,
                              unpack.getMin());
}

void GraphBuilder::findVariants(LayerKind kind) {
  variantOfLayer.resize(config.numHiddenLayers);
  size_t first = variants.size();
  for (int64_t layer = 0; layer < config.numHiddenLayers; ++layer) {
    if (config.layerKinds[layer] != kind)
      continue;
    std::vector<DType> stored;
    for (const ParameterInfo &parameter : parameters)
      if (getPlace(parameter.name).layer == layer)
        stored.push_back(getStored(parameter.name));
    size_t i = first;
    while (i < variants.size() && variants[i].stored != stored)
      ++i;
    variantOfLayer[layer] = i;
    if (i < variants.size())
      continue;
    std::string name = getBlockName(kind).str();
    if (i > first)
      name += "_" + std::to_string(i - first + 1);
    variants.push_back({kind, std::move(stored), layer, std::move(name)});
  }
}

void GraphBuilder::buildBlock(const BlockVariant &variant) {
  OpBuilder::InsertionGuard guard(b);
  llvm::StringMap<DType> stored;
  RankedTensorType tableType =
      tensor({kDynamic, config.rotaryDim / 2}, b.getF32Type());
  std::vector<Argument> arguments = {
      {"x", hiddenType()}, {"cos", tableType}, {"sin", tableType}};
  for (const ParameterInfo &parameter : parameters) {
    ParameterPlace place = getPlace(parameter.name);
    if (place.layer != variant.layer)
      continue;
    stored[place.name] = getStored(parameter.name);
    arguments.push_back(
        {place.name.str(), parameterType(parameter, stored[place.name])});
  }
  llvm::SmallVector<Type> results{hiddenType(), cacheType(), cacheType()};
  arguments.insert(arguments.end(), {{"k_cache", cacheType(), true},
                                     {"v_cache", cacheType(), true}});
  if (hasScales()) {
    arguments.insert(arguments.end(), {{"k_scales", scalesType(), true},
                                       {"v_scales", scalesType(), true}});
    results.append({scalesType(), scalesType()});
  }
  arguments.insert(arguments.end(), {{"offset", countType()},
                                     {"kv_len", countType()},
                                     {"out", hiddenType(), true}});
  func::FuncOp function =
      startFunction(variant.name, arguments, results, false);
  llvm::StringMap<Value> values;
  for (auto [argument, value] :
       llvm::zip_equal(arguments, function.getArguments()))
    values[argument.name] = value;

  Value x = values["x"], cos = values["cos"], sin = values["sin"];
  Value tokens = tensor::DimOp::create(b, named("tokens"), x, 0);
  auto norm = [&](StringRef name, Value input, Value residual,
                  StringRef weight) {
    return RmsNormOp::create(
        b, named(name), input, values[(weight + ".weight").str()], Value(),
        residual, config.rmsNormEps, Rounding::before_weight);
  };
  auto linear = [&](StringRef name, Value input, StringRef weight) -> Value {
    std::string matrix = (weight + ".weight").str();
    return LinearOp::create(b, named(name), input,
                            getMatrix(values[matrix], stored[matrix]),
                            values.lookup((weight + ".bias").str()));
  };
  // [tokens, heads * head_dim] as [tokens, heads, head_dim].
  llvm::SmallVector<ReassociationIndices> dims{{0}, {1, 2}};
  auto splitHeads = [&](StringRef name, Value input, int64_t heads) -> Value {
    return tensor::ExpandShapeOp::create(
        b, named(name), tensor({kDynamic, heads, config.headDim}), input, dims,
        llvm::ArrayRef<OpFoldResult>{tokens, b.getIndexAttr(heads),
                                     b.getIndexAttr(config.headDim)});
  };
  auto rotate = [&](StringRef name, Value input) -> Value {
    return RopeOp::create(b, named(name), input, cos, sin, /*heads_axis=*/1,
                          config.ropePairs == RopePairs::Halves
                              ? RopeLayout::half_split
                              : RopeLayout::interleaved);
  };

  Value h = norm("h", x, {}, "input_layernorm").getY();
  Value q = linear("q", h, "self_attn.q_proj");
  Value k = linear("k", h, "self_attn.k_proj");
  Value v = linear("v", h, "self_attn.v_proj");
  q = rotate("q_rope", splitHeads("q_heads", q, config.numAttentionHeads));
  k = rotate("k_rope", splitHeads("k_heads", k, config.numKeyValueHeads));
  v = splitHeads("v_heads", v, config.numKeyValueHeads);
  auto update = [&](StringRef name, Value tokens, StringRef cache,
                    StringRef scales) {
    return KvCacheUpdateOp::create(
        b, named(name), tokens, values[cache], values["offset"],
        AttentionLayout::token_major, {}, values.lookup(scales));
  };
  KvCacheUpdateOp keys = update("keys", k, "k_cache", "k_scales");
  KvCacheUpdateOp cached = update("values", v, "v_cache", "v_scales");
  AttentionOptions attention;
  attention.offset = values["offset"];
  attention.kvLen = values["kv_len"];
  attention.kScale = keys.getScalesOut();
  attention.vScale = cached.getScalesOut();
  attention.causal = true;
  attention.layout = AttentionLayout::token_major;
  if (variant.kind == LayerKind::Sliding)
    attention.window = config.slidingWindow;
  Value a = AttentionOp::create(b, named("attention"), q, keys.getCacheOut(),
                                cached.getCacheOut(), attention);
  a = tensor::CollapseShapeOp::create(b, named("heads"), a, dims);
  Value o = linear("o", a, "self_attn.o_proj");

  RmsNormOp post = norm("h2", o, x, "post_attention_layernorm");
  Value gate = linear("gate", post.getY(), "mlp.gate_proj");
  Value up = linear("up", post.getY(), "mlp.up_proj");
  Value glu;
  if (config.hiddenAct == HiddenActivation::Silu)
    glu = SwigluOp::create(b, named("glu"), gate, up);
  else
    glu = GluOp::create(b, named("glu"), gate, up,
                        getActivation(config.hiddenAct));
  Value down = linear("down", glu, "mlp.down_proj");
  Value y = linalg::AddOp::create(
                b, named("y"), ValueRange{post.getSum(), down}, values["out"])
                .getResult(0);
  llvm::SmallVector<Value> returned{y, keys.getCacheOut(),
                                    cached.getCacheOut()};
  if (hasScales())
    returned.append({keys.getScalesOut(), cached.getScalesOut()});
  func::ReturnOp::create(b, loc, returned);
}

void GraphBuilder::addToManifest(ManifestEntry::Role role, size_t argument,
                                 Type type, StringRef parameter,
                                 int64_t layer) {
  NamedAttrList entry;
  entry.append("argument", b.getI64IntegerAttr(argument));
  entry.append("role", b.getStringAttr(getRoleName(role)));
  entry.append("type", TypeAttr::get(type));
  if (role == ManifestEntry::Role::Weight) {
    DType fileType =
        options.getFileDType ? options.getFileDType(parameter) : options.dtype;
    entry.append("parameter", b.getStringAttr(parameter));
    bool isIdentity = fileType == options.dtype || isBlockType(fileType);
    entry.append("load", b.getStringAttr(isIdentity ? "identity" : "convert"));
    if (isBlockType(fileType))
      entry.append("format", BlockFormatAttr::get(b.getContext(),
                                                  getBlockFormat(fileType)));
  }
  if (role == ManifestEntry::Role::KeyCache ||
      role == ManifestEntry::Role::ValueCache)
    entry.append("layer", b.getI64IntegerAttr(layer));
  manifest.push_back(entry.getDictionary(b.getContext()));
}

void GraphBuilder::buildStep(StringRef name, StepResult result) {
  OpBuilder::InsertionGuard guard(b);
  // The manifest is that of all steps: they take the same arguments.
  manifest.clear();
  std::vector<Argument> arguments;
  auto addArgument = [&](const Twine &argument, ManifestEntry::Role role,
                         Type type, bool isWritable, StringRef parameter = {},
                         int64_t layer = 0) {
    addToManifest(role, arguments.size(), type, parameter, layer);
    arguments.push_back({argument.str(), type, isWritable});
  };
  using Role = ManifestEntry::Role;
  addArgument("ids", Role::Ids, tensor({kDynamic}, b.getI64Type()), false);
  addArgument("offset", Role::Offset, countType(), false);
  for (const ParameterInfo &parameter : parameters)
    addArgument(parameter.name, Role::Weight,
                parameterType(parameter, getStored(parameter.name)), false,
                parameter.name);
  for (int64_t layer = 0; layer < config.numHiddenLayers; ++layer) {
    addArgument("k_cache." + Twine(layer), Role::KeyCache, cacheType(), true,
                {}, layer);
    addArgument("v_cache." + Twine(layer), Role::ValueCache, cacheType(), true,
                {}, layer);
    if (!hasScales())
      continue;
    addArgument("k_scales." + Twine(layer), Role::KeyScales, scalesType(), true,
                {}, layer);
    addArgument("v_scales." + Twine(layer), Role::ValueScales, scalesType(),
                true, {}, layer);
  }
  bool allRows = result == StepResult::All,
       isBest = result == StepResult::Candidates;
  StringRef resultName = isBest ? "candidates" : "logits";
  if (isBest)
    addArgument(resultName, Role::Candidates,
                tensor({options.numCandidates},
                       b.getIntegerType(options.numCandidates == 1 ? 32 : 64)),
                true);
  else
    addArgument(
        resultName, Role::Logits,
        tensor({allRows ? kDynamic : 1, config.vocabSize}, b.getF32Type()),
        true);

  llvm::SmallVector<Type> results;
  for (const Argument &argument : arguments)
    if (argument.isWritable)
      results.push_back(argument.type);
  func::FuncOp function = startFunction(name, arguments, results, true);
  // What was there is not read: it need not be copied to where this runs.
  function.setArgAttr(
      arguments.size() - 1,
      bufferization::BufferizationDialect::kBufferAccessAttrName,
      b.getStringAttr("write"));
  llvm::StringMap<Value> values;
  for (auto [argument, value] :
       llvm::zip_equal(arguments, function.getArguments()))
    values[argument.name] = value;

  // Positions: the tokens that are there already, then these.
  Value ids = values["ids"], offset = values["offset"];
  Value tokens = tensor::DimOp::create(b, named("tokens"), ids, 0);
  Value count = arith::IndexCastOp::create(b, loc, b.getI64Type(), tokens);
  Value past =
      tensor::ExtractOp::create(b, named("past"), offset, ValueRange());
  Value length = arith::AddIOp::create(b, loc, past, count);
  Value kvLen =
      tensor::FromElementsOp::create(b, named("kv_len"), countType(), length);
  Value positions = tensor::EmptyOp::create(b, loc, {tokens}, b.getI64Type());
  AffineMap none = AffineMap::get(1, 0, b.getContext());
  AffineMap all = b.getMultiDimIdentityMap(1);
  positions =
      linalg::GenericOp::create(
          b, named("positions"), positions.getType(), offset, positions,
          llvm::ArrayRef<AffineMap>{none, all},
          llvm::ArrayRef<utils::IteratorType>{utils::IteratorType::parallel},
          [](OpBuilder &b, Location loc, ValueRange args) {
            Value index = linalg::IndexOp::create(b, loc, 0);
            Value i = arith::IndexCastOp::create(b, loc, b.getI64Type(), index);
            Value position = arith::AddIOp::create(b, loc, args[0], i);
            linalg::YieldOp::create(b, loc, position);
          })
          .getResult(0);
  RopeType ropeType = config.ropeScaling.kind;
  bool needsLength =
      ropeType == RopeType::Dynamic || ropeType == RopeType::LongRope;
  auto table = RopeTableOp::create(b, named("cos"), positions, b.getF32Type(),
                                   config.rotaryDim, config.ropeTheta,
                                   getRopeScaling(b, config),
                                   needsLength ? kvLen : Value());

  // Two buffers take turns: a layer reads one and writes the other.
  constexpr llvm::StringLiteral embeddings = "model.embed_tokens.weight";
  DType tableType = getStored(embeddings);
  Value embedded = values[embeddings];
  // Of interleaved rows, none can be taken before it is turned into numbers.
  bool isWhole = getDTypeRows(tableType) > 1;
  if (isWhole)
    embedded = getMatrix(embedded, tableType);
  Value x = EmbeddingOp::create(b, named("x"), embedded, ids);
  if (!isWhole)
    x = getMatrix(x, tableType);
  Value spare = tensor::EmptyOp::create(
      b, named("spare"),
      llvm::ArrayRef<OpFoldResult>{tokens, b.getIndexAttr(config.hiddenSize)},
      element);
  llvm::SmallVector<Value> returned;
  size_t nextParameter = 0;
  while (getPlace(parameters[nextParameter].name).layer < 0)
    ++nextParameter;
  for (int64_t layer = 0; layer < config.numHiddenLayers; ++layer) {
    llvm::SmallVector<Value> operands{x, table.getCos(), table.getSin()};
    for (; nextParameter < parameters.size() &&
           getPlace(parameters[nextParameter].name).layer == layer;
         ++nextParameter)
      operands.push_back(values[parameters[nextParameter].name]);
    llvm::SmallVector<Type> types{hiddenType(), cacheType(), cacheType()};
    auto append = [&](StringRef name) {
      operands.push_back(values[(name + "." + Twine(layer)).str()]);
    };
    append("k_cache");
    append("v_cache");
    if (hasScales()) {
      append("k_scales");
      append("v_scales");
      types.append({scalesType(), scalesType()});
    }
    operands.append({offset, kvLen, spare});
    auto call = func::CallOp::create(b, named("x" + Twine(layer)),
                                     variants[variantOfLayer[layer]].name,
                                     types, operands);
    spare = x;
    x = call.getResult(0);
    llvm::append_range(returned, call.getResults().drop_front());
  }

  if (!allRows) {
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    Value last = arith::SubIOp::create(b, named("last"), tokens, one);
    x = tensor::ExtractSliceOp::create(
        b, named("x_last"), tensor({1, config.hiddenSize}), x,
        llvm::ArrayRef<OpFoldResult>{last, b.getIndexAttr(0)},
        llvm::ArrayRef<OpFoldResult>{b.getIndexAttr(1),
                                     b.getIndexAttr(config.hiddenSize)},
        llvm::ArrayRef<OpFoldResult>{b.getIndexAttr(1), b.getIndexAttr(1)});
  }
  Value h = RmsNormOp::create(b, named("h"), x, values["model.norm.weight"],
                              config.rmsNormEps, Rounding::before_weight)
                .getY();
  StringRef head =
      config.tieWordEmbeddings ? StringRef(embeddings) : "lm_head.weight";
  Value logits = LinearOp::create(b, named("scores"), h,
                                  getMatrix(values[head], getStored(head)));
  if (isBest)
    logits = buildBestTokens(b, named("best"), logits, values[resultName]);
  else if (element.isF32())
    logits = bufferization::MaterializeInDestinationOp::create(
                 b, named("result"), logits, values[resultName])
                 ->getResult(0);
  else
    logits =
        linalg::CopyOp::create(b, named("result"), logits, values[resultName])
            .getResult(0);
  returned.push_back(logits);
  func::ReturnOp::create(b, loc, returned);
}

OwningOpRef<ModuleOp>
mlir::llama::buildModelGraph(MLIRContext *context, const ModelConfig &config,
                             const ModelGraphOptions &options) {
  context->loadDialect<LlamaDialect, arith::ArithDialect, affine::AffineDialect,
                       bufferization::BufferizationDialect, func::FuncDialect,
                       linalg::LinalgDialect, scf::SCFDialect,
                       tensor::TensorDialect>();
  return GraphBuilder(context, config, options).build();
}

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

/// The configuration in a folder, or in a file of its own.
static llvm::Expected<ModelConfig> readConfig(StringRef path) {
  if (!llvm::sys::fs::is_regular_file(path))
    return loadModelConfig(path);
  auto text = openRegularFile(path);
  if (!text)
    return text.takeError();
  return parseModelConfig((*text)->getBuffer(), path);
}

llvm::Expected<OwningOpRef<ModuleOp>> mlir::llama::loadModelGraph(
    MLIRContext *context, StringRef path, StringRef dtype, StringRef quant,
    std::optional<DType> cacheType, int64_t numCandidates) {
  auto quantized = parseQuantization(quant);
  if (!quantized)
    return quantized.takeError();
  if (isGgufPath(path)) {
    ModelInfo info = readModel(path);
    if (!info.isSupported())
      return makeError(info.problems.front());
    auto chosen = getComputeType(info, dtype);
    if (!chosen)
      return chosen.takeError();
    ModelGraphOptions options;
    options.dtype = *chosen;
    options.cacheType = cacheType;
    options.numCandidates = numCandidates;
    options.getFileDType = [&](StringRef name) {
      return info.weights->lookup(name)->dtype;
    };
    return buildModelGraph(context, *info.config, options);
  }
  auto config = readConfig(path);
  if (!config)
    return config.takeError();
  ModelGraphOptions options;
  options.cacheType = cacheType;
  options.numCandidates = numCandidates;
  options.dtype = config->dtype.value_or(DType::F32);
  if (!dtype.empty()) {
    auto chosen = parseComputeType(dtype);
    if (!chosen)
      return chosen.takeError();
    options.dtype = *chosen;
  }
  llvm::SmallString<128> single(path), index(path);
  llvm::sys::path::append(single, "model.safetensors");
  llvm::sys::path::append(index, "model.safetensors.index.json");
  std::unique_ptr<WeightStore> weights;
  if (llvm::sys::fs::exists(single) || llvm::sys::fs::exists(index)) {
    auto opened = WeightStore::open(path);
    if (!opened)
      return opened.takeError();
    weights = std::move(*opened);
    if (llvm::Error error = checkParameters(*config, *weights))
      return std::move(error);
    options.getFileDType = [&](StringRef name) {
      return weights->lookup(name)->dtype;
    };
  }
  if (*quantized) {
    llvm::StringMap<DType> types;
    for (const ParameterInfo &parameter : listParameters(*config)) {
      DType stored = options.getFileDType ? options.getFileDType(parameter.name)
                                          : options.dtype;
      types[parameter.name] =
          getQuantizedType(parameter.shape, stored, **quantized);
    }
    options.getFileDType = [types = std::move(types)](StringRef name) {
      return types.lookup(name);
    };
  }
  return buildModelGraph(context, *config, options);
}

llvm::Expected<std::vector<ManifestEntry>>
mlir::llama::readManifest(ModuleOp module) {
  auto array = module->getAttrOfType<ArrayAttr>(kManifestAttr);
  if (!array)
    return makeError("the module has no " + kManifestAttr +
                     ": it was not made from a model directory");
  std::vector<ManifestEntry> entries;
  for (auto [i, attribute] : llvm::enumerate(array)) {
    auto fail = [&, i = i](const Twine &what) {
      return makeError("entry " + Twine(i) + " of " + kManifestAttr + " " +
                       what);
    };
    auto dictionary = dyn_cast<DictionaryAttr>(attribute);
    if (!dictionary)
      return fail("is not a dictionary");
    ManifestEntry entry;
    auto argument = dictionary.getAs<IntegerAttr>("argument");
    if (!argument || argument.getInt() != static_cast<int64_t>(i))
      return fail("does not describe argument " + Twine(i));
    auto type = dictionary.getAs<TypeAttr>("type");
    if (!type || !isa<RankedTensorType>(type.getValue()))
      return fail("has no tensor type");
    auto role = dictionary.getAs<StringAttr>("role");
    const ManifestEntry::Role *known =
        role ? llvm::find_if(kRoles,
                             [&](ManifestEntry::Role candidate) {
                               return getRoleName(candidate) == role.getValue();
                             })
             : std::end(kRoles);
    if (known == std::end(kRoles))
      return fail("has no known role");
    entry.role = *known;
    if (entry.role == ManifestEntry::Role::Weight) {
      auto parameter = dictionary.getAs<StringAttr>("parameter");
      auto load = dictionary.getAs<StringAttr>("load");
      if (!parameter || !load ||
          (load.getValue() != "identity" && load.getValue() != "convert"))
        return fail("names no parameter or no load function");
      entry.parameter = parameter.getValue().str();
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}
