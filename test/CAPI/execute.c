// RUN: llama-capi-execute-test %t.mlir | FileCheck %s
#include "Check.h"

#include "llama-mlir-c/Dialect.h"
#include "llama-mlir-c/Execute.h"
#include "llama-mlir-c/Module.h"

#include <math.h>
#include <pthread.h>

static MlirContext context;
static const MlirModule noModule = {NULL};
static const LlamaExecutable noExecutable = {NULL};

static const char *program =
    "func.func @norm(%x: tensor<?x4xf32>, %w: tensor<4xf32>)\n"
    "    -> tensor<?x4xf32> {\n"
    "  %y = llama.rmsnorm %x, %w {eps = 0.0} : tensor<?x4xf32>, tensor<4xf32>\n"
    "    -> tensor<?x4xf32>\n"
    "  return %y : tensor<?x4xf32>\n"
    "}\n"
    "func.func @swiglu(%g: tensor<2x3xbf16>, %u: tensor<2x3xbf16>)\n"
    "    -> tensor<2x3xbf16> {\n"
    "  %y = llama.swiglu %g, %u {beta = 0.0} : tensor<2x3xbf16>\n"
    "  return %y : tensor<2x3xbf16>\n"
    "}\n"
    "func.func @scalars(%a: f32, %t: tensor<f32>, %i: index)\n"
    "    -> (f32, tensor<f32>, i64) {\n"
    "  %b = arith.addf %a, %a : f32\n"
    "  %u = arith.mulf %t, %t : tensor<f32>\n"
    "  %j = arith.index_cast %i : index to i64\n"
    "  return %b, %u, %j : f32, tensor<f32>, i64\n"
    "}\n"
    "func.func @update(%new: tensor<1x1x2xf32>,\n"
    "    %cache: tensor<1x3x2xf32> {bufferization.writable = true},\n"
    "    %at: tensor<i64>) -> tensor<1x3x2xf32> {\n"
    "  %y = llama.kv_cache_update %new into %cache at %at\n"
    "    : tensor<1x1x2xf32> into tensor<1x3x2xf32> at tensor<i64>\n"
    "  return %y : tensor<1x3x2xf32>\n"
    "}\n"
    "func.func @same(%x: tensor<?xf32>) -> tensor<?xf32> {\n"
    "  return %x : tensor<?xf32>\n"
    "}\n";

static LlamaTensor tensor(void *data, LlamaDType dtype, int64_t rank,
                          const int64_t *sizes) {
  LlamaTensor result = {data, dtype, rank, sizes, NULL, NULL};
  return result;
}

static MlirModule parse(const char *source) {
  MlirModule module;
  MUST(llamaModuleParse(context, text(source), text("test.mlir"), &module));
  return module;
}

static LlamaExecutable compile(const char *source,
                               const LlamaCompileOptions *options) {
  MlirModule module = parse(source);
  LlamaExecutable executable;
  MUST(llamaCompile(module, options, &executable));
  mlirModuleDestroy(module);
  return executable;
}

static void targets(void) {
  printf("targets\n");
  CHECK(llamaGetNumTargets() == 5);
  for (intptr_t i = 0; i < llamaGetNumTargets(); ++i) {
    LlamaTargetInfo target, again;
    MUST(llamaGetTarget(i, &target));
    printf("%.*s %d\n", (int)target.name.length, target.name.data,
           (int)target.vectorBytes);
    CHECK(target.features.length > 0);
    MUST(llamaLookupTarget(target.name, &again));
    CHECK(mlirStringRefEqual(target.features, again.features));
    CHECK(target.isExecutable == again.isExecutable);
  }
  LlamaTargetInfo target;
  MUST(llamaLookupTarget(text("host"), &target));
  CHECK(target.isExecutable);
  FAILS(llamaGetTarget(5, &target));
  FAILS(llamaLookupTarget(text("z80"), &target));
  FAILS(llamaGetTarget(0, NULL));
  // CHECK-LABEL: {{^}}targets{{$}}
  // CHECK-NEXT: x86-64 16
  // CHECK-NEXT: x86-64-v3 32
  // CHECK-NEXT: x86-64-v4 64
  // CHECK-NEXT: znver4 64
  // CHECK-NEXT: sapphirerapids 64
  // CHECK-NEXT: 1: there is no target 5 of 5
  // CHECK-NEXT: 1: unknown target 'z80': expected host, x86-64,{{.*}}
  // CHECK-NEXT: 1: 'result' is null

  int32_t before = llamaGetNumThreads();
  CHECK(before > 0);
  MUST(llamaSetNumThreads(3));
  CHECK(llamaGetNumThreads() == 3);
  MUST(llamaSetNumThreads(0));
  CHECK(llamaGetNumThreads() == before);
  FAILS(llamaSetNumThreads(-1));
  // CHECK-NEXT: 1: the number of threads is -1, but must not be negative
}

static void modules(const char *path) {
  printf("modules\n");
  MlirModule module = parse(program);
  MUST(llamaModuleVerify(module));
  MUST(llamaModulePrint(module, LlamaPrintGeneric | LlamaPrintDebugInfo, print,
                        NULL));
  // CHECK-LABEL: {{^}}modules{{$}}
  // CHECK: "llama.rmsnorm"(%{{.*}}) <{eps = 0.000000e+00 : f64,{{.*}} loc(#
  // CHECK: loc("test.mlir":3:8)
  MUST(llamaModuleRunPipeline(
      module, text("builtin.module(convert-llama-to-linalg,canonicalize)")));
  MUST(llamaModuleRunPipeline(module, text("func.func(cse), canonicalize")));
  MUST(llamaModulePrint(module, LlamaPrintDefault, print, NULL));
  // CHECK: func.func @norm
  // CHECK-NOT: llama.
  // CHECK: func.func @same
  MUST(llamaModuleRunPipeline(module, text("llama-to-x86{target=x86-64-v3}")));
  mlirModuleDestroy(module);
  module = parse("module {\n  func.func @f(%a: f32 loc(\"speed\")) -> f32 {\n"
                 "    return %a : f32\n  }\n}\n");
  MUST(llamaModulePrint(module, LlamaPrintNamesFromLocations, print, NULL));
  // CHECK: func.func @f(%speed: f32) -> f32
  MUST(llamaModuleRunPipeline(module, text("")));

  printf("module errors\n");
  FAILS(llamaModuleParse(context,
                         text("func.func @f() {\n  %a = llama.swish\n}"),
                         text("broken.mlir"), &module));
  FAILS(llamaModuleParse(
      context,
      text("func.func @f(%x: tensor<4xf32>, %w: tensor<5xf32>) {\n"
           "  %y = llama.rmsnorm %x, %w : tensor<4xf32>, tensor<5xf32> -> "
           "tensor<4xf32>\n  return\n}"),
      text("broken.mlir"), &module));
  FAILS(llamaModuleParse(context, mlirStringRefCreate("MLïR\0\1", 7),
                         text("bytecode"), &module));
  char deep[1000];
  memset(deep, '[', sizeof(deep));
  MlirStringRef brackets = mlirStringRefCreate(deep, sizeof(deep));
  FAILS(llamaModuleParse(context, brackets, text("deep.mlir"), &module));
  MlirAttribute attribute;
  MlirType type;
  MUST(llamaAttributeParse(context, text("[1, \"a\"]"), &attribute));
  MUST(llamaTypeParse(context, text("tensor<?x4xf32>"), &type));
  FAILS(llamaAttributeParse(context, brackets, &attribute));
  FAILS(llamaAttributeParse(context, text("[1,"), &attribute));
  FAILS(llamaTypeParse(context, text("tensor<"), &type));
  FAILS(llamaTypeParse(context, text("i8 i8"), &type));
  FAILS(llamaTypeParse(context, text("i8"), NULL));
  MlirContext noContext = {NULL};
  FAILS(llamaModuleParse(noContext, text(""), text(""), &module));
  FAILS(llamaModuleParse(context, text(""), text(""), NULL));
  // CHECK-LABEL: {{^}}module errors{{$}}
  // CHECK-NEXT: 2: broken.mlir:2:8: {{.*}}llama.swish{{.*}}
  // CHECK-NEXT: 2: broken.mlir:2:8: 'llama.rmsnorm' op rmsnorm_c2: {{.*}}
  // CHECK-NEXT: 2: bytecode:{{.*}}
  // CHECK-NEXT: 2: deep.mlir:1:501: more than 500 brackets are open
  // CHECK-NEXT: 2: text:1:501: more than 500 brackets are open
  // CHECK-NEXT: 2: {{.*}}expected attribute value
  // CHECK-NEXT: 2: {{.+}}
  // CHECK-NEXT: 2: {{.+}}
  // CHECK-NEXT: 1: 'result' is null
  // CHECK-NEXT: 1: 'context' is null
  // CHECK-NEXT: 1: 'result' is null
  FAILS(llamaModuleParseFile(context, text("/none/x.mlir"), &module));
  FAILS(llamaModuleParseFile(context, text("/"), &module));
  FILE *file = fopen(path, "w");
  fputs(program, file);
  fclose(file);
  MlirModule fromFile;
  MUST(llamaModuleParseFile(context, text(path), &fromFile));
  mlirModuleDestroy(fromFile);
  // CHECK-NEXT: 5: cannot read /none/x.mlir: No such file or directory
  // CHECK-NEXT: 5: cannot read /: it is not a regular file
  FAILS(llamaModuleVerify(noModule));
  FAILS(llamaModuleRunPipeline(noModule, text("cse")));
  FAILS(llamaModuleRunPipeline(module, text("no-such-pass")));
  FAILS(llamaModuleRunPipeline(module, text("canonicalize(")));
  FAILS(llamaModuleRunPipeline(module, text("llama-to-x86{target=z80}")));
  FAILS(llamaModuleRunPipeline(module, text("llama-to-x86{speed=9}")));
  FAILS(llamaModulePrint(module, 64, print, NULL));
  FAILS(llamaModulePrint(module, 0, NULL, NULL));
  // CHECK-NEXT: 1: 'module' is null
  // CHECK-NEXT: 1: 'module' is null
  // CHECK-NEXT: 2: {{.*}}no-such-pass{{.*}}
  // CHECK: 2: {{.*}}
  // CHECK: 2: {{.*}}unknown target 'z80'{{.*}}
  // CHECK: 2: {{.*}}no such option speed{{.*}}
  // CHECK: 1: unknown flags for printing: 64
  // CHECK-NEXT: 1: 'callback' is null

  // A pass that fails says where.
  mlirModuleDestroy(module);
  module = parse("func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {\n"
                 "  %y = llama.swiglu %x, %x : tensor<4xf32>\n"
                 "  return %y : tensor<4xf32>\n}\n");
  FAILS(llamaModuleRunPipeline(module, text("llama-verify-linalg")));
  // CHECK-NEXT: 4: test.mlir:2:8: {{.*}}
  // An invalid module, and what verification says of it.
  MlirOperation function =
      mlirBlockGetFirstOperation(mlirModuleGetBody(module));
  mlirOperationSetAttributeByName(
      function, text("function_type"),
      mlirAttributeParseGet(context, text("() -> ()")));
  FAILS(llamaModuleVerify(module));
  // CHECK-NEXT: 3: test.mlir:1:1: 'func.func' op entry block must have 0 arguments{{.*}}
  mlirModuleDestroy(module);
}

static void signatures(void) {
  printf("signatures\n");
  LlamaExecutable executable = compile(program, NULL);
  CHECK(llamaExecutableGetCompileSeconds(executable) > 0);
  for (intptr_t f = 0; f < llamaExecutableGetNumFunctions(executable); ++f) {
    MlirStringRef name = llamaExecutableGetFunctionName(executable, f);
    CHECK(llamaExecutableLookupFunction(executable, name) == f);
    printf("@%.*s:", (int)name.length, name.data);
    for (intptr_t i = 0; i < llamaExecutableGetNumArguments(executable, f);
         ++i) {
      LlamaValueInfo info;
      MUST(llamaExecutableGetArgument(executable, f, i, &info));
      printf(" %d/%.*s/%.*s", info.kind,
             (int)llamaDTypeGetName(info.dtype).length,
             llamaDTypeGetName(info.dtype).data, (int)info.type.length,
             info.type.data);
      for (int64_t j = 0; j < info.rank; ++j)
        printf("%s%d", j ? "," : "/", (int)info.sizes[j]);
    }
    printf(" -> %d\n", (int)llamaExecutableGetNumResults(executable, f));
  }
  // CHECK-LABEL: {{^}}signatures{{$}}
  // CHECK-NEXT: @norm: 1/f32/tensor<?x4xf32>/-1,4 1/f32/tensor<4xf32>/4 -> 1
  // CHECK-NEXT: @swiglu: 1/bf16/tensor<2x3xbf16>/2,3 1/bf16/tensor<2x3xbf16>/2,3 -> 1
  // CHECK-NEXT: @scalars: 0/f32/f32 1/f32/tensor<f32> 0/i64/index -> 3
  // CHECK-NEXT: @update: 1/f32/tensor<1x1x2xf32>/1,1,2 2/f32/tensor<1x3x2xf32>/1,3,2 1/i64/tensor<i64> -> 1
  // CHECK-NEXT: @same: 1/f32/tensor<?xf32>/-1 -> 1
  LlamaValueInfo info;
  MUST(llamaExecutableGetResult(executable, 2, 2, &info));
  CHECK(info.kind == LlamaValueScalar && info.dtype == LlamaDTypeI64);
  FAILS(llamaExecutableGetArgument(executable, 5, 0, &info));
  FAILS(llamaExecutableGetArgument(executable, 0, 2, &info));
  FAILS(llamaExecutableGetResult(executable, 0, -1, &info));
  FAILS(llamaExecutableGetResult(executable, 0, 0, NULL));
  FAILS(llamaExecutableGetResult(noExecutable, 0, 0, &info));
  // CHECK-NEXT: 1: there is no function 5 of 5
  // CHECK-NEXT: 1: there is no value 2 of 2
  // CHECK-NEXT: 1: there is no value -1 of 1
  // CHECK-NEXT: 1: 'result' is null
  // CHECK-NEXT: 1: 'executable' is null
  CHECK(llamaExecutableGetNumArguments(executable, 99) == -1);
  CHECK(llamaExecutableGetNumResults(executable, -1) == -1);
  CHECK(llamaExecutableGetFunctionName(executable, 99).length == 0);
  CHECK(llamaExecutableLookupFunction(executable, text("none")) == -1);
  CHECK(llamaExecutableGetNumFunctions(noExecutable) == 0);
  CHECK(llamaExecutableGetCompileSeconds(noExecutable) == 0);
  CHECK(llamaDTypeGetSize(LlamaDTypeBF16) == 2);
  CHECK(llamaDTypeGetSize((LlamaDType)77) == 0);
  CHECK(llamaDTypeGetName((LlamaDType)-1).length == 0);
  llamaExecutableDestroy(executable);
  llamaExecutableDestroy(noExecutable);
}

// Rows of rmsnorm with a weight of 1, 2, 3, 4, without eps.
static void checkNorm(const float *x, const LlamaTensor *y, int64_t rows) {
  CHECK(y->rank == 2 && y->sizes[0] == rows && y->sizes[1] == 4);
  CHECK(y->strides[0] == 4 && y->strides[1] == 1);
  for (int64_t i = 0; i < rows; ++i) {
    double sum = 0;
    for (int j = 0; j < 4; ++j)
      sum += (double)x[4 * i + j] * x[4 * i + j];
    for (int j = 0; j < 4; ++j) {
      double expected = x[4 * i + j] / sqrt(sum / 4) * (j + 1);
      CHECK(fabs(((float *)y->data)[4 * i + j] - expected) <=
            2e-6 * fabs(expected) + 1e-6);
    }
  }
}

static float x[] = {1, 2, 3, 4, -1, 0.5, 8, 0};
static float w[] = {1, 2, 3, 4};
static const int64_t xSizes[] = {2, 4}, wSizes[] = {4};

static void numbers(const LlamaCompileOptions *options) {
  LlamaExecutable executable = compile(program, options);
  double seconds = -1;
  LlamaRunOptions run = {
      .structSize = sizeof(run), .threads = 1, .seconds = &seconds};
  LlamaTensor results[3];

  // f32, any number of rows.
  for (int64_t rows = 1; rows <= 2; ++rows) {
    int64_t sizes[] = {rows, 4};
    LlamaTensor arguments[] = {tensor(x, LlamaDTypeF32, 2, sizes),
                               tensor(w, LlamaDTypeF32, 1, wSizes)};
    MUST(llamaExecutableRun(executable, text("norm"), 2, arguments, 1, results,
                            &run));
    checkNorm(x, &results[0], rows);
    llamaTensorRelease(&results[0]);
    CHECK(!results[0].data && !results[0].owner);
    llamaTensorRelease(&results[0]);
    llamaTensorRelease(&arguments[0]);
    CHECK(arguments[0].data == x);
  }
  CHECK(seconds >= 0);
  // No rows: an empty result, and no memory is needed for the argument.
  int64_t empty[] = {0, 4};
  LlamaTensor noRows[] = {tensor(NULL, LlamaDTypeF32, 2, empty),
                          tensor(w, LlamaDTypeF32, 1, wSizes)};
  MUST(llamaExecutableRun(executable, text("norm"), 2, noRows, 1, results,
                          NULL));
  CHECK(results[0].sizes[0] == 0 && results[0].sizes[1] == 4);
  llamaTensorRelease(&results[0]);

  // bf16: beta 0 halves the gate, exactly here. 0x3f80 is 1, 0x4040 3.
  uint16_t gate[] = {0x4000, 0x3f80, 0x4080, 0xc000, 0, 0x3f00};
  uint16_t up[] = {0x4040, 0x3f80, 0x3f80, 0x3f80, 0x4040, 0x4000};
  uint16_t expected[] = {0x4040, 0x3f00, 0x4000, 0xbf80, 0, 0x3f00};
  int64_t gluSizes[] = {2, 3};
  LlamaTensor glu[] = {tensor(gate, LlamaDTypeBF16, 2, gluSizes),
                       tensor(up, LlamaDTypeBF16, 2, gluSizes)};
  MUST(
      llamaExecutableRun(executable, text("swiglu"), 2, glu, 1, results, NULL));
  CHECK(results[0].dtype == LlamaDTypeBF16);
  CHECK(memcmp(results[0].data, expected, sizeof(expected)) == 0);
  llamaTensorRelease(&results[0]);

  // Scalars, and tensors of rank 0.
  float a = 1.5, t = 3;
  int64_t index = 42;
  LlamaTensor scalars[] = {tensor(&a, LlamaDTypeF32, 0, NULL),
                           tensor(&t, LlamaDTypeF32, 0, NULL),
                           tensor(&index, LlamaDTypeI64, 0, NULL)};
  MUST(llamaExecutableRun(executable, text("scalars"), 3, scalars, 3, results,
                          NULL));
  CHECK(results[0].rank == 0 && *(float *)results[0].data == 3);
  CHECK(results[1].rank == 0 && *(float *)results[1].data == 9);
  CHECK(results[2].rank == 0 && *(int64_t *)results[2].data == 42);
  for (int i = 0; i < 3; ++i)
    llamaTensorRelease(&results[i]);

  // A writable argument is updated in place; the others stay.
  float new[] = {7, 8}, cache[] = {1, 2, 3, 4, 5, 6};
  int64_t newSizes[] = {1, 1, 2}, cacheSizes[] = {1, 3, 2}, at = 1;
  LlamaTensor update[] = {tensor(new, LlamaDTypeF32, 3, newSizes),
                          tensor(cache, LlamaDTypeF32, 3, cacheSizes),
                          tensor(&at, LlamaDTypeI64, 0, NULL)};
  MUST(llamaExecutableRun(executable, text("update"), 3, update, 1, results,
                          NULL));
  CHECK(((float *)results[0].data)[2] == 7 && results[0].data != cache);
  CHECK(cache[0] == 1 && cache[2] == 7 && cache[3] == 8 && cache[4] == 5);
  CHECK(new[0] == 7 && at == 1);
  llamaTensorRelease(&results[0]);

  // A result is never the memory of an argument, and needs no executable.
  int64_t four[] = {4};
  LlamaTensor same = tensor(w, LlamaDTypeF32, 1, four);
  MUST(
      llamaExecutableRun(executable, text("same"), 1, &same, 1, results, NULL));
  llamaExecutableDestroy(executable);
  CHECK(results[0].data != w && memcmp(results[0].data, w, sizeof(w)) == 0);
  llamaTensorRelease(&results[0]);
}

static void runErrors(void) {
  printf("run errors\n");
  LlamaExecutable executable = compile(program, NULL);
  LlamaTensor results[3];
  LlamaTensor arguments[] = {tensor(x, LlamaDTypeF32, 2, xSizes),
                             tensor(w, LlamaDTypeF32, 1, wSizes)};
  LlamaTensor good = arguments[0];
  MlirStringRef norm = text("norm");
#define RUN llamaExecutableRun(executable, norm, 2, arguments, 1, results, NULL)
  arguments[0].dtype = LlamaDTypeF16;
  FAILS(RUN);
  arguments[0].dtype = (LlamaDType)99;
  FAILS(RUN);
  // CHECK-LABEL: {{^}}run errors{{$}}
  // CHECK-NEXT: 1: argument 0 of @norm: found 2x4xf16, expected tensor<?x4xf32>
  // CHECK-NEXT: 1: argument 0 of @norm: there is no element type 99
  arguments[0] = good;
  arguments[0].rank = 1;
  FAILS(RUN);
  arguments[0].rank = -1;
  FAILS(RUN);
  arguments[0].rank = 2;
  arguments[0].sizes = NULL;
  FAILS(RUN);
  // CHECK-NEXT: 1: argument 0 of @norm: found 2xf32, expected tensor<?x4xf32>
  // CHECK-NEXT: 1: argument 0 of @norm: rank -1 without sizes
  // CHECK-NEXT: 1: argument 0 of @norm: rank 2 without sizes
  int64_t wide[] = {1, 8}, negative[] = {-1, 4}, huge[] = {INT64_MAX, 4},
          transposed[] = {1, 2}, rowMajor[] = {4, 1}, one[] = {1, 4},
          any[] = {77, 1};
  arguments[0].sizes = wide;
  FAILS(RUN);
  arguments[0].sizes = negative;
  FAILS(RUN);
  arguments[0].sizes = huge;
  FAILS(RUN);
  // CHECK-NEXT: 1: argument 0 of @norm: found 1x8xf32, expected tensor<?x4xf32>
  // CHECK-NEXT: 1: argument 0 of @norm: a size is -1, but must not be negative
  // CHECK-NEXT: 1: argument 0 of @norm: it is larger than the address space
  arguments[0] = good;
  arguments[0].strides = transposed;
  FAILS(RUN);
  // CHECK-NEXT: 1: argument 0 of @norm: the strides are not row-major: found 1 where 4 is expected; pass a contiguous copy
  arguments[0].strides = rowMajor;
  MUST(RUN);
  llamaTensorRelease(&results[0]);
  arguments[0].sizes = one;
  arguments[0].strides = any;
  MUST(RUN);
  llamaTensorRelease(&results[0]);
  arguments[0] = good;
  arguments[0].data = NULL;
  FAILS(RUN);
  arguments[0].data = (char *)x + 1;
  FAILS(RUN);
  // CHECK-NEXT: 1: argument 0 of @norm: the data pointer is null
  // CHECK-NEXT: 1: argument 0 of @norm: the data is not aligned to its elements of 4 bytes
  arguments[0] = good;
  FAILS(llamaExecutableRun(executable, norm, 1, arguments, 1, results, NULL));
  FAILS(llamaExecutableRun(executable, norm, 2, NULL, 1, results, NULL));
  FAILS(llamaExecutableRun(executable, norm, 2, arguments, 2, results, NULL));
  FAILS(llamaExecutableRun(executable, norm, 2, arguments, 1, NULL, NULL));
  FAILS(llamaExecutableRun(executable, text("none"), 0, NULL, 0, NULL, NULL));
  FAILS(llamaExecutableRun(noExecutable, norm, 0, NULL, 0, NULL, NULL));
  // CHECK-NEXT: 1: @norm takes 2 arguments, but 1 were given
  // CHECK-NEXT: 1: there are 2 arguments, but no array of them
  // CHECK-NEXT: 1: @norm has 1 results, but there is room for 2
  // CHECK-NEXT: 1: there are 1 results, but no array for them
  // CHECK-NEXT: 1: no public function @none that can be called from outside
  // CHECK-NEXT: 1: 'executable' is null
  LlamaRunOptions options = {.structSize = sizeof(options), .threads = -2};
  FAILS(
      llamaExecutableRun(executable, norm, 2, arguments, 1, results, &options));
  // CHECK-NEXT: 1: the number of threads is -2, but must not be negative
  llamaExecutableDestroy(executable);
}

static void compileErrors(void) {
  printf("compile errors\n");
  MlirModule module = parse("func.func @f() {\n  return\n}\n");
  LlamaExecutable executable;
  LlamaCompileOptions options = {.structSize = sizeof(options)};
  FAILS(llamaCompile(noModule, NULL, &executable));
  FAILS(llamaCompile(module, NULL, NULL));
  options.pipeline = (LlamaPipeline)5;
  FAILS(llamaCompile(module, &options, &executable));
  options.pipeline = LlamaPipelineX86;
  options.target = text("z80");
  FAILS(llamaCompile(module, &options, &executable));
  // CHECK-LABEL: {{^}}compile errors{{$}}
  // CHECK-NEXT: 1: 'module' is null
  // CHECK-NEXT: 1: 'result' is null
  // CHECK-NEXT: 1: there is no pipeline 5
  // CHECK-NEXT: 1: unknown target 'z80': {{.*}}
  options.target = text("sapphirerapids");
  LlamaTargetInfo target;
  MUST(llamaLookupTarget(options.target, &target));
  LlamaStatus status = llamaCompile(module, &options, &executable);
  if (target.isExecutable) {
    MUST(status);
    llamaExecutableDestroy(executable);
  } else {
    CHECK(llamaStatusGetCode(status) == LlamaStatusUnsupported);
    llamaStatusDestroy(status);
  }
  mlirModuleDestroy(module);
  // A module that no pipeline lowers.
  module = parse("func.func @f(%a: tensor<*xf32>) -> i1 {\n"
                 "  %0 = \"tensor.rank\"(%a) : (tensor<*xf32>) -> index\n"
                 "  %1 = arith.index_cast %0 : index to i1\n"
                 "  %2 = \"test.op\"(%1) : (i1) -> i1\n"
                 "  return %2 : i1\n}\n");
  FAILS(llamaCompile(module, NULL, &executable));
  // CHECK-NEXT: 4: test.mlir:{{.*}}
  mlirModuleDestroy(module);
}

// Two threads call the same function of one executable.
static LlamaExecutable shared;

static void *callOften(void *argument) {
  (void)argument;
  for (int i = 0; i < 200; ++i) {
    LlamaTensor arguments[] = {tensor(x, LlamaDTypeF32, 2, xSizes),
                               tensor(w, LlamaDTypeF32, 1, wSizes)};
    LlamaTensor result;
    MUST(llamaExecutableRun(shared, text("norm"), 2, arguments, 1, &result,
                            NULL));
    checkNorm(x, &result, 2);
    llamaTensorRelease(&result);
  }
  return NULL;
}

static void threads(void) {
  shared = compile(program, NULL);
  pthread_t other;
  CHECK(pthread_create(&other, NULL, callOften, NULL) == 0);
  callOften(NULL);
  pthread_join(other, NULL);
  llamaExecutableDestroy(shared);
}

int main(int argc, char **argv) {
  (void)argc;
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  MUST(llamaRegisterEverything(registry));
  context = mlirContextCreateWithRegistry(registry, /*threading=*/false);
  mlirContextSetAllowUnregisteredDialects(context, true);
  mlirDialectRegistryDestroy(registry);
  targets();
  modules(argv[1]);
  signatures();
  numbers(NULL);
  LlamaCompileOptions loops = {.structSize = sizeof(loops),
                               .target = text("x86-64"),
                               .pipeline = LlamaPipelineLoops};
  numbers(&loops);
  runErrors();
  compileErrors();
  threads();
  mlirContextDestroy(context);
  printf("done\n");
  // CHECK: done
  return numFailures != 0;
}
