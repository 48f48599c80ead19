// Continues a text with the model in a folder: generate MODEL_DIR PROMPT.
#include "llama-mlir-c/Model.h"

#include <stdio.h>

static int show(int32_t token, MlirStringRef text, void *userData) {
  fwrite(text.data, 1, text.length, stdout);
  fflush(stdout);
  return 0; // Anything else stops.
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: generate MODEL_DIR PROMPT\n");
    return 2;
  }
  LlamaModel model = {NULL};
  LlamaStatus status =
      llamaModelLoad(mlirStringRefCreateFromCString(argv[1]), NULL, &model);
  if (llamaStatusIsOk(status)) {
    LlamaGenerateOptions options = {.structSize = sizeof(options),
                                    .maxTokens = 40,
                                    .temperature = 0.7,
                                    .topP = 0.9,
                                    .seed = 1};
    status =
        llamaModelGenerateText(model, mlirStringRefCreateFromCString(argv[2]),
                               &options, show, NULL, NULL);
    printf("\n");
  }
  if (!llamaStatusIsOk(status))
    fprintf(stderr, "error: %s\n", llamaStatusGetMessage(status).data);
  int code = llamaStatusIsOk(status) ? 0 : 1;
  llamaStatusDestroy(status);
  llamaModelDestroy(model);
  return code;
}
