// RUN: llama-capi-ir-test | FileCheck %s
#include "Check.h"

#include "llama-mlir-c/Dialect.h"

#include "mlir-c/BuiltinAttributes.h"
#include "mlir-c/BuiltinTypes.h"

static MlirContext context;
static MlirLocation location;
static MlirBlock block;
static const MlirValue none = {NULL};

static MlirType type(const char *spelling) {
  return mlirTypeParseGet(context, text(spelling));
}

/* A value of a type: one more argument of a block. */
static MlirValue value(const char *spelling) {
  return mlirBlockAddArgument(block, type(spelling), location);
}

static MlirNamedAttribute named(const char *name, const char *attribute) {
  return mlirNamedAttributeGet(mlirIdentifierGet(context, text(name)),
                               mlirAttributeParseGet(context, text(attribute)));
}

/* Prints an operation in generic form, and destroys it. */
static void show(MlirOperation operation) {
  MlirOpPrintingFlags flags = mlirOpPrintingFlagsCreate();
  mlirOpPrintingFlagsPrintGenericOpForm(flags);
  mlirOperationPrintWithFlags(operation, flags, print, NULL);
  mlirOpPrintingFlagsDestroy(flags);
  mlirOperationDestroy(operation);
}

static void registration(void) {
  printf("registration\n");
  CHECK(llamaGetVersion().length > 0);
  CHECK(strncmp(llamaGetMLIRVersion().data, "22.", 3) == 0);
  /* By the handle alone. */
  MlirDialectHandle handle = mlirGetDialectHandle__llama__();
  MlirContext bare = mlirContextCreate();
  mlirDialectHandleRegisterDialect(handle, bare);
  MlirDialect dialect = mlirDialectHandleLoadDialect(handle, bare);
  CHECK(!mlirDialectIsNull(dialect));
  CHECK(mlirStringRefEqual(mlirDialectGetNamespace(dialect), text("llama")));
  mlirContextDestroy(bare);

  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  MUST(llamaRegisterDialect(registry));
  MUST(llamaRegisterEverything(registry));
  llamaRegisterPasses();
  llamaRegisterPasses();
  context = mlirContextCreateWithRegistry(registry, /*threading=*/false);
  mlirDialectRegistryDestroy(registry);
  location =
      mlirLocationFileLineColGet(context, text("graph.py"), /*line=*/7, 3);
  block = mlirBlockCreate(0, NULL, NULL);
  MlirDialectRegistry null = {NULL};
  FAILS(llamaRegisterDialect(null));
  FAILS(llamaRegisterEverything(null));
}
// CHECK-LABEL: {{^}}registration{{$}}
// CHECK-NEXT: 1: 'registry' is null
// CHECK-NEXT: 1: 'registry' is null

static void operations(void) {
  printf("operations\n");
  CHECK(llamaGetNumOperations() == 13);
  MlirOperation op;
  MlirValue x = value("tensor<2x?x8xbf16>"), weight = value("tensor<8xf32>");
  MUST(llamaRmsNormCreate(location, x, weight, none, none, 1e-6, 0.0,
                          LlamaRoundingOnce, NULL, &op));
  show(op);
  int64_t statSize = 4;
  MUST(llamaRmsNormCreate(location, x, weight, weight, x, 1e-6, 1.0,
                          LlamaRoundingBeforeWeight, &statSize, &op));
  CHECK(mlirOperationGetNumResults(op) == 2);
  CHECK(mlirValueEqual(llamaOperationGetOperand(op, text("residual")), x));
  CHECK(mlirValueEqual(llamaOperationGetOperand(op, text("bias")), weight));
  CHECK(mlirValueIsNull(llamaOperationGetOperand(op, text("mask"))));
  CHECK(mlirOperationVerify(op));
  show(op);
  MUST(llamaLayerNormCreate(location, x, none, weight, 1e-5, &op));
  CHECK(mlirValueIsNull(llamaOperationGetOperand(op, text("weight"))));
  CHECK(mlirValueEqual(llamaOperationGetOperand(op, text("bias")), weight));
  show(op);
  MUST(llamaSwigluCreate(location, x, x, 1.5, &op));
  show(op);
  MUST(llamaGluCreate(location, x, x, LlamaActivationGeluTanh, &op));
  show(op);

  MlirValue positions = value("tensor<2x?xi64>"), count = value("tensor<i64>");
  MlirNamedAttribute keys[] = {
      named("factor", "2.0 : f64"),
      named("max_position_embeddings", "2048 : i64"),
  };
  MlirAttribute scaling;
  MUST(llamaRopeScalingAttrGet(context, text("dynamic"), 2, keys, &scaling));
  MUST(llamaRopeTableCreate(location, positions, count, type("f32"), 16, 1e4,
                            scaling, &op));
  show(op);
  MlirValue table = value("tensor<?x4xf32>"),
            heads = value("tensor<?x6x8xf16>");
  int64_t headsAxis = 1;
  MUST(llamaRopeCreate(location, heads, table, table,
                       LlamaRopeLayoutInterleaved, &headsAxis, &op));
  show(op);

  MlirValue q = value("tensor<1x8x?x64xbf16>"),
            k = value("tensor<1x2x?x64xbf16>"),
            v = value("tensor<1x2x?x32xbf16>");
  MUST(llamaAttentionCreate(location, q, k, v, NULL, &op));
  show(op);
  int64_t window = 128;
  double scale = 0.125, softcap = 50;
  LlamaAttentionOptions options = {.structSize = sizeof(options)};
  options.mask = value("tensor<?x?xi1>");
  options.offset = count;
  options.kvLen = value("tensor<1xi32>");
  options.causal = true;
  options.window = &window;
  options.scale = &scale;
  options.softcap = &softcap;
  MUST(llamaEnumAttrGet(context, LlamaEnumCacheLayout, text("plain"),
                        &options.cacheLayout));
  MUST(llamaAttentionCreate(location, q, k, v, &options, &op));
  CHECK(mlirValueEqual(llamaOperationGetOperand(op, text("kv_len")),
                       options.kvLen));
  show(op);
  MlirValue acc = value("tensor<1x8x?x32xf32>"),
            sum = value("tensor<1x8x?xf32>");
  MUST(
      llamaAttentionPartialCreate(location, q, k, v, acc, sum, sum, NULL, &op));
  CHECK(mlirValueEqual(llamaOperationGetOperand(op, text("acc")), acc));
  show(op);
  MUST(llamaKvCacheUpdateCreate(
      location, value("tensor<1x3x2x8xf32>"), value("tensor<1x?x2x8xf32>"),
      count, LlamaAttentionLayoutTokenMajor, options.cacheLayout, &op));
  show(op);

  MUST(llamaLinearCreate(location, x, value("tensor<5x8xf32>"),
                         value("tensor<5xf32>"), &op));
  show(op);
  MUST(llamaDequantizeCreate(location, value("tensor<4x64xi4>"),
                             value("tensor<4x2xf16>"), value("tensor<4x2xf16>"),
                             type("bf16"), &op));
  CHECK(!mlirValueIsNull(llamaOperationGetOperand(op, text("min"))));
  show(op);
  MlirValue bytes = value("tensor<4x144xi8>");
  MUST(llamaUnpackBlocksCreate(location, bytes, LlamaBlockFormatQ4_K,
                               type("f32"), &op));
  CHECK(mlirOperationGetNumResults(op) == 3);
  show(op);
  MUST(llamaUnpackBlocksCreate(location, value("tensor<4x34xi8>"),
                               LlamaBlockFormatQ8_0, type("f16"), &op));
  show(op);
  MUST(llamaEmbeddingCreate(location, value("tensor<100x8xbf16>"),
                            value("tensor<2x?xi32>"), &op));
  show(op);

  /* Any operation by its name, with attributes by theirs. */
  MlirValue operands[] = {x, weight, none, none};
  MlirNamedAttribute attributes[] = {named("eps", "0.5 : f64"),
                                     named("my.note", "\"kept\"")};
  MlirType noType = {NULL};
  MUST(llamaOperationCreate(location, text("llama.rmsnorm"), 4, operands, 2,
                            attributes, noType, &op));
  MlirAttribute rounding =
      mlirOperationGetAttributeByName(op, text("rounding"));
  CHECK(llamaAttributeIsAEnum(rounding, LlamaEnumRounding));
  CHECK(mlirStringRefEqual(llamaEnumAttrGetValueName(rounding), text("once")));
  show(op);
}
// CHECK-LABEL: {{^}}operations{{$}}
// CHECK-NEXT: "llama.rmsnorm"{{.*}} <{eps = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>, rounding = #llama.rounding<once>, weight_offset = 0.000000e+00 : f64}> : (tensor<2x?x8xbf16>, tensor<8xf32>) -> tensor<2x?x8xbf16>
// CHECK-NEXT: "llama.rmsnorm"{{.*}} operandSegmentSizes = array<i32: 1, 1, 1, 1>, rounding = #llama.rounding<before_weight>, stat_size = 4 : i64, weight_offset = 1.000000e+00 : f64}> : ({{.*}}) -> (tensor<2x?x8xbf16>, tensor<2x?x8xbf16>)
// CHECK-NEXT: "llama.layernorm"{{.*}} operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x?x8xbf16>, tensor<8xf32>) -> tensor<2x?x8xbf16>
// CHECK-NEXT: "llama.swiglu"{{.*}} <{beta = 1.500000e+00 : f64}> : {{.*}} -> tensor<2x?x8xbf16>
// CHECK-NEXT: "llama.glu"{{.*}} <{activation = #llama.activation<gelu_tanh>}> : {{.*}} -> tensor<2x?x8xbf16>
// CHECK-NEXT: "llama.rope_table"{{.*}} <{dim = 16 : i64, scaling = #llama.rope_scaling<kind = dynamic, factor = 2.000000e+00 : f64, max_position_embeddings = 2048 : i64>, theta = 1.000000e+04 : f64}> : (tensor<2x?xi64>, tensor<i64>) -> (tensor<2x?x8xf32>, tensor<2x?x8xf32>)
// CHECK-NEXT: "llama.rope"{{.*}} <{heads_axis = 1 : i64, layout = #llama.rope_layout<interleaved>}> : {{.*}} -> tensor<?x6x8xf16>
// CHECK-NEXT: "llama.attention"{{.*}} operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0>}> : {{.*}} -> tensor<1x8x?x32xbf16>
// CHECK-NEXT: "llama.attention"{{.*}} <{cache_layout = #llama.cache_layout<plain>, causal, layout = #llama.attention_layout<head_major>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>, scale = 1.250000e-01 : f64, softcap = 5.000000e+01 : f64, window = 128 : i64}> : {{.*}} -> tensor<1x8x?x32xbf16>
// CHECK-NEXT: "llama.attention_partial"{{.*}} -> (tensor<1x8x?x32xf32>, tensor<1x8x?xf32>, tensor<1x8x?xf32>)
// CHECK-NEXT: "llama.kv_cache_update"{{.*}} <{cache_layout = #llama.cache_layout<plain>, layout = #llama.attention_layout<token_major>}> : {{.*}} -> tensor<1x?x2x8xf32>
// CHECK-NEXT: "llama.linear"{{.*}} -> tensor<2x?x5xbf16>
// CHECK-NEXT: "llama.dequantize"{{.*}} -> tensor<4x64xbf16>
// CHECK-NEXT: "llama.unpack_blocks"{{.*}} <{format = #llama.block_format<q4_K>}> : (tensor<4x144xi8>) -> (tensor<4x256xi8>, tensor<4x8xf32>, tensor<4x8xf32>)
// CHECK-NEXT: "llama.unpack_blocks"{{.*}} -> (tensor<4x32xi8>, tensor<4x1xf16>)
// CHECK-NEXT: "llama.embedding"{{.*}} -> tensor<2x?x8xbf16>
// CHECK-NEXT: "llama.rmsnorm"{{.*}} <{eps = 5.000000e-01 : f64, {{.*}}> {my.note = "kept"} : {{.*}} -> tensor<2x?x8xbf16>

static void brokenOperations(void) {
  printf("broken operations\n");
  MlirOperation op = {NULL};
  MlirValue x = value("tensor<2x8xf32>"), weight = value("tensor<8xf32>"),
            scalar = value("f32"), unranked = value("tensor<*xf32>"),
            other = value("tensor<7xf32>"), matrix = value("tensor<4x7xf32>"),
            index = value("tensor<2xi64>");
  MlirType noType = {NULL};
  FAILS(llamaRmsNormCreate(location, x, other, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, &op));
  // CHECK-LABEL: {{^}}broken operations{{$}}
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rmsnorm' op rmsnorm_c2: 'weight' has shape [7], but must have the last dimensions of 'x', [8]
  FAILS(llamaRmsNormCreate(location, x, weight, none, none, -1.0, 0,
                           LlamaRoundingOnce, NULL, &op));
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rmsnorm' op rmsnorm_c7: 'eps' is -1{{.*}}
  FAILS(llamaRmsNormCreate(location, scalar, weight, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, &op));
  FAILS(llamaRmsNormCreate(location, unranked, weight, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, &op));
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rmsnorm' op operand #0 must be ranked tensor of {{.*}}, but got 'f32'
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rmsnorm' op operand #0 must be ranked tensor of {{.*}}, but got 'tensor<*xf32>'
  FAILS(llamaRmsNormCreate(location, x, none, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, &op));
  FAILS(llamaRmsNormCreate(location, x, weight, none, none, 1e-5, 0,
                           (LlamaRounding)7, NULL, &op));
  FAILS(llamaRmsNormCreate(location, x, weight, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, NULL));
  // CHECK-NEXT: 1: operand 'weight' of 'llama.rmsnorm' is null
  // CHECK-NEXT: 1: 'rounding' has no value 7
  // CHECK-NEXT: 1: 'result' is null
  MlirLocation nowhere = {NULL};
  FAILS(llamaRmsNormCreate(nowhere, x, weight, none, none, 1e-5, 0,
                           LlamaRoundingOnce, NULL, &op));
  // CHECK-NEXT: 1: 'location' is null
  FAILS(llamaLinearCreate(location, x, matrix, none, &op));
  FAILS(llamaSwigluCreate(location, x, weight, 1, &op));
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.linear' op linear_c2: 'weight' has shape [4, 7]{{.*}}
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.swiglu' op swiglu_c{{.*}}
  FAILS(llamaRopeTableCreate(location, index, none, type("f32"), 7, 1e4,
                             mlirAttributeGetNull(), &op));
  FAILS(llamaRopeTableCreate(location, index, none, noType, 8, 1e4,
                             mlirAttributeGetNull(), &op));
  FAILS(llamaRopeTableCreate(location, index, none, type("i32"), 8, 1e4,
                             mlirAttributeGetNull(), &op));
  FAILS(llamaRopeTableCreate(location, index, none, type("(i32) -> i32"), 8,
                             1e4, mlirAttributeGetNull(), &op));
  FAILS(llamaRopeTableCreate(location, index, none, type("f32"), 8, 1e4,
                             mlirUnitAttrGet(context), &op));
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rope_table' op rope_table_c{{.*}}
  // CHECK-NEXT: 1: 'llama.rope_table' needs an element type
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rope_table' op result #0 must be {{.*}}
  // CHECK-NEXT: 1: the element type is none that tensors have
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.rope_table' op Invalid attribute `scaling` {{.*}}
  MlirValue q = value("tensor<3x4x8xf32>"), k = value("tensor<2x4x8xf32>");
  FAILS(llamaAttentionCreate(location, q, k, k, NULL, &op));
  FAILS(llamaAttentionPartialCreate(location, q, k, k, x, x, x, NULL, &op));
  FAILS(
      llamaAttentionPartialCreate(location, q, q, q, x, scalar, x, NULL, &op));
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.attention' op attention_c4: {{.*}}
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.attention_partial' op attention_partial_c4: {{.*}}
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.attention_partial' op operand #4 must be {{.*}}
  LlamaAttentionOptions options = {0};
  FAILS(llamaAttentionCreate(location, q, q, q, &options, &op));
  struct {
    LlamaAttentionOptions known;
    int64_t later;
  } newer = {{.structSize = sizeof(newer)}, 0};
  MUST(llamaAttentionCreate(location, q, q, q, &newer.known, &op));
  mlirOperationDestroy(op);
  newer.later = 1;
  FAILS(llamaAttentionCreate(location, q, q, q, &newer.known, &op));
  // CHECK-NEXT: 1: 'structSize' is 0: set it to the size of the struct
  // CHECK-NEXT: 7: an option is set that this version of the library, {{.*}}, does not know

  MlirValue operands[] = {x, weight};
  MlirNamedAttribute wrongType = named("format", "1 : i64"),
                     unknown = named("epsilon", "1.0 : f64"),
                     twice[] = {named("beta", "1.0 : f64"),
                                named("beta", "2.0 : f64")};
  FAILS(llamaOperationCreate(location, text("rmsnorm"), 2, operands, 0, NULL,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("softmax"), 1, operands, 0, NULL,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("swiglu"), 2, operands, 1, &unknown,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("swiglu"), 2, operands, 2, twice,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("swiglu"), 2, operands, 0, NULL,
                             type("f32"), &op));
  FAILS(llamaOperationCreate(location, text("swiglu"), -1, operands, 0, NULL,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("glu"), 2, operands, 0, NULL,
                             noType, &op));
  FAILS(llamaOperationCreate(location, text("unpack_blocks"), 1, operands, 1,
                             &wrongType, type("f32"), &op));
  // CHECK-NEXT: 1: 'llama.rmsnorm' has 4 operands, but 2 were given; pass a null value for an absent one
  // CHECK-NEXT: 1: there is no operation 'softmax' in the dialect llama
  // CHECK-NEXT: 1: 'llama.swiglu' has no attribute 'epsilon', only beta
  // CHECK-NEXT: 1: the attribute 'beta' is given twice
  // CHECK-NEXT: 1: 'llama.swiglu' takes no element type
  // CHECK-NEXT: 1: there are -1 operands, but no array of them
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.glu' op requires attribute 'activation'
  // CHECK-NEXT: 3: graph.py:7:3: 'llama.unpack_blocks' op Invalid attribute `format` {{.*}}
  MlirContext foreign = mlirContextCreate();
  FAILS(llamaSwigluCreate(mlirLocationUnknownGet(foreign), x, x, 1, &op));
  mlirContextDestroy(foreign);
  // CHECK-NEXT: 1: operand 'gate' of 'llama.swiglu' belongs to another context
  CHECK(llamaOperationNameGetNumOperands(text("llama.attention")) == 8);
  CHECK(llamaOperationNameGetNumOperands(text("softmax")) == -1);
  CHECK(mlirStringRefEqual(
      llamaOperationNameGetOperandName(text("attention"), 5), text("kv_len")));
  CHECK(llamaOperationNameIsOperandOptional(text("attention"), 5));
  CHECK(!llamaOperationNameIsOperandOptional(text("attention"), 2));
  CHECK(llamaOperationNameGetOperandName(text("attention"), 8).length == 0);
  CHECK(llamaGetOperationName(13).length == 0);
}

static void attributes(void) {
  printf("attributes\n");
  for (int kind = LlamaEnumRounding; kind <= LlamaEnumRopeScalingKind; ++kind) {
    for (intptr_t i = 0; i < llamaEnumGetNumValues((LlamaEnum)kind); ++i) {
      MlirStringRef name = llamaEnumGetValueName((LlamaEnum)kind, i);
      printf("%s%.*s", i ? ", " : "", (int)name.length, name.data);
      if (kind == LlamaEnumRopeScalingKind)
        continue;
      MlirAttribute attribute;
      MUST(llamaEnumAttrGet(context, (LlamaEnum)kind, name, &attribute));
      CHECK(llamaAttributeIsAEnum(attribute, (LlamaEnum)kind));
      CHECK(!llamaAttributeIsAEnum(attribute, (LlamaEnum)(kind + 1)));
      CHECK(mlirStringRefEqual(llamaEnumAttrGetValueName(attribute), name));
    }
    printf("\n");
  }
  CHECK(llamaEnumGetNumValues((LlamaEnum)99) == 0);
  CHECK(llamaEnumGetValueName(LlamaEnumRounding, -1).length == 0);
  CHECK(llamaEnumAttrGetValueName(mlirAttributeGetNull()).length == 0);
  MlirAttribute attribute;
  FAILS(
      llamaEnumAttrGet(context, LlamaEnumRounding, text("twice"), &attribute));
  FAILS(llamaEnumAttrGet(context, LlamaEnumRopeScalingKind, text("yarn"),
                         &attribute));
  // CHECK-LABEL: {{^}}attributes{{$}}
  // CHECK-NEXT: once, before_weight
  // CHECK-NEXT: sigmoid, relu, gelu, gelu_tanh, silu
  // CHECK-NEXT: half_split, interleaved
  // CHECK-NEXT: head_major, token_major
  // CHECK-NEXT: plain
  // CHECK-NEXT: q8_0, q4_0, q4_K, q6_K, q8_0x16, q4_0x16, q4_Kx16, q6_Kx16, int8, int4, int8x16, int4x16
  // CHECK-NEXT: linear, dynamic, llama3, yarn, longrope
  // CHECK-NEXT: 1: unknown value 'twice': expected one of once, before_weight
  // CHECK-NEXT: 1: enumeration 6 has no attribute

  MlirNamedAttribute keys[] = {
      named("factor", "4.0 : f64"),
      named("original_max_position_embeddings", "4096 : i64"),
      named("attention_factor", "1.5 : f64"),
      named("truncate", "false"),
  };
  MlirAttribute scaling;
  MUST(llamaRopeScalingAttrGet(context, text("yarn"), 4, keys, &scaling));
  CHECK(llamaAttributeIsARopeScaling(scaling));
  CHECK(!llamaAttributeIsARopeScaling(keys[0].attribute));
  CHECK(mlirStringRefEqual(llamaRopeScalingAttrGetKind(scaling), text("yarn")));
  CHECK(llamaRopeScalingGetNumKeys() == 13);
  for (intptr_t i = 0; i < llamaRopeScalingGetNumKeys(); ++i) {
    MlirStringRef key = llamaRopeScalingGetKey(i);
    MlirAttribute of = llamaRopeScalingAttrGetValue(scaling, key);
    if (mlirAttributeIsNull(of))
      continue;
    printf("%.*s = ", (int)key.length, key.data);
    mlirAttributePrint(of, print, NULL);
    printf("\n");
  }
  CHECK(mlirAttributeIsNull(llamaRopeScalingAttrGetValue(scaling, text("x"))));
  // CHECK-NEXT: factor = 4.000000e+00 : f64
  // CHECK-NEXT: original_max_position_embeddings = 4096 : i64
  // CHECK-NEXT: attention_factor = 1.500000e+00 : f64
  // CHECK-NEXT: truncate = false
  MlirNamedAttribute longrope[] = {
      named("factor", "4.0 : f64"),
      named("original_max_position_embeddings", "4096 : i64"),
      named("short_factor", "[1.0, 1.5]"),
      named("long_factor", "[2.0, 16.0]"),
  };
  MUST(llamaRopeScalingAttrGet(context, text("longrope"), 4, longrope,
                               &scaling));
  mlirAttributePrint(scaling, print, NULL);
  printf("\n");
  // CHECK-NEXT: #llama.rope_scaling<kind = longrope, factor = {{.*}} short_factor = [1.000000e+00, 1.500000e+00], long_factor = [2.000000e+00, 1.600000e+01]>
  FAILS(llamaRopeScalingAttrGet(context, text("linear"), 2, keys, &scaling));
  FAILS(llamaRopeScalingAttrGet(context, text("yarn"), 1, keys, &scaling));
  FAILS(llamaRopeScalingAttrGet(context, text("spiral"), 0, NULL, &scaling));
  FAILS(llamaRopeScalingAttrGet(context, text("yarn"), 3, NULL, &scaling));
  MlirNamedAttribute wrong[] = {named("factor", "4 : i64"),
                                named("speed", "1.0 : f64")};
  FAILS(llamaRopeScalingAttrGet(context, text("linear"), 1, wrong, &scaling));
  FAILS(llamaRopeScalingAttrGet(context, text("linear"), 2, wrong, &scaling));
  // CHECK-NEXT: 3: rope_scaling_c2: 'linear' scaling does not read 'original_max_position_embeddings'
  // CHECK-NEXT: 3: rope_scaling_c1: 'yarn' scaling needs 'original_max_position_embeddings'
  // CHECK-NEXT: 1: unknown kind 'spiral': expected one of linear, dynamic, llama3, yarn, longrope
  // CHECK-NEXT: 1: there are 3 keys, but no array of them
  // CHECK-NEXT: 1: the key 'factor' has an attribute of another type
  // CHECK-NEXT: 1: #llama.rope_scaling has no key 'speed'
}

int main(void) {
  registration();
  operations();
  brokenOperations();
  attributes();
  mlirBlockDestroy(block);
  mlirContextDestroy(context);
  printf("done\n");
  // CHECK: done
  // CHECK-NOT: failed
  return numFailures != 0;
}
