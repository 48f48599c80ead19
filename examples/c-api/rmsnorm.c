// Compiles a function of the llama dialect and calls it on arrays.
#include "llama-mlir-c/Dialect.h"
#include "llama-mlir-c/Execute.h"
#include "llama-mlir-c/Module.h"

#include <stdio.h>
#include <stdlib.h>

static void check(LlamaStatus status) {
  if (llamaStatusIsOk(status))
    return;
  fprintf(stderr, "error: %s\n", llamaStatusGetMessage(status).data);
  llamaStatusDestroy(status);
  exit(1);
}

static const char *source =
    "func.func @norm(%x: tensor<?x4xf32>, %w: tensor<4xf32>)"
    "    -> tensor<?x4xf32> {\n"
    "  %y = llama.rmsnorm %x, %w : tensor<?x4xf32>, tensor<4xf32>"
    "    -> tensor<?x4xf32>\n"
    "  return %y : tensor<?x4xf32>\n"
    "}\n";

int main(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  check(llamaRegisterEverything(registry));
  MlirContext context =
      mlirContextCreateWithRegistry(registry, /*threadingEnabled=*/true);
  mlirDialectRegistryDestroy(registry);

  MlirModule module;
  check(llamaModuleParse(context, mlirStringRefCreateFromCString(source),
                         mlirStringRefCreateFromCString("norm.mlir"), &module));
  LlamaExecutable executable;
  check(llamaCompile(module, NULL, &executable));
  mlirModuleDestroy(module);
  mlirContextDestroy(context);

  float x[2][4] = {{1, 2, 3, 4}, {5, 0, -5, 0}}, w[4] = {1, 1, 1, 2};
  int64_t xSizes[] = {2, 4}, wSizes[] = {4};
  LlamaTensor arguments[] = {
      {.data = x, .dtype = LlamaDTypeF32, .rank = 2, .sizes = xSizes},
      {.data = w, .dtype = LlamaDTypeF32, .rank = 1, .sizes = wSizes},
  };
  LlamaTensor y;
  check(llamaExecutableRun(executable, mlirStringRefCreateFromCString("norm"),
                           2, arguments, 1, &y, NULL));
  const float *values = y.data;
  for (int64_t i = 0; i < y.sizes[0]; ++i, values += y.sizes[1])
    printf("%.4f %.4f %.4f %.4f\n", values[0], values[1], values[2], values[3]);
  llamaTensorRelease(&y);
  llamaExecutableDestroy(executable);
  return 0;
}
