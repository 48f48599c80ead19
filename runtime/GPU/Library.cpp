//===- Library.cpp - A driver's shared library ----------------------------===//
#include "runtime/GPU/Library.h"

#include "runtime/GPU/Errors.h"

#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>

using namespace mlir::llama::gpurt;

Library::~Library() {
  if (handle)
    dlclose(handle);
}

bool Library::open(const char *what, const char *const *names) {
  const char *chosen = getenv("LLAMA_GPU_DRIVER");
  const char *const one[] = {chosen, nullptr};
  if (chosen && *chosen)
    names = one;
  char reason[1024] = "";
  for (; *names; ++names) {
    handle = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
    if (handle) {
      snprintf(path, sizeof(path), "%s", *names);
      return true;
    }
    if (!*reason)
      snprintf(reason, sizeof(reason), "%s", dlerror());
  }
  return fail("%s is not installed here (%s)", what, reason);
}

void *Library::find(const char *name) {
  void *function = findOptional(name);
  if (!function)
    fail("%s is too old: it has no function %s", path, name);
  return function;
}

void *Library::findOptional(const char *name) { return dlsym(handle, name); }
