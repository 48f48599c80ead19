//===- Status.cpp - Errors of the runtime ---------------------------------===//
#include "runtime/Status.h"

#include <stdarg.h>
#include <stdio.h>

static thread_local char lastError[1024];

llama_status mlir::llama::runtime::fail(llama_status status, const char *format,
                                        ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(lastError, sizeof(lastError), format, arguments);
  va_end(arguments);
  return status;
}

const char *mlir::llama::runtime::getLastError() { return lastError; }
