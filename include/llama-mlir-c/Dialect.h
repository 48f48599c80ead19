/*===- Dialect.h - The llama dialect: registration, attributes, operations ===*\
|*                                                                            *|
|* What the operations and attributes mean: docs/reference/llama-dialect.md.  *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/
#ifndef LLAMA_MLIR_C_DIALECT_H
#define LLAMA_MLIR_C_DIALECT_H

#include "llama-mlir-c/Support.h"

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/*===----------------------------------------------------------------------===*\
|* Registration                                                               *|
\*===----------------------------------------------------------------------===*/

/* mlirGetDialectHandle__llama__(): enough to parse, build and print. */
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Llama, llama);

/* Adds the dialect and the interfaces that its operations have from outside of
 * it: result shapes, decomposition, tiling. */
LLAMA_CAPI_EXPORTED LlamaStatus
llamaRegisterDialect(MlirDialectRegistry registry);

/* Makes this project's passes and pipelines known to pass managers. Takes
 * effect once in a process and may be called from any thread. */
LLAMA_CAPI_EXPORTED void llamaRegisterPasses(void);

/* Both, and upstream's dialects, extensions, passes and translations to LLVM
 * IR: all that the functions of this interface need. */
LLAMA_CAPI_EXPORTED LlamaStatus
llamaRegisterEverything(MlirDialectRegistry registry);

/*===----------------------------------------------------------------------===*\
|* Enumerations                                                               *|
\*===----------------------------------------------------------------------===*/

/* The enumeration attributes of the dialect. */
typedef enum LlamaEnum LLAMA_ENUM_BASE {
  LlamaEnumRounding = 0,        /* once, before_weight */
  LlamaEnumActivation = 1,      /* sigmoid, relu, gelu, gelu_tanh, silu */
  LlamaEnumRopeLayout = 2,      /* half_split, interleaved */
  LlamaEnumAttentionLayout = 3, /* head_major, token_major */
  LlamaEnumCacheLayout = 4,     /* plain */
  LlamaEnumBlockFormat = 5,     /* q8_0, q4_0, q4_K, q6_K, int8, … */
  LlamaEnumRopeScalingKind = 6  /* linear, dynamic, llama3, yarn, longrope; no
                                 * attribute of its own */
} LlamaEnum;

/* How many values an enumeration has (0 for no enumeration), and the name of
 * each (empty out of range); static. */
LLAMA_CAPI_EXPORTED intptr_t llamaEnumGetNumValues(LlamaEnum kind);
LLAMA_CAPI_EXPORTED MlirStringRef llamaEnumGetValueName(LlamaEnum kind,
                                                        intptr_t index);

/* The attribute of the value `name`. An unknown name is an error that lists
 * the known ones. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaEnumAttrGet(MlirContext context,
                                                 LlamaEnum kind,
                                                 MlirStringRef name,
                                                 MlirAttribute *result);
LLAMA_CAPI_EXPORTED bool llamaAttributeIsAEnum(MlirAttribute attribute,
                                               LlamaEnum kind);
/* The name of its value; empty for an attribute that is none of these. */
LLAMA_CAPI_EXPORTED MlirStringRef
llamaEnumAttrGetValueName(MlirAttribute attribute);

/* The values as numbers, for the functions below. */
typedef enum LlamaRounding LLAMA_ENUM_BASE {
  LlamaRoundingOnce = 0,
  LlamaRoundingBeforeWeight = 1
} LlamaRounding;

typedef enum LlamaActivation LLAMA_ENUM_BASE {
  LlamaActivationSigmoid = 0,
  LlamaActivationRelu = 1,
  LlamaActivationGelu = 2,
  LlamaActivationGeluTanh = 3,
  LlamaActivationSilu = 4
} LlamaActivation;

typedef enum LlamaRopeLayout LLAMA_ENUM_BASE {
  LlamaRopeLayoutHalfSplit = 0,
  LlamaRopeLayoutInterleaved = 1
} LlamaRopeLayout;

typedef enum LlamaAttentionLayout LLAMA_ENUM_BASE {
  LlamaAttentionLayoutHeadMajor = 0,
  LlamaAttentionLayoutTokenMajor = 1
} LlamaAttentionLayout;

typedef enum LlamaBlockFormat LLAMA_ENUM_BASE {
  LlamaBlockFormatQ8_0 = 0,
  LlamaBlockFormatQ4_0 = 1,
  LlamaBlockFormatQ4_K = 2,
  LlamaBlockFormatQ6_K = 3,
  /* As weights are kept in panels, and as they are quantised at load. */
  LlamaBlockFormatQ8_0x16 = 4,
  LlamaBlockFormatQ4_0x16 = 5,
  LlamaBlockFormatQ4_Kx16 = 6,
  LlamaBlockFormatQ6_Kx16 = 7,
  LlamaBlockFormatInt8 = 8,
  LlamaBlockFormatInt4 = 9,
  LlamaBlockFormatInt8x16 = 10,
  LlamaBlockFormatInt4x16 = 11
} LlamaBlockFormat;

/*===----------------------------------------------------------------------===*\
|* #llama.rope_scaling                                                        *|
\*===----------------------------------------------------------------------===*/

/* The attribute of a kind (linear, dynamic, llama3, yarn, longrope) with keys
 * by their Hugging Face names: `factor`, `low_freq_factor`,
 * `high_freq_factor`, `attention_factor`, `beta_fast`, `beta_slow`, `mscale`
 * and `mscale_all_dim` are f64 attributes, `original_max_position_embeddings`
 * and `max_position_embeddings` i64, `truncate` a bool, `short_factor` and
 * `long_factor` arrays of f64 attributes. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaRopeScalingAttrGet(
    MlirContext context, MlirStringRef kind, intptr_t numKeys,
    const MlirNamedAttribute *keys, MlirAttribute *result);

LLAMA_CAPI_EXPORTED bool llamaAttributeIsARopeScaling(MlirAttribute attribute);

/* The kind; empty for another attribute. */
LLAMA_CAPI_EXPORTED MlirStringRef
llamaRopeScalingAttrGetKind(MlirAttribute attribute);

/* Every key that the attribute type has, set or not; static. */
LLAMA_CAPI_EXPORTED intptr_t llamaRopeScalingGetNumKeys(void);
LLAMA_CAPI_EXPORTED MlirStringRef llamaRopeScalingGetKey(intptr_t index);

/* The value of a key; null where it is not set, or there is no such key. */
LLAMA_CAPI_EXPORTED MlirAttribute
llamaRopeScalingAttrGetValue(MlirAttribute attribute, MlirStringRef key);

/*===----------------------------------------------------------------------===*\
|* Operations                                                                 *|
|*                                                                            *|
|* Each function creates a verified operation that is in no block (the caller *|
|* inserts or destroys it), with the result types that its operands imply. An *|
|* operation that would break a constraint is not created; the error cites    *|
|* the constraint. The operands' dialects must be loaded in the context,      *|
|* which they are when the operands exist; llama itself is loaded on demand.  *|
\*===----------------------------------------------------------------------===*/

/* Every operation by its name with or without "llama.". `operands` has one
 * entry for each operand of the operation's definition, in that order, a null
 * value for an absent one. Attributes that are not given take their defaults;
 * names with a dot are discardable attributes. `elementType` is that of the
 * results for rope_table and dequantize, and that of scales and minima for
 * unpack_blocks; null for every other operation. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaOperationCreate(
    MlirLocation location, MlirStringRef name, intptr_t numOperands,
    const MlirValue *operands, intptr_t numAttributes,
    const MlirNamedAttribute *attributes, MlirType elementType,
    MlirOperation *result);

/* The operations (13) and the names of their operands by index, whether an
 * operand is optional; static. Out of range: empty, -1 and false. */
LLAMA_CAPI_EXPORTED intptr_t llamaGetNumOperations(void);
LLAMA_CAPI_EXPORTED MlirStringRef llamaGetOperationName(intptr_t index);
LLAMA_CAPI_EXPORTED intptr_t
llamaOperationNameGetNumOperands(MlirStringRef name);
LLAMA_CAPI_EXPORTED MlirStringRef
llamaOperationNameGetOperandName(MlirStringRef name, intptr_t index);
LLAMA_CAPI_EXPORTED bool llamaOperationNameIsOperandOptional(MlirStringRef name,
                                                             intptr_t index);

/* The operand called `name` of a llama operation; a null value where it is
 * absent or there is no such operand. */
LLAMA_CAPI_EXPORTED MlirValue llamaOperationGetOperand(MlirOperation operation,
                                                       MlirStringRef name);

/* One function for each operation. Operands and pointers documented as
 * optional may be null. */

/* `bias`, `residual` (adds the result sum), `statSize` are optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaRmsNormCreate(
    MlirLocation location, MlirValue x, MlirValue weight, MlirValue bias,
    MlirValue residual, double eps, double weightOffset, LlamaRounding rounding,
    const int64_t *statSize, MlirOperation *result);

/* `weight` and `bias` are optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaLayerNormCreate(MlirLocation location,
                                                     MlirValue x,
                                                     MlirValue weight,
                                                     MlirValue bias, double eps,
                                                     MlirOperation *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaSwigluCreate(MlirLocation location,
                                                  MlirValue gate, MlirValue up,
                                                  double beta,
                                                  MlirOperation *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaGluCreate(MlirLocation location,
                                               MlirValue gate, MlirValue up,
                                               LlamaActivation activation,
                                               MlirOperation *result);

/* `seqLen` and `scaling` (a #llama.rope_scaling) are optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaRopeTableCreate(
    MlirLocation location, MlirValue positions, MlirValue seqLen,
    MlirType elementType, int64_t dim, double theta, MlirAttribute scaling,
    MlirOperation *result);

/* `headsAxis` is optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaRopeCreate(
    MlirLocation location, MlirValue x, MlirValue cos, MlirValue sin,
    LlamaRopeLayout layout, const int64_t *headsAxis, MlirOperation *result);

/* What attention and its partial form have beside their tensors. All but
 * `structSize` is optional; zero is the default of each. */
typedef struct LlamaAttentionOptions {
  size_t structSize; /* sizeof(LlamaAttentionOptions) */
  MlirValue mask, offset, kvLen;
  bool causal;
  const int64_t *window;
  const double *scale, *softcap;
  LlamaAttentionLayout layout;
  MlirAttribute cacheLayout; /* A LlamaEnumCacheLayout attribute. */
  MlirValue kScale, vScale;  /* Of keys and values in 8 bits. */
} LlamaAttentionOptions;

LLAMA_CAPI_EXPORTED LlamaStatus llamaAttentionCreate(
    MlirLocation location, MlirValue q, MlirValue k, MlirValue v,
    const LlamaAttentionOptions *options, MlirOperation *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaAttentionPartialCreate(
    MlirLocation location, MlirValue q, MlirValue k, MlirValue v, MlirValue acc,
    MlirValue max, MlirValue sum, const LlamaAttentionOptions *options,
    MlirOperation *result);

/* `cacheLayout` (a LlamaEnumCacheLayout attribute) is optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaKvCacheUpdateCreate(
    MlirLocation location, MlirValue newTokens, MlirValue cache,
    MlirValue position, LlamaAttentionLayout layout, MlirAttribute cacheLayout,
    MlirOperation *result);

/* `bias` is optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaLinearCreate(MlirLocation location,
                                                  MlirValue x, MlirValue weight,
                                                  MlirValue bias,
                                                  MlirOperation *result);

/* `min` is optional. */
LLAMA_CAPI_EXPORTED LlamaStatus llamaDequantizeCreate(
    MlirLocation location, MlirValue q, MlirValue scale, MlirValue min,
    MlirType elementType, MlirOperation *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaUnpackBlocksCreate(MlirLocation location,
                                                        MlirValue bytes,
                                                        LlamaBlockFormat format,
                                                        MlirType scaleType,
                                                        MlirOperation *result);

LLAMA_CAPI_EXPORTED LlamaStatus llamaEmbeddingCreate(MlirLocation location,
                                                     MlirValue table,
                                                     MlirValue ids,
                                                     MlirOperation *result);

#ifdef __cplusplus
}
#endif

#endif /* LLAMA_MLIR_C_DIALECT_H */
