/*===- generate.c - A compiled model from a C program -------------*- C -*-===*\
|* Continues a text, given as token ids, with the likeliest tokens:           *|
\*===----------------------------------------------------------------------===*/
#include "demo.h"

#include <stdio.h>
#include <stdlib.h>

static int fail(void) {
  fprintf(stderr, "error: %s\n", demo_last_error());
  return 1;
}

static void print_token(int32_t token) {
  int64_t size;
  const char *text = demo_token_text(token, &size);
  if (text)
    fwrite(text, 1, size, stdout);
}

int main(int argc, char **argv) {
  if (argc < 4) {
    fprintf(stderr, "usage: generate MODEL_DIR COUNT TOKEN...\n");
    return 1;
  }
  int64_t count = atoll(argv[2]), length = argc - 3;
  int32_t *tokens = malloc(sizeof(int32_t) * length);
  for (int64_t i = 0; i < length; ++i)
    tokens[i] = atoi(argv[3 + i]);

  llama_model *model;
  if (demo_open(argv[1], &model) != LLAMA_OK)
    return fail();
  llama_session *session;
  if (demo_start(model, demo_context_length(), &session) != LLAMA_OK)
    return fail();
  int32_t next;
  if (demo_feed_best(session, tokens, length, &next) != LLAMA_OK)
    return fail();
  while (count-- > 0 && !demo_is_stop_token(next)) {
    print_token(next);
    if (count > 0 && demo_feed_best(session, &next, 1, &next) != LLAMA_OK)
      return fail();
  }
  printf("\n");
  demo_end(session);
  demo_close(model);
  free(tokens);
  return 0;
}
