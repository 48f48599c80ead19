//===- MockDriver.h - What tests ask of a driver that is none ---*- C++ -*-===//
#ifndef LLAMA_MLIR_TEST_UNIT_GPU_MOCKDRIVER_H
#define LLAMA_MLIR_TEST_UNIT_GPU_MOCKDRIVER_H

#include <cstddef>

extern "C" {

/// Functions of MockDriver.cpp beside those of CUDA or HIP.
struct MockControl {
  /// Forgets everything, and lets nothing fail.
  void (*reset)();
  /// The call of this number (the next one is 0) returns `error`; negative for
  /// none.
  void (*failAt)(long call, int error);
  /// Calls since reset, and the name of the last one that was told to fail.
  long (*getCalls)();
  const char *(*getFailed)();
  /// Everything that was made and not given back, contexts included.
  size_t (*getLive)();
  /// The bytes of memory there are.
  void (*setMemory)(size_t bytes);
};

/// What dlsym finds in the library.
const MockControl *llama_mock_control();

} // extern "C"

#endif // LLAMA_MLIR_TEST_UNIT_GPU_MOCKDRIVER_H
