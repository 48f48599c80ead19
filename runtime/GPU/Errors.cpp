//===- Errors.cpp - The first failure of a thread -------------------------===//
#include "runtime/GPU/Errors.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

using namespace mlir::llama;

namespace {
/// Room for the log of a driver's assembler, which is many lines.
struct Failure {
  char text[4096];
  bool kept = false;
};
} // namespace

static thread_local Failure current;
static thread_local char taken[sizeof(Failure::text)];

/// Logs of drivers have several lines; a failure is one.
static void joinLines(char *text) {
  size_t length = strlen(text);
  while (length && strchr(" \n\r\t", text[length - 1]))
    text[--length] = 0;
  for (char *c = text; *c; ++c)
    if (*c == '\n' || *c == '\r')
      *c = ' ';
}

bool gpurt::fail(const char *format, ...) {
  if (current.kept)
    return false;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(current.text, sizeof(current.text), format, arguments);
  va_end(arguments);
  joinLines(current.text);
  current.kept = true;
  return false;
}

bool gpurt::addContext(const char *format, ...) {
  if (!current.kept)
    return false;
  char context[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(context, sizeof(context), format, arguments);
  va_end(arguments);
  joinLines(context);
  char text[sizeof(current.text)];
  memcpy(text, current.text, sizeof(text));
  int length = snprintf(current.text, sizeof(current.text), "%s: ", context);
  snprintf(current.text + length, sizeof(current.text) - length, "%s", text);
  return false;
}

bool gpurt::hasFailed() { return current.kept; }

const char *gpurt::takeFailure() {
  if (!current.kept)
    return nullptr;
  memcpy(taken, current.text, sizeof(taken));
  current.kept = false;
  return taken;
}

const char *gpurt::printBytes(double bytes) {
  static thread_local char texts[4][32];
  static thread_local unsigned next = 0;
  char *text = texts[next++ % 4];
  const char *const units[] = {"bytes", "KiB", "MiB", "GiB", "TiB"};
  unsigned unit = 0;
  while (bytes >= 1024 && unit < 4) {
    bytes /= 1024;
    ++unit;
  }
  snprintf(text, sizeof(texts[0]), unit ? "%.2f %s" : "%.0f %s", bytes,
           units[unit]);
  return text;
}
