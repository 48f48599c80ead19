//===- Library.h - A driver's shared library --------------------*- C++ -*-===//
#ifndef LLAMA_MLIR_RUNTIME_GPU_LIBRARY_H
#define LLAMA_MLIR_RUNTIME_GPU_LIBRARY_H

namespace mlir::llama::gpurt {

/// A shared library that is loaded when it is needed.
class Library {
public:
  Library() = default;
  Library(const Library &) = delete;
  Library &operator=(const Library &) = delete;
  ~Library();

  /// Loads the library that the environment variable LLAMA_GPU_DRIVER names,
  /// or else the first of `names` (null-terminated) that there is. `what` says
  /// in a message what is missing.
  bool open(const char *what, const char *const *names);

  /// The address of a function; null, with a failure, where there is none.
  void *find(const char *name);
  /// The same for a function that older drivers have not.
  void *findOptional(const char *name);

private:
  void *handle = nullptr;
  char path[256] = "";
};

} // namespace mlir::llama::gpurt

#endif // LLAMA_MLIR_RUNTIME_GPU_LIBRARY_H
